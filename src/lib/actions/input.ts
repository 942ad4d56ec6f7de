/** What a person typed or chose, checked before it becomes a record. */
import { isArea } from '#lib/domain/coarse-area.ts'
import { bounds } from '#lib/domain/bounds.ts'
import { dayMs } from '#lib/domain/expiry.ts'
import type { Field, InputRefusal } from '#lib/domain/refusal.ts'
import { accepted, refused, type Result } from '#lib/domain/result.ts'
import type { Consent, ListingDetails } from '#lib/domain/views.ts'

type Parsed<Value> = Result<Value, InputRefusal>

/** Trimmed; lone surrogates are replaced, because no bytes can hold them. May be empty. */
export function parseWords(field: Field, typed: string, maxChars: number): Parsed<string> {
  const words = typed.toWellFormed().trim()
  if (words.length <= maxChars) return accepted(words)
  return refused({ kind: 'tooLong', field, max: maxChars, length: words.length })
}

/** The same for a field that may not stay empty. */
export function parseNeededWords(field: Field, typed: string, maxChars: number): Parsed<string> {
  const words = parseWords(field, typed, maxChars)
  return words.ok && words.value === '' ? refused({ kind: 'empty', field }) : words
}

/** A whole number from 1 up to and including max. */
export function parseCount(field: Field, value: number, max: number): Parsed<number> {
  const fits = Number.isSafeInteger(value) && value >= 1 && value <= max
  return fits ? accepted(value) : refused({ kind: 'outOfRange', field, min: 1, max })
}

/** A coarse area, or null when not said. */
export function parseArea(area: string | null): Parsed<string | null> {
  return area === null || isArea(area) ? accepted(area) : refused({ kind: 'unknownPlace', field: 'area' })
}

/** For whom something is posted, while nobody checked it. */
export interface DelegationInput {
  readonly name: string
  /** How that person said yes; null while they have not. */
  readonly consent: Consent | null
}

/** Nobody posts for another without a name and a yes. */
export function parseDelegation(input: DelegationInput): Parsed<NonNullable<ListingDetails['delegation']>> {
  const name = parseNeededWords('delegate', input.name, bounds.nameChars)
  if (!name.ok) return name
  const { consent } = input
  return consent ? accepted({ name: name.value, consent }) : refused({ kind: 'noConsent', field: 'consent' })
}

/** Unix ms, later than now and no further than a listing may stand. The refusal counts in days from now. */
export function parseExpiry(expiresAt: number, nowMs: number): Parsed<number> {
  const whole = Math.round(expiresAt)
  const fits = whole > nowMs && whole <= nowMs + bounds.listingDays * dayMs
  return fits
    ? accepted(whole)
    : refused({ kind: 'outOfRange', field: 'expiry', min: 1, max: bounds.listingDays })
}
