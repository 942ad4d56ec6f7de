/** A town in which something is the matter: what each neighbour says, by hand. */
import { projectEmergencies } from '#lib/domain/emergency.ts'
import type { EmergencyPart, EmergencyView } from '#lib/domain/emergency-views.ts'
import { foldAuthority } from '#lib/domain/authority.ts'
import type { StoepRecord } from '#lib/domain/record.ts'
import type { Alert } from '#lib/domain/records/alert.ts'
import type { Claim } from '#lib/domain/records/claim.ts'
import { anAlertBody } from './known-emergency-bodies.ts'
import { aListing, aTown, doorKey, joinBody, Phone, start, type Town } from './town.ts'

export const minute = 60_000
/** Long enough after everybody came in that every `at` of a test may begin at 0. */
const calm = 100

/** With Karim, whom nobody met in person yet, and a request of Anneke for one. */
export function cutTown(capacity = 1) {
  const town = aTown()
  const karim = new Phone('karim')
  karim.neighbourhood = town.genesis.id
  const invite = town.phone.write('invite/1', { key: doorKey, uses: 5, met: false }, { at: 10, expires: 1e9 })
  const join = karim.write('join/1', joinBody('karim'), { refs: [invite], at: 12 })
  const listing = town.phone.write(
    'listing/1',
    { ...aListing, urgency: 'now', capacity },
    { at: 20, expires: 1e9 }
  )
  const records = [...town.records, invite, join]
  return { ...town, ...saying(town), karim, listing, records, authority: foldAuthority(records) }
}

function saying({ genesis }: Town) {
  return {
    declares: (by: Phone, at: number, exercise = false, callers: readonly Uint8Array[] = []) =>
      by.write(
        'emergency/1',
        { what: 'Geen stroom', exercise, callers: [...callers] },
        { refs: [genesis], at: calm + at }
      ),
    seconds: (by: Phone, about: StoepRecord, at: number) =>
      by.write('emergency-second/1', {}, { refs: [about], at: calm + at }),
    ends: (by: Phone, about: StoepRecord, at: number) =>
      by.write('emergency-end/1', {}, { refs: [about], at: calm + at }),
    claims: (
      by: Phone,
      [about, listing]: readonly [StoepRecord, StoepRecord],
      state: Claim['state'],
      at: number,
      minutes = 30
    ) => by.write('claim/1', { state, minutes }, { refs: [about, listing], at: calm + at }),
    supplies: (by: Phone, about: StoepRecord, where: string, isThere: boolean, at: number) =>
      by.write('supply/1', { kind: 'water', where, area: null, isThere }, { refs: [about], at: calm + at }),
    calls: (by: Phone, about: StoepRecord, at: number, changes: object = {}) =>
      by.write(
        'call/1',
        { skill: 'firstAid', what: 'Iemand is gevallen', count: 1, area: 'u173zk', ...changes },
        { refs: [about], at: calm + at }
      ),
    answers: (
      by: Phone,
      [about, call]: readonly [StoepRecord, StoepRecord],
      said: 'yes' | 'no' | 'enough',
      at: number
    ) => by.write('call-answer/1', { said }, { refs: [about, call], at: calm + at }),
    alerts: (by: Phone, about: StoepRecord, changes: Partial<Alert>, at: number) =>
      by.write('alert/1', { ...anAlertBody, ...changes }, { refs: [about], at: calm + at, expires: 1e9 })
  }
}

/** Unix ms of what was written `at`. */
export function moment(at: number): number {
  return start + calm + at
}

export type Cut = ReturnType<typeof cutTown>

export function partsOf<Part extends EmergencyPart['part']>(
  part: Part,
  records: readonly StoepRecord[],
  { authority }: Pick<Cut, 'authority'>
): Extract<EmergencyPart, { readonly part: Part }>[] {
  return projectEmergencies(records, authority).filter(
    (one): one is Extract<EmergencyPart, { readonly part: Part }> => one.part === part
  )
}

export function emergencyIn(records: readonly StoepRecord[], town: Pick<Cut, 'authority'>): EmergencyView {
  const [view] = partsOf('emergency', records, town)
  if (!view) throw new Error('no emergency among these records')
  return view
}
