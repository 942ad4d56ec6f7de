/** What a person can say about neighbours and do for the neighbourhood, from the page to the journal; as verbs.ts. */
import type { AnnounceInput } from '#lib/actions/announce.ts'
import type { AttestInput } from '#lib/actions/attest.ts'
import type { BanInput } from '#lib/actions/ban.ts'
import type { EndorseInput } from '#lib/actions/endorse.ts'
import type { RevokeAttestInput } from '#lib/actions/revoke-attest.ts'
import type { AnnouncementView } from '#lib/domain/views.ts'
import type { Authority } from '#lib/domain/authority.ts'
import type { AccountId, RecordId } from '#lib/domain/record.ts'
import type { Claim } from '#lib/domain/records/attest.ts'
import type { Home, Stoep } from '#lib/ports/app.ts'
import { ambassadorsHeardMs } from './silence.ts'
import { once } from './once.ts'
import { kept, ready, type Here, type Written } from './verbs.ts'

type Said<Input> = Omit<Input, 'authority' | 'account'>
interface HereInside extends Here {
  readonly home: Here['home'] & Pick<Home, 'id'>
}

export async function vouch({ stoep, home }: Here, account: AccountId): Written {
  const [action, author] = await ready(home, import('#lib/actions/vouch.ts'))
  return kept(stoep, action.vouch(author, { authority: await authorityOf(home), account }))
}

export async function appoint({ stoep, home }: Here, account: AccountId): Written {
  const [action, author] = await ready(home, import('#lib/actions/appoint.ts'))
  return kept(stoep, action.appoint(author, { authority: await authorityOf(home), account }))
}

export async function resign({ stoep, home }: Here): Written {
  const [action, author] = await ready(home, import('#lib/actions/resign.ts'))
  return kept(stoep, action.resign(author, { authority: await authorityOf(home) }))
}

/** Looks up first where the chains of their devices end. */
export async function ban(
  { stoep, home }: Here,
  account: AccountId,
  why: Pick<BanInput, 'rule' | 'reason'>
): Written {
  const [action, author] = await ready(home, import('#lib/actions/ban.ts'))
  const authority = await authorityOf(home)
  const devices = authority.accounts.get(account)?.devices ?? []
  const last = await once(home.queries.lastRecords(devices))
  return kept(stoep, action.ban(author, { authority, account, last, ...why }))
}

export async function changeRules({ stoep, home }: HereInside, text: string): Written {
  const [action, author] = await ready(home, import('#lib/actions/change-rules.ts'))
  const authority = await authorityOf(home)
  return kept(stoep, action.changeRules(author, { neighbourhood: home.id, authority, text }))
}

export async function announce(
  { stoep, home }: HereInside,
  said: Pick<AnnounceInput, 'text' | 'days'>
): Written {
  const [action, author] = await ready(home, import('#lib/actions/announce.ts'))
  const authority = await authorityOf(home)
  return kept(stoep, action.announce(author, { neighbourhood: home.id, authority, ...said }, stoep.now()))
}

export async function endAnnouncement({ stoep, home }: Here, announcement: AnnouncementView): Written {
  const [action, author] = await ready(home, import('#lib/actions/end-announcement.ts'))
  const authority = await authorityOf(home)
  return kept(stoep, action.endAnnouncement(author, { authority, announcement }, stoep.now()))
}

export async function acceptRules({ stoep, home }: Here, rules: RecordId): Written {
  const [action, author] = await ready(home, import('#lib/actions/accept-rules.ts'))
  return kept(stoep, action.acceptRules(author, { authority: await authorityOf(home), rules }))
}

/** Right after joining, for the rules that stood on the page. */
export async function acceptOnJoining(stoep: Pick<Stoep, 'home'> & Here['stoep'], rules: RecordId): Written {
  return acceptRules({ stoep, home: await once(stoep.home) }, rules)
}

export async function attest({ stoep, home }: Here, account: AccountId, seen: Said<AttestInput>): Written {
  const [action, author] = await ready(home, import('#lib/actions/attest.ts'))
  const authority = await authorityOf(home)
  return kept(stoep, action.attest(author, { authority, account, ...seen }, stoep.now()))
}

export async function revokeAttest(
  { stoep, home }: Here,
  account: AccountId,
  said: RevokeAttestInput['said']
): Written {
  const [action, author] = await ready(home, import('#lib/actions/revoke-attest.ts'))
  return kept(stoep, action.revokeAttest(author, { authority: await authorityOf(home), account, said }))
}

export async function trustIssuer(
  { stoep, home }: Here,
  account: AccountId,
  claims: readonly Claim[]
): Written {
  const [action, author] = await ready(home, import('#lib/actions/trust-issuer.ts'))
  const authority = await authorityOf(home)
  return kept(stoep, action.trustIssuer(author, { authority, account, claims: [...claims] }))
}

export async function endorse({ stoep, home }: Here, account: AccountId, skill: Said<EndorseInput>): Written {
  const [action, author] = await ready(home, import('#lib/actions/endorse.ts'))
  return kept(stoep, action.endorse(author, { authority: await authorityOf(home), account, ...skill }))
}

/** Only after a long silence; when the ambassadors were last heard is looked up again. */
export async function succeed({ stoep, home }: Here, account: AccountId): Written {
  const [action, author] = await ready(home, import('#lib/actions/succeed.ts'))
  const authority = await authorityOf(home)
  const heardMs = await ambassadorsHeardMs(home.queries, authority)
  return kept(stoep, action.succeed(author, { authority, account, heardMs }, stoep.now()))
}

/** To each of these wishes; resolves with the first that did not go through, or the last. */
export async function objectToAll(
  { stoep, home }: Here,
  proposals: readonly [RecordId, ...RecordId[]]
): Written {
  const [action, author] = await ready(home, import('#lib/actions/object.ts'))
  const authority = await authorityOf(home)
  const [first, ...others] = proposals
  let written = await kept(stoep, action.objectToSuccession(author, { authority, proposal: first }))
  for (const proposal of others) {
    if (!written.ok) return written
    written = await kept(stoep, action.objectToSuccession(author, { authority, proposal }))
  }
  return written
}

export async function closeInvite({ stoep, home }: Here, invite: RecordId): Written {
  const [action, author] = await ready(home, import('#lib/actions/close-invite.ts'))
  const authority = await authorityOf(home)
  return kept(stoep, action.closeInvite(author, { authority, invite }, stoep.now()))
}

function authorityOf(home: Here['home']): Promise<Authority> {
  return once(home.queries.authority())
}
