/**
 * One connection to the relay, from the opened pipe to its end (the protocol is wire/frame.ts):
 *
 *   greeting --challenge--> proving --welcome--> open --refuse--> refused --retryMs--> greeting ...
 *
 * In `refused` the room is still heard; only pushes are void. A relay that says nothing for a while is asked for what
 * comes after the newest update seen: its `level` shows that it lives.
 */
import type { Haste } from '#lib/domain/haste.ts'
import type { RelayEvents } from '#lib/ports/link.ts'
import type { Wait } from '#lib/ports/timer.ts'
import { bytesToText } from '#lib/wire/bytes.ts'
import { decodeFrame, encodeFrame, proveMessage, type ClientFrame, type Frame } from '#lib/wire/frame.ts'
import { codeToRefusalName, relayRefusals, type RelayRefusalName } from '#lib/wire/relay-codes.ts'
import { limits } from '#lib/wire/limits.ts'
import { pushQueue, type PushQueue } from './push-queue.ts'
import type { Timers } from './timers.ts'

/** What carries the frames, each way whole and in order. */
export interface RelayPipe {
  /** What the proof names (wire/frame.ts); known once it has opened. */
  readonly host: string
  /** Bytes that were sent and have not left. */
  readonly bufferedAmount: number
  start(events: PipeEvents): void
  /** Ignored while it is not open. */
  send(frame: Uint8Array<ArrayBuffer>): void
  /** Nothing is heard of it afterwards. */
  close(): void
}

export interface PipeEvents {
  opened(): void
  /** Null for what is no bytes. */
  heard(message: Uint8Array | null): void
  /** `code`: a close code of relay-codes.ts, or another. */
  closed(code: number): void
}

export interface RelayAccess {
  /** SHA-256 of `publicKey`, 32 bytes. */
  readonly room: Uint8Array
  /** Ed25519 half of the room access key, 32 bytes. */
  readonly publicKey: Uint8Array
  /** Ed25519 signature, 64 bytes, with the other half. */
  sign(message: Uint8Array): Promise<Uint8Array>
}

/** Why the relay said no: its own word, or that it does not keep to the protocol, or one this version does not know. */
export type RelayNo = RelayRefusalName | 'brokenRelay' | 'unknown'

export interface TalkEnd {
  readonly wasWelcomed: boolean
  /** The relay wants no new connection before. */
  readonly retryMs: number
}

export interface RelayTalk {
  push(n: number, update: Uint8Array, haste?: Haste): void
  pull(afterSeq: number): void
  /** Asks for a sign of life, because the network may have changed. */
  probe(): void
  /** Ends it without a word to anybody. */
  close(): void
}

export const talkBounds = {
  /** From dialling, or from a later hello, to the welcome. */
  welcomeWithinMs: 15_000,
  /** Silence after which a sign of life is asked for. */
  idleMs: 45_000,
  /** Time for the sign of life. */
  answerWithinMs: 15_000,
  minRetryMs: 1_000,
  /** After a refusal that waiting alone will not change. */
  hopelessRetryMs: 60_000,
  /** A relay may not keep a device away for longer. */
  maxRetryMs: 60 * 60_000
} as const

type Phase = 'greeting' | 'proving' | 'open' | 'refused' | 'over'

