/** What is said where the app meets the system it runs on: sharing, opening, printing, installing. */
import type { Message } from './message.ts'

export const nlPlatform = {
  'share.failed': 'Wat je deelde, kwam niet mee. Plak het hieronder zelf.',
  'print.listing': 'Druk dit af',
  'print.how': 'In het venster dat opengaat kies je je printer, of bewaren als pdf.',
  'print.private': 'Namen, adressen en telefoonnummers komen niet op papier.',
  'print.until': 'Tot en met {day}',
  'print.answer': 'Scan de code om te antwoorden',
  'print.code': 'Opent dit op je telefoon',
  'print.title': 'Op papier',
  'print.what': 'Voor wie nog geen telefoon pakt: hang het in de hal, de winkel of het buurthuis.',
  'noticeboard.title': 'Prikbord van papier',
  'noticeboard.which': 'Wat hang je op?',
  'noticeboard.none': 'Er staat nu niets op het bord dat op papier kan.',
  'noticeboard.first': 'Dit zijn de nieuwste {n}.',
  'noticeboard.print': { one: 'Druk {n} blad af', other: 'Druk {n} bladen af' },
  'noticeboard.asOf': 'Afgedrukt op {day}',
  'poster.title': 'Poster of flyers',
  'poster.what': 'Wie de code scant, kan meedoen zolang de uitnodiging werkt.',
  'poster.many':
    'De uitnodiging werkt voor {n} buren, {days} dagen lang. Je kunt haar eerder stoppen bij Ik.',
  'poster.make': 'Druk een poster af',
  'poster.makeFlyers': 'Druk flyers af',
  'poster.form': 'Wat druk je af?',
  'poster.form.poster': 'Poster, een A4',
  'poster.form.flyers': 'Vier flyers op een A4',
  'poster.language': 'In welke taal?',
  'poster.language.nl': 'Nederlands',
  'poster.language.en': 'Engels',
  'poster.language.both': 'Allebei'
} as const satisfies Readonly<Record<string, Message>>
