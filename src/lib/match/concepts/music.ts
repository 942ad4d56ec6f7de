import type { Concept } from './concept.ts'

/** Music and stage: learning an instrument, singing, and playing together. */
export const music = {
  'music-lessons': {
    domain: 'skill',
    nl: 'muziekles, muziekdocent, muziekleraar, instrument leren spelen, instrument leren, instrument bespelen, muziek leren maken, muzikaal kind, conservatorium, muziekschool te duur, muziekschool wachtlijst, ~instrument, ~muziek, ~muzikant, ~akkoorden',
    en: 'music lesson, music teacher, learn an instrument, play an instrument, musical child, conservatory, music school too expensive, ~instrument, ~music, ~musician, ~chords'
  },
  'learn-guitar': {
    domain: 'skill',
    nl: 'gitaarles, gitaar leren, gitaar spelen, gitaarleraar, gitarist, akkoorden op gitaar, tokkelen, barré, basgitaar leren, basles, bassist, elektrische gitaar leren, kampvuurliedjes, gitaardocent, gitaarjuf, ~gitaar, ~basgitaar',
    en: 'guitar lesson, learn guitar, play guitar, guitar teacher, guitarist, guitar chords, strum, fingerpicking, learn bass, bass lesson, campfire songs, guitar tutor, ~guitar, ~bass guitar',
    broader: 'music-lessons'
  },
  'learn-piano': {
    domain: 'skill',
    nl: 'pianoles, piano leren, piano spelen, pianodocent, pianist, keyboard leren, keyboardles, klavier, vleugel spelen, orgelles, orgel leren, accordeonles, accordeon leren, pianoleraar, pianolerares, pianojuf, ~piano, ~keyboard, ~accordeon',
    en: 'piano lesson, learn piano, play piano, piano teacher, pianist, keyboard lesson, learn keyboard, organ lesson, accordion lesson, learn accordion, piano tutor, ~piano, ~accordion',
    broader: 'music-lessons'
  },
  'learn-drums': {
    domain: 'skill',
    nl: 'drumles, drummen, drummer, leren drummen, slagwerk, djembé, djembe, cajón, percussie, ritmes leren, trommelen, mijn zoon slaat overal op, drumdocent, drumleraar, ritmegevoel, ~drumstel',
    en: 'drum lesson, drumming, drummer, learn drums, percussion, djembe, cajon, rhythm lesson, taps on everything, drum teacher, ~drum kit',
    broader: 'music-lessons'
  },
  'learn-violin': {
    domain: 'skill',
    nl: 'vioolles, viool leren, viool spelen, violist, cello leren, celloles, cellist, altviool, contrabas leren, strijkinstrument, harp leren, viooldocent, vioollerares, cellodocent, ~viool, ~cello, ~strijkstok',
    en: 'violin lesson, learn violin, play violin, violinist, fiddle, cello lesson, learn cello, viola, double bass, string instrument, learn harp, violin teacher, ~violin, ~cello',
    broader: 'music-lessons'
  },
  'learn-flute': {
    domain: 'skill',
    nl: 'fluitles, dwarsfluit, blokfluit, fluit leren spelen, klarinet, klarinetles, hobo, houtblazer, panfluit, fluitdocent, klarinettist, fluitist, ~fluit, ~mondstuk',
    en: 'flute lesson, learn flute, recorder lesson, clarinet, clarinet lesson, oboe, woodwind, tin whistle, flute teacher, clarinettist, flautist, ~flute',
    broader: 'music-lessons'
  },
  'learn-brass': {
    domain: 'skill',
    nl: 'saxofoonles, saxofoon leren, saxofoon, sax spelen, trompet, trompetles, trombone, hoorn blazen, koperblazer, tuba, fanfare, harmonie spelen, blaaskapel, saxofoondocent, trompetleraar, ~sax',
    en: 'saxophone lesson, saxophone, learn sax, trumpet, trumpet lesson, trombone, French horn, brass band, tuba, sax teacher, sax',
    broader: 'music-lessons'
  },
  'learn-ukulele': {
    domain: 'skill',
    nl: 'ukelele leren, ukelele, ukulele, ukeleleles, mandoline spelen, banjo, mondharmonica, saz, bağlama, sitar',
    en: 'ukulele lesson, ukulele, mandolin, banjo, harmonica, saz, sitar',
    broader: 'music-lessons',
    near: 'learn-guitar'
  },
  singing: {
    domain: 'skill',
    nl: 'zangles, leren zingen, beter zingen, zingen les, zangdocent, zanglerares, stemvorming, zuiver zingen, vals zingen, onder de douche zingen, zangcoach, stemcoach, zangeres, zangjuf, zing graag, ~zingen, ~stem, ~zanger',
    en: 'singing lesson, learn to sing, voice lesson, vocal coach, voice coach, sing in tune, singing teacher, sing in the shower, vocals, ~sing, ~singer',
    broader: 'music-lessons',
    near: 'choir'
  },
  choir: {
    domain: 'skill',
    nl: 'koor, zangkoor, buurtkoor, samen zingen, popkoor, smartlappenkoor, zanggroep, koorleden, alt gezocht, tenor, sopraan, bas koor, dirigent, meezingen, shantykoor, gospelkoor, kerstliedjes zingen, zingen zonder dat iemand lacht, zingen in groep, koorleden gezocht, noten lezen hoeft niet, ~zingen',
    en: 'choir, community choir, sing together, singing group, chorus, tenor, soprano, alto, choir conductor, sing-along, gospel choir, carol singing, sing without anyone laughing, sing in a group, ~singing',
    near: 'singing rehearsal-space'
  },
  'play-music-together': {
    domain: 'skill',
    nl: 'samen muziek maken, samen spelen muziek, bandleden, bandlid, jamsessie, muziek jammen, huiskamerconcert spelen, orkest, muziekmaatje, medemuzikant, kamermuziek, muzikanten gezocht, drummer gezocht, bassist gezocht, gitarist gezocht, coverband, samen spelen gitaar, iemand om mee te spelen muziek, ~muzikant, ~bandje, ~band',
    en: 'play music together, jam session, join a band, band member, looking for a drummer, looking for a bassist, orchestra, chamber music, fellow musician, cover band, start a band, someone to play music with, ~band, ~musician',
    near: 'rehearsal-space choir party-music'
  },
  'learn-dj': {
    domain: 'skill',
    nl: 'dj-les, leren draaien dj, leren mixen muziek, muziekproductie, Ableton, FL Studio, beats maken, draaitafel leren, geluid mixen, opnemen muziek, geluidstechniek, podcast maken, podcast opnemen, rappen, rap schrijven, beats, podcast, ~dj',
    en: 'DJ lesson, learn to DJ, mix music, music production, Ableton, FL Studio, make beats, turntables lesson, sound engineering, record a song, make a podcast, rap lyrics, beats, podcast, ~dj',
    broader: 'music-lessons'
  },
  'music-theory': {
    domain: 'skill',
    nl: 'muziektheorie, noten lezen, notenschrift, bladmuziek lezen, solfège, componeren, liedje schrijven, songwriting, songtekst, toonladder, gehoortraining, noten leren, noten uitleg, ritme leren, alleen akkoorden, ~bladmuziek',
    en: 'music theory, read music, reading notes, sheet music reading, songwriting, write a song, composing, lyrics, ear training, only know chords, explain notes, ~sheet music',
    broader: 'music-lessons'
  },
  'music-for-toddlers': {
    domain: 'skill',
    nl: 'muziek op schoot, peuters muziek, kleuters muziek, liedjes zingen met baby, kindermuziek, muziek met kinderen',
    en: 'music for toddlers, baby music class, nursery rhymes group, sing with babies, music with kids',
    broader: 'music-lessons'
  },
  'theatre-acting': {
    domain: 'skill',
    nl: 'toneel, toneelles, toneelclub, toneelvereniging, acteren, acteerles, improvisatietheater, improviseren, theatersport, cabaret maken, musical spelen, tekst repeteren, rol instuderen, poppenspel, goochelen, goocheltrucs, jongleren, circus leren, clown worden, regisseur, acteur, ~theater',
    en: 'acting, acting lesson, drama club, theatre group, amateur dramatics, improv, stand-up comedy, rehearse lines, learn my lines, musical theatre, puppetry, learn magic tricks, juggling, circus skills, actor, ~theatre, ~stage',
    near: 'public-speaking entertainment'
  }
} as const satisfies Record<string, Concept>
