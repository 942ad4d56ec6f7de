import { dayMs } from '#lib/domain/expiry.ts'
import type { BundleMemory } from '#lib/ports/bundle.ts'

/** About once a month. */
const dueAfterMs = 30 * dayMs

/** Whether to remind of a backup: none for a month, nor put off since. `since`: Unix ms of joining. */
export function isBackupDue({ backedUpAt, putOffAt }: BundleMemory, since: number, nowMs: number): boolean {
  return nowMs - Math.max(since, backedUpAt ?? 0, putOffAt ?? 0) >= dueAfterMs
}
