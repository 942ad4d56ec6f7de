/** What is said about devices, coming back in and leaving. */
import type { Message } from './message.ts'
import type { nlRecovery } from './nl-recovery.ts'

export const enRecovery = {
  'refusal.thisDevice': 'This is the device you are using now. Do this on another device of yours.',
  'refusal.notTrusted': 'This neighbour did not choose you for this. An ambassador can help.',
  'refusal.tooEarly': 'This can be done after three days. Until then the other can still say no.',
  'refusal.badPhrase':
    'These twelve words are not right. Check that all twelve are spelled well and in the right order.',
  'refusal.otherPhrase': 'These words do not belong to this neighbour. Check that you chose the right name.'
} as const satisfies Readonly<Record<keyof typeof nlRecovery, Message>>
