import { describe, expect, it } from 'vitest'
import type { AppealView, CaseView, DecisionView, ReportView } from '#lib/domain/moderation.ts'
import type { AccountId, RecordId } from '#lib/domain/record.ts'
import { hiddenOf, logOf, outcomesFor, waitingFor } from '#lib/state/cases.ts'

const [anneke, youssef, fatima] = ['anneke', 'youssef', 'fatima'] as AccountId[] as [
  AccountId,
  AccountId,
  AccountId
]
const dayMs = 24 * 60 * 60 * 1000
const at = (ms: number) => ({ ms, count: 0 })

const reported = (ms: number, isOpen = true): ReportView => ({
  id: `report ${ms}` as RecordId,
  by: fatima,
  rule: '',
  note: null,
  clock: at(ms),
  isOpen
})

const appealed = (ms: number, settledBy: RecordId | null = null): AppealView => ({
  id: `appeal ${ms}` as RecordId,
  by: youssef,
  text: 'nee',
  clock: at(ms),
  settledBy
})

const decided = (ms: number, more: Partial<DecisionView> = {}): DecisionView => ({
  id: `decision ${ms}` as RecordId,
  by: anneke,
  outcome: 'hidden',
  rule: '',
  reason: 'daarom',
  clock: at(ms),
  answers: null,
  appeal: null,
  ...more
})

const aCase = (id: string, more: Partial<CaseView> = {}): CaseView => ({
  id: id as RecordId,
  kind: 'listing',
  author: youssef,
  listing: id as RecordId,
  reports: [],
  decisions: [],
  isHidden: more.decisions?.at(-1)?.outcome === 'hidden',
  ...more
})

const idsOf = (cases: readonly CaseView[]) => cases.map(({ id }) => id)

describe('what waits for an ambassador', () => {
  it('is what somebody reported or appealed against, longest waiting first', () => {
    const cases = [
      aCase('settled', { reports: [reported(1, false)], decisions: [decided(2)] }),
      aCase('appealed', { decisions: [decided(10, { appeal: appealed(30) })] }),
      aCase('reported', { reports: [reported(5, false), reported(20)] }),
      aCase('answered', { decisions: [decided(10, { appeal: appealed(11, 'x' as RecordId) })] })
    ]
    expect(idsOf(waitingFor(anneke, cases))).toEqual(['reported', 'appealed'])
  })

  it('is nothing of their own, so that they do not see who reported it', () => {
    expect(waitingFor(youssef, [aCase('mine', { reports: [reported(1)] })])).toEqual([])
  })
})

describe('what an ambassador may decide', () => {
  it('is hiding and finding nothing wrong with what can be seen, or showing what is hidden', () => {
    expect(outcomesFor(anneke, aCase('seen'), [anneke])).toEqual(['hidden', 'nothingWrong'])
    const hidden = aCase('hidden', { reports: [reported(5)], decisions: [decided(1)] })
    expect(outcomesFor(anneke, hidden, [anneke])).toEqual(['hidden', 'shown'])
  })

  it('is only showing it again on appeal against their own decision, while there is another', () => {
    const one = aCase('appealed', { decisions: [decided(10, { appeal: appealed(30) })] })
    expect(outcomesFor(anneke, one, [anneke, fatima])).toEqual(['shown'])
    expect(outcomesFor(fatima, one, [anneke, fatima])).toEqual(['hidden', 'shown'])
    expect(outcomesFor(anneke, one, [anneke])).toEqual(['hidden', 'shown'])
  })
})

it('the log has every decision, the newest first', () => {
  const cases = [
    aCase('one', { decisions: [decided(1), decided(9, { outcome: 'shown' })] }),
    aCase('two', { decisions: [decided(5)] })
  ]
  expect(logOf(cases).map(({ decision }) => decision.clock.ms)).toEqual([9, 5, 1])
})

it('what of mine was hidden is told for two weeks, and not once it is shown again', () => {
  const cases = [
    aCase('mine', { decisions: [decided(0)] }),
    aCase('shown', { decisions: [decided(0), decided(1, { outcome: 'shown' })] }),
    aCase('hers', { author: fatima, decisions: [decided(0)] })
  ]
  expect(idsOf(hiddenOf(youssef, cases, 14 * dayMs - 1))).toEqual(['mine'])
  expect(hiddenOf(youssef, cases, 14 * dayMs)).toEqual([])
})
