import { createHash, timingSafeEqual } from 'node:crypto'

/** In a time that tells nothing of where they differ. */
export function isSameText(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(one), digest(other))
}
