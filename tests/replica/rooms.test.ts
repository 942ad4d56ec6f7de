import { describe, expect, it, vi } from 'vitest'
import { rotateEpoch } from '#lib/actions/rotate-epoch.ts'
import { shareKey } from '#lib/actions/share-key.ts'
import { randomBytes } from '#lib/app/system.ts'
import { foldEpochs } from '#lib/domain/epochs.ts'
import { deriveEpoch, deriveRoom } from '#lib/keys/epoch.ts'
import { dayMs, LobbyStreet, type Neighbour } from '../support/lobby-street.ts'

// Real signatures and seals, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 })

/** Anneke founded it; Youssef and Mallory came with an invite that was handed to them. */
async function three() {
  const street = new LobbyStreet()
  const anneke = await street.found()
  const ticket = await anneke.invite()
  const youssef = await street.join(ticket, 'Youssef')
  const mallory = await street.join(ticket, 'Mallory')
  await street.rest()
  return { street, anneke, youssef, mallory, ticket }
}

function isCarried(by: Neighbour, type: string, room: 'lobby' | 'current'): boolean {
  const carrier = by.rooms?.[room]?.carrier
  return [...by.shelf.records.values()].some(({ key, record }) => record.type === type && carrier?.has(key))
}

/** Keys of entries in the epoch another writes to that open with anything this device has or is given in the lobby. */
async function openedWithAllOf(one: Neighbour, other: Neighbour): Promise<string[]> {
  const { epochs } = (await one.rooms?.look()) ?? {}
  const wraps = [...(epochs?.byId.values() ?? [])].flatMap((epoch) => epoch.wraps)
  const given = await Promise.all(wraps.map((wrap) => one.openKey(wrap)))
  const secrets = [...one.secrets(), ...given.filter((secret) => secret !== null)]
  const rooms = await Promise.all(
    secrets.flatMap((secret) => (['lobby', 'epoch'] as const).map((kind) => deriveRoom(secret, kind)))
  )
  const { carrier } = other
  const opened = await Promise.all(
    [...carrier.keys()].map(async (key) => {
      const tries = rooms.map(({ seal }) => seal.open(key, carrier.get(key) ?? new Uint8Array()))
      return (await Promise.all(tries)).some((envelope) => envelope !== null) ? [key] : []
    })
  )
  expect(carrier.size).toBeGreaterThan(0)
  return opened.flat()
}

describe('a newcomer with an invite', () => {
  it('finds the key of the epoch in the lobby, and reads and writes in it', async () => {
    const { street, anneke, youssef } = await three()
    const asked = await anneke.post('Wie kan mijn fiets plakken?')
    const offered = await youssef.post('Soep over')
    await street.wind()
    expect(youssef.reads(asked)).toBe(true)
    expect(anneke.reads(offered)).toBe(true)
    expect(await youssef.generation()).toBe(1)
  })

  it('puts who it is in the lobby alone, and what it asks in the epoch alone', async () => {
    const { street, youssef } = await three()
    await youssef.post('Soep over')
    await street.wind()
    expect(isCarried(youssef, 'join/1', 'lobby')).toBe(true)
    expect(isCarried(youssef, 'join/1', 'current')).toBe(false)
    expect(isCarried(youssef, 'listing/1', 'lobby')).toBe(false)
    expect(isCarried(youssef, 'listing/1', 'current')).toBe(true)
  })

  it('says that it waits for a key while nobody who has it is near, and goes on by itself', async () => {
    const { street, anneke, youssef, mallory, ticket } = await three()
    await anneke.ban(mallory)
    await street.rest()
    await Promise.all([anneke, youssef].map((one) => one.switchOff()))
    const fatima = await street.join(ticket, 'Fatima')
    const asked = await fatima.post('Ik ben nieuw')
    await street.wind()
    expect(await fatima.generation()).toBe(0)
    expect(fatima.connection?.awaitsKey).toBe(true)
    await youssef.switchOn()
    await street.rest()
    expect(youssef.reads(asked)).toBe(true)
    expect(await fatima.generation()).toBe(2)
    expect(fatima.connection?.awaitsKey).toBeUndefined()
  })

  it('carries in the lobby all of authority that it writes while nobody is near', async () => {
    const street = new LobbyStreet()
    const anneke = await street.found()
    const ticket = await anneke.invite()
    street.air.reach(() => false)
    const youssef = await street.join(ticket, 'Youssef')
    await youssef.write({
      type: 'link/1',
      refs: [],
      expiresAt: street.timeline.now + dayMs,
      body: { key: new Uint8Array(32).fill(1) }
    })
    await street.wind()
    expect(isCarried(youssef, 'join/1', 'lobby')).toBe(true)
    expect(isCarried(youssef, 'link/1', 'lobby')).toBe(true)
  })
})

