import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { connectClient, makeRoomKey } from './client.ts'

// Real sockets, disks and processes on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 })

const program = join(import.meta.dirname, '../../sync-server/main.ts')

let folder: string
let relays: ChildProcess[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stoep-killed-'))
  relays = []
})
afterEach(async () => {
  for (const relay of relays) relay.kill('SIGKILL')
  await rm(folder, { recursive: true })
})

/** The relay as a process of its own, once it says where it is. */
async function startProcess(): Promise<{ relay: ChildProcess; url: string; said: string[] }> {
  const relay = spawn(process.execPath, [program, '--port', '0', '--data', folder], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  relays.push(relay)
  const said: string[] = []
  const lines = createInterface({ input: relay.stdout! })
  lines.on('line', (line) => said.push(line))
  await once(lines, 'line')
  return { relay, url: said[0]!.replace(/^.*(?=http)/, ''), said }
}

/** Tells each update from every other, and is long enough to be cut in two by a crash. */
function updateOf(n: number): Uint8Array {
  return Uint8Array.from({ length: 500 + (n % 300) }, (_, i) => (n * 7 + i) & 255)
}

describe('a relay killed in the middle of pushes', () => {
  it('has everything it acknowledged when it is started again, three times over', async () => {
    const key = makeRoomKey()
    const sent: Uint8Array[] = []
    const seqByN = new Map<number, number>()
    for (let round = 1; round <= 3; round++) {
      const { relay, url } = await startProcess()
      const client = await connectClient(url)
      await client.enter(key)
      const enough = 150 * round
      while (true) {
        for (let burst = 0; burst < 25; burst++) {
          sent.push(updateOf(sent.length))
          client.send({ type: 'push', n: sent.length, update: sent.at(-1)! })
        }
        const { acks } = await client.next('acks')
        for (const { n, seq } of acks) seqByN.set(n, seq)
        if (seqByN.size >= enough) break
      }
      relay.kill('SIGKILL')
      await client.closed
      for (const frame of client.heard) {
        if (frame.type === 'acks') for (const { n, seq } of frame.acks) seqByN.set(n, seq)
      }
    }
    const { relay, url } = await startProcess()
    const client = await connectClient(url)
    const { head } = await client.enter(key)
    const stored = new Map((await client.pullAll(0)).map(({ seq, update }) => [seq, update]))
    expect(stored.size).toBe(head)
    expect(seqByN.size).toBeGreaterThanOrEqual(450)
    for (const [n, seq] of seqByN) expect(stored.get(seq)).toEqual(sent[n - 1])
    relay.kill('SIGKILL')
  })

  it('stops in good order when asked to, and says so to whoever is there', async () => {
    const { relay, url, said } = await startProcess()
    const client = await connectClient(url)
    await client.enter(makeRoomKey())
    const exit = once(relay, 'exit')
    relay.kill('SIGTERM')
    expect((await client.closed).reason).toMatch(/stopped/)
    expect(await exit).toEqual([0, null])
    expect(said).toContain('Stopping; what was acknowledged is kept.')
  })
})
