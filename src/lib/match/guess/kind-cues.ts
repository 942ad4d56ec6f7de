/**
 * What tells a request from an offer, in Dutch and English (cue.ts says how cues are written). Positive points ask,
 * negative points offer; a group counts once. What counts is who provides: whoever looks for somebody to eat along,
 * offers.
 */
import { asks, offers, type KindCue } from './kind-cue.ts'
import { kindTurns } from './kind-turns.ts'

const mine = '(mij|me|ons|mijn|mn|m n|onze|mezelf)'
const you = '(je|jij|u|jullie|ge|gij)'
const someone =
  '(iemand|er iemand|hier iemand|een van jullie|_ buur|_ buren|een buur*|een _ buur*|buren|mensen)'
const anyone =
  '(anyone|anybody|someone|somebody|sb|any1|any of you|any kind _|any _|some _ _|some kind _|a _ neighbour|a neighbour|a kind _|one of you|_ family|_ household)'
const eager =
  '(wants|want|wanna|like|would like|love|would love|fancies|fancy|cares|willing|happy|keen|able|up|interested)'
const softly =
  '(misschien |graag |aub |eens |een keer |een keertje |even |af en toe |vandaag |vanmiddag |vanavond |morgen |overmorgen |zaterdag |zondag |vrijdag |nog |hier |er |toevallig |straks |nu |ook |weleens |wel eens ){0,3}'
const family =
  '(zoon*|dochter*|man|vrouw|vader|moeder|pa|ma|papa|mama|oma|opa|broer|zus|tante|oom|neef*|nicht*|kind|kinderen|kleinkind*|kleinzoon|vriend|vriendin|ouders|schoonmoeder|schoonvader|schoonouders|buurvrouw|buurman|koor|*koor|club|*club|*groep|vereniging|leesclub|bandje|band|fanfare|groep|klas|school|team|stichting|student|zoontje|dochtertje|moe|collega)'
/** Verbs of taking: whoever wants to do this is being offered something. */
const take =
  '(hebben|overnemen|meenemen|mee nemen|adopteren|komen halen|opeten|opdrinken|mee eten|meeeten|eten|aanschuiven|proeven|kopen|meerijden|mee rijden|mee|meegaan|lenen|gebruiken|huren|redden|ontvangen|plukken|oogsten|zaaien|kweken|logeren|leren|meedoen|komen kijken)'
const takeEn =
  '(have|take|adopt|buy|try|taste|borrow|eat|share|use|rent|learn|own|collect|rescue|come along|come for dinner|join us|join me for|pick (it|them|one|some) up|give it a home)'
/** What a neighbour does for another. */
const service =
  '(help*|uitlaten|oppassen|passen|brengen|rijden|repareren|maken|komen|kijken|meekijken|uitleggen|leggen|legen|verzorgen|geven|begeleiden|meehelpen|blijven|zitten|wachten|halen|ophalen|koken|bakken|knippen|scheren|dragen|tillen|voordoen|laten zien|plakken|naaien|zagen|boren|invullen|vertalen|lezen|voorlezen|oefenen|praten|lenen aan|uitlenen|bellen|aannemen|schilderen|behangen|ruilen|doen|openen|letten|voeren)'
const serviceEn =
  '(help*|teach*|walk*|watch*|mind*|look*|feed*|drive*|driving|come|join|practi*|lend*|show*|give|assist|do|fix*|take|pick*|babysit*|cook*|make|making|water*|explain*|check|tutor*|speak|chat|play|run|go|swap|meet|be|keep|host|let|store|sit|hold|bring|carry|drop|read|fetch|wait|mow|cut|bake|mend|sew|translate|tell|talk|stay|clean|get|nip|pop|save)'
const many =
  '(een|twee|drie|vier|vijf|zes|wat|enkele|paar|two|three|four|five|six|some|several|a few|0*|1*|2*|3*|4*|5*|6*|7*|8*|9*)'

