/** Fitted by scripts/match/fit.ts: hundredths of a point of a cue by hint (hints.ts), above 0 where it asks. */
export const kindHints = `
?_$:564 zou:372 ,~and:-340 =addressed:-340 en_ik:321 vrij:-320 =joy:-317 =lack:309 =rewards:309 :_ik:-304
,~en:-294 ~:-293 ^~met:-290 ,:-286 =former:-283 ik_wil:271 kom:-269 ,_en:267 ?_i:-265 ^~en:-263 a:262
=free:-261 =sorrow:260 by_the:-259 niet:259 id:255 voor_wie:-253 *ars:-250 voor_mijn:245 ?_ik:-244
=injury:242 leeg:-239 =lost:236 ,_er:-235 ^_een:235 ^_de:234 would:234 ,_de:232 ^_a:228 best:-228
=giving:-225 tot:-224 =children:223 wie_wil:-223 begin*:221 wij:221 its:220 ,_and:218 ill:-218 als_er:-217
my:217 in_my:-216 ::-212 =broken:211 alleen:211 moet:211 and_my:209 =rooms:-208 ^~nu:-207 voor_het:207
the:206 *agd:205 *sen:-205 op_mijn:205 =passing:-204 gevra*:204 gevraagd:204 dus:-203 =music:201 nee:201
your:-201 ^~and:-199 geen:199 *ers:-198 en~,:-198 says:198 tonee*:197 =dishes:-196 ligt:196 me~$:196
*oon:195 bij_mij:-195 ,_kom:-194 voor_de:194 allee*:193 ^_the:192 bij:-192 maar_$:-192 me:192
=recurring:-191 rijdt:191 slaap*:191 =lending:-190 hebben_een:-190 gebru*:-189 ,_maar:188 ,_come:-187
wie_kan:187 =trades:-186 ^~wil:186 =occasions:185 only:185 wie_moet:-185 a~with:183 mijn:183 moete*:183
moeten:183 ,~i:182 ^_zaterdag:-182 achte*:-181 how_to:-181 *ped:179 ,~me:-179 al:179 dutch:179 we:179
porti*:-178 rijd:-178 ^~for:177 *aar:-176 =freeTime:-176 winterbanden:-176 ,~$:175 en~$:-175 toch:-175
*ies:-174 *okt:174 ,~::174 =teaching:-174 with:-174 ^~man:-173 =meals:172 een:170 eens:170 gezoc*:170
gezocht:170 not:170 leren:169 the~?:-169 =toys:-168 hoeft:-168 kook:-168 =riding:-167 ^_mijn:167 uit_$:-167
vrij_,:-166 wie_komt:-166 bij_ons:-165 halve:-165 over:165 mag:-164 de:163 om~de:-163 vast:163 beste*:-162
en_de:162 keer:162 *and:161 *ijk:160 *rts:160 .:160 =others:160 *jdt:159 =exams:159 =publicTransport:159
^_could:159 ask:-159 ,_is:158 ^_wij:158 *ate:-156 done:-156 pan:-156 heb:-155 proef*:-155 spare_room:155
,_waar:154 dat:154 de_straat:-154 de~en:154 is_mijn:-154 of_a:153 them:-153 for_the:152 leg:-152 voor:-152
wie_rijdt:152 =digital:151 it:-151 can_do:-150 er~van:150 uur:150 ,~?:149 =body:149 je:-149 mijn~niet:-149
moet_er:-149 or~$:-149 =paperwork:148 ?_im:-148 and~$:-148 en~een:148 for_a:148 ik_zou:148 passe*:-148
weken:148 wie~een:148 and_i:147 one:147 that:147 *ics:-146 *opt:146 ,_but:146 ^_zit:-146 heel:146 more:-146
*kje:145 ,~maar:-145 ^~.:145 is~$:145 leren_?:-145 than:-145 years:-145 *rte:-144 ,~met:144 ik~$:144
just~the:-144 met~,:-144 spare:144 vier~voor:-144 your~room:144 *ren:-143 *tte:-143 ,_what:143 ,~is:143
,~the:-143 ^~er:143 ^~nodig:143 de~naar:143 ik~en:-143 maar:143 maar~$:-143 ^_hoe:142 is_niet:-142 nee_,:142
op_te:-142 over_,:-142 rij:-142 zoekt:-142 *eks:141 *nce:141 ^~zoekt:-141 can:-141 kippen~$:141 seats:-141
zero:141 *red:-140 *top:140 soms:140 your~$:-140 =quantity:139 ^~can:139 borro*:-139 is:139 voor~die:-139
wil~voor:139 *eed:138 ^_in:-138 couple:138 ik~mijn:138 komen:138 loop:-138 *cht:137 ,_mag:137 =family:137
coupl*:137 jaar:-137 keuke*:137 *eng:-136 doing:-136 op~erf:-136 *tra:-135 ,~van:-135 =money:135 own:-135
do:134 en_het:134 groot:-134 iemand_een:134 ik_moet:134 lust_er:-134 onze~zoekt:134 passen:-134
wie_lust:-134 ,~for:-133 =weather:133 ^_onze:133 ik~,:133 koffe*:133 leerl*:-133 mij_van:-133 rest:-133
een~voor:132 en~zijn:-132 er~?:-132 room:132 ,_we:131 ^~verlost:-131 ik_weet:-131 op_een:131
verlost_mij:-131 verlost~van:-131 wie_verlost:-131 *ekt:-130 overleden:-130 to_someone:-130 use_$:130
verlost:-130 any:129 a~can:-129 en_wil:129 ieder*:-129 kleine~$:-129 of_the:-129 our:-129 zo_graag:129
,~ik:128 komt:128 lust:-128 over_een:128 *mas:-127 *oir:127 bij_de:127 er~$:-127 redt:-127 seven:-127
to~$:-127 to~and:-127 *kes:-126 ,_dus:-126 hoe:126 i~two:-126 om:-126 proev*:-126 *air:125 =asking:125
die_het:-125 finis*:-125 lekkende:-125 like:125 sprea*:-125 *dak:124 *int:124 *ral:124 ,_ive:-124
=deadline:124 ?~$:124 begint:124 for_anyone:-124 gebruik:-124 hoe~je:124 koken_en:-124 onderdak:124 opa:124
sit:-124 *gry:123 *ima:-123 =medical:123 a~in:123 but:123 have:123 maanden:123 medic*:-123 van_mij:-123
voor_iemand:-123 *ins:122 =mending:-122 and_the:122 doos:-122 iemand~mij:122 kinderen:-122 klas:122
prima:-122 this:122 wie_weet:122 zijn_$:122 *ain:121 *ief:121 *tly:-121 ^_how:121 conve*:-121 drivi*:121
driving:121 een_halve:-121 ergen*:121 ergens:121 is_het:121 is_there:121 this~?:121 would_be:121 *per:120
^~je:120 arriv*:120 bij~$:-120 elke_dag:120 mee:-120 mis_het:-120 need:-120 *ong:-119 ,_ill:-119 ,_nu:119
^~with:-119 people:-119 so:-119 wil_$:-119 *ent:118 =languages:118 =unable:118 ^_voor:118 ^~sta:-118
alleenstaanden:-118 decor*:118 die_mij:118 door:118 een_stoel:118 eleve*:118 koken:118 laat:-118 mee_$:-118
naast:-118 set:-118 ^_zijn:117 ^~::117 ^~your:-117 gerus*:-117 gerust:-117 ive:-117 motor*:117
on_saturday:117 who~love:-117 *ase:116 gone:116 heb_de:-116 in:116 kinderen_,:116 leen:-116 slape*:-116
this_evening:116 *fie:-115 *ikt:-115 fire:115 ik~de:-115 ik~ze:-115 niet_meer:-115 niet_nodig:-115
who_can:115 *ide:114 ,_anything:114 ,_op:114 ,~het:114 breng:-114 de~op:-114 erf:-114 gepen*:-114 missen:114
naar_een:-114 octob*:114 october:114 *een:113 =offering:-113 ^_looking:113 appel*:113 by:-113 husbands:-113
ik~het:-113 met_mij:113 op_ons:-113 they:113 ,_bring:-112 and_id:112 door_de:-112 frida*:112 graag~$:-112
i_could:-112 in_onze:-112 kapot*:-112 kapotte:-112 maar_,:112 my_own:-112 overa*:112 overal:112 with_a:112
you~$:-112 *dge:111 *rit:-111 *uin:-111 *zen:-111 binnen:111 en_een:-111 fles:111 is_een:111 langs_de:111
morge*:111 of~$:111 peopl*:-111 table:-111 u:-111 wie~me:111 *mes:110 *ose:-110 ,_twee:-110 =cleaning:-110
iets:110 mij_wil:110 theor*:110 zet:-110 *dag:109 *uit:109 ,~zijn:-109 bin:109 choir:109 deur:-109
eieren~van:109 hebt:109 leren_,:109 moestuin:-109 overm*:109 overmorgen:109 stack:-109 the~$:-109
van_onze:-109 voor~en:-109 *lve:-108 *nse:-108 *ond:108 *uik:-108 ,_heeft:108 ^~love:108 ^~zonder:-108
for_three:-108 het_van:-108 het~,:-108 ik_toch:-108 kan_iemand:108 met~die:108 met~en:-108 take:-108
the~this:108 tomorrow:108 *uld:107 *ust:-107 ,~or:-107 =mourning:-107 =outgrown:-107 ^_oude:-107 antwe*:107
bel:-107 be~use:-107 fille*:-107 had:107 here:-107 in_en:-107 kamer:107 morgen:107 move:107 rijd_ik:-107
rijdt_er:107 tomor*:107 visit*:107 wande*:-107 zijn_er:107 *aak:-106 *ije:-106 *oos:-106 ,_ask:-106 an:106
a~who:-106 draai:-106 en~is:106 gate:-106 hele~$:-106 iemand_nog:-106 ik~dat:-106 meer_$:-106 nog:-106
staat_al:106 verte*:-106 *ees:-105 *snt:105 *ves:-105 ?_onze:-105 ?~mijn:-105 ^_is:105 ^~maat:105 big:-105
cant:105 dan_mijn:-105 eleven:105 en~het:-105 him:105 id~to:105 is~meer:-105 kindl*:105 kindly:105
nodig_$:-105 ring:-105 there*:-105 vraag:-105 *til:-104 ,_whos:-104 ,~aan:-104 ^~na:-104 are:-104 doors:-104
een~van:104 feest*:-104 for_my:104 halen:104 help:-104 kan_er:104 today_$:-104 to~the:104 twee~in:104
wil_mijn:104 zaterdag_,:104 *cks:-103 *gje:103 *ick:103 ,~dat:103 ^_we:-103 buddy:-103 de~niet:103
en~voor:-103 even:103 iemand~die:-103 kerse*:103 kilos:103 mijn~$:-103 mis:-103 ons_erf:-103 ouders:103
te~,:-103 zijn~in:-103 zijn~mensen:103 *rde:-102 =caring:-102 ^_sunday:-102 ^~tot:-102 anders:-102
chipp*:-102 den:102 dinne*:102 draai*:-102 due:102 good:-102 hebben_nog:102 heeft_iemand:102 is~en:102
je~?:102 kookt:102 mater*:-102 seven_$:-102 small:-102 spade:-102 student:102 to~how:-102 zaterdag~ik:-102
ze:102 *erk:-101 ?_?:101 a~of:101 dog:101 eigenlijk:101 elekt*:-101 en_nog:-101 er_mensen:101 foldi*:-101
folding:-101 kindj*:-101 leeg_,:-101 m:101 op~eten:-101 op~passen:-101 vier:101 voor_ons:101 wat:101
winte*:-101 *let:-100 ,~on:100 ^_vandaag:-100 ^~couple:100 baby:100 en_onze:100 en~hebben:100 en~te:-100
from_my:-100 gehak*:100 in_our:-100 i~the:-100 leave:-100 overd*:-100 vloerkleed:100 voor~in:-100 *ijn:99
,_tot:99 ,~id:99 ^~nog:-99 ben_$:99 book_club:99 deur~$:-99 graag:99 guest:-99 heb_een:-99 kas:-99 kom_ik:99
over_?:99 sunday_$:99 zat:-99 zit~iemand:-99 *aai:-98 *led:-98 ^~have:-98 ^~trade:98 alway*:-98 always:-98
er~mij:98 heati*:-98 heating:-98 heer:98 je_kippen:98 koffers:98 of_een:-98 on~$:98 or:-98 piano_$:-98
postz*:-98 postzegels:-98 till~$:-98 van_mijn:-98 you_have:98 young:-98 zijn~drie:-98 *ene:-97 *nts:-97
*oor:97 *orm:97 :_alles:97 ^_deze:-97 ^_too:-97 at~to:-97 coach:-97 die_net:-97 died:97 gezin:-97 heb_je:97
lay:-97 lekkende_kraan:-97 maat~voor:97 nog_geen:97 the~,:97 this_afternoon:97 *ave:-96 *cle:96 ,~die:-96
=inviting:-96 ^~ga:-96 a_plan:-96 and_need:-96 and~,:-96 barro*:-96 barrow:-96 down_and:-96 er_wat:-96
hier~de:-96 i_only:96 ik~dan:96 in~,:96 kan~$:-96 laptop:96 late:-96 sligh*:-96 slightly:-96 student_,:96
sunday_,:-96 vanmiddag~ik:-96 what_a:-96 wil_ik:96 zoekt~$:-96 zoon~zestien:-96 *rge:-95 *zin:-95 ,~geef:95
.~would:-95 =towns:95 ^_can:95 ^_wat:95 ^~voor:95 gepensioneerd:-95 gezin_$:-95 het~is:-95 ik_de:-95
in_het:95 know_how:-95 loodg*:-95 looking_for:-95 nothing_$:-95 op~en:95 ruil~tegen:95 s:-95 so_i:-95
the~market:-95 *jgt:94 ^~,:-94 ^~hebben:-94 a_dry:-94 autos:-94 belan*:-94 book:94 do_i:94 draai_ik:-94
en_niet:-94 famil*:-94 going~the:94 happy:-94 has:94 i_miss:-94 i~$:94 kids:-94 meerijden:94 mijn_man:-94
moest*:-94 on_monday:94 teach_me:94 we~nog:94 who_wants:-94 zijn~de:-94 *din:-93 *out:93 *uur:-93
=baking:-93 =nature:-93 =wanting:93 ^_dont:-93 ^_soldeerbout:93 ^~play:-93 a_house:93 al_$:93 blocks:-93
boere*:-93 dat~$:93 docht*:93 extra:-93 glad:-93 honge*:93 ieman*:93 know~to:-93 krijg:93 lift:93 like_a:93
longer~$:93 nederlands:-93 nog~een:-93 on_holiday:93 play~on:-93 sprek*:-93 weduw*:93 wil_dat:-93
years_of:-93 yours*:-93 *ble:-92 *dam:92 *ijd:-92 *nes:-92 ,_rake:-92 ,~it:-92 ^_vanmiddag:-92 ^~straks:-92
barrow_,:-92 barrow~rake:-92 clear:-92 elkaa*:-92 en~staan:-92 heeft_$:-92 is~a:92 komt_mijn:-92 of_it:-92
of~,:92 oude:92 parke*:92 rake:-92 singe*:-92 sleep*:92 sorte*:-92 spreken:-92 taart_is:-92 theorie:92
vergaderzaaltje:-92 zit_nog:-92 *ach:-91 *ack:-91 *ang:91 *dio:-91 *ite:-91 *uks:-91 ,~vraag:-91 ,~with:-91
^_tomorrow:-91 ^~by:-91 als_ik:91 altij*:-91 altijd:-91 ate:91 bored:-91 de_kas:-91 ehbo:-91 gaf:-91
groene:-91 haal~jullie:91 how_do:91 koffie:-91 mij~een:-91 nu_nog:91 oud:-91 our~$:-91 verloren:91
voor_zondag:91 wants_to:-91 whod_like:-91 wil_graag:91 zo:91 zon:91 *eak:90 *ils:90 *jst:90 *los:90 *ras:90
=camping:90 =electronics:90 ^_gezocht:90 ^_i:-90 at_a:-90 bucke*:-90 come:-90 de_hele:-90 doe:-90 drop:-90
fillet:-90 fillet_a:-90 garden~for:90 he:90 holiday_$:90 hour:90 ik_kook:-90 insid*:90 inside:90 in~of:-90
kinderfeestje:90 komt_er:-90 miss:-90 sit_next:-90 sit~to:-90 there_a:90 to_fillet:-90 tonight_::-90
tuesday_$:90 van_$:90 vergaderzaaltje_boven:-90 vergaderzaaltje~de:-90 voor_een:-90 vrije:-90 week_,:90
zaalt*:90 zaaltje:90 *ker:89 *med:-89 *nte:89 ,~alleen:89 a_stack:-89 ask_me:-89 beginners:-89 can_i:89
comin*:89 coming:89 dakgoot:89 de_trein:-89 een~een:-89 en~nog:89 floor*:89 for~$:-89 half_of:-89
hebben_we:-89 het_materiaal:-89 hoog_,:89 ik_ben:89 ik_voor:-89 ik~een:89 ik~voor:-89 is_er:89
kledingkast:89 materiaal:-89 mine_$:-89 muzie*:-89 of~to:89 onze:-89 onze~moet:89 our_table:-89 stack_of:-89
this~,:-89 to~on:-89 veertig:-89 visse*:-89 weet:89 wil_leren:89 *ard:-88 *ats:-88 *ket:-88 *sco:88
,~iemand:88 ,~today:-88 ^_who:-88 alleenstaande:88 are~$:-88 bloem*:88 disco:88 een~dat:-88
elke_zaterdag:-88 er_staan:-88 evening~$:88 home:88 is_empty:-88 komt_de:88 my~in:88 nine~the:-88
nog_steeds:-88 staat_blank:88 storm:88 tegen_de:-88 the_rest:-88 tweedehands:88 vakantie:-88 voor~,:-88
werkp*:-88 where:88 wie_nog:-88 wie_zit:-88 wie~de:88 you:-88 *ore:87 *ost:-87 ,_,:87 ,_drie:87 ,~by:-87
,~love:87 =alone:87 =sizes:-87 ^_horse:87 ^_trouwring:87 ^~ik:87 alleen_het:-87 am:87 at_our:-87
behind~$:-87 de_winkel:-87 delen:87 dik:-87 donderdags:-87 een_grote:87 een_oude:87 elke:-87 en_mijn:87
en~er:-87 fiets*:87 hond:87 ik_mag:87 into:87 koffi*:-87 lunch_voor:-87 nul:87 only_$:87 op~de:-87 phone:87
restj*:87 see:87 someone_?:-87 someone~$:-87 them~$:-87 trouwring:87 until:-87 *ant:-86 *ege:86 ,_geen:86
,~own:-86 ^~oude:-86 ^~to:86 accu:86 bij~een:-86 compleet:-86 dagen:86 een_busje:86 een_kleine:-86
half_a:-86 iemand~?:-86 ik_mijn:-86 ik_vraag:-86 it~$:86 lege:-86 lege~,:-86 magne*:86 mij_een:-86
morgen_komt:-86 muur:86 negen:86 pan~,:-86 scout*:-86 spreadsheet:-86 the_car:-86 vissen:-86 voeds*:86
voor~eerst:86 weeks:86 your_cat:-86 zich:-86 zou~zijn:86 *eel:-85 *ijg:85 *ing:85 ,_van:-85 ,_zero:85
,~meenemen:-85 =office:-85 ^_rij:-85 ^_will:85 aanst*:-85 anyone~a:-85 aroun*:85 around:85 at~today:85
besteld:-85 bring~and:85 buren:-85 could~a:-85 doen~wie:-85 een_naaidoos:-85 een_piano:-85 en_we:85
freez*:-85 front:85 going_to:85 heb~de:-85 help_$:85 ik_geef:85 instr*:-85 kook~voor:-85 lesso*:85
mijn_moeder:-85 mijn~komt:85 my~is:-85 naaid*:-85 naaidoos:-85 naaidoos_vol:-85 naaidoos~knopen:-85
next~me:-85 over_de:85 staat~een:-85 two~$:-85 vol_knopen:-85 volun*:85 voor~of:-85 wed:85 *dje:-84 *fee:-84
*hed:84 *nis:-84 *sje:-84 =shops:-84 ^_big:-84 ^_vier:-84 ^_you:-84 an~for:-84 buren_$:-84 coffee:-84
dialy*:84 dus_wie:-84 een~halen:-84 en_mis:-84 en~mag:-84 en~taart:-84 gekoc*:84 gekocht:84 horen~$:-84
ik~alles:-84 in~car:-84 in~schuur:-84 join:-84 look_after:-84 love:84 maand*:84 met~$:84 naar_de:-84
oprui*:-84 overw*:-84 sinds:84 tea~$:-84 te~$:-84 tomat*:84 used:-84 voor_iedereen:-84 wide:-84 *ale:83
*eur:-83 *fst:83 *pty:-83 *sta:83 ,_the:83 ,~mij:-83 =curious:83 ?_ben:-83 ^_oud:-83 ^~op:-83 anyone_$:-83
anyone_want:-83 austr*:83 by_friday:-83 charg*:-83 een~,:83 een~.:83 empty:-83 er_is:-83 er~er:-83
evening_?:83 guest_room:-83 hele_week:-83 huur:83 if_your:-83 ik~leren:83 ik~vanmiddag:-83 kan~onze:-83
kinderen_die:-83 leen_?:83 liefs*:83 liefst:83 maak_ik:-83 meer_gehad:83 om_mee:83 ons:83 play:-83 rotte*:83
slapen:-83 soldeerbout:83 speak:83 stoelen:-83 sunday:-83 want_a:-83 were:83 *ens:82 *ere:82 *ken:-82
*uda:-82 *yed:-82 ,_alleen:82 ,~past:82 =arts:82 =urgency:-82 ^~curious:-82 ^~free:82 ^~hebt:82 a_car:82
a_ladder:82 al~.:-82 and_could:-82 and_its:82 anyth*:82 anything:82 as~as:-82 ben_er:-82 borrow_it:-82
coach~the:-82 cv:-82 de~waar:-82 dinsdag~ik:-82 from:82 gebruikt:-82 gouda:-82 how~fillet:-82 iedereen:-82
kamperen:82 kookc*:-82 kookclub:-82 landl*:82 mag_$:-82 may~$:82 nieuwe~$:-82 prope*:82 quest*:-82
restjes:82 the~club:-82 the~in:-82 tomorrow~nine:-82 vrijdag:82 wednesday_,:-82 will_trade:82 zwoll*:-82
zwolle:-82 *eek:-81 *ugs:81 ,_gewoon:-81 ,~er:-81 =diets:81 ^~buren:81 angry:81 a~?:-81 a~by:-81 a~home:-81
ballo*:81 boat_,:-81 de~die:81 de~leeg:-81 de~week:-81 dochter:81 er_iets:-81 etala*:-81 etalage:-81
finish:-81 given:81 gone_$:81 grijs:-81 heb_alleen:81 hot:-81 if:-81 inher*:81 invit*:81 is_my:-81
is_overleden:-81 leren~ik:-81 met~kinderen:81 mijn_kinderen:-81 nauwe*:-81 nauwelijks:-81 of:-81 of~te:-81
oude_bank:-81 people_at:-81 post:81 raise*:-81 raised:-81 recep*:-81 resta*:81 ruzie:81 sta_ik:-81
terug_,:81 theres:-81 toch_al:-81 wol:-81 wonde*:-81 wordt:81 *are:80 *eer:-80 *fel:-80 *lls:80 *ybe:80
^_donderdag:-80 a_family:-80 a_loose:-80 along:-80 and_a:-80 a~table:-80 block*:-80 comes:80 fed:-80
freezer:-80 gitaa*:80 hem:-80 his:80 huisd*:-80 iemand_om:80 im~$:80 in_ruste:-80 in~$:80 in~kas:-80 i~in:80
i~my:80 i~use:80 left_,:-80 mag_naar:-80 maybe:80 medicine:-80 naar_iemand:-80 need_your:-80 niet_$:80
niet~maar:-80 of_you:80 prefe*:-80 real:80 ruste:-80 satur*:80 seats_$:-80 since_my:-80 sluit:80 table_$:-80
tientallen:-80 to_me:-80 today:-80 tot_zondag:80 to~in:-80 tuesday_for:-80 uit_het:-80 uur_,:80
van_liter:-80 vers:-80 voor_onze:80 we_go:-80 zoon_van:-80 *ich:79 *ony:79 *zak:79 *zie:79 ,_looking:-79
=illness:79 ^_dinsdag:-79 ^_heeft:79 ^~are:79 ^~de:79 ^~halen:79 ^~husbands:-79 alone~christmas:-79
als~iemand:-79 apoth*:-79 blank:79 does:79 dozen:-79 for_people:-79 forty~of:-79 halen_in:79 has_no:-79
has_something:-79 het_eerst:79 hoog:79 id_love:79 in_huis:79 i~a:79 kilo:79 liter:-79 met:-79 our~on:-79
per_direct:79 plant*:-79 plat:-79 poppe*:79 questions:-79 room~the:79 something~?:-79 werkd*:79 which:79
who~something:-79 wij_zoeken:79 wil~leren:79 you~a:79 *ert:78 *naf:-78 ,_dat:78 ,_een:78 ,_maat:-78 ,~zou:78
^~bed:-78 aan_het:-78 and_can:-78 ben_de:-78 call:78 can_be:-78 chord*:78 chords:78 coffe*:-78 de_oude:-78
de_taart:-78 de~komt:78 een_droge:78 en~die:-78 examen:78 from_me:-78 gelee*:-78 geleerd:-78 id_like:78
iets_met:78 ik~al:78 in_it:-78 inter*:78 kan_niet:78 lapto*:78 maakt:78 maandag:-78 mag_dat:78 mannen:-78
mijn_naaimachine:-78 mocht:-78 mogen:-78 need~$:-78 niet_uit:78 plus:-78 schoo*:-78 schrijven:78 stoel~$:78
stran*:-78 this~with:78 too~for:78 vanaf:-78 vrouw*:-78 wie_zou:-78 *ary:-77 *eat:77 *iet:77 *man:77
*ung:-77 ,_need:77 ^_twee:77 ^~late:-77 ^~zit:77 achterbank:-77 ander*:-77 be~$:77 brain:77 bruid*:-77
can~?:-77 does~want:-77 drie~$:77 electric:-77 er~mee:77 guest*:77 guests:77 i_leave:-77 ik~zelf:77 lig:77
linze*:-77 met~trein:-77 moped:77 my_fridge:-77 niet_in:77 nodig_voor:77 oefent:-77 of~?:77 on:77 or~for:77
overmorgen_$:77 pakke*:-77 pan_linzensoep:-77 ping:77 ramen:77 regen:77 snell*:-77 those:-77 three~$:-77
trakt*:77 up_today:77 use:77 van_gisteren:-77 van~moestuin:-77 wat_aan:-77 water:77 weg_en:77 wijs:-77
would_a:-77 zondag_,:77 zwolle_,:-77 *bia:-76 *ear:-76 *eze:-76 *omt:-76 *sed:-76 ,_no:-76 ,_ook:-76
,~quiet:-76 =awayFromHome:76 ?~can:-76 ^_would:76 ^~gevraagd:76 ^~stall:-76 a_school:76 anyone_?:76
balko*:76 bezor*:76 bring_a:-76 by_saturday:76 can_somebody:76 conversation:-76 corne*:-76 crate:-76 date:76
deadl*:76 de~,:-76 die~mij:76 eigen*:76 geef_het:76 havo:-76 kelde*:-76 lisbo*:-76 lisbon:-76 logeeradres:76
nobody~eat:-76 on_my:-76 our~club:76 schil*:76 schoe*:-76 scouts:-76 seat_,:-76 slangen:-76 sta_nu:-76
staat~stil:-76 stall:-76 the_day:76 van~moeder:-76 we_zijn:-76 weken~,:-76 zit_vast:76 *box:75 *ddy:-75
*esh:-75 *ght:75 *one:75 *ood:75 ,_its:75 ,_nauwelijks:-75 ,~stuks:-75 ,~voor:-75 ,~weet:75 ^_anyone:75
^_morgen:-75 ^~gaat:-75 ^~has:75 ^~im:-75 ^~kan:75 aansc*:-75 and_theres:75 bijri*:-75 bosch:75 crack*:75
den_bosch:75 een_vrije:-75 en~niet:75 en~vrije:-75 gate_$:-75 helem*:75 helemaal:75 het~me:-75 ik_naar:-75
just:75 kinderen_zijn:-75 kind~het:-75 km:75 loger*:-75 logeren:-75 lopen:75 meer~,:-75 neder*:-75 net:-75
niks_meer:75 our~room:-75 porties:-75 te~gevraagd:75 trouwjurk:-75 van_zestien:-75 veel_te:-75 vegetarian:75
volgende:75 went:75 wij~geen:-75 wil_het:-75 *aat:-74 *ags:-74 *bby:-74 ,_of:74 ?~in:-74 ^_logeeradres:74
^~rijdt:74 ^~verhuurt:74 aange*:74 beginners_,:-74 besla*:-74 bij~buren:-74 de~open:-74 de~vrij:-74
do~tomorrow:-74 een_garagebox:74 en~heb:74 er~straks:-74 gaat_de:-74 happy_to:-74 help_with:-74 herde*:74
hoe~ik:74 horse:74 huisw*:-74 kelder_is:-74 kleintjes_$:-74 knope*:-74 knopen:-74 kunst*:-74 linzensoep:-74
ook_$:74 op~voor:74 playe*:-74 proevers:-74 regen*:74 schoonouders:74 short:74 staat_klaar:74 techn*:-74
thuis_te:-74 toeva*:74 toevallig:74 up_,:74 uur_en:74 veert*:-74 vegen:-74 verhuurt:74 voor_mij:74
weve_a:-74 wie_verhuurt:74 willen_leren:-74 *aws:-73 *eet:-73 *eta:73 *urk:-73 *uwe:-73 ,_het:73
,_theres:-73 ?_nee:73 ^_quiet:73 ^_vanaf:-73 ^_zin:-73 ^~leave:-73 ^~over:-73 ^~staat:-73 ^~zoon:-73
al_jaren:73 and_no:73 and~is:73 at_least:73 auto_is:-73 betaal:73 birthday~on:73 cake_on:73 christmas:-73
een_keer:73 elke_zondag:-73 en_niemand:-73 er_staat:-73 for~night:-73 ga~naar:-73 gitaar:73 grijs_,:-73
groot_,:-73 heeft_er:73 hoe_het:-73 horen:-73 huisk*:73 huiskamer:73 i_fetch:-73 ik~op:73 in_ten:-73
kan_je:-73 kinderen~op:-73 least:73 leeg_$:-73 nobod*:-73 nobody:-73 nog_iets:-73 om_te:73 onze~van:-73
op_$:-73 our_book:73 overdag:-73 plek:-73 servies:-73 the~until:73 to_the:-73 tonight_$:73 visiting:73
vloer*:73 wel_een:-73 wie_heeft:73 woensdag:73 zijn_met:-73 *lty:72 ,_join:-72 ,~haal:72 =noise:72 ^~from:72
^~or:72 and~of:-72 anyone_need:-72 away:-72 before_the:72 brood*:-72 days:72 doe_ik:-72 doesn*:72 doesnt:72
donke*:72 five~$:-72 gezocht_,:72 groen_en:72 groot~wie:-72 in_mijn:-72 inherited:72 jampo*:-72
komt_morgen:72 mag_ik:72 met~lege:-72 met~wil:72 om_uur:72 op_maat:-72 over_the:-72 paar~op:-72 pickl*:-72
pickles:-72 regul*:72 roof:72 says~$:72 schrijven_is:72 staar*:72 taugh*:-72 taught:-72 tient*:-72
tired_of:-72 tuin_,:-72 vrije~$:-72 werkb*:-72 werkbank:-72 what:72 wie~van:-72 wil~$:-72 wood:-72 *any:-71
*arm:71 *ive:-71 *pes:-71 *tes:71 *xes:-71 ,_heb:-71 ,_practising:-71 ,~na:-71 =safety:-71 ^_elke:-71
^_got:-71 ^_theres:-71 ^_which:71 ^~daughter:-71 ^~up:-71 and~to:-71 appre*:71 appreciated:71
appreciated_$:71 auto_$:71 a~,:71 a~and:-71 ben~hele:-71 bottl*:71 broke*:71 broken:71 car~the:-71
centr*:-71 de~een:71 de~is:-71 de~langs:-71 dinners:71 donderdag_gaat:-71 een_lege:-71 een~kraan:-71
een~vrij:71 ends:71 exame*:71 gladl*:-71 gladly:-71 halen_$:-71 iemand_nu:71 is_on:71 kitchen_table:-71
klage*:-71 kraam_,:-71 leerling:-71 my_husbands:-71 ons~de:-71 onze~$:-71 on~wall:-71 our_daughter:-71
planten:-71 samen*:-71 seal:-71 sta~toch:-71 the_shed:-71 the~gate:-71 tiny:71 toddl*:71 tonig*:71 trouw*:71
twee~leeg:-71 used_to:-71 wakke*:-71 wakker:-71 wel:-71 wie:-71 willen~?:-71 zien_hoe:-71 *hel:-70 *ias:70
*ric:-70 *set:-70 ,_bij:70 ,_overmorgen:70 ,_wil:70 ,_zaterdag:-70 ,~of:70 =moving:70 =takers:-70 =warm:-70
?~mis:-70 ^~cafe:-70 ^~home:70 ^~trouwjurk:-70 a_wet:70 als:70 als~bij:-70 an_hour:70 a~that:70 bakke*:70
banda*:-70 be:-70 bus~$:70 dessert:70 de~mee:70 dry:-70 during~day:70 en_nu:70 erbij_$:-70 for~in:-70
heb_geen:70 heeft~iemand:70 ieder:-70 iets_aan:-70 ik~van:70 in_tonight:-70 is~.:-70 is~leeg:-70 it_$:-70
jaren_in:-70 kippen:70 klein*:-70 komt~nu:-70 kurke*:70 living~,:-70 looking~someone:70 mijn_trouwjurk:-70
mijn~en:-70 on_the:-70 on~day:-70 plek_om:70 proper:70 provi*:70 solde*:70 starting:-70 teaching:-70
tonight~a:-70 town:70 treat:70 tweed*:70 vader~en:-70 van~vader:-70 vergeten:70 welk:-70 werkt:-70
zoekt~met:70 *aam:69 *oen:-69 *pan:-69 *ure:-69 ,_any:69 ,~longer:-69 ,~need:-69 ?_we:-69 ^_off:-69
^_oppas:69 ^~hot:-69 ^~vriezer:-69 are~and:69 bestaat:-69 brug:69 car~for:69 de_apotheek:-69 de_brug:69
de_trap:69 er~water:69 eten_,:-69 for_you:-69 gebor*:-69 geboren:-69 harin*:-69 hoor:69 ik_niet:69
in~with:69 is_in:69 komt~en:69 krijgen_$:-69 langu*:-69 leans:69 leren~heb:69 love~$:-69 me_niet:69 mee~,:69
met~een:-69 mijn~de:-69 nagel*:-69 nobody_to:-69 now_$:69 on_weekends:-69 portie:-69 rode_wijn:69 say:69
servi*:-69 shut:69 sterke:-69 tijde*:-69 tonight_or:-69 tot~in:-69 tuin:69 walki*:-69 walking:-69
week_op:-69 weekends_$:-69 wijn:69 wil~van:-69 would_you:-69 zit_er:-69 zou~mij:-69 *not:68 *rke:-68
,_iets:68 ,_zonder:-68 ,~stoelen:-68 ,~wie:-68 ,~wil:68 ,~your:-68 :_onze:-68 =plots:68 ^~aan:-68
^~could:-68 ^~leren:68 ^~vandaag:-68 ^~zaterdag:68 appar*:-68 batch:-68 be~to:68 blind:-68 canno*:68
cannot:68 dakgo*:68 de~twee:-68 dumpl*:-68 en_zet:-68 en~maken:-68 for~,:-68 fun:-68 garagebox:68
graag_iemand:-68 hes:68 het~.:-68 het~op:68 home~the:-68 ik_ga:-68 in_dutch:68 just~$:-68 kan_::-68
landlord:68 light_,:-68 mand:-68 meter:68 mostl*:-68 mostly:-68 my_late:-68 now:-68 on_thursday:68
opzie*:-68 ours_just:-68 over_and:-68 overn*:68 overnight:68 pasta:68 patience:68 since~hip:-68
six_people:68 slapen_?:-68 slapen~$:-68 stoel_vrij:68 stoof*:-68 the~and:68 to_share:-68 tussen:-68
vakan*:-68 van~jaar:-68 van~zoekt:-68 verge*:68 vijftien:-68 volkstuin:-68 waar_mag:68 waar~ik:68 we_are:-68
weila*:-68 windo*:-68 with_your:-68 with~,:-68 ziet:-68 zit_al:68 *dem:67 *rew:67 ,_help:-67 ,_laat:-67
,~geen:-67 :~van:67 =goodCondition:67 =lifting:67 ^_achter:-67 ^~monday:-67 alles_van:-67 all~today:-67
benzi*:67 bike~,:-67 boat:-67 company:-67 de_wc:67 draug*:-67 drawe*:-67 fish_tank:67 green*:-67 het~wil:-67
horse~to:67 ice:-67 iemand~van:-67 i~like:67 kan_ik:67 keep:67 kleintjes:-67 komt_niet:67 lange_tafel:-67
learn*:67 leavi*:-67 leaving:-67 maandag_tot:-67 maken_en:-67 meer_nodig:-67 must:67 naar~$:67 next_to:-67
niet_voor:-67 niet~nodig:-67 nu:67 op_straat:67 our~and:67 overleden_en:-67 please:67 please_take:-67
poes:67 room_has:-67 staat_hier:-67 sterk*:-67 there_is:-67 to_my:67 to~at:-67 vanmi*:-67 vanmiddag:-67
vierdaagse:67 voete*:-67 waste:-67 which_of:67 which~you:67 wij~net:67 wilt:-67 with_the:67 wont:67
worki*:-67 working:-67 *ial:66 *ips:66 ,_bored:-66 ,_collect:-66 ,~schrijven:66 =babygear:-66 ^_meerijden:66
^_seeking:66 ^~car:-66 a_working:-66 aan:-66 again:66 alles:66 and~in:-66 a~this:-66 besta*:-66 broke:66
deser*:-66 dicht:66 en_samen:-66 evenings:-66 exactly:66 for_free:-66 gevraagd_voor:66 grannies:66 has~,:66
het_op:66 het~van:66 how~you:66 ik~morgen:-66 jaar_.:-66 krat:-66 mate:-66 mijn_ogen:-66 nodig_om:-66
on~for:-66 op_het:-66 opvang:66 overl*:-66 per:66 plan:-66 played:-66 saturday~nine:-66 space:-66 them_in:66
too_$:-66 tussen_de:-66 van_,:66 veertig_jaar:-66 verlegen:-66 vierd*:66 vlak:66 vlak~de:66 voeten:-66
vriendin:-66 wat_in:-66 wc:66 weg~mijn:-66 wil:66 *gen:-65 *ris:65 ,_am:65 ,~dan:65 ,~leave:-65 ,~take:-65
:~at:65 =aids:65 =cooking:65 =sewing:65 ^_id:65 ^_my:65 ^_sinds:65 ^_someone:65 ^~$:65 ^~moved:65
a_birthday:65 a_dozen:-65 a_large:-65 all_day:-65 allergic_to:-65 any~$:65 at_four:65 a~cake:65 back:65
band:65 belle*:-65 bellen:-65 black*:-65 build*:65 dagje:65 dak:65 daklo*:65 de~tot:65 die~met:-65
doorg*:-65 doorgeven:-65 dropp*:65 dus_er:-65 een_lekkende:-65 en_dan:65 er_kunnen:-65 er_voor:65
er_zaterdag:65 five_minutes:-65 fur:-65 geworden_,:65 got:65 graag_mee:-65 handige:65 haring:-65 hobby:-65
husband:65 i_want:65 ik~toch:-65 kamperen_en:65 kan~nu:65 kast:65 kippe*:65 klaar_$:-65 komende:-65
leeg_naar:-65 love_to:65 lunch_for:65 na_de:65 nu_bij:-65 nursi*:-65 nursing:-65 op_nummer:-65 op_van:-65
pakketjes:-65 party*:-65 regen_,:65 ruzie_$:65 tafels:65 the~of:65 this_very:65 toddler:65 two:-65
until~,:-65 veel:-65 verder:-65 verkocht:-65 week:-65 widow:65 wie_gaat:65 zijn_net:65 zitten:65 zonde*:-65
zonder:-65 *ald:-64 *apt:64 *hts:64 *ijf:-64 *oke:64 ,_needs:64 ,_ten:-64 ,_tonight:-64 ,_wel:-64 ,~ben:-64
,~komt:-64 ,~some:-64 ,~staat:64 =standingIdle:-64 ?:-64 ^_aanstaande:-64 ^_auto:64 ^_door:64
^_kinderfeestje:64 ^~of:-64 ander_$:-64 as_i:-64 a~seat:64 baby_$:-64 bar:-64 been:64 ben_tot:-64
bezorger:64 ceram*:-64 ceramics:-64 dinsdag:-64 disco~$:64 dit:64 droge~voor:64 een_aquarium:-64 een~vol:-64
er_kan:-64 fetch:-64 for~birthday:64 friday_and:-64 gaat_er:64 gas:64 gekno*:64 handed:64 het_?:-64
honden:-64 ik~u:-64 in_laws:64 inclu*:-64 in~week:64 is_ons:-64 is~van:-64 i~,:-64 je~en:-64 jij_kookt:64
jongeren:-64 kanti*:-64 kantine:-64 kan~nog:-64 kindjes:-64 kookt_$:64 laws:64 leerlingen:-64 lunch:64
maanden_$:64 matra*:64 matras:64 meene*:-64 met_iemand:64 me~?:-64 mijn_eigen:64 miss~$:-64 mist:-64
muziek_maken:-64 needs_a:64 nog~aan:-64 ons~leeg:-64 onze_zoon:-64 over_van:64 radiators:-64 restaurant:64
slagr*:-64 sluit_om:64 sokke*:-64 sokken:-64 somew*:64 somewhere:64 sport*:-64 steig*:-64 talent_$:-64
te_lang:64 teacher:64 thuis:-64 tired:-64 too_,:-64 top:-64 trade:64 twelv*:64 twelve:64 van~stoep:64
volks*:-64 voor~handen:-64 waar_kan:64 we_staan:64 weet_alles:-64 werk_$:-64 weten:64 wheelchair:64 wie_?:64
windf*:64 zitte*:64 zou_graag:64 *aag:-63 *dig:-63 *dom:63 *eys:-63 *lla:-63 *lvo:-63 *rug:-63 *tor:63
*urg:-63 *urn:63 *vel:-63 *zer:-63 ,_om:-63 ,_vanmiddag:-63 .~,:63 .~has:63 =elders:63 =plumbing:63
^_free:63 ^_party:63 ^_straks:63 ^~is:-63 ^~kelder:63 akkoo*:63 alleen_nog:63 alleen~maar:63 alles_wat:63
and_put:-63 and_they:63 apotheek:-63 avond*:63 a~living:-63 befor*:63 before_we:-63 betaa*:63 boven_de:-63
chill*:63 dat_?:63 de_deur:-63 de_kantine:-63 de_tijd:-63 dicht_$:63 drie~in:-63 een_pan:-63 een_tafel:63
eentj*:63 eentje:63 een~te:-63 elkaar:-63 en~moet:63 floors:63 glute*:63 hallo*:-63 hoe~een:-63 iron:63
is~as:-63 kan~wel:-63 kom~$:-63 lange:-63 live:-63 loop_binnen:-63 meenemen:-63 mislu*:63 misses:-63
my_hip:-63 needs~to:-63 ongedierte:-63 ook_een:-63 open_voor:-63 peuter:63 probl*:-63 rookt:63 saturday_::63
seate*:-63 seater:-63 seeks:63 shear*:-63 shears:-63 shed:-63 six~,:63 staat~$:63 steiger:-63 te_geef:-63
terug:-63 the_month:-63 tonight_,:63 up_to:-63 volvo:-63 voor_ouderen:-63 vrijdag_naar:63 vrij~wie:-63
water_uit:63 we~en:63 you_?:-63 you~me:63 *ast:62 *imt:-62 *iny:-62 *ngs:-62 *ngt:62 *tis:-62 ,_at:-62
,_can:62 ,_mostly:-62 ,_roep:-62 ,_zelf:-62 ,~like:-62 ._$:62 :_my:-62 ?~,:62 ^_ex:-62 ^_wednesday:-62
^_zondag:-62 ^~driving:62 ^~tomorrow:62 al_weken:62 als_u:-62 anyone_driving:62 bagag*:62 bakker:62
beginner:62 black:62 carport:-62 come_in:-62 commutes:62 commutes_to:62 cousc*:-62 dads:62 de_bak:62
de_kelder:-62 een_krat:-62 eindexamen:-62 en_twee:62 er_iemand:-62 er_zijn:-62 exact*:62 father:62
for~living:-62 geven~ben:-62 greenhouse:-62 het_eind:-62 het_niet:62 in_may:62 is_plek:-62 is_vrij:-62
jaar_,:62 kunne*:-62 kunnen:-62 leen_,:-62 lessons:62 liefde_een:-62 loose:-62 metre*:62 metres:62 met~of:62
mogen_gebruiken:62 my~table:-62 na_het:-62 naar~en:62 niemand_die:-62 nummer_$:-62 omgek*:62 om~hoek:-62
oogst:62 ouderen:-62 ouderen_die:-62 out_there:62 paar~,:62 please_,:62 rainy:-62 rijd~naar:-62
roep_maar:-62 schoolplein:62 sinds_de:62 sinds_mijn:-62 someones:62 stoep~wie:-62 stuks:-62 sunday_we:-62
te_doen:-62 teen_,:-62 there_are:-62 this_friday:-62 three~and:62 tijd~de:-62 toch~met:-62 today_?:62
tomorrow_and:62 until~tonight:-62 van_tot:-62 ver:62 vier_koffers:62 voorl*:-62 vouww*:62 vouwwagen:62
vouwwagen_$:62 vul:-62 water~de:62 we_missen:62 weekend~i:-62 weg_,:-62 whoev*:-62 zaterdag:62 zin~een:-62
zoeke*:62 zoeken:62 zwemb*:-62 *ele:-61 *eve:61 *lin:61 *net:-61 *yse:61 *zus:-61 ,_eleven:61 ,_fine:-61
,_our:61 ,_take:-61 ,~do:61 ,~get:-61 ._een:61 =religion:-61 ^_half:-61 ^_heavy:-61 ^_hond:61 ^_leaving:-61
^~we:-61 a_month:61 a_seven:-61 a_window:-61 akkoorden~leren:61 and_half:-61 and_we:-61 and~take:-61
anyone_curious:-61 a~car:61 ceili*:61 class:61 crackers:61 de_dialyse:61 deze:-61 dialyse:61 die~alleen:-61
een_echte:-61 een_lampje:-61 een~mee:61 en:61 er_ergens:-61 er_nog:-61 erran*:-61 ervan:-61 fine_for:-61
flat~empty:-61 for~for:-61 gebro*:61 gebroken:61 gives:-61 grati*:-61 gratis:-61 have~,:-61 heating_$:-61
het_huis:-61 homes*:61 homesick:61 jaar_$:-61 kache*:-61 kachel:-61 kampe*:61 leaving_for:-61 meest*:-61
mijn_schoonzus:-61 mostly~,:-61 naar_rotterdam:61 naar~dialyse:61 nails:61 nieuwe~en:-61 of~month:-61
om_acht:-61 ons_thuis:61 rijden:61 saturday~what:61 schoonzus:-61 seven_seater:-61 soep_op:-61 sta~bij:-61
stole*:61 stolen:61 sunda*:-61 taart:-61 tips:-61 tram:61 van_me:-61 van~oude:61 verlegen_om:-61
verlegen~een:-61 volunteers:61 wat~doen:-61 yoga_$:-61 you_like:-61 zonder_vissen:-61 *als:-60 ,_oven:60
,~bring:60 ,~cancelled:-60 ,~ga:60 ,~gezocht:-60 ,~pakketjes:-60 =books:60 =night:60 =tools:60
^_dompelpomp:-60 ^_ehbo:-60 ^~ben:60 ^~bied:60 ^~keen:-60 ^~leerling:-60 ^~many:-60 aanschuiven:-60
als~in:60 and_someone:-60 and~like:60 are_my:-60 auto_?:60 best_een:-60 bezig*:-60 bied:60 blokken:-60
calli*:-60 casse*:-60 chape*:-60 chapel:-60 day_?:-60 de_muur:60 desk:-60 did:-60 dus_pakketjes:-60
een_alleenstaande:60 eigen~,:-60 empty_back:-60 empty~seat:-60 er~een:60 er~met:60 fridg*:60 fridge:60
gewee*:-60 geweest:-60 gezellig:-60 go_to:-60 graag_uw:60 hamst*:60 hamster:60 handen_,:-60 hebbe*:60
hebben:60 help_yourselves:-60 idee:60 ik_bied:60 ik_leren:60 in~fridge:-60 in~garage:60 kinderfeestje~als:60
kip:-60 kitchen~for:-60 langs_$:-60 leerling~gitaar:-60 lenen_,:-60 leren~op:60 maart:60 me_even:60
mee_te:60 me~my:-60 mount*:-60 mouth*:-60 mouths:-60 number_,:-60 one~the:60 pakketjes~voor:-60
past_seven:-60 proevers_voor:-60 proevers~mijn:-60 raak:-60 rotterdam:60 this_wednesday:-60 tips_$:-60
to_give:60 toch_naar:-60 toilet:60 tomorrow_at:-60 tower:-60 to~who:-60 uur_vanavond:-60 vakantie_en:-60
volga*:60 voor_gitaar:-60 weken~de:60 werkt*:-60 who:-60 wifi:60 wil~?:-60 with_far:60 with~too:60
work_from:-60 would~sit:-60 yourselves:-60 zaterdag_mag:-60 zit_zonder:60 zoek_leerling:-60 zolder:60
zou~graag:60 *afe:-59 *ili:-59 *oek:59 *ums:-59 ,_whose:-59 ,~hier:-59 ,~school:-59 ?~heb:-59 ^_beamer:-59
^_droge:-59 ^_er:-59 ^_native:-59 ^_sta:-59 ^~paint:59 ^~vrij:-59 ^~willen:59 a_good:-59 a_wood:-59
after_the:59 afternoons:-59 alleenstaanden~de:-59 alone_on:-59 als~ergens:-59 als~op:-59 an~seat:59
aquar*:-59 at_once:59 at~loose:-59 a~end:-59 back_seat:-59 becau*:59 because:59 before:59 best_$:-59
bread:59 builders:59 calling:-59 can~and:59 chili:-59 could:-59 daar~ik:-59 dementerende:59 dinsd*:-59
doing_a:-59 donde*:59 done_with:-59 done~it:-59 een_afspraak:-59 een_doos:-59 empty_seat:59 fanci*:-59
flooded:-59 genoeg_$:59 go:-59 goed_gezelschap:59 goes:59 got~$:59 het_maakt:59 holla*:59 iemand_iets:-59
iemands:59 in~hele:59 is_al:-59 is_the:59 koffers_en:59 laid:-59 lenen:-59 loose_end:-59 maar_raak:-59
may_use:59 meeting:59 monday_$:59 moved_in:59 onder_het:59 one_.:-59 on~?:59 peute*:59 place:59 ruimt:-59
share_a:59 simple:-59 singer:-59 small~$:-59 stack~moving:-59 stoep_,:-59 studi*:-59 te~in:59 the_fire:59
the~now:-59 tijd_en:-59 tijdens:-59 toch~het:-59 tot~uur:-59 to~flea:-59 tuinz*:59 two~of:-59
until_dinner:-59 us:59 volgende_week:59 voor_alleenstaanden:-59 wall_,:-59 what_exactly:59 white:-59
wie_nu:-59 wij~een:-59 wil_koken:59 wonen:-59 your_living:59 zaterdag~wie:59 zit_in:59 *ama:58 *ben:58
*ein:58 *hen:58 *hes:-58 *kig:-58 *kop:-58 *ths:-58 *zed:58 ,_all:-58 ,_run:-58 ,~could:-58 ,~kom:58
,~missen:58 ,~niet:58 ,~s:-58 :_iemand:58 ^_eating:58 ^_geen:-58 ^~laat:-58 ^~somebody:58 ^~zoeken:58
al_die:58 at_mine:-58 at_the:-58 baby_,:58 bakker_$:58 ben_ik:-58 blij_met:58 buurv*:58 buurvrouw:58
canal:-58 car_seat:58 ceiling:58 conversation_over:-58 corner:-58 corner~a:-58 couscous:-58 de_kraan:58
de~water:-58 doordeweeks:-58 drive:-58 een~op:-58 en_vertel:-58 er_komt:58 fancies:-58 fancies_a:-58
fathe*:58 forty:-58 fun_$:-58 gelukkig:-58 genoeg_in:-58 greenhouse_,:-58 have~$:-58 heb~tijd:-58 heeft:58
house_and:58 iemand~tegen:-58 ik_met:-58 ik_was:-58 in~auto:58 in~minutes:-58 is_missed:-58 is_zijn:58
laten~?:-58 living_room:58 mijn~aan:58 missed_$:-58 mouths_$:-58 negen~,:58 nobody~$:58 nog_prima:-58
out_of:58 own~is:-58 pipes:-58 plek~,:-58 potten~ik:58 prune:58 puppy:58 reser*:-58 ruimt_op:-58 ruimt~$:-58
simpl*:-58 six~$:-58 station:-58 stoel*:-58 straat_is:-58 te~::-58 the_campsite:-58 the_canal:-58
the_night:-58 them_to:-58 to_get:58 toch~$:-58 toets*:-58 toetsen:-58 too:58 to~my:58 vast~de:58
verstand_van:58 volge*:58 weduwnaar:58 weg_op:58 weinig~$:58 welkom_$:-58 were_in:58 we~a:-58 wheel*:58
who_fancies:-58 wie~meer:-58 wie~wil:-58 with_,:58 zagen:-58 zo~de:-58 *ace:57 *asm:57 *dat:-57 *des:-57
*kte:57 *lad:57 *sly:57 ,~cycles:57 ,~deed:-57 ,~mee:-57 ,~welkom:-57 =storing:57 ^~done:-57 ^~inherited:57
^~lenen:57 ^~needed:57 aanne*:-57 aan~?:-57 above_my:-57 above~head:-57 akkoorden:57 als~maar:57 are~on:-57
asap:57 at~.:57 at~and:57 a~baked:57 bake:-57 bang_voor:-57 bring_dessert:57 bruin:57 but_no:-57
cancelled_,:57 cat~for:-57 claws:-57 club_could:-57 dahli*:57 dahlias:57 de_hogedrukspuit:-57 deed:-57
desse*:57 dialyse_,:57 die~in:57 door_het:57 duits:-57 een_kamer:57 een~die:57 een~kindje:-57 elf:57
enthusiasm:57 en~bang:-57 en~de:-57 en~gebruiken:-57 er~iemand:-57 everywhere:57 forty_years:-57 friday:57
ga_zo:-57 gaat:57 gedee*:-57 geef_,:-57 geen~in:57 geen~maar:-57 gehad_$:57 go_$:-57 goed_$:-57 halfw*:57
halfway:57 handw*:-57 hebben~geen:57 heeft~aan:-57 heeft~nu:57 het~jaar:-57 hoe~moet:-57 house_,:-57
iemand_?:57 ik_breng:-57 ik~bij:-57 jouw:-57 kerk:-57 kersen:57 kitte*:57 kleine:-57 kleut*:57 liter_,:-57
maten:-57 meeti*:57 mijn~weer:-57 more_than:-57 na:-57 naar~op:57 neemt:-57 niet_bang:-57 niet~met:57
of_twee:57 of~een:57 of~on:-57 ogen:-57 on_call:57 on~afternoons:-57 op_wat:57 phd:57 pleas*:57 polit*:57
room~$:57 school_gate:-57 snoei*:-57 start:57 strai*:-57 straight:-57 strijken:57 surpl*:57 surplus:57
table_is:57 te_proeven:-57 terwijl_ik:57 the_street:-57 the~today:-57 to~a:57 trakteer:57 uit~,:57
used~be:-57 weet_niet:57 welco*:-57 welcome:-57 wie_eet:-57 wie_leert:57 wij~graag:57 zijn_mijn:-57 zips:-57
zit_hele:57 zuida*:-57 zuidas:-57 zwerm:57 *alk:56 *ash:-56 *gle:56 *ijp:56 *kly:56 *lde:-56 *rch:-56
*ukt:56 ,_for:56 ,_may:56 ,_steeds:56 ,~dog:56 ,~places:-56 ^_where:56 ^~draai:-56 ^~garage:-56 ^~oppas:-56
af_en:56 and_an:-56 anders~$:-56 anyone~on:-56 at_closing:-56 autor*:56 autorijden:56 a~buffet:-56 bami:-56
barbecue:-56 beans:56 bij_wie:56 broer_,:-56 buiten~$:56 burne*:56 can_go:-56 closi*:-56 closing:-56
could_take:-56 dag:56 de_stort:-56 de~?:56 dit~$:56 docto*:56 doctor:56 een_ochtend:-56 en_nul:56 en~in:-56
evening_$:56 first~of:-56 for_tonights:56 geluk*:-56 gezocht_$:-56 haar:56 half~wedding:-56 have~seven:-56
hele~,:56 i_drive:-56 i_still:-56 ik_heb:-56 ik_trakteer:56 ik_van:56 is_op:56 job:-56 kan~me:56
kinderen~de:-56 koffers_,:56 koken~een:-56 komen~,:-56 komt_$:-56 lekke*:-56 lekkers:56 leren~$:56 maak:-56
met_pech:56 moeder_van:56 moving~?:-56 muziek:-56 my~machine:-56 my~today:-56 naar~stort:-56 naar~umc:-56
naar~vliegveld:56 nest:56 neutr*:56 niks_$:-56 no_charge:-56 ook:-56 op_kantoor:56 patience_$:56 pech:56
saturday_and:56 schoenen:-56 schui*:-56 schuur_en:56 see_the:56 someo*:56 spekg*:56 spekglad:56 staat~de:56
steekwagentje:56 stort:-56 te_gaan:-56 ten_minutes:-56 terug_naar:-56 the_corner:-56 to_finish:-56
to~someone:-56 trakteer_op:56 u~een:56 vandaag~de:-56 vandaag~die:-56 verde*:-56 verdw*:56 visiting~,:56
vliegveld~vier:56 voor_kinderen:-56 voordoen:56 voor~?:-56 voor~hele:-56 was~$:-56 wie_brengt:56
wie~mijn:-56 will:56 zoek_iemand:56 zoekt~om:-56 zonder~$:56 zwart:56 *all:-55 *ell:55 *hok:55 *kon:55
*lei:-55 *lok:55 *oel:55 *ool:55 *rms:55 *tus:-55 *yer:-55 ,_thirty:55 ,_three:55 ^_emergency:55 ^_mocht:-55
^_reismand:-55 ^~?:55 ^~band:55 ^~shop:-55 ^~worden:55 ^~zin:55 afgezegd:-55 age:55 alone_,:-55
and_gossip:55 and~no:55 anyone_have:-55 balkon:55 bottle:55 cafe:-55 cake:55 change_a:-55 day_today:-55
decem*:-55 december:-55 delen_,:55 dessert_and:55 dessert~gossip:55 de~.:55 de~mag:55 die_zijn:-55 die~$:55
do_$:55 donderdag_ben:-55 doord*:-55 doubl*:-55 durf:55 een~zolder:55 estat*:-55 even_weg:55 extra~,:-55
gezel*:-55 gisteren~nog:-55 glad_of:-55 handwerkclub:-55 have_it:-55 hek:-55 het_een:55 hoe_zet:55 id~it:55
iemand_mee:-55 iets_zwaars:-55 ik_op:-55 in_voor:-55 is_$:-55 is_straks:-55 its~$:55 i~at:-55 kant~?:-55
kijke*:55 kijken:55 lang:55 look~a:-55 maandagavonden:55 maandag~de:-55 many:-55 mensen~te:55
met~gebroken:-55 met~paar:55 mijn~heeft:-55 mijn~zijn:-55 mij~leren:55 moes~$:55 my_son:-55 nativ*:-55
nederlands_,:-55 niet_aan:55 nobody_should:-55 nu_in:-55 on~,:-55 on~::55 op_maandagavonden:55 our~,:-55
out~$:55 piraa*:55 piraat:55 racke*:-55 reismand_voor:-55 renne*:-55 rennen:-55 return:55 richting_de:-55
rubbe*:-55 season:-55 sharp_$:-55 slaapkamer:55 tafel*:55 thuis~een:-55 thursday_$:-55 tien~te:55
time_on:-55 toile*:55 towards_the:55 trainee:-55 vandaag_iemand:-55 verstand:55 volunteered:55
voor~nieuwe:-55 wedding_buffet:-55 weet~je:55 welke~,:55 we~het:-55 whene*:-55 whenever:-55 wie_bakt:55
wil_er:-55 wil_iemand:-55 willen_het:55 woon~nummer:-55 word:55 zijn_ze:-55 zoek~,:55 zou_zo:55 zwaar*:-55
zwaars:-55 *dly:54 *eal:54 *ede:-54 *ill:54 *mer:54 ,_dan:54 ,_doing:-54 ,_guests:54 ,_kan:-54 ,_pak:-54
,_zeg:-54 ,~till:54 ,~until:-54 .~.:54 .~like:-54 =pests:54 ^_our:54 ^~do:54 ^~french:-54 a_living:-54
aanwe*:-54 aanwezig:-54 aanwezig_$:-54 al~in:-54 and_want:54 at~,:-54 augustus:-54 a~could:-54 bakt_er:54
belangstellenden:-54 bij~die:-54 boren:54 brood:54 built:-54 can_watch:-54 centi*:54 centimeter:54
cooked_for:-54 cover*:-54 crash:-54 de_toneelclub:54 de_volkstuin:-54 derti*:54 de~zit:54 diabe*:54
died_,:54 een_hoekje:54 een~lenen:54 evening~the:-54 fillet~fish:-54 for~on:-54 free_,:54 frenc*:-54
french:-54 from_the:54 gebruik_ik:-54 geef~op:54 goede:-54 groen_geworden:-54 heb_al:54 here_$:-54
het_en:-54 het~$:54 hour_,:54 huisdier:-54 iemand_anders:-54 ik_vul:-54 klusj*:-54 koken_$:54 kom_$:-54
komen~$:54 krijgt_,:54 kwijt~::-54 lectu*:-54 lukt:54 maat_,:54 man~overleden:-54 mijn~vanavond:54
mij~pan:-54 moet~,:-54 my_dutch:54 neem_ik:54 niet_::-54 on_,:54 on~doorstep:-54 ook_niet:54 parties:-54
parties_$:-54 player:-54 plukk*:54 plukken:54 prepa*:-54 proeven:-54 rice:54 rijbewijs:54 rijd_toch:-54
roep~$:-54 room_on:54 saturday:54 schie*:54 seats_,:-54 since:54 size:-54 sleept:54 staat_nog:-54
them_today:-54 toneelclub:54 to~them:-54 trap:54 uitle*:-54 voor~motor:54 vve:54 we_could:54 weekl*:54
weekly:54 weer_tot:-54 werkte:-54 while:54 wie~ze:54 wil~donderdag:54 wil~wat:-54 woens*:54 woensdag~ik:-54
zien_$:54 *alf:53 *gse:53 *jks:-53 *lke:53 *rds:53 *uis:-53 ,_bath:-53 ,_bel:-53 ,_could:53 ,_doosje:-53
,_jullie:-53 ,_leen:-53 ,_neem:-53 ,_nooit:-53 ,_right:53 ,_sta:53 ,_you:53 ,~exactly:53 ,~rijdt:53
=drinks:53 ?~is:53 ^_teach:53 ^_trainee:-53 ^_winterstalling:53 ^~het:53 ^~oma:-53 aan_tafel:53 aan~leg:-53
afgez*:-53 antwerpen:53 antwerpen_,:53 are~the:-53 ateli*:-53 bags_of:-53 behoe*:-53 behoefte:-53
behoefte_aan:-53 beloo*:53 betwe*:53 between:53 black_$:53 boxes:-53 buurt:-53 canad*:53 can~for:-53
casserole:-53 chall*:-53 computer:53 cycle*:53 cycles:53 de_leg:-53 de_receptie:-53 diensten:-53 die~als:-53
donderdag:53 doosje~mag:-53 drie_maanden:53 dropped:53 een_stuk:-53 een_uurtje:-53 eens_uit:-53
en~weinig:-53 ex:-53 exam:53 friday_to:53 fridays:53 friday~we:-53 gelev*:53 geleverd:53 gevraagd_,:53
groen*:-53 hem_gebruiken:-53 het~en:53 hoede*:53 hoeden:53 hoeden_en:53 hoeden~een:53 hoekj*:53 hoekje:53
hun:-53 ie:-53 ik_hoor:53 ik_lig:53 ik~iemand:53 ik~je:-53 in_your:53 in~gang:-53 is_daar:53 is_om:-53
it_for:-53 kenni*:-53 kennis:-53 kennis_van:-53 kitten:53 knopen_,:-53 kofferbak~$:53 komen_de:53 krege*:53
kregen:53 leen_gevraagd:53 liever~een:-53 ligt~bij:53 lopen_$:53 marathon:53 mee~de:-53 met~langs:53
met~peuters:53 mij:53 mislukt:53 mislukt_,:53 muur_achter:53 my~wants:-53 native~speaker:-53 ne:53
net_als:-53 net~,:-53 net~ik:-53 night_$:-53 numbe*:-53 number:-53 nursery:53 oma:53 om~week:-53
only_two:-53 on~boat:-53 op~bij:-53 pan~op:-53 patienten:-53 put:-53 receptie:-53 rent:53 seale*:53
slipp*:53 slugs:53 snapp*:53 soep:53 staan_$:-53 staat_de:-53 student_with:53 tante:53 te_leren:53 terras:53
theat*:53 the~gave:-53 to_see:53 tooth*:53 turni*:53 tusse*:-53 vader_,:53 vanavond~en:53 verha*:-53
vervangen_,:-53 voor_niks:-53 voordoen~$:53 vrage*:-53 vragen:-53 vrouwen:-53 wants:-53 week_is:-53
werkh*:53 werkt_en:-53 where_can:53 wie_ons:53 wij_zijn:-53 willen~een:53 winterstalling:53
winterstalling_voor:53 zakt:53 zal:-53 zal_ik:-53 zijn~niet:-53 *key:52 *nie:52 *rce:52 *uum:52
,_gepensioneerd:-52 ,~bed:-52 ,~yourselves:-52 ._could:-52 :_zakken:-52 ?~zijn:-52 ^_dads:52 ^_dakgoot:52
^_halve:-52 ^_kom:-52 ^_wanted:-52 ^~bruidstaart:-52 ^~geek:-52 ^~lunch:-52 ^~vrijdag:-52 a_sock:52
aanme*:-52 adapt*:-52 af:52 all_the:-52 alle_tijd:-52 and~dog:-52 antwerp:52 autorijden~een:52 a~seater:-52
bami~,:-52 barn:-52 bedrooms:-52 beside:-52 borrow~$:52 breng_ik:-52 butto*:52 car_to:-52 cijfe*:52
come~before:-52 de_bruidstaart:-52 de_kleuters:52 denti*:52 dentist:52 de~achter:52 die_dag:-52 divor*:52
divorce:52 droog:-52 ede:52 evenings_,:-52 every_hour:52 expla*:-52 familie_,:52 for~more:-52 garage~?:52
geek:-52 gehol*:-52 geholpen:-52 gepensioneerd_,:-52 gordi*:52 haarl*:-52 haarlem:-52 heb~van:-52 honger:52
i_inherited:52 ik_rijd:-52 im:-52 in~garden:-52 in~kantine:-52 is_dan:-52 is~met:-52 jerry*:-52
jerrycans:-52 kelder:-52 komen*:-52 last_month:-52 ligt_plat:-52 like~join:-52 limburg_,:-52 lot:52
media*:52 mijn_oude:52 mijn~het:-52 mn:52 moet_ergens:52 morning_,:52 my_head:-52 niks_voor:-52 nog_twee:-52
off~$:-52 om~$:-52 out_$:-52 out~im:-52 ovenschotels:-52 paell*:-52 paella:-52 parkeerplaats:52 pots_,:52
puzze*:52 reism*:-52 reismand:-52 retir*:-52 ring_$:-52 shove*:-52 shovel:-52 slaap_ik:52 snap:52 sock:52
somebody_to:-52 stell*:-52 te~?:-52 the~hall:52 the~one:-52 to_antwerp:52 twaal*:52 twaalf:52
two_bedrooms:-52 uit~muur:52 verpleegkundige:-52 vier~,:52 voor_hem:52 vrijdag~ik:-52 washe*:-52
weg_maar:-52 werkdagen:52 weve_got:52 who_has:-52 wie~daar:-52 wont_stop:52 your_house:-52 ze_stil:-52
zoom:52 zwemmen_,:52 *abs:-51 *ake:51 *bon:-51 *gin:51 *ise:-51 *juf:-51 *ron:51 *une:51 ,_glad:-51
,_have:-51 :~with:-51 ^_dutch:-51 ^_vergaderzaaltje:-51 ^~cook:-51 ^~kat:51 ^~kook:-51 ^~lift:51
^~someone:51 ^~was:-51 a_fourth:-51 aannemen:-51 after_my:51 af~$:51 als~iets:-51 at:-51 a~student:51
bang:-51 bedro*:-51 begin:51 betaal_ik:51 bewon*:-51 buyin*:51 buying:51 cabin*:-51 chimn*:-51 clear*:-51
clubg*:-51 clubgebouw:-51 compa*:-51 cramm*:-51 crutc*:-51 crutches:-51 dag_wat:-51 de_gang:-51 dertig~,:51
deur_uit:-51 de~te:-51 does_one:51 donker:51 dutch~at:-51 echtg*:-51 echtgenote:-51 elderly:-51 ene:51
games:-51 gesto*:51 heeft_behoefte:-51 heeft~een:51 het_mes:51 het~leren:51 hier_$:51 i_can:-51 i_do:-51
idle:-51 iemand_in:51 iemand_toevallig:-51 iemand~in:51 ik_eet:51 ik_haal:51 ik~maar:51 in_and:-51
in_opleiding:-51 jaar~$:-51 kan~niet:51 kraan:-51 kreta:51 kriti*:51 lie:51 liefh*:-51 like~$:51 maai:-51
maar~in:51 make~,:-51 marok*:-51 mens:51 met~eten:51 mijn_echtgenote:-51 mijn~,:-51 mine_has:51 mum:51
now~a:-51 nummer:-51 onder~mes:51 oplei*:-51 opleiding:-51 oudere:-51 our~car:-51 probleem:-51 pull:-51
rules:-51 sailo*:51 saturday_with:-51 schiet:51 scree*:-51 searc*:-51 space_for:-51 spide*:-51 spree*:-51
staat~maar:-51 te_veel:-51 telle*:51 tellen:51 term:51 te~voor:51 to_turn:51 to~it:51 trouwen:51 vacuu*:51
vacuum:51 vanda*:-51 visits:51 vrijdag_tot:51 wasse*:-51 wil~best:-51 wil~met:51 *gee:50 *kap:50 *les:-50
*oes:50 *oom:50 *ret:50 *ter:-50 ,_eentje:50 ,~aanwezig:-50 ,~my:50 ,~one:50 ,~people:50 ,~tafel:50
,~wagen:50 ,~zet:-50 ._i:-50 =appliance:50 ?~en:-50 ?~miss:-50 ^_iso:50 ^_lekkende:-50 ^_ping:50
^_regenpak:50 ^_ruimte:-50 ^_sushi:50 ^_tussen:50 ^~ate:50 ^~barbecue:-50 ^~moestuin:-50 ^~pong:50
^~schilder:50 ^~zakken:50 and_would:-50 anderen:50 appels:50 a~floor:50 bad:50 barbecue_is:-50 beroep:-50
bijen:50 boter*:-50 brievenbus:50 came:50 cat:-50 chimney:-50 chris*:-50 clip:-50 contr*:50 curio*:-50
curious:-50 dat_graag:-50 de_kachel:-50 de_wijk:-50 do_with:50 draait:-50 draai~mijn:-50 een_portie:-50
een_tent:50 er~geen:50 er~voor:-50 eten_$:-50 evict*:50 evicted:50 faint:-50 flat_$:50 fligh*:50 flood*:-50
foil:-50 food_bank:50 for~small:50 for~weekend:50 gaan~het:50 gedaa*:-50 gedaan:-50 granny:-50 hand_niet:-50
hand~voor:-50 have_the:-50 hebben~$:-50 het~in:50 hobby_$:-50 how~teach:-50 i_need:50 i_pay:50 i_use:50
i_would:-50 id_keep:50 ik_tegen:50 included_$:-50 ind:50 invitations:50 in~at:50 in~is:50 iso:50
kleinzoon_in:50 koort*:50 kraam:-50 kun:-50 kun_je:-50 leerd*:-50 les:-50 looking~me:-50 maar_dan:50
magnetron:50 man_moet:-50 many~$:50 me~,:-50 mijn_oprit:-50 mijn~bij:50 mijn~vrij:-50 my~and:50 my~with:-50
needs~$:-50 new_to:50 niet~een:50 nog_aan:-50 not_a:50 ochtend:-50 of_de:-50 onderweg:-50 one~$:50
one~this:-50 onze~is:-50 oogst*:-50 op~het:50 our_boat:-50 overal~$:50 partytent:-50 payme*:-50 payment:-50
pies:-50 pies_,:-50 pik:-50 ping_pong:50 pitch:50 pong:50 pong~,:50 probleem_$:-50 regenpak:50 regularly:50
repai*:50 rolstoel_te:-50 salt:50 saturday_?:50 schaatsen:-50 schoon:50 sense:-50 soep_voor:50 sprin*:50
stad:50 stamppot:-50 steek*:50 store:50 stuur:50 test:50 the~at:-50 the~got:-50 tract*:-50 tuesday~$:-50
uur_s:50 van_zaterdag:50 vanavond_kan:-50 vanavond~naar:-50 verder_dan:50 verplaatsen:50 vicar*:-50
vicarage:-50 viere*:-50 vieren:-50 vijf~met:-50 violi*:50 voor_dertig:50 voor_om:-50 voor~mijn:50
wanted_::-50 weg~iemand:-50 when:50 wie_doet:50 wie_ziet:-50 wie~mee:50 wil_wel:50 wont~,:50 zoek_nu:-50
`
