import { toDate } from '#lib/domain/to-date.ts'
import { localeOf } from './locale.ts'
import type { Language } from './languages.ts'
import { language } from './say.svelte.ts'

const parts = { day: 'numeric', month: 'short', year: 'numeric' } as const

/** A day that is read much later, also on paper: "3 mei 2026", never "morgen". Unix ms. */
export function onDay(ms: number, spoken: Language = language()): string {
  return new Intl.DateTimeFormat(localeOf(spoken), parts).format(toDate(ms))
}

/** The same from a first day until a last one: "za 12 – ma 14 dec 2026", or the one day both are. Unix ms. */
export function onDays(fromMs: number, toMs: number, spoken: Language = language()): string {
  return new Intl.DateTimeFormat(localeOf(spoken), { weekday: 'short', ...parts }).formatRange(
    toDate(fromMs),
    toDate(toMs)
  )
}
