/** Times of the clock in a plain sentence: "om half acht", "at 10", "tussen 6 en 9", "5pm". */
import { partsOfDay, wordToNumber, type PartOfDay } from './time-words.ts'

/** Minutes since midnight; `to` when an end was said. */
export interface ClockSpan {
  readonly from: number
  readonly to: number | null
  /** Told from the other half of the day. */
  readonly isSure: boolean
  /** The word before it: "voor", "om". */
  readonly lead: string
}

interface ClockTime {
  readonly minutes: number
  /** Said with am, pm or figures past 12: not to be moved to the afternoon. */
  readonly isSure: boolean
  /** Words it took. */
  readonly length: number
}

const leads = new Set(
  'om rond tegen vanaf voor tot na at around by before until till from after van tussen between'.split(' ')
)
const spanLeads = new Set('van tussen from between'.split(' '))
const joins = new Set('tot en and to until till'.split(' '))
const noon = 12 * 60

/** The first time of the clock said. `part` tells the morning's eight from the evening's. */
export function clockIn(words: readonly string[], part: PartOfDay | null): ClockSpan | null {
  for (let at = 0; at < words.length; at++) {
    const start = timeAt(words, at)
    if (!start || !isTold(words, at, start)) continue
    const from = placed(start, part)
    const end =
      spanLeads.has(words[at - 1] ?? '') && joins.has(words[at + start.length] ?? '')
        ? timeAt(words, at + start.length + 1)
        : null
    return {
      from,
      to: end ? after(from, placed(end, part)) : null,
      isSure: start.isSure,
      lead: words[at - 1] ?? ''
    }
  }
  return null
}

/** A bare number is an hour only behind "om", "at" and the like; "voor 2 uur" may be a length of time, but is read so. */
function isTold(words: readonly string[], at: number, { length, isSure }: ClockTime): boolean {
  const lead = words[at - 1] ?? ''
  if (/^\d{1,2}:\d\d$/.test(words[at] ?? '') || (isSure && length === 1 && /[ap]m$/.test(words[at] ?? '')))
    return true
  if (lead === 'om' || lead === 'at' || lead === 'rond' || lead === 'around' || lead === 'tegen')
    return !isMany(words, at + length)
  if (words[at] === 'kwart' || words[at] === 'quarter') return true
  if (words[at] === 'half') return leads.has(lead) || partsOfDay.has(lead)
  return (leads.has(lead) || joins.has(lead)) && isSaid(words, at + length)
}

function isSaid(words: readonly string[], next: number): boolean {
  const word = words[next] ?? ''
  return word === 'uur' || word === 'oclock' || joins.has(word)
}

/** "om 3 euro" and "at 4 places" are no times. */
function isMany(words: readonly string[], next: number): boolean {
  return [
    'euro',
    'dagen',
    'days',
    'weken',
    'weeks',
    'places',
    'personen',
    'people',
    'minuten',
    'minutes',
    'the'
  ].includes(words[next] ?? '')
}

function timeAt(words: readonly string[], at: number): ClockTime | null {
  const word = words[at] ?? ''
  const figures = /^(\d{1,2}):(\d\d)$/.exec(word) ?? /^(\d{1,2})()(am|pm|u|h)?$/.exec(word)
  if (word === 'noon' || word === 'midday') return { minutes: noon, isSure: true, length: 1 }
  if (word === 'half') return shifted(words, at, -30)
  if (word === 'kwart' || word === 'quarter') return quarter(words, at)
  if (figures) return ofFigures(figures, words[at + 1] ?? '')
  const hour = wordToNumber(word)
  return hour !== null && hour >= 1 && hour <= 12 && word.length > 2
    ? { minutes: hour * 60, isSure: false, length: 1 }
    : null
}

function ofFigures(found: RegExpExecArray, next: string): ClockTime | null {
  const hour = Number(found[1])
  const minutes = hour * 60 + Number(found[2] || 0)
  if (hour > 24) return null
  if (found[3] === 'pm' || next === 'pm')
    return { minutes: hour < 12 ? minutes + noon : minutes, isSure: true, length: 1 }
  if (found[3] === 'am' || next === 'am')
    return { minutes: hour === 12 ? minutes - noon : minutes, isSure: true, length: 1 }
  return { minutes, isSure: hour > 12 || (found[1] ?? '').startsWith('0'), length: 1 }
}

function shifted(words: readonly string[], at: number, by: number): ClockTime | null {
  const hour = wordToNumber(words[at + 1] ?? '')
  return hour === null || hour < 1 || hour > 24
    ? null
    : { minutes: hour * 60 + by, isSure: hour > 12, length: 2 }
}

function quarter(words: readonly string[], at: number): ClockTime | null {
  const side = words[at + 1] ?? ''
  const by = side === 'voor' || side === 'to' ? -15 : 15
  const time = shifted(words, at + 1, by)
  return time && { ...time, length: 3 }
}

/** Before seven it is the afternoon's or evening's, unless the night or the morning is spoken of. */
function placed({ minutes, isSure }: ClockTime, part: PartOfDay | null): number {
  if (isSure || minutes >= noon) return minutes
  const later = minutes + noon
  if (part) return later >= part.from && later <= part.to ? later : minutes
  return minutes < 7 * 60 ? later : minutes
}

function after(from: number, to: number): number {
  return to > from ? to : to + noon > from ? to + noon : to + 2 * noon
}

export function partIn(words: readonly string[]): PartOfDay | null {
  for (const word of words) {
    const part = partsOfDay.get(word)
    if (part) return part
  }
  return null
}
