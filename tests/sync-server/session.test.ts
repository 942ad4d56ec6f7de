import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeFrame } from '#lib/wire/frame.ts'
import type { ClientFrame } from '#lib/wire/frame.ts'
import { boundsWith } from '#relay/guard/bounds.ts'
import type { RelayBounds } from '#relay/guard/bounds.ts'
import { openSession, stepSession } from '#relay/rooms/session.ts'
import type { RelayFacts, Session, SessionEffect } from '#relay/rooms/session.ts'
import { makeRoomKey, proofOf } from './client.ts'

const host = 'relay.example'
const key = makeRoomKey()

function factsWith(bounds: Partial<RelayBounds> = {}, own: Partial<RelayFacts> = {}): RelayFacts {
  return {
    bounds: boundsWith(bounds),
    logId: new Uint8Array(16),
    incarnation: new Uint8Array(16),
    room: { bytes: 0, isNew: false },
    hasRoomCode: true,
    mayMakeRoom: true,
    ...own
  }
}

/** A session with its clock, for telling a story. */
function talk(facts: RelayFacts = factsWith()) {
  let session: Session = openSession(host, new Uint8Array(32).fill(3), 0)
  let now = 0
  const step = (event: Parameters<typeof stepSession>[1]): readonly SessionEffect[] => {
    const result = stepSession(session, event, now, facts)
    session = result.session
    return result.effects
  }
  const say = (frame: ClientFrame) => step({ kind: 'frame', bytes: encodeFrame(frame) })
  return {
    say,
    step,
    wind: (ms: number) => (now += ms),
    refusalOf: (effects: readonly SessionEffect[]) => effects.find((effect) => effect.kind === 'refuse'),
    session: () => session,
    enter() {
      const challenge = say({ type: 'hello', room: key.room }).find((effect) => effect.kind === 'send')
      if (challenge?.frame.type !== 'challenge') throw new Error('no challenge')
      say(proofOf(key, challenge.frame.nonce, host))
      return step({ kind: 'joined', hello: session.hellos, head: 0 })
    }
  }
}

const push = (n: number): ClientFrame => ({ type: 'push', n, update: Uint8Array.of(n & 255) })

