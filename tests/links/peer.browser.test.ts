import { afterEach, expect, test } from 'vitest'
import { MeshPeer, type PeerHost } from '#lib/links/peer.ts'
import type { Signal } from '#lib/links/signal.ts'
import type { PeerEnd } from '#lib/ports/link.ts'
import { windUpTimers } from './wind-up-timers.ts'

const peers: MeshPeer[] = []
afterEach(() => {
  for (const peer of peers.splice(0)) peer.destroy()
})

test('two sides that offer at once get one connection when one offer is let through', async () => {
  const [left, right] = [aSide(true), aSide(true)]
  // As y-webrtc does: the later offer is thrown away, its candidates are not.
  left.peer.on('signal', (signal) => signal.type !== 'offer' && right.peer.signal(signal))
  right.peer.on('signal', (signal) => left.peer.signal(signal))
  await expect.poll(() => [left.peer.connected, right.peer.connected]).toEqual([true, true])
  left.peer.sendFrame(Uint8Array.of(1))
  right.peer.sendFrame(Uint8Array.of(2))
  await expect.poll(() => [left.received, right.received]).toEqual([[[2]], [[1]]])
})

test('candidates that overtake the offer and the answer still count', async () => {
  const [left, right] = [aSide(true), aSide(false)]
  deliverCandidatesFirst(left.peer, right.peer)
  deliverCandidatesFirst(right.peer, left.peer)
  await expect.poll(() => [left.peer.connected, right.peer.connected]).toEqual([true, true])
})

test('a peer that is not admitted says bye and opens nothing', async () => {
  const side = aSide(true, { admits: false })
  await expect.poll(() => side.signals).toEqual([{ type: 'bye' }])
  expect(side.ends).toEqual(['refused'])
})

test('a bye ends the attempt on the other side', async () => {
  const side = aSide(true)
  await expect.poll(() => side.signals.length).toBeGreaterThan(0)
  side.peer.signal({ type: 'bye' })
  expect(side.ends).toEqual(['refused'])
})

test('an attempt nobody answers ends after its time', async () => {
  const side = aSide(true)
  await expect.poll(() => side.signals.length).toBeGreaterThan(0)
  side.timers.wind(19_999)
  expect(side.ends).toEqual([])
  side.timers.wind(1)
  expect(side.ends).toEqual(['unreachable'])
})

test.each<[string, Signal]>([
  ['a candidate', { type: 'candidate', candidate: { candidate: 'late', sdpMid: '0' } }],
  ['a bye', { type: 'bye' }]
])('%s of a connection that is over keeps the place of a new one for three seconds at most', (_, stray) => {
  const side = aSide(false)
  let closes = 0
  side.peer.on('close', () => closes++)
  side.peer.signal(stray)
  side.timers.wind(3_000)
  expect(side.ends).toEqual(['left'])
  expect(closes).toBe(1)
})

test('a side that hears an offer has the whole time to answer it', async () => {
  const side = aSide(false)
  side.peer.signal({ type: 'offer', sdp: (await new RTCPeerConnection().createOffer()).sdp })
  side.timers.wind(3_000)
  expect(side.ends).toEqual([])
})

test('y-webrtc hears of an unreachable peer only after it has cooled off', async () => {
  const side = aSide(true)
  let closes = 0
  side.peer.on('close', () => closes++)
  side.peer.destroy('unreachable')
  side.timers.wind(4_999)
  expect(closes).toBe(0)
  side.timers.wind(1)
  expect(closes).toBe(1)
})

test('a broken description ends the attempt and throws nothing', async () => {
  const side = aSide(false)
  side.peer.signal({ type: 'offer', sdp: 'v=0 and then nonsense' })
  await expect.poll(() => side.ends).toEqual(['unreachable'])
})

test('nonsense instead of a signal changes nothing', async () => {
  const [left, right] = [aSide(true), aSide(false)]
  for (const nonsense of [null, 1, 'offer', {}, { type: 'offer' }, { type: 'candidate', candidate: 'x' }]) {
    left.peer.signal(nonsense)
    right.peer.signal(nonsense)
  }
  left.peer.signal({ type: 'candidate', candidate: { candidate: 'nonsense' } })
  left.peer.on('signal', (signal) => right.peer.signal(signal))
  right.peer.on('signal', (signal) => left.peer.signal(signal))
  await expect.poll(() => [left.peer.connected, right.peer.connected]).toEqual([true, true])
})

test('a second offer to a connected peer is answered with bye, so that both begin anew', async () => {
  const [left, right] = [aSide(true), aSide(false)]
  left.peer.on('signal', (signal) => right.peer.signal(signal))
  right.peer.on('signal', (signal) => left.peer.signal(signal))
  await expect.poll(() => right.peer.connected).toBe(true)
  right.peer.signal(left.signals.find(({ type }) => type === 'offer'))
  await expect.poll(() => right.signals.at(-1)).toEqual({ type: 'bye' })
  expect(right.ends).toEqual(['refused'])
})

function aSide(initiator: boolean, { admits = true } = {}) {
  const timers = windUpTimers()
  const side = { timers, received: [] as number[][], ends: [] as PeerEnd[], signals: [] as Signal[] }
  const host: PeerHost = {
    room: 'proef',
    timers,
    admits: () => admits,
    opened: () => {},
    received: (_, frame) => side.received.push([...frame]),
    ended: (_, why) => side.ends.push(why)
  }
  const peer = new MeshPeer({ initiator, config: { iceServers: [] }, host })
  peer.on('signal', (signal) => side.signals.push(signal))
  peers.push(peer)
  return { ...side, peer }
}

/** Holds the description back until the first candidate has gone. */
function deliverCandidatesFirst(from: MeshPeer, to: MeshPeer): void {
  let held: Signal[] = []
  from.on('signal', (signal) => {
    if (signal.type === 'candidate') {
      to.signal(signal)
      for (const description of held) to.signal(description)
      held = []
    } else held.push(signal)
  })
}
