/** A tab's side of its match worker. */
import type { AccountId } from '#lib/domain/record.ts'
import type { Answer, Matching } from '#lib/ports/matching.ts'
import type { StoreId } from '#lib/ports/store-id.ts'
import { Calls } from './match-calls.ts'
import type { FromMatchWorker, ToMatchWorker } from './match-messages.ts'

/** The part of a `Worker` used here. */
export interface MatchPost {
  postMessage(message: ToMatchWorker): void
  onmessage: ((event: MessageEvent<FromMatchWorker>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  terminate(): void
}

export interface MatchLink extends Matching {
  /** Ends the worker; what was asked stays without an answer. */
  end(): void
}

export function startMatchWorker(store: StoreId, me: AccountId | null): MatchLink {
  const worker = new Worker(new URL('./match-worker.ts', import.meta.url), { type: 'module' })
  return linkTo(worker, store, me)
}

/** A question that was overtaken, or that a broken worker cannot answer, is answered with null. */
export function linkTo(worker: MatchPost, store: StoreId, me: AccountId | null): MatchLink {
  const listeners = new Set<() => void>()
  const calls = new Calls((message) => worker.postMessage(message))
  let latest = 0
  let hasFailed = false
  let settle: (answer: Answer | null) => void = () => {}

  function fail(): void {
    hasFailed = true
    worker.terminate()
    settle(null)
    calls.fail()
  }

  worker.onmessage = ({ data }) => {
    if (data.type === 'changed') for (const listener of listeners) listener()
    else if (data.type === 'failed') fail()
    else if (data.type !== 'answer') calls.answered(data)
    else if (data.number === latest) settle(data.answer)
  }
  worker.onerror = fail
  worker.postMessage({ type: 'start', store, me })

  return {
    ask(question) {
      settle(null)
      if (hasFailed) return Promise.resolve(null)
      latest += 1
      worker.postMessage({ type: 'ask', number: latest, question })
      return new Promise((resolve) => (settle = resolve))
    },
    askAll: (questions) => calls.askAll(questions),
    rings: () => calls.rings(),
    why: (pairs) => calls.why(pairs),
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    end: () => worker.terminate()
  }
}
