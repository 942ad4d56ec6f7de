import { bounds } from '#lib/domain/bounds.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import type { Profile } from '#lib/domain/records/profile.ts'
import type { Result } from '#lib/domain/result.ts'
import type { Author } from '#lib/ports/author.ts'
import { parseArea, parseNeededWords, parseWords } from './input.ts'

export interface ProfileInput extends Profile {
  /** The record I came in with (MemberView.founding). */
  readonly founding: RecordId
}

/** Says who one is. Replaces all that was said before. */
export async function editProfile(author: Author, input: ProfileInput): Promise<Result<RecordId, Refusal>> {
  const name = parseNeededWords('name', input.name, bounds.nameChars)
  if (!name.ok) return name
  const about = parseWords('about', input.about, bounds.aboutChars)
  if (!about.ok) return about
  const area = parseArea(input.area)
  if (!area.ok) return area
  const body = { name: name.value, about: about.value, area: area.value }
  return author.write({ type: 'profile/1', refs: [input.founding], expiresAt: null, body })
}
