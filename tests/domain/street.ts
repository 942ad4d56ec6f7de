/** A street where everybody was met in person, to try who may do what. */
import { foldAuthority, type AccountStanding, type Authority } from '#lib/domain/authority.ts'
import type { DeviceId, RecordId, StoepRecord } from '#lib/domain/record.ts'
import { textToBytes } from '#lib/wire/bytes.ts'
import {
  accountNamed,
  aListing,
  bytesOf,
  dayMs,
  deviceBody,
  doorKey,
  genesisBody,
  joinBody,
  Phone
} from './town.ts'

export interface Neighbour {
  readonly name: string
  readonly phone: Phone
  /** The record that founded the account. */
  readonly founding: StoepRecord
}

export type Street = ReturnType<typeof aStreet>

/** Anneke founds it; the others come in with an invite of hers, met in person. All they write is remembered. */
export function aStreet<Name extends string>(
  names: readonly Name[],
  { appointing }: { appointing?: number } = {}
) {
  const founder = new Phone('anneke')
  const body = genesisBody('anneke')
  const genesis = founder.write('genesis/1', appointing === undefined ? body : { ...body, appointing })
  founder.neighbourhood = genesis.id
  const invite = founder.write(
    'invite/1',
    { key: doorKey, uses: 50, met: true },
    { expires: 30 * dayMs, at: 1 }
  )
  const records: StoepRecord[] = [genesis, invite]
  const join = (name: string, at = 5, by: StoepRecord = invite): Neighbour => {
    const phone = aPhone(name, genesis.id)
    const founding = phone.write('join/1', joinBody(name), { refs: [by], at })
    records.push(founding)
    return { name, phone, founding }
  }
  const anneke: Neighbour = { name: 'anneke', phone: founder, founding: genesis }
  const others = Object.fromEntries(names.map((name) => [name, join(name)])) as Record<Name, Neighbour>
  return { genesis, invite, records, join, anneke, ...others }
}

export function aPhone(name: string, neighbourhood: RecordId): Phone {
  const phone = new Phone(name)
  phone.neighbourhood = neighbourhood
  return phone
}

/** A second device of this neighbour, with the records that let it in. */
export function furtherPhone(host: Neighbour, name: string, at: number) {
  const neighbourhood = host.phone.neighbourhood ?? host.founding.id
  const link = host.phone.write('link/1', { key: doorKey }, { expires: 30 * dayMs, at })
  const phone = aPhone(name, neighbourhood)
  const certifying = phone.write('device/1', deviceBody(host.name), { refs: [link], at: at + 1 })
  return { phone, certifying, records: [link, certifying] }
}

export function vouchFor(by: Neighbour, whom: Neighbour, at?: number) {
  return by.phone.write('vouch/1', {}, around(whom, at))
}

export function appoint(by: Neighbour, whom: Neighbour, at?: number) {
  return by.phone.write('appoint/1', {}, around(whom, at))
}

/** `kept`: of each device that is named the last record that is kept, null for none. */
export function ban(
  by: Neighbour,
  whom: Neighbour,
  kept: readonly (readonly [Phone, StoepRecord | null])[],
  at?: number
) {
  const cuts = kept.map(([phone, last]) => ({ device: idBytes(phone.device), ...phone.cutAt(last) }))
  const body = { cuts, rule: 'Wees aardig', reason: 'Schold iedereen uit' }
  return by.phone.write('ban/1', body, around(whom, at))
}

export function listingBy({ phone }: Pick<Neighbour, 'phone'>, at?: number) {
  return phone.write('listing/1', aListing, { expires: 30 * dayMs, ...(at === undefined ? {} : { at }) })
}

export function idBytes(id: RecordId | DeviceId): Uint8Array {
  return textToBytes(id) ?? bytesOf(id)
}

export function standingOf(authority: Authority, name: string): AccountStanding | undefined {
  return authority.accounts.get(accountNamed(name))
}

/** Of who is in. */
export function rolesIn(records: readonly StoepRecord[]): Record<string, string> {
  const { accounts } = foldAuthority(records)
  return Object.fromEntries([...accounts.values()].map(({ name, role }) => [name, role]))
}

function around(whom: Neighbour, at: number | undefined) {
  return { refs: [whom.founding], ...(at === undefined ? {} : { at }) }
}
