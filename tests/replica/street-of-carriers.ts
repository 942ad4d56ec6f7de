/** Bare carriers with a link between each two, for what happens below records: bytes that mean nothing to anybody. */
import { deriveEpoch } from '#lib/keys/epoch.ts'
import type { Haste } from '#lib/domain/haste.ts'
import type { PeerId } from '#lib/ports/link.ts'
import { Carrier } from '#lib/replica/carrier.ts'
import { gate, openRecords } from '#lib/replica/gate.ts'
import type { Hastes } from '#lib/replica/hastes.ts'
import { PeerSessions } from '#lib/replica/peer-sessions.ts'
import { utf8 } from '#lib/wire/bytes.ts'
import { decodeLinkFrame } from '#lib/wire/link-frame.ts'
import { carrierKeyOf } from '#lib/wire/record.ts'
import { settled, type Timeline } from '../worlds/timeline.ts'

export const { seal } = await deriveEpoch(new Uint8Array(32))

/** An entry as it stands in a carrier. */
export async function sealedEntry(text: string) {
  const envelope = utf8(text)
  const key = carrierKeyOf(envelope)
  return { key, sealed: await seal.seal(key, envelope) }
}

/** Nothing is in a hurry. */
export const withoutHaste: Pick<Hastes, 'of' | 'knows' | 'learn' | 'note'> = {
  of: () => 2,
  note: () => 2,
  knows: () => true,
  learn: async () => undefined
}

export type House = ReturnType<typeof house>

/** A carrier behind its gate, with sessions, on this timeline. */
export function house(timeline: Timeline, carrier = new Carrier('room'), hastes = withoutHaste) {
  const ends = new Map<PeerId, (frame: Uint8Array, haste: Haste) => void>()
  /** Bytes sent, and frames by their type. */
  const sent = { bytes: 0, frames: [] as string[] }
  let gating = Promise.resolve()
  const enter = (update: Uint8Array, from: PeerId) =>
    (gating = gating.then(async () => {
      const gated = await gate([update], carrier, seal)
      carrier.applyGated(gated.structs, gated.whole)
      if (gated.structs.length > 0) sessions.spread(gated.structs, from)
      if (gated.isCut) sessions.compareAfterCut(from)
    }))
  const sessions: PeerSessions = new PeerSessions({
    carrier,
    hastes,
    now: () => timeline.now,
    later: (run, ms) => timeline.after(ms, run),
    send(peer, frame, haste) {
      sent.bytes += frame.length
      const decoded = decodeLinkFrame(frame)
      sent.frames.push(decoded.ok ? decoded.frame.type : decoded.fault)
      ends.get(peer)?.(frame.slice(), haste)
    },
    drop: (peer) => void ends.delete(peer),
    receive: (from, update) => enter(update, from),
    receiveRecords: (_, records) =>
      (gating = gating.then(async () => {
        const envelopes = await openRecords(records, seal)
        const entered = carrier.putApart(records.filter(({ key }) => envelopes.has(key)))
        if (entered.length > 0) sessions.spread(entered, '')
      })),
    onHas: () => undefined,
    onPeers: () => undefined
  })
  return { carrier, sessions, ends, sent, idle: () => gating }
}

/** Winds in steps of a fifth of a second, each with all that follows from it. */
export async function wind(timeline: Timeline, houses: readonly House[], ms: number): Promise<void> {
  for (const until = timeline.now + ms; timeline.now < until;) {
    await timeline.windBy(Math.min(200, until - timeline.now))
    for (const one of houses) await one.idle()
    await settled()
  }
}

/** Opens a link between the two; each frame takes a moment of the timeline. */
export function link(timeline: Timeline, a: House, b: House, names: readonly [PeerId, PeerId]): void {
  const [nameOfA, nameOfB] = names
  a.ends.set(nameOfB, (frame) => void timeline.after(10, () => b.sessions.received(nameOfA, frame)))
  b.ends.set(nameOfA, (frame) => void timeline.after(10, () => a.sessions.received(nameOfB, frame)))
  a.sessions.opened(nameOfB)
  b.sessions.opened(nameOfA)
}
