/** Finds the closed walks in who can give what to whom. */

/** What `giver` has meets what `receiver` wants. */
export interface Gift {
  readonly giver: string
  readonly has: number
  readonly receiver: string
  readonly want: number
  readonly strength: number
}

/** No more than this many steps are tried from one member. */
const maxTries = 20_000

/**
 * Every ring of `size` members once, each member once in a ring, starting with the gift of its least member. Work
 * grows with the number of gifts and, within `maxTries` a member, with how many each can give.
 */
export function cyclesIn(gifts: readonly Gift[], size: number): readonly (readonly Gift[])[] {
  const byGiver = new Map<string, Gift[]>()
  for (const gift of gifts) {
    const list = byGiver.get(gift.giver)
    if (list) list.push(gift)
    else byGiver.set(gift.giver, [gift])
  }
  for (const list of byGiver.values()) list.sort(strongestFirst)
  return [...byGiver.keys()].sort().flatMap((start) => cyclesFrom(start, byGiver, size))
}

function cyclesFrom(start: string, byGiver: ReadonlyMap<string, readonly Gift[]>, size: number): Gift[][] {
  const found: Gift[][] = []
  let tries = 0
  const walk = (path: readonly Gift[], at: string): void => {
    for (const gift of byGiver.get(at) ?? []) {
      if (++tries > maxTries) return
      const isLast = path.length === size - 1
      if (isLast && gift.receiver === start) found.push([...path, gift])
      if (!isLast && gift.receiver > start && !isOn(path, gift.receiver)) walk([...path, gift], gift.receiver)
    }
  }
  walk([], start)
  return found
}

function isOn(path: readonly Gift[], member: string): boolean {
  return path.some(({ giver, receiver }) => giver === member || receiver === member)
}

function strongestFirst(a: Gift, b: Gift): number {
  return b.strength - a.strength || (orderOf(a) < orderOf(b) ? -1 : 1)
}

function orderOf({ receiver, has, want }: Gift): string {
  return `${receiver} ${has} ${want}`
}