describe('a session', () => {
  it('welcomes who proved the room, once the room is ready', () => {
    expect(talk().enter()).toMatchObject([{ kind: 'send', frame: { type: 'welcome', head: 0 } }])
  })

  it('asks for another nonce at each hello, so that no proof serves twice', () => {
    const { say, refusalOf } = talk()
    const nonces = [1, 2].map(() => {
      const [, sent] = say({ type: 'hello', room: key.room })
      return sent?.kind === 'send' && sent.frame.type === 'challenge' ? sent.frame.nonce : new Uint8Array()
    })
    expect(nonces[0]).not.toEqual(nonces[1])
    expect(refusalOf(say(proofOf(key, nonces[0]!, host)))).toMatchObject({ name: 'badProof' })
  })

  it('ignores a room that is ready for a hello it has gone back on', () => {
    const { say, step, enter, session } = talk()
    enter()
    say({ type: 'hello', room: makeRoomKey().room })
    expect(step({ kind: 'joined', hello: 1, head: 0 })).toEqual([])
    expect(session().phase).toBe('challenged')
  })

  it('ends when no proof comes in time, however often it says hello', () => {
    const { say, step, wind, refusalOf } = talk(factsWith({ proveWithinMs: 1000 }))
    wind(600)
    say({ type: 'hello', room: key.room })
    expect(step({ kind: 'tick' })).toEqual([])
    wind(500)
    say({ type: 'hello', room: key.room })
    expect(refusalOf(step({ kind: 'tick' }))).toMatchObject({ name: 'provedTooLate' })
  })

  it('may stay for ever once it has proved itself', () => {
    const { step, wind, enter } = talk(factsWith({ proveWithinMs: 1000 }))
    enter()
    wind(1e9)
    expect(step({ kind: 'tick' })).toEqual([])
  })

  it('is told once a window to slow down, and is not read until it is over', () => {
    const { say, wind, enter, refusalOf } = talk(factsWith({ maxFramesPer10s: 6 }))
    enter()
    for (let n = 1; n <= 4; n++) expect(say(push(n))).toMatchObject([{ kind: 'append', n }])
    expect(refusalOf(say(push(5)))).toEqual({ kind: 'refuse', name: 'tooManyFrames', retryMs: 10_000 })
    expect(say(push(6))).toEqual([])
    wind(10_000)
    expect(say(push(7))).toEqual([])
    enter()
    expect(say(push(8))).toMatchObject([{ kind: 'append', n: 8 }])
  })

  it('is told so for bytes as for frames', () => {
    const { say, enter, refusalOf } = talk(factsWith({ maxBytesPer10s: 1000 }))
    enter()
    const large: ClientFrame = { type: 'push', n: 1, update: new Uint8Array(900).fill(1) }
    expect(refusalOf(say(large))).toMatchObject({ name: 'tooManyBytes' })
  })

  it('ends when it goes on regardless', () => {
    const { say, enter, refusalOf } = talk(factsWith({ maxFramesPer10s: 4 }))
    enter()
    const effects = Array.from({ length: 7 }, (_, i) => say(push(i + 1))).flat()
    expect(refusalOf(effects.slice(-1))).toMatchObject({ name: 'flood' })
  })

  it('has its pushes numbered upwards or ends', () => {
    const { say, enter, refusalOf } = talk()
    enter()
    say(push(2))
    expect(refusalOf(say(push(2)))).toMatchObject({ name: 'outOfOrder' })
  })

  it('has no push stored after the disk failed, until it says hello again', () => {
    const { say, step, enter, refusalOf } = talk()
    enter()
    expect(refusalOf(step({ kind: 'storageFailed' }))).toMatchObject({ name: 'storageFailed' })
    expect(say(push(1))).toEqual([])
    enter()
    expect(say(push(1))).toHaveLength(1)
  })

  it('may still pull and be present after a push was refused', () => {
    const { say, enter } = talk(factsWith({ maxUpdateBytes: 1 }))
    enter()
    say({ type: 'push', n: 1, update: new Uint8Array(2) })
    expect(say({ type: 'pull', afterSeq: 3 })).toEqual([{ kind: 'pull', afterSeq: 3 }])
    expect(say({ type: 'presence', bytes: Uint8Array.of(1) })).toMatchObject([{ kind: 'presence' }])
  })

  it('has its presence passed on only so often', () => {
    const { say, wind, enter } = talk(factsWith({ maxPresencePer10s: 2 }))
    enter()
    const present = () => say({ type: 'presence', bytes: Uint8Array.of(1) }).length
    expect([present(), present(), present()]).toEqual([1, 1, 0])
    wind(10_000)
    expect(present()).toBe(1)
  })

  it('makes a new room only where the address may', () => {
    const { say, enter, refusalOf } = talk(
      factsWith({}, { room: { bytes: 0, isNew: true }, mayMakeRoom: false })
    )
    enter()
    expect(refusalOf(say(push(1)))).toMatchObject({ name: 'tooManyNewRooms' })
  })

  it('stores nothing before it is proven or behind a refusal, whatever comes in whatever order', () => {
    const anyFrame: fc.Arbitrary<Uint8Array> = fc.oneof(
      fc
        .constantFrom<ClientFrame>(
          { type: 'hello', room: key.room },
          { type: 'pull', afterSeq: 0 },
          { type: 'presence', bytes: Uint8Array.of(1) },
          { type: 'push', n: 1, update: new Uint8Array(9) }
        )
        .map(encodeFrame),
      fc.integer({ min: 1, max: 20 }).map((n) => encodeFrame(push(n))),
      fc.uint8Array({ maxLength: 40 })
    )
    const story = fc.array(fc.oneof(anyFrame, fc.constant('enter' as const)), { maxLength: 30 })
    fc.assert(
      fc.property(story, (all) => {
        const { step, enter, session } = talk(factsWith({ maxUpdateBytes: 8 }))
        for (const each of all) {
          const before = session()
          const effects = each === 'enter' ? enter() : step({ kind: 'frame', bytes: each })
          const stores = effects.some(({ kind }) => kind === 'append')
          if (before.phase !== 'open' || before.voided) expect(stores).toBe(false)
          if (effects.some(({ kind }) => kind === 'refuse')) expect(session().voided).toBe(true)
        }
      })
    )
  })

  it('leaves the state it was given as it was', () => {
    const before = openSession(host, new Uint8Array(32), 0)
    const copy = structuredClone(before)
    stepSession(
      before,
      { kind: 'frame', bytes: encodeFrame({ type: 'hello', room: key.room }) },
      5,
      factsWith()
    )
    expect(before).toEqual(copy)
  })
})
