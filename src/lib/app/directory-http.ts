/** The directory of the relay over http (wire/directory-list.ts): what it gives, and a no in words for people. */
import type { DirectoryRefusal, Refusal } from '#lib/domain/refusal.ts'
import { accepted, refused, type Result } from '#lib/domain/result.ts'
import { concatBytes } from '#lib/wire/bytes.ts'
import { readList } from '#lib/wire/directory-list.ts'
import { limits } from '#lib/wire/limits.ts'

export type FetchDirectory = (path: string, init?: RequestInit) => Promise<Response>

const patienceMs = 15_000

const kindByStatus: Readonly<Record<number, DirectoryRefusal['kind']>> = {
  403: 'directoryRefused',
  404: 'directoryNone',
  409: 'directoryStale',
  410: 'directoryRefused',
  429: 'directoryBusy',
  507: 'directoryFull'
}

/** The body, when it is a yes; what breaks off or is more than a list may hold counts as out of reach. */
export async function ask(
  get: FetchDirectory,
  path: string
): Promise<Result<Uint8Array<ArrayBuffer>, DirectoryRefusal>> {
  const signal = AbortSignal.timeout(patienceMs)
  const answer = await get(path, { signal, cache: 'no-cache' }).catch(() => null)
  if (!answer) return refused({ kind: 'directoryAway' })
  if (!answer.ok) return refused({ kind: kindByStatus[answer.status] ?? 'directoryAway' })
  const bytes = await bytesOf(answer).catch(() => null)
  return bytes ? accepted(bytes) : refused({ kind: 'directoryAway' })
}

/** The same of a list: what is none was not said by a relay. */
export async function askList(
  get: FetchDirectory,
  path: string
): Promise<Result<readonly Uint8Array[], DirectoryRefusal>> {
  const asked = await ask(get, path)
  if (!asked.ok) return asked
  const list = readList(asked.value)
  return list ? accepted(list) : refused({ kind: 'directoryAway' })
}

export async function give(
  get: FetchDirectory,
  path: string,
  body: Uint8Array | string,
  method: 'PUT' | 'DELETE' = 'PUT'
): Promise<Result<null, Refusal>> {
  const signal = AbortSignal.timeout(patienceMs)
  const answer = await get(path, { method, body: body as BodyInit, signal }).catch(() => null)
  if (!answer) return refused({ kind: 'directoryAway' })
  return answer.ok ? accepted(null) : refused({ kind: kindByStatus[answer.status] ?? 'directoryRefused' })
}

/** Null when there is more of it than a list may hold: read no further than that, whatever was said of its length. */
async function bytesOf(answer: Response): Promise<Uint8Array<ArrayBuffer> | null> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  const reader = answer.body?.getReader()
  for (let read = await reader?.read(); reader && read && !read.done; read = await reader.read()) {
    length += read.value.length
    if (length > limits.directory.maxListBytes) {
      await reader.cancel()
      return null
    }
    parts.push(read.value)
  }
  return concatBytes(...parts)
}
