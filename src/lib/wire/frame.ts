/**
 * The relay protocol, `stoep/1/relay`: binary WebSocket messages of at most `limits.maxFrameBytes`, each one
 * frame, on the path `/relay`. The relay sees room ids, sizes and times, and nothing it could read
 * (docs/adr/0004-sealed-relay.md). First byte: the type. `uint` is a varuint (varuint.ts). `rest`
 * runs to the end of the frame. Anything left over makes the frame malformed.
 *
 * | byte | frame     | from   | fields                                                                        |
 * |------|-----------|--------|-------------------------------------------------------------------------------|
 * | 0x01 | hello     | client | room 32                                                                       |
 * | 0x02 | challenge | relay  | nonce 32                                                                      |
 * | 0x03 | prove     | client | publicKey 32, signature 64                                                    |
 * | 0x04 | welcome   | relay  | logId 16, incarnation 16, uint head, uint maxUpdateBytes, uint maxFramesPer10s, |
 * |      |           |        | uint maxBytesPer10s, uint maxRoomBytes                                        |
 * | 0x05 | push      | client | uint n (1 or more), update rest (1 or more bytes)                             |
 * | 0x06 | acks      | relay  | one or more of: uint n - previous n, uint seq - previous seq                  |
 * | 0x07 | pull      | client | uint afterSeq                                                                 |
 * | 0x08 | updates   | relay  | one or more of: uint seq - previous seq, uint length, update length           |
 * | 0x09 | level     | relay  | uint seq                                                                      |
 * | 0x0a | presence  | both   | rest (1 or more bytes)                                                        |
 * | 0x0b | refuse    | relay  | uint code (relay-codes.ts), uint retryMs (0 when trying again will not help)  |
 *
 * The types 0x0c to 0x0f are about waking devices: waking-frame.ts.
 *
 * "Previous" is 0 before the first entry; differences are 1 or more, so both columns ascend, and an update has
 * at least one byte.
 *
 * - room = SHA-256(publicKey), publicKey the Ed25519 half of the room access key. signature is over
 *   `proveMessage(nonce, room, host)`; host is that of the address dialled, as in the Host header
 *   (`new URL(address).host`), so that a proof made for one relay is worth nothing at another.
 * - A connection speaks of one room at a time; another hello leaves the room and starts again.
 * - n is the client's own number, ascending within one hello. An ack is sent after the update is durable (fsync);
 *   only then do others get it. seq counts 1, 2, 3 ... within a room, without gaps as long as nothing is compacted.
 * - pull answers with updates in order and then level(seq): all up to and including seq has been sent. While a pull
 *   runs, live updates come with it; a second pull takes the place of the first and there is one level for both.
 *   A client never gets its own pushes back live, only by pulling.
 * - presence goes to the others in the room as it is and is not kept; more than the limit is dropped.
 * - refuse voids every push of this hello without an ack; acks of earlier pushes come before it. Frames other than
 *   hello may be left unanswered from then on: the client waits retryMs and says hello again. Refusals that end
 *   the connection also come as its close code.
 */
import { limits } from './limits.ts'
import { concatBytes, utf8 } from './bytes.ts'
import { readVaruint, varuint, varuintBytes, writeVaruint } from './varuint.ts'
import { readSubscribe, readUnsubscribe, readWake, wakingFields, type WakingFrame } from './waking-frame.ts'

export interface StoredUpdate {
  readonly seq: number
  readonly update: Uint8Array
}

export interface Ack {
  readonly n: number
  readonly seq: number
}

/** What the relay takes: bytes, and counts per 10 s and connection. */
export interface RelayLimits {
  readonly maxUpdateBytes: number
  readonly maxFramesPer10s: number
  readonly maxBytesPer10s: number
  readonly maxRoomBytes: number
}

export type ClientFrame =
  | { readonly type: 'hello'; readonly room: Uint8Array }
  | { readonly type: 'prove'; readonly publicKey: Uint8Array; readonly signature: Uint8Array }
  | { readonly type: 'push'; readonly n: number; readonly update: Uint8Array }
  | { readonly type: 'pull'; readonly afterSeq: number }
  | { readonly type: 'presence'; readonly bytes: Uint8Array }
  | WakingFrame

export type RelayFrame =
  | { readonly type: 'challenge'; readonly nonce: Uint8Array }
  | {
      readonly type: 'welcome'
      readonly logId: Uint8Array
      readonly incarnation: Uint8Array
      readonly head: number
      readonly limits: RelayLimits
    }
  | { readonly type: 'acks'; readonly acks: readonly Ack[] }
  | { readonly type: 'updates'; readonly updates: readonly StoredUpdate[] }
  | { readonly type: 'level'; readonly seq: number }
  | { readonly type: 'presence'; readonly bytes: Uint8Array }
  | { readonly type: 'refuse'; readonly code: number; readonly retryMs: number }
  | { readonly type: 'noted'; readonly code: number }

export type Frame = ClientFrame | RelayFrame

export type FrameFault = 'empty' | 'tooLarge' | 'unknownType' | 'malformed'

