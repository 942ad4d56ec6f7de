/** What is said where the app meets the system it runs on: sharing, opening, printing, installing. */
import type { Message } from './message.ts'

export const nlPlatform = {
  'share.failed': 'Wat je deelde, kwam niet mee. Plak het hieronder zelf.'
} as const satisfies Readonly<Record<string, Message>>
