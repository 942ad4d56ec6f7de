/**
 * Time bank: one side of a deal writes down the hours it was worth. Who was helped gives them to who helped; with
 * `reverses` they go back. They move when the other side has signed too (hours-accept.ts).
 *
 * Acts on: the listing, the response and an agreement of the owner on it. Written by: either side; others' are
 * ignored. Its expiry is until when it can be accepted, held against the clock of the acceptance. Live: always once
 * accepted, since balances are made of it.
 */
import { dayMs } from '#lib/domain/expiry.ts'
import { limits } from '#lib/wire/limits.ts'
import * as v from 'valibot'
import { bytes32, countUpTo } from './fields.ts'
import { recordType } from './record-type.ts'

export const hoursTransfer = recordType({
  type: 'hours-transfer/1',
  refs: ['listing', 'response', 'agree'],
  lastsAtMostMs: limits.maxTransferDays * dayMs,
  body: v.strictObject({
    minutes: countUpTo(limits.maxTransferMinutes),
    /** Id of the accepted transfer on the same deal that this corrects; null for a new one. */
    reverses: v.nullable(bytes32)
  })
})
