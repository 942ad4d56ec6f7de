/** The record fixtures and what this code makes of them: the same in Node and in a browser. */
import type { RecordId } from '#lib/domain/record.ts'
import { verify } from '#lib/keys/ed25519.ts'
import { firstFailure, toCandidate } from '#lib/replica/admit.ts'
import { bytesToText } from '#lib/wire/bytes.ts'
import {
  carrierKeyOf,
  decodeEnvelope,
  encodePayload,
  recordIdOf,
  type RecordProblem
} from '#lib/wire/record.ts'
import { describe, expect, it } from 'vitest'
import type { FixtureRefusal } from '../fixtures/records/refused-case.ts'
import refused from '../fixtures/records/refused.json'
import valid from '../fixtures/records/valid.json'

export function tryRecordFixtures(): void {
  describe('a record that is as it should be', () => {
    it.each(valid.cases)('$name is admitted, with its id, key and fields', async (one) => {
      const envelope = hexToBytes(one.envelope)
      const decoded = decodeEnvelope(envelope)
      if (!decoded.ok) throw new Error(JSON.stringify(decoded.refusal))
      const { payload, payloadBytes } = decoded.value
      expect(recordIdOf(payloadBytes)).toBe(one.id)
      expect(carrierKeyOf(envelope)).toBe(one.key)
      expect(withBytesAsText(payload)).toEqual(one.record)
      expect(encodePayload(payload)).toEqual(payloadBytes)
      expect(await verdictOf(envelope, valid.neighbourhood)).toBeNull()
    })
  })

  describe('a record that must be refused', () => {
    it.each(refused.cases)('$name: $why', async (one) => {
      const verdict = await verdictOf(hexToBytes(one.envelope), refused.neighbourhood)
      expect(verdict).toEqual(one.refusal)
    })
  })
}

async function verdictOf(envelope: Uint8Array, neighbourhood: string): Promise<FixtureRefusal | null> {
  const decoded = decodeEnvelope(envelope)
  if (!decoded.ok) return problemToRefusal(decoded.refusal)
  const candidate = toCandidate(carrierKeyOf(envelope), envelope)
  if (!candidate) throw new Error('it was decoded, and then it was not')
  const check = await firstFailure(candidate, { neighbourhood: neighbourhood as RecordId, verify })
  return check && { at: 'check', check }
}

function problemToRefusal(problem: RecordProblem): FixtureRefusal {
  if (typeof problem === 'string') return { at: 'envelope', problem }
  if ('notCanonical' in problem) return { at: 'payload', rule: problem.notCanonical }
  return { at: 'field', field: problem.badField }
}

export function hexToBytes(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}

/** JSON has no bytes: the fixtures write them as `{"bytes": base64url}`. */
function withBytesAsText(value: unknown): unknown {
  if (value instanceof Uint8Array) return { bytes: bytesToText(value) }
  if (Array.isArray(value)) return value.map(withBytesAsText)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withBytesAsText(one)]))
}
