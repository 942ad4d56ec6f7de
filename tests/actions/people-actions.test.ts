import { acceptRules } from '#lib/actions/accept-rules.ts'
import { announce } from '#lib/actions/announce.ts'
import { appoint } from '#lib/actions/appoint.ts'
import { attest } from '#lib/actions/attest.ts'
import { ban } from '#lib/actions/ban.ts'
import { changeRules } from '#lib/actions/change-rules.ts'
import { closeInvite } from '#lib/actions/close-invite.ts'
import { endAnnouncement } from '#lib/actions/end-announcement.ts'
import { endorse } from '#lib/actions/endorse.ts'
import { objectToSuccession } from '#lib/actions/object.ts'
import { resign } from '#lib/actions/resign.ts'
import { revokeAttest } from '#lib/actions/revoke-attest.ts'
import { succeed } from '#lib/actions/succeed.ts'
import { trustIssuer } from '#lib/actions/trust-issuer.ts'
import { vouch } from '#lib/actions/vouch.ts'
import { bounds } from '#lib/domain/bounds.ts'
import { foldAuthority } from '#lib/domain/authority.ts'
import { idToBytes } from '#lib/domain/id-bytes.ts'
import type { Ban } from '#lib/domain/records/ban.ts'
import { silentMs } from '#lib/domain/succession.ts'
import { bytesToText, concatBytes } from '#lib/wire/bytes.ts'
import { describe, expect, it } from 'vitest'
import { accountNamed, aTown, bytesOf, dayMs, doorKey, joinBody, Phone, start } from '../domain/town.ts'
import { deskOf, nowMs } from './desk.ts'

const no = (kind: string, more: object = {}) => ({ ok: false, refusal: { kind, ...more } })
const account = accountNamed

/** Anneke is ambassador, Youssef, Fatima and Bram were met, Sem is a guest who came by Youssef's invite. */
function street() {
  const town = aTown()
  const sem = new Phone('sem')
  sem.neighbourhood = town.genesis.id
  const invite = town.youssef.write(
    'invite/1',
    { key: doorKey, uses: 2, met: false },
    { expires: 14 * dayMs, at: 8 }
  )
  const joined = sem.write('join/1', joinBody('sem'), { refs: [invite], at: 9 })
  const records = [...town.records, invite, joined]
  const authority = foldAuthority(records)
  const founding = (name: string) => authority.accounts.get(account(name))?.founding
  return { ...town, sem, invite, joined, records, authority, founding }
}

describe('vouching', () => {
  const { authority, founding } = street()

  it('makes a guest known', async () => {
    const desk = deskOf('youssef')
    await vouch(desk, { authority, account: account('sem') })
    expect(desk.drafts).toEqual([{ type: 'vouch/1', refs: [founding('sem')], expiresAt: null, body: {} }])
  })

  it.each([
    ['sem', 'sem', 'mayNotVouch'],
    ['nobody', 'sem', 'mayNotVouch'],
    ['youssef', 'fatima', 'alreadyMet'],
    ['youssef', 'youssef', 'aboutYourself'],
    ['youssef', 'nobody', 'notIn']
  ])('%s about %s is refused: %s', async (by, whom, kind) => {
    const desk = deskOf(by)
    expect(await vouch(desk, { authority, account: account(whom) })).toEqual(no(kind))
    expect(desk.drafts).toEqual([])
  })
})

describe('appointing and stepping back', () => {
  it('is for ambassadors, about who was met, and once', async () => {
    const { authority, founding } = street()
    const anneke = deskOf('anneke')
    await appoint(anneke, { authority, account: account('youssef') })
    expect(anneke.drafts).toMatchObject([{ type: 'appoint/1', refs: [founding('youssef')] }])
    const attempt = (by: string, whom: string) => appoint(deskOf(by), { authority, account: account(whom) })
    expect(await attempt('youssef', 'fatima')).toEqual(no('onlyAmbassadors'))
    expect(await attempt('anneke', 'sem')).toEqual(no('notMetYet'))
    expect(await attempt('anneke', 'anneke')).toEqual(no('aboutYourself'))
    const appointments = new Map([[account('youssef'), [account('anneke')]]])
    const again = { authority: { ...authority, appointments }, account: account('youssef') }
    expect(await appoint(anneke, again)).toEqual(no('alreadySaid'))
  })

  it('leaves somebody to look after the neighbourhood', async () => {
    const { authority, records, phone, genesis } = street()
    expect(await resign(deskOf('anneke'), { authority })).toEqual(no('lastAmbassador'))
    expect(await resign(deskOf('youssef'), { authority })).toEqual(no('onlyAmbassadors'))
    const appointed = phone.write(
      'appoint/1',
      {},
      { refs: [records.find(({ type }) => type === 'join/1') ?? genesis] }
    )
    const desk = deskOf('anneke')
    await resign(desk, { authority: foldAuthority([...records, appointed]) })
    expect(desk.drafts).toMatchObject([{ type: 'resign/1', refs: [genesis.id] }])
  })
})

