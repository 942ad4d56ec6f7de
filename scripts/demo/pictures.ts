/** What three of the demo's listings show. */
import type { Picture } from '#lib/domain/records/picture.ts'
import { drawPicture, type Drawing } from './drawn-picture.ts'
import type { ListingKey } from './listings.ts'

type Point = readonly [x: number, y: number]

const cargoBike: Drawing = (x, y) => {
  const wheels = [ring([x, y], [0.24, 0.72], 0.13), ring([x, y], [0.8, 0.72], 0.11)]
  if (wheels.some(Boolean)) return 'ink'
  if (inside([x, y], [0.38, 0.42], [0.7, 0.68]) && x - 0.3 > (0.68 - y) * 0.3) return 'brick'
  if (line([x, y], [0.24, 0.72], [0.34, 0.36]) || line([x, y], [0.24, 0.72], [0.4, 0.66])) return 'brick'
  if (line([x, y], [0.68, 0.66], [0.8, 0.72]) || line([x, y], [0.28, 0.36], [0.4, 0.36])) return 'ink'
  return y > 0.82 ? 'moss' : 'sky'
}

const tent: Drawing = (x, y) => {
  const roof = y > 0.2 && y < 0.46 && Math.abs(x - 0.5) < (y - 0.12) * 1.2
  if (roof) return Math.floor(x * 12) % 2 === 0 ? 'brick' : 'paper'
  if (y >= 0.46 && y < 0.82 && [0.12, 0.5, 0.88].some((pole) => Math.abs(x - pole) < 0.012)) return 'ink'
  return y > 0.8 ? 'moss' : 'sky'
}

const courgettes: Drawing = (x, y) => {
  const bucket = y > 0.5 && y < 0.88 && Math.abs(x - 0.5) < 0.3 - (y - 0.5) * 0.25
  if (bucket) return y < 0.55 ? 'ink' : 'sun'
  const stands = [0.3, 0.42, 0.54, 0.66].some((at, i) =>
    oval([x, y], [at, 0.4 - (i % 2) * 0.07], [0.055, 0.26])
  )
  if (stands) return 'moss'
  return y > 0.84 ? 'brick' : 'paper'
}

export const demoPictures: Partial<Readonly<Record<ListingKey, Picture>>> = {
  bakfiets: drawPicture('Een bakfiets met een rode bak', cargoBike),
  partytent: drawPicture('Een partytent met rode en witte strepen', tent),
  courgettes: drawPicture('Een gele emmer vol courgettes', courgettes)
}

/** Four wide by three high, so a circle in these numbers is one to the eye. */
function distance([x, y]: Point, [otherX, otherY]: Point): number {
  return Math.hypot((x - otherX) * (4 / 3), y - otherY)
}

function ring(point: Point, middle: Point, radius: number): boolean {
  return Math.abs(distance(point, middle) - radius) < 0.022
}

function oval([x, y]: Point, [middleX, middleY]: Point, [wide, high]: Point): boolean {
  return ((x - middleX) / wide) ** 2 + ((y - middleY) / high) ** 2 < 1
}

function inside([x, y]: Point, [left, top]: Point, [right, bottom]: Point): boolean {
  return x > left && x < right && y > top && y < bottom
}

/** Near the straight line between two points. */
function line(point: Point, from: Point, to: Point): boolean {
  return distance(point, from) + distance(point, to) < distance(from, to) + 0.008
}
