/** The list of neighbourhoods for somebody who looks for one: read, verified and kept here; asking, and waiting. */
import { sha256 } from '@noble/hashes/sha2.js'
import { encode } from 'cborg'
import { parseNeededWords, parseWords } from '#lib/actions/input.ts'
import { directoryBounds, type ListedNeighbourhood } from '#lib/domain/directory.ts'
import type { AccountId, DeviceId, RecordId } from '#lib/domain/record.ts'
import { accepted, refused } from '#lib/domain/result.ts'
import { believedEntry } from '#lib/keys/directory-entry.ts'
import { seedToDoorKeys } from '#lib/keys/door.ts'
import { verify } from '#lib/keys/ed25519.ts'
import { makePrivateSeal } from '#lib/keys/private-seal.ts'
import type { Directory, DirectoryView, OwnKnock } from '#lib/ports/directory.ts'
import type { Now } from '#lib/ports/time.ts'
import { bytesToText, textToBytes } from '#lib/wire/bytes.ts'
import { readList, readWaiting, waitingSteps } from '#lib/wire/directory-list.ts'
import { isNewer, isTimely, readDirectoryEntry, type DirectoryEntry } from '#lib/wire/directory.ts'
import { parseInvite } from '#lib/wire/invite.ts'
import { limits } from '#lib/wire/limits.ts'
import { answerMessage, encodeKnock, knockIdOf, readAnswer, readAnswerText } from '#lib/wire/knock.ts'
import { ask, give, type FetchDirectory } from './directory-http.ts'
import { keepKnocks, keptKnocks, type KeptKnock, type TextKeeper } from './own-knocks.ts'
import { now, randomBytes } from './system.ts'

/** What was read last, as it came: its bytes are verified again each time. */
export interface ListKeeper {
  get(): Promise<{ readonly list: Uint8Array; readonly waiting: unknown; readonly readAt: number } | null>
  put(list: Uint8Array, waiting: unknown, readAt: number): Promise<void>
}

export interface DirectoryNeeds {
  readonly get: FetchDirectory
  readonly lists: ListKeeper
  readonly texts: TextKeeper
  readonly now: Now
}

const waitingName = 'stoep-waiting'

export function openDirectory(
  { get, lists, texts, now }: DirectoryNeeds = {
    get: fetch,
    lists: cachedLists,
    texts: localStorage,
    now: systemNow
  }
): Directory {
  let entries: readonly DirectoryEntry[] = []

  async function viewOf(list: Uint8Array, waiting: unknown, readAt: number, isFresh: boolean) {
    entries = await believedIn(readList(list) ?? [], now())
    const steps = [...readWaiting(waiting)].map(
      ([region, step]) => [region, waitingSteps[step] ?? 0] as const
    )
    const view: DirectoryView = {
      listed: entries.flatMap(toListed),
      waiting: new Map(steps),
      readAt,
      isFresh
    }
    return accepted(view)
  }

  async function readKept(refusal: Parameters<typeof refused>[0]) {
    const kept = await lists.get().catch(() => null)
    return kept ? viewOf(kept.list, kept.waiting, kept.readAt, false) : refused(refusal)
  }

  async function answerTo(knock: KeptKnock): Promise<OwnKnock['answer']> {
    const none = { kind: 'none' } as const
    const answered = await ask(get, `/directory/answers?to=${knock.id}`)
    return answered.ok ? ((await openAnswer(answered.value, knock)) ?? none) : none
  }

  /** Since when is in Unix ms. */
  function keptWaiting() {
    const [region, token, since] = texts.getItem(waitingName)?.split(' ') ?? []
    return { region, token, since: Number(since) }
  }

  /** Null takes it away. */
  function changeKnock(id: string, next: KeptKnock | null): void {
    keepKnocks(
      texts,
      keptKnocks(texts).flatMap((knock) => (knock.id === id ? (next ?? []) : knock))
    )
  }

  return {
    async read() {
      const [listed, waiting] = await Promise.all([ask(get, '/directory'), ask(get, '/directory/waiting')])
      if (!listed.ok) return readKept(listed.refusal) as ReturnType<Directory['read']>
      if (!isDirectory(listed.value))
        return readKept({ kind: 'directoryAway' }) as ReturnType<Directory['read']>
      const steps = waiting.ok ? bytesToJson(waiting.value) : null
      await lists.put(listed.value, steps, now()).catch(() => null)
      return viewOf(listed.value, steps, now(), true)
    },
    async knock(to, said) {
      const name = parseNeededWords('name', said.name, directoryBounds.nameChars)
      if (!name.ok) return name
      const words = parseWords('text', said.words, directoryBounds.knockChars)
      if (!words.ok) return words
      const entry = entries.find(({ neighbourhood }) => neighbourhood === to)
      const id = textToBytes(to)
      if (!entry || !id) return refused({ kind: 'directoryNone' })
      const { knock, kept } = await makeKnock(id, entry, { name: name.value, words: words.value }, now())
      keepKnocks(texts, [...keptKnocks(texts), kept])
      const given = await give(get, '/directory/knocks', knock)
      if (given.ok) changeKnock(kept.id, { ...kept, isSent: true })
      // Out of reach it may have arrived: then it may be answered.
      else if (given.refusal.kind !== 'directoryAway') changeKnock(kept.id, null)
      return given
    },
    async knocks() {
      const all = await Promise.all(
        keptKnocks(texts).map(async (knock) => ({
          ...{ id: knock.id, name: knock.name, at: knock.at, isSent: knock.isSent },
          neighbourhood: knock.neighbourhood as RecordId,
          answer: await answerTo(knock)
        }))
      )
      return all.filter(({ isSent, answer }) => isSent || answer.kind !== 'none')
    },
    forgetKnock: (id) => changeKnock(id, null),
    waitsIn() {
      const { region, since } = keptWaiting()
      return region && now() < since + limits.directory.waitingMs ? region : null
    },
    async wait(region) {
      const token = keptWaiting().token ?? bytesToText(randomBytes(16))
      const given = await give(get, '/directory/waiting', `${region} ${token}`)
      if (given.ok) texts.setItem(waitingName, `${region} ${token} ${now()}`)
      return given
    },
    async stopWaiting() {
      const { token } = keptWaiting()
      const given = token ? await give(get, '/directory/waiting', token, 'DELETE') : accepted(null)
      if (given.ok) texts.removeItem(waitingName)
      return given
    }
  }
}

