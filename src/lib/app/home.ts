/** One neighbourhood, open in this tab. */
import { accepted } from '#lib/domain/result.ts'
import type { Store } from '#lib/journal/open.ts'
import { pocketOf } from '#lib/journal/pocket.ts'
import { neighbourhoodOf } from '#lib/journal/store-id.ts'
import type { Home } from '#lib/ports/app.ts'
import type { Pairing } from '#lib/ports/pairing.ts'
import type { StoreId } from '#lib/ports/store-id.ts'
import type { Addresses } from './addresses.ts'
import type { Leading } from './lead.ts'
import type { MatchLink } from './match-link.ts'
import { makeValue } from './value.ts'

export interface OpenedHome {
  readonly home: Home
  /** Makes records of what is deferred, where this tab wrote anything. */
  settle(): Promise<void>
  /** Another takes its place: ends what works for it in the background. */
  end(): void
}

interface Around {
  readonly addresses: Addresses
  /** Resolves when this tab leads: only there are links. */
  readonly leadHere: () => Promise<Leading>
}

/** Reads who I am here and how I look at it; the writing side comes in when it is first used. */
export async function openHome(
  storeId: StoreId,
  name: string,
  store: Store,
  { addresses, leadHere }: Around
): Promise<OpenedHome> {
  const id = neighbourhoodOf(storeId)
  const [me, keptArea] = await Promise.all([store.keep.get('me'), store.keep.get('area')])
  const area = makeValue<string | null>(keptArea ?? null)
  let writing: Promise<import('./writing.ts').Writing> | null = null
  let matching: Promise<MatchLink> | null = null
  let pairing: Promise<Pairing> | null = null
  const write = () => (writing ??= import('./writing.ts').then(({ openWriting }) => openWriting(id, store)))

  async function frame() {
    const lobby = await store.keep.get('lobbySecret')
    if (!lobby) throw new Error('no lobby secret')
    return { neighbourhood: id, name, lobby, addresses }
  }

  const home: Home = {
    id,
    store: storeId,
    queries: store.queries,
    me: me ?? null,
    area: area.watch,
    async setArea(cell) {
      const kept = await store.keep.put({ area: cell })
      if (!kept.ok) return kept
      area.set(cell)
      const { refold } = await import('./writing.ts')
      await refold(store)
      return accepted(null)
    },
    async author() {
      const { author, deferring } = await write()
      // What cannot be written now stays deferred; the new act need not wait for that.
      await deferring.write().catch(console.error)
      return author
    },
    deferring: async () => (await write()).deferring,
    matching: () =>
      (matching ??= import('./match-link.ts').then(({ startMatchWorker }) =>
        startMatchWorker(storeId, me?.account ?? null)
      )),
    pocket: pocketOf(store.db),
    openPrivate: async (sealed, by) => (me ? (await write()).openPrivate(sealed, by) : null),
    pairing: () =>
      (pairing ??= import('./pairing.ts').then(({ openPairing }) =>
        openPairing({ neighbourhood: id, store, leadHere })
      )),
    control: async () => (await import('./control.ts')).controlOf(storeId, store, { name, leadHere }),
    async makeInvite(terms) {
      const { writeInvite } = await import('./writing.ts')
      return writeInvite(await write(), await frame(), terms)
    },
    async makeLink() {
      const { writeLink } = await import('./writing.ts')
      return writeLink(await write(), await frame())
    }
  }
  return {
    home,
    settle: async () => (await writing)?.deferring.write(),
    end: () => void matching?.then(({ end }) => end())
  }
}
