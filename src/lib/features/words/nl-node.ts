/** What is said where a phone dials the relay on the wall, without internet. */
import type { Message } from './message.ts'

export const nlNode = {
  'node.title': 'Verbind met het buurtkastje',
  'node.what':
    'In dit gebouw staat een buurtkastje. Daarmee wissel je uit met je buren, ook als het internet weg is.',
  'node.needs': 'Zet wifi aan en kies de wifi van dit gebouw.',
  'node.go': 'Verbind',
  'node.scan': 'Houd de code op de muur voor de camera.',
  'node.scan.start': 'Scan de code op de muur',
  'node.scan.picture': 'Beeld van de camera',
  'node.scan.none': 'De camera doet het niet, of je browser mag er niet bij.',
  'node.done': 'Dit is het echte buurtkastje',
  'node.done.what': 'Stoep onthoudt het. Is het gewone kastje weg? Dan gaat het via dit kastje.',
  'node.toBoard': 'Naar de buurt',
  'node.known': 'Dit toestel kent een buurtkastje zonder internet.',
  'node.forget': 'Vergeet het kastje',
  'node.status': 'Hangt er een code van een buurtkastje aan de muur? Dan werkt dat ook zonder internet.',
  'refusal.nodeNoCode': 'Dit is geen code van een buurtkastje. Kijk of je de code op de muur hebt.',
  'refusal.nodeBroken': 'Er mist iets in deze code. Scan hem nog eens.',
  'refusal.nodeNewer':
    'Deze code is gemaakt met een nieuwere versie van Stoep. Werk deze telefoon eerst bij.',
  'refusal.nodeOutside':
    'Deze code wijst naar een plek buiten dit gebouw. Gebruik hem niet, en zeg het tegen wie hem ophing.',
  'refusal.nodeUnreachable': 'Het buurtkastje antwoordt niet. Kijk of je op de wifi van dit gebouw zit.',
  'refusal.nodeUnproven':
    'Wat antwoordt, is niet het buurtkastje van deze code. Er is niets uitgewisseld. Vraag wie het beheert om een nieuwe code.',
  'refusal.nodeCannot': 'Deze browser kan niet met een buurtkastje verbinden. Probeer een andere browser.'
} as const satisfies Readonly<Record<string, Message>>
