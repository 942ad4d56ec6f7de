import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { en as enMore } from '#lib/features/words/en.ts'
import { enFirst } from '#lib/features/words/en-first.ts'
import { enModeration } from '#lib/features/words/en-moderation.ts'
import { enOverview } from '#lib/features/words/en-overview.ts'
import { enPeople } from '#lib/features/words/en-people.ts'
import { enPlatform } from '#lib/features/words/en-platform.ts'
import { enRecovery } from '#lib/features/words/en-recovery.ts'
import { enSafety } from '#lib/features/words/en-safety.ts'
import { enSample } from '#lib/features/words/en-sample.ts'
import { directionOf, isolated, localeOf } from '#lib/features/words/locale.ts'
import { fill, type Message } from '#lib/features/words/message.ts'
import { nl as nlFirst } from '#lib/features/words/nl.ts'
import { nlMore } from '#lib/features/words/nl-more.ts'
import { nlModeration } from '#lib/features/words/nl-moderation.ts'
import { nlOverview } from '#lib/features/words/nl-overview.ts'
import { nlPeople } from '#lib/features/words/nl-people.ts'
import { nlPlatform } from '#lib/features/words/nl-platform.ts'
import { nlRecovery } from '#lib/features/words/nl-recovery.ts'
import { nlSafety } from '#lib/features/words/nl-safety.ts'
import { nlSample } from '#lib/features/words/nl-sample.ts'
import { day, moment } from '#lib/features/words/when.ts'

const nl = { ...nlFirst, ...nlMore }
const en = { ...enFirst, ...enMore }
const keys = Object.keys(nl) as (keyof typeof nl)[]

function placesIn(message: Message): string[] {
  const text = typeof message === 'string' ? message : Object.values(message).join(' ')
  return [...new Set(text.match(/\{\w+\}/g) ?? [])].sort()
}

test('every message is there in every language, with the same places to fill', () => {
  expect(Object.keys(en).sort()).toEqual([...keys].sort())
  for (const key of keys) expect([key, placesIn(en[key])]).toEqual([key, placesIn(nl[key])])
})

test('no table says again, in other words, what another says', () => {
  const parts = { nlFirst, nlModeration, nlOverview, nlPeople, nlPlatform, nlRecovery, nlSafety, nlSample }
  for (const part of Object.values(parts)) expect(nl).toMatchObject(part)
  for (const part of [enModeration, enOverview, enPeople, enPlatform, enRecovery, enSafety, enSample])
    expect(en).toMatchObject(part)
})

test('no message shouts or uses words of the trade', () => {
  for (const key of keys) {
    expect(JSON.stringify(nl[key])).not.toMatch(/!|synchron|peer|sleutel|server/i)
    expect(JSON.stringify(en[key])).not.toMatch(/!|synchron|\bpeer|\bkey\b|server/i)
  }
})

test('a number chooses its form and is written as the language writes it', () => {
  expect(fill(nl['board.members'], 'nl', { n: 1 })).toBe('1 buur')
  expect(fill(nl['board.members'], 'nl', { n: 1234 })).toBe('1.234 buren')
  expect(fill(en['board.members'], 'en', { n: 1234 })).toBe('1,234 neighbours')
})

test('a language has as many forms as it needs, and numbers in its own way', () => {
  const forms6 = { zero: 'z', one: 'o', two: 't', few: 'f {n}', many: 'm', other: 'x' }
  const forms = [0, 1, 2, 3, 11, 100].map((n) => fill(forms6, 'ar', { n }))
  expect(forms).toEqual(['z', 'o', 't', `f ${new Intl.NumberFormat('ar').format(3)}`, 'm', 'x'])
  const neighbours = { one: '{n} сусід', few: '{n} сусіди', many: '{n} сусідів', other: '{n} сусіда' }
  expect([1, 21, 3, 5, 11].map((n) => fill(neighbours, 'uk', { n }))).toEqual([
    '1 сусід',
    '21 сусід',
    '3 сусіди',
    '5 сусідів',
    '11 сусідів'
  ])
  expect(fill({ one: 'one', other: '{n} others' }, 'ar', { n: 0 }), 'a form that is not there').toMatch(
    /others/
  )
})

test('a date follows the kind of language the browser asks for, and English the way it is here', () => {
  expect(localeOf('nl', ['en-US', 'nl-BE'])).toBe('nl-BE')
  expect(localeOf('ar', ['en-US', 'nl-BE'])).toBe('ar')
  expect(localeOf('en', ['en-US'])).toBe('en-GB')
})

