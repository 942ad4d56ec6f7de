import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellToBounds, pointToCell } from '#lib/domain/area.ts'
import {
  cellsToOutline,
  cellsToSquares,
  cornersToLine,
  neighbourhoodCells,
  ringToOutline,
  viewOf
} from '#lib/map/outline.ts'

const cells = fc.array(
  fc
    .record({
      latitude: fc.double({ min: 52.3, max: 52.5, noNaN: true }),
      longitude: fc.double({ min: 4.7, max: 5, noNaN: true })
    })
    .map(pointToCell),
  { minLength: 1, maxLength: 30 }
)

describe('the outline of a neighbourhood', () => {
  it('goes around every cell, and turns one way all along', () => {
    fc.assert(
      fc.property(cells, (all) => {
        const ring = cellsToOutline(all)?.geometry.coordinates[0] ?? []
        expect(ring[0]).toEqual(ring.at(-1))
        for (const [i, [ax, ay]] of ring.slice(0, -1).entries()) {
          const [bx = 0, by = 0] = ring[i + 1] ?? []
          for (const { south, west, north, east } of all.map(cellToBounds)) {
            for (const [x, y] of [
              [west, south],
              [east, north]
            ] as const) {
              expect((bx - ax) * (y - ay) - (by - ay) * (x - ax)).toBeGreaterThanOrEqual(-1e-9)
            }
          }
        }
      })
    )
  })

  it('of one cell is its four corners', () => {
    const { south, west, north, east } = cellToBounds('u173zm')
    expect(cellsToOutline(['u173zm'])?.geometry.coordinates).toEqual([
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south]
      ]
    ])
    expect(cellsToOutline([])).toBeNull()
  })

  it('holds its middle and where neighbours live, but not who lives far away or told a postcode', () => {
    const [near, far] = [
      pointToCell({ latitude: 52.4, longitude: 4.9 }),
      pointToCell({ latitude: 51, longitude: 4.9 })
    ]
    expect(neighbourhoodCells('u173zm', [near, far, near, 'nl1015', null])).toEqual(['u173zm', near].sort())
    expect(neighbourhoodCells(null, [near, far])).toEqual([near, far].sort())
    expect(neighbourhoodCells('nl1015', [])).toEqual([])
  })
})

describe('cells', () => {
  it('are drawn as closed squares, and shown from the outermost edge to the other', () => {
    const { features } = cellsToSquares(['u173zm', 'u173zq'])
    expect(features.map(({ geometry }) => geometry.coordinates[0]?.length)).toEqual([5, 5])
    const [a, b] = [cellToBounds('u173zm'), cellToBounds('u173zq')]
    expect(viewOf(['u173zm', 'u173zq'])).toEqual([a.west, a.south, b.east, b.north])
    expect(viewOf([])).toBeNull()
  })

  it('is shown whole, however many cells there are', () => {
    const many = Array.from({ length: 300_000 }, (_, at) => (at % 2 === 0 ? 'u173zm' : 'u173zq'))
    expect(viewOf(many)).toEqual(viewOf(['u173zm', 'u173zq']))
  })
})

describe('a line somebody drew', () => {
  const corners = [
    { latitude: 52.37, longitude: 4.88 },
    { latitude: 52.37, longitude: 4.9 },
    { latitude: 52.39, longitude: 4.89 }
  ]

  it('is drawn through all of its corners and back, and shown whole, with the cells beside it', () => {
    expect(ringToOutline(corners)?.geometry.coordinates).toEqual([
      [
        [4.88, 52.37],
        [4.9, 52.37],
        [4.89, 52.39],
        [4.88, 52.37]
      ]
    ])
    expect(ringToOutline([])).toBeNull()
    expect(viewOf([], corners)).toEqual([4.88, 52.37, 4.9, 52.39])
    const { south } = cellToBounds('u173zj')
    expect(viewOf(['u173zj'], corners)?.[1]).toBe(Math.min(south, 52.37))
  })

  it('is open while it is being drawn, and nothing before its second corner', () => {
    expect(cornersToLine(corners).features[0]?.geometry).toEqual({
      type: 'LineString',
      coordinates: [
        [4.88, 52.37],
        [4.9, 52.37],
        [4.89, 52.39]
      ]
    })
    expect(cornersToLine(corners.slice(0, 1)).features).toEqual([])
  })
})
