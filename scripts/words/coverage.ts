/** What a language still lacks, held against the Dutch words, and where its words do not fit them. */

type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>
export type Table = Readonly<Record<string, string | Forms>>

export interface Coverage {
  /** Keys without words, in the order of the source. */
  readonly missing: readonly string[]
  /** What is wrong with words that are there, a line each. */
  readonly faults: readonly string[]
  /** Whole per cent of the source that is there, rounded down. */
  readonly percent: number
}

export function coverageOf(language: string, words: Table, source: Table): Coverage {
  const keys = Object.keys(source)
  const missing = keys.filter((key) => words[key] === undefined)
  const percent = Math.floor((100 * (keys.length - missing.length)) / keys.length)
  return { missing, percent, faults: Object.keys(words).flatMap((key) => faultsOf(key)) }

  function faultsOf(key: string): string[] {
    const own = words[key]
    const asked = source[key]
    if (own === undefined || asked === undefined) return [`${key}: no such sentence in Dutch`]
    const differ =
      placesIn(own) === placesIn(asked) ? [] : [`${key}: must have ${placesIn(asked) || 'no'} places`]
    const lacking = lackingForms(own, language)
    return lacking.length === 0 ? differ : [...differ, `${key}: lacks the form ${lacking.join(', ')}`]
  }
}

/** The places to fill, in one line: "{n} {name}". A form that says the number in words may leave it out. */
function placesIn(message: string | Forms): string {
  const text = typeof message === 'string' ? message : Object.values(message).join(' ')
  return [...new Set(text.match(/\{\w+\}/g))].sort().join(' ')
}

function lackingForms(message: string | Forms, language: string): readonly string[] {
  if (typeof message === 'string') return []
  const asked = new Intl.PluralRules(language).resolvedOptions().pluralCategories
  return [...asked].sort().filter((form) => message[form] === undefined)
}
