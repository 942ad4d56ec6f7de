/**
 * One connection's talk with the relay as a pure function: `(session, event, now, facts) => { session, effects }`.
 * No sockets, no disk, no clock and no chance in here; `hub.ts` carries the effects out and brings what came of them
 * back as events. Limits are checked before parsing, and parsing comes before trust.
 *
 *   waiting --hello--> challenged --prove--> joining --joined--> open       (hello leads back to challenged from all)
 */
import { decodeFrame, proveMessage } from '#lib/wire/frame.ts'
import type { ClientFrame, Frame, RelayFrame } from '#lib/wire/frame.ts'
import { limits } from '#lib/wire/limits.ts'
import { relayRefusals } from '#lib/wire/relay-codes.ts'
import type { WakingFrame } from '#lib/wire/waking-frame.ts'
import { areEqualBytes, bytesToText } from '#lib/wire/bytes.ts'
import type { RelayRefusalName } from '#lib/wire/relay-codes.ts'
import { isSignedBy, nonceOf, publicKeyToRoom } from './proof.ts'
import { countFrame, startRate, waitMs } from '#relay/guard/rate.ts'
import type { Rate } from '#relay/guard/rate.ts'
import type { RelayBounds } from '#relay/guard/bounds.ts'

export interface Session {
  readonly phase: 'waiting' | 'challenged' | 'joining' | 'open'
  /** What the client dialled, from its Host header. */
  readonly host: string
  /** 32 random bytes of this connection; its nonces come from them. */
  readonly seed: Uint8Array
  readonly hellos: number
  /** Asked for and not yet proven. */
  readonly room: Uint8Array | null
  readonly roomsAsked: readonly string[]
  readonly lastN: number
  /** Frames about waking devices, of the whole connection. */
  readonly wakings: number
  /** A refusal was sent: pushes are ignored until the next hello. */
  readonly voided: boolean
  /** Since when a proof is being waited for; null once proven. */
  readonly unprovenSince: number | null
  readonly rate: Rate
}

export type SessionEvent =
  /** A binary message, of any size and content. */
  | { readonly kind: 'frame'; readonly bytes: Uint8Array }
  | { readonly kind: 'text' }
  /** The room asked for by hello number `hello` is ready. */
  | { readonly kind: 'joined'; readonly hello: number; readonly head: number }
  /** The disk failed on a push or a read. */
  | { readonly kind: 'storageFailed' }
  /** Time has passed. */
  | { readonly kind: 'tick' }

export type SessionEffect =
  | { readonly kind: 'send'; readonly frame: RelayFrame }
  | { readonly kind: 'leave' }
  | { readonly kind: 'join'; readonly hello: number; readonly room: Uint8Array }
  | { readonly kind: 'append'; readonly n: number; readonly update: Uint8Array }
  | { readonly kind: 'pull'; readonly afterSeq: number }
  | { readonly kind: 'presence'; readonly bytes: Uint8Array }
  /** Does it and says `noted`. */
  | { readonly kind: 'waking'; readonly frame: WakingFrame }
  /** Says no, and ends the connection where the table of refusals says so. */
  | { readonly kind: 'refuse'; readonly name: RelayRefusalName; readonly retryMs: number }

/** What the relay knows at this moment that the session does not. */
export interface RelayFacts {
  readonly bounds: RelayBounds
  readonly logId: Uint8Array
  readonly incarnation: Uint8Array
  /** Of the session's room, with what is on its way to the disk; null before it joined. */
  readonly room: { readonly bytes: number; readonly isNew: boolean } | null
  /** Whether this connection may make rooms at all; true where none would be made. */
  readonly hasRoomCode: boolean
  /** Whether this address may make one more room; true where none would be made. */
  readonly mayMakeRoom: boolean
}

export interface SessionStep {
  readonly session: Session
  readonly effects: readonly SessionEffect[]
}

export function openSession(host: string, seed: Uint8Array, now: number): Session {
  return {
    phase: 'waiting',
    host,
    seed,
    hellos: 0,
    room: null,
    roomsAsked: [],
    lastN: 0,
    wakings: 0,
    voided: false,
    unprovenSince: now,
    rate: startRate(now)
  }
}

