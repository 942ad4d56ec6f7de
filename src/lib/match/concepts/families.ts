import type { Concept } from './concept.ts'

/** Minding children and helping families. */
export const families = {
  childcare: {
    domain: 'help',
    nl: 'kinderopvang, kinderen opvangen, oppas, oppassen, op mijn kinderen passen, pas op de kinderen, op de kinderen letten, let op kind, kind opvangen, gastouder, onthaalmoeder, crèche, noodopvang, opvang gesloten, school dicht vandaag, studiedag, studiedag opvang, vakantieopvang, juf ziek, kind ziek thuis, kind met koorts naar opvang, kinderdagverblijf, bso, buitenschoolse opvang, kids, kroost, kinderoppas, wachtlijst opvang, oppasoma, oppasopa, nanny, kindermeisje, paar uurtjes zonder kinderen, kinderen om me heen, kleinkinderen opvangen, kan mijn peuter even, op de kleine passen, kleine opvangen, op de kids passen, kinderen stilhouden, kind mee naar afspraak kan niet, even op de kinderen, op peuter passen, op kleuter passen, op baby passen, op mijn zoontje passen, op mijn dochtertje passen, ~kleuter, ~peuter, ~dreumes, ~tweeling, ~kind, ~kinderen',
    en: 'childcare, child minding, childminder, look after kids, look after children, watch my kids, mind the children, mind my son, watch my daughter, nanny, au pair, daycare, nursery closed, daycare closed, school closed, teacher training day, inset day, emergency childcare, sick child, preschooler, after-school care, holiday care, wait list daycare, supervising children, playgroup, take the kids for an hour, few hours without the kids, cannot bring the kids, someone for the kids, have the little one, kids under my feet, grandkids, mind the baby, nanny share, look after toddler, look after baby, mind toddler, watch baby, look after my son, look after my daughter, ~toddler, ~twins, ~kid, ~child, ~children',
    near: 'babysitting school-pickup play-dates'
  },
  babysitting: {
    domain: 'help',
    nl: 'babysitten, babysitter, oppas, oppas avond, avondje oppassen, oppassen op baby, avondje stappen, uit eten samen met partner, naar de bioscoop zonder kinderen, kinderen slapen al, kinderen naar bed brengen, in bed leggen kind, date-avond, oudergesprek oppas, oppasmeisje, oppasadres, oppascentrale, trouwfeest kinderen thuis, flesje geven baby, baby vasthouden, baby slaapt, nachtje oppas, tot middernacht oppassen, ouders stappen, paar uur weg samen, kleuter en baby avond, trouwdag samen vieren, uit eten zonder de kinderen, zonder kinderen weg, trouwdag, samen naar concert kinderen thuis, huwelijksjubileum',
    en: 'babysitting, babysitter, sitter for the kids, evening sitter, night out parents, date night, evening out parents, kids asleep already, put kids to bed, bedtime kids, bottle feed baby, sit while baby sleeps, minding baby, wedding without kids, go out without the kids, teen babysitter, anniversary dinner, kids in bed, back by midnight, dinner without the kids, wedding anniversary, go out together kids, cinema without the children',
    broader: 'childcare',
    near: 'baby-help'
  },
  'school-pickup': {
    domain: 'help',
    nl: 'kind van school halen, van school ophalen, kinderen uit school halen, kinderen van school, kinderen naar school brengen, naar school brengen, naar school lopen, mee naar school lopen, schoolplein, half drie, kleuter halen, van de opvang halen, ophalen bso, naar zwemles brengen kind, naar voetbaltraining brengen, naar sport brengen, naar muziekles brengen, wandelende schoolbus, schoolrij, ben niet op tijd bij school, haal ik niet op tijd, ochtendploeg, te laat bij school, tussen de middag opvangen, overblijven, zoon ophalen om drie uur, dochter ophalen om drie uur, dagelijks naar school, kinderen wegbrengen school, kleuters uit school, mee laten lopen naar school, crèche ophalen, mijn trein loopt vast schooltijd, om half drie bij school',
    en: 'school pick-up, pick up my son, pick up my daughter, pick kids up, collect from school, collect kids, school run, take kids to school, walk kids to school, walk to school with, walking bus, drop off at school, nursery pick-up, fetch from nursery, take to swimming lesson, take to football practice, cannot make it to school gate, school gate, playground at three, after school pickup, lunchtime cover, kids at three, to school in the morning, first-grader, collect my daughter, collect my son, collect from nursery, meeting runs late school',
    broader: 'childcare',
    near: 'transport-people homework-supervision school-run'
  },
  'homework-supervision': {
    domain: 'help',
    nl: 'huiswerkbegeleiding, toezicht bij huiswerk, huiswerk maken, huiswerkklas, huiswerkuurtje, na school huiswerk, stok achter de deur huiswerk, huiswerk overhoren, overhoren, woordjes overhoren, kind maakt zijn huiswerk, rustig huiswerk',
    en: 'homework supervision, homework club, supervise homework, sit with kids doing homework, homework hour, quiz on vocabulary, homework, after school homework',
    broader: 'childcare',
    near: 'school-tutoring study-place'
  },
  'play-dates': {
    domain: 'help',
    nl: 'speelmaatje, speelafspraak, kinderen laten spelen, samen spelen kinderen, vriendje zoeken voor kind, vriendinnetje zoeken, speeltuin, mee naar speeltuin, kinderen vermaken, kinderen bezighouden, dochter verveelt zich, knutselmiddag kinderen, knutselen met kinderen, buiten spelen toezicht, kindermiddag, woensdagmiddag spelen, enig kind, logeerpartijtje',
    en: 'play dates, playdate, playmate, friend for my son, friend for my daughter, children play together, take kids to playground, playground, entertain kids, bored kids, bored children, craft afternoon kids, keep kids busy, outdoor play, sleepover kids',
    broader: 'childcare',
    near: 'reading-to-children play-garden'
  },
  'reading-to-children': {
    domain: 'help',
    nl: 'kinderen voorlezen, voorleesoma, voorleesopa, voorleesuurtje, verhaaltje voor slapen, voorlezer thuis, VoorleesExpress, prentenboek, kamishibai, sprookjes vertellen',
    en: 'reading to children, read to kids, storytime, story hour, bedtime story, picture book, storyteller for children, fairy tales',
    broader: 'childcare',
    near: 'reading-aloud childrens-books'
  },
  'baby-help': {
    domain: 'help',
    nl: 'pasgeboren baby, net bevallen, pas bevallen, kraambed, kraamtijd, kraamhulp, kraamvisite, huilbaby, baby huilt de hele dag, baby huilt, gebroken nachten, slapeloze nachten, nachten baby, kersverse moeder, jonge moeder, jonge ouders, jong gezin, alleenstaande moeder, alleenstaande ouder, zwanger, hoogzwanger, bevalling opvang oudste, weeën oppas, even douchen met baby, wandelen met baby, borstvoeding, postnatale, moe van de baby, steun gezin, handen tekort gezin, ~baby',
    en: 'help with a newborn, newborn, new baby, new mother, new mum, new mom, new parents, postpartum, just gave birth, crying baby, baby cries all day, sleepless nights, exhausted mother, single mother, single parent, pregnant, heavily pregnant, go into labour watch our eldest, hold the baby, walk with pram, colic, doula, time to shower, young family',
    broader: 'childcare',
    near: 'meal-for-sick baby-things breastfeeding meal-for-new-parents'
  },
  'childrens-party-help': {
    domain: 'help',
    nl: 'kinderfeestje, kinderfeest, kinderpartijtje, verjaardagsfeestje kind, verjaardag van mijn zoon, verjaardag van mijn dochter, feestje met spelletjes, speurtocht, speurtocht uitzetten, clown, goochelaar, schminken, ballonnen vouwen, ballonkunstenaar, poppenkast, prinses op feestje, piratenfeest, begeleiding kinderfeestje, spelletjes begeleiden, traktatie, traktaties maken, uitdeelcadeautje',
    en: 'kids party, birthday party for my son, birthday party for my daughter, kids birthday, treasure hunt, scavenger hunt, clown, magician, face painting, balloon animals, puppet show, princess party, pirate party, run party games, party entertainer, party bags, school treats',
    broader: 'events',
    near: 'childcare party-things birthday-cake'
  },
  'teen-buddy': {
    domain: 'help',
    nl: 'maatje tiener, grote broer, grote zus, puber, puberende zoon, tiener, iets leuks doen met mijn zoon, steungezin, weekendopvang, logeeropvang, logeergezin, pleeggezin, pleegouder, maatje voor kind, jongere begeleiden, zoon zit alleen op zijn kamer, zit maar te gamen, gamen hele dag',
    en: 'buddy for a teenager, big brother, big sister, teenager, teen, teenage son, host family, foster family, foster parent, weekend respite for child, mentor for teen, son alone in his room, gaming all day, role model',
    broader: 'childcare',
    near: 'youth-mentor'
  },
  'traffic-parent': {
    domain: 'help',
    nl: 'hulpouder school, klaarover, verkeersouder, verkeersbrigadier, oversteken kinderen, leesmoeder, luizenpluizen, schoolreisje begeleiden, mee met schoolreisje, klassenouder, overblijfouder, schoolvrijwilliger, avondvierdaagse meelopen, avondvierdaagse, zwemmen begeleiden school, voorleesmoeder op school',
    en: 'school volunteer, crossing guard, lollipop lady, school crossing, help at school, class parent, reading parent, chaperone school trip, field trip helper, lunch supervisor, walk four evenings with children',
    broader: 'volunteer-work',
    near: 'childcare school-pickup'
  },
  'birthday-surprise': {
    domain: 'help',
    nl: 'verrassing organiseren, verrassingsfeest, verrassing voor mijn vrouw, aubade, verrassingsontbijt, kaartenactie, felicitatie zingen, kaartje sturen, jarige in de straat, honderdste verjaardag',
    en: 'birthday surprise, surprise party, surprise for my wife, surprise breakfast, card campaign, birthday cards for, sing happy birthday, hundredth birthday',
    broader: 'events',
    near: 'birthday-cake party-things'
  }
} as const satisfies Record<string, Concept>
