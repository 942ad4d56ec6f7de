import type { Concept } from './concept.ts'

/** Computers, phones, sound, picture and what feeds them. */
export const electronicsThings = {
  electronics: {
    domain: 'item',
    nl: 'elektronica, apparaat over, elektronische apparatuur, apparatuur, oude elektronica, elektrisch apparaat, elektronicaonderdelen, gadget, kabels doos, elektro, electronica, raspberry pi, arduino, weerstanden elektronica, lade vol kabels, robot bouwen, programmeerproject, elektronica knutselen',
    en: 'electronics, gadget, electronic device, old electronics, box of cables, tech stuff, appliances, raspberry pi, arduino, electronic components, tech equipment, drawer of cables, build a robot, maker project, coding project'
  },
  laptop: {
    domain: 'item',
    nl: 'laptop, chromebook, ~notebook, macbook, oude laptop, laptop te leen, tweedehands computer, computer te leen, desktop, pc over, schoollaptop, laptop voor school, laptop kapot gegaan, leenlaptop, vervangende laptop, computer over, imac, geen computer thuis, gamepc, thuisonderwijs computer, kind heeft laptop nodig, pc te geef, computer voor school, computer nodig, computer voor huiswerk, computer stuk tijdelijk, sollicitatiebrief typen computer, online les computer, computer gecrasht, macbook kapot tijdelijk, scriptie deadline laptop, online cursus volgen, studie begonnen computer, videobellen sollicitatie, dochter brugklas laptop, cv typen, vluchteling studeren, laptop reparatie wachten',
    en: 'laptop, chromebook, notebook computer, macbook, old laptop, spare computer, laptop to borrow, desktop pc, laptop for school, my laptop died, spare laptop, second hand computer, refurbished laptop, kid needs a computer for homework, imac, gaming pc, loaner laptop, needs a computer, computer for school, computer for homework, computer for job applications, nothing to type on, computer for studying, laptop got stolen, borrow a computer, online course, university starts, remote interview, thesis deadline, shared computer, refugee studying, laptop in repair, school portal, zoom classes',
    broader: 'electronics',
    near: 'tablet'
  },
  tablet: {
    domain: 'item',
    nl: 'tablet, ipad, e-reader, kobo, kindle, e-book, tekentablet, beeldbellen met oma tablet, wacom, leesapparaat, kindertablet, kobo e-reader, samsung tablet, pennetje tablet, digitaal lezen, oma videobellen, vakantie lezen digitaal, peuter filmpje reis, digitale krant, lange vlucht kinderen, bladmuziek digitaal',
    en: 'tablet, ipad, e-reader, kobo, kindle, e-book reader, drawing tablet, kids tablet, wacom, android tablet, ebook, stylus, grandma video calls, long flight kids, read digitally, digital sheet music, digital newspaper',
    broader: 'electronics',
    near: 'laptop'
  },
  'computer-screen': {
    domain: 'item',
    nl: 'beeldscherm, computerscherm, toetsenbord, muis computer, webcam, headset, docking station, computermuis, hdmi kabel, tweede scherm, thuiswerkspullen, externe monitor, usb hub, muismat, docking, computeraccessoires, ~monitor, monitorarm, draadloze muis, thuiswerken scherm, koptelefoon met microfoon, verloopkabel, vergadering camera online, turen scherm, kapotte toetsen laptop, zoom bellen, collega hoort mij niet',
    en: 'computer monitor, computer screen, monitor, keyboard for computer, computer mouse, webcam, headset, docking station, hdmi cable, second screen, usb hub, external monitor, home office gear, display cable, monitor arm, wireless mouse, wireless keyboard, docking, display adapter, mouse pad, tiny laptop screen, squinting screen, broken keys laptop, zoom call, gaming monitor, colleagues hear microphone',
    broader: 'electronics'
  },
  printer: {
    domain: 'item',
    nl: 'printer, scanner, iets printen, printen, kopiëren, uitprinten, document scannen, inktcartridge, retourlabel printen, verzendlabel printen, kopieerapparaat, 3d printer, plotter, kopie maken, printje, fotoprinter, inscannen, laserprinter, toner, document uitprinten, papieren scannen, copyshop, scan maken, papieren kopie, label uitprinten, formulier printen, dia scanner, diascanner, negatieven scannen, fotoscanner, cricut, snijplotter, 3d printen, ticket uitprinten, formulier op papier, retoursticker, zwart-wit afdrukken, afdrukken, instapkaart printen, papieren kopiëren, huurcontract ondertekenen, boarding pass, werkblad kinderen, flyers maken papier, uitnodigingen drukken, contract tekenen papier, bewijs inkomen kopie',
    en: 'printer, scanner, print something, print out, scan a document, photocopy, copy machine, return label, shipping label, ink cartridge, 3d printer, 3d print, need something printed, photo printer, laser printer, toner, print a form, scan papers, out of ink, slide scanner, negative scanner, scan old photos, cricut, vinyl cutter, cutting plotter, boarding pass print, paper copy, on paper by tomorrow, print my cv, hard copy, print tickets, lease signature paper, worksheets kids, print flyers, print invitations, digitise photo album, sign a contract paper, visa documents, school worksheet',
    broader: 'electronics',
    near: 'printing-for-you'
  },
  chargers: {
    domain: 'item',
    nl: 'oplader, telefoonoplader, usb-c kabel, laptoplader, adapter, oplaadkabel, lader, iphone oplader, lightning kabel, voeding laptop, stroomadapter, laadkabel, telefoon bijna leeg, telefoon leeg, batterij van mijn telefoon leeg, macbook lader, usb kabel, magsafe, oplader kwijt, lader vergeten, adapter laptop, draadloze oplader, usb c, micro usb kabel, laadkabel auto, type 2 laadkabel, universele lader, telefoon gaat zo uit, laptop leeg, snoer kapot telefoon, kabel kapot, telefoon laadt niet meer op, telefoon dood, telefoon trein leeg, accu rood telefoon, kabel doorgebeten, kabel doorgeknaagd, stekker gebogen, telefoon ziekenhuis leeg, ander stekkertje telefoon',
    en: 'charger, phone charger, usb-c cable, laptop charger, power adapter, charging cable, iphone charger, lightning cable, phone is dead, phone battery empty, lost my charger, forgot my charger, usb cable, macbook charger, magsafe, wireless charger, type 2 charging cable, ev cable, micro usb, power brick, phone almost out of battery, phone about to die, laptop out of battery, cable broke, cable stopped charging, left my charger, hospital phone cable, ev lead, battery red phone, laptop shut down battery, different plug phone',
    broader: 'electronics',
    near: 'power-bank'
  },
  camera: {
    domain: 'item',
    nl: "fotocamera, fototoestel, spiegelreflexcamera, videocamera, gopro, actiecamera, analoge camera, cameralens, ~lens, lenzen camera, filmcamera, camera te leen, ~camera, wildcamera, telelens, macrolens, ~objectief, flitser, onderwatercamera, drone met camera, systeemcamera, spiegelreflex, canon eos, nikon, dashcam, fototas, geheugenkaart, cameratas, dierencamera tuin, fotograferen spullen, handycam, digitale camera, sd kaart, foto's maken reis camera, vogel fotograferen, safari foto, vos tuin filmen, egel filmen nacht, wie poept tuin, familieportret, website foto producten, vogels filmen",
    en: 'photo camera, digital camera, dslr, video camera, gopro, action camera, camera lens, film camera, camera to borrow, ~camera, wildlife camera, trail cam, telephoto lens, macro lens, flash for camera, underwater camera, drone with camera, mirrorless, camcorder, canon eos, nikon, dashcam, memory card, sd card, zoom lens, analog camera, analogue camera, photograph birds, take better pictures than my phone, ~safari, film fox garden, photography course, hedgehog at night film, underwater holiday, newborn photos, wildlife photography, night garden visitors',
    broader: 'electronics',
    near: 'photo-booth'
  },
  tripod: {
    domain: 'item',
    nl: 'statief, fotostatief, camerastatief, ringlamp, gimbal, fotolampen, achterdoek, telefoonstatief, studiolamp, reflectiescherm, softbox, selfiestick, fotodoek, lichttent, productfoto tent, studioflitser, monopod, groepsfoto, zelfportret, videovergadering licht, sterren fotograferen, stabiel filmen, dansvideo',
    en: 'tripod, camera tripod, ring light, gimbal, studio lights, backdrop for photos, phone tripod, softbox, light box for photos, selfie stick, reflector for photos, monopod, light tent, studio flash, photo studio kit, group photo, self portrait, steady video, product shots, night sky photo, dance video, shaky video',
    broader: 'electronics'
  },
  'game-console': {
    domain: 'item',
    nl: 'spelcomputer, playstation, ps5, ps4, nintendo, nintendo switch, xbox, wii, vr bril, videospel, spelconsole, gamecontroller, switch spel, gamestoel, game boy, videogame, dansmat, racestuur, retro spelcomputer, gameboy, joystick, arcadekast, flipperkast, mario kart, switch games, oculus, meta quest, ps5 spel, computerspelletje, gamen, regenachtig tieners, puber vakantie gamen, fifa, zelda, kinderfeestje gamen, ziek thuis gamen',
    en: 'game console, playstation, ps5, ps4, nintendo, nintendo switch, xbox, wii, vr headset, video game, games controller, gaming chair, gameboy, retro console, dance mat, racing wheel, meta quest, oculus, joystick, arcade machine, pinball, mario kart, rainy teenagers, fifa, zelda, sick home gaming, kids mario',
    broader: 'electronics books-games'
  },
  router: {
    domain: 'item',
    nl: 'router, wifi versterker, modem, netwerkkabel, wifirepeater, mifi, mifi router, internetkabel, powerline adapter, mesh wifi, tijdelijk internet, wifi repeater, hotspot apparaat, 4g router, utp kabel, wifi reikt niet, netwerkswitch, wifi bereik slecht, internetstoring hotspot, wifipunt, wifi extender, dongel, internet doet het niet tijdelijk, geen internet thuis, zonder internet, wifi tot zolder, zolderkamer internet, tuinhuis internet, verhuisd internet wachten, streamen hapert, vakantiehuis internet, monteur internet wachten',
    en: 'router, wifi extender, wifi booster, modem, ethernet cable, network cable, wifi repeater, mobile hotspot, powerline adapter, mesh wifi, temporary internet, 4g router, network switch, wifi does not reach, lan cable, dongle, mifi, portable wifi, no internet at home, without internet, wifi in the attic, new flat without internet, garden office internet, moved waiting internet, dead spot wifi, bedroom signal wifi, outage remote work',
    broader: 'electronics',
    near: 'wifi-help internet-use'
  },
  'hard-drive': {
    domain: 'item',
    nl: 'harde schijf, externe harde schijf, usb-stick, ssd, backup schijf, kaartlezer, cd brander, externe dvd speler, geheugenstick, floppy drive, dockingstation harde schijf, diskettes lezen, sata kabel, werkgeheugen, grafische kaart, computeronderdelen, pc onderdelen, laptop vol bestanden, fotos bewaren computer, geheugen vol laptop, oude schijf uitlezen, documenten veiligstellen',
    en: 'hard drive, external hard drive, usb stick, flash drive, ssd, backup drive, card reader, external dvd drive, floppy drive, memory stick, sata cable, graphics card, pc parts, computer parts, ram memory, thumb drive, read old floppy disks, memory full laptop, copy documents computer, upgrade pc',
    broader: 'electronics'
  },
  speakers: {
    domain: 'item',
    nl: 'bluetooth speaker, ~speaker, koptelefoon, oortjes, stereo-installatie, soundbar, muziekspeler, hoofdtelefoon, noise cancelling, geluidsbox, draagbare speaker, stereo, hifi, jbl, airpods, stereoset, sonos, receiver, oordopjes bluetooth, gehoorkapjes, boekenplankspeaker, subwoofer, versterker hifi, muziek keuken, muziek strand, rumoerig kantoor, concentreren lawaai, vliegtuig herrie, tv geluid slecht, picknick muziek, huisgenoten luid',
    en: 'bluetooth speaker, ~speaker, headphones, earbuds, stereo, soundbar, hifi, noise cancelling, portable speaker, jbl, airpods, home stereo, receiver, sonos, earphones, subwoofer, headset for music, kitchen music, beach music, noisy office, concentrate noise, plane noise, tv sound poor, picnic music, block out noise, roommates loud',
    broader: 'electronics',
    near: 'sound-system'
  },
  recording: {
    domain: 'item',
    nl: 'podcastmicrofoon, geluidsrecorder, audio interface, opnameapparatuur, studiomicrofoon, dictafoon, usb microfoon, podcast opnemen, zoom recorder, popfilter, opnameset, stem opnemen, voicerecorder, dasspeld microfoon, lavalier, focusrite, muziek opnemen thuis, veldopname, demo opnemen, boek inspreken, interview opnemen, zang opnemen, vogelgeluid',
    en: 'podcast microphone, sound recorder, audio interface, recording equipment, studio microphone, usb microphone, record a podcast, voice recorder, zoom recorder, pop filter, lavalier mic, home recording, focusrite, field recorder, demo tape, grandpa stories audio, interview audio, audiobook narrate, birdsong',
    broader: 'electronics',
    near: 'sound-system'
  },
  phone: {
    domain: 'item',
    nl: 'oude telefoon, smartphone, mobiele telefoon, mobieltje, iphone, gsm, leentelefoon, simkaart, seniorentelefoon, telefoontoestel, vaste telefoon, samsung telefoon, leen telefoon, telefoon over, telefoon gevallen kapot vervangen, toestel over, oude iphone, dect telefoon, nokia, smartwatch, tijdelijke telefoon, ~telefoonhoesje, grote toetsen telefoon, huistelefoon, apple watch, telefoon in het water gevallen, telefoon gestolen, scherm gebarsten tijdelijk, telefoon kapot tijdelijk, mobiel kapot, telefoon kwijt, telefoon reparatie wachten, telefoon wc gevallen, bereikbaar noodgeval, brugklas telefoon, telefoon beroofd',
    en: 'old phone, smartphone, mobile phone, cell phone, iphone, spare phone, sim card, big button phone, landline phone, phone to borrow, android phone, replacement phone, phone got stolen, dumb phone, nokia, smartwatch, apple watch, temporary phone, phone case, handset, phone fell in the water, dropped my phone, phone is broken until, phone was stolen, first phone kid, reachable emergency, mugged phone, abroad sim, verification app phone, phone drowned',
    broader: 'electronics'
  },
  tv: {
    domain: 'item',
    nl: 'televisie, tv, flatscreen, chromecast, mediaspeler, tv beugel, smart tv, tv te geef, apple tv, muurbeugel tv, decoder, tv toestel, flatscreen tv, afstandsbediening, schotelantenne, tv standaard, scartkabel, televisietoestel, antenne, digitenne, kleine tv, tv meegenomen, satellietontvanger, fire stick, universele afstandsbediening, voetbal kijken thuis, ziek op bed kijken, oma journaal, studentenkamer kijken, beeldbuis, zenders kijken',
    en: 'television, tv set, flatscreen, chromecast, smart tv, tv bracket, tv mount, remote control for tv, apple tv, media player, tv to give away, wall bracket tv, fire stick, satellite dish, set top box, aerial, universal remote, small tv, antenna, telly, tv stand mount, watch football home, black screen telly, ill in bed watch, student room watch, spare room telly, grandma news channel',
    broader: 'electronics'
  },
  batteries: {
    domain: 'item',
    nl: 'batterij, oplaadbare batterij, batterijlader, knoopcel, penlite, aa batterij, aaa batterij, 9 volt, knoopcelbatterij, batterijoplader, ~zekering, stop doorgeslagen, smeltzekering, reservebatterij, doorgebrande stop, d cel, ~accu, accu gereedschap, makita accu, bosch accu, plat batterijen, plof stop vervangen, afstandsbediening doet niks, klok stilgestaan, speelgoed doet niks, zaklamp flauw, gehoorapparaat stil, weegschaal leeg, boormachine accu leeg, wekker stil',
    en: 'battery, rechargeable battery, battery charger, button cell, aa battery, aaa battery, 9 volt, coin cell, ~fuse, blown fuse, makita battery, tool battery, spare fuse, cr2032, remote stopped, toy stopped, smoke alarm chirps, torch dim, drill battery dead, doorbell dead, scales dead',
    broader: 'electronics',
    near: 'power-bank'
  }
} as const satisfies Record<string, Concept>
