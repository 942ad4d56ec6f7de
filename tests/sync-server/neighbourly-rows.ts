/** Rows of a room as devices write them: structs of length 1 in one map, each under its own key. */
import * as Y from 'yjs'
import type { StoredUpdate } from '#lib/wire/frame.ts'

export interface Writer {
  /** The update of one more record. */
  write(): Uint8Array
  readonly doc: Y.Doc
}

/** `client` is its number in Yjs. */
export function writer(client: number): Writer {
  const doc = new Y.Doc()
  doc.clientID = client
  let count = 0
  return {
    doc,
    write() {
      const before = Y.encodeStateVector(doc)
      const key = `${client}-${count++}`.padEnd(22, 'k')
      doc.getMap('records').set(
        key,
        Uint8Array.from({ length: 300 }, (_, i) => (client + count + i) & 255)
      )
      return Y.encodeStateAsUpdate(doc, before)
    }
  }
}

/** As many rows as asked for, by turns of these clients. */
export function rowsBy(clients: readonly number[], count: number): StoredUpdate[] {
  const writers = clients.map(writer)
  return Array.from({ length: count }, (_, i) => ({
    seq: i + 1,
    update: (writers[i % writers.length] as Writer).write()
  }))
}

/** What a device holds after reading these. */
export function recordsOf(rows: readonly StoredUpdate[]): Record<string, unknown> {
  const doc = new Y.Doc()
  for (const { update } of rows) Y.applyUpdate(doc, update)
  return doc.getMap('records').toJSON()
}
