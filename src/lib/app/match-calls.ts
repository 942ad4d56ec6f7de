/** What a tab asks its match worker about wishes and swap rings; each call has an answer, unlike questions that are overtaken. */
import type { Answer, FoundRing, Pair, Question, Why } from '#lib/ports/matching.ts'
import type { FromMatchWorker, ToMatchWorker } from './match-messages.ts'

type Call = Extract<ToMatchWorker, { readonly type: 'askAll' | 'rings' | 'why' }>
type CallAnswer = Extract<FromMatchWorker, { readonly type: 'answers' | 'rings' | 'why' }>

export class Calls {
  readonly #post: (message: Call) => void
  readonly #waiting = new Map<number, (answer: CallAnswer | null) => void>()
  #number = 0
  #hasFailed = false

  constructor(post: (message: Call) => void) {
    this.#post = post
  }

  async askAll(questions: readonly Question[]): Promise<readonly Answer[] | null> {
    const answer = await this.#call((number) => ({ type: 'askAll', number, questions }))
    return answer?.type === 'answers' ? answer.answers : null
  }

  async rings(): Promise<readonly FoundRing[] | null> {
    const answer = await this.#call((number) => ({ type: 'rings', number }))
    return answer?.type === 'rings' ? answer.rings : null
  }

  async why(pairs: readonly Pair[]): Promise<readonly Why[] | null> {
    const answer = await this.#call((number) => ({ type: 'why', number, pairs }))
    return answer?.type === 'why' ? answer.reasons : null
  }

  answered(answer: CallAnswer): void {
    this.#waiting.get(answer.number)?.(answer)
    this.#waiting.delete(answer.number)
  }

  /** The worker is gone: whoever waits, and whoever still asks, gets null. */
  fail(): void {
    this.#hasFailed = true
    for (const settle of this.#waiting.values()) settle(null)
    this.#waiting.clear()
  }

  #call(callOf: (number: number) => Call): Promise<CallAnswer | null> {
    if (this.#hasFailed) return Promise.resolve(null)
    const number = ++this.#number
    this.#post(callOf(number))
    return new Promise((resolve) => this.#waiting.set(number, resolve))
  }
}
