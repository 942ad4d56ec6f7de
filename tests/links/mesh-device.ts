/**
 * One device of a mesh test, in a frame of its own: y-webrtc keeps its rooms by name, so one page holds one device
 * of a room. The test reaches into the frame by `window.device`.
 */
import * as Y from 'yjs'
import { meshLink } from '#lib/links/mesh.ts'
import { systemTimers } from '#lib/links/timers.ts'
import type { Link, PeerEnd, PeerId } from '#lib/ports/link.ts'
import { windUpTimers } from './wind-up-timers.ts'

export interface MeshDevice {
  readonly room: string
  /** Lets time pass for the link alone; needs `isWoundUp`. */
  wind(ms: number): void
  readonly link: Link
  readonly doc: Y.Doc
  readonly open: Set<PeerId>
  readonly ends: (PeerEnd | undefined)[]
  readonly received: Uint8Array[]
  readonly connections: RTCPeerConnection[]
  readonly channels: RTCDataChannel[]
}

export interface DeviceRoom {
  readonly room: string
  readonly signalUrl: string
  readonly maxPeers?: number
  /** Time stands still for the link. */
  readonly isWoundUp?: boolean
}

declare global {
  interface Window {
    startDevice?: (options: DeviceRoom) => MeshDevice
  }
}

window.startDevice = ({ room, signalUrl, maxPeers, isWoundUp = false }) => {
  const doc = new Y.Doc()
  const timers = windUpTimers()
  const link = meshLink({
    room,
    password: 'the secret of the room',
    signalling: [signalUrl],
    iceServers: [],
    emptyDoc: doc,
    timers: isWoundUp ? timers : systemTimers,
    ...(maxPeers === undefined ? {} : { maxPeers })
  })
  const device: MeshDevice = {
    room,
    wind: timers.wind,
    link,
    doc,
    open: new Set(),
    ends: [],
    received: [],
    ...watchConnections()
  }
  link.start({
    opened: (peer) => device.open.add(peer),
    closed: (peer, why) => {
      device.open.delete(peer)
      device.ends.push(why)
    },
    received: (_, frame) => device.received.push(frame)
  })
  return device
}

/** Every connection and data channel this frame makes, below what the link shows. */
function watchConnections() {
  const connections: RTCPeerConnection[] = []
  const channels: RTCDataChannel[] = []
  const Original = window.RTCPeerConnection
  window.RTCPeerConnection = class extends Original {
    constructor(config?: RTCConfiguration) {
      super(config)
      connections.push(this)
    }
    override createDataChannel(label: string, options?: RTCDataChannelInit) {
      const channel = super.createDataChannel(label, options)
      channels.push(channel)
      return channel
    }
  }
  return { connections, channels }
}
