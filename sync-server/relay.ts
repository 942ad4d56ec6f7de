import { readFileSync } from 'node:fs'
import { randomBytes, X509Certificate } from 'node:crypto'
import { statfs } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { answerRequests } from '#relay/web/answers.ts'
import { openCalendars } from '#relay/calendar/open-calendars.ts'
import type { FeedDesk } from '#relay/calendar/feed-desk.ts'
import type { CalendarBounds } from '#relay/calendar/feeds.ts'
import { boundsWith } from '#relay/guard/bounds.ts'
import type { RelayBounds } from '#relay/guard/bounds.ts'
import { holdDataFolder } from '#relay/log/data-folder.ts'
import { openDirectory } from '#relay/directory/open-directory.ts'
import type { DirectoryOptions } from '#relay/directory/open-directory.ts'
import { openDoors } from '#relay/rooms/doors.ts'
import type { RelayEvent, TellEvent } from '#relay/watch/events.ts'
import { closeServer, createHttpServer, listen, useCertificate } from '#relay/web/http-server.ts'
import { createHub } from '#relay/rooms/hub.ts'
import { measuredLog } from '#relay/log/measured-log.ts'
import { createMetrics } from '#relay/watch/metrics.ts'
import type { Standing } from '#relay/watch/metrics.ts'
import { openNode } from '#relay/node/node.ts'
import type { Node, NodeChoice } from '#relay/node/node.ts'
import { createMemoryRoomLog } from '#relay/log/memory-room-log.ts'
import { openWaking } from '#relay/waking/open-waking.ts'
import type { PushOptions } from '#relay/waking/open-waking.ts'
import type { Waking } from '#relay/waking/waking.ts'
import { createRoomCodes } from '#relay/rooms/room-codes.ts'
import type { RoomLog } from '#relay/log/room-log.ts'
import { createSignalling } from '#relay/rooms/signalling.ts'
import { openOwnLog } from '#relay/log/own-log.ts'

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
  /** Feeds for calendar programs are kept; they are when left out. */
  readonly keepsCalendars?: boolean
  readonly calendarBounds?: Partial<CalendarBounds>
  /** Which neighbourhoods may be found; there is no directory when left out. */
  readonly directory?: DirectoryOptions | null
  /** PEM; without it plain http. */
  readonly tls?: { readonly cert: string; readonly key: string }
  readonly bounds?: Partial<RelayBounds>
  /** Host names (as in the Host header) it answers to; any when empty. */
  readonly names?: readonly string[]
  /** Origins whose pages may connect; any when empty. */
  readonly origins?: readonly string[]
  readonly isBehindProxy?: boolean
  /** File of codes without which nobody makes a room (room-codes.ts); everybody may when left out. */
  readonly roomCodesFile?: string | null
  /** Opens `/metrics` to other machines, as a bearer token; only this machine may read it when left out. */
  readonly metricsKey?: string | null
  /** Count memory, CPU and event loop too: for the one relay of a process. */
  readonly countsProcess?: boolean
  /** Is told what happened (events.ts). */
  readonly log?: (event: RelayEvent) => void
  /** Unix ms. */
  readonly now?: () => number
}

export interface Relay {
  readonly port: number
  /** With the port, without a path: `http://localhost:4400`. */
  readonly url: string
  /** What is on the paper (wire/node-code.ts); null without a node. */
  readonly nodeCode: string | null
  readonly version: string
  /** How it is at this moment. */
  standing(): Promise<Standing>
  /** PEM, in the place of the one it was started with. Throws on what is none. */
  useCertificate(tls: { readonly cert: string; readonly key: string }): void
  nodeCounts(): { readonly connections: number; readonly opening: number }
  /** Commits and acknowledges what was taken, says goodbye by name to everybody, and frees the folder and port. */
  close(): Promise<void>
}

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string
}

