/** Who is to have no key of the next epoch. */
import type { Authority } from './authority.ts'
import type { AccountId, DeviceId } from './record.ts'

/** Devices of who was put out, and lost ones. Who left of their own will may still have the key they had. */
export function outsiders({ formerDevices, removed, lost }: Authority): ReadonlySet<DeviceId> {
  const out = [...formerDevices].filter(([device, { account }]) => lost.has(device) || removed.has(account))
  return new Set(out.map(([device]) => device))
}

/** Whether this account put somebody out, so that the next epoch is theirs to begin. */
export function hasRemovedSomebody(account: AccountId, { removed }: Authority): boolean {
  return [...removed.values()].some(({ by }) => by === account)
}
