/** A node as a page sees it: tried once when its code comes in, and from then on the relay's understudy. */
import type { NodeRefusal } from '#lib/domain/refusal.ts'
import { accepted, refused, type Result } from '#lib/domain/result.ts'
import type { Store } from '#lib/journal/open.ts'
import { verify } from '#lib/keys/ed25519.ts'
import { dialNode, type NodeEnd } from '#lib/links/node-line.ts'
import { systemTimers } from '#lib/links/timers.ts'
import type { Nodes } from '#lib/ports/node.ts'
import type { NodeCode } from '#lib/wire/node-code.ts'
import type { Leading } from './lead.ts'
import { judgeNodeCode } from './node-judging.ts'

export interface NodesNeeds {
  readonly store: Pick<Store, 'keep'>
  readonly leadHere: () => Promise<Pick<Leading, 'useNode'>>
  /** How it went; the connection does not stay. */
  readonly tryNode?: (code: NodeCode) => Promise<'proven' | NodeEnd>
}

export function openNodes({ store, leadHere, tryNode = tryOnce }: NodesNeeds): Nodes {
  async function dialIt(code: NodeCode): Promise<NodeRefusal | null> {
    if (tryNode === tryOnce && typeof RTCPeerConnection === 'undefined') return { kind: 'nodeCannot' }
    const how = await tryNode(code)
    if (how === 'proven') return null
    return { kind: how === 'unproven' ? 'nodeUnproven' : 'nodeUnreachable' }
  }

  async function keepIt(node: NodeCode | null): Promise<void> {
    // On a full disk it serves until the app closes.
    await store.keep.put({ node })
    const { useNode } = await leadHere()
    useNode(node)
  }

  async function use(text: string): Promise<Result<null, NodeRefusal>> {
    const judged = judgeNodeCode(text)
    if (!judged.ok) return judged
    const refusal = await dialIt(judged.value)
    if (refusal) return refused(refusal)
    await keepIt(judged.value)
    return accepted(null)
  }

  return {
    use,
    isKnown: async () => Boolean(await store.keep.get('node')),
    forget: () => keepIt(null)
  }
}

function tryOnce(code: NodeCode): Promise<'proven' | NodeEnd> {
  return new Promise((resolve) => {
    const line = dialNode(code, {
      timers: systemTimers,
      verify,
      opened() {
        line.close()
        resolve('proven')
      },
      heard: () => {},
      left: () => {},
      ended: resolve
    })
  })
}
