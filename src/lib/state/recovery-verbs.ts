/** Devices, coming back in and leaving, from the page to the journal; as verbs.ts. */
import { bounds } from '#lib/domain/bounds.ts'
import type { AccountId, DeviceId, RecordId } from '#lib/domain/record.ts'
import type { RestoreView } from '#lib/domain/recovery.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import type { Authority } from '#lib/domain/authority.ts'
import type { Home } from '#lib/ports/app.ts'
import { once } from './once.ts'
import { closeListing, kept, ready, type Here, type Written } from './verbs.ts'

/** Empty takes the name away. */
export function nameDevice(
  { pocket }: Pick<Home, 'pocket'>,
  device: DeviceId,
  name: string
): Promise<Result<null, Refusal>> {
  const given = name.trim().slice(0, bounds.nameChars)
  return pocket.change('deviceNames', (before) => {
    const others = Object.entries(before).filter(([other]) => other !== device)
    return Object.fromEntries(given ? [...others, [device, given]] : others)
  })
}

/** Looks up first where its chain ends. */
export async function revokeDevice({ stoep, home }: Here, device: DeviceId): Written {
  const [action, author] = await ready(home, import('#lib/actions/revoke-device.ts'))
  const last = await once(home.queries.lastRecords([device]))
  const authority = await authorityOf(home)
  return kept(stoep, action.revokeDevice(author, { authority, device, last: last.get(device) ?? null }))
}

export async function chooseTrustees(
  { stoep, home }: Here,
  chosen: { readonly accounts: readonly AccountId[]; readonly phraseKey: Uint8Array | null }
): Written {
  const [action, author] = await ready(home, import('#lib/actions/choose-trustees.ts'))
  return kept(stoep, action.chooseTrustees(author, { authority: await authorityOf(home), ...chosen }))
}

/** `words` null: neighbours have to say that it is me. */
export async function askBackIn(
  { stoep, home }: { readonly stoep: Here['stoep']; readonly home: Pick<Home, 'control'> },
  account: AccountId,
  words: string | null
): Written {
  const control = await home.control()
  return kept(stoep, control.askBackIn(account, words))
}

export async function approveRestore({ stoep, home }: Here, restore: RestoreView): Written {
  const [action, author] = await ready(home, import('#lib/actions/judge-restore.ts'))
  return kept(stoep, action.approveRestore(author, { authority: await authorityOf(home), restore }))
}

export async function confirmRestore({ stoep, home }: Here, restore: RestoreView): Written {
  const [action, author] = await ready(home, import('#lib/actions/judge-restore.ts'))
  const approvedMs = restore.approvedAt.get(author.me.account)
  if (approvedMs === undefined) return refused({ kind: 'tooEarly' })
  return kept(stoep, action.confirmRestore(author, { restore, approvedMs, nowMs: stoep.now() }))
}

export async function objectToRestore({ stoep, home }: Here, restore: RestoreView): Written {
  const [action, author] = await ready(home, import('#lib/actions/judge-restore.ts'))
  return kept(stoep, action.objectToRestore(author, { restore }))
}

/** It is not shown again on this device; nobody is told. */
export function passOver(
  { pocket }: Pick<Home, 'pocket'>,
  restore: RecordId
): Promise<Result<null, Refusal>> {
  return pocket.change('passedOver', (before) =>
    [...before.filter((other) => other !== restore), restore].slice(-bounds.passedOver)
  )
}

/** Takes what I posted off the board, then goes. */
export async function leaveNeighbourhood(here: Here): Written {
  const { stoep, home } = here
  const [action, author] = await ready(home, import('#lib/actions/leave.ts'))
  const authority = await authorityOf(home)
  const refusal = action.whyNotLeave(author.me.account, authority)
  if (refusal) return refused(refusal)
  const listings = await once(home.queries.myListings())
  for (const listing of listings.filter(({ status }) => status === 'open')) {
    const closed = await closeListing(here, listing, 'noLonger')
    if (!closed.ok) return closed
  }
  return kept(stoep, action.leave(author, { authority }))
}

function authorityOf(home: Here['home']): Promise<Authority> {
  return once(home.queries.authority())
}
