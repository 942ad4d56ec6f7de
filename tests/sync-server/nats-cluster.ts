/** Three nodes of NATS with JetStream on loopback, as processes of this test; each can be killed and started again. */
import { spawn, spawnSync } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { openNatsRoomLog } from '#relay/log/nats-room-log.ts'

export interface NatsCluster {
  /** What `STOEP_STORE` would say, for a stream of this name. */
  store(stream: string): string
  /** As a power switch would, of the process alone. */
  kill(node: number): Promise<void>
  start(node: number): void
  stop(): Promise<void>
}

/** Whether `nats-server` is here; says loudly that it is not. */
export function hasNats(): boolean {
  if (spawnSync('nats-server', ['--version']).status === 0) return true
  console.warn(
    '\n*** SKIPPED: no nats-server (apt-get install nats-server). The store on NATS is NOT tested. ***\n'
  )
  return false
}

/** Three nodes unless fewer do. */
export async function startNatsCluster(count: 1 | 3 = 3): Promise<NatsCluster> {
  const nodes = Array.from({ length: count }, (_, i) => i)
  const folder = await mkdtemp(join(tmpdir(), 'stoep-nats-'))
  const ports = await freePorts(2 * nodes.length)
  const routes = nodes.map((node) => `nats://127.0.0.1:${ports[nodes.length + node]}`)
  const servers = `nats://${nodes.map((node) => `127.0.0.1:${ports[node]}`).join(',')}`
  const running = new Map<number, ChildProcess>()

  for (const node of nodes) {
    await writeFile(
      join(folder, `${node}.conf`),
      `server_name: n${node}
      listen: "127.0.0.1:${ports[node]}"
      jetstream { store_dir: "${join(folder, String(node))}", max_mem: 64MB, max_file: 2GB }
      ${count === 1 ? '' : `cluster { name: stoep, listen: "127.0.0.1:${ports[nodes.length + node]}", routes: [${routes.join(', ')}] }`}`
    )
  }

  function start(node: number): void {
    running.set(node, spawn('nats-server', ['-c', join(folder, `${node}.conf`)], { stdio: 'ignore' }))
  }

  async function kill(node: number): Promise<void> {
    const process = running.get(node)
    if (process === undefined || !running.delete(node)) return
    const exit = once(process, 'exit')
    process.kill('SIGKILL')
    await exit
  }

  const cluster: NatsCluster = {
    store: (stream) => `${servers}/${stream}?replicas=${count}`,
    kill,
    start,
    async stop() {
      await Promise.all(nodes.map(kill))
      await rm(folder, { recursive: true })
    }
  }
  nodes.forEach(start)
  await isReady(cluster)
  return cluster
}

/** Once a log can be made. */
async function isReady(cluster: NatsCluster): Promise<void> {
  const until = Date.now() + 30_000
  for (;;) {
    try {
      const log = await openNatsRoomLog(cluster.store('ready'))
      return await log.close()
    } catch (fault) {
      if (Date.now() > until) throw fault
      await delay(100)
    }
  }
}

async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer())
  await Promise.all(servers.map((server) => once(server.listen(0, '127.0.0.1'), 'listening')))
  const ports = servers.map((server) => (server.address() as AddressInfo).port)
  await Promise.all(servers.map((server) => once(server.close(), 'close')))
  return ports
}
