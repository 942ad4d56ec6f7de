/** The worker of the leader tab: everything that opens, verifies and folds runs here, away from the screen. */
import type { AccountId } from '#lib/domain/record.ts'
import { openStore, type Store } from '#lib/journal/open.ts'
import { pocketOf } from '#lib/journal/pocket.ts'
import { neighbourhoodOf } from '#lib/journal/store-id.ts'
import { openJournal } from '#lib/journal/write.ts'
import type { Identity } from '#lib/keys/identity.ts'
import type { Connection, Journal } from '#lib/ports/journal.ts'
import type { Pocket } from '#lib/ports/pocket.ts'
import type { StoreId } from '#lib/ports/store-id.ts'
import type { RelayPipe } from '#lib/links/relay-talk.ts'
import type { NodeCode } from '#lib/wire/node-code.ts'
import { bridgedMesh } from './bridged-link.ts'
import { workOnBundle, type BundlePlace } from './bundle-work.ts'
import { keepCalendar } from './calendar-keeping.ts'
import { withEarlier } from './earlier-connection.ts'
import { keyOpener } from './key-opener.ts'
import { myReading } from './my-reading.ts'
import { neighbourhoodRooms, type NeighbourhoodRooms } from './neighbourhood-rooms.ts'
import type { FromWorker, ToWorker } from './replica-messages.ts'
import { nodePipe } from './node-pipe.ts'
import { keptRooms } from './kept-rooms.ts'
import { tellOfPause } from './paused-reading.ts'
import { makePatience } from './patience.ts'
import { roomLinks } from './room-links.ts'
import { later, now } from './system.ts'
import { makeValue } from './value.ts'
import { verifyBeside } from './verify-beside.ts'
import { wakeInTurn } from './wake-in-turn.ts'
import { wakeThem, wakingOthers } from './wake-others.ts'
import { writerOf } from './writer.ts'

const tell = (message: FromWorker) => self.postMessage(message)
const mesh = bridgedMesh(tell)
/** What dials at once when the window says so: a worker hears of no window that is looked at. */
const waiting = new Set<() => void>()
let started: Promise<Started> | null = null
let node: NodeCode | null = null
const paused = makeValue(false)
const patience = makePatience()

interface Started extends Pick<NeighbourhoodRooms, 'keeper' | 'rooms'> {
  readonly place: BundlePlace
}

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'start') started = start(data.store, data.relay)
  else if (data.type === 'wake') for (const wake of waiting) wake()
  else if (data.type === 'node') useNode(data.node)
  else if (data.type === 'pause') paused.set(data.isPaused)
  else if (data.type === 'saving') beSaving(data.on)
  else if (data.type === 'flush') void flush(data.number)
  else if (data.type === 'bundle') void workOnBundle(data.job, data.port, openedPlace())
  else mesh.hear(data)
}

function useNode(to: NodeCode | null): void {
  node = to
  for (const wake of waiting) wake()
}

function beSaving(on: boolean): void {
  patience.beSaving(on)
  void started?.then(({ rooms }) => rooms.savingChanged())
}

function dialNode(): RelayPipe | null {
  if (!node) return null
  const { port1, port2 } = new MessageChannel()
  const message: FromWorker = { type: 'dial', node, port: port2 }
  self.postMessage(message, { transfer: [port2] })
  return nodePipe(port1)
}

async function openedPlace(): Promise<BundlePlace> {
  const opened = await started
  if (!opened) throw new Error('nothing was opened to make a file of')
  return opened.place
}

async function flush(number: number): Promise<void> {
  // What waits would never be done.
  paused.set(false)
  const opened = await started
  await opened?.keeper?.idle()
  await opened?.rooms.idle()
  tell({ type: 'flushed', number })
}

async function start(id: StoreId, relay: string | null): Promise<Started> {
  const store = await openStore(id)
  const journal = openJournal(store.db)
  const identity = ((await store.keep.get('identity')) as Identity | undefined) ?? null
  const before = await store.keep.get('connection')
  const neighbourhood = neighbourhoodOf(id)
  const me = await store.keep.get('me')
  const memory = await keptRooms(store.keep)
  node ??= (await store.keep.get('node')) ?? null
  const keepConnection = keepLatest((connection) =>
    store.keep.put({ connection: withEarlier(connection, before) })
  )
  const told = tellOfPause(paused.get)
  let latest: Connection | null = null
  paused.watch(() => latest && keepConnection(told(latest)), console.error)
  const { rooms, keeper } = neighbourhoodRooms({
    neighbourhood,
    journal: me && relay ? wakingOthers(journal, { me: me.account, store, relay, later }) : journal,
    verify: verifyBeside(),
    now,
    later: patience.later,
    isSaving: patience.isSaving,
    memory,
    openKey: keyOpener(identity, (await store.keep.get('doorSeed')) ?? null, journal),
    linksOf: roomLinks({
      ...{ id, store, relay, mesh, dialNode, paused: paused.watch, timers: patience.timers },
      onOnline(wake) {
        waiting.add(wake)
        return () => void waiting.delete(wake)
      }
    }),
    writer: identity && writerOf(identity, neighbourhood, journal),
    onConnection(connection) {
      latest = connection
      keepConnection(told(connection))
    },
    onTrouble: (kind) => tell({ type: 'trouble', kind })
  })
  paused.watch((isPaused) => rooms.admission.pause(isPaused), console.error)
  await rooms.start()
  // What a crash left unfolded, or all of it when somebody else looks now than before.
  while ((await journal.foldPending()) > 0);
  keepUp(journal)
  if (me && relay) {
    const { queries } = store
    const wake = (accounts: readonly AccountId[]) =>
      wakeThem([{ kind: 'urgent', accounts }], { store, relay })
    wakeInTurn({ me, queries, now, later, wake })
  }
  const { keep, db } = store
  const pocket = pocketOf(db)
  if (me && relay) waiting.add(keepCalendarNew(store, journal, pocket, relay))
  return { rooms, keeper, place: { neighbourhood, journal, rooms, memory, keep, pocket, now } }
}

function keepCalendarNew(store: Store, journal: Journal, pocket: Pocket, relay: string): () => void {
  const { origin } = new URL(relay.replace(/^ws/, 'http'))
  return keepCalendar({
    ...{ pocket, queries: store.queries, origin, now, later: patience.later },
    reading: async (work) => work(await myReading(store, journal))
  })
}

/** Writes one connection after another, skipping those that were overtaken while writing. */
function keepLatest(write: (connection: Connection) => Promise<unknown>): (connection: Connection) => void {
  let next: Connection | null = null
  let isWriting = false
  return async (connection) => {
    next = connection
    if (isWriting) return
    isWriting = true
    while (next) {
      const current: Connection = next
      next = null
      await write(current)
    }
    isWriting = false
  }
}

const upkeepEveryMs = 30_000

function keepUp(journal: ReturnType<typeof openJournal>): void {
  const again = async () => {
    await journal.compactTail()
    await journal.retireExpired(now())
    patience.later(() => void again(), upkeepEveryMs, 'look')
  }
  patience.later(() => void again(), upkeepEveryMs, 'look')
}
