/** A person's hold on their own keys and data: coming back in, and everything they wrote. Brought in when asked for. */
import type { Authority } from '#lib/domain/authority.ts'
import { compareClocks } from '#lib/domain/order.ts'
import type { AccountId, RecordId, StoepRecord } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { accepted, refused, type Result } from '#lib/domain/result.ts'
import type { Store } from '#lib/journal/open.ts'
import { neighbourhoodOf } from '#lib/journal/store-id.ts'
import { pocketOf } from '#lib/journal/pocket.ts'
import { openJournal } from '#lib/journal/write.ts'
import { sign, type SigningKey } from '#lib/keys/ed25519.ts'
import { toCandidate } from '#lib/replica/admit.ts'
import { makeLinkedIdentity, meOf, proveRestore, type Identity } from '#lib/keys/identity.ts'
import { bytesToPhrase, phraseToKey } from '#lib/keys/phrase.ts'
import type { Control, SignedReport } from '#lib/ports/control.ts'
import type { Journal } from '#lib/ports/journal.ts'
import type { Me } from '#lib/ports/sealing.ts'
import type { StoreId } from '#lib/ports/store-id.ts'
import { areEqualBytes, bytesToText, textToBytes } from '#lib/wire/bytes.ts'
import { reportFormat, reportMessage } from '#lib/wire/report.ts'
import { followedCalendar } from './calendar-feed.ts'
import { openDirectoryDesk } from './directory-desk.ts'
import { openBundles, type BundlesNeeds } from './bundles.ts'
import type { Leading } from './lead.ts'
import { myReading } from './my-reading.ts'
import { now, randomBytes } from './system.ts'
import { wakingOf } from './waking-device.ts'
import { writerOf } from './writer.ts'

export function controlOf(
  id: StoreId,
  store: Store,
  around: Pick<BundlesNeeds, 'name'> & {
    readonly leadHere: () => Promise<Pick<Leading, 'bundles' | 'pause'>>
  }
): Control {
  const neighbourhood = neighbourhoodOf(id)
  const withJournal = async <Value>(work: (journal: Journal) => Promise<Value>): Promise<Value> => {
    const journal = openJournal(store.db)
    try {
      return await work(journal)
    } finally {
      journal.stop()
    }
  }
  return {
    asking: () => askingIn(store),
    askBackIn: (account, words) =>
      withJournal((journal) => askBackIn({ neighbourhood, store, journal }, account, words)),
    settle: () => withJournal((journal) => settle(store, journal)),
    makePhrase,
    ownRecords: () => withJournal((journal) => ownRecords(store, journal)),
    unsent: () => withJournal(unsent),
    signReport: (report) => signReport(neighbourhood, store, report),
    waking: wakingOf({ id, keep: store.keep }),
    // Asked for by pages only: what runs without one has no address of its own.
    get calendar() {
      return followedCalendar({
        ...{ pocket: pocketOf(store.db), queries: store.queries, origin: location.origin, now },
        reading: (work) => withJournal(async (journal) => work(await myReading(store, journal)))
      })
    },
    bundles: openBundles({ store, ...around }),
    directory: openDirectoryDesk({
      ...{ neighbourhood, journal: withJournal, now },
      identity: () => identityIn(store),
      get: (path, init) => fetch(path, init)
    }),
    pauseRelay: async (isPaused) => (await around.leadHere()).pause(isPaused)
  }
}

interface Inside {
  readonly neighbourhood: RecordId
  readonly store: Store
  readonly journal: Journal
}

const identityIn = async ({ keep }: Store) => (await keep.get('identity')) as Identity | undefined

async function askingIn(store: Store) {
  const identity = await identityIn(store)
  return identity && !(await store.keep.get('me')) ? meOf(identity) : null
}

