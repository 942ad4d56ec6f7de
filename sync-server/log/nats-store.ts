/** What a log on NATS consists of: a stream with the chains and bases of all rooms, and an object store bucket. */
import { randomBytes } from 'node:crypto'
import { jetstream, jetstreamManager, JetStreamApiCodes } from '@nats-io/jetstream'
import type { JetStreamClient, JetStreamManager, StreamConfig } from '@nats-io/jetstream'
import { connect } from '@nats-io/transport-node'
import type { NatsConnection } from '@nats-io/transport-node'
import { parseNatsAddress } from './nats-address.ts'
import type { NatsAddress } from './nats-address.ts'
import { hasCode, patienceEnd, patiently } from './nats-patience.ts'

/** One question to NATS. */
const answerMs = 2_000

export interface NatsStore {
  readonly nc: NatsConnection
  readonly manager: JetStreamManager
  readonly client: JetStreamClient
  readonly stream: string
  /** Of its chain. */
  subjectOf(room: string): string
  /** Of its bases. */
  baseSubjectOf(room: string): string
  readonly objects: { readonly stream: string; readonly bucket: string }
  /** Whether anything may be removed. */
  readonly mayPurge: boolean
  /** 16 bytes, random when the stream was made. */
  readonly logId: Uint8Array
  close(): Promise<void>
}

/** Throws when the address is none, no node answers, or the streams cannot be made. */
export async function openNatsStore(address: string): Promise<NatsStore> {
  const parsed = parseNatsAddress(address)
  if (parsed === null) throw new Error('The store is not an address like nats://host:4222,host:4222/stream.')
  const nc = await connectTo(parsed)
  try {
    return await storeOn(nc, parsed)
  } catch (fault) {
    await nc.close()
    throw fault
  }
}

async function storeOn(nc: NatsConnection, { stream, replicas, mayPurge }: NatsAddress): Promise<NatsStore> {
  const until = patienceEnd()
  const manager = await patiently(until, () => jetstreamManager(nc, { timeout: answerMs }))
  const client = jetstream(nc, { timeout: answerMs })
  const bucket = `${stream}-snapshots`
  const wanted = [chains(stream), objectBucket(bucket)]
  const ensure = (config: Wanted) => ensureStream(manager, { ...config, num_replicas: replicas })
  await Promise.all(wanted.map((config) => patiently(until, () => ensure(config))))
  return {
    nc,
    manager,
    client,
    stream,
    subjectOf: (room) => `${stream}.room.${room}`,
    baseSubjectOf: (room) => `${stream}.base.${room}`,
    objects: { stream: `OBJ_${bucket}`, bucket },
    mayPurge,
    logId: await patiently(until, () => ensureLogId(manager, client, stream)),
    close: () => nc.close()
  }
}

function connectTo({ servers, user, pass }: NatsAddress): Promise<NatsConnection> {
  return connect({
    servers: [...servers],
    ...(user === null ? {} : { user, pass: pass ?? '' }),
    name: 'stoep relay',
    noEcho: true,
    maxReconnectAttempts: -1,
    reconnectTimeWait: 200,
    timeout: 5_000
  })
}

type Wanted = Partial<StreamConfig> & { readonly name: string }

const kept = { storage: 'file', retention: 'limits', discard: 'new' } as const

function chains(stream: string): Wanted {
  return { ...kept, name: stream, subjects: [`${stream}.id`, `${stream}.room.*`, `${stream}.base.*`] }
}

/** As NATS makes one. */
function objectBucket(bucket: string): Wanted {
  const subjects = [`$O.${bucket}.C.>`, `$O.${bucket}.M.>`]
  return { ...kept, name: `OBJ_${bucket}`, subjects, allow_rollup_hdrs: true }
}

/** Made where there is none; one made before rooms had bases gets the subjects it lacks. */
async function ensureStream(manager: JetStreamManager, config: Wanted): Promise<void> {
  const { name, subjects = [] } = config
  const kept = await keptStream(manager, name)
  if (kept === null) await manager.streams.add(config)
  else if (!subjects.every((subject) => kept.subjects.includes(subject)))
    await manager.streams.update(name, { subjects: [...new Set([...kept.subjects, ...subjects])] })
}

async function keptStream(manager: JetStreamManager, name: string): Promise<StreamConfig | null> {
  try {
    return (await manager.streams.info(name)).config
  } catch (fault) {
    if (hasCode(fault, JetStreamApiCodes.StreamNotFound)) return null
    throw fault
  }
}

/** The first message of its subject, whoever wrote it. */
async function ensureLogId(
  manager: JetStreamManager,
  client: JetStreamClient,
  stream: string
): Promise<Uint8Array> {
  const subject = `${stream}.id`
  const first = { seq: 1, next_by_subj: subject }
  const kept = await manager.streams.getMessage(stream, first)
  if (kept !== null) return kept.data
  await client.publish(subject, randomBytes(16), { expect: { lastSubjectSequence: 0 } })
  throw new Error('The log on NATS has an identity and does not show it.')
}
