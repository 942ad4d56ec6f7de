/** What nl-picture.ts says, in English. */
import type { Message } from './message.ts'
import type { nlPicture } from './nl-picture.ts'

export const enPicture = {
  'picture.add': 'Photo',
  'picture.yours': 'Your photo',
  'picture.label': 'Photo',
  'picture.making': 'Making the photo small …',
  'picture.noPhoto': 'This is not a photo. Choose one from this device.',
  'picture.unread': 'This device cannot read this photo. Save it as a JPEG, or take a screenshot of it.',
  'picture.tooLarge': 'This photo is too large. Make it smaller, or take a screenshot of it.',
  'picture.words': 'What does it show? (optional)',
  'picture.what': 'What does it show?',
  'picture.leaveOut': 'Leave out',
  'picture.needsWords': 'Add a sentence. Then it can go on the board.',
  'picture.onlyForAll':
    'The photo does not go along. A photo can only go with what the whole neighbourhood may read.',
  'picture.notToOne': 'If you choose one neighbour, the photo does not go along.',
  'picture.shared': 'You shared a photo, but there is one already. Which one do you want?',
  'picture.useShared': 'Shared photo',
  'picture.keepMine': 'Keep this one',
  'picture.addTo': 'Add a photo',
  'picture.other': 'Another photo',
  'picture.takeAway': 'Remove the photo',
  'picture.show': 'Show the photo',
  'picture.shown': 'The photo is there.',
  'picture.gone': 'The photo is gone.',
  'picture.asBefore': 'Everything is as it was.',
  'picture.unsaid': 'Photo without a description'
} as const satisfies Readonly<Record<keyof typeof nlPicture, Message>>
