import { accepted } from '#lib/domain/result.ts'
import type { Pocket, PocketThings } from '#lib/ports/pocket.ts'

export interface FakePocket extends Pocket {
  now<Name extends keyof PocketThings>(name: Name): PocketThings[Name]
}

/** A pocket in memory; it survives a page. */
export function fakePocket(onChanged: () => void = () => {}): FakePocket {
  let things: PocketThings = {
    wishes: [],
    dismissed: [],
    ladders: [],
    trusted: [],
    blocked: [],
    deviceNames: {},
    passedOver: [],
    held: []
  }
  const listeners = new Set<() => void>()
  return {
    now: (name) => things[name],
    watch: (name) => (onValue) => {
      const tell = () => onValue(things[name])
      listeners.add(tell)
      queueMicrotask(() => listeners.has(tell) && tell())
      return () => void listeners.delete(tell)
    },
    async change(name, changed) {
      things = { ...things, [name]: changed(things[name]) }
      for (const listener of listeners) listener()
      onChanged()
      return accepted(null)
    }
  }
}