export type DecodedFrame =
  { readonly ok: true; readonly frame: Frame } | { readonly ok: false; readonly fault: FrameFault }

const typeBytes = {
  hello: 0x01,
  challenge: 0x02,
  prove: 0x03,
  welcome: 0x04,
  push: 0x05,
  acks: 0x06,
  pull: 0x07,
  updates: 0x08,
  level: 0x09,
  presence: 0x0a,
  refuse: 0x0b,
  subscribe: 0x0c,
  unsubscribe: 0x0d,
  wake: 0x0e,
  noted: 0x0f
} as const satisfies Record<Frame['type'], number>

const roomBytes = 32
const nonceBytes = 32
const publicKeyBytes = 32
const signatureBytes = 64
const idBytes = 16

/** The bytes to sign (Ed25519) with the room access key: nonce 32, room 32, host as in the Host header. */
export function proveMessage(nonce: Uint8Array, room: Uint8Array, host: string): Uint8Array<ArrayBuffer> {
  return concatBytes(utf8('stoep/1/relay\0'), nonce, room, utf8(host))
}

/** Throws RangeError on a field of the wrong size or order and on a frame over the limit: a bug of the caller. */
export function encodeFrame(frame: Frame): Uint8Array<ArrayBuffer> {
  const bytes =
    frame.type === 'updates'
      ? encodeUpdates(nonEmpty(frame.updates))
      : concatBytes(Uint8Array.of(typeBytes[frame.type]), ...fields(frame))
  if (bytes.length > limits.maxFrameBytes) throw new RangeError(`frame of ${bytes.length} bytes`)
  return bytes
}

function fields(frame: Exclude<Frame, { type: 'updates' }>): readonly Uint8Array[] {
  switch (frame.type) {
    case 'hello':
      return [exactly(roomBytes, frame.room)]
    case 'challenge':
      return [exactly(nonceBytes, frame.nonce)]
    case 'prove':
      return [exactly(publicKeyBytes, frame.publicKey), exactly(signatureBytes, frame.signature)]
    case 'welcome':
      return welcomeFields(frame)
    case 'push':
      return [numbers(step(0, frame.n)), some(frame.update)]
    case 'acks':
      return nonEmpty(frame.acks.map(ackField))
    case 'pull':
      return [numbers(frame.afterSeq)]
    case 'level':
      return [numbers(frame.seq)]
    case 'presence':
      return [some(frame.bytes)]
    case 'refuse':
      return [numbers(frame.code, frame.retryMs)]
    case 'noted':
      return [numbers(frame.code)]
    default:
      return wakingFields(frame)
  }
}

function welcomeFields(frame: RelayFrame & { type: 'welcome' }): Uint8Array[] {
  const { maxUpdateBytes, maxFramesPer10s, maxBytesPer10s, maxRoomBytes } = frame.limits
  return [
    exactly(idBytes, frame.logId),
    exactly(idBytes, frame.incarnation),
    numbers(frame.head, maxUpdateBytes, maxFramesPer10s, maxBytesPer10s, maxRoomBytes)
  ]
}

function ackField({ n, seq }: Ack, index: number, all: readonly Ack[]): Uint8Array {
  const before = all[index - 1] ?? { n: 0, seq: 0 }
  return Uint8Array.from([...varuint(step(before.n, n)), ...varuint(step(before.seq, seq))])
}

