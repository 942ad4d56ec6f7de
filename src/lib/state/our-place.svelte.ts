/** How the open neighbourhood stands in the list of all, for one of its ambassadors. */
import { directoryBounds, type PublicWords } from '#lib/domain/directory.ts'
import type { NeighbourhoodFacts } from '#lib/domain/neighbourhood.ts'
import { parseWords } from '#lib/actions/input.ts'
import { accepted } from '#lib/domain/result.ts'
import type { Home } from '#lib/ports/app.ts'
import type { DirectoryStanding, Knocking } from '#lib/ports/directory.ts'
import { Doing } from './doing.svelte.ts'

export class OurPlace {
  readonly doing = new Doing()
  standing = $state.raw<DirectoryStanding | null>(null)
  knocks = $state.raw<readonly Knocking[]>([])
  facts = $state.raw<NeighbourhoodFacts | null>(null)
  isAmbassador = $state(false)
  readonly #home: Home

  constructor(home: Home) {
    this.#home = home
  }

  /** Watches who one is here; asks the relay once somebody turns out to be ambassador. Returns how to stop. */
  begin(): () => void {
    const { queries, me } = this.#home
    const ignore = () => {}
    const stops = [
      queries.neighbourhood()((facts) => (this.facts = facts), ignore),
      queries.authority()(({ accounts }) => {
        const wasAmbassador = this.isAmbassador
        this.isAmbassador = me !== null && accounts.get(me.account)?.role === 'ambassador'
        if (this.isAmbassador && !wasAmbassador) void this.look()
      }, ignore)
    ]
    return () => stops.forEach((stop) => stop())
  }

  /** Also says again what stands there, when that is due. */
  async look(): Promise<void> {
    const desk = await this.#desk()
    this.standing = (await this.doing.run(() => desk.standing())) ?? this.standing
    if (!this.standing?.listed) return
    await desk.renew()
    const heard = await desk.knocks()
    if (heard.ok) this.knocks = heard.value
  }

  /** True when it stands there now. */
  async publish(words: PublicWords): Promise<boolean> {
    const ask = parseWords('text', words.ask, directoryBounds.askChars)
    const desk = await this.#desk()
    const done = await this.doing.run(async () => {
      const given = ask.ok ? await desk.publish({ ...words, ask: ask.value }) : ask
      return given.ok ? accepted(true) : given
    })
    if (done) await this.look()
    return done === true
  }

  async withdraw(): Promise<void> {
    const desk = await this.#desk()
    await this.doing.run(() => desk.withdraw())
    if (!this.doing.refusal) await this.look()
  }

  /** A yes makes an invite for one, who comes in as not yet met. */
  async answer(knock: string, isYes: boolean): Promise<void> {
    const desk = await this.#desk()
    await this.doing.run(async () => {
      const made = isYes ? await this.#home.makeInvite({ uses: 1, met: false }) : accepted(null)
      return made.ok ? desk.answer(knock, made.value) : made
    })
    if (!this.doing.refusal) this.knocks = this.knocks.filter(({ id }) => id !== knock)
  }

  async #desk() {
    return (await this.#home.control()).directory
  }
}
