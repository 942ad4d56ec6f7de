/** The fields of a payload, as decoded: which there are and what each may hold. By hand, for thousands come at once. */
import { limits } from './limits.ts'

/** A payload whose fields fit. */
export interface RawPayload {
  readonly v: 1
  readonly n: Uint8Array | null
  readonly d: Uint8Array
  readonly s: number
  readonly p: Uint8Array | null
  readonly h: readonly [number, number]
  readonly r: readonly Uint8Array[]
  readonly x: number | null
  readonly t: string
  readonly b: Record<string, unknown>
}

/** Where the value does not fit, `''` for as a whole and `.1` for its second item; null when it fits. */
type Misfit = (value: unknown) => string | null

const misfits: Readonly<Record<keyof RawPayload, Misfit>> = {
  v: whole((value) => value === 1),
  n: whole((value) => value === null || isId(value)),
  d: whole(isId),
  s: whole(isCount),
  p: whole((value) => value === null || isId(value)),
  h(value) {
    if (!Array.isArray(value)) return ''
    if (!isCount(value[0])) return '.0'
    if (!isCount(value[1]) || value[1] > 0xffff) return '.1'
    return value.length > 2 ? '.2' : null
  },
  r(value) {
    if (!Array.isArray(value)) return ''
    const bad = value.findIndex((id) => !isId(id))
    if (bad >= 0) return `.${bad}`
    return value.length > limits.maxRefs ? '' : null
  },
  x: whole((value) => value === null || isCount(value)),
  t: whole(
    (value) => typeof value === 'string' && value.length <= limits.maxTypeChars && typeForm.test(value)
  ),
  b: whole(isMap)
}

const typeForm = /^[a-z]+(-[a-z]+)*\/[1-9][0-9]{0,3}$/
const fields = Object.entries(misfits)

/** The first field that is missing, wrong or not of a payload (`p`, `h.1`), `payload` when it is no map, else null. */
export function misfitField(raw: unknown): string | null {
  if (!isMap(raw)) return 'payload'
  for (const [name, misfit] of fields) {
    const where = Object.hasOwn(raw, name) ? misfit(raw[name]) : ''
    if (where !== null) return name + where
  }
  return Object.keys(raw).find((name) => !Object.hasOwn(misfits, name)) ?? null
}

/** What is wrong with the value of one field: where, `''` for as a whole; null when nothing is. */
export function misfitOf(name: keyof RawPayload, value: unknown): string | null {
  return misfits[name](value)
}

function whole(fits: (value: unknown) => boolean): Misfit {
  return (value) => (fits(value) ? null : '')
}

function isId(value: unknown): boolean {
  return value instanceof Uint8Array && value.length === 32
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

function isMap(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array)
  )
}
