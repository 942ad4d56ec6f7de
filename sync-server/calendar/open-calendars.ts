/** Calendars as a relay keeps them: their file, and the clock that has old ones forgotten. */
import { limits } from '#lib/wire/limits.ts'
import { faultToWord } from '#relay/watch/events.ts'
import type { TellEvent } from '#relay/watch/events.ts'
import { createFeedDesk } from './feed-desk.ts'
import type { FeedDesk } from './feed-desk.ts'
import { openFeeds } from './feeds.ts'
import type { CalendarBounds } from './feeds.ts'

interface Surroundings {
  /** Of the feeds; null keeps them in memory. */
  readonly file: string | null
  readonly bounds: Partial<CalendarBounds>
  /** Unix ms. */
  readonly now: () => number
  readonly say: TellEvent
}

const tidyEveryMs = 10 * 60 * 1000

export function openCalendars({ file, bounds: own, now, say }: Surroundings): FeedDesk {
  const bounds = { ...limits.calendar, ...own }
  const desk = createFeedDesk({ feeds: openFeeds(file ?? ':memory:', bounds), bounds, now })
  const timer = setInterval(() => tidy(), tidyEveryMs).unref()

  function tidy() {
    try {
      desk.tidy()
    } catch (fault) {
      say({ event: 'calendarFailed', why: faultToWord(fault) })
    }
  }

  return {
    ...desk,
    close() {
      clearInterval(timer)
      desk.close()
    }
  }
}
