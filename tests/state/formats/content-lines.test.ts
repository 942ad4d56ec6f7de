import { expect, it } from 'vitest'
import { contentLines, textValue, utcMoment } from '#lib/state/formats/content-lines.ts'
import { titleOf } from '#lib/state/formats/title.ts'
import { naughtyStrings } from '../../fixtures/naughty.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

it('no line is longer than 75 bytes, and no character is cut in two', () => {
  for (const text of naughtyStrings) {
    const line = `NOTE:${textValue(text.repeat(20))}`
    const folded = contentLines([line])
    for (const part of folded.split('\r\n')) expect(bytesOf(part).length).toBeLessThanOrEqual(75)
    expect(folded.replaceAll('\r\n ', '').slice(0, -2)).toBe(line)
    expect(folded).toBe(folded.toWellFormed())
  }
})

it('a text can neither end its line nor begin another', () => {
  expect(textValue('a\r\nEND:VEVENT\rb\u0000;c,\\d')).toBe('a\\nEND:VEVENT\\nb\\;c\\,\\\\d')
  for (const text of naughtyStrings) expect(textValue(text)).not.toMatch(/[\r\n]/)
})

it('a moment is written in UTC', () => {
  expect(utcMoment(Date.UTC(2026, 11, 5, 8, 30, 7, 9))).toBe('20261205T083007Z')
})

it('a title is the first line, cut between words', () => {
  expect(titleOf('  Wie leent mij een ladder?\nVan drie meter.')).toBe('Wie leent mij een ladder?')
  expect(titleOf(`${'woord '.repeat(12)}laatstewoord`)).toBe(`${'woord '.repeat(12).trim()}…`)
  expect(titleOf('a'.repeat(81))).toBe(`${'a'.repeat(79)}…`)
  expect(titleOf(`${'a'.repeat(78)}👵👵`)).toBe(`${'a'.repeat(78)}…`)
})
