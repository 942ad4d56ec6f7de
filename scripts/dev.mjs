/**
 * `npm run dev`: the app from source with instant reload, on a relay of its own with the demo neighbours in it.
 * `--empty` leaves the neighbours out. The page finds the relay at its own address, as it does when installed.
 */
import { spawn } from 'node:child_process'
import { createServer } from 'vite'
import { prepare, root } from './prepare.mjs'
import { startRelay } from './relay-process.mjs'

await prepare({ types: true })

const isEmpty = process.argv.includes('--empty')
const data = isEmpty ? '.data/dev' : '.data/demo'
const relay = startRelay(['--port', '0', '--host', '127.0.0.1', '--data', data])
const url = await relay.ready

const toRelay = { target: url, ws: true }
const server = await createServer({
  server: {
    proxy: {
      '/relay': toRelay,
      '/signal': toRelay,
      '/directory': toRelay,
      '/calendar/': toRelay,
      '/healthz': toRelay,
      '/map.json': toRelay,
      '/map.pmtiles': toRelay
    }
  }
})
await server.listen()
server.printUrls()

const page = server.resolvedUrls?.local[0]?.replace(/\/$/, '') ?? url
const demo = isEmpty
  ? null
  : spawn(process.execPath, ['scripts/demo/main.ts', '--relay', url, '--page', page, '--data', data], {
      cwd: root,
      stdio: 'inherit'
    })

process.exitCode = await relay.ended
demo?.kill()
await server.close()
