/** What may be said in records of trust, and what may not: roles, bans, epochs, recovery, moderation, attestations. */
import { claims } from '#lib/domain/records/attest.ts'
import type { KnownType } from '#lib/domain/records/known.ts'
import { limits } from '#lib/wire/limits.ts'
import { bytesOf, genesisBody, start } from './town.ts'

export type Fields = Readonly<Record<string, unknown>>

const key = bytesOf('key')
const sealed = bytesOf('sealed')
const proof = bytesOf('proof', 64)
const short = bytesOf('short', 31)
const cut = { device: key, last: bytesOf('last'), kept: bytesOf('kept') }
const none = new Uint8Array()
const mostKept = new Uint8Array(limits.maxKeptOfAuthority * 16)
const tooManyKept = new Uint8Array((limits.maxKeptOfAuthority + 1) * 16)
const long = (chars: number) => 'a'.repeat(chars + 1)
const tooMuch = new Uint8Array(limits.maxEnvelopeBytes + 1)
const times = <Value>(count: number, value: Value) => Array.from({ length: count }, () => value)

export const trustBodies = {
  'close-invite/1': {},
  'vouch/1': {},
  'appoint/1': {},
  'resign/1': {},
  'present/1': {},
  'ban/1': { cuts: [cut], rule: 'Niet schelden', reason: 'Schold drie keer.' },
  'succeed/1': {},
  'object/1': {},
  'rules/1': { text: 'Groet elkaar.\nNiet schelden.' },
  'accept-rules/1': {},
  'trust-issuer/1': { claims: ['firstAid'] },
  'revoke/1': { last: key, kept: sealed },
  'trustees/1': { accounts: [key, sealed], phraseKey: null },
  'restore/1': { account: key, sealingKey: key, phrase: null },
  'approve/1': {},
  'confirm/1': {},
  'leave/1': {},
  'epoch/1': { generation: 2, why: 'ban', room: key },
  'key/1': { sealed },
  'report/1': { rule: 'Niet schelden', note: sealed },
  'decision/1': { outcome: 'hidden', rule: 'Niet schelden', reason: 'Dit is schelden.' },
  'appeal/1': { text: 'Het was een grap.' },
  'private-word/1': { text: sealed },
  'review-commit/1': { hash: key, own: sealed },
  'review-reveal/1': { salt: key, outcome: 'good', text: 'Dank je wel.' },
  'attest/1': { claim: 'conduct', seenOn: start, detail: '' },
  'revoke-attest/1': {},
  'endorse/1': { skill: 'fietsen maken', on: 'sawProof', hasItToo: true },
  'announcement/1': { text: 'Zaterdag vegen we samen de stoep.' },
  'end-announcement/1': {}
} satisfies Partial<Record<KnownType, Fields>>

export type TrustType = keyof typeof trustBodies

export const trustAlsoRight: readonly [KnownType, Fields][] = [
  ['genesis/1', { ...genesisBody('anneke'), appointing: 1 }],
  ['genesis/1', { ...genesisBody('anneke'), appointing: limits.maxAppointing }],
  ['invite/1', { key, sealingKey: key, uses: 1, met: false }],
  ['ban/1', { cuts: [], rule: '', reason: '' }],
  ['ban/1', { cuts: [cut, { device: sealed, last: null, kept: none }], rule: '', reason: '' }],
  ['rules/1', { text: '' }],
  ['trust-issuer/1', { claims: [] }],
  ['trust-issuer/1', { claims: [...claims] }],
  ['revoke/1', { last: null, kept: none }],
  ['trustees/1', { accounts: [], phraseKey: key }],
  ['restore/1', { account: key, sealingKey: key, phrase: { key, proof } }],
  ...(['first', 'size', 'age', 'poisoned', 'heads'] as const).map((why): [KnownType, Fields] => [
    'epoch/1',
    { generation: 1, why, room: key }
  ]),
  ['report/1', { rule: '', note: null }],
  ['decision/1', { outcome: 'shown', rule: '', reason: '' }],
  ['decision/1', { outcome: 'nothingWrong', rule: '', reason: '' }],
  ['appeal/1', { text: '' }],
  ['review-reveal/1', { salt: key, outcome: 'bad', text: '' }],
  ...claims.map((claim): [KnownType, Fields] => ['attest/1', { claim, seenOn: 0, detail: 'KvK 12345678' }]),
  ['endorse/1', { skill: 'naaien', on: 'workedTogether', hasItToo: false }]
]

