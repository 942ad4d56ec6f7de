/**
 * The tiles of the ground: one PMTiles archive of the relay, read in parts over HTTP, or kept whole on this device in
 * Cache Storage, in pieces of `pieceBytes`, so that fetching it can be stopped and taken up again. It is only kept when
 * a person says so. Nobody is asked but the own relay.
 */
import { bounds } from '#lib/domain/bounds.ts'

const address = '/map.pmtiles'
const about = '/map.json'
const cacheName = 'stoep-map'
const pieceBytes = 1024 * 1024

/** Of which version of the archive these facts are; another tag is another archive. */
export interface Archive {
  readonly bytes: number
  readonly tag: string
}

/** Bytes from `from` up to and not including `to`. */
export type ReadArchive = (from: number, to: number, signal?: AbortSignal) => Promise<ArrayBuffer>

export type KeepOutcome = 'kept' | 'stopped' | 'full' | 'failed'

/** What the relay has; null when it has none, when it cannot be reached, and when it is too large to take. */
export async function servedArchive(): Promise<Archive | null> {
  try {
    const response = await fetch(about, { headers: { accept: 'application/json' }, cache: 'no-store' })
    return response.ok ? parseArchive(await response.json()) : null
  } catch {
    return null
  }
}

/** What is whole on this device. */
export async function keptArchive(): Promise<Archive | null> {
  try {
    const facts = await (await open())?.match(about)
    return facts ? parseArchive(await facts.json()) : null
  } catch {
    return null
  }
}

/** False where the browser keeps nothing: without a secure address, in some private windows. */
export function canKeep(): boolean {
  return 'caches' in globalThis
}

export function parseArchive(facts: unknown): Archive | null {
  if (typeof facts !== 'object' || facts === null || !('bytes' in facts) || !('tag' in facts)) return null
  const { bytes, tag } = facts
  const isSize = typeof bytes === 'number' && Number.isSafeInteger(bytes) && bytes > 0
  if (!isSize || bytes > bounds.mapBytes || typeof tag !== 'string') return null
  return { bytes, tag }
}

/** Rejects when the relay cannot be reached or has another archive by now. */
export function readServed({ tag, bytes }: Archive): ReadArchive {
  return async (from, to, signal) => {
    const last = Math.min(to, bytes) - 1
    const headers = { range: `bytes=${from}-${last}` }
    const response = await fetch(address, { headers, cache: 'no-store', ...(signal ? { signal } : {}) })
    const isRight = response.status === 206 && response.headers.get('etag') === tag
    if (!isRight) throw new Error('the map at the relay is another one by now')
    const part = await response.arrayBuffer()
    if (part.byteLength !== last - from + 1) throw new Error('the relay gave another part of the map')
    return part
  }
}

/** Rejects when a piece is not there any more. */
export function readKept(archive: Archive): ReadArchive {
  return async (from, to) => {
    const last = Math.min(to, archive.bytes) - 1
    const pieces = piecesBetween(from, last).map(async (piece) => {
      const kept = await (await open())?.match(nameOf(archive, piece))
      if (!kept) throw new Error('a piece of the map is gone')
      const start = piece * pieceBytes
      return (await kept.blob()).slice(Math.max(0, from - start), last + 1 - start)
    })
    return new Blob(await Promise.all(pieces)).arrayBuffer()
  }
}

/**
 * Fetches what is not here yet; `onProgress` is told how many bytes are. When it is stopped or fails, what came in stays
 * and is not fetched again.
 */
export async function keepArchive(
  archive: Archive,
  onProgress: (bytes: number) => void,
  signal: AbortSignal
): Promise<KeepOutcome> {
  try {
    const cache = await open()
    if (!cache) return 'failed'
    const read = readServed(archive)
    for (const piece of piecesBetween(0, archive.bytes - 1)) {
      signal.throwIfAborted()
      await keepPiece(cache, archive, piece, read, signal)
      onProgress(Math.min((piece + 1) * pieceBytes, archive.bytes))
    }
    await cache.put(about, Response.json(archive))
    await forgetOthers(cache, archive)
    return 'kept'
  } catch (fault) {
    if (signal.aborted) return 'stopped'
    return fault instanceof DOMException && fault.name === 'QuotaExceededError' ? 'full' : 'failed'
  }
}

export async function removeArchive(): Promise<void> {
  await caches.delete(cacheName)
}

async function keepPiece(
  cache: Cache,
  archive: Archive,
  piece: number,
  read: ReadArchive,
  signal: AbortSignal
): Promise<void> {
  const name = nameOf(archive, piece)
  if (await cache.match(name)) return
  const bytes = await read(piece * pieceBytes, (piece + 1) * pieceBytes, signal)
  await cache.put(name, new Response(bytes))
}

/** Pieces of an older version. */
async function forgetOthers(cache: Cache, archive: Archive): Promise<void> {
  const start = new URL(nameOf(archive, 0).replace(/\d+$/, ''), location.origin).href
  const others = (await cache.keys()).filter(({ url }) => url.includes(address) && !url.startsWith(start))
  await Promise.all(others.map((other) => cache.delete(other)))
}

function piecesBetween(from: number, last: number): readonly number[] {
  const first = Math.floor(from / pieceBytes)
  return Array.from({ length: Math.floor(last / pieceBytes) - first + 1 }, (_, i) => first + i)
}

function nameOf({ tag }: Archive, piece: number): string {
  return `${address}?tag=${encodeURIComponent(tag)}&piece=${piece}`
}

async function open(): Promise<Cache | null> {
  return canKeep() ? caches.open(cacheName) : null
}
