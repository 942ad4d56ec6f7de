/**
 * Times as a person fills them in in a spreadsheet, by the calendar of this device: "2026-12-05", "2026-12-05 09:30",
 * and as a spreadsheet gives them back: "5-12-2026 9:30:00".
 */
import type { Period } from '#lib/domain/views.ts'
import { fieldsToPeriod, periodToFields } from '#lib/state/period-fields.ts'

interface DayTime {
  /** "2026-12-05" */
  readonly day: string
  /** "09:30", or empty for the day as a whole. */
  readonly time: string
}

/** Both empty for no period. */
export function periodToCells(period: Period | undefined): { from: string; to: string } {
  const { fromDay, fromTime, toDay, toTime } = periodToFields(period ?? null)
  const lastDay = toDay || (toTime && fromDay)
  return { from: joined(fromDay, fromTime), to: joined(lastDay, toTime) }
}

/** Undefined when nothing was filled in, null when it is no time. */
export function cellsToPeriod(from: string, to: string, nowMs: number): Period | null | undefined {
  if (from.trim() === '' && to.trim() === '') return undefined
  const start = from.trim() === '' ? nothing : cellToDayTime(from)
  const end = to.trim() === '' ? nothing : cellToDayTime(to)
  if (!start || !end) return null
  const fields = { fromDay: start.day, fromTime: start.time, toDay: end.day, toTime: end.time }
  return fieldsToPeriod(fields, nowMs)
}

/** "2026-12-05 09:30" */
export function momentToCell(ms: number): string {
  const at = new Date(ms)
  const day = [pad(at.getFullYear(), 4), pad(at.getMonth() + 1), pad(at.getDate())].join('-')
  return `${day} ${pad(at.getHours())}:${pad(at.getMinutes())}`
}

/** Unix ms; of a day its end. Null when it is no time. */
export function cellToEnd(cell: string): number | null {
  const at = cellToDayTime(cell)
  if (!at) return null
  const [year = 0, month = 1, date = 1] = at.day.split('-').map(Number)
  const [hours = 0, minutes = 0] = at.time.split(':').map(Number)
  return new Date(year, month - 1, at.time ? date : date + 1, hours, minutes).getTime()
}

/** Null when it is no day that is in the calendar, with or without a time. */
function cellToDayTime(cell: string): DayTime | null {
  const [, date = '', time = ''] = /^(\S+?)(?:[T\s]+(\S+))?$/.exec(cell.trim()) ?? []
  const day = parseDay(date)
  const hours = time === '' ? '' : parseTime(time)
  return day === null || hours === null ? null : { day, time: hours }
}

const nothing: DayTime = { day: '', time: '' }

function parseDay(text: string): string | null {
  const [, year, month, date] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? reversed(text)
  const at = new Date(Number(year), Number(month) - 1, Number(date))
  if (at.getMonth() !== Number(month) - 1 || at.getFullYear() !== Number(year)) return null
  return [pad(Number(year), 4), pad(Number(month)), pad(Number(date))].join('-')
}

/** The day before the month, as it is written here. */
function reversed(text: string): readonly (string | undefined)[] {
  const [whole, date, month, year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? []
  return [whole, year, month, date]
}

function parseTime(text: string): string | null {
  const [, hours, minutes] = /^(\d{1,2})[:.](\d{2})(?:[:.]\d{2}(?:\.\d+)?)?$/.exec(text) ?? []
  if (Number(hours) > 23 || Number(minutes) > 59 || hours === undefined) return null
  return `${pad(Number(hours))}:${minutes ?? '00'}`
}

function joined(day: string, time: string): string {
  return time ? `${day} ${time}` : day
}

function pad(number: number, length = 2): string {
  return String(number).padStart(length, '0')
}
