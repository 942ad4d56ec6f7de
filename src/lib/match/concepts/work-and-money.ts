import type { Concept } from './concept.ts'

/** Work, money and the law: advice and explanation from somebody who knows. */
export const workAndMoney = {
  'career-advice': {
    domain: 'skill',
    nl: 'loopbaanadvies, loopbaancoach, carrièreadvies, jobcoach, werk zoeken, baan zoeken, zoek werk, op zoek naar werk, werkloos, ontslagen, baan kwijt, re-integratie, omscholing, weer aan het werk, zij-instroom, carrièreswitch, netwerken werk, ik zit in de WW, UWV sollicitatieplicht, burn-out werk hervatten, vast in mijn werk, bijbaantje zoeken, weet niet wat voor werk, ander werk, wat wil ik met mijn leven, loopbaan, HR-manager, 58 zonder werk, een jaar thuis zonder werk, contract stopt, te oud voor werkgevers, baan, recruiter, werkzoekend, ~vacature, ~HR',
    en: 'career advice, career coach, job coach, job hunting, job search, find a job, find work, looking for work, unemployed, laid off, lost my job, made redundant, back to work, change careers, retraining, stuck in my job, what to do with my life, different work, too old for employers, contract ends job, recruiter, career, ~job, ~vacancy, ~HR'
  },
  'job-application': {
    domain: 'skill',
    nl: 'sollicitatiebrief, solliciteren, sollicitatie, motivatiebrief, brief voor baan, steeds afgewezen, afgewezen voor banen, solliciteer me suf, krijg alleen afwijzingen, sollicitatiehulp, vacature brief, hoe schrijf ik een brief werk, ~vacature, ~brief',
    en: 'cover letter, job application, apply for a job, applying for jobs, application letter, motivation letter, keep getting rejected, only get rejections, never hear back from employers, ~application, ~vacancy',
    broader: 'career-advice',
    near: 'cv-writing cv-feedback interview-practice'
  },
  'interview-practice': {
    domain: 'skill',
    nl: 'sollicitatiegesprek oefenen, sollicitatiegesprek, sollicitatietraining, gesprek oefenen baan, assessment oefenen, zenuwachtig voor gesprek werk, salarisonderhandeling, salaris onderhandelen, opslag vragen, functioneringsgesprek, afgewezen na gesprek, gesprek afgewezen, klap dicht gesprek, onderhandelen',
    en: 'interview practice, job interview, mock interview, interview training, assessment practice, nervous about interview, salary negotiation, negotiate salary, ask for a raise, performance review, rejected after interview, freeze in interviews',
    broader: 'career-advice',
    near: 'job-application public-speaking'
  },
  'cv-feedback': {
    domain: 'skill',
    nl: 'cv nakijken, cv maken, cv opstellen, cv-check, curriculum vitae, LinkedIn-profiel, cv verbeteren, feedback op cv, gat in cv, ~cv, ~portfolio',
    en: 'CV feedback, resume, resume review, write my CV, improve my CV, CV check, curriculum vitae, LinkedIn profile, gap in my CV, portfolio, ~CV',
    broader: 'career-advice',
    near: 'cv-writing job-application'
  },
  'starting-a-business': {
    domain: 'skill',
    nl: 'eigen bedrijf beginnen, bedrijf starten, ondernemen, ondernemer worden, zzp, zzp-er worden, freelancen, ondernemingsplan, KvK inschrijven, Kamer van Koophandel, startkapitaal, uurtarief bepalen, stichting oprichten, vereniging oprichten, subsidie aanvragen, fondsen werven, fondsenwerving, crowdfunding, ik wil voor mezelf beginnen, ondernemer, startup, subsidie',
    en: 'start a business, starting my own business, self-employed, freelance, freelancing, business plan, chamber of commerce, hourly rate, set up a foundation, set up a charity, grant application, apply for a grant, fundraising, crowdfunding, entrepreneur, go solo, startup, ~grant',
    broader: 'career-advice',
    near: 'bookkeeping-explained website-building'
  },
  'bookkeeping-explained': {
    domain: 'skill',
    nl: 'boekhouden, boekhouding, boekhouder, administratie zzp, btw-aangifte, kwartaalaangifte, facturen maken, factuur opstellen, jaarrekening, accountant, Moneybird, penningmeester, kascommissie, bonnetjes bijhouden, btw, ~factuur',
    en: 'bookkeeping, bookkeeper, accounting, accountant, VAT return, quarterly return, make invoices, annual accounts, treasurer, receipts in a shoebox, VAT, ~invoice',
    broader: 'money-advice',
    near: 'tax-explained starting-a-business paperwork'
  },
  'tax-explained': {
    domain: 'skill',
    nl: 'belastingaangifte, belasting uitleg, aangifte inkomstenbelasting, blauwe envelop, belastingdienst, belastingadviseur, hypotheekrente aftrekken, aftrekposten, box 3, voorlopige aanslag, M-formulier, erfbelasting, schenkbelasting, belastingconsulent, naheffing, aangifte snap ik niet, fiscaal, belastingambtenaar, belasting, ~aangifte, ~aanslag',
    en: 'tax return, taxes explained, income tax, tax office letter, blue envelope, tax adviser, deductions, provisional assessment, inheritance tax, gift tax, M form, 30% ruling, taxes, ~tax',
    broader: 'money-advice',
    near: 'tax-return paperwork'
  },
  allowances: {
    domain: 'skill',
    nl: 'toeslagen, huurtoeslag, zorgtoeslag, kinderopvangtoeslag, kindgebonden budget, toeslag terugbetalen, bijzondere bijstand, bijstand, uitkering aanvragen, uitkering, Wajong, WIA, AOW uitleg, PGB, pgb aanvragen, Wmo, Wmo aanvragen, indicatie zorg, keukentafelgesprek, stadspas, kwijtschelding, waar heb ik recht op, regelingen minima, toeslagenaffaire, toeslag, regelingen, raadsman, raadsvrouw, ~UWV, ~SVB',
    en: 'allowances, housing benefit, rent allowance, healthcare allowance, childcare allowance, benefits, welfare, claim benefits, repay allowance, disability benefit, social assistance, what am I entitled to, care assessment, personal budget care, city pass, state pension explained, entitled, allowance',
    broader: 'money-advice',
    near: 'benefit-applications tax-explained letters-and-forms'
  },
  'money-advice': {
    domain: 'skill',
    nl: 'geldadvies, budgetcoach, budgetteren, rondkomen, kan niet rondkomen, geld te kort, eind van de maand geld op, huishoudboekje, besparen, bezuinigen, potjes geld, financieel advies, financieel planner, pensioen uitleg, pensioenoverzicht, sparen leren, verzekeringen vergelijken, zorgverzekering kiezen, zorgverzekering overstappen, eigen risico uitleg, beleggen leren, beleggen, aandelen, crypto, geldzorgen, geld op, kom niet rond, pot geld, salaris op, financiën, verzekering, ~geld, ~bankzaken, ~pensioen',
    en: 'money advice, budgeting, budget coach, make ends meet, cannot make ends meet, short of money, end of the month broke, save money, financial advice, financial planner, pension explained, compare insurance, choose health insurance, switch health insurance, investing, stocks, crypto, money worries, money is gone, no money left, pay check gone, finances, insurance, ~money, ~pension'
  },
  debts: {
    domain: 'skill',
    nl: 'schulden, schuldhulp, schuldhulpverlening, schuldhulpmaatje, deurwaarder, aanmaning, aanmaningen, incasso, incassobureau, betalingsregeling, betalingsachterstand, huurachterstand, rood staan, schuldsanering, WSNP, bewindvoerder, ongeopende post, ongeopende enveloppen, rekeningen stapelen zich op, durf post niet te openen, beslag op loon, brieven open, brieven niet open, post niet open, rekening niet betalen, kan de rekeningen niet betalen, bank brieven, schuld, ~rekeningen',
    en: 'debts, debt help, debt advice, in debt, bailiff, final notice, collection agency, debt collector, payment plan, behind on payments, behind on rent, overdrawn, unopened letters, unopened mail, unopened post, bills piling up, afraid to open the post, wages garnished, letters unopened, do not open letters, cannot pay the bills, owe money, debt, ~bills',
    broader: 'money-advice',
    near: 'money-admin paperwork legal-advice'
  },
  'legal-advice': {
    domain: 'skill',
    nl: 'juridisch advies, juridische vraag, jurist, advocaat, rechtshulp, rechtswinkel, juridisch loket, bezwaar maken, bezwaarschrift, boete aanvechten, arbeidsrecht, arbeidscontract nakijken, ontslag op staande voet, arbeidsconflict, testament, erfenis, notaris, levenstestament, volmacht, scheiding, echtscheiding, alimentatie, ouderschapsplan, burenruzie, overlast buren, mediation, mediator, buurtbemiddeling, rechtszaak, contract lezen, kleine lettertjes, geschil met winkel, verblijfsvergunning, asiel, IND, gezinshereniging, ruzie met mijn werkgever, onterecht, mag mijn baas dat, klacht indienen, in mijn recht, contract stopt, baas zegt, transitievergoeding, ontslag, notaris vraag, advocaat te duur, wet, ontslagen, mag dat zomaar, ~recht, ~contract, ~rechten',
    en: 'legal advice, legal question, lawyer, solicitor, legal aid, appeal a decision, objection letter, contest a fine, employment law, check my contract, unfair dismissal, will and testament, inheritance, notary, power of attorney, divorce, alimony, custody, dispute with neighbour, noisy neighbours, mediation, mediator, court case, small print, consumer rights, residence permit, asylum, immigration lawyer, family reunification, is my boss allowed, unfair fine, file a complaint, lawyers cost a fortune, leave a will, boss says, severance, former notary, law, fired, dismissed, is that allowed, ~contract, ~rights',
    near: 'neighbour-mediation last-wishes writing-letters'
  },
  'tenancy-rights': {
    domain: 'skill',
    nl: 'huurrecht, huurrechten, huurcommissie, huurverhoging, te hoge huur, huur te hoog, huurcontract, huisbaas, huisbaas doet niets, verhuurder weigert, borg terug, borg niet terug, waarborgsom, puntentelling woning, servicekosten, huisuitzetting, uit huis gezet, schimmel in huurhuis, woningcorporatie klacht, huurdersvereniging, urgentieverklaring, huurder, verhuurder, huurprijs, huur omhoog, huur verhoogd, huur ging omhoog, ~huur',
    en: 'tenancy rights, tenant rights, rent increase, rent too high, rental contract, lease check, landlord refuses, landlord will not fix, deposit back, withheld deposit, service charges, eviction, evicted, mould in rental, rent tribunal, housing association complaint, landlord, tenant, rent went up, rent goes up, rent law, housing law, ~rent',
    broader: 'legal-advice'
  },
  'housing-search': {
    domain: 'skill',
    nl: 'woning zoeken, huis zoeken, WoningNet, sociale huur inschrijven, wachttijd huurwoning, reageren op woningen, kamer vinden student, huurwoning vinden, woningruil, ~woning, ~inschrijfduur',
    en: 'find a home, house hunting, flat hunting, find a room student, social housing register, waiting list housing, home swap permanent, find rental, ~apartment',
    near: 'home-buying tenancy-rights lodging'
  },
  'home-buying': {
    domain: 'skill',
    nl: 'huis kopen, hypotheek, hypotheekadvies, bezichtiging, mee naar bezichtiging, bouwkundig, bouwkundige keuring, makelaar, bieden op huis, starterslening, huis verkopen, taxatie, VvE, WOZ-bezwaar, WOZ-waarde, eerste koophuis, koophuis, funda',
    en: 'buying a house, buy a home, mortgage, mortgage advice, house viewing, structural survey, estate agent, bidding on a house, first-time buyer, sell my house, homeowners association, property value objection, ~viewing',
    broader: 'money-advice',
    near: 'renovating-advice official-company'
  },
  'energy-saving': {
    domain: 'skill',
    nl: 'energiebesparing, energie besparen, energiecoach, energieadvies, energierekening te hoog, hoge stookkosten, stookkosten omlaag, gasrekening, isoleren, isolatieadvies, isolatie, tocht in huis, tochtstrips, koud in huis, dubbel glas, HR-glas, spouwmuur, radiatorfolie, energielabel, energiecontract vergelijken, energiecontract overstappen, vochtige muren, warmtescan, waterzijdig inregelen, stookkosten, energierekening, gasrekening verdubbeld, tocht, rekening verwarming, verduurzamen, energie',
    en: 'energy saving, save energy, energy coach, energy advice, energy bill too high, heating costs, lower my gas bill, insulation, insulate, draughty house, drafty, cold house, double glazing, cavity wall, radiator foil, energy label, compare energy contracts, switch energy supplier, damp walls, thermal scan, heating bill, energy bill, draughts, energy, ~draught',
    near: 'heat-pump-and-solar draught-proofing'
  },
  'heat-pump-and-solar': {
    domain: 'skill',
    nl: 'zonnepanelen, zonnepanelen advies, warmtepomp, hybride warmtepomp, van het gas af, aardgasvrij, thuisbatterij, terugleveren stroom, salderen, zonneboiler, inductie overstappen, groen dak, sedumdak, regenton advies, offerte zonnepanelen vergelijken, energiecoöperatie, omvormer, offerte zonnepanelen, ingenieur, panelen vergelijken, energie-ingenieur, installateur vergelijken, installatieadviseur, rekent het uit, ~duurzaam, ~dak',
    en: 'solar panels, solar panel advice, heat pump, off gas, going gas-free, home battery, feed back electricity, net metering, solar boiler, induction switch, green roof, sedum roof, compare solar quotes, energy cooperative, inverter, engineer solar, compare panels, solar, installer advice, ~roof',
    near: 'solar-panels energy-saving'
  },
  'renovating-advice': {
    domain: 'skill',
    nl: 'verbouwadvies, verbouwing, verbouwen, aanbouw, dakkapel, uitbouw, omgevingsvergunning, bouwvergunning, offerte aannemer beoordelen, aannemer kiezen, architect, bouwtekening, draagmuur, interieuradvies, inrichting advies, kleuradvies muur, binnenhuisarchitect, indeling huis, aannemer, interieur, muur doorbreken, muur weghalen, muur eruit, keuken verbouwen, open keuken, ~bouwkundige, ~inrichten',
    en: 'renovation advice, renovating, remodel, extension, dormer, building permit, planning permission, compare contractor quotes, choose a builder, architect, load-bearing wall, interior design, interior advice, colour advice, paint colours choose, home layout, contractor, interior, renovation, knock through wall, knocking through the wall, take down a wall, open-plan kitchen, ~decorator',
    near: 'learn-diy home-buying'
  }
} as const satisfies Record<string, Concept>
