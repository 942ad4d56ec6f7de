/**
 * Emergencies, with all that was said in them, from the records of their aggregate.
 *
 *     Anneke   emergency ─────────────────────────╮      (an ambassador: at once)
 *     Bram     emergency ──╮
 *     Youssef              ╰─ second ──╮
 *     Fatima                           ╰─ second ─┴─►    (three together)
 *
 * - Of new neighbours, whom nobody met, only a check-in counts, and the word that something is gone.
 * - An ambassador ends it; who said it first may too, as long as no ambassador said so as well.
 */
import { bytesToText } from '#lib/wire/bytes.ts'
import { foldAlerts } from './alert-fold.ts'
import { foldCalls } from './call-fold.ts'
import { accountOf, certifiedAmong, mayRaise, wroteAsAmbassador, type Authority } from './authority.ts'
import { foldClaims } from './claim-fold.ts'
import type { Signed } from './deal-fold.ts'
import { inOrder } from './order.ts'
import {
  secondsNeeded,
  type CheckInView,
  type EmergencyPart,
  type EmergencyView,
  type RosterView,
  type SupplyView
} from './emergency-views.ts'
import type { AccountId, RecordId, StoepRecord } from './record.ts'
import { knownAmong, type KnownRecord, type KnownRecordOf, type KnownType } from './records/known.ts'
import { mergedBy } from './same-words.ts'

/** Any order, with duplicates. Each part of one kind after those that began before it. */
export function projectEmergencies(
  records: readonly StoepRecord[],
  authority: Authority
): readonly EmergencyPart[] {
  const all = signedIn(records, authority)
  const met = all.filter(({ by }) => mayRaise(by, authority))
  const begun = only(met, 'emergency/1')
  const emergencies = begun.map((said) => emergencyIn(said, met, authority))
  const ids: ReadonlySet<RecordId> = new Set(emergencies.map(({ id }) => id))
  const within = (signed: readonly Signed[]) => signed.filter(({ record }) => ids.has(firstRef(record)))
  return [
    ...emergencies,
    ...latestBy(only(met, 'roster/1'), ({ by }) => by).flatMap(rosterIn),
    ...latestBy(only(within(all), 'check-in/1'), ({ by, record }) => `${firstRef(record)} ${by}`).map(
      checkInIn
    ),
    ...foldClaims(only(within(met), 'claim/1')),
    ...suppliesIn(only(within(all), 'supply/1'), authority),
    ...foldAlerts(only(within(met), 'alert/1'), { begun, emergencies, authority }),
    ...foldCalls(
      { calls: only(within(met), 'call/1'), answers: only(within(met), 'call-answer/1') },
      { begun, emergencies, authority }
    )
  ]
}

function signedIn(records: readonly StoepRecord[], authority: Authority): Signed[] {
  return knownAmong(inOrder(certifiedAmong(records, authority))).flatMap((record) => {
    const by = accountOf(record, authority)
    return by ? [{ record, by }] : []
  })
}

function emergencyIn(
  { record, by }: Signed<KnownRecordOf<'emergency/1'>>,
  met: readonly Signed[],
  authority: Authority
): EmergencyView {
  const { id, body } = record
  const said = only(met, 'emergency-second/1').filter((second) => firstRef(second.record) === id)
  const isOfAmbassador = [record, ...said.map((second) => second.record)].some((one) =>
    wroteAsAmbassador(one, authority)
  )
  const mayEnd = (end: Signed) =>
    wroteAsAmbassador(end.record, authority) || (end.by === by && !isOfAmbassador)
  const end = only(met, 'emergency-end/1').find((one) => firstRef(one.record) === id && mayEnd(one))
  return {
    part: 'emergency',
    id,
    by,
    what: body.what,
    isExercise: body.exercise,
    seconds: [...new Set(said.map((second) => second.by))].filter((account) => account !== by),
    declaredAt: declaredAt({ record, by }, said, authority),
    isOfAmbassador,
    heardAt: Math.max(record.clock.ms, ...said.map((second) => second.record.clock.ms)),
    endedAt: end?.record.clock.ms ?? null,
    callers: wroteAsAmbassador(record, authority) ? accountsIn(body.callers) : []
  }
}

/** By the clock of the record that made it enough. */
function declaredAt({ record, by }: Signed, said: readonly Signed[], authority: Authority): number | null {
  if (wroteAsAmbassador(record, authority)) return record.clock.ms
  const others = new Set<AccountId>()
  for (const second of said) {
    if (second.by !== by) others.add(second.by)
    if (others.size >= secondsNeeded || wroteAsAmbassador(second.record, authority))
      return second.record.clock.ms
  }
  return null
}

function accountsIn(callers: readonly Uint8Array[]): AccountId[] {
  return [...new Set(callers.map((bytes) => bytesToText(bytes) as AccountId))]
}

function rosterIn({ record, by }: Signed<KnownRecordOf<'roster/1'>>): RosterView[] {
  const { id, body } = record
  return body.skills.length > 0 ? [{ part: 'roster', id, by, skills: body.skills }] : []
}

function checkInIn({ record, by }: Signed<KnownRecordOf<'check-in/1'>>): CheckInView {
  const { id, clock, body } = record
  return { part: 'checkIn', id, by, clock, sealed: body.said, emergency: firstRef(record) }
}

/** What is where, also what is gone by now. */
function suppliesIn(
  signed: readonly Signed<KnownRecordOf<'supply/1'>>[],
  authority: Authority
): SupplyView[] {
  const counted = signed.filter(({ record, by }) => !record.body.isThere || mayRaise(by, authority))
  return mergedBy(
    counted,
    ({ record }) => `${firstRef(record)} ${record.body.kind} ${record.body.where}`
  ).map(supplyIn)
}

type ToldSupply = Signed<KnownRecordOf<'supply/1'>>

/** Whether it is there, and near where, as it was said last. */
function supplyIn(all: readonly [ToldSupply, ...ToldSupply[]]): SupplyView {
  const [{ record, by }] = all
  const { clock, body } = (all.at(-1) ?? all[0]).record
  const ids = all.map((one) => one.record.id)
  return { part: 'supply', id: record.id, ids, emergency: firstRef(record), by, ...body, saidAt: clock.ms }
}

function firstRef({ refs, id }: KnownRecord): RecordId {
  return refs[0] ?? id
}

type Of<Type extends KnownType> = Signed<Extract<KnownRecord, { readonly type: Type }>>

function only<Type extends KnownType>(signed: readonly Signed[], type: Type): Of<Type>[] {
  return signed.filter((one): one is Of<Type> => one.record.type === type)
}

/** Of each key the last, in the order in which the keys first came. */
function latestBy<One>(signed: readonly One[], keyOf: (one: One) => string): One[] {
  return [...new Map(signed.map((one) => [keyOf(one), one])).values()]
}
