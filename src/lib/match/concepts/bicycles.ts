import type { Concept } from './concept.ts'

/** Bicycles, what hangs on them, what keeps them going, and what one lends for a car. */
export const bicycleThings = {
  bicycles: {
    domain: 'item',
    nl: 'fiets, leenfiets, tweedehands fiets, stadsfiets, omafiets, opafiets, damesfiets, herenfiets, fiets te leen, fiets gestolen, velo, koersfiets, stalen ros, logeefiets, fiets voor logee, bezoek wil fietsen, vouwfiets, reservefiets, swapfiets, gazelle, batavus, mamafiets, fiets kapot vervanging, nichtje komt fietsen, fiets nodig, fiets voor een dag, vrienden op bezoek fietsen, op de fiets naar werk, tijdelijke fiets, fiets is stuk naar werk, fiets weg, expat fiets, stagiair fiets, busstaking, fiets bij de fietsenmaker, fiets ongebruikt schuur, fiets stof, fietsen door de stad bezoek, uitwisselingsstudent fiets',
    en: 'bicycle, bike, second hand bike, spare bike, city bike, ladies bike, mens bike, bike to borrow, bike was stolen, folding bike, guest bike, brompton, dutch bike, two wheels, push bike, bike for a visitor, get around by bike, bike for a day, bike for the weekend, friends visiting want to cycle, need a bike to get to work, temporary bike, cheap bike, bike stolen station, new in town bike, exchange student bike, cycle to campus, bike gathering dust, cycle to work, visiting parents bike'
  },
  'childs-bike': {
    domain: 'item',
    nl: 'kinderfiets, kinderfietsje, jongensfiets, meisjesfiets, fiets voor kind, loopfiets, driewieler, zijwieltjes, 16 inch, 20 inch, 24 inch, 12 inch fiets, uit zijn fiets gegroeid, te groot voor haar fiets, eerste fietsje, loopfietsje, kinderstep, ~step, skelter, fiets voor kleuter, fiets voor zoon, fiets voor dochter, tienerfiets, puky, schoolfiets, kind gegroeid fiets, fiets te klein voor mijn zoon, fiets te klein voor mijn dochter, kleindochter fietsen, leert fietsen, past niet meer op zijn fiets, knieën stoten tegen stuur, fietsen leren kind, bmx, schoolroute fietsen, sinterklaas fiets, verkeersexamen fiets, kleuter fietst',
    en: 'kids bike, childs bike, childrens bike, boys bike, girls bike, balance bike, training wheels, stabilisers, tricycle, scooter for a child, kick scooter, outgrown bike, first bike, 16 inch bike, 20 inch bike, 24 inch bike, toddler bike, bike for my son, bike for my daughter, go kart, teen bike, too big for his bike, learning to ride, my son needs a bigger bike, my daughter needs a bigger bike, bike for a seven year old, knees hit the handlebars, stabilizers, bmx, birthday bike, balance bike too small, feet drag bike',
    broader: 'bicycles'
  },
  'cargo-bike': {
    domain: 'item',
    nl: 'bakfiets, elektrische bakfiets, cargobike, transportfiets, babboe, urban arrow, vrachtfiets, longtail, moederfiets, fiets met bak, driewielbakfiets, grote boodschappen zonder auto, kinderen naar school fietsen twee, krat bier vervoeren fiets, iets groots vervoeren op de fiets, kerstboom vervoeren, kast op de fiets vervoeren, twee kinderen op de fiets, kinderen in de bak, tweeling fiets, peuters opvang fietsen, hond in bak, drie kinderen fiets, planten tuincentrum fiets, marktinkopen fiets, autoloos boodschappen, grof vuil fiets',
    en: 'cargo bike, box bike, bakfiets, freight bike, carrier bike, longtail, christiania, urban arrow, cargo trike, cargobike, two kids on a bike, haul things by bike, big load by bike, bring the christmas tree home, move stuff without a car, kids in the front, twins by bike, nursery run bike, dog in the box, three kids bike, plants garden centre bike, school run without car, carry beer crates bike, carry furniture bike, car free family',
    broader: 'bicycles',
    near: 'cargo-bike-delivery bike-trailer handcart'
  },
  'e-bike': {
    domain: 'item',
    nl: 'e-bike, elektrische fiets, fiets met trapondersteuning, speedpedelec, fatbike, vanmoof, fietsaccu, lader e-bike, fietslader, te ver om te fietsen, tegenwind, heuvels fietsen, niet meer zo hard trappen, wind tegen fietsen, knie fietsen, knieklachten fietsen, woonwerk fietsen, bezweet aankomen, brug omhoog fietsen, conditie fietsen',
    en: 'e-bike, electric bike, electric bicycle, pedelec, fat bike, pedal assist, bike battery, ebike charger, too far to cycle, hills are hard, headwind, bad knees cycling, sweaty commute, steep bridge, long commute bike, knees ache cycling, bike with motor',
    broader: 'bicycles'
  },
  'sport-bike': {
    domain: 'item',
    nl: 'racefiets, mountainbike, mtb, wielrenfiets, gravelbike, koersfiets, vakantiefiets, toerfiets, ligfiets, fietsendrager toer, spinningfiets, wielrennen, triatlon, bergen beklimmen fiets, bos fietsen, wielerclub, klikpedalen, fietsvakantie frankrijk, sportief fietsen',
    en: 'road bike, racing bike, mountain bike, mtb, gravel bike, touring bike, recumbent, trail bike, triathlon, forest trails bike, clip in pedals, long distance cycling, cyclocross, cycling holiday, drop bars',
    broader: 'bicycles'
  },
  tandem: {
    domain: 'item',
    nl: 'tandem, duofiets, rolstoelfiets, driewielfiets volwassenen, aangepaste fiets, riksja, zij aan zij fietsen, blinde fietsen, driewieler voor ouderen, handbike, rolstoel op fiets, blinde partner fietsen, vader dement fietsen, omvallen fiets, gehandicapte zoon fietsen, parkinson fietsen, slechtziend fietsen',
    en: 'tandem, side by side bike, wheelchair bike, adult tricycle, rickshaw, adapted bike, tandem bike, handcycle, trishaw, three wheeler for adults, blind cyclist, father dementia cycling, balance cycling, disabled son cycle, parkinsons bike, grandma bike ride',
    broader: 'bicycles',
    near: 'cycling-together'
  },
  'bike-trailer': {
    domain: 'item',
    nl: 'fietskar, fietskarretje, fietsaanhanger, kinderfietskar, hondenfietskar, aanhangfiets, followme, burley, fietskar voor hond, fietskar voor kinderen, bagagekar fiets, croozer, thule fietskar, trailergator, aankoppelfiets, baby achter fiets, hond te oud lopen fiets, hond mee fietsen, kinderen fietsvakantie, tweeling achter fiets, krat achter fiets',
    en: 'bike trailer, bicycle trailer, child trailer, dog trailer, tag along bike, bike cart, burley, tow a kid behind the bike, old dog ride bike, dog along bike, kids cycling holiday, tow groceries, twins behind bike, haul behind bicycle',
    broader: 'bicycles',
    near: 'cargo-bike'
  },
  'bike-seat': {
    domain: 'item',
    nl: 'fietsstoeltje, fietsstoel, fietszitje, kinderzitje fiets, voorzitje, achterzitje, bobike, windscherm fiets, kind voorop, kind achterop, peuter op de fiets, maxi cosi drager fiets, qibbel, steco, babydrager fiets, dreumes fiets, kleinkind fiets mee, peuter achterop, oppaskind fiets, creche fietsen, kleinkind achterop, stoeltje voorop',
    en: 'bike child seat, bike seat for toddler, front bike seat, rear bike seat, baby on the bike, kid on the back of the bike, bike baby carrier, grandchild on bike, cycle to nursery, baby by bicycle, handlebar seat, child behind saddle',
    broader: 'bicycles baby-things',
    near: 'bike-trailer'
  },
  'bike-pump': {
    domain: 'item',
    nl: 'fietspomp, voetpomp, fietsband oppompen, bandenpomp, fietspompje, hollandse ventiel, band zacht, pomp voor fiets, ventielpomp, ballenpomp, platte band, band leeg, presta, ventieltje, verloopnippel, bandje zacht, lucht in mijn band, banden slap, fiets lang gestaan banden, achterband zacht, fiets uit schuur banden, bal leeg, voetbal oppompen, rolstoelband zacht, velg hobbelt',
    en: 'bike pump, bicycle pump, floor pump, foot pump, track pump, flat tyre, pump up tyres, inflate tyre, soft tyre, presta, schrader, ball pump, valve adapter, tyre has no air, bike stood all winter, air in the ball, squishy tyre, rear tyre soft, football flat, wheelbarrow tyre, tyres need air, rim on the ground',
    broader: 'bicycle-tools',
    near: 'bicycle-repair compressor tyre-inflator'
  },
  'bicycle-tools': {
    domain: 'item',
    nl: 'fietsgereedschap, bandenlichter, bandenplakset, bandenplakspullen, plakspullen, plaksetje, fietsstandaard montage, kettingponser, kettingolie, fietssleutel, spaaksleutel, crankpoeller, trapassleutel, kettingzweep, cassettesleutel, binnenband, buitenband, fietsonderdeel, fietsketting, trapper, pedaal, plakset, montagestandaard fiets, ketting roest, ketting droog, piepende ketting, spaak gebroken, pedaal vervangen',
    en: 'bicycle tool, bike tools, tyre lever, puncture kit, patch kit, repair stand, chain tool, chain breaker, spoke key, crank puller, chain oil, inner tube, bike parts, spare pedals, bike workshop stand, bottom bracket tool, squeaky chain, patch a hole tyre, change pedals, chain lube',
    broader: 'tools',
    near: 'bicycle-repair bike-pump'
  },
  'bike-bags': {
    domain: 'item',
    nl: 'fietstas, fietskrat, fietsmand, bikepacking tas, bagagedrager, ortlieb, zadeltas, snelbinder, stuurtas, bagage op de fiets, fietsvakantie spullen, voordrager, hoes fiets, fietshoes, boodschappen op fiets, laptop op fiets, meerdaagse fietstocht, regen tas fiets, kampeerspullen op fiets',
    en: 'pannier, bike bag, bike basket, bikepacking bag, handlebar bag, saddle bag, bike crate, luggage rack for a bike, bungee cords, bike cover, bicycle bags for touring, groceries by bike, multi day ride, laptop by bike, bike tour luggage, cycle touring, strap to rack bike',
    broader: 'bicycles camping-things'
  },
  'bike-lock': {
    domain: 'item',
    nl: 'fietsslot, kettingslot, beugelslot, ringslot, hangslot, slot voor fiets, vouwslot, kabelslot, schijfremslot, fietsendief, dieven fiets, fiets vastzetten, fiets buiten stallen, slot kapot fiets, hekslot',
    en: 'bike lock, bicycle lock, chain lock, u lock, d lock, padlock, ring lock, cable lock, folding lock, bike thieves, lock broke bike, gate lock, chain up bike',
    broader: 'bicycles'
  },
  'bolt-cutter': {
    domain: 'item',
    nl: 'betonschaar, boutenschaar, slot doorknippen, fietssleutel kwijt, sleutel van fietsslot kwijt, slot doorslijpen, slot openbreken, slot vastgeroest, kettingslot doorknippen, fiets op slot sleutel verloren, sleutel afgebroken in slot, fietssleutel verloren, slot zit vast, slot krijg ik niet open, fiets krijg ik niet los, cijferslot code vergeten, slot verroest, sleutel in sloot, hangslot kluisje, schuurslot vast, slot eraf, vastgeketend, putje sleutel gevallen',
    en: 'bolt cutter, cut a lock, lost key of bike lock, lost my bike key, break open a lock, seized lock, cut off a padlock, cut chain, key broke off in the lock, lock will not open, forgot the code of my lock, bike is locked and key is gone, stuck lock, rusty lock, locker padlock, shed padlock, lost combination, chained, key in the canal, remove a lock',
    broader: 'tools',
    near: 'grinder bicycle-repair'
  },
  'bike-lights': {
    domain: 'item',
    nl: 'fietslamp, fietslicht, fietsverlichting, achterlicht, voorlicht, koplamp fiets, lampje voor op de fiets, reflector, reflecterend hesje, fluohesje, fietsbel, zonder licht fietsen, fluovest, lichtje fiets, fietslampje, boete licht fiets, donkere avonden fietsen, achterlampje kapot, dochter fietst donker, onverlicht, zichtbaar verkeer, politie lampje',
    en: 'bike light, bicycle light, rear light, front light, reflector, hi vis vest, reflective vest, bike bell, cycling in the dark, fined bike lights, dark evenings cycling, seen in traffic, daughter cycles dark, unlit lane, winter commute bike, visible cyclist',
    broader: 'bicycles'
  },
  'bike-helmet': {
    domain: 'item',
    nl: 'fietshelm, helm, kinderhelm, fietshelmpje, skatehelm, scooterhelm, motorhelm, brommerhelm, valhelm, hoofd beschermen, kleuter hoofd fiets, bmx baan, skatepark, veilig hoofd e-bike',
    en: 'bike helmet, bicycle helmet, helmet, kids helmet, motorcycle helmet, scooter helmet, crash helmet, protect his head, skatepark, bmx track, head injury, head protection',
    broader: 'bicycles'
  },
  'bike-carrier': {
    domain: 'item',
    nl: 'fietsendrager, fietsdrager, fietsenrek auto, fietsen op de auto, fiets mee op vakantie, fiets achter op de auto, fietsdrager trekhaak, thule fietsdrager, fietsen meenemen met auto, fietsenrek, fietsen meenemen op vakantie, fietsen mee naar de camping, vier fietsen op de auto, fietsen mee auto, fietsen naar zeeland, fietsvakantie auto, e-bikes vervoeren auto, mountainbike auto, fietsen ardennen, fietsen eiland auto',
    en: 'bike carrier, bike rack, bicycle rack for the car, tow bar bike rack, bikes on the car, take bikes on holiday, cycle carrier, bring our bikes on holiday, take the bikes by car, mountain bikes by car, e-bikes on car, bikes to the coast, cycling trip by car, bikes tow hitch, kids bikes holiday car',
    broader: 'car-things bicycles',
    near: 'roof-rack bike-transport'
  },
  'car-things': {
    domain: 'item',
    nl: 'autospullen, autoaccessoire, spullen voor de auto, autogereedschap, autohoes, ijskrabber, gevarendriehoek, brandblusser auto, autokrik, obd lezer, storingscode uitlezen, autoband, velgen, winterband, zomerband, motorolie, voorruit bevroren, autoruit bevroren, winterwielen, auto verkocht spullen',
    en: 'car accessories, things for the car, car tools, ice scraper, warning triangle, obd reader, winter tyres, wheel rims, car cover, snow tires, fault code reader, engine oil, frozen windscreen, set of wheels, sold my car, icy windscreen, seat covers car'
  },
  'roof-box': {
    domain: 'item',
    nl: 'dakkoffer, skibox, dakbox, bagagebox, thule box, past niet in de auto, veel bagage auto, auto te vol voor vakantie, kofferbak te klein, skikoffer, kampeerspullen passen niet in de auto, met vier naar de camping auto vol, bagage past niet, auto puilt uit, wintersport bagage, kinderwagen kofferbak, tent en koffers auto, achterbank vol, kleine auto gezin, hond kofferbak vakantie, frankrijk auto vol',
    en: 'roof box, roofbox, cargo box, ski box, car top carrier, car too full, too much luggage for the car, boot is too small, trunk is too small, holiday luggage on the roof, will not fit in the car, more luggage than boot, family holiday by car, everything in the car, ski trip car, boot full holiday, buggy fills boot, tents and suitcases, dog in the boot, small car family, roadtrip packing, drive to france luggage',
    broader: 'car-things',
    near: 'roof-rack'
  },
  'roof-rack': {
    domain: 'item',
    nl: 'dakdrager, imperiaal, dwarsdrager, dakrek, spullen op het dak van auto, kano op het dak, plank op het dak van auto, surfplank vervoeren, ~trekhaak, surfplank auto, kajak auto, lange planken auto, ladder op auto, kano vervoeren, balken vervoeren auto, skis op auto',
    en: 'roof rack, roof bars, cross bars, roof rails, carry on the car roof, kayak on the roof, planks on the roof, kayak car, long planks car, ladder on car, canoe transport, timber on roof, skis on car',
    broader: 'car-things',
    near: 'roof-box bike-carrier'
  },
  'jump-leads': {
    domain: 'item',
    nl: 'startkabel, startbooster, acculader, accu leeg, auto start niet, accu opladen, jumpstarter, druppellader, auto doet niks, lampen laten branden, accu plat, platte batterij, batterij plat auto, startklem, auto slaat niet aan, lichten aan laten staan, koplampen aan laten, auto geeft geen kik, auto geen kik, startmotor klikt, auto krijg ik niet gestart, auto doet niets, accu van mijn auto, auto aan de praat, auto lang stilgestaan, vorst auto, auto dood, motor draait niet, auto weken niet gereden, auto parkeerplaats gestrand, autoradio aan gelaten, koplampen vergeten auto, lampen vergeten auto',
    en: 'jump leads, jumper cables, jump start, jump starter, booster cables, dead battery, flat battery, car will not start, left the lights on, car battery charger, battery died, trickle charger, car is dead, car just clicks, engine does nothing, headlights on all night, battery of my car, need a jump, get my car going, interior light on, car stood for weeks, frosty morning car, stranded car park, car radio left, clicking noise car, not driven weeks car, lights forgotten car',
    broader: 'car-things',
    near: 'breakdown-help car-repair'
  },
  trailer: {
    domain: 'item',
    nl: 'aanhanger, aanhangwagen, aanhangertje, bagagewagen, karretje, boedelbak, remorque, aanhanger te leen, kar achter de auto, aanhangwagentje, ~kar, bagagekar, autoambulance, paardentrailer, boottrailer, remork, spanband aanhanger, meubels ophalen achter auto, grof afval naar stort kar, tuinafval afvoeren aanhanger, bankstel ophalen, tuingrond halen, schuur gesloopt afvoeren, tuinhout halen, graszoden halen, takken stort',
    en: 'trailer, car trailer, utility trailer, box trailer, hitch trailer, towing, flatbed trailer, horse trailer, boat trailer, borrow a trailer, haul rubble, pick up furniture behind my car, tow a load, collect a sofa, branches to the tip, demolished shed, load of timber, fetch topsoil, tow hook',
    broader: 'car-things moving-things',
    near: 'transport-goods moving-van dump-run'
  },
  'snow-chains': {
    domain: 'item',
    nl: 'sneeuwketting, sneeuwsok, autosok, wintersport auto, autosneeuwketting, verplicht in de bergen, sneeuwkettingen alpen, skigebied auto, bergpas, oostenrijk winter auto, zwitserland sneeuw, gladde bergweg, besneeuwde weg',
    en: 'snow chains, tyre chains, snow socks, driving in the mountains, alps by car in winter, mountain pass, ski resort driving, austria winter car, snowy road, icy mountain road, switzerland snow',
    broader: 'car-things'
  },
  'fuel-can': {
    domain: 'item',
    nl: 'jerrycan, benzineblik, jerrycan benzine, benzine gestrand, tank leeg, benzine tank op, sleepkabel, sleeptouw, auto slepen, sleepstang, trechter benzine, stilgevallen auto, auto wegslepen, auto trekken, vastgereden modder, grasmaaier benzine, boot benzine, pech benzine',
    en: 'jerrycan, petrol container, fuel container, petrol canister, ran out of petrol, empty tank, tow rope, tow bar, tow strap, towing cable, tow my car, petrol empty, diesel ran out, pull my car, mower petrol, stranded motorway fuel',
    broader: 'car-things',
    near: 'breakdown-help'
  },
  'car-jack': {
    domain: 'item',
    nl: 'krik, autokrik, garagekrik, kruissleutel, wielsleutel, wielmoersleutel, band verwisselen, wiel wisselen, lekke autoband, reservewiel, oprijplaat, asbok, winterbanden wisselen, lekke band auto, assteun, klapband, auto opkrikken, wieldop, wielmoer, onder auto kijken',
    en: 'car jack, jack stand, trolley jack, wheel wrench, lug wrench, change a wheel, change a tyre, spare wheel, flat tyre on the car, axle stand, car ramps, swap winter tyres, blown tyre, puncture motorway, change oil car, wheel nut, lift the car',
    broader: 'car-things',
    near: 'breakdown-help car-repair'
  },
  'tyre-inflator': {
    domain: 'item',
    nl: 'bandenpomp auto, bandencompressor, autoband oppompen, bandenspanning, bandenspanningsmeter, autoband zacht, elektrische luchtpomp 12 volt, bandenlampje, band sist, caravanband, lange rit banden, aanhangerband, autoband plat, zwaar beladen banden',
    en: 'tyre inflator, tyre pressure, tire pressure gauge, car tyre pump, car tyre is soft, air in car tyres, tyre warning light, slow puncture, caravan tyres, trailer tyre, low tyre, tyres before holiday, hissing tyre',
    broader: 'car-things',
    near: 'compressor bike-pump'
  },
  'car-seat': {
    domain: 'item',
    nl: 'autostoel, autostoeltje, kinderzitje auto, maxi cosi, maxicosi, zitverhoger, stoelverhoger, kinderstoel auto, isofix, babyautostoel, kleinkind mee in de auto, kind veilig in auto, verhoger voor in de auto, kinderzitje, autozitje, kleinkind rijdt mee, kind mee in de auto, kleuter meerijden zitje, met kind in taxi, peuter meerijden, kleinkind in mijn auto, kleindochter in de auto, kleinzoon in de auto, baby ziekenhuis naar huis, huurauto kind, taxi peuter, vriendje mee auto, kleuter achterin auto, oppas auto kind, groep nul, baby mee auto',
    en: 'car seat, child car seat, baby car seat, booster seat, isofix, maxi cosi, grandchild in the car, infant seat, infant carrier for the car, kid safe in the car, toddler in my car, take a child in the car, driving with my grandson, driving with my granddaughter, nephew in my car, niece in my car, baby home from hospital, rental car toddler, taxi with toddler, newborn ride home, rear facing, granny drives kids',
    broader: 'baby-things car-things'
  },
  'motor-scooter': {
    domain: 'item',
    nl: 'elektrische step, e-step, stint, hoverboard, monowheel, scooteraccu, scooterslot, motorkleding, motorpak, motorhandschoen, motorjas, motorrijles kleding, brommer helm, motorvakantie, regenpak motor, scooter handschoenen, motor passagier',
    en: 'electric scooter, e-scooter, hoverboard, motorbike gear, motorcycle jacket, motorcycle gloves, motorbike jacket, segway, motorbike lessons gear, pillion jacket, scooter commute, biker, motorbike leathers, moped gear'
  }
} as const satisfies Record<string, Concept>
