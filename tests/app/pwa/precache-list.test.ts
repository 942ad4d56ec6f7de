import { expect, test } from 'vitest'
import { precacheList } from '#lib/app/pwa/precache-list.ts'

const built = {
  build: ['/_app/immutable/entry/start.abc.js', '/_app/immutable/chunks/def.js'],
  files: ['/favicon.svg', '/manifest.webmanifest'],
  version: '0.1.0'
}

function revisionOf(url: string, of = built): string | null | undefined {
  return precacheList(of).find((entry) => entry.url === url)?.revision
}

test('the shell and everything built is there before it is needed', () => {
  expect(precacheList(built).map(({ url }) => url)).toEqual(['/', ...built.build, ...built.files])
})

test('the same build gives the same list, in whatever order its files were found', () => {
  const again = { ...built, build: [...built.build].reverse() }
  expect(revisionOf('/', again)).toBe(revisionOf('/'))
})

test('a changed build renews the shell and the static files', () => {
  const changed = { ...built, build: ['/_app/immutable/entry/start.xyz.js'] }
  expect(revisionOf('/', changed)).not.toBe(revisionOf('/'))
  expect(revisionOf('/favicon.svg', changed)).not.toBe(revisionOf('/favicon.svg'))
})

test('a new version name alone renews the shell', () => {
  expect(revisionOf('/', { ...built, version: '0.1.1' })).not.toBe(revisionOf('/'))
})

test('a file with a hash in its name is never fetched twice', () => {
  expect(revisionOf('/_app/immutable/chunks/def.js')).toBeNull()
})

test('the map, tiles, shop-window pictures and notes are not fetched on installing', () => {
  const heavy = [
    '/_app/immutable/assets/maplibre-gl.123.js',
    '/_app/immutable/workers/maplibre-gl-worker-456.js',
    '/tiles/amsterdam.pmtiles',
    '/screenshots/board-360.png',
    '/icons/stoep-512.png',
    '/notes/README.md'
  ]
  const urls = precacheList({ ...built, build: heavy.slice(0, 2), files: heavy.slice(2) }).map(
    ({ url }) => url
  )
  expect(urls).toEqual(['/'])
})
