import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { cellToCentre } from '#lib/domain/area.ts'
import { keepArchive, removeArchive } from '#lib/map/archive.ts'
import type { Ground } from '#lib/map/tiles.ts'
import { openGround } from '#lib/map/tiles.ts'
import { pictureToStyle } from '#lib/map/style.ts'
import { serveMap } from '../support/served-map.ts'
import { tinyArchive } from '../support/tiny-archive.ts'

beforeEach(removeArchive)
afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

const ofNeighbours = ['filled-fill', 'filled-line', 'mine-line', 'neighbourhood-fill', 'neighbourhood-line']
const ofStreets = ['earth-area', 'landuse-area', 'way-major-edge', 'way-major']

/** The layers that have something to be seen in the picture. */
async function drawnOn(ground: Ground | null, isDark = false): Promise<ReadonlySet<string>> {
  const container = document.createElement('div')
  container.style.cssText = 'width: 300px; height: 300px'
  document.body.append(container)
  setWorkerUrl(workerUrl)
  const middle = cellToCentre('u173zm')
  const picture = {
    outline: [],
    neighbourhood: ['u173zm'],
    filled: ['u173zm'],
    chosen: [],
    mine: 'u173zm',
    isDark,
    ground
  }
  const map = new MapLibre({
    container,
    style: pictureToStyle(picture),
    zoom: 13,
    center: [middle.longitude, middle.latitude]
  })
  const faults: string[] = []
  map.on('error', ({ error }) => faults.push(error.message))
  await new Promise((resolve) => void map.once('idle', resolve))
  const layers = new Set(map.queryRenderedFeatures().map(({ layer }) => layer.id))
  map.remove()
  expect(faults).toEqual([])
  return layers
}

test('without streets there are the outline, the cells and where I live', async () => {
  serveMap(null)
  const ground = await openGround()
  expect(ground).toBeNull()
  expect(await drawnOn(ground)).toEqual(new Set(ofNeighbours))
})

test.each(['kind', 'pmap:kind'] as const)(
  'streets of an archive that says %s are drawn under them',
  async (kind) => {
    const served = serveMap(tinyArchive(kind))
    const ground = await openGround()
    expect(ground).toMatchObject({ minZoom: 0, maxZoom: 0, bounds: [-180, -85, 180, 85] })
    expect(await drawnOn(ground)).toEqual(new Set([...ofNeighbours, ...ofStreets]))
    expect(served.asked.length).toBeGreaterThan(0)
  }
)

test('streets that are kept are drawn with the relay gone', async () => {
  const bytes = tinyArchive()
  const served = serveMap(bytes)
  await keepArchive({ bytes: bytes.length, tag: served.tag }, () => {}, new AbortController().signal)
  served.bytes = null
  expect(await drawnOn(await openGround(), true)).toEqual(new Set([...ofNeighbours, ...ofStreets]))
})

test('a file that is no map is taken for none', async () => {
  serveMap(new Uint8Array(5000).fill(7))
  expect(await openGround()).toBeNull()
})
