import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { connectClient, makeRoomKey } from './client.ts'
import { killAgainAndAgain } from './kill-again.ts'
import { startProcess, updateOf } from './relay-process.ts'
import { syncFaults } from './traced-calls.ts'

// Real sockets, disks and processes on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 })

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stoep-killed-'))
  // What is returned runs after every afterEach: the processes are gone by then.
  return () => rm(folder, { recursive: true })
})

describe('a relay killed in the middle of pushes', () => {
  it('has everything it acknowledged when it is started again, three times over', async () => {
    const seed = Date.now() & 0xffff
    console.log(`killed at moments of seed ${seed}`)
    expect(await killAgainAndAgain(folder, 3, seed)).toBeGreaterThan(100)
  })

  it('stops in good order when asked to, and says so to whoever is there', async () => {
    const { relay, url, said } = await startProcess(['--data', folder])
    const client = await connectClient(url)
    await client.enter(makeRoomKey())
    const exit = once(relay, 'exit')
    relay.kill('SIGTERM')
    expect((await client.closed).reason).toMatch(/stopped/)
    expect(await exit).toEqual([0, null])
    expect(said).toContain('Stopping; what was acknowledged is kept.')
  })
})

function hasStrace(): boolean {
  if (process.platform === 'linux' && spawnSync('strace', ['-f', 'true']).status === 0) return true
  console.warn(
    '\n*** SKIPPED: no strace. That the sync comes before the acknowledgement is NOT traced. ***\n'
  )
  return false
}

describe.skipIf(!hasStrace())('the system calls of a relay', () => {
  it('sync what was written to the log before anything is said on a socket', async () => {
    const trace = join(folder, 'trace')
    const calls = 'trace=pwrite64,fsync,fdatasync,write,writev,sendto,sendmsg'
    const { relay, url } = await startProcess(
      ['--data', join(folder, 'data')],
      ['strace', '-D', '-f', '-yy', '-s', '0', '-e', calls, '-o', trace]
    )
    const client = await connectClient(url)
    await client.enter(makeRoomKey())
    for (let n = 1; n <= 20; n++) await client.pushed(n, updateOf(1, n))
    const exit = once(relay, 'exit')
    relay.kill('SIGTERM')
    await exit
    await vi.waitUntil(async () => /\+\+\+ exited with 0/.test(await readFile(trace, 'utf8')))
    const { syncs, said, faults } = syncFaults(await readFile(trace, 'utf8'))
    expect(faults).toEqual([])
    expect(syncs).toBeGreaterThanOrEqual(20)
    expect(said).toBeGreaterThanOrEqual(20)
  })

  it('would show one that speaks too early', () => {
    const write = '7 pwrite64(21</data/relay.sqlite-wal>, ""..., 4096, 32) = 4096'
    const sync = '7 fdatasync(21</data/relay.sqlite-wal>) = 0'
    const say = '7 write(25<TCP:[127.0.0.1:1->127.0.0.1:2]>, ""..., 5) = 5'
    expect(syncFaults([write, sync, say].join('\n'))).toEqual({ syncs: 1, said: 1, faults: [] })
    expect(syncFaults([write, say, sync].join('\n')).faults).toHaveLength(1)
    expect(syncFaults([sync, write, say].join('\n')).faults).toHaveLength(1)
  })
})
