/**
 * What this device and the devices it is connected to tell each other, in link frames (wire/link-frame.ts): each
 * asks with its state vector for what it lacks, sends on what is new to it, and says what it has. After each answer the
 * two compare their keys (comparisons.ts), for equal state vectors do not prove equal documents.
 */
import type { Haste } from '#lib/domain/haste.ts'
import type { LinkEvents, PeerId } from '#lib/ports/link.ts'
import type { Now } from '#lib/ports/time.ts'
import type { Later, Wait } from '#lib/ports/timer.ts'
import type { ComparisonFrame, SealedEntry } from '#lib/wire/comparison-frame.ts'
import { decodeLinkFrame, encodeLinkFrame, type LinkFrame } from '#lib/wire/link-frame.ts'
import { limits } from '#lib/wire/limits.ts'
import { AnswerBudget } from './answer-budget.ts'
import { AskingTurns } from './asking-turns.ts'
import type { Carrier } from './carrier.ts'
import { Comparisons } from './comparisons.ts'
import { decodeCoverage, encodeCoverage, type Coverage } from './coverage.ts'
import { Lanes, type Hastes } from './hastes.ts'
import { framesOf, hasteOfFrame } from './outgoing.ts'
import { leftOf, type Left } from './still-to-go.ts'
import type { CarrierStruct } from './structs.ts'
import { Taking } from './taking.ts'

export interface PeerSessionsNeeds {
  readonly carrier: Carrier
  readonly now: Now
  readonly later: Later
  readonly hastes: Pick<Hastes, 'of' | 'knows' | 'learn'>
  readonly send: (peer: PeerId, frame: Uint8Array, haste: Haste) => void
  readonly drop: (peer: PeerId) => void
  readonly receive: (from: PeerId, update: Uint8Array) => Promise<void>
  readonly receiveRecords: (from: PeerId, records: readonly SealedEntry[]) => Promise<void>
  /** This peer holds at least so much. */
  readonly onHas: (peer: PeerId, coverage: Coverage) => void
  readonly onPeers: (count: number) => void
  /** Records still to come from the device that is asked, and to go to the one that lacks most. */
  readonly onLeft?: (left: Left) => void
}

interface Session {
  /** It has said what it holds. */
  isHeard: boolean
  /** The answer to it waits for what is read from the journal. */
  isPreparing: boolean
  /** This device has asked it and not yet heard all. */
  isAsked: boolean
  /** When it was asked, or something new came from it since. */
  cameMs: number
  /** Doubles with each comparison after a cut, so that a hostile peer cannot keep this device busy. */
  compareWaitMs: number
  cancelCompare: (() => void) | null
  /** As far as it has said. */
  has: Coverage
  readonly taking: Taking
  /** All that came from it so far has passed the gate. */
  entering: Promise<void>
  readonly budget: AnswerBudget
  /** What was sent to it, so that nothing overtakes what it stands on. */
  readonly lanes: Lanes
  /** What it asked last and was not answered yet. */
  asked: Uint8Array | null
  answeredMs: number
  cancelAnswer: (() => void) | null
}

const { frameCostBytes, answerStateEveryMs } = limits.comparison
/** Of fewer, what matters first need not be known: they are there in a moment. */
const manyStructs = 50
const sayHaveAfterMs = 250
const compareEveryMs = 120_000
const firstCompareWaitMs = 1_000
const longestCompareWaitMs = 300_000

export class PeerSessions implements LinkEvents {
  readonly #needs: PeerSessionsNeeds
  readonly #sessions = new Map<PeerId, Session>()
  readonly #turns: AskingTurns
  readonly #comparisons: Comparisons
  /** Clients whose structs entered since the last `have`. */
  #changed = new Set<number>()
  #cancelHave: (() => void) | null = null
  #cancelKeys: (() => void) | null = null

