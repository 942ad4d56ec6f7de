/** How an ambassador's device speaks for its neighbourhood in the directory, and hears who knocks. */
import type { Authority } from '#lib/domain/authority.ts'
import type { PublicWords } from '#lib/domain/directory.ts'
import type { AccountId, DeviceId, RecordId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { accepted, refused, type Result } from '#lib/domain/result.ts'
import { signEntry, signKeepers } from '#lib/keys/directory-entry.ts'
import { sign } from '#lib/keys/ed25519.ts'
import type { Identity } from '#lib/keys/identity.ts'
import { makePrivateSeal } from '#lib/keys/private-seal.ts'
import type { MadeLink } from '#lib/ports/app.ts'
import type { DirectoryDesk, Knocking } from '#lib/ports/directory.ts'
import type { Journal } from '#lib/ports/journal.ts'
import type { Now } from '#lib/ports/time.ts'
import { areEqualBytes, bytesToText, textToBytes } from '#lib/wire/bytes.ts'
import { type DirectoryEntry, type EntryWords } from '#lib/wire/directory.ts'
import {
  answerMessage,
  encodeAnswer,
  encodeAnswerText,
  knockIdOf,
  readKnock,
  readKnockWords
} from '#lib/wire/knock.ts'
import { limits } from '#lib/wire/limits.ts'
import { decodeEnvelope } from '#lib/wire/record.ts'
import { sha256 } from '@noble/hashes/sha2.js'
import { believedIn, toListed } from './directory.ts'
import { askList, give, type FetchDirectory } from './directory-http.ts'
import { areKeepersDue, generationOf, keepersOf } from './directory-keepers.ts'

export interface DeskNeeds {
  readonly neighbourhood: RecordId
  readonly journal: <Value>(work: (journal: Journal) => Promise<Value>) => Promise<Value>
  /** Undefined for a visitor, who has no desk. */
  readonly identity: () => Promise<Identity | undefined>
  readonly get: FetchDirectory
  readonly now: Now
}

interface Speaker {
  readonly identity: Identity
  readonly authority: Authority
  readonly genesis: readonly [Uint8Array, Uint8Array]
  readonly founder: { readonly name: string; readonly device: Uint8Array }
  /** What stands in the list of the relay now. */
  readonly current: DirectoryEntry | null
}

export function openDirectoryDesk(needs: DeskNeeds): DirectoryDesk {
  const { get, now } = needs
  const speaker = () => speakerOf(needs)

  async function say(words: EntryWords | null): Promise<Result<null, Refusal>> {
    const here = await speaker()
    if (!here.ok) return here
    if (!maySpeak(here.value)) return refused({ kind: 'notYours' })
    return give(get, '/directory', await entryOf(here.value, needs, words, now()))
  }

  return {
    async standing() {
      const here = await speaker()
      if (!here.ok) return here
      const { current, founder } = here.value
      const [listed = null] = current ? toListed(current) : []
      return accepted({ listed, maySpeak: maySpeak(here.value), founder: founder.name })
    },
    publish: (words: PublicWords) => say(words),
    withdraw: () => say(null),
    async renew() {
      const here = await speaker()
      if (!here.ok || !here.value.current?.words || !maySpeak(here.value)) return false
      const { publishedAt, expiresAt, words } = here.value.current
      if (now() < (publishedAt + expiresAt) / 2 && !isToNameOthers(here.value)) return false
      return (await say(words)).ok
    },
    async knocks() {
      const identity = await needs.identity()
      const asked = await askList(get, `/directory/knocks?of=${needs.neighbourhood}`)
      if (!asked.ok) return asked
      const opened = await Promise.all(
        asked.value.slice(0, limits.directory.maxKnocks).map((bytes) => open(bytes, identity))
      )
      return accepted(opened.flatMap((knock) => (knock ? [knock] : [])))
    },
    async answer(knock, invite) {
      const identity = await needs.identity()
      const asked = await askList(get, `/directory/knocks?of=${needs.neighbourhood}`)
      if (!asked.ok) return asked
      const bytes = asked.value.find((each) => bytesToText(knockIdOf(each, sha256)) === knock)
      const sealed = bytes && identity && (await sealAnswer(bytes, identity, invite))
      return sealed ? give(get, '/directory/answers', sealed) : refused({ kind: 'directoryNone' })
    }
  }
}

async function speakerOf({
  neighbourhood,
  journal,
  identity,
  get,
  now
}: DeskNeeds): Promise<Result<Speaker, Refusal>> {
  const me = await identity()
  const known = await journal(async (open) => ({
    authority: await open.authority(),
    genesis: await genesisIn(open, neighbourhood)
  }))
  if (!me || !known.genesis) return refused({ kind: 'notIn' })
  const asked = await askList(get, '/directory')
  if (!asked.ok) return asked
  const entries = await believedIn(asked.value, now())
  const current = entries.find((entry) => entry.neighbourhood === neighbourhood) ?? null
  return accepted({ ...known.genesis, authority: known.authority, identity: me, current })
}

async function genesisIn(
  journal: Journal,
  neighbourhood: RecordId
): Promise<Pick<Speaker, 'genesis' | 'founder'> | null> {
  for await (const page of journal.envelopes())
    for (const { envelope } of page) {
      const decoded = decodeEnvelope(envelope)
      if (!decoded.ok || decoded.value.payload.type !== 'genesis/1') continue
      const { payloadBytes, signature, payload } = decoded.value
      // Admitted here: its body fits the type.
      const { founder: name } = payload.body as { founder: string }
      const device = textToBytes(payload.device)
      if (device) return { genesis: [payloadBytes, signature], founder: { name, device } }
    }
  console.warn(`no genesis of ${neighbourhood} is here yet`)
  return null
}

function maySpeak(here: Speaker): boolean {
  const { identity, current, authority } = here
  const { publicKey } = identity.device
  if (authority.accounts.get(bytesToText(identity.account) as AccountId)?.role !== 'ambassador') return false
  if (isFounders(here)) return true
  return current?.keepers.some(({ device }) => areEqualBytes(device, publicKey)) ?? false
}

function isFounders({ identity, founder }: Speaker): boolean {
  return areEqualBytes(identity.device.publicKey, founder.device)
}

function isToNameOthers(here: Speaker): boolean {
  const { authority, founder, current } = here
  return current !== null && isFounders(here) && areKeepersDue(authority, founder.device, current)
}

async function entryOf(
  here: Speaker,
  { neighbourhood }: DeskNeeds,
  words: EntryWords | null,
  nowMs: number
): Promise<Uint8Array> {
  const { identity, genesis, current } = here
  const id = textToBytes(neighbourhood) ?? new Uint8Array(32)
  const { generation, keepers } = isFounders(here) ? await namedBy(here, id) : (current ?? nobodyNamed)
  const before = current?.generation === generation ? current.number : 0
  return signEntry(
    {
      ...{ genesis, keepers, generation, words, publishedAt: nowMs },
      // Above what was said before in this generation, also what was withdrawn and is in no list.
      number: Math.max(nowMs, before + 1),
      expiresAt: nowMs + limits.directory.maxEntryMs
    },
    identity.device
  )
}

const nobodyNamed: Pick<DirectoryEntry, 'generation' | 'keepers'> = { generation: 0, keepers: [] }

async function namedBy({ identity, founder, authority, current }: Speaker, neighbourhood: Uint8Array) {
  const keepers = keepersOf(authority, founder.device)
  const generation = generationOf(authority, keepers, current)
  return { generation, keepers: await signKeepers(keepers, { neighbourhood, generation }, identity.device) }
}

async function open(bytes: Uint8Array, identity: Identity | undefined): Promise<Knocking | null> {
  const words = identity && (await wordsIn(bytes, identity))
  return words ? { id: bytesToText(knockIdOf(bytes, sha256)), name: words.name, words: words.words } : null
}

async function wordsIn(bytes: Uint8Array, { device, sealing }: Identity) {
  const knock = readKnock(bytes)
  if (!knock) return null
  const seal = makePrivateSeal(device.publicKey, sealing)
  const plaintext = await seal.open(knock.sealed, bytesToText(knock.by) as AccountId)
  return plaintext && readKnockWords(plaintext)
}

async function sealAnswer(
  bytes: Uint8Array,
  identity: Identity,
  invite: MadeLink | null
): Promise<Uint8Array | null> {
  const knock = readKnock(bytes)
  const words = await wordsIn(bytes, identity)
  if (!knock || !words) return null
  const { publicKey } = identity.device
  const recipient = { device: bytesToText(knock.by) as DeviceId, sealingKey: words.sealingKey }
  const text = invite ? invite.url.slice(invite.url.lastIndexOf('#') + 1) : ''
  const seal = makePrivateSeal(publicKey, identity.sealing)
  // Sealed as from the device, which is what the one who asked knows of this neighbourhood.
  const sealed = await seal.seal([recipient], encodeAnswerText(text), bytesToText(publicKey) as AccountId)
  const id = knockIdOf(bytes, sha256)
  const signature = await sign(identity.device, answerMessage(id, sealed))
  return encodeAnswer({ knock: id, device: publicKey, signature, sealed })
}
