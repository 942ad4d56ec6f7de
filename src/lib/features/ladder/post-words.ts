import { say } from '#lib/features/words/say.svelte.ts'
import type { ListingKind } from '#lib/domain/views.ts'
import type { Audience } from '#lib/state/ladder-draft.svelte.ts'
import type { People } from '#lib/state/people.svelte.ts'

/** What the one button does, with for whom. */
export function postWords({ visibility, person }: Audience, kind: ListingKind, people: People): string {
  if (visibility === 'neighbourhood') return say(`compose.post.${kind}`)
  if (visibility === 'trusted') return say(`audience.post.trusted.${kind}`)
  return person
    ? say(`audience.post.person.${kind}`, { name: people.nameOf(person) })
    : say(`audience.post.one.${kind}`)
}

/** For whom, on a chip. */
export function audienceWord({ visibility, person }: Audience, people: People): string {
  return (person && visibility === 'person' && people.nameOf(person)) || say(`audience.${visibility}`)
}
