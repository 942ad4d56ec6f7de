/** What is said about how the neighbourhood is doing. */
import type { Message } from './message.ts'

export const nlOverview = {
  'overview.title': 'Zo gaat het hier',
  'overview.reading': 'Alles van deze buurt nalezen: {n} %',
  'overview.stop': 'Stop maar',
  'overview.stopped': 'Gestopt met nalezen.',
  'overview.again': 'Lees het na',
  'overview.lately': 'De laatste {n} weken',
  'overview.nothing': 'Er is nog niets gevraagd of aangeboden. Begin zelf: één zin is genoeg.',
  'overview.asked': 'gevraagd',
  'overview.offered': 'aangeboden',
  'overview.answered': 'beantwoord',
  'overview.solved': 'gelukt',
  'overview.soon': 'antwoord binnen (de helft was sneller)',
  'overview.neighbours': 'buren',
  'overview.newcomers': 'nieuwe buren',
  'overview.never': 'buren die vroegen en nooit antwoord kregen',
  'overview.few': 'minder dan {n}',
  'overview.hours': { one: '{n} uur', other: '{n} uur' },
  'overview.days': { one: '{n} dag', other: '{n} dagen' },
  'overview.domains': 'Waarover',
  'overview.weeks': 'Week voor week',
  'overview.week': 'Week van {day}',
  'overview.counted':
    'Geteld op dit toestel. Zijn het minder dan {n} mensen? Dan staat er geen getal, zodat je niemand herkent.',
  'overview.save': 'Bewaar deze cijfers als bestand',
  'overview.saved': 'Bewaard. Wie het leest, kan zien dat jouw toestel dit heeft geteld.',
  'overview.file': 'stoep-cijfers-{name}',

  'mass.title': 'Op weg naar een buurt die loopt',
  'mass.reached':
    'Deze buurt loopt: er zijn genoeg buren, er is genoeg te vinden en wie vraagt, krijgt antwoord.',
  'mass.neighbours': '{has} van {needs} buren',
  'mass.neighbours.next': 'Nodig buren uit',
  'mass.offers': '{has} van {needs} soorten aanbod',
  'mass.offers.next': 'Zet er iets bij dat jij kunt',
  'mass.answers': '{has} procent kreeg antwoord binnen twee dagen (doel: {needs})',
  'mass.answers.few': 'Nog te weinig vragen om te zeggen hoe vaak er antwoord komt',
  'mass.answers.next': 'Kijk wie nog wacht',

  'waiting.title': 'Nog geen antwoord',
  'waiting.none': 'Iedereen die iets vroeg, heeft antwoord.',
  'waiting.all': 'Toon alle {n}',
  'waiting.what': 'Weet jij wie kan helpen? Tik op de vraag en deel hem.',

  'firstweek.title': 'Zo ziet een goede eerste week eruit',
  'firstweek.1':
    'Dag 1: zet zelf twee dingen neer, een vraag en een aanbod. Een leeg bord nodigt niemand uit.',
  'firstweek.2': 'Dag 2: nodig drie buren uit die je goed kent. Doe het samen, op hun telefoon.',
  'firstweek.3': 'Dag 3: vraag elk van hen één ding aan te bieden dat ze graag doen.',
  'firstweek.4': 'Dag 4: hang de poster in de hal, de winkel en het buurthuis.',
  'firstweek.5': 'Dag 5: beantwoord elke vraag die nog openstaat, ook met: ik weet wie.',
  'firstweek.6': 'Dag 6: schrijf samen drie huisregels op.',
  'firstweek.7': 'Dag 7: drink koffie met wie er is, en zoek een tweede buurtverbinder.'
} as const satisfies Readonly<Record<string, Message>>
