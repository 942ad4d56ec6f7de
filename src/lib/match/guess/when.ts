/**
 * When: the time a plain sentence (cue.ts) names, as a span of the calendar here. "morgen om 10 uur" is an hour from
 * ten, "vrijdagavond" that evening, "dit weekend" two days, "voor 1 juni" everything until that day begins. What comes
 * back ("elke donderdag") and what is past ("sinds maandag") is no such time.
 */
import { dayOf, dayOfDate, minuteNow, momentOf, today, type Day, type Here } from './calendar.ts'
import { clockIn, partIn, type ClockSpan } from './clock-words.ts'
import {
  dayLeads,
  doubtfulWeekdays,
  months,
  nearDays,
  weekdays,
  wordToNumber,
  type PartOfDay
} from './time-words.ts'
import { withoutHabits } from './urgency.ts'

/** How exactly it was said: an hour of the clock, a part of a day, a day, or several days. */
export type Precision = 'minute' | 'part' | 'day' | 'days'

/** Unix ms; `toMs` is not part of it. */
export interface When {
  readonly fromMs: number
  readonly toMs: number
  readonly precision: Precision
}

/** Whole days, the last one included. */
interface Days {
  readonly first: number
  readonly last: number
  readonly isNow?: boolean
  /** Words that lead to it: "tot", "voor", "vanaf". */
  readonly lead: string
  readonly part?: PartOfDay | null
}

const minutesOfDay = 24 * 60
/** What has a beginning and no said length, "om 10 uur", is taken to last an hour. */
const usualMinutes = 60
/** "Vanaf maandag" and "nu" without an end. */
const openDays = 7

/** Null when no time is named. */
export function guessWhen(sentence: string, here: Here): When | null {
  const words = withoutHabits(sentence)
    .split(' ')
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
  const span = spanOfHours(words, here)
  if (span) return span
  const days = daysIn(words, here)
  const part = days?.part ?? partIn(words)
  const clock = clockIn(words, part)
  if (!days && !clock) return null
  const first = days?.first ?? today(here).index
  if (clock && !days) return soonest(first, clock, here)
  if (clock && days?.first === days?.last) return atClock(first, clock, here)
  return days ? bounded(days, part, here) : null
}

/** "nu", "binnen een uur", "over tien minuten", "in twee uur". */
function spanOfHours(words: readonly string[], here: Here): When | null {
  for (let at = 0; at < words.length; at++) {
    const minutes = lengthAt(words, at)
    const lead = words[at - 1] ?? ''
    if (minutes === null) continue
    const dueMs = here.nowMs + minutes * 60_000
    if (lead === 'binnen' || lead === 'within')
      return { fromMs: here.nowMs, toMs: dueMs, precision: 'minute' }
    if (lead === 'over' || lead === 'in')
      return { fromMs: dueMs, toMs: dueMs + usualMinutes * 60_000, precision: 'minute' }
  }
  return null
}

function lengthAt(words: readonly string[], at: number): number | null {
  const [first = '', second = '', third = ''] = words.slice(at, at + 3)
  if (first === 'kwartier' || second === 'kwartier') return 15
  if (first === 'half' && /^(uur|uurtje|hour|an)$/.test(second)) return 30
  if (second === 'half' && /^(uur|uurtje|hour)$/.test(third)) return 30
  const count = wordToNumber(first)
  if (count === null) return null
  if (/^(uur|uurtje|uren|uurtjes|hour|hours)$/.test(second)) return count * 60
  return /^(minuut|minuten|minuutjes|min|minute|minutes|mins)$/.test(second) ? count : null
}

function daysIn(words: readonly string[], here: Here): Days | null {
  const now = today(here)
  for (let at = 0; at < words.length; at++) {
    const found =
      dateAt(words, at, now) ??
      weekendAt(words, at, now) ??
      weekAt(words, at, now) ??
      dayAt(words, at, now) ??
      nowAt(words, at, now)
    if (found) return upToSecond({ ...found, lead: sideOf(words, at) }, words, at, now)
  }
  return monthIn(words, now)
}

type Found = Omit<Days, 'lead'> | null

const upTo = /^(tot|met|tm|to|until|till|through)$/
const both = /^(en|and)$/

/** "van vrijdag tot en met zondag", "Friday to Sunday", "dinsdag en woensdag": the last day is part of it. */
function upToSecond(days: Days, words: readonly string[], at: number, now: Day): Days {
  let next = at + 1
  while (months.has(words[next] ?? '')) next++
  const from = next
  while (upTo.test(words[next] ?? '') || both.test(words[next] ?? '')) next++
  const date = dateAt(words, next, now)
  const second = next > from && !days.isNow ? (date ?? dayAt(words, next, now)) : null
  if (!second) return days
  // Of dates the first has been and the last is still to come.
  if (date && date.last < days.first)
    return { ...days, first: now.index, last: date.last, part: null, lead: '' }
  const last = second.last < days.first ? second.last + 7 : second.last
  const isRange = words.slice(from, next).some((word) => upTo.test(word)) || last === days.first + 1
  return isRange ? { ...days, last, part: null, lead: '' } : days
}

