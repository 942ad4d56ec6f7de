/** Feeds of calendars over http: devices write them, calendar programs read them (wire/calendar-feed.ts). */
import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import {
  headerToToken,
  isSealedFeedSize,
  maxSealedFeedBytes,
  parseFeedPath
} from '#lib/wire/calendar-feed.ts'
import type { FeedPath } from '#lib/wire/calendar-feed.ts'
import type { FeedDesk, NotWritten, Writer } from '#relay/calendar/feed-desk.ts'
import { requestToAddress } from '#relay/guard/address.ts'
import { faultToWord } from '#relay/watch/events.ts'
import type { TellEvent } from '#relay/watch/events.ts'
import { bodyOf } from './request-body.ts'
import { answerText, hasTag } from './static-files.ts'

export interface CalendarNeeds {
  /** Null where the host wants none. */
  readonly calendars: FeedDesk | null
  readonly isBehindProxy: boolean
  readonly say: TellEvent
}

/** The first path of the request is one of feeds. */
export async function answerCalendar(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  { calendars, isBehindProxy, say }: CalendarNeeds
): Promise<void> {
  if (calendars === null) return answerText(response, 404, 'This relay keeps no calendars.')
  const feed = parseFeedPath(path)
  if (feed === null) return answerNone(response)
  const address = requestToAddress(request, isBehindProxy)
  const token = headerToToken(request.headers.authorization ?? '')
  const desk = { calendars, writer: { address, token } }
  try {
    if (feed.key === null) await answerWriter(request, response, feed, desk)
    else answerReader(request, response, { ...feed, key: feed.key }, desk)
  } catch (fault) {
    say({ event: 'calendarFailed', why: faultToWord(fault) })
    if (!response.headersSent) answerText(response, 500, 'That did not work here.')
  }
}

interface Desk {
  readonly calendars: FeedDesk
  readonly writer: Writer
}

async function answerWriter(
  request: IncomingMessage,
  response: ServerResponse,
  { id }: FeedPath,
  { calendars, writer }: Desk
): Promise<void> {
  if (request.method === 'DELETE') return answerOutcome(response, calendars.remove(writer, id))
  if (request.method !== 'PUT')
    return answerText(response, 405, 'A feed is written here.', { allow: 'PUT, DELETE' })
  const sealed = await bodyOf(request, maxSealedFeedBytes)
  if (sealed === null || !isSealedFeedSize(sealed.length))
    return answerText(response, 413, 'That is not the size of a feed.', { connection: 'close' })
  answerOutcome(response, calendars.write(writer, id, sealed))
}

const outcomes = {
  begun: [201, ''],
  renewed: [204, ''],
  removed: [204, ''],
  notYours: [403, 'Only the device that began a feed may write it.'],
  tooOften: [429, 'That is too often. Try again later.'],
  full: [507, 'This relay keeps as many calendars as it may.']
} as const satisfies Record<NotWritten | 'begun' | 'renewed' | 'removed', readonly [number, string]>

function answerOutcome(response: ServerResponse, outcome: keyof typeof outcomes): void {
  const [status, text] = outcomes[outcome]
  answerText(response, status, text, outcome === 'tooOften' ? tryAgain : {})
}

function answerReader(
  { method, headers }: IncomingMessage,
  response: ServerResponse,
  { id, key }: FeedPath & { readonly key: Uint8Array },
  { calendars, writer }: Desk
): void {
  if (method !== 'GET' && method !== 'HEAD')
    return answerText(response, 405, 'A feed is read here.', { allow: 'GET, HEAD' })
  const feed = calendars.read(writer.address, id, key)
  if (feed === 'tooOften') return answerOutcome(response, feed)
  if (feed === null) return answerNone(response)
  const etag = textToTag(feed.text)
  const always = { ...forReaders, etag }
  if (hasTag(headers['if-none-match'], etag)) return answerText(response, 304, '', always)
  answerText(response, 200, method === 'HEAD' ? '' : feed.text, always)
}

/** Kept by nobody on the way; the program that asked looks again each time. */
const forReaders = { 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'private, no-cache' }
const tryAgain = { 'retry-after': '3600' }

function answerNone(response: ServerResponse): void {
  answerText(response, 404, 'There is no calendar at this address, or no longer.')
}

function textToTag(text: string): string {
  return `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
}
