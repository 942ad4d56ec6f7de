import type { Concept } from './concept.ts'

/** Languages: learning to speak, read and write them, and practising together. */
export const languages = {
  'language-practice': {
    domain: 'skill',
    nl: 'taal oefenen, taalles, taalcursus, taalmaatje, taalcoach, taalbuddy, taalruil, taaluitwisseling, tandem, taalcafé, vreemde taal leren, nieuwe taal leren, taal leren, moedertaal, conversatieles, spreekvaardigheid, uitspraak oefenen, tweetalig, meertalig, Duolingo, taaldocent, taalvrijwilliger, babbelen in een andere taal, conversatie, iedereen schakelt over, ~uitspraak, ~grammatica, ~woordjes, ~native speaker, ~oefenen, ~cursus',
    en: 'language practice, language lesson, language class, language buddy, language exchange, language tandem, language café, foreign language, learn a language, practise a language, practice language, conversation practice, mother tongue, bilingual, pronunciation practice, Duolingo, language teacher, conversation, native speaker, switch language on me, people switch language, my accent, ~grammar, ~vocabulary, ~accent, ~fluent, ~practise, ~practice'
  },
  'learn-dutch': {
    domain: 'skill',
    nl: 'Nederlands leren, Nederlands oefenen, Nederlands praten, Nederlands spreken, Nederlandse les, Nederlandse taal, Nederlandse conversatie, beter Nederlands, NT2, taalmaatje, taalcoach, taalvrijwilliger, anderstalig, nieuwkomer taal, vluchteling taal, statushouder taal, ik durf niet te praten, durf niet praten bakker, durf niet praten winkel, niemand om Nederlands mee te praten, iedereen schakelt over op Engels, ze antwoorden in het Engels, praat steeds Engels terug, de en het, lidwoorden, verstaan mensen niet goed, mijn buren niet verstaan, collega niet verstaan kantine, ben pas in Nederland, net verhuisd naar Nederland, Vlaams leren, taalbad, mond open durf, durf bakker, durf winkel praten, durf niets te zeggen, bang om fouten te maken taal, schaam me voor mijn accent, taal nog niet machtig, taal nog leren, pas begonnen met de taal, kletsen in het Nederlands, kletsen Nederlands, woorden niet vinden, stil in de groep taal, ouderavond niet verstaan, huisarts niet verstaan, versta de juf niet, versta de dokter niet, versta mijn buren niet, gesprekjes Nederlands, gesprekken oefenen, beter spreken buren, nieuw in het land taal, ~Nederlands, ~gesprekjes, ~nieuwkomer',
    en: 'learn Dutch, practise Dutch, practice Dutch, speak Dutch, Dutch lesson, Dutch class, Dutch teacher, Dutch conversation, improve my Dutch, Dutch language, Dutch pronunciation, Dutch buddy, Dutch for beginners, everyone switches to English, people answer me in English, afraid to speak baker, too shy to speak shop, new in the Netherlands, just moved to the Netherlands, understand my neighbours talk, word order de het, dare not speak, dare not open my mouth, afraid of mistakes language, still learning the language, chat in Dutch, cannot follow conversations, parents evening understand nothing, my accent embarrassing, do not understand the teacher, do not understand the doctor language, switch language, accent, speak better with neighbours, speak with my neighbours, new in the country, ~Dutch, ~newcomer, ~expat, ~small talk',
    broader: 'language-practice',
    near: 'civic-integration dutch-literacy translating'
  },
  'civic-integration': {
    domain: 'skill',
    nl: 'inburgering, inburgeren, inburgeringsexamen, inburgeringscursus, staatsexamen NT2, KNM, kennis van de Nederlandse maatschappij, participatieverklaring, naturalisatie, Nederlander worden, Nederlands paspoort aanvragen examen, DUO inburgering, A2 examen, B1 examen, B1 halen, spreekexamen, luisterexamen, leesexamen, schrijfexamen, Nederlandse gewoontes, hoe werkt het hier in Nederland, cultuurverschil, ~A2, ~B1, ~gezakt',
    en: 'inburgering, civic integration, integration exam, integration course, citizenship test, naturalisation, become a Dutch citizen, Dutch passport exam, state exam NT2, KNM, A2 exam, B1 exam, speaking exam, listening exam, Dutch customs, how things work here, ~A2, ~B1',
    broader: 'learn-dutch language-practice',
    near: 'learn-dutch newcomer-guide'
  },
  'dutch-literacy': {
    domain: 'skill',
    nl: 'leren lezen en schrijven, laaggeletterd, analfabeet, alfabetisering, moeite met lezen, moeite met schrijven, kan niet goed lezen, kan niet goed schrijven, spelling oefenen, dt-fout, d of t, taalhuis, taalpunt, leesles volwassene, foutloos schrijven, ik schaam me lezen, brieven niet begrijpen, ~spelling, ~letters leren',
    en: 'learn to read and write, adult literacy, literacy lesson, trouble reading, struggle to read, cannot read well, cannot write well, spelling practice, read letters from the council, illiterate, ~spelling',
    broader: 'learn-dutch language-practice',
    near: 'letters-and-forms reading-comprehension'
  },
  'newcomer-guide': {
    domain: 'skill',
    nl: 'nieuw in Nederland, nieuw in de buurt, wegwijs maken, wegwijs in de stad, wegwijs in de wijk, maatje voor nieuwkomer, vluchteling maatje, vluchteling wegwijs, statushouder maatje, de stad leren kennen, de buurt leren kennen, mensen leren kennen, net verhuisd niemand kennen, ken hier niemand, expat wegwijs, nieuwkomer, statushouder, de stad zien, stad laten zien, laat de stad zien, stad leren kennen, vluchteling, ~wegwijs',
    en: 'new in town, new to the neighbourhood, new to the area, show me around, find my way around, get to know the city, buddy for newcomer, refugee buddy, settling in, know nobody here, meet locals, how life works here, newcomer, show you the city, show the city, ~refugee, ~expat',
    near: 'civic-integration learn-dutch newcomer-welcome'
  },
  'learn-english': {
    domain: 'skill',
    nl: 'Engels leren, Engels oefenen, Engels praten, Engels spreken, Engelse les, Engelse conversatie, Engelse taal, Engels op niveau, zakelijk Engels, mijn Engels ophalen, Engels bijspijkeren, steenkolenengels, Engelse uitspraak, IELTS, TOEFL, Cambridge examen, Engelse presentatie, ~Engels',
    en: 'learn English, practise English, practice English, speak English better, English lesson, English class, English conversation, English teacher, improve my English, business English, IELTS, TOEFL, Cambridge exam, ESL, TEFL, ~English',
    broader: 'language-practice',
    near: 'english-tutoring'
  },
  'learn-arabic': {
    domain: 'skill',
    nl: 'Arabisch leren, Arabisch oefenen, Arabische les, Arabisch lezen, Arabisch schrijven, Arabisch alfabet, Arabisch spreken, Arabisch praten, Darija, Marokkaans leren, Marokkaans oefenen, Koran lezen, Koranles, Arabisch, Tamazight',
    en: 'learn Arabic, practise Arabic, practice Arabic, speak Arabic, Arabic lesson, Arabic class, Arabic script, Arabic alphabet, Darija, Moroccan Arabic, read the Quran, Quran lesson, Arabic, ~Tamazight',
    broader: 'language-practice'
  },
  'learn-turkish': {
    domain: 'skill',
    nl: 'Turks leren, Turks oefenen, Turkse les, Turks praten, Turks spreken, Turkse conversatie, Turkse schoonfamilie, Turks',
    en: 'learn Turkish, practise Turkish, practice Turkish, speak Turkish, Turkish lesson, Turkish class, Turkish in-laws, Turkish',
    broader: 'language-practice'
  },
  'learn-spanish': {
    domain: 'skill',
    nl: 'Spaans leren, Spaans oefenen, Spaanse les, Spaans praten, Spaans spreken, Spaanse conversatie, Castellano, Spaans voor beginners, emigreren naar Spanje taal, reis Zuid-Amerika taal, Spaans, kletsen Spaans, Madrid, Costa Rica taal',
    en: 'learn Spanish, practise Spanish, practice Spanish, speak Spanish, Spanish lesson, Spanish class, Spanish conversation, Spanish for beginners, hablar español, moving to Spain language, Spanish, chat in Spanish',
    broader: 'language-practice'
  },
  'learn-french': {
    domain: 'skill',
    nl: 'Frans leren, Frans oefenen, Franse les, Frans praten, Frans spreken, Franse conversatie, Frans bijles, mondeling Frans, Frans ophalen, vakantiehuis Frankrijk taal, Frans, Parijzenaar',
    en: 'learn French, practise French, practice French, speak French, French lesson, French class, French conversation, French oral exam, brush up French, French, Parisian, rusty French',
    broader: 'language-practice school-tutoring'
  },
  'learn-german': {
    domain: 'skill',
    nl: 'Duits leren, Duits oefenen, Duitse les, Duits praten, Duits spreken, Duitse conversatie, Duits bijles, naamvallen, zakelijk Duits, Duitse klanten bellen, Duitse mail schrijven, Duits',
    en: 'learn German, practise German, practice German, speak German, German lesson, German class, German conversation, German cases, German',
    broader: 'language-practice school-tutoring'
  },
  'learn-italian': {
    domain: 'skill',
    nl: 'Italiaans leren, Italiaans oefenen, Italiaanse les, Italiaans praten, Italiaans spreken, Italiaanse conversatie, Italiaans, babbelen Italiaans, Napels, Toscane taal',
    en: 'learn Italian, practise Italian, practice Italian, speak Italian, Italian lesson, Italian class, Italian',
    broader: 'language-practice'
  },
  'learn-portuguese': {
    domain: 'skill',
    nl: 'Portugees leren, Portugees oefenen, Portugese les, Portugees praten, Portugees spreken, Braziliaans leren, Braziliaans Portugees, Papiamento, Papiaments, Portugees, Braziliaans',
    en: 'learn Portuguese, practise Portuguese, practice Portuguese, speak Portuguese, Portuguese lesson, Brazilian Portuguese, Portuguese',
    broader: 'language-practice'
  },
  'learn-polish': {
    domain: 'skill',
    nl: 'Pools leren, Pools oefenen, Poolse les, Pools spreken, Pools praten, Poolse schoonfamilie, Poolse collega taal, Pools',
    en: 'learn Polish, practise Polish, practice Polish, Polish lesson, speak Polish, Polish in-laws',
    broader: 'language-practice'
  },
  'learn-ukrainian': {
    domain: 'skill',
    nl: 'Oekraïens leren, Oekraïens oefenen, Oekraïense les, Oekraïens spreken, Oekraïens praten, cyrillisch leren lezen, Oekraïens',
    en: 'learn Ukrainian, practise Ukrainian, practice Ukrainian, Ukrainian lesson, speak Ukrainian, read Cyrillic, Ukrainian',
    broader: 'language-practice'
  },
  'learn-russian': {
    domain: 'skill',
    nl: 'Russisch leren, Russisch oefenen, Russische les, Russisch spreken, Russisch praten, cyrillisch leren lezen, Russisch',
    en: 'learn Russian, practise Russian, practice Russian, Russian lesson, speak Russian, read Cyrillic, Russian',
    broader: 'language-practice'
  },
  'learn-romanian': {
    domain: 'skill',
    nl: 'Roemeens leren, Roemeens oefenen, Roemeense les, Roemeens spreken, Roemeens praten, Roemeens',
    en: 'learn Romanian, practise Romanian, practice Romanian, Romanian lesson, speak Romanian, Romanian',
    broader: 'language-practice'
  },
  'learn-bulgarian': {
    domain: 'skill',
    nl: 'Bulgaars leren, Bulgaars oefenen, Bulgaarse les, Bulgaars spreken, Bulgaars praten, Bulgaars',
    en: 'learn Bulgarian, practise Bulgarian, practice Bulgarian, Bulgarian lesson, speak Bulgarian, Bulgarian',
    broader: 'language-practice'
  },
  'learn-greek': {
    domain: 'skill',
    nl: 'Grieks leren, Grieks oefenen, Griekse les, Grieks spreken, Grieks praten, Nieuwgrieks, Grieks',
    en: 'learn Greek, practise Greek, practice Greek, Greek lesson, speak Greek, modern Greek, Greek',
    broader: 'language-practice'
  },
  'learn-hebrew': {
    domain: 'skill',
    nl: 'Hebreeuws leren, Hebreeuws oefenen, Hebreeuwse les, Hebreeuws spreken, Hebreeuws praten, Ivriet, Hebreeuws',
    en: 'learn Hebrew, practise Hebrew, practice Hebrew, Hebrew lesson, speak Hebrew, Ivrit, Hebrew',
    broader: 'language-practice'
  },
  'learn-chinese': {
    domain: 'skill',
    nl: 'Chinees leren, Chinees oefenen, Chinese les, Chinees spreken, Chinees praten, Mandarijn, Kantonees, Chinese karakters, ~Chinees',
    en: 'learn Chinese, practise Chinese, practice Chinese, Chinese lesson, speak Chinese, Mandarin, Cantonese, Chinese characters, ~Chinese',
    broader: 'language-practice'
  },
  'learn-japanese': {
    domain: 'skill',
    nl: 'Japans leren, Japans oefenen, Japanse les, Japans spreken, Japans praten, kanji, hiragana, Japans',
    en: 'learn Japanese, practise Japanese, practice Japanese, Japanese lesson, speak Japanese, kanji, hiragana, Japanese',
    broader: 'language-practice'
  },
  'learn-korean': {
    domain: 'skill',
    nl: 'Koreaans leren, Koreaans oefenen, Koreaanse les, Koreaans spreken, Koreaans praten, hangul, K-pop taal, Koreaans',
    en: 'learn Korean, practise Korean, practice Korean, Korean lesson, speak Korean, hangul, K-drama language, Korean',
    broader: 'language-practice'
  },
  'learn-hindi-urdu': {
    domain: 'skill',
    nl: 'Hindi leren, Hindi oefenen, Hindi les, Hindi spreken, Hindi praten, Urdu, Punjabi, Tamil leren, Bengaals leren, Hindi',
    en: 'learn Hindi, practise Hindi, practice Hindi, Hindi lesson, speak Hindi, Urdu, Punjabi, learn Tamil, learn Bengali, Hindi',
    broader: 'language-practice'
  },
  'learn-indonesian': {
    domain: 'skill',
    nl: 'Indonesisch leren, Indonesisch oefenen, Indonesische les, Indonesisch spreken, Indonesisch praten, Bahasa, Maleis leren, ~Indonesisch',
    en: 'learn Indonesian, practise Indonesian, practice Indonesian, Indonesian lesson, speak Indonesian, Bahasa, learn Malay, ~Indonesian',
    broader: 'language-practice'
  },
  'learn-vietnamese-thai': {
    domain: 'skill',
    nl: 'Vietnamees leren, Vietnamees oefenen, Vietnamese les, Vietnamees spreken, Vietnamees praten, Thai leren, Thaise les, Vietnamees',
    en: 'learn Vietnamese, practise Vietnamese, practice Vietnamese, Vietnamese lesson, speak Vietnamese, learn Thai, Thai lesson, Vietnamese',
    broader: 'language-practice'
  },
  'learn-persian': {
    domain: 'skill',
    nl: 'Farsi leren, Farsi oefenen, Farsi les, Farsi spreken, Farsi praten, Perzisch, Dari, Pasjtoe, Afghaanse taal, Farsi',
    en: 'learn Farsi, practise Farsi, practice Farsi, Farsi lesson, speak Farsi, Persian language, Dari, Pashto, Farsi',
    broader: 'language-practice'
  },
  'learn-tigrinya': {
    domain: 'skill',
    nl: 'Tigrinya leren, Tigrinya oefenen, Tigrinya les, Tigrinya spreken, Tigrinya praten, Amhaars, Eritrese taal, Tigrinya',
    en: 'learn Tigrinya, practise Tigrinya, practice Tigrinya, Tigrinya lesson, speak Tigrinya, Amharic, Eritrean language, Tigrinya',
    broader: 'language-practice'
  },
  'learn-somali-swahili': {
    domain: 'skill',
    nl: 'Somalisch leren, Somalisch oefenen, Somalische les, Somalisch spreken, Somalisch praten, Swahili, Somalisch',
    en: 'learn Somali, practise Somali, practice Somali, Somali lesson, speak Somali, Swahili, Somali',
    broader: 'language-practice'
  },
  'learn-kurdish': {
    domain: 'skill',
    nl: 'Koerdisch leren, Koerdisch oefenen, Koerdische les, Koerdisch spreken, Koerdisch praten, Kurmanji, Sorani, Koerdisch',
    en: 'learn Kurdish, practise Kurdish, practice Kurdish, Kurdish lesson, speak Kurdish, Kurmanji, Sorani, Kurdish',
    broader: 'language-practice'
  },
  'learn-swedish': {
    domain: 'skill',
    nl: 'Zweeds leren, Zweeds oefenen, Zweedse les, Zweeds spreken, Zweeds praten, Zweeds',
    en: 'learn Swedish, practise Swedish, practice Swedish, Swedish lesson, speak Swedish, Swedish',
    broader: 'language-practice'
  },
  'learn-norwegian': {
    domain: 'skill',
    nl: 'Noors leren, Noors oefenen, Noorse les, Noors spreken, Noors praten, Noors',
    en: 'learn Norwegian, practise Norwegian, practice Norwegian, Norwegian lesson, speak Norwegian, Norwegian',
    broader: 'language-practice'
  },
  'learn-danish': {
    domain: 'skill',
    nl: 'Deens leren, Deens oefenen, Deense les, Deens spreken, Deens praten, Deens',
    en: 'learn Danish, practise Danish, practice Danish, Danish lesson, speak Danish, Danish',
    broader: 'language-practice'
  },
  'learn-finnish': {
    domain: 'skill',
    nl: 'Fins leren, Fins oefenen, Finse les, Fins spreken, Fins praten, Fins',
    en: 'learn Finnish, practise Finnish, practice Finnish, Finnish lesson, speak Finnish, Finnish',
    broader: 'language-practice'
  },
  'learn-papiamento': {
    domain: 'skill',
    nl: 'Papiaments leren, Papiaments oefenen, Papiamentse les, Papiaments spreken, Papiaments praten, Papiamento, Antilliaanse taal, ~Papiaments',
    en: 'learn Papiamento, practise Papiamento, practice Papiamento, Papiamento lesson, speak Papiamento, Papiamentu, ~Papiamento',
    broader: 'language-practice'
  },
  'learn-sranan': {
    domain: 'skill',
    nl: 'Sranan leren, Sranan oefenen, Sranan les, Sranan spreken, Sranan praten, Sranan Tongo, Surinaams leren, Sarnami, Sranan',
    en: 'learn Sranan, practise Sranan, practice Sranan, Sranan lesson, speak Sranan, Sranan Tongo, Surinamese language, ~Sranan',
    broader: 'language-practice'
  },
  'learn-frisian': {
    domain: 'skill',
    nl: 'Fries leren, Fries oefenen, Friese les, Fries spreken, Fries praten, streektaal, dialect leren, plat praten, Gronings leren, Limburgs leren, ~Fries',
    en: 'learn Frisian, practise Frisian, practice Frisian, Frisian lesson, speak Frisian, local dialect, Frisian',
    broader: 'language-practice'
  },
  esperanto: {
    domain: 'skill',
    nl: 'Esperanto leren, Esperanto oefenen, Esperanto les, Esperanto spreken, Esperanto praten, Esperanto',
    en: 'learn Esperanto, practise Esperanto, practice Esperanto, Esperanto lesson, speak Esperanto, Esperanto',
    broader: 'language-practice'
  },
  'sign-language': {
    domain: 'skill',
    nl: 'gebarentaal, gebarenles, gebaren leren, NGT, NmG, doventolk, babygebaren, slechthorend communiceren, slechthorende gebaren, doof kind, dove collega, dove buurvrouw, dove buurman, liplezen, vingerspellen, doof, slechthorend',
    en: 'sign language, learn to sign, BSL, NGT, baby signs, deaf interpreter, deaf child, deaf colleague, deaf neighbour, lip reading, fingerspelling, hard of hearing communicate, deaf',
    broader: 'language-practice'
  },
  'latin-greek': {
    domain: 'skill',
    nl: 'Latijn bijles, Latijn leren, Latijn vertalen, Latijnse les, klassieke talen, Grieks en Latijn, gymnasium Grieks, Homeros vertalen, rijtjes stampen Latijn, Latijn, ~gymnasium',
    en: 'learn Latin, Latin tutor, Latin homework, translate Latin, classics homework, ancient Greek, Latin',
    broader: 'school-tutoring'
  },
  translating: {
    domain: 'help',
    nl: 'vertalen, vertaling, vertaler, tolk, tolken, meevertalen, brief vertalen, iemand die Arabisch spreekt bij gesprek, iemand die Turks spreekt bij gesprek, tolken bij de dokter, tolk bij huisarts, tolk bij school, taalbarrière, spreekt geen Nederlands, verstaat geen Nederlands, Google Translate, huisarts spreek Arabisch, dokter spreek Turks, spreek alleen Arabisch, spreek alleen Turks, spreek alleen Pools',
    en: 'translate, translation, translator, interpreter, interpreting, translate a letter, interpret at the doctor, interpreter for school meeting, language barrier, speaks no Dutch, understands no Dutch, letter in Dutch I cannot read, Google Translate, speak only Arabic, speak only Turkish, speak no Dutch doctor',
    near: 'learn-dutch letters-and-forms'
  }
} as const satisfies Record<string, Concept>
