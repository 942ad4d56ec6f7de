/**
 * The log on NATS JetStream, which several relays share: a stream with a subject for each room, and in it the chain
 * of the room (nats-chain.ts). ADR 37 says what an acknowledgement is worth here.
 */
import { setTimeout as delay } from 'node:timers/promises'
import type { StoredUpdate } from '#lib/wire/frame.ts'
import { bytesToText } from '#lib/wire/bytes.ts'
import { natsAppender } from './nats-append.ts'
import type { Turn } from './nats-append.ts'
import { natsChains } from './nats-chain.ts'
import { unheardUpdates } from './nats-unheard.ts'
import { openNatsStore } from './nats-store.ts'
import type { NatsStore } from './nats-store.ts'
import type { Append, RoomLog } from './room-log.ts'

/** Updates of one link; a single larger one goes alone. NATS takes messages of 1 MiB. */
const maxLinkBytes = 256 * 1024
/** How long another relay may go first in a room. */
const turnMs = 20

/** Throws when the address is none, no node answers, or the streams cannot be made. */
export async function openNatsRoomLog(address: string): Promise<RoomLog> {
  return natsRoomLog(await openNatsStore(address))
}

type Kept = (run: readonly StoredUpdate[]) => void

function natsRoomLog(store: NatsStore): RoomLog {
  const { nc, logId, stream } = store
  const chains = natsChains(store)
  const unheard = unheardUpdates()
  const append = natsAppender(store, chains, unheard)
  const watchers = new Set<() => void>()
  const othersUntil = new Map<string, number>()
  const newsOf = (room: string) => `${stream}-news.${room}`

  async function watchConnection(): Promise<void> {
    for await (const { type } of nc.status()) {
      if (type === 'reconnect') for (const changed of watchers) changed()
    }
  }
  void watchConnection()

  function turnOf(room: string): Turn {
    return {
      ask: () => nc.publish(newsOf(room), 'turn'),
      async wait() {
        const left = (othersUntil.get(room) ?? 0) - performance.now()
        othersUntil.delete(room)
        if (left > 0) await delay(left)
      }
    }
  }

  /** Calls `kept` with each run that is. */
  async function appendToRoom(room: string, updates: readonly Uint8Array[], kept: Kept): Promise<void> {
    for (const run of runsOf(updates)) {
      const seqs = await append(room, run, turnOf(room))
      kept(run.map((update, i) => ({ seq: seqs[i] ?? 0, update })))
    }
    nc.publish(newsOf(room))
  }

  /** All of it, or, when that fails, what was kept of it is remembered for who sends it again. */
  async function appendByRoom(batch: readonly Append[]): Promise<Map<string, StoredUpdate[]>> {
    const stored = new Map<string, StoredUpdate[]>()
    const rooms = Map.groupBy(batch, ({ room }) => bytesToText(room))
    const outcomes = await Promise.allSettled(
      [...rooms].map(([room, jobs]) => {
        const updates = jobs.map(({ update }) => update)
        return appendToRoom(room, updates, (run) => stored.set(room, [...(stored.get(room) ?? []), ...run]))
      })
    )
    const failed = outcomes.find((outcome) => outcome.status === 'rejected')
    if (failed === undefined) return stored
    for (const [room, kept] of stored) unheard.note(room, kept)
    throw failed.reason
  }

  return {
    logId,
    async append(batch) {
      const stored = await appendByRoom(batch)
      return batch.map(({ room }) => stored.get(bytesToText(room))?.shift()?.seq ?? 0)
    },
    read: (room, afterSeq, maxBytes) => chains.read(bytesToText(room), afterSeq, maxBytes),
    stats: (room) => chains.stats(bytesToText(room)),
    watch(id, changed) {
      const room = bytesToText(id)
      const news = nc.subscribe(newsOf(room), {
        callback: (_, { data }) => {
          if (data.length === 0) changed()
          else othersUntil.set(room, performance.now() + turnMs * (1 + Math.random()))
        }
      })
      watchers.add(changed)
      return () => {
        news.unsubscribe()
        watchers.delete(changed)
        othersUntil.delete(room)
      }
    },
    close: () => store.close()
  }
}

function runsOf(updates: readonly Uint8Array[]): Uint8Array[][] {
  const runs: Uint8Array[][] = []
  let bytes = Infinity
  for (const update of updates) {
    if (bytes + update.length > maxLinkBytes) {
      runs.push([])
      bytes = 0
    }
    runs.at(-1)?.push(update)
    bytes += update.length
  }
  return runs
}
