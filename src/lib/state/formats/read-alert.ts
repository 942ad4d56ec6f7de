/**
 * An official alert out of a file of the Common Alerting Protocol (OASIS, CAP 1.2). Only what is told to the public is
 * read. Nothing in it is fetched or opened: no picture, no address, no file it names.
 */
import {
  alertExpiry,
  alertBounds,
  alertMoves,
  alertStatuses,
  certainties,
  severities,
  urgencies,
  type OfficialAlert
} from '#lib/domain/alert.ts'
import { touch, type Touch } from '#lib/domain/alert-area.ts'
import type { Point } from '#lib/domain/area.ts'
import { accepted, refused, type Result } from '#lib/domain/result.ts'
import { capNamespace } from './alert-look.ts'
import { areaOfAlert } from './alert-place.ts'
import { parseAlertTime } from './alert-time.ts'
import { readXml, type XmlElement, type XmlFile, type XmlProblem } from './alert-xml.ts'

export type AlertProblem =
  | XmlProblem
  | 'fileTooLarge'
  /** Other letters than UTF-8. */
  | 'otherLetters'
  /** XML, but no alert. */
  | 'noAlert'
  /** A list of alerts, of which one has to be chosen. */
  | 'list'
  /** CAP of another version than 1.2. */
  | 'otherVersion'
  /** Something that every alert says is not in it, or is none of the words there are for it. */
  | 'incomplete'
  /** Between services, or a draft. */
  | 'notForPeople'
  /** For some only, or in confidence. */
  | 'notPublic'
  /** It is over before it begins, or its time is no time. */
  | 'badTimes'
  /** Sent later than now. */
  | 'fromFuture'

export interface Reader {
  /** Codes of languages, the best first. */
  readonly languages: readonly string[]
  /** The line around the neighbourhood (domain/alert-area.ts). */
  readonly home: readonly Point[]
  readonly nowMs: number
}

export interface ReadAlert {
  readonly alert: OfficialAlert
  readonly touch: Touch
}

type Read<Value> = Result<Value, AlertProblem>

const atom = 'http://www.w3.org/2005/Atom'

export function readAlertFile(bytes: Uint8Array, reader: Reader): Read<ReadAlert> {
  if (bytes.length > alertBounds.maxBytes) return refused('fileTooLarge')
  const text = decode(bytes)
  if (text === null) return refused('otherLetters')
  const file = readXml(text)
  if (!file.ok) return file
  return isOtherLetters(file.value) ? refused('otherLetters') : fileToAlert(file.value, reader)
}

