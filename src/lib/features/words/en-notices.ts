/** What nl-notices.ts says, in English. */
import type { Message } from './message.ts'
import type { nlNotices } from './nl-notices.ts'

export const enNotices = {
  'notices.title': 'What waits for me',
  'notices.open': 'What waits for me, and notifications',
  'notices.none': 'Nobody waits for you.',
  'notices.digest': 'Elsewhere in the street',
  'notices.digest.since': 'Since you last looked ({when})',
  'notices.digest.from': 'Since {when}',
  'notices.digest.requests': { one: '{n} new request', other: '{n} new requests' },
  'notices.digest.offers': { one: '{n} new offer', other: '{n} new offers' },
  'notices.digest.newcomers': { one: '{n} new neighbour', other: '{n} new neighbours' },
  'notices.digest.none': 'Nothing new.',
  'notices.digest.look': 'Look at the board',
  'notify.title': 'Notifications',
  'notify.what':
    'This device tells you when there is something for you, also when Stoep is closed. You choose about what.',
  'notify.how':
    'The relay then gives a sign through the maker of your browser. There is nothing in it: no name and no text. Your device fetches itself what there is.',
  'notify.kinds': 'What do you want to hear of?',
  'notify.kind.answers': 'Somebody wants to help me or asks me something',
  'notify.kind.deals': 'My deals and messages',
  'notify.kind.urgent': 'Somebody needs help right now',
  'notify.quiet': 'Silent at night',
  'notify.quiet.night': 'From 22 to 8 h',
  'notify.quiet.never': 'Never silent',
  'notify.digest.legend': 'The other news too?',
  'notify.digest': 'Add what else is new, once a day',
  'notify.on': 'Turn notifications on',
  'notify.off': 'Turn notifications off',
  'notify.isOn': 'Notifications are on for this device.',
  'notify.isOff': 'Notifications are off for this device.',
  'notify.saved': 'Saved.',
  'notify.chooseOne': 'Choose first what you want to hear of.',
  'notify.blocked':
    'Your browser lets no notifications of Stoep through. You can change that in the settings of your browser.',
  'notify.browserCannot':
    'This browser cannot notify you when Stoep is closed. On an iPhone it can once Stoep is on your home screen.',
  'notify.relayDoesNot':
    'The relay of this neighbourhood gives no signs. Who looks after it can turn that on.',
  'notify.relayAway': 'The relay cannot be reached now. Try again in a while.',
  'notice.answer': '{name} wants to help you',
  'notice.asked': '{name} asks you something',
  'notice.ring': '{name} proposes a swap ring',
  'notice.ringBinding': 'The swap ring goes ahead',
  'notice.agreed': 'Agreed with {name}',
  'notice.done': 'Did it work out with {name}?',
  'notice.notChosen': '{name} chose somebody else. Thank you for wanting to.',
  'notice.superseded': 'A deal with {name} does not go ahead',
  'notice.message': 'Message from {name}',
  'notice.urgent': '{name} needs help now',
  'notice.more': 'And {n} other things',
  'notice.digest': 'New in the street: {n}',
  'notice.nothing': 'You have seen everything',
  'notice.agree': 'Agree',
  'notice.finish': 'Yes, done',
  'notice.later': 'Later',
  'notice.didIt': 'Done. You need not open Stoep.',
  'notice.failed': 'That did not work like this. Open Stoep to look.'
} as const satisfies Readonly<Record<keyof typeof nlNotices, Message>>
