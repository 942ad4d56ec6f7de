/** Carries out what sessions decide: rooms, the disk, deliveries. All state that outlives one event is here. */
import { setTimeout as delay } from 'node:timers/promises'
import { encodeFrame } from '#lib/wire/frame.ts'
import { relayRefusals } from '#lib/wire/relay-codes.ts'
import type { RelayRefusalName } from '#lib/wire/relay-codes.ts'
import type { WakingFrame } from '#lib/wire/waking-frame.ts'
import type { RelayBounds } from '#relay/guard/bounds.ts'
import { createCatchUp } from './catch-up.ts'
import { deliver, tellRoom } from './deliveries.ts'
import { faultToWord } from '#relay/watch/events.ts'
import type { TellEvent } from '#relay/watch/events.ts'
import { createGroupCommit } from './group-commit.ts'
import { createHourlyQuota } from '#relay/guard/hourly-quota.ts'
import { createKeptPages } from './kept-pages.ts'
import { advance, createLiveRooms } from './live-rooms.ts'
import type { LiveRoom } from './live-rooms.ts'
import { parcelOf } from './parcel.ts'
import type { Parcel } from './parcel.ts'
import type { Append, RoomLog } from '#relay/log/room-log.ts'
import { openSession, stepSession } from './session.ts'
import type { RelayFacts, Session, SessionEffect, SessionEvent } from './session.ts'
import { createWakingDesk } from '#relay/waking/waking-desk.ts'
import type { Waking } from '#relay/waking/waking.ts'
import type { WireEnd } from './wire-end.ts'

export interface HubOptions {
  readonly log: RoomLog
  readonly bounds: RelayBounds
  /** None: nobody is woken. */
  readonly waking?: Waking | null
  /** 16 random bytes of this start of the relay. */
  readonly incarnation: Uint8Array
  /** Unix ms. */
  readonly now: () => number
  readonly say: TellEvent
  /** How long pushes are gathered for one commit; a few milliseconds unless said otherwise. */
  readonly gather?: () => Promise<unknown>
}

export interface Arrival {
  readonly wire: WireEnd
  /** Whom the connection counts for. */
  readonly address: string
  /** The Host header. */
  readonly host: string
  /** 32 random bytes. */
  readonly seed: Uint8Array
  /** Whether it may make rooms; asked each time it would. */
  readonly mayMakeRooms: () => boolean
}

/** What the socket tells of one connection. */
export interface HubConnection {
  binary(bytes: Uint8Array): void
  text(): void
  gone(): void
}

export interface Hub {
  open(arrival: Arrival): HubConnection
  /** To be called about once a second: deadlines, and which rooms are in use. */
  tick(): void
  counts(): { readonly connections: number; readonly rooms: number }
  /** Takes nothing new, commits and acknowledges what it took, and ends every connection. */
  stop(): Promise<void>
}

const gatherMs = 3

interface Connection {
  readonly wire: WireEnd
  readonly address: string
  readonly number: number
  readonly mayMakeRooms: () => boolean
  session: Session
  room: LiveRoom<Connection> | null
  /** Where the pull that runs has got to; null when none runs. */
  pull: { after: number } | null
  isStreaming: boolean
  unacked: number
  /** What may only be said after the acks of earlier pushes. */
  afterAcks: (() => void)[] | null
  isOver: boolean
}

interface Push extends Append {
  readonly connection: Connection
  readonly target: LiveRoom<Connection>
  readonly n: number
}

