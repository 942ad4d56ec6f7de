import type { Concept } from './concept.ts'

/** Things for a birthday, a wedding, a street party or a neighbourhood drink. */
export const partyThings = {
  'party-things': {
    domain: 'item',
    nl: 'feestspullen, partyspullen, feestartikel, spullen voor een feest, spullen voor het straatfeest, spullen voor buurtfeest, feestmateriaal, spullen voor burendag, communiefeest spullen, tuinfeest spullen, bruiloft spullen, kerstmarkt spullen, evenementmateriaal, vrijmarkt kraam, marktkraam, buurtbarbecue spullen, verjaardag spullen, feestgerief',
    en: 'party things, party supplies, event equipment, things for a street party, things for the block party, wedding supplies, garden party things, market stall, fair stall, party gear, birthday party stuff, party rental, barbecue party things'
  },
  tables: {
    domain: 'item',
    nl: 'klaptafel, statafel, biertafel, biertafels, lange tafel, tafels, feesttafel, partytafel, buffettafel, schragentafel, inklapbare tafel, vouwtafel, buiten eten lange tafel, tafelrok, biertafelset, tafelkleed, tafellaken, campingtafel, tafels te kort, tafels en banken, picknickset',
    en: 'folding table, trestle table, cocktail table, standing table, beer table, long tables, buffet table, tables for a party, tablecloth, fold up table, camping table, beer garden table set, not enough tables, banquet table',
    broader: 'party-things',
    near: 'table'
  },
  chairs: {
    domain: 'item',
    nl: 'klapstoel, stapelstoel, klapstoelen, plooistoel, feeststoel, extra stoelen, campingstoel, vouwstoel, stoelen te kort, te weinig stoelen, stoelen, bierbank, regisseursstoel, stoelen voor visite, zitplaatsen feest, vissersstoel, stoelen voor het feest',
    en: 'folding chair, stacking chair, extra chairs, chairs for a party, camping chair, not enough chairs, fold up chair, spare chairs, seats for guests, seating for guests, somewhere for everyone to sit, beer bench',
    broader: 'party-things',
    near: 'chair'
  },
  'party-tent': {
    domain: 'item',
    nl: 'partytent, feesttent, easy-up, vouwtent, paviljoen, luifel, tuintent, tent voor in de tuin, kans op regen feest, feest buiten droog, tentzeil, pagodetent, buurtfeest regen, zijwanden tent, dekzeil, zeil tegen regen, stretchtent, vouwpaviljoen, barbecue regent',
    en: 'party tent, marquee, gazebo, pop up gazebo, pop-up tent, canopy, pavilion, garden party rain, keep dry at the party, tarp, tarpaulin, event tent, rain forecast for our party, bbq in the rain',
    broader: 'party-things',
    near: 'parasol tent'
  },
  'sound-system': {
    domain: 'item',
    nl: 'geluidsinstallatie, muziekinstallatie, geluidsset, speakerset, mengpaneel, versterker, luidspreker, microfoon, dj set, dj booth, draaitafel dj, karaoke, karaokeset, partybox, geluidsapparatuur, soundbox feest, boxen, muziekboxen, speakers feest, megafoon, draadloze microfoon, speech microfoon, zanginstallatie, discoset, headset microfoon, presentatie geluid, muziek op het feest, silent disco',
    en: 'sound system, pa system, party speaker, loudspeaker, amplifier, mixing desk, microphone, dj controller, dj set, karaoke, karaoke machine, big speakers, megaphone, wireless microphone, turntables for a dj, music for the party, partybox, be heard by a crowd, speakers for an outdoor event, public address',
    broader: 'party-things electronics',
    near: 'speakers'
  },
  'party-lights': {
    domain: 'item',
    nl: 'feestverlichting, prikkabel, discolamp, discobol, lichtslinger, feestlampjes, lichtsnoer, kerstverlichting, ~spots, rookmachine, lampion, lampionnen, lichtset, sfeerverlichting, lampjes in de tuin, bellenblaasmachine, fakkel, waxinelichthouder, tuinverlichting, theelichtjes, discolicht, podiumlampen',
    en: 'party lights, string lights, fairy lights, festoon lights, disco light, disco ball, christmas lights, smoke machine, fog machine, lanterns, stage lights, garden lights, bubble machine, torches for the garden, uplights, mood lighting, tea light holders',
    broader: 'party-things'
  },
  projector: {
    domain: 'item',
    nl: "beamer, projector, projectiescherm, projectorscherm, filmavond buiten, buitenbioscoop, presentatie op groot scherm, diaprojector, diavertoner, dia's kijken, buurtbioscoop, voetbal kijken groot scherm, wk kijken met de buurt, overheadprojector, groot doek, film kijken in de tuin, filmprojector, super 8, wedstrijd op groot scherm, hdmi beamer, dia scherm",
    en: 'projector, beamer, projector screen, movie night, outdoor cinema, show a presentation on a big screen, slide projector, film in the garden, watch the match on a big screen, old slides, super 8 projector, overhead projector, film screening, big screen for the world cup',
    broader: 'party-things electronics'
  },
  bbq: {
    domain: 'item',
    nl: "bbq, barbecue, gasbarbecue, houtskool, houtskoolbarbecue, grill, kamado, skottelbraai, big green egg, buitenkeuken, plancha, weber, smoker, gasgrill, barbecueën, barbecuespullen, bakplaat buiten, barbecuetang, draaispit, electrische barbecue, briketten, starter bbq, green egg, bbq'en, rookton, vuurplaat",
    en: 'bbq, barbecue, gas barbecue, charcoal grill, grill, kamado, plancha, weber, outdoor kitchen, barbeque, smoker, gas grill, briquettes, charcoal, grilling, portable barbecue, spit roast, bbq tools, cook outside',
    broader: 'party-things',
    near: 'barbecue-spot'
  },
  'bouncy-castle': {
    domain: 'item',
    nl: 'springkussen, springkasteel, luchtkussen, opblaasbare stormbaan, stormbaan, buikschuifbaan, luchtkasteel, opblaaskasteel, kinderattractie, opblaasglijbaan',
    en: 'bouncy castle, bounce house, inflatable slide, inflatable castle, jumping castle, obstacle course inflatable, moon bounce, something bouncy for the kids',
    broader: 'party-things',
    near: 'childrens-party'
  },
  decorations: {
    domain: 'item',
    nl: 'slingers, ballonnen, vlaggetjes, vlaggenlijn, versiering, feestversiering, kerstversiering, kerstspullen, ballonpomp, helium, backdrop, ballonnenboog, feestdecoratie, paasdecoratie, halloween versiering, sarah pop, abraham pop, geboortebord, ooievaar, ooievaar tuin, heliumfles, versieren, slinger, confetti, geboorteversiering, kandelaars bruiloft, bruiloft decoratie, opblaaspop sarah, opblaaspop abraham',
    en: 'bunting, balloons, garland, decorations, party decoration, streamers, banner, helium, balloon pump, balloon arch, backdrop, halloween decorations, easter decorations, wedding decor, confetti, vases for a wedding, helium tank, paper lanterns, table decorations',
    broader: 'party-things',
    near: 'party-lights'
  },
  'christmas-things': {
    domain: 'item',
    nl: 'kerstboom, kerstbal, kunstkerstboom, kerststal, kerstboomstandaard, adventskrans, kerstkrans, kerstpak, kerstmanpak, sinterklaaspak, sintpak, mijter, pietenpak, kerstspullen, kerstversiering, nepboom, staf sinterklaas, baard sinterklaas, tabberd, kerstdorp, pietenkleding',
    en: 'christmas tree, fake christmas tree, artificial tree, baubles, tree stand, nativity, advent wreath, santa suit, santa costume, christmas decorations, sinterklaas costume, tinsel, tree ornaments, father christmas outfit',
    broader: 'party-things',
    near: 'decorations costumes'
  },
  costumes: {
    domain: 'item',
    nl: 'verkleedkleren, carnavalskleding, carnavalspak, kostuum verkleden, pruik, halloweenkostuum, prinsessenjurk, piratenpak, themafeest, verkleedspullen, ~masker, toneelkleding, jaren 70 kleding, dirndl, lederhose, verkleden, theaterkleding, prinsessenjurkje, cowboy, clownspak, schmink, mascottepak, jaren 80 outfit, oktoberfest, gekke hoed, toneelkostuum, oud-hollands kostuum, foute trui, cosplay',
    en: 'costume, fancy dress, carnival outfit, halloween costume, dressing up clothes, wig, pirate costume, princess dress, theme party, ~mask, theatre costumes, dirndl, lederhosen, seventies outfit, cosplay, eighties outfit, ugly christmas jumper, clown outfit, stage costumes, party hats',
    broader: 'party-things clothing'
  },
  'garden-games': {
    domain: 'item',
    nl: 'jeu de boules, petanque, kubb, croquet, badminton, badmintonset, sjoelbak, sjoelen, reuzenjenga, volleybalnet, tuinspel, spelletjes buiten, tafelvoetbal, voetbaltafel, dartbord, sumopakken, rad van fortuin, bingomolen, bingo, bingospel, loterijrad, sjoelschijven, darts, pokerset, pooltafel, biljart, mölkky, boccia, vikingspel, tafelvoetbalspel, blikgooien, sport en spel materiaal, volksspelen, hoefijzer gooien, mikado groot, touwtrekken, beerpong, twister, ringwerpen',
    en: 'petanque, boules, kubb, croquet, badminton set, giant jenga, volleyball net, garden game, lawn games, table football, foosball, dart board, bingo set, wheel of fortune, poker set, pool table, molkky, cornhole, games for a field day, tug of war rope, boccia, bocce, beer pong, twister, raffle drum, outdoor games',
    broader: 'party-things',
    near: 'board-games sport-gear'
  },
  'beer-tap': {
    domain: 'item',
    nl: 'biertap, tapinstallatie, biervat, thuistap, perfectdraft, drankbar, mobiele bar, cocktailshaker, tapwagen, bierpomp, bar op wielen, koolzuurfles, beertender, cocktailset, fustbier, wijnkoeler feest, cocktail maken',
    en: 'beer tap, keg, keg pump, beer dispenser, mobile bar, cocktail shaker, bar set, kegerator, perfect draft, draught beer, cocktail set, make cocktails',
    broader: 'party-things'
  },
  'photo-booth': {
    domain: 'item',
    nl: "photobooth, fotohokje, polaroidcamera, instax, fotozuil, greenscreen, wegwerpcamera, polaroid, gastenboek audio, fotowand, direct klaar camera, foto's op het feest, instant camera",
    en: 'photo booth, polaroid camera, instax, instant camera, green screen, selfie station, guest book phone, party props, disposable camera, photo props',
    broader: 'party-things electronics',
    near: 'camera'
  },
  stage: {
    domain: 'item',
    nl: 'podium, podiumdelen, spreekgestoelte, dranghek, dranghekken, verkeershek, straat afzetten, afzetlint, afzethek, toneelgordijn, pionnen, kassa, geldkistje, kasregister, pinautomaat, portofoon, portofoons, walkietalkie, walkie-talkie, hesjes, vlaggenmast, sandwichbord, stoepbord, krijtbord, statieven afzetpaal, kassa rommelmarkt, marktplaats kraam, verkeershesje, polsbandjes, presentatiewand, beachvlag, brandblusser, ehbo-koffer evenement',
    en: 'stage blocks, stage blocks, lectern, crowd barrier, crowd control barriers, street closure, barrier tape, traffic cones, cash box, cash register, card reader, walkie talkie, two way radio, hi vis vests, sandwich board, chalkboard, a-frame sign, flag pole, wristbands, exhibition panels, fire extinguisher, queue barriers',
    broader: 'party-things'
  },
  'bouquet-things': {
    domain: 'item',
    nl: 'bloemen, boeket, snijbloemen, bloemenvaas, droogbloemen, bloemenkrans, bos bloemen, pluktuin, corsage, bloemstuk, rouwboeket, oasis steekschuim, bloemschikspullen',
    en: 'flowers, bouquet, cut flowers, dried flowers, wreath, bunch of flowers, flower arrangement, floral foam, funeral flowers, corsage, spare blooms'
  }
} as const satisfies Record<string, Concept>
