/** The directory over http, as wire/directory-list.ts has it. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { directoryRefusals } from '#lib/wire/directory-list.ts'
import type { DirectoryRefusal } from '#lib/wire/directory-list.ts'
import { limits } from '#lib/wire/limits.ts'
import type { Directory, Taken } from '#relay/directory/directory.ts'
import { requestToAddress } from '#relay/guard/address.ts'
import { faultToWord } from '#relay/watch/events.ts'
import type { TellEvent } from '#relay/watch/events.ts'
import { bodyOf } from './request-body.ts'
import { securityHeaders } from './security-headers.ts'
import { answerText, hasTag } from './static-files.ts'

type Ask = (directory: Directory, request: IncomingMessage, response: ServerResponse) => void
type Give = (directory: Directory, bytes: Uint8Array, address: string) => Taken

const asks: Readonly<Record<string, Ask>> = {
  '/directory': answerList,
  '/directory/waiting': ({ waiting }, _, response) =>
    answerText(response, 200, JSON.stringify(waiting()), { 'content-type': 'application/json' }),
  '/directory/knocks': ({ knocksAt }, request, response) =>
    answerBytes(response, knocksAt(wordIn(request, 'of'))),
  '/directory/answers': ({ answerTo }, request, response) =>
    answerBytes(response, answerTo(wordIn(request, 'to')))
}

const gives: Readonly<Record<string, Give>> = {
  'PUT /directory': ({ put }, bytes, address) => put(bytes, address),
  'PUT /directory/waiting': ({ putWaiting }, bytes, address) => putWaiting(textOf(bytes), address),
  'DELETE /directory/waiting': ({ removeWaiting }, bytes, address) => removeWaiting(textOf(bytes), address),
  'PUT /directory/knocks': ({ putKnock }, bytes, address) => putKnock(bytes, address),
  'PUT /directory/answers': ({ putAnswer }, bytes, address) => putAnswer(bytes, address)
}

/** The largest of what may be sent. */
const { maxEntryBytes, maxKnockBytes, maxAnswerBytes } = limits.directory
const maxBodyBytes = Math.max(maxEntryBytes, maxKnockBytes, maxAnswerBytes)

export const directoryPaths: readonly string[] = Object.keys(asks)

export interface DirectoryNeeds {
  /** Null where the host has none. */
  readonly directory: Directory | null
  readonly isBehindProxy: boolean
  readonly say: TellEvent
}

/** Only for paths of `directoryPaths`. */
export async function answerDirectory(
  request: IncomingMessage,
  response: ServerResponse,
  { directory, isBehindProxy, say }: DirectoryNeeds
): Promise<void> {
  if (directory === null) return answerText(response, 404, 'This relay has no directory.')
  const path = request.url?.split('?', 1)[0] ?? ''
  const address = requestToAddress(request, isBehindProxy)
  const give = gives[`${request.method} ${path}`]
  if (!give && request.method !== 'GET') return answerText(response, 405, 'That cannot be done here.')
  try {
    if (give) await take(request, response, (bytes) => give(directory, bytes, address))
    else if (directory.mayAsk(address)) asks[path]?.(directory, request, response)
    else answerTaken(response, 'tooOften')
  } catch (fault) {
    say({ event: 'directoryFailed', why: faultToWord(fault) })
    if (!response.headersSent) answerText(response, 500, 'That did not work here.')
  }
}

/** Asked again, most get 304: the list changes a few times a day. */
function answerList({ list }: Directory, request: IncomingMessage, response: ServerResponse): void {
  const { bytes, tag } = list()
  const headers = { etag: tag, 'cache-control': 'no-cache' }
  if (!hasTag(request.headers['if-none-match'], tag)) return answerBytes(response, bytes, headers)
  response.writeHead(304, { ...headers }).end()
}

function answerBytes(
  response: ServerResponse,
  bytes: Uint8Array | null,
  headers: Readonly<Record<string, string>> = { 'cache-control': 'no-store' }
): void {
  if (bytes === null) return answerTaken(response, 'unknown')
  const type = { 'content-type': 'application/octet-stream', 'content-length': bytes.length }
  response.writeHead(200, { ...securityHeaders("default-src 'none'"), ...type, ...headers }).end(bytes)
}

async function take(
  request: IncomingMessage,
  response: ServerResponse,
  give: (bytes: Uint8Array) => Taken
): Promise<void> {
  const body = await bodyOf(request, maxBodyBytes)
  answerTaken(response, body ? give(new Uint8Array(body)) : 'tooLarge')
}

function answerTaken(response: ServerResponse, refusal: DirectoryRefusal | null): void {
  if (refusal === null) return void response.writeHead(204, securityHeaders("default-src 'none'")).end()
  answerText(response, directoryRefusals[refusal], refusal, { connection: 'close' })
}

function wordIn({ url = '' }: IncomingMessage, name: string): string {
  return new URLSearchParams(url.split('?', 2)[1] ?? '').get(name) ?? ''
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1')
}
