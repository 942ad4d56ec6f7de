import { describe, expect, it } from 'vitest'
import { sign } from '#lib/keys/ed25519.ts'
import { toCandidate } from '#lib/replica/admit.ts'
import { concatBytes, utf8 } from '#lib/wire/bytes.ts'
import { encodeEnvelope, recordMessage } from '#lib/wire/record.ts'
import { attack, lane, listingDraft, sealedBy, signedBy, statesOf, structFrames, type Lane } from './lane.ts'

const text = (words: string) => concatBytes(Uint8Array.of(0x60 + utf8(words).length), utf8(words))
const emptyBody = Uint8Array.of(0x61, 0x62, 0xa0)

/** Mallory's own payload with other bytes for its body, signed as it then is. */
async function withBody({ mallory, id }: Lane, body: Uint8Array): Promise<Uint8Array> {
  const draft = { type: 'novelty/1', refs: [], expiresAt: null, body: {} }
  const { parts } = toCandidate('', await signedBy(mallory, draft, id))!
  const at = Buffer.from(parts.payloadBytes).indexOf(emptyBody)
  if (at < 0) throw new Error('the payload has no empty body')
  const payload = concatBytes(
    parts.payloadBytes.subarray(0, at + 2),
    body,
    parts.payloadBytes.subarray(at + 3)
  )
  return encodeEnvelope(payload, await sign(mallory.identity.device, recordMessage(payload)))
}

async function strike(place: Lane, envelope: Uint8Array): Promise<void> {
  await attack(
    place.honest,
    ...structFrames({ client: 77, clock: 0, ...(await sealedBy(place.mallory, envelope)) })
  )
}

describe('signed by somebody who was let in, and still', () => {
  it.each([
    ['nested a thousand deep', concatBytes(new Uint8Array(1000).fill(0x81), Uint8Array.of(0))],
    ['a map that says it has four billion entries', Uint8Array.of(0xba, 0xff, 0xff, 0xff, 0xff)],
    [
      'a text that says it is longer than all there is',
      Uint8Array.of(0xa1, 0x61, 0x61, 0x7a, 0xff, 0xff, 0xff, 0xff)
    ],
    ['of indefinite length', Uint8Array.of(0xbf, 0xff)],
    [
      'with one key twice',
      concatBytes(Uint8Array.of(0xa2), text('a'), Uint8Array.of(1), text('a'), Uint8Array.of(2))
    ],
    ['with a tag', concatBytes(Uint8Array.of(0xa1), text('a'), Uint8Array.of(0xc0, 0x61, 0x61))],
    [
      'with a number that is none',
      concatBytes(Uint8Array.of(0xa1), text('a'), Uint8Array.of(0xf9, 0x7e, 0x00))
    ]
  ])('a body %s is refused before it is read', async (_, body) => {
    const place = await lane()
    const before = (await statesOf(place.honest)).map(({ views, ids }) => ({ views, ids }))
    await strike(place, await withBody(place, body))
    expect((await statesOf(place.honest)).map(({ views, ids }) => ({ views, ids }))).toEqual(before)
    for (const { replica } of place.honest) expect(replica.admission.refusals.get('isDecodable')).toBe(1)
  })

  it.each(['__proto__', 'constructor', 'prototype', 'toString'])(
    'a body with %s in it changes no object but its own',
    async (name) => {
      const place = await lane()
      const poison = concatBytes(Uint8Array.of(0xa1), text('evil'), Uint8Array.of(0xf5))
      await strike(place, await withBody(place, concatBytes(Uint8Array.of(0xa1), text(name), poison)))
      expect(({} as Record<string, unknown>)['evil']).toBeUndefined()
      for (const { journal } of place.honest) expect(journal.publicViews().listings).toEqual([])
    }
  )

  it('a record of an unknown type is kept and passed on, and shows nothing', async () => {
    const place = await lane()
    const before = (await statesOf(place.honest)).map(({ views }) => views)
    await strike(place, await withBody(place, Uint8Array.of(0xa0)))
    expect((await statesOf(place.honest)).map(({ views }) => views)).toEqual(before)
    for (const { journal } of place.honest) expect([...(await entriesOf(journal))]).toHaveLength(5)
  })

  it.each([
    ['bytes where text belongs', { text: Uint8Array.of(1, 2, 3) }],
    ['more words than fit', { text: 'x'.repeat(1001) }],
    ['a capacity of two thousand million', { capacity: 2_000_000_000 }],
    ['a field nobody knows', { admin: true }]
  ])('a listing with %s is refused', async (_, change) => {
    const place = await lane()
    const draft = listingDraft('Fout')
    const body = { ...(draft.body as object), ...change }
    const before = (await statesOf(place.honest)).map(({ views, ids }) => ({ views, ids }))
    await strike(place, await signedBy(place.mallory, { ...draft, body }, place.id))
    expect((await statesOf(place.honest)).map(({ views, ids }) => ({ views, ids }))).toEqual(before)
    for (const { replica } of place.honest) expect(replica.admission.refusals.get('bodyFitsType')).toBe(1)
  })
})

async function entriesOf(journal: Lane['anneke']['journal']) {
  const entries = []
  for await (const page of journal.envelopes()) entries.push(...page)
  return entries
}
