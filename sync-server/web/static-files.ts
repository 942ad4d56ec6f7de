import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { parseByteRange } from './byte-range.ts'
import { fileToMediaType } from './media-types.ts'
import { htmlToPolicy, securityHeaders } from './security-headers.ts'

const gzipBytes = promisify(gzip)

/** Text up to this size is read whole and sent gzipped; larger files are streamed as they are. */
const maxGzipBytes = 4 * 1024 * 1024
/** Gzipped text kept in memory. */
const maxKeptBytes = 32 * 1024 * 1024

interface Found {
  readonly file: string
  readonly size: number
  readonly modifiedMs: number
}

/**
 * Serves the built app from `root`: a path that looks like a page and names no file gets `index.html`. Answers GET
 * and HEAD, conditional requests, and single byte ranges; never anything outside `root`.
 */
export function createStaticFiles(root: string) {
  const folder = resolve(root)
  const keptGzip = new Map<string, Buffer>()
  let keptBytes = 0

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return answerText(response, 405, 'Only GET and HEAD are answered here.', { allow: 'GET, HEAD' })
    }
    const path = urlToPath(request.url ?? '/')
    const found = path === null ? null : await find(path)
    if (found === null) return answerText(response, 404, 'There is nothing here.')
    await answer(request, response, found)
  }

  async function find(path: string): Promise<Found | null> {
    const exact = resolve(folder, `.${path}`)
    if (exact !== folder && !exact.startsWith(folder + sep)) return null
    if (path.split('/').some((part) => part.startsWith('.'))) return null
    const file = await fileAt(exact)
    return file ?? (looksLikePage(path) ? fileAt(join(folder, 'index.html')) : null)
  }

  async function answer(request: IncomingMessage, response: ServerResponse, found: Found): Promise<void> {
    const media = fileToMediaType(found.file)
    const isZipped = media.isText && found.size <= maxGzipBytes && acceptsGzip(request)
    const tag = fileToTag(found, isZipped ? '-gz' : '')
    const headers = {
      ...securityHeaders(await policyFor(found.file)),
      'cache-control': cacheControl(found.file),
      'content-type': media.name,
      etag: tag,
      ...(media.isText ? { vary: 'accept-encoding' } : {})
    }
    if (hasTag(request.headers['if-none-match'], tag)) return void response.writeHead(304, headers).end()
    if (isZipped) return sendZipped(request, response, found, tag, headers)
    return sendPart(request, response, found, tag, headers)
  }

  function cacheControl(file: string): string {
    return file.startsWith(join(folder, '_app', 'immutable') + sep)
      ? 'public, max-age=31536000, immutable'
      : 'no-cache'
  }

  async function policyFor(file: string): Promise<string> {
    const page = extname(file) === '.html' ? file : join(folder, 'index.html')
    return htmlToPolicy(await readFile(page, 'utf8').catch(() => ''))
  }

  async function sendZipped(
    { method }: IncomingMessage,
    response: ServerResponse,
    { file }: Found,
    tag: string,
    headers: Record<string, string>
  ): Promise<void> {
    const bytes = await zipped(file, tag)
    response.writeHead(200, { ...headers, 'content-encoding': 'gzip', 'content-length': bytes.length })
    response.end(method === 'HEAD' ? undefined : bytes)
  }

  async function zipped(file: string, tag: string): Promise<Buffer> {
    const key = file + tag
    const kept = keptGzip.get(key)
    if (kept !== undefined) return kept
    const bytes = await gzipBytes(await readFile(file))
    if (keptBytes + bytes.length > maxKeptBytes) {
      keptGzip.clear()
      keptBytes = 0
    }
    keptGzip.set(key, bytes)
    keptBytes += bytes.length
    return bytes
  }

  return { serve }
}

/** The part a Range header asks for, or all of it, with these headers. */
export async function sendPart(
  { method, headers: asked }: IncomingMessage,
  response: ServerResponse,
  { file, size }: Found,
  tag: string,
  headers: Record<string, string>
): Promise<void> {
  const isSameFile = asked['if-range'] === undefined || asked['if-range'] === tag
  const range = isSameFile ? parseByteRange(asked.range, size) : 'all'
  if (range === 'unsatisfiable') {
    return void response.writeHead(416, { ...headers, 'content-range': `bytes */${size}` }).end()
  }
  const { first, last } = range === 'all' ? { first: 0, last: size - 1 } : range
  const partHeaders = range === 'all' ? {} : { 'content-range': `bytes ${first}-${last}/${size}` }
  response.writeHead(range === 'all' ? 200 : 206, {
    ...headers,
    ...partHeaders,
    'accept-ranges': 'bytes',
    'content-length': last - first + 1
  })
  if (method === 'HEAD' || size === 0) return void response.end()
  await pipeline(createReadStream(file, { start: first, end: last }), response)
}

/** One line of plain text with the headers of every answer. */
export function answerText(
  response: ServerResponse,
  status: number,
  text: string,
  headers: Record<string, string> = {}
): void {
  const always = { ...securityHeaders(htmlToPolicy('')), 'cache-control': 'no-store' }
  response.writeHead(status, { ...always, 'content-type': 'text/plain; charset=utf-8', ...headers }).end(text)
}

/** The decoded path, or null for one no file can have. */
function urlToPath(url: string): string | null {
  try {
    const path = decodeURIComponent(new URL(url, 'http://relay').pathname)
    return /[\0\\]/.test(path) ? null : path
  } catch {
    return null
  }
}

export async function fileAt(file: string): Promise<Found | null> {
  const found = await stat(file).catch(() => null)
  return found?.isFile() ? { file, size: found.size, modifiedMs: found.mtimeMs } : null
}

/** For an ETag header. Another one for another file, size or time; `form` tells apart how it is sent. */
export function fileToTag({ size, modifiedMs }: Found, form = ''): string {
  return `"${size.toString(36)}-${Math.floor(modifiedMs).toString(36)}${form}"`
}

function looksLikePage(path: string): boolean {
  return !path.startsWith('/_app/') && (extname(path) === '' || extname(path) === '.html')
}

function acceptsGzip({ headers }: IncomingMessage): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(String(headers['accept-encoding'] ?? ''))
}

export function hasTag(header: string | undefined, tag: string): boolean {
  return (header ?? '')
    .split(',')
    .some((each) => each.trim().replace(/^W\//, '') === tag || each.trim() === '*')
}
