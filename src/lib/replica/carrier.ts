/**
 * The Y.Doc that carries sealed records between devices. Add-only: a key is set when it is absent and never again
 * (invariant 6). Nothing in it is believed; see admit.ts for that.
 */
import { uint32 } from 'lib0/random'
import * as Y from 'yjs'
import { carrierName, structsOf, writeUpdates, type CarrierStruct } from './structs.ts'

/** Yjs counts clients in safe integers; nobody honest starts this high, and each twin adds at most 2^32. */
const highestTwinnedClient = 2 ** 48

export class Carrier {
  readonly doc: Y.Doc
  readonly #records: Y.Map<Uint8Array>

  constructor(guid: string) {
    this.doc = new Y.Doc({ guid })
    this.#records = this.doc.getMap(carrierName)
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

  encodedStateVector(): Uint8Array<ArrayBuffer> {
    return Y.encodeStateVector(this.doc) as Uint8Array<ArrayBuffer>
  }

  /** What the holder of this state vector lacks. */
  lackedBy(encodedStateVector: Uint8Array): CarrierStruct[] {
    return structsOf(Y.encodeStateAsUpdate(this.doc, encodedStateVector))
  }

  destroy(): void {
    this.doc.destroy()
  }
}
