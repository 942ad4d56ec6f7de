/** How well ranking and ring finding do on judged files: what `npm run bench` prints and what tuning looks at. */
import { swapRings, type SwapMember } from '#lib/match/swap-rings.ts'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { offersIn, rankedFor } from '../../../scripts/match/rank.ts'

export interface JudgedRequest {
  readonly id: string
  readonly text: string
  /** Offers a sensible neighbour would accept, best first; empty when none answers. */
  readonly answers: readonly string[]
}

export interface JudgedWorld {
  readonly members: readonly SwapMember[]
  /** In giving order, starting anywhere. */
  readonly rings: readonly (readonly string[])[]
}

export interface RankQuality {
  /** Mean reciprocal rank of the first right answer, over the requests that have one. */
  readonly mrr: number
  /** Share of the right answers among the first ten. */
  readonly recallAt10: number
  /** Share of the requests without an answer for which nothing is ranked. */
  readonly silence: number
}

export interface RingQuality {
  readonly precision: number
  readonly recall: number
}

const fixtures = fileURLToPath(new URL('../../fixtures/match/', import.meta.url))
const rounds = ['01', '02', '03', '04', '05', '06'].map((round) => `rounds/${round}/`)

export const devRequests = () => linesOf<JudgedRequest>('dev/requests.jsonl')
export const devOffers = () => linesOf<{ readonly id: string; readonly text: string }>('dev/offers.jsonl')
export const devWorlds = () => linesOf<JudgedWorld>('dev/worlds.jsonl')

export function rankQuality(
  requests = devRequests(),
  offers: readonly { readonly id: string; readonly text: string }[] = devOffers()
): RankQuality {
  const index = offersIn(offers)
  const judged = requests.map(({ answers, ...request }) => ({ answers, ranked: rankedFor(request, index) }))
  const answered = judged.filter(({ answers }) => answers.length > 0)
  const unanswerable = judged.filter(({ answers }) => answers.length === 0)
  return {
    mrr: mean(answered.map(reciprocalRank)),
    recallAt10: mean(answered.map(foundInTen)),
    silence: mean(unanswerable.map(({ ranked }) => (ranked.length === 0 ? 1 : 0)))
  }
}

/** Over the rounds, to which nothing was fitted; each is as large as the others. */
export function roundsQuality(): RankQuality {
  const each = rounds.map((round) =>
    rankQuality(linesOf(`${round}requests.jsonl`), linesOf(`${round}offers.jsonl`))
  )
  return {
    mrr: mean(each.map(({ mrr }) => mrr)),
    recallAt10: mean(each.map(({ recallAt10 }) => recallAt10)),
    silence: mean(each.map(({ silence }) => silence))
  }
}

export function ringQuality(worlds = devWorlds()): RingQuality {
  let right = 0
  let found = 0
  let wanted = 0
  for (const { members, rings } of worlds) {
    const expected = new Set(rings.map(turned))
    const proposed = swapRings(members).map((ring) => turned(ring.members))
    right += proposed.filter((ring) => expected.has(ring)).length
    found += proposed.length
    wanted += expected.size
  }
  return { precision: found === 0 ? 1 : right / found, recall: right / wanted }
}

interface Judged {
  readonly answers: readonly string[]
  readonly ranked: readonly string[]
}

function reciprocalRank({ answers, ranked }: Judged): number {
  const first = ranked.findIndex((id) => answers.includes(id))
  return first < 0 ? 0 : 1 / (first + 1)
}

function foundInTen({ answers, ranked }: Judged): number {
  const ten = ranked.slice(0, 10)
  return answers.filter((id) => ten.includes(id)).length / answers.length
}

/** A ring is the same wherever one starts to tell it. */
function turned(members: readonly string[]): string {
  const first = members.indexOf([...members].sort()[0] ?? '')
  return [...members.slice(first), ...members.slice(0, first)].join(' > ')
}

function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / Math.max(1, values.length)
}

function linesOf<T>(file: string): readonly T[] {
  const lines = readFileSync(fixtures + file, 'utf8').split('\n')
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as T)
}
