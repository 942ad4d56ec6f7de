/**
 * The Y.Doc that carries sealed records between devices. Add-only: a key is set when it is absent and never again
 * (invariant 6). Nothing in it is believed; see admit.ts for that.
 *
 * What one client wrote can only be sent in its order. So that an emergency need not wait for what was written before
 * it, a session writes under a client id for each haste (docs/adr/0033-what-matters-first.md).
 */
import { uint32 } from 'lib0/random'
import * as Y from 'yjs'
import { hastes, type Haste } from '#lib/domain/haste.ts'
import { KeyIndex } from './comparison.ts'
import { carrierName, structsOf, writeUpdates, type CarrierStruct } from './structs.ts'

/** Yjs counts clients in safe integers; nobody honest starts this high, and each twin adds at most 2^32. */
const highestTwinnedClient = 2 ** 48

/** A record for the carrier; without haste it is one of the rest. */
interface Entry {
  readonly key: string
  readonly sealed: Uint8Array
  readonly haste?: Haste
}

/** The haste of the document's first client id. */
const usual: Haste = 2

export class Carrier {
  readonly doc: Y.Doc
  /** Client ids this session has made beside the first one. */
  readonly #lanes = new Map<Haste, number>()
  readonly #records: Y.Map<Uint8Array>
  #index: KeyIndex | null = null
  /** Something that stood here is gone: no update that passed the gate does that. */
  onLoss: (() => void) | null = null

  constructor(guid: string) {
    this.doc = new Y.Doc({ guid })
    this.#records = this.doc.getMap(carrierName)
    this.#records.observe((event, transaction) => this.#changed(event, transaction))
  }

  get size(): number {
    return this.#records.size
  }

  /** Sessions that ever wrote into it. */
  get clients(): number {
    return this.doc.store.clients.size
  }

  get liveClient(): number {
    return this.doc.clientID
  }

  /** Whether this session writes under it. */
  isLive(client: number): boolean {
    return this.#liveClients().includes(client)
  }

  #liveClients(): number[] {
    return [this.liveClient, ...this.#lanes.values()]
  }

