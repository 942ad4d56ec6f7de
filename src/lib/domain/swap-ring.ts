/**
 * Swap rings, folded all together, because one listing can go to one ring only:
 *
 *     A ── ring 1 (A, B) ── B signs ──╮
 *     A ── ring 2 (A, C) ─── C signs ─┴─►  ring 1 binding, ring 2 superseded when both hold A's offer: the last
 *                                          signature of ring 1 came first in the order, unless all in ring 2 have
 *                                          marked it done: what has happened stands
 */
import { bytesToText } from '#lib/wire/bytes.ts'
import { accountOf, certifiedAmong, type Authority } from './authority.ts'
import { inOrder } from './order.ts'
import { pledgeKey, pledgesIn } from './pledge.ts'
import type { AccountId, RecordId, StoepRecord } from './record.ts'
import { knownAmong, type KnownRecord, type KnownRecordOf } from './records/known.ts'
import type { SealedNote, SwapGift, SwapRingView } from './views.ts'

interface RingDraft {
  readonly ring: KnownRecordOf<'swap-ring/1'>
  readonly proposer: AccountId
  readonly gifts: readonly SwapGift[]
  readonly signedBy: AccountId[]
  readonly declinedBy: AccountId[]
  readonly doneBy: AccountId[]
  readonly messages: SealedNote[]
  /** Place in the order of the signature that made it binding; null before that. */
  boundAt: number | null
}

/** In the order they were proposed. From the records of all rings, in any order, with duplicates. */
export function projectSwapRings(records: readonly StoepRecord[], authority: Authority): SwapRingView[] {
  const drafts = new Map<RecordId, RingDraft>()
  knownAmong(inOrder(certifiedAmong(records, authority))).forEach((record, at) => {
    const by = accountOf(record, authority)
    if (!by) return
    if (record.type === 'swap-ring/1') {
      const draft = beginRing(record, by, authority)
      if (draft) drafts.set(record.id, draft)
      return
    }
    const draft = record.refs[0] && drafts.get(record.refs[0])
    if (draft && isIn(by, draft)) actOn(draft, record, by, at)
  })
  const superseded = supersededRings([...drafts.values()])
  return [...drafts.values()].map((draft) => draftToView(draft, superseded.has(draft)))
}

/** Null when whoever proposes is not in it, or somebody stands in it twice. */
function beginRing(
  ring: KnownRecordOf<'swap-ring/1'>,
  proposer: AccountId,
  { aliases }: Authority
): RingDraft | null {
  const named = ring.body.gifts.map(({ giver }) => bytesToText(giver) as AccountId)
  const givers = named.map((account) => aliases.get(account) ?? account)
  if (!givers.includes(proposer) || new Set(givers).size < givers.length) return null
  const gifts = givers.map((giver, at) => {
    const receiver = givers[(at + 1) % givers.length] ?? giver
    const { offer = null, request = null } = ring.body.gifts[at] ?? {}
    return { giver, receiver, offer: offer && idIn(offer), request: request && idIn(request) }
  })
  const empty = { declinedBy: [], doneBy: [], messages: [], boundAt: null }
  return { ring, proposer, gifts, signedBy: [proposer], ...empty }
}

function idIn(bytes: Uint8Array): RecordId {
  return bytesToText(bytes) as RecordId
}

function actOn(draft: RingDraft, record: KnownRecord, by: AccountId, at: number): void {
  const { signedBy, declinedBy, doneBy, messages, gifts, ring } = draft
  const canSign =
    draft.boundAt === null && declinedBy.length === 0 && record.clock.ms <= (ring.expiresAt ?? 0)
  if (record.type === 'swap-sign/1' && canSign && !signedBy.includes(by)) {
    signedBy.push(by)
    if (signedBy.length === gifts.length) draft.boundAt = at
  } else if (record.type === 'swap-decline/1' && draft.boundAt === null && !declinedBy.includes(by)) {
    declinedBy.push(by)
  } else if (record.type === 'swap-done/1' && draft.boundAt !== null && !doneBy.includes(by)) doneBy.push(by)
  else if (record.type === 'swap-message/1')
    messages.push({ id: record.id, by, clock: record.clock, sealed: record.body.text })
}

function isIn(account: AccountId, { gifts }: RingDraft): boolean {
  return gifts.some(({ giver }) => giver === account)
}

/**
 * Of binding rings in which somebody pledged the same listing the one complete first stands. What all have marked
 * done has happened: it stands in any case, and before the others.
 */
function supersededRings(drafts: readonly RingDraft[]): ReadonlySet<RingDraft> {
  const binding = drafts.filter(({ boundAt }) => boundAt !== null)
  binding.sort((a, b) => Number(isDone(b)) - Number(isDone(a)) || (a.boundAt ?? 0) - (b.boundAt ?? 0))
  const taken = new Set<string>()
  return new Set(
    binding.filter((draft) => {
      const pledges = pledgesIn(draft).map(pledgeKey)
      if (!isDone(draft) && pledges.some((pledge) => taken.has(pledge))) return true
      for (const pledge of pledges) taken.add(pledge)
      return false
    })
  )
}

function draftToView(draft: RingDraft, isSuperseded: boolean): SwapRingView {
  const { ring, proposer, gifts, signedBy, declinedBy, doneBy, messages } = draft
  return {
    id: ring.id,
    proposer,
    gifts,
    signedBy,
    declinedBy,
    doneBy,
    messages,
    status: isSuperseded ? 'superseded' : statusOf(draft),
    proposedAt: ring.clock.ms,
    expiresAt: ring.expiresAt ?? ring.clock.ms
  }
}

function statusOf(draft: RingDraft): SwapRingView['status'] {
  if (draft.boundAt === null) return draft.declinedBy.length > 0 ? 'void' : 'proposed'
  return isDone(draft) ? 'done' : 'binding'
}

function isDone({ doneBy, gifts }: RingDraft): boolean {
  return doneBy.length === gifts.length
}
