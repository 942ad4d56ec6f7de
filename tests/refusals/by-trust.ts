import { appeal } from '#lib/actions/appeal.ts'
import { appoint } from '#lib/actions/appoint.ts'
import { attest } from '#lib/actions/attest.ts'
import { block } from '#lib/actions/block.ts'
import { changeRules } from '#lib/actions/change-rules.ts'
import { closeInvite } from '#lib/actions/close-invite.ts'
import { decide } from '#lib/actions/decide.ts'
import { endorse } from '#lib/actions/endorse.ts'
import { approveRestore, confirmRestore } from '#lib/actions/judge-restore.ts'
import { makeInvite } from '#lib/actions/make-invite.ts'
import { report } from '#lib/actions/report.ts'
import { resign } from '#lib/actions/resign.ts'
import { revokeDevice } from '#lib/actions/revoke-device.ts'
import { succeed } from '#lib/actions/succeed.ts'
import { vouch } from '#lib/actions/vouch.ts'
import { bounds } from '#lib/domain/bounds.ts'
import type { AccountId } from '#lib/domain/record.ts'
import { must } from '../../scripts/demo/must.ts'
import { fakePocket } from '../support/fake-pocket.ts'
import { dayMs, type Neighbour } from '../support/fake-town.ts'
import { posts } from '../support/jordaan.ts'
import type { Meeting } from './meeting.ts'
import { aStreet } from './street.ts'

const noPart = { rule: '', note: 'Dit kan niet', quote: '' }
const why = { rule: '', reason: 'Dit kan niet' }

type People = Awaited<ReturnType<typeof aStreet>>

/** One says of another that they met. */
async function vouching(who: (street: People) => Neighbour, about: (street: People) => AccountId) {
  const street = await aStreet()
  return vouch(who(street).author, { authority: street.authority(), account: about(street) })
}

async function appointing(who: (street: People) => Neighbour, times: number) {
  const street = await aStreet()
  const again = () =>
    appoint(street.anneke.author, { authority: street.authority(), account: who(street).account })
  for (let n = 1; n < times; n++) must(await again())
  return again()
}

/** Somebody tells the ambassadors about what this one posted, so many times. */
async function reporting(by: (street: People) => Neighbour, owner: (street: People) => Neighbour, times = 1) {
  const street = await aStreet()
  const { town, anneke } = street
  const subject = { id: await posts(town, owner(street)), author: owner(street).account }
  const again = () => {
    const known = town.moderation().cases.find(({ id }) => id === subject.id) ?? null
    return report(by(street).author, { ...noPart, subject, known, ambassadors: [anneke.account] })
  }
  for (let n = 1; n < times; n++) must(await again())
  return again()
}

/** Anneke hid what Youssef posted; where it is appealed, he asked for another look. */
async function hidden(isAppealed: boolean) {
  const street = await aStreet()
  const { town, anneke, youssef, fatima } = street
  const about = { id: await posts(town, youssef), author: youssef.account }
  const ambassadors = [anneke.account, fatima.account]
  const hide = (appealed: Parameters<typeof decide>[1]['appealed']) =>
    decide(anneke.author, { about, appealed, ambassadors, outcome: 'hidden', ...why })
  must(await hide(null))
  const theCase = () => town.moderation().cases.find(({ id }) => id === about.id)!
  const asksAgain = () => appeal(youssef.author, { about: theCase(), text: 'Kijk nog eens' })
  if (isAppealed) must(await asksAgain())
  return { street, hide, theCase, asksAgain }
}

/** Fatima lost everything and asks back in. */
async function askedBack() {
  const street = await aStreet()
  must(await street.town.controlOf(null).askBackIn(street.fatima.account, null))
  const [restore] = street.authority().restores.values()
  if (!restore) throw new Error('it was asked')
  return { ...street, restore }
}

