/** What is said of work that takes long, and while a person lets it wait. */
import type { Message } from './message.ts'

export const nlProgress = {
  'progress.reading': 'De berichten van je buurt ophalen',
  'progress.reading.count': 'deel {done} van {of}',
  'progress.moving': 'Oude berichten meenemen nu de buurt verder is gegaan',
  'progress.moving.count': '{done} van {of}',
  'progress.pause': 'Laat wachten',
  'progress.paused':
    'Alles wacht. Er komt niets binnen, ook niet van buren dichtbij, tot je op “Ga verder” tikt. Wat jij schrijft, gaat nu niet naar het buurtkastje.',
  'status.internet.paused': 'Jij laat het ophalen wachten. Of internet werkt, weten we nu niet.',
  'status.relay.paused': 'Jij laat het buurtkastje wachten. Dat gaat niet vanzelf over: tik op “Ga verder”.',
  'progress.goOn': 'Ga verder',
  'progress.later': 'Je kunt alles al gebruiken. Sluit je de app, dan gaat het later verder.'
} as const satisfies Readonly<Record<string, Message>>
