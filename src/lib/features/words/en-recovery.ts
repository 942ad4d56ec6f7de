/** What is said about devices, coming back in and leaving. */
import type { Message } from './message.ts'
import type { nlRecovery } from './nl-recovery.ts'

export const enRecovery = {
  'devices.title': 'Your devices',
  'devices.see': 'See your devices',
  'devices.this': 'this device',
  'devices.numbered': 'Device {n}',
  'devices.since': 'Since {day}',
  'devices.last': 'last wrote something {moment}',
  'devices.name.which': 'Name {name}',
  'devices.name.label': 'Name',
  'devices.name.hint': 'Seen on this device only.',
  'devices.name.saved': 'Kept on this device.',
  'household.title': 'Together on this device',
  'household.what':
    'Do you share this device at home? Then each takes part under their own name, with their own requests and agreements. There is no lock between you: who has the device can also read the messages of the other.',
  'household.guest':
    'Are you still a new neighbour? Then somebody you live with can join with an invitation of another neighbour.',
  'household.add': 'One more person',
  'household.add.name': 'What is the name of who you live with?',
  'household.add.hint': 'A first name is enough. Do this together.',
  'household.add.go': 'Take part on this device',
  'household.added': '{name} takes part now too, and has the device now.',
  'household.others': 'Also on this device',
  'household.switch': 'Give the device to {name}',
  'household.who': 'Who are you?',
  'household.other': 'Somebody else on this device?',
  'household.link': 'Add this device for somebody else',
  'devices.lost': 'I lost this one',
  'devices.lost.which': 'I lost {name}',
  'devices.lost.title': 'Closing {name}',
  'devices.lost.what':
    'What you wrote on it stays. Whoever finds it can write nothing new in your name. What was on it already can still be read there.',
  'devices.lost.forever': 'You cannot undo this. Found it again? Then simply add it anew.',
  'devices.lost.do': 'Close it',
  'devices.lost.done': '{name} is closed. Your neighbours will hear of it.',
  'devices.closed': 'Closed',
  'devices.cut': 'This device is closed',
  'devices.cut.what':
    'On another device you said that you lost this one. What you write here reaches nobody. Using it again after all? Then wipe it here and add it anew.',
  'devices.cut.do': 'Go to wiping',
  'trustees.title': 'If you lose everything',
  'trustees.what':
    'Two people you trust can say together: yes, this really is that neighbour. Then you take part again on a new device. Your other devices get three days to say no.',
  'trustees.none': 'You chose nobody yet. Two ambassadors can help you.',
  'trustees.some': 'You chose {names}. Ambassadors can help too.',
  'trustees.choose': 'Choose who can help you',
  'trustees.change': 'Choose others',
  'trustees.who': 'At most {n} neighbours',
  'trustees.public': 'Everybody in the neighbourhood can see whom you chose.',
  'trustees.save': 'Save this choice',
  'trustees.saved': 'Saved. They can help you when you have lost everything.',
  'phrase.title': 'Twelve words',
  'phrase.what':
    'Whoever has these words can take part again at once, and nobody else has to say anything. You can do without: your neighbours can help you too.',
  'phrase.on': 'You have twelve words. We cannot show them again.',
  'phrase.make': 'Make twelve words',
  'phrase.again': 'Make new words',
  'phrase.sheet': 'Write these words down',
  'phrase.paper': 'On paper, in this order. Take no photo. Whoever reads them can pass for you.',
  'phrase.english': 'The words are English, so that they are the same everywhere.',
  'phrase.check': 'To check, type word {n}',
  'phrase.check.wrong': 'That is not word {n}. Look at your paper once more.',
  'phrase.keep': 'I have written them down',
  'phrase.kept': 'Saved. Put the paper in a place you will remember.',
  'phrase.off': 'Turn the words off',
  'phrase.isOff': 'The twelve words no longer work.',
  'back.here': 'I was here before',
  'back.title': 'Taking part again',
  'back.what':
    'Were you here before, and is your device lost or everything wiped? Say who you were. Your neighbours can then say that it is you.',
  'back.other':
    'Do you still have a device on which it works? Then add this device there, under Me. That works at once.',
  'back.who': 'Who were you?',
  'back.nobody': 'The names are on their way. Stay on this page a little, with a connection.',
  'back.ask': 'Ask my neighbours to let me take part again',
  'back.ask.how':
    'Two people {name} chose for this, or two ambassadors, say that it is you. Drop by or call them. After that it takes three more days.',
  'back.merge.how': 'What you did here as {mine} will then belong to {name} too.',
  'back.asked': 'Asked. Drop by or call them.',
  'back.words': 'I have twelve words',
  'back.words.label': 'Your twelve words',
  'back.words.hint': 'With spaces between them. The first four letters of each word are enough.',
  'back.words.go': 'Take part again at once',
  'back.done': 'Welcome back, {name}.',
  'back.old': 'Earlier messages that were for your old device alone stay closed here.',
  'back.lost': 'Did you lose your old device? Then close it under Your devices.',
  'back.waits': 'You asked to take part again as {name}',
  'back.waits.none': 'Nobody has said yet that it is you. Ask an ambassador, or those you chose for it.',
  'back.waits.one': '{names} said that it is you. One more is needed.',
  'back.waits.both':
    '{names} said that it is you. You take part again from {moment}, as soon as their devices wake.',
  'back.waits.look': 'Until then you can read, and write nothing.',
  'back.objected': 'On a device of {name} somebody said no. This does not go on. Talk to an ambassador.',
  'back.else': 'Something else after all',
  'back.judge': '{name} wants to take part again',
  'back.judge.what':
    'Somebody says: I am {name}, with a new device. Is that so? Say yes only when you see {name} now, or know the voice on the phone.',
  'back.judge.merge':
    'Somebody who takes part as {mine} now says: I am {name}, who was here before. Is that so? Say yes only when you see {name} now, or know the voice on the phone.',
  'back.judge.count': { one: '{n} neighbour said yes already.', other: '{n} neighbours said yes already.' },
  'back.judge.yes': 'Yes, this is {name}',
  'back.judge.unsure': 'I do not know',
  'back.judge.passed': 'You will not see this question here again.',
  'back.judged': 'Saved. In three days your device says it once more by itself, if nobody says no.',
  'back.confirmed': '{name} may take part again, also as far as you are concerned. Thank you.',
  'back.claimed': 'Somebody says to be you',
  'back.claimed.what':
    'On a new device somebody asks to take part in your name. Is that you? Then there is nothing to do here.',
  'back.object': 'That is not me',
  'back.objecting': 'Saved. That device does not get in.',
  'export.title': 'Take everything of yours along',
  'export.what':
    'One file with what you wrote, agreed and received, as far as this device can read it. It stays with you: nothing is sent.',
  'export.private': 'There are addresses and messages in it. Keep it in a safe place.',
  'export.do': 'Save a copy',
  'export.done': 'The copy is among your downloads.',
  'export.file': 'stoep-of-{name}',
  'export.readme.1':
    'This is a copy of everything you did in Stoep in the neighbourhood {name}. You made this file yourself, on {day}.',
  'export.readme.2':
    'listings: what you asked and offered. deals: your agreements, with the messages and addresses this device could open. swapRings: your swap rings.',
  'export.readme.3':
    'records: every message your devices signed, exactly as it is. A long row of digits and letters is a signature or a closed message.',
  'export.readme.4': 'What was for another device alone is not in it. There are no photos.',
  'leave.title': 'Leaving this neighbourhood',
  'leave.see': 'Leave this neighbourhood',
  'leave.from': 'Leaving {name}',
  'leave.closes': {
    one: '{n} request or offer of yours goes off the board.',
    other: '{n} requests and offers of yours go off the board.'
  },
  'leave.closes.none': 'Nothing of yours is on the board.',
  'leave.deals': {
    one: 'You still have {n} agreement. Tell that neighbour that you are leaving.',
    other: 'You still have {n} agreements. Tell those neighbours that you are leaving.'
  },
  'leave.name': 'Your name is shown nowhere any more.',
  'leave.stays': 'What you agreed with others and told about them stays with them.',
  'leave.device': 'On this device everything stays, until you wipe it.',
  'leave.forever': 'You cannot undo this. You can begin anew later, with an invitation.',
  'leave.do': 'Leave {name}',
  'leave.stay': 'Stay after all',
  'leave.done': 'You have left {name}. Thank you for what you did.',
  'leave.gone': 'You have left {name}',
  'leave.gone.here':
    'Your neighbours do not know yet. Leave Stoep open for a while with a connection, and wipe only after that.',
  'leave.gone.there': 'Your neighbours can know it now.',
  'wipe.title': 'Wiping everything of {name}',
  'wipe.what':
    'Everything of this neighbourhood goes from this device, also what is kept only here. Nothing changes for your neighbours.',
  'wipe.alone':
    'This is your only device here. After this you can only come back with the help of your neighbours or with your twelve words.',
  'wipe.only': {
    one: '{n} thing is on this device only and is gone then.',
    other: '{n} things are on this device only and are gone then.'
  },
  'wipe.see': 'Wipe this neighbourhood from this device',
  'wipe.do': 'Wipe everything',
  'refusal.thisDevice': 'This is the device you are using now. Do this on another device of yours.',
  'refusal.notTrusted': 'This neighbour did not choose you for this. An ambassador can help.',
  'refusal.tooEarly': 'This can be done after three days. Until then the other can still say no.',
  'refusal.badPhrase':
    'These twelve words are not right. Check that all twelve are spelled well and in the right order.',
  'refusal.otherPhrase': 'These words do not belong to this neighbour. Check that you chose the right name.'
} as const satisfies Readonly<Record<keyof typeof nlRecovery, Message>>
