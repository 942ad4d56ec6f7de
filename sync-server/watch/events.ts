/**
 * What happens at a relay, for who hosts it. The lines of the log and the counts under `/metrics` are made of these,
 * so neither can hold more than stands here: never an internet address, a room, a name or a key.
 */
import { relayRefusals } from '#lib/wire/relay-codes.ts'
import type { RelayRefusalName } from '#lib/wire/relay-codes.ts'

/** Where somebody was refused: before a connection was taken, in a room, or in the signalling of y-webrtc. */
export type Door = 'door' | 'relay' | 'signalling'

export type RelayEvent =
  | { readonly event: 'started'; readonly url: string; readonly version: string }
  | {
      readonly event: 'refused'
      readonly door: Door
      readonly name: RelayRefusalName
      /** Counts from 1 at each start of the relay. */
      readonly connection?: number
    }
  /** An update could not be stored or read. */
  | { readonly event: 'logFailed'; readonly why: string }
  /** At start it was damaged in so many places, and is kept under this name; a new one is begun. */
  | { readonly event: 'logSetAside'; readonly faults: number; readonly as: string }
  /** Old rows became fewer, rooms nobody used were forgotten. */
  | { readonly event: 'compacted'; readonly rows: number; readonly into: number; readonly forgotten: number }
  | { readonly event: 'compactionFailed'; readonly why: string }
  | { readonly event: 'fileNotSent'; readonly why: string }
  | { readonly event: 'phoneNotAnswered'; readonly why: string }
  | { readonly event: 'pushNotTaken' }
  /** A feed could not be stored or read. */
  | { readonly event: 'calendarFailed'; readonly why: string }
  /** What it holds could not be stored or read. */
  | { readonly event: 'directoryFailed'; readonly why: string }
  | { readonly event: 'nodeListens'; readonly port: number }
  | { readonly event: 'operatorPageMissing'; readonly why: string }
  | { readonly event: 'certificateRenewed' }
  /** The one in use stays. */
  | { readonly event: 'certificateNotRead'; readonly why: string }
  | { readonly event: 'stopping' }
  | { readonly event: 'stopped' }

export type TellEvent = (event: RelayEvent) => void

type Level = 'info' | 'warn' | 'error'

const levels: Readonly<Record<RelayEvent['event'], Level>> = {
  started: 'info',
  refused: 'warn',
  logFailed: 'error',
  logSetAside: 'error',
  compacted: 'info',
  compactionFailed: 'warn',
  fileNotSent: 'warn',
  phoneNotAnswered: 'warn',
  pushNotTaken: 'warn',
  calendarFailed: 'error',
  directoryFailed: 'error',
  nodeListens: 'info',
  operatorPageMissing: 'warn',
  certificateRenewed: 'info',
  certificateNotRead: 'error',
  stopping: 'info',
  stopped: 'info'
}

/** One line of JSON: when (ISO 8601, UTC), how bad, what, and what belongs to it. */
export function eventToJson(event: RelayEvent, nowMs: number): string {
  const code = event.event === 'refused' ? { code: relayRefusals[event.name].code } : {}
  return JSON.stringify({ at: new Date(nowMs).toISOString(), level: levels[event.event], ...event, ...code })
}

/** One line for somebody who reads along. */
export function eventToSentence(event: RelayEvent): string {
  switch (event.event) {
    case 'started':
      return `Stoep is at ${event.url}`
    case 'refused':
      return refusalToSentence(event)
    case 'logFailed':
      return `the log failed: ${event.why}`
    case 'logSetAside':
      return `the log is damaged (faults: ${event.faults}) and is kept as ${event.as}. Devices will bring back what they hold.`
    case 'compacted':
      return `compaction: ${event.rows} updates became ${event.into}, ${event.forgotten} rooms nobody used were forgotten.`
    case 'compactionFailed':
      return `compaction failed, nothing is lost: ${event.why}`
    case 'fileNotSent':
      return `a file could not be sent: ${event.why}`
    case 'phoneNotAnswered':
      return `a phone could not be answered: ${event.why}`
    case 'pushNotTaken':
      return 'a push service did not take a wake'
    case 'calendarFailed':
      return `a calendar could not be stored or read: ${event.why}`
    case 'directoryFailed':
      return `the list of neighbourhoods could not be stored or read: ${event.why}`
    case 'nodeListens':
      return `the node listens on UDP port ${event.port}`
    case 'operatorPageMissing':
      return `the page for the host could not be opened: ${event.why}`
    case 'certificateRenewed':
      return 'a new certificate is in use'
    case 'certificateNotRead':
      return `the certificate could not be read: ${event.why}`
    case 'stopping':
      return 'Stopping; what was acknowledged is kept.'
    case 'stopped':
      return 'Stopped.'
  }
}

function refusalToSentence({ door, name, connection }: RelayEvent & { event: 'refused' }): string {
  const { code, sentence } = relayRefusals[name]
  const who = connection === undefined ? door : `connection ${connection}`
  return `${who}: ${name} (${code}). ${sentence}`
}

/**
 * What a fault is called. Its message could name a file, a room or a person's words, so it stays out. SQLite has one
 * fixed phrase for each kind (sqlite3_errstr).
 */
export function faultToWord(fault: unknown): string {
  if (fault instanceof Error && 'errstr' in fault && typeof fault.errstr === 'string') return fault.errstr
  if (fault instanceof Error && 'code' in fault && typeof fault.code === 'string') return fault.code
  return fault instanceof Error ? fault.name : 'unknown'
}
