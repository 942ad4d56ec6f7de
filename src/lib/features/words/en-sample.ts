/** A board as it might be, in English. */
import type { Message } from './message.ts'
import type { nlSample } from './nl-sample.ts'

export const enSample = {
  'sample.title': 'What a board looks like',
  'sample.what': 'This is an example. Tap as you like, nothing is kept.',
  'sample.shopping': 'Who can get my groceries on Thursday? I may not lift bags yet.',
  'sample.drill': 'Drill to borrow. I can show you how it works, too.',
  'sample.soup': 'I am making too much lentil soup tonight. Four portions, bring a pan.',
  'sample.station': 'Who drives past the station tomorrow? I have to be there at eight.',
  'sample.language': 'I am learning Dutch. Who would talk with me once a week?',
  'sample.flow': 'How it goes on',
  'sample.flow.said': 'You say: I can help',
  'sample.flow.wanted': 'You say: I would like that',
  'sample.flow.said.next':
    '{name} sees that at once. With no internet for a while, it gets there later by itself.',
  'sample.flow.agreed': '{name} picks you and you agree',
  'sample.flow.agreed.next': 'The address goes to you alone. Nobody else can read it.',
  'sample.flow.done': 'You do it, and both say: done',
  'sample.flow.done.next': 'And how it went, if you like.'
} as const satisfies Readonly<Record<keyof typeof nlSample, Message>>
