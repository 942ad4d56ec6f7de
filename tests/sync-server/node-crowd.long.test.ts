import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as passes } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { dialledLink } from '#lib/links/relay.ts'
import { limits } from '#lib/wire/limits.ts'
import { readNodeCode, type NodeCode } from '#lib/wire/node-code.ts'
import { nodeCodeOf } from '#relay/node/node.ts'
import { keptNodeIdentity } from '#relay/node/node-identity.ts'
import { freshRoomAccess } from '../links/room-access.ts'
import { freeUdpPort } from './free-udp-port.ts'
import { dialledPipe } from './node-client.ts'

const devices = 200
const recordBytes = 600
const idleMs = 20_000
/** Of the kernel: clock ticks in a second, as Linux tells of every process. */
const ticksPerSecond = 100
const patient = { timeout: 10 * 60_000 }

/** A box in a process of its own. */
async function aBox(): Promise<{ readonly code: NodeCode; readonly pid: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'stoep-crowd-'))
  const port = await freeUdpPort()
  const flags = ['--port', '0', '--data', folder, '--node-port', String(port), '--node-address', '127.0.0.1']
  const child = spawn(process.execPath, ['sync-server/main.ts', ...flags], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  onTestFinished(() => {
    child.kill()
    rmSync(folder, { recursive: true, force: true })
  })
  await isUp(child)
  const identity = await keptNodeIdentity(folder, Date.now())
  const read = readNodeCode(nodeCodeOf(identity, { port, addresses: ['127.0.0.1'] }))
  if (!read.ok || child.pid === undefined) throw new Error('there is no box')
  return { code: read.code, pid: child.pid }
}

function isUp({ stdout }: ChildProcess): Promise<void> {
  return new Promise((up) => {
    if (stdout) createInterface({ input: stdout }).on('line', (line) => /^Stoep is at/.test(line) && up())
  })
}

interface Device {
  write(n: number): void
  /** Of others. */
  readonly heard: () => number
}

async function comesIn(code: NodeCode, access: Awaited<ReturnType<typeof freshRoomAccess>>): Promise<Device> {
  const link = dialledLink({ ...access, openPipe: () => dialledPipe(code) })
  onTestFinished(() => link.stop())
  let heard = 0
  await new Promise<void>((level) =>
    link.start({
      welcomed: () => link.pull(0),
      update: () => void heard++,
      level: () => level(),
      acked() {},
      refused() {},
      away() {}
    })
  )
  return { write: (n) => link.push(1, new Uint8Array(recordBytes).fill(n)), heard: () => heard }
}

/** What Linux tells of a process: CPU seconds it has used, and MiB it holds. */
function costOf(pid: number): { readonly cpu: number; readonly mebibytes: number } {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  const resident = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return {
    cpu: (Number(fields[11]) + Number(fields[12])) / ticksPerSecond,
    mebibytes: Number(resident) / 1024
  }
}

test.runIf(process.platform === 'linux')(
  `a box that ${devices} devices dialled holds at most 2 MiB and takes at most a thousandth of a core for each, and each hears the others`,
  patient,
  async () => {
    const { code, pid } = await aBox()
    const access = await freshRoomAccess()
    const empty = costOf(pid)
    const all: Device[] = []
    // As many as one address may open at once.
    while (all.length < devices) {
      const next = Math.min(limits.node.maxOpeningPerAddress, devices - all.length)
      all.push(...(await Promise.all(Array.from({ length: next }, () => comesIn(code, access)))))
    }
    const here = costOf(pid)
    // Nothing is waited for: what it costs to be there is a cost for real time.
    await passes(idleMs)
    const later = costOf(pid)
    all.forEach((device, n) => device.write(n))
    await expect.poll(() => Math.min(...all.map(({ heard }) => heard())), patient).toBe(devices - 1)
    const after = costOf(pid)

    const idleShare = (later.cpu - here.cpu) / (idleMs / 1000) / devices
    const held = (Math.max(here.mebibytes, after.mebibytes) - empty.mebibytes) / devices
    console.log(
      `each of ${devices} devices: ${held.toFixed(2)} MiB; ${(((here.cpu - empty.cpu) * 1000) / devices).toFixed(1)} ms CPU to come in, ` +
        `${(idleShare * 1e6).toFixed(0)} µs a second to be there, ${(((after.cpu - later.cpu) * 1000) / devices).toFixed(1)} ms to tell ${devices - 1} others`
    )
    expect(held).toBeLessThan(2)
    expect(idleShare).toBeLessThan(0.001)
  }
)