  constructor(needs: PeerSessionsNeeds) {
    this.#needs = needs
    this.#turns = new AskingTurns(needs.later, (peer) => this.#ask(peer))
    this.#comparisons = new Comparisons({
      carrier: needs.carrier,
      now: needs.now,
      answer: (peer, frame) => void this.#answerWith(peer, frame),
      receive: needs.receiveRecords,
      onMore: (peer) => this.#compareIn(peer, firstCompareWaitMs)
    })
  }

  get count(): number {
    return this.#sessions.size
  }

  opened(peer: PeerId): void {
    this.#sessions.set(peer, {
      isHeard: false,
      isPreparing: false,
      isAsked: false,
      cameMs: -Infinity,
      compareWaitMs: firstCompareWaitMs,
      cancelCompare: null,
      has: new Map(),
      taking: new Taking(),
      entering: Promise.resolve(),
      budget: new AnswerBudget(this.#needs.now),
      lanes: new Lanes(),
      asked: null,
      answeredMs: -Infinity,
      cancelAnswer: null
    })
    this.#comparisons.opened(peer)
    this.#needs.onPeers(this.#sessions.size)
    this.#compare(peer)
  }

  closed(peer: PeerId): void {
    this.#sessions.get(peer)?.cancelCompare?.()
    this.#sessions.get(peer)?.cancelAnswer?.()
    this.#sessions.delete(peer)
    this.#comparisons.closed(peer)
    this.#turns.done(peer)
    this.#needs.onPeers(this.#sessions.size)
    this.#tellLeft()
  }

  received(peer: PeerId, bytes: Uint8Array): void {
    const decoded = decodeLinkFrame(bytes)
    if (!decoded.ok) return this.#needs.drop(peer)
    const { frame } = decoded
    switch (frame.type) {
      case 'state':
        return this.#answerSoon(peer, frame.stateVector)
      case 'update':
        return this.#enter(peer, this.#needs.receive(peer, frame.update))
      case 'have':
        return this.#hear(peer, frame.stateVector)
      case 'level':
        return this.#hearLevel(peer)
      default:
        return this.#compareBy(peer, frame)
    }
  }

  /** Sends structs that entered the carrier on to everybody but their sender and who has said to have them. */
  spread(structs: readonly CarrierStruct[], from: PeerId): void {
    this.#turns.progress(from)
    const sender = this.#sessions.get(from)
    if (sender) sender.cameMs = this.#needs.now()
    for (const { client } of structs) this.#changed.add(client)
    this.#sayHaveSoon()
    for (const [peer, session] of this.#sessions) {
      // What is new meanwhile is in the answer, which is made of all there is then.
      if (peer === from || session.isPreparing) continue
      const lacked = structs.filter(({ client, clock }) => (session.has.get(client) ?? 0) <= clock)
      for (const { frame, haste } of framesOf(lacked, session.lanes, this.#needs))
        this.#needs.send(peer, frame, haste)
    }
    this.#tellLeft()
  }

  /** Compares keys with everybody soon: something may be missing here that state vectors do not show. */
  compareKeysSoon(): void {
    this.#cancelKeys ??= this.#needs.later(() => {
      this.#cancelKeys = null
      for (const peer of this.#sessions.keys()) this.#comparisons.again(peer)
    }, limits.comparison.beginEveryMs)
  }

  /** Something of this peer was cut: compare again, later each time. */
  compareAfterCut(peer: PeerId): void {
    const session = this.#sessions.get(peer)
    if (!session) return
    this.#compareIn(peer, session.compareWaitMs)
    session.compareWaitMs = Math.min(session.compareWaitMs * 2, longestCompareWaitMs)
  }

  stop(): void {
    this.#cancelHave?.()
    this.#cancelKeys?.()
    this.#turns.stop()
    for (const { cancelCompare, cancelAnswer } of this.#sessions.values()) {
      cancelCompare?.()
      cancelAnswer?.()
    }
    this.#sessions.clear()
  }

  #compare(peer: PeerId): void {
    if (!this.#sessions.has(peer)) return
    this.#compareIn(peer, compareEveryMs, 'look')
    this.#tellLeft()
    this.#turns.request(peer)
  }

  #compareIn(peer: PeerId, ms: number, wait?: Wait): void {
    const session = this.#sessions.get(peer)
    session?.cancelCompare?.()
    if (session) session.cancelCompare = this.#needs.later(() => this.#compare(peer), ms, wait)
  }

  /** Its answer ends in a level. A state vector that fits no frame is not said: then keys are all there is. */
  #ask(peer: PeerId): void {
    const session = this.#sessions.get(peer)
    if (session) Object.assign(session, { isAsked: true, cameMs: this.#needs.now() })
    if (this.#sayWhatIHold(peer, 'state', this.#needs.carrier.encodedStateVector())) return
    this.#comparisons.begin(peer)
    this.#turns.done(peer)
  }

  #hearLevel(peer: PeerId): void {
    this.#sayHaveSoon()
    this.#afterEntering(peer, () => {
      const session = this.#sessions.get(peer)
      if (session) session.isAsked = false
      this.#tellLeft()
      this.#turns.done(peer)
      this.#comparisons.begin(peer)
    })
  }

  #enter(peer: PeerId, entering: Promise<void>): void {
    const session = this.#sessions.get(peer)
    if (session) session.entering = session.entering.then(() => entering)
  }

  /** Frames of one peer in their order, also where some take longer. */
  #afterEntering(peer: PeerId, run: () => void | Promise<void>): void {
    const session = this.#sessions.get(peer)
    if (session) session.entering = session.entering.then(run)
  }

  #compareBy(peer: PeerId, frame: ComparisonFrame): void {
    if (!this.#sessions.get(peer)?.budget.take(frameCostBytes)) return
    this.#afterEntering(peer, () => this.#comparisons.received(peer, frame))
  }

  /** To find out what somebody lacks goes through the whole document. */
  #answerSoon(peer: PeerId, state: Uint8Array): void {
    const session = this.#sessions.get(peer)
    const coverage = decodeCoverage(state)
    if (!coverage) return this.#needs.drop(peer)
    this.#needs.onHas(peer, coverage)
    if (!session) return
    session.has = coverage
    session.isHeard = true
    session.asked = state.slice()
    const sinceMs = Math.abs(this.#needs.now() - session.answeredMs)
    if (sinceMs >= answerStateEveryMs) return void this.#answer(peer, session)
    session.cancelAnswer ??= this.#needs.later(
      () => void this.#answer(peer, session),
      answerStateEveryMs - sinceMs
    )
  }

  async #answer(peer: PeerId, session: Session): Promise<void> {
    const { asked } = session
    session.cancelAnswer?.()
    session.cancelAnswer = session.asked = null
    if (!asked) return
    session.answeredMs = this.#needs.now()
    const { carrier } = this.#needs
    let lacked = carrier.lackedBy(asked)
    if (this.#mustLearn(lacked)) {
      session.isPreparing = true
      await this.#needs.hastes.learn(lacked.map(({ key }) => key))
      session.isPreparing = false
      if (this.#sessions.get(peer) !== session) return
      lacked = carrier.lackedBy(asked)
    }
    const isWhole = framesOf(lacked, session.lanes, this.#needs).every(({ frame, haste }) =>
      this.#tell(peer, frame, haste)
    )
    if (isWhole) this.#answerWith(peer, { type: 'level' })
    this.#tellLeft()
  }

  #mustLearn(structs: readonly CarrierStruct[]): boolean {
    return structs.length >= manyStructs && !this.#needs.hastes.knows(structs.map(({ key }) => key))
  }

  /** False when this peer has been told so much that it must wait; it will ask again. */
  #answerWith(peer: PeerId, frame: LinkFrame): boolean {
    return this.#tell(peer, encodeLinkFrame(frame), hasteOfFrame(frame))
  }

  #tell(peer: PeerId, frame: Uint8Array, haste: Haste): boolean {
    const isWithin = this.#sessions.get(peer)?.budget.take(frame.length) ?? false
    if (isWithin) this.#needs.send(peer, frame, haste)
    return isWithin
  }

  #hear(peer: PeerId, state: Uint8Array): void {
    const coverage = decodeCoverage(state)
    if (!coverage) return
    const has = this.#sessions.get(peer)?.has
    for (const [client, clock] of coverage)
      if (this.#needs.carrier.nextClock(client) > 0) has?.set(client, Math.max(clock, has.get(client) ?? 0))
    this.#needs.onHas(peer, coverage)
    this.#tellLeft()
  }

  #tellLeft(): void {
    const { carrier, now, onLeft } = this.#needs
    onLeft?.(leftOf(carrier, [...this.#sessions.values()], now()))
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
  #sayWhatIHold(peer: PeerId, type: 'state' | 'have', stateVector: Uint8Array): boolean {
    if (stateVector.length > limits.maxUpdateBytes) return false
    this.#needs.send(peer, encodeLinkFrame({ type, stateVector }), 0)
    return true
  }
}
