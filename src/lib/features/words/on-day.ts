import { localeOf } from './locale.ts'
import { language } from './say.svelte.ts'

/** A day that is read much later, also on paper: "3 mei 2026", never "morgen". Unix ms. */
export function onDay(ms: number): string {
  const options = { day: 'numeric', month: 'short', year: 'numeric' } as const
  return new Intl.DateTimeFormat(localeOf(language()), options).format(ms)
}
