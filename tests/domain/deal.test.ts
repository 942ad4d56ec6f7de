import {
  agreementOf,
  counterpartOf,
  dealTable,
  mayMove,
  nextState,
  sideOf,
  type DealMove,
  type DealState,
  type Side
} from '#lib/domain/deal.ts'
import type { StoepRecord } from '#lib/domain/record.ts'
import { describe, expect, it } from 'vitest'
import { accountNamed, aListing, aTown, bytesOf, dayMs, dealOf, type Phone, type Town } from './town.ts'

const moves: DealMove[] = ['withdraw', 'decline', 'agree', 'done', 'cancelled', 'noShow', 'disputed']
const sides: Side[] = ['owner', 'responder']

/** Every move that does anything; all others are ignored. */
const allowed: readonly [DealState, DealMove, Side, DealState][] = [
  ['responded', 'withdraw', 'responder', 'withdrawn'],
  ['responded', 'decline', 'owner', 'declined'],
  ['responded', 'agree', 'owner', 'agreed'],
  ['agreed', 'withdraw', 'responder', 'withdrawn'],
  ['agreed', 'agree', 'owner', 'agreed'],
  ['agreed', 'done', 'owner', 'doneByOwner'],
  ['agreed', 'done', 'responder', 'doneByResponder'],
  ['agreed', 'cancelled', 'owner', 'cancelled'],
  ['agreed', 'cancelled', 'responder', 'cancelled'],
  ['agreed', 'noShow', 'owner', 'noShow'],
  ['agreed', 'noShow', 'responder', 'noShow'],
  ['agreed', 'disputed', 'owner', 'disputed'],
  ['agreed', 'disputed', 'responder', 'disputed'],
  ['doneByOwner', 'agree', 'owner', 'doneByOwner'],
  ['doneByOwner', 'done', 'responder', 'done'],
  ['doneByOwner', 'cancelled', 'owner', 'cancelled'],
  ['doneByOwner', 'cancelled', 'responder', 'cancelled'],
  ['doneByOwner', 'noShow', 'owner', 'noShow'],
  ['doneByOwner', 'noShow', 'responder', 'noShow'],
  ['doneByOwner', 'disputed', 'owner', 'disputed'],
  ['doneByOwner', 'disputed', 'responder', 'disputed'],
  ['doneByResponder', 'agree', 'owner', 'doneByResponder'],
  ['doneByResponder', 'done', 'owner', 'done'],
  ['doneByResponder', 'cancelled', 'owner', 'cancelled'],
  ['doneByResponder', 'cancelled', 'responder', 'cancelled'],
  ['doneByResponder', 'noShow', 'owner', 'noShow'],
  ['doneByResponder', 'noShow', 'responder', 'noShow'],
  ['doneByResponder', 'disputed', 'owner', 'disputed'],
  ['doneByResponder', 'disputed', 'responder', 'disputed'],
  ['done', 'agree', 'owner', 'done']
]

/** The shortest way into each state. */
const waysInto: Readonly<Record<DealState, readonly (readonly [Side, DealMove])[]>> = {
  responded: [],
  withdrawn: [['responder', 'withdraw']],
  declined: [['owner', 'decline']],
  agreed: [['owner', 'agree']],
  doneByOwner: [
    ['owner', 'agree'],
    ['owner', 'done']
  ],
  doneByResponder: [
    ['owner', 'agree'],
    ['responder', 'done']
  ],
  done: [
    ['owner', 'agree'],
    ['owner', 'done'],
    ['responder', 'done']
  ],
  cancelled: [
    ['owner', 'agree'],
    ['owner', 'cancelled']
  ],
  noShow: [
    ['owner', 'agree'],
    ['owner', 'noShow']
  ],
  disputed: [
    ['owner', 'agree'],
    ['owner', 'disputed']
  ]
}

const states = Object.keys(dealTable) as DealState[]
const combinations = states.flatMap((state) =>
  moves.flatMap((move) => sides.map((side) => [state, move, side] as const))
)
const nextByCase = new Map(allowed.map(([state, move, side, next]) => [`${state} ${move} ${side}`, next]))

/** Writes a move by hand, whether it fits or not; an agreement is named where the record needs one. */
function write(
  by: Phone,
  move: DealMove,
  listing: StoepRecord,
  response: StoepRecord,
  agreement: StoepRecord
) {
  const refs = [listing, response]
  switch (move) {
    case 'withdraw':
      return by.write('withdraw/1', {}, { refs })
    case 'decline':
      return by.write('decline/1', {}, { refs })
    case 'agree':
      return by.write('agree/1', { place: null }, { refs })
    case 'done':
      return by.write('done/1', { outcome: 'done' }, { refs: [...refs, agreement] })
    default:
      return by.write('cancel/1', { outcome: move }, { refs: [...refs, agreement] })
  }
}

/** Anneke asks, Youssef answers, then the moves happen one after the other. */
function play(town: Town, line: readonly (readonly [Side, DealMove])[]) {
  const listing = town.phone.write('listing/1', aListing, { at: 100, expires: dayMs })
  const response = town.youssef.write('response/1', { note: null }, { refs: [listing], at: 101 })
  const records: StoepRecord[] = [listing, response]
  let agreement: StoepRecord = response
  line.forEach(([side, move], i) => {
    const by = side === 'owner' ? town.phone : town.youssef
    by.write('profile/1', { name: 'x', about: '', area: null }, { refs: [town.genesis], at: 110 + i * 10 })
    const record = write(by, move, listing, response, agreement)
    if (move === 'agree' && agreement === response) agreement = record
    records.push(record)
  })
  return { deal: dealOf(response, records, town), listing, response, records }
}

