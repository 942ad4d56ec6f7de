/** Takes in what a file holds: into the journal only; tending then spreads it. */
import type { Refusal } from '#lib/domain/refusal.ts'
import { accepted, refused, type Result } from '#lib/domain/result.ts'
import { bundleRoomMark, makeChunkSeal, openWithPhrase } from '#lib/keys/bundle-keys.ts'
import { phraseToKey } from '#lib/keys/phrase.ts'
import { readBundleHead, readDoor, type OpenedHead } from '#lib/links/bundle-head.ts'
import {
  readBundle,
  type BundleDesk,
  type BundledRecords,
  type BundleWatching
} from '#lib/links/bundle-read.ts'
import type { BundleCounts, BundleFile, BundleMark, BundleRead } from '#lib/ports/bundle.ts'
import type { RoomKind } from '#lib/ports/rooms.ts'
import type { ChunkSeal } from '#lib/ports/sealing.ts'
import type { BundleHead } from '#lib/wire/bundle.ts'
import { areEqualBytes, bytesToText } from '#lib/wire/bytes.ts'
import { limits } from '#lib/wire/limits.ts'
import { takeOutPocket } from './bundle-pocket.ts'
import type { BundlePlace } from './bundle-work.ts'

interface Reading {
  readonly file: BundleFile
  /** The twelve as typed, for a backup. */
  readonly words: string | null
}

export async function takeInBundle(
  place: BundlePlace,
  { file, words }: Reading,
  watching: BundleWatching
): Promise<Result<BundleRead, Refusal>> {
  const head = await readBundleHead(file)
  if (!head.ok) return head
  const seals = await sealsOf(place, { file, words }, head.value)
  if (!seals.ok) return seals
  const read = await readBundle(file, head.value, deskOf(place, head.value, seals.value), watching)
  if (read.ok && read.value.added > 0) await spread(place)
  return read
}

/** What the carriers lack of it goes into them, by and by. */
async function spread({ rooms }: BundlePlace): Promise<void> {
  await rooms.look()
  await Promise.all([rooms.lobby?.tend(), rooms.current?.tend()])
}

type SealOf = BundleDesk['sealOf']

interface Seals {
  readonly sealOf: SealOf
  /** Account of whose backup it is, as text; null where that cannot be read, and for a file to hand on. */
  readonly owner: string | null
}

/** A backup whose door cannot be read is looked at further. */
async function sealsOf(
  place: BundlePlace,
  { file, words }: Reading,
  head: OpenedHead
): Promise<Result<Seals, Refusal>> {
  if (head.head.kind === 'pass') return sealsToPassOn(place, head, head.head)
  const seals = await sealsOfBackup(head, words)
  if (!seals.ok) return seals
  const seal = await seals.value('lobby')
  const door = seal && (await readDoor(file, head, seal))
  if (door && door.neighbourhood !== place.neighbourhood) return refused({ kind: 'bundleElsewhere' })
  return accepted({ sealOf: seals.value, owner: door && bytesToText(door.account) })
}

async function sealsToPassOn(
  place: BundlePlace,
  { bytes }: OpenedHead,
  head: BundleHead & { readonly kind: 'pass' }
): Promise<Result<Seals, Refusal>> {
  const { lobby } = place.memory
  if (!areEqualBytes(bundleRoomMark(lobby, 'lobby', head.salt), head.lobby))
    return refused({ kind: 'bundleElsewhere' })
  const ofLobby = await makeChunkSeal(lobby, 'lobby', head.salt, bytes)
  let ofEpoch: ChunkSeal | null = null
  const findEpoch = async () => {
    // What was just admitted may hold the key.
    await place.rooms.look()
    const kept = Object.values(await place.memory.epochs())
    const fitting = kept.find(
      ({ secret }) => secret && areEqualBytes(bundleRoomMark(secret, 'epoch', head.salt), head.epoch)
    )
    return fitting?.secret ? makeChunkSeal(fitting.secret, 'epoch', head.salt, bytes) : null
  }
  const sealOf: SealOf = async (room) => (room === 'lobby' ? ofLobby : (ofEpoch ??= await findEpoch()))
  return accepted({ sealOf, owner: null })
}

export async function sealsOfBackup(
  { head, bytes }: OpenedHead,
  words: string | null
): Promise<Result<SealOf, Refusal>> {
  if (head.kind !== 'backup') return refused({ kind: 'bundleNoBackup' })
  if (words === null) return refused({ kind: 'bundleNeedsWords' })
  const phrase = phraseToKey(words)
  const secret = phrase && (await openWithPhrase(head.wrap, phrase, head.salt))
  if (!secret) return refused({ kind: phrase ? 'bundleOtherWords' : 'badPhrase' })
  const sealOf = (room: RoomKind) => makeChunkSeal(secret, room, head.salt, bytes)
  const seals = { lobby: await sealOf('lobby'), epoch: await sealOf('epoch') }
  return accepted(async (room) => seals[room])
}

function deskOf(place: BundlePlace, { head }: OpenedHead, { sealOf, owner }: Seals): BundleDesk {
  const marks = async () => (await place.keep.get('bundleMarks')) ?? []
  const others = async (salt: string) => (await marks()).filter((mark) => mark.salt !== salt)
  const keep = (bundleMarks: readonly BundleMark[]) =>
    // Without it the file is read from its start the next time.
    place.keep.put({ bundleMarks: bundleMarks.slice(-limits.bundle.maxMarks) })
  return {
    sealOf,
    admit: (records) => admitAll(place, records),
    takePocket: async (content) =>
      owner === null || takeOutPocket(place, { owner, salt: head.salt }, content),
    markOf: async (salt) => (await marks()).find((mark) => mark.salt === salt) ?? null,
    keepMark: async (mark) => void (await keep([...(await others(mark.salt)), mark])),
    async dropMark(salt) {
      const left = await others(salt)
      if (left.length < (await marks()).length) await keep(left)
    }
  }
}

async function admitAll(
  { journal, rooms: { admission } }: BundlePlace,
  records: BundledRecords
): Promise<BundleCounts | null> {
  const [refusalsBefore, unkeptBefore] = [countOf(admission.refusals), admission.unkept]
  const fresh = new Set(await journal.keysLacked([...new Set(records.map(([key]) => key))]))
  admission.add(records.filter(([key]) => fresh.has(key)))
  await admission.idle()
  if (admission.unkept > unkeptBefore) return null
  const lacked = await journal.keysLacked([...fresh])
  const waiting = lacked.filter((key) => admission.holds(key)).length
  const wrong = Math.min(lacked.length - waiting, countOf(admission.refusals) - refusalsBefore)
  const added = fresh.size - lacked.length
  // The rest is here under another key: whoever wrote it signed it more than once.
  return { added, had: records.length - added - waiting - wrong, waiting, refused: wrong }
}

function countOf(refusals: ReadonlyMap<string, number>): number {
  return [...refusals.values()].reduce((sum, count) => sum + count, 0)
}
