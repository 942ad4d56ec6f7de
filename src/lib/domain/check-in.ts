/**
 * What goes sealed to the callers with a check-in, as the bytes inside the seal: UTF-8 JSON `{state, text}`. What comes
 * out was written by somebody else's device and is checked here.
 */
import * as v from 'valibot'
import { bounds } from './bounds.ts'

export const checkInStates = ['ok', 'help'] as const

export interface CheckIn {
  readonly state: (typeof checkInStates)[number]
  /** May be empty. */
  readonly text: string
}

export function checkInToBytes({ state, text }: CheckIn): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ state, text }))
}

/** Null when it is anything but a check-in within bounds. */
export function bytesToCheckIn(bytes: Uint8Array): CheckIn | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return v.parse(checkInSchema, JSON.parse(text))
  } catch {
    return null
  }
}

const checkInSchema = v.strictObject({
  state: v.picklist(checkInStates),
  text: v.pipe(v.string(), v.maxLength(bounds.checkInChars))
})
