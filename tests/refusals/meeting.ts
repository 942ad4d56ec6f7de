import type { Result } from '#lib/domain/result.ts'
import type { Problem } from '#lib/state/doing.svelte.ts'

/** Does what is refused, with the real code. */
export type Meeting = () => Promise<Result<unknown, Problem>>
