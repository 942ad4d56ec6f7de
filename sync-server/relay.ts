import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { boundsWith } from './bounds.ts'
import type { RelayBounds } from './bounds.ts'
import { holdDataFolder } from './data-folder.ts'
import { openDoors } from './doors.ts'
import { createHub } from './hub.ts'
import { createMapArchive, isForMap } from './map-archive.ts'
import { openNode } from './node.ts'
import type { Node, NodeChoice } from './node.ts'
import { createMemoryRoomLog } from './memory-room-log.ts'
import { openWaking } from './open-waking.ts'
import type { PushOptions } from './open-waking.ts'
import type { RoomLog } from './room-log.ts'
import { createSignalling } from './signalling.ts'
import { openOwnLog } from './own-log.ts'
import { answerText, createStaticFiles } from './static-files.ts'
import type { Waking } from './waking.ts'

export interface RelayOptions {
  /** 0 for any free one. */
  readonly port: number
  /** Address to listen on; 127.0.0.1 unless said otherwise. */
  readonly host?: string
  /** Folder of the log, made if need be; null keeps all in memory. */
  readonly dataDir: string | null
  /** Log that several relays share, `nats://...` (nats-address.ts); the data folder's own when left out. */
  readonly store?: string | null
  /** Rooms nobody used for so many days are forgotten; none when left out. */
  readonly keepDays?: number | null
  /** Folder of the built app; null serves none. */
  readonly staticDir: string | null
  /** PMTiles archive of the neighbourhood's streets; none when left out. */
  readonly mapFile?: string | null
  /** How phones nearby dial it without internet; they cannot when left out. */
  readonly node?: NodeChoice | null
  /** How devices are woken; they are not when left out. */
  readonly push?: PushOptions | null
  /** PEM; without it plain http. */
  readonly tls?: { readonly cert: string; readonly key: string }
  readonly bounds?: Partial<RelayBounds>
  /** Host names (as in the Host header) it answers to; any when empty. */
  readonly names?: readonly string[]
  /** Origins whose pages may connect; any when empty. */
  readonly origins?: readonly string[]
  readonly isBehindProxy?: boolean
  /** Takes one line about what happened; never an address, a room or a key. */
  readonly log?: (line: string) => void
  /** Unix ms. */
  readonly now?: () => number
}

export interface Relay {
  readonly port: number
  /** With the port, without a path: `http://localhost:4400`. */
  readonly url: string
  /** What is on the paper (wire/node-code.ts); null without a node. */
  readonly nodeCode: string | null
  nodeCounts(): { readonly connections: number; readonly opening: number }
  /** Commits and acknowledges what was taken, says goodbye by name to everybody, and frees the folder and port. */
  close(): Promise<void>
}

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string
}

/** Starts a relay. Rejects when the port is taken, the folder is in use (FolderInUse) or the log cannot be read. */
export async function startRelay(options: RelayOptions): Promise<Relay> {
  const { log: say = () => undefined, now = Date.now, host = '127.0.0.1', staticDir } = options
  const bounds = boundsWith(options.bounds)
  const storage = await openStorage(options, now, say)
  const waking = options.push ? openWaking(options.push, { file: storage.pushFile, now, say }) : null
  const answer = answerRequests(staticDir, options.mapFile ?? null, waking, say)
  const server = createHttpServer(options.tls, answer)
  server.maxConnections = 2 * bounds.maxConnections
  try {
    await listen(server, options.port, host)
  } catch (fault) {
    await waking?.stop()
    await storage.close()
    throw fault
  }
  const hub = createHub({ log: storage.log, bounds, waking, incarnation: randomBytes(16), now, say })
  const signalling = createSignalling({ bounds, now, say })
  const { names = [], origins = [], isBehindProxy = false } = options
  const doors = openDoors({ server, hub, signalling, bounds, names, origins, isBehindProxy, say })
  let node: Node | null = null
  const { port } = server.address() as AddressInfo

  let closing: Promise<void> | null = null
  async function closeAll(): Promise<void> {
    doors.close()
    await hub.stop()
    await node?.close()
    signalling.stop()
    await closeServer(server)
    await waking?.stop()
    await storage.close()
  }

  try {
    node = options.node ? await openNode(options.node, { dataDir: options.dataDir, hub, now, say }) : null
  } catch (fault) {
    await closeAll()
    throw fault
  }

  return {
    port,
    nodeCode: node?.code ?? null,
    nodeCounts: () => node?.counts() ?? { connections: 0, opening: 0 },
    url: `${options.tls === undefined ? 'http' : 'https'}://${urlHost(host)}:${port}`,
    close: () => (closing ??= closeAll())
  }
}

/** This machine by its name: what is kept in a browser belongs to the address, so everybody should use one. */
function urlHost(host: string): string {
  if (['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host)) return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

interface Storage {
  readonly log: RoomLog
  readonly pushFile: string | null
  close(): Promise<void>
}

async function openStorage(
  { dataDir, store = null, keepDays = null }: RelayOptions,
  now: () => number,
  say: (line: string) => void
): Promise<Storage> {
  if (dataDir === null) {
    const log = store === null ? createMemoryRoomLog() : await openSharedLog(store)
    return { log, pushFile: null, close: () => log.close() }
  }
  const folder = holdDataFolder(dataDir)
  try {
    const own = { file: folder.logFile, keepDays, now, say }
    const log = store === null ? openOwnLog(own) : await openSharedLog(store)
    const { pushFile } = folder
    return { log, pushFile, close: () => log.close().finally(() => folder.release()) }
  } catch (fault) {
    folder.release()
    throw fault
  }
}

/** Loaded only by hosts that have one. */
async function openSharedLog(store: string): Promise<RoomLog> {
  const { openNatsRoomLog } = await import('./nats-room-log.ts')
  return openNatsRoomLog(store)
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void

function createHttpServer(tls: RelayOptions['tls'], answer: Answer): Server {
  return tls === undefined ? createServer(answer) : createTlsServer({ ...tls }, answer)
}

function answerRequests(
  staticDir: string | null,
  mapFile: string | null,
  waking: Waking | null,
  say: (line: string) => void
): Answer {
  const map = createMapArchive(mapFile)
  const files = staticDir === null ? null : createStaticFiles(staticDir)
  return (request, response) => {
    const path = request.url?.split('?', 1)[0]
    if (path === '/healthz') return answerHealth(response)
    if (path === '/push-key') return answerPushKey(response, waking)
    if (path === '/relay' || path === '/signal') return answerText(response, 426, 'WebSocket is spoken here.')
    const served = isForMap(path) ? map : files
    if (served === null) return answerText(response, 404, 'This relay serves no app.')
    served.serve(request, response).catch((fault: unknown) => {
      if (!response.headersSent) answerText(response, 500, 'That did not work here.')
      else response.destroy()
      if (!isGone(fault)) say(`a file could not be sent: ${String(fault)}`)
    })
  }
}

function answerHealth(response: ServerResponse): void {
  answerText(response, 200, JSON.stringify({ ok: true, version }), { 'content-type': 'application/json' })
}

function answerPushKey(response: ServerResponse, waking: Waking | null): void {
  if (waking === null) answerText(response, 404, 'This relay wakes no devices.')
  else answerText(response, 200, waking.publicKey)
}

/** The other side went away in the middle, which is its right. */
function isGone(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && fault.code === 'ERR_STREAM_PREMATURE_CLOSE'
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

/** Upgraded sockets close by themselves within a second (doors.ts). */
function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
