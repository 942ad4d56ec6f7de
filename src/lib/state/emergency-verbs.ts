/** What a person can do in an emergency, and beforehand; as verbs.ts. */
import type { AnswerInput } from '#lib/actions/answer-call.ts'
import type { CallInput } from '#lib/actions/call.ts'
import type { CheckInInput } from '#lib/actions/check-in.ts'
import type { ClaimInput } from '#lib/actions/claim.ts'
import type { DeclareInput } from '#lib/actions/declare-emergency.ts'
import type { SupplyInput } from '#lib/actions/tell-supply.ts'
import type { OfficialAlert } from '#lib/domain/alert.ts'
import type { Authority } from '#lib/domain/authority.ts'
import type { CallView, EmergencyView, Skill } from '#lib/domain/emergency-views.ts'
import type { ListingView } from '#lib/domain/views.ts'
import type { Home } from '#lib/ports/app.ts'
import { once } from './once.ts'
import { kept, ready, type Here, type Written } from './verbs.ts'

type In = Here & { readonly home: Pick<Home, 'id'> }
type Said<Input, More extends keyof Input = never> = Omit<
  Input,
  'authority' | 'neighbourhood' | 'emergency' | More
>

export async function declareEmergency({ stoep, home }: In, said: Said<DeclareInput>): Written {
  const [action, author] = await ready(home, import('#lib/actions/declare-emergency.ts'))
  const authority = await authorityOf(home)
  return kept(stoep, action.declareEmergency(author, { neighbourhood: home.id, authority, ...said }))
}

export async function secondEmergency({ stoep, home }: Here, emergency: EmergencyView): Written {
  const [action, author] = await ready(home, import('#lib/actions/second-emergency.ts'))
  const authority = await authorityOf(home)
  return kept(stoep, action.secondEmergency(author, { authority, emergency }, stoep.now()))
}

export async function endEmergency({ stoep, home }: Here, emergency: EmergencyView): Written {
  const [action, author] = await ready(home, import('#lib/actions/end-emergency.ts'))
  return kept(stoep, action.endEmergency(author, { authority: await authorityOf(home), emergency }))
}

export async function joinRoster({ stoep, home }: In, skills: readonly Skill[]): Written {
  const [action, author] = await ready(home, import('#lib/actions/join-roster.ts'))
  const authority = await authorityOf(home)
  return kept(stoep, action.joinRoster(author, { neighbourhood: home.id, authority, skills }))
}

export async function checkIn(
  { stoep, home }: Here,
  emergency: EmergencyView,
  said: Said<CheckInInput>
): Written {
  const [action, author] = await ready(home, import('#lib/actions/check-in.ts'))
  const authority = await authorityOf(home)
  return kept(stoep, action.checkIn(author, { authority, emergency, ...said }, stoep.now()))
}

/** For how long somebody who goes is waited for, unless they say it again. */
const leaseMinutes = 30

export async function claim(
  { stoep, home }: Here,
  emergency: EmergencyView,
  listing: ListingView,
  state: ClaimInput['state']
): Written {
  const [action, author] = await ready(home, import('#lib/actions/claim.ts'))
  const [authority, claims] = await Promise.all([authorityOf(home), once(home.queries.emergency('claim'))])
  const input = { authority, emergency, listing, claims, state, minutes: leaseMinutes }
  return kept(stoep, action.claim(author, input, stoep.now()))
}

export async function tellSupply(
  { stoep, home }: Here,
  emergency: EmergencyView,
  said: Said<SupplyInput>
): Written {
  const [action, author] = await ready(home, import('#lib/actions/tell-supply.ts'))
  const authority = await authorityOf(home)
  return kept(stoep, action.tellSupply(author, { authority, emergency, ...said }, stoep.now()))
}

export async function tellAlert(
  { stoep, home }: Here,
  emergency: EmergencyView,
  alert: OfficialAlert
): Written {
  const [action, author] = await ready(home, import('#lib/actions/tell-alert.ts'))
  const authority = await authorityOf(home)
  return kept(stoep, action.tellAlert(author, { authority, emergency, alert }, stoep.now()))
}

export async function callPeople(
  { stoep, home }: Here,
  emergency: EmergencyView,
  said: Said<CallInput>
): Written {
  const [action, author] = await ready(home, import('#lib/actions/call.ts'))
  const authority = await authorityOf(home)
  return kept(stoep, action.call(author, { authority, emergency, ...said }, stoep.now()))
}

export async function answerCall(
  { stoep, home }: Here,
  emergency: EmergencyView,
  call: CallView,
  said: AnswerInput['said']
): Written {
  const [action, author] = await ready(home, import('#lib/actions/answer-call.ts'))
  const authority = await authorityOf(home)
  return kept(stoep, action.answerCall(author, { authority, emergency, call, said }, stoep.now()))
}

function authorityOf(home: Here['home']): Promise<Authority> {
  return once(home.queries.authority())
}
