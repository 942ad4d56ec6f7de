/**
 * The deals on one listing, folded from its records in order. An answer of a person who has no live deal on it
 * begins one; another answer while that is live (from a second device, say) belongs to the same deal, and what
 * refers to it counts for that deal. What refers to nothing that came before it is ignored, and so is every move
 * that is not in the table (deal.ts).
 */
import { isLive, nextState, sideOf, type DealMove, type DealState, type Side } from './deal.ts'
import type { AccountId, RecordId } from './record.ts'
import type { KnownRecord, KnownRecordOf } from './records/known.ts'
import { isReviewing, type Said } from './reviews.ts'
import type { DealStep, HandoverView, Outcome, Period, SealedNote } from './views.ts'

/** A record with the account whose device wrote it. */
export interface Signed<Kind extends KnownRecord = KnownRecord> {
  readonly record: Kind
  readonly by: AccountId
}

/** One deal while it is being folded. */
export interface DealDraft {
  /** Its first response. */
  readonly id: RecordId
  readonly responder: AccountId
  state: DealState
  /** Place of its first agreement in the order; null before agreeing. */
  agreedAt: number | null
  note: SealedNote | null
  place: SealedNote | null
  when: Period | null
  readonly handovers: HandoverView[]
  /** What was written about hours, in order. */
  readonly hours: Signed[]
  readonly agreements: Set<RecordId>
  readonly doneBy: AccountId[]
  readonly steps: DealStep[]
  readonly messages: SealedNote[]
  readonly reviews: Said[]
}

/** In the order they began. `ordered` holds the records that act on one listing, each once. */
export function foldDeals(ordered: readonly Signed[], owner: AccountId): DealDraft[] {
  const deals: DealDraft[] = []
  const dealByResponse = new Map<RecordId, DealDraft>()
  const liveByResponder = new Map<AccountId, DealDraft>()
  ordered.forEach(({ record, by }, at) => {
    if (record.type === 'response/1') {
      if (by === owner) return
      const live = liveByResponder.get(by)
      const deal = live && isLive(live.state) ? answerAgain(live, record) : beginDeal(record, by)
      if (deal !== live) deals.push(deal)
      liveByResponder.set(by, deal)
      dealByResponse.set(record.id, deal)
      return
    }
    const deal = record.refs[1] && dealByResponse.get(record.refs[1])
    if (deal) actOn(deal, { record, by }, owner, at)
  })
  return deals
}

function beginDeal(record: KnownRecordOf<'response/1'>, responder: AccountId): DealDraft {
  const { id, body } = record
  return {
    id,
    responder,
    state: 'responded',
    agreedAt: null,
    note: body.note && noteIn(record, responder, body.note),
    place: null,
    when: body.when ?? null,
    handovers: [],
    hours: [],
    agreements: new Set(),
    doneBy: [],
    steps: [stepOf(record, responder)],
    messages: [],
    reviews: []
  }
}

/**
 * Nothing begins; the words that came with it become a message, so that they are not lost. Until there is an
 * agreement the days said last are the ones asked for.
 */
function answerAgain(deal: DealDraft, record: KnownRecordOf<'response/1'>): DealDraft {
  const { note, when } = record.body
  if (when && deal.state === 'responded') deal.when = when
  if (note) deal.messages.push(noteIn(record, deal.responder, note))
  return deal
}

function actOn(deal: DealDraft, { record, by }: Signed, owner: AccountId, at: number): void {
  const side = sideOf(by, { owner, responder: deal.responder })
  if (!side) return
  if (record.type === 'hours-accept/1' || record.type === 'hours-withdraw/1') {
    deal.hours.push({ record, by })
    return
  }
  if (record.refs[2] && !deal.agreements.has(record.refs[2])) return
  if (record.type === 'hours-transfer/1') deal.hours.push({ record, by })
  else if (record.type === 'handover/1') deal.handovers.push(handoverIn(record, by))
  else if (record.type === 'message/1') deal.messages.push(noteIn(record, by, record.body.text))
  else if (isReviewing(record)) deal.reviews.push({ record, by })
  else moveDeal(deal, { record, by }, side, at)
}

function handoverIn(record: KnownRecordOf<'handover/1'>, by: AccountId): HandoverView {
  const { id, clock, body } = record
  return { id, by, clock, moment: body.moment, state: body.state && noteIn(record, by, body.state) }
}

function moveDeal(deal: DealDraft, { record, by }: Signed, side: Side, at: number): void {
  const move = moveOf(record)
  const next = move && nextState(deal.state, move, side)
  if (!next) return
  if (record.type === 'agree/1') addAgreement(deal, record, by, at)
  if (next === deal.state) return
  deal.state = next
  deal.steps.push(stepOf(record, by))
  if (move === 'done') deal.doneBy.push(by)
}

function addAgreement(deal: DealDraft, record: KnownRecordOf<'agree/1'>, by: AccountId, at: number): void {
  const { place } = record.body
  deal.agreements.add(record.id)
  deal.agreedAt ??= at
  deal.place ??= place && noteIn(record, by, place)
}

function moveOf(record: KnownRecord): DealMove | null {
  switch (record.type) {
    case 'withdraw/1':
      return 'withdraw'
    case 'decline/1':
      return 'decline'
    case 'agree/1':
      return 'agree'
    case 'done/1':
      return 'done'
    case 'cancel/1':
      return record.body.outcome
    default:
      return null
  }
}

function stepOf(record: KnownRecord, by: AccountId): DealStep {
  const outcome: Outcome | null =
    record.type === 'done/1' || record.type === 'cancel/1' ? record.body.outcome : null
  return { id: record.id, type: record.type, by, clock: record.clock, outcome }
}

function noteIn({ id, clock }: KnownRecord, by: AccountId, sealed: Uint8Array): SealedNote {
  return { id, by, clock, sealed }
}
