import { rotationBounds, type EpochLoad } from '#lib/domain/rotation.ts'
import type { Journal } from '#lib/ports/journal.ts'
import type { Carrier } from './carrier.ts'
import { liveEntries } from './lobby.ts'

/** What there is in a carrier. Reads the journal only where there is so much that it matters what is still needed. */
export async function loadOf(carrier: Carrier, journal: Journal, nowMs: number): Promise<EpochLoad> {
  const { size: records, clients } = carrier
  const strangers = (await journal.keysLacked([...carrier.keys()])).length
  const liveShare = records < rotationBounds.records ? 1 : await liveShareOf(carrier, journal, nowMs)
  return { records, clients, strangers, liveShare }
}

async function liveShareOf(carrier: Carrier, journal: Journal, nowMs: number): Promise<number> {
  const carried = []
  for await (const page of journal.envelopes((key) => carrier.has(key))) carried.push(...page)
  return carried.length === 0 ? 1 : liveEntries(carried, nowMs).length / carried.length
}
