/** The directory of the relay over http (wire/directory-list.ts): what it gives, and a no in words for people. */
import type { DirectoryRefusal, Refusal } from '#lib/domain/refusal.ts'
import { accepted, refused, type Result } from '#lib/domain/result.ts'
import { limits } from '#lib/wire/limits.ts'

export type FetchDirectory = (path: string, init?: RequestInit) => Promise<Response>

const patienceMs = 15_000

const kindByStatus: Readonly<Record<number, DirectoryRefusal['kind']>> = {
  403: 'directoryRefused',
  404: 'directoryNone',
  409: 'directoryRefused',
  410: 'directoryRefused',
  429: 'directoryBusy',
  507: 'directoryFull'
}

/** The answer, when it is a yes. */
export async function ask(get: FetchDirectory, path: string): Promise<Result<Response, DirectoryRefusal>> {
  const answer = await get(path, { signal: AbortSignal.timeout(patienceMs), cache: 'no-cache' }).catch(
    () => null
  )
  if (!answer) return refused({ kind: 'directoryAway' })
  return answer.ok ? accepted(answer) : refused({ kind: kindByStatus[answer.status] ?? 'directoryAway' })
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

/** Null when there is more of it than a list may hold, looked at before it is read where the relay says so. */
export async function bytesOf(answer: Response): Promise<Uint8Array | null> {
  if (Number(answer.headers.get('content-length') ?? 0) > limits.directory.maxListBytes) return null
  return new Uint8Array(await answer.arrayBuffer())
}
