/** The official alerts put with emergencies, from the records of their aggregate. */
import type { Signed } from './deal-fold.ts'
import type { AlertView } from './emergency-views.ts'
import type { KnownRecordOf } from './records/known.ts'
import { mergedBy } from './same-words.ts'
import { speaksForAll, type Around } from './speaks-for-all.ts'

type Told = Signed<KnownRecordOf<'alert/1'>>

/** Each once in an emergency for the same words, in the order in which they were told last. */
export function foldAlerts(told: readonly Told[], around: Around): AlertView[] {
  const counted = told.filter((one) => speaksForAll(one, around))
  const wordsOf = ({ record }: Told) => JSON.stringify([record.refs[0], record.body])
  const turnOf = (all: readonly [Told, ...Told[]]) => counted.indexOf(all.at(-1) ?? all[0])
  return mergedBy(counted, wordsOf)
    .sort((a, b) => turnOf(a) - turnOf(b))
    .map(viewOf)
}

function viewOf(all: readonly [Told, ...Told[]]): AlertView {
  const [{ record, by }] = all
  const { id, refs, body } = record
  const expiresAt = all.at(-1)?.record.expiresAt ?? 0
  return {
    part: 'alert',
    id,
    ids: all.map((one) => one.record.id),
    emergency: refs[0] ?? id,
    by,
    ...body,
    expiresAt
  }
}