/** Of each neighbourhood the newest that holds and has not run out by this device's clock, unless it was withdrawn. */
export async function believedIn(
  list: readonly Uint8Array[],
  nowMs: number
): Promise<readonly DirectoryEntry[]> {
  const newest = new Map<string, DirectoryEntry>()
  for (const entry of await Promise.all(list.map((bytes) => believedEntry(bytes)))) {
    if (!entry || !isTimely(entry, nowMs)) continue
    const other = newest.get(entry.neighbourhood)
    if (!other || isNewer(entry, other)) newest.set(entry.neighbourhood, entry)
  }
  return [...newest.values()].filter(({ words }) => words !== null)
}

/** Not the page of a network that first wants a password: that must not take the place of what was kept. */
function isDirectory(bytes: Uint8Array): boolean {
  const items = readList(bytes)
  if (!items) return false
  return items.length === 0 || items.some((item) => readDirectoryEntry(item, sha256).ok)
}

function bytesToJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return null
  }
}

export function toListed(entry: DirectoryEntry): ListedNeighbourhood[] {
  const { neighbourhood, name, founder, words, publishedAt, expiresAt } = entry
  // The id of a genesis that was hashed here.
  return words ? [{ ...words, id: neighbourhood as RecordId, name, founder, publishedAt, expiresAt }] : []
}

async function makeKnock(
  neighbourhood: Uint8Array,
  entry: DirectoryEntry,
  said: { readonly name: string; readonly words: string },
  at: number
) {
  const seed = randomBytes(32)
  const { signing, sealing } = seedToDoorKeys(seed)
  const by = bytesToText(signing.publicKey) as AccountId
  const recipients = entry.mayAnswer.map(({ device, sealingKey }) => ({
    device: bytesToText(device) as DeviceId,
    sealingKey
  }))
  const plaintext = encode([sealing.publicKey, said.name, said.words])
  const sealed = await makePrivateSeal(signing.publicKey, sealing).seal(recipients, plaintext, by)
  const knock = encodeKnock({ neighbourhood, by: signing.publicKey, sealed })
  const kept: KeptKnock = {
    ...{ id: bytesToText(knockIdOf(knock, sha256)), at, name: entry.name },
    ...{ neighbourhood: entry.neighbourhood, seed: bytesToText(seed) },
    mayAnswer: recipients.map(({ device }) => device),
    isSent: false
  }
  return { knock, kept }
}

/** Null when it is not by somebody who may answer there, or leads to another neighbourhood. */
async function openAnswer(bytes: Uint8Array, knock: KeptKnock): Promise<OwnKnock['answer'] | null> {
  const answer = readAnswer(bytes)
  const seed = textToBytes(knock.seed)
  if (!answer || !seed || bytesToText(answer.knock) !== knock.id) return null
  const device = bytesToText(answer.device)
  const message = answerMessage(answer.knock, answer.sealed)
  if (!knock.mayAnswer.includes(device) || !(await verify(answer.device, answer.signature, message)))
    return null
  const { signing, sealing } = seedToDoorKeys(seed)
  const opened = await makePrivateSeal(signing.publicKey, sealing).open(answer.sealed, device as AccountId)
  const invite = opened && readAnswerText(opened)
  if (invite === null) return null
  if (invite === '') return { kind: 'no' }
  return parseInvite(invite)?.neighbourhood === knock.neighbourhood ? { kind: 'yes', invite } : null
}

const systemNow = now
const cacheName = 'stoep-directory'
const readAtHeader = 'x-read-at'

/** In the cache of the browser, beside the app: what all can read anyway. */
const cachedLists: ListKeeper = {
  async get() {
    const cache = await caches.open(cacheName)
    const [list, waiting] = await Promise.all([cache.match('/directory'), cache.match('/directory/waiting')])
    if (!list) return null
    const readAt = Number(list.headers.get(readAtHeader))
    return {
      list: new Uint8Array(await list.arrayBuffer()),
      waiting: await waiting?.json().catch(() => null),
      readAt
    }
  },
  async put(list, waiting, readAt) {
    const cache = await caches.open(cacheName)
    const headers = { [readAtHeader]: String(readAt) }
    await cache.put('/directory', new Response(list as BodyInit, { headers }))
    await cache.put('/directory/waiting', Response.json(waiting))
  }
}
