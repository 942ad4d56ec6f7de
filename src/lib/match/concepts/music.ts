import type { Concept } from './concept.ts'

/** Music and stage: learning an instrument, singing, and playing together. */
export const music = {
  'music-lessons': {
    domain: 'skill',
    nl: 'muziekles, muziekdocent, muziekleraar, instrument leren spelen, instrument leren, instrument bespelen, muziek leren maken, muzikaal kind, conservatorium, muziekschool te duur, muziekschool wachtlijst, instrument gekregen kan niet spelen, instrument op zolder, op zijn oude dag muziek, met pensioen instrument, dochter wil een instrument, zoon tikt ritme, weet niet welk instrument, muziekinstrument proberen, geen noot lezen, muziekonderwijs school weg, muziekschool dicht, oud-muzikant, conservatoriumstudent, speelt al dertig jaar, muzikale familie, straatmuzikant, gehoor spelen, YouTube lessen muziek vast, wijsje leren spelen, liedje leren spelen, ~instrument, ~muziek, ~muzikant, ~akkoorden',
    en: 'music lesson, music teacher, learn an instrument, play an instrument, musical child, conservatory, music school too expensive, inherited an instrument, instrument in the attic, music in retirement, daughter wants an instrument, not sure which instrument, try an instrument, cannot read a note, music school closed, music school waiting list, retired musician, conservatory student, played for thirty years, busker, play by ear, YouTube lessons stuck music, learn a tune, learn one song, musical grandpa, teach music, grade exam music, ~instrument, ~music, ~musician, ~chords'
  },
  'learn-guitar': {
    domain: 'skill',
    nl: 'gitaarles, gitaar leren, gitaar spelen, gitaarleraar, gitarist, akkoorden op gitaar, tokkelen, barré, basgitaar leren, basles, bassist, elektrische gitaar leren, kampvuurliedjes, gitaardocent, gitaarjuf, gitaar aan de muur, gitaar staat stof, gitaar gekregen verjaardag, vingers doen pijn snaren, drie akkoorden, Wonderwall, F-akkoord, liedje aan kampvuur, plectrum, tablatuur, tabs, gitaar stemmen leren, klassiek gitaar, flamenco gitaar, slaggitaar, solo gitaar, riff, in rockband gitaar, Beatles spelen gitaar, onder de douche gitaar, ~gitaar, ~basgitaar',
    en: 'guitar lesson, learn guitar, play guitar, guitar teacher, guitarist, guitar chords, strum, fingerpicking, learn bass, bass lesson, campfire songs, guitar tutor, guitar on the wall, guitar gathers dust, guitar for birthday, fingers hurt strings, three chords, Wonderwall, F chord, barre chords, plectrum, tablature, tabs, tune a guitar learn, classical guitar, flamenco guitar, rhythm guitar, riff, rock guitarist, Beatles on guitar, slide guitar, six strings, ~guitar, ~bass guitar',
    broader: 'music-lessons'
  },
  'learn-piano': {
    domain: 'skill',
    nl: 'pianoles, piano leren, piano spelen, pianodocent, pianist, keyboard leren, keyboardles, klavier, vleugel spelen, orgelles, orgel leren, accordeonles, accordeon leren, pianoleraar, pianolerares, pianojuf, piano staat te verstoffen, piano geërfd, piano van oma, piano in de kamer niemand speelt, vlooienmars, Für Elise, Chopin, Einaudi, Mozart spelen, linkerhand rechterhand, handen samen piano, quatre-mains, klassiek pianist, toetsenist, jazzpiano, boogie, digitale piano gekocht, kind op pianokruk, kerkorgel, synthesizer leren, trekzak, ~piano, ~keyboard, ~accordeon',
    en: 'piano lesson, learn piano, play piano, piano teacher, pianist, keyboard lesson, learn keyboard, organ lesson, accordion lesson, learn accordion, piano tutor, piano gathers dust, inherited a piano, piano in the room nobody plays, Für Elise, Chopin, Einaudi, play Mozart, hands together piano, duets piano, concert pianist, keys player, jazz piano, boogie-woogie, digital piano bought, chopsticks piano, child piano stool, church organ, synthesiser, squeezebox, ivories, ~piano, ~accordion',
    broader: 'music-lessons'
  },
  'learn-drums': {
    domain: 'skill',
    nl: 'drumles, drummen, drummer, leren drummen, slagwerk, djembé, djembe, cajón, percussie, ritmes leren, trommelen, mijn zoon slaat overal op, drumdocent, drumleraar, ritmegevoel, trommelt op tafel, stokjes kapot, maat houden, ritmisch kind, elektronisch drumstel gekregen, drumpad, bongo, conga, samba trommel, tabla, marimba, xylofoon, beatboxen, lichaamspercussie, ~drumstel',
    en: 'drum lesson, drumming, drummer, learn drums, percussion, djembe, cajon, rhythm lesson, taps on everything, drum teacher, bangs on pots, drums on the table, hits everything, drumsticks, keep the beat, electronic kit got, drum pad, bongo, conga, samba drum, tabla, marimba, xylophone, beatbox, body percussion, paradiddle, rhythm kid, ~drum kit',
    broader: 'music-lessons'
  },
  'learn-violin': {
    domain: 'skill',
    nl: 'vioolles, viool leren, viool spelen, violist, cello leren, celloles, cellist, altviool, contrabas leren, strijkinstrument, harp leren, viooldocent, vioollerares, cellodocent, krassen op viool, viool piept, viool van opa, kwartviool, halve viool, strijker, strijkkwartet, Suzuki viool, vioolhars, in orkest gespeeld viool, harpist, viola da gamba, contrabassist, Ierse fiddle, ~viool, ~cello, ~strijkstok',
    en: 'violin lesson, learn violin, play violin, violinist, fiddle, cello lesson, learn cello, viola, double bass, string instrument, learn harp, violin teacher, scratchy violin, squeaky violin, grandad violin, quarter-size violin, half-size violin, string player, string quartet, Suzuki violin, rosin, played in orchestra violin, harpist, cellist, violist, Irish fiddle, bowing, ~violin, ~cello',
    broader: 'music-lessons'
  },
  'learn-flute': {
    domain: 'skill',
    nl: 'fluitles, dwarsfluit, blokfluit, fluit leren spelen, klarinet, klarinetles, hobo, houtblazer, panfluit, fluitdocent, klarinettist, fluitist, blokfluit piept, blokfluit school, hoge noten fluit, riet klarinet, rietje klarinet, fagot, piccolo, traverso, ney, Ierse whistle, harmonie klarinet, ademsteun fluit, ~fluit, ~mondstuk',
    en: 'flute lesson, learn flute, recorder lesson, clarinet, clarinet lesson, oboe, woodwind, tin whistle, flute teacher, clarinettist, flautist, squeaky recorder, school recorder, high notes flute, reed clarinet, bassoon, piccolo, ney, penny whistle, wind band clarinet, pan pipes, breath for flute, ~flute',
    broader: 'music-lessons'
  },
  'learn-brass': {
    domain: 'skill',
    nl: 'saxofoonles, saxofoon leren, saxofoon, sax spelen, trompet, trompetles, trombone, hoorn blazen, koperblazer, tuba, fanfare, harmonie spelen, blaaskapel, saxofoondocent, trompetleraar, toeteren, toeterles, lippen trillen mondstuk, altsax, tenorsax, bugel, euforium, bariton, schuiftrombone, dweilorkest, hofkapel, jazzband blazers, bigband, taptoe, jachthoorn, midwinterhoorn, ~sax',
    en: 'saxophone lesson, saxophone, learn sax, trumpet, trumpet lesson, trombone, French horn, brass band, tuba, sax teacher, sax, toot, alto sax, tenor sax, flugelhorn, euphonium, baritone horn, slide trombone, marching band, big band, horn section, jazz trumpet, bugle, reed sax, embouchure',
    broader: 'music-lessons'
  },
  'learn-ukulele': {
    domain: 'skill',
    nl: 'ukelele leren, ukelele, ukulele, ukeleleles, mandoline spelen, banjo, mondharmonica, saz, bağlama, sitar, vier snaren makkelijk, klein gitaartje, ukelele gekregen, ukeleleclub, bluesharp, mondorgel, bouzouki, citer, zither, hakkebord, draailier, doedelzak',
    en: 'ukulele lesson, ukulele, mandolin, banjo, harmonica, saz, sitar, four strings easy, little guitar, got a ukulele, ukulele group, blues harp, mouth organ, bouzouki, zither, dulcimer, hurdy-gurdy, bagpipes learn, lute',
    broader: 'music-lessons',
    near: 'learn-guitar'
  },
  singing: {
    domain: 'skill',
    nl: 'zangles, leren zingen, beter zingen, zingen les, zangdocent, zanglerares, stemvorming, zuiver zingen, vals zingen, onder de douche zingen, zangcoach, stemcoach, zangeres, zangjuf, zing graag, hoge noten halen, durf niet voor te zingen, zingen in de auto, stem schor, stembanden, ademsteun, zingen op bruiloft, lied voor opa, auditie zingen, auditie musical, The Voice, karaoke, karaoke oefenen, popzang, klassiek zang, operazang, jazzzang, zingt de hele dag, microfoontechniek, wiegeliedje, toon houden, jodelen, ~zingen, ~stem, ~zanger',
    en: 'singing lesson, learn to sing, voice lesson, vocal coach, voice coach, sing in tune, singing teacher, sing in the shower, vocals, reach the high notes, too shy to sing, sing in the car, hoarse voice singing, vocal cords, breath support, sing at a wedding, song for grandad, audition singing, musical audition, karaoke, pop vocals, classical voice, opera singer, jazz singer, sings all day, mic technique, hold a tune, tone deaf, carry a tune, harmonise, ~sing, ~singer',
    broader: 'music-lessons',
    near: 'choir'
  },
  choir: {
    domain: 'skill',
    nl: 'koor, zangkoor, buurtkoor, samen zingen, popkoor, smartlappenkoor, zanggroep, koorleden, alt gezocht, tenor, sopraan, bas koor, dirigent, meezingen, shantykoor, gospelkoor, kerstliedjes zingen, zingen zonder dat iemand lacht, zingen in groep, koorleden gezocht, noten lezen hoeft niet, iedereen mag meezingen, vrouwenkoor, mannenkoor, kinderkoor, smartlap, meezingavond, zingen voor plezier, bassen tekort, mannenstemmen gezocht, kerstkoor, carols, kerstconcert zingen, a capella, barbershop, Matthäus Passion, wereldmuziekkoor, zanggroepje woonkamer, dementiekoor, zingen met ouderen, koordirigent, zingt er iemand mee, ~zingen',
    en: 'choir, community choir, sing together, singing group, chorus, tenor, soprano, alto, choir conductor, sing-along, gospel choir, carol singing, sing without anyone laughing, sing in a group, everyone can sing, women choir, men choir, children choir, sing for fun, short of basses, male voices wanted, Christmas choir, carols, barbershop, Messiah, world music choir, living room singing, dementia choir, sing with the elderly, choirmaster, harmony singing, singalong evening, chorister, ~singing',
    near: 'singing rehearsal-space'
  },
  'play-music-together': {
    domain: 'skill',
    nl: 'samen muziek maken, samen spelen muziek, bandleden, bandlid, jamsessie, muziek jammen, huiskamerconcert spelen, orkest, muziekmaatje, medemuzikant, kamermuziek, muzikanten gezocht, drummer gezocht, bassist gezocht, gitarist gezocht, coverband, samen spelen gitaar, iemand om mee te spelen muziek, speel alleen op zolderkamer, alleen in mijn kamer spelen muziek, gitaar zoekt drums, zangeres zoekt gitarist, zanger zoekt band, band viel uit elkaar, ons bandje mist, toetsenist gezocht, strijkkwartet mist altviool, trio, duo muziek, blaasensemble, amateurorkest, buurtorkest, fanfare leden, folksessie, Ierse sessie, jazz jammen, improviseren jazz, bluesband, rockband oude mannen, quatre-mains partner, begeleider zang, pianobegeleiding, wie speelt er mee, ~muzikant, ~bandje, ~band',
    en: 'play music together, jam session, join a band, band member, looking for a drummer, looking for a bassist, orchestra, chamber music, fellow musician, cover band, start a band, someone to play music with, play alone in my room, guitar seeks drums, singer seeks guitarist, singer wants a band, band fell apart, our band lacks, keyboard player wanted, quartet missing viola, trio, duo music, wind ensemble, amateur orchestra, neighbourhood orchestra, brass band members, folk session, Irish session, jazz jam, blues band, dad band, rock band, accompanist, piano accompaniment, bandmates, jam together, ensemble, ~band, ~musician',
    near: 'rehearsal-space choir party-music'
  },
  'learn-dj': {
    domain: 'skill',
    nl: 'dj-les, leren draaien dj, leren mixen muziek, muziekproductie, Ableton, FL Studio, beats maken, draaitafel leren, geluid mixen, opnemen muziek, geluidstechniek, podcast maken, podcast opnemen, rappen, rap schrijven, beats, podcast, feest zelf draaien, draaien op feest leren, platenspelers twee, vinyl draaien, Serato, Rekordbox, Logic Pro, GarageBand, Cubase, sampler, synthesizer beats, eigen track, track afmaken, track maken, plaat opnemen, demo opnemen, liedje opnemen, mengtafel leren, PA geluid leren, microfoon podcast, hiphop tekst, zoon maakt beats, slaapkamerproducer, ~dj',
    en: 'DJ lesson, learn to DJ, mix music, music production, Ableton, FL Studio, make beats, turntables lesson, sound engineering, record a song, make a podcast, rap lyrics, beats, podcast, spin at a party learn, two turntables, vinyl mixing, Serato, Rekordbox, Logic Pro, GarageBand, Cubase, sampler, synth, finish a track, produce a track, record a demo, mixing desk, PA sound learn, podcast mic, hip-hop lyrics, son makes beats, bedroom producer, beatmaking, mastering, scratch DJ, ~dj',
    broader: 'music-lessons'
  },
  'music-theory': {
    domain: 'skill',
    nl: 'muziektheorie, noten lezen, notenschrift, bladmuziek lezen, solfège, componeren, liedje schrijven, songwriting, songtekst, toonladder, gehoortraining, noten leren, noten uitleg, ritme leren, alleen akkoorden, bolletjes op lijntjes, noten zijn Chinees, vioolsleutel, bassleutel, maatsoort, kruisen en mollen, majeur mineur, akkoordenschema, kwintencirkel, toonsoort, toelating conservatorium theorie, arrangement schrijven, partituur, liedjes schrijven, melodie in mijn hoofd, transponeren, gehoor trainen, ~bladmuziek',
    en: 'music theory, read music, reading notes, sheet music reading, songwriting, write a song, composing, lyrics, ear training, only know chords, explain notes, dots on lines, treble clef, bass clef, time signature, sharps and flats, major minor, chord progression, circle of fifths, key signature, ABRSM, arrangement write, score reading, melody in my head, transpose, tune in my head, harmony theory, songwriting buddy, ~sheet music',
    broader: 'music-lessons'
  },
  'music-for-toddlers': {
    domain: 'skill',
    nl: 'muziek op schoot, peuters muziek, kleuters muziek, liedjes zingen met baby, kindermuziek, muziek met kinderen, dreumes danst muziek, baby gek op muziek, peuter zingt, kinderliedjes, liedjes op schoot, rammelaar muziek, kleuterdans, muzikaal spelen, poppenkast liedjes, kinderfeestje zingen gitaar, wiegeliedjes zingen',
    en: 'music for toddlers, baby music class, nursery rhymes group, sing with babies, music with kids, toddler dances to music, baby loves music, toddler sings, nursery songs, lap songs, rattles and songs, shakers, Kindermusik, lullabies, action songs, wheels on the bus',
    broader: 'music-lessons'
  },
  'theatre-acting': {
    domain: 'skill',
    nl: 'toneel, toneelles, toneelclub, toneelvereniging, acteren, acteerles, improvisatietheater, improviseren, theatersport, cabaret maken, musical spelen, tekst repeteren, rol instuderen, poppenspel, goochelen, goocheltrucs, jongleren, circus leren, clown worden, regisseur, acteur, rol gekregen tekst leren, tekst overhoren toneel, souffleur, auditie toneelschool, toneelschool, monoloog, kind staat graag in de schijnwerpers, dochter wil op toneel, zoon doet stemmetjes, verlegen kind toneel, figurant, decor schilderen, spelers gezocht, stand-up proberen, moppen vertellen, verhalen vertellen leren, clownsneus, mime, buikspreken, diabolo, eenwieler, vuurspuwen, kaarttrucs, buurttoneel, wijktoneel, eindmusical groep acht, sketch, filmpje acteren, drama docent, dramadocent, ~theater',
    en: 'acting, acting lesson, drama club, theatre group, amateur dramatics, improv, stand-up comedy, rehearse lines, learn my lines, musical theatre, puppetry, learn magic tricks, juggling, circus skills, actor, got a part learn lines, run lines, prompter, drama school audition, monologue, child loves spotlight, daughter wants to act, son does voices, shy child drama, extra in film, paint scenery, players wanted, try stand-up, tell jokes, storytelling learn, clown nose, mime, ventriloquist, diabolo, unicycle, fire breathing, card tricks, community theatre, school musical, sketch comedy, act in short film, drama teacher, actress, pantomime, amdram, ~theatre, ~stage',
    near: 'public-speaking entertainment'
  }
} as const satisfies Record<string, Concept>