export function stepSession(
  session: Session,
  event: SessionEvent,
  now: number,
  facts: RelayFacts
): SessionStep {
  switch (event.kind) {
    case 'frame':
      return takeBytes(session, event.bytes, now, facts)
    case 'text':
      return refuse(session, 'textFrame')
    case 'joined':
      return session.phase === 'joining' && session.hellos === event.hello
        ? welcome(session, event.head, facts)
        : nothing(session)
    case 'storageFailed':
      return refuse(session, 'storageFailed', storageRetryMs)
    case 'tick':
      return isOverdue(session, now, facts)
        ? refuse(session, 'provedTooLate', storageRetryMs)
        : nothing(session)
  }
}

const storageRetryMs = 5_000
const newRoomRetryMs = 10 * 60_000

function nothing(session: Session): SessionStep {
  return { session, effects: [] }
}

function refuse(session: Session, name: RelayRefusalName, retryMs = 0): SessionStep {
  return { session: { ...session, voided: true }, effects: [{ kind: 'refuse', name, retryMs }] }
}

function isOverdue({ unprovenSince }: Session, now: number, { bounds }: RelayFacts): boolean {
  return unprovenSince !== null && now - unprovenSince > bounds.proveWithinMs
}

function takeBytes(before: Session, bytes: Uint8Array, now: number, facts: RelayFacts): SessionStep {
  const session = { ...before, rate: countFrame(before.rate, bytes.length, now) }
  const excess = excessOf(session.rate, facts.bounds, 1)
  if (excessOf(session.rate, facts.bounds, 2) !== null)
    return refuse(session, 'flood', waitMs(session.rate, now))
  if (excess !== null) return slowDown(session, before, excess, now, facts)
  const decoded = decodeFrame(bytes)
  if (decoded.ok) return takeFrame(session, decoded.frame, now, facts)
  return refuse(session, decoded.fault === 'tooLarge' ? 'frameTooLarge' : 'malformedFrame')
}

function excessOf(rate: Rate, bounds: RelayBounds, times: number): 'tooManyFrames' | 'tooManyBytes' | null {
  if (rate.frames > bounds.maxFramesPer10s * times) return 'tooManyFrames'
  return rate.bytes > bounds.maxBytesPer10s * times ? 'tooManyBytes' : null
}

/** Says so once a window; what comes until it ends is dropped unread. */
function slowDown(
  session: Session,
  before: Session,
  excess: RelayRefusalName,
  now: number,
  { bounds }: RelayFacts
): SessionStep {
  const wasOver = session.rate.since === before.rate.since && excessOf(before.rate, bounds, 1) !== null
  return wasOver ? nothing(session) : refuse(session, excess, waitMs(session.rate, now))
}

function takeFrame(session: Session, frame: Frame, now: number, facts: RelayFacts): SessionStep {
  switch (frame.type) {
    case 'hello':
      return takeHello(session, frame.room, now, facts)
    case 'prove':
      return session.phase === 'challenged' ? takeProof(session, frame) : refuse(session, 'outOfOrder')
    case 'push':
    case 'pull':
    case 'presence':
    case 'subscribe':
    case 'unsubscribe':
    case 'wake':
      return session.phase === 'open' ? takeInRoom(session, frame, facts) : refuse(session, 'outOfOrder')
    default:
      return refuse(session, 'outOfOrder')
  }
}

function takeHello(session: Session, room: Uint8Array, now: number, { bounds }: RelayFacts): SessionStep {
  const roomsAsked = [...new Set([...session.roomsAsked, bytesToText(room)])]
  if (roomsAsked.length > bounds.maxRoomsPerConnection) return refuse(session, 'tooManyRooms', 1)
  const hellos = session.hellos + 1
  const unprovenSince = session.unprovenSince ?? now
  return {
    session: {
      ...session,
      phase: 'challenged',
      hellos,
      // Copied by number: of a Buffer, `slice` would keep all that came with it.
      room: Uint8Array.from(room),
      roomsAsked,
      lastN: 0,
      voided: false,
      unprovenSince
    },
    effects: [
      { kind: 'leave' },
      { kind: 'send', frame: { type: 'challenge', nonce: nonceOf(session.seed, hellos) } }
    ]
  }
}

