import { outlineBounds } from '#lib/domain/outline.ts'
import { attest } from '#lib/actions/attest.ts'
import { drawOutline } from '#lib/actions/draw-outline.ts'
import { makeInvite } from '#lib/actions/make-invite.ts'
import { postListing, type ListingInput } from '#lib/actions/post-listing.ts'
import { bounds } from '#lib/domain/bounds.ts'
import type { InputRefusal, OutlineRefusal } from '#lib/domain/refusal.ts'
import { dayMs, hourMs } from '../support/fake-town.ts'
import type { Meeting } from './meeting.ts'
import { aStreet } from './street.ts'

const usual: ListingInput = {
  kind: 'request',
  domain: null,
  text: 'Wie helpt er?',
  urgency: 'anytime',
  area: null,
  terms: 'gift',
  capacity: 1
}

async function posting(said: (now: number) => Partial<ListingInput>) {
  const { anneke, now } = await aStreet()
  return postListing(anneke.author, { ...usual, ...said(now) }, now)
}

async function drawing(...corners: readonly (readonly [latitude: number, longitude: number])[]) {
  const { town, anneke } = await aStreet()
  const ring = corners.map(([latitude, longitude]) => ({ latitude, longitude }))
  const neighbourhood = town.homeOf(anneke).id
  return drawOutline(anneke.author, { neighbourhood, role: 'ambassador', corners: ring })
}

const days = (from: number, to: number) => (now: number) => ({
  when: { from: now + from * dayMs, to: now + to * dayMs }
})

/** What is not right in a form. */
export const byWords: { readonly [Kind in (InputRefusal | OutlineRefusal)['kind']]: Meeting } = {
  empty: () => posting(() => ({ text: '  ' })),
  tooLong: () => posting(() => ({ text: 'a'.repeat(bounds.listingChars + 1) })),
  noConsent: () => posting(() => ({ delegation: { name: 'Oma', consent: null } })),
  backwards: () => posting((now) => ({ when: { from: now + 2 * hourMs, to: now + hourMs } })),
  periodTooLong: () => posting(days(0, bounds.periodDays + 1)),
  past: () => posting(days(-2, -1)),
  unknownPlace: () => posting(() => ({ area: 'nergens' })),
  outlineTooFew: () => drawing([0, 0], [0, 9]),
  outlineTooMany: () =>
    drawing(...Array.from({ length: outlineBounds.corners + 1 }, (_, at) => [at, at * at] as const)),
  outlineTooWide: () => drawing([0, 0], [0, 2000], [9, 0]),
  outlineCrosses: () => drawing([0, 0], [9, 9], [0, 9], [9, 0]),
  async outOfRange() {
    const { anneke, authority, now } = await aStreet()
    const key = new Uint8Array(32)
    return makeInvite(anneke.author, { authority: authority(), key, met: true, uses: 0 }, now)
  },
  async notSeenYet() {
    const { anneke, youssef, authority, now } = await aStreet()
    const about = { authority: authority(), account: youssef.account }
    const saw = { claim: 'conduct', detail: '', seenOn: now + dayMs, until: now + 9 * dayMs } as const
    return attest(anneke.author, { ...about, ...saw }, now)
  }
}
