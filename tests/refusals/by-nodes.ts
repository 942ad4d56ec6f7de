/** The relay on the wall: what its code leads to, as Anneke's phone finds it. */
import { openNodes, type NodesNeeds } from '#lib/app/node.ts'
import type { NodeRefusal } from '#lib/domain/refusal.ts'
import type { Keep } from '#lib/ports/journal.ts'
import codes from '../fixtures/node/codes.json'
import type { Meeting } from './meeting.ts'

// An empty cupboard: whoever dials only looks in it.
const keep = { get: async () => undefined } as unknown as Keep
const needs: NodesNeeds = { store: { keep }, leadHere: () => Promise.reject(new Error('nobody leads here')) }

const fixture = (problem: string) => codes.refused.find((one) => one.problem === problem)?.text ?? ''
const scanning =
  (text: string, how?: 'unreachable' | 'unproven'): Meeting =>
  async () =>
    openNodes({ ...needs, ...(how ? { tryNode: async () => how } : {}) }).use(text)

const [real] = codes.read
const onTheWall = real?.text ?? ''

export const byNodes: { readonly [Kind in NodeRefusal['kind']]: Meeting } = {
  nodeNoCode: scanning(fixture('notACode')),
  nodeBroken: scanning(fixture('broken')),
  nodeNewer: scanning(fixture('newer')),
  nodeOutside: scanning(codes.outside),
  nodeUnreachable: scanning(onTheWall, 'unreachable'),
  nodeUnproven: scanning(onTheWall, 'unproven'),
  /** Here, outside a browser. */
  nodeCannot: scanning(onTheWall)
}
