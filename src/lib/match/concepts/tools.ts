import type { Concept } from './concept.ts'

/** What people lend each other to drill, saw, fasten, climb, clean and repair. */
export const tools = {
  tools: {
    domain: 'item',
    nl: 'gereedschap, gereedschapskist, gereedschapskoffer, elektrisch gereedschap, handgereedschap, klusgereedschap, klusspullen, klusmateriaal, bouwgereedschap, bricolagemateriaal, werktuig, machines te leen, schuur vol gereedschap, gereedschapsbibliotheek',
    en: 'tool, toolbox, toolkit, tool kit, power tool, hand tool, diy tools, diy equipment, workshop tools, tool library, garage full of tools',
    near: 'odd-jobs'
  },
  drill: {
    domain: 'item',
    nl: 'boormachine, boor, accuboor, schroefboormachine, gat in de muur, gaatje boren, gat maken, boortje, houtboor, boorset, snoerloze boor, plug in de muur, gordijnrail ophangen zelf, plankje ophangen zelf, schroefgaten, gaten in hout',
    en: 'drill, power drill, cordless drill, electric drill, drill driver, drill bit, make a hole, holes in the wall, screw into the wall, hole in wood, holes for a shelf, screw something to the wall',
    broader: 'tools',
    near: 'hammer-drill screwdrivers hanging-things'
  },
  'hammer-drill': {
    domain: 'item',
    nl: 'klopboor, klopboormachine, boorhamer, slagboor, betonboor, steenboor, beton boren, breekhamer, sloophamer, hilti, sds boor, gat in beton, betonnen muur, harde muur, tegelvloer uitbreken, boortje komt er niet doorheen, gat in een betonnen muur, muur is keihard, boort niet door beton, ~beton, gat in steen',
    en: 'hammer drill, rotary hammer, impact drill, sds drill, masonry bit, concrete wall, hole in concrete, drill into brick, demolition hammer, breaker, jackhammer, break up concrete, drill will not go in, hole in a concrete wall, wall is rock hard, hard wall, brick wall hole, hole in brick, concrete ceiling',
    broader: 'tools drill',
    near: 'hanging-things drill'
  },
  screwdrivers: {
    domain: 'item',
    nl: 'schroevendraaier, kruiskop, schroefmachine, accuschroevendraaier, accuschroefmachine, bitset, bitje, torx, schroef los, schroef vast, schroeven indraaien, schroef eruit, precisieschroevendraaier, vijs, vijzendraaier, schroeftol',
    en: 'screwdriver, electric screwdriver, impact driver, cordless driver, phillips, torx, bit set, loose screw, tighten screws, tiny screws, precision screwdriver',
    broader: 'tools',
    near: 'drill allen-keys furniture-assembly'
  },
  'allen-keys': {
    domain: 'item',
    nl: 'inbussleutel, inbus, inbusset, ikea sleuteltje, zeskant sleutel, imbussleutel',
    en: 'allen key, hex key, hex wrench, ikea key, allen wrench',
    broader: 'tools',
    near: 'furniture-assembly screwdrivers'
  },
  ladder: {
    domain: 'item',
    nl: 'ladder, uitschuifladder, schuifladder, lange ladder, reformladder, telescoopladder, ladder bij de dakgoot, ladder tot het dak, hoge raam, op het dak klimmen, eerste verdieping buiten, ladderke, bal op het dak, tak in de dakgoot, kat in de boom, bij de dakgoot, gevel, bovenramen, appels hoog in de boom plukken, kerstlampjes aan de gevel, frisbee op het dak',
    en: 'ladder, extension ladder, tall ladder, long ladder, telescopic ladder, reach the gutter, reach the roof, get on the roof, climb up outside, upstairs window outside, ball on the roof, cat in a tree, clean the gutter, high window, lights on the facade, pick apples high up, frisbee on the roof, upstairs windows',
    broader: 'tools',
    near: 'scaffold gutter-cleaning window-cleaning'
  },
  'step-ladder': {
    domain: 'item',
    nl: 'trapladder, huishoudtrap, keukentrap, trapje, opstapje, trapleer, schildertrap, ~trap, tot het plafond reiken, hoog plafond, lamp vervangen plafond, bovenste plank, hoge kast, rookmelder ophangen plafond, gordijn ophangen hoog, lamp hangt hoog, peertje vervangen, plafond witten',
    en: 'step ladder, stepladder, step stool, kitchen steps, folding steps, reach the ceiling, high ceiling, change a bulb, top shelf, high cupboard, high shelf, paint the ceiling, light bulb up high, curtain rail up high, smoke alarm on the ceiling, reach the top of the wardrobe',
    broader: 'tools ladder',
    near: 'lamp-hanging'
  },
  scaffold: {
    domain: 'item',
    nl: 'steiger, rolsteiger, kamersteiger, stelling, steigerdelen, hoogwerker, gevel schilderen',
    en: 'scaffold, tower scaffold, work platform, paint the facade, paint outside walls',
    broader: 'tools',
    near: 'ladder painting'
  },
  sander: {
    domain: 'item',
    nl: 'schuurmachine, vlakschuurmachine, bandschuurmachine, deltaschuurmachine, schuurpapier, handpalmschuurmachine, excentrische schuurmachine, parket schuren, tafel schuren, hout schuren, ~schuren, opschuren, oude verf eraf, lak verwijderen, verfafbrander, heteluchtpistool, verfkrabber, tafel opknappen, houten vloer opknappen, oude lak, ruw hout glad, vloer schuren',
    en: 'sander, sanding machine, belt sander, orbital sander, palm sander, detail sander, sandpaper, floor sander, sanding, strip paint, remove varnish, heat gun, old paint off, restore an old table, old varnish, smooth rough wood, refinish a floor, refinish a table',
    broader: 'tools'
  },
  saw: {
    domain: 'item',
    nl: 'zaag, handzaag, houtzaag, ijzerzaag, plank op maat, plank te lang, hout op maat, afzagen, verstekbak, kapzaag, paal inkorten, plank inkorten',
    en: '~saw, hand saw, handsaw, hacksaw, cut wood, cut to size, plank too long, cut a board, shorten a plank, trim a board',
    broader: 'tools'
  },
  jigsaw: {
    domain: 'item',
    nl: 'decoupeerzaag, figuurzaag, decoupeerzaagje, ronding zagen, werkblad uitzagen, laminaat zagen, multitool, dremel, reciprozaag, ~oscillerend, rondje uitzagen, ronding in plank, gat in een werkblad zagen, hoek uit plint zagen, vorm uit hout zagen',
    en: 'jigsaw, jig saw, scroll saw, multi tool, multitool, dremel, reciprocating saw, oscillating tool, cut curves, cut a worktop, cut laminate, saw a curve, curve in a plank, cut a shape in wood, cut a hole in the worktop',
    broader: 'tools saw',
    near: 'circular-saw'
  },
  'circular-saw': {
    domain: 'item',
    nl: 'cirkelzaag, handcirkelzaag, afkortzaag, zaagtafel, tafelzaag, invalzaag, verstekzaag, zaagmachine, platen zagen, planken zagen',
    en: 'circular saw, table saw, mitre saw, miter saw, chop saw, plunge saw, track saw, cut sheets, cut planks',
    broader: 'tools saw',
    near: 'jigsaw'
  },
  grinder: {
    domain: 'item',
    nl: 'slijptol, haakse slijper, slijpschijf, slijpmachine, metaal doorslijpen, tegel doorslijpen, ijzer slijpen, bankslijper, messenslijper, messen slijpen, bot mes, wetsteen',
    en: 'angle grinder, grinder, cutting disc, bench grinder, cut metal, cut paving, rusty bolt, knife sharpener, whetstone, blunt knife, ~sharpen',
    broader: 'tools',
    near: 'sharpening'
  },
  planer: {
    domain: 'item',
    nl: 'schaaf, elektrische schaaf, schaafmachine, blokschaaf, bovenfrees, freesmachine, beitel, houtbewerkingsmachine',
    en: 'planer, hand plane, electric planer, wood router, chisel, woodworking machine',
    broader: 'tools',
    near: 'door-repair'
  },
  hammer: {
    domain: 'item',
    nl: 'hamer, klauwhamer, spijker, mokerhamer, moker, voorhamer, koevoet, breekijzer, nijptang, spijkers inslaan, rubber hamer',
    en: 'hammer, claw hammer, hammer and nails, mallet, sledgehammer, crowbar, pry bar, pincers, pull nails',
    broader: 'tools'
  },
  wrenches: {
    domain: 'item',
    nl: 'steeksleutel, ringsleutel, dopsleutel, doppenset, bahco, moersleutel, momentsleutel, ratel, ~tang, combinatietang, waterpomptang, moer los, bout los, moer zit vast, sleutelset, striptang, kniptang, engelse sleutel',
    en: 'wrench, spanner, socket set, torque wrench, adjustable spanner, ratchet, pliers, nut and bolt, stuck nut, stuck bolt, rusted bolt, wire cutter, side cutters, vise grip',
    broader: 'tools',
    near: 'pipe-wrench bicycle-tools'
  },
  'pipe-wrench': {
    domain: 'item',
    nl: 'pijptang, pijpsleutel, buizensnijder, pijpsnijder, loodgietersgereedschap, knelkoppeling, sifon losdraaien, koperen leiding, teflontape, radiatorsleutel, ontluchtingssleutel, wartelsleutel, kraansleutel, waterleiding gereedschap',
    en: 'pipe wrench, pipe cutter, plumbing tools, basin wrench, radiator key, radiator bleed key, compression fitting, plumbers tape, teflon tape',
    broader: 'tools wrenches',
    near: 'plumbing'
  },
  'drain-snake': {
    domain: 'item',
    nl: 'ontstoppingsveer, afvoerveer, rioolveer, gootsteenontstopper, plopper, ontstopper, riool ontstoppen, afvoer ontstoppen, afvoer loopt langzaam weg veer, haren in het putje',
    en: 'drain snake, drain auger, plumbing snake, plunger, drain unblocker, drain rods, unclog a drain, unblock a sink, unblock a toilet, hair in the drain, slow drain',
    broader: 'tools',
    near: 'plumbing toilet-repair'
  },
  'spirit-level': {
    domain: 'item',
    nl: 'waterpas, laserwaterpas, kruislijnlaser, lijnlaser, pas op de millimeter, recht ophangen, hangt scheef, hangt schuin, loodrecht, smetkoord, zweihaak, plank hangt scheef, schilderij hangt scheef, kast staat scheef, ~scheef',
    en: 'spirit level, laser level, cross line laser, bubble level, plumb line, hang straight, hangs crooked, shelf is crooked, picture is crooked, get it level, ~crooked',
    broader: 'tools',
    near: 'hanging-things measuring-tools'
  },
  'measuring-tools': {
    domain: 'item',
    nl: 'rolmaat, meetlint, lasermeter, afstandsmeter, duimstok, vouwmeter, schuifmaat, ~opmeten, kamer meten, ~winkelhaak, maat nemen',
    en: 'tape measure, laser measure, distance meter, caliper, folding ruler, measure the room, set square',
    broader: 'tools',
    near: 'spirit-level'
  },
  'stud-finder': {
    domain: 'item',
    nl: 'leidingzoeker, leidingdetector, balkenzoeker, muurscanner, kabelzoeker, leiding in de muur, leiding raken, waar loopt de leiding, stroomdraad in muur, vochtmeter, endoscoop, inspectiecamera, endoscoopcamera, bang een leiding te raken, boren bij leiding, leiding aanboren',
    en: 'stud finder, pipe detector, cable detector, wall scanner, pipes in the wall, drill into a pipe, cables behind the wall, moisture meter, endoscope, inspection camera, afraid to hit a pipe, hit a cable, drilling near pipes',
    broader: 'tools',
    near: 'drill'
  },
  'metal-detector': {
    domain: 'item',
    nl: 'metaaldetector, ring verloren, trouwring verloren, sleutels verloren in het gras, ring kwijt in het zand, schatzoeken, oorbel verloren in de tuin, spijker in de grond, sieraad verloren op het strand, magneetvismagneet',
    en: 'metal detector, lost my wedding ring, lost a ring in the grass, ring lost on the beach, keys lost in the sand, treasure hunting, lost earring in the garden',
    broader: 'tools',
    near: 'lost-found'
  },
  multimeter: {
    domain: 'item',
    nl: 'multimeter, spanningszoeker, spanningzoeker, voltmeter, spanning meten, duspol, staat er stroom op, zekering doormeten, energiemeter, stroommeter, kabeltester, energieverbruik meten, staat er spanning op, accu meten',
    en: 'multimeter, voltage tester, voltmeter, is this wire live, test the wire, test a fuse, energy meter, power meter, socket tester, check the voltage, measure current',
    broader: 'tools',
    near: 'electric-wiring'
  },
  soldering: {
    domain: 'item',
    nl: 'soldeerbout, soldeerstation, ~solderen, soldeertin, draadje los, gasbrander, soldeerlamp, krimpkous, soldeerspullen',
    en: 'soldering iron, soldering station, ~solder, blow torch, loose wire, broken wire, heat shrink',
    broader: 'tools',
    near: 'electronics-repair'
  },
  welder: {
    domain: 'item',
    nl: 'lasapparaat, lastransformator, ~lassen, lashelm, laskap, elektrode lassen, hek lassen',
    en: 'welder, welding machine, ~welding, welding mask, mig welder, weld a gate',
    broader: 'tools',
    near: 'metal-working'
  },
  'staple-gun': {
    domain: 'item',
    nl: 'nietpistool, tacker, nietmachine, spijkerpistool, niettang, stoffering vastnieten, gaas vastnieten, popnageltang, blindklinktang, poptang, perforator',
    en: 'staple gun, tacker, nail gun, stapler, brad nailer, rivet gun, staple fabric, hole punch',
    broader: 'tools',
    near: 'furniture-upholstery'
  },
  'glue-gun': {
    domain: 'item',
    nl: 'lijmpistool, lijmpatroon, smeltlijm, houtlijm, secondelijm, constructielijm, montagekit, tweecomponentenlijm, superglue, bisonkit, ~plakken, ~lijm',
    en: 'hot glue gun, glue gun, glue stick, wood glue, superglue, super glue, epoxy, construction adhesive, stick together, ~glue',
    broader: 'tools'
  },
  'caulk-gun': {
    domain: 'item',
    nl: 'kitpistool, kitspuit, siliconenkit, kitnaad, kitrand, kit spuiten, badrand zwart, purschuim, purpistool, acrylaatkit, voeg afkitten',
    en: 'caulking gun, sealant gun, silicone sealant, seal the bath, bathroom sealant, expanding foam, mouldy sealant, fill the gap',
    broader: 'tools',
    near: 'sealing'
  },
  clamps: {
    domain: 'item',
    nl: 'lijmklem, lijmtang, sergeant, serreklem, ~klem, snelspanner, bankschroef, klemmen voor lijmen',
    en: 'clamp, glue clamp, g clamp, bar clamp, bench vise, bench vice, hold while gluing',
    broader: 'tools'
  },
  workbench: {
    domain: 'item',
    nl: 'werkbank, workmate, klapwerkbank, opvouwbare werkbank, zaagbok, schragen, schraagtafel, zaagtafel, behangtafel, plaktafel',
    en: 'workbench, workmate, sawhorse, saw horse, trestle, trestle table, pasting table, folding bench, work surface',
    broader: 'tools',
    near: 'workshop-place tables'
  },
  'wallpaper-steamer': {
    domain: 'item',
    nl: 'behangstomer, behangafstomer, stoomapparaat behang, behang verwijderen, behang afsteken, oud behang eraf, behang laat los, behangafweker, behangspullen, behangborstel, prikroller, behang afhalen, behang zit vast, lagen behang, behang krijg ik er niet af, bloemetjesbehang weg',
    en: 'wallpaper steamer, wallpaper stripper, strip wallpaper, remove wallpaper, old wallpaper off, steam off wallpaper, wallpaper scraper, pasting brush, layers of wallpaper, wallpaper will not come off, ugly wallpaper',
    broader: 'tools',
    near: 'wallpapering'
  },
  'tile-cutter': {
    domain: 'item',
    nl: 'tegelsnijder, tegelzaag, tegelknipper, tegels snijden, tegel op maat, watergekoelde tegelzaag, troffel, voegspaan, lijmkam, voegrubber, tegelgereedschap, mengmachine, betonmolen, betonmixer, cementmolen, specie mengen, cement mengen, zelf tegels zetten, zelf tegelen',
    en: 'tile cutter, tile saw, wet saw, cut tiles, trowel, grout float, tiling tools, cement mixer, concrete mixer, mixing paddle, mix mortar, tile my own bathroom, tiling it myself',
    broader: 'tools',
    near: 'tiling'
  },
  'paint-gear': {
    domain: 'item',
    nl: 'kwast, verfroller, verfbak, verfspullen, schilderspullen, afdekzeil, afplaktape, schilderstape, telescoopsteel, verfspuit, latexspuit, verfspuitmachine, plamuurmes, afdekfolie, schildersmateriaal, verfborstel, muur witten zelf, zelf schilderen, kamer zelf verven',
    en: 'paint brush, paint roller, paint tray, painting supplies, decorating tools, dust sheet, drop cloth, masking tape, painters tape, paint sprayer, extension pole, filler knife, paint the room myself, brushes and rollers',
    broader: 'tools',
    near: 'painting'
  },
  'pressure-washer': {
    domain: 'item',
    nl: 'hogedrukreiniger, hogedrukspuit, karcher, hogedruk, terras schoonspuiten, groene aanslag, tegels groen, stoep glad van algen, mos op de tegels, aanslag terras, schutting schoonmaken, afspuiten, terrasreiniger, terras groen, terras glad, ~spekglad, tegels glad, stoeptegels groen, oprit vies, terras weer schoon, gevel vies, tuinmeubels groen, vuilcontainer stinkt schoonspuiten',
    en: 'pressure washer, power washer, jet wash, karcher, green slime on patio, mossy patio, clean the patio, slippery tiles, moss on paving, dirty driveway, algae, patio is green, patio is slippery, green paving, slimy tiles, terrace is slippery, deck is green, clean garden furniture, dirty driveway tiles',
    broader: 'tools',
    near: 'terrace-cleaning'
  },
  'extension-lead': {
    domain: 'item',
    nl: 'verlengsnoer, haspel, kabelhaspel, verlengkabel, stekkerdoos, stekkerblok, krachtstroomkabel, verlengdraad, snoer te kort, stroom in de tuin, stopcontact te ver, stroom buiten, elektrisch gras maaien snoer te kort, stopcontact te ver weg',
    en: 'extension lead, extension cord, cable reel, power strip, cable too short, plug too far, power in the garden, multi socket, adapter plug, power outdoors, socket too far away, reach the socket',
    broader: 'tools'
  },
  generator: {
    domain: 'item',
    nl: 'aggregaat, generator, stroomgroep, noodaggregaat, stroomgenerator, noodstroom, stroom is uitgevallen, stroomstoring, stroompanne, elektriciteitspanne, stroomuitval, zonder stroom, zonder elektriciteit, koelkast valt uit, vriezer ontdooit, insuline koelen, medicijn koel houden, stroom ligt eruit, zit zonder stroom, huis zonder stroom, wijk zonder stroom, stroom doet het niet, vriezer vol stroom weg, stroom valt uit, stroom viel uit, de stroom ligt plat, beademing stroom, zuurstofapparaat stroom, stroom op het veld, stroom op de tuin',
    en: 'generator, genset, backup power, emergency power, power cut, power outage, blackout, electricity is out, without power, power went off, freezer defrosting, keep insulin cold, keep medicine cool, the lights went out, no electricity in our street, lost power, street without electricity, electricity went out, oxygen machine needs power, power at the allotment, electricity on the field, power in the park, grid is down',
    broader: 'emergency-things',
    near: 'power-station camping-fridge cool-box fridge-space'
  },
  'power-station': {
    domain: 'item',
    nl: 'powerstation, power station, accupakket, thuisaccu, stroom op batterij, draagbare accu, omvormer, zonnepaneel draagbaar, solar paneel, mobiele stroom, ecoflow, accu 230 volt, stroom uitgevallen, stroomstoring, zit zonder stroom, stroom valt uit, laptop opladen zonder stopcontact, stroom in de tuin zonder stopcontact, medisch apparaat op batterij',
    en: 'power station, portable battery, solar generator, inverter, portable solar panel, off grid power, ecoflow, jackery, battery with socket, power cut, power outage, lost power, run a small fridge, power for a laptop outdoors, run a medical device, cpap battery, grid is down',
    broader: 'emergency-things',
    near: 'generator power-bank'
  },
  compressor: {
    domain: 'item',
    nl: 'compressor, luchtcompressor, luchtdruk, persluchtpistool, verfspuit compressor, zwembad oppompen, luchtpomp, elektrische pomp',
    en: 'compressor, air compressor, compressed air, airbrush, blow up the pool, electric air pump, inflate',
    broader: 'tools',
    near: 'bike-pump tyre-inflator'
  },
  'water-pump': {
    domain: 'item',
    nl: 'dompelpomp, waterpomp, klokpomp, vuilwaterpomp, kelder staat blank, kelder onder water, kelder leegpompen, water in de kruipruimte, wateroverlast, ondergelopen, overstroming, wateroverlast kelder, kruipruimte vol water, waterstofzuiger, kelder vol water, kelder loopt vol, zwembad leegpompen, vijver leegpompen, staat blank, tuin blank, ondergelopen kelder, water wegpompen, blank na de regen',
    en: 'submersible pump, water pump, sump pump, dirty water pump, flooded basement, flooded cellar, water in the crawl space, flooding, wet vacuum, water in the basement, cellar full of water, drain the pool, empty a pond, garden under water, water in the cellar',
    broader: 'tools emergency-things',
    near: 'water-damage dehumidifier'
  },
  'construction-vacuum': {
    domain: 'item',
    nl: 'bouwstofzuiger, alleszuiger, waterzuiger, nat en droog zuiger, bouwstof, gruis opzuigen, stof na het klussen',
    en: 'shop vac, wet and dry vacuum, wet dry vac, builders dust, dust after renovating, rubble dust',
    broader: 'tools cleaning-things',
    near: 'vacuum'
  },
  'safety-gear': {
    domain: 'item',
    nl: 'veiligheidsbril, gehoorbescherming, stofmasker, werkhandschoen, veiligheidshelm, oorkap, overall, kniebeschermer, klimharnas, veiligheidsharnas, valbeveiliging, stofkap, mondmasker, kniekussen',
    en: 'safety glasses, goggles, ear defenders, dust mask, work gloves, hard hat, overalls, knee pads, safety harness, respirator, ear muffs',
    broader: 'tools',
    near: 'work-clothes'
  }
} as const satisfies Record<string, Concept>
