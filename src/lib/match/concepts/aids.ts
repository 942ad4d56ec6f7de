import type { Concept } from './concept.ts'

/** Aids for who is ill, injured or less able, and what a household needs in an emergency. */
export const aids = {
  'medical-aids': {
    domain: 'item',
    nl: 'hulpmiddel, medisch hulpmiddel, thuiszorgwinkel, net geopereerd, gevallen en gebroken, enkel gebroken, been gebroken, ~revalidatie, ~revalideren, thuis herstellen, uitleen thuiszorg, aangepast bestek, zorgspullen, net uit het ziekenhuis, medisch materiaal, gipsbeen, operatie herstel moeder, ongeluk herstel, hersteld krukken over, moeder overleden hulpmiddelen',
    en: 'medical aid, mobility aid, care equipment, recovering from surgery, broken leg, broken ankle, recovering at home, just out of hospital, ~rehab, recovering from an operation, home care equipment, leg in a cast, disability equipment, operation recovery mum, post surgery, parent declining, recovered aid spare, late husband aids'
  },
  crutches: {
    domain: 'item',
    nl: '~kruk, krukken, elleboogkruk, op krukken lopen, enkel verstuikt, gipsbeen, niet op mijn been staan, been in het gips, voet gebroken, gescheurde enkelband, voet niet belasten, knie geopereerd, voet in gips, mag mijn been niet belasten, okselkruk, verzwikt, knie verdraaid, enkel verzwikt, enkel gebroken, been gebroken, voet verstuikt, been belasten, door mijn enkel gegaan, ~hinkelen, ~knieoperatie, ~kreupel, voetbalblessure, scheenbeen, hinken, middenvoetsbeentje, meniscus, achillespees, teen gebroken, fietsongeluk been, voet kapot lopen',
    en: 'crutches, sprained ankle, broken foot, can not put weight on my leg, foot in plaster, leg in plaster, knee surgery, twisted my knee, torn ligament, knee scooter, hobbling, knee operation, foot surgery, weight on my foot, broken ankle, broken leg, twisted ankle, rolled my ankle, hurt my ankle, on one leg, football injury, shin fracture, meniscus, achilles, cruciate, broken toe, fell off bike leg, stress fracture, metatarsal, injured foot',
    broader: 'medical-aids',
    near: 'wheelchair'
  },
  wheelchair: {
    domain: 'item',
    nl: 'rolstoel, invalidenwagen, duwrolstoel, opvouwbare rolstoel, transportrolstoel, elektrische rolstoel, oma kan niet ver lopen, kan geen grote stukken lopen, dagje uit met opa, rolstoelhuur, rolwagen, lange afstanden lopen gaat niet, moeilijk ter been uitje, rolstoel te leen, moeder kan niet ver lopen, drempelhulp rolstoel, oprijplaat rolstoel, rolstoelkussen, kan niet ver lopen, niet lang lopen, dierentuin met oma, dagje weg met moeder loopt slecht, markt met opa lopen, slecht ter been uitje, loopt moeilijk dagje, efteling opa, bruiloft oma lopen, strand oma lopen, park opa moe, vakantie moeder lopen, stad vader moe, verpleeghuis uitje, lange wandeling oma, uitstapje moeder lopen',
    en: 'wheelchair, transport chair, folding wheelchair, electric wheelchair, grandma can not walk far, can not walk long distances, day out with grandpa, power chair, wheel chair, wheelchair ramp, push chair for an adult, mother can not walk far, unable to walk long distances, can not walk far, can barely walk, zoo with grandma, museum with my father legs, walking is too much for her, legs give out, grandma wedding walking, day trip mother walking, museum grandpa, airport elderly, beach grandma, seaside father walking, tires quickly walking, shops with mum walking, long queue standing',
    broader: 'medical-aids',
    near: 'rollator'
  },
  rollator: {
    domain: 'item',
    nl: 'rollator, looprek, wandelstok, looprekje, loophulp, onzeker op de benen, wankel lopen, driepoot, stok om te lopen, bang om te vallen, loopstok, onvast ter been, lopen gaat moeizaam, vierpoot, ~wiebelig, steun bij het lopen, steunt op mij bij het lopen, boodschappen dragen en lopen, valt vaak, ~evenwicht, ~wankel, duizelig lopen, schuifelt, moeder loopt slecht, struikelt, gevallen thuis oma, leunen lopen, bang vallen buiten',
    en: 'rollator, walker, zimmer frame, walking frame, walking stick, walking cane, unsteady on my feet, afraid of falling, walking aid, walker with wheels, wobbly on his feet, balance is getting worse, support when walking, keeps falling, something to lean on, steady walking, wobbly walking, dizzy walking, shuffles, stumbles, unsteady, hold on to furniture, fell at home grandma, mum walks badly, leans on furniture',
    broader: 'medical-aids',
    near: 'wheelchair mobility-scooter'
  },
  'mobility-scooter': {
    domain: 'item',
    nl: 'scootmobiel, invalidenscooter, driewieler scooter, canta, elektrische scooter ouderen, scootmobiel te leen, minder mobiel zelf boodschappen, vouwscootmobiel, zelfstandig markt, copd lopen, buiten adem lopen, reuma fietsen, zelfstandig winkelen slecht lopen',
    en: 'mobility scooter, disability scooter, electric scooter for seniors, get around when I can not walk, scootmobile, foldable scooter, breathless walking, copd shops, lost driving licence, no longer cycle shops, independence shops, market legs bad, arthritis cycling',
    broader: 'medical-aids',
    near: 'wheelchair rollator'
  },
  'toilet-aids': {
    domain: 'item',
    nl: 'toiletverhoger, wc verhoger, douchestoel, douchekruk, badplank, postoel, ondersteek, urinaal, toiletstoel, handgreep douche, wandbeugel, badlift, verhoogde wc, toiletbril verhoogd, antislip douche, staan onder de douche lukt niet, opstaan van wc, beugel wc, nieuwe heup, ~heupoperatie, antislip badmat, uitglijden in de douche, in bad stappen lukt niet, onder de douche staan, in bad stappen, heup geopereerd, douchen gaat niet meer staand, kan niet lang staan douche, zitten onder de douche, laag toilet, wc te laag, hulpmiddel badkamer, uit bad komen, vallen in de douche, duizelig douchen, moeder veilig douchen, oma opstaan wc, bekkenbreuk, knieën wc, operatie douchen, zittend wassen, gladde badkamer, glijdt badkamer, glijdt bad, uitglijden badkamer',
    en: 'raised toilet seat, shower chair, shower stool, bath board, commode chair, bedpan, urinal bottle, grab rail, bath lift, hip operation, hip replacement, new hip, getting up from the toilet, can not stand in the shower, grab bar, slipping in the shower, handrail, transfer bench, step out of the bath, sit in the shower, toilet is too low, shower is slippery, get in the bath, dizzy shower, mum shower safe, grandma toilet, pelvis fracture, knees toilet, wash sitting, slippery tub, bathing after surgery, high bath',
    broader: 'medical-aids',
    near: 'home-adaptation'
  },
  'bed-aids': {
    domain: 'item',
    nl: 'bedtafel, hoog-laagbed, ziekenhuisbed, bedverhoger, papegaai bed, rugsteun bed, bedhek, anti-doorlig matras, bedblok, opstaan uit bed lukt niet, ziekbed, doorligwond, ~bedlegerig, bedtafeltje, hooglaagbed, klossen bed, zorgbed, aangepast bed, bedbeugel, terminaal thuis, bed hoger, wil thuis sterven, in bed verzorgen, rechtop zitten in bed, eten in bed, weken in bed, woonkamer bed ziek, slaapt beneden ziek, decubitus, ontbijt op bed ziek, uit bed tillen',
    en: 'overbed table, bed table, hospital bed, bed raiser, bed rail for adult, bed rest, pressure mattress, getting out of bed, adjustable bed, ~bedridden, bed blocks, care bed, bed sores, back rest for bed, tray for eating in bed, bed wedge, pressure sores, sit up in bed, eating in bed, cared for at home in bed, weeks in bed, pregnancy bed rest, climb stairs sleep downstairs, lift from bed, sleeping upright, terminal illness',
    broader: 'medical-aids'
  },
  'grab-aids': {
    domain: 'item',
    nl: 'grijper, grijpstok, aantrekhulp, kousenaantrekker, steunkousaantrekker, potopener, helping hand, opraaptang, bukken lukt niet, knoop dichtmaken, steunkousen, schoenlepel lang, dikke greep bestek, kan niet bukken, potje niet open krijgen, reuma handen, easy slide, draaischijf, kracht in de handen, knoophaak, stomp voorwerp oprapen, oprapen, sokken aantrekken, schoenen aantrekken, rug bukken, heup bukken, spullen gevallen grond, pot augurken open, dop fles, artrose handen, veters strikken',
    en: 'reacher, grabber, litter picker, sock aid, jar opener, bending down is hard, helping hand tool, long shoe horn, compression stockings, can not bend over, arthritis in my hands, weak grip, dressing aid, easy grip cutlery, pick things off the floor, reaching tool, button hook, shoelaces, bending hip, pick up floor back, bottle top, one arm cast, stiff fingers, pregnant bending, zip up dress',
    broader: 'medical-aids'
  },
  'reading-aids': {
    domain: 'item',
    nl: 'loep, vergrootglas, leesbril, beeldschermloep, leeslamp met loep, grote letters, slechtziend, gehoorapparaat batterij, grootletterboek, blindenstok, daisyspeler, letters te klein, kan de kleine letters niet lezen, luisterboekspeler, slechthorend telefoon, ringleiding, slechte ogen, hoorapparaat, gehoorversterker, ~bril, brilmontuur, sterkte bril, sprekende klok, braille, tv luisteren koptelefoon slechthorend, bril kapot, letters lezen lukt niet, bijsluiter lezen lukt niet, krant niet meer lezen ogen, ~staar, menu lezen ogen, ogen achteruit, bril vergeten, bril kwijt, bril gevallen, medicijndoosje lezen, tv te hard, ondertiteling lezen, turen krant',
    en: 'magnifying glass, reading glasses, magnifier, large print, partially sighted, hearing aid battery, white cane, screen magnifier, print is too small, can not read the small print, large print book, poor eyesight, talking clock, hearing amplifier, visually impaired, spectacles, hard of hearing, braille, old glasses frames, lost my reading glasses, letters look blurry, can not read the leaflet, macular degeneration, tiny label, eyes worse, broke my glasses, forgot my glasses, medicine label, tv too loud, mishears, squint',
    broader: 'medical-aids',
    near: 'reading-aloud'
  },
  'braces-bandages': {
    domain: 'item',
    nl: 'brace, spalk, enkelbrace, mitella, nekkraag, kniebrace, verband, steunkous, polsbrace, walker laars gips, gipshoes, douchehoes gips, rugband, bekkenband, tapeband, orthopedische laars, rugbrace, gips douchen, duimspalk, tenniselleboog bandje, loopgips, walkerboot, ijspak blessure, coldpack, muisarm, tennisarm, zwakke knie, bekkenpijn zwanger, zwakke enkel, zwikken, hand in gips, spataderen, gekneusd',
    en: 'brace, splint, ankle brace, sling for an arm, neck brace, knee brace, bandage, compression stocking, wrist brace, walking boot, cast cover, shower cover for a cast, back brace, moon boot, support belt, orthopedic boot, sprained wrist, cold pack, tennis elbow strap, air cast, weak knee, weak ankle, repetitive strain, carpal tunnel, ~whiplash, varicose, pulled muscle, swollen ankle',
    broader: 'medical-aids'
  },
  'first-aid-kit': {
    domain: 'item',
    nl: 'ehbo-doos, ehbo koffer, verbanddoos, verbandtrommel, pleisters, koortsthermometer, thermometer koorts, bloeddrukmeter, bloeddruk meten, paracetamol, tekentang, teek, tekenpen, zelftest, coronatest, mondkapje, aed, defibrillator, saturatiemeter, teek gebeten, jodium, snee in vinger, brandwond, koorts meten, glucosemeter, splinter, verbandmiddelen, splinterpincet, sterilon, tens apparaat, ibuprofen, hoestdrank, bloedsuiker meten, inhalator, vernevelaar, luizenkam, hoofdluis, kind koorts, ~gewond, wondje, ~bloedt, pleister nodig, tekenbeet, gevallen knie kind, mes uitgeschoten, apotheek dicht, wespensteek, jeukend hoofd, blaar, oorpijn, snijwond, vinger gebrand, kind gloeit',
    en: 'first aid kit, sticking plaster, band aid, thermometer for fever, blood pressure monitor, paracetamol, ibuprofen, tick remover, tick bite, self test, covid test, face mask, aed, defibrillator, pulse oximeter, cut my finger, burn gel, take my temperature, ~fever, glucose meter, splinter, painkillers, tweezers, tens machine, disinfectant, nebuliser, lice comb, head lice, antiseptic, bandages, cough syrup, child has a temperature, ~bleeding, grazed knee, small wound, pharmacy closed, wasp sting, scraped knee, knife slipped, blister, earache, feverish, child burning up',
    broader: 'medical-aids emergency-things'
  },
  incontinence: {
    domain: 'item',
    nl: 'incontinentiemateriaal, inlegger, tena, incontinentieluier, bedonderlegger, verbandmateriaal over, stomamateriaal, onderleggers bed, matje bed nat, sondevoeding, katheter, nutridrink, bijvoeding, drinkvoeding, handschoenen zorg, wegwerphandschoenen, latexhandschoenen, plasongelukjes, nachtelijk ongelukje bed, moeder verschonen, matras beschermen urine, volwassen luiers',
    en: 'incontinence pads, adult diapers, bed pads, ostomy supplies, tube feeding, spare dressings, nutrition drinks, tena, disposable gloves, latex gloves, stoma bags, nutritional shakes, mattress protector bedwetting, bedwetting, bladder leaks, protect mattress urine, prostate leaks, change my mother, unopened pads, weak bladder',
    broader: 'medical-aids'
  },
  'emergency-things': {
    domain: 'item',
    nl: 'noodpakket, noodspullen, noodvoorraad, stroomuitval spullen, overstromingsspullen, zandzak, noodsituatie, rampenpakket, 72 uur pakket, voorraad voor noodgeval, code rood, prepper, evacuatietas, vluchttas, noodtas, denk vooruit, zelfredzaam, storm verwacht, overheid boekje nood, cyberaanval, dijk doorbraak, ~noodweer',
    en: 'emergency kit, emergency supplies, survival kit, flood gear, sandbag, power cut supplies, grab bag, 72 hour kit, prepper, crisis supplies, go bag, bug out bag, ~disaster, prepared for an outage, emergency preparedness, high water, prepare for war, cyber attack, dyke breach, severe weather, civil defence, hurricane',
    near: 'emergency-neighbours'
  },
  candles: {
    domain: 'item',
    nl: 'kaars, waxinelicht, waxinelichtjes, theelichtje, lucifer, aansteker, stompkaars, olielamp, ~donker, zitten in het donker, licht zonder stroom, stroom uitgevallen donker, kaarsvet, kaarsstompjes, petroleumlamp, pikkedonker, pikdonker, stikdonker, licht uitgevallen straat, aardedonker, romantisch diner, sfeer tafel, gezellig licht tafel, taart aansteken, herdenking licht, graf lichtje',
    en: 'candle, tea light, box of matches, ~lighter, oil lamp, sitting in the dark, light without power, candle wax, candle stubs, power is out and dark, no light at home, kerosene lamp, candlelight, pitch dark, pitch black, in the dark tonight, lights are out, romantic dinner, cosy glow, birthday cake light, memorial light, dinner ambience, strike a match',
    broader: 'emergency-things',
    near: 'torch'
  },
  torch: {
    domain: 'item',
    nl: 'zaklamp, zaklantaarn, hoofdlamp, campinglamp, lantaarn, zaklampje, pillamp, noodverlichting, hoofdlampje, led lamp op batterij, lamp op batterijen, tentlamp, kruipruimte lamp, looplamp, knijpkat, zoeklicht, pikkedonker, pikdonker, zien in het donker, donkere kelder, donker pad, nachtwandeling, spooktocht, hond uitlaten donker, kelderlicht kapot, zolder donker, schuur donker, kruipen onder huis licht',
    en: 'torch, flashlight, head torch, headlamp, camping lantern, lantern, battery lamp, work lamp, emergency light, camping light, wind up torch, spotlight battery, penlight, pitch dark, pitch black, see in the dark, dark cellar, dark path, walk dog dark, loft dark, shed dark, treasure hunt dark, street lights out path, cellar light broken',
    broader: 'emergency-things camping-things',
    near: 'candles'
  },
  'power-bank': {
    domain: 'item',
    nl: 'powerbank, power bank, mobiel opladen zonder stroom, telefoon opladen onderweg, noodlader, telefoon leeg zonder stroom, zonnelader, opladen tijdens stroomstoring, reserve accu telefoon, accu telefoon leeg, solar oplader, telefoon leeg tijdens stroomstoring, gsm opladen, festival telefoon leeg, treinreis telefoon, wandeling telefoon leeg, kamperen telefoon, marathon telefoon, dagje weg telefoon, navigatie leeg',
    en: 'power bank, powerbank, portable charger, charge my phone without power, solar charger, phone dying in a power cut, battery pack, charge a phone on the go, keep phones charged in an outage, festival phone, long train phone, hike phone, camping phone, navigation battery, phone drains, socket phone trip',
    broader: 'emergency-things electronics',
    near: 'chargers power-station'
  },
  'water-containers': {
    domain: 'item',
    nl: 'jerrycan water, waterzak, drinkwater, waterfilter, water afgesloten, geen water uit de kraan, waterleiding kapot drinkwater, flessen water, watervoorraad, waterzuivering, drinkwater opslaan, waterjerrycan, kraan geeft niks, waterleiding gesprongen, water uitgevallen, kraanwater vervuild, kookadvies, kraanwater koken, waterstoring, britta kan, brita, waterzuiveringstablet, wc doorspoelen zonder water, legionella, leidingwater, drinkwater uit de kraan, kraan droog, kraan komt niks uit, waterleiding afgesloten, zonder water, geen water straat, zitten zonder water, water smaakt raar, waterleiding werkzaamheden, pfas, waterbedrijf, waterdruk weg, babyflessen water, volkstuin drinken, kamperen water',
    en: 'water container, water jerrycan, water canister, drinking water, water filter, water is cut off, no running water, bottled water, tap is dry, water main burst, boil water notice, water purification tablets, brita, water outage, water supply off, contaminated tap water, water butt for drinking, no water from the tap, nothing comes out of the tap, water has been shut off, without running water, water tastes, water main works, camping water, baby bottles water, pfas, water company, allotment drinking, toilet flush outage',
    broader: 'emergency-things camping-things',
    near: 'water-and-shower'
  },
  'emergency-radio': {
    domain: 'item',
    nl: 'noodradio, opwindradio, transistorradio, radio op batterijen, wereldontvanger, porto radio, zendapparatuur, radio, marifoon, rampenzender, nieuws zonder internet, lora apparaat, meshtastic, 27mc, satelliettelefoon, dab radio, portofoon nood, zendamateur, radio met slinger, nieuws volgen zonder stroom, op de hoogte blijven stroomstoring, internet plat, netwerk plat, bereik telefoon weg, luchtalarm, telefoonnet, storingsnieuws',
    en: 'wind up radio, emergency radio, battery radio, transistor radio, walkie talkie, cb radio, ham radio, radio, satellite phone, hear the news without internet, meshtastic, lora device, crank radio, shortwave, world receiver, dab radio, hand crank radio, two-way radio, ~amateur radio, follow the news without power, stay informed in an outage, phone signal gone, mobile network down, internet down news, air raid, news bulletin',
    broader: 'emergency-things electronics'
  },
  'gas-bottle': {
    domain: 'item',
    nl: 'gasfles, propaan, butaan, butagas, gas op, gasvulling, gasslang, drukregelaar, propaangas, barbecue gas op, campinggas, gas leeg, lege gasfles, gasdrukregelaar, 10 kilo gas, gasfles bijna leeg, primagaz, gas is op tijdens barbecue, bbq op gas leeg, fles leeg barbecue, barbecue halverwege uit, kachel caravan gas, terrasheater leeg, camper gas, winkel dicht gas, vlam dooft, bbq dooft, gasvlam',
    en: 'gas bottle, gas cylinder, propane, butane, gas canister, ran out of gas for the bbq, gas regulator, gas hose, propane tank, calor gas, barbecue gas ran out, camping gaz, grill out of gas, empty cylinder, barbecue died halfway, caravan gas, patio heater empty, cooker flame out, camper gas, flame dies, shop shut gas, stove gas empty',
    broader: 'emergency-things camping-things'
  },
  'safety-detectors': {
    domain: 'item',
    nl: 'rookmelder, koolmonoxidemelder, co-melder, brandblusser, blusdeken, brandmelder, koolmonoxide, gasdetector, gasmelder, vluchtladder, touwladder, hoofdpijn van de kachel, rookalarm, brandveiligheid, co melder, rookmelder piept, reddingshamer, lifehammer, gaslucht, bang voor brand, kachel veilig, kinderkamer brand, hout stoken veilig, vlam in de pan, keukenbrand, gaskachel veilig, nieuwe woning rookalarm',
    en: 'smoke alarm, smoke detector, carbon monoxide alarm, co detector, fire extinguisher, fire blanket, gas detector, escape ladder, fire safety, smoke alarm beeping, water leak detector, carbon monoxide detector, rope ladder, worried about fire, is my stove safe, smell gas, kitchen fire, old boiler fumes, wood stove safe, pan fire, fire next door, headache stove, rental fire safety, bedroom fire, escape upstairs fire',
    broader: 'emergency-things',
    near: 'smoke-alarm'
  }
} as const satisfies Record<string, Concept>
