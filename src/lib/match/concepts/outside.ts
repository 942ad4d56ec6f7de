import type { Concept } from './concept.ts'

/**
 * What people ask for and neighbours do not give: trades that need a licence, houses and jobs, things to buy. Known
 * so that somebody who asks for a notary is not sent to whoever helps with forms.
 */
export const outside = {
  'buying-a-home': {
    domain: 'space',
    nl: 'huis te koop, huis kopen gezocht, koopwoning, appartement te koop, appartement kopen, woning te koop, koopappartement, bouwgrond, bouwkavel, grond te koop, grond om te bouwen, koop gevraagd huis, koop gevraagd grond, starterswoning, makelaar gezocht, vakantiehuis kopen, garagebox te koop',
    en: 'house for sale, buy a house, buy an apartment, buy a flat, building plot, plot of land, land for sale, estate agent, realtor, starter home'
  },
  'renting-a-home': {
    domain: 'space',
    nl: 'huurwoning, huurhuis, huurappartement, huis te huur gezocht, woning gezocht, woonruimte gezocht, appartement gezocht, eengezinswoning, sociale huur, studio te huur, gezin zoekt woning, huis huren, appartement huren, antikraak, winkelpand, bedrijfspand, bedrijfsruimte huren',
    en: 'house to rent, flat to rent, apartment to rent, rental home, rental apartment, looking for a flat, looking for an apartment, family seeks house, social housing, two bedroom, three bedroom, shop premises'
  },
  mortgage: {
    domain: 'help',
    nl: 'hypotheek aanvragen, welke bank hypotheek, hypotheek afsluiten, hypotheek oversluiten, lening afsluiten, geld lenen, lening gezocht, persoonlijke lening, geld voorschieten, krediet, crowdfunding',
    en: 'apply for a mortgage, which bank mortgage, get a loan, borrow money, lend money, lend me money, personal loan, cash loan, loan of money'
  },
  investing: {
    domain: 'skill',
    nl: 'aandelen, beleggen, crypto, bitcoin, beurs beleggen, effecten, etf, investeren, investeerder gezocht, daytraden',
    en: 'stocks and shares, invest, investing, investor, crypto, bitcoin, trading stocks, stock market, etf, day trading'
  },
  'driving-lessons': {
    domain: 'skill',
    nl: 'rijles, rijlessen, rijschool, motorrijles, autorijles, autorijden leren, leren autorijden, leert autorijden, rijbewijs halen, lessen in automaat, rij-instructeur, vaarles motorboot, vliegles, heftruckcertificaat, rijbewijs A, rijbewijs C, rijbewijs BE',
    en: 'driving lesson, driving school, driving instructor, learn to drive, learn driving, motorbike lesson, motorcycle lesson, get my licence, flying lesson, lorry licence'
  },
  'vehicle-inspection': {
    domain: 'help',
    nl: 'apk, apk-keuring, auto keuren, uitlaat lassen, distributieriem, koppelingsplaat, versnellingsbak, auto uitdeuken, auto spuiten, autoschade herstellen, uitdeuken, garagebedrijf',
    en: 'mot test, car inspection, roadworthy, exhaust welding, gearbox, cambelt, timing belt, clutch replaced, panel beating, car respray, bodywork dent'
  },
  'buying-a-vehicle': {
    domain: 'item',
    nl: 'auto te koop, auto kopen, autootje gevraagd, auto gevraagd, tweedehands auto, tweedehands autootje, occasion, brommer kopen, scooter te koop, motor kopen, camper kopen, caravan kopen, boot kopen, oldtimer, trouwauto, limousine',
    en: 'car for sale, buy a car, second hand car, used car, cheap car, buy a van, buy a camper, buy a boat, vintage car, wedding car, limousine, classic car'
  },
  taxi: {
    domain: 'ride',
    nl: 'taxi, taxibedrijf, touringcar, bus met chauffeur huren, privéchauffeur, koerier, pakketdienst, verhuisbedrijf',
    en: 'taxi, cab, coach hire, minibus hire with driver, private driver, courier company, removal company'
  },
  notary: {
    domain: 'help',
    nl: 'notaris, testament laten maken, testament opstellen notaris, akte, beëdigd vertaler, deurwaarder, advocaat gezocht, strafrechtadvocaat, echtscheidingsadvocaat, familierechter, accountant gezocht, jaarrekening',
    en: 'notary, draw up a will, sworn translator, bailiff, criminal lawyer, divorce lawyer, solicitor, barrister, chartered accountant, conveyancing'
  },
  dentist: {
    domain: 'help',
    nl: 'tandarts, tand vullen, kies trekken, gebroken tand, kiespijn, beugel plaatsen, orthodontist, mondhygiënist, gebit, kroon op kies, gaatje in kies, vulling kies',
    en: 'dentist, fill a tooth, broken tooth, toothache, pull a tooth, braces fitted, orthodontist, dental, dental hygienist, root canal'
  },
  medicine: {
    domain: 'help',
    nl: 'operatie uitvoeren, recept uitschrijven, antibiotica, medicijnen op recept, oxycodon, ritalin, slaappillen kopen, botox, tatoeage, tattoo, tatoeëren, piercing, psychiater, psycholoog gezocht, fysiotherapeut gezocht, dieet op recept, bril op sterkte, opticien, huisarts gezocht, dokter die, röntgenfoto, inenting, vaccinatie',
    en: 'perform surgery, write a prescription, antibiotics, prescription drugs, sleeping pills, botox, tattoo, piercing, psychiatrist, psychologist, physiotherapist, optician, prescription glasses, register with a gp, x-ray, vaccination, vaccine'
  },
  dating: {
    domain: 'help',
    nl: 'daten, date gezocht, relatie gezocht, lieve dame gezocht, leuke man gezocht, vriendin gezocht, partner gezocht, verkering, liefde gezocht, dating, latrelatie, levenspartner, huwelijkspartner',
    en: 'date, dating, girlfriend wanted, boyfriend wanted, relationship, life partner, romance, love interest, blind date, marry me'
  },
  employment: {
    domain: 'help',
    nl: 'vast contract, vacature, baan gezocht, werk gezocht, baan zoeken, bijbaan, bijbaantje, vakantiewerk, fulltime, parttime, personeel gezocht, medewerker gezocht, stageplek, stageplaats, stage lopen, stage gezocht, leerwerkplek, uitzendbureau, nulurencontract, oproepkracht, detacheren, meeloopdag',
    en: 'permanent contract, vacancy, job wanted, looking for a job, find a job, part-time job, side job, summer job, full-time, staff wanted, employee wanted, internship, apprenticeship, work placement, temp agency, weekend job, hire a cook'
  },
  'adopting-an-animal': {
    domain: 'item',
    nl: 'puppy kopen, puppy adopteren, hond adopteren, kat adopteren, adopteren, kitten gezocht, kittens gevraagd, pup gezocht, dekreu, hond kopen, paard kopen, pony kopen, rashond, kippen adopteren, legkippen',
    en: 'adopt a dog, adopt a cat, adopt, puppy for sale, buy a puppy, kitten wanted, stud dog, buy a horse, buy a pony, pedigree dog, rehome, laying hens, laying hen'
  },
  'exotic-animals': {
    domain: 'help',
    nl: 'python, slang, reptiel, reptielen, leguaan, vogelspin, hagedis, schorpioen, terrarium, schildpad, papegaai, ara, fret, alpaca, koe, varken houden, duiven houden',
    en: 'python, snake, reptile, iguana, tarantula, lizard, gecko, scorpion, terrarium, tortoise, parrot, macaw, ferret, alpaca, llama, cow, pigeons'
  },
  entertainer: {
    domain: 'help',
    nl: 'clown, goochelaar, goochelen, buikspreker, poppenspeler, ballonartiest, vuurspuwer, steltenloper, acrobaat, jongleren, mimespeler, stripper, sneltekenaar, cabaretier, feestband, coverband, fanfare, fanfareorkest, straatorgel',
    en: 'clown, magician, magic tricks, ventriloquist, puppeteer, balloon artist, fire eater, stilt walker, acrobat, juggling, stripper, caricaturist, stand-up comedian, cover band, brass band, barrel organ'
  },
  'print-shop': {
    domain: 'help',
    nl: 'zeildoek bedrukken, op zeildoek, spandoek drukken, poster drukken, shirts bedrukken, visitekaartjes drukken, drukwerk, drukker, stickers drukken, boek laten drukken, zeefdrukken op bestelling, grootformaat',
    en: 'print on canvas, banner printing, print a poster, print t-shirts, business cards printed, large format print, print shop, book printed, vinyl banner'
  },
  wellness: {
    domain: 'help',
    nl: 'zonnebank, sauna thuis, infraroodcabine, hottub, jacuzzi, zwembad huren, opzetzwembad, zwembad, massagestoel, floattank',
    en: 'sunbed, tanning bed, home sauna, infrared cabin, hot tub, jacuzzi, private pool, above ground pool, swimming pool, massage chair'
  },
  'heavy-machines': {
    domain: 'item',
    nl: 'minigraver, graafmachine, bobcat, hoogwerker, shovel, heftruck, kraan huren, trilplaat, stamper, tractor, betonpomp, boot te leen, jetski, drone, segway, luchtballon',
    en: 'mini digger, excavator, bobcat, cherry picker, forklift, crane hire, plate compactor, tractor, concrete pump, jet ski, drone, segway, hot air balloon'
  },
  'web-agency': {
    domain: 'help',
    nl: 'seo, vindbaar in google, google vindbaar, beter vindbaar, zoekmachine, app laten bouwen, app ontwikkelen, webshop laten bouwen, hacker, gehackt account terughalen, google ads',
    en: 'seo, rank on google, found on google, search engine, build an app, develop an app, build a web shop, google ads, hacker'
  },
  'structural-work': {
    domain: 'help',
    nl: 'dakkapel, aanbouw, uitbouw, dakopbouw, fundering herstellen, asbest, asbest verwijderen, draagmuur, constructeur, architect, rioolvervanging, gevel renoveren, dubbel glas plaatsen, kozijnen vervangen, nieuwe keuken plaatsen, nieuw dak, zonnepanelen leggen',
    en: 'dormer, extension built, loft conversion, foundation repair, asbestos, load bearing wall, structural engineer, architect, sewer replacement, double glazing installed, new roof, install solar panels'
  },
  mediator: {
    domain: 'help',
    nl: 'mediator, scheidingsbemiddelaar, echtscheiding mediation, relatietherapie, relatietherapeut, gezinstherapie, waarzegster, helderziende, medium, tarot, horoscoop, handlezen',
    en: 'mediator, divorce mediation, couples therapy, marriage counsellor, family therapy, fortune teller, psychic, clairvoyant, tarot, horoscope, palm reading'
  },
  'collectors-pieces': {
    domain: 'item',
    nl: 'postzegels, munten, muntenverzameling, postzegelverzameling, suikerzakjes, sigarenbandjes, oude bankbiljetten, voetbalplaatjes, kaartjes concert gezocht, festivalticket, concertkaart',
    en: 'stamp collection, stamps, coins, coin collection, banknotes, football stickers, trading cards, concert ticket wanted, festival ticket'
  }
} as const satisfies Record<string, Concept>
