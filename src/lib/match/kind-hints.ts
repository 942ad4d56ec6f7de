/** Fitted by scripts/match/fit.ts: hundredths of a point of a cue by hint (hints.ts), above 0 where it asks. */
export const kindHints = `
?_$:562 ::-391 ,:-358 voor_mijn:346 a:303 zoekt:303 gevraagd:292 kom:-276 mijn:275 my:269 geen:268 have:262
alleen:261 niks:253 vrij:-253 ?_ik:-250 gezelschap:-249 iemand:248 je:-245 zo:242 groot:-233 would:233
niet:231 only:229 ^_the:228 ,_mag:226 zou:222 wie_wil:-218 al:214 bij:-213 hebben_een:-207 baby:205
and_i:200 only_$:200 opa:200 ~:-199 heeft:196 vloerkleed:196 alle:-195 blijft:195 prima:-195 and_a:-192
moet:191 ^_onze:190 huis:-190 maakt:-190 maat_,:190 met:-188 de_auto:-183 voor_een:-183 beginners:-179
ik_wil:178 welkom:178 wij:178 vast:177 could:176 kook:-176 u:-176 weken:176 altijd:-174 dochter:173
wanted:173 er_nog:-172 ,_de:171 lege:-171 voor_wie:-171 kleinzoon:170 autos:-169 free:-169 :_ik:-168
bij_mij:-167 wedding:167 ^_lege:-166 krijgt:166 three:166 zoek:166 ^_could:165 ons_in:-165 en_ik:164
opnieuw:-164 rij:-164 taxi:164 books:-163 ^_a:162 het:162 kinderen:-162 gerust:-161 kan_bij:-160 maanden:159
^_my:158 any:158 mee_$:-157 op_ons:-157 ,_kom:-156 gezocht_,:156 has:155 ik_het:155 may:154 in:153
in_onze:-153 it:-153 en_heb:-152 ,_drie:151 computer:151 gevraagd_,:150 tot:-150 voor_de:-150 ^_computer:149
gaat:148 leen:-148 oud:-148 steeds:148 ik_kook:-147 you:-147 iets:146 keer:146 toch:-146 fietsen:-144
houdt_$:-144 volwassenen:-144 iemand_een:143 late:-143 mee:-143 drie:142 haar:142 english:-141 en_het:140
gekocht:140 ?_ours:139 bring:-139 gezocht:138 op_de:138 kinderfeestje:136 van_zijn:136 wie_maakt:-136
:_alles:135 ^_het:135 even:135 rijdt:135 uit_$:-135 ge:-134 gebroken:133 ehbo:-132 verloren:132 kitchen:-131
twee:131 ,_borrow:130 bijen:130 gratis:-130 nodig:130 dat_ik:129 in_een:-129 te_leen:-129 verbouwen:129
alleen_nog:128 do:128 neem:-128 schaken:-128 ^_im:127 ^_oud:-127 eigen:-127 die:126 for_my:126 sta:-126
down:124 en_dan:124 to_share:-124 van_$:124 working:-124 ?:123 and_three:123 coming:123 looking:123
met_een:123 passen:-123 al_jaren:122 graag_op:-122 doe:-121 feestjes:-121 zak:121 een_droge:120 it_$:-120
mij:120 postzegels:-120 een_halve:-119 halve:-119 heen:119 house_$:119 on_sunday:119 on_thursday:119 als:118
kan_ik:118 ^_gezocht:117 and_my:117 buren:-117 halen:117 i:117 theorie:117 voor_twee:117 and_need:-116
autorijden:116 ben_$:116 buiten:-116 die_mij:116 for_two:116 parties:-116 weekend:116 gekocht_,:115
gereedschap:-115 iemands:115 lekkende:-115 lust:-115 lust_er:-115 mij_wil:115 taart:-115 valt:115
wanted_,:115 wie_lust:-115 ,_they:114 al_$:114 big:-114 ik_al:114 is_al:-114 parties_$:-114 schuur:-114
six:114 welkom_,:114 five:113 nodig_$:113 thursday:113 ^_er:112 afternoons:-112 hangt:112 in_the:-112
cook:-111 krijgt_$:111 looking_for:111 stubborn:111 that:111 vanmiddag:-111 and_want:110 bel:-110
maakt_er:-110 we_have:110 bank:-109 het_gaat:109 houdt:-109 my_kitchen:-109 old:109 ours:109 regenen:109
terug:-109 vve:109 wil_ik:109 elke:-108 en_wil:108 help:-108 van:108 wil:108 beginners_,:-107 dat:107
handen:-107 neighbours_to:-107 nu_met:-107 spekglad:107 ,_waar:106 ^_hoe:106 kan:106 nu:-106 ^_every:-105
bed_for:-105 gezocht_::105 hele:105 tuin_,:-105 twintig:105 weinig:105 would_be:105 ?_bel:-104 ^_need:104
auto_$:104 bijles:-104 front:104 gewoon:-104 ik_heb:104 klein_$:104 ring:-104 sign:-104 terecht:-104
without:104 ^_bijles:-103 en_we:103 heeft_iemand:103 in_my:-103 is:103 jam:-103 soms:103 ver:103 ^_horse:102
by_the:-102 conversation:-102 de_stoep:102 den:102 gebruiken:-102 haalt:-102 horse:102 staat_er:102 work:102
^_zoek:101 aan_de:101 anyone_?:101 moestuin:-101 tekort:101 tekort_$:101 tijdens:-101 ben:100 dagje:100
geef:-100 genoeg_$:100 het_niet:100 partytent:-100 ,_van:-99 a_day:-99 behind:-99 boxes:99 examen:99
kraan_?:-99 use:99 we_are:-99 zoek_iemand:99 am:98 jaar:-98 kids:-98 maken:98 op_mijn:98 over_,:-98
tussen:-98 dicht:97 dit:97 father:97 sta_nu:-97 trein:97 and:-96 back:-96 freezer:-96 freezer_is:-96
ik_ga:-96 jij:-96 mijn_dochter:96 somewhere:96 stranded:-96 ^_als:95 ^_heb:95 about:-95 doordeweeks:-95
hebben:-95 is_$:-95 mag_dat:95 me:95 plaats:-95 seven:-95 again_,:94 baby_,:94 kast:94 met_mij:94
niet_bij:94 aanwezig:-93 aanwezig_$:-93 eens:93 just:93 leer:-93 wilt:-93 ^_taxi:92 alone:92 halen_in:92
hoek:92 huilt:92 kinderen_,:92 maar_$:92 stoep:92 te_maken:92 tuesday_$:92 ^_two:-91 come:-91 de_douche:91
er_jam:-91 in_$:91 my_own:-91 retired:-91 share:-91 slaapzakken:91 te_studeren:-91 ,_wie:90 ^_we:-90
again:90 cant:90 dakgoot:90 electric:-90 graden:-90 heen_en:90 is_welkom:90 leen_gevraagd:90 room_on:90
soup:-90 van_een:90 with:-90 zijn:90 zit:90 ^_morgen:-89 en_niks:89 er_vanavond:89 erf:-89 evenings:-89
ga:-89 ik_zou:89 koud:89 like_to:89 mijn_tante:89 ons_erf:-89 overdag:-89 standing:89 weten:89 wie:89
willen:89 ,_bij:88 ^_does:-88 ^_grote:-88 ^_is:88 aan_tafel:88 en_onze:88 extra:-88 iemand_iets:-88
koelkast:88 liter:-88 maar_ik:88 outside:88 people:-88 the_neighbours:88 ^_droge:-87 ^_een:87 ^_retired:-87
eieren:87 hart:-87 moved:87 nachten:87 own:-87 pianos:-87 staan_$:-87 with_a:87 your:-87 af_$:-86 alles:86
being:86 doos:-86 driving:86 een_praatje:86 geen_auto:86 meeting:86 meeting_$:86 mijn_zoon:86 muur:86
praatje:86 sinds_mijn:-86 the:86 ^_ik:-85 de_muur:85 en_hebben:85 groot_genoeg:85 here_$:85 is_groot:85
kat:-85 poes:85 snap:85 tijd:-85 tijd_$:-85 ^_baby:84 ^_i:-84 coffee:-84 geluiddichte:-84
geluiddichte_kelder:-84 heb_een:-84 it_for:-84 moving:84 neighbours_$:84 niet_$:84 oefenen_$:84 oprit_,:-84
too:84 vol:-84 zes:-84 ,_moet:-83 dat_?:83 door_$:83 hun:-83 in_may:83 koffie:-83 logeerkamer:-83 mag_je:-83
mijn_werk:83 onze_poes:83 seeks:83 slaapkamer:83 vegan:-83 what:83 wie_brengt:83 zaterdag_,:83 ^_ge:-82
als_er:-82 dus:-82 eetmaatje:-82 eetmaatje_,:-82 from_the:-82 heating:-82 je_kippen:82 leren_$:82
stoelen:-82 a_ladder:81 bus:81 en:-81 ergens:81 gelukkig:-81 ik_$:81 learn_to:-81 look:-81 look_after:-81
meer:81 tuesday:81 zijn_$:81 zwart:81 ^_oppas:80 anything:80 breng:-80 every:80 heb_het:-80 helemaal:80
i_need:80 je_alles:-80 kitchen_table:-80 kleren:80 kom_ik:80 leeg:-80 ons:80 tweeling:80 ,_but:79 ,_en:-79
^_help:79 erf_$:-79 komt:79 night_$:-79 ouderen:-79 yoga:-79 zo_graag:79 ^_kom:-78 eten_,:-78 genoeg:78
groente:78 if:-78 knieen:-78 lift:78 op_reis:-78 oven:78 reis:-78 richting:78 yours:-78 ,_heeft:77 bed_$:77
caravan:-77 eruit_$:77 heating_$:-77 is_op:77 mag_ook:77 missen:77 moeten:77 oliebollen:-77 tomorrow_at:-77
vakantie:-77 van_,:77 vier:77 vrijdag:77 we_missen:77 ._wie:-76 choir:76 de_kraan:76 heb_al:76 ik:76
oefenen:-76 of_een:-76 this:76 up_to:-76 van_zestien:-76 word:76 zestien:-76 ^_big:-75 groot_geworden:-75
kaarten:-75 praat:75 roepen:75 te_groot:-75 where:75 ,_twee:-74 .:74 ^_kinderfeestje:74 ^_looking:74
^_vandaag:-74 a_couple:74 car_to:-74 couple:74 eight:74 en_geen:74 jaren:74 someone:74 toddler:74
wie_hem:-74 wie_oefent:74 zet:-74 ,_delen:73 ,_wel:-73 ^_electric:-73 doing:73 er_een:73 evening:-73
gehad:73 gehad_$:73 ik_kom:-73 leeds:-73 meestal:-73 mensen_die:-73 sinds:-73 sunday_,:73 toilet:-73
vrijwilliger:-73 water_uit:73 ,_dus:-72 ^_de:72 airco:-72 camera:72 daar:72 de_dialyse:72 de_schuur:-72
dialyse:72 douche:72 een_busje:72 een_oude:72 ge_moogt:-72 heeft_geen:72 kamperen:72 kamperen_en:72 key:72
maar_heeft:72 mee_te:72 moogt:-72 or_shed:72 since:-72 since_my:-72 stands:-72 voor_ons:72 week:-72
werkdagen:72 wordt:72 ,_anyone:71 ,_empty:71 ^_you:-71 garage:-71 gladly:-71 groningen:-71 groningen_,:-71
leg:-71 mag_ik:71 proper:71 tante:71 verpleegkundige:-71 voor_dertig:71 ,_beginners:-70 ^_heeft:70
^_jonge:-70 courgettes:70 de:70 drop:-70 een_bed:70 een_keer:70 elke_zaterdag:-70 en_er:-70 need:-70
ophalen:-70 pack:-70 veel_courgettes:70 whoever:-70 wonen:-70 zeven:70 ,_can:69 ,_gordijnen:-69 brief:69
in_mijn:-69 liggen:-69 niks_om:69 verbouwing:69 an:68 boeken:-68 boeken_,:-68 delen:68 end:68 er_ergens:68
geen_geld:68 geld:68 geld_voor:68 gluten:68 ill:-68 komt_morgen:68 last:68 lift_naar:68 near:-68
near_the:-68 not:68 real:68 staat:-68 studeren:-68 the_day:68 them:-68 which:68 zeven_$:68 achter_het:-67
al_weken:67 engels:67 gebruiken_,:67 het_een:67 i_only:67 ik_de:-67 is_free:-67 it_on:-67 lang_$:67 onze:-67
right:-67 size:-67 wednesday_,:-67 zoeken:67 avonds:-66 bedroom:66 betaal:66 borrow:66 dagen:66
from_hospital:66 groen:66 hebben_maar:66 ik_maak:66 in_huis:66 knippen:-66 koop:66 koop_gevraagd:66 net:66
nodig_voor:66 rent:66 s:-66 s_avonds:-66 through:66 ^_krukken:-65 ^_leren:-65 ^_sunday:-65 chair:65
dakgoot_zit:65 dat_leer:-65 er_gerust:-65 files:-65 gevraagd_$:65 gips:-65 gips_$:-65 hobby:-65 ik_een:65
ik_je:-65 is_er:65 kan_iemand:65 krukken:-65 learn:-65 leer_ik:-65 like:65 logeren:-65 needs:-65 niet_.:65
shifts:65 trousers:65 trousers_,:65 twaalf:-65 vanavond_om:-65 welkom_$:65 wie_heeft:65 zit_vol:65 zoon:-65
bij_het:64 bridge:-64 broke:64 de_baby:64 een_kop:-64 en_wij:64 from:-64 holiday:-64 i_would:64 is_geen:-64
kleinkinderen:-64 kop:-64 ladder:64 na_de:64 over:-64 play_bridge:-64 room_for:-64 terras:64 terwijl:64
with_$:-64 zelf:64 a_seven:-63 als_ik:63 and_no:63 buttons:63 dit_weekend:63 en_de:63 ervaring:-63 haar_$:63
kant:63 lamp:63 maak:63 mijn_oprit:-63 mogen:63 ons_thuis:63 ours_is:63 seater:-63 seven_seater:-63
televisie:63 voor_haar:63 zetten:-63 ,_come:-62 ,_kan:62 ,_mijn:62 ?_im:-62 ^_konijnen:-62 a_week:-62
anyone_need:-62 busje:-62 clown:62 dicht_$:62 eating:62 eating_alone:62 een_kinderfeestje:62 eerste:62
hedge:62 hedge_trimmer:62 hoe:62 konijnen:-62 kop_koffie:-62 logeren_bij:-62 maaltijd:62 maaltijden:62
ochtend:62 oude_laptop:62 over_$:-62 overmorgen:62 piano:62 tafel_$:-62 trimmer:62 trimmer_,:62 van_onze:-62
wrong:62 ,_any:61 ^_wij:61 ^_would:61 a_toddler:-61 bij_wie:61 family:61 flat_$:61 kelder:-61 moved_in:61
need_it:-61 ook_$:61 portie:-61 set:-61 stop:-61 warme_maaltijd:61 we_hebben:-61 work_in:61 ,_so:-60
^_geen:-60 at_my:-60 beamer:-60 can_be:-60 dan_nog:60 drie_kinderen:60 erwtensoep:60 gordijnen:-60
gratis_$:-60 ik_was:-60 join:60 maken_$:60 naar:-60 op_donderdag:-60 pick_up:-60 screen:-60 somebody_to:-60
twenty:-60 white_screen:-60 wire:60 zijspan:-60 ,_need:59 ^_kan:59 and_six:59 camper:-59 een_grote:59
het_stuur:-59 ik_breng:-59 ik_op:59 its:59 om_het:59 stuur:-59 tien:59 toevallig:59 vraag:-59 wil_mijn:59
^_overmorgen:58 along:-58 bag:-58 buurthuis:-58 can_we:58 dream:58 dream_of:58 drinkwater:-58 een_week:-58
geeft:-58 got:58 leen_,:-58 living_room:58 mag_$:-58 mijn_moestuin:-58 miss:-58 neemt:-58 no:58 oefent:58
oefent_met:58 online:-58 overmorgen_geef:58 past:-58 the_old:58 train:58 vrije:-58 waar:58 workshop:-58
zes_weken:58 ,_ook:-57 ^_rij:-57 ^_vrijdag:57 bevallen:57 broken:-57 daughter:57 een_kindje:57 er:57
er_in:57 eyes:57 familie:-57 i_work:57 ik_rij:-57 je_in:-57 karaoke:-57 leren:-57 met_twee:57 my_daughter:57
my_eyes:57 net_bevallen:57 nog_een:-57 per_week:57 snoeien:-57 to_cook:-57 wiskunde:57 zijn_met:-57
,_size:-56 ,_we:56 een_stukje:56 er_bij:-56 graag_met:-56 hate:56 hele_straat:-56 ik_van:56 koken_$:56
left:-56 maakt_niet:-56 mensen_met:56 my_father:56 nergens:56 there:56 tweedehands:56 where_can:56 wijk:56
zaterdag:56 zit_$:-56 ,_het:55 ^_crutches:-55 ^_in:-55 crutches_,:-55 cycle:55 deze_week:-55 doen_$:-55
een_pan:-55 go:55 haag:55 helft_van:-55 jullie:-55 logopediste:-55 nieuwe:-55 ons_huis:-55 roestig:55
rust:-55 schoenen:-55 seats:-55 waar_kan:55 weten_niet:55 wij_zijn:55 windows:-55 ,_eigen:-54 ^_mijn:54
aan_het:-54 book:54 bring_a:-54 een_middag:-54 gezocht_voor:54 hungry:54 is_there:54 jonge:-54 kimchi:-54
koken_voor:-54 mand:-54 may_use:54 meenemen:-54 rijd:-54 runs:-54 says:54 tell:-54 terug_$:-54 thuis_is:54
thuis_met:54 to_be:-54 tuin_$:54 uurtje:54 waar_ik:-54 we_zijn:-54 well_$:54 werk_$:-54 by_a:53 dan:53
de_voordeur:-53 dinsdag_naar:53 does_anyone:-53 donderdag_,:53 drie_bij:-53 empty:-53 er_iemand:53 first:53
iemand_om:53 kan_het:-53 morgen_een:53 nog_$:53 nog_goed:-53 now:53 onderdelen:-53 or:53 party:53
poes_moet:53 rit:53 rit_naar:53 shed:53 sleep:53 tuinman:-53 voegen:53 voordeur:-53 want_to:53
zaterdag_naar:-53 zonder_auto:53 ,_als:-52 ,_maar:52 ,_ten:-52 alles_wat:52 car:52 come_and:-52 dat_is:-52
de_bakker:-52 deur_$:-52 het_kan:-52 i_pass:-52 in_?:52 is_leeg:52 is_plaats:-52 is_stuk:52 niet_waar:52
nodig_heeft:-52 on_my:-52 pass:-52 pass_the:-52 poort:-52 rond:52 trailer:52 trailer_to:52 who:52
,_iemand:-51 ,_vanavond:-51 aan_onze:-51 and_the:51 awake:-51 can_somebody:51 cavias:51 de_maand:-51 doet:51
dry:51 for_the:51 good:-51 huis_,:51 kapster:-51 kapster_met:-51 les:-51 living:51 meerijden:51 nummer:-51
of_a:51 this_afternoon:51 weg:51 wie_rijdt:51 ,_met:50 ^_kapster:-50 al_een:50 days_$:50 er_nu:50
from_friday:-50 gezin:-50 havo:-50 havo_$:-50 hem_$:-50 hospital:50 i_can:50 id:50 is_my:-50 knipt:-50
met_zwangerschapsverlof:-50 mijn_zoontje:50 oprit:-50 paar_keer:50 samen:-50 stoelen_$:50 students:50
students_,:50 tot_vanavond:-50 waar_mag:50 with_room:-50 zoontje:50 zwangerschapsverlof:-50
zwangerschapsverlof_knipt:-50 ,_een:-49 ,_im:-49 ^_stille:-49 accu:49 accu_leeg:49 appartement:49 bike:49
can_drop:-49 day_$:-49 een_plekje:49 er_vandaag:49 eten_en:49 gang_,:-49 geef_ik:-49 heading:49 i_love:49
id_like:49 ik_moet:49 in_het:-49 inside:49 is_naar:49 love:49 middag:-49 nog_met:-49 once:49 op:49
past_niet:-49 piano_gevraagd:49 plekje:49 stille:-49 straks:-49 strijk:-49 uur_$:-49 wie_haalt:49 with_an:49
^_garage:-48 ^_where:48 achter:48 dagen_voor:48 die_kant:48 died:48 died_with:48 echte:48 een_gezin:-48
en_doe:-48 hoe_kom:48 ik_strijk:-48 kan_niet:48 kant_op:48 kettingzaag:-48 off:-48 saturday_$:48 school:48
stove:48 stuff:-48 us_$:48 with_two:-48 ^_tomorrow:-47 ^_tweedehands:47 ^_van:-47 airport:-47 bellen:-47
de_kapper:47 desk:-47 diabetic:47 doen:-47 een_uurtje:47 gemaakt:-47 gemaakt_$:-47 half_acht:-47 ik_kan:47
kapper_$:47 keukentafel_$:-47 lezen_,:-47 maandag:-47 ne:47 of_de:-47 polder:47 to_go:47 trains:47
tweede:-47 u_een:-47 uurtje_$:47 vergaderen:47 weekend_$:47 wij_zoeken:47 wont:-47 worden:47 zo_gemaakt:-47
zonder:47 zou_ik:47 ^_id:46 ^_ikea:46 ^_our:-46 a_car:46 een_stoel:46 elf:-46 elke_dag:-46 er_rijdt:46
feest:46 help_ik:-46 het_maar:-46 ik_mijn:-46 ik_sta:-46 in_haar:46 kindje:46 koken:46 mijn_scriptie:46
nauwelijks:-46 slapen_$:-46 tomorrow_$:-46 ,_does:45 ,_liefst:45 ,_zelf:-45 ^_breien:-45 ^_maandag:-45
een_nieuwe:45 food:45 gevraagd_voor:45 geweest:-45 internetbankieren:-45 is_of:-45 laat:-45 leftovers:45
liefst:45 love_to:45 maat:-45 mag:-45 needs_a:45 nu_een:45 nu_op:45 parking_spot:-45 spot:-45 te:45
the_train:45 to_the:45 town:45 vertel:-45 wie_weet:45 zegt:45 zoek_een:-45 zondag_van:-45 ,_benzine:44
,_is:44 ,_onze:-44 ^_half:44 aan_$:-44 an_empty:44 benzine:44 bestelling:-44 bestelling_,:-44 brieven:-44
btw:-44 bus_is:44 chili:-44 een_doos:-44 een_klusser:-44 ik_niet:44 is_een:44 kapot_en:44 kapper:44
kinderen_en:44 klusser:-44 krijgen:44 krijgen_$:44 langs:-44 leen_$:-44 moet_$:-44 naaimachine:-44
op_bestelling:-44 op_het:44 over_?:44 pick:-44 stoel:44 vanavond_een:44 week_$:44 zondag_wil:44 zwemles:44
,_neem:-43 ,_zet:-43 ^_ons:43 a_place:43 at_work:43 buren_$:-43 club:43 gerust_$:-43 gisteren:-43 grote:-43
how_to:-43 iemand_met:43 ik_doe:-43 kleuters:-43 krijg_ik:43 lang:43 mijn_ogen:-43 ogen:-43 ouders:43
plaats_voor:-43 place_to:43 scriptie:43 te_veel:43 verstand:43 verstand_van:43 wheelchair:43 white:-43
wie_helpt:43 woon:43 ,_no:-42 ._anyone:42 a_bag:-42 a_bucket:-42 aan:-42 anyone:42 bucket:-42 buying:42
buying_one:42 de_buren:-42 en_kan:-42 even_een:42 half_of:-42 hangen:-42 hangen_bij:-42 heb_ik:42
het_vuur:-42 how:-42 iemand_nu:42 ik_ben:42 is_yours:-42 morgen:42 nog_plaats:-42 ouderen_naar:-42 plat:-42
plates:-42 plums:-42 return:42 school_$:-42 vraag_gerust:-42 vrouwen:-42 vuur:-42 vuur_,:-42 work_$:42
begint:41 de_badkamer:41 dicht_op:41 gate_$:-41 gerust_een:-41 heb_geen:41 ik_lig:41 is_dicht:41 koorts:41
leeg_,:-41 lig:41 maar_mijn:-41 mag_een:41 neem_er:-41 ochtend_een:41 open:-41 read:-41 saturday:41
staan_?:41 straks_toch:-41 uw:-41 water:41 zou_zo:41 ,_elke:40 ,_hoe:40 ^_schuur:-40 ^_student:40
after_my:40 between:40 boiler:40 breien:-40 broer:40 bruiloft_$:-40 four:-40 free_to:-40 glad:-40 graag_$:40
heeft_een:-40 kippen:40 leent:-40 mijn_broer:40 our:-40 plafond:40 rather:40 smartphone:40 stop_eruit:-40
the_stove:40 there_a:40 today_,:-40 up:40 werk:40 whenever:-40 wil_kan:-40 would_like:40 zeg:-40
`
