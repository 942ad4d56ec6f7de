/**
 * The inbound gate: decides, struct by struct, what of a received update enters the carrier. It filters
 * and never judges a whole update, because honest relays mix hostile structs into honest updates. The delete set
 * is never looked at: Yjs derives overwrites from the structs themselves.
 *
 * Per client the run up to the first bad struct is kept. Good is an Item without origins under a 22-character key
 * that holds bytes whose opened envelope hashes to the key, or holds nothing while bytes under a higher client id
 * stand for that key. Nothing that would stay pending passes.
 *
 * Where somebody wrote two things at one place, devices hold one or the other with equal state vectors. Whoever sees
 * both (a fork) takes each in at a place of its own.
 */
import type { CarrierSeal } from '#lib/ports/sealing.ts'
import { areEqualBytes } from '#lib/wire/bytes.ts'
import { limits } from '#lib/wire/limits.ts'
import { carrierKeyOf } from '#lib/wire/record.ts'
import type { Carrier } from './carrier.ts'
import { readPlain } from './plain-update.ts'
import { readStructs, type CarrierStruct, type FoundStruct } from './structs.ts'

export interface Gated {
  /** In an order that can be applied and sent on. */
  readonly structs: readonly CarrierStruct[]
  /** The updates as they came, when these structs are all there is in them; else null. */
  readonly whole: readonly Uint8Array[] | null
  /** Envelopes of the keys that are new to the carrier, of structs and of others. */
  readonly envelopes: ReadonlyMap<string, Uint8Array>
  /** Good bytes that came at a place where the carrier holds something else. */
  readonly others: readonly CarrierStruct[]
  /** What the carrier holds at such a place, and nowhere else as far as it shows. */
  readonly contested: readonly CarrierStruct[]
  /** Something was left out: the sender and this device should compare again. */
  readonly isCut: boolean
  /** Somebody else writes under a live client id of this document. */
  readonly isClientForged: boolean
}

/** Gates a batch of updates of one peer, in the order they came. */
export async function gate(
  updates: readonly Uint8Array[],
  carrier: Carrier,
  seal: CarrierSeal
): Promise<Gated> {
  const candidates = selectCandidates(updates, carrier)
  const [tried, others] = await Promise.all([
    tryAll(candidates.structs, carrier, seal),
    tryAll(candidates.others, carrier, seal)
  ])
  const good = keepGoodRuns(tried, carrier)
  const goodOthers = others.filter(({ envelope }) => envelope)
  return {
    structs: good.map(({ struct }) => struct),
    whole: good.length === candidates.plainStructs ? updates : null,
    others: goodOthers.map(({ struct }) => struct),
    contested: candidates.contested,
    envelopes: envelopesOf([...good, ...goodOthers]),
    isCut: candidates.isCut || good.length < tried.length,
    isClientForged: candidates.isClientForged
  }
}

interface Candidates {
  readonly structs: CarrierStruct[]
  /** How many structs came; NaN when something else came too. */
  plainStructs: number
  readonly others: CarrierStruct[]
  readonly contested: CarrierStruct[]
  isCut: boolean
  isClientForged: boolean
}

/** What continues a client's history without a gap and has an honest shape. */
function selectCandidates(updates: readonly Uint8Array[], carrier: Carrier): Candidates {
  const found: Candidates = {
    structs: [],
    plainStructs: 0,
    others: [],
    contested: [],
    isCut: false,
    isClientForged: false
  }
  const nextClocks = new Map<number, number>()
  for (const update of updates) {
    const isSmall = update.length <= limits.maxUpdateBytes
    const plain = isSmall ? readPlain(update) : null
    const runs = plain ?? (isSmall ? readStructs(update) : null)
    if (!runs) found.isCut = true
    found.plainStructs += plain ? [...plain.values()].reduce((sum, run) => sum + run.length, 0) : NaN
    for (const [client, run] of runs ?? []) {
      noteForks(run, carrier, found)
      if (carrier.isLive(client)) found.isClientForged ||= isForged(client, run, carrier)
      else found.isCut = !selectRun(client, run, carrier, nextClocks, found.structs) || found.isCut
    }
  }
  return found
}

type Run = readonly FoundStruct[]

