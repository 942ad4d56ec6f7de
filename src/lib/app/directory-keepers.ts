/** Who besides the founder's first device may speak for a neighbourhood in the directory, and since which generation. */
import type { Authority } from '#lib/domain/authority.ts'
import { areEqualBytes, textToBytes } from '#lib/wire/bytes.ts'
import type { DirectoryEntry, Keeper } from '#lib/wire/directory.ts'
import { limits } from '#lib/wire/limits.ts'

type Current = Pick<DirectoryEntry, 'generation' | 'keepers'> | null

/** Devices of ambassadors, at most `limits.directory.maxKeepers`. */
export function keepersOf({ devices, accounts }: Authority, founder: Uint8Array): readonly Keeper[] {
  return [...devices]
    .filter(([, { account }]) => accounts.get(account)?.role === 'ambassador')
    .flatMap(([device, { sealingKey }]) => {
      const key = textToBytes(device)
      return key && !areEqualBytes(key, founder) ? [{ device: key, sealingKey }] : []
    })
    .slice(0, limits.directory.maxKeepers)
}

/**
 * Another whenever a keeper goes, so that who went may not speak any more. Never below what stands: a relay takes the
 * newest alone. What is counted does not shrink when somebody is appointed again, for after a withdrawal nothing stands.
 */
export function generationOf(
  { tenures, formerDevices }: Authority,
  keepers: readonly Keeper[],
  current: Current
): number {
  const ended = [...tenures.values()].flat().filter(({ until }) => until !== null)
  const counted = ended.length + formerDevices.size
  if (!current) return counted
  const hasLost = current.keepers.some((keeper) => !isAmong(keepers, keeper))
  return Math.max(counted, current.generation + (hasLost ? 1 : 0))
}

/** Whether the founder's device would name others than those that stand. */
export function areKeepersDue(authority: Authority, founder: Uint8Array, current: DirectoryEntry): boolean {
  const keepers = keepersOf(authority, founder)
  return (
    generationOf(authority, keepers, current) !== current.generation ||
    keepers.some((keeper) => !isAmong(current.keepers, keeper))
  )
}

function isAmong(keepers: readonly Keeper[], { device, sealingKey }: Keeper): boolean {
  return keepers.some(
    (other) => areEqualBytes(other.device, device) && areEqualBytes(other.sealingKey, sealingKey)
  )
}
