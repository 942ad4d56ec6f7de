/**
 * Random histories of one listing: plausible and hostile moves by its owner's two devices, three neighbours and a
 * stranger, with clocks that may run backwards and references that may be wrong.
 */
import type { StoepRecord } from '#lib/domain/record.ts'
import fc from 'fast-check'
import { someSteps, stepsWithHours, writeStep, type Step } from './history-steps.ts'
import { aListing, aTown, bytesOf, Phone, type Town } from './town.ts'

export interface History {
  readonly town: Town
  readonly stranger: Phone
  readonly listing: StoepRecord
  readonly records: readonly StoepRecord[]
}

type Records = [StoepRecord, ...StoepRecord[]]
/** What a history begins with: the listing, and what has happened on it already. */
type Beginning = (town: Town, capacity: number) => Records

const around = { at: 50, expires: 1000 }

const asked: Beginning = ({ phone }, capacity) => [
  phone.write('listing/1', { ...aListing, capacity }, around)
]

const lent: Beginning = ({ phone }, capacity) => {
  const body = { ...aListing, kind: 'offer', domain: 'item', terms: 'lend', capacity } as const
  return [phone.write('listing/1', body, around)]
}

const askedPrivately: Beginning = ({ phone }, capacity) => {
  const body = { kind: 'request', capacity, visibility: 'person', sealed: bytesOf('psst') } as const
  return [phone.write('ask/1', body, around)]
}

const agreed: Beginning = (town, capacity) => {
  const [listing] = asked(town, capacity)
  const response = town.youssef.write('response/1', { note: null }, { refs: [listing], at: 55 })
  const agreement = town.phone.write('agree/1', { place: null }, { refs: [listing, response], at: 60 })
  return [listing, response, agreement]
}

/** Of a request for help. */
export const histories = historiesOf(asked)

/** Of a thing that goes from hand to hand. */
export const lendings = historiesOf(lent)

/** Of a request that begins with one person and may be widened. */
export const asks = historiesOf(askedPrivately)

/** Of the hours of one deal, given, accepted, withdrawn and given back. */
export const hourBooks = historiesOf(agreed, stepsWithHours)

/** The same records in another order, some of them twice. */
export function arrivalsOf(records: readonly StoepRecord[]): fc.Arbitrary<StoepRecord[]> {
  const all = [...records]
  return fc
    .tuple(fc.subarray(all), fc.constant(all))
    .chain(([twice]) => fc.shuffledSubarray([...all, ...twice], { minLength: all.length + twice.length }))
}

function historiesOf(begin: Beginning, steps = someSteps): fc.Arbitrary<History> {
  return fc
    .tuple(steps, fc.integer({ min: 1, max: 3 }))
    .map(([line, capacity]) => historyOf(line, (town) => begin(town, capacity)))
}

function historyOf(line: readonly Step[], begin: (town: Town) => Records): History {
  const town = aTown()
  const stranger = new Phone('stranger')
  stranger.neighbourhood = town.genesis.id
  const phones: [Phone, ...Phone[]] = [
    town.phone,
    town.tablet,
    town.youssef,
    town.fatima,
    town.bram,
    stranger
  ]
  const records = begin(town)
  for (const step of line) records.push(writeStep(step, phones, records))
  return { town, stranger, listing: records[0], records }
}
