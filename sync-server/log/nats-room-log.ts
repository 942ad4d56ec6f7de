/**
 * The log on NATS JetStream, which several relays share: a stream with a subject for each room, and in it the chain
 * of the room (nats-chain.ts). ADR 37 says what an acknowledgement is worth here.
 */
import { randomBytes } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { jetstream, jetstreamManager, JetStreamApiCodes } from '@nats-io/jetstream'
import type { JetStreamClient, JetStreamManager } from '@nats-io/jetstream'
import { connect } from '@nats-io/transport-node'
import type { NatsConnection } from '@nats-io/transport-node'
import { bytesToText } from '#lib/wire/bytes.ts'
import { parseNatsAddress } from './nats-address.ts'
import type { NatsAddress } from './nats-address.ts'
import { hasCode, natsChains, patiently } from './nats-chain.ts'
import type { NatsChains, Turn } from './nats-chain.ts'
import type { Append, RoomLog } from './room-log.ts'

/** Updates of one link; a single larger one goes alone. NATS takes messages of 1 MiB. */
const maxLinkBytes = 256 * 1024
/** One question to NATS. */
const answerMs = 2_000
/** How long another relay may go first in a room. */
const turnMs = 20

/** Throws when the address is none, no node answers, or the stream cannot be made. */
export async function openNatsRoomLog(address: string): Promise<RoomLog> {
  const parsed = parseNatsAddress(address)
  if (parsed === null) throw new Error('The store is not an address like nats://host:4222,host:4222/stream.')
  const nc = await connectTo(parsed)
  try {
    const manager = await patiently(() => jetstreamManager(nc, { timeout: answerMs }))
    await patiently(() => ensureStream(manager, parsed))
    const client = jetstream(nc, { timeout: answerMs })
    const logId = await patiently(() => ensureLogId(manager, client, parsed.stream))
    return natsRoomLog(nc, natsChains(manager, client, parsed.stream), parsed.stream, logId)
  } catch (fault) {
    await nc.close()
    throw fault
  }
}

function connectTo({ servers, user, pass }: NatsAddress): Promise<NatsConnection> {
  return connect({
    servers: [...servers],
    ...(user === null ? {} : { user, pass: pass ?? '' }),
    name: 'stoep relay',
    noEcho: true,
    maxReconnectAttempts: -1,
    reconnectTimeWait: 200,
    timeout: 5_000
  })
}

async function ensureStream(manager: JetStreamManager, { stream, replicas }: NatsAddress): Promise<void> {
  try {
    await manager.streams.info(stream)
  } catch (fault) {
    if (!hasCode(fault, JetStreamApiCodes.StreamNotFound)) throw fault
    await manager.streams.add({
      name: stream,
      subjects: [`${stream}.id`, `${stream}.room.*`],
      storage: 'file',
      retention: 'limits',
      discard: 'new',
      num_replicas: replicas
    })
  }
}

/** The first message of its subject, whoever wrote it. */
async function ensureLogId(
  manager: JetStreamManager,
  client: JetStreamClient,
  stream: string
): Promise<Uint8Array> {
  const subject = `${stream}.id`
  const first = { seq: 1, next_by_subj: subject }
  const kept = await manager.streams.getMessage(stream, first)
  if (kept !== null) return kept.data
  await client.publish(subject, randomBytes(16), { expect: { lastSubjectSequence: 0 } })
  throw new Error('The log on NATS has an identity and does not show it.')
}

function natsRoomLog(nc: NatsConnection, chains: NatsChains, stream: string, logId: Uint8Array): RoomLog {
  const watchers = new Set<() => void>()
  const othersUntil = new Map<string, number>()
  const subjectOf = (room: string) => `${stream}.room.${room}`
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
      const head = await chains.append(subjectOf(room), run, turnOf(room))
      run.forEach((_, i) => seqs.push(head - run.length + 1 + i))
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
    read: (room, afterSeq, maxBytes) => chains.read(subjectOf(bytesToText(room)), afterSeq, maxBytes),
    async stats(room) {
      const { head, bytes } = await chains.tail(subjectOf(bytesToText(room)))
      return { head, bytes }
    },
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
    close: () => nc.close()
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
