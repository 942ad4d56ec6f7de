import { describe, it } from 'vitest'
import { districtDoings, proveWorld, seedsFrom } from './proved.ts'
import { district } from './world.ts'

const hourMs = 60 * 60 * 1000

describe('whatever hostile members do, all who are in show the same and lose nothing', () => {
  it('in districts 1 to 500', { timeout: hourMs }, async () => {
    for (const world of seedsFrom(1, 500, districtDoings)) await proveWorld(world, district)
  })
})
