/**
 * Words of both languages by what they are about: general knowledge of words that are in no concept's terms, written by
 * hand for this project. Groups say something of kind and work (hints are fitted to them); they are no reason for a match.
 * A word ends in `*` when all that begins so belongs. A word may stand in several groups.
 */
export const wordGroups = {
  children: `
    kind kinderen kindje kindjes kleuter* peuter* baby babys dreumes zoon zonen zoontje dochter* jongen
    jongens jongetje* meisje* meid tweeling* puber* tiener* kleinkind* kleinzoon kleindochter neefje nichtje
    pasgeboren* zuigeling kroost koter* telg kids kid child children toddler* son sons daughter* boy boys
    girl girls twin twins teen teens teenager* grandchild* grandson* granddaughter* newborn* infant* nephew
    niece youngster* little ones schoolkid* kiddo*
    `,
  elders: `
    oma omas opa opas bejaard* senior* oudere ouderen oude oudje oudjes hoogbejaard* grootmoeder grootvader
    grootouder* weduwe weduwnaar weduwen gepensioneerd* pensioen gran grandma granny grandpa grandad
    grandmother grandfather grandparent* elderly oldie* widow widower widowed pensioner* eighties nineties
    retired retiree* dementerend* dement bomma bompa
    `,
  family: `
    moeder moeders vader vaders mama papa man vrouw echtgen* partner broer* zus* zusje tante oom nicht neef
    ouders schoonmoeder schoonvader schoonzus* schoonouders gezin gezinnen familie mum mums mom mother*
    father* dad dads husband* wife brother* sister* aunt* uncle cousin* parents inlaws family families mam
    pap mams ma pa verloofde bruid bruidegom bride groom
    `,
  trades: `
    loodgieter* elektricien* timmerman* timmervrouw klusser klusjesman metselaar* stukadoor* schilder*
    dakdekker* stratenmaker* hovenier* tuinman monteur* mecanicien* lasser* smid installateur*
    schrijnwerker* meubelmaker* stoffeerder* schoenmaker* naaister kleermaker* kapper* kapster* barbier*
    kok* chef bakker* slager* barman ober kelner chauffeur* trucker* vrachtwagenchauffeur taxichauffeur
    buschauffeur piloot matroos zeeman schipper leraar lerares docent* juf meester onderwijzer* trainer*
    coach* instructeur* gids muzikant* pianist* gitarist* dirigent* kunstenaar* tekenaar* fotograaf* filmer
    journalist* redacteur* schrijver* vertaler* tolk* jurist* advocaat notaris* boekhouder* accountant*
    belasting* econoom bankier verpleeg* zuster arts huisarts* dokter* tandarts* fysio* apotheker*
    verloskundige kraamverzorg* psycholoog therapeut* maatschappelijk werker dierenarts imker* boer boerin
    bioloog* chemicus wiskundige natuurkundige ingenieur* programmeur* itder systeembeheerder nerd
    ambtenaar* politieagent* agent brandweer* militair* rechter huismeester* conciergerie concierge* portier
    secretaresse bibliothecaris* archivaris* uitgever actuaris hoogleraar wetenschapper onderzoeker plumber*
    electrician* carpenter* joiner* builder* bricklayer* plasterer* decorator* roofer* gardener* mechanic*
    welder* blacksmith upholsterer* cobbler* seamstress* tailor* hairdresser* barber* cook cooks chef*
    baker* butcher* barista* waiter* driver* cabbie pilot* sailor* skipper teacher* tutor* professor
    lecturer* instructor* guide* musician* guitarist* conductor artist* illustrator* photographer*
    filmmaker* editor* writer* translator* interpreter* lawyer* solicitor* notary bookkeeper* economist*
    nurse* doctor* dentist* midwife* physio* pharmacist* psychologist* therapist* counsellor* vet beekeeper*
    farmer* biologist* chemist* engineer* programmer* developer* coder* geek librarian* archivist* caretaker
    janitor* secretary clerk* firefighter* policeman policewoman soldier* veteran scout* umpire referee
    scheidsrechter* florist* bloemist* jeweller* watchmaker* horlogemaker* handyman handywoman
    `,
  former: `
    ex voormalig* oud former formerly gewezen afgezwaaid* ervaren ervaring ervaringsdeskundig* experienced
    expert experts expertise specialist* vakman vakvrouw vakmensen beroeps* professional* amateur* hobby*
    hobbyist* liefhebber* fanaat enthusiast* buff native moedertaal* gediplomeerd* qualified certified
    trained opgeleid geschoold diploma vrijwilliger* volunteer*
    `,
  takers: `
    leerling* cursist* student* scholier* passagier* meerijder* bijrijder* medepassagier* gast gasten logee*
    logeergast huurder* kostganger* eter eters proever* proefkonijn* beginner* beginneling* deelnemer*
    luisteraar* pupil pupils learner* passenger* guest guests lodger* tenant* eaters taster* tasters
    participant* newbie* newcomer* nieuwkomer* liefhebber* afnemer* nieuwe eigenaar owner bewoner*
    huisgenoot huisgenote housemate* flatmate* roommate* bord monden mond trek honger hungry eetlust
    appetite
    `,
  company: `
    gezelschap compagnie praatje kletsen babbel* kletspraat* gezellig* gezelligheid eenzaam eenzaamheid
    vriend* vriendin* maatje* kameraad buddy buddies company lonely loneliness chat chatting companion*
    companionship friend* friendly visit visits bezoek* bezoekje aanspraak luisteren luisterend listen
    listening alleen alone
    `,
  body: `
    knie knieen heup* rug hand handen arm armen been benen voet voeten enkel* pols* elleboog schouder* nek
    hoofd oog ogen oor oren neus keel tand tanden kies maag buik hart long longen duim* vinger* teen tenen
    spier* gewricht* huid knee knees hip hips back hands arms leg legs foot feet ankle* wrist* elbow*
    shoulder* neck head eye eyes ear ears nose throat tooth teeth stomach belly heart lungs thumb* finger*
    toe toes muscle* joint* skin eyesight sight zicht gehoor
    `,
  injury: `
    gebroken breuk verstuikt gekneusd gips kruk krukken brace mitella verband* pleister* wond* bloed* snee
    gesneden gevallen val operatie geopereerd hernia revalid* herstel* hersteld litteken gehecht verbrand*
    broken sprained twisted bruised plaster cast sling crutch crutches splint* bandage* wound* bleed* blood
    cut fell fallen surgery operation operated recovering recovery rehab stitches burnt burned slipped
    scalded
    `,
  illness: `
    ziek* griep koorts* migraine* hoofdpijn kanker chemo dialyse beroerte hartaanval artrose reuma* ms
    parkinson dement* alzheimer* depress* burnout longcovid corona covid astma* allergi* hoest* verkouden
    buikgriep overge* kots* spugen misselijk* diabet* suikerziekte* duizelig* flauw flauwgevallen zwak pijn
    pijnlijk kwaal handicap* blind blinde slechtziend* doof dove slechthorend* autis* adhd sick ill illness
    flu fever* headache* cancer stroke arthritis arthritic rheumat* dementia alzheimers depressed depression
    anxiety anxious asthma allerg* cough* vomit* throwing nausea nauseous dizzy faint fainted weak pain
    painful ache aching disabled disability deaf infirm zwanger* bevallen bevalling kraam* hoogzwanger
    pregnant pregnancy birth labour
    `,
  medical: `
    ziekenhuis* hospitaal spoed huisartsenpost polikliniek kliniek huisarts* dokter* tandarts* specialist
    oncoloog cardioloog neuroloog oogarts fysiotherap* apotheek* medicijn* medicatie pillen pil recept
    bloedprikken bloedafname scan mri echo bestraling vaccin* prik injectie hospital* clinic gp surgery
    doctors dentist appointment afspraak controle checkup neurologist cardiologist oncolog* pharmacy
    medicine* medication pills tablets prescription* xray ambulance vaccination jab physio*
    `,
  sorrow: `
    bang angst* paniek* wanhop* verdriet* rouw* gestrest stress moe vermoeid* uitgeput kapot gek radeloos
    zenuwachtig zenuwen schaam* beschaamd schrik durf opzien jammer helaas huil* janken gefrustreerd
    overbelast overspannen afraid scared fear terrified panic* desperate grief grieving stressed tired
    exhausted weary shattered frazzled nervous nerves ashamed embarrass* dread hate sadly unfortunately cry
    crying tears frustrated overwhelmed worried worry zorgen ongerust
    `,
  joy: `
    graag blij gelukkig plezier vrolijk* genieten geniet dol verzot houd hou trots leuk liefst happy happily
    glad gladly pleasure love loves enjoy* delight* fond proud keen cheerful cheerfully fun heerlijk* lovely
    zalig fijn
    `,
  broken: `
    kapot stuk defect lek lekt lekke lekken lekkage* verstopt verstopping verstopte klemt klem vast loszit
    los loslaat laat scheef krom gebarsten barst* gesprongen doorgebrand doorgeslagen uitgevallen valt
    storing kortsluiting roest* versleten slijt gescheurd scheur* gat gaten vlek* schimmel* vocht* tocht*
    piept piepen kraakt kraken rammel* hapert stottert vastgelopen loopt dood leeg zwart scherm foutmelding
    virus gehackt blokkeer* geblokkeerd afgebroken afgebrand ontploft broke busted faulty leak leaks leaking
    leaky dripping drips clogged blocked jammed stuck loose crooked bent cracked crack burst blown blew
    fused tripped outage shorted rusty rusted worn torn ripped hole holes stain* mould mouldy damp draught*
    squeak* creak* rattl* stutter* crashed frozen hacked flat punctured puncture dead died dies smashed
    shattered collapsed flooded flood overstroomd overloopt druppelt druppelende druipt wobbly wobbles
    wiebelt stinkt smells haywire
    `,
  lost: `
    kwijt gestolen verloren vergeten weggelopen ontsnapt zoek verdwenen weggewaaid vermist achtergelaten
    buitengesloten gejat lost stolen forgot forgotten missing escaped ran disappeared mislaid locked shut
    stranded gestrand miste gemist missed weg
    `,
  lack: `
    geen zonder niemand niks niets nooit nergens noch amper nauwelijks onvoldoende tekort* ontbreekt
    ontbreken mis missen mist gebrek mankeert no without nobody none nothing never nowhere neither hardly
    barely lack lacks lacking short shortage missing cannot cant dont havent hasnt wont doesnt didnt isnt
    arent nor
    `,
  unable: `
    kan niet kunnen lukt lukken durf mag red redden ga raak krijg snap begrijp weet onhandig hopeloos
    onmogelijk unable cannot cant couldnt struggle struggling hopeless useless clueless clumsy impossible
    helpless hulpeloos
    `,
  surplus: `
    over teveel overschot overvol overvloed overcompleet extra ongebruikt* ongelezen ongedragen overbodig*
    genoeg volop zat bergen massas stapel stapels tientallen tweede dubbel dubbele restje restjes rest
    resten overgebleven uitgegroeid ontgroeid afgedankt* leftover leftovers surplus spare unused unread
    unworn outgrown redundant plenty heaps loads piles stacks dozens duplicate excess too many glut
    overflowing abundance groaning second another unopened ongeopend nieuw nauwelijks
    `,
  free: `
    vrij beschikbaar open leeg leegstaand* leegstaat onbezet onbenut available vacant empty free unoccupied
    idle over unused toch anyway sowieso spare
    `,
  weather: `
    regen* regent storm* sneeuw* vorst ijzel glad hagel* onweer* hitte* hittegolf zon* zonnig wind* kou koud
    kouder vriest bevroren rain* snow* frost ice icy hail* thunder* heat* heatwave sun* sunny cold freezing
    froze
    `,
  occasions: `
    verjaardag* jarig feest* feestje* bruiloft* trouwerij trouwen huwelijk begrafenis* uitvaart crematie
    afscheid* jubileum receptie borrel* kinderfeest* communie doop* babyshower geboorte kraamfeest
    sinterklaas kerst* pasen paas* koningsdag ramadan iftar suikerfeest offerfeest diwali chanoeka halloween
    carnaval* festival* concert* optreden optocht kermis toernooi wedstrijd* braderie rommelmarkt vrijmarkt
    buurtfeest straatfeest barbecue* bbq picknick* quiz uitreiking birthday* party parties wedding* marriage
    funeral* farewell anniversary reception drinks christening baptism christmas xmas easter eid hanukkah
    carnival gig gigs parade fair tournament match game jumble sale street fete stag hen graduation prom
    gala musical voorstelling premiere
    `,
  exams: `
    examen* tentamen* toets* proefwerk* eindexamen* scriptie* thesis* presentatie* spreekbeurt* sollicitati*
    sollicitatiegesprek inburgering* rijexamen theorie* cito auditie* exam* test tests essay* dissertation
    presentation* interview* job application audition* viva homework huiswerk* school* resit herkansing
    herexamen paper essay
    `,
  rooms: `
    kamer* slaapkamer* woonkamer* huiskamer* logeerkamer* zolder* zolderkamer* kelder* schuur* schuurtje
    garage* berging* box bijkeuken keuken* badkamer* wc toilet gang hal balkon* terras* dakterras tuinhuis*
    tuinhuisje studio* appartement* flat etage verdieping huis huisje woning* loods hangar stal stallen
    atelier* werkplaats* werkplek* kantoor* bureau zaal zaaltje zalen lokaal lokalen ruimte* pand winkelpand
    winkelruimte wijkcentrum buurthuis gymzaal kerkzaal serre kas caravan* stacaravan tiny room rooms
    bedroom* lounge living attic* loft basement* cellar* shed sheds outhouse utility kitchen* bathroom*
    hallway balcony terrace patio summerhouse apartment* house home homes warehouse* barn barns stable*
    workshop* office* hall halls venue* space spaces premises conservatory greenhouse annex bunker kelderbox
    hok plekje hoekje hoek nis alkoof corner nook shelter afdak carport oprit inrit parkeerplaats*
    parkeerplek* parkeervak driveway* parking bay
    `,
  sleeping: `
    slapen slaap slaapt slaapplaats* slaapplek* logeer* logeren overnacht* overnachting* bed onderdak
    kamperen logies onderkomen intrekken inwonen wonen woont bewonen verblijf* verblijven logeerbed
    slaapbank bedbank sofabed sleep sleeps sleeping stay stays staying overnight accommodation kip crash
    lodging* board digs roof host hosting sleepover live living reside dak tent tenten
    `,
  storing: `
    opslaan opslag stallen stalling stalen bewaren bewaar neerzetten kwijt staan stald parkeer* parkeren
    zetten wegzetten overwinteren onderbrengen onderzetten opbergen store storage stored storing keep parked
    park parking stash tuck winter shelter hide dozen boxes verhuisdozen inboedel meubels
    `,
  meeting: `
    vergader* repeteren repetitie* oefenruimte optreden bijeenkomst* bijeenkomen samenkomen workshop*
    cursus* kaartclub* leesclub* boekenclub* koor* bandje band repeteerruimte feesten vieren rehears*
    rehearsal* meeting* meet gather* gathering* choir* club bookclub group groep* groepje* session*
    exposeren expositie exhibit* celebrate
    `,
  quietWork: `
    thuiswerk* thuiswerken studeren studeer* concentreren stilte stil stille rustig rustige wifi bureauplek
    coworking schrijven quiet silence silent peace peaceful desk desks study studying concentrate focus
    `,
  plots: `
    moestuin* volkstuin* lapje perceel grond tuintje akker veld weide wei allotment* plot plots patch bed
    soil land field meadow raised
    `,
  furniture: `
    kast* kasten boekenkast* kledingkast* tafel* eettafel* stoel* stoelen eetkamerstoel* kruk krukje bank
    bankstel zetel* fauteuil* bureau* bureaustoel* bed bedden ledikant* matras* commode* ladekast*
    nachtkastje* kapstok* rek rekken plank* planken stellingkast dressoir vitrine spiegel* lamp lampen
    schemerlamp tapijt* vloerkleed* gordijn* gordijnen kussen* kussens dekbed* dekbedden deken* dekens
    lakens hoeslaken wardrobe* bookcase* cupboard* cabinet* table* tables chair* chairs armchair* sofa*
    couch* desk* beds cot crib mattress* drawers dresser nightstand coat rack shelf shelves shelving mirror*
    lamp* rug rugs carpet* curtain* cushion* pillow* duvet* blanket* sheets bunk bookshelf stool* bench
    hammock hangmat klaptafel* klapstoel* vouwstoel* trestle* statafel* partytafel*
    `,
  kitchenware: `
    pan pannen koekenpan braadpan stoofpan wok servies borden bord glas glazen wijnglazen bestek vork*
    lepel* mes messen schaal schalen kom kommen bak bakken bakvorm* taartvorm springvorm ovenschaal mixer*
    keukenmachine* blender* staafmixer weckpot* jampot* potten fles flessen thermoskan* koffiezetapparaat
    koffiepot* waterkoker* broodrooster tosti* airfryer* oven magnetron* rijstkoker* gourmet* fondue*
    raclette* wafelijzer* pastamachine* slowcooker frituur* keukenweegschaal deegroller pans crockery plates
    plate glasses cutlery fork* spoon* knife knives bowl bowls tray trays tin tins baking jars bottle
    bottles flask thermos urn kettle toaster* microwave* ovens cooker hob stove steamer waffle tureen ladle
    grater peeler juicer sapcentrifuge pestle vijzel rolling dehydrator droogoven beslagkom weegschaal scale
    scales
    `,
  appliance: `
    wasmachine* droger* wasdroger* vaatwasser* afwasmachine* koelkast* ijskast* vriezer* diepvries* fornuis*
    kookplaat* stofzuiger* strijkijzer* strijkplank* naaimachine* boiler* ketel* geiser* ventilator* airco*
    kachel* straalkachel* luchtbed* luchtontvochtiger* stoomreiniger* tapijtreiniger* washing machine washer
    dryer* dishwasher* fridge* freezer* cooker* hob hoover* vacuum* iron ironing sewing heater* fan fans
    aircon dehumidifier* humidifier* purifier* steam radiator*
    `,
  electronics: `
    tv televisie* telefoon* gsm smartphone* tablet* ipad laptop* computer* pc printer* scanner* router* wifi
    oplader* lader* kabel* snoer* beamer* projector* camera* speaker* geluidsinstallatie microfoon*
    versterker* koptelefoon* radio* platenspeler* cassette* videorecorder* console playstation nintendo xbox
    batterij* accu* powerbank* harde schijf usb toetsenbord* muis afstandsbediening* webcam* drone*
    television phone* mobile charger* cable* lead speakers pa microphone* mic amplifier amp headphones
    turntable recorder* batteries battery keyboard mouse remote ereader screen scherm adapter verlengsnoer*
    haspel* extension generator* aggregaat* hdmi
    `,
  digital: `
    app apps internet* website* email* mail mailbox wachtwoord* account inlog* inloggen digid bankieren
    online software windows excel word spreadsheet* fotos backup update* videobellen whatsapp facebook zoom
    teams skype programm* coderen code python javascript ai chatgpt photoshop password* login digital
    digitaal* digitale browser cloud install* installeren instellen instelt
    `,
  plumbing: `
    kraan kranen lekkende afvoer* gootsteen* wasbak* wastafel* putje riool* sifon leiding* waterleiding
    hoofdkraan stortbak spoelbak toilet douche* bad badkuip douchekop ketel radiator* cv verwarming* kit
    kitten kitnaad tap taps faucet drain* sink* basin plughole pipe* pipes sewer cistern flush loo shower*
    bath bathtub boiler stopcock heating sealant caulk geyser pomp pump plunger ontstopper leidingveer
    `,
  electric: `
    stroom* stroomuitval elektra elektriciteit stopcontact* schakelaar* zekering* groepenkast* stop stoppen
    meterkast* lamp lampje fitting peertje bedrading kortsluiting bel deurbel* intercom rookmelder*
    zonnepanelen electricity electric electrical socket* switch fuse* fusebox breaker wiring bulb bulbs
    doorbell* smoke alarm alarms solar lights licht light
    `,
  building: `
    muur* muren plafond* vloer* laminaat parket tegel* tegels voeg* voegen plint* trap trappen trapleuning
    leuning deur* deuren slot* sloten sleutel* klink scharnier* raam ramen kozijn* ruit ruiten dak daken
    dakgoot* goot pannen schoorsteen* schutting* hek hekje poort* gordijnrail* rolgordijn* behang* verf*
    stuc* beton* wand wall* ceiling* floor* floorboard* laminate parquet tile* tiles grout skirting stair*
    stairs banister* handrail door* doors lock* key keys handle hinge* window* pane frame roof* gutter*
    chimney* fence* gate* blind blinds wallpaper* paint* plaster* concrete drempel* threshold attic
    insulation isolat* isoleren tochtstrip
    `,
  tools: `
    boor boormachine* klopboor* schroevendraaier* schroef* hamer* zaag* cirkelzaag* decoupeerzaag*
    kettingzaag* tegelzaag tegelsnijder* schuurmachine* schaaf* beitel* tang tangen sleutel inbus*
    dopsleutel* waterpas* rolmaat meetlint ladder* trapladder* steiger* spijker* pluggen gereedschap*
    kruiwagen* steekwagen* hogedrukreiniger* hogedrukspuit behangtafel* stoomapparaat kitspuit* lasapparaat*
    compressor* soldeerbout* bandenplakset fietspomp* pomp krik* startkabel* aanhanger drill* screwdriver*
    screw* hammer* saw saws jigsaw chainsaw* circular sander* plane chisel* pliers spanner* wrench* allen
    stepladder* scaffold* nail* tool tools toolbox toolkit wheelbarrow* trolley pressure washer jetwash
    pasting caulking welder soldering pump jack vice bankschroef grinder slijptol* slijpsteen whetstone
    moersleutel metaaldetector detector paal stamper trilplaat betonmolen mixer hoist takel lier hoogwerker
    crowbar koevoet axe bijl kliever
    `,
  material: `
    hout* planken balk* pallet* tegels stenen baksteen* bakstenen stoeptegels klinkers zand grind cement
    mortel gips isolatie verf kit behang wood timber planks beams bricks slabs paving sand gravel tiles
    paint tins offcuts karton dozen verhuisdozen cardboard noppenfolie kratten crates tape plastic stof
    stoffen lap lappen wol garen draad knopen fabric cloth wool yarn thread buttons touw rope klei clay glas
    papier
    `,
  garden: `
    tuin* planten plant stek stekje stekjes zaad zaden zaailing* bol bollen bloem* bloemen boom bomen
    struik* struiken haag hagen heg heggen gazon* gras* grasmaaier* onkruid* mest compost* aarde potgrond
    snoei* snoeien maaien wieden schoffel* hark* spade* schep schop gieter* tuinslang* blad bladeren takken
    vijver* kas oogst* fruitboom* appelboom roos rozen klimop wilg garden* gardening plants seedling* seed*
    seeds bulb* bulbs flower* flowers tree trees shrub* bush bushes hedge* lawn* mower* mow mowing grass
    weed* weeding manure soil prune* pruning trim hoe rake* shovel* watering hose* leaves branches pond*
    harvest* orchard ivy cuttings terracotta balkonplanten kamerplant* houseplant* cactus geranium* begieten
    bladblazer* strimmer trimmer* heggenschaar* secateurs snoeischaar*
    `,
  cleaning: `
    schoonmaak* schoonmaken poets* poetsen dweil* dweilen stofzuigen stof was wassen wasgoed strijken
    strijk* strijkgoed afwas* afwassen vaat opruim* opruimen ontruim* lappen soppen boenen ontkalken
    ontspullen sorteren vuilnis* container* containers kliko* vuilniszak* afval* grofvuil glasbak
    milieustraat stort stortplaats containerpark clean cleaning mop mopping vacuuming dust dusting laundry
    washing ironing dishes tidy* declutter* sort sorting rubbish bins bin trash recycling tip dump skip
    bulky hoarding scrub polish
    `,
  lifting: `
    til tillen tilt sjouw* sjouwen draag* dragen draagt versjouwen verhuis* verhuizen verhuizing* sterke
    sterk spierballen spieren mankracht verplaatsen verschuiven trappen heavy lift lifting carry carrying
    haul* move moving mover* strong strength muscle muscles muscled shift shifting push shove heave zwaar
    zware piano vleugel trapop trapaf upstairs downstairs
    `,
  mending: `
    repareer* repareren reparatie* maken herstellen herstel fiksen fix* fixing fixer mend* mending repair*
    repairing monteer* monteren plak plakken lijm* lijmen ophangen hangen installeren aansluiten vervangen
    verven schilderen behangen timmeren metselen stucen voegen leggen zagen boren schroeven ontstoppen
    soldeer* lassen slijp* slijpen naai* naaien stop verstellen zoom inkorten hang hanging hung mount
    install* assemble assembl* connect replace* paint* painting wallpapering tile tiling drill drilling saw
    sawing unblock* weld* sharpen* sew* sewing darn* hem hemming alter alterations patch glue adjust
    afstellen bijstellen smeren sleutelen sleutelt knutselt klussen klus klusje* klusjes job jobs chores odd
    `,
  caring: `
    oppas* oppassen opvang* opvangen verzorg* verzorgen zorg zorgen let letten waken verschonen troosten
    voeren voederen aaien uitlaten wandelen wandel* begeleid* begeleiden bijstaan helpen aankleden wassen
    steunkousen kousen voorlezen voorlees* vergezellen meegaan thuisbrengen babysit* minder childminder*
    mind minding watch watching care caring carer feed feeding walk walking walks accompany accompanying
    escort* read reading aloud dress stockings sit sitting sitter respite mantelzorg*
    `,
  errands: `
    boodschap* boodschappen apotheek pakket* pakketje* pakketten pakje post brief bezorg* bezorging
    supermarkt winkel* lijstje ophalen afhalen bezorgen inleveren terugsturen retour* rij wachtrij groceries
    grocery shopping errand* parcel* package* letter delivery deliver* courier supermarket shop* list
    collect queue return returns drop postkantoor postpunt retourpakket kluisje
    `,
  paperwork: `
    formulier* belasting* belastingaangifte aangifte toeslag* uitkering* subsidie* gemeente* gemeentehuis
    stadhuis brief brieven bezwaar* bezwaarschrift contract* huurcontract verzeker* polis pensioen*
    hypotheek* schuld* schulden budget* boekhoud* administratie papieren papierwerk invullen aanvra*
    aanvragen vergunning* paspoort* ind verblijfs* uwv svb duo digid testament erfenis erfrecht ambtelijk*
    ambtelijke form forms tax taxes benefit* allowance* council municipality letter letters objection lease
    insurance policy pension* mortgage debt* bookkeeping paperwork bureaucra* application* permit* passport*
    immigration will inheritance legal rechten rights claim claims official officialese jargon statuten vve
    scheiding echtscheiding alimentatie huurrecht ontslag ontslagrecht cv sollicitatiebrief resume
    motivatiebrief
    `,
  languages: `
    nederlands* vlaams engels* duits* frans* spaans* italiaans* portugees* pools* turks* arabisch*
    marokkaans* berbers tamazight tigrinya farsi perzisch* dari pasjtoe oekraiens* russisch* roemeens*
    bulgaars* hongaars* grieks* chinees* mandarijn japans* koreaans* hindi urdu swahili somalisch*
    papiaments* sranan surinaams* indonesisch* vietnamees* gebarentaal* latijn taal talen taalmaatje* tolken
    vertalen vertaal* vertaling accent uitspraak grammatica woordjes conversatie* spreken spreek spreekt
    praten dutch flemish english german french spanish italian portuguese polish turkish arabic moroccan
    berber persian ukrainian russian romanian bulgarian hungarian greek chinese mandarin japanese korean
    somali indonesian vietnamese sign language languages fluent translate* translation* interpret*
    pronunciation grammar vocabulary conversation* speak speaks speaking speaker spoken
    `,
  schoolSubjects: `
    wiskunde* rekenen rekensom* rekensommen breuken natuurkunde scheikunde biologie aardrijkskunde
    geschiedenis economie* statistiek* lezen spelling taalles staartdeling algebra meetkunde maths math
    mathematics physics chemistry biology geography history economics statistics reading fractions geometry
    science sterren sterrenkunde astronomy filosofie philosophy psychologie politiek
    `,
  arts: `
    tekenen teken* schilderles* aquarel* olieverf kalligraf* boetseren keramiek pottenbak* draaischijf
    beeldhouw* fotograf* fotografie filmen monteren breien brei* haken haak* borduur* borduren weven quilten
    naailes* origami knutselen knutsel* houtbewerk* houtsnij* mandenvlecht* zeefdruk* drukken etsen toneel*
    acteren improvis* theater* gedicht* poezie schrijven dichten draw* drawing watercolour* oil painting
    calligraphy pottery ceramic* sculpt* photograph* filming knit* knitting crochet* embroider* weav* quilt*
    craft* woodwork* carving basket* screenprint* etching acting theatre improv poem* poetry writing
    creative naaicafe
    `,
  music: `
    muziek* piano* gitaar* gitaren viool* cello* fluit* blokfluit* dwarsfluit* trompet* saxofoon* klarinet*
    drum* drumstel* trommel* djembe ukelele* accordeon* harp* bas basgitaar* keyboard* orgel* zing* zingen
    zang* koor* noten bladmuziek akkoord* liedje* lied music* guitar* violin* fiddle* flute* recorder
    trumpet* sax* clarinet* ukulele* accordion* bass organ* sing* singing choir* notes chords song* banjo*
    mandoline* oud synth* tuba* trombone* hoorn horn
    `,
  dancing: `
    dans* dansen danspas* salsa* tango* ballroom walsen wals zumba ballet* breakdance* volksdans* dance*
    dancing waltz* tapdans* lindy swing
    `,
  sport: `
    sport* sporten hardlop* hardlopen rennen joggen marathon* zwem* zwemmen zwemles* voetbal* tennis*
    tennissen padel* hockey* basketbal* volleybal* badminton* tafeltennis pingpong schaatsen schaats* skien
    ski* snowboard* surfen surf* zeilen zeil* roeien kano* kajak* klimmen klim* boksen judo* karate yoga*
    pilates fitness* gym krachttraining schaken schaak* dammen bridge* biljart* petanque vissen hengel*
    paardrij* golf* skate* skeeler* step run* running jog* swim* swimming football* soccer tennis padel
    hockey basketball volleyball badminton skat* skating skiing sail* row rowing canoe* kayak* climb* boxing
    judo yoga fitness chess draughts bridge billiards fishing angling horseriding golf skateboard*
    rollerskat* cricket rugby darts workout exercise* stretching stretch mindfulness mediteren meditat*
    `,
  teaching: `
    leer leren leert leerde les lessen lesje cursus* uitleg uitleggen leg* legt verklaart toelicht
    toelichten bijles* bijspijker* onderwijs* oefen* oefenen workshop* training trainen coachen begeleiding
    introductie beginnersles voordoen demonstr* advies adviseer* adviseren tips raad feedback teach* teaches
    teaching learn* learning lesson* class classes course* explain* explains explaining explanation tutor*
    tutoring practise* practice* practising practicing coaching demonstrat* advice advise* tip show shows
    mentor* wijs wegwijs kneepjes basics beginselen fijne how kennis kunst skill* skills vaardigheid truc
    tricks ontcijfer* decode demystify
    `,
  curious: `
    benieuwd nieuwsgierig snap snappen begrijp begrijpen kunnen curious understand understanding figure
    master improve improving verbeteren beter bijleren opfrissen brush wonder
    `,
  dishes: `
    soep* erwtensoep snert bouillon lasagne* stamppot* hutspot boerenkool* stoof* stoofpot* stoofvlees
    goulash curry* roti* nasi bami rendang sate rijsttafel couscous* tajine* pasta* spaghetti* macaroni
    pizza* quiche* ovenschotel* schotel* paella* risotto* sushi* dumpling* loempia* samosa* falafel* shoarma
    kebab hummus* salade* dal dahl dhal biryani* pilav injera jollof pho ramen noedel* noodles pannenkoek*
    pannekoek* poffertjes wafel* wafels friet* frieten patat* kroket* bitterballen hachee zuurkool* mosselen
    moussaka chili tortilla* taco* burrito* soup* broth stew* casserole* lasagna* mash* chilli curry roast*
    pie pies pasties omelet* pancake* waffle* fries chips salad* dumplings meatball* gehaktbal*
    gehaktballetjes hotpot gumbo borscht borsjt stroganoff tapas mezze meze snacks hapjes hapje nibbles
    finger buffet* pot potluck
    `,
  baking: `
    taart* taarten appeltaart* cake* cakes cupcake* koek* koekjes brood* broden broodjes zuurdesem*
    croissant* gebak* vlaai* muffin* brownie* scones tulband speculaas stroopwafel* oliebol* appelflap*
    pepernoten deeg desem baklava banket bread* loaf loaves sourdough* cookie* biscuit* pastry pastries bun
    buns bakes baking bake* bakken bak bakt gebakken starter icing iced glazuur frosting tompouce eclair*
    macaron* matses challah naan pita
    `,
  ingredients: `
    groente* groenten aardappel* wortel* ui uien prei kool courgette* pompoen* tomaat tomaten komkommer* sla
    bonen paprika* spinazie boerenkool* kruiden basilicum munt appel* appels peer peren pruim* kers* kersen
    bes bessen aardbei* frambo* braam* bramen druif druiven vijg* rabarber* kweepeer* walnoten noten ei
    eieren melk boter kaas* yoghurt room suiker bloem meel rijst honing* jam* jams siroop* olie azijn zout
    peper vlees* kip* kippen gehakt vis* haring* forel makreel zalm spek worst* ham vegetable* veg veggies
    potato* carrot* onion* leek* cabbage* zucchini pumpkin* squash tomato* cucumber* lettuce beans pepper*
    spinach kale herbs basil mint apple* pear* plum* cherries cherry berries berry strawberr* raspberr*
    blackberr* grape* fig figs rhubarb quince walnut* nuts egg eggs milk butter cheese* yogurt cream sugar
    flour rice honey jam syrup oil vinegar salt spice* specerij* meat chicken* fish herring* salmon bacon
    sausage* tofu kefir kombucha kimchi augurk* pickle* chutney* marmelade marmalade kokos chocola*
    chocolate gist yeast
    `,
  meals: `
    ontbijt* lunch* middageten middagmaal diner* avondeten avondmaal maaltijd* eten eet eetbaar gerecht*
    menu kliekje* kliekjes portie* porties hap honger* hongerig tafel* aanschuiven schuif meeeten gegeten
    lekker* smaak* smullen smakelijk kostje maal breakfast* dinner* supper* meal* meals eat eats eating
    food* feed dish dishes portion* portions serving* hungry hunger starving plate* table tasty delicious
    yummy yum feast brunch* picnic* takeaway homecooked homemade leftovers leftover seconds spoon bite bites
    appetite munch nosh grub lunchbox broodtrommel vriezer dieet voedsel voedselbank proef proeven taste
    tasting
    `,
  cooking: `
    kook koken kookt gekookt bereid bereiden braad braden roer* pruttel* pruttelt suddert trekt stoven wok
    grill* roken wecken inmaken fermenteer* fermenteren gisten cook* cooks cooking cooked simmer* simmering
    bubbling bubbles stir fry frying roasting smok* ferment* ferments pickle preserving brew* brouw* brouwen
    oven fornuis keuken kitchen recept* recipe*
    `,
  diets: `
    halal* kosher* vegan* vegetari* veganist* glutenvrij* lactosevrij* zoutloos zoutarm suikervrij allergie*
    glutenfree dairy lactose coeliac coeliakie vega plantaardig plantbased
    `,
  drinks: `
    koffie* thee* bier* biertje* wijn* sap appelsap limonade cider melk water drankje glaasje borrel*
    coffee* tea* beer* wine* juice lemonade drink* drinks brewery
    `,
  cars: `
    auto* autootje wagen* bestelbus* busje* bus bestelwagen* verhuiswagen verhuisbus bakwagen aanhanger*
    aanhangwagen* trekhaak* camper* motor motorfiets* scooter* brommer* vrachtwagen* truck* trucks
    kofferbak* achterbank* stoel bijrijder* dak dakkoffer* dakdrager* rijbewijs* stuur benzine* diesel
    brandstof laadpaal* elektrische car* cars van vans minibus* lorry trailer* towbar campervan* motorbike*
    motorcycle* moped boot backseat seat seats roofbox licence license wheel petrol fuel gas charging
    hatchback estate stationwagen zevenzitter tandem zijspan sidecar bakfiets* cargobike
    `,
  riding: `
    rij rijd rijdt rijden rit ritje ritten meerij* meerijden carpool* carpoolen lift liften brengen breng
    brengt haal halen haalt ophalen oppikken afzetten vervoer* vervoeren meenemen neem mee meegaan meekunnen
    pendel* heenreis terugreis retour terugrit onderweg route richting via vertrek* vertrekken vertrekt
    drive drives driving ride rides lifts carshare* bring pick picking drop dropping transport* commute*
    commuting journey trip trips heading towards direction leaving leave departs returning way back tow
    towing chauffeur passeer pass passing through langskom langs roadtrip meeliften
    `,
  destinations: `
    station* stations perron treinstation vliegveld* luchthaven schiphol zaventem eindhoven airport haven
    havens centrum dialyse ziekenhuis strand zee bos ikea* meubelboulevard tuincentrum* bouwmarkt*
    kringloop* kringloopwinkel markt* milieustraat stort zwembad* sportpark sporthal school* creche campus
    universiteit moskee kerk* synagoge tempel begraafplaats* kerkhof* crematorium bioscoop theater museum*
    dierentuin* pretpark efteling stembureau* rechtbank gevangenis ambassade consulaat verpleeghuis*
    bejaardenhuis rusthuis* tehuis hospice asiel dierenarts* garage station terminal harbour port beach
    seaside sea forest woods thrift market swimming pool university mosque church* synagogue temple cemetery
    cinema theatre zoo polling court prison embassy consulate vet ferry veerboot veerpont stadium
    festivalterrein snelweg motorway highway
    `,
  towns: `
    amsterdam rotterdam utrecht haag leiden delft gouda haarlem alkmaar groningen leeuwarden assen zwolle
    deventer apeldoorn arnhem nijmegen enschede hengelo almelo tilburg breda eindhoven bosch helmond venlo
    maastricht roermond heerlen middelburg vlissingen zeeland goes dordrecht zoetermeer amersfoort hilversum
    almere lelystad hoorn purmerend zaandam texel schiedam antwerpen gent brussel brugge leuven mechelen
    hasselt genk kortrijk oostende luik namen antwerp ghent brussels bruges hague belgie duitsland frankrijk
    parijs berlijn keulen dusseldorf londen belgium germany france paris berlin cologne london friesland
    drenthe limburg brabant gelderland ardennen veluwe polen spanje italie marokko
    `,
  publicTransport: `
    trein* tram* trams bus* buslijn metro* ov halte* bushalte* overstap* staking* treinstaking vertraging
    uitgevallen treinen rijden train* trains buses coach metro underground tube line stop halt strike
    strikes cancelled delay delayed timetable dienstregeling platform ticket kaartje nachtbus taxi* taxis
    flight vlucht vliegtuig plane gate
    `,
  bicycles: `
    fiets* fietsen fietst fietstas* fietsenrek* bakfiets* ligfiets* vouwfiets* kinderfiets* ebike tandem*
    driewieler* step loopfiets* mountainbike* racefiets* fietskar* fietszitje* fietsstoeltje* band banden
    binnenband* ketting* rem remmen versnelling* trapper* spaak spaken zadel* stuur bel licht achterlicht*
    voorlicht* wiel* wielen bagagedrager ventiel* bike* bikes bicycle* cycling cycle* tricycle* scooter
    racer trailer tyre* tire chain* brake* gear gears pedal* spoke* saddle handlebar* wheel* wheels
    puncture* pannier* valve
    `,
  animals: `
    hond* honden hondje* puppy* pup teckel labrador herder poes poezen kat katten kater kitten* kittens
    konijn* konijnen cavia* hamster* muis muizen rat ratten parkiet* papegaai* kanarie* vogel* vogels
    goudvis* vissen aquarium* terrarium* schildpad* slang* hagedis* reptiel* paard* pony* ezel* geit* geiten
    schaap schapen kip* kippen* haan eend* eenden duif duiven egel* bij bijen huisdier* dier dieren dieren*
    dog* dogs puppies greyhound* cat cats rabbit* bunny bunnies guinea* mouse mice parrot* budgie* parakeet*
    canary bird* birds goldfish fish tank tortoise* turtle* snake* lizard* reptile* horse* donkey* goat*
    sheep hen hens chicken* cockerel duck* pigeon* hedgehog* bee bees pet pets animal* kennel kooi cage mand
    leash riem voer kattenbak litter kattenluik hok coop ren
    `,
  clothes: `
    kleren kleding* jas* jassen jack trui* truien vest broek* broeken rok rokken jurk* jurken bruidsjurk*
    trouwjurk* pak pakken kostuum* smoking stropdas* das hemd* overhemd* blouse* shirt* sok* sokken schoen*
    schoenen laars laarzen regenlaarzen pantoffel* pet muts* sjaal* sjaals handschoen* riem tas* tassen
    rugzak* koffer* koffers paraplu* regenpak* wetsuit* badpak zwembroek verkleed* verkleedkleren toga
    kimono sari clothes clothing coat* coats jacket* jumper* sweater* cardigan* trousers jeans skirt* dress*
    dresses gown suit suits tuxedo tie ties sock* socks shoe* shoes boots wellies slippers cap hat* hats
    scarf scarves glove* gloves belt bag* bags backpack* rucksack* suitcase* suitcases umbrella* raincoat*
    swimsuit trunks costume* outfit* uniform* wig* pruik* zoom rits* ritssluiting zip* zipper button* knoop
    maat maten size sizes
    `,
  babygear: `
    kinderwagen* buggy* wandelwagen* maxicosi autostoel* autozitje* kinderstoel* kinderzitje* box wieg*
    babybed* campingbed* reisbedje* babykleertjes rompertjes luiers luier fles flesjes borstkolf kolf speen
    babyfoon* draagdoek* draagzak* traphekje* badje commode pram* buggies stroller* pushchair* carseat*
    booster highchair* playpen cradle* moses basket cot crib nappies diapers bottles dummy monitor sling
    carrier
    `,
  toys: `
    speelgoed* lego* duplo puzzel* puzzels pop poppen poppenhuis* knuffel* blokken treinbaan* spel spellen
    bordspel* gezelschapsspel* kaartspel kaarten trampoline* glijbaan* schommel* zandbak* skippybal
    springkussen* sjoelbak* tafelvoetbal* dobbelstenen toy toys puzzle* jigsaw* doll dolls dollhouse cuddly
    blocks boardgame* game games cards slide swing* sandpit bouncy castle marbles knikkers skittles kubb
    croquet ballen ball ballon* balloon*
    `,
  camping: `
    tent* tenten luchtbed* slaapzak* slaapmat* kookstel* gasbrander* koelbox* campingstoel* hangmat rugzak*
    kampeer* kamperen vakantie* koffer* reis* airbed* camping* campstove coolbox rucksack* holiday* vacation
    travel* hike* hiking wandelstok* trekking passport reisgids wereldstekker verrekijker* binoculars kompas
    `,
  partygear: `
    partytent* slinger* slingers ballonnen statafel* biertap* tap vuurkorf* barbecue* bbq muziekinstallatie
    discolamp* lichtsnoer* feestverlichting kostuum* verkleedkleren marquee gazebo bunting balloons trestle
    barrel barbecue grill disco lights fairy karaoke* popcorn* suikerspin* chocoladefontein photobooth
    beamer doek scherm bierpomp kratten helium
    `,
  aids: `
    rolstoel* rollator* krukken scootmobiel* looprek* postoel* toiletverhoger* tillift* drempelhulp*
    badplank* douchestoel* bloeddrukmeter* thermometer* leesloep* loep vergrootglas* gehoorapparaat* bril
    brillen kruk wandelstok* steunkous* pillendoos wheelchair* walker zimmer* crutches commode* ramp hoist
    magnifier magnifying* glasses cane stick
    `,
  books: `
    boek* boeken leesboek* roman* strip* stripboek* tijdschrift* krant* kranten atlas* woordenboek*
    encyclopedie* schoolboek* kookboek* prentenboek* dvd* cd cds lp lps platen grammofoonplaten postzegel*
    munten verzameling* book* books novel* comic* magazine* newspaper* dictionary encyclopedia* textbook*
    cookbook* records vinyl stamp* stamps coins collection* audioboek*
    `,
  office: `
    schrijf* pen pennen potlood papier* envelop* map mappen ordner* whiteboard* flipover* lamineer*
    lamineerapparaat nietmachine* plotter printer printen kopieer* kopieren scan* scannen pencil* paper*
    envelope* folder* binder* flipchart* laminat* stapler* print* printing copy copies scanner*
    `,
  lending: `
    leen lenen leent uitlenen uitleen geleend terug terugbreng* terugbrengen teruggeven huur huren verhuur*
    gebruiken gebruik lend lends lending borrow* borrowing borrowed loan* rent* hire returned return back
    use using share delen deel
    `,
  giving: `
    weg weggeven geef geven schenk* cadeau gratis krijgt meenemen afhalen ophalen halen hebben bestemming
    thuis tehuis baasje give* giving giveaway donate* donat* rehome rehoming homes take takers taker yours
    grab collect collection free gone going adopt* adopteren adoptie redden kringloop doei vrijkomen rid
    shot
    `,
  wanting: `
    zoek zoekt zoeken gezocht nodig wil willen wens wensen hoop hopen hoopt verlang vraag vragen gevraagd
    smeek need* needs needed want* wants wanted looking seek* seeks seeking search* wish* hope* hoping ask*
    asking beg require* requires after desperate request* verzoek oproep urgently dringend
    `,
  offering: `
    bied bieden aangeboden aanbod aanbieden beschikbaar aanbieding welkom uitnodig* uitgenodigd gerust
    schuif bel klop klopt offer* offered offering available welcome* invit* invited ring knock call shout
    message stuur app appje bericht kom come join komt langs sta staan klaar ready
    `,
  able: `
    kan kunnen kun weet graag help helpen handig bekwaam can able capable happy willing handy glad will
    skilled patient geduldig geduld patience betrouwbaar reliable trustworthy
    `,
  asking: `
    wie iemand heeft kan wil mag durft weet kent zou who anyone anybody someone somebody has can could would
    does is fancy
    `,
  rewards: `
    beloning vergoeding ruil dank* taart trakteer* trakteert kosten bijdrage betaal* betalen euro fles bos
    bloemen chocolade tegenprestatie reward* payment pay paid swap* exchange return treat treats grateful
    thanks contribution chip euros bottle box repay cash tenner vergoed bijdragen
    `,
  oneself: `
    ik mijn mij me wij we ons onze mn my our us ive im ill id mine
    `,
  addressed: `
    je jij jouw jullie uw ge gij you your yours youre
    `,
  others: `
    hij zij ze hun haar hem he she they their his her them him
    `,
  freeTime: `
    gepensioneerd vrije vrij dag vakantie tijd uurtje middag avond weekend ochtend retired time hour hours
    spare free day afternoon evening morning off dienst rooster shift
    `,
  recurring: `
    elke elk wekelijks dagelijks iedere ieder maandelijks altijd vaste vast regelmatig every weekly daily
    monthly always regular regularly each mondays tuesdays wednesdays thursdays fridays saturdays sundays
    maandags dinsdags woensdags donderdags vrijdags zaterdags zondags doordeweeks weekdays
    `,
  passing: `
    toch langs onderweg terugweg passeer rij ga vertrek anyway passing way route heading already
    `,
  goodCondition: `
    werkt doet nog goed goede prima staat draait zogoed nieuw netjes gaaf schoon heel intact werkend works
    working fine perfect condition good decent nearly new tidy clean sturdy stevig lichte gebruikssporen
    sound solid functional
    `,
  secondHand: `
    oud oude oudste afgedankt vroeger antiek vintage retro tweedehands old used secondhand antique
    `,
  quantity: `
    twee drie vier vijf zes zeven acht negen tien elf twaalf twintig dertig veertig vijftig honderd dozijn
    paar two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred dozen
    pair several
    `,
  sizes: `
    groot grote klein kleine lang lange breed hoog hoge diep dik big small large huge tiny long wide tall
    high deep thick meter meters liter liters kilo cm maat pint litre litres metre
    `,
  urgency: `
    nu meteen direct dadelijk onmiddellijk spoed acuut snel gauw now immediately urgent asap minute quick
    quickly help emergency noodgeval sos hurry haast
    `,
  deadline: `
    morgen vandaag vanavond vanmiddag straks overmorgen deadline voor uiterlijk tomorrow today tonight by
    before
    `,
  moving: `
    verhuis* verhuizen verhuizing verhuist emigr* samenwonen ontruim* aanleunwoning serviceflat move moves
    moving emigrat* downsizing downsize relocating uitwonend studentenkamer flatje
    `,
  mourning: `
    overleden overlijden gestorven dood nalatenschap erfenis wijlen died death late deceased passed
    inherited geerfd erfde inherit estate nagelaten
    `,
  outgrown: `
    ontgroeid uitgegroeid gegroeid groter grown outgrew outgrown grew gestopt opgegeven quit stopped hobby
    `,
  standingIdle: `
    staat ligt stof hangt gebruik ongebruikt verstoft verstoffen collects gathering dust unused lying
    standing sits hanging sitting stands lies idle
    `,
  newHere: `
    nieuw nieuwkomer* gevlucht vluchteling* asielzoeker* statushouder* expat* migrant* new newcomer*
    refugee* arrived asylum buitenland* abroad
    `,
  groups: `
    buurt* vereniging* club* koor* stichting* team* elftal* groep* school* klas* scouting* welpen kabouters
    padvinder* bewoners* straat* hof comite vrijwilligers association* choir* foundation* squad* group*
    class* cubs brownies residents committee volunteers koortje parochie parish gemeenschap community
    `,
  shops: `
    winkel* winkels bouwmarkt supermarkt* markt slager bakkerij apotheek store* shop* shops market bakery
    pharmacy
    `,
  money: `
    geld duur dure betaalbaar kost kosten euro sparen spaar* arm krap minimum bijstand uitkering betaaldag
    money expensive afford afford* cost costs save saving savings broke skint payday wages loon salaris
    budget krapte goedkoop cheap
    `,
  night: `
    nacht* vannacht nachten slapeloos night nights overnight midnight middernacht
    `,
  alone: `
    mantelzorg* alleenstaand* single eenouder* scheiding gescheiden divorce* divorced separated ex
    `,
  working: `
    dienst nachtdienst overwerk* overwerken werk werken kantoor vergadering baas shift overtime work working
    job office meeting boss baan
    `,
  noise: `
    herrie lawaai geluid boren drilling noise noisy loud drill stilte geluidsoverlast
    `,
  warm: `
    warm warme warmte verwarmd kachel haard dry droog droge warmth heated cosy gezellig fire
    `,
  dreaming: `
    droomt dream dreams droom verlangt wens wish verlanglijstje
    `,
  inviting: `
    schuif aan kom gezellig langs welkom eet mee gast stoel tafel plaats plek place seat room chair join
    welcome extra come over pull up
    `,
  missing: `
    heimwee homesick mis missing smaakt zoals
    `,
  awayFromHome: `
    huisoppas* oppassen planten post brievenbus vakantie kattenluik housesit* water plants mail holiday away
    weg reis
    `,
  hair: `
    haar haren knippen knip knipt kapsel pony baard scheren vlecht* vlechten kroes* dreads hair haircut* cut
    cuts fringe beard shave shaving braid* braids afro trim nagels manicure makeup henna opsteken
    `,
  deviceTrouble: `
    wachtwoord vergeten inloggen update melding foutmelding vastgelopen trage traag printen verbinding
    verbinden password login error message slow connection connect sync
    `,
  pests: `
    wesp* wespennest mier* mieren muis* muizen rat* ratten spin spinnen mot motten vlieg* vlooien bedwants*
    kakkerlak* wasp* ants mice rats spider* moth* flies fleas bedbugs cockroach* nest pest ongedierte plaag
    `,
  safety: `
    ehbo reanim* reanimeren aed cpr brandblusser rookmelder inbraak ingebroken burglar* alarm veilig
    veiligheid noodpakket
    `,
  sewing: `
    naai* naaien naaimachine stof stoffen rits zoom knoop verstel* sew* sewing needle* naald zip hem hemming
    button patch darn* alter*
    `,
  nature: `
    natuur* vogels vlinder* paddenstoel* sterren wandeling* bos wandelen nature birdwatch* mushroom* stars
    walk walks woodland tide wad foraging wildplukken
    `,
  religion: `
    kerk* moskee* imam dominee pastoor bijbel koran gebed* bidden church* mosque* pastor priest bible quran
    prayer* pray synagoge shabbat sjabbat ramadan
    `,
  history: `
    stamboom genealog* voorouder* archief kwartierstaat familytree ancestor* genealogy archive handschrift
    `
} as const satisfies Readonly<Record<string, string>>
