/** Relays and clients of one test, all ended after it. */
import { afterEach, vi } from 'vitest'
import { startRelay } from '#relay/relay.ts'
import type { Relay, RelayOptions } from '#relay/relay.ts'
import { connectClient } from './client.ts'
import type { TestClient } from './client.ts'

// Real sockets, disks and processes on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 })

let relays: Relay[] = []
let clients: TestClient[] = []

afterEach(async () => {
  for (const client of clients) client.close()
  await Promise.all(relays.map((relay) => relay.close()))
  relays = []
  clients = []
})

/** On a free port and in memory, unless told otherwise. */
export async function start(options: Partial<RelayOptions> = {}): Promise<Relay> {
  const relay = await startRelay({ port: 0, dataDir: null, staticDir: null, ...options })
  relays.push(relay)
  return relay
}

export async function connect(relay: Relay): Promise<TestClient> {
  const client = await connectClient(relay.url)
  clients.push(client)
  return client
}
