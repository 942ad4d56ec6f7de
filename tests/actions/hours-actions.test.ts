import { describe, expect, it } from 'vitest'
import { acceptHours, giveHours, reverseHours, waitsFor, withdrawHours } from '#lib/actions/hours.ts'
import { changeSettings } from '#lib/actions/change-settings.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { TransferView } from '#lib/domain/views.ts'
import { textToBytes } from '#lib/wire/bytes.ts'
import { accountNamed, dayMs } from '../domain/town.ts'
import { deskOf, nowMs, underWay } from './desk.ts'

const anneke = accountNamed('anneke')
const youssef = accountNamed('youssef')

function transfer(more: Partial<TransferView> = {}): TransferView {
  const { deal } = underWay('done')
  return {
    id: deal.id,
    by: anneke,
    from: anneke,
    to: youssef,
    minutes: 120,
    status: 'offered',
    reverses: null,
    clock: { ms: nowMs, count: 0 },
    expiresAt: nowMs + dayMs,
    ...more
  }
}

describe('giving hours', () => {
  it('is written under the agreement by either side, and lapses after a while', async () => {
    const { deal, ids } = underWay('agreed')
    for (const name of ['anneke', 'youssef']) {
      const desk = deskOf(name)
      expect(await giveHours(desk, { deal, minutes: 90 }, nowMs)).toMatchObject({ ok: true })
      expect(desk.drafts).toEqual([
        {
          type: 'hours-transfer/1',
          refs: ids,
          expiresAt: nowMs + 60 * dayMs,
          body: { minutes: 90, reverses: null }
        }
      ])
    }
  })

  it('is refused to others, before agreeing, and for no time or far too much', async () => {
    const { deal } = underWay('agreed')
    const refusalOf = async (name: string, minutes: number, on = deal) => {
      const result = await giveHours(deskOf(name), { deal: on, minutes }, nowMs)
      return result.ok ? null : result.refusal.kind
    }
    expect(await refusalOf('fatima', 60)).toBe('notYours')
    expect(await refusalOf('anneke', 60, underWay('answered').deal)).toBe('dealMovedOn')
    expect(await refusalOf('anneke', 0)).toBe('outOfRange')
    expect(await refusalOf('anneke', 1.5)).toBe('outOfRange')
    expect(await refusalOf('anneke', 7 * 24 * 60 + 1)).toBe('outOfRange')
  })
})

describe('the second signature', () => {
  it('is that of the other side, once and in time', async () => {
    const { deal } = underWay('done')
    const kindOf = async (name: string, one: TransferView, at = nowMs) => {
      const result = await acceptHours(deskOf(name), { deal, transfer: one }, at)
      return result.ok ? 'written' : result.refusal.kind
    }
    expect(await kindOf('youssef', transfer())).toBe('written')
    expect(await kindOf('anneke', transfer())).toBe('notYours')
    expect(await kindOf('fatima', transfer())).toBe('notYours')
    expect(await kindOf('youssef', transfer({ status: 'accepted' }))).toBe('dealMovedOn')
    expect(await kindOf('youssef', transfer({ status: 'withdrawn' }))).toBe('dealMovedOn')
    expect(await kindOf('youssef', transfer(), nowMs + dayMs + 1)).toBe('expired')
  })

  it('is waited for only by whom it is due, and only in time', () => {
    expect(waitsFor(youssef, transfer(), nowMs)).toBe(true)
    expect(waitsFor(anneke, transfer(), nowMs)).toBe(false)
    expect(waitsFor(youssef, transfer(), nowMs + dayMs + 1)).toBe(false)
  })

  it('can be forestalled by who wrote the hours down, and by nobody else', async () => {
    const { deal } = underWay('done')
    const desk = deskOf('anneke')
    expect(await withdrawHours(desk, { deal, transfer: transfer() })).toMatchObject({ ok: true })
    expect(desk.drafts[0]).toMatchObject({ type: 'hours-withdraw/1', body: {} })
    expect(await withdrawHours(deskOf('youssef'), { deal, transfer: transfer() })).toMatchObject({
      ok: false
    })
  })
})

describe('putting hours right', () => {
  it('sends back at most what came and is not back yet', async () => {
    const one = transfer({ status: 'accepted' })
    const back = transfer({
      id: 'back' as RecordId,
      reverses: one.id,
      minutes: 100,
      status: 'accepted'
    })
    const deal = { ...underWay('done').deal, transfers: [one, back] }
    const desk = deskOf('youssef')
    expect(await reverseHours(desk, { deal, transfer: one, minutes: 20 }, nowMs)).toMatchObject({ ok: true })
    expect(desk.drafts[0]).toMatchObject({ body: { minutes: 20, reverses: textToBytes(one.id) } })
    expect(await reverseHours(desk, { deal, transfer: one, minutes: 21 }, nowMs)).toEqual({
      ok: false,
      refusal: { kind: 'outOfRange', field: 'minutes', min: 1, max: 20 }
    })
  })

  it('has nothing to send back of what never came, or came back itself', async () => {
    const { deal } = underWay('done')
    for (const one of [transfer(), transfer({ status: 'accepted', reverses: 'x' as RecordId })])
      expect(await reverseHours(deskOf('youssef'), { deal, transfer: one, minutes: 1 }, nowMs)).toEqual({
        ok: false,
        refusal: { kind: 'dealMovedOn' }
      })
  })
})

describe('settings', () => {
  const settings = { neighbourhood: 'n' as RecordId, hours: true, creditFloorMinutes: -600 }
  const kindOf = async (role: 'member' | 'ambassador', creditFloorMinutes = -600) => {
    const result = await changeSettings(deskOf('anneke'), { ...settings, role, creditFloorMinutes })
    return result.ok ? 'written' : result.refusal.kind
  }

  it('are changed by ambassadors only', async () => {
    expect(await kindOf('ambassador')).toBe('written')
    expect(await kindOf('member')).toBe('onlyAmbassadors')
  })

  it('warn somewhere between nothing and the limit', async () => {
    expect(await kindOf('ambassador', 0)).toBe('written')
    expect(await kindOf('ambassador', -60_000)).toBe('written')
    expect(await kindOf('ambassador', -60_001)).toBe('outOfRange')
    expect(await kindOf('ambassador', 1)).toBe('outOfRange')
  })
})
