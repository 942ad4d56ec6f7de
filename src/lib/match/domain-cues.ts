/**
 * What tells which of the six works it is, in Dutch and English (cue.ts says how cues are written). The verb of a
 * sentence decides over its things: lending a drill is about goods, learning to drill is about a skill. The most
 * particular frame stands first; what it finds is taken out.
 */
import type { CueLines } from './cue.ts'

export type DomainCue = CueLines

export const domainCues = {
  learning: `
    (leren|leer|leert|leerde|aanleren|geleerd|bijleren) (_ )?(mij|me|ons|kennen)?
    (wie|iemand|kan|kun|wil|kunnen) (… )?(leren|uitleggen|voordoen|laten zien hoe|bijbrengen)
    (les|lessen|lesje|lesjes|lesgeven|bijles|bijlessen|cursus|cursussen|workshop*|training|coaching|coach|mentor|oefenpartner|spreekpartner|taalmaatje*|gesprekspartner|taalcoach|leraar|lerares|docent*|juf|meester|leerkracht)
    *(les|lessen|cursus|workshop|leraar|lerares|docent|maatje|coach)
    (uitleg*|advies|adviseert|adviseren|raad|tips|voorlichting|meedenken|meekijken|sparren|overhoren|oefenen|oefen|oefent|instructie|introductie|beginners|beginner|gevorderden|conversatie|spreken|praten|kunst van)
    (uitleggen|uitlegt|leg … uit|legt … uit|wijs … worden|wegwijs|onder de knie|fijne kneepjes|kneepjes|hoe je|hoe ik|hoe het|hoe dat|hoe een|hoe men|hoe de)
    (learn|learning|learnt|learned|teach|teaches|teaching|taught|tutor|tutors|tutoring|lesson|lessons|class|classes|course|workshop*|training|coach|coaching|mentor|mentoring|instructor|teacher|beginner|beginners|explain|explains|explaining|explained|advice|advise|advising|tips|practise|practising|practice|practicing|conversation|conversational|rehearse|study|studying|exam|exams|homework|grammar|fluent|language exchange|show me how|how to|know how|walk me through|talk me through|pick your brain|figure out|basics|improve)
    (samen|met zijn) (… )?(oefenen|hardlopen|lopen|zingen|spelen|musiceren|studeren|trainen|sporten|schaken|tennissen|wandelen|jammen|lezen|zwemmen|dansen)
    (to|who) (play|speak|practise|run|train|jam|sing|talk) (… )?with
    (huiswerk*|wiskunde|rekenen|natuurkunde|scheikunde|grammatica|examen*|toets|toetsen|inburger*|uitspraak)
    (math|maths|algebra|physics|chemistry|calculus|statistics|pronunciation|spelling)
    (running|tennis|chess|climbing|cycling|gym|walking|jogging|practice|language|study) (partner|buddy|mate)
    `,
  carrying: `
    (rit|ritje|ritten|lift|liften|meerijd*|meerijden|meerijder*|carpool*|autodelen|deelauto|chauffeur|taxi|wegbreng*|bijrijder)
    (meerijden|mee rijden|meereizen|mee reizen|instappen|afzetten|thuisbrengen|wegbrengen)
    (rijd|rijdt|rij|rijden|rijdend|gereden|rijen|ri)
    (brengen|brengt|breng|vervoer*|ophalen|halen|gebracht) (… )?(naar|met (de|mijn|een|jouw|zijn|haar) (auto|bus|busje|bestelbus|wagen))
    naar (de |het |mijn |een )?(… )?(brengen|vervoeren|rijden|gebracht|krijgen)
    (naar|van|richting|tot) (de |het )?(schiphol|vliegveld|luchthaven|station|ziekenhuis|stort|milieustraat|milieupark|kringloop|grofvuil|containerpark|recyclagepark|recyclepark|poli|polikliniek|huisarts|tandarts|dierenarts|dokter|kliniek|dialyse|fysio*|eindhoven|utrecht|amsterdam|rotterdam|antwerpen|gent|brussel|groningen|den haag|zwolle|leeuwarden|maastricht|ikea|gamma|zee|strand|kust)
    (plek|plekken|plaats|plaatsen|stoel|stoelen|zitplaats*) (… )?(in|bij) (de |mijn |onze |den )?(auto|wagen|bus|busje)
    (auto|wagen|bestelbus|verhuisbus|busje|bestelwagen|verhuiswagen|verhuisbusje|camionette|taxibus|bakwagen) (… )?(lenen|delen|te leen|gebruiken|huren|mee|kunnen|nodig)
    (lenen|delen|leen|gebruik) (… )?(auto|wagen|bestelbus|verhuisbus|busje|camionette)
    (iemand met (een )?(auto|busje|bus|aanhanger|bestelbus|trekhaak|wagen))
    (ride|rides|lift|carpool*|passenger*|driving|drive|drives|driver|drove|drop (me|us|him|her|my _) (off|at)|chauffeur|taxi|car share|carshare|car sharing|van)
    (to|from|towards|near) (the )?(… )?(airport|schiphol|station|hospital|clinic|dump|tip|recycling centre|ikea|dentist|doctor|doctors|vet|appointment|utrecht|amsterdam|rotterdam|antwerp|brussels|ghent|eindhoven|the hague|beach|coast|checkup)
    (seats?|spots?|space|room) (… )?(in|left in|in the back of) (my|our|the|a|your) (car|van|boot)
    (share|borrow|use|lend) (my|a|the|our|your|somebodys) (car|van|campervan)
    (haul|haulage|transport|transporting|tow|towing|deliver|delivering)
    (commute|commuting|pendel|forens*)
    `,
  eating: `
    (eten|eet|eters|meeeten|mee eten|eters|gegeten|opeten|etentje|koken|kook|kookt|gekookt|maaltijd*|*maaltijd|*maaltijden|avondeten|middageten|ontbijt*|lunch*|diner*|brunch*|borrelhap*|hapje|hapjes|portie*|bord|bordje|bordjes|pannetje|restje*|proeven|proever*|smullen|lust|lusten|honger|trek|aanschuiven|aan tafel|eettafel)
    (soep|*soep|lasagne|stamppot*|*schotel|ovenschotel*|curry|roti|couscous|tajine|pasta|rijst|nasi|bami|stoof*|hutspot|pannenkoek*|taart*|*taart|*taarten|cake|cakes|koek*|koekjes|brood*|*brood|zuurdesem*|appelmoes|jam|chutney|kimchi|pizza|gebak|muffins|erwtensoep|snert|bbq|barbecue*|salade|quiche|friet|frieten|oliebollen|wafels|hummus|falafel|dumplings|sushi|gehakt*|saus|oogst|groente|groenten|fruit|appels|peren|pruimen|courgette*|tomaten|sla|eieren|vlees|vis|kip|kaas|melk)
    (bakken|bak|bakt|gebakken)
    (eat|eats|eating|cook|cooks|cooking|cooked|cook|dinner|supper|lunch|breakfast|brunch|meal|meals|dish|dishes|portion|portions|leftover|leftovers|plate|plates|hungry|taste|tasting|taster*|tasters|feast|buffet|potluck|home cooked|homemade|home made|recipe)
    (soup|soups|stew|curry|lasagna|lasagne|casserole|pie|pies|cake|cakes|bread|loaf|loaves|sourdough|pancakes|cookies|biscuits|jam|pickles|pizza|pasta|rice|dumplings|barbecue|bbq|salad|chili|quiche|bake|baking|baked|muffins|food|groceries|vegetables|veg|veggies|fruit|apples|pears|plums|tomatoes|courgettes|zucchini|eggs|meat|fish|chicken|cheese|milk)
    (glutenvrij*|vegan|vegetarisch*|halal|vegetarian|gluten free|lactosevrij)
    (potluck|iftar|sinterklaasmaal|kerstdiner|kerstmaal|thanksgiving)
    `,
  room: `
    (ruimte|*ruimte|*ruimtes|kamer|*kamer|kamers|kamertje|zaal|zaaltje|*zaal|parkeer*|parkeren|oprit|opslag*|opslaan|stalling|stallen|*stalling|schuur|schuurtje|berging|kelder|zolder|garage|garagebox|carport|loods|werkplek*|bureauplek|kantoor*|atelier*|studio|logeer*|logeren|slaapplek|slaapplaats|overnacht*|onderdak|appartement|huisje|woning|woonruimte|moestuin*|volkstuin*|moestuintje|tuintje|lapje grond|stukje grond|perceel|hoekje|keuken|huiskamer|laadpaal|oplaadpunt|kas|balkon|terras|tuinhuis|vergaderplek|plek|plekje|plaats)
    (room|rooms|spare room|guest room|bedroom|space|spaces|parking|park|driveway|storage|store|storing|stored|garage|shed|cellar|basement|attic|loft|workspace|desk|studio|office|hall|venue|flat|apartment|house sit|sublet|subletting|sleep|sleeping|crash|couch for the night|stay|overnight|lodger|lodging|accommodation|allotment|garden plot|plot|patch|charging point|greenhouse|corner)
    (plek|ruimte|plaats) (… )?(om|voor|in|op|onder|bij) (… )?(zetten|stallen|parkeren|slapen|werken|oefenen|repeteren|bewaren|opslaan)
    `,
  lending: `
    (lenen|leen|leent|uitlenen|uitleen|geleend|te leen|bruikleen)
    (te geef|weg te geven|weggeven|gratis|af te halen|op te halen|ophalen|mag weg|mogen weg|moet weg|moeten weg|overnemen|te koop|tweedehands|opgeruimd|opruiming|kringloop|ongebruikt|ontgroeid|uitgegroeid)
    (hebben staan|heeft staan|heb … staan|heb … liggen|heeft … liggen|over|liggen|hebben liggen|heeft iemand)
    (borrow|borrowing|lend|lending|lent|loan|give away|giving away|up for grabs|going spare|spare|secondhand|second hand|collect|pickup|free|outgrown|gathering dust|good home|hand me down*|for sale|got a|have a|has a|anyone got)
    (maat \\d+|size \\d+|kapot maar|als nieuw|goede staat|good condition|like new|hardly used|zo goed als nieuw)
    `,
  doing: `
    (helpen|hulp|help|helpt|helper*|handje|handen|mankracht|sterke|spierkracht|helping|hand|hands|muscle|assist*|volunteers?)
    (repareren|repareert|repareer|reparatie*|maken|maakt|gemaakt|fixen|herstellen|herstelt|oplappen|monteren|installeren|installeert|aansluiten|instellen|vervangen|ophangen|hangen|plaatsen|timmeren|schilderen|verven|behangen|stuken|schuren|zagen|boren|snoeien|snoeit|maaien|maait|scheren|knippen|schoffelen|wieden|harken|spitten|graven|planten|vegen|ruimen|schoonmaken|poetsen|dweilen|wassen|strijken|naaien|verstellen|zomen|inkorten|tillen|sjouwen|dragen|versjouwen|verhuizen|verhuis*|demonteren|leeghalen|opruimen|uitzoeken|invullen|formulier*|papierwerk|aangifte|vertalen|vertaling|tolken|bellen|aannemen|uitlaten|uitlaat|oppas*|oppassen|babysit*|passen|opvang|opvangen|voeren|verzorgen|verzorging|water geven|waakt|boodschap*|apotheek|postkantoor|pakje*|pakket*|sleutel|begeleiden|meegaan|gezelschap|bezoek|voorlezen|kinderfeestje|kattenoppas|hondenoppas|hondenuitlaat*)
    (op|letten|let) (… )?(passen|letten)
    (hond|kat|poes|konijn|kippen|cavia|planten|kinderen|baby|peuter|kleuter|tweeling|oma|opa|gras|heg|haag|goot|dakgoot|afvoer|kraan|lekkage|stopcontact|lamp|wasmachine|vaatwasser|cv|computer|laptop|printer|wifi|internet|telefoon|digid|toeslag|belasting*)
    (fix|fixing|fixes|repair*|mend|mending|mends|install*|assemble*|assembling|put together|set up|setup|hang|hanging|paint|painting|wallpaper*|sand|saw|prune|pruning|mow|mowing|weed|weeding|dig|digging|sweep|clean|cleaning|cleans|iron|ironing|sew|sewing|hem|hemming|alter*|lift heavy|carry|carrying|move|moving|dismantle|clear|clearing|fill in|fill out|form|forms|paperwork|tax|translate|translating|interpret|interpreter|walk|walks|walking|watch|watching|mind|minding|babysit*|feed|feeding|look after|water|watering|groceries|shopping|errand*|pharmacy|parcel*|package*|pick up|key|keys|company|visit|visits|read to|sit with|chore*|odd job*|handyman)
    (dog|dogs|cat|cats|rabbit|hens|hamster|plants|kids|kid|children|toddler|baby|grandma|grandpa|lawn|hedge|gutter|gutters|drain|tap|leak|leaking|socket|lamp|boiler|computer|laptop|printer|wifi|internet|phone)
    `
} as const satisfies Record<string, DomainCue>
