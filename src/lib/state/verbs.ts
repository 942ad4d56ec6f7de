/**
 * What a person can do, from the page to the journal. Actions and signing code are fetched when the first of these is
 * called; after the first own record the browser is asked to keep what is stored.
 */
import type { ResponseInput } from '#lib/actions/respond.ts'
import type { Close } from '#lib/domain/records/close.ts'
import type { Cancel } from '#lib/domain/records/cancel.ts'
import type { Done } from '#lib/domain/records/done.ts'
import type { ListingInput } from '#lib/actions/post-listing.ts'
import type { ExactPlace } from '#lib/domain/private-words.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { Result } from '#lib/domain/result.ts'
import type { DealView, ListingView, MemberView } from '#lib/domain/views.ts'
import type { Home, Stoep } from '#lib/ports/app.ts'
import type { Author } from '#lib/ports/author.ts'
import type { Problem } from './doing.svelte.ts'
import { first, once } from './once.ts'

/** The id of what was kept. */
export type Written = Promise<Result<RecordId, Problem>>
/** Where a verb is done: the app and the neighbourhood that is open. */
export interface Here {
  readonly stoep: Pick<Stoep, 'now' | 'askToPersist'>
  readonly home: Pick<Home, 'queries'> & Writes
}

interface Writes<By extends Author = Author> {
  author(): Promise<By>
}

export async function postListing({ stoep, home }: Here, listing: ListingInput): Written {
  const [action, author] = await ready(home, import('#lib/actions/post-listing.ts'))
  return kept(stoep, action.postListing(author, listing, stoep.now()))
}

export async function renewListing({ stoep, home }: Here, listing: ListingView): Written {
  const [action, author] = await ready(home, import('#lib/actions/renew-listing.ts'))
  return kept(stoep, action.renewListing(author, { listing }, stoep.now()))
}

export async function closeListing(
  { stoep, home }: Here,
  listing: ListingView,
  reason: Close['reason']
): Written {
  const [action, author] = await ready(home, import('#lib/actions/close-listing.ts'))
  return kept(stoep, action.closeListing(author, { listing, reason }))
}

/** `said`: a sentence for the owner alone, and the days wanted of what goes from hand to hand. */
export async function respond(
  { stoep, home }: Here,
  listing: ListingView,
  said: Partial<Omit<ResponseInput, 'listing'>> = {}
): Written {
  const [action, author] = await ready(home, import('#lib/actions/respond.ts'))
  const rings = await once(home.queries.swapRings())
  return kept(stoep, action.respond(author, { listing, note: '', rings, ...said }, stoep.now()))
}

export async function withdraw({ stoep, home }: Here, shown: DealView): Written {
  const [action, author, deal] = await readyFor(home, shown, import('#lib/actions/withdraw.ts'))
  return kept(stoep, action.withdraw(author, { deal }))
}

export async function decline({ stoep, home }: Here, shown: DealView): Written {
  const [action, author, deal] = await readyFor(home, shown, import('#lib/actions/decline.ts'))
  return kept(stoep, action.decline(author, { deal }))
}

export async function agree(
  { stoep, home }: Here,
  listing: ListingView,
  shown: DealView,
  exact: ExactPlace
): Written {
  const [action, author, deal] = await readyFor(home, shown, import('#lib/actions/agree.ts'))
  return kept(stoep, action.agree(author, { listing, deal, ...exact }))
}

export async function finish({ stoep, home }: Here, shown: DealView, outcome: Done['outcome']): Written {
  const [action, author, deal] = await readyFor(home, shown, import('#lib/actions/finish.ts'))
  return kept(stoep, action.finish(author, { deal, outcome }))
}

export async function cancel({ stoep, home }: Here, shown: DealView, outcome: Cancel['outcome']): Written {
  const [action, author, deal] = await readyFor(home, shown, import('#lib/actions/cancel.ts'))
  return kept(stoep, action.cancel(author, { deal, outcome }))
}

export async function sendMessage({ stoep, home }: Here, shown: DealView, text: string): Written {
  const [action, author, deal] = await readyFor(home, shown, import('#lib/actions/send-message.ts'))
  return kept(stoep, action.sendMessage(author, { deal, text }))
}

export async function editProfile(
  { stoep, home }: Here,
  member: MemberView,
  said: Pick<MemberView, 'name' | 'about'>
): Written {
  const [action, author] = await ready(home, import('#lib/actions/edit-profile.ts'))
  return kept(stoep, action.editProfile(author, { founding: member.founding, area: member.area, ...said }))
}

/** An action, and who signs for it. */
export function ready<Module, By extends Author>(
  home: Writes<By>,
  loading: Promise<Module>
): Promise<[Module, By]> {
  return Promise.all([loading, home.author()])
}

/**
 * The same for a move on a deal, and the deal as it stands by then: on screen it may show what was deferred, under an
 * id that no record has.
 */
export async function readyFor<Module>(
  home: Here['home'],
  shown: DealView,
  loading: Promise<Module>
): Promise<[Module, Author, DealView]> {
  const [action, author] = await ready(home, loading)
  return [action, author, (await first(home.queries.deal(shown.id))) ?? shown]
}

/** Asks the browser to keep what is stored once something of one's own is. */
export async function kept(stoep: Pick<Stoep, 'askToPersist'>, writing: Written): Written {
  const written = await writing
  if (written.ok) void stoep.askToPersist().catch(() => false)
  return written
}
