import { expect, it } from 'vitest'
import { outage } from './outage.ts'
import { outageVerdict } from './outage-verdict.ts'

/** The long one has fifty devices and three days (outage.long.test.ts). */
const short = { devices: 15, days: 2, hoursADay: 4 }
const timeout = 5 * 60 * 1000

it(
  'two days without network on three sides: who asks at once is helped on their own side, and once all have met no more go than were asked for and nothing is lost',
  { timeout },
  async () => {
    const world = await outage(1, short)
    const { faults, superseded } = await outageVerdict(world)
    expect(faults).toEqual([])
    // Sides did go to the same place, and did hear of each other: else this has shown nothing.
    expect(superseded).toBeGreaterThan(0)
    expect(world.carried).toBeGreaterThan(0)
  }
)
