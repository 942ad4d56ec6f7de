import type { Concept } from './concept.ts'

/** Keeping house: cleaning, washing, errands, parcels, keys, rubbish, and moving. */
export const chores = {
  cleaning: {
    domain: 'help',
    nl: 'schoonmaken, schoonmaker, schoonmaakster, poetsen, poetshulp, poetsvrouw, kuisen, kuisvrouw, kuishulp, huishoudelijke hulp, huishoudster, stofzuigen, dweilen, stoffen, afstoffen, badkamer schoonmaken, wc schoonmaken, keuken schoonmaken, boenen, sopje, soppen, vloer dweilen, huis vies, huis aan kant, thuishulp, interieurverzorger, afwassen, vaatwerk, stapel afwas, opruimen na het eten, schrobben, alfahulp, dienstencheques, keuken schoon, badkamer schoon, huis schoon, huis schoonhouden, krijg het niet meer schoon, stofwolken, vloeren plakken, ~huishouden, ~afwas, ~stof, ~schoon, ~vies',
    en: 'cleaning, cleaner, clean house, clean flat, cleaning lady, housekeeper, housework, domestic help, hoover, vacuuming, mopping, mop floor, dusting, scrub, clean bathroom, clean kitchen, tidy up house, dirty house, wash dishes, dishes piling up, washing-up liquid, household chores, dirty floor, keep house clean, kitchens and bathrooms, sticky floor, dust everywhere, ~dirty dishes, ~dirty',
    near: 'cleaning-things deep-cleaning'
  },
  'deep-cleaning': {
    domain: 'help',
    nl: 'grote schoonmaak, voorjaarsschoonmaak, eindschoonmaak, huis opleveren, opleveringsschoonmaak, oven schoonmaken, koelkast schoonmaken, vriezer ontdooien, afzuigkap schoonmaken, kalkaanslag, aangekoekt, vet in de keuken, tapijt reinigen, vloerkleed reinigen, bank reinigen, matras reinigen, vlek in tapijt, vlek in bank, rode wijn op tapijt, verwaarloosd huis, keukenkastjes soppen, na de verbouwing schoonmaken, bouwstof, rode wijn vloerkleed, wijn geknoeid, vlek vloerkleed, koffievlek, vlekken verwijderen',
    en: 'deep cleaning, spring cleaning, end of tenancy cleaning, move-out cleaning, clean oven, clean fridge, defrost freezer, limescale, greasy kitchen, carpet cleaning, clean rug, clean sofa, stain in carpet, red wine stain, stain removal, neglected house, builders dust, post-renovation clean, wine on rug, spilled on carpet',
    broader: 'cleaning',
    near: 'carpet-cleaner steam-cleaner'
  },
  'window-cleaning': {
    domain: 'help',
    nl: 'ramen lappen, ramen wassen, ramen zemen, glazenwasser, glazenwasser nodig, ruiten wassen, vensters wassen, ruitenwasser, ramen vies, vieze ramen, zemen, trekker ramen, ramen buitenkant, ramen schoon, ramen schoonmaken, vogelpoep raam',
    en: 'window cleaning, wash windows, window cleaner, dirty windows, squeegee, windows streaky, outside of windows, cannot see through windows',
    broader: 'cleaning',
    near: 'ladder'
  },
  'terrace-cleaning': {
    domain: 'help',
    nl: 'terras schoonspuiten, terras schoonmaken, tegels schoonmaken buiten, groene aanslag, algen, hogedrukspuiten, stoep vegen, stoep schoonmaken, straat vegen, portiek schoonmaken, trappenhuis schoonmaken, trappenhuis dweilen, barbecue schoonmaken, tuinmeubels schoonmaken, schuur uitmesten, graffiti verwijderen, container schoonmaken, vuilnisbak schoonmaken, kliko schoonmaken, garage uitvegen, bladeren vegen',
    en: 'outdoor cleaning, clean patio, green algae, pressure washing, jet wash, sweep pavement, sweep street, clean stairwell, clean porch, clean barbecue, clean garden furniture, remove graffiti, clean wheelie bin, sweep leaves, slippery tiles',
    broader: 'cleaning',
    near: 'pressure-washer gardening'
  },
  'car-washing': {
    domain: 'help',
    nl: 'auto wassen, autowassen, auto poetsen, auto stofzuigen, auto schoonmaken, interieur auto, fiets poetsen, caravan poetsen, boot poetsen',
    en: 'car washing, clean car, hoover car, car interior, wax car, polish car, wash camper, clean boat',
    broader: 'cleaning'
  },
  laundry: {
    domain: 'help',
    nl: 'de was doen, wasgoed, wasje, vuile was, stapel wasgoed, was ophangen, was vouwen, was opvouwen, wasrek, wassen en drogen, beddengoed wassen, lakens wassen, dekbed wassen, gordijnen wassen, wasserette, vlek in kleding, vlekken uit kleren, wasmand vol, bed verschonen, bed opmaken, wasje draaien, was in de mand, wasmand, was ligt',
    en: 'laundry, washing clothes, pile of washing, dirty laundry, hang out washing, fold clothes, fold laundry, wash bedding, wash sheets, wash duvet, launderette, laundromat, stain on clothes, change bed, make bed, load of washing, laundry basket, washing basket, clothes pile',
    near: 'ironing laundry-use white-goods-repair'
  },
  ironing: {
    domain: 'help',
    nl: 'strijken, strijkwerk, strijkgoed, strijkhulp, overhemden strijken, overhemd, strijkmand, strijkservice, kreukels, berg strijk, strijkt graag, gestreken',
    en: 'ironing, iron shirts, iron clothes, ironing pile, wrinkled shirts, creased shirt, steam clothes, press trousers, pressing shirts',
    near: 'laundry iron'
  },
  decluttering: {
    domain: 'help',
    nl: 'opruimen, ontspullen, opruimcoach, opruimhulp, rommel, huis vol spullen, zolder opruimen, kelder opruimen, schuur opruimen, garage opruimen, kast uitmesten, kledingkast opruimen, uitmesten, uitzoeken spullen, orde scheppen, overzicht kwijt in huis, chaos in huis, huis puilt uit spullen, Marie Kondo, organizer, ordenen, weggooien moeilijk, huis leegruimen, ontruimen, woning ontruimen, nalatenschap opruimen, verzamelwoede, inboedel van moeder, ouderlijk huis leeghalen, kasten puilen uit, zolder vol, schuur vol, spullen van overleden, huis van overleden leegmaken, spullen sorteren',
    en: 'decluttering, tidy, sort out stuff, too much stuff, messy house, clutter, clear out attic, clear out shed, clear out garage, sort wardrobe, organiser, organizing, marie kondo, chaos at home, hoarding, house clearance, clear parents house, empty the house, hard to throw away, attic full, cannot throw anything away, wardrobes bursting, sort through mothers things, garage full of junk, downsizing, boxes everywhere',
    near: 'bulky-waste selling-online thrift-drop-off cleaning'
  },
  'bins-on-street': {
    domain: 'help',
    nl: 'container buiten zetten, kliko, kliko buiten zetten, vuilnisbak, vuilnis buiten zetten, vuilniszak, afvalbak aan de straat, rolcontainer, groencontainer, gft, papierbak, oud papier, oud papier wegbrengen, plastic afval, pmd, vuilnis wegbrengen, afval wegbrengen, afval scheiden, huisvuil, glasbak, flessen naar glasbak, container aan de weg, kliko ophaaldag, ondergrondse container, vuilkar, vuilzak, bak aan de weg, bak buiten zetten, kliko sjouwen, rollende bak, vuilnisdag, vuilnisman',
    en: 'bins out on the street, put bins out, take bins out, bring bins in, bin day, wheelie bin, bin bags, rubbish bags, garbage, take out trash, trash, rubbish collection, take rubbish, recycling bin, waste paper, old newspapers, glass recycling, bottle bank, food waste bin, bin to the kerb, drag the bin, wheel the bin, kerbside, garbage day',
    broader: 'errands',
    near: 'bulky-waste'
  },
  'bulky-waste': {
    domain: 'help',
    nl: 'grofvuil, grof vuil, grofvuil buiten zetten, grofvuil naar de stoep, grof huisvuil, oude bank weg, oud matras weg, bankstel naar buiten, spullen naar de milieustraat, stort, naar de stort brengen, containerpark, recyclagepark, afvalpunt, kringloop ophalen, puin afvoeren, afval afvoeren, oude koelkast weg, oude kast weg, zooi weg, matras weg, bankstel weg, kast weg, stoel weg, oude spullen weg, oude meubels weg',
    en: 'bulky waste, bulk waste, get rid of sofa, get rid of mattress, old mattress out, old sofa out, old fridge away, take to the dump, take to the tip, recycling centre, junk removal, haul away, carry old wardrobe to the kerb, junk, sofa gone, wardrobe gone, old furniture gone, mattress out of the house',
    near: 'transport-goods lifting trailer demolition decluttering dump-run'
  },
  'thrift-drop-off': {
    domain: 'help',
    nl: 'naar de kringloop brengen, kringloopwinkel, kringloop, kledingcontainer, kledingbak, kleding inzamelen, spullen doneren, spullen inleveren, kledinginzameling, tweedehandswinkel, statiegeld inleveren, lege flessen wegbrengen, statiegeldflessen, inleverpunt, chemisch afval inleveren, oude batterijen inleveren, oude lampen inleveren, lege cartridges',
    en: 'thrift and charity drop-off, charity shop, thrift shop, donate clothes, drop off clothes, clothes bank, return bottles, deposit bottles, empty bottles, donate things, hazardous waste drop-off, old batteries, secondhand shop',
    broader: 'errands',
    near: 'decluttering transport-goods freebies'
  },
  'snow-clearing': {
    domain: 'help',
    nl: 'sneeuw ruimen, sneeuw schuiven, sneeuwruimen, sneeuw scheppen, stoep sneeuwvrij, gladde stoep, gladheid, glad buiten, ijzel, strooien, strooizout, pekel, zout strooien, bang om uit te glijden, uitglijden, sneeuwschuiver, opgevroren, ruiten krabben, durf door de gladheid, spekglad, stoepje glad, dooi, vorst stoep, sneeuwt, vriest stoep',
    en: 'snow clearing, shovel snow, icy pavement, ice on pavement, slippery pavement, slippery outside, grit, salt the path, afraid of slipping, slip on ice, scrape car windows, black ice, front step is ice, path is frozen, icy steps, sidewalk snow',
    near: 'grocery-shopping'
  },
  errands: {
    domain: 'help',
    nl: 'boodschapje, naar de winkel lopen, even langs de winkel, langsbrengen, even naar de winkel, bestelling ophalen, cadeau ophalen, postkantoor, boek naar de bibliotheek, bibliotheekboeken terugbrengen, bibliotheekboeken inleveren, koerier spelen, stomerij ophalen, komt de deur niet uit, deur niet uit kunnen, aan huis gebonden, ben slecht ter been, quarantaine, loopjongen, gaat toch langs, brood meebrengen, bloemen bezorgen, ~ophalen, ~wegbrengen, ~afgeven',
    en: 'errands, run an errand, pick something up from shop, drop something off, go to the shop for me, fetch, collect order, collect something, post office, return library books, dry cleaning pick up, housebound, cannot leave the house, stuck at home, quarantine, legwork, going past anyway',
    near: 'grocery-shopping pharmacy-errand parcels transport-goods'
  },
  'grocery-shopping': {
    domain: 'help',
    nl: 'boodschappen halen, boodschappen, boodschappenhulp, boodschappen meenemen, boodschappen meebrengen, boodschappendienst, boodschappenlijstje, markt boodschappen, melk meenemen, melk en brood, brood halen, koelkast leeg, niets te eten huis, zware tassen, tassen dragen, winkel te ver, kan geen tassen tillen, commissies, water sjouwen, melk en eieren, pak melk, kan de winkel niet bereiken, trap niet af winkel, boodschappenkar, boodschappentas, krat bier, zware boodschappen, weekboodschappen, winkelen lukt, supermarkt lopen, voorraadkast leeg, ~supermarkt, ~Albert Heijn, ~AH, ~Jumbo, ~Lidl, ~Aldi, ~Colruyt, ~Delhaize, ~kratten',
    en: 'grocery shopping, groceries, get groceries, buy groceries, weekly shopping, bread and milk, heavy shopping, trolley full, pantry empty, cannot carry my shopping, nappies from shop, cat litter heavy, shopping list, supermarket run, food shopping, pick up milk, fridge is empty, nothing in the house to eat, heavy bags, carry bags, market run, cannot get to the shops, ~shopping, ~supermarket, ~Lidl, ~Jumbo, ~Albert Heijn',
    broader: 'errands',
    near: 'groceries-food company-outings transport-people'
  },
  'pharmacy-errand': {
    domain: 'help',
    nl: 'medicijnen ophalen, apotheek, recept ophalen, pillen ophalen, herhaalrecept, medicatie ophalen, paracetamol halen, medicijnen bezorgen, hoestdrank, antibiotica ophalen, medicijnen bijna op, medicijnen, apotheker, drogist, urine naar huisarts brengen, neusspray, pijnstillers, hoestsiroop, zalf halen, puffer, inhaler ophalen, recept bij huisarts, pillen op, apothekersrecept, ~koorts',
    en: 'pharmacy errand, pharmacy, collect medicine, pick up medicine, medication pick up, prescription, repeat prescription, chemist, pills run out, painkillers, paracetamol, cough syrup, antibiotics, drugstore, inhaler, ointment, cough medicine, doctor phoned in a prescription, run to the chemist, ~fever',
    broader: 'errands',
    near: 'grocery-shopping sick-care'
  },
  queueing: {
    domain: 'help',
    nl: 'in de rij staan, wachtrij, voor mij wachten in de rij, kaartjes kopen in de rij, aansluiten in de rij, lang staan kan ik niet, plek vrijhouden, plaats bezet houden, vroeg in de rij, vrijmarkt plek, handdoekje leggen',
    en: 'queueing, stand in line, wait in line, stand in queue, long queue, hold a place, save a spot, cannot stand for long, line up early, keep my place',
    broader: 'errands'
  },
  'waiting-at-home': {
    domain: 'help',
    nl: 'wachten op monteur, monteur binnenlaten, monteur komt, loodgieter binnenlaten, thuis zijn voor levering, thuis blijven voor bezorging, aanwezig zijn bij levering, bezorger opwachten, meterstand opnemen, meteropnemer, opdraaien voor levering, ben zelf op werk als monteur komt, binnenlaten, deur opendoen monteur, logee binnenlaten, Airbnb-gast ontvangen, sleuteloverdracht, monteur tussen acht en twaalf, monteur werk, cv-monteur komt, glasvezelmonteur, bezorgtijd tussen',
    en: 'waiting at home, let in the repairman, let plumber in, let technician in, be home for delivery, wait for delivery, wait for engineer, someone to open the door, present at my place delivery, meter reading, let guests in, check in guests, at work when they come, engineer comes, technician comes, plumber comes, repairman comes, delivery window, between eight and twelve',
    broader: 'errands',
    near: 'key-holding parcels'
  },
  parcels: {
    domain: 'help',
    nl: 'pakket aannemen, pakketje aannemen, pakje aannemen, pakket, pakje, pakketje, pakketten ophalen, pakje ophalen, bezorger, bezorgdienst, PostNL, DHL, DPD, bpost, postpunt, pakketpunt, pakketautomaat, retour brengen, retourpakket, retourneren, pakket versturen, pakket terugsturen, ben niet thuis als bezorger komt, niet thuis bezorging, bezorging opvangen, levering aannemen, bij de buren afgegeven, afhaalpunt, zending, bezorger belt aan, niemand thuis voor bezorging, doos wordt bezorgd, pakjes aannemen, bezorgd als ik werk, bestelling komt, pakketdienst, ~Bol, ~Vinted, ~bezorging, ~levering',
    en: 'parcels, package, accept parcel, take in parcel, take in package, receive package, sign for package, delivery man, courier, missed delivery, not home for delivery, delivery while at work, pick up parcel, collect parcel, parcel point, post parcel, return parcel, return package, send back, drop off a return, DHL, PostNL, Amazon delivery, delivery arrives, packages piling up, delivered while at work, order arrives, courier comes, sorry we missed you, box being delivered, ~delivery',
    broader: 'errands',
    near: 'waiting-at-home mail-collecting parcel-address'
  },
  'mail-collecting': {
    domain: 'help',
    nl: 'post uit de brievenbus halen, brievenbus legen, brievenbus leeghalen, post leeghalen, post bijhouden, post op de mat, post oprapen, post opvangen, post doorsturen, brievenbus vol, brievenbus puilt uit, krant uit de bus halen, brief op de bus doen, brief posten',
    en: 'collecting mail, collect post, pick up mail, empty mailbox, empty letterbox, mailbox full, mail piling up, post on the doormat, forward mail, bring in newspaper, post a letter, take in mail',
    broader: 'house-watch',
    near: 'plant-watering parcels'
  },
  'key-holding': {
    domain: 'help',
    nl: 'reservesleutel, reservesleutel bewaren, sleutel bewaren, huissleutel geven, sleuteladres, sleutel bij de buren, sleutel achterlaten, sleutel afgeven, contactadres alarm, sleutelhouder, noodsleutel, extra sleutel',
    en: 'key holding, spare key, keep spare key, hold a key, keyholder, leave key with neighbour, emergency key, key drop, hand over keys, trusted with key',
    near: 'locked-out house-watch waiting-at-home'
  },
  'house-watch': {
    domain: 'help',
    nl: 'op het huis passen, huis in de gaten houden, oogje in het zeil, oogje houden, oogje op het huis, vakantie huis leeg, huisbewaarder, huisoppas, huis oppas, tijdens vakantie, als wij op vakantie zijn, als we weg zijn, op vakantie gaan, naar ons huis kijken, huis vakantie, huis kijken af en toe, rondje om het huis, huis onbewoond, drie weken weg, twee weken weg, overwinteren, camping zomer huis leeg, weg van huis, weekend weg, lampen aandoen, gordijnen open en dicht, huis bewoond laten lijken, vakantieservice, huisje controleren, langsgaan bij leeg huis, ~verlof, ~vakantie, ~buitenland',
    en: 'house watch, house sitting, house sitter, keep an eye on house, look after house, keep half an eye, check on the house, eye on our place, two weeks away, three weeks away, overwintering, travelling for a month, while away house, away on vacation, going on holiday, empty house, abroad for weeks, make it look lived in, check on flat, check on the apartment, away for weekend, ~holiday, ~vacation',
    near: 'plant-watering mail-collecting cat-feeding neighbourhood-watch key-holding house-swap'
  },
  'neighbourhood-watch': {
    domain: 'help',
    nl: 'buurtpreventie, buurtwacht, buurt-WhatsApp, verdachte personen, verdacht, buurtvaders, buurt in de gaten houden, onveilig op straat, voel me onveilig, avondronde, ronde lopen, vernieling, vandalisme, hangjongeren, overlast op straat, fietsendiefstal, speelplek toezicht, ~toezicht',
    en: 'neighbourhood watch, suspicious, patrol, keep an eye on the street, feel unsafe, unsafe street, vandalism, bike theft, loitering, evening round, street safety, eyes on the street',
    near: 'burglary-prevention house-watch volunteer-work'
  },
  'moving-house': {
    domain: 'help',
    nl: 'verhuizen, verhuishulp, verhuizer, verhuisdag, sterke mannen, sterke armen, spierballen, sjouwen, sjouwer, sjouwhulp, dozen sjouwen, dozen dragen, verhuisdozen tillen, nieuwe woning intrekken, overhuizen, handjes bij verhuizing, huisraad overbrengen, verhuiswagen inladen, bus inladen, uitladen, sleutel gekregen nieuwe huis, op kamers gaan',
    en: 'moving house, moving, moving day, help me move, movers, removal, carry boxes, load the van, unload van, strong arms, strong people, extra hands to move, new flat, new apartment, ~relocate, ~muscle',
    near: 'moving-things transport-goods lifting packing-boxes moving-van'
  },
  lifting: {
    domain: 'help',
    nl: 'tillen, zwaar tillen, tilhulp, zware spullen, sleuren, versleuren, gang leeg, kamer leegmaken, ischias, spit in de rug, gespierd, paar sterke armen, de deur uit tillen, bankstel verplaatsen, helpen dragen, meedragen, traplopen met doos, past het door de deur, krijg het niet omhoog, naar boven dragen, naar boven sjouwen, naar boven tillen, steile trap, drie hoog, vierhoog, vierde verdieping, geen lift in het gebouw, lift kapot trap, kast naar boven, bank naar boven, bank de trap op, wasmachine naar boven, wasmachine tillen, wasmachine sjouwen, koelkast tillen, matras naar boven, kast verplaatsen, kast verschuiven, meubels verplaatsen, meubels verschuiven, bank verplaatsen, kast versjouwen, piano verhuizen, piano tillen, vleugel verhuizen, verhuislift, takel, touw en takel, naar beneden dragen, kelder sjouwen, naar zolder tillen, paar sterke mensen, tweeën tillen, slechte rug tillen, wasmachine omhoog, trappen omhoog, bank omhoog, kast omhoog, koelkast omhoog, meubels naar boven, vierhoog wonen, drie trappen, hijsen, ~zwaar',
    en: 'heavy lifting, empty the room, hallway emptied, move furniture out, sciatica, something heavy, muscles needed, help carry, four flights, weighs a ton, get sofa through the door, lug, carry upstairs, carry up the stairs, third floor, fourth floor, lift is broken, elevator broken, move wardrobe, move sofa, move a couch, couch upstairs, sofa upstairs, washing machine upstairs, carry fridge, shift furniture, rearrange furniture, rearrange room, move piano, strong person, bad back, second pair of hands, carry downstairs, mattress up stairs, couch downstairs, fridge downstairs, flights of stairs, haul, hoist, ~carry, ~heavy, ~stairs, ~upstairs',
    broader: 'moving-house odd-jobs',
    near: 'moving-things handcart furniture-pickup'
  },
  'packing-boxes': {
    domain: 'help',
    nl: 'dozen inpakken, inpakken verhuizing, inpakhulp, uitpakken dozen, servies inpakken, dozen pakken, boeken in dozen, koffer pakken, cadeaus inpakken, cadeautjes inpakken',
    en: 'packing boxes, packing for move, unpack boxes, wrap dishes, pack up house, pack suitcase, gift wrapping, wrap presents',
    broader: 'moving-house',
    near: 'moving-boxes'
  },
  'selling-online': {
    domain: 'help',
    nl: 'spullen verkopen, Marktplaats verkopen, Marktplaats zetten, Marktplaats advertentie, Vinted verkopen, tweedehands verkopen, advertentie plaatsen, te koop zetten, Facebook Marketplace, 2dehands, eBay, foto voor Marktplaats, rommelmarkt verkopen, kraampje vrijmarkt, meestaan op rommelmarkt, kofferbakverkoop, garageverkoop, kleedje koningsdag, garage sale, ~Marktplaats',
    en: 'selling things online, sell on marktplaats, sell secondhand, sell stuff, eBay, Vinted, Facebook marketplace, post an ad, listing photos, flea market stall, car boot sale, garage sale, yard sale, get rid of things for money',
    near: 'decluttering computer-help'
  },
  'holiday-decorating': {
    domain: 'help',
    nl: 'kerstboom halen, kerstboom optuigen, kerstboom versieren, kerstboom wegbrengen, kerstverlichting ophangen, kerstlampjes, kerststal, vlag ophangen, slingers ophangen, sinterklaas spelen, sint en piet, sinterklaas inhuren, kerstman spelen, schoen zetten, pakje op de stoep, pakjesavond, sinterklaasavond, kerstavond versiering, opa als kerstman',
    en: 'holiday decorating, christmas tree, put up christmas tree, christmas lights, decorate for christmas, father christmas, santa, dress up as santa, sinterklaas visit, hang flag, take down tree',
    near: 'events ladder hanging-things'
  },
  'guest-preparation': {
    domain: 'help',
    nl: 'logeerkamer klaarmaken, bed opmaken voor gasten, feestopruiming, opruimen na feest, huis klaar voor bezoek',
    en: 'getting ready for guests, clean up after party, tidy after party, prepare spare room, make up beds for guests',
    broader: 'cleaning',
    near: 'events-setup'
  },
  'car-minding': {
    domain: 'help',
    nl: 'auto verzetten, auto verplaatsen, auto omparkeren, parkeermeter bijvullen, auto starten tijdens vakantie, auto naar de garage brengen, auto naar de apk brengen, auto ophalen bij garage, auto in de gaten houden, auto laten rijden, fiets in de gaten houden, auto staat in de weg',
    en: 'minding a car, move my car, repark car, parking meter, start car while away, take car to garage, take car for inspection, collect car from garage, keep an eye on my car, keep an eye on my bike, alternate side parking',
    broader: 'errands',
    near: 'car-repair parking'
  },
  'lost-things-search': {
    domain: 'help',
    nl: 'ring verloren, trouwring verloren, trouwring kwijt, metaaldetector, hoorapparaat kwijt, gehoorapparaat verloren, portemonnee verloren, portemonnee kwijt, tas verloren, gevonden voorwerp, gevonden sleutels, knuffel verloren, handschoen gevonden, helpen zoeken, drone over het dak, bal op het dak, frisbee op het dak, in de gracht gevallen, uit de gracht vissen, magneetvissen, ~verloren',
    en: 'searching lost things, lost ring, lost wedding ring, metal detector, lost hearing aid, lost wallet, lost purse, lost bag, found keys, found wallet, lost teddy, help search, ball on the roof, fell in the canal, fish out of the canal, magnet fishing, lost and found',
    broader: 'errands',
    near: 'lost-pet locked-out lost-found'
  }
} as const satisfies Record<string, Concept>
