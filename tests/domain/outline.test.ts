import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cornerToPoint,
  isClockwise,
  pointToCorner,
  ringProblem,
  stepsPerDegree,
  type Corner
} from '#lib/domain/outline.ts'
import { foremostCorners } from '#lib/domain/foremost-corners.ts'
import { pointsToRing } from '#lib/domain/simple-ring.ts'
import { limits } from '#lib/wire/limits.ts'

const ring = (...corners: readonly (readonly [longitude: number, latitude: number])[]): Corner[] =>
  corners.map(([longitude, latitude]) => ({ longitude, latitude }))

const square = ring([0, 0], [10, 0], [10, 10], [0, 10])

describe('a ring of corners', () => {
  it.each([
    ['a square', square],
    ['a triangle', ring([0, 0], [10, 0], [0, 10])],
    ['with a corner on a straight side', ring([0, 0], [5, 0], [10, 0], [10, 10])],
    ['with a corner inwards', ring([0, 0], [10, 0], [5, 5], [10, 10], [0, 10])]
  ])('is good: %s', (_, corners) => {
    expect(ringProblem(corners)).toBeNull()
    expect(ringProblem(corners.toReversed())).toBeNull()
  })

  it.each([
    ['tooFew', ring()],
    ['tooFew', ring([0, 0], [10, 0])],
    ['crosses', ring([0, 0], [10, 0], [0, 0])],
    ['crosses', ring([0, 0], [10, 0], [5, 0])],
    ['crosses', ring([0, 0], [10, 10], [10, 0], [0, 10])],
    ['crosses', ring([0, 0], [10, 0], [10, 10], [5, 0], [0, 10])],
    ['crosses', ring([0, 0], [10, 0], [10, 10], [4, 0], [6, 0], [0, 10])],
    ['crosses', ring([0, 0], [0, 0], [10, 0], [10, 10])],
    ['crosses', ring([0, 0], [10, 0], [10, 10], [0, 10], [0, 0])],
    ['tooWide', ring([0, 0], [limits.maxOutlineSteps + 1, 0], [0, 10])],
    ['tooWide', ring([0, 0], [10, 0], [0, limits.maxOutlineSteps + 1])]
  ])('is %s: %o', (problem, corners) => {
    expect(ringProblem(corners)).toBe(problem)
    expect(ringProblem(corners.toReversed())).toBe(problem)
  })

  it('is judged the same wherever it begins and whichever way it goes', () => {
    const corner = fc.record({
      longitude: fc.integer({ min: 0, max: 6 }),
      latitude: fc.integer({ min: 0, max: 6 })
    })
    fc.assert(
      fc.property(fc.array(corner, { maxLength: 8 }), fc.nat(8), (corners, from) => {
        const turned = [...corners.slice(from), ...corners.slice(0, from)]
        expect(ringProblem(turned)).toBe(ringProblem(corners))
        expect(ringProblem(turned.toReversed())).toBe(ringProblem(corners))
      })
    )
  })

  it('goes clockwise or the other way', () => {
    expect(isClockwise(square)).toBe(false)
    expect(isClockwise(square.toReversed())).toBe(true)
  })
})

describe('a corner', () => {
  it('is the nearest to a point on a grid of some 22 by 14 metres, and never the zero below zero', () => {
    const point = { latitude: 52.37444, longitude: -0.00001 }
    const corner = pointToCorner(point)
    expect(corner).toEqual({ latitude: 261_872, longitude: 0 })
    expect(cornerToPoint(corner)).toEqual({ latitude: 52.3744, longitude: 0 })
    expect(Math.abs(cornerToPoint(corner).latitude - point.latitude)).toBeLessThanOrEqual(
      0.5 / stepsPerDegree
    )
  })
})

describe('a border with many points', () => {
  const around = (count: number, wobble: (at: number) => number) =>
    Array.from({ length: count }, (_, at) => {
      const angle = (at / count) * 2 * Math.PI
      const radius = 0.01 + wobble(at)
      return { latitude: 52.37 + radius * Math.sin(angle), longitude: 4.88 + radius * Math.cos(angle) }
    })

  it('becomes a good ring that stays within a few steps of it', () => {
    const points = around(1500, (at) => 0.0006 * Math.sin(at / 9))
    const made = pointsToRing([...points, ...points.slice(0, 1)])
    if (!made.ok) throw new Error(made.refusal)
    expect(ringProblem(made.value)).toBeNull()
    expect(made.value.length).toBeGreaterThan(20)
    const centre = pointToCorner({ latitude: 52.37, longitude: 4.88 })
    for (const { latitude, longitude } of made.value) {
      const away = Math.hypot(latitude - centre.latitude, longitude - centre.longitude)
      expect(Math.abs(away - 0.01 * stepsPerDegree)).toBeLessThan(5)
    }
  })

  it('keeps a simple one as it is, but for what its grid rounds off', () => {
    expect(pointsToRing(square.map(cornerToPoint))).toEqual({ ok: true, value: square })
  })

  it('is refused with what is wrong with it', () => {
    expect(pointsToRing([])).toEqual({ ok: false, refusal: 'tooFew' })
    expect(pointsToRing(around(50, () => 0.5))).toEqual({ ok: false, refusal: 'tooWide' })
    expect(pointsToRing(ring([0, 0], [90, 90], [90, 0], [0, 90]).map(cornerToPoint))).toEqual({
      ok: false,
      refusal: 'crosses'
    })
    expect(pointsToRing(around(9, () => -0.00999))).toEqual({ ok: false, refusal: 'tooFew' })
  })

  it('with the worst shape a file may have is looked at a bounded number of times a corner', () => {
    let looks = 0
    const count = limits.maxOutlineFilePositions
    const zigzag = Array.from({ length: count }, (_, at) => ({
      longitude: at % 2 === 0 ? at : -at,
      get latitude() {
        looks += 1
        return at
      }
    }))
    const found = foremostCorners(zigzag, { least: 0.4, most: limits.maxOutlineCorners + 1 })
    expect(found.length).toBe(limits.maxOutlineCorners + 1)
    expect(looks).toBeLessThan(2 * count * (2 * found.length + 2))
    expect(looks).toBeGreaterThan(count)
  })

  it('is too wide before anything is made simpler', () => {
    const far = { latitude: 10, longitude: 0 }
    const thin = [...around(9, () => 0), far, { ...far, longitude: 0.0003 }]
    expect(pointsToRing(thin)).toEqual({ ok: false, refusal: 'tooWide' })
  })
})
