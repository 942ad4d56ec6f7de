/**
 * The log on NATS JetStream, which several relays share. A stream holds a subject for each room; a message is a link
 * of the room's chain (nats-link.ts) and is only taken while the one before it is still the last. So numbers of a
 * room have no gaps, whichever relays write to it. ADR 37 says what an acknowledgement is worth here.
 */
import { randomBytes } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { jetstream, jetstreamManager, JetStreamApiCodes, JetStreamApiError } from '@nats-io/jetstream'
import type { JetStreamClient, JetStreamManager, StoredMsg } from '@nats-io/jetstream'
import { connect } from '@nats-io/transport-node'
import type { NatsConnection } from '@nats-io/transport-node'
import type { StoredUpdate } from '#lib/wire/frame.ts'
import { areEqualBytes, bytesToText } from '#lib/wire/bytes.ts'
import { bytesToLink, linkToBytes, markBytes } from './nats-link.ts'
import { parseNatsAddress } from './nats-address.ts'
import type { NatsAddress } from './nats-address.ts'
import type { Append, RoomLog } from './room-log.ts'

/** Updates of one link; a single larger one goes alone. NATS takes messages of 1 MiB. */
const maxLinkBytes = 256 * 1024
/** One question to NATS. */
const answerMs = 2_000
/** Until something is given up: longer than choosing another leader takes. */
const patienceMs = 20_000
const pauseMs = 50
/** Rooms of which is kept where their chain goes on. */
const maxKnownRooms = 10_000

/** Where the chain of a room has got to. */
interface Tail {
  readonly head: number
  readonly bytes: number
  /** Number of its last link in the stream; 0 when there is none. */
  readonly place: number
}

const noTail: Tail = { head: 0, bytes: 0, place: 0 }

/** Throws when the address is none, no node answers, or the stream cannot be made. */
export async function openNatsRoomLog(address: string): Promise<RoomLog> {
  const parsed = parseNatsAddress(address)
  if (parsed === null) throw new Error('STOEP_STORE is not an address like nats://host:4222,host:4222/stream.')
  const nc = await connectTo(parsed)
  try {
    const manager = await patiently(() => jetstreamManager(nc, { timeout: answerMs }))
    await patiently(() => ensureStream(manager, parsed))
    const client = jetstream(nc, { timeout: answerMs })
    const logId = await patiently(() => ensureLogId(manager, client, parsed.stream))
    return natsRoomLog(nc, manager, client, parsed.stream, logId)
  } catch (fault) {
    await nc.close()
    throw fault
  }
}

