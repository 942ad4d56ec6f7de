import type { Connection } from '#lib/ports/journal.ts'

export type ConnectionState =
  | { readonly kind: 'level' | 'behind' | 'connecting' | 'onlyHere' | 'away' }
  /** No relay, but devices of neighbours. */
  | { readonly kind: 'peersOnly'; readonly devices: number }

/** The one word for how this device stands with the others; `onlyHere`: own records nobody else has. */
export function connectionState({ relay, neighbours }: Connection, onlyHere: number): ConnectionState {
  if (relay === 'level') return { kind: onlyHere > 0 ? 'behind' : 'level' }
  if (relay === 'behind') return { kind: 'behind' }
  if (neighbours > 0) return { kind: 'peersOnly', devices: neighbours }
  if (relay === 'connecting') return { kind: 'connecting' }
  return { kind: onlyHere > 0 ? 'onlyHere' : 'away' }
}

/** Whether what is written now can leave this device now. */
export function reachesOthers({ relay, neighbours, awaitsKey }: Connection): boolean {
  if (awaitsKey) return false
  return relay === 'level' || relay === 'behind' || neighbours > 0
}
