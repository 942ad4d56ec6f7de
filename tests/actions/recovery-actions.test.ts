import { describe, expect, it } from 'vitest'
import { chooseTrustees } from '#lib/actions/choose-trustees.ts'
import { approveRestore, confirmRestore, objectToRestore } from '#lib/actions/judge-restore.ts'
import { leave } from '#lib/actions/leave.ts'
import { revokeDevice } from '#lib/actions/revoke-device.ts'
import { foldAuthority, type Authority } from '#lib/domain/authority.ts'
import { idToBytes } from '#lib/domain/id-bytes.ts'
import type { RestoreView } from '#lib/domain/recovery.ts'
import { confirmAfterMs } from '#lib/domain/restore-turn.ts'
import { accountNamed, aTown, bytesOf, Phone, start } from '../domain/town.ts'
import { deskOf } from './desk.ts'

const refusedWith = (kind: string) => ({ ok: false, refusal: { kind } })
const [anneke, youssef, fatima, bram] = ['anneke', 'youssef', 'fatima', 'bram'].map(accountNamed)

/** Youssef chose Fatima and Bram, lost everything and asks back in with a new phone. */
function askedBackIn() {
  const town = aTown()
  const founding = town.records.find(({ device }) => device === town.youssef.device)!
  const accounts = [fatima, bram].map((account) => idToBytes(account!))
  const trustees = town.youssef.write('trustees/1', { accounts, phraseKey: null }, { refs: [founding] })
  const newPhone = new Phone('youssef new')
  newPhone.neighbourhood = town.genesis.id
  const body = { account: idToBytes(youssef!), sealingKey: bytesOf('sealing new'), phrase: null }
  const restore = newPhone.write('restore/1', body, { refs: [founding] })
  const records = [...town.records, trustees, restore]
  const authority = foldAuthority(records)
  return { town, records, authority, restore: authority.restores.get(restore.id)! }
}

describe('choosing who may help me back in', () => {
  it('is written whole, each once', async () => {
    const { authority } = aTown()
    const desk = deskOf('anneke')
    await chooseTrustees(desk, { authority, accounts: [fatima!, bram!, fatima!], phraseKey: null })
    expect(desk.drafts[0]).toMatchObject({
      type: 'trustees/1',
      body: { accounts: [fatima, bram].map((account) => idToBytes(account!)), phraseKey: null }
    })
  })

  it('is refused with oneself, with strangers and with too many', async () => {
    const { authority } = aTown()
    const by = (accounts: (typeof anneke)[]) =>
      chooseTrustees(deskOf('anneke'), {
        authority,
        accounts: accounts.map((account) => account!),
        phraseKey: null
      })
    expect(await by([anneke])).toEqual(refusedWith('aboutYourself'))
    expect(await by([accountNamed('stranger')])).toEqual(refusedWith('notIn'))
    const many = Array.from({ length: 6 }, (_, at) => accountNamed(`neighbour ${at}`))
    const crowded = { ...authority, accounts: new Map(authority.accounts) }
    for (const account of many) crowded.accounts.set(account, authority.accounts.get(bram!)!)
    const tooMany = await chooseTrustees(deskOf('anneke'), {
      authority: crowded,
      accounts: many,
      phraseKey: null
    })
    expect(tooMany).toMatchObject(refusedWith('outOfRange'))
  })
})

describe('somebody who asks back in', () => {
  it('is approved by who was chosen and by an ambassador, once each', async () => {
    const { authority, restore } = askedBackIn()
    for (const name of ['fatima', 'anneke']) {
      const desk = deskOf(name)
      await approveRestore(desk, { authority, restore })
      expect(desk.drafts).toMatchObject([{ type: 'approve/1', refs: [restore.id] }])
    }
    const approved: RestoreView = { ...restore, approvedBy: [fatima!] }
    expect(await approveRestore(deskOf('fatima'), { authority, restore: approved })).toEqual(
      refusedWith('alreadySaid')
    )
  })

  it('is not approved by others, nor by themselves', async () => {
    const { authority, restore } = askedBackIn()
    const nobodyChosen: Authority = { ...authority, trustees: new Map() }
    expect(await approveRestore(deskOf('fatima'), { authority: nobodyChosen, restore })).toEqual(
      refusedWith('notTrusted')
    )
    expect(await approveRestore(deskOf('youssef'), { authority, restore })).toEqual(refusedWith('notTrusted'))
  })

  it('is confirmed when the time to say no is over, and not before', async () => {
    const { restore } = askedBackIn()
    const approved: RestoreView = { ...restore, approvedBy: [fatima!] }
    const at = (nowMs: number) => ({ restore: approved, approvedMs: start, nowMs })
    expect(await confirmRestore(deskOf('fatima'), at(start + confirmAfterMs - 1))).toEqual(
      refusedWith('tooEarly')
    )
    const desk = deskOf('fatima')
    await confirmRestore(desk, at(start + confirmAfterMs))
    expect(desk.drafts).toMatchObject([{ type: 'confirm/1', refs: [restore.id] }])
  })

  it('is stopped by a device of the account, and by nobody else', async () => {
    const { restore } = askedBackIn()
    const desk = deskOf('youssef')
    await objectToRestore(desk, { restore })
    expect(desk.drafts).toMatchObject([{ type: 'object/1', refs: [restore.id] }])
    expect(await objectToRestore(deskOf('fatima'), { restore })).toEqual(refusedWith('notYours'))
  })
})

describe('a lost device', () => {
  it('is cut off at the last record that is here', async () => {
    const { authority, tablet, records } = aTown()
    const last = records.find(({ device }) => device === tablet.device)!
    const desk = deskOf('anneke')
    await revokeDevice(desk, { authority, device: tablet.device, last: { ...last, kept: [last.id] } })
    expect(desk.drafts).toMatchObject([
      {
        type: 'revoke/1',
        refs: [last.id],
        body: { last: idToBytes(last.id), kept: idToBytes(last.id).subarray(0, 16) }
      }
    ])
  })

  it('is not the one in hand, nor another’s', async () => {
    const { authority, phone, youssef: other } = aTown()
    expect(await revokeDevice(deskOf('anneke'), { authority, device: phone.device, last: null })).toEqual(
      refusedWith('thisDevice')
    )
    expect(await revokeDevice(deskOf('anneke'), { authority, device: other.device, last: null })).toEqual(
      refusedWith('notYours')
    )
  })
})

describe('leaving', () => {
  it('is one’s own word', async () => {
    const { authority } = aTown()
    const desk = deskOf('youssef')
    await leave(desk, { authority })
    expect(desk.drafts).toMatchObject([
      { type: 'leave/1', refs: [authority.accounts.get(youssef!)?.founding] }
    ])
  })

  it('is refused to the only ambassador of others, and to who is not in', async () => {
    const { authority } = aTown()
    expect(await leave(deskOf('anneke'), { authority })).toEqual(refusedWith('lastAmbassador'))
    expect(await leave(deskOf('stranger'), { authority })).toEqual(refusedWith('notIn'))
  })
})
