/** What reaches whom now, told from what was heard and not from what the browser believes. */
import type { Connection } from '#lib/ports/journal.ts'

/** Where what is written now goes; `later`: nowhere until a neighbour gives this device the new key. */
type ReachNow =
  { readonly kind: 'nobody' | 'later' | 'relay' } | { readonly kind: 'devices' | 'both'; readonly n: number }

export function reachNow({ relay, neighbours: n, awaitsKey }: Connection): ReachNow {
  if (awaitsKey) return { kind: 'later' }
  if (isHeard(relay)) return n > 0 ? { kind: 'both', n } : { kind: 'relay' }
  return n > 0 ? { kind: 'devices', n } : { kind: 'nobody' }
}

/**
 * `reached`: the usual relay answers. `wall`: only the one on the wall does. `unsure`: the browser says there is a
 * network, which may lead nowhere. `paused`: it says so too, and the person lets everything wait, so nobody was asked.
 * `none`: it says there is none, and that it knows.
 */
type InternetNow = 'reached' | 'wall' | 'unsure' | 'paused' | 'none'

export function internetNow(connection: Connection, isOnline: boolean): InternetNow {
  if (isHeard(connection.relay)) return connection.standsIn ? 'wall' : 'reached'
  if (!isOnline) return 'none'
  return connection.progress?.isPaused ? 'paused' : 'unsure'
}

/** How far this device is with the relay; `paused`: nowhere, until the person goes on. */
export function relayNow({ relay, progress }: Connection): Connection['relay'] | 'paused' {
  return progress?.isPaused ? 'paused' : relay
}

function isHeard(relay: Connection['relay']): boolean {
  return relay === 'level' || relay === 'behind'
}
