/**
 * Where listings are, for a map: those of one cell of the grid together, and of several cells side by side when the
 * map shows so much that their counts would lie over each other. Made of areas alone, so the same on every device.
 */
import { cellToBounds, cellToGrid, isCell, pointToCell, type Point } from '#lib/domain/area.ts'

export interface Cluster {
  /** The same as long as it holds the same part of the grid. */
  readonly key: string
  /** Cells in which something is, each once, in alphabetical order. */
  readonly cells: readonly string[]
  /** How many listings. */
  readonly count: number
  /** Which part of the grid: the next part to the north has one row more, to the east one column more. */
  readonly row: number
  readonly column: number
  /** Middle of the part of the grid it holds, so that two never stand closer than a part is wide. */
  readonly middle: Point
}

/** At this zoom a cell is 64 px wide: enough for a count that can be tapped. */
const zoomOfCells = 12

/**
 * Every listing that has a cell is in exactly one cluster; those without, or with only a postcode, are in none. From
 * south-west to north-east. `zoom` as maplibre counts it, with a world of 512 px at 0.
 */
export function clustersOf(areas: readonly (string | null)[], zoom: number): readonly Cluster[] {
  const halvings = halvingsAt(zoom)
  const byPart = byKey(areas.filter(isOnMap), (cell) => {
    const { row, column } = partOf(cell, halvings)
    return `${halvings}/${row}/${column}`
  })
  return [...byPart].map(([key, cells]) => clusterOf(key, cells, halvings)).sort(fromSouthWest)
}

/** Whether a place can be drawn: a postcode area has no coordinates here (ADR 10). */
export function isOnMap(area: string | null): area is string {
  return area !== null && isCell(area)
}

/** How many parts to the north (negative: south) and east (west) of the one this point is in. */
export function stepsTo(
  { row, column }: Pick<Cluster, 'row' | 'column'>,
  from: Point,
  zoom: number
): { readonly north: number; readonly east: number } {
  const home = partOf(pointToCell(from), halvingsAt(zoom))
  return { north: row - home.row, east: column - home.column }
}

function halvingsAt(zoom: number): number {
  return Math.max(0, zoomOfCells - Math.floor(zoom))
}

function partOf(cell: string, halvings: number) {
  const { row, column } = cellToGrid(cell)
  return { row: row >> halvings, column: column >> halvings }
}

function byKey(cells: readonly string[], keyOf: (cell: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const cell of cells) {
    const key = keyOf(cell)
    const group = groups.get(key)
    if (group) group.push(cell)
    else groups.set(key, [cell])
  }
  return groups
}

function clusterOf(key: string, cells: readonly string[], halvings: number): Cluster {
  const [first = ''] = cells
  return {
    key,
    ...partOf(first, halvings),
    cells: [...new Set(cells)].sort(),
    count: cells.length,
    middle: middleOfPart(first, 2 ** halvings)
  }
}

/** Of the part of the grid, so many cells wide and high, that this cell is in. */
function middleOfPart(cell: string, cellsAcross: number): Point {
  const { row, column } = cellToGrid(cell)
  const { south, west, north, east } = cellToBounds(cell)
  return {
    latitude: south + (cellsAcross / 2 - (row % cellsAcross)) * (north - south),
    longitude: west + (cellsAcross / 2 - (column % cellsAcross)) * (east - west)
  }
}

function fromSouthWest({ middle: a }: Cluster, { middle: b }: Cluster): number {
  return a.latitude - b.latitude || a.longitude - b.longitude
}
