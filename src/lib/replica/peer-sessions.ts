/**
 * What this device and the devices it is connected to tell each other, in link frames (wire/link-frame.ts): each
 * asks with its state vector for what it lacks, sends on what is new to it, and says what it has.
 */
import type { LinkEvents, PeerId } from '#lib/ports/link.ts'
import type { Later } from '#lib/ports/timer.ts'
import { decodeLinkFrame, encodeLinkFrame } from '#lib/wire/link-frame.ts'
import { limits } from '#lib/wire/limits.ts'
import type { Carrier } from './carrier.ts'
import { decodeCoverage, encodeCoverage, type Coverage } from './coverage.ts'
import { writeUpdates, type CarrierStruct } from './structs.ts'

export interface PeerSessionsNeeds {
  readonly carrier: Carrier
  readonly later: Later
  readonly send: (peer: PeerId, frame: Uint8Array) => void
  readonly drop: (peer: PeerId) => void
  readonly receive: (from: PeerId, update: Uint8Array) => Promise<void>
  /** This peer holds at least so much. */
  readonly onHas: (peer: PeerId, coverage: Coverage) => void
  readonly onPeers: (count: number) => void
}

interface Session {
  /** Doubles with each comparison after a cut, so that a hostile peer cannot keep this device busy. */
  compareWaitMs: number
  cancelCompare: (() => void) | null
}

const sayHaveAfterMs = 250
const compareEveryMs = 120_000
const firstCompareWaitMs = 1_000
const longestCompareWaitMs = 300_000

export class PeerSessions implements LinkEvents {
  readonly #needs: PeerSessionsNeeds
  readonly #sessions = new Map<PeerId, Session>()
  /** Clients whose structs entered since the last `have`. */
  #changed = new Set<number>()
  #cancelHave: (() => void) | null = null

  constructor(needs: PeerSessionsNeeds) {
    this.#needs = needs
  }

  get count(): number {
    return this.#sessions.size
  }

  opened(peer: PeerId): void {
    this.#sessions.set(peer, { compareWaitMs: firstCompareWaitMs, cancelCompare: null })
    this.#needs.onPeers(this.#sessions.size)
    this.#compare(peer)
  }

  closed(peer: PeerId): void {
    this.#sessions.get(peer)?.cancelCompare?.()
    this.#sessions.delete(peer)
    this.#needs.onPeers(this.#sessions.size)
  }

  received(peer: PeerId, bytes: Uint8Array): void {
    const decoded = decodeLinkFrame(bytes)
    if (!decoded.ok) return this.#needs.drop(peer)
    const { frame } = decoded
    switch (frame.type) {
      case 'state':
        return this.#answer(peer, frame.stateVector)
      case 'update':
        return void this.#needs.receive(peer, frame.update)
      case 'have':
        return this.#hear(peer, frame.stateVector)
      case 'level':
        return this.#sayHaveSoon()
    }
  }

  /** Sends structs that entered the carrier on to everybody but their sender. */
  spread(structs: readonly CarrierStruct[], from: PeerId): void {
    for (const { client } of structs) this.#changed.add(client)
    this.#sayHaveSoon()
    const others = [...this.#sessions.keys()].filter((peer) => peer !== from)
    if (others.length > 0) this.#sendStructs(others, structs)
  }

  /** Something of this peer was cut: compare again, later each time. */
  compareAfterCut(peer: PeerId): void {
    const session = this.#sessions.get(peer)
    if (!session) return
    this.#compareIn(peer, session, session.compareWaitMs)
    session.compareWaitMs = Math.min(session.compareWaitMs * 2, longestCompareWaitMs)
  }

  stop(): void {
    this.#cancelHave?.()
    for (const session of this.#sessions.values()) session.cancelCompare?.()
    this.#sessions.clear()
  }

  #compare(peer: PeerId): void {
    const session = this.#sessions.get(peer)
    if (!session) return
    this.#sayWhatIHold(peer, 'state', this.#needs.carrier.encodedStateVector())
    this.#compareIn(peer, session, compareEveryMs)
  }

  #compareIn(peer: PeerId, session: Session, ms: number): void {
    session.cancelCompare?.()
    session.cancelCompare = this.#needs.later(() => this.#compare(peer), ms)
  }

  #answer(peer: PeerId, state: Uint8Array): void {
    if (!decodeCoverage(state)) return this.#needs.drop(peer)
    this.#sendStructs([peer], this.#needs.carrier.lackedBy(state))
    this.#needs.send(peer, encodeLinkFrame({ type: 'level' }))
    this.#hear(peer, state)
  }

  #sendStructs(peers: readonly PeerId[], structs: readonly CarrierStruct[]): void {
    for (const { bytes } of writeUpdates(structs)) {
      const frame = encodeLinkFrame({ type: 'update', update: bytes })
      for (const peer of peers) this.#needs.send(peer, frame)
    }
  }

  #hear(peer: PeerId, state: Uint8Array): void {
    const coverage = decodeCoverage(state)
    if (coverage) this.#needs.onHas(peer, coverage)
  }

  #sayHaveSoon(): void {
    this.#cancelHave ??= this.#needs.later(() => {
      this.#cancelHave = null
      this.#sayHave()
    }, sayHaveAfterMs)
  }

  #sayHave(): void {
    const { carrier } = this.#needs
    const have: Coverage = new Map([...this.#changed].map((client) => [client, carrier.nextClock(client)]))
    this.#changed = new Set()
    if (have.size === 0) return
    for (const peer of this.#sessions.keys()) this.#sayWhatIHold(peer, 'have', encodeCoverage(have))
  }

  /** Left out where it would not fit a frame, from about 8,000 writing sessions on: the relay brings the rest. */
  #sayWhatIHold(peer: PeerId, type: 'state' | 'have', stateVector: Uint8Array): void {
    if (stateVector.length > limits.maxUpdateBytes) return
    this.#needs.send(peer, encodeLinkFrame({ type, stateVector }))
  }
}
