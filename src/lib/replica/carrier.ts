/**
 * The Y.Doc that carries sealed records between devices. Add-only: a key is set when it is absent and never again
 * (invariant 6). Nothing in it is believed; see admit.ts for that.
 */
import { uint32 } from 'lib0/random'
import * as Y from 'yjs'
import { KeyIndex } from './comparison.ts'
import { carrierName, structsOf, writeUpdates, type CarrierStruct } from './structs.ts'

/** Yjs counts clients in safe integers; nobody honest starts this high, and each twin adds at most 2^32. */
const highestTwinnedClient = 2 ** 48

export class Carrier {
  readonly doc: Y.Doc
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
  put(entries: readonly { readonly key: string; readonly sealed: Uint8Array }[]): CarrierStruct[] {
    const absent = new Map(
      entries.filter(({ key }) => !this.has(key)).map(({ key, sealed }) => [key, sealed])
    )
    const client = this.liveClient
    const first = this.nextClock(client)
    this.doc.transact(() => {
      for (const [key, sealed] of absent) this.#records.set(key, sealed)
    })
    return [...absent].map(([key, sealed], i) => ({ client, clock: first + i, key, sealed }))
  }

  /** Only for structs the gate let through; `whole`: updates that hold exactly these. */
  applyGated(structs: readonly CarrierStruct[], whole: readonly Uint8Array[] | null = null): void {
    const updates = whole ?? writeUpdates(structs).map(({ bytes }) => bytes)
    this.doc.transact(() => {
      for (const update of updates) Y.applyUpdate(this.doc, update)
    })
  }

  /**
   * Leaves a client id somebody else writes under, and puts in again what stood there: other devices may hold the
   * forger's bytes in its place.
   */
  leaveClient(): CarrierStruct[] {
    const left = this.liveClient
    const mine = [...Array(this.nextClock(left)).keys()].flatMap((clock) => this.structAt(left, clock) ?? [])
    this.doc.clientID = uint32()
    return this.putAgain(mine)
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
  putApart(entries: readonly { readonly key: string; readonly sealed: Uint8Array }[]): CarrierStruct[] {
    const client = highestTwinnedClient + uint32()
    const absent = new Map(
      entries.filter(({ key }) => !this.has(key)).map(({ key, sealed }) => [key, sealed])
    )
    const apart = [...absent].map(([key, sealed], clock) => ({ client, clock, key, sealed }))
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
