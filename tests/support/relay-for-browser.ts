/**
 * Lets a browser test start and stop relays: a small HTTP server on the loopback, provided to tests as
 * `relayControl` (tests/support/relay-control.ts asks it). `POST /start` answers `{ id, url }`, `POST /stop?id=`
 * answers when that relay is gone.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestProject } from 'vitest/node'
import { startRelay, type Relay } from '#relay/relay.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    relayControl: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const relays = new Map<string, Relay>()
  const server = createServer((request, response) => void control(relays, request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  project.provide('relayControl', `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  return async () => {
    await Promise.all([...relays.values()].map((relay) => relay.close()))
    await new Promise((resolve) => server.close(resolve))
  }
}

async function control(
  relays: Map<string, Relay>,
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://control')
  const answer =
    pathname === '/start' ? await start(relays) : await stop(relays, searchParams.get('id') ?? '')
  response.writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'application/json' })
  response.end(JSON.stringify(answer))
}

async function start(relays: Map<string, Relay>) {
  const relay = await startRelay({ port: 0, dataDir: null, staticDir: null })
  const id = crypto.randomUUID()
  relays.set(id, relay)
  return { id, url: relay.url }
}

async function stop(relays: Map<string, Relay>, id: string) {
  await relays.get(id)?.close()
  relays.delete(id)
  return {}
}
