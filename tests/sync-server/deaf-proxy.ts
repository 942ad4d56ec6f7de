/** A TCP proxy that loses what one side says, as a network may. */
import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'

export interface DeafProxy {
  readonly port: number
  /** From now on nothing the server says arrives; what is said to it does. */
  deafen(): void
  /** From now on nothing arrives at the server, and nothing it says. */
  interrupt(): void
  /** Ends all connections; new ones are whole. */
  mend(): void
  close(): Promise<void>
}

export async function startDeafProxy(targetPort: number): Promise<DeafProxy> {
  const sockets = new Set<Socket>()
  let [isDeaf, isMute] = [false, false]

  const server = createServer((near) => {
    const far = connect(targetPort, '127.0.0.1')
    for (const [here, there] of [
      [near, far],
      [far, near]
    ] as const) {
      sockets.add(here)
      here.on('data', (bytes) => {
        if (!(here === far ? isDeaf : isMute)) there.write(bytes)
      })
      here.on('error', () => here.destroy())
      here.on('close', () => {
        sockets.delete(here)
        there.destroy()
      })
    }
  })
  const cut = () => sockets.forEach((socket) => socket.destroy())
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    deafen: () => void (isDeaf = true),
    interrupt: () => void (isDeaf = isMute = true),
    mend() {
      isDeaf = isMute = false
      cut()
    },
    async close() {
      cut()
      await once(server.close(), 'close')
    }
  }
}
