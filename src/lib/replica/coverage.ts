/** How far a holder of carrier structs has got, per client, without gaps: a state vector that can grow. */
import * as Y from 'yjs'
import type { Carrier } from './carrier.ts'
import type { CarrierStruct } from './structs.ts'

export type Coverage = Map<number, number>

/** Counts structs that continue what is covered; others are left out and will be sent again. */
export function cover(coverage: Coverage, structs: Iterable<Pick<CarrierStruct, 'client' | 'clock'>>): void {
  for (const { client, clock } of structs) {
    if ((coverage.get(client) ?? 0) === clock) coverage.set(client, clock + 1)
  }
}

/** Whether the carrier holds everything that is covered. */
export function isWithin(coverage: Coverage, carrier: Carrier): boolean {
  return [...coverage].every(([client, clock]) => carrier.nextClock(client) >= clock)
}

/** How many structs are covered that are not at `clockOf`. */
export function countBeyond(coverage: Coverage, clockOf: (client: number) => number): number {
  let beyond = 0
  for (const [client, clock] of coverage) beyond += Math.max(0, clock - clockOf(client))
  return beyond
}

/** Yjs state vector, V1. */
export function encodeCoverage(coverage: Coverage): Uint8Array<ArrayBuffer> {
  return Y.encodeStateVector(coverage) as Uint8Array<ArrayBuffer>
}

/** Null when the bytes are no state vector. */
export function decodeCoverage(bytes: Uint8Array): Coverage | null {
  try {
    return Y.decodeStateVector(bytes)
  } catch {
    return null
  }
}
