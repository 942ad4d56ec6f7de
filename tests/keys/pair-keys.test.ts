import { describe, expect, it } from 'vitest'
import { iceNames, neighbourhoodMark, roomProof } from '#lib/keys/pair-keys.ts'
import { bytesToText } from '#lib/wire/bytes.ts'

const bytes = (value: number) => new Uint8Array(32).fill(value)
const [lobby, otherLobby, first, second] = [bytes(1), bytes(2), bytes(3), bytes(4)]
const areAllDifferent = (values: readonly unknown[]) =>
  expect(new Set(values.map((value) => JSON.stringify(value))).size).toBe(values.length)

describe('what two phones derive when they pair', () => {
  it('gives ICE names of the length ICE asks for, in characters it allows', () => {
    const { ufrag, pwd } = iceNames(lobby, 'first', first)
    expect(ufrag).toMatch(/^[0-9a-f]{12}$/)
    expect(pwd).toMatch(/^[0-9a-f]{36}$/)
    expect(iceNames(lobby, 'first', first)).toEqual({ ufrag, pwd })
  })

  it('gives other ICE names for another side, certificate or neighbourhood', () => {
    areAllDifferent([
      iceNames(lobby, 'first', first),
      iceNames(lobby, 'first', second),
      iceNames(lobby, 'second', first),
      iceNames(lobby, 'second', first, second),
      iceNames(lobby, 'second', second, first),
      iceNames(otherLobby, 'first', first)
    ])
  })

  it('marks a code by the neighbourhood and by all that is in it', () => {
    const mark = (secret: Uint8Array, kind: 'offer' | 'call', fingerprint: Uint8Array, rest: number) =>
      bytesToText(neighbourhoodMark(secret, { kind, fingerprint }, Uint8Array.of(rest)))
    expect(neighbourhoodMark(lobby, { kind: 'offer', fingerprint: first }, bytes(0))).toHaveLength(4)
    areAllDifferent([
      mark(lobby, 'offer', first, 0),
      mark(otherLobby, 'offer', first, 0),
      mark(lobby, 'call', first, 0),
      mark(lobby, 'offer', second, 0),
      mark(lobby, 'offer', first, 1)
    ])
  })

  it('proves a room for one side of one connection', () => {
    const proof = (password: string, side: 'first' | 'second', both: readonly [Uint8Array, Uint8Array]) =>
      bytesToText(roomProof(password, side, both))
    expect(roomProof('secret', 'first', [first, second])).toHaveLength(16)
    areAllDifferent([
      proof('secret', 'first', [first, second]),
      proof('other', 'first', [first, second]),
      proof('secret', 'second', [first, second]),
      proof('secret', 'first', [second, first])
    ])
  })
})
