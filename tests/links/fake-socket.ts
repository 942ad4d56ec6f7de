import { decodeFrame, encodeFrame, type Frame, type RelayFrame } from '#lib/wire/frame.ts'

/** The relay's end of a WebSocket that goes nowhere: the test plays the relay. */
export class FakeSocket {
  readonly OPEN = 1
  readyState = 0
  bufferedAmount = 0
  binaryType = 'blob'
  onopen: (() => void) | null = null
  onmessage: ((event: { data: unknown }) => void) | null = null
  onclose: ((event: { code: number }) => void) | null = null
  readonly said: Frame[] = []
  readonly url: string

  constructor(url: string) {
    this.url = url
  }

  send(bytes: Uint8Array) {
    const decoded = decodeFrame(bytes.slice())
    if (decoded.ok) this.said.push(decoded.frame)
  }

  close() {
    this.readyState = 3
  }

  open() {
    this.readyState = 1
    this.onopen?.()
  }

  hear(frame: RelayFrame) {
    this.hearBytes(encodeFrame(frame))
  }

  hearBytes(bytes: Uint8Array) {
    this.onmessage?.({ data: bytes.slice().buffer })
  }

  lose(code = 1006) {
    this.readyState = 3
    this.onclose?.({ code })
  }

  saidOf<Type extends Frame['type']>(type: Type): Extract<Frame, { type: Type }>[] {
    return this.said.filter((frame): frame is Extract<Frame, { type: Type }> => frame.type === type)
  }
}

/** The class a link is given, and every socket it made. */
export function fakeSockets() {
  const sockets: FakeSocket[] = []
  class Recorded extends FakeSocket {
    constructor(url: string) {
      super(url)
      sockets.push(this)
    }
  }
  return { sockets, WebSocket: Recorded as unknown as new (url: string) => WebSocket }
}
