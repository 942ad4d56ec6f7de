/** What is said where two phones connect without a server. */
import type { Message } from './message.ts'

export const nlPair = {
  'pair.title': 'Verbind twee telefoons',
  'pair.what':
    'Zonder internet en zonder buurtkastje. Jullie laten elkaar een code zien, en daarna werken de telefoons elkaar bij.',
  'pair.needs':
    'Zet allebei wifi aan, op hetzelfde netwerk. Is er geen wifi? Zet op één telefoon de hotspot aan en verbind de andere daarmee.',
  'pair.guest': 'Hiervoor moet je eerst meedoen met de buurt. Dat kan ook zonder internet.',
  'pair.show': 'Laat een code zien',
  'pair.take': 'Scan een code',
  'pair.met': 'Al eens verbonden',
  'pair.met.what': 'Met deze buren is één code genoeg.',
  'pair.met.show': 'Laat {name} een code zien',
  'pair.unnamed': 'een nieuwe buur',
  'pair.camera': 'Eerst even over de camera',
  'pair.camera.why':
    'Met de camera scan je de code van je buur. En er is nog een reden. Pas als de camera mag, zegt je browser waar deze telefoon in het netwerk zit. Dan vinden jullie elkaar bijna altijd.',
  'pair.camera.private': 'Stoep bewaart geen beeld en stuurt geen beeld door.',
  'pair.camera.on': 'Zet de camera aan',
  'pair.camera.without': 'Verder zonder camera',
  'pair.code': 'Code om deze telefoon mee te verbinden',
  'pair.first.show': 'Laat je buur deze code scannen.',
  'pair.first.then': 'Je buur krijgt dan ook een code. Scan die met de knop hieronder. Je hebt tien minuten.',
  'pair.first.next': 'Scan de code van je buur',
  'pair.call.show': 'Laat {name} deze code scannen. Meer hoeven jullie niet te doen.',
  'pair.back.show': 'Laat deze code aan je buur zien.',
  'pair.back.then': 'Zodra je buur hem heeft gescand, gaat de rest vanzelf.',
  'pair.noAddress':
    'Je browser vertelt niet waar deze telefoon in het netwerk zit. Verbinden lukt alleen als de andere telefoon dat wel doet. Sta de camera toe, of kijk of wifi aanstaat.',
  'pair.copy': 'Kopieer de code als tekst',
  'pair.scan': 'Houd de code van je buur voor de camera.',
  'pair.scan.picture': 'Beeld van de camera',
  'pair.scan.none': 'Zonder camera gaat het ook. Plak de code van je buur hieronder.',
  'pair.paste': 'Of plak de code',
  'pair.paste.field': 'De code die je buur je stuurde',
  'pair.paste.go': 'Gebruik deze code',
  'pair.again': 'Toon mijn code weer',
  'pair.waiting': 'We wachten op de andere telefoon.',
  'pair.connecting': 'We verbinden.',
  'pair.connected': 'Verbonden met {name}',
  'pair.connected.what': 'Jullie telefoons werken elkaar nu bij. Je mag verder in Stoep; laat de app open.',
  'pair.connected.more': 'Verbind nog een telefoon',
  'pair.toBoard': 'Naar de buurt',
  'pair.lost': 'De verbinding is weg',
  'pair.lost.what': 'Wat al binnen is, blijft. Kom weer bij elkaar en verbind opnieuw.',
  'pair.unreachable': 'De telefoons vonden elkaar niet',
  'pair.unreachable.what':
    'Kijk of jullie op dezelfde wifi zitten. Op wifi voor gasten mag het vaak niet: zet dan op één telefoon de hotspot aan. Sta ook allebei de camera toe.',
  'pair.unproven': 'We weten niet zeker wie dat was',
  'pair.unproven.what':
    'De andere telefoon kon niet laten zien dat hij bij deze buurt hoort. Er is niets uitgewisseld.',
  'pair.retry': 'Begin opnieuw',
  'pair.status': 'Ook zonder internet kun je met een telefoon naast je uitwisselen wat er is.',
  'pair.invite':
    'Sta je naast elkaar, zonder internet? Laat je buur eerst deze uitnodiging scannen, met Stoep open. Verbind daarna jullie telefoons.',
  'pair.join.scan': 'Scan de uitnodiging',
  'pair.join.noCamera': 'De camera doet het niet, of je browser mag er niet bij. Plak de link hieronder.',
  'pair.join.offline':
    'Geen internet? Doe toch mee. Verbind daarna je telefoon met die van je buur, dan komt de buurt binnen.',
  'refusal.pairNoCode':
    'Dit is geen code om telefoons te verbinden. Vraag je buur om de code op zijn scherm.',
  'refusal.pairBroken': 'Er mist iets in deze code. Kopieer hem helemaal, of scan hem.',
  'refusal.pairNewer':
    'Deze code is gemaakt met een nieuwere versie van Stoep. Werk deze telefoon eerst bij.',
  'refusal.pairElsewhere':
    'Deze code is van een andere buurt. Kies allebei dezelfde buurt en probeer het opnieuw.',
  'refusal.pairOwnCode': 'Dit is je eigen code. Scan de code op de telefoon van je buur.',
  'refusal.pairOtherAnswer':
    'Deze code hoort bij een eerdere code van jou. Laat je buur de code scannen die nu op je scherm staat.',
  'refusal.pairForOther': 'Deze code is voor iemand anders. Vraag je buur om een code voor iedereen.',
  'refusal.pairCannot': 'Deze browser kan geen telefoons verbinden. Probeer een andere browser.'
} as const satisfies Readonly<Record<string, Message>>