/** A thing "voor zaterdag" is wanted on that day, and a job "voor 1 juni" before it. */
function sideOf(words: readonly string[], at: number): string {
  const lead = leadOf(words, at)
  return lead === 'voor' && weekdays.has(splitPart(words[at] ?? '')[0]) ? '' : lead
}

function dayAt(words: readonly string[], at: number, now: Day): Found {
  const word = words[at] ?? ''
  const near = nearDays.get(word)
  if (near && !isMorning(words, at))
    return oneDay(now.index + near.days, near.part ? partIn([near.part]) : null)
  if (/^(dagen|days|dag|day)$/.test(words[at + 1] ?? '') && /^(over|in)$/.test(words[at - 1] ?? '')) {
    const days = wordToNumber(word)
    return days === null ? null : oneDay(now.index + days)
  }
  return weekdayAt(words, at, now)
}

/** "'s morgens", "in de morgen", "vrijdag morgen". */
function isMorning(words: readonly string[], at: number): boolean {
  return (
    words[at] === 'morgen' &&
    (/^(de|s|deze|goede)$/.test(words[at - 1] ?? '') || weekdays.has(words[at - 1] ?? ''))
  )
}

function weekdayAt(words: readonly string[], at: number, now: Day): Found {
  const written = words[at] ?? ''
  const [name, partOfName] = splitPart(written)
  const part = words[at + 1] === 'morgen' ? partIn(['ochtend']) : partOfName
  const weekday = weekdays.get(name)
  if (weekday === undefined) return null
  if (doubtfulWeekdays.has(name) && !dayLeads.has(words[at - 1] ?? '')) return null
  const nextWeek = isOfNextWeek(words, at)
  const ahead = (weekday - now.weekday + 7) % 7
  if (!nextWeek)
    return oneDay(
      now.index + (ahead === 0 && !/^(deze|this|vandaag)$/.test(words[at - 1] ?? '') ? 7 : ahead),
      part
    )
  return oneDay(mondayAfter(now) + ((weekday + 6) % 7), part)
}

/** "vrijdagavond" is vrijdag and avond. */
function splitPart(word: string): readonly [string, PartOfDay | null] {
  const found = /^(\w+dag)(ochtend|voormiddag|morgen|middag|namiddag|avond|nacht)$/.exec(word)
  return found
    ? [found[1] ?? '', partIn([found[2] === 'morgen' ? 'ochtend' : (found[2] ?? '')])]
    : [word, null]
}

function isOfNextWeek(words: readonly string[], at: number): boolean {
  const around = [`${words[at - 2]} ${words[at - 1]}`, `${words[at + 1]} ${words[at + 2]}`]
  return around.some((pair) => pair === 'volgende week' || pair === 'next week')
}

function mondayAfter(now: Day): number {
  return now.index + ((8 - now.weekday) % 7 || 7)
}

/** The weekend that is on or comes; a "volgend weekend" is the one after. */
function weekendAt(words: readonly string[], at: number, now: Day): Found {
  if (!/^(weekend|weekeinde)$/.test(words[at] ?? '')) return null
  const saturday = now.weekday === 0 ? now.index - 1 : now.index + (6 - now.weekday)
  const later = /^(volgend|volgende|next)$/.test(words[at - 1] ?? '') ? 7 : 0
  return { first: Math.max(saturday + later, now.index), last: saturday + later + 1 }
}

function weekAt(words: readonly string[], at: number, now: Day): Found {
  if (words[at] !== 'week') return null
  const lead = words[at - 1] ?? ''
  const monday = mondayAfter(now)
  if (/^(deze|this|de)$/.test(lead) && !/^(in|per|a|keer)$/.test(words[at - 2] ?? ''))
    return { first: now.index, last: monday - 1 }
  if (
    /^(volgende|next)$/.test(lead) &&
    !weekdays.has(words[at + 1] ?? '') &&
    !weekdays.has(words[at - 2] ?? '')
  )
    return { first: monday, last: monday + 6 }
  return /^(komende|coming)$/.test(lead) ? { first: now.index, last: now.index + 7 } : null
}

function nowAt(words: readonly string[], at: number, now: Day): Found {
  return /^(nu|now|meteen|direct|spoed|asap|zsm)$/.test(words[at] ?? '')
    ? { first: now.index, last: now.index, isNow: true }
    : null
}

