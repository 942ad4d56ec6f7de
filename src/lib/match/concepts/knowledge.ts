import type { Concept } from './concept.ts'

/** Health, family, culture and knowing how: advice, talks and practising together. */
export const knowledge = {
  'health-advice': {
    domain: 'skill',
    nl: 'gezondheidsadvies, medisch advies, verpleegkundige vraag, uitleg diagnose, uitleg bijsluiter, medische brief begrijpen, leefstijl, leefstijlcoach, fysiotherapeut vraag, oefeningen rug, rugpijn oefeningen, overgang klachten, stoppen met roken, stoppen met drinken, diabetes uitleg, bloeddruk meten, ervaringsdeskundige, lotgenoot, lotgenoten, mantelzorg tips, mantelzorger uitwisselen, zorgwegwijzer, fysiotherapeut, medisch, gezondheid, ~verpleegkundige, ~huisarts, ~klachten',
    en: 'health advice, medical question, nurse question, explain diagnosis, explain medication leaflet, understand medical letter, lifestyle coach, physiotherapist question, back exercises, menopause, stop smoking, quit smoking, quit drinking, diabetes explained, measure blood pressure, peer support, been through the same, carer tips, ~health, ~nurse, ~physio, ~medical'
  },
  'first-aid': {
    domain: 'skill',
    nl: 'EHBO, EHBO-cursus, EHBO-les, reanimatie, reanimeren, reanimatiecursus, AED, AED gebruiken, hartmassage, verslikken baby, kinder-EHBO, burgerhulpverlener, HartslagNu, BHV, noodpakket advies, bewusteloos wat doen, verslikken, kind stikt wat doen, hartstilstand, ~eerste hulp',
    en: 'first aid, first aid course, CPR, CPR training, resuscitation, AED, defibrillator, choking baby, paediatric first aid, emergency responder, Heimlich, emergency kit advice, choking what to do, unconscious what to do, ~cardiac arrest',
    near: 'emergency-neighbours'
  },
  nutrition: {
    domain: 'skill',
    nl: 'voedingsadvies, diëtist, voedingscoach, afvallen, gewicht kwijt, gezond eten advies, dieet, koolhydraatarm, lactose-intolerantie advies, glutenvrij eten advies, moeilijke eter, kind eet niets, kind wil geen groente, vegan worden, ~diëtist, ~kilo, ~voeding',
    en: 'nutrition advice, dietitian, dietician, lose weight, weight loss, healthy eating, diet, low carb, picky eater, fussy eater, child will not eat, going vegan, nutritionist, nutrition, ~pounds',
    broader: 'health-advice',
    near: 'cooking-skill'
  },
  sleep: {
    domain: 'skill',
    nl: 'slaapadvies, slaapcoach, slaapcoach baby, baby slaapt niet, baby huilt de hele nacht, peuter slaapt niet door, kind slaapt niet door, slaapproblemen, lig wakker, slapeloosheid, slapeloos, slaap al weken slecht, doorslapen, slaap slecht, slaapt slecht, nachten wakker, oog niet dicht doen, gebroken nachten, ~slaap, ~slapen, ~wakker',
    en: 'sleep advice, sleep coach, baby will not sleep, baby cries all night, toddler wakes up, sleep problems, lie awake, insomnia, cannot sleep, sleep training, sleep badly, sleep poorly, awake all night, sleepless, ~sleep, ~slept',
    broader: 'health-advice',
    near: 'parenting-advice meditation'
  },
  meditation: {
    domain: 'skill',
    nl: 'meditatie, mediteren, mindfulness, meditatieles, ontspannen leren, stress verminderen, stress, piekeren, overspannen, burn-out, rust in mijn hoofd, ademwerk, reiki, spiritueel, zenmeditatie, hoofd staat niet stil, hoofd vol, te veel aan mijn hoofd, tot rust komen, ontspanning, gestrest, boeddhisme',
    en: 'meditation, meditate, mindfulness, learn to relax, reduce stress, stress, stressed, worrying too much, overwhelmed, burnout, burn-out, peace of mind, breathwork, reiki, zen, mind racing, head is full, calm down, unwind, relaxation',
    near: 'yoga meditation-room sleep'
  },
  'parenting-advice': {
    domain: 'skill',
    nl: 'opvoedadvies, opvoeding, opvoedvragen, opvoedcoach, peuterpuberteit, driftbui, driftbuien, zindelijk worden, zindelijkheid, ouders uitwisselen, oudergroep, moedergroep, vadergroep, alleenstaande ouder uitwisselen, pasgeboren eerste kind tips, net moeder geworden, zwanger tips, ADHD kind, autisme kind, luistert niet mijn kind, dragen draagdoek uitleg, draagdoekconsulent, doula, zwangerschap, bevalling voorbereiden, krijgen een kindje, krijgen een baby, wordt voor het eerst vader, eerste kind, in verwachting, zwanger, bevalling, opvoeden, verloskundige, pedagoog, peuter gooit, gooit zich op de grond, schreeuwt in de winkel, peuter nee zegt, kind slaat, ~kraamverzorgende',
    en: 'parenting advice, parenting, parenting coach, tantrums, toddler tantrum, potty training, parent group, mothers group, fathers group, single parent support, new parent tips, first baby tips, just had a baby tips, ADHD child, autistic child, child does not listen, babywearing, doula, pregnancy, birth preparation, antenatal, expecting, pregnant, first child, first baby, having a baby, midwife, throws herself on the floor, throws himself on the floor, screams in the shop, child hits, ~parent',
    near: 'sleep breastfeeding youth-mentor baby-help'
  },
  breastfeeding: {
    domain: 'skill',
    nl: 'borstvoeding, borstvoeding lukt niet, lactatiekundige, kolven uitleg, aanleggen baby, flesvoeding, tepelkloven, moedermelk, ~kolven',
    en: 'breastfeeding, breastfeeding not working, lactation consultant, pumping milk, latch baby, bottle feeding, breast milk, nursing baby, ~latch',
    near: 'baby-help parenting-advice'
  },
  'dog-training': {
    domain: 'skill',
    nl: 'hondentraining, hond trainen, hond opvoeden, puppycursus, puppy opvoeden, hondenschool, hond luistert niet, hond trekt aan de lijn, hond blaft, hond kan niet alleen zijn, hondentrainer, hondengedrag, kattengedrag, kat krabt, clickertraining, apporteren, puppytraining, dierengedrag, pup bijt, puppy bijt, hond bijt, pup, hond springt, hond gehoorzaam, blaffen, ~puppy, ~aangelijnd',
    en: 'dog training, train my dog, puppy class, puppy training, dog does not listen, dog pulls on the lead, dog barks, separation anxiety dog, dog trainer, dog behaviour, cat behaviour, cat scratches, clicker training, recall training, puppy bites, puppy chews, chews everything, dog jumps, obedience, barking, ~puppy, ~leash',
    near: 'pet-care dog-walking dog-field'
  },
  'driving-theory': {
    domain: 'skill',
    nl: 'rijbewijs theorie, theorie-examen, theorie-examen auto, theorie oefenen, rijles, rijexamen, verkeersborden leren, CBR, voorrangsregels, 2toDrive, begeleid rijden, coach begeleid rijden, rijangst, bang om te rijden, snelweg durf niet, inparkeren oefenen, invoegen oefenen, buitenlands rijbewijs omwisselen, al jaren niet gereden, spiegel gordel examen, zakte rijexamen, gezakt rijexamen, rijinstructeur, theorie, ~rijbewijs',
    en: 'driving theory, theory test, driving lesson, driving licence, driving test, road signs learning, right of way, accompanied driving, afraid of driving, driving anxiety, motorway fear, parallel parking practice, exchange foreign licence, have not driven for years, learner driver, failed my driving test, ~licence, ~theory, ~driving instructor',
    near: 'traffic-rules'
  },
  'traffic-rules': {
    domain: 'skill',
    nl: 'verkeersregels, verkeerslessen, verkeer in Nederland, verkeersdiploma, fietsen in de stad regels, OV leren gebruiken, reizen met de trein leren, OV-chipkaart uitleg, inchecken uitchecken, reizen met de bus leren, zelfstandig reizen oefenen, ~verkeer, ~OV',
    en: 'traffic rules, Dutch traffic, road safety lesson, cycling rules, learn public transport, OV chip card explained, check in check out train, learn to travel by bus, travel training, ~traffic',
    near: 'learn-cycling driving-theory'
  },
  'boat-licence': {
    domain: 'skill',
    nl: 'vaarbewijs, vaarbewijs oefenen, klein vaarbewijs, leren varen, sloep varen leren, aanleggen leren, marifoon, knopen leren, navigatie leren, knopen leggen, examen varen, vaarregels, ~varen',
    en: 'boat licence, boating licence, learn to steer a boat, learn to moor, marine radio, learn knots, navigation lesson, skipper course, boating exam, navigation rules',
    near: 'water-sports boat-trip'
  },
  'local-history': {
    domain: 'skill',
    nl: 'buurtgeschiedenis, geschiedenis van de wijk, geschiedenis van de straat, heemkunde, oude verhalen, verhalen van vroeger, stadswandeling, rondleiding, gids in de stad, museum bezoeken, museummaatje, samen naar museum, oude foto van de buurt, oorlogsverhalen, archief, vroeger in de buurt, historisch, museum, historicus, stadsarchief, wie woonde er vroeger, vroeger in ons huis, woonde vroeger, huis vroeger, bouwjaar huis, ~vroeger, ~geschiedenis',
    en: 'local history, history of the neighbourhood, history of our street, old stories, stories of the past, guided walk, city tour, tour guide, museum buddy, visit a museum together, old photos of the area, war stories, archive, historian, museum, who lived in our house, lived here before, history of our house, ~historic, ~history',
    near: 'genealogy history-geography newcomer-guide'
  },
  genealogy: {
    domain: 'skill',
    nl: 'stamboom, stamboomonderzoek, genealogie, voorouders, familiegeschiedenis, levensverhaal, levensboek, memoires schrijven, oud handschrift lezen, waar kom ik vandaan, geboorteakte, ~familie',
    en: 'genealogy, family tree, family history, ancestors, ancestry, life story, memoir, old handwriting reading, where my family comes from, ~birth record',
    near: 'local-history creative-writing'
  },
  'creative-writing': {
    domain: 'skill',
    nl: 'verhalen schrijven, creatief schrijven, schrijfclub, schrijfles, schrijfcoach, boek schrijven, roman schrijven, kinderboek schrijven, schrijfgroep, blog schrijven, toespraak schrijven, speech schrijven, grafrede, journalist, dagboek schrijven, proeflezer manuscript, scenario schrijven, schrijver, manuscript, schrijven',
    en: 'creative writing, write stories, writing group, writing coach, write a book, write a novel, writing workshop, blog writing, write a speech, eulogy, journalist, beta reader, screenwriting, manuscript, writer',
    near: 'poetry proofreading reading-group'
  },
  poetry: {
    domain: 'skill',
    nl: 'gedichten, gedicht schrijven, poëzie, dichter, sinterklaasgedicht, sinterklaasgedichten, sinterklaasrijm, rijmen, haiku, spoken word, voordracht, rijm',
    en: 'poetry, poem, write a poem, poet, rhyme, haiku, spoken word, poetry evening, Sinterklaas poem',
    near: 'creative-writing'
  },
  'public-speaking': {
    domain: 'skill',
    nl: 'presenteren, presentatie oefenen, spreken in het openbaar, speech oefenen, spreekangst, toespraak oefenen, debatteren, pitch oefenen, plankenkoorts, vergadering voorzitten, voordragen, bruiloftsspeech, zenuwen presentatie, knikkende knieën, klap dicht voor een groep, moet speechen, bibbert, bibberen voor de klas, spreekbeurt houden, spreekbeurt oefenen, voor de klas staan durf, presentatie, publiek, ~toespraak',
    en: 'public speaking, presentation practice, practise a presentation, practice my talk, speech practice, stage fright, fear of speaking, Toastmasters, debating, pitch practice, wedding speech, chair a meeting, freeze in front of a group, have to give a speech, shaking voice, talk in front of class, Toastmaster, speech, speak at funeral, speak at wedding, freeze when speaking, ~presentation, ~audience',
    near: 'theatre-acting interview-practice'
  },
  'reading-group': {
    domain: 'skill',
    nl: 'leesclub, boekenclub, leesgroep, samen een boek lezen, boek bespreken, filmclub, filmavond, samen film kijken, literatuur bespreken, Bijbelstudie, Bijbelkring, Koranstudie, praten over boeken, over boeken praten, ~roman, ~literatuur',
    en: 'reading group, book club, read a book together, discuss a book, film club, movie night, watch a film together, literature discussion, Bible study, talk about books, ~novel, ~literature',
    near: 'creative-writing philosophy'
  },
  philosophy: {
    domain: 'skill',
    nl: 'filosofie, filosoferen, filosofisch café, filosofiegroep, goed gesprek zingeving, levensvragen, zingeving, praatgroep, gespreksgroep, diepgaand gesprek, dialoog, mannenpraatgroep, rouwgroep, rouwverwerking, rouwen, geloof bespreken, filosoof, ~rouw',
    en: 'philosophy, philosophical café, discussion group, deep conversation, meaning of life, talking group, grief group, grieving, bereavement, faith discussion, men talking group, philosopher, ~grief',
    near: 'grief-support reading-group'
  },
  'sustainable-living': {
    domain: 'skill',
    nl: 'duurzaam leven, minder afval, zero waste, afval scheiden, plasticvrij, minimalisme, zelfvoorzienend, consuminderen, minder spullen kopen, groene buurt, klimaat, tiny house, opruimcoach tips, wasbare luiers uitleg, ecologisch, ~duurzaam, ~milieu, ~groen',
    en: 'sustainable living, live greener, less waste, zero waste, recycling advice, plastic-free, minimalism, self-sufficient, buy less stuff, climate, tiny house, reusable nappies advice, cloth diapers advice, eco-friendly, off-grid, sustainable, ~green',
    near: 'energy-saving composting'
  },
  'makeup-and-style': {
    domain: 'skill',
    nl: 'make-uples, kledingadvies, kleuradvies kleding, stijladvies, stylist, personal shopper, wat moet ik aan, haar vlechten leren, vlechten leren, kapsel leren, hoofddoek styling, kledingkast uitzoeken, stropdas knopen, ~make-up, ~styling',
    en: 'makeup lesson, style advice, clothing advice, colour analysis, stylist, personal shopper, what should I wear, learn to braid hair, learn hair braiding, tie a tie, wardrobe sort out, ~makeup, ~styling',
    near: 'beauty'
  },
  'travel-advice': {
    domain: 'skill',
    nl: 'reisadvies, reistips, wereldreis, backpacken, kampeertips, camper tips, vakantie plannen, reis plannen, interrailen, pelgrimstocht, Santiago, emigreren tips, ~reis, ~rondreis',
    en: 'travel advice, travel tips, world trip, backpacking, camping tips, campervan tips, plan a holiday, trip planning, interrail, pilgrimage, Camino, emigrating tips, itinerary',
    near: 'travel-guides'
  },
  coaching: {
    domain: 'skill',
    nl: 'levenscoach, lifecoach, coachgesprek, coaching, zelfvertrouwen, onzeker, assertiviteit, grenzen stellen, nee zeggen leren, persoonlijke ontwikkeling, keuzes maken, vastgelopen, opruimcoach, timemanagement, sociale vaardigheden, psycholoog, ~coach, ~zelfverzekerd',
    en: 'life coach, life coaching, coaching session, confidence, self-esteem, assertiveness, set boundaries, learn to say no, personal development, feel stuck, time management, social skills, listening ear coach, psychologist, ~coach',
    near: 'career-advice meditation crisis-support'
  },
  'event-advice': {
    domain: 'skill',
    nl: 'vrijwilligers werven, bewonersinitiatief opzetten, buurtinitiatief, vergadering leiden, notuleren, buurtapp opzetten, bewonerscommissie, inspraak gemeente, buurtbudget, vergunning buurtfeest, ~initiatief, ~bewoners, ~gemeente',
    en: 'recruit volunteers, set up a community initiative, community project advice, run a meeting, take minutes, residents committee, have a say council, street party permit, ~initiative, ~volunteers, ~council',
    near: 'events'
  }
} as const satisfies Record<string, Concept>
