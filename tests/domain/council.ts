/** Random histories of who may do what: people who vouch, appoint, put out, revoke, leave, come back and take over. */
import type { StoepRecord } from '#lib/domain/record.ts'
import fc from 'fast-check'
import { aPhone, appoint, ban, furtherPhone, listingBy, type Neighbour } from './street.ts'
import { bytesOf, dayMs, doorKey, genesisBody, joinBody, Phone } from './town.ts'

const kinds = [
  ...['listing', 'listing', 'listing', 'invite', 'join', 'join', 'link', 'vouch', 'appoint', 'appoint'],
  ...['appoint', 'ban', 'ban', 'ban', 'revoke', 'resign', 'leave', 'succeed', 'succeed', 'object', 'rules'],
  ...['accept', 'trustees', 'restore', 'restore', 'approve', 'confirm', 'approve', 'confirm']
] as const

/** Often one of those who lead from the beginning. */
const someone = fc.oneof({ weight: 2, arbitrary: fc.nat(2) }, { weight: 3, arbitrary: fc.nat(9) })

const step = fc.record({
  kind: fc.constantFrom(...kinds),
  who: someone,
  whom: someone,
  pick: fc.nat(99),
  /** Mostly a little after what this device wrote before; now and then anywhere. */
  at: fc.oneof({ weight: 6, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.nat(200 * dayMs) })
})

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

/** The records of a history, in the order they were written. */
export const histories = fc.array(step, { minLength: 5, maxLength: 45 }).map(recordsOf)

interface Council {
  readonly records: StoepRecord[]
  /** One a device: further devices are here too, under the name of their person. */
  readonly people: Neighbour[]
  readonly doors: StoepRecord[]
  readonly claims: StoepRecord[]
  readonly wishes: StoepRecord[]
  readonly rules: StoepRecord[]
}

function recordsOf(steps: readonly Step[]): StoepRecord[] {
  const founder = new Phone('anneke')
  const genesis = founder.write('genesis/1', { ...genesisBody('anneke'), appointing: 2 })
  founder.neighbourhood = genesis.id
  const council: Council = {
    records: [genesis],
    people: [{ name: 'anneke', phone: founder, founding: genesis }],
    doors: [],
    claims: [],
    wishes: [],
    rules: []
  }
  open(council, council.people[0], true, 1)
  for (let i = 0; i < 5; i++) enter(council, i, 5)
  lead(council)
  steps.forEach((one, i) => act(council, one, i))
  return council.records
}

/** Anneke and the first two who came, each of whom the others wanted. */
function lead({ people, records }: Council): void {
  const [anneke, first, second] = people
  if (!anneke || !first || !second) return
  records.push(appoint(anneke, first), appoint(anneke, second), appoint(first, second))
}

