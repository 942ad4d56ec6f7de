import type { RecordId, StoepRecord } from './record.ts'

/** Where everything about who may write is gathered, and how the neighbourhood does things: 32 zero bytes. */
export const authorityAggregate = 'A'.repeat(43) as RecordId

/** Where all swap rings are gathered, since one listing can only go to one of them: 4 and 31 zero bytes. */
export const ringsAggregate = `B${'A'.repeat(42)}` as RecordId

/** Where reports, decisions about them and private words to ambassadors are gathered: 8 and 31 zero bytes. */
export const moderationAggregate = `C${'A'.repeat(42)}` as RecordId

/** Where all announcements are gathered: 12 and 31 zero bytes. */
export const announcementsAggregate = `D${'A'.repeat(42)}` as RecordId

/** Where everything about emergencies is gathered, since a claim counts across them: 16 and 31 zero bytes. */
export const emergencyAggregate = `E${'A'.repeat(42)}` as RecordId

const gatheredTypes: Readonly<Record<string, RecordId>> = {
  'genesis/1': authorityAggregate,
  'invite/1': authorityAggregate,
  'join/1': authorityAggregate,
  'link/1': authorityAggregate,
  'close-invite/1': authorityAggregate,
  'device/1': authorityAggregate,
  'settings/1': authorityAggregate,
  'meeting-points/1': authorityAggregate,
  'outline/1': authorityAggregate,
  'vouch/1': authorityAggregate,
  'appoint/1': authorityAggregate,
  'resign/1': authorityAggregate,
  'present/1': authorityAggregate,
  'ban/1': authorityAggregate,
  'succeed/1': authorityAggregate,
  'object/1': authorityAggregate,
  'rules/1': authorityAggregate,
  'accept-rules/1': authorityAggregate,
  'trust-issuer/1': authorityAggregate,
  'revoke/1': authorityAggregate,
  'trustees/1': authorityAggregate,
  'restore/1': authorityAggregate,
  'approve/1': authorityAggregate,
  'confirm/1': authorityAggregate,
  'leave/1': authorityAggregate,
  'epoch/1': authorityAggregate,
  'key/1': authorityAggregate,
  'swap-ring/1': ringsAggregate,
  'swap-sign/1': ringsAggregate,
  'swap-decline/1': ringsAggregate,
  'swap-done/1': ringsAggregate,
  'swap-message/1': ringsAggregate,
  'report/1': moderationAggregate,
  'decision/1': moderationAggregate,
  'appeal/1': moderationAggregate,
  'private-word/1': moderationAggregate,
  'announcement/1': announcementsAggregate,
  'end-announcement/1': announcementsAggregate,
  'emergency/1': emergencyAggregate,
  'emergency-second/1': emergencyAggregate,
  'emergency-end/1': emergencyAggregate,
  'roster/1': emergencyAggregate,
  'check-in/1': emergencyAggregate,
  'claim/1': emergencyAggregate,
  'supply/1': emergencyAggregate,
  'alert/1': emergencyAggregate,
  'call/1': emergencyAggregate,
  'call-answer/1': emergencyAggregate
}

/**
 * The aggregate a record belongs to: what must be folded again once it is admitted. A listing and a member are
 * named by their first record, of which all their other records name the id as first reference.
 */
export function aggregateOf(record: Pick<StoepRecord, 'id' | 'type' | 'refs'>): RecordId {
  const gathered = Object.hasOwn(gatheredTypes, record.type) ? gatheredTypes[record.type] : undefined
  return gathered ?? record.refs[0] ?? record.id
}
