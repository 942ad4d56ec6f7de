import type { AccountId, Draft, RecordId } from '#lib/domain/record.ts'
import { accepted, refused, type Result } from '#lib/domain/result.ts'
import type { DeferringAuthor, EpochAuthor, WriteRefusal } from '#lib/ports/author.ts'
import type { AdmittedRecord, AppendRefusal, Head, Journal } from '#lib/ports/journal.ts'
import type { PrivateSeal, Recipient } from '#lib/ports/sealing.ts'
import type { Now } from '#lib/ports/time.ts'
import { limits } from '#lib/wire/limits.ts'
import { meOf, type Identity } from './identity.ts'
import { signRecord } from './sign-record.ts'

interface AuthorNeeds {
  readonly identity: Identity
  readonly neighbourhood: RecordId
  readonly journal: Journal
  readonly privateSeal: PrivateSeal
  readonly now: Now
  /** Admission of what this device just signed (`replica/admit.ts`). */
  readonly admitOwn: (envelope: Uint8Array) => AdmittedRecord
}

/** Writes one record after another; another tab of the same device may write in between. */
export function makeAuthor(needs: AuthorNeeds): DeferringAuthor & EpochAuthor {
  const { journal } = needs
  let previous: Promise<unknown> = Promise.resolve()
  function inTurn<Value>(first: Draft, following: Following, append: Append<Value>): Written<Value> {
    const mine = previous.then(() => writeAll(needs, first, following, append))
    previous = mine.catch(() => null)
    return mine
  }
  const writeTogether: EpochAuthor['writeTogether'] = (first, following) =>
    inTurn(first, following, async (own, ...rest) => {
      const appended = await journal.append(own, ...rest)
      return appended.ok ? accepted(own.record.id) : appended
    })
  return {
    me: meOf(needs.identity),
    writeTogether,
    write: (draft) => writeTogether(draft, nothing),
    writeDeferred: ({ id, ...draft }) =>
      inTurn(draft, nothing, async (own) => {
        const appended = await journal.appendDeferred(own, id)
        return appended.ok ? accepted(appended.value ? own.record.id : null) : appended
      }),
    async sealFor(accounts, plaintext) {
      const mine = meOf(needs.identity).account
      const recipients = await recipientsOf(needs.journal, [...accounts, mine])
      return needs.privateSeal.seal(recipients, plaintext, mine)
    }
  }
}

const maxSignings = 50

type Following = (first: RecordId) => Promise<readonly Draft[]>
type Signed = readonly [AdmittedRecord, ...AdmittedRecord[]]
type Append<Value> = (...own: Signed) => Promise<Result<Value, AppendRefusal>>
type Written<Value> = Promise<Result<Value, WriteRefusal>>

const nothing: Following = () => Promise.resolve([])

async function writeAll<Value>(
  needs: AuthorNeeds,
  first: Draft,
  following: Following,
  append: Append<Value>
): Written<Value> {
  for (let signing = 0; signing < maxSignings; signing++) {
    const signed = await signAll(needs, first, following)
    if (!signed) return refused({ kind: 'tooLarge' })
    const appended = await append(...signed)
    if (appended.ok) return appended
    if (appended.refusal.kind !== 'headMoved') return refused(appended.refusal)
  }
  throw new Error('the head moved under every signature: two devices share one key')
}

/** Each on top of the one before it; null when one does not fit. */
async function signAll(needs: AuthorNeeds, first: Draft, following: Following): Promise<Signed | null> {
  let last = await signOne(needs, first, await needs.journal.head())
  if (!last) return null
  const signed: [AdmittedRecord, ...AdmittedRecord[]] = [last]
  for (const draft of await following(last.record.id)) {
    last = await signOne(needs, draft, headAfter(last))
    if (!last) return null
    signed.push(last)
  }
  return signed
}

async function signOne(needs: AuthorNeeds, draft: Draft, head: Head): Promise<AdmittedRecord | null> {
  const { neighbourhood, identity, now, admitOwn } = needs
  const envelope = await signRecord(draft, { neighbourhood, head, nowMs: now() }, identity.device)
  return envelope.length > limits.maxEnvelopeBytes ? null : admitOwn(envelope)
}

function headAfter({ record: { seq, id, clock } }: AdmittedRecord): Head {
  return { nextSeq: seq + 1, prev: id, clock }
}

async function recipientsOf(journal: Journal, accounts: readonly AccountId[]): Promise<Recipient[]> {
  const { devices } = await journal.authority()
  const wanted = new Set(accounts)
  return [...devices]
    .filter(([, standing]) => wanted.has(standing.account))
    .map(([device, { sealingKey }]) => ({ device, sealingKey }))
}
