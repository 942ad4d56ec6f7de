import { askPrivately } from '#lib/actions/ask-privately.ts'
import { closeListing } from '#lib/actions/close-listing.ts'
import { respond } from '#lib/actions/respond.ts'
import { proposeRing } from '#lib/actions/swap-ring.ts'
import { withdraw } from '#lib/actions/withdraw.ts'
import { writeReview } from '#lib/actions/write-review.ts'
import { bounds } from '#lib/domain/bounds.ts'
import { must } from '../../scripts/demo/must.ts'
import { keepWish } from '#lib/state/wishes.ts'
import { fakePocket } from '../support/fake-pocket.ts'
import { dayMs } from '../support/fake-town.ts'
import { posts } from '../support/jordaan.ts'
import type { Meeting } from './meeting.ts'
import { agreed, answers, aStreet, dealOf, doneByHer, lentOut, seen } from './street.ts'

const review = { role: 'member', outcome: 'good', text: '', salt: new Uint8Array(32) } as const

/** Asking, answering, agreeing and telling how it went. */
export const byDeals = {
  async notYours() {
    const { town, anneke, youssef } = await aStreet()
    const listing = seen(town, await posts(town, anneke))
    return closeListing(youssef.author, { listing, reason: 'noLonger' })
  },
  async ownListing() {
    const { town, anneke, now } = await aStreet()
    const listing = seen(town, await posts(town, anneke))
    return respond(anneke.author, { listing, note: '' }, now)
  },
  async alreadyResponded() {
    const { town, anneke, youssef, now } = await aStreet()
    const id = await posts(town, anneke)
    await answers(town, youssef, id)
    return respond(youssef.author, { listing: seen(town, id), note: '' }, now)
  },
  async taken() {
    const { town, fatima, id, now } = await agreed()
    return respond(fatima.author, { listing: seen(town, id), note: '' }, now)
  },
  async daysTaken() {
    const { anneke, listing, tomorrow, now } = await lentOut()
    return respond(anneke.author, { listing, note: '', when: tomorrow }, now)
  },
  async daysNeeded() {
    const { anneke, listing, now } = await lentOut()
    return respond(anneke.author, { listing, note: '' }, now)
  },
  async closed() {
    const { town, anneke, youssef, now } = await aStreet()
    const id = await posts(town, anneke)
    must(await closeListing(anneke.author, { listing: seen(town, id), reason: 'noLonger' }))
    return respond(youssef.author, { listing: seen(town, id), note: '' }, now)
  },
  async expired() {
    const { town, anneke, youssef } = await aStreet()
    const listing = seen(town, await posts(town, anneke))
    return respond(youssef.author, { listing, note: '' }, listing.expiresAt + 1)
  },
  async dealMovedOn() {
    const { town, anneke, youssef } = await aStreet()
    const id = await posts(town, anneke)
    must(await withdraw(youssef.author, { deal: await answers(town, youssef, id) }))
    return withdraw(youssef.author, { deal: dealOf(town, youssef, id) })
  },
  async notDoneYet() {
    const { anneke, deal } = await agreed()
    return writeReview(anneke.author, { ...review, deal })
  },
  async alreadyReviewed() {
    const { town, anneke, youssef, deal, id } = await doneByHer()
    must(await writeReview(anneke.author, { ...review, deal }))
    return writeReview(anneke.author, { ...review, deal: dealOf(town, youssef, id) })
  },
  async mayNotReview() {
    const { anneke, deal } = await doneByHer()
    return writeReview(anneke.author, { ...review, role: 'guest', deal })
  },
  nobodyToAsk: () => asking(() => []),
  tooLarge: () => asking((account) => Array.from({ length: 500 }, () => account)),
  async tooManyWishes() {
    const pocket = fakePocket()
    const wish = (text: string) => keepWish({ pocket }, { text, kind: 'offer' })
    for (let n = 0; n < bounds.wishes; n++) must(await wish(`ladder ${n}`))
    return wish('ladder')
  },
  async noRing() {
    const { anneke, now } = await aStreet()
    const alone = { giver: anneke.account, receiver: anneke.account, offer: null, request: null }
    return proposeRing(anneke.author, { gifts: [alone], listings: new Map(), rings: [] }, now + dayMs)
  }
} satisfies Readonly<Record<string, Meeting>>

async function asking(
  toWhom: (youssef: Parameters<typeof posts>[1]['account']) => readonly (typeof youssef)[]
) {
  const { anneke, youssef, now } = await aStreet()
  const said = { kind: 'request', domain: null, text: 'Wie helpt er?', urgency: 'anytime' } as const
  const rest = { area: null, terms: 'gift', capacity: 1, visibility: 'person' } as const
  return askPrivately(anneke.author, { ...said, ...rest, to: toWhom(youssef.account) }, now)
}
