import type { Concept } from './concept.ts'

/** Clothes, shoes, bags and what one wears once. */
export const clothes = {
  clothing: {
    domain: 'item',
    nl: 'kleding, kleren, tweedehands kleding, kledingruil, kledingruilbeurs, zak kleding, kledingpakket, broek, trui, overhemd, blouse, rok, shirt, jeans, spijkerbroek, vinted, garderobe, plunje, outfit, kleerkast opruimen, zakken kleren, herenkleding, dameskleding, kringloopkleding, kledij, kledingbank, kleding weggeven, broeken, sokken, pyjama, herenkleren, grote maten kleding, maat 42, maat xl, tweedehandskleding, pyama',
    en: 'clothing, clothes, second hand clothes, clothes swap, bag of clothes, trousers, jeans, jumper, sweater, shirt, skirt, cardigan, wardrobe clear out, vinted, blouse, mens clothes, womens clothes, thrift, hoodie, t-shirt, clothes swapping, socks, pyjamas, size large, pants, plus size clothes, swap clothes'
  },
  suit: {
    domain: 'item',
    nl: 'maatpak, trouwpak, driedelig pak, colbert, smoking, stropdas, jacquet, rokkostuum, pak voor sollicitatie, pak voor begrafenis, net pak, nette kleren, sollicitatiekleding, ~pak, herenpak, kostuum, vlinderstrik, overhemd net, sollicitatiegesprek kleren, begrafenis zwarte kleding, begrafenis kleding, mantelpak, gala pak, netjes gekleed, colbertje, vlinderdas, pochet',
    en: 'suit, dinner suit, tuxedo, blazer, necktie, interview clothes, black suit for a funeral, something smart to wear, formal wear, smart clothes, morning suit, waistcoat, bow tie, clothes for a job interview, dress shirt, suit jacket, dress up for a funeral, suit for an interview, formal dress code',
    broader: 'clothing',
    near: 'ceremonial-clothes'
  },
  'ceremonial-clothes': {
    domain: 'item',
    nl: 'galajurk, trouwjurk, avondjurk, bruidsjurk, bruidsmeisjesjurk, communiekleding, communiejurk, feestjurk, jurk, jurk voor bruiloft, abaya, kaftan, sari, kotomisi, klederdracht, toga, galakleding, gala, eindexamengala, sluier, doopjurk, cocktailjurk, hoed, bruidsmode, feestkleding, doopkleed, jurken, takchita, lehenga, djellaba, afstudeertoga, kimono, petticoat, boubou, uitgaan jurk, bruiloft aantrekken, hennafeest jurk, feestelijke jurk, prom, hoofddoek feestelijk',
    en: 'gown, ball gown, wedding dress, evening dress, bridesmaid dress, party dress, prom dress, christening gown, dress, dress for a wedding, abaya, kaftan, sari, traditional dress, graduation gown, cocktail dress, veil, fascinator, something to wear to a wedding, black tie, gala dress, lehenga, kimono, kilt, wedding guest outfit, bridal, communion dress, salwar kameez',
    broader: 'clothing',
    near: 'suit'
  },
  coats: {
    domain: 'item',
    nl: 'winterjas, jas, regenjas, winterkleding, warme kleren, muts, sjaal, handschoen, wanten, regenpak, donsjas, warme trui, winterlaars, winterlaarzen, sneeuwlaarzen, poncho, softshell, regenbroek, jassen, gewatteerde jas, regenkleding, parka, winterkleren, bodywarmer, gevoerde jas, wollen trui, spijkerjas, lange onderbroek, thermo, leren jas, windjack, oliejas, koude winter kleding',
    en: 'winter coat, coat, raincoat, warm clothes, winter clothes, woolly hat, scarf, scarves, gloves, mittens, rain suit, jacket, winter boots, snow boots, poncho, waterproof trousers, rain gear, puffer jacket, beanie, my first dutch winter, rain jacket, parka, waterproof jacket, thick jumper, leather jacket, freezing on my bike, long johns',
    broader: 'clothing'
  },
  'maternity-clothes': {
    domain: 'item',
    nl: 'zwangerschapskleding, positiekleding, zwangerschapsbroek, zwangerschapskussen, voedingsbeha, voedings bh, zwangerschapsjurk, positiebroek, zwangerschapsjas, past niet meer om mijn buik, dikke buik kleding, zwangerschapslegging, draagjas, voedingsshirt',
    en: 'maternity clothes, maternity jeans, pregnancy clothes, maternity dress, nursing bra, pregnancy pillow, nothing fits over my bump, baby bump clothes, maternity wear, nursing top, babywearing coat, maternity coat',
    broader: 'clothing baby-things'
  },
  shoes: {
    domain: 'item',
    nl: 'schoen, schoenen, laars, laarzen, sneaker, regenlaarzen, ~pumps, hakken, sandaal, slipper, klompen, gympen, kaplaarzen, maat 38 schoen, maat 39 schoenen, maat 43 schoenen, nette schoenen, hoge hakken, steunzolen, werklaarzen, enkellaarsjes, doc martens, sandalen, pantoffel, pantoffels',
    en: 'shoe, shoes, ~boots, sneakers, ~trainers, high heels, sandals, wellies, wellington boots, slippers, smart shoes, clogs, size 39 shoes, size 43 shoes, doc martens, rubber boots, dress shoes, flip flops, ankle boots, gumboots, rain boots',
    broader: 'clothing'
  },
  'work-clothes': {
    domain: 'item',
    nl: 'werkkleding, werkschoen, werkschoenen, veiligheidsschoenen, overall, werkbroek, koksbuis, schort, labjas, uniform, veiligheidsschoen, koksjas, keukenschort, witte jas, tuinbroek, stofjas, koksbroek, werkjas, stalen neus, klusbroek, zorguniform, kleren voor bijbaantje, zwarte broek horeca, verpleegstersuniform, werkhandschoenen, signaalkleding',
    en: 'work clothes, safety shoes, work boots, overalls, boiler suit, chefs jacket, apron, lab coat, uniform, work trousers, dungarees, scrubs, steel toe boots, clothes for catering work, waiter outfit, coveralls, high visibility jacket',
    broader: 'clothing',
    near: 'safety-gear'
  },
  bags: {
    domain: 'item',
    nl: 'handtas, schoudertas, boodschappentas, laptoptas, heuptas, tote bag, portemonnee, ~riem, tassen, ~tas, leren tas, katoenen tas, avondtasje, aktetas, rugtasje dames, shopper, toilettas, draagtas, clutch, sporttas',
    en: 'handbag, shoulder bag, shopping bag, laptop bag, laptop sleeve, ~purse, tote bag, wallet, ~belt, evening bag, briefcase, bum bag, fanny pack, clutch, messenger bag, toiletry bag, tote',
    broader: 'clothing'
  },
  jewellery: {
    domain: 'item',
    nl: 'sieraad, sieraden, ketting om, oorbel, armband, horloge, manchetknopen, broche, haarband, zonnebril, kralenketting, ~ring, oorbellen, tiara, diadeem, haarsieraad, horlogebandje, hoeden, ~pet, zonnehoed, paraplu, sieradendoos',
    en: 'jewellery, jewelry, necklace, earring, bracelet, watch strap, cufflinks, brooch, sunglasses, hair accessories, tiara, wristwatch, hats, sun hat, ~cap, umbrella, costume jewellery, beaded necklace',
    broader: 'clothing'
  },
  'beauty-things': {
    domain: 'item',
    nl: 'tondeuse, haartondeuse, föhn, krultang, stijltang, makeup, haardroger, scheerapparaat, epilator, nagellak, gellamp, uv lamp nagels, parfum, verzorgingsproducten, krulset, warmtekap, droogkap, curl ijzer, shampoo, crème, schoonheidsproduct, trimmer baard, baardtrimmer, haarkleuren spullen, deodorant, maandverband, menstruatieproducten, haarklem, tampons, menstruatiecup, toiletspullen, haarverf',
    en: 'hair clippers, clippers, hair dryer, hairdryer, curling iron, straightener, hair straightener, makeup, shaver, epilator, nail polish, gel lamp, perfume, toiletries, beauty products, skin care, shampoo, beard trimmer, flat iron, period products, sanitary pads, tampons, hair dye, blow dryer, curling wand',
    near: 'hairdressing'
  },
  'swim-clothes': {
    domain: 'item',
    nl: 'zwemkleding, badpak, zwembroek, bikini, boerkini, zomerkleding, zomerkleren, strandkleding, badjas, strandlaken, zomerjurk, korte broek, ochtendjas, zwempak, burkini, uv pakje, badslippers',
    en: 'swimwear, swimsuit, swimming trunks, bikini, burkini, summer clothes, bathrobe, beach towel, summer dress, shorts, dressing gown, swim shorts, bathing suit, rash vest',
    broader: 'clothing'
  }
} as const satisfies Record<string, Concept>
