/** What a tab and its match worker say to each other. */
import type { AccountId, RecordId } from '#lib/domain/record.ts'
import type { Answer, Question } from '#lib/ports/matching.ts'

export type ToMatchWorker =
  /** First message. */
  | { readonly type: 'start'; readonly neighbourhood: RecordId; readonly me: AccountId | null }
  /** Numbers go up; only the latest is answered. */
  | { readonly type: 'ask'; readonly number: number; readonly question: Question }

export type FromMatchWorker =
  | { readonly type: 'answer'; readonly number: number; readonly answer: Answer }
  | { readonly type: 'changed' }
  /** It cannot go on. */
  | { readonly type: 'failed' }
