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
import { isTimely, type DirectoryEntry } from '#lib/wire/directory.ts'
import { parseInvite } from '#lib/wire/invite.ts'
import { answerMessage, encodeKnock, knockIdOf, readAnswer, readAnswerText } from '#lib/wire/knock.ts'
import { ask, bytesOf, give, type FetchDirectory } from './directory-http.ts'
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
    entries = await believedIn(list, now())
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
    const bytes = answered.ok ? await bytesOf(answered.value) : null
    return bytes ? openAnswer(bytes, knock).then((answer) => answer ?? none) : none
  }

  return {
    async read() {
      const [listed, waiting] = await Promise.all([ask(get, '/directory'), ask(get, '/directory/waiting')])
      if (!listed.ok) return readKept(listed.refusal) as ReturnType<Directory['read']>
      const bytes = await bytesOf(listed.value)
      if (!bytes) return refused({ kind: 'directoryRefused' })
      const json: unknown = waiting.ok ? await waiting.value.json().catch(() => null) : null
      await lists.put(bytes, json, now()).catch(() => null)
      return viewOf(bytes, json, now(), true)
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
      if (!given.ok)
        keepKnocks(
          texts,
          keptKnocks(texts).filter((other) => other.id !== kept.id)
        )
      return given
    },
    knocks: () =>
      Promise.all(
        keptKnocks(texts).map(async (knock) => ({
          ...{ id: knock.id, name: knock.name, at: knock.at },
          neighbourhood: knock.neighbourhood as RecordId,
          answer: await answerTo(knock)
        }))
      ),
    forgetKnock: (id) =>
      keepKnocks(
        texts,
        keptKnocks(texts).filter((knock) => knock.id !== id)
      ),
    waitsIn: () => texts.getItem(waitingName)?.split(' ')[0] ?? null,
    async wait(region) {
      const token = texts.getItem(waitingName)?.split(' ')[1] ?? bytesToText(randomBytes(16))
      const given = await give(get, '/directory/waiting', `${region} ${token}`)
      if (given.ok) texts.setItem(waitingName, `${region} ${token}`)
      return given
    },
    async stopWaiting() {
      const token = texts.getItem(waitingName)?.split(' ')[1]
      const given = token ? await give(get, '/directory/waiting', token, 'DELETE') : accepted(null)
      if (given.ok) texts.removeItem(waitingName)
      return given
    }
  }
}

/** Those that hold, are not withdrawn and have not run out by this device's clock. */
export async function believedIn(list: Uint8Array, nowMs: number): Promise<readonly DirectoryEntry[]> {
  const read = await Promise.all((readList(list) ?? []).map((bytes) => believedEntry(bytes)))
  return read.filter(
    (entry) => entry !== null && entry.words !== null && isTimely(entry, nowMs)
  ) as DirectoryEntry[]
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
    mayAnswer: recipients.map(({ device }) => device)
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
    return { list: new Uint8Array(await list.arrayBuffer()), waiting: await waiting?.json(), readAt }
  },
  async put(list, waiting, readAt) {
    const cache = await caches.open(cacheName)
    const headers = { [readAtHeader]: String(readAt) }
    await cache.put('/directory', new Response(list as BodyInit, { headers }))
    await cache.put('/directory/waiting', Response.json(waiting))
  }
}
