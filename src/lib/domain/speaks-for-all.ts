/** Whose word in an emergency is for everybody: put an official alert there, call people. */
import { wroteAsAmbassador, type Authority } from './authority.ts'
import type { Signed } from './deal-fold.ts'
import { isOfThree } from './emergency-now.ts'
import type { EmergencyView } from './emergency-views.ts'
import type { KnownRecordOf } from './records/known.ts'

export interface Around {
  /** What each emergency began with. */
  readonly begun: readonly Signed<KnownRecordOf<'emergency/1'>>[]
  readonly emergencies: readonly EmergencyView[]
  readonly authority: Authority
}

/** An ambassador, or one of the three who said together that there is an emergency. */
export function speaksForAll({ record, by }: Signed, { begun, emergencies, authority }: Around): boolean {
  if (wroteAsAmbassador(record, authority)) return true
  const emergency = emergencies.find(({ id }) => id === record.refs[0])
  const first = begun.find((one) => one.record.id === record.refs[0])
  return Boolean(
    emergency && first && !wroteAsAmbassador(first.record, authority) && isOfThree(emergency, by)
  )
}
