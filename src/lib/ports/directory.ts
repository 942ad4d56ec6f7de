/** Finding neighbourhoods and being found, through the relay this app comes from. */
import type { ListedNeighbourhood, PublicWords } from '#lib/domain/directory.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import type { Result } from '#lib/domain/result.ts'
import type { MadeLink } from './app.ts'

export interface DirectoryView {
  /** In no order; each verified on this device. */
  readonly listed: readonly ListedNeighbourhood[]
  /** By region, the least of how many wait there. */
  readonly waiting: ReadonlyMap<string, number>
  /** Unix ms. */
  readonly readAt: number
  /** False when the relay could not be reached and this is what was kept. */
  readonly isFresh: boolean
}

/** Somebody on this device asked to come in there. */
export interface OwnKnock {
  readonly id: string
  readonly neighbourhood: RecordId
  readonly name: string
  /** Unix ms. */
  readonly at: number
  /** `yes` comes with the text of an invite. */
  readonly answer: { readonly kind: 'none' | 'no' } | { readonly kind: 'yes'; readonly invite: string }
}

export interface Directory {
  /** What the relay has, else what was kept last. */
  read(): Promise<Result<DirectoryView, Refusal>>
  /** Sealed to those who may answer there; of the list that was read last. */
  knock(to: RecordId, said: { readonly name: string; readonly words: string }): Promise<Result<null, Refusal>>
  /** Those of this device, with what was answered by now. */
  knocks(): Promise<readonly OwnKnock[]>
  forgetKnock(id: string): void
  /** Region in which this device waits; null when it does not. */
  waitsIn(): string | null
  wait(region: string): Promise<Result<null, Refusal>>
  stopWaiting(): Promise<Result<null, Refusal>>
}

/** Somebody outside who asks to come in. */
export interface Knocking {
  readonly id: string
  readonly name: string
  readonly words: string
}

/** How this neighbourhood stands in the list. */
export interface DirectoryStanding {
  /** Null when it is not listed. */
  readonly listed: ListedNeighbourhood | null
  /** This device signs for it: the founder's first one, or one that it named. */
  readonly maySpeak: boolean
  /** Of who began it, which all can read. */
  readonly founder: string
}

/** What an ambassador does about it. */
export interface DirectoryDesk {
  standing(): Promise<Result<DirectoryStanding, Refusal>>
  publish(words: PublicWords): Promise<Result<null, Refusal>>
  withdraw(): Promise<Result<null, Refusal>>
  /** Says again what stands there when half of its time is over, or others may speak now; true when it did. */
  renew(): Promise<boolean>
  knocks(): Promise<Result<readonly Knocking[], Refusal>>
  /** With an invite for one it is a yes. */
  answer(knock: string, invite: MadeLink | null): Promise<Result<null, Refusal>>
}
