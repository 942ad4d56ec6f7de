/** A line that is being drawn, as text a tab keeps: `[isClosed, latitude, longitude, latitude, ...]`, in steps. */
import { outlineBounds, stepsPerDegree, type Corner } from '#lib/domain/outline.ts'

export interface Drawn {
  readonly corners: readonly Corner[]
  /** The last corner is joined to the first; a tap adds none any more. */
  readonly isClosed: boolean
}

/** Empty without corners. */
export function drawnToText({ corners, isClosed }: Drawn): string {
  if (corners.length === 0) return ''
  return JSON.stringify([isClosed, ...corners.flatMap(({ latitude, longitude }) => [latitude, longitude])])
}

/** Null for what no drawing can be. */
export function textToDrawn(text: string): Drawn | null {
  const [isClosed, ...steps] = listIn(text)
  if (typeof isClosed !== 'boolean' || !steps.every(isInteger)) return null
  const corners = Array.from({ length: Math.ceil(steps.length / 2) }, (_, at) => ({
    latitude: steps[2 * at] ?? NaN,
    longitude: steps[2 * at + 1] ?? NaN
  }))
  const isDrawn = corners.length > 0 && corners.length <= outlineBounds.corners && corners.every(isOnEarth)
  return isDrawn ? { corners, isClosed } : null
}

function listIn(text: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}

function isInteger(value: unknown): value is number {
  return Number.isSafeInteger(value)
}

function isOnEarth({ latitude, longitude }: Corner): boolean {
  return Math.abs(latitude) <= 90 * stepsPerDegree && Math.abs(longitude) <= 180 * stepsPerDegree
}
