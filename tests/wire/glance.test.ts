import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytesToText } from '#lib/wire/bytes.ts'
import { glanceAt, type Glance } from '#lib/wire/glance.ts'
import { decodeEnvelope, encodeEnvelope, encodePayload } from '#lib/wire/record.ts'

const id = fc.uint8Array({ minLength: 32, maxLength: 32 }).map(bytesToText)
const count = fc.nat({ max: 2 ** 31 - 1 })
const time = fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 2 ** 52 }))
const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.uint8Array())
const key = fc.constantFrom('text', 'r', 't', 'x', 'note')
const payload = fc.record({
  neighbourhood: id,
  device: id,
  seq: count.map((seq) => seq + 1),
  prev: id,
  clock: fc.record({ ms: time, count: fc.nat({ max: 0xffff }) }),
  refs: fc.array(id, { maxLength: 8 }),
  expiresAt: fc.option(time),
  type: fc.constantFrom('listing/1', 'hours-transfer/1', 'made-later/12'),
  body: fc.dictionary(key, fc.oneof(leaf, fc.array(leaf), fc.dictionary(key, leaf)))
})

/** Each is read when it is asked for. */
const allOf = ({ device, refs, expiresAt, type }: Glance) => ({ device, refs, expiresAt, type })

describe('a glance at a record that was decoded before', () => {
  it('sees what decoding sees, whatever the body holds', () => {
    fc.assert(
      fc.property(payload, (made) => {
        const envelope = encodeEnvelope(encodePayload(made), new Uint8Array(64))
        const decoded = decodeEnvelope(envelope)
        if (!decoded.ok) throw new Error('not an envelope')
        const { device, refs, expiresAt, type } = decoded.value.payload
        expect(allOf(glanceAt(envelope))).toEqual({ device, refs, expiresAt, type })
      })
    )
  })

  it('comes to an end on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          allOf(glanceAt(bytes))
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError)
        }
      })
    )
  })
})
