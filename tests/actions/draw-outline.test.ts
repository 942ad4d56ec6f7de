import { expect, test } from 'vitest'
import { drawOutline } from '#lib/actions/draw-outline.ts'
import { outlineBounds, type Corner } from '#lib/domain/outline.ts'
import type { RecordId } from '#lib/domain/record.ts'
import { deskOf } from './desk.ts'

const corners: readonly Corner[] = [
  { latitude: 261_850, longitude: 24_380 },
  { latitude: 261_850, longitude: 24_440 },
  { latitude: 261_900, longitude: 24_400 }
]

async function drawn(ring: readonly Corner[], role: 'member' | 'ambassador' = 'ambassador') {
  const desk = deskOf('anneke')
  const result = await drawOutline(desk, { neighbourhood: 'n' as RecordId, role, corners: ring })
  return { drafts: desk.drafts, kind: result.ok ? 'written' : result.refusal.kind }
}

test('a line is told as its corners, each by where it is and nothing more', async () => {
  const named = corners.map((corner) => ({ ...corner, street: 'Lindengracht' }))
  const { drafts } = await drawn(named)
  expect(drafts).toEqual([{ type: 'outline/1', refs: ['n'], expiresAt: null, body: { corners } }])
})

test('no corners take the line away', async () => {
  expect((await drawn([])).drafts).toMatchObject([{ type: 'outline/1', body: { corners: [] } }])
})

test('a line that is none is not told, and each has its own reason', async () => {
  const [a, b, c] = corners as [Corner, Corner, Corner]
  const many = Array.from({ length: outlineBounds.corners + 1 }, (_, at) => ({
    latitude: at,
    longitude: at * at
  }))
  expect((await drawn([a, b])).kind).toBe('outlineTooFew')
  expect((await drawn(many)).kind).toBe('outlineTooMany')
  expect((await drawn([a, b, { ...c, latitude: 0 }])).kind).toBe('outlineTooWide')
  expect((await drawn([a, b, a])).kind).toBe('outlineCrosses')
})

test('only an ambassador draws the line', async () => {
  expect(await drawn(corners, 'member')).toEqual({ drafts: [], kind: 'onlyAmbassadors' })
})