  #laneOf(haste: Haste): number {
    if (haste === usual) return this.liveClient
    const client = this.#lanes.get(haste) ?? uint32()
    this.#lanes.set(haste, client)
    return client
  }

  has(key: string): boolean {
    return this.#records.has(key)
  }

  get(key: string): Uint8Array | undefined {
    return this.#records.get(key)
  }

  keys(): IterableIterator<string> {
    return this.#records.keys()
  }

  /** All keys in order, for comparing; made anew when they have changed. */
  index(): KeyIndex {
    return (this.#index ??= new KeyIndex(this.keys()))
  }

  #changed({ keysChanged }: Y.YMapEvent<Uint8Array>, { deleteSet }: Y.Transaction): void {
    this.#index = null
    if (deleteSet.clients.size === 0) return
    for (const key of keysChanged) if (key !== null && !this.has(key)) return this.onLoss?.()
  }

  /** The client whose bytes stand under this key, or null. */
  clientOf(key: string): number | null {
    const item = this.#records._map.get(key)
    return item && !item.deleted ? item.id.client : null
  }

  /** First clock of this client the document lacks. */
  nextClock(client: number): number {
    return Y.getState(this.doc.store, client)
  }

  /** Where an own record stands, so that another device's state vector tells whether it has it. */
  placeOf(key: string): { readonly client: number; readonly clock: number } | null {
    const item = this.#records._map.get(key)
    return item ? { client: item.id.client, clock: item.id.clock } : null
  }

  /** What this document holds at a clock of a client, for telling a forked history. */
  structAt(client: number, clock: number): CarrierStruct | null {
    if (clock >= this.nextClock(client)) return null
    const item = Y.getItem(this.doc.store, Y.createID(client, clock)) as Y.Item | Y.GC
    if (!(item instanceof Y.Item) || item.parentSub === null) return null
    const sealed = item.content instanceof Y.ContentBinary ? item.content.content : null
    return { client, clock, key: item.parentSub, sealed }
  }

  /** Sets each absent key; returns the structs that were made. */
  put(entries: readonly Entry[]): CarrierStruct[] {
    return byHaste(this.#absent(entries)).flatMap(([haste, some]) => this.#write(this.#laneOf(haste), some))
  }

  #absent(entries: readonly Entry[]): readonly Entry[] {
    const absent = entries.filter(({ key }) => !this.has(key))
    return [...new Map(absent.map((entry) => [entry.key, entry])).values()]
  }

  #write(client: number, entries: readonly Entry[]): CarrierStruct[] {
    const first = this.nextClock(client)
    const usually = this.doc.clientID
    this.doc.clientID = client
    this.doc.transact(() => {
      for (const { key, sealed } of entries) this.#records.set(key, sealed)
    })
    this.doc.clientID = usually
    return entries.map(({ key, sealed }, i) => ({ client, clock: first + i, key, sealed }))
  }

  /** Only for structs the gate let through; `whole`: updates that hold exactly these. */
  applyGated(structs: readonly CarrierStruct[], whole: readonly Uint8Array[] | null = null): void {
    const updates = whole ?? writeUpdates(structs).map(({ bytes }) => bytes)
    this.doc.transact(() => {
      for (const update of updates) Y.applyUpdate(this.doc, update)
    })
  }

  /**
   * Leaves its client ids when somebody else writes under one, and puts in again what stood there: other devices may
   * hold the forger's bytes in its place.
   */
  leaveClients(): CarrierStruct[] {
    const left = this.#liveClients()
    this.doc.clientID = uint32()
    this.#lanes.clear()
    return left.flatMap((client) =>
      this.putAgain(
        [...Array(this.nextClock(client)).keys()].flatMap((clock) => this.structAt(client, clock) ?? [])
      )
    )
  }

  /**
   * Puts these in a second time, under a client id used for this alone. It is above theirs, so that the bytes stand
   * at the new place: a twin below would hold nothing, and be cut by who lacks the first.
   */
  putAgain(structs: readonly CarrierStruct[]): CarrierStruct[] {
    const held = structs.filter(({ client, sealed }) => sealed && client < highestTwinnedClient)
    const client = Math.max(0, ...held.map((struct) => struct.client)) + 1 + uint32()
    const again = held.map((struct, clock) => ({ ...struct, client, clock }))
    this.applyGated(again)
    return again
  }

  /**
   * Puts absent records in at a place of their own, under a client id used for this alone and above those of all
   * devices and their twins: an emptied twin somewhere else stands on these bytes too.
   */
  putApart(entries: readonly Entry[]): CarrierStruct[] {
    const apart = byHaste(this.#absent(entries)).flatMap(([, some]) => {
      const client = highestTwinnedClient + uint32()
      return some.map(({ key, sealed }, clock) => ({ client, clock, key, sealed }))
    })
    if (apart.length > 0) this.applyGated(apart)
    return apart
  }

  /** Whether nothing that ever stood here is gone. */
  isWhole(): boolean {
    return this.#records._map.size === this.size
  }

  /** Whether something stood here and is gone. */
  isDeleted(key: string): boolean {
    return this.#records._map.get(key)?.deleted ?? false
  }

  /**
   * Puts bytes back where they stood when they were deleted here; the seal is deterministic, so they are the same and
   * nobody else need hear of it. (Yjs itself knows no way back.)
   */
  restore(key: string, sealed: Uint8Array): void {
    const item = this.#records._map.get(key)
    if (!item?.deleted || item.length !== 1) return
    item.content = new Y.ContentBinary(sealed)
    item.deleted = false
    this.#index = null
  }

  coverage(): Map<number, number> {
    return new Map([...this.doc.store.clients.keys()].map((client) => [client, this.nextClock(client)]))
  }

  encodedStateVector(): Uint8Array<ArrayBuffer> {
    return Y.encodeStateVector(this.doc) as Uint8Array<ArrayBuffer>
  }

  /** What the holder of this state vector lacks: of each client up to where the gate of others would cut it. */
  lackedBy(encodedStateVector: Uint8Array): CarrierStruct[] {
    const cut = new Set<number>()
    return structsOf(Y.encodeStateAsUpdate(this.doc, encodedStateVector)).filter(
      ({ client, key, sealed }) => {
        if (!sealed && !this.has(key)) cut.add(client)
        return !cut.has(client)
      }
    )
  }

  destroy(): void {
    this.doc.destroy()
  }
}

/** The hastiest first; without those of which there is nothing. */
function byHaste(entries: readonly Entry[]): (readonly [Haste, readonly Entry[]])[] {
  return hastes
    .map((haste) => [haste, entries.filter((entry) => (entry.haste ?? usual) === haste)] as const)
    .filter(([, some]) => some.length > 0)
}
