/** On what basis: given, lent, swapped, for hours or sharing costs; read from a plain sentence (cue.ts). */
import type { Terms } from '#lib/domain/views.ts'
import { finder } from './cue.ts'

/** The first that is said counts. */
const termsCues: readonly (readonly [Terms, RegExp])[] = [
  [
    'hours',
    finder(`
      (voor|tegen|in|met) (_ )?(uren|tijdpunten|stoepuren|tijdbank)
      (tijdbank|time bank|timebank|time credits)
      (for|in) (time )?hours
    `)
  ],
  [
    'swap',
    finder(`
      (ruil|ruilen|ruilt|inruilen|geruild)
      in ruil (voor)?
      (als|bij wijze van) (tegenprestatie|wederdienst)
      (swap|trade|barter|swapping|trading)
      in (exchange|return)
    `)
  ],
  [
    'costs',
    finder(`
      (kosten|benzinekosten|benzine|brandstof|boodschappen|onkosten|materiaal|materiaalkosten) (_ )?(delen|vergoed*|gedeeld|samen|betaal|op mij|op ons)
      (delen|deel|vergoed|betaal|betalen) (_ ){0,3}(kosten|benzine|onkosten|materiaal|ingredienten|boodschappen|mee)
      (tegen|kleine|billijke) (kostprijs|vergoeding|bijdrage|prijsje)
      (euro|eur) (\\d+)
      \\d+ (euro|eur|cent|euros)
      (share|split|sharing|splitting|cover|pay) (_ ){0,3}(costs?|fuel|petrol|gas|ingredients|expenses)
      (petrol|fuel) (money|on (us|me))
      (pay for|paying for|i pay|we pay|ill pay|will pay|te huur|for rent|verhuur|huren|rent|te koop|for sale)
    `)
  ],
  [
    'lend',
    finder(`
      (lenen|leen|leent|uitlenen|geleend|bruikleen|uitleen|meegebruiken)
      (te leen|terugbrengen|breng * terug)
      (borrow|borrowed|borrowing|lend|lending|lent|loan)
      (mag|mogen|kun|kunt) (je|ik|we|wij|u|ge) (_ ){0,5}gebruiken
      (may|can|could) (i|we) (_ ){0,2}use
    `)
  ],
  [
    'gift',
    finder(`
      (gratis|kosteloos|cadeau|weggeven|weg te geven|te geef|geef weg|af te halen|op te halen|voor niets|voor niks)
      (mag|mogen) (… )?weg
      (free|give away|giving away|giveaway|for nothing|no charge|yours)
    `)
  ]
]

/** Null when nothing is said of it. */
export function guessTerms(sentence: string): Terms | null {
  return termsCues.find(([, cues]) => sentence.search(cues) >= 0)?.[0] ?? null
}
