import type { PeerEnd } from '#lib/ports/link.ts'
import { frameChannel, type FrameChannel } from './frame-channel.ts'
import type { Timers } from './timers.ts'

export interface RtcEvents {
  /** A candidate of this side, for the other one. */
  candidate(candidate: RTCIceCandidateInit): void
  opened(): void
  received(frame: Uint8Array): void
  ended(why: PeerEnd): void
}

export interface RtcConnection {
  readonly rtc: RTCPeerConnection
  readonly frames: FrameChannel
  /** Without an event, and none comes later. */
  close(): void
}

/**
 * A connection with one ordered, reliable data channel, negotiated beforehand (id 0) so that both sides make the same.
 * Throws where the browser has no WebRTC.
 */
export function openRtc(
  room: string,
  config: RTCConfiguration,
  timers: Timers,
  events: RtcEvents
): RtcConnection {
  const rtc = new RTCPeerConnection(config)
  // The label stays here: a negotiated channel sends none.
  const channel = rtc.createDataChannel(room, { negotiated: true, id: 0 })
  const frames = frameChannel(channel, timers, events)
  channel.onopen = () => events.opened()
  channel.onclose = () => events.ended('left')
  rtc.onicecandidate = ({ candidate }) => {
    if (candidate) events.candidate(candidate.toJSON())
  }
  rtc.onconnectionstatechange = () => {
    if (rtc.connectionState === 'failed') events.ended('unreachable')
  }
  return {
    rtc,
    frames,
    close() {
      channel.onopen = channel.onclose = rtc.onicecandidate = rtc.onconnectionstatechange = null
      frames.close()
      rtc.close()
    }
  }
}
