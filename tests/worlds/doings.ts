/** What neighbours do all day, each with the real action, from what their own device shows them. */
import { agree } from '#lib/actions/agree.ts'
import { cancel } from '#lib/actions/cancel.ts'
import { closeListing } from '#lib/actions/close-listing.ts'
import { decline } from '#lib/actions/decline.ts'
import { editProfile } from '#lib/actions/edit-profile.ts'
import { finish } from '#lib/actions/finish.ts'
import { makeInvite } from '#lib/actions/make-invite.ts'
import { makeLink } from '#lib/actions/make-link.ts'
import { postListing } from '#lib/actions/post-listing.ts'
import { renewListing } from '#lib/actions/renew-listing.ts'
import { respond } from '#lib/actions/respond.ts'
import { sendMessage } from '#lib/actions/send-message.ts'
import { withdraw } from '#lib/actions/withdraw.ts'
import { revealReview } from '#lib/actions/reveal-review.ts'
import { writeReview } from '#lib/actions/write-review.ts'
import { mayOpenReview } from '#lib/domain/review-turn.ts'
import { isBookable } from '#lib/domain/booking.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { Result } from '#lib/domain/result.ts'
import {
  listingDomains,
  listingKinds,
  urgencies,
  type DealView,
  type ListingView
} from '#lib/domain/views.ts'
import { council } from './council-doings.ts'
import type { Device } from './device.ts'
import { exchanges } from './exchange-doings.ts'
import { moderating } from './moderation-doings.ts'
import { doorKey, doorSealingKey, worldSeal } from './people.ts'
import {
  agreedStatuses,
  listingsOn,
  myDeals,
  myListings,
  someDays,
  type Did,
  type Doings,
  type Scene
} from './scene.ts'
import { swaps } from './swap-doings.ts'

const names = ['Anneke', 'Youssef', 'Fatima', 'Daan', 'Mei', 'Kwame'] as const
const asked = [
  'Wie kan mijn fiets plakken?',
  'Soep over',
  'Boormachine te leen',
  'Rit naar het station'
] as const
const cells = [null, 'u173zq', 'u173zr', 'u176jn'] as const

/** One thing by somebody: of three tries the first that can be done. */
export async function doSomething(device: Device, doings: Doings): Promise<void> {
  const scene = { ...doings, device, author: doings.authorOf(device) }
  for (let tries = 0; tries < 3; tries++) if (await doings.chances.pick(doable)(scene)) return
}

function post({ author, chances, device }: Scene): Did {
  const input = {
    kind: chances.pick(listingKinds),
    domain: chances.pick([null, ...listingDomains]),
    text: chances.pick(asked),
    urgency: chances.pick(urgencies),
    area: chances.pick(cells),
    terms: 'gift' as const,
    capacity: chances.pick([1, 1, 2])
  }
  return postListing(author, input, device.now())
}

function answer({ author, device, chances }: Scene): Did {
  const listing = chances.pickAny(
    listingsOn(device).filter(({ owner, status }) => owner !== author.me.account && status === 'open')
  )
  const when = listing && isBookable(listing) ? someDays(chances, device.now()) : null
  const note = chances.pick(['', 'Ik kom eraan'])
  return listing ? respond(author, { listing, note, when }, device.now()) : null
}

function sayYes({ author, device, chances }: Scene): Did {
  const answered = myDeals({ device, author }).filter(
    ({ listing, deal }) => listing.owner === author.me.account && deal.status === 'responded'
  )
  const found = chances.pickAny(answered)
  return found ? agree(author, { ...found, place: 'Lindenstraat 1', phone: '' }) : null
}

/** One person agrees with two people on two devices, neither of which knows yet what the other says. */
async function sayYesTwice(scene: Scene): Promise<Result<RecordId, unknown> | null> {
  const { device, author, devices, authorOf, chances } = scene
  const other = devices.find((one) => one !== device && authorOf(one).me.account === author.me.account)
  const answered = chances.pickAny(
    myListings({ device, author }).filter((listing) => waiting(listing).length > 1)
  )
  const known = answered && other?.journal.listing(answered.id)
  if (!other || !answered || !known) return sayYes(scene)
  const [first, second] = [waiting(answered)[0], waiting(known).at(-1)]
  const where = { place: 'Lindenstraat 1', phone: '' }
  if (first) await agree(author, { listing: answered, deal: first, ...where })
  return second ? agree(authorOf(other), { listing: known, deal: second, ...where }) : null
}

function waiting({ deals }: ListingView): readonly DealView[] {
  return deals.filter(({ status }) => status === 'responded')
}

