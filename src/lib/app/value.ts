import type { Watch } from '#lib/ports/journal.ts'

/** One value that can be watched: each watcher hears the present one at once, then every new one. */
export interface Value<Content> {
  get(): Content
  set(content: Content): void
  readonly watch: Watch<Content>
}

export function makeValue<Content>(initial: Content): Value<Content> {
  const listeners = new Set<(content: Content) => void>()
  let present = initial
  return {
    get: () => present,
    set(content) {
      if (content === present) return
      present = content
      for (const listener of listeners) listener(content)
    },
    watch(onValue) {
      listeners.add(onValue)
      onValue(present)
      return () => listeners.delete(onValue)
    }
  }
}
