/**
 * Random histories of one listing: plausible and hostile moves by its owner's two devices, three neighbours and a
 * stranger, with clocks that may run backwards and references that may be wrong.
 */
import type { StoepRecord } from '#lib/domain/record.ts'
import fc from 'fast-check'
import { aListing, aTown, bytesOf, Phone, type Town } from './town.ts'

export interface History {
  readonly town: Town
  readonly stranger: Phone
  readonly listing: StoepRecord
  readonly records: readonly StoepRecord[]
}

const steps = [
  'respond',
  'respond',
  'agree',
  'agree',
  'agree',
  'done',
  'done',
  'done',
  'cancel',
  'withdraw',
  'decline',
  'message',
  'review',
  'renew',
  'close',
  'wrongReferences',
  'newerType'
] as const

interface Step {
  readonly what: (typeof steps)[number]
  readonly by: number
  readonly response: number
  readonly agreement: number
  readonly at: number
  readonly choice: number
}

const someSteps = fc.array(
  fc.record<Step>({
    what: fc.constantFrom(...steps),
    by: fc.nat(5),
    response: fc.nat(4),
    agreement: fc.nat(3),
    at: fc.nat(300),
    choice: fc.nat(2)
  }),
  { maxLength: 40 }
)

export const histories: fc.Arbitrary<History> = fc
  .tuple(someSteps, fc.integer({ min: 1, max: 3 }))
  .map(([line, capacity]) => historyOf(line, capacity))

/** The same records in another order, some of them twice. */
export function arrivalsOf(records: readonly StoepRecord[]): fc.Arbitrary<StoepRecord[]> {
  const all = [...records]
  return fc
    .tuple(fc.subarray(all), fc.constant(all))
    .chain(([twice]) => fc.shuffledSubarray([...all, ...twice], { minLength: all.length + twice.length }))
}

function historyOf(line: readonly Step[], capacity: number): History {
  const town = aTown()
  const stranger = new Phone('stranger')
  stranger.neighbourhood = town.genesis.id
  const phones = [town.phone, town.tablet, town.youssef, town.fatima, town.bram, stranger]
  const listing = town.phone.write('listing/1', { ...aListing, capacity }, { at: 50, expires: 1000 })
  const records: StoepRecord[] = [listing]
  for (const step of line) records.push(write(step, phones[step.by] ?? stranger, listing, records))
  return { town, stranger, listing, records }
}

function write(step: Step, by: Phone, listing: StoepRecord, records: readonly StoepRecord[]): StoepRecord {
  const { at, choice } = step
  const pick = (type: string, n: number) => {
    const some = records.filter((record) => record.type === type)
    return some[n % Math.max(1, some.length)] ?? listing
  }
  const response = pick('response/1', step.response)
  const agreement = pick('agree/1', step.agreement)
  const onDeal = { refs: [listing, response], at }
  const onAgreed = { refs: [listing, pick('response/1', step.agreement), agreement], at }
  const sealed = choice === 0 ? null : bytesOf(`words ${at}`)
  switch (step.what) {
    case 'respond':
      return by.write('response/1', { note: sealed }, { refs: [listing], at })
    case 'agree':
      return by.write('agree/1', { place: sealed }, onDeal)
    case 'done':
      return by.write('done/1', { outcome: choice === 0 ? 'partly' : 'done' }, onAgreed)
    case 'cancel':
      return by.write(
        'cancel/1',
        { outcome: (['cancelled', 'noShow', 'disputed'] as const)[choice] ?? 'noShow' },
        onAgreed
      )
    case 'withdraw':
      return by.write('withdraw/1', {}, onDeal)
    case 'decline':
      return by.write('decline/1', {}, onDeal)
    case 'message':
      return by.write('message/1', { text: bytesOf(`hoi ${at}`) }, onDeal)
    case 'review':
      return by.write('review/1', { outcome: 'good', text: `woord ${choice}` }, onAgreed)
    case 'renew':
      return by.write('renew/1', {}, { refs: [listing], at, expires: at + 500 })
    case 'close':
      return by.write('close/1', { reason: choice === 0 ? 'done' : 'noLonger' }, { refs: [listing], at })
    case 'wrongReferences':
      return by.write('agree/1', { place: null }, { refs: [response, agreement], at })
    case 'newerType': {
      const record = by.write('decline/1', {}, onDeal)
      return { ...record, type: 'decline/2', body: { reason: choice } }
    }
  }
}
