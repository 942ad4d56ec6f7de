/**
 * A warning of an authority, as the Common Alerting Protocol has it (OASIS, CAP 1.2, 1 July 2010; the number of the
 * paragraph is given where a rule comes from there), and what a neighbour is told of it.
 */
import { limits } from '#lib/wire/limits.ts'
import type { Point } from './area.ts'
import { dayMs, hourMs } from './expiry.ts'

export const alertStatuses = ['actual', 'exercise', 'test'] as const
export type AlertStatus = (typeof alertStatuses)[number]

export const alertMoves = ['alert', 'update', 'cancel'] as const
export type AlertMove = (typeof alertMoves)[number]

/** How bad, how soon and how sure (3.2.2), gravest first; `unknown` also when it is not said. */
export const severities = ['extreme', 'severe', 'moderate', 'minor', 'unknown'] as const
export const urgencies = ['immediate', 'expected', 'future', 'past', 'unknown'] as const
export const certainties = ['observed', 'likely', 'possible', 'unlikely', 'unknown'] as const
export type Severity = (typeof severities)[number]
export type AlertUrgency = (typeof urgencies)[number]
export type Certainty = (typeof certainties)[number]

/** What stands about an alert on the screen of an emergency; texts are plain words, never anything that runs. */
export interface AlertWords {
  /** `sender,identifier,sent`, as others refer to it (3.2.1): with its sender it names an alert. */
  readonly name: string
  /** Who says to have sent it: nobody checked. */
  readonly sender: string
  readonly senderName: string
  readonly status: AlertStatus
  readonly move: AlertMove
  /** Names of those it takes the place of. */
  readonly replaces: readonly string[]
  /** Unix ms, as it says itself. */
  readonly sentAt: number
  readonly severity: Severity
  readonly urgency: AlertUrgency
  readonly certainty: Certainty
  readonly headline: string
  readonly description: string
  readonly instruction: string
  /** Where, in the words of the sender. */
  readonly where: string
}

export interface Circle {
  readonly centre: Point
  readonly radiusMetres: number
}

/** Where it holds, as far as it can be drawn. */
export interface AlertArea {
  /** False when it also holds where nothing is drawn, or what is drawn cannot be read. */
  readonly isWhole: boolean
  readonly polygons: readonly (readonly Point[])[]
  readonly circles: readonly Circle[]
}

/** One that was read, before anybody put it anywhere. */
export interface OfficialAlert extends AlertWords {
  /** Unix ms. */
  readonly startsAt: number
  readonly expiresAt: number
  readonly area: AlertArea
  /** It carries a signature, which nobody here looked at. */
  readonly isSigned: boolean
}

/** As bounds.ts, for a page of its own: the first screen need not carry these. */
export const alertBounds = limits.alert

/** Without a time of its own it holds for a day. */
const usualMs = 24 * hourMs

/** Unix ms until which it holds: never longer than an alert may stand. */
export function alertExpiry(sentAt: number, saidExpiry: number | null): number {
  return Math.min(saidExpiry ?? sentAt + usualMs, sentAt + limits.alert.maxDays * dayMs)
}

type Standing = AlertWords & { readonly expiresAt: number }

/**
 * Those of one emergency of which no later one took the place, and whose time is not over; gravest first. What was
 * hidden takes the place of nothing. `all`: in the order in which they were told.
 */
export function alertsNow<Alert extends Standing>(
  all: readonly Alert[],
  isHidden: (alert: Alert) => boolean,
  nowMs: number
): readonly Alert[] {
  const shown = lastOfEachName(all.filter((one) => !isHidden(one)))
  const names = new Set(shown.map(({ name }) => name))
  const hidden = lastOfEachName(all.filter((one) => isHidden(one) && !names.has(one.name)))
  return [...shown, ...hidden]
    .filter((alert) => nowMs < alert.expiresAt && !shown.some((other) => takesPlaceOf(other, alert)))
    .sort((a, b) => turnOf(a) - turnOf(b) || b.sentAt - a.sentAt)
}

function lastOfEachName<Alert extends AlertWords>(all: readonly Alert[]): readonly Alert[] {
  return [...new Map(all.map((alert) => [alert.name, alert])).values()]
}

/** Of what is as real, one that is older, of the same sender, and named: so no two take the place of each other. */
function takesPlaceOf(later: AlertWords, earlier: AlertWords): boolean {
  return (
    later.status === earlier.status &&
    later.sender === earlier.sender &&
    later.move !== 'alert' &&
    later.sentAt > earlier.sentAt &&
    later.replaces.includes(earlier.name)
  )
}

/** What is real before what is tried out, then how bad it is. */
function turnOf({ status, severity }: AlertWords): number {
  return alertStatuses.indexOf(status) * severities.length + severities.indexOf(severity)
}
