/**
 * Two phones, no server: how a pairing connects. The first side makes an offer and shows what a code holds of it; the
 * second writes that offer again, answers it and shows what the first needs of the answer. All else both know.
 */
import { limits } from '#lib/wire/limits.ts'
import type { PairCandidate } from '#lib/wire/pair-code.ts'
import { PairLine, type PairLineNeeds } from './pair-line.ts'
import { candidatesIn, endpointToSdp, fingerprintIn, renamed, type IceNames } from './pair-sdp.ts'
import type { PairProofs, PairSide } from './pair-talk.ts'
import type { Timers } from './timers.ts'

export type { PairEnd } from './pair-line.ts'

export interface PairNeeds extends PairLineNeeds {
  /** The first side's names follow from its own certificate, the second's from both; SHA-256, 32 bytes each. */
  readonly namesOf: (side: PairSide, ...prints: readonly Uint8Array[]) => IceNames
  readonly proofsOf: (first: Uint8Array, second: Uint8Array) => PairProofs
}

/** What a code says of one side. */
export interface PairPoint {
  /** 32 bytes. */
  readonly fingerprint: Uint8Array
  readonly candidates: readonly PairCandidate[]
}

export interface PairConnection {
  readonly own: PairPoint
  close(): void
}

export interface FirstPairConnection extends PairConnection {
  /** Once: the code that was shown back. */
  accept(answer: PairPoint): Promise<void>
  /** Instead of an answer: whoever has this certificate may dial. */
  expectCall(fingerprint: Uint8Array): Promise<void>
}

/** A browser that does not say that it has told all its addresses has no more. */
const gatherWithinMs = 3_000

/** Throws where the browser has no WebRTC. */
export function showFirst(needs: PairNeeds): Promise<FirstPairConnection> {
  return making(needs, async (line) => {
    const { sdp = '' } = await line.rtc.createOffer()
    const print = fingerprintIn(sdp)
    await line.rtc.setLocalDescription({ type: 'offer', sdp: renamed(sdp, needs.namesOf('first', print)) })

    async function hear(answer: PairPoint): Promise<void> {
      line.expect('first', needs.proofsOf(print, answer.fingerprint))
      const names = needs.namesOf('second', print, answer.fingerprint)
      const written = endpointToSdp('answer', { ...answer, ...names })
      await line.rtc.setRemoteDescription({ type: 'answer', sdp: written })
    }

    return {
      own: { fingerprint: print, candidates: await gathered(line.rtc, needs.timers) },
      accept(answer) {
        line.endAfter(limits.pair.connectWithinMs, 'unreachable')
        return hear(answer)
      },
      expectCall: (fingerprint) => orEnd(line, () => hear({ fingerprint, candidates: [] })),
      close: () => line.end('stopped')
    }
  })
}

/** To a code that was shown first. Throws where the browser has no WebRTC. */
export function answerTo(first: PairPoint, needs: PairNeeds): Promise<PairConnection> {
  return making(needs, async (line) => {
    const theirs = endpointToSdp('offer', { ...first, ...needs.namesOf('first', first.fingerprint) })
    await line.rtc.setRemoteDescription({ type: 'offer', sdp: theirs })
    const { sdp = '' } = await line.rtc.createAnswer()
    const print = fingerprintIn(sdp)
    line.expect('second', needs.proofsOf(first.fingerprint, print))
    const names = needs.namesOf('second', first.fingerprint, print)
    await line.rtc.setLocalDescription({ type: 'answer', sdp: renamed(sdp, names) })
    return {
      own: { fingerprint: print, candidates: await gathered(line.rtc, needs.timers) },
      close: () => line.end('stopped')
    }
  })
}

/** A line that ends by itself when no answer comes. */
async function making<Made>(needs: PairNeeds, make: (line: PairLine) => Promise<Made>): Promise<Made> {
  const line = new PairLine(needs)
  line.endAfter(limits.pair.answerWithinMs, 'unreachable')
  return orEnd(line, () => make(line))
}

/** What fails on the way is closed. */
async function orEnd<Value>(line: PairLine, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    line.end('unreachable')
    throw error
  }
}

async function gathered(rtc: RTCPeerConnection, timers: Timers): Promise<readonly PairCandidate[]> {
  await new Promise<void>((resolve) => {
    const look = () => rtc.iceGatheringState === 'complete' && resolve()
    rtc.onicegatheringstatechange = look
    timers.after(gatherWithinMs, resolve)
    look()
  })
  return candidatesIn(rtc.localDescription?.sdp ?? '')
}
