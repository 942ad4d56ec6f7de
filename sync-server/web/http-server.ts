/** The listening socket: how long a request may take, and how many one address may have open. */
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { createServer as createTlsServer, Server as TlsServer } from 'node:https'
import type { Socket } from 'node:net'
import { addressToKey } from '#relay/guard/address.ts'
import type { Answer } from './answers.ts'
import type { RelayBounds } from '#relay/guard/bounds.ts'

export interface HttpServerOptions {
  /** PEM; without it plain http. */
  readonly tls: { readonly cert: string; readonly key: string } | undefined
  readonly bounds: Pick<
    RelayBounds,
    | 'maxConnections'
    | 'maxConnectionsPerAddress'
    | 'maxSocketsPerAddress'
    | 'headersWithinMs'
    | 'requestWithinMs'
  >
  /** Then all sockets are the proxy's, and how many each visitor has is for it to count. */
  readonly isBehindProxy: boolean
}

export function createHttpServer({ tls, bounds, isBehindProxy }: HttpServerOptions, answer: Answer): Server {
  const { headersWithinMs, requestWithinMs } = bounds
  const patience = {
    headersTimeout: headersWithinMs,
    requestTimeout: requestWithinMs,
    keepAliveTimeout: 5_000,
    // How often the two above are looked at.
    connectionsCheckingInterval: Math.max(1, Math.min(headersWithinMs, 2_000)),
    maxHeaderSize: 16 * 1024
  }
  const server =
    tls === undefined
      ? createServer(patience, answer)
      : createTlsServer({ ...tls, ...patience, handshakeTimeout: headersWithinMs }, answer)
  server.maxConnections = 2 * bounds.maxConnections
  // Who lets one address hold more WebSockets lets it hold what they come on.
  const { maxSocketsPerAddress, maxConnectionsPerAddress } = bounds
  if (!isBehindProxy) limitSockets(server, Math.max(maxSocketsPerAddress, 2 * maxConnectionsPerAddress))
  return server
}

/** For connections that come from now on. Throws on what is no certificate with its key; nothing changes then. */
export function useCertificate(server: Server, tls: { readonly cert: string; readonly key: string }): void {
  if (server instanceof TlsServer) server.setSecureContext({ ...tls })
}

/** Drops what is over the limit without a word: it may be a connection on which none was said yet. */
function limitSockets(server: Server, maxPerAddress: number): void {
  const countByAddress = new Map<string, number>()
  server.on('connection', (socket: Socket) => {
    const address = addressToKey(socket.remoteAddress ?? 'unknown')
    const count = (countByAddress.get(address) ?? 0) + 1
    if (count > maxPerAddress) return void socket.destroy()
    countByAddress.set(address, count)
    socket.once('close', () => {
      const left = (countByAddress.get(address) ?? 1) - 1
      if (left > 0) countByAddress.set(address, left)
      else countByAddress.delete(address)
    })
  })
}

/**
 * Dials that may wait until they are taken; the system may allow fewer. After an outage a thousand devices come at once,
 * and one that finds no place is heard a second later.
 */
const waitingDials = 4096

/** Rejects when the port is taken. */
export function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host, backlog: waitingDials }, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

/** Ends what is open; upgraded sockets close by themselves within a second (doors.ts). */
export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
