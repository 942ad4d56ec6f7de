import { ringOf } from '#lib/domain/alert-area.ts'
import type { OfficialAlert } from '#lib/domain/alert.ts'
import { pointToCell } from '#lib/domain/area.ts'
import {
  readAlertFile,
  readAlertText,
  type AlertProblem,
  type ReadAlert,
  type Reader
} from '#lib/state/formats/read-alert.ts'
import { limits } from '#lib/wire/limits.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anAlert, anInfo } from '../support/cap.ts'

const nowMs = Date.UTC(2026, 10, 23, 12)
const jordaan = { latitude: 52.374, longitude: 4.881 }
const home = ringOf({ outline: [], area: pointToCell(jordaan) })
const reader: Reader = { languages: ['nl'], home, nowMs }

const file = (text: string, by: Partial<Reader> = {}) =>
  readAlertFile(new TextEncoder().encode(text), { ...reader, ...by })

function readOf(text: string, by: Partial<Reader> = {}): ReadAlert {
  const read = file(text, by)
  if (!read.ok) throw new Error(read.refusal)
  return read.value
}

const alertOf = (text: string, by: Partial<Reader> = {}): OfficialAlert => readOf(text, by).alert
const no = (problem: AlertProblem) => ({ ok: false, refusal: problem })

describe('an official alert', () => {
  it('is read as its sender wrote it', () => {
    expect(alertOf(anAlert())).toMatchObject({
      name: 'meldkamer@example.nl,NL-2026-1,2026-11-23T12:00:00+01:00',
      senderName: 'Veiligheidsregio',
      status: 'actual',
      move: 'alert',
      sentAt: Date.UTC(2026, 10, 23, 11),
      expiresAt: Date.UTC(2026, 10, 23, 17),
      severity: 'severe',
      urgency: 'immediate',
      certainty: 'observed',
      headline: 'Rook bij de haven',
      instruction: 'Sluit ramen en deuren.',
      isSigned: false
    })
  })

  it('is read the same when it is pasted, whatever letters its file had', () => {
    const text = `\n <?xml version="1.0" encoding="ISO-8859-1"?>${anAlert({ declaration: '' })}`
    expect(readAlertText(text, reader)).toMatchObject({ ok: true, value: { alert: alertOf(anAlert()) } })
  })

  it('holds for a day when it does not say how long, and never for longer than it may stand', () => {
    const infoFor = (expires: string) => anAlert({ infos: [anInfo({ expires })] })
    expect(alertOf(infoFor('')).expiresAt).toBe(Date.UTC(2026, 10, 24, 11))
    const days = 24 * 60 * 60 * 1000 * limits.alert.maxDays
    expect(alertOf(infoFor('<expires>2029-01-01T00:00:00+00:00</expires>')).expiresAt).toBe(
      Date.UTC(2026, 10, 23, 11) + days
    )
  })

  it('says whether it is an exercise or a test', () => {
    expect(alertOf(anAlert({ status: 'Exercise' })).status).toBe('exercise')
    expect(alertOf(anAlert({ status: 'Test' })).status).toBe('test')
  })

  it('is told in the language of the person, else in English, else as it comes first', () => {
    const infos = ['de-DE', 'en-GB', 'nl-NL'].map((language) =>
      anInfo({ language, headline: `Words in ${language}` })
    )
    const headline = (languages: readonly string[], from = infos) =>
      alertOf(anAlert({ infos: from }), { languages }).headline
    expect(headline(['nl'])).toBe('Words in nl-NL')
    expect(headline(['uk'])).toBe('Words in en-GB')
    expect(headline(['uk', 'de'])).toBe('Words in de-DE')
    expect(headline(['uk'], [infos[0]!, infos[2]!])).toBe('Words in de-DE')
  })

  it('of a part that holds here comes before one in the right language that holds elsewhere', () => {
    const far = '<polygon>51,3 51,3.1 51.1,3.1 51,3</polygon>'
    const near = '<circle>52.374,4.881 1</circle>'
    const infos = [
      anInfo({ headline: 'Elders', place: far }),
      anInfo({ headline: 'Nearby', language: 'en', place: near })
    ]
    expect(readOf(anAlert({ infos }))).toMatchObject({ touch: 'here', alert: { headline: 'Nearby' } })
  })

  it('that is taken back needs no words of its own', () => {
    const references = 'meldkamer@example.nl,NL-2026-0,2026-11-23T10:00:00+01:00'
    const text = anAlert({
      move: 'Cancel',
      infos: [],
      more: `<note>Vals alarm</note><references>${references}</references>`
    })
    expect(alertOf(text)).toMatchObject({ move: 'cancel', headline: 'Vals alarm', replaces: [references] })
    expect(file(anAlert({ infos: [] }))).toEqual(no('incomplete'))
  })

  it.each([
    ['a polygon around us', '<polygon>52,4 52,5 53,5 53,4 52,4</polygon>', 'here'],
    [
      'a polygon within our cell',
      '<polygon>52.373,4.880 52.373,4.8801 52.3731,4.8801 52.373,4.880</polygon>',
      'here'
    ],
    ['a polygon that crosses our cell', '<polygon>52.374,4 52.374,6 52.3741,6 52.374,4</polygon>', 'here'],
    ['a polygon elsewhere', '<polygon>51,3 51,3.1 51.1,3.1 51,3</polygon>', 'elsewhere'],
    ['a circle that reaches us', '<circle>52.3,4.881 9</circle>', 'here'],
    ['a circle that does not', '<circle>52.3,4.881 4</circle>', 'elsewhere'],
    ['only a code of a place', '<geocode><valueName>GM</valueName><value>0363</value></geocode>', 'unknown'],
    ['a shape that cannot be read', '<polygon>here and there</polygon>', 'unknown'],
    ['a shape beyond the poles', '<circle>91,4 5</circle>', 'unknown'],
    ['one elsewhere beside one that cannot be read', '<circle>51,3 1</circle><circle>?</circle>', 'unknown'],
    ['no place at all', '', 'unknown']
  ])('with %s says so', (_name, place, touch) => {
    expect(readOf(anAlert({ infos: [anInfo({ place })] })).touch).toBe(touch)
  })

  it('touches nothing that is known when the neighbourhood is not drawn', () => {
    const infos = [anInfo({ place: '<circle>52.374,4.881 1</circle>' })]
    expect(readOf(anAlert({ infos }), { home: [] }).touch).toBe('unknown')
  })

  it('that is signed says so, and is believed no more for it', () => {
    const more = '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"><SignedInfo/></Signature>'
    expect(alertOf(anAlert({ more }))).toMatchObject({ isSigned: true, headline: 'Rook bij de haven' })
  })
})

