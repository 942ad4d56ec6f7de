/** What is said about meeting for the first time, money, and words that look like fraud or abuse. */
import type { Message } from './message.ts'
import type { nlSafety } from './nl-safety.ts'

export const enSafety = {
  'safety.title': 'Meeting safely',
  'safety.lead': 'Nearly everybody comes to help. These habits keep it pleasant for both of you.',
  'safety.first': 'First time with {name}?',
  'safety.understood': 'Got it',
  'safety.more': 'Read more',
  'safety.public': 'Meet where there are other people the first time, or at the door.',
  'safety.tell': 'Tell somebody where you are going.',
  'safety.pay': 'Pay nothing beforehand.',
  'safety.meeting': 'The first time',
  'safety.money': 'Money',
  'safety.money.after': 'Share costs afterwards, when it is done and you both agree.',
  'safety.money.never':
    'Never give away a code, a password or your bank card. A neighbour does not need them, nor does your bank.',
  'safety.wrong': 'Does it not feel right?',
  'safety.wrong.stop': 'Feel free to stop. You need not explain why.',
  'safety.wrong.report':
    'You can report something to the ambassadors, or block a neighbour. You find that below a message and with the name of the neighbour.',
  'safety.danger': 'Is there danger? Call 112.',
  'safety.call': 'Call 112',
  'privateWord.open': 'Something for the ambassadors only',
  'privateWord.label': 'What do you want them to know?',
  'privateWord.hint':
    '{name} and the neighbourhood do not read this. The ambassadors do see that it is from you.',
  'privateWord.send': 'Tell them',
  'privateWord.sent': 'The ambassadors will read it.',
  'privateWord.title': 'For ambassadors only',
  'privateWord.about': 'About a deal with {name}',
  'habits.answers.hour': 'Usually answers within an hour',
  'habits.answers.day': 'Usually answers within a day',
  'habits.answers.days': 'Usually answers after a few days',
  'habits.noShow': 'Missed a few deals. Make sure you agree on the time.',
  'habits.noShow.mine': 'A few neighbours said you were not there. If you cannot make it, just cancel.',
  'caution.write.fraud':
    'This looks like what swindlers ask. Do you mean something else? Then put it a little differently.',
  'caution.write.rude': 'This may hurt. Do you want to say it like this?',
  'caution.read.payFirst': 'Careful: somebody asks you to pay beforehand. Better not.',
  'caution.read.payLink': 'Careful: do not open a payment link of somebody you do not know.',
  'caution.read.code': 'Careful: never give away a code, a password or your bank card.',
  'caution.read.takeOver': 'Careful: let nobody you do not know take over your computer or phone.',
  'caution.read.rude': 'These are harsh words. You need not answer, and you can report it.'
} as const satisfies Readonly<Record<keyof typeof nlSafety, Message>>
