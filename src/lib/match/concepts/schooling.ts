import type { Concept } from './concept.ts'

/** School and study: subjects, exams, study skills, and learning difficulties. */
export const schooling = {
  'school-tutoring': {
    domain: 'skill',
    nl: 'bijles, huiswerkbegeleiding, huiswerkhulp, hulp bij huiswerk, helpen met huiswerk, bijlesdocent, bijspijkeren, overhoren, onvoldoendes, staat onvoldoende, mijn kind blijft zitten, dreigt te blijven zitten, loopt achter op school, achterstand op school, slechte cijfers, slecht rapport, cijfers omhoog, snapt de stof niet, snapt zijn huiswerk niet, thuisonderwijs, gepensioneerd leraar, oud-docent, oud-juf, student geeft les, rapport vol onvoldoendes, rood rapport, lage cijfers, huiswerk, proefwerk, brugklas, leerkracht, bijlesleraar, docent middelbare, na school leerlingen helpen, staat een vier, staat een drie, havo, vwo, vmbo, juf, leraar, zoon huilt om huiswerk, huilen om huiswerk, ruzie om huiswerk, dochter zegt dat ze dom is, wij spreken geen Nederlands huiswerk, nieuw op school Nederlands kind, schakelklas, tussen wal en schip school, zittenblijven, kans op zittenblijven, bevorderen, afstromen, van havo naar vmbo, bezemklas, drieën en vieren, tien voor gedrag vier voor, mentor belt, rapportgesprek, tienminutengesprek slecht, lang ziek geweest school, na ziekte inhalen, inhalen gemiste lessen, bijlesbureau te duur, Lyceo te duur, studiehuis duur, voor de klas gestaan, stond voor de klas, PABO, pabo-student, wis- en natuurkunde student bijles, kinderen uitleggen geduldig, vmbo kader, brugpieper, ~rapport, ~toets, ~mavo, ~mbo, ~groep 8',
    en: 'tutor, tutoring, homework help, help with homework, private lessons, homework club, extra lessons, failing at school, falling behind at school, behind in class, bad grades, bad marks, poor school report, may have to repeat the year, does not understand his homework, retired teacher, homeschool, report card, school report, homework, red numbers report, pupils, schoolteacher, sit with pupils, pupil, grades, cries over homework, tears over homework, fights about homework, daughter says she is stupid, cannot explain schoolwork, we do not speak Dutch homework, new at school Dutch child, kept back, held back a year, moved down a level, raise his grades, Ds and Fs, mentor called school, parents evening bad, behind with everything school, long illness school, catch up school, catch up missed lessons, tutoring agency too expensive, stood in front of class, taught for thirty years, former teacher, ex-teacher, student teacher, headteacher retired, patient explaining to kids, schoolwork, exercises school help, learning support, struggling at school, ~school test, ~secondary school, ~primary school',
    near: 'homework-supervision'
  },
  arithmetic: {
    domain: 'skill',
    nl: 'rekenen, rekenles, rekenhulp, rekenbijles, snapt breuken niet, breuken, staartdeling, tafels leren, tafels oefenen, tafels stampen, keersommen, deelsommen, redactiesommen, procenten berekenen, klokkijken, leren klokkijken, sommen oefenen, dyscalculie, rekentoets, rekenachterstand, hoofdrekenen, kommagetallen, procenten, snapt sommen niet, rekenen achter, sommen, verhoudingen som, telt op vingers, op haar vingers tellen, rekent op de vingers, tafel van zeven, tafel van acht, plus en min, tientallen, getallenlijn, cijferen, klok digitaal analoog, geld terug rekenen, wisselgeld, breuken optellen, plussommen, verhaaltjessommen, rekent langzaam, Snappet rekenen, meten en wegen, oppervlakte omtrek, schaal kaart rekenen, pabo rekentoets, rekentoets mbo, 3F rekenen, doseren rekenen verpleging, ~verhoudingen',
    en: 'arithmetic, sums, fractions, times tables, multiplication tables, long division, mental arithmetic, percentages homework, number work, dyscalculia, numeracy, learn to tell the time, tell time on a clock, percentages, decimals, hates maths, struggles with sums, cannot add up, counts on fingers, seven times table, eight times table, plus and minus, tens and units, number line, adding fractions, word problems, digital and analogue clock, give change money, slow at sums, area and perimeter, measuring homework, carrying numbers subtraction, subtraction, multiplication, times table song, numeracy test, drug calculations nursing, bar models, place value',
    broader: 'school-tutoring',
    near: 'mathematics primary-final-test'
  },
  mathematics: {
    domain: 'skill',
    nl: 'wiskunde, wiskundebijles, wiskunde A, wiskunde B, algebra, meetkunde, goniometrie, vergelijking oplossen, differentiëren, integreren wiskunde, differentiaalrekening, stelling van Pythagoras, formules en grafieken, kansrekening, grafische rekenmachine, parabool, kwadratische vergelijking, wortels en machten, logaritme, vectoren, x en y, letters in sommen, haakjes wegwerken, ontbinden in factoren, abc-formule, hellingsgetal, lineaire formule, sinus cosinus, hoeken berekenen, afgeleide, integraal, limieten, matrixen, wiskunde C, wiskunde D, wiskunde examen, wiskunde een drie, calculus universiteit, lineaire algebra, verbanden grafiek, bewijs meetkunde, rijen en reeksen, econometrie gestudeerd, Casio rekenmachine, Getal en Ruimte, Moderne Wiskunde',
    en: 'maths, math, mathematics, math tutor, maths tutor, algebra, geometry, trigonometry, calculus, equations, quadratic, Pythagoras, probability homework, graphing calculator, x and y, letters in sums, brackets expand, factorising, quadratic formula, slope of line, sine cosine, angles homework, derivative, integrals, limits calculus, matrices, hates algebra, no head for maths, failing maths, university calculus, linear algebra, functions and graphs, geometric proof, sequences and series, A-level maths, SAT maths, Casio calculator, ~logarithm, ~vectors',
    broader: 'school-tutoring',
    near: 'arithmetic statistics exam-training'
  },
  statistics: {
    domain: 'skill',
    nl: 'statistiek, SPSS, regressieanalyse, t-toets, significantie, dataverwerking scriptie, kwantitatief onderzoek, enquête analyseren, standaarddeviatie, RStudio, regressie, data van mijn scriptie, enquête uitslag verwerken, tweehonderd vragenlijsten, p-waarde, correlatie, ANOVA, chi-kwadraat, steekproef, betrouwbaarheid, variantie, dataset, factoranalyse, Cronbach, Jamovi, R programmeren statistiek, methodologie, toets kiezen onderzoek, histogram',
    en: 'statistics, SPSS, regression analysis, t-test, significance testing, analyse survey data, quantitative research, standard deviation, RStudio, regression, data for my thesis, two hundred questionnaires, p-value, correlation, ANOVA, chi-square, sample size, confidence interval, variance, dataset, factor analysis, Cronbach, Jamovi, research methods, which test to use data, histogram, survey results, Stata, Bayesian',
    broader: 'school-tutoring',
    near: 'mathematics thesis-help spreadsheets'
  },
  'reading-comprehension': {
    domain: 'skill',
    nl: 'begrijpend lezen, leren lezen, leesbegeleiding, leesmaatje, samen lezen met kind, leesachterstand, AVI-niveau, leesniveau, technisch lezen, hakken en plakken, struikelt over woorden, letters omdraaien, voorlezen en oefenen, leesplezier, leest niet graag, leesangst, leest langzaam, leest slecht, leest langzamer dan de klas, groep drie lezen, letters en woorden, leest niet wat er staat, snapt tekst niet, leest maar onthoudt niets, hoofdgedachte tekst, kind haat lezen, kind haat boeken, boek saai kind, radend lezen, raadt woorden, spellend lezen, hakt en plakt, eerste woordjes, boekjes M3, kern 3, Veilig leren lezen, voorleesopa leesoma, leesopa, leesoma, leesmoeder, bibliotheek kind samen, hardop lezen kind, DMT, Nieuwsbegrip, stripboeken lezen, anderstalig kind lezen, ~AVI',
    en: 'reading comprehension, learn to read, learning to read, reading buddy, reading practice child, reads below level, stumbles over words, mixes up letters, phonics, sounding out words, hates reading, read together with child, reads slowly, reads slower, reads badly, reading practice, reading lesson, struggles with letters, letters and words, struggles with words, reads but remembers nothing, guesses words, spells out every word, main idea text, child hates books, will not open a book, first words read, early reader, reading volunteer, library with child, read aloud child practise, comics to start reading, foreign child reading Dutch, six-year-old reading, reading age, blend sounds, tracking with finger',
    broader: 'school-tutoring',
    near: 'dyslexia dutch-literacy reading-to-children'
  },
  'dutch-at-school': {
    domain: 'skill',
    nl: 'taalachterstand, bijles Nederlands, Nederlands huiswerk, spellen oefenen kind, werkwoordspelling, dictee, zinsontleding, ontleden, redekundig ontleden, woordenschat kind, opstel schrijven, boekverslag, betoog schrijven, samenvatten oefenen, boekenlijst, mondeling Nederlands, spreekbeurt, werkstuk, spreekbeurt over hamsters, spreekbeurt maken, powerpoint spreekbeurt, werkstuk dinosaurussen, boekbespreking, voltooid deelwoord, stam plus t, kofschip, gezegde onderwerp, lijdend voorwerp, uitdrukkingen spreekwoorden, woordenschat achter, anderstalige ouders Nederlands kind, thuis andere taal school, schoolfriese, mondeling literatuur, literatuurlijst, Reve en Mulisch, leesdossier, schrijfopdracht, brief schrijven toets, recensie schrijven school',
    en: 'Dutch homework, Dutch tutor, Dutch spelling child, dictation, essay for school, book report, vocabulary for child, school presentation, school project, class talk, class talk about hamsters, project about dinosaurs, school poster, past participle Dutch, verb endings Dutch, subject and object sentence, sayings and proverbs, vocabulary behind Dutch, other language at home school, foreign parents Dutch child, Dutch literature oral, reading list Dutch, writing assignment Dutch, school powerpoint, show project',
    broader: 'school-tutoring',
    near: 'reading-comprehension public-speaking'
  },
  'english-tutoring': {
    domain: 'skill',
    nl: 'bijles Engels, Engels huiswerk, Engels proefwerk, Engels toets, Engels onvoldoende, Engelse grammatica, onregelmatige werkwoorden, Engels voor de brugklas, idioom stampen, woordjes overhoren, tutor Engels, Engels eindexamen, Engels een vier, woordjes Engels stampen, past simple, present perfect, Engels zinnen maken, spreekt geen woord Engels kind, luistertoets Engels, Engels mondeling, Cambridge school, tto, tweetalig onderwijs, Engels moeder native, Stepping Stones, kletsen met puber Engels, Engelse woordjes, ~Engels',
    en: 'English tutor, English homework, English grammar school, irregular verbs, English exam school, English for kids, past simple, present perfect, child speaks no English, English listening test, English oral, bilingual school, native English parent, chat with teenager in English, kids lose their English, keep up English kids, English spelling child, phrasal verbs',
    broader: 'school-tutoring learn-english',
    near: 'learn-english'
  },
  physics: {
    domain: 'skill',
    nl: 'natuurkunde, bijles natuurkunde, NASK, mechanica, krachten en bewegingen, elektriciteit huiswerk, wet van Ohm, Newton, sterrenkunde, sterren kijken, sterrenhemel, telescoop kijken, stroomkring, schakeling tekenen, serie parallel, versnelling berekenen, vallende bal, hefboom, golven en geluid, licht en lenzen, kernenergie, radioactiviteit, BINAS, natuurkunde onvoldoende, snapt formules natuurkunde, practicum, planeten, Mars planeet, heelal, maan kijken, ingenieur geweest TU, TU-student, raketten, ~technasium',
    en: 'physics, physics tutor, mechanics homework, forces and motion, circuits homework, Ohm law, astronomy, stargazing, night sky, electric circuit homework, series and parallel, acceleration, falling ball, levers, waves and sound, light and lenses, nuclear physics, radioactivity, failing physics, formula physics, lab practical, planets, universe, black holes, look at the moon, physicist, engineering student, rockets, quantum, ~Newton',
    broader: 'school-tutoring'
  },
  chemistry: {
    domain: 'skill',
    nl: 'scheikunde, bijles scheikunde, molberekening, mol rekenen, reactievergelijking, periodiek systeem, zuren en basen, redoxreactie, atomen, moleculen, elektronen, ionen, pH, titratie, organische chemie, reacties kloppend maken, scheikunde onvoldoende, stoichiometrie, labwerk, laborant, chemicus, proefje met azijn, farmacie student, ~NASK, ~Binas',
    en: 'chemistry, chemistry tutor, moles calculation, chemical equations, periodic table, acids and bases, redox, atoms, molecules, ions, pH, titration, organic chemistry, balance equations, balancing reactions, failing chemistry, stoichiometry, lab work, lab technician, pharmacy student, bonds and valence, ~lab report',
    broader: 'school-tutoring'
  },
  biology: {
    domain: 'skill',
    nl: 'biologie, bijles biologie, anatomie leren, celdeling, DNA en erfelijkheid, fotosynthese, geneeskunde toelating, skelet leren, botten en spieren, cellen en weefsel, erfelijkheid, kruisingsschema, ecosysteem, voedselketen, hart en bloedsomloop, microscoop, evolutie, biologie onvoldoende, planten determineren, verpleegkunde anatomie, geneeskundestudent, bioloog, arts in opleiding, ~Binas',
    en: 'biology, biology tutor, anatomy studying, genetics homework, photosynthesis, life sciences, skeleton learn, bones and muscles, cells and tissue, heredity, Punnett square, ecosystem, food chain, heart and circulation, microscope, evolution, failing biology, nursing anatomy, medical student, biologist, human body homework',
    broader: 'school-tutoring'
  },
  'economics-at-school': {
    domain: 'skill',
    nl: 'economie bijles, economie huiswerk, bedrijfseconomie, M&O, vraag en aanbod grafiek, balans en resultatenrekening leren, bedrijfskunde bijles, accounting studie, economie examen, economie, inflatie, elasticiteit, marginale kosten, boekhouden studie, bedrijfsadministratie, MEAO, balans opstellen school, btw rekenen school, vraaglijn, evenwichtsprijs, economie onvoldoende, bedrijfseconomie toets, marketing studie, management en organisatie, econoom, MBA',
    en: 'economics tutor, economics homework, economics exam, business studies, accounting course, macroeconomics, microeconomics, economics, inflation homework, marginal cost, demand curve, supply and demand, balance sheet school, failing economics, business exam, economist, MBA, marketing course, accountancy study, cost price',
    broader: 'school-tutoring',
    near: 'bookkeeping-explained'
  },
  'history-geography': {
    domain: 'skill',
    nl: 'geschiedenis bijles, geschiedenis huiswerk, aardrijkskunde, topografie leren, topo oefenen, jaartallen leren, maatschappijleer, tijdvakken, Tweede Wereldoorlog spreekbeurt, topografie, hoofdsteden, provincies leren, rivieren leren, landen van Europa, blinde kaart, vlaggen leren, platen en vulkanen, klimaat toets, Gouden Eeuw, Franse Revolutie, Koude Oorlog, farao, ridders en kastelen, historisch besef, tijdlijn, feniks, geschiedenisleraar, grondwet, staatsinrichting, ~geschiedenis',
    en: 'history tutor, history homework, geography homework, topography, learn the map, learn dates for history, social studies, geography, capital cities, provinces learn, rivers learn, countries of Europe, blank map, flags learn, plate tectonics, volcanoes, climate test, Golden Age, French Revolution, Cold War, pharaohs, knights and castles, timeline history, history teacher, constitution, civics, ~history',
    broader: 'school-tutoring',
    near: 'local-history'
  },
  'exam-training': {
    domain: 'skill',
    nl: 'examentraining, eindexamen, examen oefenen, oude examens, examenvrees, faalangst, herexamen, herkansing, staatsexamen, tentamen, tentamen leren, toetsweek, schoolexamen, zakt voor examen, gezakt voor, SE-week, zenuwen examen, kans op zakken, black-out toets, slaat dicht toets, huilt voor toets, mei examens, eindexamenkandidaat, nog twee weken examen, slaagt net niet, tweede tijdvak, toelatingsexamen, colloquium doctum, 21-plus toets, CCVX, mbo examen, theorietoets zorg, tentamenstress, examenbundel, CE oefenen, kernvakken, N-term, examenklas, ~examen, ~CE',
    en: 'exam training, exam preparation, final exams, past papers, resit, mock exam, exam nerves, fear of failure, test anxiety, study for exam, GCSE, finals, revision, exam, mind goes blank test, blank out in tests, cries before tests, two weeks to exams, all or nothing exam, second sitting, entrance exam, university entrance, A-levels, baccalaureate, IB exams, vocational exam, exam stress, cram, mock papers, examiner, practice tests, quiz me before test',
    broader: 'school-tutoring',
    near: 'study-skills'
  },
  'study-skills': {
    domain: 'skill',
    nl: 'studievaardigheden, leren leren, plannen huiswerk, agenda bijhouden, uitstelgedrag, kan zich niet concentreren, concentratie school, motivatie school, studiemaatje, samen studeren, studiebuddy, samenvatting maken leren, studieplanning, mindmap, mentor leerling, executieve functies, begint altijd te laat met leren, zit alleen maar te gamen, niet gemotiveerd voor school, ADHD plannen, zit de hele dag op zijn telefoon school, kan me niet zetten tot leren, stelt alles uit, alles op het laatste moment, concentratie, schooltas chaos, tas een chaos, vergeet boeken, vergeet alles school, huiswerk niet opgeschreven, Magister, kamer puinhoop leren, TikTok in plaats van leren, gaat pas avond ervoor, avond van tevoren leren, nachten doorhalen, weet niet hoe te leren, leert uren slechte cijfers, samenvatten, flashcards, pomodoro, aandacht erbij, dagdromer, dromer, druk hoofd leren, eerstejaars vastgelopen, studie vertraging, BSA, achterstand studiepunten, online studie alleen, avondstudie, thuisstudie alleen, samen focus, focusmaatje, ~plannen, ~studeren',
    en: 'study skills, learning to learn, plan homework, study planner, procrastination, procrastinating, cannot concentrate, focus on schoolwork, study buddy, study together, body doubling, accountability partner, study coach, ADHD planning, not motivated for school, note taking, leaves everything to the last minute, cannot get started studying, concentration, school bag chaos, forgets books, forgets everything school, homework not written down, phone instead of studying, TikTok instead of homework, night before the test, pulls all-nighters, does not know how to study, studies hours bad grades, summarise chapters, flashcards, pomodoro, daydreamer, busy brain study, first-year stuck, study delay, behind in credits, online course alone, evening course alone, focus buddy, focus together, distracted, organise schoolwork, agenda school, ~motivation',
    broader: 'school-tutoring',
    near: 'study-place exam-training youth-mentor motivation-buddy'
  },
  'thesis-help': {
    domain: 'skill',
    nl: 'scriptie, scriptiebegeleiding, scriptie nakijken, afstudeeronderzoek, afstuderen, meelezen scriptie, onderzoeksopzet, literatuuronderzoek, essay nakijken, masterscriptie, proefschrift, profielwerkstuk, PWS, bronvermelding, APA, scriptie lezen, vastgelopen scriptie, deadline scriptie, drie hoofdstukken, hoofdstuk af, onderzoeksvraag, hoofdvraag, deelvragen, begeleider reageert niet, scriptiebegeleider weg, al twee jaar scriptie, leeg scherm scriptie, blanco scherm, interviews transcriberen, transcriberen, methode hoofdstuk, eindverslag, stageverslag, adviesrapport, hbo-scriptie, bachelor, master, promotieonderzoek, gepromoveerd, plagiaat, conclusie schrijven, scriptiegroep',
    en: 'thesis, dissertation, thesis help, thesis supervision, proofread essay, research proposal, literature review, graduation project, academic writing, APA references, profile paper, stuck with my thesis, read my thesis, thesis deadline, three chapters, research question, sub-questions, supervisor does not reply, supervisor gone, two years thesis, blank page thesis, blank screen, transcribe interviews, transcribing, methods chapter, internship report, final report, bachelor thesis, master thesis, PhD, plagiarism, write conclusion, thesis group, viva preparation, academic editor',
    broader: 'school-tutoring',
    near: 'statistics proofreading study-skills'
  },
  proofreading: {
    domain: 'help',
    nl: 'nakijken op taalfouten, tekst nakijken, tekst nalezen, meelezen, proeflezen, redigeren, taalfouten eruit halen, tekst verbeteren, eindredactie, spelfouten controleren, foutloos Nederlands, corrigeren tekst, tekstschrijver, brief nalezen, tekst lezen op fouten, kijkt tekst na, scriptie lezen, taalgevoel, redacteur, dt-fouten eruit, zinnen lopen niet, klinkt krom, kromme zinnen, mail aan baas goed Nederlands, mail netjes Nederlands, Nederlands niet moedertaal tekst, tweede paar ogen, vier ogen, typefouten, komma verkeerd, hoofdletters, uitnodiging nalezen, website tekst nakijken, buurtkrantje nakijken, boek persklaar, manuscript corrigeren, Engelse tekst checken, Engels nakijken, corrector, neerlandica, neerlandicus, taalnerd, taalpurist',
    en: 'proofread, proofreading, proofreader, check my text, correct my writing, edit my text, check spelling mistakes, copy editing, read over my letter, check my grammar, red pen, read my thesis, editor, sentences sound odd, clumsy sentences, email to boss proper Dutch, email in good English, not my native language text, second pair of eyes, typos, commas, capital letters, check an invitation text, check my website text, manuscript correct, check my Dutch text, spellcheck, copy editor, sub-editor, grammar nerd, language stickler, English native check text, polish my text',
    near: 'thesis-help creative-writing writing-letters'
  },
  dyslexia: {
    domain: 'skill',
    nl: 'dyslexie, dyslectisch, dyslexie begeleiding, dyslexiecoach, letters dansen, draait b en d om, leesproblemen, RT, remedial teacher, remedial teaching, logopedie oefeningen, stotteren, taalontwikkelingsstoornis, TOS, spreekt slecht voor leeftijd, logopedie, logopedist, dyslexieverklaring, letters bewegen, leest spiegelend, spiegelschrift, schrijft fonetisch, hardnekkige spellingfouten, lezen kost energie, volwassen dyslectisch, luisterboeken school, Kurzweil, blauw vel, dyscalculie en dyslexie, praat onverstaanbaar, slist, lispelen, zegt r niet, stottert, praat nog niet peuter, spraak achterstand, IB-er, orthopedagoog, ambulant begeleider, zorgleerling',
    en: 'dyslexia, dyslexic, dyslexia coach, letters jump around, mixes up b and d, reading difficulties, remedial teaching, special needs teacher, speech therapy exercises, stutter, stammer, language delay, speech therapist, letters swim, mirror writing, writes phonetically, keeps misspelling, reading exhausts, adult dyslexic, audiobooks school, coloured overlay, dyspraxia, unclear speech, lisp, cannot say r, toddler not talking, late talker, speech delay, educational psychologist, SEN, SENCO, teaching assistant, learning difficulty, learning disability',
    broader: 'school-tutoring',
    near: 'reading-comprehension arithmetic'
  },
  'primary-final-test': {
    domain: 'skill',
    nl: 'Cito, Cito-toets, citotoets oefenen, doorstroomtoets, eindtoets, eindtoets groep 8, schooladvies, middelbare school kiezen, overstap naar de middelbare, IEP-toets, open dagen middelbare school, vmbo-advies, havo-advies, groep 8 advies, zorgen advies school, welk niveau middelbare, juf zegt vmbo, advies te laag, advies naar boven, schooladvies oneens, heroverweging advies, brugklas kiezen, havo of vwo, gymnasium of atheneum, loting middelbare school, lotingslijst, voorlichtingsavond scholen, groep acht stress, groep zeven toets, IEP, AMN, Leerling in Beeld, toetsen oefenen groep, sprong naar de brugklas, TL of havo, eindadvies, ~groep 8, ~groep 7',
    en: 'Cito test, doorstroomtoets, primary school final test, end of primary test, secondary school advice, school choice, choosing a secondary school, eleven plus, teacher says lower level, school advice too low, advice too low, reconsider advice, havo or vwo, lottery secondary school, school open evenings, group eight stress, group seven test, last year of primary, eleven-year-old test, transition to secondary, 11+, final year primary, school level advice',
    broader: 'school-tutoring',
    near: 'arithmetic reading-comprehension'
  },
  'study-choice': {
    domain: 'skill',
    nl: 'studiekeuze, profielkeuze, beroepskeuze, welke opleiding kiezen, welke studie, weet niet wat hij later wil worden, open dag studie, meelopen beroep, beroep vertellen, stageplek, stage zoeken, snuffelstage, maatschappelijke stage, kunstacademie, toelating opleiding, stage, opleiding, mbo of havo, keuze stress studie, gestopt met studie, verkeerde studie, switchen van studie, dochter twijfelt studie, dag meelopen, kijkje in de keuken beroep, beroepen interview school, ouder vertelt over beroep, vertel over mijn werk aan klas, stagebedrijf, stagebegeleider, stage verplicht niemand, leerwerkplek, BBL, decaan, loting geneeskunde, toelating conservatorium, motivatiebrief studie, selectie studie, ~profiel',
    en: 'study choice, choosing a degree, which course to study, career day, subject choice, does not know what to study, internship search, work placement, job shadowing, art school admission, internship, degree, dropped out of uni, wrong degree, switch degree, son undecided future, daughter undecided study, shadow someone at work, day at work with someone, talk about my job to class, profession interview school, compulsory internship nobody, apprenticeship, apprentice, student adviser, medicine admission, personal statement uni, university application, studielink, open days university, choose profile, sixth form choice, vocational training',
    near: 'career-advice youth-mentor'
  },
  'youth-mentor': {
    domain: 'skill',
    nl: 'mentor voor jongere, maatje voor jongere, jongerenwerk, coach voor tiener, mijn puber, tiener zit thuis, thuiszitter, spijbelt, spijbelen, rolmodel, opkikker voor kind, maatje voor kind, weekendmaatje kind, wordt gepest, gepest op school, pesten, weerbaarheid kind, puber, mentor, zoon hangt op straat, hangjongeren, verkeerde vrienden, blowt, zoon blowt, alleen met mijn puber, vader uit beeld zoon, zonder vader opgroeien, grote broer figuur, grote zus figuur, praat niet met mij puber, opgesloten op kamer, gamet de hele nacht, geen vrienden zoon, geen vriendinnen dochter, buitengesloten klas, eenzame tiener, uit huis geplaatst, pleegjongere, jonge vluchteling maatje, AMV, brugklasser eenzaam, motivatie kwijt tiener, zestien zonder diploma, vroegtijdig schoolverlater, jongerencoach, jongerenwerker, begeleid wonen, buddy tiener, judocoach jongeren, ~tiener',
    en: 'youth mentor, mentor for teenager, mentoring, role model, big brother big sister, teenager at home, skips school, truant, dropped out of school, bullied at school, bullying, buddy for a child, mentor, son hangs around streets, wrong crowd, bad company son, smokes weed, alone with my teenager, father absent son, growing up without father, male role model, big brother figure, big sister figure, teen will not talk to me, locked in his room, stays in his room, games all night, son has no friends, daughter has no friends, excluded at school, lonely teen, foster teen, young refugee, unaccompanied minor, sixteen no diploma, early school leaver, youth worker, youth coach, troubled teen, self-esteem teen, ~teenager',
    near: 'teen-buddy study-skills study-choice'
  },
  'learn-handwriting': {
    domain: 'skill',
    nl: 'handschrift, schrijfles kind, netjes schrijven, leesbaar schrijven, blind typen, blindtypen, typeles, tien vingers typen, typcursus, fijne motoriek oefenen, pengreep, hanenpoten, juf kan niet lezen, onleesbaar, onleesbaar handschrift, potlood vasthouden, potloodgreep, linkshandig, linkshandig schrijven, hand moe schrijven, schrijft in spiegelbeeld, blokletters, typediploma, twee vingers typen, snel typen, sneller typen, schrijfhand na beroerte, ~typen',
    en: 'handwriting, neat writing, legible handwriting, touch typing, ten finger typing, typing course, fine motor skills, pencil grip, scrawl, teacher cannot read, illegible, hold a pencil, left-handed, left-handed writing, hand tires writing, cursive, type faster, two-finger typing, hunt and peck, handwriting after stroke, doctor scrawl, words per minute',
    broader: 'school-tutoring',
    near: 'calligraphy'
  },
  'science-for-kids': {
    domain: 'skill',
    nl: 'proefjes doen, experimenten met kinderen, techniekclub, wetenschap voor kinderen, hoogbegaafd, hoogbegaafd kind uitdaging, plusklas, verveelt zich op school, robotica kind, programmeren kind, Scratch, Lego Mindstorms, micro:bit, uitvinden, waarom is de lucht blauw, duizend vragen kind, haalt alles uit elkaar, sloopt apparaten nieuwsgierig, kind slim verveelt, pienter kind, bolleboos, sprong klas overslaan, raket bouwen kind, vulkaan maken, slijm maken, magneten, kristallen maken, robotje bouwen, techniekles, solderen met kind, stoommachine, dinosaurus fan, ruimtevaart kind, planeten kind, vliegers bouwen, wetenschapper, ingenieur voor de klas, meisjes en techniek',
    en: 'science experiments kids, gifted child, bored at school, robotics for kids, coding for kids, Scratch, Lego Mindstorms, micro:bit, invention club, science club, STEM, why is the sky blue, thousand questions child, always asks why, takes everything apart, bright child bored, clever kid bored, skipped a grade, build a rocket kid, volcano make, make slime, magnets, grow crystals, build a little robot, tech lesson kids, solder with kid, dinosaur fan, space-mad, planets child, kite building, scientist, girls in tech, engineer visits class, curious kid, gifted',
    broader: 'school-tutoring',
    near: 'learn-programming physics'
  }
} as const satisfies Record<string, Concept>
