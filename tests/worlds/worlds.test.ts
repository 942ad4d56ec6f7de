import { describe, it } from 'vitest'
import found from '../fixtures/worlds/seeds.json' with { type: 'json' }
import { proveWorld, seedsFrom, usualDoings } from './proved.ts'

const seedToReplay = process.env['STOEP_SEED']
const timeout = 5 * 60 * 1000

/**
 * Eight devices write while they are cut off, killed, started on an older document, told the wrong time and served by
 * a relay that loses its disk. Then everything runs and reaches everything again:
 *
 * - every device shows the same, byte for byte, and carries the same;
 * - what a device said was saved is in every journal (of devices that were let in) and in every carrier;
 * - no listing has more agreements than places at any moment; own records follow each other without gap or fork;
 * - all hours together are zero, none moved without both signatures, and no listing went to two swap rings;
 * - no honest record was refused, what the relay acknowledged it has, and a newcomer reads all of it there.
 *
 * A seed stands for a course of events only as long as tests/worlds does not change; what a world found has a test of
 * its own in tests/replica as well.
 */
describe.skipIf(seedToReplay)(
  'after a storm all devices show the same and nothing that was saved is lost',
  () => {
    // Of the 200 that the soak goes through, as many as half a minute allows.
    const perTest = 10
    for (let first = 1; first <= 40; first += perTest) {
      it(`in worlds ${first} to ${first + perTest - 1}`, { timeout }, async () => {
        for (const world of seedsFrom(first, perTest)) await proveWorld(world)
      })
    }
  }
)

describe.skipIf(seedToReplay)('a fault that a world once found does not come back', () => {
  it.each(found)('$found (world $seed)', { timeout }, ({ seed, doings }) => proveWorld({ seed, doings }))
})

it.runIf(seedToReplay)(`world ${seedToReplay} alone`, { timeout }, () =>
  proveWorld({ seed: Number(seedToReplay), doings: Number(process.env['STOEP_DOINGS'] ?? usualDoings) })
)
