/**
 * What both sides say of a deal, so that neither answers the other in revenge: each writes a review nobody can read
 * yet (review-commit/1) and opens it once the other has written one too, or after `openAloneMs` of silence.
 *
 *     Anneke  commit ─────────────── reveal          both count: each was written before the other could be read
 *     Fatima         ── commit ── reveal
 *
 *     Anneke  commit ── 14 days ── reveal            Fatima's is a reply: she could read Anneke's
 *     Fatima                              ── commit
 *
 * - The first review of a side counts, sealed or, from before there were sealed ones, open (review/1).
 * - A reveal counts when its bytes are those the commit is bound to.
 * - A commit is a reply only after a reveal that came when the other side had been silent long enough, by the clocks
 *   of commit and reveal: who opens their own at once cannot make a reply of what the other writes then. A clock set
 *   forward to get there puts the reveal behind that too.
 */
import { areEqualBytes } from '#lib/wire/bytes.ts'
import { reviewHash } from './review-seal.ts'
import { openAloneMs } from './review-turn.ts'
import type { AccountId, RecordId } from './record.ts'
import type { KnownRecord, KnownRecordOf } from './records/known.ts'
import type { ReviewView, SealedReviewView } from './views.ts'

type Spoken = KnownRecordOf<'review/1'> | KnownRecordOf<'review-commit/1'>
type Reveal = KnownRecordOf<'review-reveal/1'>

/** What was written about one deal by its two sides, in order. */
export interface Said<Kind extends KnownRecord = Spoken | Reveal> {
  readonly record: Kind
  readonly by: AccountId
}

export interface FoldedReviews {
  readonly reviews: readonly ReviewView[]
  readonly sealed: readonly SealedReviewView[]
}

export function isReviewing(record: KnownRecord): record is Spoken | Reveal {
  return ['review/1', 'review-commit/1', 'review-reveal/1'].includes(record.type)
}

/** `said` in order. Only what sides say that marked the deal done counts. */
export function foldReviews(said: readonly Said[], doneBy: readonly AccountId[]): FoldedReviews {
  const heard = said.filter(({ by }) => doneBy.includes(by))
  const first = heard.filter(isSpoken).filter(isFirstOfSide)
  const opened = first.map((spoken) => ({ spoken, reveal: revealOf(spoken, heard) }))
  const oneSided = doneBy.length < 2
  return {
    reviews: opened.flatMap(({ spoken, reveal }) =>
      toView(spoken, reveal, { oneSided, isReply: isReply(spoken, opened, heard) })
    ),
    sealed: opened.flatMap(({ spoken: { record, by }, reveal }) =>
      record.type === 'review-commit/1'
        ? [{ id: record.id, by, clock: record.clock, sealed: record.body.own, isOpen: reveal !== null }]
        : []
    )
  }
}

type Opened = { readonly spoken: Said<Spoken>; readonly reveal: Reveal | null }

function isSpoken(said: Said): said is Said<Spoken> {
  return said.record.type !== 'review-reveal/1'
}

function isFirstOfSide({ by }: Said, at: number, all: readonly Said[]): boolean {
  return all.findIndex((other) => other.by === by) === at
}

/** What opens it; null while it is sealed, or when it never was. */
function revealOf({ record, by }: Said<Spoken>, heard: readonly Said[]): Reveal | null {
  if (record.type !== 'review-commit/1') return null
  const { hash } = record.body
  const reveal = heard.find(
    (other): other is Said<Reveal> =>
      other.record.type === 'review-reveal/1' && other.by === by && opens(other.record, record.id, hash)
  )
  return reveal?.record ?? null
}

function opens(reveal: Reveal, commit: RecordId, hash: Uint8Array): boolean {
  return reveal.refs[3] === commit && areEqualBytes(reviewHash(reveal.body), hash)
}

/** Written when the other's could be read because this side had been silent for long. */
function isReply({ record, by }: Said<Spoken>, opened: readonly Opened[], heard: readonly Said[]): boolean {
  const placeOf = (id: RecordId) => heard.findIndex((said) => said.record.id === id)
  return opened.some(
    ({ spoken, reveal }) =>
      spoken.by !== by &&
      reveal !== null &&
      reveal.clock.ms - spoken.record.clock.ms >= openAloneMs &&
      placeOf(reveal.id) < placeOf(record.id)
  )
}

function toView(
  { record, by }: Said<Spoken>,
  reveal: Reveal | null,
  facts: Pick<ReviewView, 'oneSided' | 'isReply'>
): ReviewView[] {
  const open = record.type === 'review/1' ? record : reveal
  if (!open) return []
  const { outcome, text } = open.body
  return [{ id: record.id, by, outcome, text, clock: open.clock, ...facts }]
}
