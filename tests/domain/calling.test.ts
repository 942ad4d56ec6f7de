import { pointToCell } from '#lib/domain/area.ts'
import { askedBy, callLastsMs, isAskedNow, isCallOpen, turnMs, wakesAt } from '#lib/domain/calling.ts'
import type { CallView, RosterView } from '#lib/domain/emergency-views.ts'
import { projectEmergencies } from '#lib/domain/emergency.ts'
import { mayCall } from '#lib/domain/emergency-now.ts'
import type { AccountId, DeviceId, StoepRecord } from '#lib/domain/record.ts'
import { bytesToText } from '#lib/wire/bytes.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutTown, emergencyIn, moment, partsOf } from './emergencies.ts'
import { arrivalsOf } from './histories.ts'
import { accountNamed, bytesOf, canonical } from './town.ts'

/** Bram lives where help is wanted, then Youssef, Fatima and Sem ever further; of Karim nobody knows where. */
const east = (cells: number) => pointToCell({ latitude: 52.374, longitude: 4.881 + cells * 0.011 })
const homes: Readonly<Record<string, string | null>> = {
  ...{ bram: east(0), youssef: east(2), fatima: east(4), sem: east(9) },
  karim: null
}
const willing = (names: readonly string[], skills: RosterView['skills'] = ['firstAid']): RosterView[] =>
  names.map((name) => ({ part: 'roster', id: accountNamed(name) as never, by: accountNamed(name), skills }))
const callable = {
  roster: [...willing(['karim', 'sem', 'fatima', 'youssef', 'bram']), ...willing(['piet'], ['cooking'])],
  areaOf: (account: AccountId) =>
    Object.entries(homes).find(([name]) => accountNamed(name) === account)?.[1] ?? null
}

const call: CallView = {
  part: 'call',
  id: accountNamed('call') as never,
  emergency: accountNamed('emergency') as never,
  by: accountNamed('anneke'),
  skill: 'firstAid',
  what: 'Iemand is gevallen',
  count: 1,
  area: east(0),
  calledAt: 1_000_000,
  yes: [],
  no: [],
  isEnough: false
}
const accounts = (...names: readonly string[]) => names.map((name) => accountNamed(name))
const asked = (changes: Partial<CallView> = {}, afterMs = 0) =>
  askedBy({ ...call, ...changes }, callable, call.calledAt + afterMs)

describe('who is called', () => {
  it('is the nearest who can do it first, one more than are wanted', () => {
    expect(asked()).toEqual(accounts('bram', 'youssef'))
    expect(asked({ count: 2 })).toEqual(accounts('bram', 'youssef', 'fatima'))
  })

  it('is as many more every three minutes, until all who can do it were asked', () => {
    expect(asked({}, turnMs - 1)).toHaveLength(2)
    expect(asked({}, turnMs)).toEqual(accounts('bram', 'youssef', 'fatima', 'sem'))
    expect(asked({}, 10 * turnMs)).toEqual(accounts('bram', 'youssef', 'fatima', 'sem', 'karim'))
  })

  it('is the next one at once when somebody cannot', () => {
    expect(asked({ no: accounts('bram') })).toEqual(accounts('bram', 'youssef', 'fatima'))
    expect(asked({ no: accounts('bram', 'piet') })).toHaveLength(3)
  })

  it('is nobody who calls, and nobody before their turn because a clock is behind', () => {
    expect(asked({ by: accountNamed('bram') })).toEqual(accounts('youssef', 'fatima'))
    expect(asked({}, -turnMs * 5)).toEqual(accounts('bram', 'youssef'))
  })

  it('is told by the digits that postcodes share', () => {
    const areas = new Map(
      Object.entries({ bram: 'nl1015', youssef: 'nl1016', fatima: 'nl1091', sem: 'nl3511', karim: null }).map(
        ([name, area]) => [accountNamed(name), area]
      )
    )
    const byPostcode = { ...callable, areaOf: (account: AccountId) => areas.get(account) ?? null }
    const order = askedBy({ ...call, area: 'nl1015' }, byPostcode, call.calledAt + 10 * turnMs)
    expect(order).toEqual(accounts('bram', 'youssef', 'fatima', 'sem', 'karim'))
  })

  it('is neither first nor last by a postcode where cells are known, nor by a cell among postcodes', () => {
    const areaOf = (account: AccountId) =>
      account === accountNamed('karim') ? 'nl1015' : callable.areaOf(account)
    const order = askedBy(call, { ...callable, areaOf }, call.calledAt + 10 * turnMs)
    expect(order).toEqual(accounts('bram', 'youssef', 'fatima', 'karim', 'sem'))
    const areas = new Map([
      [accountNamed('bram'), 'nl1016'],
      [accountNamed('youssef'), east(0)],
      [accountNamed('sem'), 'nl1091']
    ])
    const among = { ...callable, areaOf: (account: AccountId) => areas.get(account) ?? null }
    const asked = askedBy({ ...call, area: 'nl1015' }, among, call.calledAt)
    const next = askedBy({ ...call, area: 'nl1015' }, among, call.calledAt + turnMs)
    expect(asked).toEqual(accounts('bram', 'youssef'))
    expect(next[2]).toBe(accountNamed('sem'))
  })

  it('is anybody when nobody knows where it is, not always the same', () => {
    const firsts = Array.from({ length: 20 }, (_, i) => {
      const id = `${String.fromCharCode(65 + i)}x` as CallView['id']
      return asked({ id, area: null })[0]
    })
    expect(new Set(firsts).size).toBeGreaterThan(1)
    expect(asked({ area: null }, 10 * turnMs)).toHaveLength(5)
  })

  it('reads it until they answered, or enough come, or it was enough, or six hours went by', () => {
    const bram = accountNamed('bram')
    const isAsked = (changes: Partial<CallView>, afterMs = 0) =>
      isAskedNow({ ...call, ...changes }, bram, callable, call.calledAt + afterMs)
    expect(isAsked({})).toBe(true)
    expect(isAsked({ no: [bram] })).toBe(false)
    expect(isAsked({ count: 2, yes: [bram] })).toBe(false)
    expect(isAsked({ yes: accounts('youssef') })).toBe(false)
    expect(isAsked({ count: 2, yes: accounts('youssef') })).toBe(true)
    expect(isAsked({ isEnough: true })).toBe(false)
    expect(isAsked({}, callLastsMs - 1)).toBe(true)
    expect(isAsked({}, callLastsMs)).toBe(false)
    expect(isCallOpen({ ...call, yes: accounts('sem') }, call.calledAt)).toBe(false)
  })
})

