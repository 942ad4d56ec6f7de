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
import { isOutIn, pairIdentity, proofsOf, rememberMet, type PairIdentity } from './pair-identity.ts'
import { codeToText, judgeCode } from './pair-judging.ts'
import { makeValue, type Value } from './value.ts'

export interface PairingNeeds {
  readonly neighbourhood: RecordId
  readonly store: Store
  readonly leadHere: () => Promise<Leading>
}

/** The one that is not connected yet. */
interface Attempt {
  readonly first: FirstPairConnection | null
  readonly connection: PairConnection
}

export function openPairing(needs: PairingNeeds): Pairing {
  const progress = makeValue<PairProgress>({ kind: 'idle' })
  let attempt: Attempt | null = null
  let attempts = 0

  function cancel(): void {
    attempts += 1
    attempt?.connection.close()
    attempt = null
    progress.set({ kind: 'idle' })
  }

  /** In place of one that was under way; what comes of an earlier one is not told any more. */
  async function begin(identity: PairIdentity, certificate: RTCCertificate): Promise<PairNeeds> {
    cancel()
    const mine = attempts
    const isLast = () => mine === attempts
    const report = (state: PairProgress) => (isLast() ? progress.set(state) : undefined)
    return lineNeeds(needs, identity, certificate, {
      opened(hello) {
        if (isLast()) attempt = null
        report({ kind: 'connected', device: bytesToText(hello.device) as DeviceId })
      },
      ended(why) {
        if (isLast()) attempt = null
        report({ kind: endToKind(why, progress) })
      }
    })
  }

  async function show(to: DeviceId | null): Promise<Result<ShownCode, PairRefusal>> {
    if (!canPair()) return refused({ kind: 'pairCannot' })
    const identity = await pairIdentity(needs.store)
    const known = identity.kept.met.find(([device]) => device === to)?.[1]
    const first = await showFirst(await begin(identity, (await makePairCertificate()).certificate))
    if (known) await first.expectCall(known)
    attempt = { first, connection: first }
    progress.set({ kind: 'waiting' })
    const called = known && to ? textToBytes(to) : null
    const text = codeToText(identity, called ? 'call' : 'offer', first.own, called)
    return accepted({ text, hasAddress: first.own.candidates.length > 0 })
  }

  async function read(text: string): Promise<Result<ShownCode | null, PairRefusal>> {
    if (!canPair()) return refused({ kind: 'pairCannot' })
    const identity = await pairIdentity(needs.store)
    const judged = judgeCode(text, {
      lobby: identity.lobby,
      device: identity.device.publicKey,
      print: identity.kept.print,
      shown: attempt?.first?.own.fingerprint ?? null
    })
    if (!judged.ok) return judged
    return accepted(
      judged.value.kind === 'answer' ? await take(judged.value) : await answer(judged.value, identity)
    )
  }

  async function take(code: PairCode): Promise<null> {
    await attempt?.first?.accept(code)
    return null
  }

  async function answer(code: PairCode, identity: PairIdentity): Promise<ShownCode | null> {
    const connection = await answerTo(code, await begin(identity, identity.certificate))
    attempt = { first: null, connection }
    if (progress.get().kind === 'idle') progress.set({ kind: 'waiting' })
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
    progress: progress.watch,
    async met() {
      const kept = await needs.store.keep.get('pairing')
      return (kept?.met ?? []).map(([device]) => device).reverse()
    }
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