/** Who belongs, who looks after whom, and coming back in. */
export const byTrust = {
  mayNotVouch: () =>
    vouching(
      ({ sem }) => sem,
      ({ youssef }) => youssef.account
    ),
  alreadyMet: () =>
    vouching(
      ({ anneke }) => anneke,
      ({ youssef }) => youssef.account
    ),
  aboutYourself: () =>
    vouching(
      ({ anneke }) => anneke,
      ({ anneke }) => anneke.account
    ),
  notIn: () =>
    vouching(
      ({ anneke }) => anneke,
      ({ town }) => town.stranger().account
    ),
  notMetYet: () => appointing(({ sem }) => sem, 1),
  alreadySaid: () => appointing(({ youssef }) => youssef, 2),
  yourOwn: () =>
    reporting(
      ({ youssef }) => youssef,
      ({ youssef }) => youssef
    ),
  alreadyReported: () =>
    reporting(
      ({ youssef }) => youssef,
      ({ fatima }) => fatima,
      2
    ),
  nobodyDecides: () =>
    reporting(
      ({ youssef }) => youssef,
      ({ anneke }) => anneke
    ),
  noAppeal: async () => (await hidden(true)).asksAgain(),
  async needsAnother() {
    const { hide, theCase } = await hidden(true)
    return hide(theCase().decisions.at(-1) ?? null)
  },
  async onlyAmbassadors() {
    const { town, youssef, authority } = await aStreet()
    const neighbourhood = town.homeOf(youssef).id
    return changeRules(youssef.author, { neighbourhood, authority: authority(), text: 'Groet elkaar' })
  },
  async lastAmbassador() {
    const { anneke, authority } = await aStreet()
    return resign(anneke.author, { authority: authority() })
  },
  async ambassadorsHere() {
    const { youssef, fatima, authority, now } = await aStreet()
    const about = { authority: authority(), account: fatima.account }
    return succeed(youssef.author, { ...about, heardMs: now }, now)
  },
  async mayNotAttest() {
    const { youssef, fatima, authority, now } = await aStreet()
    const about = { authority: authority(), account: fatima.account }
    const saw = { claim: 'conduct', detail: '', seenOn: now, until: now + dayMs } as const
    return attest(youssef.author, { ...about, ...saw }, now)
  },
  async mayNotEndorse() {
    const { sem, fatima, authority } = await aStreet()
    const about = { authority: authority(), account: fatima.account }
    return endorse(sem.author, { ...about, skill: 'Taart', on: 'sawProof', hasItToo: false })
  },
  async mayNotInvite() {
    const { sem, authority, now } = await aStreet()
    const key = new Uint8Array(32)
    return makeInvite(sem.author, { authority: authority(), key, met: true, uses: 1 }, now)
  },
  async inviteOver() {
    const { town, anneke, authority, now } = await aStreet()
    const invite = town.records.find(({ type }) => type === 'invite/1')!.id
    const close = () => closeInvite(anneke.author, { authority: authority(), invite }, now)
    must(await close())
    return close()
  },
  async tooManyBlocked() {
    const pocket = fakePocket()
    for (let n = 0; n < bounds.blocked; n++) must(await block(pocket, `neighbour ${n}` as AccountId))
    return block(pocket, 'one more' as AccountId)
  },
  async thisDevice() {
    const { youssef, authority } = await aStreet()
    return revokeDevice(youssef.author, { authority: authority(), device: youssef.device, last: null })
  },
  async notTrusted() {
    const { youssef, authority, restore } = await askedBack()
    return approveRestore(youssef.author, { authority: authority(), restore })
  },
  async tooEarly() {
    const { anneke, authority, restore, now } = await askedBack()
    must(await approveRestore(anneke.author, { authority: authority(), restore }))
    const approved = authority().restores.get(restore.id) ?? restore
    return confirmRestore(anneke.author, { restore: approved, approvedMs: now, nowMs: now + dayMs })
  }
} satisfies Readonly<Record<string, Meeting>>
