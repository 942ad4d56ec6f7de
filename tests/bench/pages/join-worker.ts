/**
 * Takes in a whole neighbourhood, through the real replica or barely; both in this worker, with the same code loaded.
 * Of many signatures the replica gives some to a second worker, as in the app; barely is what one worker can do.
 */
import { joinBarely } from './join-barely.ts'
import { joinByReplica } from './join-by-replica.ts'
import type { FromJoinWorker, Joined, ToJoinWorker } from './join-messages.ts'

let join: (() => Promise<Joined>) | null = null

self.onmessage = async ({ data }: MessageEvent<ToJoinWorker>) => {
  const tell = (message: FromJoinWorker) => self.postMessage(message)
  if (data.type === 'prepare') {
    join = await (data.way === 'replica' ? joinByReplica(data.task) : joinBarely(data.task))
    tell({ type: 'ready' })
  } else if (join) tell({ type: 'joined', ...(await join()) })
}

/** So that the page hears of it: a promise that fails in a worker is silent. */
self.onunhandledrejection = ({ reason }) => reportError(reason)
