/** What nl-platform.ts says, in English. */
import type { Message } from './message.ts'
import type { nlPlatform } from './nl-platform.ts'

export const enPlatform = {
  'share.failed': 'What you shared did not come along. Paste it below yourself.'
} as const satisfies Readonly<Record<keyof typeof nlPlatform, Message>>
