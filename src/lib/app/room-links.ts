/** How each room of a neighbourhood reaches the relay, and where its carrier is kept. */
import { sign } from '#lib/keys/ed25519.ts'
import type { RoomKeys } from '#lib/keys/epoch.ts'
import { relayLink } from '#lib/links/relay.ts'
import type { Store } from '#lib/journal/open.ts'
import { endingOf } from '#lib/journal/store-id.ts'
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
  /** Calls back when the relay may be reached again; returns the stop function. */
  readonly onOnline: (wake: () => void) => () => void
}

export function roomLinks({
  id,
  store,
  relay,
  mesh,
  onOnline
}: RoomLinksNeeds): NeighbourhoodNeeds['linksOf'] {
  const cursors = relayCursors(store.keep)
  const ending = endingOf(id)
  return (keys) => ({
    persist: (carrier) => persistCarrier(carrier, later, ending),
    discard: () => discardCarrier(keys.guid, ending),
    ...(mesh ? { mesh: mesh.linkOf(keys.meshRoom, keys.meshPassword) } : {}),
    ...(relay ? { relay: relayOf(relay, keys, cursors, onOnline) } : {})
  })
}

function relayOf(
  url: string,
  { relayRoom: room, relayKey }: RoomKeys,
  cursors: ReturnType<typeof relayCursors>,
  onOnline: RoomLinksNeeds['onOnline']
) {
  const name = `${url} ${bytesToText(room)}`
  const access = { url, room, publicKey: relayKey.publicKey }
  return {
    link: relayLink({ ...access, sign: (message) => sign(relayKey, message), onOnline }),
    loadCursor: () => cursors.load(name),
    saveCursor: (cursor: Parameters<typeof cursors.save>[1]) => cursors.save(name, cursor)
  }
}
