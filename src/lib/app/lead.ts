/** What the leading tab does: runs the replica in a worker and the mesh, which needs a window, beside it. */
import { meshLink } from '#lib/links/mesh.ts'
import { pairRooms, type PairRooms } from '#lib/links/pair-rooms.ts'
import type { Link, LinkEvents } from '#lib/ports/link.ts'
import type { StoreId } from '#lib/ports/store-id.ts'
import { makeEmptyDoc } from '#lib/replica/empty-doc.ts'
import type { NodeCode } from '#lib/wire/node-code.ts'
import { bundleJobs, type BundleJobs } from './bundle-jobs.ts'
import { savingHere } from './saving.ts'
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
  /** The same rooms as on the mesh, for devices that are connected by hand. */
  readonly paired: PairRooms
  readonly bundles: Pick<BundleJobs, 'begin'>
  /** Dialled when the relay is away; null for none. */
  useNode(node: NodeCode | null): void
  /** Whether the relay is to wait. */
  pause(isPaused: boolean): void
  /** Ends at once: the worker's document and every connection. */
  end(): void
}

export function startLeading({ store, relay, signalling, onTrouble }: LeadNeeds): Leading {
  const worker = new Worker(new URL('./replica-worker.ts', import.meta.url), { type: 'module' })
  const tell = (message: ToWorker) => worker.postMessage(message)
  const flushes = new Map<number, () => void>()
  const meshes = new Map<MeshRoom, Link>()
  const paired = pairRooms()
  const bundles = bundleJobs(worker)

  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    if (data.type === 'meet') meet(data.room, data.password)
    else if (data.type === 'leave') leave(data.room)
    else if (data.type === 'send') send(data)
    else if (data.type === 'drop') drop(data)
    else if (data.type === 'dial') dial(data)
    else if (data.type === 'trouble') onTrouble(data.kind)
    else flushes.get(data.number)?.()
  }
  worker.onerror = () => {
    // It may never answer.
    bundles.end()
    onTrouble('broken')
  }
  const stopWaking = onWaking(() => tell({ type: 'wake' }))
  // First, so that nothing goes out that is to wait.
  const stopSaving = savingHere().isOn((on) => tell({ type: 'saving', on }), console.error)
  tell({ type: 'start', store, relay })

  function meet(room: MeshRoom, password: string): void {
    const events = eventsOf(room, tell)
    meshes.set(room, startMesh(room, password, signalling, events))
    paired.met(room, password, events)
  }

  function leave(room: MeshRoom): void {
    meshes.get(room)?.stop()
    meshes.delete(room)
    paired.left(room)
  }

  // Of the two, one knows the peer; to the other it is one that has gone.
  function send({ room, peer, frame, haste }: FromWorker & { type: 'send' }): void {
    meshes.get(room)?.send(peer, frame, haste)
    paired.send(room, peer, frame, haste)
  }

  function drop({ room, peer }: FromWorker & { type: 'drop' }): void {
    meshes.get(room)?.drop(peer)
    paired.drop(peer)
  }

  return {
    paired,
    bundles,
    useNode: (node) => tell({ type: 'node', node }),
    pause: (isPaused) => tell({ type: 'pause', isPaused }),
    flush: () =>
      new Promise((resolve) => {
        const number = flushes.size
        flushes.set(number, resolve)
        tell({ type: 'flush', number })
      }),
    end() {
      stopWaking()
      stopSaving()
      for (const mesh of meshes.values()) mesh.stop()
      paired.stop()
      bundles.end()
      worker.terminate()
    }
  }
}

function dial({ node, port }: FromWorker & { type: 'dial' }): void {
  void import('./node-bridge.ts').then(({ serveNode }) => serveNode(node, port))
}

function eventsOf(room: MeshRoom, tell: (message: ToWorker) => void): LinkEvents {
  return {
    opened: (peer) => tell({ type: 'opened', room, peer }),
    closed: (peer) => tell({ type: 'closed', room, peer }),
    received: (peer, frame) => tell({ type: 'received', room, peer, frame })
  }
}

function startMesh(room: MeshRoom, password: string, signalling: string, events: LinkEvents): Link {
  const mesh = meshLink({
    room,
    password,
    signalling: [signalling],
    iceServers: [],
    emptyDoc: makeEmptyDoc()
  })
  mesh.start(events)
  return mesh
}
