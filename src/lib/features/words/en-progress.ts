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
    'Everything waits. Nothing comes in, also not from neighbours nearby, until you tap “Go on”. What you write does not go to the neighbourhood box now.',
  'status.internet.paused': 'You let the fetching wait. Whether the internet works, we do not know now.',
  'status.relay.paused': 'You let the neighbourhood box wait. That does not end by itself: tap “Go on”.',
  'progress.goOn': 'Go on',
  'progress.later': 'You can use everything already. If you close the app, it goes on later.'
} as const satisfies Readonly<Record<keyof typeof nlProgress, Message>>
