import { bounds } from '#lib/domain/bounds.ts'
import { describe, expect, it } from 'vitest'
import { cutAtWord, messagesToListings } from '../../scripts/seed/messages.ts'

const file = JSON.stringify([
  {
    type: 'request',
    text: ' We need water ',
    categories: ['unheard_of', 'water', 'shelter'],
    event: 'flood'
  },
  { type: 'other', text: 'Good morning', categories: [] },
  { type: 'offer', text: 'I have a boat' },
  { type: 'request', text: '   ' }
])

const water = { kind: 'request', domain: 'meal', text: 'We need water' }
const boat = { kind: 'offer', domain: null, text: 'I have a boat' }

describe('messages as listings', () => {
  it('keeps what is asked or offered, with its domain when a category tells', () => {
    expect(messagesToListings(file, 2)).toEqual([water, boat])
  })

  it('starts over until there are enough', () => {
    expect(messagesToListings(file, 5)).toEqual([water, boat, water, boat, water])
  })

  it('refuses a file that is something else, or has nothing in it', () => {
    expect(() => messagesToListings('{"type":"request"}', 1)).toThrow()
    expect(() => messagesToListings('[{"type":"request"}]', 1)).toThrow()
    expect(() => messagesToListings('[]', 1)).toThrow('no request or offer')
  })

  it('cuts what is too long after a whole word, with an ellipsis', () => {
    expect(cutAtWord('een twee drie', 13)).toBe('een twee drie')
    expect(cutAtWord('een twee drie', 12)).toBe('een twee…')
    expect(cutAtWord('een twee  drie', 10)).toBe('een twee…')
    expect(cutAtWord('onafgebroken', 5)).toBe('onaf…')
    expect(cutAtWord('aaa👵bb', 5)).toBe('aaa…')
    const [long] = messagesToListings(JSON.stringify([{ type: 'offer', text: 'ja '.repeat(999) }]), 1)
    expect(long?.text.length).toBeLessThanOrEqual(bounds.listingChars)
    expect(long?.text.endsWith('ja…')).toBe(true)
  })
})
