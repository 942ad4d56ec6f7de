/** Attacks on who may do what, by people who are in or were: each runs on real admission, journals and folds. */
import { toKept, worthKeeping } from '#lib/domain/kept.ts'
import type { DeviceId, Draft, RecordId, StoepRecord } from '#lib/domain/record.ts'
import { makeIdentity } from '#lib/keys/identity.ts'
import { signRecord } from '#lib/keys/sign-record.ts'
import { toCandidate } from '#lib/replica/admit.ts'
import { bytesToText, textToBytes } from '#lib/wire/bytes.ts'
import { carrierKeyOf } from '#lib/wire/record.ts'
import { expect, describe, it } from 'vitest'
import {
  attack,
  connect,
  dayMs,
  inviteKey,
  joinDraft,
  lane,
  listingDraft,
  neighbour,
  quieten,
  sealedBy,
  startMs,
  stateOf,
  statesOf,
  structFrames,
  written,
  type Lane,
  type Neighbour
} from './lane.ts'

const accountOf = ({ identity }: Neighbour) => bytesToText(identity.account)
const textsOn = ({ journal }: Neighbour) => journal.publicViews().listings.map(([, { text }]) => text)
const whoIsIn = async ({ journal }: Neighbour) => [...(await journal.authority()).accounts.keys()]

async function foundingOf(one: Neighbour, by: Neighbour): Promise<RecordId> {
  const standing = [...(await by.journal.authority()).accounts.values()].find(
    ({ account }) => account === accountOf(one)
  )
  if (!standing) throw new Error('not in')
  return standing.founding
}

/** `last`: where the only device of who is put out is cut. */
async function banned(by: Neighbour, whom: Neighbour, last: RecordId | null): Promise<RecordId> {
  const device = whom.identity.device.publicKey
  const name = bytesToText(device) as DeviceId
  const kept = worthKeeping(await by.journal.authorityRecords(), [name]).get(name) ?? []
  const cut = { device, last: last && textToBytes(last), kept: toKept(kept) }
  const body = { cuts: [cut], rule: '', reason: 'Schold iedereen uit' }
  return written(by, { type: 'ban/1', refs: [await foundingOf(whom, by)], expiresAt: null, body })
}

/** Signed by hand after any record, with any clock: what an honest author would never do. */
async function slipped(
  { id }: Lane,
  by: Neighbour,
  draft: Draft,
  { after, nowMs }: { readonly after: StoepRecord | null; readonly nowMs: number }
) {
  const start = { ms: 0, count: 0 }
  const head = { nextSeq: (after?.seq ?? -1) + 1, prev: after?.id ?? null, clock: start }
  const envelope = await signRecord(draft, { neighbourhood: id, head, nowMs }, by.identity.device)
  const candidate = toCandidate(carrierKeyOf(envelope), envelope)
  if (!candidate) throw new Error('what was signed does not decode')
  return { envelope, record: candidate.record }
}

let nextClient = 500

async function give(victims: readonly Neighbour[], by: Neighbour, ...envelopes: readonly Uint8Array[]) {
  for (const envelope of envelopes) {
    const struct = { client: nextClient++, clock: 0, ...(await sealedBy(by, envelope)) }
    await attack(victims, ...structFrames(struct))
  }
}

async function recordOf({ journal }: Neighbour, id: RecordId): Promise<StoepRecord> {
  for await (const page of journal.envelopes())
    for (const entry of page)
      if (entry.id === id) return toCandidate(entry.key, entry.envelope)?.record as StoepRecord
  throw new Error('not in this journal')
}

async function allShowTheSame(...devices: readonly Neighbour[]) {
  const [first, ...rest] = await Promise.all(devices.map(async (one) => (await stateOf(one)).views))
  for (const other of rest) expect(other).toBe(first)
}

/** Somebody with the seed of the lane's invites, who comes in by this one. */
async function newcomer(street: Lane, invite: RecordId) {
  const identity = await makeIdentity()
  const late = await neighbour(identity, street.id, street.epoch, street.timeline)
  await late.replica.start()
  connect(street.anneke, late)
  connect(street.youssef, late)
  await street.quiet()
  await written(late, await joinDraft(identity, invite))
  await quieten([...street.honest, late], street.timeline)
  return late
}

