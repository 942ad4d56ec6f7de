/**
 * What has happened in the demo neighbourhood before you come in: answers, agreements, messages and reviews, so
 * that every state of a deal can be seen. Who does what is said by side; the listing says who the owner is. No such
 * house number or telephone number exists.
 */
import type { Side } from '#lib/domain/deal.ts'
import type { DealStatus, ReviewView } from '#lib/domain/views.ts'
import type { ListingKey } from './listings.ts'
import type { PersonKey } from './people.ts'

/** One thing somebody does, some minutes after the step before it. */
export type DemoStep = { readonly minutes: number } & (
  | { readonly do: 'message'; readonly by: Side; readonly text: string }
  /** By the owner; `device` 1 is the owner's second one, which has not heard of what the first did. */
  | { readonly do: 'agree'; readonly place: string; readonly phone: string; readonly device: 0 | 1 }
  | { readonly do: 'decline' }
  | { readonly do: 'withdraw' }
  | { readonly do: 'done'; readonly by: Side; readonly outcome: 'done' | 'partly' }
  | { readonly do: 'cancel'; readonly by: Side; readonly outcome: 'cancelled' | 'noShow' | 'disputed' }
  | {
      readonly do: 'review'
      readonly by: Side
      readonly outcome: ReviewView['outcome']
      readonly text: string
    }
)

export interface DemoDeal {
  readonly on: ListingKey
  readonly responder: PersonKey
  /** What the answer says to the owner; null for just "Ik help". */
  readonly note: string | null
  /** Hours before the demo starts that the answer came. */
  readonly hoursAgo: number
  readonly steps: readonly DemoStep[]
  /** Where the story leaves this deal. */
  readonly ends: DealStatus
}

const says = (by: Side, text: string, minutes = 12): DemoStep => ({ do: 'message', by, text, minutes })
const agrees = (place: string, phone = '', device: 0 | 1 = 0): DemoStep => ({
  do: 'agree',
  place,
  phone,
  device,
  minutes: 25
})
const done = (by: Side, outcome: 'done' | 'partly' = 'done', minutes = 90): DemoStep => ({
  do: 'done',
  by,
  outcome,
  minutes
})
const ends = (by: Side, outcome: 'cancelled' | 'noShow' | 'disputed'): DemoStep => ({
  do: 'cancel',
  by,
  outcome,
  minutes: 120
})
const reviews = (by: Side, text: string, outcome: ReviewView['outcome'] = 'good'): DemoStep => ({
  do: 'review',
  by,
  outcome,
  text,
  minutes: 15
})