test('which way a page runs follows from the language', () => {
  expect(['nl', 'uk', 'ar', 'fa', 'he', 'arn'].map(directionOf)).toEqual([
    'ltr',
    'ltr',
    'rtl',
    'rtl',
    'rtl',
    'ltr'
  ])
})

test('an English sentence in a page from right to left keeps its own order', () => {
  expect(isolated('Save.', 'ar')).toBe('\u2066Save.\u2069')
  expect(isolated('Save.', 'uk')).toBe('Save.')
})

test('what fills a place is text, also when it looks like a place or a pattern', () => {
  expect(fill('{name} wil je helpen', 'nl', { name: '{n} $& <b>' })).toBe('{n} $& <b> wil je helpen')
  expect(fill('{name}', 'nl', {})).toBe('{name}')
})

test('moments are told as people tell them', () => {
  const now = new Date(2026, 5, 3, 12, 0).getTime()
  const at = (...date: [number, number, number, number, number]) => new Date(...date).getTime()
  expect(moment(now - 5 * 60_000, now, 'nl')).toBe('5 minuten geleden')
  expect(moment(now, now, 'nl')).toBe('nu')
  expect(moment(at(2026, 5, 3, 9, 12), now, 'nl')).toBe('vandaag 9:12')
  expect(moment(at(2026, 5, 2, 21, 5), now, 'nl')).toBe('gisteren 21:05')
  expect(moment(at(2026, 4, 30, 10, 0), now, 'nl')).toBe('za 10:00')
  expect(moment(at(2026, 3, 3, 10, 0), now, 'nl')).toBe('3 apr')
  expect(moment(at(2025, 3, 3, 10, 0), now, 'nl')).toBe('3 apr 2025')
  expect(day(at(2026, 5, 4, 1, 0), now, 'nl')).toBe('morgen')
  expect(day(at(2026, 5, 7, 1, 0), now, 'nl')).toBe('zo 7 jun')
})

test('a date in English has the day before the month, and the hours of a whole day', () => {
  const now = new Date(2026, 5, 3, 12, 0).getTime()
  const at = (...date: [number, number, number, number, number]) => new Date(...date).getTime()
  expect(moment(at(2026, 5, 2, 21, 5), now, 'en')).toBe('yesterday 21:05')
  expect(moment(at(2026, 3, 3, 10, 0), now, 'en')).toBe('3 Apr')
  expect(day(at(2026, 5, 7, 1, 0), now, 'en')).toMatch(/^Sun,? 7 Jun$/)
  expect(day(at(2025, 3, 3, 1, 0), now, 'en')).toBe('3 Apr 2025')
})

test('a moment just over a day of 23 hours ago is still yesterday', () => {
  const now = new Date(2026, 2, 29, 22, 0).getTime()
  expect(day(new Date(2026, 2, 28, 1, 0).getTime(), now, 'nl')).toBe('gisteren')
})

test('all that the first screen says is among the words it waits for', () => {
  const features = new URL('../../src/lib/features/', import.meta.url).pathname
  const files = [
    ...globSync('{board,status/ConnectionDot*,compose/Compose}*/*.svelte', { cwd: features }),
    ...['status/ConnectionDot', 'compose/Compose', 'shell/Shell', 'shell/Navigation'].map(
      (name) => `${name}.svelte`
    ),
    ...['ListingCard', 'Respond', 'Tags', 'Who'].map((name) => `listing/${name}.svelte`),
    'listing/nearness.ts'
  ]
  expect(files.length).toBeGreaterThan(12)
  for (const file of files) {
    const source = readFileSync(features + file, 'utf8')
    for (const [, key = ''] of source.matchAll(
      /['`]((?:[a-z][A-Za-z]*\.)+(?:[A-Za-z]+|\$\{[^}]+\})[A-Za-z.]*)['`]/g
    )) {
      const pattern = new RegExp(`^${key.replaceAll('.', '\\.').replace(/\$\{[^}]+\}/, '\\w+')}$`)
      if (!keys.some((known) => pattern.test(known))) continue
      const said = keys.filter((known) => pattern.test(known))
      expect(Object.keys(nlFirst), `${file} says ${key}`).toEqual(expect.arrayContaining(said))
    }
  }
})

test('a clock at the end of numbers, which a hostile neighbour may write, is told and breaks no page', () => {
  const now = Date.UTC(2026, 5, 3)
  for (const word of [moment, day]) {
    expect(word(Number.MAX_SAFE_INTEGER, now, 'nl')).toMatch(/275760$/)
    expect(word(Infinity, now, 'nl')).toMatch(/275760$/)
  }
})
