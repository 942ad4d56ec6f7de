/** What is said about meeting for the first time, money, and words that look like fraud or abuse. */
import type { Message } from './message.ts'

export const nlSafety = {
  'safety.title': 'Veilig afspreken',
  'safety.lead': 'Bijna iedereen komt om te helpen. Deze gewoontes houden het fijn voor allebei.',
  'safety.first': 'Voor het eerst met {name}?',
  'safety.understood': 'Begrepen',
  'safety.more': 'Lees meer',
  'safety.public': 'Spreek de eerste keer af waar meer mensen zijn, of aan de deur.',
  'safety.tell': 'Vertel iemand waar je heen gaat.',
  'safety.pay': 'Betaal niets vooraf.',
  'safety.meeting': 'De eerste keer',
  'safety.money': 'Geld',
  'safety.money.after': 'Kosten deel je achteraf, als het gedaan is en jullie het eens zijn.',
  'safety.money.never':
    'Geef nooit een code, een wachtwoord of je pinpas. Een buur heeft die niet nodig, en je bank ook niet.',
  'safety.wrong': 'Voelt het niet goed?',
  'safety.wrong.stop': 'Stop gerust. Je hoeft niet uit te leggen waarom.',
  'safety.wrong.report':
    'Je kunt iets melden bij de buurtverbinders, of een buur blokkeren. Dat staat onder het bericht en bij de naam van de buur.',
  'safety.danger': 'Is er gevaar? Bel 112.',
  'safety.call': 'Bel 112',
  'privateWord.open': 'Iets alleen voor de buurtverbinders',
  'privateWord.label': 'Wat wil je ze laten weten?',
  'privateWord.hint': '{name} en de buurt lezen dit niet. De buurtverbinders zien wel dat het van jou komt.',
  'privateWord.send': 'Vertel het ze',
  'privateWord.sent': 'De buurtverbinders lezen het.',
  'privateWord.title': 'Alleen voor buurtverbinders',
  'privateWord.about': 'Over een afspraak met {name}',
  'habits.answers.hour': 'Antwoordt meestal binnen een uur',
  'habits.answers.day': 'Antwoordt meestal binnen een dag',
  'habits.answers.days': 'Antwoordt meestal na een paar dagen',
  'habits.noShow': 'Was er bij een paar afspraken niet. Spreek de tijd nog even goed af.',
  'habits.noShow.mine':
    'Een paar buren zeiden dat je er niet was. Lukt het een keer niet? Zeg de afspraak dan even af.',
  'caution.write.fraud':
    'Dit lijkt op wat oplichters vragen. Bedoel je het anders? Schrijf het dan net anders op.',
  'caution.write.rude': 'Dit kan hard aankomen. Wil je het zo zeggen?',
  'caution.read.payFirst': 'Let op: hier wordt gevraagd vooraf te betalen. Doe dat liever niet.',
  'caution.read.payLink': 'Let op: open geen betaallink van iemand die je niet kent.',
  'caution.read.code': 'Let op: geef nooit een code, een wachtwoord of je pinpas.',
  'caution.read.takeOver': 'Let op: laat niemand die je niet kent je computer of telefoon overnemen.',
  'caution.read.rude': 'Dit zijn harde woorden. Je hoeft er niet op te antwoorden, en je kunt het melden.'
} as const satisfies Readonly<Record<string, Message>>
