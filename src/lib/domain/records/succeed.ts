/**
 * A member wants somebody, maybe themselves, to be ambassador because all have been silent for long. domain/succession.ts
 * says when it happens; an ambassador who is there after all ends it with object/1.
 *
 * Acts on: the record that founded the account. Written by: a member; others' are ignored. Live: always.
 */
import * as v from 'valibot'
import { recordType } from './record-type.ts'

export const succeed = recordType({
  type: 'succeed/1',
  refs: ['founding'],
  lastsAtMostMs: null,
  body: v.strictObject({})
})
