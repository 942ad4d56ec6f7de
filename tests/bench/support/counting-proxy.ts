import { once } from 'node:events'
import { connect, createServer, type AddressInfo } from 'node:net'

export interface CountingProxy {
  /** Where to connect to instead. */
  readonly url: string
  /** Bytes that passed since the last time it was asked, in both directions: everything above TCP. */
  take(): number
  close(): void
}

/** Stands between a device and a relay, and counts. */
export async function countingProxy(relayPort: number): Promise<CountingProxy> {
  let bytes = 0
  const server = createServer((device) => {
    const relay = connect(relayPort, '127.0.0.1')
    for (const [from, to] of [
      [device, relay],
      [relay, device]
    ] as const) {
      from.on('data', (chunk: Uint8Array) => {
        bytes += chunk.length
        to.write(chunk)
      })
      from.on('close', () => to.destroy())
      from.on('error', () => to.destroy())
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/relay`,
    take() {
      const taken = bytes
      bytes = 0
      return taken
    },
    close: () => server.close()
  }
}
