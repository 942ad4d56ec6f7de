/** The bounds of the directory from both sides: what is read, and what a relay takes at the values it really has. */
import { sha256 } from '@noble/hashes/sha2.js'
import { encode } from 'cborg'
import { createDirectory, type Directory } from '#relay/directory/directory.ts'
import { openDirectoryStore, type DirectoryStore } from '#relay/directory/directory-store.ts'
import { encodeList, readList } from '#lib/wire/directory-list.ts'
import { isTimely, readDirectoryEntry } from '#lib/wire/directory.ts'
import { encodeKnock, readAnswer, readKnock, readKnockWords } from '#lib/wire/knock.ts'
import { limits } from '#lib/wire/limits.ts'
import { textToBytes } from '#lib/wire/bytes.ts'
import {
  deviceOf,
  entryOfFields,
  entryWith,
  genesisOf,
  keeperOf,
  publishedAt,
  words
} from '../support/directory-entries.ts'
import { dayMs } from '../support/fake-town.ts'

const reads = (bytes: Uint8Array) => readDirectoryEntry(bytes, sha256).ok
const letters = (n: number) => 'x'.repeat(n)
const anId = textToBytes(genesisOf().id) ?? new Uint8Array()

interface Desk {
  readonly directory: Directory
  wind(ms: number): void
}

/** With a clock to wind. `there`: how many of something there are already, which would take long to put there. */
export function deskWith(there: Partial<DirectoryStore> = {}, isListed = () => true): Desk {
  let nowMs = publishedAt
  const store = { ...openDirectoryStore(':memory:'), ...there }
  return {
    directory: createDirectory({ store, bounds: limits.directory, isListed, now: () => nowMs }),
    wind: (ms) => void (nowMs += ms)
  }
}

export const tokenOf = (n: number) => `${String(n).padStart(21, 'a')}A`
export const knockOf = (n: number, neighbourhood = anId) =>
  encodeKnock({ neighbourhood, by: new Uint8Array(32).fill(n % 256), sealed: new Uint8Array(20 + (n >> 8)) })
export const otherEntry = (n: number) => entryWith({ genesis: genesisOf(`Buurt ${n}`).pair })

/** Whether the last of n is still taken. */
function lastOf(n: number, take: (at: number) => string | null): boolean {
  let last: string | null = null
  for (let at = 0; at < n; at++) last = take(at)
  return last === null
}

type Limit = keyof typeof limits.directory

export const directoryAccepts: Readonly<Record<Limit, (n: number) => boolean>> = {
  maxEntryBytes: (n) => {
    const read = readDirectoryEntry(new Uint8Array(n), sha256)
    return !read.ok && read.problem !== 'tooLarge'
  },
  maxKeepers: (n) =>
    reads(entryWith({ keepers: Array.from({ length: n }, (_, at) => keeperOf(deviceOf(10 + at))) })),
  maxLanguages: (n) => reads(entryWith({ words: { ...words, languages: Array<string>(n).fill('nl') } })),
  maxAskChars: (n) => reads(entryWith({ words: { ...words, ask: letters(n) } })),
  maxSize: (n) => reads(entryWith({ words: { ...words, size: n } })),
  maxGeneration: (n) => reads(entryWith({ generation: n })),
  maxNumberLead: (n) => reads(entryWith({ number: publishedAt + n })),
  maxEntryMs: (n) => reads(entryOfFields({ x: publishedAt + n })),
  maxLeadMs: (n) => isTimely({ publishedAt: publishedAt + n, expiresAt: publishedAt + n + 1 }, publishedAt),
  maxEntries: (n) => deskWith({ countEntries: () => n - 1 }).directory.put(entryWith(), 'one') === null,
  maxNewPerHour: (n) => {
    const { directory } = deskWith()
    return lastOf(n, (at) => directory.put(otherEntry(at), 'one'))
  },
  maxSentPerHour: (n) => {
    const { directory } = deskWith()
    return lastOf(n, () => directory.removeWaiting(tokenOf(1), 'one'))
  },
  maxAskedPerHour: (n) => {
    const { directory } = deskWith()
    return lastOf(n, () => (directory.mayAsk('one') ? null : 'tooOften'))
  },
  waitingMs: (n) => isThereAfter(n, 'waiting'),
  maxWaiting: (n) =>
    deskWith({ countWaiting: () => n - 1 }).directory.putWaiting(`u173z ${tokenOf(1)}`, 'one') === null,
  maxNewWaitingPerHour: (n) => {
    const { directory } = deskWith()
    return lastOf(n, (at) => directory.putWaiting(`u173z ${tokenOf(at)}`, 'one'))
  },
  minWaitingShown: (n) => {
    const { directory, wind } = deskWith()
    for (let at = 1; at < n; at++) directory.putWaiting(`u173z ${tokenOf(at)}`, `address ${at}`)
    wind(dayMs)
    return directory.waiting()['u173z'] === undefined
  },
  maxKnockBytes: (n) => readKnock(new Uint8Array(n)) !== null,
  maxKnockChars: (n) => readKnockWords(encode([new Uint8Array(32), 'Sem', letters(n)])) !== null,
  maxKnocks: (n) => {
    const { directory } = deskWith()
    directory.put(entryWith(), 'host')
    return lastOf(n, (at) => directory.putKnock(knockOf(at), `address ${at}`))
  },
  maxKnocksInAll: (n) => {
    const { directory } = deskWith({ countKnocks: () => n - 1 })
    directory.put(entryWith(), 'host')
    return directory.putKnock(knockOf(1), 'one') === null
  },
  knockMs: (n) => isThereAfter(n, 'knock'),
  maxNewKnocksPerHour: (n) => {
    const { directory } = deskWith()
    directory.put(entryWith(), 'host')
    return lastOf(n, (at) => directory.putKnock(knockOf(at), 'one'))
  },
  maxAnswerBytes: (n) => readAnswer(new Uint8Array(n)) !== null,
  maxListBytes: (n) => readList(encodeList([new Uint8Array(n - 4)])) !== null
}

/** One ms less is the last moment it is there. */
function isThereAfter(ms: number, what: 'waiting' | 'knock'): boolean {
  const { directory, wind } = deskWith()
  directory.put(entryWith(), 'host')
  directory.putKnock(knockOf(1), 'one')
  for (let at = 0; at < 3; at++) directory.putWaiting(`u173z ${tokenOf(at)}`, `address ${at}`)
  wind(ms - 1)
  directory.tick()
  return what === 'waiting'
    ? directory.waiting()['u173z'] !== undefined
    : (directory.knocksAt(genesisOf().id)?.length ?? 0) > 0
}
