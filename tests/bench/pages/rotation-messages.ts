/** What the bench and its worker say to each other. */
export interface RotationTask {
  readonly neighbourhood: string
  /** Number of the seed its people's keys follow from. */
  readonly seed: number
  readonly nowMs: number
  /** Records that stand in an epoch: all that are not of authority. */
  readonly carried: number
}

export interface FloorTask {
  readonly secret: Uint8Array
  readonly entries: readonly { readonly key: string; readonly envelope: Uint8Array }[]
}

export type ToRotationWorker =
  | { readonly type: 'prepare'; readonly task: RotationTask }
  | { readonly type: 'floor'; readonly task: FloorTask }
  | { readonly type: 'go' }

export interface FromRotationWorker {
  readonly type: 'ready' | 'done'
  /** From the first call until everything was on the disk; 0 before. */
  readonly tookMs: number
}
