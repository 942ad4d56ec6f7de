import { extname } from 'node:path'

interface MediaType {
  readonly name: string
  /** Gets smaller by gzip. */
  readonly isText: boolean
}

const text = (name: string): MediaType => ({ name, isText: true })
const binary = (name: string): MediaType => ({ name, isText: false })

const byExtension: Readonly<Record<string, MediaType>> = {
  '.css': text('text/css; charset=utf-8'),
  '.geojson': text('application/geo+json'),
  '.html': text('text/html; charset=utf-8'),
  '.ico': binary('image/x-icon'),
  '.jpeg': binary('image/jpeg'),
  '.jpg': binary('image/jpeg'),
  '.js': text('text/javascript; charset=utf-8'),
  '.json': text('application/json'),
  '.map': text('application/json'),
  '.mjs': text('text/javascript; charset=utf-8'),
  '.pbf': binary('application/x-protobuf'),
  '.pmtiles': binary('application/vnd.pmtiles'),
  '.png': binary('image/png'),
  '.stoep': binary('application/octet-stream'),
  '.svg': text('image/svg+xml'),
  '.ttf': binary('font/ttf'),
  '.txt': text('text/plain; charset=utf-8'),
  '.wasm': binary('application/wasm'),
  '.webmanifest': text('application/manifest+json'),
  '.webp': binary('image/webp'),
  '.woff': binary('font/woff'),
  '.woff2': binary('font/woff2'),
  '.xml': text('application/xml')
}

export function fileToMediaType(file: string): MediaType {
  return byExtension[extname(file).toLowerCase()] ?? binary('application/octet-stream')
}
