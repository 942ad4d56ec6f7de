import { openHeadlessDevice, openHeadlessReader, type HeadlessReader } from '#lib/app/headless.ts'
import type { AccountId, RecordId } from '#lib/domain/record.ts'
import type { ListingView } from '#lib/domain/views.ts'
import { seedToSigningKey } from '#lib/keys/ed25519.ts'
import { makeLinkedIdentity, proveLink } from '#lib/keys/identity.ts'
import { parseInvite, type Invite } from '#lib/wire/invite.ts'
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { findDemo } from '../../scripts/demo/find-demo.ts'
import { demoListings, type DemoListing } from '../../scripts/demo/listings.ts'
import { demoMeetingPoints, demoOutline, demoPeople } from '../../scripts/demo/people.ts'
import { demoAnnouncements, demoDeals } from '../../scripts/demo/story.ts'
import { startRelay, type Relay } from '#relay/relay.ts'

// Real sockets, disks and processes on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })

const program = join(import.meta.dirname, '../../scripts/demo/main.ts')
const dayMs = 24 * 60 * 60 * 1000

let folder: string
let relay: Relay
let said: string
let reader: HeadlessReader

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stoep-demo-'))
  relay = await startRelay({ port: 0, dataDir: folder, staticDir: null })
  said = await runDemo()
  reader = await readAlong(inviteIn(said, 'join'))
})

afterAll(async () => {
  await reader.disconnect()
  await relay.close()
  await rm(folder, { recursive: true })
})

