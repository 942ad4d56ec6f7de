import { expect, test } from 'vitest'
import { changeMeetingPoints, type MeetingPlace } from '#lib/actions/change-meeting-points.ts'
import { bounds } from '#lib/domain/bounds.ts'
import type { RecordId } from '#lib/domain/record.ts'
import { deskOf } from './desk.ts'

const bench: MeetingPlace = { name: ' Bankje ', kind: 'spot', latitude: 52.37444, longitude: -0.0004 }

async function told(points: readonly MeetingPlace[], role: 'member' | 'ambassador' = 'ambassador') {
  const desk = deskOf('anneke')
  const result = await changeMeetingPoints(desk, { neighbourhood: 'n' as RecordId, role, points })
  return { drafts: desk.drafts, kind: result.ok ? 'written' : result.refusal.kind }
}

test('a place is told by name, and no finer than a thousandth of a degree', async () => {
  const { drafts } = await told([bench])
  const points = [{ name: 'Bankje', kind: 'spot', latitude: 52_374, longitude: 0 }]
  expect(drafts).toEqual([{ type: 'meeting-points/1', refs: ['n'], expiresAt: null, body: { points } }])
})

test('there may be as many as the bound, or none', async () => {
  const many = (count: number) => Array.from({ length: count }, () => bench)
  expect((await told([])).kind).toBe('written')
  expect((await told(many(bounds.meetingPoints))).kind).toBe('written')
  expect((await told(many(bounds.meetingPoints + 1))).kind).toBe('outOfRange')
})

test('a place without a name is not told, and neither is one with a long name', async () => {
  expect((await told([{ ...bench, name: ' ' }])).kind).toBe('empty')
  expect((await told([{ ...bench, name: 'a'.repeat(bounds.nameChars + 1) }])).kind).toBe('tooLong')
})

test('only an ambassador tells where neighbours meet', async () => {
  expect(await told([bench], 'member')).toEqual({ drafts: [], kind: 'onlyAmbassadors' })
})
