/**
 * A person's device is lost: it speaks for nobody any more. `last` is the last record of it that is kept, `kept` what is
 * kept of its records of authority (domain/kept.ts).
 *
 * Acts on: the genesis, join, device or restore record that certified the device. Written by: another device of the
 * same account; others' are ignored. Live: always.
 */
import * as v from 'valibot'
import { bytes32, keptIds } from './fields.ts'
import { recordType, type BodyOf } from './record-type.ts'

export const revoke = recordType({
  type: 'revoke/1',
  refs: ['certifying'],
  lastsAtMostMs: null,
  body: v.strictObject({ last: v.nullable(bytes32), kept: keptIds })
})

export type Revoke = BodyOf<typeof revoke>
