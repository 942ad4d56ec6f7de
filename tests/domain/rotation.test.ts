import { describe, expect, it } from 'vitest'
import type { EpochView } from '#lib/domain/epochs.ts'
import { noEpochs } from '#lib/domain/epochs.ts'
import type { AccountId, RecordId } from '#lib/domain/record.ts'
import { rotationBounds, urgentReason, usualReason, type EpochLoad } from '#lib/domain/rotation.ts'

const week = rotationBounds.atMostEveryMs
const head: EpochView = {
  id: 'epoch' as RecordId,
  generation: 1,
  room: new Uint8Array(32),
  by: 'anneke' as AccountId,
  at: { ms: 0, count: 0 },
  wraps: [],
  isTainted: false
}
const epochs = { ...noEpochs, heads: [head] }
const usual: EpochLoad = { records: 100, liveShare: 1, clients: 10, strangers: 0 }

describe('a new epoch is begun', () => {
  it('at once when there is none, or somebody who is out has the key', () => {
    expect(urgentReason(noEpochs)).toBe('first')
    expect(urgentReason(epochs)).toBeNull()
    expect(urgentReason({ ...noEpochs, heads: [{ ...head, isTainted: true }] })).toBe('ban')
  })

  it.each([
    ['many records of which half are not needed', { records: 20_000, liveShare: 0.5 }, 'size'],
    ['many records that are needed', { records: 20_000, liveShare: 0.51 }, null],
    ['fewer records', { records: 19_999, liveShare: 0 }, null],
    ['many sessions', { clients: 10_000 }, 'size'],
    ['fewer sessions', { clients: 9_999 }, null],
    ['as much that nobody admitted as everything else', { records: 3_000, strangers: 3_000 }, 'poisoned'],
    ['some that nobody admitted', { records: 3_000, strangers: 2_000 }, null],
    ['nothing unusual', {}, null]
  ])('or not, for %s', (_, load, reason) => {
    expect(usualReason(epochs, { ...usual, ...load }, week)).toBe(reason)
  })

  it('for its size at most once a week', () => {
    const load = { ...usual, clients: 10_000 }
    expect(usualReason(epochs, load, week - 1)).toBeNull()
    expect(usualReason(epochs, load, week)).toBe('size')
  })

  it('for its age twice a year', () => {
    expect(usualReason(epochs, usual, rotationBounds.oldMs - 1)).toBeNull()
    expect(usualReason(epochs, usual, rotationBounds.oldMs)).toBe('age')
  })
})
