import type { Message } from './message.ts'
import type { FirstKey, Key } from './say.svelte.ts'

/** Sentences of one language. What is missing is said in English. */
export type Words = Readonly<Partial<Record<Key, Message>>>

/**
 * What a file in `languages/` holds, under the code of its language: all it takes to add one. `npm run words` tells
 * what is missing.
 */
export interface LanguageFile {
  /** What the first screen says: the only sentences a page waits for. */
  readonly first: Readonly<Partial<Record<FirstKey, Message>>>
  /** All other sentences; fetched right after the first screen. */
  readonly more: () => Promise<Words>
  /** Nothing is missing, so English need not be fetched beside it. */
  readonly isWhole?: true
}
