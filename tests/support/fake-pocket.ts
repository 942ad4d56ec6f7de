import { accepted, refused } from '#lib/domain/result.ts'
import type { WriteRefusal } from '#lib/ports/author.ts'
import type { Pocket, PocketThings } from '#lib/ports/pocket.ts'

export interface FakePocket extends Pocket {
  now<Name extends keyof PocketThings>(name: Name): PocketThings[Name]
}

/** A pocket in memory; it survives a page. `refusal`: why the disk takes nothing now. */
export function fakePocket(
  onChanged: () => void = () => {},
  refusal: () => WriteRefusal | null = () => null
): FakePocket {
  let things: PocketThings = {
    wishes: [],
    dismissed: [],
    ladders: [],
    trusted: [],
    blocked: [],
    deviceNames: {},
    passedOver: [],
    deferred: [],
    lastCopy: null,
    notifying: { kinds: [], quiet: { from: 22, until: 8 }, digest: false, words: null },
    following: null,
    told: [],
    digestRead: null,
    digestReadBefore: null
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
      const why = refusal()
      if (why) return refused(why)
      things = { ...things, [name]: changed(things[name]) }
      for (const listener of listeners) listener()
      onChanged()
      return accepted(null)
    }
  }
}
