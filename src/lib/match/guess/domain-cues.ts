/**
 * What tells which of the six works it is, in Dutch and English (cue.ts says how cues are written). The verb of a
 * sentence decides over its things: lending a drill is about goods, learning to drill is about a skill. The most
 * particular frame stands first; what it finds is taken out. What each frame says for which work is fitted
 * (domain-hints.ts, under `@name`).
 */
import type { CueLines } from './cue.ts'

const vehicle =
  '(auto|autootje|wagen|bestelbus|verhuisbus|busje|bus|bestelwagen|verhuiswagen|verhuisbusje|camionette|taxibus|bakwagen|aanhanger|aanhangwagen|trekhaak|car|van|pick up truck|truck|trailer|seven seater|minibus|scooter|motor|zijspan|camper|campervan)'
const the =
  '(de |het |t |een |mijn |mn |onze |ons |je |jouw |uw |jullie |the |a |my |our |your |somebodys |iemands )?'
const room =
  '(schuur|schuurtje|zolder|kelder|garage|keuken|keukentafel|tuin|balkon|gang|oprit|poort|stoep|plein|pleintje|park|deur|voordeur|huiskamer|badkamer|slaapkamer|kast|straat|hof|hofje|terras|atelier|woonkamer|berging|weg|buurthuis|bieb|bib|gymzaal|school|kerk|moskee|werk|kantoor|flat|basement|attic|shed|kitchen|kitchen table|garden|yard|courtyard|hall|driveway|doorstep|door|gate|porch|pavement|curb|street|playground|library|church|mosque|office|living room|cellar|balcony|freezer|drawer|box|closet)'
const food =
  '(*soep|soepje|lasagne|lasagna|stamppot*|*schotel|curry|roti|couscous|tajine|pasta|rijst|nasi|bami|rendang|stoof*|hutspot|boerenkool|*koeken|*taart|*taarten|cake|cakes|cupcakes|koek*|brood|*brood|broodjes|boterham*|croissants|rolls|zuurdesem*|sourdough|appelmoes|moes|*jam|chutney|kimchi|pickles|pizza|pizzas|gebak|muffins|snert|bbq|barbecue|salade|salad|quiche|friet*|oliebollen|appelflappen|wafels|hummus|falafel|dumplings|sushi|pierogi|injera|gehakt*|oogst|groente*|fruit|appels|peren|pruimen|courgette*|tomaten|sla|boontjes|rabarber|basilicum|munt|eieren|ei|vlees|vis|kip|kaas|melk|ijs*|soup|soups|stew|casserole|pie|pies|bread|loaf|loaves|pancakes|cookies|biscuits|brownies|rice|chili|dal|roast|curry|sandwich*|food|groceries|vegetables|veg|veggies|apples|pears|plums|tomatoes|courgettes|zucchini|eggs|meat|fish|chicken|cheese|milk|herbs|rhubarb|honey|honing)'

