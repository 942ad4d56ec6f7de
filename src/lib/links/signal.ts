/**
 * What two peers tell each other through the signalling server, inside y-webrtc's encrypted messages. Offer, answer
 * and candidate have the shape stock y-webrtc clients expect; `bye` is ours (stock ones treat it as an error and end
 * the attempt, which is its meaning).
 */
import { limits } from '#lib/wire/limits.ts'

export type Signal =
  | { readonly type: 'offer' | 'answer'; readonly sdp: string }
  | { readonly type: 'candidate'; readonly candidate: RTCIceCandidateInit }
  | { readonly type: 'bye' }

/** A signal, or null for anything else. Never throws; sizes are checked first. */
export function parseSignal(value: unknown): Signal | null {
  if (!isObject(value)) return null
  const { type, sdp, candidate } = value
  if (type === 'bye') return { type }
  if (type === 'candidate') return parseCandidate(candidate)
  if (type !== 'offer' && type !== 'answer') return null
  return isText(sdp, limits.maxSdpChars) ? { type, sdp } : null
}

function parseCandidate(value: unknown): Signal | null {
  if (!isObject(value)) return null
  const { candidate, sdpMid, sdpMLineIndex, usernameFragment } = value
  if (!isText(candidate, limits.maxCandidateChars)) return null
  return {
    type: 'candidate',
    candidate: {
      candidate,
      sdpMid: isText(sdpMid, 16) ? sdpMid : null,
      sdpMLineIndex: typeof sdpMLineIndex === 'number' ? sdpMLineIndex : null,
      usernameFragment: isText(usernameFragment, 256) ? usernameFragment : null
    }
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isText(value: unknown, maxChars: number): value is string {
  return typeof value === 'string' && value.length <= maxChars
}
