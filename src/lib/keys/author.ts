import type { AccountId, Draft, RecordId } from '#lib/domain/record.ts'
import { accepted, refused, type Result } from '#lib/domain/result.ts'
import type { DeferringAuthor, WriteRefusal } from '#lib/ports/author.ts'
import type { AdmittedRecord, AppendRefusal, Journal } from '#lib/ports/journal.ts'
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
export function makeAuthor(needs: AuthorNeeds): DeferringAuthor {
  const { journal } = needs
  let previous: Promise<unknown> = Promise.resolve()
  function inTurn<Value>(draft: Draft, append: Append<Value>): Written<Value> {
    const mine = previous.then(() => writeOne(needs, draft, append))
    previous = mine.catch(() => null)
    return mine
  }
  return {
    me: meOf(needs.identity),
    write: (draft) =>
      inTurn(draft, async (own) => {
        const appended = await journal.append(own)
        return appended.ok ? accepted(own.record.id) : appended
      }),
    writeDeferred: ({ id, ...draft }) =>
      inTurn(draft, async (own) => {
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

type Append<Value> = (own: AdmittedRecord) => Promise<Result<Value, AppendRefusal>>
type Written<Value> = Promise<Result<Value, WriteRefusal>>

async function writeOne<Value>(needs: AuthorNeeds, draft: Draft, append: Append<Value>): Written<Value> {
  for (let signing = 0; signing < maxSignings; signing++) {
    const at = {
      neighbourhood: needs.neighbourhood,
      head: await needs.journal.head(),
      nowMs: needs.now()
    }
    const envelope = await signRecord(draft, at, needs.identity.device)
    if (envelope.length > limits.maxEnvelopeBytes) return refused({ kind: 'tooLarge' })
    const appended = await append(needs.admitOwn(envelope))
    if (appended.ok) return appended
    if (appended.refusal.kind !== 'headMoved') return refused(appended.refusal)
  }
  throw new Error('the head moved under every signature: two devices share one key')
}

async function recipientsOf(journal: Journal, accounts: readonly AccountId[]): Promise<Recipient[]> {
  const { devices } = await journal.authority()
  const wanted = new Set(accounts)
  return [...devices]
    .filter(([, standing]) => wanted.has(standing.account))
    .map(([device, { sealingKey }]) => ({ device, sealingKey }))
}
