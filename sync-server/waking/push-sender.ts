/** Sends to push services (RFC 8030, 8291, 8292). What is in a push is the room it is about, and nothing else. */
import { createHmac } from 'node:crypto'
import type { Agent } from 'node:https'
import webpush from 'web-push'
import type { PushKeys, Subscription } from './subscriptions.ts'

/** `gone`: the push service knows that device no more. */
export type PushOutcome = 'sent' | 'gone' | 'failed'

export type SendPush = (to: Subscription) => Promise<PushOutcome>

export interface PushSenderOptions {
  readonly keys: PushKeys
  /** Whom a push service writes to when something is wrong: mailto: or https:. */
  readonly contact: string
  /** Of the connections; the usual one when left out. */
  readonly agent?: Agent
}

/** How long a push service keeps it for a phone that is off. */
const keptSeconds = 24 * 60 * 60
const timeoutMs = 10_000
const goneStatuses = new Set([404, 410])

export const makePushKeys = (): PushKeys => webpush.generateVAPIDKeys()

/** Never rejects. */
export function pushSender({ keys, contact, agent }: PushSenderOptions): SendPush {
  const vapidDetails = { subject: contact, ...keys }
  return async (to) => {
    const topic = topicOf(to, keys)
    const { endpoint } = to
    const given = { p256dh: toText(to.p256dh), auth: toText(to.auth) }
    const options = { TTL: keptSeconds, timeout: timeoutMs, topic, vapidDetails, ...(agent && { agent }) }
    return webpush.sendNotification({ endpoint, keys: given }, Buffer.from(to.room), options).then(
      () => 'sent',
      (fault: unknown) => (isGone(fault) ? 'gone' : 'failed')
    )
  }
}

/** What still waits for this device and room is replaced. Means nothing to anybody, and is another for each device. */
function topicOf({ room, endpoint }: Subscription, { privateKey }: PushKeys): string {
  return createHmac('sha256', privateKey).update(room).update(endpoint).digest('base64url').slice(0, 32)
}

function toText(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url')
}

function isGone(fault: unknown): boolean {
  return fault instanceof webpush.WebPushError && goneStatuses.has(fault.statusCode)
}
