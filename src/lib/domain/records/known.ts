/**
 * All record types this version knows, and the check of a record against its type. A type that is not here is kept
 * and passed on, never refused (invariant 8).
 */
import type { StoepRecord } from '#lib/domain/record.ts'
import * as v from 'valibot'
import { acceptRules } from './accept-rules.ts'
import { agree } from './agree.ts'
import { alert } from './alert.ts'
import { announcement } from './announcement.ts'
import { appeal } from './appeal.ts'
import { appoint } from './appoint.ts'
import { approve } from './approve.ts'
import { ask } from './ask.ts'
import { attest } from './attest.ts'
import { ban } from './ban.ts'
import { cancel } from './cancel.ts'
import { call } from './call.ts'
import { callAnswer } from './call-answer.ts'
import { checkIn } from './check-in.ts'
import { claim } from './claim.ts'
import { close } from './close.ts'
import { closeInvite } from './close-invite.ts'
import { confirm } from './confirm.ts'
import { decision } from './decision.ts'
import { decline } from './decline.ts'
import { device } from './device.ts'
import { done } from './done.ts'
import { emergency } from './emergency.ts'
import { emergencyEnd } from './emergency-end.ts'
import { emergencySecond } from './emergency-second.ts'
import { endAnnouncement } from './end-announcement.ts'
import { endorse } from './endorse.ts'
import { epoch } from './epoch.ts'
import { genesis } from './genesis.ts'
import { handover } from './handover.ts'
import { hoursAccept } from './hours-accept.ts'
import { hoursTransfer } from './hours-transfer.ts'
import { hoursWithdraw } from './hours-withdraw.ts'
import { invite } from './invite.ts'
import { join } from './join.ts'
import { key } from './key.ts'
import { leave } from './leave.ts'
import { link } from './link.ts'
import { listing } from './listing.ts'
import { meetingPoints } from './meeting-points.ts'
import { message } from './message.ts'
import { object } from './object.ts'
import { outline } from './outline.ts'
import { picture } from './picture.ts'
import { present } from './present.ts'
import { privateWord } from './private-word.ts'
import { profile } from './profile.ts'
import { renew } from './renew.ts'
import { report } from './report.ts'
import { resign } from './resign.ts'
import { response } from './response.ts'
import { restore } from './restore.ts'
import { review } from './review.ts'
import { reviewCommit } from './review-commit.ts'
import { reviewReveal } from './review-reveal.ts'
import { revoke } from './revoke.ts'
import { revokeAttest } from './revoke-attest.ts'
import { roster } from './roster.ts'
import { rules } from './rules.ts'
import { settings } from './settings.ts'
import { succeed } from './succeed.ts'
import { supply } from './supply.ts'
import { swapDecline } from './swap-decline.ts'
import { swapDone } from './swap-done.ts'
import { swapMessage } from './swap-message.ts'
import { swapRing } from './swap-ring.ts'
import { swapSign } from './swap-sign.ts'
import { trustIssuer } from './trust-issuer.ts'
import { trustees } from './trustees.ts'
import { vouch } from './vouch.ts'
import { widen } from './widen.ts'
import { withdraw } from './withdraw.ts'
import type { BodyOf, RecordType } from './record-type.ts'

