/** From a founder who publishes to a stranger who comes in by it, with real keys, a real relay and a real journal. */
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, it } from 'vitest'
import * as arrival from '#lib/app/arrival.ts'
import { openDirectoryDesk } from '#lib/app/directory-desk.ts'
import { openDirectory, type ListKeeper } from '#lib/app/directory.ts'
import type { Device } from '#lib/app/device.ts'
import { makeValue } from '#lib/app/value.ts'
import type { Authority } from '#lib/domain/authority.ts'
import type { AccountId, DeviceId, RecordId } from '#lib/domain/record.ts'
import { openStore } from '#lib/journal/open.ts'
import { openRegistry } from '#lib/journal/registry.ts'
import { openJournal } from '#lib/journal/write.ts'
import { believedEntry, signEntry } from '#lib/keys/directory-entry.ts'
import { makeIdentity, type Identity } from '#lib/keys/identity.ts'
import type { Home } from '#lib/ports/app.ts'
import { startRelay, type Relay } from '#relay/relay.ts'
import { bytesToText, concatBytes } from '#lib/wire/bytes.ts'
import { readList } from '#lib/wire/directory-list.ts'
import { limits } from '#lib/wire/limits.ts'
import { inviteToText } from '#lib/wire/invite.ts'
import { must } from '../../scripts/demo/must.ts'
import { freshName } from '../journal/on-dexie.ts'
import { dayMs } from '../support/fake-town.ts'

const words = { area: 'u173zj', languages: ['nl'], size: 0, ask: 'Kom donderdag langs.' }
let relay: Relay
let isAway: boolean
/** How far the relay's clock is ahead. */
let aheadMs: number

beforeEach(async () => {
  aheadMs = 0
  relay = await startRelay({
    ...{ port: 0, dataDir: null, staticDir: null, directory: { listFile: null } },
    now: () => Date.now() + aheadMs
  })
  isAway = false
  between = null
})
afterEach(() => relay.close())

/** What comes back in the place of what the relay says. */
let between: ((answer: Response, path: string) => Response) | null

const get = async (path: string, init?: RequestInit) => {
  if (isAway) throw new TypeError('no connection')
  const answer = await fetch(relay.url + path, init)
  return between ? between(answer, path) : answer
}

interface DeskGiven {
  /** Whose device it is; hers unless it is said. */
  readonly asked?: Identity
  /** What the journal says of who is who. */
  readonly authority?: (real: Authority) => Authority
}

/** Anneke's device, on which she founded the Jordaan. */
async function herDesk({ asked, authority = (real) => real }: DeskGiven = {}) {
  const registry = await openRegistry(freshName())
  const tenancy: Device['tenancy'] = {
    home: makeValue<Home | null>(null),
    open: (id, name) => registry.opened(id, name, 1),
    close() {},
    lookAt: () => ({ reported: new Set<string>(), end() {} }),
    flush: async () => {}
  }
  const founding = { neighbourhood: 'Jordaan', area: null, name: 'Anneke' }
  const id = must(await arrival.found({ registry, tenancy }, founding))
  const store = await openStore(id)
  const deskOf = (identity?: Identity) =>
    openDirectoryDesk({
      neighbourhood: id,
      journal: async (work) => {
        const journal = openJournal(store.db)
        return work({ ...journal, authority: async () => authority(await journal.authority()) })
      },
      // Kept there by founding.
      identity: async () => identity ?? ((await store.keep.get('identity')) as Identity),
      get,
      now: Date.now
    })
  return { id, desk: deskOf(asked), deskOf }
}

/** Bram, whom others appoint and let go; his first time as ambassador is not his last. */
async function bram() {
  const identity = await makeIdentity()
  const account = bytesToText(identity.account) as AccountId
  const device = bytesToText(identity.device.publicKey) as DeviceId
  let role: 'member' | 'ambassador' = 'ambassador'
  let ended = 0
  const clock = { ms: 1, count: 0 }
  return {
    identity,
    stepsDown() {
      role = 'member'
      ended++
    },
    isAppointed: () => void (role = 'ambassador'),
    authority: (real: Authority): Authority => {
      const tenures = Array.from({ length: ended }, () => ({ from: null, until: clock }))
      const open = role === 'ambassador' ? [{ from: clock, until: null }] : []
      const founding = real.neighbourhood!
      const standing = { account, sealingKey: identity.sealing.publicKey, by: founding }
      const person = { account, founding, name: 'Bram', role, devices: [device], since: 1 }
      return {
        ...real,
        devices: new Map([...real.devices, [device, standing]]),
        accounts: new Map([...real.accounts, [account, person]]),
        tenures: new Map([...real.tenures, [account, [...tenures, ...open]]])
      }
    }
  }
}

