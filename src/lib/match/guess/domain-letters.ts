/**
 * Points for each of the six works by sign, written short. A letter a work, in the order of `listingDomains`: from a,
 * which is -2.5, by tenths to Y, which is 2.5.
 */
export type DomainHints = ReadonlyMap<string, readonly number[]>

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXY'
const middle = (letters.length - 1) / 2
const perPoint = 10

/** From a table of `sign:letters` with white space between. */
export function readDomainHints(table: string): DomainHints {
  const entries = table.trim().split(/\s+/)
  return new Map(
    entries.map((entry) => {
      const at = entry.lastIndexOf(':')
      return [entry.slice(0, at), [...entry.slice(at + 1)].map(letterToPoints)] as const
    })
  )
}

/** Points beyond what a letter can say are cut off. */
export function lettersOf(points: readonly number[]): string {
  return points.map((value) => letters.charAt(levelOf(value) + middle)).join('')
}

function levelOf(points: number): number {
  return Math.max(-middle, Math.min(middle, Math.round(points * perPoint)))
}

function letterToPoints(letter: string): number {
  return (letters.indexOf(letter) - middle) / perPoint
}
