/** What goes into which room: the lobby holds the records of authority, an epoch all others. */
import { aggregateOf, authorityAggregate } from '#lib/domain/aggregate.ts'
import { liveAmong, type Weighed } from '#lib/domain/live.ts'
import type { RecordId, StoepRecord } from '#lib/domain/record.ts'
import { isKnownType } from '#lib/domain/records/known.ts'
import type { Journal, OutboxEntry } from '#lib/ports/journal.ts'
import type { CarrierSeal } from '#lib/ports/sealing.ts'
import { glanceAt, type Glance } from '#lib/wire/glance.ts'
import { decodeEnvelope } from '#lib/wire/record.ts'

/** Listings whose records are read together. */
const lookedUpAtOnce = 100

/** A seal under which nothing opens but what may stand in the lobby, so that nothing else gets through its gate. */
export function lobbySeal(seal: CarrierSeal): CarrierSeal {
  return {
    seal: seal.seal,
    async open(key, sealed) {
      const envelope = await seal.open(key, sealed)
      return envelope && isForLobby(envelope) ? envelope : null
    }
  }
}

function isForLobby(envelope: Uint8Array): boolean {
  const decoded = decodeEnvelope(envelope)
  if (!decoded.ok) return false
  const record = { ...decoded.value.payload, id: '' } as StoepRecord
  return aggregateOf(record) === authorityAggregate || mayBeOfAuthority(record)
}

/**
 * A type of a newer version that acts on the genesis: this version cannot know whether it belongs here, and cutting
 * it would cut all that its client put here after it (invariant 8).
 */
function mayBeOfAuthority({ type, refs, neighbourhood }: StoepRecord): boolean {
  return !isKnownType(type) && neighbourhood !== null && refs[0] === neighbourhood
}

/** Those of stored entries that are still needed by anybody (domain/live.ts). */
export function liveEntries(entries: readonly OutboxEntry[], nowMs: number): readonly OutboxEntry[] {
  return liveAmong(
    entries.map((entry) => new Weighable(entry)),
    nowMs
  ).map(({ entry }) => entry)
}

/**
 * The same of what a carrier lacks. A picture that was left out stays missing when its listing has been put in: its
 * listing, and what keeps that alive, is looked up in the journal.
 */
export async function liveMissing(
  missing: readonly OutboxEntry[],
  journal: Pick<Journal, 'recordsOf'>,
  nowMs: number
): Promise<readonly OutboxEntry[]> {
  const weighed = missing.map((entry) => new Weighable(entry))
  return liveAmong(weighed, nowMs, await carriedWithPictures(weighed, journal)).map(({ entry }) => entry)
}

async function carriedWithPictures(
  missing: readonly Weighable[],
  journal: Pick<Journal, 'recordsOf'>
): Promise<readonly Weighed[]> {
  const pictures = missing.filter(({ type }) => type === 'picture/1')
  if (pictures.length === 0) return []
  const missingIds = new Set(missing.map(({ id }) => id))
  const listings = [...new Set(pictures.map(aggregateOf))].filter((id) => !missingIds.has(id))
  const known: Weighed[] = []
  for (let from = 0; from < listings.length; from += lookedUpAtOnce)
    known.push(...(await journal.recordsOf(listings.slice(from, from + lookedUpAtOnce))).map(toWeighed))
  return known
}

/** Without its body: of a picture that is large. */
function toWeighed({ id, type, refs, expiresAt }: StoepRecord): Weighed {
  return { id, type, refs, expiresAt }
}

/** Of most entries no more than the type is ever asked for. */
class Weighable {
  readonly entry: OutboxEntry
  readonly type: string
  readonly #glance: Glance

  constructor(entry: OutboxEntry) {
    this.entry = entry
    this.#glance = glanceAt(entry.envelope)
    this.type = this.#glance.type
  }

  get id(): RecordId {
    return this.entry.id
  }

  get refs(): readonly RecordId[] {
    return this.#glance.refs as readonly RecordId[]
  }

  get expiresAt(): number | null {
    return this.#glance.expiresAt
  }
}
