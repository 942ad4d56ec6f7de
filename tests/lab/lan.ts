/**
 * Several machines on one network with no way out, on this one: each a network namespace of its own, all on the switch
 * of another. What is in a namespace goes with it, so taking the namespaces away leaves nothing.
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** Followed by the process that made it, and a number. */
const prefix = 'stoep-lab-'
/** A test that needs more has lost count. */
const maxHosts = 12
const network = '10.77.0'

/** Why there can be none here; null when there can. */
export function whyNoLan(): string | null {
  if (process.platform !== 'linux') return 'network namespaces are of Linux'
  if (process.getuid?.() !== 0) return 'only root makes network namespaces'
  try {
    sweep()
    new Lan().close()
    return null
  } catch (fault) {
    return `no network namespaces here: ${String(fault)}`
  }
}

/** Takes away what a run left that was killed. */
function sweep(): void {
  for (const name of namespaces()) if (!isRunning(makerOf(name))) remove(name)
}

export class Lan {
  readonly #switch = nextName()
  readonly #hosts: Host[] = []

  constructor() {
    ip('netns', 'add', this.#switch)
    inside(this.#switch, 'link', 'add', 'switch', 'type', 'bridge')
    inside(this.#switch, 'link', 'set', 'switch', 'up')
  }

  /** With a default route it sends what is not for this network to an address where nobody is. */
  host({ hasDefaultRoute }: { readonly hasDefaultRoute: boolean }): Host {
    const number = this.#hosts.length + 1
    if (number > maxHosts) throw new Error(`at most ${maxHosts} machines`)
    const name = nextName()
    const address = `${network}.${number}`
    ip('netns', 'add', name)
    const port = `port${number}`
    const host = new Host(name, address, (way) => inside(this.#switch, 'link', 'set', port, way))
    this.#hosts.push(host)
    inside(this.#switch, 'link', 'add', port, 'type', 'veth', 'peer', 'name', 'lan', 'netns', name)
    inside(this.#switch, 'link', 'set', port, 'master', 'switch', 'up')
    inside(name, 'address', 'add', `${address}/24`, 'dev', 'lan')
    inside(name, 'link', 'set', 'lan', 'up')
    inside(name, 'link', 'set', 'lo', 'up')
    if (hasDefaultRoute) inside(name, 'route', 'add', 'default', 'via', `${network}.254`)
    return host
  }

  close(): void {
    for (const host of this.#hosts) host.close()
    remove(this.#switch)
  }
}

export class Host {
  /** IPv4. */
  readonly address: string
  readonly #name: string
  readonly #folder = mkdtempSync(join(tmpdir(), 'stoep-host-'))
  readonly #setLine: (way: 'up' | 'down') => void

  constructor(name: string, address: string, setLine: (way: 'up' | 'down') => void) {
    this.#name = name
    this.address = address
    this.#setLine = setLine
  }

  /** Out of reach of the network, until it is plugged in. It keeps its address. */
  unplug(): void {
    this.#setLine('down')
  }

  plugIn(): void {
    this.#setLine('up')
  }

  /** A file that starts this program here, whatever it is given: for who starts programs by their file. */
  starterOf(program: string): string {
    const file = join(this.#folder, 'start.sh')
    writeFileSync(file, `#!/bin/sh\nexec ip netns exec ${this.#name} '${program}' "$@"\n`, { mode: 0o755 })
    return file
  }

  /** Runs a program of ours here until the host is gone; resolves to what the first line that fits says. */
  async serve(script: string, args: readonly string[], fits: RegExp): Promise<string> {
    const child = spawn(this.starterOf(process.execPath), [script, ...args], {
      stdio: ['ignore', 'pipe', 'inherit']
    })
    const [line] = (await Promise.race([firstLine(child, fits), failure(child, script)])) as [string]
    return fits.exec(line)?.[1] ?? ''
  }

  folder(): string {
    return mkdtempSync(join(this.#folder, 'data-'))
  }

  close(): void {
    remove(this.#name)
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

function firstLine(child: ChildProcess, fits: RegExp): Promise<[string]> {
  return new Promise((resolve) => {
    if (!child.stdout) return
    createInterface({ input: child.stdout }).on('line', (line) => fits.test(line) && resolve([line]))
  })
}

async function failure(child: ChildProcess, script: string): Promise<never> {
  const [code] = (await once(child, 'exit')) as [number | null]
  throw new Error(`${script} ended with code ${String(code)}`)
}

let made = 0

function nextName(): string {
  return `${prefix}${process.pid}-${++made}`
}

function makerOf(name: string): number {
  return Number(name.slice(prefix.length).split('-')[0])
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

function namespaces(): string[] {
  return ip('netns', 'list')
    .split('\n')
    .map((line) => line.split(' ')[0] ?? '')
    .filter((name) => name.startsWith(prefix))
}

/** With whatever runs in it. */
function remove(name: string): void {
  const pids = ip('netns', 'pids', name).split('\n').filter(Boolean).map(Number)
  for (const pid of pids) kill(pid)
  ip('netns', 'delete', name)
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It ended by itself meanwhile.
  }
}

function inside(name: string, ...args: readonly string[]): string {
  return ip('-n', name, ...args)
}

function ip(...args: readonly string[]): string {
  return execFileSync('ip', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}
