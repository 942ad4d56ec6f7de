import type { Concept } from './concept.ts'

/** Things for camping, walking, winter, water and sport. */
export const outdoorThings = {
  'camping-things': {
    domain: 'item',
    nl: 'kampeerspullen, campingspullen, ~kamperen, kampeeruitrusting, kampeermateriaal, campinggerei, festival spullen, scoutingkamp, schoolkamp spullen, campingkoken, op de camping, kampeervakantie, campinguitrusting, kampspullen, tentharing, vouwwagen, festivalcamping, wildkamperen, primitief kamperen, kampeergerief, zomervakantie goedkoop tent, natuurcamping, trekken met de tent, kinderen kampvuur, kamp groep acht, buiten slapen avontuur, kampeerdagen voorbij, caravan verkocht spullen',
    en: 'camping gear, camping equipment, camping things, go camping, festival gear, school camp list, scout camp things, ~campsite, camping trip, wild camping, outdoor gear, tent pegs, folding caravan, first time camping, music festival, sleep outdoors, nature campsite, ~scouts, campfire trip, outdoors adventure, cheap summer holiday tent, sold our caravan gear'
  },
  tent: {
    domain: 'item',
    nl: 'tent, koepeltent, tunneltent, festivaltent, pop up tent, bungalowtent, trekkerstent, kampeertent, daktent, tweepersoonstent, decathlon tent, gezinstent, tipi, safaritent, werptent, kindertent, familietent, luchttent, opblaasbare tent, voortent, eerste keer kamperen, kamperen proberen, festival slapen, scouting slapen, in de tuin slapen, slapen onder sterren, tent gescheurd, tent lekt, achtertuin slapen kinderen, fietsvakantie slapen, festivalweekend, vaderdag kamperen',
    en: 'tent, family tent, dome tent, two person tent, hiking tent, festival tent, roof tent, tipi, teepee, backpacking tent, tent for four, bivvy, bell tent, inflatable tent, sleep under canvas, try camping, sleep in the garden, sleep at a festival, camping for the first time, scout weekend, tent ripped, tent leaks, backyard sleepout, cycling holiday sleep, broken tent pole, sleep under stars',
    broader: 'camping-things'
  },
  'sleeping-bag': {
    domain: 'item',
    nl: 'slaapzak, mummieslaapzak, lakenzak, winterslaapzak, kinderslaapzak, donsslaapzak, dekenslaapzak, schoolkamp slapen, scouting slaapspullen, kind op kamp, schoolkamp, koude nachten tent, vriendje logeren koud, bivak, werkweek slapen, padvinders kamp, introductiekamp, dekbed te groot kamp',
    en: 'sleeping bag, mummy bag, sleeping bag liner, winter sleeping bag, kids sleeping bag, school camp, kid goes to camp, scout camp, sleepover camp, cold nights tent, school residential, bivouac, cub scouts, sleepover friend floor, summer camp list, freshers camp',
    broader: 'camping-things',
    near: 'bedding'
  },
  'sleeping-mat': {
    domain: 'item',
    nl: 'slaapmat, slaapmatje, zelfopblazend matje, thermarest, kampeermatras, ~matje, isolatiematje, zelfopblazende mat, opblaasmatje, kampeerluchtbed, selfinflating mat, slaapmatras kamperen, harde grond slapen, rugpijn tent, festival grond slapen, kou van de grond tent, stenen onder tent',
    en: 'sleeping mat, sleeping pad, camping mat, self inflating mat, roll mat, thermarest, camping mattress, inflatable sleeping pad, hard ground sleeping, sore back tent, cold ground tent, rocks under tent, lightweight pad, festival ground',
    broader: 'camping-things',
    near: 'air-bed sleeping-bag'
  },
  backpack: {
    domain: 'item',
    nl: 'rugzak, backpack, rugtas, wandelrugzak, dagrugzak, trekkersrugzak, grote rugzak, dagrugzakje, flightbag, regenhoes rugzak, reisrugzak, interrailen, rondreizen, tas op de rug, 60 liter, waterzak rugzak, knapzak, trektocht, door azië reizen, backpackreis, santiago lopen, pelgrim, pieterpad, bergtocht, huttentocht bagage, vrijwilligerswerk buitenland',
    en: 'backpack, rucksack, hiking backpack, travel backpack, day pack, daypack, interrail, travelling around, trekking pack, rain cover for a backpack, bag for my back, 60 litre pack, knapsack, ~trek, travel through asia, gap year bag, hostel, multi day hike, volunteer abroad',
    broader: 'camping-things',
    near: 'suitcase'
  },
  'camping-stove': {
    domain: 'item',
    nl: 'campingkooktoestel, gasbrandertje, kampeergasje, kampeerbrander, campinggaz, trangia, kooktoestel, gasstel, gasbrander, primus, campingpannen, pannenset camping, campingservies, cadac, gaspitje, kookstelletje, koken zonder stroom, tentkoken, butagas, noodkooktoestel, gasflesje, fluitketel camping, campinggasstel, spirituskooktoestel, houtgestookt kooktoestel, warm eten zonder stroom, water koken zonder stroom, koffie tent, gasstoring koken, soep kampeerplek, pasta tent, thee berg, fietstocht koken, warme maaltijd buiten',
    en: 'camping stove, gas stove, trangia, camp cooker, portable stove, gas burner, camping pans, camping cutlery, mess kit, cook without electricity, jetboil, primus stove, gas canister, camp kitchen, alcohol stove, boil water without power, billy can, hot meal without power, boil water without electricity, coffee tent, cook outdoors, pasta trail, tea mountain, gas outage cooking, hot food camping, soup campsite',
    broader: 'camping-things'
  },
  'camping-fridge': {
    domain: 'item',
    nl: 'campingkoelkast, elektrische koelbox, koelkast camping, koelbox op gas, absorptiekoelkast, kampeerkoelkast, 12 volt koelbox, koelkastje caravan, compressorkoelbox, auto koelbox, melk camping, medicijnen camping, insuline vakantie, boter smelt tent, camper eten koel, vlees camping',
    en: 'camping fridge, electric cool box, 12v fridge, portable fridge, gas fridge, car fridge, compressor cooler, milk campsite, insulin holiday, butter melts, campervan food cold, medicine camping, fresh meat camping',
    broader: 'camping-things',
    near: 'cool-box fridge'
  },
  'caravan-things': {
    domain: 'item',
    nl: 'caravanspullen, chemisch toilet, porta potti, campingtoilet, caravanmover, disselslot, campingstroom kabel, cee stekker, luifel camper, camperspullen, wielklem, luifel busje, waterjerrycan camper, oprijblokken, draagbaar toilet, wc voor festival, tentkachel, gasflessenkar, camperluifel, toilet voor in de tent, verloopstekker camping, wc emmer, caravanspiegels, sleurhut, wc tuinfeest, volkstuin toilet, caravan scheef, caravan achteruit, toilet verbouwing, camper wc',
    en: 'caravan things, chemical toilet, portable toilet, porta potti, caravan mover, hitch lock, camping hook up cable, camper awning, motorhome things, levelling ramps, camp toilet, caravan mirrors, towing mirrors, rv things, toilet on allotment, garden party toilet, bathroom renovation loo, caravan level, reversing caravan, campervan loo',
    broader: 'camping-things'
  },
  'walking-poles': {
    domain: 'item',
    nl: 'nordic walking stokken, wandelstok, trekkingstok, wandelschoen, bergschoen, verrekijker, kompas, wandelkaart, ~bergwandelen, huttentocht, vierdaagse spullen, gaiters, wandelgps, topografische kaart, vogelkijker, telescoop vogels, gps toestel, stijgijzer, hiken, bergvakantie, oostenrijk wandelen, knie bergaf, vogelspotten, dolomieten, schotland wandelen, alpen wandelen',
    en: 'walking poles, trekking poles, hiking poles, nordic walking poles, hiking boots, walking boots, binoculars, compass, hiking map, spotting scope, birdwatching scope, hiking gps, gaiters, crampons, hiking gear, trail map, walking holiday, dolomites, downhill knees, spot birds, scotland hike, alps walk, steep trail',
    broader: 'sport-gear camping-things'
  },
  skis: {
    domain: 'item',
    nl: '~ski, skispullen, snowboard, skischoen, skibroek, skikleding, skihelm, skibril, langlaufski, ~wintersport, skipak, skijas, skivakantie, wintersportspullen, thermokleding, skilatten, sneeuwschoenen, skistok, wintersportkleding, thermoondergoed, skisok, après-ski, skiweek, ~skiën, skiën eerste keer, wintersport kleding kind, oostenrijk sneeuw, piste, krokusvakantie sneeuw, sneeuwvakantie, sauerland, gletsjer, klas wintersport',
    en: '~ski, ski gear, snowboard, ski boots, ski pants, ski jacket, ski helmet, ski goggles, cross country skis, winter sports, skiing holiday, ski suit, thermal underwear, snow shoes, snowshoes, salopettes, first time skiing, snow trip, ski poles, thermals, going to the snow, ski trip, first ski trip, ski clothes, piste, slopes snow, half term snow, snow holiday, glacier',
    broader: 'sport-gear clothing'
  },
  skates: {
    domain: 'item',
    nl: 'schaats, ijshockeyschaats, kunstschaats, natuurijs, skeeler, inline skates, rolschaats, skateboard, longboard, waveboard, klapschaats, friese doorlopers, ijs op de plas, skates, bindschaatsen, houten schaatsjes, polsbeschermers, sloot bevroren, vijver bevroren, ijs sloot, ijspret, het vriest schaatsen, elfstedenkoorts, schaatsbaan, kunstijsbaan, dichtgevroren, skeelertocht, ijsvloer, ijs dik genoeg',
    en: 'ice skate, skates, hockey skates, speed skates, natural ice, rollerblades, roller skates, inline skates, skateboard, longboard, the canal is frozen, figure skates, frozen pond, roller blades, ditch is frozen, lake froze, skating weather, ice rink, thick ice, roller disco, frost canal',
    broader: 'sport-gear'
  },
  sledge: {
    domain: 'item',
    nl: 'slee, houten slee, sleetje, sneeuw slee, sleeën, bobslee, sneeuwballen, sneeuw gevallen kinderen, sleetje rijden, sneeuwschuiver, sneeuwschep, strooizout, pekel, sneeuwruimer, sneeuw ruimen, slede, rodelen, het sneeuwt kinderen, sneeuw ligt heuvel, stoep vol sneeuw, sneeuwvrij maken, sneeuwpop, sneeuwpret, heuveltje sneeuw, oprit sneeuw, stoep strooien, sneeuwval',
    en: 'sledge, sled, toboggan, sleigh, snow day for the kids, bobsled, snow shovel, road salt, grit salt, clear snow, icy pavement, snowed last night, hill and snow, pavement full of snow, snowman, white christmas kids, hill kids snow, snow drive, blizzard',
    near: 'snow-clearing'
  },
  sup: {
    domain: 'item',
    nl: 'sup, supboard, sup board, surfplank, surfboard, ~windsurf, bodyboard, wetsuit, duikbril, snorkel, snorkelset, zwemvest, reddingsvest, zwemvliezen, duikpak, ~kitesurf, peddel, watersportspullen, strandspullen, strandtent, opblaasband, duikspullen, supplank, drijfvest, flippers, waterschoenen, opblaasdier, zwemband, surfpak, drybag, strandspeelgoed, waterski, stand up paddle, golven zee, duiken vakantie, peuter water veilig, koud water zwemmen, plas peddelen, golfsurfen, scheveningen golven',
    en: 'paddle board, sup board, stand up paddle, surfboard, ~windsurf, bodyboard, wetsuit, snorkel, diving mask, life jacket, life vest, ~kitesurfing, diving gear, beach gear, beach tent, buoyancy aid, inflatable ring, water shoes, dry bag, water sports gear, beach toys, flippers, catch waves, diving holiday, toddler water safe, scuba, surf lesson, lake paddle, sea swim',
    broader: 'sport-gear',
    near: 'kayak'
  },
  kayak: {
    domain: 'item',
    nl: 'kajak, kano, opblaasboot, rubberboot, roeiboot, bootje, zeilboot, opblaaskajak, buitenboordmotor, ~kanoën, roeispanen, fluisterboot, bootje varen, elektrische buitenboordmotor, bootje te leen, peddels, sloep, waterfiets, zeilbootje, packraft, optimist, surfzeil, stootwil, fluistermotor, canoe, boot te leen, grachten varen, ~varen, rondje gracht, vissen boot, giethoorn, sloot varen',
    en: 'kayak, canoe, inflatable boat, dinghy, rowing boat, sailing boat, inflatable kayak, outboard motor, paddle, row on the canal, boat to borrow, boat on the canals, packraft, rubber boat, electric outboard, get on the water, out on the canals, paddle on the river, lake trip boat, canal tour, fishing boat, paddle upstream, river trip paddle, float river',
    broader: 'sport-gear',
    near: 'boat-trip sup'
  },
  'fishing-gear': {
    domain: 'item',
    nl: 'hengel, vishengel, visspullen, ~vissen, werphengel, schepnet, vislijn, dobber, haakjes vissen, vistas, visstoel, karperhengel, viskoffer, sportvissen, magneetvissen, krabbennet, vliegvissen, vismolen, ~snoek, ~karper, visplek, visvergunning, ~baars, krabben vangen, kade vangen, visje vangen',
    en: 'fishing rod, fishing gear, fishing tackle, go fishing, landing net, reel and line, angling, bait, crab net, tackle box, fly fishing, magnet fishing, fish in the canal, ~pike, ~carp, catch fish, crabbing, quayside, fishing permit',
    broader: 'sport-gear'
  },
  'sport-gear': {
    domain: 'item',
    nl: 'sportspullen, sportuitrusting, sportartikel, sportmateriaal, sporttas, sportgerief, stopwatch, scheidsrechtersfluit, sportkleding, hardloophorloge, sporthorloge, hartslagmeter, sportbenodigdheden, garmin, trainingspak, sport proberen kind, sportclub beginnen, hardlopen beginnen, marathon trainen, gestopt met sporten spullen, blessure gestopt sport',
    en: 'sports gear, sports equipment, gym bag, sporting goods, stopwatch, sports kit, sportswear, running watch, heart rate monitor, sports stuff, whistle, fitness tracker, sports club starting, school sports day, start jogging, coach team, pe lesson, injured gave up sport'
  },
  rackets: {
    domain: 'item',
    nl: 'tennisracket, padelracket, badmintonracket, squashracket, tafeltennisbatje, tennisballen, racket, shuttle, pingpongbatje, bespanmachine, padel racket, ballenmachine, batje, golfclub, golfset, golftas, hockeystick, hockeyspullen, honkbalknuppel, cricket set, bitje hockey, padel proberen, hockeytraining, snaar racket gebroken',
    en: 'tennis racket, padel racket, badminton racket, squash racket, table tennis bat, racket, racquet, tennis balls, shuttlecock, golf clubs, golf set, hockey stick, baseball bat, cricket bat, baseball glove, ball machine, hockey training, broken strings racket, squash court, rounders',
    broader: 'sport-gear'
  },
  'sport-kit': {
    domain: 'item',
    nl: '~voetbal, voetbalschoen, scheenbeschermer, voetbalshirt, voetbalkleding, keepershandschoen, ~basketbal, ~volleybal, ~korfbal, judopak, balletpak, karatepak, turnpak, rugbybal, voetbaltenue, hockeyschoenen, sporttenue, ~handbal, bokshandschoenen, hesjes voetbal, ballen voor training, tutu, dansschoenen, hardloopschoenen, boksbal, zwembril, zwemflippers, noppenschoenen, danspak, voetbaltraining kind, zwemles bril, dansvoorstelling, judoles, boksles, keepen, volleyballen strand',
    en: 'football boots, ~football, soccer ball, soccer cleats, shin guards, ~basketball, ~volleyball, goalkeeper gloves, judo suit, leotard, boxing gloves, football shirt, karate suit, ballet outfit, running shoes, training bibs, swimming goggles, rugby ball, judogi, cones for training, dance shoes, punch bag, sports jersey, first football match, ballet class, dance recital, kickabout, boxing class, goalie, gymnastics lesson, beach volley',
    broader: 'sport-gear'
  },
  'fitness-gear': {
    domain: 'item',
    nl: 'yogamat, dumbbell, ~halter, gewichten, hometrainer, loopband, roeimachine, crosstrainer, fitnessapparaat, kettlebell, weerstandsband, foamroller, fitnessbal, yogablok, pilatesbal, krachtstation, aerobic step, gewicht heffen, elastische band oefening, thuis sporten, optrekstang, halterbank, skippybal fitness, spinningfiets, massagepistool, bewegen binnen, meditatiekussen, zitbal, deskbike, massageapparaat, balanskussen, fitness thuis, massagetafel, fysio oefenbanden, evenwichtsbord, thuis trainen, revalidatie oefeningen thuis, spieren trainen thuis, thuis fietsen, sportschool duur, fysiotherapeut oefeningen, buikspieren, spieren opbouwen, stijve rug rekken, halters stof, loopband ongebruikt, roeitrainer',
    en: 'yoga mat, dumbbells, weights, exercise bike, treadmill, rowing machine, cross trainer, kettlebell, resistance bands, foam roller, exercise ball, home gym, pull up bar, weight bench, work out at home, fitness equipment, gym equipment, yoga blocks, elliptical, massage gun, meditation cushion, massage table, barbell, stationary bike, swiss ball, train at home, exercise at home, physio exercises at home, lift weights at home, gym too expensive, physio exercises, stretch stiff back exercises, knee rehab, indoor cycling, treadmill dust, rower unused',
    broader: 'sport-gear'
  },
  'climbing-gear': {
    domain: 'item',
    nl: 'klimspullen, klimgordel, klimschoenen, klimtouw, karabiner, klettersteigset, boulderschoenen, crashpad, via ferrata, setje klimmen, klettersteig, zekeringsapparaat, magnesium klimmen, slackline, bouldermat, klimhelm, boulderhal, rotsen klimmen, abseilen, toprope, klimcursus, ardennen klimmen, boomklimmen',
    en: 'climbing gear, climbing harness, climbing shoes, climbing rope, carabiner, via ferrata set, crash pad, bouldering shoes, slackline, belay device, quickdraws, climbing helmet, chalk bag, climbing gym, rock climbing, abseiling, top rope, climbing course, tree climbing',
    broader: 'sport-gear'
  },
  'horse-riding-things': {
    domain: 'item',
    nl: 'rijlaars, rijlaarzen, paardrijcap, bodyprotector, zadel, rijbroek, ruiterkleding, cap paardrijden, paardrijspullen, halster, paardendeken, ruiterspullen, paardrijlaarzen, longeerlijn, ponykamp, dochter paardrijden, rijles paard',
    en: 'riding boots, riding hat, horse saddle, jodhpurs, horse riding gear, body protector, horse rug, halter, riding helmet, equestrian gear, lunge line, pony camp, riding lesson horse, horse mad, trail ride, daughter rides horse',
    broader: 'sport-gear'
  },
  telescope: {
    domain: 'item',
    nl: 'telescoop, sterrenkijker, sterren kijken, microscoop, zonsverduistering, eclipsbril, eclipsbrilletje, planeten zien, maan bekijken, ~sterrenkunde, spectief, weerstation, batdetector, vleermuisdetector, loep insecten, vallende sterren, maansverduistering, planeten kijken, mars kijken, komeet, melkweg, sterrenbeeld, spreekbeurt ruimte, saturnus',
    en: 'telescope, star gazing, stargazing, eclipse glasses, look at the moon, see planets, ~astronomy, microscope, night sky, bat detector, weather station, saturn rings, look at stars, meteor shower, lunar eclipse, watch the stars, comet, northern lights, constellation, clear night sky, space project, moon craters, jupiter'
  },
  'travel-guides': {
    domain: 'item',
    nl: 'reisgids, lonely planet, landkaart, wegenkaart, reisboek, fietskaart, ~plattegrond, stadsgids, taalgids, wandelgids, campinggids, michelinkaart, knooppuntenkaart, vaarkaart, waterkaart, fietsroutekaart, wegenvignet, reisverslag, stedentrip voorbereiden, rondreis japan, vakantieroute plannen, roadtrip schotland, bezienswaardigheden, vakantietips, vakantie voorbereiden',
    en: 'travel guide, guidebook, lonely planet, road map, city guide, cycling map, phrase book, travel book, map of france, guide book, nautical chart, rough guide, walking guide, map for a road trip, sightseeing, road trip scotland'
  }
} as const satisfies Record<string, Concept>
