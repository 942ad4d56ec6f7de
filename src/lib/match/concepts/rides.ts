import type { Concept } from './concept.ts'

/** Rides: carrying people and goods by vehicle, and sharing a motor vehicle. */
export const rides = {
  'transport-people': {
    domain: 'ride',
    nl: 'lift, lift geven, lift aanbieden, meerijden, rij mee, mee rijden, meerijder, vaste meerijder, carpoolen, rit, ritje, autorit, chauffeur, rijden naar, brengen en halen met auto, brengen met de auto, ophalen met de auto, wie rijdt er, wie rijdt naar, iemand met auto, plek in de auto, plaats in de auto, plekje vrij in de auto, zitplaatsen vrij, ik rijd naar, taxi te duur, geen auto, geen rijbewijs, mag niet meer rijden, kom er niet met de bus, er rijdt geen bus, treinen rijden niet, stakende treinen, buurtbus, wegbrengen, stoel vrij auto, stoelen vrij, plaatsen over auto, plaatsen vrij, plek in de auto vrij, rijd vrijdag naar, rijd zaterdag naar, te ver om te fietsen, te ver met de bus, hoe kom ik in, hoe kom ik bij, bus rijdt niet, slecht ter been rijden, ruime auto, tijd om te rijden, rijdt graag, zevenzitter, auto tekort, een auto te weinig, meenemen naar, neem je mee naar, neem mij mee naar, kan iemand me meenemen, gepensioneerde chauffeur, rij je graag, rij graag, rijden, ~auto, ~reed, ~gereden, ~brengen, ~bracht, ~gebracht, ~ophalen, ~bestuurder, ~taxi, ~bus, ~passagier',
    en: 'lift, need a lift, give a lift, ride, need a ride, give a ride, ride-share, rideshare, carpool, driver wanted, drive me, drive you, drive someone, pick up by car, drop off by car, seat in my car, spare seat, free seat car, going my way, who is driving to, no car, no licence, not allowed to drive anymore, no bus goes there, train strike, no trains running, taxi too expensive, seats left, two seats left, too far to cycle, too far to walk, how do I get to, bus is cancelled, driving on Friday to, driving on Saturday to, take me to, take you to, take me along, big car, seven-seater, one car short, happy to drive, drive, drove, ~car, ~driven, ~driver, ~passenger, ~taxi, ~bus'
  },
  'medical-ride': {
    domain: 'ride',
    nl: 'lift naar ziekenhuis, rit ziekenhuis, rijden naar ziekenhuis, naar het ziekenhuis brengen, vervoer ziekenhuis, hoe kom ik in het ziekenhuis, auto ziekenhuis, ziekenhuisafspraak, afspraak ziekenhuis, naar de specialist, oogarts, oogkliniek, staaroperatie, oog druppels niet rijden, pupil verwijd, na de operatie thuisbrengen, na narcose niet rijden, mag na operatie niet rijden, dokter brengen, huisartsenpost, naar de huisarts brengen, fysiotherapie brengen, rit fysio, tandarts brengen, kaakchirurg, bestraling, chemo, chemokuur, dialyse, revalidatie rijden, polikliniek, poli, bloedprikken brengen, prikpost, vaccinatie rijden, spoedeisende hulp, SEH, gebroken been niet rijden, arm in het gips rijden, onderzoek ziekenhuis, OLVG, AMC, UMC, VUmc, Erasmus MC, LUMC, Radboud, moet naar ziekenhuis, moet in ziekenhuis zijn, staar, heupoperatie, knieoperatie, nieuwe heup rijden, infuus, scan ziekenhuis, MRI, controle ziekenhuis, mag na ingreep niet rijden, oog gelaserd, behandeling ver weg, oogheelkunde, druppelen, mag niet sturen, poli oogheelkunde, ~ziekenhuis, ~kliniek, ~dokter, ~operatie, ~fysio, ~specialist, ~gips',
    en: 'lift to hospital, ride to hospital, drive to the hospital, hospital appointment, get to the hospital, how to get to hospital, doctor appointment lift, ride to the doctor, ride to the clinic, eye clinic, cataract, eye drops cannot drive, after surgery cannot drive, not allowed to drive after surgery, anaesthetic, home from hospital, physio ride, lift to physio, dentist ride, lift to dentist, radiotherapy, radiation treatment, chemo, dialysis, outpatient, blood test ride, vaccination ride, A&E, emergency room, broken leg cannot drive, need to be at hospital, have to be at the clinic, MRI, scan hospital, hip operation, knee surgery, hip replacement, check-up hospital, eye operation, treatment far away, not allowed to drive, ~hospital, ~clinic, ~doctor, ~surgery, ~operation, ~physio',
    broader: 'transport-people',
    near: 'medical-company wheelchair-transport'
  },
  'station-ride': {
    domain: 'ride',
    nl: 'naar het station brengen, lift naar station, rit naar station, ophalen van station, ophalen van de trein, trein halen, vroege trein, laatste trein gemist, gestrand op station, ophalen bij bushalte, laatste trein, haal van het station, mensen van het station, geen bus meer station, ~station, ~trein, ~perron, ~koffers',
    en: 'lift to the station, ride to the station, pick up from the station, catch a train, early train, missed the last train, stranded at the station, bus stop pick up, train station ride, stuck at station, suitcases station, last train, fetch from the station, ~station, ~train, ~suitcases',
    broader: 'transport-people',
    near: 'airport-ride'
  },
  'airport-ride': {
    domain: 'ride',
    nl: 'lift naar Schiphol, Schiphol, rit vliegveld, naar het vliegveld, luchthaven, ophalen van vliegveld, vlucht halen, vroege vlucht, vliegtuig halen, ons vliegtuig vertrekt, we vliegen vroeg, Eindhoven Airport, Zaventem, Rotterdam Airport, Weeze, vlucht, vliegtuig vertrekt, vliegen vroeg, koffers vroeg, vliegveld, vliegtuig, ~koffers, ~terminal',
    en: 'lift to the airport, ride to the airport, airport pick-up, Schiphol, airport transfer, catch a flight, early flight, our plane leaves, flight lands, flight arrives, Eindhoven Airport, flight, plane leaves, flight leaves, fly early, airport, plane, ~luggage, ~terminal',
    broader: 'transport-people',
    near: 'station-ride'
  },
  'commute-carpool': {
    domain: 'ride',
    nl: 'carpoolen werk, carpool, meerijden naar werk, samen naar het werk rijden, woon-werkverkeer, forenzen, elke dag dezelfde file, dagelijks op en neer, kantoor meerijden, vaste meerijder, benzinekosten delen, dienst begint voor eerste bus, vroege dienst geen bus, filerijden, elke dinsdag meenemen, pendel, pendelen, pendel dagelijks, elke dag naar, dagelijks naar, plaats vrij ochtend, elke ochtend rijden naar, elke ochtend naar, begin om 6 uur, eerste bus te laat, trein naar werk, werk in Den Haag, werk in Utrecht, werk in Amsterdam, werk in Rotterdam, ~werk, ~kantoor, ~file, ~dagelijks',
    en: 'carpool to work, carpooling, commute, share the commute, drive to the office together, ride to work, lift to work, early shift no bus, split petrol, split fuel cost, share gas cost, daily traffic jam, commuter, every day to, daily to, every morning to, drive every morning, hate the train, work in The Hague, work in Den Haag, work in Utrecht, work in Amsterdam, work in Rotterdam, ~work, ~office, ~daily',
    broader: 'transport-people'
  },
  'school-run': {
    domain: 'ride',
    nl: 'kinderen naar school rijden, kind naar school brengen met auto, haal- en brengdienst school, schoolrit, schoolvervoer, rijden naar opvang, kinderen carpoolen, kinderen naar training rijden, naar zwemles rijden, om de beurt rijden school, kind ophalen met auto, met de bakfiets naar school brengen, leerlingenvervoer, kinderen naar zwemles brengen, breng en haal kinderen, zwemles brengen, kinderen brengen busje, ~school, ~BSO, ~training, ~kinderen',
    en: 'school run, drive kids to school, drive children to school, take turns driving kids, ride to school, carpool kids, lift to school, drive to practice kids, drive to daycare, bring kids to swimming, take kids to practice, ~school, ~practice, ~kids',
    broader: 'transport-people',
    near: 'school-pickup sports-away-ride'
  },
  'worship-ride': {
    domain: 'ride',
    nl: 'lift naar kerk, rijden naar de kerk, meerijden kerk, lift moskee, meerijden moskee, naar de moskee rijden, begraafplaats, kerkhof, naar het graf van mijn man, naar het graf van mijn vrouw, graf bezoeken, crematorium, uitvaart vervoer, begrafenis meerijden, synagoge, tempel, naar de mis, mis op zondag, kerkdienst, kerkgang, vrijdaggebed, zondagse dienst, uitvaart, naar de uitvaart, begrafenis, crematie, ~kerk, ~moskee, ~graf',
    en: 'lift to church, ride to church, lift to the mosque, ride to the mosque, cemetery, graveyard, visit the grave, crematorium, ride to funeral, lift to funeral, synagogue, temple, mass on Sunday, church service, Friday prayer, Sunday service, funeral, ~church, ~mosque, ~grave',
    broader: 'transport-people'
  },
  'shopping-ride': {
    domain: 'ride',
    nl: 'boodschappen met de auto, meerijden boodschappen, meerijden supermarkt, rit naar winkel, naar de markt rijden, naar het winkelcentrum rijden, samen met de auto winkelen, zware boodschappen auto, tuincentrum rijden, Makro, meerijden Lidl, meerijden markt, outlet rijden, over de grens boodschappen, tuincentrum, ~supermarkt, ~winkelen, ~markt',
    en: 'shopping by car, ride to the supermarket, lift to the supermarket, lift to the shops, ride to the market, drive to the garden centre, drive to the mall, heavy groceries car, ~supermarket, ~shops, ~market, ~mall',
    broader: 'transport-people',
    near: 'grocery-shopping errands'
  },
  'visit-ride': {
    domain: 'ride',
    nl: 'op bezoek rijden, naar verzorgingshuis rijden, naar verpleeghuis rijden, mijn man in verpleeghuis bezoeken, mijn vrouw in verpleeghuis bezoeken, naar mijn zus rijden, naar de dagbesteding brengen, dagbesteding vervoer, seniorenvervoer, ouderenvervoer, vervoer ouderen, dagje uit rijden, uitstapje met auto, lift naar feest, lift naar gemeentehuis, buurtcentrum brengen, naar de soos, kapper brengen, bus is opgeheven, breng mensen op bezoek, ligt in verpleeghuis, op bezoek brengen, ~verzorgingshuis, ~verpleeghuis, ~bezoek',
    en: 'ride to care home, lift to nursing home, visit my husband nursing home, visit my wife care home, drive to day centre, transport for seniors, senior transport, day out by car, ride to community centre, ride to hairdresser, drive elderly, bus line cancelled visit, bring people to visit, ~care home, ~nursing home, ~visit',
    broader: 'transport-people',
    near: 'elder-care'
  },
  'wheelchair-transport': {
    domain: 'ride',
    nl: 'rolstoelvervoer, rolstoelbus, rolstoelauto, rolstoel mee in auto, rolstoeltaxi, rollator mee in auto, scootmobiel vervoeren, rit met rolstoel, instap auto moeilijk, Valys, regiotaxi, kan niet in gewone auto, gewone auto lukt niet, beroerte auto, verlamd auto, rolstoel past niet in auto, rolstoel auto, rolstoel rit, rolstoel rijden, oprijplaat, aangepaste bus, aangepaste auto, moeder rolstoel brengen, rolstoel brengen, rolstoel mee, ~rolstoel, ~rollator, ~scootmobiel',
    en: 'wheelchair transport, wheelchair van, wheelchair accessible car, ride with wheelchair, wheelchair taxi, walker in the boot, mobility scooter transport, trouble getting into car, cannot get into normal car, stroke car, wheelchair does not fit in car, paralysed transport, wheelchair ride, wheelchair car, ramp van, adapted van, take in wheelchair, ~wheelchair, ~walker, ~rollator',
    broader: 'transport-people',
    near: 'medical-ride wheelchair-pushing'
  },
  'dump-run': {
    domain: 'ride',
    nl: 'milieustraat, stort, naar de stort, naar het stort, vuilstort, grofvuil wegbrengen, grof vuil, grofvuil, gemeentewerf, containerpark, recyclingpark, afvalpunt, puin wegbrengen, puin afvoeren, tuinafval wegbrengen, snoeiafval wegbrengen, oude wasmachine weg, oude koelkast weg, oude bank weg, matras weg, matras afvoeren, naar kringloop brengen, spullen naar de kringloop, klein chemisch afval, oude verf wegbrengen, schuur vol rommel weg, puin weg, rommel weg, troep weg, bank moet weg, moet afgevoerd, berg afval, schuur leegruimen, oud hout weg, ~puin, ~snoeiafval, ~afval, ~kringloop, ~rommel, ~afvoeren',
    en: 'recycling centre, recycling center, dump run, trip to the dump, to the tip, bulky waste, rubbish removal, junk removal, haul away, garden waste away, get rid of old sofa, get rid of mattress, old fridge away, old washing machine away, take to charity shop, rubble, old paint disposal, rubble gone, pile of junk, clear out the shed, old wood away, stuff to throw away, recycling yard, must leave my house, old mattress, broken cupboard away, ~junk, ~dump, ~waste, ~clutter',
    broader: 'transport-goods',
    near: 'bulky-waste thrift-drop-off green-waste trailer van-share'
  },
  'furniture-pickup': {
    domain: 'ride',
    nl: 'IKEA, rit naar Ikea, meerijden Ikea, meubels ophalen, bank ophalen, kast ophalen, Marktplaats ophalen, wasmachine ophalen, iets groots vervoeren, past niet in mijn auto, past niet op de fiets, grote doos vervoeren, bouwmarkt rit, bouwmateriaal vervoeren, planken vervoeren, gipsplaten vervoeren, kerstboom vervoeren, matras vervoeren, tegels ophalen, grond ophalen, busje om bank, tweedehands kast gekocht, piano vervoeren, op Marktplaats gekocht, kast gekocht, bank gekocht, tafel gekocht, alleen een fiets kast, hoe krijg ik het thuis, hoe krijg ik die kast thuis, thuis krijgen, dressoir gekocht, tweedehands gekocht, gekocht ophalen, ~ophalen, ~vervoeren, ~Marktplaats, ~bouwmarkt, ~Gamma, ~Praxis',
    en: 'IKEA trip, ikea, furniture pick-up, pick up furniture, pick up a sofa, pick up a couch, pick up a wardrobe, Marktplaats pick up, bought second-hand cupboard, transport something big, does not fit in my car, does not fit on my bike, DIY store run, carry building materials, transport timber, transport plasterboard, Christmas tree transport, collect a washing machine, bought a wardrobe, bought a table, bought a sofa, bought on Marktplaats, how do I get it home, get it home, bring it home, sideboard bought, second-hand bought, ~pick up, ~collect, ~transport, ~bulky',
    broader: 'transport-goods',
    near: 'trailer van-share moving-house'
  },
  'transport-goods': {
    domain: 'ride',
    nl: 'spullen vervoeren, vervoer van spullen, transport, transporteren, koerier, spullen wegbrengen, spullen meenemen, pakketje meenemen onderweg, iets meegeven, vracht, laadruimte, busje met chauffeur, bestelbus met chauffeur, aanhanger met chauffeur, auto met trekhaak, trekhaak, stationwagen, ritje met busje, bus met laadruimte, bus rijdt leeg, moet naar mijn broer, moet naar mijn zus, meegeven spullen, ~busje, ~vervoeren, ~aanhanger, ~bestelbus, ~laden',
    en: 'transport goods, carry goods, carry stuff by car, courier, take a parcel along, man with a van, man and van, van with driver, trailer with driver, tow bar, towbar, estate car, load space, haul, transport my things, empty van going, room in the van, ~van, ~transport, ~trailer, ~cargo, ~load',
    near: 'trailer cargo-bike lifting'
  },
  'moving-van': {
    domain: 'ride',
    nl: 'verhuisbus met chauffeur, verhuisbus, verhuisbusje, verhuizen met busje, bus om te verhuizen, verhuiswagen, studentenkamer verhuizen, verhuisrit, boedelbak met chauffeur, bakwagen, verhuis zaterdag, verhuis met bus, niets met wielen, verhuizen geen auto, bestelbus verhuizen, ~verhuizing, ~verhuizen, ~busje',
    en: 'moving van, removal van, van for moving, van to move house, moving truck, move a student room, U-Haul, box van, man and van moving, truck, moving saturday van, move flat van, van for a move, ~moving, ~van',
    broader: 'transport-goods',
    near: 'moving-house van-share moving-things'
  },
  'long-trip': {
    domain: 'ride',
    nl: 'lange rit, meerijden naar andere stad, meerijden naar buitenland, meerijden Groningen, meerijden Maastricht, meerijden Utrecht, meerijden Rotterdam, meerijden Amsterdam, meerijden Den Haag, meerijden Eindhoven, meerijden België, meerijden Antwerpen, meerijden Brussel, meerijden Duitsland, meerijden Berlijn, meerijden Parijs, meerijden Polen, meerijden Marokko, rit naar Groningen, rit naar Utrecht, rit naar Antwerpen, rijd naar Frankrijk, vakantie meerijden, BlaBlaCar, roadtrip, heen en weer op een dag, Antwerpen, Brussel, Gent, Parijs, Berlijn, Keulen, Londen, Hamburg, meenemen naar Utrecht, meenemen naar Rotterdam, meenemen naar Amsterdam, snelweg, ~buitenland, ~Groningen, ~Maastricht, ~Utrecht, ~Rotterdam, ~Amsterdam, ~Zwolle, ~Nijmegen, ~Leeuwarden, ~Zeeland, ~Limburg, ~België, ~Duitsland, ~Frankrijk, ~Spanje, ~Polen, ~Marokko',
    en: 'long-distance ride, long drive, ride to another city, ride abroad, drive to Germany, drive to Belgium, drive to France, drive to Poland, ride to Groningen, ride to Utrecht, ride to Rotterdam, ride to Amsterdam, ride to Antwerp, ride to Berlin, ride to Paris, lift to Brussels, BlaBlaCar, road trip, share the drive, Antwerp, Brussels, Ghent, Paris, Berlin, Cologne, London, Hamburg, ~abroad, ~Groningen, ~Maastricht, ~Utrecht, ~Rotterdam, ~Amsterdam, ~motorway, ~Belgium, ~Germany, ~France, ~Spain, ~Poland, ~Morocco',
    broader: 'transport-people'
  },
  'beach-trip': {
    domain: 'ride',
    nl: 'meerijden naar strand, lift naar strand, rit naar strand, meerijden naar bos, rit naar de zee, dagje strand met auto, meerijden Efteling, pretpark meerijden, meerijden concert, meerijden festival, meerijden dierentuin, naar concert rijden, naar festival rijden, Lowlands, Pinkpop, Zwarte Cross, plekken naar festival, festival meerijden, naar het festival, Pukkelpop, Efteling, strandrit, ~strand, ~zee, ~festival, ~concert, ~pretpark',
    en: 'ride to the beach, lift to the beach, drive to the seaside, ride to the forest, ride to concert, lift to festival, ride to festival, drive to theme park, day trip by car, Lowlands, places to festival, going to the festival, ~beach, ~seaside, ~festival, ~concert',
    broader: 'transport-people'
  },
  'night-ride': {
    domain: 'ride',
    nl: 'nachtrit, laat thuis rijden, s nachts ophalen, thuisbrengen na feest, ophalen na feest, ophalen uit de stad, ophalen van disco, kind ophalen van feest, tieners ophalen feest, taxidienst avond, Bob zijn, durf niet alleen naar huis donker, nachtbus rijdt niet, gedronken niet rijden, avond niet rijden in het donker, ziet slecht in het donker rijden, nachtblind, laat thuiskomen, kom laat thuis, middernacht, laatste bus gemist, durf niet te fietsen donker, fietsen in het donker durf, na de late dienst naar huis, uitgaan ophalen, na concert thuis, na het concert terug, geen trein terug, geen trein meer, laatste trein, disco, haalt jongeren op, feestjes ophalen, club uit ophalen, uitgaansavond, nachtbraker, ~nacht, ~donker, ~feest',
    en: 'night ride home, ride home after party, pick up after party, pick up teenagers party, lift home late, late night lift, designated driver, no night bus, do not dare go home alone dark, drunk cannot drive, cannot drive in the dark, night blindness, home safely after dark, get home late, come home late, midnight, missed the last bus, dare not cycle, late shift home, cycle home in the dark, pick you up late, no train back, after the concert home, concert home, last train, disco, nightclub, pick up from club, teenagers party home, ~late, ~night, ~party',
    broader: 'transport-people'
  },
  'sports-away-ride': {
    domain: 'ride',
    nl: 'uitwedstrijd, rijden naar uitwedstrijd, rijouders, rijouder voetbal, rijschema team, team naar toernooi rijden, toernooi rijden, wedstrijd rijden, sporttas mee, elftal auto, auto tekort wedstrijd, team rijden, elftal zondag in, zevenzitter, toernooi, ~wedstrijd',
    en: 'away match, away game, drive to away match, drive the team, tournament ride, parents driving team, lift to the match, lift to the tournament, team needs car, one car short match, tournament, ~match',
    broader: 'transport-people',
    near: 'school-run'
  },
  'pet-transport': {
    domain: 'ride',
    nl: 'dierenarts brengen, naar de dierenarts rijden, hond naar dierenarts, kat naar dierenarts, dierenvervoer, huisdier vervoeren, dierenambulance, dier mee in auto, hond mee in auto, kat naar pension brengen, hond naar de trimsalon brengen, kat ingeënt, kat moet ingeënt, hond ingeënt, dierenarts geen auto, rit dierenarts, ~dierenarts, ~reismand',
    en: 'ride to the vet, lift to the vet, drive to vet, cat to the vet, dog to the vet, pet transport, pet taxi, dog in the car, take my cat to cattery, cat vaccinated, dog vaccinated, vet without car, ~vet, ~pet carrier',
    broader: 'transport-people',
    near: 'sick-pet'
  },
  'bike-transport': {
    domain: 'ride',
    nl: 'fiets vervoeren, fiets ophalen met auto, fiets mee in auto, fiets naar fietsenmaker brengen met busje, fietsen achterop auto, gestrand met lekke band, fiets kapot onderweg ophalen, bakfiets vervoeren, e-bike ophalen, motor vervoeren, brommer vervoeren, scooter vervoeren, pech onderweg ophalen, fietsen moeten naar, twee fietsen naar, fiets naar andere stad brengen, fiets past niet in auto, ~fietsendrager',
    en: 'transport a bike, carry my bike by car, pick up a bike with van, bike broken down pick up, stranded with a flat tyre, take bike to repair shop by van, transport a motorbike, transport a scooter, bikes need to get to, take bikes to, ~bike rack',
    broader: 'transport-goods',
    near: 'bike-carrier bicycle-repair'
  },
  'cargo-bike-delivery': {
    domain: 'ride',
    nl: 'bakfietsvervoer, bezorgen met bakfiets, met de bakfiets brengen, bakfietskoerier, fietskoerier, fietstaxi, riksja, riksjarit, duofietsrit, bezorgen op de fiets, bakfietsrit, iets rondbrengen met fiets, ~bezorgen, ~bakfiets, ~koerier',
    en: 'cargo bike delivery, deliver by cargo bike, bring by cargo bike, bike courier, bicycle courier, rickshaw, rickshaw ride, bike taxi, cargo bike transport, ~delivery, ~deliver',
    broader: 'transport-goods',
    near: 'cargo-bike parcels'
  },
  'car-share': {
    domain: 'ride',
    nl: 'auto delen, deelauto, autodelen, auto lenen, auto te leen, auto huren, leenauto, autootje lenen, auto in garage vervangend vervoer, onze auto staat stil, auto staat meestal stil, elektrische auto delen, tweede auto delen, auto een dagje lenen, auto weekend lenen, automaat lenen, zelf rijden auto lenen, MyWheels, Greenwheels, SnappCar, gezinsauto, auto nodig, auto voor een dag, auto staat stil, auto staat doordeweeks stil, auto ongebruikt, auto een paar uur, Polo, Volkswagen, Toyota, Renault, Peugeot, Opel, Kia, Skoda, stad uit auto, zonder auto uurtjes, autodeel, deel mijn auto, paar uur een auto, ~auto, ~rijbewijs, ~automaat',
    en: 'car share, car sharing, share a car, share our car, borrow a car, borrow your car, lend my car, rent a car, shared car, car stands idle, car sits idle, car in the garage need one, electric car to share, second car share, car for a day, car for the weekend, Greenwheels, SnappCar, need a car, car for one day, car stands still, unused car, car on weekdays, Volkswagen, Toyota, Renault, Peugeot, Skoda, Kia, few hours car, out of town without car, ~car, ~automatic'
  },
  'van-share': {
    domain: 'ride',
    nl: 'busje lenen, bestelbus lenen, bestelbusje lenen, bus te leen, busje te leen, bestelwagen, verhuisbus lenen, busje huren, zelf rijden met busje, bestelbus delen, negenpersoonsbus, 9-persoonsbus, personenbusje, ~busje, ~bestelbus',
    en: 'borrow a van, lend my van, van to borrow, rent a van, van share, minibus, nine-seater, transit van, pickup truck borrow, ~van, ~minivan',
    broader: 'car-share',
    near: 'moving-van furniture-pickup dump-run'
  },
  'camper-share': {
    domain: 'ride',
    nl: 'camper lenen, camper te leen, camperbus, camper delen, camper huren, caravan trekken, caravan wegbrengen, kampeerbus, ~camper',
    en: 'borrow a campervan, campervan, motorhome, RV, camper share, tow a caravan, camper',
    broader: 'car-share',
    near: 'camping-things'
  },
  'scooter-share': {
    domain: 'ride',
    nl: 'scooter lenen, scooter te leen, deelscooter, brommer lenen, brommer te leen, snorscooter, scooter delen, motor lenen, motorfiets lenen, achterop de scooter, achterop de motor, motorrijden samen, scooter, ~brommer, ~helm',
    en: 'borrow a scooter, scooter to lend, moped, moped share, borrow a moped, borrow a motorbike, shared scooter, motorcycle ride, ~scooter, ~motorbike',
    broader: 'car-share'
  },
  'boat-trip': {
    domain: 'ride',
    nl: 'boottocht, boottochtje, varen, rondvaart, meevaren, sloep lenen, sloep, bootje, tochtje met de boot, rondje varen, boot lenen, boot te leen, boot delen, opstapper boot, schipper, pontje, roeiboot lenen, overzetten met boot, Koningsdag boot, op het water, het water op, niets dat drijft, Vecht, Amstel, plassen varen, Friese meren, ~boot, ~grachten, ~kano',
    en: 'boat trip, boat ride, ride in my boat, go boating, join on my boat, canal cruise, canal boat, borrow a boat, lend my boat, share a boat, rowing boat borrow, skipper, crew for boat, sail along, on the water, out on the water, on the lake, ~boat, ~canal, ~canoe',
    near: 'water-sports boat-licence mooring'
  },
  'breakdown-help': {
    domain: 'ride',
    nl: 'pech onderweg, auto start niet, accu leeg auto, startkabels, auto aanduwen, auto slepen, sleepkabel, lege accu, afgesleept, gestrand met auto, pechhulp, Wegenwacht, lampje dashboard, benzine op, ~startkabel, ~accu',
    en: 'broken down car, car will not start, flat car battery, dead battery car, jump start, jump leads, jumper cables, tow my car, push start car, stranded by the road, out of petrol, roadside help, ~jump leads, ~battery',
    near: 'car-repair jump-leads'
  },
  'vote-ride': {
    domain: 'ride',
    nl: 'rit naar stembureau, lift naar stembureau, naar stembus brengen, gaan stemmen vervoer, meerijden demonstratie, rit naar gemeente, lift naar stadhuis, paspoort ophalen rijden, rit naar voedselbank, ~stembureau, ~stadhuis',
    en: 'ride to polling station, lift to vote, drive to the polls, ride to city hall, lift to town hall, ride to the food bank, ~polling station, ~town hall',
    broader: 'transport-people'
  }
} as const satisfies Record<string, Concept>