/** Again and again while the nodes choose a leader; with what it last said when that takes too long. */
async function patiently<Value>(ask: () => Promise<Value>): Promise<Value> {
  const until = performance.now() + patienceMs
  for (;;) {
    try {
      return await ask()
    } catch (fault) {
      if (performance.now() > until) throw fault
      await delay(pauseMs)
    }
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

/** The first message of its subject; whoever comes second takes that of the first. */
async function ensureLogId(
  manager: JetStreamManager,
  client: JetStreamClient,
  stream: string
): Promise<Uint8Array> {
  const subject = `${stream}.id`
  const kept = await lastOf(manager, stream, subject)
  if (kept !== null) return kept.data
  await client
    .publish(subject, randomBytes(16), { expect: { lastSubjectSequence: 0 } })
    .catch((fault: unknown) => {
      if (!hasCode(fault, JetStreamApiCodes.StreamWrongLastSequence)) throw fault
    })
  const made = await lastOf(manager, stream, subject)
  if (made === null) throw new Error('The log on NATS has no identity.')
  return made.data
}

/** Asked of the leader of the stream: what was acknowledged is in the answer. */
function lastOf(manager: JetStreamManager, stream: string, subject: string): Promise<StoredMsg | null> {
  return manager.streams.getMessage(stream, { last_by_subj: subject })
}

function hasCode(fault: unknown, code: number): boolean {
  return fault instanceof JetStreamApiError && fault.code === code
}

function natsRoomLog(
  nc: NatsConnection,
  manager: JetStreamManager,
  client: JetStreamClient,
  stream: string,
  logId: Uint8Array
): RoomLog {
  const tails = new Map<string, Tail>()
  const pages = new Map<string, { readonly after: number; readonly place: number }>()
  const watchers = new Set<() => void>()
  const subjectOf = (room: Uint8Array) => `${stream}.room.${bytesToText(room)}`
  const newsOf = (room: Uint8Array) => `${stream}-news.${bytesToText(room)}`

  void (async () => {
    for await (const { type } of nc.status()) {
      if (type === 'reconnect') for (const changed of watchers) changed()
    }
  })()

  async function readTail(subject: string): Promise<Tail> {
    const last = await patiently(() => lastOf(manager, stream, subject))
    return remember(tails, subject, last === null ? noTail : tailOf(last))
  }

  /** The link at `place` of the stream or the next one of this room. */
  async function linkFrom(subject: string, place: number): Promise<StoredMsg | null> {
    const next = { seq: place, next_by_subj: subject }
    return patiently(() => manager.streams.getMessage(stream, next))
  }

  async function appendToRoom(room: Uint8Array, updates: readonly Uint8Array[]): Promise<number[]> {
    const seqs: number[] = []
    for (const run of runsOf(updates)) {
      const head = await appendLink(subjectOf(room), run, performance.now() + patienceMs)
      run.forEach((_, i) => seqs.push(head - run.length + 1 + i))
    }
    nc.publish(newsOf(room))
    return seqs
  }

  /** Resolves with the number of the last of them. */
  async function appendLink(subject: string, updates: readonly Uint8Array[], until: number): Promise<number> {
    const mark = randomBytes(markBytes)
    let tail = tails.get(subject) ?? null
    for (;;) {
      try {
        tail ??= await readTail(subject)
        return await publishLink(subject, mark, updates, tail)
      } catch (fault) {
        if (performance.now() > until) throw fault
        if (!hasCode(fault, JetStreamApiCodes.StreamWrongLastSequence)) await delay(pauseMs)
      }
      const kept = tail && (await keptAfter(subject, mark, tail.place).catch(() => null))
      if (kept !== null) return kept
      tail = await readTail(subject).catch(() => null)
    }
  }

  async function publishLink(
    subject: string,
    mark: Uint8Array,
    updates: readonly Uint8Array[],
    { head, bytes, place }: Tail
  ): Promise<number> {
    const numbered = updates.map((update, i) => ({ seq: head + 1 + i, update }))
    const roomBytes = updates.reduce((sum, { length }) => sum + length, bytes)
    const link = linkToBytes({ mark, roomBytes, updates: numbered })
    const ack = await client.publish(subject, link, { expect: { lastSubjectSequence: place }, retries: 1 })
    remember(tails, subject, { head: head + updates.length, bytes: roomBytes, place: ack.seq })
    return head + updates.length
  }

  /** Number of the last update of the link with this mark, if an answer was missed and it was kept after all. */
  async function keptAfter(subject: string, mark: Uint8Array, place: number): Promise<number | null> {
    for (;;) {
      const message = await linkFrom(subject, place + 1)
      if (message === null) return null
      const link = bytesToLink(message.data)
      if (areEqualBytes(link.mark, mark)) return link.updates.at(-1)?.seq ?? null
      place = message.seq
    }
  }

  async function readPage(subject: string, afterSeq: number, maxBytes: number): Promise<StoredUpdate[]> {
    const taken: StoredUpdate[] = []
    let bytes = 0
    let place = placeAfter(subject, afterSeq)
    for (;;) {
      const message = await linkFrom(subject, place + 1)
      if (message === null) return taken
      for (const each of bytesToLink(message.data).updates) {
        if (each.seq <= afterSeq) continue
        bytes += each.update.length
        if (taken.length > 0 && bytes > maxBytes) return taken
        taken.push(each)
        remember(pages, subject, { after: each.seq, place })
      }
      place = message.seq
    }
  }

  /** A place in the stream in front of all that comes after this number of the room. */
  function placeAfter(subject: string, afterSeq: number): number {
    const [tail, page] = [tails.get(subject), pages.get(subject)]
    if (tail !== undefined && tail.head <= afterSeq) return tail.place
    return page !== undefined && page.after <= afterSeq ? page.place : 0
  }

  return {
    logId,
    async append(batch) {
      const byRoom = Map.groupBy(batch, ({ room }) => bytesToText(room))
      const seqsByRoom = new Map(
        await Promise.all(
          [...byRoom].map(async ([key, [first, ...others]]) => {
            const all = [first, ...others].filter((each): each is Append => each !== undefined)
            const room = first?.room ?? new Uint8Array()
            return [key, await appendToRoom(room, all.map(({ update }) => update))] as const
          })
        )
      )
      return batch.map(({ room }) => seqsByRoom.get(bytesToText(room))?.shift() ?? 0)
    },
    read: (room, afterSeq, maxBytes) => readPage(subjectOf(room), afterSeq, maxBytes),
    async stats(room) {
      const { head, bytes } = await readTail(subjectOf(room))
      return { head, bytes }
    },
    watch(room, changed) {
      const subscription = nc.subscribe(newsOf(room), { callback: () => changed() })
      watchers.add(changed)
      return () => {
        subscription.unsubscribe()
        watchers.delete(changed)
      }
    },
    close: () => nc.close()
  }
}

function tailOf(message: StoredMsg): Tail {
  const { updates, roomBytes } = bytesToLink(message.data)
  return { head: updates.at(-1)?.seq ?? 0, bytes: roomBytes, place: message.seq }
}

/** The latest stay. */
function remember<Value>(known: Map<string, Value>, subject: string, value: Value): Value {
  known.delete(subject)
  known.set(subject, value)
  if (known.size > maxKnownRooms) known.delete(known.keys().next().value ?? subject)
  return value
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
