import { localeOf } from './locale.ts'
import type { Language } from './languages.ts'
import { language } from './say.svelte.ts'

/** A day that is read much later, also on paper: "3 mei 2026", never "morgen". Unix ms. */
export function onDay(ms: number, spoken: Language = language()): string {
  const parts = { day: 'numeric', month: 'short', year: 'numeric' } as const
  return new Intl.DateTimeFormat(localeOf(spoken), parts).format(ms)
}
