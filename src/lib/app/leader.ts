/**
 * One tab leads: it alone holds the carrier and the links (docs/adr/0009-carrier-in-a-worker-of-one-tab.md). Web
 * Locks choose it; a visible tab that hears nothing of the leader for three seconds takes the lock away, and the
 * loser lets go of everything at once.
 */
import type { StoreId } from '#lib/ports/store-id.ts'

export interface LeaderNeeds {
  /** Name of the lock, and of the channel the heartbeat goes over. */
  readonly name: string
  /** Starts leading; returns what ends it, at once and without waiting. */
  readonly lead: () => () => void
}

/** Name of the lock whoever leads holds: a tab, or for a moment the service worker. */
export function leadLock(id: StoreId): string {
  return `stoep-leader-${id}`
}

const beatEveryMs = 1_000
const silentAfterMs = 3_000

/** Until the returned function is called, this tab may lead, lose the lead and lead again. */
export function competeForLead({ name, lead }: LeaderNeeds): () => void {
  const channel = new BroadcastChannel(name)
  const stopped = new AbortController()
  let endLead: (() => void) | null = null
  let leaveQueue = new AbortController()
  let heardAt = performance.now()
  channel.onmessage = () => (heardAt = performance.now())

  async function hold(): Promise<void> {
    endLead = lead()
    if (!stopped.signal.aborted)
      await new Promise((resolve) => stopped.signal.addEventListener('abort', resolve, { once: true }))
  }

  async function takeLock(options: LockOptions): Promise<void> {
    await navigator.locks.request(name, options, hold).catch(ignoreAbort)
    endLead?.()
    endLead = null
  }

  async function waitInLine(): Promise<void> {
    leaveQueue = new AbortController()
    const { signal } = leaveQueue
    await takeLock({ signal })
    if (!signal.aborted && !stopped.signal.aborted) await waitInLine()
  }

  async function steal(): Promise<void> {
    heardAt = performance.now()
    leaveQueue.abort()
    await takeLock({ steal: true })
    if (!stopped.signal.aborted) await waitInLine()
  }

  const beat = setInterval(() => {
    if (endLead) channel.postMessage('leading')
    else if (document.hidden) heardAt = performance.now()
    else if (performance.now() - heardAt > silentAfterMs) void steal()
  }, beatEveryMs)

  void waitInLine()
  return () => {
    clearInterval(beat)
    stopped.abort()
    leaveQueue.abort()
    channel.close()
  }
}

function ignoreAbort(error: unknown): void {
  if (!(error instanceof DOMException && error.name === 'AbortError')) throw error
}
