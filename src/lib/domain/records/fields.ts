/** Fields that several record types share. Texts are bounded in UTF-16 code units. */
import { isArea } from '#lib/domain/coarse-area.ts'
import { dayMs } from '#lib/domain/expiry.ts'
import { limits } from '#lib/wire/limits.ts'
import * as v from 'valibot'

const someBytes = v.custom<Uint8Array>((value) => value instanceof Uint8Array)

export const bytes32 = v.pipe(someBytes, v.length(32))
export const bytes64 = v.pipe(someBytes, v.length(64))

/** Sealed to the devices of two people; opaque to everybody else. The envelope's own limit bounds it. */
export const sealedBytes = v.pipe(someBytes, v.maxLength(limits.maxEnvelopeBytes))

export const nameText = v.pipe(v.string(), v.minLength(1), v.maxLength(limits.maxNameChars))

/** What is kept of a device's records of authority (domain/kept.ts): 16 bytes of each id, in any order. */
export const keptIds = v.pipe(
  someBytes,
  v.maxLength(limits.maxKeptOfAuthority * 16),
  v.check(({ length }) => length % 16 === 0)
)

/** A coarse area of domain/coarse-area.ts. */
export const coarseArea = v.pipe(v.string(), v.check(isArea))

/** At most so many characters; may be empty. */
export function textUpTo(maxChars: number) {
  return v.pipe(v.string(), v.maxLength(maxChars))
}

/** A whole number from 1 up to and including max. */
export function countUpTo(max: number) {
  return v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(max))
}

/** A length of time in Unix ms, not empty and not longer than a year. */
export const period = v.pipe(
  v.strictObject({
    from: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
    to: v.pipe(v.number(), v.safeInteger())
  }),
  v.check(({ from, to }) => from < to && to - from <= limits.maxPeriodDays * dayMs)
)
