/** What an ambassador can do about the line around the neighbourhood; as verbs.ts. */
import type { Home } from '#lib/ports/app.ts'
import type { Corner } from '#lib/domain/outline.ts'
import type { MemberView } from '#lib/domain/views.ts'
import { kept, ready, type Here, type Written } from './verbs.ts'

/** With no corners the line goes away. */
export async function drawOutline(
  { stoep, home }: Here & { readonly home: Pick<Home, 'id'> },
  role: MemberView['role'],
  corners: readonly Corner[]
): Written {
  const [action, author] = await ready(home, import('#lib/actions/draw-outline.ts'))
  return kept(stoep, action.drawOutline(author, { neighbourhood: home.id, role, corners }))
}
