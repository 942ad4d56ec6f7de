/**
 * A period as the four fields a person fills in, and back, by the calendar of this device. Days are "2026-12-05",
 * times "09:30", as the browser's own fields write them; empty is not said. Whole days need no times, and an hour
 * that nobody gave an end lasts `momentMs`.
 */
import type { Period } from '#lib/domain/views.ts'

export interface PeriodFields {
  readonly fromDay: string
  readonly fromTime: string
  /** The last day that is part of it. */
  readonly toDay: string
  readonly toTime: string
}

/** How long a time without an end lasts; shown as its beginning only. */
export const momentMs = 60 * 60 * 1000

const nothing: PeriodFields = { fromDay: '', fromTime: '', toDay: '', toTime: '' }

export function periodToFields(period: Period | null): PeriodFields {
  if (!period) return nothing
  const from = new Date(period.from)
  const isByTheDay = isMidnight(period.to)
  const to = new Date(isByTheDay ? period.to - 1 : period.to)
  const isShort = !isByTheDay && period.to - period.from === momentMs
  const hasOneDay = dayOf(to) === dayOf(from) && !(isByTheDay && !isMidnight(period.from))
  return {
    fromDay: dayOf(from),
    fromTime: isMidnight(period.from) ? '' : timeOf(from),
    toDay: isShort || hasOneDay ? '' : dayOf(to),
    toTime: isShort || isByTheDay ? '' : timeOf(to)
  }
}

/** Null while nothing is filled in. A last day alone means from now on, a time alone today. */
export function fieldsToPeriod(fields: PeriodFields, nowMs: number): Period | null {
  if (Object.values(fields).every((field) => field === '')) return null
  const { fromTime, toTime } = fields
  const fromDay = fields.fromDay || dayOf(new Date(nowMs))
  const from = momentAt(fromDay, fromTime || '00:00')
  const isToday = fields.fromDay === '' && fromTime === ''
  return { from: isToday ? nowMs : from, to: endOf({ fromDay, fromTime, toTime, toDay: fields.toDay }, from) }
}

function endOf({ fromDay, fromTime, toDay, toTime }: PeriodFields, from: number): number {
  if (toTime) {
    const end = momentAt(toDay || fromDay, toTime)
    return toDay === '' && end <= from ? momentAt(fromDay, toTime, 1) : end
  }
  return fromTime && !toDay ? from + momentMs : momentAt(toDay || fromDay, '00:00', 1)
}

/** Both ends at midnight here. */
export function isWholeDays({ from, to }: Period): boolean {
  return isMidnight(from) && isMidnight(to)
}

export function isMidnight(ms: number): boolean {
  const at = new Date(ms)
  return at.getHours() === 0 && at.getMinutes() === 0
}

function dayOf(at: Date): string {
  return [pad(at.getFullYear(), 4), pad(at.getMonth() + 1), pad(at.getDate())].join('-')
}

function timeOf(at: Date): string {
  return `${pad(at.getHours())}:${pad(at.getMinutes())}`
}

function pad(number: number, length = 2): string {
  return String(number).padStart(length, '0')
}

function momentAt(day: string, time: string, daysLater = 0): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return new Date(year, month - 1, date + daysLater, hours, minutes).getTime()
}
