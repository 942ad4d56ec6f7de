/** Acts on a deal that can be taken back as long as the screen says that they were done. */
import type { Refusal } from '#lib/domain/refusal.ts'
import type { DealView } from '#lib/domain/views.ts'
import type { Home } from '#lib/ports/app.ts'
import type { Toast, Toasts } from './toasts.svelte.ts'
import type { Here, Written } from './verbs.ts'

interface DeferringHere extends Here {
  readonly home: Here['home'] & Pick<Home, 'deferring'>
}

/** What is said when. */
export interface UndoWords {
  readonly done: string
  readonly takenBack: string
  /** Another tab wrote it meanwhile. */
  readonly tooLate: string
  readonly refused: (refusal: Refusal) => string
}

/**
 * Does it for this screen, and says so with a way back; it becomes a record when that goes, the page is left, or
 * something else is done. The words of a refusal that comes only then are said as well.
 */
export async function deferAct(
  { stoep, home }: DeferringHere,
  toasts: Toasts,
  deal: DealView,
  act: (here: Here) => Written,
  words: UndoWords
): Written {
  const deferring = await home.deferring()
  const { queries } = home
  let toast: Toast | null = null
  const deferred = await deferring.defer(
    deal,
    (author) => act({ stoep, home: { queries, author: async () => author } }),
    (refusal) => {
      if (toast) toasts.drop(toast)
      if (refusal) toasts.show({ text: words.refused(refusal) })
    }
  )
  if (!deferred.ok) return deferred
  toast = {
    text: words.done,
    over: () => void deferring.write(),
    async undo() {
      const back = await deferring.takeBack(deferred.value)
      if (back.ok) toasts.show({ text: back.value ? words.takenBack : words.tooLate })
      else toasts.show({ text: words.refused(back.refusal) })
    }
  }
  toasts.show(toast)
  return deferred
}
