/** What nl-progress.ts says, in English. */
import type { Message } from './message.ts'
import type { nlProgress } from './nl-progress.ts'

export const enProgress = {
  'progress.reading': 'Fetching what your neighbourhood wrote',
  'progress.reading.count': 'part {done} of {of}',
  'progress.moving': 'Taking earlier messages along, now that the neighbourhood has moved on',
  'progress.moving.count': '{done} of {of}',
  'progress.pause': 'Let it wait',
  'progress.paused':
    'Fetching waits. Nothing comes in from the neighbourhood box now. What you write waits on this device too.',
  'progress.goOn': 'Go on',
  'progress.later': 'You can use everything already. If you close the app, it goes on later.'
} as const satisfies Readonly<Record<keyof typeof nlProgress, Message>>
