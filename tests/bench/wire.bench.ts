/**
 * Bytes on the wire for a record, against its own envelope: everything a socket to the relay carries in both
 * directions, handshake, frames, acknowledgements and all. Once for a device that pulls a whole neighbourhood, once
 * for one that writes records one at a time. Bytes are the same in a browser, so this runs without one.
 */
import { openHeadlessDevice, openHeadlessReader, type HeadlessDevice } from '#lib/app/headless.ts'
import { usualDurationMs } from '#lib/domain/expiry.ts'
import type { Listing } from '#lib/domain/records/listing.ts'
import type { RecordId } from '#lib/domain/record.ts'
import { sign } from '#lib/keys/ed25519.ts'
import { deriveEpoch, deriveLobby, type RoomKeys } from '#lib/keys/epoch.ts'
import { relayLink } from '#lib/links/relay.ts'
import type { Rooms } from '#lib/replica/rooms.ts'
import type { CarrierUpdate } from '#lib/replica/structs.ts'
import type { SeededNeighbourhood } from '../../scripts/seed/records.ts'
import { startRelay, type Relay } from '#relay/relay.ts'
import type { Bench } from './harness.ts'
import { countingProxy, type CountingProxy } from './support/counting-proxy.ts'
import { benchNowMs } from './support/bench-time.ts'
import { benchNeighbourhood, recordsByRoom, roomUpdates } from './support/neighbourhood.ts'

const newRecords = 20
let relay: Relay
let proxy: CountingProxy
let neighbourhood: SeededNeighbourhood

export const bench: Bench = {
  name: 'wire',
  figures: [
    { name: 'wire.bytesPerRecord', of: 'pulled', against: 'envelopes', goal: 1.25, better: 'lower' },
    { name: 'wire.bytesPerNewRecord', of: 'written', against: 'newEnvelopes', goal: 1.25, better: 'lower' }
  ],
  async setUp() {
    relay = await startRelay({ port: 0, dataDir: null, staticDir: null })
    proxy = await countingProxy(relay.port)
    neighbourhood = await benchNeighbourhood(2000)
    await pushAll(neighbourhood, `ws://127.0.0.1:${relay.port}/relay`)
  },
  async tearDown() {
    proxy.close()
    await relay.close()
  },
  async round() {
    const { id, lobby, invite, people } = neighbourhood
    const door = { lobby, doorSeed: invite.seed }
    const needs = { neighbourhood: id, ...door, relay: proxy.url, now: () => benchNowMs }
    const reader = await openHeadlessReader(needs)
    proxy.take()
    await reader.connect()
    await reader.until(() => reader.connection().relay === 'level')
    const pulled = proxy.take()
    const stored = carriedBy(reader.rooms())
    await reader.disconnect()
    if (stored < neighbourhood.records.length) throw new Error(`only ${stored} records were pulled`)
    const writer = await openHeadlessDevice(needs, people[0] ?? fail())
    return { pulled, envelopes: await envelopeBytes(reader.journal), ...(await writeSome(writer)) }
  }
}

async function writeSome(device: HeadlessDevice) {
  await device.connect()
  await device.until(() => device.connection().relay === 'level')
  await device.rooms()?.idle()
  const before = await envelopeBytes(device.journal)
  proxy.take()
  for (let n = 0; n < newRecords; n++) await writeOne(device, n)
  const written = proxy.take()
  const newEnvelopes = (await envelopeBytes(device.journal)) - before
  await device.disconnect()
  return { written, newEnvelopes }
}

async function writeOne(device: HeadlessDevice, n: number): Promise<void> {
  const body: Listing = {
    kind: 'request',
    domain: 'item',
    text: `Wie heeft er zaterdag een ladder van ${n} meter voor mij te leen?`,
    urgency: 'thisWeek',
    area: null,
    terms: 'lend',
    capacity: 1
  }
  const expiresAt = benchNowMs + usualDurationMs(body)
  const written = await device.author.write({ type: 'listing/1', refs: [], expiresAt, body })
  if (!written.ok) throw new Error(written.refusal.kind)
  await device.until(() => isAtRelay(device, written.value))
}

async function isAtRelay({ journal }: HeadlessDevice, id: RecordId): Promise<boolean> {
  return journal.reachOf(id)?.atRelay ?? false
}

async function envelopeBytes(journal: HeadlessDevice['journal']): Promise<number> {
  let bytes = 0
  for await (const page of journal.envelopes()) for (const { envelope } of page) bytes += envelope.length
  return bytes
}

function carriedBy(rooms: Rooms | null): number {
  return (rooms?.lobby?.carrier.size ?? 0) + (rooms?.current?.carrier.size ?? 0)
}

/** As other devices have stored it there before. */
async function pushAll(from: SeededNeighbourhood, url: string): Promise<void> {
  const { lobby, epoch } = recordsByRoom(from.records)
  const [lobbyKeys, epochKeys] = [await deriveLobby(from.lobby), await deriveEpoch(from.secret)]
  await pushRoom(lobbyKeys, await roomUpdates(lobby, lobbyKeys.seal), url)
  await pushRoom(epochKeys, await roomUpdates(epoch, epochKeys.seal), url)
}

async function pushRoom(
  { relayKey, relayRoom }: RoomKeys,
  updates: readonly CarrierUpdate[],
  url: string
): Promise<void> {
  const link = relayLink({
    url,
    room: relayRoom,
    publicKey: relayKey.publicKey,
    sign: (message) => sign(relayKey, message)
  })
  await new Promise<void>((stored, failed) =>
    link.start({
      welcomed: () => updates.forEach(({ bytes }, i) => link.push(i + 1, bytes)),
      acked: (n) => n === updates.length && stored(),
      refused: (code) => failed(new Error(code)),
      update() {},
      level() {},
      away() {}
    })
  )
  link.stop()
}

function fail(): never {
  throw new Error('nobody lives here')
}
