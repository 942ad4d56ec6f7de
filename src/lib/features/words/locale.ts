/** What follows from a language: how it runs, and how this person writes dates and numbers in it. */

const rightToLeft = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)(-|$)/

/** From the code of a language, as in BCP 47. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.test(language) ? 'rtl' : 'ltr'
}

/**
 * The kind of this language that the browser asks for, "nl-BE", else the language as such. English is written as it
 * is here: the day before the month, hours to 24.
 */
export function localeOf(language: string, wishes: readonly string[] = navigator.languages): string {
  if (language === 'en') return 'en-GB'
  return wishes.find((wish) => wish.startsWith(`${language}-`)) ?? language
}

/** An English sentence between words that run the other way keeps its own order (Unicode isolates). */
export function isolated(text: string, language: string): string {
  return directionOf(language) === 'rtl' ? `\u2066${text}\u2069` : text
}
