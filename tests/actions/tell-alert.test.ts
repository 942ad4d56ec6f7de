import { tellAlert } from '#lib/actions/tell-alert.ts'
import type { OfficialAlert } from '#lib/domain/alert.ts'
import { limits } from '#lib/wire/limits.ts'
import { describe, expect, it } from 'vitest'
import { cutTown, emergencyIn, minute, moment } from '../domain/emergencies.ts'
import { anAlertBody } from '../domain/known-emergency-bodies.ts'
import { deskOf } from './desk.ts'

const no = (kind: string, more: object = {}) => ({ ok: false, refusal: { kind, ...more } })
const hour = 60 * minute
const now = moment(minute)
const alert: OfficialAlert = {
  ...anAlertBody,
  startsAt: now,
  expiresAt: now + hour,
  area: { polygons: [], circles: [], isWhole: false },
  isSigned: true
}

describe('putting an official alert with an emergency', () => {
  const town = cutTown()
  const emergency = emergencyIn([town.declares(town.phone, 0)], town)
  const tells = (by: string, changes: Partial<OfficialAlert> = {}, at = now) => {
    const desk = deskOf(by)
    const { authority } = town
    const input = { authority, emergency, alert: { ...alert, ...changes } }
    return tellAlert(desk, input, at).then((outcome) => ({ outcome, drafts: desk.drafts }))
  }

  it('writes its words, of whom they are and until when, and nothing of what nobody checked', async () => {
    const { drafts } = await tells('anneke')
    expect(drafts).toEqual([
      { type: 'alert/1', refs: [emergency.id], expiresAt: alert.expiresAt, body: anAlertBody }
    ])
  })

  it('is for an ambassador, while there is an emergency and the alert is not over', async () => {
    expect((await tells('bram')).outcome).toEqual(no('onlyAmbassadors'))
    expect((await tells('anneke', {}, moment(73 * hour))).outcome).toEqual(no('emergencyOver'))
    expect((await tells('anneke', { expiresAt: now })).outcome).toEqual(no('past', { field: 'until' }))
  })

  it('lets none stand for longer than an alert may', async () => {
    const { drafts } = await tells('anneke', { expiresAt: now + 400 * 24 * hour })
    expect(drafts[0]?.expiresAt).toBe(now + limits.alert.maxDays * 24 * hour)
  })
})
