import type { Concept } from './concept.ts'

/** Letters, forms, money on paper, and words written for somebody. */
export const paper = {
  paperwork: {
    domain: 'help',
    nl: 'administratie, papierwerk, paperassen, administratie bijhouden, hulp bij administratie, thuisadministratie, papieren, papieren ordenen, administratie ordenen, administratie op orde, administratiehulp, stapel papieren, stapel post, ongeopende post, ongeopende enveloppen, enveloppen stapelen, map met papieren, archief opruimen, ordners, bureaucratie, papieren rompslomp, formulierenbrigade, regelzaken, overzicht papieren kwijt, formulierenspreekuur, administratieve hulp',
    en: 'paperwork, admin, admin help, administration, home administration, sort papers, sort paperwork, pile of letters, pile of papers, pile of post, unopened mail, unopened envelopes, filing, folders, bureaucracy, red tape, drowning in paperwork, documents in a mess, organise documents, life admin',
    near: 'letters-and-forms money-admin'
  },
  'letters-and-forms': {
    domain: 'help',
    nl: 'formulier invullen, formulieren, aanvraagformulier, snap niks van die brief, begrijp de brief, moeilijke woorden, envelop van de gemeente, post van de overheid, brief in moeilijk Nederlands, kruisjes zetten, waar moet ik tekenen, brief van de gemeente, brief van de belasting, brief uitleggen, brief snap ik niet, brieven snap ik niet, ambtelijke brief, moeilijke brief, moeilijke brieven, ambtelijke taal, officiële brief, onbegrijpelijke brief, brief van instantie, instanties, post van gemeente, wat staat er in deze brief, brief gekregen, juridische brief, deurwaarder brief, UWV, SVB, CAK, CJIB, DUO, IND brief, zorgverzekeraar brief, verzekering brief, schadeformulier, bijlagen, invullen, vragenlijst invullen, aanmelden school formulier, inschrijfformulier, laaggeletterd, kan niet goed lezen en schrijven, lezen en schrijven lastig, papiertje van de overheid, woordenbrij, verblijfsvergunning verlengen, naturalisatie aanvragen, ingevuld, ~aanvraag, ~envelop',
    en: 'letters and forms, fill in form, form, application form, letter from council, letter from the tax office, official letter, explain letter, understand letter, difficult letter, what does this letter say, government letter, got a letter from, legalese, bailiff letter, insurance claim form, insurance letter, questionnaire, enrolment form, registration form, jargon, low literacy, trouble reading and writing, residence permit, visa form, permit renewal, makes no sense letter, official Dutch, letter in Dutch, municipality letter, gemeente letter, belastingdienst letter, boxes to tick, bureaucratic language',
    broader: 'paperwork',
    near: 'digid-online-forms translating allowances benefit-applications'
  },
  'forms-filling': {
    domain: 'help',
    nl: 'aanvraag invullen, aanvragen helpen, aanvraag indienen, subsidie aanvragen, subsidieaanvraag, fonds aanvragen, vergunning aanvragen, gehandicaptenparkeerkaart aanvragen, inschrijven WoningNet, inschrijven woning, urgentie aanvragen, woning zoeken inschrijving, stadspas aanvragen, kwijtschelding aanvragen, gemeentelijke belastingen kwijtschelding, Leergeld aanvragen, Jeugdfonds, studiefinanciering aanvragen, rijbewijs verlengen, inschrijven huisarts, uitschrijven, verhuizing doorgeven, adreswijziging doorgeven, abonnement opzeggen, opzeggen contract, overstappen energie, overstappen zorgverzekering',
    en: 'applications done with you, submit application, grant application, subsidy application, apply for grant, apply for permit, disabled parking badge, register for housing, social housing registration, waiver of municipal tax, city pass application, student finance application, renew driving licence, register with a doctor, deregister, change of address, cancel subscription, cancel contract, switch energy supplier, switch health insurance',
    broader: 'letters-and-forms paperwork',
    near: 'digid-online-forms allowances'
  },
  'tax-return': {
    domain: 'help',
    nl: 'belastingaangifte invullen, belastingaangifte, belasting invullen, aangifte doen belasting, aangifte inkomstenbelasting, aangifte, belastingpapieren, belastinghulp, hulp bij belasting, blauwe envelop, blauwe enveloppe, voor 1 mei, belastingdienst, belastingbrief invullen, hubo, invulhulp aangifte, tax-on-web, personenbelasting, voorlopige aanslag, uitstel belasting, teruggave, boekhouder, boekhouding zzp, btw-aangifte, kwartaalaangifte, belastingformulier, aangifte voor mei, belasting terugkrijgen, belastingzaken, jaaropgave',
    en: 'tax return, file tax return, taxes, income tax return, tax form, tax help, blue envelope, tax office, tax deadline, provisional assessment, tax refund, accountant, bookkeeping for freelancer, VAT return, tax declaration, annual statement, claim tax back, dutch taxes, tax season',
    broader: 'letters-and-forms paperwork',
    near: 'tax-explained money-admin'
  },
  'benefit-applications': {
    domain: 'help',
    nl: 'toeslag aanvragen, huurtoeslag aanvragen, zorgtoeslag aanvragen, kinderbijslag aanvragen, kinderopvangtoeslag aanvragen, uitkering aanvragen, bijstand aanvragen, WW aanvragen, AOW aanvragen, pensioen aanvragen, Wmo aanvragen, pgb aanvragen, indicatie aanvragen, energietoeslag, inkomenstoeslag, toeslag stopgezet, toeslagen stopzetten, toeslag terugbetalen, energiecompensatie',
    en: 'benefit applications, apply for benefits, apply for rent allowance, apply for housing benefit, apply for healthcare allowance, child benefit application, apply for unemployment, apply for pension, apply for social assistance, benefit stopped, allowance stopped, personal budget application, energy allowance, claim support',
    broader: 'letters-and-forms paperwork',
    near: 'allowances digid-online-forms money-advice'
  },
  'money-admin': {
    domain: 'help',
    nl: 'rekeningen betalen, rekeningen op orde, rekeningen stapelen zich op, facturen, aanmaning, incasso, incassobureau, betalingsregeling treffen, huur achterstand, huurachterstand, betalingsachterstand, kasboek, huishoudboekje, thuisadministratie vrijwilliger, bewindvoerder, penningmeester, kascommissie, boekhouding vereniging, potje huishouden, budget bijhouden, post niet open, durf post niet open te maken, rode cijfers, geldzaken, betalingen, schulden post',
    en: 'paying bills and accounts, bills piling up, pay bills, invoices, reminder letters, final notice, debt collector, arrears, rent arrears, payment plan, behind on rent, keep accounts, household budget book, treasurer, bookkeeping for club, overdue, afraid to open the post, afraid to open mail, money matters, overdue bills',
    broader: 'paperwork',
    near: 'debts money-advice online-banking tax-return'
  },
  'writing-letters': {
    domain: 'help',
    nl: 'brief schrijven, brieven schrijven, brief opstellen, mail opstellen, klachtbrief, klacht indienen, klacht schrijven, bezwaarschrift, bezwaar maken, bezwaar schrijven, bezwaar boete, brief aan de verhuurder, brief aan woningcorporatie, opzegbrief, ingebrekestelling, formele brief, e-mail schrijven, aanbevelingsbrief, liefdesbrief, toespraak schrijven, speech schrijven, gedicht schrijven, sinterklaasgedicht, sinterklaasgedicht schrijven, gelegenheidsgedicht, tekst schrijven, tekstschrijver, levensverhaal opschrijven, levensverhaal, memoires, dicteren, stroef Nederlands in brieven, uitnodiging schrijven, notuleren, typen, uittypen, handgeschreven uittypen, aanvraag afgewezen, afgewezen, afwijzing, besluit gemeente, beroep aantekenen, onterechte boete, verhuurder reageert op brief, klachtbrieven, borg terug, borg brief, stevige brief, brief op poten, nette brief',
    en: 'writing letters, draft letter, draft email, letter of complaint, make a complaint, objection letter, appeal a fine, write objection, letter to landlord, letter to housing association, cancellation letter, formal letter, formal email, reference letter, write speech, wedding speech, write poem, copywriter, life story, memoir, dictate, cannot write well, typing, handwritten notes typed, minutes, ghostwriter, application rejected, rejected, object to decision, objection, appeal decision, unfair fine, wrongly fined, strongly worded letter, landlord ignores me, strong letter, firm letter, return my deposit, deposit letter',
    broader: 'paperwork',
    near: 'letters-and-forms legal-advice proofreading creative-writing'
  },
  'cv-writing': {
    domain: 'help',
    nl: 'cv schrijven, cv laten maken, cv maken, sollicitatiebrief schrijven, sollicitatiebrief, motivatiebrief, motivatiebrief schrijven, cv opmaken, curriculum vitae, LinkedIn-profiel maken, solliciteren hulp, sollicitatie versturen, online solliciteren, vacatures zoeken, werk zoeken, brief solliciteren, volgende week solliciteren',
    en: 'writing a CV, write CV, write resume, resume, cover letter, motivation letter, application letter, curriculum vitae, linkedin profile write, job application, apply for jobs online, search vacancies, job hunt, application letter due, my resume is outdated',
    broader: 'writing-letters',
    near: 'cv-feedback job-application career-advice'
  },
  'insurance-claims': {
    domain: 'help',
    nl: 'schade melden, schade claimen, verzekering claim, schadeformulier, aanrijding formulier, aansprakelijkheidsverzekering, inboedelverzekering, vlucht vertraagd claim, aanrijdingsformulier, garantie claimen, webwinkel geld terug, geld terugvragen, ombudsman, boete aanvechten, parkeerboete',
    en: 'insurance and refund claims, insurance claim, report damage, accident form, liability insurance, contents insurance, flight delay claim, warranty claim, refund from shop, ask money back, ombudsman, contest a fine, parking fine',
    broader: 'letters-and-forms paperwork',
    near: 'legal-advice writing-letters'
  },
  'phone-calls-for': {
    domain: 'help',
    nl: 'namens mij bellen, durf niet te bellen, telefoontje plegen, bellen met instanties, helpdesk bellen, wacht aan de lijn, afspraak maken bij huisarts, klantenservice bellen, huisarts bellen, telefoonangst, bellen in het Nederlands',
    en: 'phone calls on your behalf, call on my behalf, make a call for me, make a phone call, afraid to call, phone anxiety, call customer service, call helpdesk, hold music, call doctor for appointment, call in Dutch, phone the landlord for me',
    broader: 'paperwork',
    near: 'translating official-company'
  },
  'last-wishes': {
    domain: 'help',
    nl: 'testament, levenstestament, wilsverklaring, volmacht regelen, nalatenschap, erfenis regelen, erfenis, nabestaanden regelen, overlijden regelen, abonnementen opzeggen overledene, uitvaartwensen, codicil, wensenboekje, executeur',
    en: 'wills and estates, wills, advance directive, power of attorney, inheritance, estate, executor, sort out after death, close accounts of deceased, funeral wishes',
    broader: 'paperwork',
    near: 'legal-advice grief-support'
  },
  'ordering-supplies': {
    domain: 'help',
    nl: 'reis boeken, samen inkopen, gezamenlijk bestellen, groepsaankoop, boodschappen online bestellen, kaartjes bestellen, treinkaartje kopen, vakantie boeken, reis uitzoeken, hotel boeken, route uitzoeken, ov-reis plannen, reisplanner, regiotaxi bestellen, taxi bestellen, Valys',
    en: 'booking and ordering, order groceries online, book train ticket, book trip, plan a trip, book hotel, plan route public transport, order taxi, book a taxi, group purchase, bulk buy together, book tickets',
    broader: 'errands',
    near: 'digid-online-forms transport-people'
  },
  'proxy-voting': {
    domain: 'help',
    nl: 'volmacht stemmen, stempas, stempas afgeven, stemmen namens mij verkiezingen, verkiezingen kan niet zelf stemmen, machtiging stemmen',
    en: 'proxy voting, polling card, vote on my behalf, election cannot go myself',
    broader: 'errands',
    near: 'vote-ride'
  },
  'data-entry': {
    domain: 'help',
    nl: 'gegevens invoeren, invoerwerk, lijst in Excel zetten, ledenadministratie, adressenlijst, adreslijst maken, enveloppen vullen, enveloppen plakken, etiketten plakken, postzegels plakken, overtypen, adressen schrijven',
    en: 'data entry, enter data, put list in excel, membership list, address list, stuff envelopes, stuffing envelopes, stick labels, stamps on envelopes, mailing list, retype, address envelopes',
    broader: 'paperwork',
    near: 'volunteer-work spreadsheets'
  }
} as const satisfies Record<string, Concept>
