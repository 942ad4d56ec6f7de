/**
 * What neighbours reported, what ambassadors decided about it, and what who wrote it brought in against that. All about
 * one thing together is a case.
 *
 *     Bram     report ──╮
 *     Anneke            ╰─ hidden ──╮                    (an ambassador)
 *     Youssef                       ╰─ appeal ──╮        (whose it is)
 *     Fatima                                    ╰─ shown (another ambassador, if there is one)
 *
 * - The latest decision that counts is in force. It counts when who wrote it was an ambassador then, and the thing is
 *   not theirs.
 * - Who wrote what was hidden may appeal, once a decision; a decision that answers an appeal is the last word on it.
 * - To leave it hidden on appeal takes another ambassador than the one who hid it, as long as there is another whose
 *   it is not either. Who hid it may always show it again.
 * - A decision closes the reports before it. Until then each neighbour has one open report on a thing.
 *
 * What it is about stands in another aggregate and is handed in; a case whose subject is not here does not exist yet.
 */
import { bytesToText } from '#lib/wire/bytes.ts'
import { accountOf, certifiedAmong, mayModerate, wroteAsAmbassador, type Authority } from './authority.ts'
import type { Signed } from './deal-fold.ts'
import { inOrder } from './order.ts'
import type { AccountId, Clock, RecordId, StoepRecord } from './record.ts'
import type { Decision } from './records/decision.ts'
import { knownAmong, type KnownRecordOf } from './records/known.ts'
import { subjectOf, type Subject } from './subject.ts'
import type { SealedNote } from './views.ts'

export interface ReportView {
  readonly id: RecordId
  readonly by: AccountId
  /** The house rule that was broken, in words; may be empty. */
  readonly rule: string
  /** What happened, for the ambassadors; null when nothing was said. */
  readonly note: SealedNote | null
  readonly clock: Clock
  /** Nobody has decided since. */
  readonly isOpen: boolean
}

export interface AppealView {
  readonly id: RecordId
  readonly by: AccountId
  readonly text: string
  readonly clock: Clock
  /** The decision that settled it: one that answers it, or one that showed the thing again; null while it waits. */
  readonly settledBy: RecordId | null
}

export interface DecisionView {
  readonly id: RecordId
  readonly by: AccountId
  readonly outcome: Decision['outcome']
  readonly rule: string
  readonly reason: string
  readonly clock: Clock
  /** The appeal it answers; null for a first decision. */
  readonly answers: RecordId | null
  readonly appeal: AppealView | null
}

export interface CaseView extends Subject {
  readonly reports: readonly ReportView[]
  /** Those that count, the one in force last. */
  readonly decisions: readonly DecisionView[]
  readonly isHidden: boolean
}

/** By one side of a deal, for the ambassadors only. */
export interface PrivateWordView extends SealedNote {
  readonly listing: RecordId
  readonly response: RecordId
  /** The other side of that deal: whom it is about. */
  readonly about: AccountId
}

export interface Moderation {
  /** In the order in which they began. */
  readonly cases: readonly CaseView[]
  readonly words: readonly PrivateWordView[]
}

/** The records one has to have for folding these: what they are about. */
export function subjectIdsIn(records: readonly StoepRecord[]): RecordId[] {
  const ids = records.flatMap(({ type, refs }) => (type === 'appeal/1' ? [] : refs))
  return [...new Set(ids)]
}

/**
 * From the records of the moderation aggregate, in any order, with duplicates. `subjects`: those of `subjectIdsIn` that
 * are here; others among them change nothing.
 */
export function projectModeration(
  records: readonly StoepRecord[],
  subjects: readonly StoepRecord[],
  authority: Authority
): Moderation {
  const bench = benchOf(records, subjects, authority)
  const cases = new Map<RecordId, CaseDraft>()
  const words: PrivateWordView[] = []
  for (const record of knownAmong(inOrder(certifiedAmong(records, authority)))) {
    const by = accountOf(record, authority)
    if (!by) continue
    if (record.type === 'report/1') addReport(cases, { record, by }, bench)
    else if (record.type === 'decision/1') addDecision(cases, { record, by }, bench)
    else if (record.type === 'appeal/1') addAppeal(cases, { record, by })
    else if (record.type === 'private-word/1') words.push(...wordIn({ record, by }, bench))
  }
  return { cases: [...cases.values()].map(draftToView), words }
}

/** Whether this ambassador may leave a thing hidden on appeal. `ambassadors`: all there are. */
export function mayUphold(
  by: AccountId,
  appealed: Pick<DecisionView, 'by'>,
  author: AccountId,
  ambassadors: readonly AccountId[]
): boolean {
  return by !== appealed.by || ambassadors.every((other) => other === by || other === author)
}

interface Bench {
  readonly authority: Authority
  /** Those there are now. */
  readonly ambassadors: readonly AccountId[]
  readonly subjectById: ReadonlyMap<RecordId, Subject>
}

