/**
 * Reads a file of records (wire/bundle.ts) chunk by chunk: each is opened by itself, and what it holds goes to
 * admission like what comes by any other link. So a file that is cut off or damaged gives all the rest.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import type { BundleRefusal } from '#lib/domain/refusal.ts'
import { accepted, refused, type Result } from '#lib/domain/result.ts'
import type {
  BundleCounts,
  BundleEnd,
  BundleFile,
  BundleMark,
  BundleProgress,
  BundleRead
} from '#lib/ports/bundle.ts'
import type { RoomKind } from '#lib/ports/rooms.ts'
import type { ChunkSeal } from '#lib/ports/sealing.ts'
import {
  chunkHeaderBytes,
  decodeChunkHeader,
  unpackEnd,
  unpackRecords,
  type ChunkKind
} from '#lib/wire/bundle.ts'
import { areEqualBytes, bytesToText } from '#lib/wire/bytes.ts'
import { limits } from '#lib/wire/limits.ts'
import { carrierKeyOf } from '#lib/wire/record.ts'
import type { OpenedHead } from './bundle-head.ts'
import { roomOf } from './bundle-write.ts'
import { FileBytes } from './file-bytes.ts'

/** Envelopes by carrier key. */
export type BundledRecords = readonly (readonly [key: string, envelope: Uint8Array])[]

export interface BundleDesk {
  /** Null while this device has no key for such chunks; asked again after what came before was admitted. */
  sealOf(room: RoomKind): Promise<ChunkSeal | null>
  /** Null when this device is full. */
  admit(records: BundledRecords): Promise<BundleCounts | null>
  /** What is in a chunk of that kind, once all before it was admitted. False when this device is full. */
  takePocket(content: Uint8Array): Promise<boolean>
  markOf(salt: string): Promise<BundleMark | null>
  /** In place of an earlier one of the same file. */
  keepMark(mark: BundleMark): Promise<void>
  /** The file was read to its end. */
  dropMark(salt: string): Promise<void>
}

export interface BundleWatching {
  readonly onProgress: (progress: BundleProgress) => void
  readonly signal: AbortSignal
}

export function readBundle(
  file: BundleFile,
  head: OpenedHead,
  desk: BundleDesk,
  watching: BundleWatching
): Promise<Result<BundleRead, BundleRefusal>> {
  return new BundleReading(file, head, desk, watching).run()
}

/** Admitted together: little at first, so that something shows soon; then twice as much each time, for all is folded. */
const atOnceBytes = { first: 256 * 1024, most: 4 * 1024 * 1024 }
/** Read together where a file is looked through again. */
const lookedAtBytes = 1024 * 1024

interface Position {
  readonly at: number
  readonly chunks: number
  /** Of every byte before it. */
  readonly hash: ReturnType<typeof sha256.create>
}

class BundleReading {
  readonly #file: BundleFile
  readonly #head: Uint8Array
  readonly #salt: string
  readonly #desk: BundleDesk
  readonly #watching: BundleWatching
  #bytes: FileBytes
  #hash = sha256.create()
  #at = 0
  #chunks = 0
  /** Behind the last chunk that was looked at. */
  #behind: Position | null = null
  #records = 0
  #counts: BundleCounts = { added: 0, had: 0, waiting: 0, refused: 0 }
  #opened = 0
  #unread = 0
  #damaged = 0
  #batch: (readonly [string, Uint8Array])[] = []
  #batchBytes = 0
  #atOnceBytes: number = atOnceBytes.first
  #batchKind: ChunkKind | null = null
  #end: BundleEnd | null = null

  constructor(file: BundleFile, { head, bytes }: OpenedHead, desk: BundleDesk, watching: BundleWatching) {
    this.#file = file
    this.#head = bytes
    this.#salt = bytesToText(head.salt)
    this.#desk = desk
    this.#watching = watching
    this.#bytes = new FileBytes(file)
  }

