/** Reporting, deciding, appealing and blocking, in English. */
import type { Message } from './message.ts'
import type { nlModeration } from './nl-moderation.ts'

export const enModeration = {
  'report.menu': 'Is something wrong?',
  'report.open': 'Report this',
  'report.open.person': 'Report something about {name}',
  'report.title': 'Report it to the ambassadors',
  'report.about': 'What is it about?',
  'report.rule': 'Which house rule is it about?',
  'report.rule.other': 'Something else',
  'report.note': 'What is wrong?',
  'report.note.hint': 'Only the ambassadors can read this.',
  'report.quoted': 'The message goes along, so that an ambassador can read it.',
  'report.honest':
    '{name} is not shown who reports this. The ambassadors do see your name. A report is signed, so it is not entirely secret.',
  'report.send': 'Send the report',
  'report.sent': 'Reported. An ambassador will look at it.',
  'report.waits': 'You reported this. An ambassador will look at it.',

  'block.do': 'Block {name}',
  'block.what': 'You then see nothing more of {name}. {name} will not notice.',
  'block.done': 'You see nothing more of {name}.',
  'block.stop': 'Stop blocking',
  'block.stopped': 'You see {name} again.',
  'block.list': 'Blocked',
  'block.list.what':
    'You see no listings, answers and messages of these neighbours. They do not notice. This holds on this device only.',
  'block.is': 'You have blocked {name}.',
  'block.words.show': 'Show what {name} wrote',
  'block.answers': {
    one: '{n} answer of somebody you blocked',
    other: '{n} answers of people you blocked'
  },
  'block.deals': 'Deals with people you blocked',

  'hidden.word': 'Hidden',
  'hidden.by': '{name} has hidden this',
  'hidden.yours': '{name} has hidden what you wrote',
  'hidden.yours.what': 'Neighbours see it only after a tap. Nothing is gone.',
  'hidden.rule': 'House rule: {rule}',
  'hidden.show': 'Show it anyway',
  'hidden.hide': 'Hide it again',
  'hidden.log': 'All decisions',

  'appeal.open': 'I do not agree',
  'appeal.words': 'What is wrong with this decision?',
  'appeal.public': 'Everybody in the neighbourhood can read this.',
  'appeal.send': 'Ask for another look',
  'appeal.sent': 'Asked. It will be looked at again.',
  'appeal.waits': 'You asked for another look. That decision is still to come.',
  'appeal.last': 'It was looked at a second time. This decision stands.',

  'cases.title': 'Reports',
  'cases.none': 'Nothing waits for a decision.',
  'cases.only': 'Reports are for the ambassadors. Everybody can read the decisions.',
  'cases.waiting': {
    one: '{n} report waits for a decision',
    other: '{n} reports wait for a decision'
  },
  'cases.see': 'See the reports',
  'cases.about.listing': 'Request or offer of {name}',
  'cases.about.response': 'Answer of {name}',
  'cases.about.message': 'Message of {name}',
  'cases.about.review': 'What {name} wrote about a deal',
  'cases.about.person': 'How {name} tells about themselves',
  'cases.sealed': 'Only the two neighbours of this deal can read it.',
  'cases.quoted':
    'As who reported it sent it along. Whether it was written like this cannot be checked here.',
  'cases.reportedBy': '{name} reported this',
  'cases.appealedBy': '{name} does not agree with the decision',
  'cases.own': 'This is about you. Another ambassador will look at it.',
  'cases.another': 'You have hidden this. Another ambassador will look at it. You may show it again.',
  'cases.toListing': 'See where it stands',

  'decide.title': 'What do you decide?',
  'decide.hidden': 'Hide',
  'decide.shown': 'Show again',
  'decide.nothingWrong': 'Nothing wrong',
  'decide.rule': 'Which house rule is it?',
  'decide.reason': 'Why?',
  'decide.public': 'Everybody in the neighbourhood can read this, with your name.',
  'decide.send.hidden': 'Hide it',
  'decide.send.shown': 'Show it again',
  'decide.send.nothingWrong': 'Leave it as it is',
  'decide.done': 'Decided. Everybody can read it.',

  'log.title': 'Decisions',
  'log.what':
    'What ambassadors decided about what neighbours wrote, and why. What is hidden is not gone: you see it after a tap.',
  'log.none': 'Nothing has been decided yet.',
  'log.hidden': '{name} has hidden this',
  'log.shown': '{name} shows this again',
  'log.nothingWrong': '{name} finds nothing wrong with this',
  'log.second': 'After a second look',
  'log.appealed': '{name} did not agree',

  'refusal.yourOwn': 'This is your own. Let somebody else look at it.',
  'refusal.alreadyReported': 'You have reported this already. An ambassador will look at it.',
  'refusal.nobodyDecides':
    'There is no other ambassador who can look at this. You can block this neighbour, though.',
  'refusal.noAppeal': 'This was asked already. Talk about it with an ambassador.',
  'refusal.needsAnother': 'You have hidden this. Let another ambassador look at it, or show it again.',
  'refusal.tooManyBlocked': 'There are very many neighbours on your list already. Take one off first.'
} as const satisfies Readonly<Record<keyof typeof nlModeration, Message>>
