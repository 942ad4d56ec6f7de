import { expect, test } from 'vitest'
import type { RecordId } from '#lib/domain/record.ts'
import type { DealStatus, DealView } from '#lib/domain/views.ts'
import { sideBySide } from '#lib/features/listing/answers.ts'

const deal = (id: string, status: DealStatus = 'responded') => ({ id: id as RecordId, status }) as DealView
const idsOf = (deals: readonly DealView[]) => sideBySide(deals).map(({ id }) => id)

test('who answered first does not stand first', () => {
  expect(idsOf([deal('c'), deal('a'), deal('b')])).toEqual(['a', 'b', 'c'])
  expect(idsOf([deal('b'), deal('c'), deal('a')])).toEqual(['a', 'b', 'c'])
})

test('those agreed with stand before the others, and who stepped back is gone', () => {
  expect(idsOf([deal('a'), deal('d', 'withdrawn'), deal('e', 'declined'), deal('z', 'agreed')])).toEqual([
    'z',
    'a'
  ])
})

test('what is shown leaves the deals themselves as they are', () => {
  const deals = [deal('b'), deal('a')]
  sideBySide(deals)
  expect(deals.map(({ id }) => id)).toEqual(['b', 'a'])
})
