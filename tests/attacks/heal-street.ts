/**
 * What it costs honest devices to heal from one small update that deletes everything: devices that hold a whole
 * made-up neighbourhood under one client id, each connected to each, and a hostile peer at every one of them. All bytes
 * on all links are counted.
 */
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { emptyShelf, memoryJournal } from '#lib/journal/memory-journal.ts'
import { deriveEpoch, type RoomKeys } from '#lib/keys/epoch.ts'
import type { LinkEvents, PeerId } from '#lib/ports/link.ts'
import type { VerifySignature } from '#lib/ports/sealing.ts'
import { Replica } from '#lib/replica/replica.ts'
import { writeUpdates, type CarrierUpdate } from '#lib/replica/structs.ts'
import { encodeLinkFrame } from '#lib/wire/link-frame.ts'
import type { SeededNeighbourhood } from '../../scripts/seed/records.ts'
import { settled, Timeline } from '../worlds/timeline.ts'

export const oldClient = 0x9abc_def0

export type HealDevice = ReturnType<typeof healDevice>

/** `trusting`: for a bench, where signatures are not what is measured. */
export async function healStreet(seeded: SeededNeighbourhood, devices: number, verify: VerifySignature) {
  const epoch = await deriveEpoch(seeded.secret)
  const timeline = new Timeline(Date.UTC(2026, 5, 21, 12))
  const document = await documentOf(seeded, epoch)
  const all: HealDevice[] = []
  const comesIn = async () => {
    const one = healDevice(`device ${all.length}`, seeded, epoch, timeline, verify)
    await one.replica.start()
    return one
  }
  for (let i = 0; i < devices; i++) {
    const one = await comesIn()
    await one.journal.admit(seeded.records)
    one.replica.carrier.applyGated(
      document.flatMap(({ structs }) => structs),
      document.map(({ bytes }) => bytes)
    )
    for (const other of all) connect(timeline, one, other)
    all.push(one)
  }
  await quiet(timeline, all)
  const documentBytes = document.reduce((sum, { bytes }) => sum + bytes.length, 0)
  return { timeline, all, seal: epoch.seal, documentBytes, entries: seeded.records.length, comesIn }
}

export type HealStreet = Awaited<ReturnType<typeof healStreet>>

function healDevice(
  name: string,
  { id }: SeededNeighbourhood,
  { guid, seal }: RoomKeys,
  timeline: Timeline,
  verify: VerifySignature
) {
  const journal = memoryJournal(emptyShelf())
  const ends = new Map<PeerId, (frame: Uint8Array) => void>()
  const traffic = { bytes: 0 }
  let events: LinkEvents | null = null
  const replica = new Replica({
    neighbourhood: id,
    guid,
    journal,
    seal,
    verify,
    now: () => timeline.now,
    chance: () => 0,
    later: (run, ms) => timeline.after(ms, run),
    mesh: {
      start: (listener) => void (events = listener),
      send(peer, frame) {
        traffic.bytes += frame.length
        ends.get(peer)?.(frame.slice())
      },
      drop: (peer) => void ends.delete(peer),
      stop: () => undefined
    },
    onConnection: () => undefined,
    onTrouble: (kind) => {
      throw new Error(`a journal in memory reports ${kind}`)
    }
  })
  const hear = (peer: PeerId, frame: Uint8Array) => {
    traffic.bytes += frame.length
    events?.received(peer, frame)
  }
  const meet = (peer: PeerId, send: (frame: Uint8Array) => void) => {
    ends.set(peer, send)
    events?.opened(peer)
  }
  return { name, journal, replica, traffic, hear, meet }
}

export function connect(timeline: Timeline, a: HealDevice, b: HealDevice): void {
  a.meet(b.name, (frame) => void timeline.after(20, () => b.hear(a.name, frame)))
  b.meet(a.name, (frame) => void timeline.after(20, () => a.hear(b.name, frame)))
}

/** Longer than any wait before what is missing is put back or compared. */
export async function quiet(timeline: Timeline, all: readonly HealDevice[]): Promise<void> {
  for (let second = 0; second < 125; second++) {
    await timeline.windBy(1_000)
    for (const { replica } of all) await replica.idle()
    await settled()
  }
}

/** Of no structs and one range: all that the old client wrote. */
export function deleteAll(entries: number): Uint8Array {
  const encoder = encoding.createEncoder()
  for (const number of [0, 1, oldClient, 1, 0, entries]) encoding.writeVarUint(encoder, number)
  return encoding.toUint8Array(encoder)
}

export function throughTheGate(one: HealDevice, update: Uint8Array): void {
  one.hear('mallory', encodeLinkFrame({ type: 'update', update }))
}

/** As if there were no gate. Nothing of the product does this: a test holds the document in its hands. */
export function pastTheGate(one: HealDevice, update: Uint8Array): void {
  one.traffic.bytes += update.length
  Y.applyUpdate(one.replica.carrier.doc, update)
}

export type Strike = typeof pastTheGate

/** Strikes everybody; resolves with the most traffic any of them had, sent and received, until all was quiet. */
export async function costOf(street: HealStreet, strike: Strike): Promise<number> {
  const { timeline, all, entries } = street
  for (const one of all) one.traffic.bytes = 0
  for (const one of all) strike(one, deleteAll(entries))
  await quiet(timeline, all)
  return mostTraffic(all)
}

/** The same while somebody new is half-way through getting the document. The newcomer stays out of the street. */
export async function costWithNewcomer(street: HealStreet, strike: Strike) {
  const { timeline, all, entries, comesIn } = street
  const newcomer = await comesIn()
  for (const one of all) one.traffic.bytes = 0
  for (const one of all) connect(timeline, newcomer, one)
  await timeline.windBy(30)
  for (const one of [...all, newcomer]) strike(one, deleteAll(entries))
  await quiet(timeline, [...all, newcomer])
  await newcomer.replica.stop()
  return { newcomer, most: mostTraffic([...all, newcomer]) }
}

function mostTraffic(devices: readonly HealDevice[]): number {
  return Math.max(...devices.map(({ traffic }) => traffic.bytes))
}

async function documentOf({ records }: SeededNeighbourhood, { seal }: RoomKeys): Promise<CarrierUpdate[]> {
  return writeUpdates(
    await Promise.all(
      records.map(async ({ key, envelope }, clock) => ({
        client: oldClient,
        clock,
        key,
        sealed: await seal.seal(key, envelope)
      }))
    )
  )
}