describe('whose turn it is', () => {
  const device = (number: number) => bytesToText(new Uint8Array(32).fill(number)) as DeviceId
  const karim = (number: number) => ({ account: accountNamed('karim'), device: device(number) })

  it('is woken at once by who called, and by each other device within a minute', () => {
    const hers = { account: call.by, device: device(200) }
    expect(wakesAt(call, 1, hers)).toBe(call.calledAt + turnMs)
    const after = [0, 127, 255].map((number) => wakesAt(call, 2, karim(number)) - call.calledAt - 2 * turnMs)
    expect(after).toEqual([60_000 / 256, 30_000, 60_000])
  })

  it('is not woken first by the same device in each turn', () => {
    const mixed = {
      account: accountNamed('karim'),
      device: bytesToText(Uint8Array.from({ length: 32 }, (_, at) => at * 8)) as DeviceId
    }
    const after = [1, 2, 3].map((turn) => wakesAt(call, turn, mixed) - call.calledAt - turn * turnMs)
    expect(new Set(after).size).toBe(3)
  })
})

describe('a call', () => {
  const callsIn = (town: ReturnType<typeof cutTown>, records: readonly StoepRecord[]) =>
    partsOf('call', records, town)

  it('is made by an ambassador, by who calls round, and by the three; of others it is none', () => {
    const town = cutTown()
    const hers = town.declares(town.phone, 0, false, [bytesOf('account fatima')])
    const made = [town.phone, town.fatima, town.bram, town.karim].map((by, i) => town.calls(by, hers, i))
    expect(callsIn(town, [hers, ...made]).map(({ by }) => by)).toEqual(accounts('anneke', 'fatima'))
    const view = emergencyIn([hers], town)
    const may = ['anneke', 'fatima', 'bram'].filter((name) =>
      mayCall(view, accountNamed(name), town.authority)
    )
    expect(may).toEqual(['anneke', 'fatima'])
    const his = town.declares(town.bram, 10)
    const three = [his, town.seconds(town.youssef, his, 11), town.seconds(town.fatima, his, 12)]
    expect(callsIn(town, [...three, town.calls(town.youssef, his, 13)])).toHaveLength(1)
    expect(callsIn(town, [his, town.calls(town.bram, his, 13)])).toEqual([])
  })

  it('has the last word of each who was met, and of nobody else', () => {
    const town = cutTown()
    const said = town.declares(town.phone, 0)
    const made = town.calls(town.phone, said, 1)
    const on = [said, made] as const
    const answers = [
      town.answers(town.bram, on, 'yes', 2),
      town.answers(town.fatima, on, 'no', 3),
      town.answers(town.youssef, on, 'yes', 4),
      town.answers(town.bram, on, 'no', 5),
      town.answers(town.karim, on, 'yes', 6),
      town.answers(town.phone, on, 'yes', 7)
    ]
    expect(callsIn(town, [said, made, ...answers])).toMatchObject([
      { calledAt: moment(1), yes: accounts('youssef'), no: accounts('fatima', 'bram'), isEnough: false }
    ])
  })

  it('is enough when who called says so, or an ambassador; and of nobody else', () => {
    const town = cutTown()
    const said = town.declares(town.phone, 0, false, [bytesOf('account fatima')])
    const made = town.calls(town.fatima, said, 1)
    const on = [said, made] as const
    const isEnough = (by: typeof town.phone) =>
      callsIn(town, [said, made, town.answers(by, on, 'enough', 2)])[0]?.isEnough
    expect([town.bram, town.fatima, town.phone].map(isEnough)).toEqual([false, true, true])
  })

  it('is the same in whatever order, and however often, its records come', () => {
    const town = cutTown()
    const said = town.declares(town.bram, 0)
    const made = town.calls(town.fatima, said, 3)
    const on = [said, made] as const
    const records = [
      said,
      town.seconds(town.youssef, said, 1),
      town.seconds(town.fatima, said, 2),
      made,
      town.answers(town.bram, on, 'yes', 4),
      town.answers(town.youssef, on, 'yes', 4),
      town.answers(town.bram, on, 'no', 5),
      town.answers(town.fatima, on, 'enough', 6)
    ]
    const whole = canonical(projectEmergencies(records, town.authority))
    fc.assert(
      fc.property(arrivalsOf(records), (arrived) => {
        expect(canonical(projectEmergencies(arrived, town.authority))).toEqual(whole)
      })
    )
  })
})
