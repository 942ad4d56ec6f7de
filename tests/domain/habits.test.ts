import { describe, expect, it } from 'vitest'
import { habitsIn, habitsOf, type Habit } from '#lib/domain/habits.ts'
import type { RecordId } from '#lib/domain/record.ts'
import { accountNamed, aListing, aTown, dayMs, start, viewOf } from './town.ts'

const hourMs = dayMs / 24
const me = accountNamed('anneke')

function reply(to: string, afterMs: number, at = start): Habit {
  return {
    id: `${to}${at}` as RecordId,
    listing: 'l' as RecordId,
    account: me,
    to: accountNamed(to),
    kind: 'reply',
    afterMs,
    at
  }
}
const noShow = (to: string, at = start): Habit => ({ ...reply(to, 0, at), kind: 'noShow' })

describe('what happened on a listing', () => {
  it('is how soon its owner answered, with a word or a step', () => {
    const { phone, youssef, fatima, authority, records } = aTown()
    const listing = phone.write('listing/1', { ...aListing, capacity: 2 }, { at: 100, expires: dayMs })
    const first = youssef.write('response/1', { note: null }, { refs: [listing], at: 200 })
    const second = fatima.write('response/1', { note: null }, { refs: [listing], at: 300 })
    const yes = phone.write('agree/1', { place: null }, { refs: [listing, first], at: 700 })
    const view = viewOf([...records, listing, first, second, yes], authority)
    expect(habitsIn(view)).toMatchObject([
      { account: me, to: accountNamed('youssef'), kind: 'reply', afterMs: 500 }
    ])
  })

  it('is that somebody did not come, as the other says', () => {
    const { phone, youssef, authority, records } = aTown()
    const listing = phone.write('listing/1', aListing, { at: 100, expires: dayMs })
    const response = youssef.write('response/1', { note: null }, { refs: [listing], at: 200 })
    const agree = phone.write('agree/1', { place: null }, { refs: [listing, response], at: 300 })
    const missed = phone.write(
      'cancel/1',
      { outcome: 'noShow' },
      { refs: [listing, response, agree], at: 400 }
    )
    const view = viewOf([...records, listing, response, agree, missed], authority)
    expect(habitsIn(view).filter(({ kind }) => kind === 'noShow')).toMatchObject([
      { id: missed.id, account: accountNamed('youssef'), to: me }
    ])
  })
})

describe('how somebody usually answers', () => {
  it('is told from three different neighbours on', () => {
    const two = [reply('a', hourMs), reply('b', hourMs), reply('b', hourMs, start + 1)]
    expect(habitsOf(two, start).answersWithin).toBeNull()
    expect(habitsOf([...two, reply('c', hourMs)], start).answersWithin).toBe('hour')
  })

  it('is what lies in the middle, so that one late answer changes little', () => {
    expect(
      habitsOf([reply('a', 2 * hourMs), reply('b', dayMs), reply('c', 9 * dayMs)], start).answersWithin
    ).toBe('day')
    expect(habitsOf([reply('a', 0), reply('b', 3 * dayMs), reply('c', 3 * dayMs)], start).answersWithin).toBe(
      'days'
    )
  })
})

describe('not having come', () => {
  it('is told when two different neighbours said so, and no longer than a year', () => {
    expect(habitsOf([noShow('a'), noShow('a', start + 1)], start).noShows).toBe(0)
    expect(habitsOf([noShow('a'), noShow('b')], start).noShows).toBe(2)
    expect(habitsOf([noShow('a'), noShow('b')], start + 366 * dayMs).noShows).toBe(0)
  })
})
