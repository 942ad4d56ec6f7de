/** Wishes: "let me know when", and what I can do. Kept in the pocket; nothing of it leaves this device. */
import { parseNeededWords } from '#lib/actions/input.ts'
import { bounds } from '#lib/domain/bounds.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import type { Home } from '#lib/ports/app.ts'
import type { Wish } from '#lib/ports/pocket.ts'

export type { Wish } from '#lib/ports/pocket.ts'

type Keeper = Pick<Home, 'pocket'>

/** The same words once; one too many is refused. */
export async function keepWish(
  { pocket }: Keeper,
  { text, kind }: Omit<Wish, 'id'>
): Promise<Result<null, Refusal>> {
  const words = parseNeededWords('text', text, bounds.wishChars)
  if (!words.ok) return words
  let isFull = false
  const kept = await pocket.change('wishes', (wishes) => {
    if (wishes.some((wish) => wish.text === words.value && wish.kind === kind)) return wishes
    isFull = wishes.length >= bounds.wishes
    return isFull ? wishes : [...wishes, { id: crypto.randomUUID(), text: words.value, kind }]
  })
  return kept.ok && isFull ? refused({ kind: 'tooManyWishes' }) : kept
}

export function dropWish({ pocket }: Keeper, id: Wish['id']): Promise<Result<null, Refusal>> {
  return pocket.change('wishes', (wishes) => wishes.filter((wish) => wish.id !== id))
}

/** This listing is not told of again, whatever wish it fits. */
export function dismiss({ pocket }: Keeper, listing: RecordId): Promise<Result<null, Refusal>> {
  return pocket.change('dismissed', (before) =>
    [...before.filter((id) => id !== listing), listing].slice(-bounds.dismissed)
  )
}

/** As much of a longer text as a wish holds, whole words where there are any. */
export function wishOf(text: string): string {
  const words = text.trim()
  if (words.length <= bounds.wishChars) return words
  const start = words.slice(0, bounds.wishChars)
  return start.slice(0, Math.max(start.search(/\s\S*$/), 0)) || start.replace(/[\uD800-\uDBFF]$/, '')
}
