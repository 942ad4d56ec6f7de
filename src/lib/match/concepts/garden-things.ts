import type { Concept } from './concept.ts'

/** Machines, hand tools, plants and soil that go from garden to garden. */
export const gardenThings = {
  'garden-tools': {
    domain: 'item',
    nl: 'tuingereedschap, tuinspullen, tuinmachine, tuinmateriaal, tuinhandschoen, tuinschaar, snoeischaar, tuingerief, gereedschap voor de tuin, tuinboor, grondboor',
    en: 'garden tool, yard tool, gardening gear, secateurs, pruning shears, pruners, gardening gloves, post hole digger, auger',
    broader: 'tools',
    near: 'gardening'
  },
  'lawn-mower': {
    domain: 'item',
    nl: 'grasmaaier, grasmachine, maaimachine, gazonmaaier, handmaaier, robotmaaier, grastrimmer, bosmaaier, kantenmaaier, trimmer gras, gras te hoog, gazon maaien, gras maaien, grasmaaimachine, zeis, kniehoog gras, grasveldje, gras staat hoog, gazon is een oerwoud, gras is een jungle, grasmaaier kapot, gras tot de knieën',
    en: 'lawn mower, lawnmower, mower, push mower, robot mower, strimmer, grass trimmer, brush cutter, weed whacker, scythe, mow the lawn, mow the grass, long grass, grass is too high, knee high grass, grass up to my knees, lawn is a jungle, grass is out of control, mower broke',
    broader: 'garden-tools',
    near: 'lawn-mowing'
  },
  'hedge-trimmer': {
    domain: 'item',
    nl: 'heggenschaar, heggeschaar, elektrische heggenschaar, heg knippen, haag knippen, haagschaar, liguster, buxus, heg te hoog, haag scheren, haag groeit over, heg groeit over de stoep, haag te hoog',
    en: 'hedge trimmer, hedge clipper, hedge cutter, hedge shears, trim the hedge, cut the hedge, overgrown hedge, hedge is too tall, hedge grows over the pavement',
    broader: 'garden-tools',
    near: 'hedge-trimming'
  },
  chainsaw: {
    domain: 'item',
    nl: 'kettingzaag, motorzaag, snoeizaag, takkenschaar, takkenzaag, stokzaag, telescoopzaag, boom omzagen, boomstam zagen, dikke tak, takken zagen, bijl, kloofbijl, hout kloven, houtklover, brandhout hakken, brandhout zagen, omgewaaide boom, omgevallen boom, boom om tuin, stam in stukken',
    en: 'chainsaw, chain saw, pole saw, pruning saw, loppers, tree saw, axe, log splitter, chop wood, split logs, fell a tree, thick branch, cut branches, storm blew a tree over, cut up a trunk',
    broader: 'garden-tools',
    near: 'tree-pruning'
  },
  wheelbarrow: {
    domain: 'item',
    nl: 'kruiwagen, kruiwagentje, zand kruien, grond verplaatsen, tuinkar, bolderkar tuin, speciekuip, puin kruien, zand naar achter brengen, zand verplaatsen, tuinzand, grond naar achter, tegels naar achter sjouwen, bigbag leegscheppen, aarde verplaatsen, zand naar achter',
    en: 'wheelbarrow, barrow, garden cart, move soil, move sand, move rubble, carry gravel to the back, shift a pile of sand, pile of soil to move, soil to the back garden, cart away rubble, heap of compost to move, shift gravel',
    broader: 'garden-tools',
    near: 'handcart'
  },
  spade: {
    domain: 'item',
    nl: 'schop, spade, schep, spitvork, hark, schoffel, hooivork, tuin omspitten, kuil graven, gat graven, plantschepje, woelvork, tuinvork, houweel, pikhouweel, bezem buiten, rijf, tuin omwoelen, boom planten, vijver graven, moestuin aanleggen, gat in de tuin',
    en: 'spade, shovel, garden fork, pitchfork, rake, trowel, pickaxe, dig a hole, dig the garden, turn the soil, ~digging, plant a tree, dig a pond, hole in the garden, start a vegetable patch',
    broader: 'garden-tools',
    near: 'digging'
  },
  scarifier: {
    domain: 'item',
    nl: 'verticuteermachine, verticuteren, verticuteerhark, mos in het gras, mos in het gazon, grasroller, gazonwals, tuinfrees, grond frezen, strooiwagen, gazonbeluchter, graszodensnijder',
    en: 'scarifier, dethatcher, verticutter, lawn aerator, moss in the lawn, lawn roller, rotavator, tiller, cultivator, seed spreader, rototiller',
    broader: 'garden-tools',
    near: 'lawn-mowing'
  },
  'leaf-blower': {
    domain: 'item',
    nl: 'bladblazer, bladzuiger, bladerhark, blad ruimen, bladeren opruimen, herfstblad, gevallen blad, bladkorf',
    en: 'leaf blower, leaf vacuum, leaf rake, fallen leaves, autumn leaves, clear leaves',
    broader: 'garden-tools',
    near: 'gardening green-waste'
  },
  'garden-shredder': {
    domain: 'item',
    nl: 'hakselaar, takkenversnipperaar, houtversnipperaar, versnipperaar tuin, snoeiafval versnipperen, takken versnipperen, houtsnippers maken, berg takken, snoeihout',
    en: 'garden shredder, wood chipper, branch shredder, chipper, shred branches, pile of branches, pruning waste, wood chips',
    broader: 'garden-tools',
    near: 'green-waste'
  },
  'weed-burner': {
    domain: 'item',
    nl: 'onkruidbrander, voegenkrabber, voegenborstel, onkruidborstel, onkruid tussen de tegels, onkruid wegbranden, drukspuit, rugspuit, plantenspuit, gras tussen de stenen',
    en: 'weed burner, weed torch, patio knife, weeds between tiles, weeds in the paving, garden sprayer, pressure sprayer',
    broader: 'garden-tools',
    near: 'weeding pressure-washer'
  },
  'garden-hose': {
    domain: 'item',
    nl: 'tuinslang, slangenhaspel, sproeier, tuinsproeier, gieter, druppelslang, watergeefsysteem, druppelsysteem, tuin sproeien, zwenksproeier, gardena, waterdruppelaar, bewateringssysteem, tuin verdroogt, slang te kort, planten verdorren, tuin droog, tuin sproeien vakantie, gras geel',
    en: 'garden hose, hose reel, hosepipe, sprinkler, watering can, drip irrigation, soaker hose, watering system, irrigation timer, garden drying out, plants are wilting, grass is yellow, water the beds',
    broader: 'garden-tools',
    near: 'plant-watering'
  },
  'rain-barrel': {
    domain: 'item',
    nl: 'regenton, regenwater opvangen, regenwater, waterton, vulautomaat, regenwatervat, hemelwater, regenpijp afkoppelen, ibc vat',
    en: 'rain barrel, water butt, rainwater tank, collect rainwater, rain water, catch rain, ibc tank',
    broader: 'garden-tools'
  },
  compost: {
    domain: 'item',
    nl: 'compost, ~composteren, compostvat, compostbak, composthoop, wormenbak, compostwormen, wormenhotel, paardenmest, mest, koemest, kippenmest, tuin bemesten, bokashi, bokashi emmer, gft emmer',
    en: 'compost, compost bin, compost heap, worm bin, composting worms, manure, horse manure, chicken manure, fertiliser, fertilizer, bokashi, wormery',
    near: 'soil'
  },
  soil: {
    domain: 'item',
    nl: 'potgrond, tuinaarde, tuingrond, teelaarde, zwarte grond, zak aarde, aarde over, moestuingrond, grond af te halen, boomschors, schors, houtsnippers, ophoogzand, ~grond, turf, aarde voor bloembakken, bak vullen, grond afgraven',
    en: 'soil, potting soil, topsoil, potting compost, garden soil, bark chips, mulch, wood chips, bag of earth, dirt to give away, ~dirt, fill a raised bed, fill planters, earth for pots',
    near: 'compost'
  },
  seeds: {
    domain: 'item',
    nl: 'zaad, bloemzaad, groentezaad, zaadje, zaaigoed, zadenruil, ~zaaien, bloembol, tulpenbol, pootaardappel, graszaad, zaaibak, kweekbak, moestuinzaad, wildbloemen, bijenmengsel, zadenbieb, plantui, kiemen',
    en: 'seed, seed swap, vegetable seeds, flower seeds, bulbs to plant, tulip bulbs, ~sow, grass seed, seed tray, propagator, wildflower, seed potatoes, germinate',
    near: 'seedlings'
  },
  seedlings: {
    domain: 'item',
    nl: 'zaailing, tomatenplant, tomatenplantje, stekje, stek, plantje over, moestuinplant, aardbeienplant, paprikaplant, courgetteplant, komkommerplant, voorgezaaid, kruidenplant, kruidenplantje, vaste plant, sla plantje, uitlopers aardbei, pompoenplant, jonge plant, plantjes voor de moestuin, te veel plantjes, opgekweekt',
    en: 'seedling, tomato plant, young plants, strawberry plant, courgette plant, pepper plant, herb plant, vegetable plants, starts for the garden, perennials, pumpkin plant, plug plants, spare plants, too many seedlings, extra plants, plants for the vegetable patch',
    near: 'seeds cuttings'
  },
  cuttings: {
    domain: 'item',
    nl: 'kamerplant, stek, stekje, plantenstek, plant ruilen, monstera, cactus, vetplant, plantenbieb, binnenplant, aloe vera, pannenkoekenplant, graslelie, orchidee, sanseveria, ~plant, plantenruil, stekjesruil, hangplant',
    en: 'houseplant, plant cutting, cuttings, house plant, indoor plant, plant swap, spider plant, monstera, cactus, succulent, orchid, aloe, snake plant, pothos, pilea, ~plant',
    near: 'seedlings'
  },
  'garden-plants': {
    domain: 'item',
    nl: 'tuinplant, struik, hortensia, lavendel, rozenstruik, roos, fruitboom, appelboompje, bamboe, klimplant, klimop, buxusplant, haagplant, siergras, bodembedekker, ~varen, plantjes uit de tuin, border, boompje, olijfboom, vijgenboom, geveltuin',
    en: 'garden plant, shrub, bush, hydrangea, lavender, rose bush, fruit tree, apple tree, bamboo, climbing plant, ivy, hedge plant, ground cover, fern, ornamental grass, border plants, olive tree, sapling',
    near: 'seedlings cuttings'
  },
  'plant-pots': {
    domain: 'item',
    nl: 'bloempot, plantenpot, plantenbak, bloembak, balkonbak, terracotta pot, kweekpotje, vierkantemeterbak, moestuinbak, plantenstandaard, sierpot, hangpot, moestuintafel, groeilamp, kweeklamp',
    en: 'plant pot, flower pot, flowerpot, planter, window box, balcony box, terracotta pot, raised bed, grow bag, hanging basket, plant stand, grow light'
  },
  greenhouse: {
    domain: 'item',
    nl: '~kas, kasje, kweekkas, tuinkas, foliekas, koude bak, tunnelkas, platte bak, serre tuin, druivenkas, balkonkas, kweektent',
    en: 'greenhouse, mini greenhouse, polytunnel, cold frame, grow tent, glasshouse, cloche'
  },
  'garden-furniture': {
    domain: 'item',
    nl: 'tuinmeubel, tuinstoel, tuintafel, tuinset, loungeset, ligstoel, ligbed tuin, hangmat, schommelbank, tuinbank, picknicktafel, strandstoel, balkonset, bistroset, tuinkussen, terrasmeubel, zonnebed, terrasstoel, zitten in de tuin, kale tuin, zitten op het balkon',
    en: 'garden furniture, patio furniture, garden chair, garden table, lounge set, sun lounger, deck chair, hammock, picnic table, garden bench, bistro set, outdoor chairs, sunbed, lawn chair, sit outside, sit on the balcony, empty balcony',
    broader: 'furniture',
    near: 'chairs tables parasol'
  },
  parasol: {
    domain: 'item',
    nl: 'parasol, zweefparasol, parasolvoet, schaduwdoek, zonnescherm, schaduwzeil, zonnedoek, schaduw in de tuin, terrasdoek, windscherm, strandscherm, partyparasol, ~schaduw, in de zon zitten te heet tuin',
    en: 'parasol, sun umbrella, patio umbrella, shade sail, sunshade, awning, shade in the garden, windbreak, parasol base, ~shade, too sunny to sit',
    near: 'party-tent'
  },
  'patio-heater': {
    domain: 'item',
    nl: 'terrasverwarmer, heater buiten, heatlamp, vuurkorf, vuurschaal, vuurtafel, tuinhaard, terraskachel, buiten warm blijven, kampvuur, vuurtje stoken, vuurton',
    en: 'patio heater, outdoor heater, fire pit, fire bowl, fire basket, chiminea, campfire, brazier, keep warm outside, bonfire',
    broader: 'party-things'
  },
  firewood: {
    domain: 'item',
    nl: 'brandhout, haardhout, openhaardhout, aanmaakhout, hout voor de kachel, houtblok, kachelhout, stookhout, hout voor vuurkorf, pellets, kampvuurhout, ~houtkachel, kachel brandhout op, hout voor de open haard, hout voor vuurtje, open haard, blokken voor de kachel',
    en: 'firewood, fire wood, kindling wood, logs for the stove, logs to burn, wood for the stove, pellets, log burner, ~fireplace, woodpile is empty, logs, feed the stove, something to burn, wood burner',
    near: 'leftover-wood'
  },
  fencing: {
    domain: 'item',
    nl: 'schutting, schuttingdeel, tuinhek, gaas, kippengaas, hekwerk, tuinpoort, paaltje, ~paal, tuinscherm, rietmat, bamboescherm, windbreekgaas, bouwhek, tuindeur, vlonder, vlonderplank, tuinhuis, speelhuis hout, blokhut, schuurtje gratis demonteren, schutting omgewaaid, hek stuk, ~afscheiding',
    en: 'fence panel, fencing, garden fence, chicken wire, wire mesh, garden gate, fence post, trellis, privacy screen, bamboo screen, decking boards, garden shed to dismantle, fence blew down, fence fell over, broken fence panel',
    near: 'leftover-wood'
  },
  pond: {
    domain: 'item',
    nl: '~vijver, vijverplant, waterplant, vijverpomp, vijverfolie, vijvernet, goudvis, fontein, waterlelie, kikkervisje, vijverfilter, vijvervis',
    en: 'pond plant, pond pump, pond liner, water lily, goldfish, fountain, pond filter, pond net, garden pond'
  },
  'garden-wildlife': {
    domain: 'item',
    nl: 'vogelhuisje, ~vlinder, nestkast, nestkastje, vogelvoer, voederhuis, vogelvoederhuisje, vetbol, insectenhotel, bijenhotel, egelhuis, bijenkast, vleermuiskast, mezenbol, imker spullen, imkerpak, honingslinger',
    en: 'bird house, birdhouse, nest box, bird feeder, bird food, insect hotel, bee hotel, hedgehog house, beehive, beekeeping suit, honey extractor, bat box'
  },
  'apple-press': {
    domain: 'item',
    nl: 'fruitpers, appelpers, sappers, sap persen, appels persen, appelsap maken, vruchtenpers, fruitmolen, appelplukker, fruitplukker, plukstok, druiven persen, wijn maken, bierbrouwset, gistingsvat, mandfles, ~bierbrouwen, brouwketel',
    en: 'fruit press, apple press, cider press, make cider, make apple juice, fruit picker, apple picker, wine making, home brew kit, brewing kit, demijohn, brewing bucket',
    broader: 'kitchen-things',
    near: 'juicer'
  }
} as const satisfies Record<string, Concept>
