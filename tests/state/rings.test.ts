import { expect, test } from 'vitest'
import type { RecordId } from '#lib/domain/record.ts'
import type { SwapRingView } from '#lib/domain/views.ts'
import type { FoundRing } from '#lib/ports/matching.ts'
import { hiddenRings, hideRing } from '#lib/state/hidden-rings.ts'
import { isWaiting, needsOf } from '#lib/state/needs.ts'
import {
  giftsFor,
  ringHolding,
  ringKey,
  ringStanding,
  ringStep,
  startingWith,
  waitingOn,
  worthSuggesting
} from '#lib/state/rings.ts'
import { aRing, listingOf, people } from '../domain/rings.ts'
import { dayMs, start } from '../domain/town.ts'

const [anneke, youssef, fatima, bram] = people
const nowMs = start + dayMs
const ring = aRing([anneke, youssef, fatima])
const binding: SwapRingView = { ...ring, status: 'binding', signedBy: [anneke, youssef, fatima] }

const foundAs = (one: SwapRingView): FoundRing => ({
  gifts: one.gifts.map((gift) => ({
    ...gift,
    offer: gift.offer as RecordId,
    request: gift.request as RecordId,
    about: null,
    isOther: false
  }))
})

test('a proposed ring waits for each who has not signed, until its time is over', () => {
  expect(ringStep(ring, anneke, nowMs)).toBe('waitForOthers')
  expect(ringStep(ring, youssef, nowMs)).toBe('sign')
  expect(ringStep(ring, bram, nowMs)).toBeNull()
  expect(waitingOn(ring)).toEqual([youssef, fatima])
  expect(ringStanding(ring, ring.expiresAt)).toBe('lapsed')
  expect(ringStep(ring, youssef, ring.expiresAt)).toBeNull()
})

test('a binding ring waits for each to say that it came, however long that takes', () => {
  expect(ringStep(binding, anneke, ring.expiresAt + dayMs)).toBe('done')
  expect(ringStep({ ...binding, doneBy: [anneke] }, anneke, nowMs)).toBe('waitForDone')
  expect(waitingOn({ ...binding, doneBy: [anneke] })).toEqual([youssef, fatima])
})

test('what ended waits for nobody', () => {
  for (const status of ['void', 'done', 'superseded'] as const)
    expect(ringStep({ ...ring, status }, youssef, nowMs)).toBeNull()
})

test('everybody gives one thing and gets one', () => {
  expect(giftsFor(ring.gifts, anneke)).toEqual({ given: ring.gifts[0], got: ring.gifts[2] })
  expect(giftsFor(ring.gifts, bram)).toBeNull()
})

test('what a ring holds asks nothing of me by itself', () => {
  const listing = listingOf(youssef, 'request')
  const kinds = (rings: readonly SwapRingView[]) =>
    needsOf({ account: youssef, isGuest: false }, [listing], [], start + 6 * dayMs, undefined, rings).map(
      ({ kind }) => kind
    )
  expect(kinds([])).toEqual(['unanswered'])
  expect(kinds([binding])).toEqual(['ringBinding'])
  expect(kinds([{ ...binding, status: 'superseded' }])).toEqual(['unanswered'])
  expect([ringHolding(listing, [ring, binding]), ringHolding(listing, [ring])]).toEqual([binding, undefined])
})

test('a round is read from what I give', () => {
  expect(startingWith(ring.gifts, youssef).map(({ giver }) => giver)).toEqual([youssef, fatima, anneke])
  expect(startingWith(ring.gifts, bram)).toEqual(ring.gifts)
})

test('a ring that waits for my signature is a need of mine; one that binds is told', () => {
  const needs = (one: SwapRingView, account = youssef) =>
    needsOf({ account, isGuest: false }, [], [], nowMs, undefined, [one])
  expect(needs(ring)).toEqual([{ kind: 'ring', ring }])
  expect(needs(ring).every(isWaiting)).toBe(true)
  expect(needs(ring, anneke)).toEqual([])
  expect(needs(ring, bram)).toEqual([])
  expect(needs(binding)).toEqual([{ kind: 'ringBinding', ring: binding }])
  expect(needs(binding).some(isWaiting)).toBe(false)
  expect(needs({ ...binding, doneBy: [youssef] })).toEqual([])
  expect(needs({ ...binding, expiresAt: nowMs - 27 * dayMs })).toHaveLength(1)
  expect(needs({ ...binding, expiresAt: nowMs - 28 * dayMs })).toEqual([])
})

test('what was proposed before, or waits in a ring of mine, is not suggested', () => {
  const found = foundAs(aRing([anneke, youssef]))
  const suggested = (rings: readonly SwapRingView[], hidden: readonly string[] = []) =>
    worthSuggesting([found], rings, anneke, hidden, nowMs).length
  const same = aRing([youssef, anneke])
  expect(suggested([])).toBe(1)
  for (const status of ['proposed', 'void', 'superseded'] as const)
    expect(suggested([{ ...same, status }])).toBe(0)
  expect(suggested([ring])).toBe(0)
  expect(suggested([{ ...ring, status: 'void' }])).toBe(1)
  expect(suggested([{ ...ring, expiresAt: nowMs }])).toBe(1)
  expect(suggested([], [ringKey(same)])).toBe(0)
})

test('what I proposed and took back at once is suggested again', () => {
  const found = foundAs(aRing([anneke, youssef]))
  const takenBack = { ...aRing([anneke, youssef]), status: 'void' as const, declinedBy: [anneke] }
  const suggested = (ring: SwapRingView, me = anneke) =>
    worthSuggesting([found], [ring], me, [], nowMs).length
  expect(suggested(takenBack)).toBe(1)
  expect(suggested(takenBack, youssef)).toBe(0)
  expect(suggested({ ...takenBack, declinedBy: [youssef] })).toBe(0)
})

test('at most three are suggested, the surest', () => {
  const found = [
    [anneke, youssef],
    [anneke, fatima],
    [anneke, bram],
    [anneke, youssef, bram]
  ].map((who) => foundAs(aRing(who)))
  expect(worthSuggesting(found, [], anneke, [], nowMs)).toEqual(found.slice(0, 3))
})

test('what was put aside stays aside on this device, and damage to it does no harm', () => {
  const kept = new Map<string, string>()
  const keeper = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value)
  }
  hideRing('jordaan', 'a', keeper)
  hideRing('jordaan', 'b', keeper)
  expect(hiddenRings('jordaan', keeper)).toEqual(['a', 'b'])
  expect(hiddenRings('pijp', keeper)).toEqual([])
  for (const damage of ['{', '{}', '[1]']) {
    kept.set('stoep-rings-jordaan', damage)
    expect(hiddenRings('jordaan', keeper)).toEqual([])
  }
})
