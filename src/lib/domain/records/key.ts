/**
 * The key of an epoch, for some devices and invites that are to have it.
 *
 * Acts on: the epoch record. Written by: anybody who is in. It opens nothing that does not fit the epoch's room, so a
 * false one does no harm. Live: while the epoch can be read.
 */
import * as v from 'valibot'
import { sealedBytes } from './fields.ts'
import { recordType, type BodyOf } from './record-type.ts'

export const key = recordType({
  type: 'key/1',
  refs: ['epoch'],
  lastsAtMostMs: null,
  body: v.strictObject({
    /** The epoch's secret, 32 bytes, sealed to at most `limits.maxDevicesPerSeal` devices and invites. */
    sealed: sealedBytes
  })
})

export type KeyBody = BodyOf<typeof key>
