/** What happens in a seeded neighbourhood, as records still to be signed: who, when, what, and on what it acts. */
import { usualDurationMs } from '#lib/domain/expiry.ts'
import type { Draft, RecordId } from '#lib/domain/record.ts'
import type { Listing } from '#lib/domain/records/listing.ts'
import type { Dice } from './dice.ts'
import type { SeedListing } from './messages.ts'

export interface Happening {
  readonly atMs: number
  /** Which neighbour, by number. */
  readonly by: number
  /** The draft, once what it acts on has an id. `remember` is told its own. */
  draft(): Draft
  remember(id: RecordId): void
}

const hourMs = 60 * 60 * 1000
/** Of a hundred listings so many get an answer, of those so many are agreed, of those so many done and reviewed. */
const shares = { answered: 0.35, agreed: 0.6, done: 0.7, reviewed: 0.5 }

/** A listing and what follows on it: 1 to 7 happenings, each after what it acts on. `areas` by neighbour. */
export function listingStory(
  listing: SeedListing,
  atMs: number,
  areas: readonly string[],
  dice: Dice
): Happening[] {
  const owner = dice.below(areas.length)
  const story = new Story(atMs, dice)
  const posted = story.add(owner, () => listingDraft(listing, areas[owner] ?? null, atMs, dice))
  if (areas.length < 2 || dice.roll() >= shares.answered) return story.happenings
  const responder = (owner + 1 + dice.below(areas.length - 1)) % areas.length
  const response = story.add(responder, () => move('response/1', [posted], { note: null }))
  if (dice.roll() >= shares.agreed) return story.happenings
  const agree = story.add(owner, () => move('agree/1', [posted, response], { place: null }))
  if (dice.roll() >= shares.done) return story.happenings
  const refs = [posted, response, agree]
  for (const by of [responder, owner]) story.add(by, () => move('done/1', refs, { outcome: 'done' }))
  for (const by of [owner, responder]) {
    const body = { outcome: 'good', text: dice.pick(['Dank je wel!', 'Heel fijn, en gezellig.', '']) }
    if (dice.roll() < shares.reviewed) story.add(by, () => move('review/1', refs, body))
  }
  return story.happenings
}

/** An id that is known once its record has been written. */
type Later = () => RecordId

class Story {
  readonly happenings: Happening[] = []
  #atMs: number
  readonly #dice: Dice

  constructor(atMs: number, dice: Dice) {
    this.#atMs = atMs
    this.#dice = dice
  }

  add(by: number, draft: () => Draft): Later {
    let written: RecordId | null = null
    this.happenings.push({ atMs: this.#atMs, by, draft, remember: (id) => (written = id) })
    this.#atMs += Math.ceil((0.1 + this.#dice.roll() * 4) * hourMs)
    return () => {
      if (!written) throw new Error('it acts on what has not happened')
      return written
    }
  }
}

function listingDraft(listing: SeedListing, area: string | null, atMs: number, dice: Dice): Draft {
  const urgency = dice.pick(['anytime', 'anytime', 'anytime', 'thisWeek', 'today'])
  const body: Listing = { ...listing, urgency, area, terms: 'gift', capacity: 1 }
  return { type: 'listing/1', refs: [], expiresAt: atMs + usualDurationMs(body), body }
}

function move(type: string, refs: readonly Later[], body: unknown): Draft {
  return { type, refs: refs.map((ref) => ref()), expiresAt: null, body }
}
