import type { Home } from '#lib/ports/app.ts'
import type { Answer, Matching, Question } from '#lib/ports/matching.ts'

export type { Answer, Match } from '#lib/ports/matching.ts'

/** Between two letters of somebody typing fast; nobody notices it, and most questions need not be asked. */
const pauseMs = 90

/** Who fits what is being typed: follows the question, and new listings. Make it while a component starts. */
export class Finding {
  /** The latest; null while there is nothing to ask, or nobody who answers. */
  answer = $state.raw<Answer | null>(null)
  readonly #home: Pick<Home, 'matching'>
  #changes = $state(0)

  /** `question` gives null while there is nothing to ask. */
  constructor(home: Pick<Home, 'matching'>, question: () => Question | null) {
    this.#home = home
    $effect(() => this.#follow())
    $effect(() => {
      const asked = question()
      if (!asked) {
        this.answer = null
        return
      }
      void this.#changes
      const timer = setTimeout(() => void this.#ask(asked), pauseMs)
      return () => clearTimeout(timer)
    })
  }

  async #ask(question: Question): Promise<void> {
    const answer = await this.#matching()
      .then((matching) => matching.ask(question))
      .catch(() => null)
    if (answer) this.answer = answer
  }

  #follow(): () => void {
    let isStopped = false
    let stop = () => {}
    this.#matching().then(
      (matching) => {
        if (!isStopped) stop = matching.onChange(() => (this.#changes += 1))
      },
      // Without it the field works as well; asking says so again.
      () => {}
    )
    return () => {
      isStopped = true
      stop()
    }
  }

  #matching(): Promise<Matching> {
    return this.#home.matching()
  }
}