const shown = (state: DealState) =>
  state === 'doneByOwner' || state === 'doneByResponder' ? 'doneByOne' : state

describe('the table of a deal', () => {
  it.each(combinations)('from %s, %s by the %s leads where the policy says', (state, move, side) => {
    expect(nextState(state, move, side)).toBe(nextByCase.get(`${state} ${move} ${side}`) ?? null)
  })

  it.each(combinations)('folds records so: from %s, %s by the %s', (state, move, side) => {
    const expected = nextByCase.get(`${state} ${move} ${side}`) ?? state
    const before = play(aTown(), waysInto[state]).deal
    const { deal } = play(aTown(), [...waysInto[state], [side, move]])
    expect(before.status).toBe(shown(state))
    expect(deal.status).toBe(shown(expected))
    expect(deal.steps.length - before.steps.length).toBe(expected === state ? 0 : 1)
    expect(mayMove(before, move, side)).toBe(expected !== state)
  })

  it('ends a deal for good: nothing follows what is not under way', () => {
    for (const state of ['withdrawn', 'declined', 'cancelled', 'noShow', 'disputed'] as const)
      expect(dealTable[state]).toEqual({})
  })
})

describe('a deal', () => {
  it('shows what happened in order, by whom and how it went', () => {
    const { deal } = play(aTown(), waysInto.done)
    expect(deal.steps.map(({ type, by, outcome }) => [type, by, outcome])).toEqual([
      ['response/1', accountNamed('youssef'), null],
      ['agree/1', accountNamed('anneke'), null],
      ['done/1', accountNamed('anneke'), 'done'],
      ['done/1', accountNamed('youssef'), 'done']
    ])
    expect(deal.doneBy).toEqual([accountNamed('anneke'), accountNamed('youssef')])
    expect(agreementOf(deal)).toBe(deal.steps[1]?.id)
  })

  it('has two sides and nobody else', () => {
    const { deal } = play(aTown(), [])
    expect(sideOf(accountNamed('anneke'), deal)).toBe('owner')
    expect(sideOf(accountNamed('youssef'), deal)).toBe('responder')
    expect(sideOf(accountNamed('fatima'), deal)).toBe(null)
    expect(counterpartOf('owner', deal)).toBe(accountNamed('youssef'))
    expect(counterpartOf('responder', deal)).toBe(accountNamed('anneke'))
  })

  it('ignores every move of a third neighbour', () => {
    const town = aTown()
    const { listing, response, records } = play(town, waysInto.agreed)
    const agreement = records.at(-1) ?? response
    const meddling = moves.map((move) => write(town.fatima, move, listing, response, agreement))
    expect(dealOf(response, [...records, ...meddling], town).status).toBe('agreed')
  })

  it('ignores done, cancel and review that name no agreement of the owner on this deal', () => {
    const town = aTown()
    const { listing, response, records } = play(town, waysInto.agreed)
    const refs = [listing, response, response]
    const wrong = [
      town.youssef.write('done/1', { outcome: 'done' }, { refs, at: 300 }),
      town.youssef.write('cancel/1', { outcome: 'cancelled' }, { refs }),
      town.youssef.write('review/1', { outcome: 'good', text: '' }, { refs })
    ]
    expect(dealOf(response, [...records, ...wrong], town)).toMatchObject({ status: 'agreed', reviews: [] })
  })

  it('keeps messages of both sides and of nobody else, also after the end', () => {
    const town = aTown()
    const { listing, response, records } = play(town, waysInto.cancelled)
    const refs = [listing, response]
    const messages = [town.phone, town.youssef, town.fatima].map((by, i) =>
      by.write('message/1', { text: bytesOf(`hoi ${i}`) }, { refs, at: 300 + i })
    )
    const deal = dealOf(response, [...records, ...messages], town)
    expect(deal.messages.map(({ by }) => by)).toEqual([accountNamed('anneke'), accountNamed('youssef')])
    expect(deal.messages[0]?.sealed).toEqual(bytesOf('hoi 0'))
  })

  it('counts one review a side, of who marked it done, one-sided until the other did too', () => {
    const town = aTown()
    const { listing, response, records } = play(town, waysInto.doneByOwner)
    const agreement = records[2] as StoepRecord
    const refs = [listing, response, agreement]
    const reviews = [
      town.phone.write('review/1', { outcome: 'good', text: 'fijn' }, { refs, at: 300 }),
      town.phone.write('review/1', { outcome: 'bad', text: 'toch niet' }, { refs, at: 301 }),
      town.youssef.write('review/1', { outcome: 'okay', text: '' }, { refs, at: 302 }),
      town.fatima.write('review/1', { outcome: 'bad', text: 'nep' }, { refs, at: 303 })
    ]
    const oneSide = dealOf(response, [...records, ...reviews], town)
    expect(oneSide.reviews).toMatchObject([{ by: accountNamed('anneke'), text: 'fijn', oneSided: true }])
    const done = town.youssef.write('done/1', { outcome: 'partly' }, { refs, at: 304 })
    const both = dealOf(response, [...records, ...reviews, done], town)
    expect(both.reviews.map(({ by, oneSided }) => [by, oneSided])).toEqual([
      [accountNamed('anneke'), false],
      [accountNamed('youssef'), false]
    ])
  })

  it('may still be done by both when it was superseded', () => {
    const deal = { ...play(aTown(), waysInto.agreed).deal, status: 'superseded' as const }
    expect(mayMove(deal, 'done', 'owner')).toBe(true)
    expect(mayMove(deal, 'agree', 'owner')).toBe(false)
  })
})
