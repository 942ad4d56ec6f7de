/** How safe what this device wrote is: how much of it is anywhere else. Brought in when it is asked for. */
import type { Home } from '#lib/ports/app.ts'
import { first } from './once.ts'

export interface WhereMineIs {
  /** Records this device wrote. */
  readonly written: number
  readonly atRelay: number
  /** Held by at least one other device. */
  readonly atOthers: number
}

/** Reads everything once: for a page people seldom open. */
export async function whereMineIs({
  control,
  queries
}: Pick<Home, 'control' | 'queries'>): Promise<WhereMineIs> {
  const records = await (await control()).ownRecords()
  const states = [...(await first(queries.states(records.map(({ id }) => id)))).values()]
  return {
    written: states.length,
    atRelay: states.filter(({ atRelay }) => atRelay).length,
    atOthers: states.filter(({ devices }) => devices > 0).length
  }
}
