import type { Concept } from './concept.ts'

/** Being there for somebody: old, ill, alone, in grief, or with a body that will not; and hair, nails and massage. */
export const care = {
  'elder-care': {
    domain: 'help',
    nl: 'ouderenzorg, oudere helpen, ouderen, bejaarde, bejaardenhulp, senior, ouderenhulp, oude moeder, oude vader, oma helpen, opa helpen, hoogbejaard, moeder van 85, langer zelfstandig thuis, thuiszorg, mantelzorg, mantelzorger, hulpbehoevend, alleenstaande oudere, buurvrouw op leeftijd, verzorgende, zorgzaam, kwetsbare buren, rusthuis, verzorgingshuis, bejaardentehuis, seniorenhulp, ~krasse, ~zorg',
    en: 'elder care, elderly, elderly neighbour, senior, old lady, old man, old mother, elderly mother, elderly father, ageing parents, pensioner, look in on grandma, care home, nursing home, frail, frail neighbour, carer, caregiver, live independently, aged mum, ~care',
    near: 'company respite-care home-adaptation medical-aids meal-for-elderly'
  },
  company: {
    domain: 'help',
    nl: 'op bezoek komen, bezoekmaatje, gezelschap, gezelschap houden, eenzaam, vaak alleen, alleen wonen eenzaam, kopje koffie drinken, koffie drinken, bakje koffie, bakkie, tas koffie, theedrinken, praatje maken, praatje, babbeltje, kletsen, een luisterend oor, iemand om mee te praten, spreek niemand, spreekt dagen niemand, mis aanspraak, aanspraak, dagen duren lang, muren komen op me af, maatje, maatjesproject, bezoekvrijwilliger, zonnebloem, samen kaarten oudere, gezelligheid zoeken, vriendschappelijk huisbezoek, contact zoeken, kent niemand in de buurt, net verhuisd en ken niemand, krijgt nooit bezoek, nooit bezoek, zit hele dag voor het raam, achter de geraniums, ziet niemand, zie de hele dag niemand, stil in huis, kerst alleen, mist gezelschap, wil graag een babbel, op de koffie komen, bij oma langsgaan, hele week niemand, ziet nooit iemand, weduwnaar alleen, weduwe alleen, alleen aan tafel, visite, geen aanloop, behoefte aan gezelschap, ~weduwe, ~weduwnaar, ~bezoek, ~praten, ~koffie',
    en: 'company visits, visit lonely person, lonely, loneliness, befriending, companionship, company for my mother, keep someone company, cup of tea together, cup of coffee together, chat over coffee, have a chat, someone to talk to, listening ear, nobody to talk to, have not spoken to anyone, days are long, home alone all day, buddy, social visit, isolated, craving conversation, know nobody here, new here and know no one, friendly face, call round, never gets visitors, no visitors, sits by the window all day, sees nobody, house is so quiet, too quiet at home, alone at christmas, misses company, drop by for tea, pop round for a cuppa, cuppa, natter, sits alone, widower alone, not seen a soul, needs company, ~widow, ~visit, ~coffee, ~chat',
    broader: 'elder-care',
    near: 'phone-circle walking-with playing-games board-games eat-together drinks-and-coffee'
  },
  'phone-circle': {
    domain: 'help',
    nl: 'telefooncirkel, belcirkel, bellen elke ochtend, dagelijks bellen, belmaatje, even bellen of het gaat, elke dag een belletje, opbellen, telefonisch contact, dagelijkse check, checken of alles goed gaat, kijken of het goed gaat, af en toe langsgaan, aanbellen bij oudere, gordijnen nog dicht, hoor niets van mijn buurvrouw, maak me zorgen om buurman',
    en: 'phone circle, daily phone call, check-in call, ring every morning, telephone buddy, phone friend, daily check, check on my mother, look in on neighbour, curtains still closed, worried about neighbour, make sure she is all right, wellbeing check',
    broader: 'elder-care',
    near: 'company'
  },
  'walking-with': {
    domain: 'help',
    nl: 'meewandelen, wandelen met oudere, samen een ommetje, ommetje, ommetje maken, wandelmaatje, blokje om, arm geven, aan de arm lopen, durf niet alleen naar buiten, niet alleen over straat, na heupoperatie lopen, weer leren lopen buiten, frisse neus halen, rondje park, frisse lucht, wandelen met rollator, begeleiding bij wandelen, meelopen, samen naar buiten, blokje rond, beetje lopen, stukje wandelen, durf niet alleen de straat op, nieuwe heup wandelen',
    en: 'walking with someone, walking companion, short walk together, go for a walk together, stroll, walk round the block, round the park, arm to lean on, afraid to go outside alone, after hip operation, get some fresh air, walk with a frame, accompany on walk, unsteady on my feet, walk alongside, scared of falling, hold my arm, little walk',
    broader: 'company',
    near: 'wheelchair-pushing running walking-together'
  },
  'wheelchair-pushing': {
    domain: 'help',
    nl: 'rolstoel duwen, rolstoel, rolstoelwandelen, duwen, in de rolstoel naar buiten, met de rolstoel naar het park, duofiets, duofietsen, rolstoelvrijwilliger, rolstoeluitje, meelopen met scootmobiel, rolstoelgebruiker, kan niet ver lopen, vader wil naar buiten, moeder wil eruit, oma eruit, handen aan de rolstoel, moeder naar park, vader naar park, wil naar het park lopen, niet zelf lopen naar buiten, uitje rolstoel',
    en: 'wheelchair pushing, wheelchair walk, someone to push me, wheelchair user, wheelchair outing, duo bike, tandem for disabled, mum wants to get out, cannot walk far, push my mother, push my father, too weak to push, mother to the park, take grandma to the park',
    broader: 'walking-with elder-care',
    near: 'wheelchair'
  },
  'company-outings': {
    domain: 'help',
    nl: 'uitje met oudere, samen winkelen, samen boodschappen oudere, meegaan winkelen, mee naar de markt, mee naar de stad, mee naar museum, begeleiding bij uitje, dagje uit met oma, mee naar concert, mee naar de film, kleding kopen met, met iemand mee eropuit, eropuit, samen naar theater, niet alleen naar het theater, niet alleen willen gaan',
    en: 'company on outings, outing companion, go shopping together, accompany to market, trip with elderly, day trip, museum companion, go to concert together, theatre companion, cinema together, someone to go with, do not want to go alone, help choosing clothes in shop, plus one',
    broader: 'company',
    near: 'transport-people grocery-shopping'
  },
  'medical-company': {
    domain: 'help',
    nl: 'meegaan naar afspraak, mee naar het ziekenhuis, mee naar de dokter, mee naar huisarts, meegaan naar ziekenhuis, begeleiding naar ziekenhuis, begeleiding ziekenhuisbezoek, zenuwachtig voor uitslag, bang voor de tandarts, tandartsangst, mri, chemo, bestraling, uitslag horen, tweede paar oren, vier oren horen meer, meeluisteren, aantekeningen bij arts, opname ziekenhuis, narcose, na de operatie niet alleen, ontslag uit ziekenhuis, wachtkamer, mee naar specialist, bij me blijven na ingreep, oogdruppels niet zelf naar huis, roesje, staaroperatie begeleiding, bang voor de uitslag, uitslag onderzoek, zenuwachtig ziekenhuis, niet alleen naar ziekenhuis, dokter praat snel, onthoud niet wat de dokter zegt, intake ziekenhuis, uitslag krijgen, uitslag scan, uitslag arts, uitslag, slecht nieuws gesprek, spannend onderzoek, ~scan',
    en: 'company to an appointment, come with me to hospital, come along to doctor, come to the doctor with me, accompany to hospital, hospital companion, nervous about results, afraid of dentist, scan results, chemo, chemotherapy, radiotherapy, second pair of ears, take notes at doctor, anaesthetic, not allowed home alone, discharged from hospital, waiting room, colonoscopy, sedation, cataract surgery, moral support appointment, escort home after procedure, scared of results, biopsy, doctor talks too fast, cannot remember what the doctor says, hospital alone, specialist appointment, oncologist, hold my hand, biopsy results, test results, bad news appointment',
    broader: 'elder-care',
    near: 'transport-people official-company translating medical-ride'
  },
  'official-company': {
    domain: 'help',
    nl: 'meegaan naar gemeente, mee naar het loket, mee naar gesprek, mee naar de rechtbank, mee naar uwv, mee naar advocaat, mee naar politie, aangifte politie, mee naar school gesprek, keukentafelgesprek, onafhankelijke cliëntondersteuner, getuige, getuige huwelijk, getuige bij trouwen, getuige aanrijding, tweede persoon bij gesprek, alleen durf ik niet naar gesprek, naast me zitten, steun aan het loket, rechtszaak, zitting, keukentafel gesprek wmo, mee naar ind, mee naar bezichtiging, huis bezichtigen, mee woning kijken, steun bij gesprek, mee naar begrafenis, mee naar crematie, moeilijk gesprek, mee naar notaris, rechter, voorkomen bij de rechter, naast me bij gesprek, ~meegaan',
    en: 'company to an official meeting, come to the town hall with me, go with me to council, witness, wedding witness, be a witness, signature witness, accompany to court, come to police, report crime, come to the lawyer, come with me to school meeting, job centre, immigration office, flat viewing, view apartment, someone at my side in meeting, funeral company, difficult conversation, notary, sit next to me, moral support, hearing, court date, intake interview support, second person present, city hall, judge, in front of the judge, tribunal, ~viewing',
    near: 'medical-company translating letters-and-forms legal-advice'
  },
  'sick-care': {
    domain: 'help',
    nl: 'zieke verzorgen, ziek in bed, griep, geveld door griep, gebroken been, been in gips, gebroken arm, arm in gips, gebroken heup, gebroken enkel, operatie gehad, net geopereerd, herstellen van operatie, herstellen thuis, hernia, rug verrekt, bukken lukt, lig op bed, bedlegerig, ziekenbezoek, ziekenhuis net thuis, thuis uit het ziekenhuis, revalideren, revalidatie, geveld, lig plat, plat op bed, enkel verzwikt, pols gebroken, gekneusde ribben, schouderoperatie, knieoperatie, heupoperatie, nieuwe heup, nieuwe knie, longontsteking, chemokuur, kanker, uitgeschakeld, buikgriep, migraine, keizersnede, zwanger bedrust, hersenschudding, spalk, door mijn enkel gegaan, ~ziek, ~corona, ~krukken',
    en: 'helping a sick neighbour, sick in bed, flu, covid, broken leg, leg in plaster, leg in a cast, broken arm, broken hip, sprained ankle, surgery, just had surgery, recovering from surgery, recovering at home, back went out, slipped disc, cannot lift anything, bedridden, bed rest, home from hospital, rehab, flat on my back, twisted ankle, broken wrist, cracked ribs, shoulder surgery, knee surgery, hip replacement, new hip, new knee, pneumonia, cancer, stomach bug, migraine, caesarean, c-section, concussion, convalescing, since my operation, doctor says rest, ~operation, ~ill, ~sling, ~crutches',
    near: 'grocery-shopping pharmacy-errand meal-for-sick cleaning company medical-aids personal-care'
  },
  'personal-care': {
    domain: 'help',
    nl: 'persoonlijke verzorging, steunkousen, steunkousen aantrekken, steunkousen uittrekken, elastische kousen, aankleden, hulp bij douchen, hulp bij wassen, helpen douchen, opstaan uit bed, uit bed helpen, naar toilet helpen, oogdruppelen, medicijnen klaarzetten, pillendoos, medicijnen vergeten, herinneren medicijnen, insuline, wondje verzorgen, verband, nagels knippen oudere, eten geven, helpen met eten, verpleegkundige, verpleger, spuitje, hechtingen, bloeddruk meten, teken verwijderen, splinter, ~zuster',
    en: 'personal care, compression stockings, support stockings, help getting dressed, help with shower, help with washing, get out of bed, help into bed, eye drops, pill box, medication reminder, forgets her pills, remember medicine, insulin, wound dressing, bandage, change bandage, cut toenails, help eating, nurse, district nurse, injection, blood pressure, tick removal, splinter',
    broader: 'elder-care',
    near: 'sick-care first-aid first-aid-kit bed-aids'
  },
  'dementia-care': {
    domain: 'help',
    nl: 'dementie, dement, alzheimer, vergeetachtig, geheugenverlies, verward, dwaalt, dwalen, dwaalt op straat, verdwaald oudere, vindt de weg niet terug, man met dementie, moeder met dementie, vergeet steeds dingen, herhaalt zichzelf, parkinson, dagbesteding, niet alleen laten, geheugencafé, alzheimercafé, man vergeet, vrouw vergeet, moeder vergeet, vader vergeet, opa vergeet, oma vergeet, laat het gas aan, gas aan laten staan',
    en: 'dementia care, dementia, alzheimer, memory loss, forgetful, confused, wanders, got lost elderly, cannot find way home, mother with dementia, husband with dementia, parkinson, cannot be left alone, memory cafe, day activity, forgets everything, mum forgets, dad forgets, grandma forgets, leaves the gas on, muddled',
    broader: 'elder-care',
    near: 'respite-care company'
  },
  'respite-care': {
    domain: 'help',
    nl: 'respijtzorg, mantelzorg overnemen, mantelzorger ontlasten, mantelzorger, overbelaste mantelzorger, overbelast, oppas voor mijn man, oppas voor mijn vrouw, oppas voor mijn moeder, even vervangen, even vrij, even eruit, kan hem niet alleen laten, een middag vrij, aflossen, adempauze, zorg overnemen, toe aan rust, uitgeput, tandvlees lopen, kan zelf nergens heen, gehandicapte broer, verstandelijke beperking, zorgintensief kind, autistische zoon opvang, man kan niet alleen thuis, vrouw kan niet alleen thuis, vader alleen thuis laten, bij mijn man blijven, bij moeder blijven, nooit vrij door zorg, geen moment voor mezelf, man met dementie oppas',
    en: 'respite care, carer break, relief for carer, carer respite, take over care, stay with my husband, sit with my husband, sit with my mother, sit with my father, need a break from caring, cannot leave him alone, caring around the clock, exhausted carer, worn out caring, learning disability, special needs, autistic son, sitter for adult, sitting service, someone to sit with, stay with dad, stay with mum, always on duty, partner cannot be alone, never get a moment, husband with dementia sitter, wife with dementia sitter',
    broader: 'elder-care',
    near: 'dementia-care night-watch company'
  },
  'night-watch': {
    domain: 'help',
    nl: 'waken, nachtwake, waken bij stervende, nacht blijven slapen bij, blijven slapen bij oma, nacht niet alleen, nachtje blijven, slaapwacht, sterfbed, stervende, palliatief, terminaal, laatste levensfase, hospice, bang in het donker alleen, nachtdienst, wakker om de beurt, laatste dagen, ~overnachten',
    en: 'night watch, overnight watch, stay the night with, stay overnight, sleep over with grandma, sit through the night, someone at night, not alone at night, vigil, deathbed, dying, palliative, end of life, hospice, last days, overnight sitter, afraid alone at night',
    broader: 'respite-care',
    near: 'grief-support'
  },
  'reading-aloud': {
    domain: 'help',
    nl: 'voorlezen aan oudere, voorlezen, krant voorlezen, post voorlezen, brief voorlezen, boek voorlezen, slechtziend, blind, zie de letters slecht, ogen gaan achteruit, ogen lezen, kleine lettertjes, letters te klein, macula, maculadegeneratie, etiket lezen, handschrift lezen, voorleesvrijwilliger, blindengeleide, post onleesbaar, onleesbaar, slechte ogen, zie slecht, staar ogen, leesbril helpt, ogen krant, krant niet lezen, ogen boek, ondertitels lezen',
    en: 'reading aloud, read to someone, read newspaper to, read my post, read letters to me, visually impaired, blind, blind lady, eyesight failing, eyes are bad, poor eyesight, cannot read anymore, small print, macular, read label, partially sighted, eyes failing, unreadable, letters blurry, blurry, glasses no longer help, cannot make out the print, losing my sight, eyes newspaper, eyes letters, read the paper',
    broader: 'company',
    near: 'letters-and-forms reading-to-children reading-aids'
  },
  'grief-support': {
    domain: 'help',
    nl: 'rouw, verdriet, overleden, partner overleden, man overleden, vrouw overleden, moeder overleden, rouwmaatje, uitvaart regelen, uitvaart, begrafenis, condoleance, afscheid nemen, lotgenoot, koffie na de begrafenis, graf verzorgen, grafverzorging, graf bezoeken, kerkhof, weduwe geworden, kist dragen, rouwkaarten, kind verloren, sterfgeval, man verloren, vrouw verloren, sinds mijn man overleed, sinds mijn vrouw overleed, gestorven, stierf, ~verlies, ~gemis',
    en: 'grief support, grief, grieving, bereaved, passed away, lost my husband, lost my wife, lost my mother, mourning, funeral help, arrange funeral, condolence, tend grave, grave care, cemetery, wake after funeral, since my husband died, since my wife died, lost a child, coffin, after the funeral, ~died',
    near: 'company crisis-support'
  },
  'crisis-support': {
    domain: 'help',
    nl: 'steun in een moeilijke tijd, crisis, acute hulp, overstuur, paniek, paniekaanval, depressief, depressie, somber, zie het even somber in, zit er doorheen, angst, angstig, burn-out, overspannen, huiselijk geweld, ruzie thuis, relatie verbroken, gescheiden, ontslagen, huis uitgezet, brand gehad, dakloos, verslaving, opvang na brand, overval, praten over problemen, psychisch, hoofd loopt over, diep dal, verlaten door partner, ~noodgeval, ~scheiding, ~steun, ~stress, ~wanhoop',
    en: 'support in hard times, crisis support, crisis, panicking, panic attack, depressed, depression, feeling low, at my wits end, overwhelmed, anxious, anxiety, burnout, domestic violence, breakup, lost my job, evicted, house fire, homeless, addiction, mental health, distress, hopeless, cry a lot, at breaking point, falling apart, partner left, ~emergency, ~upset, ~divorce, ~struggling, ~desperate',
    near: 'company guest-room health-advice grief-support neighbour-mediation'
  },
  'neighbour-mediation': {
    domain: 'help',
    nl: 'buurtbemiddeling, bemiddeling, bemiddelaar, ruzie met buren, burenruzie, geluidsoverlast, herrie van boven, lawaai van buren, bovenburen maken lawaai, bovenburen, harde muziek, slaap niet door buren, conflict, klacht over buren, stankoverlast, blaffende hond buren, goed gesprek met buurman, schreeuwen, erfgrens, overhangende takken, schutting ruzie, rookoverlast, parkeerruzie, neutrale derde, mediator, boven mij wordt gestampt, gestamp, bonkende bas, hele nacht feest buren, buurman boos, buurvrouw boos, praten niet meer met elkaar, conflict over schutting, feesten de hele nacht boven, praten hielp niet, bovenbuurman, bovenbuurvrouw, onderbuurman klaagt',
    en: 'neighbour mediation, mediation, row with neighbour, dispute with neighbour, argument with neighbours, noisy neighbours, noise upstairs, loud music next door, upstairs neighbours, conflict, complaint about neighbour, cannot sleep because of noise, barking dog next door, boundary dispute, overhanging branches, smoke from neighbour, neutral person, fallen out with neighbour, stomping upstairs, thumping bass, angry neighbour, not on speaking terms, feud, quarrel, neighbour keeps shouting, upstairs keeps partying, talking did not work, partying all night upstairs, neighbour upstairs noise',
    near: 'legal-advice crisis-support'
  },
  'newcomer-welcome': {
    domain: 'help',
    nl: 'wegwijs maken, wegwijs in de buurt, nieuw in de buurt, nieuwkomer, net aangekomen, vluchteling helpen, statushouder, maatje voor vluchteling, buddy nieuwkomer, rondleiding buurt, Oekraïners opvangen, asielzoeker, expat welkom, nieuwe bewoner, inburgeren maatje, waar vind ik wat, welkomstmand',
    en: 'welcoming newcomers, show around neighbourhood, show me around, new in the neighbourhood, just moved here, newcomer, refugee, refugee buddy, asylum seeker, status holder, expat, where to find things, welcome basket, newly arrived',
    near: 'company language-practice official-company'
  },
  beauty: {
    domain: 'help',
    nl: 'uiterlijke verzorging, schoonheidsspecialist, schoonheidssalon, opmaken gezicht, make-up doen, visagie, visagist, gezichtsbehandeling, gezichtsmasker, wenkbrauwen epileren, wenkbrauwen, epileren, wimpers, harsen, ontharen, henna, hennatattoo, bruidsmake-up, opgemaakt, verwendag, beautydag, kleuradvies, stijladvies',
    en: 'beauty treatment, beautician, makeup, makeup artist, bridal makeup, facial, face mask, eyebrows, threading, lashes, waxing, henna, henna tattoo, pamper day, pampering, colour analysis, styling advice, prom makeup',
    near: 'hairdressing nails massage'
  },
  hairdressing: {
    domain: 'help',
    nl: 'kapper, haarknippen, kapper aan huis, kapster, thuiskapper, thuiskapster, haren knippen, geknipt, pony knippen, pony te lang, coupe uitgegroeid, dode puntjes, haarpunten, haarverf, haren verven, uitgroei, highlights, föhnen, krullen, watergolf, permanent zetten, opsteken, bruidskapsel, kapsel, vlechten, invlechten, vlechtjes, cornrows, dreads, braids, tondeuse, opscheren, baard trimmen, barbier, luizen, luizenkam, neten, luizenmoeder, kapperszaak, kniptang, krullen knippen, haar laten knippen, haren vlechten, ~coupe, ~haren, ~lok, ~bles',
    en: 'hairdressing, haircut, cut hair, mobile hairdresser, barber, trim hair, trim fringe, fringe too long, bangs, split ends, dye hair, colour hair, highlights, blow dry, perm, updo, wedding hair, hairstyle, braid, cornrows, dreads, locs, clippers, beard trim, lice, nits, head lice, hair too long, shaggy, curly hair, unruly hair, chop hair, hair braided, buzz cut, ~roots, ~trim',
    broader: 'beauty'
  },
  nails: {
    domain: 'help',
    nl: 'nagels lakken, nagels mooi, manicure, pedicure, gelnagels, gellak, nagellak, acrylnagels, nagelstyliste, voeten verzorgen, voetverzorging, eeltplek, eelt, likdoorn, ingegroeide teennagel, teennagels knippen, kalknagel, voetmassage, ~nagels',
    en: 'nails, manicure, pedicure, gel nails, nail polish, paint nails, acrylic nails, nail art, foot care, foot scrub, calluses, corns, ingrown toenail, cut toenails',
    broader: 'beauty'
  },
  massage: {
    domain: 'help',
    nl: 'massage, masseren, masseur, masseuse, stoelmassage, stijve nek, stijve schouders, nek vast, schouders vast, pijnlijke spieren, gespannen spieren, rugpijn masseren, ontspanningsmassage, sportmassage, reiki, shiatsu, voetreflex, zwangerschapsmassage, knoop in mijn schouder, hoofdmassage, rug zit vast, rug vast, stijve rug, gemasseerd, kneden, verkrampt, schouders beton, nek beton, spieren los',
    en: 'massage, masseur, masseuse, massage therapist, chair massage, stiff neck, stiff shoulders, tight shoulders, sore muscles, tense muscles, back rub, sports massage, reiki, shiatsu, reflexology, knots in my back, pregnancy massage, relaxation massage, stiff back, backs to practise on, neck is killing me, cramped shoulders, shoulders like concrete, shoulders concrete, aching shoulders, aching back, knotted shoulders, ~tense',
    broader: 'beauty',
    near: 'health-advice'
  },
  'walk-home': {
    domain: 'help',
    nl: 'meelopen naar huis, veilig naar huis, niet alleen over straat in het donker, durf niet in het donker, donkere fietspad, samen fietsen in het donker, samen terug lopen, naar huis lopen avond, meefietsen avond, lastiggevallen op straat, onveilig gevoel avond',
    en: 'walking home together, walk me home, walk home safely, walk home at night, afraid in the dark, dark path, scared to walk alone, chaperone home, cycle home together, harassed in the street, buddy from the tram stop',
    broader: 'walking-with',
    near: 'night-ride neighbourhood-watch'
  },
  'grave-care': {
    domain: 'help',
    nl: 'graf verzorgen, graf onderhouden, graf schoonmaken, grafsteen schoonmaken, bloemen naar graf, kerkhof bezoeken, begraafplaats',
    en: 'grave care, tend grave, clean gravestone, headstone cleaning, flowers on grave, visit grave, cemetery visit, graveside',
    near: 'grief-support worship-ride gardening'
  },
  'spiritual-visit': {
    domain: 'help',
    nl: 'geestelijke bijstand, samen bidden, bidden, dominee bezoek, pastoor bezoek, imam bezoek, ziekenzalving, zegen, bijbel lezen samen, koran lezen samen, levensvragen, zingeving, geestelijk verzorger, humanistisch raadsman, ritueel begeleiden',
    en: 'spiritual visit, pray together, prayer, pastor visit, priest visit, imam visit, chaplain, blessing, bible reading together, quran reading together, meaning of life talk, ritual leader',
    near: 'company grief-support'
  },
  'motivation-buddy': {
    domain: 'help',
    nl: 'stok achter de deur, stoppen met roken, samen stoppen met roken, samen afvallen, samen sporten motivatie, elkaar motiveren, uitstelgedrag, body doubling, samen werken adhd, adhd-maatje, schop onder mijn kont, opstaan op tijd, wekdienst, wakker bellen, samen opruimen',
    en: 'motivation buddy, accountability buddy, accountability partner, quit smoking together, stop smoking, lose weight together, procrastinating, body doubling, adhd buddy, kick up the backside, wake-up call, keep me on track, reminder every morning',
    near: 'coaching company'
  }
} as const satisfies Record<string, Concept>
