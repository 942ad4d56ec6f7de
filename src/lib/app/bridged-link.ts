import type { Link, LinkEvents } from '#lib/ports/link.ts'
import type { FromWorker, MeshRoom, ToWorker } from './replica-messages.ts'

/** The mesh as the worker sees it: WebRTC lives in the window, so frames cross by messages. */
export interface BridgedMesh {
  /** The link of one room; started at most once. */
  linkOf(room: MeshRoom, password: string): Link
  /** Hands a message of the window to whoever started the link of its room. */
  hear(message: ToWorker): void
}

export function bridgedMesh(tell: (message: FromWorker) => void): BridgedMesh {
  const listeners = new Map<MeshRoom, LinkEvents>()
  return {
    linkOf: (room, password) => ({
      start(events) {
        listeners.set(room, events)
        tell({ type: 'meet', room, password })
      },
      send: (peer, frame, haste) => tell({ type: 'send', room, peer, frame, haste }),
      drop: (peer) => tell({ type: 'drop', room, peer }),
      stop() {
        if (listeners.delete(room)) tell({ type: 'leave', room })
      }
    }),
    hear(message) {
      if (message.type === 'opened') listeners.get(message.room)?.opened(message.peer)
      if (message.type === 'closed') listeners.get(message.room)?.closed(message.peer)
      if (message.type === 'received') listeners.get(message.room)?.received(message.peer, message.frame)
    }
  }
}
