/**
 * Roughly where: cells of a fixed grid, the same on every device. A cell is the first 30 bits of a geohash
 * (G. Niemeyer, 2008) as 6 characters: bits of longitude and latitude in turn, longitude first, each halving what
 * is left. In Amsterdam a cell is about 750 m wide and 610 m high. An address is never kept, only its cell.
 */
const digits = '0123456789bcdefghjkmnpqrstuvwxyz'
const cellChars = 6
const bitsPerAxis = 15
const steps = 2 ** bitsPerAxis

/** Degrees, WGS84; latitude north, longitude east. */
export interface Point {
  readonly latitude: number
  readonly longitude: number
}

/** Degrees; a point on the south or west edge lies inside. */
export interface Bounds {
  readonly south: number
  readonly west: number
  readonly north: number
  readonly east: number
}

export function isCell(text: string): boolean {
  return text.length === cellChars && [...text].every((digit) => digits.includes(digit))
}

/** The cell a point lies in. Latitude beyond a pole counts as the pole, longitude goes round. Throws on NaN. */
export function pointToCell({ latitude, longitude }: Point): string {
  if (!Number.isFinite(latitude) || !Number.isFinite(longitude)) throw new RangeError('no point')
  const row = Math.floor(((latitude + 90) / 180) * steps)
  const column = Math.floor(((longitude + 180) / 360) * steps)
  return gridToCell({ row: Math.min(Math.max(row, 0), steps - 1), column: wrap(column) })
}

/** Throws when it is not a cell. */
export function cellToBounds(cell: string): Bounds {
  const { row, column } = cellToGrid(cell)
  const south = (row / steps) * 180 - 90
  const west = (column / steps) * 360 - 180
  return { south, west, north: south + 180 / steps, east: west + 360 / steps }
}

/** Throws when it is not a cell. */
export function cellToCentre(cell: string): Point {
  const { south, west, north, east } = cellToBounds(cell)
  return { latitude: (south + north) / 2, longitude: (west + east) / 2 }
}

/** How many rings of cells lie between two: 0 the same, 1 side by side or corner to corner. Throws on no cell. */
export function cellDistance(a: string, b: string): number {
  const from = cellToGrid(a)
  const to = cellToGrid(b)
  const columns = Math.abs(from.column - to.column)
  return Math.max(Math.abs(from.row - to.row), Math.min(columns, steps - columns))
}

interface GridPlace {
  readonly row: number
  readonly column: number
}

function gridToCell({ row, column }: GridPlace): string {
  let bits = 0
  for (let bit = bitsPerAxis - 1; bit >= 0; bit--) {
    bits = bits * 4 + ((column >> bit) & 1) * 2 + ((row >> bit) & 1)
  }
  let cell = ''
  for (let at = cellChars - 1; at >= 0; at--) cell += digits[(bits >>> (at * 5)) & 31] ?? ''
  return cell
}

/** Throws when it is not a cell. */
export function cellToGrid(cell: string): GridPlace {
  if (!isCell(cell)) throw new RangeError('not a cell')
  let bits = 0
  for (const digit of cell) bits = bits * 32 + digits.indexOf(digit)
  let row = 0
  let column = 0
  for (let pair = bitsPerAxis - 1; pair >= 0; pair--) {
    column = column * 2 + ((bits >>> (pair * 2 + 1)) & 1)
    row = row * 2 + ((bits >>> (pair * 2)) & 1)
  }
  return { row, column }
}

function wrap(column: number): number {
  return ((column % steps) + steps) % steps
}
