import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dealMark, deriveFeed, sealFeed } from '#lib/keys/calendar-feed.ts'
import type { RecordId } from '#lib/domain/record.ts'
import { bytesToText } from '#lib/wire/bytes.ts'
import {
  feedPath,
  feedReadPath,
  headerToToken,
  isSealedFeedSize,
  maxSealedFeedBytes,
  padFeed,
  parseFeedPath,
  tokenToHeader,
  unpadFeed
} from '#lib/wire/calendar-feed.ts'
import { limits } from '#lib/wire/limits.ts'
import { openFeed } from '#relay/calendar/open-feed.ts'

const secret = (n: number) => new Uint8Array(32).fill(n)
const feed = 'BEGIN:VCALENDAR\r\nNAME:Домовленість\r\nEND:VCALENDAR\r\n'

/** A calendar of so many bytes. */
function calendarOf(bytes: number): string {
  return 'BEGIN:VCALENDAR\r\n'.padEnd(bytes, 'x')
}

describe('a feed of deals', () => {
  it('that a device seals opens at the relay with the key of its address, and with nothing else', async () => {
    const [mine, other] = [deriveFeed(secret(1)), deriveFeed(secret(2))]
    const sealed = await sealFeed(mine, feed)
    expect(openFeed(sealed, mine.id, mine.key)).toBe(feed)
    expect(openFeed(sealed, mine.id, other.key)).toBeNull()
    expect(openFeed(sealed, other.id, mine.key)).toBeNull()
    for (const at of [0, 20, sealed.length - 1]) {
      const altered = sealed.slice()
      altered[at]! ^= 1
      expect(openFeed(altered, mine.id, mine.key)).toBeNull()
    }
  })

  it('shows in its size only how many thousands of bytes there are', async () => {
    const keys = deriveFeed(secret(1))
    const sizes = await Promise.all(
      [20, 4000, 4093].map(async (n) => (await sealFeed(keys, calendarOf(n))).length)
    )
    expect(sizes).toEqual([4124, 4124, 8220])
    expect(sizes.every(isSealedFeedSize)).toBe(true)
  })

  it('is as large as it may be, and no larger', () => {
    const { maxFeedBytes } = limits.calendar
    expect(unpadFeed(padFeed(calendarOf(maxFeedBytes)))).toHaveLength(maxFeedBytes)
    expect(padFeed(calendarOf(maxFeedBytes)).length + 28).toBe(maxSealedFeedBytes)
    expect(() => padFeed(calendarOf(maxFeedBytes + 1))).toThrow(RangeError)
    expect(
      [maxSealedFeedBytes, maxSealedFeedBytes + 4096, maxSealedFeedBytes - 1, 28, 0].map(isSealedFeedSize)
    ).toEqual([...[true, false, false, false, false]])
  })

  it('is a calendar and nothing else, whatever was padded', () => {
    expect(unpadFeed(padFeed('<html>'))).toBeNull()
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const text = unpadFeed(bytes)
        expect(text === null || text.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true)
      })
    )
  })

  it('has an address that says where it is and how it opens, and another to write at that says less', () => {
    const { id, key } = deriveFeed(secret(1))
    expect(parseFeedPath(feedReadPath(id, key))).toEqual({ id, key: new Uint8Array(key) })
    expect(parseFeedPath(feedPath(id))).toEqual({ id, key: null })
    expect(feedPath(id)).not.toContain(bytesToText(key))
    const path = feedReadPath(id, key)
    for (const wrong of [
      `${path}/`,
      path.slice(0, -5),
      path.replace('.ics', ''),
      `${feedPath(id)}A`,
      '/calendar/',
      '/'
    ])
      expect(parseFeedPath(wrong)).toBeNull()
  })

  it('is written with a token that goes in a header and back', () => {
    const { token } = deriveFeed(secret(1))
    expect(headerToToken(tokenToHeader(token))).toEqual(new Uint8Array(token))
    for (const wrong of ['', 'Bearer ', bytesToText(token), `${tokenToHeader(token)}A`, 'Bearer ~'])
      expect(headerToToken(wrong)).toBeNull()
  })

  it('calls a deal otherwise than another feed does', () => {
    const deal = 'D'.repeat(43) as RecordId
    const [mine, theirs] = [deriveFeed(secret(1)), deriveFeed(secret(2))]
    expect(dealMark(mine.markKey, deal)).toMatch(/^[\w-]{22}$/)
    expect(dealMark(mine.markKey, deal)).toBe(dealMark(deriveFeed(secret(1)).markKey, deal))
    expect(dealMark(mine.markKey, deal)).not.toBe(dealMark(theirs.markKey, deal))
  })

  it('needs four keys of which none is another', () => {
    const { id, token, key, markKey } = deriveFeed(secret(1))
    const all = [id, token, key, markKey].map(bytesToText)
    expect(new Set(all).size).toBe(4)
    expect(all).not.toContain(bytesToText(secret(1)))
  })
})
