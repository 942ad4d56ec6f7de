import type { Concept } from './concept.ts'

/** What babies and children need for a while and then outgrow. */
export const childrenThings = {
  'baby-things': {
    domain: 'item',
    nl: 'babyspullen, babyuitzet, kraamspullen, spullen voor de baby, baby op komst, ~zwanger, uitzet, kinderspullen, kleinkind komt logeren, kleinkind op bezoek, babydingen, eerste kindje, kraampakket, ~tweeling, tweeling op komst, onverwacht zwanger, prille ouders, vluchteling zwanger, derde kindje, pleegbaby, zwangerschap klaar spullen, jongste uit de luiers',
    en: 'baby things, baby stuff, baby gear, newborn essentials, ~expecting, ~pregnant, baby on the way, new baby, kids stuff, grandchild is visiting, first baby, ~twins, due in spring, due date, baby equipment, newborn, baby due, unexpected pregnancy, foster baby, third trimester, refugee pregnant, premature, youngest out of nappies, done having babies'
  },
  pram: {
    domain: 'item',
    nl: 'kinderwagen, buggy, wandelwagen, duowagen, tweelingwagen, bugaboo, reisbuggy, maxi cosi onderstel, plooibuggy, koets, regenhoes kinderwagen, voetenzak, buggyboard, meerijdplankje, joolz, stokke kinderwagen, peuter loopt nog niet ver, babyzen yoyo, kinderbuggy, koetswagen, tweeling wandelen, wandelen met de baby, reis met peuter, baby slaapt wandelen, dierentuin peuter, peuter moe lopen, pretpark peuter, kleinzoon wandelen, vliegveld peuter, opa wandelt kleinkind, kinderwagen zolder, buggy stof',
    en: 'pram, pushchair, stroller, buggy, double stroller, twin pram, bugaboo, travel stroller, baby carriage, pram rain cover, footmuff, buggy board, toddler can not walk far, walk with the baby, twins go out, city trip with a toddler, zoo with toddler, airport toddler, tired legs toddler, grandson walks, theme park toddler, newborn stroll, pushchair attic, buggy gathering dust',
    broader: 'baby-things',
    near: 'baby-carrier'
  },
  cot: {
    domain: 'item',
    nl: 'ledikant, babybed, wieg, kinderbed, babybedje, co-sleeper, peuterbed, juniorbed, babykamer, wiegje, ledikantje, bedhekje, babymatras, babynest, kinderbedje, bedhek, meegroeibed, aankleedkussen ledikant, baby eigen kamer, peuter uit bed vallen, kind valt bed, naast ons bed baby, kamer voor de baby',
    en: 'cot, crib, baby bed, bassinet, moses basket, cradle, co-sleeper, toddler bed, childs bed, bed guard, nursery furniture, bed rail for toddler, next to me crib, cot mattress, baby own room, falls out of bed toddler, sleep beside us baby, outgrew bassinet, newborn sleep, baby bedroom',
    broader: 'baby-things furniture',
    near: 'travel-cot'
  },
  'travel-cot': {
    domain: 'item',
    nl: 'campingbed, campingbedje, reisbed, reisbedje, reiswieg, kinderreisbed, bedje voor kleinkind, baby komt logeren, kleinkind blijft slapen, baby blijft slapen, kampeerbedje, deryan, logeerbed kind, peuter logeren, baby op bezoek slapen, kleinkind slapen bedje, waar moet de baby slapen, nichtje van acht maanden logeert, met baby logeren, met baby op vakantie, weekendje weg baby, oppassen baby nacht, kleinzoon slapen, kleindochter slapen, huisje baby, dreumes logeren, dreumes slapen, hotel baby, kerst baby slapen, nachtje oppassen kleinkind',
    en: 'travel cot, pack n play, portable crib, travel crib, baby is staying over, grandchild sleeping over, baby staying the night, pop up cot, visiting baby needs a bed, playard, month old has to sleep, visiting with a baby, baby needs somewhere to sleep, month old staying, travelling with a baby, friends with a baby are coming, grandson overnight, granddaughter overnight, cottage baby, toddler overnight, daughter and baby visiting, christmas baby sleep, hotel baby',
    broader: 'baby-things',
    near: 'cot air-bed'
  },
  'high-chair': {
    domain: 'item',
    nl: 'kinderstoel, eetstoel kind, triptrap, trip trap, stoelverkleiner, hangstoel baby, meegroeistoel, tafelstoeltje, kinderstoeltje, baby aan tafel, peuter aan tafel, baby mee-eten aan tafel, kleinkind aan tafel, baby brunch, peuter valt stoel, dreumes eten, kleinzoon eten tafel, kindje tafel, papje eten, baby kerstdiner',
    en: 'high chair, highchair, tripp trapp, clip on chair, feeding chair, booster for the table, baby at the table, seat for a toddler to eat, month old eat at the table, visiting baby needs to sit, baby brunch, toddler dinner, grandson eats, messy eater, infant mealtime, baby christmas dinner',
    broader: 'baby-things'
  },
  'baby-carrier': {
    domain: 'item',
    nl: 'draagzak, draagdoek, babydrager, rugdrager, kinddrager, wandelen met baby, ergobaby, ringsling, peuter dragen wandeling, baby wil gedragen worden, rugdrager kind, kraxe, draagconsulent, huilbaby dragen, handen vrij baby, darmkrampjes, berg peuter, baby huilt neerleggen, boswandeling baby, reflux baby, baby dicht bij mama',
    en: 'baby carrier, ~sling, baby wrap, baby sling, hiking carrier, child backpack carrier, ergobaby, ring sling, baby wants to be held, carry a toddler on a hike, babywearing, hands free baby, baby cries put down, mountain toddler, hike baby, baby close chest, newborn snuggle',
    broader: 'baby-things',
    near: 'pram'
  },
  'baby-care': {
    domain: 'item',
    nl: 'luier, luiers, wasbare luier, pampers, commode baby, aankleedkussen, babybadje, luieremmer, verschoonkussen, billendoekje, potje plassen, wc verkleiner, zindelijk worden, luiertas, badje voor de baby, badzitje, luiers maat, zwemluier, potje zindelijk, plaspotje, luieruitslag, billen rood, peuter plast broek, baby wassen, baby badderen, nachtluiers, luiers duur',
    en: 'nappy, diaper, cloth nappies, changing table, changing mat, baby bath, baby wipes, potty, potty training, diaper bag, toilet seat reducer, nappy bin, changing bag, pampers, nappy rash, toilet training, eco diapers, toddler wet pants, wash newborn, expensive diapers',
    broader: 'baby-things'
  },
  'baby-feeding': {
    domain: 'item',
    nl: 'kolf, borstkolf, kolfapparaat, flesvoeding, babyfles, flessenwarmer, sterilisator, voedingskussen, babyvoeding pak, zuigfles, fopspeen, speen, borstvoeding spullen, flessenpot, afkolven, melkpoeder, opvolgmelk, slabbetje, fles geven, babyflessen, werken en voeden, baby drinkt slecht, baby weigert borst, melkproductie',
    en: 'breast pump, baby bottle, bottle warmer, bottle steriliser, ~formula, nursing pillow, ~dummy, pacifier, infant formula, bib, pump milk, feeding bottles, milk powder for baby, milk supply, express milk',
    broader: 'baby-things'
  },
  'baby-monitor': {
    domain: 'item',
    nl: 'babyfoon, babyfoon met camera, babycamera, baby horen boven, kind horen slapen, baby slaapt boven, baby huilt boven horen, zolderkamer baby, tuin zitten baby slaapt, feestje buren baby slaapt, kleinkind slaapt boven, logeerkamer baby horen, dutje boven',
    en: 'baby monitor, video baby monitor, baby cam, hear the baby upstairs, baby phone, listen in on the baby, baby sleeps upstairs, hear baby cry, sit in garden baby asleep, baby upstairs asleep, thick walls baby, grandchild asleep upstairs, listen for crying',
    broader: 'baby-things electronics'
  },
  'baby-seat': {
    domain: 'item',
    nl: 'box baby, wipstoel, wipstoeltje, babygym, babyschommel, loopstoel, loopstoeltje, babybox, speelkleed, bouncer, boxkleed, grondbox, babymat, kruipkleed, speelmat, babynestje, activity center, box met kleed, jumperoo, speelbox, baby neerleggen, koken met baby, douchen met baby, baby vermaken, veilige plek baby, baby rechtop',
    en: 'playpen, bouncer, baby bouncer, baby swing, baby walker, play mat, play gym, activity gym, jumperoo, baby seat, bumbo, baby rocker, cook with baby, safe spot baby, entertain baby, learning to walk baby',
    broader: 'baby-things'
  },
  'stair-gate': {
    domain: 'item',
    nl: 'traphekje, traphek, veiligheidshekje, kindveilig, stopcontactbeveiliging, kastslotje, haardhekje, deurhekje, kind valt van de trap, kindersloten, peuter op de trap, hoekbeschermer, kindveilig maken, kruipt overal naartoe, ~kruipt, kruipen trap, baby kruipt, begint te kruipen, baby gaat kruipen, keukenkastjes open peuter, steile trap kind, puppy trap, hond boven trap, kleinzoon trap, zoontje trap, dochtertje trap',
    en: 'stair gate, safety gate, baby gate, childproof, child proof, socket cover, cupboard lock for kids, baby started crawling, babyproof, toddler on the stairs, corner guards, ~crawling, starts crawling, baby crawls, grandchild and stairs, steep stairs child, toddler opens cupboards, puppy stairs, dog upstairs, grandson stairs, mobile baby, toddler staircase',
    broader: 'baby-things',
    near: 'childproofing'
  },
  'baby-clothes': {
    domain: 'item',
    nl: 'babykleding, babykleren, romper, rompertje, boxpakje, slaapzak baby, maat 50, maat 56, maat 62, maat 68, maat 74, maat 80, newborn kleertjes, babysokken, kraamkleertjes, trappelzak, prematuur kleding, babymutsje, kruippakje, babyschoentjes, geboortekaartje kleertjes, newborn kleding, kindje aantrekken, kindje aan te trekken, kleertjes voor de baby, eerste kleertjes, baby gegroeid, baby past nergens meer in, kraamcadeau, kleertjes uitgegroeid, jongetje verwacht, meisje verwacht, baby spuugt kleren, groeispurt baby, vroeggeboren, pasgeborene aankleden',
    en: 'baby clothes, onesie, newborn clothes, baby sleeping bag, babygrow, sleepsuit, baby socks, baby clothes size 62, baby clothes 0-3 months, preemie clothes, 6-9 months, 3-6 months, 0-3 months, rompers, bodysuits, baby shoes, baby outgrew everything, nothing for the baby to wear, tiny clothes, spits up clothes, expecting a boy, expecting a girl, premature baby clothes, growth spurt baby, dress my newborn, boxes of babygrows',
    broader: 'baby-things clothing',
    near: 'childrens-clothes'
  },
  'childrens-clothes': {
    domain: 'item',
    nl: 'kinderkleding, kinderkleren, jongenskleding, meisjeskleding, maat 86, maat 92, maat 98, maat 104, maat 110, maat 116, maat 122, maat 128, maat 134, maat 140, maat 146, maat 152, maat 164, ~gegroeid, uit de kleren gegroeid, kleertjes, tienerkleding, groeit als kool, winterjas kind, kleren van mijn zoon, kleren van mijn dochter, jurkje meisje, kleren te klein geworden, broekspijpen te kort, kinderjas, peuterkleding, kleuterkleding, kleren te klein, broeken te kort, past niks meer kind, zoon groeit, dochter groeit, gaten in broek kind, pleegkind kleren, schoolfoto, hoogwaterbroek, gescheurde knieën, jas te klein kind, vluchtelingenkinderen kleren, groeispurt, bijstand kinderkleren',
    en: 'childrens clothes, kids clothes, boys clothes, girls clothes, toddler clothes, outgrown clothes, hand me downs, kids winter coat, grew out of everything, growing so fast, clothes for my son, clothes for my daughter, teenage clothes, size 104, size 116, size 128, size 140, trousers too short for him, hand-me-downs, ~outgrew, kids jacket, clothes too small, son grows, daughter grows, nothing fits my son, nothing fits my daughter, ripped knees, foster child clothes, school photo outfit, growth spurt, refugee kids clothes, nursery spare clothes, tween',
    broader: 'clothing',
    near: 'baby-clothes childrens-shoes'
  },
  'childrens-shoes': {
    domain: 'item',
    nl: 'kinderschoen, kinderlaars, kinderlaarzen, regenlaarzen kind, regenpak kind, regenlaarsjes, sneeuwpak, skipak kind, voetbalschoenen kind, gymschoenen, kinderschaatsen, sneeuwlaarzen kind, snowboots kind, regenkleding kind, balletschoentjes, turnpakje, zwemspullen kind, zwembandjes, puddle jumper, badpak kind, peuterschoenen, schoolreisje regenpak, gympen, eerste schoentjes, voeten groeien kind, schoenmaat kind, schoenen knellen kind, modderpak, boerderij schoolreisje, voetbal beginnen kind, plassen springen, balletles beginnen',
    en: 'childrens shoes, kids shoes, kids boots, kids wellies, rain suit for child, snowsuit, kids football boots, kids wellington boots, kids snow boots, ballet shoes for child, gym shoes, swim armbands, rain boots for kids, puddle suit, kids trainers, kids swimming gear, kids soccer cleats, feet growing, toes pinch, shoe size kid, muddy puddles, starts football, swimming lesson kit, farm trip wellies, starts ballet, snow holiday kid',
    broader: 'clothing',
    near: 'childrens-clothes'
  },
  toys: {
    domain: 'item',
    nl: 'speelgoed, speelgoedauto, knuffel, ~pop, barbie, poppenhuis, playmobil, houten trein, brio, treinbaan, ~blokken, poppenwagen, speelkeuken, winkeltje, autootjes, treintje, knutselkist, speelgoed ruilen, sinterklaascadeau tweedehands, dinosaurussen, keukentje, auto op afstandsbediening, drone, racebaan, speelgoed voor kleuter, kleurboek, rammelaar, verveelt zich binnen, loopwagen, houten speelgoed, educatief speelgoed, poppen, playmobiel, babyspeelgoed, speelgoedbieb, hotwheels, kind jarig cadeau, kleinkind spelen, kinderen op bezoek spelen, speeltje, peuter bezig houden, uitgespeeld, ziek kind bezig, wachtkamer speelhoek, oppaskind spelen, regenmiddag, cadeau kleuter, vluchtelingenkinderen spelen, pleegkind spelen',
    en: 'toy, dolls house, barbie, doll, stuffed animal, soft toy, playmobil, wooden train set, train set, building blocks, play kitchen, toy cars, toy library, brio, remote control car, dinosaurs, colouring books, toys for a four year old, rattle, bored indoors, hot wheels, duplo and toys, educational toys, race track, grandchild to play with, keep a toddler busy, something to play with, birthday present for a child, sick child entertained, waiting room corner, toddler bored, grandson play, foster child plays, christmas stocking',
    near: 'lego outdoor-toys board-games'
  },
  lego: {
    domain: 'item',
    nl: 'lego, duplo, lego technic, legoblokjes, legostenen, kapla, knex, bouwstenen speelgoed, legobak, magnetische bouwblokken, lego kwijt, blokjes bouwen kind, ninjago, legotrein, star wars bouwen, bouwsteentjes, bouwgrage, steentjes bouwen kind',
    en: 'lego, duplo, lego bricks, technic, kapla, knex, building bricks, magnetic tiles, magna tiles, ninjago, star wars bricks, lego train, minifigures, construction toy',
    broader: 'toys'
  },
  'outdoor-toys': {
    domain: 'item',
    nl: 'trampoline, glijbaan, schommel, zandbak, opblaasbaar zwembad, zwembadje, kinderzwembad, speelhuisje, tuinspeelgoed, stelten, springtouw, klimrek, waterbaan, buitenspeelgoed, speeltoestel, zandbakspeelgoed, voetbaldoel, voetbaldoeltje, basketbalring, schommelzitje, speelzand, stoepkrijt, vlieger, tafeltennistafel, pingpongtafel, watertafel, skippybal, zwembad tuin, basket, duikelrek, hinkelbaan, waterpistool, opzetzwembad, kinderen buiten spelen, hete dag kinderen water, afkoelen kinderen tuin, zomervakantie tuin kinderen, waterpret, straatspelen, kinderen hitte, kleintjes afkoelen',
    en: 'trampoline, ~slide, ~swing, sandpit, sandbox, paddling pool, inflatable pool, playhouse, climbing frame, outdoor toys, garden toys, football goal, basketball hoop, kite, chalk, table tennis table, ping pong table, water table, wading pool, swing set, space hopper, stilts, water guns, skipping rope, hula hoop, play outside, hot day kids water, cool off in the garden, splash garden, burn energy kids, kids off screens, water fun, heatwave kids, cool down toddlers, summer holidays garden',
    broader: 'toys'
  },
  'school-things': {
    domain: 'item',
    nl: 'schoolboek, schooltas, rugzak school, schoolspullen, pennenetui, grafische rekenmachine, rekenmachine, kaftpapier, woordenboek, broodtrommel school, atlas, bosatlas, passer, geodriehoek, schriften, studieboek, collegeboek, oefenboek, werkboek, examenbundel, samenvattingen, boekenkaft, boekentas, brugklas spullen, schoolgerief, microscoop, bureau kind, globe, brugklas begint, groep drie begint, schoolkosten, schoolboeken duur',
    en: 'school book, textbook, school bag, school supplies, pencil case, graphing calculator, calculator, school uniform, dictionary, atlas, exercise books, workbook, study books, exam booklets, first day of school things, notebooks, protractor, microscope, college textbooks, lunchbox for school, globe, starting school, high school starts, expensive textbooks'
  },
  'childrens-party': {
    domain: 'item',
    nl: 'kinderfeest spullen, speurtocht, schatkist, grabbelton, spelletjeskist, kinderfeestje spullen, sjoelbak kinderfeest, piñata, poppenkast, schminkset, schmink, feestpakket, verkleedkist, verkleedkleren, ezeltje prik, spijkerpoepen, kinderfeestje, ballonpomp, oud-hollandse spelen, grabbelbak, koekhappen, zaklopen, traktatie vorm, zoon jarig feest, dochter jarig feest, vriendjes feestje, partijtje thema, kleuters feestje, uitdeelzakjes',
    en: 'kids party kit, treasure hunt kit, childrens party things, pinata, puppet theatre, face paint, dressing up box, party bags, pass the parcel, kids birthday party, sack race, bobbing for apples, puppet show, treasure chest, scavenger hunt, son turns six, daughter turns seven, birthday party at home, party for kids theme, sleepover birthday, eight kids party',
    broader: 'party-things toys',
    near: 'bouncy-castle'
  }
} as const satisfies Record<string, Concept>
