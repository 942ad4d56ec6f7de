/** This device's side of being woken: what the browser allows, and what the relay is told. In pages and workers. */
import { accepted, refused, type Result } from '#lib/domain/result.ts'
import type { Store } from '#lib/journal/open.ts'
import type { Waking, WakingRefusal } from '#lib/ports/control.ts'
import type { NoticeKind } from '#lib/ports/pocket.ts'
import { areEqualBytes } from '#lib/wire/bytes.ts'
import { limits } from '#lib/wire/limits.ts'
import { addressesOf } from './addresses.ts'
import { pushKey, wakingRoom } from './waking-room.ts'

type Kept = Pick<Store, 'keep'>

export function wakingOf(store: Kept): Waking {
  return {
    can: canBeWoken,
    async wakeFor(kinds) {
      const registration = await navigator.serviceWorker?.getRegistration()
      if (kinds.length === 0) return registration ? stopWaking(registration, store) : accepted(null)
      if (!registration || (await Notification.requestPermission()) !== 'granted') return refuse('notAllowed')
      return startWaking(registration, store, kinds)
    }
  }
}

async function canBeWoken(): ReturnType<Waking['can']> {
  const isAble = 'PushManager' in globalThis && 'Notification' in globalThis
  if (!isAble || !(await navigator.serviceWorker?.getRegistration())) return 'browserCannot'
  if (Notification.permission === 'denied') return 'blocked'
  return (await pushKey(relayAddress())) ? 'yes' : 'relayDoesNot'
}

/** Also for who is woken already: their tags change with the epoch, and their address when the browser likes. */
export async function startWaking(
  registration: ServiceWorkerRegistration,
  { keep }: Kept,
  kinds: readonly NoticeKind[]
): Promise<Result<null, WakingRefusal>> {
  const [key, me] = await Promise.all([pushKey(relayAddress()), keep.get('me')])
  const room = await wakingRoom(keep, relayAddress())
  const tags = me ? await room.tagsNow(kinds, me.account) : []
  if (!key || tags.length === 0) return refuse('relayAway')
  const subscription = await subscribed(registration, key).catch(() => null)
  const keys = subscription && keysOf(subscription)
  if (!keys) return refuse('notAllowed')
  const end = await room.ask({ type: 'subscribe', tags: tags.slice(0, limits.waking.maxTags), ...keys })
  return end === 'done' ? accepted(null) : refuse('relayAway')
}

/** The address at the push service stays: other neighbourhoods on this device may use it. */
async function stopWaking(
  { pushManager }: ServiceWorkerRegistration,
  { keep }: Kept
): Promise<Result<null, WakingRefusal>> {
  const subscription = await pushManager.getSubscription()
  if (!subscription) return accepted(null)
  const room = await wakingRoom(keep, relayAddress())
  const end = await room.ask({ type: 'unsubscribe', endpoint: subscription.endpoint })
  return end === 'done' ? accepted(null) : refuse('relayAway')
}

function refuse(kind: WakingRefusal['kind']): Result<null, WakingRefusal> {
  return refused({ kind })
}

function relayAddress(): string {
  return addressesOf(location.origin).relay
}

/** Made anew when the relay has another key than the one it was made for. */
async function subscribed(
  { pushManager }: ServiceWorkerRegistration,
  applicationServerKey: Uint8Array<ArrayBuffer>
): Promise<PushSubscription> {
  const before = await pushManager.getSubscription()
  const madeFor = before?.options.applicationServerKey
  if (before && madeFor && areEqualBytes(new Uint8Array(madeFor), applicationServerKey)) return before
  await before?.unsubscribe()
  return pushManager.subscribe({ userVisibleOnly: true, applicationServerKey })
}

function keysOf(subscription: PushSubscription) {
  const [p256dh, auth] = (['p256dh', 'auth'] as const).map((name) => subscription.getKey(name))
  if (!p256dh || !auth) return null
  return { endpoint: subscription.endpoint, p256dh: new Uint8Array(p256dh), auth: new Uint8Array(auth) }
}
