/** How the neighbourhood is doing as a file to hand on: the numbers of the page, those of few people left out, signed. */
import { pulseWeeks, suppressed, type Pulse } from '#lib/domain/pulse.ts'
import type { Home } from '#lib/ports/app.ts'

/** JSON; a count of people that would tell who is null. `nowMs`: Unix ms of the counting. */
export function pulseToJson(pulse: Pulse, name: string, nowMs: number): string {
  const told = {
    neighbourhood: name,
    countedAt: new Date(nowMs).toISOString(),
    weeksCounted: pulseWeeks,
    ...pulse,
    newcomers: suppressed(pulse.newcomers),
    neverAnswered: suppressed(pulse.neverAnswered),
    weeks: pulse.weeks.map((week) => ({
      ...week,
      from: new Date(week.from).toISOString(),
      newcomers: suppressed(week.newcomers)
    }))
  }
  return JSON.stringify(told)
}

/** The file: the report as one text, with who signed it. */
export async function signedPulse(
  home: Pick<Home, 'control'>,
  pulse: Pulse,
  name: string,
  nowMs: number
): Promise<string> {
  const control = await home.control()
  return JSON.stringify(await control.signReport(pulseToJson(pulse, name, nowMs)), null, 2)
}
