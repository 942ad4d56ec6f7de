import type { Clock, Draft, RecordId } from '#lib/domain/record.ts'
import type { Head } from '#lib/ports/journal.ts'
import { bytesToText } from '#lib/wire/bytes.ts'
import { encodeEnvelope, encodePayload, recordMessage } from '#lib/wire/record.ts'
import { sign, type SigningKey } from './ed25519.ts'

/** The envelope of a draft, following this head at this time. Throws when the draft exceeds a bound of the wire. */
export async function signRecord(
  draft: Draft,
  at: { readonly neighbourhood: RecordId | null; readonly head: Head; readonly nowMs: number },
  key: SigningKey
): Promise<Uint8Array<ArrayBuffer>> {
  const payloadBytes = encodePayload({
    ...draft,
    neighbourhood: at.neighbourhood,
    device: bytesToText(key.publicKey),
    seq: at.head.nextSeq,
    prev: at.head.prev,
    clock: tick(at.head.clock, at.nowMs)
  })
  return encodeEnvelope(payloadBytes, await sign(key, recordMessage(payloadBytes)))
}

/** Hybrid logical clock: the wall clock, or just above what was seen (Kulkarni et al. 2014). */
export function tick(last: Clock, nowMs: number): Clock {
  if (nowMs > last.ms) return { ms: nowMs, count: 0 }
  return last.count < 0xffff ? { ms: last.ms, count: last.count + 1 } : { ms: last.ms + 1, count: 0 }
}
