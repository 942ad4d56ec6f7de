/** A log on one node of NATS with 300 links of one room, to be compacted. */
import { bytesToText } from '#lib/wire/bytes.ts'
import type { StoredUpdate } from '#lib/wire/frame.ts'
import type { NatsCompaction } from '#relay/log/nats-compaction.ts'
import { namesOfObjects } from '#relay/log/nats-objects.ts'
import { patienceEnd } from '#relay/log/nats-patience.ts'
import { openNatsRoomLog } from '#relay/log/nats-room-log.ts'
import { openNatsStore } from '#relay/log/nats-store.ts'
import type { NatsStore } from '#relay/log/nats-store.ts'
import type { RoomLog } from '#relay/log/room-log.ts'
import { rowsBy } from './neighbourly-rows.ts'

export const room = new Uint8Array(32).fill(1)
export const rows = rowsBy([1, 2, 3], 300)

/** Nothing is waited for: all that was kept counts as synced. */
export const atOnce: NatsCompaction = {
  settleMs: 0,
  orphanMs: 0,
  marginPlaces: 64,
  now: () => Date.now() + 60_000
}

export interface CompactableLog {
  readonly log: RoomLog
  readonly store: NatsStore
  /** One link each. */
  write(updates: readonly StoredUpdate[]): Promise<void>
  linksInStream(): Promise<number>
  objects(): Promise<string[]>
  close(): Promise<void>
}

/** With these rows written to the room, after what it has. */
export async function openCompactable(
  address: string,
  first: readonly StoredUpdate[] = rows
): Promise<CompactableLog> {
  const [log, store] = await Promise.all([openNatsRoomLog(address), openNatsStore(address)])
  const write = async (updates: readonly StoredUpdate[]) => {
    for (const { update } of updates) await log.append([{ room, update }])
  }
  await write(first)
  return {
    log,
    store,
    write,
    async linksInStream() {
      const { manager, stream, subjectOf } = store
      const { state } = await manager.streams.info(stream, { subjects_filter: subjectOf('*') })
      return state.subjects?.[subjectOf(bytesToText(room))] ?? 0
    },
    objects: () => namesOfObjects(store, patienceEnd()),
    async close() {
      await Promise.all([log.close(), store.close()])
    }
  }
}
