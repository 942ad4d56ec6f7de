import { aggregateOf, authorityAggregate } from '#lib/domain/aggregate.ts'
import { countsIn, foldAuthority, type Authority } from '#lib/domain/authority.ts'
import { elsewhereAmong } from '#lib/domain/elsewhere.ts'
import { permits } from '#lib/domain/permit.ts'
import type { RecordId, StoepRecord } from '#lib/domain/record.ts'
import { publicViews } from '#lib/journal/public-views.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { histories } from './council.ts'
import { listingBy } from './street.ts'
import { Phone } from './town.ts'

const runs = { numRuns: 400 }

/** Maps and sets as lists, in the order they were made. */
function plain(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (part instanceof Uint8Array) return [...part]
    return part instanceof Map || part instanceof Set ? [...part] : part
  })
}

function shuffled(records: readonly StoepRecord[], chance: Iterator<number, unknown>): StoepRecord[] {
  return [...records, ...records.slice(0, 3)]
    .map((record) => ({ record, at: Number(chance.next().value) }))
    .sort((a, b) => a.at - b.at)
    .map(({ record }) => record)
}

/** What a device has that gets them in this order: what it holds is tried again whenever something was admitted. */
function admittedFrom(records: readonly StoepRecord[]): StoepRecord[] {
  const admitted: StoepRecord[] = []
  let waiting = [...records]
  for (let before = -1; before < admitted.length;) {
    before = admitted.length
    for (const record of waiting) if (mayEnter(record, admitted, records[0] ?? record)) admitted.push(record)
    waiting = waiting.filter((record) => !admitted.includes(record))
  }
  return admitted
}

function mayEnter(record: StoepRecord, admitted: readonly StoepRecord[], genesis: StoepRecord): boolean {
  return permits(record, foldAuthority(admitted), genesis.id) === 'admit'
}

const forgedListing = {
  ...listingBy({ phone: new Phone('forger') }),
  id: 'forged' as RecordId
}

/** Nobody who is in may be told otherwise by another part of the same authority. */
function contradictions(authority: Authority): string[] {
  const { accounts, formerAccounts, devices, formerDevices, removed, left } = authority
  const lists = [...accounts].flatMap(([account, standing]) =>
    standing.devices.map((device) => devices.get(device)?.account === account)
  )
  const checks = {
    everyDeviceIsItsPersons: lists.every(Boolean) && lists.length === devices.size,
    nobodyIsInAndOut: [...accounts.keys()].every((account) => !removed.has(account) && !left.has(account)),
    whoIsOutIsKnown: [...removed.keys(), ...left].every((account) => formerAccounts.has(account)),
    noDeviceIsInAndOut: [...devices.keys()].every((device) => !formerDevices.has(device))
  }
  return Object.entries(checks).flatMap(([name, holds]) => (holds ? [] : [name]))
}

describe('authority, of any history', () => {
  it('is the same in any order, with duplicates, and folded from its own records or from all', () => {
    fc.assert(
      fc.property(histories, fc.infiniteStream(fc.nat()), (records, chance) => {
        const expected = plain(foldAuthority(records))
        const other = shuffled(records, chance)
        expect(plain(foldAuthority(other))).toBe(expected)
        const own = other.filter((record) => aggregateOf(record) === authorityAggregate)
        expect(plain(foldAuthority(own, elsewhereAmong(other)))).toBe(expected)
      }),
      runs
    )
  })

  it('never contradicts itself', () => {
    fc.assert(
      fc.property(histories, (records) => {
        expect(contradictions(foldAuthority(records))).toEqual([])
      }),
      runs
    )
  })

  it('and all public views are the same for who saw a ban first and for who saw it last', () => {
    fc.assert(
      fc.property(histories, (records) => {
        const [genesis, ...rest] = records
        const isRemoval = ({ type }: StoepRecord) => type === 'ban/1' || type === 'revoke/1'
        const sawItLast = [...rest.filter((one) => !isRemoval(one)), ...rest.filter(isRemoval)]
        const first = admittedFrom(genesis ? [genesis, ...rest] : [])
        const last = admittedFrom(genesis ? [genesis, ...sawItLast] : [])
        expect(plain(foldAuthority(first))).toBe(plain(foldAuthority(last)))
        expect(plain(publicViews(first))).toBe(plain(publicViews(last)))
      }),
      { numRuns: 150 }
    )
  })

  it('lets nothing count that lies beyond a cut, whatever its clock', () => {
    fc.assert(
      fc.property(histories, fc.nat(), (records, ms) => {
        const authority = foldAuthority(records)
        for (const [device, { kept }] of authority.formerDevices) {
          if (!kept) continue
          const forged = {
            ...forgedListing,
            neighbourhood: authority.neighbourhood,
            device,
            prev: [...kept.chain][0] ?? null,
            clock: { ms, count: 0 }
          }
          expect(countsIn(forged, foldAuthority([...records, forged]))).toBe(false)
        }
      }),
      { numRuns: 100 }
    )
  })
})
