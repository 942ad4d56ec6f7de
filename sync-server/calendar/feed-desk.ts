/** Who may write a feed and who reads one, and how often. Knows nothing of http. */
import { createHash } from 'node:crypto'
import { bytesToText } from '#lib/wire/bytes.ts'
import { feedIdBytes, feedIdMessage } from '#lib/wire/calendar-feed.ts'
import { createHourlyQuota, createQuota } from '#relay/guard/hourly-quota.ts'
import { isSameText } from '#relay/guard/same-text.ts'
import type { CalendarBounds, Feeds } from './feeds.ts'
import { openFeed } from './open-feed.ts'

export type NotWritten = 'notYours' | 'tooOften' | 'full'

/** Who asks: `address` as guard/address.ts has it, `token` null where none was given. */
export interface Writer {
  readonly address: string
  readonly token: Uint8Array | null
}

/** All of these throw when the disk fails. */
export interface FeedDesk {
  /** `sealed` has the size of a feed (wire/calendar-feed.ts). */
  write(writer: Writer, id: Uint8Array, sealed: Uint8Array): 'begun' | 'renewed' | NotWritten
  remove(writer: Writer, id: Uint8Array): 'removed' | Exclude<NotWritten, 'full'>
  /** Null: there is none of that id which this key opens. */
  read(address: string, id: Uint8Array, key: Uint8Array): { readonly text: string } | 'tooOften' | null
  /** To be called now and then. */
  tidy(): void
  close(): void
}

export interface FeedDeskNeeds {
  readonly feeds: Feeds
  readonly bounds: Pick<CalendarBounds, 'maxNewPerHour' | 'maxWritesPerHour' | 'maxReadsPerMinute'>
  /** Unix ms. */
  readonly now: () => number
}

export function createFeedDesk({ feeds, bounds, now }: FeedDeskNeeds): FeedDesk {
  const fresh = createHourlyQuota(bounds.maxNewPerHour)
  const writes = createHourlyQuota(bounds.maxWritesPerHour)
  const reads = createQuota(bounds.maxReadsPerMinute, 60_000)

  /** Null when they may. */
  function whyNot({ address, token }: Writer, id: Uint8Array): 'notYours' | 'tooOften' | null {
    if (!writes.allows(address, now())) return 'tooOften'
    writes.count(address, now())
    return token !== null && isSameText(tokenToId(token), bytesToText(id)) ? null : 'notYours'
  }

  return {
    write(writer, id, sealed) {
      const no = whyNot(writer, id)
      if (no !== null) return no
      const name = bytesToText(id)
      const isThere = feeds.has(name)
      if (!isThere && !fresh.allows(writer.address, now())) return 'tooOften'
      if (!feeds.put(name, sealed, now())) return 'full'
      if (isThere) return 'renewed'
      fresh.count(writer.address, now())
      return 'begun'
    },
    remove(writer, id) {
      const no = whyNot(writer, id)
      if (no !== null) return no
      feeds.remove(bytesToText(id))
      return 'removed'
    },
    read(address, id, key) {
      if (!reads.allows(address, now())) return 'tooOften'
      reads.count(address, now())
      const sealed = feeds.get(bytesToText(id), now())
      const text = sealed && openFeed(sealed, id, key)
      return text === null ? null : { text }
    },
    tidy() {
      for (const quota of [fresh, writes, reads]) quota.forget(now())
      feeds.forgetOld(now())
    },
    close: () => feeds.close()
  }
}

function tokenToId(token: Uint8Array): string {
  return bytesToText(createHash('sha256').update(feedIdMessage(token)).digest().subarray(0, feedIdBytes))
}
