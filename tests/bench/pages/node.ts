/** A phone at a box on the wall, and the least that the same bytes cost: a data channel and nothing else. */
import { serveNode } from '#lib/app/node-bridge.ts'
import { nodePipe } from '#lib/app/node-pipe.ts'
import { deriveEpoch } from '#lib/keys/epoch.ts'
import { sign } from '#lib/keys/ed25519.ts'
import { dialledLink } from '#lib/links/relay.ts'
import type { RelayPipe } from '#lib/links/relay-talk.ts'
import { textToBytes } from '#lib/wire/bytes.ts'
import { readNodeCode, type NodeCode } from '#lib/wire/node-code.ts'

export interface NodeAsked {
  /** As it was scanned. */
  readonly code: string
  /** Of the epoch whose room is read, as text. */
  readonly secret: string
}

export interface NodeTimes {
  /** From the scanned code to the first update. */
  readonly firstMs: number
  /** From the first question to the last byte. */
  readonly pullMs: number
  /** Of the updates. */
  readonly bytes: number
}

export async function pullFromNode({ code, secret }: NodeAsked): Promise<NodeTimes> {
  const scannedMs = performance.now()
  const { relayRoom: room, relayKey } = await deriveEpoch(textToBytes(secret) ?? fail('no secret'))
  const read = readNodeCode(code)
  const link = dialledLink({
    ...{ room, publicKey: relayKey.publicKey },
    sign: (message) => sign(relayKey, message),
    openPipe: () => openPipe(read.ok ? read.code : fail(read.problem))
  })
  let [askedMs, firstMs, bytes] = [0, 0, 0]
  await new Promise<void>((done, failed) =>
    link.start({
      welcomed() {
        askedMs = performance.now()
        link.pull(0)
      },
      update(_seq, update) {
        if (bytes === 0) firstMs = performance.now() - scannedMs
        bytes += update.length
      },
      level: () => done(),
      refused: (why) => failed(new Error(why)),
      acked() {},
      away() {}
    })
  )
  const pullMs = performance.now() - askedMs
  link.stop()
  return { firstMs, pullMs, bytes }
}

/** As between a window and its worker. */
function openPipe(code: NodeCode): RelayPipe {
  const { port1, port2 } = new MessageChannel()
  serveNode(code, port1)
  return nodePipe(port2)
}

let dialling: { readonly rtc: RTCPeerConnection; readonly channel: RTCDataChannel } | null = null

/** What the other side needs to answer; then `pullBarely`. */
export async function offerBarely(): Promise<string> {
  const rtc = new RTCPeerConnection({ iceServers: [] })
  dialling = { rtc, channel: rtc.createDataChannel('bare') }
  await rtc.setLocalDescription()
  return rtc.localDescription?.sdp ?? fail('no offer')
}

/** Milliseconds from asking for so many bytes to having them. */
export async function pullBarely(answer: string, bytes: number): Promise<number> {
  const { rtc, channel } = dialling ?? fail('no offer')
  channel.binaryType = 'arraybuffer'
  await rtc.setRemoteDescription({ type: 'answer', sdp: answer })
  await new Promise((open) => (channel.onopen = open))
  const askedMs = performance.now()
  let heard = 0
  await new Promise<void>((done) => {
    channel.onmessage = ({ data }: MessageEvent<ArrayBuffer>) => {
      heard += data.byteLength
      if (heard >= bytes) done()
    }
    channel.send('go')
  })
  const pullMs = performance.now() - askedMs
  rtc.close()
  return pullMs
}

function fail(why: string): never {
  throw new Error(why)
}
