/** What neighbours do about who may do what, each with the real action, from what their own device knows. */
import { appoint as appointNeighbour } from '#lib/actions/appoint.ts'
import { ban } from '#lib/actions/ban.ts'
import { resign } from '#lib/actions/resign.ts'
import { revokeDevice } from '#lib/actions/revoke-device.ts'
import { vouch as vouchFor } from '#lib/actions/vouch.ts'
import type { AccountStanding, Authority } from '#lib/domain/authority.ts'
import { worthKeeping } from '#lib/domain/kept.ts'
import type { DeviceId, RecordId, StoepRecord } from '#lib/domain/record.ts'
import type { Result } from '#lib/domain/result.ts'
import type { LastRecord } from '#lib/ports/journal.ts'
import type { Device } from './device.ts'
import type { Did, Scene } from './scene.ts'

/** What an async function has to say it returns. */
type Doing = Promise<Result<RecordId, unknown> | null>

async function vouch(scene: Scene): Doing {
  const found = await someoneWho(scene, ({ role }) => role === 'guest')
  return found && vouchFor(scene.author, found)
}

async function appoint(scene: Scene): Doing {
  const found = await someoneWho(
    scene,
    ({ role, account }) => role === 'member' && !scene.hostile.has(account)
  )
  return found && appointNeighbour(scene.author, found)
}

/** Now and then, so that a world does not run empty; often of each other, and without knowing all they wrote. */
async function putOut(scene: Scene): Doing {
  const { author, device, chances } = scene
  if (!chances.oneIn(2)) return null
  const found = await someoneWho(
    scene,
    ({ role, account }) => role === 'ambassador' || scene.hostile.has(account) || chances.oneIn(3)
  )
  if (!found) return null
  return ban(author, { ...found, last: lastKnown(device), rule: '', reason: 'Schold iedereen uit' })
}

async function revoke({ author, device, chances }: Scene): Doing {
  const authority = await device.journal.authority()
  const own = authority.accounts.get(author.me.account)?.devices ?? []
  const other = chances.pickAny(own.filter((one) => one !== author.me.device))
  if (!other || !chances.oneIn(3)) return null
  const last = lastKnown(device).get(other) ?? null
  return revokeDevice(author, { authority, device: other, last })
}

async function stepBack({ author, device, chances }: Scene): Doing {
  const authority = await device.journal.authority()
  const leads = [...authority.accounts.values()].filter(({ role }) => role === 'ambassador')
  return leads.length > 2 && chances.oneIn(4) ? resign(author, { authority }) : null
}

async function someoneWho(
  { author, device, chances }: Scene,
  isIt: (standing: AccountStanding) => boolean
): Promise<{ readonly authority: Authority; readonly account: AccountStanding['account'] } | null> {
  const authority = await device.journal.authority()
  const others = [...authority.accounts.values()].filter(({ account }) => account !== author.me.account)
  const found = chances.pickAny(others.filter(isIt))
  return found ? { authority, account: found.account } : null
}

function lastKnown({ shelf }: Device): ReadonlyMap<DeviceId, Pick<LastRecord, 'id' | 'kept'>> {
  const last = new Map<DeviceId, StoepRecord>()
  const records = [...shelf.records.values()].map(({ record }) => record)
  for (const record of records) {
    const before = last.get(record.device)
    if (!before || record.seq > before.seq) last.set(record.device, record)
  }
  const kept = worthKeeping(records, [...last.keys()])
  return new Map([...last].map(([device, { id }]) => [device, { id, kept: kept.get(device) ?? [] }]))
}

/** Often, for most of it can be done by few and in few worlds. */
export const council: readonly ((scene: Scene) => Did)[] = [
  ...[vouch, vouch, appoint, appoint, appoint, appoint, appoint, appoint, appoint, appoint],
  ...[putOut, putOut, putOut, putOut, putOut, revoke, revoke, stepBack, stepBack]
]
