import type { Concept } from './concept.ts'

/** Machines, hand tools, plants and soil that go from garden to garden. */
export const gardenThings = {
  'garden-tools': {
    domain: 'item',
    nl: 'tuingereedschap, tuinspullen, tuinmachine, tuinmateriaal, tuinhandschoen, tuinschaar, snoeischaar, tuingerief, gereedschap voor de tuin, tuinboor, grondboor, verwaarloosde tuin, stadstuintje, moestuin starten spullen, schuttingpalen gaten, rozen knippen, tuin overnemen, verhuisd naar flat tuin, tuin opgegeven, volkstuin opgezegd',
    en: 'garden tool, yard tool, gardening gear, secateurs, pruning shears, pruners, gardening gloves, post hole digger, auger, neglected garden, post holes, allotment starter, bare hands gardening, overgrown garden tools, gave up the allotment, swapped garden for flat',
    broader: 'tools',
    near: 'gardening'
  },
  'lawn-mower': {
    domain: 'item',
    nl: 'grasmaaier, grasmachine, maaimachine, gazonmaaier, handmaaier, robotmaaier, grastrimmer, bosmaaier, kantenmaaier, trimmer gras, gras te hoog, gazon maaien, gras maaien, grasmaaimachine, zeis, kniehoog gras, grasveldje, gras staat hoog, gazon is een oerwoud, gras is een jungle, grasmaaier kapot, gras tot de knieën, verwilderd gazon, gras meter hoog, teken in het gras, voetbalveldje tuin, gras woekert, gazon verwaarloosd',
    en: 'lawn mower, lawnmower, mower, push mower, robot mower, strimmer, grass trimmer, brush cutter, weed whacker, scythe, mow the lawn, mow the grass, long grass, grass is too high, knee high grass, grass up to my knees, lawn is a jungle, grass is out of control, mower broke, meadow lawn, ticks in grass, shaggy lawn, landlord complains grass',
    broader: 'garden-tools',
    near: 'lawn-mowing'
  },
  'hedge-trimmer': {
    domain: 'item',
    nl: 'heggenschaar, heggeschaar, elektrische heggenschaar, heg knippen, haag knippen, haagschaar, liguster, buxus, heg te hoog, haag scheren, haag groeit over, heg groeit over de stoep, haag te hoog, taxushaag, heg steekt uit, licht door heg, buurman klaagt heg, vormsnoei',
    en: 'hedge trimmer, hedge clipper, hedge cutter, hedge shears, trim the hedge, cut the hedge, overgrown hedge, hedge is too tall, hedge grows over the pavement, laurel hedge, leylandii, hedge blocks light, neighbour complains hedge, bushy hedge',
    broader: 'garden-tools',
    near: 'hedge-trimming'
  },
  chainsaw: {
    domain: 'item',
    nl: 'kettingzaag, motorzaag, snoeizaag, takkenschaar, takkenzaag, stokzaag, telescoopzaag, boom omzagen, boomstam zagen, dikke tak, takken zagen, bijl, kloofbijl, hout kloven, houtklover, brandhout hakken, brandhout zagen, omgewaaide boom, omgevallen boom, boom om tuin, stam in stukken, storm tak, tak over schutting',
    en: 'chainsaw, chain saw, pole saw, pruning saw, loppers, tree saw, axe, log splitter, chop wood, split logs, fell a tree, thick branch, cut branches, storm blew a tree over, cut up a trunk, branch came down, willow pollard, storm branch',
    broader: 'garden-tools',
    near: 'tree-pruning'
  },
  wheelbarrow: {
    domain: 'item',
    nl: 'kruiwagen, kruiwagentje, zand kruien, grond verplaatsen, tuinkar, bolderkar tuin, speciekuip, puin kruien, zand naar achter brengen, zand verplaatsen, tuinzand, grond naar achter, tegels naar achter sjouwen, bigbag leegscheppen, aarde verplaatsen, zand naar achter, berg grond, puinzakken, compost verdelen, houtblokken verplaatsen, oprit vol zand, smalle poort zand, mest moestuin brengen',
    en: 'wheelbarrow, barrow, garden cart, move soil, move sand, move rubble, carry gravel to the back, shift a pile of sand, pile of soil to move, soil to the back garden, cart away rubble, heap of compost to move, shift gravel, cubic metre of sand, soil delivered, muck to the allotment, driveway full of gravel, logs to the shed, slabs to move, spread compost',
    broader: 'garden-tools',
    near: 'handcart'
  },
  spade: {
    domain: 'item',
    nl: 'schop, spade, schep, spitvork, hark, schoffel, hooivork, tuin omspitten, kuil graven, gat graven, plantschepje, woelvork, tuinvork, houweel, pikhouweel, bezem buiten, rijf, tuin omwoelen, boom planten, vijver graven, moestuin aanleggen, gat in de tuin, konijn begraven, kat begraven, boomstronk uitgraven, harde kleigrond, ~graven, boompje grond',
    en: 'spade, shovel, garden fork, pitchfork, rake, trowel, pickaxe, dig a hole, dig the garden, turn the soil, ~digging, plant a tree, dig a pond, hole in the garden, start a vegetable patch, bury a pet, clay soil hard, dig a trench, dig out a stump, level the garden, sapling planting',
    broader: 'garden-tools',
    near: 'digging'
  },
  scarifier: {
    domain: 'item',
    nl: 'verticuteermachine, verticuteren, verticuteerhark, mos in het gras, mos in het gazon, grasroller, gazonwals, tuinfrees, grond frezen, strooiwagen, gazonbeluchter, graszodensnijder, gazon vol mos, gazon aanleggen, moestuin frezen, vilt in gras',
    en: 'scarifier, dethatcher, verticutter, lawn aerator, moss in the lawn, lawn roller, rotavator, tiller, cultivator, seed spreader, rototiller, mossy lawn, compacted soil, spongy lawn, reseed, break up ground',
    broader: 'garden-tools',
    near: 'lawn-mowing'
  },
  'leaf-blower': {
    domain: 'item',
    nl: 'bladblazer, bladzuiger, bladerhark, blad ruimen, bladeren opruimen, herfstblad, gevallen blad, bladkorf, eikenblad, kastanjeblad, stoep vol blad, oprit blad, natte bladeren glad, tuin vol bladeren, plataan',
    en: 'leaf blower, leaf vacuum, leaf rake, fallen leaves, autumn leaves, clear leaves, oak leaves, slippery leaves, leaves on the drive, lawn covered leaves, soggy leaves',
    broader: 'garden-tools',
    near: 'gardening green-waste'
  },
  'garden-shredder': {
    domain: 'item',
    nl: 'hakselaar, takkenversnipperaar, houtversnipperaar, versnipperaar tuin, snoeiafval versnipperen, takken versnipperen, houtsnippers maken, berg takken, snoeihout, snoeiafval berg, coniferentakken, kerstboom versnipperen, takkenhoop',
    en: 'garden shredder, wood chipper, branch shredder, chipper, shred branches, pile of branches, pruning waste, wood chips, branches after pruning, hedge clippings, heap of twigs, shred christmas tree',
    broader: 'garden-tools',
    near: 'green-waste'
  },
  'weed-burner': {
    domain: 'item',
    nl: 'onkruidbrander, voegenkrabber, voegenborstel, onkruidborstel, onkruid tussen de tegels, onkruid wegbranden, drukspuit, rugspuit, plantenspuit, gras tussen de stenen, onkruid stoep, onkruid oprit, voegen begroeid, paardenbloem stoep, terras vol onkruid, bladluis spuiten, mos tussen stenen',
    en: 'weed burner, weed torch, patio knife, weeds between tiles, weeds in the paving, garden sprayer, pressure sprayer, weeds on drive, dandelions pavement, grass in the cracks, weedy patio, aphids spray, block paving weeds, gravel weeds',
    broader: 'garden-tools',
    near: 'weeding pressure-washer'
  },
  'garden-hose': {
    domain: 'item',
    nl: 'tuinslang, slangenhaspel, sproeier, tuinsproeier, gieter, druppelslang, watergeefsysteem, druppelsysteem, tuin sproeien, zwenksproeier, gardena, waterdruppelaar, bewateringssysteem, tuin verdroogt, slang te kort, planten verdorren, tuin droog, tuin sproeien vakantie, gras geel, droogte, hittegolf tuin, moestuin water, gazon geel, hortensia slap, zwembadje vullen, sjouwen met gieters, buitenkraan ver',
    en: 'garden hose, hose reel, hosepipe, sprinkler, watering can, drip irrigation, soaker hose, watering system, irrigation timer, garden drying out, plants are wilting, grass is yellow, water the beds, drought, parched lawn, fill the paddling pool, dry spell, carry watering cans, water the allotment',
    broader: 'garden-tools',
    near: 'plant-watering'
  },
  'rain-barrel': {
    domain: 'item',
    nl: 'regenton, regenwater opvangen, regenwater, waterton, vulautomaat, regenwatervat, hemelwater, regenpijp afkoppelen, ibc vat, waterrekening tuin, regen opslaan, tuinwater besparen, dakwater, regen riool, sproeiverbod',
    en: 'rain barrel, water butt, rainwater tank, collect rainwater, rain water, catch rain, ibc tank, save rain, water bill garden, roof runoff, hosepipe ban, store rain, downpipe barrel',
    broader: 'garden-tools'
  },
  compost: {
    domain: 'item',
    nl: 'compost, ~composteren, compostvat, compostbak, composthoop, wormenbak, compostwormen, wormenhotel, paardenmest, mest, koemest, kippenmest, tuin bemesten, bokashi, bokashi emmer, gft emmer, groenteafval, koffiedik, tuinafval hergebruiken, zandgrond verbeteren, manege mest, moestuin voeden, schillen kwijt, arme grond',
    en: 'compost, compost bin, compost heap, worm bin, composting worms, manure, horse manure, chicken manure, fertiliser, fertilizer, bokashi, wormery, vegetable peelings, coffee grounds, poor soil, feed the beds, eggshells',
    near: 'soil'
  },
  soil: {
    domain: 'item',
    nl: 'potgrond, tuinaarde, tuingrond, teelaarde, zwarte grond, zak aarde, aarde over, moestuingrond, grond af te halen, boomschors, schors, houtsnippers, ophoogzand, ~grond, turf, aarde voor bloembakken, bak vullen, grond afgraven, balkonbak vullen, border ophogen, kuil vullen, verzakte tuin, tuin ophogen, gazon ophogen, verpotten aarde',
    en: 'soil, potting soil, topsoil, potting compost, garden soil, bark chips, mulch, wood chips, bag of earth, dirt to give away, ~dirt, fill a raised bed, fill planters, earth for pots, sunken garden, level a lawn, fill a hole garden, repot earth, fill window boxes, mound of earth',
    near: 'compost'
  },
  seeds: {
    domain: 'item',
    nl: 'zaad, bloemzaad, groentezaad, zaadje, zaaigoed, zadenruil, ~zaaien, bloembol, tulpenbol, pootaardappel, graszaad, zaaibak, kweekbak, moestuinzaad, wildbloemen, bijenmengsel, zadenbieb, plantui, kiemen, zonnebloempit, voorzaaien vensterbank, bijenvriendelijk, kinderen tuinieren',
    en: 'seed, seed swap, vegetable seeds, flower seeds, bulbs to plant, tulip bulbs, ~sow, grass seed, seed tray, propagator, wildflower, seed potatoes, germinate, sunflower, start growing vegetables, windowsill growing, bee friendly',
    near: 'seedlings'
  },
  seedlings: {
    domain: 'item',
    nl: 'zaailing, tomatenplant, tomatenplantje, stekje, stek, plantje over, moestuinplant, aardbeienplant, paprikaplant, courgetteplant, komkommerplant, voorgezaaid, kruidenplant, kruidenplantje, vaste plant, sla plantje, uitlopers aardbei, pompoenplant, jonge plant, plantjes voor de moestuin, te veel plantjes, opgekweekt, lege moestuin, basilicum plant, munt plant, slakken plantjes, overschot tomatenplanten, moestuinbak vullen plantjes',
    en: 'seedling, tomato plant, young plants, strawberry plant, courgette plant, pepper plant, herb plant, vegetable plants, starts for the garden, perennials, pumpkin plant, plug plants, spare plants, too many seedlings, extra plants, plants for the vegetable patch, glut of seedlings, empty vegetable bed, basil plant, mint plant, chilli plant, spare tomato plants',
    near: 'seeds cuttings'
  },
  cuttings: {
    domain: 'item',
    nl: 'kamerplant, stek, stekje, plantenstek, plant ruilen, monstera, cactus, vetplant, plantenbieb, binnenplant, aloe vera, pannenkoekenplant, graslelie, orchidee, sanseveria, ~plant, plantenruil, stekjesruil, hangplant, kale vensterbank, woonkamer groen, plant gesplitst, babyplantjes, kantoorplant, planten dood kamer',
    en: 'houseplant, plant cutting, cuttings, house plant, indoor plant, plant swap, spider plant, monstera, cactus, succulent, orchid, aloe, snake plant, pothos, pilea, ~plant, windowsill empty, greenery indoors, rubber plant, peace lily, brighten my room plant',
    near: 'seedlings'
  },
  'garden-plants': {
    domain: 'item',
    nl: 'tuinplant, struik, hortensia, lavendel, rozenstruik, roos, fruitboom, appelboompje, bamboe, klimplant, klimop, buxusplant, haagplant, siergras, bodembedekker, ~varen, plantjes uit de tuin, ~border, boompje, olijfboom, vijgenboom, geveltuin, border leeg, groene gevel, struik uitgraven, wijnrank, framboos planten, hosta',
    en: 'garden plant, shrub, bush, hydrangea, lavender, rose bush, fruit tree, apple tree, bamboo, climbing plant, ivy, hedge plant, ground cover, fern, ornamental grass, border plants, olive tree, sapling, bare border, empty border, dig up shrubs, raspberry canes, hosta, bee plants, cover ugly fence',
    near: 'seedlings cuttings'
  },
  'plant-pots': {
    domain: 'item',
    nl: 'bloempot, plantenpot, plantenbak, bloembak, balkonbak, terracotta pot, kweekpotje, vierkantemeterbak, moestuinbak, plantenstandaard, sierpot, hangpot, moestuintafel, groeilamp, kweeklamp, kruiden vensterbank, stenen pot, aardbeien balkon, plant zonder pot, moestuin op balkon',
    en: 'plant pot, flower pot, flowerpot, planter, window box, balcony box, terracotta pot, raised bed, grow bag, hanging basket, plant stand, grow light, herbs windowsill, terracotta, strawberries balcony, plastic pots, ceramic pot, pot outgrown'
  },
  greenhouse: {
    domain: 'item',
    nl: '~kas, kasje, kweekkas, tuinkas, foliekas, koude bak, tunnelkas, platte bak, serre tuin, druivenkas, balkonkas, kweektent, tomaten overwinteren, vorst planten, druiven kweken, tomaten rijpen niet, voorkweken',
    en: 'greenhouse, mini greenhouse, polytunnel, cold frame, grow tent, glasshouse, cloche, frost tender, tomatoes ripen, lemon tree winter, grow melons, protect from frost'
  },
  'garden-furniture': {
    domain: 'item',
    nl: 'tuinmeubel, tuinstoel, tuintafel, tuinset, loungeset, ligstoel, ligbed tuin, hangmat, schommelbank, tuinbank, picknicktafel, strandstoel, balkonset, bistroset, tuinkussen, terrasmeubel, zonnebed, terrasstoel, zitten in de tuin, kale tuin, zitten op het balkon, zonnen achtertuin, leeg terras, koffie buiten drinken, luieren tuin',
    en: 'garden furniture, patio furniture, garden chair, garden table, lounge set, sun lounger, deck chair, hammock, picnic table, garden bench, bistro set, outdoor chairs, sunbed, lawn chair, sit outside, sit on the balcony, empty balcony, empty patio, coffee outside, eat outdoors, furnish balcony, laze garden',
    broader: 'furniture',
    near: 'chairs tables parasol'
  },
  parasol: {
    domain: 'item',
    nl: 'parasol, zweefparasol, parasolvoet, schaduwdoek, zonnescherm, schaduwzeil, zonnedoek, schaduw in de tuin, terrasdoek, windscherm, strandscherm, partyparasol, ~schaduw, in de zon zitten te heet tuin, terras volle zon, baby zon tuin, zonnebrand tuin, bakken in de zon, zuidtuin, terras te warm, zandbak zon',
    en: 'parasol, sun umbrella, patio umbrella, shade sail, sunshade, awning, shade in the garden, windbreak, parasol base, ~shade, too sunny to sit, south facing, blazing sun patio, baby out of sun, sunburn garden, patio too hot, sandpit sun, balcony roasting',
    near: 'party-tent'
  },
  'patio-heater': {
    domain: 'item',
    nl: 'terrasverwarmer, heater buiten, heatlamp, vuurkorf, vuurschaal, vuurtafel, tuinhaard, terraskachel, buiten warm blijven, kampvuur, vuurtje stoken, vuurton, koude avond terras, stokbrood roosteren, winterborrel, kleumen terras',
    en: 'patio heater, outdoor heater, fire pit, fire bowl, fire basket, chiminea, campfire, brazier, keep warm outside, bonfire, new year drinks outside, autumn evenings outside, mulled wine outdoors, cosy fire garden, toasty outdoors',
    broader: 'party-things'
  },
  firewood: {
    domain: 'item',
    nl: 'brandhout, haardhout, openhaardhout, aanmaakhout, hout voor de kachel, houtblok, kachelhout, stookhout, hout voor vuurkorf, pellets, kampvuurhout, ~houtkachel, kachel brandhout op, hout voor de open haard, hout voor vuurtje, open haard, blokken voor de kachel, gekapte boom, gezaagde stam, droog hout, berkenhout',
    en: 'firewood, fire wood, kindling wood, logs for the stove, logs to burn, wood for the stove, pellets, log burner, ~fireplace, woodpile is empty, logs, feed the stove, something to burn, wood burner, felled tree, chopped tree, birch logs, cosy fire, dry timber, stove hungry',
    near: 'leftover-wood'
  },
  fencing: {
    domain: 'item',
    nl: 'schutting, schuttingdeel, tuinhek, gaas, kippengaas, hekwerk, tuinpoort, paaltje, ~paal, tuinscherm, rietmat, bamboescherm, windbreekgaas, bouwhek, tuindeur, vlonder, vlonderplank, tuinhuis, speelhuis hout, blokhut, schuurtje gratis demonteren, schutting omgewaaid, hek stuk, ~afscheiding, kippen ontsnappen, konijn graaft, peuter loopt tuin uit, afrastering',
    en: 'fence panel, fencing, garden fence, chicken wire, wire mesh, garden gate, fence post, trellis, privacy screen, bamboo screen, decking boards, garden shed to dismantle, fence blew down, fence fell over, broken fence panel, dog escapes garden, storm fence, hens escape, rabbits digging, rotten fence, overlooked garden, boundary',
    near: 'leftover-wood'
  },
  pond: {
    domain: 'item',
    nl: '~vijver, vijverplant, waterplant, vijverpomp, vijverfolie, vijvernet, goudvis, fontein, waterlelie, kikkervisje, vijverfilter, vijvervis, algen vijver, groene vijver, kikkers tuin, reiger vis, vissen overwinteren',
    en: 'pond plant, pond pump, pond liner, water lily, goldfish, fountain, pond filter, pond net, garden pond, green water pond, frogs garden, heron, mosquito larvae, frogspawn, wildlife pond, tadpoles'
  },
  'garden-wildlife': {
    domain: 'item',
    nl: 'vogelhuisje, ~vlinder, nestkast, nestkastje, vogelvoer, voederhuis, vogelvoederhuisje, vetbol, insectenhotel, bijenhotel, egelhuis, bijenkast, vleermuiskast, mezenbol, imker spullen, imkerpak, honingslinger, mussen, mezen broeden, egel in tuin, hommels, vogels voeren, zwaluw nest, imkeren beginnen',
    en: 'bird house, birdhouse, nest box, bird feeder, bird food, insect hotel, bee hotel, hedgehog house, beehive, beekeeping suit, honey extractor, bat box, blue tits, hedgehog garden, bumblebees, feed the birds, swallows nest, start beekeeping, pollinators'
  },
  'apple-press': {
    domain: 'item',
    nl: 'fruitpers, appelpers, sappers, sap persen, appels persen, appelsap maken, vruchtenpers, fruitmolen, appelplukker, fruitplukker, plukstok, druiven persen, wijn maken, bierbrouwset, gistingsvat, mandfles, ~bierbrouwen, brouwketel, appels overvloed, boomgaard oogst, druiven oogst, perenboom vol',
    en: 'fruit press, apple press, cider press, make cider, make apple juice, fruit picker, apple picker, wine making, home brew kit, brewing kit, demijohn, brewing bucket, glut of apples, orchard harvest, grapes harvest, pear tree full, homebrewing',
    broader: 'kitchen-things',
    near: 'juicer'
  }
} as const satisfies Record<string, Concept>
