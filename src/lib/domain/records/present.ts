/**
 * A device of an ambassador is in use: written about monthly when its person wrote no other record of authority, so
 * that everybody can tell from these alone whether the ambassadors are silent (domain/succession.ts).
 *
 * Acts on: the record that founded the account. Written by: that account; others' are ignored. Live: always.
 */
import * as v from 'valibot'
import { recordType } from './record-type.ts'

export const present = recordType({
  type: 'present/1',
  refs: ['founding'],
  lastsAtMostMs: null,
  body: v.strictObject({})
})
