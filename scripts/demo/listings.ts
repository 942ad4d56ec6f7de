/** Sixty things neighbours ask and offer, written by hand: every domain, kind, urgency and kind of terms. */
import type { ListingDomain, ListingKind, Terms, Urgency } from '#lib/domain/views.ts'
import type { PersonKey } from './people.ts'

export interface DemoListing {
  readonly by: PersonKey
  readonly kind: ListingKind
  readonly domain: ListingDomain
  readonly text: string
  readonly urgency: Urgency
  readonly terms: Terms
  readonly capacity: number
  /** Hours before the demo starts; the usual duration counts from there. */
  readonly hoursAgo: number
}

type Short = Omit<DemoListing, 'kind' | 'terms' | 'capacity' | 'urgency'> & Partial<DemoListing>

const asks = (listing: Short): DemoListing => ({
  kind: 'request',
  terms: 'gift',
  capacity: 1,
  urgency: 'anytime',
  ...listing
})

const offers = (listing: Short): DemoListing => ({ ...asks(listing), kind: 'offer' })

export const demoListings = {
  boodschappen: asks({
    by: 'anneke',
    domain: 'help',
    text: 'Wie haalt donderdag mijn boodschappen? Ik ben geopereerd aan mijn knie en mag nog geen trap op met tassen. Het lijstje ligt klaar.',
    urgency: 'thisWeek',
    hoursAgo: 50
  }),
  sleutel: asks({
    by: 'noor',
    domain: 'help',
    text: 'Ik sta buiten en mijn sleutel ligt binnen. Wie kent een handige buur die een deur kan openen zonder hem te slopen?',
    urgency: 'now',
    hoursAgo: 1
  }),
  tweeling: asks({
    by: 'sander',
    domain: 'help',
    text: 'Onze oppas is ziek. Wie kan vanavond van zes tot negen op de tweeling passen? Ze slapen om half acht, echt waar.',
    urgency: 'today',
    hoursAgo: 4
  }),
  brief: asks({
    by: 'olena',
    domain: 'help',
    text: 'Ik heb een brief van de gemeente over toeslag. Wie leest hem met mij en helpt met het formulier?',
    urgency: 'thisWeek',
    hoursAgo: 20
  }),
  kast: asks({
    by: 'mei',
    domain: 'help',
    text: 'Mijn nieuwe kast is er, met 84 schroeven. Wie zet hem met mij in elkaar? Ik zorg voor thee en taart.',
    urgency: 'thisWeek',
    hoursAgo: 30
  }),
  poes: asks({
    by: 'ingrid',
    domain: 'help',
    text: 'Ik ben in mei tien dagen weg. Wie geeft mijn poes Moos eten en een praatje? Ze is verlegen maar lief.',
    hoursAgo: 90
  }),
  pakje: offers({
    by: 'raj',
    domain: 'help',
    text: 'Ik ben overdag thuis en neem graag pakjes aan voor de straat. Bel even aan na zessen om het op te halen.',
    capacity: 20,
    hoursAgo: 300
  }),
  lampen: offers({
    by: 'piet',
    domain: 'help',
    text: 'Lamp stuk, kraan lekt, deur klemt? Kleine klusjes doe ik graag, zolang ik niet hoef te knielen.',
    terms: 'gift',
    capacity: 10,
    hoursAgo: 400
  }),
  hond: offers({
    by: 'noor',
    domain: 'help',
    text: 'Ik laat graag je hond uit, op maandag en woensdag na vier uur. Grote honden zijn ook welkom.',
    terms: 'hours',
    capacity: 3,
    hoursAgo: 100
  }),
  oppas: offers({
    by: 'noor',
    domain: 'help',
    text: 'Oppas op vrijdag en zaterdag, ook tot laat. Ik heb een EHBO-diploma en veel geduld.',
    terms: 'hours',
    capacity: 2,
    hoursAgo: 150
  }),
  verstellen: offers({
    by: 'fatma',
    domain: 'help',
    text: 'Broek te lang of rits kapot? Ik verstel het. Betalen hoeft niet, voor stof en garen delen we de kosten.',
    terms: 'costs',
    capacity: 8,
    hoursAgo: 260
  }),
  prik: offers({
    by: 'anneke',
    domain: 'help',
    text: 'Zie je op tegen een afspraak in het ziekenhuis? Ik ga met je mee en schrijf op wat de dokter zegt.',
    capacity: 4,
    hoursAgo: 500
  }),
  hagel: asks({
    by: 'kwame',
    domain: 'help',
    text: 'De storm heeft mijn dakgoot losgerukt. Wie houdt straks even de ladder vast? Een half uur, langer niet.',
    urgency: 'now',
    hoursAgo: 3
  }),
  taal: asks({
    by: 'olena',
    domain: 'skill',
    text: 'Ik zoek iemand om een uur per week Nederlands te praten. Ik kan je leren honingcake te bakken.',
    terms: 'swap',
    hoursAgo: 200
  }),
  telefoon: asks({
    by: 'piet',
    domain: 'skill',
    text: 'Kleindochter is naar Canada. Wie legt mij uit hoe ik met haar kan beeldbellen? Graag rustig en twee keer.',
    urgency: 'thisWeek',
    hoursAgo: 60
  }),
  wiskunde: asks({
    by: 'fatma',
    domain: 'skill',
    text: 'Mijn dochter van veertien loopt vast met wiskunde. Wie kan haar een paar keer helpen voor de toets van vrijdag?',
    urgency: 'thisWeek',
    terms: 'hours',
    hoursAgo: 26
  }),
  naaien: asks({
    by: 'noor',
    domain: 'skill',
    text: 'Ik kreeg een naaimachine van mijn oma en weet niet waar de draad heen moet. Wie doet het een keer voor?',
    hoursAgo: 70
  }),
  sollicitatie: asks({
    by: 'youssef',
    domain: 'skill',
    text: 'Ik heb morgen een gesprek voor een baan op een school. Wie wil met mij oefenen, en streng zijn?',
    urgency: 'today',
    hoursAgo: 6
  }),
  piano: offers({
    by: 'mei',
    domain: 'skill',
    text: 'Pianoles voor beginners, ook als je zeventig bent. Een eigen piano is niet nodig, die van mij staat klaar.',
    terms: 'hours',
    capacity: 3,
    hoursAgo: 350
  }),
  band: offers({
    by: 'youssef',
    domain: 'skill',
    text: 'Zondagmiddag leer ik je op de stoep een band plakken. Daarna kun je het zelf. Neem je fiets mee.',
    capacity: 6,
    urgency: 'thisWeek',
    hoursAgo: 40
  }),
  computer: offers({
    by: 'raj',
    domain: 'skill',
    text: 'Elke dinsdag van tien tot twaalf: vragen over je computer, je wachtwoorden en rare mailtjes.',
    capacity: 5,
    hoursAgo: 280
  }),
  moestuin: offers({
    by: 'ingrid',
    domain: 'skill',
    text: 'Tomaten op je balkon? Ik laat zien hoe je zaait en wanneer je beter even niets kunt doen.',
    capacity: 6,
    hoursAgo: 120
  }),
  zaag: offers({
    by: 'piet',
    domain: 'skill',
    text: 'Ik leer je zagen en schaven. Je maakt in twee ochtenden een krukje dat niet wiebelt.',
    terms: 'hours',
    capacity: 2,
    hoursAgo: 220
  }),
  koken: asks({
    by: 'raj',
    domain: 'skill',
    text: 'Ik kan code schrijven maar alleen eieren bakken. Wie leert mij drie gerechten waar mijn moeder trots op is?',
    terms: 'swap',
    hoursAgo: 84
  }),
  ladder: asks({
    by: 'mei',
    domain: 'item',
    text: 'Mag ik dit weekend een hoge ladder lenen? Er zit een duif in mijn dakraam en hij kijkt boos.',
    urgency: 'thisWeek',
    terms: 'lend',
    hoursAgo: 22
  }),
  krukken: asks({
    by: 'kwame',
    domain: 'item',
    text: 'Mijn zoon heeft zijn voet gebroken. Heeft iemand vandaag nog krukken voor een jongen van 1 meter 50?',
    urgency: 'today',
    terms: 'lend',
    hoursAgo: 5
  }),
  babybed: asks({
    by: 'fatma',
    domain: 'item',
    text: 'Mijn zus krijgt in juni een kindje. Wie heeft er een ledikantje op zolder staan?',
    hoursAgo: 130
  }),
  tafel: asks({
    by: 'noor',
    domain: 'item',
    text: 'Ik zoek een kleine tafel voor mijn kamer, een meter bij zestig. Krassen vind ik niet erg.',
    hoursAgo: 95
  }),
  pomp: asks({
    by: 'raj',
    domain: 'item',
    text: 'De kelder staat onder water. Wie heeft er nu een dompelpomp, of een heel grote emmer?',
    urgency: 'now',
    terms: 'lend',
    hoursAgo: 2
  }),
  boor: offers({
    by: 'piet',
    domain: 'item',
    text: 'Mijn klopboor mag op reis in de buurt. Boortjes erbij, graag schoon terug.',
    terms: 'lend',
    hoursAgo: 310
  }),
  bakfiets: offers({
    by: 'sander',
    domain: 'item',
    text: 'Onze bakfiets staat door de week stil. Leen hem gerust, ook voor een bank of een kerstboom.',
    terms: 'lend',
    hoursAgo: 240
  }),
  boeken: offers({
    by: 'anneke',
    domain: 'item',
    text: 'Twee dozen spannende boeken weg te geven. Ik weet nu wie het gedaan heeft.',
    capacity: 2,
    hoursAgo: 48
  }),
  jassen: offers({
    by: 'sander',
    domain: 'item',
    text: 'Twee kinderjassen maat 98, amper gedragen. De tweeling groeit harder dan wij kunnen kopen.',
    capacity: 2,
    hoursAgo: 75
  }),
  stekjes: offers({
    by: 'ingrid',
    domain: 'item',
    text: 'Stekjes van mijn pannenkoekplant. Ruilen tegen iets groens dat jij te veel hebt.',
    terms: 'swap',
    capacity: 7,
    hoursAgo: 35
  }),
  partytent: offers({
    by: 'joyce',
    domain: 'item',
    text: 'Partytent van drie bij zes te leen. Past net op de stoep als de buren hun fietsen verzetten.',
    terms: 'lend',
    hoursAgo: 330
  }),
  pan: asks({
    by: 'joyce',
    domain: 'item',
    text: 'Voor het straatfeest zoek ik een pan van twintig liter. Ik breng hem gevuld terug.',
    urgency: 'thisWeek',
    terms: 'lend',
    hoursAgo: 38
  }),
  ziekenhuis: asks({
    by: 'anneke',
    domain: 'ride',
    text: 'Vrijdag om half tien moet ik voor controle naar het OLVG. Wie brengt me? Terug kom ik met de taxi.',
    urgency: 'thisWeek',
    terms: 'costs',
    hoursAgo: 28
  }),
  busje: asks({
    by: 'mei',
    domain: 'ride',
    text: 'Ik heb een elektrische piano gekocht in Haarlem. Wie heeft een busje en een sterke rug?',
    terms: 'costs',
    hoursAgo: 110
  }),
  afval: asks({
    by: 'ingrid',
    domain: 'ride',
    text: 'Wie rijdt deze week toch al naar het afvalpunt? Ik heb twee zakken oud hout en een kapotte stoel.',
    urgency: 'thisWeek',
    hoursAgo: 44
  }),
  trein: asks({
    by: 'olena',
    domain: 'ride',
    text: 'Mijn moeder komt vanavond om elf uur aan op Sloterdijk met drie koffers. Wie kan haar met mij ophalen?',
    urgency: 'today',
    terms: 'costs',
    hoursAgo: 7
  }),
  taxibus: offers({
    by: 'kwame',
    domain: 'ride',
    text: 'Dinsdag en donderdag breng ik je graag naar dokter of familie. De bus heeft een lift voor een rolstoel.',
    terms: 'costs',
    capacity: 4,
    hoursAgo: 360
  }),
  ikea: offers({
    by: 'sander',
    domain: 'ride',
    text: 'Zaterdag rijd ik naar Duivendrecht voor planken. Er zijn nog twee plaatsen en een halve kofferbak vrij.',
    urgency: 'thisWeek',
    capacity: 2,
    hoursAgo: 24
  }),
  strand: offers({
    by: 'joyce',
    domain: 'ride',
    text: 'Is het zondag mooi weer, dan rijd ik naar Zandvoort. Drie plaatsen vrij, zelf je handdoek meenemen.',
    urgency: 'thisWeek',
    terms: 'costs',
    capacity: 3,
    hoursAgo: 18
  }),
  school: offers({
    by: 'fatma',
    domain: 'ride',
    text: 'Elke ochtend loop ik met een sliert kinderen naar de Westerstraat. De jouwe mogen mee, in regenjas.',
    capacity: 5,
    hoursAgo: 410
  }),
  soep: asks({
    by: 'piet',
    domain: 'meal',
    text: 'Ik lig met griep op bed en lust alleen soep. Wie heeft er vandaag een pannetje over?',
    urgency: 'today',
    hoursAgo: 8
  }),
  verjaardag: asks({
    by: 'sander',
    domain: 'meal',
    text: 'De tweeling wordt zaterdag vijf. Wie bakt met mij twintig cakejes? Eén kind kan niet tegen noten.',
    urgency: 'thisWeek',
    terms: 'costs',
    hoursAgo: 33
  }),
  proevers: offers({
    by: 'olena',
    domain: 'meal',
    text: 'Gezocht: proevers voor mijn borsjt. Zaterdag om zes uur, zes borden, er is ook een versie zonder vlees.',
    urgency: 'thisWeek',
    capacity: 6,
    hoursAgo: 16
  }),
  roti: offers({
    by: 'joyce',
    domain: 'meal',
    text: 'Vanavond roti met kip of met pompoen. Vier porties over, ophalen tussen half zes en zeven met een eigen bakje.',
    urgency: 'today',
    terms: 'costs',
    capacity: 4,
    hoursAgo: 3
  }),
  courgettes: offers({
    by: 'ingrid',
    domain: 'meal',
    text: 'Weer een emmer courgettes van de tuin. Het recept voor soep doe ik erbij.',
    urgency: 'today',
    capacity: 8,
    hoursAgo: 12
  }),
  tajine: offers({
    by: 'youssef',
    domain: 'meal',
    text: 'Mijn moeder kookt vrijdag tajine voor een heel elftal. Eet je mee? Alleen eten is ook maar niks.',
    urgency: 'thisWeek',
    capacity: 5,
    hoursAgo: 31
  }),
  lunch: offers({
    by: 'anneke',
    domain: 'meal',
    text: 'Woensdag staat de soep hier om twaalf uur op tafel, voor wie zin heeft in gezelschap. Elke week.',
    capacity: 6,
    hoursAgo: 450
  }),
  allergie: asks({
    by: 'kwame',
    domain: 'meal',
    text: 'Mijn zoon moet een week zonder melk eten. Wie heeft er recepten die een kind van elf ook echt opeet?',
    terms: 'swap',
    hoursAgo: 66
  }),
  logeer: asks({
    by: 'olena',
    domain: 'space',
    text: 'Mijn moeder blijft twee weken. Mijn kamer is klein. Wie heeft een logeerbed voor haar, dichtbij?',
    urgency: 'thisWeek',
    terms: 'swap',
    hoursAgo: 52
  }),
  oefenen: asks({
    by: 'youssef',
    domain: 'space',
    text: 'Waar kan ik op dinsdagavond met vijf jongens huiswerk maken? Een tafel en wifi is genoeg.',
    terms: 'gift',
    hoursAgo: 140
  }),
  fietsen: asks({
    by: 'noor',
    domain: 'space',
    text: 'Wie heeft een droog plekje voor mijn fiets? De vorige bleef drie nachten.',
    terms: 'costs',
    hoursAgo: 58
  }),
  stil: asks({
    by: 'fatma',
    domain: 'space',
    text: 'Ik heb vanmiddag een examen op de computer en thuis zijn er drie kinderen. Waar is het twee uur stil?',
    urgency: 'now',
    hoursAgo: 2
  }),
  werkplaats: offers({
    by: 'piet',
    domain: 'space',
    text: 'Mijn werkplaats is op vrijdag vrij. Je mag er timmeren, lijmen en schilderen. Vegen hoort erbij.',
    terms: 'hours',
    capacity: 2,
    hoursAgo: 290
  }),
  tuin: offers({
    by: 'ingrid',
    domain: 'space',
    text: 'Een stukje volkstuin van drie bij vier voor wie wil zaaien. Ik geef water als je er niet bent.',
    terms: 'swap',
    hoursAgo: 190
  }),
  muziekkamer: offers({
    by: 'mei',
    domain: 'space',
    text: 'Mijn pianokamer is op zaterdagochtend vrij. Fijn voor een kind dat ergens rustig wil oefenen.',
    capacity: 2,
    hoursAgo: 170
  }),
  stroom: offers({
    by: 'raj',
    domain: 'space',
    text: 'Valt de stroom uit, dan heb ik een grote accu. Kom langs om je telefoon of medisch apparaat op te laden.',
    capacity: 10,
    hoursAgo: 270
  })
}

export type ListingKey = keyof typeof demoListings
