import { inOrder } from '#lib/domain/order.ts'
import type { DeviceId, RecordId, StoepRecord } from '#lib/domain/record.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

function record(id: string, ms: number, refs: string[] = [], prev: string | null = null): StoepRecord {
  return {
    id: id as RecordId,
    neighbourhood: null,
    device: 'd' as DeviceId,
    seq: 0,
    prev: prev as RecordId | null,
    clock: { ms, count: 0 },
    refs: refs as RecordId[],
    expiresAt: null,
    type: 'test/1',
    body: {}
  }
}

const idsOf = (records: readonly StoepRecord[]) => inOrder(records).map(({ id }) => id)

describe('order', () => {
  it('goes by clock, then counter, then id', () => {
    const late = { ...record('a', 1), clock: { ms: 1, count: 1 } }
    expect(idsOf([record('c', 1), late, record('b', 1), record('z', 0)])).toEqual(['z', 'b', 'c', 'a'])
  })

  it('places a record after what it refers to, however early its clock claims to be', () => {
    expect(idsOf([record('child', 0, ['parent']), record('parent', 9)])).toEqual(['parent', 'child'])
  })

  it('places a record after what it refers to when both say the same clock', () => {
    expect(idsOf([record('a child', 5, ['parent']), record('parent', 5)])).toEqual(['parent', 'a child'])
  })

  it('places a record after the one its device wrote before it', () => {
    expect(idsOf([record('second', 0, [], 'first'), record('first', 9)])).toEqual(['first', 'second'])
  })

  it('lets nobody pull a record forward by referring to it with an early clock', () => {
    const agreements = [record('agree a', 5), record('agree b', 10)]
    const pulling = record('pull', 0, ['agree b'])
    expect(idsOf([...agreements, pulling])).toEqual(['agree a', 'agree b', 'pull'])
  })

  it('names each record once', () => {
    expect(idsOf([record('a', 1), record('b', 2), record('a', 1)])).toEqual(['a', 'b'])
  })

  it('comes to an end when forged records refer to each other in a circle', () => {
    const circle = [
      record('a', 3, ['c']),
      record('b', 2, ['a']),
      record('c', 1, ['b']),
      record('self', 0, ['self'])
    ]
    expect(idsOf(circle).toSorted()).toEqual(['a', 'b', 'c', 'self'])
    expect(idsOf(circle)).toEqual(idsOf(circle.toReversed()))
  })

  it('orders a chain of 20,000 records whose clocks run backwards', () => {
    const chain = Array.from({ length: 20_000 }, (_, i) =>
      record(`r${i}`, 20_000 - i, [], i === 0 ? null : `r${i - 1}`)
    )
    expect(idsOf(chain.toReversed())).toEqual(chain.map(({ id }) => id))
  })

  it('is the same for any order of arrival, also of circles', () => {
    const someRecords = fc
      .array(fc.record({ ms: fc.nat(5), refs: fc.array(fc.nat(11), { maxLength: 3 }) }), { maxLength: 12 })
      .map((shapes) =>
        shapes.map(({ ms, refs }, i) =>
          record(
            `r${i}`,
            ms,
            refs.map((ref) => `r${ref}`)
          )
        )
      )
    const arrivals = someRecords.chain((records) =>
      fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length }))
    )
    fc.assert(
      fc.property(arrivals, ([records, arrived]) => {
        expect(idsOf(arrived)).toEqual(idsOf(records))
      })
    )
  })

  it('keeps the place of two records to each other when unrelated ones come in later', () => {
    const some = fc
      .array(fc.record({ ms: fc.nat(9), ref: fc.option(fc.nat(11)) }), { minLength: 2, maxLength: 12 })
      .map((shapes) =>
        shapes.map(({ ms, ref }, i) => record(`r${i}`, ms, ref !== null && ref < i ? [`r${ref}`] : []))
      )
    fc.assert(
      fc.property(some, (records) => {
        const all = idsOf(records)
        const early = records.slice(0, Math.ceil(records.length / 2))
        const known = new Set(early.map(({ id }) => id))
        expect(idsOf(early)).toEqual(all.filter((id) => known.has(id)))
      })
    )
  })
})