describe('putting somebody out', () => {
  it('cuts each of their devices where its chain ends here', async () => {
    const { authority, records, fatima, founding } = street()
    const [device] = authority.accounts.get(account('fatima'))?.devices ?? []
    const last = records.findLast((record) => record.device === fatima.device)
    const join = founding('fatima')
    if (!device || !last || !join) throw new Error('Fatima has a phone that wrote')
    const desk = deskOf('anneke')
    const why = { rule: 'Niet schelden', reason: ' Schold drie keer. ' }
    await ban(desk, {
      authority,
      account: account('fatima'),
      last: new Map([[device, { ...last, kept: [join, last.id] }]]),
      ...why
    })
    const [draft] = desk.drafts
    const { cuts, ...said } = draft?.body as Ban
    expect(draft).toMatchObject({ type: 'ban/1', refs: [join] })
    expect(said).toEqual({ rule: 'Niet schelden', reason: 'Schold drie keer.' })
    expect(cuts).toEqual([
      {
        device: idToBytes(device),
        last: idToBytes(last.id),
        kept: concatBytes(...[join, last.id].map((id) => idToBytes(id).subarray(0, 16)))
      }
    ])
  })

  it('keeps nothing of a device of which nothing is here', async () => {
    const { authority } = street()
    const desk = deskOf('anneke')
    const input = { authority, account: account('fatima'), rule: '', reason: 'Loog.', last: new Map() }
    await ban(desk, input)
    expect((desk.drafts[0]?.body as Ban).cuts).toMatchObject([{ last: null, kept: new Uint8Array() }])
  })

  it.each([
    ['youssef', 'fatima', {}, no('onlyAmbassadors')],
    ['anneke', 'anneke', {}, no('aboutYourself')],
    ['anneke', 'fatima', { reason: ' ' }, no('empty', { field: 'reason' })],
    [
      'anneke',
      'fatima',
      { rule: 'a'.repeat(bounds.ruleChars + 1) },
      no('tooLong', { field: 'rule', max: bounds.ruleChars, length: bounds.ruleChars + 1 })
    ]
  ])('%s about %s with %o is refused', async (by, whom, change, refusal) => {
    const { authority } = street()
    const why = { rule: '', reason: 'Loog.', last: new Map(), ...change }
    expect(await ban(deskOf(by), { authority, account: account(whom), ...why })).toEqual(refusal)
  })
})

describe('house rules', () => {
  const { authority, genesis } = street()
  const neighbourhood = genesis.id

  it('are kept one a line, without empty ones', async () => {
    const desk = deskOf('anneke')
    await changeRules(desk, { neighbourhood, authority, text: ' Groet elkaar. \n\n Niet schelden.\n' })
    const body = { text: 'Groet elkaar.\nNiet schelden.' }
    expect(desk.drafts).toEqual([{ type: 'rules/1', refs: [neighbourhood], expiresAt: null, body }])
  })

  it('are written by ambassadors, say something, and no rule is too long', async () => {
    const attempt = (by: string, text: string) => changeRules(deskOf(by), { neighbourhood, authority, text })
    expect(await attempt('youssef', 'Groet elkaar.')).toEqual(no('onlyAmbassadors'))
    expect(await attempt('anneke', ' \n ')).toEqual(no('empty', { field: 'rules' }))
    const { ruleChars, rulesChars } = bounds
    const long = 'a'.repeat(ruleChars + 1)
    const tooLong = { field: 'rules', max: ruleChars, length: ruleChars + 1 }
    expect(await attempt('anneke', `kort\n${long}`)).toEqual(no('tooLong', tooLong))
    const many = Array.from({ length: 20 }, () => 'a'.repeat(ruleChars)).join('\n')
    expect(await attempt('anneke', many)).toEqual(
      no('tooLong', { field: 'rules', max: rulesChars, length: many.length })
    )
  })

  it('are said yes to once', async () => {
    const desk = deskOf('sem')
    const rules = genesis.id
    await acceptRules(desk, { authority, rules })
    expect(desk.drafts).toEqual([{ type: 'accept-rules/1', refs: [rules], expiresAt: null, body: {} }])
    const accepted = new Map([[account('sem'), rules]])
    expect(await acceptRules(desk, { authority: { ...authority, accepted }, rules })).toEqual(
      no('alreadySaid')
    )
  })
})

