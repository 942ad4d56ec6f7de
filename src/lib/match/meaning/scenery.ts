/** Where a story plays is not what it is about: "ik repareer fietsen in mijn garage" offers no garage. */
import type { Knowledge } from './knowledge.ts'
import type { Found } from './terms.ts'
import type { Word } from './text.ts'

const inside = words('in uit op bij vanuit achter at from inside behind')
const articles = words('de het mijn onze ons een je jouw uw the my our a your')
/** How sure something else must be, and how much is left of the place. */
const surely = 0.6
const left = 0.5

export function besidesScenery(
  found: readonly Found[],
  said: readonly Word[],
  { lexicon }: Knowledge
): readonly Found[] {
  const isScenery = ({ concept, at: [place = -1, ...more] }: Found): boolean =>
    more.length === 0 &&
    lexicon.concepts[concept]?.domain === 'space' &&
    articles.has(said[place - 1]?.text ?? '') &&
    inside.has(said[place - 2]?.text ?? '')
  const isAboutMore = found.some(
    (one) => one.weight >= surely && lexicon.concepts[one.concept]?.domain !== 'space'
  )
  if (!isAboutMore) return found
  return found.map((one) => (isScenery(one) ? { ...one, weight: one.weight * left } : one))
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