function aVisitor(now: () => number = Date.now) {
  const kept = new Map<string, string>()
  let list: Awaited<ReturnType<ListKeeper['get']>> = null
  const texts = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
    removeItem: (name: string) => void kept.delete(name)
  }
  const lists: ListKeeper = {
    get: async () => list,
    put: async (bytes, waiting, readAt) => void (list = { list: bytes, waiting, readAt })
  }
  return { directory: openDirectory({ get, lists, texts, now }), kept }
}

const inviteTo = (neighbourhood: RecordId) => {
  const bytes = new Uint8Array(32).fill(7)
  const to = { purpose: 'join', neighbourhood, lobby: bytes, seed: bytes, host: bytes } as const
  const text = inviteToText({ ...to, door: neighbourhood, name: 'Jordaan', relays: [] })
  return { url: `https://stoep.example/join#${text}`, expiresAt: Date.now() + 1000, text }
}

it('what a founder publishes a visitor finds, and no longer once it was withdrawn', async () => {
  const { id, desk } = await herDesk()
  const { directory } = aVisitor()
  must(await desk.publish(words))
  expect(must(await directory.read()).listed).toMatchObject([
    { id, name: 'Jordaan', founder: 'Anneke', ...words }
  ])
  expect(must(await desk.standing())).toMatchObject({ maySpeak: true, listed: words })
  must(await desk.withdraw())
  expect(must(await directory.read()).listed).toEqual([])
  must(await desk.publish(words))
  expect(must(await directory.read()).listed).toHaveLength(1)
})

it('who asks to come in is heard by the founder alone, and gets an invite for that neighbourhood', async () => {
  const { id, desk } = await herDesk()
  const { directory } = aVisitor()
  must(await desk.publish(words))
  must(await directory.read())
  must(await directory.knock(id, { name: ' Sem ', words: 'Ik woon om de hoek.' }))
  expect(await directory.knocks()).toMatchObject([{ neighbourhood: id, answer: { kind: 'none' } }])
  const [knock] = must(await desk.knocks())
  expect(knock).toMatchObject({ name: 'Sem', words: 'Ik woon om de hoek.' })
  const { text, ...invite } = inviteTo(id)
  must(await desk.answer(knock!.id, invite))
  expect(await directory.knocks()).toMatchObject([{ answer: { kind: 'yes', invite: text } }])
  expect(must(await desk.knocks())).toEqual([])
})

it('an invite to another neighbourhood is no answer, and a no is one', async () => {
  const { id, desk } = await herDesk()
  const { directory } = aVisitor()
  must(await desk.publish(words))
  must(await directory.read())
  for (const name of ['Sem', 'Noor']) must(await directory.knock(id, { name, words: '' }))
  const knocks = must(await desk.knocks())
  const idOf = (name: string) => knocks.find((knock) => knock.name === name)!.id
  must(await desk.answer(idOf('Sem'), inviteTo(('B'.repeat(42) + 'A') as RecordId)))
  must(await desk.answer(idOf('Noor'), null))
  expect((await directory.knocks()).map(({ answer }) => answer.kind)).toEqual(['none', 'no'])
  const sizes = knocks.map(async (knock) => (await get(`/directory/answers?to=${knock.id}`)).bytes())
  const [one, other] = await Promise.all(sizes)
  expect(one!.length).toBe(other!.length)
})

it('a device that is nobody here does not speak for the neighbourhood', async () => {
  const { desk } = await herDesk({ asked: await makeIdentity() })
  expect(await desk.publish(words)).toEqual({ ok: false, refusal: { kind: 'notYours' } })
  expect(must(await desk.standing())).toMatchObject({ maySpeak: false, listed: null })
})

it('with no connection the last list is shown, and said to be kept', async () => {
  const { desk } = await herDesk()
  const { directory } = aVisitor()
  must(await desk.publish(words))
  must(await directory.read())
  isAway = true
  expect(must(await directory.read())).toMatchObject({ isFresh: false, listed: [{ name: 'Jordaan' }] })
  expect(await aVisitor().directory.read()).toEqual({ ok: false, refusal: { kind: 'directoryAway' } })
})

it('what is no list, breaks off or has no end takes the place of none, and one neighbourhood stands there once', async () => {
  const { desk } = await herDesk()
  const { directory } = aVisitor()
  must(await desk.publish(words))
  const older = new Uint8Array(await (await get('/directory')).arrayBuffer())
  must(await desk.publish({ ...words, ask: 'Bel aan bij het buurthuis.' }))
  must(await directory.read())
  const page = `<html>${' '.repeat(60)}`
  const endless = (pull: (controller: ReadableStreamDefaultController<Uint8Array>) => void) =>
    new ReadableStream<Uint8Array>({ pull })
  const wrong: (() => BodyInit)[] = [
    () => page,
    () => endless((controller) => controller.error(new TypeError('no connection any more'))),
    () => endless((controller) => controller.enqueue(new Uint8Array(64 * 1024)))
  ]
  for (const body of wrong) {
    between = () => new Response(body())
    expect(must(await directory.read())).toMatchObject({ isFresh: false, listed: [{ name: 'Jordaan' }] })
    expect(await desk.standing()).toEqual({ ok: false, refusal: { kind: 'directoryAway' } })
  }
  between = null
  const newer = new Uint8Array(await (await get('/directory')).arrayBuffer())
  between = (answer, path) => (path === '/directory' ? new Response(concatBytes(newer, older)) : answer)
  expect(must(await directory.read()).listed).toMatchObject([{ ask: 'Bel aan bij het buurthuis.' }])
})

