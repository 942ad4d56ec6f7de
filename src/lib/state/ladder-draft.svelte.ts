import type { AskInput } from '#lib/actions/ask-privately.ts'
import type { AccountId } from '#lib/domain/record.ts'
import type { Visibility } from '#lib/domain/views.ts'
import type { Home } from '#lib/ports/app.ts'
import { wordsOf } from './kept-words.svelte.ts'
import { rungWaits, type RungWait } from './ladder.ts'

/** Everything of it, to put it back as it was. */
export interface ChosenAudience {
  readonly visibility: Visibility
  readonly person: AccountId | null
  readonly wait: RungWait | null
}

const everybody: ChosenAudience = { visibility: 'neighbourhood', person: null, wait: null }

/** For whom is what stands in the one field: the whole neighbourhood unless somebody chooses otherwise. */
export class Audience {
  #chosen = $state.raw(everybody)

  get visibility(): Visibility {
    return this.#chosen.visibility
  }
  set visibility(visibility: Visibility) {
    this.#chosen = { ...this.#chosen, visibility }
  }
  get person(): AccountId | null {
    return this.#chosen.person
  }
  set person(person: AccountId | null) {
    this.#chosen = { ...this.#chosen, person }
  }
  /** How long before more people are asked; null for never. */
  get wait(): RungWait | null {
    return this.#chosen.wait
  }
  set wait(wait: RungWait | null) {
    this.#chosen = { ...this.#chosen, wait }
  }
  get waitMs(): number | null {
    return this.wait && rungWaits[this.wait]
  }

  /** Null when it is for everybody. */
  toAsk(trusted: readonly AccountId[]): Pick<AskInput, 'visibility' | 'to'> | null {
    const { visibility, person } = this
    if (visibility === 'neighbourhood') return null
    return { visibility, to: visibility === 'trusted' ? trusted : person ? [person] : [] }
  }

  clear(): void {
    this.#chosen = everybody
  }
  copy(): ChosenAudience {
    return this.#chosen
  }
  putBack(chosen: ChosenAudience): void {
    this.#chosen = chosen
  }
}

const audiences = new WeakMap<object, Audience>()

/** The one of this neighbourhood in this tab. When the field is emptied, what comes next is for everybody again. */
export function audienceOf(home: Pick<Home, 'store'>): Audience {
  const known = audiences.get(home)
  if (known) return known
  const audience = new Audience()
  audiences.set(home, audience)
  wordsOf(home).onEmptied(() => audience.clear())
  return audience
}
