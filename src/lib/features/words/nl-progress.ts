/** What is said of work that takes long. */
import type { Message } from './message.ts'

export const nlProgress = {
  'progress.reading': 'De berichten van je buurt ophalen',
  'progress.reading.count': 'deel {done} van {of}',
  'progress.moving': 'Oude berichten meenemen nu de buurt verder is gegaan',
  'progress.moving.count': '{done} van {of}',
  'progress.pause': 'Laat wachten',
  'progress.paused':
    'Het ophalen wacht. Er komt nu niets binnen van het buurtkastje. Wat jij schrijft, wacht ook op dit toestel.',
  'progress.goOn': 'Ga verder',
  'progress.later': 'Je kunt alles al gebruiken. Sluit je de app, dan gaat het later verder.'
} as const satisfies Readonly<Record<string, Message>>
