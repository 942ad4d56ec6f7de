/**
 * Swap rings: two to four neighbours of whom each has what the next one wants, so that nobody needs to owe anybody.
 *
 *     anna has Spanish lessons ─► bas wants to learn Spanish, has a trailer ─► cor wants a trailer, has ... ─► anna
 */
import type { Knowledge } from './meaning/knowledge.ts'
import { buildIndex, sentenceOf, type ListingIndex } from './listing-index.ts'
import { rank, type Ranked } from './rank.ts'
import { cyclesIn, type Gift } from './ring-search.ts'

export interface SwapMember {
  readonly id: string
  readonly has: readonly string[]
  readonly wants: readonly string[]
}

/** One step: the giver's `has` meets the receiver's `want`, both by their place in the member's own list. */
export interface RingStep {
  readonly giver: string
  readonly has: number
  readonly receiver: string
  readonly want: number
  /** 0 to 1. */
  readonly strength: number
}

export interface SwapRing {
  /** In giving order, the least id first. */
  readonly members: readonly string[]
  readonly steps: readonly RingStep[]
  /** That of the weakest step, 0 to 1. */
  readonly strength: number
}

export const maxRingMembers = 4
/** Steps this sure are used up first; then comes what is left. */
const sureStrength = 0.5
/** For one want only so many givers are looked at, so that a neighbourhood of thousands stays quick. */
const givers = 30

/**
 * How sure each step must be, 0 to 1. Among few neighbours a ring that closes is hardly chance; among many some
 * always close, so there each step must be surer.
 */
export function leastStrengthAmong(members: number): number {
  return Math.min(sureStrength, 0.27 + 0.04 * Math.max(0, Math.log2(members / 16)))
}

/**
 * No has and no want is in two rings. The same members give the same rings in whatever order they come; surer and
 * shorter rings go first.
 */
export function swapRings(members: readonly SwapMember[], known?: Knowledge): readonly SwapRing[] {
  const least = leastStrengthAmong(members.length)
  let gifts = giftsAmong(members, least, known)
  const rings: SwapRing[] = []
  for (const strength of [sureStrength, least])
    for (let size = 2; size <= maxRingMembers; size++) {
      const sure = gifts.filter((gift) => gift.strength >= strength)
      const used = new Set<string>()
      rings.push(...ringsAmong(sure, size, used))
      gifts = gifts.filter((gift) => !thingsOf(gift).some((thing) => used.has(thing)))
    }
  return rings
}

/** Rings of one size, the strongest first, none with a thing that is used; uses up what they take. */
function ringsAmong(gifts: readonly Gift[], size: number, used: Set<string>): readonly SwapRing[] {
  const rings = cyclesIn(gifts, size).map(ringOf).sort(strongestFirst)
  return rings.filter(({ steps }) => {
    const things = steps.flatMap(thingsOf)
    if (things.some((thing) => used.has(thing))) return false
    for (const thing of things) used.add(thing)
    return true
  })
}

function thingsOf({ giver, has, receiver, want }: Gift): readonly string[] {
  return [`h${has} ${giver}`, `w${want} ${receiver}`]
}

function giftsAmong(members: readonly SwapMember[], least: number, known?: Knowledge): readonly Gift[] {
  const sorted = [...members].sort((a, b) => (a.id < b.id ? -1 : 1))
  const things = sorted.flatMap(({ id, has }, giver) =>
    has.map((text, at) => ({
      id: `${String(giver).padStart(6, '0')} ${at}`,
      giver,
      member: id,
      has: at,
      text
    }))
  )
  const byId = new Map(things.map((thing) => [thing.id, thing]))
  const index = buildIndex('offer', things, known)
  const givenFor = rankedOnce(index, least, known)
  return sorted.flatMap(({ id, wants }) =>
    wants.flatMap((text, want) => {
      return givenFor(text).flatMap(({ id: thing, relevance }) => {
        const gift = byId.get(thing)
        if (!gift || gift.member === id) return []
        return [{ giver: gift.member, has: gift.has, receiver: id, want, strength: relevance.value }]
      })
    })
  )
}

/** Many ask in the same words. */
function rankedOnce(
  index: ListingIndex,
  least: number,
  known?: Knowledge
): (text: string) => readonly Ranked[] {
  const kept = new Map<string, readonly Ranked[]>()
  return (text) => {
    const ranked =
      kept.get(text) ?? rank(sentenceOf(text, 'request', null, known), index, { least, most: givers, known })
    kept.set(text, ranked)
    return ranked
  }
}

function ringOf(steps: readonly Gift[]): SwapRing {
  const first = steps.reduce(
    (least, { giver }, at) => (giver < (steps[least]?.giver ?? giver) ? at : least),
    0
  )
  const turned = [...steps.slice(first), ...steps.slice(0, first)]
  return {
    members: turned.map(({ giver }) => giver),
    steps: turned,
    strength: Math.min(...turned.map(({ strength }) => strength))
  }
}

function strongestFirst(a: SwapRing, b: SwapRing): number {
  return b.strength - a.strength || (keyOf(a) < keyOf(b) ? -1 : 1)
}

function keyOf({ steps }: SwapRing): string {
  return steps.map(({ giver, has, want }) => `${giver} ${has} ${want}`).join('\n')
}
