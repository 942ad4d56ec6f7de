/** Makes a file of what is here: for neighbours what they still need, for a backup everything. */
import type { RecordId } from '#lib/domain/record.ts'
import type { BundleRefusal } from '#lib/domain/refusal.ts'
import { accepted, refused, type Result } from '#lib/domain/result.ts'
import { bundleRoomMark, makeChunkSeal, wrapForPhrase } from '#lib/keys/bundle-keys.ts'
import type { BundleWatching } from '#lib/links/bundle-read.ts'
import { writeBundle, type BundleSection, type BundleWriting } from '#lib/links/bundle-write.ts'
import type { OutboxEntry } from '#lib/ports/journal.ts'
import type { RoomKind } from '#lib/ports/rooms.ts'
import { liveEntries } from '#lib/replica/lobby.ts'
import { encodeBundleHead } from '#lib/wire/bundle.ts'
import { packDoor } from '#lib/wire/bundle-door.ts'
import { textToBytes } from '#lib/wire/bytes.ts'
import { limits } from '#lib/wire/limits.ts'
import { blobCollector } from './blob-collector.ts'
import type { BundleJob, MadeFile } from './bundle-messages.ts'
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
  const contents = isBackup ? await everything(place) : await stillNeeded(place, making)
  if (contents.records === 0) return refused({ kind: 'bundleNothingNew' })
  if (contents.records > limits.bundle.maxRecords) return refused({ kind: 'bundleTooLarge' })
  return collect({ ...frame.value, sections: contents.sections }, contents, watching)
}

async function collect(
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

async function frameToPassOn({ rooms, memory }: BundlePlace): Promise<Result<Frame, BundleRefusal>> {
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
  return accepted({ head, door: null, seals })
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
  return accepted({ head, door, seals: { lobby: await sealOf('lobby'), epoch: await sealOf('epoch') } })
}

/** From the disk into the file, some pages at a time. */
async function everything({ journal }: BundlePlace): Promise<Contents> {
  const authority = await authorityIds(journal)
  let records = 0
  for await (const page of journal.envelopes()) records += page.length
  async function* pages(isOfAuthority: boolean) {
    for await (const page of journal.envelopes())
      yield envelopesOf(page.filter(({ id }) => authority.has(id) === isOfAuthority))
  }
  return { sections: sectionsOf(pages(true), pages(false)), records, keys: '' }
}

/** Without listings that came to nothing long ago: who is new need not read those (domain/live.ts). */
async function stillNeeded({ journal, now }: BundlePlace, { scope, known }: Making): Promise<Contents> {
  const all: OutboxEntry[] = []
  for await (const page of journal.envelopes()) all.push(...page)
  const live = liveEntries(all, now())
  const before = new Set(scope === 'new' ? known.match(eachMark) : null)
  const wanted = live.filter(({ key }) => !before.has(markOf(key)))
  const authority = await authorityIds(journal)
  const some = (isOfAuthority: boolean) => wanted.filter(({ id }) => authority.has(id) === isOfAuthority)
  return {
    sections: sectionsOf(onePage(some(true)), onePage(some(false))),
    records: wanted.length,
    keys: live.map(({ key }) => markOf(key)).join('')
  }
}

const markChars = 10
const eachMark = new RegExp(`.{${markChars}}`, 'g')
const markOf = (key: string) => key.slice(0, markChars)

async function authorityIds(journal: BundlePlace['journal']): Promise<ReadonlySet<RecordId>> {
  return new Set((await journal.authorityRecords()).map(({ id }) => id))
}

function sectionsOf(
  authority: BundleSection['envelopes'],
  others: BundleSection['envelopes']
): readonly BundleSection[] {
  return [
    { kind: 'authority', envelopes: authority },
    { kind: 'others', envelopes: others }
  ]
}

async function* onePage(entries: readonly OutboxEntry[]) {
  yield envelopesOf(entries)
}

function envelopesOf(entries: readonly OutboxEntry[]): readonly Uint8Array[] {
  return entries.map(({ envelope }) => envelope)
}
