import type { ExactPlace } from '#lib/domain/private-words.ts'
import type { ListingView, SealedNote } from '#lib/domain/views.ts'
import type { Home } from '#lib/ports/app.ts'

/** Undefined while it is being opened, null when it was not sealed to this device or is nothing readable. */
export type Opened<Value> = Value | null | undefined
type Read<Value> = (bytes: Uint8Array) => Value | null
export type Opener = Pick<Home, 'openPrivate'>

/** Sealed messages as text, opened once each. Call while a component starts. */
export function openedWords(home: Opener, notes: () => readonly SealedNote[]) {
  return opened<string>(home, notes, async () => (await words()).bytesToWords)
}

/** A sealed address and phone, opened once. Call while a component starts. */
export function openedPlace(home: Opener, notes: () => readonly SealedNote[]) {
  return opened<ExactPlace>(home, notes, async () => (await words()).bytesToPlace)
}

/**
 * Listings as this device may read them: those for the whole neighbourhood as they are, the others once opened.
 * Call while a component starts.
 */
export function openedListings(
  home: Opener,
  listings: () => readonly ListingView[]
): (listing: ListingView) => Opened<ListingView> {
  const insideOf = opened(
    home,
    () => listings().flatMap(({ sealed }) => sealed ?? []),
    async () => {
      const { bytesToListing, openedListing } = await import('#lib/domain/private-listing.ts')
      return (bytes) => {
        const inside = bytesToListing(bytes)
        return inside && ((outside: ListingView) => openedListing(outside, inside))
      }
    }
  )
  return (listing) => {
    if (!listing.sealed) return listing
    const inside = insideOf(listing.sealed)
    return inside && inside(listing)
  }
}

const words = () => import('#lib/domain/private-words.ts')

/** What was sealed, as `reader` reads it, opened once each. Call while a component starts. */
export function opened<Value>(
  home: Opener,
  notes: () => readonly SealedNote[],
  reader: () => Promise<Read<Value>>
): (note: SealedNote) => Opened<Value> {
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- replaced as a whole, never changed
  let values = $state.raw<ReadonlyMap<string, Value | null>>(new Map())
  let asked: readonly string[] = []

  $effect(() => {
    const fresh = notes().filter((note) => !asked.includes(note.id))
    asked = [...asked, ...fresh.map((note) => note.id)]
    for (const note of fresh) void open(note)
  })

  async function open(note: SealedNote): Promise<void> {
    const value = await openOne(note).catch(() => null)
    // eslint-disable-next-line svelte/prefer-svelte-reactivity -- replaced as a whole, never changed
    values = new Map([...values, [note.id, value]])
  }

  async function openOne(note: SealedNote): Promise<Value | null> {
    const [read, bytes] = await Promise.all([reader(), home.openPrivate(note.sealed, note.by)])
    return bytes && read(bytes)
  }

  return (note) => values.get(note.id)
}
