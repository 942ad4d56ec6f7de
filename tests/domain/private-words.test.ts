import { bounds } from '#lib/domain/bounds.ts'
import { bytesToPlace, bytesToWords, placeToBytes, wordsToBytes } from '#lib/domain/private-words.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const anyWords = (max: number) =>
  fc.string({ unit: 'binary', maxLength: max }).filter((text) => text.length <= max)

describe('words between two people', () => {
  it('come back exactly', () => {
    fc.assert(
      fc.property(anyWords(200), (words) => {
        expect(bytesToWords(wordsToBytes(words))).toBe(words)
      })
    )
    expect(bytesToWords(wordsToBytes('\uFEFFhoi'))).toBe('\uFEFFhoi')
  })

  it('are nothing when they are not UTF-8 or too long', () => {
    expect(bytesToWords(new Uint8Array([0xc3, 0x28]))).toBe(null)
    expect(bytesToWords(wordsToBytes('a'.repeat(bounds.messageChars + 1)))).toBe(null)
  })
})

describe('an exact place', () => {
  it('comes back exactly', () => {
    fc.assert(
      fc.property(anyWords(bounds.placeChars), anyWords(bounds.phoneChars), (place, phone) => {
        expect(bytesToPlace(placeToBytes({ place, phone }))).toEqual({ place, phone })
      })
    )
  })

  it('is nothing when it is anything else', () => {
    const bad = [
      '',
      'null',
      '[]',
      '{"place":"a"}',
      '{"place":"a","phone":5}',
      '{"place":"a","phone":"b","more":1}',
      `{"place":"${'a'.repeat(bounds.placeChars + 1)}","phone":""}`
    ]
    for (const text of bad) expect(bytesToPlace(wordsToBytes(text))).toBe(null)
    expect(bytesToPlace(new Uint8Array([0xff]))).toBe(null)
  })

  it('is read from any bytes without throwing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect([null, 'object']).toContain(bytesToPlace(bytes) === null ? null : 'object')
      })
    )
  })
})
