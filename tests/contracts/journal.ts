/** What every journal does, in the same words for the one on Dexie and the one in memory. */
import { afterEach, describe, expect, it } from 'vitest'
import type { DeferredAct } from '#lib/domain/deferred.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { AdmittedRecord, Head, Journal } from '#lib/ports/journal.ts'
import { joiner, start, street, wholeDeal } from '../journal/street.ts'

export interface JournalUnderTest {
  readonly journal: Journal
  /** A new journal on what was committed, as after a crash. */
  reopen(): Promise<Journal>
  /** Puts acts in the pocket, and reads what is in it. */
  defer(acts: readonly DeferredAct[]): Promise<void>
  deferred(): Promise<readonly DeferredAct[]>
  /** Has the next writes fail as if the disk were full. Null when this cannot be staged here. */
  readonly fillDisk: (() => void) | null
  close(): void
}

export function journalContract(name: string, open: () => Promise<JournalUnderTest>) {
  const opened: JournalUnderTest[] = []
  const fresh = async () => {
    const under = await open()
    opened.push(under)
    return under
  }
  afterEach(() => {
    for (const under of opened.splice(0)) under.close()
  })

  describe(`${name}: own records`, () => {
    it('begins with sequence 0 and no predecessor', async () => {
      const { journal } = await fresh()
      expect(await journal.head()).toEqual({ nextSeq: 0, prev: null, clock: { ms: 0, count: 0 } })
    })

    it('moves the head to what was appended', async () => {
      const { journal } = await fresh()
      const { genesis, founder } = await founded(journal)
      const listing = founder.listing()
      expect(await journal.append(listing)).toEqual({ ok: true, value: null })
      expect(await journal.head()).toEqual(headAfter(listing))
      expect(await journal.has(genesis.record.id)).toBe(true)
      expect(await journal.keysLacked([listing.key, 'A'.repeat(22)])).toEqual(['A'.repeat(22)])
    })

    it('counts what is here, each record once', async () => {
      const { journal } = await fresh()
      expect(await journal.count()).toBe(0)
      const { founder } = await founded(journal)
      const before = await journal.count()
      const listing = founder.listing()
      await journal.append(listing)
      await journal.admit([listing])
      expect(await journal.count()).toBe(before + 1)
    })

    it('refuses a record that does not follow the head, and changes nothing', async () => {
      const { journal } = await fresh()
      const { founder } = await founded(journal)
      founder.listing({ text: 'never appended' })
      const after = founder.listing()
      const before = await journal.head()
      expect(await journal.append(after)).toEqual({ ok: false, refusal: { kind: 'headMoved' } })
      expect(await journal.head()).toEqual(before)
      expect(await journal.has(after.record.id)).toBe(false)
      expect((await journal.outbox()).length).toBe(2)
    })

    it('takes several in one commit, each after the one before it', async () => {
      const { journal, reopen } = await fresh()
      const { founder } = await founded(journal)
      const own = [founder.listing({ text: 'a' }), founder.listing({ text: 'b' })]
      expect(await journal.append(...own)).toEqual({ ok: true, value: null })
      expect(await journal.head()).toEqual(headAfter(own[1]!))
      const again = await reopen()
      for (const { record } of own) expect(await again.has(record.id)).toBe(true)
      expect((await again.outbox()).slice(2).map(({ key }) => key)).toEqual(own.map(({ key }) => key))
    })

    it('takes none of several when one does not follow the one before it', async () => {
      const { journal } = await fresh()
      const { founder } = await founded(journal)
      const first = founder.listing({ text: 'a' })
      founder.listing({ text: 'never appended' })
      const before = await journal.head()
      expect(await journal.append(first, founder.listing({ text: 'c' }))).toEqual({
        ok: false,
        refusal: { kind: 'headMoved' }
      })
      expect(await journal.head()).toEqual(before)
      expect(await journal.has(first.record.id)).toBe(false)
      expect((await journal.outbox()).length).toBe(2)
    })

    it('lets one of two records for the same place in', async () => {
      const { journal } = await fresh()
      const { founder, again } = await foundedTwice(journal)
      const [a, b] = await Promise.all([
        journal.append(founder.listing({ text: 'a' })),
        journal.append(again.listing({ text: 'b' }))
      ])
      expect([a.ok, b.ok]).toEqual([true, false])
    })

    it('takes an own record that others brought back first', async () => {
      const { journal } = await fresh()
      const { genesis, founder } = street()
      await journal.admit([genesis])
      expect((await journal.head()).nextSeq).toBe(0)
      expect(await journal.append(genesis)).toEqual({ ok: true, value: null })
      expect(await journal.outbox()).toEqual([entryOf(genesis)])
      expect(await journal.append(founder.listing())).toEqual({ ok: false, refusal: { kind: 'headMoved' } })
    })

    it('has everything it said yes to after a crash', async () => {
      const under = await fresh()
      const { founder } = await founded(under.journal)
      const listing = founder.listing()
      await under.journal.append(listing)
      const journal = await under.reopen()
      expect(await journal.head()).toEqual(headAfter(listing))
      expect(await journal.has(listing.record.id)).toBe(true)
      expect((await journal.outbox()).at(-1)).toEqual(entryOf(listing))
    })

    it('says so when the disk is full, and changes nothing', async () => {
      const under = await fresh()
      if (!under.fillDisk) return
      const { founder } = await founded(under.journal)
      const before = await under.journal.head()
      under.fillDisk()
      const listing = founder.listing()
      expect(await under.journal.append(listing)).toEqual({ ok: false, refusal: { kind: 'storageFull' } })
      expect(await under.journal.admit([listing])).toEqual({ ok: false, refusal: { kind: 'storageFull' } })
      const journal = await under.reopen()
      expect(await journal.head()).toEqual(before)
      expect(await journal.has(listing.record.id)).toBe(false)
    })
  })

  describe(`${name}: what was deferred`, () => {
    const one = 'one' as RecordId
    const two = 'two' as RecordId
    const act = (...drafts: RecordId[]): DeferredAct => ({
      id: drafts[0]!,
      listing: one,
      deal: two,
      at: start,
      drafts: drafts.map((id) => ({ id, type: 'done/1', refs: [], expiresAt: null, body: {} })),
      begun: false
    })

    it('leaves the pocket in the commit in which it becomes a record', async () => {
      const under = await fresh()
      const { founder } = await founded(under.journal)
      await under.defer([act(one)])
      const own = founder.listing()
      expect(await under.journal.appendDeferred(own, one)).toEqual({ ok: true, value: true })
      const journal = await under.reopen()
      expect(await journal.has(own.record.id)).toBe(true)
      expect(await under.deferred()).toEqual([])
    })

    it('leaves the rest of its act in the pocket, begun', async () => {
      const under = await fresh()
      const { founder } = await founded(under.journal)
      await under.defer([act(one, two)])
      await under.journal.appendDeferred(founder.listing(), one)
      expect(await under.deferred()).toEqual([{ ...act(one, two), drafts: act(two).drafts, begun: true }])
    })

    it('is not written once it was taken back', async () => {
      const under = await fresh()
      const { founder } = await founded(under.journal)
      const before = await under.journal.head()
      const own = founder.listing()
      expect(await under.journal.appendDeferred(own, one)).toEqual({ ok: true, value: false })
      expect(await under.journal.head()).toEqual(before)
      expect(await under.journal.has(own.record.id)).toBe(false)
    })

    it('stays in the pocket when another tab wrote first, or the disk is full', async () => {
      const under = await fresh()
      const { founder } = await founded(under.journal)
      await under.defer([act(one)])
      const own = founder.listing()
      const later = founder.listing({ text: 'does not follow the head' })
      expect(await under.journal.appendDeferred(later, one)).toEqual({
        ok: false,
        refusal: { kind: 'headMoved' }
      })
      expect(await under.deferred()).toEqual([act(one)])
      if (!under.fillDisk) return
      under.fillDisk()
      expect(await under.journal.appendDeferred(own, one)).toEqual({
        ok: false,
        refusal: { kind: 'storageFull' }
      })
      expect(await under.deferred()).toEqual([act(one)])
    })

    it('is written once by two that try at the same time', async () => {
      const under = await fresh()
      const { founder, again } = await foundedTwice(under.journal)
      await under.defer([act(one)])
      const tried = await Promise.all([
        under.journal.appendDeferred(founder.listing({ text: 'a' }), one),
        under.journal.appendDeferred(again.listing({ text: 'b' }), one)
      ])
      expect(tried).toEqual([
        { ok: true, value: true },
        { ok: true, value: false }
      ])
    })
  })

  describe(`${name}: the clock`, () => {
    it('stands at the highest of what was written and witnessed', async () => {
      const { journal } = await fresh()
      const { founder } = await founded(journal)
      await journal.witness({ ms: start + 5000, count: 2 })
      await journal.witness({ ms: start + 4000, count: 9 })
      expect((await journal.head()).clock).toEqual({ ms: start + 5000, count: 2 })
      await journal.append(founder.listing({ ms: start + 6000 }))
      expect((await journal.head()).clock).toEqual({ ms: start + 6000, count: 0 })
    })
  })

  describe(`${name}: records of others`, () => {
    it('counts what is new and skips what it has', async () => {
      const { journal } = await fresh()
      const place = await founded(journal)
      const { join } = joiner(place, 1)
      expect(await journal.admit([join, join])).toEqual({ ok: true, value: { added: 1 } })
      expect(await journal.admit([join, place.genesis])).toEqual({ ok: true, value: { added: 0 } })
    })

    it('leaves the head of this device alone', async () => {
      const { journal } = await fresh()
      const place = await founded(journal)
      const before = await journal.head()
      await journal.admit([joiner(place, 1).join])
      expect(await journal.head()).toEqual(before)
    })

    it('takes a big batch, and the same again adds nothing', async () => {
      const under = await fresh()
      const place = await founded(under.journal)
      const batch = manyListings(place, 620)
      expect(await under.journal.admit(batch, 'later')).toEqual({ ok: true, value: { added: 621 } })
      expect(await under.journal.admit(batch)).toEqual({ ok: true, value: { added: 0 } })
      const journal = await under.reopen()
      expect(await journal.admit(batch.slice(0, 3))).toEqual({ ok: true, value: { added: 0 } })
    })

    it('folds what was put off until nothing is left', async () => {
      const { journal } = await fresh()
      const place = await founded(journal)
      await journal.admit(manyListings(place, 330), 'first')
      let left = Infinity
      for (let calls = 0; left > 0; calls++) {
        left = await journal.foldPending()
        expect(calls).toBeLessThan(20)
      }
      expect(await journal.foldPending()).toBe(0)
    })

    it('gives every envelope back as it came, once', async () => {
      const { journal } = await fresh()
      const place = await founded(journal)
      const batch = [...manyListings(place, 520), place.founder.listing()]
      await journal.admit(batch, 'later')
      await journal.admit([joiner(place, 2).join])
      const entries = []
      for await (const page of journal.envelopes()) entries.push(...page)
      const byId = new Map(entries.map((entry) => [entry.id, entry]))
      expect(byId.size).toBe(entries.length)
      expect(entries.length).toBe(batch.length + 3)
      for (const admitted of batch) expect(byId.get(admitted.record.id)).toEqual(entryOf(admitted))
    })

    it('gives all records of the aggregates that are asked for, and of no other', async () => {
      const { journal } = await fresh()
      const place = await founded(journal)
      const [one, other] = [place.founder.listing(), place.founder.listing()]
      const renewed = place.founder.write({ type: 'renew/1', refs: [one.record.id], expiresAt: start })
      await journal.admit([one, other, renewed])
      const found = await journal.recordsOf([one.record.id, `C${'A'.repeat(42)}` as RecordId])
      expect(new Set(found.map(({ id }) => id))).toEqual(new Set([one.record.id, renewed.record.id]))
    })

    it('gives only the envelopes under a key that is wanted, few or most of them', async () => {
      const { journal } = await fresh()
      const place = await founded(journal)
      const batch = manyListings(place, 520)
      await journal.admit(batch, 'later')
      const single = place.founder.listing()
      await journal.admit([single])
      for (const wanted of [[batch[7]!, single], batch.slice(20)]) {
        const keys = new Set(wanted.map(({ key }) => key))
        const entries = []
        for await (const page of journal.envelopes((key) => keys.has(key))) entries.push(...page)
        expect(new Map(entries.map((entry) => [entry.id, entry]))).toEqual(
          new Map(wanted.map((admitted) => [admitted.record.id, entryOf(admitted)]))
        )
      }
    })
  })

  describe(`${name}: who may write`, () => {
    it('follows the records about it, in whatever order they come', async () => {
      const { journal } = await fresh()
      const place = street()
      const { join, account, device } = joiner(place, 1, 'Youssef')
      expect((await journal.authority()).neighbourhood).toBeNull()
      await journal.admit([join])
      await journal.admit([place.invite])
      await journal.admit([place.genesis])
      const authority = await journal.authority()
      expect(authority.neighbourhood).toBe(place.genesis.record.id)
      expect(authority.devices.get(device)?.account).toBe(account)
      expect(authority.accounts.get(account)?.name).toBe('Youssef')
    })

    it('is not changed by a write that was refused', async () => {
      const under = await fresh()
      if (!under.fillDisk) return
      const place = await founded(under.journal)
      under.fillDisk()
      const { join, account } = joiner(place, 1)
      await under.journal.admit([join])
      const journal = await under.reopen()
      expect((await journal.authority()).accounts.has(account)).toBe(false)
    })
  })

  describe(`${name}: on the way out`, () => {
    it('keeps an own record in the outbox until the carrier has it and somebody else too', async () => {
      const { journal } = await fresh()
      const { genesis, invite } = await founded(journal)
      expect(await journal.outbox()).toEqual([entryOf(genesis), entryOf(invite)])
      await journal.carried([genesis.key, invite.key])
      await journal.reached([{ id: genesis.record.id, atRelay: true, devices: 0 }])
      expect(await journal.outbox()).toEqual([entryOf(invite)])
      await journal.reached([{ id: invite.record.id, atRelay: false, devices: 1 }])
      expect(await journal.outbox()).toEqual([])
    })

    it('takes it out in the other order too', async () => {
      const { journal } = await fresh()
      const { genesis, invite } = await founded(journal)
      await journal.reached([{ id: genesis.record.id, atRelay: true, devices: 0 }])
      expect(await journal.outbox()).toEqual([entryOf(genesis), entryOf(invite)])
      await journal.carried([genesis.key])
      expect(await journal.outbox()).toEqual([entryOf(invite)])
    })

    it('knows what this device wrote, also when nothing of it waits any longer', async () => {
      const { journal } = await fresh()
      const place = await founded(journal)
      const { genesis, invite } = place
      await journal.admit([joiner(place, 1).join])
      await journal.carried([genesis.key])
      await journal.reached([{ id: genesis.record.id, atRelay: true, devices: 1 }])
      expect([...(await journal.ownKeys())].sort()).toEqual([genesis.key, invite.key].sort())
    })

    it('passes over keys and ids it does not know', async () => {
      const { journal } = await fresh()
      const place = await founded(journal)
      const stranger = joiner(place, 1).join
      await journal.carried([stranger.key])
      await journal.reached([{ id: stranger.record.id, atRelay: true, devices: 3 }])
      expect((await journal.outbox()).length).toBe(2)
    })

    it('tells when an own record was appended, and not when others came in', async () => {
      const { journal } = await fresh()
      const place = await founded(journal)
      let calls = 0
      let tell: () => void = () => undefined
      const told = new Promise<void>((resolve) => (tell = resolve))
      const stop = journal.onAppended(() => {
        calls++
        tell()
      })
      await journal.admit([joiner(place, 1).join])
      await journal.outbox()
      expect(calls).toBe(0)
      await journal.append(place.founder.listing())
      await told
      stop()
      await journal.append(place.founder.listing())
      expect(calls).toBe(1)
    })
  })

  it(`${name}: tells of what is appended in the instant it begins to listen`, async () => {
    const { journal } = await fresh()
    const place = await founded(journal)
    const told = new Promise<void>((resolve) => void journal.onAppended(resolve))
    await journal.append(place.founder.listing())
    await told
  })

  it(`${name}: folds a deal to the end without losing a step`, async () => {
    const { journal } = await fresh()
    const place = await founded(journal)
    const helper = joiner(place, 1)
    const listing = place.founder.listing()
    const deal = wholeDeal(place.founder, helper, listing)
    const result = await journal.admit([...deal].reverse())
    expect(result).toEqual({ ok: true, value: { added: 4 } })
    expect(await journal.admit([listing, helper.join])).toEqual({ ok: true, value: { added: 2 } })
  })
}

/** A street whose founder writes on this journal: genesis and invite are appended. */
async function founded(journal: Journal) {
  const place = street()
  for (const own of [place.genesis, place.invite]) expect((await journal.append(own)).ok).toBe(true)
  return place
}

/** The same device in two tabs, both at the same head. */
async function foundedTwice(journal: Journal) {
  const { founder } = await founded(journal)
  return { founder, again: street().founder }
}

function manyListings(place: ReturnType<typeof street>, count: number): AdmittedRecord[] {
  const neighbour = joiner(place, 7)
  const listings = Array.from({ length: count }, (_, i) =>
    neighbour.listing({ text: `Vraag ${i}`, ms: start + i * 1000 })
  )
  return [neighbour.join, ...listings]
}

function headAfter({ record }: AdmittedRecord): Head {
  return { nextSeq: record.seq + 1, prev: record.id, clock: record.clock }
}

function entryOf({ record: { id }, key, envelope }: AdmittedRecord) {
  return { id, key, envelope }
}
