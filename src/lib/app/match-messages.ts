/** What a tab and its match worker say to each other. */
import type { AccountId } from '#lib/domain/record.ts'
import type { Answer, FoundRing, Pair, Question, Why } from '#lib/ports/matching.ts'
import type { StoreId } from '#lib/ports/store-id.ts'

export type ToMatchWorker =
  /** First message. */
  | { readonly type: 'start'; readonly store: StoreId; readonly me: AccountId | null }
  /** Numbers go up; only the latest is answered. */
  | { readonly type: 'ask'; readonly number: number; readonly question: Question }
  /** Each is answered, under its number. */
  | { readonly type: 'askAll'; readonly number: number; readonly questions: readonly Question[] }
  | { readonly type: 'rings'; readonly number: number }
  | { readonly type: 'why'; readonly number: number; readonly pairs: readonly Pair[] }

export type FromMatchWorker =
  | { readonly type: 'answer'; readonly number: number; readonly answer: Answer }
  | { readonly type: 'answers'; readonly number: number; readonly answers: readonly Answer[] }
  | { readonly type: 'rings'; readonly number: number; readonly rings: readonly FoundRing[] }
  | { readonly type: 'why'; readonly number: number; readonly reasons: readonly Why[] }
  | { readonly type: 'changed' }
  /** It cannot go on. */
  | { readonly type: 'failed' }
