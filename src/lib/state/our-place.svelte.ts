/** How the open neighbourhood stands in the list of all, for one of its ambassadors. */
import { directoryBounds, type PublicWords } from '#lib/domain/directory.ts'
import type { NeighbourhoodFacts } from '#lib/domain/neighbourhood.ts'
import { parseWords } from '#lib/actions/input.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { accepted, refused, type Result } from '#lib/domain/result.ts'
import type { Home, MadeLink } from '#lib/ports/app.ts'
import type { DirectoryDesk, DirectoryStanding, Knocking } from '#lib/ports/directory.ts'
import { Doing } from './doing.svelte.ts'

export class OurPlace {
  readonly doing = new Doing()
  standing = $state.raw<DirectoryStanding | null>(null)
  knocks = $state.raw<readonly Knocking[]>([])
  facts = $state.raw<NeighbourhoodFacts | null>(null)
  isAmbassador = $state(false)
  readonly #home: Home
  /** By knock. */
  #invites: Readonly<Record<string, MadeLink>> = {}

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
    await this.doing.run(async () => {
      const desk = await this.#desk()
      const standing = await desk.standing()
      if (!standing.ok) return standing
      this.standing = standing.value
      if (!standing.value.listed) return standing
      await desk.renew()
      const heard = await desk.knocks()
      if (heard.ok) this.knocks = heard.value
      return heard.ok ? standing : heard
    })
  }

  /** True when it stands there now. */
  async publish(words: PublicWords): Promise<boolean> {
    const ask = parseWords('text', words.ask, directoryBounds.askChars)
    const done = await this.#do((desk) => (ask.ok ? desk.publish({ ...words, ask: ask.value }) : ask))
    if (done) await this.look()
    return done
  }

  async withdraw(): Promise<void> {
    if (await this.#do((desk) => desk.withdraw())) await this.look()
  }

  /** A yes makes an invite for one, who comes in as not yet met; none for who was answered by somebody else. */
  async answer(knock: string, isYes: boolean): Promise<void> {
    const done = await this.#do(async (desk) => {
      const heard = await desk.knocks()
      if (!heard.ok) return heard
      if (!heard.value.some(({ id }) => id === knock)) return refused({ kind: 'directoryStale' })
      const made = isYes ? await this.#inviteFor(knock) : accepted(null)
      return made.ok ? desk.answer(knock, made.value) : made
    })
    const isAnswered = done || this.doing.refusal?.kind === 'directoryStale'
    if (isAnswered) this.knocks = this.knocks.filter(({ id }) => id !== knock)
  }

  /** A second try takes the invite of the first along. */
  async #inviteFor(knock: string): Promise<Result<MadeLink, Refusal>> {
    const before = this.#invites[knock]
    const made = before ? accepted(before) : await this.#home.makeInvite({ uses: 1, met: false })
    if (made.ok) this.#invites = { ...this.#invites, [knock]: made.value }
    return made
  }

  /** True when it is done. */
  async #do(
    work: (desk: DirectoryDesk) => Promise<Result<unknown, Refusal>> | Result<unknown, Refusal>
  ): Promise<boolean> {
    const done = await this.doing.run(async () => {
      const result = await work(await this.#desk())
      return result.ok ? accepted(true) : result
    })
    return done === true
  }

  async #desk() {
    return (await this.#home.control()).directory
  }
}
