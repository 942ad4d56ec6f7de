/** What the buttons of a notification do, without the app being opened. */
import { agree } from '#lib/actions/agree.ts'
import { finish } from '#lib/actions/finish.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import type { RecordId } from '#lib/domain/record.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import { now } from '#lib/app/system.ts'
import { noticesNow } from '#lib/state/notices-now.ts'
import type { Notice } from '#lib/state/notices.ts'
import { plainTelling } from '#lib/state/telling.ts'
import { laterMs, markTold } from '#lib/state/told.ts'
import type { NoticeAct } from './woken-calls.ts'
import type { WokenHome } from './woken-home.ts'
import { show } from './woken-look.ts'

type Done = Result<RecordId, Refusal | { readonly kind: string }>

/** What it was about may have moved on meanwhile: then nothing is done, and said so. */
export async function actIn(
  home: WokenHome,
  worker: ServiceWorkerRegistration,
  act: NoticeAct,
  keys: readonly string[]
): Promise<void> {
  if (act === 'later') return markTold(home.pocket, keys, now() + laterMs)
  const { notices } = await noticesNow(home, home.me, now())
  const notice = notices.find(({ key, can }) => can === act && keys.includes(key))
  const done = await doIt(home, notice)
  await show(worker, home, plainTelling(done.ok ? 'didIt' : 'failed', home.words), true)
  await home.level()
}

async function doIt({ author }: WokenHome, notice: Notice | undefined): Promise<Done> {
  const { deal, listing, can } = notice ?? {}
  if (!deal || !can) return refused({ kind: 'dealMovedOn' })
  if (can === 'finish') return finish(author, { deal, outcome: 'done' })
  return listing ? agree(author, { deal, listing, place: '', phone: '' }) : refused({ kind: 'dealMovedOn' })
}