export function relayTalk(
  pipe: RelayPipe,
  access: RelayAccess,
  timers: Timers,
  events: RelayEvents,
  ended: (end: TalkEnd) => void
): RelayTalk {
  let phase: Phase = 'greeting'
  let hellos = 0
  let wasWelcomed = false
  let retryMs = 0
  let newestSeq = 0
  let isPulling = false
  let isProbing = false
  /** A pull asked for during a probe, whose level must not be taken for this one's. */
  let pullAfterProbe: number | null = null
  let pushes: PushQueue | null = null
  let cancelTimer = () => {}

  waitFor(talkBounds.welcomeWithinMs, end)
  pipe.start({
    opened: () => phase !== 'over' && greet(),
    heard: hear,
    closed(code) {
      if (phase === 'over') return
      const name = codeToRefusalName(code)
      if (name && retryMs === 0) noteRefusal(name, 0)
      end()
    }
  })

  function waitFor(delayMs: number, run: () => void, wait?: Wait) {
    cancelTimer()
    cancelTimer = timers.after(delayMs, run, wait)
  }

  function say(frame: ClientFrame) {
    pipe.send(encodeFrame(frame))
  }

  function greet() {
    phase = 'greeting'
    hellos++
    retryMs = 0
    isPulling = isProbing = false
    pullAfterProbe = null
    waitFor(talkBounds.welcomeWithinMs, end)
    say({ type: 'hello', room: access.room })
  }

  function hear(message: Uint8Array | null) {
    if (phase === 'over') return
    const decoded = message && decodeFrame(message)
    if (!decoded?.ok || !take(decoded.frame)) return breakOff()
    if (phase === 'open') waitFor(talkBounds.idleMs, probe, 'look')
  }

  /** False when the frame does not belong here. */
  function take(frame: Frame): boolean {
    switch (frame.type) {
      case 'challenge':
        return phase === 'greeting' && prove(frame.nonce)
      case 'welcome':
        return phase === 'proving' && beWelcomed(frame)
      case 'refuse':
        return beRefused(frame.code, frame.retryMs)
      case 'acks':
      case 'updates':
      case 'level':
        return wasWelcomed && inRoom(frame)
      case 'presence':
        return wasWelcomed
      default:
        return false
    }
  }

  function prove(nonce: Uint8Array): true {
    phase = 'proving'
    const hello = hellos
    access
      .sign(proveMessage(nonce, access.room, pipe.host))
      .then((signature) => {
        if (phase === 'proving' && hello === hellos) {
          say({ type: 'prove', publicKey: access.publicKey, signature })
        }
      })
      .catch(() => end())
    return true
  }

  function beWelcomed({ logId, incarnation, head, limits: relayLimits }: Frame & { type: 'welcome' }): true {
    phase = 'open'
    wasWelcomed = true
    newestSeq = head
    pushes?.close()
    pushes = pushQueue(pipe, timers, relayLimits)
    events.welcomed({ logId: bytesToText(logId), incarnation: bytesToText(incarnation), head })
    return true
  }

  function inRoom(frame: Frame & { type: 'acks' | 'updates' | 'level' }): true {
    if (phase === 'open' || phase === 'refused') pass(frame)
    return true
  }

  function pass(frame: Frame & { type: 'acks' | 'updates' | 'level' }) {
    switch (frame.type) {
      case 'acks':
        return frame.acks.forEach(({ n, seq }) => {
          newestSeq = Math.max(newestSeq, seq)
          const pushed = pushes?.acked(n) ?? null
          if (pushed !== null) events.acked(pushed, seq)
        })
      case 'updates':
        return frame.updates.forEach(({ seq, update }) => {
          newestSeq = Math.max(newestSeq, seq)
          events.update(seq, update.slice())
        })
      case 'level':
        return beLevel(frame.seq)
    }
  }

  function beLevel(seq: number) {
    newestSeq = Math.max(newestSeq, seq)
    if (isProbing) return endProbe()
    isPulling = false
    events.level(seq)
  }

  function endProbe() {
    isProbing = false
    if (pullAfterProbe !== null) pull(pullAfterProbe)
    pullAfterProbe = null
  }

  function pull(afterSeq: number) {
    isPulling = true
    say({ type: 'pull', afterSeq })
  }

  function beRefused(code: number, relayRetryMs: number): true {
    noteRefusal(codeToRefusalName(code), relayRetryMs)
    phase = 'refused'
    pushes?.close()
    waitFor(retryMs, greet)
    return true
  }

  function noteRefusal(name: RelayRefusalName | null, relayRetryMs: number) {
    const isHopeless = name !== null && !relayRefusals[name].retryable
    const leastMs = isHopeless ? talkBounds.hopelessRetryMs : talkBounds.minRetryMs
    tellRefusal(name ?? 'unknown', Math.min(Math.max(relayRetryMs, leastMs), talkBounds.maxRetryMs))
  }

  function tellRefusal(name: RelayNo, afterMs: number) {
    retryMs = afterMs
    events.refused(name, afterMs)
  }

  function breakOff() {
    tellRefusal('brokenRelay', talkBounds.hopelessRetryMs)
    end()
  }

  function probe() {
    if (phase !== 'open') return
    if (!isPulling && !isProbing) {
      isProbing = true
      say({ type: 'pull', afterSeq: newestSeq })
    }
    waitFor(talkBounds.answerWithinMs, end)
  }

  function end() {
    if (phase === 'over') return
    close()
    ended({ wasWelcomed, retryMs })
  }

  function close() {
    phase = 'over'
    cancelTimer()
    pushes?.close()
    pipe.close()
  }

  return {
    push(n, update, haste) {
      if (update.length > limits.maxUpdateBytes) throw new RangeError(`update of ${update.length} bytes`)
      if (phase === 'open') pushes?.push(n, update, haste)
    },
    pull(afterSeq) {
      if (phase !== 'open' && phase !== 'refused') return
      if (isProbing) pullAfterProbe = afterSeq
      else pull(afterSeq)
    },
    probe,
    close
  }
}