describe('no alert is read', () => {
  it.each<[string, string, AlertProblem]>([
    ['a draft', anAlert({ status: 'Draft' }), 'notForPeople'],
    ['between systems', anAlert({ status: 'System' }), 'notForPeople'],
    ['that answers another', anAlert({ move: 'Ack' }), 'notForPeople'],
    ['that says something went wrong', anAlert({ move: 'Error' }), 'notForPeople'],
    ['for some only', anAlert({ scope: 'Restricted' }), 'notPublic'],
    ['in confidence', anAlert({ scope: 'Private' }), 'notPublic'],
    ['with a status nobody knows', anAlert({ status: 'Really' }), 'incomplete'],
    ['with a number that has a comma', anAlert({ identifier: 'a,b' }), 'incomplete'],
    ['without a sender', anAlert({ sender: '' }), 'incomplete'],
    ['of an earlier version', anAlert({ namespace: 'urn:oasis:names:tc:emergency:cap:1.1' }), 'otherVersion'],
    ['in no namespace', anAlert({ namespace: '' }), 'noAlert'],
    ['that is a list', '<feed xmlns="http://www.w3.org/2005/Atom"><entry/></feed>', 'list'],
    ['that is a page', '<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>', 'noAlert'],
    ['that is no XML', 'Rook bij de haven', 'unreadable'],
    ['that is broken off', anAlert().slice(0, -20), 'unreadable'],
    ['with two roots', `${anAlert()}<alert/>`, 'unreadable'],
    ['that is empty', '', 'unreadable']
  ])('%s', (_name, text, problem) => {
    expect(file(text)).toEqual(no(problem))
  })

  it.each([
    '2026-11-31T12:00:00+01:00',
    '2026-11-23 12:00',
    '2026-11-23T25:00:00+01:00',
    'yesterday',
    '1e99'
  ])('sent at %j', (sent) => expect(file(anAlert({ sent }))).toEqual(no('badTimes')))

  it('that is over before it began', () => {
    const expires = '<expires>2026-11-23T11:59:59+01:00</expires>'
    expect(file(anAlert({ infos: [anInfo({ expires })] }))).toEqual(no('badTimes'))
  })
})

