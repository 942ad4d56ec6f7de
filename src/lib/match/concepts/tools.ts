import type { Concept } from './concept.ts'

/** What people lend each other to drill, saw, fasten, climb, clean and repair. */
export const tools = {
  tools: {
    domain: 'item',
    nl: 'gereedschap, gereedschapskist, gereedschapskoffer, elektrisch gereedschap, handgereedschap, klusgereedschap, klusspullen, klusmateriaal, bouwgereedschap, bricolagemateriaal, werktuig, machines te leen, schuur vol gereedschap, gereedschapsbibliotheek, hobbyschuur, koopwoning klussen, opa nalatenschap gereedschap, timmerman pensioen, opknaphuis, erfenis gereedschap, gestopt met klussen, werkplaats opgeheven',
    en: 'tool, toolbox, toolkit, tool kit, power tool, hand tool, diy tools, diy equipment, workshop tools, tool library, garage full of tools, tool shed, retired carpenter, inherited tools, grandfathers workshop, diy beginner, kit for repairs, closed my workshop, gave up woodworking',
    near: 'odd-jobs'
  },
  drill: {
    domain: 'item',
    nl: 'boormachine, boor, accuboor, schroefboormachine, gat in de muur, gaatje boren, gat maken, boortje, houtboor, boorset, snoerloze boor, plug in de muur, schroefgaten, gaten in hout, boekenplank muur, tv beugel monteren, spiegel muur bevestigen, plakhaak valt, zwaar schilderij muur',
    en: 'drill, power drill, cordless drill, electric drill, drill driver, drill bit, make a hole, holes in the wall, screw into the wall, hole in wood, holes for a shelf, screw something to the wall, mount a mirror, coat hooks wall, curtain pole wall, sticky hooks fall, heavy picture wall, bolt to the wall',
    broader: 'tools',
    near: 'hammer-drill screwdrivers hanging-things'
  },
  'hammer-drill': {
    domain: 'item',
    nl: 'klopboor, klopboormachine, boorhamer, slagboor, betonboor, steenboor, beton boren, breekhamer, sloophamer, hilti, sds boor, gat in beton, betonnen muur, harde muur, tegelvloer uitbreken, boortje komt er niet doorheen, gat in een betonnen muur, muur is keihard, boort niet door beton, ~beton, gat in steen, betonplafond lamp, baksteen hard gat, flat betonmuur, buitenmuur gaten, tegels weghakken, boorpunt bot, stenen muur bevestigen, vloer uithakken',
    en: 'hammer drill, rotary hammer, impact drill, sds drill, masonry bit, concrete wall, hole in concrete, drill into brick, demolition hammer, breaker, jackhammer, break up concrete, drill will not go in, hole in a concrete wall, wall is rock hard, hard wall, brick wall hole, hole in brick, concrete ceiling, tower block walls, solid masonry, knock out tiles, break out a floor, stone wall anchor, drill just smokes',
    broader: 'tools drill',
    near: 'hanging-things drill'
  },
  screwdrivers: {
    domain: 'item',
    nl: 'schroevendraaier, kruiskop, schroefmachine, accuschroevendraaier, accuschroefmachine, bitset, bitje, torx, schroef los, schroef vast, schroeven indraaien, schroef eruit, precisieschroevendraaier, vijs, vijzendraaier, schroeftol, deurklink los, batterijklepje speelgoed, brilschroefje, schroef dolgedraaid, scharnier vastzetten, losse handgreep, laptop openschroeven, handvat rammelt',
    en: 'screwdriver, electric screwdriver, impact driver, cordless driver, phillips, torx, bit set, loose screw, tighten screws, tiny screws, precision screwdriver, loose handle, battery cover toy, wobbly hinge, cabinet door sags, stripped screw, laptop screws, knob fell off',
    broader: 'tools',
    near: 'drill allen-keys furniture-assembly'
  },
  'allen-keys': {
    domain: 'item',
    nl: 'inbussleutel, inbus, inbusset, ikea sleuteltje, zeskant sleutel, imbussleutel, zeskantje, bouwpakket sleuteltje, ikea bed demonteren, zadel verstellen sleuteltje, stuur verstellen sleuteltje',
    en: 'allen key, hex key, hex wrench, ikea key, allen wrench, flat pack key, six sided key, ikea bed apart, adjust the saddle, flatpack bolts, hexagonal',
    broader: 'tools',
    near: 'furniture-assembly screwdrivers'
  },
  ladder: {
    domain: 'item',
    nl: 'ladder, uitschuifladder, schuifladder, lange ladder, reformladder, telescoopladder, ladder bij de dakgoot, ladder tot het dak, hoge raam, op het dak klimmen, eerste verdieping buiten, ladderke, bal op het dak, tak in de dakgoot, kat in de boom, bij de dakgoot, ~gevel, bovenramen, appels hoog in de boom plukken, kerstlampjes aan de gevel, frisbee op het dak, goot vol bladeren, dakpan verschoven, wespennest dakrand, bal in dakgoot, klimop hoog, zonnepanelen vies, antenne dak, buitenlamp hoog, zolderluik',
    en: 'ladder, extension ladder, tall ladder, long ladder, telescopic ladder, reach the gutter, reach the roof, get on the roof, climb up outside, upstairs window outside, ball on the roof, cat in a tree, clean the gutter, high window, lights on the facade, pick apples high up, frisbee on the roof, upstairs windows, kite stuck tree, roof tile slipped, wasp nest eaves, loft hatch, ivy up high, solar panels dirty, aerial roof',
    broader: 'tools',
    near: 'scaffold gutter-cleaning window-cleaning'
  },
  'step-ladder': {
    domain: 'item',
    nl: 'trapladder, huishoudtrap, keukentrap, trapje, opstapje, trapleer, schildertrap, ~trap, tot het plafond reiken, hoog plafond, lamp vervangen plafond, bovenste plank, hoge kast, rookmelder ophangen plafond, gordijn ophangen hoog, lamp hangt hoog, peertje vervangen, plafond witten, spinnenweb plafond, spinrag plafond, op een stoel klimmen, hoge kastjes klein, gloeilamp plafond, lampenkap afstoffen, ~peertje, kerstster ophangen, lamp bereiken, lamp trappenhuis',
    en: 'step ladder, stepladder, step stool, kitchen steps, folding steps, reach the ceiling, high ceiling, change a bulb, top shelf, high cupboard, high shelf, paint the ceiling, light bulb up high, curtain rail up high, smoke alarm on the ceiling, reach the top of the wardrobe, cobwebs ceiling, climb on a chair, bulb blown, top cabinet, dust on the wardrobe, ceiling light broken, reach the lamp',
    broader: 'tools ladder',
    near: 'lamp-hanging'
  },
  scaffold: {
    domain: 'item',
    nl: 'steiger, rolsteiger, kamersteiger, stelling, steigerdelen, hoogwerker, gevel schilderen, trapgat schilderen, trappenhuis hoge muur, nok bereiken',
    en: 'scaffold, tower scaffold, work platform, paint the facade, paint outside walls, stairwell painting, paint the gable, fascia boards, high outside wall',
    broader: 'tools',
    near: 'ladder painting'
  },
  sander: {
    domain: 'item',
    nl: 'schuurmachine, vlakschuurmachine, bandschuurmachine, deltaschuurmachine, schuurpapier, handpalmschuurmachine, excentrische schuurmachine, parket schuren, tafel schuren, hout schuren, ~schuren, opschuren, oude verf eraf, lak verwijderen, verfafbrander, heteluchtpistool, verfkrabber, tafel opknappen, houten vloer opknappen, oude lak, ruw hout glad, vloer schuren, kringen eettafel, tuinbank opknappen, deur afschuren, trap kaal, verf bladdert kozijn, splinters plank, stoel opknappen, dressoir opknappen, verflagen',
    en: 'sander, sanding machine, belt sander, orbital sander, palm sander, detail sander, sandpaper, floor sander, sanding, strip paint, remove varnish, heat gun, old paint off, restore an old table, old varnish, smooth rough wood, refinish a floor, refinish a table, flaking paint wood, splintery boards, bare wood stairs, upcycle a dresser, restore a chair, scratched tabletop',
    broader: 'tools',
    near: 'furniture-repair'
  },
  saw: {
    domain: 'item',
    nl: 'zaag, handzaag, houtzaag, ijzerzaag, plank op maat, plank te lang, hout op maat, afzagen, verstekbak, kapzaag, paal inkorten, plank inkorten, lat doormidden, tafelpoot inkorten, bezemsteel inkorten, ijzeren staaf doormidden, stam kerstboom inkorten',
    en: '~saw, hand saw, handsaw, hacksaw, cut wood, cut to size, plank too long, cut a board, shorten a plank, trim a board, table leg shorter, plank in half, trim a christmas tree, shelf too wide, metal rod cut, wood cut to length',
    broader: 'tools'
  },
  jigsaw: {
    domain: 'item',
    nl: 'decoupeerzaag, figuurzaag, decoupeerzaagje, ronding zagen, werkblad uitzagen, laminaat zagen, multitool, dremel, reciprozaag, ~oscillerend, rondje uitzagen, ronding in plank, gat in een werkblad zagen, hoek uit plint zagen, vorm uit hout zagen, gat voor spoelbak, uitsparing leiding, houten letters, laminaat deurpost, rond gat blad, houten figuur',
    en: 'jigsaw, jig saw, scroll saw, multi tool, multitool, dremel, reciprocating saw, oscillating tool, cut curves, cut a worktop, cut laminate, saw a curve, curve in a plank, cut a shape in wood, cut a hole in the worktop, hole for the sink, cut a notch, wooden letters, cut around a pipe, rounded corner wood, laminate door frame',
    broader: 'tools saw',
    near: 'circular-saw'
  },
  'circular-saw': {
    domain: 'item',
    nl: 'cirkelzaag, handcirkelzaag, afkortzaag, zaagtafel, tafelzaag, invalzaag, verstekzaag, zaagmachine, platen zagen, planken zagen, multiplex doorzagen, balken doorzagen, recht zagen, schuin afzagen, inbouwkast platen',
    en: 'circular saw, table saw, mitre saw, miter saw, chop saw, plunge saw, track saw, cut sheets, cut planks, rip plywood, straight cuts wood, mitred corners, cut beams, plywood in half',
    broader: 'tools saw',
    near: 'jigsaw'
  },
  grinder: {
    domain: 'item',
    nl: 'slijptol, haakse slijper, slijpschijf, slijpmachine, metaal doorslijpen, tegel doorslijpen, ijzer slijpen, bankslijper, messenslijper, messen slijpen, bot mes, wetsteen, vastgeroest hek, tegels doormidden, stalen buis, betonijzer, tomaat snijden bot, metaal afbramen',
    en: 'angle grinder, grinder, cutting disc, bench grinder, cut metal, cut paving, rusty bolt, knife sharpener, whetstone, blunt knife, ~sharpen, blunt scissors, slab in half, steel bar cut, rebar, metal post cut',
    broader: 'tools',
    near: 'sharpening'
  },
  planer: {
    domain: 'item',
    nl: 'schaaf, elektrische schaaf, schaafmachine, blokschaaf, bovenfrees, freesmachine, beitel, houtbewerkingsmachine, deur sleept drempel, deur schuurt tapijt, groef frezen, scharnier uithakken, gleuf in hout',
    en: 'planer, hand plane, electric planer, wood router, chisel, woodworking machine, door sticks frame, door scrapes carpet, door drags floor, groove in wood, shave the door, recess for a hinge, rebate',
    broader: 'tools',
    near: 'door-repair'
  },
  hammer: {
    domain: 'item',
    nl: 'hamer, klauwhamer, spijker, mokerhamer, moker, voorhamer, koevoet, breekijzer, nijptang, spijkers inslaan, rubber hamer, pallet slopen, spijkers uittrekken, spijkertje schilderij, plint lostrekken, haring inslaan, vloerplank wrikken',
    en: 'hammer, claw hammer, hammer and nails, mallet, sledgehammer, crowbar, pry bar, pincers, pull nails, pallet apart, nail sticking out, bang in a nail, picture nail, pry up floorboards, lever off skirting',
    broader: 'tools'
  },
  wrenches: {
    domain: 'item',
    nl: 'steeksleutel, ringsleutel, dopsleutel, doppenset, bahco, moersleutel, momentsleutel, ratel, ~tang, combinatietang, waterpomptang, moer los, bout los, moer zit vast, sleutelset, striptang, kniptang, engelse sleutel, moeren aandraaien, transportbouten wasmachine, wasmachine aansluiten sleutel, trampoline bouten, bouten bed, kraan losdraaien, ijzerdraad knippen',
    en: 'wrench, spanner, socket set, torque wrench, adjustable spanner, ratchet, pliers, nut and bolt, stuck nut, stuck bolt, rusted bolt, wire cutter, side cutters, vise grip, tighten nuts, undo a bolt, trampoline bolts, bolts on the bed, pinch wire, seized nut, washing machine hose tight',
    broader: 'tools',
    near: 'pipe-wrench bicycle-tools'
  },
  'pipe-wrench': {
    domain: 'item',
    nl: 'pijptang, pijpsleutel, buizensnijder, pijpsnijder, loodgietersgereedschap, knelkoppeling, sifon losdraaien, koperen leiding, teflontape, radiatorsleutel, ontluchtingssleutel, wartelsleutel, kraansleutel, waterleiding gereedschap, borrelende radiator, radiator half warm, sifon schoonmaken, vaatwasser slang aansluiten',
    en: 'pipe wrench, pipe cutter, plumbing tools, basin wrench, radiator key, radiator bleed key, compression fitting, plumbers tape, teflon tape, cut copper pipe, connect dishwasher hose, compression joint',
    broader: 'tools wrenches',
    near: 'plumbing'
  },
  'drain-snake': {
    domain: 'item',
    nl: 'ontstoppingsveer, afvoerveer, rioolveer, gootsteenontstopper, plopper, ontstopper, riool ontstoppen, afvoer ontstoppen, afvoer loopt langzaam weg veer, haren in het putje, wasbak loopt niet door, vet in afvoer',
    en: 'drain snake, drain auger, plumbing snake, plunger, drain unblocker, drain rods, unclog a drain, unblock a sink, unblock a toilet, hair in the drain, slow drain, water backs up, shower tray fills, hair clog, bath empties slowly, grease in the pipe',
    broader: 'tools',
    near: 'plumbing toilet-repair'
  },
  'spirit-level': {
    domain: 'item',
    nl: 'waterpas, laserwaterpas, kruislijnlaser, lijnlaser, pas op de millimeter, recht ophangen, hangt scheef, hangt schuin, loodrecht, smetkoord, zweihaak, plank hangt scheef, schilderij hangt scheef, kast staat scheef, ~scheef, wasmachine waterpas, plankjes recht, vloer loopt af, wandrek scheef, keuken plaatsen recht',
    en: 'spirit level, laser level, cross line laser, bubble level, plumb line, hang straight, hangs crooked, shelf is crooked, picture is crooked, get it level, ~crooked, row of frames, floor slopes, wonky shelf, wonky picture',
    broader: 'tools',
    near: 'hanging-things measuring-tools'
  },
  'measuring-tools': {
    domain: 'item',
    nl: 'rolmaat, meetlint, lasermeter, afstandsmeter, duimstok, vouwmeter, schuifmaat, ~opmeten, kamer meten, ~winkelhaak, maat nemen, past de bank, gordijnen opmeten, kozijn opmeten, oppervlakte kamer, breedte deur',
    en: 'tape measure, laser measure, distance meter, caliper, folding ruler, measure the room, set square, will the sofa fit, width of the door, measure for curtains, room dimensions, floor plan measurements',
    broader: 'tools',
    near: 'spirit-level'
  },
  'stud-finder': {
    domain: 'item',
    nl: 'leidingzoeker, leidingdetector, balkenzoeker, muurscanner, kabelzoeker, leiding in de muur, leiding raken, waar loopt de leiding, stroomdraad in muur, vochtmeter, endoscoop, inspectiecamera, endoscoopcamera, bang een leiding te raken, boren bij leiding, leiding aanboren, veilig boren, waterleiding boren, gipswand balk, vloerverwarming boren, elektrabuis, lek achter tegels, spouwmuur kijken, buis vanbinnen bekijken',
    en: 'stud finder, pipe detector, cable detector, wall scanner, pipes in the wall, drill into a pipe, cables behind the wall, moisture meter, endoscope, inspection camera, afraid to hit a pipe, hit a cable, drilling near pipes, safe to drill, underfloor heating drill, plasterboard stud, leak behind tiles, look inside the pipe, camera down the drain',
    broader: 'tools',
    near: 'drill'
  },
  'metal-detector': {
    domain: 'item',
    nl: 'metaaldetector, ring verloren, trouwring verloren, sleutels verloren in het gras, ring kwijt in het zand, schatzoeken, oorbel verloren in de tuin, spijker in de grond, sieraad verloren op het strand, magneetvismagneet, oorbel gras, trouwring tuin, huissleutel strand, ketting kwijt park, gouden ketting verloren, munten akker, ring zandbak',
    en: 'metal detector, lost my wedding ring, lost a ring in the grass, ring lost on the beach, keys lost in the sand, treasure hunting, lost earring in the garden, engagement ring grass, dropped my ring, earring lawn, necklace in the sand, lost keys snow, buried coins, gold ring gone',
    broader: 'tools',
    near: 'lost-found'
  },
  multimeter: {
    domain: 'item',
    nl: 'multimeter, spanningszoeker, spanningzoeker, voltmeter, spanning meten, duspol, staat er stroom op, zekering doormeten, energiemeter, stroommeter, kabeltester, energieverbruik meten, staat er spanning op, accu meten, stopcontact dood, sluipverbruik, energierekening apparaat, batterijen testen, lamp aansluiten veilig, stroomvreter, apparaat verbruik',
    en: 'multimeter, voltage tester, voltmeter, is this wire live, test the wire, test a fuse, energy meter, power meter, socket tester, check the voltage, measure current, electricity bill appliance, trace a fault, continuity, live or neutral, standby consumption, test batteries',
    broader: 'tools',
    near: 'electric-wiring'
  },
  soldering: {
    domain: 'item',
    nl: 'soldeerbout, soldeerstation, ~solderen, soldeertin, draadje los, gasbrander, soldeerlamp, krimpkous, soldeerspullen, koptelefoon draad los, kabeltje afgebroken, laadpoort los, ledstrip aansluiten, speelgoed draadje, kerstlampjes draad',
    en: 'soldering iron, soldering station, ~solder, blow torch, loose wire, broken wire, heat shrink, headphone wire, led strip join, toy wire broken, wire came off, jack plug',
    broader: 'tools',
    near: 'electronics-repair'
  },
  welder: {
    domain: 'item',
    nl: 'lasapparaat, lastransformator, ~lassen, lashelm, laskap, elektrode lassen, hek lassen, tuinhek gebroken, ijzeren frame gebroken, fietsframe scheur, uitlaat gat, trapleuning staal, metalen tafelpoot, stalen poot gebroken',
    en: 'welder, welding machine, ~welding, welding mask, mig welder, weld a gate, broken gate metal, steel frame, metal chair leg snapped, exhaust hole, iron railing, trailer weld',
    broader: 'tools',
    near: 'metal-working'
  },
  'staple-gun': {
    domain: 'item',
    nl: 'nietpistool, tacker, nietmachine, spijkerpistool, niettang, stoffering vastnieten, gaas vastnieten, popnageltang, blindklinktang, poptang, perforator, stoelzitting bekleden, doek opspannen, eetkamerstoel stofferen, gaas konijnenhok, spandoek bevestigen, kippengaas bevestigen',
    en: 'staple gun, tacker, nail gun, stapler, brad nailer, rivet gun, staple fabric, hole punch, recover dining chairs, chair seats fabric, attach chicken wire, fix mesh, pin up posters',
    broader: 'tools',
    near: 'furniture-upholstery'
  },
  'glue-gun': {
    domain: 'item',
    nl: 'lijmpistool, lijmpatroon, smeltlijm, houtlijm, secondelijm, constructielijm, montagekit, tweecomponentenlijm, superglue, bisonkit, ~plakken, ~lijm, vaas gebroken, oor van kopje, mok gebroken, speelgoed gebroken',
    en: 'hot glue gun, glue gun, glue stick, wood glue, superglue, super glue, epoxy, construction adhesive, stick together, ~glue, shoe sole flapping, broken mug handle, figurine broke, ceramic broke, toy snapped',
    broader: 'tools'
  },
  'caulk-gun': {
    domain: 'item',
    nl: 'kitpistool, kitspuit, siliconenkit, kitnaad, kitrand, kit spuiten, badrand zwart, purschuim, purpistool, acrylaatkit, voeg afkitten, naad douche, kier kozijn dichten, badrand lekt, kier plint, schimmel kitrand, gat leiding dichten',
    en: 'caulking gun, sealant gun, silicone sealant, seal the bath, bathroom sealant, expanding foam, mouldy sealant, fill the gap, gap round the bath, shower edge leaks, gap skirting, water behind the bath, reseal',
    broader: 'tools',
    near: 'sealing'
  },
  clamps: {
    domain: 'item',
    nl: 'lijmklem, lijmtang, sergeant, serreklem, ~klem, snelspanner, bankschroef, klemmen voor lijmen, stoelpoot lijmen, tafelblad lijmen, planken verlijmen, gitaar lijmen, stoel gebarsten, lijm droogt',
    en: 'clamp, glue clamp, g clamp, bar clamp, bench vise, bench vice, hold while gluing, glue a chair leg, glue dries, split tabletop, guitar bridge, boards glued, squeeze joint',
    broader: 'tools'
  },
  workbench: {
    domain: 'item',
    nl: 'werkbank, workmate, klapwerkbank, opvouwbare werkbank, zaagbok, schragen, schraagtafel, zaagtafel, behangtafel, plaktafel, zagen op keukentafel, deur schilderen bokken, behangen tafel lang',
    en: 'workbench, workmate, sawhorse, saw horse, trestle, trestle table, pasting table, folding bench, work surface, sawing on the kitchen table, paint a door flat, balcony workshop',
    broader: 'tools',
    near: 'workshop-place tables'
  },
  'wallpaper-steamer': {
    domain: 'item',
    nl: 'behangstomer, behangafstomer, stoomapparaat behang, behang verwijderen, behang afsteken, oud behang eraf, behang laat los, behangafweker, behangspullen, behangborstel, prikroller, behang afhalen, behang zit vast, lagen behang, behang krijg ik er niet af, bloemetjesbehang weg, vinylbehang, glasvezelbehang, behangresten muur, papier van de muur, behang vorige bewoners',
    en: 'wallpaper steamer, wallpaper stripper, strip wallpaper, remove wallpaper, old wallpaper off, steam off wallpaper, wallpaper scraper, pasting brush, layers of wallpaper, wallpaper will not come off, ugly wallpaper, woodchip paper, paper on the walls, hideous wallpaper, previous owners wallpaper, vinyl wallpaper',
    broader: 'tools',
    near: 'wallpapering'
  },
  'tile-cutter': {
    domain: 'item',
    nl: 'tegelsnijder, tegelzaag, tegelknipper, tegels snijden, tegel op maat, watergekoelde tegelzaag, troffel, voegspaan, lijmkam, voegrubber, tegelgereedschap, mengmachine, betonmolen, betonmixer, cementmolen, specie mengen, cement mengen, wandtegels douche, gat in tegel, fundering schuurtje, poer storten',
    en: 'tile cutter, tile saw, wet saw, cut tiles, trowel, grout float, tiling tools, cement mixer, concrete mixer, mixing paddle, mix mortar, kitchen splashback, tile around socket, shed base concrete, brick wall mortar, edge tiles, pour a slab',
    broader: 'tools',
    near: 'tiling'
  },
  'paint-gear': {
    domain: 'item',
    nl: 'kwast, verfroller, verfbak, verfspullen, schilderspullen, afdekzeil, afplaktape, schilderstape, telescoopsteel, verfspuit, latexspuit, verfspuitmachine, plamuurmes, afdekfolie, schildersmateriaal, verfborstel, studentenkamer opknappen, muren smoezelig',
    en: 'paint brush, paint roller, paint tray, painting supplies, decorating tools, dust sheet, drop cloth, masking tape, painters tape, paint sprayer, extension pole, filler knife, brushes and rollers, freshen up walls, dried out roller, scuffed walls, stain the decking',
    broader: 'tools',
    near: 'painting'
  },
  'pressure-washer': {
    domain: 'item',
    nl: 'hogedrukreiniger, hogedrukspuit, karcher, hogedruk, terras schoonspuiten, groene aanslag, tegels groen, stoep glad van algen, mos op de tegels, aanslag terras, schutting schoonmaken, afspuiten, terrasreiniger, terras groen, terras glad, ~spekglad, tegels glad, stoeptegels groen, oprit vies, terras weer schoon, gevel vies, tuinmeubels groen, vuilcontainer stinkt schoonspuiten, glibberig pad, algen tuinpad, vogelpoep terras, caravan groen, vlonder groen, mos oprit, modder auto',
    en: 'pressure washer, power washer, jet wash, karcher, green slime on patio, mossy patio, clean the patio, slippery tiles, moss on paving, dirty driveway, algae, patio is green, patio is slippery, green paving, slimy tiles, terrace is slippery, deck is green, clean garden furniture, dirty driveway tiles, bird poo patio, green fence, filthy patio, mud on the car, mossy path, grubby paving, smelly wheelie bin, grime',
    broader: 'tools',
    near: 'terrace-cleaning'
  },
  'extension-lead': {
    domain: 'item',
    nl: 'verlengsnoer, haspel, kabelhaspel, verlengkabel, stekkerdoos, stekkerblok, krachtstroomkabel, verlengdraad, snoer te kort, stroom in de tuin, stopcontact te ver, stroom buiten, elektrisch gras maaien snoer te kort, stopcontact te ver weg, kerstverlichting voortuin, springkussen stroom, straatfeest stroom, grasmaaier snoer',
    en: 'extension lead, extension cord, cable reel, power strip, cable too short, plug too far, power in the garden, multi socket, adapter plug, power outdoors, socket too far away, reach the socket, not enough sockets, lights front garden plug, plug in outside, mower cable, street party electricity',
    broader: 'tools'
  },
  generator: {
    domain: 'item',
    nl: 'aggregaat, generator, stroomgroep, noodaggregaat, stroomgenerator, noodstroom, stroom is uitgevallen, stroomstoring, stroompanne, elektriciteitspanne, stroomuitval, zonder stroom, zonder elektriciteit, koelkast valt uit, vriezer ontdooit, insuline koelen, insuline koud, medicijn koel houden, stroom ligt eruit, zit zonder stroom, huis zonder stroom, wijk zonder stroom, stroom doet het niet, vriezer vol stroom weg, stroom valt uit, stroom viel uit, de stroom ligt plat, beademing stroom, zuurstofapparaat stroom, stroom op het veld, stroom op de tuin, storm stroom weg, elektriciteit weg, foodtruck stroom, diepvries ontdooit, volkstuin stroom, festival stroom, dialyse stroom, cpap stroom, markt stroom, straat donker stroom',
    en: 'generator, genset, backup power, emergency power, power cut, power outage, blackout, electricity is out, without power, power went off, freezer defrosting, keep insulin cold, keep medicine cool, the lights went out, no electricity in our street, lost power, street without electricity, electricity went out, oxygen machine needs power, power at the allotment, electricity on the field, power in the park, grid is down, storm knocked out power, freezer thaws, food truck electricity, market stall power, cpap blackout, electricity failed, whole block dark, dialysis power',
    broader: 'emergency-things',
    near: 'power-station camping-fridge cool-box fridge-space'
  },
  'power-station': {
    domain: 'item',
    nl: 'powerstation, power station, accupakket, thuisaccu, stroom op batterij, draagbare accu, omvormer, zonnepaneel draagbaar, solar paneel, mobiele stroom, ecoflow, accu 230 volt, stroom uitgevallen, stroomstoring, zit zonder stroom, stroom valt uit, laptop opladen zonder stopcontact, stroom in de tuin zonder stopcontact, medisch apparaat op batterij, camper stroom, laptop kamperen, cpap apparaat, drone opladen buiten, muziek park stroom, werken in het park, boot stroom',
    en: 'power station, portable battery, solar generator, inverter, portable solar panel, off grid power, ecoflow, jackery, battery with socket, power cut, power outage, lost power, run a small fridge, power for a laptop outdoors, run a medical device, cpap battery, grid is down, campervan power, charge laptop tent, off grid lights, cpap camping, quiet generator',
    broader: 'emergency-things',
    near: 'generator power-bank'
  },
  compressor: {
    domain: 'item',
    nl: 'compressor, luchtcompressor, luchtdruk, persluchtpistool, verfspuit compressor, zwembad oppompen, luchtpomp, elektrische pomp, zwembadje opblazen, luchtbedden oppompen, opblaasboot oppompen, springkussen pomp, stof uit computer, verf spuiten kast, perslucht',
    en: 'compressor, air compressor, compressed air, airbrush, blow up the pool, electric air pump, inflate, blow dust out, paddling pool inflate, spray a cabinet, air nailer, inflate air beds, airline tools',
    broader: 'tools',
    near: 'bike-pump tyre-inflator'
  },
  'water-pump': {
    domain: 'item',
    nl: 'dompelpomp, waterpomp, klokpomp, vuilwaterpomp, kelder staat blank, kelder onder water, kelder leegpompen, water in de kruipruimte, wateroverlast, ondergelopen, overstroming, wateroverlast kelder, kruipruimte vol water, waterstofzuiger, kelder vol water, kelder loopt vol, zwembad leegpompen, vijver leegpompen, staat blank, tuin blank, ondergelopen kelder, water wegpompen, blank na de regen, plensbui, grondwater, kruipruimte nat, souterrain water, put loopt over, water in de schuur, water in de garage, zwembad leeg',
    en: 'submersible pump, water pump, sump pump, dirty water pump, flooded basement, flooded cellar, water in the crawl space, flooding, wet vacuum, water in the basement, cellar full of water, drain the pool, empty a pond, garden under water, water in the cellar, groundwater, shed under water, garage flooded, ankle deep water, drain a hot tub, soggy basement, heavy rain cellar, boat full of water, puddle basement',
    broader: 'tools emergency-things',
    near: 'water-damage dehumidifier'
  },
  'construction-vacuum': {
    domain: 'item',
    nl: 'bouwstofzuiger, alleszuiger, waterzuiger, nat en droog zuiger, bouwstof, gruis opzuigen, stof na het klussen, zaagsel opzuigen, as uit kachel, natte vloer opzuigen, puin en stof, zand auto opzuigen, schuurstof',
    en: 'shop vac, wet and dry vacuum, wet dry vac, builders dust, dust after renovating, rubble dust, ash from stove, suck up water, brick dust, spilled bucket, soggy carpet suck',
    broader: 'tools cleaning-things',
    near: 'vacuum'
  },
  'safety-gear': {
    domain: 'item',
    nl: 'veiligheidsbril, gehoorbescherming, stofmasker, werkhandschoen, veiligheidshelm, oorkap, wegwerpoverall, kniebeschermer, klimharnas, veiligheidsharnas, valbeveiliging, stofkap, mondmasker, kniekussen, asbest plaatje, isolatiewol jeuk, vonken ogen, lawaai klussen oren, schuurstof inademen, dak veilig zekeren, spetters ogen',
    en: 'safety glasses, goggles, ear defenders, dust mask, work gloves, hard hat, overalls, knee pads, safety harness, respirator, ear muffs, sanding dust lungs, noisy tools ears, sparks eyes, itchy insulation, roof work harness, sore knees tiling, chemical splash',
    broader: 'tools',
    near: 'work-clothes'
  }
} as const satisfies Record<string, Concept>
