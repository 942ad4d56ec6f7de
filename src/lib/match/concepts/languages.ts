import type { Concept } from './concept.ts'

/** Languages: learning to speak, read and write them, and practising together. */
export const languages = {
  'language-practice': {
    domain: 'skill',
    nl: 'taal oefenen, taalles, taalcursus, taalmaatje, taalcoach, taalbuddy, taalruil, taaluitwisseling, tandem, taalcafé, vreemde taal leren, nieuwe taal leren, taal leren, moedertaal, conversatieles, spreekvaardigheid, uitspraak oefenen, tweetalig, meertalig, Duolingo, taaldocent, taalvrijwilliger, babbelen in een andere taal, conversatie, iedereen schakelt over, schoonfamilie verstaan, schoonouders taal, kleinkinderen spreken andere taal, kleinkind spreekt geen Nederlands, partner zijn moedertaal, taal vergeten, taal roestig, taal wegzakken, app leren praten niet, Duolingo maar praten niet, elke dag vijf woordjes, hakkelend praten, emigreren taal, huis in buitenland taal, taal ophalen, half uurtje jij mijn taal, jij leert mij ik leer jou taal, taaltafel, taalwandeling, kinderen tweetalig houden, ~uitspraak, ~grammatica, ~woordjes, ~native speaker, ~oefenen, ~cursus',
    en: 'language practice, language lesson, language class, language buddy, language exchange, language tandem, language café, foreign language, learn a language, practise a language, practice language, conversation practice, mother tongue, bilingual, pronunciation practice, Duolingo, language teacher, conversation, native speaker, switch language on me, people switch language, my accent, understand my in-laws, partner mother tongue, grandchildren speak another language, forgot my language, rusty language, language slipping away, app but cannot talk, Duolingo but cannot speak, five words a day, emigrate language, half an hour each language, teach me yours I teach mine, keep kids bilingual, language of my grandmother, speak haltingly, tongue-tied language, lingo, polyglot, ~grammar, ~vocabulary, ~accent, ~fluent, ~practise, ~practice'
  },
  'learn-dutch': {
    domain: 'skill',
    nl: 'Nederlands leren, Nederlands oefenen, Nederlands praten, Nederlands spreken, Nederlandse les, Nederlandse taal, Nederlandse conversatie, beter Nederlands, NT2, taalmaatje, taalcoach, taalvrijwilliger, anderstalig, nieuwkomer taal, vluchteling taal, statushouder taal, ik durf niet te praten, durf niet praten bakker, durf niet praten winkel, niemand om Nederlands mee te praten, iedereen schakelt over op Engels, ze antwoorden in het Engels, praat steeds Engels terug, de en het, lidwoorden, verstaan mensen niet goed, mijn buren niet verstaan, collega niet verstaan kantine, ben pas in Nederland, net verhuisd naar Nederland, Vlaams leren, taalbad, mond open durf, durf bakker, durf winkel praten, durf niets te zeggen, bang om fouten te maken taal, schaam me voor mijn accent, taal nog niet machtig, taal nog leren, pas begonnen met de taal, kletsen in het Nederlands, kletsen Nederlands, woorden niet vinden, stil in de groep taal, ouderavond niet verstaan, huisarts niet verstaan, versta de juf niet, versta de dokter niet, versta mijn buren niet, gesprekjes Nederlands, gesprekken oefenen, beter spreken buren, nieuw in het land taal, kassière praat te snel, mensen praten te snel, praat langzaam met mij, alleen Engels op het werk, al vijf jaar hier taal, kinderen spreken beter dan ik, kinderen moeten vertalen, begrijp de juf niet, praatje bij schoolplein, schoolplein moeders praten, telefoon opnemen durf taal, bellen in het Nederlands, baan vraagt taalniveau, uitspraak g, uitspraak ui, woordvolgorde, werkwoord achteraan, spreekwoorden snappen, grapjes snappen taal, samen koken en Nederlands, wandelen en Nederlands, klas vol wachtlijst Nederlands, wachtlijst taalschool, taalschool, A1 niveau, net uit Syrië, net uit Eritrea, net uit Oekraïne, uit Turkije getrouwd hier, ~Nederlands, ~gesprekjes, ~nieuwkomer',
    en: 'learn Dutch, practise Dutch, practice Dutch, speak Dutch, Dutch lesson, Dutch class, Dutch teacher, Dutch conversation, improve my Dutch, Dutch language, Dutch pronunciation, Dutch buddy, Dutch for beginners, everyone switches to English, people answer me in English, afraid to speak baker, too shy to speak shop, new in the Netherlands, just moved to the Netherlands, understand my neighbours talk, word order de het, dare not speak, dare not open my mouth, afraid of mistakes language, still learning the language, chat in Dutch, cannot follow conversations, parents evening understand nothing, my accent embarrassing, do not understand the teacher, do not understand the doctor language, switch language, accent, speak better with neighbours, speak with my neighbours, new in the country, cashier talks too fast, people talk too fast, speak slowly with me, only English at work, husband always speaks for me, five years here language, kids speak better than me, kids must translate for me, school gate mums talk, playground chat mothers, answer the phone in Dutch, phone calls in Dutch, job requires Dutch, guttural g, pronounce ui, word order Dutch, understand jokes language, Dutch proverbs, cook together Dutch, walk and speak Dutch, waiting list language school, A1 level, B2 Dutch, fresh from Syria, just arrived from Ukraine, married here from Turkey, Dutch boyfriend family, Dutch in-laws, read Dutch newspaper, practise with a local language, double Dutch, ~Dutch, ~newcomer, ~expat, ~small talk',
    broader: 'language-practice',
    near: 'civic-integration dutch-literacy translating'
  },
  'civic-integration': {
    domain: 'skill',
    nl: 'inburgering, inburgeren, inburgeringsexamen, inburgeringscursus, staatsexamen NT2, KNM, kennis van de Nederlandse maatschappij, participatieverklaring, naturalisatie, Nederlander worden, Nederlands paspoort aanvragen examen, DUO inburgering, A2 examen, B1 examen, B1 halen, spreekexamen, luisterexamen, leesexamen, schrijfexamen, Nederlandse gewoontes, hoe werkt het hier in Nederland, cultuurverschil, examen voor paspoort, paspoort halen examen, verblijf verlengen examen, DUO brief boete inburgering, PVT, MAP module, oriëntatie arbeidsmarkt, ONA, B1-route, Z-route, onderwijsroute, examen spreken gezakt, KNM vragen, KNM oefenen, computer spreekexamen, oefenexamens, ceremonie naturalisatiedag, volkslied leren, eedaflegging, burgerschap, inburgeraar, ~A2, ~B1, ~gezakt',
    en: 'inburgering, civic integration, integration exam, integration course, citizenship test, naturalisation, become a Dutch citizen, Dutch passport exam, state exam NT2, KNM, A2 exam, B1 exam, speaking exam, listening exam, Dutch customs, how things work here, exam for passport, get a passport exam, extend residence exam, DUO fine, three years to pass, failed speaking exam, KNM questions, practise exams integration, naturalisation ceremony, anthem learn, oath citizenship, citizenship, B1 route, integration deadline, Dutch society knowledge, settle permanently exam, ~A2, ~B1',
    broader: 'learn-dutch language-practice',
    near: 'learn-dutch newcomer-guide'
  },
  'dutch-literacy': {
    domain: 'skill',
    nl: 'leren lezen en schrijven, laaggeletterd, analfabeet, alfabetisering, moeite met lezen, moeite met schrijven, kan niet goed lezen, kan niet goed schrijven, spelling oefenen, dt-fout, d of t, taalhuis, taalpunt, leesles volwassene, foutloos schrijven, ik schaam me lezen, brieven niet begrijpen, briefje van school lezen lukt, ondertiteling te snel, ondertiteling lezen lukt, bril vergeten smoes, zeg dat ik mijn bril vergat, vrouw leest alles voor, bijsluiter lezen lukt, menukaart lezen lukt, appje typen fouten, schaam me voor mijn spelling, nooit naar school geweest, school afgebroken vroeg, alleen lagere school, voorlezen aan kleinkind lukt, formulier niet kunnen lezen, naam schrijven leren, ABC leren volwassen, letters herkennen volwassen, basisvaardigheden, Oefenen.nl, leesmaatje volwassen, ~spelling, ~letters leren',
    en: 'learn to read and write, adult literacy, literacy lesson, trouble reading, struggle to read, cannot read well, cannot write well, spelling practice, read letters from the council, illiterate, note from school cannot read, subtitles too fast, forgot my glasses excuse, wife reads everything, leaflet cannot read, menu cannot read, ashamed of my spelling, never went to school, left school young, only primary school, read to my grandchild wish, write my name learn, ABC adult, recognise letters adult, basic skills reading, hide that I cannot read, texting mistakes ashamed, ~spelling',
    broader: 'learn-dutch language-practice',
    near: 'letters-and-forms reading-comprehension reading-aloud'
  },
  'newcomer-guide': {
    domain: 'skill',
    nl: 'nieuw in Nederland, nieuw in de buurt, wegwijs maken, wegwijs in de stad, wegwijs in de wijk, maatje voor nieuwkomer, vluchteling maatje, vluchteling wegwijs, statushouder maatje, de stad leren kennen, de buurt leren kennen, mensen leren kennen, net verhuisd niemand kennen, ken hier niemand, expat wegwijs, nieuwkomer, statushouder, de stad zien, stad laten zien, laat de stad zien, stad leren kennen, vluchteling, net aangekomen, pas aangekomen, gisteren verhuisd, welke huisarts nemen, huisarts vinden nieuw, tandarts vinden nieuw, school kiezen nieuw, hoe werkt afval hier, welke dag grijze bak, BSN en DigiD nieuw, gemeente inschrijven nieuw, verzekering nieuw land, fiets kopen nieuw, wennen aan het land, heimwee, geen vrienden nieuw land, partner van expat alleen thuis, expat partner, mee verhuisd man werk, student uit buitenland, winkels laten zien, lekkerste bakker wijzen, de weg wijzen, woon hier al jaren wegwijs, ~wegwijs',
    en: 'new in town, new to the neighbourhood, new to the area, show me around, find my way around, get to know the city, buddy for newcomer, refugee buddy, settling in, know nobody here, meet locals, how life works here, newcomer, show you the city, show the city, just arrived, newly arrived, first week in town, moved yesterday, which doctor to register, find a GP new, find a dentist new, choose a school new, how does rubbish work, which bin day, BSN and DigiD, register at town hall new, insurance new country, buy a bike new, get used to country, homesick, no friends new country, trailing spouse, expat partner, moved for husband job, international student new, show you the shops, best bakery show, know the city well, settled here years, learn the ropes here, local tips, hidden gems, ~refugee, ~expat',
    near: 'civic-integration learn-dutch newcomer-welcome'
  },
  'learn-english': {
    domain: 'skill',
    nl: 'Engels leren, Engels oefenen, Engels praten, Engels spreken, Engelse les, Engelse conversatie, Engelse taal, Engels op niveau, zakelijk Engels, mijn Engels ophalen, Engels bijspijkeren, steenkolenengels, Engelse uitspraak, IELTS, TOEFL, Cambridge examen, Engelse presentatie, kleinkinderen in Canada, kleinkinderen in Amerika praten, schoonzoon Amerikaan, schoondochter Engelse, vergaderen in het Engels, mail in het Engels, internationale collega, stamel in het Engels, films zonder ondertitels, Engels nooit gehad, alleen mulo, cruise taal, Londen durf, Engels op vakantie, BBC verstaan, native uit Ierland, Amerikaanse babbel, accent Engels, C1, conversatie Brit, Australische, ~Engels',
    en: 'learn English, practise English, practice English, speak English better, English lesson, English class, English conversation, English teacher, improve my English, business English, IELTS, TOEFL, Cambridge exam, ESL, TEFL, grandchildren in Canada, grandkids in America talk, English son-in-law, meetings in English, emails in English, international colleagues English, films without subtitles, never had English at school, holiday English, understand the BBC, chat with native speaker English, native speaker from Ireland, American English, British English, C1 English, English for work, my English stuck, stammer in English, English teacher retired, Scottish accent, ~English',
    broader: 'language-practice',
    near: 'english-tutoring'
  },
  'learn-arabic': {
    domain: 'skill',
    nl: 'Arabisch leren, Arabisch oefenen, Arabische les, Arabisch lezen, Arabisch schrijven, Arabisch alfabet, Arabisch spreken, Arabisch praten, Darija, Marokkaans leren, Marokkaans oefenen, Koran lezen, Koranles, Arabisch, Tamazight, schoonfamilie in Marokko, zomer in Marokko taal, oma in Marokko praten, Syrische buren verstaan, rechts naar links schrijven, hoogarabisch, Egyptisch dialect, Syrisch dialect, soera, reciteren, tajwied, kinderen taal van opa Marokko, Berbers leren',
    en: 'learn Arabic, practise Arabic, practice Arabic, speak Arabic, Arabic lesson, Arabic class, Arabic script, Arabic alphabet, Darija, Moroccan Arabic, read the Quran, Quran lesson, Arabic, in-laws in Morocco, summer in Morocco language, grandma in Morocco talk, talk to Syrian neighbours, right to left writing, standard Arabic, Egyptian dialect, Levantine, surah, tajweed, kids heritage Arabic, learn Berber, ~Tamazight',
    broader: 'language-practice'
  },
  'learn-turkish': {
    domain: 'skill',
    nl: 'Turks leren, Turks oefenen, Turkse les, Turks praten, Turks spreken, Turkse conversatie, Turkse schoonfamilie, Turks, schoonmoeder in Turkije, vakantie Turkije praten, Antalya taal, Turkse buurvrouw praten, dorp in Turkije, Istanboel taal, Turkse series verstaan, kinderen Turks bijhouden',
    en: 'learn Turkish, practise Turkish, practice Turkish, speak Turkish, Turkish lesson, Turkish class, Turkish in-laws, Turkish, mother-in-law in Turkey, holiday Turkey talk, Antalya language, talk to Turkish neighbour, village in Turkey, Istanbul language, understand Turkish series, keep up Turkish kids',
    broader: 'language-practice'
  },
  'learn-spanish': {
    domain: 'skill',
    nl: 'Spaans leren, Spaans oefenen, Spaanse les, Spaans praten, Spaans spreken, Spaanse conversatie, Castellano, Spaans voor beginners, emigreren naar Spanje taal, reis Zuid-Amerika taal, Spaans, kletsen Spaans, Madrid, Costa Rica taal, overwinteren Spanje praten, huisje in Spanje, camino praten, vriendin uit Colombia, schoonfamilie Mexico, schoonfamilie Spanje, Málaga, Sevilla, Barcelona taal, Argentijns praten, op reis Peru taal, hola, tapasbar bestellen, subjuntivo, telenovela',
    en: 'learn Spanish, practise Spanish, practice Spanish, speak Spanish, Spanish lesson, Spanish class, Spanish conversation, Spanish for beginners, hablar español, moving to Spain language, Spanish, chat in Spanish, winter in Spain talk, house in Spain, Camino talk, girlfriend from Colombia, in-laws in Mexico, in-laws in Spain, Malaga, Seville, Barcelona language, Argentinian Spanish, backpack South America language, hola, order tapas, subjunctive, telenovela, Latin American Spanish, Madrid',
    broader: 'language-practice'
  },
  'learn-french': {
    domain: 'skill',
    nl: 'Frans leren, Frans oefenen, Franse les, Frans praten, Frans spreken, Franse conversatie, Frans bijles, mondeling Frans, Frans ophalen, vakantiehuis Frankrijk taal, Frans, Parijzenaar, camping Frankrijk praten, huisje in de Ardèche, Dordogne, Provence, bakker in Frankrijk, Waalse collega, Brussel werken taal, croissant bestellen, accent aigu, passé composé, Québec, Franstalig, Congolees, Bescherelle, schoonfamilie Frankrijk, Lyon',
    en: 'learn French, practise French, practice French, speak French, French lesson, French class, French conversation, French oral exam, brush up French, French, Parisian, rusty French, campsite in France talk, cottage in France, Dordogne, Provence, baker in France, Walloon colleague, work in Brussels language, passé composé, Quebec, francophone, in-laws in France, Lyon, order croissants, French film without subtitles',
    broader: 'language-practice school-tutoring'
  },
  'learn-german': {
    domain: 'skill',
    nl: 'Duits leren, Duits oefenen, Duitse les, Duits praten, Duits spreken, Duitse conversatie, Duits bijles, naamvallen, zakelijk Duits, Duitse klanten bellen, Duitse mail schrijven, Duits, werken in Duitsland, net over de grens werken, Oostenrijk skigebied taal, Berlijn verhuizen taal, Duitse schoonfamilie, Zwitserse, kleinkind in Duitsland, vierde naamval, Goethe, Duitse toerist praten, Duitstalig',
    en: 'learn German, practise German, practice German, speak German, German lesson, German class, German conversation, German cases, German, der die das, work in Germany, across the border work German, Austria language, move to Berlin language, German in-laws, Swiss German, grandchild in Germany, accusative dative, Goethe, German clients',
    broader: 'language-practice school-tutoring'
  },
  'learn-italian': {
    domain: 'skill',
    nl: 'Italiaans leren, Italiaans oefenen, Italiaanse les, Italiaans praten, Italiaans spreken, Italiaanse conversatie, Italiaans, babbelen Italiaans, Napels, Toscane taal, Italiaanse schoonfamilie, opera verstaan, huisje in Italië, Rome reis praten, Sicilië, Milaan, ciao, Italiaanse oma, Toscane huis, la dolce vita',
    en: 'learn Italian, practise Italian, practice Italian, speak Italian, Italian lesson, Italian class, Italian, Italian in-laws, understand opera, house in Italy, Rome trip speak, Sicily, Milan, ciao, Italian grandma, Tuscany, Naples, dolce vita',
    broader: 'language-practice'
  },
  'learn-portuguese': {
    domain: 'skill',
    nl: 'Portugees leren, Portugees oefenen, Portugese les, Portugees praten, Portugees spreken, Braziliaans leren, Braziliaans Portugees, Papiamento, Papiaments, Portugees, Braziliaans, Lissabon, Algarve, Brazilië taal, Braziliaanse vriend, Braziliaanse schoonfamilie, capoeira taal, bossa nova zingen tekst, emigreren Portugal taal, Kaapverdië, Angolese, Porto taal',
    en: 'learn Portuguese, practise Portuguese, practice Portuguese, speak Portuguese, Portuguese lesson, Brazilian Portuguese, Portuguese, Lisbon, Algarve, Brazil language, Brazilian boyfriend, Brazilian in-laws, bossa nova lyrics, move to Portugal language, Cape Verde, Angolan, Porto language, Rio',
    broader: 'language-practice'
  },
  'learn-polish': {
    domain: 'skill',
    nl: 'Pools leren, Pools oefenen, Poolse les, Pools spreken, Pools praten, Poolse schoonfamilie, Poolse collega taal, Pools, Poolse vriendin, Poolse buren praten, Warschau, Krakau, Poolse bouwvakkers praten, Poolse oma, Gdansk, pools uitspreken',
    en: 'learn Polish, practise Polish, practice Polish, Polish lesson, speak Polish, Polish in-laws, Polish girlfriend, Polish neighbours talk, Warsaw, Krakow, Polish grandma, Gdansk, talk to Polish builders, ~Polish',
    broader: 'language-practice'
  },
  'learn-ukrainian': {
    domain: 'skill',
    nl: 'Oekraïens leren, Oekraïens oefenen, Oekraïense les, Oekraïens spreken, Oekraïens praten, cyrillisch leren lezen, Oekraïens, Oekraïense gast praten, Oekraïense vluchteling praten, Kiev, Kyiv, Lviv, Oekraïens gezin praten, kinderen Oekraïens bijhouden',
    en: 'learn Ukrainian, practise Ukrainian, practice Ukrainian, Ukrainian lesson, speak Ukrainian, read Cyrillic, Ukrainian, Ukrainian guest talk, Ukrainian refugees talk, Kyiv, Lviv, Ukrainian family talk, keep up Ukrainian kids',
    broader: 'language-practice'
  },
  'learn-russian': {
    domain: 'skill',
    nl: 'Russisch leren, Russisch oefenen, Russische les, Russisch spreken, Russisch praten, cyrillisch leren lezen, Russisch, Russische schoonfamilie, Tsjechov lezen, Dostojevski origineel, Moskou, Kazachstan, Russische vriendin, transsiberië',
    en: 'learn Russian, practise Russian, practice Russian, Russian lesson, speak Russian, read Cyrillic, Russian, Russian in-laws, read Chekhov, Dostoevsky original, Moscow, Kazakhstan, Russian girlfriend, Trans-Siberian',
    broader: 'language-practice'
  },
  'learn-romanian': {
    domain: 'skill',
    nl: 'Roemeens leren, Roemeens oefenen, Roemeense les, Roemeens spreken, Roemeens praten, Roemeens, Roemeense schoonfamilie, Boekarest, Transsylvanië, Moldavië, Roemeense vriendin, Roemeense collega praten',
    en: 'learn Romanian, practise Romanian, practice Romanian, Romanian lesson, speak Romanian, Romanian, Romanian in-laws, Bucharest, Transylvania, Moldova, Romanian girlfriend, Romanian colleagues talk',
    broader: 'language-practice'
  },
  'learn-bulgarian': {
    domain: 'skill',
    nl: 'Bulgaars leren, Bulgaars oefenen, Bulgaarse les, Bulgaars spreken, Bulgaars praten, Bulgaars, Bulgaarse schoonfamilie, Sofia Bulgarije, Varna, Bulgaarse collega praten, Bulgarije huis',
    en: 'learn Bulgarian, practise Bulgarian, practice Bulgarian, Bulgarian lesson, speak Bulgarian, Bulgarian, Bulgarian in-laws, Sofia Bulgaria, Varna, Bulgarian colleagues talk, house in Bulgaria',
    broader: 'language-practice'
  },
  'learn-greek': {
    domain: 'skill',
    nl: 'Grieks leren, Grieks oefenen, Griekse les, Grieks spreken, Grieks praten, Nieuwgrieks, Grieks, Grieks eiland taal, Kreta, Athene, Griekse schoonfamilie, Griekse vriend, Griekse letters, Cyprus taal',
    en: 'learn Greek, practise Greek, practice Greek, Greek lesson, speak Greek, modern Greek, Greek, Greek island language, Crete, Athens, Greek in-laws, Greek boyfriend, Greek letters, Cyprus language',
    broader: 'language-practice'
  },
  'learn-hebrew': {
    domain: 'skill',
    nl: 'Hebreeuws leren, Hebreeuws oefenen, Hebreeuwse les, Hebreeuws spreken, Hebreeuws praten, Ivriet, Hebreeuws, Israël taal, Tel Aviv, Thora lezen, bar mitswa lezen, Hebreeuwse letters, Jiddisch',
    en: 'learn Hebrew, practise Hebrew, practice Hebrew, Hebrew lesson, speak Hebrew, Ivrit, Hebrew, Israel language, Tel Aviv, read Torah, bar mitzvah reading, Hebrew letters, Yiddish',
    broader: 'language-practice'
  },
  'learn-chinese': {
    domain: 'skill',
    nl: 'Chinees leren, Chinees oefenen, Chinese les, Chinees spreken, Chinees praten, Mandarijn, Kantonees, Chinese karakters, Peking, Shanghai, Taiwan, Chinese schoonfamilie, Chinese klanten, tonen uitspreken, pinyin, HSK, dochter uit China, Hongkong, Chinees leren schrijven, ~Chinees',
    en: 'learn Chinese, practise Chinese, practice Chinese, Chinese lesson, speak Chinese, Mandarin, Cantonese, Chinese characters, Beijing, Shanghai, Taiwan, Chinese in-laws, Chinese clients, tones pronounce, pinyin, HSK, daughter adopted China, Hong Kong, write Chinese, ~Chinese',
    broader: 'language-practice'
  },
  'learn-japanese': {
    domain: 'skill',
    nl: 'Japans leren, Japans oefenen, Japanse les, Japans spreken, Japans praten, kanji, hiragana, Japans, anime zonder ondertitels, manga lezen origineel, Tokio, Kyoto, katakana, JLPT, Japanse schoonfamilie, Japan stage, Japanse vriend praten',
    en: 'learn Japanese, practise Japanese, practice Japanese, Japanese lesson, speak Japanese, kanji, hiragana, Japanese, anime without subtitles, read manga original, Tokyo, Kyoto, katakana, JLPT, Japanese in-laws, internship Japan, Japanese friend talk',
    broader: 'language-practice'
  },
  'learn-korean': {
    domain: 'skill',
    nl: 'Koreaans leren, Koreaans oefenen, Koreaanse les, Koreaans spreken, Koreaans praten, hangul, K-pop taal, Koreaans, BTS teksten, K-drama zonder ondertitels, Seoul, Koreaanse schoonfamilie, adoptie uit Korea taal, TOPIK',
    en: 'learn Korean, practise Korean, practice Korean, Korean lesson, speak Korean, hangul, K-drama language, Korean, BTS lyrics, K-drama without subtitles, Seoul, Korean in-laws, adopted from Korea language, TOPIK',
    broader: 'language-practice'
  },
  'learn-hindi-urdu': {
    domain: 'skill',
    nl: 'Hindi leren, Hindi oefenen, Hindi les, Hindi spreken, Hindi praten, Urdu, Punjabi, Tamil leren, Bengaals leren, Hindi, Bollywood verstaan, India reis taal, Indiase schoonfamilie, Pakistaanse schoonfamilie, Delhi, Mumbai, Lahore, Hindoestaans, Sanskriet, Gujarati, Nepalees leren',
    en: 'learn Hindi, practise Hindi, practice Hindi, Hindi lesson, speak Hindi, Urdu, Punjabi, learn Tamil, learn Bengali, Hindi, understand Bollywood, India trip language, Indian in-laws, Pakistani in-laws, Delhi, Mumbai, Lahore, Hindustani, Sanskrit, Gujarati, learn Nepali',
    broader: 'language-practice'
  },
  'learn-indonesian': {
    domain: 'skill',
    nl: 'Indonesisch leren, Indonesisch oefenen, Indonesische les, Indonesisch spreken, Indonesisch praten, Bahasa, Maleis leren, Bali, Java reis taal, Jakarta, Indische oma taal, Molukse, Javaans leren, roots Indonesië taal, ~Indonesisch',
    en: 'learn Indonesian, practise Indonesian, practice Indonesian, Indonesian lesson, speak Indonesian, Bahasa, learn Malay, Bali, Java trip language, Jakarta, Indonesian grandma language, Moluccan, learn Javanese, roots Indonesia language, Malaysia language, ~Indonesian',
    broader: 'language-practice'
  },
  'learn-vietnamese-thai': {
    domain: 'skill',
    nl: 'Vietnamees leren, Vietnamees oefenen, Vietnamese les, Vietnamees spreken, Vietnamees praten, Thai leren, Thaise les, Vietnamees, Bangkok, Hanoi, Saigon, Thaise schoonfamilie, Thaise vrouw praten, Vietnamese schoonouders, Tagalog, Filipijnse taal, Khmer, Thailand reis taal',
    en: 'learn Vietnamese, practise Vietnamese, practice Vietnamese, Vietnamese lesson, speak Vietnamese, learn Thai, Thai lesson, Vietnamese, Bangkok, Hanoi, Saigon, Thai in-laws, Thai wife talk, Vietnamese in-laws, Tagalog, Filipino language, Khmer, Thailand trip language, Thai',
    broader: 'language-practice'
  },
  'learn-persian': {
    domain: 'skill',
    nl: 'Farsi leren, Farsi oefenen, Farsi les, Farsi spreken, Farsi praten, Perzisch, Dari, Pasjtoe, Afghaanse taal, Farsi, Teheran, Kabul, Iraanse schoonfamilie, Afghaanse buren praten, Hafez lezen, Rumi lezen, Perzisch schrift, Iraanse vriend',
    en: 'learn Farsi, practise Farsi, practice Farsi, Farsi lesson, speak Farsi, Persian language, Dari, Pashto, Farsi, Tehran, Kabul, Iranian in-laws, talk to Afghan neighbours, read Hafez, read Rumi, Persian script, Iranian friend talk, Persian',
    broader: 'language-practice'
  },
  'learn-tigrinya': {
    domain: 'skill',
    nl: 'Tigrinya leren, Tigrinya oefenen, Tigrinya les, Tigrinya spreken, Tigrinya praten, Amhaars, Eritrese taal, Tigrinya, Asmara, Eritrese buren praten, Ethiopische vriend, Ge ez schrift, Oromo, Eritrese jongen taal, Addis Abeba',
    en: 'learn Tigrinya, practise Tigrinya, practice Tigrinya, Tigrinya lesson, speak Tigrinya, Amharic, Eritrean language, Tigrinya, Asmara, talk to Eritrean neighbours, Ethiopian friend talk, Oromo, Addis Ababa, Eritrean teenager language',
    broader: 'language-practice'
  },
  'learn-somali-swahili': {
    domain: 'skill',
    nl: 'Somalisch leren, Somalisch oefenen, Somalische les, Somalisch spreken, Somalisch praten, Swahili, Somalisch, Mogadishu, Kenia taal, Tanzania taal, Zanzibar, Somalische buren praten, Lingala, Yoruba, Twi, Afrikaanse taal leren, Nairobi',
    en: 'learn Somali, practise Somali, practice Somali, Somali lesson, speak Somali, Swahili, Somali, Mogadishu, Kenya language, Tanzania language, Zanzibar, talk to Somali neighbours, Lingala, Yoruba, Twi, African language, Nairobi',
    broader: 'language-practice'
  },
  'learn-kurdish': {
    domain: 'skill',
    nl: 'Koerdisch leren, Koerdisch oefenen, Koerdische les, Koerdisch spreken, Koerdisch praten, Kurmanji, Sorani, Koerdisch, Koerdische schoonfamilie, Erbil, Koerdische buren praten, Zaza, Diyarbakir, Koerdische vriend',
    en: 'learn Kurdish, practise Kurdish, practice Kurdish, Kurdish lesson, speak Kurdish, Kurmanji, Sorani, Kurdish, Kurdish in-laws, Erbil, talk to Kurdish neighbours, Zazaki, Diyarbakir, Kurdish friend talk',
    broader: 'language-practice'
  },
  'learn-swedish': {
    domain: 'skill',
    nl: 'Zweeds leren, Zweeds oefenen, Zweedse les, Zweeds spreken, Zweeds praten, Zweeds, Stockholm, Zweden emigreren, huisje in Zweden, Zweedse vriendin, Göteborg, Scandinavische taal',
    en: 'learn Swedish, practise Swedish, practice Swedish, Swedish lesson, speak Swedish, Swedish, Stockholm, move to Sweden, cottage in Sweden, Swedish girlfriend, Gothenburg, Scandinavian language',
    broader: 'language-practice'
  },
  'learn-norwegian': {
    domain: 'skill',
    nl: 'Noors leren, Noors oefenen, Noorse les, Noors spreken, Noors praten, Noors, Oslo, Noorwegen emigreren, Bergen Noorwegen, Noorse vriend, fjorden taal',
    en: 'learn Norwegian, practise Norwegian, practice Norwegian, Norwegian lesson, speak Norwegian, Norwegian, Oslo, move to Norway, Bergen Norway, Norwegian boyfriend, fjords language',
    broader: 'language-practice'
  },
  'learn-danish': {
    domain: 'skill',
    nl: 'Deens leren, Deens oefenen, Deense les, Deens spreken, Deens praten, Deens, Kopenhagen, Denemarken emigreren, Deense vriend, Deense series verstaan, Aarhus',
    en: 'learn Danish, practise Danish, practice Danish, Danish lesson, speak Danish, Danish, Copenhagen, move to Denmark, Danish boyfriend, Danish series, Aarhus',
    broader: 'language-practice'
  },
  'learn-finnish': {
    domain: 'skill',
    nl: 'Fins leren, Fins oefenen, Finse les, Fins spreken, Fins praten, Fins, Helsinki, Finland emigreren, Finse schoonfamilie, Hongaars leren, Ests leren, Finse vriendin',
    en: 'learn Finnish, practise Finnish, practice Finnish, Finnish lesson, speak Finnish, Finnish, Helsinki, move to Finland, Finnish in-laws, learn Hungarian, learn Estonian, Finnish girlfriend',
    broader: 'language-practice'
  },
  'learn-papiamento': {
    domain: 'skill',
    nl: 'Papiaments leren, Papiaments oefenen, Papiamentse les, Papiaments spreken, Papiaments praten, Papiamento, Antilliaanse taal, Curaçao taal, Aruba, Bonaire, Antilliaanse schoonfamilie, Antilliaanse oma, dushi, ~Papiaments',
    en: 'learn Papiamento, practise Papiamento, practice Papiamento, Papiamento lesson, speak Papiamento, Papiamentu, Curaçao language, Aruba, Bonaire, Antillean in-laws, Antillean grandma, dushi, ~Papiamento',
    broader: 'language-practice'
  },
  'learn-sranan': {
    domain: 'skill',
    nl: 'Sranan leren, Sranan oefenen, Sranan les, Sranan spreken, Sranan praten, Sranan Tongo, Surinaams leren, Sarnami, Sranan, Paramaribo, Surinaamse schoonfamilie, Surinaamse oma taal, taal van Suriname, Saramaccaans, Hindoestaanse oma taal',
    en: 'learn Sranan, practise Sranan, practice Sranan, Sranan lesson, speak Sranan, Sranan Tongo, Surinamese language, Paramaribo, Surinamese in-laws, Surinamese grandma language, language of Suriname, Saramaccan, ~Sranan',
    broader: 'language-practice'
  },
  'learn-frisian': {
    domain: 'skill',
    nl: 'Fries leren, Fries oefenen, Friese les, Fries spreken, Fries praten, streektaal, dialect leren, plat praten, Gronings leren, Limburgs leren, Leeuwarden taal, verhuizen naar Friesland taal, Friese schoonfamilie, Twents, Drents, Brabants praten, Zeeuws, West-Vlaams, Nedersaksisch, dialect van opa, ~Fries',
    en: 'learn Frisian, practise Frisian, practice Frisian, Frisian lesson, speak Frisian, local dialect, Frisian, move to Friesland language, Frisian in-laws, Limburgish, Low Saxon, grandad dialect, regional dialect',
    broader: 'language-practice'
  },
  esperanto: {
    domain: 'skill',
    nl: 'Esperanto leren, Esperanto oefenen, Esperanto les, Esperanto spreken, Esperanto praten, Esperanto, wereldtaal, kunsttaal, plantaal, Klingon',
    en: 'learn Esperanto, practise Esperanto, practice Esperanto, Esperanto lesson, speak Esperanto, Esperanto, constructed language, invented language, world language, Klingon',
    broader: 'language-practice'
  },
  'sign-language': {
    domain: 'skill',
    nl: 'gebarentaal, gebarenles, gebaren leren, NGT, NmG, doventolk, babygebaren, slechthorend communiceren, slechthorende gebaren, doof kind, dove collega, dove buurvrouw, dove buurman, liplezen, vingerspellen, doof, slechthorend, gehoor gaat achteruit gebaren, doof geworden, dove klant, doof nichtje, doof neefje, dove ouders, dove baby, cochleair implantaat, baby gebaren voor praten, syndroom van Down gebaren, handalfabet, gebaartaal, schrijftolk, gebarentolk, handen babbelen',
    en: 'sign language, learn to sign, BSL, NGT, baby signs, deaf interpreter, deaf child, deaf colleague, deaf neighbour, lip reading, fingerspelling, hard of hearing communicate, deaf, losing my hearing sign, gone deaf, deaf customer, deaf niece, deaf nephew, deaf parents, deaf baby, cochlear implant, signing before talking, Makaton, Down syndrome signs, hand alphabet, ASL, sign interpreter, cannot hear grandchild',
    broader: 'language-practice'
  },
  'latin-greek': {
    domain: 'skill',
    nl: 'Latijn bijles, Latijn leren, Latijn vertalen, Latijnse les, klassieke talen, Grieks en Latijn, gymnasium Grieks, Homeros vertalen, rijtjes stampen Latijn, Latijn, Caesar vertalen, Ovidius, Ilias, Odyssee, Cicero, Latijn een vier, stamtijden, ablativus, pensum, examen Latijn, klassieke talen gestudeerd, Griekse mythen, gymnasiast, inscriptie vertalen, ~gymnasium',
    en: 'learn Latin, Latin tutor, Latin homework, translate Latin, classics homework, ancient Greek, Latin, translate Caesar, Ovid, Iliad, Odyssey, Cicero, failing Latin, ablative, declensions, classics degree, Greek myths, classicist, Latin inscription, grammar school Latin',
    broader: 'school-tutoring'
  },
  translating: {
    domain: 'help',
    nl: 'vertalen, vertaling, vertaler, tolk, tolken, meevertalen, brief vertalen, iemand die Arabisch spreekt bij gesprek, iemand die Turks spreekt bij gesprek, tolken bij de dokter, tolk bij huisarts, tolk bij school, taalbarrière, spreekt geen Nederlands, verstaat geen Nederlands, Google Translate, huisarts spreek Arabisch, dokter spreek Turks, spreek alleen Arabisch, spreek alleen Turks, spreek alleen Pools, dokter begrijpt mij niet, brief van school taal, brief in vreemde taal, brief in het Turks, brief in het Frans, gesprek met advocaat taal, ouderavond vertalen, kind moet tolken, zoon tolkt altijd, tolk te duur, tolkentelefoon, geboorteakte vertalen, diploma vertalen, rijbewijs vertalen, handleiding in Chinees, buurvrouw verstaat mij niet, bevalling tolk, nieuwe buren verstaan elkaar, spreekt alleen Oekraïens, spreek alleen Tigrinya, spreek alleen Engels, spreekt alleen Farsi, woordje vertalen, beëdigd vertaler, Oekraïens vertalen, Arabisch vertalen, Pools vertalen, spreek vier talen, spreek drie talen',
    en: 'translate, translation, translator, interpreter, interpreting, translate a letter, interpret at the doctor, interpreter for school meeting, language barrier, speaks no Dutch, understands no Dutch, letter in Dutch I cannot read, Google Translate, speak only Arabic, speak only Turkish, speak no Dutch doctor, doctor does not understand me, letter from school language, letter in a foreign language, letter in Turkish, letter in French, lawyer meeting language, parents evening translate, child has to interpret, son always interprets, interpreter too expensive, translate birth certificate, translate a diploma, manual in Chinese, neighbour does not understand me, birth interpreter, speaks only Ukrainian, speaks only Tigrinya, speak only English, speaks only Farsi, sworn translator, translate Ukrainian, translate Arabic, translate Polish, speak four languages, speak three languages, what does this letter say, Dutch letter understand, explain letter in English',
    near: 'learn-dutch letters-and-forms phone-calls-for official-company'
  }
} as const satisfies Record<string, Concept>
