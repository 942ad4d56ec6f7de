import { describe, expect, it } from 'vitest'
import { approveRestore } from '#lib/actions/judge-restore.ts'
import { bounds } from '#lib/domain/bounds.ts'
import { foldAuthority } from '#lib/domain/authority.ts'
import type { DeviceId, RecordId } from '#lib/domain/record.ts'
import { restoreNeeds, type RestoreView } from '#lib/domain/recovery.ts'
import { confirmAfterMs } from '#lib/domain/restore-turn.ts'
import { once } from '#lib/state/once.ts'
import {
  claimOf,
  claimsOnMe,
  confirmedByMs,
  confirmsDue,
  nextConfirmMs,
  restoresToJudge
} from '#lib/state/recovery.ts'
import { nameDevice, passOver } from '#lib/state/recovery-verbs.ts'
import { fakePocket } from '../support/fake-pocket.ts'
import { dayMs } from '../support/fake-town.ts'
import { jordaan } from '../support/jordaan.ts'

/** Youssef, who has a tablet too, asks back in as a stranger. */
async function asked() {
  const all = jordaan()
  const { town, youssef } = all
  const tablet = town.secondDevice(youssef)
  await town.controlOf(null).askBackIn(youssef.account, null)
  const authority = () => foldAuthority(town.records)
  const restore = () => [...authority().restores.values()][0]!
  const approves = () => approveRestore(town.founder.author, { authority: authority(), restore: restore() })
  return { ...all, tablet, authority, restore, approves }
}

describe('somebody who asks back in', () => {
  it('is shown to who may judge it, until they said yes, set it aside, or a month went by', async () => {
    const { town, anneke, youssef, fatima, authority, restore, approves } = await asked()
    const shownTo = (who: typeof anneke, passedOver: readonly RecordId[] = [], nowMs = town.nowMs) =>
      restoresToJudge(authority(), who.account, passedOver, nowMs).map(({ id }) => id)
    expect(shownTo(anneke)).toEqual([restore().id])
    expect(shownTo(fatima)).toEqual([])
    expect(shownTo(youssef)).toEqual([])
    expect(shownTo(anneke, [restore().id])).toEqual([])
    expect(shownTo(anneke, [], town.nowMs + 30 * dayMs)).toEqual([])
    await approves()
    expect(shownTo(anneke)).toEqual([])
  })

  it('is shown once, the last time, when the same device asks again and again', async () => {
    const { town, anneke, youssef, fatima, authority } = await asked()
    for (const { account } of [fatima, youssef, fatima]) {
      town.pass(1000)
      await town.controlOf(null).askBackIn(account, null)
    }
    const shown = restoresToJudge(authority(), anneke.account, [], town.nowMs)
    expect(shown.map(({ account }) => account)).toEqual([fatima.account])
  })

  it('is told to every device of who they say to be, and not to the one that asks', async () => {
    const { town, youssef, tablet, fatima, restore, authority } = await asked()
    const told = ({ account, device }: typeof youssef) =>
      claimsOnMe(authority(), { account, device }, town.nowMs).map(({ id }) => id)
    expect([youssef, tablet, fatima].map(told)).toEqual([[restore().id], [restore().id], []])
    expect(claimOf(authority(), restore().device)?.id).toBe(restore().id)
    expect(claimOf(authority(), youssef.device)).toBeNull()
  })

  it('is confirmed by who approved, from three days later on, once', async () => {
    const { town, anneke, fatima, authority, approves } = await asked()
    expect(nextConfirmMs(authority(), anneke.account)).toBe(Infinity)
    await approves()
    const fromMs = town.nowMs + confirmAfterMs
    expect(nextConfirmMs(authority(), anneke.account)).toBe(fromMs)
    expect(nextConfirmMs(authority(), fatima.account)).toBe(Infinity)
    expect(confirmsDue(authority(), anneke.account, fromMs - 1)).toEqual([])
    expect(confirmsDue(authority(), anneke.account, fromMs)).toHaveLength(1)
    expect(confirmsDue(authority(), fatima.account, fromMs)).toEqual([])
  })

  it('is in when as many as it takes have had their three days', () => {
    const after = (...times: number[]): Pick<RestoreView, 'approvedAt'> => ({
      approvedAt: new Map(times.map((ms, i) => [`neighbour ${i}` as RestoreView['account'], ms]))
    })
    expect(confirmedByMs(after(5), restoreNeeds)).toBeNull()
    expect(confirmedByMs(after(9, 5, 7), restoreNeeds)).toBe(7 + confirmAfterMs)
  })
})

describe('what stays on this device', () => {
  it('is what I call my devices: an empty name takes it away, a long one is cut', async () => {
    const home = { pocket: fakePocket() }
    const [phone, tablet] = ['phone' as DeviceId, 'tablet' as DeviceId]
    await nameDevice(home, phone, ' Telefoon ')
    await nameDevice(home, tablet, 'x'.repeat(bounds.nameChars + 1))
    expect(await once(home.pocket.watch('deviceNames'))).toEqual({
      phone: 'Telefoon',
      tablet: 'x'.repeat(bounds.nameChars)
    })
    await nameDevice(home, tablet, '  ')
    expect(await once(home.pocket.watch('deviceNames'))).toEqual({ phone: 'Telefoon' })
  })

  it('is which questions I set aside: each once, the newest of so many', async () => {
    const home = { pocket: fakePocket() }
    const ids = Array.from({ length: bounds.passedOver + 1 }, (_, i) => `restore ${i}` as RecordId)
    for (const id of [...ids, ids[5]!]) await passOver(home, id)
    const kept = await once(home.pocket.watch('passedOver'))
    expect(kept).toHaveLength(bounds.passedOver)
    expect(kept).not.toContain(ids[0])
    expect(kept.at(-1)).toBe(ids[5])
  })
})
