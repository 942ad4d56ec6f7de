/** English of nl-directory.ts. */
import type { Message } from './message.ts'
import type { nlDirectory } from './nl-directory.ts'

export const enDirectory = {
  'directory.title': 'Neighbourhoods nearby',
  'directory.offer': 'Find a neighbourhood nearby',
  'directory.what': 'Here are neighbourhoods that want to be found. Where you look stays on this device.',
  'directory.place': 'Roughly where do you live?',
  'directory.again': 'Try again',
  'directory.kept': 'There is no connection now. This is the list of',
  'directory.none': 'There is no neighbourhood in the list yet.',
  'directory.list': 'Neighbourhoods',
  'directory.map': 'Look at the map',
  'directory.map.what': 'Each coloured square is a neighbourhood of the list.',
  'directory.map.none': 'There is nothing to show yet.',
  'directory.map.nowhere': {
    one: '{n} neighbourhood has only a postcode. It is only in the list.',
    other: '{n} neighbourhoods have only a postcode. They are only in the list.'
  },
  'directory.arrived': 'There is a neighbourhood now where you are waiting: {name}.',
  'directory.far.here': 'Round the corner',
  'directory.far.near': 'Within a walk',
  'directory.far.town': 'In the area',
  'directory.far.far': 'Further away',
  'directory.far.unknown': 'How far is not known',
  'directory.size': { one: '{n} neighbour or more', other: '{n} neighbours or more' },
  'directory.languages': 'Spoken here: {names}',
  'directory.ask': 'Ask to join',
  'directory.asked': 'Your question was sent. Look here again later for the answer.',
  'directory.yes': 'Yes, you can join.',
  'directory.no': 'Not now. Feel free to ask somebody who lives there.',
  'directory.enter': 'Come in',
  'directory.forget': 'Remove this question',
  'directory.knock.words': 'Would you like to say something with it?',
  'directory.knock.who': 'Only {name} and others who look after the neighbourhood can read this.',
  'directory.knock.go': 'Send your question',
  'directory.wait': 'No neighbourhood for you here?',
  'directory.wait.what':
    'You can let it be known that you are waiting. Your name and address do not go along, only the region.',
  'directory.wait.where':
    'First say roughly where you live. Then you can let it be known that you are waiting.',
  'directory.wait.count': {
    one: 'At least {n} person waits here for a neighbourhood.',
    other: 'At least {n} people wait here for a neighbourhood.'
  },
  'directory.wait.go': 'I am waiting for a neighbourhood here',
  'directory.wait.yes':
    'You are waiting for a neighbourhood. When there is one, you see it here. After 90 days it ends by itself.',
  'directory.wait.postcode':
    'You are waiting with a postcode. A neighbourhood without one is only in the list above.',
  'directory.wait.stop': 'I am not waiting any more',
  'directory.begin': 'Begin one yourself',
  'directory.ours.yes': 'Your neighbourhood is in the list. Everybody can find it.',
  'directory.ours.no': 'Your neighbourhood is not in the list.',
  'directory.ours.founder':
    '{name} began this neighbourhood and puts it in the list. After that you can too.',
  'directory.ours.publish': 'Put our neighbourhood in the list',
  'directory.ours.change': 'Change what it says',
  'directory.ours.withdraw': 'Take our neighbourhood out of the list',
  'directory.publish.ask': 'How can somebody join?',
  'directory.publish.ask.hint':
    'For example: come by the community centre on Thursday. Write nobody’s home address.',
  'directory.publish.languages': 'Which languages do you speak?',
  'directory.publish.seen': 'Everybody on the internet can read this',
  'directory.publish.seen.name': 'The name of the neighbourhood: {name}',
  'directory.publish.seen.founder': 'The name of who began it: {name}',
  'directory.publish.seen.area': 'Roughly where:',
  'directory.publish.seen.cell': 'a square of about 700 metres, no address.',
  'directory.publish.seen.devices': 'How many devices ambassadors have, but not whose.',
  'directory.publish.until':
    'It stands there for half a year. While you use Stoep it stays longer. You can always take it away, but who read it can keep it.',
  'directory.publish.go': 'Let everybody read this',
  'directory.publish.not': 'Rather not',
  'directory.knocks': 'They would like to join',
  'directory.knocks.what':
    'Stoep does not know who these are. With a yes that one person gets an invitation, and can then read what is here.',
  'directory.knocks.yes': 'Yes, invite {name}',
  'directory.knocks.no': 'No',
  'refusal.directoryAway':
    'The list of neighbourhoods cannot be reached now. See whether you have internet and try again.',
  'refusal.directoryNone':
    'There is no list of neighbourhoods here, or this one is no longer in it. Read the list again.',
  'refusal.directoryBusy': 'This happens too often in a row. Try again in an hour.',
  'refusal.directoryFull': 'The list is full. Try again later.',
  'refusal.directoryStale': 'Somebody else was before you. Open this page again and see how it is now.',
  'refusal.directoryRefused': 'The list does not take this. Set the clock of your device right and try again.'
} as const satisfies Readonly<Record<keyof typeof nlDirectory, Message>>
