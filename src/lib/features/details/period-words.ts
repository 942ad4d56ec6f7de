/** A period in plain words, by the calendar of this device (Intl.DateTimeFormat). */
import { toDate } from '#lib/domain/to-date.ts'
import type { Period } from '#lib/domain/views.ts'
import { isMidnight, isWholeDays, momentMs } from '#lib/state/period-fields.ts'
import { localeOf } from '#lib/features/words/locale.ts'
import { say } from '#lib/features/words/say.svelte.ts'
import { day } from '#lib/features/words/when.ts'

/** "morgen", "za 12 – ma 14 dec", "za 12 dec, 10 uur", "vandaag, 17:00–19:00", "tot en met zo 13 dec". */
export function periodWords(period: Period, nowMs: number, language: string): string {
  const { from, to } = period
  const lastMs = isMidnight(to) ? to - 1 : to
  const first = dayWords(from, nowMs, language)
  const last = dayWords(lastMs, nowMs, language)
  if (to === Infinity) return say('details.now')
  if (isWholeDays(period)) return first === last ? first : daysWords(from, lastMs, nowMs, language)
  if (isMidnight(to) && from <= nowMs) return first === last ? last : say('details.until', { day: last })
  if (first === last && isMidnight(to))
    return say('details.from', { day: first, time: timeWords(from, language) })
  if (to - from === momentMs) return say('details.at', { day: first, time: timeWords(from, language) })
  if (first === last) return say('details.at', { day: first, time: rangeWords(from, to, language, times) })
  return rangeWords(from, to, language, { ...days(from, nowMs), ...times })
}

const times: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit' }

/** "vandaag", "morgen", "za 12 dec". */
function dayWords(ms: number, nowMs: number, language: string): string {
  const near = day(ms, nowMs, language)
  return /\d/.test(near)
    ? new Intl.DateTimeFormat(localeOf(language), days(ms, nowMs)).format(toDate(ms))
    : near
}

function daysWords(from: number, to: number, nowMs: number, language: string): string {
  return rangeWords(from, to, language, days(to, nowMs))
}

function days(ms: number, nowMs: number): Intl.DateTimeFormatOptions {
  const isThisYear = toDate(ms).getFullYear() === new Date(nowMs).getFullYear()
  return { weekday: 'short', day: 'numeric', month: 'short', ...(isThisYear ? {} : { year: 'numeric' }) }
}

function rangeWords(from: number, to: number, language: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(localeOf(language), options).formatRange(toDate(from), toDate(to))
}

/** "10 uur", "10:30". */
function timeWords(ms: number, language: string): string {
  const isWhole = toDate(ms).getMinutes() === 0
  const words = new Intl.DateTimeFormat(localeOf(language), isWhole ? { hour: 'numeric' } : times).format(
    toDate(ms)
  )
  return isWhole ? say('details.hour', { hour: words.replace(/^0(?=\d)/, '') }) : words
}
