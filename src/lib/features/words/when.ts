/** Moments in plain words, beside the moment they are read (Intl.RelativeTimeFormat, Intl.DateTimeFormat). */
import { toDate } from '#lib/domain/to-date.ts'
import { localeOf } from './locale.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

/** "5 minuten geleden", "vandaag 9:12", "gisteren 21:05", "di 9:12", "3 nov". Times in Unix ms. */
export function moment(ms: number, nowMs: number, language: string): string {
  const days = daysBetween(nowMs, ms)
  if (Math.abs(ms - nowMs) < hourMs) return minutes(ms - nowMs, language)
  if (Math.abs(days) <= 1) return `${dayName(days, language)} ${clockTime(ms, language)}`
  if (Math.abs(days) < 7)
    return format(ms, language, { weekday: 'short', hour: 'numeric', minute: '2-digit' })
  return date(ms, nowMs, language)
}

/** The day only: "vandaag", "morgen", "zo 29 nov", "3 mrt 2027". */
export function day(ms: number, nowMs: number, language: string): string {
  const days = daysBetween(nowMs, ms)
  if (Math.abs(days) <= 1) return dayName(days, language)
  if (Math.abs(days) < 7) return format(ms, language, { weekday: 'short', day: 'numeric', month: 'short' })
  return date(ms, nowMs, language)
}

function minutes(differenceMs: number, language: string): string {
  const relative = new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' })
  const whole = Math.trunc(differenceMs / minuteMs)
  return whole === 0 ? relative.format(0, 'second') : relative.format(whole, 'minute')
}

function dayName(days: number, language: string): string {
  return new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' }).format(days, 'day')
}

/** The time of day only: "9:12". */
export function clockTime(ms: number, language: string): string {
  return format(ms, language, { hour: 'numeric', minute: '2-digit' })
}

function date(ms: number, nowMs: number, language: string): string {
  const sameYear = toDate(ms).getFullYear() === new Date(nowMs).getFullYear()
  return format(ms, language, { day: 'numeric', month: 'short', ...(sameYear ? {} : { year: 'numeric' }) })
}

function format(ms: number, language: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(localeOf(language), options).format(toDate(ms))
}

/** Calendar days, by the midnights of this device; summer time makes a day of 23 or 25 hours. */
function daysBetween(fromMs: number, toMs: number): number {
  return Math.round((midnight(toMs) - midnight(fromMs)) / dayMs)
}

function midnight(ms: number): number {
  const at = toDate(ms)
  return new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime()
}
