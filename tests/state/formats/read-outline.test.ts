import { outlineBounds } from '#lib/domain/outline.ts'
import { check } from '@placemarkio/check-geojson'
import { describe, expect, it } from 'vitest'
import { pointsToRing } from '#lib/domain/simple-ring.ts'
import { outlineToGeoJson } from '#lib/state/formats/geojson.ts'
import { readOutlines, type OutlineFileProblem } from '#lib/state/formats/read-outline.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (file: unknown) => readOutlines(bytes(JSON.stringify(file)))
const problemOf = (file: unknown): OutlineFileProblem | null => {
  const result = read(file)
  return result.ok ? null : result.refusal
}

const edge = (size = 0.01) => [
  [4.88, 52.37],
  [4.88 + size, 52.37],
  [4.88 + size, 52.37 + size],
  [4.88, 52.37]
]
const polygon = (size?: number) => ({ type: 'Polygon', coordinates: [edge(size)] })
const feature = (geometry: unknown, properties: unknown = null) => ({ type: 'Feature', geometry, properties })
const collection = (...features: readonly unknown[]) => ({ type: 'FeatureCollection', features })

describe('a file of outlines', () => {
  it('gives each area by name, in its order, and passes over what is no area', () => {
    const lamp = feature({ type: 'Point', coordinates: [4.88, 52.37] }, { naam: 'Lantaarn' })
    const file = collection(
      feature(polygon(), { code: 'A1', naam: ' Jordaan ' }),
      lamp,
      feature(polygon(0.02), { Buurtnaam: 'De Pijp' }),
      feature(polygon(), { naam: 12 }),
      feature(polygon())
    )
    const result = read(file)
    expect(result.ok && result.value.map(({ name }) => name)).toEqual(['Jordaan', 'De Pijp', '', ''])
    expect(result.ok && result.value[0]?.points[1]).toEqual({ latitude: 52.37, longitude: 4.89 })
  })

  it('may be one feature, or no more than a shape', () => {
    expect(read(feature(polygon())).ok).toBe(true)
    expect(read(polygon()).ok).toBe(true)
  })

  it('gives the largest part of an area in several, and says so', () => {
    const islands = { type: 'MultiPolygon', coordinates: [[edge(0.001)], [edge(0.02)], [edge(0.003)]] }
    expect(read(islands)).toMatchObject({ ok: true, value: [{ isPart: true, points: { length: 4 } }] })
    const [area] = (read(islands) as { value: readonly { points: readonly { longitude: number }[] }[] }).value
    expect(area?.points[1]?.longitude).toBeCloseTo(4.9)
  })

  it('is refused when it is something else, broken off, or holds no area', () => {
    expect(readOutlines(bytes('{"type":"FeatureColl'))).toEqual({ ok: false, refusal: 'unreadable' })
    expect(readOutlines(Uint8Array.of(0xff, 0xd8, 0xff))).toEqual({ ok: false, refusal: 'unreadable' })
    for (const file of [null, 5, [], {}, { type: 7 }]) expect(problemOf(file)).toBe('unreadable')
    for (const odd of [{ type: 'Hond' }, collection(), { type: 'FeatureCollection', features: 'veel' }])
      expect(problemOf(odd)).toBe('noArea')
    expect(problemOf(collection(null, 5, feature(null)))).toBe('noArea')
  })

  it('is refused when an edge is no list of positions', () => {
    for (const coordinates of [null, 5, [], [5], [[[4, 52]]], [[[4], [4], [4]]], [[['4', '52'], [], []]]])
      expect(problemOf({ type: 'Polygon', coordinates })).toBe('unreadable')
    expect(readOutlines(bytes(`{"type":"Polygon","coordinates":${'['.repeat(100_000)}`))).toMatchObject({
      refusal: 'unreadable'
    })
  })

  it('is refused in metres of a national grid', () => {
    const metres = [
      [121_000, 487_000],
      [122_000, 487_000],
      [122_000, 488_000]
    ]
    expect(problemOf({ type: 'Polygon', coordinates: [metres] })).toBe('notDegrees')
  })

  it('takes nothing from what every object has', () => {
    const sly = '{"type":"Feature","geometry":{"type":"__proto__"},"properties":{"__proto__":{"naam":"x"}}}'
    expect(readOutlines(bytes(sly))).toEqual({ ok: false, refusal: 'noArea' })
    expect(problemOf({ type: 'constructor' })).toBe('noArea')
  })

  it('comes back as it went out, and is valid to another reader', () => {
    const corners = [
      { latitude: 261_850, longitude: 24_380 },
      { latitude: 261_900, longitude: 24_400 },
      { latitude: 261_850, longitude: 24_440 }
    ]
    const text = outlineToGeoJson('Jordaan & "de rest"', corners)
    expect(check(text)).toMatchObject({ features: [{ properties: { name: 'Jordaan & "de rest"' } }] })
    const result = readOutlines(bytes(text))
    if (!result.ok) throw new Error(result.refusal)
    const [area] = result.value
    expect(area?.name).toBe('Jordaan & "de rest"')
    const ring = pointsToRing(area?.points ?? [])
    expect(ring.ok && new Set(ring.value.map((corner) => JSON.stringify(corner)))).toEqual(
      new Set(corners.map((corner) => JSON.stringify(corner)))
    )
  })

  it('may have no more areas and positions than are looked at', () => {
    const areas = (count: number) => collection(...Array.from({ length: count }, () => feature(polygon())))
    expect(problemOf(areas(outlineBounds.fileAreas))).toBeNull()
    expect(problemOf(areas(outlineBounds.fileAreas + 1))).toBe('tooManyAreas')
    const along = (count: number) => ({ type: 'Polygon', coordinates: [Array(count).fill([4, 52])] })
    expect(problemOf(along(outlineBounds.filePositions))).toBeNull()
    expect(problemOf(along(outlineBounds.filePositions + 1))).toBe('tooDetailed')
  })
})
