import { accepted, type Result } from '#lib/domain/result.ts'
import type { Home } from '#lib/ports/app.ts'

/** Lets the relay wait, or goes on where it was. */
export async function pauseRelay(
  { control }: Pick<Home, 'control'>,
  isPaused: boolean
): Promise<Result<null, never>> {
  await (await control()).pauseRelay(isPaused)
  return accepted(null)
}
