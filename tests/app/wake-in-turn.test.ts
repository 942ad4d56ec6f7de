import { answerCall } from '#lib/actions/answer-call.ts'
import { call } from '#lib/actions/call.ts'
import { declareEmergency } from '#lib/actions/declare-emergency.ts'
import { endEmergency } from '#lib/actions/end-emergency.ts'
import { joinRoster } from '#lib/actions/join-roster.ts'
import { wakeInTurn } from '#lib/app/wake-in-turn.ts'
import { foldAuthority } from '#lib/domain/authority.ts'
import { askedBy, callLastsMs, turnMs, wakesAt } from '#lib/domain/calling.ts'
import type { AccountId } from '#lib/domain/record.ts'
import { expect, it, vi } from 'vitest'
import { dayMs, type Neighbour } from '../support/fake-town.ts'
import { jordaan } from '../support/jordaan.ts'

/** Anneke calls for one; six can do it, of whom two are asked at a time. */
async function called(isAway = false) {
  const street = jordaan()
  const { town, anneke } = street
  const able = [
    ...[street.youssef, street.fatima],
    ...['Bram', 'Sem', 'Piet', 'Noor'].map((n) => town.join(n))
  ]
  const authority = foldAuthority(town.records)
  const neighbourhood = town.homeOf(anneke).id
  for (const { author } of able) await joinRoster(author, { neighbourhood, authority, skills: ['firstAid'] })
  const said = { neighbourhood, authority, what: 'Brand', isExercise: false, callers: [] }
  await declareEmergency(anneke.author, said)
  const emergency = town.emergency('emergency')[0]!
  const wanted = { skill: 'firstAid', what: 'Iemand is gevallen', count: 1, area: null } as const
  await call(anneke.author, { authority, emergency, ...wanted }, town.nowMs)
  const view = town.emergency('call')[0]!
  const waits: { run: () => void; ms: number }[] = []
  const woken: (readonly AccountId[])[] = []
  let away = isAway
  const opens = (who: Neighbour) =>
    wakeInTurn({
      me: who,
      queries: town.homeOf(who).queries,
      now: () => town.nowMs,
      later(run, ms) {
        const wait = { run, ms }
        waits.push(wait)
        return () => void waits.splice(waits.indexOf(wait) >>> 0, 1)
      },
      async wake(accounts) {
        if (away) throw new Error('the relay is away')
        woken.push(accounts)
      }
    })
  /** The next wait is over, as long as it was asked to be. */
  async function turn() {
    await vi.waitFor(() => expect(waits).toHaveLength(1))
    const [next] = waits.splice(0)
    town.pass(next!.ms)
    next!.run()
    await vi.waitFor(() => expect(waits).toHaveLength(1))
  }
  const answers = (who: Neighbour, said: 'yes' | 'no') => {
    const about = { authority, emergency, call: view, said }
    return answerCall(who.author, about, town.nowMs)
  }
  const ends = () => endEmergency(anneke.author, { authority, emergency })
  return { ...street, view, able, opens, turn, waits, woken, answers, ends, back: () => (away = false) }
}

it('who is asked after three minutes of silence is woken then, by the device of who called, and once', async () => {
  const { anneke, opens, turn, woken } = await called()
  const stop = opens(anneke)
  await turn()
  await vi.waitFor(() => expect(woken).toHaveLength(1))
  await turn()
  await vi.waitFor(() => expect(woken).toHaveLength(2))
  expect(woken.map((accounts) => accounts.length)).toEqual([2, 2])
  expect(new Set(woken.flat()).size).toBe(4)
  stop()
})

it('whose turn came while the app was closed is woken when it is opened', async () => {
  const { town, anneke, opens, waits, woken } = await called()
  town.pass(turnMs)
  const stop = opens(anneke)
  await vi.waitFor(() => expect(woken).toHaveLength(1))
  expect(waits).toMatchObject([{ ms: turnMs }])
  stop()
  expect(waits).toEqual([])
})

it('while who called is away, another device wakes them, a little later, and once', async () => {
  const { youssef, view, opens, turn, waits, woken } = await called()
  opens(youssef)
  await vi.waitFor(() => expect(waits).toHaveLength(1))
  expect(waits[0]?.ms).toBe(wakesAt(view, 1, youssef) - view.calledAt)
  await turn()
  await vi.waitFor(() => expect(woken).toHaveLength(1))
  await turn()
  await vi.waitFor(() => expect(woken).toHaveLength(2))
  expect(woken.map((accounts) => accounts.length)).toEqual([2, 2])
  expect(new Set(woken.flat()).size).toBe(4)
})

it('who answered before it is a device’s time is not woken by it', async () => {
  const { town, youssef, able, view, opens, turn, waits, woken, answers } = await called()
  const callable = { roster: town.emergency('roster'), areaOf: () => null }
  const asked = askedBy(view, callable, view.calledAt + turnMs)
  const [third, fourth] = asked.slice(2).map((account) => able.find((one) => one.account === account)!)
  opens(youssef)
  await vi.waitFor(() => expect(waits).toHaveLength(1))
  town.pass(turnMs)
  await answers(third!, 'no')
  await vi.waitFor(() => expect(waits[0]?.ms).toBe(wakesAt(view, 1, youssef) - town.nowMs))
  await turn()
  await vi.waitFor(() => expect(woken).toHaveLength(1))
  expect(woken[0]).toContain(fourth!.account)
  expect(woken[0]).not.toContain(third!.account)
})

it('opened by somebody else than who called, it wakes those of this turn alone', async () => {
  const { town, youssef, opens, waits, woken } = await called()
  town.pass(2 * turnMs + turnMs / 2)
  opens(youssef)
  await vi.waitFor(() => expect(woken).toHaveLength(1))
  expect(woken[0]).toHaveLength(2)
  expect(waits).toHaveLength(1)
})

it('nobody is woken once enough come', async () => {
  const { anneke, able, opens, waits, woken, answers } = await called()
  opens(anneke)
  await vi.waitFor(() => expect(waits).toHaveLength(1))
  await answers(able[2]!, 'yes')
  await vi.waitFor(() => expect(waits).toEqual([]))
  expect(woken).toEqual([])
})

it('without the relay it is tried again at the next turn', async () => {
  const { anneke, opens, turn, woken, back } = await called(true)
  const stop = opens(anneke)
  await turn()
  back()
  await turn()
  await vi.waitFor(() => expect(woken[0]).toHaveLength(4))
  stop()
})

it('nobody is woken any more once the emergency has ended', async () => {
  const { anneke, opens, waits, woken, ends } = await called()
  opens(anneke)
  await vi.waitFor(() => expect(waits).toHaveLength(1))
  await ends()
  await vi.waitFor(() => expect(waits).toEqual([]))
  expect(woken).toEqual([])
})

it('a call whose clock is months ahead is looked at again within what a timer can hold', async () => {
  const { town, anneke, opens, waits } = await called()
  town.pass(-90 * dayMs)
  opens(anneke)
  await vi.waitFor(() => expect(waits).toMatchObject([{ ms: callLastsMs }]))
})
