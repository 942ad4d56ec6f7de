/** Which notices a person has seen or put off; kept on this device. */
import { bounds } from '#lib/domain/bounds.ts'
import { hourMs } from '#lib/domain/expiry.ts'
import type { Pocket, Told } from '#lib/ports/pocket.ts'

/** Put off: told again from then on. */
export const laterMs = 3 * hourMs

/** `againAt`: Unix ms from when they may be told again; null for never. */
export async function markTold(
  pocket: Pocket,
  keys: readonly string[],
  againAt: number | null = null
): Promise<void> {
  if (keys.length > 0) await pocket.change('told', (before) => toldWith(before, keys, againAt))
}

/**
 * Those of `keys` that were not told yet, of as many as can be kept: marking these leaves none, however many there are.
 * Most pressing first.
 */
export function unmarked(keys: readonly string[], told: readonly Told[]): readonly string[] {
  const marked = new Set(told.map(({ key }) => key))
  return keys.slice(0, bounds.told).filter((key) => !marked.has(key))
}

function toldWith(before: readonly Told[], keys: readonly string[], againAt: number | null): readonly Told[] {
  const others = before.filter(({ key }) => !keys.includes(key))
  return [...others, ...keys.map((key) => ({ key, againAt }))].slice(-bounds.told)
}
