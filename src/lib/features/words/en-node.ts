/** What is said where a phone dials the relay on the wall, without internet. */
import type { nlNode } from './nl-node.ts'
import type { Message } from './message.ts'

export const enNode = {
  'node.title': 'Connect to the neighbourhood box',
  'node.what':
    'There is a neighbourhood box in this building. It lets you exchange with your neighbours, also when the internet is gone.',
  'node.needs': 'Turn Wi-Fi on and choose the Wi-Fi of this building.',
  'node.go': 'Connect',
  'node.scan': 'Hold the code on the wall in front of the camera.',
  'node.scan.start': 'Scan the code on the wall',
  'node.scan.picture': 'Picture of the camera',
  'node.scan.none': 'The camera does not work, or your browser may not use it.',
  'node.done': 'This is the real neighbourhood box',
  'node.done.what': 'Stoep remembers it. Is the usual box away? Then this one is used.',
  'node.toBoard': 'To the neighbourhood',
  'node.known': 'This device knows a neighbourhood box that needs no internet.',
  'node.forget': 'Forget the box',
  'node.status': 'Is there a code of a neighbourhood box on the wall? That works without internet too.',
  'refusal.nodeNoCode': 'This is no code of a neighbourhood box. See whether you have the code on the wall.',
  'refusal.nodeBroken': 'Something is missing in this code. Scan it again.',
  'refusal.nodeNewer': 'This code was made with a newer version of Stoep. Update this phone first.',
  'refusal.nodeOutside':
    'This code points to a place outside this building. Do not use it, and tell whoever put it up.',
  'refusal.nodeUnreachable':
    'The neighbourhood box does not answer. See whether you are on the Wi-Fi of this building.',
  'refusal.nodeUnproven':
    'What answers is not the neighbourhood box of this code. Nothing was exchanged. Ask whoever looks after it for a new code.',
  'refusal.nodeCannot': 'This browser cannot connect to a neighbourhood box. Try another browser.'
} as const satisfies Readonly<Record<keyof typeof nlNode, Message>>
