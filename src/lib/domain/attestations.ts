/**
 * What was checked about a neighbour and what others can tell of them, from the records of the aggregate of that
 * neighbour: a pure fold.
 *
 * - attest/1 counts when its writer was an ambassador then, or is trusted with that claim now, and is not the one it
 *   is about. Taking trust in an issuer away takes what they attested with it.
 * - endorse/1 counts when its writer has been met in person, and is not the one it is about.
 * - Of who was put out neither counts. revoke-attest/1 of who wrote it, or of an ambassador, ends either.
 *
 * Of one writer the latest of each claim counts, and the latest few endorsements. That a check is over is seen when it
 * is read (`isCurrent`).
 */
import { limits } from '#lib/wire/limits.ts'
import { accountOf, mayModerate, mayReview, wroteAsAmbassador, type Authority } from './authority.ts'
import type { AccountId } from './record.ts'
import type { Claim } from './records/attest.ts'
import type { KnownRecord, KnownRecordOf } from './records/known.ts'
import type { CheckView, EndorsementView } from './views.ts'

/** Whether what this account attests about others counts from now on. */
export function mayAttest(account: AccountId, claim: Claim, authority: Authority): boolean {
  return mayModerate(account, authority) || isTrustedWith(account, claim, authority)
}

/** Not over yet. Times in Unix ms. */
export function isCurrent({ until }: Pick<CheckView, 'until'>, nowMs: number): boolean {
  return nowMs <= until
}

/** The records are certified, in order (order.ts), and of the aggregate of the neighbour they are `about`. */
export function checksAmong(
  ordered: readonly KnownRecord[],
  authority: Authority,
  about: AccountId
): readonly CheckView[] {
  const said = saidOf(ordered, authority, about).flatMap(({ record, by }) => {
    if (record.type !== 'attest/1' || !isTrustworthy(record, by, authority)) return []
    const { claim, seenOn, detail } = record.body
    return [{ id: record.id, claim, by, seenOn, until: record.expiresAt ?? 0, detail }]
  })
  return latestOf(said, ({ by, claim }) => `${by} ${claim}`)
}

/** As `checksAmong`. */
export function endorsementsAmong(
  ordered: readonly KnownRecord[],
  authority: Authority,
  about: AccountId
): readonly EndorsementView[] {
  const said = saidOf(ordered, authority, about).flatMap(({ record, by }) => {
    if (record.type !== 'endorse/1' || !mayReview(by, authority)) return []
    const { skill, on, hasItToo } = record.body
    return [{ id: record.id, skill, by, on, hasItToo, at: record.clock.ms }]
  })
  const latest = latestOf(said, ({ by, skill }) => `${by} ${skill.toLowerCase()}`)
  return latest.filter(
    ({ by }, at) =>
      latest.slice(at + 1).filter((later) => later.by === by).length < limits.maxEndorsementsEach
  )
}

function isTrustworthy(record: KnownRecordOf<'attest/1'>, by: AccountId, authority: Authority): boolean {
  return wroteAsAmbassador(record, authority) || isTrustedWith(by, record.body.claim, authority)
}

function isTrustedWith(account: AccountId, claim: Claim, { accounts, issuers }: Authority): boolean {
  return accounts.has(account) && (issuers.get(account)?.includes(claim) ?? false)
}

interface Said {
  readonly record: KnownRecord
  readonly by: AccountId
}

/** What others said that is still there, and that nobody took back. */
function saidOf(ordered: readonly KnownRecord[], authority: Authority, about: AccountId): readonly Said[] {
  const all = ordered.flatMap((record) => {
    const by = accountOf(record, authority)
    return by ? [{ record, by }] : []
  })
  const revocations = all.filter(({ record }) => record.type === 'revoke-attest/1')
  return all.filter(
    ({ record, by }) =>
      by !== about &&
      !authority.removed.has(by) &&
      !revocations.some((other) => other.record.refs[1] === record.id && mayTakeBack(other, by, authority))
  )
}

function mayTakeBack(revoked: Said, saidBy: AccountId, authority: Authority): boolean {
  return revoked.by === saidBy || wroteAsAmbassador(revoked.record, authority)
}

/** Of those with one key the last, where the last stands. */
function latestOf<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  const latest = new Map<string, Item>()
  for (const item of items) {
    latest.delete(keyOf(item))
    latest.set(keyOf(item), item)
  }
  return [...latest.values()]
}
