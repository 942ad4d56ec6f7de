/** A street on which every move can be made: Anneke looks after it, Youssef and Fatima are in, Sem is new. */
import { agree } from '#lib/actions/agree.ts'
import { finish } from '#lib/actions/finish.ts'
import { respond } from '#lib/actions/respond.ts'
import { foldAuthority } from '#lib/domain/authority.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { Period } from '#lib/domain/views.ts'
import { must } from '../../scripts/demo/must.ts'
import { dayMs, type FakeTown, type Neighbour } from '../support/fake-town.ts'
import { jordaan, posts } from '../support/jordaan.ts'

export async function aStreet() {
  const { town, ...people } = jordaan()
  await town.homeOf(people.anneke).makeInvite({ uses: 1, met: false })
  const sem = town.join('Sem', town.records.findLast(({ type }) => type === 'invite/1')?.id)
  return { town, ...people, sem, now: town.nowMs, authority: () => foldAuthority(town.records) }
}

export function seen(town: FakeTown, id: RecordId) {
  const listing = town.listing(id)
  if (!listing) throw new Error('it was posted')
  return listing
}

export async function answers(town: FakeTown, who: Neighbour, id: RecordId, when: Period | null = null) {
  must(await respond(who.author, { listing: seen(town, id), note: '', when }, town.nowMs))
  return dealOf(town, who, id)
}

export function dealOf(town: FakeTown, who: Neighbour, id: RecordId) {
  const deal = seen(town, id).deals.find(({ responder }) => responder === who.account)
  if (!deal) throw new Error('it was answered')
  return deal
}

export async function agreesWith(town: FakeTown, owner: Neighbour, who: Neighbour, id: RecordId) {
  const input = { listing: seen(town, id), deal: dealOf(town, who, id), place: '', phone: '' }
  must(await agree(owner.author, input))
  return dealOf(town, who, id)
}

/** Anneke's request, agreed with Youssef. */
export async function agreed() {
  const street = await aStreet()
  const { town, anneke, youssef } = street
  const id = await posts(town, anneke)
  await answers(town, youssef, id)
  return { ...street, id, deal: await agreesWith(town, anneke, youssef, id) }
}

/** The same, and Anneke says it is done. */
export async function doneByHer() {
  const all = await agreed()
  const { town, anneke, youssef, id, deal } = all
  must(await finish(anneke.author, { deal, outcome: 'done' }))
  return { ...all, deal: dealOf(town, youssef, id) }
}

/** Youssef lends a drill, and has agreed to lend it to Fatima for tomorrow. */
export async function lentOut() {
  const street = await aStreet()
  const { town, youssef, fatima, now } = street
  const id = await posts(town, youssef, { kind: 'offer', domain: 'item', terms: 'lend', text: 'Boormachine' })
  const tomorrow = { from: now + dayMs, to: now + 2 * dayMs }
  await answers(town, fatima, id, tomorrow)
  await agreesWith(town, youssef, fatima, id)
  return { ...street, listing: seen(town, id), tomorrow }
}
