/** This device's side of being woken: what the browser allows, and what the relay is told. In pages and workers. */
import { accepted, refused, type Result } from '#lib/domain/result.ts'
import type { Store } from '#lib/journal/open.ts'
import type { ErrandEnd } from '#lib/links/relay-errand.ts'
import type { Waking, WakingRefusal } from '#lib/ports/control.ts'
import type { NoticeKind } from '#lib/ports/pocket.ts'
import type { StoreId } from '#lib/ports/store-id.ts'
import { areEqualBytes, bytesToText } from '#lib/wire/bytes.ts'
import { limits } from '#lib/wire/limits.ts'
import { addressesOf } from './addresses.ts'
import { alsoWoken, type AlsoWoken } from './also-woken.ts'
import { pushKey, wakingRoom, type WakingRoom } from './waking-room.ts'

interface Here extends Pick<Store, 'keep'> {
  readonly id: StoreId
}

export function wakingOf(here: Here): Waking {
  return {
    can: canBeWoken,
    async wakeFor(kinds) {
      const registration = await navigator.serviceWorker?.getRegistration()
      if (kinds.length === 0) return registration ? stopWaking(registration, here) : accepted(null)
      if (!registration || (await Notification.requestPermission()) !== 'granted') return refuse('notAllowed')
      return startWaking(registration, here, kinds)
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
  { id, keep }: Here,
  kinds: readonly NoticeKind[]
): Promise<Result<null, WakingRefusal>> {
  const [key, me] = await Promise.all([pushKey(relayAddress()), keep.get('me')])
  const room = await wakingRoom(keep, relayAddress())
  const tags = me ? await room.tagsNow(kinds, me.account) : []
  if (!key || tags.length === 0) return refuse('relayAway')
  const subscription = await subscribed(registration, key).catch(() => null)
  if (!subscription) return refuse('notAllowed')
  return subscribe(room, subscription, [...tags, ...tagsOfNeighbours(await alsoWoken(id, relayAddress()))])
}

/**
 * The address at the push service stays while others on this device use it. For who is the last it is given up where
 * the relay does not hear of it: the push service then tells it that nobody is there.
 */
async function stopWaking(
  registration: ServiceWorkerRegistration,
  { id, keep }: Here
): Promise<Result<null, WakingRefusal>> {
  await closeShown(registration, id)
  const subscription = await registration.pushManager.getSubscription()
  if (!subscription) return accepted(null)
  const others = await alsoWoken(id, relayAddress())
  const said = await leave(await wakingRoom(keep, relayAddress()), subscription, others)
  if (said.ok || others.length > 0) return said
  return (await subscription.unsubscribe()) ? accepted(null) : said
}

/** Those who stay in the neighbourhood are woken as before. */
function leave(room: WakingRoom, subscription: PushSubscription, others: readonly AlsoWoken[]) {
  const tags = tagsOfNeighbours(others)
  if (tags.length > 0) return subscribe(room, subscription, tags)
  return room.ask({ type: 'unsubscribe', endpoint: subscription.endpoint }).then(endToResult)
}

async function subscribe(
  room: WakingRoom,
  subscription: PushSubscription,
  tags: readonly Uint8Array[]
): Promise<Result<null, WakingRefusal>> {
  const keys = keysOf(subscription)
  if (!keys) return refuse('notAllowed')
  const different = [...new Map(tags.map((tag) => [bytesToText(tag), tag])).values()]
  const named = different.slice(0, limits.waking.maxTags)
  return endToResult(await room.ask({ type: 'subscribe', tags: named, ...keys }))
}

function endToResult(end: ErrandEnd): Result<null, WakingRefusal> {
  return end === 'done' ? accepted(null) : refuse('relayAway')
}

/** One device has one subscription for a room, whoever on it is woken. */
function tagsOfNeighbours(others: readonly AlsoWoken[]): readonly Uint8Array[] {
  return others.flatMap(({ isNeighbour, tags }) => (isNeighbour ? tags : []))
}

async function closeShown(registration: ServiceWorkerRegistration, id: StoreId): Promise<void> {
  for (const notification of await registration.getNotifications())
    if (notification.data?.store === id) notification.close()
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
