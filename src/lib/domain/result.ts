/** Errors that can be explained to a person are values (docs/adr/0003-errors-as-values.md). */
export type Result<Value, Problem> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: Problem }

export function accepted<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value }
}

export function refused<Problem>(refusal: Problem): { readonly ok: false; readonly refusal: Problem } {
  return { ok: false, refusal }
}
