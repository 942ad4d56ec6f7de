/** Founds the demo neighbourhood at a relay: every record signed by its own device and sent the way the app does. */
import { addressesOf } from '#lib/app/addresses.ts'
import type { HeadlessDevice, HeadlessNeeds } from '#lib/app/headless.ts'
import { giveKeyToDoor } from '#lib/app/door-key.ts'
import { randomBytes } from '#lib/app/system.ts'
import type { Authority } from '#lib/domain/authority.ts'
import { pointToCell } from '#lib/domain/area.ts'
import { dayMs } from '#lib/domain/expiry.ts'
import { bounds } from '#lib/domain/bounds.ts'
import type { RecordId } from '#lib/domain/record.ts'
import { makeInvite } from '#lib/actions/make-invite.ts'
import { makeIdentity } from '#lib/keys/identity.ts'
import { bytesToText } from '#lib/wire/bytes.ts'
import type { DemoDoor, KeptDemo } from './kept.ts'
import { accountBytes, found, newDoor, type WithKeys } from './entrance.ts'
import { listDemo } from './list-demo.ts'
import { must } from './must.ts'
import { demoHost, demoPeople, demoPlace } from './people.ts'
import { Street } from './street.ts'
import { demoTimeline } from './timeline.ts'

export interface DemoFounding extends WithKeys {
  /** Origin of the relay, without a slash at the end. */
  readonly relay: string
  /** Unix ms the story ends at: now. */
  readonly nowMs: number
}

const minuteMs = 60 * 1000
/** A link for a second device works once, so there are some in stock. */
const linksInStock = 12
const linkLastsMs = 8 * dayMs

/** Resolves when the relay has everything. */
export async function foundDemo({ relay, nowMs, ...keys }: DemoFounding): Promise<KeptDemo> {
  let atMs = nowMs - demoPeople[demoHost].joinedDaysAgo * dayMs
  const lobby = randomBytes(32)
  const needs = { lobby, relay: addressesOf(relay).relay, now: () => atMs, ...keys }
  const founding = {
    name: demoPlace.name,
    area: pointToCell(demoPlace.middle),
    founder: demoPeople[demoHost].name
  }
  const identity = await (keys.newIdentity ?? makeIdentity)()
  const host = await found({ ...needs, newIdentity: async () => identity }, founding)
  const neighbourhood = known(await host.journal.authority())
  await host.connect()
  const street = new Street({ ...needs, neighbourhood }, demoHost, host)
  for (const act of demoTimeline()) {
    atMs = nowMs - act.minutesAgo * minuteMs
    await street.perform(act)
  }
  atMs = nowMs
  await street.openOldReviews()
  const doors = await openDoors(host, needs)
  await Promise.all(street.devices.map(isAllAtRelay))
  await listDemo({ relay, neighbourhood, area: founding.area, host, identity, nowMs })
  await Promise.all(street.devices.map((device) => device.disconnect()))
  const kept = { foundedMs: nowMs, neighbourhood, name: demoPlace.name, lobby: bytesToText(lobby) }
  return { ...kept, host: bytesToText(accountBytes(host)), ...doors }
}

function known({ neighbourhood }: Pick<Authority, 'neighbourhood'>): RecordId {
  if (!neighbourhood) throw new Error('nothing was founded')
  return neighbourhood
}

async function openDoors(
  host: HeadlessDevice,
  { now }: Pick<HeadlessNeeds, 'now'>
): Promise<Pick<KeptDemo, 'invite' | 'links'>> {
  const { seed, keys, ...open } = newDoor()
  const authority = await host.journal.authority()
  const input = { authority, ...open, uses: bounds.inviteUses, met: true }
  const door = must(await makeInvite(host.author, input, now()))
  await giveKeyToDoor(host, keys)
  const links: DemoDoor[] = []
  while (links.length < linksInStock) links.push(await openLink(host, now()))
  return { invite: { door, seed: bytesToText(seed) }, links }
}

/** Stands longer than one made in the app, for whoever looks in again next week. */
async function openLink(host: HeadlessDevice, nowMs: number): Promise<DemoDoor> {
  const { seed, keys, ...body } = newDoor()
  const draft = { type: 'link/1', refs: [], expiresAt: nowMs + linkLastsMs, body }
  const door = must(await host.author.write(draft))
  await giveKeyToDoor(host, keys)
  return { door, seed: bytesToText(seed) }
}

function isAllAtRelay({ journal, until }: HeadlessDevice): Promise<void> {
  return until(async () => (await journal.outbox()).length === 0)
}
