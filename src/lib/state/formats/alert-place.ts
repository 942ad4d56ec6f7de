/** Where an alert holds (CAP 1.2, 3.2.4): `polygon` is "latitude,longitude ..." closed, `circle` "centre kilometres". */
import { alertBounds, type AlertArea, type Circle } from '#lib/domain/alert.ts'
import type { Point } from '#lib/domain/area.ts'
import type { XmlElement } from './alert-xml.ts'

/** Null with more corners than are looked at. */
export function areaOfAlert({ children }: XmlElement): AlertArea | null {
  const areas = children.filter(({ name }) => name === 'area')
  const inAreas = areas.flatMap((area) => area.children)
  const texts = (wanted: string) =>
    inAreas.flatMap(({ name, text }) => (name === wanted ? [text.trim()] : []))
  const rings = texts('polygon').map((text) => text.split(/\s+/))
  const corners = rings.reduce((sum, ring) => sum + ring.length, 0)
  if (corners > alertBounds.maxCorners) return null
  const [polygons, circles] = [rings.map(parsePolygon), texts('circle').map(parseCircle)]
  return {
    polygons: polygons.filter((one) => one !== null),
    circles: circles.filter((one) => one !== null),
    isWhole: areas.length > 0 && areas.every(isDrawn) && ![...polygons, ...circles].includes(null)
  }
}

function isDrawn({ children }: XmlElement): boolean {
  return children.some(({ name }) => name === 'polygon' || name === 'circle')
}

function parsePolygon(pairs: readonly string[]): readonly Point[] | null {
  const points = pairs.flatMap((pair) => parsePoint(pair) ?? [])
  return points.length === pairs.length && points.length >= 4 ? points : null
}

function parseCircle(text: string): Circle | null {
  const [pair = '', kilometres = '', ...more] = text.split(/\s+/)
  const [centre, radiusMetres] = [parsePoint(pair), parseNumber(kilometres) * 1000]
  const isCircle = centre && more.length === 0 && radiusMetres >= 0
  return isCircle ? { centre, radiusMetres } : null
}

function parsePoint(pair: string): Point | null {
  const [latitude = NaN, longitude = NaN, ...more] = pair.split(',').map(parseNumber)
  const isPoint = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && more.length === 0
  return isPoint ? { latitude, longitude } : null
}

function parseNumber(text: string): number {
  return /^[+-]?\d{1,5}(\.\d{1,15})?$/.test(text) ? Number(text) : NaN
}
