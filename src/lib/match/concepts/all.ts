/** Every concept there is, by its id, with all its words. */
import type { Concept } from './concept.ts'
import { aids } from './aids.ts'
import { animalThings } from './animal-things.ts'
import { bicycleThings } from './bicycles.ts'
import { care } from './care.ts'
import { childrenThings } from './children-things.ts'
import { chores } from './chores.ts'
import { clothes } from './clothes.ts'
import { computers } from './computers.ts'
import { crafts } from './crafts.ts'
import { digital } from './digital.ts'
import { electronicsThings } from './electronics.ts'
import { events } from './events.ts'
import { families } from './families.ts'
import { furnitureThings } from './furniture.ts'
import { gardenThings } from './garden-things.ts'
import { gardens } from './gardens.ts'
import { homes } from './homes.ts'
import { householdThings } from './household-things.ts'
import { kitchenThings } from './kitchen-things.ts'
import { knowledge } from './knowledge.ts'
import { languages } from './languages.ts'
import { materials } from './materials.ts'
import { meals } from './meals.ts'
import { media } from './media.ts'
import { music } from './music.ts'
import { outdoorThings } from './outdoor-things.ts'
import { outside } from './outside.ts'
import { paper } from './paper.ts'
import { partyThings } from './party-things.ts'
import { pets } from './pets.ts'
import { repairs } from './repairs.ts'
import { rides } from './rides.ts'
import { schooling } from './schooling.ts'
import { spaces } from './spaces.ts'
import { sport } from './sport.ts'
import { tools } from './tools.ts'
import { workAndMoney } from './work-and-money.ts'
import { moreWords } from './more-words.ts'

const tables: Readonly<Record<string, Concept>> = {
  ...aids,
  ...animalThings,
  ...bicycleThings,
  ...care,
  ...childrenThings,
  ...chores,
  ...clothes,
  ...computers,
  ...crafts,
  ...digital,
  ...electronicsThings,
  ...events,
  ...families,
  ...furnitureThings,
  ...gardenThings,
  ...gardens,
  ...homes,
  ...householdThings,
  ...kitchenThings,
  ...knowledge,
  ...languages,
  ...materials,
  ...meals,
  ...media,
  ...music,
  ...outdoorThings,
  ...outside,
  ...paper,
  ...partyThings,
  ...pets,
  ...repairs,
  ...rides,
  ...schooling,
  ...spaces,
  ...sport,
  ...tools,
  ...workAndMoney
}

export const allConcepts: Readonly<Record<string, Concept>> = Object.fromEntries(
  Object.entries(tables).map(([id, concept]) => [id, withMoreWords(id, concept)])
)

function withMoreWords(id: string, concept: Concept): Concept {
  const more = moreWords[id]
  if (!more) return concept
  const both = (terms: string, others: string | undefined) =>
    others === undefined ? terms : `${terms}, ${others}`
  return { ...concept, nl: both(concept.nl, more.nl), en: both(concept.en, more.en) }
}