/** What the script prints, once it has ended well. */
async function runDemo(): Promise<string> {
  const child = spawn(process.execPath, [program, '--relay', relay.url, '--data', folder], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  let printed = ''
  child.stdout.on('data', (text) => (printed += text))
  const code = await new Promise((resolve) => child.on('close', resolve))
  expect(code).toBe(0)
  return printed
}

function inviteIn(text: string, purpose: Invite['purpose']): Invite {
  const url = new RegExp(`http://\\S+/${purpose}#\\S+`).exec(text)?.[0] ?? ''
  const invite = parseInvite(url)
  if (!invite) throw new Error(`no link to ${purpose} in: ${text}`)
  return invite
}

/** A device of nobody, which believes only what it verified itself. */
async function readAlong(invite: Invite): Promise<HeadlessReader> {
  const made = await openHeadlessReader(needsOf(invite))
  await made.connect()
  await made.until(() => made.connection().relay === 'level')
  await made.rooms()?.idle()
  return made
}

function needsOf({ neighbourhood, lobby, seed, relays }: Invite) {
  return {
    neighbourhood: neighbourhood as RecordId,
    lobby,
    doorSeed: seed,
    relay: relays[0] ?? '',
    now: Date.now
  }
}

const listings = () => reader.journal.publicViews().listings.map(([, listing]) => listing)
const members = () => reader.journal.publicViews().members.map(([, member]) => member)
const nameOf = (account: AccountId) => members().find((member) => member.account === account)?.name

function findListing(text: string): ListingView {
  const found = listings().find((listing) => listing.text === text)
  if (!found) throw new Error(`nobody posted: ${text}`)
  return found
}

describe('the demo at a relay', () => {
  it('brings all neighbours in, with what they say of themselves', () => {
    const people = members().map(({ name, about }) => ({ name, about }))
    expect(people).toHaveLength(12)
    expect(people).toEqual(
      expect.arrayContaining(Object.values(demoPeople).map(({ name, about }) => ({ name, about })))
    )
    expect(members().filter(({ role }) => role === 'guest')).toHaveLength(1)
    expect(members().find(({ name }) => name === demoPeople.anneke.name)?.devices).toHaveLength(2)
  })

  it('has an ambassador who tells everybody something, where one meets, and how far it reaches', () => {
    const { announcements, neighbourhood } = reader.journal.publicViews()
    expect(announcements.map(({ text }) => text)).toEqual(demoAnnouncements.map(({ text }) => text))
    expect(neighbourhood?.meetingPoints.map(({ name }) => name)).toEqual(
      demoMeetingPoints.map(({ name }) => name)
    )
    expect(neighbourhood?.outline).toEqual(demoOutline)
  })

  it('posts every listing as it was written, at its time', () => {
    expect(listings()).toHaveLength(60)
    for (const written of Object.values<DemoListing>(demoListings)) {
      const { kind, domain, text, urgency, terms, capacity } = written
      const view = findListing(text)
      expect(view).toMatchObject({ kind, domain, urgency, terms, capacity })
      expect(nameOf(view.owner)).toBe(demoPeople[written.by].name)
      const hoursAgo = (Date.now() - view.postedAt) / 3_600_000
      expect(Math.abs(hoursAgo - written.hoursAgo)).toBeLessThan(0.2)
    }
  })

  it.each(demoDeals)('leaves the deal of $responder on $on $ends', ({ on, responder, ends, steps }) => {
    const deal = findListing(demoListings[on].text).deals.find(
      (one) => nameOf(one.responder) === demoPeople[responder].name
    )
    const texts = steps.flatMap((step) => (step.do === 'review' ? [step.text] : []))
    expect(deal?.status).toBe(ends)
    // Of one side alone it opens after two weeks.
    const waiting = deal?.sealedReviews.filter(({ isOpen }) => !isOpen) ?? []
    const shown = deal?.reviews.map(({ text }) => text)
    expect(waiting.length === 0 ? shown : [shown, texts.length]).toEqual(
      waiting.length === 0 ? texts : [[], 1]
    )
    expect(deal?.messages).toHaveLength(steps.filter((step) => step.do === 'message').length)
  })

  it('shows listings renewed, closed and done by their owners', () => {
    expect(findListing(demoListings.babybed.text).status).toBe('closed')
    expect(findListing(demoListings.tafel.text).status).toBe('done')
    const { postedAt, expiresAt } = findListing(demoListings.lunch.text)
    expect(expiresAt - postedAt).toBeGreaterThan(60 * dayMs)
  })

  it('is founded once: the same links again, while they work', async () => {
    const again = await runDemo()
    expect(inviteIn(again, 'join')).toEqual(inviteIn(said, 'join'))
    expect(inviteIn(again, 'link')).toEqual(inviteIn(said, 'link'))
  })

  it('is founded anew after a week, and at a relay that does not have it', async () => {
    expect(await findDemo(folder, relay.url, Date.now())).not.toBeNull()
    expect(await findDemo(folder, relay.url, Date.now() + 8 * dayMs)).toBeNull()
    const empty = await startRelay({ port: 0, dataDir: null, staticDir: null })
    expect(await findDemo(folder, empty.url, Date.now())).toBeNull()
    await empty.close()
  })

  it('lets a visitor be Anneke, by a link that works once', async () => {
    const link = inviteIn(said, 'link')
    const identity = await makeLinkedIdentity(link.host)
    const device = await openHeadlessDevice(needsOf(link), identity)
    const key = seedToSigningKey(link.seed).publicKey
    const proof = await proveLink(identity, link.seed)
    const body = { account: identity.account, sealingKey: identity.sealing.publicKey, key, proof }
    await device.author.write({ type: 'device/1', refs: [link.door as RecordId], expiresAt: null, body })
    await device.connect()
    await device.until(async () => (await device.journal.outbox()).length === 0)
    await device.rooms()?.idle()
    const { accounts } = await device.journal.authority()
    expect(accounts.get(device.author.me.account)).toMatchObject({ name: demoPeople.anneke.name })
    expect(accounts.get(device.author.me.account)?.devices).toHaveLength(3)
    await device.disconnect()
    const next = await findDemo(folder, relay.url, Date.now())
    expect(next?.link?.door).toBe(next?.kept.links[1]?.door)
  })
})
