/** The bench pages, built for production and served to a browser, with the bytes they ask for. */
import { createServer, type ServerResponse } from 'node:http'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const pages = fileURLToPath(new URL('../pages', import.meta.url))
const mediaTypes: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' }

export interface BenchSite {
  /** Without a slash at the end. */
  readonly url: string
  /** What `/data/<name>` answers. */
  readonly data: Map<string, Uint8Array>
  close(): void
}

export async function openBenchSite(): Promise<BenchSite> {
  const folder = mkdtempSync(join(tmpdir(), 'stoep-bench-'))
  await buildPages(folder)
  const data = new Map<string, Uint8Array>()
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://bench')
    const [, name] = pathname.match(/^\/data\/([\w-]+)$/) ?? []
    answer(response, pathname, name === undefined ? readBuilt(folder, pathname) : data.get(name))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    data,
    close() {
      server.close()
      server.closeAllConnections()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

async function buildPages(outDir: string): Promise<void> {
  await build({
    root: pages,
    configFile: false,
    logLevel: 'error',
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'esnext',
      rolldownOptions: { input: ['work.html', 'board.html', 'echo.html'].map((name) => join(pages, name)) }
    }
  })
}

function answer(response: ServerResponse, path: string, body: Uint8Array | undefined): void {
  if (!body) return void response.writeHead(404).end()
  const type = mediaTypes[extname(path)] ?? 'application/octet-stream'
  response.writeHead(200, { 'content-type': type, 'content-length': body.length }).end(body)
}

function readBuilt(folder: string, path: string): Uint8Array | undefined {
  if (path.includes('..')) return undefined
  try {
    return readFileSync(join(folder, path))
  } catch {
    return undefined
  }
}
