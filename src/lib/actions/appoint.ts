import { mayModerate } from '#lib/domain/authority.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import type { Author } from '#lib/ports/author.ts'
import { otherNeighbour, type AboutInput } from './about-neighbour.ts'

/** An ambassador wants a member to be one too; it happens when enough of them want it. */
export async function appoint(author: Author, input: AboutInput): Promise<Result<RecordId, Refusal>> {
  const { authority, account } = input
  if (!mayModerate(author.me.account, authority)) return refused({ kind: 'onlyAmbassadors' })
  const member = otherNeighbour(author.me.account, input)
  if (!member.ok) return member
  if (member.value.role === 'guest') return refused({ kind: 'notMetYet' })
  const isWanted = authority.appointments.get(account)?.includes(author.me.account)
  if (isWanted || member.value.role === 'ambassador') return refused({ kind: 'alreadySaid' })
  return author.write({ type: 'appoint/1', refs: [member.value.founding], expiresAt: null, body: {} })
}
