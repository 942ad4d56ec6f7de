/** What is said about neighbourhoods nearby: finding one, waiting for one, and being found. */
import type { Message } from './message.ts'

export const nlDirectory = {
  'directory.title': 'Buurten in de buurt',
  'directory.offer': 'Zoek een buurt in de buurt',
  'directory.what': 'Hier staan buurten die gevonden willen worden. Waar je kijkt, blijft op dit toestel.',
  'directory.place': 'Waar woon je ongeveer?',
  'directory.again': 'Probeer het opnieuw',
  'directory.kept': 'Er is nu geen verbinding. Dit is de lijst van',
  'directory.none': 'Er staat nog geen buurt in de lijst.',
  'directory.list': 'Buurten',
  'directory.map': 'Bekijk op de kaart',
  'directory.map.what': 'Elk gekleurd vak is een buurt uit de lijst.',
  'directory.map.none': 'Er is nog niets om te laten zien.',
  'directory.map.nowhere': {
    one: '{n} buurt heeft alleen een postcode. Die staat alleen in de lijst.',
    other: '{n} buurten hebben alleen een postcode. Die staan alleen in de lijst.'
  },
  'directory.arrived': 'Er is nu een buurt waar jij op wacht: {name}.',
  'directory.far.here': 'Bij jou om de hoek',
  'directory.far.near': 'Te lopen',
  'directory.far.town': 'In de omgeving',
  'directory.far.far': 'Verder weg',
  'directory.far.unknown': 'Hoe ver is niet bekend',
  'directory.size': { one: '{n} buur of meer', other: '{n} buren of meer' },
  'directory.languages': 'Hier spreekt men: {names}',
  'directory.ask': 'Vraag of je mee mag doen',
  'directory.asked': 'Je vraag is verstuurd. Kijk hier later weer voor het antwoord.',
  'directory.yes': 'Ja, je mag meedoen.',
  'directory.no': 'Nu niet. Vraag het gerust aan iemand die er woont.',
  'directory.enter': 'Kom binnen',
  'directory.forget': 'Haal deze vraag weg',
  'directory.knock.words': 'Wil je er iets bij zeggen?',
  'directory.knock.who': 'Alleen {name} en wie er ook voor de buurt zorgt, kunnen dit lezen.',
  'directory.knock.go': 'Verstuur je vraag',
  'directory.wait': 'Geen buurt voor jou erbij?',
  'directory.wait.what':
    'Je kunt laten weten dat je wacht. Je naam en adres gaan niet mee, alleen de streek.',
  'directory.wait.where': 'Zeg eerst ongeveer waar je woont. Dan kun je laten weten dat je wacht.',
  'directory.wait.count': {
    one: 'Minstens {n} mens wacht hier op een buurt.',
    other: 'Minstens {n} mensen wachten hier op een buurt.'
  },
  'directory.wait.go': 'Ik wacht op een buurt hier',
  'directory.wait.yes':
    'Je wacht op een buurt. Is er een, dan zie je dat hier. Na 90 dagen houdt het vanzelf op.',
  'directory.wait.postcode':
    'Je wacht met een postcode. Een buurt zonder postcode zie je alleen hierboven in de lijst.',
  'directory.wait.stop': 'Ik wacht niet meer',
  'directory.begin': 'Begin er zelf een',
  'directory.ours.yes': 'Jullie buurt staat in de lijst. Iedereen kan haar vinden.',
  'directory.ours.no': 'Jullie buurt staat niet in de lijst.',
  'directory.ours.founder': '{name} begon deze buurt en zet haar in de lijst. Daarna kun jij dat ook.',
  'directory.ours.publish': 'Zet onze buurt in de lijst',
  'directory.ours.change': 'Verander wat er staat',
  'directory.ours.withdraw': 'Haal onze buurt uit de lijst',
  'directory.publish.ask': 'Hoe kan iemand meedoen?',
  'directory.publish.ask.hint':
    'Bijvoorbeeld: kom donderdag langs in het buurthuis. Schrijf geen adres van iemand thuis.',
  'directory.publish.languages': 'Welke talen spreken jullie?',
  'directory.publish.seen': 'Dit kan iedereen op internet lezen',
  'directory.publish.seen.name': 'De naam van de buurt: {name}',
  'directory.publish.seen.founder': 'De naam van wie begon: {name}',
  'directory.publish.seen.area': 'Ongeveer waar:',
  'directory.publish.seen.cell': 'een vak van ongeveer 700 meter, geen adres.',
  'directory.publish.seen.devices': 'Hoeveel toestellen van buurtverbinders er zijn, maar niet van wie.',
  'directory.publish.until':
    'Het staat er een half jaar. Gebruik je Stoep, dan blijft het langer staan. Weghalen kan altijd, maar wie het las, kan het bewaren.',
  'directory.publish.go': 'Laat iedereen dit lezen',
  'directory.publish.not': 'Toch niet',
  'directory.knocks': 'Zij willen meedoen',
  'directory.knocks.what':
    'Stoep weet niet wie dit zijn. Bij ja krijgt die ene mens een uitnodiging en kan dan lezen wat hier staat.',
  'directory.knocks.yes': 'Ja, nodig {name} uit',
  'directory.knocks.no': 'Nee',
  'refusal.directoryAway':
    'De lijst met buurten is nu niet te bereiken. Kijk of je internet hebt en probeer het opnieuw.',
  'refusal.directoryNone':
    'Hier is geen lijst met buurten, of deze buurt staat er niet meer in. Lees de lijst opnieuw.',
  'refusal.directoryBusy': 'Dit gebeurt te vaak achter elkaar. Probeer het over een uur weer.',
  'refusal.directoryFull': 'De lijst is vol. Probeer het later nog eens.',
  'refusal.directoryStale': 'Iemand anders was je voor. Open deze pagina opnieuw en kijk hoe het nu is.',
  'refusal.directoryRefused':
    'De lijst neemt dit niet aan. Zet de klok van je toestel goed en probeer het opnieuw.'
} as const satisfies Readonly<Record<string, Message>>
