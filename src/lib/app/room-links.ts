/** How each room of a neighbourhood reaches the relay, and where its carrier is kept. */
import { sign as signWith } from '#lib/keys/ed25519.ts'
import type { RoomKeys } from '#lib/keys/epoch.ts'
import { firstReached } from '#lib/links/first-reached.ts'
import { pausable } from '#lib/links/pausable.ts'
import { dialledLink, relayLink } from '#lib/links/relay.ts'
import type { Timers } from '#lib/links/timers.ts'
import type { RelayPipe } from '#lib/links/relay-talk.ts'
import type { Store } from '#lib/journal/open.ts'
import { endingOf } from '#lib/journal/store-id.ts'
import type { Watch } from '#lib/ports/journal.ts'
import type { StoreId } from '#lib/ports/store-id.ts'
import { discardCarrier, persistCarrier } from '#lib/replica/doc-store.ts'
import { bytesToText } from '#lib/wire/bytes.ts'
import type { BridgedMesh } from './bridged-link.ts'
import type { NeighbourhoodNeeds } from './neighbourhood-rooms.ts'
import { relayCursors } from './relay-cursors.ts'
import { later } from './system.ts'

export interface RoomLinksNeeds {
  readonly id: StoreId
  readonly store: Store
  /** Address of the relay's protocol, or null to go without. */
  readonly relay: string | null
  /** None where there is no WebRTC. */
  readonly mesh?: BridgedMesh
  /** To the relay on this network, when the other is away; null while none is known. */
  readonly dialNode?: () => RelayPipe | null
  /** Whether a person lets the relay wait. */
  readonly paused?: Watch<boolean>
  /** Calls back when the relay may be reached again; returns the stop function. */
  readonly onOnline: (wake: () => void) => () => void
  /** Those of this machine unless given. */
  readonly timers?: Timers
}

export function roomLinks({
  id,
  store,
  relay,
  mesh,
  ...dialling
}: RoomLinksNeeds): NeighbourhoodNeeds['linksOf'] {
  const cursors = relayCursors(store.keep)
  const ending = endingOf(id)
  return (keys) => ({
    persist: (carrier) => persistCarrier(carrier, later, ending),
    discard: () => discardCarrier(keys.guid, ending),
    ...(mesh ? { mesh: mesh.linkOf(keys.meshRoom, keys.meshPassword) } : {}),
    ...(relay ? { relay: relayOf(relay, keys, cursors, dialling) } : {})
  })
}

function relayOf(
  url: string,
  { relayRoom: room, relayKey }: RoomKeys,
  cursors: ReturnType<typeof relayCursors>,
  { dialNode, paused, onOnline, timers }: Pick<RoomLinksNeeds, 'dialNode' | 'paused' | 'onOnline' | 'timers'>
) {
  const name = `${url} ${bytesToText(room)}`
  const sign = (message: Uint8Array) => signWith(relayKey, message)
  const access = { room, publicKey: relayKey.publicKey, sign, onOnline, ...(timers ? { timers } : {}) }
  const link = relayLink({ ...access, url })
  const reached = dialNode ? firstReached([link, dialledLink({ ...access, openPipe: dialNode })]) : link
  return {
    link: paused ? pausable(reached, paused) : reached,
    loadCursor: () => cursors.load(name),
    saveCursor: (cursor: Parameters<typeof cursors.save>[1]) => cursors.save(name, cursor)
  }
}
