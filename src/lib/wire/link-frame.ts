/**
 * Link frames, `stoep/1/link`: what two devices say to each other about one document, over a data channel or any
 * other link that keeps frames whole and in order. At most `limits.maxFrameBytes`. First byte: the kind; the
 * payload is the rest of the frame.
 *
 * | byte | frame  | payload                         | meaning                                                  |
 * |------|--------|---------------------------------|----------------------------------------------------------|
 * | 0x01 | state  | Yjs state vector, 1 byte or more | this is what I hold: send me what I lack                |
 * | 0x02 | update | Yjs update, 1 to 61,440 bytes   | complete by itself; nothing is ever reassembled          |
 * | 0x03 | have   | Yjs state vector, 1 byte or more | this is what I hold after applying what you sent        |
 * | 0x04 | level  | none                            | that was all I had for your last state                   |
 *
 * 0x05 summary, 0x06 digest, 0x07 keys, 0x08 offer, 0x09 want and 0x0a records are in comparison-frame.ts.
 *
 * Both sides say `state` when they are connected, and again after they cut something from an update (replica/gate.ts).
 * An empty Yjs state vector is the single byte 0. The payloads are not looked into here.
 */
import { limits } from './limits.ts'
import { concatBytes } from './bytes.ts'
import { decodeComparison, encodeComparison, type ComparisonFrame } from './comparison-frame.ts'

export type LinkFrame =
  | { readonly type: 'state' | 'have'; readonly stateVector: Uint8Array }
  | { readonly type: 'update'; readonly update: Uint8Array }
  | { readonly type: 'level' }
  | ComparisonFrame

export type LinkFrameFault = 'empty' | 'tooLarge' | 'unknownType' | 'malformed'

export type DecodedLinkFrame =
  { readonly ok: true; readonly frame: LinkFrame } | { readonly ok: false; readonly fault: LinkFrameFault }

const typeBytes = {
  state: 0x01,
  update: 0x02,
  have: 0x03,
  level: 0x04,
  summary: 0x05,
  digest: 0x06,
  keys: 0x07,
  offer: 0x08,
  want: 0x09,
  records: 0x0a
} as const satisfies Record<LinkFrame['type'], number>

const maxStateVectorBytes = limits.maxFrameBytes - 1

/** Throws RangeError on a payload that is empty or over its limit: a bug of the caller. */
export function encodeLinkFrame(frame: LinkFrame): Uint8Array<ArrayBuffer> {
  return concatBytes(Uint8Array.of(typeBytes[frame.type]), payloadOf(frame))
}

function payloadOf(frame: LinkFrame): Uint8Array {
  switch (frame.type) {
    case 'state':
    case 'have':
      return within(maxStateVectorBytes, frame.stateVector)
    case 'update':
      return within(limits.maxUpdateBytes, frame.update)
    case 'level':
      return new Uint8Array()
    default:
      return encodeComparison(frame)
  }
}

function within(maxBytes: number, bytes: Uint8Array): Uint8Array {
  if (isWithin(maxBytes, bytes)) return bytes
  throw new RangeError(`payload of ${bytes.length} bytes where 1 to ${maxBytes} belong`)
}

function isWithin(maxBytes: number, bytes: Uint8Array): boolean {
  return bytes.length > 0 && bytes.length <= maxBytes
}

/** Never throws. Sizes are checked before anything is read. Payloads are views on `bytes`: copy what outlives it. */
export function decodeLinkFrame(bytes: Uint8Array): DecodedLinkFrame {
  if (bytes.length === 0) return { ok: false, fault: 'empty' }
  if (bytes.length > limits.maxFrameBytes) return { ok: false, fault: 'tooLarge' }
  const read = readers[bytes[0] as keyof typeof readers]
  if (read === undefined) return { ok: false, fault: 'unknownType' }
  const frame = read(bytes.subarray(1))
  return frame === null ? { ok: false, fault: 'malformed' } : { ok: true, frame }
}

type Reader = (payload: Uint8Array) => LinkFrame | null

const readers: Record<(typeof typeBytes)[LinkFrame['type']], Reader> = {
  [typeBytes.state]: (payload) => readStateVector('state', payload),
  [typeBytes.update]: (payload) =>
    isWithin(limits.maxUpdateBytes, payload) ? { type: 'update', update: payload } : null,
  [typeBytes.have]: (payload) => readStateVector('have', payload),
  [typeBytes.level]: (payload) => (payload.length === 0 ? { type: 'level' } : null),
  [typeBytes.summary]: (payload) => decodeComparison('summary', payload),
  [typeBytes.digest]: (payload) => decodeComparison('digest', payload),
  [typeBytes.keys]: (payload) => decodeComparison('keys', payload),
  [typeBytes.offer]: (payload) => decodeComparison('offer', payload),
  [typeBytes.want]: (payload) => decodeComparison('want', payload),
  [typeBytes.records]: (payload) => decodeComparison('records', payload)
}

function readStateVector(type: 'state' | 'have', payload: Uint8Array): LinkFrame | null {
  return payload.length > 0 ? { type, stateVector: payload } : null
}