export const recordTypes = {
  'genesis/1': genesis,
  'invite/1': invite,
  'close-invite/1': closeInvite,
  'join/1': join,
  'link/1': link,
  'device/1': device,
  'profile/1': profile,
  'listing/1': listing,
  'renew/1': renew,
  'close/1': close,
  'picture/1': picture,
  'response/1': response,
  'withdraw/1': withdraw,
  'decline/1': decline,
  'agree/1': agree,
  'done/1': done,
  'cancel/1': cancel,
  'message/1': message,
  'review/1': review,
  'handover/1': handover,
  'hours-transfer/1': hoursTransfer,
  'hours-accept/1': hoursAccept,
  'hours-withdraw/1': hoursWithdraw,
  'ask/1': ask,
  'widen/1': widen,
  'settings/1': settings,
  'meeting-points/1': meetingPoints,
  'outline/1': outline,
  'swap-ring/1': swapRing,
  'swap-sign/1': swapSign,
  'swap-decline/1': swapDecline,
  'swap-done/1': swapDone,
  'swap-message/1': swapMessage,
  'vouch/1': vouch,
  'appoint/1': appoint,
  'resign/1': resign,
  'present/1': present,
  'ban/1': ban,
  'succeed/1': succeed,
  'object/1': object,
  'rules/1': rules,
  'accept-rules/1': acceptRules,
  'trust-issuer/1': trustIssuer,
  'revoke/1': revoke,
  'trustees/1': trustees,
  'restore/1': restore,
  'approve/1': approve,
  'confirm/1': confirm,
  'leave/1': leave,
  'epoch/1': epoch,
  'key/1': key,
  'report/1': report,
  'decision/1': decision,
  'appeal/1': appeal,
  'private-word/1': privateWord,
  'review-commit/1': reviewCommit,
  'review-reveal/1': reviewReveal,
  'attest/1': attest,
  'revoke-attest/1': revokeAttest,
  'endorse/1': endorse,
  'announcement/1': announcement,
  'end-announcement/1': endAnnouncement,
  'emergency/1': emergency,
  'emergency-second/1': emergencySecond,
  'emergency-end/1': emergencyEnd,
  'roster/1': roster,
  'check-in/1': checkIn,
  'claim/1': claim,
  'supply/1': supply,
  'alert/1': alert,
  'call/1': call,
  'call-answer/1': callAnswer
} as const

export type KnownType = keyof typeof recordTypes
export type KnownRecordOf<Type extends KnownType> = StoepRecord<Type, BodyOf<(typeof recordTypes)[Type]>>
export type KnownRecord = { [Type in KnownType]: KnownRecordOf<Type> }[KnownType]

export type BodyCheck =
  | { readonly kind: 'known'; readonly record: KnownRecord }
  /** Keep it, pass it on, fold nothing from it. */
  | { readonly kind: 'unknownType' }
  /** Refuse it. `why` is for the log: the field, or which rule about refs or expiry it broke. */
  | { readonly kind: 'badBody'; readonly why: string }

/** Checks body, refs and expiry of a record by its type. Says nothing about who may write it (permit.ts). */
export function checkBody(record: StoepRecord): BodyCheck {
  if (!isKnownType(record.type)) return { kind: 'unknownType' }
  const type = recordTypes[record.type]
  const why = problemAround(record, type) ?? problemInBody(record.body, type)
  if (why !== null) return { kind: 'badBody', why }
  return { kind: 'known', record: record as KnownRecord }
}

/**
 * Those that can be folded. Checked again because a record kept while its type was unknown has never been.
 */
export function knownAmong(records: readonly StoepRecord[]): KnownRecord[] {
  return records.flatMap((record) => {
    const check = checkBody(record)
    return check.kind === 'known' ? [check.record] : []
  })
}

export function isKnownType(type: string): type is KnownType {
  return Object.hasOwn(recordTypes, type)
}

function problemAround(record: StoepRecord, { type, refs, lastsAtMostMs }: RecordType): string | null {
  const isGenesis = type === 'genesis/1'
  if ((record.neighbourhood === null) !== isGenesis) return 'neighbourhood'
  if (isGenesis && record.seq !== 0) return 'seq'
  if (record.refs.length !== refs.length) return 'refs'
  if ((record.expiresAt === null) !== (lastsAtMostMs === null)) return 'expiry'
  return (record.expiresAt ?? 0) > record.clock.ms + (lastsAtMostMs ?? 0) ? 'lastsTooLong' : null
}

function problemInBody(body: unknown, { body: schema }: RecordType): string | null {
  const parsed = v.safeParse(schema, body, { abortEarly: true })
  if (parsed.success) return null
  return v.getDotPath(parsed.issues[0]) ?? 'body'
}
