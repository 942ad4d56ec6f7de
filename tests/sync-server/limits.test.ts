/**
 * The bounds of the relay at the values it really has, from both sides. `maxConnections`, `maxConnectionsPerAddress`,
 * `maxBufferedBytes` and `heartbeatMs` need sockets: relay-refusals.test.ts; so do `maxSocketsPerAddress`,
 * `headersWithinMs`, `requestWithinMs` and `maxControlsPer10s`: crowd.test.ts; `maxKeptPageBytes`: kept-pages.test.ts.
 */
import { describe, expect, it } from 'vitest'
import { utf8 } from '#lib/wire/bytes.ts'
import { encodeFrame, type ClientFrame } from '#lib/wire/frame.ts'
import { limits } from '#lib/wire/limits.ts'
import { codeToRefusalName } from '#lib/wire/relay-codes.ts'
import { boundsWith } from '#relay/guard/bounds.ts'
import { createHourlyQuota } from '#relay/guard/hourly-quota.ts'
import { openSession, stepSession, type Session, type SessionEvent } from '#relay/rooms/session.ts'
import { createSignalling } from '#relay/rooms/signalling.ts'

type Limit = Exclude<
  keyof typeof limits.relay,
  | 'maxConnections'
  | 'maxConnectionsPerAddress'
  | 'maxSocketsPerAddress'
  | 'headersWithinMs'
  | 'requestWithinMs'
  | 'maxControlsPer10s'
  | 'maxBufferedBytes'
  | 'heartbeatMs'
  | 'maxKeptPageBytes'
>

const nowMs = Date.UTC(2026, 2, 1)

/** What a session in a room does at these events, `afterMs` after it was opened: names of refusals, else kinds. */
function talk(
  events: readonly SessionEvent[],
  own: Partial<Session> = {},
  roomBytes = 0,
  afterMs = 0
): string[] {
  const id = new Uint8Array(16)
  const room = { bytes: roomBytes, isNew: false }
  const facts = {
    bounds: boundsWith(),
    logId: id,
    incarnation: id,
    room,
    hasRoomCode: true,
    mayMakeRoom: true
  }
  let session: Session = { ...openSession('relay.example', new Uint8Array(32), nowMs), phase: 'open', ...own }
  return events.flatMap((event) => {
    const step = stepSession(session, event, nowMs + afterMs, facts)
    session = step.session
    return step.effects.map((effect) => (effect.kind === 'refuse' ? effect.name : effect.kind))
  })
}

const frame = (sent: ClientFrame): SessionEvent => ({ kind: 'frame', bytes: encodeFrame(sent) })
const presence = (bytes: number) => frame({ type: 'presence', bytes: new Uint8Array(bytes) })
const hello = (room: number) => frame({ type: 'hello', room: new Uint8Array(32).fill(room) })
const push = frame({ type: 'push', n: 1, update: Uint8Array.of(1) })
const before = (rate: Partial<Session['rate']>): Partial<Session> => ({
  rate: { since: nowMs, frames: 0, bytes: 0, presence: 0, ...rate }
})

/** The name the signalling ends a connection with; null when it goes on. */
function signalled(messages: readonly string[]): string | null {
  let name: string | null = null
  const close = (code: number) => void (name = codeToRefusalName(code))
  const signalling = createSignalling({ bounds: boundsWith(), now: () => nowMs, say: () => {} })
  const { message } = signalling.open({ send: async () => {}, bufferedBytes: () => 0, close })
  for (const each of messages) message(utf8(each))
  return name
}

const ping = '{"type":"ping"}'
const subscribe = (topics: readonly string[]) => JSON.stringify({ type: 'subscribe', topics })
const publish = (data: string) => `{"type":"publish","topic":"t","data":${data}}`

/** Whether so much is taken. */
const takes: Readonly<Record<Limit, (n: number) => boolean>> = {
  maxRoomsPerConnection: (n) =>
    !talk(Array.from({ length: n }, (_, room) => hello(room))).includes('tooManyRooms'),
  maxFramesPer10s: (n) => !talk([push], before({ frames: n - 1 })).includes('tooManyFrames'),
  maxBytesPer10s: (n) =>
    !talk(
      [push],
      before({ bytes: n - encodeFrame({ type: 'push', n: 1, update: Uint8Array.of(1) }).length })
    ).includes('tooManyBytes'),
  maxPresencePer10s: (n) => talk([presence(1)], before({ presence: n - 1 })).includes('presence'),
  maxPresenceBytes: (n) => talk([presence(n)]).includes('presence'),
  maxRoomBytes: (n) => talk([push], {}, n - 1).includes('append'),
  maxNewRoomsPerHour: (n) => {
    const quota = createHourlyQuota(limits.relay.maxNewRoomsPerHour)
    for (let made = 1; made < n; made++) quota.count('address', nowMs)
    return quota.allows('address', nowMs)
  },
  proveWithinMs: (n) => talk([{ kind: 'tick' }], {}, 0, n).length === 0,
  maxSignalBytes: (n) => signalled([publish(`"${'x'.repeat(n - publish('""').length)}"`)]) === null,
  maxSignalTopics: (n) => signalled([subscribe(Array.from({ length: n }, (_, i) => `${i}`))]) === null,
  maxSignalTopicChars: (n) => signalled([subscribe(['t'.repeat(n)])]) === null,
  maxSignalDepth: (n) => signalled([publish('['.repeat(n) + ']'.repeat(n))]) === null,
  maxSignalsPer10s: (n) => signalled(Array.from({ length: n }, () => ping)) === null
}

describe('the relay', () => {
  it.each(Object.keys(takes) as Limit[])('takes up to and including %s, and no more', (name) => {
    expect(takes[name](limits.relay[name])).toBe(true)
    expect(takes[name](limits.relay[name] + 1)).toBe(false)
  })
})
