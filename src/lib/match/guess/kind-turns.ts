/**
 * Sentences worded the other way round: a need dressed as an offer ("free beer for whoever drives my bed to the tip")
 * and an offer dressed as a need ("looking for somebody to fill our barn"). Read before the plain cues of
 * kind-cues.ts, which this table is a part of.
 */
import { asks, offers, type KindCue } from './kind-cue.ts'

const whoHelps =
  '(aan (wie|degene|diegene|iedereen|iemand|de buur|een|elke)|voor (wie|degene|diegene|iemand|de _ die|de _|een|wat)|to (whoever|anyone|anybody|the person|the one|someone|somebody|the _ who|a|an|any)|for (whoever|anyone|anybody|the person|the one|someone|a|an|any)|if (you|someone|somebody|anyone)|als (je|jij|u|iemand|er iemand|jullie)|mits|wie|in return|in ruil)'
const bribe =
  '(dankbaarheid|gratitude|loyalty|trouw|(_ )?(taart|taartje|appeltaart|cake|pie|koekjes|cookies|bonbons|chocola*|baklava|gebak|brownies|croissants|lasagne|lasagna|brunch|maaltijd|etentje|diner|dinner|lunch|gehaktballetjes|wijn|wine|bier|biertje|beer|beers|champagne|whisky|koffie|coffee|tea|thee|pepermunt|jam|honing|honey|eieren|eggs|bloemen|flowers|tulpen|dahlias|sokken|socks|walnuts|oogst|benzinegeld|benzine|petrol|petrol money|fuel|gezelschap|conversation|tank|tekening|drawing|snoep|tientje|tenner|pint|pints|kus|hug|knuffel))'
const gives =
  '(ik bied|wij bieden|we bieden|bied|bieden|ik geef|ik schenk|ik beloof|ik trakteer|trakteer|aangeboden|te verdienen|beloning|krijgt|krijg je|im offering|i offer|i can offer|we offer|offering|offer|offered|i promise|promise|free|gratis|yours for|swap|ruil|tegen inlevering van|in exchange for|ill trade|trade)'
const guestRole =
  '(huurder|onderhuurder|leerling|student|cursist|eter|eters|mee eter|meeeter|medepassagier|passagier|bijrijder|meerijder|proefkonijn|proefpersoon|huisgenoot|kostganger|gast|logee|monden|mond|leeg bord|lege borden|eetlust|lodger|tenant|housemate|flatmate|passenger|guinea pig|pupil|learner|appetite|guest|empty plate|empty stomach|mouths|dinner guest)'
const takerRole =
  '(huisgenoot|huisgenote|housemate|flatmate|roommate|huurder*|kamergenoot|bewoner*|tenant*|lodger*|leerling*|cursist*|onderbouwers|deelnemer*|pupils?|learners?|borrowers?|lener|leners|jammakers|liefhebber*|testers?|bandje|band|koortje|eetclub leden|leden|members|mond|monden|mouths|baby|slaper|medereizig*|reisgenoot|bijrijder|passenger*|nieuwe nederlanders|newcomers|beginners|fiddlers|students?|diners|eters?|gasten|guests|hond|honden|dogs?|hens|kinderen|children|teenagers?|houseplants|planten|plants|oudere buur|oudere|ouderen|gran|grandma|motorbike|motor|caravan|boot|boat)'
const wishes =
  '(wil|willen|wilt|zin heeft|zin hebben|houdt van|houden van|houdt|houden|lust|lusten|trek heeft|nodig heeft|nodig hebben|behoefte heeft|durft te leren|mee wil|wants|want|would like|likes|like|love|loves|fancies|fancy|needs|need|feel like|feels like|enjoys|enjoy|eat|eats|could use)'
const doing =
  '(rijd|spijker|geef|leg|leer|kook|bak|breng|haal|sta klaar|neem|help|doe|maak|heb er genoeg|heb genoeg|zorg|regel|repareer|lees|ben de|ben er toch|sta toch|kom toch|ga toch|rijd toch|teach|do|drive|cook|bake|bring|take|make|fix|lend|provide|supply|run|tutor|can help|can teach|can show|can take|can fix|will bring|will help|worked in)'

