/**
 * Who of the roster is asked for a call, at a moment: the nearest first, some at a time.
 *
 *     wanted 1, asked 2    Bram  Sem | Youssef  Fatima ...      after three minutes two more
 *     Bram cannot          Bram  Sem   Youssef | Fatima ...     each no asks the next at once
 *     Sem comes            nobody more
 *
 * Questions asked with a time, so no fold rests on them (invariant 2): two devices whose clocks differ may ask one more
 * or one less.
 */
import { areaDistance } from './coarse-area.ts'
import type { CallView, RosterView } from './emergency-views.ts'
import { hourMs } from './expiry.ts'
import { idToBytes } from './id-bytes.ts'
import type { AccountId, DeviceId } from './record.ts'

/** How long those who are asked have, before as many more are. */
export const turnMs = 3 * 60_000
/** Whoever has not answered by then is not asked any more. */
export const callLastsMs = 6 * hourMs
/** Asked at once beyond those that are wanted: somebody always has no hands free. */
const spare = 1
/**
 * How far a postcode is from a cell, in cells: nobody can say (ADR 10). Behind those who are known to live in the
 * quarter, and before those who are known to live further.
 */
const betweenKinds = 5
/** By then after a turn began, every device that is awake has woken whose turn it is. */
const wakingSpreadMs = 60_000

export interface Callable {
  readonly roster: readonly RosterView[]
  /** Roughly where somebody lives; null when not known. */
  readonly areaOf: (account: AccountId) => string | null
}

/** Whether anybody is still wanted. */
export function isCallOpen({ yes, count, isEnough, calledAt }: CallView, nowMs: number): boolean {
  return !isEnough && yes.length < count && nowMs < calledAt + callLastsMs
}

/** Who has been asked by now, nearest first, whatever they answered. */
export function askedBy(call: CallView, callable: Callable, nowMs: number): readonly AccountId[] {
  const turns = 1 + turnNow(call, nowMs)
  const all = turnsOf(call, callable)
  const noes = call.no.filter((account) => all.includes(account)).length
  return all.slice(0, turns * (call.count + spare) + noes)
}

/** Whether this person is asked now and has said nothing yet. */
export function isAskedNow(call: CallView, me: AccountId, callable: Callable, nowMs: number): boolean {
  const hasSaid = call.yes.includes(me) || call.no.includes(me)
  return !hasSaid && isCallOpen(call, nowMs) && askedBy(call, callable, nowMs).includes(me)
}

/** The turn that is now: 0 is that of the call itself. */
export function turnNow({ calledAt }: Pick<CallView, 'calledAt'>, nowMs: number): number {
  return Math.max(0, Math.floor((nowMs - calledAt) / turnMs))
}

/**
 * When this device wakes those whose turn began, in Unix ms. The device of who called does at once. Any other waits its
 * own while, so that who answered meanwhile is not woken again: by its key, which is random, and another in each turn.
 */
export function wakesAt(call: CallView, turn: number, me: { account: AccountId; device: DeviceId }): number {
  const beganAt = call.calledAt + turn * turnMs
  if (me.account === call.by) return beganAt
  const key = idToBytes(me.device)
  const lot = key[(call.id.charCodeAt(0) + turn) % key.length] ?? 0
  return beganAt + (wakingSpreadMs * (lot + 1)) / 256
}

/** Who can do it, nearest first; whose place nobody knows comes last. */
function turnsOf(call: CallView, { roster, areaOf }: Callable): readonly AccountId[] {
  const far = (account: AccountId) => {
    const area = areaOf(account)
    if (area === null || call.area === null) return Infinity
    return areaDistance(call.area, area) ?? betweenKinds
  }
  return roster
    .filter(({ by, skills }) => by !== call.by && skills.includes(call.skill))
    .map(({ by }) => ({ by, cells: far(by), lot: lotOf(by, call) }))
    .sort((a, b) => byNumber(a.cells, b.cells) || (a.lot < b.lot ? -1 : 1))
    .map(({ by }) => by)
}

/** Of those as near, not always the same person first: keys are random, and each call begins them elsewhere. */
function lotOf(account: AccountId, { id }: CallView): string {
  const from = id.charCodeAt(0) % account.length
  return account.slice(from) + account.slice(0, from)
}

/** Also of two that are infinite. */
function byNumber(a: number, b: number): number {
  return a === b ? 0 : a - b
}
