/**
 * Roughly where, as a record says it: a cell of the grid (area.ts), or a Dutch postcode area as `nl` and four digits
 * (`nl1015`), for who would rather type than be located. No cell begins with `nl`: a geohash has no letter l.
 */
import { cellDistance, isCell } from './area.ts'

export function isArea(text: string): boolean {
  return isCell(text) || isPostcodeArea(text)
}

/** The area of the first four digits typed, null when there are none that a Dutch postcode can begin with. */
export function postcodeToArea(typed: string): string | null {
  const [digits] = /(?<!\d)[1-9]\d{3}(?!\d)/.exec(typed) ?? []
  return digits ? `nl${digits}` : null
}

/** The four digits of a postcode area, null for a cell. */
export function areaToPostcode(area: string): string | null {
  return isPostcodeArea(area) ? area.slice(2) : null
}

/**
 * About how many cells lie between two areas: 0 the same. Between postcodes it is told by how many digits they share,
 * for the digits go from region to town to quarter. Null between a cell and a postcode, and for what is no area.
 */
export function areaDistance(a: string, b: string): number | null {
  if (isCell(a) && isCell(b)) return cellDistance(a, b)
  if (!isPostcodeArea(a) || !isPostcodeArea(b)) return null
  const shared = [...a].findIndex((digit, at) => digit !== b[at])
  return distanceByShared[shared] ?? 0
}

/** By the number of leading characters two different postcode areas share, `nl` included. */
const distanceByShared: Readonly<Record<number, number>> = { 2: 200, 3: 60, 4: 10, 5: 2 }

function isPostcodeArea(text: string): boolean {
  return /^nl[1-9]\d{3}$/.test(text)
}
