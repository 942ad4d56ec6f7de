/** What hostile members may not have brought about, in words: the faults found. */
import { foldEpochs } from '#lib/domain/epochs.ts'
import type { AccountId } from '#lib/domain/record.ts'
import { meOf } from '#lib/keys/identity.ts'
import type { Device } from './device.ts'
import { hostileFloor, hostileName } from './harm.ts'
import type { World } from './world.ts'

/** Of honest devices that are in. That all show what the first one does is another fault's concern (verdict.ts). */
export async function harmDone(world: World, devices: readonly Device[]): Promise<string[]> {
  const [first] = devices
  const spoken = devices.flatMap((device) => spokenFor(world, device))
  return first && world.hostile.size > 0 ? [...spoken, ...(await seized(world, first))] : spoken
}

async function seized({ hostile }: World, { number, journal }: Device): Promise<string[]> {
  const authority = await journal.authority()
  const { byId } = foldEpochs(await journal.authorityRecords(), authority)
  const { members, neighbourhood } = journal.publicViews()
  const seizures: readonly (readonly [string, readonly AccountId[]])[] = [
    ['became ambassador', [...authority.tenures.keys()]],
    ['put somebody out', [...authority.removed.values()].map(({ by }) => by)],
    ['began an epoch', [...byId.values()].map(({ by }) => by)]
  ]
  return [
    ...seizures.flatMap(([what, by]) =>
      by.filter((account) => hostile.has(account)).map(() => `on device ${number} somebody hostile ${what}`)
    ),
    ...members.flatMap(([account, { name }]) =>
      name === hostileName && !hostile.has(account) ? [`on device ${number} ${account} has a false name`] : []
    ),
    ...(neighbourhood?.settings.creditFloorMinutes === hostileFloor
      ? [`on device ${number} rules are false`]
      : [])
  ]
}

/** Every record of an honest device is one it wrote. */
function spokenFor({ devices, hostile, around }: World, { number, shelf }: Device): string[] {
  const honest = new Set(
    devices
      .map(({ identity }) => meOf(identity))
      .flatMap(({ account, device }) => (hostile.has(account) ? [] : device))
  )
  return [...shelf.records.values()].flatMap(({ record: { device, id, type } }) =>
    honest.has(device) && !around.bytes.isLearned(id) ? [`device ${number} holds a forged ${type}`] : []
  )
}
