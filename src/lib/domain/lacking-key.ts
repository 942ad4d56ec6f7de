/** Who lacks the key of an epoch, as somebody sees it who could give it to them. */
import type { AccountStanding, Authority } from './authority.ts'
import type { Epochs, Wrap } from './epochs.ts'
import type { AccountId, DeviceId } from './record.ts'
import { hintOf } from './sealed-hints.ts'

/** A device or door, and the key to seal to. */
export interface Lacking {
  readonly device: DeviceId
  readonly sealingKey: Uint8Array
}

/** Who asks whether others lack the key, to give it to them. */
export interface KeyGiver {
  readonly account: AccountId
  readonly role: AccountStanding['role']
}

/**
 * Devices that are in, and doors that still let somebody in, to whom none of these wraps of an epoch brings its key,
 * as this person sees it. Asked with a time, for a door expires; the fold itself reads no clock.
 *
 * Of what others sealed nobody but the addressee can see whether it is the key. Of a device an ambassador therefore
 * takes nobody's word but its own: as long as one who is honest has the key, no others who lie keep anybody from it.
 * Who is none takes one ambassador's word, or that of two people who are in. For a door an ambassador's word is enough
 * for all, since who came in by it is a device.
 */
export function lackingKey(
  { doors: sealable }: Epochs,
  wraps: readonly Wrap[],
  authority: Authority,
  giver: KeyGiver,
  nowMs: number
): Lacking[] {
  const devices = [...authority.devices].map(([device, { sealingKey }]) => ({ device, sealingKey }))
  const doors = sealable.flatMap(({ id, name, sealingKey }) => {
    const door = authority.doors.get(id)
    return door && door.left > 0 && nowMs <= door.expiresAt ? [{ device: name, sealingKey }] : []
  })
  return [
    ...devices.filter(({ device }) => !isProvided(device, wraps, authority, giver)),
    ...doors.filter(({ device }) => !isDoorProvided(device, wraps, authority, giver))
  ]
}

/** Whether a device sealed the key itself, so that it has it, or an ambassador says to have sealed it. */
export function isSaidToHave(device: DeviceId, wraps: readonly Wrap[], authority: Authority): boolean {
  return isByItself(device, wraps) || hasOfficialWord(giversOf(device, wraps, authority), authority)
}

function isProvided(
  device: DeviceId,
  wraps: readonly Wrap[],
  authority: Authority,
  { account, role }: KeyGiver
): boolean {
  if (isByItself(device, wraps)) return true
  const givers = giversOf(device, wraps, authority)
  if (role === 'ambassador') return givers.has(account)
  return givers.size > 1 || hasOfficialWord(givers, authority)
}

function isDoorProvided(
  name: DeviceId,
  wraps: readonly Wrap[],
  authority: Authority,
  { role }: KeyGiver
): boolean {
  const givers = giversOf(name, wraps, authority)
  return hasOfficialWord(givers, authority) || (role !== 'ambassador' && givers.size > 1)
}

function isByItself(device: DeviceId, wraps: readonly Wrap[]): boolean {
  return wraps.some((wrap) => wrap.device === device)
}

/** People who are in and say to have sealed it to this device or door. */
function giversOf(device: DeviceId, wraps: readonly Wrap[], { accounts }: Authority): ReadonlySet<AccountId> {
  const hint = hintOf(device)
  return new Set(wraps.filter(({ by, hints }) => hints.has(hint) && accounts.has(by)).map(({ by }) => by))
}

function hasOfficialWord(givers: ReadonlySet<AccountId>, { accounts }: Authority): boolean {
  return [...givers].some((by) => accounts.get(by)?.role === 'ambassador')
}
