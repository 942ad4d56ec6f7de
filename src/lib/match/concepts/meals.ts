import type { Concept } from './concept.ts'

/** Food: home cooking, eating together, what is left over, harvest and baking. */
export const meals = {
  'home-meals': {
    domain: 'meal',
    nl: 'maaltijd, zelfgekookt, zelfgemaakt eten, warme maaltijd, thuisgekookt eten, avondeten, avondmaaltijd, warm eten, warme hap, portie, porties, extra portie, portie over, eten voor iemand, eten koken voor, kook voor, kook elke dag, kookt graag, thuiskok, Thuisafgehaald, afhaalmaaltijd, bakje eten, bakje warm eten, pannetje eten, prakkie, prakje, daghap, kan zelf niet koken, keuken verbouwing eten, fornuis kapot eten, geen puf om te koken, geen zin om te koken, geen tijd om te koken, te moe om te koken, keuken ligt eruit eten, niets warms, kan niets warms maken, niet kunnen koken, bord extra, bordje extra, extra bord, mee koken, pan op tafel, elke dag friet, eet al weken diepvries, magnetron eten, magnetronmaaltijd, eten uit de magnetron, gerecht, gekookt, geen fut om te koken, iets te eten over, pan eten vanavond, geen fut, ~eten, ~koken, ~hapje, ~kok, ~pan',
    en: 'home-cooked meal, homemade food, hot meal, warm meal, cooked meal, dinner portion, portion, extra portion, spare portion, plate of food, supper, evening meal, home cooking, home cook, takeaway from neighbour, cook for someone, cook for me, cook for you, cannot cook myself, kitchen being renovated dinner, stove broken dinner, too tired to cook, no time to cook, no energy to cook, kitchen out of order dinner, nothing warm to eat, extra plate, living on takeaways, sick of frozen pizza, cannot cook, microwave dinner, microwave meals, dinner, dish, meal, no energy for dinner, too tired for the stove, ~food, ~cook, ~cooked, ~eat, ~tea'
  },
  'eat-together': {
    domain: 'meal',
    nl: 'aanschuiven, schuif aan, eet mee, mee-eten, meeëten, samen eten, eten met anderen, niet alleen eten, alleen eten is ongezellig, altijd alleen aan tafel, alleen aan tafel, eettafel delen, tafelgenoot, eetmaatje, gast aan tafel, plek aan tafel, bord bijzetten, open tafel, eetgroep, stoel vrij aan tafel, kerstdiner samen, kerst alleen, kerst samen eten, eerste kerstdag alleen, Thanksgiving, eentje aan tafel, alleen tafel, in mijn eentje eten, eentje eten, voor een persoon koken ongezellig, weduwe alleen eten, stoel aan tafel, bord erbij, man weg eten, vrouw weg eten, eten uit de magnetron alleen, magnetronmaaltijd alleen, weduwe, ik eet alleen, mee-eter, ongezellig, kerstavond, kerstavond alleen, oudjaar alleen, oudejaarsavond, feestdagen alleen, eerste kerstdag, lange tafel, tweede kerstdag, kerst in je eentje, kerst eentje, kersttafel, kerst stil, ~aan tafel, ~gezelschap',
    en: 'join us for dinner, eat together, share a table, seat at our table, dinner company, eat alone, eating alone, always eat alone, do not want to eat alone, dinner guest, set an extra place, come and eat with us, open table, Christmas dinner together, alone at Christmas, Thanksgiving dinner, dine together, alone at the table, dinner alone, by myself dinner, cooking for one, dinner for one, chair at our table, husband away dinner, microwave dinner alone, Christmas Eve, New Year alone, holidays alone, long table, Christmas table, Christmas by myself, ~table, ~company, ~lonely',
    broader: 'home-meals',
    near: 'company neighbourhood-dinner'
  },
  'meal-for-new-parents': {
    domain: 'meal',
    nl: 'kraamgezin eten, eten voor kraamgezin, koken voor kraamgezin, kraammaaltijd, pas bevallen eten, net bevallen eten, baby gekregen eten, koken voor jonge ouders, kraamtijd koken, jonge moeder eten, kookrooster kraam, tweeling gekregen, jonge ouders eten, kersverse ouders, leven op toast, handen vol aan de baby eten, baby komt over, vriezer baby, uitgerekend eten, kraam, net thuis met baby eten, pasgeboren en moe, ~bevallen, ~pasgeboren',
    en: 'meal for new parents, meals for new mother, cook for new mum, just had a baby dinner, newborn meals, postpartum meals, meal train baby, dinner for family with newborn, new parents, just had twins, live on toast, living on toast, hands full with the baby dinner, baby is due meals, newborn and too tired, newborn tired, home with a newborn, ~newborn, ~new mum',
    broader: 'home-meals',
    near: 'freezer-meals meal-for-sick'
  },
  'meal-for-sick': {
    domain: 'meal',
    nl: 'koken voor zieke, koken voor zieken, eten voor zieke buurvrouw, eten voor zieke buurman, maaltijd voor zieke, kippensoep voor zieke, griep niet koken, net geopereerd eten, na de operatie koken, mag niet lang staan koken, gebroken arm koken, kan niet achter het fornuis staan, eten na overlijden, rouwende familie eten, mantelzorger eten, kookrooster, niets gegeten sinds operatie, ziek op bed, in bed ziek eten, weinig eetlust, geen eetlust, kippensoep, bouillon, ~ziek, ~griep, ~geopereerd',
    en: 'meal for sick neighbour, cook for sick, cook for someone ill, dinner while ill, flu cannot cook, meals after surgery, after operation meals, broken arm cannot cook, cannot stand at stove, meals for bereaved family, meal train, meal rota, no appetite, sick in bed, has not eaten, chicken broth, fever cook, chicken soup, ~sick, ~ill, ~flu',
    broader: 'home-meals',
    near: 'soup meal-for-elderly sick-care'
  },
  'meal-for-elderly': {
    domain: 'meal',
    nl: 'maaltijd voor ouderen, eten voor oudere buurman, eten voor oudere buurvrouw, koken voor oudere, tafeltje-dek-je, tafeltje dekje, maaltijdservice, moeder eet slecht, vader eet slecht, eet alleen maar boterhammen, leeft op boterhammen, eet te weinig, weduwnaar kookt niet, kookt niet voor zichzelf, gemalen eten, ~bejaard, ~weduwnaar, ~weduwe, ~ouderen',
    en: 'meal for elderly, cook for elderly neighbour, meals on wheels, my mother does not eat well, my father does not eat well, lives on sandwiches, eats too little, widower cannot cook, does not cook for himself, soft food, ~elderly, ~widower',
    broader: 'home-meals',
    near: 'eat-together elder-care'
  },
  leftovers: {
    domain: 'meal',
    nl: 'restjes, eten over, te veel gekookt, teveel gekookt, overgebleven eten, over van gisteren, over van feestje, over van de catering, weggooien zonde eten, voedsel redden, voedselverspilling, bijna over datum, over de datum, koelkast leegmaken, koelkast leeg voor vakantie, bijna bedorven, Too Good To Go, kliekje, kliekjes, hele pan over, broodjes over, taart over, red eten, eten redden, oud brood, overrijpe, overrijpe bananen, wie kan er iets mee eten, bruine bananen, slappe groente, ~zonde, ~houdbaar, ~over',
    en: 'leftovers, leftover food, cooked too much, made too much food, food left over, party leftovers, catering left over, shame to throw away food, food rescue, food waste, nearly out of date, use-by date, empty the fridge before holiday, Too Good To Go, whole pan left, sandwiches left, rescue food, save food, stale bread, overripe, wilting vegetables, surplus, ~leftover, ~spare food',
    near: 'home-meals groceries-food'
  },
  soup: {
    domain: 'meal',
    nl: 'soep, pan soep, erwtensoep, snert, linzensoep, harira, tomatensoep, groentesoep, kippensoep, pompoensoep, pho, ramen, bouillon, gemberthee, ~soeppan',
    en: 'soup, pea soup, lentil soup, harira, tomato soup, vegetable soup, chicken soup, pumpkin soup, pho, ramen, broth, stew',
    broader: 'home-meals'
  },
  'dutch-meals': {
    domain: 'meal',
    nl: 'stamppot, boerenkool, hutspot, zuurkool, hachee, stoofvlees, stoofpot, draadjesvlees, aardappels groente vlees, gehaktbal, Hollandse pot, andijviestamppot, bitterballen, kroketten, mosselen, friet, patat, waterzooi, ouderwets Hollands eten, oma koken, spruitjes, asperges, jus',
    en: 'stamppot, Dutch food, mash and kale, hutspot, stewed beef, beef stew, meat and potatoes, meatballs, shepherd pie, Sunday roast, roast dinner, comfort food, mussels, chips, fries, asparagus, ~mash, ~gravy',
    broader: 'home-meals'
  },
  'italian-meals': {
    domain: 'meal',
    nl: 'lasagne, pasta, pastaschotel, spaghetti, bolognese, ravioli, risotto, pizza, pizza-avond, gnocchi, Italiaans eten, macaroni, ovenschotel, quiche, moussaka, Grieks eten, paella, tapas, Italiaanse keuken, Griekse keuken, pesto, ~Italiaans',
    en: 'lasagne, lasagna, pasta, pasta bake, spaghetti, bolognese, ravioli, risotto, pizza, pizza night, gnocchi, Italian food, mac and cheese, casserole, quiche, moussaka, Greek food, paella, tapas, ~Italian, ~pesto',
    broader: 'home-meals'
  },
  'curry-and-indian': {
    domain: 'meal',
    nl: 'curry, dal, dahl, Indiaas eten, tikka masala, biryani, samosa, naan, chapati, korma, paneer, Pakistaans eten, thali, Indiase, Pakistaanse, Indiaas, Pakistaans, pittig, ~rijst',
    en: 'curry, dal, dhal, Indian food, tikka masala, biryani, samosa, naan, chapati, korma, paneer, Pakistani food, thali, Pakistani, Indian, spicy, tongue on fire, hot food, ~rice',
    broader: 'home-meals'
  },
  'surinamese-meals': {
    domain: 'meal',
    nl: 'roti, Surinaams eten, pom, moksi meti, bara, saoto, saotosoep, bruine bonen met rijst, Antilliaans eten, keshi yena, kip roti, bakabana, Surinaamse, Antilliaanse, Surinaams, Antilliaans, ~kousenband',
    en: 'roti, Surinamese food, pom, moksi meti, bara, saoto, Caribbean food, jerk chicken, jollof, West African food, fufu, Surinamese, Caribbean, ~plantain',
    broader: 'home-meals'
  },
  'moroccan-meals': {
    domain: 'meal',
    nl: 'couscous, tajine, tagine, Marokkaans eten, msemen, baghrir, pastilla, bstilla, muntthee, chebakia, Marokkaanse, Marokkaans',
    en: 'couscous, tajine, tagine, Moroccan food, msemen, pastilla, chebakia, mint tea and cookies, Moroccan',
    broader: 'home-meals'
  },
  'turkish-and-arab-meals': {
    domain: 'meal',
    nl: 'Turks eten, Turkse pizza, lahmacun, börek, dolma, sarma, köfte, kebab, baklava, falafel, hummus, mezze, Syrisch eten, Libanees eten, kibbeh, shakshuka, Iraans eten, ghormeh sabzi, Afghaans eten, mantu, kabuli, Eritrees eten, injera, Ethiopisch eten, Turkse, Syrische, Libanese, Iraanse, Afghaanse, Eritrese',
    en: 'Turkish food, lahmacun, börek, borek, dolma, kofta, kebab, baklava, falafel, hummus, mezze, Syrian food, Lebanese food, kibbeh, shakshuka, Persian food, Afghan food, mantu, Eritrean food, injera, Ethiopian food, Syrian, Lebanese, Afghan, ~Turkish',
    broader: 'home-meals'
  },
  'asian-meals': {
    domain: 'meal',
    nl: 'nasi, bami, rijsttafel, rendang, saté, gado gado, gado-gado, Indonesisch eten, Indisch eten, loempia, noedels, Thais eten, wokgerecht, sushi, dumplings, gyoza, Chinees eten, Vietnamees eten, Japans eten, Koreaans eten, bibimbap, Filipijns eten, hotpot, Indonesische, Thaise, Vietnamese keuken, Chinese keuken, Japanse keuken, sambal, ~Chinese, ~wok',
    en: 'nasi goreng, noodles, rendang, satay, rijsttafel, Indonesian food, spring rolls, Thai food, stir-fry, sushi, dumplings, gyoza, Chinese food, Vietnamese food, Japanese food, Korean food, bibimbap, hotpot, Filipino food, Thai, ~wok',
    broader: 'home-meals'
  },
  'east-european-meals': {
    domain: 'meal',
    nl: 'pierogi, borsjt, bigos, goulash, goulasj, Pools eten, Oekraïens eten, varenyky, syrniki, sarmale, blini, Russisch eten, Oekraïense, ~Poolse',
    en: 'pierogi, borscht, bigos, goulash, Polish food, Ukrainian food, varenyky, sarmale, blini, Russian food',
    broader: 'home-meals'
  },
  'mexican-meals': {
    domain: 'meal',
    nl: 'chili con carne, taco, burrito, wraps, enchilada, nacho, Mexicaans eten, tortilla, empanada, feijoada, Zuid-Amerikaans eten, arepa, Mexicaans',
    en: 'chilli con carne, chili, taco, burrito, wraps, enchilada, nachos, Mexican food, tortilla, empanada, feijoada, arepa, Mexican',
    broader: 'home-meals'
  },
  pancakes: {
    domain: 'meal',
    nl: 'pannenkoeken, pannenkoek, poffertjes, wafels, pannenkoeken bakken, oliebollen, crêpes, wentelteefjes, appelflappen, ~stroop, ~beslag',
    en: 'pancakes, pancake, waffles, poffertjes, crêpes, crepes, oliebollen, doughnuts, French toast, ~syrup, ~batter',
    broader: 'home-meals baking'
  },
  'barbecue-meal': {
    domain: 'meal',
    nl: 'barbecueën, bbq, barbecueavond, buurtbarbecue, straatbarbecue, vlees roken, kampvuur eten, gourmetten, fonduen, kaasfondue, raclette, grillen, ~barbecue, ~vlees',
    en: 'barbecue evening, barbecue party, bbq, cookout, street barbecue, grill together, pulled pork, smoked meat, fondue, raclette, braai, grilling, ~barbecue, ~grill',
    near: 'neighbourhood-dinner barbecue-spot bbq'
  },
  'vegetarian-meals': {
    domain: 'meal',
    nl: 'vegetarisch eten, vegetarische maaltijd, vega, vegan eten, vegan maaltijd, veganistisch, plantaardig eten, vegaschotel, zonder vlees, eet geen vlees, tofu, tempeh, salade, maaltijdsalade, vegetarisch, vegetariër, vegan, veganist, zonder ei, zonder zuivel, plantaardig',
    en: 'vegetarian meal, veggie meal, vegan meal, vegan food, plant-based, meatless, no meat, does not eat meat, tofu, tempeh, salad, vegetarian, vegan, veggie, without meat, without eggs, without dairy',
    broader: 'home-meals'
  },
  'halal-and-kosher-meals': {
    domain: 'meal',
    nl: 'halal eten, halalmaaltijd, halal maaltijd, koosjer eten, kosher, geen varkensvlees, halal',
    en: 'halal food, halal meal, kosher food, kosher meal, no pork, halal, kosher',
    broader: 'home-meals'
  },
  'allergy-friendly-meals': {
    domain: 'meal',
    nl: 'glutenvrij, glutenvrije maaltijd, lactosevrij, zonder gluten, zonder noten, notenallergie eten, coeliakie, voedselallergie, suikervrij, zoutloos eten, zoutarm, dieetmaaltijd, koolhydraatarme maaltijd, glutenvrije taart, mis taart coeliakie, gluten, allergie, zonder tarwe, tarwevrij, tarwe, zonder melk, zonder ei, zonder zout, zout mag niet, minder zout, mag geen zout, zout dieet, cardioloog zout',
    en: 'gluten-free, gluten-free meal, lactose-free, dairy-free, nut allergy food, coeliac, celiac, food allergy, sugar-free, low-salt, low-carb meal, gluten-free cake, miss cake coeliac, allergy, gluten, allergic, without wheat, wheat-free, no wheat, without milk, no salt, without salt, salt diet',
    broader: 'home-meals'
  },
  'iftar-and-feasts': {
    domain: 'meal',
    nl: 'iftar, samen iftar, ramadan eten, vasten breken, suikerfeest, offerfeest, offervlees, eid, Divali, Diwali, Holi, Keti Koti, Nowruz, paasbrunch, Pesach, sabbatmaaltijd, feestmaal, kerstdiner, vast deze maand, breek het alleen, breek mijn vasten, ramadan, samen vasten, vastenmaand',
    en: 'iftar, break the fast, ramadan meal, eid, eid meal, Diwali, Holi, Nowruz, Passover, shabbat dinner, Easter brunch, Christmas dinner, festive meal, fasting, ramadan, break fast alone',
    near: 'eat-together neighbourhood-dinner'
  },
  'neighbourhood-dinner': {
    domain: 'meal',
    nl: 'buurtdiner, buurtmaaltijd, straatdiner, potluck, ieder neemt iets mee, lange tafel, buurtrestaurant, eetcafé, resto, buurteten, wijkdiner, straatlunch, burendag, burenetentje, samen koken en eten, wereldkeuken avond, running dinner, wandelend diner, kookcollectief, gezamenlijk eten, ~buurthuis, ~straatfeest',
    en: 'neighbourhood dinner, community dinner, community meal, street dinner, potluck, bring a dish, everyone brings something, long table, shared meal, street lunch, neighbours day, running dinner, supper club, cook and eat together, ~street party',
    broader: 'eat-together',
    near: 'events barbecue-meal'
  },
  'lunch-and-breakfast': {
    domain: 'meal',
    nl: 'lunch, lunchen, samen lunchen, ontbijt, ontbijten, brunch, koffie met taart, broodjes smeren, lunchpakket, lunchtrommel, high tea, tosti, tussen de middag eten, borrelhapjes, borrelplank, pindakaas, ~boterham, ~broodje, ~theekrans',
    en: 'lunch, lunch together, breakfast, brunch, coffee and cake, packed lunch, lunch box filling, sandwiches, high tea, afternoon tea, snacks platter, ~sandwich',
    near: 'home-meals eat-together'
  },
  'freezer-meals': {
    domain: 'meal',
    nl: 'vriesmaaltijd, diepvriesmaaltijd, maaltijd voor in de vriezer, invriezen, ingevroren, bakjes vriezer, vooruit koken, mealprep, kant-en-klaarmaaltijd, vriezer vullen, vriezer is leeg baby, stoofpot invriezen, baby komt vriezer, in te vriezen, ~diepvries, ~vriezer',
    en: 'freezer meal, frozen meal, meals for the freezer, batch cooking, meal prep, frozen portions, ready meal, fill my freezer, freezer before baby, frozen, ~freezer',
    broader: 'home-meals',
    near: 'fridge-space meal-for-new-parents'
  },
  'party-cooking': {
    domain: 'meal',
    nl: 'catering, cateren, koken voor feest, koken voor een groep, hapjes maken, hapjes voor verjaardag, hapjes voor feest, buffet, koud buffet, fingerfood, thuiskok feest, eten voor 20 personen, eten voor 30 gasten, salades maken feest, partysnacks, 30 man, 40 man eten, man op zaterdag eten, thuiskok buffet, grote groep eten, hapjes, ~gasten, ~personen',
    en: 'catering, caterer, cook for a party, cook for a group, party food, finger food, canapés, buffet, cook for 20 people, food for guests, nibbles, platters, 30 people food, big group food, ~snacks, ~guests, ~buffet',
    near: 'catering-hands birthday-cake'
  },
  baking: {
    domain: 'meal',
    nl: 'taart, cake, appeltaart, koekjes, koek, gebak, muffins, cupcakes, brownies, kwarktaart, cheesecake, bananenbrood, vlaai, zelfgebakken, bak graag, ik heb gebakken, iets lekkers bij de koffie, pepernoten, speculaas, kruidnoten, toetje, tiramisu, dessert, chocolademousse, ijs maken, overrijpe bananen, ~bakken, ~bakker, ~oven, ~zoet, ~lekkers',
    en: 'cake, baking, apple pie, cookies, biscuits, pastry, muffins, cupcakes, brownies, cheesecake, banana bread, home-baked, something sweet with coffee, pie, tart, scones, dessert, tiramisu, pudding, homemade ice cream, overripe bananas, ~bake, ~baker, ~oven, ~sweet, ~treats'
  },
  'birthday-cake': {
    domain: 'meal',
    nl: 'verjaardagstaart, taart voor verjaardag, taart bakken verjaardag, taart bestellen, kindertaart, kinderfeestje taart, bruidstaart, taart met figuurtje, fondant, slagroomtaart, dochter wordt jarig taart, zoon wordt jarig taart, traktatie, traktatie school, traktaties maken, taart met dinosaurus, taart met prinses, kan niet bakken verjaardag, jarig, ~verjaardag, ~taart',
    en: 'birthday cake, cake for birthday, bake a birthday cake, celebration cake, kids party cake, wedding cake, themed cake, unicorn cake, fondant, party treats class, dinosaur cake, princess cake, cannot bake birthday, ~birthday, ~cake, ~turning',
    broader: 'baking',
    near: 'childrens-party-help party-cooking learn-baking'
  },
  bread: {
    domain: 'meal',
    nl: 'brood, vers brood, zelfgebakken brood, brood over, focaccia, volkorenbrood, broodjes bakken, bolletjes, stokbrood, desembrood, Turks brood, speltbrood, ~bakker, ~boterham',
    en: 'bread, fresh bread, home-baked bread, loaf, loaves, focaccia, sourdough bread, sourdough loaf, flatbread, bread rolls, baguette, ~baker',
    broader: 'baking',
    near: 'sourdough-starter learn-sourdough'
  },
  'sourdough-starter': {
    domain: 'meal',
    nl: 'desemstarter, zuurdesemstarter, desem starter, starter desem, portie desem, kefirkorrels, kombuchascoby, kombucha scoby, gist over, ~desem, ~scoby',
    en: 'sourdough starter, starter for sourdough, kefir grains, kombucha scoby, scoby, spare starter, ~sourdough, ~starter',
    near: 'bread learn-sourdough'
  },
  'fruit-harvest': {
    domain: 'meal',
    nl: 'fruit over, te veel fruit, appels over, appels plukken, appelboom vol, perenboom, pruimen over, pruimenboom, kersen plukken, kersenboom, vijgen, druiven, bramen, aardbeien over, frambozen, bessen, walnoten, noten rapen, kweepeer, fruitboom hangt vol, fruit plukken, zelf plukken, valfruit, zak appels, kist appels, boom vol appels, boom vol peren, appelsap, boom hangt vol, boom vol, krijgen ze niet op, krijgen het niet op, te veel appels, te veel peren, emmer appels, takken breken fruit, appels, peren, pruimen, kersen, fruit, pruimen vallen, fruit valt van de boom, appels vallen, ~oogst',
    en: 'fruit to share, too much fruit, apples from our tree, spare apples, apple tree full, pear tree, plums, plum tree, cherries, cherry tree, figs, grapes, blackberries, strawberries, raspberries, currants, walnuts, quince, tree laden, pick your own fruit, windfall, crate of apples, bag of apples, apple juice, tree is full, tree loaded, too many apples, too many plums, cannot eat them all, apples, pears, fruit, plums falling, fruit falling off the tree, apples falling, ~harvest',
    near: 'vegetable-harvest jam-and-preserves harvest-help'
  },
  'vegetable-harvest': {
    domain: 'meal',
    nl: 'groente over, te veel courgettes, courgettes, courgette, pompoenen over, tomaten over, oogst over, te veel geoogst, overschot moestuin, moestuin groente, rabarber, snijbonen, sla over, aardappels over, boerenkool uit tuin, komkommers over, spinazie, groente uit eigen tuin, groentepakket, kruiden, munt over, basilicum, rozemarijn, verse kruiden, te veel groente, krijgen ze niet op groente, moestuin levert te veel, groente, tomaten, ~oogst, ~pompoen',
    en: 'spare vegetables, too many courgettes, too many zucchini, courgettes, zucchini, courgette glut, pumpkins to share, tomatoes to share, surplus harvest, surplus vegetables, allotment veg, home-grown vegetables, rhubarb, runner beans, lettuce spare, cucumbers, spinach, veg box, herbs, fresh herbs, fresh mint, basil, rosemary, too many tomatoes, cannot eat all the vegetables, garden produces too much, vegetables, tomatoes, ~harvest, ~glut',
    near: 'fruit-harvest harvest-help'
  },
  eggs: {
    domain: 'meal',
    nl: 'eieren, verse eieren, ei, eitjes, eieren van eigen kippen, scharreleieren, kippeneieren, eierdoos, kippen leggen, leggen door, een ei, ~kippen',
    en: 'eggs, fresh eggs, eggs from our hens, free-range eggs, duck eggs, egg box, hens are laying, an egg, ~hens',
    broader: 'groceries-food',
    near: 'chicken-run groceries-food'
  },
  honey: {
    domain: 'meal',
    nl: 'honing, pot honing, potten honing, buurthoning, stadshoning, honing van eigen bijen, ~imker',
    en: 'honey, jar of honey, local honey, honey from our bees, ~beekeeper',
    near: 'bees-and-birds'
  },
  'jam-and-preserves': {
    domain: 'meal',
    nl: 'jam, zelfgemaakte jam, potje jam, marmelade, chutney, appelmoes, ingemaakt, siroop, vlierbloesemsiroop, pesto zelfgemaakt, augurken, zuurkool zelfgemaakt, sambal zelfgemaakt, lege jampotten, potten over, weckpotten over, maak jam, jam maken, ~inmaak, ~potjes, ~weckpot',
    en: 'jam, homemade jam, jar of jam, marmalade, chutney, apple sauce, pickles, cordial, elderflower, preserves, relish, hot sauce homemade, empty jars, make jam, ~jars, ~pickled',
    near: 'fruit-harvest learn-preserving preserving-things'
  },
  'groceries-food': {
    domain: 'meal',
    nl: 'voedselpakket, voedselbank, etenswaren weggeven, houdbare producten, levensmiddelen, geen geld voor eten, geen geld voor boodschappen, koelkast leeg geen geld, niks te eten, niets meer in huis te eten, kan geen boodschappen betalen, weggeefkast eten, buurtkoelkast, blikken over, rijst en pasta over, kopje suiker, suiker lenen, pak melk lenen, paar eieren lenen, ei tekort recept, winkel dicht ingrediënt, vergeten te kopen melk, bloem lenen, ui lenen, ingrediënt, koelkast leeg, lege koelkast, eind van de maand eten, niets in de kast, ei winkel dicht, winkel dicht, winkels dicht, tekort voor recept, mis een ei, pak melk, melk over, vergeten melk, kast is leeg, zitten krap, krap bij kas, niets meer in de kast, ~levensmiddel, ~suiker, ~melk, ~bloem, ~blikken',
    en: 'food parcel, food bank, food pantry, give away food, tinned food, groceries to give, no money for food, no money for groceries, empty fridge no money, nothing to eat, cannot afford groceries, community fridge, cup of sugar, borrow some sugar, borrow milk, borrow flour, short of eggs recipe, shop closed ingredient, forgot to buy milk, run out of milk, ran out of, ingredient, empty cupboards, empty fridge, end of month food, shops closed, one egg short, carton of milk, bottle of milk, cupboard is bare, tight until Friday, groceries left over, ~pantry, ~tins, ~sugar, ~flour, ~milk'
  },
  'baby-food': {
    domain: 'meal',
    nl: 'babyvoeding, flesvoeding over, babyhapje, fruithapje, groentehapje, Nutrilon, poedermelk, opvolgmelk, potjes babyvoeding, ~baby',
    en: 'baby food, infant formula, formula milk, baby formula, baby puree, jars of baby food, ~baby',
    broader: 'groceries-food',
    near: 'baby-feeding'
  },
  'taste-testers': {
    domain: 'meal',
    nl: 'proevers, proever, proefpersoon eten, komen proeven, proefeten, recept testen, nieuw recept proberen, proefavond, smaaktest, bier proeven zelfgebrouwen, ~proeven',
    en: 'taste testers, taste tester, tasters, try my recipe, test a new recipe, come and taste, guinea pigs dinner, taste my home brew, tasting panel, ~taste',
    near: 'home-meals baking'
  },
  'drinks-and-coffee': {
    domain: 'meal',
    nl: 'kop koffie, kopje koffie, kopje thee, bakkie, bakkie doen, bakje koffie, koffie drinken, theedrinken, borrel, borrelen, buurtborrel, wijntje, glas wijn, biertje, limonade, koffieochtend, inloop koffie, ~koffie, ~thee, ~drankje',
    en: 'cup of coffee, cup of tea, cuppa, coffee morning, come for coffee, drinks evening, glass of wine, beer together, lemonade, neighbourhood drinks, ~coffee, ~tea, ~drinks',
    near: 'company eat-together lunch-and-breakfast'
  },
  'weekly-cooking-turns': {
    domain: 'meal',
    nl: 'om de beurt koken, kookruil, maaltijden ruilen, vaste kookdag, elke week eten, koken voor elkaar, twee huishoudens koken, wekelijkse maaltijd, abonnement eten, kookbeurt, kookdag, ~ruilen',
    en: 'take turns cooking, cooking swap, meal swap, cook for each other, weekly meal, cooking rota, share cooking between households, ~cooking turn',
    broader: 'home-meals',
    near: 'eat-together'
  }
} as const satisfies Record<string, Concept>
