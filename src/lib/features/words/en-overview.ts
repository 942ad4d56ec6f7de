/** What is said about how the neighbourhood is doing, in English. */
import type { Message } from './message.ts'
import type { nlOverview } from './nl-overview.ts'

export const enOverview = {
  'overview.title': 'How we are doing',
  'overview.reading': 'Going through all of this neighbourhood: {n} %',
  'overview.stop': 'Stop',
  'overview.stopped': 'Stopped.',
  'overview.again': 'Go through it',
  'overview.lately': 'The last {n} weeks',
  'overview.nothing': 'Nothing was asked or offered yet. Begin yourself: one sentence is enough.',
  'overview.asked': 'asked',
  'overview.offered': 'offered',
  'overview.answered': 'got an answer',
  'overview.solved': 'worked out',
  'overview.soon': 'answered within (half were quicker)',
  'overview.neighbours': 'neighbours',
  'overview.newcomers': 'new neighbours',
  'overview.never': 'neighbours who asked and were never answered',
  'overview.few': 'fewer than {n}',
  'overview.hours': { one: '{n} hour', other: '{n} hours' },
  'overview.days': { one: '{n} day', other: '{n} days' },
  'overview.domains': 'About what',
  'overview.weeks': 'Week by week',
  'overview.week': 'Week of {day}',
  'overview.counted':
    'Counted on this device. Numbers of people under {n} are left out, so that nobody can be recognised.',
  'overview.save': 'Save these numbers as a file',
  'overview.saved': 'Saved. Whoever reads it can see that your device counted this.',
  'overview.file': 'stoep-numbers-{name}',

  'mass.title': 'On the way to a neighbourhood that runs',
  'mass.reached':
    'This neighbourhood runs: there are enough neighbours, there is enough to find, and whoever asks gets an answer.',
  'mass.neighbours': '{has} of {needs} neighbours',
  'mass.neighbours.next': 'Invite neighbours',
  'mass.offers': '{has} of {needs} kinds of offers',
  'mass.offers.next': 'Add something you can do',
  'mass.answers': '{has} percent got an answer within two days (goal: {needs})',
  'mass.answers.few': 'Too few requests yet to say how often an answer comes',
  'mass.answers.next': 'See who still waits',

  'waiting.title': 'No answer yet',
  'waiting.none': 'Everybody who asked has an answer.',
  'waiting.all': 'Show all {n}',
  'waiting.what': 'Do you know who can help? Tap the request and share it.',

  'firstweek.title': 'What a good first week looks like',
  'firstweek.1':
    'Day 1: put two things on the board yourself, one you need and one you offer. An empty board invites nobody.',
  'firstweek.2': 'Day 2: invite three neighbours you know well. Do it together, on their phone.',
  'firstweek.3': 'Day 3: ask each of them to offer one thing they like doing.',
  'firstweek.4': 'Day 4: hang the poster in the hall, the shop and the community centre.',
  'firstweek.5': 'Day 5: answer every request that is still open, even with: I know who.',
  'firstweek.6': 'Day 6: write three house rules together.',
  'firstweek.7': 'Day 7: have coffee with who is there, and find a second ambassador.'
} as const satisfies Readonly<Record<keyof typeof nlOverview, Message>>
