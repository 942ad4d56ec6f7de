/** The demo neighbours with their devices, each doing what the timeline says once it has heard what came before. */
import { agree } from '#lib/actions/agree.ts'
import { announce } from '#lib/actions/announce.ts'
import { cancel } from '#lib/actions/cancel.ts'
import { changeMeetingPoints } from '#lib/actions/change-meeting-points.ts'
import { drawOutline } from '#lib/actions/draw-outline.ts'
import { closeListing } from '#lib/actions/close-listing.ts'
import { decline } from '#lib/actions/decline.ts'
import { editProfile } from '#lib/actions/edit-profile.ts'
import { finish } from '#lib/actions/finish.ts'
import { postListing } from '#lib/actions/post-listing.ts'
import { postWithPicture } from '#lib/actions/post-with-picture.ts'
import { renewListing } from '#lib/actions/renew-listing.ts'
import { respond } from '#lib/actions/respond.ts'
import { revealReview } from '#lib/actions/reveal-review.ts'
import { sendMessage } from '#lib/actions/send-message.ts'
import { withdraw } from '#lib/actions/withdraw.ts'
import { writeReview } from '#lib/actions/write-review.ts'
import type { HeadlessDevice, HeadlessNeeds } from '#lib/app/headless.ts'
import { pointToCell } from '#lib/domain/area.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { mayOpenReview } from '#lib/domain/review-turn.ts'
import type { Result } from '#lib/domain/result.ts'
import type { DealView, ListingView } from '#lib/domain/views.ts'
import { randomBytes } from 'node:crypto'
import { comeIn, linkDevice, type WithKeys } from './entrance.ts'
import { demoListings, type ListingKey } from './listings.ts'
import { must } from './must.ts'
import { demoPictures } from './pictures.ts'
import { demoHost, demoMeetingPoints, demoOutline, demoPeople, type PersonKey } from './people.ts'
import type { DemoAnnouncement, DemoDeal, DemoStep, DemoTending } from './story.ts'
import type { DemoAct } from './timeline.ts'

type Wrote = Promise<Result<RecordId, Refusal>>

export class Street {
  readonly #needs: HeadlessNeeds & WithKeys
  readonly #phones = new Map<PersonKey, HeadlessDevice>()
  readonly #tablets = new Map<PersonKey, HeadlessDevice>()
  readonly #listings = new Map<ListingKey, RecordId>()
  /** Records of each deal so far, the answer first. */
  readonly #deals = new Map<DemoDeal, RecordId[]>()

  constructor(needs: HeadlessNeeds & WithKeys, founder: PersonKey, device: HeadlessDevice) {
    this.#needs = needs
    this.#phones.set(founder, device)
  }

