import { checkIn } from '#lib/actions/check-in.ts'
import { claim } from '#lib/actions/claim.ts'
import { declareEmergency } from '#lib/actions/declare-emergency.ts'
import { endEmergency } from '#lib/actions/end-emergency.ts'
import { joinRoster } from '#lib/actions/join-roster.ts'
import { secondEmergency } from '#lib/actions/second-emergency.ts'
import { tellSupply } from '#lib/actions/tell-supply.ts'
import { bounds } from '#lib/domain/bounds.ts'
import { bytesToCheckIn } from '#lib/domain/check-in.ts'
import { idToBytes } from '#lib/domain/id-bytes.ts'
import type { StoepRecord } from '#lib/domain/record.ts'
import { describe, expect, it } from 'vitest'
import { cutTown, emergencyIn, minute, moment, partsOf, type Cut } from '../domain/emergencies.ts'
import { accountNamed, viewOf } from '../domain/town.ts'
import { deskOf } from './desk.ts'

const no = (kind: string, more: object = {}) => ({ ok: false, refusal: { kind, ...more } })
const hour = 60 * minute
const now = moment(minute)

/** Anneke declared it and named Fatima; Karim is new; Anneke asks for one to come. */
function under(town: Cut = cutTown()) {
  const said = town.declares(town.phone, 0, false, [idToBytes(accountNamed('fatima'))])
  const emergency = emergencyIn([said], town)
  return { town, authority: town.authority, said, emergency, listing: viewOf([town.listing], town.authority) }
}

describe('declaring', () => {
  const { town, authority } = under()
  const neighbourhood = town.genesis.id
  const said = { neighbourhood, authority, what: ' Geen water ', isExercise: true }

  it('names callers only of an ambassador, and no more than allowed', async () => {
    const many = Array.from({ length: bounds.callers + 2 }, (_, i) => accountNamed(`caller ${i}`))
    const anneke = deskOf('anneke')
    await declareEmergency(anneke, { ...said, callers: many })
    const callers = many.slice(0, bounds.callers).map(idToBytes)
    expect(anneke.drafts).toEqual([
      {
        type: 'emergency/1',
        refs: [neighbourhood],
        expiresAt: null,
        body: { what: 'Geen water', exercise: true, callers }
      }
    ])
    const bram = deskOf('bram')
    await declareEmergency(bram, { ...said, callers: many })
    expect(bram.drafts).toMatchObject([{ body: { callers: [] } }])
  })

  it('is refused to who is new, and without words', async () => {
    expect(await declareEmergency(deskOf('karim'), { ...said, callers: [] })).toEqual(no('needsMeeting'))
    expect(await declareEmergency(deskOf('bram'), { ...said, what: ' ', callers: [] })).toEqual(
      no('empty', { field: 'text' })
    )
    const what = 'a'.repeat(bounds.emergencyChars + 1)
    expect(await declareEmergency(deskOf('bram'), { ...said, what, callers: [] })).toMatchObject(
      no('tooLong')
    )
  })
})

describe('saying it again, and ending it', () => {
  it('a proposal is seconded once by each other person who was met', async () => {
    const town = cutTown()
    const emergency = emergencyIn([town.declares(town.bram, 0)], town)
    const input = { authority: town.authority, emergency }
    const attempt = (by: string) => secondEmergency(deskOf(by), input, now)
    expect(await attempt('youssef')).toMatchObject({ ok: true })
    expect(await attempt('bram')).toEqual(no('alreadySaid'))
    expect(await attempt('karim')).toEqual(no('needsMeeting'))
    expect(await secondEmergency(deskOf('youssef'), input, moment(24 * hour))).toEqual(no('emergencyOver'))
  })

  it('one that holds may be said again by anybody who was met, until it is over', async () => {
    const { authority, emergency } = under()
    const again = (at: number) => secondEmergency(deskOf('youssef'), { authority, emergency }, moment(at))
    expect(await again(hour)).toMatchObject({ ok: true })
    expect(await again(72 * hour)).toEqual(no('emergencyOver'))
  })

  it('is ended by who may', async () => {
    const { authority, emergency } = under()
    expect(await endEmergency(deskOf('bram'), { authority, emergency })).toEqual(no('onlyAmbassadors'))
    const anneke = deskOf('anneke')
    await endEmergency(anneke, { authority, emergency })
    expect(anneke.drafts).toMatchObject([{ type: 'emergency-end/1', refs: [emergency.id] }])
    const over = { ...emergency, endedAt: 1 }
    expect(await endEmergency(anneke, { authority, emergency: over })).toEqual(no('emergencyOver'))
  })
})

