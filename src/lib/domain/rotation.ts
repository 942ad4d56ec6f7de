/** When an ambassador's device begins a new epoch by itself. A question asked with a time: no fold rests on it. */
import { dayMs } from './expiry.ts'
import type { Epochs } from './epochs.ts'
import type { epochReasons } from './records/epoch.ts'

export type EpochReason = (typeof epochReasons)[number]

/** What there is of the epoch that is written to. */
export interface EpochLoad {
  readonly records: number
  /** Of these, how many are still needed, 0 to 1. */
  readonly liveShare: number
  /** Sessions that wrote into the document: each stays in its state vector. */
  readonly clients: number
  /** Entries of the document that are no facts here. */
  readonly strangers: number
}

export const rotationBounds = {
  records: 20_000,
  liveShare: 0.5,
  clients: 10_000,
  /** More than what a few newcomers may be holding. */
  strangers: 2_000,
  atMostEveryMs: 7 * dayMs,
  /** A key that went astray unnoticed opens nothing new after this, however quiet the neighbourhood is. */
  oldMs: 180 * dayMs
} as const

/** There is no epoch, or its key is in the wrong hands. Null when nothing is to be done. */
export function urgentReason({ heads: [writing] }: Epochs): EpochReason | null {
  if (!writing) return 'first'
  return writing.isTainted ? 'ban' : null
}

/** Null when nothing is to be done, or it was done less than a week ago. */
export function usualReason({ heads }: Epochs, load: EpochLoad, nowMs: number): EpochReason | null {
  const [head] = heads
  if (!head || nowMs - head.at.ms < rotationBounds.atMostEveryMs) return null
  if (load.strangers >= Math.max(rotationBounds.strangers, load.records)) return 'poisoned'
  const isMostlyOld = load.records >= rotationBounds.records && load.liveShare <= rotationBounds.liveShare
  if (isMostlyOld || load.clients >= rotationBounds.clients) return 'size'
  return nowMs - head.at.ms >= rotationBounds.oldMs ? 'age' : null
}
