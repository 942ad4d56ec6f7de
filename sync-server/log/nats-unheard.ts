import { createHash } from 'node:crypto'
import type { StoredUpdate } from '#lib/wire/frame.ts'

const maxUnheard = 10_000

/** Updates that were kept though their writers were refused: who sends one again gets its number. The latest stay. */
export interface Unheard {
  note(room: string, updates: readonly StoredUpdate[]): void
  /** Its number, once; null when it is none of them. */
  take(room: string, update: Uint8Array): number | null
}

export function unheardUpdates(): Unheard {
  const numbers = new Map<string, readonly number[]>()
  const keyOf = (room: string, update: Uint8Array) =>
    `${room}/${createHash('sha256').update(update).digest('base64')}`

  return {
    note(room, updates) {
      for (const { seq, update } of updates) {
        const key = keyOf(room, update)
        numbers.set(key, [...(numbers.get(key) ?? []), seq])
        if (numbers.size > maxUnheard) numbers.delete(numbers.keys().next().value ?? key)
      }
    },
    take(room, update) {
      if (numbers.size === 0) return null
      const key = keyOf(room, update)
      const [seq = null, ...rest] = numbers.get(key) ?? []
      if (rest.length > 0) numbers.set(key, rest)
      else numbers.delete(key)
      return seq
    }
  }
}
