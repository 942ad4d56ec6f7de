/** Whether what was scanned is a node that this device may dial. */
import type { NodeRefusal } from '#lib/domain/refusal.ts'
import { accepted, refused, type Result } from '#lib/domain/result.ts'
import { isHomeAddress, readNodeCode, type NodeCode, type NodeCodeProblem } from '#lib/wire/node-code.ts'

/** A poster cannot lead out of the network one is on: whoever printed it would learn where each phone is. */
export function judgeNodeCode(text: string): Result<NodeCode, NodeRefusal> {
  const read = readNodeCode(text)
  if (!read.ok) return refused({ kind: problemToRefusal[read.problem] })
  return read.code.addresses.every(isHomeAddress) ? accepted(read.code) : refused({ kind: 'nodeOutside' })
}

const problemToRefusal = {
  notACode: 'nodeNoCode',
  broken: 'nodeBroken',
  newer: 'nodeNewer'
} as const satisfies Record<NodeCodeProblem, NodeRefusal['kind']>
