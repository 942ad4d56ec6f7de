import { describe, expect, it } from 'vitest'
import { liveAmong } from '#lib/domain/live.ts'
import { aPicture } from '../fixtures/pictures/made.ts'
import { aListing, aTown, dayMs, start } from './town.ts'

const later = start + 100 * dayMs

/** A listing of Anneke that ran out on the second day, with an answer. */
function anOldListing() {
  const { phone, youssef } = aTown()
  const listing = phone.write('listing/1', aListing, { expires: 2 * dayMs })
  const answer = youssef.write('response/1', { note: null }, { refs: [listing] })
  return { phone, youssef, listing, answer }
}

describe('what a new epoch needs', () => {
  it('leaves out a listing that came to nothing two months ago, with all that was said on it', () => {
    const { listing, answer } = anOldListing()
    expect(liveAmong([answer, listing], later)).toEqual([])
    expect(liveAmong([answer, listing], start + 61 * dayMs)).toEqual([answer, listing])
  })

  it('keeps one that somebody agreed on, however old: standing is counted from it', () => {
    const { phone, listing, answer } = anOldListing()
    const agreed = phone.write('agree/1', { place: null }, { refs: [listing, answer] })
    expect(liveAmong([listing, answer, agreed], later)).toHaveLength(3)
  })

  it('leaves out the picture of a listing that expired two months ago, whatever was agreed on it', () => {
    const { phone, listing, answer } = anOldListing()
    const picture = phone.write('picture/1', { picture: aPicture }, { refs: [listing] })
    const agreed = phone.write('agree/1', { place: null }, { refs: [listing, answer] })
    const all = [listing, answer, agreed, picture]
    expect(liveAmong(all, later)).toEqual([listing, answer, agreed])
    expect(liveAmong(all, start + 61 * dayMs)).toEqual(all)
    const renewed = phone.write('renew/1', {}, { refs: [listing], expires: 90 * dayMs })
    expect(liveAmong([...all, renewed], later)).toHaveLength(5)
    expect(liveAmong([picture], later)).toEqual([picture])
    expect(liveAmong([picture], later, [listing, agreed])).toEqual([])
    expect(liveAmong([picture], later, [listing, agreed, renewed])).toEqual([picture])
  })

  it('keeps one that was renewed, and what builds on a listing that is somewhere else', () => {
    const { phone, listing, answer } = anOldListing()
    const renewed = phone.write('renew/1', {}, { refs: [listing], expires: 90 * dayMs })
    expect(liveAmong([listing, answer, renewed], later)).toHaveLength(3)
    expect(liveAmong([answer], later)).toEqual([answer])
  })
})
