/** What ambassadors decide for all: the house rules with their history, and who may attest what. */
import type { AccountId, Clock, RecordId } from './record.ts'
import type { Claim } from './records/attest.ts'
import type { KnownRecord } from './records/known.ts'
import { coversClock, type Roll } from './roll.ts'

/** Id: that of the rules record. */
export interface HouseRules {
  readonly id: RecordId
  /** One rule a line. */
  readonly text: string
  readonly by: AccountId
  readonly clock: Clock
}

/** The oldest first: the last one holds. */
export function rulesAmong(ordered: readonly KnownRecord[], roll: Roll): HouseRules[] {
  return ordered.flatMap((record) => {
    const by = record.type === 'rules/1' ? ambassadorWho(record, roll) : null
    if (record.type !== 'rules/1' || !by) return []
    return [{ id: record.id, text: record.body.text, by, clock: record.clock }]
  })
}

/** Of everybody the latest rules they accepted. */
export function acceptedAmong(
  ordered: readonly KnownRecord[],
  rules: readonly HouseRules[],
  roll: Roll
): Map<AccountId, RecordId> {
  const placeOf = new Map(rules.map(({ id }, place) => [id, place]))
  const accepted = new Map<AccountId, number>()
  for (const record of ordered) {
    const place = record.type === 'accept-rules/1' ? placeOf.get(record.refs[0] ?? record.id) : undefined
    const by = roll.authorOf(record)?.account
    if (place !== undefined && by) accepted.set(by, Math.max(place, accepted.get(by) ?? 0))
  }
  return new Map([...accepted].flatMap(([by, place]) => (rules[place] ? [[by, rules[place].id]] : [])))
}

/** The latest about each; nobody who was trusted with nothing. */
export function issuersAmong(ordered: readonly KnownRecord[], roll: Roll): Map<AccountId, readonly Claim[]> {
  const issuers = new Map<AccountId, readonly Claim[]>()
  for (const record of ordered) {
    if (record.type !== 'trust-issuer/1' || !ambassadorWho(record, roll)) continue
    const account = roll.personFounded(record.refs[0])?.account
    if (account) issuers.set(account, record.body.claims)
  }
  return new Map([...issuers].filter(([, claims]) => claims.length > 0))
}

function ambassadorWho(record: KnownRecord, roll: Roll): AccountId | null {
  const author = roll.authorOf(record)
  return author && coversClock(author.tenures, record.clock) ? author.account : null
}
