import { postWithPicture } from '#lib/actions/post-with-picture.ts'
import { putPicture } from '#lib/actions/put-picture.ts'
import { replaceListing } from '#lib/actions/replace-listing.ts'
import { checkBody } from '#lib/domain/records/known.ts'
import type { StoepRecord } from '#lib/domain/record.ts'
import { limits } from '#lib/wire/limits.ts'
import { describe, expect, it } from 'vitest'
import { aListing, aTown } from '../domain/town.ts'
import { aPicture } from '../fixtures/pictures/made.ts'
import { deskOf, nowMs, underWay, withStatus, writtenId } from './desk.ts'

const { view } = underWay('asked')
const refusedWith = (kind: string) => ({ ok: false, refusal: { kind } })
const tooManyWords = 'a'.repeat(limits.maxPictureWordsChars + 1)

describe('showing a picture', () => {
  it('writes it on the listing, with trimmed words, as others will admit it', async () => {
    const desk = deskOf('anneke')
    const picture = { ...aPicture, words: ' Een rode fiets ' }
    expect(await putPicture(desk, { listing: view, picture })).toEqual({ ok: true, value: writtenId })
    const [draft] = desk.drafts
    expect(draft).toMatchObject({ refs: [view.id], body: { picture: aPicture } })
    const around = { ...aTown().genesis, neighbourhood: view.id, clock: { ms: nowMs, count: 0 }, seq: 2 }
    expect(checkBody({ ...around, ...draft } as StoepRecord).kind).toBe('known')
  })

  it('takes it away with nothing', async () => {
    const desk = deskOf('anneke')
    await putPicture(desk, { listing: view, picture: null })
    expect(desk.drafts[0]).toMatchObject({ type: 'picture/1', body: { picture: null } })
  })

  it('is refused to others, on what is over or for a few, and with too many words', async () => {
    const put = (name: string, listing = view, picture = aPicture) =>
      putPicture(deskOf(name), { listing, picture })
    expect(await put('youssef')).toEqual(refusedWith('notYours'))
    expect(await put('anneke', withStatus(view, 'done'))).toEqual(refusedWith('closed'))
    expect(await put('anneke', { ...view, visibility: 'trusted' })).toEqual(refusedWith('closed'))
    expect(await put('anneke', withStatus(view, 'filled'))).toMatchObject({ ok: true })
    expect(await put('anneke', view, { ...aPicture, words: tooManyWords })).toMatchObject({
      refusal: { kind: 'tooLong', field: 'pictureWords', max: 200, length: 201 }
    })
  })
})

describe('posting with a picture', () => {
  const input = { ...aListing, text: 'Wie heeft een fiets?' }

  it('writes both together, the picture on what was posted', async () => {
    const desk = deskOf('anneke')
    expect(await postWithPicture(desk, input, aPicture, nowMs)).toEqual({ ok: true, value: writtenId })
    expect(desk.drafts).toMatchObject([
      { type: 'listing/1', body: { text: input.text } },
      { type: 'picture/1', refs: [writtenId], body: { picture: aPicture } }
    ])
  })

  it('writes neither when one of them is not right', async () => {
    const desk = deskOf('anneke')
    const wordy = { ...aPicture, words: tooManyWords }
    expect(await postWithPicture(desk, input, wordy, nowMs)).toMatchObject(refusedWith('tooLong'))
    expect(await postWithPicture(desk, { ...input, text: ' ' }, aPicture, nowMs)).toMatchObject(
      refusedWith('empty')
    )
    expect(desk.drafts).toEqual([])
  })
})

it('saying a listing in other words takes its picture along', async () => {
  const desk = deskOf('anneke')
  await replaceListing(desk, { listing: view, text: 'Anders gezegd', picture: aPicture }, nowMs)
  expect(desk.drafts.map(({ type }) => type)).toEqual(['listing/1', 'picture/1', 'close/1'])
})
