/**
 * A whole neighbourhood made up from a number, for tests, benches and the seed script: signed records of about
 * forty neighbours, the same bytes for the same arguments, in Node and in a browser. About 10,000 records a second.
 */
import { pointToCell } from '#lib/domain/area.ts'
import { dayMs } from '#lib/domain/expiry.ts'
import type { Draft, RecordId } from '#lib/domain/record.ts'
import { seedToSigningKey } from '#lib/keys/ed25519.ts'
import { certify, meOf, proveInvite, type Identity } from '#lib/keys/identity.ts'
import type { AdmittedRecord } from '#lib/ports/journal.ts'
import { admitOwn } from '#lib/replica/admit.ts'
import type { Invite } from '#lib/wire/invite.ts'
import { limits } from '#lib/wire/limits.ts'
import { makeDice, type Dice } from './dice.ts'
import { listingStory, type Happening } from './happenings.ts'
import type { SeedListing } from './messages.ts'
import { makeListing } from './sentences.ts'
import { bytesFor, seededIdentity, Writer, type Written } from './writers.ts'

export interface SeedOptions {
  /** Records at most; exactly so many unless `listings` runs out before. At least one, the genesis. */
  readonly count: number
  readonly seed: number
  /** Unix ms. The newest record is a little older; listings are spread over the fortnight before. */
  readonly nowMs: number
  /** Neighbours, 1 to 50; 40 unless said otherwise. */
  readonly people?: number
  readonly name?: string
  /** What is posted, in this order; made-up sentences unless given. */
  readonly listings?: Iterable<SeedListing>
}

export interface SeededNeighbourhood {
  readonly id: RecordId
  readonly name: string
  /** Secret of the only epoch, 32 bytes: for `deriveEpoch` and what a device keeps as `epochSecret`. */
  readonly secret: Uint8Array
  /** By clock: genesis first, then the two invites, joins and profiles, then listings and what followed on them. */
  readonly records: readonly AdmittedRecord[]
  /** Keys of the neighbours, the founder first. */
  readonly people: readonly Identity[]
  /** For `inviteToText`: lets 50 people in, as members, for another two weeks. */
  readonly invite: Omit<Invite, 'relays'>
}

const peopleUnlessSaid = 40
const fortnightMs = 14 * dayMs
const quietMs = 36 * 60 * 60 * 1000
/** Signatures under way at one time. */
const atOnce = 256

export async function seedRecords(options: SeedOptions): Promise<SeededNeighbourhood> {
  const { seed, nowMs, count, name = 'Zaaistraat' } = options
  const dice = makeDice(seed)
  const numbers = Array.from({ length: options.people ?? peopleUnlessSaid }, (_, number) => number)
  const people = await Promise.all(numbers.map((number) => seededIdentity(seed, number)))
  const areas = people.map(() => cellNearby(dice))
  const scribe = new Scribe(people, count)
  const door = await moveIn(scribe, people, areas, options, name)
  const stories = storiesOf(options, areas, dice, count - scribe.size)
  const happenings = stories.flat().sort((a, b) => a.atMs - b.atMs)
  for (const happening of happenings) await scribe.write(happening)
  const secret = bytesFor(seed, 'epoch')
  const records = await scribe.finish()
  const id = scribe.neighbourhood
  const host = people[0]?.account ?? new Uint8Array(32)
  const doorSeed = bytesFor(seed, 'open door')
  const invite = { purpose: 'join', neighbourhood: id, secret, seed: doorSeed, door, host, name } as const
  return { id, name, secret, records, people, invite }
}
