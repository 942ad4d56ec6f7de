import type { PeerEnd, PeerId } from '#lib/ports/link.ts'
import { limits } from '#lib/wire/limits.ts'
import { maxPairFrameBytes, type PairHello } from '#lib/wire/pair-frame.ts'
import { frameChannel, type FrameChannel } from './frame-channel.ts'
import type { PairRooms } from './pair-rooms.ts'
import { PairTalk, type PairProofs, type PairSide } from './pair-talk.ts'
import type { Timers } from './timers.ts'

/** `unproven`: the other side could not prove which device it is. */
export type PairEnd = PeerEnd | 'unproven'

export interface PairLineNeeds {
  readonly timers: Timers
  readonly rooms: PairRooms
  readonly certificate: RTCCertificate
  /** Connected; the other side has proven that it is this device. */
  readonly opened: (hello: PairHello) => void
  /** Once, and nothing after it. */
  readonly ended: (why: PairEnd) => void
}

/**
 * One connection to one paired device, from before anything is known of it to its end. That no way to it was found is
 * no reason to give up: the code it needs may not have been shown yet.
 */
export class PairLine {
  readonly rtc: RTCPeerConnection
  readonly #needs: PairLineNeeds
  readonly #channel: RTCDataChannel
  readonly #frames: FrameChannel
  #talk: PairTalk | null = null
  #peer: PeerId | null = null
  #hasOpened = false
  #isOver = false
  #cancelDeadline = () => {}

  /** Throws where the browser has no WebRTC. */
  constructor(needs: PairLineNeeds) {
    this.#needs = needs
    this.rtc = new RTCPeerConnection({ iceServers: [], certificates: [needs.certificate] })
    this.#channel = this.rtc.createDataChannel('pair', { negotiated: true, id: 0 })
    this.#frames = frameChannel(
      this.#channel,
      needs.timers,
      { received: (bytes) => this.#talk?.hear(bytes), ended: (why) => this.end(why) },
      maxPairFrameBytes
    )
    this.#channel.onopen = () => this.#opened()
    this.#channel.onclose = () => this.end('left')
    this.rtc.onconnectionstatechange = () => {
      if (this.rtc.connectionState === 'failed') this.#failed()
    }
  }

  /** The certificates of both are known: whoever is at the other end has to prove itself over them. */
  expect(side: PairSide, proofs: PairProofs): void {
    const { rooms } = this.#needs
    rooms.add((peer) => {
      this.#peer = peer
      this.#talk = new PairTalk({
        ...{ peer, side, proofs, rooms: rooms.rooms },
        send: (bytes, haste) => this.#frames.send(bytes, haste),
        proven: (hello) => this.#proven(hello),
        fault: (why) => this.end(why)
      })
      return {
        sendFrame: (room, frame, haste) => this.#talk?.sendFrame(room, frame, haste),
        roomsChanged: () => this.#talk?.roomsChanged(),
        drop: () => this.end('dropped')
      }
    })
  }

  endAfter(delayMs: number, why: PairEnd): void {
    this.#cancelDeadline()
    this.#cancelDeadline = this.#needs.timers.after(delayMs, () => this.end(why))
  }

  end(why: PairEnd): void {
    if (this.#isOver) return
    this.#isOver = true
    this.#cancelDeadline()
    this.#channel.onopen = this.#channel.onclose = this.rtc.onconnectionstatechange = null
    this.#frames.close()
    this.rtc.close()
    this.#talk?.end()
    if (this.#peer) this.#needs.rooms.remove(this.#peer)
    this.#needs.ended(why)
  }

  /** Found with another certificate than its code said; or lost; or not found yet. */
  #failed(): void {
    if (this.rtc.sctp?.transport.state === 'failed') this.end('unproven')
    else if (this.#hasOpened) this.end('unreachable')
  }

  #opened(): void {
    this.#hasOpened = true
    this.endAfter(limits.pair.proveWithinMs, 'unproven')
    void this.#talk?.begin().catch(() => this.end('unproven'))
  }

  #proven(hello: PairHello): void {
    this.#cancelDeadline()
    this.#needs.opened(hello)
  }
}
