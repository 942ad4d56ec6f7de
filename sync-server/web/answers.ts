/** What the relay answers over plain http: how it is, what it counts, the map, and the app. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { feedRoot } from '#lib/wire/calendar-feed.ts'
import type { FeedDesk } from '#relay/calendar/feed-desk.ts'
import { isLoopback } from '#relay/guard/address.ts'
import { faultToWord } from '#relay/watch/events.ts'
import type { TellEvent } from '#relay/watch/events.ts'
import { answerCalendar } from './calendar-answers.ts'
import type { Directory } from '#relay/directory/directory.ts'
import { answerDirectory, directoryPaths } from './directory-answers.ts'
import { createMapArchive, isForMap } from './map-archive.ts'
import type { Metrics } from '#relay/watch/metrics.ts'
import { roomCodeCookie } from '#relay/rooms/room-codes.ts'
import type { RoomCodes } from '#relay/rooms/room-codes.ts'
import { isSameText } from '#relay/guard/same-text.ts'
import { answerText, createStaticFiles } from './static-files.ts'
import type { Waking } from '#relay/waking/waking.ts'

export type Answer = (request: IncomingMessage, response: ServerResponse) => void

export interface AnswerNeeds {
  readonly version: string
  readonly staticDir: string | null
  readonly mapFile: string | null
  readonly waking: Waking | null
  /** Feeds of calendars; null where the host wants none. */
  readonly calendars: FeedDesk | null
  /** Null where the host has none. */
  readonly directory: Directory | null
  readonly isBehindProxy: boolean
  readonly metrics: Metrics
  readonly roomCodes: RoomCodes | null
  /** The browser speaks https with the relay or with a proxy in front of it. */
  readonly isHttps: boolean
  /** Opens `/metrics` to other machines; null leaves it to this one. */
  readonly metricsKey: string | null
  /** Null when it is ready, or why not: a word. */
  readonly whyNotReady: () => 'stopping' | 'storage' | null
  readonly say: TellEvent
}

const retryLater = { 'retry-after': '2' }
const json = { 'content-type': 'application/json' }

export function answerRequests(needs: AnswerNeeds): Answer {
  const { version, waking, whyNotReady, say } = needs
  const map = createMapArchive(needs.mapFile)
  const files = needs.staticDir === null ? null : createStaticFiles(needs.staticDir)
  const directory: Answer = (request, response) => void answerDirectory(request, response, needs)
  const isLeaving = () => whyNotReady() === 'stopping'

  const byPath: Readonly<Record<string, Answer>> = {
    '/healthz': (_, response) => answerText(response, 200, JSON.stringify({ ok: true, version }), json),
    '/readyz': (_, response) => answerReady(response, whyNotReady()),
    '/metrics': (request, response) => void answerMetrics(request, response, needs),
    '/push-key': (_, response) => answerPushKey(response, waking),
    '/relay': (_, response) => answerSocketPath(response, isLeaving()),
    '/signal': (_, response) => answerSocketPath(response, isLeaving()),
    ...Object.fromEntries(directoryPaths.map((path) => [path, directory]))
  }

  function answerFile(request: IncomingMessage, response: ServerResponse, path: string): void {
    if (isLeaving()) return answerText(response, 503, 'This relay is being stopped.', retryLater)
    const served = isForMap(path) ? map : files
    if (served === null) return answerText(response, 404, 'This relay serves no app.')
    served.serve(request, response).catch((fault: unknown) => {
      if (!response.headersSent) answerText(response, 500, 'That did not work here.')
      else response.destroy()
      if (!isGone(fault)) say({ event: 'fileNotSent', why: faultToWord(fault) })
    })
  }

  return (request, response) => {
    const path = request.url?.split('?', 1)[0] ?? '/'
    if (path.startsWith(feedRoot)) {
      if (isLeaving()) return answerText(response, 503, 'This relay is being stopped.', retryLater)
      return void answerCalendar(request, response, path, needs)
    }
    if (path.startsWith('/code/')) return answerRoomCode(response, path.slice('/code/'.length), needs)
    const known = Object.hasOwn(byPath, path) ? byPath[path] : undefined
    if (known !== undefined) return known(request, response)
    answerFile(request, response, path)
  }
}

function answerReady(response: ServerResponse, why: string | null): void {
  const headers = why === null ? json : { ...json, ...retryLater }
  answerText(response, why === null ? 200 : 503, JSON.stringify({ ready: why === null, why }), headers)
}

function answerSocketPath(response: ServerResponse, isLeaving: boolean): void {
  if (isLeaving) answerText(response, 503, 'This relay is being stopped.', retryLater)
  else answerText(response, 426, 'WebSocket is spoken here.')
}

async function answerMetrics(
  request: IncomingMessage,
  response: ServerResponse,
  { metrics, metricsKey }: AnswerNeeds
): Promise<void> {
  if (!mayReadMetrics(request, metricsKey)) {
    return answerText(response, 403, 'These numbers are for who hosts this relay.')
  }
  try {
    answerText(response, 200, await metrics.text(), { 'content-type': metrics.contentType })
  } catch {
    answerText(response, 500, 'That did not work here.')
  }
}

/** Without a key only a program on this machine, which no proxy sent on and which calls this machine by its own name. */
function mayReadMetrics({ headers, socket }: IncomingMessage, key: string | null): boolean {
  if (key !== null && isSameText(headers.authorization ?? '', `Bearer ${key}`)) return true
  const wasSentOn = headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined
  return !wasSentOn && isLoopback(socket.remoteAddress) && isThisMachine(headers.host ?? '')
}

function isThisMachine(host: string): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(host)
}

/** The link a host gives a neighbourhood: the browser keeps the code and shows it when it connects. */
function answerRoomCode(response: ServerResponse, code: string, { roomCodes, isHttps }: AnswerNeeds): void {
  if (roomCodes?.allow(code) !== true) return answerText(response, 404, 'This relay does not know that code.')
  const cookie = roomCodeCookie(code, isHttps)
  answerText(response, 303, 'Go on to the app.', { location: '/', 'set-cookie': cookie })
}

function answerPushKey(response: ServerResponse, waking: Waking | null): void {
  if (waking === null) answerText(response, 404, 'This relay wakes no devices.')
  else answerText(response, 200, waking.publicKey)
}

/** The other side went away in the middle, which is its right. */
function isGone(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && fault.code === 'ERR_STREAM_PREMATURE_CLOSE'
}
