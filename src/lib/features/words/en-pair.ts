/** What nl-pair.ts says, in English. */
import type { Message } from './message.ts'
import type { nlPair } from './nl-pair.ts'

export const enPair = {
  'pair.title': 'Connect two phones',
  'pair.what':
    'With no internet and no neighbourhood box. You show each other a code, and then the phones bring each other up to date.',
  'pair.needs':
    'Turn on wifi on both, on the same network. No wifi? Turn on the hotspot of one phone and connect the other to it.',
  'pair.guest': 'For this, join the neighbourhood first. That works without internet too.',
  'pair.show': 'Show a code',
  'pair.take': 'Scan a code',
  'pair.met': 'Connected before',
  'pair.met.what': 'With these neighbours one code is enough.',
  'pair.met.show': 'Show {name} a code',
  'pair.unnamed': 'a new neighbour',
  'pair.camera': 'First, about the camera',
  'pair.camera.why':
    'With the camera you scan your neighbour’s code. And there is another reason: only when you allow the camera does your browser tell where in the network this phone is. Then you nearly always find each other.',
  'pair.camera.private': 'Stoep keeps no picture and sends no picture.',
  'pair.camera.on': 'Turn on the camera',
  'pair.camera.without': 'Go on without the camera',
  'pair.code': 'Code to connect this phone with',
  'pair.first.show': 'Let your neighbour scan this code.',
  'pair.first.then':
    'Your neighbour then gets a code too. Scan it with the button below. You have ten minutes.',
  'pair.first.next': 'Scan your neighbour’s code',
  'pair.call.show': 'Let {name} scan this code. That is all.',
  'pair.back.show': 'Show this code to your neighbour.',
  'pair.back.then': 'When your neighbour has scanned it, the rest goes by itself.',
  'pair.noAddress':
    'Your browser does not tell where in the network this phone is. Connecting only works if the other phone does. Allow the camera, or see whether wifi is on.',
  'pair.copy': 'Copy the code as text',
  'pair.scan': 'Hold your neighbour’s code in front of the camera.',
  'pair.scan.picture': 'Picture of the camera',
  'pair.scan.none': 'It works without the camera too. Paste your neighbour’s code below.',
  'pair.paste': 'Or paste the code',
  'pair.paste.field': 'The code your neighbour sent you',
  'pair.paste.go': 'Use this code',
  'pair.again': 'Show my code again',
  'pair.waiting': 'We wait for the other phone.',
  'pair.connecting': 'Connecting.',
  'pair.connected': 'Connected with {name}',
  'pair.connected.what':
    'Your phones bring each other up to date now. You can go on in Stoep; leave the app open.',
  'pair.connected.more': 'Connect another phone',
  'pair.toBoard': 'To the neighbourhood',
  'pair.lost': 'The connection is gone',
  'pair.lost.what': 'What has arrived stays. Come together again and connect anew.',
  'pair.unreachable': 'The phones did not find each other',
  'pair.unreachable.what':
    'See whether you are on the same wifi. Wifi for guests often does not allow it: then turn on the hotspot of one phone. Allow the camera on both, too.',
  'pair.unproven': 'We are not sure who that was',
  'pair.unproven.what':
    'The other phone could not show that it belongs to this neighbourhood. Nothing was exchanged.',
  'pair.retry': 'Start again',
  'pair.status': 'Without internet you can still exchange what there is with a phone beside you.',
  'pair.invite':
    'Are you side by side, without internet? Let your neighbour scan this invitation first, with Stoep open. Then connect your phones.',
  'pair.join.scan': 'Scan the invitation',
  'pair.join.noCamera': 'The camera does not work, or your browser may not use it. Paste the link below.',
  'pair.join.offline':
    'No internet? Join all the same. Then connect your phone with your neighbour’s, and the neighbourhood comes in.',
  'refusal.pairNoCode': 'This is no code to connect phones. Ask your neighbour for the code on their screen.',
  'refusal.pairBroken': 'Something is missing in this code. Copy all of it, or scan it.',
  'refusal.pairNewer': 'This code was made with a newer version of Stoep. Update this phone first.',
  'refusal.pairElsewhere':
    'This code is of another neighbourhood. Choose the same one on both phones and try again.',
  'refusal.pairOwnCode': 'This is your own code. Scan the code on your neighbour’s phone.',
  'refusal.pairOtherAnswer':
    'This code belongs to an earlier code of yours. Let your neighbour scan the code that is on your screen now.',
  'refusal.pairForOther': 'This code is for somebody else. Ask your neighbour for a code for everybody.',
  'refusal.pairCannot': 'This browser cannot connect phones. Try another browser.'
} as const satisfies Readonly<Record<keyof typeof nlPair, Message>>
