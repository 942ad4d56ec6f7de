/**
 * Verifying on a second core. A browser may do its cryptography in the very thread that asks, and a device that joins
 * has ten thousand signatures to verify: when many come in a row, a second worker verifies them while this thread
 * opens, decodes and stores. Whatever it cannot take, or leaves when it breaks, this thread verifies itself.
 */
import type { VerifySignature } from '#lib/ports/sealing.ts'
import type { Later } from '#lib/ports/timer.ts'
import { packSigned, type FromVerifyWorker, type PackedSigned, type Signed } from './verify-messages.ts'

/** The part of a `Worker` used here. */
export interface VerifyPost {
  postMessage(message: PackedSigned, transfer: Transferable[]): void
  onmessage: ((event: MessageEvent<FromVerifyWorker>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  terminate(): void
}

export interface SharedVerifyNeeds {
  readonly verify: VerifySignature
  /** Starts a second worker. */
  readonly startWorker: () => VerifyPost
  readonly later: Later
}

interface Asked extends Signed {
  settle(verdict: boolean | Promise<boolean>): void
}

/** From so many in a row on, a second worker is worth its start; a first screen is made of fewer. */
const many = 256
/** Under way there at most, in batches as they were asked; what goes beyond is verified here. */
const mostThere = 1024
/** Without an answer for so long, the second worker counts as broken. */
const patienceMs = 10_000
/** With nothing to do for so long it ends, and many have to come in a row again. */
const idleMs = 20_000

export function shareVerify(needs: SharedVerifyNeeds): VerifySignature {
  const shared = new SharedVerify(needs)
  return (publicKey, signature, message) =>
    new Promise((settle) => shared.ask({ publicKey, signature, message, settle }))
}

class SharedVerify {
  readonly #needs: SharedVerifyNeeds
  /** Asked in one breath. */
  #asked: Asked[] = []
  readonly #there = new Map<number, readonly Asked[]>()
  #countThere = 0
  #worker: VerifyPost | null = null
  #isReady = false
  #isBroken = false
  #given = 0
  #inARow = 0
  #stopClock = () => {}

  constructor(needs: SharedVerifyNeeds) {
    this.#needs = needs
  }

  ask(one: Asked): void {
    if (this.#asked.push(one) === 1) queueMicrotask(() => this.#share(this.#asked.splice(0)))
  }

  #share(batch: readonly Asked[]): void {
    this.#inARow += batch.length
    if (this.#inARow >= many && !this.#worker && !this.#isBroken) this.#start()
    if (this.#isReady && this.#countThere + batch.length <= mostThere) this.#handOver(batch)
    else this.#verifyHere(batch)
    this.#setClock()
  }

  #verifyHere(batch: readonly Asked[]): void {
    for (const { publicKey, signature, message, settle } of batch)
      settle(this.#needs.verify(publicKey, signature, message))
  }

  #handOver(batch: readonly Asked[]): void {
    const packed = packSigned(this.#given++, batch)
    this.#there.set(packed.number, batch)
    this.#countThere += batch.length
    this.#worker?.postMessage(packed, [packed.bytes.buffer, packed.ends.buffer])
  }

  #start(): void {
    this.#worker = this.#needs.startWorker()
    this.#worker.onmessage = ({ data }) => {
      if (data.type === 'ready') this.#isReady = true
      else this.#settle(data.number, data.verdicts)
      this.#setClock()
    }
    this.#worker.onerror = () => this.#giveUp()
  }

  #settle(number: number, verdicts: readonly boolean[]): void {
    const batch = this.#there.get(number) ?? []
    this.#there.delete(number)
    this.#countThere -= batch.length
    batch.forEach((asked, i) => asked.settle(verdicts[i] === true))
  }

  #giveUp(): void {
    this.#isBroken = true
    this.#end()
    const left = [...this.#there.values()].flat()
    this.#there.clear()
    this.#countThere = 0
    this.#verifyHere(left)
  }

  #end(): void {
    this.#stopClock()
    this.#worker?.terminate()
    this.#worker = null
    this.#isReady = false
    this.#inARow = 0
  }

  #setClock(): void {
    this.#stopClock()
    const isAwaited = this.#worker !== null && (!this.#isReady || this.#there.size > 0)
    this.#stopClock = isAwaited
      ? this.#needs.later(() => this.#giveUp(), patienceMs)
      : this.#needs.later(() => this.#end(), idleMs)
  }
}
