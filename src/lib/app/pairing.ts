/** Pairing as a page sees it: codes go in and out, and what connects by them joins the rooms of this device. */
import type { DeviceId, RecordId } from '#lib/domain/record.ts'
import type { PairRefusal } from '#lib/domain/refusal.ts'
import { accepted, refused, type Result } from '#lib/domain/result.ts'
import type { Store } from '#lib/journal/open.ts'
import { iceNames } from '#lib/keys/pair-keys.ts'
import {
  answerTo,
  showFirst,
  type FirstPairConnection,
  type PairConnection,
  type PairEnd,
  type PairNeeds
} from '#lib/links/pair.ts'
import { makePairCertificate } from '#lib/links/pair-certificate.ts'
import { systemTimers } from '#lib/links/timers.ts'
import type { Pairing, PairProgress, ShownCode } from '#lib/ports/pairing.ts'
import { bytesToText, textToBytes } from '#lib/wire/bytes.ts'
import type { PairCode } from '#lib/wire/pair-code.ts'
import type { PairHello } from '#lib/wire/pair-frame.ts'
import type { Leading } from './lead.ts'
import { openNodes } from './node.ts'
import {
  isOutIn,
  metDevices,
  pairIdentity,
  proofsOf,
  rememberMet,
  type PairIdentity
} from './pair-identity.ts'
import { codeToText, judgeCode } from './pair-judging.ts'
import { makeValue, type Value } from './value.ts'

export interface PairingNeeds {
  readonly neighbourhood: RecordId
  readonly store: Store
  readonly leadHere: () => Promise<Pick<Leading, 'paired' | 'useNode'>>
}

/** The one that is not connected yet. */
interface Attempt {
  readonly first: FirstPairConnection | null
  readonly connection: PairConnection
}

/** One press of a person, from its start to whatever comes of it. */
interface Turn {
  /** False when it was given up, or another began since. */
  readonly isLast: () => boolean
  hasOpened: boolean
}

export function openPairing(needs: PairingNeeds): Pairing {
  const progress = makeValue<PairProgress>({ kind: 'idle' })
  let attempt: Attempt | null = null
  let turns = 0

  function cancel(): void {
    turns += 1
    attempt?.connection.close()
    attempt = null
    progress.set({ kind: 'idle' })
  }

  /** In place of one that was under way; what comes of an earlier one is not told any more. */
  function begin(): Turn {
    cancel()
    const mine = turns
    return { isLast: () => mine === turns, hasOpened: false }
  }

  function lineOf(turn: Turn, identity: PairIdentity, certificate: RTCCertificate): Promise<PairNeeds> {
    const report = (state: PairProgress) => {
      if (!turn.isLast()) return
      attempt = null
      progress.set(state)
    }
    return lineNeeds(needs, identity, certificate, {
      opened(hello) {
        turn.hasOpened = true
        report({ kind: 'connected', device: bytesToText(hello.device) as DeviceId })
      },
      ended: (why) => report({ kind: endToKind(why, progress) })
    })
  }

  /** What was given up while it was made is closed, and what opened or ended meanwhile is no attempt any more. */
  function made(turn: Turn, first: FirstPairConnection | null, connection: PairConnection): void {
    if (!turn.isLast()) {
      if (!turn.hasOpened) connection.close()
    } else if (progress.get().kind === 'idle') {
      attempt = { first, connection }
      progress.set({ kind: 'waiting' })
    }
  }

  async function show(to: DeviceId | null): Promise<Result<ShownCode, PairRefusal>> {
    if (!canPair()) return refused({ kind: 'pairCannot' })
    const turn = begin()
    const identity = await pairIdentity(needs.store)
    const known = identity.kept.met.find(([device]) => device === to)?.[1]
    const { certificate } = await makePairCertificate()
    const first = await showFirst(await lineOf(turn, identity, certificate))
    if (known) await first.expectCall(known)
    made(turn, first, first)
    const called = known && to ? textToBytes(to) : null
    const text = codeToText(identity, called ? 'call' : 'offer', first.own, called)
    return accepted({ text, hasAddress: first.own.candidates.length > 0 })
  }

  async function read(text: string): Promise<Result<ShownCode | null, PairRefusal>> {
    if (!canPair()) return refused({ kind: 'pairCannot' })
    const turnThen = turns
    const identity = await pairIdentity(needs.store)
    const judged = judgeCode(text, {
      lobby: identity.lobby,
      device: identity.device.publicKey,
      print: identity.kept.print,
      shown: attempt?.first?.own.fingerprint ?? null
    })
    if (!judged.ok) return judged
    if (turnThen !== turns) return accepted(null)
    return accepted(
      judged.value.kind === 'answer' ? await take(judged.value) : await answer(judged.value, identity)
    )
  }

  async function take(code: PairCode): Promise<null> {
    await attempt?.first?.accept(code)
    return null
  }

  async function answer(code: PairCode, identity: PairIdentity): Promise<ShownCode | null> {
    const turn = begin()
    const connection = await answerTo(code, await lineOf(turn, identity, identity.certificate))
    made(turn, null, connection)
    if (code.kind === 'call') return null
    const { own } = connection
    return {
      text: codeToText(identity, 'answer', own, code.fingerprint),
      hasAddress: own.candidates.length > 0
    }
  }

  return {
    show,
    read,
    cancel,
    nodes: openNodes(needs),
    progress: progress.watch,
    met: async () => (await metDevices(needs.store)).toReversed()
  }
}

function canPair(): boolean {
  return typeof RTCPeerConnection !== 'undefined'
}

function endToKind(why: PairEnd, { get }: Value<PairProgress>): 'unreachable' | 'unproven' | 'lost' {
  if (get().kind === 'connected') return 'lost'
  return why === 'unproven' ? 'unproven' : 'unreachable'
}

interface PairNews {
  opened(hello: PairHello): void
  ended(why: PairEnd): void
}

async function lineNeeds(
  { neighbourhood, store, leadHere }: PairingNeeds,
  identity: PairIdentity,
  certificate: RTCCertificate,
  news: PairNews
): Promise<PairNeeds> {
  const room = textToBytes(neighbourhood)
  if (!room) throw new Error('the id of a neighbourhood is bytes as text')
  const { paired } = await leadHere()
  const street = { neighbourhood: room, isOut: (device: Uint8Array) => isOutIn(store, device) }
  return {
    timers: systemTimers,
    rooms: paired,
    certificate,
    namesOf: (side, ...prints) => iceNames(identity.lobby, side, ...prints),
    proofsOf: (first, second) => proofsOf(identity, street, [first, second]),
    opened(hello) {
      void rememberMet(store, bytesToText(hello.device) as DeviceId, hello.certificate).catch(console.error)
      news.opened(hello)
    },
    ended: (why) => news.ended(why)
  }
}
