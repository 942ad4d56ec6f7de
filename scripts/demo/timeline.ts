/** The demo as one list of what people do, in the order of time. */
import type { PersonKey } from './people.ts'
import { demoPeople } from './people.ts'
import { demoListings, type ListingKey } from './listings.ts'
import {
  demoAnnouncements,
  demoDeals,
  demoTending,
  type DemoAnnouncement,
  type DemoDeal,
  type DemoStep,
  type DemoTending
} from './story.ts'

export type DemoAct = { /** Minutes before the demo starts. */ readonly minutesAgo: number } & (
  | { readonly do: 'comeIn'; readonly who: PersonKey }
  | { readonly do: 'linkTablet'; readonly who: PersonKey }
  | { readonly do: 'introduce'; readonly who: PersonKey }
  | { readonly do: 'post'; readonly listing: ListingKey }
  | { readonly do: 'answer'; readonly deal: DemoDeal }
  | { readonly do: 'step'; readonly deal: DemoDeal; readonly step: DemoStep }
  | { readonly do: 'tend'; readonly tending: DemoTending }
  | { readonly do: 'announce'; readonly announcement: DemoAnnouncement }
  | { readonly do: 'tellWhereWeMeet' }
  /** The owner's tablet loses its network once it has heard the answer, and finds it again. */
  | { readonly do: 'leave' | 'return'; readonly deal: DemoDeal }
)

const hour = 60
const day = 24 * hour

export function demoTimeline(): DemoAct[] {
  const acts: DemoAct[] = [
    ...keysOf(demoPeople).flatMap(arrival),
    // Ten seconds apart, for the order of two at the same moment would be chance.
    ...keysOf(demoListings).map((listing, at) => ({
      do: 'post' as const,
      listing,
      minutesAgo: demoListings[listing].hoursAgo * hour + at / 6
    })),
    ...demoDeals.flatMap(courseOf),
    ...demoTending.map((tending) => ({ do: 'tend' as const, tending, minutesAgo: tending.hoursAgo * hour })),
    ...demoAnnouncements.map((announcement) => ({
      do: 'announce' as const,
      announcement,
      minutesAgo: announcement.hoursAgo * hour
    })),
    { do: 'tellWhereWeMeet', minutesAgo: 90 * day }
  ]
  return acts.sort((a, b) => b.minutesAgo - a.minutesAgo)
}

function arrival(who: PersonKey): DemoAct[] {
  const { joinedDaysAgo, devices } = demoPeople[who]
  const cameIn = joinedDaysAgo * day
  return [
    { do: 'comeIn', who, minutesAgo: cameIn },
    ...(devices === 2 ? [{ do: 'linkTablet', who, minutesAgo: cameIn - 5 } as const] : []),
    { do: 'introduce', who, minutesAgo: cameIn - 10 }
  ]
}

function courseOf(deal: DemoDeal): DemoAct[] {
  let minutesAgo = deal.hoursAgo * hour
  const acts: DemoAct[] = [{ do: 'answer', deal, minutesAgo }]
  const isAgreedApart = deal.steps.some((step) => step.do === 'agree' && step.device === 1)
  if (isAgreedApart) acts.push({ do: 'leave', deal, minutesAgo })
  for (const step of deal.steps) {
    minutesAgo -= step.minutes
    acts.push({ do: 'step', deal, step, minutesAgo })
    if (step.do === 'agree' && step.device === 1) acts.push({ do: 'return', deal, minutesAgo })
  }
  return acts
}

function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(table) as Key[]
}
