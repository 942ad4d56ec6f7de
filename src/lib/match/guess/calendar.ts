/** Days and hours of a place, counted without asking any clock: now and the place's distance to UTC are arguments. */

export interface Here {
  /** Unix ms. */
  readonly nowMs: number
  /** Minutes the local clock is ahead of UTC at a moment (120 in a Dutch summer). */
  readonly utcOffsetMinutes: (atMs: number) => number
}

/** A day of the calendar here; `index` counts days since 1 January 1970. */
export interface Day {
  readonly index: number
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly date: number
  /** 0 is Sunday. */
  readonly weekday: number
}

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs

export function today(here: Here): Day {
  return dayOf(dayAt(here.nowMs, here))
}

/** The index of the day a moment lies in here. */
export function dayAt(atMs: number, here: Here): number {
  return Math.floor(localMs(atMs, here) / dayMs)
}

/** Minutes since midnight here. */
export function minuteNow(here: Here): number {
  const local = localMs(here.nowMs, here)
  return Math.floor((local - Math.floor(local / dayMs) * dayMs) / minuteMs)
}

export function dayOf(index: number): Day {
  const date = new Date(index * dayMs)
  return {
    index,
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    date: date.getUTCDate(),
    weekday: date.getUTCDay()
  }
}

/** Null when there is no such day, as 31 June. */
export function dayOfDate(year: number, month: number, date: number): Day | null {
  const day = dayOf(Math.floor(Date.UTC(year, month - 1, date) / dayMs))
  return day.month === month && day.date === date ? day : null
}

/** Unix ms of a minute of a day here; minutes past 24 hours run on into the next day. */
export function momentOf(day: number, minutes: number, here: Here): number {
  const asIfUtc = day * dayMs + minutes * minuteMs
  const offset = here.utcOffsetMinutes(asIfUtc - here.utcOffsetMinutes(asIfUtc) * minuteMs)
  return asIfUtc - offset * minuteMs
}

function localMs(atMs: number, here: Here): number {
  return atMs + here.utcOffsetMinutes(atMs) * minuteMs
}