function act(council: Council, { kind, who, whom, pick, at }: Step, i: number): void {
  const by = any(council.people, who)
  const target = any(council.people, whom)
  if (!by || !target) return
  const around = { refs: [target.founding], ...when(at) }
  const write = (record: StoepRecord) => void council.records.push(record)
  const about = (list: readonly StoepRecord[], make: (ref: StoepRecord) => StoepRecord) => {
    const ref = any(list, pick)
    if (ref) write(make(ref))
  }
  const { phone } = by
  switch (kind) {
    case 'listing':
      return write(listingBy(by, at ?? undefined))
    case 'invite':
      return open(council, by, pick % 3 > 0, at)
    case 'join':
      return enter(council, 100 + i, at)
    case 'link': {
      const further = furtherPhone(by, `${by.name} ${i}`, at ?? 50 + i)
      council.people.push({ ...by, phone: further.phone })
      return void council.records.push(...further.records)
    }
    case 'vouch':
      return write(phone.write('vouch/1', {}, around))
    case 'appoint':
      return write(appoint(by, target, at ?? undefined))
    case 'ban':
      return write(ban(by, target, cutsFor(council, target, pick), at ?? undefined))
    case 'revoke': {
      const certifying =
        council.records.find(({ device }) => device === target.phone.device) ?? target.founding
      const last = any(ofDevice(council, target), pick)
      return write(
        phone.write('revoke/1', target.phone.cutAt(last ?? null), { refs: [certifying], ...when(at) })
      )
    }
    case 'resign':
      return write(phone.write('resign/1', {}, { ...around, refs: [by.founding] }))
    case 'leave':
      return pick % 3 ? undefined : write(phone.write('leave/1', {}, { ...around, refs: [by.founding] }))
    case 'succeed': {
      const wish = phone.write('succeed/1', {}, { refs: [target.founding], at: at ?? 120 * dayMs })
      council.wishes.push(wish)
      return write(wish)
    }
    case 'rules': {
      const rules = phone.write(
        'rules/1',
        { text: `${i}` },
        { refs: council.records.slice(0, 1), ...when(at) }
      )
      council.rules.push(rules)
      return write(rules)
    }
    case 'accept':
      return about(council.rules, (ref) => phone.write('accept-rules/1', {}, { refs: [ref], ...when(at) }))
    case 'object':
      return about([...council.wishes, ...council.claims], (ref) =>
        phone.write('object/1', {}, { refs: [ref], ...when(at) })
      )
    case 'trustees': {
      const accounts = [target, any(council.people, pick)].flatMap((one) =>
        one ? [bytesOf(`account ${one.name}`)] : []
      )
      const phraseKey = pick % 3 ? null : bytesOf('words')
      return write(phone.write('trustees/1', { accounts, phraseKey }, { refs: [by.founding], ...when(at) }))
    }
    case 'restore':
      return claim(council, by, target, pick, i, at)
    case 'approve':
    case 'confirm':
      return about(council.claims, (ref) => phone.write(`${kind}/1`, {}, { refs: [ref], ...when(at) }))
  }
}

/** Now and then of a device that has no account yet. */
function claim(
  council: Council,
  by: Neighbour,
  target: Neighbour,
  pick: number,
  i: number,
  at: number | null
) {
  const phone = pick % 2 ? by.phone : aPhone(`new ${i}`, council.records[0]?.id ?? target.founding.id)
  const phrase = pick % 5 ? null : { key: bytesOf('words'), proof: bytesOf('proof', 64) }
  const body = { account: bytesOf(`account ${target.name}`), sealingKey: bytesOf('sealing'), phrase }
  const record = phone.write('restore/1', body, { refs: [target.founding], ...when(at) })
  council.claims.push(record)
  council.records.push(record)
  if (phone !== by.phone) council.people.push({ ...target, phone })
}

function open(council: Council, by: Neighbour | undefined, met: boolean, at: number | null): void {
  if (!by) return
  const expires = (at ?? 0) + 30 * dayMs
  const door = by.phone.write('invite/1', { key: doorKey, uses: 9, met }, { expires, ...when(at) })
  council.doors.push(door)
  council.records.push(door)
}

function enter(council: Council, i: number, at: number | null): void {
  const door = any(council.doors, i)
  if (!door) return
  const name = `buur ${i}`
  const phone = aPhone(name, door.neighbourhood ?? door.id)
  const founding = phone.write('join/1', joinBody(name), { refs: [door], at: at ?? 60 + i })
  council.people.push({ name, phone, founding })
  council.records.push(founding)
}

/** At any record of the device, so often before what others know of it. */
function cutsFor(council: Council, target: Neighbour, pick: number) {
  const own = council.people.filter(({ name }) => name === target.name)
  return own
    .filter((_, i) => (pick + i) % 4 > 0)
    .map((one) => [one.phone, any(ofDevice(council, one), pick) ?? null] as const)
}

function ofDevice({ records }: Council, { phone }: Neighbour): StoepRecord[] {
  return records.filter(({ device }) => device === phone.device)
}

function any<Value>(list: readonly Value[], n: number): Value | undefined {
  return list[n % Math.max(1, list.length)]
}

function when(at: number | null) {
  return at === null ? {} : { at }
}
