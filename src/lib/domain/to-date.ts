/** The last moment of an ECMAScript date, either way from 1970, in ms (ECMA-262, "Time Values and Time Range"). */
const lastMs = 8_640_000_000_000_000

/** A record may tell of a later moment than a date can; then it is the last one there is. Unix ms, not NaN. */
export function toDate(ms: number): Date {
  return new Date(Math.min(Math.max(ms, -lastMs), lastMs))
}
