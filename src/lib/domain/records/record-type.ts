import type * as v from 'valibot'

/** How a type of record is read: one entry a file in this folder, gathered in known.ts. */
export interface RecordType<Type extends string = string, Body extends v.GenericSchema = v.GenericSchema> {
  /**
   * Name in small letters, words joined by a stroke, and version (wire/record.ts). A released version never changes;
   * other rules are another version.
   */
  readonly type: Type
  readonly body: Body
  /** What it acts on, in this order, all of them. */
  readonly refs: readonly string[]
  /** The longest it may last from its own clock, in ms; null when it has no expiry at all. */
  readonly lastsAtMostMs: number | null
}

export type BodyOf<Known extends RecordType> = v.InferOutput<Known['body']>

/** Keeps the literal types. */
export function recordType<const Type extends string, const Body extends v.GenericSchema>(
  description: RecordType<Type, Body>
): RecordType<Type, Body> {
  return description
}