/** Straight into its place: a relay does this for every flush of every room. */
function encodeUpdates(updates: readonly StoredUpdate[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(updatesBytes(updates))
  bytes[0] = typeBytes.updates
  let at = 1
  let before = 0
  for (const { seq, update } of updates) {
    at = writeVaruint(bytes, writeVaruint(bytes, at, seq - before), update.length)
    bytes.set(update, at)
    at += update.length
    before = seq
  }
  return bytes
}

function updatesBytes(updates: readonly StoredUpdate[]): number {
  let total = 1
  let before = 0
  for (const { seq, update } of updates) {
    total += varuintBytes(step(before, seq)) + varuintBytes(some(update).length) + update.length
    before = seq
  }
  return total
}

function step(before: number, after: number): number {
  if (after <= before) throw new RangeError(`${after} does not ascend from ${before}`)
  return after - before
}

function numbers(...values: number[]): Uint8Array {
  return Uint8Array.from(values.flatMap(varuint))
}

function exactly(length: number, bytes: Uint8Array): Uint8Array {
  if (bytes.length !== length) throw new RangeError(`${bytes.length} bytes where ${length} belong`)
  return bytes
}

function some(bytes: Uint8Array): Uint8Array {
  if (bytes.length === 0) throw new RangeError('no bytes where some belong')
  return bytes
}

function nonEmpty<Part>(parts: readonly Part[]): readonly Part[] {
  if (parts.length === 0) throw new RangeError('no entries')
  return parts
}

/**
 * Never throws. Byte fields are views on `bytes`: copy what outlives it. Sizes are checked before anything is
 * read, and nothing is allocated by a number the sender chose.
 */
export function decodeFrame(bytes: Uint8Array): DecodedFrame {
  if (bytes.length === 0) return { ok: false, fault: 'empty' }
  if (bytes.length > limits.maxFrameBytes) return { ok: false, fault: 'tooLarge' }
  const read = readers[bytes[0] as keyof typeof readers]
  if (read === undefined) return { ok: false, fault: 'unknownType' }
  const frame = read(bytes.subarray(1))
  return frame === null ? { ok: false, fault: 'malformed' } : { ok: true, frame }
}

type Reader = (body: Uint8Array) => Frame | null

const readers: Record<(typeof typeBytes)[Frame['type']], Reader> = {
  [typeBytes.hello]: (body) => (body.length === roomBytes ? { type: 'hello', room: body } : null),
  [typeBytes.challenge]: (body) => (body.length === nonceBytes ? { type: 'challenge', nonce: body } : null),
  [typeBytes.prove]: readProve,
  [typeBytes.welcome]: readWelcome,
  [typeBytes.push]: readPush,
  [typeBytes.acks]: readAcks,
  [typeBytes.pull]: (body) => withNumber(body, (afterSeq) => ({ type: 'pull', afterSeq })),
  [typeBytes.updates]: readUpdates,
  [typeBytes.level]: (body) => withNumber(body, (seq) => ({ type: 'level', seq })),
  [typeBytes.presence]: (body) => (body.length > 0 ? { type: 'presence', bytes: body } : null),
  [typeBytes.refuse]: readRefuse,
  [typeBytes.subscribe]: readSubscribe,
  [typeBytes.unsubscribe]: readUnsubscribe,
  [typeBytes.wake]: readWake,
  [typeBytes.noted]: (body) => withNumber(body, (code) => ({ type: 'noted', code }))
}

function readProve(body: Uint8Array): Frame | null {
  if (body.length !== publicKeyBytes + signatureBytes) return null
  return {
    type: 'prove',
    publicKey: body.subarray(0, publicKeyBytes),
    signature: body.subarray(publicKeyBytes)
  }
}

function readWelcome(body: Uint8Array): Frame | null {
  const values = readNumbers(body.subarray(2 * idBytes), 5)
  if (body.length <= 2 * idBytes || values === null) return null
  const [head = 0, maxUpdateBytes = 0, maxFramesPer10s = 0, maxBytesPer10s = 0, maxRoomBytes = 0] = values
  return {
    type: 'welcome',
    logId: body.subarray(0, idBytes),
    incarnation: body.subarray(idBytes, 2 * idBytes),
    head,
    limits: { maxUpdateBytes, maxFramesPer10s, maxBytesPer10s, maxRoomBytes }
  }
}

function readPush(body: Uint8Array): Frame | null {
  const n = readStep(body, 0, 0)
  if (n === null || n.next === body.length) return null
  return { type: 'push', n: n.value, update: body.subarray(n.next) }
}

function readAcks(body: Uint8Array): Frame | null {
  const acks: Ack[] = []
  let before: Ack = { n: 0, seq: 0 }
  for (let at = 0; at < body.length;) {
    const n = readStep(body, at, before.n)
    const seq = n && readStep(body, n.next, before.seq)
    if (!n || !seq) return null
    before = { n: n.value, seq: seq.value }
    acks.push(before)
    at = seq.next
  }
  return acks.length > 0 ? { type: 'acks', acks } : null
}

function readUpdates(body: Uint8Array): Frame | null {
  const updates: StoredUpdate[] = []
  let before = 0
  for (let at = 0; at < body.length;) {
    const seq = readStep(body, at, before)
    const length = seq && readVaruint(body, seq.next)
    if (!seq || !length || length.value === 0 || length.value > body.length - length.next) return null
    at = length.next + length.value
    updates.push({ seq: seq.value, update: body.subarray(length.next, at) })
    before = seq.value
  }
  return updates.length > 0 ? { type: 'updates', updates } : null
}

function readRefuse(body: Uint8Array): Frame | null {
  const [code, retryMs] = readNumbers(body, 2) ?? []
  return code === undefined || retryMs === undefined ? null : { type: 'refuse', code, retryMs }
}

function readStep(bytes: Uint8Array, at: number, before: number): { value: number; next: number } | null {
  const difference = readVaruint(bytes, at)
  if (difference === null || difference.value === 0) return null
  const value = before + difference.value
  return Number.isSafeInteger(value) ? { value, next: difference.next } : null
}

function withNumber(body: Uint8Array, toFrame: (value: number) => Frame): Frame | null {
  const [value] = readNumbers(body, 1) ?? []
  return value === undefined ? null : toFrame(value)
}

/** Exactly `count` numbers and nothing behind them, or null. */
function readNumbers(body: Uint8Array, count: number): number[] | null {
  const values: number[] = []
  let at = 0
  while (values.length < count) {
    const read = readVaruint(body, at)
    if (read === null) return null
    values.push(read.value)
    at = read.next
  }
  return at === body.length ? values : null
}
