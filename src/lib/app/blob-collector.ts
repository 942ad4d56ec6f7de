/** Gathers a file piece by piece; what is gathered is the browser's to keep, on disk when it grows. */
export interface BlobCollector {
  add(piece: Uint8Array): void
  /** Bytes so far. */
  size(): number
  blob(): Blob
}

/** Handed over together: each part costs a message to where blobs are kept. */
const partBytes = 1024 * 1024
const type = 'application/x-stoep'

export function blobCollector(): BlobCollector {
  const parts: Blob[] = []
  let pieces: BlobPart[] = []
  let waiting = 0
  let size = 0

  function handOver(): void {
    if (pieces.length > 0) parts.push(new Blob(pieces))
    pieces = []
    waiting = 0
  }

  return {
    add(piece) {
      pieces.push(piece as BlobPart)
      size += piece.length
      waiting += piece.length
      if (waiting >= partBytes) handOver()
    },
    size: () => size,
    blob() {
      handOver()
      return new Blob(parts, { type })
    }
  }
}