export const kindCues = {
  courtesy: asks(
    0,
    `
    (alvast )?(bedankt|dank (je|u|jullie)( wel)?)
    (many )?thanks in advance
    niet gratis
    wie weet $
    wie niet waagt
    who knows $
    je weet maar nooit
    you never know
    you know
    thank you
    thank u
    `
  ),

  ...kindTurns,

  seeksTaker: offers(
    12,
    `
    (zoek|zoeken|zoekt|zkt|gezocht|gevraagd) (… )?(meerijd*|mee rijd*|medereizig*|reisgenoten|reisgezelschap|slachtoffer*|muzikanten|proever*|proefkonijn*|mee eter*|mee eters|meeeter*|eter|eters|tafelgenoten|tafelgasten|baasje|nieuwe eigenaar|nieuwe baas|eigenaar|afnemer*|liefhebber*|huurder*|onderhuurder*|leerlingen|deelnemer*|cursist*|passagier*|oppaskind*|oppasadres*|logeerhond*|gegadigde*|hongerige*|snoepers|oogsters|plukkers|ontvanger|klussen|klusjes|_klusjes|_klussen|opdrachten|kinderen die|kinderen om|gezinnen waar|klanten)
    (zoek|zoeken|zoekt|zkt|gezocht) (… )?(nieuw|goed|warm|lief|liefdevol|gouden|fijn|tweede|ander|mooi|nieuwe) (thuis|huis|baasje|tehuis|adres*|plekje|plaatsje|leven|eigenaar)
    (zoek|zoeken|zoekt|gezocht) (… )?(iemand|mensen|buren|een buur|gezin|gezinnen|student|een _|_) … (wil hebben|wil leren|willen leren|wil eten|willen eten|op wil eten|blij mee|blij van|gebruiken|bewonen|huren|wonen|overnemen|overneemt|lust|lusten|mee wil eten|mee wil rijden|wil meerijden|meerijdt|mee rijdt|wil lenen|wil afhalen|wil kopen|meeeet|mee eet|komt eten|die ik mag|die ik kan|waar ik|wil proeven|nodig heeft|nodig hebben|zuinig op|opeten)
    (zoek|zoeken|zoekt|gezocht) … om (… )?(uit te laten|mee te wandelen|op te passen|voor te lezen|voor te koken|te verwennen|weg te geven|aan te leren|les aan te geven|bijles te geven|te helpen|te onderhouden|te onderhouden voor)
    (zoek|zoeken) … waar ik (kan|mag) (schoonmaken|poetsen|werken|helpen|oppassen|koken|klussen|strijken|tuinieren)
    (zoek|zoeken|zoekt) gezelschap (voor|tijdens|onderweg|in de auto)
    (meerijd*|mee rijders|medereizig*|muzikanten|bewoner*|proever*|proefkonijnen|mee eters|eters|huurder*|leerlingen|deelnemers|passagiers|klanten|liefhebber*|afnemer*|nieuwe eigenaar|nieuw baasje|nieuw huis|nieuw thuis) (gezocht|gevraagd|welkom)
    (looking|searching|look|looks|wanted|needs|need|seeking|seeks|hoping|hope|in search of|on the hunt|wants) (… )?(new home|good home|loving home|forever home|a home|new owner|new wall|second home|home for|passenger|passengers|taster|tasters|eaters|diners|guinea pig|guinea pigs|pupil|pupils|students to|taker|takers|tenant|tenants|lodger|lodgers|subtenant|carpooler*|taste testers|dinner guests|people to feed|mouths to feed|dogs to walk|dog to walk|kids to babysit|houses to clean)
    (looking|searching|seeking|hoping) (for )?(… )?(someone|somebody|anyone|people|a person|a neighbour|neighbours|a family|others) (_ )?(to take (it|them|this|these|the|away|off|over)|to adopt|to eat|who wants|who want|who would like|who could use|who can use|who needs|who need|to have|to enjoy|to share (the )?(petrol|fuel|costs?|ride|drive|meal)|to ride along|to ride with|to join us for|i can help|to borrow|who would love|to feed|to rehome)
    (riders|passengers|passenger|tasters|students|pupils|takers|diners|testers|lodger|tenant) (wanted|needed|welcome|sought)
    `
  ),

  /** "Mijn broer zoekt een kamer": somebody of mine needs it. */
  seeksForOwn: asks(
    5,
    `
    (mijn|mn|onze|ons|een|de) ${family} (zoekt|zoeken|heeft|wil|wou|droomt|kan|moet|mist) (nog |dringend )?(… )?(nodig|leren|graag|geen|niet|kamer|baan|plek|hulp|woning|een)
    (my|our) _ (needs|wants|is looking|are looking|dreams|would love|would like|is desperate|loves|could use|has no|misses)
    (our|my|the) (choir|club|band|team|group|book club|school|class|son|daughter|mother|father|kids|children|mum|dad|brother|sister) (_ _ )?(needs|need|is looking|are looking)
    `
  ),

  /** "Onze bank zoekt een nieuw huis". */
  thingSeeks: offers(
    6,
    `
    (mijn|onze|ons|deze|dit|die|vijf|twee|drie|vier|tien|honderd|duizend|dozen|potten) (_ ){1,3}(zoekt|zoeken)
    (_ ){1,2}(verdient|verdienen|deserves?) (een|a|iemand|someone|better|beter|nieuw)
    (te wachten|wacht|wachten) op (een |hun |zijn |haar )?(nieuw*|baas*|liefhebber|eigenaar)
    (op|for) een nieuw gezin
    mag (nu )?naar een (ander|nieuw|goed)
    `
  ),

  /** "If anyone has a spare one, I would be glad of it". */
  hopesSomeone: asks(
    5,
    `
    (als|mocht|moest|indien) (er )?(hier |nog )?iemand (… )?(heeft|weet|kan|wil|is|gaat|zou|hebben|kent|rijdt)
    (moest|mocht) er iemand
    (if|should|maybe|perhaps) (anyone|anybody|someone|somebody|any of you) (_ )?(has|have|could|knows|know|can|is|would|happens|goes|going|drives)
    think of me
    (als|indien|if|mocht) (${you}) (… )?(mij|me|mijn|my|ons|us)
    denk (dan )?aan (mij|me|ons)
    (zou|zouden|zoude|would|that would|it would|dat zou|is|tzou|was) (_ ){0,3}?(fijn|heerlijk|handig|top|super|geweldig|mooi|prettig|plezant|tof|welkom|ideaal|wonderful|lovely|great|amazing|be a godsend|be a lifesaver|be so kind|brilliant|be welcome|be much appreciated|be appreciated|lift me|make (my|the|our|us))
    (i|we|id|wed) (_ )?(be|am|are) (so |very |really |most |eternally )?(glad|happy|grateful|thankful|thrilled|delighted) (of|if|for|to (eat|have|get|find|be|receive|learn|join|meet|hear|pay|swap|pick|collect|come|return|contribute))
    (i|we|id|wed|would|he|she) (would )?(kill for|dream of|dreams of|dreaming of|miss|long for|crave|wish|dream)
    (droom|dromen|droomt|mis|missen|verlang|snak|hunker|smacht|hoop|hopen|wens) (ik|ik van|van|we|naar|wij|een|de|ik naar|op|dat|nog|mijn)
    ik (droom|mis|verlang|snak|hoop|wens)
    (happy|willing|glad) to (pay|contribute|chip|share the|swap|return|collect|pick (it|them) up|bring|come and)
    (ik|we|wij) (betaal|betalen|vergoed|trakteer) (_ )?(mee|uiteraard|natuurlijk|graag|er|de|je|benzine)
    (vergoeding|tegen betaling|petrol on (us|me)|i pay|we pay|ill pay|will pay|benzine betaal|tegen een kleine|beloning|reward)
    (eternal|eeuwige) (gratitude|dankbaarheid)
    verlost
    (would|zou|zouden|that would) (save|redden|schelen|help) (us|me|ons|mij)
    (ons|mij|me) (redden|helpen|schelen)
    `
  ),

  /** A neighbour who would profit is spoken of: "wie slecht ter been is", "if you need". */
  whoever: offers(
    5,
    `
    wie (een|de|het|t|hem|haar|ze|er|dit|die|deze|zijn|mijn|nu|nog|graag|ook|vanmiddag|vanavond|morgen|vandaag|zaterdag|zondag|slecht|niet|geen|alleen|eerst|eerder|maar|zelf|net|rust|hulp|ziek|thuis|te|iets|moeite|zin|interesse|tijd|wat|behoefte|in|op|met|van|bij|weinig|veel|krap|elke|zich|eens|ruimte|plek|last|honger|warmte|vragen|wil mag|wil kan|wil komt)
    voor (wie|iedereen|elke buur|elk kind|buren|mensen|ouderen|alle|degene|degenen|iedere|eenieder|starters|nieuwkomers|beginners|kinderen die|gezinnen|de liefhebber|jou|u|jullie|je|uw|jouw)
    iedereen (die|mag|is)
    (aan|bij|met|naar) (wie|iedereen) (… )?(wil|kan|is|zoekt|nodig|heeft)
    (als|indien|wanneer|mocht) (${you}|uw|jouw|je|er bij u)
    (gezinnen|buren|mensen|ouderen|kinderen|studenten|alleenstaanden|starters) (die (hem|haar|het|ze|er|dit|graag|ook)|opgelet|mogen|kunnen|zijn welkom)
    whoever
    (anyone|anybody|everyone|everybody|people|those|neighbours|kids|families) who (wants|want|needs|need|would|likes|like|is|are|cant|cannot|lives|live|feels|feel|could use)
    (for|to|with) (anyone|anybody|whoever|those|everyone|everybody|families|kids|older neighbours|newcomers|seniors|older people|the elderly|your|you)
    (if|when|whenever|in case|should) (you|your|youre|anyones)
    `
  ),

  /** The question to what a neighbour lacks, and help held out. */
  asksWhoNeeds: offers(
    6,
    `
    (heb ${you}|hebt u|hebben jullie|heeft ${someone}|heeft u|heeft er|iemand|wie heeft|wie) (… )?nodig [?]
    (heb ${you}|hebt u|hebben jullie|heeft (er )?(nog )?iemand|heeft u|wie heeft er) … nodig
    (hulp|een handje|een hand|handje hulp|een lift|hulp _ _|_) nodig [?]
    wie (heeft|hebben) (er )?(nog |misschien |vanavond |morgen |ook |altijd al ){0,2}(zin|trek|interesse|belangstelling|honger|behoefte|dorst|iets groots|iets te|wat te|nog wat te|snoeiwerk|klusjes|een klus|_ liggen [?] mijn|vragen)
    (heeft|is|wordt) (er )?(nog |misschien |ook )?iemand (_ )?(zin|trek|interesse|belangstelling|behoefte|geinteresseerd|iets aan|blij|honger)
    iemand (nog |hier |misschien |toevallig |ook ){0,2}(zin|trek|interesse|belangstelling|geinteresseerd|blij|die (nog )?zoekt)
    iemand die (… )?(wil hebben|kan gebruiken|wil gebruiken|ervan houdt|er iets aan heeft|er blij mee)
    (kan|kun|kunnen|mag|moet|zal) (ik|wij|we) (er )?(voor )?(iemand|je|jou|u|jullie|een buur|buren|buurtgenoten|ergens mee)
    wie (kan|mag|maak|doe|zal) (ik|er|ik hier) … (helpen|blij|plezier|ontlasten|gelukkig|verblijden|dienst|meenemen)
    (maak|doe|help|breng|neem) ik (er )?(hier )?(iemand|graag|jou|je|een ander|wie)
    (moet|zal|kan) er (nog )?iemand (iets|wat|nog|mee)
    (iemand|wie|ik er) (… )?blij (mee|van|maken|met)
    wie wordt (er )?(blij|gelukkig)
    wie (kan|kunnen) (… )?(gebruiken|goed gebruiken)
    (kan|kunnen) (er )?iemand (… )?gebruiken
    wie (lust|zoekt|spaart|mist|moet mee|moet er mee|moet er nog|blijft eten|eet mee|eet er mee|eet er ook|schuift aan|schuift er|moet er iemand|wordt hier|is (er )?toe aan|rijdt mee|rijdt er mee|komt (er )?(… )?(eten|proeven|lunchen|ontbijten|aanschuiven|mee eten)|gaat er met (me|mij|ons) mee naar)
    zoekt (${you}|iemand|er iemand)
    zoek ${you}
    heb ${you} (een|geen|last|zin) (_ ){1,5}[?] (mijn|onze|ik|wij|dan|bel|kom)
    (heb|hebt|krijg|ben|bent|zit|loop|kom|kun|kan|moet|ga|kunt|zie|staat|slaap|last|moeite) ${you} (… )?(zin|trek|last|moeite|vragen|problemen|interesse|belangstelling|honger|behoefte|geen|niet|handje|met een|tegen op|kapotte|vast|alleen|te weinig|te veel werk) 
    (zin|trek|interesse|belangstelling) (in|om|hierin|erin|[?]|voor)
    (is|ben|bent|zijn|loopt|doet|zit|gaat|rammelt|piept|wiebelt|lekt|blijft|ligt) (je|jouw|uw|jullie) (_ ){1,6}[?]
    (are|is|do|does|did|have|has|got|need|want|fancy|looking|struggling|stuck|trouble|tired|bored|confused) (you|your)
    (do|are|have) you (need|want|struggle|struggling|stuck|tired|lonely|new|looking|missing|having|fancy|like|love|know someone)
    (anyone|anybody|someone|somebody|who|you|who else|anyone else) (_ )?(need|needs|fancy|fancies|hungry|interested|could use|can use|in need of|struggling|missing|craving|looking for)
    (any takers|any interest|any questions)
    (wants?|need|want|fancy|hungry|stuck|struggling|looking for|interested in|short of|trouble|tired|bored|stress|slow|gone|broken|problems|nodig|leren|kapot|stuk|op|vol|lek|kwijt|vragen|moe|saai|zorgen|ziek|druk) (_ ){0,5}[?] (_ ){0,4}(i|im|ill|ive|message|call|come|just|let|drop|ask|ik|kom|bel|wij|laat|our|my|student|onze|mijn|we|retired|happy)
    (can|may|could|shall) i (help|offer|interest) (anyone|anybody|someone|somebody|you) (with|in|to)
    (can|may|could|shall) i (help|be of|give (anyone|someone|you)|offer|interest|tempt|drop|pick something|get you|bring (you|anyone|someone)|do anything)
    (how|what) can i (help|do for|bring)
    `
  ),

  takesMine: offers(
    12,
    `
    (wie|iemand) (er )?(wil|zou|wilt|willen|mag) (… )?(mijn|onze|ons) (… )?(hebben|overnemen|adopteren|opeten|kopen|proeven|redden|ontvangen|plukken|oogsten|eten|opmaken|een tweede leven geven)
    (wil|zou|wilt) (er )?iemand (… )?(mijn|onze|ons) (… )?(hebben|overnemen|adopteren|opeten|kopen|proeven|redden|ontvangen|plukken|oogsten|opmaken)
    wie wil (mijn|onze) (_ ){1,3}(?<!en )[?]
    `
  ),

  /** "Wie wil mij leren breien", "would anyone like to help". */
  asksForWill: asks(
    6,
    `
    wie (gaat|loopt|fietst|doet|speelt|zwemt|zingt|danst|oefent|traint|wandelt) (er )?(ook |graag |nog )?(met (me|mij|ons) )?mee (_en|met|aan|in|op)
    (wie|iemand) (wil|zou|wilt|willen|durft|kan|kon) ${softly}(met |voor |bij |samen met |naast |naar |aan )?${mine}
    (wil|zou|wilt|willen) (er )?(iemand|${you}) ${softly}(met |voor |bij |samen met |op |naar )?${mine}
    (wie|iemand) (wil|wilt|zou) (… )?(voor |met |bij |aan )${mine}
    (wil|zou|willen) (er )?iemand (… )?${service}
    (wie|iemand) (wil|wilt|zou|durft) (… )?${service}
    (who|anyone|anybody|someone|somebody|neighbours?|does anyone|would anyone|you) (_ )?${eager} (to|for) (please |maybe )?${serviceEn}
    `
  ),

  asksWhoTakes: offers(
    6,
    `
    wie (wil|wilt|zou|gaat|mag|komt) … ${take}
    wie (wil|wilt) (er )?(graag |nog |ook |weer |zijn |haar |de |het |een |dit |deze |die |wat |ze |hem )
    wie (er )?wil (er )?[?]
    ^ wie wil
    (wil|zou|wilt|willen) (er )?(nog |misschien )?(iemand|${you}) (… )?${take}
    (wil|willen|wilt) (er )?(nog )?(iemand|${you})
    ${you} wil(t)? leren
    (who|anyone|anybody|someone|somebody|does anyone|would you|you|whoever) (_ )?${eager} (to |in )?(… )?${takeEn}
    (anyone|anybody|who|someone|who else|does anyone|does anybody) (else )?(wants|want|fancies|fancy|would like|likes|like|wanna) (a|an|some|the|my|these|this|it|them|free|our|two|three|any|half|fresh|homemade|dinner|soup|lunch)
    (anyone|anybody|who) (wants|want|interested) [?]
    `
  ),

  /** "Ik kan zelf niet tillen", "I could use a hand": what sounds like an ability and is a need. */
  noNeed: offers(
    3,
    `
    (geen|niet|no|not|zonder) (_ ){0,2}(nodig|needed|required|necessary|noodzakelijk)
    (niet|geen|no) (meer|longer|more) (nodig|need|needed|use|used|gebruikt|gebruiken)
    `
  ),

  lacks: asks(
    4,
    `
    ik (kan|kon|durf|mag|krijg|weet|snap|begrijp|heb|kom|zie|hoor|vind|red|rij|rijd) (het |er |ze |hem |zelf |echt |helaas |nog |al |bijna |even |dit |dat |dus |ook |nu |thuis |daar |hier |mijn _ |de _ |met _ |in _ |me ){0,3}(niet|geen|nooit|nauwelijks|amper|niks|niets)
    (kan|durf|mag|krijg|snap|begrijp|red|heb|weet) ik (het |er |ze |zelf |echt |helaas |nog |dat |dit ){0,2}(niet|geen|nooit|nauwelijks|amper|niks)
    (too|te) (much|many|heavy|high|old|weak|tired|sick|small|big|far|zwaar|hoog|ver|oud|moe|ziek|klein) (for (me|us)|to|voor (mij|ons|me)|om)
    (word|worden|wordt|go|going|driving me|drives me) (er )?(gek|crazy|mad|nuts|insane)
    (wij|we) (kunnen|hebben|krijgen|snappen|weten|komen|durven|redden|vinden) (het |er |ze |zelf |echt |helaas |nog |dat |dit |thuis ){0,2}(niet|geen|nooit|niks|maar)
    (ik|we|wij) (kan|kunnen|zou|zouden) (… )?(gebruiken|goed gebruiken)
    (kan|kunnen) (ik|we|wij) (… )?(gebruiken|goed gebruiken)
    (lukt|lukken|lukte|gaat) (het |dat |dit |koken |mij |me |ons |er |lopen |ook |_ ){0,2}(niet|geen|nooit)
    wil(len)? (maar )?niet (lukken|open|dicht|aan|starten)
    kom (er )?(… )?niet (uit|aan toe|bij|meer|door)
    (niet|geen|nooit|no) (_ )?(meer|anymore|any more|any longer)
    (geen idee|nog nooit|te oud|te zwaar voor mij|boven mijn hoofd|rug zegt|rug wil|twee linkerhanden|geen puf|geen fut|geen kracht)
    (doodsbang|bang voor)
    (i|we) (really )?(could|can) (really |definitely |sure )?(use|do with)
    could (really )?(use|do with)
    (i|we|ive|weve|im|were|and|but) (really |just |still |simply |honestly |only |have |never |certainly ){0,2}(cant|cannot|can not|couldnt|dont|havent|am not|wasnt|do not|have not|never) (… )?(lift|carry|reach|manage|know|understand|have|own|find|get|figure|afford|drive|walk|see|hear|work|open|fix|do|move|make|keep|bend|seem|cook|read|write|speak|use|dare|learned|seen|patience|fit)
    (i|we|and|but) (have |got |with )?no (idea|clue|car|tools|one|space|room|internet|time|oven|kitchen|garden|power|water|way|trains|stove|pans|money)
    (im|i am|were|we are|i feel) (_ )?(stuck|struggling|lost|desperate|hopeless|clueless|useless|terrible|locked out|short of|out of|in need|snowed under|new to|having trouble|between houses|at a loss|pregnant|in a cast|on crutches|recovering)
    struggl(e|es|ing) (with|to)
    (without wheels|no car|geen auto|geen rijbewijs|niemand (met|die|om)|no one to|nobody (is|can|in))
    `
  ),

  /** Who has it, who can do it. */
  asksWhoCan: asks(
    5,
    `
    (heeft|hebben|heb|weet|is|zijn) (er |hier |jullie ){0,2}${softly}${someone} (… )?(te leen|te huur|te geef|over|liggen|staan|beschikbaar|vrij|weg te geven|die weg|weg mag|weg kan|uitlenen|lenen|plek|plaats|ruimte|mee|welkom)
    wie (heeft|weet|leent|verhuurt|geeft) (… )?(te leen|te huur|te geef|over|liggen|staan|beschikbaar|vrij|weg te geven|die weg|weg mag|weg kan|plek|plaats|ruimte|uit)
    (does|has|have|is|do|can|could|would) (there |perhaps |maybe |please )?${anyone} (… )?(spare|to spare|to lend|for free|available|free|leftover|leftovers|extra|room|space|lying around|lend|share|give away|no longer need)
    ${anyone} (_ )?(with|got|have|has|selling|around with) (… )?(spare|to spare|to lend|available|leftover|extra|room|space|lying around|free)
    wie (kan|kon|zou|wil|is|heeft|hebben|weet|kent|mag|staat|gaat|doet|ziet|helpt|leent|durft|rijdt|komt|legt|leert|woont|brengt|haalt|past|neemt|maakt|kookt|bakt|repareert|overhoort|oefent|spreekt|verhuurt|kijkt|_t)
    (someone|somebody|a person|people|person|neighbour|neighbours) who (can|could|has|have|knows|know|is|are|will|would|speaks|speak|drives|owns|also|actually|might|likes|already)
    ^ (whos|whod|wholl|who would|who is)
    ^ (who|who here|who else|wie o wie|so who|and who) (can|could|has|have|knows|is|would|will|might|lives|drives|speaks|owns|else has|here|around|got|wants to (help|teach)|still)
    (met|bij|van|door) wie (kan|kon|mag|mogen|kunnen|zal)
    met wie
    welke (buur*|lieve*|aardige*|handige*|sterke*) (_ )?(kan|wil|heeft|gaat|is|helpt|weet)
    (is|was|zijn) er (misschien |toevallig |hier |in de buurt |nog |vandaag |ergens ){0,2}(iemand|een buur*|mensen|ook iemand|een plek|ergens|een _)
    (kan|kunnen|kun|zou|zouden|weet|kent|heeft|hebben|gaat|komt|rijdt|helpt|leent|doet|durft|heb|zit|woont|mag|ziet|spreekt|geeft|verhuurt|staat|maakt|praat|moest|neemt|vertrekt) (er |hier |jullie ){0,2}${softly}${someone}
    iemand (hier |toevallig |misschien |nog |in de buurt |sterk |handig ){0,2}(met|een|om|tips|thuis|ervaring|handig|sterk|in de buurt|verstand|bekend|wakker|vrij|beschikbaar|ideeen|suggesties|op de|naar|nog|die|hebben|met wie)
    (can|could|would|will|wil|does|do|has|have|is|did|might|may) (there be |there |perhaps |maybe |please )?${anyone}
    (anyone|anybody|someone|somebody) (_ )?(here |around |out there |nearby |else |near )?(with|got|have|has|able|available|free|know|knows|good|handy|going|driving|selling|willing|around|nearby|home|up|here|on the|in the|to|who|id|i could)
    any (_ ){1,4}?(with|who|that|driving|willing|around|lying|about|going|i could|i can|to lend|[?])
    (whose|who) (_ )
    (do|would|could|can|will) you (please |possibly |maybe |happen to )?(have|know|help|teach|lend|show|give|drive|watch|take|fix|look)
    `
  ),

  asksReader: asks(
    5,
    `
    (heb|hebt|hebben|heeft) (${you}|u) (… )?(over|liggen|staan|te leen|te geef|te huur|voor mij|voor ons|voor me|die ik|dat ik|die wij|die we|die weg|dat weg|plek vrij|tijd om|tijd voor|verstand|ervaring|een idee|tips|soms)
    heb ${you} (soms|misschien|toevallig|nog)
    (kun|kan|wil|zou|kunt|wilt|ken|weet|wou|mag|kunnen|willen) ${you} (… )?${mine}
    (ben|bent) ${you} (… )?(handig|goed|sterk|vrij|beschikbaar|thuis|bereid|in staat|bekend) (… )?(help|mij|me|mijn|ons)
    (mag|mogen|kan|kunnen|zou|zouden|moeten|moet|kom|krijg|vind|koop|leer|zet|huur) (ik|wij|we|mijn _|onze _|ons _|de auto|er) (_ ){0,10}?(lenen|huren|overnemen|gebruiken|komen|langskomen|meerijden|mee rijden|meeeten|mee eten|logeren|slapen|parkeren|stallen|opslaan|zetten|opladen|leren|douchen|koken|wassen|printen|ophalen|kopen|krijgen|plukken|terecht|mee|kwijt|vinden|oefenen|studeren|werken|blijven|ergens|zitten)
    (could|can|may|might) (i|we|my _|our _|our _ _|my _ and i) (please |possibly )?
    (where|how) (can|could|do|should|would|might) (i|we|you|one|a _)
    (where|how) to
    (waar|hoe|wat|wanneer) (kan|kun|kunnen|vind|koop|haal|kom|krijg|los|moet|doe|werkt|maak|zet|wordt|leer|is) (ik|we|wij|je|men|een|het|dat|er)
    (wat|waar|hoe|wanneer) (mag|moet|kan|hoor) je
    hoe (_ ){1,8}[?]
    ^ hoe _ (je|ik|men|jij)
    (what|which|why|when) (_ ){1,10}[?]
    (waarom|welke) (_ ){1,10}[?]
    `
  ),

  seeks: asks(
    9,
    `
    (ik|wij|we|k) (ben|zijn) (nog |dringend |nu |wanhopig |weer |al _ ){0,2}(op zoek|benieuwd)
    op zoek (naar)?
    (ik|wij|we|k) (zoek|zoeken|zocht|vraag|vragen)
    (zoek|zoeken|zoekt|zkt)
    (gezocht|gevraagd)
    (looking|searching|hunting|seeking) (_ )?(for|to borrow|to learn|to find|to rent|to get|to meet|to buy)
    (in search of|on the lookout)
    ^ (iso|wtb|lf)
    (wanted|sought)
    `
  ),

  needs: asks(
    6,
    `
    (hard|dringend|even|snel|acuut|nu|meteen|hier) nodig
    (ik|we|wij|heb|hebben|zijn) (… )?nodig
    nodig $
    nodig (bij|voor|om|in|op|van|vanaf|met|[?]|wie)
    (looking|searching|hunting|seeking|desperate|after) (_ )?(for|to borrow|to learn|to find|to rent|to get|to meet|to buy)
    (hoping|trying|want|wanting|wish|wanted|wanna|would like|would love|id like|id love|love|like|wed love|wed like) to (finally |one day |really )?(learn|borrow|find|rent|get|improve|practi*|understand|know|start|join|buy|taste|play|swim|adopt|become|speak|code|build|make|try|move|see|meet|eat|go|ride)
    in need of
    (needed|required)
    (i|we|you|they|he|she|my _|our _|their _|kids|and|badly|really|urgently|desperately|just|still|also|will|ll) (badly |really |urgently |desperately |just |still |also |will |would |both |do )?(need|needs|require|requires)
    ^ (need|needing|seek|seeking)
    (need|needs) (a|an|to|some|somebody|someone|help|my|new|two|three|more|any|it|advice|your)
    `
  ),

  wantsToGet: asks(
    4,
    `
    (ik|we|wij) (wil|willen|zou|zouden|wou|wilde) (… )?(leren|lenen|huren|oefenen|verbeteren|beginnen|weten|snappen|begrijpen|vinden|meerijden|mee rijden|volgen|ophangen|verhuizen|opknappen|kennen|worden|ontmoeten|bijspijkeren|hebben|zien|afkijken|meekijken|zwemmen|spelen|spreken|proeven|kopen)
    (wil|willen|zou|zouden|wou) (ik|we|wij|zij|hij|ze) (… )?(leren|lenen|huren|oefenen|verbeteren|beginnen|weten|snappen|begrijpen|vinden|meerijden|ontmoeten|hebben|zien|willen|proeven|spelen)
    (te leen|te huur|te geef|uitleg|hulp|advies|raad) (gevraagd|gezocht|nodig)
    lenen $
    (help|hulp) (me|mij|ons)
    ^ help
    ^ hulp (bij|met|voor|gevraagd)
    ^ (_ ){0,3}leren (_ )?_en $
    ^ (_ ){0,4}naar (_ )?_ (brengen|rijden|vervoeren|krijgen) $
    (alsjeblieft|alstublieft|astublieft|svp|please|pls|plz)
    (advies|tips|raad|aanbevelingen|suggesties) (van|gevraagd|welkom|[?]|graag)
    graag (advies|uitleg|hulp|tips|iemand)
    (any|some) (tips|advice|recommendations|suggestions|ideas|help)
    (ik|we|wij|k|dan|en) (moet|moeten)
    (moet|moeten) (ik|we|wij)
    (i|we) (have|had|must|got) to
    (i|we) must
    (meerijden|mee rijden|carpoolen) (richting|naar|met|van)
    (ik|we|wij) (twijfel|vraag me af|wonder)
    (halen|haal) (wij|we|ik) (graag )?(uw|je|jouw)
    (wij|we) halen
    `
  ),

  /** What has gone wrong with something of mine. */
  trouble: asks(
    3,
    `
    (mijn|mn|onze|ons|de|het|die|me) (… )?(stuk|kapot|kaduuk|lekt|lekken|verstopt|lek|defect|doet het niet|doen het niet|werkt niet|doet raar|kwijt|ziek|vastgelopen|geblokkeerd|gebroken|blaft|piept|rammelt|tocht|klemt|overstroomd|beschimmeld|uitgevallen|valt steeds uit|valt uit|blank|te zwaar|druppelt|ruikt|stinkt|krakt|kraakt|flikkert|knippert|gestolen|ontsnapt|verdwenen|loopt over|begeven|bromt|opgehouden|afgezegd|staakt|ingestort|naar beneden|kaalgevreten|verdorren|verloren|te klein|gevallen|uit bed)
    (my|our|the|ive|got) (… )?(broken|broke|leaking|leaks|blocked|clogged|wont|doesnt|isnt|stuck|dead|died|flat|jammed|lost|dripping|drips|sick|ill|overgrown|flooded|cracked|gave up|given up|stopped|cancelled|out of|too heavy|ripped|torn|squeaks|wobbles|acting up|is down|stolen|missed|unravelled|ran out)
    (kapot gegaan|stuk gegaan|buitengesloten|zonder stroom|zonder water|zonder internet|zonder auto|zonder oppas|zit omhoog|stroom uitgevallen|oppas (belt|zegt))
    (geopereerd|in het gips|gebroken|spit|hernia|krukken|na de operatie|na mijn operatie|chemo|beroerte|rolstoel|revalid*|in het ziekenhuis)
    (broke (my|his|her)|broken leg|broken arm|surgery|crutches|bad back|sprained|fever|since my|contractions|missed the)
    `
  ),

  /** The thing or the room is there. */
  givesAway: offers(
    5,
    `
    (aangeboden|aanbieden|aanbieding|aanbod)
    (te geef|weg te geven|weggeven|wegdoen|weg te doen)
    (geef|geven|doe|doen) (… )?weg
    geef (ik )?(… )?(uit handen|cadeau|door)
    (op|af) te halen
    (ophalen|afhalen|halen) (mag|kan|bij|in|op|aan|tussen|vanaf)
    zelf (ophalen|afhalen|demonteren|halen)
    (mag|mogen|moet|moeten|kan|kunnen) (… )?weg
    (mag|mogen) (je|jij|u|hem|het|haar|iedereen|daar|er|bij|mee|tot|altijd|gerust|iemand)
    (mag|mogen) (nog )?(… )?(mee|meegenomen|meenemen|lenen|gebruiken|slapen|hebben)
    (gratis|kosteloos|cadeau|voor niets|voor niks)
    (free|for free) (to|for|if|collect|pickup|pick up|collection|a good|good|home|drop)
    ^ (free|te leen|te geef|over|aangeboden|gratis|te huur|weg)
    (size|maat) (_ )(free|gratis)
    free $
    (uitlenen|uit te lenen|verhuren|te huur|te koop|verhuur|uitleen|lending out|lending|to lend)
    te leen $
    te leen (voor|dit|deze|per|bij|,|.)
    (leen|lenen|leent) (ik |hem |haar |ze |het |die |graag |gerust |_ _ ){0,4}uit
    over $
    over (voor|van|uit|bij|die|dus|en|na|:)
    (heb|hebben|is|zijn|blijft|houd|hou|houden|blijven|blijft er|ik) (… )?over
    (te veel|teveel|een overschot|overvloed|overgebleven|restje*|restant*)
    (kamer|plek|plekken|plaats|plaatsen|stoel|stoelen|oprit|werkplek|parkeerplek|huis|zolder|kelder|garage|voorkamer|keuken|flat|logeerkamer|ruimte|appartement|kantoor) (… )?(vrij|over|beschikbaar|leeg)
    (staat|staan|is|rij|rijd|halfleeg|half|ligt) (_ )?(leeg|braak|stil)
    (er is|er zijn|is er|zijn er|is|heb|hebben|hebt|met|heeft|past) (… )?(nog )?(plek|plaats|plekken|plaatsen|ruimte|stoel) (voor|in|over|vrij|op|onder|aan)
    nog (_ )?(plek|plekken|plaats|plaatsen|stoel|stoelen|porties|portie|plekje)
    (nog|kan er|kunnen er|kunne) (nog )?(${many} |wel )?(wat )?(mee|bij|aan tafel)
    (genoeg|voldoende) (voor|om)
    beschikbaar
    (te verstoffen|verstoft|ongebruikt|gebruik (ik|hem|haar|ze|het) (bijna |toch )?(niet|nooit)|gebruiken (we|ze|wij) (toch )?niet|niet meer (nodig|gebruikt)|eruit gegroeid|gegroeid|te klein geworden|ontgroeid|overbodig|zonde)
    (uit eigen tuin|van eigen|zelfgemaakt*|zelf gemaakt|zelfgebakken|vers gebakken|nog warm|nog heet)
    (giving|give|gave) (… )?away
    (giveaway|giving a|giving)
    (up for grabs|going spare|to a good home|to a _ home|going free|going cheap|for sale|for rent|to let|to rent out|on offer|for collection|for pickup|for pick up|for hire|needs to go|need to go|must go|has to go|have to go|to give|take it or|need a home)
    (offering|offered|i offer|we offer|offers|sharing|surplus|leftover|leftovers|left over|left us|excess)
    (pickup|come and get|come get|come and|first come|help yourself|help yourselves|yours if|yours to|is yours|be yours|yours|take your pick|take what|take one|for the asking|or its gone)
    (spare|too many|too much|way too|plenty of|loads of|glut of|no longer needed|a loaf more|one too many)
    (available|vacant|stands empty|is empty|sits|standing empty|empty seat*|free seat*|free afternoons|is free|are free|has free)
    (borrow|use|have|take|grab) (mine|ours|it|them|one|our _|my _)
    (can|may) be (borrowed|left|used|yours)
    (seats?|spots?|spaces?|places?|room|portions?) (left|free|for|in (the|my)|over|going|remaining|available)
    ${many} (seats|places|spots|portions|porties|plaatsen|plekken)
    (fits|sleeps|seats|holds) ${many}
    (gathering dust|collecting dust|never use|hardly used|barely used|no longer use|unused|outgrown|outgrew|upgraded)
    (welkom|welcome|included|inbegrepen)
    `
  ),

  /** "Kom gerust", "hop in", "just ask". */
  invites: offers(
    5,
    `
    (loop|kom|bel|mail|app|stuur|schuif|klop|vraag|meld|roep|spring|tik|stap|pak|neem|haal|gooi|zet|zeg|breng|laat|sluit|proef) (me |mij |gerust |maar |even |je |een |rustig |lekker |er |het |hem |wat |bij |uw |in |aan |mee |langs |zelf |ze |meteen |gewoon |de |mijn |erbij ){1,4}
    (roept|vraagt|komt|belt|meldt|zegt|klopt) (maar|gewoon|zich|even)
    (schuif|sluit|haak) (gerust |lekker )?aan
    (stap|kom|hop|jump|climb|come|pop|drop|swing|stop|call) (in|binnen|by|round|over|along)
    (message|text|call|ping|dm|ring|knock|ask|tell|send|let|join) (me|us) (on|a|your|if|the|when|know|anything|for)
    (just|feel free|free) (ask|knock|come|shout|to|message|leave|drop|tell|bring|say)
    (bring|grab) (a|your|round|over|it|them|containers?|something)
    knock $
    (leave|put) (the|it|your|them)
    (come|neem) (hungry|quick|early|alone|en|nu|now|before|after|as|one)
    (in|with|aan|bij) (with|bij) (us|ons)
    `
  ),

  /** The speaker does it. */
  does: offers(
    4,
    `
    (ik|wij|we|k) (help|helpen|geef|geven|kook|koken|bak|bakken|repareer|repareren|leer|leg|deel|delen|rijd|rijden|rij|ri|breng|brengen|snoei|naai|knip|plak|pas|passen|vertaal|fix|regel|verhuur|verhuren|organiseer|schilder|strijk|dek|oefen|begeleid|bied|bieden|verzorg|lees voor|vertel|wijs|stap|zaag|schenk|leen|neem|luister|wacht)
    (ik|wij|we|k|en) (kan|kunnen|wil|willen|zou|zouden) (… )?(helpen|geven|weggeven|delen|uitlenen|aanbieden|lesgeven|verhuren|voorlezen|bijspringen|meehelpen|meenemen|leren aan|uitleggen|doorgeven|oppassen|brengen|komen kijken|komen helpen|je|u|jou|uw|voor je|voor u|voor iemand|met je)
    ^ (ik|wij|we|k) (kan|kunnen) (_ ){0,3}_en $
    (ik|wij|we) (doe|doen|laat|maak|maken|kom|komen|haal|zet|zorg|ga|spreek|neem|wil|kan) (… )?(graag|best|met plezier|met liefde|wel even|voor je|voor u|voor iemand|je|jou|u|uw)
    (help|kook|bak|doe|repareer|geef|leer|deel|neem|rijd|rij|kom|leen|leg|pas|breng|haal|zet|vertel|bied|oefen|knip|strijk|maak|passen|dek|bezorg) (ik|wij|we)
    (help|helpen|doe|doen|geef|geven|leer|deel|delen|neem|kom|maak|leg|pas|repareer|kook|bak|breng|haal|passen) (… )?(graag|met liefde|met plezier)
    (kun|kan|kunt|mag|mogen|kunnen|moogt|kunde|moogde) ${you}
    ${you} (mag|kunt|kan|bent|hoeft|krijgt|betaalt|leert|brengt|mogen|kunnen|krijgen|zit|moogt|kunt)
    (i|we|ill|well|ive|im|were|and) (teach|tutor|help|cook|bake|repair|fix|lend|give|mend|sew|translate|run|host|share|play|prune|ferment|mentor|commute|speak|make|made|baked|cooked|walk|set up|drive|take|can (help|teach|do|cook|fix|drive|take|walk|look|show|lend|give|offer|bring|pick|sew|repair|tell|sit|feed|carry|mow|water|explain|come|host)|will (help|teach|cook|drive|show|be|take|make|bring)|driving|going|heading|cooking|making|baking|grilling|explaining|have time|could feed|could help)
    ^ (going|heading|driving|cooking|making|baking|grilling|can|happy to|offering|retired|will) 
    (happy|glad|delighted|willing|pleased|available|keen) to (help|teach|share|lend|give|walk|babysit|look|cook|do|take|show|fix|drive|explain|read|run|mind|assist|host|drop|practi*|chat|have|come|sit|carry|clean|paint|be|think|feed|mow|water|let|sort)
    (glad|happy) to think
    (gepensioneerd*|gediplomeerd*|beedigd|voormalig*|ervaren|oud|ex|retired|experienced|qualified|certified|former|professional|skilled|trained|licensed|long time) (_ )
    (jaar|jaren|jarenlange|ruime|years|lots of|plenty of) (lang )?(ervaring|experience|gewerkt|gedaan|leraar|lang)
    (ik ben _ geweest|ik was (_ )?(jaar|jaren|jarenlang|lang)|gewerkt (als|bij|in)|i used to|i was a|geweest)
    (is|zijn) (mijn|my) (_ )?(hobby|passie|passion|yoga|ding|thing|lust|vak|specialty|specialiteit)
    (ik vraag|i ask|i only ask) (alleen|enkel|niks|niets|geen|nothing|for)
    (met pensioen|in ruste|at your service|tot uw dienst|jeukt|itching|itch)
    (handig met|handig in|goed in|verstand van)
    (you|youre|your|youll|youd|yourself)
    (jou|jouw|uw|u|jullie|je)
    (onze|mijn) (… )?(mag|kan) (je|u|jij|bij|mee)
    `
  ),

  /** Weak signs of a need of my own. */
  own: asks(
    1,
    `
    (voor|met|bij|naast|aan) (mij|me|ons|mezelf)
    (with|for|to) (me|us)
    (mijn|onze|ons|mn) ${family}
    (my|our) (son|daughter|kids?|children|child|mother|father|mum|mom|dad|grandma|grandpa|husband|wife|partner|cat|dog|plants|landlord|toddler|baby|boy|girl)
    `
  )
} as const satisfies Record<string, KindCue>
