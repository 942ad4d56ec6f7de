/**
 * The log on NATS JetStream, which several relays share: a stream with a subject for each room, and in it the chain
 * of the room (nats-chain.ts). ADR 37 says what an acknowledgement is worth here.
 */
import { setTimeout as delay } from 'node:timers/promises'
import { bytesToText } from '#lib/wire/bytes.ts'
import { natsAppender } from './nats-append.ts'
import type { Turn } from './nats-append.ts'
import { natsChains } from './nats-chain.ts'
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

function natsRoomLog(store: NatsStore): RoomLog {
  const { nc, logId, stream } = store
  const chains = natsChains(store)
  const append = natsAppender(store, chains)
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

  async function appendToRoom(room: string, updates: readonly Uint8Array[]): Promise<number[]> {
    const seqs: number[] = []
    for (const run of runsOf(updates)) {
      for (const seq of await append(room, run, turnOf(room))) seqs.push(seq)
    }
    nc.publish(newsOf(room))
    return seqs
  }

  async function appendByRoom(batch: readonly Append[]): Promise<Map<string, number[]>> {
    const rooms = Map.groupBy(batch, ({ room }) => bytesToText(room))
    const updatesOf = (jobs: readonly Append[]) => jobs.map(({ update }) => update)
    const all = [...rooms].map(
      async ([room, jobs]) => [room, await appendToRoom(room, updatesOf(jobs))] as const
    )
    return new Map(await Promise.all(all))
  }

  return {
    logId,
    async append(batch) {
      const seqs = await appendByRoom(batch)
      return batch.map(({ room }) => seqs.get(bytesToText(room))?.shift() ?? 0)
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
