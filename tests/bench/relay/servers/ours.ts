/** The relay of this project as it runs at a host: all that was said is on disk before others hear it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startRelay } from '#relay/relay.ts'

/** Everybody dials from one machine, nobody waits in between, who only counts answers no ping, and it may be busy. */
const bounds = {
  maxConnections: 20_000,
  maxConnectionsPerAddress: 20_000,
  maxFramesPer10s: 10_000_000,
  maxBytesPer10s: 10_000_000_000,
  maxNewRoomsPerHour: 1_000_000,
  heartbeatMs: 3_600_000,
  proveWithinMs: 3_600_000,
  headersWithinMs: 3_600_000,
  requestWithinMs: 3_600_000
}

export async function start(): Promise<number> {
  const dataDir = mkdtempSync(join(tmpdir(), 'stoep-bench-'))
  process.on('exit', () => rmSync(dataDir, { recursive: true, force: true }))
  const { port } = await startRelay({ port: 0, dataDir, staticDir: null, bounds })
  return port
}
