/** Whether what is asked and what is offered can be at the same time. */
import type { Period } from '#lib/domain/views.ts'

/** Each day that lies between them leaves this share. */
const perDay = 0.5
const dayMs = 24 * 60 * 60_000

/** 1 when the two overlap, else from a half towards 0 the further they lie apart; null when one names no time. */
export function timeFitOf(one: Period | null, other: Period | null): number | null {
  if (!one || !other) return null
  const gapMs = Math.max(one.from, other.from) - Math.min(one.to, other.to)
  return gapMs < 0 ? 1 : perDay ** (1 + gapMs / dayMs)
}
