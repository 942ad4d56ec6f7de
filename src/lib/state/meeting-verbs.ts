/** What an ambassador can do about where neighbours meet; as verbs.ts. */
import type { MeetingPlace } from '#lib/actions/change-meeting-points.ts'
import type { Home } from '#lib/ports/app.ts'
import type { MemberView } from '#lib/domain/views.ts'
import { kept, ready, type Here, type Written } from './verbs.ts'

export type { MeetingPlace } from '#lib/actions/change-meeting-points.ts'

export async function changeMeetingPoints(
  { stoep, home }: Here & { readonly home: Pick<Home, 'id'> },
  role: MemberView['role'],
  points: readonly MeetingPlace[]
): Written {
  const [action, author] = await ready(home, import('#lib/actions/change-meeting-points.ts'))
  return kept(stoep, action.changeMeetingPoints(author, { neighbourhood: home.id, role, points }))
}
