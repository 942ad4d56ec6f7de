/**
 * What a relay counts, in the text format of Prometheus (prometheus.io/docs/instrumenting/exposition_formats). Labels
 * are names from closed lists of our own: no address, room or device can become one.
 */
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { RelayEvent } from './events.ts'

export interface Metrics {
  /** Of an answer that is `text()`. */
  readonly contentType: string
  text(): Promise<string>
  count(event: RelayEvent): void
  /** So many updates of together so many bytes are on the disk, which took so long. */
  stored(updates: number, bytes: number, seconds: number): void
  read(updates: number, bytes: number): void
}

/** What is looked at when somebody asks; bytes and Unix seconds, null where there is no such thing. */
export interface Standing {
  readonly connections: Readonly<Record<'relay' | 'signalling' | 'node', number>>
  readonly rooms: number
  readonly freeBytes: number | null
  readonly certificateEnds: number | null
  readonly isReady: boolean
}

export interface MetricsOptions {
  readonly version: string
  readonly standing: () => Promise<Standing>
  /** Memory, CPU and event loop of this process too. */
  readonly withProcess: boolean
}

/** Seconds; a commit is a few milliseconds on a good disk and half a second on a tired SD card. */
const storeBuckets = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5]

export function createMetrics({ version, standing, withProcess }: MetricsOptions): Metrics {
  const registry = new Registry()
  const registers = [registry]
  if (withProcess) collectDefaultMetrics({ register: registry })
  new Gauge({ name: 'stoep_build_info', help: 'Always 1.', labelNames: ['version'], registers }).set(
    { version },
    1
  )
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers })
  const counter = (name: string, help: string) => new Counter({ name, help, registers })

  const connections = new Gauge({
    name: 'stoep_connections',
    help: 'Connections now, by the way they came in.',
    labelNames: ['way'],
    registers
  })
  const rooms = gauge('stoep_rooms_open', 'Rooms somebody is in now.')
  const ready = gauge('stoep_ready', '1 when updates are taken and stored.')
  const freeBytes = gauge('stoep_data_free_bytes', 'Free bytes on the disk of the data folder.')
  const certificateEnds = gauge(
    'stoep_certificate_ends_seconds',
    'Unix time at which the certificate of the relay ends.'
  )
  const refusals = new Counter({
    name: 'stoep_refusals_total',
    help: 'Times somebody was refused, by the name in relay-codes.ts.',
    labelNames: ['door', 'name'],
    registers
  })
  const faults = counter('stoep_log_faults_total', 'Times the log could not be written or read.')
  const pushes = counter('stoep_push_faults_total', 'Wakes a push service did not take.')
  const updates = counter('stoep_updates_stored_total', 'Updates on the disk, since the start.')
  const bytes = counter('stoep_updates_stored_bytes_total', 'Their bytes.')
  const readUpdates = counter('stoep_updates_read_total', 'Updates read back for who asked for them.')
  const readBytes = counter('stoep_updates_read_bytes_total', 'Their bytes.')
  const storing = new Histogram({
    name: 'stoep_store_seconds',
    help: 'How long one commit took, the disk included.',
    buckets: storeBuckets,
    registers
  })

  async function look(): Promise<void> {
    const now = await standing()
    for (const [way, count] of Object.entries(now.connections)) connections.set({ way }, count)
    rooms.set(now.rooms)
    ready.set(now.isReady ? 1 : 0)
    freeBytes.set(now.freeBytes ?? Number.NaN)
    certificateEnds.set(now.certificateEnds ?? Number.NaN)
  }

  return {
    contentType: registry.contentType,
    async text() {
      await look()
      return registry.metrics()
    },
    count(event) {
      if (event.event === 'refused') refusals.inc({ door: event.door, name: event.name })
      if (event.event === 'logFailed') faults.inc()
      if (event.event === 'pushNotTaken') pushes.inc()
    },
    stored(count, size, seconds) {
      updates.inc(count)
      bytes.inc(size)
      storing.observe(seconds)
    },
    read(count, size) {
      readUpdates.inc(count)
      readBytes.inc(size)
    }
  }
}
