/** What the bench and its worker say to each other. Times are Unix ms with fractions, the same clock on both sides. */
export interface JoinTask {
  readonly neighbourhood: string
  readonly secret: Uint8Array
  readonly nowMs: number
  /** The document, as link updates. */
  readonly updates: readonly Uint8Array[]
  readonly records: number
}

export type ToJoinWorker =
  | { readonly type: 'prepare'; readonly way: 'replica' | 'bare'; readonly task: JoinTask }
  | { readonly type: 'go' }

export interface Joined {
  readonly beganAt: number
  /** Every record is durable and the views of a first screen are written; for the floor, all is verified. */
  readonly joinedAt: number
  /** Every view is written. */
  readonly foldedAt: number
}

export type FromJoinWorker = { readonly type: 'ready' } | ({ readonly type: 'joined' } & Joined)

export const unixMs = () => performance.timeOrigin + performance.now()
