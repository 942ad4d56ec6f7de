/** What is new for one person, as notifications. */
import { bytesToWords } from '#lib/domain/private-words.ts'
import { dayMs } from '#lib/domain/expiry.ts'
import { now } from '#lib/app/system.ts'
import { showBadge } from '#lib/state/badge.ts'
import { digestOf, digestSince, isDigestDue } from '#lib/state/digest.ts'
import { noticesNow } from '#lib/state/notices-now.ts'
import { isQuiet, untold, type Notice } from '#lib/state/notices.ts'
import { first } from '#lib/state/once.ts'
import { plainTelling, tellingsOf, type Telling } from '#lib/state/telling.ts'
import { markTold } from '#lib/state/told.ts'
import type { NoticeData } from './woken-calls.ts'
import type { WokenHome } from './woken-home.ts'

/** Rows of the board that are counted for the digest. */
const digestRows = 200

/** What visits everybody on this device a push is for, one after the other. */
export type EachHome = (visit: (home: WokenHome) => Promise<void>) => Promise<void>

/** A push must show something (userVisibleOnly): when everybody had seen everything, one line says that, once. */
export async function lookInAll(each: EachHome, worker: ServiceWorkerRegistration): Promise<void> {
  let hasShown = false
  const nothing: (() => Promise<void>)[] = []
  await each(async (home) => {
    hasShown = (await lookIn(home, worker)) || hasShown
    nothing.push(() => show(worker, home, plainTelling('nothing', home.words), true))
    // The relay may be away again: the next opening of the app tries once more.
    await home.renew(worker).catch(() => null)
  })
  if (!hasShown) await nothing[0]?.()
}

/** False: there was nothing to show. */
async function lookIn(home: WokenHome, worker: ServiceWorkerRegistration): Promise<boolean> {
  await home.level()
  const nowMs = now()
  const { notices, waiting } = await noticesNow(home, home.me, nowMs)
  const told = await first(home.pocket.watch('told'))
  const fresh = untold(notices, home.notifying, told, nowMs)
  const tellings = [...(await tellingsOfNotices(home, fresh)), ...(await digestTelling(home, nowMs))]
  for (const telling of tellings) await show(worker, home, telling, false)
  await markTold(
    home.pocket,
    tellings.flatMap(({ keys }) => keys)
  )
  showBadge(waiting)
  return tellings.length > 0
}

async function tellingsOfNotices(home: WokenHome, notices: readonly Notice[]): Promise<readonly Telling[]> {
  const members = await first(home.queries.members())
  const names = new Map(members.map(({ account, name }) => [account, name]))
  const texts = new Map(
    await Promise.all(notices.map(async (notice) => [notice.key, await textOf(home, notice)] as const))
  )
  return tellingsOf(
    notices,
    home.words,
    ({ by }) => names.get(by) ?? '',
    ({ key }) => texts.get(key) ?? ''
  )
}

/** A message as it was written; of the rest, what it is about. */
async function textOf(home: WokenHome, { word, deal, listing, text }: Notice): Promise<string> {
  const message = word === 'message' ? deal?.messages.at(-1) : undefined
  const bytes = message && (await home.openPrivate(message.sealed, message.by))
  return (bytes && bytesToWords(bytes)) ?? text ?? listing?.text ?? ''
}

/** Once a day, along with what the device was woken for. */
async function digestTelling({ queries, pocket, notifying, words, me }: WokenHome, nowMs: number) {
  const key = `digest ${Math.floor(nowMs / dayMs)}`
  const told = await first(pocket.watch('told'))
  if (!notifying.digest || told.some((one) => one.key === key)) return []
  const [board, members, read] = await Promise.all([
    first(queries.board({ limit: digestRows }, nowMs)),
    first(queries.members()),
    first(pocket.watch('digestRead'))
  ])
  const listings = board.map(({ listing }) => listing)
  const digest = digestOf(me, listings, members, digestSince(read, nowMs))
  if (!isDigestDue(digest, read, nowMs)) return []
  const n = `${digest.requests + digest.offers + digest.newcomers}`
  return [{ ...plainTelling('digest', words, { n }), keys: [key] }]
}

/** Also a sentence that something was done, or could not be. */
export function show(
  worker: ServiceWorkerRegistration,
  { store, notifying }: WokenHome,
  { title, body, tag, href, can, keys }: Telling,
  isSilent: boolean
): Promise<void> {
  const data: NoticeData = { store, keys, href }
  const silent = isSilent || isQuiet(notifying, new Date(now()).getHours())
  const actions = can.map(({ act, word }) => ({ action: act, title: word }))
  const picture = '/icons/stoep-192.png'
  // The types of the DOM library know no buttons.
  const options: NotificationOptions & { actions: typeof actions } = {
    ...{ body, tag: `${store} ${tag}`, data, silent, actions },
    ...{ icon: picture, badge: picture }
  }
  return worker.showNotification(title, options)
}