function sayNo({ author, device, chances }: Scene): Did {
  const found = chances.pickAny(myDeals({ device, author }))
  return found ? decline(author, found) : null
}

function takeBack({ author, device, chances }: Scene): Did {
  const found = chances.pickAny(myDeals({ device, author }))
  return found ? withdraw(author, found) : null
}

function markDone({ author, device, chances }: Scene): Did {
  const agreed = myDeals({ device, author }).filter(
    ({ deal }) => agreedStatuses.has(deal.status) && !deal.doneBy.includes(author.me.account)
  )
  const found = chances.pickAny(agreed)
  return found
    ? finish(author, { deal: found.deal, outcome: chances.pick(['done', 'done', 'partly']) })
    : null
}

function callOff({ author, device, chances }: Scene): Did {
  const found = chances.pickAny(myDeals({ device, author }))
  return found
    ? cancel(author, { deal: found.deal, outcome: chances.pick(['cancelled', 'noShow', 'disputed']) })
    : null
}

function write({ author, device, chances }: Scene): Did {
  const found = chances.pickAny(myDeals({ device, author }))
  return found ? sendMessage(author, { deal: found.deal, text: 'Hoe laat?' }) : null
}

function review({ author, device, chances }: Scene): Did {
  const done = myDeals({ device, author }).filter(({ deal }) => deal.doneBy.includes(author.me.account))
  const found = chances.pickAny(done)
  const outcome = chances.pick(['good', 'okay', 'bad'])
  const salt = new Uint8Array(32).fill(chances.below(256))
  return found
    ? writeReview(author, { deal: found.deal, role: 'member', outcome, text: 'Fijn!', salt })
    : null
}

async function openReview({ author, device }: Scene): Promise<Result<RecordId, unknown>> {
  const { account } = author.me
  for (const { deal } of myDeals({ device, author })) {
    const mine = mayOpenReview(deal, account, device.now())
    const opened = mine && (await worldSeal(device.identity.device.publicKey).open(mine.sealed, account))
    if (opened) return revealReview(author, { deal, opened }, device.now())
  }
  return { ok: false, refusal: 'nothingToOpen' }
}

function renew({ author, device, chances }: Scene): Did {
  const listing = chances.pickAny(myListings({ device, author }))
  return listing ? renewListing(author, { listing }, device.now()) : null
}

function close({ author, device, chances }: Scene): Did {
  const listing = chances.pickAny(myListings({ device, author }))
  return listing ? closeListing(author, { listing, reason: chances.pick(['done', 'noLonger']) }) : null
}

async function introduce({ author, device, chances }: Scene): Promise<Result<RecordId, unknown>> {
  const me = (await device.journal.authority()).accounts.get(author.me.account)
  if (!me) return { ok: false, refusal: 'notInYet' }
  const profile = { name: chances.pick(names), about: 'Ik bak brood', area: chances.pick(cells) }
  return editProfile(author, { founding: me.founding, ...profile })
}

/** Mostly for a single person, so that two may come with the same. */
export async function invite(
  { author, device, invites, chances }: Scene,
  uses: number = chances.pick([1, 1, 5])
): Promise<Result<RecordId, unknown>> {
  const authority = await device.journal.authority()
  const number = chances.below(2 ** 30)
  const keys = { key: doorKey(number), sealingKey: doorSealingKey(number) }
  const input = { ...keys, uses, met: chances.oneIn(2), authority }
  const made = await makeInvite(author, input, device.now())
  if (made.ok) await device.giveKeyTo(number)
  if (made.ok) invites.push({ id: made.value, number, host: device.number })
  return made
}

export async function link({ author, device, links, chances }: Scene): Promise<Result<RecordId, unknown>> {
  const number = chances.below(2 ** 30)
  const keys = { key: doorKey(number), sealingKey: doorSealingKey(number) }
  const made = await makeLink(author, keys, device.now())
  if (made.ok) await device.giveKeyTo(number)
  if (made.ok) links.push({ id: made.value, number, host: device.number })
  return made
}

/** Nothing on the device of who may not. */
function rotate({ device }: Scene): Did {
  return device.keeper?.rotate('age') ?? null
}

const doable: readonly ((scene: Scene) => Did)[] = [
  ...[post, answer, answer, answer, answer, answer, answer, sayYes, sayYes, sayYes, sayYes, sayYesTwice],
  ...[sayYesTwice, sayYesTwice, markDone, markDone, markDone, markDone, review, review, openReview, write],
  ...[rotate, rotate, rotate],
  ...[sayNo, takeBack, callOff, renew, close, introduce, (scene: Scene) => invite(scene), link],
  ...exchanges,
  ...moderating,
  ...swaps,
  ...council
]
