import ICAL from 'ical.js'
import { expect, it } from 'vitest'
import { contactToCard, type Contact } from '#lib/state/formats/contact-card.ts'
import { naughtyStrings } from '../../fixtures/naughty.ts'
import { anneke, nowMs } from './some-listings.ts'

const contact: Contact = {
  account: anneke,
  name: 'Anneke de Wit',
  phone: '+31 6 1234',
  place: 'Lindengracht 12, 3 hoog',
  note: 'Buur in Jordaan',
  givenAt: nowMs
}

function read(card: string) {
  const parsed: unknown = ICAL.parse(card)
  const component = new ICAL.Component(parsed as [string, unknown[], unknown[]])
  return (name: string) => component.getFirstPropertyValue(name)
}

it('a card is read by another reader with its name, number and address', () => {
  const value = read(contactToCard(contact))
  expect(value('version')).toBe('3.0')
  expect(value('fn')).toBe('Anneke de Wit')
  expect(value('n')).toEqual(['', 'Anneke de Wit', '', '', ''])
  expect(value('tel')).toBe('+31 6 1234')
  expect(value('adr')).toEqual(['', '', 'Lindengracht 12, 3 hoog', '', '', '', ''])
  expect(value('note')).toBe('Buur in Jordaan')
  expect(value('uid')).toBe(`stoep-${anneke}`)
  expect(String(value('rev'))).toBe('2026-12-01T08:00:00Z')
})

it('the same agreement gives the same bytes', () => {
  expect(contactToCard(contact)).toBe(contactToCard({ ...contact }))
})

it('what was not given is not there', () => {
  const card = contactToCard({ ...contact, phone: '', place: '' })
  expect(card).not.toMatch(/^(TEL|ADR)/m)
})

it('no name, number or address adds a line of its own', () => {
  const plain = contactToCard(contact).split(/\r\n(?! )/).length
  for (const text of naughtyStrings) {
    const card = contactToCard({ ...contact, name: text, phone: text, place: text, note: text })
    expect(card.split(/\r\n(?! )/)).toHaveLength(plain)
    expect(read(card)('uid')).toBe(`stoep-${anneke}`)
  }
})