describe('checking in', () => {
  it('seals for the callers and says nothing in the open', async () => {
    const { authority, emergency } = under()
    const karim = deskOf('karim')
    await checkIn(karim, { authority, emergency, state: 'help', text: ' Geen insuline ' }, now)
    expect(karim.drafts).toMatchObject([{ type: 'check-in/1', refs: [emergency.id] }])
    expect(Object.keys(karim.drafts[0]?.body as object)).toEqual(['said'])
    const [{ accounts, text } = { accounts: [], text: '' }] = karim.sealed
    expect(accounts).toEqual([accountNamed('anneke'), accountNamed('fatima')])
    expect(bytesToCheckIn(new TextEncoder().encode(text))).toEqual({ state: 'help', text: 'Geen insuline' })
  })

  it('is refused once it is over, or with too many words', async () => {
    const { authority, emergency } = under()
    const said = { authority, emergency, state: 'ok' as const, text: '' }
    expect(await checkIn(deskOf('bram'), said, moment(72 * hour))).toEqual(no('emergencyOver'))
    const text = 'a'.repeat(bounds.checkInChars + 1)
    expect(await checkIn(deskOf('bram'), { ...said, text }, now)).toMatchObject(no('tooLong'))
  })

  it.each(['', '{}', '{"state":"ok"}', '{"state":"fine","text":""}', '{"state":"ok","text":"","at":"home"}'])(
    'that holds %j is not read',
    (inside) => {
      expect(bytesToCheckIn(new TextEncoder().encode(inside))).toBeNull()
      expect(bytesToCheckIn(Uint8Array.of(0xff))).toBeNull()
    }
  )
})

describe('going', () => {
  async function going(by: string, more: readonly StoepRecord[] = [], at = now, asked = under()) {
    const { town, authority, said, emergency, listing } = asked
    const claims = partsOf('claim', [said, ...more], town)
    const input = { authority, emergency, listing, claims, minutes: 30 }
    const desk = deskOf(by)
    return { desk, outcome: await claim(desk, { ...input, state: 'going' }, at), input }
  }

  it('is written for half an hour', async () => {
    const { desk, input } = await going('youssef')
    expect(desk.drafts).toEqual([
      {
        type: 'claim/1',
        refs: [input.emergency.id, input.listing.id],
        expiresAt: null,
        body: { state: 'going', minutes: 30 }
      }
    ])
  })

  it('is refused to the owner, to who is new, when somebody else goes, and when it is over', async () => {
    expect((await going('anneke')).outcome).toEqual(no('ownListing'))
    expect((await going('karim')).outcome).toEqual(no('needsMeeting'))
    expect((await going('youssef', [], moment(72 * hour))).outcome).toEqual(no('emergencyOver'))
    const asked = under()
    const { town, said } = asked
    const his = town.claims(town.bram, [said, town.listing], 'going', 0, 30)
    expect((await going('youssef', [his], now, asked)).outcome).toEqual(no('taken'))
    expect((await going('youssef', [his], moment(30 * minute), asked)).outcome).toMatchObject({ ok: true })
    expect((await going('bram', [his], now, asked)).outcome).toMatchObject({ ok: true })
  })

  it('is refused on what was closed or has expired', async () => {
    const asked = under()
    const closed = { ...asked, listing: { ...asked.listing, status: 'closed' as const } }
    expect((await going('youssef', [], now, closed)).outcome).toEqual(no('closed'))
    const expired = { ...asked, listing: { ...asked.listing, expiresAt: now } }
    expect((await going('youssef', [], now, expired)).outcome).toEqual(no('closed'))
  })

  it('can be told further only by who went', async () => {
    const asked = under()
    const { town, said, authority, emergency, listing } = asked
    const his = town.claims(town.bram, [said, town.listing], 'going', 0, 30)
    const input = { authority, emergency, listing, claims: partsOf('claim', [said, his], town), minutes: 30 }
    const tells = (by: string) => claim(deskOf(by), { ...input, state: 'there' }, now)
    expect(await tells('bram')).toMatchObject({ ok: true })
    expect(await tells('youssef')).toEqual(no('dealMovedOn'))
  })
})

describe('what is where, and who can help out', () => {
  it('is told by who was met; that it is gone by anybody', async () => {
    const { authority, emergency } = under()
    const water = { authority, emergency, kind: 'water' as const, where: ' Bij  de kerk ', area: null }
    const bram = deskOf('bram')
    await tellSupply(bram, { ...water, isThere: true }, now)
    const body = { kind: 'water', where: 'Bij de kerk', area: null, isThere: true }
    expect(bram.drafts).toEqual([{ type: 'supply/1', refs: [emergency.id], expiresAt: null, body }])
    const tells = (isThere: boolean, where = 'Kerk') =>
      tellSupply(deskOf('karim'), { ...water, where, isThere }, now)
    expect(await tells(true)).toEqual(no('needsMeeting'))
    expect(await tells(false)).toMatchObject({ ok: true })
    expect(await tells(false, ' ')).toEqual(no('empty', { field: 'place' }))
    expect(await tells(false, 'a'.repeat(bounds.whereChars + 1))).toMatchObject(no('tooLong'))
  })

  it('is kept in one order, each once', async () => {
    const { authority, town } = under()
    const bram = deskOf('bram')
    const input = { neighbourhood: town.genesis.id, authority }
    await joinRoster(bram, { ...input, skills: ['vehicle', 'cooking', 'vehicle'] })
    expect(bram.drafts).toMatchObject([{ type: 'roster/1', body: { skills: ['cooking', 'vehicle'] } }])
    expect(await joinRoster(deskOf('karim'), { ...input, skills: [] })).toEqual(no('needsMeeting'))
  })
})
