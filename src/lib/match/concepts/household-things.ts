import type { Concept } from './concept.ts'

/** Things for cleaning, washing, warming, cooling, sleeping over and moving house. */
export const householdThings = {
  'cleaning-things': {
    domain: 'item',
    nl: 'schoonmaakspullen, schoonmaakmiddel, poetsspullen, emmer en dweil, dweil, mop, bezem, stoffer en blik, raamwisser, raamtrekker, ragebol, schoonmaakazijn, glazenwasserset, vloerwisser, zwabber, kuisgerief, ragebol spinnenweb, huis oplevering poetsen, vloer plakt, glas gevallen opvegen, keuken overstroomd dweilen, moddervoeten gang',
    en: 'cleaning supplies, cleaning gear, mop and bucket, mop, broom, squeegee, dustpan, bleach, cleaning products, feather duster, end of tenancy, sweep broken glass, filthy kitchen floor, cobwebs corners, muddy hallway, spill on floor',
    near: 'cleaning'
  },
  vacuum: {
    domain: 'item',
    nl: 'stofzuiger, steelstofzuiger, kruimeldief, handstofzuiger, robotstofzuiger, ~stofzuigen, dyson, stofzuiger kapot, stofzuigerzak, auto uitzuigen, stofzuiger stuk, kruimels tapijt, hondenharen, kattenharen, stof onder bed, auto kruimels, glitters vloer',
    en: 'vacuum cleaner, vacuum, hoover, dyson, handheld vacuum, robot vacuum, hoover broke, vacuum broke, vacuum died, dog hair carpet, cat hair, crumbs sofa, sand in car seats, pine needles carpet, dusty rug, fluff everywhere floor',
    broader: 'cleaning-things',
    near: 'construction-vacuum'
  },
  'carpet-cleaner': {
    domain: 'item',
    nl: 'tapijtreiniger, tapijtreinigingsmachine, vlekkenreiniger, meubelreiniger, sproei-extractie, vlek in de bank, vlek in het tapijt, bank reinigen, matras reinigen, rode wijn op tapijt, hond heeft geplast tapijt, bissell, kattenplas, bekleding reinigen, vloerkleed vies, rode wijn op het vloerkleed, geknoeid op het tapijt, geknoeid op het kleed, gemorst op de bank, vlek in het vloerkleed, bank zit vol vlekken, vlek krijg ik niet uit, gekotst op het kleed, hondenlucht uit tapijt, autostoelen bekleding schoonmaken, bank stinkt, vlekken matras, bloedvlek matras, puppy plast, autobekleding vlekken, borg tapijt, chocola op de bank, inkt op bank, trap tapijt vies, bank smoezelig, melk gemorst auto, hond kotst kleed, kat kotst kleed',
    en: 'carpet cleaner, carpet washer, upholstery cleaner, spot cleaner, rug doctor, stain on the sofa, stain on the carpet, red wine on the rug, pet stain, clean a mattress, rug is filthy, spilled on the carpet, spilled wine, coffee on the rug, rug smells of dog, sofa smells, get the stain out of the carpet, child was sick on the sofa, car seats are filthy, wine stain, puppy accident, coffee stain, blood on mattress, ink on couch, deposit carpet, stair carpet grubby, chocolate sofa, wine on couch, cat peed, grubby armchair, dog sick rug, vomit carpet, cat vomit',
    broader: 'cleaning-things',
    near: 'steam-cleaner'
  },
  'steam-cleaner': {
    domain: 'item',
    nl: 'stoomreiniger, stoommop, stoomapparaat, ruitenreiniger, windowvacuum, vloerreiniger, boenmachine, kalk in de badkamer, voegen schoonmaken, window vacuum, ramenwasser elektrisch, ultrasoonreiniger, aangekoekt vet, oven aangekoekt, huisstofmijt, keukenvet, vloer zonder chemie',
    en: 'steam cleaner, steam mop, window vacuum, floor polisher, floor scrubber, dirty grout, limescale, clean bathroom tiles, shower limescale, dust mites, grime tiles, chemical free cleaning',
    broader: 'cleaning-things',
    near: 'deep-cleaning'
  },
  iron: {
    domain: 'item',
    nl: 'strijkijzer, strijkplank, strijkbout, stoomstrijkijzer, kledingstomer, gekreukt overhemd, kreukels, strijkmachine, mangel, kledingstoomer, blouse gekreukt, verfrommeld pak, tafellaken kreukels, bruiloft overhemd kreuk, gordijnen gekreukt, communie jurkje strijken',
    en: 'ironing board, clothes iron, steam iron, garment steamer, wrinkled shirt, creased shirt, ~iron, crumpled suit, wrinkly dress, wedding shirt creased, tablecloth wrinkles, curtains creased, suitcase creases',
    near: 'ironing'
  },
  'drying-rack': {
    domain: 'item',
    nl: 'droogrek, wasrek, waslijn, ~wasmand, wasknijper, droogmolen, wasdroger, wasgoed drogen, was wordt niet droog, balkon was hangen, natte kleren, babywas drogen',
    en: 'drying rack, clothes horse, laundry basket, washing line, clothesline, rotary dryer, clothes airer, dry laundry, rain laundry, small flat washing, hang out clothes, soggy clothes',
    near: 'laundry-use'
  },
  'washing-machine': {
    domain: 'item',
    nl: 'wasmachine, wasautomaat, droger, wasdroger, droogkast, vaatwasser, afwasmachine, vaatwasmachine, centrifuge, miele, bovenlader, wasmachine kapot, wasmachine stuk, droger stuk, wasserette ver, witgoed, babykleertjes wassen, afwas stapelt, hoop wasgoed',
    en: 'washing machine, washer, tumble dryer, dryer, dishwasher, spin dryer, washer dryer, washer broke, washing machine died, dirty dishes piling, handwash',
    near: 'laundry-use laundry'
  },
  fridge: {
    domain: 'item',
    nl: 'koelkast, vriezer, diepvriezer, diepvries, vrieskist, ijskast, frigo, tafelmodel koelkast, koelvriescombinatie, frigobox groot, minikoelkast, bierkoelkast, diepvrieskist, koelkast kapot, wijnkoeler, koelkast stuk, vriezer stuk, studentenkamer koel, diepvries vol, oogst invriezen, moedermelk bewaren, borstvoeding invriezen, boodschappen koel',
    en: 'fridge, refrigerator, freezer, chest freezer, mini fridge, fridge freezer, wine cooler, fridge broke down, freezer broke, fridge died, freezer died, food spoils, ice melts, freeze breast milk, warm milk, student room cold food',
    near: 'fridge-space'
  },
  stove: {
    domain: 'item',
    nl: 'fornuis, kookplaat, inductieplaat, ~oven, gasfornuis, kookpitje, elektrische kookplaat, afzuigkap, combimagnetron, magnetron, microgolfoven, mini oven, inductie kookplaat, tijdelijk koken, keuken verbouwing koken, fornuis kapot, oven kapot, kookplaat stuk, magnetron kapot, koken tijdens verbouwing, keuken gesloopt eten, maaltijden opwarmen, pizza afbakken, eten opwarmen, koud eten verbouwing',
    en: 'stove, cooker, hob, induction hob, hot plate, ~oven, microwave, extractor hood, mini oven, induction plate, kitchen is being renovated, single hob, toaster oven, cooker broke, oven broke, microwave died, cook during renovation, no kitchen cooking, gas cut off, warm up food, reheat meals, bake a pizza, waiting for kitchen',
    near: 'kitchen-space camping-stove'
  },
  'sewing-machine': {
    domain: 'item',
    nl: 'naaimachine, lockmachine, overlock, overlockmachine, trapnaaimachine, naaidoos, naaispullen, borduurmachine, zelf naaien, singer, paspop, naaigaren, naaisetje, ~stikken, pfaff, ~zomen, gordijnen zomen, naaimachine kapot, scheur in dekbed, babykleertjes naaien, patchwork deken, carnavalspak naaien, broekspijp zoom',
    en: 'sewing machine, overlocker, serger, sewing kit, embroidery machine, dressmaker dummy, needle and thread, ~stitch, hemming machine, sewing box, hem curtains, make cushion covers, torn duvet, quilting project, tear in jacket',
    near: 'sewing'
  },
  fan: {
    domain: 'item',
    nl: 'ventilator, airco, mobiele airco, airconditioning, aircooler, hittegolf, te warm in huis, te heet om te slapen, snikheet, plafondventilator, luchtkoeler, slaapkamer te warm, ~hitte, bloedheet, zolder bloedheet, torenventilator, zweten in bed, te warm om te slapen, zolderkamer warm, baby heeft het te warm, 35 graden, hittegolf slaapkamer, tropische nacht, ~puffen, klamme lakens, dakappartement heet, zolder zomer heet, oma hitte, benauwd slaapkamer, thuiswerken hitte, zon op raam heet, klam slapen, zolder zweten, ~zweten',
    en: 'electric fan, ~fan, air conditioner, portable ac, air cooler, airco, heat wave, heatwave, too hot to sleep, boiling in my bedroom, tower fan, ceiling fan, too hot inside, desk fan, sweltering, so hot upstairs, attic is boiling, hot nights, baby is too hot, 35 degrees, tropical night, can not cool the room, stuffy bedroom, muggy, grandma heat, airless, sleepless heat, dog panting, unbearable heat, bedroom unbearable',
    near: 'cool-room'
  },
  heater: {
    domain: 'item',
    nl: 'kachel, elektrische kachel, straalkachel, bijverwarming, gaskachel, oliekachel, oliegevulde radiator, heater, bouwdroger kachel, petroleumkachel, cv kapot, ketel kapot, verwarming doet het niet, verwarming kapot, huis koud, zit in de kou, ijskoud binnen, infraroodpaneel, warmteblazer, ventilatorkachel, verwarming uitgevallen, elektrisch vuurtje, ketel uitgevallen, verwarming stuk, cv stuk, ketel stuk, zonder verwarming, cv-ketel stuk, koud in huis baby, kou in huis, bibberen, cv storing warm blijven, koude kamer, werkplaats verwarmen, koude handen thuis, blauwe handen, koude serre, schuur koud, thuiswerken koud, gasrekening koud, dikke trui binnen koud, koude slaapkamer',
    en: 'heater, electric heater, space heater, fan heater, oil radiator, portable heater, boiler broke, heating is broken, heating not working, freezing inside, cold house, infrared panel, gas heater, paraffin heater, without heating, central heating stopped, shivering at home, cold bedroom, chilly study, cold shed, frost inside, cold conservatory, landlord boiler, engineer boiler waiting, chilly room',
    near: 'heating warm-room warm-blankets'
  },
  dehumidifier: {
    domain: 'item',
    nl: 'luchtontvochtiger, ontvochtiger, bouwdroger, vochtvreter, vochtige kelder, vochtig huis, ~schimmel, beslagen ramen, muren nat, waterschade drogen, condens op ramen, schimmel op muur, muf, muffe geur, ~vochtig, vocht in huis, wanden vochtig, lekkage opdrogen, na de lekkage, ramen beslaan, zwarte plekken muur, kast ruikt muf, badkamer vochtig, kelderlucht, zwarte stippen plafond, natte plekken muur, kleren schimmelen, caravan vochtig, stucwerk drogen, schoenen schimmel',
    en: 'dehumidifier, building dryer, ~damp, damp room, mould on the wall, mold, condensation, condensation on windows, water damage, musty smell, dry out a room, wet walls, humid basement, ~moisture, wet carpet after a leak, dry out after a leak, steamed up windows, black spots on the wall, clothes smell musty, wet plaster, washing dry indoors damp, clammy room, wet patch wall, plaster drying, caravan damp, windows dripping',
    near: 'damp-mould water-pump'
  },
  'air-purifier': {
    domain: 'item',
    nl: 'luchtreiniger, luchtzuiveraar, luchtbevochtiger, co2 meter, droge lucht, pollen in huis, hooikoorts binnen, stofallergie, thermometer binnen, hygrometer, luchtfilter, warmtebeeldcamera, warmtecamera, kierlek zoeken, infraroodcamera, isolatie meten, warmtelek, droge keel slapen, astma slaapkamer, kattenallergie, houtrook, pollen slaapkamer, warmte verlies huis, energieverlies, droge ogen binnen, bloedneus droge lucht',
    en: 'air purifier, humidifier, dry air, hay fever indoors, dust allergy, co2 meter, thermal camera, thermal imaging, infrared camera, heat leak, hepa filter, hygrometer, dry throat, asthma bedroom, cat allergy, wood smoke, pollen bedroom, heating bill leak, stuffy air'
  },
  'air-bed': {
    domain: 'item',
    nl: 'luchtbed, logeerbed, logeermatras, opblaasbed, vouwbed, stretcher, gastenbed, logeerbedje, extra matras, opklapbed, matras voor logee, logé, logees, bezoek blijft slapen, er komt bezoek slapen, bezoek slapen, familie blijft logeren, logeerpartij, logeren, visite blijft slapen, bed te weinig, slaapplek tekort, luchtmatras, veldbed, bedbank, slaapbank, luchtbedpomp, komt slapen, komen slapen, blijven slapen, blijft slapen, komt logeren, komen logeren, slaapplek voor visite, kleinkinderen logeren, vrienden slapen, waar laat ik ze slapen, bed voor logee, familie uit het buitenland slapen, mijn zus slaapt, kerst familie slapen, vriendinnen overnachten, kinderfeestje slapen, twee bedden gezin, op vloer slapen logee, zus met gezin overnacht, bank te kort slapen, hele familie overnacht, extra slapers',
    en: 'air bed, airbed, air mattress, guest bed, spare mattress, blow up bed, inflatable mattress, fold out bed, camp bed, sofa bed, visitors staying over, guests staying overnight, guests sleeping over, family staying the night, sleepover, extra bed, futon, nowhere for them to sleep, house guests, queen air mattress, staying the weekend, sleep at our place, friends staying, family coming to stay, visitors need to sleep, crash at mine, in-laws are staying, two beds family of four, sleep on floor guests, christmas guests sleep, sister and family sleeping, cousins overnight, slumber party, family reunion sleeping, mates kipping',
    near: 'guest-room bed sleeping-mat'
  },
  bedding: {
    domain: 'item',
    nl: 'dekbed, beddengoed, dekbedovertrek, hoeslaken, kussensloop, ~kussen, beddengoed logees, deken, plaid, donsdeken, lakens, handdoek, verzwaringsdeken, hoofdkussen, molton, sprei, badhanddoek, deken voor logee, laken voor logees, logeerkamer aankleden, vluchteling dekbed, bed nat kind, dekbedje kind, asiel oude dekens, handdoeken dierenasiel, reservedeken',
    en: 'bedding, duvet, bed linen, sheets, bed sheets, pillow, pillowcase, blanket, comforter, towel, quilt, weighted blanket, bath towel, linens, throw blanket, sheets for guests, blankets for guests, guest room sheets, refugees blankets, old towels shelter, child duvet',
    near: 'warm-blankets sleeping-bag'
  },
  'warm-blankets': {
    domain: 'item',
    nl: 'elektrische deken, warmtekussen, kruik, warme deken, bovendeken, kersenpitkussen, koude voeten in bed, verwarmde deken, fleecedeken, warmtedeken, warme plaid, menstruatiepijn, buikpijn warmte, stijve nek warmte, zuinig stoken, oma koud, rugpijn warmte, koukleum, koud op de bank',
    en: 'electric blanket, hot water bottle, heat pad, heated blanket, warm blanket, fleece blanket, cold in bed, keep warm, period pain, tummy ache warmth, stiff neck heat, chilly on sofa, grandma cold, sore back heat, cold feet bed',
    near: 'heater bedding'
  },
  suitcase: {
    domain: 'item',
    nl: 'koffer, reiskoffer, handbagagekoffer, trolley koffer, rolkoffer, reistas, weekendtas, handbagage, samsonite, koffer te klein, valies, koffer voor vliegvakantie, bagageweegschaal, reisadapter, wereldstekker, reisstekker, reiskussen, op vakantie vliegen, vliegreis, koffer kapot, wiel van koffer, vliegen met ruimbagage, citytrip, verre reis, vliegtuig bagage, schoolreis berlijn, schiphol vertrek, rits koffer kapot, emigreren koffers, bagage gewicht, huwelijksreis',
    en: 'suitcase, hand luggage, carry on bag, luggage, travel bag, duffel bag, weekend bag, roller case, checked bag, travel adapter, plug adapter abroad, cabin bag, packing for a flight, neck pillow, luggage scale, flying next week bag, broken suitcase, suitcase wheel broke, flying home for, trip abroad bag, city break bag, plane baggage, school exchange trip, zip broke suitcase, emigrating bags, honeymoon, baggage allowance, flight luggage',
    near: 'backpack'
  },
  'clothes-rack': {
    domain: 'item',
    nl: 'kledingrek, kapstok, kledinghanger, garderoberek, kleerhanger, klerenhanger, verrijdbaar kledingrek, jassenrek, jassen kwijt op feest, schoenenrek, kledingruil rek, jassen op bed, kleding verkopen rek, jassen gasten, kleren ophangen, inloopkast, winkeltje kleren',
    en: 'clothes rack, clothing rail, garment rack, coat rack, coat hanger, hanger, coat stand, place for coats at a party, shoe rack, coats on the bed, clothes swap rail, sell clothes stall, guests coats, pop up shop clothes, hang dresses',
    broader: 'furniture'
  },
  'home-decor': {
    domain: 'item',
    nl: 'woonaccessoire, spiegel, passpiegel, ~schilderij, fotolijst, wanddecoratie, vaas, ~klok, wandklok, kandelaar, prullenbak, inrichting, poster, sierkussen, wekker, beeldje, kaarsenhouder, ~mand, manden, kunst aan de muur, lege muur, vensterbank leeg, foto inlijsten, kamer gezellig aankleden, gezellige kamer, muur boven de bank',
    en: 'home decor, mirror, full length mirror, picture frame, painting for the wall, wall art, vase, ~clock, candle holder, waste bin, cushion, alarm clock, ornaments, baskets, poster, empty wall, frame a photo, student room decorate, blank wall, knick knacks'
  },
  curtains: {
    domain: 'item',
    nl: 'gordijn, gordijnroe, rolgordijn, verduistering, jaloezie, luxaflex, lamellen, vitrage, plissé, inkijk, raamfolie, horren, klamboe, muskietennet, lamelgordijn, vliegenhor, muggen in slaapkamer, zon in slaapkamer, licht slaapkamer wakker, tv zon schittert, straatlantaarn slaapkamer',
    en: 'curtain, curtain rail, window blinds, roller blind, blackout curtains, venetian blinds, net curtains, window film, insect screen, mosquito net, fly screen, drapes, street light bedroom, too bright to sleep, glare screen sun, baby naps dark'
  },
  lamps: {
    domain: 'item',
    nl: 'lamp, staande lamp, bureaulamp, hanglamp, leeslamp, plafondlamp, schemerlamp, gloeilamp, ledlamp, tafellamp, nachtlampje, lampenkap, daglichtlamp, lichtbak, spotje, led lampen, bouwlamp, werklamp, winterdip lamp, lichttherapielamp, donkere hoek, leeslicht, kind bang donker, lezen avondlicht, sfeerlicht, winter somber licht, borduren licht, peertje aan draad',
    en: 'lamp, floor lamp, desk lamp, reading lamp, ceiling lamp, light bulb, led bulb, table lamp, night light, lampshade, work light, daylight lamp, sad lamp, light therapy lamp, pendant light, dark corner, light to read by, gloomy corner, child scared of dark, winter blues light, dim room, sewing light, cosy lighting'
  },
  rugs: {
    domain: 'item',
    nl: 'vloerkleed, tapijt, karpet, ~kleed, ~mat, deurmat, ~loper, traploper, vloerbedekking, kleedje, antislipmat, zeil vloer, vinyl vloer, tapijttegel, perzisch tapijt, onderburen voetstappen, galmt kamer, kale vloer, laminaat koud, baby op harde vloer, gladde trap, hond glijdt laminaat',
    en: '~rug, carpet, ~mat, doormat, hall runner, carpet tiles, vinyl flooring, persian rug, anti slip mat, downstairs neighbours footsteps, room echoes, bare floor, baby hard floor, slippery stairs, dog slips floor',
    near: 'flooring-left'
  },
  'moving-things': {
    domain: 'item',
    nl: 'verhuisspullen, verhuismateriaal, verhuisbox, verhuishulpmiddel, bubbelplastic, noppenfolie, inpakmateriaal, verpakkingsmateriaal, inpakpapier verhuizing, krantenpapier, kantenbeschermer, stretchfolie, pakpapier, luchtkussenfolie, servies verhuizen, breekbaar verhuizen, glazen inpakken, schilderij verhuizen, tv verhuizen, spiegel inpakken',
    en: 'moving supplies, moving equipment, bubble wrap, packing material, packing paper, packing tape, stretch wrap, moving kit, old newspapers, pack glasses, fragile packing, wrap plates, protect the tv move, pack crockery, wrap a mirror, breakables',
    near: 'moving-house moving-boxes'
  },
  'moving-boxes': {
    domain: 'item',
    nl: 'verhuisdoos, kartonnen doos, ~dozen, ~kratten, curverbox, opbergbox, bananendoos, inpakken verhuizing, opbergdoos, plastic box, bigshopper, lege dozen, boeken inpakken, ~inpakken, inpakdozen, verhuizen spullen in, we gaan verhuizen inpakken, boeken verhuizen, servies doos, samenwonen inpakken, scheiding verhuizen, spullen opslaan dozen',
    en: 'moving box, cardboard box, packing box, ~crate, storage box, plastic crate, packing up the flat, empty boxes, storage bins, pack up the house, banana boxes, pack my books, start packing, pack for moving, things to pack in, leaving home pack, clear the attic boxes, flattened boxes, divorce moving',
    broader: 'moving-things',
    near: 'packing-boxes'
  },
  handcart: {
    domain: 'item',
    nl: 'steekwagen, steekkarretje, handkar, plateauwagen, bolderkar, bolderwagen, meubelroller, trolley, transportkar, verhuishond, zware doos verplaatsen, hondje verhuizen, hefwagen, pompwagen, palletwagen, boodschappentrolley, boodschappenkar, traplift steekwagen, boodschappenwagentje, diable, trekkar, zwaar sjouwen, zware kast verplaatsen, doos te zwaar, koelkast verplaatsen, spullen van auto naar huis sjouwen, drie hoog sjouwen, piano rollen, bakstenen verplaatsen, kinderen strand trekken, festival spullen sjouwen, boodschappen zwaar lopen',
    en: 'hand truck, sack truck, trolley, handcart, dolly, furniture dolly, pull wagon, wagon cart, pallet truck, furniture sliders, shopping trolley, granny cart, stair climber dolly, platform cart, too heavy to carry, shift a fridge, roll a washing machine, carry boxes from the car, wheel heavy things, beach stuff carry, crates of drinks, heavy groceries walk, roll the fridge, stack of chairs move, kids beach gear, festival gear carry',
    broader: 'moving-things',
    near: 'moving-house lifting wheelbarrow'
  },
  'moving-straps': {
    domain: 'item',
    nl: 'spanband, sjorband, verhuisband, tilband, verhuisdeken, touw, hijsband, snelspanriem, meubeldeken, vastsjorren, hijstouw, katrol, verhuislift, takel, ladderlift, hijsblok, touw en katrol, piano hijsen, spullen vastzetten, piano trap, door het raam hijsen, smalle trap kast, lading vast, matras op dak binden, koelkast trap',
    en: 'ratchet strap, moving strap, lashing strap, lifting strap, moving blanket, furniture blanket, rope, pulley, hoist, block and tackle, furniture lift, strap down a load, secure a load, through the window furniture, narrow stairs wardrobe, tie down load, mattress on roof, piano upstairs, steep staircase sofa',
    broader: 'moving-things'
  },
  scales: {
    domain: 'item',
    nl: 'weegschaal, personenweegschaal, keukenweegschaal, kofferweegschaal, afwegen, babyweegschaal, postweegschaal, afvallen wegen, baby groei wegen, bagage te zwaar, pakket wegen, porties afmeten, gewicht bijhouden, recept grammen',
    en: 'scale, bathroom scale, kitchen scale, baby scale, luggage weight, postal scale, losing weight track, baby growing weigh, luggage overweight, weigh a parcel, grams recipe, track my weight, weigh ingredients'
  },
  'office-supplies': {
    domain: 'item',
    nl: 'lamineermachine, lamineerapparaat, papiersnijder, papierversnipperaar, ordner, ringband, flip-over, flipover, whiteboard, prikbord, kantoorspullen, ~enveloppen, printpapier, label printer, labelprinter, versnipperaar papier, snijmachine papier, inbindmachine, schrijfmachine, typemachine, nietmachine kantoor, magneetbord, rekenmachine, vergadering bord, papieren vernietigen, uitnodigingen snijden, administratie ordenen mappen, scriptie inbinden, poster buurthuis ophangen',
    en: 'laminator, paper cutter, paper shredder, binder, flip chart, flipchart, whiteboard, notice board, office supplies, ~envelopes, printer paper, label printer, shred documents, typewriter, binding machine, calculator, guillotine for paper, destroy papers, old bank statements, notice hallway board, sort paperwork folders, bind a thesis, plastic card menu'
  },
  'keys-and-locks': {
    domain: 'item',
    nl: 'sleutelkluis, sleutelkastje, kluis, kluisje, brievenbus, deurslot, cilinder slot, slotcilinder, deurbel, deurkruk, ~scharnier, slotenmakersset, sleutelhanger tracker, airtag, videodeurbel, deurspion, alarmsysteem, bewakingscamera, beveiligingscamera, wijkverpleging sleutel, ingebroken slot, vreemden aan deur, pakketdief, inbraak angst, waardevolle papieren, sleutels steeds kwijt',
    en: 'key safe, key box, lock box, letterbox, mailbox, door lock, lock cylinder, doorbell, door handle, ~hinge, airtag, video doorbell, security camera, burglar alarm, small safe, parcel theft, key for the nurse, lose keys constantly, passports safe, break in worry',
    near: 'door-repair'
  },
  'bathroom-things': {
    domain: 'item',
    nl: 'wasbak, wastafel, toiletpot, wc pot, douchekop, kraan af te geven, wc bril, badkamermeubel, badkuip, douchegordijn, badmat, keukenkraan, handdoekrek, douchescherm, douchecabine, gootsteen, keukenblok, aanrechtblad, keukenkastje, keuken af te halen, tweedehands keuken, badkamer verbouwen tweedehands, toilet gebarsten, wc scheur, wastafel scheur, tuinhuis keukentje, douche sproeit scheef, oude keuken gesloopt',
    en: 'washbasin, bathroom sink, toilet seat, shower head, spare tap, bathroom cabinet, bathtub, shower curtain, bath mat, towel rail, shower screen, kitchen unit, worktop, second hand kitchen, kitchen cabinets, cracked toilet, cracked sink, old kitchen units, shower sprays, utility sink, vanity unit',
    near: 'leftover-materials'
  }
} as const satisfies Record<string, Concept>
