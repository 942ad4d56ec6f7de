/**
 * A small neighbourhood under attack: Anneke and Youssef are honest and run the real replica with real keys, seal and
 * signatures. Mallory was let in too, so he knows the epoch's key and may write; he speaks to both by hand.
 */
import type { Draft, RecordId } from '#lib/domain/record.ts'
import { emptyShelf, memoryJournal } from '#lib/journal/memory-journal.ts'
import { makeAuthor } from '#lib/keys/author.ts'
import { seedToSigningKey, verify } from '#lib/keys/ed25519.ts'
import { deriveEpoch, type RoomKeys } from '#lib/keys/epoch.ts'
import { certify, makeIdentity, proveInvite, type Identity } from '#lib/keys/identity.ts'
import { makePrivateSeal } from '#lib/keys/private-seal.ts'
import { signRecord } from '#lib/keys/sign-record.ts'
import type { RelayCursor } from '#lib/ports/journal.ts'
import type { LinkEvents, PeerId, RelayLink } from '#lib/ports/link.ts'
import { admitOwn } from '#lib/replica/admit.ts'
import { Replica } from '#lib/replica/replica.ts'
import { writeUpdates, type CarrierStruct } from '#lib/replica/structs.ts'
import { encodeLinkFrame } from '#lib/wire/link-frame.ts'
import { carrierKeyOf } from '#lib/wire/record.ts'
import { Timeline } from '../worlds/timeline.ts'

export const startMs = Date.UTC(2026, 2, 1)
export const dayMs = 24 * 60 * 60 * 1000
const inviteSeed = new Uint8Array(32).fill(3)
export const inviteKey = seedToSigningKey(inviteSeed).publicKey as Uint8Array<ArrayBuffer>

export type Neighbour = Awaited<ReturnType<typeof neighbour>>
export type Lane = Awaited<ReturnType<typeof lane>>

/** Invite for `uses` people; Youssef and Mallory have joined with it, and everybody has everything. */
export async function lane({ uses = 5 } = {}) {
  const epoch = await deriveEpoch(new Uint8Array(32).fill(9))
  const timeline = new Timeline(startMs)
  const founder = await makeIdentity()
  const genesis = admitOwn(await signedGenesis(founder))
  const { id } = genesis.record
  const anneke = await neighbour(founder, id, epoch, timeline)
  await anneke.journal.append(genesis)
  const invite = await written(anneke, {
    type: 'invite/1',
    refs: [],
    expiresAt: startMs + 20 * dayMs,
    body: { key: inviteKey, uses, met: true }
  })
  const youssef = await neighbour(await makeIdentity(), id, epoch, timeline)
  const mallory = await neighbour(await makeIdentity(), id, epoch, timeline)
  for (const joining of [youssef, mallory]) await written(joining, await joinDraft(joining.identity, invite))
  const all = [anneke, youssef, mallory]
  for (const one of all) await one.replica.start()
  connect(anneke, youssef)
  connect(youssef, mallory)
  connect(anneke, mallory)
  const quiet = () => quieten(all, timeline)
  await quiet()
  if ((await anneke.journal.authority()).accounts.size !== 3) throw new Error('not everybody is in')
  return { id, epoch, timeline, anneke, youssef, mallory, invite, honest: [anneke, youssef], quiet }
}

/** Everything sent has arrived, everything that waited a little has happened, a few times over. */
export async function quieten(all: readonly Neighbour[], timeline: Timeline, rounds = 6): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    await timeline.windBy(1_000)
    for (const { replica } of all) await replica.idle()
  }
}

export async function neighbour(
  identity: Identity,
  id: RecordId,
  epoch: RoomKeys,
  timeline: Timeline,
  relay: RelayLink | null = null
) {
  const journal = memoryJournal(emptyShelf())
  const privateSeal = makePrivateSeal(identity.device.publicKey, identity.sealing)
  const ends = new Map<PeerId, (frame: Uint8Array) => void>()
  const heard: { events: LinkEvents | null } = { events: null }
  const dropped: PeerId[] = []
  const clock = { skewMs: 0 }
  const now = () => timeline.now + clock.skewMs
  const replica = new Replica({
    neighbourhood: id,
    guid: epoch.guid,
    journal,
    seal: epoch.seal,
    verify,
    now,
    chance: () => 0,
    later: (run, ms) => timeline.after(ms, run),
    mesh: {
      start: (events) => {
        heard.events = events
      },
      send: (peer, frame) => ends.get(peer)?.(frame.slice()),
      drop(peer) {
        dropped.push(peer)
        ends.delete(peer)
        heard.events?.closed(peer, 'dropped')
      },
      stop: () => undefined
    },
    ...(relay ? { relay: { link: relay, ...memoryCursor() } } : {}),
    onConnection: () => undefined,
    onTrouble: () => undefined
  })
  const author = makeAuthor({ identity, neighbourhood: id, journal, privateSeal, now, admitOwn })
  const receive = (peer: PeerId, frame: Uint8Array) => heard.events?.received(peer, frame)
  const meet = (peer: PeerId, send: (frame: Uint8Array) => void) => {
    ends.set(peer, send)
    heard.events?.opened(peer)
  }
  return { identity, journal, replica, author, meet, receive, dropped, clock, seal: epoch.seal }
}

