import { timeFitOf } from '#lib/match/time-fit.ts'
import { describe, expect, it } from 'vitest'

const hourMs = 3_600_000
const span = (fromHour: number, toHour: number) => ({ from: fromHour * hourMs, to: toHour * hourMs })

describe('two times', () => {
  it('fit when they overlap', () => {
    expect(timeFitOf(span(10, 12), span(11, 20))).toBe(1)
  })
  it('fit less the further they lie apart', () => {
    const [next, later] = [timeFitOf(span(0, 1), span(1, 2)), timeFitOf(span(0, 1), span(25, 26))]
    expect(next).toBe(0.5)
    expect(later).toBe(0.25)
  })
  it('say nothing when one of them is not named', () => {
    expect(timeFitOf(null, span(0, 1))).toBeNull()
    expect(timeFitOf(span(0, 1), null)).toBeNull()
  })
})
