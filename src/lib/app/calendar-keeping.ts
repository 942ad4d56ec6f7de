/** The leading tab keeps the feed of my deals as new as they are, where a calendar follows them. */
import type { Later } from '#lib/ports/timer.ts'
import { deleteLeft, renewFeed, type FeedNeeds } from './calendar-feed.ts'

interface KeepingNeeds extends FeedNeeds {
  readonly later: Later
}

/** Several changes come together: an agreement, then its done. */
export const gatherMs = 3_000
/** A time somebody else moved in their listing is seen by then, and what failed is tried again. */
export const lookEveryMs = 60 * 60 * 1000

/** From now on. Returns what looks again soon, for when the relay may be back. */
export function keepCalendar({ later, ...needs }: KeepingNeeds): () => void {
  const { pocket, queries } = needs
  let isFollowed = false
  let cancel = () => {}
  let looking: Promise<unknown> = Promise.resolve()
  let stopDeals: (() => void) | null = null

  function lookSoon(): void {
    cancel()
    if (isFollowed) cancel = later(look, gatherMs)
  }

  /** One look after another. */
  function look(): void {
    cancel = later(look, lookEveryMs, 'look')
    looking = looking.then(() => lookNow()).catch(console.error)
  }

  async function lookNow(): Promise<void> {
    await renewFeed(needs)
    await deleteLeft(needs)
  }

  pocket.watch('following')((following) => {
    const wasFollowed = isFollowed
    isFollowed = following !== null && (following.secret !== null || following.left.length > 0)
    if (isFollowed) stopDeals ??= queries.myDeals()(lookSoon, console.error)
    else {
      stopDeals?.()
      stopDeals = null
    }
    // What this writes itself is no reason to look again.
    if (isFollowed !== wasFollowed) lookSoon()
  }, console.error)
  return lookSoon
}
