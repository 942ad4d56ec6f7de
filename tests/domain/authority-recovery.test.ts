import { accountOf, foldAuthority } from '#lib/domain/authority.ts'
import { projectMember } from '#lib/domain/member.ts'
import { permits } from '#lib/domain/permit.ts'
import type { StoepRecord } from '#lib/domain/record.ts'
import { describe, expect, it } from 'vitest'
import { appoint, aPhone, aStreet, ban, furtherPhone, listingBy, vouchFor, type Neighbour } from './street.ts'
import { accountNamed, bytesOf, doorKey, dayMs, viewOf, type Phone } from './town.ts'

const words = bytesOf('key of twelve words')

/** Anna's only phone is lost; Bram and Chris are chosen by her, Daan is not. */
function annasStreet() {
  const street = aStreet(['anna', 'bram', 'chris', 'daan'])
  const { anna, bram, chris } = street
  street.records.push(trusting(anna, [bram, chris], 10))
  const phone = aPhone('anna new', street.genesis.id)
  return { ...street, phone, claim: claimBy(phone, anna, 50) }
}

function trusting(
  who: Neighbour,
  whom: readonly Neighbour[],
  at: number,
  phraseKey: Uint8Array | null = null
) {
  const accounts = whom.map(({ name }) => bytesOf(`account ${name}`))
  return who.phone.write('trustees/1', { accounts, phraseKey }, { refs: [who.founding], at })
}

function claimBy(phone: Phone, whom: Neighbour, at: number, key: Uint8Array | null = null) {
  const phrase = key && { key, proof: bytesOf('proof', 64) }
  const body = { account: bytesOf(`account ${whom.name}`), sealingKey: bytesOf('sealing new'), phrase }
  return phone.write('restore/1', body, { refs: [whom.founding], at })
}

const say = (type: 'approve/1' | 'confirm/1' | 'object/1', by: Phone, claim: StoepRecord, at: number) =>
  by.write(type, {}, { refs: [claim], at })

const agreed = (by: readonly Neighbour[], claim: StoepRecord) =>
  by.flatMap(({ phone }) => [say('approve/1', phone, claim, 60), say('confirm/1', phone, claim, 99)])

const isIn = (records: readonly StoepRecord[], phone: Phone) =>
  foldAuthority(records).devices.get(phone.device)?.account === accountNamed('anna')

describe('coming back after losing every device', () => {
  it('takes two who were chosen for it, who approve and later confirm', () => {
    const { records, claim, phone, anna, bram, chris } = annasStreet()
    const approved = [say('approve/1', bram.phone, claim, 60), say('approve/1', chris.phone, claim, 61)]
    const confirmed = [say('confirm/1', bram.phone, claim, 99), say('confirm/1', chris.phone, claim, 99)]
    expect(isIn([...records, claim, ...approved], phone)).toBe(false)
    expect(isIn([...records, claim, ...confirmed], phone)).toBe(false)
    const all = [...records, claim, ...approved, ...confirmed]
    expect(isIn(all, phone)).toBe(true)
    const authority = foldAuthority(all)
    expect(authority.accounts.get(accountNamed('anna'))?.devices).toEqual([anna.phone.device, phone.device])
    expect(authority.restores.get(claim.id)).toMatchObject({
      account: accountNamed('anna'),
      device: phone.device,
      takesIn: null,
      approvedBy: [accountNamed('bram'), accountNamed('chris')],
      confirmedBy: [accountNamed('bram'), accountNamed('chris')],
      objectedBy: [],
      status: 'done'
    })
  })

  it('takes the same two for both', () => {
    const { records, claim, phone, bram, chris } = annasStreet()
    const all = [...records, claim, ...agreed([bram], claim), say('approve/1', chris.phone, claim, 60)]
    expect(isIn(all, phone)).toBe(false)
    expect(isIn([...all, say('confirm/1', chris.phone, claim, 70)], phone)).toBe(true)
  })

  it('may go by ambassadors, but by nobody else', () => {
    const { records, claim, phone, anneke, bram, daan } = annasStreet()
    expect(isIn([...records, claim, ...agreed([bram, daan], claim)], phone)).toBe(false)
    expect(isIn([...records, claim, ...agreed([anneke, bram], claim)], phone)).toBe(true)
    const led = [...records, appoint(anneke, daan, 30)]
    expect(isIn([...led, claim, ...agreed([anneke, daan], claim)], phone)).toBe(true)
  })

  it('goes by whom the person chose last', () => {
    const { records, claim, phone, anna, bram, chris, daan } = annasStreet()
    const all = [...records, claim, trusting(anna, [daan], 20)]
    expect(isIn([...all, ...agreed([bram, chris], claim)], phone)).toBe(false)
    expect(foldAuthority(all).trustees.get(accountNamed('anna'))?.accounts).toEqual([accountNamed('daan')])
  })

  it('does not go on once a device of that person says no', () => {
    const { records, claim, phone, anna, bram, chris, daan } = annasStreet()
    const all = [...records, claim, ...agreed([bram, chris], claim)]
    const no = say('object/1', anna.phone, claim, 70)
    expect(isIn([...all, no], phone)).toBe(false)
    expect(foldAuthority([...all, no]).restores.get(claim.id)?.status).toBe('objected')
    expect(isIn([...all, say('object/1', daan.phone, claim, 70)], phone)).toBe(true)
    expect(isIn([...all, say('object/1', phone, claim, 70)], phone)).toBe(true)
  })

  it('goes by the twelve words at once, those chosen last', () => {
    const { records, anna, phone } = annasStreet()
    const claim = claimBy(phone, anna, 50, words)
    expect(isIn([...records, claim], phone)).toBe(false)
    expect(isIn([...records, claim, trusting(anna, [], 20, words)], phone)).toBe(true)
    const changed = [trusting(anna, [], 20, words), trusting(anna, [], 21, bytesOf('other words'))]
    expect(isIn([...records, claim, ...changed], phone)).toBe(false)
  })

  it('is for an account that is in, by the record that founded it', () => {
    const { records, phone, anna, anneke, bram, chris } = annasStreet()
    const claim = phone.write(
      'restore/1',
      { account: bytesOf('account anna'), sealingKey: bytesOf('sealing new'), phrase: null },
      { refs: [bram.founding], at: 50 }
    )
    expect(isIn([...records, claim, ...agreed([bram, chris], claim)], phone)).toBe(false)
    const right = claimBy(phone, anna, 51)
    const all = [...records, right, ...agreed([bram, chris], right)]
    expect(isIn(all, phone)).toBe(true)
    expect(isIn([...all, ban(anneke, anna, [], 100)], phone)).toBe(false)
    const leave = anna.phone.write('leave/1', {}, { refs: [anna.founding], at: 100 })
    expect(isIn([...all, leave], phone)).toBe(false)
  })

  it('is admitted from whoever writes it, and what the device writes after is held until it counts', () => {
    const { records, claim, phone, bram, chris } = annasStreet()
    const later = listingBy({ phone }, 120)
    expect(permits(claim, foldAuthority(records))).toBe('admit')
    expect(permits(later, foldAuthority([...records, claim]))).toBe('hold')
    const done = foldAuthority([...records, claim, ...agreed([bram, chris], claim)])
    expect(permits(later, done)).toBe('admit')
  })

  it('lets the new device revoke the lost one, link another, and vouch', () => {
    const { records, claim, phone, anna, anneke, bram, chris, join } = annasStreet()
    const last = records.at(-1) ?? claim
    const poster = anneke.phone.write('invite/1', { key: doorKey, uses: 9, met: false }, { expires: dayMs })
    records.push(poster)
    const sem = join('sem', 9, poster)
    const back = { ...anna, phone }
    const revoke = phone.write('revoke/1', anna.phone.cutAt(last), {
      refs: [anna.founding],
      at: 120
    })
    const tablet = furtherPhone(back, 'anna tablet', 121)
    const all = [...records, claim, ...agreed([bram, chris], claim), revoke, ...tablet.records]
    const authority = foldAuthority([...all, vouchFor(back, sem)])
    expect(authority.accounts.get(accountNamed('anna'))?.devices).toEqual([phone.device, tablet.phone.device])
    expect(authority.lost).toEqual(new Set([anna.phone.device]))
    expect(authority.accounts.get(accountNamed('sem'))?.role).toBe('member')
  })
})

