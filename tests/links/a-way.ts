import type { Haste } from '#lib/domain/haste.ts'
import type { RelayEvents, RelayLink } from '#lib/ports/link.ts'

/** A way to a relay that does what a test says. */
export function aWay() {
  const pushed: number[] = []
  const hastes: (Haste | undefined)[] = []
  const way = { events: null as RelayEvents | null, starts: 0, stops: 0, pushed, hastes }
  const link: RelayLink = {
    start(events) {
      way.events = events
      way.starts++
    },
    push(n, _, haste) {
      pushed.push(n)
      hastes.push(haste)
    },
    pull: () => {},
    stop() {
      way.events = null
      way.stops++
    }
  }
  return { way, link }
}

/** Of this log, which is empty. */
export const welcome = (logId: string) => ({ logId, incarnation: 'now', head: 0 })
