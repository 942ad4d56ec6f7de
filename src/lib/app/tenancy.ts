/** Which neighbourhood is open in this tab and for whom, and its link to the rest: at most one at a time. */
import { isFromNewerApp, openStore } from '#lib/journal/open.ts'
import type { Registry } from '#lib/journal/registry.ts'
import type { AppTrouble, Home } from '#lib/ports/app.ts'
import type { StoreId } from '#lib/ports/store-id.ts'
import type { Addresses } from './addresses.ts'
import { tellingFirstBoard } from './first-board.ts'
import { openHome } from './home.ts'
import type { Leading } from './lead.ts'
import type { Competing } from './leader.ts'
import { keepResident } from './residents.ts'
import { later, now } from './system.ts'
import { makeValue, type Value } from './value.ts'

/** From the board being read to its being drawn, on a slow phone. */
const drawnMs = 100
/** Pages without a board ask for less, and are drawn by then. */
const withoutBoardMs = 1500

export interface Tenancy {
  /** Null when this device has no neighbourhood. */
  readonly home: Value<Home | null>
  /** Opens a neighbourhood this device has, in place of the one that is open. */
  open(id: StoreId, name: string): Promise<void>
  /** Lets go of the one that is open, which can then be deleted; `home` stays until it is set. */
  close(): void
  /** Fetches what others have of a neighbourhood this device has a secret of, without opening it. */
  lookAt(id: StoreId): Look
  /** Writes what is deferred. Resolves when nothing that was written waits for the carrier, where this tab leads. */
  flush(): Promise<void>
}

export interface Look {
  /** Kinds of trouble the replica reported since. */
  readonly reported: ReadonlySet<string>
  end(): void
}

export function makeTenancy(
  registry: Registry,
  addresses: Addresses,
  onTrouble: (trouble: AppTrouble) => void,
  /** The first screen of a neighbourhood that was opened stands: what it did not need may load. */
  onFirstScreen: () => void
): Tenancy {
  const home = makeValue<Home | null>(null)
  let leading: Promise<Leading> | null = null
  let leave = () => {}
  let settle = async () => {}

  function startLead(store: StoreId, onReport: (kind: string) => void): Promise<Leading> {
    return import('./lead.ts').then(({ startLeading }) =>
      startLeading({
        store,
        relay: addresses.relay,
        signalling: addresses.signalling,
        onTrouble: (kind) => {
          onReport(kind)
          const trouble = kindToTrouble(kind)
          if (trouble) onTrouble(trouble)
        }
      })
    )
  }

  function lead(store: StoreId): () => void {
    const started = startLead(store, () => {})
    // Also where the database went while it started, because another neighbourhood was opened.
    started.catch(console.error)
    leading = started
    return () => {
      // A later one may have begun already.
      if (leading === started) leading = null
      endOnce(started)
    }
  }

  function lookAt(id: StoreId): Look {
    const reported = new Set<string>()
    const competing = compete(id, () => {
      const started = startLead(id, (kind) => reported.add(kind))
      return () => endOnce(started)
    })
    return { reported, end: () => stopOnce(competing) }
  }

  async function open(id: StoreId, name: string): Promise<void> {
    await settle().catch(console.error)
    leave()
    const store = await openStore(id).catch((error: unknown) => {
      onTrouble(isFromNewerApp(error) ? 'openElsewhere' : 'broken')
      throw error
    })
    store.onClosed(() => onTrouble('openElsewhere'))
    const competing = competeAfterPaint(id, lead, onFirstScreen)
    let end = () => {}
    leave = () => {
      end()
      competing.stop()
      store.close()
    }
    await registry.opened(id, name, now())
    keepResident(id)
    const queries = tellingFirstBoard(store.queries, competing.boardRead)
    const leadHere = async () => {
      await competing.take()
      if (!leading) throw new Error('the lead was lost')
      return leading
    }
    const opened = await openHome(id, name, { ...store, queries }, { addresses, leadHere })
    end = opened.end
    settle = opened.settle
    home.set(opened.home)
  }

  return {
    home,
    lookAt,
    open,
    close() {
      leave()
      leave = () => {}
      settle = async () => {}
    },
    async flush() {
      await settle()
      await (await leading)?.flush()
    }
  }
}

/** One that could not start has nothing to end. */
function endOnce(started: Promise<Leading>): void {
  void started.then(
    ({ end }) => end(),
    () => {}
  )
}

async function compete(id: StoreId, lead: () => () => void): Promise<Competing> {
  const { competeForLead, leadLock } = await import('./leader.ts')
  return competeForLead({ name: leadLock(id), lead })
}

function stopOnce(competing: Promise<Competing>): void {
  void competing.then(({ stop }) => stop())
}

/** Yjs and links load when the first screen stands. */
function competeAfterPaint(id: StoreId, lead: (id: StoreId) => () => void, onFirstScreen: () => void) {
  let competing: Promise<Competing> | null = null
  let isStopped = false
  const begin = () => {
    onFirstScreen()
    return (competing ??= compete(id, () => lead(id)))
  }
  let cancel = later(begin, withoutBoardMs)
  return {
    boardRead() {
      if (competing || isStopped) return
      cancel()
      cancel = later(begin, drawnMs)
    },
    /** Rejects when it stopped before. */
    async take() {
      if (isStopped) throw new Error('closed')
      cancel()
      await (await (competing ?? begin())).take()
    },
    stop() {
      cancel()
      isStopped = true
      if (competing) stopOnce(competing)
    }
  }
}

function kindToTrouble(kind: string): AppTrouble | null {
  if (kind === 'storageFull') return 'storageFull'
  if (kind === 'storageClosed') return 'openElsewhere'
  return kind === 'broken' ? 'broken' : null
}
