/** One request as a series of codes: shown one after the other, or read until all are here. */
import type { RecordId } from '#lib/domain/record.ts'
import { accepted, type Result } from '#lib/domain/result.ts'
import type { BundleRead, Bundles, SeriesCollecting, SeriesStep } from '#lib/ports/bundle.ts'
import { Doing } from './doing.svelte.ts'

type OpenBundles = () => Promise<Bundles>

export class ShowingSeries {
  readonly doing = new Doing()
  texts = $state.raw<readonly string[]>([])
  /** Which one is shown, from 0. */
  at = $state(0)
  readonly #bundles: OpenBundles

  constructor(bundles: OpenBundles) {
    this.#bundles = bundles
  }

  async make(of: RecordId): Promise<void> {
    this.texts = (await this.doing.run(async () => (await this.#bundles()).makeSeries(of).result)) ?? []
  }

  next(): void {
    this.at = this.texts.length > 0 ? (this.at + 1) % this.texts.length : 0
  }
}

/** What is wrong with the code that was read last, or with all together. */
export type SeriesTrouble = Exclude<SeriesStep['kind'], 'part' | 'whole'>

export class ReadingSeries {
  readonly doing = new Doing()
  /** Null before the first of a series. */
  progress = $state.raw<{ readonly have: number; readonly of: number } | null>(null)
  trouble = $state.raw<SeriesTrouble | null>(null)
  read = $state.raw<BundleRead | null>(null)
  readonly #bundles: OpenBundles
  #collecting: SeriesCollecting | null = null

  constructor(bundles: OpenBundles) {
    this.#bundles = bundles
  }

  async add(text: string): Promise<void> {
    if (this.doing.busy || this.read) return
    const collecting = this.#collecting ?? (await this.doing.run(() => this.#collect()))
    if (!collecting) return
    this.#collecting = collecting
    const step = collecting.add(text)
    this.trouble = null
    if (step.kind === 'whole') await this.#takeIn(step.bytes)
    else if (step.kind === 'part') this.progress = step
    else this.#stumble(step.kind)
  }

  again(): void {
    this.read = null
    this.progress = null
    this.trouble = null
  }

  async #collect(): Promise<Result<SeriesCollecting, never>> {
    return accepted((await this.#bundles()).collect())
  }

  #stumble(trouble: SeriesTrouble): void {
    this.trouble = trouble
    if (trouble === 'altered') this.progress = null
  }

  /** As any file of records. */
  async #takeIn(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    this.progress = null
    const file = new File([bytes], 'codes.stoep')
    this.read = await this.doing.run(async () => (await this.#bundles()).read(file, null, () => {}).result)
  }
}
