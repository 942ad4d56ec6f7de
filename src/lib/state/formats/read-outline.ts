/**
 * Outlines of areas out of a GeoJSON file (RFC 7946), such as a city gives away: their names, and the line around
 * each. Only degrees of WGS84 are read. Of an area in several parts the largest counts, and holes in it do not.
 */
import { outlineRefusals } from '#lib/actions/draw-outline.ts'
import { bounds } from '#lib/domain/bounds.ts'
import type { Point } from '#lib/domain/area.ts'
import { outlineBounds, type Corner } from '#lib/domain/outline.ts'
import type { OutlineRefusal } from '#lib/domain/refusal.ts'
import { pointsToRing } from '#lib/domain/simple-ring.ts'
import { accepted, refused, type Result } from '#lib/domain/result.ts'

export interface FileArea {
  /** As the file calls it; empty when it says nothing. */
  readonly name: string
  /** Along its edge. */
  readonly points: readonly Point[]
  /** It has other parts, which were left out. */
  readonly isPart: boolean
}

export type OutlineFileProblem =
  | 'fileTooLarge'
  /** No GeoJSON, or broken off. */
  | 'unreadable'
  /** There is no area in it, only points or lines. */
  | 'noArea'
  | 'tooManyAreas'
  /** More positions along one edge than are looked at. */
  | 'tooDetailed'
  /** Numbers that are no degrees: metres of a national grid, as a rule. */
  | 'notDegrees'

type Read<Value> = Result<Value, OutlineFileProblem>

/** In the order of the file; never none. Nothing is read of a file that is too large. */
export function readOutlines(bytes: Uint8Array): Read<readonly FileArea[]> {
  if (bytes.length > outlineBounds.fileBytes) return refused('fileTooLarge')
  const parsed = parseJson(bytes)
  if (!isObject(parsed) || typeof parsed['type'] !== 'string') return refused('unreadable')
  const features = featuresOf(parsed).filter(hasArea)
  if (features.length === 0) return refused('noArea')
  if (features.length > outlineBounds.fileAreas) return refused('tooManyAreas')
  return all(features.map(featureToArea))
}

/** As a line a record can hold, a few steps beside the official one at most places. */
export function areaToRing({ points }: FileArea): Result<readonly Corner[], OutlineRefusal> {
  const ring = pointsToRing(points)
  return ring.ok ? ring : refused(outlineRefusals[ring.refusal])
}

type Thing = Readonly<Record<string, unknown>>

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return null
  }
}

/** A bare geometry stands for a feature without a name. */
function featuresOf(file: Thing): readonly Thing[] {
  const { type, features } = file
  if (type === 'FeatureCollection') return Array.isArray(features) ? features.filter(isObject) : []
  return [type === 'Feature' ? file : { geometry: file }]
}

function hasArea({ geometry }: Thing): boolean {
  return isObject(geometry) && (geometry['type'] === 'Polygon' || geometry['type'] === 'MultiPolygon')
}

function featureToArea({ geometry, properties }: Thing): Read<FileArea> {
  const { type, coordinates } = geometry as Thing
  const polygons = type === 'Polygon' ? [coordinates] : asList(coordinates)
  const edges = all(polygons.map((polygon) => positionsToPoints(asList(polygon)[0])))
  if (!edges.ok) return edges
  const [points = [], ...others] = [...edges.value].sort((a, b) => areaOf(b) - areaOf(a))
  return accepted({ name: nameAmong(properties), points, isPart: others.length > 0 })
}

function positionsToPoints(positions: unknown): Read<readonly Point[]> {
  const list = asList(positions)
  if (list.length < 3) return refused('unreadable')
  if (list.length > outlineBounds.filePositions) return refused('tooDetailed')
  return all(list.map(positionToPoint))
}

/** Longitude first; a height may follow. */
function positionToPoint(position: unknown): Read<Point> {
  const [longitude, latitude] = asList(position)
  if (typeof longitude !== 'number' || typeof latitude !== 'number') return refused('unreadable')
  const areDegrees = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90
  return areDegrees ? accepted({ latitude, longitude }) : refused('notDegrees')
}

const namesOfNames = /^(?:naam|name|buurtnaam|wijknaam|buurt|wijk|title|titel|label)$/i

function nameAmong(properties: unknown): string {
  if (!isObject(properties)) return ''
  const key = Object.keys(properties).find((one) => namesOfNames.test(one))
  const name = key === undefined ? null : properties[key]
  return typeof name === 'string' ? name.trim().slice(0, bounds.nameChars) : ''
}

/** In square degrees, times two: to tell which of several is largest. */
function areaOf(points: readonly Point[]): number {
  let sum = 0
  for (const [at, { latitude, longitude }] of points.entries()) {
    const next = points[(at + 1) % points.length]
    if (next) sum += longitude * next.latitude - next.longitude * latitude
  }
  return Math.abs(sum)
}

function all<Value>(results: readonly Read<Value>[]): Read<readonly Value[]> {
  const values: Value[] = []
  for (const result of results) {
    if (!result.ok) return result
    values.push(result.value)
  }
  return accepted(values)
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function isObject(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