function takeProof(session: Session, { publicKey, signature }: ClientFrame & { type: 'prove' }): SessionStep {
  const { room, hellos, host } = session
  if (room === null || !areEqualBytes(publicKeyToRoom(publicKey), room)) return refuse(session, 'badProof')
  const message = proveMessage(nonceOf(session.seed, hellos), room, host)
  if (!isSignedBy(publicKey, signature, message)) return refuse(session, 'badProof')
  return {
    session: { ...session, phase: 'joining', room: null, unprovenSince: null },
    effects: [{ kind: 'join', hello: hellos, room }]
  }
}

function welcome(session: Session, head: number, { logId, incarnation, bounds }: RelayFacts): SessionStep {
  const { maxUpdateBytes, maxFramesPer10s, maxBytesPer10s, maxRoomBytes } = bounds
  const limits = { maxUpdateBytes, maxFramesPer10s, maxBytesPer10s, maxRoomBytes }
  const frame = { type: 'welcome', logId, incarnation, head, limits } as const
  return { session: { ...session, phase: 'open' }, effects: [{ kind: 'send', frame }] }
}

type InRoom = Exclude<ClientFrame, { type: 'hello' | 'prove' }>

function takeInRoom(session: Session, frame: InRoom, facts: RelayFacts): SessionStep {
  if (frame.type === 'push') return session.voided ? nothing(session) : takePush(session, frame, facts)
  if (frame.type === 'presence') return takePresence(session, frame.bytes, facts)
  if (frame.type !== 'pull') return takeWaking(session, frame)
  return { session, effects: [{ kind: 'pull', afterSeq: frame.afterSeq }] }
}

function takeWaking(before: Session, frame: WakingFrame): SessionStep {
  const session = { ...before, wakings: before.wakings + 1 }
  if (session.wakings <= limits.waking.maxFramesPerConnection)
    return { session, effects: [{ kind: 'waking', frame }] }
  const { code } = relayRefusals.tooMuchWaking
  return { session, effects: [{ kind: 'send', frame: { type: 'noted', code } }] }
}

type Push = ClientFrame & { type: 'push' }

/** Why a push may not be stored; the first that applies is said. */
const pushFaults = {
  outOfOrder: ({ n }, { lastN }) => n <= lastN,
  updateTooLarge: ({ update }, _, { bounds }) => update.length > bounds.maxUpdateBytes,
  noRoomCode: (_, __, { room, hasRoomCode }) => room?.isNew === true && !hasRoomCode,
  tooManyNewRooms: (_, __, { room, mayMakeRoom }) => room?.isNew === true && !mayMakeRoom,
  roomFull: ({ update }, _, { room, bounds }) => (room?.bytes ?? 0) + update.length > bounds.maxRoomBytes
} satisfies Partial<Record<RelayRefusalName, PushFault>>

type PushFault = (push: Push, session: Session, facts: RelayFacts) => boolean

/** Listed once, since every push is held against all of them. */
const listedPushFaults = Object.entries(pushFaults) as [keyof typeof pushFaults, PushFault][]

function takePush(session: Session, push: Push, facts: RelayFacts): SessionStep {
  for (const [name, applies] of listedPushFaults) {
    if (applies(push, session, facts))
      return refuse(session, name, name === 'tooManyNewRooms' ? newRoomRetryMs : 0)
  }
  return {
    session: { ...session, lastN: push.n },
    effects: [{ kind: 'append', n: push.n, update: push.update }]
  }
}

function takePresence(session: Session, bytes: Uint8Array, { bounds }: RelayFacts): SessionStep {
  if (bytes.length > bounds.maxPresenceBytes) return refuse(session, 'frameTooLarge')
  if (session.rate.presence >= bounds.maxPresencePer10s) return nothing(session)
  const rate = { ...session.rate, presence: session.rate.presence + 1 }
  return { session: { ...session, rate }, effects: [{ kind: 'presence', bytes }] }
}
