import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const sentence = /^Stoep is at (https?:\/\/\S+)/
/** A relay starts for nearly every test, in three fifths of the time when Node keeps what it made of the source. */
const env = { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'stoep-compiled') }

/** A relay as a process of its own, with a data folder of its own. After `start` it keeps its port. */
export class RelayProcess {
  readonly dataDir = mkdtempSync(join(tmpdir(), 'stoep-relay-'))
  readonly #flags: readonly string[]
  #child: ChildProcess | null = null
  #url: URL | null = null

  /** Flags as `npm run relay -- --help` tells them, besides the port and the data folder. */
  constructor(...flags: readonly string[]) {
    this.#flags = flags
  }

  /** Where the app is, without a slash at the end. Throws before the first start. */
  get url(): string {
    if (!this.#url) throw new Error('the relay has not been started')
    return this.#url.origin
  }

  async start(): Promise<void> {
    const args = ['--port', this.#url?.port ?? '0', '--data', this.dataDir, ...this.#flags]
    const child = spawn(process.execPath, ['sync-server/main.ts', ...args], {
      env,
      stdio: ['ignore', 'pipe', 'inherit']
    })
    this.#child = child
    this.#url = new URL(await addressOf(child))
  }

  /** As an operator stops it: what was acknowledged is kept. */
  stop(): Promise<void> {
    return this.#end('SIGTERM')
  }

  /** As a power cut stops it. */
  kill(): Promise<void> {
    return this.#end('SIGKILL')
  }

  /** The disk is empty at the next start. Stop it first. */
  loseDisk(): void {
    for (const name of readdirSync(this.dataDir)) rmSync(join(this.dataDir, name), { recursive: true })
  }

  backUp(file: string): Promise<void> {
    return this.#command('backup', file)
  }

  /** Goes back to an older copy. Stop it first. */
  restore(file: string): Promise<void> {
    return this.#command('restore', file)
  }

  async dispose(): Promise<void> {
    await this.kill()
    rmSync(this.dataDir, { recursive: true, force: true })
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child
    this.#child = null
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill(signal)
    await ended
  }

  async #command(name: string, file: string): Promise<void> {
    const args = ['sync-server/main.ts', name, file, '--data', this.dataDir]
    const [code] = await once(spawn(process.execPath, args, { stdio: 'inherit' }), 'exit')
    if (code !== 0) throw new Error(`${name} ended with code ${String(code)}`)
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    child.once('exit', (code) => failed(new Error(`the relay ended with code ${String(code)}`)))
    if (!child.stdout) return failed(new Error('the relay has no output to read'))
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [, url] = line.match(sentence) ?? []
      if (url) found(url)
    })
  })
}
