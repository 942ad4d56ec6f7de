/**
 * The attack corpus once more, in real browsers: Anneke, Youssef and Mallory are connected to each other and to nothing
 * else, and Mallory's data channels say what the test wants. After each attack both honest browsers hold what they held,
 * show it, and hear each other. (What stands behind each is tried more closely in tests/attacks.)
 */
import type { Page } from '@playwright/test'
import * as encoding from 'lib0/encoding'
import { bytesToText, concatBytes, utf8 } from '#lib/wire/bytes.ts'
import { encodeLinkFrame } from '#lib/wire/link-frame.ts'
import { limits } from '#lib/wire/limits.ts'
import { decodeEnvelope, encodeEnvelope } from '#lib/wire/record.ts'
import { seedRecords } from '../../scripts/seed/records.ts'
import { expectSameRecords, recordIds } from './support/disk.ts'
import { appIsKept, cardOf, join, oneField, post } from './support/doorstep.ts'
import { Hostile, tapChannels, updateFrame } from './support/hostile.ts'
import { foundSeeded } from './support/seeded.ts'
import { expect, test } from './support/street.ts'

interface Scene {
  readonly hers: Page
  readonly his: Page
  readonly mallory: Hostile
}

type Attack = (scene: Scene) => Promise<void>

const highest = 2 ** 32 - 1
const junkKey = 'x'.repeat(21) + 'A'

/** An update of no structs and these ranges to delete. */
function deleteFrame(ranges: readonly (readonly [client: number, clock: number, length: number])[]) {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, 0)
  encoding.writeVarUint(encoder, ranges.length)
  for (const [client, clock, length] of ranges)
    for (const number of [client, 1, clock, length]) encoding.writeVarUint(encoder, number)
  return updateFrame(encoding.toUint8Array(encoder))
}

/** An envelope that one of the honest wrote lately, and the place it stands at. */
async function lately({ mallory }: Scene) {
  const structs = (await mallory.structs()).filter(({ sealed }) => sealed)
  const struct = structs.at(-1)
  const envelope = struct?.sealed ? await mallory.epoch.seal.open(struct.key, struct.sealed) : null
  if (!struct || !envelope) throw new Error('nothing was heard yet')
  return { struct, envelope }
}

function withJunkSignature(envelope: Uint8Array): Uint8Array {
  const decoded = decodeEnvelope(envelope)
  if (!decoded.ok) throw new Error('an honest envelope')
  return encodeEnvelope(decoded.value.payloadBytes, new Uint8Array(64).fill(1))
}

const anyPlace = () => ({ client: 1 + Math.floor(Math.random() * (highest - 1)), clock: 0 })