it('what was asked as the connection broke is not said to be sent, and its answer can be read', async () => {
  const { id, desk } = await herDesk()
  const { directory } = aVisitor()
  must(await desk.publish(words))
  must(await directory.read())
  between = () => {
    throw new TypeError('no connection any more')
  }
  expect(await directory.knock(id, { name: 'Sem', words: '' })).toMatchObject({
    refusal: { kind: 'directoryAway' }
  })
  between = null
  expect(await directory.knocks()).toEqual([])
  const { text, ...invite } = inviteTo(id)
  must(await desk.answer(must(await desk.knocks())[0]!.id, invite))
  expect(await directory.knocks()).toMatchObject([{ answer: { kind: 'yes', invite: text } }])
})

it('waiting ends by itself on the device too', async () => {
  let nowMs = Date.now()
  const { directory } = aVisitor(() => nowMs)
  must(await directory.wait('u173z'))
  nowMs += limits.directory.waitingMs - 1
  expect(directory.waitsIn()).toBe('u173z')
  nowMs++
  expect(directory.waitsIn()).toBeNull()
  must(await directory.wait('nl1015'))
  expect(directory.waitsIn()).toBe('nl1015')
})

it('who waits is counted without a name, and takes it back', async () => {
  const visitors = [aVisitor(), aVisitor(), aVisitor()]
  for (const { directory } of visitors) must(await directory.wait('u173z'))
  const { directory, kept } = visitors[0]!
  aheadMs = dayMs
  expect([...must(await directory.read()).waiting]).toEqual([['u173z', 3]])
  expect(directory.waitsIn()).toBe('u173z')
  must(await directory.stopWaiting())
  expect(kept.size).toBe(0)
  expect(must(await directory.read()).waiting.size).toBe(0)
})

/** The only entry of the list, as a reader believes it. */
async function standing() {
  const bytes = new Uint8Array(await (await get('/directory')).arrayBuffer())
  return (await believedEntry(readList(bytes)![0]!))!
}

it('the founder’s device lets another ambassador speak and hear who knocks, and no longer once that one has gone', async () => {
  const his = await bram()
  his.stepsDown()
  const { id, desk, deskOf } = await herDesk({ authority: his.authority })
  const { directory } = aVisitor()
  must(await desk.publish(words))
  expect(await desk.renew()).toBe(false)
  his.isAppointed()
  expect(must(await deskOf(his.identity).standing()).maySpeak).toBe(false)
  expect(await desk.renew()).toBe(true)
  expect(await desk.renew()).toBe(false)
  must(await directory.read())
  must(await directory.knock(id, { name: 'Sem', words: '' }))
  expect(must(await deskOf(his.identity).knocks())).toMatchObject([{ name: 'Sem' }])
  must(await deskOf(his.identity).publish({ ...words, ask: 'Bel aan bij het buurthuis.' }))
  const { generation } = await standing()
  his.stepsDown()
  expect(await desk.renew()).toBe(true)
  expect(await standing()).toMatchObject({ generation: generation + 1, keepers: [] })
  expect(await deskOf(his.identity).publish(words)).toMatchObject({ refusal: { kind: 'notYours' } })
})

it('an ambassador who steps down and is appointed again keeps nobody from publishing', async () => {
  const his = await bram()
  const { desk } = await herDesk({ authority: his.authority })
  must(await desk.publish(words))
  his.stepsDown()
  must(await desk.publish(words))
  his.isAppointed()
  must(await desk.publish(words))
  must(await desk.withdraw())
  must(await desk.publish(words))
})

it('a keeper who took the highest number there is has no last word once the founder’s device puts that one out', async () => {
  const his = await bram()
  const { desk } = await herDesk({ authority: his.authority })
  must(await desk.publish(words))
  const { genesis, keepers, generation } = await standing()
  const takes = async (lead: number) => {
    const at = Date.now()
    const said = {
      genesis,
      keepers,
      generation,
      words,
      publishedAt: at,
      expiresAt: at + 1000,
      number: at + lead
    }
    const body = await signEntry(said, his.identity.device)
    return (await get('/directory', { method: 'PUT', body })).status
  }
  expect(await takes(limits.directory.maxNumberLead + 1)).toBe(400)
  expect(await takes(limits.directory.maxNumberLead)).toBe(204)
  his.stepsDown()
  must(await desk.publish(words))
  expect((await standing()).number).toBeLessThanOrEqual(Date.now())
})
