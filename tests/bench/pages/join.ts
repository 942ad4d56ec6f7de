/** One joining, on a device that has nothing yet, watched from the window as the board does. */
import Dexie from 'dexie'
import { openStore } from '#lib/journal/open.ts'
import { databaseName } from '#lib/journal/schema.ts'
import { deriveEpoch } from '#lib/keys/epoch.ts'
import type { RecordId } from '#lib/domain/record.ts'
import { textToBytes } from '#lib/wire/bytes.ts'
import { unpackBytes } from '../support/packed.ts'
import {
  unixMs,
  type FromJoinWorker,
  type Joined,
  type JoinTask,
  type ToJoinWorker
} from './join-messages.ts'

export interface JoinAsked {
  readonly way: 'replica' | 'bare'
  readonly neighbourhood: string
  /** base64url. */
  readonly secret: string
  readonly nowMs: number
  readonly records: number
  readonly updatesUrl: string
}

export interface JoinTimes {
  /** Every record durable, the first screen's views written. */
  readonly joinMs: number
  /** Every view written. */
  readonly foldedMs: number
  /** Until a live query in the window had the first fifty listings; 0 for the floor. */
  readonly first50Ms: number
}

export async function join(asked: JoinAsked): Promise<JoinTimes> {
  const body = new Uint8Array(await (await fetch(asked.updatesUrl)).arrayBuffer())
  const secret = textToBytes(asked.secret)
  if (!secret) throw new Error('the secret is base64url')
  const task = { ...asked, secret, updates: unpackBytes(body) }
  await forget(task)
  const worker = new Worker(new URL('./join-worker.ts', import.meta.url), { type: 'module' })
  const ready = heard(worker, 'ready')
  tell(worker, { type: 'prepare', way: asked.way, task })
  await ready
  const board = asked.way === 'replica' ? await watchBoard(task) : null
  const joined = heard(worker, 'joined')
  tell(worker, { type: 'go' })
  const { beganAt, joinedAt, foldedAt } = (await joined) as Joined
  const times = {
    joinMs: joinedAt - beganAt,
    foldedMs: foldedAt - beganAt,
    first50Ms: board ? (await board.fullAt) - beganAt : 0
  }
  worker.terminate()
  board?.close()
  await forget(task)
  return times
}

/** When fifty listings could be read, as Unix ms. */
async function watchBoard({ neighbourhood, nowMs }: JoinTask) {
  const store = await openStore(neighbourhood as RecordId)
  let stop = () => {}
  const fullAt = new Promise<number>((full, failed) => {
    stop = store.queries.board({ limit: 50 }, nowMs)((rows) => rows.length >= 50 && full(unixMs()), failed)
  })
  return {
    fullAt,
    close() {
      stop()
      store.close()
    }
  }
}

async function forget({ neighbourhood, secret }: JoinTask): Promise<void> {
  const { guid } = await deriveEpoch(secret)
  for (const name of [databaseName(neighbourhood as RecordId), `stoep-carrier-${guid}`])
    await Dexie.delete(name)
}

function tell(worker: Worker, message: ToJoinWorker): void {
  worker.postMessage(message)
}

function heard(worker: Worker, type: FromJoinWorker['type']): Promise<unknown> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FromJoinWorker>) => data.type === type && resolve(data)
    worker.onerror = ({ message }) => reject(new Error(message))
  })
}
