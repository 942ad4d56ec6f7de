/** Whether a scanned or pasted code is one this device can connect by; and the codes it shows itself. */
import type { PairRefusal } from '#lib/domain/refusal.ts'
import { accepted, refused, type Result } from '#lib/domain/result.ts'
import { neighbourhoodMark } from '#lib/keys/pair-keys.ts'
import type { PairPoint } from '#lib/links/pair.ts'
import { areEqualBytes } from '#lib/wire/bytes.ts'
import {
  pairCodeRest,
  pairCodeToText,
  pairMarkBytes,
  readPairCode,
  type PairCode,
  type PairCodeProblem,
  type PairKind
} from '#lib/wire/pair-code.ts'

export interface PairDesk {
  /** Secret of the lobby, 32 bytes. */
  readonly lobby: Uint8Array
  /** Public key of this device, 32 bytes. */
  readonly device: Uint8Array
  /** SHA-256 of the certificate with which this device answers. */
  readonly print: Uint8Array
  /** The same of the code it shows now; null when it shows none. */
  readonly shown: Uint8Array | null
}

/** `to`: whom it is for, of which the first bytes go along; null for an offer. */
export function codeToText(
  { lobby }: Pick<PairDesk, 'lobby'>,
  kind: PairKind,
  { fingerprint, candidates }: PairPoint,
  to: Uint8Array | null
): string {
  const code = { kind, fingerprint, candidates, to: to && markOf(to) }
  const neighbourhood = neighbourhoodMark(lobby, code, pairCodeRest(code))
  return pairCodeToText({ ...code, neighbourhood })
}

export function judgeCode(text: string, desk: PairDesk): Result<PairCode, PairRefusal> {
  const read = readPairCode(text)
  if (!read.ok) return refused({ kind: problemToRefusal[read.problem] })
  const { code } = read
  const names = Object.keys(reasons) as (keyof typeof reasons)[]
  const kind = names.find((name) => reasons[name](code, desk))
  return kind ? refused({ kind }) : accepted(code)
}

const problemToRefusal = {
  notACode: 'pairNoCode',
  broken: 'pairBroken',
  newer: 'pairNewer'
} as const satisfies Record<PairCodeProblem, PairRefusal['kind']>

/** In the order in which they are asked. */
const reasons = {
  pairElsewhere: (code: PairCode, { lobby }: PairDesk) =>
    !areEqualBytes(neighbourhoodMark(lobby, code, pairCodeRest(code)), code.neighbourhood),
  pairOwnCode: ({ fingerprint }: PairCode, { print, shown }: PairDesk) =>
    areEqualBytes(fingerprint, print) || (shown !== null && areEqualBytes(fingerprint, shown)),
  pairOtherAnswer: ({ kind, to }: PairCode, { shown }: PairDesk) =>
    kind === 'answer' && !(to && shown && areEqualBytes(to, markOf(shown))),
  pairForOther: ({ kind, to }: PairCode, { device }: PairDesk) =>
    kind === 'call' && !(to && areEqualBytes(to, markOf(device)))
} as const satisfies Partial<Record<PairRefusal['kind'], (code: PairCode, desk: PairDesk) => boolean>>

function markOf(bytes: Uint8Array): Uint8Array {
  return bytes.slice(0, pairMarkBytes)
}
