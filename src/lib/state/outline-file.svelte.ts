/** A file of outlines somebody opens: read, chosen from, and made into a line; nothing is written. */
import type { OutlineRefusal } from '#lib/domain/refusal.ts'
import { outlineBounds, type Corner } from '#lib/domain/outline.ts'
import { accepted, refused, type Result } from '#lib/domain/result.ts'
import type { FileArea, OutlineFileProblem } from './formats/read-outline.ts'
import type { ChosenFile } from './importing.svelte.ts'

type ToRing = (area: FileArea) => Result<readonly Corner[], OutlineRefusal>

export class OutlineFile {
  areas = $state.raw<readonly FileArea[]>([])
  problem = $state<OutlineFileProblem | null>(null)
  /** Why the chosen area cannot be the line around a neighbourhood. */
  ringProblem = $state<OutlineRefusal['kind'] | null>(null)
  chosen = $state<number | null>(null)
  #toRing: ToRing | null = null

  /** Of the chosen area other parts were left out. */
  get isPart(): boolean {
    return this.chosen !== null && (this.areas[this.chosen]?.isPart ?? false)
  }

  /** The line of its only area; null when there are several to choose from, or it was refused. */
  async open(file: ChosenFile): Promise<readonly Corner[] | null> {
    this.#forget()
    const { readOutlines, areaToRing } = await import('./formats/read-outline.ts')
    this.#toRing = areaToRing
    const read = await bytesOf(file)
    const areas = read.ok ? readOutlines(read.value) : read
    if (areas.ok) this.areas = areas.value
    else this.problem = areas.refusal
    return this.areas.length === 1 ? this.choose(0) : null
  }

  choose(at: number): readonly Corner[] | null {
    const area = this.areas[at]
    if (!area || !this.#toRing) return null
    const ring = this.#toRing(area)
    this.chosen = at
    this.ringProblem = ring.ok ? null : ring.refusal.kind
    return ring.ok ? ring.value : null
  }

  #forget(): void {
    this.areas = []
    this.problem = null
    this.ringProblem = null
    this.chosen = null
  }
}

/** What is larger than allowed is not even read. */
async function bytesOf(file: ChosenFile): Promise<Result<Uint8Array, OutlineFileProblem>> {
  if (file.size > outlineBounds.fileBytes) return refused('fileTooLarge')
  try {
    return accepted(new Uint8Array(await file.arrayBuffer()))
  } catch {
    // It was moved or taken away since it was chosen.
    return refused('unreadable')
  }
}
