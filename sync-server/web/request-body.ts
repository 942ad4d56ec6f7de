import type { IncomingMessage } from 'node:http'

/** Null when it is larger, which is not read to its end, or when the sender goes away. */
export async function bodyOf(request: IncomingMessage, maxBytes: number): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) return null
  const parts: Buffer[] = []
  let bytes = 0
  try {
    // The answer still goes out on the socket of what is not read on.
    for await (const part of request.iterator({ destroyOnReturn: false })) {
      // Without an encoding a request comes in buffers.
      parts.push(part as Buffer)
      bytes += (part as Buffer).length
      if (bytes > maxBytes) return null
    }
  } catch {
    return null
  }
  return Buffer.concat(parts)
}
