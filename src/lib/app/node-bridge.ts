/**
 * A connection with a node as the worker sees it: WebRTC lives in the window, so its frames cross by a port of their
 * own. The worker sends bytes, or null to end it.
 */
import { verify } from '#lib/keys/ed25519.ts'
import { dialNode, type NodeLine } from '#lib/links/node-line.ts'
import { systemTimers } from '#lib/links/timers.ts'
import type { NodeCode } from '#lib/wire/node-code.ts'
import type { FromNode } from './node-pipe.ts'

/** In the window. */
export function serveNode(code: NodeCode, port: MessagePort): void {
  const tell = (message: FromNode) => port.postMessage(message)
  const line: NodeLine = dialNode(code, {
    timers: systemTimers,
    verify,
    opened: (host) => tell({ type: 'opened', host }),
    // Nobody reads it here: it goes over as it is.
    heard: (frame) => port.postMessage({ type: 'heard', frame } satisfies FromNode, [frame.buffer]),
    left: (bytes) => tell({ type: 'left', bytes }),
    ended: () => tell({ type: 'ended' })
  })
  port.onmessage = ({ data }: MessageEvent<Uint8Array<ArrayBuffer> | null>) => {
    if (data) return line.send(data)
    line.close()
    port.close()
  }
}
