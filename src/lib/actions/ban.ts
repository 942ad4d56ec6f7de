import { mayModerate } from '#lib/domain/authority.ts'
import { bounds } from '#lib/domain/bounds.ts'
import { idToBytes } from '#lib/domain/id-bytes.ts'
import type { DeviceId, RecordId } from '#lib/domain/record.ts'
import type { Ban } from '#lib/domain/records/ban.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import type { Author } from '#lib/ports/author.ts'
import type { LastRecord } from '#lib/ports/journal.ts'
import { otherNeighbour, type AboutInput } from './about-neighbour.ts'
import { keptTo } from './kept-to.ts'
import { parseNeededWords, parseWords } from './input.ts'

export interface BanInput extends AboutInput {
  /** The house rule that was broken; may be empty. */
  readonly rule: string
  readonly reason: string
  /** The last record of each device of that account that is here: nothing after it is kept. */
  readonly last: ReadonlyMap<DeviceId, Pick<LastRecord, 'id' | 'kept'> | null>
}

/** Puts somebody out, for good and with a reason everybody can read. */
export async function ban(author: Author, input: BanInput): Promise<Result<RecordId, Refusal>> {
  if (!mayModerate(author.me.account, input.authority)) return refused({ kind: 'onlyAmbassadors' })
  const other = otherNeighbour(author.me.account, input)
  if (!other.ok) return other
  const rule = parseWords('rule', input.rule, bounds.ruleChars)
  if (!rule.ok) return rule
  const reason = parseNeededWords('reason', input.reason, bounds.reasonChars)
  if (!reason.ok) return reason
  const cuts = other.value.devices.map((device) => cutOf(device, input.last))
  const body: Ban = { cuts, rule: rule.value, reason: reason.value }
  return author.write({ type: 'ban/1', refs: [other.value.founding], expiresAt: null, body })
}

function cutOf(device: DeviceId, last: BanInput['last']): Ban['cuts'][number] {
  return { device: idToBytes(device), ...keptTo(last.get(device) ?? null) }
}