describe('an announcement', () => {
  const { authority, genesis } = street()
  const neighbourhood = genesis.id
  const words = { neighbourhood, authority, text: ' Zaterdag vegen\n we de stoep. ', days: 7 }

  it('becomes one line that stays as many days as chosen', async () => {
    const desk = deskOf('anneke')
    await announce(desk, words, nowMs)
    const body = { text: 'Zaterdag vegen we de stoep.' }
    const expiresAt = nowMs + 7 * dayMs
    expect(desk.drafts).toEqual([{ type: 'announcement/1', refs: [neighbourhood], expiresAt, body }])
  })

  it('is made by ambassadors, says something, and neither is nor lasts too long', async () => {
    const attempt = (by: string, changes: object) => announce(deskOf(by), { ...words, ...changes }, nowMs)
    const { announcementChars: max, announcementDays } = bounds
    expect(await attempt('youssef', {})).toEqual(no('onlyAmbassadors'))
    expect(await attempt('anneke', { text: ' \n ' })).toEqual(no('empty', { field: 'announcement' }))
    expect(await attempt('anneke', { text: 'a'.repeat(max + 1) })).toEqual(
      no('tooLong', { field: 'announcement', max, length: max + 1 })
    )
    expect(await attempt('anneke', { days: announcementDays + 1 })).toEqual(
      no('outOfRange', { field: 'days', min: 1, max: announcementDays })
    )
  })

  it('is taken down by ambassadors, while it stands', async () => {
    const stands = { id: genesis.id, by: account('anneke'), text: 'Hoi', clock: { ms: nowMs, count: 0 } }
    const announcement = { ...stands, expiresAt: nowMs + 1, isEnded: false }
    const desk = deskOf('anneke')
    await endAnnouncement(desk, { authority, announcement }, nowMs)
    expect(desk.drafts).toEqual([
      { type: 'end-announcement/1', refs: [genesis.id], expiresAt: null, body: {} }
    ])
    const attempt = (by: string, changes: object, at = nowMs) =>
      endAnnouncement(deskOf(by), { authority, announcement: { ...announcement, ...changes } }, at)
    expect(await attempt('youssef', {})).toEqual(no('onlyAmbassadors'))
    expect(await attempt('anneke', { isEnded: true })).toEqual(no('closed'))
    expect(await attempt('anneke', {}, nowMs + 1)).toEqual(no('closed'))
  })
})

describe('checking', () => {
  const { authority, founding } = street()
  const seen = { claim: 'conduct', seenOn: nowMs - dayMs, until: nowMs + 365 * dayMs, detail: ' ' } as const
  const about = { authority, account: account('fatima') }

  it('says what was seen and until when', async () => {
    const desk = deskOf('anneke')
    await attest(desk, { ...about, ...seen }, nowMs)
    const body = { claim: 'conduct', seenOn: seen.seenOn, detail: '' }
    expect(desk.drafts).toEqual([
      { type: 'attest/1', refs: [founding('fatima')], expiresAt: seen.until, body }
    ])
  })

  it.each([
    ['youssef', {}, no('mayNotAttest')],
    ['anneke', { account: account('anneke') }, no('aboutYourself')],
    ['anneke', { seenOn: nowMs + dayMs }, no('notSeenYet', { field: 'seenOn' })],
    ['anneke', { seenOn: NaN }, no('notSeenYet', { field: 'seenOn' })],
    ['anneke', { until: nowMs }, no('past', { field: 'until' })],
    [
      'anneke',
      { until: nowMs + bounds.attestDays * dayMs + 1 },
      no('outOfRange', { field: 'until', min: 1, max: bounds.attestDays })
    ],
    [
      'anneke',
      { detail: 'a'.repeat(bounds.claimChars + 1) },
      no('tooLong', { field: 'detail', max: bounds.claimChars, length: bounds.claimChars + 1 })
    ]
  ])('of %s with %o is refused', async (by, change, refusal) => {
    expect(await attest(deskOf(by), { ...about, ...seen, ...change }, nowMs)).toEqual(refusal)
  })

  it('is for who is trusted with that claim too', async () => {
    const issuers = new Map([[account('youssef'), ['conduct'] as const]])
    const desk = deskOf('youssef')
    await attest(desk, { ...about, ...seen, authority: { ...authority, issuers } }, nowMs)
    expect(desk.drafts).toHaveLength(1)
  })

  it('is entrusted by ambassadors to who was met, each claim once', async () => {
    const desk = deskOf('anneke')
    const claims = ['firstAid', 'diploma', 'firstAid'] as const
    await trustIssuer(desk, { ...about, claims: [...claims] })
    expect(desk.drafts).toMatchObject([{ type: 'trust-issuer/1', body: { claims: ['diploma', 'firstAid'] } }])
    expect(await trustIssuer(deskOf('youssef'), { ...about, claims: [] })).toEqual(no('onlyAmbassadors'))
    const guest = { ...about, account: account('sem'), claims: [] }
    expect(await trustIssuer(desk, guest)).toEqual(no('notMetYet'))
  })

  it('is taken back by who said it or by an ambassador', async () => {
    const said = { id: authority.neighbourhood ?? street().genesis.id, by: account('youssef') }
    const desk = deskOf('youssef')
    await revokeAttest(desk, { ...about, said })
    expect(desk.drafts).toMatchObject([{ type: 'revoke-attest/1', refs: [founding('fatima'), said.id] }])
    expect((await revokeAttest(deskOf('anneke'), { ...about, said })).ok).toBe(true)
    expect(await revokeAttest(deskOf('bram'), { ...about, said })).toEqual(no('notYours'))
  })
})

