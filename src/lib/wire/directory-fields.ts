/** The fields of an entry of the directory and of the genesis in it, as decoded: which there are and what each may hold. */
import { limits } from './limits.ts'
import { misfitField, type RawPayload } from './payload-fields.ts'

/** A payload or statement, and its signature of 64 bytes. */
export type RawPair = readonly [Uint8Array, Uint8Array]

/** A statement whose fields fit; directory.ts says what they mean. */
export interface RawEntry {
  readonly v: 1
  readonly g: RawPair
  readonly d: Uint8Array
  readonly k: readonly (readonly [device: Uint8Array, sealingKey: Uint8Array, signature: Uint8Array])[]
  readonly e: number
  readonly q: number
  readonly t: number
  readonly x: number
  readonly o: {
    readonly a: string
    readonly l: readonly string[]
    readonly s: number
    readonly w: string
  } | null
}

/** As far as the directory reads it; domain/records/genesis.ts has the whole. */
export interface RawGenesis extends Pick<RawPayload, 'd'> {
  readonly b: { readonly name: string; readonly founder: string; readonly sealingKey: Uint8Array }
}

const { maxKeepers, maxLanguages, maxAskChars, maxSize, maxGeneration, maxNumberLead, maxEntryMs } =
  limits.directory

const fits: Readonly<Record<keyof RawEntry, (value: unknown, of: Record<string, unknown>) => boolean>> = {
  v: (value) => value === 1,
  g: (value) => isList(value, 2) && value[0] instanceof Uint8Array && isBytes(value[1], 64),
  d: (value) => isBytes(value, 32),
  k: (value) => Array.isArray(value) && value.length <= maxKeepers && value.every(isKeeper),
  e: (value) => isCount(value) && value <= maxGeneration,
  q: (value, { t }) => isCount(value) && isCount(t) && value <= t + maxNumberLead,
  t: isCount,
  x: (value, { t }) => isCount(value) && isCount(t) && value > t && value - t <= maxEntryMs,
  o: (value) => value === null || (isMap(value) && hasOnly(value, wordFits))
}

const wordFits: Readonly<Record<string, (value: unknown) => boolean>> = {
  a: (value) => typeof value === 'string' && areaForm.test(value),
  l: (value) => Array.isArray(value) && value.length <= maxLanguages && value.every(isLanguage),
  s: (value) => isCount(value) && value <= maxSize,
  w: (value) => typeof value === 'string' && value.length <= maxAskChars
}

/** As domain/coarse-area.ts: a geohash of six characters, or `nl` and four digits. */
const areaForm = /^(?:[0-9b-hjkmnp-z]{6}|nl[1-9][0-9]{3})$/

/** The first field that is missing, wrong or not of an entry; `''` when it is no map; null when all fit. */
export function misfitEntryField(raw: unknown): string | null {
  if (!isMap(raw)) return ''
  const bad = Object.entries(fits).find(([name, fit]) => !Object.hasOwn(raw, name) || !fit(raw[name], raw))
  return bad?.[0] ?? Object.keys(raw).find((name) => !Object.hasOwn(fits, name)) ?? null
}

/** The same of the payload of a genesis record, with a dot before the name. */
export function misfitGenesis(raw: unknown): string | null {
  const bad = misfitField(raw)
  if (bad !== null) return `.${bad}`
  // A payload whose fields fit.
  const { n, t, s, b } = raw as RawPayload
  if (n !== null || t !== 'genesis/1' || s !== 0) return '.t'
  return isName(b['name']) && isName(b['founder']) && isBytes(b['sealingKey'], 32) ? null : '.b'
}

function isKeeper(value: unknown): boolean {
  return isList(value, 3) && isBytes(value[0], 32) && isBytes(value[1], 32) && isBytes(value[2], 64)
}

function isLanguage(value: unknown): boolean {
  return typeof value === 'string' && /^[a-z]{2,3}$/.test(value)
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && value.length > 0 && value.length <= limits.maxNameChars
}

function hasOnly(
  value: Record<string, unknown>,
  known: Readonly<Record<string, (value: unknown) => boolean>>
): boolean {
  const names = Object.keys(known)
  return (
    Object.keys(value).length === names.length &&
    names.every((name) => Object.hasOwn(value, name) && known[name]?.(value[name]))
  )
}

function isBytes(value: unknown, length: number): value is Uint8Array {
  return value instanceof Uint8Array && value.length === length
}

function isList(value: unknown, length: number): value is unknown[] {
  return Array.isArray(value) && value.length === length
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

function isMap(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array)
  )
}
