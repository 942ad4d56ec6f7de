import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { respond } from '#lib/actions/respond.ts'
import { sendMessage } from '#lib/actions/send-message.ts'
import { actIn } from '#lib/app/pwa/woken-act.ts'
import type { WokenHome } from '#lib/app/pwa/woken-home.ts'
import { lookInAll } from '#lib/app/pwa/woken-look.ts'
import type { Notifying, NoticeWords } from '#lib/ports/pocket.ts'
import type { FakePocket } from '../../support/fake-pocket.ts'
import { hourMs, start, type FakeTown, type Neighbour } from '../../support/fake-town.ts'
import { jordaan, posts } from '../../support/jordaan.ts'

const words = new Proxy({}, { get: (_, word) => `${String(word)} {name}{n}` }) as NoticeWords
const all: Notifying = { kinds: ['answers', 'deals', 'urgent'], quiet: null, digest: false, words }

beforeEach(() => void vi.useFakeTimers({ now: start, toFake: ['Date'] }))
afterEach(() => void vi.useRealTimers())

/** Her phone, woken: what it shows, and how often it came level with the relay. */
function phoneOf(town: FakeTown, who: Neighbour, own: Partial<Notifying> = {}) {
  const { queries, pocket, openPrivate, store } = town.homeOf(who)
  const level = vi.fn(async () => {})
  const notifying = { ...all, ...own }
  const home: WokenHome = {
    ...{ queries, pocket, openPrivate, store, me: who.account, author: who.author, notifying, words, level },
    renew: async () => {}
  }
  const shown: { title: string; body: string; silent: boolean; acts: string[]; href: string }[] = []
  // A registration cannot be made outside a browser: as much of it as showing uses.
  const worker = {
    showNotification: async (title: string, { body, silent, data, actions }: Shown) =>
      void shown.push({ title, body, silent, href: data.href, acts: actions.map(({ action }) => action) })
  } as unknown as ServiceWorkerRegistration
  return { home, worker, level, shown, told: () => (pocket as FakePocket).now('told') }
}
interface Shown {
  readonly body: string
  readonly silent: boolean
  readonly data: { readonly href: string }
  readonly actions: readonly { readonly action: string }[]
}

const lookIn = (home: WokenHome, worker: ServiceWorkerRegistration) =>
  lookInAll((visit) => visit(home), worker)

async function answered() {
  const street = jordaan()
  const { town, anneke, youssef } = street
  const id = await posts(town, anneke, { text: 'Wie heeft een ladder?' })
  await respond(youssef.author, { listing: town.listing(id)!, note: '' }, town.nowMs)
  return { ...street, id, deal: () => town.listing(id)!.deals[0]! }
}

