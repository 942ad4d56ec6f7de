import type { PipeEvents, RelayPipe } from '#lib/links/relay-talk.ts'

/** What the window tells of one connection (node-bridge.ts). */
export type FromNode =
  | { readonly type: 'opened'; readonly host: string }
  | { readonly type: 'heard'; readonly frame: Uint8Array }
  /** Of all that was sent. */
  | { readonly type: 'left'; readonly bytes: number }
  | { readonly type: 'ended' }

/** In the worker. */
export function nodePipe(port: MessagePort): RelayPipe {
  let events: PipeEvents | null = null
  let host = ''
  let sentBytes = 0
  let leftBytes = 0

  port.onmessage = ({ data }: MessageEvent<FromNode>) => {
    if (data.type === 'left') leftBytes = data.bytes
    else if (data.type === 'heard') events?.heard(data.frame)
    else if (data.type === 'ended') events?.closed(0)
    else {
      host = data.host
      events?.opened()
    }
  }

  return {
    get host() {
      return host
    },
    get bufferedAmount() {
      return sentBytes - leftBytes
    },
    start: (listener) => void (events = listener),
    send(frame) {
      sentBytes += frame.length
      port.postMessage(frame)
    },
    close() {
      events = null
      port.postMessage(null)
    }
  }
}
