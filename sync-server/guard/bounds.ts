import { limits } from '#lib/wire/limits.ts'

/** The limits a relay works by: those of `wire/limits.ts` unless its host (or a test) says otherwise. */
export type RelayBounds = { readonly [Name in keyof typeof limits.relay]: number } & {
  readonly maxFrameBytes: number
  readonly maxUpdateBytes: number
}

export function boundsWith(own: Partial<RelayBounds> = {}): RelayBounds {
  const { maxFrameBytes, maxUpdateBytes } = limits
  return { maxFrameBytes, maxUpdateBytes, ...limits.relay, ...own }
}
