/** Received updates, one batch after another: gate, carrier, then admission. */
import type { Haste } from '#lib/domain/haste.ts'
import type { CarrierSeal } from '#lib/ports/sealing.ts'
import type { Now } from '#lib/ports/time.ts'
import type { SealedEntry } from '#lib/wire/comparison-frame.ts'
import { limits } from '#lib/wire/limits.ts'
import type { Admission } from './admission.ts'
import type { Carrier } from './carrier.ts'
import { gate, openRecords, type Gated } from './gate.ts'
import type { CarrierStruct } from './structs.ts'
import { openTurns } from './turn.ts'

export interface IntakeNeeds {
  readonly carrier: Carrier
  readonly seal: CarrierSeal
  readonly admission: Admission
  readonly now: Now
  readonly hasteOf: (key: string, envelope: Uint8Array) => Haste
  /** These entered the carrier and may be sent on to everybody but their sender. */
  readonly onEntered: (structs: readonly CarrierStruct[], from: string, envelopes: Envelopes) => void
  /** Something of this sender was left out. */
  readonly onCut: (from: string) => void
  /** Somebody wrote two things at one place, and this sender had the other one. */
  readonly onFork: (from: string) => void
}

/** By carrier key; of what entered those that were opened. */
export type Envelopes = ReadonlyMap<string, Uint8Array>

interface Waiting {
  readonly from: string
  readonly update: Uint8Array
  readonly gated: () => void
}

/** About as many bytes as are opened side by side: one full update. */
const batchBytes = limits.maxUpdateBytes
const tenMinutesMs = 10 * 60 * 1000

export class Intake {
  readonly #needs: IntakeNeeds
  #waiting: Waiting[] = []
  #waitingBytes = 0
  #running: Promise<void> | null = null
  #placing: Promise<void> = Promise.resolve()
  #movedSinceMs = -Infinity
  #moves = 0
  #isStopped = false

  constructor(needs: IntakeNeeds) {
    this.#needs = needs
  }

  /** Resolves when what is good in the update has entered the carrier (admission follows by itself), or was let go. */
  async receive(from: string, update: Uint8Array): Promise<void> {
    if (this.#isStopped) return
    if (this.#waitingBytes + update.length > limits.maxWaitingBytes) return this.#needs.onCut(from)
    this.#waitingBytes += update.length
    return new Promise((gated) => {
      this.#waiting.push({ from, update, gated })
      this.#running ??= this.#run()
    })
  }

  /**
   * Records without a place, which a comparison showed to be lacked here. Resolves when those that are good have got
   * one; everybody is told of it.
   */
  receiveRecords(records: readonly SealedEntry[]): Promise<void> {
    this.#placing = this.#placing.then(() => this.#place(records))
    return this.#placing
  }

  async idle(): Promise<void> {
    while (this.#running) await this.#running
    await this.#placing
    await this.#needs.admission.idle()
  }

  /** Lets go of what waits, for room may never come; who has it has it still, and is asked again at the next start. */
  stop(): void {
    this.#isStopped = true
    this.#needs.admission.wakeWaiting()
  }

  /** False when there will be none. */
  async #hasRoom(): Promise<boolean> {
    await this.#needs.admission.room(() => !this.#isStopped)
    return !this.#isStopped
  }

  async #place(records: readonly SealedEntry[]): Promise<void> {
    const { carrier, seal, admission, hasteOf, onEntered } = this.#needs
    if (!(await this.#hasRoom())) return
    const envelopes = await openRecords(records, seal)
    const good = records.flatMap(({ key, sealed }) => {
      const envelope = envelopes.get(key)
      return envelope ? [{ key, sealed, haste: hasteOf(key, envelope) }] : []
    })
    const entered = carrier.putApart(good)
    if (entered.length > 0) onEntered(entered, '', envelopes)
    admission.add(envelopes)
  }

  async #run(): Promise<void> {
    const turns = openTurns()
    try {
      for (let batch = this.#take(); batch.length > 0; batch = this.#take()) {
        await this.#enter(batch)
        await turns.next()
      }
    } finally {
      turns.close()
      this.#running = null
      // Also when a gate threw: nothing more is coming, so what is verified need not wait for it.
      this.#needs.admission.add([])
    }
  }

  /** The next updates that one sender sent in a row. */
  #take(): Waiting[] {
    const from = this.#waiting[0]?.from
    let bytes = 0
    const end = this.#waiting.findIndex((waiting) => {
      bytes += waiting.update.length
      return waiting.from !== from || bytes > batchBytes
    })
    const taken = this.#waiting.splice(0, end === -1 ? this.#waiting.length : Math.max(end, 1))
    for (const { update } of taken) this.#waitingBytes -= update.length
    return taken
  }

  /**
   * Gives what shares a place with something else a place of its own, for everybody: of many only some, for a forger
   * has it cheaper than those who move. The rest is found by comparing keys, and by reading the relay's log again.
   */
  #mend({ isClientForged, contested, others, envelopes }: Gated): void {
    const { carrier, onEntered } = this.#needs
    const again = isClientForged ? carrier.leaveClients() : []
    const moved = this.#takeMoves(contested)
    if (moved.length > 0) again.push(...carrier.putAgain(moved))
    const put = this.#takeMoves(others)
    again.push(...carrier.put(put.flatMap(({ key, sealed }) => (sealed ? [{ key, sealed }] : []))))
    if (again.length > 0) onEntered(again, '', envelopes)
  }

  #takeMoves(structs: readonly CarrierStruct[]): readonly CarrierStruct[] {
    const nowMs = this.#needs.now()
    if (Math.abs(nowMs - this.#movedSinceMs) >= tenMinutesMs) {
      this.#movedSinceMs = nowMs
      this.#moves = 0
    }
    const taken = structs.slice(0, limits.comparison.maxMovesPer10Min - this.#moves)
    this.#moves += taken.length
    return taken
  }

  async #enter(batch: readonly Waiting[]): Promise<void> {
    const { carrier, seal, admission, onEntered, onCut, onFork } = this.#needs
    const from = batch[0]?.from ?? ''
    if (!(await this.#hasRoom())) return letGo(batch)
    const gated = await gate(
      batch.map(({ update }) => update),
      carrier,
      seal
    )
    carrier.applyGated(gated.structs, gated.whole)
    if (gated.structs.length > 0) onEntered(gated.structs, from, gated.envelopes)
    this.#mend(gated)
    admission.add(gated.envelopes, this.#waiting.length > 0)
    letGo(batch)
    if (gated.isCut) onCut(from)
    if (gated.others.length + gated.contested.length > 0) onFork(from)
  }
}

/** Tells those who wait for these that they need not any longer. */
function letGo(batch: readonly Waiting[]): void {
  for (const { gated } of batch) gated()
}
