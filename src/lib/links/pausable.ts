import type { Watch } from '#lib/ports/journal.ts'
import type { RelayEvents, RelayLink } from '#lib/ports/link.ts'

/** A link that is away for as long as somebody lets it wait, and dials again afterwards. */
export function pausable(link: RelayLink, paused: Watch<boolean>): RelayLink {
  let isDialling = false
  let stopWatching = () => {}

  function follow(isPaused: boolean, events: RelayEvents): void {
    if (isPaused) {
      end()
      events.away()
    } else {
      isDialling = true
      link.start(events)
    }
  }

  function end(): void {
    if (isDialling) link.stop()
    isDialling = false
  }

  return {
    start: (events) => void (stopWatching = paused((isPaused) => follow(isPaused, events), console.error)),
    push: (n, update, haste) => link.push(n, update, haste),
    pull: (afterSeq) => link.pull(afterSeq),
    stop() {
      stopWatching()
      end()
    }
  }
}