describe('backdated records after a ban', () => {
  it('count on nobody’s device, whichever came first', async () => {
    const street = await lane()
    const { anneke, youssef, mallory, honest, quiet } = street
    const kept = await written(mallory, listingDraft('Van voor het verbod'))
    await quiet()
    const after = await recordOf(mallory, kept)
    const backdated = await slipped(street, mallory, listingDraft('Teruggedateerd'), {
      after,
      nowMs: startMs - 5 * dayMs
    })
    const postdated = await slipped(street, mallory, listingDraft('Uit de toekomst'), {
      after: backdated.record,
      nowMs: startMs + 900 * dayMs
    })
    await give([youssef], mallory, backdated.envelope)
    expect(textsOn(youssef)).toContain('Teruggedateerd')
    await banned(anneke, mallory, kept)
    await quiet()
    await give(honest, mallory, backdated.envelope, postdated.envelope)
    await quiet()
    for (const one of honest) expect(textsOn(one)).toEqual(['Van voor het verbod'])
    for (const one of honest) expect(await whoIsIn(one)).not.toContain(accountOf(mallory))
    await allShowTheSame(...honest)
  })

  it('cannot be hung before the cut on a chain of their own', async () => {
    const street = await lane()
    const { anneke, mallory, honest, quiet } = street
    const first = await written(mallory, listingDraft('Eerste'))
    const second = await written(mallory, listingDraft('Tweede'))
    await quiet()
    await banned(anneke, mallory, second)
    await quiet()
    const fork = await slipped(street, mallory, listingDraft('Vertakt'), {
      after: await recordOf(mallory, first),
      nowMs: startMs
    })
    await give(honest, mallory, fork.envelope)
    await quiet()
    for (const one of honest) expect(textsOn(one).sort()).toEqual(['Eerste', 'Tweede'])
    await allShowTheSame(...honest)
  })

  it('of an ambassador put nobody out and appoint nobody', async () => {
    const street = await lane()
    const { anneke, youssef, mallory, honest, quiet } = street
    for (const one of [youssef, mallory])
      await written(anneke, {
        type: 'appoint/1',
        refs: [await foundingOf(one, anneke)],
        expiresAt: null,
        body: {}
      })
    await quiet()
    const kept = await written(mallory, listingDraft('Gewoon'))
    await quiet()
    await banned(anneke, mallory, kept)
    const body = { cuts: [], rule: '', reason: '' }
    const refs = [await foundingOf(youssef, anneke)]
    const ban = await slipped(
      street,
      mallory,
      { type: 'ban/1', refs, expiresAt: null, body },
      { after: await recordOf(mallory, kept), nowMs: startMs - dayMs }
    )
    await give(honest, mallory, ban.envelope)
    await quiet()
    for (const one of honest)
      expect((await whoIsIn(one)).sort()).toEqual([anneke, youssef].map(accountOf).sort())
    await allShowTheSame(...honest)
  })
})

describe('an invite', () => {
  it('lets in no more people than it says, however often its seed is used', async () => {
    const street = await lane({ uses: 2 })
    const late = await newcomer(street, street.invite)
    await written(late, listingDraft('Van een indringer'))
    await quieten([...street.honest, late], street.timeline)
    for (const one of street.honest) {
      expect(await whoIsIn(one)).toHaveLength(3)
      expect(textsOn(one)).toEqual([])
    }
    await allShowTheSame(...street.honest)
  })

  it('made beyond the cut of its maker lets nobody in, with whatever clock', async () => {
    const street = await lane()
    const { anneke, mallory, honest, quiet } = street
    const kept = await written(mallory, listingDraft('Gewoon'))
    await quiet()
    await banned(anneke, mallory, kept)
    await quiet()
    const invite = await slipped(
      street,
      mallory,
      {
        type: 'invite/1',
        refs: [],
        expiresAt: startMs + 5 * dayMs,
        body: { key: inviteKey, uses: 9, met: true }
      },
      { after: await recordOf(mallory, kept), nowMs: startMs - dayMs }
    )
    await give(honest, mallory, invite.envelope)
    const puppet = await newcomer(street, invite.record.id)
    await written(puppet, listingDraft('Van een stroman'))
    await quieten([...honest, puppet], street.timeline)
    for (const one of honest) {
      expect(await whoIsIn(one)).not.toContain(accountOf(puppet))
      expect(textsOn(one)).toEqual(['Gewoon'])
    }
    await allShowTheSame(...honest)
  })

  it('made before lets nobody in after its maker was put out, and keeps who came before', async () => {
    const street = await lane()
    const { anneke, mallory, honest, quiet } = street
    const invite = await written(mallory, {
      type: 'invite/1',
      refs: [],
      expiresAt: startMs + 5 * dayMs,
      body: { key: inviteKey, uses: 9, met: true }
    })
    await quiet()
    const early = await newcomer(street, invite)
    await banned(anneke, mallory, invite)
    await quiet()
    const late = await newcomer(street, invite)
    for (const one of honest) {
      expect(await whoIsIn(one)).toContain(accountOf(early))
      expect(await whoIsIn(one)).not.toContain(accountOf(late))
    }
    await allShowTheSame(...honest)
  })
})

