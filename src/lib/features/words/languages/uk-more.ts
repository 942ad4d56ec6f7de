/** Ukrainian: all sentences but those of the first screen, in parts. */
import type { Words } from '#lib/features/words/language-file.ts'
import { ukArea } from './uk-area.ts'
import { ukDirectory } from './uk-directory.ts'
import { ukBundle } from './uk-bundle.ts'
import { ukData } from './uk-data.ts'
import { ukDeals } from './uk-deals.ts'
import { ukDoors } from './uk-doors.ts'
import { ukListings } from './uk-listings.ts'
import { ukModeration } from './uk-moderation.ts'
import { ukNewcomer } from './uk-newcomer.ts'
import { ukOverview } from './uk-overview.ts'
import { ukAlert } from './uk-alert.ts'
import { ukEmergency } from './uk-emergency.ts'
import { ukNode } from './uk-node.ts'
import { ukPair } from './uk-pair.ts'
import { ukPaper } from './uk-paper.ts'
import { ukPlaces } from './uk-places.ts'
import { ukReach } from './uk-reach.ts'
import { ukRecovery } from './uk-recovery.ts'
import { ukRefusals } from './uk-refusals.ts'
import { ukRings } from './uk-rings.ts'
import { ukRoles } from './uk-roles.ts'

export const ukMore: Words = {
  ...ukListings,
  ...ukDeals,
  ...ukDoors,
  ...ukNewcomer,
  ...ukAlert,
  ...ukEmergency,
  ...ukNode,
  ...ukPair,
  ...ukPlaces,
  ...ukArea,
  ...ukDirectory,
  ...ukPaper,
  ...ukRings,
  ...ukRoles,
  ...ukModeration,
  ...ukOverview,
  ...ukReach,
  ...ukRecovery,
  ...ukData,
  ...ukBundle,
  ...ukRefusals
}
