import { expect, it, vi } from 'vitest'
import { tellingFirstBoard } from '#lib/app/first-board.ts'
import type { JournalQueries } from '#lib/ports/journal.ts'

type Rows = Parameters<Parameters<ReturnType<JournalQueries['board']>>[0]>[0]

it('tells once that a board was read, after who asked has it', () => {
  const order: string[] = []
  let answer: (rows: Rows) => void = () => {}
  const board: JournalQueries['board'] = () => (onValue) => {
    answer = onValue
    return () => {}
  }
  const told = vi.fn(() => void order.push('told'))
  const queries = tellingFirstBoard({ board }, told)
  queries.board({ limit: 50 }, 0)(
    () => order.push('read'),
    () => expect.unreachable()
  )
  expect(order).toEqual([])
  answer([])
  answer([])
  expect(order).toEqual(['read', 'told', 'read'])
})
