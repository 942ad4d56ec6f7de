/** An official alert somebody brings in: read, looked at, and only then put anywhere. */
import { alertBounds } from '#lib/domain/alert.ts'
import { ringOf } from '#lib/domain/alert-area.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import type { JournalQueries } from '#lib/ports/journal.ts'
import type { AlertProblem, ReadAlert, Reader } from './formats/read-alert.ts'
import type { ChosenFile } from './importing.svelte.ts'
import { once } from './once.ts'

type Reading = typeof import('./formats/read-alert.ts')

export interface Readership {
  readonly queries: Pick<JournalQueries, 'neighbourhood'>
  readonly languages: () => readonly string[]
  readonly now: () => number
}

export class BringingAlert {
  read = $state.raw<ReadAlert | null>(null)
  problem = $state.raw<AlertProblem | null>(null)
  busy = $state(false)
  readonly #readership: Readership

  constructor(readership: Readership) {
    this.#readership = readership
  }

  async open(file: ChosenFile): Promise<void> {
    await this.#take(async ({ readAlertFile }, reader) => {
      // What is larger than allowed is not even read.
      if (file.size > alertBounds.maxBytes) return refused('fileTooLarge')
      return readAlertFile(new Uint8Array(await file.arrayBuffer()), reader)
    })
  }

  async paste(text: string): Promise<void> {
    await this.#take(async ({ readAlertText }, reader) => readAlertText(text, reader))
  }

  forget(): void {
    this.read = null
    this.problem = null
  }

  async #take(
    read: (reading: Reading, reader: Reader) => Promise<Result<ReadAlert, AlertProblem>>
  ): Promise<void> {
    this.forget()
    this.busy = true
    try {
      const found = await read(await import('./formats/read-alert.ts'), await this.#reader())
      if (found.ok) this.read = found.value
      else this.problem = found.refusal
    } catch {
      // It was moved or taken away since it was chosen.
      this.problem = 'unreadable'
    } finally {
      this.busy = false
    }
  }

  async #reader(): Promise<Reader> {
    const { queries, languages, now } = this.#readership
    const neighbourhood = await once(queries.neighbourhood())
    return { languages: languages(), home: neighbourhood ? ringOf(neighbourhood) : [], nowMs: now() }
  }
}
