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
 * `count` listings in the order of the file, starting over when it runs out. What is neither asked nor offered, is
 * empty or is longer than a listing may be is left out. Throws when the text is not such a file, or has no listing.
 */
export function messagesToListings(json: string, count: number): readonly SeedListing[] {
  const usable = v.parse(fileSchema, JSON.parse(json)).flatMap(messageToListing)
  if (usable.length === 0) throw new Error('The file has no request or offer in it')
  return Array.from({ length: count }, (_, at) => usable[at % usable.length]).filter(isListing)
}

function messageToListing({ type, text, categories }: Message): readonly SeedListing[] {
  const words = text.trim()
  const isUsable = words.length > 0 && words.length <= bounds.listingChars
  if (!isUsable || (type !== 'request' && type !== 'offer')) return []
  const domain = categories.map((category) => domainByCategory[category]).find((one) => one !== undefined)
  return [{ kind: type, domain: domain ?? null, text: words }]
}

function isListing(listing: SeedListing | undefined): listing is SeedListing {
  return listing !== undefined
}
