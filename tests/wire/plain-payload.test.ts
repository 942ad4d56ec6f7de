import { encode } from 'cborg'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bytesToText } from '#lib/wire/bytes.ts'
import { readCanonical } from '#lib/wire/canonical.ts'
import { misfitField, type RawPayload } from '#lib/wire/payload-fields.ts'
import { readPlainPayload } from '#lib/wire/plain-payload.ts'
import { encodePayload } from '#lib/wire/record.ts'

const id = (fill: number) => bytesToText(new Uint8Array(32).fill(fill))
const payload = {
  neighbourhood: id(1),
  device: id(2),
  seq: 7,
  prev: id(3),
  clock: { ms: 1_790_000_000_000, count: 2 },
  refs: [id(4), id(5)],
  expiresAt: 1_790_000_100_000,
  type: 'listing/1',
  body: {
    text: 'Wie helpt mij met een kast?',
    nested: { list: [1, -2, null, true], bytes: Uint8Array.of(1, 2) }
  }
}

it('reads what a device writes', () => {
  expect(readPlainPayload(encodePayload(payload))).toEqual(payload)
  const first = { ...payload, neighbourhood: null, prev: null, refs: [], seq: 0, expiresAt: null }
  expect(readPlainPayload(encodePayload(first))).toEqual(first)
})

it('keeps the devices apart whose ids begin alike', () => {
  for (const fill of [1, 2, 1, 2]) {
    const device = bytesToText(Uint8Array.from({ length: 32 }, (_, i) => (i < 2 ? 9 : fill)))
    expect(readPlainPayload(encodePayload({ ...payload, device }))?.device).toBe(device)
  }
})

it('leaves a field more, less or of another kind to the general way', () => {
  const bytes = encodePayload(payload)
  const raw = (readCanonical(bytes) as { readonly value: RawPayload }).value
  expect(readPlainPayload(encode(raw))).not.toBeNull()
  const { x, ...less } = raw
  for (const other of [less, { ...raw, y: 1 }, { ...raw, v: 2 }, { ...raw, x: 'soon' }, { ...raw, h: [x] }])
    expect(readPlainPayload(encode(other))).toBeNull()
  expect(readPlainPayload(Uint8Array.of(...bytes, 0))).toBeNull()
  expect(readPlainPayload(bytes.subarray(0, -1))).toBeNull()
})

it('reads nothing the general way would refuse or read otherwise, with any byte changed', () => {
  const bytes = encodePayload(payload)
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, byte) => {
      const changed = bytes.slice()
      changed[at] = byte
      const plain = readPlainPayload(changed)
      if (!plain) return
      const read = readCanonical(changed)
      expect(read.ok && misfitField(read.value)).toBeNull()
      expect(encodePayload(plain)).toEqual(changed)
    }),
    { numRuns: 3000 }
  )
})
