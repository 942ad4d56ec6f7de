/** Fitted by scripts/match/fit.ts: hundredths of a point of a cue by hint (hints.ts), above 0 where it asks. */
export const kindHints = `
?_$:565 ::-372 voor_mijn:365 ,:-342 koffers:326 zoekt:299 gevraagd:293 a:285 iemand:284 would:283 geen:281
niks:281 have:275 passen:-272 kom:-271 vraag:-266 my:264 vrij:-260 ?_ik:-251 bij:-249 moet:242 only:241
^_the:240 zo:237 groot:-234 niet:234 mijn:232 opa:228 ik_vraag:-227 je:-227 three:227 maastricht:-226
naar_maastricht:-226 ik_wil:225 ^_een:223 zou:221 any:217 and_i:216 al:214 ~:-214 ,_mag:213 ^_voor:213
,_anything:208 anything:208 voor_wie:-208 ^_onze:207 hebben_een:-205 vast:204 weken:203 lege:-202 alle:-201
wij:200 and_a:-199 gezelschap:-199 prima:-199 wie_wil:-198 vloerkleed:197 baby:196 mee:-196 blijft:193
only_$:193 :_ik:-192 could:189 altijd:-188 huis:-188 kleinzoon:188 kook:-188 free:-187 kinderen:-186
elke:-184 maakt:-181 ^_could:179 wedding:179 u:-178 welkom:178 maat_,:177 mee_$:-176 er_nog:-175 that:174
gezocht:173 met:-173 alleen:172 eentje:170 in:170 wanted:168 ^_lege:-167 ,_kom:-166 in_onze:-166 ons_in:-166
autos:-165 may:165 bij_mij:-164 beginners:-162 schuur:-161 zoek:161 books:-160 krijgt:160 en_heb:-158
iets:158 op_ons:-158 opnieuw:-158 taxi:158 it:-157 kan_bij:-157 rij:-157 buren:-155 en_het:155 en_ik:155
^_a:154 ,_de:153 gevraagd_,:153 verloren:153 years:-153 ik_kook:-152 tot:-152 steeds:151 twee:151
de_auto:-149 fietsen:-149 gerust:-149 alleen_nog:148 leen:-148 ^_het:147 heeft:147 ik_het:147 als:146 do:146
even:146 ^_computer:145 ^_surplus:145 maanden:145 surplus:145 uit_$:-145 has:144 how_to:-144 computer:143
voor_een:-143 ?_ours:142 volwassenen:-142 gezocht_,:141 houdt_$:-141 ehbo:-140 gaat:140 it_$:-139
knopen:-139 toch:-139 kitchen:-138 ,_voor:137 ge:-137 gekocht:137 rijdt:136 al_jaren:135 late:-135 van_$:135
maar_,:134 op_de:134 seven:-134 trein:134 ?:133 bring:-133 on_thursday:133 ,_borrow:132 sta:-132 ^_oud:-131
me:131 wil:131 ben_$:130 gratis:-130 keer:130 schaken:-130 ben:129 huis_$:-129 mij:129 onze_kelder:129
^_my:128 and_my:128 en_een:128 you:-128 een_halve:-127 five:127 halve:-127 kinderfeestje:127 house_$:126
,_they:125 kan:125 vier:125 coming:124 geef:-124 iemand_een:124 jam:-124 vakantie:-124 van_zijn:124
wie_maakt:-124 ^_im:123 dochter:123 doe:-123 there:123 dat:122 gebroken:122 looking:122 on_sunday:122
te_leen:-122 anyone_?:121 kindjes:-121 vriendin:-121 ^_need:120 die:120 dit:120 drie:120 front:120
kinderen_,:120 taart:-120 in_een:-119 jij:-119 know:-119 know_how:-119 stands:-119 and_three:118 bel:-118
eigen:-118 krijgt_$:118 theorie:118 valt:118 working:-118 by_the:-117 cook:-117 en_wil:117 lust:-117
lust_er:-117 neem:-117 postzegels:-117 stubborn:117 welkom_,:117 wie_lust:-117 bijen:116 en_dan:116
en_haar:-116 food:116 in_the:-116 is_al:-116 niemand:116 verbouwen:116 ,_drie:115 ,_our:115 kan_ik:115
oud:-115 :_alles:114 autorijden:114 conversation:-114 die_mij:114 halen:114 parties:-114 wanted_,:114
your:-114 ^_gezocht:113 about:-113 afternoons:-113 al_$:113 gekocht_,:113 ik_al:113 mij_wil:113 come:-112
father:112 is:112 my_kitchen:-112 soms:112 to_share:-112 cant:111 down:111 for_my:111 parties_$:-111
spekglad:111 tekort:111 tekort_$:111 yoga:-111 terecht:-110 ^_would:109 couple:109 how:-109 looking_for:109
moestuin:-109 tomorrow_at:-109 ^_hoe:108 and_want:108 breng:-108 dicht_$:108 feestjes:-108 gebruiken_?:-108
heen:108 in_maart:108 maart:108 maart_,:108 staat:-108 weekend:108 een_droge:107 helpt:-107 lekkende:-107
op_mijn:107 ^_horse:106 am:106 eens:106 horse:106 nu_met:-106 on_my:-106 someone:106 tussen:-106 and:-105
and_need:-105 de_koelkast:105 de_schuur:-105 examen:105 gereedschap:-105 handen:-105 klein_$:105
neighbours_to:-105 te_maken:105 thursday:105 twintig:105 het_gaat:104 regenen:104 ring:-104 sta_nu:-104
work:104 ^_er:103 buiten:-103 for_two:103 ga:-103 leen_gevraagd:103 staat_er:103 ^_every:-102 bijles:-102
van_een:102 voor_twee:102 ^_bijles:-101 gezin:-101 graag_op:-101 is_welkom:101 kitchen_table:-101
native:-101 somewhere:101 standing:101 wil_ik:101 zijn_$:101 ?_bel:-100 aan_de:100 anyone_need:-100
behind:-100 donderdag_,:100 en_we:100 moved:100 retired:-100 terug:-100 tijdens:-100 ik_zou:99 komt:99
kraan_?:-99 niet_bij:99 outside:99 sign:-99 vve:99 weinig:99 without:99 ,_waar:98 ^_droge:-98 ^_krukken:-98
auto_$:98 bed_for:-98 den:98 elke_zaterdag:-98 en_wij:98 gips:-98 gips_$:-98 krukken:-98 vanmiddag:-98
whoever:-98 zetten:-98 zoek_iemand:98 ^_taxi:97 a_ladder:97 beginners_,:-97 big:-97 en_hebben:97 english:-97
heeft_iemand:97 maakt_er:-97 saturday_?:97 the:97 tijd:-97 we_zijn:-97 zit:97 ^_zoek:96 dream:96 ik_heb:96
slaapzakken:96 tuesday_$:96 we_have:96 ^_any:95 ^_sinds:95 again:95 again_,:95 blijven:95 boxes:95
de_stoep:95 eieren:95 het:95 maar_$:95 nu:-95 ver:95 workshop:-95 busje:-94 dakgoot:94 iemands:94 tuin_,:-94
^_morgen:-93 ^_two:-93 houdt:-93 in_my:-93 leer:-93 plaats:-93 sinds_mijn:-93 us:93 ,_moet:-92 back:-92
de:92 for_saturday:92 gezocht_::92 hele:92 mag_dat:92 mijn_zoon:92 .:91 ^_retired:-91 a_box:-91 dagje:91
doos:-91 i_need:91 ik_moet:91 koelkast:91 of_the:-91 over_,:-91 partytent:-91 this:91 unopened:-91 use:91
wij_zijn:91 would_be:91 ^_ik:-90 en_geen:90 hebben:-90 iemand_iets:-90 ik_ga:-90 kom_ik:90 neemt:-90
niet_$:90 op_dinsdag:90 stoelen:-90 stranded:-90 te_studeren:-90 what:90 zes_weken:90 ,_van:-89 being:89
er_vanavond:89 genoeg_$:89 met_mij:89 of_een:-89 thrillers:-89 wie_brengt:89 wilt:-89 aan_tafel:88
de_douche:88 extra:-88 heading:88 je_kippen:88 leren_$:88 ouderen:-88 vegan:-88 voor_de:-88 woensdag:-88
^_is:87 aanwezig:-87 aanwezig_$:-87 draai:-87 evenings:-87 freezer:-87 freezer_is:-87 huilt:87 ik_$:87
in_huis:87 is_$:-87 je_alles:-87 kinderwagen:87 lonely:-87 maken:87 oefenen_$:87 stoep:87 vol:-87 wie_is:87
zo_graag:87 ^_oppas:86 dicht:86 doordeweeks:-86 dus:-86 eight:86 electric:-86 ergens:86 heating:-86
ik_kan:86 koud:86 like_to:86 meeting:86 meeting_$:86 own:-86 room_on:86 tuesday:86 we_are:-86 weten:86
with:-86 ^_de:85 erf:-85 hele_straat:-85 is_er:85 kaarten:-85 lay:-85 ons_erf:-85 overdag:-85 tijd_$:-85
want_to:85 with_a:85 ,_come:-84 ^_als:84 ^_big:-84 ^_ge:-84 drumles:-84 gewoon:-84 heen_en:84 helemaal:84
het_engels:84 jaren:84 koffie:-84 mijn_werk:84 my_own:-84 toddler:84 ^_tomorrow:-83 muur:83 soup:-83
until:-83 wie_heeft:83 yours:-83 ,_wie:82 ^_grote:-82 ^_heb:82 after:-82 coffee:-82 dat_ik:82 de_muur:82
genoeg:82 graden:-82 hart:-82 heb_al:82 heb_een:-82 help:-82 ik_breng:-82 jaar:-82 liter:-82 nachten:82
night_$:-82 praat:82 set:-82 share:-82 snap:82 ,_bij:81 baby_,:81 durf:81 en_onze:81 is_op:81 moving:81
,_but:80 ^_baby:80 ^_does:-80 a_day:-80 geluiddichte:-80 geluiddichte_kelder:-80 met_een:80 richting:80
slaapkamer:80 van:80 ^_kom:-79 boeken:-79 boeken_,:-79 caravan:-79 courgettes:79 dat_?:79 een:79
een_paar:-79 en_niks:79 halen_in:79 lang_$:79 leeg:-79 mag_$:-79 mag_ook:79 oefenen:-79 pianos:-79 seeks:79
six:79 veel_courgettes:79 zaterdag_,:79 ^_vandaag:-78 an:78 bouwen:78 christmas:-78 commute:-78 eten:-78
eten_,:-78 geen_auto:78 gelukkig:-78 haalt:-78 hun:-78 in_$:78 it_for:-78 ons:78 op_reis:-78 reis:-78
sunday_,:78 televisie:78 vrijdag:78 ,_wel:-77 ._wie:-77 ^_we:-77 ^_you:-77 doing:77 erf_$:-77 from:-77
gebruiken:-77 gebruiken_,:77 groningen:-77 groningen_,:-77 heating_$:-77 here_$:77 hoek:77 of_a:77 old:77
visitors:-77 where:77 wordt:77 ,_dus:-76 de_bakker:-76 een_oude:76 gehad:76 gehad_$:76 ik_alleen:76 kat:-76
komt_morgen:76 last:76 onze:-76 ruimen:-76 today:-76 wie_hem:-76 ,_gordijnen:-75 ,_het:75 ,_we:75
a_couple:75 een_week:-75 er_ergens:75 er_jam:-75 every:75 i_only:75 kast:75 keep:75 kelder:-75 lamp:75
mee_te:75 piano:75 werkdagen:75 ,_heeft:74 ,_my:-74 ^_looking:74 af:74 als_er:-74 door_$:74 eetmaatje:-74
eetmaatje_,:-74 end:74 er:74 in_may:74 kleren:74 krijg_ik:74 learn_to:-74 oven:74 proper:74 too:74 van_,:74
water_uit:74 week:-74 ^_wat:73 de_trein:73 eten_$:-73 garage:-73 groente:73 knieen:-73 logeerkamer:-73
missen:73 mogen:73 not:73 ophalen:-73 oprit_,:-73 poes:73 the_old:73 trousers:73 trousers_,:73 tweeling:73
we_missen:73 wil_mijn:73 ,_twee:-72 ^_electric:-72 ^_from:-72 ^_jonge:-72 bang:72 bed_$:72 driving:72
een_nieuwe:72 ik_maak:72 je_eigenlijk:72 met_wie:72 niks_om:72 nodig_voor:72 since:-72 since_my:-72
terwijl:72 voor_dertig:72 wonen:-72 zoeken:72 ,_so:-71 ^_kinderfeestje:71 at_my:-71 choir:71 dakgoot_zit:71
douche:71 eating:71 eating_alone:71 engels:71 gevraagd_$:71 groot_genoeg:71 holiday:-71 ik_kom:-71
is_groot:71 kamperen:71 kamperen_en:71 klaar:-71 leeds:-71 logeren:-71 maken_$:71 na_de:71 onze_poes:71
op_het:71 room_for:-71 seven_$:-71 shifts:71 theres:-71 theres_a:-71 wrong:71 zeven_$:71 zit_vol:71 zwart:71
,_empty:70 alles:70 borrow:70 dat_leer:-70 hangt_in:70 ik_je:-70 leer_ik:-70 living_room:70 school:70
still:-70 straat:-70 them_in:70 toilet:-70 wie_oefent:70 ^_verkleedkist:-69 airco:-69 betaal:69 camera:69
car_to:-69 de_kraan:69 eigenlijk:69 empty:-69 er_vandaag:69 eruit_$:69 eyes:69 ge_moogt:-69 i:69 is_free:-69
lift:69 may_use:69 moogt:-69 moved_in:69 my_eyes:69 or_shed:69 right:-69 size:-69 us_$:69 verkleedkist:-69
verpleegkundige:-69 voor_ons:69 which:69 worst:-69 worst_,:-69 zeven:69 ,_delen:68 ^_konijnen:-68 and_no:68
flat_$:68 grond:68 groot_geworden:-68 is_geen:-68 konijnen:-68 logeren_bij:-68 maak:68 online:-68 or:68
tafel_$:-68 te_groot:-68 wire:68 zegt:68 achter_het:-67 de_dialyse:67 de_voordeur:-67 dialyse:67 eerste:67
elkaar_zetten:-67 files:-67 four:-67 groen:67 heeft_geen:67 het_niet:67 hobby:-67 ik_op:67 in_elkaar:-67
is_het:-67 leg:-67 maar_heeft:67 mensen_die:-67 my_father:67 rug:67 studeren:-67 to:-67 van_zestien:-67
voordeur:-67 zestien:-67 al_weken:66 betalen:66 er_gerust:-66 erwtensoep:66 graag_$:66 heb_het:-66 just:66
out:66 pack:-66 pan:-66 rent:66 ^_rij:-65 away:-65 buttons:65 drop:-65 from_hospital:65 gluten:65 krijgen:65
liggen:-65 look:-65 look_after:-65 niet_.:65 oude_laptop:65 over:-65 winterjas:65 zak:65 ,_mijn:64 ,_use:-64
acht_,:64 avonds:-64 broken:-64 daar:64 daughter:64 delen:64 elkaar:-64 en_er:-64 ik_een:64 in_haar:64
it_on:-64 moeten:64 my_daughter:64 near:-64 near_the:-64 net:64 oliebollen:-64 ours:64 poort:-64 s:-64
s_avonds:-64 vrijwilliger:-64 word:64 ?_im:-63 bridge:-63 elke_woensdag:-63 geeft:-63 gladly:-63 hedge:63
hedge_trimmer:63 koop:63 koop_gevraagd:63 like:63 living:63 meer:63 om_het:63 play_bridge:-63 printer:63
tien:63 trimmer:63 trimmer_,:63 waar:63 zet:-63 zonder_auto:63 ^_geen:-62 ^_heeft:62 bedroom:62 by_a:62
dagen:62 dream_of:62 family:62 fish:62 gordijnen:-62 i_would:62 lang:62 makes:62 niet_,:-62 ons_thuis:62
portie:-62 schoenen:-62 table_,:-62 terras:62 this_evening:62 tomorrow:-62 uur_,:62 a_seven:-61 and_six:61
een_kop:-61 geen_geld:61 geld:61 geld_voor:61 haar_$:61 join:61 karaoke:-61 kop:-61 maaltijden:61 maat_$:61
meestal:-61 mensen_met:61 mijn_tante:61 niks_meer:61 ouders:61 real:61 rond:61 seater:-61 seven_seater:-61
somebody:61 staan:-61 tuinman:-61 up_to:-61 van_onze:-61 vanavond_om:-61 voor_haar:61 vrije:-61
we_hebben:-61 welkom_$:61 where_can:61 who:61 whod:61 ^_feest:60 away_$:-60 beamer:-60 desk_,:60 een_keer:60
er_in:60 got:60 in_dutch:60 kan_niet:60 kids:-60 koken_voor:-60 learn:-60 maar:60 moestuin_over:-60
ochtend:60 overmorgen_geef:60 screen:-60 verbouwing:60 week_$:60 white_screen:-60 wijk:60 wiskunde:60
zijn_voor:-60 zijspan:-60 ,_beginners:-59 ,_iemand:-59 ^_vergaderzaaltje:-59 bevallen:59 boven:-59
boven_de:-59 dry_for:59 een_busje:59 een_feestje:-59 en_zoeken:59 feestje:-59 het_een:59 id:59 ill:-59
kop_koffie:-59 maakt_niet:-59 maaltijd:59 meenemen:-59 mogen_we:59 net_bevallen:59 somewhere_dry:59
the_hospital:-59 toevallig:59 train:59 vanavond_naar:-59 vergaderzaaltje:-59 vergaderzaaltje_boven:-59
warme_maaltijd:59 wednesday_,:-59 werk_$:-59 wie_mogen:59 zwolle:-59 bij_wie:58 drie_kinderen:58
drinkwater:-58 ik_rij:-58 kant:58 kleinkinderen:-58 lift_naar:58 long:58 mijn_scriptie:58 need_it:-58
ons_huis:-58 ook_$:58 op_donderdag:-58 roestig:58 rust:-58 twaalf:-58 were:58 ,_can:57 ^_in:-57 ^_leren:-57
^_our:-57 a_door:57 alles_wat:57 bag:-57 can_be:-57 dit_weekend:57 erbij:-57 gratis_$:-57 hoe_kom:57
iemand_om:57 in_mijn:-57 kan_geen:57 met_twee:57 roepen:57 saturday:57 tired:57 work_in:57 bakfiets:-56
bij_het:56 box:-56 buurthuis:-56 clown:56 deze_week:-56 een_kinderfeestje:56 ik_van:56 langs:-56 left:-56
mijn_zoontje:56 need:-56 need_a:56 our:56 past:-56 pick_up:-56 runs:-56 smaakt:56 tweede:-56 tweedehands:56
with_an:56 zoon:-56 zoontje:56 ,_ik:-55 ^_id:55 ^_where:55 along:-55 are:-55 cycle:55 days_$:55 drie_bij:-55
een_kindje:55 een_stukje:55 hoe:55 hungry:55 idee:55 je_in:-55 kan_iemand:55 leen_,:-55 mijn_oprit:-55
nine:-55 nog_$:55 stop:-55 wat_een:-55 wie_nog:-55 ,_kan:54 ?_i:-54 af_en:54 appartement:54 book:54 broke:54
bus:54 camper:-54 club:54 een_grote:54 een_middag:-54 een_stoel:54 erin_$:54 het_stuur:-54 i_work:54 oma:54
says:54 scriptie:54 stuur:-54 through:54 trailer:54 trailer_to:54 twee_kinderen:54 weg:54 well_$:54
wie_haalt:54 ,_any:53 ,_size:-53 ,_ten:-53 ^_wij:53 a_bike:-53 a_toddler:-53 achter:53 bus_is:53 can_we:53
een_bed:53 hangen:-53 hangen_bij:-53 ik_de:-53 is_naar:53 jaar_in:-53 knippen:-53 koken_$:53 logopediste:-53
mag_ik:53 nog_met:-53 oefent_met:53 over_?:53 slecht:53 somebody_to:-53 stoel:53 to_cook:-53 to_me:53
tuin_$:53 werkbank:-53 ,_no:-52 ^_ikea:52 a_bed:-52 aan_onze:-52 alone:52 day_?:-52 dry:52 en_drie:-52
for_the:52 haag:52 hate:52 i_can:52 mijn_ogen:-52 niks_,:52 nog_een:-52 ogen:-52 oprit:-52 party:52
samen:-52 tell:-52 the_day:52 twenty:-52 voor_mij:52 with_$:-52 with_room:-52 zaterdag_naar:-52 zit_$:-52
^_garage:-51 ^_half:51 ^_vrijdag:51 ^_were:51 bellen:-51 broer:51 canada:51 diabetic:51 ervaring:-51
graag_met:-51 heeft_nog:51 ik:51 ik_was:-51 kan_mijn:51 kimchi:-51 laat:-51 leen_$:-51 mand:-51 meerijden:51
mijn_broer:51 om:51 on:-51 once:51 restjes:51 sinterklaas:51 te_veel:51 tonight:-51 trains:51 twelve:51
uit_canada:51 veertig:-51 was:51 ,_im:-50 ,_need:50 ^_kapster:-50 alone_on:-50 boekenkast:-50
boekenkast_::-50 brief:50 brieven:-50 btw:-50 come_and:-50 de_baby:50 echte:50 even_een:50 feest:50
food_,:-50 helft_van:-50 kapster:-50 kapster_met:-50 knipt:-50 leren:-50 m:50 maar_ik:50
met_zwangerschapsverlof:-50 naar_het:50 op_te:-50 paar:-50 paar_keer:50 rijd:-50 students:50 students_,:50
thuis_is:50 thuis_met:50 tree:50 uur_$:-50 zijn:50 zwangerschapsverlof:-50 zwangerschapsverlof_knipt:-50
,_ook:-49 ^_kan:49 ^_schuur:-49 ^_sunday:-49 a_desk:49 after_my:49 and_hate:49 anyone:49 dertig:49 doet:49
erbij_$:-49 gate_$:-49 half_acht:-49 hangt:49 id_like:49 iemand_in:49 ik_weet:-49 is_stuk:49 kapot_en:49
kettingzaag:-49 middag:-49 mijn_moestuin:-49 naaimachine:-49 oefent:49 poes_moet:49 sta_hier:-49 stove:49
u_een:-49 us_and:49 weg_$:-49 wont:-49 zieke:-49 ,_eigen:-48 ,_wij:-48 a_car:48 at:-48 awake:-48 bring_a:-48
chair:48 dan_nog:48 een_pan:-48 en_doe:-48 en_geef:-48 gang_,:-48 gemaakt:-48 gemaakt_$:-48 heb_geen:48
hebben_maar:48 ik_niet:48 ik_sta:-48 is_my:-48 its:48 kwijt:48 nodig_heeft:-48 nu_een:48 nu_op:48 om_zes:48
put:-48 rit:48 rit_naar:48 strijk:-48 to_be:-48 voor_ouderen:-48 weekend_$:48 zes:-48 zo_gemaakt:-48
,_daarna:47 ?_wij:47 ^_crutches:-47 ^_fietspomp:47 ^_i:-47 ^_jam:-47 ^_stille:-47 ^_tweedehands:47
at_work:47 crutches_,:-47 dagen_voor:47 de_mijne:47 deze:-47 does_anyone:-47 een_klusser:-47 eet:47
elke_dag:-47 en_kan:-47 er_bij:-47 fietspomp:47 from_friday:-47 heeft_een:-47 hem_$:-47 ik_lig:47 inside:47
kan_het:-47 klusser:-47 koorts:47 leftovers:47 les:-47 lig:47 maar_mijn:-47 mijn_auto:47 mijne:47
nauwelijks:-47 op_,:-47 over_$:-47 past_niet:-47 plants:-47 polder:47 return:47 stille:-47 straks:-47
the_neighbours:47 waar_kan:47 wat:47 weten_niet:47 wheelchair:47 wie:47 wie_rijdt:47 ,_liefst:46 ,_met:46
?_we:-46 ^_mijn:46 ^_op:46 aan_mijn:-46 airport:-46 balkon:46 deur_$:-46 dicht_op:46 die_van:-46
een_doos:-46 eyes_are:46 familie:-46 grote:-46 het_kan:-46 ik_strijk:-46 is_dicht:46 is_plaats:-46
jullie:-46 liefst:46 miss:-46 needs_a:46 niet_waar:46 nummer:-46 stukje:46 to_go:46 tot_vanavond:-46
verstand:46 verstand_van:46 waar_mag:46 we_need:46 wie_weet:46 work_$:46 zelfgemaakte:46 zonder_stroom:46
zou_ik:46 ,_benzine:45 ,_three:45 ,_vanavond:-45 ,_zelf:-45 benzine:45 bestelling:-45 bestelling_,:-45
down_$:45 iets_te:-45 kippen:45 mijn_rug:45 month:45 ne:45 needs:-45 neighbours_$:45 nergens:45
nog_plaats:-45 op_bestelling:-45 oppas:45 park:-45 parking_spot:-45 plaats_voor:-45 seat:45 snoeien:-45
spot:-45 stond:-45 vertel:-45 waar_ik:-45 weken_in:45 ?_mijn:-44 aan_$:-44 and_now:44 auto:44 best:-44
die_kant:44 died:44 died_with:44 dutch:44 glad:-44 in_ons:44 is_leeg:44 kant_op:44 krijg:44 love:44
mag_een:44 nodig:44 overhoort:44 overhoort_mij:44 piano_gevraagd:44 plafond:44 tante:44 terug_$:-44 via:-44
voegen:44 wie_overhoort:44 ^_kelder:-43 ^_until:-43 ^_van:-43 apotheek_,:43 at_.:-43 brood:43 can_drop:-43
de_grond:43 dinsdag_naar:43 een_plekje:43 er_nu:43 good:-43 het_maar:-43 iemand_met:43 if:-43
internetbankieren:-43 is_there:43 jou:-43 love_to:43 morgen_een:43 na:43 nog_goed:-43 plekje:43 the_stove:43
van_ons:-43 wel:43 while:43 white:-43 worden:43 ,_does:42 ^_vijf:-42 a_place:42 al_een:42 cat:-42
een_gezin:-42 een_praatje:42 eens_naar:42 en_de:42 gevraagd_voor:42 gezocht_voor:42 in_?:42 in_ruste:-42
is_yours:-42 jonge:-42 keukentafel_$:-42 maar_dan:42 per_week:42 place_to:42 praatje:42 ruste:-42
this_afternoon:42 two_seats:42 uur:42 willen:42 windows:-42 woon:42 zelf:42 zijn_met:-42 zoek_een:-42
,_als:-41 ,_en:-41 ._anyone:41 :_mijn:-41 ^_ons:41 a_bag:-41 accu:41 accu_leeg:41 de_maand:-41 dicht_,:-41
dienst:41 helft:-41 ik_doe:-41 im_at:41 kinderen_uit:-41 klaar_$:-41 kleuters:-41 kunt:-41 ochtend_een:41
onder_het:41 onderdelen:-41 or_so:41 ouderen_naar:-41 people:-41 plat:-41 plums:-41 regularly:41 rijdt_er:41
staan_?:41 the_train:41 tomorrow_$:-41 town:41 uit_in:41 wie_nu:-41 wil_er:41 ^_breien:-40 ^_na:40
^_student:40 ^_zondagochtend:-40 aan_,:-40 around:40 beginner:40 beter:40 between:40 buying:40 buying_one:40
de_kapper:40 doen:-40 down_and:40 first:40 for:40 geweest:-40 glutenvrij:40 heb_ik:40 help_ik:-40 het_mes:40
in_july:-40 is_na:40 july:-40 just_for:40 kapper_$:40 kleuter:40 kleuter_van:40 komen:40 lange:-40 make:40
met_vrije:-40 more:40 niet_mee:40 of_de:-40 open:-40 proevers:-40 school_$:-40 shed:40 spare:-40 staan_$:-40
they_are:40 today_?:40 uurtje:40 visits:40 wacht:-40 wij_zoeken:40 wil_kan:-40 zaterdagavond:40 zien_$:40
zien_hoe:-40 zondagochtend:-40 zwemles:40
`
