/** Turns a file of real messages into listings, as many as asked for. */
import { bounds } from '#lib/domain/bounds.ts'
import type { ListingDomain, ListingKind } from '#lib/domain/views.ts'
import * as v from 'valibot'

export interface SeedListing {
  readonly kind: ListingKind
  readonly domain: ListingDomain | null
  readonly text: string
}

const fileSchema = v.array(
  v.object({ type: v.string(), text: v.string(), categories: v.optional(v.array(v.string()), []) })
)
type Message = v.InferOutput<typeof fileSchema>[number]

/** The first of a message's categories found here says its domain. */
const domainByCategory: Readonly<Record<string, ListingDomain>> = {
  food: 'meal',
  water: 'meal',
  shelter: 'space',
  transport: 'ride',
  clothing: 'item',
  tools: 'item',
  medical_products: 'item',
  medical_help: 'help',
  search_and_rescue: 'help',
  missing_people: 'help'
}

/**
 * `count` listings in the order of the file, starting over when it runs out. What is neither asked nor offered or is
 * empty is left out; what is longer than a listing may be is cut. Throws when the text is not such a file, or has no
 * listing.
 */
export function messagesToListings(json: string, count: number): readonly SeedListing[] {
  const usable = v.parse(fileSchema, JSON.parse(json)).flatMap(messageToListing)
  if (usable.length === 0) throw new Error('The file has no request or offer in it')
  return Array.from({ length: count }, (_, at) => usable[at % usable.length]).filter(isListing)
}

function messageToListing({ type, text, categories }: Message): readonly SeedListing[] {
  const words = cutAtWord(text.toWellFormed().trim(), bounds.listingChars)
  if (words.length === 0 || (type !== 'request' && type !== 'offer')) return []
  const domain = categories.map((category) => domainByCategory[category]).find((one) => one !== undefined)
  return [{ kind: type, domain: domain ?? null, text: words }]
}

/** At most so many characters, ending in an ellipsis after the last word that fits whole. */
export function cutAtWord(text: string, maxChars: number): string {
  if (text.length <= maxChars) return text
  const start = text.slice(0, maxChars)
  const space = start.search(/\s\S*$/)
  // No space at all: cut the one word, but never through a character of two halves.
  const kept = space > 0 ? start.slice(0, space) : start.slice(0, -1).replace(/[\uD800-\uDBFF]$/, '')
  return `${kept.trimEnd()}…`
}

function isListing(listing: SeedListing | undefined): listing is SeedListing {
  return listing !== undefined
}
