import { expect, it } from 'vitest'
import { gaps, minutes, people, planOf, type Deed } from './hour-plan.ts'

const seeds = [1, 2, 12]
const asksOf = (plan: readonly Deed[]) => plan.filter(({ act }) => act.kind === 'asks')
const wordsOf = ({ act }: Deed) => ('words' in act ? act.words : '')

it('is the same from the same number, and another from another', () => {
  expect(planOf(12)).toEqual(planOf(12))
  expect(planOf(13)).not.toEqual(planOf(12))
})

it.each(seeds)('has everybody write in every minute, but who has no battery: %i', (seed) => {
  const plan = planOf(seed)
  const empty = gaps.filter(({ why }) => why === 'battery').map(({ from, until }) => until - from)
  expect(plan).toHaveLength(people.length * minutes - empty.reduce((sum, length) => sum + length, 0))
  expect(plan.filter(({ who, minute }) => who === 'Bram' && minute >= 14 && minute < 24)).toEqual([])
})

it.each(seeds)('asks nothing twice, and answers what was asked before by somebody else, once: %i', (seed) => {
  const plan = planOf(seed)
  const asks = asksOf(plan)
  expect(new Set(asks.map(wordsOf)).size).toBe(asks.length)
  const answers = plan.filter(({ act }) => act.kind === 'answers')
  expect(answers.length).toBeGreaterThan(30)
  expect(new Set(answers.map((deed) => deed.who + wordsOf(deed))).size).toBe(answers.length)
  for (const answer of answers) {
    const asked = asks.find((one) => wordsOf(one) === wordsOf(answer))
    expect(asked?.who).not.toBe(answer.who)
    expect(asked?.minute).toBeLessThan(answer.minute)
  }
})

it.each(seeds)('answers nothing that was asked beyond a gap: %i', (seed) => {
  const plan = planOf(seed)
  const [gap] = gaps.filter(({ who }) => who === 'Daan')
  const inGap = (minute: number) => minute >= gap!.from && minute < gap!.until
  const across = plan.filter(
    ({ who, minute, act }) => ['Daan', 'Fatima'].includes(who) && act.kind === 'answers' && inGap(minute)
  )
  expect(across).toEqual([])
})
