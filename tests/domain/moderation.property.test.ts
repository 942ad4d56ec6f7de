import { foldAuthority } from '#lib/domain/authority.ts'
import { projectModeration } from '#lib/domain/moderation.ts'
import type { StoepRecord } from '#lib/domain/record.ts'
import { textToBytes } from '#lib/wire/bytes.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arrivalsOf } from './histories.ts'
import { aListing, aTown, bytesOf, canonical, Phone, type Town } from './town.ts'

const runs = { numRuns: 300 }

interface Step {
  readonly what:
    'report' | 'decide' | 'answer' | 'appeal' | 'post' | 'respond' | 'word' | 'resign' | 'appoint'
  readonly by: number
  readonly outcome: 'hidden' | 'shown' | 'nothingWrong'
  /** Which of what there is it is about. */
  readonly about: number
  readonly at: number
}

const step = fc.record<Step>({
  what: fc.constantFrom(
    ...(['report', 'decide', 'decide', 'answer', 'answer', 'appeal', 'appeal', 'post'] as const),
    ...(['respond', 'word', 'resign', 'appoint'] as const)
  ),
  by: fc.nat(5),
  outcome: fc.constantFrom('hidden', 'hidden', 'shown', 'nothingWrong'),
  about: fc.nat(20),
  at: fc.integer({ min: 50, max: 400 })
})

interface Quarrels {
  readonly town: Town
  readonly stranger: Phone
  readonly records: readonly StoepRecord[]
}

const someQuarrels: fc.Arbitrary<Quarrels> = fc
  .array(step, { minLength: 1, maxLength: 50, size: 'max' })
  .map((line) => {
    const town = aTown()
    const stranger = new Phone('stranger')
    stranger.neighbourhood = town.genesis.id
    const phones = [town.phone, town.youssef, town.fatima, town.bram, town.tablet, stranger]
    const records: StoepRecord[] = [
      ...town.records,
      town.youssef.write('listing/1', aListing, { at: 40, expires: 9000 })
    ]
    for (const one of line) records.push(write(one, phones[one.by] ?? stranger, records, town))
    return { town, stranger, records }
  })

function write({ what, outcome, about, at }: Step, by: Phone, records: readonly StoepRecord[], town: Town) {
  const pick = (...types: string[]) => {
    const some = records.filter(({ type }) => types.includes(type))
    return some[about % Math.max(1, some.length)]
  }
  const post = () => by.write('listing/1', aListing, { at, expires: 9000 })
  const thing = pick('listing/1', 'response/1', 'message/1', 'join/1') ?? town.genesis
  const body = { outcome, rule: '', reason: 'daarom' }
  switch (what) {
    case 'report':
      return by.write('report/1', { rule: 'Wees aardig', note: null }, { refs: [thing], at })
    case 'decide':
      return by.write('decision/1', body, { refs: [thing], at })
    case 'answer': {
      const appeal = pick('appeal/1')
      const decision = records.find(({ id }) => id === appeal?.refs[0])
      const target = records.find(({ id }) => id === decision?.refs[0])
      if (!appeal || !target) return post()
      const answered = { ...body, appeal: textToBytes(appeal.id) ?? new Uint8Array(32) }
      return by.write('decision/1', answered, { refs: [target], at })
    }
    case 'appeal':
      return by.write('appeal/1', { text: 'nee' }, { refs: [pick('decision/1') ?? thing], at })
    case 'post':
      return post()
    case 'respond':
      return by.write('response/1', { note: null }, { refs: [pick('listing/1') ?? thing], at })
    case 'word': {
      const response = pick('response/1')
      const listing = records.find(({ id }) => id === response?.refs[0])
      const refs = response && listing ? [listing, response] : [thing, thing]
      return by.write('private-word/1', { text: bytesOf('psst') }, { refs, at })
    }
    case 'resign':
    case 'appoint':
      return by.write(`${what}/1`, {}, { refs: [pick('join/1') ?? town.genesis], at })
  }
}

const viewOf = (records: readonly StoepRecord[]) =>
  projectModeration(records, records, foldAuthority(records))

describe('cases in any history', () => {
  it('are the same bytes for any order, duplication and split', () => {
    const arrived = someQuarrels.chain(({ records }) =>
      fc.tuple(fc.constant(records), arrivalsOf(records), fc.subarray([...records]), arrivalsOf(records))
    )
    fc.assert(
      fc.property(arrived, ([records, one, first, rest]) => {
        const view = canonical(viewOf(records))
        expect(canonical(viewOf(one))).toBe(view)
        viewOf(first)
        expect(canonical(viewOf([...first, ...rest]))).toBe(view)
      }),
      runs
    )
  })

  it('hold no decision and no report about something of one’s own', () => {
    fc.assert(
      fc.property(someQuarrels, ({ records }) => {
        for (const { author, decisions, reports } of viewOf(records).cases)
          for (const { by } of [...decisions, ...reports]) expect(by).not.toBe(author)
      }),
      runs
    )
  })

  it('hold decisions of who was an ambassador at some time alone', () => {
    fc.assert(
      fc.property(someQuarrels, ({ records }) => {
        const { tenures } = foldAuthority(records)
        for (const { decisions } of viewOf(records).cases)
          for (const { by } of decisions) expect(tenures.get(by)?.length).toBeGreaterThan(0)
      }),
      runs
    )
  })

  it('hold appeals of who wrote the thing alone, on what hid it, and none on a last word', () => {
    fc.assert(
      fc.property(someQuarrels, ({ records }) => {
        for (const { author, decisions } of viewOf(records).cases)
          for (const { appeal, outcome, answers } of decisions.filter(({ appeal }) => appeal !== null)) {
            expect(appeal?.by).toBe(author)
            expect([outcome, answers]).toEqual(['hidden', null])
          }
      }),
      runs
    )
  })

  it('are hidden exactly when the last decision hides', () => {
    fc.assert(
      fc.property(someQuarrels, ({ records }) => {
        for (const { isHidden, decisions } of viewOf(records).cases)
          expect(isHidden).toBe(decisions.at(-1)?.outcome === 'hidden')
      }),
      runs
    )
  })

  it('show nothing by a stranger', () => {
    fc.assert(
      fc.property(someQuarrels, ({ records, stranger }) => {
        const known = records.filter(({ device }) => device !== stranger.device)
        expect(canonical(viewOf(known))).toBe(canonical(viewOf(records)))
      }),
      runs
    )
  })
})
