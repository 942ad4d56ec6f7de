import { aggregateOf, authorityAggregate } from '#lib/domain/aggregate.ts'
import { countsIn, foldAuthority, type Authority } from '#lib/domain/authority.ts'
import { foldEpochs } from '#lib/domain/epochs.ts'
import { listedAmong, toKept, worthKeeping } from '#lib/domain/kept.ts'
import type { StoepRecord } from '#lib/domain/record.ts'
import { limits } from '#lib/wire/limits.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { histories } from './council.ts'
import { appoint, aStreet, ban, listingBy, vouchFor } from './street.ts'
import { bytesOf, dayMs, doorKey } from './town.ts'

const ofAuthority = (records: readonly StoepRecord[]) =>
  records.filter((record) => aggregateOf(record) === authorityAggregate)

/** All of it but what is kept of records that are not about authority. */
function standingIn({ formerDevices, ...rest }: Authority): string {
  const former = [...formerDevices].map(([device, { kept, ...standing }]) => [device, standing, kept?.listed])
  return JSON.stringify([rest, former], (_, value: unknown) =>
    value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value
  )
}

describe('authority', () => {
  it('is the same for who has only the lobby, whoever was put out', () => {
    fc.assert(
      fc.property(histories, (records) => {
        const lobby = ofAuthority(records)
        const [all, few] = [foldAuthority(records), foldAuthority(lobby)]
        expect(standingIn(few)).toBe(standingIn(all))
        expect(foldEpochs(lobby, few)).toEqual(foldEpochs(lobby, all))
      }),
      { numRuns: 300 }
    )
  })

  it('counts of a device that was cut off what the ban names, whatever lies between', () => {
    const { records, anneke, bram } = aStreet(['bram'])
    const before = bram.phone.write('accept-rules/1', {}, { refs: [anneke.founding], at: 10 })
    const [first, second] = [listingBy(bram, 11), listingBy(bram, 11)]
    const after = bram.phone.write('accept-rules/1', {}, { refs: [anneke.founding], at: 12 })
    const late = bram.phone.write('accept-rules/1', {}, { refs: [anneke.founding], at: 13 })
    const out = ban(anneke, bram, [[bram.phone, after]], 40)
    const authority = foldAuthority([...records, before, after, late, out])
    expect([before, after, late].map((record) => countsIn(record, authority))).toEqual([true, true, false])
    expect(countsIn(first, authority)).toBe(false)
    expect(countsIn(first, foldAuthority([...records, before, first, second, after, late, out]))).toBe(true)
  })
})

describe('what is worth keeping of a device', () => {
  it('is all its records of authority, and no others', () => {
    const { records, anneke, bram } = aStreet(['bram'])
    const all = [...records, vouchFor(anneke, bram, 20), listingBy(anneke, 21), appoint(anneke, bram, 22)]
    const own = ofAuthority(all).filter(({ device }) => device === anneke.phone.device)
    const kept = worthKeeping(all, [anneke.phone.device]).get(anneke.phone.device) ?? []
    expect(new Set(kept)).toEqual(new Set(own.map(({ id }) => id)))
    expect(listedAmong(all, anneke.phone.device, toKept(kept))).toEqual(new Set(kept))
  })

  it('is first what others rest on, when there is more than a record can name', () => {
    const { records, anneke, bram, chris } = aStreet(['bram', 'chris'])
    const much = Array.from({ length: limits.maxKeptOfAuthority }, (_, i) => vouchFor(bram, chris, 20 + i))
    const invite = bram.phone.write(
      'invite/1',
      { key: doorKey, uses: 9, met: true },
      { expires: 9 * dayMs, at: 900 }
    )
    const guest = chris.phone.write('object/1', {}, { refs: [invite], at: 901 })
    const epoch = bram.phone.write(
      'epoch/1',
      { generation: 1, why: 'first', room: bytesOf('room') },
      { refs: [anneke.founding], at: 902 }
    )
    const all = [...records, ...much, invite, guest, epoch]
    const kept = worthKeeping(all, [bram.phone.device]).get(bram.phone.device) ?? []
    expect(kept.length).toBe(limits.maxKeptOfAuthority)
    expect(kept.slice(0, 2)).toEqual([epoch.id, invite.id])
  })
})
