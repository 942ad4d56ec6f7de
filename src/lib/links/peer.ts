/**
 * One WebRTC connection, in the place of `simple-peer` inside y-webrtc (vite.config.ts has the alias). It offers just
 * what y-webrtc asks of it: `new Peer({ initiator, ...peerOpts })`, `on`, `signal`, `send`, `destroy`. What y-webrtc
 * sends is swallowed and `data` is never emitted, so its sync and awareness messages neither leave nor enter; link
 * frames go to and from the host that `peerOpts` carries.
 *
 * When two sides offer at once, y-webrtc lets one offer through; who hears it throws its own connection away and answers
 * with a fresh one, because after a rollback Chromium does not always open the data channel.
 */
import type { Haste } from '#lib/domain/haste.ts'
import type { PeerEnd } from '#lib/ports/link.ts'
import { peerEnds } from './peer-ends.ts'
import { openRtc, type RtcConnection } from './rtc-connection.ts'
import { parseSignal, type Signal } from './signal.ts'
import type { Timers } from './timers.ts'

/** Who a peer belongs to: one room of one link. */
export interface PeerHost {
  /** Which room its peers are of. */
  readonly room: string
  readonly timers: Timers
  /** Asked once, before anything is opened; false refuses the peer. */
  admits(peer: MeshPeer): boolean
  opened(peer: MeshPeer): void
  received(peer: MeshPeer, frame: Uint8Array): void
  /** Called once for every peer, admitted or not. */
  ended(peer: MeshPeer, why: PeerEnd): void
}

export interface MeshPeerOptions {
  readonly initiator: boolean
  readonly config: RTCConfiguration
  readonly host: PeerHost
}

interface PeerEvents {
  signal: [Signal]
  connect: []
  data: [Uint8Array]
  error: [Error]
  close: []
}

type Handlers = { [Name in keyof PeerEvents]: ((...details: PeerEvents[Name]) => void)[] }

const peerBounds = {
  /** From the making of the peer, or from the offer heard, to an open channel. */
  connectWithinMs: 20_000,
  /**
   * A candidate may overtake its offer, but it may also be the last word of a connection that is over. y-webrtc makes
   * a peer for it all the same and ignores the other side's announcements while it has one.
   */
  offerWithinMs: 3_000,
  maxEarlyCandidates: 64
} as const

export class MeshPeer {
  connected = false
  destroyed = false
  readonly #options: MeshPeerOptions
  readonly #handlers: Handlers = { signal: [], connect: [], data: [], error: [], close: [] }
  #cancelDeadline = () => {}
  #steps: Promise<void> = Promise.resolve()
  #connection: RtcConnection | null = null
  #earlyCandidates: RTCIceCandidateInit[] = []
  #hasHeardOffer = false

  constructor(options: MeshPeerOptions) {
    this.#options = options
    if (options.initiator) this.#endAfter(peerBounds.connectWithinMs, 'unreachable')
    else this.#endAfter(peerBounds.offerWithinMs, 'left')
    this.#run(() => this.#begin())
  }

  on<Name extends keyof PeerEvents>(name: Name, handler: (...details: PeerEvents[Name]) => void): this {
    this.#handlers[name].push(handler)
    return this
  }

