/** This device's side of the feed of my deals at the relay. In pages and workers. */
import type { Refusal } from '#lib/domain/refusal.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import { dealMark, deriveFeed, sealFeed } from '#lib/keys/calendar-feed.ts'
import { deleteFeed, putFeed, type FeedAnswer } from '#lib/links/calendar-desk.ts'
import type { FollowedCalendar, FollowRefusal, FollowState } from '#lib/ports/control.ts'
import type { JournalQueries } from '#lib/ports/journal.ts'
import type { Following, Pocket } from '#lib/ports/pocket.ts'
import type { Now } from '#lib/ports/time.ts'
import { dealsToFeed } from '#lib/state/formats/calendar-feed.ts'
import { myDeals } from '#lib/state/my-deals.ts'
import { first, once } from '#lib/state/once.ts'
import { areEqualBytes } from '#lib/wire/bytes.ts'
import { feedReadPath } from '#lib/wire/calendar-feed.ts'
import { limits } from '#lib/wire/limits.ts'
import type { MyReading } from './my-reading.ts'
import { randomBytes } from './system.ts'

export interface FeedNeeds {
  readonly pocket: Pocket
  readonly queries: Pick<JournalQueries, 'myDeals'>
  /** Lets `work` read what is mine. */
  readonly reading: <Value>(work: (mine: MyReading) => Promise<Value>) => Promise<Value>
  /** Of the app and its relay: "https://buurt.example". */
  readonly origin: string
  readonly now: Now
}

export function followedCalendar(needs: FeedNeeds): FollowedCalendar {
  const { pocket, queries, origin } = needs
  return {
    state: (onValue, onError) =>
      pocket.watch('following')((following) => onValue(stateOf(following, origin)), onError),
    async begin(title) {
      const secret = randomBytes(32)
      const text = await feedText(needs, secret, title)
      const answer = await writeFeed(origin, secret, text)
      if (answer !== 'done') return refused({ kind: answerToRefusal[answer] })
      return change(needs, { secret, title, written: { text, atMs: needs.now() } })
    },
    stop: () => change(needs, { secret: null, title: '', written: null }),
    async dealOf(mark) {
      const { secret } = (await first(pocket.watch('following'))) ?? { secret: null }
      if (!secret) return null
      const { markKey } = deriveFeed(secret)
      const deals = await once(queries.myDeals())
      return deals.find(({ id }) => dealMark(markKey, id) === mark)?.id ?? null
    }
  }
}

const answerToRefusal = {
  away: 'relayAway',
  doesNot: 'relayDoesNot',
  refused: 'relayDoesNot',
  full: 'relayFull'
} as const satisfies Record<Exclude<FeedAnswer, 'done'>, FollowRefusal['kind']>

function stateOf(following: Following | null, origin: string): FollowState {
  const keys = following?.secret && deriveFeed(following.secret)
  return {
    address: keys ? `${origin}${feedReadPath(keys.id, keys.key)}` : null,
    isLeaving: (following?.left.length ?? 0) > 0
  }
}

/** What was followed before is given up, and deleted at the relay as far as that is reached. */
async function change(
  needs: Pick<FeedNeeds, 'pocket' | 'origin'>,
  next: Omit<Following, 'left'>
): Promise<Result<null, Refusal>> {
  const kept = await needs.pocket.change('following', (before) => ({
    ...next,
    left: before?.secret ? withLeft(before.left, before.secret) : (before?.left ?? [])
  }))
  if (kept.ok) await deleteLeft(needs)
  return kept
}

function withLeft(left: readonly Uint8Array[], secret: Uint8Array): readonly Uint8Array[] {
  return [...left, secret].slice(-limits.calendar.maxLeft)
}

/** Tries each feed that was given up. */
export async function deleteLeft({ pocket, origin }: Pick<FeedNeeds, 'pocket' | 'origin'>): Promise<void> {
  for (const secret of (await first(pocket.watch('following')))?.left ?? []) {
    const answer = await deleteFeed({ origin, ...deriveFeed(secret) })
    // It may be there still; the next may be deleted all the same.
    if (answer === 'refused') continue
    // A relay that keeps no calendars has none to delete.
    if (answer !== 'done' && answer !== 'doesNot') return
    await pocket.change(
      'following',
      (now) => now && { ...now, left: now.left.filter((each) => !areEqualBytes(each, secret)) }
    )
  }
}

/** Writes the feed where it says something else by now, or the relay would soon forget it. */
export async function renewFeed(needs: FeedNeeds): Promise<void> {
  const following = await first(needs.pocket.watch('following'))
  if (!following?.secret) return
  const { secret, title, written } = following
  const text = await feedText(needs, secret, title)
  const isFresh = written !== null && needs.now() - written.atMs < limits.calendar.renewEveryMs
  if (isFresh && written.text === text) return
  if ((await writeFeed(needs.origin, secret, text)) !== 'done') return
  await needs.pocket.change('following', (now) => {
    if (!now) return now
    const isFollowed = now.secret !== null && areEqualBytes(now.secret, secret)
    // Given up while it was on its way, it is there again.
    return isFollowed
      ? { ...now, written: { text, atMs: needs.now() } }
      : { ...now, left: withLeft(now.left, secret) }
  })
}

async function writeFeed(origin: string, secret: Uint8Array, text: string): Promise<FeedAnswer> {
  const keys = deriveFeed(secret)
  return putFeed({ origin, ...keys }, await sealFeed(keys, text))
}

async function feedText(needs: FeedNeeds, secret: Uint8Array, title: string): Promise<string> {
  const { markKey } = deriveFeed(secret)
  const rows = (await needs.reading(myDeals)).map(({ deal, listing }) => {
    const mark = dealMark(markKey, deal.id)
    return { deal, listing, mark, url: `${needs.origin}/deals#${mark}` }
  })
  const { pastMs, maxEvents } = limits.calendar
  return dealsToFeed(rows, { title, nowMs: needs.now(), pastMs, maxEvents })
}

/** Everything of this person at the relay that a calendar follows: for who wipes this device. */
export async function giveUpFeeds(needs: Pick<FeedNeeds, 'pocket' | 'origin'>): Promise<void> {
  const following = await first(needs.pocket.watch('following'))
  if (following) await change(needs, { secret: null, title: '', written: null })
}