describe('a hostile file', () => {
  const bomb = `<!DOCTYPE alert [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>`
  const prolog = (before: string, headline = 'Rook') =>
    anAlert({ declaration: before, infos: [anInfo({ headline })] })

  it.each([
    ['whose entities multiply', prolog(bomb, '&c;')],
    [
      'that names a file of this device',
      prolog('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>', '&x;')
    ],
    ['that names an address', prolog('<!DOCTYPE alert SYSTEM "https://evil.example/x.dtd">')],
    ['with a document type and nothing in it', prolog('<!DOCTYPE alert>')]
  ])('%s is refused before anything is filled in', (_name, text) => {
    expect(file(text)).toEqual(no('trap'))
  })

  it('with an entity of its own and no document type is not read', () => {
    expect(file(prolog('', '&passwd;'))).toEqual(no('unreadable'))
  })

  it('that is too large is refused unread', () => {
    expect(file(`${' '.repeat(limits.alert.maxBytes)}x`)).toEqual(no('fileTooLarge'))
    const threeBytes = '€'.repeat(limits.alert.maxBytes / 2)
    expect(readAlertText(threeBytes, reader)).toEqual(no('fileTooLarge'))
  })

  it('that is nested deep, or wide, is left where the limit is passed', () => {
    expect(file('<a>'.repeat(80_000))).toEqual(no('tooMuch'))
    expect(file(`<a>${'<b/>'.repeat(60_000)}</a>`)).toEqual(no('tooMuch'))
  })

  it('in other letters than UTF-8 is refused, whatever it says', () => {
    const utf16 = new Uint8Array(
      new Uint16Array([0xfeff, ...[...anAlert()].map((sign) => sign.charCodeAt(0))]).buffer
    )
    expect(readAlertFile(utf16, reader)).toEqual(no('otherLetters'))
    const latin = anAlert({ declaration: '<?xml version="1.0" encoding="ISO-8859-1"?>' })
    expect(file(latin)).toEqual(no('otherLetters'))
    const overlong = Uint8Array.of(0xc0, 0xbc, ...new TextEncoder().encode('alert/>'))
    expect(readAlertFile(overlong, reader)).toEqual(no('otherLetters'))
  })

  it('with names of files, addresses and pictures has none of them read', () => {
    const more =
      '<resource><uri>../../etc/passwd</uri><derefUri>QUJD</derefUri></resource><web>javascript:alert(1)</web>'
    const alert = alertOf(anAlert({ identifier: '../../x', infos: [anInfo({ place: more })] }))
    expect(JSON.stringify(alert)).not.toMatch(/passwd|QUJD|javascript/)
    const include = '<include xmlns="http://www.w3.org/2001/XInclude" href="file:///etc/passwd"/>'
    expect(file(anAlert({ more: include }))).toMatchObject({ ok: true })
  })

  it('with a script in its words gives words', () => {
    const headline = '<![CDATA[<script>alert(1)</script>]]>'
    expect(alertOf(anAlert({ infos: [anInfo({ headline })] })).headline).toBe('<script>alert(1)</script>')
    expect(file(anAlert({ infos: [anInfo({ headline: '<script>alert(1)</script>' })] }))).toMatchObject({
      value: { alert: { headline: 'Brand' } }
    })
  })

  it('has no signs that turn words round or cannot be seen', () => {
    const headline = 'Rook\u202e weg\u2066\u200f\u0085'
    expect(alertOf(anAlert({ infos: [anInfo({ headline })] })).headline).toBe('Rook weg')
  })

  it('never breaks the reader, whatever is changed in it', () => {
    const whole = new TextEncoder().encode(anAlert())
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.uint8Array({ minLength: 1, maxLength: 6 }), (at, bytes) => {
        const changed = whole.slice()
        changed.set(bytes.subarray(0, whole.length - at), at)
        expect(typeof readAlertFile(changed, reader).ok).toBe('boolean')
      })
    )
  })
})

