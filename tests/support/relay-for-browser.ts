/**
 * Lets a browser test start and stop relays: a small HTTP server on the loopback, provided to tests as
 * `relayControl` (tests/support/relay-control.ts asks it). `POST /start` answers `{ id, url }`, `POST /stop?id=`
 * answers when that relay is gone.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestProject } from 'vitest/node'
import { WebSocketServer, type WebSocket } from 'ws'

declare module 'vitest' {
  export interface ProvidedContext {
    relayControl: string
  }
}

interface RunningRelay {
  readonly url: string
  close(): Promise<void>
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const relays = new Map<string, RunningRelay>()
  const server = createServer((request, response) => void control(relays, request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  project.provide('relayControl', `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  return async () => {
    await Promise.all([...relays.values()].map((relay) => relay.close()))
    await new Promise((resolve) => server.close(resolve))
  }
}

async function control(
  relays: Map<string, RunningRelay>,
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://control')
  const answer =
    pathname === '/start' ? await start(relays) : await stop(relays, searchParams.get('id') ?? '')
  response.writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'application/json' })
  response.end(JSON.stringify(answer))
}

async function start(relays: Map<string, RunningRelay>) {
  const relay = await startSignalling()
  const id = crypto.randomUUID()
  relays.set(id, relay)
  return { id, url: relay.url }
}

async function stop(relays: Map<string, RunningRelay>, id: string) {
  await relays.get(id)?.close()
  relays.delete(id)
  return {}
}

async function startSignalling(): Promise<RunningRelay> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  await new Promise((resolve) => server.on('listening', resolve))
  const topics = new Map<string, Set<WebSocket>>()
  server.on('connection', (socket) => {
    socket.on('message', (data) => {
      const message = JSON.parse(String(data))
      if (message.type === 'subscribe')
        for (const t of message.topics) topics.set(t, (topics.get(t) ?? new Set()).add(socket))
      if (message.type === 'unsubscribe') for (const t of message.topics) topics.get(t)?.delete(socket)
      if (message.type === 'publish')
        for (const s of topics.get(message.topic) ?? []) s.send(JSON.stringify(message))
      if (message.type === 'ping') socket.send('{"type":"pong"}')
    })
    socket.on('close', () => topics.forEach((set) => set.delete(socket)))
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      for (const socket of server.clients) socket.terminate()
      await new Promise((resolve) => server.close(resolve))
    }
  }
}
