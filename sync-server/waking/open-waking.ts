/** Waking as an operator turned it on: its file, its key, and the way to push services. */
import type { Agent } from 'node:https'
import { limits } from '#lib/wire/limits.ts'
import type { TellEvent } from '#relay/watch/events.ts'
import { makePushKeys, pushSender } from './push-sender.ts'
import { openSubscriptions } from './subscriptions.ts'
import { createWaking } from './waking.ts'
import type { Waking, WakingBounds } from './waking.ts'

export interface PushOptions {
  /** Whom a push service writes to when something is wrong: mailto: or https:. */
  readonly contact: string
  /** Hosts of push services (push-services.ts). */
  readonly services: readonly string[]
  /** Of the connections to them. */
  readonly agent?: Agent
  readonly bounds?: Partial<WakingBounds>
}

interface Surroundings {
  /** Of the subscriptions; null keeps them in memory. */
  readonly file: string | null
  readonly now: () => number
  readonly say: TellEvent
}

export function openWaking(
  { contact, services, agent, bounds: own }: PushOptions,
  { file, now, say }: Surroundings
): Waking {
  const bounds = { ...limits.waking, ...own }
  const subscriptions = openSubscriptions(file ?? ':memory:', bounds, makePushKeys)
  const send = pushSender({ keys: subscriptions.keys, contact, ...(agent && { agent }) })
  return createWaking({ subscriptions, send, services, bounds, now, say })
}
