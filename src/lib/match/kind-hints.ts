/** Fitted by scripts/match/fit.ts: hundredths of a point of a cue by hint (hints.ts), above 0 where it asks. */
export const kindHints = `
?_$:670 would:438 zou:359 ,:-344 ::-342 geen:340 gevraagd:333 je:-326 my:319 voor_mijn:299 gezocht:297
vrij:-297 niet:287 heeft:281 kom:-280 passen:-270 iemand:263 :_ik:-255 a:255 moet:251 it:-248 kan:247
rijdt:243 ?_ik:-240 toch:-239 ^_a:232 ik_wil:230 ~:-221 couple:219 niks:219 me:218 baby:210 mee_$:-208
only:208 any:207 opa:204 has:202 bij:-201 altijd:-200 even:200 ^_een:197 your:-197 buren:-196 koffers:194
al:193 id:193 ,_wie:192 and_i:191 van_mijn:-191 voor_wie:-191 alleen:188 een:187 seven:-187
conversation:-186 mee:-185 u:-185 kook:-183 wie_wil:-182 free:-181 hebben_een:-181 wanted:180 work:180 .:179
vraag:-179 kinderen:-177 onderdak:176 zo:176 could:175 in:174 ^_de:173 gekocht:173 van_$:173 ,_mag:172
wie_heeft:172 ^_could:171 groot:-170 ,_kom:-169 ^_the:168 die_net:-168 ergens:168 jaar:-167 maat_,:167
^_onze:166 away:-166 dus:-166 three:166 tot:-166 you:-166 by_the:-165 gebruiken:-163 vier:163 alle:-162
er_nog:-162 have:162 ik_moet:162 maanden:162 mijn:162 use_$:162 alles:161 ^_my:160 leen:-160 en_ik:158
would_be:158 rijd:-157 heb_een:-156 wij:156 own:-155 alleen_nog:154 met:-153 mij_van:-153 surplus:153
,_het:152 ^_in:-152 rest:-152 the_rest:-152 bring:-151 heeft_iemand:151 it_$:-151 and_my:149 barrow:-149
ben_$:149 uit_$:-148 als:147 mijn_kinderen:-147 somebody:147 vloerkleed:147 vakantie:-146 ?_i:-145
autos:-145 een_piano:-144 sit:-144 weken:144 taxi:143 te_leen:-143 breng:-142 only_$:142 ^_zijn:141
kindly:141 schuur:-141 anything:140 ik_het:140 kleintjes:-140 over_,:-140 use:140 zijn_$:140 gevraagd_,:139
niemand:139 oud:-139 can_do:-138 er_nu:138 ik_vraag:-138 ten:138 at:-137 eentje:137 elke:-137 prima:-137
^_hoe:136 ge:-136 keer:136 ,_de:135 eens:135 hoe:135 kitchen:-135 op_ons:-135 kids:-134 twee:134
,_anything:133 straks:-133 love_a:-132 doordeweeks:-131 fietsen:-131 help:-131 husbands:-131 ik_zou:131
kan_ik:131 set:-131 dicht:130 wil_dat:-130 ?_mijn:-129 en_heb:-129 for:129 ^_het:128 anyone_have:-128
portie:-128 steeds:128 halve:-127 its:127 voor_het:127 ?_onze:-126 en_wil:126 met_een:126 betaal:125
ik_kook:-125 ouderen:-125 parties:-125 theres:-125 vrij_$:-125 ,_van:-124 food:124 kleintjes_$:-124
kleinzoon:124 live:-124 me_$:-124 sta:-124 tuesday_$:124 anyone_?:123 bel:-123 people:-123 haal:-122
last:122 maar_dan:122 ,_waar:121 ^_deze:-121 ^_quiet:121 looking:121 may:121 vol:-121 ^_who:-120
^_zaterdag:-120 next_to:-120 nodig:120 rij:-120 ,_heeft:119 ^_does:-119 choir:119 dicht_$:119 gebroken:119
^_oud:-118 driving:118 for_the:118 theorie:118 wonen:-118 zijn_er:118 ?_ours:117 ^_we:-117 best:-117
huis:-117 moet_er:-117 old:117 op_mijn:117 somewhere:117 water:117 ^_sinds:116 ^_voor:116 ^_would:116
antwerpen:116 antwerpen_,:116 being:116 geef:-116 in_mijn:-116 knopen:-116 met_te:116 that:116 welke:116
years:-116 ^_sunday:-115 auto_$:115 die_mij:115 en_onze:115 eten_$:-115 mij_wil:115 ,_maar:114 bied:114
blijft:114 de:114 eigen:-114 ik_bied:114 parties_$:-114 wie_maakt:-114 al_$:113 and_no:113 autorijden:113
cat:-113 christmas:-113 dit:113 ik_al:113 share:-113 staat:-113 :_alles:112 ^_mijn:112 een_halve:-112
en_geen:112 gerust:-112 ik_maak:112 kamperen:112 kamperen_en:112 of_een:-112 stack:-112 veertig:-112
^_wil:-111 but_no:-111 dochter:111 houdt:-111 in_onze:-111 pay:111 plaats:-111 te_gaan:-111 wil_iemand:-111
zwolle:-111 als_er:-110 does_anyone:-110 i_need:110 is_welkom:110 opnieuw:-110 van:110 ,_dus:-109 chords:109
missen:109 op_te:-109 over:-109 overmorgen_$:109 welkom:109 ^_oppas:108 moestuin:-108 native:-108 oude:108
out:108 rijd_toch:-108 spekglad:108 to_share:-108 wil_ik:108 behind:-107 door_$:107 kinderen_,:107
nu_nog:107 someone:107 stands:-107 tea:-107 werkt_en:-107 ,_come:-106 getting:106 ill:-106 liter:-106
naar_antwerpen:106 net_als:-106 not:106 verloren:106 where:106 wie_kan:106 zoon_van:-106 ,_drie:105
afternoons:-105 cake:105 deze:-105 krijg:105 weet:105 conversation_over:-104 dutch:104 french:-104
gratis:-104 iemand_een:104 moeten:104 my_own:-104 vrijdag:104 at_our:-103 courgettes:103 dad:103
elke_zaterdag:-103 gaat:103 jullie:-103 my_dutch:103 vakantie_en:-103 van_zijn:103 veel_courgettes:103
vve:103 wie_rijdt:103 ,_moet:-102 and_im:-102 how_to:-102 ik_rijd:-102 is:102 lessons:102 some:102 soms:102
sunday_$:102 them:-102 vijftien:-102 ^_surplus:101 died:101 gezocht_,:101 kan_iemand:101 my_kitchen:-101
redt:-101 snap:101 today_,:-101 two:-101 al_jaren:100 help_with:-100 mij:100 on_saturday:100 spare_room:100
van_liter:-100 ,_what:99 beginners:-99 en_heeft:99 freezer:-99 garage:-99 just:99 kinderfeestje:99 nu:-99
onze:-99 ,_can:98 ^_computer:98 ^_heeft:98 a_day:-98 am:98 coffee:-98 computer:98 doors:-98 ehbo:-98
gebruiken_?:-98 gezelschap:98 mag_ik:98 met_iemand:98 na_de:98 rijdt_er:98 with_a:98 ^_every:-97
looking_for:97 lust_er:-97 mijn_oprit:-97 nothing:-97 rent:97 wie_lust:-97 zo_graag:97 ^_twee:96 big:-96
empty:-96 en_een:96 in_maart:96 krijgt:96 maart:96 maart_,:96 next:-96 vast:96 wakker:-96 white:-96 whod:96
^_saturday:-95 ^_wij:95 alles_wat:95 anybody:95 doos:-95 is_al:-95 met_de:-95 moved:95 on_thursday:95
samen:-95 today:-95 wedding:95 your_cat:-95 advice:94 en_wij:94 hun:-94 klein_$:94 kwijt:94 leen_gevraagd:94
nu_met:-94 will:94 a_birthday:93 blank:93 en_mijn:93 for_my:93 is_in:93 koelkast:93 maakt:-93 of_a:93
oprit:-93 overleden:-93 to_the:93 werkt:-93 wie_is:93 wil_mijn:93 zit_zonder:93 betaal_ik:92 can:-92 cant:92
front:92 helemaal:92 het_nieuwe:-92 ik_sta:-92 koken_en:-92 nieuwe:-92 room_for:-92 seven_$:-92 verbouwen:92
whoever:-92 zoeken:92 ^_big:-91 dat:91 dus_er:-91 ends:91 heb_ik:91 ik_de:-91 in_my:-91 is_there:91
over_van:91 weet_hoe:91 workshop:-91 ^_you:-90 and_need:-90 cake_on:90 de_koelkast:90 i_want:90 klaar:-90
te_maken:90 thursday_$:90 verpleegkundige:-90 zwolle_,:-90 a_ladder:89 anyone_need:-89 baby_,:89 bij_mij:-89
busje:-89 erf:-89 holiday:-89 iedereen:-89 is_er:89 kan_$:89 met_mij:89 on:89 ons_erf:-89 pickles:-89 uur:89
vissen:-89 advice_,:88 de_oude:-88 de_schuur:-88 dream:88 flat_$:88 graag_op:-88 helpt:-88 kelder:-88
staan:-88 volgende:88 volwassenen:-88 were:88 wordt:88 again:87 birthday:87 de_bakker:-87 drieen:-87
examen:87 house:-87 house_$:87 ik_kom:-87 kelder_is:-87 late:-87 loopt:87 mag_dat:87 mijn_oude:87 need:-87
onze_zoon:-87 someone_to:87 tijdens:-87 veel_te:-87 voorjaar:-87 ^_baby:86 ^_horse:86 af_en:86 als_mijn:86
bij_de:-86 een_portie:-86 for_saturday:86 forty:-86 genoeg:86 het_een:86 horse:86 kom_ik:86 leeg_$:-86
lege:-86 mee_te:86 niks_om:86 om_op:-86 on_my:-86 ons_in:-86 zetten:-86 auto_is:-85 coming:85 has_a:85
kinderen_zijn:-85 know_how:-85 staat_er:85 want_to:85 zondag:85 zonder:85 ,_would:84 blew:84 blijven:84
durf:84 een_jaar:-84 goes:84 iemand_nu:84 lekkende:-84 on_sunday:84 tegen:84 you_have:84 ^_id:83 ^_is:83
^_looking:83 ^_ruimte:-83 and_want:83 een_droge:83 en_dan:83 geen_auto:83 home_from:83 i_live:-83 id_like:83
nodig_voor:83 sta_nu:-83 take:-83 weten:83 you_do:83 ^_net:82 a_car:82 a_child:82 a_desk:82 af:82 child:82
doe:-82 eight:82 evenings:-82 gaf:-82 heen:82 mijn_man:-82 my_shed:-82 over_?:82 poes:82 standing:82
taart:-82 valt:82 violin:82 voor_ons:82 wijn:82 zijn_wij:-82 ,_iemand:-81 ,_use:-81 ^_from:-81 good:-81
graden:-81 i_have:81 in_our:-81 koffie:-81 shift:81 the:81 where_can:81 ?_my:-80 ^_droge:-80 crutches:-80
dakgoot:80 day:-80 heb_al:80 leren:80 meeting:80 mensen_met:80 mijn_oma:-80 onze_poes:80 theres_a:-80
drie:79 en_er:-79 het_schoolplein:79 in_the:-79 is_$:-79 lay:-79 mensen_die:-79 moved_in:79 naar_de:-79
never:79 schoolplein:79 stoelen:-79 to:-79 tonight_?:79 vanavond_een:79 zoek:79 zoekt_kinderen:-79
,_borrow:78 ^_anyone:78 ^_met:-78 ^_two:-78 aanwezig:-78 aanwezig_$:-78 but:-78 commute:-78 donderdag_,:78
i_drive:-78 knippen:-78 linzensoep:-78 meer:78 niet_$:78 nieuwe_huis:-78 oefenen_$:78 pan_linzensoep:-78
storm:78 te_weinig:78 without:78 zijn_met:-78 ,_bij:77 ,_but:77 ?_bel:-77 ?_it:77 ^_morgen:-77
^_naaimachine:77 ^_seeking:77 ^_vrijdagmiddag:-77 begint:77 bellen:-77 beschimmeld:77 beschimmeld_$:77
dat_?:77 draai:-77 een_oogje:77 en_haar:-77 er_geen:-77 erf_$:-77 gevraagd_voor:77 graag_$:77 groente:77
halen:77 jam:-77 kunnen_we:77 learn_to:-77 liggen:-77 maak_ik:-77 moet_ergens:77 oogje:77 passen_,:-77
up_and:77 vrijdagmiddag:-77 waar_kunnen:77 zet:-77 ^_where:76 and_can:-76 have_a:-76 huur:76 i_only:76
je_alles:-76 niet_mag:-76 pan:-76 vanmiddag:-76 who_could:-76 wie_brengt:76 wilt:-76 ,_im:-75 ,_is:75
^_meerijden:75 ^_will:75 cooks:75 de_dialyse:75 dialyse:75 heb_nu:-75 hele:75 het_maakt:75 het_plein:-75
in_elkaar:-75 je_kippen:75 kindjes:-75 koken_$:75 koud:75 leen_,:-75 nu_alleen:75 partytent:-75 plein:-75
plein_,:-75 since_my:-75 stubborn:75 televisie:75 vriendin:-75 ,_bring:-74 ^_im:74 again_,:74 boeken:-74
dagen:74 die_wil:-74 en_we:74 father:74 freezer_is:-74 gereedschap:-74 got:74 him:74 houdt_$:-74 kaarsen:-74
night_$:-74 people_at:-74 retired:-74 rode:74 rode_wijn:74 sometimes:74 the_car:-74 tomorrow_at:-74
tussen:-74 until:-74 vrijdag_naar:74 we_zijn:-74 wie_nu:-74 wil_leren:74 zat:-74 zien_$:74 zwart:74
aquarium:-73 camera:73 direct:-73 games:-73 heb_geen:73 help_ik:-73 huis_$:-73 if:-73 it_for:-73 laat:-73
last_week:73 maken:-73 portiek_$:-73 ruil:73 school:73 slaapkamer:73 soep_voor:73 vrije:-73 waar:73
week_and:73 ^_bloemen:72 bloemen:72 bring_a:-72 de_douche:72 deur:-72 do_with:72 eieren:72 gaan:-72
look_after:-72 may_i:72 my_freezer:-72 rug:72 space:-72 us_$:72 van_,:72 ver:72 ,_someone:71 ^_gezocht:71
a_box:-71 anyone_know:71 bank:71 bare:71 betalen:71 bijen:71 borrow_$:-71 caravan:-71 chemo:71 dinsdag:-71
een_hoekje:71 een_leeg:71 gebroken_en:71 gevraagd_$:71 gitaar:71 hoekje:71 is_bare:71 maakt_er:-71
mag_ook:71 neem:-71 net:-71 oefenen:-71 ouders:71 our_table:-71 petrol:71 ring:-71 station:-71 welkom_,:71
zijn:71 ^_er:70 ^_ge:-70 ^_mag:70 and_three:70 balkon:70 bicycles:-70 bicycles_$:-70 birthday_cake:70
boeken_,:-70 drive:-70 een_grote:70 elkaar:-70 engels:70 feestje:-70 happy:-70 happy_to:-70 hedge:70
hedge_trimmer:70 ik:70 leeg:-70 leer:-70 logeerkamer:-70 my_trailer:-70 niet_bij:70 nine:-70 seeking:-70
sinds:70 to_me:-70 trimmer:70 waar_kan:70 wie_nog:-70 winterjas:70 word:70 ,_kan:69 ,_wel:-69 ,_who:69
^_new:69 ^_taxi:69 ^_tomorrow:-69 brood:69 can_somebody:69 daughter_is:69 do_you:69 een_garagebox:69
friday:69 heating:-69 het_station:-69 ik_in:69 in_een:-69 in_huis:69 jij:-69 kun:-69 kun_je:-69
living_room:69 mijn_rug:69 onze_garage:-69 open_voor:-69 pay_for:69 pop:-69 saturday_?:69 seat:69 there:69
verhuurt:69 wednesday_,:-69 wie_verhuurt:69 zaterdag_,:69 zegt:69 ,_any:68 ,_gordijnen:-68 ,_i:-68 and_a:-68
andere:68 deel:-68 er_jam:-68 haar:68 home_$:-68 iemand_met:68 ik_uit:68 komt_morgen:68 lust:-68 maken_$:68
meeting_$:68 neighbours_to:-68 tent:68 till:68 wednesday_and:68 yours_for:68 ?_im:-67 ^_als:67 ^_leren:-67
after:-67 an:67 den:67 een_aquarium:-67 er_is:-67 geld:67 geweest:-67 hardlopen_,:67 heen_en:67 i_cant:67
ik_$:67 knieen:-67 makes:67 met_plezier:-67 motor:-67 plezier:-67 wanted_,:67 we:67 wij_zijn:67 zit_er:-67
,_vier:66 ,_want:-66 ^_dinsdag:-66 ^_feest:66 ^_kom:-66 and_tell:66 boxes:66 de_mijne:66 delen_,:66 down:66
eating_alone:66 een_feestje:-66 er_een:-66 free_to:-66 friday_to:66 gehad:66 gehad_$:66 gezin:-66
heating_$:-66 home:66 ik_trakteer:66 kitchen_table:-66 kookt:66 kraan_?:-66 leen_$:-66 mijne:66 nergens:66
no_longer:66 on_a:-66 one:66 rijden:66 screen:-66 trakteer:66 trakteer_op:66 vast_met:-66 voordoen:66
vrachtwagen:-66 week_,:66 white_screen:-66 wie_houdt:-66 zeven:66 zijspan:-66 ^_after:-65 ^_grote:-65
^_lege:-65 ^_waar:65 beamer:-65 beeld:65 de_stoep:65 de_straat:-65 direct_een:65 en_hebben:65 fancies:-65
fancies_a:-65 feest:65 feestjes:-65 fietskar:65 gekocht_,:65 genoeg_$:65 iemand_om:65 if_you:-65 is_dicht:65
komt:65 kunt:-65 lift:65 ligt:65 los:65 love_to:65 maat_tot:-65 miss:-65 much:65 niet_in:65 op_?:65
op_van:-65 overdag:-65 pan_soep:65 quiet:65 room_on:65 share_,:-65 soup:-65 today_?:65 toddler:65
too_much:65 trouwen:65 us:65 voor_mij:65 voor_ouderen:-65 wat:65 who_fancies:-65 a_couple:64 airco:-64
al_weken:64 bed_$:64 come:-64 de_winkel:-64 dialyse_,:64 die_er:-64 door_de:-64 enkel:64 er_bij:-64
het_niet:64 ik_rij:-64 in_it:-64 in_july:-64 july:-64 kamer_$:64 kind:64 lopen:64 me_even:64 mijn_enkel:64
mijn_scriptie:64 naaimachine:64 restjes:64 says:64 stranded:-64 student:-64 terwijl_ik:64 tuin_,:-64
vegan:-64 voor_dertig:64 wrong:64 zaterdag:-64 ,_empty:63 ,_tell:-63 ^_need:63 ^_zit:-63 available:-63
cleaner:63 daughter:63 hem:-63 het_vliegveld:63 huilt:63 i_take:-63 ik_breng:-63 im:-63 koffers_en:63
krijg_ik:63 minuten:63 muur:63 om_het:63 ours:63 seats:-63 up_to:-63 van_thuis:63 vier_koffers:63
vliegveld:63 waste:-63 wil:63 zich:-63 zoon:-63 ,_could:62 ?_wij:62 de_muur:62 do_the:62 een_week:-62
gezin_dat:-62 give:-62 haalt:-62 hardlopen:62 hebben:-62 het_engels:62 homemade:-62 lege_potten:62 maar_,:62
make:62 mijn_werk:62 moestuin_over:-62 muziek:-62 needs_a:62 piano_gevraagd:62 proevers:-62 ramadan:-62
room:62 scriptie:62 somebodys:62 spot:-62 studio:-62 tears:62 there_a:62 werk:62 ,_and:61 ,_may:61 ,_our:61
,_per:61 ,_twee:-61 ,_voor:61 ^_iso:61 ^_vanmiddag:-61 an_old:61 avonds:-61 ben:61 bij_een:61 brief:61
desk_,:61 doet:61 er_ergens:61 erwtensoep:61 iemand_iets:-61 iso:61 kleren:61 kop_koffie:-61 may_use:61
meer_met:61 om_te:61 s_avonds:-61 we_missen:61 week_een:61 while:61 worst:-61 worst_,:-61 ze:-61 ^_spare:-60
^_vergaderzaaltje:-60 ^_whod:60 bellen_$:-60 buiten:-60 dat_leer:-60 hij:-60 iemands:60 ik_haal:-60
ik_je:-60 ik_snap:60 leer_ik:-60 nog_plaats:-60 on_friday:60 overmorgen:60 plaats_voor:-60 portiek:-60
practice:60 proper:60 s:-60 saturday:60 speaker:-60 tank:60 te_veel:60 toe:60 uw:-60 vergaderzaaltje:-60
vergaderzaaltje_boven:-60 wat_een:-60 whod_be:60 wine:-60 yours_if:60 ,_wij:-59 ^_were:59 a_van:59
an_hour:59 asap:59 de_voordeur:-59 eerste:59 elkaar_zetten:-59 groot_geworden:-59 heb:-59 ik_vertrek:-59
kan_je:-59 kinderen_die:-59 kinderwagen:59 liefst:59 logeeradres:59 logeeradres_voor:59 love:-59 monday:59
my_son:-59 now_$:59 plants:-59 samen_hardlopen:59 somebody_who:59 son:-59 stofzuiger:-59 te_groot:-59
this_afternoon:59 tuin:59 unwanted:59 van_hun:-59 who:-59 zak:59 ,_dat:58 ,_zet:-58 ^_ive:-58 ^_too:-58
^_verkleedkist:-58 als_zzper:58 brengt:58 car_park:-58 come_and:-58 doen:-58 eerst_$:-58 gebruikt:-58
gewoon:-58 grond:58 half:58 iemand_in:58 is_free:-58 keukentafel_$:-58 kleding:-58 koop_gevraagd:58 left:-58
leggen:-58 like_to:58 many:-58 met_twee:58 mine_has:58 our:-58 our_book:58 runs:-58 the_neighbours:58
them_in:58 too_many:-58 twee_$:58 tweedehands:58 uur_,:58 verkleedkist:-58 voor_de:-58 wants:-58 week_uit:58
wie_oefent:58 you_like:-58 zaklampen:-58 zzper:58 zzper_,:58 ,_gratis:-57 ,_ten:-57 ^_overmorgen:-57
a_good:-57 acht_,:57 and_its:57 beginners_,:-57 bouwen:57 bus_is:57 buttons:57 die:57 electric:-57
en_doe:-57 en_niks:57 er_voor:57 fire:57 fridge:57 handen:-57 hoofd:57 kinderwagen_is:57 lig:57 nooit:-57
onze_kinderwagen:57 slaap:57 smaakt:57 stoep:57 toilet:-57 twaalf_komt:57 wij_zoeken:57 zonder_auto:57
^_breien:-56 ^_somebody:56 ^_theres:-56 ^_vandaag:-56 ^_volgende:56 after_my:56 and_too:56 as:-56 books:-56
buurt_,:-56 cook:-56 could_i:56 dagje:56 de_kraan:56 dry_for:56 er_vandaag:56 friday_$:-56 garagebox:56
gezocht_om:56 graag_mee:-56 heeft_een:56 hot:-56 ik_niet:56 included:-56 included_$:-56 kan_er:56 leven:-56
maandag:-56 market:-56 nachten:56 niet_uit:56 niks_meer:56 scheiding:56 sinds_ik:56 somewhere_dry:56
talk:-56 used:-56 used_to:-56 van_onze:-56 vanavond_naar:-56 voor_een:-56 werkdagen:56 ,_maat:-55
^_kinderfeestje:55 a_loose:-55 abroad:-55 als_weduwnaar:55 attic:-55 dakgoot_zit:55 diabetic:55 during:-55
during_the:-55 en_de:55 end:55 extra:-55 for_grabs:-55 gaat_$:-55 grabs:-55 here_$:55 het_eerst:55
hoofd_$:55 je_eigenlijk:55 kant:55 kat:-55 kom_een:-55 leert:55 light_,:-55 loose:-55 maaltijden:55 mine:-55
pack:-55 parking_spot:-55 per_maand:-55 since_the:55 slecht:55 someone_with:55 stuff:-55 te_studeren:-55
trimmer_,:55 u_een:-55 voor_iedereen:-55 water_uit:55 weduwnaar:55 werkbank:-55 yoga:-55 zeven_$:55
zit_vol:55 ,_we:54 ^_electric:-54 accu:54 achter_het:-54 bang:54 can_be:-54 can_no:54 douche:54 elderly:-54
eruit_$:54 gelukkig:-54 grote:-54 haar_$:54 hart:-54 heb_mijn:54 heeft_geen:54 in_ruste:-54 jaar_in:-54
maaltijd:54 maar_heeft:54 manage:54 met_pensioen:-54 mogen_we:54 nu_een:54 of_the:-54 on_$:-54 on_monday:54
pakket:54 pensioen:-54 pottery:-54 ruste:-54 schoenen:-54 slaapzakken:54 terug_,:54 thuis_en:-54 tijd_$:-54
tonight:-54 van_zestien:-54 voor_haar:54 which:54 wie_mogen:54 zestien:-54 ,_een:53 ^_geen:-53 ^_retired:-53
^_stofzuiger:-53 all:-53 box_of:-53 buurt:-53 car_to:-53 cv:-53 een_kop:-53 ei:53 fractions:53 friday_,:53
hallway:-53 hobby:-53 in_haar:53 is_een:53 is_yours:-53 kan_geen:53 kop:-53 leg:-53 operation:53 oprit_,:-53
passen_$:-53 straat_::-53 suit:-53 terug_$:-53 to_cook:-53 vrijwilliger:-53 week_stil:-53 wheelchair:53
zien_hoe:-53 zijn_voor:-53 ,_free:-52 ._wie:-52 ^_logeerkamer:-52 ^_ons:52 ^_schuur:-52 ^_sta:-52 back:-52
behangen:-52 box:-52 dat_ik:52 de_wc:52 deze_week:-52 drop:-52 een_doos:-52 every:52 floors:52 hangt_in:52
hoek:52 i_may:52 i_miss:-52 id_keep:52 iemand_?:52 kaarten:-52 leeds:-52 mag_je:-52 niet_.:52 oefen:-52
ophalen:-52 past:-52 per_week:52 pianos:-52 roepen:52 sinds_mijn:-52 three_and:52 trailer_to:52 uit_en:52
veel:-52 vertel:-52 wc:52 wie_haalt:52 ,_to:51 ^_help:51 ^_piano:51 ^_somewhere:51 ^_student:-51 a_door:51
aan_,:-51 and_six:51 boven_de:-51 clear:-51 days:51 dozen:-51 dream_of:51 een_middag:-51 een_oldtimer:-51
first:51 groen:51 handige:51 home_made:51 ik_weet:-51 jaren:51 kan_mijn:51 meerijden:51 mooi:51 mooi_zijn:51
na:-51 of_soup:-51 oldtimer_$:-51 op_vakantie:-51 postzegels:-51 practising:51 shifts:51 slapen:51 taal:-51
this_evening:51 vanavond_om:-51 voordeur:-51 wie_hem:-51 wie_legt:51 zaaltje:51 zou_mooi:51 :_een:50
^_auto:50 aangeboden_::50 alleenstaanden:-50 along:-50 always:-50 bak:-50 bus_meer:-50 buurthuis:-50
chairs:-50 could_do:50 dan_nog:50 de_storm:50 een_kamer:50 een_oude:50 familie:-50 feestjes_$:-50 for_two:50
gang_$:-50 gluten:50 glutenvrij:50 het_gaat:50 it_on:-50 kapotte:-50 koken_voor:-50 komt_$:-50 leerling:-50
lekke:50 logopediste:-50 mee_met:-50 na_het:-50 number:-50 of_them:-50 offering:50 ones:-50 online:-50
outside_,:50 regenen:50 roof:50 sign:-50 spoed:50 sta_hier:-50 twee_uur:50 twee_weken:50 vaak:50 vooral:-50
weekend_?:-50 you_may:-50 zit_$:-50 ,_does:49 ^_online:-49 ^_van:-49 ^_vrijdag:49 ^_wat:49 a_drill:49
a_seven:-49 after_a:-49 alles_is:49 bakery:-49 breien:-49 broer:49 bruiloft_$:-49 dak:49 do:49 done:-49
eigenlijk:49 er_vanavond:49 family:49 heeft_er:49 if_your:-49 ik_er:-49 im_at:49 in_may:49 kapot_en:49
kleuters:-49 kom_halen:-49 lang_$:49 leren_zwemmen:49 lives:-49 look:-49 lunch:49 mijn_broer:49 naar_het:49
naast:-49 niemand_om:49 niveau:49 nog_met:-49 oliebollen:-49 onder_het:49 online_now:-49 our_garden:-49
over_$:-49 prune_roses:49 roses:49 schaken:-49 seater:-49 seven_seater:-49 slaapplek:49 stijve:-49
the_kids:-49 this:49 uur_en:49 volle:49 voor_iemand:-49 voor_stijve:-49 well_$:49 wil_er:49 zes_weken:49
zou_zo:49 zwemmen:49 ,_delen:48 ,_size:-48 ,_zes:-48 ^_happy:-48 ^_nieuwe:48 ^_tonight:-48 a_warm:48
appartement:48 auto_mee:48 because:48 been:48 cellar:-48 denkt:-48 dertig:48 dochter_van:48 eens_een:48
eindelijk:48 er_even:48 ge_moogt:-48 gratis_$:-48 groot_genoeg:48 heeft_twee:-48 idle:-48 ik_strijk:-48
ik_was:-48 in_bed:48 in_with:48 is_groot:48 is_stuk:48 just_moved:48 learn:-48 leeg_,:-48 living:48 long:-48
made:48 moogt:-48 ons:48 ons_thuis:48 or_two:-48 rather_not:48 shopping_up:48 stoepje:48 talent:48
uitleg:-48 volgende_week:48 weg_,:-48 wie_leert:48 zelf_leren:48 zes:-48 ,_eigen:-47 ,_need:47 ^_caravan:-47
^_crutches:-47 aan_de:47 beginner:47 benzine:47 boontjes:47 bruiloft:-47 canada:47 couscous:-47
crutches_,:-47 dat_zou:47 de_vve:47 de_wijk:-47 down_and:-47 een_andere:47 een_stoel:47 eggs:47
empty_fridge:47 en_ben:-47 geen_geld:47 geld_voor:47 half_acht:-47 hij_staat:-47 lange_tafel:-47 laptop:47
lopen_$:47 m:47 matras:47 meter_$:47 mine_$:-47 my_car:-47 nu_op:47 nu_open:-47 ook_$:47 over_a:47
over_een:47 rond:47 ruilen:-47 size:-47 slice:-47 slice_of:-47 spreekt:47 stroom_en:-47 te_zetten:47
tekort:47 tekort_$:47 the_allotment:-47 tonight_::-47 train:47 trein:47 uit:47 use_me:-47 wedding_on:47
weekend_komen:47 weinig:47 whenever:-47 work_in:47 zet_je:47 ,_schuif:-46 ^_do:46 aan:-46 anders:-46
at_four:46 bij_wie:46 busje_en:46 couple_of:46 de_fiets:46 deed:-46 die_mijn:46 een_plekje:46 een_schuur:46
hold:46 iemand_leren:-46 ik_op:-46 leen_voor:-46 leftovers:46 marokkaanse:-46 mijn_moestuin:-46 mijn_zus:46
motorbike:46 needed:-46 number_,:-46 om:-46 overhoort:46 parcels:-46 plekje:46 put:-46 repareert:-46
right_now:46 roof_rack:46 schuif:-46 stuur:-46 that_goes:46 to_hold:46 twee_stoelen:-46 uit_canada:46
uses:46 visitors:-46 walks:-46 we_could:46 weekend_,:-46 welcome:-46 werk_$:-46 wie_overhoort:46 wil_een:-46
woensdag:46 ziek_,:46 zus:46 ._anyone:45 ^_kan:45 at_.:-45 board_games:-45 brengt_er:45 broke:45
by_wednesday:45 chauffeur_,:-45 cleaner_,:45 coffee_and:-45 dit_weekend:45 een_klusser:-45 en_toe:45
er_in:45 even_een:45 gaat_de:-45 halen_in:45 hangen:-45 heb_het:-45 het:45 i_used:-45 ik_zit:-45 kan_niet:45
klusser:-45 langs_de:45 lounge:-45 meenemen:-45 met_vrije:-45 mijn_tante:45 mornings:45 my_garage:-45
neemt:-45 niks_$:-45 our_lounge:-45 our_street:45 potje:-45 regularly:45 saturday_i:-45 sort:-45 table:-45
te_geef:-45 toevallig:45 verstand:45 verstand_van:45 vind_ik:-45 vrij_,:-45 wie_gaat:45 your_parcel:-45
zit_thuis:-45 ,_door:-44 ,_geen:44 ,_my:-44 ,_that:44 ^_ramen:-44 a_wheelchair:44 afternoon_?:44 be:44
bibliotheek:-44 bibliotheek_,:-44 blessing:44 brieven:-44 btw:-44 buren_$:-44 camper:-44 clown:44
container:-44 day_$:-44 de_bibliotheek:-44 drie_uur:44 drummer:44 een_keer:44 een_kinderfeestje:44
een_stukje:44 er_rijdt:44 for_anyone:-44 hangen_bij:-44 hebben_maar:44 het_huis:-44 in_?:44
inburgeringsexamen:-44 je_huis:-44 lange:-44 lappen:-44 mats:-44 nummer:-44 om_een:44 onderweg:-44
onderweg_oppikken:-44 onze_kippen:-44 op_donderdag:-44 oppikken:-44 poes_moet:44 ramen:-44 ramen_lappen:-44
so_the:-44 socks:-44 straks_naar:-44 tafel_in:-44 te_klein:44 that_would:44 the_hospital:-44 to_borrow:-44
twee_kinderen:44 vind:-44 weer_aan:-44 zwemles:44 ,_nu:43 ^_op:-43 ^_parking:-43 ^_tweedehands:43
accountant:-43 alleen_een:43 ben_verpleegkundige:-43 boodschappen:-43 dan_een:-43 de_geraniums:43 een_bed:43
en_geef:-43 end_of:43 far_too:43 geraniums:43 het_nederlands:-43 hip:-43 i_work:43 iets_meenemen:-43 ik_,:43
ik_ga:43 in_juli:43 juli:43 lift_home:43 lorry:-43 maar:43 middag:-43 mijn_vader:-43 moet_naar:43
my_doorstep:-43 ne:43 nederlands_en:-43 ook_voor:-43 pakje:43 plezier_een:-43 rack:43 running:43 say:43
she:-43 stallen:-43 stay:-43 stoel_vrij:43 table_,:-43 te_leren:43 thirty:-43 tree:43 up_the:43 use_my:-43
vast_,:43 want_a:-43 who_has:43 wie_zijn:-43 winterbanden:-43 with_far:43 with_room:-43 ,_liefst:42
^_stekjes:42 ^_taalmaatje:42 a_night:42 achter:42 af_?:42 at_work:42 auto:42 baking:-42 by_myself:42 car:-42
dagen_voor:42 days_$:42 de_week:-42 deur_uit:-42 dicht_op:42 dokter:-42 drie_bij:-42 een_busje:42
een_kapotte:-42 een_kindje:42 een_stapel:-42 er_kan:-42 eyesight:-42 fijn:42 geen_trein:42 gladly:-42
gras:42 gratis_weg:-42 halen_,:42 heavy:42 heb_vandaag:-42 her:-42 het_gras:42 het_stuur:-42 het_zelf:42
hospital:-42 idee:42 kachel:-42 ken:42 leren_$:42 life:42 mijn_ogen:-42 my_hobby:-42 naar_je:-42
night_shift:42 niks_van:42 now_?:42 nu_in:-42 ogen:-42 om_mee:42 op_,:-42 over_coffee:-42 overhoort_mij:42
parcel:-42 parking:-42 raam:42 rehearsal:42 six:42 someone_who:-42 stekjes:42 stond:-42 taalmaatje:42
taalmaatje_gezocht:42 thuis_$:42 trein_$:42 until_nine:-42 vader:-42 weer:-42 wie_weet:42 willen:42
,_daarna:41 ^_garage:-41 a_bag:41 a_home:41 bevallen:41 chili:-41 commute_to:-41 de_gang:-41
drie_kinderen:41 een_hond:-41 eet_er:-41 en_zet:-41 english:-41 ergens_een:41 failing:41 friends:41
ga_straks:-41 gang:-41 geluiddichte:-41 geluiddichte_kelder:-41 heb_alleen:41 het_ziekenhuis:-41
iemand_vanmiddag:41 iets_warms:41 ik_lig:41 ik_met:-41 in_ruil:41 kan_gebruiken:-41 kapster:-41
kapster_met:-41 kleuter:41 komen_de:41 koorts:41 lift_naar:41 make_it:41 mijn_auto:-41 mijn_dochter:41
mijn_nieuwe:-41 morning:41 mums:-41 nauwelijks:-41 needs:-41 net_bevallen:41 nu_direct:-41 om_zes:41
oud_maar:-41 oude_laptop:41 paar:41 plakt:-41 roestig:41 ruil_voor:41 ruimte:-41 spare_desk:-41 stand:41
tante:41 then_?:-41 this_street:41 thuis:-41 tigrinya:-41 toe_een:41 trek:-41 understands:41 vanavond_$:-41
vergaderen:41 warme_maaltijd:41 warms:41 when:-41 who_understands:41 wie_eet:-41 windows:-41 woensdag_met:41
ziekenhuis:-41 zou_graag:41 ,_for:-40 ,_hij:-40 ,_no:-40 ,_past:-40 ,_water:-40 ?_just:40 ^_jam:-40
^_kapster:-40 a_few:-40 and_ill:-40 anders_$:-40 anyone_go:40 change:-40 could_somebody:40 de_bank:40
de_garage:-40 en_zoeken:40 eten_,:-40 from_hospital:40 ga_ik:-40 garage_$:-40 geven:40 haken:-40 half_a:-40
het_mes:40 huiskamer:40 iemand_nog:-40 ik_eens:40 is_naar:40 is_te:40 kast_of:-40 keeps:40 kids_party:-40
kinderen_en:40 knipt:-40 kook_ik:-40 leren_lassen:-40 maar_mijn:-40 met_zwangerschapsverlof:-40 month:40
need_a:40 need_it:-40 opgemaakt:-40 outside:40 oven:40 poort:-40 pruimenjam:-40 read:-40 sander:-40
sander_and:-40 schuur_met:-40 since:40 spreken:40 staat_$:-40 store:40 studeren:-40 te:-40 tie:40
verbouwing:40 verwarming:40 vol_,:40 voor_dit:40 vriend:40 we_hebben:-40 wednesday_$:40 weten_niet:40
with_two:40 woonkamer:-40 would_like:40 your_dog:-40 zwangerschapsverlof:-40 zwangerschapsverlof_knipt:-40
^_guest:-39 ^_if:-39 ^_kids:-39 ^_spoed:39 ^_vijf:-39 ^_zondagochtend:-39 ask:-39 at_home:39 borrow_it:-39
buggy:-39 de_post:39 de_taxi:39 drie_keer:39 en_het:-39 en_neem:-39 en_weer:39 erbij:-39 erbij_$:-39
fence:39 flat:39 from_september:39 gate_$:-39 guest:-39 haag:39 happily:-39 hoe_kom:39 i_own:-39 if_youve:39
ik_alleen:39 ik_betaal:39 ill_be:-39 in_dutch:39 kan_bij:-39 kapper_$:39 law:39 logeren:-39 maak:39
mee_eten:39 minute_,:-39 my_boy:39 myself:39 niet_mee:39 niet_meer:39 nieuwkomers:-39 no:39 o:-39 o_wie:-39
oma:-39 or_so:39 pan_,:39 plums:-39 proevers_voor:-39 reach:39 ruste_,:-39 saturday_morning:-39 schept:39
september_,:39 starts:39 starts_at:39 stoelen_en:-39 straat:-39 te_wandelen:-39 this_friday:-39
thrillers:-39 tie_,:39 upstairs:39 wie_o:-39 work_$:39 youve:39 youve_a:39 zelf_mag:-39 zondagochtend:-39
?_het:38 ^_stille:-38 aardappels:38 achterbank:-38 achterbank_is:-38 at_mine:-38 backs:-38 blij:-38
borrow_a:38 broodrooster:-38 company:-38 cycle:38 deur_$:-38 digid:-38 doorstep_$:-38 down_$:38 each:-38
een_matras:38 free_tonight:-38 gezin_$:-38 halen_$:-38 ik_mijn:-38 ik_stel:-38 komen:38 leren_op:-38
maakt_niet:38 meer_$:38 niet_waar:38 niks_,:38 onderdelen:-38 ons_huis:-38 onze_caravan:38 op_dinsdag:38
op_reis:38 op_uw:-38 or_shed:38 oudere:-38 past_niet:-38 real:38 reis:38 staat_door:-38 staat_nu:-38
stel:-38 stille:-38 straat_,:-38 thursday_,:-38 time:-38 tonight_$:-38 up_for:-38 vijf:38 waar_mag:38
wall:38 zijn_,:38 zoeken_een:38 ,_hoping:37 ,_zal:-37 ^_jonge:-37 a_bread:-37 a_bucket:-37 a_garden:37
a_little:37 accent:37 accent_makes:37 afternoon_,:-37 allemaal:-37 anyone_got:37 ask_me:-37 begin:37
big_for:-37 bijna:-37 broken:37 bucket:-37 by:-37 de_deur:-37 de_sleutel:37 drinkwater:-37 empty_$:-37
geef_,:-37 gegeten:37 gegeten_,:37 geweest_en:-37 graag_naar:-37 have_it:-37 havo:-37 havo_$:-37 iets:37
ik_van:37 in_english:-37 is_kapot:37 it_with:37 karaoke:-37 keukentafel:-37 kimchi:-37 kleuter_van:37
leaves:-37 little:37 lonely:-37 longer:37 meer_of:-37 mijn_zolder:37 minder:-37 minder_maakt:-37 mum:37
my_accent:37 my_father:37 night:-37 oefenruimte:37 oefent_met:37 of_minder:-37 of_nine:37 ons_aan:-37
own_a:-37 paar_armen:37 rijd_ik:-37 rustig:-37 saturday_our:-37 sought:37 spoed_::37 staan_dat:-37
stil_,:-37 them_$:-37 too_big:-37 twee_paar:37 uit_te:-37 uit_zijn:-37 wandelen:-37 wandelen_,:-37
wednesday:37 wie_er:-37 youd:-37 zal:-37 zal_ik:-37 zaterdag_met:37 zondag_,:37 ^_fietspomp:36 ^_ikea:36
^_offering:36 ^_popping:-36 arm:36 boterhammen:-36 bridge:-36 buiten_$:36 cant_find:36 chatty:36 de_haven:36
die_kant:36 dinner:36 dochter_wil:36 drilling:36 drumles:-36 durf_de:36 een_tapijtreiniger:36
elektrische_auto:-36 er_zijn:-36 fietspomp:36 files:-36 for_one:-36 gaat_dicht:36 gave:36 gave_up:36
glasses:36 going:-36 half_an:36 handy:-36 haven:36 i_never:36 ik_bak:-36 ik_durf:36 is_het:-36 je_tegen:-36
kant_op:36 klaar_,:-36 koop:36 language:-36 learned:36 learned_to:36 leren_hoe:-36 loempias:-36 machine_,:36
mand:-36 me_what:36 mee_voor:-36 mijn_schuur:-36 morgen:36 never_learned:36 of_it:-36 on_this:36
on_tuesday:-36 op_school:36 op_straat:36 pass:-36 people_how:-36 play_bridge:-36 plek:-36 popping:-36
sign_language:-36 sleutel:-36 snoeien:-36 staan_er:-36 stoeptegels:-36 strijk:-36 stukje:36 terras:36
to_any:36 trousers:-36 trousers_,:-36 tweeling:36 under:36 voetbal:-36 we_staan:36 werk_in:36 wil_zo:36
wilt_leren:-36 working:-36 zolder_waar:-36 zomer:-36 ,_hoe:35 ^_donderdag:-35 ^_giving:-35 aan_tafel:35
around:35 awake:-35 bag:35 book:35 book_club:35 can_a:35 chess:-35 composting:-35 de_hond:35 delen:35
den_haag:35 dust_$:-35 een_lege:35 een_potje:-35 feed:-35 fijn_zijn:35 fish:35 floor:35 front_of:35
geef_ik:-35 gemeente_$:-35 gereedschapskist:-35 giving:-35 glad_to:-35 helft_is:-35 hem_gebruiken:-35
hoe_je:-35 im_in:-35 in_front:35 is_plaats:-35 kilometer:-35 kinderen_uit:-35 klein:35 kom_langs:-35
lege_bus:-35 meer_is:35 my_dad:35 net_een:35 nu_te:35 of_gemeente:-35 offers:-35 ons_kantoor:-35 painting:35
per:35 piano_teacher:35 plafond:35 pressure:-35 pressure_washer:-35 rain:35 richting:35 started:35
tien_minuten:35 tutoring:-35 want_de:-35 washer:-35 wed:-35 who_wants:-35 ze_nog:35 zou_fijn:35 ,_mijn:34
,_quiet:34 ,_vanavond:-34 ,_wat:34 ,_will:34 ,_you:34 ^_free:34 ^_fresh:-34 ^_vergaderen:-34 ^_vervoer:34
^_warme:-34 a_living:-34 and_hate:34 as_your:-34 bakker_,:-34 bij_het:34 bijles:-34 de_dokter:-34
de_kast:-34 denkt_mee:-34 dinsdagen:34 een_garage:34 een_plek:34 elke_donderdag:-34 elke_vrijdag:-34
en_zegt:34 er_gerust:-34 families:-34 gemaakt:-34 gemaakt_$:-34 glad:-34 groningen_,:-34 grote_pan:-34
hebt_$:-34 heeft_nog:34 hem_mee:-34 household:-34 huisdier:-34 iets_over:34 in_de:34 is_empty:-34
is_geen:-34 je_in:-34 jumpers:-34 kaartclub:-34 kletsen:34 kletsen_?:34 krijgt_$:34 legt_het:34 letten:34
ligt_klaar:-34 like_$:-34 me_as:-34 mee_.:-34 mij_$:34 mij_?:34 need_somewhere:34 neighbours:34
op_dinsdagen:34 pakt:-34 parcel_point:-34 plat:-34 please_$:34 point:-34 point_$:-34 rug_$:34
saturday_and:34 schaar:-34 seeking_a:34 sinds_de:34 slepen:-34 so_use:-34 spring:-34 stop:-34 tell:-34
terug:-34 thuis_is:34 thursday_i:-34 trains:34 up_my:-34 van_buren:-34 van_drie:34 went:34 wil_kan:-34
wilt_$:-34 word_ik:34 zo_gemaakt:-34 zondag_wil:34 ?:33 a_patient:33 a_year:-33 acht:33 already:-33
and_all:-33 anyone_driving:33 arm_$:33 autumn:-33 batch:-33 be_taught:33 borrow:33 cats:-33 cement:33
comes:33 de_buurt:-33 de_kinderen:33 dierenarts:33 does_someone:33 dont:33 dood:33 doorstep:-33
een_gezin:-33 eleven:-33 gasten:-33 ge_kunt:-33 hand:33 he:33 herder:33 herder_$:33 het_prima:-33 i_dont:33
ik_werk:33 is_already:-33 is_of:-33 ive:-33 kettingzaag:-33 kind_driver:33 kringloop:-33 leert_mij:33
leest:33 leest_en:33 loaf:-33 machine_that:-33 mag:33 man_aan:33 marmalade:33 me_your:-33 mee_?:-33
morgen_een:33 my_way:-33 niet_,:-33 om_half:-33 one_loaf:-33 patient:33 return:33 schelen:33 sinterklaas:33
sit_in:-33 snap_de:33 somebody_to:-33 the_house:-33 three_days:33 twintig:33 vanavond:-33 visite:33
wanted_::33 with_an:33 year_.:-33 zijn_op:-33 ,_about:-32 ,_benzine:32 ,_rustig:-32 ,_zolder:32 ._we:-32
?_er:32 ^_bijles:-32 ^_kinderen:-32 ^_nu:-32 aangeboden_een:-32 accu_leeg:32 acht_man:32 alleen_eten:32
als_ik:32 anyone:32 asap_,:32 august_,:-32 bijvullen:-32 call:32 can_talk:-32 choir_tonight:32 clothes:-32
could_someone:32 daily:-32 de_grond:32 de_kringloop:-32 de_markt:-32 dinsdag_naar:32 dorp:32 duits:-32
dus_wie:-32 er:-32 eyes:32 falling:32 fine:32 free_on:-32 friesland:-32 gemist:32 gesprek:32 gezocht_::32
goed:32 iemand_vanavond:32 ik_ben:-32 ik_bij:32 ik_let:-32 ik_naar:-32 july_and:-32 just_for:32
keep_falling:32 markt:-32 me_anything:-32 my_eyes:32 naar_friesland:-32 new_baby:32 no_sleep:32 nog_niet:32
nothing_in:-32 oefent:32 op:32 op_de:32 oppas:32 per_direct:32 porties:-32 printers:-32 printers_and:-32
ruim:-32 sleep_,:32 studeren_$:-32 tafel_$:-32 talk_you:-32 tapijtreiniger:32 te_doen:32 toch_niet:-32
too:-32 tweede:-32 use_a:32 visits:32 volgende_maand:32 voor_in:32 wants_to:-32 werkplek:-32 wie_het:-32
wire:32 you_through:-32 zelf_$:32 zonder_dat:32 zouden:32 ,_haal:-31 ,_its:31 ,_zelf:-31 ^_halal:-31
^_home:-31 ^_tegen:31 a_place:31 a_wet:31 airport:-31 and_now:31 at_a:-31 bags_of:-31 bed_,:-31 breng_ik:-31
buying:31 buying_one:31 chair:31 chutney:31 concert:-31 dat_is:-31 day_?:-31 de_meeste:-31 de_vriezer:31
degene:-31 degene_die:-31 dompelpomp:-31 dont_have:31 een_band:-31 een_weeshuis:-31 eraf:31
eruit_gegroeid:-31 gegroeid:-31 gordijnen:-31 het_kan:-31 id_love:31 is_my:-31 ive_got:31 je_cv:-31
jongste:-31 jongste_is:-31 jurist:-31 kan_altijd:-31 keep:31 kit:31 komt_de:31 krijgt_er:-31 ladder:31
lieve:31 lift_to:-31 lodger:31 lonely_at:-31 me_niet:31 meeste:-31 mensen:-31 menu:-31 moet_$:-31 moves:-31
neem_ik:31 nog_iets:-31 nummer_$:-31 onze_schuur:-31 pakken:-31 place_to:31 plek_om:31 raclette:-31
rather:31 rollator:31 snap_ik:31 snel:31 staat_al:31 the_day:31 tien:31 to_practise:-31 van_het:-31
van_twee:31 vriezer_$:31 vrijdag_thuis:-31 vrouwen:-31 wacht:-31 water_geven:31 weeshuis:-31 weken_weg:-31
were_at:31 wet:31 while_were:31 woon:31 you_get:-31 zijn_in:31 zus_komt:31 ,_nog:-30 ,_with:-30 ,_ze:30
^_ik:-30 ^_kamer:-30 a_lift:-30 aan_mijn:-30 an_empty:30 anything_about:-30 apples:30 are:-30 before:30
ben_op:30 beschikbaar:-30 bike_pump:30 binnen:30 bit:30 boat:-30 can_my:30 cargo:30 cargo_bike:30 dan:30
de_kerk:30 die_van:-30 echte:30 een_tafel:30 een_werkbank:-30 elke_woensdag:-30 er_deze:30 er_staan:-30
gek:30 got_a:30 grab_it:-30 hangt:30 hark:-30 hark_,:-30 heg:-30 huur_,:-30 i_can:30 immediately_,:-30
in_september:-30 kerk:30 kijk:-30 klaar_$:-30 ladder_$:-30 leent:-30 mag_hem:-30 makes_me:30
mijn_winterjas:30 moving:30 near:-30 near_the:-30 nodig_$:30 nooit_meer:-30 ouders_die:30 pie:30
play_three:30 prune:30 pump:30 recht:-30 recruiter:-30 redden:30 redden_$:30 rit:30 rit_naar:30 shopping:30
somewhere_to:30 tempo:-30 than_i:30 the_morning:30 these:30 this_weekend:-30 thuis_?:30 trekken:30
twaalf_stoelen:-30 vanmiddag_een:30 vanmiddag_nog:30 wanneer:-30 was:30 welkom_$:30 wil_mag:-30
winterjas_is:30 zojuist:30
`
