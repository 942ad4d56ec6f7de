/** What is drawn of a neighbourhood without any map: its outline, and the cells in which something is. As GeoJSON. */
import { cellDistance, cellToBounds, type Bounds, type Point } from '#lib/domain/area.ts'
import { isOnMap } from './clusters.ts'

/** Degrees, longitude first. */
type Position = [longitude: number, latitude: number]

interface Polygon {
  type: 'Polygon'
  coordinates: Position[][]
}

export interface Line {
  type: 'LineString'
  coordinates: Position[]
}

interface Shape<Geometry = Polygon> {
  type: 'Feature'
  properties: Record<string, never>
  geometry: Geometry
}

/** West, south, east, north, in degrees: what a map shows. */
export type View = readonly [west: number, south: number, east: number, north: number]

export interface Shapes<Geometry = Polygon> {
  type: 'FeatureCollection'
  features: Shape<Geometry>[]
}

/** Who lives further away than this many rings of cells does not stretch the outline. */
const maxRings = 8

/**
 * Cells the neighbourhood lies in: its middle, and where neighbours say they live, not too far from it. Without a
 * middle that can be drawn, all that neighbours say. Each once, in alphabetical order.
 */
export function neighbourhoodCells(
  middle: string | null,
  homes: readonly (string | null)[]
): readonly string[] {
  const cells = homes.filter(isOnMap)
  if (!isOnMap(middle)) return [...new Set(cells)].sort()
  return [...new Set([middle, ...cells.filter((cell) => cellDistance(cell, middle) <= maxRings)])].sort()
}

/** The line around these cells, the shortest that holds all of them; null without any. */
export function cellsToOutline(cells: readonly string[]): Shape | null {
  const corners = cells.flatMap((cell) => boundsToCorners(cellToBounds(cell)))
  return corners.length === 0 ? null : polygon(hullOf(corners))
}

export function cellsToSquares(cells: readonly string[]): Shapes {
  const features = cells.map((cell) => polygon(boundsToCorners(cellToBounds(cell))))
  return { type: 'FeatureCollection', features }
}

/** The line around an area, through all of these corners; null when there are none. */
export function ringToOutline(corners: readonly Point[]): Shape | null {
  return corners.length === 0 ? null : polygon(corners.map(toPosition))
}

/** A line that does not come back yet. */
export function cornersToLine(corners: readonly Point[]): Shapes<Line> {
  const geometry = { type: 'LineString' as const, coordinates: corners.map(toPosition) }
  return {
    type: 'FeatureCollection',
    features: corners.length < 2 ? [] : [{ type: 'Feature', properties: {}, geometry }]
  }
}

/** Around all of these cells and points; null without any. */
export function viewOf(cells: readonly string[], points: readonly Point[] = []): View | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  // One by one: a board may have more cells than a function takes arguments.
  const widen = (bounds: Bounds) => {
    west = Math.min(west, bounds.west)
    south = Math.min(south, bounds.south)
    east = Math.max(east, bounds.east)
    north = Math.max(north, bounds.north)
  }
  for (const cell of cells) widen(cellToBounds(cell))
  for (const { latitude, longitude } of points)
    widen({ west: longitude, south: latitude, east: longitude, north: latitude })
  return west === Infinity ? null : [west, south, east, north]
}

function toPosition({ latitude, longitude }: Point): Position {
  return [longitude, latitude]
}

/** Longitude first, anticlockwise from the south-west. */
function boundsToCorners({ south, west, north, east }: Bounds): Position[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north]
  ]
}

function polygon(corners: readonly Position[]): Shape {
  const closed = [...corners, ...corners.slice(0, 1)]
  return {
    type: 'Feature',
    properties: {},
    geometry: { type: 'Polygon', coordinates: [closed] }
  }
}

/** Convex hull, anticlockwise (A. M. Andrew, 1979, "Another efficient algorithm for convex hulls"). */
function hullOf(points: readonly Position[]): Position[] {
  const inOrder = [...points].sort(([ax, ay], [bx, by]) => ax - bx || ay - by)
  return [...chainOf(inOrder), ...chainOf(inOrder.toReversed())]
}

/** One side of the hull, without its last point, which is the first of the other side. */
function chainOf(points: readonly Position[]): Position[] {
  const chain: Position[] = []
  for (const point of points) {
    while (turnsRight(chain.at(-2), chain.at(-1), point)) chain.pop()
    chain.push(point)
  }
  return chain.slice(0, -1)
}

/** Or goes straight on. */
function turnsRight(a: Position | undefined, b: Position | undefined, c: Position): boolean {
  return a !== undefined && b !== undefined && (b[0] - a[0]) * (c[1] - a[1]) <= (b[1] - a[1]) * (c[0] - a[0])
}
