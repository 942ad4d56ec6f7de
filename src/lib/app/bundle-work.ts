/** In the replica worker: makes a file of what is here, or takes in what a file holds. */
import type { RecordId } from '#lib/domain/record.ts'
import type { Journal, Keep } from '#lib/ports/journal.ts'
import type { Pocket } from '#lib/ports/pocket.ts'
import type { RoomMemory } from '#lib/ports/rooms.ts'
import type { Now } from '#lib/ports/time.ts'
import type { Rooms } from '#lib/replica/rooms.ts'
import { makeBundle } from './bundle-making.ts'
import { makeBundleOfOne } from './bundle-of-one.ts'
import type { BundleJob, BundleOutcome, FromBundleWork } from './bundle-messages.ts'
import { takeInBundle } from './bundle-reading.ts'

/** What of a device has to do with files. */
export interface BundlePlace {
  readonly neighbourhood: RecordId
  readonly journal: Journal
  readonly rooms: Pick<Rooms, 'admission' | 'look' | 'lobby' | 'current'>
  readonly memory: RoomMemory
  readonly keep: Keep
  readonly pocket: Pocket
  readonly now: Now
}

/** `opening`: the device, once it is opened; a rejection of it breaks the job. */
export async function workOnBundle(
  job: BundleJob,
  port: MessagePort,
  opening: Promise<BundlePlace>
): Promise<void> {
  const stopping = new AbortController()
  const tell = (message: FromBundleWork) => port.postMessage(message)
  port.onmessage = () => stopping.abort()
  const watching = {
    signal: stopping.signal,
    onProgress: ({ done, of }: { readonly done: number; readonly of: number }) =>
      tell({ type: 'progress', done, of })
  }
  const work = async (): Promise<BundleOutcome> => {
    const place = await opening
    if (job.kind === 'one') return makeBundleOfOne(place, job.of, watching)
    return job.kind === 'make' ? makeBundle(place, job, watching) : takeInBundle(place, job, watching)
  }
  try {
    tell({ type: 'done', outcome: await work() })
  } catch (error) {
    console.error(error)
    tell({ type: 'failed' })
  }
}