describe('an endorsement', () => {
  const { authority, founding } = street()
  const about = { authority, account: account('fatima'), on: 'sawProof', hasItToo: true } as const

  it('names a skill, from who was met', async () => {
    const desk = deskOf('youssef')
    await endorse(desk, { ...about, skill: ' Banden plakken ' })
    const body = { skill: 'Banden plakken', on: 'sawProof', hasItToo: true }
    expect(desk.drafts).toMatchObject([{ type: 'endorse/1', refs: [founding('fatima')], body }])
    expect(await endorse(deskOf('sem'), { ...about, skill: 'Taart' })).toEqual(no('mayNotEndorse'))
    expect(await endorse(deskOf('fatima'), { ...about, skill: 'Taart' })).toEqual(no('aboutYourself'))
    expect(await endorse(desk, { ...about, skill: ' ' })).toEqual(no('empty', { field: 'skill' }))
  })
})

describe('taking over', () => {
  const { authority, founding, genesis } = street()
  const about = { authority, account: account('fatima'), heardMs: start }
  const later = start + silentMs

  it('waits until the ambassadors have been silent for long', async () => {
    const desk = deskOf('youssef')
    expect(await succeed(desk, about, later - 1)).toEqual(no('ambassadorsHere'))
    await succeed(desk, about, later)
    expect(desk.drafts).toMatchObject([{ type: 'succeed/1', refs: [founding('fatima')] }])
  })

  it('is for members, about another member, and once', async () => {
    const attempt = (by: string, whom: string) =>
      succeed(deskOf(by), { ...about, account: account(whom) }, later)
    expect(await attempt('sem', 'fatima')).toEqual(no('mayNotVouch'))
    expect(await attempt('anneke', 'fatima')).toEqual(no('ambassadorsHere'))
    expect(await attempt('youssef', 'sem')).toEqual(no('notMetYet'))
    expect(await attempt('youssef', 'youssef')).toEqual(no('aboutYourself'))
    const wish = { id: genesis.id, by: account('youssef') }
    const successions = new Map([[account('fatima'), [wish]]])
    const again = { ...about, authority: { ...authority, successions } }
    expect(await succeed(deskOf('youssef'), again, later)).toEqual(no('alreadySaid'))
  })

  it('is ended by an ambassador who is there after all', async () => {
    const desk = deskOf('anneke')
    await objectToSuccession(desk, { authority, proposal: genesis.id })
    expect(desk.drafts).toMatchObject([{ type: 'object/1', refs: [genesis.id] }])
    expect(await objectToSuccession(deskOf('youssef'), { authority, proposal: genesis.id })).toEqual(
      no('onlyAmbassadors')
    )
  })
})

describe('ending an invite', () => {
  const { authority, invite } = street()

  it('is for who made it and for ambassadors', async () => {
    for (const by of ['youssef', 'anneke']) {
      const desk = deskOf(by)
      await closeInvite(desk, { authority, invite: invite.id }, nowMs)
      expect(desk.drafts).toMatchObject([{ type: 'close-invite/1', refs: [invite.id] }])
    }
    expect(await closeInvite(deskOf('fatima'), { authority, invite: invite.id }, nowMs)).toEqual(
      no('notYours')
    )
  })

  it('says so when nobody could come in with it anyway', async () => {
    const desk = deskOf('youssef')
    const late = start + 15 * dayMs
    expect(await closeInvite(desk, { authority, invite: invite.id }, late)).toEqual(no('inviteOver'))
    const unknown = bytesToText(bytesOf('unknown')) as typeof invite.id
    expect(await closeInvite(desk, { authority, invite: unknown }, nowMs)).toEqual(no('inviteOver'))
  })
})
