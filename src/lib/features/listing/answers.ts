import type { DealView } from '#lib/domain/views.ts'

/**
 * Who answered, to choose from: first those agreed with, then the others by their id, which is as good as drawn by
 * lot. Being quick, or having helped often, puts nobody in front.
 */
export function sideBySide(deals: readonly DealView[]): readonly DealView[] {
  const there = deals.filter(({ status }) => status !== 'withdrawn' && status !== 'declined')
  return there.sort((a, b) => rankOf(a) - rankOf(b) || (a.id < b.id ? -1 : 1))
}

function rankOf({ status }: DealView): number {
  return status === 'agreed' || status === 'doneByOne' || status === 'done' ? 0 : 1
}
