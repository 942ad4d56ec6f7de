import { vi } from 'vitest'

export interface ServedMap {
  /** Ranges that were asked for, in order. */
  readonly asked: string[]
  /** From now on the relay has this instead; null when it cannot be reached. */
  bytes: Uint8Array<ArrayBuffer> | null
  tag: string
}

/** Answers what is asked about a map as the relay does, and leaves everything else alone. Restore the mocks after. */
export function serveMap(bytes: Uint8Array<ArrayBuffer> | null, tag = '"a-1"'): ServedMap {
  const served: ServedMap = { asked: [], bytes, tag }
  const onward = globalThis.fetch.bind(globalThis)
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (what, options) => {
    const path = String(what)
    if (!path.startsWith('/map.')) return onward(what, options)
    options?.signal?.throwIfAborted()
    if (served.bytes === null) throw new TypeError('Failed to fetch')
    if (path === '/map.json') return Response.json({ bytes: served.bytes.length, tag: served.tag })
    return part(served, served.bytes, new Headers(options?.headers).get('range') ?? '')
  })
  return served
}

function part(served: ServedMap, bytes: Uint8Array<ArrayBuffer>, range: string): Response {
  served.asked.push(range)
  const [, from, last] = /^bytes=(\d+)-(\d+)$/.exec(range) ?? []
  const headers = { etag: served.tag }
  if (from === undefined || last === undefined) return new Response(bytes, { headers })
  return new Response(bytes.slice(Number(from), Number(last) + 1), { status: 206, headers })
}
