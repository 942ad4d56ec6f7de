/** A small neighbourhood to try pages in: Anneke founded it, Youssef and Fatima joined. */
import { postListing } from '#lib/actions/post-listing.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { Listing } from '#lib/domain/records/listing.ts'
import { FakeTown, type Neighbour } from './fake-town.ts'

/** `area`: where its genesis says it is. */
export function jordaan(area: string | null = null) {
  const town = new FakeTown('Jordaan', 'Anneke', area)
  const youssef = town.join('Youssef')
  const fatima = town.join('Fatima')
  return { town, anneke: town.founder, youssef, fatima }
}

const usual: Listing = {
  kind: 'request',
  domain: 'help',
  text: 'Wie kan mijn pakje aannemen?',
  urgency: 'today',
  area: 'u173zm',
  terms: 'gift',
  capacity: 1
}

/** Puts a listing on the board as this neighbour; resolves with its id. */
export async function posts(
  town: FakeTown,
  who: Neighbour,
  listing: Partial<Listing> & { expiresAt?: number } = {}
): Promise<RecordId> {
  const posted = await postListing(who.author, { ...usual, ...listing }, town.nowMs)
  if (!posted.ok) throw new Error(posted.refusal.kind)
  return posted.value
}