  /** What came from the other side through the signalling server; anything may be in it. */
  signal(data: unknown): void {
    const signal = parseSignal(data)
    if (signal === null || this.destroyed) return
    if (signal.type === 'bye') return this.destroy(this.#isStray() ? 'left' : 'refused')
    if (signal.type === 'offer') this.#expectAnswering()
    this.#run(() => this.#hear(signal))
  }

  /** Swallows what y-webrtc would send. */
  send(_message: Uint8Array): void {}

  /** Queues a link frame; ignored before the peer is opened and after it ended. */
  sendFrame(frame: Uint8Array, haste?: Haste): void {
    if (this.connected) this.#connection?.frames.send(frame, haste)
  }

  /**
   * Ends the connection at once. y-webrtc hears of it when the cool-off of `why` is over; until then it takes the
   * peer for present and neither answers its announcements nor announces itself anew because of it.
   */
  destroy(why: PeerEnd = 'left'): void {
    if (this.destroyed) return
    this.destroyed = true
    this.connected = false
    this.#cancelDeadline()
    this.#connection?.close()
    this.#options.host.ended(this, why)
    const { coolOffMs } = peerEnds[why]
    if (coolOffMs === 0) this.#emit('close')
    else this.#options.host.timers.after(coolOffMs, () => this.#emit('close'))
  }

  /** y-webrtc hears no more of this peer: for the end of the room, where each close would announce it anew. */
  mute(): void {
    for (const handlers of Object.values(this.#handlers)) handlers.length = 0
  }

  #endAfter(delayMs: number, why: PeerEnd): void {
    this.#cancelDeadline()
    this.#cancelDeadline = this.#options.host.timers.after(delayMs, () => this.destroy(why))
  }

  /** Made for a signal of a connection that is over. */
  #isStray(): boolean {
    return !this.#options.initiator && !this.#hasHeardOffer
  }

  #expectAnswering(): void {
    if (!this.#hasHeardOffer) this.#endAfter(peerBounds.connectWithinMs, 'unreachable')
    this.#hasHeardOffer = true
  }

  #emit<Name extends keyof PeerEvents>(name: Name, ...details: PeerEvents[Name]): void {
    for (const handler of [...this.#handlers[name]]) handler(...details)
  }

  /** Steps run one at a time and in order; a fault in one ends the peer. */
  #run(step: () => Promise<void> | void): void {
    this.#steps = this.#steps
      .then(() => (this.destroyed ? undefined : step()))
      .catch(() => this.destroy('unreachable'))
  }

  /** Runs after y-webrtc has attached its handlers. */
  #begin(): void {
    if (!this.#options.host.admits(this)) return this.#refuse()
    this.#connection = this.#open()
    if (this.#options.initiator) this.#run(() => this.#offer())
  }

  #refuse(): void {
    this.#emit('signal', { type: 'bye' })
    this.destroy('refused')
  }

  #open(): RtcConnection {
    const { config, host } = this.#options
    return openRtc(host.room, config, host.timers, {
      candidate: (candidate) => this.#emit('signal', { type: 'candidate', candidate }),
      opened: () => this.#opened(),
      received: (frame) => host.received(this, frame),
      ended: (why) => this.destroy(why)
    })
  }

  #opened(): void {
    this.connected = true
    this.#cancelDeadline()
    this.#options.host.opened(this)
    this.#emit('connect')
  }

  async #offer(): Promise<void> {
    const rtc = this.#connection?.rtc
    if (!rtc || this.#hasHeardOffer) return
    await rtc.setLocalDescription()
    if (!this.#hasHeardOffer) this.#emitDescription(rtc)
  }

  async #hear(signal: Exclude<Signal, { type: 'bye' }>): Promise<void> {
    const rtc = this.#connection?.rtc
    if (!rtc) return
    if (signal.type === 'candidate') return this.#takeCandidate(rtc, signal.candidate)
    if (signal.type === 'answer') return this.#takeAnswer(rtc, signal.sdp)
    if (rtc.remoteDescription) return this.#refuse()
    return this.#answer(signal.sdp)
  }

  async #answer(sdp: string): Promise<void> {
    if (this.#options.initiator) {
      this.#connection?.close()
      this.#connection = this.#open()
    }
    const rtc = this.#connection?.rtc
    if (!rtc) return
    await rtc.setRemoteDescription({ type: 'offer', sdp })
    await rtc.setLocalDescription()
    this.#emitDescription(rtc)
    await this.#takeEarlyCandidates(rtc)
  }

  async #takeAnswer(rtc: RTCPeerConnection, sdp: string): Promise<void> {
    if (rtc.signalingState !== 'have-local-offer') return
    await rtc.setRemoteDescription({ type: 'answer', sdp })
    await this.#takeEarlyCandidates(rtc)
  }

  async #takeCandidate(rtc: RTCPeerConnection, candidate: RTCIceCandidateInit): Promise<void> {
    if (rtc.remoteDescription) {
      // One of an offer that was not let through, or nonsense: the others may still do.
      await rtc.addIceCandidate(candidate).catch(() => {})
    } else if (this.#earlyCandidates.length < peerBounds.maxEarlyCandidates) {
      this.#earlyCandidates.push(candidate)
    }
  }

  async #takeEarlyCandidates(rtc: RTCPeerConnection): Promise<void> {
    for (const candidate of this.#earlyCandidates.splice(0)) await this.#takeCandidate(rtc, candidate)
  }

  #emitDescription({ localDescription }: RTCPeerConnection): void {
    if (localDescription?.type !== 'offer' && localDescription?.type !== 'answer') return
    this.#emit('signal', { type: localDescription.type, sdp: localDescription.sdp })
  }
}

export default MeshPeer
