import type { Concept } from './concept.ts'

/** Work in gardens, on balconies and in flower beds along the street, and plants indoors. */
export const gardens = {
  gardening: {
    domain: 'help',
    nl: 'tuinieren, tuinman, tuinvrouw, hovenier, tuinhulp, tuinklus, tuinonderhoud, tuin bijhouden, tuin onderhouden, in de tuin werken, tuinwerk, groene vingers, tuin verwilderd, tuin is een oerwoud, tuin is een jungle, tuin opknappen, tuin winterklaar maken, tuin zomerklaar, bladeren harken, blad harken, bladeren ruimen, herfstbladeren, bukken in de tuin, hof onderhouden, rug laat tuinieren niet toe, tuin ziet eruit, paradijsje, voortuin, achtertuin, siertuin, ~border, ~tuin',
    en: 'gardening, garden help, garden work, yard work, yardwork, garden maintenance, green fingers, green thumb, overgrown garden, garden is a jungle, garden out of control, garden too much for me, tidy garden, rake leaves, fallen leaves, get garden ready for winter, flower bed, landscaper, backyard, cannot kneel in the garden, back yard, front yard, garden looks awful, potting, allotment neighbour, pottering in garden, ~rake, ~yard',
    near: 'garden-tools'
  },
  'lawn-mowing': {
    domain: 'help',
    nl: 'gras maaien, grasmaaien, gazon maaien, maaien, gras te lang, gras staat hoog, gras staat kniehoog, hoog gras, gras komt tot mijn knieën, gras afrijden, gazon, kantjes steken, graskanten, bosmaaier, verticuteren, mos in het gazon, gras inzaaien, kale plekken gras, nieuwe graszoden, graszoden leggen, grasveld, grasveldje, maaimachine klus, voortuintje gras, gras tot mijn knieën, gras tot kniehoogte',
    en: 'mowing the lawn, mow grass, cut grass, grass too long, grass is knee high, tall grass, lawn, edge lawn, strim, moss in lawn, reseed lawn, scarify, turf, lay turf, bald patches lawn, grass up to my knees, front lawn, back lawn, waist-high grass',
    broader: 'gardening',
    near: 'lawn-mower'
  },
  'hedge-trimming': {
    domain: 'help',
    nl: 'heg snoeien, heg knippen, haag knippen, haag scheren, heg te hoog, heg, coniferen snoeien, liguster, buxus snoeien, beukenhaag, laurierhaag, klimop snoeien, klimop weghalen, klimop, struiken snoeien, struik te groot, heg over de stoep, takken hangen over stoep, buxus, conifeer, heg groeit over, groeien over de stoep, ~haag',
    en: 'hedge trimming, cut hedge, hedge too high, hedge, overgrown hedge, conifers, privet, box hedge, ivy, remove ivy, prune bushes, prune shrubs, shrub too big, hedge over the pavement, growing over the pavement, bushes over path',
    broader: 'gardening',
    near: 'hedge-trimmer tree-pruning'
  },
  weeding: {
    domain: 'help',
    nl: 'onkruid wieden, wieden, onkruid, schoffelen, onkruid tussen de tegels, onkruid tussen stenen, onkruid trekken, zevenblad, brandnetels, bramen weghalen, duizendknoop, paardenbloem uitsteken, onkruid krabben, woekert, overwoekerd, heermoes, distels, groeit van alles tussen de tegels, paadje overwoekerd, groen tussen de stenen',
    en: 'weeding, pull weeds, weeds between paving, hoe, ground elder, nettles, brambles, knotweed, dandelions, overrun by weeds, weedy, thistles, weeds everywhere, growing between tiles, green between slabs, path overgrown',
    broader: 'gardening',
    near: 'garden-tools paving'
  },
  'tree-pruning': {
    domain: 'help',
    nl: 'snoeien, boom snoeien, fruitboom snoeien, appelboom snoeien, rozen snoeien, snoeiwerk, boom kappen, boom omzagen, boom rooien, boomstronk, stronk verwijderen, stronk uitgraven, boom te groot, tak afgebroken, tak afzagen, takken weghalen, kettingzaag klus, knotten, wilgen knotten, leiboom, druif snoeien, hortensia snoeien, boomverzorger, omgewaaide boom, blauweregen snoeien, boom leunt, boom hangt over, boom valt bijna, boom neemt licht weg, perenboom, kersenboom, tak op schuur, hoge boom, dode boom',
    en: 'pruning, prune tree, prune apple tree, prune roses, fruit tree, cut down tree, fell tree, tree surgeon, remove stump, tree stump, dig out roots, tree too big, branch fell, broken branch, saw off branch, lop branches, chainsaw job, pollard, prune vine, fallen tree, tree came down, wisteria, tree leans, tree blocks light, dead tree, pear tree, cherry tree, branch on shed, tree over roof, tree leans dangerously',
    broader: 'gardening',
    near: 'chainsaw saw hedge-trimming green-waste'
  },
  digging: {
    domain: 'help',
    nl: 'spitten, omspitten, tuin omspitten, graven, kuil graven, gat graven, planten zetten, planten in de grond, boom planten, bollen planten, bloembollen, plantjes poten, aarde sjouwen, grond sjouwen, zand kruien, zak grond tillen, compost uitscheppen, moestuinbak timmeren, moestuin omspitten, verhoogde bak, struik verplanten, verplanten, perkjes, inzaaien, ophogen',
    en: 'digging and planting, dig, dig garden, dig hole, plant tree, plant bulbs, planting, bulbs, raised bed build, move soil, carry soil, bags of soil, wheelbarrow sand, transplant shrub, sow, turn the soil, vegetable patch digging, shovel dirt, raise the ground',
    broader: 'gardening',
    near: 'spade wheelbarrow vegetable-growing'
  },
  'balcony-gardening': {
    domain: 'help',
    nl: 'balkon opknappen, balkon inrichten, balkonplanten, balkonbak, plantenbakken vullen, bloembakken, potten verpotten, verpotten, plant verpotten, kamerplant verpotten, kamerplanten, plant gaat dood, plant laat blad hangen, bruine bladeren plant, bladluis, plantendokter, plantenbak op stoep, kamerplant redden, beestjes in plant, rouwvliegjes',
    en: 'balcony and house plants, balcony garden, balcony plants, window box, planters, fill planters, flower pots, repot plant, repotting, houseplant, house plants, plant is dying, drooping plant, brown leaves, aphids, plant doctor, save my plant, fungus gnats, yellow leaves',
    broader: 'gardening',
    near: 'garden-plants plant-pots plant-watering'
  },
  'green-waste': {
    domain: 'help',
    nl: 'tuinafval afvoeren, tuinafval, snoeiafval, snoeihout, takken afvoeren, takken wegbrengen, takken versnipperen, versnipperen, groenafval, gras afvoeren, blad afvoeren, grond afvoeren, graszoden afvoeren, snoeihout naar de stort, hoop takken, berg takken, bladkorf',
    en: 'green waste, garden waste, garden rubbish, pruning waste, pile of branches, heap of branches, get rid of branches, shred branches, take branches to the tip, grass clippings, yard waste, get rid of soil, branches away',
    broader: 'gardening',
    near: 'transport-goods garden-shredder compost bulky-waste trailer'
  },
  'garden-design': {
    domain: 'help',
    nl: 'tuin ontwerpen, tuinontwerp, tuinarchitect, tuin aanleggen, tuinaanleg, tuin inrichten, beplantingsplan, nieuwe tuin, kale tuin, voortuin ontwerpen, voortuin opnieuw, bijvriendelijke tuin, onderhoudsvriendelijke tuin, schaduwtuin, tuin vergroenen, groen dak, groendak aanleggen, plantenkeuze',
    en: 'garden design, garden plan, planting plan, lay out garden, new garden, bare garden, which plants to choose, low-maintenance garden, bee-friendly garden, shady garden, front garden redo, landscape design, green roof',
    broader: 'gardening',
    near: 'paving learn-gardening'
  },
  'plant-watering': {
    domain: 'help',
    nl: 'planten water geven, plantjes water geven, plantenoppas, water geven, bloemen water geven, planten verzorgen, plantensitter, tuin sproeien, tuin water geven, moestuin water geven, kas water geven, planten verdrogen, planten verdorren, planten tijdens vakantie, tomaten water geven, sproeien, begieten, gieter, boompjes in de straat water geven, droogte planten, planten dood tijdens vakantie, plantenhotel, bloemen dood weg, bloemen gaan dood, bloemen verdorren, potplanten water, tomatenplanten tijdens vakantie, dorstige planten, sproeibeurt, tomaten vakantie, moestuin vakantie, planten overleven, balkonplanten vakantie, tuin vakantie water',
    en: 'plant watering, plant sitter, plant sitting, look after plants, water garden, water greenhouse, plants while away, plants will die, thirsty plants, water tomatoes, sprinkle garden, dried out plants, hosing the garden, plants on holiday, flowers die while away, wilting while away, hanging baskets watering, tomatoes need water, tomatoes survive, garden survive holiday, veg patch while away',
    broader: 'house-watch',
    near: 'cat-feeding mail-collecting balcony-gardening'
  },
  'public-green': {
    domain: 'help',
    nl: 'groen in de straat, boomspiegel, geveltuin onderhouden, geveltuin, plantsoen, buurttuin, gezamenlijke tuin, buurtmoestuin, wijktuin, perkje voor de deur, zelfbeheer groen, bloembak straat adopteren, groenploeg, gemeenschappelijke tuin, tuinploeg, pluktuin, schooltuin, groenonderhoud',
    en: 'street greenery, tree pit, community garden, neighbourhood garden, shared garden, facade garden care, adopt a planter, green the street, guerrilla gardening, garden crew, school garden, pocket park',
    broader: 'gardening volunteer-work',
    near: 'allotment digging'
  },
  'harvest-help': {
    domain: 'help',
    nl: 'helpen oogsten, oogsten, appels plukken, peren plukken, kersen plukken, fruit plukken, pruimen plukken, noten rapen, walnoten rapen, aardappels rooien, oogsthulp, boom vol fruit, valappels, appels rapen, druiven plukken',
    en: 'harvest help, harvesting, pick apples, pick cherries, pick fruit, tree full of fruit, windfall apples, gather nuts, dig potatoes, pick grapes, glut on the tree',
    broader: 'gardening',
    near: 'ladder fruit-harvest learn-preserving'
  },
  'wood-chopping': {
    domain: 'help',
    nl: 'hout hakken, hout kloven, houthakken, houtklover, brandhout zagen, haardhout stapelen, haardhout kloven, stammen zagen, blokken kloven, bijl, kloofbijl',
    en: 'wood chopping, split wood, split logs, cut firewood, stack firewood, saw logs, axe, log splitter',
    broader: 'gardening',
    near: 'firewood chainsaw'
  }
} as const satisfies Record<string, Concept>
