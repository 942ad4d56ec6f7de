import type { Concept } from './concept.ts'

/** Space: rooms, gardens, parking, storage and workplaces that neighbours share. */
export const spaces = {
  'indoor-room': {
    domain: 'space',
    nl: 'ruimte, ruimte binnen, zaaltje, zaal, kamer beschikbaar, woonkamer beschikbaar, huiskamer beschikbaar, ruimte te leen, ruimte gebruiken, ruimte huren, ruimte voor groep, plek voor groep, plek om samen te komen, multifunctionele ruimte, leegstaande ruimte, lege kamer, kamer over, kamer staat leeg, ~zolder, ~kamer, ~woonkamer, ~lokaal, ~plek, ~vierkante meter, ~m2',
    en: 'room available, spare room available, space for a group, space available, living room available, room to use, room to rent by the hour, place to gather, empty room, multi-purpose room, venue, hire a room, indoor space, ~room, ~space, ~hall, ~attic, ~place, ~square metres'
  },
  'meeting-room': {
    domain: 'space',
    nl: 'vergaderruimte, vergaderzaal, vergaderplek, ruimte om te vergaderen, VvE-vergadering ruimte, bewonersvergadering plek, cursusruimte, lesruimte, workshopruimte, plek voor leesclub, plek voor club, plek voor vereniging, woonkamer voor bijeenkomst, bijeenkomst plek, huiskamer voor vergadering, beamer en ruimte, vergaderen, bijeenkomst, ~flip-over, ~vergadering',
    en: 'meeting room, meeting space, place to meet, room for a meeting, residents meeting place, classroom, workshop room, course room, room for book club, room for our club, living room for gathering, ~gathering, ~whiteboard, ~meeting',
    broader: 'indoor-room',
    near: 'community-room'
  },
  'party-hall': {
    domain: 'space',
    nl: 'feestzaal, feestruimte, zaal voor verjaardag, zaal huren, zaaltje voor feest, ruimte voor feest, ruimte voor kinderfeestje, plek voor verjaardag, plek voor feest, huis te klein voor feest, huis te klein voor gasten, past niet in mijn woonkamer, babyshower plek, bruiloft locatie, trouwlocatie, jubileum plek, kinderfeestje plek, uitvaart ruimte, condoleance ruimte, plek om te vieren, vieren plek, ruimte om te vieren, vieren met gasten, verjaardag vieren te klein, veel gasten klein huis, buurtzaal, babyshower, grote woonkamer, huis te klein, te klein feest, ~feest, ~verjaardag, ~gasten, ~kinderfeestje',
    en: 'party room, party venue, hall for a birthday, hire a hall, room for a party, place for a party, place for birthday, house too small for party, flat too small for guests, baby shower venue, wedding venue, kids party place, wake venue, place to celebrate, celebrate with guests, celebrate birthday somewhere, too small for all guests, baby shower, large living room, house too small, ~party, ~birthday, ~guests',
    broader: 'indoor-room',
    near: 'events community-room party-things'
  },
  'community-room': {
    domain: 'space',
    nl: 'buurthuis, buurthuiskamer, buurtcentrum, wijkcentrum, gemeenschapsruimte, gemeenschappelijke ruimte, dorpshuis, inloop, ontmoetingsplek, ontmoetingsruimte, kerkzaal, gymzaal, gymlokaal, schoollokaal, aula, danszaal, sportzaal, clubhuis, buurtzaal, soos, gymzaaltje, ruimte voor yoga, yoga waar, matjes op de vloer ruimte, ~buurtkamer',
    en: 'community centre, community center, community room, neighbourhood centre, village hall, common room, drop-in, meeting place, church hall, gym hall, school hall, dance studio, clubhouse, space for yoga, floor space class, ~centre',
    broader: 'indoor-room',
    near: 'meeting-room party-hall rehearsal-space'
  },
  'guest-room': {
    domain: 'space',
    nl: 'logeerkamer, logeerbed vrij, logeerplek, slaapplek, slaapplaats, bed voor de nacht, plek om te slapen, plek om te logeren, overnachten, overnachting, komt logeren geen bed, komt logeren geen plek, komen logeren te klein, familie op bezoek geen plek, gasten blijven slapen, ouders komen over, zus komt logeren, vriend komt logeren, schoonouders logeren, waar kunnen ze slapen, slaapbank beschikbaar, matras op de grond slapen, Airbnb, hotel te duur, couchsurfen, vrienden op de fiets, pelgrim slapen, onderdak, noodopvang, opvang vluchteling, buitengesloten slapen, logeren, logé, logeren te klein, blijft slapen, blijven slapen, visite blijft slapen, slaapgast, geen bed over, nergens slapen, ouders uit buitenland komen, vriendin komt over, kinderen komen over kerst, opa en oma komen over, slaapt op mijn bank, slapen op de bank, elders een bed, ergens een bed, ~slapen, ~nacht, ~bed, ~zolderkamer',
    en: 'guest room, spare bedroom, spare bed, sleeping place, place to sleep, place to stay, bed for the night, room for the night, stay overnight, somewhere to stay, somewhere to sleep, family visiting no room, parents visiting, sister is visiting no bed, guests staying over, put up my parents, sofa bed to sleep, couch to crash, crash on sofa, Airbnb, hotel too expensive, couchsurfing, emergency shelter, host a refugee, locked out place to sleep, sister comes over, parents come over, friend comes over, nowhere to put her, nowhere to put him, nowhere to put them, no bed for them, nowhere to sleep, comes to stay, visitors from abroad, guests for the weekend, sleeps on my couch, sleeps on my sofa, bed elsewhere, ~guest, ~overnight, ~night, ~bed, ~sleep, ~stay',
    near: 'air-bed lodging'
  },
  lodging: {
    domain: 'space',
    nl: 'kamer te huur, kamer huren, woonruimte, tijdelijk wonen, tijdelijke woonruimte, hospita, huisgenoot, huisgenoot gezocht, student zoekt kamer, studentenkamer, onderhuur, antikraak, tussenwoning tijdelijk, woonruimte gezocht, dakloos, op straat komen te staan, scheiding woonruimte, bankslapen, zolderkamer te huur, anti-kraak, tussen huizen wonen, tussen twee huizen wonen, gemeubileerd, een paar weken wonen, weken onderdak, nergens terecht, woning pas later klaar, waar kan ik wonen, weken wonen, stage wonen, kamer voor student, huisdier welkom kamer, ~kamer, ~student, ~huur',
    en: 'room to rent, rent a room, lodger, landlady, housemate, flatmate, roommate wanted, student room, student needs a room, sublet, temporary housing, temporary accommodation, homeless, nowhere to live, a place to live, between houses, between homes, furnished, need a roof for weeks, house not ready, where can I live, room for student, internship room, ~room, ~student',
    near: 'guest-room housing-search storage'
  },
  'house-swap': {
    domain: 'space',
    nl: 'huizenruil, huis ruilen vakantie, woningruil vakantie, oppassen op huis, huisoppas, ons huis leeg vakantie, huis leeg zomer, huis beschikbaar in vakantie, op ons huis passen, vakantiehuisje, tuinhuisje lenen, stacaravan, huis leeg in augustus, ~vakantie',
    en: 'house swap, home exchange, holiday swap, house sitting, house-sit, house sitter, our house empty in summer, home empty during holidays, holiday cottage, holiday home, house empty in August, ~holiday',
    near: 'guest-room house-watch'
  },
  'rehearsal-space': {
    domain: 'space',
    nl: 'oefenruimte, repetitieruimte, oefenruimte band, repeteren ruimte, repeteerruimte, plek om te drummen, plek om muziek te maken, buren klagen drumstel, buren klagen muziek, geluiddicht, geluidsdicht, muziekkelder, opnamestudio, geluidsstudio, zaal voor koor, koor repeteren plek, toneel repeteren plek, plek om te oefenen band, band te hard, muziek te hard, hard buren muziek, geluidsisolatie, geïsoleerde kelder, muziek maken kelder, plek repetitie, repetitie plek, ruimte repetitie, repeteren waar, buren klagen trompet, buren klagen over oefenen, repetitie, repeteren, samba, trommelen plek, bunker, dikke muren, lawaai maken plek, ~versterker, ~drumstel',
    en: 'rehearsal space, rehearsal room, practice room band, practice space, place to drum, place to play music, neighbours complain drums, neighbours complain noise practice, soundproof, recording studio, music studio, room for choir, choir rehearsal place, band too loud, music too loud, practise loud, place to rehearse, room to rehearse, place for rehearsals, soundproofed cellar, noise complaints practising, rehearsal, rehearse, bang drums, samba group, bunker, thick walls, make noise, drums without complaints, ~amplifier, ~drums',
    broader: 'indoor-room',
    near: 'play-music-together choir'
  },
  'studio-space': {
    domain: 'space',
    nl: 'atelier, atelierruimte, atelierplek, ruimte om te schilderen, creatieve ruimte, plek om te schilderen, kunstenaar zoekt ruimte, broedplaats, plek voor naaimachine, dansstudio, yogaruimte, ruimte voor yogales, ~schilderen, ~kunst, ~licht',
    en: 'art studio, artist studio, studio space, studio to paint, place to paint, creative space, artist needs space, atelier, yoga studio, room for yoga class, ~studio, ~art, ~daylight',
    broader: 'workspace indoor-room',
    near: 'drawing photo-studio'
  },
  'photo-studio': {
    domain: 'space',
    nl: 'fotostudio, ruimte voor fotoshoot, shoot locatie, filmlocatie, donkere kamer gebruiken, doka, podcaststudio, ~fotoshoot, ~achtergronddoek',
    en: 'photo studio, photography studio, space for photo shoot, shoot location, film location, darkroom to use, podcast studio, ~photo shoot, ~backdrop',
    broader: 'studio-space',
    near: 'photography'
  },
  'workshop-place': {
    domain: 'space',
    nl: 'werkplaats, klusruimte, klusplek, klusschuur, knutselschuur, werkbank gebruiken, plek om te klussen, plek om te zagen, plek om te timmeren, plek om te sleutelen, ruimte om te klussen, sleutelplek, brug voor auto, geen schuur om te klussen, klussen op mijn balkon, makerspace, fablab, hobbyruimte, stoffig werk plek, meubel opknappen plek, fiets sleutelen plek, zaag herrie plek, geen plek om te klussen, meubel maken geen plek, zaag herrie, zaag lawaai, herrie in flat, werkbank, schuur met werkbank, boren zagen flat, ~klussen, ~zagen, ~sleutelen, ~schuur',
    en: 'workshop to use, workshop space, place to tinker, place to saw, place to build, work bench to use, tinkering space, makerspace, fab lab, hackerspace, hobby room, car lift pit, no shed to work in, dusty work place, somewhere to fix my bike, space to do woodwork, somewhere to sand, nowhere to saw, no place to build, saw noise flat, workbench, shed with bench, ~workshop, ~tinker, ~shed',
    broader: 'workspace',
    near: 'woodworking tools garage'
  },
  workspace: {
    domain: 'space',
    nl: 'werkplek, bureau beschikbaar, werkkamer, thuiswerkplek, plek om te werken, rustig werken, rustige werkplek, coworking, flexplek, kantoorruimte, kantoor delen, thuis te veel lawaai om te werken, kan thuis niet werken, thuiswerken lukt niet, verbouwing buren herrie werken, werken met wifi, videobellen rustig, thuis niet concentreren, kinderen thuis werken, rustige kamer werken, bureau staat leeg, snel internet, wifi kapot werken, videogesprek, online gesprek, video-interview rustig, ~bureau, ~wifi, ~thuiswerken, ~kantoor',
    en: 'workspace, work space, desk space, desk to work, spare desk, hot desk, home office, coworking, co-working, office space, share an office, place to work quietly, cannot work at home, too noisy to work at home, quiet place to work, work with wifi, video calls quiet room, cannot concentrate at home, quiet room to work, working from kitchen table, fast internet, video interview, wifi is dead work, online interview, ~desk, ~wifi, ~remote work, ~office',
    near: 'study-place internet-use'
  },
  'study-place': {
    domain: 'space',
    nl: 'studieplek, studeerplek, stilteplek, rustige plek om te studeren, plek om te leren, plek om huiswerk te maken, te druk thuis om te leren, te druk thuis om te studeren, kan thuis niet studeren, stilteruimte, bibliotheek dicht, studeerkamer, rustig leren examen, ergens rustig, rustige plek, kleine broertjes leren, delen een kamer leren, concentreren thuis niet, stille kamer, bibliotheek, geen plek om te leren, thuis geen plek leren, leren voor examens plek, ~studeren, ~rustig, ~stil, ~stilte',
    en: 'study place, study space, quiet place to study, quiet room, silent room, place to do homework, too noisy at home to study, cannot study at home, library closed, study room, study spot, somewhere quiet, quiet spot, shares a room study, little brothers homework, no place to study, ~study, ~quiet, ~library',
    broader: 'workspace',
    near: 'study-skills'
  },
  'kitchen-space': {
    domain: 'space',
    nl: 'keuken gebruiken, keuken te leen, kookruimte, grote keuken, professionele keuken, keuken huren, keuken ligt eruit, keuken verbouwd koken, mijn oven is kapot, oven gebruiken, oven kapot, oven lenen, taart in oven, kookplaat kapot, pizzaoven, geen keuken, kookstudio, buurtkeuken, keuken ligt, niets warms maken, nieuwe keuken weken, aanrecht weg, geen fornuis, oven te klein, kleine oven, bak voor de markt, tweede oven, ~oven, ~fornuis, ~keuken',
    en: 'use a kitchen, kitchen to use, kitchen space, large kitchen, professional kitchen, rent a kitchen, kitchen being redone, my oven is broken, oven broken, use your oven, use an oven, pizza oven, no kitchen, community kitchen, kitchen ripped out, kitchen out of order, new kitchen being fitted, no stove, oven is tiny, oven too small, bake for the market, two ovens, ~oven, ~stove, ~kitchen',
    near: 'home-meals stove appliance-repair'
  },
  'fridge-space': {
    domain: 'space',
    nl: 'vriezer ruimte, ruimte in vriezer, plek in de vriezer, diepvries ruimte, vriezer kapot, vriezer stuk, diepvries kapot, koelkast kapot, koelkast stuk, plek in koelkast, ruimte in koelkast, eten ontdooit, bevroren bewaren, stroomstoring vriezer, medicijnen koelen, vlees ontdooit, diepvries la vrij, lade vrij diepvries, lade vriezer, vriezer vol, vriesvak, vrieskist, past niet in vriesvak, half varken, lades vriezer, ~vriezer, ~koelkast, ~diepvries',
    en: 'freezer space, room in freezer, space in your freezer, freezer broken, freezer broke, fridge broken, fridge broke down, fridge space, room in fridge, food is defrosting, food thawing, keep my insulin cool, keep food cold, power cut freezer, meat thawing, drawer in freezer, freezer full, chest freezer, does not fit in freezer, freezer drawer, ~freezer, ~fridge',
    near: 'fridge freezer-meals appliance-repair'
  },
  'laundry-use': {
    domain: 'space',
    nl: 'wasmachine gebruiken, wasje draaien, was draaien, wassen bij iemand, wasmachine kapot, wasmachine stuk, droger gebruiken, waslijn, was drogen plek, wasruimte, wasserette, wasmachine bij jou, stapel vuile was, wasmachine begeven, was ligt opgestapeld, wasmachine stuk was, ~wasmachine, ~droger, ~wasgoed, ~vuile was',
    en: 'use a washing machine, do laundry, do my laundry, washing machine broken, washing machine died, use your dryer, tumble dryer use, place to dry laundry, clothes line, laundry room, launderette, laundromat, pile of dirty laundry, washing machine gave up, laundry piling up, ~washing machine, ~laundry, ~dryer',
    near: 'laundry washing-machine appliance-repair'
  },
  'water-and-shower': {
    domain: 'space',
    nl: 'douchen bij, douche gebruiken, badkamer verbouwd douchen, ergens douchen, douche kapot, geen warm water, geen water, water afgesloten, waterleiding kapot, waterpunt, buitenkraan, water tappen, jerrycan vullen, ketel kapot douchen, wc gebruiken, toilet gebruiken, bad nemen, sauna, zwembadje tuin, badkamer gebruiken, ketel kapot, ik stink, kan niet douchen, warme douche, douche en handdoek, drinkwater, geen drinkwater, ~douchen, ~douche, ~kraan, ~badkamer',
    en: 'use a shower, take a shower, shower at yours, bathroom renovation shower, shower broken, no hot water, no water, water cut off, water tap to use, fill jerrycan, boiler broken shower, use a toilet, take a bath, sauna, use our bathroom, use a bathroom, boiler died, boiler is dead, cannot wash, I smell, hot shower, shower and towel, drinking water, ~shower, ~tap, ~bathroom',
    near: 'warm-room plumbing'
  },
  'warm-room': {
    domain: 'space',
    nl: 'warme plek, warme kamer, verwarming kapot, ketel kapot koud, koud in huis geen verwarming, kachel kapot, huis zonder stroom, stroom uitgevallen plek, stroomstoring, geen stroom, noodsteunpunt, opwarmen, ergens warm zitten, warmtecafé, telefoon opladen stroomstoring, noodstroom, evacuatie, schuilplek, zonder stroom, stroom weg, stroom ligt eruit, ijskoud, kachel aan, houtkachel aan, verwarming doet het niet, kom je warmen, zitten in de kou, ~verwarming, ~warm, ~stroom',
    en: 'warm room, warm place, warm space, heating broken, boiler broken cold, no heating, house without power, power cut place, power outage, no electricity, warm bank, somewhere warm, charge phone outage, shelter, evacuated, freezing at home, without power, electricity is out, heating does not work, fire is lit, come and warm up, ~heating, ~warm, ~power',
    near: 'heating heater generator power-station water-and-shower'
  },
  'cool-room': {
    domain: 'space',
    nl: 'koele kamer, koele plek, hittegolf, hitte, airco, bloedheet in huis, te warm om te slapen, koel zitten, verkoeling, schaduwplek, bovenwoning heet, zolder te heet, 35 graden, kan niet slapen hitte, zolder graden, graden op zolder, 38 graden, slaapkamer bloedheet, ~koel, ~heet, ~snikheet',
    en: 'cool room, cool place, heatwave, heat wave, air conditioning, too hot to sleep, boiling hot flat, somewhere cool, shade place, 35 degrees, attic too hot, 38 degrees, bedroom boiling, ~cool, ~hot, ~AC',
    near: 'fan'
  },
  'meditation-room': {
    domain: 'space',
    nl: 'meditatieruimte, stiltekamer, gebedsruimte, bidden plek, ruimte om te bidden, ruimte voor meditatie, bidden, bid vijf keer per dag, stille kamer, gebed plek, ~stilte',
    en: 'meditation room, prayer room, place to pray, room for meditation, pray, pray five times, silent room, ~silence',
    broader: 'indoor-room',
    near: 'meditation study-place'
  },
  'treatment-room': {
    domain: 'space',
    nl: 'behandelruimte, behandelkamer, praktijkruimte, praktijkkamer, massageruimte, spreekkamer, ruimte voor coach, ruimte voor therapeut, salonplek, kappersstoel, geef massages thuis niet, cliënten ontvangen, klanten thuis ontvangen lukt niet, therapeut, ~praktijk, ~massage',
    en: 'treatment room, consulting room, therapy room, practice room therapist, massage room, room for coaching sessions, salon chair, see clients, receive clients, nowhere to see clients, therapist, ~massage',
    broader: 'workspace indoor-room'
  },
  'exhibition-space': {
    domain: 'space',
    nl: 'etalage, etalageruimte, expositieruimte, tentoonstelling plek, exposeren, schilderijen ophangen plek, muur om te exposeren, galerie, winkelruimte, pop-up winkel, pop-upwinkel, marktkraam plek, rommelmarkt plek, garageverkoop plek, raam voor poster, prikbord, schilderijen laten zien, mijn schilderijen tonen, werk laten zien, kunst laten zien, expositie, ~winkel, ~poster',
    en: 'shop window, exhibition space, place to exhibit, exhibit my paintings, wall to exhibit, gallery, retail space, pop-up shop, stall space, place for garage sale, window for poster, notice board, show my paintings, show my art, display my work, exhibition, ~exhibit, ~poster',
    near: 'drawing'
  },
  'living-room-concert': {
    domain: 'space',
    nl: 'huiskamerconcert plek, podium, optreden plek, podiumplek, huiskamer voor concert, huiskamertheater, plek om op te treden, filmavond ruimte, buitenbioscoop plek, beamer scherm zaal, voorstelling plek, voorstelling, ~optreden, ~concert',
    en: 'house concert venue, stage to perform, place to perform, living room concert, gig venue, room for film night, outdoor cinema place, ~perform, ~performance, ~gig',
    broader: 'indoor-room',
    near: 'party-music stage'
  },
  'garden-space': {
    domain: 'space',
    nl: 'tuin gebruiken, tuin delen, tuindelen, tuin beschikbaar, plek in de tuin, in de tuin zitten, ik heb geen tuin, geen tuin, buiten zitten, even buiten zitten, buitenruimte, terras beschikbaar, achtertuin, binnentuin, gezamenlijke tuin, dakterras, tuinfeest plek, tent in de tuin opzetten, kamperen in tuin, hangmat plek, even in het groen zitten, zonder tuin, buiten zitten geen balkon, terras, tentje opzetten, tent opzetten, tentje in achtertuin, tent in tuin, ~tuin, ~buiten, ~gras, ~gazon',
    en: 'use a garden, share our garden, garden share, garden to sit in, garden available, no garden, sit outside, outdoor space, backyard, back garden, courtyard, patio, roof terrace, pitch a tent in garden, camp in garden, place outside, no balcony sit outside, put up a tent, pitch my tent, tent in our garden, ~garden, ~outside, ~outdoor, ~lawn, ~yard'
  },
  allotment: {
    domain: 'space',
    nl: 'moestuin, volkstuin, volkstuintje, moestuinplek, moestuinbak, stuk grond, lapje grond, stukje grond, grond om groente te verbouwen, grond om op te tuinieren, bak om te zaaien, tuin voor groente, geen plek voor planten, buurttuin, kas delen, plek in de kas, wachtlijst volkstuin, stadslandbouw, groenstrook, plantenbak, alleen een balkon groente, wil eigen groente, hoekje tuin zaaien, tuin verwilderd wie wil, groente verbouwen, eigen groente kweken, driehoog groente, ~tuinieren, ~verbouwen, ~zaaien, ~kas, ~grond',
    en: 'allotment, vegetable plot, plot of land, patch of land, piece of land, patch of soil, space to grow vegetables, land to grow, somewhere to grow tomatoes, raised bed to use, community garden, greenhouse space, spot in greenhouse, allotment waiting list, no room for plants, only a balcony grow, want to grow my own, corner of our plot, ~plot, ~patch, ~grow, ~greenhouse, ~soil',
    broader: 'garden-space',
    near: 'vegetable-growing'
  },
  'play-garden': {
    domain: 'space',
    nl: 'speeltuin, tuin voor kinderen om te spelen, plek om te spelen, speelruimte, speelplek, trampoline in de tuin, zandbak, kinderen willen buiten spelen, wij wonen op een flat kinderen, wij wonen driehoog kinderen, speelkamer, zwembadje kinderen tuin, schommel in tuin, speelveldje, geen tuin kinderen, kinderen zitten binnen, flat kinderen rennen, kleuter energie, ~spelen, ~trampoline, ~schommel, ~kinderen',
    en: 'play garden, garden for kids to play, place to play, play area, trampoline in garden, sandpit, sandbox, kids want to play outside, live in a flat kids, playroom, paddling pool in garden, swing in garden, no garden kids, kids cooped up, burn off energy, ~play, ~trampoline, ~swing, ~kids',
    broader: 'garden-space',
    near: 'play-dates outdoor-toys'
  },
  'barbecue-spot': {
    domain: 'space',
    nl: 'barbecueplek, plek om te barbecueën, bbq-plek, plek voor barbecue, geen balkon om te barbecueën, vuurplaats, kampvuurplek, vuurkorf plek, picknickplek, picknicktafel, tuin voor barbecue, ~barbecue, ~kampvuur, ~picknick',
    en: 'barbecue spot, place to barbecue, bbq spot, somewhere to barbecue, fire pit place, campfire spot, picnic spot, picnic table, garden for barbecue, ~barbecue, ~picnic',
    broader: 'garden-space',
    near: 'bbq barbecue-meal'
  },
  'balcony-and-view': {
    domain: 'space',
    nl: 'balkon gebruiken, balkon beschikbaar, zonnig balkon, plek in de zon, uitzicht vuurwerk, dakterras gebruiken, vuurwerk kijken, optocht kijken balkon, balkon, uitzicht',
    en: 'balcony to use, sunny balcony, spot in the sun, view of fireworks, roof terrace to use, watch the parade, balcony, ~view',
    broader: 'garden-space'
  },
  'dog-field': {
    domain: 'space',
    nl: 'hondenveld, losloopveld, losloopgebied, omheinde tuin hond, afgesloten tuin hond, plek waar hond los kan, tuin voor hond, speelveld hond, weide, stukje wei, paardenwei, stal, stalruimte, schapen grazen, loslopen, hond loslopen, omheind, omheind veld, hond rent weg, los rennen, ~wei',
    en: 'dog field, off-leash area, fenced garden dog, enclosed garden dog, place for dog to run, dog run free, meadow, grazing, paddock, stable space, off the lead, off leash, fenced, fenced field, ~enclosed',
    broader: 'garden-space',
    near: 'dog-walking dog-training pet-care garden-space'
  },
  'chicken-run': {
    domain: 'space',
    nl: 'kippenren, kippenhok, plek voor kippen, ruimte voor kippen, konijnenhok plek, plek voor bijenkast, bijenkasten plaatsen, duiventil, samen kippen houden, plek voor mijn bijenkast, achtertuin bijenkast, ~kippen, ~ren, ~hok, ~bijenkast',
    en: 'chicken run, chicken coop, place for chickens, room for hens, rabbit hutch place, place for beehive, put a hive, keep chickens together, coop, ~hens, ~hive',
    broader: 'garden-space',
    near: 'chickens-farm-animals eggs'
  },
  parking: {
    domain: 'space',
    nl: 'parkeerplek, parkeerplaats, parkeren, parkeervergunning, bezoekersparkeren, bezoekersvergunning, bezoekerspas, parkeervergunning bezoek, parkeeruren, kraskaart parkeren, oprit, oprit beschikbaar, oprit gebruiken, auto kwijt bezoek, waar kan ik de auto kwijt, waar laat ik de auto, auto neerzetten, auto stallen, busje neerzetten, parkeergarage, betaald parkeren, bezoek komt met auto, gasten met auto, aanhanger neerzetten, verhuiswagen parkeren, visite met de auto, auto twee dagen kwijt, parkeren duur, parkeerkosten, parkeerboete, busje parkeren, camper parkeren, straat vol auto, straten vol, nergens plek auto, ~oprit, ~bezoekers, ~vergunning',
    en: 'parking space, parking spot, parking place, parking, park my car, parking permit, visitor permit, visitor parking, parking hours, driveway, driveway to use, where to leave the car, place for the car, guests coming by car, park a van, paid parking, parking garage, somewhere to park, parking is expensive, nowhere to park, cannot park, streets are full, van for the night, leave my van, street full cars, ~park, ~driveway, ~permit, ~visitors'
  },
  garage: {
    domain: 'space',
    nl: 'garage, garagebox, garage te huur, garage delen, garage gebruiken, autobox, oldtimer stallen, motor stallen, motorstalling, overdekte stalling, stalling auto, oldtimer, oldtimer buiten, auto roest buiten, droge box, box te huur, stalling, scooter stallen, brommer stallen, scooter winter, brommer winter, motor winter, droog voor scooter, ~stallen',
    en: 'garage, garage to use, garage space, lock-up garage, share a garage, rent a garage, store a classic car, store my motorbike, covered parking, classic car, car rusts outside, oldtimer, dry garage, moped winter, scooter winter, motorbike winter, dry for my moped, dry for my scooter, ~lock-up',
    broader: 'parking storage',
    near: 'workshop-place'
  },
  'car-charging': {
    domain: 'space',
    nl: 'laadpaal, laadpunt, elektrische auto laden, auto opladen, auto laden, stekkerauto, EV laden, laadplek, laadpaal delen, laadpaal te ver, laadpaal bezet, laadpaal altijd bezet, wallbox, stroom voor auto, e-bike opladen, Tesla, stekker auto, laadpalen bezet, accu auto elektrisch laden, opladen auto, opladen, iemands laadpaal, aan laadpaal, ~laden, ~elektrische auto',
    en: 'charging point, charge point, charging station, charge my electric car, EV charger, EV charging, charge my car, electric car charge, share a charger, wallbox, charge an e-bike, charger always taken, Tesla, plug in my car, charge overnight, ~charge, ~charger, ~electric car',
    near: 'parking'
  },
  'bike-parking': {
    domain: 'space',
    nl: 'fietsenstalling, fiets stallen, fiets binnen zetten, plek voor fiets, plek voor bakfiets, bakfiets stallen, fietsenhok, fiets droog zetten, fiets veilig stallen, scootmobiel stallen, kinderwagen in de hal, plek voor scootmobiel, fietstrommel, fiets steeds gestolen buiten, ~stalling, ~berging',
    en: 'bike storage, bike shed, bicycle parking, store my bike, place for cargo bike, park my cargo bike, keep my bike dry, keep my bike indoors, safe place for bike, mobility scooter storage, pram storage, ~shed',
    broader: 'storage'
  },
  storage: {
    domain: 'space',
    nl: 'opslag, opslagruimte, opslaan spullen, dozen opslaan, dozen kwijt, dozen stallen, verhuisdozen opslaan, meubels opslaan, meubels stallen, spullen tijdelijk kwijt, spullen tijdelijk opslaan, spullen stallen, spullen bewaren, inboedel opslaan, inboedel, plek voor mijn spullen, plek voor dozen, berging, kelderbox, kelder ruimte, schuur ruimte, schuur delen, box te huur, zolder ruimte, zolder leeg, tussen twee huizen in, wonen tijdelijk kleiner, kerstspullen bewaren, op zolder zetten, tussen twee woningen, bank kwijt tijdelijk, waar laat ik mijn meubels, meubels kwijt, spullen van mijn moeder bewaren, te klein wonen dozen, maand tussen huizen, kelder droog, dozen van mijn moeder, ruimte op zolder, droge vloer dozen, kamer vol dozen, waar dozen heen, verhuisdozen heen, spullen heen verbouwing, verbouwen spullen kwijt, ~opslaan, ~schuur, ~zolder, ~kelder, ~dozen, ~inboedel, ~bewaren, ~stallen, ~berging',
    en: 'storage, storage space, storage room, store boxes, store my things, store my stuff, store furniture, keep my things, keep boxes, somewhere to put my furniture, place for my stuff, temporary storage, self-storage, shed space, cellar space, basement space, attic space, between two homes, between houses, downsizing store, leave my belongings, between flats, keep my sofa, keep my furniture, where to leave my furniture, moving abroad keep things, dry basement, dry cellar, basement, cellar, belongings, loft, attic, boxes of my mother, loft room, dry floor boxes, loft space, boxes go while renovating, ~store, ~stored, ~shed, ~boxes'
  },
  'winter-storage': {
    domain: 'space',
    nl: 'winterstalling, caravan stallen, caravanstalling, camper stallen, boot stallen, boot overwinteren, vouwwagen stallen, tuinmeubelen winter, planten overwinteren, kuipplanten binnen, kas overwinteren, loods, schuur boot winter, aanhanger stallen, bootje binnen, caravan laten, waar caravan, caravan kwijt, caravan winter, kampeerwagen, boot winter, zomerhuisje spullen winter, overwinteren, ~caravan, ~boot, ~camper, ~stalling',
    en: 'winter storage, caravan storage, store a caravan, campervan storage, boat storage, store my boat, keep my boat in winter, overwinter plants, garden furniture winter, barn space, store trailer, leave my caravan, caravan in winter, boat in winter, overwinter, ~caravan, ~boat, ~barn',
    broader: 'storage',
    near: 'mooring garage'
  },
  'parcel-address': {
    domain: 'space',
    nl: 'pakketpunt, afleveradres, postadres, sleutelkluisje, lockerplek, brievenbus delen, afhaalpunt buurt, ~afleveren',
    en: 'parcel point, delivery address, mailing address, key safe, locker space, pick-up point, ~drop-off',
    near: 'parcels key-holding'
  },
  mooring: {
    domain: 'space',
    nl: 'ligplaats, ligplek, aanlegplaats, aanlegplek, aanlegsteiger, boot aanleggen, boot afmeren, sloep neerleggen, plek voor mijn boot, zwemsteiger, kano te water laten, kanootje het water in, kano het water in, te water laten, steiger achter huis, steiger aan het water, in het water laten, ~aanleggen, ~steiger, ~boot, ~sloep, ~water',
    en: 'mooring, moor my boat, berth, jetty, dock for boat, place for my boat, boat landing, pier, launch a canoe, canoe into the water, launch, boat jetty, ~moor, ~boat, ~dock',
    near: 'boat-trip winter-storage water-sports'
  },
  'internet-use': {
    domain: 'space',
    nl: 'wifi delen, wifi gebruiken, wifi lenen, internet valt uit plek, internet gebruiken, geen internet thuis, internet doet het niet even werken, storing Ziggo werken, printen bij iemand, computer gebruiken plek, hotspot, wifi kapot, internet kapot, internet ligt eruit, snel internet, ~wifi, ~internet, ~printen',
    en: 'share wifi, use your wifi, borrow wifi, internet down place, no internet at home, use a computer somewhere, hotspot, wifi is dead, wifi is down, internet is down, fast internet, ~wifi, ~internet',
    near: 'wifi-help workspace printing-for-you'
  }
} as const satisfies Record<string, Concept>
