/**
 * What goes sealed to the ambassadors with a report, as the bytes inside the seal: UTF-8 JSON `{note, quote}`. What
 * comes out was written by somebody else's device and is checked here.
 */
import * as v from 'valibot'
import { bounds } from './bounds.ts'

export interface ReportNote {
  /** What happened; may be empty. */
  readonly note: string
  /** The words it is about, where the ambassadors cannot read them by themselves; else empty. */
  readonly quote: string
}

export function reportNoteToBytes({ note, quote }: ReportNote): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ note, quote }))
}

/** Null when it is anything but a note within bounds. */
export function bytesToReportNote(bytes: Uint8Array): ReportNote | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return v.parse(noteSchema, JSON.parse(text))
  } catch {
    return null
  }
}

const noteSchema = v.strictObject({
  note: v.pipe(v.string(), v.maxLength(bounds.noteChars)),
  quote: v.pipe(v.string(), v.maxLength(bounds.messageChars))
})
