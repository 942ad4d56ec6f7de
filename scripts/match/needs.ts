/**
 * Sentences by what they are about, finer than the six works: tests/fixtures/match/training/needs says how its files are
 * read. Both sides of a need are there: who asks, and who offers.
 */
import type { ListingDomain, ListingKind } from '#lib/domain/views.ts'
import { readdirSync, readFileSync } from 'node:fs'

export interface Need {
  /** What is done and with what: `lend.drill`. */
  readonly id: string
  readonly domain: ListingDomain
  readonly sentences: readonly { readonly text: string; readonly kind: ListingKind }[]
}

const folder = new URL('../../tests/fixtures/match/training/needs/', import.meta.url)

/** By the alphabet of their files, in the order of each. */
export function readNeeds(): readonly Need[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  return files.sort().flatMap((name) => needsIn(readFileSync(new URL(name, folder), 'utf8')))
}

function needsIn(text: string): readonly Need[] {
  const blocks = text.split(/^= /m).slice(1)
  return blocks.map((block) => {
    const [head = '', ...lines] = block.trim().split('\n')
    const [id = '', domain] = head.split(' ')
    return {
      id,
      domain: domain as ListingDomain,
      sentences: lines.map((line) => ({
        text: line.slice(2),
        kind: line.startsWith('?') ? 'request' : 'offer'
      }))
    }
  })
}