describe('a rotation', () => {
  it('moves everybody who is in, with all that is still needed', async () => {
    const { street, anneke, youssef, mallory } = await three()
    const asked = await youssef.post('Boormachine te leen')
    await street.wind()
    await anneke.keeper?.rotate('age')
    await street.rest()
    for (const one of [anneke, youssef, mallory]) {
      expect(await one.generation()).toBe(2)
      expect(one.carrier.has(youssef.shelf.records.get(asked)?.key ?? '')).toBe(true)
    }
  })

  it('writes the epoch and its keys in one commit, so that no crash leaves the one without the other', async () => {
    const { street, anneke } = await three()
    await street.rest()
    let commits = 0
    anneke.journal.onAppended(() => commits++)
    const before = anneke.shelf.records.size
    const begun = await anneke.keeper?.rotate('age')
    expect(begun?.ok).toBe(true)
    expect([commits, anneke.shelf.records.size - before]).toEqual([1, 2])
  })

  it('is done by the device that put somebody out, who then reads nothing new, whatever they try', async () => {
    const { street, anneke, youssef, mallory } = await three()
    await anneke.ban(mallory)
    await street.rest()
    expect(await anneke.generation()).toBe(2)
    expect(await youssef.generation()).toBe(2)
    const secret = await youssef.post('Niet voor Mallory')
    await street.rest()
    expect(anneke.reads(secret)).toBe(true)
    expect(mallory.reads(secret)).toBe(false)
    expect(await mallory.generation()).toBe(0)
    expect(mallory.connection?.awaitsKey).toBe(true)
    expect(await openedWithAllOf(mallory, anneke)).toEqual([])
  })

  it('also when the ambassador who put them out has switched off: another one does it', async () => {
    const { street, anneke, youssef, mallory } = await three()
    const founding = (await anneke.journal.authority()).accounts.get(youssef.account)?.founding
    await anneke.write({ type: 'appoint/1', refs: [founding!], expiresAt: null, body: {} })
    await street.wind()
    await anneke.switchOff()
    await anneke.ban(mallory)
    await anneke.switchOn(false)
    await street.rest()
    expect(await youssef.generation()).toBe(2)
    expect(await anneke.generation()).toBe(2)
    expect(await mallory.generation()).toBe(0)
  })
})

describe('rotations on both sides of a cut', () => {
  it('end in one epoch to write to, the other one read, and nothing lost', async () => {
    const { street, anneke, youssef, mallory } = await three()
    const founding = (await anneke.journal.authority()).accounts.get(youssef.account)?.founding
    await anneke.write({ type: 'appoint/1', refs: [founding!], expiresAt: null, body: {} })
    await street.wind()
    street.air.reach((a, b) => (a === anneke.device) === (b === anneke.device))
    await anneke.keeper?.rotate('age')
    await youssef.keeper?.rotate('age')
    await street.wind()
    const here = await anneke.post('Aan deze kant')
    const there = await mallory.post('Aan die kant')
    await street.rest()
    expect(anneke.reads(there)).toBe(false)
    street.air.reach(() => true)
    await street.rest()
    for (const one of [anneke, youssef, mallory]) {
      expect(one.reads(here) && one.reads(there)).toBe(true)
      expect(await one.generation()).toBe(2)
      for (const id of [here, there]) expect(one.carrier.has(one.shelf.records.get(id)?.key ?? '')).toBe(true)
    }
    const writing = [anneke, youssef, mallory].map(({ carrier }) => carrier.doc.guid)
    expect(new Set(writing).size).toBe(1)
  })
})

