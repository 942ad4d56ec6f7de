/**
 * Makes a file of one record, small enough for a series of codes: with it come how its author came in, and how those
 * came in who let them in, the nearest first, and then the latest keys, as many as there is room for. Whoever is in the
 * neighbourhood knows some of them, or all.
 */
import { compareClocks } from '#lib/domain/order.ts'
import type { DeviceId, RecordId, StoepRecord } from '#lib/domain/record.ts'
import type { BundleRefusal } from '#lib/domain/refusal.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import type { BundleWatching } from '#lib/links/bundle-read.ts'
import type { OutboxEntry } from '#lib/ports/journal.ts'
import { packedBytes } from '#lib/wire/bundle.ts'
import { maxSeriesBytes } from '#lib/wire/code-series.ts'
import { glanceAt } from '#lib/wire/glance.ts'
import { collect, frameToPassOn } from './bundle-making.ts'
import type { MadeFile } from './bundle-messages.ts'
import type { BundlePlace } from './bundle-work.ts'

/** Of three chunks with few records in them. */
const chunksBytes = 3 * (3 + 16) + 4

export async function makeBundleOfOne(
  place: BundlePlace,
  of: RecordId,
  watching: BundleWatching
): Promise<Result<MadeFile, BundleRefusal>> {
  const frame = await frameToPassOn(place)
  if (!frame.ok) return frame
  const [one] = await entriesOf(place, new Set([of]))
  if (!one) return refused({ kind: 'bundleNothingNew' })
  const chain = await chainTo(place, one)
  const room = maxSeriesBytes - frame.value.head.length - chunksBytes - packedBytes(one.envelope)
  if (room < 0) return refused({ kind: 'bundleTooLarge' })
  const known = asManyAsFit(chain, room).map(({ envelope }) => envelope)
  const sections = [
    { kind: 'authority', envelopes: page(known) },
    { kind: 'others', envelopes: page([one.envelope]) }
  ] as const
  return collect({ ...frame.value, sections }, { sections, records: known.length + 1, keys: '' }, watching)
}

async function* page(envelopes: readonly Uint8Array[]): AsyncGenerator<readonly Uint8Array[]> {
  if (envelopes.length > 0) yield envelopes
}

/** Reads all there is: only the journal's own index knows ids by key. */
async function entriesOf(
  { journal }: BundlePlace,
  ids: ReadonlySet<RecordId>
): Promise<readonly OutboxEntry[]> {
  const found = new Map<RecordId, OutboxEntry>()
  for await (const entries of journal.envelopes())
    for (const entry of entries) if (ids.has(entry.id)) found.set(entry.id, entry)
  return [...ids].flatMap((id) => found.get(id) ?? [])
}

/** Nearest first. */
async function chainTo(place: BundlePlace, one: OutboxEntry): Promise<readonly OutboxEntry[]> {
  const authority = await place.journal.authorityRecords()
  const byId = new Map(authority.map((record) => [record.id, record]))
  const begunBy = new Map(authority.flatMap((record) => (record.seq === 0 ? [[record.device, record]] : [])))
  const { device } = glanceAt(one.envelope)
  const begin = begunBy.get(device as DeviceId)
  const chain = new Set<StoepRecord>(begin ? [begin] : [])
  // A set goes on over what is added to it meanwhile.
  for (const { refs, device: by } of chain) {
    for (const next of [...refs.map((id) => byId.get(id)), begunBy.get(by)]) if (next) chain.add(next)
  }
  return entriesOf(place, new Set([...chain, ...keysOf(authority)].map(({ id }) => id)))
}

/** Whoever missed the last change of keys may find theirs among these. The latest first. */
function keysOf(authority: readonly StoepRecord[]): readonly StoepRecord[] {
  const ofKeys = authority.filter(({ type }) => type === 'epoch/1' || type === 'key/1')
  return ofKeys.sort((a, b) => compareClocks(b.clock, a.clock))
}

function asManyAsFit(entries: readonly OutboxEntry[], room: number): readonly OutboxEntry[] {
  let left = room
  return entries.filter(({ envelope }) => {
    const bytes = packedBytes(envelope)
    if (bytes > left) return false
    left -= bytes
    return true
  })
}
