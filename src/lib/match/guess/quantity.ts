/** How many can be agreed with: people, portions, seats, slots; read from a plain sentence (cue.ts). */
import { wordToNumber } from './time-words.ts'

/** Words that are counted; what else is counted (3 meter, 2 kinderen, 10 uur) is no room for neighbours. */
const counted =
  /^(mensen|man|personen|persoon|helpers|handen|vrijwilligers|tillers|buren|gasten|eters|proevers|meerijders|porties|portie|borden|bord|bakjes|bakje|bordjes|maaltijden|plekken|plekje|plekjes|plek|plaatsen|plaats|stoelen|zitplaatsen|slots|people|persons|person|helpers|volunteers|neighbours|guests|eaters|passengers|riders|portions|portion|servings|plates|bowls|meals|seats|seat|places|place|spots|spot|spaces|slots|paar)$/

/** May stand between the number and what it counts. */
const between =
  /^(sterke|strong|vrije|lege|free|empty|extra|more|warme|warm|meer|buren|handige|lieve|hungry|of|grote|big|stevige|able|bodied|willing|spare|left|nog|jonge|flinke|volle)$/

/** "er kunnen er nog vier mee", "plek voor twee", "room for three". */
const openEnded =
  / (?:(?:kunnen|kan|kunne|is|zijn|heb|hebben) (?:er )?(?:er )?(?:nog )?(\S+) (?:mee|bij|aan tafel|aanschuiven)|(?:plek|plaats|ruimte|eten|genoeg|room|space|enough|soup|soep) (?:voor|for) (?:nog )?(\S+)(?: more)?)(?= )/

/** A whole number from 1, or null when none is said. */
export function guessQuantity(sentence: string): number | null {
  const words = sentence.trim().split(' ')
  for (let at = 0; at < words.length; at++) {
    const number = wordToNumber(words[at] ?? '')
    if (number !== null && number > 0 && isCounted(words, at, number)) return number
  }
  const found = openEnded.exec(sentence)
  const number = wordToNumber(found?.[1] ?? found?.[2] ?? '')
  return number !== null && number > 0 ? number : null
}

/** "een plek" and "a seat" name a thing, they do not count it; "een portie" does. */
function isCounted(words: readonly string[], at: number, number: number): boolean {
  const written = words[at] ?? ''
  for (let next = at + 1; next <= at + 3; next++) {
    const word = words[next] ?? ''
    if (counted.test(word)) return number > 1 || /^(1|one)$/.test(written) || words[at - 1] === 'nog'
    if (!between.test(word)) return false
  }
  return false
}
