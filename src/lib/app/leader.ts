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

export interface Competing {
  /**
   * Takes the lead from whatever tab has it, for what only the leading tab can do; resolves when this one leads.
   * Rejects when it stopped before.
   */
  take(): Promise<void>
  stop(): void
}

const beatEveryMs = 1_000
const silentAfterMs = 3_000
const ownTurnMs = 500

/** Until `stop` is called, this tab may lead, lose the lead and lead again. */
export function competeForLead({ name, lead }: LeaderNeeds): Competing {
  const channel = new BroadcastChannel(name)
  const stopped = new AbortController()
  let endLead: (() => void) | null = null
  let leaveQueue = new AbortController()
  let heardAt = performance.now()
  let whenLeading = () => {}
  let taking: Promise<void> | null = null
  channel.onmessage = () => (heardAt = performance.now())

  async function takeLock(options: LockOptions): Promise<void> {
    let end = () => {}
    const hold = async () => {
      if (stopped.signal.aborted) return
      endLead = end = once(lead())
      whenLeading()
      // Others need not wait for the next beat to know.
      channel.postMessage('leading')
      await new Promise((resolve) => stopped.signal.addEventListener('abort', resolve, { once: true }))
    }
    await navigator.locks.request(name, options, hold).catch(ignoreAbort)
    end()
    if (endLead === end) endLead = null
    // A leader does not hear its own beats; whoever took the lead is not silent.
    heardAt = performance.now()
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

  async function takeLead(): Promise<void> {
    const leads = new Promise<void>((resolve, reject) => {
      whenLeading = resolve
      stopped.signal.addEventListener('abort', () => reject(hasStopped()), { once: true })
    })
    // The only tab there is gets the lead by itself.
    const patience = setTimeout(() => {
      if (!endLead) void steal()
    }, ownTurnMs)
    await leads.finally(() => clearTimeout(patience))
  }

  const beat = setInterval(() => {
    if (endLead) channel.postMessage('leading')
    else if (document.hidden) heardAt = performance.now()
    else if (performance.now() - heardAt > silentAfterMs) void steal()
  }, beatEveryMs)

  void waitInLine()
  return {
    async take() {
      if (stopped.signal.aborted) throw hasStopped()
      if (endLead) return
      taking ??= takeLead().finally(() => (taking = null))
      await taking
    },
    stop() {
      clearInterval(beat)
      stopped.abort()
      leaveQueue.abort()
      // Not when the lock is given back, which takes a moment: what is wiped now must not be written again.
      endLead?.()
      channel.close()
    }
  }
}

function once(work: () => void): () => void {
  let isDone = false
  return () => {
    if (isDone) return
    isDone = true
    work()
  }
}

function hasStopped(): Error {
  return new Error('this tab does not compete for the lead any more')
}

function ignoreAbort(error: unknown): void {
  if (!(error instanceof DOMException && error.name === 'AbortError')) throw error
}
