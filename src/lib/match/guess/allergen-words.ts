/** What a dish holds of what makes some people ill, as a plain sentence (cue.ts) says it. */
import type { Allergen } from '#lib/domain/views.ts'

/** Words as they stand in a sentence; `*` lets a word go on. In alphabetical order of the allergen. */
const words: readonly (readonly [Allergen, string])[] = [
  ['celery', 'selderij selder bleekselderij knolselderij celery celeriac'],
  ['crustaceans', 'garnalen garnaal kreeft krab scampi* prawn* shrimp* crab lobster'],
  ['egg', 'ei eieren eitjes omelet egg eggs omelette'],
  ['fish', 'vis zalm tonijn kabeljauw haring makreel ansjovis fish salmon tuna cod herring mackerel anchov*'],
  ['gluten', 'gluten tarwe wheat'],
  ['lupin', 'lupine lupin'],
  ['milk', 'melk lactose zuivel room kaas boter yoghurt milk dairy cream cheese butter yogurt'],
  ['molluscs', 'mosselen oesters inktvis mussels oysters squid clams'],
  ['mustard', 'mosterd mustard'],
  [
    'nuts',
    'noten hazelnoten walnoten amandel* cashew* pistache* nuts walnuts almond* hazelnut* cashews pistachio*'
  ],
  ['peanuts', 'pinda pindas pindakaas pindasaus sate satesaus peanut* satay'],
  ['sesame', 'sesam sesamzaad tahin tahini sesame'],
  ['soya', 'soja tofu tempeh sojasaus soy soya miso'],
  ['sulphites', 'sulfiet* sulphite* sulfite*']
]

const finders = words.map(([allergen, list]) => {
  const said = list.replaceAll('*', '[^ ]*').replaceAll(' ', '|')
  return { allergen, said: new RegExp(` (?:${said})(?= )`, 'g') }
})

/** "zonder noten", "geen melk", "no nuts", "gluten free": named because it is not in it. */
const denies =
  /(?:zonder|geen|no|without|niet|vrij van|free of|free from)(?: [^ .?]+(?: (?:en|of|or|and|,)))*$/

/** In alphabetical order; empty when none is said. */
export function guessAllergens(sentence: string): readonly Allergen[] {
  return finders
    .filter(({ said }) => [...sentence.matchAll(said)].some((found) => isIn(sentence, found)))
    .map(({ allergen }) => allergen)
}

function isIn(sentence: string, found: RegExpMatchArray): boolean {
  const end = found.index === undefined ? 0 : found.index + found[0].length
  return (
    !/^ (?:free|vrij|allergie|allergy)(?= )/.test(sentence.slice(end)) &&
    !denies.test(sentence.slice(0, found.index))
  )
}