/** Starts a relay. Rejects when the port is taken, the folder is in use (FolderInUse) or the log cannot be read. */
export async function startRelay(options: RelayOptions): Promise<Relay> {
  const { log: tell = () => undefined, now = Date.now, host = '127.0.0.1', isBehindProxy = false } = options
  const bounds = boundsWith(options.bounds)
  const roomCodes = options.roomCodesFile ? createRoomCodes(options.roomCodesFile) : null
  const metrics = createMetrics({ version, standing, withProcess: options.countsProcess === true })
  const storage = await openStorage(options, now, say)
  const log = measuredLog(storage.log, metrics, now)
  const { waking, calendars, directory } = await openDesks(options, storage, now, say)
  const hub = createHub({ log, bounds, waking, incarnation: randomBytes(16), now, say })
  const signalling = createSignalling({ bounds, now, say })
  const { staticDir, mapFile = null, metricsKey = null } = options
  const isHttps = options.tls !== undefined || isBehindProxy
  const answers = {
    ...{ version, staticDir, mapFile, waking, calendars, directory, metrics, metricsKey, roomCodes },
    ...{ isHttps, isBehindProxy, whyNotReady, say }
  }
  const server = createHttpServer({ tls: options.tls, bounds, isBehindProxy }, answerRequests(answers))
  let node: Node | null = null
  let cert = options.tls?.cert
  let closing: Promise<void> | null = null

  function say(event: RelayEvent): void {
    metrics.count(event)
    tell(event)
  }

  function whyNotReady() {
    if (closing !== null) return 'stopping'
    return log.isWell() ? null : 'storage'
  }

  async function standing(): Promise<Standing> {
    return {
      connections: { ...doors.counts(), node: node?.counts().connections ?? 0 },
      rooms: hub.counts().rooms,
      freeBytes: await freeBytesOf(options.dataDir),
      certificateEnds: cert === undefined ? null : endOf(cert),
      isReady: whyNotReady() === null
    }
  }

  async function closeAll(): Promise<void> {
    doors.close()
    await hub.stop()
    await node?.close()
    signalling.stop()
    await closeServer(server)
    await waking?.stop()
    calendars?.close()
    directory?.close()
    await storage.close()
  }

  const { names = [], origins = [] } = options
  const doors = openDoors({ server, hub, signalling, bounds, names, origins, isBehindProxy, roomCodes, say })
  const close = () => (closing ??= closeAll())
  try {
    await listen(server, options.port, host)
    const needs = { dataDir: options.dataDir, hub, mayMakeRooms: roomCodes === null, now, say }
    node = options.node ? await openNode(options.node, needs) : null
  } catch (fault) {
    await close()
    throw fault
  }
  const { port } = server.address() as AddressInfo

  return {
    port,
    version,
    standing,
    useCertificate(tls) {
      useCertificate(server, tls)
      cert = tls.cert
    },
    nodeCode: node?.code ?? null,
    nodeCounts: () => node?.counts() ?? { connections: 0, opening: 0 },
    url: `${options.tls === undefined ? 'http' : 'https'}://${urlHost(host)}:${port}`,
    close
  }
}

async function freeBytesOf(folder: string | null): Promise<number | null> {
  if (folder === null) return null
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

/** Unix seconds. */
function endOf(cert: string): number {
  return Date.parse(new X509Certificate(cert).validTo) / 1000
}

/** This machine by its name: what is kept in a browser belongs to the address, so everybody should use one. */
function urlHost(host: string): string {
  if (['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host)) return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

interface Storage {
  readonly log: RoomLog
  readonly pushFile: string | null
  readonly calendarFile: string | null
  readonly directoryFile: string | null
  close(): Promise<void>
}

async function openStorage(
  { dataDir, store = null, keepDays = null }: RelayOptions,
  now: () => number,
  say: TellEvent
): Promise<Storage> {
  if (dataDir === null) {
    const log = store === null ? createMemoryRoomLog() : await openLogOn(store, say)
    return { log, pushFile: null, calendarFile: null, directoryFile: null, close: () => log.close() }
  }
  const folder = holdDataFolder(dataDir)
  try {
    const own = { file: folder.logFile, keepDays, now, say }
    const log = store === null ? openOwnLog(own) : await openLogOn(store, say)
    const { pushFile, calendarFile, directoryFile } = folder
    const close = () => log.close().finally(() => folder.release())
    return { log, pushFile, calendarFile, directoryFile, close }
  } catch (fault) {
    folder.release()
    throw fault
  }
}

/** What is kept beside the log. Frees the storage when one of them cannot be opened. */
async function openDesks(options: RelayOptions, storage: Storage, now: () => number, say: TellEvent) {
  const { push, keepsCalendars = true, calendarBounds: bounds = {}, directory: listed } = options
  let waking: Waking | null = null
  let calendars: FeedDesk | null = null
  try {
    if (push) waking = openWaking(push, { file: storage.pushFile, now, say })
    if (keepsCalendars) calendars = openCalendars({ file: storage.calendarFile, bounds, now, say })
    const directory = listed ? openDirectory(listed, { file: storage.directoryFile, now, say }) : null
    return { waking, calendars, directory }
  } catch (fault) {
    calendars?.close()
    await waking?.stop()
    await storage.close()
    throw fault
  }
}

/** Loaded only by hosts that have one. */
async function openLogOn(store: string, say: TellEvent): Promise<RoomLog> {
  const { openSharedLog } = await import('#relay/log/shared-log.ts')
  return openSharedLog(store, say)
}
