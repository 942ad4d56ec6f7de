/** What nl-platform.ts says, in English. */
import type { Message } from './message.ts'
import type { nlPlatform } from './nl-platform.ts'

export const enPlatform = {
  'share.failed': 'What you shared did not come along. Paste it below yourself.',
  'print.listing': 'Print this',
  'print.how': 'In the window that opens you choose your printer, or to save it as a PDF.',
  'print.private': 'Names, addresses and telephone numbers do not go on paper.',
  'print.until': 'Until {day}',
  'print.answer': 'Scan the code to answer',
  'print.code': 'Opens this on your phone',
  'print.title': 'On paper',
  'print.what':
    'For who does not take out a phone yet: hang it in the hall, the shop or the community centre.',
  'noticeboard.title': 'Noticeboard of paper',
  'noticeboard.which': 'What do you hang up?',
  'noticeboard.none': 'There is nothing on the board now that can go on paper.',
  'noticeboard.first': 'These are the newest {n}.',
  'noticeboard.print': { one: 'Print {n} sheet', other: 'Print {n} sheets' },
  'noticeboard.asOf': 'Printed on {day}',
  'poster.title': 'Poster or flyers',
  'poster.what': 'Who scans the code can join as long as the invitation works.',
  'poster.many': 'The invitation works for {n} neighbours, for {days} days. You can end it earlier under Me.',
  'poster.make': 'Print a poster',
  'poster.makeFlyers': 'Print flyers',
  'poster.form': 'What do you print?',
  'poster.form.poster': 'Poster, one A4',
  'poster.form.flyers': 'Four flyers on an A4',
  'poster.language': 'In which language?',
  'poster.language.nl': 'Dutch',
  'poster.language.en': 'English',
  'poster.language.both': 'Both'
} as const satisfies Readonly<Record<keyof typeof nlPlatform, Message>>
