/** The start of a file of records (wire/bundle.ts): whether it is one, and what a backup holds besides records. */
import type { BundleRefusal } from '#lib/domain/refusal.ts'
import { accepted, refused, type Result } from '#lib/domain/result.ts'
import type { BundleFile } from '#lib/ports/bundle.ts'
import type { ChunkSeal } from '#lib/ports/sealing.ts'
import {
  chunkHeaderBytes,
  decodeBundleHead,
  decodeChunkHeader,
  maxBundleHeadBytes,
  type BundleHead
} from '#lib/wire/bundle.ts'
import { unpackDoor, type BundleDoor } from '#lib/wire/bundle-door.ts'
import { limits } from '#lib/wire/limits.ts'
import { FileBytes } from './file-bytes.ts'

export interface OpenedHead {
  readonly head: BundleHead
  /** As it stands in the file. */
  readonly bytes: Uint8Array
}

/** Looks at the start of a file; nothing of it is believed yet. */
export async function readBundleHead(file: BundleFile): Promise<Result<OpenedHead, BundleRefusal>> {
  if (file.size > limits.bundle.maxBytes) return refused({ kind: 'bundleTooLarge' })
  const start = new FileBytes(file)
  const bytes = await start.take(Math.min(file.size, maxBundleHeadBytes))
  await start.end()
  const decoded = decodeBundleHead(bytes ?? new Uint8Array())
  return decoded.ok ? accepted(decoded) : refused({ kind: faults[decoded.fault] })
}

const faults = { notOurs: 'bundleNotOurs', newer: 'bundleNewer', broken: 'bundleBroken' } as const

/** What a backup holds besides records; null when that cannot be read. */
export async function readDoor(
  file: BundleFile,
  { bytes: head }: OpenedHead,
  seal: ChunkSeal
): Promise<BundleDoor | null> {
  const bytes = new FileBytes(file)
  await bytes.take(head.length)
  const header = decodeChunkHeader((await bytes.take(chunkHeaderBytes)) ?? new Uint8Array())
  const sealed = header && (await bytes.take(header.length))
  await bytes.end()
  const content = sealed && (await seal.open('door', 0, sealed))
  return content && unpackDoor(content)
}
