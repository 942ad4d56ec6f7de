/**
 * Whom this device asks for what it lacks: one peer at a time, so that a newcomer with eight neighbours gets the
 * document once and not eight times. Who has nothing new to say for a while loses its turn.
 */
import type { PeerId } from '#lib/ports/link.ts'
import type { Later } from '#lib/ports/timer.ts'

const patienceMs = 5_000
/** Also for who says a little now and then. */
const longestTurnMs = 60_000

export class AskingTurns {
  readonly #later: Later
  readonly #ask: (peer: PeerId) => void
  #waiting: PeerId[] = []
  #asked: PeerId | null = null
  #cancelPatience = () => {}
  #cancelTurn = () => {}

  constructor(later: Later, ask: (peer: PeerId) => void) {
    this.#later = later
    this.#ask = ask
  }

  /** Asks this peer now, or when those before it have answered. */
  request(peer: PeerId): void {
    if (!this.#waiting.includes(peer)) this.#waiting.push(peer)
    if (this.#asked === null || this.#asked === peer) this.#next()
  }

  /** Something new came from this peer. */
  progress(peer: PeerId): void {
    if (peer === this.#asked) this.#bePatient()
  }

  /** This peer has said all, or has gone. */
  done(peer: PeerId): void {
    this.#waiting = this.#waiting.filter((one) => one !== peer)
    if (peer === this.#asked) this.#next()
  }

  stop(): void {
    this.#waiting = []
    this.#next()
  }

  #next(): void {
    this.#cancelPatience()
    this.#cancelTurn()
    this.#asked = this.#waiting.shift() ?? null
    if (this.#asked === null) return
    this.#bePatient()
    this.#cancelTurn = this.#later(() => this.#next(), longestTurnMs)
    this.#ask(this.#asked)
  }

  #bePatient(): void {
    this.#cancelPatience()
    this.#cancelPatience = this.#later(() => this.#next(), patienceMs)
  }
}
