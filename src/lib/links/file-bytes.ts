import type { BundleFile } from '#lib/ports/bundle.ts'
import { concatBytes } from '#lib/wire/bytes.ts'

/** The bytes of a file in their order, as many at a time as are asked for; no more of it stands in memory. */
export class FileBytes {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>
  #held = new Uint8Array()

  constructor(file: BundleFile) {
    this.#reader = file.stream().getReader()
  }

  /** Null when the file ends before, or can be read no further: a stick that was pulled out. */
  async take(length: number): Promise<Uint8Array | null> {
    while (this.#held.length < length) {
      const { value } = await this.#reader.read().catch(() => ({ value: undefined }))
      if (!value) return null
      this.#held = concatBytes(this.#held, value)
    }
    const taken = this.#held.subarray(0, length)
    this.#held = this.#held.subarray(length)
    return taken
  }

  async end(): Promise<void> {
    await this.#reader.cancel().catch(() => undefined)
  }
}
