/** What a person wants to be told of on this device, kept here and said to the relay as far as it must know. */
import type { Home } from '#lib/ports/app.ts'
import type { WakingRefusal } from '#lib/ports/control.ts'
import type { NoticeKind, Notifying, NoticeWords } from '#lib/ports/pocket.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import type { Result } from '#lib/domain/result.ts'

export type { NoticeKind, Notifying, NoticeWords } from '#lib/ports/pocket.ts'

export const noticeKinds = ['answers', 'deals', 'urgent'] as const satisfies readonly NoticeKind[]
/** What one would want who turns notifications on and looks no further. */
export const usualKinds = noticeKinds
export const night = { from: 22, until: 8 } as const

type Here = Pick<Home, 'control' | 'pocket'>

/** What is kept as on is on: the relay first. Off is off at once, whether the relay hears of it or not. */
export async function keepNotifying(
  { control, pocket }: Here,
  wanted: Notifying
): Promise<Result<null, WakingRefusal | Refusal>> {
  const { waking } = await control()
  if (wanted.kinds.length === 0) {
    const kept = await pocket.change('notifying', () => wanted)
    if (kept.ok) await waking.wakeFor([]).catch(() => null)
    return kept
  }
  const woken = await waking.wakeFor(wanted.kinds)
  return woken.ok ? pocket.change('notifying', () => wanted) : woken
}

/** For who turned them on before: in the language of now, and known to the relay also after its key or ours changed. */
export async function renewNotifying(
  { control, pocket }: Here,
  kept: Notifying,
  words: NoticeWords
): Promise<void> {
  if (kept.kinds.length === 0) return
  if (!isSaying(kept, words)) await pocket.change('notifying', (before) => ({ ...before, words }))
  const { waking } = await control()
  if ((await waking.can()) === 'yes') await waking.wakeFor(kept.kinds)
}

function isSaying({ words }: Notifying, wanted: NoticeWords): boolean {
  return JSON.stringify(words) === JSON.stringify(wanted)
}
