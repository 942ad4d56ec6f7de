/** Writing and deleting a feed of deals at the relay (wire/calendar-feed.ts). */
import { feedPath, tokenToHeader } from '#lib/wire/calendar-feed.ts'

/**
 * `away`: the relay was not reached, or could not now. `doesNot`: it keeps no calendars. `full`: not one more now.
 * `refused`: the relay, or a network in between, said no to this one.
 */
export type FeedAnswer = 'done' | 'away' | 'doesNot' | 'full' | 'refused'

export interface FeedDoor {
  /** Of the relay, http(s). */
  readonly origin: string
  readonly id: Uint8Array
  readonly token: Uint8Array
}

export function putFeed(door: FeedDoor, sealed: Uint8Array<ArrayBuffer>): Promise<FeedAnswer> {
  return ask(door, 'PUT', sealed)
}

export function deleteFeed(door: FeedDoor): Promise<FeedAnswer> {
  return ask(door, 'DELETE')
}

const withinMs = 15_000

async function ask(
  { origin, id, token }: FeedDoor,
  method: 'PUT' | 'DELETE',
  body: Uint8Array<ArrayBuffer> | null = null
): Promise<FeedAnswer> {
  const request: RequestInit = {
    ...{
      method,
      body,
      cache: 'no-store',
      redirect: 'error',
      credentials: 'omit',
      referrerPolicy: 'no-referrer'
    },
    headers: { authorization: tokenToHeader(token) },
    signal: AbortSignal.timeout(withinMs)
  }
  const answer = await fetch(new URL(feedPath(id), origin), request).catch(() => null)
  return statusToAnswer(answer?.status ?? 0)
}

function statusToAnswer(status: number): FeedAnswer {
  if (status >= 200 && status < 300) return 'done'
  if (status === 429 || status === 507) return 'full'
  if (status === 404 || status === 405 || status === 410) return 'doesNot'
  return status >= 400 && status < 500 && status !== 408 ? 'refused' : 'away'
}