function memoryCursor() {
  let kept: RelayCursor | null = null
  return { loadCursor: async () => kept, saveCursor: async (cursor: RelayCursor) => void (kept = cursor) }
}

/** Both replicas have been started. */
export function connect(a: Neighbour, b: Neighbour): void {
  const name = (one: Neighbour) => Buffer.from(one.identity.device.publicKey).toString('hex')
  const send = (from: Neighbour, to: Neighbour) => (frame: Uint8Array) =>
    queueMicrotask(() => to.receive(name(from), frame))
  a.meet(name(b), send(a, b))
  b.meet(name(a), send(b, a))
}

/** Bytes from a peer nobody has seen before, to each of them. */
export async function attack(victims: readonly Neighbour[], ...frames: readonly Uint8Array[]): Promise<void> {
  for (const victim of victims) {
    for (const frame of frames) victim.receive('stranger', frame)
    await victim.replica.idle()
  }
}

export function updateFrame(update: Uint8Array): Uint8Array {
  return encodeLinkFrame({ type: 'update', update })
}

export function structFrames(...structs: readonly CarrierStruct[]): Uint8Array[] {
  return writeUpdates(structs).map(({ bytes }) => updateFrame(bytes))
}

/** An envelope as it stands in a carrier. */
export async function sealedBy({ seal }: Pick<Neighbour, 'seal'>, envelope: Uint8Array) {
  const key = carrierKeyOf(envelope)
  return { key, sealed: await seal.seal(key, envelope) }
}

/** An envelope this person signs over anything, without keeping it. */
export async function signedBy(one: Neighbour, draft: Draft, neighbourhood: RecordId, nowMs = startMs) {
  const head = await one.journal.head()
  return signRecord(draft, { neighbourhood, head, nowMs }, one.identity.device)
}

export async function written({ author }: Pick<Neighbour, 'author'>, draft: Draft): Promise<RecordId> {
  const done = await author.write(draft)
  if (!done.ok) throw new Error(`not written: ${done.refusal.kind}`)
  return done.value
}

export function listingDraft(text: string, capacity = 1): Draft {
  const body = { kind: 'request', domain: null, text, urgency: 'today', area: null, terms: 'gift', capacity }
  return { type: 'listing/1', refs: [], expiresAt: startMs + dayMs, body }
}

export async function joinDraft(identity: Identity, invite: RecordId): Promise<Draft> {
  const proof = await proveInvite(identity, inviteSeed)
  const body = { ...(await certify(identity)), key: inviteKey, proof, name: 'Buur' }
  return { type: 'join/1', refs: [invite], expiresAt: null, body }
}

export async function signedGenesis(founder: Identity): Promise<Uint8Array<ArrayBuffer>> {
  const body = { ...(await certify(founder)), name: 'Lindenstraat', area: null, founder: 'Anneke' }
  const head = { nextSeq: 0, prev: null, clock: { ms: 0, count: 0 } }
  const draft = { type: 'genesis/1', refs: [], expiresAt: null, body }
  return signRecord(draft, { neighbourhood: null, head, nowMs: startMs }, founder.device)
}

/** What somebody sees and has: what an attack must not change. */
export async function stateOf({ journal, replica: { carrier } }: Neighbour) {
  const ids: RecordId[] = []
  for await (const page of journal.envelopes()) ids.push(...page.map(({ id }) => id))
  return {
    views: JSON.stringify(journal.publicViews(), (_, value: unknown) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value
    ),
    ids: ids.sort(),
    carried: [...carrier.keys()].sort().map((key) => [key, carrier.get(key)])
  }
}

export function statesOf(all: readonly Neighbour[]) {
  return Promise.all(all.map(stateOf))
}
