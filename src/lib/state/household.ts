/** Somebody else at home begins to take part on this device, let in by who is there. */
import { parseNeededWords } from '#lib/actions/input.ts'
import { bounds } from '#lib/domain/bounds.ts'
import type { Home, Stoep } from '#lib/ports/app.ts'
import type { Written } from './verbs.ts'

interface Household {
  readonly stoep: Pick<Stoep, 'join'>
  readonly home: Pick<Home, 'makeInvite'>
}

/** They stand beside me, so they have been met. Works without a connection; `home` is theirs afterwards. */
export async function addPerson({ stoep, home }: Household, name: string): Written {
  const typed = parseNeededWords('name', name, bounds.nameChars)
  if (!typed.ok) return typed
  const invite = await home.makeInvite({ uses: 1, met: true, days: 1 })
  return invite.ok ? stoep.join(invite.value.url, typed.value, { beside: true }) : invite
}
