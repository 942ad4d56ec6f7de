/**
 * Posting listings out of a file: read, look, and only then write, one after the other through the ordinary action.
 * It can be stopped between two; what was posted stays, and the rest can follow.
 */
import { bounds } from '#lib/domain/bounds.ts'
import { isOpen } from '#lib/domain/expiry.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import type { Problem } from './doing.svelte.ts'
import type { FileProblem } from './formats/import-problem.ts'
import type { ReadRow } from './formats/read-listings.ts'
import { once } from './once.ts'
import { postListing, type Here } from './verbs.ts'

/** What is asked of a file: the browser's own `File` is one. */
export interface ChosenFile {
  readonly size: number
  arrayBuffer(): Promise<ArrayBuffer>
}

export class Importing {
  /** Null until a file was read. */
  file = $state.raw<Result<readonly ReadRow[], FileProblem> | null>(null)
  /** How many of the rows that can be posted have been. */
  posted = $state(0)
  isPosting = $state(false)
  /** Why the last row did not go through; those before it stand. */
  refusal = $state.raw<Problem | null>(null)
  failed = $state(false)
  private mayGoOn = true
  private readonly here: Here

  constructor(here: Here) {
    this.here = here
  }

  get rows(): readonly ReadRow[] {
    return this.file?.ok ? this.file.value : []
  }

  get postable(): readonly ReadRow[] {
    return this.rows.filter(({ result }) => result.ok)
  }

  /** Writes nothing. What is larger than allowed is not even read. */
  async read(chosen: ChosenFile): Promise<void> {
    this.forget()
    try {
      this.file = await this.readRows(chosen)
    } catch (error) {
      console.error(error)
      this.failed = true
    }
  }

  async post(): Promise<void> {
    if (this.isPosting) return
    this.isPosting = true
    this.mayGoOn = true
    this.refusal = null
    this.failed = false
    try {
      while (this.mayGoOn && (await this.postNext()));
    } catch (error) {
      console.error(error)
      this.failed = true
    } finally {
      this.isPosting = false
    }
  }

  /** After the one that is being written. */
  stop(): void {
    this.mayGoOn = false
  }

  forget(): void {
    this.stop()
    this.file = null
    this.posted = 0
    this.refusal = null
    this.failed = false
  }

  private async readRows(chosen: ChosenFile) {
    const { fileTooLarge, readListings } = await import('./formats/read-listings.ts')
    if (chosen.size > bounds.importBytes) return refused(fileTooLarge)
    const nowMs = this.here.stoep.now()
    const mine = await once(this.here.home.queries.myListings())
    const open = mine.filter((listing) => isOpen(listing, nowMs))
    return readListings(new Uint8Array(await chosen.arrayBuffer()), open, nowMs)
  }

  /** False when there is no next one, or it was refused. */
  private async postNext(): Promise<boolean> {
    const next = this.postable[this.posted]
    if (!next?.result.ok) return false
    const written = await postListing(this.here, next.result.value)
    if (written.ok) this.posted++
    else this.refusal = written.refusal
    return written.ok && this.posted < this.postable.length
  }
}
