import { sha256 } from '@noble/hashes/sha2.js'
import { encode } from 'cborg'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { limits } from '#lib/wire/limits.ts'
import {
  encodeAnswer,
  encodeAnswerText,
  encodeKnock,
  knockIdOf,
  readAnswer,
  readAnswerText,
  readKnock,
  readKnockWords
} from '#lib/wire/knock.ts'

const bytes = (length: number, of = 1) => new Uint8Array(length).fill(of)
const knock = { neighbourhood: bytes(32, 1), by: bytes(32, 2), sealed: bytes(18, 3) }
const answer = { knock: bytes(16, 1), device: bytes(32, 2), signature: bytes(64, 3), sealed: bytes(18, 4) }

describe('a knock and its answer', () => {
  it('come back as they were written', () => {
    expect(readKnock(encodeKnock(knock))).toEqual(knock)
    expect(readAnswer(encodeAnswer(answer))).toEqual(answer)
  })

  it('are nothing with less in them than a seal', () => {
    expect(readKnock(encodeKnock({ ...knock, sealed: bytes(17) }))).toBeNull()
    expect(readAnswer(encodeAnswer({ ...answer, sealed: bytes(17) }))).toBeNull()
  })

  it('have another id when anything in it is other', () => {
    const ids = [knock, { ...knock, by: bytes(32, 9) }, { ...knock, sealed: bytes(19, 3) }].map((each) =>
      knockIdOf(encodeKnock(each), sha256).join()
    )
    expect(new Set(ids).size).toBe(3)
  })
})

describe('a yes and a no', () => {
  const { maxInviteChars } = limits
  const longest = 'x'.repeat(maxInviteChars)

  it.each(['', 'x', longest])('come back as they were said, and are of one size', (invite) => {
    const padded = encodeAnswerText(invite)
    expect(padded).toHaveLength(maxInviteChars)
    expect(readAnswerText(padded)).toBe(invite)
  })

  it('are nothing of another size, and never a longer invite than there is', () => {
    expect(readAnswerText(new Uint8Array())).toBeNull()
    expect(readAnswerText(bytes(maxInviteChars + 1))).toBeNull()
    expect(() => encodeAnswerText(`${longest}x`)).toThrow(RangeError)
  })
})

describe('the words in a knock', () => {
  const said = (value: unknown) => readKnockWords(encode(value))
  const { maxNameChars, directory } = limits

  it('are a key, a name and a sentence', () => {
    expect(said([bytes(32), 'Sem', ''])).toEqual({ sealingKey: bytes(32), name: 'Sem', words: '' })
  })

  it.each([
    ['no array', 'Sem'],
    ['a short key', [bytes(31), 'Sem', '']],
    ['no name', [bytes(32), '', '']],
    ['a longer name than anybody has', [bytes(32), 'S'.repeat(maxNameChars + 1), '']],
    ['more words than fit', [bytes(32), 'Sem', 'x'.repeat(directory.maxKnockChars + 1)]],
    ['something behind them', [bytes(32), 'Sem', '', 1]]
  ])('are refused with %s', (_why, value) => {
    expect(said(value)).toBeNull()
  })

  it('never throw', () => {
    fc.assert(fc.property(fc.uint8Array(), (random) => readKnockWords(random) === null || random.length > 36))
  })
})
