import type { Result } from '#lib/domain/result.ts'

/** The value of something the demo's own story allows; throws when it is refused after all. */
export function must<Value>(result: Result<Value, { readonly kind: string }>): Value {
  if (result.ok) return result.value
  throw new Error(`the demo was refused: ${result.refusal.kind}`)
}
