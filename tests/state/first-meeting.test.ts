import { describe, expect, it } from 'vitest'
import type { DealView } from '#lib/domain/views.ts'
import { isFirstMeeting, metBefore, putAway } from '#lib/state/first-meeting.ts'
import { underWay } from '../actions/desk.ts'
import { accountNamed } from '../domain/town.ts'

const [anneke, youssef, fatima] = ['anneke', 'youssef', 'fatima'].map((name) => accountNamed(name))
const agreed = underWay('agreed').deal
const finished: DealView = { ...agreed, status: 'done' }

describe('a first meeting', () => {
  it('is one that is agreed between two who never finished anything', () => {
    expect(isFirstMeeting(agreed, [agreed], anneke!)).toBe(true)
    expect(isFirstMeeting(agreed, [agreed], youssef!)).toBe(true)
  })

  it('is not before it is agreed, nor after something was finished together', () => {
    expect(isFirstMeeting(underWay('answered').deal, [], anneke!)).toBe(false)
    expect(isFirstMeeting(agreed, [agreed, finished], anneke!)).toBe(false)
  })

  it('is one also for who finished something with somebody else', () => {
    const other: DealView = { ...finished, responder: fatima! }
    expect(isFirstMeeting(agreed, [other], anneke!)).toBe(true)
  })
})

describe('what was put away', () => {
  const keeperOf = (kept: Record<string, string> = {}) => ({
    kept,
    getItem: (name: string) => kept[name] ?? null,
    setItem: (name: string, value: string) => void (kept[name] = value)
  })

  it('stays away for that person, in that neighbourhood', () => {
    const keeper = keeperOf()
    putAway(agreed.id, youssef!, keeper)
    expect(metBefore(agreed.id, keeper)).toEqual(new Set([youssef]))
    expect(metBefore(agreed.listing, keeper)).toEqual(new Set())
  })

  it('is forgotten where something else stands, and never throws', () => {
    const nonsense = keeperOf({ [`stoep-met-${agreed.id}`]: '{"a":' })
    expect(metBefore(agreed.id, nonsense).size).toBe(0)
    expect(metBefore(agreed.id, null).size).toBe(0)
  })
})
