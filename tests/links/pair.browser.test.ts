import { afterEach, expect, test, vi } from 'vitest'
import { iceNames } from '#lib/keys/pair-keys.ts'
import { answerTo, showFirst, type PairEnd, type PairNeeds } from '#lib/links/pair.ts'
import { makePairCertificate } from '#lib/links/pair-certificate.ts'
import { systemTimers } from '#lib/links/timers.ts'
import { limits } from '#lib/wire/limits.ts'
import { pairCodeToText } from '#lib/wire/pair-code.ts'
import { pairedDevice } from './paired-device.ts'
import { windUpTimers } from './wind-up-timers.ts'

const lobby = new Uint8Array(32).fill(7)
const cleanups: (() => void)[] = []
afterEach(() => cleanups.splice(0).forEach((clean) => clean()))

interface Like {
  readonly passwords?: Readonly<Record<string, string>>
  readonly lobby?: Uint8Array
  /** ICE takes whatever certificate there is. */
  readonly hasFixedNames?: boolean
  /** Certificates it says to be connected over, in place of the real ones. */
  readonly pretends?: readonly [Uint8Array, Uint8Array]
  /** Time stands still for the link. */
  readonly isWoundUp?: boolean
}

async function aPhone({ passwords = { lobby: 'open sesame' }, isWoundUp = false, ...like }: Like = {}) {
  const device = await pairedDevice(passwords)
  const { certificate, print } = await makePairCertificate()
  const timers = windUpTimers()
  const proven: Uint8Array[] = []
  const ends: PairEnd[] = []
  const needs: PairNeeds = {
    timers: isWoundUp ? timers : systemTimers,
    rooms: device.rooms,
    certificate,
    namesOf: (side, ...prints) => iceNames(like.lobby ?? lobby, side, ...(like.hasFixedNames ? [] : prints)),
    proofsOf: (first, second) => device.proofsOver(like.pretends ?? [first, second], print),
    opened: (hello) => proven.push(hello.device),
    ended: (why) => ends.push(why)
  }
  cleanups.push(() => device.rooms.stop())
  return { ...device, needs, print, proven, ends, wind: timers.wind }
}

type Phone = Awaited<ReturnType<typeof aPhone>>

async function exchangeCodes(anneke: Phone, youssef: Phone) {
  const first = await showFirst(anneke.needs)
  const second = await answerTo(first.own, youssef.needs)
  cleanups.push(first.close, second.close)
  return { first, second }
}

async function connectedPair(...like: readonly Like[]) {
  const [anneke, youssef] = [await aPhone(like[0]), await aPhone(like[1])]
  const { first, second } = await exchangeCodes(anneke, youssef)
  const shownAt = performance.now()
  await first.accept(second.own)
  await expect.poll(() => [anneke.open.size, youssef.open.size], { interval: 5 }).toEqual([1, 1])
  return { anneke, youssef, first, second, tookMs: performance.now() - shownAt }
}

test('two devices that know nothing but each other’s codes connect, prove who they are, and exchange frames up to the largest', async () => {
  const { anneke, youssef, first, second, tookMs } = await connectedPair()
  const sizes = [first, second].map(({ own }, i) => {
    const to = i === 0 ? null : new Uint8Array(4)
    const kind = i === 0 ? 'offer' : 'answer'
    return pairCodeToText({ kind, ...own, neighbourhood: new Uint8Array(4), to }).length
  })
  console.log(
    `connected ${Math.round(tookMs)} ms after the second code; codes of ${sizes.join(' and ')} letters`
  )
  expect(anneke.proven).toEqual([youssef.key.publicKey])
  expect(youssef.proven).toEqual([anneke.key.publicKey])
  const largest = new Uint8Array(limits.maxFrameBytes).fill(5)
  anneke.rooms.send('lobby', anneke.open.get('lobby') ?? '', largest)
  youssef.send('lobby', 4)
  await expect.poll(() => anneke.received).toEqual([['lobby', Uint8Array.of(4)]])
  await expect.poll(() => youssef.received.map(([, frame]) => frame.length)).toEqual([largest.length])
})

test('five megabytes arrive whole and in order', async () => {
  const { anneke, youssef } = await connectedPair()
  const peer = anneke.open.get('lobby') ?? ''
  for (let i = 0; i < 84; i++) anneke.rooms.send('lobby', peer, new Uint8Array(60 * 1024).fill(i))
  await expect.poll(() => youssef.received.length, { timeout: 20_000 }).toBe(84)
  expect(youssef.received.every(([, frame], i) => frame.length === 60 * 1024 && frame[0] === i)).toBe(true)
})

