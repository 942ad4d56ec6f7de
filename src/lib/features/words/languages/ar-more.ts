/** Arabic: all sentences but those of the first screen, in parts. */
import type { Words } from '#lib/features/words/language-file.ts'
import { arArea } from './ar-area.ts'
import { arDirectory } from './ar-directory.ts'
import { arBundle } from './ar-bundle.ts'
import { arData } from './ar-data.ts'
import { arDeals } from './ar-deals.ts'
import { arDoors } from './ar-doors.ts'
import { arListings } from './ar-listings.ts'
import { arModeration } from './ar-moderation.ts'
import { arNewcomer } from './ar-newcomer.ts'
import { arOverview } from './ar-overview.ts'
import { arAlert } from './ar-alert.ts'
import { arEmergency } from './ar-emergency.ts'
import { arNode } from './ar-node.ts'
import { arPair } from './ar-pair.ts'
import { arPaper } from './ar-paper.ts'
import { arPlaces } from './ar-places.ts'
import { arReach } from './ar-reach.ts'
import { arRecovery } from './ar-recovery.ts'
import { arRefusals } from './ar-refusals.ts'
import { arRings } from './ar-rings.ts'
import { arRoles } from './ar-roles.ts'

export const arMore: Words = {
  ...arArea,
  ...arDirectory,
  ...arBundle,
  ...arData,
  ...arDeals,
  ...arDoors,
  ...arListings,
  ...arModeration,
  ...arNewcomer,
  ...arOverview,
  ...arAlert,
  ...arEmergency,
  ...arNode,
  ...arPair,
  ...arPaper,
  ...arPlaces,
  ...arReach,
  ...arRecovery,
  ...arRefusals,
  ...arRings,
  ...arRoles
}