  async run(): Promise<Result<BundleRead, BundleRefusal>> {
    if (!(await this.#goOn())) await this.#take(this.#head.length)
    while (this.#end === null) await this.#next()
    await this.#admit()
    await this.#bytes.end()
    await this.#keepMark()
    if (this.#opened === 0 && this.#end !== 'stopped') return refused({ kind: 'bundleBroken' })
    return accepted({ ...this.#counts, unread: this.#unread, end: this.#end })
  }

  /** Behind what was read of this very file before; false when that was nothing. */
  async #goOn(): Promise<boolean> {
    const mark = await this.#desk.markOf(this.#salt)
    if (!mark) return false
    while (this.#at < mark.at && (await this.#take(Math.min(lookedAtBytes, mark.at - this.#at))));
    if (areEqualBytes(this.#hash.clone().digest(), mark.hash)) {
      this.#chunks = mark.chunks
      this.#records = mark.records
      this.#opened = mark.chunks
      this.#counts = { ...this.#counts, added: mark.added, had: mark.had, refused: mark.refused }
      return true
    }
    await this.#bytes.end()
    this.#bytes = new FileBytes(this.#file)
    this.#hash = sha256.create()
    this.#at = 0
    return false
  }

  async #take(length: number): Promise<Uint8Array | null> {
    const bytes = await this.#bytes.take(length)
    if (!bytes) return null
    this.#hash.update(bytes)
    this.#at += length
    return bytes
  }

  async #next(): Promise<void> {
    if (this.#watching.signal.aborted) return void (this.#end = 'stopped')
    const header = decodeChunkHeader((await this.#take(chunkHeaderBytes)) ?? new Uint8Array())
    const sealed = header && (await this.#take(header.length))
    if (!sealed) return void (this.#end = 'cut')
    if (this.#chunks >= limits.bundle.maxChunks) return void (this.#end = 'tooMuch')
    await this.#hear(header.kind, this.#chunks++, sealed)
    this.#behind = { at: this.#at, chunks: this.#chunks, hash: this.#hash.clone() }
    if (this.#batchBytes >= this.#atOnceBytes) {
      await this.#admit()
      this.#atOnceBytes = Math.min(2 * this.#atOnceBytes, atOnceBytes.most)
      await this.#keepMark()
    }
  }

  async #hear(kind: ChunkKind | null, number: number, sealed: Uint8Array): Promise<void> {
    // What is in the next part may take a key that stands in this one.
    if (kind !== this.#batchKind) await this.#admit()
    this.#batchKind = kind
    const seal = kind && (await this.#desk.sealOf(roomOf(kind)))
    if (!seal) return void (this.#unread += 1)
    const content = await seal.open(kind, number, sealed)
    if (!content) return void (this.#damaged += 1)
    this.#opened += 1
    if (kind === 'end') this.#hearEnd(unpackEnd(content))
    else if (kind === 'pocket') await this.#hearPocket(content)
    else if (kind !== 'door') this.#hearRecords(unpackRecords(content))
  }

  #hearEnd(records: number | null): void {
    const isWhole = this.#damaged === 0 && (this.#unread > 0 || records === this.#records)
    this.#end ??= isWhole ? 'whole' : 'cut'
  }

  async #hearPocket(content: Uint8Array): Promise<void> {
    if (!(await this.#desk.takePocket(content))) this.#end = 'full'
  }

  #hearRecords(envelopes: readonly Uint8Array[] | null): void {
    if (!envelopes) return void (this.#damaged += 1)
    if (this.#records + envelopes.length > limits.bundle.maxRecords) return void (this.#end = 'tooMuch')
    this.#records += envelopes.length
    for (const envelope of envelopes) {
      this.#batch.push([carrierKeyOf(envelope), envelope])
      this.#batchBytes += envelope.length
    }
  }

  async #admit(): Promise<void> {
    const batch = this.#batch
    this.#batch = []
    this.#batchBytes = 0
    if (batch.length > 0) {
      const counts = await this.#desk.admit(batch)
      if (counts) this.#counts = sumOf(this.#counts, counts)
      else this.#end = 'full'
    }
    this.#watching.onProgress({ done: this.#at, of: this.#file.size })
  }

  /** Only as far as nothing has to be read again. */
  async #keepMark(): Promise<void> {
    const { waiting, ...counts } = this.#counts
    if (this.#end === 'whole') return this.#desk.dropMark(this.#salt)
    const isLost = this.#end === 'full' || this.#end === 'tooMuch'
    if (!this.#behind || isLost || waiting + this.#unread + this.#damaged > 0) return
    const { at, chunks, hash } = this.#behind
    const place = { salt: this.#salt, at, chunks, records: this.#records, hash: hash.clone().digest() }
    await this.#desk.keepMark({ ...place, ...counts, waiting })
  }
}

function sumOf(a: BundleCounts, b: BundleCounts): BundleCounts {
  return {
    added: a.added + b.added,
    had: a.had + b.had,
    waiting: a.waiting + b.waiting,
    refused: a.refused + b.refused
  }
}
