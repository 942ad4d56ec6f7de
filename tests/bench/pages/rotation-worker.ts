/** Seals and writes a neighbourhood, barely, or puts somebody out with all that follows; the same code is loaded. */
import { later } from '#lib/app/system.ts'
import { deriveEpoch } from '#lib/keys/epoch.ts'
import { Carrier } from '#lib/replica/carrier.ts'
import { carrierDatabase } from '#lib/replica/carrier-database.ts'
import { persistCarrier } from '#lib/replica/doc-store.ts'
import { whenWritten } from './carrier-on-disk.ts'
import { rotateByRooms } from './rotate-by-rooms.ts'
import type { FloorTask, FromRotationWorker, ToRotationWorker } from './rotation-messages.ts'

let work: (() => Promise<void>) | null = null

self.onmessage = async ({ data }: MessageEvent<ToRotationWorker>) => {
  const tell = (message: FromRotationWorker) => self.postMessage(message)
  if (data.type === 'go') return tell({ type: 'done', tookMs: await timed(work) })
  work = data.type === 'floor' ? await sealBarely(data.task) : await rotateByRooms(data.task)
  tell({ type: 'ready', tookMs: 0 })
}

/** So that the page hears of it: a promise that fails in a worker is silent. */
self.onunhandledrejection = ({ reason }) => reportError(reason)

async function timed(timedWork: typeof work): Promise<number> {
  const beganAt = performance.now()
  await timedWork?.()
  return performance.now() - beganAt
}

const atOnce = 200

/** As many are sealed side by side as tending does. */
async function sealBarely({ secret, entries }: FloorTask): Promise<() => Promise<void>> {
  const { seal, guid } = await deriveEpoch(secret)
  const carrier = new Carrier(guid)
  await persistCarrier(carrier, later)
  return async () => {
    for (let from = 0; from < entries.length; from += atOnce)
      carrier.put(
        await Promise.all(
          entries
            .slice(from, from + atOnce)
            .map(async ({ key, envelope }) => ({ key, sealed: await seal.seal(key, envelope) }))
        )
      )
    if (carrier.size !== entries.length) throw new Error('not all was written')
    carrier.destroy()
    await whenWritten(carrierDatabase(guid))
  }
}
