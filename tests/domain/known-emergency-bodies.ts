/** What may be said in an emergency, and what may not. */
import { skills, supplies } from '#lib/domain/emergency-views.ts'
import type { Alert } from '#lib/domain/records/alert.ts'
import type { KnownType } from '#lib/domain/records/known.ts'
import { limits } from '#lib/wire/limits.ts'
import type { Fields } from './known-trust-bodies.ts'
import { bytesOf } from './town.ts'

const key = bytesOf('key')
const sealed = bytesOf('sealed')
const long = (chars: number) => 'a'.repeat(chars + 1)

/** Put here by hand; tests change a field. */
export const anAlertBody = {
  name: 'meldkamer@example.nl,NL-1,2026-11-23T12:00:00+01:00',
  sender: 'meldkamer@example.nl',
  senderName: 'Veiligheidsregio',
  status: 'actual',
  move: 'alert',
  replaces: [] as string[],
  sentAt: 1000,
  severity: 'severe',
  urgency: 'immediate',
  certainty: 'observed',
  headline: 'Rook bij de haven',
  description: 'Er staat een loods in brand.',
  instruction: 'Sluit ramen en deuren.',
  where: 'Westelijk havengebied'
} satisfies Alert

export const emergencyBodies = {
  'emergency/1': { what: 'Er is geen stroom.', exercise: false, callers: [key] },
  'emergency-second/1': {},
  'emergency-end/1': {},
  'roster/1': { skills: ['cooking', 'firstAid'] },
  'check-in/1': { said: sealed },
  'claim/1': { state: 'going', minutes: 30 },
  'supply/1': { kind: 'water' as const, where: 'Buurthuis, bij de kraan', area: null, isThere: true },
  'alert/1': anAlertBody,
  'call/1': { skill: 'firstAid' as const, what: 'Bij de kerk is iemand gevallen.', count: 1, area: null },
  'call-answer/1': { said: 'yes' }
} satisfies Partial<Record<KnownType, Fields>>

export type EmergencyType = keyof typeof emergencyBodies

export const emergencyAlsoRight: readonly [KnownType, Fields][] = [
  ['emergency/1', { what: 'Oefening', exercise: true, callers: [] }],
  ['roster/1', { skills: [] }],
  ['roster/1', { skills: [...skills] }],
  ['call/1', { skill: 'vehicle', what: 'Een rit', count: limits.maxCallPeople, area: 'u173zk' }],
  ...(['no', 'enough'] as const).map((said): [KnownType, Fields] => ['call-answer/1', { said }]),
  ...(['there', 'done', 'cannot'] as const).map((state): [KnownType, Fields] => [
    'claim/1',
    { state, minutes: 1 }
  ]),
  ...supplies.map((kind): [KnownType, Fields] => [
    'supply/1',
    { kind, where: 'Noorderkerk', area: 'u173zk', isThere: false }
  ])
]

export const emergencyWrong: readonly [KnownType, Fields, string][] = [
  ['emergency/1', { what: '' }, 'what'],
  ['emergency/1', { what: long(limits.maxEmergencyChars) }, 'what'],
  ['emergency/1', { exercise: 1 }, 'exercise'],
  ['emergency/1', { callers: [bytesOf('short', 31)] }, 'callers.0'],
  ['emergency/1', { callers: Array.from({ length: limits.maxCallers + 1 }, () => key) }, 'callers'],
  ['roster/1', { skills: ['firstAid', 'cooking'] }, 'skills'],
  ['roster/1', { skills: ['cooking', 'cooking'] }, 'skills'],
  ['roster/1', { skills: ['flying'] }, 'skills.0'],
  ['check-in/1', { said: 'Ik ben oké' }, 'said'],
  ['check-in/1', { said: new Uint8Array(limits.maxEnvelopeBytes + 1) }, 'said'],
  ['claim/1', { state: 'maybe' }, 'state'],
  ['claim/1', { minutes: 0 }, 'minutes'],
  ['claim/1', { minutes: limits.maxLeaseMinutes + 1 }, 'minutes'],
  ['supply/1', { kind: 'money' }, 'kind'],
  ['supply/1', { where: '' }, 'where'],
  ['supply/1', { where: long(limits.maxWhereChars) }, 'where'],
  ['supply/1', { area: 'Lindengracht 12' }, 'area'],
  ['supply/1', { isThere: null }, 'isThere'],
  ['call/1', { skill: 'flying' }, 'skill'],
  ['call/1', { what: '' }, 'what'],
  ['call/1', { what: long(limits.maxCallChars) }, 'what'],
  ['call/1', { count: 0 }, 'count'],
  ['call/1', { count: limits.maxCallPeople + 1 }, 'count'],
  ['call/1', { area: 'Lindengracht 12' }, 'area'],
  ['call-answer/1', { said: 'maybe' }, 'said'],
  ['alert/1', { name: '' }, 'name'],
  ['alert/1', { sender: '' }, 'sender'],
  ['alert/1', { sender: long(limits.alert.maxIdChars) }, 'sender'],
  ['alert/1', { senderName: long(limits.alert.maxIdChars) }, 'senderName'],
  ['alert/1', { status: 'draft' }, 'status'],
  ['alert/1', { move: 'ack' }, 'move'],
  ['alert/1', { replaces: Array.from({ length: limits.alert.maxReplaces + 1 }, () => 'a,b,c') }, 'replaces'],
  ['alert/1', { replaces: [''] }, 'replaces.0'],
  ['alert/1', { sentAt: -1 }, 'sentAt'],
  ['alert/1', { severity: 'awful' }, 'severity'],
  ['alert/1', { urgency: 'now' }, 'urgency'],
  ['alert/1', { certainty: 'sure' }, 'certainty'],
  ['alert/1', { headline: '' }, 'headline'],
  ['alert/1', { headline: long(limits.alert.maxHeadlineChars) }, 'headline'],
  ['alert/1', { description: long(limits.alert.maxTextChars) }, 'description'],
  ['alert/1', { instruction: long(limits.alert.maxTextChars) }, 'instruction'],
  ['alert/1', { where: long(limits.alert.maxTextChars) }, 'where']
]
