import type { Concept } from './concept.ts'

/** Keeping house: cleaning, washing, errands, parcels, keys, rubbish, and moving. */
export const chores = {
  cleaning: {
    domain: 'help',
    nl: 'schoonmaken, schoonmaak, schoonmaker, schoonmaakster, poetsen, poetshulp, poetsvrouw, kuisen, kuisvrouw, kuishulp, huishoudelijke hulp, hulp in de huishouding, huishoudster, huishouden doen, stofzuigen, dweilen, stoffen, afstoffen, badkamer schoonmaken, wc schoonmaken, keuken schoonmaken, boenen, sopje, soppen, vloer dweilen, huis vies, huis aan kant, thuishulp, interieurverzorger, afwassen, afwas doen, vaat doen, stapel afwas, opruimen na het eten, stof, schrobben, alfahulp, dienstencheques',
    en: 'cleaning, cleaner, clean house, clean flat, house cleaning, cleaning lady, housekeeper, housekeeping, housework, domestic help, hoover, hoovering, vacuuming, mopping, mop floor, dusting, scrub, clean bathroom, clean kitchen, tidy up house, dirty house, wash dishes, dishes piling up, washing up, do the dishes, household chores, dirty floor',
    near: 'cleaning-things deep-cleaning'
  },
  'deep-cleaning': {
    domain: 'help',
    nl: 'grote schoonmaak, voorjaarsschoonmaak, eindschoonmaak, huis opleveren, opleveringsschoonmaak, oven schoonmaken, koelkast schoonmaken, vriezer ontdooien, afzuigkap schoonmaken, kalkaanslag, aangekoekt, vet in de keuken, tapijt reinigen, vloerkleed reinigen, bank reinigen, matras reinigen, vlek in tapijt, vlek in bank, rode wijn op tapijt, verwaarloosd huis, keukenkastjes soppen, na de verbouwing schoonmaken, bouwstof',
    en: 'deep cleaning, spring cleaning, spring clean, end of tenancy cleaning, move-out cleaning, clean oven, clean fridge, defrost freezer, limescale, greasy kitchen, carpet cleaning, clean rug, clean sofa, stain in carpet, red wine stain, stain removal, neglected house, builders dust, post-renovation clean',
    broader: 'cleaning',
    near: 'carpet-cleaner'
  },
  'window-cleaning': {
    domain: 'help',
    nl: 'ramen lappen, ramen wassen, ramen zemen, glazenwasser, glazenwasser nodig, ruiten wassen, vensters wassen, ruitenwasser, ramen vies, vieze ramen, zemen, zeem, trekker ramen, ramen buitenkant',
    en: 'window cleaning, wash windows, clean windows, window cleaner, dirty windows, squeegee, windows streaky, outside of windows',
    broader: 'cleaning',
    near: 'ladder'
  },
  'outdoor-cleaning': {
    domain: 'help',
    nl: 'terras schoonspuiten, terras schoonmaken, tegels schoonmaken buiten, groene aanslag, algen, hogedrukspuiten, stoep vegen, stoep schoonmaken, straat vegen, portiek schoonmaken, trappenhuis schoonmaken, trappenhuis dweilen, barbecue schoonmaken, tuinmeubels schoonmaken, schuur uitmesten, graffiti verwijderen, container schoonmaken, vuilnisbak schoonmaken, kliko schoonmaken, garage uitvegen, bladeren vegen',
    en: 'outdoor cleaning, clean patio, green algae, pressure washing, jet wash, sweep pavement, sweep street, clean stairwell, clean porch, clean barbecue, clean garden furniture, remove graffiti, clean wheelie bin, sweep leaves, slippery tiles',
    broader: 'cleaning',
    near: 'pressure-washer gardening'
  },
  'car-washing': {
    domain: 'help',
    nl: 'auto wassen, autowassen, auto poetsen, auto stofzuigen, auto schoonmaken, interieur auto, fiets poetsen, caravan poetsen, boot poetsen',
    en: 'car washing, wash car, clean car, hoover car, car interior, wax car, polish car, wash camper, clean boat',
    broader: 'cleaning'
  },
  laundry: {
    domain: 'help',
    nl: 'de was doen, was doen, wasgoed, vuile was, berg was, stapel wasgoed, wassen en drogen, was ophangen, was vouwen, was opvouwen, beddengoed wassen, lakens wassen, dekbed wassen, gordijnen wassen, wasserette, vlek in kleding, vlekken uit kleren, wasmand vol, bed verschonen, bed opmaken, wasje draaien',
    en: 'laundry, do laundry, washing clothes, pile of washing, dirty laundry, hang out washing, fold clothes, fold laundry, wash bedding, wash sheets, wash duvet, launderette, laundromat, stain on clothes, change bed, make bed, load of washing',
    near: 'ironing washing-machine-use white-goods-repair'
  },
  ironing: {
    domain: 'help',
    nl: 'strijken, strijkwerk, strijkgoed, strijkhulp, overhemden strijken, overhemd, strijkmand, strijkservice, kreukels, berg strijk, strijkt graag, gestreken',
    en: 'ironing, iron shirts, iron clothes, ironing pile, wrinkled shirts, creased shirt, steam clothes, press trousers, pressing shirts',
    near: 'laundry iron-board'
  },
  decluttering: {
    domain: 'help',
    nl: 'opruimen, ontspullen, opruimcoach, opruimhulp, rommel, huis vol spullen, zolder opruimen, kelder opruimen, schuur opruimen, garage opruimen, kast uitmesten, kledingkast opruimen, uitmesten, uitzoeken spullen, orde scheppen, overzicht kwijt in huis, chaos in huis, te veel spullen, Marie Kondo, organizer, ordenen, weggooien moeilijk, huis leegruimen, ontruimen, woning ontruimen, nalatenschap opruimen, verzamelwoede, inboedel van moeder, ouderlijk huis leeghalen',
    en: 'decluttering, declutter, tidy, tidying, sort out stuff, too much stuff, messy house, clutter, clear out attic, clear out shed, clear out garage, sort wardrobe, organiser, organizing, marie kondo, chaos at home, hoarding, house clearance, clear parents house, empty the house, hard to throw away',
    near: 'bulky-waste selling-online thrift-drop-off cleaning'
  },
  'bins-on-street': {
    domain: 'help',
    nl: 'container buiten zetten, kliko, kliko buiten zetten, vuilnisbak, vuilnis buiten zetten, vuilniszak, vuilniszakken, afvalbak aan de straat, rolcontainer, groencontainer, gft, papierbak, oud papier, oud papier wegbrengen, plastic afval, pmd, vuilnis wegbrengen, afval wegbrengen, afval scheiden, huisvuil, glasbak, flessen naar glasbak, container aan de weg, kliko ophaaldag, ondergrondse container, vuilkar, vuilzak',
    en: 'bins out on the street, put bins out, take bins out, bring bins in, bin day, wheelie bin, bin bags, rubbish bags, garbage, take out trash, trash, rubbish out, take rubbish, recycling out, waste paper, old newspapers, glass recycling, bottle bank, food waste bin',
    broader: 'errands',
    near: 'bulky-waste'
  },
  'bulky-waste': {
    domain: 'help',
    nl: 'grofvuil, grof vuil, grofvuil buiten zetten, grofvuil naar de stoep, grof huisvuil, oude bank weg, oud matras weg, bankstel naar buiten, spullen naar de milieustraat, naar de stort, naar de stort brengen, containerpark, recyclagepark, afvalpunt, kringloop ophalen, puin afvoeren, afval afvoeren, oude koelkast weg, oude kast weg, zooi weg',
    en: 'bulky waste, bulk waste, get rid of sofa, get rid of mattress, old mattress out, old sofa out, old fridge away, take to the dump, take to the tip, recycling centre, junk removal, haul away, carry old wardrobe to the kerb, junk',
    near: 'transport-goods heavy-lifting trailer demolition decluttering'
  },
  'thrift-drop-off': {
    domain: 'help',
    nl: 'naar de kringloop brengen, kringloopwinkel, kringloop, kledingcontainer, kledingbak, kleding inzamelen, spullen doneren, spullen inleveren, kledinginzameling, tweedehandswinkel, statiegeld inleveren, lege flessen wegbrengen, statiegeldflessen, inleverpunt, chemisch afval inleveren, oude batterijen inleveren, oude lampen inleveren, lege cartridges',
    en: 'thrift and charity drop-off, charity shop, thrift shop, donate clothes, drop off clothes, clothes bank, return bottles, deposit bottles, empty bottles, donate things, hazardous waste drop-off, old batteries, secondhand shop',
    broader: 'errands',
    near: 'decluttering transport-goods'
  },
  'snow-clearing': {
    domain: 'help',
    nl: 'sneeuw ruimen, sneeuw schuiven, sneeuwruimen, sneeuw scheppen, stoep sneeuwvrij, gladde stoep, gladheid, glad buiten, ijzel, strooien, strooizout, pekel, zout strooien, bang om uit te glijden, uitglijden, stoep glad, sneeuwschuiver, opgevroren, ruiten krabben, durf door de gladheid',
    en: 'snow clearing, shovel snow, snow shovelling, clear snow, icy pavement, ice on pavement, slippery pavement, slippery outside, grit, gritting, salt the path, afraid of slipping, slip on ice, scrape car windows, black ice',
    near: 'snow-shovel groceries-errand'
  },
  errands: {
    domain: 'help',
    nl: 'boodschap doen, boodschapje, even langs de winkel, iets ophalen, iets wegbrengen, iets afgeven, langsbrengen, even naar de winkel, bestelling ophalen, cadeau ophalen, naar het postkantoor, boek naar de bibliotheek, bibliotheekboeken terugbrengen, bibliotheekboeken inleveren, koerier spelen, stomerij ophalen, kom de deur niet uit, kan de deur niet uit, aan huis gebonden, ben slecht ter been, in quarantaine, loopje doen, gaat toch langs, brood meebrengen, bloemen bezorgen',
    en: 'errands, run an errand, running errands, pick something up from shop, drop something off, go to the shop for me, fetch, collect order, collect something, post office, return library books, dry cleaning pick up, housebound, cannot leave the house, stuck at home, in quarantine, legwork, cannot get out, going past anyway',
    near: 'groceries-errand pharmacy-errand parcels transport-goods'
  },
  'groceries-errand': {
    domain: 'help',
    nl: 'boodschappen doen, boodschappen halen, boodschappen, boodschappenhulp, boodschappen meenemen, boodschappen meebrengen, boodschappendienst, boodschappenlijstje, naar de supermarkt, supermarkt, naar de markt, Albert Heijn, AH, Jumbo, Lidl, Aldi, Colruyt, Delhaize, melk meenemen, melk en brood, brood halen, koelkast leeg, niets meer in huis, zware tassen, tassen dragen, tassen te zwaar, winkel te ver, kan geen tassen tillen, commissies doen, water sjouwen, kratten',
    en: 'grocery shopping, groceries, shopping for groceries, get groceries, buy groceries, do my shopping, shopping list, supermarket run, supermarket, food shopping, pick up milk, milk and bread, fridge is empty, nothing in the house to eat, heavy bags, carry bags, carry shopping, market run, cannot get to the shops, Lidl, Jumbo, Albert Heijn',
    broader: 'errands',
    near: 'groceries-food company-outings transport-people'
  },
  'pharmacy-errand': {
    domain: 'help',
    nl: 'medicijnen ophalen, medicijn ophalen, apotheek, naar de apotheek, recept ophalen, pillen ophalen, herhaalrecept, medicatie ophalen, paracetamol halen, medicijnen bezorgen, hoestdrank, antibiotica ophalen, medicijnen zijn op, apotheker, drogist, urine naar huisarts brengen, koorts',
    en: 'pharmacy errand, pharmacy, collect medicine, pick up medicine, medication pick up, prescription, repeat prescription, chemist, pills run out, painkillers, paracetamol, cough syrup, antibiotics, drugstore, fever',
    broader: 'errands',
    near: 'groceries-errand sick-care'
  },
  queueing: {
    domain: 'help',
    nl: 'in de rij staan, rij staan, in de wachtrij, voor mij wachten in de rij, kaartjes kopen in de rij, aansluiten in de rij, lang staan kan ik niet, plek vrijhouden, plaats bezet houden, vroeg in de rij, vrijmarkt plek, handdoekje leggen',
    en: 'queueing, stand in line, wait in line, stand in queue, queue for me, hold a place, save a spot, cannot stand for long, line up early, keep my place',
    broader: 'errands'
  },
  'waiting-at-home': {
    domain: 'help',
    nl: 'wachten op monteur, monteur binnenlaten, monteur komt, loodgieter binnenlaten, thuis zijn voor levering, thuis blijven voor bezorging, aanwezig zijn bij levering, bezorger opwachten, meterstand opnemen, meteropnemer, opdraaien voor levering, ben zelf op werk als monteur komt, iemand binnenlaten, open doen voor, deur opendoen, logee binnenlaten, Airbnb-gast ontvangen, sleuteloverdracht',
    en: 'waiting at home, let in the repairman, let plumber in, let technician in, be home for delivery, wait for delivery, wait for engineer, someone to open the door, be at my place, meter reading, let guests in, check in guests, at work when they come',
    broader: 'errands',
    near: 'key-holding parcels'
  },
  parcels: {
    domain: 'help',
    nl: 'pakket aannemen, pakketje aannemen, pakje aannemen, pakket, pakje, pakketje, pakketten ophalen, pakket ophalen, pakje ophalen, bezorger, bezorgdienst, PostNL, DHL, DPD, Bol, Vinted, bpost, postpunt, pakketpunt, pakketautomaat, retour brengen, retourpakket, retourneren, pakket versturen, pakket terugsturen, ben niet thuis als bezorger komt, niet thuis bezorging, bezorging opvangen, levering aannemen, bij de buren afgegeven, afhaalpunt, zending',
    en: 'parcels, parcel, package, accept parcel, take in parcel, take in package, receive package, sign for package, delivery man, courier, missed delivery, not home for delivery, delivery while at work, pick up parcel, collect parcel, parcel point, post parcel, return parcel, return package, send back, drop off a return, DHL, PostNL, Amazon delivery, delivery arrives, packages piling up',
    broader: 'errands',
    near: 'waiting-at-home mail-collecting'
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
    nl: 'reservesleutel, reservesleutel bewaren, sleutel bewaren, sleutel in bewaring, huissleutel geven, sleuteladres, sleutel bij de buren, sleutel achterlaten, sleutel afgeven, contactadres alarm, sleutelhouder, noodsleutel, extra sleutel',
    en: 'key holding, spare key, keep spare key, hold a key, keyholder, leave key with neighbour, emergency key, key drop, hand over keys, trusted with key',
    near: 'locked-out house-watch waiting-at-home'
  },
  'house-watch': {
    domain: 'help',
    nl: 'op het huis passen, huis in de gaten houden, oogje in het zeil, oogje houden, oogje op het huis, vakantie huis leeg, huisbewaarder, huisoppas, huis oppas, tijdens vakantie, als wij op vakantie zijn, als we weg zijn, op vakantie gaan, met vakantie, weg van huis, weekend weg, lampen aandoen, gordijnen open en dicht, huis bewoond laten lijken, vakantieservice, huisje controleren, ben in het buitenland, langsgaan bij leeg huis',
    en: 'house watch, house sitting, house sitter, keep an eye on house, watch my house, look after house, while we are on holiday, while we are away, away on vacation, going on holiday, empty house, out of town, abroad for weeks, make it look lived in, check on flat, check on the apartment, away for weekend',
    near: 'plant-watering mail-collecting cat-feeding neighbourhood-watch key-holding'
  },
  'neighbourhood-watch': {
    domain: 'help',
    nl: 'buurtpreventie, buurtwacht, buurt-WhatsApp, verdachte personen, verdacht, buurtvaders, buurt in de gaten houden, onveilig op straat, voel me onveilig, avondronde, ronde lopen, vernieling, vandalisme, hangjongeren, overlast op straat, fietsendiefstal, toezicht, speelplek toezicht',
    en: 'neighbourhood watch, suspicious, patrol, keep an eye on the street, feel unsafe, unsafe street, vandalism, bike theft, loitering, evening round, street safety, eyes on the street',
    near: 'burglary-prevention house-watch volunteer-work'
  },
  'moving-house': {
    domain: 'help',
    nl: 'verhuizen, verhuizing, verhuishulp, verhuizer, verhuisdag, sterke mannen, sterke armen, spierballen, sjouwen, sjouwer, sjouwhulp, dozen sjouwen, dozen dragen, verhuisdozen tillen, inhuizen, nieuwe woning intrekken, overhuizen, handjes bij verhuizing, huisraad overbrengen, verhuiswagen inladen, bus inladen, uitladen, sleutel gekregen nieuwe huis, op kamers gaan',
    en: 'moving house, moving, move house, moving day, help me move, house move, movers, removal, removals, carry boxes, load the van, unload van, strong arms, strong people, extra hands to move, new flat, new apartment, moving in, moving out, relocate, muscle',
    near: 'moving-things transport-goods heavy-lifting packing-boxes'
  },
  'heavy-lifting': {
    domain: 'help',
    nl: 'tillen, zwaar tillen, tilhulp, zware spullen, te zwaar voor mij, krijg het niet omhoog, naar boven dragen, naar boven sjouwen, naar boven tillen, de trap op, drie hoog, vierhoog, vierde verdieping, geen lift in het gebouw, lift kapot trap, kast naar boven, bank naar boven, bank de trap op, wasmachine naar boven, wasmachine tillen, wasmachine sjouwen, koelkast tillen, matras naar boven, kast verplaatsen, kast verschuiven, meubels verplaatsen, meubels verschuiven, bank verplaatsen, kast versjouwen, piano, piano verhuizen, piano tillen, vleugel verhuizen, verhuislift, takel, touw en takel, naar beneden dragen, naar de kelder, naar zolder tillen, paar sterke mensen, tweeën tillen, rug kan het niet',
    en: 'heavy lifting, lift heavy, too heavy for me, carry upstairs, carry up the stairs, up the stairs, third floor, fourth floor, lift is broken, elevator broken, move wardrobe, move sofa, move a couch, couch upstairs, sofa upstairs, washing machine upstairs, carry fridge, shift furniture, rearrange furniture, rearrange room, move piano, piano moving, strong person, bad back, second pair of hands, carry down, mattress up stairs, get it up the stairs',
    broader: 'moving-house odd-jobs',
    near: 'moving-things hand-truck'
  },
  'packing-boxes': {
    domain: 'help',
    nl: 'dozen inpakken, inpakken verhuizing, inpakhulp, uitpakken dozen, servies inpakken, dozen pakken, verhuizing inpakken, boeken in dozen, koffer pakken, cadeaus inpakken, cadeautjes inpakken',
    en: 'packing boxes, pack boxes, packing for move, unpack boxes, wrap dishes, pack up house, pack suitcase, gift wrapping, wrap presents',
    broader: 'moving-house',
    near: 'moving-boxes'
  },
  'selling-online': {
    domain: 'help',
    nl: 'Marktplaats, spullen verkopen, iets verkopen op Marktplaats, Vinted verkopen, tweedehands verkopen, advertentie plaatsen, te koop zetten, Facebook Marketplace, 2dehands, eBay, foto voor Marktplaats, rommelmarkt verkopen, kraampje vrijmarkt, meestaan op rommelmarkt, kofferbakverkoop, garageverkoop, kleedje koningsdag, garage sale',
    en: 'selling things online, sell on marktplaats, sell secondhand, sell stuff, eBay, Vinted, Facebook marketplace, post an ad, listing photos, flea market stall, car boot sale, garage sale, yard sale, get rid of things for money',
    near: 'decluttering computer-help'
  },
  'holiday-decorating': {
    domain: 'help',
    nl: 'kerstboom halen, kerstboom optuigen, kerstboom versieren, kerstboom wegbrengen, kerstverlichting ophangen, kerstlampjes, kerststal, vlag ophangen, slingers ophangen, sinterklaas spelen, sint en piet, sinterklaas inhuren, kerstman spelen, schoen zetten, pakje op de stoep',
    en: 'holiday decorating, christmas tree, put up christmas tree, christmas lights, decorate for christmas, father christmas, santa, dress up as santa, sinterklaas visit, hang flag, take down tree',
    near: 'events ladder hanging'
  },
  'guest-preparation': {
    domain: 'help',
    nl: 'bed opmaken voor gasten, logeerkamer klaarmaken, feestopruiming, opruimen na feest, na het feest opruimen, huis klaar voor bezoek',
    en: 'getting ready for guests, clean up after party, tidy after party, prepare spare room, make up beds for guests',
    broader: 'cleaning',
    near: 'events-setup'
  }
} as const satisfies Record<string, Concept>