describe('the limits of an alert', () => {
  const { maxBytes, maxDepth, maxElements, maxInfos, maxCorners, maxIdChars, maxReplaces } = limits.alert
  const { maxHeadlineChars, maxTextChars, maxDays, maxLeadMs } = limits.alert
  const reads = (text: string) => file(text).ok
  const base = anAlert()
  const deeper = (levels: number) => anAlert({ more: '<x>'.repeat(levels) + '</x>'.repeat(levels) })
  const elements = base.match(/<[a-z]/gi)?.length ?? 0
  const corners = (n: number) => `<polygon>${Array(n).fill('52,4').join(' ')}</polygon>`
  const names = (n: number) => Array.from({ length: n }, (_, i) => `a,${i},b`)

  it.each<[string, number, (n: number) => boolean]>([
    ['maxBytes', maxBytes, (n) => reads(base + ' '.repeat(n - base.length))],
    ['maxDepth', maxDepth, (n) => reads(deeper(n - 1))],
    ['maxElements', maxElements, (n) => reads(anAlert({ more: '<x/>'.repeat(n - elements) }))],
    ['maxInfos', maxInfos, (n) => reads(anAlert({ infos: Array(n).fill(anInfo()) as string[] }))],
    ['maxCorners', maxCorners, (n) => reads(anAlert({ infos: [anInfo({ place: corners(n) })] }))],
    ['maxIdChars', maxIdChars, (n) => reads(anAlert({ identifier: 'a'.repeat(n) }))],
    ['maxLeadMs', maxLeadMs / 1000, (n) => file(base, { nowMs: Date.UTC(2026, 10, 23, 11) - n * 1000 }).ok],
    [
      'maxReplaces',
      maxReplaces,
      (n) =>
        alertOf(anAlert({ more: `<references>${names(n).join(' ')}</references>` })).replaces.length === n
    ],
    ['maxHeadlineChars', maxHeadlineChars, (n) => isWhole('headline', n)],
    ['maxTextChars', maxTextChars, (n) => isWhole('description', n)],
    ['maxDays', maxDays, (n) => lasts(n)]
  ])('%s is met at its last value and not past it', (_name, last, takes) => {
    expect([takes(last), takes(last + 1)]).toEqual([true, false])
  })

  function isWhole(part: 'headline' | 'description', chars: number): boolean {
    const words = 'a'.repeat(chars)
    return alertOf(anAlert({ infos: [anInfo({ [part]: words })] }))[part] === words
  }

  function lasts(days: number): boolean {
    const until = new Date(Date.UTC(2026, 10, 23 + days, 11))
    const expires = `<expires>${until.toISOString().slice(0, 19)}Z</expires>`
    return alertOf(anAlert({ infos: [anInfo({ expires })] })).expiresAt === until.getTime()
  }
})
