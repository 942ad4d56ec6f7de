/**
 * Admission: why a stranger's record is believed. Each envelope passes the named checks in their order; the first
 * that fails refuses it. One outcome is neither: the author is not (yet) certified here, and the record is held
 * (invariant 5). Only this file makes an AdmittedRecord.
 */
import { aggregateOf } from '#lib/domain/aggregate.ts'
import type { Authority } from '#lib/domain/authority.ts'
import { permits } from '#lib/domain/permit.ts'
import type { RecordId, StoepRecord } from '#lib/domain/record.ts'
import { checkBody } from '#lib/domain/records/known.ts'
import type { AdmittedRecord } from '#lib/ports/journal.ts'
import type { VerifySignature } from '#lib/ports/sealing.ts'
import { textToBytes } from '#lib/wire/bytes.ts'
import {
  carrierKeyOf,
  decodeEnvelope,
  recordIdOf,
  recordMessage,
  type Envelope,
  type Payload
} from '#lib/wire/record.ts'
import { proofsOf, type Proof } from './proofs.ts'

/** Decoded, not yet believed. */
export interface Candidate {
  readonly key: string
  readonly envelope: Uint8Array
  readonly record: StoepRecord
  readonly aggregate: RecordId
  readonly parts: Envelope
}

export type CheckName = 'isDecodable' | keyof typeof checks

interface Context {
  readonly neighbourhood: RecordId
  readonly verify: VerifySignature
}

type Check = (candidate: Candidate, context: Context) => boolean | Promise<boolean>

/** In the order they are asked: cheap ones first. */
export const checks = {
  belongsHere: ({ record }, { neighbourhood }) =>
    record.neighbourhood === neighbourhood || (record.neighbourhood === null && record.id === neighbourhood),
  bodyFitsType: ({ record }) => checkBody(record).kind !== 'badBody',
  signatureMatches: ({ record, parts }, { verify }) => {
    const device = textToBytes(record.device)
    return device !== null && verify(device, parts.signature, recordMessage(parts.payloadBytes))
  },
  proofsHold: ({ record }, { verify }) => {
    const proofs = proofsOf(record)
    return proofs.length === 0 || doAllHold(proofs, verify)
  }
} satisfies Record<string, Check>

async function doAllHold(proofs: readonly Proof[], verify: VerifySignature): Promise<boolean> {
  const verdicts = await Promise.all(
    proofs.map(({ publicKey, signature, message }) => verify(publicKey, signature, message))
  )
  return verdicts.every(Boolean)
}

/** The candidate in an opened envelope, or null when it cannot be decoded. */
export function toCandidate(key: string, envelope: Uint8Array): Candidate | null {
  const decoded = decodeEnvelope(envelope)
  if (!decoded.ok) return null
  const record = payloadToRecord(recordIdOf(decoded.value.payloadBytes), decoded.value.payload)
  return { key, envelope, parts: decoded.value, record, aggregate: aggregateOf(record) }
}

type Failure = CheckName | null

/** The first check that fails, or null when all hold. Asks the same of everybody, whoever is certified. */
export function firstFailure(candidate: Candidate, context: Context, from = 0): Failure | Promise<Failure> {
  const asked = checksInOrder[from]
  if (!asked) return null
  const [name, check] = asked
  const next = (holds: boolean) => (holds ? firstFailure(candidate, context, from + 1) : name)
  const verdict = check(candidate, context)
  // A check that need not wait does not: ten thousand records are asked side by side.
  return verdict instanceof Promise ? verdict.then(next) : next(verdict)
}

const checksInOrder = Object.entries(checks) as [keyof typeof checks, Check][]

/** For a candidate without a failure: admitted, or null to hold it until its author is certified. */
export function admitVerified(
  candidate: Candidate,
  authority: Authority,
  neighbourhood: RecordId
): AdmittedRecord | null {
  return permits(candidate.record, authority, neighbourhood) === 'admit' ? toAdmitted(candidate) : null
}

/** What this device just signed itself. Throws when it cannot be read back: a bug, found before it is stored. */
export function admitOwn(envelope: Uint8Array): AdmittedRecord {
  const candidate = toCandidate(carrierKeyOf(envelope), envelope)
  if (!candidate) throw new Error('a record of our own cannot be decoded')
  const body = checkBody(candidate.record)
  if (body.kind === 'badBody') throw new Error(`a record of our own breaks its schema: ${body.why}`)
  return toAdmitted(candidate)
}

function toAdmitted({ key, envelope, record }: Candidate): AdmittedRecord {
  return { key, envelope, record } as AdmittedRecord
}

function payloadToRecord(id: string, payload: Payload): StoepRecord {
  return { ...payload, id } as StoepRecord
}