describe('a device that was away', () => {
  it('for two rotations and a year comes back by the lobby, and brings what it wrote meanwhile', async () => {
    const { street, anneke, youssef, mallory } = await three()
    await youssef.switchOff()
    await anneke.keeper?.rotate('age')
    await street.rest()
    await street.pass(300 * dayMs)
    await anneke.keeper?.rotate('age')
    const news = await mallory.post('Wie komt er mee-eten?')
    await street.rest()
    const alone = await youssef.post('Ik was een jaar weg')
    await youssef.switchOn()
    await street.rest()
    expect(await youssef.generation()).toBe(3)
    expect(youssef.reads(news)).toBe(true)
    expect(anneke.reads(alone) && mallory.reads(alone)).toBe(true)
  })

  it('finds a key again in the lobby that it had opened an epoch with and not yet kept', async () => {
    const { street, anneke, youssef } = await three()
    const before = youssef.kept
    await anneke.keeper?.rotate('age')
    await street.rest()
    const after = youssef.kept
    await youssef.switchOff()
    await anneke.switchOff()
    youssef.kept = before
    await youssef.switchOn()
    await street.rest()
    expect(await youssef.generation()).toBe(2)
    expect(Object.keys(youssef.kept)).toEqual(Object.keys(after))
  })

  it('gets the key from any member when the rotation did not know of it', async () => {
    const { street, anneke, youssef, ticket } = await three()
    street.air.reach((a, b) => a !== anneke.device && b !== anneke.device)
    const fatima = await street.join(ticket, 'Fatima')
    await street.wind()
    await anneke.keeper?.rotate('age')
    await street.wind()
    await fatima.switchOff()
    street.air.reach(() => true)
    await street.rest()
    await anneke.switchOff()
    await fatima.switchOn()
    await street.rest()
    expect(await youssef.generation()).toBe(2)
    expect(await fatima.generation()).toBe(2)
  })

  it('gets the key from an ambassador though the one who rotated gave it a false one', async () => {
    const { street, anneke, youssef } = await three()
    const founding = (await anneke.journal.authority()).accounts.get(youssef.account)?.founding
    await anneke.write({ type: 'appoint/1', refs: [founding!], expiresAt: null, body: {} })
    const fatima = await street.join(await anneke.invite(1), 'Fatima')
    await street.rest()
    await fatima.switchOff()
    await rotateWithout(youssef, fatima)
    await street.rest()
    await fatima.switchOn()
    await street.rest()
    expect(await fatima.generation()).toBe(2)
  })

  it('reads an old epoch for thirty days after it saw the next one, and then no more', async () => {
    const { street, anneke, youssef } = await three()
    await anneke.keeper?.rotate('age')
    await street.rest()
    expect(youssef.rooms?.open).toHaveLength(2)
    await street.pass(29 * dayMs)
    expect(youssef.rooms?.open).toHaveLength(2)
    await street.pass(2 * dayMs)
    expect(youssef.rooms?.open).toHaveLength(1)
  })
})

describe('an ambassador who only reads along', () => {
  it('is heard in the lobby about monthly, so that nobody takes over', async () => {
    const { street, anneke, youssef } = await three()
    const timesHeard = ({ shelf }: Neighbour) =>
      [...shelf.records.values()].filter(({ record }) => record.type === 'present/1').length
    await street.pass(29 * dayMs)
    expect(timesHeard(youssef)).toBe(0)
    await street.pass(2 * dayMs)
    await street.pass(2 * dayMs)
    expect([anneke, youssef].map(timesHeard)).toEqual([1, 1])
    const { heardAt } = await youssef.journal.authority()
    expect(anneke.now() - (heardAt.get(anneke.account) ?? 0)).toBeLessThan(3 * dayMs)
  })
})

/** Gives the key of a new epoch to all others, and this one what is no key. */
async function rotateWithout(by: Neighbour, { device }: Neighbour): Promise<void> {
  const { author, privateSeal, journal } = by
  const authority = await journal.authority()
  const epochs = foldEpochs(await journal.authorityRecords(), authority)
  const { sealingKey } = authority.devices.get(device)!
  const devices = new Map([...authority.devices].filter(([other]) => other !== device))
  const secret = randomBytes(32)
  const room = (await deriveEpoch(secret)).relayRoom
  const why = 'age'
  const rotation = { secret, room, privateSeal, epochs, authority: { ...authority, devices }, why } as const
  const begun = await rotateEpoch(author, rotation, by.now())
  if (!begun.ok) throw new Error(begun.refusal.kind)
  await shareKey(author, { epoch: begun.value, secret: randomBytes(32), privateSeal }, [
    { device, sealingKey }
  ])
}
