/** What happens in a random history of a listing: one step, and the record somebody writes for it. */
import type { StoepRecord } from '#lib/domain/record.ts'
import { textToBytes } from '#lib/wire/bytes.ts'
import fc from 'fast-check'
import { aPicture } from '../fixtures/pictures/made.ts'
import { aListing, bytesOf, dayMs, start, type Phone } from './town.ts'

const allMoves = [
  ...(['respond', 'respond', 'respond', 'respond', 'agree', 'agree', 'agree', 'agree', 'agree'] as const),
  ...(['done', 'done', 'done', 'cancel', 'withdraw', 'decline', 'message', 'review'] as const),
  ...(['giveHours', 'giveHours', 'giveHours', 'acceptHours', 'acceptHours', 'acceptHours'] as const),
  ...(['acceptHours', 'giveBack', 'giveBack', 'withdrawHours', 'handOver', 'widen', 'show', 'show'] as const),
  ...(['renew', 'close', 'wrongReferences', 'newerType'] as const)
] as const

type What = (typeof allMoves)[number]

export interface Step {
  readonly what: What
  /** Number of the device. */
  readonly by: number
  readonly response: number
  readonly agreement: number
  readonly at: number
  readonly choice: number
  /** Written by whoever, about whatever; otherwise by somebody it may be of. */
  readonly isStray: boolean
}

/** As long as they are said to be: without a size fast-check keeps to ten steps, in which little happens. */
function stepsOf(moves: readonly What[]): fc.Arbitrary<Step[]> {
  const step = fc.record<Step>({
    what: fc.constantFrom(...moves),
    by: fc.nat(5),
    response: fc.nat(4),
    agreement: fc.nat(3),
    at: fc.nat(300),
    choice: fc.nat(2),
    isStray: fc.nat(3).map((n) => n === 0)
  })
  return fc.array(step, { minLength: 1, maxLength: 70, size: 'max' })
}

export const someSteps = stepsOf(allMoves)
export const stepsWithHours = stepsOf([
  'giveHours',
  'giveBack',
  'giveBack',
  'acceptHours',
  'acceptHours',
  'withdrawHours'
])

/**
 * Of the devices 0 and 1 are the owner's, 2 to 4 those of neighbours, 5 is a stranger's. `records`: what was written
 * before, the listing first.
 */
export function writeStep(
  step: Step,
  phones: readonly [Phone, ...Phone[]],
  records: readonly [StoepRecord, ...StoepRecord[]]
): StoepRecord {
  const { at, choice, isStray } = step
  const [listing] = records
  const answerTo = (act: StoepRecord) => records.find(({ id }) => id === act.refs[1])
  const pick = (type: string, n: number) => {
    const some = records.filter((record) => record.type === type)
    const sound = some.filter((record) => isStray || type === 'response/1' || answerTo(record))
    return sound[sound.length - 1 - (n % Math.max(1, sound.length))] ?? listing
  }
  const response = pick('response/1', step.response)
  const agreement = pick('agree/1', step.agreement)
  const transfer = pick('hours-transfer/1', step.response)
  const under = (act: StoepRecord) => {
    const answered = isStray ? undefined : answerTo(act)
    return { refs: [listing, answered ?? pick('response/1', step.agreement), act], at }
  }
  const onDeal = { refs: [listing, response], at }
  const onAgreed = under(agreement)
  const by = writerOf(step, phones, answerTo(aboutHours.has(step.what) ? transfer : agreement) ?? response)
  const sealed = choice === 0 ? null : bytesOf(`words ${at}`)
  const expires = at + 30 + step.response * 60
  switch (step.what) {
    case 'respond':
      return by.write('response/1', { note: sealed, ...whenOf(step) }, { refs: [listing], at })
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
    case 'show': {
      const picture = choice === 0 ? null : { ...aPicture, words: `${at}` }
      return by.write('picture/1', { picture }, { refs: [listing], at })
    }
    case 'wrongReferences':
      return by.write('agree/1', { place: null }, { refs: [response, agreement], at })
    case 'giveHours':
      return by.write('hours-transfer/1', { minutes: 30 + at, reverses: null }, { ...onAgreed, expires })
    case 'giveBack': {
      const body = { minutes: 1 + at, reverses: textToBytes(transfer.id) }
      return by.write('hours-transfer/1', body, { ...onAgreed, expires })
    }
    case 'acceptHours':
      return by.write('hours-accept/1', {}, under(transfer))
    case 'withdrawHours':
      return by.write('hours-withdraw/1', {}, under(transfer))
    case 'handOver':
      return by.write('handover/1', { moment: choice === 0 ? 'given' : 'returned', state: sealed }, onAgreed)
    case 'widen': {
      const refs = { refs: [listing], at }
      if (choice === 0) return by.write('widen/1', { visibility: 'trusted', sealed: bytesOf(`${at}`) }, refs)
      const opened = { ...aListing, kind: choice === 1 ? ('request' as const) : ('offer' as const) }
      return by.write('widen/1', { visibility: 'neighbourhood', listing: opened }, refs)
    }
    case 'newerType': {
      const record = by.write('decline/1', {}, onDeal)
      return { ...record, type: 'decline/2', body: { reason: choice } }
    }
  }
}

/** Some days of a fortnight, or none named. */
function whenOf({ agreement, response, choice }: Step) {
  const from = start + (agreement * 3 + response) * dayMs
  return choice === 2 ? {} : { when: { from, to: from + (1 + response) * dayMs } }
}

function writerOf(
  { what, by, isStray }: Step,
  phones: readonly [Phone, ...Phone[]],
  answer: StoepRecord
): Phone {
  const [owner] = phones
  if (isStray) return phones[by] ?? owner
  if (ownersMoves.has(what) || (what !== 'respond' && by < 3)) return phones[by % 2] ?? owner
  const answered = phones.find(({ device }) => device === answer.device)
  return (what === 'respond' ? undefined : answered) ?? phones[2 + (by % 3)] ?? owner
}

const ownersMoves: ReadonlySet<What> = new Set(['agree', 'decline', 'renew', 'close', 'widen', 'show'])
const aboutHours: ReadonlySet<What> = new Set(['acceptHours', 'withdrawHours'])
