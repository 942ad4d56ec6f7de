/** Neighbours with devices that write records by hand, with the clock wound by the test. */
import { idToBytes } from '#lib/domain/id-bytes.ts'
import { toKept, worthKeeping } from '#lib/domain/kept.ts'
import { foldAuthority, type Authority } from '#lib/domain/authority.ts'
import { projectListing } from '#lib/domain/listing.ts'
import type { AccountId, DeviceId, RecordId, StoepRecord } from '#lib/domain/record.ts'
import type { BodyOf } from '#lib/domain/records/record-type.ts'
import { recordTypes, type KnownRecordOf, type KnownType } from '#lib/domain/records/known.ts'
import type { DealView, ListingView } from '#lib/domain/views.ts'
import { bytesToText } from '#lib/wire/bytes.ts'
import { createHash } from 'node:crypto'

export const dayMs = 24 * 60 * 60 * 1000
/** Where every clock starts: 1 January 2026. */
export const start = Date.UTC(2026, 0, 1)

type Body<Type extends KnownType> = BodyOf<(typeof recordTypes)[Type]>

interface Around {
  readonly refs?: readonly StoepRecord[]
  /** Ms after `start`; also the clock of what this device writes next. */
  readonly at?: number
  /** Ms after `start`. */
  readonly expires?: number
}

export function bytesOf(label: string, length = 32): Uint8Array {
  const digest = createHash('sha512').update(label).digest()
  return new Uint8Array(digest.subarray(0, length))
}

export function accountNamed(label: string): AccountId {
  return bytesToText(bytesOf(`account ${label}`)) as AccountId
}

/** One device. Its clock only moves forward unless a test sets it back with `at`. */
export class Phone {
  readonly name: string
  readonly device: DeviceId
  neighbourhood: RecordId | null = null
  readonly written: StoepRecord[] = []
  #seq = 0
  #prev: RecordId | null = null
  #ms = 0

  constructor(name: string) {
    this.name = name
    this.device = bytesToText(bytesOf(`device ${name}`)) as DeviceId
  }

  write<Type extends KnownType>(type: Type, body: Body<Type>, around: Around = {}): KnownRecordOf<Type> {
    const { refs = [], at = this.#ms + 1, expires } = around
    this.#ms = at
    const record = {
      neighbourhood: type === 'genesis/1' ? null : this.neighbourhood,
      device: this.device,
      seq: this.#seq,
      prev: this.#prev,
      clock: { ms: start + at, count: 0 },
      refs: refs.map((ref) => ref.id),
      expiresAt: expires === undefined ? null : start + expires,
      type,
      body
    }
    const id = bytesToText(createHash('sha256').update(JSON.stringify(record)).digest()) as RecordId
    this.#seq += 1
    this.#prev = id
    // The body fits the type by this method's own signature, which a spread cannot show.
    const whole = { id, ...record } as unknown as KnownRecordOf<Type>
    this.written.push(whole)
    return whole
  }

  /** What a ban or revocation says that keeps all up to and including this record; null keeps nothing. */
  cutAt(last: StoepRecord | null): Body<'revoke/1'> {
    const upTo = this.written.filter(({ seq }) => last !== null && seq <= last.seq)
    const kept = worthKeeping(upTo, [this.device]).get(this.device) ?? []
    return { last: last && idToBytes(last.id), kept: toKept(kept) }
  }
}

/** The one-time key of every invite and link in these tests. */
export const doorKey = bytesOf('one-time key')

export const aListing: Body<'listing/1'> = {
  kind: 'request',
  domain: 'help',
  text: 'Wie kan mijn pakje aannemen?',
  urgency: 'today',
  area: null,
  terms: 'gift',
  capacity: 1
}

export function genesisBody(founder: string): Body<'genesis/1'> {
  return {
    name: 'Jordaan',
    area: 'u173zk',
    account: bytesOf(`account ${founder}`),
    certificate: bytesOf('certificate', 64),
    sealingKey: bytesOf(`sealing ${founder}`),
    founder
  }
}

export function joinBody(name: string): Body<'join/1'> {
  return {
    account: bytesOf(`account ${name}`),
    certificate: bytesOf('certificate', 64),
    sealingKey: bytesOf(`sealing ${name}`),
    key: doorKey,
    proof: bytesOf('proof', 64),
    name
  }
}

export function deviceBody(owner: string): Body<'device/1'> {
  return {
    account: bytesOf(`account ${owner}`),
    sealingKey: bytesOf(`sealing second ${owner}`),
    key: doorKey,
    proof: bytesOf('proof', 64)
  }
}

/** A neighbourhood of Anneke (founder, with a phone and a tablet), Youssef, Fatima and Bram, all met in person. */
export function aTown() {
  const phone = new Phone('anneke')
  const tablet = new Phone('anneke tablet')
  const others = { youssef: new Phone('youssef'), fatima: new Phone('fatima'), bram: new Phone('bram') }
  const genesis = phone.write('genesis/1', genesisBody('anneke'))
  for (const each of [phone, tablet, ...Object.values(others)]) each.neighbourhood = genesis.id
  const invite = phone.write('invite/1', { key: doorKey, uses: 50, met: true }, { expires: 14 * dayMs })
  const link = phone.write('link/1', { key: doorKey }, { expires: dayMs })
  const second = tablet.write('device/1', deviceBody('anneke'), { refs: [link], at: 5 })
  const joins = Object.entries(others).map(([name, each]) =>
    each.write('join/1', joinBody(name), { refs: [invite], at: 5 })
  )
  const records: StoepRecord[] = [genesis, invite, link, second, ...joins]
  return { genesis, phone, tablet, ...others, records, authority: foldAuthority(records) }
}

export type Town = ReturnType<typeof aTown>

export function viewOf(records: readonly StoepRecord[], authority: Authority): ListingView {
  const view = projectListing(records, authority)
  if (!view) throw new Error('no listing among these records')
  return view
}

/** The deal a response began. */
export function dealOf(response: StoepRecord, records: readonly StoepRecord[], town: Town): DealView {
  const deal = viewOf(records, town.authority).deals.find(({ id }) => id === response.id)
  if (!deal) throw new Error('no deal of this response')
  return deal
}

/** Bytes as numbers, keys in the order they were made: equal text means equal bytes on every device. */
export function canonical(view: unknown): string {
  return JSON.stringify(view, (_key, value: unknown) => (value instanceof Uint8Array ? [...value] : value))
}
