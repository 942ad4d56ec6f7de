import { dayMs } from '#lib/domain/expiry.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import type { Link } from '#lib/domain/records/link.ts'
import type { Result } from '#lib/domain/result.ts'
import type { Author } from '#lib/ports/author.ts'

/** Longer than clocks tend to be wrong: the new device's own clock is held against it. */
export const linkLastsMs = 3 * dayMs

/** Lets one more device of one's own in, for three days. The keys are made of a fresh seed, 32 bytes. */
export async function makeLink(
  author: Author,
  { key, sealingKey }: Link,
  nowMs: number
): Promise<Result<RecordId, Refusal>> {
  const body: Link = { key, ...(sealingKey ? { sealingKey } : {}) }
  return author.write({ type: 'link/1', refs: [], expiresAt: nowMs + linkLastsMs, body })
}
