import type { CaseView } from '#lib/domain/moderation.ts'
import type { RecordId } from '#lib/domain/record.ts'
import { caseAmong, mergedBy } from '#lib/domain/same-words.ts'
import { expect, it } from 'vitest'

const id = (name: string) => name as RecordId
const about = (name: string, isHidden: boolean) => ({ id: id(name), isHidden }) as CaseView

it('what is said in the same words is together, in the order in which it was said first', () => {
  const said = ['a1', 'b1', 'a2', 'c1']
  expect(mergedBy(said, (one) => one.charAt(0))).toEqual([['a1', 'a2'], ['b1'], ['c1']])
})

it('words are hidden when any record with them is, whichever was said last', () => {
  const cases = [about('a', false), about('b', true), about('c', true)]
  expect(caseAmong([id('a'), id('b')], cases)).toBe(cases[1])
  expect(caseAmong([id('a')], cases)).toBe(cases[0])
  expect(caseAmong([id('d')], cases)).toBeUndefined()
})
