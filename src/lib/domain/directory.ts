/** The list of neighbourhoods as people read it: how large, how far, and where others wait for one to begin. */
import { limits } from '#lib/wire/limits.ts'
import { isCell } from './area.ts'
import { areaDistance } from './coarse-area.ts'
import type { RecordId } from './record.ts'

/** As bounds.ts, for a page of its own. */
export const directoryBounds = {
  askChars: limits.directory.maxAskChars,
  knockChars: limits.directory.maxKnockChars,
  nameChars: limits.maxNameChars
} as const

/** The least people of each step in which a size is told: never a number from which one can see who came or went. */
export const sizeSteps = [1, 10, 25, 50, 100, 250] as const

/** The step a number of people is in, from 0. */
export function peopleToSize(people: number): number {
  return Math.max(
    0,
    sizeSteps.findLastIndex((least) => people >= least)
  )
}

/** What an ambassador lets everybody read. */
export interface PublicWords {
  /** domain/coarse-area.ts. */
  readonly area: string
  readonly languages: readonly string[]
  readonly size: number
  /** How to ask to join, in a sentence; may be empty. */
  readonly ask: string
}

export interface ListedNeighbourhood extends PublicWords {
  readonly id: RecordId
  readonly name: string
  /** Of who began it, and so signed for it. */
  readonly founder: string
  readonly publishedAt: number
  readonly expiresAt: number
}

/** `unknown`: one is a postcode and the other is not, or nobody said where they are. */
export type HowFar = 'here' | 'near' | 'town' | 'far' | 'unknown'

/** A cell is some 700 m: near is within a walk, town within 10 km or so. */
export function howFar(area: string, mine: string | null): HowFar {
  const cells = mine === null ? null : areaDistance(area, mine)
  if (cells === null) return 'unknown'
  if (cells <= 1) return 'here'
  if (cells <= 4) return 'near'
  return cells <= 15 ? 'town' : 'far'
}

/** The nearest first, what is not known last; then by name. */
export function nearestFirst(
  all: readonly ListedNeighbourhood[],
  mine: string | null
): readonly ListedNeighbourhood[] {
  const distance = ({ area }: ListedNeighbourhood) =>
    (mine === null ? null : areaDistance(area, mine)) ?? Infinity
  const byName = (a: ListedNeighbourhood, b: ListedNeighbourhood) => (a.name < b.name ? -1 : 1)
  return [...all].sort((a, b) => (distance(a) === distance(b) ? byName(a, b) : distance(a) - distance(b)))
}

/** Where somebody waits, coarser than where they live: a square of a few kilometres, or the postcode area. */
export function areaToRegion(area: string): string {
  return isCell(area) ? area.slice(0, 5) : area
}

export function isInRegion(area: string, region: string): boolean {
  return areaToRegion(area) === region
}
