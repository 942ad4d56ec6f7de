import type { Concept } from './concept.ts'

/** Computers, phones and the internet: learning to use them and advice about them. */
export const digital = {
  'digital-skills': {
    domain: 'skill',
    nl: 'computerles, computercursus, leren computeren, computer leren gebruiken, digitale vaardigheden, digibeet, digitaal vaardig, Digisterker, laptop leren gebruiken, internet leren, muis en toetsenbord leren, mailen leren, e-mail leren, bestanden opslaan, Windows leren, bang voor de computer, snap niets van computers, DigiD uitleg, leren internetbankieren, alles moet tegenwoordig online, ik ben niet zo van de computers, loket online, formulieren alleen online, mijn kleinzoon heeft geen geduld computer, ~computer, ~laptop, ~digitaal, ~internet, ~oudere',
    en: 'computer lesson, computer class, learn computers, digital skills, computer literacy, not good with computers, computer illiterate, learn to use a laptop, learn email, learn the internet, save files, everything is online these days, online banking lesson, tech-savvy teach, grandson no patience computer, ~computer, ~laptop, ~digital, ~tech, ~senior',
    near: 'computer-help phone-lesson'
  },
  'phone-lesson': {
    domain: 'skill',
    nl: 'smartphoneles, telefoon leren gebruiken, smartphone uitleg, telefoon uitleg, nieuwe telefoon snap ik niet, WhatsApp leren, WhatsApp uitleg, videobellen leren, beeldbellen leren, appen leren, apps leren gebruiken, iPhone uitleg, iPad uitleg, tablet leren, tablet uitleg, foto sturen met telefoon, kleinkinderen appen, kleinkinderen beeldbellen, knopjes telefoon, telefoon te ingewikkeld, kinderen wonen ver beeldbellen, iPad, tablet, smartphone, WhatsApp, ~appje',
    en: 'smartphone lesson, learn to use my phone, phone lesson, explain my new phone, learn WhatsApp, explain WhatsApp, video calling lesson, iPad lesson, tablet lesson, learn apps, send photos with phone, video call grandchildren, phone too complicated, see my grandchildren on screen, iPad, tablet, smartphone, clicking the wrong thing, WhatsApp',
    broader: 'digital-skills',
    near: 'phone-help'
  },
  'learn-programming': {
    domain: 'skill',
    nl: 'programmeren, leren programmeren, programmeerles, coderen, leren coderen, Python leren, JavaScript, software ontwikkelen, app bouwen, app leren maken, game maken, programmeur, softwareontwikkelaar, database leren, SQL, Java leren, CoderDojo, informatica bijles, Linux, Git leren, Python, developer, ~code',
    en: 'programming, learn to program, learn to code, coding lesson, coding, Python, JavaScript, software developer, build an app, make a game, SQL, learn Java, CoderDojo, computer science homework, Linux, coding buddy, ~code, ~developer, ~debug',
    near: 'digital-skills website-building science-for-kids'
  },
  spreadsheets: {
    domain: 'skill',
    nl: 'Excel, Excel leren, Excelcursus, spreadsheet, draaitabel, formules Excel, Word leren, tekstverwerken, PowerPoint, Google Sheets, mail merge, Access database, macro, Office cursus, Teams leren, werkblad, cellen en formules, formules werkblad, exel, draaitabel maken, ~Office, ~Word',
    en: 'Excel, learn Excel, spreadsheet, pivot table, formulas Excel, learn Word, PowerPoint, Google Sheets, mail merge, Office course, word processing, macros, worksheet formula, cells and formulas, ~Office',
    broader: 'digital-skills',
    near: 'statistics'
  },
  'website-building': {
    domain: 'skill',
    nl: 'website maken, website bouwen, website leren, webshop beginnen, webshop bouwen, WordPress, Wix, Squarespace, HTML, CSS, SEO, webdesign, webdesigner, webbouwer, eigen site, domeinnaam, huisstijl, logo ontwerpen, grafisch ontwerp, grafisch vormgever, flyer ontwerpen, poster ontwerpen, Canva, InDesign, vormgever, website, webshop, logo, ~vormgeving',
    en: 'build a website, make a website, website help, web shop, WordPress, Wix, Squarespace, HTML, CSS, SEO, web design, web designer, domain name, logo design, design a logo, graphic design, graphic designer, design a flyer, design a poster, Canva, InDesign, website, logo, ~designer',
    near: 'website-design-help learn-programming social-media'
  },
  'photo-editing': {
    domain: 'skill',
    nl: 'fotobewerking, foto bewerken, Photoshop, Lightroom, fotoboek maken, oude foto inscannen, dia digitaliseren, videobanden digitaliseren, negatieven scannen, Illustrator, Procreate, digitaal tekenen, animatie maken, foto opknappen, foto van vroeger opknappen, oude foto herstellen, kapotte foto, beeldbewerking, ~foto',
    en: 'photo editing, edit photos, Photoshop, Lightroom, make a photo book, scan old photos, digitise slides, digitize tapes, Illustrator, Procreate, digital drawing, animation, restore old photos, repair old photo, retouch, ~photo',
    near: 'photo-rescue photography digital-skills'
  },
  'social-media': {
    domain: 'skill',
    nl: 'social media, sociale media, Instagram, Facebook leren, LinkedIn, TikTok, YouTube kanaal, nieuwsbrief maken, online marketing, content maken, volgers, vindbaar op Google, Google bedrijfsprofiel, Facebook, marketing, nieuwsbrief',
    en: 'social media, Instagram, learn Facebook, LinkedIn, TikTok, YouTube channel, newsletter, online marketing, content creation, found on Google, Facebook, ~marketing',
    near: 'website-building starting-a-business'
  },
  'ai-tools': {
    domain: 'skill',
    nl: 'AI-les, ChatGPT, kunstmatige intelligentie, AI leren gebruiken, prompts schrijven, Copilot, ~AI',
    en: 'AI tools, ChatGPT, artificial intelligence, learn to use AI, prompts, Copilot, chatbot, ~AI',
    broader: 'digital-skills'
  },
  'internet-safety': {
    domain: 'skill',
    nl: 'internetveiligheid, veilig internetten, phishing, nepmail, vreemde mail bank, nep-sms, oplichting, oplichters, opgelicht, WhatsAppfraude, vriend-in-noodfraude, bankhelpdesk, wachtwoorden, wachtwoordmanager, tweestapsverificatie, gehackt, privacy instellingen, datingfraude, ouderlijk toezicht, mediawijsheid, kind zit te veel op scherm, schermtijd, vreemde sms, rare sms, rare mail, vreemd bericht bank, klik op link, fraude, hacker, doet zich voor als, doet alsof zoon, nepbericht zoon, oplichter, ~verdacht',
    en: 'internet safety, online safety, phishing, suspicious email, fake text message, scam, scammer, scammed, fraud, passwords, password manager, two-factor, hacked, privacy settings, parental controls, screen time, romance scam, strange text, strange email, weird message bank, clicked a link, pretends to be my son, pretends to be my daughter, fake message, ~suspicious',
    broader: 'digital-skills',
    near: 'passwords-accounts computer-help'
  },
  'buying-advice-tech': {
    domain: 'skill',
    nl: 'welke laptop kopen, welke telefoon kopen, laptop advies, telefoon advies, computer advies aankoop, overstappen internetprovider, goedkoper abonnement telefoon, welke printer kopen, slimme thermostaat uitleg, smart home, domotica, Home Assistant',
    en: 'which laptop to buy, which phone to buy, laptop advice, phone advice, computer buying advice, switch internet provider, cheaper phone plan, smart home, smart thermostat explained, Home Assistant',
    near: 'computer-help phone-help smart-home'
  }
} as const satisfies Record<string, Concept>
