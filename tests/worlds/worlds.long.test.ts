import { describe, it } from 'vitest'
import { proveWorld, seedsFrom } from './proved.ts'

const hourMs = 60 * 60 * 1000

describe('after a storm all devices show the same and nothing that was saved is lost', () => {
  it('in worlds 1 to 200', { timeout: hourMs }, async () => {
    for (const world of seedsFrom(1, 200)) await proveWorld(world)
  })
})

describe('after a long storm too', () => {
  it('in 3,000 more worlds', { timeout: hourMs }, async () => {
    for (const world of seedsFrom(1_000, 3_000)) await proveWorld(world)
  })

  it('in 60 worlds with ten times as much going on', { timeout: hourMs }, async () => {
    for (const { seed, doings } of seedsFrom(10_000, 60)) await proveWorld({ seed, doings: doings * 10 })
  })
})
