/**
 * What a relay says of its directory over http, and what it takes (docs/adr/0043-a-directory-the-relay-cannot-forge.md).
 *
 * | request                                    | answer, or what is sent                                          |
 * |--------------------------------------------|------------------------------------------------------------------|
 * | GET /directory                             | a list of entries (directory.ts), with an ETag                   |
 * | PUT /directory                             | one entry                                                        |
 * | GET /directory/waiting                     | JSON `{region: step}`, of regions where enough wait              |
 * | PUT, DELETE /directory/waiting             | `region token`, a token alone                                    |
 * | GET /directory/knocks?of=<neighbourhood>    | a list of knocks nobody answered yet (knock.ts)                  |
 * | PUT /directory/knocks                      | one knock                                                        |
 * | GET /directory/answers?to=<knock>           | the answer, as signed                                            |
 * | PUT /directory/answers                     | one answer                                                       |
 *
 * A list is each item after its length (varuint.ts). A yes is 204; a no is the status below with the word as its text.
 */
import { concatBytes } from './bytes.ts'
import { limits } from './limits.ts'
import { readVaruint, varuint } from './varuint.ts'

export const directoryRefusals = {
  /** No entry, knock, answer or token, or too large a one. */
  malformed: 400,
  /** A signature does not hold, or by one who may not. */
  notBelieved: 403,
  /** The host of the relay does not list it. */
  notListed: 403,
  /** Of a neighbourhood or knock that is not here. */
  unknown: 404,
  /** A newer one is here. */
  stale: 409,
  /** It has run out, or is of a time to come. */
  untimely: 410,
  tooLarge: 413,
  tooOften: 429,
  full: 507
} as const

export type DirectoryRefusal = keyof typeof directoryRefusals

/** Where people wait, in steps of domain/directory.ts: a cell of five characters, or a postcode area. */
export const regionForm = /^(?:[0-9b-hjkmnp-z]{5}|nl[1-9][0-9]{3})$/

/** 16 random bytes, base64url: who has it may take the place on the list back. */
export const waitingTokenForm = /^[A-Za-z0-9_-]{21}[AQgw]$/

/** The least people of each step: what is told of a region where at least so many wait. */
export const waitingSteps = [limits.directory.minWaitingShown, 10, 25, 50, 100] as const

export function encodeList(items: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return concatBytes(...items.flatMap((item) => [Uint8Array.from(varuint(item.length)), item]))
}

/** The items; null when it is no list or too large a one. Never throws. */
export function readList(bytes: Uint8Array): readonly Uint8Array[] | null {
  if (bytes.length > limits.directory.maxListBytes) return null
  const items: Uint8Array[] = []
  for (let at = 0; at < bytes.length;) {
    const length = readVaruint(bytes, at)
    if (!length || length.next + length.value > bytes.length) return null
    at = length.next + length.value
    items.push(bytes.slice(length.next, at))
  }
  return items
}

/** By region, the step; what does not fit is left out. */
export function readWaiting(json: unknown): ReadonlyMap<string, number> {
  if (typeof json !== 'object' || json === null) return new Map()
  const isStep = (step: unknown): step is number =>
    typeof step === 'number' && Number.isInteger(step) && step >= 0 && step < waitingSteps.length
  return new Map(
    Object.entries(json).flatMap(([region, step]) =>
      regionForm.test(region) && isStep(step) ? [[region, step]] : []
    )
  )
}
