import type { RelayPipe } from './relay-talk.ts'

/** A pipe over a WebSocket; null when the browser forbids the address, such as ws: on a page that came by https:. */
export function webSocketPipe(url: string, Socket: new (url: string) => WebSocket): RelayPipe | null {
  const socket = opened(url, Socket)
  if (!socket) return null
  return {
    host: new URL(url).host,
    get bufferedAmount() {
      return socket.bufferedAmount
    },
    start({ opened, heard, closed }) {
      socket.binaryType = 'arraybuffer'
      socket.onopen = opened
      socket.onmessage = ({ data }: MessageEvent<unknown>) =>
        heard(data instanceof ArrayBuffer ? new Uint8Array(data) : null)
      socket.onclose = ({ code }) => closed(code)
    },
    send(frame) {
      if (socket.readyState === socket.OPEN) socket.send(frame)
    },
    close() {
      socket.onopen = socket.onmessage = socket.onclose = null
      socket.close()
    }
  }
}

function opened(url: string, Socket: new (url: string) => WebSocket): WebSocket | null {
  try {
    return new Socket(url)
  } catch {
    return null
  }
}
