/** Both ends of one simulated WebSocket: in order, late, and gone at any moment with what was under way. */
import type { HubConnection } from '#relay/rooms/hub.ts'
import type { WireEnd } from '#relay/rooms/wire-end.ts'
import type { Chances } from './seeded.ts'
import type { Timeline } from './timeline.ts'

const longestDelayMs = 400

export class WorldSocket {
  readonly CONNECTING = 0
  readonly OPEN = 1
  readonly CLOSING = 2
  readonly CLOSED = 3
  readonly bufferedAmount = 0
  readonly device: number
  binaryType = 'blob'
  readyState = 0
  onopen: (() => void) | null = null
  onmessage: ((event: { data: unknown }) => void) | null = null
  onclose: ((event: { code: number }) => void) | null = null
  readonly #timeline: Timeline
  readonly #chances: Chances
  readonly #forget: () => void
  #relayEnd: HubConnection | undefined
  #arrivals = { here: 0, there: 0 }

  constructor(device: number, timeline: Timeline, chances: Chances, forget: () => void) {
    this.device = device
    this.#timeline = timeline
    this.#chances = chances
    this.#forget = forget
  }

  /** `open` gives the relay's end, or nothing when nobody answers. */
  dial(open: (wire: WireEnd) => HubConnection | undefined): void {
    this.#later('here', () => {
      this.#relayEnd = open(this.#wireEnd())
      if (!this.#relayEnd) return this.#end(1006)
      this.readyState = this.OPEN
      this.onopen?.()
    })
  }

  send(bytes: Uint8Array): void {
    const copy = bytes.slice()
    this.#later('there', () => this.#relayEnd?.binary(copy))
  }

  close(): void {
    this.breakDown()
  }

  /** Gone at once, for both. */
  breakDown(): void {
    this.#relayEnd?.gone()
    this.#end(1006)
  }

  #wireEnd(): WireEnd {
    return {
      send: async (message) => {
        if (typeof message === 'string') return
        const data = message.slice().buffer
        this.#later('here', () => this.onmessage?.({ data }))
      },
      bufferedBytes: () => 0,
      close: (code) => this.#later('here', () => this.#end(code))
    }
  }

  #later(where: 'here' | 'there', run: () => void): void {
    const { now } = this.#timeline
    const at = Math.max(this.#arrivals[where], now + this.#chances.between(2, longestDelayMs))
    this.#arrivals[where] = at
    this.#timeline.after(at - now, () => {
      if (this.readyState !== this.CLOSED) run()
    })
  }

  #end(code: number): void {
    if (this.readyState === this.CLOSED) return
    this.readyState = this.CLOSED
    this.#forget()
    this.onclose?.({ code })
  }
}
