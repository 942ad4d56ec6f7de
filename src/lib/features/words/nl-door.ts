/** What somebody reads who comes to the door: from a listing on paper, or in a language of few words. */
import type { Message } from './message.ts'

export const nlDoor = {
  'welcome.listing': 'Dit hoort bij een buurt. Vraag een buur om een uitnodiging, of scan de poster.',
  'me.language.partly': 'Nog niet alles is vertaald. De rest staat er in het Engels.'
} as const satisfies Readonly<Record<string, Message>>
