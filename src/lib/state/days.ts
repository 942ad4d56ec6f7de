/** A single day as the browser's own field writes it ("2026-12-05"), by the calendar of this device. Pure. */
import type { Period } from '#lib/domain/views.ts'
import { fieldsToPeriod, momentMs, periodToFields } from './period-fields.ts'

export function msToDay(ms: number): string {
  return periodToFields({ from: ms, to: ms + momentMs }).fromDay
}

/** From its midnight to the next, in Unix ms. */
export function wholeDay(day: string): Period {
  const fields = { fromDay: day, fromTime: '', toDay: '', toTime: '' }
  return fieldsToPeriod(fields, 0) ?? { from: NaN, to: NaN }
}
