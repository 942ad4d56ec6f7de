import type { Concept } from './concept.ts'

/** Making things by hand: learning crafts, cooking, growing and repairing. */
export const crafts = {
  crafts: {
    domain: 'skill',
    nl: 'handwerken, knutselen, creatieve workshop, creatieve avond, hobbyclub, handwerkclub, handwerkcafé, samen creatief, creatieve les, iets met mijn handen maken, ambacht, knutselmiddag, creatief, ~workshop, ~hobby',
    en: 'crafts, craft workshop, arts and crafts, craft evening, craft club, creative class, make things with my hands, handicraft, crafternoon, creative, ~workshop, ~hobby'
  },
  'learn-sewing': {
    domain: 'skill',
    nl: 'naailes, leren naaien, naaimachine leren, naaicursus, naaicafé, zelf kleding maken, patroon tekenen, patroon naaien, rits inzetten leren, locken, spoeltje en draad, quilten, patchwork, borduren, borduurles, naaister leert, rokje maken, rok maken, jurk maken, kleding leren maken, tas naaien, ~naaien, ~stof, ~naaipatroon',
    en: 'sewing lesson, learn to sew, sewing class, use a sewing machine, make my own clothes, dressmaking, sewing pattern, quilting, patchwork, embroidery, embroider, cross-stitch, thread the machine, make a skirt, make a dress, ~sew, ~sewing, ~fabric',
    broader: 'crafts',
    near: 'sewing-machine sewing'
  },
  knitting: {
    domain: 'skill',
    nl: 'breien, leren breien, breiles, breicafé, breiclub, sokken breien, trui breien, leren haken, haakles, haken en breien, gehaakte, amigurumi, steken laten vallen, steek gevallen, breipatroon, macramé, punniken, weven, weefgetouw, spinnen wol, trui van wol, eigen trui maken, haakclub, muts maken, sjaal maken, wol, ~breinaald, ~haken, ~haaknaald, ~garen',
    en: 'knitting, learn to knit, knit, knitting circle, knit and natter, knit socks, crochet, learn to crochet, amigurumi, dropped a stitch, knitting pattern, macramé, weaving, loom, spinning wool, jumper from wool, make my own sweater, make a scarf, yarn, ~wool, ~needles',
    broader: 'crafts',
    near: 'knitted-things'
  },
  pottery: {
    domain: 'skill',
    nl: 'pottenbakken, keramiek, keramiekles, kleien, klei draaien, draaischijf, boetseren, handvormen, glazuren klei, beeldhouwen, steenhouwen, keramist, klei beker, beker van klei, pottenbakavond, oven voor klei, ~klei',
    en: 'pottery, ceramics, pottery class, clay, throw a pot, potter wheel, sculpting, sculpture, glaze ceramics, stone carving, potter, clay mug, clay bowl, pottery evening, wheel and kiln, make a mug',
    broader: 'crafts',
    near: 'workshop-place'
  },
  woodworking: {
    domain: 'skill',
    nl: 'houtbewerken, houtbewerking, leren timmeren, timmerles, meubels maken, meubelmaken, houtsnijden, houtdraaien, figuurzagen, lepels snijden, zelf een tafel maken, zelf een bed bouwen, vogelhuisje timmeren, verbindingen hout, houtbewerker, ~hout, ~timmeren',
    en: 'woodworking, woodwork, learn carpentry, carpentry lesson, furniture making, wood carving, whittling, wood turning, build my own table, build a bird box, joinery, ~wood, ~carpenter',
    broader: 'crafts',
    near: 'workshop-place carpentry'
  },
  'metal-working': {
    domain: 'skill',
    nl: 'leren lassen, metaalbewerking, metaal lassen, smeden, solderen, leren solderen, 3D-printen, 3D-ontwerpen, lasersnijden, Arduino, Raspberry Pi, elektronica leren, modelbouw, modeltrein, modelvliegtuig, drone vliegen leren, ~lassen, ~lasser, ~soldeerbout',
    en: 'welding, learn to weld, metalwork, blacksmithing, soldering, learn to solder, 3D printing, 3D design, laser cutting, Arduino, Raspberry Pi, learn electronics, model building, model railway, learn to fly a drone, ~welder, ~maker',
    broader: 'crafts',
    near: 'metal-3d-parts soldering welder workshop-place'
  },
  drawing: {
    domain: 'skill',
    nl: 'leren tekenen, tekenles, tekenclub, samen tekenen, tekenen en schilderen, schilderen les, leren schilderen, schilderles, schilderclub, aquarel, aquarelleren, olieverf, acrylverf les, portret tekenen, modeltekenen, stripteken, striptekenen, manga tekenen, illustreren, linosnede, zeefdruk, zeefdrukken, etsen, Bob Ross, urban sketching, kunstacademie, illustrator, portfolio tekenen, map kunstacademie, kunstles, schilderij maken, kunstenaar, schetsen, ~schilderij, ~atelier, ~kunst, ~tekenen',
    en: 'drawing, drawing lesson, learn to draw, learn to paint, painting class, art class, watercolour, watercolor, oil painting, acrylic painting, portrait drawing, life drawing, comics drawing, manga, illustration, lino print, screen printing, etching, Bob Ross, urban sketching, illustrator, art school, sketchbook, artist, ~art, ~sketch, ~painter',
    broader: 'crafts',
    near: 'studio-space'
  },
  photography: {
    domain: 'skill',
    nl: 'fotograferen leren, fotografie, fotografieles, fotocursus, fotoclub, spiegelreflexcamera leren, betere foto maken, diafragma, sluitertijd, camera instellingen, analoge fotografie, donkere kamer, film ontwikkelen, filmen leren, video maken leren, filmpje monteren, videomontage, fotograaf les, ~fotograaf, ~camera',
    en: 'photography, photography lesson, learn photography, photo club, take better photos, use my DSLR, aperture, shutter speed, camera settings, film photography, darkroom, learn filming, video editing, ~photographer, ~camera',
    near: 'photo-editing photo-studio camera'
  },
  calligraphy: {
    domain: 'skill',
    nl: 'kalligrafie, kalligraferen, handlettering, handletteren, mooi schrijven, bullet journal, scrapbooking, kaarten maken, origami, papier vouwen, boekbinden, papier scheppen, ~sierletters',
    en: 'calligraphy, hand lettering, beautiful handwriting, bullet journal, scrapbooking, card making, origami, paper folding, bookbinding, papermaking, ~lettering',
    broader: 'crafts',
    near: 'learn-handwriting'
  },
  'jewellery-making': {
    domain: 'skill',
    nl: 'sieraden maken, edelsmeden, zilversmeden, kralen rijgen, armbandjes maken, ringen maken, kettingen maken, glas in lood, glasblazen, mozaïek, kaarsen maken, zeep maken, zelf cosmetica maken, bloemschikken, kransen maken, kerststukje maken, edelsmid, ~kralen, ~krans',
    en: 'jewellery making, jewelry making, silversmithing, beading, make bracelets, make earrings, stained glass, glass blowing, mosaic, candle making, soap making, make cosmetics, flower arranging, wreath making, ~beads',
    broader: 'crafts'
  },
  upholstery: {
    domain: 'skill',
    nl: 'stofferen leren, meubelstofferen, stoel opnieuw bekleden, meubels opknappen leren, krijtverf, riet vlechten, stoelen matten, manden vlechten, wilgen vlechten, leerbewerking, leer bewerken, schoenen maken, meubels schuren en verven leren, stoel weer mooi, oude stoel opknappen, stoel bekleden, stof op stoel, bekleden, ~stoffeerder',
    en: 'upholstery, reupholster, re-cover a chair, furniture restoration, upcycling furniture, chalk paint, caning, basket weaving, willow weaving, leatherwork, shoemaking, old chair nice again, new fabric on chair, worn chair, ~upholsterer, ~upcycle',
    broader: 'crafts',
    near: 'furniture-upholstery furniture-repair'
  },
  felting: {
    domain: 'skill',
    nl: 'vilten, viltles, naaldvilten, batikken, stof verven, textiel verven, tie-dye, natuurlijk verven, blokdruk, ~vilt',
    en: 'felting, needle felting, batik, dye fabric, fabric dyeing, tie-dye, natural dyeing, block printing, ~felt',
    broader: 'crafts'
  },
  'cooking-skill': {
    domain: 'skill',
    nl: 'kookles, leren koken, koken leren, kookworkshop, samen koken, kookclub, kan niet koken, ik kan alleen een ei bakken, recepten leren, recept van oma leren, gezond koken leren, goedkoop koken, koken met weinig geld, vegetarisch leren koken, sushi leren maken, pasta zelf maken, Indiaas leren koken, Surinaams leren koken, Marokkaans leren koken, Syrisch leren koken, Indonesisch leren koken, op kamers koken, chef, ~recept, ~kok',
    en: 'cooking lesson, learn to cook, cooking class, cook together, cookery, cannot cook, can only boil an egg, teach me to cook, cook healthy, cook on a budget, learn to make sushi, make fresh pasta, learn Indian cooking, learn Thai cooking, knife skills, grandma recipe, recipe, chef'
  },
  'learn-baking': {
    domain: 'skill',
    nl: 'bakles, leren bakken, taarten leren bakken, taart versieren les, brood leren bakken, zelf brood bakken, brood wil niet rijzen, deeg rijst niet, mijn brood mislukt, mijn taart zakt in, macarons leren, bakworkshop, brood blijft plat, plat brood, brood te compact, baksteen brood, taart zakt, koekjes mislukken, banketbakker, ~bakken',
    en: 'baking lesson, learn to bake, baking class, cake decorating class, bread making, learn to bake bread, bread does not rise, dough will not rise, my cake sinks, macarons, bread stays flat, flat bread, bread too dense, bread like a brick, cake collapses, ~baker, ~bake',
    broader: 'cooking-skill',
    near: 'learn-sourdough baking-tins'
  },
  'learn-sourdough': {
    domain: 'skill',
    nl: 'desembrood leren bakken, desem leren, desem workshop, desem voeden, desem mislukt, plat desembrood, zuurdesem leren, ~desem, ~starter',
    en: 'sourdough workshop, learn sourdough, bake sourdough, feed my starter, flat sourdough, sourdough fails, bread stays flat, ~sourdough, ~starter',
    broader: 'learn-baking cooking-skill',
    near: 'sourdough-starter'
  },
  'learn-preserving': {
    domain: 'skill',
    nl: 'inmaken, wecken, weckles, fermenteren, kimchi maken, zuurkool maken, kombucha, kefir, jam leren maken, chutney maken, inmaken groente, bier brouwen, bierbrouwen, wijn maken, kaas maken, yoghurt maken, worst maken, roken vis, drogen kruiden, brouwer, gisten, fermenteerles, ~weckpot',
    en: 'preserving, canning, fermenting, fermentation, make kimchi, sauerkraut, kombucha, kefir, learn jam making, chutney, pickling, home brewing, brew beer, wine making, cheese making, smoke fish, dry herbs, brewing, ~mason jar',
    broader: 'cooking-skill',
    near: 'jam-and-preserves'
  },
  'wine-and-coffee': {
    domain: 'skill',
    nl: 'wijnproeven, wijncursus, barista, latte art, koffie leren zetten, espressomachine leren, cocktails leren maken, cocktailworkshop, thee ceremonie, theeceremonie, bierproeverij, whiskyproeverij, sommelier, espresso, wijn, verstand van wijn',
    en: 'wine tasting, wine course, barista skills, latte art, make good coffee, espresso machine lesson, learn cocktails, cocktail making, tea ceremony, beer tasting, whisky tasting, sommelier, espresso, wine',
    near: 'cooking-skill'
  },
  'learn-gardening': {
    domain: 'skill',
    nl: 'tuinadvies, tuinieren leren, leren tuinieren, snoeiles, leren snoeien, planten gaan dood, plant gaat dood, kamerplanten advies, gele bladeren, bladluis, slakken vreten, schimmel op plant, wat groeit in de schaduw, tuinontwerp, tuinplan, tuin inrichten advies, beplantingsplan, geen groene vingers, plantendokter, plant stekken leren, tegels eruit groen, geveltuin aanleggen, gazon advies, snoeien hoe, inheemse planten, plant dood, planten dood, planten sterven, blad geel, alles gaat dood, tuin weet niet waar beginnen, buxusmot, ~groene vingers, ~planten, ~tuinier, ~hovenier',
    en: 'gardening advice, learn gardening, pruning lesson, learn to prune, plants keep dying, plant is dying, houseplant advice, yellow leaves, aphids, slugs eating, mildew on leaves, what grows in shade, garden design, planting plan, no green fingers, black thumb, take cuttings, plant doctor, lawn advice, native plants, facade garden, plant dies, everything I plant dies, killing plants, leaves turn yellow, no idea about gardening, ~green fingers, ~green thumb, ~gardener, ~plants',
    near: 'gardening garden-design balcony-gardening vegetable-growing'
  },
  'vegetable-growing': {
    domain: 'skill',
    nl: 'moestuinieren, moestuin leren, moestuinles, moestuin beginnen, groente kweken, zelf groente verbouwen, tomaten kweken, zaaien en oogsten, zaaien leren, kas groente, permacultuur, voedselbos, vierkantemeterbak, balkonmoestuin, aardappels telen, wisselteelt, paprikaplant dood, tomatenplant ziek, niets wil groeien, sla schiet door, aardappels bruin, aardappelziekte, moestuinier, oogst mislukt, ~moestuin, ~zaaien, ~pompoen',
    en: 'growing vegetables, learn to grow vegetables, start a vegetable garden, grow tomatoes, grow my own food, sowing seeds, greenhouse growing, permaculture, food forest, raised bed growing, balcony vegetables, crop rotation, nothing grows, tomato plants sick, potato blight, lettuce bolts, lettuce bolting, tomatoes rot, crop failed, ~veg patch, ~sowing, ~grower',
    broader: 'learn-gardening',
    near: 'allotment seeds seedlings'
  },
  composting: {
    domain: 'skill',
    nl: 'composteren, compost maken, composthoop, compostbak advies, wormenbak, wormenhotel, bokashi, compost stinkt, gft verwerken, wormen, ~compost',
    en: 'composting, make compost, compost heap, worm bin, wormery, bokashi, compost smells, kitchen scraps, worms, ~compost',
    broader: 'learn-gardening',
    near: 'compost vegetable-growing'
  },
  'bees-and-birds': {
    domain: 'skill',
    nl: 'imker, imkeren, bijen houden, bijenzwerm, zwerm bijen in tuin, bijenkast, vogels kijken, vogels herkennen, vogelaar, vogelexcursie, nestkast advies, natuurwandeling, natuurgids, wilde planten herkennen, paddenstoelen zoeken, wildplukken, vleermuis, egel gevonden, gewonde vogel, insectenhotel, bijvriendelijke tuin, wespennest of bijen, kippen houden advies, bijen, bij, honing maken, ~kippen, ~nestkast, ~vogels',
    en: 'beekeeper, beekeeping, swarm of bees, keep bees, beehive, birdwatching, identify birds, birder, nest box advice, nature walk, nature guide, identify wild plants, mushroom foraging, foraging, bats, found a hedgehog, injured bird, insect hotel, keep chickens advice, bees, ~chickens, ~birds',
    near: 'insects-nests garden-wildlife honey'
  },
  'learn-bike-repair': {
    domain: 'skill',
    nl: 'zelf fiets repareren leren, leren banden plakken, band plakken leren, fietsreparatie workshop, sleutelen aan fiets leren, fietsonderhoud leren, ketting leren vervangen, remmen leren afstellen, fietsreparatiecafé',
    en: 'learn to fix my own bike, learn bike repair, learn to fix a puncture, patch a tyre myself, bike maintenance class, bike repair workshop, adjust brakes myself, bicycle kitchen',
    near: 'bicycle-repair bicycle-tools'
  },
  'learn-diy': {
    domain: 'skill',
    nl: 'klussen leren, leren klussen, klusles, kluscursus, klusadvies, zelf klussen, twee linkerhanden, leren boren, leren behangen, leren stucen, leren tegelen, zelf repareren leren, repair café, samen repareren, vrouwen klussen, laminaat leggen leren, doe-het-zelf, ~klussen',
    en: 'learn DIY, DIY lesson, DIY class, DIY advice, do it myself, all thumbs, two left hands, learn to drill, learn to wallpaper, learn plastering, learn tiling, repair café, show me how to fix, learn to fix things, ~DIY, ~handy',
    near: 'odd-jobs repair renovating-advice'
  },
  'car-maintenance-lesson': {
    domain: 'skill',
    nl: 'sleutelen aan auto leren, auto onderhoud leren, olie verversen leren, band wisselen leren, brommer sleutelen, motor sleutelen, oldtimer sleutelen, automonteur uitleg, ~sleutelen',
    en: 'learn car maintenance, learn to change oil, learn to change a tyre, work on cars, motorbike maintenance, tinker with cars, classic car tinkering, ~mechanic',
    near: 'car-repair'
  }
} as const satisfies Record<string, Concept>
