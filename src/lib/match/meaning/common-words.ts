/**
 * Words that carry no meaning of their own here: what every sentence has (from the library), and what people say
 * about place, time, number and manners. They are never a reason for a match, never read as a misspelling, and never
 * taken apart.
 */
import { stopwords as dutch } from '@orama/stopwords/dutch'
import { stopwords as english } from '@orama/stopwords/english'
import { fold } from './text.ts'

/** What every sentence has; in a term of several words these are ignored. "Haar" is hair as well as her. */
export const stopWords = {
  nl: new Set([
    ...dutch.filter((word) => word !== 'was' && word !== 'haar'),
    ...list(`er 't t n m z zn mn hen onze jouw jullie we wij jij als dus`)
  ]),
  en: new Set([...english.flatMap((word) => fold(word).split(' ')), ...list('a im ive id u ur')])
} as const

const dutchCommon = list(`
  graag alsjeblieft aub svp bedankt dank dankjewel alvast hallo hoi hey beste buren buur buurvrouw buurman buurt
  buurtgenoot buurtgenoten straat wijk dorp stad iemand niemand mensen persoon personen man vrouw
  zoek zoeken zoekt gezocht vraag vragen gevraagd nodig hebben wil willen wilt wilde zou zouden kun kunt kunnen kan
  kon konden mag mogen moet moeten hoef hoeft hoeven ga gaat gaan gegaan kom komt komen doe doet doen gedaan
  maak maakt maken laat laten krijg krijgt krijgen geef geeft geven neem neemt nemen zit zitten sta staat staan
  lig ligt liggen blijf blijft blijven weet weten ken kent kennen vind vindt vinden denk denken lijkt lijken voel
  voelen zeg zeggen zegt houd houden houdt hou ben bent was geworden wordt gebruik gebruikt gebruiken bied biedt bieden
  aangeboden aanbod aanbieden help helpt helpen hulp hulpje geholpen handig handige beschikbaar
  vandaag morgen overmorgen gisteren vanavond vanmiddag vanochtend vanmorgen vannacht straks direct meteen spoed
  snel gauw binnenkort avond avonden middag ochtend ochtenden nacht uur uren uurtje minuten minuut kwartier dag dagen
  week weken weekend maand maanden jaar jaren keer keertje tijd tijdje tijdelijk periode paar
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus
  september oktober november december lente voorjaar zomer herfst najaar winter elke elk iedere ieder wekelijks
  dagelijks maandelijks regelmatig vaak soms nooit steeds telkens weer opnieuw eerste tweede laatste volgende
  vorige komende komend een twee drie vier vijf zes zeven acht negen tien twaalf stuk stuks aantal beetje heel hele
  helemaal erg echt goed goede beter beste leuk leuke fijn fijne mooi mooie lekker lekkere klein kleine groot grote
  grootste nieuw nieuwe oud oude eigen zelf samen gewoon gratis kosteloos vrij vrije ruim misschien eventueel ongeveer
  dichtbij buiten binnen thuis hier daar ergens overal nergens omgeving hoek kant naast achter tussen tegenover
  waar wanneer waarom welke hoeveel zoveel genoeg teveel weinig minder meest alleen vooral verder anders ander
  andere allemaal alle beide beiden iedereen ding dingen spul spullen soort manier idee zin plan situatie probleem
  problemen moeite zaken zaak ervaring ervaren verstand kennis gelegenheid eerlijk rustig rustige makkelijk lastig
  moeilijk slecht dringend zsm asap nieuwste bijna net pas sinds vanaf tijdens volgens zoals want hoor hè ofzo
  etc enzo bijv bijvoorbeeld oke prima welkom liefst lief lieve haar scholier scholieren tegen vergoeding betaling betalen euro prijs kosten
  betaald ruilen ruil huis eentje jou iemands verschrikkelijk daarna erbij inclusief aanwezig plek plekje plaats geen haast rond vroeg laat later eerder altijd leven lang lange kort korte tot`)

const englishCommon = list(`
  please thanks thank hi hello hey dear neighbour neighbours neighbor neighbors neighbourhood street area local nearby
  someone somebody anyone anybody everyone everybody nobody people person folks man woman guy lady
  need needs needed needing want wants wanted look looking search searching seek seeking ask asking wonder wondering
  get gets getting got give gives giving take takes taking make makes making go goes going come comes coming let
  put use uses using used try trying know knows known think feel like likes love loves see say says said tell keep
  keeps stay find finding found offer offers offering help helps helping helped helper hand happy glad willing able available free
  today tomorrow yesterday tonight morning afternoon evening night now soon asap urgent urgently immediately quick
  quickly hour hours minute minutes day days week weeks weekly weekend month months year years daily time times while
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december spring summer autumn fall winter every often always never sometimes usually again ever
  one two three four five six seven eight nine ten dozen couple few several many much lot lots bit little big small
  large good great nice best better bad easy hard difficult new old own whole full really just also too quite pretty
  maybe perhaps possible possibly around near next close far away here there anywhere somewhere everywhere
  thing things stuff something anything nothing everything kind sort way problem problems trouble issue situation
  idea experience experienced first last second extra spare else other another still yet already even well back
  could would should might cant dont doesnt wont didnt isnt wouldnt since until during within without per via
  cost costs charge paid pay payment euro euros cheap rush hurry favour favor moment right left currently mine
  interested interest anyway house home place included including towards total regular regularly short long happen happens`)

/** Stop words and the words of place, time, number and manners. */
export const commonWords = {
  nl: new Set([...stopWords.nl, ...dutchCommon]),
  en: new Set([...stopWords.en, ...englishCommon])
} as const

function list(words: string): readonly string[] {
  return words.trim().split(/\s+/)
}