/** False when the run was cut before its end. */
function selectRun(
  client: number,
  run: Run,
  carrier: Carrier,
  nextClocks: Map<number, number>,
  into: CarrierStruct[]
): boolean {
  let next = nextClocks.get(client) ?? carrier.nextClock(client)
  for (const { clock, struct } of run) {
    if (clock < next) continue
    if (clock > next || !struct) return false
    into.push(struct)
    nextClocks.set(client, ++next)
  }
  return true
}

/** Both sides of each place where the carrier holds something else than came; the live client is left anyway. */
function noteForks(run: Run, carrier: Carrier, { others, contested }: Candidates): void {
  for (const { struct } of run) {
    const held = struct && carrier.structAt(struct.client, struct.clock)
    if (!struct?.sealed || !held || held.key === struct.key) continue
    if (!carrier.has(struct.key)) others.push(struct)
    if (!carrier.isLive(held.client) && carrier.clientOf(held.key) === held.client) contested.push(held)
  }
}

/** Under a live client id only echoes of what this document wrote are honest. */
function isForged(client: number, run: Run, carrier: Carrier): boolean {
  return run.some(({ clock, struct }) => {
    const mine = carrier.structAt(client, clock)
    if (!mine || !struct || struct.key !== mine.key) return true
    return struct.sealed !== null && mine.sealed !== null && !areEqualBytes(struct.sealed, mine.sealed)
  })
}

/** A struct that was tried to open. */
interface Tried {
  readonly struct: CarrierStruct
  /** What it holds opens and hashes to its key. */
  readonly isGenuine: boolean
  /** Null also where the carrier holds the same bytes, opened before. */
  readonly envelope: Uint8Array | null
}

function tryAll(
  structs: readonly CarrierStruct[],
  carrier: Carrier,
  seal: CarrierSeal
): Promise<readonly Tried[]> {
  return Promise.all(
    structs.map(async (struct) => {
      const { key, sealed } = struct
      const held = sealed && carrier.get(key)
      if (held && areEqualBytes(held, sealed)) return { struct, isGenuine: true, envelope: null }
      const envelope = sealed && (await openGenuine({ key, sealed }, seal))
      return { struct, isGenuine: envelope !== null, envelope }
    })
  )
}

interface Sealed {
  readonly key: string
  readonly sealed: Uint8Array
}

/** The envelope when it opens and hashes to its key, else null. */
async function openGenuine({ key, sealed }: Sealed, seal: CarrierSeal): Promise<Uint8Array | null> {
  const envelope = sealed.length <= limits.maxSealedBytes ? await seal.open(key, sealed) : null
  return envelope && carrierKeyOf(envelope) === key ? envelope : null
}

/** Records that came by themselves, by key: those whose envelope opens and hashes to the key. */
export async function openRecords(
  records: readonly Sealed[],
  seal: CarrierSeal
): Promise<Map<string, Uint8Array>> {
  const envelopes = new Map<string, Uint8Array>()
  await Promise.all(
    records.map(async (record) => {
      const envelope = await openGenuine(record, seal)
      if (envelope) envelopes.set(record.key, envelope)
    })
  )
  return envelopes
}

function envelopesOf(tried: readonly Tried[]): ReadonlyMap<string, Uint8Array> {
  const envelopes = new Map<string, Uint8Array>()
  for (const { struct, envelope } of tried) if (envelope) envelopes.set(struct.key, envelope)
  return envelopes
}

/** Cuts each client's run at its first bad struct; a cut may take away what a deleted twin stood on, so it repeats. */
function keepGoodRuns(tried: readonly Tried[], carrier: Carrier): readonly Tried[] {
  if (tried.every(({ isGenuine }) => isGenuine)) return tried
  const highest = highestBinaryClients(tried)
  const isGood = ({ isGenuine, struct: { client, key, sealed } }: Tried) =>
    sealed ? isGenuine : Math.max(highest.get(key) ?? -1, carrier.clientOf(key) ?? -1) > client
  const cut = new Set<number>()
  const kept = tried.filter((one) => {
    const { client } = one.struct
    if (!cut.has(client) && !isGood(one)) cut.add(client)
    return !cut.has(client)
  })
  return kept.length === tried.length ? kept : keepGoodRuns(kept, carrier)
}

function highestBinaryClients(tried: readonly Tried[]): ReadonlyMap<string, number> {
  const highest = new Map<string, number>()
  for (const { struct } of tried)
    if (struct.sealed) highest.set(struct.key, Math.max(struct.client, highest.get(struct.key) ?? -1))
  return highest
}
