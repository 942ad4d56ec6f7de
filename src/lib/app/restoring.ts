/** Coming back with a backup: to its neighbourhood, with its secrets, and with no key of anybody. */
import type { AccountId, RecordId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { accepted, refused, type Result } from '#lib/domain/result.ts'
import { openStore } from '#lib/journal/open.ts'
import { readBundleHead, readDoor } from '#lib/links/bundle-head.ts'
import type { BundleFile, RestoredPlace } from '#lib/ports/bundle.ts'
import type { KeptEpochs } from '#lib/ports/rooms.ts'
import type { BundleDoor } from '#lib/wire/bundle-door.ts'
import { bytesToText } from '#lib/wire/bytes.ts'
import { sealsOfBackup } from './bundle-reading.ts'
import type { Device } from './device.ts'
import { residentsIn } from './household.ts'

export async function restore(
  device: Device,
  backup: BundleFile,
  words: string
): Promise<Result<RestoredPlace, Refusal>> {
  const opened = await doorOf(backup, words)
  if (!opened.ok) return opened
  const { name, account } = opened.value
  const neighbourhood = opened.value.neighbourhood as RecordId
  if (await isSomebodyIn(device, neighbourhood)) return refused({ kind: 'alreadyIn' })
  const kept = await keepSecrets(neighbourhood, opened.value)
  if (!kept.ok) return kept
  await device.tenancy.open(neighbourhood, name)
  return accepted({ neighbourhood, account: bytesToText(account) as AccountId })
}

/** Who only asked to come back is nobody there yet. */
async function isSomebodyIn(device: Device, neighbourhood: RecordId): Promise<boolean> {
  for (const id of await residentsIn(device, neighbourhood)) {
    const store = await openStore(id)
    try {
      if (await store.keep.get('me')) return true
    } finally {
      store.close()
    }
  }
  return false
}

async function doorOf(backup: BundleFile, words: string): Promise<Result<BundleDoor, Refusal>> {
  const head = await readBundleHead(backup)
  if (!head.ok) return head
  const seals = await sealsOfBackup(head.value, words)
  if (!seals.ok) return seals
  const seal = await seals.value('lobby')
  const door = seal && (await readDoor(backup, head.value, seal))
  return door ? accepted(door) : refused({ kind: 'bundleBroken' })
}

/** Which epoch is written to by now the lobby tells; a secret that this device looked around with stays. */
async function keepSecrets(id: RecordId, { lobby, epochs }: BundleDoor): Promise<Result<null, Refusal>> {
  const store = await openStore(id)
  try {
    const saved = epochs.map(({ id: epoch, secret }) => [epoch, { secret, newerSince: null }] as const)
    const own: KeptEpochs = { ...Object.fromEntries(saved), ...(await store.keep.get('epochs')) }
    const lobbySecret = (await store.keep.get('lobbySecret')) ?? lobby
    return await store.keep.put({ lobbySecret, epochs: own })
  } finally {
    store.close()
  }
}
