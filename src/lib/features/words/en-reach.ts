/** What nl-reach.ts says, in English. */
import type { Message } from './message.ts'
import type { nlReach } from './nl-reach.ts'

export const enReach = {
  'status.now': 'What you write now',
  'status.now.both': {
    one: 'It reaches the neighbourhood box and {n} device of a neighbour.',
    other: 'It reaches the neighbourhood box and {n} devices of neighbours.'
  },
  'status.now.relay': 'It reaches the neighbourhood box. Your neighbours get it there.',
  'status.now.devices': {
    one: 'It reaches {n} device of a neighbour, which passes it on.',
    other: 'It reaches {n} devices of neighbours, which pass it on.'
  },
  'status.now.nobody': 'It stays on this device. Your neighbours get it as soon as there is a connection.',
  'status.now.later': 'It stays on this device until a neighbour lets you in again.',
  'status.toSend': {
    one: '{n} message still to send.',
    other: '{n} messages still to send.'
  },
  'status.toReceive': {
    one: '{n} message still to come in.',
    other: '{n} messages still to come in.'
  },
  'status.internet': 'Internet',
  'status.internet.reached': 'The neighbourhood box answers. The connection to it works.',
  'status.internet.wall': 'Only the box on the wall answers. That works without internet.',
  'status.internet.unsure':
    'Your device sees a network, but the neighbourhood box does not answer. Whether the internet works, we do not know.',
  'status.internet.none': 'Your device has no network now.',
  'status.wall': 'Box on the wall',
  'status.relay.last': 'Last heard: {when}',
  'status.relay.never': 'Never heard on this device.',
  'status.news': 'The newest from a neighbour is from: {when}',
  'status.news.never': 'There is nothing from a neighbour here yet.',
  'status.here.emergency': {
    one: '{n} thing about the emergency',
    other: '{n} things about the emergency'
  },
  'status.here.me': {
    one: '{n} thing about you in the neighbourhood',
    other: '{n} things about you in the neighbourhood'
  },
  'status.here.others': {
    one: 'And {n} more',
    other: 'And {n} more'
  },
  'progress.receiving': 'Fetching messages from a neighbour',
  'progress.receiving.count': '{done} of {of}',
  'progress.sending': 'Sending messages',
  'progress.sending.count': '{done} of {of}',
  'saving.title': 'Save the battery',
  'saving.what':
    'This spares your battery. Nothing moves and the map stays off. Photos of neighbours come last, and you see them when you ask. Your own photos wait. News may come a little later.',
  'saving.on': 'Save the battery',
  'saving.off': 'Stop saving',
  'saving.isOn': 'This device is saving its battery.',
  'saving.low': 'Your battery is nearly empty. Do you want to save it?',
  'saving.emergency': 'Do you want your battery to last longer?',
  'saving.no': 'No, thank you',
  'saving.picture': 'Show the photo',
  'saving.picture.waits': 'There is a photo. It waits, because this device is saving its battery.',
  'saving.picture.card': 'Photo waits',
  'saving.map': 'The map is off. This device is saving its battery.',
  'saving.map.show': 'Show the map anyway'
} as const satisfies Readonly<Record<keyof typeof nlReach, Message>>