const attacks: Readonly<Record<string, Attack>> = {
  'a forged signature, on the payload of a neighbour': async (scene) => {
    const forged = withJunkSignature((await lately(scene)).envelope)
    await scene.mallory.sayStructs([{ ...anyPlace(), ...(await scene.mallory.sealed(forged)) }])
  },
  'the records of another neighbourhood': async ({ mallory }) => {
    const { records } = await seedRecords({ count: 60, seed: 77, nowMs: Date.now() })
    const { client } = anyPlace()
    const sealed = await Promise.all(records.map(({ envelope }) => mallory.sealed(envelope)))
    await mallory.sayStructs(sealed.map((entry, clock) => ({ client, clock, ...entry })))
  },
  'a few bytes that delete everything': async ({ mallory }) => {
    const ranges = [...(await mallory.clocks())].map(([client, clock]) => [client, 0, clock] as const)
    expect(ranges.length).toBeGreaterThan(0)
    await mallory.say([deleteFrame(ranges), ...ranges.map((range) => deleteFrame([range]))])
  },
  'a few bytes that delete what is not written yet': async ({ mallory }) => {
    const ranges = [...(await mallory.clocks())].map(([client, clock]) => [client, clock, 100_000] as const)
    await mallory.say([deleteFrame(ranges)])
  },
  'every entry overwritten under the highest client ids': async ({ mallory }) => {
    const keys = (await mallory.structs()).map(({ key }) => key)
    const structs = keys.map((key, i) => ({ client: highest - i, clock: 0, key, sealed: new Uint8Array(40) }))
    await mallory.sayStructs(structs)
  },
  'junk under high client ids, where nothing stands yet': async ({ mallory }) => {
    const junk = Array.from({ length: 200 }, (_, i) => ({
      client: highest - i,
      clock: 0,
      key: bytesToText(crypto.getRandomValues(new Uint8Array(16))),
      sealed: new Uint8Array(60)
    }))
    await mallory.sayStructs(junk)
  },
  'a place taken that a neighbour is about to write at': async (scene) => {
    const { client } = (await lately(scene)).struct
    const clock = (await scene.mallory.clocks()).get(client) ?? 0
    for (const [only, words] of ['niet van haar', 'niet van hem'].entries())
      await scene.mallory.sayStructs([{ client, clock, ...(await scene.mallory.sealed(utf8(words))) }], only)
  },
  'two things told at one place, one to each': async ({ mallory }) => {
    const place = anyPlace()
    for (const only of [0, 1])
      await mallory.sayStructs([{ ...place, ...(await mallory.sealed(utf8(`aan nummer ${only}`))) }], only)
  },
  'a mebibyte that waits for something that never comes': async ({ mallory }) => {
    const big = { clock: 5, key: junkKey, sealed: new Uint8Array(16 * 1024) }
    await mallory.sayStructs(Array.from({ length: 64 }, (_, i) => ({ client: 1000 + i, ...big })))
  },
  'a record nested a thousand deep, and one with a prototype in it': async ({ mallory }) => {
    const bodies = [
      concatBytes(new Uint8Array(1000).fill(0x81), Uint8Array.of(0)),
      concatBytes(
        Uint8Array.of(0xa1, 0x69),
        utf8('__proto__'),
        Uint8Array.of(0xa1, 0x64),
        utf8('evil'),
        Uint8Array.of(0xf5)
      )
    ]
    for (const body of bodies) {
      const envelope = encodeEnvelope(body, new Uint8Array(64))
      await mallory.sayStructs([{ ...anyPlace(), ...(await mallory.sealed(envelope)) }])
    }
  },
  'a comparison full of lies': async ({ mallory }) => {
    const keys = Array.from({ length: 1000 }, () => bytesToText(crypto.getRandomValues(new Uint8Array(16))))
    const fingerprint = new Uint8Array(16).fill(255)
    await mallory.say([
      encodeLinkFrame({ type: 'summary', count: 1_000_000, fingerprint }),
      encodeLinkFrame({ type: 'digest', prefix: '', parts: [{ next: 'A', count: 5, fingerprint }] }),
      encodeLinkFrame({ type: 'keys', prefix: '', keys: keys.slice(0, 200).sort() }),
      encodeLinkFrame({ type: 'offer', keys }),
      encodeLinkFrame({ type: 'want', keys }),
      encodeLinkFrame({ type: 'records', records: [await mallory.sealed(utf8('ongevraagd'))] })
    ])
  },
  'the whole document asked for a hundred times': async ({ mallory }) => {
    const ask = encodeLinkFrame({ type: 'state', stateVector: Uint8Array.of(0) })
    await mallory.say(Array.from({ length: 100 }, () => ask))
  },
  'frames that are none, and one that is too long': async ({ mallory }) => {
    await mallory.say([Uint8Array.of(0x63, 1, 2), new Uint8Array(limits.maxFrameBytes + 1).fill(2)])
    await expect.poll(() => mallory.connections()).toBe(0)
  }
}

/** Both hear each other, hold the same, and nothing that was there is gone. */
async function expectUnharmed({ hers, his }: Scene, before: readonly string[], words: string): Promise<void> {
  await post(hers, `Ik zoek een ladder, ${words}.`)
  await expect(cardOf(his, `Ik zoek een ladder, ${words}.`)).toBeVisible()
  await post(his, `Ik zoek een kruiwagen, ${words}.`)
  await expect(cardOf(hers, `Ik zoek een kruiwagen, ${words}.`)).toBeVisible()
  const after = await expectSameRecords(hers, his)
  expect(after.length).toBe(before.length + 2)
  expect(before.filter((id) => !after.includes(id))).toEqual([])
}

async function expectConnected(page: Page, devices: number): Promise<void> {
  await page.getByRole('main').locator('a[href="/status"]').click()
  await expect(page.getByText(`Je bent rechtstreeks verbonden met ${devices} toestel`)).toBeVisible()
  await page.goBack()
  await expect(page.getByLabel(oneField)).toBeVisible()
}

test('a hostile member on the mesh can neither forge, delete, hide nor stop anything', async ({
  relay,
  offlineNeighbour
}) => {
  test.slow()
  const link = await foundSeeded(relay.url, 300)
  const hers = await offlineNeighbour().open(link)
  await join(hers, link, 'Anneke')
  const his = await offlineNeighbour().open(link)
  await join(his, link, 'Youssef')
  const evil = offlineNeighbour()
  await evil.open('about:blank')
  await tapChannels(evil)
  await join(evil.page, link, 'Mallory')
  const scene = { hers, his, mallory: await Hostile.on(evil.page) }
  await expect.poll(() => scene.mallory.connections()).toBe(2)
  for (const page of [hers, his]) {
    await expectConnected(page, 2)
    await appIsKept(page)
  }
  await expectSameRecords(hers, his, evil.page)
  await relay.stop()
  await expectUnharmed(scene, await recordIds(hers), 'voor alles begint')

  for (const [name, attack] of Object.entries(attacks))
    await test.step(name, async () => {
      const before = await recordIds(hers)
      await attack(scene)
      await expectUnharmed(scene, before, name)
    })
  for (const page of [hers, his]) await expectConnected(page, 1)
})
