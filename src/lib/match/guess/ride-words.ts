/** From where to where, in the words of a plain sentence (cue.ts). */

export interface Route {
  /** As it was written, in lower case without accents; null when it is not said. */
  readonly from: string | null
  readonly to: string | null
}

const place = '((?:(?:de|het|t|den|der|the|st|sint|la|le|new|mijn|onze|my|our) )*[^ .,:?]+)'
const destination = new RegExp(` (?:naar|richting|to|towards|tot) ${place}(?= )`, 'g')
const origin = new RegExp(` (?:van|vanuit|vanaf|from) ${place}(?= )`, 'g')

/** What follows "naar" or "to" and is no place. */
const noPlace =
  /^(?:(?:de |het |the |mijn |my |our )*)(?:huis|home|toe|een|a|an|be|do|go|get|work|werk|help|borrow|learn|me|mij|u|you|him|hem|haar|her|us|ons|it|share|lend|give|drive|take|bring|find|move|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|vandaag|morgen|vanavond|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|tonight|next|this|plan|buiten|binnen|beneden|boven|iemand|anyone|somebody|someone|neighbours|neighbors|buren|alle|\d.*)$/

/** Null when neither is said. */
export function guessRoute(sentence: string): Route | null {
  const to = placeAfter(sentence, destination)
  const from = placeAfter(sentence, origin)
  return to === null ? null : { from, to }
}

function placeAfter(sentence: string, lead: RegExp): string | null {
  for (const [, found = ''] of sentence.matchAll(lead)) if (!noPlace.test(found)) return found
  return null
}
