import type { Concept } from './concept.ts'

/** Sport, movement and games: learning them, and having somebody to do them with. */
export const sport = {
  sports: {
    domain: 'skill',
    nl: 'samen sporten, sportmaatje, sportbuddy, stok achter de deur, sportles, sporttraining, meer bewegen, samen bewegen, alleen sporten is saai, beweegmaatje, in beweging komen, conditie opbouwen, sport ik nooit, meer moet bewegen, moet bewegen van dokter, te weinig beweging, in mijn eentje bewegen, in mijn eentje sporten, bewegen met iemand, conditie, bank te lekker, bankhangen, buikje, luie donder, kilo eraf samen, goede voornemens sporten, sportschoolabonnement ongebruikt, beweegarmoede, stilzittend werk, hele dag zitten werk, thuiswerken geen beweging, buiten adem trap, hijgen op de trap, na operatie weer bewegen, diabetes bewegen, hartrevalidatie, herstel na ziekte bewegen, na bevalling sporten, moeders sporten, ouderen bewegen, 55-plus sport, sportdrempel, te duur sportschool, sporten in park, beweegclub, beweegtuin, gezellig sporten, zwak uithoudingsvermogen, gymleraar, sportleraar, sportinstructeur, ~sporten, ~trainen, ~trainer, ~gym',
    en: 'exercise together, sports buddy, workout partner, exercise buddy, sports coaching, get moving, get in shape, exercise more, lack motivation to exercise, accountability exercise, doctor says move more, doctor says exercise, too little exercise, on my own exercise, couch potato, sofa too comfy, unfit, beer belly, new year resolution exercise, unused gym membership, sit all day at work, desk job exercise, work from home no movement, out of breath stairs, puffed climbing stairs, move again after surgery, diabetes exercise, cardiac rehab, recovering exercise, after giving birth exercise, mums exercise, seniors exercise, gym too expensive, exercise in park, outdoor workout, non-competitive, kick me into exercise, drag me off the sofa, stamina, PE teacher, sports instructor, sweat together, ~sport, ~exercise, ~trainer, ~coach',
    near: 'walking-together running motivation-buddy fitness'
  },
  running: {
    domain: 'skill',
    nl: 'hardlopen, hardloopmaatje, samen hardlopen, hardloopgroep, rondje rennen, joggen, trimmen, loopmaatje, looptraining, halve marathon, marathon, 5 kilometer lopen, 10 kilometer lopen, interval lopen, trailrunnen, km lopen, km hardlopen, 10 km, 5 km, hardloper, loopgroep, rondje park rennen, Strava, schoenen staan klaar rennen, loopschoenen, rondje kanaal, duurloop, tempo 6, tempo vijf dertig, minuten per kilometer, Zevenheuvelenloop, Vestingloop, eerste tien kilometer, van bank naar vijf kilometer, start to run, evy loopt, beginner lopen, s ochtends vroeg lopen, in het donker lopen alleen, vrouw alleen hardlopen, hardlopen niet veilig alleen, hardlopen met buggy, hijgend rennen, shin splints, blessure lopen terug, hartslagmeter, pacer, haas marathon, ~rennen',
    en: 'running, running mate, running buddy, run together, running group, jog, jogging, couch to 5k, half marathon, marathon training, parkrun, trail running, runner, 10k, run 5 km, run 10 km, run in the park, 5k, Strava, trainers by the door, running shoes, easy pace, pace per kilometre, min per km, training for a 10k, training for a half, first 10k, absolute beginner run, run in the dark alone, woman running alone, unsafe to run alone, run with pram, run with buggy, slow runner, shin splints, back from injury run, pacer, intervals, fun run, charity run, ultra',
    broader: 'sports',
    near: 'walking-together'
  },
  'walking-together': {
    domain: 'skill',
    nl: 'wandelmaatje, samen wandelen, wandelgroep, wandelclub, ommetje, blokje om, rondje lopen, wandelen met iemand, niet alleen wandelen, Nijmeegse Vierdaagse, avondvierdaagse, nordic walking, boswandeling, strandwandeling, durf niet alleen naar buiten, rondje park, loop mee, loop je mee, meer bewegen dokter, wandeling, wandelen, dokter zegt tienduizend stappen, tienduizend stappen, stappenteller, stappen zetten, vroeg ochtend lopen, avondwandeling, zondagswandeling, polder lopen, duinwandeling, door het bos lopen, hond mee lopen ook, kinderwagen wandelen moeders, wandelen met de kinderwagen, nieuwe heup oefenen lopen, na heupoperatie lopen, rollator rondje samen, langzaam lopen, lunchwandeling, pauze lopen, werk vanuit huis ommetje, kletsen en lopen, praten onder lopen, wandelschoenen, knooppunten wandelen, Pieterpad, trage paden, wandelvierdaagse trainen, eens per week wandelen, frisse neus, luchtje scheppen, benen strekken',
    en: 'walking buddy, walk together, walking group, go for a walk, stroll, hike, hiking, rambling, nordic walking, somebody to walk with, nervous to walk alone, walk in the park, walk with me, ten thousand steps, steps a day, step counter, early walk, evening walk, evening stroll, Sunday walk, dune walk, woodland walk, walk in the woods, bring your dog walk, pram walk, buggy walk mums, new hip walking practice, after hip operation walk, slow walker, lunchtime walk, lunch walk, chat and walk, walk and talk, hiking boots, long-distance path, fresh air, stretch my legs, breath of air, weekly walk, charity walk, footpaths, ~walk',
    broader: 'sports',
    near: 'running walking-with dog-walking'
  },
  fitness: {
    domain: 'skill',
    nl: 'fitness, fitnessmaatje, krachttraining, bootcamp, personal trainer, sportschool, buikspieroefeningen, gewichtheffen, squatten, schema sportschool, afvallen sporten, CrossFit, calisthenics, spieren kweken, fit worden, ouderengym, stoelyoga, senioren gym, valpreventie oefeningen, stijf en stram, samen trainen, trainingsmaatje, spieren stram, spieren slap, armen zwak, potje niet open spierkracht, opstaan uit stoel moeilijk oefenen, valangst, bang om te vallen oefening, evenwichtsoefening, balans oefenen, osteoporose, heup revalidatie oefeningen, buikvet, zomerlijf, bikini, halters, kettlebell, burpees, planken oefening, pull-up, optrekken, push-ups, bankdrukken, alleen naar sportschool durf niet, sportschool intimiderend, sportschool eerste keer, apparaten sportschool uitleg, trainingsschema, sportpark ochtend, bootcampgroep, spierpijn, stoelgymnastiek, ~gewichten, ~sixpack',
    en: 'fitness, gym buddy, gym partner, strength training, boot camp, personal trainer, weight lifting, workout plan, CrossFit, calisthenics, HIIT, get fit, chair exercises, exercise for seniors, fall prevention, build muscle, gym, spotter, spot me, training partner, train together, weak arms, cannot get out of chair exercises, afraid of falling exercise, balance exercises, osteoporosis, hip rehab exercises, belly fat exercise, summer body, dumbbells, kettlebell, burpees, plank exercise, pull-ups, push-ups, press-ups, bench press, squats, deadlift, scared to go to gym, gym intimidating, first time gym, machines at the gym, training plan, circuit training, bootcamp group, chair gym, core strength, stiff joints, muscle tone, bodyweight, ~weights, ~stiff',
    broader: 'sports'
  },
  yoga: {
    domain: 'skill',
    nl: 'yoga, yogales, yogadocent, pilates, tai chi, qigong, stretchen, zwangerschapsyoga, lenig worden, ademhalingsoefeningen, ontspanningsoefening, lenig, tenen aanraken, stijf als een plank, stijve heupen, rug strekken, hoofdpijn spanning rekken, zonnegroet, hatha, vinyasa, yin yoga, yin, ademen leren, kinderyoga, ouderenyoga, zwanger yoga, ochtendyoga, yoga in het park, yoga-oefeningen, mat uitrollen, bekkenbodem, houding verbeteren, soepele spieren, rekken en strekken, ~matje',
    en: 'yoga, yoga class, yoga teacher, pilates, tai chi, qigong, stretching, pregnancy yoga, breathing exercises, flexibility, touch my toes, stiff as a board, tight hips, sun salutation, hatha, vinyasa, yin yoga, yin, breathe deeply learn, kids yoga, chair yoga, prenatal yoga, morning yoga, yoga in the park, roll out mat, pelvic floor, posture improve, supple, bendy, stretch class, downward dog, ~mat',
    broader: 'sports',
    near: 'meditation'
  },
  swimming: {
    domain: 'skill',
    nl: 'zwemmen leren, zwemles, leren zwemmen, zwemdiploma, zwemmaatje, samen zwemmen, zwemles voor volwassenen, watervrees, bang voor water, baantjes trekken, borstcrawl, schoolslag, ABC-diploma, zwemvaardigheid, wachtlijst zwemles, kan nog niet zwemmen, koudwaterzwemmen, zwemjuf, zwemmen, zwembad durf niet, diploma A, nooit leren zwemmen, volwassene zonder diploma, bang in het diepe, diepe bad, hoofd onder water, zwembandjes, vakantie aan zee kind zwemmen, sloot achter huis kind, water in de buurt kind, nieuwkomers zwemmen, vrouwenzwemmen, burkini, alleen naar zwembad durf niet, banen zwemmen, vroege vogels zwemmen, aquajoggen, aquarobics, reuma warm water, buitenzwemmen, open water, triatlon, ijszwemmen, duik nieuwjaar, crawl ademhaling, drijven, waterpolo, zwemonderwijzer, badmeester, ~zwembad',
    en: 'swimming lesson, learn to swim, swim together, swimming buddy, swimming for adults, afraid of water, fear of water, cannot swim, front crawl, breaststroke, swim laps, wild swimming, cold water swimming, swim, swam, never learned to swim, adult non-swimmer, scared of deep end, deep end, head under water, armbands, holiday by sea child swim, canal behind house child, women-only swim, burkini, alone to the pool, early bird swim, aqua aerobics, arthritis warm water, open water, triathlon, ice swimming, polar dip, new year dip, crawl breathing, float on back, tread water, water polo, swim teacher, lifeguard, swimming certificate, ~pool',
    broader: 'sports'
  },
  football: {
    domain: 'skill',
    nl: 'voetbal, voetballen, voetbaltraining, potje voetbal, voetbaltrainer, pleintje voetballen, zaalvoetbal, keeperstraining, voetbalteam, futsal, hooghouden, elftal, balletje trappen, balletje trappen plein, zoon wil prof worden, dribbelen, trucjes bal, penalty, niet gekozen elftal, extra training voetbal, meidenvoetbal, dames voetbal, walking football, veteranenvoetbal, man te weinig voetbal, invaller, goal pleintje, Cruyff Court, oud-voetballer, scheids, zondag potje, ~partijtje, ~keeper',
    en: 'football, soccer, football training, kick-about, five-a-side, football coach, goalkeeper training, futsal, football team, kick a ball, kickabout, dribble, ball tricks, keepy-uppy, penalties, not picked for team, extra football training, girls football, women football, walking football, veterans football, one short for football, short a player, substitute player, jumpers for goalposts, ex-footballer, referee, Sunday league, striker, shoot at goal, ~goalkeeper',
    broader: 'sports'
  },
  tennis: {
    domain: 'skill',
    nl: 'tennissen, tennis, tennisles, tennismaatje, balletje slaan, padel, padellen, padelmaatje, squash, squashen, badminton, badmintonnen, tafeltennis, pingpongen, pingpong, dubbelpartner, gravelbaan, op gravel slaan, partner weg racket, racket in de kast, tegen een muur slaan, baan gereserveerd, baan geboekt partner ziek, vierde voor padel, vierde man padel, opslag oefenen, backhand, forehand, service oefenen, tafeltennistafel park, pingpongtafel, shuttle, beginner tennis niveau, speelsterkte, mixed dubbel, competitie tennis, ballenmachine, laddercompetitie, ~racket, ~tegenspeler',
    en: 'tennis, tennis lesson, tennis partner, hit some balls, padel, squash, badminton, table tennis, ping pong, pickleball, doubles partner, clay court, racket in the cupboard, hit against a wall, court booked, court booked partner ill, fourth for padel, fourth for doubles, serve practice, backhand, forehand, table in the park ping pong, shuttlecock, beginner level tennis, mixed doubles, tennis ladder, ball machine, someone to hit with, hitting partner, singles match, ~racket, ~opponent',
    broader: 'sports'
  },
  'team-sports': {
    domain: 'skill',
    nl: 'teamsport, basketbal, basketballen, volleybal, volleyballen, hockey, hockeyen, korfbal, handbal, rugby, honkbal, softbal, cricket, ultimate frisbee, slagbal, jeu de boules, petanque, korfballen, extra speler team, team komt iemand tekort, ploeg komt speler tekort, vijf tegen vijf basket, basket aan muur, driepunter, net in park volley, beachvolleybal, strandvolleybal, frisbee in park, frisbeeën, knotshockey, unihockey, floorball, rolstoelbasketbal, boules, jeu de boulesbaan, kubb, potje in park met team, invallers, recreatief team, bedrijfsteam, veteranenteam, coach voor jeugdteam, jeugdtrainer, trainer meisjesteam',
    en: 'team sport, basketball, shoot hoops, volleyball, hockey, korfball, handball, rugby, baseball, softball, cricket, ultimate frisbee, petanque, need one more player, team is one short, pickup game, pick-up basketball, three-pointer, hoop on the wall, beach volleyball, throw a frisbee, frisbee in the park, floorball, wheelchair basketball, boules, bocce, kubb, rounders, netball, lacrosse, dodgeball, casual team, works team, coach for youth team, youth coach, girls team coach, squad, scrimmage',
    broader: 'sports'
  },
  'learn-cycling': {
    domain: 'skill',
    nl: 'fietsles, leren fietsen, fietsen leren, fietsles voor volwassenen, fietsles voor vrouwen, kan niet fietsen, nooit leren fietsen, zijwieltjes eraf, evenwicht op de fiets, durf niet te fietsen in het verkeer, onzeker op de fiets, fietsexamen, verkeersexamen, bang op de elektrische fiets, op de fiets leren, dochter van vijf fietsen, fietsen zonder zijwieltjes, uit land zonder fietsen, vroeger mocht ik niet fietsen, meisjes mochten niet fietsen, vijftig en nooit gefietst, veertig jaar nooit gefietst, wiebelen op de fiets, slingeren fiets, val steeds om fiets, trappen en sturen, hand uitsteken fiets, afstappen moeilijk, opstappen moeilijk, zoon zes nog zijwielen, loopfiets naar fiets, na val bang fietsen, na ongeluk fietsen durf, e-bike te snel oma, driewieler wennen, kruispunt fiets eng, rotonde fiets eng, trams en rails fietsen, fietsvaardigheid',
    en: 'cycling lesson, learn to cycle, learn to ride a bike, teach cycling, never learned to cycle, cannot ride a bike, stabilisers off, training wheels off, afraid to cycle in traffic, balance on a bike, cycle with confidence, bike lesson, wobble on bike, ride without stabilisers, where I come from nobody cycles, girls were not allowed to cycle, fifty and never cycled, forty never cycled, fall off every time bike, pedal and steer, signal with hand bike, son six still stabilisers, after a fall afraid cycling, after accident cycle again, e-bike too fast gran, tricycle get used, junction bike scary, roundabout bike scary, tram rails bike, cycling skills, first time on two wheels',
    near: 'traffic-rules'
  },
  'cycling-together': {
    domain: 'skill',
    nl: 'fietsmaatje, samen fietsen, fietstocht, wielrennen, wielrenmaatje, racefietsen, toerfietsen, rondje fietsen, mountainbiken, fietsclub, duofiets, duofiets rijden, fietstochtje, racefiets in de schuur alleen, zondag fietsen alleen, groepsrit, treintje racefiets, wielrenner, gravelbike, mtb, mtb-route, knooppuntenroute, dagtocht op de fiets, fietsen naar zee, elektrische fiets rondje, e-bike rondje samen, fietsvierdaagse, bejaarde fietsen duo, tandem captain, tandempiloot, slechtziende tandem, Strava rit, Alpe d HuZes, Zwift, blinde fietser, ~racefiets, ~toertocht',
    en: 'cycling buddy, cycle together, bike ride together, road cycling, mountain biking, gravel ride, cycling club, tandem ride, racer in the shed alone, Sunday ride alone, group ride, peloton, cyclist, gravel bike, MTB, mountain bike trail, day ride bike, cycle to the sea, e-bike outing, bike outing, tandem captain, tandem pilot, blind stoker, Strava ride, Zwift, sportive, lycra, spin round the lake bike, 60 km ride, ~road bike',
    broader: 'sports'
  },
  dance: {
    domain: 'skill',
    nl: 'dansles, leren dansen, danspartner, salsa, tango, ballroom, stijldansen, hiphop dansen, streetdance, breakdance, ballet, balletles, volksdansen, linedance, bachata, zumba, openingsdans, openingsdans bruiloft, kizomba, swing dansen, buikdansen, twee linkervoeten, dansen, dans, bruiloft dansen leren, eerste dans oefenen, partner wil niet dansen, man danst niet, man wil niet dansen, dansavond alleen, op tenen trappen, ritme in mijn lijf, heupen los, voeten weten niet, quickstep, chachacha, rumba, Weense wals, wals, jive, rock-and-roll dansen, west coast, forró, Afro dance, dancehall, K-pop dans, dansje TikTok, dochter danst hele dag, flamenco, tapdansen, contact improvisatie, 5 ritmes, ecstatic dance, seniorendans, rolstoeldansen, dansleraar, danseres, ballerina, polonaise leren, ~danspasjes',
    en: 'dance lesson, learn to dance, dance partner, salsa, tango, ballroom dancing, hip hop dance, street dance, breakdance, ballet, folk dance, line dancing, bachata, zumba, first dance wedding, swing dance, lindy hop, two left feet, dance, dance at my wedding, first dance practise, husband will not dance, dance night alone, step on toes, rhythm in my body, feet do not know, quickstep, rumba, waltz, Viennese waltz, jive, rock and roll dance, west coast swing, Afro dance, dancehall, K-pop dance, TikTok dance, daughter dances all day, flamenco, tap dance, five rhythms, ecstatic dance, ceilidh, seniors dance, dance teacher, dancer, ballerina, choreography, dancefloor, moves to music',
    broader: 'sports'
  },
  'martial-arts': {
    domain: 'skill',
    nl: 'zelfverdediging, vechtsport, judo, karate, kickboksen, boksen, bokstraining, sparringpartner, taekwondo, jiujitsu, aikido, krav maga, voel me onveilig op straat, weerbaarheidstraining, schermen sport, judoleraar, karateles, zich verdedigen, veilig voelen op straat, sparren, dochter gepest sterker, zoon gepest sterker, agressie kwijt, energie kwijt boksen, stootzak, bokszak, kick off stress boksen, capoeira, kungfu, wushu, wing chun, MMA, worstelen, stokvechten, kendo, sabel, floret, judopak, zwarte band, bruine band, lastiggevallen op straat, durf avond straat zelfverdediging, meiden weerbaar, s avonds onveilig, nagelopen',
    en: 'self-defence, self-defense, martial arts, judo, karate, kickboxing, boxing, sparring partner, taekwondo, jiu-jitsu, aikido, krav maga, feel unsafe walking home at night, fencing lesson, defend herself, defend myself, feel safe on street, daughter bullied stronger, son bullied stronger, get rid of aggression, punch bag, capoeira, kung fu, wing chun, MMA, wrestling, kendo, sabre, foil fencing, judo suit, black belt, brown belt, harassed in the street, catcalled, girls self-confident fight, followed home, hit pads, pad work, muay thai, ~sparring',
    broader: 'sports'
  },
  skating: {
    domain: 'skill',
    nl: 'schaatsen, schaatsles, leren schaatsen, skeeleren, skaten, skateboarden, skateboardles, rolschaatsen, inlineskaten, ollie leren, schaatsmaatje, kunstrijden, ijsbaan, longboarden, steppen, natuurijs, eerste ijs, ijs op de plas, achter een stoel schaatsen, valt op het ijs, remmen op skeelers, skeeler bocht, skatepark, skatebaan, halfpipe, kickflip, stuntstep, pumptrack, BMX, Elfstedentocht, schaatsbaan samen, krabbelbaan, rolschaatsdisco, roller derby, waveboard, ~skates, ~skeelers',
    en: 'ice skating, skating lesson, learn to skate, rollerblading, roller skating, skateboarding, skateboard lesson, inline skating, longboard, skate buddy, natural ice, frozen canal, frozen lake, fall on ice, brake on rollerblades, skatepark, skate park, half-pipe, kickflip, ollie, stunt scooter, pump track, BMX, crossovers, rink, ice rink together, roller disco, roller derby, quad skates, figure skating, ~skates',
    broader: 'sports'
  },
  climbing: {
    domain: 'skill',
    nl: 'klimmen, klimmaatje, boulderen, bouldermaatje, klimhal, zekeren, bergwandelen, turnen, turnles, radslag, handstand, acrobatiek, trampolinespringen, freerunnen, gymnastiek, hoogtevrees klimmen, zekermaat, zekerpartner, klimpartner, toprope, voorklimmen, klimschoenen, via ferrata, alpen tocht, bergtocht, kind klimt overal in, kind klimt op alles, klauteren, salto, flikflak, koprol, brug ongelijk, slackline, acroyoga, turnster, parkour, radslag leren, ~touw',
    en: 'climbing, climbing partner, bouldering, climbing wall, belay, mountaineering, gymnastics, cartwheel, handstand, acrobatics, parkour, trampolining, fear of heights climb, belayer, climbing buddy, top rope, lead climbing, climbing shoes, via ferrata, Alps tour, child climbs everything, climbs on everything, somersault, backflip, back handspring, forward roll, uneven bars, slackline, acroyoga, boulder gym, ~rope',
    broader: 'sports'
  },
  'water-sports': {
    domain: 'skill',
    nl: 'watersport, suppen, kanoën, kajakken, roeien, roeimaatje, zeilen, zeilles, leren zeilen, surfen, windsurfen, kitesurfen, duiken, duikbuddy, snorkelen, kano, kajak, plank op het water, sup gekregen alleen, eerste keer op een sup, kano met zijn tweeën, tweede peddelaar, roeiploeg, skiff, roeivereniging, stuurman roeien, zeilboot bemanning, opstapper zeilen, laser zeilen, optimist, schoot en giek, golfsurfen, wing foilen, duikbrevet, PADI, wrakduiken, waterski, wakeboard, raften, drakenboot, drakenbootteam, ~sup',
    en: 'water sports, paddleboarding, canoeing, kayaking, rowing, sailing, sailing lesson, learn to sail, surfing, windsurfing, kitesurfing, diving, dive buddy, snorkelling, canoe, kayak, got a paddleboard alone, first time paddleboard, canoe for two, second paddler, rowing crew, scull, cox, crew for sailing, dinghy sailing, Optimist, wing foil, diving certificate, PADI, scuba, wreck dive, waterski, wakeboard, rafting, dragon boat, regatta, wetsuit partner, kayak buddy, ~sup',
    broader: 'sports',
    near: 'boat-licence boat-trip'
  },
  'winter-sports': {
    domain: 'skill',
    nl: 'skiën, skiles, leren skiën, snowboarden, langlaufen, wintersport voorbereiden, eerste keer op wintersport, schoonfamilie skiet, vrienden skiën ik niet, pistes, blauwe piste, rode piste, ploegbocht, skihal, skihal samen, SnowWorld, langlaufski, toerskiën, sneeuwschoenwandelen, rodelen, benen trainen ski, skigymnastiek, ~ski',
    en: 'skiing, ski lesson, learn to ski, snowboarding, cross-country skiing, first ski holiday, friends ski I cannot, in-laws ski, blue run, red run, snowplough turn, indoor ski slope, dry slope, ski touring, snowshoe, sledging, ski fit, chairlift, powder snow, après-ski, ~ski',
    broader: 'sports'
  },
  fishing: {
    domain: 'skill',
    nl: 'leren vissen, samen vissen, dagje vissen, hengelen, hengelsport, vismaatje, karpervissen, sportvissen, vispas, zoon wil vissen, kleinzoon wil vissen, worm aan haakje, dobber, werphengel, snoek, baars, karper, zeevissen, vliegvissen, nachtvissen, stil aan de waterkant, waterkant, hengel van opa, viswater, geduld aan het water, roofvis, feederen, streetfishing, ~vissen, ~hengel, ~aas, ~visstek',
    en: 'fishing, learn to fish, angling, fishing buddy, carp fishing, fly fishing, son wants to fish, grandson wants to fish, worm on a hook, cast a line, float and hook, pike, perch, carp, sea fishing, lure, night fishing, quiet at the waterside, grandad rod, predator fishing, by the water patience, catch a fish, first fish, ~fishing rod, ~bait',
    broader: 'sports'
  },
  'horse-riding': {
    domain: 'skill',
    nl: 'paardrijden, paardrijles, paardrijmaatje, ponyrijden, manege, verzorgpaard, verzorgpony, buitenrit, paardenmeisje, bijrijder paard, dochter gek op paarden, paardengek, paardenmeid, pony borstelen, uitmesten stal, hoeven krabben, longeren, draven, galop, buitenrijden, rijlaarzen, verzorger paard gezocht, pony bijrijden, deelpaard, halve pony, voltige, menles, koets, bang van paarden, ezel verzorgen, weidepaard, ~paard, ~ruiter, ~pony',
    en: 'horse riding, riding lesson, learn to ride a horse, pony riding, stables, share a horse, part-loan horse, dressage, daughter mad about horses, horse-mad, brush a pony, groom a pony, pick hooves, lunge a horse, trot, canter, riding boots, horse sharer, half-share pony, vaulting, carriage driving, afraid of horses, donkey care, farrier, ~horse, ~pony',
    broader: 'sports'
  },
  golf: {
    domain: 'skill',
    nl: 'golfen, golf, golfles, GVB golf, golfmaatje, midgetgolf, darten, darts, biljarten, biljart, poolen, snooker, bowlen, balletje op de tee, driving range, swing verbeteren, holes lopen, achttien holes, golfvaardigheidsbewijs, golfclubs gekregen, putten oefenen, oche, 180 darts, dartbord, dartavond, keu, drieband, ten over rood, poolcafé, kegelen, sjoelbak, pétanque golf, vier ballen biljart, café biljart maat, ~handicap, ~golfbaan',
    en: 'golf, golf lesson, golf partner, minigolf, darts, billiards, pool game, snooker, bowling, driving range, improve my swing, eighteen holes, nine holes, got golf clubs, dartboard, darts night, darts team, cue, pool partner, pot black, ten-pin, skittles, lawn bowls, birdie, pub pool partner, ~golf course',
    broader: 'sports'
  },
  chess: {
    domain: 'skill',
    nl: 'schaken, schaakles, leren schaken, schaakmaatje, potje schaken, schaakclub, schaakpartij, dammen, damspel, backgammon, clubspeler schaak, bord schaak, computer verslaat me, schaken tegen computer, kleinzoon wil schaken, mat in drie, rokade, openingen leren, Queen s Gambit, snelschaken, blitz, schaakklok, bord in de kast, schaakpuzzel, damschijf, gokautomaat, go bordspel, Go spelen, denksport, niemand om tegen te schaken, buurtschaak, schaaktafel park, ~schaakbord, ~tegenspeler',
    en: 'chess, chess lesson, learn chess, chess partner, game of chess, chess club, draughts, checkers, backgammon, club player, computer beats me, play against computer chess, grandson wants chess, mate in three, castling, Queen Gambit, blitz, chess clock, board in the cupboard, chess puzzles, mind sport, nobody to play against, park chess table, Go game, checkmate, knight and bishop, ~chessboard, ~opponent',
    near: 'playing-games'
  },
  'card-games': {
    domain: 'skill',
    nl: 'klaverjassen, bridge, bridgen, bridgeles, kaartmaatje, vierde man, vierde speler, poker, pokeren, rikken, kaartclub, toepen, jokeren, wiezen, kaartje leggen, hartenjagen, kaartavond, samen kaarten, canasta, klaverjas, kaarten met vier, bridge spelen, kaarten kwijt partner overleden, kaartclub valt uiteen, een te weinig om te kaarten, drie spelers zoeken vierde, troef, roem, kraken bieden bridge, slam bieden, whisten, boerenbridge, presidenten, pesten kaartspel, eenentwintigen, patience zat, skip-bo, tarot spel, belote, skat, koffie en kaarten, prijsrikken, kaarttafel, manillen, kleurenwiezen, ~kaarten, ~kaartspel',
    en: 'card games, play cards, bridge lesson, bridge game, fourth for bridge, fourth player, poker night, whist, rummy, cribbage, canasta, card evening, fourth man, play bridge, bridge club, bridge partner, card partner died, card group fell apart, one short for cards, three players need fourth, trumps, bidding bridge, grand slam bridge, solitaire bored, gin rummy, euchre, pinochle, belote, skat, cards and coffee, Texas hold em, deal the cards, ~cards',
    near: 'playing-games'
  },
  'playing-games': {
    domain: 'skill',
    nl: 'spelletjes spelen, spelletjesavond, spelletjesmiddag, bordspellen spelen, bordspelavond, Catan, Rummikub spelen, scrabble, scrabbelen, sjoelen, mahjong, D&D, Dungeons & Dragons, dungeon master, rollenspel, Warhammer, Magic the Gathering, puzzelen samen, bingo, quiz, pubquiz team, domino, love D&D, dungeon, spellen liggen stof, kast vol spellen niemand, kinderen uit huis spelletjes, spelen met zijn tweeën saai, spelgroep, spellenclub, spellenavond, lange spellen, Ticket to Ride, Carcassonne, Monopoly, Risk, Stratego, Triominos, Yahtzee, ganzenbord, mens erger je niet, sjoelavond, dobbelen, escape room, raadsels, puzzel duizend stukjes, legpuzzel samen, cryptogram, Wordfeud, woordspelletjes, weerwolven, larp, miniatuurtjes verven, koppels spelletjes, regenavond spel, quizteam, teamlid quiz, ~spelleider, ~bordspel, ~spelletje',
    en: 'games night, play board games, board game evening, Catan, Scrabble, rummikub, mahjong, D&D, Dungeons and Dragons, dungeon master, role-playing game, RPG, Warhammer, Magic the Gathering, bingo, pub quiz team, puzzle together, dominoes, games gather dust, cupboard full of games nobody, kids left home games, two-player boring, gaming group board, Ticket to Ride, Carcassonne, Monopoly, Risk game, Yahtzee, dice, escape room, riddles, thousand-piece puzzle, jigsaw together, cryptic crossword, crossword together, Wordle, werewolf game, LARP, paint miniatures, couples games night, rainy evening game, quiz team, quiz night, team member quiz, pictionary, charades, tabletop, backgammon and coffee, ~board game, ~gamers',
    near: 'board-games chess card-games company'
  },
  gaming: {
    domain: 'skill',
    nl: 'samen gamen, gamemaatje, Minecraft, Fortnite, FIFA spelen, Nintendo spelen, PlayStation spelen, e-sports, Roblox, speedcuben, Rubiks kubus, zoon gamet alleen, multiplayer, co-op, controller twee, Mario Kart, Zelda, Switch samen, Pokémon, Pokémon kaarten ruilen, Pokémon Go, League of Legends, Call of Duty, Discord, LAN-party, VR-bril proberen, retrogames, oude spelcomputers, flipperkast, arcade, oma gamen kleinkind, Rocket League, game vriendje, ~gamen, ~gamer, ~level',
    en: 'gaming buddy, play video games together, Minecraft, Fortnite, play FIFA, play Nintendo, PlayStation together, esports, Roblox, Rubik cube, son games alone, multiplayer, co-op game, second controller, Mario Kart, Zelda, Switch together, Pokémon, trade Pokémon cards, Pokémon Go, League of Legends, Call of Duty, Discord, LAN party, try VR, retro games, old consoles, pinball, arcade, Rocket League, gran plays games grandson, Xbox together, speedrun, ~gaming, ~gamer',
    near: 'playing-games game-console'
  }
} as const satisfies Record<string, Concept>
