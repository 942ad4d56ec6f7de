/** Reporting, deciding, appealing and blocking, in Dutch. */
import type { Message } from './message.ts'

export const nlModeration = {
  'report.menu': 'Klopt er iets niet?',
  'report.open': 'Meld dit',
  'report.open.person': 'Meld iets over {name}',
  'report.title': 'Meld het aan de buurtverbinders',
  'report.about': 'Waar gaat het over?',
  'report.rule': 'Welke huisregel past hier?',
  'report.rule.other': 'Iets anders',
  'report.note': 'Wat is er mis?',
  'report.note.hint': 'Alleen de buurtverbinders kunnen dit lezen.',
  'report.quoted': 'Het bericht gaat mee, zodat een buurtverbinder het kan lezen.',
  'report.honest':
    '{name} krijgt niet te zien wie dit meldt. De buurtverbinders zien je naam wel. Je zet er je handtekening onder: helemaal geheim is het niet.',
  'report.send': 'Meld het probleem',
  'report.sent': 'Gemeld. Een buurtverbinder kijkt ernaar.',
  'report.waits': 'Je hebt dit gemeld. Een buurtverbinder kijkt ernaar.',

  'block.do': 'Blokkeer {name}',
  'block.what': 'Je ziet dan niets meer van {name}. {name} merkt daar niets van.',
  'block.done': 'Je ziet niets meer van {name}.',
  'block.stop': 'Niet meer blokkeren',
  'block.stopped': 'Je ziet {name} weer.',
  'block.list': 'Geblokkeerd',
  'block.list.what':
    'Van deze buren zie je geen vragen, reacties en berichten. Zij merken daar niets van. Dit geldt alleen op dit toestel.',
  'block.is': 'Je hebt {name} geblokkeerd.',
  'block.words.show': 'Toon wat {name} schreef',
  'block.answers': {
    one: '{n} reactie van wie je geblokkeerd hebt',
    other: '{n} reacties van wie je geblokkeerd hebt'
  },
  'block.deals': 'Afspraken met wie je geblokkeerd hebt',

  'hidden.word': 'Verborgen',
  'hidden.by': '{name} heeft dit verborgen',
  'hidden.yours': '{name} heeft verborgen wat je schreef',
  'hidden.yours.what': 'Buren zien het pas na een tik. Er is niets weg.',
  'hidden.rule': 'Huisregel: {rule}',
  'hidden.show': 'Toon het toch',
  'hidden.hide': 'Verberg het weer',
  'hidden.log': 'Alle besluiten',

  'appeal.open': 'Ik ben het er niet mee eens',
  'appeal.words': 'Waarom klopt dit besluit niet?',
  'appeal.public': 'Iedereen in de buurt kan dit lezen.',
  'appeal.send': 'Vraag om nog eens te kijken',
  'appeal.sent': 'Gevraagd. Er wordt nog eens naar gekeken.',
  'appeal.waits': 'Je vroeg om nog eens te kijken. Dat besluit komt nog.',
  'appeal.last': 'Er is al een tweede keer naar gekeken. Dit besluit blijft staan.',

  'cases.title': 'Gemelde problemen',
  'cases.none': 'Er wacht niets op een besluit.',
  'cases.only': 'Wat gemeld is, lezen alleen de buurtverbinders. De besluiten kan iedereen lezen.',
  'cases.waiting': {
    one: '{n} probleem wacht op een besluit',
    other: '{n} problemen wachten op een besluit'
  },
  'cases.see': 'Bekijk de problemen',
  'cases.about.listing': 'Vraag of aanbod van {name}',
  'cases.about.response': 'Reactie van {name}',
  'cases.about.message': 'Bericht van {name}',
  'cases.about.review': 'Wat {name} schreef over een afspraak',
  'cases.about.person': 'Hoe {name} zich voorstelt',
  'cases.sealed': 'Alleen de twee buren van deze afspraak kunnen dit lezen.',
  'cases.quoted': 'Zo stuurde de melder het mee. Of het zo geschreven is, kun je hier niet nakijken.',
  'cases.reportedBy': '{name} meldde dit',
  'cases.appealedBy': '{name} is het niet eens met het besluit',
  'cases.own': 'Dit gaat over jou. Een andere buurtverbinder kijkt ernaar.',
  'cases.another':
    'Jij hebt dit verborgen. Een andere buurtverbinder kijkt ernaar. Je mag het wel weer tonen.',
  'cases.toListing': 'Bekijk waar het staat',

  'decide.title': 'Wat besluit je?',
  'decide.hidden': 'Verbergen',
  'decide.shown': 'Weer tonen',
  'decide.nothingWrong': 'Niets mis mee',
  'decide.rule': 'Welke huisregel is het?',
  'decide.reason': 'Waarom?',
  'decide.public': 'Iedereen in de buurt kan dit lezen, met je naam.',
  'decide.send.hidden': 'Verberg het',
  'decide.send.shown': 'Toon het weer',
  'decide.send.nothingWrong': 'Laat het staan',
  'decide.done': 'Besloten. Iedereen kan het lezen.',

  'log.title': 'Besluiten',
  'log.what':
    'Wat buurtverbinders besloten over wat buren schreven, en waarom. Wat verborgen is, is niet weg: je ziet het na een tik.',
  'log.none': 'Er is nog niets besloten.',
  'log.hidden': '{name} heeft dit verborgen',
  'log.shown': '{name} toont dit weer',
  'log.nothingWrong': '{name} vindt hier niets mis mee',
  'log.second': 'Na een tweede keer kijken',
  'log.appealed': '{name} was het er niet mee eens',

  'refusal.yourOwn': 'Dit is van jezelf. Laat een ander hiernaar kijken.',
  'refusal.alreadyReported': 'Dit heb je al gemeld. Een buurtverbinder kijkt ernaar.',
  'refusal.nobodyDecides':
    'Er is geen andere buurtverbinder die hiernaar kan kijken. Je kunt deze buur wel blokkeren.',
  'refusal.noAppeal': 'Hier is al om gevraagd. Praat erover met een buurtverbinder.',
  'refusal.needsAnother':
    'Jij hebt dit verborgen. Laat een andere buurtverbinder hiernaar kijken, of toon het weer.',
  'refusal.tooManyBlocked': 'Er staan al heel veel buren op je lijst. Haal er eerst een af.'
} as const satisfies Readonly<Record<string, Message>>
