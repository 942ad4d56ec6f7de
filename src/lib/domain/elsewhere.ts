/**
 * What the fold of authority has to ask of all records, not only its own: how far back the chain of a device goes.
 * Asked only when a device is cut off, so that otherwise nobody has to look. The answer follows from the set of records.
 */
import type { DeviceId, RecordId, StoepRecord } from './record.ts'

/** The records of one device from one of them back to its first, by `prev`. */
export interface Chain {
  /** As far back as they are here without a gap; the one it was asked for also while it is not here. */
  readonly ids: ReadonlySet<RecordId>
  /** The next one back, which is not here; null when the chain is whole. */
  readonly missing: RecordId | null
}

export interface Elsewhere {
  chainTo(device: DeviceId, last: RecordId): Chain
}

type Link = Pick<StoepRecord, 'id' | 'device' | 'prev'>

/** These are all there are. They are gone through when something is asked. */
export function elsewhereAmong(records: Iterable<StoepRecord>): Elsewhere {
  let byId: ReadonlyMap<RecordId, StoepRecord> | null = null
  const chains = new Map<string, Chain>()
  return {
    chainTo(device, last) {
      const before = chains.get(`${device} ${last}`)
      if (before) return before
      const known = (byId ??= new Map([...records].map((record) => [record.id, record])))
      const chain = chainFrom(last)
      while (chain.missing && lengthen(chain, device, known.get(chain.missing)));
      chains.set(`${device} ${last}`, chain)
      return chain
    }
  }
}

/** A chain of which nothing is known but where it ends. */
export function chainFrom(last: RecordId): GrowingChain {
  return { ids: new Set([last]), missing: last }
}

export interface GrowingChain extends Chain {
  readonly ids: Set<RecordId>
  missing: RecordId | null
}

/**
 * Adds the record that is missing; false when it is not here. A record of another device ends the chain: who points
 * at it lied about what came before.
 */
export function lengthen(chain: GrowingChain, device: DeviceId, next: Link | undefined): boolean {
  if (!next) return false
  const goesOn = next.device === device
  if (goesOn) chain.ids.add(next.id)
  else chain.ids.delete(next.id)
  chain.missing = goesOn ? next.prev : null
  if (goesOn && next.prev) chain.ids.add(next.prev)
  return true
}
