import type { Concept } from './concept.ts'

/** Pans, machines and crockery that leave the cupboard a few times a year. */
export const kitchenThings = {
  'kitchen-things': {
    domain: 'item',
    nl: 'keukenspullen, keukengerei, keukenapparaat, kookspullen, keukenmachine, keukengerief, pannen, koekenpan, pannenset, keukenmes, snijplank, wok, hapjespan, steelpan, braadpan, kookgerei, keukenuitzet, koekepan, pannetjes, maatbeker, vergiet, op kamers keuken, student koken pan, pannen aangekoekt, inductie pannen, scheiding keuken, bot keukenmes',
    en: 'kitchen equipment, kitchen gear, kitchenware, cookware, pots and pans, frying pan, saucepan, wok, chopping board, kitchen appliance, kitchen utensils, skillet, kitchen gadgets, colander, kitchen stuff, starter kitchen, student kitchen, burnt pan, induction pans, divorce kitchen, nonstick, sharp kitchen knife'
  },
  'big-pans': {
    domain: 'item',
    nl: 'soeppan, grote pan, soepketel, grote kookpan, paellapan, gaarkeuken, koken voor veel mensen, koken voor een grote groep, twintig man koken, hele grote pan, gasbrander paella, wokbrander, rijstkoker groot, 20 liter pan, inmaakketel, mosselpan, couscouspan, au bain marie, warmhoudbak, chafing dish, kookketel, tajine pan, kookpot, soep voor vijftig, koken voor dertig, koken voor vijftig, eten voor de hele straat koken, chili voor een groep, buurtsoep, jubileum koken, voetbalclub eten koken, scouting koken, begrafenis eten koken, kampkeuken, curry voor veertig, nasi voor vijftig, pan te klein groep, kleine pannetjes groep, dertig man eten koken',
    en: 'stock pot, stockpot, big pot, large pan, soup kettle, paella pan, cook for a crowd, cooking for thirty people, chafing dish, giant pot, large cooking pot, food warmer, wok burner, tagine pot, feed a big group, dutch oven, soup for fifty, cook for thirty, cook for fifty, chili for a group, cook for the whole street, curry for forty, funeral food cooking, church lunch, jambalaya, community meal pot, batch of chutney, tiny pots crowd, feeding sixty, pots too small guests',
    broader: 'kitchen-things'
  },
  'food-processor': {
    domain: 'item',
    nl: 'keukenmachine, foodprocessor, staafmixer, blender, mixer, handmixer, kitchenaid, thermomix, hakmolen, gehaktmolen, vleesmolen, snijmachine, vleessnijmachine, rasp, mandoline, smoothiemaker, deeg kneden, keukenrobot, spiraalsnijder, worst maken, groentesnijder, worstvuller, klopper, soep pureren, zwaar deeg, notenpasta, uien snijden huilen, slagroom kloppen, vloeibaar eten kaak',
    en: 'food processor, blender, stand mixer, hand mixer, stick blender, kitchenaid, thermomix, mincer, meat grinder, meat slicer, kneading machine, smoothie maker, immersion blender, spiralizer, whisk, make sausages, puree baby food, heavy dough, nut butter, whip cream, liquid diet, chop onions, cake batter',
    broader: 'kitchen-things'
  },
  'raclette-gourmet': {
    domain: 'item',
    nl: 'gourmetstel, gourmetset, raclette, fonduestel, fondue, fonduepan, steengrill, teppanyaki, gourmetten, grillplaat, tafelgrill, hotpot set, gourmetten met kerst, kaasfondue, chocoladefontein, pannetjes gourmet, bakplaat tafel, kerstavond eten, oudejaarsavond eten, gezellig tafelen, kaas smelten, bakken aan tafel, familie kerstdiner',
    en: 'raclette, fondue set, fondue, table grill, hot stone grill, gourmet set, teppanyaki, hot pot set, chocolate fountain, griddle, dutch christmas dinner grill, tabletop cooking, melted cheese, new years eve dinner, boxing day dinner, cook at table, cosy dinner cheese, christmas eve meal',
    broader: 'kitchen-things party-things'
  },
  'waffle-iron': {
    domain: 'item',
    nl: 'wafelijzer, wafels bakken, wafelbak, poffertjespan, poffertjesplaat, tosti-ijzer, tosti apparaat, tostiapparaat, pannenkoekenplaat, crêpemaker, broodrooster, contactgrill, oliebollenpan, pannenkoekpan, kniepertjesijzer, popcornmachine, suikerspinmachine, suikerspin, croque machine, wafelmachine, popcorn, hotdogmachine, schoolmarkt wafels, kinderfeest poffertjes, ontbijt wafels, filmavond snacks',
    en: 'waffle iron, waffle maker, crepe maker, pancake pan, toastie maker, sandwich press, toaster, panini press, popcorn machine, candy floss machine, cotton candy machine, hot dog machine, poffertjes pan, griddle pan, school fair waffles, pancake party, toasties, breakfast waffles, movie snacks, grilled cheese, carnival snacks',
    broader: 'kitchen-things party-things'
  },
  fryer: {
    domain: 'item',
    nl: 'frituurpan, frituur, airfryer, hetelucht friteuse, friteuse, friet bakken, oliebollen bakken, gourmetpan frituur, heteluchtfriteuse, patat bakken, frietketel, oliebollen, loempia bakken, snacks bakken, zelfgemaakte friet',
    en: 'deep fryer, fryer, air fryer, airfryer, chip pan, fry chips, french fries machine, deep fat fryer, chips for party, fry spring rolls, fish and chips, croquettes, nuggets, fry samosas',
    broader: 'kitchen-things'
  },
  'ice-machine': {
    domain: 'item',
    nl: 'ijsmachine, ijs maken, ijsblokjesmachine, roomijs maken, ijsmaker, ijsblokjes, slushmachine, zelf ijs draaien, yoghurtmaker, sodastream, ijsblokjesmaker, ijscomachine, hittegolf ijsje, sorbet, softijs kinderfeest, veganistisch ijs, lactosevrij ijs, koude drankjes feest, bruiswater',
    en: 'ice cream maker, ice cream machine, ice machine, ice cube maker, make ice cream, slush machine, slushie, yoghurt maker, yogurt maker, soda stream, sodastream, ice cubes, sorbet, homemade popsicles, cocktails ice, vegan ice cream, soft serve, cold drinks party, sparkling water, frozen yogurt',
    broader: 'kitchen-things'
  },
  'preserving-things': {
    domain: 'item',
    nl: 'weckpot, weckketel, ~wecken, inmaakpot, jampot, jampotjes, glazen potten, deksel jampot, ~inmaken, voedseldroger, droogoven, vacumeerapparaat, vacuümmachine, lege potjes, lege jampotjes, steriliseren, weckpan, sous vide, rookoven, roken van vis, zuurkoolpot, fermentatiepot, lege glazen potjes, bokaal, confituurpot, sterilisatieketel, vacumeren, jam maken potjes, lege potten, glazen potten met deksel, chutney maken potjes, oogst inmaken, te veel pruimen inmaken, augurken inleggen, tomatensaus voorraad, oogst bewaren, pruimen bewaren, appels bewaren, fruit bewaren',
    en: 'preserving jar, canning jar, mason jar, jam jar, glass jar, canning pot, food dehydrator, vacuum sealer, empty jars, sous vide, smoker oven, fermenting crock, kilner jar, pressure canner, dehydrate fruit, weck jars, bottling fruit, empty glass jars, jars with lids, making chutney, jars for pickles, tomato sauce winter, glut of plums, jerky, preserve plums, preserve fruit',
    broader: 'kitchen-things'
  },
  juicer: {
    domain: 'item',
    nl: 'sapcentrifuge, slowjuicer, citruspers, sinaasappelpers, sap maken, stoomsapketel, sapketel, sapje persen, slow juicer, sap maken van appels, sap van eigen fruit, wortelsap, ~detox, sinaasappels sap, bietensap, druivensap, vlierbessen sap, overrijp fruit, gezond sapje',
    en: 'juicer, slow juicer, citrus press, orange squeezer, juice maker, steam juicer, make juice, juice from my own fruit, juice my apples, carrot juice, ~detox, oranges juice, celery juice, elderberry juice, overripe fruit, vitamin drink',
    broader: 'kitchen-things',
    near: 'apple-press'
  },
  'bread-machine': {
    domain: 'item',
    nl: 'broodbakmachine, broodmachine, broodbakvorm, rijsmandje, banneton, zelf brood bakken, deeg laten rijzen, broodbakpan, pizzasteen, pizzaoven, pastamachine, pasta maken, graanmolen, bloemmolen, tortillapers, zelf pizza bakken, ooni, houtoven, meelmolen, zuurdesem, pizzaavond, verse ravioli, glutenvrij brood bakken, warm brood ochtend',
    en: 'bread machine, bread maker, proofing basket, banneton, loaf tin, pizza oven, pizza stone, pasta machine, pasta maker, grain mill, tortilla press, flour mill, ooni, make fresh pasta, fresh ravioli, fresh loaf, gluten free bread, homemade bread, homemade tortillas, pizza outdoors',
    broader: 'kitchen-things'
  },
  'baking-tins': {
    domain: 'item',
    nl: 'bakvorm, springvorm, taartvorm, cakevorm, muffinvorm, bakblik, tulbandvorm, spuitzak, uitsteekvormpje, taartplateau, taartstandaard, getalvorm, taartdoos, cijfervorm taart, siliconen bakvorm, kookwekker, taart versieren, etagère, deegroller, cupcakestandaard, bakspullen, quichevorm, taartdecoratie, taart in de vorm, taart met cijfer, bakken verjaardag vorm, verjaardagstaart vorm, appeltaart vorm, tulband, koekjes bakken kinderen, kerstkoekjes, taart cijfer zes',
    en: 'baking tin, cake tin, cake pan, springform, muffin tin, bundt pan, piping bag, cookie cutter, cake stand, number cake tin, cake box, cake carrier, rolling pin, baking tray, cake decorating kit, icing nozzles, silicone mould, pie dish, cake in the shape of, number shaped cake, cookies with kids, transport a cake, loaf cake, christmas cookies, bake shape number',
    broader: 'kitchen-things'
  },
  'coffee-urn': {
    domain: 'item',
    nl: 'percolator, koffiezetapparaat, koffiemachine, thermoskan, grote koffiekan, heetwaterkan, waterkoker, espressoapparaat, senseo, nespresso, koffie voor vijftig mensen, koffieketel, glühweinketel, koffie zetten, koffiezet, cafetière, koffiemolen, theepot, samowar, moccamaster, koffiekan, melkopschuimer, theekan, koffie voor veel mensen, koffie voor dertig, koffie voor de hele straat, koffie schenken buurthuis, koffieapparaat kapot, thee voor veel mensen, vergadering koffie, kraamvisite koffie, kerk koffie, vrijwilligers koffie, bruiloft koffie',
    en: 'coffee urn, coffee machine, coffee maker, tea urn, percolator, kettle, electric kettle, thermos flask, espresso machine, nespresso, french press, coffee grinder, coffee for fifty people, teapot, samovar, hot water urn, cafetiere, milk frother, drip coffee, coffee for thirty, tea for the whole street, coffee machine broke, tea for a crowd, meeting coffee, church coffee, volunteers coffee, village hall tea',
    broader: 'kitchen-things party-things'
  },
  'party-crockery': {
    domain: 'item',
    nl: 'servies, ~borden, ~glazen, wijnglas, wijnglazen, bierglazen, champagneglas, champagneglazen, bestek, kopjes, mokken, feestservies, schalen, dienblad, koffiekopjes, statafelglazen, te weinig borden, te weinig glazen, vork, messen en vorken, koffieservies, eetservies, serviesgoed, herbruikbare bekers, glaswerk, tapdispenser, limonadetap, drankdispenser, punchbowl, sherryglazen, taartbordjes, bordjes, serviesje, veertig kopjes, eten voor dertig bestek, kom borden tekort, wijnglazen borrel, jubileum borden, kerstdiner servies, wegwerpborden, etentje bordjes, proosten, borrelglazen, babyshower kopjes, condoleance kopjes, buffet bordjes, servies van oma, kast vol glaswerk',
    en: 'crockery, ~plates, dinner set, wine glass, glasses for a party, champagne glasses, cutlery, ~mug, cups and saucers, ~bowl, serving dish, serving tray, tableware, dinnerware, glassware, silverware, reusable cups, tea set, drinks dispenser, not enough plates, not enough glasses, punch bowl, china set, platter, forty cups, no paper plates please, plates for thirty, drinks reception glasses, enough forks, disposable plates, toast glasses, baby shower cups, wake cups, champagne toast, zero waste party, brunch plates, buffet plates, dinner for twenty plates, grannys dinner service, cabinet full of glassware',
    broader: 'party-things kitchen-things'
  },
  'cool-box': {
    domain: 'item',
    nl: 'koelbox, koeltas, koelelement, elektrische koelbox, frigobox, bier koelen, drank koud houden, drankkoeler, ijsemmer, medicijnen koelen onderweg, picknickmand, picknick, picknickkleed, strand drinken koel, dagje strand, roadtrip eten, bier festival koud, taart koel vervoeren, vlees vervoeren, park lunch, boot lunch, warm bier',
    en: 'cool box, cooler, cooler bag, ice box, esky, ice pack, keep drinks cold, chill beer, drinks cooler, picnic basket, picnic blanket, wine bucket, picnic hamper, road trip food, lunch in park, warm beer, meat transport, insulin travel, festival drinks, sandwiches outing',
    broader: 'camping-things party-things',
    near: 'camping-fridge fridge'
  },
  'food-containers': {
    domain: 'item',
    nl: 'tupperware, vershoudbakje, bewaarbakje, lunchtrommel, broodtrommel, drinkfles, bakjes voor eten, meal prep bakjes, diepvriesbakjes, waterfles, thermosfles, thermosbeker, lege flessen, beugelfles, bewaardoos eten, brooddoos, restjes bewaren, schoollunch, boterhammen mee, soep uitdelen bakjes, porties invriezen, eten meegeven gasten',
    en: 'tupperware, food containers, lunch box, freezer containers, water bottle, thermos cup, meal prep boxes, storage tubs, empty bottles, swing top bottles, store leftovers, school lunch, sandwiches for work',
    broader: 'kitchen-things'
  },
  'slow-cooker': {
    domain: 'item',
    nl: 'slowcooker, snelkookpan, rijstkoker, multicooker, instant pot, stoompan, stomer groenten, eierkoker, sudderpan, stoommandje, dumpling stomer, hogedrukpan, eitjeskoker, sudderen, bonen koken, rijst mislukt, pulled pork, kikkererwten koken',
    en: 'slow cooker, pressure cooker, rice cooker, instant pot, crock pot, crockpot, steamer basket, egg cooker, multicooker, bamboo steamer, tough meat, burnt rice, dried beans, cook dumplings, one pot stew',
    broader: 'kitchen-things'
  }
} as const satisfies Record<string, Concept>
