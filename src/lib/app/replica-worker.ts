/** The worker of the leader tab: everything that opens, verifies and folds runs here, away from the screen. */
import { openStore, type Store } from '#lib/journal/open.ts'
import { endingOf, neighbourhoodOf } from '#lib/journal/store-id.ts'
import { openJournal } from '#lib/journal/write.ts'
import { sign, verify } from '#lib/keys/ed25519.ts'
import { deriveEpoch, type Epoch } from '#lib/keys/epoch.ts'
import { relayLink } from '#lib/links/relay.ts'
import type { Connection } from '#lib/ports/journal.ts'
import type { StoreId } from '#lib/ports/store-id.ts'
import { persistCarrier } from '#lib/replica/doc-store.ts'
import { Replica, type ReplicaNeeds } from '#lib/replica/replica.ts'
import { bridgedLink } from './bridged-link.ts'
import type { FromWorker, ToWorker } from './replica-messages.ts'
import { chance, later, now } from './system.ts'

const tell = (message: FromWorker) => self.postMessage(message)
const mesh = bridgedLink(tell)
/** What dials at once when the window says so: a worker hears of no window that is looked at. */
const waiting = new Set<() => void>()
let replica: Promise<Replica> | null = null

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'start') replica = startReplica(data.store, data.relay)
  else if (data.type === 'wake') for (const wake of waiting) wake()
  else if (data.type === 'flush') void flush(data.number)
  else mesh.hear(data)
}

async function flush(number: number): Promise<void> {
  await (await replica)?.idle()
  tell({ type: 'flushed', number })
}

async function startReplica(id: StoreId, relay: string | null): Promise<Replica> {
  const store = await openStore(id)
  const secret = await store.keep.get('epochSecret')
  if (!secret) throw new Error('this device has no secret of the neighbourhood it opens')
  const heardMs = (await store.keep.get('connection'))?.newestMs ?? null
  const epoch = await deriveEpoch(secret)
  const journal = openJournal(store.db)
  const started = new Replica({
    neighbourhood: neighbourhoodOf(id),
    guid: epoch.guid,
    journal,
    seal: epoch.seal,
    verify,
    now,
    chance,
    later,
    persist: (carrier) => persistCarrier(carrier, endingOf(id)),
    mesh: mesh.link,
    ...(relay ? { relay: relayOf(relay, epoch, store) } : {}),
    onConnection: keepLatest((connection) =>
      store.keep.put({ connection: { ...connection, newestMs: connection.newestMs ?? heardMs } })
    ),
    onTrouble: (kind) => tell({ type: 'trouble', kind })
  })
  await started.start()
  // What a crash left unfolded, or all of it when somebody else looks now than before.
  while ((await journal.foldPending()) > 0);
  tell({ type: 'started', meshRoom: epoch.meshRoom, meshPassword: epoch.meshPassword })
  keepUp(journal)
  return started
}

function relayOf(url: string, epoch: Epoch, { keep }: Store): NonNullable<ReplicaNeeds['relay']> {
  return {
    link: relayLink({
      url,
      room: epoch.relayRoom,
      publicKey: epoch.relayKey.publicKey,
      sign: (message) => sign(epoch.relayKey, message),
      onOnline(wake) {
        waiting.add(wake)
        return () => void waiting.delete(wake)
      }
    }),
    loadCursor: async () => (await keep.get('relayCursors'))?.[url] ?? null,
    async saveCursor(cursor) {
      await keep.put({ relayCursors: { ...(await keep.get('relayCursors')), [url]: cursor } })
    }
  }
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
    later(() => void again(), upkeepEveryMs)
  }
  later(() => void again(), upkeepEveryMs)
}
