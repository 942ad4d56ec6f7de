import { verdictOn } from './verdict.ts'
import { stormyWorld, street, type Size } from './world.ts'

/** Things done in a storm. */
export const usualDoings = 100
/** The same in a district, where more have to come in first. */
export const districtDoings = 120

export interface Seed {
  readonly seed: number
  readonly doings: number
}

/** Throws with what is wrong and how to see it again. */
export async function proveWorld({ seed, doings }: Seed, size: Size = street): Promise<void> {
  const world = await stormyWorld(seed, doings, size)
  const { faults } = await verdictOn(world)
  if (faults.length === 0) return
  const shown = faults.slice(0, 5).map((fault) => `  ${fault}`)
  const again = `STOEP_SEED=${seed} STOEP_DOINGS=${doings} npx vitest run --project node ${size.test}`
  throw new Error(
    [`world ${seed} is not one after the storm: ${faults.length} faults`, ...shown, again].join('\n')
  )
}

export function seedsFrom(first: number, count: number, doings = usualDoings): Seed[] {
  return Array.from({ length: count }, (_, i) => ({ seed: first + i, doings }))
}
