/**
 * A device level with its relay without a page: leads for as long as that takes, unless a tab does so already. A tab
 * that is opened meanwhile takes the lead away (leader.ts); what has arrived by then is kept.
 */
import type { Store } from '#lib/journal/open.ts'
import { neighbourhoodOf } from '#lib/journal/store-id.ts'
import { verify } from '#lib/keys/ed25519.ts'
import type { Identity } from '#lib/keys/identity.ts'
import type { Journal } from '#lib/ports/journal.ts'
import type { StoreId } from '#lib/ports/store-id.ts'
import { keptRooms } from './kept-rooms.ts'
import { keyOpener } from './key-opener.ts'
import { leadLock } from './leader.ts'
import { neighbourhoodRooms, type NeighbourhoodRooms } from './neighbourhood-rooms.ts'
import { roomLinks } from './room-links.ts'
import { later, now } from './system.ts'
import { wakingOthers } from './wake-others.ts'

export interface LevelOnceNeeds {
  readonly id: StoreId
  readonly store: Store
  readonly journal: Journal
  readonly identity: Identity
  /** Address of the relay's protocol. */
  readonly relay: string
}

/** A browser gives a push half a minute at most. */
const withinMs = 15_000
/** Time for the tab that leads to take in what there is. */
const byOthersMs = 3_000
/** Time to keep how far it is with the relay, and to hear that something that went out has arrived. */
const afterwardsMs = 1_200
/** Then time to wake those for whom it is, over a slow network too. */
const wakingWithinMs = 10_000

/** Never rejects because of the network: what did not come now comes later. */
export async function levelOnce(needs: LevelOnceNeeds): Promise<void> {
  let opened: NeighbourhoodRooms | null = null
  await navigator.locks
    .request(leadLock(needs.id), { ifAvailable: true }, async (lock) => {
      if (!lock) return wait(byOthersMs)
      const { rooms, isLevel, wakingIdle } = await openRooms(needs, (made) => (opened = made))
      await Promise.race([isLevel, wait(withinMs)])
      await rooms.idle()
      await wait(afterwardsMs)
      await Promise.race([wakingIdle(), wait(wakingWithinMs)])
    })
    .catch(() => null)
  await stop(opened)
  while ((await needs.journal.foldPending()) > 0);
}

async function openRooms(
  { id, store, journal, identity, relay }: LevelOnceNeeds,
  onOpened: (opened: NeighbourhoodRooms) => void
) {
  const me = await store.keep.get('me')
  let level = () => {}
  const isLevel = new Promise<void>((resolve) => (level = resolve))
  const waking = me && wakingOthers(journal, { me: me.account, store, relay, later })
  const opened = neighbourhoodRooms({
    ...{ neighbourhood: neighbourhoodOf(id), verify, now, writer: null },
    journal: waking ?? journal,
    memory: await keptRooms(store.keep),
    openKey: keyOpener(identity, (await store.keep.get('doorSeed')) ?? null, journal),
    linksOf: roomLinks({ id, store, relay, onOnline: () => () => {} }),
    onConnection: (connection) => connection.relay === 'level' && level(),
    onTrouble: () => {}
  })
  onOpened(opened)
  await opened.rooms.start()
  return { rooms: opened.rooms, isLevel, wakingIdle: async () => waking?.wakingIdle() }
}

async function stop(opened: NeighbourhoodRooms | null): Promise<void> {
  await opened?.rooms.stop()
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => void later(resolve, ms))
}
