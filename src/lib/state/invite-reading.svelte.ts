import { untrack } from 'svelte'
import type { InvitePreview, Stoep } from '#lib/ports/app.ts'
import { Doing } from './doing.svelte.ts'

/** An invite or device link while it is looked at: what was given, and what it says of itself. */
export class InviteReading {
  readonly doing = new Doing()
  text = $state('')
  preview = $state.raw<InvitePreview | null>(null)
  /** The address brought one that is being looked at: what stands there now goes in a moment. */
  isArriving = $state(false)
  readonly #stoep: Pick<Stoep, 'readInvite'>

  /** Reads the fragment of the address too, when there is one. Call while a component starts. */
  constructor(stoep: Pick<Stoep, 'readInvite'>, fragment: () => string) {
    this.#stoep = stoep
    this.isArriving = fragment().length > 1
    $effect(() => {
      const given = fragment()
      if (given.length > 1) untrack(() => void this.#arrive(given))
    })
  }

  async #arrive(given: string): Promise<void> {
    this.isArriving = true
    await this.read(given)
    this.isArriving = false
  }

  async read(given: string): Promise<void> {
    this.text = given
    this.preview = await this.doing.run(() => this.#stoep.readInvite(given))
  }
}