async function askBackIn(
  { neighbourhood, store, journal }: Inside,
  account: AccountId,
  words: string | null
): Promise<Result<RecordId, Refusal>> {
  const authority = await journal.authority()
  const person = authority.accounts.get(account)
  const root = textToBytes(account)
  if (!person || !root) return refused({ kind: 'notIn' })
  const phrase = words === null ? accepted(null) : phraseOf(words, account, authority)
  if (!phrase.ok) return phrase
  const kept = await identityToAskWith(store, root)
  if (!kept.ok) return kept
  const identity = kept.value
  if (!phrase.value && isAsked(identity, account, authority)) return refused({ kind: 'alreadySaid' })
  const proof = phrase.value && {
    key: phrase.value.publicKey,
    proof: await proveRestore(identity, root, phrase.value)
  }
  const body = { account: root, sealingKey: identity.sealing.publicKey, phrase: proof }
  const { author } = writerOf(identity, neighbourhood, journal)
  return author.write({ type: 'restore/1', refs: [person.founding], expiresAt: null, body })
}

function phraseOf(words: string, account: AccountId, { trustees }: Authority): Result<SigningKey, Refusal> {
  const key = phraseToKey(words)
  if (!key) return refused({ kind: 'badPhrase' })
  const known = trustees.get(account)?.phraseKey
  return known && areEqualBytes(known, key.publicKey) ? accepted(key) : refused({ kind: 'otherPhrase' })
}

/** Always a new key for a device that is nobody here; one that is somebody asks with its own. */
async function identityToAskWith(store: Store, account: Uint8Array): Promise<Result<Identity, Refusal>> {
  const identity = await identityIn(store)
  if (identity && (await store.keep.get('me'))) return accepted(identity)
  const made = identity ? { ...identity, account } : await makeLinkedIdentity(account)
  const kept = await store.keep.put({ identity: made })
  return kept.ok ? accepted(made) : kept
}

function isAsked(identity: Identity, account: AccountId, { restores }: Authority): boolean {
  const { device } = meOf(identity)
  return [...restores.values()].some((asked) => asked.device === device && asked.account === account)
}

async function settle(store: Store, journal: Journal): Promise<Me | null> {
  const [identity, before] = await Promise.all([identityIn(store), store.keep.get('me')])
  const device = identity && meOf(identity).device
  const account = device && (await journal.authority()).devices.get(device)?.account
  const root = account && textToBytes(account)
  if (!identity || !root || before?.account === account) return before ?? null
  const me = { account, device }
  const kept = await store.keep.put({ identity: { ...identity, account: root, root: null }, me })
  return kept.ok ? me : (before ?? null)
}

function makePhrase() {
  const words = bytesToPhrase(randomBytes(16))
  const key = phraseToKey(words.join(' '))
  if (!key) throw new Error('words just made are read back')
  return { words, key: key.publicKey }
}

async function signReport(neighbourhood: RecordId, store: Store, report: string): Promise<SignedReport> {
  const identity = await identityIn(store)
  if (!identity) throw new Error('a visitor signs nothing')
  const signature = bytesToText(await sign(identity.device, reportMessage(neighbourhood, report)))
  return { format: reportFormat, report, neighbourhood, ...meOf(identity), signature }
}

async function unsent(journal: Journal): Promise<readonly StoepRecord[]> {
  return (await journal.outbox()).flatMap(({ key, envelope }) => toCandidate(key, envelope)?.record ?? [])
}

async function ownRecords(store: Store, journal: Journal): Promise<readonly StoepRecord[]> {
  const me = await store.keep.get('me')
  const { devices, formerDevices } = await journal.authority()
  const isMine = ({ device }: StoepRecord) =>
    (devices.get(device) ?? formerDevices.get(device))?.account === me?.account
  const mine: StoepRecord[] = []
  for await (const page of journal.envelopes())
    for (const { key, envelope } of page) {
      const record = toCandidate(key, envelope)?.record
      if (record && isMine(record)) mine.push(record)
    }
  return mine.sort((a, b) => compareClocks(a.clock, b.clock))
}
