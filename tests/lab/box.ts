/** A relay as it hangs on the wall of a community centre: on the network, dialled from its code. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { Host } from './lan.ts'

/** UDP. */
export const boxPort = 4471

export interface Box {
  /** As the camera of a phone opens it, on a machine that has the app at this address. */
  linkOnTheWall(page: string): string
}

/** `address`: what the code says; its own unless something stands in between. */
export async function boxOn(host: Host, address = host.address): Promise<Box> {
  const data = host.folder()
  const flags = ['--data', data, '--node-port', String(boxPort), '--node-address', address]
  await host.serve('sync-server/main.ts', ['--port', '0', ...flags], /(Stoep is at)/)
  return {
    linkOnTheWall(page) {
      const file = join(data, 'wall.pdf')
      const args = ['sync-server/main.ts', 'poster', file, ...flags, '--page', page]
      return /https?:\S+/.exec(execFileSync(process.execPath, args, { encoding: 'utf8' }))?.[0] ?? ''
    }
  }
}
