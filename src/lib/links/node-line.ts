/** A connection with a node, dialled from what its code says and from nothing else (wire/node-hello.ts). */
import { limits } from '#lib/wire/limits.ts'
import type { NodeCode } from '#lib/wire/node-code.ts'
import { nodeHost, nodeIceName, nodeMessage, readNodeHello, type NodeEnds } from '#lib/wire/node-hello.ts'
import { endpointToSdp, fingerprintIn } from './pair-sdp.ts'
import type { Timers } from './timers.ts'

/** `unproven`: something answers there that is not the node of the code. `left`: it was connected. */
export type NodeEnd = 'unreachable' | 'unproven' | 'left'

export interface NodeLineNeeds {
  readonly timers: Timers
  /** Ed25519. */
  readonly verify: (key: Uint8Array, signature: Uint8Array, message: Uint8Array) => Promise<boolean>
  /** The node has proven that it is the one of the code. `host`: what proofs on this connection name. */
  readonly opened: (host: string) => void
  readonly heard: (frame: Uint8Array<ArrayBuffer>) => void
  /** Of all that was sent, so many bytes have left. */
  readonly left: (bytes: number) => void
  /** Once, and nothing after it. */
  readonly ended: (why: NodeEnd) => void
}

export interface NodeLine {
  send(frame: Uint8Array<ArrayBuffer>): void
  /** Nothing is heard of it afterwards. */
  close(): void
}

const lowWaterBytes = 256 * 1024

/** Throws where the browser has no WebRTC. */
export function dialNode(code: NodeCode, needs: NodeLineNeeds): NodeLine {
  const rtc = new RTCPeerConnection({ iceServers: [] })
  const channel = rtc.createDataChannel('relay')
  let ends: NodeEnds | null = null
  let phase: 'dialling' | 'proving' | 'open' | 'over' = 'dialling'
  let sentBytes = 0
  const cancel = needs.timers.after(limits.node.connectWithinMs, () => end('unreachable'))

  channel.binaryType = 'arraybuffer'
  channel.bufferedAmountLowThreshold = lowWaterBytes
  channel.onbufferedamountlow = () => needs.left(sentBytes - channel.bufferedAmount)
  channel.onmessage = ({ data }: MessageEvent<unknown>) => hear(data)
  channel.onclose = () => end(phase === 'open' ? 'left' : 'unproven')
  rtc.onconnectionstatechange = () => {
    if (rtc.connectionState === 'failed') end(whyFailed())
  }
  dial().catch(() => end('unreachable'))

  /** What answered had another certificate than the code says; or nothing answered. */
  function whyFailed(): NodeEnd {
    if (phase === 'open') return 'left'
    return rtc.sctp?.transport.state === 'failed' ? 'unproven' : 'unreachable'
  }

  async function dial(): Promise<void> {
    await rtc.setLocalDescription()
    const sdp = rtc.localDescription?.sdp ?? ''
    const [, password = ''] = /^a=ice-pwd:(\S+)/m.exec(sdp) ?? []
    const { fingerprint, addresses: candidates } = code
    ends = { device: fingerprintIn(sdp), node: fingerprint }
    const name = nodeIceName(password)
    const written = endpointToSdp('answer', { ufrag: name, pwd: name, fingerprint, candidates })
    await rtc.setRemoteDescription({ type: 'answer', sdp: written })
  }

  function hear(data: unknown): void {
    if (phase === 'over') return
    const bytes = data instanceof ArrayBuffer ? new Uint8Array(data) : null
    if (phase === 'open' && bytes && bytes.length <= limits.maxFrameBytes) needs.heard(bytes)
    else if (phase === 'dialling' && bytes) void prove(bytes).catch(() => end('unproven'))
    else end('unproven')
  }

  async function prove(bytes: Uint8Array): Promise<void> {
    phase = 'proving'
    const signature = readNodeHello(bytes)
    const isTrue = signature && ends && (await needs.verify(code.key, signature, nodeMessage(ends)))
    if (phase !== 'proving') return
    if (!isTrue || !ends) return end('unproven')
    phase = 'open'
    cancel()
    needs.opened(nodeHost(ends))
  }

  function end(why: NodeEnd): void {
    if (phase === 'over') return
    close()
    needs.ended(why)
  }

  function close(): void {
    phase = 'over'
    cancel()
    channel.onbufferedamountlow = channel.onmessage = channel.onclose = rtc.onconnectionstatechange = null
    rtc.close()
  }

  return {
    send(frame) {
      if (phase !== 'open' || channel.readyState !== 'open') return
      channel.send(frame)
      sentBytes += frame.length
      needs.left(sentBytes - channel.bufferedAmount)
    },
    close
  }
}