describe('sock puppets', () => {
  it('who come by a poster and praise and vouch for each other stay guests without a review', async () => {
    const street = await lane()
    const { anneke, honest, quiet } = street
    const poster = await written(anneke, {
      type: 'invite/1',
      refs: [],
      expiresAt: startMs + 5 * dayMs,
      body: { key: inviteKey, uses: 9, met: false }
    })
    await quiet()
    const one = await newcomer(street, poster)
    const two = await newcomer(street, poster)
    const write = (by: Neighbour, type: string, refs: readonly RecordId[], body: unknown) =>
      written(by, { type, refs: [...refs], expiresAt: null, body })
    for (const [by, whom] of [
      [one, two],
      [two, one]
    ] as const)
      await write(by, 'vouch/1', [await foundingOf(whom, anneke)], {})
    const listing = await written(one, listingDraft('Wie helpt mij?'))
    const response = await write(two, 'response/1', [listing], { note: null })
    const agree = await write(one, 'agree/1', [listing, response], { place: null })
    const deal = [listing, response, agree]
    for (const by of [one, two]) await write(by, 'done/1', deal, { outcome: 'done' })
    for (const by of [one, two]) await write(by, 'review/1', deal, { outcome: 'good', text: 'Geweldig!' })
    await quieten([...honest, one, two], street.timeline)
    for (const each of honest) {
      const { accounts } = await each.journal.authority()
      const roles = [...accounts.values()].map(({ role }) => role)
      expect(roles.filter((role) => role === 'guest')).toHaveLength(2)
      const [view] = each.journal.listing(listing)?.deals ?? []
      expect(view).toMatchObject({ status: 'done', reviews: [] })
    }
    await allShowTheSame(...honest)
  })
})

describe('a claim to somebody else’s account', () => {
  it('counts for nothing without two who know them, and speaks for nobody meanwhile', async () => {
    const street = await lane()
    const { anneke, youssef, mallory, honest, quiet } = street
    const before = await statesOf(honest)
    const founding = await foundingOf(youssef, anneke)
    const claim = await written(mallory, {
      type: 'restore/1',
      refs: [founding],
      expiresAt: null,
      body: {
        account: youssef.identity.account,
        sealingKey: mallory.identity.sealing.publicKey,
        phrase: null
      }
    })
    for (const type of ['approve/1', 'confirm/1'])
      await written(mallory, { type, refs: [claim], expiresAt: null, body: {} })
    await quiet()
    for (const one of honest) expect((await one.journal.authority()).aliases.size).toBe(0)
    expect((await statesOf(honest)).map(({ views }) => views)).toEqual(before.map(({ views }) => views))
  })

  it('with false proof of the twelve words is refused', async () => {
    const street = await lane()
    const { anneke, youssef, mallory, honest } = street
    const phrase = { key: mallory.identity.device.publicKey, proof: new Uint8Array(64).fill(1) }
    const { account } = youssef.identity
    const body = { account, sealingKey: mallory.identity.sealing.publicKey, phrase }
    const draft = { type: 'restore/1', refs: [await foundingOf(youssef, anneke)], expiresAt: null, body }
    const claim = await slipped(street, mallory, draft, { after: null, nowMs: startMs })
    await give(honest, mallory, claim.envelope)
    for (const { replica } of honest) expect(replica.admission.refusals.get('proofsHold')).toBe(1)
  })
})
