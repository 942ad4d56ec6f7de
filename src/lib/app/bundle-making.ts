/** Makes a file of what is here: for neighbours what they still need, for a backup everything. */
import { liveAmong } from '#lib/domain/live.ts'
import type { RecordId, StoepRecord } from '#lib/domain/record.ts'
import type { BundleRefusal } from '#lib/domain/refusal.ts'
import { accepted, refused, type Result } from '#lib/domain/result.ts'
import { bundleRoomMark, makeChunkSeal, wrapForPhrase } from '#lib/keys/bundle-keys.ts'
import type { BundleWatching } from '#lib/links/bundle-read.ts'
import { writeBundle, type BundleSection, type BundleWriting } from '#lib/links/bundle-write.ts'
import type { OutboxEntry } from '#lib/ports/journal.ts'
import type { RoomKind } from '#lib/ports/rooms.ts'
import { encodeBundleHead } from '#lib/wire/bundle.ts'
import { packDoor } from '#lib/wire/bundle-door.ts'
import { textToBytes } from '#lib/wire/bytes.ts'
import { glanceAt } from '#lib/wire/glance.ts'
import { limits } from '#lib/wire/limits.ts'
import { blobCollector } from './blob-collector.ts'
import type { BundleJob, MadeFile } from './bundle-messages.ts'
import { putInPocket } from './bundle-pocket.ts'
import type { BundlePlace } from './bundle-work.ts'
import { randomBytes } from './system.ts'

type Making = BundleJob & { readonly kind: 'make' }
type Frame = Omit<BundleWriting, 'sections'>

/** What goes into a file, and what was there to choose from. */
interface Contents {
  readonly sections: readonly BundleSection[]
  readonly records: number
  readonly keys: string
}

export async function makeBundle(
  place: BundlePlace,
  making: Making,
  watching: BundleWatching
): Promise<Result<MadeFile, BundleRefusal>> {
  const isBackup = making.scope === 'backup'
  const frame = isBackup ? await frameOfBackup(place, making.name) : await frameToPassOn(place)
  if (!frame.ok) return frame
  const contents = isBackup
    ? await everything(place, watching.signal)
    : await stillNeeded(place, making, watching.signal)
  if (watching.signal.aborted) return refused({ kind: 'bundleStopped' })
  if (contents.records === 0) return refused({ kind: 'bundleNothingNew' })
  if (contents.records > limits.bundle.maxRecords) return refused({ kind: 'bundleTooLarge' })
  return collect({ ...frame.value, sections: contents.sections }, contents, watching)
}

export async function collect(
  writing: BundleWriting,
  { records, keys }: Contents,
  { signal, onProgress }: BundleWatching
): Promise<Result<MadeFile, BundleRefusal>> {
  const collector = blobCollector()
  for await (const piece of writeBundle(writing)) {
    if (signal.aborted) return refused({ kind: 'bundleStopped' })
    collector.add(piece.bytes)
    if (collector.size() > limits.bundle.maxBytes) return refused({ kind: 'bundleTooLarge' })
    onProgress({ done: piece.records, of: records })
  }
  return accepted({ blob: collector.blob(), records, keys })
}

export async function frameToPassOn({ rooms, memory }: BundlePlace): Promise<Result<Frame, BundleRefusal>> {
  const { secret } = await rooms.look()
  if (!secret) return refused({ kind: 'bundleNoKey' })
  const salt = randomBytes(16)
  const markOf = (of: Uint8Array, kind: RoomKind) => bundleRoomMark(of, kind, salt)
  const marks = { lobby: markOf(memory.lobby, 'lobby'), epoch: markOf(secret, 'epoch') }
  const head = encodeBundleHead({ kind: 'pass', salt, ...marks })
  const seals = {
    lobby: await makeChunkSeal(memory.lobby, 'lobby', salt, head),
    epoch: await makeChunkSeal(secret, 'epoch', salt, head)
  }
  return accepted({ head, door: null, pocket: null, seals })
}

