import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encode } from 'cborg'
import { bytesToText, textToBytes } from '#lib/wire/bytes.ts'
import { inviteToText, isOldInvite, parseInvite, type Invite } from '#lib/wire/invite.ts'
import { limits } from '#lib/wire/limits.ts'

const id = (fill: number) => bytesToText(new Uint8Array(32).fill(fill))
const invite: Invite = {
  purpose: 'join',
  neighbourhood: id(1),
  lobby: new Uint8Array(32).fill(2),
  seed: new Uint8Array(32).fill(3),
  door: id(4),
  host: new Uint8Array(32).fill(5),
  name: 'Lindenbuurt',
  relays: ['wss://buurthuis.example/relay']
}

describe('an invite as text', () => {
  it('comes back from the address, the fragment and text pasted with space around it', () => {
    const text = inviteToText(invite)
    for (const pasted of [text, `https://stoep.example/join#${text}`, `  #${text}\n`])
      expect(parseInvite(pasted)).toEqual(invite)
  })

  it('is short enough for a QR code an old camera reads', () => {
    expect(inviteToText(invite).length).toBeLessThan(350)
  })

  it('is broken when a character is missing, changed in its frame, or too many', () => {
    const text = inviteToText(invite)
    for (const broken of [text.slice(0, -1), text.slice(4), `${text}A`, `${text}é`, '', '#', 'hallo'])
      expect(parseInvite(broken)).toBeNull()
    expect(parseInvite('A'.repeat(limits.maxInviteChars + 1))).toBeNull()
  })

  it('is told apart from one of the first version, which carried a key that changes', () => {
    const { neighbourhood, lobby, seed, door, host, name, relays } = invite
    const [genesis, doorId] = [textToBytes(neighbourhood), textToBytes(door)]
    const old = bytesToText(encode([1, 0, genesis, lobby, seed, doorId, host, name, [...relays]]))
    expect(parseInvite(old)).toBeNull()
    expect(isOldInvite(`https://stoep.example/join#${old}`)).toBe(true)
    for (const other of [inviteToText(invite), old.slice(4), 'hallo', ''])
      expect(isOldInvite(other)).toBe(false)
  })

  it('is refused with an address that is no relay', () => {
    const make = () => inviteToText({ ...invite, relays: ['javascript:alert(1)'] })
    expect(make).toThrow()
  })

  it('never throws on text of any kind', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
        expect(parseInvite(text)).toBeNull()
      })
    )
  })
})
