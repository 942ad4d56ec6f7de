/** Asking privately, and asking more people; as verbs.ts. What comes next is kept on this device. */
import type { AskInput } from '#lib/actions/ask-privately.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import type { ListingView } from '#lib/domain/views.ts'
import type { Home } from '#lib/ports/app.ts'
import { ladderAfter, withLadder, withoutLadder, type Ladder, type Rung } from './ladder.ts'
import { kept, ready, type Here, type Written } from './verbs.ts'

export interface AskingHere extends Here {
  readonly home: Here['home'] & Pick<Home, 'pocket' | 'openPrivate'>
}

/** `afterMs`: when more people are asked, if nobody agreed by then; null for never. */
export async function askPrivately(
  { stoep, home }: AskingHere,
  input: AskInput,
  afterMs: number | null
): Written {
  const [action, author] = await ready(home, import('#lib/actions/ask-privately.ts'))
  const nowMs = stoep.now()
  const written = await kept(stoep, action.askPrivately(author, input, nowMs))
  if (!written.ok) return written
  const nextAt = afterMs === null ? null : nowMs + afterMs
  const ladder = { listing: written.value, to: input.to, afterMs, nextAt }
  await home.pocket.change('ladders', (ladders) => withLadder(ladders, ladder))
  return written
}

/** Asks those of the rung too, and sets the time of the one after it. `ladder` is null where none was kept. */
export async function askMore(
  { stoep, home }: AskingHere,
  listing: ListingView,
  rung: Rung,
  ladder: Ladder | null
): Written {
  const { sealed } = listing
  const [action, author, { bytesToListing }, bytes] = await Promise.all([
    import('#lib/actions/widen-ask.ts'),
    home.author(),
    import('#lib/domain/private-listing.ts'),
    sealed && home.openPrivate(sealed.sealed, sealed.by)
  ])
  const said = bytes && bytesToListing(bytes)
  if (!said) return refused({ kind: 'dealMovedOn' })
  const widened = await kept(stoep, action.widenAsk(author, { listing, said, rung }))
  if (widened.ok && ladder) {
    const next = ladderAfter(ladder, rung, stoep.now())
    await home.pocket.change('ladders', (ladders) =>
      next ? withLadder(ladders, next) : withoutLadder(ladders, listing.id)
    )
  }
  return widened
}

/** It stays with those who can read it now. */
export function stopLadder(
  { pocket }: Pick<Home, 'pocket'>,
  listing: RecordId
): Promise<Result<null, Refusal>> {
  return pocket.change('ladders', (ladders) =>
    ladders.map((ladder) =>
      ladder.listing === listing ? { ...ladder, afterMs: null, nextAt: null } : ladder
    )
  )
}
