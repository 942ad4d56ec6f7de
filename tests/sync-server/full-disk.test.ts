import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { relayRefusals } from '#lib/wire/relay-codes.ts'
import { eventToSentence } from '#relay/watch/events.ts'
import { logFileIn } from '#relay/log/data-folder.ts'
import { openSqliteRoomLog } from '#relay/log/sqlite-room-log.ts'
import { verifyLog } from '#relay/log/verify.ts'
import { makeRoomKey } from './client.ts'
import type { TestClient } from './client.ts'
import { connect, start } from './running-relays.ts'

const big = (n: number) => new Uint8Array(50_000).fill(n)

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stoep-full-'))
  return async () => {
    spawnSync('umount', [folder])
    await rm(folder, { recursive: true })
  }
})

/** A disk of two megabytes in the folder; says loudly that none can be had. */
function hasSmallDisk(): boolean {
  const tried = join(tmpdir(), `stoep-disk-${process.pid}`)
  mkdirSync(tried)
  const isMounted = mountSmallDisk(tried)
  if (isMounted) spawnSync('umount', [tried])
  else
    console.warn(
      '\n*** SKIPPED: only root can mount a small disk. The relay on a full one is NOT tested. ***\n'
    )
  rmSync(tried, { recursive: true })
  return isMounted
}

function mountSmallDisk(at: string): boolean {
  return (
    process.getuid?.() === 0 && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'none', at]).status === 0
  )
}

/** Resolves with how many were acknowledged. */
async function pushUntilRefused(client: TestClient): Promise<number> {
  const acks = () => client.heard.filter(({ type }) => type === 'acks').length
  const refusal = () => client.heard.find((frame) => frame.type === 'refuse')
  for (let n = 1; n < 100 && refusal() === undefined; n++) {
    client.send({ type: 'push', n, update: big(n) })
    await vi.waitUntil(() => acks() === n || refusal() !== undefined, { timeout: 10_000, interval: 1 })
  }
  expect(refusal()).toMatchObject({ code: relayRefusals.storageFailed.code, retryMs: expect.any(Number) })
  return acks()
}

describe('a log that may take no more', () => {
  it('keeps what it has, gives it out, and takes more when it may', async () => {
    const file = logFileIn(folder)
    const log = openSqliteRoomLog(file, { maxBytes: 1_000_000 })
    const room = new Uint8Array(32).fill(1)
    const append = async () => log.append([{ room, update: big(1) }])
    let count = 0
    await expect(
      (async () => {
        while (count < 40) count = (await append())[0] ?? 0
      })()
    ).rejects.toThrow(/full/)
    expect(count).toBeGreaterThan(5)
    expect(await log.stats(room)).toEqual({ head: count, bytes: count * 50_000 })
    expect(await log.read(room, 0, Number.MAX_SAFE_INTEGER)).toHaveLength(count)
    await log.close()
    const roomier = openSqliteRoomLog(file, { maxBytes: 2_000_000 })
    expect(await roomier.append([{ room, update: big(1) }])).toEqual([count + 1])
    await roomier.close()
  })
})

describe.skipIf(!hasSmallDisk())('a relay on a full disk', () => {
  it('refuses what comes with a reason, gives out what it has, and goes on once there is space again', async () => {
    expect(mountSmallDisk(folder)).toBe(true)
    const ballast = join(folder, 'ballast')
    writeFileSync(ballast, new Uint8Array(700_000))
    const lines: string[] = []
    const relay = await start({
      dataDir: join(folder, 'data'),
      log: (event) => lines.push(eventToSentence(event))
    })
    const key = makeRoomKey()
    const writer = await connect(relay)
    await writer.enter(key)
    const kept = await pushUntilRefused(writer)
    expect(kept).toBeGreaterThan(2)
    expect(lines.join()).toMatch(/the log failed: .*(full|I\/O)/)
    const reader = await connect(relay)
    expect((await reader.enter(key)).head).toBe(kept)
    expect(await reader.pullAll(0)).toHaveLength(kept)
    rmSync(ballast)
    await writer.enter(key)
    expect(await writer.pushed(500, big(0))).toBe(kept + 1)
    expect(verifyLog(logFileIn(join(folder, 'data'))).faults).toEqual([])
    await relay.close()
  })
})
