/** The directory over http, as wire/directory-list.ts has it. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { directoryRefusals } from '#lib/wire/directory-list.ts'
import type { DirectoryRefusal } from '#lib/wire/directory-list.ts'
import { limits } from '#lib/wire/limits.ts'
import type { Directory, Taken } from '#relay/directory/directory.ts'
import { requestToAddress } from '#relay/guard/address.ts'
import type { Answer } from './answers.ts'
import { securityHeaders } from './security-headers.ts'
import { answerText } from './static-files.ts'

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

/** `directory`: null where the host has none. Only for paths of `directoryPaths`. */
export function answerDirectory(directory: Directory | null, isBehindProxy: boolean): Answer {
  return (request, response) => {
    if (directory === null) return answerText(response, 404, 'This relay has no directory.')
    const path = request.url?.split('?', 1)[0] ?? ''
    const address = requestToAddress(request, isBehindProxy)
    const give = gives[`${request.method} ${path}`]
    if (give) return void take(request, response, (bytes) => give(directory, bytes, address))
    if (request.method !== 'GET') return answerText(response, 405, 'That cannot be done here.')
    if (!directory.mayAsk(address)) return answerTaken(response, 'tooOften')
    asks[path]?.(directory, request, response)
  }
}

/** Asked again, most get 304: the list changes a few times a day. */
function answerList({ list }: Directory, request: IncomingMessage, response: ServerResponse): void {
  const { bytes, tag } = list()
  const headers = { etag: tag, 'cache-control': 'no-cache' }
  if (request.headers['if-none-match'] !== tag) return answerBytes(response, bytes, headers)
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
  try {
    const body = await bodyOf(request)
    answerTaken(response, body ? give(body) : 'tooLarge')
  } catch {
    if (response.headersSent || request.destroyed) response.destroy()
    else answerText(response, 500, 'That did not work here.')
  }
}

/** Null when there is too much of it; the rest is not read. */
async function bodyOf(request: IncomingMessage): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of request) {
    // A request without an encoding gives bytes.
    const bytes = part as Uint8Array
    size += bytes.length
    if (size > maxBodyBytes) return null
    parts.push(bytes)
  }
  return new Uint8Array(Buffer.concat(parts))
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
