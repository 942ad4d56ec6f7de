import type { Concept } from './concept.ts'

/** Clothes, shoes, bags and what one wears once. */
export const clothes = {
  clothing: {
    domain: 'item',
    nl: 'kleding, kleren, tweedehands kleding, kledingruil, kledingruilbeurs, zak kleding, kledingpakket, broek, trui, overhemd, blouse, rok, shirt, jeans, spijkerbroek, vinted, garderobe, plunje, outfit, kleerkast opruimen, zakken kleren, herenkleding, dameskleding, kringloopkleding, kledij, kledingbank, kleding weggeven, sokken, pyjama, herenkleren, grote maten kleding, maat 42, maat xl, tweedehandskleding, pyama, niks om aan te trekken, kast vol kleren te groot, afgevallen kleren, kleren voor vluchteling, maatje kleiner, kilo kwijt kleren, kleedgeld, bijstand kleren, brand kleren kwijt, kast puilt uit, dakloze kleren, broek zakt, capuchontrui, kleding moeder overleden',
    en: 'clothing, second hand clothes, clothes swap, bag of clothes, trousers, jeans, jumper, sweater, shirt, skirt, cardigan, wardrobe clear out, vinted, blouse, mens clothes, womens clothes, thrift, hoodie, t-shirt, socks, pyjamas, size large, pants, plus size clothes, nothing to wear, lost weight clothes, clothes for refugees, gained weight clothes, dropped a dress size, lost clothes fire, overflowing wardrobe, homeless clothes, change my style, jeans tight, mothers clothes passed away, charity bag clothes, baggy clothes, decluttering closet'
  },
  suit: {
    domain: 'item',
    nl: 'maatpak, trouwpak, driedelig pak, colbert, smoking, stropdas, jacquet, rokkostuum, pak voor sollicitatie, pak voor begrafenis, net pak, nette kleren, sollicitatiekleding, ~pak, herenpak, kostuum, vlinderstrik, overhemd net, sollicitatiegesprek kleren, begrafenis zwarte kleding, begrafenis kleding, mantelpak, gala pak, netjes gekleed, colbertje, vlinderdas, pochet, begrafenis aan, sollicitatie aantrekken, bruiloft pak, iets nets aantrekken, diploma-uitreiking kleren, crematie kleding, uitvaart kleding, bruiloftsgast heer, getuige bruiloft, diploma kleding, examengala zoon, rechtbank netjes, bedrijfsborrel netjes, zakelijk diner, promotie kleding, bruidegom, broer trouwt',
    en: 'suit, dinner suit, tuxedo, blazer, necktie, interview clothes, black suit for a funeral, something smart to wear, formal wear, smart clothes, morning suit, waistcoat, bow tie, clothes for a job interview, dress shirt, suit jacket, dress up for a funeral, suit for an interview, formal dress code, funeral to wear, job interview to wear, look smart, wear to an interview, graduation outfit, wedding guest man, son prom, court appearance, job fair, office dinner, funeral black, brother getting married, smart interview',
    broader: 'clothing',
    near: 'ceremonial-clothes'
  },
  'ceremonial-clothes': {
    domain: 'item',
    nl: 'galajurk, trouwjurk, avondjurk, bruidsjurk, bruidsmeisjesjurk, communiekleding, communiejurk, feestjurk, jurk, jurk voor bruiloft, abaya, kaftan, sari, kotomisi, klederdracht, toga, galakleding, gala, eindexamengala, sluier, doopjurk, cocktailjurk, hoed, bruidsmode, feestkleding, doopkleed, takchita, lehenga, djellaba, afstudeertoga, kimono, petticoat, boubou, uitgaan jurk, bruiloft aantrekken, hennafeest jurk, feestelijke jurk, prom, hoofddoek feestelijk, bruiloft aan, feest iets moois aan, trouwen jurk, eindfeest jurk, zus trouwt, nichtje trouwt, vriendin trouwt, chique feest, bruidsmeisje, gemaskerd bal, moeder van de bruid, suikerfeest outfit, dresscode, hindoestaanse bruiloft, neef trouwt, trouwt niks past',
    en: 'gown, ball gown, wedding dress, evening dress, bridesmaid dress, party dress, prom dress, christening gown, dress, abaya, kaftan, sari, traditional dress, graduation gown, cocktail dress, veil, fascinator, something to wear to a wedding, black tie, gala dress, lehenga, kimono, kilt, wedding guest outfit, bridal, communion dress, salwar kameez, wedding to wear, nothing to wear to the wedding, invited to a wedding wear, sister getting married, bridesmaid, mother of the bride, engagement outfit, dress code, masquerade ball, christening outfit, eid outfit, posh party, indian wedding, ~elegant, cousin getting married',
    broader: 'clothing',
    near: 'suit'
  },
  coats: {
    domain: 'item',
    nl: 'winterjas, jas, regenjas, winterkleding, warme kleren, muts, sjaal, ~handschoen, wanten, regenpak, donsjas, warme trui, winterlaars, winterlaarzen, sneeuwlaarzen, poncho, softshell, regenbroek, gewatteerde jas, regenkleding, parka, winterkleren, bodywarmer, gevoerde jas, wollen trui, spijkerjas, lange onderbroek, thermo, leren jas, windjack, oliejas, koude winter kleding, nooit een winter meegemaakt, vluchteling winterjas, koud op de fiets, door de regen fietsen, eerste winter in nederland, nat op de fiets, eerste sneeuw jas, jas gestolen, rits jas kapot, doorweekt fietsen, dunne jas, asielzoeker kou, regenseizoen, oorwarmer, bibberen fiets, ~waterdicht, natgeregend',
    en: 'winter coat, coat, raincoat, warm clothes, winter clothes, woolly hat, scarf, gloves, mittens, rain suit, jacket, winter boots, snow boots, poncho, waterproof trousers, rain gear, puffer jacket, beanie, my first dutch winter, rain jacket, parka, waterproof jacket, thick jumper, leather jacket, freezing on my bike, long johns, first winter here, cold on my bike, soaked on my bike, cycling in the rain, not dressed for winter, first snow coat, thin jacket, coat stolen, zip broke coat, drenched, tropical country winter, freezing wind, ~waterproof, earmuffs, bus stop freezing, shivering bike',
    broader: 'clothing'
  },
  'maternity-clothes': {
    domain: 'item',
    nl: 'zwangerschapskleding, positiekleding, zwangerschapsbroek, zwangerschapskussen, voedingsbeha, voedings bh, zwangerschapsjurk, positiebroek, zwangerschapsjas, past niet meer om mijn buik, dikke buik kleding, zwangerschapslegging, draagjas, voedingsshirt, zwanger niks past, zwanger kleren, zwanger kleding, mijn buik past nergens in, broek gaat niet meer dicht zwanger, bolle buik, buik groeit kleren, zwanger bruiloft, broek knelt zwanger, twintig weken zwanger, derde trimester, knoop broek zwanger, buik groeit, kantoor zwanger, zwanger zomer jurk',
    en: 'maternity clothes, maternity jeans, pregnancy clothes, maternity dress, nursing bra, pregnancy pillow, nothing fits over my bump, baby bump clothes, maternity wear, nursing top, babywearing coat, maternity coat, pregnant nothing fits, pregnant clothes, growing belly clothes, belly too big for my jeans, months pregnant clothes, pregnant wedding, jeans button pregnant, growing bump, office pregnant, ~bump, expecting wardrobe, breastfeeding top',
    broader: 'clothing baby-things'
  },
  shoes: {
    domain: 'item',
    nl: 'schoen, laars, sneaker, regenlaarzen, ~pumps, hakken, sandaal, slipper, klompen, gympen, kaplaarzen, maat 38 schoen, maat 39 schoenen, maat 43 schoenen, nette schoenen, hoge hakken, steunzolen, werklaarzen, enkellaarsjes, doc martens, pantoffel, hak gebroken, schoenen versleten, natte voeten, blaren schoenen, maat 46, modderlaarzen, moestuin laarzen, knellende schoenen',
    en: 'shoe, ~boots, sneakers, ~trainers, high heels, sandals, wellies, wellington boots, slippers, smart shoes, clogs, size 39 shoes, size 43 shoes, doc martens, rubber boots, dress shoes, flip flops, ankle boots, gumboots, rain boots, wet feet, blisters shoes, muddy fields, size 46, shoes hurt, wedding heels, allotment boots',
    broader: 'clothing'
  },
  'work-clothes': {
    domain: 'item',
    nl: 'werkkleding, werkschoen, veiligheidsschoenen, werkoverall, blauwe overall, ketelpak, werkbroek, koksbuis, schort, labjas, uniform, koksjas, keukenschort, witte jas, tuinbroek, stofjas, koksbroek, werkjas, stalen neus, klusbroek, zorguniform, kleren voor bijbaantje, zwarte broek horeca, verpleegstersuniform, werkhandschoenen, signaalkleding, eerste werkdag bouw, stage keuken kleding, stage zorg kleding, bijbaan horeca, keukenhulp baan, verpleegkunde stage, bouwplaats, fabriek werken kleding, lasopleiding, kokschool, monteurskleding, schilderen oude kleren',
    en: 'work clothes, safety shoes, work boots, overalls, boiler suit, chefs jacket, apron, lab coat, uniform, work trousers, dungarees, medical scrubs, steel toe boots, clothes for catering work, waiter outfit, coveralls, high visibility jacket, first day on a building site, kitchen job clothes, nursing placement, factory job, warehouse job, catering college, decorating clothes, building site, mechanic outfit, ~apprentice',
    broader: 'clothing',
    near: 'safety-gear'
  },
  bags: {
    domain: 'item',
    nl: 'handtas, schoudertas, boodschappentas, laptoptas, heuptas, tote bag, portemonnee, ~riem, tassen, leren tas, katoenen tas, avondtasje, aktetas, rugtasje dames, shopper, toilettas, draagtas, clutch, sporttas, boodschappen dragen tas, kantoor tas, hengsel gebroken, galatasje, rits tas kapot, riem kapot, markt tas, studie tas',
    en: 'handbag, shoulder bag, shopping bag, laptop bag, laptop sleeve, ~purse, tote bag, wallet, ~belt, evening bag, briefcase, bum bag, fanny pack, clutch, messenger bag, toiletry bag, tote, carry shopping bag, office bag, prom bag, trousers fall belt, commuting bag, market bag, purse stolen',
    broader: 'clothing'
  },
  jewellery: {
    domain: 'item',
    nl: 'sieraad, ketting om, oorbel, armband, horloge, manchetknopen, broche, haarband, zonnebril, kralenketting, ~ring, tiara, diadeem, haarsieraad, horlogebandje, hoeden, ~pet, zonnehoed, paraplu, sieradendoos, oorbellen bruiloft, gala sieraden, plensbui lopen, kale hoofd zon, haarspeld, sieradenkistje oma, horloge stilgestaan',
    en: 'jewellery, jewelry, necklace, earring, bracelet, watch strap, cufflinks, brooch, sunglasses, hair accessories, tiara, wristwatch, hats, sun hat, ~cap, umbrella, costume jewellery, beaded necklace, wedding earrings, prom jewellery, pouring rain walk, hair pin, brolly, bald head sun, sparkly necklace',
    broader: 'clothing'
  },
  'beauty-things': {
    domain: 'item',
    nl: 'tondeuse, haartondeuse, föhn, krultang, stijltang, ~makeup, haardroger, scheerapparaat, epilator, nagellak, gellamp, uv lamp nagels, parfum, verzorgingsproducten, krulset, warmtekap, droogkap, curl ijzer, shampoo, crème, schoonheidsproduct, trimmer baard, baardtrimmer, haarkleuren spullen, deodorant, maandverband, menstruatieproducten, haarklem, tampons, menstruatiecup, toiletspullen, haarverf, baard trimmen, natte haren, benen ontharen, snor, jongens scheren, neushaar, bruiloft krullen, armoede hygiëne',
    en: 'hair clippers, clippers, hair dryer, hairdryer, curling iron, straightener, hair straightener, ~makeup, shaver, epilator, nail polish, gel lamp, perfume, toiletries, beauty products, skin care, shampoo, beard trimmer, flat iron, period products, sanitary pads, tampons, hair dye, blow dryer, curling wand, trim my beard, frizzy hair, wet hair, wedding curls, moustache, hairy legs, hair roots, hygiene poverty',
    near: 'hairdressing'
  },
  'swim-clothes': {
    domain: 'item',
    nl: 'zwemkleding, badpak, zwembroek, bikini, boerkini, zomerkleding, zomerkleren, strandkleding, badjas, strandlaken, zomerjurk, korte broek, ochtendjas, zwempak, burkini, uv pakje, badslippers, zwembad dochter, zwemles zoon, tropische vakantie, strandvakantie kleding, hittegolf kleren, ziekenhuisopname ochtendjas',
    en: 'swimwear, swimsuit, swimming trunks, bikini, burkini, summer clothes, bathrobe, beach towel, summer dress, shorts, dressing gown, swim shorts, bathing suit, rash vest, swimming lesson daughter, beach holiday outfit, tropical holiday, hot weather clothes, hospital stay gown, sun holiday outfit, modest swimming',
    broader: 'clothing'
  }
} as const satisfies Record<string, Concept>
