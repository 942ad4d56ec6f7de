/** The official alerts put with emergencies, from the records of their aggregate. */
import type { Signed } from './deal-fold.ts'
import type { AlertView } from './emergency-views.ts'
import type { KnownRecordOf } from './records/known.ts'
import { speaksForAll, type Around } from './speaks-for-all.ts'

type Told = Signed<KnownRecordOf<'alert/1'>>

/** In order; each alert once in an emergency, as it was told last. */
export function foldAlerts(told: readonly Told[], around: Around): AlertView[] {
  const views = told.filter((one) => speaksForAll(one, around)).map(viewOf)
  const latest = [...new Map(views.map((view) => [`${view.emergency} ${view.name}`, view])).values()]
  return latest.map((view) => ({ ...view, isReplaced: latest.some((other) => takesPlaceOf(other, view)) }))
}

function viewOf({ record, by }: Told): AlertView {
  const { id, refs, body, expiresAt } = record
  const emergency = refs[0] ?? id
  return { part: 'alert', id, emergency, by, ...body, expiresAt: expiresAt ?? 0, isReplaced: false }
}

/** One that is older, of the same sender, and named: so no two take the place of each other. */
function takesPlaceOf(later: AlertView, earlier: AlertView): boolean {
  return (
    later.emergency === earlier.emergency &&
    later.sender === earlier.sender &&
    later.move !== 'alert' &&
    later.sentAt > earlier.sentAt &&
    later.replaces.includes(earlier.name)
  )
}
