/** What nl-bundle.ts says, in English. */
import type { Message } from './message.ts'
import type { nlBundle } from './nl-bundle.ts'

export const enBundle = {
  'bundle.title': 'Pass on as a file',
  'bundle.what':
    'No internet? Put what goes on in the neighbourhood in a file. Pass it on with a USB stick, or send it along. Who has an invitation can read who takes part. The rest can be read only by who takes part.',
  'bundle.make': 'Make a file',
  'bundle.scope': 'What goes in?',
  'bundle.scope.all': 'Everything',
  'bundle.scope.new': 'New since {when}',
  'bundle.scope.what': 'Choose “New” only for who got your last file already.',
  'bundle.make.go': 'Make the file',
  'bundle.stop': 'Stop',
  'bundle.making': 'Making the file',
  'bundle.making.count': '{done} of {of} messages',
  'bundle.made': { one: 'There is {n} message in the file.', other: 'There are {n} messages in the file.' },
  'bundle.share': 'Share the file',
  'bundle.share.failed': 'Sharing did not work. Save the file and send it yourself.',
  'bundle.save': 'Save the file',
  'bundle.saved': 'The file is with your downloads.',
  'bundle.file': 'neighbourhood-{name}-{day}',
  'bundle.open': 'Open a file',
  'bundle.open.what':
    'Did a neighbour give you a file? Choose it here, or drag it onto this page. You can do so again: nothing comes twice.',
  'bundle.open.go': 'Choose a file',
  'bundle.open.other': 'Choose another file',
  'bundle.reading': 'Reading',
  'bundle.reading.part': '{percent} read',
  'bundle.read.added': { one: '{n} new message.', other: '{n} new messages.' },
  'bundle.read.had': { one: 'You had {n} already.', other: 'You had {n} already.' },
  'bundle.read.waiting': {
    one: '{n} message waits. Stoep does not know yet who it is from. Open the file again later.',
    other: '{n} messages wait. Stoep does not know yet who they are from. Open the file again later.'
  },
  'bundle.read.refused': {
    one: '{n} message was not right. It was left out.',
    other: '{n} messages were not right. They were left out.'
  },
  'bundle.read.unread':
    'A part does not open on this device yet. Update Stoep, or ask your neighbour for a new file later.',
  'bundle.end.whole': 'All of it is read',
  'bundle.end.cut': 'The file is not whole',
  'bundle.end.cut.what': 'What could be read is here now. Ask your neighbour to send it once more.',
  'bundle.end.stopped': 'Stopped',
  'bundle.end.stopped.what': 'What was read stays. Open the file again to go on where you were.',
  'bundle.end.full': 'This device is full',
  'bundle.end.full.what': 'Nothing is lost. Make some room and open the file again.',
  'bundle.end.tooMuch': 'There is too much in this file',
  'bundle.end.tooMuch.what': 'What is allowed in one is here now. The rest was left out.',
  'bundle.words.what': 'This is a backup. Type the twelve words of who made it.',
  'bundle.words.go': 'Open the backup',
  'bundle.status': 'No phone beside you either? Then pass on a file.',
  'backup.title': 'Backup',
  'backup.what':
    'Everything of the neighbourhood on this device. Your own lists too: what you look for and can do, whom you trust and whom you blocked. Messages that were for you alone do not open any more later. The file opens only with your twelve words. Keep it somewhere else than on this device.',
  'backup.go': 'Make a backup',
  'backup.never': 'You have made no backup on this device yet.',
  'backup.last': 'You made your last backup {when}.',
  'backup.justNow': 'You made your last backup just now.',
  'backup.newWords':
    'You have new twelve words. Make a new backup: the last one opens only with your old words.',
  'backup.noWords':
    'First make twelve words and write them down. With them you get back everything of the neighbourhood on this device. Messages that were for you alone do not open any more.',
  'backup.toWords': 'Make twelve words',
  'backup.file': 'backup-{name}-{day}',
  'backup.nudge': 'Time for a backup?',
  'backup.nudge.what': 'If you lose this device, it brings back everything the neighbourhood may read.',
  'backup.see': 'To the backup',
  'backup.later': 'Again next month',
  'restore.title': 'Back with a backup',
  'restore.here': 'I have a backup',
  'restore.what':
    'Choose your file and type your twelve words. Then the neighbourhood is on this device again, and you take part again.',
  'restore.file': 'Chosen: {size}',
  'restore.choose': 'Choose your backup',
  'restore.choose.first': 'First choose your backup.',
  'restore.go': 'Put it back',
  'restore.again': 'Go on',
  'restore.elsewhere':
    'This backup is of another neighbourhood. Put it back, and that neighbourhood is on this device too.',
  'restore.busy': 'Your neighbourhood is coming back',
  'bundle.open.tooSoon': 'Another file is still being read. Open this one after that.',
  'bundle.make.tooLarge': 'This is too much for one file. No file was made.',
  'backup.stopped': 'Stopped. No backup was made.',
  'backup.tooLarge': 'There is too much on this device for one file. No backup was made.',
  'restore.notOurs': 'This is no file of Stoep. Choose your backup.',
  'restore.broken':
    'This backup is damaged or was changed. Nothing was put back. If you have another copy, choose that one.',
  'restore.tooLarge': 'This file is too large to be a backup. Choose another file.',
  'restore.noBackup': 'This is a file to hand on, not a backup. Choose your backup.',
  'restore.cut': 'What could be read of it is here now. If you have another backup, put that back too.',
  'refusal.bundleNotOurs': 'This is no file of Stoep. Ask your neighbour to send it again.',
  'refusal.bundleNewer': 'This file was made with a newer version of Stoep. Update this device first.',
  'refusal.bundleElsewhere':
    'This file is of another neighbourhood. Nothing was taken in. Open that neighbourhood first, then choose it again.',
  'refusal.bundleTooLarge': 'This is too large for one file. Nothing was taken in.',
  'refusal.bundleBroken': 'This file is damaged or was changed. Nothing was taken in. Ask for a new one.',
  'refusal.bundleNeedsWords': 'This is a backup. Type the twelve words of who made it.',
  'refusal.bundleOtherWords':
    'These twelve words do not belong to this backup. You need the words you had when you made it.',
  'refusal.bundleNoBackup': 'This is no backup. Open this file once you are in the neighbourhood.',
  'refusal.bundleNoWords': 'First make twelve words. They open the backup later.',
  'refusal.bundleNoKey':
    'The neighbourhood moved on without this device. Connect with a neighbour first, then try again.',
  'refusal.bundleNothingNew': 'Nothing is new since your last file. Choose “Everything” or wait a little.',
  'refusal.bundleStopped': 'Stopped. No file was made.',
  'refusal.bundleInterrupted': 'Stoep went on in another window. Begin again here.'
} as const satisfies Readonly<Record<keyof typeof nlBundle, Message>>
