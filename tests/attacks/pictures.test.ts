import { describe, expect, it } from 'vitest'
import type { RecordId } from '#lib/domain/record.ts'
import { webpOf, aPicture, jpegOf, pngSaying, webpOfBytes } from '../fixtures/pictures/made.ts'
import { attack, lane, listingDraft, sealedBy, signedBy, statesOf, structFrames, written } from './lane.ts'

const pictureDraft = (listing: RecordId, picture: object | null) => ({
  type: 'picture/1',
  refs: [listing],
  expiresAt: null,
  body: { picture }
})

describe('a picture on the listing of another', () => {
  it('shows with nobody, and takes none away', async () => {
    const { honest, anneke, mallory, id, quiet } = await lane()
    const listing = await written(anneke, listingDraft('Fiets te leen'))
    await written(anneke, pictureDraft(listing, aPicture))
    await quiet()
    const hers = anneke.journal.listing(listing)?.picture
    expect(hers?.words).toBe('Een rode fiets')
    for (const [clock, picture] of [{ ...aPicture, words: 'van mij' }, null].entries()) {
      const envelope = await signedBy(mallory, pictureDraft(listing, picture), id)
      const struct = { client: 77, clock, ...(await sealedBy(mallory, envelope)) }
      await attack(honest, ...structFrames(struct))
    }
    await quiet()
    for (const { journal } of honest) expect(journal.listing(listing)?.picture).toEqual(hers)
  })
})

describe('bytes that are no small picture', () => {
  const script = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')
  it.each([
    ['a byte too many', webpOfBytes(12 * 1024 + 2)],
    ['a PNG whose header asks for 14 gigabytes', pngSaying(60_000, 60_000)],
    ['a JPEG whose header asks for 17 gigabytes', jpegOf(65_535, 65_535)],
    ['a WebP larger than it says beside it', webpOf(16_383, 16_383)],
    ['a drawing with a script', script]
  ])('do not get in: %s', async (_what, bytes) => {
    const { honest, mallory, id, quiet } = await lane()
    const listing = await written(mallory, listingDraft('Kijk eens'))
    await quiet()
    const before = await statesOf(honest)
    const envelope = await signedBy(mallory, pictureDraft(listing, { ...aPicture, bytes }), id)
    await attack(honest, ...structFrames({ client: 77, clock: 0, ...(await sealedBy(mallory, envelope)) }))
    for (const { replica } of honest) expect(replica.admission.refusals.get('bodyFitsType')).toBe(1)
    expect((await statesOf(honest)).map(({ ids }) => ids)).toEqual(before.map(({ ids }) => ids))
  })
})
