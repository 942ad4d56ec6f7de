/** One ban on a device that has a whole neighbourhood, and all that follows, watched from the window. */
import { openWriting } from '#lib/app/writing.ts'
import type { FromWorker, ToWorker } from '#lib/app/replica-messages.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { Store } from '#lib/journal/open.ts'
import { watch } from '#lib/journal/watch.ts'
import { deriveEpoch, type RoomKeys } from '#lib/keys/epoch.ts'
import type { Watch } from '#lib/ports/journal.ts'
import { admitOwn } from '#lib/replica/admit.ts'
import { carrierDatabase } from '#lib/replica/carrier-database.ts'
import { areEqualBytes, textToBytes } from '#lib/wire/bytes.ts'
import { seededIdentity } from '../../../scripts/seed/writers.ts'
import { unpackBytes } from '../support/packed.ts'
import { whenWritten } from './carrier-on-disk.ts'
import { forgetAll, recordsIn, settleIn } from './device-on-disk.ts'
import { putOut } from './put-out.ts'
import type { FromRotationWorker, RotationTask, ToRotationWorker } from './rotation-messages.ts'

export interface RotationAsked extends RotationTask {
  /** Secrets of the lobby and of the first epoch, base64url. */
  readonly lobby: string
  readonly secret: string
  /** All records, as envelopes. */
  readonly recordsUrl: string
  /** Documents of the lobby and of the first epoch, as updates. */
  readonly lobbyUrl: string
  readonly epochUrl: string
}

/** Sealing all records under a new key and writing them to a kept document, with nothing else about it; ms. */
export async function sealBarely({ recordsUrl }: RotationAsked): Promise<number> {
  await forgetAll()
  const entries = (await recordsAt(recordsUrl)).map(({ key, envelope }) => ({ key, envelope }))
  const secret = crypto.getRandomValues(new Uint8Array(32))
  return inWorker({ type: 'floor', task: { secret, entries } })
}

/** From the ban until the new epoch holds everything and is on the disk, without the waits between; ms. */
export async function rotate(asked: RotationAsked): Promise<number> {
  const store = await arrive(asked)
  store.close()
  return inWorker({ type: 'prepare', task: asked })
}

/** The longest the window was at one thing while the app's worker did that, ms; 1 when nothing took as long as 50. */
export async function longestTask(asked: RotationAsked): Promise<number> {
  const store = await arrive(asked)
  const worker = await startApp(asked)
  const stopShowing = showPages(store, asked)
  const tasks = longTasks()
  const writing = await openWriting(asked.neighbourhood as RecordId, store)
  await putOut({ author: writing.author, queries: store.queries })
  const keys = await secondEpoch(store, asked)
  await filled(keys)
  const longest = Math.max(1, ...tasks())
  stopShowing()
  worker.terminate()
  store.close()
  if ((await recordsIn(keys)) < asked.carried) throw new Error('the second epoch is not whole')
  return longest
}

async function arrive({ lobby, secret, lobbyUrl, epochUrl, recordsUrl, ...task }: RotationAsked) {
  return settleIn({
    neighbourhood: task.neighbourhood as RecordId,
    identity: await seededIdentity(task.seed, 0),
    records: await recordsAt(recordsUrl),
    lobby: { secret: bytesOf(lobby), updates: await partsAt(lobbyUrl) },
    epoch: { secret: bytesOf(secret), updates: await partsAt(epochUrl) }
  })
}

async function inWorker(first: ToRotationWorker): Promise<number> {
  const worker = new Worker(new URL('./rotation-worker.ts', import.meta.url), { type: 'module' })
  const tell = (message: ToRotationWorker) => worker.postMessage(message)
  const ready = heard<FromRotationWorker>(worker, 'ready')
  tell(first)
  await ready
  const done = heard<FromRotationWorker>(worker, 'done')
  tell({ type: 'go' })
  const { tookMs } = await done
  worker.terminate()
  return tookMs
}

