/** What the leading tab does: runs the replica in a worker and the mesh, which needs a window, beside it. */
import { meshLink } from '#lib/links/mesh.ts'
import type { Link } from '#lib/ports/link.ts'
import type { StoreId } from '#lib/ports/store-id.ts'
import { makeEmptyDoc } from '#lib/replica/empty-doc.ts'
import { onWaking } from './waking.ts'
import type { FromWorker, ToWorker } from './replica-messages.ts'

export interface LeadNeeds {
  readonly store: StoreId
  /** Addresses of the relay: its own protocol and y-webrtc's signalling. */
  readonly relay: string
  readonly signalling: string
  readonly onTrouble: (kind: string) => void
}

export interface Leading {
  /** Resolves when nothing that was written waits for the carrier. */
  flush(): Promise<void>
  /** Ends at once: the worker's document and every connection. */
  end(): void
}

export function startLeading({ store, relay, signalling, onTrouble }: LeadNeeds): Leading {
  const worker = new Worker(new URL('./replica-worker.ts', import.meta.url), { type: 'module' })
  const tell = (message: ToWorker) => worker.postMessage(message)
  const flushes = new Map<number, () => void>()
  let mesh: Link | null = null

  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    if (data.type === 'started') mesh = startMesh(data.meshRoom, data.meshPassword, signalling, tell)
    else if (data.type === 'send') mesh?.send(data.peer, data.frame)
    else if (data.type === 'drop') mesh?.drop(data.peer)
    else if (data.type === 'trouble') onTrouble(data.kind)
    else flushes.get(data.number)?.()
  }
  worker.onerror = () => onTrouble('broken')
  const stopWaking = onWaking(() => tell({ type: 'wake' }))
  tell({ type: 'start', store, relay })

  return {
    flush: () =>
      new Promise((resolve) => {
        const number = flushes.size
        flushes.set(number, resolve)
        tell({ type: 'flush', number })
      }),
    end() {
      stopWaking()
      mesh?.stop()
      worker.terminate()
    }
  }
}

function startMesh(
  room: string,
  password: string,
  signalling: string,
  tell: (message: ToWorker) => void
): Link {
  const mesh = meshLink({
    room,
    password,
    signalling: [signalling],
    iceServers: [],
    emptyDoc: makeEmptyDoc()
  })
  mesh.start({
    opened: (peer) => tell({ type: 'opened', peer }),
    closed: (peer) => tell({ type: 'closed', peer }),
    received: (peer, frame) => tell({ type: 'received', peer, frame })
  })
  return mesh
}
