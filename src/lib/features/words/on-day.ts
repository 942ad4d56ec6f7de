import { language } from './say.svelte.ts'

/** A day that is read much later, also on paper: "3 mei 2026", never "morgen". Unix ms. */
export function onDay(ms: number): string {
  const locale = language() === 'en' ? 'en-GB' : language()
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' }).format(ms)
}
