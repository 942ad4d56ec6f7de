/** Bytes as they come in: envelopes, invites, what waits at the gate, frames of a peer. */
import { encode } from 'cborg'
import { expect } from 'vitest'
import { tenSecondMeter } from '#lib/links/meter.ts'
import { Admission } from '#lib/replica/admission.ts'
import { Carrier } from '#lib/replica/carrier.ts'
import { gate } from '#lib/replica/gate.ts'
import { Intake } from '#lib/replica/intake.ts'
import { writeUpdates } from '#lib/replica/structs.ts'
import { bytesToText, concatBytes } from '#lib/wire/bytes.ts'
import { limits } from '#lib/wire/limits.ts'
import { carrierKeyOf, decodeEnvelope, encodeEnvelope } from '#lib/wire/record.ts'
import { start } from '../domain/town.ts'
import { id32, letters } from './bodies.ts'

/** An envelope of a payload that is right but for these changes. */
function envelopeWith(changes: object): Uint8Array {
  const right = { v: 1, n: id32, d: id32, s: 0, p: null, h: [1, 0], r: [], x: null, t: 'poem/1', b: {} }
  return encodeEnvelope(encode({ ...right, ...changes }), new Uint8Array(64))
}

export const decodes = (changes: object) => decodeEnvelope(envelopeWith(changes)).ok

export function envelopeOf(bytes: number): Uint8Array {
  const around = envelopeWith({ b: { x: letters(1000) } }).length - 1000
  return envelopeWith({ b: { x: letters(bytes - around) } })
}

export function nested(depth: number): Uint8Array {
  return concatBytes(new Uint8Array(depth).fill(0x81), Uint8Array.of(0))
}

export async function gateTakes(sealedBytes: number): Promise<boolean> {
  const envelope = new Uint8Array(20)
  const entry = { key: carrierKeyOf(envelope), sealed: new Uint8Array(sealedBytes) }
  const from = new Carrier('from')
  const seal = { seal: async () => new Uint8Array(0), open: async () => new Uint8Array(envelope) }
  const { bytes } = writeUpdates(from.put([entry]))[0]!
  return (await gate([bytes], new Carrier('into'), seal)).structs.length === 1
}

/** The text of an invite with these addresses, whether or not it may be made. */
export function inviteWith(relays: readonly string[]): string {
  return bytesToText(encode([2, 0, id32, id32, id32, id32, id32, 'Lindenstraat', relays]))
}

export const relayOf = (chars: number) => `wss://${letters(chars - 6)}`

/** Of so many characters. Base64url knows no text of 4n + 1 characters; one more byte makes two. */
export function inviteOf(chars: number): string {
  const relays = [relayOf(190), relayOf(190), relayOf(190)]
  const shortBytes = Math.floor((inviteWith([...relays, relayOf(100)]).length * 3) / 4)
  const text = inviteWith([...relays, relayOf(100 + Math.floor((chars * 3) / 4) - shortBytes)])
  expect(text.length).toBe(chars)
  return text
}

/** Behind one that is being opened for ever, so many bytes wait. */
export function intakeTakes(bytes: number): boolean {
  let wasCut = false
  const never = new Promise<never>(() => {})
  const intake = new Intake({
    carrier: new Carrier('into'),
    seal: { seal: () => never, open: () => never },
    // A cast, for nothing but `room` is asked for as long as the first one is being opened.
    admission: { room: () => never } as unknown as Admission,
    now: () => start,
    hasteOf: () => 2,
    onEntered: () => {},
    onCut: () => (wasCut = true),
    onFork: () => {}
  })
  const update = new Uint8Array(limits.maxUpdateBytes)
  void intake.receive('peer', update)
  for (let left = bytes; left > 0; left -= update.length)
    void intake.receive('peer', update.subarray(0, Math.min(left, update.length)))
  return !wasCut
}

export function allTaken(allowed: { frames: number; bytes: number }, frames: number, bytes: number): boolean {
  const meter = tenSecondMeter(allowed, () => start)
  return Array.from({ length: frames }, () => meter.take(bytes)).every(Boolean)
}