export function createHub({
  log,
  bounds,
  waking = null,
  incarnation,
  now,
  say,
  gather = () => delay(gatherMs)
}: HubOptions): Hub {
  const connections = new Set<Connection>()
  const pages = createKeptPages(log, bounds)
  const catchUp = createCatchUp<Connection>(
    log,
    (news, room) => tellRoom(news, room, { hearsOf, pass }, bounds.maxFrameBytes),
    reportFault
  )
  const rooms = createLiveRooms<Connection>(log, { changed: catchUp, forgotten: pages.forget })
  const newRooms = createHourlyQuota(bounds.maxNewRoomsPerHour)
  const wakingDesk = createWakingDesk(waking, now)
  const commits = createGroupCommit<Push>(log, gather, { committed, failed })
  let opened = 0
  let isStopping = false

  function open({ wire, address, host, seed, mayMakeRooms }: Arrival): HubConnection {
    const connection: Connection = {
      wire,
      address,
      number: ++opened,
      mayMakeRooms,
      session: openSession(host, seed, now()),
      room: null,
      pull: null,
      isStreaming: false,
      unacked: 0,
      afterAcks: null,
      isOver: false
    }
    connections.add(connection)
    return {
      binary: (bytes) => isStopping || handle(connection, { kind: 'frame', bytes }),
      text: () => isStopping || handle(connection, { kind: 'text' }),
      gone: () => forget(connection)
    }
  }

  function handle(connection: Connection, event: SessionEvent): void {
    if (connection.isOver) return
    const { session, effects } = stepSession(connection.session, event, now(), factsFor(connection))
    connection.session = session
    for (const effect of effects) carryOut(connection, effect)
  }

  function factsFor({ room, address, mayMakeRooms }: Connection): RelayFacts {
    const isNew = room !== null && room.head === 0 && room.pendingBytes === 0
    return {
      bounds,
      logId: log.logId,
      incarnation,
      room: room && { bytes: room.bytes + room.pendingBytes, isNew },
      hasRoomCode: !isNew || mayMakeRooms(),
      mayMakeRoom: !isNew || newRooms.allows(address, now())
    }
  }

  function carryOut(connection: Connection, effect: SessionEffect): void {
    switch (effect.kind) {
      case 'send':
        return afterAcks(connection, () => send(connection, encodeFrame(effect.frame)))
      case 'leave':
        return leave(connection)
      case 'join':
        return void join(connection, effect.hello, effect.room)
      case 'append':
        return append(connection, effect.n, effect.update)
      case 'pull':
        return pull(connection, effect.afterSeq)
      case 'presence':
        return relayPresence(connection, effect.bytes)
      case 'waking':
        return afterAcks(connection, () => takeWaking(connection, effect.frame))
      case 'refuse':
        return refuse(connection, effect.name, effect.retryMs)
    }
  }

  async function join(connection: Connection, hello: number, id: Uint8Array): Promise<void> {
    const room = await rooms.hold(id).catch((fault: unknown) => reportFault(fault))
    if (room === null) return handle(connection, { kind: 'storageFailed' })
    if (connection.isOver || connection.session.hellos !== hello) return rooms.release(room)
    connection.room = room
    room.members.add(connection)
    handle(connection, { kind: 'joined', hello, head: room.head })
  }

  function leave(connection: Connection): void {
    connection.pull = null
    if (connection.room === null) return
    connection.room.members.delete(connection)
    rooms.release(connection.room)
    connection.room = null
  }

  function append(connection: Connection, n: number, update: Uint8Array): void {
    const target = connection.room
    if (target === null) return
    if (target.head === 0 && target.pendingBytes === 0) newRooms.count(connection.address, now())
    target.pendingBytes += update.length
    rooms.holdAgain(target)
    connection.unacked++
    commits.add({ room: target.id, update, connection, target, n })
  }

  function committed(pushes: readonly Push[], seqs: readonly number[]): void {
    const stored = pushes.map((push, i) => ({ ...push, seq: seqs[i] ?? 0 }))
    const foreseen = stored.filter(({ target, update, seq }) => advance(target, update, seq))
    deliver(stored, foreseen, { hearsOf, pass }, bounds.maxFrameBytes)
    for (const { target, seq } of stored) if (seq > target.head) catchUp(target)
    stored.forEach(settle)
  }

  function failed(pushes: readonly Push[], fault: unknown): void {
    reportFault(fault)
    for (const connection of new Set(pushes.map((push) => push.connection))) {
      handle(connection, { kind: 'storageFailed' })
    }
    pushes.forEach(settle)
  }

  function settle({ target, update, connection }: Push): void {
    target.pendingBytes -= update.length
    rooms.release(target)
    if (--connection.unacked > 0) return
    const waiting = connection.afterAcks
    connection.afterAcks = null
    for (const say of waiting ?? []) say()
  }

  /** Who pulls gets it with the pull. */
  function hearsOf({ room, pull }: Connection, target: LiveRoom<Connection>): boolean {
    return room === target && pull === null
  }

  function pull(connection: Connection, after: number): void {
    connection.pull = { after }
    if (!connection.isStreaming) void stream(connection)
  }

  async function stream(connection: Connection): Promise<void> {
    connection.isStreaming = true
    try {
      while (connection.pull !== null && connection.room !== null && !connection.isOver) {
        await streamPage(connection, connection.pull, connection.room)
      }
    } catch (fault) {
      reportFault(fault)
      connection.pull = null
      handle(connection, { kind: 'storageFailed' })
    } finally {
      connection.isStreaming = false
    }
  }

  async function streamPage(connection: Connection, at: { after: number }, room: LiveRoom<Connection>) {
    const { head } = room
    const page = await pages.read(room, at.after)
    if (connection.pull !== at) return
    if (page === null && room.head === head) {
      connection.pull = null
      send(connection, encodeFrame({ type: 'level', seq: head }))
    } else if (page !== null) {
      at.after = page.last
      if (at.after > room.head) catchUp(room)
      await new Promise<void>((left) => pass(connection, page.parcel, left))
    }
  }

  function relayPresence(connection: Connection, bytes: Uint8Array): void {
    const shared = parcelOf([encodeFrame({ type: 'presence', bytes })])
    for (const member of connection.room?.members ?? []) {
      if (member !== connection) pass(member, shared)
    }
  }

  function takeWaking(connection: Connection, frame: WakingFrame): void {
    const no = wakingRefusal(connection, frame)
    void send(connection, encodeFrame({ type: 'noted', code: no === null ? 0 : relayRefusals[no].code }))
  }

  function wakingRefusal({ room, address }: Connection, frame: WakingFrame): RelayRefusalName | null {
    try {
      return room && wakingDesk.take(address, room.id, frame)
    } catch (fault) {
      reportFault(fault)
      return 'storageFailed'
    }
  }

  async function send(connection: Connection, frame: Uint8Array): Promise<void> {
    if (connection.isOver) return
    if (connection.wire.bufferedBytes() + frame.length > bounds.maxBufferedBytes) {
      return refuse(connection, 'slowReader', 5_000)
    }
    await connection.wire.send(frame)
  }

  /** `left` is called in any case. */
  function pass(connection: Connection, parcel: Parcel, left?: () => void): void {
    if (connection.isOver) return left?.()
    const { wire } = connection
    if (wire.bufferedBytes() + parcel.bytes > bounds.maxBufferedBytes) {
      refuse(connection, 'slowReader', 5_000)
      left?.()
    } else if (wire.pass) wire.pass(parcel, left)
    else void Promise.all(parcel.messages.map((message) => wire.send(message))).then(left)
  }

  function afterAcks(connection: Connection, act: () => void): void {
    if (connection.unacked === 0) act()
    else (connection.afterAcks ??= []).push(act)
  }

  function refuse(connection: Connection, name: RelayRefusalName, retryMs: number): void {
    const { code, sentence, closes } = relayRefusals[name]
    say({ event: 'refused', door: 'relay', name, connection: connection.number })
    if (name === 'roomFull' && connection.room !== null) connection.room.wasFull = true
    const frame = encodeFrame({ type: 'refuse', code, retryMs })
    if (!closes) return afterAcks(connection, () => send(connection, frame))
    void connection.wire.send(frame)
    connection.wire.close(code, sentence)
    forget(connection)
  }

  function forget(connection: Connection): void {
    connection.isOver = true
    leave(connection)
    connections.delete(connection)
  }

  function reportFault(fault: unknown): null {
    say({ event: 'logFailed', why: faultToWord(fault) })
    return null
  }

  return {
    open,
    tick() {
      newRooms.forget(now())
      rooms.noteUse(now())
      rooms.recount(now())
      wakingDesk.tick()
      for (const connection of [...connections]) handle(connection, { kind: 'tick' })
    },
    counts: () => ({ connections: connections.size, rooms: rooms.count() }),
    async stop() {
      isStopping = true
      await commits.settled()
      for (const connection of [...connections]) refuse(connection, 'stopping', 1_000)
    }
  }
}