async function frameOfBackup(place: BundlePlace, name: string): Promise<Result<Frame, BundleRefusal>> {
  const { journal, keep, memory, neighbourhood } = place
  const me = await keep.get('me')
  const phraseKey = me && (await journal.authority()).trustees.get(me.account)?.phraseKey
  const account = me && textToBytes(me.account)
  if (!phraseKey || !account) return refused({ kind: 'bundleNoWords' })
  const [salt, secret] = [randomBytes(16), randomBytes(32)]
  const head = encodeBundleHead({ kind: 'backup', salt, wrap: await wrapForPhrase(secret, phraseKey, salt) })
  const sealOf = (room: RoomKind) => makeChunkSeal(secret, room, salt, head)
  const epochs = Object.entries(await memory.epochs()).flatMap(([id, kept]) =>
    kept.secret ? [{ id, secret: kept.secret }] : []
  )
  const door = packDoor({
    ...{ neighbourhood, lobby: memory.lobby, account, name },
    epochs: epochs.slice(-limits.bundle.maxEpochs)
  })
  const seals = { lobby: await sealOf('lobby'), epoch: await sealOf('epoch') }
  return accepted({ head, door, pocket: await putInPocket(place, salt), seals })
}

async function everything(place: BundlePlace, signal: AbortSignal): Promise<Contents> {
  const sections = await sectionsOf(place, signal, () => true)
  return { sections, records: await place.journal.count(), keys: '' }
}

/** Without listings that came to nothing long ago: who is new need not read those (domain/live.ts). */
async function stillNeeded(
  place: BundlePlace,
  { scope, known }: Making,
  signal: AbortSignal
): Promise<Contents> {
  const live = liveAmong(await weighAll(place, signal), place.now())
  const before = new Set(scope === 'new' ? known.match(eachMark) : null)
  const wanted = new Set(live.map(({ key }) => key).filter((key) => !before.has(markOf(key))))
  return {
    sections: await sectionsOf(place, signal, (key) => wanted.has(key)),
    records: wanted.size,
    keys: live.map(({ key }) => markOf(key)).join('')
  }
}

type Weighed = Pick<StoepRecord, 'id' | 'type' | 'refs' | 'expiresAt'> & { readonly key: string }

/** Of each record what says whether it is needed: all envelopes together may not fit in memory. */
async function weighAll({ journal }: BundlePlace, signal: AbortSignal): Promise<readonly Weighed[]> {
  const all: Weighed[] = []
  for await (const page of untilStopped(journal.envelopes(), signal)) all.push(...page.map(weigh))
  return all
}

function weigh({ id, key, envelope }: OutboxEntry): Weighed {
  const { type, refs, expiresAt } = glanceAt(envelope)
  return { id, key, type, refs: refs as readonly RecordId[], expiresAt }
}

const markChars = 10
const eachMark = new RegExp(`.{${markChars}}`, 'g')
const markOf = (key: string) => key.slice(0, markChars)

async function authorityIds(journal: BundlePlace['journal']): Promise<ReadonlySet<RecordId>> {
  return new Set((await journal.authorityRecords()).map(({ id }) => id))
}

/** From the disk into the file, some pages at a time. */
async function sectionsOf(
  { journal }: BundlePlace,
  signal: AbortSignal,
  isWanted: (key: string) => boolean
): Promise<readonly BundleSection[]> {
  const authority = await authorityIds(journal)
  async function* pages(isOfAuthority: boolean) {
    for await (const page of untilStopped(journal.envelopes(isWanted), signal))
      yield envelopesOf(page.filter(({ id }) => authority.has(id) === isOfAuthority))
  }
  return [
    { kind: 'authority', envelopes: pages(true) },
    { kind: 'others', envelopes: pages(false) }
  ]
}

async function* untilStopped<Page>(pages: AsyncIterable<Page>, signal: AbortSignal): AsyncGenerator<Page> {
  for await (const page of pages) {
    if (signal.aborted) return
    yield page
  }
}

function envelopesOf(entries: readonly OutboxEntry[]): readonly Uint8Array[] {
  return entries.map(({ envelope }) => envelope)
}
