import { expect, test } from 'vitest'
import { agree } from '#lib/actions/agree.ts'
import { finish } from '#lib/actions/finish.ts'
import { giveHours } from '#lib/actions/hours.ts'
import { respond } from '#lib/actions/respond.ts'
import { sendMessage } from '#lib/actions/send-message.ts'
import { withdraw } from '#lib/actions/withdraw.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import type { Result } from '#lib/domain/result.ts'
import type { Act } from '#lib/ports/deferring.ts'
import { first } from '#lib/state/once.ts'
import { finish as finishVerb } from '#lib/state/verbs.ts'
import type { Neighbour } from '../support/fake-town.ts'
import { jordaan, posts } from '../support/jordaan.ts'

/** Anneke asked and Youssef answered. `tab` opens the app once more on the device of somebody. */
async function answered() {
  const all = jordaan()
  const { town, anneke, youssef } = all
  const listing = await posts(town, anneke)
  const view = () => town.listing(listing)!
  const id = must(await respond(youssef.author, { listing: view(), note: '' }, town.nowMs))
  const deal = () => view().deals[0]!

  async function tab(who: Neighbour) {
    const home = town.homeOf(who)
    const deferring = await home.deferring()
    const settled: (Refusal | null)[] = []
    const defer = (act: Act) => deferring.defer(deal(), act, (refusal) => settled.push(refusal))
    const exact = { place: 'Lindengracht 12', phone: '' }
    return {
      home,
      deferring,
      settled,
      defer,
      agrees: () => defer((author) => agree(author, { listing: view(), deal: deal(), ...exact })),
      deferred: () => first(home.pocket.watch('deferred')),
      sees: async () => (await first(home.queries.deal(id)))!
    }
  }
  return { ...all, deal, tab, hers: await tab(anneke) }
}

function must(result: Result<RecordId, Refusal>): RecordId {
  if (!result.ok) throw new Error(result.refusal.kind)
  return result.value
}

test('what is deferred is in the pocket and seen as done on this device, and is no record', async () => {
  const { town, deal, hers, tab, youssef } = await answered()
  const before = town.records.length
  must(await hers.agrees())
  expect(await hers.deferred()).toHaveLength(1)
  expect((await hers.sees()).status).toBe('agreed')
  expect((await (await tab(youssef)).sees()).status).toBe('responded')
  expect(deal().status).toBe('responded')
  expect(town.records).toHaveLength(before)
})

test('taken back, it is as if it had not been done', async () => {
  const { town, hers } = await answered()
  const [before, records] = [await hers.sees(), town.records.length]
  const id = must(await hers.agrees())
  expect(await hers.deferring.takeBack(id)).toEqual({ ok: true, value: true })
  await hers.deferring.write()
  expect(await hers.sees()).toEqual(before)
  expect(await hers.deferred()).toEqual([])
  expect(town.records).toHaveLength(records)
  expect(hers.settled).toEqual([])
})

test('written, it is a record with its sealed address, and cannot be taken back', async () => {
  const { deal, hers, tab, youssef } = await answered()
  const id = must(await hers.agrees())
  await hers.deferring.write()
  expect(deal().status).toBe('agreed')
  const { place } = deal()
  const opened = await (await tab(youssef)).home.openPrivate(place!.sealed, place!.by)
  expect(new TextDecoder().decode(opened!)).toContain('Lindengracht 12')
  expect(hers.settled).toEqual([null])
  expect(await hers.deferring.takeBack(id)).toEqual({ ok: true, value: false })
})

test('two tabs that write at once write it once', async () => {
  const { town, deal, hers, tab, anneke } = await answered()
  const other = await tab(anneke)
  must(await hers.agrees())
  const before = town.records.length
  await Promise.all([hers.deferring.write(), other.deferring.write(), hers.deferring.write()])
  expect(town.records).toHaveLength(before + 1)
  expect(deal().status).toBe('agreed')
})

test('the tab that did it hears that another one wrote it', async () => {
  const { hers, tab, anneke } = await answered()
  must(await hers.agrees())
  await (await tab(anneke)).deferring.write()
  await expect.poll(() => hers.settled).toEqual([null])
})

test('nobody looks at the page any more: it is written', async () => {
  const { town, deal, hers } = await answered()
  must(await hers.agrees())
  town.hide()
  await expect.poll(() => deal().status).toBe('agreed')
  expect(hers.settled).toEqual([null])
})

test('the next thing this person writes comes after it', async () => {
  const { town, deal, hers } = await answered()
  must(await hers.agrees())
  const author = await hers.home.author()
  expect(deal().status).toBe('agreed')
  must(await sendMessage(author, { deal: deal(), text: 'Fijn.' }))
  expect(town.records.slice(-2).map(({ type }) => type)).toEqual(['agree/1', 'message/1'])
})

