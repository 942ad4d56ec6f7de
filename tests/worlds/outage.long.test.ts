import { expect, it } from 'vitest'
import { outage } from './outage.ts'
import { outageVerdict } from './outage-verdict.ts'

const long = { devices: 50, days: 3, hoursADay: 6 }

it.each([1, 2, 3, 4, 5])(
  'fifty devices, three days, three sides, one file a day and batteries that die: as in the short one (seed %i)',
  async (seed) => {
    const world = await outage(seed, long)
    const { faults, superseded } = await outageVerdict(world)
    expect(faults).toEqual([])
    expect(superseded).toBeGreaterThan(0)
    expect(world.carried).toBeGreaterThan(0)
  }
)