it('is not undone by a revocation that would take away what it rests on', () => {
  const { records, claim, phone, anna, bram, chris } = annasStreet()
  const all = [...records, claim, ...agreed([bram, chris], claim)]
  const revoke = phone.write('revoke/1', anna.phone.cutAt(null), { refs: [anna.founding], at: 120 })
  const { accounts, lost } = foldAuthority([...all, revoke])
  expect(accounts.get(accountNamed('anna'))?.devices).toContain(phone.device)
  expect(lost.size).toBe(0)
})

describe('two Annas', () => {
  /** She joined anew and linked a tablet before she asked for her old account. */
  function twice() {
    const street = annasStreet()
    const again = street.join('anna again', 40)
    const tablet = furtherPhone(again, 'anna tablet', 45)
    const listing = listingBy(again, 48)
    const claim = claimBy(again.phone, street.anna, 50)
    const before = [...street.records, ...tablet.records, listing, claim]
    return { ...street, again, tablet, listing, claim, before }
  }

  it('become one, with all devices and all that either wrote', () => {
    const { before, again, tablet, listing, claim, anna, bram, chris } = twice()
    const answer = anna.phone.write('response/1', { note: null }, { refs: [listing], at: 49 })
    const authority = foldAuthority([...before, ...agreed([bram, chris], claim)])
    const one = accountNamed('anna')
    expect(authority.accounts.get(one)?.devices).toEqual([
      anna.phone.device,
      again.phone.device,
      tablet.phone.device
    ])
    expect(authority.accounts.has(accountNamed('anna again'))).toBe(false)
    expect(authority.aliases).toEqual(new Map([[accountNamed('anna again'), one]]))
    expect(authority.restores.get(claim.id)?.takesIn).toBe(accountNamed('anna again'))
    expect(accountOf(listing, authority)).toBe(one)
    expect(viewOf([listing, answer], authority)).toMatchObject({ owner: one, deals: [] })
    expect(projectMember([], authority, accountNamed('anna again'))).toBe(null)
    expect(projectMember([], authority, one)?.name).toBe('anna')
  })

  it('take the word of two others, never of the second Anna herself', () => {
    const { before, again, claim, anna, bram } = twice()
    const trusted = [...before, trusting(anna, [bram, again], 20)]
    const authority = foldAuthority([...trusted, ...agreed([bram, again], claim)])
    expect(authority.accounts.has(accountNamed('anna again'))).toBe(true)
    expect(authority.restores.get(claim.id)).toMatchObject({
      status: 'open',
      takesIn: accountNamed('anna again'),
      approvedBy: [accountNamed('bram')]
    })
  })

  it('are put out together', () => {
    const { before, again, claim, anneke, anna, bram, chris } = twice()
    const all = [...before, ...agreed([bram, chris], claim), ban(anneke, anna, [], 200)]
    const { devices, removed } = foldAuthority(all)
    expect(removed.has(accountNamed('anna'))).toBe(true)
    expect([anna.phone.device, again.phone.device].some((device) => devices.has(device))).toBe(false)
  })
})
