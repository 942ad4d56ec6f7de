import type { Concept } from './concept.ts'

/** Books, games, films, music and the instruments to make it. */
export const media = {
  'books-games': {
    domain: 'item',
    nl: 'boeken en spellen, boeken en puzzels, ruilkast, minibieb, buurtbieb, spelletjeskast, boekenruilkast, spelotheek, boekenruil, boekenkastje, leeskast, ruilbieb, straatbibliotheek',
    en: 'books and games, books and puzzles, swap shelf, little free library, toy and game library, book swap, book exchange, neighbourhood library, book box street, swap novels, lending shelf, games swap'
  },
  books: {
    domain: 'item',
    nl: 'boek, roman, thriller, leesboek, leesvoer, detective, paperback, literatuur, verdwenen uit bieb, bieb, bibliotheekboek, leeslijst, fantasy boek, uitgelezen, vakantieboek, boekendoos, gedichtenbundel, leesclub boek, engelse boeken, iets te lezen zoeken, biografie, studieboek, science fiction boek, verzamelde werken, dozen boeken, filosofieboek, historische roman, fictie, boekenserie, encyclopedie, boek voor op vakantie, leeshonger, lezen in bed, boek zoeken, ziekenhuis lezen, slapeloze nachten lezen, boekenwurm, kast vol romans, strand lezen, liefdesroman, spannend verhaal, bestseller, boekenkast vol, dubbele boeken, verhuis boeken weg',
    en: 'book, novel, paperback, thriller, something to read, reading material, crime novel, used books, english books, library book, fantasy novel, holiday reading, reading list, poetry collection, biography, finished reading, box of books, science fiction, book series, bookworm, literature, page turner, ran out of things to read, fiction, encyclopedia, book for my holiday, love reading, read in bed, hospital reading, beach read, whodunit, romance novel, shelves of novels, gripping story, sleepless reading, bestseller, shelves overflowing books, duplicate books',
    broader: 'books-games'
  },
  'childrens-books': {
    domain: 'item',
    nl: 'kinderboek, prentenboek, voorleesboek, stripboek, donald duck, ~strip, avi boek, jeugdboek, manga, suske en wiske, harry potter, zoekboek, leesboekje, stripverhaal, samenleesboek, dierenboek kind, boekjes voor peuter, kartonboekje, avi, gruffalo, nijntje, boek om voor te lezen, het leven van een loser, asterix, kuifje, young adult boek, luisterboek kind, voorlezen slapen, verhaaltje slapengaan, lezen leren kind, kind leest niet, dyslexie boek, kleindochter voorlezen, opa leest voor, meertalig voorlezen',
    en: 'childrens book, picture book, comic, comic book, early reader, donald duck, manga, teen book, bedtime story book, kids books, board book for baby, harry potter, books for a six year old, tintin, asterix, graphic novel, storybook, story books, young adult novel, dr seuss, gruffalo, reluctant reader, dinosaur book, read to grandchild, dyslexia books, nursery rhymes, toddler story, bilingual stories, beginner reader',
    broader: 'books',
    near: 'reading-aloud'
  },
  cookbooks: {
    domain: 'item',
    nl: 'kookboek, ottolenghi, bakboek, receptenboek, tuinboek, breiboek, doe-het-zelfboek, hobbyboek, knutselboek, ~recepten, haakboek, naaiboek, ontwerpboek, kunstboek, natuurgids, vogelgids, plantengids, patronenboek, fotoboek, inspiratie koken, indiase gerechten inspiratie, taart inspiratie, breien leren boek, student leren koken boek, planten herkennen',
    en: 'cookbook, cookery book, recipe book, ottolenghi, gardening book, knitting book, craft book, hobby book, baking book, art book, bird guide, field guide, plant guide, pattern book, coffee table book, cooking inspiration, vegetarian inspiration, identify plants, knitting beginners book, baking inspiration, meal ideas book'
  },
  'language-books': {
    domain: 'item',
    nl: 'taalboek, inburgeringsboek, leerboek nederlands, nt2 boek, nt2, woordenboek, grammaticaboek, cursusboek, kns boek, inburgering oefenboek, theorieboek, theorieboek rijbewijs, rijbewijs boek, staatsexamen boek, taalcursus boek, zelfstudie boek, duden, taalmethode, theorieexamen oefenboek, leerboek, vaarbewijs boek, inburgeringsexamen oefenen, nederlands oefenen thuis, cbr theorie, spaans vakantie leren boek, b1 niveau, vaarbewijs leren, woordjes stampen',
    en: 'language book, dutch course book, grammar book, dictionary, integration exam book, driving theory book, nt2 book, learn dutch book, coursebook, workbook for dutch, self study book, ielts book, phrasebook, book for the theory test, language textbook, duolingo book, ielts, practise dutch home, road signs, spanish holiday phrases, language course home, vocabulary lists'
  },
  magazines: {
    domain: 'item',
    nl: 'tijdschrift, krant, weekblad, puzzelboekje, abonnement delen, glossy, libelle, national geographic, sudoku, oude kranten, denksport, kruiswoordpuzzel, oude tijdschriften collage, krant meelezen, krant delen, dagblad, puzzelblad, wachtkamer lezen, knippen plakken plaatjes, papieren krant, krant kooi, moodboard, puzzelen krant oma',
    en: 'magazine, newspaper, share a newspaper, puzzle book, crossword, back issues, old magazines, national geographic, sudoku book, weekend paper, glossy, subscription to share, old newspapers, collage, waiting room reading, paper news, grandma crosswords, brain teaser, line a cage',
    broader: 'books-games'
  },
  puzzles: {
    domain: 'item',
    nl: 'puzzel, legpuzzel, duizend stukjes, 1000 stukjes, 500 stukjes, jan van haasteren, ravensburger, vloerpuzzel, puzzelmat, kinderpuzzel, wasgij, puzzels ruilen, houten puzzel, puzzelruil, 2000 stukjes, 3d puzzel, legpuzzelaar, puzzelrol, ziek thuis tijdverdrijf, puzzel klaar ruilen, stukje mist, puzzelfanaat, oma puzzelt, vakantiehuisje regen, hersens trainen, quarantaine tijdverdrijf',
    en: 'puzzle, jigsaw puzzle, thousand pieces, 1000 piece, 500 piece, ravensburger, floor puzzle, puzzle mat, puzzle swap, wooden puzzle, 3d puzzle, wasgij, jigsaws to swap, pass the time while sick, finished the puzzle swap, winter evenings pastime, rainy cottage, jigsaw fan, missing piece, grandma puzzles, keep brain busy',
    broader: 'books-games',
    near: 'board-games'
  },
  'board-games': {
    domain: 'item',
    nl: 'bordspel, gezelschapsspel, spelletje, spellen, catan, kolonisten, monopoly, rummikub, kaartspel, ticket to ride, dobbelspel, schaakbord, schaakspel, mens erger je niet, scrabble, dungeons and dragons set, carcassonne, spelletjesavond, triominos, keezen, ganzenbord, yahtzee, kinderspel, mahjong, backgammon, denkspel, pokemonkaarten, pokemon kaarten, escape room spel, exploding kittens, 30 seconds, regenwormen, saai weekend binnen, party game, uno, ~dammen, stratego, dominospel, spelavond, coöperatief spel, codenames, regenachtige zondag, kinderen vervelen zich, spelletjes doen avond, familieweekend, gezinsavond, huisje regen spelen, stroomstoring spelen, vrienden spelen avond, tieners vervelen, oudjaar spelen, verpleeghuis spelen',
    en: 'board game, game night, catan, monopoly, rummikub, card game, ticket to ride, dice game, chess set, chess board, scrabble, settlers, carcassonne, risk game, dungeons and dragons set, mahjong set, backgammon, family game, uno, rainy day games, pokemon cards, escape room game, codenames, pandemic game, party game, cluedo, trivial pursuit, dominoes, two player game, tabletop game, rainy weekend with kids, magic the gathering, rainy sunday, kids are bored, family weekend game, evening of games, holiday cottage games, friends over play, bored teenagers, new years eve play, half term indoors, strategy game, dinner party game',
    broader: 'books-games',
    near: 'garden-games'
  },
  films: {
    domain: 'item',
    nl: 'dvd, blu-ray, film te leen, videoband, vhs, dvd speler, filmcollectie, netflix delen, kinderfilm, videorecorder, vhs omzetten, vhs digitaliseren apparaat, tv serie dvd, dvdspeler, luisterboek, audioboek, cassettebandje, blu ray speler, videocassette, disneyfilm, hoorspel, dvd box, familiefilm vroeger, vakantiefilm vroeger, trouwvideo, kinderserie, griep film kijken, autorit verhaal luisteren, lange rit luisteren kinderen',
    en: 'dvd, blu-ray, film to borrow, vhs, dvd player, video tape, movie collection, vcr, vhs player, digitise vhs, box set, audiobook, talking book, cassette tape, disney films, old video tapes, blu-ray player, camcorder tapes, family videos, wedding video, sick day movies, long drive listen, childhood tapes, listen to stories',
    broader: 'books-games electronics'
  },
  records: {
    domain: 'item',
    nl: 'lp, vinyl, ~platen, platenspeler, grammofoonplaat, langspeelplaat, elpee, cd, cd-speler, cassettespeler, jukebox, pick-up, singletjes, cassettedeck, platenverzameling, cd collectie, bladmuziek, pianoboek, bandrecorder, muziekboek, elpees, songbook, lp speler, liedboek, mp3 speler, discman, platencollectie, jazzplaten, koormuziek partij, muziek vroeger luisteren, opa muziek vroeger, jazz liefhebber, bandjes luisteren, jaren zestig muziek, notenboek',
    en: 'vinyl, lp, record player, turntable, vinyl records, cds, cd player, cassette player, jukebox, vinyl collection, sheet music, piano book, songbook, music book, gramophone, tape deck, mp3 player, walkman, old records, compact disc, digitise tapes, jazz records, reel to reel, choir scores, piano scores, sixties music, grandpas music, jazz lover, listen old tapes, hymn book, mixtape',
    broader: 'books-games electronics'
  },
  'music-instruments': {
    domain: 'item',
    nl: 'muziekinstrument, instrument te leen, muziekstandaard, metronoom, stemapparaat, muziekspullen, lessenaar, instrumenten, orkestinstrument, instrument om te proberen, harp, kalimba, mondharmonica, doedelzak, muzieklessenaar, instrument huren, klankschaal, gong, autoharp, kind muziekles beginnen, schoolorkest, welk instrument, volksmuziek, zolder instrument, instrument ongebruikt',
    en: 'musical instrument, instrument to borrow, music stand, metronome, try an instrument, orchestra instrument, rent an instrument, harp, kalimba, harmonica, singing bowl, spare instrument, instrument gathering dust, gong, bagpipes, school orchestra, start music lessons, folk music, attic instrument'
  },
  guitar: {
    domain: 'item',
    nl: 'leengitaar, gitaar te leen, gitaar over, akoestische gitaar, elektrische gitaar, basgitaar, ukelele, banjo, gitaarversterker, gitaarsnaar, capo, kindergitaar, spaanse gitaar, klassieke gitaar, gitaarstandaard, effectpedaal, gitaarkoffer, snaren, westerngitaar, tweedehands gitaar, mandoline snaren, kampvuur muziek, gitaarles begint, zoon rockband, snaar gebroken, liedjes schrijven, bandje beginnen',
    en: 'guitar to borrow, acoustic guitar, electric guitar, bass guitar, ukulele to borrow, banjo, mandolin, guitar amp, guitar strings, capo, ~guitar, kids guitar, spanish guitar, classical guitar, guitar case, effects pedal, second hand guitar, spare guitar, ~ukulele, lute, guitar lessons start, rock band',
    broader: 'music-instruments'
  },
  keyboard: {
    domain: 'item',
    nl: 'piano te leen, digitale piano, keyboard, synthesizer, orgel, accordeon, elektrische piano, ~piano, pianokruk, stagepiano, piano af te halen, piano gratis, harmonium, midi keyboard, trekharmonica, melodica, ~vleugel, casio, keyboardstandaard, oefenpiano, pianoles begint, dochter pianoles, piano oefenen thuis, koorrepetitie begeleiden, kerkmuziek, toetseninstrument',
    en: 'digital piano, keyboard, synthesizer, electric organ, accordion, electric piano, piano to give away, ~piano, piano stool, stage piano, midi keyboard, free piano, harmonium, melodica, grand piano, upright piano, practise piano, synth, weighted keys, piano lessons start, daughter piano, practise piano home, choir rehearsal accompany, church music',
    broader: 'music-instruments'
  },
  drums: {
    domain: 'item',
    nl: 'drumstel, trommel, djembe, cajon, elektrisch drumstel, drumstok, tamboerijn, bongo, drumpad, elektronisch drumstel, percussie, xylofoon, slagwerk, congas, drums, handpan, klokkenspel, drumkruk, ~ritme, drumles begint, herrie garage muziek, slagwerker, zoon drummen',
    en: 'drum kit, drums, drum set, djembe, cajon, electronic drums, drum sticks, cymbals, percussion, bongos, tambourine, practice pad, xylophone, hand drum, handpan, glockenspiel, conga, ~rhythm, drum lessons start, noisy garage band, percussionist',
    broader: 'music-instruments'
  },
  'string-instruments': {
    domain: 'item',
    nl: 'viool te leen, cello, contrabas, altviool, strijkstok, kinderviool, ~viool, halve viool, kwartviool, strijkinstrument, hars viool, driekwart viool, vioolkist, schoudersteun viool, violen, vioolkoffer, vioolles begint, strijkorkest, jeugdorkest, snaar viool, viool te klein dochter, strijkkwartet',
    en: 'violin to borrow, cello, double bass, violin bow, half size violin, ~violin, string instrument, quarter size violin, rosin, fiddle, shoulder rest, three quarter violin, violin case, violin lessons start, string orchestra, youth orchestra, outgrown violin, string quartet',
    broader: 'music-instruments'
  },
  'wind-instruments': {
    domain: 'item',
    nl: 'blaasinstrument, dwarsfluit, blokfluit, saxofoon, trompet, klarinet, trombone, hobo, hoorn, cornet, ~fluit, altblokfluit, tuba, fagot, sax, bugel, panfluit, didgeridoo, euphonium, koperblazer, saxofoonriet, altsax, harmonieorkest, blokfluitles, dweilorkest, kerstconcert blazers',
    en: 'wind instrument, ~flute, recorder instrument, saxophone, trumpet, clarinet, trombone, oboe, brass instrument, french horn, alto recorder, cornet, tuba, bassoon, didgeridoo, alto sax, euphonium, reeds, sax lessons, school band, marching band',
    broader: 'music-instruments'
  },
  collections: {
    domain: 'item',
    nl: 'verzameling, postzegels, munten, voetbalplaatjes, plaatjes ruilen, antiek, verzamelaar, ah plaatjes, panini plaatjes, oude ansichtkaarten, spaarzegels, spaaractie, zegels over, postzegelalbum, albert heijn plaatjes, plaatjesalbum, dubbele plaatjes, moestuintjes ah, koopzegels, spaarpunten, muntzegels, ansichtkaarten, kaarten ruilen, statiegeld, doppen sparen, kurken, modeltrein, modelspoor, modelbouw, vintage verzameling, bierviltjes, sleutelhangers, album incompleet, ontbrekende plaatjes, wk plaatjes, spaaractie supermarkt, kleinzoon spaart, guldens, postzegelclub, oude munten zolder, knikkers',
    en: '~collection, ~stamps, stamp collection, coins, football stickers, trading cards, antiques, ~collector, ~vintage, supermarket stickers, loyalty stamps, loyalty points, swap stickers, panini stickers, old postcards, model trains, model railway, model kits, bottle caps, corks, collect stickers, coin collection, album incomplete, missing stickers, world cup stickers, grandson collects, old coins attic, duplicates, marbles, memorabilia, ~retro'
  }
} as const satisfies Record<string, Concept>