describe('a phone that is woken', () => {
  it('comes level first, and says who wants what, with the buttons for it', async () => {
    const { town, anneke, id } = await answered()
    const { home, worker, level, shown } = phoneOf(town, anneke)
    await lookIn(home, worker)
    expect(level).toHaveBeenCalledOnce()
    expect(shown).toEqual([
      {
        title: 'answer Youssef{n}',
        body: 'Wie heeft een ladder?',
        silent: false,
        href: `/listing/${id}`,
        acts: ['agree', 'later']
      }
    ])
  })

  it('opens a message and shows its words', async () => {
    const { town, anneke, youssef, deal } = await answered()
    await sendMessage(youssef.author, { deal: deal(), text: 'Hij staat in de schuur' })
    const { home, worker, shown } = phoneOf(town, anneke, { kinds: ['deals'] })
    await lookIn(home, worker)
    expect(shown).toMatchObject([{ title: 'message Youssef{n}', body: 'Hij staat in de schuur' }])
  })

  it('tells nothing twice: the second time it only says, without a sound, that there is nothing', async () => {
    const { town, anneke } = await answered()
    const { home, worker, shown } = phoneOf(town, anneke)
    await lookIn(home, worker)
    await lookIn(home, worker)
    expect(shown.map(({ title, silent }) => [title, silent])).toEqual([
      ['answer Youssef{n}', false],
      ['nothing {name}{n}', true]
    ])
  })

  it('says that there is nothing once, and only when there is nothing for anybody who shares it', async () => {
    const { town, anneke, youssef, fatima } = await answered()
    const tablet = phoneOf(town, anneke)
    const all = [phoneOf(town, youssef).home, tablet.home, phoneOf(town, fatima).home]
    const look = () =>
      lookInAll(async (visit) => {
        for (const home of all) await visit(home)
      }, tablet.worker)
    await look()
    expect(tablet.shown.map(({ title }) => title)).toEqual(['answer Youssef{n}'])
    await look()
    expect(tablet.shown.map(({ title }) => title)).toEqual(['answer Youssef{n}', 'nothing {name}{n}'])
  })

  it('makes no sound in the hours that are to be quiet', async () => {
    const { town, anneke } = await answered()
    const hour = new Date(start).getHours()
    const { home, worker, shown } = phoneOf(town, anneke, { quiet: { from: hour, until: (hour + 1) % 24 } })
    await lookIn(home, worker)
    expect(shown).toMatchObject([{ title: 'answer Youssef{n}', silent: true }])
  })

  it('adds once a day what else is new, when that is wanted', async () => {
    const { town, anneke, youssef } = await answered()
    await posts(town, youssef, { kind: 'offer' })
    const { home, worker, shown } = phoneOf(town, anneke, { digest: true })
    await lookIn(home, worker)
    await lookIn(home, worker)
    const titles = shown.map(({ title }) => title)
    expect(titles.slice(1)).toEqual([expect.stringMatching(/^digest \{name\}\d+$/), 'nothing {name}{n}'])
  })
})

describe('a button of a notification', () => {
  const keyOf = async (phone: ReturnType<typeof phoneOf>) => {
    await lookIn(phone.home, phone.worker)
    return phone.told().map(({ key }) => key)
  }

  it('agrees, and sends that', async () => {
    const { town, anneke, deal } = await answered()
    const phone = phoneOf(town, anneke)
    await actIn(phone.home, phone.worker, 'agree', await keyOf(phone))
    expect(deal().status).toBe('agreed')
    expect(deal().place).toBeNull()
    expect(phone.level).toHaveBeenCalledTimes(2)
    expect(phone.shown.at(-1)).toMatchObject({ title: 'didIt {name}{n}', silent: true })
  })

  it('does nothing and says so when things moved on meanwhile', async () => {
    const { town, anneke, youssef, deal } = await answered()
    const phone = phoneOf(town, anneke)
    const keys = await keyOf(phone)
    const before = deal()
    await youssef.author.write({
      ...{ type: 'withdraw/1', refs: [before.listing, before.id], expiresAt: null, body: {} }
    })
    await actIn(phone.home, phone.worker, 'agree', keys)
    expect(deal().status).toBe('withdrawn')
    expect(phone.shown.at(-1)).toMatchObject({ title: 'failed {name}{n}' })
  })

  it('does not do for one notice what only another can', async () => {
    const { town, anneke, deal } = await answered()
    const phone = phoneOf(town, anneke)
    await actIn(phone.home, phone.worker, 'finish', await keyOf(phone))
    await actIn(phone.home, phone.worker, 'agree', ['answer somebody else'])
    expect(deal().status).toBe('responded')
  })

  it('puts off, and writes nothing', async () => {
    const { town, anneke } = await answered()
    const phone = phoneOf(town, anneke)
    const keys = await keyOf(phone)
    const before = town.records.length
    await actIn(phone.home, phone.worker, 'later', keys)
    expect(phone.told()).toEqual(keys.map((key) => ({ key, againAt: start + 3 * hourMs })))
    expect(town.records).toHaveLength(before)
  })
})
