/**
 * How the replica reaches other devices. A link finds peers and moves frames; it never looks inside one.
 * Frames are at most `limits.maxFrameBytes` and arrive whole and in order per peer, or the peer goes away.
 */
import type { Haste } from '#lib/domain/haste.ts'

export type PeerId = string

/** Why a peer went away, for logs and tests (links/peer-ends.ts has a sentence for each). */
export type PeerEnd =
  | 'left'
  | 'unreachable'
  | 'refused'
  | 'stuck'
  | 'notAFrame'
  | 'frameTooLarge'
  | 'tooFast'
  | 'dropped'
  | 'stopped'

export interface LinkEvents {
  /** A peer can be sent to from now on. */
  opened(peer: PeerId): void
  /** The same peer may be opened again later. */
  closed(peer: PeerId, why?: PeerEnd): void
  received(peer: PeerId, frame: Uint8Array): void
}

export interface Link {
  /** Starts looking for peers; events may come before this resolves. */
  start(events: LinkEvents): void
  /**
   * Queues a frame with back-pressure; silently ignored for a peer that has gone. Frames of more haste overtake those
   * of less, so that a slow link brings first what matters first; of equal haste they stay in order. One without haste
   * overtakes nothing and is not overtaken.
   */
  send(peer: PeerId, frame: Uint8Array, haste?: Haste): void
  /** Ends one peer, for one that breaks the limits. */
  drop(peer: PeerId): void
  stop(): void
}

export type RelayState = 'connecting' | 'level' | 'behind' | 'away' | 'refused'

export interface RelayWelcome {
  /** 16 bytes as text: the log; a restored relay has another. */
  readonly logId: string
  /** 16 bytes as text: random at each start of the relay. */
  readonly incarnation: string
  /** Highest sequence number the log holds; 0 when empty. */
  readonly head: number
  /** It stands in for the usual relay, which is away. */
  readonly standsIn?: boolean
}

export interface RelayEvents {
  /** Connected and proven; nothing is pulled or pushed before this. */
  welcomed(welcome: RelayWelcome): void
  /** One stored update, live or pulled, with its place in the log. */
  update(seq: number, update: Uint8Array): void
  /** A pull has delivered all up to and including seq. */
  level(seq: number): void
  /** Push number n is durable at seq. */
  acked(n: number, seq: number): void
  /** The relay said no; all pushes of this connection without an ack are void. */
  refused(code: string, retryMs: number): void
  /** Connection lost; the link reconnects by itself with back-off. */
  away(): void
}

/** One room at one relay. Reconnects by itself until stopped. */
export interface RelayLink {
  start(events: RelayEvents): void
  /** n is the caller's number, used once within one connection. For haste see Link. */
  push(n: number, update: Uint8Array, haste?: Haste): void
  pull(afterSeq: number): void
  stop(): void
}
