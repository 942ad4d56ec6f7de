/**
 * Time bank, folded: hours that one side of a deal gave the other. They move only in what both have signed, so the
 * balances of all neighbours together are always zero.
 *
 *     helped   transfer 2 h ───────── withdraw
 *     helper                 accept ──────────►  2 hours moved: an acceptance beats a withdrawal, in either order
 *
 * Nothing is ever deleted: a mistake is put right by a transfer back, signed by both as well. What goes back is never
 * more than what came.
 */
import { bytesToText } from '#lib/wire/bytes.ts'
import type { Signed } from './deal-fold.ts'
import { counterpartOf, sideOf } from './deal.ts'
import type { AccountId, RecordId } from './record.ts'
import type { KnownRecord, KnownRecordOf } from './records/known.ts'
import type { Helped } from './standing.ts'
import type { DealView, ListingView, TransferView } from './views.ts'

/** One that both signed: whole minutes, from one account to another. */
export interface Moved {
  readonly id: RecordId
  readonly listing: RecordId
  readonly from: AccountId
  readonly to: AccountId
  readonly minutes: number
}

type Parties = Pick<DealView, 'owner' | 'responder'>

type Transfer = KnownRecordOf<'hours-transfer/1'>

/**
 * From the records about hours on one deal, in order, each once; all of them by one of its sides. What was given
 * stands first, then what went back: a clock that runs behind may put a correction before what it corrects.
 */
export function foldTransfers(signed: readonly Signed[], parties: Parties, help: Helped): TransferView[] {
  const transfers: TransferView[] = []
  const accepts = signed.filter(({ record }) => record.type === 'hours-accept/1')
  for (const { record, by } of [...transfersIn(signed, false), ...transfersIn(signed, true)]) {
    const transfer = transferFrom(record, by, help, transfers)
    const status = statusOf(record, by, signed, accepts, parties)
    if (transfer)
      transfers.push({ ...transfer, status: fits(transfer, status, transfers) ? status : 'withdrawn' })
  }
  return transfers
}

/** What counts for balances, of all deals on a listing. */
export function movedOn({ id, deals }: Pick<ListingView, 'id' | 'deals'>): Moved[] {
  return deals.flatMap(({ transfers }) =>
    transfers
      .filter(({ status }) => status === 'accepted')
      .map(({ id: transfer, from, to, minutes }) => ({ id: transfer, listing: id, from, to, minutes }))
  )
}

/** In minutes; what came less what went. */
export function balanceOf(
  account: AccountId,
  moved: readonly Pick<Moved, 'from' | 'to' | 'minutes'>[]
): number {
  return moved.reduce(
    (sum, { from, to, minutes }) => sum + (to === account ? minutes : 0) - (from === account ? minutes : 0),
    0
  )
}

/** How much of an accepted transfer can still go back, in minutes. */
export function reversible(
  transfer: Pick<TransferView, 'id' | 'minutes'>,
  all: readonly TransferView[]
): number {
  const back = all.filter(({ reverses, status }) => reverses === transfer.id && status === 'accepted')
  return back.reduce((left, { minutes }) => left - minutes, transfer.minutes)
}

function transfersIn(signed: readonly Signed[], goBack: boolean): Signed<Transfer>[] {
  return signed.flatMap(({ record, by }) =>
    record.type === 'hours-transfer/1' && (record.body.reverses !== null) === goBack ? [{ record, by }] : []
  )
}

function transferFrom(
  { id, clock, body, expiresAt }: Transfer,
  by: AccountId,
  { helper, helped }: Helped,
  earlier: readonly TransferView[]
): Omit<TransferView, 'status'> | null {
  const reverses = body.reverses && (bytesToText(body.reverses) as RecordId)
  const original = earlier.find((other) => other.id === reverses)
  if (reverses && (!original || original.reverses !== null)) return null
  const [from, to] = reverses ? [helper, helped] : [helped, helper]
  return { id, by, from, to, minutes: body.minutes, reverses, clock, expiresAt: expiresAt ?? clock.ms }
}

/** What goes back must have come. */
function fits(
  { reverses, minutes }: Omit<TransferView, 'status'>,
  status: TransferView['status'],
  earlier: readonly TransferView[]
): boolean {
  if (reverses === null || status !== 'accepted') return true
  const original = earlier.find(({ id }) => id === reverses)
  return original?.status === 'accepted' && minutes <= reversible(original, earlier)
}

function statusOf(
  transfer: Transfer,
  by: AccountId,
  signed: readonly Signed[],
  accepts: readonly Signed[],
  parties: Parties
): TransferView['status'] {
  const side = sideOf(by, parties)
  const other = side && counterpartOf(side, parties)
  const isAccepted = accepts.some(
    (accept) => isAbout(accept.record, transfer) && accept.by === other && inTime(accept.record, transfer)
  )
  if (isAccepted) return 'accepted'
  const isWithdrawn = signed.some(
    ({ record, by: who }) => record.type === 'hours-withdraw/1' && isAbout(record, transfer) && who === by
  )
  return isWithdrawn ? 'withdrawn' : 'offered'
}

function isAbout(record: KnownRecord, transfer: KnownRecord): boolean {
  return record.refs[2] === transfer.id
}

function inTime(accept: KnownRecord, transfer: KnownRecord): boolean {
  return accept.clock.ms <= (transfer.expiresAt ?? 0)
}
