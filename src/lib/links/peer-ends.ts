import type { PeerEnd } from '#lib/ports/link.ts'

/**
 * Every way a peer goes away. `coolOffMs`: how long the same peer is not let in again, so that neither a hostile peer
 * nor two that cannot reach each other keep the signalling busy.
 */
export const peerEnds = {
  left: { sentence: 'The other side closed the connection.', coolOffMs: 0 },
  unreachable: { sentence: 'No way to the other side was found, or it was lost.', coolOffMs: 5_000 },
  refused: { sentence: 'One of the two sides has no room for another peer.', coolOffMs: 5_000 },
  stuck: { sentence: 'Frames were waiting and none could be sent.', coolOffMs: 0 },
  notAFrame: { sentence: 'Text came where only frames are spoken.', coolOffMs: 60_000 },
  frameTooLarge: { sentence: 'A frame was larger than a frame may be.', coolOffMs: 60_000 },
  tooFast: { sentence: 'More frames or bytes than one peer may send in ten seconds.', coolOffMs: 60_000 },
  dropped: { sentence: 'This device ended it because of what the peer sent.', coolOffMs: 60_000 },
  stopped: { sentence: 'This device stopped the link.', coolOffMs: 0 }
} as const satisfies Record<PeerEnd, { readonly sentence: string; readonly coolOffMs: number }>
