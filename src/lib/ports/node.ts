/** A relay on this network, found by the code that hangs beside it. */
import type { NodeRefusal } from '#lib/domain/refusal.ts'
import type { Result } from '#lib/domain/result.ts'

export interface Nodes {
  /** Dials the node of what was scanned or pasted. When it is the one it is kept, for when the relay is away. */
  use(text: string): Promise<Result<null, NodeRefusal>>
  /** Whether this device keeps one for this neighbourhood. */
  isKnown(): Promise<boolean>
  /** It is dialled no more. */
  forget(): Promise<void>
}
