/** What the leading tab does: runs the replica in a worker and the mesh, which needs a window, beside it. */
import { meshLink } from '#lib/links/mesh.ts'
import type { Link } from '#lib/ports/link.ts'
import type { StoreId } from '#lib/ports/store-id.ts'
import { makeEmptyDoc } from '#lib/replica/empty-doc.ts'
import { onWaking } from './waking.ts'
import type { FromWorker, MeshRoom, ToWorker } from './replica-messages.ts'

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
  const meshes = new Map<MeshRoom, Link>()

  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    if (data.type === 'meet') meshes.set(data.room, startMesh(data.room, data.password, signalling, tell))
    else if (data.type === 'leave') leave(data.room)
    else if (data.type === 'send') meshes.get(data.room)?.send(data.peer, data.frame)
    else if (data.type === 'drop') meshes.get(data.room)?.drop(data.peer)
    else if (data.type === 'trouble') onTrouble(data.kind)
    else flushes.get(data.number)?.()
  }
  worker.onerror = () => onTrouble('broken')
  const stopWaking = onWaking(() => tell({ type: 'wake' }))
  tell({ type: 'start', store, relay })

  function leave(room: MeshRoom): void {
    meshes.get(room)?.stop()
    meshes.delete(room)
  }

  return {
    flush: () =>
      new Promise((resolve) => {
        const number = flushes.size
        flushes.set(number, resolve)
        tell({ type: 'flush', number })
      }),
    end() {
      stopWaking()
      for (const mesh of meshes.values()) mesh.stop()
      worker.terminate()
    }
  }
}

function startMesh(
  room: MeshRoom,
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
    opened: (peer) => tell({ type: 'opened', room, peer }),
    closed: (peer) => tell({ type: 'closed', room, peer }),
    received: (peer, frame) => tell({ type: 'received', room, peer, frame })
  })
  return mesh
}
