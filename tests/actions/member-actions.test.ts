import { editProfile } from '#lib/actions/edit-profile.ts'
import { makeInvite, usualInviteDays } from '#lib/actions/make-invite.ts'
import { linkLastsMs, makeLink } from '#lib/actions/make-link.ts'
import { bounds } from '#lib/domain/bounds.ts'
import { dayMs } from '#lib/domain/expiry.ts'
import { describe, expect, it } from 'vitest'
import { aTown, bytesOf } from '../domain/town.ts'
import { deskOf, nowMs } from './desk.ts'

const key = bytesOf('one-time key')

describe('a profile', () => {
  const founding = aTown().genesis.id

  it('is written on the founding record, trimmed', async () => {
    const desk = deskOf('anneke')
    await editProfile(desk, { founding, name: ' Anneke ', about: ' bakt brood ', area: null })
    expect(desk.drafts).toEqual([
      {
        type: 'profile/1',
        refs: [founding],
        expiresAt: null,
        body: { name: 'Anneke', about: 'bakt brood', area: null }
      }
    ])
  })

  it.each([
    [{ name: ' ' }, 'empty', 'name'],
    [{ name: 'a'.repeat(bounds.nameChars + 1) }, 'tooLong', 'name'],
    [{ about: 'a'.repeat(bounds.aboutChars + 1) }, 'tooLong', 'about'],
    [{ area: '1015' }, 'unknownPlace', 'area']
  ])('is refused with %o', async (change, kind, field) => {
    const desk = deskOf('anneke')
    const result = await editProfile(desk, { founding, name: 'Anneke', about: '', area: null, ...change })
    expect(result).toMatchObject({ ok: false, refusal: { kind, field } })
    expect(desk.drafts).toEqual([])
  })
})

describe('an invite', () => {
  const { authority } = aTown()

  it('opens the door for two weeks, or for as many days as were chosen', async () => {
    const desk = deskOf('youssef')
    await makeInvite(desk, { authority, key, uses: 3, met: true }, nowMs)
    await makeInvite(desk, { authority, key, uses: 3, met: true, days: bounds.inviteDays }, nowMs)
    const invite = { type: 'invite/1', refs: [], body: { key, uses: 3, met: true } }
    expect(desk.drafts).toEqual([
      { ...invite, expiresAt: nowMs + usualInviteDays * dayMs },
      { ...invite, expiresAt: nowMs + bounds.inviteDays * dayMs }
    ])
  })

  it.each([0, 31, 1.5])('is refused for %d days', async (days) => {
    const desk = deskOf('anneke')
    const refusal = { kind: 'outOfRange', field: 'days', min: 1, max: bounds.inviteDays }
    const result = await makeInvite(desk, { authority, key, uses: 1, met: true, days }, nowMs)
    expect(result).toEqual({ ok: false, refusal })
    expect(desk.drafts).toEqual([])
  })

  it('is refused to a guest and to who is not in', async () => {
    const accounts = new Map(
      [...authority.accounts].map(([id, one]) => [id, { ...one, role: 'guest' as const }])
    )
    const asGuest = { authority: { ...authority, accounts }, key, uses: 1, met: true }
    const refusal = { kind: 'mayNotInvite' }
    expect(await makeInvite(deskOf('youssef'), asGuest, nowMs)).toEqual({ ok: false, refusal })
    expect(await makeInvite(deskOf('nobody'), { ...asGuest, authority }, nowMs)).toEqual({
      ok: false,
      refusal
    })
  })

  it.each([0, 51, 2.5, Number.NaN])('is refused for %d people', async (uses) => {
    const desk = deskOf('anneke')
    const refusal = { kind: 'outOfRange', field: 'uses', min: 1, max: bounds.inviteUses }
    expect(await makeInvite(desk, { authority, key, uses, met: false }, nowMs)).toEqual({
      ok: false,
      refusal
    })
    expect(desk.drafts).toEqual([])
  })
})

describe('a link for a second device', () => {
  it('stands for a few days', async () => {
    const desk = deskOf('anneke')
    await makeLink(desk, { key }, nowMs)
    expect(desk.drafts).toEqual([{ type: 'link/1', refs: [], expiresAt: nowMs + linkLastsMs, body: { key } }])
  })
})
