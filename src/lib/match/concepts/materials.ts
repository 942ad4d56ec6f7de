import type { Concept } from './concept.ts'

/** Leftovers of jobs, craft supplies, things to finish up, and what was lost or found. */
export const materials = {
  'leftover-materials': {
    domain: 'item',
    nl: 'restmateriaal, bouwmateriaal over, bouwmaterialen, restpartij, restant, klusmateriaal over, overgebleven materiaal, over van de verbouwing, klus klaar materiaal over, materiaal over, materialen, sloopmateriaal, verbouwingsresten, bouwresten, restjes materiaal, container vol, afbraakmateriaal, nieuwbouw resten, schuur vol bouwspul, bouwcontainer, sloop woning hergebruik, hergebruik bouw, tiny house bouwen',
    en: 'leftover building materials, leftover materials, offcuts, remnants, left over from renovation, building supplies, surplus materials, salvage, renovation leftovers, diy leftovers, reclaimed materials, construction materials, shed full building, reuse building, build tiny house, demolition salvage, finish my extension'
  },
  'leftover-wood': {
    domain: 'item',
    nl: 'restje hout, hout over, planken, balk, steigerhout, pallet, pallets, multiplex, mdf, plaatmateriaal, underlayment, sloophout, latten, houtresten, triplex, osb, timmerhout, palen hout, palletkrat, spaanplaat, betonplex, europallet, vlonderplanken, boomstam, boomstronk, boomschijf, resthout, gipsplaat, rabatdelen, plintjes, houten platen, eikenhout, bielzen, dakpannen hout, werkblad over, houtplaat, hout om te knutselen, kippenhok bouwen, moestuinbak bouwen, vogelhuisje timmeren, plank nodig, boomhut bouwen, plantenbak bouwen, tafel timmeren, boekenkast timmeren, insectenhotel bouwen, konijnenhok bouwen, schutting gesloopt, houtproject, school timmeren',
    en: 'leftover wood, timber, lumber, wooden planks, wooden boards, beams, pallets, pallet wood, plywood, mdf, scaffold boards, scrap wood, sheet material, batten, decking, reclaimed wood, chipboard, osb, plasterboard, drywall, railway sleepers, tree trunk, tree stump, wood offcuts, 2x4, skirting boards, planks, build a chicken coop, build a raised bed, build a birdhouse, build a treehouse, piece of wood, some wood, build a planter, build a bookcase, bug hotel, build a sandbox, build rabbit hutch, woodwork project, garden bench build, dismantled fence, kids carpentry, bonfire pallets',
    broader: 'leftover-materials',
    near: 'firewood'
  },
  'tiles-left': {
    domain: 'item',
    nl: 'restje tegels, tegels over, badkamertegel, vloertegel, wandtegel, tegel, tegellijm, voegsel, plavuizen, restant tegels, tegelresten, mozaïek, zak voegmiddel, witjes, delfts blauw tegel, keramische tegel, gebroken tegel badkamer, mozaïek tafel, reservetegel, wc betegelen klein, onderzetter tegel',
    en: 'leftover tiles, bathroom tiles, floor tiles, wall tiles, tile adhesive, grout, spare tiles, mosaic tiles, box of tiles, delft tile, ceramic tiles, porcelain tiles, broken tile bathroom, mosaic table, matching tile, small toilet tiles, coasters tile',
    broader: 'leftover-materials'
  },
  'paving-stones': {
    domain: 'item',
    nl: 'stoeptegel, klinker, baksteen, straatsteen, grindtegel, tuintegel, betontegel, dakpan, opsluitband, kinderkopje, flagstones, stenen over, gevelsteen, natuursteen, terrastegel, metselstenen, stapelstenen, waaltjes, keien, 30x30 tegel, betonblok, bielzen, breuksteen, tegels tuin, rotsblok, cement blokken, grasbetontegel, leisteen, stoepranden, stapelblok, tegelpad, terras verwijderd, border rand, tuin onttegelen, bbq metselen, kruidenspiraal, schuurtje ondergrond',
    en: 'paving stone, paving slab, brick, cobblestone, patio slab, roof tile, pavers, curb stone, kerb, flagstone, spare bricks, patio tiles, garden tiles, breeze block, concrete block, rocks for the garden, stepping stones, slate, edging stones, ~boulders, ~rubble, ripped up patio, border edge stone, bbq bricks, herb spiral, prop up brick, raised bed bricks, driveway lifted',
    broader: 'leftover-materials'
  },
  'sand-and-gravel': {
    domain: 'item',
    nl: 'zak zand, ~zand, bigbag zand, metselzand, straatzand, wit zand, grind, split voor pad, kiezel, kiezelstenen, cement, ~beton, betonmortel, speelzand, brekerzand, zak cement, metselspecie, lavasteen, siergrind, bigbag, ~puin, schelpen, ophoogzand, snelbeton, mortel, ~kalk, stucmortel, ~gips, egaline, zak stuc, drainagekorrels, hydrokorrels, zandbak vullen, tegels leggen zand, paal vastzetten, pad aanleggen, gat muur dichten, schutting zetten, muur stuken',
    en: '~sand, builders sand, play sand, gravel, pebbles, cement, concrete mix, mortar, bag of sand, crushed stone, shingle, hardcore rubble, plaster bag, levelling compound, ballast, quick set concrete, clay pebbles, white sand, decorative gravel, self levelling, shells for the garden, fill sandpit, lay slabs, set a post, concrete fence posts, rockery, drainage gravel',
    broader: 'leftover-materials'
  },
  'paint-left': {
    domain: 'item',
    nl: 'restje verf, verf over, muurverf, latex, beits, ~lak, grondverf, krijtverf, blik verf, emmer verf, pot verf, lakverf, houtolie, vernis, spuitbus verf, halve pot verf, plamuur, muurvuller, primer verf, muurvulmiddel, halfvol blik, verfpot, buitenbeits, sigmaverf, witte latex, behang over, rol behang, behanglijm, behangrestant, terpentine, carbolineum, spuitbus, verfresten, verfrestjes, emmer saus, wasbenzine, kleurtje muur, verdunner, ammoniak, kwastenreiniger, beetje verf, muurtje verven, restje muurverf, bijwerken vlek muur, muurvlekken, kleur proberen muur, kastje verven, kinderkamer kleur, schuurdeur verven, krassen muur, decor verven, muurschildering, kozijn bijwerken, gaatjes muur vullen',
    en: 'leftover paint, wall paint, emulsion, half a tin of paint, varnish, primer verf, wood stain, chalk paint, spray paint, tin of paint, bucket of paint, filler, wood oil, wallpaper roll, wallpaper paste, white paint, gloss paint, paint thinner, can of paint, lacquer, spackle, undercoat, turpentine, white spirit, matt paint, bit of paint, touch up a wall, mural, try a colour wall, stage set paint, wall scuffs, rental deposit wall, small cupboard paint, paint shed door, fill nail holes, paint a stool',
    broader: 'leftover-materials'
  },
  'insulation-left': {
    domain: 'item',
    nl: 'isolatiemateriaal, glaswol, steenwol, isolatieplaat, piepschuim, tochtstrip, radiatorfolie, pir plaat, tempex, tochtband, tochtrol, isolatierol, dakleer, bitumen, pir, eps, leidingisolatie, dampfolie, dakbedekking, golfplaat, polycarbonaat plaat, plexiglas, purschuimplaat, brievenbusborstel, zelfklevende tochtstrip, tochtprofiel, rockwool, hennep isolatie, bubbelfolie ramen, ~kozijn, raam over, dubbel glas, glasplaat, binnendeur, deur over, paneeldeur, tocht ramen, koude zolder isoleren, schuur isoleren, kippenhok isoleren, kieren raam, schuurdak lekt, bus ombouwen, kas ruiten, camperbusje isoleren',
    en: 'insulation, glass wool, rock wool, insulation board, polystyrene, draught strip, draught excluder, radiator foil, roofing felt, pipe insulation, loft insulation, weather strip, draft stopper, plexiglass, corrugated sheet, rockwool, styrofoam, spare door, interior door, ~window frame, old windows, double glazing panel, acrylic sheet, foam board, door to give away, perspex, pvc panel, weatherstripping, draughty door, draughty windows, cold loft, insulate shed, van conversion, coop roof',
    broader: 'leftover-materials',
    near: 'draught-proofing'
  },
  'flooring-left': {
    domain: 'item',
    nl: 'laminaat, pvc vloer, ondervloer, plint, parket, vloerdelen, houten vloer over, vloerplank, restant laminaat, laminaatsnijder, vinyl rol, klik pvc, vloerrestant, linoleum, marmoleum, tapijtrestant, kunstgras, grasmat, graszoden, grasrol, tapijtrest, rest vloer, visgraat vloer, ondertapijt, kleine kamer vloer, zolder vloer, tuinhuis vloer, balkon gras, vloerplank kapot, krassen vloer, kaal opgeleverd vloer, poppenhuis vloer',
    en: 'leftover laminate, laminate flooring, vinyl floor, underlay, parquet, floorboards, skirting board, baseboard, leftover flooring, laminate cutter, lino, linoleum, carpet offcut, artificial grass, sod, flooring offcuts, fake grass, click flooring, hardwood flooring, astroturf, herringbone floor, small room floor, summerhouse floor, balcony grass, damaged floorboard, scratched floor, attic floor, closet floor, flat without floors',
    broader: 'leftover-materials',
    near: 'rugs'
  },
  'metal-and-pipe': {
    domain: 'item',
    nl: 'ijzerwaren, pvc buis, koperen buis, regenpijp, dakgoot over, schroeven, bouten, moeren, oud ijzer, ~kabel, elektrakabel, installatiedraad, stopcontact over, elektriciteitsdraad, spijkers, schroefjes, dakgootstuk, kabelgoot, ~lasdoos, ~plug, keilbout, haken en ogen, buis over, hoekijzer, wc rolhouder, wieltjes, zwenkwiel, boutje, moertje, metaaldraad, gordijnhaakjes, kraanleertje, rubber ring, kraan leertje, pijp over, kroonsteen, ~kroonsteentje, ijzerdraad, afvoerpijp, ~schakelaar, ~lichtschakelaar, dimmer, ~bedrading, magneet, ~scharnieren, meterkast onderdelen, tiewraps, ty-raps, kabelbinder, een paar schroeven, plugje, boutje kwijt, schroefje mist, moer kwijt, plankdrager, kabels wegwerken, ringetje kraan, bouwpakket schroef mist, kastje wieltjes, deurtje magneet, ophanghaak',
    en: 'hardware, pvc pipe, copper pipe, guttering, screws, bolts, nuts and bolts, scrap metal, electric cable, wiring left, socket outlet, wall plugs, rawl plugs, wall anchors, spare screws, castor wheels, angle bracket, washer for a tap, cable ties, zip ties, light switch, metal wire, ~hinges, magnets, dimmer switch, downpipe, gutter piece, old iron, casters, junction box, shelf brackets, o-ring, missing a bolt, missing screw, lost nut, tidy cables, dripping tap ring, flatpack part missing, cabinet wheels, gutter joint, wall hook',
    broader: 'leftover-materials'
  },
  'craft-materials': {
    domain: 'item',
    nl: 'knutselspullen, knutselmateriaal, hobbymateriaal, karton, wc-rolletje, wc rolletjes, toiletrolletjes, gekleurd papier, glitter, kralen, ~klei, stempels, scrapbook, ~knutselen, knutselkarton, papier maché, eierdozen, kurk, vilt, foam, knutselpapier, kleurpotloden, crêpepapier, lijmstift, schaar, knutselclub, kosteloos materiaal, wc rol, stickers, perforator figuur, strijkkralen, ~crea, boetseerklei, sieraden maken kralen, mozaiek steentjes, piepschuim bol, pijpenragers, kraftpapier, lege rollen, gelnagels, sjabloon, knutseltafel, inpakpapier, cadeaupapier, lintjes, cadeaulint, kaarten maken, knutselspullen klas, glas in lood, zeep maken, kaarsen maken spullen, epoxyhars, creatief materiaal, knutselen met kinderen, kinderclub knutselen, juf zoekt, klas knutselt, knutselmiddag, juf knutsel, bso knutselen, surprise maken sinterklaas, moederdag knutselen, lampion knutselen, kerstkaarten knutselen, regendag kinderen knutselen, kinderdienst, buurthuis knutselen, schooltheater decor, carnavalswagen',
    en: 'craft supplies, craft materials, art and craft, cardboard, toilet rolls, coloured paper, glitter, beads, ~clay, rubber stamps, scrapbook, egg boxes, felt, stickers, card making, glue stick, modelling clay, scissors, construction paper, pipe cleaners, ~crafting, egg cartons, wrapping paper, gift wrap, ribbon, stencils, jewellery making kit, resin, candle making, washi tape, googly eyes, craft box, paper for kids to draw on, cardboard tubes, soap making, die cutting machine, crafts with kids, school project materials, teacher needs, craft afternoon, classroom crafts, after school crafts, paper lanterns make, mothers day craft, christmas cards craft, rainy day crafts, community centre crafts, bored children crafts, decorate eggs'
  },
  'wool-yarn': {
    domain: 'item',
    nl: 'wol, garen, breinaald, haaknaald, bollen wol, haakgaren, breiwol, katoengaren, restjes wol, haakpatroon, breipatroon, breimachine, spinnewiel, weefgetouw, vilt naald, viltwol, borduurgaren, borduurspullen, sokkenwol, bolletje wol, ~punniken, macramé touw, breien spullen, acryl garen, scoubidou, smyrna, merino, wolrestjes, weefraam, breiwerk, borduurraam, kruissteek pakket, acrylwol, haakpakket, borduurpakket, sjaal breien, babydeken haken, mutsjes breien, granny square, wildbreien, oma breit, breien gestopt handen, mand vol bollen',
    en: 'wool, yarn, knitting needles, crochet hook, balls of wool, knitting pattern, yarn stash, spinning wheel, weaving loom, felting wool, embroidery thread, embroidery floss, knitting machine, sock yarn, macrame cord, skein, cross stitch kit, leftover yarn, crochet pattern, merino, embroidery hoop, wool scraps, roving, knit a scarf, granny squares, knitting club, yarn bombing, grandma knits, needlework, stash too big knitting, basket of yarn',
    broader: 'craft-materials'
  },
  fabric: {
    domain: 'item',
    nl: 'stoffen, lap stof, gordijnstof, stofresten, restjes stof, knopen, ~ritsen, naaipatroon, tricot, vilt lap, quiltstof, meubelstof, elastiek, lappenmand, stoffenresten, katoen stof, lakens om te knippen, knopendoos, jute, burda, kant stof, oude spijkerbroeken, lapje stof, katoenen lap, fournituren, leer lap, leer restjes, vulling kussen, schuimrubber, voering stof, tule, fleece stof, kamsnaps, ~drukknoop, jersey stof, patchwork lapjes, denim, fiberfill, bont stof, schuim voor kussen, kussens maken stof, lapjes, poppenkleertjes, bijenwasdoek',
    en: 'fabric, ~cloth, fabric scraps, cotton fabric, curtain fabric, buttons, ~zip, sewing pattern, elastic, quilting fabric, felt sheets, bits of material, old sheets to cut up, upholstery fabric, old jeans, leather scraps, foam rubber, stuffing for cushions, tulle, lining fabric, ~zipper, remnants of cloth, haberdashery, ~lace, burlap, hessian, patchwork, denim, fat quarters, polyester filling, snaps fasteners, ~patches, material for cushions, cushion cover sew, dolls clothes, sew carnival costume, chair cover, reusable bags, wheat bag',
    broader: 'craft-materials'
  },
  'art-materials': {
    domain: 'item',
    nl: 'schildersezel, ezel schilder, schildersdoek, acrylverf, olieverf, aquarelverf, penseel, kleurpotlood, stiften, tekenpapier, verfdoos, schetsboek, krijt, pastelkrijt, linosnede, drukpers, kalligrafiepen, ~canvas, etspers, gouache, tekendoos, plakkaatverf, viltstift, waterverf, houtskool tekenen, ecoline, waskrijt, tekenspullen, schilderspullen hobby, pottenbakschijf, draaischijf klei, keramiek glazuur, zeefdruk, zeefdrukraam, tekentafel, inkt kalligrafie, vingerverf, lichtbak tekenen, verfkist, posca, linoleum snijden, stiften klas, doek om op te schilderen, ~etsen, kleiwerk oven, beitels beeldhouwen, speksteen, glaskralen, tekencursus, creatieve therapie, zondagsschilder, kinderatelier, stilleven',
    en: 'easel, ~canvas, acrylic paint, oil paint, watercolour, watercolor, art brushes, coloured pencils, felt tips, drawing paper, sketchbook, pastels, charcoal for drawing, lino cutting, printing press, calligraphy pen, art supplies, markers, gouache, poster paint, pottery wheel, screen printing frame, drawing table, crayons, finger paint, painting set, clay glaze, ink and nibs, lightbox for tracing, soapstone, carving tools, stretched canvas, drafting table, paint by numbers, art materials, drawing course, art therapy, hobby painter',
    broader: 'craft-materials'
  },
  freebies: {
    domain: 'item',
    nl: 'weggeefhoek, weggeefkast, spullen weggeven, opgeruimd, zolder opgeruimd, rommelmarkt spullen, kringloopspullen, weg te geven, ~rommelmarkt, garageverkoop, koningsdag spullen, ruilbeurs, weggeefplank, kelder opgeruimd, wegens verhuizing weg, verhuizing spullen weg, dozen vol spullen, ruilhoek, gratis af te halen spullen, brocante, inboedel weg, schuur leeg, kasten opgeruimd, overleden oma spullen, garage vol spullen, kleiner wonen spullen',
    en: '~giveaway, giveaway, give away box, ~decluttered, cleared out the attic, jumble sale, flea market, car boot sale, yard sale, garage sale, free to collect, swap table, freecycle, free pile, moving sale, free box on the doorstep, rummage sale, bric a brac, buy nothing, curbside, trinkets, estate items',
    near: 'thrift-drop-off'
  },
  'lost-found': {
    domain: 'item',
    nl: '~gevonden, ~verloren, ~kwijt, gevonden voorwerp, sleutels gevonden, sleutelbos, portemonnee verloren, handschoen gevonden, kat vermist, vermist, ~weggelopen, huisdier kwijt, kat zoekgeraakt, sjaal verloren, sleutels kwijt, ontsnapte parkiet, weggelopen hond, poes vermist, verloren voorwerp, ~aangetroffen, knuffel verloren, oorbel verloren, papegaai ontsnapt, weggevlogen, konijn ontsnapt, telefoon verloren, kat niet thuisgekomen, poes niet thuisgekomen, al twee dagen weg kat, knuffel kwijt, op straat gevonden, ring verloren, sleutel verloren, portemonnee gevonden, bril verloren, jas gevonden, fiets teruggevonden, kat ontsnapt, kater kwijt, hond losgeschoten, jas vergeten bus, sleutels park, tas bus vergeten, kind huilt knuffel, vogel weggevlogen, poster vermist, schildpad ontsnapt, kat zwerft',
    en: 'lost and found, ~lost, found keys, missing cat, missing dog, lost wallet, found a glove, lost my keys, cat did not come home, escaped budgie, lost property, found a key, lost teddy, lost ring, gone missing, missing pet, found in the park, lost toy, runaway rabbit, escaped parrot, stray cat, lost glove, lost earring, found a wallet, found a phone, lost a key, found glasses, dog ran off, dog slipped lead, keys in park, bag on bus, child cries teddy, bird flew away, tortoise escaped, cat wandering, umbrella left behind, wallet gone, hamster escaped',
    near: 'lost-pet'
  },
  parcel: {
    domain: 'item',
    nl: 'pakket verkeerd bezorgd, pakketje van buren, post voor nummer, verkeerd adres bezorgd, brief verkeerd bezorgd, post van een ander, pakket bij mij afgegeven, pakketje staat bij mij, pakketje voor de overburen, verkeerd bezorgde post, postbode vergist, bezorger vergist, verkeerde brievenbus, bezorger afgegeven pakket, huisnummer verwisseld, pakket spoorloos, vreemde deur bezorgd',
    en: 'parcel delivered to the wrong address, misdelivered parcel, mail for someone else, wrong letterbox, your parcel is with me, package left at my place, misdelivered mail, wrong house delivery, letters for the previous tenant, postman mistake, courier mistake, parcel says delivered, house numbers mixed up, parcel vanished, tracking delivered, someone elses post, photo of a strange door',
    near: 'lost-found parcels'
  },
  tickets: {
    domain: 'item',
    nl: 'concertkaartje, kaartje over, toegangskaart, kaartjes over, museumkaart, dagkaart, treinkaartje, museumjaarkaart, cadeaubon, theaterkaartje, voetbalkaart, ticket over, entreekaart, bioscoopbon, ov-chipkaart, dagkaart trein, vrijkaartje, pretparkkaartje, meereiskorting, kortingskaart, efteling kaartje, tickets over, voetbalkaartje, kortingsbon, festivalticket, samenreiskorting, dierentuin abonnement, strippenkaart, theaterbon, kan niet naar het concert, naar de dierentuin goedkoop, griep concert, oppas afgezegd theater, verhinderd voorstelling, goedkoop treinen, attractiepark uitje, voetbalwedstrijd kaarten, gezinsuitje goedkoop, seizoenkaart, restaurantbon, dubbel geboekt voorstelling',
    en: 'spare ticket, concert ticket, day pass, museum card, theatre ticket, extra ticket, voucher, train ticket, gift card, football ticket, festival ticket, can not make it to the concert, theme park ticket, discount coupon, cinema voucher, tickets to give away, museum pass, travel card, zoo pass, coupons, group train ticket, can not go to the concert, cheap zoo visit, babysitter cancelled theatre, double booked show, amusement park, match tickets, cheap family outing, season ticket, restaurant voucher, festival sold out'
  }
} as const satisfies Record<string, Concept>
