import { expect, it } from 'vitest'
import type { AccountId } from '#lib/domain/record.ts'
import type { NoticeWords } from '#lib/ports/pocket.ts'
import { digestOf, digestSince, isDigestDue } from '#lib/state/digest.ts'
import type { Notice } from '#lib/state/notices.ts'
import { plainTelling, tellingsOf } from '#lib/state/telling.ts'
import { dayMs } from '../support/fake-town.ts'
import { jordaan, posts } from '../support/jordaan.ts'

const words = new Proxy({}, { get: (_, word) => `${String(word)} {name}{n}` }) as NoticeWords

function notice(key: string, can: Notice['can'] = null): Notice {
  const by = 'youssef' as AccountId
  return { key, kind: 'deals', word: 'done', by, listing: null, deal: null, href: `/deal/${key}`, can }
}

it('says who, and under it what about; one tap does its one thing, another puts it off', () => {
  const [telling] = tellingsOf(
    [notice('a', 'finish')],
    words,
    () => 'Youssef',
    () => 'Ladder'
  )
  expect(telling).toMatchObject({ title: 'done Youssef{n}', body: 'Ladder', href: '/deal/a', keys: ['a'] })
  expect(telling?.can.map(({ act }) => act)).toEqual(['finish', 'later'])
})

it('tells three one by one and the rest together, and each of them counts as told', () => {
  const five = ['a', 'b', 'c', 'd', 'e'].map((key) => notice(key))
  const tellings = tellingsOf(
    five,
    words,
    () => '',
    () => ''
  )
  expect(tellings).toHaveLength(4)
  expect(tellings.at(-1)).toMatchObject({ title: 'more {name}2', href: '/notices', can: [] })
  expect(tellings.flatMap(({ keys }) => keys)).toEqual(['a', 'b', 'c', 'd', 'e'])
})

it('takes no name for a place to fill, and cuts what is long between characters', () => {
  const long = '🪜'.repeat(200)
  const [telling] = tellingsOf(
    [notice('a')],
    words,
    () => '{n} {name}',
    () => long
  )
  expect(telling?.title).toBe('done {n} {name}{n}')
  expect(telling?.body.isWellFormed()).toBe(true)
  expect(telling!.body.length).toBeLessThan(170)
  expect(plainTelling('digest', words, { n: '3' }).title).toBe('digest {name}3')
})

it('counts what others posted and who came since it was last read, at most of a week', async () => {
  const { town, anneke, youssef } = jordaan()
  const before = town.nowMs
  town.pass(dayMs)
  await posts(town, youssef)
  await posts(town, youssef, { kind: 'offer' })
  await posts(town, anneke)
  town.join('Bea')
  const members = [
    { account: 'bea', since: town.nowMs },
    { account: 'fatima', since: before - 1 }
  ]
  const people = members as unknown as Parameters<typeof digestOf>[2]
  const digest = digestOf(anneke.account, town.listings(), people, before)
  expect(digest).toEqual({ requests: 1, offers: 1, newcomers: 1 })
  expect(digestSince(null, town.nowMs)).toBe(town.nowMs - dayMs)
  expect(digestSince(0, town.nowMs)).toBe(town.nowMs - 7 * dayMs)
  expect(isDigestDue(digest, town.nowMs - dayMs, town.nowMs)).toBe(true)
  expect(isDigestDue(digest, town.nowMs - dayMs + 1, town.nowMs)).toBe(false)
  expect(isDigestDue({ requests: 0, offers: 0, newcomers: 0 }, null, town.nowMs)).toBe(false)
})
