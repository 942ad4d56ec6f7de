import type { Concept } from './concept.ts'

/** Things for a birthday, a wedding, a street party or a neighbourhood drink. */
export const partyThings = {
  'party-things': {
    domain: 'item',
    nl: 'feestspullen, partyspullen, feestartikel, spullen voor een feest, spullen voor het straatfeest, spullen voor buurtfeest, feestmateriaal, spullen voor burendag, communiefeest spullen, tuinfeest spullen, bruiloft spullen, kerstmarkt spullen, evenementmateriaal, vrijmarkt kraam, marktkraam, buurtbarbecue spullen, verjaardag spullen, feestgerief, veertig jaar getrouwd, ~jubileum, housewarming, tuinfeest vieren, straatborrel, ~trouwerij',
    en: 'party things, party supplies, event equipment, things for a street party, things for the block party, wedding supplies, garden party things, market stall, fair stall, party gear, birthday party stuff, party rental, barbecue party things, housewarming, garden wedding'
  },
  tables: {
    domain: 'item',
    nl: 'klaptafel, statafel, biertafel, lange tafel, tafels, feesttafel, partytafel, buffettafel, schragentafel, inklapbare tafel, vouwtafel, buiten eten lange tafel, tafelrok, biertafelset, tafelkleed, tafellaken, campingtafel, tafels te kort, tafels en banken, picknickset, feest aan tafel, dertig gasten, buffet neerzetten, eten met de hele straat, ergens het buffet op, straat aan tafel, rommelmarkt tafel, bruiloft tafels, taarten uitstallen, staan borrel tafel',
    en: 'folding table, trestle table, cocktail table, standing table, beer table, long tables, buffet table, tables for a party, tablecloth, camping table, beer garden table set, not enough tables, banquet table, thirty guests, seat the whole street, put the buffet on, dinner for twenty, big christmas dinner, flea market table, cake stall table, wedding tables, sit together street, standing drinks table',
    broader: 'party-things',
    near: 'table'
  },
  chairs: {
    domain: 'item',
    nl: 'klapstoel, stapelstoel, plooistoel, feeststoel, extra stoelen, campingstoel, vouwstoel, stoelen te kort, te weinig stoelen, stoelen, bierbank, regisseursstoel, stoelen voor visite, zitplaatsen feest, vissersstoel, stoelen voor het feest, zitplaatsen, stoelen lenen, te weinig zitplaatsen, maar vier stoelen, gasten zitten, dertig gasten, zitten op het feest, stoelen feestje, ~eters, twintig man zitten, oma zitten feest, huiskamerconcert, lezing bezoekers, bruiloft gasten zitten',
    en: 'folding chair, stacking chair, extra chairs, chairs for a party, camping chair, not enough chairs, spare chairs, seats for guests, somewhere for everyone to sit, beer bench, ~seating, only four chairs, guests need to sit, thirty guests, seats for a party, more chairs, sit down for everyone, guests standing, film night seats, funeral home seats, circle meeting, talk audience, wedding guests seats, visitors seats, book club seats',
    broader: 'party-things',
    near: 'chair'
  },
  'party-tent': {
    domain: 'item',
    nl: 'partytent, feesttent, easy-up, vouwtent, paviljoen, ~luifel, tuintent, tent voor in de tuin, kans op regen feest, feest buiten droog, tentzeil, pagodetent, buurtfeest regen, zijwanden tent, dekzeil, zeil tegen regen, stretchtent, vouwpaviljoen, barbecue regent, gaat regenen, droog zitten, regen voorspeld feest, tuinfeest regen, ~overkapping, buiten feest regen, droog staan, ~beschutting, barbecue in de regen, bui verwacht, buienradar, onweer feest, nat pak feest, plensregen feest, doop tuinfeest, marktkraam regen, bruiloft tuin weer',
    en: 'party tent, marquee, gazebo, pop up gazebo, pop-up tent, canopy, pavilion, garden party rain, keep dry at the party, tarp, tarpaulin, event tent, rain forecast for our party, bbq in the rain, going to rain, shelter from the rain, garden party shelter, outdoor party rain, covered area, keep guests dry, showers forecast, wedding garden weather, thunderstorm party, soggy guests, weather uncertain, outdoor wedding, stall cover rain, drizzle, wet guests, rain plan party, barbecue rain, rain forecast street',
    broader: 'party-things',
    near: 'parasol tent'
  },
  'sound-system': {
    domain: 'item',
    nl: 'geluidsinstallatie, muziekinstallatie, geluidsset, speakerset, mengpaneel, versterker, luidspreker, microfoon, dj set, dj booth, draaitafel dj, karaoke, karaokeset, partybox, geluidsapparatuur, soundbox feest, muziekboxen, speakers feest, megafoon, draadloze microfoon, speech microfoon, zanginstallatie, discoset, headset microfoon, presentatie geluid, muziek op het feest, silent disco, iedereen moet me verstaan, verstaanbaar toespraak, ~toespraak, dansen op straatfeest, muziek buiten, optreden geluid, versterkt geluid, quiz geluid, dj feest, optreden band, zwakke stem zaal, herdenking spreken, playlist feest, sportdag omroepen, zaal spreker',
    en: 'sound system, pa system, party speaker, loudspeaker, amplifier, mixing desk, microphone, dj controller, dj set, karaoke, karaoke machine, big speakers, megaphone, wireless microphone, turntables for a dj, music for the party, partybox, be heard by a crowd, speakers for an outdoor event, public address, speech everyone can hear, music outdoors, dance floor music, make an announcement, quiz night sound, background music, ~gig, band performs, weak voice hall, outdoor zumba, announce sports day, dance party, busking',
    broader: 'party-things electronics',
    near: 'speakers'
  },
  'party-lights': {
    domain: 'item',
    nl: 'feestverlichting, prikkabel, discolamp, discobol, lichtslinger, feestlampjes, lichtsnoer, kerstverlichting, ~spots, rookmachine, lampion, lichtset, sfeerverlichting, lampjes in de tuin, bellenblaasmachine, fakkel, waxinelichthouder, tuinverlichting, theelichtjes, discolicht, podiumlampen, gezellige lichtjes, tuin donker feest, bruiloft lichtjes, avondfeest, halloween mist, sfeer tuinfeest',
    en: 'party lights, string lights, fairy lights, festoon lights, disco light, disco ball, christmas lights, smoke machine, fog machine, lanterns, stage lights, garden lights, bubble machine, torches for the garden, uplights, mood lighting, tea light holders, twinkly, dark garden party, wedding lights, evening garden party, halloween fog, barn party, atmosphere lights',
    broader: 'party-things'
  },
  projector: {
    domain: 'item',
    nl: "beamer, projector, projectiescherm, projectorscherm, filmavond buiten, buitenbioscoop, presentatie op groot scherm, diaprojector, diavertoner, dia's kijken, buurtbioscoop, voetbal kijken groot scherm, wk kijken met de buurt, overheadprojector, groot doek, film kijken in de tuin, filmprojector, super 8, wedstrijd op groot scherm, hdmi beamer, dia scherm, voetbal met de straat, foto's laten zien op groot scherm, film op laken, wedstrijd kijken met z'n allen, powerpoint laten zien, ~presenteren, vakantiefoto's laten zien, wk finale, ek wedstrijd, oranje kijken, songfestival, spreekbeurt laten zien, filmmarathon, uitvaart foto, bruiloft fotos, buurtvergadering presentatie, film op muur, finale kijken straat, wedstrijd straat kijken",
    en: 'projector, beamer, projector screen, movie night, outdoor cinema, show a presentation on a big screen, slide projector, film in the garden, watch the match on a big screen, old slides, super 8 projector, overhead projector, film screening, big screen for the world cup, football on a big screen, show holiday photos to a group, film on a sheet, watch the final together, ~slideshow, show my slides, powerpoint for a meeting, world cup final, eurovision, film marathon, funeral photos, movie on wall, grandparents slides, talk with slides, cup final, residents presentation, final on big screen',
    broader: 'party-things electronics'
  },
  bbq: {
    domain: 'item',
    nl: "bbq, barbecue, gasbarbecue, houtskool, houtskoolbarbecue, grill, kamado, skottelbraai, big green egg, buitenkeuken, plancha, weber, smoker, gasgrill, barbecueën, barbecuespullen, bakplaat buiten, barbecuetang, draaispit, electrische barbecue, briketten, starter bbq, green egg, bbq'en, rookton, vuurplaat, vlees grillen, worstjes buiten, buiten koken, sateetjes grillen, satéstokjes, vlees bakken buiten, zomeravond eten buiten, koningsdag vlees, kolen",
    en: 'bbq, barbecue, gas barbecue, charcoal grill, grill, kamado, plancha, weber, outdoor kitchen, barbeque, smoker, gas grill, briquettes, charcoal, portable barbecue, spit roast, bbq tools, cook outside, sausages outside, grill some meat, ~cookout, burgers in the garden, ~coals, sizzling, veggie burgers outdoors, kebabs outdoors',
    broader: 'party-things',
    near: 'barbecue-spot'
  },
  'bouncy-castle': {
    domain: 'item',
    nl: 'springkussen, springkasteel, luchtkussen, opblaasbare stormbaan, stormbaan, buikschuifbaan, luchtkasteel, opblaaskasteel, kinderattractie, opblaasglijbaan, kinderen vermaken straatfeest, kinderfeest in de tuin vermaak, springen kinderen feest, twintig kinderen bezig houden feest, communiefeest kinderen, straatfeest kleintjes, burendag kinderen',
    en: 'bouncy castle, bounce house, inflatable slide, inflatable castle, jumping castle, obstacle course inflatable, moon bounce, something bouncy for the kids, entertain twenty kids outside, keep the kids busy at the street party, kids jumping, communion party kids, street party little ones, wear kids out, school fete attraction',
    broader: 'party-things',
    near: 'childrens-party'
  },
  decorations: {
    domain: 'item',
    nl: 'slingers, ballonnen, vlaggetjes, vlaggenlijn, versiering, feestversiering, ballonpomp, helium, backdrop, ballonnenboog, feestdecoratie, paasdecoratie, halloween versiering, sarah pop, abraham pop, geboortebord, ooievaar, ooievaar tuin, heliumfles, ~versieren, confetti, geboorteversiering, kandelaars bruiloft, bruiloft decoratie, opblaaspop sarah, opblaaspop abraham, kamer versieren, straat versieren, huis versieren, tante wordt vijftig, slingers ophangen, feest aankleden, juf jarig, bruiloft aankleden, abraham, geslaagd vlag, geboorte raam, pensioen versieren, trouwzaal, oma jubileum versieren, oranje versiering, kale zaal',
    en: 'bunting, balloons, garland, ~decorations, party decoration, streamers, banner, helium, balloon pump, balloon arch, backdrop, halloween decorations, easter decorations, wedding decor, confetti, vases for a wedding, helium tank, paper lanterns, table decorations, decorate the room, decorate the street, make it look festive, dress the hall, turning fifty, fiftieth, graduation banner, venue bare, retirement decor, baby announcement',
    broader: 'party-things',
    near: 'party-lights'
  },
  'christmas-things': {
    domain: 'item',
    nl: 'kerstboom, kerstbal, kunstkerstboom, kerststal, kerstboomstandaard, adventskrans, kerstkrans, kerstpak, kerstmanpak, sinterklaaspak, sintpak, mijter, pietenpak, kerstspullen, kerstversiering, nepboom, staf sinterklaas, baard sinterklaas, tabberd, kerstdorp, pietenkleding, pakjesavond, sinterklaasavond, sinterklaas spelen, sint spelen, kerstman spelen, baard en mijter, zwarte piet pak, kerst optreden pak, kerst vieren, kerst kaal, eerste kerst nederland, kerstster, sint bezoekt, sinterklaas school, kerst verzorgingshuis, dennennaalden',
    en: 'christmas tree, fake christmas tree, artificial tree, baubles, tree stand, nativity, advent wreath, santa suit, santa costume, christmas decorations, sinterklaas costume, tinsel, tree ornaments, father christmas outfit, play father christmas, play santa, dress up as santa, santa beard, christmas bare, pine needles, tree topper, santa visits, festive season, ~xmas, care home christmas',
    broader: 'party-things',
    near: 'decorations costumes'
  },
  costumes: {
    domain: 'item',
    nl: 'verkleedkleren, carnavalskleding, carnavalspak, kostuum verkleden, pruik, halloweenkostuum, prinsessenjurk, piratenpak, themafeest, verkleedspullen, ~masker, toneelkleding, jaren 70 kleding, dirndl, lederhose, verkleden, theaterkleding, prinsessenjurkje, cowboy, clownspak, ~schmink, mascottepak, jaren 80 outfit, oktoberfest, gekke hoed, toneelkostuum, oud-hollands kostuum, foute trui, cosplay, thema kleren, zeerover, ~piraat, ~prinses, ~heks, kinderfeestje thema, ~carnaval, ~halloween, gek pak, feest jaren zeventig, rol in toneelstuk, musical kleding, uitnodiging thema, gekostumeerd, verkleedpartij, schoolmusical, ~spook, vampier, superheld, ridder, elsa jurk, spiderman, zombie',
    en: 'costume, fancy dress, carnival outfit, halloween costume, dressing up clothes, wig, pirate costume, princess dress, theme party, ~mask, theatre costumes, dirndl, lederhosen, seventies outfit, cosplay, eighties outfit, ugly christmas jumper, clown outfit, stage costumes, party hats, ~pirate, ~witch, ~princess, dressed as, superhero outfit, school play outfit, ~carnival, ~halloween, themed party outfit, world book day, vampire, ~ghost, superhero, knight, school musical, murder mystery, spiderman, roaring twenties, zombie, masquerade',
    broader: 'party-things clothing'
  },
  'garden-games': {
    domain: 'item',
    nl: 'jeu de boules, petanque, kubb, croquet, ~badminton, badmintonset, sjoelbak, sjoelen, reuzenjenga, volleybalnet, tuinspel, spelletjes buiten, tafelvoetbal, voetbaltafel, dartbord, sumopakken, rad van fortuin, bingomolen, ~bingo, bingospel, loterijrad, sjoelschijven, ~darts, pokerset, pooltafel, ~biljart, mölkky, boccia, vikingspel, tafelvoetbalspel, blikgooien, sport en spel materiaal, volksspelen, hoefijzer gooien, mikado groot, touwtrekken, beerpong, twister, ringwerpen, sportdag spel, bejaarden spelletjes, teambuilding, camping spel, vrijgezellenfeest spel, koningsspelen, borrel spel buiten',
    en: 'petanque, boules, kubb, croquet, badminton set, giant jenga, volleyball net, garden game, lawn games, table football, foosball, dart board, bingo set, wheel of fortune, poker set, pool table, molkky, cornhole, games for a field day, tug of war rope, boccia, bocce, beer pong, twister, raffle drum, outdoor games, sports day games, team building, hen party games, picnic game, summer fete games, entertain guests outside, pub games',
    broader: 'party-things',
    near: 'board-games sport-gear'
  },
  'beer-tap': {
    domain: 'item',
    nl: 'biertap, tapinstallatie, biervat, thuistap, perfectdraft, drankbar, mobiele bar, cocktailshaker, tapwagen, bierpomp, bar op wielen, koolzuurfles, beertender, cocktailset, fustbier, wijnkoeler feest, cocktail maken, vers bier, bruiloft bar, speciaalbier, cocktailavond, straatborrel bier, schuimkraag, gin tonic',
    en: 'beer tap, keg, keg pump, beer dispenser, mobile bar, cocktail shaker, bar set, kegerator, perfect draft, draught beer, cocktail set, make cocktails, wedding bar, craft beer, gin bar, ~pints, serve beer',
    broader: 'party-things'
  },
  'photo-booth': {
    domain: 'item',
    nl: "photobooth, fotohokje, polaroidcamera, instax, fotozuil, greenscreen, wegwerpcamera, polaroid, gastenboek audio, fotowand, direct klaar camera, foto's op het feest, instant camera, bruiloft herinnering, gekke selfies, gastenfoto, fotoplek feest, vrijgezellenfeest foto, foto afdruk feest",
    en: 'photo booth, polaroid camera, instax, instant camera, green screen, selfie station, guest book phone, party props, disposable camera, photo props, wedding memories, silly selfies, guest photos, photo corner, party snaps, instant prints',
    broader: 'party-things electronics',
    near: 'camera'
  },
  stage: {
    domain: 'item',
    nl: 'podium, podiumdelen, spreekgestoelte, dranghek, verkeershek, straat afzetten, afzetlint, afzethek, toneelgordijn, pionnen, kassa, geldkistje, kasregister, pinautomaat, portofoon, portofoons, walkietalkie, walkie-talkie, hesjes, vlaggenmast, sandwichbord, stoepbord, krijtbord, statieven afzetpaal, kassa rommelmarkt, marktplaats kraam, verkeershesje, polsbandjes, presentatiewand, beachvlag, brandblusser, ehbo-koffer evenement, ~optocht, auto weren straatfeest, kinderkoor optreden, entree kassa, verkeersregelaar',
    en: 'stage blocks, lectern, crowd barrier, crowd control barriers, street closure, barrier tape, traffic cones, cash box, cash register, card reader, walkie talkie, two way radio, hi vis vests, sandwich board, chalkboard, a-frame sign, flag pole, wristbands, exhibition panels, fire extinguisher, queue barriers, cars away street party, ~parade, entrance fee, signposts, market payments, volunteers radios, marshals',
    broader: 'party-things'
  },
  'bouquet-things': {
    domain: 'item',
    nl: 'bloemen, boeket, snijbloemen, bloemenvaas, droogbloemen, bloemenkrans, bos bloemen, pluktuin, corsage, bloemstuk, rouwboeket, oasis steekschuim, bloemschikspullen, ~moederdag, bloemetje verjaardag, ziekenhuis bloemetje, trouwboeket, graf bloemetje, ~beterschap, dahlia, tulpen bos, pioenroos',
    en: 'flowers, bouquet, cut flowers, dried flowers, wreath, bunch of flowers, flower arrangement, floral foam, funeral flowers, corsage, spare blooms, dahlias, peonies, sunflowers bunch, wedding posy'
  }
} as const satisfies Record<string, Concept>
