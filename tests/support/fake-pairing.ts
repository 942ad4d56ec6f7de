/** Pairing as pages see it, with a phone beside it that says what a test wants. */
import { makeValue } from '#lib/app/value.ts'
import type { DeviceId } from '#lib/domain/record.ts'
import { accepted, refused } from '#lib/domain/result.ts'
import { fakeNodes } from './fake-nodes.ts'
import type { Pairing, PairProgress } from '#lib/ports/pairing.ts'

export interface FakePairing extends Pairing {
  /** What was asked of it, in order. */
  readonly asked: string[]
  readonly now: (progress: PairProgress) => void
  readonly known: DeviceId[]
}

export const fakeCodes = { first: 'STOEP:FIRST', answer: 'STOEP:ANSWER', mine: 'STOEP:MINE' }

export function fakePairing(): FakePairing {
  const progress = makeValue<PairProgress>({ kind: 'idle' })
  const asked: string[] = []
  const known: DeviceId[] = []
  const code = { text: fakeCodes.mine, hasAddress: true }
  return {
    asked,
    known,
    now: progress.set,
    progress: progress.watch,
    async show(to) {
      asked.push(to ? `show to ${to}` : 'show')
      return accepted(code)
    },
    async read(text) {
      asked.push(`read ${text}`)
      if (text === fakeCodes.first) return accepted(code)
      return text === fakeCodes.answer ? accepted(null) : refused({ kind: 'pairNoCode' })
    },
    nodes: fakeNodes(),
    met: async () => known,
    cancel() {
      asked.push('cancel')
      progress.set({ kind: 'idle' })
    }
  }
}
