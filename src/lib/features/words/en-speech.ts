/** What nl-speech.ts says, in English. */
import type { Message } from './message.ts'
import type { nlSpeech } from './nl-speech.ts'

export const enSpeech = {
  'speech.read': 'Read aloud',
  'speech.stop': 'Stop reading',
  'speech.failed': 'This device cannot read aloud now.',
  'speech.asks': '{name} asks',
  'speech.offers': '{name} offers',
  'voice.speak': 'Say it',
  'voice.stop': 'I am done',
  'voice.listening': 'Say what you need or offer.',
  'voice.ask': 'May your browser listen?',
  'voice.ask.what':
    'Your browser turns your voice into text. Many browsers send the sound to a company for that. Stoep keeps no sound.',
  'voice.ask.yes': 'Yes, listen',
  'voice.ask.no': 'I would rather type',
  'voice.denied': 'The microphone is off for Stoep. Turn it on in your browser, or type it.',
  'voice.heardNothing': 'We heard nothing. Try again, or type it.',
  'voice.failed': 'Speaking does not work now. Just type it.'
} as const satisfies Readonly<Record<keyof typeof nlSpeech, Message>>
