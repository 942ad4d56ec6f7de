/** What `read` gave, once it has stayed the same for `afterMs`. Call while a component starts. */
export function settled<Value>(read: () => Value, afterMs: number): { readonly value: Value | undefined } {
  let value = $state.raw<Value>()
  $effect(() => {
    const next = read()
    const timer = setTimeout(() => (value = next), afterMs)
    return () => clearTimeout(timer)
  })
  return {
    get value() {
      return value
    }
  }
}
