/**
 * The mesh: devices of one room, each connected to a handful of others by WebRTC.
 *
 * y-webrtc finds them and carries the signalling, encrypted with `password`; it holds a document that stays empty,
 * and its connections are our own peers (peer.ts). Nothing here depends on its BroadcastChannel.
 */
import { WebrtcProvider } from 'y-webrtc'
import type { Link, LinkEvents, PeerEnd, PeerId } from '#lib/ports/link.ts'
import { limits } from '#lib/wire/limits.ts'
import type { MeshPeer, PeerHost } from './peer.ts'
import { systemTimers, type Timers } from './timers.ts'

export interface MeshOptions {
  /** Topic at the signalling server; one link per room and page at a time. */
  readonly room: string
  /** Seals the signalling from the server. */
  readonly password: string
  /** WebSocket addresses that speak y-webrtc's signalling protocol. */
  readonly signalling: readonly string[]
  /** Empty: only devices that reach each other directly. */
  readonly iceServers: readonly RTCIceServer[]
  /** Stays empty; made by the caller because links know no documents. Destroyed on stop. */
  readonly emptyDoc: ConstructorParameters<typeof WebrtcProvider>[1]
  readonly maxPeers?: number
  readonly timers?: Timers
  /** 0 <= chance < 1; how many peers this device looks for itself, so that rooms do not fall into closed groups. */
  readonly chance?: () => number
}

/** Needs a window with WebRTC and a secure context; without WebRTC it finds nobody. Starts once. */
export function meshLink(options: MeshOptions): Link {
  const peers = new Map<PeerId, MeshPeer>()
  let stopMesh = () => {}
  return {
    start(events) {
      if (typeof RTCPeerConnection !== 'undefined') stopMesh = startMesh(options, peers, events)
    },
    send: (peer, frame, haste) => peers.get(peer)?.sendFrame(frame, haste),
    drop: (peer) => peers.get(peer)?.destroy('dropped'),
    stop() {
      stopMesh()
      stopMesh = () => {}
    }
  }
}

function startMesh(options: MeshOptions, open: Map<PeerId, MeshPeer>, events: LinkEvents): () => void {
  const { room, password, signalling, iceServers, emptyDoc, chance = Math.random } = options
  const maxPeers = options.maxPeers ?? limits.maxMeshPeers
  const host = roomHost({ room, maxPeers, timers: options.timers ?? systemTimers, open, events })
  const provider = new WebrtcProvider(room, emptyDoc, {
    signaling: [...signalling],
    password,
    maxConns: Math.max(1, maxPeers - Math.floor(chance() * 3)),
    filterBcConns: false,
    peerOpts: { config: { iceServers: [...iceServers] }, host }
  })
  return () => {
    host.stop()
    provider.disconnect()
    emptyDoc.destroy()
  }
}

interface HostOptions {
  readonly room: string
  readonly maxPeers: number
  readonly timers: Timers
  readonly open: Map<PeerId, MeshPeer>
  readonly events: LinkEvents
}

/** Keeps count of one room's peers and gives those that are open a name. */
function roomHost({ room, maxPeers, timers, open, events }: HostOptions): PeerHost & { stop(): void } {
  const idByPeer = new Map<MeshPeer, PeerId>()
  let isStopped = false
  let count = 0
  const ifRunning = (run: () => void) => () => {
    if (!isStopped) run()
  }
  return {
    room,
    timers: { now: timers.now, after: (delayMs, run) => timers.after(delayMs, ifRunning(run)) },
    admits(peer) {
      if (isStopped || idByPeer.size >= maxPeers) return false
      count += 1
      idByPeer.set(peer, `mesh-${count}`)
      return true
    },
    opened(peer) {
      const id = idByPeer.get(peer)
      if (id === undefined) return
      open.set(id, peer)
      events.opened(id)
    },
    received(peer, frame) {
      const id = idByPeer.get(peer)
      if (id !== undefined) events.received(id, frame)
    },
    ended(peer, why: PeerEnd) {
      const id = idByPeer.get(peer)
      idByPeer.delete(peer)
      if (id !== undefined && open.delete(id)) events.closed(id, why)
    },
    stop() {
      isStopped = true
      for (const peer of idByPeer.keys()) {
        peer.mute()
        peer.destroy('stopped')
      }
    }
  }
}
