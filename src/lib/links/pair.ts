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

const connectWithinMs = 20_000
/** A browser that does not say that it has told all its addresses has no more. */
const gatherWithinMs = 3_000

/** Throws where the browser has no WebRTC. */
export async function showFirst(needs: PairNeeds): Promise<FirstPairConnection> {
  const line = new PairLine(needs)
  const { sdp = '' } = await line.rtc.createOffer()
  const print = fingerprintIn(sdp)
  await line.rtc.setLocalDescription({ type: 'offer', sdp: renamed(sdp, needs.namesOf('first', print)) })
  line.endAfter(limits.pair.answerWithinMs, 'unreachable')

  function hear(answer: PairPoint): Promise<void> {
    line.expect('first', needs.proofsOf(print, answer.fingerprint))
    const names = needs.namesOf('second', print, answer.fingerprint)
    const written = endpointToSdp('answer', { ...answer, ...names })
    return line.rtc.setRemoteDescription({ type: 'answer', sdp: written })
  }

  return {
    own: { fingerprint: print, candidates: await gathered(line.rtc, needs.timers) },
    accept(answer) {
      line.endAfter(connectWithinMs, 'unreachable')
      return hear(answer)
    },
    expectCall: (fingerprint) => hear({ fingerprint, candidates: [] }),
    close: () => line.end('stopped')
  }
}

/** To a code that was shown first. Throws where the browser has no WebRTC. */
export async function answerTo(first: PairPoint, needs: PairNeeds): Promise<PairConnection> {
  const line = new PairLine(needs)
  const theirs = endpointToSdp('offer', { ...first, ...needs.namesOf('first', first.fingerprint) })
  await line.rtc.setRemoteDescription({ type: 'offer', sdp: theirs })
  const { sdp = '' } = await line.rtc.createAnswer()
  const print = fingerprintIn(sdp)
  line.expect('second', needs.proofsOf(first.fingerprint, print))
  const names = needs.namesOf('second', first.fingerprint, print)
  await line.rtc.setLocalDescription({ type: 'answer', sdp: renamed(sdp, names) })
  line.endAfter(limits.pair.answerWithinMs, 'unreachable')
  return {
    own: { fingerprint: print, candidates: await gathered(line.rtc, needs.timers) },
    close: () => line.end('stopped')
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
