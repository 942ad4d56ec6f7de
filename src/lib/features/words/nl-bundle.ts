/** What is said about files of the neighbourhood: handed on, as a backup, and coming back with one. */
import type { Message } from './message.ts'

export const nlBundle = {
  'bundle.title': 'Doorgeven als bestand',
  'bundle.what':
    'Geen internet? Zet in een bestand wat er speelt in de buurt. Geef het door op een USB-stick, of stuur het op. Wie een uitnodiging heeft, ziet wie er meedoen. Al het andere lezen alleen buren die meedoen.',
  'bundle.make': 'Maak een bestand',
  'bundle.scope': 'Wat gaat erin?',
  'bundle.scope.all': 'Alles',
  'bundle.scope.new': 'Nieuw sinds {when}',
  'bundle.scope.what': 'Kies “Nieuw” alleen voor wie je vorige bestand al kreeg.',
  'bundle.make.go': 'Maak het bestand',
  'bundle.stop': 'Stop',
  'bundle.making': 'Bezig met het bestand',
  'bundle.making.count': '{done} van {of} berichten',
  'bundle.made': { one: 'In het bestand zit {n} bericht.', other: 'In het bestand zitten {n} berichten.' },
  'bundle.share': 'Deel het bestand',
  'bundle.share.failed': 'Delen ging niet. Bewaar het bestand en stuur het dan zelf.',
  'bundle.save': 'Bewaar het bestand',
  'bundle.saved': 'Het bestand staat bij je downloads.',
  'bundle.file': 'buurt-{name}-{day}',
  'bundle.open': 'Open een bestand',
  'bundle.open.what':
    'Kreeg je een bestand van een buur? Kies het hier, of sleep het op deze pagina. Dat mag vaker: niets komt dubbel.',
  'bundle.open.go': 'Kies een bestand',
  'bundle.open.other': 'Kies een ander bestand',
  'bundle.reading': 'Bezig met lezen',
  'bundle.reading.part': '{percent} gelezen',
  'bundle.read.added': { one: '{n} nieuw bericht.', other: '{n} nieuwe berichten.' },
  'bundle.read.had': { one: '{n} had je al.', other: '{n} had je al.' },
  'bundle.read.waiting': {
    one: '{n} bericht wacht nog. Stoep weet nog niet van wie het is. Open het bestand later nog eens.',
    other: '{n} berichten wachten nog. Stoep weet nog niet van wie ze zijn. Open het bestand later nog eens.'
  },
  'bundle.read.refused': {
    one: '{n} bericht klopte niet. Stoep liet het weg.',
    other: '{n} berichten klopten niet. Stoep liet ze weg.'
  },
  'bundle.read.unread':
    'Een deel gaat op dit toestel nog niet open. Werk Stoep bij, of vraag je buur later om een nieuw bestand.',
  'bundle.end.whole': 'Alles is gelezen',
  'bundle.end.cut': 'Het bestand is niet heel',
  'bundle.end.cut.what': 'Wat erin te lezen was, is er nu. Vraag je buur om het nog een keer te sturen.',
  'bundle.end.stopped': 'Gestopt',
  'bundle.end.stopped.what':
    'Wat gelezen is, blijft. Open je het bestand weer, dan ga je verder waar je was.',
  'bundle.end.full': 'Dit toestel is vol',
  'bundle.end.full.what': 'Er is niets weg. Maak wat ruimte en open het bestand dan weer.',
  'bundle.end.tooMuch': 'Er zit te veel in dit bestand',
  'bundle.end.tooMuch.what': 'Wat erin mocht, is er nu. De rest liet Stoep weg.',
  'bundle.words.what': 'Dit is een reservekopie. Typ de twaalf woorden van wie hem maakte.',
  'bundle.words.go': 'Open de reservekopie',
  'bundle.status': 'Is er ook geen telefoon naast je? Geef dan een bestand door.',
  'backup.title': 'Reservekopie',
  'backup.what':
    'Alles van de buurt dat op dit toestel staat. Ook je eigen lijstjes: wat je zoekt en kunt, wie je vertrouwt en wie je blokkeerde. Berichten die alleen voor jou waren, gaan later niet meer open. Het bestand gaat alleen open met je twaalf woorden. Bewaar het ergens anders dan op dit toestel.',
  'backup.go': 'Maak een reservekopie',
  'backup.never': 'Je maakte nog geen reservekopie op dit toestel.',
  'backup.last': 'Je laatste reservekopie maakte je {when}.',
  'backup.justNow': 'Je laatste reservekopie maakte je zojuist.',
  'backup.newWords':
    'Je hebt nieuwe twaalf woorden. Maak een nieuwe reservekopie: de vorige gaat alleen open met je oude woorden.',
  'backup.noWords':
    'Maak eerst twaalf woorden en schrijf ze op. Daarmee krijg je later alles van de buurt terug dat op dit toestel staat. Berichten die alleen voor jou waren, gaan niet meer open.',
  'backup.toWords': 'Maak twaalf woorden',
  'backup.file': 'reservekopie-{name}-{day}',
  'backup.nudge': 'Tijd voor een reservekopie?',
  'backup.nudge.what': 'Raak je dit toestel kwijt, dan krijg je daarmee alles terug wat de buurt mag lezen.',
  'backup.see': 'Naar de reservekopie',
  'backup.later': 'Volgende maand weer',
  'restore.title': 'Terug met een reservekopie',
  'restore.here': 'Ik heb een reservekopie',
  'restore.what':
    'Kies je bestand en typ je twaalf woorden. Dan staat de buurt weer op dit toestel, en doe je weer mee.',
  'restore.file': 'Gekozen: {size}',
  'restore.choose': 'Kies je reservekopie',
  'restore.choose.first': 'Kies eerst je reservekopie.',
  'restore.go': 'Zet terug',
  'restore.again': 'Ga verder',
  'restore.elsewhere':
    'Deze reservekopie is van een andere buurt. Zet je hem terug, dan komt die buurt erbij op dit toestel.',
  'restore.busy': 'Je buurt komt terug',
  'bundle.open.tooSoon': 'Er wordt nog een bestand gelezen. Open dit bestand daarna.',
  'bundle.make.tooLarge': 'Dit is te veel voor één bestand. Er is geen bestand gemaakt.',
  'backup.stopped': 'Gestopt. Er is geen reservekopie gemaakt.',
  'backup.tooLarge': 'Er staat te veel op dit toestel voor één bestand. Er is geen reservekopie gemaakt.',
  'restore.notOurs': 'Dit is geen bestand van Stoep. Kies je reservekopie.',
  'restore.broken':
    'Deze reservekopie is kapot of veranderd. Er is niets teruggezet. Heb je een andere kopie? Kies dan die.',
  'restore.tooLarge': 'Dit bestand is te groot voor een reservekopie. Kies een ander bestand.',
  'restore.noBackup': 'Dit is een bestand om door te geven, geen reservekopie. Kies je reservekopie.',
  'restore.cut': 'Wat erin te lezen was, is er nu. Heb je nog een reservekopie? Zet die daarna ook terug.',
  'refusal.bundleNotOurs': 'Dit is geen bestand van Stoep. Vraag je buur om het opnieuw te sturen.',
  'refusal.bundleNewer':
    'Dit bestand is gemaakt met een nieuwere versie van Stoep. Werk dit toestel eerst bij.',
  'refusal.bundleElsewhere':
    'Dit bestand is van een andere buurt. Er kwam niets binnen. Open eerst die buurt en kies het dan weer.',
  'refusal.bundleTooLarge': 'Dit is te groot voor één bestand. Er kwam niets binnen.',
  'refusal.bundleBroken':
    'Dit bestand is kapot of veranderd. Er kwam niets binnen. Vraag om een nieuw bestand.',
  'refusal.bundleNeedsWords': 'Dit is een reservekopie. Typ de twaalf woorden van wie hem maakte.',
  'refusal.bundleOtherWords':
    'Deze twaalf woorden horen niet bij deze reservekopie. Je hebt de woorden nodig van toen je hem maakte.',
  'refusal.bundleNoBackup': 'Dit is geen reservekopie. Open dit bestand als je in de buurt bent.',
  'refusal.bundleNoWords': 'Maak eerst twaalf woorden. Daarmee gaat de reservekopie later weer open.',
  'refusal.bundleNoKey':
    'De buurt is verder gegaan zonder dit toestel. Maak eerst even verbinding met een buur en probeer het dan weer.',
  'refusal.bundleNothingNew': 'Er is niets nieuws sinds je vorige bestand. Kies “Alles” of wacht nog even.',
  'refusal.bundleStopped': 'Gestopt. Er is geen bestand gemaakt.',
  'refusal.bundleInterrupted': 'Stoep ging verder in een ander venster. Begin hier opnieuw.'
} as const satisfies Readonly<Record<string, Message>>
