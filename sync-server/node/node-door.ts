/**
 * The WebRTC side: phones that dial this relay from a printed code, with no signalling and no internet
 * (wire/node-hello.ts). All of them over one UDP port, each with one data channel, which is a connection of the hub.
 */
import { randomBytes } from 'node:crypto'
import { createSocket } from 'node:dgram'
import type { DataChannel, IceUdpMuxRequest, PeerConnection } from 'node-datachannel'
import { limits } from '#lib/wire/limits.ts'
import { encodeNodeHello, iceNameToPassword, nodeHost, nodeMessage } from '#lib/wire/node-hello.ts'
import { addressToKey } from '#relay/guard/address.ts'
import { faultToWord } from '#relay/watch/events.ts'
import type { TellEvent } from '#relay/watch/events.ts'
import type { Hub, HubConnection } from '#relay/rooms/hub.ts'
import { channelWire, sendOver } from './node-channel.ts'
import type { NodeIdentity } from './node-identity.ts'

export interface NodeDoorOptions {
  readonly hub: Hub
  readonly identity: NodeIdentity
  /** UDP; 0 for any free one. */
  readonly port: number
  /** Whether phones that dial may make rooms: they show no code. */
  readonly mayMakeRooms: boolean
  readonly say: TellEvent
}

export interface NodeDoor {
  readonly port: number
  counts(): { readonly connections: number; readonly opening: number }
  close(): void
}

interface Caller {
  readonly rtc: PeerConnection
  readonly address: string
  connection: HubConnection | null
  lastHeardMs: number
}

const beatMs = 5_000

/** Rejects with a sentence where there is no build of node-datachannel, or the port is taken. */
export async function openNodeDoor({
  hub,
  identity,
  port,
  mayMakeRooms,
  say
}: NodeDoorOptions): Promise<NodeDoor> {
  const rtcLibrary = await loadRtc()
  const ownPort = port === 0 ? await freePort() : port
  const callers = new Map<string, Caller>()
  const listener = new rtcLibrary.IceUdpMuxListener(ownPort)
  listener.onUnhandledStunRequest(answer)
  const heartbeat = setInterval(beat, beatMs)

  function answer({ localUfrag, ufrag: remoteUfrag, host }: IceUdpMuxRequest): void {
    const password = iceNameToPassword(localUfrag)
    const address = addressToKey(host)
    if (password === null || !isIceName(remoteUfrag) || callers.has(localUfrag) || !hasRoomFor(address))
      return
    const rtc = new rtcLibrary.PeerConnection('', {
      iceServers: [],
      enableIceUdpMux: true,
      portRangeBegin: ownPort,
      portRangeEnd: ownPort,
      // Who it is, the device proves over its certificate afterwards.
      disableFingerprintVerification: true,
      disableAutoNegotiation: true,
      maxMessageSize: 2 * limits.maxFrameBytes,
      certificatePemFile: identity.cert,
      keyPemFile: identity.key
    })
    const caller: Caller = { rtc, address, connection: null, lastHeardMs: Date.now() }
    callers.set(localUfrag, caller)
    rtc.onStateChange((state) => isEnd(state) && drop(localUfrag))
    rtc.onDataChannel((channel) => opened(localUfrag, caller, channel))
    try {
      rtc.setRemoteDescription(offerOf(remoteUfrag, password), 'offer')
      rtc.setLocalDescription('answer', { iceUfrag: localUfrag, icePwd: localUfrag })
    } catch (fault) {
      say({ event: 'phoneNotAnswered', why: faultToWord(fault) })
      drop(localUfrag)
    }
  }

  function hasRoomFor(address: string): boolean {
    const opening = [...callers.values()].filter(({ connection }) => connection === null)
    const { maxConnections, maxOpening, maxOpeningPerAddress } = limits.node
    if (callers.size >= maxConnections || opening.length >= maxOpening) return false
    return opening.filter((caller) => caller.address === address).length < maxOpeningPerAddress
  }

  function opened(name: string, caller: Caller, channel: DataChannel): void {
    if (caller.connection !== null) return drop(name)
    const device = printOf(caller.rtc)
    if (device === null) return drop(name)
    const ends = { device, node: identity.fingerprint }
    if (!sendOver(channel, encodeNodeHello(identity.sign(nodeMessage(ends))))) return drop(name)
    const wire = channelWire(channel, () => drop(name))
    const connection = hub.open({
      wire,
      address: caller.address,
      host: nodeHost(ends),
      seed: randomBytes(32),
      mayMakeRooms: () => mayMakeRooms
    })
    caller.connection = connection
    channel.onMessage((message) => {
      caller.lastHeardMs = Date.now()
      if (typeof message === 'string') connection.text()
      else connection.binary(new Uint8Array(message))
    })
  }

  function drop(name: string): void {
    const caller = callers.get(name)
    if (!callers.delete(name) || !caller) return
    caller.connection?.gone()
    caller.rtc.close()
  }

  function beat(): void {
    const now = Date.now()
    for (const [name, { connection, lastHeardMs }] of callers) {
      const allowedMs = connection === null ? limits.node.openWithinMs : limits.node.silentMs
      if (now - lastHeardMs > allowedMs) drop(name)
    }
  }

  say({ event: 'nodeListens', port: ownPort })
  return {
    port: ownPort,
    counts: () => ({
      connections: callers.size,
      opening: [...callers.values()].filter(({ connection }) => connection === null).length
    }),
    close() {
      clearInterval(heartbeat)
      listener.stop()
      for (const name of [...callers.keys()]) drop(name)
    }
  }
}

async function loadRtc() {
  try {
    return await import('node-datachannel')
  } catch {
    throw new Error(
      'There is no WebRTC for this machine: node-datachannel did not load. Leave --node-port out.'
    )
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = createSocket('udp4')
    socket.once('error', reject)
    socket.bind(0, () => {
      const { port } = socket.address()
      socket.close(() => resolve(port))
    })
  })
}

function isEnd(state: string): boolean {
  return state === 'closed' || state === 'failed' || state === 'disconnected'
}

function isIceName(name: string): boolean {
  return /^[\w+/]{4,256}$/.test(name)
}

/** SHA-256 of the certificate of the other side. */
function printOf(rtc: PeerConnection): Uint8Array | null {
  const { value, algorithm } = rtc.remoteFingerprint()
  const print = new Uint8Array(Buffer.from(value.replaceAll(':', ''), 'hex'))
  return algorithm === 'sha-256' && print.length === 32 ? print : null
}

/** What the device would have sent; its certificate is not known yet. */
function offerOf(ufrag: string, password: string): string {
  const lines = [
    'v=0',
    'o=- 1 1 IN IP4 127.0.0.1',
    's=-',
    't=0 0',
    'a=group:BUNDLE 0',
    'm=application 9 UDP/DTLS/SCTP webrtc-datachannel',
    'c=IN IP4 0.0.0.0',
    `a=ice-ufrag:${ufrag}`,
    `a=ice-pwd:${password}`,
    `a=fingerprint:sha-256 ${Array(32).fill('00').join(':')}`,
    'a=setup:actpass',
    'a=mid:0',
    'a=sctp-port:5000',
    'a=max-message-size:262144'
  ]
  return lines.map((line) => `${line}\r\n`).join('')
}
