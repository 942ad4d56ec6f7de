/** What the owner of a listing shows with it. */
import type { Authority } from './authority.ts'
import type { Signed } from './deal-fold.ts'
import type { ListingView, PictureView } from './views.ts'

/**
 * The latest the owner signed, unless that took it away. `signed`: the records that act on the listing, in order. Bytes of
 * a picture are for everybody to read, so a listing that is for a few shows none; neither does one that is over, or of who
 * is not here any more.
 */
export function pictureOf(
  signed: readonly Signed[],
  { owner, status, visibility }: Pick<ListingView, 'owner' | 'status' | 'visibility'>,
  { formerAccounts }: Authority
): PictureView | null {
  const isShown = visibility === 'neighbourhood' && !isOver(status) && !formerAccounts.has(owner)
  const last = signed.findLast(({ record, by }) => record.type === 'picture/1' && by === owner)?.record
  if (!isShown || last?.type !== 'picture/1' || last.body.picture === null) return null
  const { width, height, words } = last.body.picture
  return { id: last.id, width, height, words }
}

function isOver(status: ListingView['status']): boolean {
  return status === 'closed' || status === 'done'
}
