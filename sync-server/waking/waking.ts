/** Wakes devices: who asked for it, whom a wake is for, and that nobody is woken too often. */
import { bytesToText } from '#lib/wire/bytes.ts'
import type { limits } from '#lib/wire/limits.ts'
import type { RelayRefusalName } from '#lib/wire/relay-codes.ts'
import type { WakingFrame } from '#lib/wire/waking-frame.ts'
import type { TellEvent } from '#relay/watch/events.ts'
import type { SendPush } from './push-sender.ts'
import { isPushService } from './push-services.ts'
import { createPushQueue } from './push-queue.ts'
import type { Subscription, Subscriptions } from './subscriptions.ts'

export type WakingBounds = { readonly [Name in keyof typeof limits.waking]: number }

export interface WakingNeeds {
  readonly subscriptions: Subscriptions
  readonly send: SendPush
  /** Hosts of push services (push-services.ts). */
  readonly services: readonly string[]
  readonly bounds: WakingBounds
  /** Unix ms. */
  readonly now: () => number
  readonly say: TellEvent
}

export interface Waking {
  /** Base64url, for devices that subscribe. */
  readonly publicKey: string
  /** Whether the frame names a device that is not woken for that room yet. */
  isNew(room: Uint8Array, frame: WakingFrame): boolean
  /** Does what the frame asks; null when it is done, or why not. Throws when the disk fails. */
  take(room: Uint8Array, frame: WakingFrame): RelayRefusalName | null
  /** To be called about once a second: wakes whose time has come. */
  tick(): void
  /** Resolves when what was being sent has been sent. */
  stop(): Promise<void>
}

const forgetEveryMs = 60 * 60 * 1000

export function createWaking({ subscriptions, send, services, bounds, now, say }: WakingNeeds): Waking {
  const queue = createPushQueue(bounds, sendOne)
  /** Unix ms of the last wake of each device and room. */
  const wokenAt = new Map<string, number>()
  /** Woken again as soon as they may be. */
  const waiting = new Map<string, Subscription>()
  let forgotAt = 0

  async function sendOne(to: Subscription): Promise<void> {
    const outcome = await send(to)
    if (outcome === 'gone') subscriptions.removeEverywhere(to.endpoint)
    else if (outcome === 'failed') say({ event: 'pushNotTaken' })
  }

  function subscribe(room: Uint8Array, frame: WakingFrame & { type: 'subscribe' }): RelayRefusalName | null {
    const { endpoint, tags } = frame
    if (!isPushService(endpoint, services)) return 'unknownPushService'
    const { p256dh, auth } = frame
    return subscriptions.put({ room, endpoint, p256dh, auth }, tags, now()) ? null : 'tooManySubscriptions'
  }

  function unsubscribe(room: Uint8Array, endpoint: string): void {
    subscriptions.remove(room, endpoint)
    waiting.delete(keyOf({ room, endpoint }))
  }

  function wake(room: Uint8Array, tags: readonly Uint8Array[]): void {
    for (const subscription of subscriptions.having(room, tags)) {
      waiting.set(keyOf(subscription), subscription)
    }
    wakeDue()
  }

  function wakeDue(): void {
    for (const [key, subscription] of waiting) {
      if (!isRested(key)) continue
      waiting.delete(key)
      wokenAt.set(key, now())
      queue.add(subscription)
    }
  }

  function isRested(key: string): boolean {
    return now() - (wokenAt.get(key) ?? -Infinity) >= bounds.everyMs
  }

  function forgetOld(): void {
    for (const key of wokenAt.keys()) if (isRested(key)) wokenAt.delete(key)
    if (now() - forgotAt < forgetEveryMs) return
    forgotAt = now()
    subscriptions.forgetBefore(now() - bounds.keptMs)
  }

  return {
    publicKey: subscriptions.keys.publicKey,
    isNew: (room, frame) => frame.type === 'subscribe' && !subscriptions.has(room, frame.endpoint),
    take(room, frame) {
      if (frame.type === 'subscribe') return subscribe(room, frame)
      if (frame.type === 'unsubscribe') unsubscribe(room, frame.endpoint)
      else wake(room, frame.tags)
      return null
    },
    tick() {
      wakeDue()
      forgetOld()
    },
    async stop() {
      await queue.stop()
      subscriptions.close()
    }
  }
}

function keyOf({ room, endpoint }: Pick<Subscription, 'room' | 'endpoint'>): string {
  return `${endpoint} ${bytesToText(room)}`
}
