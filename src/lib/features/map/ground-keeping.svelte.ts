import {
  canKeep,
  keepArchive,
  keptArchive,
  removeArchive,
  servedArchive,
  type Archive,
  type KeepOutcome
} from '#lib/map/archive.ts'

/** The streets on this device: whether they are here, and bringing them in. */
export class GroundKeeping {
  kept = $state.raw<Archive | null>(null)
  served = $state.raw<Archive | null>(null)
  /** Bytes that are here, while they come in. */
  progress = $state<number | null>(null)
  /** How the last attempt ended, for who began it. */
  outcome = $state<KeepOutcome | 'removed' | null>(null)
  #stop: AbortController | null = null

  /** There is something at the relay that is not here. */
  get canBring(): boolean {
    return canKeep() && this.served !== null && this.served.tag !== this.kept?.tag
  }

  async look(): Promise<void> {
    this.kept = await keptArchive()
    this.served = await servedArchive()
  }

  /** True when what can be drawn has changed. */
  async bring(): Promise<boolean> {
    if (!this.served || this.progress !== null) return false
    this.#stop = new AbortController()
    this.progress = 0
    this.outcome = await keepArchive(this.served, (bytes) => (this.progress = bytes), this.#stop.signal)
    this.progress = null
    this.kept = await keptArchive()
    return this.outcome === 'kept'
  }

  stop(): void {
    this.#stop?.abort()
  }

  async remove(): Promise<void> {
    await removeArchive()
    this.kept = null
    this.outcome = 'removed'
  }
}
