/** What is said around reading aloud and speaking instead of typing. */
import type { Message } from './message.ts'

export const nlSpeech = {
  'speech.read': 'Lees voor',
  'speech.stop': 'Stop met voorlezen',
  'speech.failed': 'Voorlezen lukt nu niet op dit toestel.',
  'speech.asks': '{name} vraagt',
  'speech.offers': '{name} biedt aan',
  'voice.speak': 'Spreek het in',
  'voice.stop': 'Ik ben klaar',
  'voice.listening': 'Zeg maar wat je zoekt of biedt.',
  'voice.ask': 'Mag je browser meeluisteren?',
  'voice.ask.what':
    'Je browser maakt tekst van je stem. Veel browsers sturen het geluid daarvoor naar een bedrijf. Stoep bewaart geen geluid.',
  'voice.ask.yes': 'Ja, luister mee',
  'voice.ask.no': 'Ik typ liever',
  'voice.denied': 'De microfoon is uit voor Stoep. Zet hem aan in je browser, of typ het.',
  'voice.heardNothing': 'We hoorden niets. Probeer het nog eens, of typ het.',
  'voice.failed': 'Inspreken lukt nu niet. Typ het maar.'
} as const satisfies Readonly<Record<string, Message>>