  get devices(): readonly HeadlessDevice[] {
    return [...this.#phones.values(), ...this.#tablets.values()]
  }

  phoneOf(who: PersonKey): HeadlessDevice {
    return known(this.#phones.get(who), who)
  }

  async perform(act: DemoAct): Promise<void> {
    switch (act.do) {
      case 'comeIn':
        return this.#comeIn(act.who)
      case 'linkTablet':
        return this.#linkTablet(act.who)
      case 'introduce':
        return this.#introduce(act.who)
      case 'post':
        return this.#post(act.listing)
      case 'answer':
        return this.#answer(act.deal)
      case 'step':
        return this.#step(act.deal, act.step)
      case 'tend':
        return this.#tend(act.tending)
      case 'announce':
        return this.#announce(act.announcement)
      case 'tellWhereWeMeet':
        return this.#tellWhereWeMeet()
      case 'leave':
        return this.#leave(act.deal)
      case 'return':
        return this.#tabletFor(act.deal).connect()
    }
  }

  async #comeIn(who: PersonKey): Promise<void> {
    const { invitedBy, name, met } = demoPeople[who]
    if (invitedBy === null) return
    const host = this.phoneOf(invitedBy)
    await hasCertified(host, host)
    const phone = await comeIn(this.#needs, host, { name, met })
    await phone.connect()
    this.#phones.set(who, phone)
  }

  async #linkTablet(who: PersonKey): Promise<void> {
    const tablet = await linkDevice(this.#needs, this.phoneOf(who))
    await tablet.connect()
    this.#tablets.set(who, tablet)
  }

  async #introduce(who: PersonKey): Promise<void> {
    const { name, about, home } = demoPeople[who]
    const phone = this.phoneOf(who)
    await hasCertified(phone, phone)
    const { accounts } = await phone.journal.authority()
    const { founding } = known(accounts.get(phone.author.me.account), who)
    must(await editProfile(phone.author, { founding, name, about, area: pointToCell(home) }))
  }

  async #post(key: ListingKey): Promise<void> {
    const { by, kind, domain, text, urgency, terms, capacity } = demoListings[key]
    const area = pointToCell(demoPeople[by].home)
    const input = { kind, domain, text, urgency, terms, capacity, area }
    const { author } = this.phoneOf(by)
    const picture = demoPictures[key]
    const posted = picture
      ? postWithPicture(author, input, picture, this.#needs.now())
      : postListing(author, input, this.#needs.now())
    this.#listings.set(key, must(await posted))
  }

  async #answer(deal: DemoDeal): Promise<void> {
    const phone = this.phoneOf(deal.responder)
    const listing = await this.#listingOn(phone, deal.on)
    const input = { listing, note: deal.note ?? '' }
    const response = must(await respond(phone.author, input, this.#needs.now()))
    this.#deals.set(deal, [response])
  }

  async #step(deal: DemoDeal, step: DemoStep): Promise<void> {
    const device = this.#deviceFor(deal, step)
    const records = known(this.#deals.get(deal), deal.on)
    await device.until(() => hasAll(device, records))
    const listing = await this.#listingOn(device, deal.on)
    const view = known(
      listing.deals.find(({ id }) => id === records[0]),
      deal.on
    )
    records.push(must(await takeStep(device, step, listing, view)))
    if (step.do === 'review') await this.#openReviews(deal, records)
  }

  /** Those whose other side stayed silent for long. */
  async openOldReviews(): Promise<void> {
    for (const [deal, records] of this.#deals) await this.#openReviews(deal, records)
  }

  /** Of each side that may open its own by now. */
  async #openReviews(deal: DemoDeal, records: RecordId[]): Promise<void> {
    for (const who of [demoListings[deal.on].by, deal.responder]) {
      const device = this.phoneOf(who)
      await device.until(() => hasAll(device, records))
      const listing = await this.#listingOn(device, deal.on)
      const view = listing.deals.find(({ id }) => id === records[0])
      const opened = view && (await openReview(device, view, this.#needs.now()))
      if (opened) records.push(opened)
    }
  }

  async #tend({ on, ...tending }: DemoTending): Promise<void> {
    const phone = this.phoneOf(demoListings[on].by)
    const listing = await this.#listingOn(phone, on)
    const nowMs = this.#needs.now()
    const wrote: Wrote =
      tending.do === 'renew'
        ? renewListing(phone.author, { listing }, nowMs)
        : closeListing(phone.author, { listing, reason: tending.reason })
    must(await wrote)
  }

  async #announce({ text, days }: DemoAnnouncement): Promise<void> {
    const { author, journal } = this.phoneOf(demoHost)
    const { neighbourhood } = this.#needs
    const input = { neighbourhood, authority: await journal.authority(), text, days }
    must(await announce(author, input, this.#needs.now()))
  }

  async #tellWhereWeMeet(): Promise<void> {
    const { author } = this.phoneOf(demoHost)
    const { neighbourhood } = this.#needs
    must(await changeMeetingPoints(author, { neighbourhood, role: 'ambassador', points: demoMeetingPoints }))
    must(await drawOutline(author, { neighbourhood, role: 'ambassador', corners: demoOutline }))
  }

  async #leave(deal: DemoDeal): Promise<void> {
    const tablet = this.#tabletFor(deal)
    await tablet.until(() => hasAll(tablet, this.#deals.get(deal) ?? []))
    await tablet.disconnect()
  }

  #tabletFor({ on }: DemoDeal): HeadlessDevice {
    const owner = demoListings[on].by
    return known(this.#tablets.get(owner), owner)
  }

  #deviceFor(deal: DemoDeal, step: DemoStep): HeadlessDevice {
    if (step.do === 'agree' && step.device === 1) return this.#tabletFor(deal)
    return this.phoneOf(sideOfStep(step) === 'owner' ? demoListings[deal.on].by : deal.responder)
  }

  async #listingOn({ journal, until }: HeadlessDevice, key: ListingKey): Promise<ListingView> {
    const id = known(this.#listings.get(key), key)
    await until(() => journal.listing(id) !== null)
    return known(journal.listing(id), key)
  }
}

function sideOfStep(step: DemoStep) {
  if (step.do === 'agree' || step.do === 'decline') return 'owner'
  return step.do === 'withdraw' ? 'responder' : step.by
}

function takeStep(device: HeadlessDevice, step: DemoStep, listing: ListingView, deal: DealView): Wrote {
  const { author } = device
  switch (step.do) {
    case 'message':
      return sendMessage(author, { deal, text: step.text })
    case 'agree':
      return agree(author, { listing, deal, place: step.place, phone: step.phone })
    case 'decline':
      return decline(author, { deal })
    case 'withdraw':
      return withdraw(author, { deal })
    case 'done':
      return finish(author, { deal, outcome: step.outcome })
    case 'cancel':
      return cancel(author, { deal, outcome: step.outcome })
    case 'review':
      return review(device, deal, step)
  }
}

/** Resolves once the one has heard that the other is in. */
async function hasCertified({ journal, until }: HeadlessDevice, { author }: HeadlessDevice): Promise<void> {
  await until(async () => (await journal.authority()).devices.has(author.me.device))
}

async function hasAll({ journal }: HeadlessDevice, ids: readonly RecordId[]): Promise<boolean> {
  return (await Promise.all(ids.map((id) => journal.has(id)))).every(Boolean)
}

function known<Value>(value: Value | null | undefined, name: string): Value {
  if (value === null || value === undefined) throw new Error(`the demo lost track of ${name}`)
  return value
}

async function review(
  { author, journal }: HeadlessDevice,
  deal: DealView,
  { outcome, text }: DemoStep & { do: 'review' }
): Wrote {
  const role = (await journal.authority()).accounts.get(author.me.account)?.role ?? 'guest'
  return writeReview(author, { deal, role, outcome, text, salt: randomBytes(32) })
}

/** The record that opened it; null while it stays sealed. */
async function openReview(
  { author, privateSeal }: HeadlessDevice,
  deal: DealView,
  nowMs: number
): Promise<RecordId | null> {
  const mine = mayOpenReview(deal, author.me.account, nowMs)
  const opened = mine && (await privateSeal.open(mine.sealed, mine.by))
  return opened ? must(await revealReview(author, { deal, opened }, nowMs)) : null
}