/** "12 juni", "june 12th", "1 mei"; past ones are next year's. */
function dateAt(words: readonly string[], at: number, now: Day): Found {
  const [first = '', second = '', third = ''] = words.slice(at, at + 3)
  const date = dateOf(first) ?? (months.has(first) ? dateOf(second) : null)
  const month = months.get(second === 'of' ? third : second) ?? months.get(first)
  if (date === null || month === undefined || (dateOf(first) === null && !months.has(first))) return null
  const day = dayOfDate(now.year, month, date)
  const coming = day && day.index < now.index ? dayOfDate(now.year + 1, month, date) : day
  return coming && oneDay(coming.index)
}

function dateOf(word: string): number | null {
  const found = /^(\d{1,2})(e|ste|de|st|nd|rd|th)?$/.exec(word)
  return found ? Number(found[1]) : null
}

/** "in juli", "volgende maand". */
function monthIn(words: readonly string[], now: Day): Days | null {
  for (let at = 0; at < words.length; at++) {
    const lead = words[at - 1] ?? ''
    const named = /^(in|vanaf|tot|voor|eind|begin|from|until|by|before|during|of)$/.test(lead)
      ? months.get(words[at] ?? '')
      : undefined
    const next =
      /^(maand|month)$/.test(words[at] ?? '') && /^(volgende|next)$/.test(lead)
        ? (now.month % 12) + 1
        : undefined
    const month = named ?? next
    if (month !== undefined)
      return {
        ...wholeMonth(month < now.month ? now.year + 1 : now.year, month, now),
        lead: named ? lead : ''
      }
  }
  return null
}

function wholeMonth(year: number, month: number, now: Day): { first: number; last: number } {
  const first = dayOfDate(year, month, 1)?.index ?? now.index
  let last = first
  while (dayOf(last + 1).month === month) last++
  return { first: Math.max(first, now.index), last }
}

function oneDay(
  index: number,
  part: PartOfDay | null = null
): { first: number; last: number; part: PartOfDay | null } {
  return { first: index, last: index, part }
}

/** The word that says on which side of the day it lies, past "de", "aanstaande" and the like. */
function leadOf(words: readonly string[], at: number): string {
  for (let before = at - 1; before >= Math.max(0, at - 3); before--) {
    const word = words[before] ?? ''
    if (!/^(de|het|the|aanstaande|komende|this|next|dit|op|deze|uiterlijk|volgende)$/.test(word)) return word
  }
  return ''
}

/** "Om half acht" without a day is the next one to come. */
function soonest(day: number, clock: ClockSpan, here: Here): When {
  const isOver = momentOf(day, clock.from, here) < here.nowMs
  if (!isOver) return atClock(day, clock, here)
  const noon = minutesOfDay / 2
  const evening = { ...clock, from: clock.from + noon, to: clock.to === null ? null : clock.to + noon }
  const isLaterToday = !clock.isSure && clock.from < noon && momentOf(day, evening.from, here) >= here.nowMs
  return isLaterToday ? atClock(day, evening, here) : atClock(day + 1, clock, here)
}

function atClock(day: number, clock: ClockSpan, here: Here): When {
  const moment = momentOf(day, clock.from, here)
  if (/^(voor|tot|before|until|till|by)$/.test(clock.lead) && moment > here.nowMs)
    return { fromMs: here.nowMs, toMs: moment, precision: 'minute' }
  return {
    fromMs: moment,
    toMs: momentOf(day, clock.to ?? clock.from + usualMinutes, here),
    precision: 'minute'
  }
}

function bounded({ first, last, lead, isNow }: Days, part: PartOfDay | null, here: Here): When {
  const ends = momentOf(last + 1, 0, here)
  const begins = momentOf(first, 0, here)
  if (isNow) return { fromMs: here.nowMs, toMs: here.nowMs + usualMinutes * 60_000, precision: 'minute' }
  if (/^(voor|before)$/.test(lead) && begins > here.nowMs)
    return { fromMs: here.nowMs, toMs: begins, precision: 'days' }
  if (/^(tot|tm|until|till|by|tegen|binnen)$/.test(lead))
    return { fromMs: here.nowMs, toMs: ends, precision: 'days' }
  if (/^(vanaf|from|sinds|after|na)$/.test(lead))
    return { fromMs: begins, toMs: momentOf(first + openDays, 0, here), precision: 'days' }
  if (first !== last) return { fromMs: Math.max(begins, here.nowMs), toMs: ends, precision: 'days' }
  if (!part) return { fromMs: begins, toMs: ends, precision: 'day' }
  return partOf(first, part, here)
}

/** A part of today that is over was meant for what is left of it. */
function partOf(day: number, part: PartOfDay, here: Here): When {
  const isToday = day === today(here).index
  const to = isToday && minuteNow(here) >= part.to ? minutesOfDay : part.to
  return { fromMs: momentOf(day, part.from, here), toMs: momentOf(day, to, here), precision: 'part' }
}