test('a neighbour met before connects by one code, with the certificate kept from then', async () => {
  const [anneke, youssef] = [await aPhone(), await aPhone()]
  const first = await showFirst(anneke.needs)
  await first.expectCall(youssef.print)
  await answerTo(first.own, youssef.needs)
  await expect.poll(() => [anneke.open.size, youssef.open.size]).toEqual([1, 1])
})

test('a device with another certificate than its code said is not let in, also when it knows all the names', async () => {
  const [anneke, youssef] = [await aPhone({ hasFixedNames: true }), await aPhone({ hasFixedNames: true })]
  const { first, second } = await exchangeCodes(anneke, youssef)
  await first.accept({ ...second.own, fingerprint: new Uint8Array(32) })
  await expect.poll(() => anneke.ends).toEqual(['unproven'])
  expect([...anneke.open, ...youssef.open, ...anneke.proven]).toEqual([])
})

test('a device that signed for another connection is not let in, and both sides hear no more', async () => {
  const [anneke, youssef] = [
    await aPhone(),
    await aPhone({ pretends: [new Uint8Array(32), new Uint8Array(32)] })
  ]
  const { first, second } = await exchangeCodes(anneke, youssef)
  await first.accept(second.own)
  await expect.poll(() => anneke.ends).toEqual(['unproven'])
  expect([...anneke.open, ...youssef.open]).toEqual([])
})

test('a device without the secret of the neighbourhood finds no way at all', async () => {
  const [anneke, youssef] = [
    await aPhone({ isWoundUp: true }),
    await aPhone({ lobby: new Uint8Array(32), isWoundUp: true })
  ]
  const { first, second } = await exchangeCodes(anneke, youssef)
  await first.accept(second.own)
  anneke.wind(limits.pair.connectWithinMs - 1)
  expect(anneke.ends).toEqual([])
  anneke.wind(1)
  await expect.poll(() => anneke.ends).toEqual(['unreachable'])
  expect([...anneke.open, ...youssef.open]).toEqual([])
})

test('a code that is not answered in ten minutes is given up, and not before', async () => {
  const anneke = await aPhone({ isWoundUp: true })
  const showing = showFirst(anneke.needs)
  await showing
  anneke.wind(limits.pair.answerWithinMs - 1)
  expect(anneke.ends).toEqual([])
  anneke.wind(1)
  expect(anneke.ends).toEqual(['unreachable'])
})

test('a device that does not say who it is within ten seconds of connecting is given up', async () => {
  const [anneke, youssef] = [await aPhone({ isWoundUp: true }), await aPhone()]
  const { roomProof } = youssef.needs.proofsOf(anneke.print, youssef.print)
  const never = new Promise<never>(() => {})
  const hearsHers = vi.fn(() => never)
  const proofsOf = () => ({ hello: () => never, isTrue: hearsHers, roomProof })
  const { first, second } = await exchangeCodes(anneke, { ...youssef, needs: { ...youssef.needs, proofsOf } })
  await first.accept(second.own)
  await vi.waitFor(() => expect(hearsHers).toHaveBeenCalledOnce())
  anneke.wind(limits.pair.proveWithinMs - 1)
  expect(anneke.ends).toEqual([])
  anneke.wind(1)
  expect(anneke.ends).toEqual(['unproven'])
})

test('what fails while it is made is closed', async () => {
  const anneke = await aPhone()
  const code = { fingerprint: anneke.print, candidates: [] }
  const namesOf = () => {
    throw new Error('no names')
  }
  await expect(showFirst({ ...anneke.needs, namesOf })).rejects.toThrow('no names')
  await expect(answerTo(code, { ...anneke.needs, namesOf })).rejects.toThrow('no names')
  expect(anneke.ends).toEqual(['unreachable', 'unreachable'])
})

test('the end of one side ends the other, and closes its rooms', async () => {
  const { anneke, youssef, second } = await connectedPair()
  second.close()
  await expect.poll(() => anneke.ends).toEqual(['left'])
  expect(youssef.ends).toEqual(['stopped'])
  expect(anneke.closed).toEqual([['lobby', 'left']])
})

test('a peer that is dropped because of what it sent is gone for both', async () => {
  const { anneke, youssef } = await connectedPair()
  anneke.rooms.drop(anneke.open.get('lobby') ?? '')
  expect(anneke.ends).toEqual(['dropped'])
  await expect.poll(() => youssef.ends).toEqual(['left'])
})
