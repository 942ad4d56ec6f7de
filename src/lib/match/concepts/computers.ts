import type { Concept } from './concept.ts'

/** Screens, phones, networks and online counters, set right for somebody. */
export const computers = {
  'computer-help': {
    domain: 'help',
    nl: 'computerhulp, computer, computerprobleem, pc-probleem, laptop, hulp met laptop, laptop instellen, nieuwe laptop instellen, nieuwe computer installeren, computer instellen, programma installeren, updates installeren, update hangt, computernerd, ICT, digitale hulp, digihulp, muis werkt niet, laptop snap ik niet, vast op computer, Mac, MacBook, Windows 11, Windows, Chromebook, virusscanner, computer vastgelopen, loopt vast, digibeet, word document, bestanden overzetten, handig met computers, pop-up, scherm staat op z kop, toetsenbord reageert, letters te groot scherm, alles verdwenen bureaublad, kan mijn bestanden vinden, foutmelding, cursor, opstarten duurt eeuwig, kleinzoon doet altijd computer',
    en: 'computer help, computer problem, computer, laptop, laptop help, set up laptop, set up new computer, install program, install software, update stuck, tech support, tech help, techie, tech-savvy, computer support, mac, macbook, windows 11, chromebook, antivirus, computer frozen, keeps freezing, keeps crashing, good with computers, computer illiterate, transfer files, word document, computer whiz, pop-ups, error message, screen upside down, keyboard acting up, takes forever to start, files disappeared, desktop icons gone, windows update, cursor',
    near: 'digital-skills computer-repair'
  },
  'printer-help': {
    domain: 'help',
    nl: 'printer installeren, printer instellen, printer, printer doet het, printer print niet, printer kapot, scanner instellen, inktpatroon vervangen, cartridge vervangen, papier vastgelopen, offline printer, streep op de print, printer verbinden, printer koppelen',
    en: 'printer help, printer, printer not working, printer will not print, set up printer, install printer, connect printer, paper jam, printer offline, scanner setup, change cartridge, ink cartridge, streaky print',
    broader: 'computer-help',
    near: 'printing-for-you printer'
  },
  'printing-for-you': {
    domain: 'help',
    nl: 'uitprinten, afdrukken, printje, formulier printen, retourlabel printen, retourlabel, kaartjes printen, ticket printen, boarding pass printen, kopietje maken, kopiëren, kopie paspoort, document inscannen, inscannen, scannen, lamineren, ~printen',
    en: 'printing documents, print something, print form, print tickets, print boarding pass, print return label, return label, photocopy, make a copy, scan document, laminate, printouts, ~printer',
    broader: 'errands',
    near: 'printer-help printer'
  },
  'wifi-help': {
    domain: 'help',
    nl: 'wifi, internet instellen, wifi valt weg, wifi valt steeds weg, internet valt weg, wifi traag, internet traag, slechte wifi, slecht bereik, bereik slecht boven, filmpjes haperen, beeld hapert, Netflix hapert, videogesprek valt weg, beeldbellen hapert, rood lampje modem, lampje knippert modem, wifi op zolder, nul streepjes, internetstoring, modem aansluiten, modem installeren, modem, router instellen, router, wifi-versterker, repeater, mesh, netwerkkabel trekken, internetkabel, wifi-wachtwoord, glasvezel, glasvezel aansluiten, Ziggo, KPN, Odido, Proximus, Telenet, verbinding valt weg, verbinding hapert, haperende verbinding, Netflix blijft hangen, beeld blijft hangen, film blijft hangen, wifi op kamer, internet hapert, ~internet, ~netwerk',
    en: 'wifi help, wifi, wi-fi, internet not working, video calls freeze, red light on modem, netflix buffering, one bar, wifi upstairs, wifi in the attic, connection is lousy, kpn box, wifi drops, wifi keeps dropping, internet keeps cutting, keeps disconnecting, slow internet, slow wifi, bad reception upstairs, weak signal, router, modem, set up router, install modem, wifi extender, mesh, network cable, fibre, wifi password, buffering, connection drops, ~internet',
    broader: 'computer-help',
    near: 'router internet-use'
  },
  'tv-help': {
    domain: 'help',
    nl: 'tv instellen, televisie instellen, televisie aansluiten, tv aansluiten, tv beeld, zwart beeld tv, tv geen signaal, zenders instellen, zenders kwijt, zenders zoeken, afstandsbediening, afstandsbediening snap ik niet, decoder, mediabox, kastje van de tv, smart-tv, Chromecast, Netflix instellen, Netflix op tv, soundbar aansluiten, HDMI, digitenne, ondertiteling aanzetten, dvd-speler aansluiten, stereo aansluiten, geluidsinstallatie aansluiten, sonos, tv ingesteld, sneeuw op tv, tv sneeuwt, teletekst, twee afstandsbedieningen, verkeerde knop tv, op verkeerde knop gedrukt, tv weer aan de praat',
    en: 'tv help, set up tv, connect tv, tv no signal, tv picture, black screen tv, lost channels, tune channels, find channels, remote control, remote confusing, set-top box, smart tv, chromecast, netflix on tv, streaming setup, soundbar, HDMI, subtitles, connect dvd player, connect stereo, hook up speakers, pressed the wrong button, two remotes, tv stuck, telly, channels gone',
    broader: 'computer-help'
  },
  'phone-help': {
    domain: 'help',
    nl: 'telefoonhulp, telefoon instellen, nieuwe telefoon instellen, smartphone instellen, smartphone, mobiel instellen, mobieltje, gsm instellen, mobiele telefoon, overzetten telefoon, gegevens overzetten, contacten overzetten, foto van telefoon halen, telefoon vol, opslag vol, app installeren, WhatsApp installeren, WhatsApp doet het, telefoon geblokkeerd, pincode vergeten, puk, simkaart, simkaart plaatsen, e-sim, tablet instellen, tablet, iPad instellen, iPad, iPhone, Android, Samsung, beeldbellen instellen, beeldbellen met kleinkinderen, seniorentelefoon, hoor niemand telefoon, letters op telefoon groter, bluetooth koppelen, gehoorapparaat koppelen, horloge koppelen, telefoon doet raar, knopjes telefoon, nieuw toestel, toestel snap ik niet, foto sturen lukt, geluid van telefoon weg, belt niemand, telefoon gaat niet over, kleinkinderen zien op scherm, contacten weg, telefoon ingesteld, ~swipe',
    en: 'phone help, set up phone, set up new phone, smartphone, mobile phone, cell phone, transfer contacts, transfer data to new phone, photos off my phone, phone storage full, install app, install whatsapp, phone locked, forgot pin, sim card, esim, set up tablet, tablet, ipad, iphone, android, video call setup, video call with grandchildren, senior phone, cannot hear callers, bigger text on phone, pair bluetooth, pair hearing aid, phone acting up, new handset, phone does not ring, send photo, ringtone, contacts gone, facetime, see grandchildren on screen, phone too complicated, ~swipe',
    near: 'phone-lesson phone-repair computer-help'
  },
  'passwords-accounts': {
    domain: 'help',
    nl: 'wachtwoord vergeten, wachtwoord kwijt, wachtwoorden, inloggen lukt niet, inloggen, account geblokkeerd, account gehackt, Facebook gehackt, e-mail gehackt, WhatsApp gehackt, e-mail instellen, mail instellen, mail komt niet binnen, mailbox vol, e-mailadres aanmaken, Gmail, Outlook, Hotmail, tweestapsverificatie, authenticator, wachtwoordmanager, phishing mail, oplichting, opgelicht, vreemd mailtje, vreemd sms, nepmail, op link geklikt, code vergeten, gehackt, nepbericht, WhatsApp fraude, betaalverzoek nep, kom niet in mijn mail, account vergrendeld, inlogcode, ~e-mail, ~spam',
    en: 'passwords and accounts, forgot password, lost password, log into account, login, locked out of account, account hacked, hacked email, email setup, set up email, email not working, mailbox is full, create email address, gmail, outlook, two-factor, authenticator, password manager, spam, phishing, scam, suspicious email, strange text message, clicked on a link, log in, hacked, fake message, identity theft, reset password, get into my mail, get into my email, get into my account, login code',
    broader: 'computer-help',
    near: 'internet-safety phone-help'
  },
  'digid-online-forms': {
    domain: 'help',
    nl: 'DigiD, DigiD aanvragen, DigiD activeren, DigiD-app, DigiD installeren, itsme, MijnOverheid, berichtenbox, online formulier, online aanvragen, via internet aanvragen, digitaal aanvragen, digitaal formulier, afspraak online maken, online afspraak, alles moet tegenwoordig online, alles moet via internet, alles digitaal, website gemeente, patiëntportaal, mijn ziekenhuis online, uploaden document, machtigen DigiD, vaccinatieafspraak, ticket online kopen, online bestellen, online boeken, ov-chipkaart aanvragen, paspoort afspraak maken, parkeervergunning aanvragen, site van de gemeente, gedoe met DigiD, sms-code, code per sms, account aanmaken, digitale wereld, alleen via de website, kan niet met computers overweg, heb geen internet thuis',
    en: 'digid and online forms, digid, digid app, activate digid, apply for digid, online form, apply online, apply through the website, everything has to be online, everything is online these days, online appointment, book appointment online, patient portal, government website, mijnoverheid, upload documents, order online, book online, buy ticket online, parking permit application, transport card application, no computer to apply, create account, text code, verification code, municipality website, do not own a computer',
    broader: 'computer-help paperwork',
    near: 'forms-filling phone-help digital-skills'
  },
  'online-banking': {
    domain: 'help',
    nl: 'internetbankieren, bankieren-app, bankapp, bankzaken, bank-app installeren, betalen via internet, overschrijving maken, overboeken, rekening betalen online, iDEAL, bankfiliaal dicht, bankpas geblokkeerd, betaalverzoek, Tikkie, kassabon app, geld overmaken',
    en: 'online banking, banking app, transfer money online, make a payment online, pay bills online, bank branch closed, bank card blocked, payment request, wire money',
    broader: 'computer-help',
    near: 'money-admin internet-safety'
  },
  'photo-rescue': {
    domain: 'help',
    nl: 'foto digitaliseren, oude foto inscannen, dia digitaliseren, dia scannen, dias inscannen, negatieven scannen, videoband overzetten, video8, VHS digitaliseren, vhs-band, cassettebandje digitaliseren, smalfilm, oude filmpjes, foto ordenen, foto back-up, back-up maken, back-up, reservekopie, usb-stick, foto overzetten computer, fotoboek maken, albums, harde schijf bewaren, fotoalbum digitaal, videoband, dozen dia, oude dia, dia, negatief, diaprojector plaatjes bewaren',
    en: 'digitising photos and films, digitise photos, digitize, scan old photos, scan slides, slides, negatives, VHS, old videotapes, convert VHS, convert cassette, super 8, old home movies, organise photos, back up photos, backup, external drive, usb stick, make photo book, family album, memories on tape, old slides, box of slides, old negatives, old tapes',
    broader: 'computer-help',
    near: 'photo-editing'
  },
  'website-design-help': {
    domain: 'help',
    nl: 'website laten maken, website bouwen, website maken voor, webdesign, webdesigner, WordPress, webshop bouwen, logo ontwerpen, logo laten maken, grafisch ontwerp, grafisch vormgever, vormgever, poster ontwerpen, poster maken, flyer maken, flyer ontwerpen, folder ontwerpen, uitnodiging ontwerpen, geboortekaartje ontwerpen, trouwkaart ontwerpen, rouwkaart maken, visitekaartje, huisstijl, illustrator, tekenaar, illustratie, Canva, InDesign, Photoshop klus, opmaak, spandoek ontwerpen, video monteren, filmpje monteren, app bouwen, programmeur gezocht, programmeur, excelsheet bouwen',
    en: 'web and graphic design, build website, make website, web design, wordpress, web shop build, logo design, graphic design, design poster, design flyer, make a flyer, invitation design, birth announcement design, business cards, branding, illustrator, layout, canva, indesign, video editing, build app, programmer, developer, spreadsheet build',
    near: 'website-building photo-editing flyer-delivery'
  },
  'smart-home': {
    domain: 'help',
    nl: 'slimme lampen instellen, domotica, Google Home, Alexa, slimme stekker, slimme deurbel, home assistant, slimme meter, P1-meter, personenalarm instellen, alarmknop, slimme sloten, robotmaaier instellen, hue-lampen, tijdschakelaar, tijdschakelklok',
    en: 'smart home, smart bulbs, smart plug, google home, alexa, home assistant, smart meter, personal alarm setup, panic button, smart lock, robot mower setup, hue, timer switch, home automation',
    broader: 'computer-help',
    near: 'electric-wiring wifi-help'
  },
  'gaming-help': {
    domain: 'help',
    nl: 'spelcomputer aansluiten, PlayStation instellen, Xbox instellen, Nintendo instellen, ouderlijk toezicht instellen, schermtijd instellen, Minecraft server, tablet kindveilig, telefoon van kind instellen',
    en: 'game console setup, set up playstation, set up xbox, set up nintendo, parental controls, screen time limits, minecraft server, child-safe tablet, set up childs phone',
    broader: 'computer-help',
    near: 'game-console'
  }
} as const satisfies Record<string, Concept>
