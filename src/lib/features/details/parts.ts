/** Which details each domain offers, in the order of its chips. */
import CalendarDays from '@lucide/svelte/icons/calendar-days'
import Repeat from '@lucide/svelte/icons/repeat'
import Route from '@lucide/svelte/icons/route'
import Users from '@lucide/svelte/icons/users'
import Wheat from '@lucide/svelte/icons/wheat'
import type { ListingDomain } from '#lib/domain/views.ts'
import { detailsOfDomain, type DetailName } from '#lib/state/details.svelte.ts'
import type { IconPart } from '#lib/ui/icon.ts'

export type PartName = DetailName | 'places'

export const partIcons: Readonly<Record<PartName, IconPart>> = {
  when: CalendarDays,
  repeats: Repeat,
  route: Route,
  places: Users,
  allergens: Wheat
}

/** Rooms go from hand to hand; of everything else there can be more than one. */
export function partsOf(domain: ListingDomain | null): readonly PartName[] {
  const details = detailsOfDomain(domain)
  return domain === 'space' ? details : ['places', ...details]
}
