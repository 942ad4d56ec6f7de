import { addressesOf } from '#lib/app/addresses.ts'
import { openHeadlessReader } from '#lib/app/headless.ts'
import { dayMs } from '#lib/domain/expiry.ts'
import type { RecordId } from '#lib/domain/record.ts'
import { textToBytes } from '#lib/wire/bytes.ts'
import { readKeptDemo, type DemoDoor, type KeptDemo } from './kept.ts'

export interface FoundDemo {
  readonly kept: KeptDemo
  /** One that was not used yet, or null when all were. */
  readonly link: DemoDoor | null
}

/** After this much of what was asked is over, so the story begins again. */
const freshForMs = 7 * dayMs

/**
 * The demo founded here before, when it is fresh, the relay still has it and somebody can still come in. Null
 * otherwise: found it again.
 */
export async function findDemo(folder: string, relay: string, nowMs: number): Promise<FoundDemo | null> {
  const kept = readKeptDemo(folder)
  const lobby = kept && textToBytes(kept.lobby)
  if (!kept || !lobby || nowMs - kept.foundedMs > freshForMs) return null
  const neighbourhood = kept.neighbourhood as RecordId
  const now = () => nowMs
  const reader = await openHeadlessReader({ neighbourhood, lobby, relay: addressesOf(relay).relay, now })
  await reader.connect()
  await reader.until(() => reader.rooms()?.lobbyRelay === 'level')
  await reader.rooms()?.idle()
  await reader.disconnect()
  const { doors } = await reader.journal.authority()
  const isOpen = ({ door }: DemoDoor) => {
    const standing = doors.get(door as RecordId)
    return standing !== undefined && standing.left > 0 && nowMs < standing.expiresAt
  }
  if (!isOpen(kept.invite)) return null
  return { kept, link: kept.links.find(isOpen) ?? null }
}
