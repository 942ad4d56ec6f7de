import { afterEach, expect, test } from 'vitest'
import { relayErrand } from '#lib/links/relay-errand.ts'
import { relayRefusals } from '#lib/wire/relay-codes.ts'
import { startRelay, type Relay, type RelayOptions } from '#relay/relay.ts'
import { freshRoomAccess } from './room-access.ts'
import { windUpTimers } from './wind-up-timers.ts'

const wake = { type: 'wake', tags: [new Uint8Array(16)] } as const
const push = { contact: 'mailto:host@example.org', services: ['push.example'] }
const relays: Relay[] = []
afterEach(async () => {
  for (const relay of relays.splice(0)) await relay.close()
})

async function needs(options: Partial<RelayOptions> = {}) {
  const relay = await startRelay({ port: 0, dataDir: null, staticDir: null, ...options })
  relays.push(relay)
  return { url: `${relay.url.replace('http', 'ws')}/relay`, ...(await freshRoomAccess()) }
}

test('an errand is done once the relay says so', async () => {
  expect(await relayErrand(await needs({ push }), wake)).toBe('done')
})

test('an errand ends with the no of the relay, by name', async () => {
  expect(await relayErrand(await needs(), wake)).toBe('noWaking')
  const keys = { p256dh: new Uint8Array(65), auth: new Uint8Array(16) }
  const elsewhere = { type: 'subscribe', tags: wake.tags, ...keys, endpoint: 'https://127.0.0.1/' } as const
  expect(await relayErrand(await needs({ push }), elsewhere)).toBe('unknownPushService')
  const stranger = { ...(await needs({ push })), room: new Uint8Array(32) }
  expect(await relayErrand(stranger, wake)).toBe('badProof')
  expect(relayRefusals.badProof.closes).toBe(true)
})

test('an errand to a relay that is not there ends as away', async () => {
  const here = await needs({ push })
  await relays.splice(0)[0]?.close()
  expect(await relayErrand(here, wake)).toBe('away')
})

test('a relay that says nothing is not waited for longer than fifteen seconds', async () => {
  const timers = windUpTimers()
  class Silent extends EventTarget {
    binaryType = ''
    close() {}
  }
  const silent = Silent as unknown as new (url: string) => WebSocket
  const end = relayErrand({ ...(await needs()), timers, WebSocket: silent }, wake)
  timers.wind(15_000)
  expect(await end).toBe('away')
})
