/** Fitted by scripts/match/fit.ts: hundredths of a point of a cue by hint (hints.ts), above 0 where it asks. */
export const kindHints = `
?_$:575 ::-376 voor_mijn:366 ,:-351 koffers:329 zoekt:297 gevraagd:293 iemand:288 a:284 would:283 niks:279
kom:-278 geen:277 have:274 vraag:-270 passen:-268 my:262 vrij:-262 bij:-249 niet:243 only:240 ^_the:239
zo:239 ?_ik:-237 moet:237 groot:-235 ik_vraag:-231 mijn:230 opa:229 je:-227 ik_wil:225 maastricht:-225
naar_maastricht:-225 three:224 ^_een:220 zou:220 and_i:216 ,_mag:215 any:215 ^_voor:214 al:213 wie_wil:-210
,_anything:208 voor_wie:-208 anything:207 ^_onze:206 weken:204 hebben_een:-203 vast:203 lege:-201 alle:-200
prima:-198 gezelschap:-197 and_a:-196 baby:196 ~:-195 :_ik:-194 vloerkleed:194 wij:194 only_$:192 blijft:190
mee:-190 could:189 free:-188 kook:-188 huis:-186 elke:-185 met:-185 kinderen:-184 eentje:182 maakt:-181
wedding:180 ^_could:179 maat_,:179 mee_$:-178 welkom:178 altijd:-177 ,_kom:-176 u:-176 er_nog:-175
kleinzoon:174 that:173 beginners:-172 gezocht:170 ons_in:-168 in_onze:-167 may:167 ^_lege:-166 bij_mij:-166
wanted:166 alleen:165 autos:-164 krijgt:164 en_ik:163 in:163 books:-162 iets:162 kan_bij:-161 opnieuw:-161
zoek:161 taxi:160 rij:-159 schuur:-157 it:-156 op_ons:-156 en_heb:-155 ^_a:154 gevraagd_,:154 tot:-154
en_het:153 ,_de:152 leen:-152 years:-152 fietsen:-151 heeft:151 ik_kook:-151 verloren:150 steeds:149
^_computer:148 alleen_nog:148 twee:148 computer:147 gerust:-147 ik_het:147 uit_$:-147 de_auto:-146 has:146
maanden:146 volwassenen:-146 buren:-145 even:145 ^_het:144 ^_surplus:144 how_to:-144 surplus:144 do:143
?_ours:142 als:142 ehbo:-141 houdt_$:-141 it_$:-141 toch:-141 gaat:140 gezocht_,:140 voor_een:-140 ge:-139
kitchen:-139 knopen:-139 van_$:138 ,_voor:137 late:-137 rijdt:136 gekocht:135 op_de:135 ^_oud:-134
bring:-134 mij:133 on_thursday:133 trein:133 al_jaren:132 keer:132 maar_,:132 seven:-132 you:-132
,_borrow:131 en_een:131 gratis:-130 huis_$:-130 schaken:-130 van_zijn:130 and_my:129 ben_$:129 me:129
five:128 ben:127 iemand_een:127 kinderfeestje:127 onze_kelder:127 een_halve:-126 halve:-126 house_$:126
kan:126 nodig:126 te_leen:-126 ,_they:125 ^_im:125 doe:-125 geef:-125 dochter:124 jam:-124 vakantie:-124
wie_maakt:-124 wil:124 ^_my:123 sta:-123 yoga:-123 anyone_?:122 dat:122 gebroken:122 kinderen_,:122
looking:122 there:122 ^_need:121 dit:121 drie:121 front:121 kindjes:-121 tijd:-121 coming:120 jij:-120
krijgt_$:120 taart:-120 vriendin:-120 die:119 know:-119 know_how:-119 on_sunday:119 stands:-119 by_the:-118
cook:-118 eigen:-118 en_dan:118 in_een:-118 neem:-118 postzegels:-118 theorie:118 working:-118 bel:-117
lust:-117 lust_er:-117 niemand:117 oud:-117 soms:117 wie_lust:-117 ?:116 en_wil:116 is_al:-116 kan_ik:116
stubborn:116 valt:116 welkom_,:116 about:-115 en_haar:-115 verbouwen:115 ,_our:114 :_alles:114 and_three:114
autorijden:114 die_mij:114 mij_wil:114 parties:-114 ,_drie:113 al_$:113 bijen:113 cant:113 conversation:-113
food:113 ik_al:113 my_kitchen:-113 your:-113 ^_gezocht:112 afternoons:-112 and:-112 and_need:-112
in_the:-112 is:112 nodig_$:112 vier:112 wanted_,:112 father:111 gekocht_,:111 over:-111 parties_$:-111
to_share:-111 ^_would:110 couple:110 down:110 for_my:110 looking_for:110 spekglad:110 terecht:-110 ^_hoe:109
and_want:109 come:-109 een_droge:109 feestjes:-109 heen:109 tekort:109 tekort_$:109 tomorrow_at:-109
tussen:-109 breng:-108 gebruiken_?:-108 helpt:-108 how:-108 op_mijn:108 staat:-108 staat_er:108
beginners_,:-107 handen:-107 het_niet:107 in_maart:107 maart:107 maart_,:107 weekend:107 ^_horse:106 am:106
bijles:-106 dicht_$:106 horse:106 lekkende:-106 neighbours_to:-106 on_my:-106 buiten:-105 eens:105
examen:105 gereedschap:-105 halen:105 klein_$:105 komt:105 nu_met:-105 ring:-105 sta_nu:-105 thursday:105
tuin_,:-105 twintig:105 ^_bijles:-104 ^_every:-104 de_koelkast:104 for_two:104 voor_twee:104 work:104
^_er:103 de_schuur:-103 gezin:-103 het_gaat:103 is_welkom:103 regenen:103 sign:-103 van_een:103 aan_de:102
behind:-102 ga:-102 graag_op:-102 leen_gevraagd:102 native:-102 someone:102 standing:102 te_maken:102
wil_ik:102 donderdag_,:101 het:101 kitchen_table:-101 outside:101 somewhere:101 terug:-101 tijdens:-101
zijn_$:101 ^_droge:-100 bed_for:-100 english:-100 heeft_iemand:100 moved:100 whoever:-100 ?_bel:-99 den:99
eieren:99 en_hebben:99 en_wij:99 without:99 ,_waar:98 ^_krukken:-98 anyone_need:-98 auto_$:98 big:-98
elke_zaterdag:-98 gips:-98 gips_$:-98 ik_zou:98 kraan_?:-98 krukken:-98 saturday_?:98 vve:98 weinig:98
zetten:-98 zoek_iemand:98 ^_taxi:97 dream:97 en_we:97 maakt_er:-97 niet_bij:97 retired:-97 vanmiddag:-97
boxes:96 houdt:-96 iemands:96 maar_$:96 over_,:-96 the:96 we_zijn:-96 ^_zoek:95 again_,:95 sinds_mijn:-95
ver:95 we_have:95 ^_any:94 ^_two:-94 a_ladder:94 blijven:94 busje:-94 ik_heb:94 slaapzakken:94 us:94
workshop:-94 ,_moet:-93 ^_morgen:-93 ^_sinds:93 again:93 de_stoep:93 en_geen:93 in_my:-93 leer:-93
plaats:-93 zit:93 a_box:-92 dakgoot:92 i_need:92 je_kippen:92 mag_dat:92 moestuin:-92 nu:-92 partytent:-92
stranded:-92 te_studeren:-92 tuesday_$:92 unopened:-92 what:92 woensdag:-92 zes_weken:92 ^_ik:-91
aan_tafel:91 dagje:91 de:91 for_saturday:91 gezocht_::91 met_mij:91 mijn_zoon:91 op_dinsdag:91 stoelen:-91
this:91 use:91 back:-90 doos:-90 er_vanavond:90 heading:90 ik_ga:-90 koelkast:90 kom_ik:90 neemt:-90
of_the:-90 would_be:90 ,_van:-89 ^_retired:-89 being:89 hebben:-89 hele:89 ik_moet:89 of_een:-89 vegan:-89
wilt:-89 evenings:-88 freezer:-88 freezer_is:-88 genoeg_$:88 iemand_iets:-88 ik_$:88 is_$:-88 leren_$:88
ouderen:-88 over_$:-88 thrillers:-88 vol:-88 wie_brengt:88 aanwezig:-87 aanwezig_$:-87 de_douche:87 dicht:87
doordeweeks:-87 dus:-87 extra:-87 in_huis:87 kinderwagen:87 oefenen_$:87 voor_de:-87 want_to:87 we_are:-87
wie_is:87 with:-87 ^_ge:-86 ^_heb:86 after:-86 draai:-86 eight:86 electric:-86 erf:-86 heating:-86
je_alles:-86 kaarten:-86 like_to:86 lonely:-86 niet_$:86 ons_erf:-86 overdag:-86 room_on:86 stoep:86
weten:86 wie_heeft:86 with_a:86 zo_graag:86 ,_come:-85 drumles:-85 ergens:85 every:85 heen_en:85
hele_straat:-85 helemaal:85 het_engels:85 huilt:85 koud:85 meeting:85 meeting_$:85 mijn_werk:85 own:-85
set:-85 snap:85 toddler:85 ^_als:84 ^_big:-84 lay:-84 maken:84 praat:84 soup:-84 until:-84 .:83
^_tomorrow:-83 gewoon:-83 hart:-83 ik_kan:83 is_op:83 koffie:-83 moving:83 tuesday:83 ,_bij:82 ^_grote:-82
baby_,:82 genoeg:82 graden:-82 liter:-82 met_een:82 my_own:-82 night_$:-82 piano:82 yours:-82 ,_but:81
^_de:81 ^_oppas:81 courgettes:81 dat_ik:81 heb_een:-81 ik_breng:-81 jaren:81 muur:81 nachten:81 share:-81
tijd_$:-81 veel_courgettes:81 wie_hem:-81 ^_does:-80 a_day:-80 caravan:-80 dat_?:80 de_muur:80 en_onze:80
geluiddichte:-80 geluiddichte_kelder:-80 heb_al:80 hun:-80 meer:80 onze:-80 pianos:-80 richting:80
zaterdag_,:80 zoeken:80 ,_wie:79 ^_kom:-79 af:79 boeken:-79 boeken_,:-79 coffee:-79 en_niks:79 er_ergens:79
from:-79 gebruiken:-79 halen_in:79 leeg:-79 seeks:79 six:79 slaapkamer:79 sunday_,:79 vrijdag:79 ,_heeft:78
^_baby:78 ^_we:-78 durf:78 een_paar:-78 erf_$:-78 gebruiken_,:78 haalt:-78 hoek:78 jaar:-78 kelder:-78
mag_$:-78 mag_ook:78 oefenen:-78 ons:78 ,_dus:-77 commute:-77 de_bakker:-77 eten_,:-77 gelukkig:-77
groningen:-77 groningen_,:-77 heating_$:-77 here_$:77 in_$:77 is_er:77 kat:-77 lang_$:77 of_a:77 where:77
,_gordijnen:-76 ,_we:76 ,_wel:-76 ^_is:76 a_couple:76 als_er:-76 bouwen:76 christmas:-76 een_week:-76
eetmaatje:-76 eetmaatje_,:-76 eten:-76 geen_auto:76 ik_alleen:76 kast:76 knieen:-76 last:76 old:76
visitors:-76 week:-76 wij_zijn:76 ^_looking:75 ^_vandaag:-75 ^_you:-75 alles:75 an:75 een_oude:75 engels:75
i_only:75 in_may:75 it_for:-75 keep:75 kleren:75 komt_morgen:75 krijg:75 op_reis:-75 oven:75 reis:-75
ruimen:-75 today:-75 too:75 werkdagen:75 ,_het:74 ._wie:-74 bed_$:74 een:74 end:74 er_jam:-74 garage:-74
gehad:74 gehad_$:74 ik_maak:74 learn_to:-74 missen:74 proper:74 to:-74 trousers:74 trousers_,:74
voor_dertig:74 we_missen:74 zet:-74 ^_from:-73 ^_jonge:-73 eten_$:-73 holiday:-73 mee_te:73 met_wie:73
niks_om:73 not:73 oprit_,:-73 poes:73 tweeling:73 wordt:73 ,_beginners:-72 ,_twee:-72 ^_electric:-72
doing:72 groente:72 kamperen:72 kamperen_en:72 logeerkamer:-72 mogen:72 since:-72 since_my:-72 the_old:72
toilet:-72 van:72 van_,:72 wil_mijn:72 ,_my:-71 ^_kinderfeestje:71 ^_verkleedkist:-71 bang:71 de_trein:71
empty:-71 ge_moogt:-71 krijg_ik:71 living_room:71 look:-71 look_after:-71 moogt:-71 onze_poes:71 seven_$:-71
terwijl:71 them_in:71 theres:-71 theres_a:-71 verkleedkist:-71 water_uit:71 zeven_$:71 zwart:71 ,_empty:70
^_help:70 ^_wat:70 airco:-70 at_my:-70 borrow:70 car_to:-70 choir:70 de_kraan:70 douche:70 eruit_$:70
gevraagd_$:70 groot_genoeg:70 is_free:-70 is_groot:70 klaar:-70 lamp:70 lift:70 logeren:-70 maak:70
maken_$:70 meestal:-70 na_de:70 ophalen:-70 roepen:70 room_for:-70 shifts:70 size:-70 still:-70 studeren:-70
televisie:70 verpleegkundige:-70 voor_ons:70 wie_oefent:70 wrong:70 ,_so:-69 achter_het:-69 betaal:69
dakgoot_zit:69 dat_leer:-69 eating:69 eating_alone:69 een_nieuwe:69 er_vandaag:69 eyes:69 groot_geworden:-69
i:69 ik_je:-69 ik_kom:-69 is_geen:-69 is_het:-69 je_eigenlijk:69 leer_ik:-69 may_use:69 my_eyes:69 right:-69
school:69 straat:-69 tafel_$:-69 te_groot:-69 which:69 wonen:-69 worst:-69 worst_,:-69 zit_vol:69 and_no:68
camera:68 de_dialyse:68 de_voordeur:-68 dialyse:68 driving:68 grond:68 heb_het:-68 heeft_geen:68 just:68
maar_heeft:68 mensen_die:-68 moved_in:68 online:-68 or:68 or_shed:68 saturday:68 us_$:68 voordeur:-68
zeven:68 ,_delen:67 ^_konijnen:-67 betalen:67 bij_het:67 elkaar_zetten:-67 er:67 files:-67 graag_$:67
groen:67 hangt_in:67 hobby:-67 in_elkaar:-67 konijnen:-67 leeds:-67 leg:-67 logeren_bij:-67 my_father:67
pack:-67 wire:67 zegt:67 ^_rij:-66 acht_,:66 avonds:-66 away:-66 eerste:66 eigenlijk:66 flat_$:66
from_hospital:66 ik_op:66 liggen:-66 near:-66 near_the:-66 op_het:66 rent:66 rug:66 s:-66 s_avonds:-66
vrijwilliger:-66 ^_heeft:65 al_weken:65 drop:-65 er_gerust:-65 erwtensoep:65 gluten:65 krijgen:65 niet_.:65
oude_laptop:65 ours:65 uur_,:65 van_zestien:-65 zestien:-65 broken:-64 daughter:64 elke_woensdag:-64
ervaring:-64 geeft:-64 it_on:-64 living:64 moeten:64 my_daughter:64 nodig_voor:64 oliebollen:-64 op_,:-64
pan:-64 waar:64 word:64 zak:64 ,_mijn:63 ,_use:-63 bedroom:63 buttons:63 delen:63 door_$:63 dream_of:63
elkaar:-63 geen_geld:63 geld:63 geld_voor:63 haar_$:63 hedge:63 hedge_trimmer:63 ik_een:63 karaoke:-63
kids:-63 mensen_met:63 net:63 om_het:63 printer:63 somebody:63 this_evening:63 tien:63 trimmer:63
trimmer_,:63 voor_haar:63 who:63 winterjas:63 ?_im:-62 ^_geen:-62 bridge:-62 daar:62 gladly:-62
gordijnen:-62 join:62 koop:62 koop_gevraagd:62 like:62 mijn_tante:62 overmorgen_geef:62 play_bridge:-62
portie:-62 schoenen:-62 tomorrow:-62 vanavond_om:-62 we_hebben:-62 welkom_$:62 ^_feest:61 and_six:61
away_$:-61 beamer:-61 by_a:61 dagen:61 desk_,:61 een_keer:61 een_kop:-61 family:61 fish:61 hangt:61
i_would:61 in_haar:61 kop:-61 lang:61 maaltijden:61 maat_$:61 makes:61 ons_thuis:61 screen:-61 staan:-61
table_,:-61 terras:61 up_to:-61 vrije:-61 where_can:61 white_screen:-61 whod:61 wijk:61 zijspan:-61
zonder_auto:61 ,_wij:-60 a_seven:-60 en_er:-60 het_een:60 ill:-60 in_dutch:60 koken_voor:-60 kop_koffie:-60
learn:-60 maaltijd:60 mogen_we:60 niet_,:-60 ochtend:60 op_donderdag:-60 ouders:60 past:-60 real:60
seater:-60 seven_seater:-60 train:60 tuinman:-60 van_onze:-60 vanavond_naar:-60 verbouwing:60 wie_mogen:60
,_can:59 ,_iemand:-59 ^_vergaderzaaltje:-59 bevallen:59 bij_wie:59 boven:-59 boven_de:-59 dry_for:59
een_busje:59 got:59 ik_rij:-59 in_mijn:-59 kant:59 kleinkinderen:-59 maakt_niet:-59 meenemen:-59
net_bevallen:59 niks_meer:59 rond:59 somewhere_dry:59 vergaderzaaltje:-59 vergaderzaaltje_boven:-59
warme_maaltijd:59 wiskunde:59 zijn_voor:-59 zwolle:-59 a_door:58 bakfiets:-58 box:-58 drie_kinderen:58
een_feestje:-58 een_stukje:58 feestje:-58 hoe_kom:58 id:58 ik_van:58 kan_niet:58 lift_naar:58 met_twee:58
need:-58 need_a:58 out:58 pick_up:-58 roestig:58 rust:-58 the_hospital:-58 twaalf:-58 wednesday_,:-58
week_$:58 were:58 werk_$:-58 work_in:58 ^_in:-57 ^_leren:-57 ^_our:-57 ^_wij:57 are:-57 bag:-57 can_be:-57
dit_weekend:57 drie_bij:-57 drinkwater:-57 en_zoeken:57 erbij:-57 help:-57 kan_geen:57 kan_iemand:57
langs:-57 maar:57 mijn_scriptie:57 mijn_zoontje:57 need_it:-57 ook_$:57 tired:57 toevallig:57 zoontje:57
,_kan:56 achter:56 alles_wat:56 buurthuis:-56 een_kindje:56 een_middag:-56 een_stoel:56 gratis_$:-56
het_stuur:-56 iemand_om:56 ik_de:-56 stuur:-56 tuin_$:56 tweede:-56 with_an:56 ,_im:-55 ^_id:55 af_en:55
along:-55 clown:55 club:55 cycle:55 deze_week:-55 een_bed:55 een_grote:55 een_kinderfeestje:55 idee:55
kom_halen:-55 leen_,:-55 logopediste:-55 mag_ik:55 mijn_oprit:-55 nine:-55 nog_$:55 nog_met:-55 oma:55
on:-55 ons_huis:-55 our:55 runs:-55 says:55 smaakt:55 stoel:55 stop:-55 wat_een:-55 wie_haalt:55 wie_nog:-55
zoon:-55 ,_size:-54 ^_where:54 book:54 broke:54 bus:54 can_we:54 days_$:54 hangen:-54 hangen_bij:-54 hoe:54
hungry:54 i_work:54 je_in:-54 koken_$:54 scriptie:54 to_me:54 trailer:54 trailer_to:54 twee_kinderen:54
tweedehands:54 voor_mij:54 well_$:54 ,_no:-53 ,_ten:-53 ^_half:53 ^_vrijdag:53 a_bike:-53 aan_onze:-53
bus_is:53 camper:-53 haag:53 is_naar:53 knippen:-53 long:53 niks_,:53 nodig_heeft:-53 oefent_met:53
samen:-53 slecht:53 the_day:53 to_cook:-53 twenty:-53 with_room:-53 ,_any:52 ^_garage:-52 at:-52 bellen:-52
brief:52 broer:52 canada:52 dry:52 en_drie:-52 feest:52 for_the:52 four:-52 gang_,:-52 helft_van:-52
ik_was:-52 jaar_in:-52 laat:-52 leen_$:-52 left:-52 middag:-52 mijn_broer:52 party:52 sinterklaas:52
somebody_to:-52 te_veel:52 through:52 uit_canada:52 was:52 weg:52 werkbank:-52 with_$:-52 zaterdag_naar:-52
zit_$:-52 ,_ook:-51 ?_i:-51 ^_ikea:51 ^_were:51 a_bed:-51 a_toddler:-51 appartement:51 btw:-51 day_?:-51
de_baby:51 erin_$:51 even_een:51 heeft_nog:51 kimchi:-51 mand:-51 meerijden:51 mijn_moestuin:-51 nog_een:-51
oprit:-51 poort:-51 rijd:-51 thuis_met:51 trains:51 twelve:51 u_een:-51 uur_$:-51 weg_$:-51 ?_wij:50 ^_i:-50
^_kapster:-50 after_my:50 anyone:50 diabetic:50 echte:50 food_,:-50 gate_$:-50 graag_met:-50 heeft_een:-50
hem_$:-50 iemand_in:50 kan_mijn:50 kapster:-50 kapster_met:-50 knipt:-50 les:-50 met_zwangerschapsverlof:-50
mijn_ogen:-50 ogen:-50 om_zes:50 once:50 paar:-50 paar_keer:50 restjes:50 stove:50 tell:-50 tonight:-50
us_and:50 wont:-50 zieke:-50 zwangerschapsverlof:-50 zwangerschapsverlof_knipt:-50 ,_eigen:-49 ,_need:49
,_zelf:-49 ^_kan:49 ^_schuur:-49 ^_sunday:-49 a_car:49 a_desk:49 alone_on:-49 brieven:-49 bring_a:-49
chair:49 dan_nog:49 eet:49 en_doe:-49 er_in:49 half_acht:-49 i_can:49 id_like:49 ik_weet:-49 kettingzaag:-49
ladder:49 nu_een:49 nu_op:49 oefent:49 op_te:-49 past_niet:-49 poes_moet:49 put:-49 rit:49 rit_naar:49
students:49 students_,:49 thuis_is:49 wie:49 ,_met:48 ^_crutches:-48 ^_stille:-48 awake:-48 boekenkast:-48
boekenkast_::-48 come_and:-48 crutches_,:-48 dicht_op:48 does_anyone:-48 elke_dag:-48 er_bij:-48 erbij_$:-48
from_friday:-48 gemaakt:-48 gemaakt_$:-48 hate:48 hebben_maar:48 if:-48 ik_lig:48 ik_niet:48 inside:48
is_dicht:48 its:48 kapot_en:48 kippen:48 koorts:48 leren:-48 lig:48 m:48 naaimachine:-48 nauwelijks:-48
om:48 plants:-48 return:48 saturday_$:48 stille:-48 strijk:-48 to_be:-48 tree:48 veertig:-48 waar_kan:48
weekend_$:48 zijn:48 zo_gemaakt:-48 ^_jam:-47 ^_op:47 alone:47 deur_$:-47 die_van:-47 een_pan:-47
en_geef:-47 heb_geen:47 iets_te:-47 is_my:-47 is_stuk:47 jullie:-47 kan_het:-47 kwijt:47 maar_mijn:-47
mijn_auto:47 naar_het:47 parking_spot:-47 spot:-47 straks:-47 the_neighbours:47 to_go:47 tot_vanavond:-47
voor_ouderen:-47 wat:47 we_need:47 wheelchair:47 wie_rijdt:47 wie_weet:47 ,_benzine:46 ,_liefst:46
,_three:46 ?_we:-46 ^_fietspomp:46 ^_tweedehands:46 aan_mijn:-46 airport:-46 at_work:46 benzine:46
dagen_voor:46 deze:-46 doet:46 een_doos:-46 een_klusser:-46 en_kan:-46 eyes_are:46 fietspomp:46 grote:-46
het_kan:-46 ik_strijk:-46 klusser:-46 leftovers:46 liefst:46 miss:-46 month:46 needs_a:46 piano_gevraagd:46
plaats_voor:-46 polder:46 verstand:46 verstand_van:46 weten_niet:46 zes:-46 zonder_stroom:46 ,_daarna:45
aan_$:-45 and_hate:45 balkon:45 bestelling:-45 bestelling_,:-45 die_kant:45 died:45 died_with:45
dinsdag_naar:45 er_nu:45 familie:-45 iemand_met:45 ik:45 is_plaats:-45 kant_op:45 mag_een:45 mijn_rug:45
needs:-45 niet_waar:45 nog_plaats:-45 nummer:-45 op_bestelling:-45 stond:-45 vertel:-45 voegen:45
waar_ik:-45 waar_mag:45 weken_in:45 work_$:45 zou_ik:45 ,_vanavond:-44 ?_mijn:-44 ^_until:-44 ^_vijf:-44
de_grond:44 en_de:44 glad:-44 good:-44 in_?:44 ne:44 neighbours_$:44 nergens:44 nog_goed:-44 open:-44
over_?:44 park:-44 plafond:44 seat:44 snoeien:-44 tante:44 terug_$:-44 uur:44 van_ons:-44 via:-44
^_kelder:-43 a_place:43 and_now:43 apotheek_,:43 at_.:-43 auto:43 best:-43 brood:43 can_drop:-43
een_praatje:43 in_ons:43 is_there:43 is_yours:-43 jonge:-43 jou:-43 keukentafel_$:-43 love_to:43 maar_ik:43
place_to:43 praatje:43 the_stove:43 this_afternoon:43 two_seats:43 wel:43 windows:-43 zelfgemaakte:43
,_en:-42 :_mijn:-42 ^_ons:42 ^_van:-42 a_bag:-42 al_een:42 de_gang:-42 dienst:42 down_$:42 dutch:42
een_plekje:42 gang:-42 gezocht_voor:42 help_ik:-42 het_maar:-42 ik_doe:-42 in_ruste:-42
internetbankieren:-42 is_leeg:42 kleuter:42 kleuter_van:42 koken:42 love:42 maar_dan:42 na:42 onderdelen:-42
or_so:42 ouderen_naar:-42 per_week:42 plekje:42 plums:-42 regularly:42 ruste:-42 school_$:-42 the_train:42
tomorrow_$:-42 town:42 uurtje:42 while:42 wie_nu:-42 woon:42 worden:42 zien_$:42 zoek_een:-42 ,_als:-41
,_does:41 ._anyone:41 ^_breien:-41 ^_mijn:41 ^_zondagochtend:-41 aan:-41 accu:41 accu_leeg:41 beginner:41
de_kapper:41 de_maand:-41 down_and:41 een_gezin:-41 eens_naar:41 first:41 gevraagd_voor:41 glutenvrij:41
heeft_twee:-41 im_at:41 just_for:41 kapper_$:41 klaar_$:-41 kleuters:-41 kunt:-41 morgen_een:41
ochtend_een:41 of_de:-41 onder_het:41 people:-41 pick:-41 rijdt_er:41 visits:41 werk:41 willen:41
zien_hoe:-41 zondagochtend:-41 zwemles:41 ^_anyone:40 ^_student:40 aan_,:-40 around:40 ask:-40 beter:40
between:40 buying:40 buying_one:40 cat:-40 dicht_,:-40 geweest:-40 heb_ik:40 het_mes:40 i_cant:40 if_you:-40
kinderen_uit:-40 komen:40 leent:-40 make:40 oppas:40 overhoort:40 overhoort_mij:40 plat:-40 shed:40
staan_?:40 they_are:40 today_?:40 verhuiswagen:40 wie_overhoort:40
`