/** Resolves when it has opened what is on the disk. */
async function startApp({ neighbourhood }: RotationAsked): Promise<Worker> {
  const worker = new Worker(new URL('./hasty-replica-worker.ts', import.meta.url), { type: 'module' })
  const tell = (message: ToWorker) => worker.postMessage(message)
  const flushed = heard<FromWorker>(worker, 'flushed')
  tell({ type: 'start', store: neighbourhood as RecordId, relay: null })
  tell({ type: 'flush', number: 0 })
  await flushed
  return worker
}

/** What the board and the page about a neighbour look at. */
function showPages({ queries }: Store, { nowMs }: RotationAsked): () => void {
  const { board, neighbourhood, connection, members, authority, cases } = queries
  const fail = (error: unknown) => reportError(error)
  const shown = [board({ limit: 50 }, nowMs), neighbourhood(), connection(), members(), authority(), cases()]
  const stops = shown.map((watch) => watch(() => undefined, fail))
  return () => stops.forEach((stop) => stop())
}

/** Begins to listen; what it returns gives how long each took, ms. Shorter ones than 50 a browser does not tell. */
function longTasks(): () => number[] {
  const took: number[] = []
  const take = (entries: PerformanceEntryList) => took.push(...entries.map(({ duration }) => duration))
  const listening = new PerformanceObserver((list) => take(list.getEntries()))
  listening.observe({ type: 'longtask' })
  return () => {
    take(listening.takeRecords())
    listening.disconnect()
    return took
  }
}

/** Its keys, once this device has the secret. */
async function secondEpoch({ keep }: Store, { secret }: RotationAsked): Promise<RoomKeys> {
  const first = bytesOf(secret)
  const known = watch(() => keep.get('epochs'))
  const second = await firstIn(known, (epochs = {}) =>
    Object.values(epochs).find((epoch) => epoch.secret && !areEqualBytes(epoch.secret, first))
  )
  if (!second.secret) throw new Error('the second epoch has no secret')
  return deriveEpoch(second.secret)
}

/** What is found in the first value that has it. */
function firstIn<Value, Found>(
  watching: Watch<Value>,
  find: (value: Value) => Found | undefined
): Promise<Found> {
  return new Promise((resolve, reject) => {
    const stop = watching((value) => {
      const found = find(value)
      if (found === undefined) return
      resolve(found)
      queueMicrotask(() => stop())
    }, reject)
  })
}

/** Longer than tending waits, hurried as it is here, and than a document rests between two writes to the disk. */
const quietMs = 8_000

/**
 * Done when the disk has been quiet for so long after the first write; whether all is there is asked afterwards. Looked
 * at now and then, for y-indexeddb tells nobody outside its thread what it wrote.
 */
async function filled({ guid }: RoomKeys): Promise<void> {
  const database = carrierDatabase(guid)
  let before = 0
  for (let sinceMs = performance.now(); before === 0 || performance.now() - sinceMs < quietMs;) {
    // Opening what is not there would make it, empty, before the worker does.
    const rows = (await isThere(database)) ? await whenWritten(database) : 0
    if (rows !== before) sinceMs = performance.now()
    before = rows
    await pause()
  }
}

async function isThere(database: string): Promise<boolean> {
  return (await indexedDB.databases()).some(({ name }) => name === database)
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 100))

async function recordsAt(url: string) {
  return (await partsAt(url)).map((envelope) => admitOwn(envelope))
}

async function partsAt(url: string): Promise<Uint8Array[]> {
  return unpackBytes(new Uint8Array(await (await fetch(url)).arrayBuffer()))
}

function bytesOf(text: string): Uint8Array {
  const bytes = textToBytes(text)
  if (!bytes) throw new Error('a secret is base64url')
  return bytes
}

function heard<Message extends { readonly type: string }>(
  worker: Worker,
  type: Message['type']
): Promise<Message> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Message>) => data.type === type && resolve(data)
    worker.onerror = ({ message }) => reject(new Error(message))
  })
}
