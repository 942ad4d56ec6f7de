/** The rooms of this device for all devices it is paired with: what the mesh does by signalling, pairing does by hand. */
import type { Haste } from '#lib/domain/haste.ts'
import type { LinkEvents, PeerId } from '#lib/ports/link.ts'
import type { PairRoom } from './pair-talk.ts'

/** A paired device. */
export interface PairedPeer {
  sendFrame(room: string, frame: Uint8Array, haste?: Haste): void
  drop(): void
  roomsChanged(): void
}

export interface PairRooms {
  readonly rooms: ReadonlyMap<string, PairRoom>
  met(room: string, password: string, events: LinkEvents): void
  left(room: string): void
  send(room: string, peer: PeerId, frame: Uint8Array, haste?: Haste): void
  drop(peer: PeerId): void
  /** Gives it a name, no other peer's. One that comes after the end is dropped. */
  add(makePeer: (name: PeerId) => PairedPeer): void
  remove(peer: PeerId): void
  stop(): void
}

export function pairRooms(): PairRooms {
  const rooms = new Map<string, PairRoom>()
  const peers = new Map<PeerId, PairedPeer>()
  let count = 0
  let isStopped = false
  const tellAll = () => peers.forEach((peer) => peer.roomsChanged())
  return {
    rooms,
    met(room, password, events) {
      rooms.set(room, { password, events })
      tellAll()
    },
    left(room) {
      if (rooms.delete(room)) tellAll()
    },
    send: (room, peer, frame, haste) => peers.get(peer)?.sendFrame(room, frame, haste),
    drop: (peer) => peers.get(peer)?.drop(),
    add(makePeer) {
      count += 1
      const name = `pair-${count}`
      const peer = makePeer(name)
      if (isStopped) peer.drop()
      else peers.set(name, peer)
    },
    remove: (peer) => void peers.delete(peer),
    stop() {
      isStopped = true
      for (const peer of [...peers.values()]) peer.drop()
      rooms.clear()
    }
  }
}
