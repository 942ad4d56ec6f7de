/** The stored views against folds from scratch, on whatever IndexedDB there is. */
import { afterEach, describe, expect, it } from 'vitest'
import { authorityAggregate } from '#lib/domain/aggregate.ts'
import { foldAuthority } from '#lib/domain/authority.ts'
import { elsewhereAmong } from '#lib/domain/elsewhere.ts'
import type { StoepRecord } from '#lib/domain/record.ts'
import { foldAggregate, membersByFounding, type Onlooker } from '#lib/journal/folded.ts'
import { groupByAggregate } from '#lib/journal/public-views.ts'
import type { JournalDatabase } from '#lib/journal/schema.ts'
import type { ViewTiming } from '#lib/ports/journal.ts'
import { dice, history, shuffled, type Dice } from '../journal/histories.ts'
import { journalOnDexie } from '../journal/on-dexie.ts'
import { joiner, start, street } from '../journal/street.ts'

type Opened = Awaited<ReturnType<typeof journalOnDexie>>
const opened: Opened[] = []

export function storedViewsContract() {
  afterEach(() => {
    for (const one of opened.splice(0)) shut(one)
  })

  describe('the stored views', () => {
    const seeds = Array.from({ length: 24 }, (_, i) => i + 1)
    it.each(seeds)(
      'equal a fold from scratch, whatever the order, split, timing and crashes (seed %i)',
      async (seed) => {
        const roll = dice(seed)
        const { records, writers } = history(seed, 60 + roll(240))
        const me = { account: writers[roll(writers.length)]!.account, device: writers[0]!.device }
        let now = await open()
        await now.store.keep.put({ me, area: 'u173zq' })
        for (const batch of batches(shuffled(records, roll), roll)) {
          await now.journal.admit(batch, (['now', 'first', 'later'] as ViewTiming[])[roll(3)])
          now = await disturb(now, roll)
        }
        await drain(now)
        const expected = fromScratch(
          records.map(({ record }) => record),
          { account: me.account, area: (await now.store.keep.get('area')) ?? null }
        )
        expect(await storedRows(now.store.db)).toEqual(expected)
      }
    )

    it('are folded after the next opening when a crash came before', async () => {
      const place = street()
      const neighbour = joiner(place, 1)
      let now = await open()
      await now.journal.admit([place.genesis, place.invite, neighbour.join, neighbour.listing()], 'later')
      expect(await now.store.db.listings.count()).toBe(0)
      now = await reopen(now)
      await drain(now)
      expect(await now.store.db.listings.count()).toBe(1)
    })

    it('wait once, however often who may write has changed', async () => {
      const place = street('Lindenstraat', 1)
      const now = await open()
      const joiners = Array.from({ length: 5 }, (_, i) => joiner(place, i + 1))
      const byClock = joiners.toSorted((a, b) => (a.join.record.id < b.join.record.id ? 1 : -1))
      await now.journal.admit([
        place.genesis,
        place.invite,
        ...Array.from({ length: 8 }, () => place.founder.listing())
      ])
      for (const { join } of byClock) await now.journal.admit([join])
      expect(await now.store.db.dirty.count()).toBe(1)
      await drain(now)
      const names = (await now.store.db.members.toArray()).map(({ view }) => view.name)
      expect(names.sort()).toEqual(['Anneke', (byClock.at(-1)!.join.record.body as { name: string }).name])
    })

    it('show the newest listings at once when only the first are folded', async () => {
      const place = street()
      const neighbour = joiner(place, 1)
      const listings = Array.from({ length: 300 }, (_, i) => neighbour.listing({ ms: start + i }))
      const { journal, store } = await open()
      await journal.admit([...listings, neighbour.join, place.invite, place.genesis], 'first')
      const shown = await store.db.listings.orderBy('order').toArray()
      expect(shown.length).toBeGreaterThanOrEqual(50)
      expect(shown[0]?.id).toBe(listings.at(-1)?.record.id)
      expect((await store.db.members.toArray()).map(({ view }) => view.name).sort()).toEqual([
        'Anneke',
        'Buur 1'
      ])
    })
  })
}

function* batches<Thing>(things: readonly Thing[], roll: Dice) {
  for (let from = 0; from < things.length;) {
    const size = 1 + (roll(3) === 0 ? roll(150) : roll(12))
    yield things.slice(from, from + size)
    from += size
  }
}

/** What may happen between two batches. */
async function disturb(now: Opened, roll: Dice): Promise<Opened> {
  const happenings = [
    async () => now,
    async () => reopen(now),
    async () => {
      await now.journal.compactTail(roll(20))
      return now
    },
    async () => {
      await now.journal.foldPending()
      return now
    },
    async () => {
      if (roll(6) === 0) await now.store.keep.put({ area: roll(2) ? 'u176jn' : null })
      return now
    }
  ]
  return happenings[roll(happenings.length)]!()
}

function fromScratch(records: readonly StoepRecord[], onlooker: Onlooker) {
  const groups = groupByAggregate(records)
  const authority = foldAuthority(groups.get(authorityAggregate) ?? [], elsewhereAmong(records))
  const members = membersByFounding(authority)
  const aggregates = new Set([...groups.keys(), ...members.keys()])
  aggregates.delete(authorityAggregate)
  const folded = [...aggregates].map((aggregate) =>
    foldAggregate(aggregate, groups.get(aggregate) ?? [], authority, members, onlooker)
  )
  return {
    listings: byId(folded.flatMap(({ listing }) => listing ?? [])),
    deals: byId(folded.flatMap(({ deals }) => deals)),
    helps: byId(folded.flatMap(({ helps }) => helps)),
    members: folded.flatMap(({ member }) => member ?? []).sort((a, b) => (a.account < b.account ? -1 : 1))
  }
}

async function storedRows(db: JournalDatabase) {
  return {
    listings: byId(await db.listings.toArray()),
    deals: byId(await db.deals.toArray()),
    helps: byId(await db.helps.toArray()),
    members: await db.members.orderBy('account').toArray()
  }
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => (a.id < b.id ? -1 : 1))
}

async function drain({ journal }: Opened) {
  while ((await journal.foldPending()) > 0);
}

async function open(name?: string): Promise<Opened> {
  const one = await journalOnDexie(name)
  opened.push(one)
  return one
}

async function reopen(before: Opened): Promise<Opened> {
  shut(before)
  return open(before.name)
}

function shut({ journal, store }: Opened) {
  journal.stop()
  store.close()
}
