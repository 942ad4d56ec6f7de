/** Writes what happens in a seeded neighbourhood, one record after another, signing many side by side. */
import type { Draft, RecordId } from '#lib/domain/record.ts'
import type { Identity } from '#lib/keys/identity.ts'
import type { AdmittedRecord } from '#lib/ports/journal.ts'
import { admitOwn } from '#lib/replica/admit.ts'
import type { Happening } from './happenings.ts'
import { Writer } from './writers.ts'

/** Signatures under way at one time. */
const atOnce = 256

export class Scribe {
  readonly #people: readonly Identity[]
  readonly #writers = new Map<number, Writer>()
  readonly #records: AdmittedRecord[] = []
  #signing: Promise<Uint8Array<ArrayBuffer>>[] = []
  #neighbourhood: RecordId | null = null

  constructor(people: readonly Identity[]) {
    this.#people = people
  }

  get size(): number {
    return this.#records.length + this.#signing.length
  }

  /** The first record written is the genesis. */
  async writeDraft(by: number, draft: Draft, atMs: number): Promise<RecordId> {
    const { id, envelope } = this.#writerOf(by).write(draft, atMs)
    this.#neighbourhood ??= id
    this.#signing.push(envelope)
    if (this.#signing.length >= atOnce) await this.finish()
    return id
  }

  async write({ by, atMs, draft, remember }: Happening): Promise<void> {
    remember(await this.writeDraft(by, draft(), atMs))
  }

  /** All records so far, in the order they were written. */
  async finish(): Promise<readonly AdmittedRecord[]> {
    const signed = await Promise.all(this.#signing)
    this.#signing = []
    for (const envelope of signed) this.#records.push(admitOwn(envelope))
    return this.#records
  }

  #writerOf(by: number): Writer {
    const known = this.#writers.get(by)
    const person = this.#people[by]
    if (known || !person) return known ?? fail(by)
    const writer = new Writer(person.device, this.#neighbourhood)
    this.#writers.set(by, writer)
    return writer
  }
}

function fail(by: number): never {
  throw new Error(`there is no neighbour number ${by}`)
}