/** Of a text that was pasted: whatever letters its file had, it has them no more. */
export function readAlertText(text: string, reader: Reader): Read<ReadAlert> {
  if (new TextEncoder().encode(text).length > alertBounds.maxBytes) return refused('fileTooLarge')
  const file = readXml(text.trim())
  return file.ok ? fileToAlert(file.value, reader) : file
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function isOtherLetters({ encoding }: XmlFile): boolean {
  return encoding !== null && !['utf-8', 'us-ascii'].includes(encoding.toLowerCase())
}

function fileToAlert({ root, namespace, isSigned }: XmlFile, reader: Reader): Read<ReadAlert> {
  if (namespace === atom || root.name === 'rss') return refused('list')
  if (root.name !== 'alert' || !namespace.startsWith(capNamespace)) return refused('noAlert')
  if (namespace !== `${capNamespace}1.2`) return refused('otherVersion')
  const problem = whyNotTell(root)
  if (problem) return refused(problem)
  const infos = root.children.filter(({ name }) => name === 'info')
  if (infos.length > alertBounds.maxInfos) return refused('tooMuch')
  const [best, ...others] = infos.map((info) => infoWith(info, reader)).sort(byFit)
  if (!best && choice(root, 'msgType') !== 'cancel') return refused('incomplete')
  if ([best, ...others].some((one) => one?.area === null)) return refused('tooMuch')
  return toAlert(root, best ?? infoWith(nothing, reader), { isSigned, nowMs: reader.nowMs })
}

const nothing: XmlElement = { name: 'info', text: '', children: [] }
const nowhere = { polygons: [], circles: [], isWhole: false }

/** What each alert says first (3.2.1): whether it is for everybody. */
function whyNotTell(root: XmlElement): AlertProblem | null {
  const [status, move, scope] = ['status', 'msgType', 'scope'].map((name) => choice(root, name))
  if (status === 'system' || status === 'draft' || move === 'ack' || move === 'error') return 'notForPeople'
  if (scope === 'restricted' || scope === 'private') return 'notPublic'
  const isSaid = oneOf(alertStatuses, status) && oneOf(alertMoves, move) && scope === 'public'
  return isSaid ? null : 'incomplete'
}

interface Info {
  readonly element: XmlElement
  /** The smaller the better. */
  readonly language: number
  readonly touch: Touch
  /** Null when it has more corners than are looked at. */
  readonly area: OfficialAlert['area'] | null
}

function infoWith(element: XmlElement, { languages, home }: Reader): Info {
  const area = areaOfAlert(element)
  return {
    element,
    area,
    language: languageTurn(element, languages),
    touch: area ? touch(area, home) : 'unknown'
  }
}

const turns: Readonly<Record<Touch, number>> = { here: 0, unknown: 1, elsewhere: 2 }

/** What holds here before what a person can read: of two languages that say the same both hold here. */
function byFit(a: Info, b: Info): number {
  return turns[a.touch] - turns[b.touch] || a.language - b.language
}

/** Where nothing is said it is American English (3.2.2). */
function languageTurn(info: XmlElement, languages: readonly string[]): number {
  const said = (textIn(info, 'language') || 'en-US').toLowerCase().split('-', 1)[0] ?? ''
  const turn = [...languages, 'en'].indexOf(said)
  return turn < 0 ? languages.length + 1 : turn
}

function toAlert(
  root: XmlElement,
  { element: info, area, touch: where }: Info,
  { isSigned, nowMs }: { readonly isSigned: boolean; readonly nowMs: number }
): Read<ReadAlert> {
  const [number, sender, sent] = ['identifier', 'sender', 'sent'].map((name) => textIn(root, name))
  if (!isName(number) || !isName(sender) || !sent) return refused('incomplete')
  const times = timesOf(sent, info)
  if (!times) return refused('badTimes')
  if (times.sentAt > nowMs + alertBounds.maxLeadMs) return refused('fromFuture')
  const alert = {
    ...{ name: `${sender},${number},${sent}`, sender, replaces: referencesIn(root), ...times, isSigned },
    ...wordsOf(root, info),
    area: area ?? nowhere
  }
  return alert.headline ? accepted({ alert, touch: where }) : refused('incomplete')
}

/** No blank, comma or bracket (3.2.1), so that a name of three parts has three. */
function isName(text: string | undefined): text is string {
  return text !== undefined && /^[^\s,<&]+$/.test(text) && text.length <= alertBounds.maxIdChars
}

/** The last of those it names, each in three parts. */
function referencesIn(root: XmlElement): readonly string[] {
  const { maxIdChars, maxReplaces } = alertBounds
  const names = textIn(root, 'references').split(/\s+/)
  const whole = names.filter((name) => name.split(',').length === 3 && name.length <= 2 * maxIdChars)
  return [...new Set(whole)].slice(-maxReplaces)
}

type Times = Pick<OfficialAlert, 'sentAt' | 'startsAt' | 'expiresAt'>

function timesOf(sent: string, info: XmlElement): Times | null {
  const sentAt = parseAlertTime(sent)
  const [onset, effective, expires] = ['onset', 'effective', 'expires'].map((name) => {
    const said = textIn(info, name)
    return said === '' ? undefined : parseAlertTime(said)
  })
  if (sentAt === null || onset === null || effective === null || expires === null) return null
  if (expires !== undefined && expires <= sentAt) return null
  const expiresAt = alertExpiry(sentAt, expires ?? null)
  return { sentAt, startsAt: onset ?? effective ?? sentAt, expiresAt }
}

type Words = Omit<OfficialAlert, keyof Times | 'name' | 'sender' | 'replaces' | 'isSigned' | 'area'>

function wordsOf(root: XmlElement, info: XmlElement): Words {
  const { maxIdChars, maxHeadlineChars, maxTextChars } = alertBounds
  const [headline, event, note] = [textIn(info, 'headline'), textIn(info, 'event'), textIn(root, 'note')]
  const places = info.children.filter(({ name }) => name === 'area').map((area) => textIn(area, 'areaDesc'))
  return {
    senderName: cut(textIn(info, 'senderName'), maxIdChars),
    status: oneOf(alertStatuses, choice(root, 'status')) ?? 'test',
    move: oneOf(alertMoves, choice(root, 'msgType')) ?? 'alert',
    severity: oneOf(severities, choice(info, 'severity')) ?? 'unknown',
    urgency: oneOf(urgencies, choice(info, 'urgency')) ?? 'unknown',
    certainty: oneOf(certainties, choice(info, 'certainty')) ?? 'unknown',
    headline: cut(headline || event || note || textIn(root, 'identifier'), maxHeadlineChars),
    description: cut(textIn(info, 'description') || note, maxTextChars),
    instruction: cut(textIn(info, 'instruction'), maxTextChars),
    where: cut(places.filter(Boolean).join(', '), maxTextChars)
  }
}

/** Case does not count: some write `actual`. */
function choice(element: XmlElement, name: string): string {
  return textIn(element, name).toLowerCase()
}

function oneOf<Word extends string>(words: readonly Word[], said: string | undefined): Word | null {
  return words.find((word) => word === said) ?? null
}

/** Of the first of this name; without what no screen shows, or shows the wrong way round. */
function textIn({ children }: XmlElement, name: string): string {
  const text = children.find((child) => child.name === name)?.text ?? ''
  return text.toWellFormed().replace(unspeakable, '').trim()
}

/** Control signs but tab and new line, and those that turn the order of letters. */
const unspeakable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/g

function cut(text: string, maxChars: number): string {
  return text.length <= maxChars ? text : `${text.slice(0, maxChars - 1).toWellFormed()}…`
}
