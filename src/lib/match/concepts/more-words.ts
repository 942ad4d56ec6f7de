/**
 * More ways people say what they need or can do, for concepts that stand in the tables of their fields: short cues,
 * complaints and trades. Added behind the terms there.
 */
export interface MoreWords {
  readonly nl?: string
  readonly en?: string
}

export const moreWords: Readonly<Record<string, MoreWords>> = {
  'pet-grooming': {
    nl: 'hond knippen, poedel knippen, vacht bijknippen, vacht knippen, hondenkapper',
    en: 'clip dog, cut dog hair, dog haircut, dog hairdresser'
  },
  'bicycle-repair': {
    nl: 'remmen, rem doet het niet, remmen doen het niet, fiets trapt zwaar, trapper los, slag in wiel, wiel krom, fiets rammelt, fiets kraakt, zadel los, fiets wil niet meer, fietsketting, lek, plakspullen, band staat leeg, fiets maakt geluid, sleutelt aan fietsen, fiets opknappen, fiets rijklaar',
    en: 'brakes, brake, brakes do not work, puncture, flat tyre, chain fell off, gears slip, pedal loose, wobbly wheel, fix bikes, mend bikes, bike makes a noise, bike mechanic, bent wheel'
  },
  plumbing: {
    nl: 'druppelt, drupt, lekt water, lekt, gootsteen, water onder gootsteen, sifon, putje, doucheputje, douche loopt niet weg, wc loopt over, water blijft staan, water loopt niet weg, kraan, kraanleertje, kraan vervangen, mengkraan, waterdruk laag, plas water keuken, water achter wc, sijpelt water, stinkt uit afvoer, borrelt in de afvoer, buis gesprongen, leidingen',
    en: 'tap, leak, leaks, leaky, drips, dripping, under the sink, sink will not drain, shower will not drain, water stays in the sink, toilet overflows, pipe, pipes, burst pipe, u-bend, low water pressure, puddle under the sink, smelly drain, washer for a tap'
  },
  'electric-wiring': {
    nl: 'elektra, bedrading, stoppenkast, groepenkast, meterkast, licht flikkert, lampen flikkeren, stoppen slaan door, aardlekschakelaar, kortsluiting, stopcontact doet het niet, licht doet het niet, schakelaar kapot, dimmer, geen licht in de gang, vonken, perilex',
    en: 'wiring, fuse box, fuse blows, lights flicker, lights go out, socket does not work, outlet, light switch, dimmer, short circuit, no light in the hall, electrician, electrics, breaker trips, sparks'
  },
  heating: {
    nl: 'verwarming, cv, ketel, radiator, radiatoren koud, geen warm water, kou in huis, huis wordt niet warm, cv-druk, thermostaat, ontluchten, vloerverwarming, verwarming tikt',
    en: 'heating, boiler, radiator, radiators cold, no hot water, house stays cold, bleed radiators, thermostat, no heat, central heating'
  },
  painting: {
    nl: 'schilder, huisschilder, schilderen, verven, witten, sausen, muren witten, kleurtje op de muur, kozijnen schilderen, plafond witten, verfbeurt, verf bladdert, muren lelijke kleur, kamer een andere kleur, schilderwerk, latex, behang eraf en verven',
    en: 'painter, house painter, paint a room, paint the walls, decorator, decorating, fresh coat of paint, peeling paint, ugly wall colour, walls white, repaint, paint my bedroom, paint the kitchen'
  },
  plastering: {
    nl: 'stucwerk, stuken, stukadoor, gladmaken, muur glad, gaten vullen, gaten in de muur gladmaken, scheuren in muur, pleister, pleisterwerk, gips muur, gaten dichtmaken',
    en: 'plaster, plasterer, smooth walls, fill holes, cracks in the wall, filler, skim'
  },
  carpentry: {
    nl: 'timmeren, timmert, timmerman, kast op maat, boekenkast op maat, op maat maken, houtwerk, plank op maat, schutting timmeren, bed timmeren, zelf meubels maken, inbouwkast, schrijnwerker, kan goed timmeren',
    en: 'carpenter, joiner, made to measure, built-in, bookcase made, custom shelves, woodwork, build a cupboard, build shelves'
  },
  'fence-repair': {
    nl: 'schutting omgewaaid, schutting kapot, hek kapot, poort sluit niet, poortdeur hangt, hek repareren, paal verrot, tuinhek, storm schutting, timmert hekken, poorten',
    en: 'fence blew down, fence panel, gate will not close, broken fence, gate, fix the fence, rotten post'
  },
  tiling: {
    nl: 'tegels, tegelen, tegelwerk, voegen, voegwerk, losse tegel, gebarsten tegel, badkamertegels, voegen zwart, voegen brokkelen, achterwand keuken',
    en: 'tiles, grout, grouting, regrout, loose tile, cracked tile, black grout, splashback, tiler'
  },
  'furniture-assembly': {
    nl: 'in elkaar zetten, kast in elkaar, bouwpakket, handleiding zonder woorden, schroefjes over, ikea, pax-kast, bed in elkaar zetten, meubel monteren, zet kasten in elkaar, inbussleutel en duizend schroeven',
    en: 'put together, flat pack, flatpack, assemble, assembly, ikea, build a wardrobe, instructions make no sense, screws left over'
  },
  'hanging-things': {
    nl: 'ophangen, aan de muur, lijsten ophangen, schilderijtje, plank hangt scheef, kastje aan de muur, haakje in de muur, spiegel, prikbord',
    en: 'hang a picture, hang pictures, hang a mirror, put up shelves, put up a shelf, mount the tv, hang a shelf, shelves on the wall, frames on the wall, wall mount, picture crooked'
  },
  'odd-jobs': {
    nl: 'klusser, klusjes, handige man, handig iemand, twee rechterhanden, van alles in huis, allerlei klusjes, kan alles maken, klushulp',
    en: 'handyman, handywoman, small repairs, all sorts of jobs, bits and pieces around the house, diy help, good with my hands, fixes anything'
  },
  'locked-out': {
    nl: 'buitengesloten, sleutel kwijt, sleutel binnen, deur dichtgevallen, kan mijn huis niet in, slot open krijgen, sleutel in het slot afgebroken, voor een dichte deur',
    en: 'locked out, lost my key, key broke in the lock, shut myself out, keys inside, cannot get in, left my keys'
  },
  'draught-proofing': {
    nl: 'tocht, het tocht, kieren, koud bij het raam, tochtstrip, isoleren, radiatorfolie, wind door de kieren',
    en: 'draughty, drafty, draught, gaps around the windows, wind comes in, insulation strips, weather strip'
  },
  'mice-rats': {
    nl: 'muis, muizen, rat, muizenkeutels, piept achter de muur, muizenval, geritsel achter de plinten',
    en: 'mouse, mice, rats, droppings, scratching behind the wall, mousetrap'
  },
  'clothing-repair': {
    nl: 'naaister, kleding verstellen, rits kapot, rits stuk, rits, gat in trui, gat in broek, knoop eraf, knoopje, naad los, winkelhaak, scheur in jas, verstelwerk, stoppen, sokken stoppen, voering los, zoom los, kleermaker',
    en: 'seamstress, tailor, broken zip, zipper, hole in my jumper, hole in my trousers, button came off, torn seam, mend clothes, darning, ripped jacket, patch jeans'
  },
  alterations: {
    nl: 'innemen, ingenomen, uitleggen jurk, korter maken, broek korter, jurk past niet meer, jurk te wijd, mouwen korter, gordijnen korter, omzomen, zomen, zoomen, vermaken kleding, jurk vermaken, te lang, te wijd geworden, broek te lang',
    en: 'take in a dress, take up trousers, hem, hemming, trousers too long, dress too big, shorten, shorten curtains, let out, alter, altered, jacket too wide'
  },
  sewing: {
    nl: 'naaien, naait, stikken, naaiwerk, naaister, gordijnen naaien, kussenhoes',
    en: 'sew, sews, stitching, sew curtains, sew cushions'
  },
  'appliance-repair': {
    nl: 'koffiezetapparaat kapot, stofzuiger kapot, broodrooster kapot, mixer kapot, strijkijzer kapot, apparaat doet niets meer, apparaatje, staafmixer kapot, föhn kapot',
    en: 'toaster broken, vacuum broken, coffee machine broken, kettle broken, small appliance, hairdryer broken, blender broken, appliance stopped'
  },
  'white-goods-repair': {
    nl: 'wasmachine kapot, wasmachine lekt, wasmachine pompt niet, wasmachine centrifugeert niet, droger kapot, vaatwasser kapot, vaatwasser lekt, koelkast kapot, koelkast koelt niet, oven kapot, wasmachine stinkt, foutcode wasmachine, trommel draait niet',
    en: 'washing machine broken, washing machine leaks, dishwasher broken, fridge broken, fridge not cooling, dryer broken, oven broken, washer will not drain, error code washing machine'
  },
  'electronics-repair': {
    nl: 'radio kapot, versterker kapot, platenspeler kapot, tv kapot, geen beeld, geen geluid, solderen, soldeert, elektronica',
    en: 'radio broken, amplifier broken, record player broken, tv broken, no picture, no sound, solders'
  },
  'computer-repair': {
    nl: 'laptop traag, laptop start niet, computer start niet op, blauw scherm, computer traag, laptop loopt vast, scherm zwart, virus, computers repareren, pc kapot, laptop wordt heet, computers fixen',
    en: 'laptop slow, dead slow laptop, computer will not start, blue screen, laptop freezes, black screen, virus, pc broken, it nerd, fix computers, computer crashed, laptop overheats'
  },
  'computer-help': {
    nl: 'computers fixen, computer, hulp met computer, nerd, handig met computers, ict, ict-er, IT, computer installeren, programma installeren, mail werkt niet, e-mail, computerhulp, update, printer en wifi, snap mijn computer niet',
    en: 'computer, help with computer, it support, it nerd, good with computers, set up a laptop, install software, email does not work, tech help, techie, geek, computer says no'
  },
  'wifi-help': {
    nl: 'wifi, internet ligt eruit, geen internet, wifi valt weg, slecht bereik, router, modem, wachtwoord wifi, internet traag, netwerk',
    en: 'wifi, no internet, internet down, bad signal, router, modem, slow internet, network, buffering, connection drops'
  },
  'printer-help': {
    nl: 'printer doet het niet, printer print niet, printer installeren, papier vast, inkt',
    en: 'printer does not print, printer offline, paper jam, install printer, set up printer'
  },
  'phone-help': {
    nl: 'mobiel, smartphone, telefoon instellen, nieuwe telefoon, app installeren, apps, tablet, foto overzetten, whatsapp, telefoon vol, geheugen vol, contacten overzetten, videobellen instellen',
    en: 'smartphone, new phone, set up phone, install app, apps, tablet, whatsapp, phone storage full, move photos, transfer contacts, mobile phone'
  },
  'phone-lesson': {
    nl: 'videobellen leren, hoe videobel ik, leren appen, uitleg telefoon, uitleg tablet, leren whatsappen, foto sturen hoe, tabletles, helpt met tablets',
    en: 'how to video call, learn to use my phone, learn to use a tablet, how do I send photos, smartphone lesson, tablet lesson, teach whatsapp'
  },
  'digid-online-forms': {
    nl: 'digid, mijnoverheid, online regelen, overheid online, inloggen, gemeente online, afspraak online maken, alles moet online',
    en: 'digid, government website, online forms, log in, everything is online, online appointment'
  },
  'tv-help': {
    nl: 'televisie instellen, tv instellen, zenders kwijt, afstandsbediening, netflix instellen, geen zender',
    en: 'set up the tv, lost channels, remote control, set up netflix, tune the tv'
  },
  'website-design-help': {
    nl: 'website, websites bouwen, website maken, webshop, webwinkel, site voor mijn winkel, site maken, logo ontwerpen, flyer ontwerpen, vormgever',
    en: 'website, build websites, a site for my shop, web design, web shop, make a site, logo, flyer design, graphic designer'
  },
  'letters-and-forms': {
    nl: 'brief, brieven, formulier, formulieren, moeilijke brief, brief begrijpen, brief snap ik niet, blauwe envelop, post stapelt, post ordenen, papieren, administratie, ambtelijke taal, papierwerk, begrijp de brief niet',
    en: 'letter, letters, form, forms, fill in forms, understand a letter, official letter, paperwork, pile of post, bureaucracy, red tape, fill in a form'
  },
  'tax-return': {
    nl: 'belasting, belastingaangifte, aangifte, aangifte doen, aangiftes, belastingdienst, blauwe envelop, toeslagen',
    en: 'tax return, taxes, tax form, file my taxes, tax office, accountant'
  },
  translating: {
    nl: 'vertalen, vertaalt, vertaler, vertaling, tolk, tolken, brief vertalen, brief in het Pools, brief in het Turks, brief uit het buitenland, wat staat er in deze brief',
    en: 'translate, translator, translation, interpreter, interpret, letter in another language, letter from abroad, what does this letter say'
  },
  'writing-letters': {
    nl: 'brief schrijven, klacht schrijven, bezwaar maken, tekst schrijven, speech schrijven',
    en: 'write a letter, complaint letter, object to a decision, appeal, write a speech, draft a text'
  },
  'cv-writing': {
    nl: 'cv, sollicitatiebrief, motivatiebrief, sollicitatie, cv maken',
    en: 'cv, resume, cover letter, application letter'
  },
  'job-application': {
    nl: 'solliciteren, sollicitatie, sollicitatiebrief, recruiter, cv nakijken, werk zoeken hulp, hr-adviseur, loopbaan, sollicitatiegesprek',
    en: 'job application, apply for jobs, recruiter, cover letter, job interview, hr, careers'
  },
  'interview-practice': {
    nl: 'sollicitatiegesprek, gesprek oefenen, recruiter',
    en: 'job interview, mock interview, recruiter'
  },
  'cv-feedback': {
    nl: 'cv nakijken, cv verbeteren, hr-adviseur, recruiter, naar mijn cv kijken',
    en: 'check my cv, look at my cv, improve resume, hr adviser, recruiter'
  },
  'starting-a-business': {
    nl: 'ondernemer, bedrijfsplan, ondernemingsplan, starters, voor mezelf beginnen, eigen bedrijf, eigen zaak, zzp, startup, webwinkel beginnen, begeleidt starters',
    en: 'entrepreneur, business plan, start a business, own business, freelance, self-employed, startup, small business mentor'
  },
  'money-advice': {
    nl: 'budget, rondkomen, geldzaken, huishoudboekje, overzicht geld, budgetcoach',
    en: 'budget, make ends meet, household budget, money worries, budgeting'
  },
  debts: {
    nl: 'schulden, aanmaningen, incasso, rood staan, rekeningen niet betalen, deurwaarder aan de deur',
    en: 'debts, reminders, overdue bills, in the red, cannot pay my bills, debt collector'
  },
  'legal-advice': {
    nl: 'jurist, recht, rechten, ontslagen, ontslag, ontslag op staande voet, contract nakijken, mag dat zomaar, burenruzie recht, boete, advocaat, wetten, juridisch',
    en: 'lawyer, legal, my rights, fired, dismissed, sacked, check a contract, is that allowed, fine, appeal, law student'
  },
  'tenancy-rights': {
    nl: 'huurbaas, verhuurder, huurverhoging, huurcontract, borg terug, servicekosten, huurrecht',
    en: 'landlord, rent increase, tenancy agreement, deposit back, service charges, eviction'
  },
  gardening: {
    nl: 'tuinman, tuinieren, tuin, tuinwerk, tuinklus, tuin bijhouden, tuin verwilderd, jungle, tuin winterklaar, groene vingers, tuinvrouw, hovenier, de tuin moet om, tuin opknappen, border',
    en: 'gardener, garden, garden work, garden overgrown, jungle, green fingers, green thumb, tidy the garden, garden help, yard work, flower beds'
  },
  'lawn-mowing': {
    nl: 'gras, gras maaien, gazon, maaien, tuinman',
    en: 'lawn, mow, mowing, grass, cut the grass, gardener'
  },
  'hedge-trimming': {
    nl: 'heg, haag, heg snoeien, heg knippen, heg scheren, heg te hoog, snoeien, tuinman',
    en: 'hedge, trim hedge, cut hedge, hedges, pruning'
  },
  'tree-pruning': {
    nl: 'boom, snoeien, boom snoeien, takken, boom omzagen, boom kappen, appelboom snoeien, boom hangt over, tak afgebroken, boom leunt, boom scheef',
    en: 'tree, prune, pruning, branch, branches, cut down a tree, tree leans, tree surgeon, overhanging tree, fell a tree'
  },
  weeding: {
    nl: 'onkruid, wieden, schoffelen, tuin vol onkruid, zevenblad, brandnetels',
    en: 'weeds, weeding, nettles, hoeing, full of weeds'
  },
  digging: {
    nl: 'spitten, omspitten, graven, gat graven, de tuin moet om, zand scheppen, zand verplaatsen, kruien, grond om',
    en: 'dig, digging, dig over, dig a hole, shovel, move soil, move sand'
  },
  'vegetable-growing': {
    nl: 'moestuin, moestuinman, groenten kweken, groente verbouwen, tomaten kweken, zaaien, moestuin beginnen, eigen groente',
    en: 'vegetable patch, vegetable garden, grow vegetables, growing tomatoes, sowing, kitchen garden, veg patch, allotment help'
  },
  'plant-watering': {
    nl: 'planten water geven, plantjes water, water geven, planten verzorgen, plantenoppas, planten dood, bloemen water, tuin water geven, bloemen gaan dood, planten verdrogen, geeft je tuin water, rozen water geven, let op huis en tuin, kamerplanten',
    en: 'water the plants, water plants, water the roses, water the garden, plant sitter, plants die, look after plants, houseplants, watering'
  },
  'house-watch': {
    nl: 'op huis passen, let op het huis, oogje op ons huis, huis in de gaten, huisoppas, op vakantie huis, lampen aan en uit, let op huis en tuin, thuis deze zomer',
    en: 'house sit, house sitter, keep an eye on the house, watch our house, look after the house, check on our flat, while we are away'
  },
  'mail-collecting': {
    nl: 'post uit de bus, brievenbus legen, post ophalen, post binnenhalen',
    en: 'collect mail, empty mailbox, pick up post, bring in the post, letterbox'
  },
  parcels: {
    nl: 'pakje, pakketje, pakket aannemen, pakketje aannemen, bezorger, bezorging, postpakket, pakje ophalen, bestelling aannemen, nooit thuis als de bezorger komt, altijd thuis',
    en: 'parcel, package, accept a parcel, delivery, courier, take in a package, delivery while I am at work, always home'
  },
  'waiting-at-home': {
    nl: 'wachten op monteur, monteur komt, thuis zijn voor monteur, deur opendoen',
    en: 'wait for the repairman, be in for the engineer, let the plumber in, wait at my place'
  },
  'grocery-shopping': {
    nl: 'boodschappen, boodschappen doen, supermarkt, naar de winkel, tas boodschappen, zware boodschappen, kan niet naar de winkel, koelkast leeg, melk en brood halen, boodschapje, haalt boodschappen',
    en: 'groceries, shopping, grocery shopping, supermarket, cannot get to the shop, fridge is empty, milk and bread, do my shopping, pick up groceries'
  },
  'pharmacy-errand': {
    nl: 'apotheek, medicijnen halen, medicijnen ophalen, pillen ophalen, recept ophalen',
    en: 'pharmacy, chemist, pick up medicine, collect prescription, fetch my pills'
  },
  cleaning: {
    nl: 'schoonmaken, schoonmaak, poetsen, stofzuigen, dweilen, huis schoon, hulp in huis, huishouden, badkamer schoon, ramen en vloeren, rommel opruimen, stof, poetshulp',
    en: 'clean, cleaner, cleaning, hoovering, mopping, housework, tidy, bathroom clean, household help, scrub'
  },
  'window-cleaning': {
    nl: 'ramen lappen, ramen wassen, glazenwasser, ramen zemen, vieze ramen, ruiten',
    en: 'clean windows, wash windows, window cleaner, dirty windows'
  },
  laundry: {
    nl: 'was doen, wassen en drogen, de was, wasgoed, vuile was, was ophangen',
    en: 'laundry, do the washing, wash clothes, washing, dirty clothes'
  },
  ironing: {
    nl: 'strijken, strijkt, strijkgoed, strijkwerk, overhemden strijken, berg strijkgoed',
    en: 'iron, ironing, iron shirts, pile of ironing'
  },
  decluttering: {
    nl: 'opruimen, opruimcoach, opruimer, rommel, spullen uitzoeken, zolder vol, zolder puilt uit, schuur vol, kasten uitmesten, chaos in huis, weet niet waar te beginnen, ontspullen, uitmesten',
    en: 'declutter, tidy up, sort out, clutter, messy, too much stuff, attic full, chaos, clear out, do not know where to start, organiser'
  },
  'bins-on-street': {
    nl: 'vuilnisbak, kliko, container, vuilnis, afval buiten zetten, container aan de straat, grijze bak, groene bak, vuilniszak',
    en: 'bins, bin out, wheelie bin, take out the rubbish, trash, garbage, put the bins out, kerb'
  },
  'snow-clearing': {
    nl: 'sneeuw, sneeuw ruimen, sneeuwschuiven, stoep glad, ijzel, strooien, strooizout, stoepje glad, sneeuwvrij',
    en: 'snow, shovel snow, clear snow, icy path, slippery, grit, salt the path'
  },
  'bulky-waste': {
    nl: 'grofvuil, grof vuil, oude bank weg, afval wegbrengen, matras weg',
    en: 'bulky waste, get rid of, old mattress away, junk'
  },
  'dump-run': {
    nl: 'milieustraat, stort, naar de stort, containerpark, afval wegbrengen, puin wegbrengen, snoeiafval wegbrengen, oud ijzer',
    en: 'tip, dump, recycling centre, take rubbish, rubble, take to the tip'
  },
  'moving-house': {
    nl: 'verhuizen, verhuizing, verhuishulp, verhuisdag, we gaan verhuizen, sjouwen, helpen sjouwen, nieuwe woning',
    en: 'move house, moving, moving day, help us move, moving help, movers, new flat'
  },
  lifting: {
    nl: 'tillen, sjouwen, dragen, zwaar, trap op, naar boven, naar boven krijgen, sterke armen, spierballen, sjouwer, sterke rug, wasmachine de trap op, kast naar boven, kan niet tillen',
    en: 'lift, carry, heavy, up the stairs, strong arms, muscle, carry upstairs, strong back, heavy lifting'
  },
  childcare: {
    nl: 'oppas, oppassen, op de kinderen passen, op mijn dochter passen, op mijn zoon passen, kinderopvang, opvang, gastouder, oppasoma, peuter, kleuter, kinderen, past op kinderen, bso, crèche dicht, juf ziek',
    en: 'babysit, babysitter, childminder, child care, look after my kids, watch the kids, mind the children, toddler, toddlers, sitter, nanny, kids, daycare closed'
  },
  babysitting: {
    nl: "oppas, oppassen, babysitter, 's avonds oppas, avondje uit, avondje weg, naar de film, etentje, samen uit, kinderen in bed",
    en: 'babysitter, babysit, sitter, night out, date night, evening out, toddlers, kids asleep'
  },
  'school-pickup': {
    nl: 'van school halen, uit school halen, schoolplein, kind ophalen, naar school brengen, uit school, ophalen van de opvang, loopt met kinderen naar school',
    en: 'pick up from school, school run, school gate, collect from school, walk to school, walk kids home'
  },
  'baby-help': {
    nl: 'kraamverzorgster, baby, baby huilt, baby slaapt niet, kraamhulp, pasgeboren, kraamtijd, huilbaby, net bevallen, tweeling',
    en: 'baby, newborn, baby cries, baby does not sleep, maternity nurse, new mother, night nurse, twins, postnatal, just gave birth'
  },
  'homework-supervision': {
    nl: 'huiswerk, huiswerkbegeleiding, huiswerk maken',
    en: 'homework, homework help, do homework together'
  },
  'dog-walking': {
    nl: 'hond uitlaten, honden uitlaten, laat honden uit, hond, wandelen met de hond, hondenuitlaat, puppy uitlaten, viervoeter, labrador, rondje met de hond',
    en: 'dog, dogs, walk the dog, walk dogs, dog walker, puppy, labrador, let the dog out'
  },
  'dog-sitting': {
    nl: 'hondenoppas, oppas voor mijn hond, op de hond passen, hond logeren, hond te logeren, dol op honden, hond, honden welkom, hond mee op vakantie kan niet, hond alleen thuis, viervoeter, herder, teckel',
    en: 'dog sitter, dog, look after my dog, dog stays, loves dogs, dog boarding, puppy, mind the dog, dog cannot come on holiday'
  },
  'cat-feeding': {
    nl: 'kat, poes, kattenoppas, kat eten geven, poezen, kattenbak, kater, op de kat passen, katten voeren',
    en: 'cat, cats, feed the cat, cat sitter, kitty, litter box, look after my cat'
  },
  'small-animals': {
    nl: 'konijn, cavia, hamster, vogel, parkiet, kanarie, kleine dieren, knaagdier, hamster logeren, konijnenoppas, cavia logeren',
    en: 'rabbit, guinea pig, hamster, bird, budgie, canary, small animals, small pets, gerbil'
  },
  'pet-care': {
    nl: 'huisdier, dieren, dierenoppas, dierenliefhebber, voor de dieren zorgen, beesten',
    en: 'pet, pets, pet sitter, animals, animal lover, feed my pets'
  },
  'elder-care': {
    nl: 'ouderen, bejaard, oma, opa, mijn moeder, mijn vader, mantelzorg, senior, hoogbejaard',
    en: 'elderly, seniors, grandma, grandpa, older people, my old mother, my old father, caregiver'
  },
  company: {
    nl: 'alleen, eenzaam, gezelschap, zo alleen, praatje, kopje koffie, goed luisteren, luisterend oor, bezoek krijgen, nooit bezoek, op de koffie, aanspraak, gezellig kletsen, stil in huis, in je eentje, mensen leren kennen, mis aanspraak',
    en: 'lonely, alone, company, chat, cup of tea, cup of coffee, good listener, visit, visitor, someone to talk to, nobody visits, so quiet, keep company, make friends'
  },
  'medical-company': {
    nl: 'mee naar het ziekenhuis, mee naar de dokter, mee naar de huisarts, uitslag, bang voor de uitslag, met mij mee, niet alleen naar het ziekenhuis',
    en: 'come to hospital with me, come to the doctor, test results, not go alone, appointment at the hospital, scared of the results'
  },
  'official-company': {
    nl: 'mee naar de gemeente, mee naar het gesprek, gesprek gemeente, mee naar de rechtbank, tolk',
    en: 'come to the council, come to the interview with me, official appointment, interpreter'
  },
  'sick-care': {
    nl: 'ziek, griep, in bed, geopereerd, geblesseerd, gebroken been, gips, net uit het ziekenhuis, herstellen, koorts',
    en: 'ill, sick, flu, in bed, surgery, operation, broken leg, in plaster, out of hospital, recovering, fever'
  },
  'personal-care': {
    nl: 'verpleegkundige, verzorgende, thuiszorg, wassen en aankleden, steunkousen, oogdruppels',
    en: 'nurse, carer, home care, wash and dress, support stockings, eye drops'
  },
  'dementia-care': {
    nl: 'dementie, alzheimer, vergeet alles, vergeetachtig, dwaalt, geheugen, in de war',
    en: 'dementia, alzheimer, forgets everything, forgetful, wanders off, memory loss, confused'
  },
  'respite-care': {
    nl: 'kan niet alleen blijven, even weg kunnen, mantelzorger, op adem komen, middagje vrij, gezelschap voor mijn man',
    en: 'cannot be left alone, carer needs a break, afternoon off, respite, sit with him, sit with her'
  },
  'reading-aloud': {
    nl: 'voorlezen, voorlezer, kan niet meer lezen, slechte ogen, slechtziend, blind, ogen gaan achteruit, krant voorlezen, post voorlezen',
    en: 'read aloud, read to me, cannot read any more, poor eyesight, blind, partially sighted, eyes are failing, read my post'
  },
  hairdressing: {
    nl: 'kapper, kapster, haar knippen, haren knippen, knippen, knipbeurt, pony knippen, coupe, haren verven, kapsel, vlechten, föhnen, baard trimmen, haar te lang',
    en: 'hairdresser, barber, haircut, cut hair, trim, fringe, braids, dye hair, hair too long, hairstyle, cut my hair'
  },
  massage: {
    nl: 'masseren, masseur, masseuse, massage, stijve nek, rug vast, rugpijn, nek, schouders vast',
    en: 'massage, masseur, stiff neck, sore back, back pain, tense shoulders, back is stuck'
  },
  photographer: {
    nl: 'fotograaf, fotografe, foto maken, portretfoto, trouwfoto, familiefoto, foto van ons',
    en: 'photographer, pictures, portraits, family photo, take photos, wedding photos, shoot our party'
  },
  'party-music': {
    nl: 'dj, band, muzikant, livemuziek, feestmuziek, draaien op een feest, muziek op feest, muziek gezocht, gitarist voor feest, plaatjes draaien',
    en: 'dj, band, musician, live music, party music, music for a party, play at a party, guitarist for a wedding'
  },
  'catering-hands': {
    nl: 'catering, hapjes, serveren, bediening, borrelhapjes',
    en: 'catering, finger food, serving, waiters, canapés'
  },
  'party-cooking': {
    nl: 'hapjes, hapjes voor feest, hapjes maken, catering, koken voor feest, koken voor groep, buffet, borrelhapjes, voor feestjes, verjaardag hapjes',
    en: 'party food, finger food, canapes, snacks for a party, catering, cook for a party, cook for a group, buffet, for parties'
  },
  'birthday-cake': {
    nl: 'taart, verjaardagstaart, taart bakken, jarig, taart voor verjaardag, kaarsjes, kaarsjes uitblazen, bakt taarten, thematje taart, taart met kaarsjes, wordt zes jaar',
    en: 'cake, birthday cake, bake a cake, birthday, candles on it, bakes cakes, cupcakes, turns six, cake for my son, cake for my daughter'
  },
  baking: {
    nl: 'bakken, gebak, koekjes, appeltaart, cake, iets lekkers bij de koffie, bakt graag',
    en: 'baking, cookies, pastry, apple pie, something sweet, loves baking, brownies'
  },
  'home-meals': {
    nl: 'koken, kookt, maaltijd, avondeten, warm eten, eten koken, pan eten, thuiskok, kookt graag, bord eten, warme hap, geen fut om te koken, kan niet koken, huisgemaakt eten, prakkie',
    en: 'cook, cooks, meal, dinner, hot meal, home cooking, home cook, loves cooking, plate of food, too tired to cook, cannot cook, homemade food'
  },
  'meal-for-sick': {
    nl: 'eten voor zieke, net geopereerd, kan niet koken, soep voor zieken, griep, soep brengen, ziek en geen eten, kookt voor zieken, pan soep',
    en: 'meal for someone ill, just had surgery, cannot cook, soup for the sick, flu, bring soup, home from hospital'
  },
  'meal-for-new-parents': {
    nl: 'net bevallen, pas bevallen, kersverse ouders, baby net geboren eten',
    en: 'new parents, just had a baby, newborn meals, too tired to cook'
  },
  soup: {
    nl: 'soep, pan soep, erwtensoep, snert, bouillon, kippensoep',
    en: 'soup, broth, chicken soup, pot of soup'
  },
  leftovers: {
    nl: 'over, eten over, restjes, kliekje, te veel gekookt, porties over, weggooien zonde eten',
    en: 'leftovers, leftover food, cooked too much, portions left, surplus food'
  },
  'eat-together': {
    nl: 'samen eten, mee-eten, aanschuiven, eettafel, alleen eten, kerst alleen, kersttafel, niet alleen eten, open tafel',
    en: 'eat together, join for dinner, share a meal, eating alone, christmas alone, open table, dinner company'
  },
  'groceries-food': {
    nl: 'levensmiddelen, voedselpakket, eten tekort, kast leeg, geld op, krap bij kas, lege voorraadkast, groentepakket',
    en: 'food parcel, groceries left over, empty cupboard, cannot afford food, pantry, food bank, tins'
  },
  'fruit-harvest': {
    nl: 'appels, peren, pruimen, kersen, fruit over, fruit plukken, bramen',
    en: 'apples, pears, plums, cherries, fruit, pick fruit, blackberries'
  },
  'cooking-skill': {
    nl: 'leren koken, kookles, kookworkshop, sushi leren maken, recepten leren, koken leren, gerecht leren maken',
    en: 'learn to cook, cooking lesson, cooking class, teach cooking, learn recipes, make sushi, cook indian'
  },
  'asian-meals': {
    nl: 'sushi, japans, chinees eten, thais, indonesisch, rijsttafel, noedels, loempia',
    en: 'sushi, japanese cooking, chinese food, thai, indonesian, noodles, dumplings'
  },
  'transport-people': {
    nl: 'lift, ritje, rit, wegbrengen, brengen, chauffeur, rijden, met de auto, heeft een auto, geen auto, mag niet rijden, kan niet rijden, meerijden',
    en: 'lift, ride, drive, driver, drive me, drop off, has a car, no car, cannot drive, by car, pick me up'
  },
  'airport-ride': {
    nl: 'vliegveld, schiphol, naar het vliegveld, vliegtuig halen, vlucht, zaventem, eelde, luchthaven',
    en: 'airport, flight, catch a plane, schiphol, fly early, to the airport'
  },
  'medical-ride': {
    nl: 'naar het ziekenhuis, ziekenhuis, poli, bestraling, dialyse, naar de dokter, naar de huisarts, operatie brengen, chemo rijden, fysio',
    en: 'to hospital, hospital, clinic, radiotherapy, dialysis, to the doctor, drive to surgery, checkup, physio'
  },
  'station-ride': {
    nl: 'station, trein halen, van het station, naar het station, geen bus meer',
    en: 'station, catch a train, from the station, no bus'
  },
  'transport-goods': {
    nl: 'busje, bestelbus, bestelwagen, busje met chauffeur, vervoeren, spullen vervoeren, met een busje, spullen ophalen, halen met een bus, vervoer, busje met mij achter het stuur, groot spul',
    en: 'van, van with driver, man with a van, transport, move a sofa, get to, pick up a sofa, big item, haul, deliver furniture'
  },
  'furniture-pickup': {
    nl: 'bank ophalen, kast ophalen, marktplaats ophalen, meubel vervoeren, hoe krijg ik die thuis, past niet in mijn auto, bank verplaatsen, kringloop gekocht',
    en: 'pick up a sofa, pick up furniture, bring a wardrobe home, does not fit in my car, my sofa has to get to, collect a table, get it home'
  },
  'moving-van': {
    nl: 'verhuisbus, verhuisbusje, busje lenen, busje te leen, verhuiswagen, busje, bus voor verhuizing',
    en: 'moving van, van to borrow, van for moving, hire a van, lend a van'
  },
  trailer: { nl: 'aanhanger, aanhangwagen, kar achter de auto, bagagewagen, boedelbak', en: 'trailer, tow' },
  'cargo-bike': { nl: 'bakfiets, longtail, kinderen in de bak', en: 'cargo bike, box bike, kids in the box' },
  bicycles: {
    nl: 'fiets, leenfiets, fiets te leen, fietsen te leen, fiets voor logé',
    en: 'bike, bicycle, spare bike, bikes to lend, borrow a bike'
  },
  ladder: {
    nl: 'ladder, hoge ladder, schuifladder, kan er niet bij',
    en: 'ladder, extension ladder, cannot reach'
  },
  drill: {
    nl: 'boormachine, boor, accuboor, boren, gaten boren, gat in de muur',
    en: 'drill, power drill, drill holes, holes in the wall'
  },
  'pressure-washer': {
    nl: 'hogedrukreiniger, hogedrukspuit, terras groen, tegels groen, groene aanslag, terras glad, groene tegels, kärcher, alg, mos op tegels',
    en: 'pressure washer, jet wash, power washer, green patio, slippery patio, algae, mossy tiles, karcher'
  },
  'sewing-machine': {
    nl: 'naaimachine, lockmachine, singer, stof en geen machine',
    en: 'sewing machine, overlocker'
  },
  'party-tent': {
    nl: 'partytent, tuinfeest, tent voor feest, regen op feest, het gaat regenen feest, overkapping, pagodetent',
    en: 'party tent, gazebo, marquee, garden party, rain at the party, canopy'
  },
  chairs: {
    nl: 'stoelen, klapstoelen, zitplaatsen, te weinig stoelen, extra stoelen, banken feest',
    en: 'chairs, folding chairs, seats, extra seats, not enough chairs, seating'
  },
  tables: {
    nl: 'tafels, klaptafel, statafel, lange tafel, biertafel',
    en: 'tables, folding table, trestle table, long table'
  },
  'sound-system': {
    nl: 'geluidsinstallatie, boxen, speakers, microfoon, versterker, karaoke',
    en: 'sound system, speakers, pa, microphone, amplifier, karaoke'
  },
  tent: {
    nl: 'tent, tentje, koepeltent, vierpersoonstent, festival slapen',
    en: 'tent, pop up tent, festival tent, four person tent'
  },
  generator: {
    nl: 'aggregaat, generator, stroomuitval, geen stroom, zonder stroom, stroom uitgevallen',
    en: 'generator, power cut, no power, blackout, power outage, electricity is out'
  },
  torch: {
    nl: 'zaklamp, pikkedonker, zonder stroom, stroomuitval, hoofdlamp',
    en: 'torch, flashlight, pitch dark, power cut, blackout, headlamp'
  },
  candles: { nl: 'kaarsen, stroomuitval, zonder stroom', en: 'candles, power cut, blackout' },
  'water-pump': {
    nl: 'dompelpomp, pomp, kelder onder water, kelder blank, water in de kelder, overstroming',
    en: 'water pump, submersible pump, flooded cellar, water in the basement, flood'
  },
  dehumidifier: {
    nl: 'bouwdroger, ontvochtiger, vochtvreter, natte muren, drogen na lekkage',
    en: 'dehumidifier, damp walls, dry out the room, wet walls'
  },
  'carpet-cleaner': {
    nl: 'tapijtreiniger, vlek, vlekken, wijn gemorst, wijn geknoeid, vlek op vloerkleed, wijn op kleed, vlek in bank',
    en: 'carpet cleaner, stain, spilled wine, wine on the carpet, rug stain, stain on the couch'
  },
  crutches: {
    nl: 'krukken, gips, gebroken been, enkel gebroken, mank, been in het gips',
    en: 'crutches, plaster cast, broken leg, broken ankle, leg in a cast, limping'
  },
  wheelchair: { nl: 'rolstoel, rolstoel te leen', en: 'wheelchair, borrow a wheelchair' },
  'wheelchair-pushing': {
    nl: 'rolstoel duwen, duwt rolstoel, met de rolstoel naar buiten, in de rolstoel wandelen',
    en: 'push a wheelchair, wheelchair outings, out in the wheelchair'
  },
  rollator: {
    nl: 'rollator, slecht ter been, looprek',
    en: 'rollator, walker, walking frame, unsteady on my feet'
  },
  'travel-cot': {
    nl: 'campingbedje, reisbedje, baby logeert, logeerbedje, kleinkind logeert, bedje voor baby',
    en: 'travel cot, baby stays over, portable crib, grandchild sleeps over, cot for a visit'
  },
  'high-chair': { nl: 'kinderstoel, eetstoel baby', en: 'high chair, highchair' },
  'baby-clothes': {
    nl: 'babykleertjes, rompertjes, kleertjes, maat 50, maat 56, maat 62, maat 68, babykleding, niks om aan te trekken baby, uitzet, kindje op komst',
    en: 'baby clothes, onesies, newborn clothes, layette, nothing to wear baby, expecting a baby'
  },
  laptop: {
    nl: 'laptop, computer voor school, chromebook, computer voor huiswerk',
    en: 'laptop, chromebook, computer for school, computer for homework'
  },
  'air-bed': {
    nl: 'luchtbed, logeermatras, extra matras, slaapplek voor gasten',
    en: 'air bed, air mattress, extra bed for guests, sleepover mattress'
  },
  'guest-room': {
    nl: 'logeerkamer, logeerplek, slaapplek, bed voor een nacht, slapen, logé, logees, logeren, bezoek slapen, bed voor mijn broer, familie blijft slapen, overnachten, waar kan hij slapen, een bed voor het weekend',
    en: 'guest room, spare room, spare bed, place to sleep, bed for the night, sleep over, stay the night, bed for my brother, visiting family, visitors, put up guests, overnight'
  },
  lodging: {
    nl: 'kamer, kamer gezocht, kamer te huur, tijdelijk wonen, woonruimte, stage wonen, hospita, kamer voor student',
    en: 'room, room wanted, room to rent, lodger, temporary housing, student room, place to live'
  },
  storage: {
    nl: 'opslag, opslaan, spullen kwijt, plek voor dozen, stalling, opslagruimte, droge schuur, plek in schuur, ruimte over, schuur met ruimte, plek voor mijn surfplank, plek voor mijn motor, spullen stallen, box, garage leeg, zolder leeg',
    en: 'storage, store, place for my things, space in the shed, place for boxes, place for my surfboard, place for my motorbike, storage space, empty garage, empty attic, shed space, keep my stuff'
  },
  garage: {
    nl: 'garage, garagebox, stalling, motor stallen, plek voor motor, garage leeg',
    en: 'garage, lock-up, place for a motorbike, garage space, store a motorbike'
  },
  parking: {
    nl: 'parkeren, parkeerplek, parkeerplaats, oprit, parkeerkaart, auto kwijt',
    en: 'parking, parking space, driveway, park my car'
  },
  'car-charging': {
    nl: 'laadpaal, opladen, elektrische auto, laden',
    en: 'charger, charge my car, electric car, charging point'
  },
  'bike-parking': {
    nl: 'fietsenstalling, fiets stallen, plek voor fiets, fiets binnen zetten',
    en: 'bike storage, place for my bike, park my bike inside'
  },
  workspace: {
    nl: 'werkplek, bureau, thuiswerken, thuis niet werken, kantoor, bureauplek, flexplek, rustig werken',
    en: 'workspace, desk, work from home, office, quiet place to work, coworking, desk space'
  },
  'study-place': {
    nl: 'studeerplek, rustig studeren, herrie thuis, stille kamer, tentamens leren, kan me niet concentreren, lawaaiige huisgenoten, examens, scriptie schrijven',
    en: 'study space, quiet room, noisy housemates, cannot concentrate, exams, study in peace, library, write my thesis'
  },
  'meeting-room': {
    nl: 'vergaderruimte, vergaderen, vergadering, zaaltje, bijeenkomst',
    en: 'meeting room, meeting, room for a group, gather'
  },
  'party-hall': {
    nl: 'feestzaal, feestruimte, zaal, ruimte voor feest, feestje vieren',
    en: 'party venue, hall, room for a party, venue, celebrate'
  },
  'rehearsal-space': {
    nl: 'repetitieruimte, oefenruimte, oefenen band, drummen zonder klachten, repeteren',
    en: 'rehearsal space, practice room, band practice, rehearse, soundproof'
  },
  'workshop-place': {
    nl: 'werkplaats, atelier, plek om te klussen, werkbank',
    en: 'workshop, work bench, place to build, maker space'
  },
  'laundry-use': {
    nl: 'wasmachine gebruiken, wasmachine kapot mag ik bij u wassen, wassen bij buren, wasje draaien',
    en: 'use your washing machine, do a load, wash at your place'
  },
  'water-and-shower': {
    nl: 'douche, douchen, badkamer verbouwd, geen warm water douchen, warme douche',
    en: 'shower, have a shower, bathroom being redone, no hot water shower, hot shower'
  },
  'cool-room': {
    nl: 'hittegolf, koele kamer, te heet, hitte, airco, koele kelder, smoorheet',
    en: 'heatwave, cool room, too hot, heat, air conditioning, cool cellar'
  },
  'warm-room': {
    nl: 'warme kamer, kou, verwarming kapot, koud huis, opwarmen',
    en: 'warm room, cold house, heating broken, warm up'
  },
  allotment: {
    nl: 'volkstuin, stuk grond, moestuin, lapje grond, groente verbouwen geen tuin, plek om te tuinieren',
    en: 'allotment, plot, patch of land, grow vegetables no garden, piece of garden'
  },
  'garden-space': {
    nl: 'tuin gebruiken, tuin delen, achtertuin',
    en: 'share garden, use a garden, backyard, big yard'
  },
  'learn-dutch': {
    nl: 'Nederlands, Nederlandse les, taalles, inburgering, taalmaatje, Nederlands oefenen, taal leren',
    en: 'Dutch, learn Dutch, Dutch lessons, speak Dutch, practise Dutch, Dutch conversation, speak better with neighbours, new in the country'
  },
  'learn-english': {
    nl: 'Engels, Engelse les, Engels leren, Engels oefenen, native speaker Engels, Engelse conversatie',
    en: 'English, English lessons, learn English, native English speaker, English conversation'
  },
  'learn-french': {
    nl: 'Frans, Franse les, Frans leren, Franse conversatie, Française, Fransman, Frans roestig, bonjour',
    en: 'French, French lessons, learn French, French conversation, from Paris, francophone, Française'
  },
  'learn-spanish': {
    nl: 'Spaans, Spaanse les, Spaans leren, Spanjaard, uit Spanje, uit Madrid, uit Mexico, hola',
    en: 'Spanish, Spanish lessons, learn Spanish, from Madrid, from Spain, from Mexico, Spaniard, español'
  },
  'learn-german': {
    nl: 'Duits, Duitse les, Duits leren, Duitser, uit Berlijn, Duitse conversatie',
    en: 'German, German lessons, learn German, from Berlin, native German'
  },
  'learn-italian': {
    nl: 'Italiaans, Italiaanse les, Italiaanse conversatie, uit Rome, Italiaan',
    en: 'Italian, Italian lessons, from Rome, from Italy'
  },
  'learn-arabic': {
    nl: 'Arabisch, Arabische les, uit Syrië, uit Marokko',
    en: 'Arabic, Arabic lessons, from Syria, from Morocco'
  },
  'learn-turkish': {
    nl: 'Turks, Turkse les, uit Turkije, brief uit Ankara',
    en: 'Turkish, Turkish lessons, from Turkey'
  },
  'learn-polish': {
    nl: 'Pools, Poolse les, uit Polen, uit Warschau, Krakau, brief uit Polen',
    en: 'Polish, Polish lessons, from Poland, Warsaw, Krakow'
  },
  'learn-guitar': {
    nl: 'gitaar, gitaarles, gitaar leren, gitaar spelen, akkoorden',
    en: 'guitar, guitar lessons, learn guitar, play guitar'
  },
  'learn-piano': {
    nl: 'piano, pianoles, piano leren, toetsen, noten lezen',
    en: 'piano, piano lessons, learn the piano, keys'
  },
  'learn-drums': { nl: 'drums, drumles, drummen', en: 'drums, drum lessons, drummer' },
  singing: { nl: 'zingen, zangles, zangeres, stem', en: 'sing, singing lessons, singer, voice' },
  'school-tutoring': {
    nl: 'bijles, onvoldoende, blijft zitten, leraar, docent, juf, meester, huiswerkhulp, moeite op school, slechte cijfers',
    en: 'tutor, tutoring, failing, bad grades, teacher, struggling at school, homework help, private lessons'
  },
  mathematics: {
    nl: 'wiskunde, bijles wiskunde, wiskundeleraar, algebra, sommen, onvoldoende wiskunde, rekent',
    en: 'maths, math, maths tutor, algebra, geometry, equations, failing maths'
  },
  'reading-comprehension': {
    nl: 'leren lezen, lezen, groep drie, groep vier, moeite met lezen, letters en woorden, technisch lezen, avi',
    en: 'learn to read, reading, struggles with reading, letters and words, group three, first grade reading, spelling'
  },
  'exam-training': {
    nl: 'examen, eindexamen, examentraining, tentamen, toets, zakken',
    en: 'exam, exams, final exam, revision, finals, test prep'
  },
  'learn-sewing': {
    nl: 'leren naaien, naailes, zelf kleren maken, rokje maken, naaien leren',
    en: 'learn to sew, sewing lessons, make my own skirt, make my own clothes'
  },
  knitting: {
    nl: 'breien, haken, leren breien, leren haken, breiles',
    en: 'knitting, knit, crochet, learn to knit'
  },
  woodworking: {
    nl: 'houtbewerking, leren timmeren, meubels maken, zagen leren',
    en: 'woodworking, learn carpentry, make furniture'
  },
  yoga: {
    nl: 'yoga, yogales, stijf, stijve rug, rekken, ontspannen',
    en: 'yoga, stretch, stiff, relax, pilates'
  },
  swimming: {
    nl: 'zwemmen, zwemles, zwemleraar, zwemjuf, bang voor water, watervrees',
    en: 'swim, swimming lessons, swimming teacher, afraid of water'
  },
  running: { nl: 'hardlopen, joggen, hardloopmaatje, rennen', en: 'running, jog, running buddy, run' },
  'walking-together': {
    nl: 'wandelen, wandelmaatje, samen wandelen, ommetje',
    en: 'walk, walking buddy, go for a walk, stroll'
  },
  tennis: {
    nl: 'tennis, tennissen, tennismaatje, padel, racket, balletje slaan',
    en: 'tennis, padel, racket, hit some balls'
  },
  chess: { nl: 'schaken, schaak, schaakpartner, potje schaak', en: 'chess, chess partner' },
  'card-games': {
    nl: 'bridge, klaverjassen, kaarten, kaartspel, vierde man, kaartclub',
    en: 'bridge, cards, card games, fourth player, play cards'
  },
  'board-games': { nl: 'bordspel, spelletjes, gezelschapsspel', en: 'board game, games' },
  'dog-training': {
    nl: 'hondentraining, puppytraining, hond luistert niet, pup bijt, hond trekt, hond blaft, hondenschool, komt niet als ik roep',
    en: 'dog training, puppy training, dog does not listen, puppy bites, dog pulls, dog barks, recall'
  },
  'first-aid': { nl: 'ehbo, reanimatie, eerste hulp', en: 'first aid, cpr' },
  'parenting-advice': {
    nl: 'opvoeding, opvoeden, puber, driftbui, luistert niet kind',
    en: 'parenting, tantrum, teenager, discipline'
  },
  sleep: {
    nl: 'slecht slapen, slapeloos, lig wakker, slaap niet',
    en: 'insomnia, cannot sleep, awake at night, bad sleeper'
  },
  'car-repair': {
    nl: 'auto kapot, auto start niet, automonteur, winterbanden, winterbanden wisselen, wielen wisselen, wielen verwisselen, verwisselt wielen, olie verversen, monteur, auto maakt geluid',
    en: 'car broken, car will not start, mechanic, winter tyres, change tyres, swap wheels, oil change, car makes a noise'
  },
  'jump-leads': {
    nl: 'startkabels, accu leeg, lege accu, auto start niet',
    en: 'jump leads, flat battery, dead battery, car will not start'
  },
  'car-jack': {
    nl: 'krik, wielen wisselen, winterbanden, winterbanden wisselen, verwisselt wielen, bandenwissel',
    en: 'jack, swap wheels, winter tyres, change a tyre'
  },
  'car-share': {
    nl: 'auto lenen, auto te leen, deelauto, auto delen, auto voor een dag',
    en: 'borrow a car, car share, share a car, car for a day, lend my car'
  },
  books: {
    nl: 'boeken, romans, thrillers, leesvoer, lezen',
    en: 'books, novels, thrillers, something to read'
  },
  toys: { nl: 'speelgoed, blokken, puzzels', en: 'toys, building blocks' },
  sofa: { nl: 'bank, bankstel, zitbank, oude bank', en: 'sofa, couch, settee' },
  cupboard: {
    nl: 'kast, kledingkast, dressoir, boekenkast',
    en: 'wardrobe, cupboard, dresser, bookcase, cabinet'
  },
  bed: { nl: 'bed, eenpersoonsbed, tweepersoonsbed', en: 'bed, single bed, double bed' },
  firewood: {
    nl: 'brandhout, haardhout, hout voor de kachel, houtblokken, blokken hout, droge blokken, houtkachel, stookhout, eik blokken, hout voor de haard',
    en: 'firewood, logs, wood for the stove, wood stove, seasoned wood, fireplace wood, dry logs'
  },
  'christmas-things': {
    nl: 'sinterklaaspak, sinterklaas, pakjesavond, zwarte piet, kerstman, kerstboom, kerstversiering, kerstspullen, baard en staf',
    en: 'santa suit, santa, sinterklaas, christmas tree, christmas decorations, saint nicholas'
  },
  costumes: {
    nl: 'verkleedkleren, verkleden, carnaval, kostuum, themafeest, piraten, prinsessen, zeerovers, sinterklaaspak',
    en: 'costume, fancy dress, dress up, carnival, halloween, pirates, princess'
  },
  'events-setup': {
    nl: 'opbouwen, tent opzetten, kraam opbouwen, feest opbouwen, stoelen klaarzetten',
    en: 'set up, put up a tent, set up stalls, set up chairs, take down'
  },
  'neighbour-mediation': {
    nl: 'ruzie met buren, burenruzie, bemiddelen, geluidsoverlast, overlast, bemiddelaar',
    en: 'neighbour dispute, argument with neighbours, noise complaint, mediate'
  },
  'sick-pet': {
    nl: 'hond ziek, kat ziek, dierenarts, huisdier ziek, nagels knippen hond, nagels knippen kat',
    en: 'sick dog, sick cat, vet, pet ill, clip claws'
  },
  'metal-3d-parts': {
    nl: '3d-printer, 3d printen, onderdeel printen, knopje afgebroken, onderdeel niet meer te koop, plastic onderdeel, kapot onderdeel namaken',
    en: '3d printer, 3d print, print a part, broken knob, spare part not sold, plastic part, missing part'
  },
  nutrition: {
    nl: 'dieet, gezond eten, afvallen, diëtist, zoutarm',
    en: 'diet, eat healthy, lose weight, dietician, low salt'
  },
  'allergy-friendly-meals': {
    nl: 'zoutarm, zonder zout, glutenvrij, lactosevrij, notenallergie, dieet, geen zout',
    en: 'low salt, no salt, gluten free, dairy free, nut allergy, lactose'
  },
  'night-ride': {
    nl: 'uitgaan ophalen, disco, nachtrit, laat thuisbrengen, ophalen van feest, midden in de nacht, veilig thuis, na het feest',
    en: 'night bus, disco, pick up after a party, safe home at night, late night lift, club, home late'
  },
  'shopping-ride': {
    nl: 'naar de supermarkt rijden, naar de winkel rijden, naar de markt rijden, meerijden supermarkt',
    en: 'ride to the shops, lift to the supermarket, drive me to the shops'
  },
  'commute-carpool': {
    nl: 'carpool, woon-werk, naar mijn werk, dagelijks heen en weer, meerijden naar werk, trein naar werk zat, vaste meerijder',
    en: 'carpool, commute, drive to work, work in another city, ride to work, hate the train'
  },
  'long-trip': {
    nl: 'meerijden, rit naar, rijd naar, plekken vrij in de auto, naar het buitenland, meerijder',
    en: 'road trip, driving to, seats free in the car, rideshare, going to'
  }
}
