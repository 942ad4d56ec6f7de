/** The link to one room at one relay: dials, and dials again with back-off, until it is stopped. */
import type { RelayEvents, RelayLink } from '#lib/ports/link.ts'
import { relayTalk, type RelayAccess, type RelayPipe, type RelayTalk, type TalkEnd } from './relay-talk.ts'
import { systemTimers, type Timers } from './timers.ts'
import { webSocketPipe } from './web-socket-pipe.ts'

export interface RelayOptions extends DialOptions {
  /** Where the relay protocol is spoken: ws(s)://host/relay. */
  readonly url: string
  readonly WebSocket?: new (url: string) => WebSocket
}

interface DialOptions extends RelayAccess {
  readonly timers?: Timers
  /** 0 <= chance < 1; spreads the dialling of many devices after a relay was away. */
  readonly chance?: () => number
  /** Calls back when this device may reach the relay again; returns the stop function. */
  readonly onOnline?: (wake: () => void) => () => void
}

const dialBounds = {
  firstRetryMs: 500,
  maxRetryMs: 60_000,
  /** A connection shorter than this does not count as a success. */
  steadyAfterMs: 10_000
} as const

/** Runs in a window, a worker or Node. Can be started again after it was stopped. */
export function relayLink(options: RelayOptions): RelayLink {
  const open = options.WebSocket ?? WebSocket
  return dialledLink({ ...options, openPipe: () => webSocketPipe(options.url, open) })
}

export interface DialledOptions extends DialOptions {
  /** Null when there is no way now. */
  readonly openPipe: () => RelayPipe | null
}

/** The same over whatever carries the frames. */
export function dialledLink(options: DialledOptions): RelayLink {
  const { timers = systemTimers, onOnline = onGlobalOnline } = options
  let events: RelayEvents | null = null
  let talk: RelayTalk | null = null
  let failures = 0
  let dialledMs = 0
  let cancelRetry = () => {}
  let stopListening = () => {}

  function dial() {
    if (!events) return
    dialledMs = timers.now()
    const pipe = options.openPipe()
    if (pipe) talk = relayTalk(pipe, options, timers, events, hasEnded)
    else hasEnded({ wasWelcomed: false, retryMs: dialBounds.maxRetryMs })
  }

  function hasEnded({ wasWelcomed, retryMs }: TalkEnd) {
    talk = null
    const wasSteady = wasWelcomed && timers.now() - dialledMs >= dialBounds.steadyAfterMs
    failures = wasSteady ? 0 : failures + 1
    cancelRetry = timers.after(Math.max(retryMs, backOffMs(failures, options.chance ?? Math.random)), dial)
    events?.away()
  }

  function wake() {
    if (talk) return talk.probe()
    cancelRetry()
    failures = 0
    dial()
  }

  return {
    start(listener) {
      events = listener
      stopListening = onOnline(wake)
      dial()
    },
    push: (n, update, haste) => talk?.push(n, update, haste),
    pull: (afterSeq) => talk?.pull(afterSeq),
    stop() {
      events = null
      stopListening()
      cancelRetry()
      talk?.close()
      talk = null
    }
  }
}

/** Doubles with every failure; between half of that and all of it. */
function backOffMs(failures: number, chance: () => number): number {
  const { firstRetryMs, maxRetryMs } = dialBounds
  const wholeMs = Math.min(maxRetryMs, firstRetryMs * 2 ** Math.min(failures, 16))
  return wholeMs * (0.5 + chance() / 2)
}

function onGlobalOnline(wake: () => void): () => void {
  if (typeof addEventListener === 'undefined') return () => {}
  addEventListener('online', wake)
  return () => removeEventListener('online', wake)
}