export const kindTurns = {
  /** "Free beer for a trailer owner who drives an old bed to the tip": what is given is the thanks. */
  bribes: asks(
    16,
    `
    ${gives} (… )?${bribe} (… )?${whoHelps}
    ${gives} (… )?${bribe} (… )?(voor|for|naar|richting|to) (een|a|an|hulp|help|de|wie|het|driving)
    ${bribe} (aan|voor|to|for) (degene|diegene|whoever) (… )?(die|who|_s)
    ^ (… )?(taart|cake|koffie|bier|wine|beer|koekjes|appeltaart) (staat klaar|on offer|on me|is klaar|guaranteed|gegarandeerd)
    (cake|beer|wine|coffee|dinner|lunch|pizza|taart|koffie|bier) (on offer|provided|is on me|on us|as thanks|als dank|in return|als beloning)
    (mijn|my) (_ ){1,3}(is|zijn|are) (voor|for) (degene|diegene|wie|whoever|the one|the person) (… )?(mij|me|mijn|my|ons|us|our|onze)
    (mijn|my) _ (offers|biedt) (… )?(to guard|to pay|betaling|gezelschap|dankbaarheid)
    (biedt|bieden|offers) (… )?${bribe}
    (aan|voor) (wie|degene|diegene) (… )?(mij|me|mijn|ons|onze|namens mij) (_ ){0,6}?(helpt|brengt|leert|maakt|haalt|rijdt|krijgt|leent|geeft|opknapt|repareert|toevertrouwt|belt|vult|neemt|uitlegt|verlost|zet|snoeit|ophaalt|oppast|plakt)
    (aan|voor) (wie|degene|diegene) (… )?(leent|helpt met mijn|toevertrouwt|dichtknijpt|naar huis (loopt|brengt))
    (to|for) (whoever|anyone|anybody|the one|the person|somebody|someone) (who |that |wholl |whod |can |will |to ){0,2}(_ )?(help|helps|lend|lends|cut|cuts|fix|fixes|drive|drives|teach|teaches|roll|rolls|carry|carries|take|takes|bring|brings|lets|let|rescue|rescues|mend|mends|feed|feeds|sort|sorts|collect|collects|driving) (_ )?(me|my|our|us)
    (to|for) (whoever|anyone|anybody|the one|the person|somebody|someone) (who |that |wholl ){0,2}(helps|rolls|cuts|practise|practises|grasp|driving|drives) 
    if you (rescue|save|fix|mend|help|drive|lend|teach|carry|watch|walk|cut|paint|clean|feed|let|have a) (… )?(me|my|our|us|i have)
    `
  ),

  /** "Aangeboden: rustige huurder": whoever offers to be a guest, wants a host. */
  offersToReceive: asks(
    16,
    `
    (aangeboden|bied|bieden|biedt|beschikbaar|offering|offer|offers|available) (… )?(mezelf|myself|ons|ourselves|mij|onszelf) (… )?(aan|als|as)
    (aangeboden|bied|bieden|biedt|offering|offer) (… )?${guestRole}
    ${guestRole} (… )?(biedt|bieden|beschikbaar|aangeboden|in de aanbieding|available|on offer|meldt zich|reporting|zoekt)
    (offering|willing|happy|promise|promises|wil|beloof) (to be|te zijn|to become) (_ ){0,4}(lodger|tenant|guest|passenger|student|pupil|eater)
    (stel|stellen) (ik )?(mij|mezelf|me|mijn|ons|onze) (… )?beschikbaar (aan|voor) (een|de) (_ )?(_leraar|_lerares|docent|kok|bakker|kapper|_)
    (offering|offer|bied|bieden|can give|will give) (… )?(loving home|good home|warm thuis|goed thuis|liefdevol thuis|thuis)
    (schaakpartner|schaakmaatje|taalmaatje|taalmaat|tennispartner) die
    (keen|eager|dankbare|leergierige|enthousiaste|enthusiastic|willing) (student|leerling|learner|pupil|beginner|eter|eters|gast|monden|mond)
    (neem|nemen) (ik|wij|we) (graag |ook |wel )?(_ ){0,4}?(aan|over|van u over) $
    neem ik (graag )?(een|_) (_ ){0,4}?(van u|van je|van iemand) over
    (kom|komen) (je|jullie|uw|jouw|ze|hem|het) (… )?(gratis )?(wegdragen|ophalen|leeghalen|wegslepen|weghalen)
    (id|i would|we would|wed) (… )?(take|have|keep|love|collect|eat|use|store) (them|it|all of them|them all|my _|any|one|some|its)( _)?
    (ik|wij|we) (lust|lusten) (ze|het|ook|wel|alles|graag)
    (ik|wij|we) (haal|halen|kom) (ze|het|hem|alles|dat) (zelf |graag |wel |gratis |direct |meteen |met plezier ){1,2}(op|halen)
    (your|je|jouw|uw) (_ ){1,3}(can have|could have|mag mee|gets|krijgt) (a trip|a holiday|een|mee)
    (brought|ill bring|will bring|id bring|ill return|return|ik geef|ik breng|breng ik|krijg je) (it|them|hem|het|ze|haar) (… )?(back|terug|straight back|polished|schoon terug)
    (kliekjes|restjes|kleertjes|kleren|kleding|kleertjes _ _|bijles|bijlessen|hulp|advies|tips|oude _|uitleg|gezelschap|donaties|spullen|potten|leftovers|advice|donations|help|clothes|company|jars|boxes|suggestions) (… )?(welkom|welcome|gewenst|appreciated)
    (bij ons|here) (gaat|gaan|goes) (… )?(niets|nothing) (… )?(weg|bak|waste)
    (van u|van jou|van iemand|from you|of yours) (over|graag)
    (still have|need|using|finished with|throwing (out|away)|getting rid of|done with) (… )?(yours|jars|your)
    (do you|does anyone|anyone|anybody|gooit iemand|gooi je|doet iemand) (… )?(throw|throwing|toss|weggooien|weg gooit|weg)( out| away)?
    (anyone|anybody|iemand) (_ )?(cook|cooks|kookt|bakt) (… )?(too much|te veel)
    `
  ),

  /** "Gezocht: huisgenoot", "looking for a band to fill our barn": what is looked for is who takes. */
  seeksGuest: offers(
    15,
    `
    (zoek|zoeken|zoekt|gezocht|gevraagd|op zoek naar|looking for|searching for|seeking|seeks|wanted|hoping to find|hoping for|need|calling|calling all) (… )?${takerRole} (… )?(die|who|voor (mijn|onze|een|de kamer|boven|in)|for (my|our|a|this|the|tonights)|to (sleep|fill|share|live|eat|learn|stay|drop|take|try|join|play in|feed|use)|met een (onvoldoende|vieze|kapotte|lege|lekke)|in need of|om hem|wil|graag|nodig)
    (zoek|zoeken|zoekt|gezocht|gevraagd|looking for|searching for|seeking|wanted|need|op zoek naar|hoping to find) (… )?(mensen|iemand|buren|buurtgenoten|een buur|een _ buur|degene|bewoners|people|someone|somebody|anyone|folk|folks|neighbours|a neighbour|three people|two people|_ people|kids|a family|een gezin|gezinnen) (… )?(die|who|whose|to|with|met) (… )?${wishes}
    (zoek|zoeken|zoekt|gezocht|looking for|seeking|wanted|hoping to find) (… )?(mensen|iemand|buren|people|someone|somebody|folk|a neighbour) (met een|met een _|whose|with a|with an) (vieze|kapotte|lekke|lege|verwilderde|volle|onvoldoende|broken|overgrown|leaking|blocked|messy|dirty|squeaky|wobbly)
    (zoek|zoeken|zoekt|gezocht|looking for|seeking) (… )?(om (hem|haar|het|ze|mijn auto|onze _|de auto) (mee |samen )?(te delen|mee te delen|op te maken|op te eten)|in de auto|for the drive|in the car|for the ride)
    ${takerRole} (gezocht|wanted|sought|needed|gevraagd|welkom|welcome)
    (wanted|gezocht) (… )?(in need of|die toe zijn aan|met behoefte aan)
    (zoekt|zoek|zoeken) (ons|onze|mijn|een nieuwe|een volgende|de volgende) (… )?(nieuwe|volgende|slaper|eigenaar|bewoner|thuis|rijder|speler)
    (die|that) (mij|me|ons|us) (van|of) (… )?(verlossen|verlost|relieve|rid)
    (get|getting) (shot|rid) of
    (more|two more|three more|extra) (mouths|eaters|places|plates) (needed|to feed|wanted)
    (who|whose|housebound|someone) (… )?(shopping|dog|garden|letters|bins|lawn) i (may|can|could|might) (do|walk|read|tend|mow)
    (i|ik) (mag|may) (helpen|voorlezen|oppassen|verwennen)
    `
  ),

  /** "Stofzuiger kapot? Ik krijg hem weer aan de praat": what you may lack, then what there is. */
  yourTrouble: offers(
    8,
    `
    ^ (_ ){1,5}(kapot|stuk|lek|leeg|vol|op|kwijt|bot|zoek|ziek|vast|moe|saai|broken|flat|blunt|stuck|dead|empty|blocked|confused|lost|bored) [?] (… )?(ik|wij|we|in mijn|bij mij|kom|breng|i|ask|bring|my|our|just|call)
    (want|need|fancy|care for|like) (it|them|a lift|a ride|a hand|some|one|this|these|a bite|a plate|anything|something) [?]
    (anything|something|iets|nog iets|wat) (to (bring|pick up|fetch|collect|take)|op te halen|mee te nemen|meenemen|meebrengen|nodig|from the shop|van de markt)
    (zal|kan|moet|mag|shall|can|should|may) (ik|i|wij|we) (… )?(iets|wat|something|anything|iemand|someone|anyone|je|jou|you) (… )?(meenemen|meebrengen|halen|brengen|ophalen|bring|get|fetch|pick|take)
    (als|if|whenever|wanneer) (iemand|anyone|someone|somebody) (… )?(iets aan heeft|wat aan heeft|wants|needs|nodig heeft|behoefte heeft|is interested|zin heeft|can use|could use|fancies)
    wie (er |hier ){0,2}(heeft|hebben) (er )?(straks |nu |nog |ook |iets |wat ){0,3}(aan|behoefte|interesse|trek|zin) 
    (heeft|hebben) (er )?(straks |nu |nog ){0,2}(iets|wat) aan (een|mijn|onze|oude|twee)
    (who|anyone|anybody) (wants|want|would like|fancies|up for|need|needs) (feedback|to be taught|lessons?|help|company|advice|a hand|explaining|practice|to learn)
    any takers
    (like|willing|wil|happy|keen|want|zin) (to )?(live|wonen|stay|huizen|logeren) (here|hier|in ons|in our|er)
    iemand die er wil (wonen|logeren|slapen|zitten|werken)
    (would|would any|does any) (any )?(teenager|kid|child|student|neighbour|one|gran|you) like (to|a|an|some)
    is there (a|an|any) (_ ){1,2}(who fancies|who would like|who wants|in need of|who needs|who could use|who likes a)
    (is er|zijn er) (… )?(iemand|mensen|buren|een buur|kinderen|ouderen) (_ )?die (graag )?(wil|willen|zin|behoefte) (… )?(leren|eten|hebben|meerijden|proeven|gebruiken|mee)
    wil iemand (nog |graag |misschien )?(stekken|plantjes|zaden|stekjes|een stek|de _|het _|oude _|deze|dit|mijn|onze|een portie|wat)
    wie (stapt|schuift|springt) (er )?(in|aan|mee|op|bij)
    (staat|zit|loopt|is) iemand (… )?(met zware|alleen|vast met|met pech) (… )?[?]
    (who|wie) (wil|would like|wants) (to be taught|les|lessen|feedback|bijles|mee leren)
    (geef|give|laat|drop) (het |it )?(een seintje|een gil|a shout|een teken|me a shout|een belletje)
    (klik|click|dont click|bel|ask|vraag) (… )?(me|mij) (immediately|eerst|meteen|direct|anything|first)
    `
  ),

  /** "My driveway fits two cars and I own none", "de halve vrachtwagen blijft leeg". */
  surplus: offers(
    7,
    `
    (blijft|blijven|staat|staan|ligt|liggen|hangt|gaat|rijdt) (_ ){0,3}(half leeg|halfleeg|leeg|ongebruikt|er nog|over|idle|in de weg|nutteloos|voor niets|opgemaakt)
    (half empty|half leeg|halfleeg|halflege|standing idle|lying idle|sits idle|empty van|lege bus|leeg busje|lege aanhanger)
    (zit|zitten|staat|staan|hangt|hangen|puilt|barst|ligt) (tot de nok )?(vol met|propvol|stampvol|bomvol|uit van|al een jaar in de|al jaren in de|alleen maar stof)
    (bulging|overflowing|bursting|overrun|stuffed) with
    (op|in) (mijn|onze) (oprit|garage|schuur|kelder|tuin|zolder|bus|auto) (passen|past|kunnen|kan|hangt|ligt)
    er (past|passen|kunnen|kan) (straks |nog |hier |wel |best |makkelijk ){1,3}(een|twee|drie|iemand|mensen|bij|in)
    (my|our) (_ )?(driveway|garage|barn|attic|cellar|shed|table|sofa|car|van|boot|kitchen|garden) (… )?(fits|holds|seats|is clear|is dry|is empty|is free|stands|would like|clear this|has room|could hold|would suit)
    (mijn|onze) (_ )?(oprit|garage|schuur|boerenschuur|zolder|kelder|keuken|woonkamer|werkkamer|caravan|kas|tuin|atelier|oefenkelder) (is|staat|leent|past|zijn) (droog|leeg|vrij|zich|dicht|opgemaakt|goed|groot|ruim|geluiddicht)
    (en ik|and i|and we|en we|and) (heb er geen|own none|have none|only eat|only use|gebruiken er maar|need one|only one|heb er maar)
    (die (wij|we|ik) niet (op|meer)|niet op (krijg|krijgen)|op krijg ik (ze|het) niet|cant finish|cannot finish|more than (we|i) can|meer dan (wij|we|ik))
    (want|wants|wanting|needs|need|deserves|zoekt) (a |an |een )?(home|new home|good home|thuis|nieuw thuis|baasje)
    (that|die) (want|willen|zoeken|zoekt) (a home|een thuis|een huis)
    (overdoes|overdo|overdrijft|altijd te veel|always (make|makes|cook|cooks|bake|bakes|fold|folds) (too|eighty|for)|i keep (baking|making|growing|knitting)|blijf maar (bakken|breien|maken))
    (een|nieuwe|new|kregen|krijgen|bought|gekocht) (… )?(en |and )?(de|the|onze|our|mijn|my) (oude|old) (_ ){0,3}(draait|werkt|doet|is|still|works|runs|kan|mag|moet)
    (uit de (luiers|kleren|maat)|out of (nappies|diapers|his cot|her cot)|kinderwagen uit) (… )?(staan|staat|nog|left|still)
    (hangt|ligt|staat) (… )?(kast|zolder|schuur|gang) 
    (pull|rij|zet|park|stal) (that|your|je|hem|de|it) (_ ){0,2}(in|neer|binnen)
    (dat|this|it|die kennis|dat vak) (doorgeven|overdragen|pass on|pass it on)
    wil (ik )?dat (graag )?(doorgeven|delen|overdragen)
    pendel (_ ){0,3}alleen
    (i|ive|we|weve) (_ )?(got the wheels|have the wheels|got wheels)
    `
  ),

  /** What simply is there, or happens, for others. */
  standsOpen: offers(
    5,
    `
    (kom|komen|kom maar|kom gerust) (allemaal|eten|zitten|erbij|zonder|met een|spelen|werken|binnen|schuilen|proeven|mee|hier|bij ons|solve|door)
    (deur|poort|door|doors|gate|kantine|tuin) (_ )?(staat|blijft|is|s)? ?(open)
    doors open
    (bij ons|bij mij|at ours|at mine|at our place) (_ ){0,3}(terecht|staat|is|kan|kun|in|aan|on|tonight|this)
    (kan|kun|mag|mogen|vergaderen kan|parkeren kan) (je |jij |u |iedereen )?(_ )?(bij ons|bij mij|in onze|in mijn)
    (is|zijn|staat|staan|ligt|liggen) (er )?(tot _ |klaar )?(voor|van) (de buurt|de straat|iedereen|den liefhebber|de liefhebber|wie|buren|gezinnen|kinderen|de kinderen)
    voor (den|de) (liefhebber|buurt|hele straat)
    (reserveer|reserveren|op bestelling|tegen kostprijs|tegen onkosten|at no charge|no charge|kost niks|kost niets|geen kosten|op aanvraag|in overleg)
    (maakt (mij |me |ons )?niet uit|is geen probleem|geen punt|no problem|no trouble|geen moeite|no bother|wouldnt mind doing|on my way|its on my way)
    (meer of minder|one more or less)
    (workshop*|_les|dansles|yogales|homework club|sewing table|conversatieklas|taalcafe|repair cafe|_begeleiding|spreekuur|inloop|open podium|lange tafel|buurttafel|soepdag) (_ ){0,6}?(in|at|aan|op|bij|elke|every|voor|door|for|through|on|tonight|kaarsen|thursday|zondag)
    (soepdag|pannenkoekendag|dumpling night|curry night|couscous|snert) (_ )?(,|op het|is|night)
    (clearing|emptying|opgeruimd|uitgeruimd|we ruimen|wij ruimen|ruimen wij|leeg ik|leeghalen|opruiming|moving abroad|moving out) (… )?
    (wij|we) hebben (dubbel|een zolder|er twee|te veel|nog)
    (wrong size|unopened|ongeopend|passed away|no job too small|geen klus te klein|all levels|alle niveaus|beginners|brugklassers eerst|native|moedertaal|fluent in|vloeiend)
    (glad|happy|willing|blij) to (pass|swap|hang|think|fix|mend|read|chat|drop|bring|share|have|lend|give|host)
    (vraag gerust|tik op het raam|neem er een|neem er gerust|neem er nog een|bezorg bij|neemt beginners|begeleidt|neemt er nog|geeft les|geeft angstige|legt _ uit|knipt kinderen|deelt graag)
    (in hart en nieren|klusjesman hier|handyman at|handig en|sterk en|vrij en sterk|in training|in opleiding)
    (hier|here|i am|im|ik ben) (_ )?(thuis|at home|free|vrij|up and about|at a loose end|awake anyway|toch wakker|toch thuis|home early)
    (zet|set|put) (me|mij) (aan het|to) (werk|work)
    (we|wij|they) (are|zijn) (seven|four|three|five|two|zeven|vier|drie|vijf|met zijn tweeen|met zijn drieen)
    (faster|sneller|more) than (we|i) (can|could)
    (mag|mogen) (een buur|buren|iemand anders|de buurt|kinderen|de straat) (… )?(gebruiken|lenen|plukken|spelen|mee)
    (heb|hebben) (er )?(alle tijd|tijd over|tijd zat|plenty of time|vrije woensdagen|niks te doen)
    (i|ik) (really )?(love|loves|hou van|vind|geniet van) (weeding|ironing|cooking|baking|cleaning|dogs|kids|strijken|wassen|koken|tuinieren|poetsen|knutselen|_ing)
    (… )?(vind|vinden) (ik|wij) (leuk|fijn|heerlijk|prettig)
    (free|vrij) (tonight|today|this|vannacht|vanavond|, lakens)
    (to|for) (visitors|stranded travellers|someone who|a child who|a family|een gezin dat|een kind dat|a stranded|verdwaalde)
    shout if
    (roep|bel|app|mail|shout|tell me|laat weten|laat het weten) (maar )?(als|if|wie|where|when|waar) (… )?(je|jij|you|your|er|iets|iemand)
    (used to|vroeger) (feed|cook|kookte|bakte|gaf|deed|work|teach)
    (nobody|niemand|no one) (should|hoeft|mag|need) (… )?(alone|alleen|honger|hungry)
    `
  ),

  /** ", ik rijd toch", ". I do it for a living": the second half says who does it. */
  thenDoes: offers(
    7,
    `
    ^ (ik|wij|we|i|ill|we|well|mijn volken kunnen) ${doing}
    ^ (ik|wij|we) (_ ){0,2}(spijker|rijd|kook|bak|leer|geef|begeleid|repareer|verzorg) 
    i do it for (a living|fun|free)
    (denk|denken|dacht) (graag )?mee met
    (geef|breng|krijg) (… )?(weer )?(aan de praat|aan het werk|aan het lopen|door)
    (zelf|myself|been there) (… )?(doorlopen|meegemaakt|door gemaakt|been through|went through|lived through)
    (sets up|fixes|repairs|teaches|reads|looks after|happily) (… )?(and (he|she|they)|for (you|others)|_)
    (ill|i will|well|i can|i could|id) (happily|gladly|keep|look after|sit with|read to|take care)
    (has|heeft) (her|his|haar|zijn) (_ )?(certificate|diploma|references|rijbewijs|vergunning)
    (young|jonge) (_ )?(wanted|gezocht)
    `
  ),

  /** "Babysitter fell through", "six plates for ten": nobody says so, and something is amiss. */
  needImplied: asks(
    7,
    `
    (fell through|let us down|zegt af|belt af|valt uit|viel uit|dubbel verhuurd|dubbel geboekt|afgezegd|te kort|tekort|blown over|blew over|blew up|blew down|fell over|waaide om|still flat|ligt (er )?(_ _ )?(uit|plat|eruit)|ripped out|living on|been on|broken down|blocking|being (sanded|ripped|renovated|painted|rebuilt)|wordt (gesloopt|verbouwd|geverfd|geschuurd|gestukt)|gesloopt|sinds gisteren niets)
    (need|needs|moeten|moet|must) (feeding|walking|watering|minding|watching|mowing|fixing|mending|collecting|(… )?(naar een andere|ergens staan|ergens heen|weg zijn|verplaatst|eruit|opgehaald))
    (in tears|failing|resit|herkansing|proefwerk|failing (maths|chemistry)|zakt|blijft zitten|wanhopig|desperate|hoofdpijn|doodmoe|uitgeput|doodop|overspannen)
    (mag|may|might|could|kan|can) (ik|i|we|wij|my _ _ _|mijn _|my _|we all) (… )?(bij iemand mee|meerijden|come along|borrow|hide|stay|come|join|leave|park|zolang|bij iemand|erbij|in je|store|keep|some)
    (eten|oprit|hulp|uitleg|advies|een _|gezelschap|oppas|tips|lift|hand) (graag|alstublieft|gewenst|please) $
    (een|an|a) (_ ){1,2}(graag|please)
    ^ (lift|ride|oprit|opslag|kookhulp|company|gezelschap|somebody who|someone who|iemand die|buurtgenoot) (… )?
    with (room|space|a seat) for (one|two|me|us|three)
    (car|auto|fiets|bike|van) (is |s )?(in de garage|in the garage|bij de garage|kapot|in for repairs|stuk|at the garage)
    (miss|mis|missing|missen) (the|proper|de|het|een|a|my|echte)
    ^ (missing|miss|dreaming of|craving)
    (seeks|zoekt) (_ )?(basement|kelder|zolder|kamer|ruimte|plek|baantje|schuur|attic|room|dak)
    (nightshifts|night shifts|nachtdienst*|funeral|begrafenis|crematie|chemokuur|operatie|gips|bevalling)
    (outgrown|te groot voor) (my|our|mijn|onze) (living room|huiskamer|woonkamer|kitchen|flat|keuken)
    (my|our|mijn|ons|onze) (lease|huur|huurcontract|contract) (ends|loopt|eindigt|stopt|is opgezegd)
    (too few|te weinig|not enough|far too much|niet genoeg) _
    (zat|beu|fed up|sick of|tegenstaan|staat (_ )?me tegen)
    (starving|uitgehongerd|verhongeren|niets gegeten|empty fridge|lege koelkast)
    (ten|twelve|tien|twaalf|acht|eight) (people|mensen|gasten|guests) (… )?(with|en|met|maar) (_ )?(six|zes|vier|four|five|vijf|twee|two)
    (spare|empty|lege|vrije|overgebleven) (_ )?(, )?(anyone|anybody|iemand|somebody)
    (ergens|nergens|nowhere|anywhere|somewhere) (_ )?(ruimte|plek|om te|to|een bord|nu)
    hoopt (… )?op
    (ik|wij) (heb|hebben) nergens
    zoek(en)? een tafel waar
    meekoken voor|voor (… )?meekoken
    `
  )
} as const satisfies Record<string, KindCue>
