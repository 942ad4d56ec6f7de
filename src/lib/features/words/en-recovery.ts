/** What is said about devices, coming back in and leaving. */
import type { Message } from './message.ts'
import type { nlRecovery } from './nl-recovery.ts'

export const enRecovery = {
  'refusal.thisDevice': 'This is the device you are using now. Do this on another device of yours.',
  'refusal.notTrusted': 'This neighbour did not choose you for this. An ambassador can help.',
  'refusal.tooEarly': 'This can be done after three days. Until then the other can still say no.'
} as const satisfies Readonly<Record<keyof typeof nlRecovery, Message>>
