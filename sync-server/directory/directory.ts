/**
 * The neighbourhoods that want to be found, who waits for one, and who asks to come in: what a relay keeps of them
 * and gives to everybody (docs/adr/0043-a-directory-the-relay-cannot-forge.md). It checks what it is given, for its
 * own sake: those who read check all of it again.
 */
import { createHash } from 'node:crypto'
import { areEqualBytes, bytesToText, textToBytes } from '#lib/wire/bytes.ts'
import { isNewer, isTimely, readDirectoryEntry } from '#lib/wire/directory.ts'
import type { DirectoryEntry, ReadEntry, SignatureToCheck } from '#lib/wire/directory.ts'
import { encodeList, regionForm, waitingSteps, waitingTokenForm } from '#lib/wire/directory-list.ts'
import type { DirectoryRefusal } from '#lib/wire/directory-list.ts'
import { answerMessage, knockIdOf, readAnswer, readKnock } from '#lib/wire/knock.ts'
import type { limits } from '#lib/wire/limits.ts'
import { createHourlyQuota } from '#relay/guard/hourly-quota.ts'
import { isSignedBy } from '#relay/rooms/proof.ts'
import type { DirectoryStore } from './directory-store.ts'

export type DirectoryBounds = { readonly [Name in keyof typeof limits.directory]: number }

/** Null when it is done, or why not. */
export type Taken = DirectoryRefusal | null

export interface Directory {
  /** Whether this address may ask once more. */
  mayAsk(address: string): boolean
  /** All entries (wire/directory-list.ts), and what tells whether they changed. */
  list(): { readonly bytes: Uint8Array; readonly tag: string }
  put(entry: Uint8Array, address: string): Taken
  /** By region, a step of `waitingSteps`; only where enough have waited for a day. */
  waiting(): Readonly<Record<string, number>>
  /** `region token`. */
  putWaiting(words: string, address: string): Taken
  /** A token of nobody is forgotten too. */
  removeWaiting(token: string, address: string): Taken
  /** Of a neighbourhood, as text; null when it is no id. */
  knocksAt(neighbourhood: string): Uint8Array | null
  putKnock(knock: Uint8Array, address: string): Taken
  /** To a knock, its id as text; null while there is none. */
  answerTo(knock: string): Uint8Array | null
  putAnswer(answer: Uint8Array, address: string): Taken
  /** Call now and then: forgets what has run out. */
  tick(): void
  close(): void
}

export interface DirectoryNeeds {
  readonly store: DirectoryStore
  readonly bounds: DirectoryBounds
  /** Whether the host lists this neighbourhood, its id as text. */
  readonly isListed: (neighbourhood: string) => boolean
  /** Unix ms. */
  readonly now: () => number
}

/** Who waits is counted a day later: somebody who adds tokens to find out who is there beside them learns it slowly. */
const waitingUnseenMs = 24 * 60 * 60 * 1000

