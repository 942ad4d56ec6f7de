import { dayMs } from '#lib/domain/expiry.ts'
import type { BundleMemory } from '#lib/ports/bundle.ts'

/** About once a month. */
const dueAfterMs = 30 * dayMs

interface Situation {
  /** Public half of the twelve words somebody has now; null without. */
  readonly phraseKey: Uint8Array | null
  /** Unix ms of joining. */
  readonly since: number
  readonly nowMs: number
}

/** Whether to remind of a backup: none for a month that opens with the present words, nor put off since. */
export function isBackupDue(memory: BundleMemory, { phraseKey, since, nowMs }: Situation): boolean {
  const backedUpAt = isUnderOldWords(memory, phraseKey) ? null : memory.backedUpAt
  return nowMs - Math.max(since, backedUpAt ?? 0, memory.putOffAt ?? 0) >= dueAfterMs
}

/** Whether the last backup opens with other words than those somebody has now. */
export function isUnderOldWords(
  { backedUpAt, backedUpWith }: BundleMemory,
  phraseKey: Uint8Array | null
): boolean {
  if (backedUpAt === null || phraseKey === null) return false
  return !backedUpWith || phraseKey.some((byte, at) => byte !== backedUpWith[at])
}
