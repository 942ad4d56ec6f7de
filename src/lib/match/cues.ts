/**
 * The words that tell what a neighbour asks or offers, in Dutch and English, lower case and without accents. A cue
 * weighs how sure it makes us: 3 and more settle it, 1 is a hint. `*` at an end lets the word go on there (Dutch
 * writes "fietspomp" as one word), ` … ` stands for some words between.
 */
import type { ListingDomain, Urgency } from '#lib/domain/views.ts'

export interface Cues {
  readonly weight: number
  readonly words: readonly string[]
}

function cues(weight: number, list: string): Cues {
  return { weight, words: list.split(',').map((word) => word.trim()) }
}

export const requestCues: readonly Cues[] = [
  cues(4, 'wie kan, wie heeft, wie weet, wie helpt, wie gaat, kan iemand, wil iemand, heeft iemand'),
  cues(4, 'is er iemand, weet iemand, kent iemand, gaat iemand, can someone, can anyone, can anybody'),
  cues(4, 'could someone, could anyone, does anyone have, does anyone know, does anybody, has anyone'),
  cues(4, 'is anyone, who can, who has, who knows'),
  cues(2, 'ik zoek, zoek ik, wij zoeken, we zoeken, op zoek, gezocht, zoekt, gevraagd, nodig'),
  cues(2, 'looking for, searching for, i need, we need, need, needed, wanted, please help, i want to learn'),
  cues(1, 'mag ik, ik wil graag, ik wil leren, hulp bij, help mij, help me, kun je, kan je, may i, help with')
]

export const offerCues: readonly Cues[] = [
  cues(
    3,
    'ik bied, bied ik, wij bieden, we bieden, bied, aangeboden, aanbod, te leen, te geef, weg te geven'
  ),
  cues(
    3,
    'gratis af te halen, af te halen, mag weg, mogen weg, ik geef, uit te lenen, ik deel, ik kook, te huur'
  ),
  cues(
    3,
    'ik leen … uit, ik heb … over, we hebben … over, wij hebben … over, meerijder*, proevers, nog plek'
  ),
  cues(
    3,
    'i offer, offering, we offer, giving away, give away, to give away, up for grabs, free to a good home'
  ),
  cues(3, 'i can, happy to, i will teach, i teach, can lend, i lend, who wants, anyone want, leftover*'),
  cues(3, 'to share, spare seat*, i am driving'),
  cues(2, 'ik kan, ik help, ik wil helpen, ik rijd, ik ga, wie wil, voor wie, beschikbaar, available')
]

export const domainCues: Readonly<Record<ListingDomain, readonly Cues[]>> = {
  ride: [
    cues(2, 'rit, ritje*, lift, meerijd*, mee rijden, rijden, rijd, rijdt, autodelen, deelauto, carpool*'),
    cues(2, 'ride, rides, drive, driving, airport, naar het station, naar het ziekenhuis, naar de huisarts'),
    cues(2, 'naar schiphol, naar de stort, to the hospital, to the station'),
    cues(1, '*wegbreng*, *vervoer*, verhuisbus*, aanhanger*')
  ],
  meal: [
    cues(2, 'eten, eet, koken, kook, kookt, *maaltijd*, soep, portie*, lasagne, avondeten, restje*'),
    cues(2, 'proeven, proevers, bakken, *taart*, *ovenschotel*, *stamppot*'),
    cues(2, 'cook*, meal*, soup, dinner, lunch, leftover*, bake*, portion*')
  ],
  space: [
    cues(2, 'ruimte, kamer, zaal, parkeerplek, parkeerplaats, opslag, schuur, werkplek, moestuin'),
    cues(2, 'room, space, parking, storage, garage, shed, workspace, desk'),
    cues(3, '*opslagruimte*, *oefenruimte*, *vergaderruimte*, *logeerkamer*, guest room')
  ],
  skill: [
    cues(2, 'leren, leer, les, lessen, *bijles*, uitleg, uitleggen, advies, oefenen, taal*, conversatie'),
    cues(
      2,
      'cursus, workshop*, learn, learning, teach*, lesson*, tutor*, explain, advice, practice, practise'
    ),
    cues(3, '*gitaarles*, *pianoles*, *taalles*, *zwemles*')
  ],
  item: [
    cues(2, 'te leen, lenen, leen, uitlenen, lend, borrow, te geef, weg te geven, giving away, give away'),
    cues(1, 'boor*, ladder*, trap, fiets*, bakfiets, stoel*, tafel*, bank, kast*, gereedschap, boek*'),
    cues(1, 'kleding, speelgoed, tent, stekker*, pomp, drill, bike*, bicycle*, chair*, table*, sofa, couch'),
    cues(1, 'tool*, book*, clothes, toys, pump'),
    cues(3, '*boormachine*, *naaimachine*, *fietspomp*, *kinderwagen*, *hogedrukreiniger*, *partytent*')
  ],
  help: [
    cues(1, 'hulp, help, helpen, helpt, klus*, passen op, letten op, uitlaten, pakje*, pakket*'),
    cues(1, 'formulier*, repareren, repareert, maken, tillen, sjouwen'),
    cues(2, '*oppas*, *boodschappen*, *verhuiz*, water geven, babysit*, dog, parcel*, package*, groceries'),
    cues(2, 'form, forms, repair*, fix, carry, moving, chore*, odd job*')
  ]
}

/** The first that fits counts. What comes back each week is no hurry. */
export const urgencyCues: readonly (readonly [Urgency, Cues])[] = [
  ['anytime', cues(1, 'elke, iedere, wekelijks, maandelijks, every, weekly, monthly')],
  ['anytime', cues(1, 'geen haast, no rush, no hurry, volgende maand, next month')],
  ['now', cues(1, 'nu, meteen, direct, onmiddellijk, spoed, dringend, zo snel mogelijk')],
  ['now', cues(1, 'right now, now, urgent, urgently, immediately, asap')],
  ['today', cues(1, 'vandaag, vanmiddag, vanavond, vanochtend, vanmorgen, vannacht, straks')],
  ['today', cues(1, 'today, tonight, this afternoon, this evening, this morning')],
  ['thisWeek', cues(1, 'morgen, overmorgen, deze week, dit weekend, komend weekend')],
  ['thisWeek', cues(1, 'tomorrow, this week, this weekend')],
  ['thisWeek', cues(1, 'maandag*, dinsdag*, woensdag*, donderdag*, vrijdag*, zaterdag*, zondag*')],
  ['thisWeek', cues(1, 'monday, tuesday, wednesday, thursday, friday, saturday, sunday')]
]
