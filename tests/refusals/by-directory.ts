/** What a relay may say about the list of neighbourhoods, and what comes of no connection. */
import { openDirectory } from '#lib/app/directory.ts'
import type { DirectoryRefusal } from '#lib/domain/refusal.ts'
import type { Meeting } from './meeting.ts'

const nothingKept = { get: async () => null, put: async () => {} }
const texts = { getItem: () => null, setItem() {}, removeItem() {} }

/** Waiting for a neighbourhood, where the relay answers so. */
const answered =
  (status: number | null): Meeting =>
  () => {
    const get = async () => {
      if (status === null) throw new TypeError('no connection')
      return new Response('', { status })
    }
    return openDirectory({ get, lists: nothingKept, texts, now: () => 0 }).wait('u173z')
  }

export const byDirectory: { readonly [Kind in DirectoryRefusal['kind']]: Meeting } = {
  directoryAway: answered(null),
  directoryNone: answered(404),
  directoryBusy: answered(429),
  directoryFull: answered(507),
  directoryStale: answered(409),
  directoryRefused: answered(403)
}
