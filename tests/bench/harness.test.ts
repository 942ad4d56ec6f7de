import { afterEach, describe, expect, it, vi } from 'vitest'
import { lineOf, longestRoundMs, median, runBench, type Bench, type Round } from './harness.ts'

/** A bench whose rounds are written down beforehand; the first one is the warm-up. */
function scripted(rounds: readonly Round[], more: Partial<Bench> = {}): Bench & { asked: () => number } {
  let asked = 0
  return {
    name: 'board',
    round: async () => rounds[asked++ % rounds.length] ?? {},
    figures: [{ name: 'first-50', of: 'ours', against: 'plain', goal: 0.5, better: 'lower' }],
    ...more,
    asked: () => asked
  }
}

const half = { ours: 5, plain: 10 }

afterEach(() => vi.useRealTimers())

describe('a bench', () => {
  it('runs a warm-up and at least five rounds', async () => {
    const bench = scripted([half], { rounds: 2 })
    await runBench(bench, {})
    expect(bench.asked()).toBe(6)
  })

  it('takes the median of the ratios within a round, so one slow round changes nothing', async () => {
    const slow = { ours: 900, plain: 10 }
    const busy = { ours: 50, plain: 100 }
    const { figures } = await runBench(scripted([half, half, busy, slow, half, busy]), {})
    expect(figures).toEqual([{ name: 'first-50', ratio: 0.5, goal: 0.5, better: 'lower', pass: true }])
  })

  it('fails a figure on the wrong side of its goal, whichever side is better', async () => {
    const figure = { name: 'rate', of: 'ours', against: 'plain' }
    const figures = [
      { ...figure, goal: 0.4, better: 'lower' as const },
      { ...figure, goal: 0.6, better: 'higher' as const },
      { ...figure, goal: 0.4, better: 'higher' as const }
    ]
    const outcome = await runBench(scripted([half], { figures }), {})
    expect(outcome.figures.map(({ pass }) => pass)).toEqual([false, false, true])
  })

  it.each([
    { committed: 10, pass: true },
    { committed: 7, pass: true },
    { committed: 6, pass: false },
    { committed: 21, pass: false }
  ])('passes a floor of 10 committed as $committed: $pass', async ({ committed, pass }) => {
    const bench = scripted([half], { floors: ['plain'] })
    const { figures } = await runBench(bench, { 'board/plain': committed })
    expect(figures.at(-1)).toMatchObject({ name: 'floor:board/plain', pass })
  })

  it('fails while a floor has no committed figure, and says what to commit', async () => {
    const { figures, floors } = await runBench(scripted([half], { floors: ['plain'] }), {})
    expect(figures.at(-1)?.pass).toBe(false)
    expect(floors).toEqual({ 'board/plain': 10 })
  })

  it('cleans up after a round that throws', async () => {
    let cleaned = false
    const tearDown = async () => {
      cleaned = true
    }
    const bench = scripted([{ ours: 1 }], { tearDown })
    await expect(runBench(bench, {})).rejects.toThrow('measured no plain')
    expect(cleaned).toBe(true)
  })

  it('gives up a round that waits for what never comes', async () => {
    vi.useFakeTimers()
    const outcome = runBench(scripted([], { round: () => new Promise(() => undefined) }), {})
    const said = expect(outcome).rejects.toThrow('A round of board took longer than')
    await vi.advanceTimersByTimeAsync(longestRoundMs)
    await said
  })
})

describe('what is printed', () => {
  it('is one line of name, ratio and goal', () => {
    expect(lineOf({ name: 'a', ratio: 0.4444, goal: 0.5, better: 'lower', pass: true })).toBe('a 0.444 <=0.5')
    expect(lineOf({ name: 'a', ratio: 2, goal: 3, better: 'higher', pass: false })).toBe(
      'a 2.000 >=3  MISSED'
    )
  })
})

describe('the median', () => {
  it('is the middle, or the mean of the middle two', () => {
    expect(median([3, 1, 2])).toBe(2)
    expect(median([4, 1, 3, 2])).toBe(2.5)
  })
})
