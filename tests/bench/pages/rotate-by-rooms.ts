/**
 * A ban and all that follows on the device of who wrote it, with the app's own rooms and keeper: the new epoch begins,
 * and tending fills it. The waits between are left out, for they are meant to be there: others may be quicker, and
 * records are put back at a bounded rate.
 */
import { EpochKeeper } from '#lib/app/epoch-keeper.ts'
import { keptRooms } from '#lib/app/kept-rooms.ts'
import { keyOpener } from '#lib/app/key-opener.ts'
import { later as afterAWait, randomBytes } from '#lib/app/system.ts'
import type { RecordId } from '#lib/domain/record.ts'
import { openStore } from '#lib/journal/open.ts'
import { openJournal } from '#lib/journal/write.ts'
import { makeAuthor } from '#lib/keys/author.ts'
import { verify } from '#lib/keys/ed25519.ts'
import { deriveEpoch, deriveRoom } from '#lib/keys/epoch.ts'
import { makePrivateSeal } from '#lib/keys/private-seal.ts'
import type { Later } from '#lib/ports/timer.ts'
import { admitOwn } from '#lib/replica/admit.ts'
import type { Carrier } from '#lib/replica/carrier.ts'
import { carrierDatabase } from '#lib/replica/carrier-database.ts'
import { persistCarrier } from '#lib/replica/doc-store.ts'
import { loadOf } from '#lib/replica/load.ts'
import type { Replica } from '#lib/replica/replica.ts'
import { Rooms } from '#lib/replica/rooms.ts'
import { openTurns } from '#lib/replica/turn.ts'
import { seededIdentity } from '../../../scripts/seed/writers.ts'
import { whenWritten } from './carrier-on-disk.ts'
import { putOut } from './put-out.ts'
import type { RotationTask } from './rotation-messages.ts'

const minuteMs = 60_000

export async function rotateByRooms(task: RotationTask): Promise<() => Promise<void>> {
  const neighbourhood = task.neighbourhood as RecordId
  const store = await openStore(neighbourhood)
  const journal = openJournal(store.db)
  const identity = await seededIdentity(task.seed, 0)
  const now = () => task.nowMs
  const privateSeal = makePrivateSeal(identity.device.publicKey, identity.sealing)
  const author = makeAuthor({ identity, neighbourhood, journal, privateSeal, now, admitOwn })
  let onMove: () => unknown = () => null
  const rooms: Rooms = new Rooms({
    ...{ neighbourhood, journal, verify, now },
    memory: await keptRooms(store.keep),
    openKey: keyOpener(identity, null, journal),
    makeRoom: async (secret, kind) => ({
      ...(await deriveRoom(secret, kind)),
      persist: (carrier) => persistCarrier(carrier, afterAWait)
    }),
    chance: Math.random,
    later: withoutWaiting,
    onConnection: () => undefined,
    onTrouble: (kind) => {
      throw new Error(kind)
    },
    onChange(state) {
      keeper.hear(state)
      onMove()
    }
  })
  const keeper = new EpochKeeper({
    ...{ author, privateSeal, now, randomBytes },
    chance: Math.random,
    later: withoutWaiting,
    look: () => rooms.look(),
    roomOf: async (secret) => (await deriveEpoch(secret)).relayRoom,
    load: async () => (rooms.current ? loadOf(rooms.current.carrier, journal, now()) : null)
  })
  await rooms.start()
  await rooms.idle()
  if (rooms.current?.carrier.size !== task.carried) throw new Error('the first epoch is not whole')
  const before = rooms.current
  return async () => {
    const moved = new Promise<Replica>((found) => {
      onMove = () => rooms.current && rooms.current !== before && found(rooms.current)
    })
    await putOut({ author, queries: store.queries })
    const { carrier } = await moved
    await filled(carrier, task.carried)
    await rooms.stop()
    if (carrier.size !== task.carried) throw new Error('the second epoch is not whole')
    await whenWritten(carrierDatabase(carrier.doc.guid))
  }
}

/** Resolves when it holds so many records. */
function filled(carrier: Carrier, count: number): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (carrier.size < count) return
      carrier.doc.off('afterTransaction', look)
      resolve()
    }
    carrier.doc.on('afterTransaction', look)
    look()
  })
}

const turns = openTurns()

/** Waits of up to a minute are over at the next turn. */
const withoutWaiting: Later = (callback, ms) => {
  if (ms > minuteMs) return afterAWait(callback, ms)
  let isCancelled = false
  void turns.next().then(() => isCancelled || callback())
  return () => void (isCancelled = true)
}
