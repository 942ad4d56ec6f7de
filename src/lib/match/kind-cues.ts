/**
 * What tells a request from an offer, in Dutch and English (cue.ts says how cues are written). Positive points ask,
 * negative points offer. What counts is who provides: whoever looks for somebody to eat along, offers.
 */
import type { CueLines } from './cue.ts'

export interface KindCue {
  readonly points: number
  readonly cues: CueLines
}

const asks = (points: number, cues: CueLines): KindCue => ({ points, cues })
const offers = (points: number, cues: CueLines): KindCue => ({ points: -points, cues })

/** Words that begin with somebody the speaker belongs with: help for them is help for the speaker. */
const mine = '(mij|me|ons|mijn|mn|m n|onze|mijne|mezelf)'
const my = '(me|us|my|our)'
/** Verbs of taking: somebody who wants to do this is being offered something. */
const take =
  '(hebben|overnemen|meenemen|mee nemen|adopteren|komen halen|opeten|mee eten|meeeten|eten|aanschuiven|proeven|kopen|meerijden|mee rijden|mee|meegaan|lenen|gebruiken|huren|redden|aan|erbij|ontvangen|plukken|oogsten|blij maken)'
const takeEn =
  '(have|take|adopt|buy|try|taste|borrow|eat|share|use|rent|come along|come for dinner|join (me|us) for (dinner|lunch|a meal)|save|keep|rescue|own|collect|pick (it|them|one|some) up)'
const you = '(je|jij|u|jullie|ge|gij)'

