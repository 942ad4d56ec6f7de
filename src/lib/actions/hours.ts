/** Time bank: what one side of a deal gives the other, written down by one and signed by both (domain/hours.ts). */
import { bounds } from '#lib/domain/bounds.ts'
import { sideOf } from '#lib/domain/deal.ts'
import { dayMs } from '#lib/domain/expiry.ts'
import { reversible } from '#lib/domain/hours.ts'
import { idToBytes } from '#lib/domain/id-bytes.ts'
import type { AccountId, RecordId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import type { DealView, TransferView } from '#lib/domain/views.ts'
import type { Author } from '#lib/ports/author.ts'
import { withAgreement } from './deal-step.ts'
import { parseCount } from './input.ts'

type Written = Promise<Result<RecordId, Refusal>>

export interface GiveHoursInput {
  readonly deal: DealView
  readonly minutes: number
}

/** Either side writes it down; the hours go from who was helped to who helped once the other has accepted. */
export function giveHours(author: Author, { deal, minutes }: GiveHoursInput, nowMs: number): Written {
  return writeTransfer(author, deal, { minutes, reverses: null }, bounds.transferMinutes, nowMs)
}

export interface TransferInput {
  readonly deal: DealView
  readonly transfer: TransferView
}

/** Puts a mistake right: so many minutes go back, once the other has signed too. Never more than came. */
export async function reverseHours(
  author: Author,
  { deal, transfer, minutes }: TransferInput & { readonly minutes: number },
  nowMs: number
): Written {
  const isWhole = transfer.status === 'accepted' && transfer.reverses === null
  const most = isWhole ? reversible(transfer, deal.transfers) : 0
  if (most === 0) return refused({ kind: 'dealMovedOn' })
  return writeTransfer(author, deal, { minutes, reverses: idToBytes(transfer.id) }, most, nowMs)
}

/** The second signature. Also under what its writer withdrew meanwhile, as long as that is not known here. */
export async function acceptHours(author: Author, input: TransferInput, nowMs: number): Written {
  const { deal, transfer } = input
  if (!sideOf(author.me.account, deal) || transfer.by === author.me.account)
    return refused({ kind: 'notYours' })
  if (transfer.status !== 'offered') return refused({ kind: 'dealMovedOn' })
  if (nowMs > transfer.expiresAt) return refused({ kind: 'expired' })
  return answer(author, 'hours-accept/1', input)
}

/** Takes back what the other side has not signed. */
export async function withdrawHours(author: Author, input: TransferInput): Written {
  const { transfer } = input
  if (transfer.by !== author.me.account) return refused({ kind: 'notYours' })
  return transfer.status === 'offered'
    ? answer(author, 'hours-withdraw/1', input)
    : refused({ kind: 'dealMovedOn' })
}

/** Waiting for the signature of this account, and not lapsed. */
export function waitsFor(account: AccountId, transfer: TransferView, nowMs: number): boolean {
  return transfer.status === 'offered' && transfer.by !== account && nowMs <= transfer.expiresAt
}

async function writeTransfer(
  author: Author,
  deal: DealView,
  body: { readonly minutes: number; readonly reverses: Uint8Array | null },
  most: number,
  nowMs: number
): Written {
  if (!sideOf(author.me.account, deal)) return refused({ kind: 'notYours' })
  const refs = withAgreement(deal)
  if (!refs.ok) return refs
  const minutes = parseCount('minutes', body.minutes, most)
  if (!minutes.ok) return minutes
  const expiresAt = nowMs + bounds.transferDays * dayMs
  return author.write({ type: 'hours-transfer/1', refs: refs.value, expiresAt, body })
}

function answer(author: Author, type: string, { deal, transfer }: TransferInput): Written {
  const refs = [deal.listing, deal.id, transfer.id]
  return author.write({ type, refs, expiresAt: null, body: {} })
}
