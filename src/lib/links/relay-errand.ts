/**
 * One thing asked of the relay over a connection of its own (wire/waking-frame.ts): in, asked, answered, gone. Beside
 * the link of the room, which it must not disturb, and also where there is none, as in a service worker.
 */
import { decodeFrame, encodeFrame, proveMessage, type ClientFrame } from '#lib/wire/frame.ts'
import { codeToRefusalName, type RelayRefusalName } from '#lib/wire/relay-codes.ts'
import type { WakingFrame } from '#lib/wire/waking-frame.ts'
import type { RelayAccess } from './relay-talk.ts'
import { systemTimers, type Timers } from './timers.ts'

/** `away`: the relay was not reached, or went away before it answered. */
export type ErrandEnd = 'done' | 'away' | RelayRefusalName | 'unknown'

export interface ErrandNeeds extends RelayAccess {
  /** Where the relay protocol is spoken: ws(s)://host/relay. */
  readonly url: string
  readonly timers?: Timers
  readonly WebSocket?: new (url: string) => WebSocket
}

const withinMs = 15_000

/** Never rejects. */
export function relayErrand(needs: ErrandNeeds, errand: WakingFrame): Promise<ErrandEnd> {
  const { timers = systemTimers } = needs
  const open = needs.WebSocket ?? WebSocket
  return new Promise((resolve) => {
    const socket = new open(needs.url)
    const cancel = timers.after(withinMs, () => end('away'))
    const say = (frame: ClientFrame) => socket.send(encodeFrame(frame))

    function end(how: ErrandEnd): void {
      cancel()
      socket.onopen = socket.onmessage = socket.onclose = null
      socket.close()
      resolve(how)
    }

    async function prove(nonce: Uint8Array): Promise<void> {
      const { room, publicKey, url } = needs
      const signature = await needs.sign(proveMessage(nonce, room, new URL(url).host))
      say({ type: 'prove', publicKey, signature })
    }

    function hear(data: unknown): void {
      const decoded = data instanceof ArrayBuffer ? decodeFrame(new Uint8Array(data)) : null
      if (!decoded?.ok) return end('unknown')
      const { frame } = decoded
      if (frame.type === 'challenge') prove(frame.nonce).catch(() => end('away'))
      else if (frame.type === 'welcome') say(errand)
      else if (frame.type === 'noted') end(frame.code === 0 ? 'done' : endOf(frame.code))
      else if (frame.type === 'refuse') end(endOf(frame.code))
    }

    socket.binaryType = 'arraybuffer'
    socket.onopen = () => say({ type: 'hello', room: needs.room })
    socket.onmessage = ({ data }: MessageEvent<unknown>) => hear(data)
    socket.onclose = () => end('away')
  })
}

function endOf(code: number): ErrandEnd {
  return codeToRefusalName(code) ?? 'unknown'
}
