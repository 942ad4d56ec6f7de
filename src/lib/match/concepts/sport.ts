import type { Concept } from './concept.ts'

/** Sport, movement and games: learning them, and having somebody to do them with. */
export const sport = {
  sports: {
    domain: 'skill',
    nl: 'samen sporten, sportmaatje, sportbuddy, stok achter de deur, sportles, sporttraining, meer bewegen, samen bewegen, alleen sporten is saai, beweegmaatje, in beweging komen, conditie opbouwen, sport ik nooit, meer moet bewegen, moet bewegen van dokter, te weinig beweging, in mijn eentje bewegen, in mijn eentje sporten, bewegen met iemand, conditie, ~sporten, ~trainen, ~trainer, ~gym',
    en: 'exercise together, sports buddy, workout partner, exercise buddy, sports coaching, get moving, get in shape, exercise more, lack motivation to exercise, accountability exercise, doctor says move more, doctor says exercise, too little exercise, on my own exercise, ~sport, ~exercise, ~trainer, ~coach',
    near: 'walking-together running'
  },
  running: {
    domain: 'skill',
    nl: 'hardlopen, hardloopmaatje, samen hardlopen, hardloopgroep, rondje rennen, joggen, trimmen, loopmaatje, looptraining, halve marathon, marathon, 5 kilometer lopen, 10 kilometer lopen, interval lopen, trailrunnen, km lopen, km hardlopen, 10 km, 5 km, hardloper, loopgroep, rondje park rennen, Strava, ~rennen',
    en: 'running, running mate, running buddy, run together, running group, jog, jogging, couch to 5k, half marathon, marathon training, parkrun, trail running, runner, 10k, run 5 km, run 10 km, run in the park, 5k, Strava',
    broader: 'sports',
    near: 'walking-together'
  },
  'walking-together': {
    domain: 'skill',
    nl: 'wandelmaatje, samen wandelen, wandelgroep, wandelclub, ommetje, blokje om, rondje lopen, wandelen met iemand, niet alleen wandelen, Nijmeegse Vierdaagse, avondvierdaagse, nordic walking, boswandeling, strandwandeling, durf niet alleen naar buiten, rondje park, loop mee, loop je mee, meer bewegen dokter, wandeling, wandelen',
    en: 'walking buddy, walk together, walking group, go for a walk, stroll, hike, hiking, rambling, nordic walking, somebody to walk with, nervous to walk alone, walk in the park, walk with me, ~walk',
    broader: 'sports',
    near: 'running walking-with dog-walking'
  },
  fitness: {
    domain: 'skill',
    nl: 'fitness, fitnessmaatje, krachttraining, bootcamp, personal trainer, sportschool, buikspieroefeningen, gewichtheffen, squatten, schema sportschool, afvallen sporten, CrossFit, calisthenics, spieren kweken, fit worden, ouderengym, stoelyoga, senioren gym, valpreventie oefeningen, stijf en stram, samen trainen, trainingsmaatje, ~gewichten, ~sixpack',
    en: 'fitness, gym buddy, gym partner, strength training, boot camp, personal trainer, weight lifting, workout plan, CrossFit, calisthenics, HIIT, get fit, chair exercises, exercise for seniors, fall prevention, build muscle, gym, spotter, spot me, training partner, train together, ~weights, ~stiff',
    broader: 'sports'
  },
  yoga: {
    domain: 'skill',
    nl: 'yoga, yogales, yogadocent, pilates, tai chi, qigong, stretchen, zwangerschapsyoga, lenig worden, ademhalingsoefeningen, ontspanningsoefening, lenig, ~matje',
    en: 'yoga, yoga class, yoga teacher, pilates, tai chi, qigong, stretching, pregnancy yoga, breathing exercises, flexibility, ~mat',
    broader: 'sports',
    near: 'meditation'
  },
  swimming: {
    domain: 'skill',
    nl: 'zwemmen leren, zwemles, leren zwemmen, zwemdiploma, zwemmaatje, samen zwemmen, zwemles voor volwassenen, watervrees, bang voor water, baantjes trekken, borstcrawl, schoolslag, ABC-diploma, zwemvaardigheid, wachtlijst zwemles, kan nog niet zwemmen, koudwaterzwemmen, zwemjuf, zwemmen, zwembad durf niet, diploma A, ~zwembad',
    en: 'swimming lesson, learn to swim, swim together, swimming buddy, swimming for adults, afraid of water, fear of water, cannot swim, front crawl, breaststroke, swim laps, wild swimming, cold water swimming, swim, swam, ~pool',
    broader: 'sports'
  },
  football: {
    domain: 'skill',
    nl: 'voetbal, voetballen, voetbaltraining, potje voetbal, voetbaltrainer, pleintje voetballen, zaalvoetbal, keeperstraining, voetbalteam, futsal, hooghouden, elftal, ~partijtje, ~keeper',
    en: 'football, soccer, football training, kick-about, five-a-side, football coach, goalkeeper training, futsal, football team, ~goalkeeper',
    broader: 'sports'
  },
  tennis: {
    domain: 'skill',
    nl: 'tennissen, tennis, tennisles, tennismaatje, balletje slaan, padel, padellen, padelmaatje, squash, squashen, badminton, badmintonnen, tafeltennis, pingpongen, pingpong, dubbelpartner, gravelbaan, op gravel slaan, ~racket, ~tegenspeler',
    en: 'tennis, tennis lesson, tennis partner, hit some balls, padel, squash, badminton, table tennis, ping pong, pickleball, doubles partner, clay court, ~racket, ~opponent',
    broader: 'sports'
  },
  'team-sports': {
    domain: 'skill',
    nl: 'teamsport, basketbal, basketballen, volleybal, volleyballen, hockey, hockeyen, korfbal, handbal, rugby, honkbal, softbal, cricket, ultimate frisbee, slagbal, jeu de boules, petanque, korfballen, extra speler team',
    en: 'team sport, basketball, shoot hoops, volleyball, hockey, korfball, handball, rugby, baseball, softball, cricket, ultimate frisbee, petanque, need one more player',
    broader: 'sports'
  },
  'learn-cycling': {
    domain: 'skill',
    nl: 'fietsles, leren fietsen, fietsen leren, fietsles voor volwassenen, fietsles voor vrouwen, kan niet fietsen, nooit leren fietsen, zijwieltjes eraf, evenwicht op de fiets, durf niet te fietsen in het verkeer, onzeker op de fiets, fietsexamen, verkeersexamen, bang op de elektrische fiets, op de fiets leren, dochter van vijf fietsen, fietsen zonder zijwieltjes',
    en: 'cycling lesson, learn to cycle, learn to ride a bike, teach cycling, never learned to cycle, cannot ride a bike, stabilisers off, training wheels off, afraid to cycle in traffic, balance on a bike, cycle with confidence, bike lesson, wobble on bike, ride without stabilisers',
    near: 'traffic-rules'
  },
  'cycling-together': {
    domain: 'skill',
    nl: 'fietsmaatje, samen fietsen, fietstocht, wielrennen, wielrenmaatje, racefietsen, toerfietsen, rondje fietsen, mountainbiken, fietsclub, duofiets, duofiets rijden, fietstochtje, ~racefiets, ~toertocht',
    en: 'cycling buddy, cycle together, bike ride together, road cycling, mountain biking, gravel ride, cycling club, tandem ride, ~road bike',
    broader: 'sports'
  },
  dance: {
    domain: 'skill',
    nl: 'dansles, leren dansen, danspartner, salsa, tango, ballroom, stijldansen, hiphop dansen, streetdance, breakdance, ballet, balletles, volksdansen, linedance, bachata, zumba, openingsdans, openingsdans bruiloft, kizomba, swing dansen, buikdansen, twee linkervoeten, dansen, dans, ~danspasjes',
    en: 'dance lesson, learn to dance, dance partner, salsa, tango, ballroom dancing, hip hop dance, street dance, breakdance, ballet, folk dance, line dancing, bachata, zumba, first dance wedding, swing dance, lindy hop, two left feet, dance',
    broader: 'sports'
  },
  'martial-arts': {
    domain: 'skill',
    nl: 'zelfverdediging, vechtsport, judo, karate, kickboksen, boksen, bokstraining, sparringpartner, taekwondo, jiujitsu, aikido, krav maga, voel me onveilig op straat, weerbaarheidstraining, schermen sport, judoleraar, karateles, zich verdedigen, veilig voelen op straat, sparren',
    en: 'self-defence, self-defense, martial arts, judo, karate, kickboxing, boxing, sparring partner, taekwondo, jiu-jitsu, aikido, krav maga, feel unsafe walking home at night, fencing lesson, defend herself, defend myself, feel safe on street, ~sparring',
    broader: 'sports'
  },
  skating: {
    domain: 'skill',
    nl: 'schaatsen, schaatsles, leren schaatsen, skeeleren, skaten, skateboarden, skateboardles, rolschaatsen, inlineskaten, ollie leren, schaatsmaatje, kunstrijden, ijsbaan, longboarden, steppen, ~skates, ~skeelers',
    en: 'ice skating, skating lesson, learn to skate, rollerblading, roller skating, skateboarding, skateboard lesson, inline skating, longboard, skate buddy, ~skates',
    broader: 'sports'
  },
  climbing: {
    domain: 'skill',
    nl: 'klimmen, klimmaatje, boulderen, bouldermaatje, klimhal, zekeren, bergwandelen, turnen, turnles, radslag, handstand, acrobatiek, trampolinespringen, freerunnen, gymnastiek, ~touw',
    en: 'climbing, climbing partner, bouldering, climbing wall, belay, mountaineering, gymnastics, cartwheel, handstand, acrobatics, parkour, trampolining, ~rope',
    broader: 'sports'
  },
  'water-sports': {
    domain: 'skill',
    nl: 'watersport, suppen, kanoën, kajakken, roeien, roeimaatje, zeilen, zeilles, leren zeilen, surfen, windsurfen, kitesurfen, duiken, duikbuddy, snorkelen, kano, kajak, ~sup',
    en: 'water sports, paddleboarding, canoeing, kayaking, rowing, sailing, sailing lesson, learn to sail, surfing, windsurfing, kitesurfing, diving, dive buddy, snorkelling, canoe, kayak, ~sup',
    broader: 'sports',
    near: 'boat-licence boat-trip'
  },
  'winter-sports': {
    domain: 'skill',
    nl: 'skiën, skiles, leren skiën, snowboarden, langlaufen, wintersport voorbereiden, ~ski',
    en: 'skiing, ski lesson, learn to ski, snowboarding, cross-country skiing, ~ski',
    broader: 'sports'
  },
  fishing: {
    domain: 'skill',
    nl: 'leren vissen, samen vissen, dagje vissen, hengelen, hengelsport, vismaatje, karpervissen, sportvissen, vispas, ~vissen, ~hengel, ~aas, ~visstek',
    en: 'fishing, learn to fish, angling, fishing buddy, carp fishing, fly fishing, ~fishing rod, ~bait',
    broader: 'sports'
  },
  'horse-riding': {
    domain: 'skill',
    nl: 'paardrijden, paardrijles, paardrijmaatje, ponyrijden, manege, verzorgpaard, verzorgpony, buitenrit, paardenmeisje, bijrijder paard, ~paard, ~ruiter, ~pony',
    en: 'horse riding, riding lesson, learn to ride a horse, pony riding, stables, share a horse, part-loan horse, dressage, ~horse, ~pony',
    broader: 'sports'
  },
  golf: {
    domain: 'skill',
    nl: 'golfen, golf, golfles, GVB golf, golfmaatje, midgetgolf, darten, darts, biljarten, biljart, poolen, snooker, bowlen, ~handicap, ~golfbaan',
    en: 'golf, golf lesson, golf partner, minigolf, darts, billiards, pool game, snooker, bowling, ~golf course',
    broader: 'sports'
  },
  chess: {
    domain: 'skill',
    nl: 'schaken, schaakles, leren schaken, schaakmaatje, potje schaken, schaakclub, schaakpartij, dammen, damspel, backgammon, clubspeler schaak, bord schaak, ~schaakbord, ~tegenspeler',
    en: 'chess, chess lesson, learn chess, chess partner, game of chess, chess club, draughts, checkers, backgammon, club player, ~chessboard, ~opponent',
    near: 'playing-games'
  },
  'card-games': {
    domain: 'skill',
    nl: 'klaverjassen, bridge, bridgen, bridgeles, kaartmaatje, vierde man, vierde speler, poker, pokeren, rikken, kaartclub, toepen, jokeren, wiezen, kaartje leggen, hartenjagen, kaartavond, samen kaarten, canasta, klaverjas, kaarten met vier, bridge spelen, ~kaarten, ~kaartspel',
    en: 'card games, play cards, bridge lesson, bridge game, fourth for bridge, fourth player, poker night, whist, rummy, cribbage, canasta, card evening, fourth man, play bridge, bridge club, bridge partner, ~cards',
    near: 'playing-games'
  },
  'playing-games': {
    domain: 'skill',
    nl: 'spelletjes spelen, spelletjesavond, spelletjesmiddag, bordspellen spelen, bordspelavond, Catan, Rummikub spelen, scrabble, scrabbelen, sjoelen, mahjong, D&D, Dungeons & Dragons, dungeon master, rollenspel, Warhammer, Magic the Gathering, puzzelen samen, bingo, quiz, pubquiz team, domino, love D&D, dungeon, ~spelleider, ~bordspel, ~spelletje',
    en: 'games night, play board games, board game evening, Catan, Scrabble, rummikub, mahjong, D&D, Dungeons and Dragons, dungeon master, role-playing game, RPG, Warhammer, Magic the Gathering, bingo, pub quiz team, puzzle together, dominoes, ~board game, ~gamers',
    near: 'board-games chess card-games company'
  },
  gaming: {
    domain: 'skill',
    nl: 'samen gamen, gamemaatje, Minecraft, Fortnite, FIFA spelen, Nintendo spelen, PlayStation spelen, e-sports, Roblox, speedcuben, Rubiks kubus, ~gamen, ~gamer, ~level',
    en: 'gaming buddy, play video games together, Minecraft, Fortnite, play FIFA, play Nintendo, PlayStation together, esports, Roblox, Rubik cube, ~gaming, ~gamer',
    near: 'playing-games game-console'
  }
} as const satisfies Record<string, Concept>
