import type { Concept } from './concept.ts'

/** Work on walls, floors, pipes, wires, doors and roofs of a house. */
export const homes = {
  'odd-jobs': {
    domain: 'help',
    nl: 'klusjesman, klusser, klussen, klusje in huis, klus, handyman, handige buur, handige man, handige vrouw, twee rechterhanden, twee linkerhanden, klusdienst, klushulp, doe-het-zelver, onderhoud woning, karweitje, bricoleur, bricoleren, timmerman, kleine klusjes, dingen in huis repareren, huis opknappen, verbouwen, vakman, bouwvakker, gereedschapskist zelf mee, ~gereedschap, ~handig',
    en: 'handyman, odd job, handy person, handywoman, handy neighbour, two left hands, small job around the house, DIY, jobs around the house, home improvement, home repair, fixing things around the house, fixer-upper, renovation, house maintenance, tradesman, builder, jack of all trades, toolbox, good with tools, ~handy, ~tools',
    near: 'repair tools'
  },
  'hanging-things': {
    domain: 'help',
    nl: 'ophangen, plank ophangen, schilderij ophangen, spiegel ophangen, hang plank op, aan de muur hangen, muur boren, gaatje boren, gat in muur, gat boren, boorgat, betonboor, boren in beton, plug en schroef, pluggen, schroef uit muur, wandplank, boekenplank, kapstok ophangen, tv-beugel, tv aan de muur, televisie ophangen, muurbeugel, keukenkastje ophangen, wandrek, whiteboard ophangen, prikbord ophangen, waterpas hangen, hangt scheef, beton te hard, monteren aan muur, fotolijst ophangen, zware spiegel, lijst hangen, gipsplaat plug, keukenplank, handdoekrek, gordijnrail boren, muur van beton, spijker krom, tv hangen, gaten boren muur, schilderij gaten, durf geen gat te boren, durf te boren, schilderij',
    en: 'hanging, hang picture, hang shelf, hang mirror, mount tv, tv bracket, wall mount, wall bracket, put shelf on wall, shelves on wall, picture on wall, holes in wall, drill hole, drilling, concrete wall, drill into concrete, wall plug, rawl plug, coat rack, hang frame, floating shelf, crooked frame, mounting, hung, heavy mirror, nails bend, towel rail, picture frames, get it on the wall, hang tv, gallery wall, painting on wall, afraid to drill, dare not drill',
    broader: 'odd-jobs',
    near: 'drill spirit-level ladder stud-finder'
  },
  'furniture-assembly': {
    domain: 'help',
    nl: 'meubel in elkaar zetten, kast in elkaar zetten, bed in elkaar zetten, in elkaar schroeven, in elkaar steken, Ikea-kast, Ikea-meubel, pax-kast, billy, bouwpakket, montage, monteren, meubelmontage, kast monteren, handleiding snap, schroefjes overgebleven, inbussleutel, vijs, vijzen, uit elkaar halen, kast demonteren, demonteren, platte doos, flatpack, bureau in elkaar zetten, ledikant in elkaar zetten, kinderbed in elkaar zetten, trampoline in elkaar zetten, opzetten kast, kledingkast in delen, kast in dozen, planken en schroeven in doos, doos van Ikea, meubelpakket, commode in elkaar, tafel in elkaar, poten onder bank, zweedse kast, lattenbodem monteren, Ikea dozen, onderdelen over de vloer, instructies begrijpen kast, ~Ikea',
    en: 'furniture assembly, assembling, flat pack, Ikea wardrobe, Ikea furniture, put together wardrobe, put together bed, put together desk, put together furniture, build wardrobe, build furniture, allen key, instructions make no sense, leftover screws, pax wardrobe, bookcase in pieces, disassemble, take apart wardrobe, dismantle bed, assemble cot, assemble crib, assemble trampoline, wardrobe in boxes, swedish wardrobe, box of screws, bed frame, put legs on sofa, bunk bed assembly, chest of drawers in pieces, boxes from Ikea, parts all over the floor, flat box, ~Ikea',
    broader: 'odd-jobs',
    near: 'screwdrivers drill furniture moving-house allen-keys'
  },
  painting: {
    domain: 'help',
    nl: 'muren schilderen, verven, schilder, schilderwerk, schilderklus, muur verven, muur witten, muur sausen, plafond witten, plafond sausen, sauzen, latexen, kozijn schilderen, kozijnen lakken, deur lakken, deur schilderen, huisschilder, lik verf, likje verf, verfroller, verfkwast, verf bladdert, bladderen, afbladderen, kamer opfrissen, kamer een kleurtje, vergeelde muur, schuren en lakken, beitsen, trap schilderen, buitenboel schilderen, kinderkamer verven, muur in andere kleur, lelijke kleur muur, kamer van kleur, huis schilderen, muurverf, grondverf, kozijnen bladderen, lakken, babykamer muren, muren donker, muren paars, muren groen, muren geel, kinderkamer muren, slaapkamer muren, ~kwasten',
    en: 'house painting, painting walls, paint room, paint ceiling, painter and decorator, decorating, repaint, fresh coat, lick of paint, paint flaking, paint peeling, window frames painting, whitewash, roller and brush, emulsion, varnish, stain fence, paint bedroom, paint nursery, paint door, painting job, walls need colour, freshen up room, painter, house painter, walls white, walls ugly colour, change colour of walls, bedroom colour, first coat, second coat, walls dark, walls purple, walls green, walls yellow, walls orange, another colour, nursery walls, ~primer, ~gloss',
    broader: 'odd-jobs',
    near: 'paint-gear ladder wallpapering sander paint-left'
  },
  wallpapering: {
    domain: 'help',
    nl: 'behangen, behang plakken, behanger, behang verwijderen, behang afsteken, behang afhalen, oud behang, behang laat los, behanglijm, plaktafel, banen behang, fotobehang, vliesbehang, behang eraf, renovlies',
    en: 'wallpapering, wallpaper hanging, strip wallpaper, peeling wallpaper, remove wallpaper, old wallpaper, paste table, wallpaper paste, photo wallpaper, feature wall',
    broader: 'odd-jobs',
    near: 'wallpaper-steamer painting plastering tables'
  },
  tiling: {
    domain: 'help',
    nl: 'tegelen, tegelzetter, tegels zetten, badkamertegel, tegel los, losse tegel in badkamer, tegel gebarsten, voegen tegel, voegwerk, voegen uithakken, opnieuw voegen, keukenwand tegelen, tegelwerk, tegelvloer, betegelen, badkamer opknappen, badkamer verbouwen, gat in tegel boren, voegen zwart, voegen brokkelen, voegen, voegen vernieuwen, tegels vallen van de muur',
    en: 'tiling, tiler, bathroom tiles, kitchen tiles, loose tile, cracked tile, tile fell off, splashback, grout, regrout, tile floor, tile a wall, bathroom renovation, tiles falling off, black grout, crumbling grout',
    broader: 'odd-jobs',
    near: 'tile-cutter sealing tiles-left'
  },
  'floor-laying': {
    domain: 'help',
    nl: 'vloer leggen, vloerlegger, laminaat leggen, laminaat, parket leggen, pvc-vloer, vinyl leggen, tapijt leggen, stoffeerder vloer, vloerbedekking, plint, plinten zetten, vloer schuren, houten vloer schuren, kraakt vloer, krakende vloer, ondervloer, zeil leggen, linoleum, traploper, trapbekleding, traprenovatie, vloer egaliseren, losse plank vloer',
    en: 'flooring, laying a floor, lay floor, laminate, parquet, vinyl floor, carpet fitting, lay carpet, carpet layer, skirting board, sand floor, floorboard, creaky floor, squeaky floor, underlay, linoleum, stair carpet, stair runner, level the floor',
    broader: 'odd-jobs',
    near: 'sander circular-saw flooring-left'
  },
  plastering: {
    domain: 'help',
    nl: 'stucen, stukadoor, stuken, stucwerk, gat in muur dichtmaken, gaten vullen, muur egaliseren, gipsplaat, gipswand, scheur in muur, scheuren in plafond, muurvuller, plamuren, pleisterwerk, kalk komt los, wandje zetten, scheidingswand, systeemwand, ~gips, ~pleister, ~plakker',
    en: 'plastering, skim wall, crack in wall, cracks in ceiling, fill holes, filler, plasterboard, drywall, smooth wall, stud wall, partition wall, hole in plaster, crumbling wall',
    broader: 'odd-jobs',
    near: 'painting wallpapering'
  },
  carpentry: {
    domain: 'help',
    nl: 'timmeren, timmerman, timmerwerk, meubelmaker, houtbewerker, plank op maat zagen, hout op maat zagen, zagen, zaagwerk, kast op maat, boekenkast maken, hout zagen, houtrot, rot kozijn, verrot hout, trap kraakt, traptrede los, trapleuning, vensterbank maken, stapelbed bouwen, hoogslaper, ombouw, plankje, inbouwkast, steigerhout, lade klemt, houtwerk',
    en: 'carpentry, carpenter, joiner, woodwork job, cut wood, saw wood, cut to size, timber, wood rot, rotten frame, rotten wood, custom shelves, built-in cupboard, loft bed, bunk bed build, banister, stair tread, handrail loose, scaffold wood, cabinet maker',
    broader: 'odd-jobs',
    near: 'circular-saw jigsaw workbench'
  },
  'door-repair': {
    domain: 'help',
    nl: 'slot vervangen, deur klemt, deur sluit slecht, deur hangt, deur piept, piepende deur, scharnier, deurklink, klink los, klink kapot, deurkruk, cilinderslot, cilinder vervangen, slotenmaker, slot zit vast, deur afhangen, deur schaven, deur inkorten, voordeur gaat stroef, raam klemt, raam sluit slecht, hang- en sluitwerk, kierstandhouder, kattenluik, kattenluikje plaatsen, brievenbus kapot, garagedeur klemt, schuifdeur loopt stroef, schuifpui',
    en: 'door and lock, replace lock, change locks, locksmith, door sticks, door jams, squeaky door, hinge, door handle, door handle loose, latch, lock is stiff, plane a door, hang a door, window sticks, cat flap, letterbox broken, sliding door, garage door stuck, front door will not close',
    broader: 'odd-jobs',
    near: 'locked-out burglary-prevention'
  },
  'locked-out': {
    domain: 'help',
    nl: 'buitengesloten, mezelf buitengesloten, sleutel binnen laten liggen, sleutel kwijt, sleutel vergeten, deur dichtgevallen, deur in het slot gevallen, deur dichtgewaaid, sta buiten, flipperen, sleutel afgebroken, kom mijn huis niet in, slotenmaker, sleutel zit binnen, sleutels liggen binnen, voor dichte deur, zonder sleutel buiten, deur dicht sleutels binnen, op sokken buiten',
    en: 'locked outside, locked out, lost my key, forgot my key, keys inside, door slammed shut, door fell shut, left keys inside, locksmith, key snapped, key broke in lock, standing outside without key, door closed behind me, shut the door keys, keys on the table inside',
    near: 'door-repair key-holding guest-room'
  },
  'burglary-prevention': {
    domain: 'help',
    nl: 'inbraak, inbraakpreventie, inbreker, ingebroken, bang voor inbrekers, dievenketting, deurspion, raamslot, anti-inbraakstrip, beveiligingscamera, camera ophangen, alarm installeren, alarmsysteem, politiekeurmerk, woning beveiligen, huis beveiligen, buitenlamp met sensor, deurketting, videodeurbel, Ring-deurbel',
    en: 'burglary prevention, burglar, break-ins, flat broken into, burgled, security camera, alarm system, install alarm, door chain, spyhole, peephole, window lock, safer home, secure my house, feel unsafe at home, video doorbell, ring doorbell',
    near: 'door-repair neighbourhood-watch house-watch'
  },
  'draught-proofing': {
    domain: 'help',
    nl: 'isoleren, isolatie, tocht, tochtstrip, koude lucht kier, kier, kieren dichten, tochtband, radiatorfolie, vloerisolatie, spouwmuur, dakisolatie, leidingisolatie, energiebox, energiefixer, energieklusser, stookkosten omlaag, koud in huis, krijg het huis niet warm, deurborstel, brievenbusborstel, enkel glas, raamfolie, dubbel glas, huis warm houden, warmteverlies, wind door kozijn, gordijnen bewegen, hoge gasrekening, energiearmoede, stookkosten',
    en: 'insulation, draught, drafty, draughty, draft strip, draught excluder, weatherstrip, seal gaps, gaps around window, cold air, radiator foil, loft insulation, cavity wall, pipe insulation, cold house, house will not get warm, energy bill too high, energy fixer, single glazing, window film, secondary glazing, heat escaping, wind through the window, curtains move, gas bill sky-high, fuel poverty, window rattles',
    broader: 'odd-jobs',
    near: 'energy-saving insulation-left heating'
  },
  plumbing: {
    domain: 'help',
    nl: 'loodgieter, loodgieterswerk, loodgieten, sanitair, afvoer verstopt, afvoer dicht, afvoer ontstoppen, gootsteen verstopt, gootsteen loopt niet door, water loopt niet weg, water blijft staan, doucheput verstopt, putje verstopt, wasbak verstopt, ontstoppen, ontstopper, ontstoppingsveer, verstopping, kraan lekt, kraan druppelt, druppelende kraan, lekkende kraan, kraan vervangen, kraanleertje, mengkraan, lekkage, leiding lek, lekt onder gootsteen, sifon, zwanenhals, waterleiding, leiding gesprongen, douchekop vervangen, doucheslang, thermostaatkraan, waterdruk laag, waterdruk, knelkoppeling, koppeling lekt, hoofdkraan, buitenkraan, bevroren leiding, badkamerkraan, wastafel plaatsen, pijp lekt, lavabo verstopt, pompbak, riool, riolering, riool stinkt, stinkt uit het putje, water sijpelt, water uit de muur, water achter wc, drup onder wasbak, emmer onder gootsteen, plas water keuken, plas onder de wasbak, afvoer borrelt, douche loopt slecht weg, kraan gaat niet dicht, kraan blijft lopen, haar in putje, plas water, plas keukenkastje, nat keukenkastje, vochtig keukenkastje, water onder de kast, traag weglopen',
    en: 'plumber, plumbing, blocked drain, clogged drain, clogged sink, blocked sink, sink will not drain, slow drain, shower drain, unclog, unblock, water not going down, dripping tap, leaking tap, leaky faucet, dripping faucet, replace tap, leak, leaking pipe, burst pipe, frozen pipe, water under the sink, trap under sink, low water pressure, shower head, shower hose, stopcock, washer worn, sewage smell, sink, plunger, water seeping, puddle under sink, puddle under the boiler, bucket under the sink, shower fills up, tap will not turn off, tap keeps running, gurgling drain, kitchen sink backed up, water dripping from pipe, takes ages to drain, water stands in shower, standing water in sink, wet cupboard under sink',
    broader: 'odd-jobs',
    near: 'drain-snake pipe-wrench toilet-repair water-damage'
  },
  'toilet-repair': {
    domain: 'help',
    nl: 'wc repareren, wc verstopt, toilet verstopt, wc loopt door, toilet loopt door, wc blijft lopen, toilet blijft lopen, stortbak, wc spoelt, toilet spoelt, doortrekken, vlotter, wc-bril los, wc-bril vervangen, toiletbril, wc overstroomt, toilet overstroomt, toiletpot, spoelbak lekt, wc kapot, toilet kapot, wc doorlopen, toilet doorlopen, toilet stroomt door, ~wc',
    en: 'toilet repair, toilet blocked, toilet clogged, toilet keeps running, running toilet, toilet will not flush, flush broken, cistern, toilet seat, float valve, toilet overflowing, loo blocked, toilet leaking, toilet keeps filling, ~loo',
    broader: 'plumbing odd-jobs',
    near: 'drain-snake'
  },
  sealing: {
    domain: 'help',
    nl: 'kitten, kitvoeg, kitwerk, kitspuit, siliconenkit, kit vervangen, kitrand, zwarte kit, schimmel in de voegen, douche kitten, bad afkitten, afkitten, kitter, kitrand beschimmeld, voeg lekt, zwarte voegen douche, schimmelrand, randje langs bad',
    en: 'sealing, silicone, sealant, caulk, caulking gun, reseal bath, reseal shower, mouldy sealant, seal around bath, black silicone',
    broader: 'odd-jobs',
    near: 'plumbing tiling damp-mould'
  },
  'water-damage': {
    domain: 'help',
    nl: 'wateroverlast, kelder staat blank, kelder vol water, huis staat blank, waterschade, water in de kelder, overstroming, overstroomd, ondergelopen, straat onder water, water uit plafond, plafond lekt, druppelt door plafond, leegpompen, water wegscheppen, dweilen water, zandzakken, vochtplek plafond, natte kelder, hoogwater, stortbui binnen, water naar binnen, regen naar binnen, kelder blank, laarzen in de kelder, plafond nat, ~souterrain',
    en: 'water damage, flooded, flooded basement, flooded cellar, water in the basement, water in cellar, water coming through ceiling, ceiling dripping, pump out water, sandbags, mop up water, everything is soaked, water pouring in, basement full of water, wet ceiling, rain came in, soaked carpet, ankle deep',
    near: 'water-pump construction-vacuum plumbing roofing gutter-cleaning dehumidifier warm-room'
  },
  heating: {
    domain: 'help',
    nl: 'verwarming, verwarming doet het niet, verwarming kapot, cv, cv-ketel, ketel bijvullen, cv bijvullen, radiator ontluchten, ontluchten, ontluchtingssleutel, radiator koud, radiator wordt niet warm, radiator lekt, radiatorknop, radiatorkraan, radiator borrelt, borrelende verwarming, tikt verwarming, thermostaat, thermostaat instellen, slimme thermostaat, geen warm water, storing ketel, storingscode ketel, waterdruk cv, vloerverwarming, waterzijdig inregelen, geiser, waakvlam, chauffage, warmtepomp storing, het is koud binnen, zitten in de kou, ijskoud binnen, huis ijskoud, cv doet het, douche blijft koud, koude douche, alleen koud water, storing verwarming, verwarmingsmonteur, ~ketel, ~boiler',
    en: 'heating, heating is broken, central heating, boiler, boiler pressure, top up boiler, no hot water, radiator, bleed radiator, cold radiator, radiator stays cold, gurgling radiator, radiator leaking, radiator valve, thermostat, smart thermostat, underfloor heating, pilot light, water heater, error code boiler, freezing inside, no heat flat, shower is cold, only cold water, boiler broke down, heating engineer, ice cold indoors',
    broader: 'odd-jobs',
    near: 'heater draught-proofing energy-saving warm-room'
  },
  'electric-wiring': {
    domain: 'help',
    nl: 'elektricien, elektra, elektriciteit, stopcontact vervangen, stopcontact aanleggen, stopcontact kapot, stopcontact, extra stopcontact, groepenkast, zekering, zekering springt, stoppen doorgeslagen, stop doorgeslagen, stop slaat door, aardlekschakelaar, aardlek slaat uit, aardlek springt, kortsluiting, kortgesloten, vonken, stroomdraad, lichtschakelaar, schakelaar vervangen, dimmer plaatsen, dimmer, bedrading, kabel trekken, stroom valt uit in huis, geen stroom in de keuken, perilex, kookgroep, lasdoos, wandcontactdoos, plafonddoos, deurbel aansluiten, deurbel doet het niet, deurbel kapot, ampère, meterkast, licht doet het, licht in de gang, licht valt uit, licht uitgevallen, stroom in keuken weg, stop eruit, stoppenkast, stroomstoring in huis, elektricien van beroep, kookplaat slaat stop eruit, stroom valt uit, oven stroom uit, waterkoker stroom uit, hoofdschakelaar',
    en: 'electrician, electrics, electrical work, wiring, rewire, socket, power socket, power outlet, extra socket, fuse, fuse box, blown fuse, fuse keeps tripping, breaker trips, circuit breaker, short circuit, sparks from socket, light switch, dimmer, no power in kitchen, consumer unit, doorbell broken, wire doorbell, electric cooker connection, lights went out, lights keep tripping, light does not come on, power trips, kettle trips the power, no electricity in one room, rcd, sparky, power cuts out when, trips when I turn on, main switch',
    broader: 'odd-jobs',
    near: 'multimeter lamp-hanging extension-lead'
  },
  'lamp-hanging': {
    domain: 'help',
    nl: 'lamp ophangen, plafondlamp, lamp aansluiten, kroonsteentje, kroonluchter, spotjes, inbouwspot, hanglamp, lamp vervangen, lampje vervangen, peertje vervangen, gloeilamp vervangen, lamp doet het niet, lamp brandt niet, lamp kapot, tl-buis, tl-lamp, bang op ladder, durf niet op een trap, buitenlamp, ledlamp, luster ophangen, licht flikkert, zit in het donker',
    en: 'hanging a lamp, hang lamp, light fixture, ceiling light, install light, chandelier, change light bulb, change bulb, replace bulb, light bulb, cannot reach ceiling, afraid to stand on ladder, lamp not working, flickering light, spotlights, pendant light, connect lamp, outdoor light',
    broader: 'electric-wiring odd-jobs',
    near: 'ladder lamps'
  },
  'smoke-alarm': {
    domain: 'help',
    nl: 'rookmelder ophangen, rookmelder, rookmelder piept, brandmelder, koolmonoxidemelder ophangen, batterij rookmelder, rookalarm, brandveiligheid, piept plafond, piept de hele nacht, piepje plafond',
    en: 'smoke alarm, smoke detector, alarm keeps beeping, beeping detector, battery in smoke alarm, carbon monoxide alarm fitting, fire safety at home, beep from ceiling, chirping',
    broader: 'odd-jobs',
    near: 'safety-detectors hanging-things'
  },
  'gutter-cleaning': {
    domain: 'help',
    nl: 'dakgoot schoonmaken, dakgoot, goot, goot schoonmaken, goot verstopt, dakgoot lekt, dakgoot loopt over, regenpijp, regenpijp verstopt, hemelwaterafvoer, bladeren in goot, blad uit de goot, dakgoot vol, bladvanger, regenwater loopt langs muur',
    en: 'gutter cleaning, gutter, blocked gutter, overflowing gutter, leaves in the gutter, downpipe, drainpipe, rain running down wall, gutter leaking, rain spills over gutter, gutter spills',
    broader: 'odd-jobs',
    near: 'ladder roofing water-damage'
  },
  roofing: {
    domain: 'help',
    nl: 'dakdekker, dak lekt, lek dak, daklekkage, dakpan, dakpannen, dakpan eraf gewaaid, dak repareren, dakleer, bitumen, dakraam lekt, dakkapel, schoorsteenpan, mos op het dak, stormschade, regent naar binnen, platte dak, afdakje, loodslab, dakwerker',
    en: 'roof repair, roofer, leaking roof, leaky roof, roof tile, tile blew off, missing tiles, flat roof, felt roof, skylight leaks, storm damage, rain coming in, flashing, moss on roof',
    broader: 'odd-jobs',
    near: 'gutter-cleaning ladder water-damage chimney-stove'
  },
  'chimney-stove': {
    domain: 'help',
    nl: 'schoorsteen vegen, schoorsteenveger, schoorsteen, kachel installeren, houtkachel, pelletkachel, rookkanaal, open haard, kachel trekt slecht, kachel rookt, roet, schouw',
    en: 'chimney sweep, chimney, wood stove, wood burner, log burner, fireplace, flue, stove smoking, soot',
    near: 'roofing firewood'
  },
  'damp-mould': {
    domain: 'help',
    nl: 'schimmel, vocht, vochtprobleem, vochtplek, schimmel op de muur, schimmel in badkamer, natte muur, muffe lucht, muf, condens, beslagen ramen, ventilatie, afzuiging badkamer, mechanische ventilatie, ventilatierooster, opstijgend vocht, zwarte vlekken muur, schimmelplek, lekkende muur, kruipruimte, afzuigkap badkamer, badkamerventilator, vochtig huis, zwarte stippen, zwarte plekken in hoek, muur voelt nat, bedompt, schimmelt',
    en: 'damp and mould, mould, mold, mildew, damp, damp wall, damp patch, black spots on wall, musty smell, condensation, ventilation, extractor fan bathroom, wet wall, rising damp, mouldy bathroom, humid house, black dots in corner, wall feels wet, fuzzy patches',
    broader: 'odd-jobs',
    near: 'dehumidifier sealing draught-proofing'
  },
  'appliance-connection': {
    domain: 'help',
    nl: 'wasmachine aansluiten, vaatwasser aansluiten, vaatwasmachine aansluiten, droger aansluiten, wasdroger aansluiten, fornuis aansluiten, kookplaat aansluiten, oven aansluiten, inductie aansluiten, koelkast aansluiten, apparaat aansluiten, afvoerslang, aanvoerslang, witgoed aansluiten, transportbouten, nieuwe wasmachine, afzuigkap monteren, quooker, inbouwen vaatwasser, gasfornuis',
    en: 'appliance connection, connect washing machine, install washing machine, hook up washing machine, plumb in washing machine, connect dishwasher, install dishwasher, connect dryer, install cooker, hob connection, induction hob, new washing machine delivered, drain hose, inlet hose, install oven, extractor hood',
    broader: 'odd-jobs',
    near: 'plumbing electric-wiring appliance-repair'
  },
  'curtain-hanging': {
    domain: 'help',
    nl: 'gordijnen ophangen, gordijnrail, gordijnroede, rolgordijn, rolgordijnen ophangen, jaloezie, jaloezieën, luxaflex, lamellen, plissé, zonwering, zonnescherm, rolluik, rolluik kapot, inkijk, vitrage ophangen, raambekleding, overgordijn, ~screen',
    en: 'curtains and blinds, hang curtains, curtain rail, curtain rod, roller blind, fit blinds, venetian blinds, blinds stuck, awning, sun shade, shutters, net curtains, everyone can look in, window covering, blackout blind',
    broader: 'hanging-things odd-jobs',
    near: 'curtains ladder alterations'
  },
  'window-repair': {
    domain: 'help',
    nl: 'ruit vervangen, glaszetter, ruit kapot, raam kapot, gebarsten ruit, barst in raam, ingegooide ruit, bal door de ruit, glas zetten, stopverf, hor plaatsen, horren, raamhor, hordeur, muggen binnen, muggenhor, muskietenraam, vliegengordijn',
    en: 'window repair, broken window, cracked window, glazier, window pane, ball through window, putty, replace glass, fly screen, insect screen, mosquito screen, mosquitoes at night',
    broader: 'odd-jobs',
    near: 'door-repair'
  },
  'kitchen-fitting': {
    domain: 'help',
    nl: 'keuken plaatsen, keuken monteren, keukenmontage, keuken in elkaar zetten, aanrechtblad, aanrecht, werkblad zagen, keukenkastje, keukenla klemt, keukenfrontjes, keukendeurtje hangt scheef, inbouwapparatuur, spoelbak inbouwen',
    en: 'kitchen fitting, install kitchen, kitchen cabinet, cupboard door hanging off, worktop, countertop, kitchen drawer stuck, kitchen units',
    broader: 'furniture-assembly odd-jobs',
    near: 'plumbing carpentry'
  },
  'home-adaptation': {
    domain: 'help',
    nl: 'beugel plaatsen, handgreep, handgrepen ophangen, douchebeugel, toiletbeugel, steunbeugel, drempel weg, drempels weghalen, drempelhulp, oprijplaat plaatsen, rollatorhelling, leuning plaatsen, trapleuning ophangen, tweede leuning, antislip, langer thuis wonen, huis aanpassen, woningaanpassing, struikelen over drempel, douchestoel monteren, valgevaar, sleutelkluisje ophangen, bed verhogen',
    en: 'home adaptation, grab rail, grab bar, handrail, second banister, remove threshold, ramp at the door, trip hazard, fall prevention, make house safer for elderly, bathroom rail, key safe, raise the bed, non-slip strips, ageing at home',
    broader: 'odd-jobs elder-care',
    near: 'hanging-things toilet-aids medical-aids grab-aids'
  },
  childproofing: {
    domain: 'help',
    nl: 'traphekje plaatsen, traphek, traphekje, kindveilig, huis kindveilig maken, babyproof, kastslotjes, stopcontactbeveiliging, kast vastzetten muur, kruipende baby, raambeveiliging',
    en: 'childproofing, babyproofing, baby proof, stair gate, baby gate, install stair gate, cupboard locks, anchor wardrobe to wall, socket covers, crawling baby, window guard',
    broader: 'odd-jobs',
    near: 'baby-things hanging-things stair-gate'
  },
  'fence-repair': {
    domain: 'help',
    nl: 'schutting plaatsen, schutting, schutting omgewaaid, schutting repareren, hek repareren, tuinhek, poort klemt, poortdeur, tuinpoort, tuinhuisje bouwen, schuur bouwen, schuurtje opknappen, blokhut, pergola, overkapping, vlonder, tuinscherm, paal in de grond, afsluiting tuin, tuinhuis, veranda, kas opbouwen, speelhuisje bouwen',
    en: 'fence and shed building, fence repair, fence blew down, fence panel, fence post, put up fence, garden gate, gate will not close, build shed, shed roof, pergola, decking, build greenhouse, playhouse build, trellis',
    broader: 'odd-jobs',
    near: 'gardening carpentry wheelbarrow'
  },
  paving: {
    domain: 'help',
    nl: 'stratenmaker, bestraten, tuintegels leggen, terras aanleggen, terras leggen, terrastegels, tegels rechtleggen, tegels liggen scheef, losse stoeptegel, verzakt terras, verzakte tegels, oprit, klinkers leggen, grindpad, tegels eruit, tegelwippen, tegel eruit plant erin, tuin ontharden, stoeptegels lichten, steenbreek, geveltuin aanleggen, geveltuintje, opritje bestraten',
    en: 'paving, lay patio, paving slabs, paving stones, uneven tiles outside, sunken slabs, gravel path, lift tiles, remove tiles garden, depave, facade garden, crazy paving, front yard pavement, ~patio, ~driveway',
    near: 'gardening wheelbarrow sand-and-gravel garden-design paving-stones'
  },
  demolition: {
    domain: 'help',
    nl: 'slopen, sloopwerk, slopershamer, muurtje slopen, keuken slopen, badkamer slopen, puin, puin ruimen, puinzakken vullen, oude vloer eruit, strippen, ~breken',
    en: 'demolition, demolish, tear down wall, knock down wall, rip out kitchen, rip out bathroom, rubble, clear rubble, pull up old floor, smash tiles',
    broader: 'odd-jobs',
    near: 'bulky-waste transport-goods hammer-drill'
  },
  'solar-panels': {
    domain: 'help',
    nl: 'zonnepaneel plaatsen, zonnepanelen installeren, zonnepanelen schoonmaken, omvormer storing, balkonpaneel, stekkerpanelen, thuisbatterij aansluiten, laadpaal installeren',
    en: 'solar panel installation, solar panels, install solar, balcony solar, plug-in solar, inverter fault, clean solar panels, home battery, install wallbox',
    near: 'electric-wiring energy-saving'
  },
  'mice-rats': {
    domain: 'help',
    nl: 'muizen, muis, muis in huis, muizen in keuken, muizenkeutels, muizenval, muizenplaag, muis gevangen, rat, ratten in de tuin, rattenval, ongedierte, ongediertebestrijding, plaagdieren, gritsel onder de vloer, geritsel in de muur, geknaag, marter, dode muis, knaagt, beestje in keuken, keutels, gaten in brood, gerommel op zolder, piepend beestje, muizenvraat, geritsel, gaatjes in pak, gaatjes in rijst, gaatjes in verpakking, keuteltjes, trippelen boven plafond',
    en: 'mice and rats, mouse, mice, mouse droppings, mouse in kitchen, rat, vermin, pest control, pests, scratching in the wall, rodents, gnawed, dead mouse, exterminator, droppings, nibbled bread, scratching in the attic, scurrying, something is eating our bread, critter in kitchen, rustling at night, holes in packets, holes in the rice, pitter-patter, ~trap',
    near: 'pet-care insects-nests'
  },
  'insects-nests': {
    domain: 'help',
    nl: 'wespennest, wespen, wespennest weghalen, hoornaar, mieren, mierenplaag, mieren in de keuken, kakkerlak, bedwants, bedwantsen, vlooien, vlooienplaag, mottenplaag, zilvervisjes, spin vangen, bang voor spinnen, vliegenplaag, eikenprocessierups, bijenzwerm, imker, bijenvolk, duivenoverlast, duivennest, duiven op balkon, ongedierte, zoemend nest, gezoem dakrand, jeukende bulten bed, beestjes in bed, insecten, zoemt onder dak, zoemen, gezoem, ~motten, ~spin',
    en: 'wasp nest and insects, wasp nest, wasps, hornets, ants in kitchen, ants, cockroach, bed bugs, fleas, moths, silverfish, spider, afraid of spiders, remove spider, swarm of bees, beekeeper, pigeons on balcony, pest control, infestation, bugs, buzzing nest, stung, itchy bites in bed, tiny bugs, insects, flies everywhere, buzzing, buzzing under roof',
    near: 'mice-rats'
  },
  'interior-styling': {
    domain: 'help',
    nl: 'kamer inrichten, woning inrichten, inrichting woonkamer, interieuradvies, interieurstylist, binnenhuisarchitect, kleuren kiezen muur, meubels anders neerzetten, huis gezelliger, oog voor interieur, styling huis, huis verkoopklaar, verkoopstyling',
    en: 'interior styling, interior design, decorate living room, arrange furniture, choose wall colours, make flat cosy, eye for interiors, room makeover, home staging, room layout',
    near: 'home-decor painting furniture'
  },
  'building-drawings': {
    domain: 'help',
    nl: 'bouwtekening, bouwtekening maken, inmeten, opmeten, plattegrond tekenen, plattegrond, architect, ontwerp aanbouw, constructeur, draagmuur, vergunning verbouwing, bouwkundige, bouwkundige keuring, schets verbouwing',
    en: 'building drawings, architect, floor plan, measure up, draw floor plan, structural engineer, load-bearing wall, extension design, building survey, renovation sketch',
    near: 'renovating-advice'
  },
  'boat-caravan-jobs': {
    domain: 'help',
    nl: 'boot schuren, boot opknappen, boot schilderen, antifouling, boot winterklaar, motor boot kapot, caravan opknappen, caravan lekt, camper ombouwen, busje ombouwen, voortent opzetten, sloep, zeil repareren, tent repareren',
    en: 'boat and caravan jobs, sand boat, paint boat, antifouling, winterise boat, boat engine, caravan leak, fix up caravan, camper conversion, convert van, awning set up, sail repair, tent repair',
    broader: 'odd-jobs',
    near: 'sander boat-trip caravan-things'
  }
} as const satisfies Record<string, Concept>
