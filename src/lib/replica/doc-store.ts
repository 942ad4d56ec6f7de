/** Keeps the carrier on disk with y-indexeddb. The journal is the truth; what is lost here is put back by tending. */
import { clearDocument, IndexeddbPersistence } from 'y-indexeddb'
import * as Y from 'yjs'
import type { Later } from '#lib/ports/timer.ts'
import type { Carrier } from './carrier.ts'
import { carrierDatabase } from './carrier-database.ts'

/** From one write to the next: a document that comes in hundreds of updates is written in a few. */
const writeEveryMs = 2000

/** Resolves when the carrier holds what was on disk. A change after a quiet time is written at once. */
export async function persistCarrier({ doc }: Carrier, later: Later, ending = ''): Promise<void> {
  const writes = new Writes(doc, later)
  // Before y-indexeddb hears of it and closes.
  doc.on('destroy', () => writes.finish())
  const store = new IndexeddbPersistence(carrierDatabase(doc.guid, ending), doc)
  await store.whenSynced
  // By itself it would have every update encoded and write it in a transaction of its own.
  doc.off('update', store._storeUpdate)
  writes.begin((update) => store._storeUpdate(update, null))
}

/** Of a carrier that is no longer open. */
export async function discardCarrier(guid: string, ending = ''): Promise<void> {
  await clearDocument(carrierDatabase(guid, ending))
}

/** Hands on what the document gained since the last time. */
class Writes {
  readonly #doc: Y.Doc
  readonly #later: Later
  #write: ((update: Uint8Array) => void) | null = null
  #written: Uint8Array = new Uint8Array()
  #isChanged = false
  #cancel: (() => void) | null = null

  constructor(doc: Y.Doc, later: Later) {
    this.#doc = doc
    this.#later = later
  }

  /** Call when all that the document holds is written. */
  begin(write: (update: Uint8Array) => void): void {
    this.#write = write
    this.#written = Y.encodeStateVector(this.#doc)
    this.#doc.on('afterTransaction', ({ changed }) => {
      this.#isChanged ||= changed.size > 0
      if (this.#isChanged && !this.#cancel) this.#writeAndRest()
    })
  }

  finish(): void {
    this.#cancel?.()
    if (this.#isChanged) this.#writeNow()
    this.#write = null
  }

  #writeAndRest(): void {
    this.#writeNow()
    this.#cancel = this.#later(() => {
      this.#cancel = null
      if (this.#isChanged) this.#writeAndRest()
    }, writeEveryMs)
  }

  #writeNow(): void {
    this.#isChanged = false
    const update = Y.encodeStateAsUpdate(this.#doc, this.#written)
    this.#written = Y.encodeStateVector(this.#doc)
    this.#write?.(update)
  }
}