function benchOf(
  records: readonly StoepRecord[],
  subjects: readonly StoepRecord[],
  authority: Authority
): Bench {
  const wanted = new Set(subjectIdsIn(records))
  const about = subjects.filter(({ id }) => wanted.has(id)).flatMap((one) => subjectOf(one, authority) ?? [])
  return {
    authority,
    ambassadors: [...authority.accounts.keys()].filter((account) => mayModerate(account, authority)),
    subjectById: new Map(about.map((subject) => [subject.id, subject]))
  }
}

type Mutable<View> = { -readonly [Part in keyof View]: View[Part] }

/** One case while it is being folded. */
interface CaseDraft {
  readonly subject: Subject
  readonly reports: Mutable<ReportView>[]
  readonly decisions: DecisionDraft[]
}

type DecisionDraft = Omit<DecisionView, 'appeal'> & { appeal: Mutable<AppealView> | null }

function caseOf(cases: Map<RecordId, CaseDraft>, id: RecordId | undefined, bench: Bench): CaseDraft | null {
  const subject = id && bench.subjectById.get(id)
  if (!subject) return null
  return cases.get(subject.id) ?? { subject, reports: [], decisions: [] }
}

function addReport(
  cases: Map<RecordId, CaseDraft>,
  { record, by }: Signed<KnownRecordOf<'report/1'>>,
  bench: Bench
): void {
  const draft = caseOf(cases, record.refs[0], bench)
  if (!draft || draft.subject.author === by) return
  if (draft.reports.some((report) => report.by === by && report.isOpen)) return
  const { id, clock, body } = record
  const note = body.note && { id, by, clock, sealed: body.note }
  draft.reports.push({ id, by, rule: body.rule, note, clock, isOpen: true })
  cases.set(draft.subject.id, draft)
}

function addDecision(
  cases: Map<RecordId, CaseDraft>,
  { record, by }: Signed<KnownRecordOf<'decision/1'>>,
  bench: Bench
): void {
  const draft = caseOf(cases, record.refs[0], bench)
  if (!draft || draft.subject.author === by || !wroteAsAmbassador(record, bench.authority)) return
  const { id, clock, body } = record
  const answers = body.appeal ? (bytesToText(body.appeal) as RecordId) : null
  const appealed = answers === null ? null : draft.decisions.find(({ appeal }) => appeal?.id === answers)
  if (appealed === undefined) return
  const isUpheld = appealed !== null && body.outcome === 'hidden'
  if (isUpheld && !mayUphold(by, appealed, draft.subject.author, bench.ambassadors)) return
  for (const report of draft.reports) report.isOpen = false
  for (const { appeal } of draft.decisions) {
    const isSettled = appeal?.settledBy === null && (body.outcome !== 'hidden' || appeal.id === answers)
    if (isSettled) appeal.settledBy = id
  }
  const { outcome, rule, reason } = body
  draft.decisions.push({ id, by, outcome, rule, reason, clock, answers, appeal: null })
  cases.set(draft.subject.id, draft)
}

function addAppeal(
  cases: ReadonlyMap<RecordId, CaseDraft>,
  { record, by }: Signed<KnownRecordOf<'appeal/1'>>
): void {
  for (const { subject, decisions } of cases.values()) {
    const decision = subject.author === by ? decisions.find(({ id }) => id === record.refs[0]) : undefined
    if (!decision || !isAppealable(decision)) continue
    const shownSince = decisions
      .slice(decisions.indexOf(decision) + 1)
      .find(({ outcome }) => outcome !== 'hidden')
    const { id, clock, body } = record
    decision.appeal = { id, by, text: body.text, clock, settledBy: shownSince?.id ?? null }
  }
}

/** It hid something, nobody appealed yet, and it is no last word. */
export function isAppealable({
  outcome,
  answers,
  appeal
}: Pick<DecisionView, 'outcome' | 'answers' | 'appeal'>): boolean {
  return outcome === 'hidden' && answers === null && appeal === null
}

function wordIn(
  { record, by }: Signed<KnownRecordOf<'private-word/1'>>,
  { subjectById }: Bench
): PrivateWordView[] {
  const { id, clock, refs, body } = record
  const [listing, response] = refs.map((ref) => subjectById.get(ref))
  if (listing?.kind !== 'listing' || response?.kind !== 'response') return []
  if (response.listing !== listing.id) return []
  const about = [listing.author, response.author].find((party) => party !== by)
  const isParty = by === listing.author || by === response.author
  if (!isParty || !about) return []
  return [{ id, by, clock, sealed: body.text, listing: listing.id, response: response.id, about }]
}

function draftToView({ subject, reports, decisions }: CaseDraft): CaseView {
  const isHidden = decisions.at(-1)?.outcome === 'hidden'
  return { ...subject, reports, decisions, isHidden }
}