export const domainCues = {
  /** What is promised in return is not what it is about. */
  reward: `
    (voor|in ruil voor|for|tegen|kost|kosten|trakteer op|zorg voor|zorgen voor|staat|met|krijgt|over|bij) (een |a |de |goede |good |wat |some |je |mijn ){0,2}(kop|kopje|bak|bakje|stuk|stukje|slice|cup|plak|fles|biertje|beer|glas) (_ )?(koffie|thee|taart|cake|wijn|coffee|tea|pie|appeltaart|wine|soep)
    (voor|in ruil voor|for|with|met|zorg voor|over|inclusief) (goede |good |verse |lekkere |warme )?(koffie|thee|taart|coffee|tea|cake|koek)
    (koffie|thee|taart|coffee|tea|cake) (staat|staan|is|inbegrepen|included|klaar|ready|op mij|on me)
    trakteer* op _
    `,
  growing: `
    (telen|kweken|verbouwen|verbouw|zaaien|moestuinieren|tuinieren|grow|growing|sow|planting) (… )?${food}
    ${food} (… )?(telen|kweken|verbouwen|zaaien|growing)
    (telen|kweken|zaaien|zaailingen|moestuin*|volkstuin*|allotment|veg patch|vegetable patch|lapje grond|stukje grond|hoekje grond|stukje tuin|bed met|garden plot|plot|perceel|kas|greenhouse|zonnig plekje)
    `,
  learning: `
    (leren|leer|leert|leerde|aanleren|geleerd|bijleren) (mij|me|ons|je|jou|u|hoe|_en)
    (wie|iemand|kan|kun|wil|kunnen|zelf|graag) (… )?(leren|uitleggen|voordoen|laten zien hoe|bijbrengen|snappen|begrijpen)
    (leren|leer|snappen|snap|begrijp|begrijpen|afkijken|meekijken|voordoen|voorgedaan|meelopen)
    (les|lessen|lesje|lesjes|lesgeven|bijles|bijlessen|cursus|cursussen|*workshop*|training|coaching|coach|mentor|oefenpartner|spreekpartner|gesprekspartner|leraar|lerares|docent*|juf|meester|leerkracht|*maatje|*partner|buddy|guru)
    (_les|_lessen|_leraar|_lerares|_docent|_coach|_cursus)
    *(lessen|cursus|leraar|lerares|docent|coach)
    (uitleg*|advies|adviseert|adviseren|raad|tips|voorlichting|meedenken|sparren|overhoor*|overhoren|oefenen|oefen|oefent|instructie|introductie|beginners|gevorderden|conversatie|spreekuur|huiswerk*)
    (leg|legt|wijs|wijst|laat|toon|vertel|vertelt|vertellen) (… )?(uit|wegwijs|zien|hoe|alles over|waar|u|je)
    (denk|denkt|denken|kijk|kijkt) (… )?mee
    (doe|doet|doen) (… )?voor hoe
    (niet|geen idee|no idea|not) (hoe|how|welke|which|wat|what|waar|where)
    (in beroep|bezwaar maken|ben ik verplicht|klopt|mag dat|wie weet (dat|of|wat|hoe)|de kunst|kunst van|vak leren|onder begeleiding|ervaring opdoen|recht op|rechten)
    (wegwijs|onder de knie|fijne kneepjes|kneepjes|hoe je|hoe ik|hoe het|hoe dat|hoe een|hoe men|hoe de|hoe mijn|wat een|of mijn|beter worden|vlotter)
    (learn|learning|learnt|learned|teach|teaches|teaching|taught|tutor|tutors|tutoring|lesson|lessons|class|classes|course|workshop*|training|coach|coaching|mentor|mentoring|instructor|teacher|beginner|beginners|explain|explains|explaining|explained|advice|advise|advising|tips|practise|practising|practice|practicing|conversation|conversational|rehearse|study|exam|exams|homework|grammar|fluent|language exchange|show me how|how to|know how|walk me through|talk me through|pick your brain|figure out|basics|improve|understand|think along|talk you through|talk me through|help you with your|free talk|a talk on|which end|more buttons|scared to press|driving test|ask me anything|review|correct my|tell me why|native speaker)
    (show|showing|tell|teach) (you|people|me|us|them|anyone) (how|the|what|where|everything)
    (samen|met zijn) (… )?(oefenen|hardlopen|lopen|zingen|spelen|musiceren|studeren|trainen|sporten|schaken|tennissen|wandelen|jammen|lezen|zwemmen|dansen)
    (to|who) (play|speak|practise|run|train|jam|sing|talk) (… )?with
    (wiskunde|rekenen|natuurkunde|scheikunde|biologie|grammatica|examen*|toets|toetsen|inburger*|uitspraak|scriptie|breuken|statistiek|mondeling|spreekbeurt|proefwerk|tafels)
    (math|maths|algebra|physics|chemistry|calculus|statistics|pronunciation|spelling|fractions|essay|thesis|dissertation|word order)
    `,
  riding: `
    (rit|ritje|ritten|lift|liften|meerijd*|meerijden|mee rijden|carpool*|autodelen|deelauto|chauffeur|taxi|bijrijder|meereizen|instappen|stap in|afzetten|thuisbrengen|wegbrengen|pendel*|forens*|medereizig*|passagier*|oppikken|rijdt|rijd|rij|rijden|gereden|ri|vervoer*|verplaatst)
    (plek|plekken|plaats|plaatsen|stoel|stoelen|zitplaats*|plekje) (… )?(in|bij) (de |mijn |onze |den )?(auto|wagen|bus|busje)
    (brengen|brengt|breng|halen|haal|haalt|ophalen|gebracht|krijg|krijgen|bezorgen|meenemen|neemt|meekomen|mee) (… )?(naar|van|vanaf|terug|met) (de |het |mijn |een |den )?${vehicle}
    (iemand|buur|wie|gezin|you|someone|anyone) (_ )?(met|with|heeft een|has a) (een |n |a |an )?(_ )?${vehicle}
    ${the}${vehicle} (… )?(lenen|delen|te leen|gebruiken|huren|mee|meegebruiken|meekrijgen|share|borrow|nodig)
    (lenen|delen|leen|share|borrow|use|lend|sharing|leeg|lege|halfleeg|empty) (… )?${vehicle}
    (leeg|lege|halfleeg|leeg busje|empty seat*|back seat|passenger seat|seats?|free seats) (… )?(terug|naar|in|next to|to|on my)
    (ride|rides|lift|carpool*|passenger*|driving|drive|drives|driver|drove|drop (me|us|him|her|my _) (off|at)|chauffeur|taxi|car share|carshare|car sharing|commute|commuting|hop in|heading (to|home|up|down)|pick (me|us|him|her|my _) up|pick up my _ from|get us to|take (us|me) (to|along)|drop offs?|hospital runs?|airport runs?|boot|on wheels|without wheels)
    (to|from|towards|near|naar|richting|tot|in|toward) ${the}(airport|schiphol|station|hospital|clinic|dump|tip|recycling|ikea|dentist|doctor|doctors|vet|appointment|utrecht|amsterdam|rotterdam|antwerp*|brussel*|ghent|gent|leuven|eindhoven|the hague|den haag|den bosch|beach|coast|seaside|checkup|vliegveld|luchthaven|ziekenhuis|stort|milieustraat|milieupark|kringloop|grofvuil|containerpark|recyclagepark|poli|polikliniek|huisarts|tandarts|dierenarts|dierenkliniek|dokter|kliniek|dialyse|fysio*|groningen|zwolle|leeuwarden|maastricht|nijmegen|leiden|tilburg|arnhem|haarlem|almere|breda|berlin|berlijn|paris|parijs|london|zee|strand|kust|zaventem|campus|oogarts|oogziekenhuis|zwemles|judo|training|zwembad|volleybal|voetbal|koor|concert|crematorium|begraafplaats|revalidatie*|eerste hulp|gemeente|markt|tuincentrum|garden centre)
    (haul|haulage|transport|transporting|tow|towing|grofvuil|bulky|small moves)
    (die kant op|deze kant op|that way|this way|op en neer|heen en weer|heen en terug|aan de andere kant|kant van|side of town|one side|halverwege)
    (halen|ophalen|haal|afhalen|bezorgen|krijgen|krijg|bring|get|fetch) (… )?(in|uit|from|van marktplaats|out of) (het |de |the )?(_)
    (niemand|iemand|buur|wie|nobody) met een (bus|busje|auto|aanhanger|trekhaak)
    (mee|along|terug) (naar|to|in|vanaf|van|vanuit|terug)
    (bus|trein|train|metro|taxi|belbus) (_ )?(staakt|rijdt niet|gemist|cancelled|missed|gone|vertraagd|afgezegd)
    (missed|gemist) (… )?(bus|train|metro|trein)
    (geen auto|no car|geen rijbewijs|achter het stuur|benzine|petrol|fuel|kofferbak|onderweg|file|startkabels)
    `,
  errands: `
    (boodschap*|boodschappen*|apotheek|postkantoor|recept|medicijn*|pakje*|pakket*|pharmacy|prescription|parcel*|package*|errand*|grocery shopping|shopping|shop for me|supermarkt|winkel|jumbo|lidl|aldi|post|brievenbus|mailbox)
    `,
  eating: `
    (eten|eet|eters|meeeten|mee eten|gegeten|opeten|etentje|koken|kook|kookt|gekookt|*maaltijd|*maaltijden|maaltijd*|avondeten|middageten|ontbijt*|lunch*|*diner|diner*|brunch*|borrelhap*|hapje|hapjes|portie*|bord|bordje|bordjes|pannetje|restje*|proeven|proever*|smullen|lust|lusten|honger|trek|aanschuiven|schuif|aan tafel|eettafel|lange tafel|gasten|kok|thuiskok|kookkunst*|diepvries)
    (bakken|bak|bakt|gebakken|klaarmaken|ingevroren)
    (eat|eats|eating|cook|cooks|cooking|cooked|dinner|supper|lunch|breakfast|brunch|meal|meals|dish|dishes|portion|portions|leftover|leftovers|plate|plates|hungry|taste|tasting|taster*|tasters|feast|buffet|potluck|home cooked|homemade|home made|recipe|recipes|grilling|bake|bakes|baking|baked|catering|kitchen smells|table has|to the table|at our table|our table)
    ${food}
    (glutenvrij*|vegan|vegetarisch*|halal|vegetarian|gluten free|gluten|lactosevrij|suikervrij*|kosher|allergy to|iftar|kerstdiner|thanksgiving|shabbat)
    `,
  sheltering: `
    (ruimte|*ruimte|*ruimtes|kamer|kamers|kamertje|*kamer|zaal|zaaltje|*zaal|*lokaal|parkeer*|parkeren|opslag*|opslaan|stalling|stallen|*stalling|garagebox|carport|loods|werkplek*|werkplekje|bureauplek|atelierplek|logeer*|logeren|logeert|slaapplek|slaapplaats|overnacht*|onderdak|woonruimte|laadpaal|oplaadpunt|vergader*|repeteren|repetitie*|schuilen|bewonen|huurder*|hoek|hoekje|bergruimte|kwijt)
    (plek|plekje|plaats|ruimte|hoekje) (… )?(om|voor|in|op|onder|bij|over|te|gezocht|vrij)
    (zetten|neerzetten|binnen zitten|slapen|oefenen|studeren|werken|spelen|wonen|trouwen) (… )?(bij|in|ergens|hier|op|thuis)
    (onder een dak|under a roof|roof over|op ons erf|op mijn erf|spare bed|vrij bed|logeerbed|place to (leave|stay|sleep|practise|work|put)|in which to|geschikt voor|suitable for|kom hier (maar )?(_)|kom bij ons (_)|binnen zitten|rustig (werken|zitten|studeren)|quiet room|gek van|te klein)
    (waar|where) (kan|kunnen|could|can|mag|mogen) (… )?(slapen|oefenen|studeren|werken|parkeren|zetten|sleep|practise|practice|work|study|park|put|store|sit|stay|rehearse)
    (room|rooms|spare room|guest room|bedroom|box room|space|spaces|parking|parking spot|park|driveway|storage|store|storing|stored|garage|cellar|loft|workspace|desk|studio|venue|flat|apartment|house sit|sublet|subletting|sleep|sleeping|crash|couch for the night|stay|overnight|lodger|lodging|accommodation|charging point|guest bed|corner|workbench|a place to|a place for|somewhere to|nowhere to|lock up|rehearse|quiet place)
    (staat|stands|is|staan) (… )?(leeg|empty|vrij)
    (huis|ons huis|appartement|woning|zolder|kelder|garage|oprit|keuken|tuin|buurthuis|kantoor|living room|basement|attic|barn|hall|table seats|garden) (… )?(leeg|vrij|te huur|over|beschikbaar|empty|free|available|fits|voor een|for a|for your|is|gebruiken|mag|open)
    `,
  lending: `
    (lenen|leen|leent|uitlenen|uitleen|geleend|te leen|bruikleen|borg|reserveren|borrow|borrowing|borrowed|lend|lending|lent|loan|on loan)
    (mag|mogen|kan) (ik|we|wij) (… )?(gebruiken|hebben)
    (could|may|can) i use
    `,
  giving: `
    (te geef|weg te geven|weggeven|af te halen|op te halen|mag weg|mogen weg|moet weg|moeten weg|overnemen|te koop|tweedehands|opgeruimd|opruiming|ongebruikt|ontgroeid|gegroeid|verdubbeld|dubbel|zelf ophalen|komt halen|kom halen|mag je hebben|hebben|nieuwe eigenaar|nieuw huis|past niet|niet meer gebruikt)
    (gratis|cadeau|over|weg|kapot maar|nog goed|nog prima|als nieuw|goede staat|zo goed als nieuw|werkt nog|doet het nog)
    (give away|giving away|to give|up for grabs|for grabs|going spare|secondhand|second hand|collect|pickup|outgrown|outgrew|gathering dust|good home|hand me down*|for sale|upgraded|surplus|free to|take it|yours|want a|needs a home|wrong size|unopened|left over|unused|no longer needed|grab it)
    (maat|size|inch|liter|litre|pack|doos|dozen|krat|kratje|stapel|box of|stack)
    `,
  having: `
    (hebben staan|heeft staan|heb * staan|heb * liggen|heeft * liggen|hebben liggen|heeft iemand|heeft er iemand|wie heeft|iemand een|nog een|er een|eentje|spare|got a|anyone got|does anyone have|anybody have|do you have|a new one|tekort|geen geld voor|kunnen niet betalen|cant afford|zonder)
    `,
  moving: `
    (paar armen|sterke man|trappen op|verdieping|hoger te krijgen|other end of|naar beneden|de trap|upstairs|downstairs)
    (tillen|sjouwen|dragen|versjouwen|verhuizen|verhuis*|verhuizing|inladen|uitladen|trap op|naar boven|lift heavy|heavy lifting|carry|carrying|moving|move house|strong back|sterke|spierkracht|mankracht|armen|muscle)
    `,
  caring: `
    (oppas*|*oppas|babysit*|opvang|opvangen|op * passen|letten|let op|pas op|passen op|past op|gezelschap|bezoek|bezoeken|voorlezen|voorgelezen|praatje|begeleiden|verzorgen|verzorging|waken|waakt|wandelen met|mee te wandelen|uitlaten|uitlaat|uitgelaten|hondenuitlaat*|voeren|voederen|eten geven|alleen is|eenzaam)
    (babysitter|sitter|sit with|look after|looking after|watch|watching|mind|minding|company|keep * company|visit|visits|read to|lonely|feed|feeding|dog walker|walk (my|your|our|the) (dog*|_)|dog walks?|cat sitting|cat sitter|carer)
    (hond|honden|kat|katten|poes|konijn|kippen|cavia|hamster|dog|dogs|cat|cats|rabbit|hens|guinea pigs|puppy|animal|huisdier*|pet|pets)
    (kinderen|kids|kid|children|toddler|toddlers|baby|peuter|peuters|kleuter*|tweeling|twins|oma|opa|grandma|grandpa|dementerend*|bejaarde)
    `,
  mending: `
    (repareren|repareert|repareer|reparatie*|gerepareerd|maken|maakt|gemaakt|fixen|herstellen|herstelt|oplappen|plakken|lijmen|monteren|installeren|installeert|aansluiten|instellen|vervangen|ophangen|opgehangen|hangen|timmeren|schilderen|verven|witten|behangen|stuken|schuren|zagen|boren|solderen|in elkaar|naaien|verstellen|zomen|inkorten|stoppen|slijpen|klus|klusje|klusjes|klussen|karweitje|handig*)
    (fix|fixing|fixes|repair*|mend|mending|mends|install*|assemble*|assembling|put together|set up|setup|hang|hanging|paint|painting|wallpaper*|sand|saw|sew|sewing|hem|hemming|hems|alter*|darn*|glue|handyman|handy|odd job*|diy|unblock|plumb*)
    (kraan|kranen|lekt|lekkage|afvoer|gootsteen|leiding|stopcontact|groepenkast|stroomstoring|lamp|lampen|wasmachine|vaatwasser|cv|ketel|dakgoot|goot|slot|rits|ritsen|gordijn*|knopen|tap|leak|leaking|drain|socket|boiler|gutter|gutters|zip|zips|buttons|curtains|wardrobe|shelf|ikea|pax)
    (computer|laptop|printer|wifi|internet|telefoon|phone|tablet|virus*|modem)
    `,
  keepingHouse: `
    (schoonmaken|poetsen|poetshulp|schoonmaakhulp|dweilen|wassen|strijken|strijk|opruimen|leeghalen|uitzoeken|vegen|ramen lappen|zemen|afwas|vouwen|clean|cleaning|cleans|cleaner|iron|ironing|sweep|clear out|clearing|declutter|laundry|windows|chore*|huishoud*)
    (snoeien|snoeit|snoei*|maaien|maait|gras|grasmaaien|heg|haag|scheren|onkruid|schoffelen|wieden|harken|spitten|graven|sneeuw|bladeren|tuinman|tuin doen|buxus|prune|pruning|mow|mowing|lawn|hedge|weed|weeding|dig|digging|rake|gardener|gardening|snow)
    (planten water|water geven|planten|geraniums|plants|water (your|my|our|the) _|watering)
    (haren|haar|knippen|knipt|kapper|kapster|haircut|cut hair|cutting)
    `,
  trade: `
    (timmerman|schilder|schilderen|stukadoor|loodgieter|elektricien|monteur|hovenier|kapper|kapster|naaister|kleermaker|schoonmaker|glazenwasser|klusjesman|klusser|handige harry|sneeuwruimer|verhuizer|verpleegkundige|clown|goochelaar|huismeester|pianostemmer|hondenuitlater|vakman|carpenter|painter|plumber|electrician|hairdresser|seamstress|cleaner|locksmith|mechanic|nurse|tuner|magician|decorator|handyman|scouts|karweitje)
    (zagen|zaagt|schaaft|schaven|poetsen|slijpen|zomen|ritsen|doen het graag|doe het graag|goed in|good at|ik sew|i sew|reparaties)
    (kijkt|kijken) (er )?(… )?naar (… )?(_)
    `,
  paperwork: `
    (formulier*|papierwerk|aangifte|belasting*|toeslag*|digid|brief|brieven|administratie|invullen|bezwaar|vertalen|vertaling|vertaald|vertaal|tolk|tolken|form|forms|paperwork|tax|translate|translating|translation|interpret|interpreter|letter|letters|application)
    `,
  helping: `
    (helpen|hulp|help|helpt|helper*|handje|handen|hand|helping|hands|assist*|volunteers?|meehelpen|bijspringen|ontlasten|aannemen|opendoen|open doen|monteur|aanwezig|wachten|let * in|wait in|wait for|hold|vasthouden)
    `,
  place: `
    (in|op|uit|aan|bij|naar|achter|voor|onder|langs|in the|on the|at the|from the|at|on|from|by|outside|down|up) ${the}(_ )?${room}
    `
} as const satisfies Record<string, CueLines>
