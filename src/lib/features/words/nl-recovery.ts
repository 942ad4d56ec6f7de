/** What is said about devices, coming back in and leaving. */
import type { Message } from './message.ts'

export const nlRecovery = {
  'refusal.thisDevice': 'Dit is het apparaat dat je nu gebruikt. Doe dit op een ander apparaat van jou.',
  'refusal.notTrusted': 'Deze buur heeft jou hier niet voor gekozen. Een buurtverbinder kan wel helpen.',
  'refusal.tooEarly': 'Dit kan pas na drie dagen. Zo lang kan de ander nog nee zeggen.',
  'refusal.badPhrase':
    'Deze twaalf woorden kloppen niet. Kijk of ze alle twaalf goed gespeld zijn en in de goede volgorde staan.',
  'refusal.otherPhrase': 'Deze woorden horen niet bij deze buur. Kijk of je de goede naam koos.'
} as const satisfies Readonly<Record<string, Message>>
