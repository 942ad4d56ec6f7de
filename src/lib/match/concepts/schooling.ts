import type { Concept } from './concept.ts'

/** School and study: subjects, exams, study skills, and learning difficulties. */
export const schooling = {
  'school-tutoring': {
    domain: 'skill',
    nl: 'bijles, huiswerkbegeleiding, huiswerkhulp, hulp bij huiswerk, helpen met huiswerk, bijlesdocent, bijspijkeren, overhoren, onvoldoendes, staat onvoldoende, mijn kind blijft zitten, dreigt te blijven zitten, loopt achter op school, achterstand op school, slechte cijfers, slecht rapport, cijfers omhoog, snapt de stof niet, snapt zijn huiswerk niet, thuisonderwijs, gepensioneerd leraar, oud-docent, oud-juf, student geeft les, rapport vol onvoldoendes, rood rapport, lage cijfers, huiswerk, proefwerk, brugklas, leerkracht, bijlesleraar, docent middelbare, na school leerlingen helpen, staat een vier, staat een drie, havo, vwo, vmbo, juf, leraar, ~rapport, ~toets, ~mavo, ~mbo, ~groep 8',
    en: 'tutor, tutoring, homework help, help with homework, private lessons, homework club, extra lessons, failing at school, falling behind at school, behind in class, bad grades, bad marks, poor school report, may have to repeat the year, does not understand his homework, retired teacher, homeschool, report card, school report, homework, red numbers report, pupils, schoolteacher, sit with pupils, pupil, grades, ~school test, ~secondary school, ~primary school',
    near: 'homework-supervision'
  },
  arithmetic: {
    domain: 'skill',
    nl: 'rekenen, rekenles, rekenhulp, rekenbijles, snapt breuken niet, breuken, staartdeling, tafels leren, tafels oefenen, tafels stampen, keersommen, deelsommen, redactiesommen, procenten berekenen, klokkijken, leren klokkijken, sommen oefenen, dyscalculie, rekentoets, rekenachterstand, hoofdrekenen, kommagetallen, procenten, snapt sommen niet, rekenen achter, sommen, verhoudingen som, ~verhoudingen',
    en: 'arithmetic, sums, fractions, times tables, multiplication tables, long division, mental arithmetic, percentages homework, number work, dyscalculia, numeracy, learn to tell the time, tell time on a clock, percentages, decimals, hates maths, struggles with sums, cannot add up',
    broader: 'school-tutoring',
    near: 'mathematics primary-final-test'
  },
  mathematics: {
    domain: 'skill',
    nl: 'wiskunde, wiskundebijles, wiskunde A, wiskunde B, algebra, meetkunde, goniometrie, vergelijking oplossen, differentiëren, integreren wiskunde, differentiaalrekening, stelling van Pythagoras, formules en grafieken, kansrekening, grafische rekenmachine, parabool, kwadratische vergelijking, wortels en machten, logaritme, vectoren',
    en: 'maths, math, mathematics, math tutor, maths tutor, algebra, geometry, trigonometry, calculus, equations, quadratic, Pythagoras, probability homework, graphing calculator, ~logarithm, ~vectors',
    broader: 'school-tutoring',
    near: 'arithmetic statistics exam-training'
  },
  statistics: {
    domain: 'skill',
    nl: 'statistiek, SPSS, regressieanalyse, t-toets, significantie, dataverwerking scriptie, kwantitatief onderzoek, enquête analyseren, standaarddeviatie, RStudio, regressie',
    en: 'statistics, SPSS, regression analysis, t-test, significance testing, analyse survey data, quantitative research, standard deviation, RStudio, regression',
    broader: 'school-tutoring',
    near: 'mathematics thesis-help spreadsheets'
  },
  'reading-comprehension': {
    domain: 'skill',
    nl: 'begrijpend lezen, leren lezen, leesbegeleiding, leesmaatje, samen lezen met kind, leesachterstand, AVI-niveau, leesniveau, technisch lezen, hakken en plakken, struikelt over woorden, letters omdraaien, voorlezen en oefenen, leesplezier, leest niet graag, leesangst, leest langzaam, leest slecht, leest langzamer dan de klas, groep drie lezen, letters en woorden, ~AVI',
    en: 'reading comprehension, learn to read, learning to read, reading buddy, reading practice child, reads below level, stumbles over words, mixes up letters, phonics, sounding out words, hates reading, read together with child, reads slowly, reads slower, reads badly, reading practice, reading lesson, struggles with letters, letters and words, struggles with words',
    broader: 'school-tutoring',
    near: 'dyslexia dutch-literacy reading-to-children'
  },
  'dutch-at-school': {
    domain: 'skill',
    nl: 'taalachterstand, bijles Nederlands, Nederlands huiswerk, spellen oefenen kind, werkwoordspelling, dictee, zinsontleding, ontleden, redekundig ontleden, woordenschat kind, opstel schrijven, boekverslag, betoog schrijven, samenvatten oefenen, boekenlijst, mondeling Nederlands, spreekbeurt, werkstuk',
    en: 'Dutch homework, Dutch tutor, Dutch spelling child, dictation, essay for school, book report, vocabulary for child, school presentation, school project, class talk',
    broader: 'school-tutoring',
    near: 'reading-comprehension public-speaking'
  },
  'english-tutoring': {
    domain: 'skill',
    nl: 'bijles Engels, Engels huiswerk, Engels proefwerk, Engels toets, Engels onvoldoende, Engelse grammatica, onregelmatige werkwoorden, Engels voor de brugklas, idioom stampen, woordjes overhoren, tutor Engels, Engels eindexamen, ~Engels',
    en: 'English tutor, English homework, English grammar school, irregular verbs, English exam school, English for kids',
    broader: 'school-tutoring learn-english',
    near: 'learn-english'
  },
  physics: {
    domain: 'skill',
    nl: 'natuurkunde, bijles natuurkunde, NASK, mechanica, krachten en bewegingen, elektriciteit huiswerk, wet van Ohm, Newton, sterrenkunde, sterren kijken, sterrenhemel, telescoop kijken, ~technasium',
    en: 'physics, physics tutor, mechanics homework, forces and motion, circuits homework, Ohm law, astronomy, stargazing, night sky, ~Newton',
    broader: 'school-tutoring'
  },
  chemistry: {
    domain: 'skill',
    nl: 'scheikunde, bijles scheikunde, molberekening, mol rekenen, reactievergelijking, periodiek systeem, zuren en basen, redoxreactie, ~NASK, ~Binas',
    en: 'chemistry, chemistry tutor, moles calculation, chemical equations, periodic table, acids and bases, redox, ~lab report',
    broader: 'school-tutoring'
  },
  biology: {
    domain: 'skill',
    nl: 'biologie, bijles biologie, anatomie leren, celdeling, DNA en erfelijkheid, fotosynthese, geneeskunde toelating, ~Binas',
    en: 'biology, biology tutor, anatomy studying, genetics homework, photosynthesis, life sciences',
    broader: 'school-tutoring'
  },
  'economics-at-school': {
    domain: 'skill',
    nl: 'economie bijles, economie huiswerk, bedrijfseconomie, M&O, vraag en aanbod grafiek, balans en resultatenrekening leren, bedrijfskunde bijles, accounting studie, economie examen, economie',
    en: 'economics tutor, economics homework, economics exam, business studies, accounting course, macroeconomics, microeconomics, economics',
    broader: 'school-tutoring',
    near: 'bookkeeping-explained'
  },
  'history-geography': {
    domain: 'skill',
    nl: 'geschiedenis bijles, geschiedenis huiswerk, aardrijkskunde, topografie leren, topo oefenen, jaartallen leren, maatschappijleer, tijdvakken, Tweede Wereldoorlog spreekbeurt, topografie, ~geschiedenis',
    en: 'history tutor, history homework, geography homework, topography, learn the map, learn dates for history, social studies, geography, ~history',
    broader: 'school-tutoring',
    near: 'local-history'
  },
  'exam-training': {
    domain: 'skill',
    nl: 'examentraining, eindexamen, examen oefenen, oude examens, examenvrees, faalangst, herexamen, herkansing, staatsexamen, tentamen, tentamen leren, toetsweek, schoolexamen, zakt voor examen, gezakt voor, SE-week, zenuwen examen, kans op zakken, ~examen, ~CE',
    en: 'exam training, exam preparation, final exams, past papers, resit, mock exam, exam nerves, fear of failure, test anxiety, study for exam, GCSE, finals, revision, exam',
    broader: 'school-tutoring',
    near: 'study-skills'
  },
  'study-skills': {
    domain: 'skill',
    nl: 'studievaardigheden, leren leren, plannen huiswerk, agenda bijhouden, uitstelgedrag, kan zich niet concentreren, concentratie school, motivatie school, studiemaatje, samen studeren, studiebuddy, samenvatting maken leren, studieplanning, mindmap, mentor leerling, executieve functies, begint altijd te laat met leren, zit alleen maar te gamen, niet gemotiveerd voor school, ADHD plannen, zit de hele dag op zijn telefoon school, kan me niet zetten tot leren, stelt alles uit, alles op het laatste moment, concentratie, ~plannen, ~studeren',
    en: 'study skills, learning to learn, plan homework, study planner, procrastination, procrastinating, cannot concentrate, focus on schoolwork, study buddy, study together, body doubling, accountability partner, study coach, ADHD planning, not motivated for school, note taking, leaves everything to the last minute, cannot get started studying, concentration, ~motivation',
    broader: 'school-tutoring',
    near: 'study-place exam-training youth-mentor'
  },
  'thesis-help': {
    domain: 'skill',
    nl: 'scriptie, scriptiebegeleiding, scriptie nakijken, afstudeeronderzoek, afstuderen, meelezen scriptie, onderzoeksopzet, literatuuronderzoek, essay nakijken, masterscriptie, proefschrift, profielwerkstuk, PWS, bronvermelding, APA, scriptie lezen, vastgelopen scriptie',
    en: 'thesis, dissertation, thesis help, thesis supervision, proofread essay, research proposal, literature review, graduation project, academic writing, APA references, profile paper, stuck with my thesis, read my thesis',
    broader: 'school-tutoring',
    near: 'statistics proofreading study-skills'
  },
  proofreading: {
    domain: 'help',
    nl: 'nakijken op taalfouten, tekst nakijken, tekst nalezen, meelezen, proeflezen, redigeren, taalfouten eruit halen, tekst verbeteren, eindredactie, spelfouten controleren, foutloos Nederlands, corrigeren tekst, tekstschrijver, brief nalezen, tekst lezen op fouten, kijkt tekst na, scriptie lezen, taalgevoel, redacteur',
    en: 'proofread, proofreading, proofreader, check my text, correct my writing, edit my text, check spelling mistakes, copy editing, read over my letter, check my grammar, red pen, read my thesis, editor',
    near: 'thesis-help creative-writing writing-letters'
  },
  dyslexia: {
    domain: 'skill',
    nl: 'dyslexie, dyslectisch, dyslexie begeleiding, dyslexiecoach, letters dansen, draait b en d om, leesproblemen, RT, remedial teacher, remedial teaching, logopedie oefeningen, stotteren, taalontwikkelingsstoornis, TOS, spreekt slecht voor leeftijd, logopedie, logopedist',
    en: 'dyslexia, dyslexic, dyslexia coach, letters jump around, mixes up b and d, reading difficulties, remedial teaching, special needs teacher, speech therapy exercises, stutter, stammer, language delay, speech therapist',
    broader: 'school-tutoring',
    near: 'reading-comprehension arithmetic'
  },
  'primary-final-test': {
    domain: 'skill',
    nl: 'Cito, Cito-toets, citotoets oefenen, doorstroomtoets, eindtoets, eindtoets groep 8, schooladvies, middelbare school kiezen, overstap naar de middelbare, IEP-toets, open dagen middelbare school, vmbo-advies, havo-advies, groep 8 advies, zorgen advies school, welk niveau middelbare, ~groep 8, ~groep 7',
    en: 'Cito test, doorstroomtoets, primary school final test, end of primary test, secondary school advice, school choice, choosing a secondary school, eleven plus',
    broader: 'school-tutoring',
    near: 'arithmetic reading-comprehension'
  },
  'study-choice': {
    domain: 'skill',
    nl: 'studiekeuze, profielkeuze, beroepskeuze, welke opleiding kiezen, welke studie, weet niet wat hij later wil worden, open dag studie, meelopen beroep, beroep vertellen, stageplek, stage zoeken, snuffelstage, maatschappelijke stage, kunstacademie, toelating opleiding, stage, opleiding, ~profiel',
    en: 'study choice, choosing a degree, which course to study, career day, subject choice, does not know what to study, internship search, work placement, job shadowing, art school admission, internship, degree',
    near: 'career-advice youth-mentor'
  },
  'youth-mentor': {
    domain: 'skill',
    nl: 'mentor voor jongere, maatje voor jongere, jongerenwerk, coach voor tiener, mijn puber, tiener zit thuis, thuiszitter, spijbelt, spijbelen, rolmodel, opkikker voor kind, maatje voor kind, weekendmaatje kind, wordt gepest, gepest op school, pesten, weerbaarheid kind, puber, mentor, ~tiener',
    en: 'youth mentor, mentor for teenager, mentoring, role model, big brother big sister, teenager at home, skips school, truant, dropped out of school, bullied at school, bullying, buddy for a child, mentor, ~teenager',
    near: 'teen-buddy study-skills study-choice'
  },
  'learn-handwriting': {
    domain: 'skill',
    nl: 'handschrift, schrijfles kind, netjes schrijven, leesbaar schrijven, blind typen, blindtypen, typeles, tien vingers typen, typcursus, fijne motoriek oefenen, pengreep, ~typen',
    en: 'handwriting, neat writing, legible handwriting, touch typing, ten finger typing, typing course, fine motor skills, pencil grip',
    broader: 'school-tutoring',
    near: 'calligraphy'
  },
  'science-for-kids': {
    domain: 'skill',
    nl: 'proefjes doen, experimenten met kinderen, techniekclub, wetenschap voor kinderen, hoogbegaafd, hoogbegaafd kind uitdaging, plusklas, verveelt zich op school, robotica kind, programmeren kind, Scratch, Lego Mindstorms, micro:bit, uitvinden',
    en: 'science experiments kids, gifted child, bored at school, robotics for kids, coding for kids, Scratch, Lego Mindstorms, micro:bit, invention club, science club, STEM',
    broader: 'school-tutoring',
    near: 'learn-programming physics'
  }
} as const satisfies Record<string, Concept>
