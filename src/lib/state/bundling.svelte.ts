/** Making and reading files of the neighbourhood: one at a time, told how far it is, and stopped when asked. */
import type { Refusal } from '#lib/domain/refusal.ts'
import type { Result } from '#lib/domain/result.ts'
import type {
  BundleProgress,
  BundleRead,
  Bundles,
  BundleScope,
  MadeBundle,
  Running
} from '#lib/ports/bundle.ts'
import { Doing } from './doing.svelte.ts'

export type { BundleMemory, BundleProgress, BundleRead, MadeBundle } from '#lib/ports/bundle.ts'

export class RunningBundle {
  readonly doing = new Doing()
  /** Null while nothing runs, or nothing is known yet. */
  progress = $state.raw<BundleProgress | null>(null)
  readonly #bundles: () => Promise<Bundles>
  #running: Running<unknown> | null = null
  #isStopped = false

  constructor(bundles: () => Promise<Bundles>) {
    this.#bundles = bundles
  }

  stop(): void {
    this.#isStopped = true
    this.#running?.stop()
  }

  protected run<Value>(
    begin: (bundles: Bundles, onProgress: (progress: BundleProgress) => void) => Running<Value>
  ): Promise<Value | null> {
    return this.doing.run(async (): Promise<Result<Value, Refusal>> => {
      this.#isStopped = false
      const running = begin(await this.#bundles(), (progress) => (this.progress = progress))
      this.#running = running
      if (this.#isStopped) running.stop()
      try {
        return await running.result
      } finally {
        this.#running = null
        this.progress = null
      }
    })
  }
}

export class MakingBundle extends RunningBundle {
  made = $state.raw<MadeBundle | null>(null)

  async make(scope: BundleScope): Promise<MadeBundle | null> {
    this.made = null
    this.made = await this.run((bundles, onProgress) => bundles.make(scope, onProgress))
    return this.made
  }
}

export class ReadingBundle extends RunningBundle {
  read = $state.raw<BundleRead | null>(null)
  /** A backup that opens with twelve words. */
  waiting = $state.raw<File | null>(null)
  /** A backup of another neighbourhood, and the words that open it. */
  elsewhere = $state.raw<{ readonly file: File; readonly words: string } | null>(null)

  /** `words`: the twelve as typed, for a backup. */
  async open(file: File, words: string | null = null): Promise<BundleRead | null> {
    if (this.doing.busy) return null
    this.read = null
    this.waiting = null
    this.elsewhere = null
    this.read = await this.run((bundles, onProgress) => bundles.read(file, words, onProgress))
    const { refusal } = this.doing
    if (refusal && asksForWords.has(refusal.kind)) this.waiting = file
    if (refusal?.kind === 'bundleElsewhere' && words !== null) this.elsewhere = { file, words }
    return this.read
  }
}

const asksForWords: ReadonlySet<string> = new Set(['bundleNeedsWords', 'bundleOtherWords', 'badPhrase'])
