/** What a report or a decision can be about. */
import { accountOf, countsIn, type Authority } from './authority.ts'
import type { AccountId, RecordId, StoepRecord } from './record.ts'

export type SubjectKind = 'listing' | 'response' | 'message' | 'review' | 'person' | 'emergency'

export interface Subject {
  readonly id: RecordId
  readonly kind: SubjectKind
  /** Whose it is: nobody decides about their own. */
  readonly author: AccountId
  /** The listing it stands at, its own id for a listing; null for a person, and for what was said in an emergency. */
  readonly listing: RecordId | null
}

const kindByType: Readonly<Record<string, SubjectKind>> = {
  'listing/1': 'listing',
  'ask/1': 'listing',
  'response/1': 'response',
  'message/1': 'message',
  'review/1': 'review',
  'review-commit/1': 'review',
  'review-reveal/1': 'review',
  'genesis/1': 'person',
  'join/1': 'person',
  'emergency/1': 'emergency',
  'supply/1': 'emergency',
  'call/1': 'emergency',
  'alert/1': 'emergency'
}

/** Null when nothing can be decided about such a record, or when its author's records do not count. */
export function subjectOf(record: StoepRecord, authority: Authority): Subject | null {
  const kind = Object.hasOwn(kindByType, record.type) ? kindByType[record.type] : undefined
  const author = accountOf(record, authority)
  if (!kind || !author) return null
  const counts = kind === 'person' ? isFounding(record, author, authority) : countsIn(record, authority)
  return counts ? { id: record.id, kind, author, listing: listingOf(record, kind) } : null
}

function isFounding({ id }: StoepRecord, account: AccountId, authority: Authority): boolean {
  const { accounts, formerAccounts } = authority
  return (accounts.get(account) ?? formerAccounts.get(account))?.founding === id
}

function listingOf({ id, refs }: StoepRecord, kind: SubjectKind): RecordId | null {
  if (kind === 'person' || kind === 'emergency') return null
  return kind === 'listing' ? id : (refs[0] ?? null)
}
