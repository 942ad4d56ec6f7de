import type { Link, LinkEvents } from '#lib/ports/link.ts'
import type { FromWorker, ToWorker } from './replica-messages.ts'

/** The mesh as the worker sees it: WebRTC lives in the window, so frames cross by messages. */
export interface BridgedLink {
  readonly link: Link
  /** Hands a message of the window to whoever started the link. */
  hear(message: ToWorker): void
}

export function bridgedLink(tell: (message: FromWorker) => void): BridgedLink {
  let events: LinkEvents | null = null
  return {
    link: {
      start: (listener) => void (events = listener),
      send: (peer, frame) => tell({ type: 'send', peer, frame }),
      drop: (peer) => tell({ type: 'drop', peer }),
      stop: () => void (events = null)
    },
    hear(message) {
      if (message.type === 'opened') events?.opened(message.peer)
      if (message.type === 'closed') events?.closed(message.peer)
      if (message.type === 'received') events?.received(message.peer, message.frame)
    }
  }
}