export const demoDeals: readonly DemoDeal[] = [
  {
    on: 'boodschappen',
    responder: 'youssef',
    note: 'Ik kom donderdag toch langs de markt. Zet je tas maar klaar.',
    hoursAgo: 46,
    steps: [
      says('owner', 'Wat lief. Ik hoef alleen zware dingen: melk, aardappels en kattenzand.'),
      agrees('Lindengracht 402, twee keer bellen', '06 0000 0101'),
      says('responder', 'Komt goed. Om tien uur ben ik bij je.')
    ],
    ends: 'agreed'
  },
  {
    on: 'tweeling',
    responder: 'noor',
    note: 'Ik kan vanavond. Zes uur is prima.',
    hoursAgo: 3,
    steps: [says('owner', 'Je redt ons. Lust je pasta?')],
    ends: 'responded'
  },
  { on: 'tweeling', responder: 'fatma', note: null, hoursAgo: 2, steps: [], ends: 'responded' },
  {
    on: 'brief',
    responder: 'raj',
    note: 'Neem de brief mee, dan kijken we er samen naar.',
    hoursAgo: 18,
    steps: [
      says('owner', 'Dank je. Is morgen om elf uur goed?'),
      says('responder', 'Elf uur is goed. Ik heb thee.'),
      agrees('Bij mij is het klein, ik kom naar jou', '06 0000 0102'),
      done('responder', 'done', 600)
    ],
    ends: 'doneByOne'
  },
  {
    on: 'kast',
    responder: 'piet',
    note: 'Ik neem mijn eigen schroevendraaier mee.',
    hoursAgo: 28,
    steps: [
      agrees('Elandsgracht 391, drie hoog', '06 0000 0103'),
      says('owner', 'Er ontbreekt een zakje schroeven. Lukt het dan nog?'),
      says('responder', 'Ik heb een la vol. Maak je geen zorgen.'),
      done('owner', 'done', 300),
      done('responder'),
      reviews('owner', 'Piet had alles bij zich, ook geduld. De kast staat als een huis.'),
      reviews('responder', 'Lekkere taart, en een stukje Chopin erbij.')
    ],
    ends: 'done'
  },
  {
    on: 'poes',
    responder: 'noor',
    note: 'Ik ben dol op verlegen poezen.',
    hoursAgo: 80,
    steps: [says('owner', 'Kom je een keer kennismaken? Moos beslist mee.', 40)],
    ends: 'responded'
  },
  {
    on: 'poes',
    responder: 'sander',
    note: 'Wij kunnen ook, maar de tweeling wil dan mee.',
    hoursAgo: 78,
    steps: [{ do: 'withdraw', minutes: 60 }],
    ends: 'withdrawn'
  },
  {
    on: 'pakje',
    responder: 'mei',
    note: 'Er komt morgen een pakje met bladmuziek.',
    hoursAgo: 200,
    steps: [
      agrees('Bloemgracht 377, benedendeur', '06 0000 0104'),
      done('owner', 'done', 1500),
      done('responder'),
      reviews('responder', 'Heel fijn. Raj belde zelfs even dat het er was.'),
      reviews('owner', 'Netjes op tijd opgehaald.')
    ],
    ends: 'done'
  },
  {
    on: 'pakje',
    responder: 'ingrid',
    note: null,
    hoursAgo: 160,
    steps: [
      agrees('Bloemgracht 377, benedendeur', '06 0000 0104'),
      done('responder', 'done', 1400),
      done('owner'),
      reviews('responder', 'Twintig kilo potgrond, en hij klaagde niet.')
    ],
    ends: 'done'
  },
  {
    on: 'lampen',
    responder: 'olena',
    note: 'De kraan in mijn keuken drupt de hele nacht.',
    hoursAgo: 320,
    steps: [
      agrees('Ik kom naar jou toe', '06 0000 0105'),
      done('responder', 'done', 1300),
      done('owner'),
      reviews('responder', 'Het is nu stil. Ik kan weer slapen.'),
      reviews('owner', 'Ik kreeg honingcake mee voor thuis.')
    ],
    ends: 'done'
  },
  {
    on: 'lampen',
    responder: 'fatma',
    note: 'Er klemt een deur en er is een lamp die te hoog hangt.',
    hoursAgo: 210,
    steps: [
      agrees('Ik kom naar jou toe', '06 0000 0105'),
      done('owner', 'partly', 1100),
      done('responder', 'partly'),
      reviews('responder', 'De deur gaat weer open. Voor de lamp komt hij terug met een hogere trap.', 'okay')
    ],
    ends: 'done'
  },
  {
    on: 'lampen',
    responder: 'noor',
    note: 'Mijn gordijnrail kwam naar beneden.',
    hoursAgo: 60,
    steps: [agrees('Ik kom naar jou toe', '06 0000 0105'), says('responder', 'Ik ben vanaf vier uur thuis.')],
    ends: 'agreed'
  },
  {
    on: 'verstellen',
    responder: 'youssef',
    note: 'De broek van mijn pak is te lang, en het gesprek is morgen.',
    hoursAgo: 150,
    steps: [
      agrees('Rozengracht 588, winkeldeur', '06 0000 0106'),
      done('owner', 'done', 400),
      done('responder'),
      reviews('responder', 'In een uur klaar en het zit perfect.'),
      reviews('owner', 'Hij bracht muntthee mee.')
    ],
    ends: 'done'
  },
  {
    on: 'prik',
    responder: 'joyce',
    note: 'Dinsdag moet ik naar de oogarts en ik onthoud nooit wat hij zegt.',
    hoursAgo: 420,
    steps: [
      agrees('Ik haal je op', '06 0000 0107'),
      done('responder', 'done', 2600),
      done('owner'),
      reviews('responder', 'Anneke stelde de vragen die ik vergat. Alles staat op papier.'),
      reviews('owner', 'Gezellig, en na afloop roti.')
    ],
    ends: 'done'
  },
  {
    on: 'hond',
    responder: 'ingrid',
    note: 'Mijn zus brengt haar hond een week. Hij trekt wel.',
    hoursAgo: 90,
    steps: [
      agrees('Ik kom de hond ophalen', '06 0000 0108'),
      ends('responder', 'cancelled'),
      says('responder', 'Sorry, de hond blijft toch thuis. Dank je wel dat je wilde.', 3)
    ],
    ends: 'cancelled'
  },
  {
    on: 'taal',
    responder: 'joyce',
    note: 'Praten kan ik. Wil je ook mee naar de markt, dan leer je schelden op de prijzen.',
    hoursAgo: 180,
    steps: [
      says('owner', 'Ja graag. Ik wil vooral praten over eten.'),
      agrees('We beginnen op de Noordermarkt, bij de kerk'),
      done('owner', 'done', 4000),
      done('responder'),
      reviews('owner', 'Ik heb in twee uur meer geleerd dan in een maand les.'),
      reviews('responder', 'Wat een honingcake. Olena praat al beter dan ze denkt.')
    ],
    ends: 'done'
  },
  {
    on: 'telefoon',
    responder: 'raj',
    note: 'Rustig en twee keer, beloofd.',
    hoursAgo: 55,
    steps: [
      agrees('Brouwersgracht 702, eerste bel', '06 0000 0105'),
      done('responder', 'done', 700),
      done('owner'),
      reviews('owner', 'Ik heb mijn kleindochter gezien. Ze zwaaide met haar schaatsen.')
    ],
    ends: 'done'
  },
  {
    on: 'computer',
    responder: 'anneke',
    note: 'Mijn bank stuurt een raar mailtje. Is dat wel mijn bank?',
    hoursAgo: 230,
    steps: [
      says('owner', 'Niet op klikken. Kom dinsdag, dan kijken we samen.', 8),
      agrees('Bloemgracht 377, benedendeur', '06 0000 0104'),
      done('owner', 'done', 2800),
      done('responder'),
      reviews('responder', 'Het was oplichterij. Nu weet ik waar ik op moet letten.')
    ],
    ends: 'done'
  },
  {
    on: 'piano',
    responder: 'sander',
    note: 'Voor mij, niet voor de tweeling.',
    hoursAgo: 300,
    steps: [agrees('Elandsgracht 391, drie hoog', '06 0000 0103'), ends('owner', 'noShow')],
    ends: 'noShow'
  },
  {
    on: 'ladder',
    responder: 'piet',
    note: 'Hij is zes meter. Breng een vriend mee om te dragen.',
    hoursAgo: 20,
    steps: [agrees('Ik kom hem bij je halen', '06 0000 0103')],
    ends: 'agreed'
  },
  {
    on: 'bakfiets',
    responder: 'kwame',
    note: 'Voor een koelkast van de Elandsgracht naar de Marnixstraat.',
    hoursAgo: 190,
    steps: [
      agrees('Egelantiersgracht 619, slot op de bel', '06 0000 0109'),
      done('responder', 'partly', 1700),
      ends('owner', 'disputed'),
      says('owner', 'Er zit een slag in het wiel. Zullen we er zaterdag samen naar kijken?', 10),
      says('responder', 'Sorry, dat had ik moeten zeggen. Ik vraag Youssef en ik betaal het.', 30)
    ],
    ends: 'disputed'
  },
  {
    on: 'boeken',
    responder: 'olena',
    note: 'Graag de dunne boeken, voor mijn Nederlands.',
    hoursAgo: 40,
    steps: [
      agrees('Lindengracht 402, de doos staat in de gang', '06 0000 0101'),
      done('responder', 'done', 300),
      done('owner'),
      reviews('responder', 'Ik lees er elke avond een hoofdstuk uit.')
    ],
    ends: 'done'
  },
  {
    on: 'boeken',
    responder: 'mei',
    note: null,
    hoursAgo: 36,
    steps: [{ do: 'decline', minutes: 200 }],
    ends: 'declined'
  },
  {
    on: 'ziekenhuis',
    responder: 'kwame',
    note: 'Vrijdag kan ik. De bus is warm.',
    hoursAgo: 26,
    steps: [agrees('Lindengracht 402, ik sta om negen uur beneden', '06 0000 0101', 0)],
    ends: 'agreed'
  },
  {
    on: 'ziekenhuis',
    responder: 'sander',
    note: 'Als je niet bang bent voor een bakfiets, breng ik je.',
    hoursAgo: 25.8,
    steps: [
      // Anneke's tablet was offline and did not know that her phone had already agreed with Kwame.
      agrees('Lindengracht 402, ik sta om negen uur beneden', '06 0000 0101', 1),
      says('owner', 'Sander, ik had Kwame al ja gezegd op mijn telefoon. Dank je wel dat je wilde.', 90)
    ],
    ends: 'superseded'
  },
  {
    on: 'taxibus',
    responder: 'piet',
    note: 'Donderdag naar mijn broer in Haarlem, als het kan.',
    hoursAgo: 260,
    steps: [
      agrees('Ik kom je halen', '06 0000 0110'),
      done('owner', 'done', 2900),
      done('responder'),
      reviews('responder', 'Mijn broer en ik hadden elkaar drie jaar niet gezien.'),
      reviews('owner', 'Mooie verhalen onderweg.')
    ],
    ends: 'done'
  },
  {
    on: 'taxibus',
    responder: 'anneke',
    note: null,
    hoursAgo: 140,
    steps: [agrees('Ik kom je halen', '06 0000 0110'), done('owner', 'done', 1600), done('responder')],
    ends: 'done'
  },
  {
    on: 'trein',
    responder: 'kwame',
    note: 'Drie koffers passen. Ik sta er.',
    hoursAgo: 5,
    steps: [],
    ends: 'responded'
  },
  {
    on: 'soep',
    responder: 'anneke',
    note: 'Kippensoep van gisteren. Ik zet hem om vijf uur op je stoep.',
    hoursAgo: 7,
    steps: [
      agrees('Brouwersgracht 702, gewoon neerzetten', ''),
      says('owner', 'Je bent een engel. De pan krijg je gevuld terug.')
    ],
    ends: 'agreed'
  },
  {
    on: 'roti',
    responder: 'raj',
    note: 'Twee met pompoen, graag met extra peper.',
    hoursAgo: 2,
    steps: [agrees('Lauriergracht 466, de rode deur', '06 0000 0107')],
    ends: 'agreed'
  },
  {
    on: 'proevers',
    responder: 'joyce',
    note: 'Ik proef alles en ik zeg wat ik vind.',
    hoursAgo: 14,
    steps: [agrees('Marnixstraat 812, tweede verdieping', '06 0000 0102')],
    ends: 'agreed'
  },
  {
    on: 'proevers',
    responder: 'youssef',
    note: 'Zonder varkensvlees graag.',
    hoursAgo: 10,
    steps: [],
    ends: 'responded'
  },
  {
    on: 'jassen',
    responder: 'fatma',
    note: 'Voor mijn jongste. Past precies.',
    hoursAgo: 70,
    steps: [
      agrees('Egelantiersgracht 619', '06 0000 0109'),
      done('owner', 'done', 900),
      done('responder'),
      reviews('responder', 'Zo goed als nieuw. Er zat nog een schelp in de zak.')
    ],
    ends: 'done'
  },
  {
    on: 'stroom',
    responder: 'mei',
    note: 'Bij storing graag voor mijn moeder haar zuurstofapparaat.',
    hoursAgo: 220,
    steps: [
      says('owner', 'Natuurlijk. Zij gaat voor. Zullen we het een keer oefenen?'),
      agrees('Bloemgracht 377, benedendeur', '06 0000 0104')
    ],
    ends: 'agreed'
  }
]

/** What owners did with their listings beside the deals. */
export type DemoTending = { readonly on: ListingKey; readonly hoursAgo: number } & (
  { readonly do: 'renew' } | { readonly do: 'close'; readonly reason: 'done' | 'noLonger' }
)

export const demoTending: readonly DemoTending[] = [
  { on: 'lunch', do: 'renew', hoursAgo: 26 },
  { on: 'school', do: 'renew', hoursAgo: 50 },
  { on: 'babybed', do: 'close', reason: 'noLonger', hoursAgo: 15 },
  { on: 'tafel', do: 'close', reason: 'done', hoursAgo: 30 }
]

/** What the host tells everybody; the newest stands on the board. */
export interface DemoAnnouncement {
  readonly text: string
  readonly hoursAgo: number
  readonly days: number
}

export const demoAnnouncements: readonly DemoAnnouncement[] = [
  {
    text: 'Zondag om drie uur soep voor iedereen in Buurthuis De Stoep. Neem je eigen kom mee.',
    hoursAgo: 26,
    days: 7
  }
]
