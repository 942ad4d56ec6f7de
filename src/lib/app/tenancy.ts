/** Which neighbourhood is open in this tab, and its link to the rest: at most one at a time. */
import type { RecordId } from '#lib/domain/record.ts'
import { isFromNewerApp, openStore } from '#lib/journal/open.ts'
import type { Registry } from '#lib/journal/registry.ts'
import type { AppTrouble, Home } from '#lib/ports/app.ts'
import type { Addresses } from './addresses.ts'
import { openHome } from './home.ts'
import type { Leading } from './lead.ts'
import { competeForLead } from './leader.ts'
import { later, now } from './system.ts'
import { makeValue, type Value } from './value.ts'

const afterPaintMs = 150

export interface Tenancy {
  /** Null when this device has no neighbourhood. */
  readonly home: Value<Home | null>
  /** Opens a neighbourhood this device has, in place of the one that is open. */
  open(id: RecordId, name: string): Promise<void>
  /** Fetches what others have of a neighbourhood this device has a secret of, without opening it. */
  lookAt(id: RecordId): Look
  /** Resolves when nothing that was written waits for the carrier, where this tab leads. */
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
  onTrouble: (trouble: AppTrouble) => void
): Tenancy {
  const home = makeValue<Home | null>(null)
  let leading: Promise<Leading> | null = null
  let leave = () => {}

  function startLead(neighbourhood: RecordId, onReport: (kind: string) => void): Promise<Leading> {
    return import('./lead.ts').then(({ startLeading }) =>
      startLeading({
        neighbourhood,
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

  function lead(neighbourhood: RecordId): () => void {
    const started = startLead(neighbourhood, () => {})
    leading = started
    return () => {
      leading = null
      endOnce(started)
    }
  }

  function lookAt(id: RecordId): Look {
    const reported = new Set<string>()
    const end = competeForLead({
      name: lockOf(id),
      lead() {
        const started = startLead(id, (kind) => reported.add(kind))
        return () => endOnce(started)
      }
    })
    return { reported, end }
  }

  async function open(id: RecordId, name: string): Promise<void> {
    leave()
    const store = await openStore(id).catch((error: unknown) => {
      onTrouble(isFromNewerApp(error) ? 'openElsewhere' : 'broken')
      throw error
    })
    store.onClosed(() => onTrouble('openElsewhere'))
    const stop = competeAfterPaint(id, lead)
    leave = () => {
      stop()
      store.close()
    }
    await registry.opened(id, name, now())
    home.set(await openHome(id, name, store, addresses))
  }

  return {
    home,
    lookAt,
    open,
    flush: async () => (await leading)?.flush()
  }
}

function lockOf(id: RecordId): string {
  return `stoep-leader-${id}`
}

function endOnce(started: Promise<Leading>): void {
  void started.then(({ end }) => end())
}

/** Yjs and links load when the first screen stands: long enough for it to be read and drawn. */
function competeAfterPaint(id: RecordId, lead: (id: RecordId) => () => void): () => void {
  let stop = () => {}
  const cancel = later(() => {
    stop = competeForLead({ name: lockOf(id), lead: () => lead(id) })
  }, afterPaintMs)
  return () => {
    cancel()
    stop()
  }
}

function kindToTrouble(kind: string): AppTrouble | null {
  if (kind === 'storageFull') return 'storageFull'
  if (kind === 'storageClosed') return 'openElsewhere'
  return kind === 'broken' ? 'broken' : null
}
