/** What a person can do with hours, from the page to the journal; as verbs.ts. */
import type { Settings } from '#lib/domain/records/settings.ts'
import type { DealView, MemberView, TransferView } from '#lib/domain/views.ts'
import { finish, kept, ready, readyFor, type Here, type Written } from './verbs.ts'

const actions = () => import('#lib/actions/hours.ts')

export async function giveHours({ stoep, home }: Here, shown: DealView, minutes: number): Written {
  const [action, author, deal] = await readyFor(home, shown, actions())
  return kept(stoep, action.giveHours(author, { deal, minutes }, stoep.now()))
}

export async function acceptHours({ stoep, home }: Here, shown: DealView, transfer: TransferView): Written {
  const [action, author, deal] = await readyFor(home, shown, actions())
  return kept(stoep, action.acceptHours(author, { deal, transfer }, stoep.now()))
}

export async function withdrawHours({ stoep, home }: Here, deal: DealView, transfer: TransferView): Written {
  const [action, author] = await ready(home, actions())
  return kept(stoep, action.withdrawHours(author, { deal, transfer }))
}

export async function reverseHours(
  { stoep, home }: Here,
  shown: DealView,
  transfer: TransferView,
  minutes: number
): Written {
  const [action, author, deal] = await readyFor(home, shown, actions())
  return kept(stoep, action.reverseHours(author, { deal, transfer, minutes }, stoep.now()))
}

/** Done, and the hours with it: signs what the other wrote down when it is that much, else writes it down. */
export async function finishWithHours(
  here: Here,
  deal: DealView,
  minutes: number,
  waiting: TransferView | null
): Written {
  const done = await finish(here, deal, 'done')
  if (!done.ok) return done
  return waiting?.minutes === minutes ? acceptHours(here, deal, waiting) : giveHours(here, deal, minutes)
}

export async function changeSettings(
  { stoep, home }: Here & { readonly home: { readonly id: MemberView['founding'] } },
  role: MemberView['role'],
  settings: Settings
): Written {
  const [action, author] = await ready(home, import('#lib/actions/change-settings.ts'))
  return kept(stoep, action.changeSettings(author, { neighbourhood: home.id, role, ...settings }))
}
