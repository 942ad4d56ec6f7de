/** The official alerts put with emergencies, from the records of their aggregate. */
import { wroteAsAmbassador, type Authority } from './authority.ts'
import type { Signed } from './deal-fold.ts'
import { isOfThree } from './emergency-now.ts'
import type { AlertView, EmergencyView } from './emergency-views.ts'
import type { KnownRecordOf } from './records/known.ts'

type Told = Signed<KnownRecordOf<'alert/1'>>
type Begun = Signed<KnownRecordOf<'emergency/1'>>

interface Around {
  /** What each emergency began with. */
  readonly begun: readonly Begun[]
  readonly emergencies: readonly EmergencyView[]
  readonly authority: Authority
}

/** In order; each alert once in an emergency, as it was told last. */
export function foldAlerts(told: readonly Told[], around: Around): AlertView[] {
  const views = told.filter((one) => counts(one, around)).map(viewOf)
  const latest = [...new Map(views.map((view) => [`${view.emergency} ${view.name}`, view])).values()]
  return latest.map((view) => ({ ...view, isReplaced: latest.some((other) => takesPlaceOf(other, view)) }))
}

function counts({ record, by }: Told, { begun, emergencies, authority }: Around): boolean {
  if (wroteAsAmbassador(record, authority)) return true
  const emergency = emergencies.find(({ id }) => id === record.refs[0])
  const first = begun.find((one) => one.record.id === record.refs[0])
  return Boolean(
    emergency && first && !wroteAsAmbassador(first.record, authority) && isOfThree(emergency, by)
  )
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