/** What breaks each body: the fields changed, and the field the refusal names. */
export const trustWrong: readonly [KnownType, Fields, string][] = [
  ['genesis/1', { appointing: 0 }, 'appointing'],
  ['genesis/1', { appointing: limits.maxAppointing + 1 }, 'appointing'],
  ['genesis/1', { appointing: null }, 'appointing'],
  ['invite/1', { sealingKey: short }, 'sealingKey'],
  ['invite/1', { sealingKey: null }, 'sealingKey'],
  ['vouch/1', { by: key }, 'by'],
  ['appoint/1', { role: 'ambassador' }, 'role'],
  ['resign/1', { why: 'druk' }, 'why'],
  ['present/1', { why: 'druk' }, 'why'],
  ['ban/1', { cuts: [{ ...cut, device: short }] }, 'cuts.0.device'],
  ['ban/1', { cuts: [{ ...cut, last: short }] }, 'cuts.0.last'],
  ['ban/1', { cuts: [{ device: key, kept: none }] }, 'cuts.0.last'],
  ['ban/1', { cuts: [{ ...cut, kept: short }] }, 'cuts.0.kept'],
  ['ban/1', { cuts: [{ ...cut, kept: tooManyKept }] }, 'cuts.0.kept'],
  ['ban/1', { cuts: [cut, { ...cut, kept: mostKept }] }, 'cuts'],
  ['ban/1', { cuts: [{ ...cut, seq: 3 }] }, 'cuts.0.seq'],
  ['ban/1', { cuts: times(limits.maxDevicesPerAccount + 1, cut) }, 'cuts'],
  ['ban/1', { cuts: null }, 'cuts'],
  ['ban/1', { rule: long(limits.maxRuleChars) }, 'rule'],
  ['ban/1', { reason: long(limits.maxNoteChars) }, 'reason'],
  ['ban/1', { reason: null }, 'reason'],
  ['succeed/1', { why: 'stil' }, 'why'],
  ['object/1', { why: 'ik ben er nog' }, 'why'],
  ['rules/1', { text: long(limits.maxRulesChars) }, 'text'],
  ['rules/1', { text: ['Groet elkaar'] }, 'text'],
  ['accept-rules/1', { yes: true }, 'yes'],
  ['announcement/1', { text: '' }, 'text'],
  ['announcement/1', { text: long(limits.maxAnnouncementChars) }, 'text'],
  ['end-announcement/1', { why: 'voorbij' }, 'why'],
  ['trust-issuer/1', { claims: ['honest'] }, 'claims.0'],
  ['trust-issuer/1', { claims: times(claims.length + 1, 'firstAid') }, 'claims'],
  ['trust-issuer/1', { claims: 'firstAid' }, 'claims'],
  ['revoke/1', { last: short }, 'last'],
  ['revoke/1', { last: undefined }, 'last'],
  ['revoke/1', { kept: short }, 'kept'],
  ['revoke/1', { kept: tooManyKept }, 'kept'],
  ['trustees/1', { accounts: [key, short] }, 'accounts.1'],
  ['trustees/1', { accounts: times(limits.maxTrustees + 1, key) }, 'accounts'],
  ['trustees/1', { phraseKey: short }, 'phraseKey'],
  ['trustees/1', { phraseKey: undefined }, 'phraseKey'],
  ['trustees/1', { words: 'twaalf' }, 'words'],
  ['restore/1', { account: short }, 'account'],
  ['restore/1', { sealingKey: null }, 'sealingKey'],
  ['restore/1', { phrase: undefined }, 'phrase'],
  ['restore/1', { phrase: { key } }, 'phrase.proof'],
  ['restore/1', { phrase: { key, proof: key } }, 'phrase.proof'],
  ['restore/1', { phrase: { key: short, proof } }, 'phrase.key'],
  ['restore/1', { phrase: { key, proof, words: 12 } }, 'phrase.words'],
  ['approve/1', { yes: true }, 'yes'],
  ['confirm/1', { yes: true }, 'yes'],
  ['leave/1', { why: 'verhuisd' }, 'why'],
  ['epoch/1', { generation: 0 }, 'generation'],
  ['epoch/1', { generation: 1.5 }, 'generation'],
  ['epoch/1', { generation: limits.maxGeneration + 1 }, 'generation'],
  ['epoch/1', { why: 'boredom' }, 'why'],
  ['epoch/1', { room: short }, 'room'],
  ['epoch/1', { secret: key }, 'secret'],
  ['key/1', { sealed: 'open en bloot' }, 'sealed'],
  ['key/1', { sealed: null }, 'sealed'],
  ['key/1', { sealed: tooMuch }, 'sealed'],
  ['report/1', { rule: long(limits.maxRuleChars) }, 'rule'],
  ['report/1', { rule: null }, 'rule'],
  ['report/1', { note: 'open en bloot' }, 'note'],
  ['report/1', { note: undefined }, 'note'],
  ['decision/1', { outcome: 'deleted' }, 'outcome'],
  ['decision/1', { rule: long(limits.maxRuleChars) }, 'rule'],
  ['decision/1', { reason: long(limits.maxNoteChars) }, 'reason'],
  ['decision/1', { reason: undefined }, 'reason'],
  ['appeal/1', { text: long(limits.maxNoteChars) }, 'text'],
  ['appeal/1', { text: sealed }, 'text'],
  ['private-word/1', { text: 'open en bloot' }, 'text'],
  ['private-word/1', { text: null }, 'text'],
  ['review-commit/1', { hash: short }, 'hash'],
  ['review-commit/1', { own: 'open en bloot' }, 'own'],
  ['review-commit/1', { outcome: 'good' }, 'outcome'],
  ['review-reveal/1', { salt: short }, 'salt'],
  ['review-reveal/1', { outcome: 'best' }, 'outcome'],
  ['review-reveal/1', { text: long(limits.maxNoteChars) }, 'text'],
  ['attest/1', { claim: 'honest' }, 'claim'],
  ['attest/1', { seenOn: -1 }, 'seenOn'],
  ['attest/1', { seenOn: 0.5 }, 'seenOn'],
  ['attest/1', { seenOn: '2026-01-01' }, 'seenOn'],
  ['attest/1', { detail: long(limits.maxClaimChars) }, 'detail'],
  ['attest/1', { detail: null }, 'detail'],
  ['attest/1', { copy: sealed }, 'copy'],
  ['revoke-attest/1', { why: 'verlopen' }, 'why'],
  ['endorse/1', { skill: '' }, 'skill'],
  ['endorse/1', { skill: long(limits.maxSkillChars) }, 'skill'],
  ['endorse/1', { on: 'hearsay' }, 'on'],
  ['endorse/1', { hasItToo: 1 }, 'hasItToo'],
  ['endorse/1', { stars: 5 }, 'stars']
]
