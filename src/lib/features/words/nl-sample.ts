/** A board as it might be, for who has not come in anywhere yet. The people and what they say are made up. */
import type { Message } from './message.ts'

export const nlSample = {
  'sample.title': 'Zo ziet een bord eruit',
  'sample.what': 'Dit is een voorbeeld. Tik maar, er wordt niets bewaard.',
  'sample.shopping': 'Wie haalt donderdag mijn boodschappen? Ik mag nog geen tassen tillen.',
  'sample.drill': 'Boormachine te leen. Ik laat ook zien hoe het moet.',
  'sample.soup': 'Ik maak vanavond te veel linzensoep. Vier porties, breng een pan mee.',
  'sample.station': 'Wie rijdt morgen langs het station? Ik moet er om acht uur zijn.',
  'sample.language': 'Ik leer Nederlands. Wie wil een keer in de week met mij praten?',
  'sample.flow': 'Zo gaat het verder',
  'sample.flow.said': 'Jij zegt: ik help',
  'sample.flow.wanted': 'Jij zegt: dat wil ik wel',
  'sample.flow.said.next': '{name} ziet dat meteen. Is er even geen internet, dan komt het later vanzelf.',
  'sample.flow.agreed': '{name} kiest jou en jullie spreken af',
  'sample.flow.agreed.next': 'Het adres gaat alleen naar jou. Niemand anders kan het lezen.',
  'sample.flow.done': 'Jullie doen het, en zeggen allebei: gedaan',
  'sample.flow.done.next': 'En hoe het ging, als je wilt.'
} as const satisfies Readonly<Record<string, Message>>
