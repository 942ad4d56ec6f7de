/** A device that dials a node as a browser does, for tests: its own offer untouched, the answer written by itself. */
import { PeerConnection, type DataChannel } from 'node-datachannel'
import type { RelayPipe } from '#lib/links/relay-talk.ts'
import { endpointToSdp, fingerprintIn } from '#lib/links/pair-sdp.ts'
import { nodeHost, nodeIceName, readNodeHello, type NodeEnds } from '#lib/wire/node-hello.ts'
import type { NodeCode } from '#lib/wire/node-code.ts'

export interface Dialled {
  readonly channel: DataChannel
  readonly ends: NodeEnds
  /** As the node signed it. */
  readonly signature: Uint8Array
  close(): void
}

/** Resolves when the node has said who it is; rejects when the connection ends before. */
export function dial(code: NodeCode, onMessage: (bytes: Uint8Array) => void = () => {}): Promise<Dialled> {
  return new Promise((resolve, reject) => {
    const rtc = new PeerConnection('device', { iceServers: [] })
    let device: Uint8Array | null = null
    rtc.onLocalDescription((sdp) => {
      const [, password = ''] = /^a=ice-pwd:(\S+)/m.exec(sdp) ?? []
      const name = nodeIceName(password)
      const { fingerprint, addresses: candidates } = code
      device = fingerprintIn(sdp)
      rtc.setRemoteDescription(
        endpointToSdp('answer', { ufrag: name, pwd: name, fingerprint, candidates }),
        'answer'
      )
    })
    rtc.onStateChange((state) => {
      if (state === 'failed' || state === 'closed') reject(new Error(`the connection is ${state}`))
    })
    const channel = rtc.createDataChannel('relay')
    let isFirst = true
    channel.onMessage((data) => {
      if (typeof data === 'string') throw new Error('the node speaks in bytes')
      const bytes = new Uint8Array(data)
      if (!isFirst) return onMessage(bytes)
      isFirst = false
      const signature = readNodeHello(bytes)
      if (!signature || !device) return reject(new Error('the node did not say who it is'))
      const ends = { device, node: code.fingerprint }
      resolve({ channel, ends, signature, close: () => rtc.close() })
    })
  })
}

/** The pipe of a relay link over such a connection. */
export function dialledPipe(code: NodeCode): RelayPipe {
  let dialled: Dialled | null = null
  let heard: (bytes: Uint8Array) => void = () => {}
  let isClosed = false
  const dialling = dial(code, (bytes) => heard(bytes))
  return {
    get host() {
      return dialled ? nodeHost(dialled.ends) : ''
    },
    get bufferedAmount() {
      return dialled?.channel.isOpen() ? dialled.channel.bufferedAmount() : 0
    },
    start(events) {
      heard = events.heard
      dialling.then(
        (made) => {
          dialled = made
          if (isClosed) return made.close()
          made.channel.onClosed(() => events.closed(0))
          events.opened()
        },
        () => events.closed(0)
      )
    },
    send: (bytes) => void (dialled?.channel.isOpen() && dialled.channel.sendMessageBinary(bytes)),
    close() {
      isClosed = true
      dialled?.close()
    }
  }
}