export function createDirectory({ store, bounds, isListed, now }: DirectoryNeeds): Directory {
  const asked = createHourlyQuota(bounds.maxAskedPerHour)
  const sent = createHourlyQuota(bounds.maxSentPerHour)
  const newEntries = createHourlyQuota(bounds.maxNewPerHour)
  const newWaiting = createHourlyQuota(bounds.maxNewWaitingPerHour)
  const newKnocks = createHourlyQuota(bounds.maxNewKnocksPerHour)
  let listed: ReturnType<Directory['list']> | null = null

  /** Everything sent counts, also what is refused. */
  function counted(address: string, work: () => Taken): Taken {
    if (!sent.allows(address, now())) return 'tooOften'
    sent.count(address, now())
    return work()
  }

  /** What takes a place that was free counts once more. */
  function inFreePlace(
    places: { readonly isFree: boolean; readonly quota: typeof newEntries },
    address: string,
    work: () => void
  ): Taken {
    if (!places.isFree) return 'full'
    if (!places.quota.allows(address, now())) return 'tooOften'
    places.quota.count(address, now())
    work()
    return null
  }

  function put(bytes: Uint8Array, address: string): Taken {
    const read = believed(bytes)
    if (typeof read === 'string') return read
    if (!isTimely(read, now())) return 'untimely'
    if (!isListed(read.neighbourhood)) return 'notListed'
    const neighbourhood = bytesOfId(read.neighbourhood)
    const { generation, number, expiresAt } = read
    const entry = { neighbourhood, bytes, generation, number, expiresAt, isWithdrawn: read.words === null }
    const before = store.entryOf(neighbourhood)
    if (before && areEqualBytes(before.bytes, bytes)) return null
    if (before && !isNewer(read, before)) return 'stale'
    const keep = () => {
      listed = null
      store.putEntry(entry)
    }
    if (!before) {
      const isFree = store.countEntries() < bounds.maxEntries
      return inFreePlace({ isFree, quota: newEntries }, address, keep)
    }
    keep()
    return null
  }

  function putKnock(bytes: Uint8Array, address: string): Taken {
    const knock = readKnock(bytes)
    if (!knock) return 'malformed'
    const { neighbourhood } = knock
    const entry = store.entryOf(neighbourhood)
    if (!entry || entry.isWithdrawn || !isListed(bytesToText(neighbourhood))) return 'unknown'
    const id = knockIdOf(bytes, sha256)
    if (store.knock(id)) return null
    const isFree =
      store.knocksAt(neighbourhood).length < bounds.maxKnocks && store.countKnocks() < bounds.maxKnocksInAll
    const keep = () => store.putKnock({ id, neighbourhood, bytes }, now())
    return inFreePlace({ isFree, quota: newKnocks }, address, keep)
  }

  function putAnswer(bytes: Uint8Array): Taken {
    const answer = readAnswer(bytes)
    if (!answer) return 'malformed'
    const knock = store.knock(answer.knock)
    const entry = knock && store.entryOf(knock.neighbourhood)
    const read = entry && readDirectoryEntry(entry.bytes, sha256)
    if (!read?.ok) return 'unknown'
    const mayAnswer = read.entry.mayAnswer.some(({ device }) => areEqualBytes(device, answer.device))
    const message = answerMessage(answer.knock, answer.sealed)
    if (!mayAnswer || !isSignedBy(answer.device, answer.signature, message)) return 'notBelieved'
    if (store.answerTo(answer.knock)) return 'stale'
    store.putAnswer(answer.knock, bytes)
    return null
  }

  function putWaiting(words: string, address: string): Taken {
    const [region = '', text = ''] = words.split(' ')
    const token = tokenOf(text)
    if (!regionForm.test(region) || !token) return 'malformed'
    const keep = () => store.putWaiting(token, region, now())
    if (!store.isWaiting(token)) {
      const isFree = store.countWaiting() < bounds.maxWaiting
      return inFreePlace({ isFree, quota: newWaiting }, address, keep)
    }
    keep()
    return null
  }

  return {
    mayAsk(address) {
      if (!asked.allows(address, now())) return false
      asked.count(address, now())
      return true
    },
    list() {
      listed ??= listOf(store.entries().filter(({ neighbourhood }) => isListed(bytesToText(neighbourhood))))
      return listed
    },
    put: (entry, address) => counted(address, () => put(entry, address)),
    waiting: () =>
      Object.fromEntries(
        [...store.waiting(now() - waitingUnseenMs)].flatMap(([region, n]) => shownOf(region, n))
      ),
    putWaiting: (words, address) => counted(address, () => putWaiting(words, address)),
    removeWaiting: (text, address) =>
      counted(address, () => {
        const token = tokenOf(text)
        if (!token) return 'malformed'
        store.removeWaiting(token)
        return null
      }),
    knocksAt(neighbourhood) {
      const id = textToBytes(neighbourhood)
      return id?.length === 32 ? encodeList(store.knocksAt(id)) : null
    },
    putKnock: (knock, address) => counted(address, () => putKnock(knock, address)),
    answerTo(knock) {
      const id = textToBytes(knock)
      return id?.length === 16 ? store.answerTo(id) : null
    },
    putAnswer: (answer, address) => counted(address, () => putAnswer(answer)),
    tick() {
      for (const quota of [asked, sent, newEntries, newWaiting, newKnocks]) quota.forget(now())
      const [waitingMs, knocksMs] = [now() - bounds.waitingMs, now() - bounds.knockMs]
      store.forget({ entriesMs: now(), waitingMs, knocksMs })
      listed = null
    },
    close: () => store.close()
  }
}

/** Nothing where too few wait. */
function shownOf(region: string, people: number): readonly (readonly [string, number])[] {
  const step = waitingSteps.findLastIndex((least) => people >= least)
  return step < 0 ? [] : [[region, step]]
}

/** The entry, when all its signatures hold. */
function believed(bytes: Uint8Array): DirectoryEntry | DirectoryRefusal {
  const read: ReadEntry = readDirectoryEntry(bytes, sha256)
  if (!read.ok) return refusalOf(read.problem)
  const holds = ({ publicKey, signature, message }: SignatureToCheck) =>
    isSignedBy(publicKey, signature, message)
  return read.signatures.every(holds) ? read.entry : 'notBelieved'
}

function refusalOf(problem: Extract<ReadEntry, { ok: false }>['problem']): DirectoryRefusal {
  if (problem === 'tooLarge') return 'tooLarge'
  return problem === 'notAKeeper' ? 'notBelieved' : 'malformed'
}

function listOf(entries: ReturnType<DirectoryStore['entries']>): ReturnType<Directory['list']> {
  const bytes = encodeList(entries.map((entry) => entry.bytes))
  return { bytes, tag: `"${Buffer.from(sha256(bytes)).toString('base64url')}"` }
}

/** Only its digest is kept: who reads the disk can take nobody's place away. */
function tokenOf(text: string): Uint8Array | null {
  return waitingTokenForm.test(text) ? sha256(Buffer.from(text)) : null
}

function bytesOfId(id: string): Uint8Array {
  const bytes = textToBytes(id)
  if (!bytes) throw new Error('an id that was just made is base64url')
  return bytes
}

function sha256(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(createHash('sha256').update(bytes).digest())
}
