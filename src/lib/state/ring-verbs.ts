/** What a person can do about a swap ring, from the page to the journal; as verbs.ts. */
import type { RecordId } from '#lib/domain/record.ts'
import { refused } from '#lib/domain/result.ts'
import type { RingListings } from '#lib/domain/ring-standing.ts'
import type { SwapGift, SwapRingView } from '#lib/domain/views.ts'
import { once } from './once.ts'
import { kept, ready, type Here, type Written } from './verbs.ts'

const actions = () => import('#lib/actions/swap-ring.ts')

export async function proposeRing(
  { stoep, home }: Here,
  gifts: readonly SwapGift[],
  listings: RingListings
): Written {
  const [action, author] = await ready(home, actions())
  const rings = await once(home.queries.swapRings())
  return kept(stoep, action.proposeRing(author, { gifts, listings, rings }, stoep.now()))
}

export async function signRing({ stoep, home }: Here, ring: SwapRingView, listings: RingListings): Written {
  const [action, author] = await ready(home, actions())
  const rings = await once(home.queries.swapRings())
  return kept(stoep, action.signRing(author, { ring, listings, rings }, stoep.now()))
}

export async function declineRing({ stoep, home }: Here, ring: SwapRingView): Written {
  const [action, author] = await ready(home, actions())
  return kept(stoep, action.declineRing(author, { ring }))
}

/** What was proposed a moment ago. */
export async function takeBackRing(here: Here, id: RecordId): Written {
  const rings = await once(here.home.queries.swapRings())
  const ring = rings.find((one) => one.id === id)
  return ring ? declineRing(here, ring) : refused({ kind: 'dealMovedOn' })
}

export async function finishRing({ stoep, home }: Here, ring: SwapRingView): Written {
  const [action, author] = await ready(home, actions())
  return kept(stoep, action.finishRing(author, { ring }))
}

export async function sendRingMessage({ stoep, home }: Here, ring: SwapRingView, text: string): Written {
  const [action, author] = await ready(home, actions())
  return kept(stoep, action.sendRingMessage(author, { ring, text }))
}
