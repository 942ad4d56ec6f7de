/** What an invitation on paper says. It may be read in another language than that of who prints it, or in both. */
import type { Message } from './message.ts'

export const paperLanguages = ['nl', 'en'] as const
export type PaperLanguage = (typeof paperLanguages)[number]

interface Invitation {
  readonly title: Message
  readonly what: Message
  readonly how: Message
  readonly until: Message
}

export const invitationWords: Readonly<Record<PaperLanguage, Invitation>> = {
  nl: {
    title: 'Doe mee met {name}',
    what: 'Buren die elkaar helpen. Gratis, en van niemand dan van ons.',
    how: 'Scan de code met de camera van je telefoon en doe mee.',
    until: 'Werkt tot en met {day}'
  },
  en: {
    title: 'Join {name}',
    what: 'Neighbours who help each other. Free, and owned by nobody but us.',
    how: 'Scan the code with the camera of your phone and join in.',
    until: 'Works until {day}'
  }
}
