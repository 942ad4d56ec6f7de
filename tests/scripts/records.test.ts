import { foldAuthority } from '#lib/domain/authority.ts'
import { isOpen } from '#lib/domain/expiry.ts'
import { projectListing } from '#lib/domain/listing.ts'
import { verify } from '#lib/keys/ed25519.ts'
import { admitVerified, firstFailure, toCandidate } from '#lib/replica/admit.ts'
import { inviteToText, parseInvite } from '#lib/wire/invite.ts'
import { describe, expect, it } from 'vitest'
import { seedRecords } from '../../scripts/seed/records.ts'

const nowMs = Date.UTC(2026, 5, 1)

describe('a neighbourhood made up from a number', () => {
  it('is the same bytes for the same number, and others for another', async () => {
    const [one, same, other] = await Promise.all(
      [5, 5, 6].map((seed) => seedRecords({ count: 300, seed, nowMs }))
    )
    expect(one?.records.map(({ key }) => key)).toEqual(same?.records.map(({ key }) => key))
    expect(one?.secret).toEqual(same?.secret)
    expect(one?.id).not.toBe(other?.id)
  })

  it('has exactly as many records as asked for, none of them younger than now', async () => {
    for (const count of [1, 2, 60, 83, 777]) {
      const { records } = await seedRecords({ count, seed: 1, nowMs })
      expect(records).toHaveLength(count)
      expect(records.filter(({ record }) => record.clock.ms >= nowMs)).toEqual([])
    }
  })

  it('consists of records that any device admits', async () => {
    const { id, records } = await seedRecords({ count: 400, seed: 2, nowMs })
    const authority = foldAuthority(records.map(({ record }) => record))
    expect(authority.accounts.size).toBe(40)
    for (const { key, envelope } of records) {
      const candidate = toCandidate(key, envelope)
      expect(candidate && (await firstFailure(candidate, { neighbourhood: id, verify }))).toBeNull()
      expect(candidate && admitVerified(candidate, authority, id)).toMatchObject({ key })
    }
  })

  it('has open listings, and deals that were done', async () => {
    const { records } = await seedRecords({ count: 1000, seed: 3, nowMs })
    const all = records.map(({ record }) => record)
    const authority = foldAuthority(all)
    const views = all
      .filter(({ type }) => type === 'listing/1')
      .flatMap(
        ({ id }) =>
          projectListing(
            all.filter((one) => one.id === id || one.refs[0] === id),
            authority
          ) ?? []
      )
    expect(views.filter((view) => isOpen(view, nowMs)).length).toBeGreaterThan(200)
    expect(views.filter(({ status }) => status === 'done').length).toBeGreaterThan(50)
  })

  it('lets others in with its invite', async () => {
    const { invite, records } = await seedRecords({ count: 100, seed: 4, nowMs })
    const read = parseInvite(inviteToText({ ...invite, relays: ['ws://127.0.0.1:1/relay'] }))
    expect(read).toMatchObject({ neighbourhood: invite.neighbourhood, door: invite.door })
    const authority = foldAuthority(records.map(({ record }) => record))
    const door = [...authority.doors].find(([id]) => id === invite.door)?.[1]
    expect(door?.left).toBe(50)
    expect(door?.expiresAt).toBeGreaterThan(nowMs)
  })

  it('posts the given listings, each once and in their order', async () => {
    const listings = ['een', 'twee', 'drie'].map((text) => ({ kind: 'offer', domain: null, text }) as const)
    const { records } = await seedRecords({ count: Infinity, seed: 5, nowMs, listings })
    const posted = records
      .filter(({ record }) => record.type === 'listing/1')
      .map(({ record }) => record.body)
    expect(posted).toMatchObject(listings)
  })
})
