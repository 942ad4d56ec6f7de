/** A node as pages see it: one code connects, any other is none. */
import { accepted, refused } from '#lib/domain/result.ts'
import type { Nodes } from '#lib/ports/node.ts'

export const nodeOnTheWall = 'ONTHEWALL'

export function fakeNodes(): Nodes {
  let isKnown = false
  return {
    async use(text) {
      if (!text.endsWith(nodeOnTheWall)) return refused({ kind: 'nodeNoCode' })
      isKnown = true
      return accepted(null)
    },
    isKnown: async () => isKnown,
    forget: async () => void (isKnown = false)
  }
}
