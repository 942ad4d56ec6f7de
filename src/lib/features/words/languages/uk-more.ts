/** Ukrainian: all sentences but those of the first screen, in parts. */
import type { Words } from '#lib/features/words/language-file.ts'
import { ukDeals } from './uk-deals.ts'
import { ukDoors } from './uk-doors.ts'
import { ukListings } from './uk-listings.ts'
import { ukNewcomer } from './uk-newcomer.ts'
import { ukEmergency } from './uk-emergency.ts'
import { ukPair } from './uk-pair.ts'
import { ukPlaces } from './uk-places.ts'
import { ukRefusals } from './uk-refusals.ts'

export const ukMore: Words = {
  ...ukListings,
  ...ukDeals,
  ...ukDoors,
  ...ukNewcomer,
  ...ukEmergency,
  ...ukPair,
  ...ukPlaces,
  ...ukRefusals
}
