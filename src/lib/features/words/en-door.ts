/** What nl-door.ts says, in English. */
import type { Message } from './message.ts'
import type { nlDoor } from './nl-door.ts'

export const enDoor = {
  'welcome.listing':
    'This belongs to a neighbourhood. Ask a neighbour for an invitation, or scan the poster.',
  'me.language.partly': 'Not everything is translated yet. The rest is in English.'
} as const satisfies Readonly<Record<keyof typeof nlDoor, Message>>
