import type { Concept } from './concept.ts'

/** Mending what is broken: bicycles, clothes, furniture, machines. */
export const repairs = {
  repair: {
    domain: 'help',
    nl: 'repareren, reparatie, repair café, repaircafé, herstellen, hersteller, kapot apparaat, kapotte spullen, stuk gegaan, weer aan de praat, niet weggooien maar maken, weggooien zonde, zonde om weg te gooien, tweede leven, sleutelaar, knutselaar, prutsen aan apparaten, gerepareerd krijgen, oplappen, zelfreparatie, ~lijmen, ~kapot, ~stuk, ~gebroken, ~defect',
    en: 'repair, repair cafe, fixer, mend, mender, fix broken things, broken thing, fixing, tinkerer, bring back to life, too good to throw away, shame to throw away, second life, restoration, ~glue, ~broken, ~broke, ~faulty, ~stopped working',
    near: 'odd-jobs tools'
  },
  'bicycle-repair': {
    domain: 'help',
    nl: 'fietsenmaker, fiets repareren, fiets maken, fiets kapot, fietsreparatie, fietsmonteur, fietshersteller, band plakken, lekke band, fietsband lek, band is plat, lek gereden, lek geprikt, binnenband, buitenband, band vervangen, plakken, ketting eraf, ketting ligt eraf, ketting gebroken, ketting kapot, ketting smeren, ketting loopt aan, versnelling hapert, versnellingen afstellen, versnelling, derailleur, rem fiets, remmen afstellen, remmen piepen, remmen slecht, remblokje, remkabel, fietslamp kapot, dynamo, fietsverlichting repareren, spaak, slag in het wiel, wiel aanslag, trapper, trapas, crank, zadel vastzetten, stuur los, spatbord, kettingkast, jasbeschermer, fiets opknappen, oude fiets opknappen, kinderfiets opknappen, fiets nakijken, fiets maakt herrie, fiets kraakt, bandenplakker, fietsslot vast, sleutel fietsslot afgebroken, fiets rijdt zwaar, fietsbeurt, zijwieltjes eraf, bakfiets repareren, velo herstellen, achterband, voorband, achterwiel, fiets piept, verroeste fiets, roestige fiets, trapper draait door, fiets schakelt, fietsband, achterlicht fiets, krakende trapper, bel fiets, glas in band, spijker in band, glas in achterband, kromme velg, velg',
    en: 'bicycle repair, bike repair, bike mechanic, fix bike, mend bike, broken bike, flat tyre, flat tire, puncture, puncture repair, patch a tyre, inner tube, chain came off, chain slipping, chain broke, oil chain, gears slipping, gears skip, adjust gears, derailleur, brakes squeak, adjust brakes, brake pads, brake cable, buckled wheel, wobbly wheel, wheel truing, pedal fell off, bottom bracket, saddle loose, handlebars loose, bike light broken, mudguard, tune up bike, bike service, do up old bike, bike lock stuck, stabilisers, bike makes noise, bicycle mechanic, bike spoke, broken spoke, got a flat, back wheel, bike squeaks, rusty bike, bike in bits, bike pedals slip, brakes do not grip, back tyre, front tyre, glass in tyre, nail in tyre, ~tyre',
    broader: 'repair',
    near: 'bicycle-tools bike-pump bicycles learn-bike-repair'
  },
  'e-bike-repair': {
    domain: 'help',
    nl: 'e-bike repareren, elektrische fiets kapot, elektrische fiets storing, e-bike, ebike, fietsaccu, accu fiets laadt, fatbike kapot, fatbike repareren, trapondersteuning weg, display fiets, motor fiets',
    en: 'e-bike repair, ebike, electric bike, electric bike fault, bike battery will not charge, fatbike repair, pedal assist, display dead, motor cuts out',
    broader: 'bicycle-repair repair',
    near: 'electronics-repair'
  },
  'scooter-moped-repair': {
    domain: 'help',
    nl: 'scooter repareren, scooter start, brommer repareren, brommer, bromfiets, snorfiets, Vespa, motor sleutelen, step repareren, elektrische step kapot, bougie, carburateur, motorfiets nakijken, scootmobiel kapot, scootmobiel repareren, scootmobiel band',
    en: 'scooter and moped repair, scooter will not start, moped, motorbike repair, motorcycle, e-scooter broken, spark plug, carburettor, vespa, mobility scooter broken, mobility scooter repair',
    broader: 'repair',
    near: 'bicycle-repair car-repair'
  },
  'car-repair': {
    domain: 'help',
    nl: 'auto repareren, automonteur, garagist, sleutelen aan auto, auto start, accu leeg, auto-accu, autoband wisselen, banden wisselen, winterbanden wisselen, winterbanden, zomerbanden, reservewiel, bandenspanning, olie verversen, olie bijvullen, ruitenwisser vervangen, autolamp vervangen, koplamp, apk, motorlampje brandt, auto stilgevallen, pech auto, pech onderweg, startkabels, auto maakt geluid, deuk, kras auto, carrosserie, auto uitlezen, trekhaak monteren, caravan nakijken, camper nakijken',
    en: 'car repair, car mechanic, car will not start, flat battery, dead battery, jump start, change tyre, swap tyres, winter tyres, spare wheel, oil change, top up oil, wiper blades, headlight bulb, engine light, warning light, car broke down, breakdown, tyre pressure, dent, scratch on car, MOT, tow bar fitting, car makes noise, camper check',
    broader: 'repair',
    near: 'jump-leads car-jack'
  },
  'clothing-repair': {
    domain: 'help',
    nl: 'kleding repareren, kleren herstellen, kleding herstellen, verstellen, verstelwerk, rits vervangen, rits kapot, ritssluiting, nieuwe rits, knoop aanzetten, knoop eraf, knoop aannaaien, broek scheur, gescheurde broek, gat in broek, gat in trui, kapotte jas, jas gescheurd, zoom los, naad los, naden, sok stoppen, stoppen met wol, mottengaatjes, mottengat, kniestuk, lapje erop, voering kapot, naaiwerk, kleermaker, kleermaakster, coupeuse, naaister, rits jas, rugzak rits, elastiek vervangen, drukknoop, bandje van tas, broek versleten, visible mending, winkelhaak, jas zonder knopen, knoop kwijt, rits loopt vast, zak van jas los, favoriete jas, spijkerbroek kapot, uitgescheurd, kleren vol gaten, rits begeeft het, rits winterjas, rits, naad gesprongen, ~knopen',
    en: 'clothing repair, mend clothes, sew on button, button came off, replace zip, broken zip, zipper, zipper stuck, torn trousers, ripped jeans, tear in coat, hole in jumper, hole in sweater, hole in sock, darning, darn socks, patch knee, seam came undone, loose hem, lining torn, moth holes, tailor, seamstress, coat zip, visible mending, needle and thread, elastic gone, missing button, zipper broke, pocket torn, favourite jacket, winter coat zip, jeans split, split seam, holes in clothes, frayed, zip, zip gave up, ripped lining, ~buttons',
    broader: 'sewing repair',
    near: 'sewing-machine learn-sewing alterations'
  },
  alterations: {
    domain: 'help',
    nl: 'broek inkorten, inkorten, korter maken, broek te lang, mouwen korter, jurk innemen, uitleggen taille, broek te wijd, te groot geworden, vermaken kleding, zomen, zoom inleggen, omzomen, gordijnen korter, gordijnen zomen, gordijnen naaien, gordijnen maken, trouwjurk passend maken, jurk verstellen, pak laten vermaken, afgevallen kleren passen, rok korter, retouche, retoucheren kleding, afspelden, past net niet, trouwpak innemen, broekspijp, gordijnen te lang, pijpen te lang, centimeter korter, ruimer maken, broek centimeter, ~innemen, ~mouw, ~taille',
    en: 'clothing alterations, alterations, take in dress, take in trousers, shorten trousers, shorten skirt, hem trousers, hemming, too long trousers, trousers too wide, let out waist, lost weight clothes too big, adjust wedding dress, suit alteration, hem curtains, shorten curtains, make curtains, tailor, seamstress, sleeves too long, suit too big, bridesmaid dress, curtains too long, skirt too long, trousers centimetres, dress too big, dress too long, ~waistband',
    broader: 'sewing',
    near: 'clothing-repair sewing-machine'
  },
  sewing: {
    domain: 'help',
    nl: 'naaien, naaiwerk, naaister, naaiklus, naaimachine handig, achter de naaimachine, gestikt, kussenhoes, kussenhoezen naaien, tafelkleed naaien, tas naaien, borduren naam, labels innaaien, naamlabels innaaien, carnavalskostuum naaien, kostuum naaien, verkleedkleren naaien, vlaggetjes naaien, dekbedovertrek naaien, stof genoeg, gehandwerkt, coupeuse, ~stikken stof',
    en: 'sewing, sewn, stitch, seamstress, dressmaker, cushion cover, sew cushion, tablecloth, sew bag, name labels, sew labels, sew costume, costume making, bunting sewing, good with a sewing machine, fabric project, handy with a needle',
    near: 'sewing-machine learn-sewing fabric'
  },
  'clothes-making': {
    domain: 'help',
    nl: 'kleding op maat maken, jurk laten maken, jurk naaien, galajurk, trouwjurk maken, patroon tekenen, patroon knippen, kostuum op maat, kinderkleding naaien, rok naaien, traditionele kleding naaien, sari blouse, djellaba, maatkleding',
    en: 'clothes making, dressmaking, make a dress, custom dress, wedding dress making, prom dress, sewing pattern, tailor made, sew skirt, sew baby clothes, sari blouse, made to measure',
    broader: 'sewing',
    near: 'alterations fabric'
  },
  'knitted-things': {
    domain: 'help',
    nl: 'trui breien, breien, gebreid, sokken breien, muts breien, babydekentje breien, gehaakt dekentje, gehaakt, knuffel haken, trui afmaken, onafgemaakt breiwerk, breiwerk, ladder in trui, wollen sjaal breien',
    en: 'knitting done for you, knit jumper, knit socks, knit hat, baby blanket, crocheted toy, crochet blanket, unfinished knitting, hand-knitted, finish a sweater, dropped stitches',
    broader: 'sewing',
    near: 'knitting wool-yarn'
  },
  'furniture-repair': {
    domain: 'help',
    nl: 'meubel repareren, stoel repareren, stoelpoot, poot eraf, poot afgebroken, stoel wiebelt, wiebelt, wiebelende tafel, tafel opknappen, tafelblad schuren, kast opknappen, meubelrestauratie, restaureren, meubel opknappen, lijmen stoel, houtlijm, houtworm, lade loopt vast, la klemt, krassen in tafel, kring in tafel, meubels schuren, meubel overschilderen, krijtverf, rieten stoel, stoel matten, stoelenmatter, biezen zitting, webbing, bedbodem kapot, lattenbodem gebroken, bank doorgezakt, stoel zakt door, doorgezakte stoel, kast valt uit elkaar, tafelpoot los, tafelpoot, erfstuk, antieke kast, oma haar stoel, lade kapot',
    en: 'furniture repair, repair chair, chair leg, leg broke off, wobbly table, wobbly chair, restore table, refinish table, sand table, upcycle furniture, furniture restoration, wood glue, woodworm, drawer stuck, scratched table, ring on table, cane seat, reseat chair, wicker chair, bed slats broken, chalk paint, sagging sofa, stripped and waxed, chair collapsed, heirloom, antique chair, grandmothers chair, drawer broken, rickety, loose joints chair',
    broader: 'repair',
    near: 'clamps sander furniture-upholstery carpentry'
  },
  'furniture-upholstery': {
    domain: 'help',
    nl: 'stofferen, meubelstoffeerder, stoffeerder, stoel bekleden, bank bekleden, opnieuw bekleden, bekleding kapot, bekleding gescheurd, zitting versleten, stoelzitting, vering stoel, schuimrubber, leren bank scheur, leer repareren, kussens opvullen, nietpistool stof',
    en: 'upholstery, upholsterer, reupholster, recover chair, recover sofa, torn upholstery, ripped sofa, worn seat, springs gone, foam cushion, leather tear, refill cushions',
    broader: 'furniture-repair',
    near: 'staple-gun fabric upholstery'
  },
  'electronics-repair': {
    domain: 'help',
    nl: 'elektronica repareren, solderen, soldeerwerk, radio kapot, radio repareren, versterker kapot, versterker, platenspeler kapot, platenspeler repareren, cassettedeck, luidspreker kraakt, koptelefoon kapot, hoofdtelefoon kabel, snoer kapot, stekker vervangen, stekkertje afgebroken, stekker aanzetten, geluid weg, televisie kapot, tv repareren, afstandsbediening kapot, spelcomputer repareren, printplaat, condensator, zekering apparaat, oplaadpoort, elektronicaknutselaar, digitale camera kapot, hifi, oude radio, lamp repareren, lampje speelgoed, adapter kapot, speler doet het, doet niks meer apparaat, oude platenspeler, krakende radio, brom in speakers, bandrecorder, rook uit apparaat, keyboard kapot, stereo kapot, geluid links weg, speaker kapot',
    en: 'electronics repair, solder, radio broken, fix radio, amplifier, amp, turntable, record player broken, tape deck, speaker crackles, headphones broken, frayed cable, replace plug, rewire lamp, no sound anymore, broken tv, television repair, remote broken, console repair, circuit board, capacitor, charging port, old radio, hi-fi, camera broken, crackling sound, turntable hums, tape recorder, dead radio, smoke from device, loose wire, keyboard keys dead, hum in speakers, no sound speaker, stereo sound, stereo broken',
    broader: 'repair',
    near: 'soldering multimeter'
  },
  'appliance-repair': {
    domain: 'help',
    nl: 'huishoudelijk apparaat repareren, stofzuiger kapot, stofzuiger zuigt slecht, stofzuiger, koffiezetapparaat kapot, koffiemachine lekt, Senseo, Nespresso kapot, espressomachine, waterkoker kapot, broodrooster kapot, tosti-ijzer kapot, mixer kapot, blender kapot, keukenmachine kapot, strijkijzer kapot, föhn kapot, haardroger kapot, magnetron kapot, magnetron, ventilator kapot, elektrische deken, ontkalken koffie, naaimachine kapot, naaimachine loopt vast, naaimachine repareren, naaimachine afstellen, kruimeldief, robotstofzuiger kapot',
    en: 'small appliance repair, vacuum cleaner broken, hoover lost suction, coffee machine broken, coffee maker leaking, descale, espresso machine, kettle broken, toaster broken, mixer broken, blender broken, iron broken, hair dryer broken, microwave broken, fan broken, sewing machine jammed, sewing machine broken, sewing machine repair, robot vacuum stuck, food processor broken',
    broader: 'repair',
    near: 'electronics-repair'
  },
  'white-goods-repair': {
    domain: 'help',
    nl: 'wasmachine repareren, wasmachine kapot, wasmachine lekt, wasmachine pompt, wasmachine centrifugeert, wasmachine maakt herrie, wasmachine loopt over het tapijt, wasmachine stinkt, wasmachine doet het, wasmachine storing, trommel draait, was komt nat uit, droger kapot, droger droogt slecht, vaatwasser kapot, vaatwasser pompt, vaatwasser wast slecht, afwasmachine kapot, koelkast koelt, koelkast kapot, vriezer ontdooit, vriezer kapot, diepvries kapot, oven kapot, kookplaat kapot, filter wasmachine, koolborstels, foutcode, witgoed repareren, witgoedmonteur, wasmachine staat stil, machine vol water, wasmachine vol water, was blijft nat, trommel vast, deur wasmachine open, koelkast lekt, koelkast warm, ijskast kapot, vrieskist kapot',
    en: 'washing machine repair, washing machine broken, washing machine leaking, washer will not drain, machine will not spin, washing machine noisy, drum not turning, error code, tumble dryer broken, dryer not drying, dishwasher broken, dishwasher not draining, fridge not cooling, fridge broken, freezer broken, freezer defrosting, oven broken, hob broken, white goods, appliance engineer, filter clogged, washing machine full of water, washer full of water, clothes come out wet, washer stuck, fridge warm, fridge leaking, spin cycle, washing machine stopped',
    broader: 'repair',
    near: 'appliance-connection plumbing laundry laundry-use'
  },
  'phone-repair': {
    domain: 'help',
    nl: 'telefoon repareren, telefoonscherm kapot, scherm gebarsten, gsm kapot, mobiel kapot, telefoon gevallen, telefoon in het water, telefoon laadt niet op, telefoonbatterij vervangen, batterij snel leeg, iPhone scherm, tabletscherm kapot, iPad kapot, barst in scherm, Fairphone',
    en: 'phone repair, cracked screen, broken screen, phone screen, dropped phone, phone fell in water, phone will not charge, replace phone battery, battery drains, iPhone screen, tablet screen cracked, smashed screen, wet phone',
    broader: 'electronics-repair repair',
    near: 'phone-help'
  },
  'computer-repair': {
    domain: 'help',
    nl: 'laptop repareren, laptop kapot, computer kapot, computer start niet op, laptop start niet op, computer opnieuw installeren, Windows opnieuw, blauw scherm, zwart scherm, harde schijf, harde schijf gecrasht, ssd inbouwen, geheugen uitbreiden, ventilator laptop, laptop wordt heet, toetsenbord laptop kapot, koffie over laptop, koffie op toetsenbord, Linux installeren, oude laptop sneller, laptop traag, computer traag, virus, gehackt, malware, ransomware, bestanden kwijt, foto kwijt, data redden, pc bouwen, moederbord, computertechnicus, pc-hulp',
    en: 'computer repair, laptop broken, laptop will not start, computer will not boot, blue screen, black screen, hard drive crashed, hard disk, install ssd, add memory, laptop overheating, laptop keyboard, spilled coffee on laptop, reinstall windows, install linux, slow laptop, slow computer, virus, malware, hacked, ransomware, lost files, recover files, data recovery, build pc, computer technician',
    broader: 'computer-help electronics-repair',
    near: 'laptop'
  },
  'shoe-repair': {
    domain: 'help',
    nl: 'schoenen repareren, schoenmaker, schoenzool los, zool los, zool lijmen, hak eraf, hak afgebroken, laarzen rits, leren tas repareren, riem gaatje, extra gaatje riem, tas stiksel los, zadeltas, leerbewerking',
    en: 'shoe and leather repair, shoe repair, cobbler, sole came off, glue sole, heel broke, boot zip, leather bag repair, hole in belt, extra hole belt, strap broke, resole',
    broader: 'repair',
    near: 'clothing-repair'
  },
  'watch-jewellery-repair': {
    domain: 'help',
    nl: 'horloge repareren, horlogebatterij, batterij horloge, horlogebandje, horlogemaker, klok repareren, klok staat stil, koekoeksklok, pendule, sieraad repareren, ketting sluiting, kettinkje kapot, kettinkje in de knoop, ring te klein, oorbel kapot, armband kapot, kralenketting rijgen, goudsmid, bril repareren, bril schroefje, brilpoot los, bril kapot, montuur krom',
    en: 'watch and jewellery repair, watch battery, watch stopped, watch strap, clock repair, clock stopped, grandfather clock, necklace clasp, broken necklace, tangled chain, earring broken, bracelet broken, restring beads, ring resize, glasses repair, glasses screw, bent frames, goldsmith',
    broader: 'repair'
  },
  'toy-keepsake-repair': {
    domain: 'help',
    nl: 'speelgoed repareren, knuffel repareren, knuffel kapot, knuffelarts, pop repareren, teddybeer, beer oor eraf, poppendokter, speelgoedauto kapot, vaas lijmen, servies lijmen, beeldje gebroken, kopje gebroken, aardewerk lijmen, scherven, kintsugi, boek repareren, boekband los, boekbinder, fotolijst kapot, bladzijden los, poppenhuis opknappen, hobbelpaard opknappen',
    en: 'toy and keepsake repair, toy repair, broken toy, teddy bear, stuffed animal, doll repair, favourite teddy, lost an eye, glue vase, broken vase, mend china, broken mug, ceramics mending, kintsugi, bookbinding, book spine, loose pages, doll house, rocking horse',
    broader: 'repair',
    near: 'clothing-repair furniture-repair'
  },
  sharpening: {
    domain: 'help',
    nl: 'messen slijpen, mes bot, botte messen, mes slijpen, scharen slijpen, schaar bot, scharensliep, slijpsteen, wetsteen, grasmaaier slijpen, bijl slijpen, tuingereedschap slijpen, schaats slijpen, schaatsen slijpen, snijden door een tomaat, heggenschaar bot, doorgesneden, mes snijdt slecht, keukenmes, aardappelmesje',
    en: 'knife sharpening, sharpen knives, blunt knife, dull knife, knives blunt, sharpen scissors, whetstone, sharpening stone, sharpen mower blade, sharpen axe, sharpen skates, sharpen shears, cannot cut a tomato, kitchen knife will not cut, blades dull',
    broader: 'repair'
  },
  'instrument-tuning': {
    domain: 'help',
    nl: 'piano stemmen, pianostemmer, valse piano, piano klinkt vals, gitaar besnaren, snaren vervangen, snaar gesprongen, nieuwe snaren, instrument repareren, viool repareren, accordeon repareren, gitaar afstellen, klarinet repareren, blaasinstrument nakijken, drumvel vervangen',
    en: 'instrument tuning, piano tuning, piano tuner, guitar strings, restring guitar, broken string, guitar setup, violin repair, accordion repair, instrument repair, clarinet repair',
    broader: 'repair',
    near: 'music-lessons'
  },
  'pram-wheelchair-repair': {
    domain: 'help',
    nl: 'kinderwagen repareren, wiel kinderwagen, buggy kapot, wandelwagen wiel, rolstoel repareren, rolstoelband lek, rollator repareren, rem rollator, rollator wiel, rolstoel piept, bolderkar kapot, rolkoffer wiel',
    en: 'pram and wheelchair repair, pram wheel, buggy broken, stroller wheel, wheelchair repair, wheelchair tyre, walker brakes, rollator repair, squeaky wheelchair, suitcase wheel',
    broader: 'repair',
    near: 'bicycle-repair medical-aids baby-things'
  },
  'metal-3d-parts': {
    domain: 'help',
    nl: 'lassen, lasser, laswerk, metaal bewerken, gelast, ijzeren hek lassen, smeden, 3d-printen, 3d-printer, onderdeel printen, onderdeel namaken, afgebroken plastic onderdeel, lasersnijden, graveren, draaibank, knopje ontbreekt',
    en: 'welding, welder, metalwork, blacksmith, 3d print, 3d printer, print spare part, broken plastic part, missing knob, laser cut, engraving, lathe, replacement part',
    broader: 'repair',
    near: 'metal-working tools'
  },
  'machine-tool-repair': {
    domain: 'help',
    nl: 'gereedschap repareren, grasmaaier kapot, grasmaaier start, grasmaaier repareren, motormaaier, kettingzaag nakijken, bladblazer kapot, heggenschaar kapot, boormachine kapot, tweetaktmotor, steel van schop gebroken, kruiwagen band lek, kruiwagenband, hogedrukreiniger kapot, aggregaat start',
    en: 'garden machine repair, lawnmower will not start, mower broken, fix lawnmower, chainsaw service, leaf blower broken, drill broken, tool repair, two-stroke, spade handle broke, wheelbarrow tyre flat, pressure washer broken, generator will not start, hedge trimmer broken',
    broader: 'repair',
    near: 'garden-tools sharpening'
  }
} as const satisfies Record<string, Concept>