export const kindCues = {
  /** Said about what is not wanted or has been met. */
  isPolite: asks(
    0,
    `
    (alvast )?(bedankt|dank (je|u|jullie)( wel)?)
    (many )?thanks in advance
    laat (het )?(me |mij )?(dan )?(even |maar )?weten
    let me know
    niet gratis
    wie weet $
    wie niet waagt
    who knows $
    help yourself
    ik zou het niet weten
    `
  ),

  /** "Ik kan zelf niet tillen", "I could use a hand": what sounds like an ability and is a need. */
  lacks: asks(
    4,
    `
    ik (kan|kon|durf|mag|krijg|weet|snap|begrijp|heb|kom|zie|hoor|vind|red|ben|rij|rijd|lukt) (het |er |ze |hem |zelf |echt |helaas |nog |al |bijna |even |dit |dat |dus |ook |nu |thuis |daar |hier |mijn _ |de _ |met _ ){0,3}(niet|geen|nooit|nauwelijks|amper|niks|niets)
    (kan|durf|mag|krijg|snap|begrijp|red|heb) ik (het |er |ze |zelf |echt |helaas |nog ){0,2}(niet|geen|nooit|nauwelijks|amper)
    (ik|we|wij) (kan|kunnen|zou|zouden) … (gebruiken|goed gebruiken)
    (kan|kunnen) (ik|we|wij) … gebruiken
    (lukt|lukken|lukte) (het |dat |dit )?(me|mij|ons|ze|hem|haar|mijn _)? ?(… )?(niet|geen)
    wil(len)? (maar )?niet (lukken|open|dicht|aan|starten|meer)
    kom (er )?(… )?niet (uit|aan toe|bij|meer)
    geen idee (hoe|wat|waar)
    weet niet (meer )?(hoe|wat|waar|welke)
    (i|we) (could|can) (really |definitely |sure )?(use|do with)
    could (really )?(use|do with)
    (i|we) (really |just |still )?(cant|cannot|can not|couldnt|dont|havent|am not|im not|wasnt|do not|have not) (… )?(lift|carry|reach|manage|know|understand|have|own|find|get|figure|afford|drive|walk|see|hear|work|open|fix|do|move|make|keep|bend|seem|cook|read|write|speak|use)
    (i|we) have no (idea|clue|car|tools|one|space|room|internet|time|oven|kitchen|garden|power|water|way)
    (im|i am|were|we are) (stuck|struggling|lost|desperate|hopeless|clueless|useless|terrible|locked out|short of|out of|in need|snowed under|new to|having trouble)
    struggl(e|es|ing) (with|to)
    `
  ),

  /** The question to a neighbour's need: "Heb je hulp nodig?", "Who could use a sofa?". */
  asksWhoNeeds: offers(
    5,
    `
    (wie|iemand|heb ${you}|hebt u|hebben jullie|heeft (er )?(nog )?iemand|heeft u) … nodig
    (hulp|een handje|een hand|handje hulp|een lift|versterking|hulp _ _) nodig [?]
    wie (heeft|hebben) (er )?(nog |misschien |vanavond |morgen |ook )?(zin|trek|interesse|belangstelling|honger|behoefte|dorst|plek voor|een plekje voor|ruimte voor)
    (heeft|is) (er )?(nog )?iemand (_ )?(zin|trek|interesse|belangstelling|behoefte|geinteresseerd|iets aan|blij)
    iemand (nog |hier |misschien |toevallig )?(zin|trek|interesse|belangstelling|geinteresseerd|blij|die (nog )?zoekt|die (ze|het|hem|er|deze|dit|_ _) (wil|kan|nog) (hebben|gebruiken|wil hebben|kan gebruiken))
    (kan|kun|kunnen) (ik|wij|we) (er )?(iemand|je|jou|u|jullie|een buur|buren|buurtgenoten|ergens mee)
    wie (kan|mag|maak|doe) (ik|ik hier|ik er) … (helpen|blij|blij mee|een plezier|ontlasten|gelukkig|verblijden)
    (maak|doe|help) ik (er )?(hier )?(iemand|graag|jou|je|een ander)
    (wie|iemand) … blij (mee|van|maken|met)
    wie (kan|kunnen) (… )?(gebruiken|goed gebruiken)
    (kan|kunnen) (er )?iemand … gebruiken
    wie (lust|zoekt|spaart|mist|blijft eten|eet mee|eet er mee|schuift aan|schuift er|wordt hier|is (er )?toe aan|rijdt mee|rijdt er mee|gaat er met (me|mij|ons) mee naar)
    zoek(t|en)? (${you}|iemand|er iemand)
    (heb|hebt|krijg|ben|bent|zit|loop|kom|kun|kan|moet|ga) ${you} … (zin|trek|last|moeite|vragen|problemen|interesse|belangstelling|honger|behoefte|geen|niet|handje nodig)
    (zin|trek|interesse|belangstelling) (in|om|hierin|erin|[?]|voor)
    (is|ben|bent|zijn|loopt|doet|zit|gaat|rammelt|piept|wiebelt) (je|jouw|uw|jullie) (_ ){1,5}[?]
    (are|is|do|does|did|have|has|got|need|want|fancy|would|could|looking|struggling|stuck|can|too|trouble) (you|your)
    (anyone|anybody|someone|somebody|who|you|who else) (_ )?(need|needs|fancy|fancies|hungry|interested|could use|can use|in need of|struggling|missing|craving|looking for)
    any takers
    (need|want|fancy|hungry|stuck|struggling|looking for|interested in|short of|trouble|tired|bored) (… )?[?] (… )?(i|im|ill|we|well|ive|message|call|come|just|let|drop|ask|happy)
    can i (help|be of|give (anyone|someone|you)|offer|interest)
    (how|what) can i (help|do for)
    `
  ),

  /** "Wie wil mij leren breien", "would anyone like to help". */
  asksForWill: asks(
    5,
    `
    (wie|iemand) (wil|zou|wilt|willen) (er )?(misschien |graag |a u b |aub )?(met |voor |bij |samen met |naast |naar )?${mine}
    (wil|zou|wilt|willen) (er )?(misschien |nog )?(iemand|${you}) (er )?(misschien |graag |a u b |aub |eens |een keer |een keertje |even |af en toe ){0,2}(met |voor |bij |samen met |op |naar )?${mine}
    (wie|iemand) (wil|wilt|zou) … (helpen|uitlaten|oppassen|passen|brengen|repareren|maken|komen|kijken|uitleggen|leren ons|verzorgen|water geven|begeleiden|meehelpen|ruilen)
    (who|anyone|anybody|someone|somebody|neighbours?|you) (_ )?(wants|want|like|would like|willing|happy|keen|able|up|available|free|around|kind enough|brave enough) (to|for) (please |maybe )?(help|helping|teach|walk|walking|watch|mind|look|feed|drive|come|join|practise|practice|practising|practicing|lend|show|give|assist|do|fix|take me|take us|take my|pick me|pick my|pick up my|babysit|cook|make|water|explain|check|tutor|speak|chat|play|run|go|swap|meet|be|keep|host|rent me|let me|store|look after|hold)
    `
  ),

  /** "Wie wil mijn oude bank hebben?", "anyone want a sofa". */
  asksWhoTakes: offers(
    5,
    `
    wie (wil|wilt|zou|gaat|mag|kan|komt) … ${take}
    (wil|zou|wilt|willen) (er )?(nog |misschien )?(iemand|${you}) … ${take}
    wie (wil|wilt) (er )?(graag |nog |ook |weer )?(leren|een|de|het|dit|deze|die|nog|wat|ze|hem|soep|twee|drie|vier)
    ^ wie wil $
    wie wil [?]
    wie komt (er )?(… )?(eten|proeven|lunchen|ontbijten|aanschuiven|mee eten|halen|ophalen ?|langs voor)
    iemand (nog )?(_ ){1,3}?over hebben
    (wil|willen) (er )?(nog )?(iemand|${you})
    (who|anyone|anybody|someone|somebody|does anyone|would you|you) (_ )?(wants|want|like|would like|interested in|up for|keen) (to )?(… )?${takeEn}
    (anyone|anybody|who|someone|who else|does anyone|does anybody) (else )?(wants|want|fancies|fancy|would like|likes|like) (a|an|some|the|my|these|this|it|them|to learn|to try|free|our|two|three|any|half|fresh|homemade|dinner|soup|lunch)
    (anyone|anybody|who) (wants|want|interested)
    `
  ),

  /** "Ik zoek een vaste meerijder", "looking for a new home for my cat". */
  seeksTaker: offers(
    6,
    `
    (zoek|zoeken|zoekt|gezocht|gevraagd) (… )?(meerijd*|mee rijd*|proever*|proefkonijn*|mee eter*|mee eters|meeeter*|eter|eters|eetmaatje*|tafelgenoten|tafelgasten|baasje|nieuwe eigenaar|nieuwe baas|eigenaar|bestemming|afnemer*|liefhebber*|huurder*|onderhuurder*|leerling*|deelnemer*|cursist*|passagier*|oppaskind*|oppasadres*|logeerhond*|gegadigde*|smulpa*|hongerige*|snoeper*|lezers|oogsters|plukkers|ontvanger|klussen|klusjes|opdrachten)
    (zoek|zoeken|zoekt|gezocht) (… )?(nieuw|goed|warm|lief|liefdevol|gouden|fijn|tweede|ander|mooi) (thuis|huis|baasje|tehuis|adres*|plekje|plaatsje|plek|leven)
    (zoek|zoeken|zoekt|gezocht) (… )?(iemand|mensen|buren|een buur|gezin|wie) … (wil hebben|wil leren|willen leren|wil eten|willen eten|blij mee|blij van|kan gebruiken|gebruiken kan|kunnen gebruiken|overnemen|overneemt|lust|lusten|mee wil eten|mee wil rijden|wil meerijden|meerijdt|mee rijdt|wil lenen|wil afhalen|wil kopen|meeeet|mee eet|komt eten|die ik mag|die ik kan|wil proeven|die hulp|nodig heeft|nodig hebben)
    (zoek|zoeken|zoekt|gezocht) … om (… )?(uit te laten|op te passen|voor te lezen|voor te koken|te verwennen|weg te geven|aan te leren|les aan te geven|bijles te geven|te helpen|te onderhouden)
    (meerijd*|mee rijders|proever*|proefkonijnen|mee eters|eters|huurder*|leerlingen|deelnemers|passagiers|klanten|liefhebber*|afnemer*|nieuwe eigenaar|nieuw baasje|nieuw huis|nieuw thuis) (gezocht|gevraagd|welkom)
    (looking|searching|look|wanted|needs|need|seeking|seeks|hoping|in search of|on the hunt) (… )?(new home|good home|loving home|forever home|new owner|second home|home for|passenger|passengers|taster|tasters|eaters|diners|guinea pig|guinea pigs|pupil|pupils|taker|takers|tenant|tenants|lodger|lodgers|subtenant|hungry|carpooler*|taste testers|dinner guests|people to feed|mouths to feed|dogs to walk|dog to walk|kids to babysit)
    (looking|searching|seeking|hoping) (for )?(… )?(someone|somebody|anyone|people|a person|a neighbour|neighbours|a family|others) (_ )?(to take (it|them|this|these|the|away|off|over)|to adopt|to eat|who wants|who want|who would like|who could use|who can use|who needs|who need|to have|to enjoy|to share (the )?(petrol|fuel|costs?|ride|drive|meal)|to ride along|to ride with|to join us for|i can help|to borrow|who would love|to feed|to rehome)
    (riders|passengers|tasters|students|pupils|takers|diners|testers|lodger|tenant) (wanted|needed|welcome)
    `
  ),

  /** Who has it, who can do it. */
  asksWhoCan: asks(
    4,
    `
    wie
    (is|was|zijn) er (misschien |toevallig |hier |in de buurt )?iemand
    (kan|kunnen|kun|wil|zou|weet|kent|heeft|gaat|komt|rijdt|helpt|leent|doet|durft|heb|zit|woont|mag|ziet|spreekt|geeft|verhuurt) (er )?(toevallig |misschien |hier |nog |vandaag |vanavond |morgen ){0,2}(iemand|een van jullie|een buur*|een lieve buur*|een handige buur*|een van de buren)
    iemand (hier |toevallig |misschien |nog |in de buurt |thuis )?(die|met|een|nog|tips|thuis|ervaring|handig|in de buurt|verstand|bekend|wakker|vrij|beschikbaar|ideeen|suggesties|op de|naar)
    (can|could|would|will|does|do|has|have|is|did|might|may) (there be |there |perhaps |maybe |please )?(anyone|anybody|someone|somebody|some kind|a kind|any of you|any neighbours?|any kind|a neighbour|a strong|a handy)
    (anyone|anybody|someone|somebody|any neighbours?) (here |around |out there |nearby |else |near )?(with|got|have|has|able|available|free|who|know|knows|good|handy|going|driving|selling|willing|around|nearby|home|up|have|here|on the|in the|to (help|teach|walk|watch|feed|drive|look|take my|give me|lend|fix|show|water|pick|explain|practise|practice|mind|carry|do|check|cut|cook))
    who (can|could|has|have|knows|is|would|will|might|wants to (help|teach)|lives|drives|speaks|owns|else has)
    who
    where (can|could|do) (i|we)
    waar (kan|kun|kunnen|vind|koop|haal) (ik|we|wij|je)
    hoe (kan|kun|krijg|los|moet|doe|werkt|maak|zet) (ik|je|dat|men|een)
    how (do|can|to)
    `
  ),

  asksReader: asks(
    4,
    `
    (heb|hebt|hebben) ${you} … (over|liggen|staan|te leen|te geef|te huur|weg te geven|voor mij|voor ons|voor me|die ik|dat ik|die wij|die we|die je niet|die weg|dat weg|plek vrij|tijd om|tijd voor|verstand|ervaring|niet meer|een idee|tips)
    (kun|kan|wil|zou|kunt|wilt|ken|weet|wou|mag|kunnen|willen) ${you} … ${mine}
    (ben|bent) ${you} (… )?(handig|goed|sterk|vrij|beschikbaar|thuis|bereid|in staat|bekend) (… )?(help|mij|me|mijn|ons|[?])
    (can|could|would|will) you (please |possibly |maybe )?(help|teach|lend|show|give|drive|watch|take|fix|look) ${my}
    do you have (… )?(i could|i can|lying around|to spare|to lend|i may|we could|we can|spare)
    (mag|mogen|kan|kunnen|zou|zouden) (ik|wij|we) (_ ){0,9}?(lenen|huren|overnemen|gebruiken|komen|langskomen|meerijden|mee rijden|meeeten|mee eten|logeren|slapen|parkeren|stallen|opslaan|zetten|opladen|leren|douchen|koken|wassen|printen|ophalen|kopen|krijgen|plukken|terecht|mee)
    (can|could|may|might) (i|we) (please |possibly )?(borrow|use|park|store|stay|rent|join|get|have|buy|leave|come|sleep|charge|hire|ride|catch|take)
    `
  ),

  seeks: asks(
    4,
    `
    (ik|wij|we|k) (ben|zijn) (nog |dringend |nu |wanhopig |weer |al _ )?(op zoek|benieuwd|naarstig)
    op zoek naar
    ^ op zoek
    (ik|wij|we|k) (zoek|zoeken|zocht)
    (zoek|zoeken|zocht|zoekt) (ik|we|wij|k|nog|dringend|snel|een|naar|iemand|hulp)
    ^ zoek
    zoekende
    zoekt
    gezocht
    gevraagd
    (hard |dringend |nu |even |snel |acuut )nodig
    (heb|hebben|heeft|is|zijn|was) (… )?nodig
    (ik|we|wij) … nodig (heb|hebben)
    nodig $
    (looking|searching|hunting|hoping|seeking|desperate|after) (for|to borrow|to learn|to find|to rent|to get|to meet)
    (in search of|on the lookout|in need of|in desperate need)
    ^ iso
    ^ (looking|lf|seeking|searching|after)
    ^ (needed|need|needing|required)
    (i|we|my _|our _|she|he|they|and|badly|really|urgently|desperately|just|still|also|will|ll) (badly |really |urgently |desperately |just |still |also |will |would )?(need|needs|require|requires)
    (wanted|needed|required|sought)
    ^ wtb
    (i|we|id|wed|im|were) (… )?(would love|love to learn|would like|want to|wanted to|wish|hoping|am after|trying|try to|have to|must) (… )?(learn|borrow|find|rent|get|improve|practise|practice|understand|know how|start|move|hang|build|fix|become|speak|taste|join|buy|try)
    (im|i am|were|we are) (after|trying|hoping|learning|moving|attempting|wondering)
    `
  ),

  hopes: asks(
    3,
    `
    (ik|we|wij) (wil|willen|zou|zouden|wou) (… )?(leren|lenen|huren|oefenen|verbeteren|beginnen|weten|snappen|begrijpen|vinden|maken|meerijden|mee rijden|volgen|ophangen|verhuizen|bakken|opknappen|kennen|worden|ontmoeten|bijspijkeren)
    (wil|willen|zou|zouden|wou) (ik|we|wij) (… )?(leren|lenen|huren|oefenen|verbeteren|beginnen|weten|snappen|begrijpen|vinden|maken|meerijden|ontmoeten)
    (te leen|te huur|te geef) (gevraagd|gezocht)
    lenen $
    lenen [?]
    (ik|we|wij) (moet|moeten)
    (moet|moeten) (ik|we|wij)
    (help|hulp) (me|mij|ons)
    ^ help
    ^ hulp (bij|met|voor|gevraagd)
    (a u b|aub|alsjeblieft|alstublieft|astublieft|svp|please|pls|plz)
    (mijn|onze|de|het) (… )?(stuk|kapot|kaduuk|lekt|lekken|verstopt|lek|defect|doet het niet|doen het niet|werkt niet|kwijt|ziek|vastgelopen|vast|geblokkeerd|op slot|overleden|gebroken|blaft|piept|rammelt|tocht|klemt|loopt niet|overstroomd|beschimmeld|uitgevallen|valt steeds uit|valt uit|blank|te zwaar|druppelt|ruikt|stinkt|krakt|kraakt|wiebelt|flikkert|knippert)
    (my|our|the) (… )?(broken|broke|leaking|leaks|blocked|clogged|wont|doesnt|isnt|stuck|dead|flat|jammed|lost|dripping|drips|keeps|sick|ill|overgrown|flooded|cracked|gave up|given up|stopped|died|out of|too heavy|ripped|torn|loose|squeaks|wobbles|acting up|is down)
    (kapot gegaan|stuk gegaan|buitengesloten|zonder stroom|zonder water|zonder internet|zonder auto|zonder oppas|in de knel|in de problemen|omhoog zit|zit omhoog)
    (geopereerd|gips|gebroken|spit|hernia|krukken)
    (broke my|broken leg|broken arm|surgery|on crutches|bad back|sprained)
    (zonder|without) (auto|rijbewijs|car|a car|oven|wasmachine)
    (advies|tips|raad|aanbevelingen|suggesties) (gevraagd|welkom|[?]|graag)
    (any|some) (tips|advice|recommendations|suggestions|ideas|help)
    (recommendations|suggestions|ideas) [?]
    (ik|we|wij) (hoop|hopen|vraag me|twijfel)
    (wat|welke|waarom|wanneer|waar|hoe) (_ ){1,10}[?]
    (what|which|why|when|where|how) (_ ){1,10}[?]
    `
  ),

  /** The thing is there for whoever comes. */
  givesAway: offers(
    4,
    `
    (aangeboden|aanbieden|aanbieding|bied|bieden|biedt)
    (te geef|weg te geven|weggeven|wegdoen|weg te doen|weggegeven)
    (geef|geven|doe|doen) … weg
    (op|af) te halen
    (ophalen|afhalen|halen) (mag|kan|bij|in|op|aan|tussen|vanaf)
    (zelf|graag|wel) (ophalen|afhalen)
    (mag|mogen|moet|moeten|kan|kunnen) (… )?weg
    mag meegenomen
    (gratis|kosteloos|cadeau|voor niets|voor niks)
    (free|for free|free to) (to|for|if|collect|pickup|pick up|collection|a good|good|home)
    ^ free
    (uitlenen|uit te lenen|verhuren|te huur|te koop|verhuur|uitleen)
    (leen|lenen|leent) (ik |hem |haar |ze |het |die |graag |gerust |_ _ ){0,4}uit
    over $
    over (voor|van|uit|bij|die|dus|en)
    ^ over
    (heb|hebben|is|zijn|blijft|houd|hou|houden|blijven) (… )?over
    (te veel|teveel|veel te veel|een overschot|overvloed|overgebleven|restje*|restant*)
    (plek|plekken|plaats|plaatsen|plekje|plekjes|stoel|stoelen|zitplaats|zitplaatsen|kamer|tijd) (… )?(vrij|over|beschikbaar)
    (er is|er zijn|is er|zijn er|heb|hebben|hebt|met) (… )?(plek|plaats|plekken|plaatsen|ruimte) (voor|in|over|vrij|op|onder)
    nog (_ )?(plek|plekken|plaats|plaatsen|porties|portie|plekje)
    beschikbaar
    (stof te|te verstoffen|verstoft|ongebruikt|gebruik ik (niet|nooit)|gebruik (hem|haar|ze|het) (bijna )?(niet|nooit)|gebruiken (we|ze) (toch )?niet|niet meer nodig|uitgegroeid|te klein geworden|ontgroeid|overbodig|zonde om weg)
    (hier|bij mij|bij ons|in mijn) (… )?(welkom|terecht)
    welkom
    (giving|give|gave) (… )?away
    giveaway
    (up for grabs|going spare|to a good home|going free|going cheap|for sale|for rent|to let|to rent out|on offer|for collection|for pickup|for pick up|for hire|needs to go|need to go|must go|has to go|have to go)
    (offering|offered|i offer|we offer|offers)
    (collect|pickup|pick up|pick it up|pick them up|come and get|come get|first come|help yourselves|yours if|yours to|take your pick|take what)
    (leftover|leftovers|left over|surplus|spare|extra|too many|too much|way too|plenty of|loads of|more than we|glut of|excess)
    (available|vacant)
    (to|can|will|could|happy|glad|willing) (… )?(lend|spare|give|share)
    (borrow|use|have|take|grab) (mine|ours|it|them|one|our _|my _)
    (seats?|spots?|spaces?|places?|room|portions?) (left|free|for|in (the|my) car|over|going|remaining)
    (gathering dust|collecting dust|never use|dont use|no longer (use|need)|dont need|unused|outgrown|outgrew|hardly used|barely used|sitting (idle|empty|unused))
    all (are )?welcome
    `
  ),

  /** The speaker does it. */
  does: offers(
    3,
    `
    (ik|wij|we|k) (kan|kunnen|help|helpen|geef|geven|kook|koken|bak|bakken|repareer|repareren|leer|maak|maken|kom|komen|neem|nemen|deel|delen|rijd|rijden|rij|breng|brengen|doe|doen|snoei|naai|knip|plak|pas|passen|lees|vertaal|haal|fix|regel|laat|zet|verhuur|verhuren|organiseer|spreek|wandel|schilder|verzorg|ontvang|zorg|sta|ga|gaan|loop|vertrek|les)
    (ik|wij|we) (wil|willen|zou|zouden) (… )?(helpen|geven|weggeven|delen|uitlenen|aanbieden|doen voor|lesgeven|les geven|bijles geven|verhuren|voorlezen|bijspringen|koken voor|meehelpen|meenemen|lenen aan|leren aan|uitleggen|overdragen|doorgeven|weg|kwijt|verschenken)
    (wil|willen) (ik|we|wij) (… )?(helpen|geven|weggeven|delen|uitlenen|aanbieden|lesgeven|verhuren|bijspringen|meenemen|weg)
    (help|kook|bak|doe|repareer|geef|leer|deel|neem|rijd|rij|kom|maak|leen|leg|pas|breng|haal|zet) ik
    (help|helpen|doe|doen|geef|geven|leer|deel|delen|neem|kom|maak|leg|pas|repareer|kook|bak|breng|haal) (… )?graag
    graag (… )?(voor je|aan je|aan een|voor anderen|voor een ander|voor buren|voor wie)
    (loop|kom|bel|mail|app|stuur|schuif|klop|vraag|meld|roep|spring|laat|tik) (me |gerust |maar |even |je |een |rustig |lekker ){1,4}
    (kun|kan|kunt|mag|mogen|kunnen|moogt) ${you}
    ${you} (mag|kunt|kan|bent|hoeft|krijgt|betaalt|leert|brengt|mogen|kunnen|krijgen)
    (voor wie|voor iedereen die|voor elke buur|voor buren die|voor mensen die|voor ouderen die|voor degene|voor de liefhebber|wie maar wil)
    (ervaren|gepensioneerd*|gediplomeerd*|professionele?|beedigd|ex|voormalig*|amateur|enthousiaste?|handige|hobby*) _
    (ruime|jarenlange|veel|jaren|langdurige) ervaring
    (met pensioen|gepensioneerd)
    (i|we|ill|well|ive|im|were) (can|could|am able|offer|teach|tutor|help|cook|bake|repair|fix|lend|give|drive|am driving|driving|am going|going|making|cooking|baking|have time|happy|glad|free to|walk|babysit|mend|sew|translate|do|run|host|share|speak|play|will|made|baked|cooked|bring|take|pick|look after)
    (happy|glad|delighted|willing|keen|pleased|love|would love|available) (to help|to teach|to share|to lend|to give|to walk|to babysit|to look after|to cook|to do|to take|to show|to fix|to drive|to explain|to read|to run|to mind|to assist|to help|to host|to pick|to swap|to drop|to practise|to practice|to chat|to have|to come|to sit|to carry|helping|teaching|sharing|fixing)
    (drop|pop|stop|swing) (by|in|round|over)
    (message|text|call|ping|dm|ring|knock|just|feel) (me|on|free|ask|knock|come|shout)
    (you|youre|your|youll|yourself|yours)
    (retired|experienced|qualified|certified|former|professional|skilled|trained|registered|licensed) _
    (years|lots|plenty) (of )?experience
    (jou|jouw|jouwe|uw|jullie|je)
    `
  ),

  /** Weak signs of a need of my own. */
  own: asks(
    1,
    `
    (voor|met|bij|naast) (mij|me|ons|mezelf)
    (with|for|to) (me|us)
    (mijn|onze) (zoon*|dochter*|kind*|moeder|vader|oma|opa|man|vrouw|kat|poes|hond|planten|huis|kelder|keuken)
    (my|our) (son|daughter|kids?|children|child|mother|father|mum|mom|dad|grandma|grandpa|husband|wife|partner|cat|dog|plants|landlord|house|flat|basement|kitchen)
    `
  )
} as const satisfies Record<string, KindCue>
