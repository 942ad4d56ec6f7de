/**
 * One room at whichever of several relays is reached, the first of them rather than a later one. A later one is tried
 * when all before it are away, and given up when an earlier one is back. Whoever listens hears one relay at a time:
 * between two of them it is away, and the next one welcomes it with a log of its own, or the same.
 */
import type { RelayEvents, RelayLink } from '#lib/ports/link.ts'

export function firstReached(ways: readonly RelayLink[]): RelayLink {
  let events: RelayEvents | null = null
  let active: number | null = null
  let started = 0

  function startNext(): void {
    const at = started
    const way = ways[at]
    if (!way || !events) return
    started = at + 1
    way.start(eventsOf(at))
  }

  function stopAfter(at: number): void {
    for (const way of ways.slice(at + 1, started)) way.stop()
    started = Math.min(started, at + 1)
  }

  function eventsOf(at: number): RelayEvents {
    const isHeard = () => active === at
    return {
      welcomed(welcome) {
        if (active !== null && active !== at) events?.away()
        active = at
        stopAfter(at)
        events?.welcomed(at === 0 ? welcome : { ...welcome, standsIn: true })
      },
      update: (seq, update) => isHeard() && events?.update(seq, update),
      level: (seq) => isHeard() && events?.level(seq),
      acked: (n, seq) => isHeard() && events?.acked(n, seq),
      refused(code, retryMs) {
        if (isHeard() || active === null) events?.refused(code, retryMs)
      },
      away() {
        if (active !== null && !isHeard()) return
        active = null
        events?.away()
        if (at === started - 1) startNext()
      }
    }
  }

  return {
    start(listener) {
      events = listener
      startNext()
    },
    push: (n, update, haste) => ways[active ?? -1]?.push(n, update, haste),
    pull: (afterSeq) => ways[active ?? -1]?.pull(afterSeq),
    stop() {
      events = null
      stopAfter(-1)
      started = 0
      active = null
    }
  }
}
