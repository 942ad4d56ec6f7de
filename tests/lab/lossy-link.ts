/**
 * UDP between phones and a box, by a program in between that loses some packets and holds up the others. A kernel can
 * do so by itself (tc netem), but many that can make namespaces cannot do that. Run by itself: `own port, box's
 * address, its port, loss from 0 to 1, delay each way in ms`.
 */
import { createSocket, type RemoteInfo, type Socket } from 'node:dgram'
import { once } from 'node:events'

export interface LossyOptions {
  readonly port: number
  readonly to: { readonly address: string; readonly port: number }
  /** Share of the packets in each direction that never arrive, 0 to 1. */
  readonly loss: number
  /** Each way. */
  readonly delayMs: number
  /** 0 <= chance < 1. */
  readonly chance: () => number
}

export interface LossyLink {
  readonly port: number
  counts(): { readonly passed: number; readonly lost: number }
  close(): void
}

export async function openLossyLink({ port, to, loss, delayMs, chance }: LossyOptions): Promise<LossyLink> {
  const front = createSocket('udp4')
  /** By who is on the other side of it. */
  const behind = new Map<string, Socket>()
  const counts = { passed: 0, lost: 0 }
  let isOpen = true

  function pass(socket: Socket, packet: Uint8Array, towards: { address: string; port: number }): void {
    if (chance() < loss) return void counts.lost++
    counts.passed++
    setTimeout(() => isOpen && socket.send(packet, towards.port, towards.address), delayMs)
  }

  function socketFor(phone: RemoteInfo): Socket {
    const name = `${phone.address} ${phone.port}`
    const known = behind.get(name)
    if (known) return known
    const socket = createSocket('udp4')
    socket.on('message', (packet) => pass(front, packet, phone))
    behind.set(name, socket)
    return socket
  }

  front.on('message', (packet, phone) => pass(socketFor(phone), packet, to))
  front.bind(port)
  await once(front, 'listening')
  return {
    port: front.address().port,
    counts: () => ({ ...counts }),
    close() {
      isOpen = false
      for (const socket of [front, ...behind.values()]) socket.close()
    }
  }
}

if (import.meta.main) {
  const [port = 0, toPort = 0, loss = 0, delayMs = 0] = [2, 4, 5, 6].map((at) => Number(process.argv[at]))
  const to = { address: process.argv[3] ?? '', port: toPort }
  await openLossyLink({ port, to, loss, delayMs, chance: Math.random })
  console.log('The link is open')
}
