import { mayVouch } from '#lib/domain/authority.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import type { Author } from '#lib/ports/author.ts'
import { otherNeighbour, type AboutInput } from './about-neighbour.ts'

/** "Ik ken deze buur": who was a guest is a member from then on. */
export async function vouch(author: Author, input: AboutInput): Promise<Result<RecordId, Refusal>> {
  if (!mayVouch(author.me.account, input.authority)) return refused({ kind: 'mayNotVouch' })
  const guest = otherNeighbour(author.me.account, input)
  if (!guest.ok) return guest
  if (guest.value.role !== 'guest') return refused({ kind: 'alreadyMet' })
  return author.write({ type: 'vouch/1', refs: [guest.value.founding], expiresAt: null, body: {} })
}
