import type { Concept } from './concept.ts'

/** Parties, neighbourhood days and the work neighbours do together without pay. */
export const events = {
  events: {
    domain: 'help',
    nl: 'evenement organiseren, feest organiseren, straatfeest, buurtfeest, buurtbarbecue, straatfeest organiseren, buurtfeest organiseren, buurtborrel, organisatie feest, festival in de wijk, buurtactiviteit, meedenken buurtfeest, feestcommissie, kermis, wijkfeest, koningsdag, oud en nieuw in de straat, burendag, straatspeeldag, jubileum organiseren, verjaardag organiseren, bruiloft organiseren, ceremoniemeester, draaiboek, kartrekker, straatdiner, nieuwjaarsborrel, lichtjestocht, sint-maarten, halloweentocht, open tuinendag, straat feestelijk, lange tafel straat, buurtontbijt, buurtpicknick, buren ontmoeten, straat barbecue, straat afsluiten, ~trekker, ~feest, ~evenement',
    en: 'organising events, event, organise party, street party, block party, neighbourhood party, neighborhood barbecue, neighbourhood drinks, festival, organising committee, community event, kings day, neighbours day, birthday planning, wedding planning, party planner, master of ceremonies, new year drinks, lantern walk, halloween route, street fair, fundraiser, long table in street, community picnic, street breakfast, close the street, meet the neighbours, street bbq, ~party',
    near: 'party-things events-setup community-room party-hall'
  },
  'events-setup': {
    domain: 'help',
    nl: 'opbouwen feest, afbreken feest, opbouw en afbouw, tafels klaarzetten, stoelen klaarzetten, zaal klaarzetten, stoelen sjouwen, tent opzetten, partytent opzetten, podium bouwen, kraampjes opzetten, kramen opzetten, versieren zaal, feest versieren, slingers ophangen, ballonnen opblazen, aankleding feest, handjes bij feest, opruimploeg, afbouwen, stoelen in de zaal, stoelen in de kerkzaal, honderd stoelen, tafels in de zaal, zaal inrichten',
    en: 'setting up for events, set up tables, set up chairs, set up for party, put out chairs, put up marquee, put up tent, build stage, stalls set up, decorate hall, decorate for party, blow up balloons, hang bunting, clear up after party, take down tents, set-up crew, cleanup crew, chairs in the hall, hundred chairs, tables in the hall',
    broader: 'events',
    near: 'party-things lifting'
  },
  'catering-hands': {
    domain: 'help',
    nl: 'bediening feest, helpen bij feest, hapjes rondbrengen, hapjes serveren, serveren, drankjes inschenken, achter de bar staan, bardienst, barman, barhulp, koffie schenken, keukenhulp feest, helpen koken voor groep, afwassen feest, broodjes smeren, obers, catering, gastvrouw, gastheer, barbecue bemannen, grillmeester, kookploeg, gasten ontvangen',
    en: 'catering hands, serve drinks, serve food, serving, pour coffee, behind the bar, bartender, bar shift, waiter, waitress, kitchen help for party, butter sandwiches, hand round snacks, catering, host, hostess, man the barbecue, grill master, cooking crew, greet guests',
    broader: 'events',
    near: 'party-cooking'
  },
  photographer: {
    domain: 'help',
    nl: 'fotograaf, fotograferen op feest, foto maken, foto maken op bruiloft, fotoshoot, portretfoto, portret, gezinsfoto, familiefoto, pasfoto, newbornshoot, zwangerschapsshoot, trouwfotograaf, trouwfoto, profielfoto, vastleggen feest, mooie plaatjes, hobbyfotograaf, filmen, filmer, video maken, opname maken, drone, dronefoto, cameraman, livestream, babyfoto, foto voor LinkedIn, trouwerij vastleggen, beelden van feest, kiekjes, fotografeert, geboorte foto, huisdierenfoto, camera op feest',
    en: 'photographer, take photos, take pictures, photo shoot, photoshoot, portrait, portrait photo, family photo, family portrait, passport photo, newborn shoot, wedding photographer, wedding photos, headshot, profile picture, capture the day, pictures of the party, hobby photographer, videographer, filming, film the event, drone footage, livestream, snapped, baby photos, capture memories, shots of the baby, candid shots, event photos, someone with a camera, dating profile photos',
    near: 'photography camera photo-editing photo-studio'
  },
  'party-music': {
    domain: 'help',
    nl: 'muziek op feest, dj, dj gezocht, draaien op feest, plaatjes draaien, bandje, bandje voor feest, muzikant, live muziek, zanger, zangeres, optreden, optreden op feest, accordeonist, pianist, trompettist, koor optreden, zingen op bruiloft, muziek bij uitvaart, muziek bij begrafenis, straatmuzikant, serenade, fanfare, harmonie, doedelzak, feestmuziek, geluidsman, geluidstechnicus, licht en geluid, muziek straatfeest, muziek bruiloft, muziek gezocht, gitarist feest, sfeermuziek, accordeon, saxofonist, zang op uitvaart',
    en: 'music for a party, dj, party dj, band, live band, live music, musician, singer, perform, gig, accordion player, pianist, trumpeter, choir performance, sing at wedding, music at funeral, serenade, brass band, sound technician, sound engineer, background music, music for wedding, music for street party, guitarist for party, saxophonist, someone to play at',
    broader: 'events',
    near: 'sound-system play-music-together'
  },
  entertainment: {
    domain: 'help',
    nl: 'quizmaster, pubquiz, quiz maken, bingo draaien, bingo, presentator, presenteren feest, verhalenverteller, spelbegeleider, spelleider, toneelstukje, act, stand-up, cabaret, goochelen, dansoptreden, karaoke, spreker, lezing geven, lezing, filmavond organiseren, sportdag begeleiden, scheidsrechter',
    en: 'entertainment, quiz master, pub quiz, bingo caller, bingo, presenter, compere, MC, storyteller, games leader, theatre act, stand-up comedy, magic show, dance show, karaoke, guest speaker, give a talk, film night organise, sports day, referee',
    broader: 'events',
    near: 'childrens-party-help party-music'
  },
  'flower-arranging': {
    domain: 'help',
    nl: 'bloemschikken, bloemstuk maken, bloemstuk, boeket, boeket maken, bruidsboeket, corsage, kerststukje maken, kerstkrans, rouwstuk, tafelversiering, bloemist, bloemen voor bruiloft, paastak, grafstuk',
    en: 'flower arranging, bouquet, bridal bouquet, buttonhole, wreath, christmas wreath, table decoration, florist, wedding flowers, funeral flowers, centrepiece',
    near: 'events bouquet-things'
  },
  'volunteer-work': {
    domain: 'help',
    nl: 'vrijwilliger, vrijwilligerswerk, vrijwilliger buurthuis, vrijwilligers gezocht, mijn steentje bijdragen, buurthuis helpen, buurtkamer, gastvrouw buurthuis, inloop begeleiden, bestuurslid, bestuur, voorzitter, secretaris, buurtcomité, bewonersgroep, wijkraad, bewonersraad, vve-bestuur, voedselbank, voedselbank helpen, weggeefwinkel, minibieb, buurtkrant, stembureau, collecteren, collectant, collecte, inzamelingsactie, handtekeningen ophalen, mensen werven, zeeën van tijd, gepensioneerd en tijd, wat betekenen voor anderen, maatschappelijke stage, ~buurt',
    en: 'volunteering, volunteers wanted, volunteer work, give something back, community centre help, board member, committee member, chairperson, secretary, residents group, residents association, food bank, food bank volunteer, free shop, little library, neighbourhood newsletter, polling station, collect for charity, door-to-door collection, collection drive, collect signatures, time on my hands, spare time, retired with time, make myself useful, community service',
    near: 'events public-green'
  },
  'litter-picking': {
    domain: 'help',
    nl: 'zwerfafval opruimen, zwerfvuil, zwerfafval, afval prikken, prikken, prikstok, schone straat, straat schoonmaken samen, peuken rapen, rommel op straat, rotzooi op straat, vuil op straat, opschoondag, plogging, plastic rapen, speeltuin schoonmaken, papiertjes prikken, afvalgrijper, hondenpoep op stoep, vuurwerkafval, vol peuken, peuken, blikjes op straat, peuken en blikjes, glas op speelplaats',
    en: 'litter picking, litter, clean up the street, street cleanup, cigarette butts, rubbish in the street, mess on street, plogging, plastic pick-up, community clean-up, clean the playground, trash pick up, dog poo on pavement, fireworks rubbish, full of cigarette butts, cans on the street, broken glass playground',
    broader: 'volunteer-work',
    near: 'terrace-cleaning'
  },
  'flyer-delivery': {
    domain: 'help',
    nl: 'flyers rondbrengen, flyeren, flyers uitdelen, folders rondbrengen, folders bezorgen, briefjes in de bus, brieven in de bus doen, huis aan huis, uitnodigingen rondbrengen, buurtkrant bezorgen, krantenwijk, posters ophangen, posters plakken, rondbrengen, aankondiging verspreiden, buskaartjes verspreiden, uitnodiging in alle bussen',
    en: 'flyer delivery, deliver flyers, hand out flyers, flyers, leaflets, deliver leaflets, door to door, drop invitations, deliver newsletter, paper round, put up posters, letterbox drop, spread the word, notices through doors',
    broader: 'volunteer-work',
    near: 'website-design-help'
  },
  'emergency-neighbours': {
    domain: 'help',
    nl: 'burenhulp bij nood, burenhulp, EHBO, bhv, reanimatie, AED, AED bedienen, brandje, evacueren, noodpakket, noodsituatie buurt, stroomuitval buren helpen, hittegolf ouderen, hitteplan, storm, zandzakken vullen, deur-aan-deur check, noodsteunpunt, calamiteit, wateruitval, waterflessen rondbrengen, burgerhulpverlener, noodplan, wie kan bijspringen, code rood, hoosbui, storm schade buren',
    en: 'neighbours in an emergency, first responder, first aider, AED, CPR responder, evacuate, emergency kit, power cut neighbours, blackout check, heatwave check on elderly, storm, fill sandbags, door-to-door check, water outage, bring water bottles, disaster, emergency plan',
    near: 'first-aid water-damage power-station crisis-support emergency-things'
  },
  'market-stall-help': {
    domain: 'help',
    nl: 'rommelmarkt organiseren, rommelmarkt, vlooienmarkt, kraam bemannen, kraampje bemannen, straatmarkt, kerstmarkt, kledingruil organiseren, kledingruil, ruilbeurs, boekenmarkt, plantenruil, speelgoedmarkt, kledingbeurs, inbrengen spullen',
    en: 'market stall help, flea market, jumble sale, man a stall, stall holder, street market, christmas market, clothes swap, swap meet, book fair, plant swap, toy sale, bring and buy, bake sale stall',
    broader: 'events',
    near: 'selling-online'
  },
  'research-participants': {
    domain: 'help',
    nl: 'deelnemers onderzoek, interview voor scriptie, enquête invullen, proefpersoon, testpersoon, respondent, interviewen voor school, model staan, modellen gezocht, knipmodel, figurant',
    en: 'taking part in a study, research participants, interview for thesis, survey participants, fill in survey, test subject, respondent, usability test, model for haircut, pose as model, extras for film'
  },
  'taking-turns': {
    domain: 'help',
    nl: 'invallen, invaller, vervanger, invalkracht, dienst ruilen, bijspringen, bijspringer, extra paar handen, paar handen, handjes gevraagd, handen tekort, sta er alleen voor, red het niet alleen, kan wel wat extra handen gebruiken, mouwen opstropen, handen uit de mouwen, manusje, duizendpoot, alleskunner, allerlei klusjes, allerhande klusjes, burendienst, wederdienst',
    en: 'an extra pair of hands, extra hands, pair of hands, substitute, fill in for someone, lend a hand, helping hand, short of hands, roll up sleeves, all sorts of jobs, jack of all trades, cannot manage alone, many hands, good turn',
    near: 'odd-jobs errands volunteer-work'
  },
  'street-party': {
    domain: 'help',
    nl: 'straatfeest organiseren, straatfeest, buurtfeest, buurtbarbecue, buurtbbq, straatbarbecue, straatdiner, straat afsluiten, vergunning straatfeest, buurtborrel, feest in de straat, lange tafel op straat, straatspeeldag, buren bij elkaar brengen, burendag vieren, hele straat samen, springkussen straat, koningsdag straat',
    en: 'street party, block party, neighbourhood barbecue, street barbecue, street bbq, close the street, road closure party, street drinks, get the whole street together, long table in the street, play street, summer party street, bring neighbours together',
    broader: 'events',
    near: 'party-things events-setup party-music'
  }
} as const satisfies Record<string, Concept>
