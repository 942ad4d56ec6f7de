/**
 * A whole neighbourhood made up from a number, for tests, benches and the seed script: signed records of about
 * forty neighbours, the same bytes for the same arguments, in Node and in a browser. 100,000 take
 * about half a minute. Its keys and its secret can be guessed: never for real neighbours.
 */
import { dayMs } from '#lib/domain/expiry.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { Identity } from '#lib/keys/identity.ts'
import type { AdmittedRecord } from '#lib/ports/journal.ts'
import type { Invite } from '#lib/wire/invite.ts'
import { makeDice, type Dice } from './dice.ts'
import { listingStory, type Happening } from './happenings.ts'
import type { SeedListing } from './messages.ts'
import { moveIn } from './moving-in.ts'
import { Scribe } from './scribe.ts'
import { makeListing } from './sentences.ts'
import { bytesFor, seededIdentity } from './writers.ts'

export interface SeedOptions {
  /** Records at most; exactly so many unless `listings` runs out before. At least one, the genesis. */
  readonly count: number
  readonly seed: number
  /** Unix ms. All records are older; listings are spread over the fortnight before. */
  readonly nowMs: number
  /** Neighbours, 1 to 50; 40 unless said otherwise. */
  readonly people?: number
  readonly name?: string
  /** What is posted, in this order; made-up sentences unless given. */
  readonly listings?: readonly SeedListing[]
}

export interface SeededNeighbourhood {
  readonly id: RecordId
  readonly name: string
  /** Secret of the lobby, 32 bytes. */
  readonly lobby: Uint8Array
  /** Secret of the only epoch, 32 bytes: for `deriveEpoch`. */
  readonly secret: Uint8Array
  /** By clock: genesis, two invites, the epoch and its key, joins and profiles, then listings and what followed on them. */
  readonly records: readonly AdmittedRecord[]
  /** Keys of the neighbours, the founder first; they sign and open as those of any device. */
  readonly people: readonly Identity[]
  /** For `inviteToText`: lets 50 people in, as members, for another two weeks. */
  readonly invite: Omit<Invite, 'relays'>
}

const peopleUnlessSaid = 40
const fortnightMs = 14 * dayMs
/** Longer than what follows on a listing takes. */
const quietMs = 1.5 * dayMs

export async function seedRecords(options: SeedOptions): Promise<SeededNeighbourhood> {
  const { seed, nowMs, count, name = 'Zaaistraat' } = options
  const numbers = Array.from({ length: options.people ?? peopleUnlessSaid }, (_, number) => number)
  const people = await Promise.all(numbers.map((number) => seededIdentity(seed, number)))
  const dice = makeDice(seed)
  const scribe = new Scribe(people)
  const secret = bytesFor(seed, 'epoch')
  const beginning = { seed, secret, name, atMs: nowMs - fortnightMs }
  const { areas, door } = await moveIn(scribe, people, beginning, dice)
  const happenings = happeningsOf(options, areas, dice, count - scribe.size)
  for (const happening of happenings.slice(0, Math.max(0, count - scribe.size))) await scribe.write(happening)
  const lobby = bytesFor(seed, 'lobby')
  const records = (await scribe.finish()).slice(0, count)
  return { id: door.neighbourhood, name, lobby, secret, records, people, invite: { ...door, lobby, name } }
}

function happeningsOf(
  { listings, nowMs }: SeedOptions,
  areas: readonly string[],
  dice: Dice,
  count: number
): Happening[] {
  const happenings: Happening[] = []
  const firstMs = nowMs - fortnightMs + quietMs
  const lastMs = nowMs - quietMs
  // A listing and what follows on it are about two records.
  const stepMs = (lastMs - firstMs) / (listings?.length ?? Math.max(1, count / 2))
  for (let at = 0; happenings.length < count && at < (listings?.length ?? count); at++) {
    const listing = listings?.[at] ?? makeListing(dice)
    const atMs = Math.min(lastMs, Math.floor(firstMs + at * stepMs))
    happenings.push(...listingStory(listing, atMs, areas, dice))
  }
  return happenings.sort((a, b) => a.atMs - b.atMs)
}
