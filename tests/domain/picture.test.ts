import { foldAuthority } from '#lib/domain/authority.ts'
import { projectListing } from '#lib/domain/listing.ts'
import type { StoepRecord } from '#lib/domain/record.ts'
import type { Picture } from '#lib/domain/records/picture.ts'
import { describe, expect, it } from 'vitest'
import { aPicture } from '../fixtures/pictures/made.ts'
import { aListing, aTown, bytesOf, canonical, dayMs, Phone, viewOf } from './town.ts'

function posted() {
  const town = aTown()
  const listing = town.phone.write('listing/1', aListing, { at: 100, expires: dayMs })
  const show = (by: Phone, picture: Picture | null, at: number, on: StoepRecord = listing) =>
    by.write('picture/1', { picture }, { refs: [on], at })
  const pictureIn = (...records: StoepRecord[]) => viewOf([listing, ...records], town.authority).picture
  return { ...town, listing, show, pictureIn }
}

const saying = (words: string): Picture => ({ ...aPicture, words })

describe('what a listing shows', () => {
  it('is nothing until its owner shows something, and then all but the bytes', () => {
    const { phone, show, pictureIn } = posted()
    expect(pictureIn()).toBeUndefined()
    const shown = show(phone, aPicture, 110)
    expect(pictureIn(shown)).toEqual({ id: shown.id, width: 320, height: 240, words: 'Een rode fiets' })
  })

  it('leaves every listing without a picture as it was before there were any', () => {
    const { listing, authority } = posted()
    expect(viewOf([listing], authority)).not.toHaveProperty('picture')
  })

  it('is the latest, from whichever device of the owner and in whatever order they come', () => {
    const { phone, tablet, show, pictureIn } = posted()
    const first = show(phone, saying('eerst'), 110)
    const later = show(tablet, saying('later'), 120)
    expect(pictureIn(first, later)?.words).toBe('later')
    expect(pictureIn(later, first, later)?.words).toBe('later')
  })

  it('is nothing once the owner took it away, until they show another', () => {
    const { phone, show, pictureIn } = posted()
    const records = [show(phone, aPicture, 110), show(phone, null, 120)]
    expect(pictureIn(...records)).toBeUndefined()
    expect(pictureIn(...records, show(phone, saying('toch'), 130))?.words).toBe('toch')
  })

  it('is never what somebody else put on it, and nobody else takes it away', () => {
    const { phone, youssef, show, pictureIn } = posted()
    const stranger = new Phone('stranger')
    stranger.neighbourhood = phone.neighbourhood
    expect(pictureIn(show(youssef, saying('van mij'), 110))).toBeUndefined()
    expect(pictureIn(show(stranger, saying('van mij'), 110))).toBeUndefined()
    const own = show(phone, saying('van Anneke'), 120)
    expect(pictureIn(own, show(youssef, null, 130))?.words).toBe('van Anneke')
  })

  it('goes with the listing when that is closed or done, and stays while somebody comes for it', () => {
    const { phone, youssef, listing, show, pictureIn } = posted()
    const shown = show(phone, aPicture, 110)
    const answer = youssef.write('response/1', { note: null }, { refs: [listing], at: 120 })
    const agreed = phone.write('agree/1', { place: null }, { refs: [listing, answer], at: 130 })
    expect(pictureIn(shown, answer, agreed)?.id).toBe(shown.id)
    for (const reason of ['done', 'noLonger'] as const)
      expect(
        pictureIn(shown, phone.write('close/1', { reason }, { refs: [listing], at: 140 }))
      ).toBeUndefined()
  })

  it('goes with its owner', () => {
    const { youssef, records } = posted()
    const [join] = youssef.written
    const theirs = youssef.write('listing/1', aListing, { at: 100, expires: dayMs })
    const shown = youssef.write('picture/1', { picture: aPicture }, { refs: [theirs], at: 110 })
    const left = youssef.write('leave/1', {}, { refs: join ? [join] : [], at: 120 })
    const picture = (all: StoepRecord[]) => projectListing([theirs, shown], foldAuthority(all))?.picture
    expect(picture([...records])?.id).toBe(shown.id)
    expect(picture([...records, left])).toBeUndefined()
  })

  it('is nothing on what was asked of a few, and comes into view once it is for all', () => {
    const town = aTown()
    const body = { kind: 'request', capacity: 1, visibility: 'person', sealed: bytesOf('psst') } as const
    const ask = town.phone.write('ask/1', body, { at: 100, expires: dayMs })
    const shown = town.phone.write('picture/1', { picture: aPicture }, { refs: [ask], at: 110 })
    expect(viewOf([ask, shown], town.authority).picture).toBeUndefined()
    const opened = { visibility: 'neighbourhood', listing: aListing } as const
    const widened = town.phone.write('widen/1', opened, { refs: [ask], at: 120 })
    expect(viewOf([ask, shown, widened], town.authority).picture?.id).toBe(shown.id)
  })

  it('weighs nothing in the view', () => {
    const { phone, show, listing, authority } = posted()
    const shown = show(phone, aPicture, 110)
    const size = (...records: StoepRecord[]) => canonical(viewOf(records, authority)).length
    expect(size(listing, shown) - size(listing)).toBeLessThan(200)
  })
})
