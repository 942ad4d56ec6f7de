import { describe, expect, it } from 'vitest'
import { codeToText, judgeCode, type PairDesk } from '#lib/app/pair-judging.ts'
import { pairCodeToText, readPairCode } from '#lib/wire/pair-code.ts'

const bytes = (value: number) => new Uint8Array(32).fill(value)
const [lobby, device, print, shown] = [bytes(1), bytes(2), bytes(3), bytes(5)]
const desk: PairDesk = { lobby, device, print, shown }
const youssef = {
  fingerprint: bytes(4),
  candidates: [{ kind: 'ip4', address: Uint8Array.of(192, 168, 1, 2), port: 4000 }]
} as const

describe('a code of a neighbour', () => {
  it.each([
    ['an offer', codeToText(desk, 'offer', youssef, null)],
    ['an answer to the code that is shown now', codeToText(desk, 'answer', youssef, shown)],
    ['a call of this device', codeToText(desk, 'call', youssef, device)]
  ])('is taken when it is %s', (_, text) => {
    expect(judgeCode(text, desk)).toMatchObject({ ok: true, value: youssef })
  })

  it('that was altered on the way is of no neighbourhood', () => {
    const read = readPairCode(codeToText(desk, 'offer', youssef, null))
    if (!read.ok) throw new Error(read.problem)
    const altered = pairCodeToText({ ...read.code, candidates: [] })
    expect(judgeCode(altered, desk)).toEqual({ ok: false, refusal: { kind: 'pairElsewhere' } })
  })

  it('is not taken when it is what this device shows or answers itself', () => {
    for (const fingerprint of [print, shown]) {
      const text = codeToText(desk, 'offer', { ...youssef, fingerprint }, null)
      expect(judgeCode(text, desk)).toEqual({ ok: false, refusal: { kind: 'pairOwnCode' } })
    }
  })

  it('that answers something is not taken while nothing is shown', () => {
    const text = codeToText(desk, 'answer', youssef, shown)
    const judged = judgeCode(text, { ...desk, shown: null })
    expect(judged).toEqual({ ok: false, refusal: { kind: 'pairOtherAnswer' } })
  })
})