test('a move on a deal that is shown as agreed refers to the agreement others know', async () => {
  const { deal, hers } = await answered()
  must(await hers.agrees())
  const here = { stoep: { now: () => 0, askToPersist: async () => true }, home: hers.home }
  must(await finishVerb(here, await hers.sees(), 'done'))
  expect(deal()).toMatchObject({ status: 'doneByOne', doneBy: [deal().owner] })
})

test('deferring a second act writes the first', async () => {
  const { deal, hers } = await answered()
  must(await hers.agrees())
  const id = must(await hers.defer((author) => finish(author, { deal: deal(), outcome: 'done' })))
  expect(deal().status).toBe('agreed')
  expect((await hers.deferred()).map((act) => act.id)).toEqual([id])
  expect((await hers.sees()).status).toBe('doneByOne')
})

test('what the action refuses is not deferred', async () => {
  const { deal, hers } = await answered()
  expect(await hers.defer((author) => finish(author, { deal: deal(), outcome: 'done' }))).toEqual({
    ok: false,
    refusal: { kind: 'dealMovedOn' }
  })
  expect(await hers.deferred()).toEqual([])
})

test('what no longer fits when it would be written is dropped, and told', async () => {
  const { town, deal, hers, youssef } = await answered()
  must(await hers.agrees())
  must(await withdraw(youssef.author, { deal: deal() }))
  const before = town.records.length
  await hers.deferring.write()
  expect(hers.settled).toEqual([{ kind: 'dealMovedOn' }])
  expect(await hers.deferred()).toEqual([])
  expect(town.records).toHaveLength(before)
})

test('a full disk is told, and what was deferred is written the next time', async () => {
  const { town, deal, hers, tab, anneke } = await answered()
  must(await hers.agrees())
  town.refusal = { kind: 'storageFull' }
  await hers.deferring.write()
  expect(hers.settled).toEqual([{ kind: 'storageFull' }])
  expect(await hers.deferred()).toHaveLength(1)
  town.refusal = null
  await (await tab(anneke)).deferring.write()
  expect(deal().status).toBe('agreed')
})

test('what a tab left behind is written by the next one, and only then', async () => {
  const { town, deal, hers, tab, anneke } = await answered()
  const id = must(await hers.agrees())
  const next = await tab(anneke)
  const stop = next.deferring.adopt(() => {})
  await expect.poll(next.deferred).toHaveLength(1)
  expect(deal().status).toBe('responded')
  town.locks.takeFrom(`stoep-deferred-${id}`)
  await expect.poll(() => deal().status).toBe('agreed')
  stop()
})

test('what a tab left behind and no longer fits is told by the next one', async () => {
  const { town, deal, hers, tab, anneke, youssef } = await answered()
  const id = must(await hers.agrees())
  must(await withdraw(youssef.author, { deal: deal() }))
  const refusals: Refusal[] = []
  const stop = (await tab(anneke)).deferring.adopt((refusal) => refusals.push(refusal))
  town.locks.takeFrom(`stoep-deferred-${id}`)
  await expect.poll(() => refusals).toEqual([{ kind: 'dealMovedOn' }])
  stop()
})

test('what was taken back is not written by a tab that waited for it', async () => {
  const { town, deal, hers, tab, anneke } = await answered()
  const id = must(await hers.agrees())
  const next = await tab(anneke)
  const stop = next.deferring.adopt(() => {})
  await hers.deferring.takeBack(id)
  await expect.poll(next.deferred).toEqual([])
  await next.deferring.write()
  expect(deal().status).toBe('responded')
  expect(town.records.some(({ type }) => type === 'agree/1')).toBe(false)
  stop()
})

test('of an act of two records neither is lost when the second is refused', async () => {
  const { town, deal, hers } = await answered()
  must(await hers.agrees())
  await hers.deferring.write()
  const id = must(
    await hers.defer(async (author) => {
      const done = await finish(author, { deal: deal(), outcome: 'done' })
      return done.ok ? giveHours(author, { deal: deal(), minutes: 60 }, town.nowMs) : done
    })
  )
  expect((await hers.sees()).transfers).toHaveLength(1)
  refuseFrom(town, 2)
  await hers.deferring.write()
  expect(deal()).toMatchObject({ status: 'doneByOne', transfers: [] })
  town.refusal = null
  expect(await hers.deferring.takeBack(id)).toEqual({ ok: true, value: false })
  await hers.deferring.write()
  expect(deal()).toMatchObject({ status: 'doneByOne', transfers: [{ minutes: 60 }] })
})

/** The disk is full from this record on. */
function refuseFrom(town: ReturnType<typeof jordaan>['town'], nth: number) {
  let left = nth - 1
  const stop = town.onChanged(() => {
    if (town.records.at(-1)?.type === 'done/1') left = 0
    if (left > 0) return
    town.refusal = { kind: 'storageFull' }
    stop()
  })
}
