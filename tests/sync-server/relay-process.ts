/** The relay as a process of its own, and a device that pushes to it until it dies. */
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach } from 'vitest'
import { connectClient } from './client.ts'
import type { RoomKey, TestClient } from './client.ts'

const program = join(import.meta.dirname, '../../sync-server/main.ts')

export interface RelayProcess {
  readonly relay: ChildProcess
  readonly url: string
  /** Its lines so far. */
  readonly said: readonly string[]
}

let processes: ChildProcess[] = []
afterEach(() => {
  for (const each of processes) each.kill('SIGKILL')
  processes = []
})

/** Once it says where it is. `before`: a program that runs it, as strace does. */
export async function startProcess(
  args: readonly string[],
  before: readonly string[] = []
): Promise<RelayProcess> {
  const [command = process.execPath, ...others] = [
    ...before,
    process.execPath,
    program,
    '--port',
    '0',
    ...args
  ]
  const relay = spawn(command, others, { stdio: ['ignore', 'pipe', 'inherit'] })
  processes.push(relay)
  const said: string[] = []
  const lines = createInterface({ input: relay.stdout })
  lines.on('line', (line) => said.push(line))
  const url = await new Promise<string>((resolve, reject) => {
    lines.on('line', (line) => line.startsWith('Stoep is at ') && resolve(line.slice('Stoep is at '.length)))
    relay.once('exit', (code) => reject(new Error(`the relay ended with ${code}: ${said.join(' / ')}`)))
  })
  return { relay, url, said }
}

export async function killed({ relay }: RelayProcess): Promise<void> {
  const exit = once(relay, 'exit')
  relay.kill('SIGKILL')
  await exit
}

/** Pushed by one device of the tests: tells each from every other, and is long enough to be cut in two by a crash. */
export function updateOf(device: number, n: number): Uint8Array {
  const bytes = Uint8Array.from({ length: 500 + (n % 300) }, (_, i) => (n * 7 + i) & 255)
  new DataView(bytes.buffer).setUint32(0, device)
  new DataView(bytes.buffer).setUint32(4, n)
  return bytes
}

export interface Pusher {
  readonly client: TestClient
  /** Number of the update by its place in the log, of all that was acknowledged. */
  readonly acked: ReadonlyMap<number, number>
  /** Ends when the connection does or after `stop`, with the number for the next update. */
  readonly ended: Promise<number>
  stop(): void
}

/** Pushes `updateOf(device, n)` in bursts, n counting from `first`, a burst whenever the one before is acknowledged. */
export async function pushOnAndOn(url: string, key: RoomKey, device: number, first: number): Promise<Pusher> {
  const client = await connectClient(url)
  await client.enter(key)
  const acked = new Map<number, number>()
  let isStopped = false

  async function run(): Promise<number> {
    let n = first
    try {
      while (!isStopped) {
        const last = n + 10
        for (; n < last; n++) client.send({ type: 'push', n: n + 1, update: updateOf(device, n) })
        while (!acked.has(n - 1))
          for (const ack of (await client.next('acks')).acks) acked.set(ack.n - 1, ack.seq)
      }
    } catch {
      for (const frame of client.heard)
        if (frame.type === 'acks') for (const ack of frame.acks) acked.set(ack.n - 1, ack.seq)
    }
    return n
  }

  return { client, acked, ended: run(), stop: () => (isStopped = true) }
}
