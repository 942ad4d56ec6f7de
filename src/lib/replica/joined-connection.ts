import type { Connection } from '#lib/ports/journal.ts'
import type { RelayState } from '#lib/ports/link.ts'

/** The least of them first. */
const relayStates: readonly RelayState[] = ['refused', 'away', 'connecting', 'behind', 'level']

/**
 * What two rooms have of the others, as one: no better than the lesser of them, with the devices of the epoch.
 * `epoch` is null while the room to write to is not open: then there is more to come.
 */
export function joinedConnection(
  lobby: Connection,
  epoch: Connection | null,
  awaitsKey: boolean
): Connection {
  return {
    relay: lesser(lobby.relay, epoch?.relay ?? 'behind'),
    neighbours: (epoch ?? lobby).neighbours,
    newestMs: latest(lobby.newestMs, epoch?.newestMs ?? null),
    progress: epoch?.progress ?? lobby.progress ?? null,
    relayMs: latest(lobby.relayMs ?? null, epoch?.relayMs ?? null),
    standsIn: (epoch ?? lobby).standsIn ?? false,
    toSend: (lobby.toSend ?? 0) + (epoch?.toSend ?? 0),
    toReceive: (lobby.toReceive ?? 0) + (epoch?.toReceive ?? 0),
    ...(awaitsKey ? { awaitsKey } : {})
  }
}

function lesser(a: RelayState, b: RelayState): RelayState {
  return relayStates.indexOf(a) < relayStates.indexOf(b) ? a : b
}

function latest(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b)
}
