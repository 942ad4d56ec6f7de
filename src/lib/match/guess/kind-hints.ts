/** Fitted by scripts/match/fit.ts: hundredths of a point of a cue by hint (hints.ts), above 0 where it asks. */
export const kindHints = `
?_$:607 vrij:-553 zou:487 kom:-480 ,~and:-458 ^_een:414 geen:412 ^_the:403 ^~met:-397 moet:396 je:-389
,_and:387 your:-382 free:-378 ^~en:-376 toch:-369 niet:362 ik_wil:359 tonee*:346 ?_ik:-345 :_ik:-343
voor_mijn:343 ^~and:-333 ,:-327 ,~en:-320 best:-317 wie_wil:-316 slaap*:312 leeg:-308 rijd:-305 says:303
en~$:-302 ligt:300 mee:-300 gebru*:-299 ,_de:297 the~$:-297 *ars:-294 would:293 *ped:291 ,_waar:289
elke:-288 voor_wie:-288 ,_en:286 ?_i:-284 ^~zoekt:-282 ^_a:281 en~,:-281 en_de:280 baby:279 me~$:279
,_kom:-278 er~$:-277 ill:-277 weken:277 ik~$:276 groot:-275 *ies:-272 a:271 *agd:268 zet:-268 *aar:-263
gevra*:263 gevraagd:263 mijn:261 cant:260 in_my:-259 ^_de:258 only:258 op_mijn:258 of_a:257 for_the:256
the:256 its:255 *rit:-253 ,~me:-253 kook:-252 *eur:-251 en_ik:251 pan:-251 *ers:-250 ^~wil:250 and_the:250
achte*:-249 begin*:249 that:249 beste*:-248 my:248 nee:248 by_the:-246 leen:-245 ,~?:244 bij:-244 moete*:243
moeten:243 day:-241 uit_$:-240 op_te:-238 porti*:-237 voor_de:237 vier:236 ,~::235 ,~is:234 ^~for:232
maar~$:-230 rij:-230 than:-230 ._$:229 ^~nodig:229 you:-229 zoekt:-229 *kes:-228 .:226 een~van:226 have:226
own:-226 wont:224 ^~with:-223 *dak:222 onderdak:222 wij:222 id:221 ^_would:219 ^_mijn:218 *ikt:-217 *nce:217
*ves:-217 and~$:-217 redt:-217 ,_maar:216 al:216 allee*:216 halve:-216 in~,:216 *ant:-215 *kje:215
over_,:-215 ^_onze:214 ^~er:214 onze~zoekt:213 *gry:212 ,_mag:212 ^~can:212 had:212 wat:212 over_een:211
overleden:-211 bel:-210 on_saturday:210 set:-210 u:-210 ^~man:-209 a~with:209 is:208 morgen:207 *oon:206
de~en:206 en~een:206 happy:-206 leerl*:-206 *ure:-205 ^~vrij:-205 *eks:204 hebben_een:-204 opa:204 ::-203
^~have:-203 at_our:-203 dog:203 gepen*:-203 this~,:-203 *one:202 how_to:-202 passe*:-202 zaterdag_,:202
kinderen_,:201 we:201 and_i:200 looking_for:-200 niks:200 passen:-200 ,_het:199 dat:199 even:199 huis:-199
overm*:199 overmorgen:199 with:-199 *erk:-197 is_een:197 ,_come:-196 ik~en:-196 *sen:-195 alleen:195
ehbo:-195 rest:-195 ^_could:194 borro*:-194 dinne*:194 gerus*:-194 gerust:-194 glad:-194 klas:194
koffers:194 maar_$:-194 one:194 wie_kan:194 lege:-193 me:193 yours:-193 arriv*:192 is_mijn:-192 moet_er:-192
done:-191 five:191 het~van:191 ieder*:-191 naast:-191 tonight_,:191 altij*:-190 altijd:-190 big:-190
er~een:190 sprea*:-190 *oir:189 can:-189 can_do:-189 een~,:189 *eng:-188 ,_we:188 ,~i:188 away:-188 *int:187
^~nu:-187 zo:187 *out:186 alles:186 dutch:186 our:-186 voor~en:-186 *tly:-185 ^_hoe:185 beginners:-185
expla*:-185 ring:-185 *gje:184 ,_but:184 de:184 it:-184 just:184 not:184 voor_het:184 *ust:-183 is~,:183
sunday_$:183 the~this:183 water:183 ,~the:-182 eleve*:182 like:182 zero:182 *nes:-181 ,~met:181 lunch:181
*ate:-180 *cht:180 ,_anything:180 ?_onze:-180 een_halve:-180 husbands:-180 op~en:180 vast:180 vol~,:180
vrij_$:-180 *dio:-179 *opt:179 ^_my:179 bij_ons:-179 oud:-179 would_be:179 *bby:-178 *pty:-178 ^_looking:178
empty:-178 kippen~$:178 weddi*:178 wedding:178 *een:177 *ije:-177 ,_our:177 he:177 ik~al:177 zoekt~$:-177
eens:176 er~van:176 ik~mijn:176 kapot:176 lust_er:-176 mater*:-176 of_the:-176 proev*:-176 wie_lust:-176
*ays:-175 ^_sunday:-175 ^~zonder:-175 bucke*:-175 die_net:-175 they:175 zo_graag:175 ^~de:174 ^~of:-174
decor*:174 does~want:-174 kilos:174 *and:173 mijn~niet:-173 play~on:-173 small:-173 *cks:-172 appel*:172
draai*:-172 koffe*:172 met~,:-172 week_,:172 ^~op:-171 en~is:171 hele~$:-171 rijdt:171 your~$:-171 *ept:170
died:170 ergen*:170 ergens:170 good:-170 ik~een:170 sport*:-170 tomor*:170 want_to:170 wie_komt:-170
^~hebben:-169 and~,:-169 gebro*:169 gebroken:169 tomorrow:169 years:-169 ,~maar:-168 i~the:-168 real:168
zijn~drie:-168 door_de:-167 koken_en:-167 logeeradres:167 werk_$:-167 *vel:-166 de_stoep:166 do:166
drive:-166 erf:-166 mn:166 neemt:-166 en_het:165 iedereen:-165 komt_de:165 mij_van:-165 tot:-165
your~room:165 *nde:164 de~in:164 ik_moet:164 twee~in:164 vraag:-164 *ima:-163 ,~wil:163 angry:163 betaa*:163
broke:163 garage:-163 gepensioneerd:-163 ik_zou:163 job:-163 kinderfeestje:163 my~is:-163 needs_a:163
overmorgen_$:163 ruzie:163 ,_bring:-162 and_its:162 couple:162 deur:-162 er~?:-162 ge:-162 kan~$:-162
late:-162 who~love:-162 zit_nog:-162 *jes:-161 ?~$:161 ^_zijn:161 ^~verlost:-161 begint:161 gehak*:161
has_something:-161 leren~$:161 nee_,:161 reser*:-161 something~?:-161 techn*:-161 uur:161 verlost_mij:-161
verlost~van:-161 who~something:-161 wie_verlost:-161 wil_iemand:-161 *dag:160 *eer:-160 *til:-160 *zie:160
?_mijn:-160 bored:-160 deadl*:160 due:160 en~voor:-160 octob*:160 october:160 op~erf:-160 to~in:-160
verlost:-160 zaterdag~ik:-160 *ngs:-159 ,~$:159 ,~by:-159 ?_im:-159 ^_zin:-159 ^~your:-159 choir:159
coupl*:159 missen:159 of_it:-159 oprui*:-159 op~de:-159 use_$:159 went:159 zonder~$:159 *snt:158 ^_deze:-158
happy_to:-158 kom_ik:158 prima:-158 use:158 *oos:-157 ^~are:157 alway*:-157 always:-157 binnen:157
buddy:-157 instr*:-157 kindl*:157 kindly:157 wij~een:-157 *des:-156 *tte:-156 *uur:-156 ,~geef:156 ex:-156
haal~jullie:156 phone:156 restj*:156 staat~$:156 wil_dat:-156 *hes:-155 *top:155 ,_ill:-155
^_logeeradres:155 gives:-155 haar:155 hoe~je:155 hoog_,:155 loodg*:-155 maanden:155 met_een:155 rijd_ik:-155
the~?:-155 ask:-154 auto_is:-154 but:154 chord*:154 chords:154 garden~for:154 kerse*:154 mijn_oude:154
op_ons:-154 proef*:-154 shut:154 ,_is:153 a~can:-153 breng:-153 bus~$:153 en~staan:-153 floor*:153
handw*:-153 op_een:153 seven_$:-153 soms:153 vrije:-153 *aat:-152 *dow:152 *not:152 ,~dat:152 ,~vraag:-152
^_rij:-152 canno*:152 cannot:152 comin*:152 coming:152 dinners:152 iemand~van:-152 in_our:-152
ruil~tegen:152 someone~$:-152 *okt:151 ^~iemand:151 after*:-151 als:151 blank:151 buren_$:-151 kelde*:-151
steed*:151 steeds:151 wil_graag:151 zijn_$:151 ^~trade:150 are~$:-150 last:150 na_de:150 since:150
wel_een:-150 zat:-150 *eed:149 *ijn:149 ^_heeft:149 ^~to:149 no:149 wie_moet:-149 wil_mijn:149 ,_heb:-148
bij_de:148 for_my:148 from_me:-148 on_a:-148 te_leen:-148 voor~,:-148 *ise:-147 ,_bij:147 and_no:147
bloem*:147 for_four:-147 het_materiaal:-147 hobby:-147 mand:-147 materiaal:-147 mee_$:-147 oprit:-147
regen:147 sit:-147 studi*:-147 *ach:-146 *sco:146 ^_ex:-146 deze:-146 disco:146 hoe:146 people:-146
we_zijn:-146 *red:-145 ^_oud:-145 ^_will:145 ^~ik:145 austr*:145 cook:-145 dont:145 doors:-145
elke_zondag:-145 ik~ze:-145 longer~$:145 my~in:145 peopl*:-145 zondag_,:145 *aag:-144 *dge:144 *esh:-144
*ybe:144 ,_need:144 ,_zaterdag:-144 ,~on:144 ?~have:144 ^_big:-144 a~in:144 do_i:144 do~tomorrow:-144
en_wil:144 gezocht_,:144 is_overleden:-144 kerst*:144 magne*:144 maybe:144 on_thursday:144 tips:-144
*uld:143 ^_you:-143 aan~$:-143 gladl*:-143 gladly:-143 half_a:-143 heer:143 lekkende:-143 on_holiday:143
onze~is:-143 ouders:143 plus:-143 restjes:143 to~and:-143 visit*:143 wil:143 ,_kids:142 bring:-142
chipp*:-142 doe:-142 drop:-142 retir*:-142 the_car:-142 tonig*:142 want:142 *cle:141 ^~up:-141
alleen_het:-141 en_een:-141 ik_vraag:-141 prefe*:-141 vol:-141 were:141 windf*:141 iets:140 in_het:140
kan~nog:-140 niet_nodig:-140 take:-140 vader:140 wie_rijdt:140 zijn~de:-140 ,_een:139 ,_its:139 ,_they:139
een~voor:139 er~iemand:-139 gebruikt:-139 grijs:-139 hot:-139 ik_niet:139 lay:-139 six:139 verloren:139
*orm:138 *pan:-138 anyone_?:138 are_my:-138 bestaat:-138 en_mijn:138 hebt:138 iemand_die:-138 ik~toch:-138
i~in:138 leren:138 maar:138 maar_,:138 tientallen:-138 *est:137 *ich:137 *ief:137 *ins:137 *lie:137 *los:137
*lve:-137 ,_wie:137 ,~ik:137 benzi*:137 dinsd*:-137 iemand_om:137 leeg_$:-137 maken:-137 medic*:-137
poes:137 wakke*:-137 wakker:-137 *ren:-136 ,_nu:136 :_alles:136 ^_got:-136 ^~buren:136 bijri*:-136
bottl*:136 eveni*:-136 regen_,:136 stekk*:-136 toddl*:136 van_$:136 waar_mag:136 ,~welkom:-135 ^~ga:-135
a~home:-135 belan*:-135 conve*:-135 heeft_iemand:135 ik_weet:-135 insid*:135 inside:135 in~of:-135
jaar_,:135 leg:-135 m:135 *uda:-134 ,_drie:134 ^_how:134 ben_$:134 blokken:-134 car:-134 den:134 een:134
gouda:-134 holiday_$:134 id~to:134 ieman*:134 met~trein:-134 me~my:-134 zaalt*:134 zaaltje:134 ^~,:-133
al_$:133 eieren~van:133 ik_voor:-133 km:133 loop:-133 love~$:-133 maand*:133 met:-133 niema*:133 our~on:-133
sligh*:-133 slightly:-133 staat~stil:-133 will_trade:133 *ile:-132 *ore:132 ,_nothing:132 ,~for:-132
,~het:132 ^_in:-132 bij_mij:-132 brain:132 gaf:-132 hes:132 him:132 iemand_een:132 ik~,:132 ik~u:-132
koffers_,:132 leen_?:132 like_a:132 on_my:-132 ons:132 overa*:132 overal:132 trakt*:132 voor_zondag:132
weeks:132 wol:-132 *jgt:131 ,_what:131 ^_too:-131 ^~many:-131 aroun*:131 around:131 bij~$:-131 eleven:131
en~zijn:-131 er~straks:-131 for~,:-131 grand*:131 mogen~$:-131 rain:131 stack:-131 taart_is:-131
vloerkleed:131 whoev*:-131 *ard:-130 ,_neem:-130 ,_ook:-130 ,~id:130 ,~past:130 anywa*:-130 anyway:-130
close*:130 erran*:-130 fish:130 handwerkclub:-130 het_is:130 locke*:130 locked:130 mum:130 naar~op:130
nul:130 op~passen:-130 over_?:130 pull:-130 this_afternoon:130 this_evening:130 who_wants:-130 worki*:-130
working:-130 *eid:-129 *lks:-129 *ras:129 ^_het:129 ^_trouwring:129 ^~vriezer:-129 als_er:-129 autos:-129
frida*:129 ik_geef:129 motor*:129 of~$:129 overl*:-129 portie:-129 stran*:-129 trouwring:129 twelv*:129
twelve:129 weg_en:129 when:129 ^_zaterdag:-128 alleen_nog:128 at_four:128 a~this:-128 beginners_,:-128
besta*:-128 cleaner:128 days:128 enkel:128 ervar*:-128 ik_de:-128 mate:-128 na:-128 to_share:-128
until~,:-128 weduw*:128 wilt:-128 wordt:128 ze:128 *any:-127 *ead:-127 *eys:-127 *nda:-127 ^~drill:-127
^~hebt:127 erbij:-127 for~living:-127 ik~dan:127 liter:-127 met~kinderen:127 mijn~$:-127 of:-127
ons_erf:-127 onze:-127 prope*:127 seven:-127 short:127 storm:127 wij_zoeken:127 *ats:-126 *eat:126 *ong:-126
,_op:126 ^_saturday:-126 ^~sta:-126 achterbank:-126 al~.:-126 anyone_need:-126 at~to:-126 de_taart:-126
dertig~,:126 deser*:-126 elke_dag:126 idle:-126 iemand_met:126 lust:-126 out:126 playe*:-126 please_,:126
spade:-126 vandaag_nog:126 what_a:-126 widow:126 word:126 zon:126 *rew:125 ,_twee:-125 ^_ehbo:-125
^_horse:125 ^_lege:-125 ^~ben:125 ^~room:-125 als~op:-125 auto_$:125 befor*:125 buren:-125 compo*:-125
een_vrije:-125 en_onze:125 everywhere:125 for_people:-125 geree*:-125 gone_$:125 home~the:-125 is~$:125
raise*:-125 raised:-125 tuinz*:125 verpleegkundige:-125 weduwnaar:125 zoon~zestien:-125 *aam:124 *juf:-124
,_bored:-124 ,~iemand:124 ,~van:-124 ^_oude:-124 ^~has:124 book_club:124 de_bak:124 dik:-124 en~vrije:-124
geeft:-124 has_to:124 heel:124 in_ruste:-124 included_$:-124 kriti*:124 kwijt:124 living_room:124 party:124
rug:124 ruste:-124 shear*:-124 shears:-124 stuck:124 uur_,:124 vrije~$:-124 want_a:-124 wie~een:124 *hed:123
*rty:123 ,_alleen:123 ,~like:-123 ^~needed:123 ^~trouwjurk:-123 aan:-123 becau*:123 because:123
een_stoel:123 gezoc*:123 gezocht:123 heeft:123 ik_bak:-123 iron:123 kamperen:123 kledingkast:123
kleine~$:-123 linze*:-123 met~en:-123 mijn_trouwjurk:-123 moestuin:-123 over_$:-123 thuis:-123
trouwjurk:-123 werkh*:123 zijn~mensen:123 *ekt:-122 *jdt:122 ,_take:-122 ,~zijn:-122 ?_?:122 ^_were:122
^~late:-122 alone~christmas:-122 am:122 de~tot:122 docht*:122 elke_zaterdag:-122 eten_,:-122 groen*:-122
mag_ik:122 misses:-122 my_own:-122 nummer:-122 ook:-122 ping:122 seats:-122 the_street:-122
vanmiddag~ik:-122 verdi*:-122 voor_iemand:-122 wallp*:122 wallpaper:122 weg_op:122 witho*:122 without:122
*ees:-121 ,_geen:121 ,_wij:121 ^_morgen:-121 ^~moved:121 ask_me:-121 bakker_$:121 barn:-121 bezor*:121
bring_a:-121 grew:-121 hem:-121 iets_met:121 is~leeg:-121 laat:-121 lefto*:121 marke*:121 mine_$:-121
parke*:121 pickl*:-121 pickles:-121 pipes:-121 play:-121 trap:121 veertig:-121 *afe:-120 *ken:-120 *ral:120
*urk:-120 ,_tot:120 ,~mij:-120 a_house:120 ergens_heen:-120 geef:-120 het_huis:-120 honge*:120 om_te:120
onderweg:-120 opvang:120 to~for:120 uitle*:-120 *fee:-119 *ics:-119 *mas:-119 *ppy:-119 *urs:-119 *yed:-119
*zak:119 ,_for:119 ,~mijn:119 ,~my:119 ,~s:-119 ^_auto:119 afternoons:-119 alleenstaande:119 are~and:119
at~today:119 baby_$:-119 ballo*:119 coffee:-119 crack*:119 espre*:-119 games:-119 grijs_,:-119 hebben~$:-119
help_with:-119 it_$:-119 kan_iemand:119 kindj*:-119 krijg:119 lekkers:119 mag_dat:119 will:119 your_cat:-119
,_heeft:118 ,_oven:118 ,~ook:-118 :_een:118 ?_ours:118 ^~maat:118 elekt*:-118 fietsen:-118 here_,:118
keer:118 knopen~$:-118 mijn_kinderen:-118 niet~de:118 on~day:-118 per~,:118 peuter:118 right~$:-118
teach_me:118 week~te:-118 whod:118 wie_weet:118 winke*:-118 *emt:-117 *nse:-117 ^_half:-117 ^_voor:117
^~couple:117 ^~geeft:-117 ^~straks:-117 die~leren:-117 fed:-117 geen~maar:-117 grab:-117 leren~?:-117
morgen_komt:-117 nog~een:-117 this_very:117 until:-117 vanavond_zonder:117 voor_mij:117 *ell:116 *iel:116
*ous:116 ,_er:-116 ,~bus:116 ,~quiet:-116 ?~are:-116 ^_droge:-116 ^~$:116 avond*:-116 barro*:-116
barrow:-116 boven*:116 brood*:-116 de_bakker:-116 de_wijk:-116 de~naar:116 dochter:116 dozen:-116 draai:-116
elkaa*:-116 en~graag:-116 for_two:116 give:-116 husband:116 kleinzoon:116 leen_,:-116 linzensoep:-116
manage:116 negen:116 op~eten:-116 pan_linzensoep:-116 post:116 says~$:116 taugh*:-116 taught:-116 ten_$:116
too_$:-116 which:116 *ase:115 *ene:-115 ,_ten:-115 ^_oppas:115 ^_straks:115 ^~love:115 ^~moestuin:-115
bring~and:115 built:-115 casse*:-115 dakgoot:115 drive*:-115 er_nog:-115 geef_het:115 iemand~mij:115
ik~voor:-115 look_after:-115 meter_$:115 nine~the:-115 of_een:-115 over_de:115 rathe*:115 rather:115
schei*:115 schoonouders:115 tomorrow_and:115 up:-115 ^_kom:-114 ^_wil:-114 ^~vandaag:-114 baby_,:114
before:114 betaal:114 company:-114 de~die:114 dialy*:114 graag_iemand:-114 have~$:-114 ik~op:114 leave:-114
leerlingen:-114 maat_,:114 move:114 nativ*:-114 off~$:-114 op_$:-114 quest*:-114 resta*:114 the_rest:-114
verplaatsen:114 volie*:-114 voliere:-114 waar~ik:114 wie_heeft:114 yours*:-114 you~me:114 *erd:113 *ips:113
*ord:-113 *ose:-113 ^_wat:113 ^_zondag:-113 a_living:-113 a_plan:-113 a~,:113 blind:-113 commu*:-113
de~waar:-113 en_geen:113 estat*:-113 groene:-113 hond:113 inclu*:-113 is_$:-113 je~?:113 kilo:113
leren_,:113 spaan*:113 stole*:113 stolen:113 table_$:-113 to~my:113 vouww*:113 vouwwagen:113 vouwwagen_$:113
zijn:113 zit_$:-113 ,_overmorgen:112 ,~kapot:112 ^_tomorrow:-112 antwe*:112 de_kachel:-112 eigenlijk:112
en_zoek:-112 er~in:112 graag~$:-112 help_$:112 here:-112 kinderen_zijn:-112 kinderfeestje~als:112
kleintjes_$:-112 maalt*:112 me_niet:112 mijn~aan:112 mijn~te:-112 mij~een:-112 nerge*:112 nergens:112
niks_meer:112 nu_met:-112 or~for:112 played:-112 plek:-112 the~until:112 through~$:-112 today_$:-112
to~$:-112 truck:-112 van_liter:-112 we_staan:112 werkp*:-112 zaterdag~wie:112 zou~zijn:112 *aai:-111
*ree:111 *zed:111 ^_soldeerbout:111 alleen~maar:111 any:111 at_a:-111 batch:-111 bedro*:-111 bin:111
chair*:-111 chairs:-111 corne*:-111 cut:111 de~niet:111 doesn*:111 doesnt:111 een_kom:-111 fire:111
first~of:-111 het_$:-111 horse:111 it_for:-111 kan_ik:111 outside_,:-111 puppy:111 ruimt*:-111 ruimte:-111
ruzie_$:111 sit_next:-111 sit~to:-111 soldeerbout:111 ten:111 three:111 tuin:111 vakantie:-111
veertig~$:-111 voor~in:-111 zit_zonder:111 *eta:110 *ker:-110 *oke:110 *sso:-110 *ugs:110 ?_nee:110
?~mijn:-110 besteld:-110 die~alleen:-110 doubl*:-110 en~moet:110 en~te:-110 espresso:-110 gang_$:-110
hamst*:110 hamster:110 have_it:-110 heb~de:-110 het~met:110 ik~zelf:110 in~car:-110 mount*:-110 moved_in:110
nails:110 nodig:110 questions:-110 te~$:-110 to~on:-110 voor_ons:110 voor~hele:-110 white:-110 whoever:-110
with_,:110 *ody:109 ,_looking:-109 ,_rake:-109 ^~husbands:-109 ^~mij:-109 aan_tafel:109 barrow_,:-109
barrow~rake:-109 centr*:-109 electric:-109 en~de:-109 leert:-109 lopen:109 om_acht:-109 on~afternoons:-109
or~$:-109 ouderen:-109 rake:-109 sleep*:109 speel*:-109 te_zetten:109 this:109 trouw*:109 vloer*:109
waste:-109 wifi:109 wil_ik:109 you_like:-109 *arm:108 *din:-108 *tra:-108 :~die:-108 ^_dompelpomp:-108
accu:108 and_my:108 been:108 chape*:-108 chapel:-108 drie:108 en_niet:-108 en~mag:-108 forty~of:-108
free_$:-108 hier~de:-108 id_be:-108 in:108 in~schuur:-108 kleintjes:-108 komt_$:-108 musicians:-108
needs~to:-108 next~me:-108 niveau~$:108 plant*:-108 spree*:-108 tante:108 te~gevraagd:108 tiny:108 vve:108
welco*:-108 werkb*:-108 werkbank:-108 werkd*:108 yes:108 zich:-108 *air:107 *omt:-107 *rig:107 ,~own:-107
^_we:-107 be~to:107 blij_met:107 die_het:-107 een~die:107 father:107 freez*:-107 ik_kook:-107 lig:107
love:-107 mij~$:107 my_late:-107 next_to:-107 on_weekends:-107 onze~moet:107 slipp*:107 te_lang:107
trouwen:107 weekends_$:-107 welcome:-107 zwoll*:-107 zwolle:-107 *che:106 *eel:-106 *pak:-106 *ris:106
,_vanmiddag:-106 ,~geen:-106 ,~weet:106 ^_kinderfeestje:106 ^~heeft:-106 ^~moet:106 als~maar:106 boere*:-106
ceili*:106 conversation_over:-106 driver:-106 er~er:-106 goed_gezelschap:106 grab_it:-106 his:106
hobby_$:-106 houdt_$:-106 i_need:106 inbur*:-106 kring*:-106 kringloop:-106 langu*:-106 man:106
ons_thuis:106 oude:106 people_at:-106 space:-106 staat~een:-106 stoel~$:106 treat:106 vraag*:106 wie~er:-106
*ddy:-105 *mer:-105 *our:-105 ,_am:105 ,_laat:-105 ,_regen:105 ._could:-105 ^_iemand:105 ^~kelder:105
^~tomorrow:105 a_day:-105 beloo*:105 cake:105 cijfe*:105 coffe*:-105 de~moet:105 dicht_$:105 die_mij:105
doord*:-105 doordeweeks:-105 een_aquarium:-105 een~?:105 en_heeft:105 for~night:-105 freezer:-105
gate_$:-105 heating_$:-105 knope*:-105 knopen:-105 kook~voor:-105 logeeradres_voor:105 morgen_$:105
my_shed:-105 native:-105 niet_voor:-105 omgek*:105 s:-105 say:105 te~,:-105 tient*:-105 to~someone:-105
twee:105 wil~?:-105 *hts:104 ,~it:-104 ^_wij:104 ^~bed:-104 after_my:104 ate:104 beroep:-104 buurt:-104
by_saturday:104 casserole:-104 dumpl*:-104 een_oude:104 een~busje:-104 elf:104 food_bank:104 handen_,:-104
heb:-104 het_plein:-104 house:-104 iemand~met:-104 ik~van:104 inher*:104 italiaans:104 kenni*:-104
kennis:-104 kleinzoon_in:104 lend:-104 lenen_$:-104 my_dutch:104 nog_tot:104 nog~voor:-104 please:104
plein:-104 sinds_mijn:-104 toe:104 top:-104 wat_een:-104 zoekt~met:104 ,_zonder:-103 ,~ga:103 ,~gezocht:-103
,~halen:-103 ^_vrijdagmiddag:-103 and_need:-103 at~second:-103 dus_er:-103 ends:103 en~maken:-103 erwte*:103
erwtensoep:103 i_want:103 iemand_iets:-103 iemand~voor:-103 invit*:103 invitations:103 kan~nu:103
keukenkastjes:103 kinderen_die:-103 leen_$:-103 maten:-103 musicians_$:-103 niet_mag:-103 nog_prima:-103
op_wat:103 renne*:-103 rennen:-103 stands:-103 tegen:103 thuis~het:-103 tomorrow~nine:-103 tower:-103
to~?:103 two~,:103 uit_te:-103 up_,:103 vanavond~te:-103 vrijdagmiddag:-103 vrijdagmiddag~ik:-103 wante*:103
wanted:103 weekend~i:-103 *bak:-102 *ric:-102 ,_ask:-102 ,_iets:102 ,_ring:-102 ,_van:-102 ^_party:102
^_quiet:102 balko*:102 bosch:102 daugh*:102 de_kelder:-102 de_polder:-102 den_bosch:102 dit:102 donke*:102
door~polder:-102 elect*:-102 er~met:102 gevraagd_voor:102 gewoo*:-102 gezocht_$:-102 is_free:-102 i~$:102
je_kippen:102 lange:-102 meest*:-102 mislu*:102 monday:102 my~$:-102 naar_een:-102 over_the:-102
proevers:-102 proper:102 roof:102 speak:102 start:102 s~$:-102 table_is:102 te~::-102 the_kids:-102
this~with:102 till~,:-102 voeds*:102 voor~of:-102 wie_nu:-102 *eak:101 *fel:-101 *yer:-101 ,_dan:101
,_needs:101 ,_voor:101 ,_ze:101 ,~na:-101 ^_lekkende:-101 a_car:101 af_en:101 a~of:101 book:101 canad*:101
car_seat:101 dessert:101 direc*:-101 for~years:-101 groot_,:-101 guita*:101 hand_,:101 houdt:-101
iemand~een:101 kelder_is:-101 looking_at:101 met~in:-101 movin*:101 moving:101 never:101 our_under:101
partytent:-101 per_direct:101 plaats:-101 restaurant:101 schil*:101 scout*:-101 sinterklaas:101 somebody:101
stekken:-101 theor*:101 theorie:101 tonight~a:-101 trakteer:101 under~have:101 visiting:101
voor_vanavond:101 weet_ik:101 wheelchair:101 zelf:101 zit~iemand:-101 zo_stil:101 zondag:101 zwart:101
*akt:-100 *ane:-100 *ney:100 ,_cant:100 ,_dat:100 ,~tot:-100 alleenstaanden:-100 and_gossip:100 and_id:100
bottle:100 bruin:100 burne*:100 clear:-100 dessert_and:100 dessert~gossip:100 drie~$:100 durin*:-100
during:-100 een_lege:-100 eens~de:100 en~in:-100 feest*:-100 good~$:-100 got:100 home~$:-100 horse~to:100
iemand~om:100 ik_mijn:-100 ik_trakteer:100 in_it:-100 in~with:100 i~for:100 katte*:-100 leerd*:-100 meer:100
met_mij:100 nobody_to:-100 nu_nog:100 op_,:-100 our_table:-100 per:100 staat_al:100 tea~$:-100
trakteer_op:100 twins:100 used:-100 van_alles:-100 vrijdag:100 wie~zijn:-100 zo~,:-100 *aws:-99 *eal:99
*eve:99 *ste:-99 *uks:-99 ,~auto:-99 ?_bel:-99 ^_can:99 ^_elke:-99 ^_ruimte:-99 ^~garage:-99 ^~shed:-99
^~willen:99 a_school:99 aanst*:-99 arthr*:99 asap:99 at~hospital:-99 bedrooms:-99 bezorger:99 borre*:99
conservatorium:99 de~is:-99 en_met:99 en_zet:-99 en~er:-99 er_mensen:99 er_voor:99 er~mij:99 everywhere_,:99
four~$:99 glute*:99 going:-99 going_to:99 graag_mee:-99 groen_en:99 groot~wie:-99 her:99 hoe_het:-99
kippen:99 koffi*:-99 koken:99 mijn_man:-99 nodig_,:99 nooit:99 of~to:99 old_,:99 piano_$:-99 rent:99
richting~,:-99 rubbe*:-99 sinds:99 spot~the:-99 stekken_van:-99 stell*:-99 two_bedrooms:-99 urgen*:99
verdw*:99 vijf:99 vijftien:-99 we~nog:99 who_can:99 with~on:99 *hel:-98 *len:-98 ,_ive:-98 ,_wat:98
,~until:-98 ^_dinsdag:-98 ^_does:-98 ^_meerijden:98 ^_tonight:-98 ^~zoon:-98 a_good:-98 aange*:98 and_ive:98
bike~,:-98 denkt:-98 de~een:98 de~mag:98 eet:98 eigen*:98 eight:98 en_twee:98 ga~naar:-98 iemands:98 it~$:98
kan:98 krijgen_$:-98 met~lege:-98 met~peuters:98 mijn~,:-98 motor:-98 my_fridge:-98 my_husbands:-98
numme*:-98 oogst*:-98 op_van:-98 overd*:-98 paint:98 soep_op:-98 spreadsheet:-98 te_proeven:-98 tijde*:-98
to~a:98 vanavond_beschikbaar:98 veel_te:-98 wie~me:98 zaterdag_$:98 *ijp:97 *jks:-97 *rch:-97 *zza:97
,_practising:-97 ,~longer:-97 ^_gezin:97 ^_who:-97 ^~baby:97 ^~cellar:-97 ^~or:97 ^~tea:97 aanwe*:-97
aanwezig:-97 aanwezig_$:-97 an:97 bij~die:-97 by_trade:-97 car_$:-97 car~the:-97 ceiling:97 er_nu:97
farm:-97 fish_tank:97 frenc*:-97 french:-97 garag*:-97 heb_al:97 heeft~iemand:97 huisw*:-97 ik~om:-97
in_laws:97 it~a:-97 i~like:97 kitch*:-97 kitchen_table:-97 laptop:97 lawns:-97 laws:97 leeg~wie:-97
muzie*:-97 need:-97 nodig_voor:97 on_monday:97 only_$:97 other_lawns:-97 singer:-97 snapp*:97 stage:97
te_gaan:-97 the~.:97 tonights:97 wednesday_,:-97 weige*:97 weigert:97 who:-97 wie_het:-97 works*:-97
workshop:-97 *ese:96 *gle:96 *ils:96 ,_mijn:96 ,~heeft:96 ,~zou:96 ._nu:96 ^_geen:-96 ^~bied:96 arthritic:96
at_least:96 bied:96 bij_het:96 board:-96 broke*:96 broken:96 date:96 doing:-96 eens_uit:-96 eid:96
er_geen:-96 floors:96 gekoc*:96 gekocht:96 has~,:96 have_no:96 houts*:96 ik_bied:96 ik_eens:96 ik_kan:96
in_onze:-96 in~maten:-96 is_in:96 klage*:-96 least:96 liter_,:-96 looking~someone:96 meter_,:-96 more:-96
odd:-96 on_sunday:96 open:-96 overw*:-96 second_hand:96 seeks:96 te_geef:-96 tweed*:96 voor_ik:96 warm:-96
yoga:-96 *ijg:95 *lty:95 *oms:-95 *tum:95 *udt:-95 *uin:-95 *uit:95 ,_maat:-95 ,~old:95 ,~staan:95
^~done:-95 ^~gevraagd:95 ^~hot:-95 ^~in:-95 cover*:-95 daily:-95 de_hoek:-95 does_anyone:-95 dry:-95 exam:95
gymza*:-95 handed:95 has~ramp:-95 heati*:-95 heating:-95 helft:-95 hij:95 huisd*:-95 ik~donderdag:95
ik~je:-95 included:-95 its~$:95 know_how:-95 lukt:95 met_anderen:95 monda*:95 music*:-95 nog_een:-95 old:95
ontbr*:95 ontbreekt:95 op_.:95 prune:95 rijdt_er:95 rode_wijn:95 schoolplein:95 singe*:-95 start*:95
straat_::-95 straat~$:95 tijd_$:-95 tonight_::-95 to~it:95 valt:95 veertig_jaar:-95 yoga_$:-95 zij:95
*iet:94 *ret:94 *rts:94 *ter:-94 ,_eight:94 ^_er:94 ^_halve:-94 ^_iso:94 ^~verhuurt:94 ^~zoeken:94 am~$:94
at_mine:-94 at_number:-94 beginner:94 blue:-94 calling:-94 de_kraan:94 deel:-94 een_alleenstaande:94
een_garagebox:94 for~day:-94 get:-94 het~heeft:-94 huilt:94 huisk*:94 huiskamer:94 i_only:94 iso:94
kinderen~op:-94 kitte*:94 koud:94 last~and:94 mijn~bij:94 nobody~$:94 peute*:94 seate*:-94 seater:-94
servi*:-94 seventy:94 someb*:94 suitc*:94 trave*:-94 tweedehands:94 vegetarian:94 verhuurt:94 vrij~een:-94
we_have:94 weg_,:-94 wie_doet:94 wie_gaat:94 wie_is:94 wie_verhuurt:94 wij~in:94 zoon_van:-94 *ain:93
*dje:-93 *her:93 *ive:-93 *kop:-93 *lin:93 *nte:93 ,~am:93 ,~bring:93 :~at:93 ^_climbing:-93 ^~free:93
^~french:-93 ^~lappen:-93 ^~weigert:93 ^~worden:93 ^~zakken:93 a_loose:-93 almer*:93 almere:93 appet*:-93
betaal_ik:93 bijle*:-93 bijles:-93 black*:-93 born:-93 could~a:-93 day_?:-93 die:93 donderdag_$:-93
during_the:-93 en_samen:-93 en~wil:-93 eten:93 for_a:93 friday_,:93 gaat_er:93 gewoon:-93 gewoon~$:-93
gratis_$:-93 huiskamer_$:93 if_your:-93 ik_wel:93 is_missed:-93 is_there:93 koffie:-93 lappe*:-93 lappen:-93
learn_to:-93 leerling:-93 maar_dan:93 met_iemand:93 mijn_oprit:-93 missed_$:-93 neem:-93 on_$:-93
over_het:93 overleden_,:-93 ramen_lappen:-93 saturday_$:93 short_of:93 sinds_de:93 stoep:93 stuks:-93
summer~,:93 to_me:-93 to~at:-93 trainee:-93 vanmiddag~$:93 vast_met:-93 veert*:-93 voor:-93 voor_ouderen:-93
voor~eerst:93 wednesdays:-93 zenuw*:93 *bij:-92 *oit:92 *ron:92 *tse:92 ,_any:92 ,_of:92 ,_wil:92 ,~dog:92
,~komen:92 ^_any:92 ^_grote:-92 ^_native:-92 ^_soundproofed:-92 ^~basement:-92 ^~elke:-92 ^~onze:-92
a_dozen:-92 alle:-92 and_a:-92 bucket:-92 car~for:92 dark:92 de_trein:-92 derti*:92 diabe*:92 donderdag:92
drinkt:92 en~het:-92 er_jam:-92 fathe*:92 hoe~ik:92 ik_rijd:-92 je~en:-92 kampe*:92 komt~op:-92 konij*:-92
leans:92 many:-92 moes:92 moes~$:92 om~week:-92 one~of:92 on~road:-92 op_maat:-92 ouderwetse:92
ouderwetse~,:92 pakken:-92 plezi*:-92 plezier:-92 promi*:92 schak*:-92 sewin*:92 sewing:92 since_the:92
soundproofed:-92 soundproofed_basement:-92 squea*:92 sta~met:-92 to_anyone:-92 tooth*:92 voor_iedereen:-92
voor_vrijdag:92 vrijdag_naar:92 where:92 zit_al:92 zit_hele:92 zorg:-92 *ams:91 *dem:91 *ket:-91 *rce:91
*rde:-91 ,_gepensioneerd:-91 ,~dan:91 ,~doesnt:91 ,~er:-91 ,~your:-91 ^_vergaderzaaltje:-91 ^~geek:-91
^~je:91 ^~thursday:-91 ^~vanavond:-91 adapt*:-91 auto~jullie:-91 bank~is:91 betal*:91 betalen:91 bewon*:-91
cabin*:-91 clay:91 clear*:-91 divor*:91 divorce:91 doorg*:-91 drawe*:-91 een~nodig:91 eggs_for:91
eigen~,:-91 front:91 geek:-91 gepensioneerd_,:-91 graag~op:-91 hebben_nog:91 im_at:91 is_empty:-91
is~genoeg:91 itali*:91 jam_jars:91 kanto*:-91 kersen:91 kleintje:-91 knock:-91 komt:91 komt_er:-91
lege~,:-91 lunch~,:91 mijn_ogen:-91 monday_$:91 morge*:91 my~machine:-91 niet~het:-91 out_there:91 pas:91
pot:-91 rijd_toch:-91 rules:-91 seven*:91 sisters:91 taxi:91 testament:91 those_who:-91 tien~te:91 toeva*:91
toevallig:91 tomat*:91 to~to:-91 urgent:91 van~tot:-91 vergaderzaaltje:-91 voor~?:-91 vrage*:-91 vragen:-91
wie_ziet:-91 wijn:91 zakken_vol:-91 zijn_met:-91 zoeken~,:-91 zondag_$:91 *aad:-90 *ijs:-90 *jst:90 *tis:-90
,_,:90 ,_bel:-90 ,_nooit:-90 ,~aan:-90 ,~dont:90 ,~empty:90 ^_op:-90 ^_wanted:-90 ^~.:90 ^~coming:90
^~commute:-90 ^~plus:-90 ^~someone:90 als~bij:-90 and~in:-90 beginners_$:90 club_could:-90 cv:-90
de_winkel:-90 disco~$:90 door:90 drill:-90 er~eens:-90 fanci*:-90 for~and:-90 fridg*:90 fridge:90 helem*:90
helemaal:90 het_?:-90 hoog:90 house_,:-90 i_drive:-90 im_allergic:-90 i~to:-90 kamperen_en:90 kan~me:90
kitchen~for:-90 lack:90 lenen:-90 magnetron:90 meer_gehad:90 mij~leren:90 moped:90 my_boy:90 ook_op:-90
oude_bank:-90 overg*:-90 seale*:90 share_,:-90 sofa:90 stoelen:-90 taal:-90 te_leren:90 this_wednesday:-90
tuesday_$:90 twee~naar:90 u_een:-90 used~be:-90 uur_naar:-90 van_zestien:-90 wont_stop:90 zonde*:90
zonder:90 zwerm:90 *alk:89 *gar:-89 *ige:-89 *les:-89 *oer:89 *rot:89 ,_onze:89 ,_per:89 ,_right:89 ,_the:89
,_zero:89 ,~weekend:-89 ?~,:89 ^_eating:89 ^~band:89 ^~lift:89 a_ladder:89 age:89 altijd_een:-89 and~the:89
are_all:-89 autor*:89 autorijden:89 autorijden~een:89 dads:89 diens*:-89 die~als:-89 direct:-89 donde*:89
down:89 dus_wie:-89 er~mee:89 evenings:-89 friends:89 from_tomorrow:89 groce*:89 heeft~$:89 het~jaar:-89
i_promised:89 im~to:-89 is_lonely:-89 kapot_en:89 kom~$:-89 konin*:89 koningsdag:89 legt:-89 les:-89
lette*:89 many~$:89 may_i:89 muur:89 my_van:-89 my~today:-89 net_als:-89 net~ik:-89 nothing_to:89 once_$:89
paar~op:-89 promised:89 ruil:89 see:89 this_friday:-89 toddler:89 van_onze:-89 voor~handen:-89
voor~kleine:89 weet_wat:-89 weg~mijn:-89 who_cant:-89 wie~de:89 with_the:89 *are:-88 *end:-88 *set:-88
,_doing:-88 ,_home:-88 ,_you:88 ,~die:-88 ,~to:88 all~today:-88 and_can:-88 antwerpen_,:88 asap_,:88
buyin*:88 buying:88 cabinet:-88 come:-88 corner:-88 de_oude:-88 de_zorg:-88 draug*:-88 een~onder:-88
er_een:-88 er_kan:-88 exame*:88 examen:88 fancies:-88 fancies_a:-88 flat~empty:-88 fligh*:88 gevraagd_,:88
gezocht_om:88 has_no:-88 how:-88 ik_mis:88 ik_zet:-88 ik~het:-88 in_dutch:88 is_om:-88 kindjes:-88
komt~de:88 ligt~bij:88 middag:-88 moet_$:-88 neutr*:88 on_tap:-88 on~$:88 on~?:88 open_voor:-88
pensioners_,:88 rolstoel_te:-88 scherp:-88 second~,:88 shes:88 small~$:-88 sta_ik:-88 store:88 stuff*:88
tears:88 the_lane:-88 three~and:88 time_on:-88 toch~$:-88 to~country:88 twee_weken:88 twice:88 two~are:-88
until~tonight:-88 upsta*:88 upstairs:88 uw:-88 voorraad:-88 watch*:88 wheel*:88 who_fancies:-88 wie_leert:88
wonde*:-88 *ady:-87 *ang:87 *era:87 *lke:87 *nny:-87 *tic:87 ,_iedereen:-87 ,_om:-87 ,_wel:-87 ,~cycles:87
,~hem:-87 ,~moet:87 ^_hier:-87 ^~bakfiets:-87 ^~kids:-87 ^~spare:-87 a_wet:87 aan_huis:-87 aangeboden~een:87
al~jaar:-87 anders~$:-87 antwerpen:87 appels:87 ben:87 bij~in:87 cardi*:-87 dames:87 de_helft:-87
die_wil:-87 doos:-87 drivi*:87 driving:87 duits:-87 een_droge:87 een~vol:-87 en_nu:87 estate:-87
front_door:87 garden:-87 gekno*:87 home_$:-87 iemand~$:-87 ik_eet:87 ik_rij:-87 inherited:87 kast:87
key~the:87 koken~een:-87 laid:-87 lekt:87 me_even:87 op~voor:87 patience:87 pump:87 rain_,:87 shares:-87
somebody_to:-87 this_second:87 voor~zonder:-87 werkt_en:-87 zaterdag_en:87 zit~het:-87 zwolle_,:-87 *kig:-86
*nts:-86 *res:-86 ,_he:86 .~has:86 ^_box:-86 ^_going:86 ^_ping:86 ^_trainee:-86 ^~pong:86 ^~share:86
^~zijn:86 a_free:-86 aangeboden_::86 alone_on:-86 als~in:86 and~are:-86 at~tonight:86 a~by:-86 a~car:86
buurt*:-86 centi*:86 centimeter:86 dad:86 dak:86 de~.:86 droge~voor:86 feed_me:86 feed~$:86 flight:86
galor*:-86 galore:-86 gedee*:-86 geen~$:86 geluk*:-86 gelukkig:-86 halen_in:86 halfw*:86 halfway:86 has:86
have_a:-86 herst*:-86 iemand_mee:-86 in_juni:86 in~garden:-86 in~wijk:-86 jij:-86 juni:86 komen:86
lange_tafel:-86 mij_wil:86 mogen_gebruiken:86 of~,:86 opnieuw~$:-86 op~,:-86 our_teenager:86 ping_pong:86
pong:86 pong~,:86 schaar:-86 shoulder:86 there*:-86 theres:-86 verbo*:86 virus*:86 volwa*:-86 vrouw*:-86
vrouwen:-86 willen~$:-86 with_far:86 with~too:86 zit~niet:-86 zoek_nu:-86 zwemb*:-86 *ear:-85 *ipt:-85
*rge:-85 *ums:-85 ,_one:85 ,~ben:-85 ,~kom:85 ,~stoelen:-85 :~.:85 :~ligt:85 ?_my:-85 ^_vanmiddag:-85
^~by:-85 ^~helpt:-85 and_want:85 blijft~en:85 boord:-85 borrelt:85 chill*:85 coach:-85 contr*:85 eentj*:85
eentje:85 een~mee:85 een~staan:-85 elderly:-85 en~sta:85 for_anyone:-85 gebruik:-85 gedul*:-85 give_away:-85
going~the:85 handige:85 het~huis:-85 iets~de:85 ik~dat:-85 im~$:85 in~nieuwe:-85 jerry*:-85 jerrycans:-85
kerst:85 keuke*:85 kitten:85 kleut*:85 komt_morgen:85 koor:-85 kraan_?:-85 leave_my:-85 line:85 maak_er:85
maanden_$:85 met_pech:85 metee*:-85 meteen:-85 mijn~weer:-85 naar_de:-85 numbe*:-85 number:-85
ovenschotels:-85 own~is:-85 pech:85 player:-85 plek~,:-85 potten~ik:85 rijden_$:85 schoon:85 since_my:-85
sinte*:85 station~er:-85 sunday~$:-85 tegen~,:-85 telle*:85 tellen:85 tired_of:-85 tuin_is:85 vader_en:85
vierk*:85 vijf~met:-85 vrijdag_en:85 waar_kan:85 was:-85 we_missen:85 wilt_$:-85 zakken~en:85 zijn_er:85
zit_vast:85 zou~graag:85 *ave:-84 *hty:-84 *ity:-84 *kon:84 *weg:-84 ,_bath:-84 ,_use:-84 ,~friday:84
,~minutes:-84 ?~ben:-84 ^_anyone:84 ^_three:-84 ^_where:84 ^_winterstalling:84 ^~home:84 and_put:-84
balkon:84 burea*:-84 chips:84 climb*:-84 comes:84 compleet:-84 count*:84 donderdag~wie:84 een_portie:-84
er_zaterdag:84 gaatj*:-84 graag:-84 grati*:-84 gratis:-84 help~$:-84 het_op:84 hobby*:-84 honderd:84
i_get:84 iemand_nu:84 ik_lig:84 ik~.:-84 in_may:84 is_het:84 klaar_$:-84 kom_halen:-84 kom~niet:84 lose:84
lose_it:84 lose~$:84 maart:84 mag~zijn:84 niet_in:84 om_een:84 om~een:84 oudere:-84 people_how:-84 pik:-84
possi*:84 possible:84 romme*:84 so_the:-84 stekjes:84 student_,:84 the_night:-84 verse:-84 volgende:84
vol~van:-84 wide_open:-84 wie_ons:84 wie~mijn:-84 winterstalling:84 winterstalling_voor:84 you~$:-84
zaak:-84 zitten:84 zo_$:84 *aks:83 *del:-83 *ien:-83 ,_fish:83 ,_free:-83 ,_whos:-83 ,~metres:-83 :~with:-83
^_i:-83 ^_off:-83 ^_reismand:-83 ^_theres:-83 ^~cook:-83 ^~couscous:-83 ^~outside:-83 ^~shears:-83
^~under:83 ^~zin:83 a_fourth:-83 an_hour:83 any_hour:-83 anyone~$:83 anywh*:-83 anywhere:-83 belt:83
birthday~on:83 brain_,:83 buiten~$:83 crash:-83 days_$:83 de_receptie:-83 een_pan:-83 evening~with:83
for_those:-83 forme*:-83 gate:-83 genoeg_$:83 graag_op:-83 help_ik:-83 hoort:-83 houtsnippers:83 ik~leren:83
in_and:-83 in~$:83 kat:-83 keep~company:-83 lectu*:-83 marok*:-83 my_life:83 net:-83 nu_alles:83 on_call:83
one~and:83 our_book:83 overgrown:-83 panne*:-83 pet:-83 piraa*:83 piraat:83 receptie:-83 reismand_voor:-83
six~,:83 something_$:-83 spare_room:83 stamppot:-83 sta~toch:-83 tafel:83 the_blind:-83 this~$:-83 this~?:83
too~$:83 vergaderzaaltje_boven:-83 vergaderzaaltje~de:-83 vier~,:83 vrij_,:-83 vrijdag~ik:-83 waar~bij:-83
wande*:-83 water_uit:83 zwemmen_,:83 *ery:-82 *oot:-82 *rte:-82 *tar:82 ._mijn:-82 ^_bananen:82 ^_no:82
^~kapot:82 ^~zou:82 achter:82 again:82 aggre*:-82 aggregaat:-82 al_weken:82 alive:82 banan*:82 bananen:82
bananenbrood:82 bananenbrood_van:82 bananenbrood~,:82 band:82 box:-82 cake_on:82 calli*:-82 can_you:82
computer:82 conversation:-82 doubles:-82 een~.:82 empty~$:-82 en_te:-82 er~water:82 glad_to:-82 haal~van:-82
handschoenen:-82 heb_nu:-82 herde*:82 iemand:82 iets~?:-82 ik_tegen:82 is_straks:-82 is~maar:-82 jaar_in:-82
jar_$:-82 kunst*:-82 mag_ook:82 matra*:82 matras:82 mens:82 metre*:82 metres:82 minutes_$:82 miss~$:-82
my~table:-82 naar_antwerpen:82 niet~met:82 onze_garage:-82 onze_zoon:-82 peste*:82 pesten:82 proof*:-82
radiator:82 regul*:82 ruim:-82 samen*:-82 seal:-82 snert:-82 staan_$:-82 stuk:82 table_in:82 teacher:82
tijdens:-82 to_go:82 viere*:-82 vieren:-82 we~,:82 wie_brengt:82 wie~mee:82 wil~met:82 wil~zijn:82
year_and:82 ze_stil:-82 *dam:81 *nee:-81 *nty:81 *rco:-81 *sel:81 *tus:-81 *ukt:81 ,~rijdt:81 :_mijn:-81
?~in:-81 ^_mag:81 ^_peuter:81 ^~we:-81 airco:-81 alle~$:-81 are_the:81 aub:81 a~.:-81 babybadje:-81
can~?:-81 company~a:-81 daughters:81 deur~$:-81 dont~$:81 eierd*:81 else:81 evict*:81 evicted:81 foldi*:-81
folding:-81 grey:81 hall:-81 hebben_we:-81 hele~,:81 het_nog:-81 hoe~moet:-81 ik~morgen:-81 imker*:-81
in_huis:81 kelder:-81 kelder_,:-81 kom~.:-81 landl*:81 met_te:81 met~veel:81 mislukt:81 mislukt_,:81 mm:81
my_daughters:81 nederlands:-81 nieuw*:-81 none:81 on~doorstep:-81 oppas~,:81 op~met:81 ouderen~de:-81
our~club:81 safe:-81 share:-81 stil_$:81 straks_met:81 swimm*:81 the_fence:-81 the_same:-81 the~floor:-81
the~gate:-81 tot_zondag:81 to~who:-81 to~with:-81 two~$:-81 van~wij:-81 wat_er:-81 water~de:81 weg:-81
wij~aan:81 would~the:81 yarn~$:-81 *ale:80 *fen:-80 *gen:-80 *ice:-80 *lde:-80 *sed:-80 *uts:80 ,_kilos:80
,_pluk:-80 ,_tuesday:80 ,_zet:-80 ,~back:80 ,~cancelled:-80 ^_donderdag:-80 ^_old:-80 ^_warm:-80
^~huiskamer:-80 ^~paint:80 ^~van:-80 als_u:-80 are~the:-80 arriving:80 aub_$:80 audit*:80 best_$:-80 bos:80
buurm*:80 carri*:-80 commute:-80 decem*:-80 december:-80 deelt_haar:-80 de~,:-80 de~open:-80 draad*:80
droog:-80 drums*:80 drumstel:80 dutch_is:80 eat~$:80 ede_$:80 een_piano:-80 elder*:-80 erf_$:-80
evening~the:-80 former:-80 geen~in:80 gezin_$:-80 graag~mee:-80 guest*:80 guests:80 het_maakt:80 huisb*:-80
internet:80 is~away:80 learn*:80 left:80 lessons~the:-80 love_a:-80 met_plezier:-80 moestuin~,:-80
niet_uit:80 nu~bord:-80 on:80 onze_poes:80 op_kantoor:80 op_straat:80 our~car:-80 pluk:-80 pop:-80
shopp*:-80 sleept:80 spot:-80 thema:80 this~minute:80 tonight~six:80 twint*:80 twintig:80 uit~de:80
up_to:-80 vakan*:-80 van~oude:80 very_minute:80 wat~mee:80 wedding_in:80 weekends:-80 weken~de:80
wie_eet:-80 wie~leren:-80 with~is:80 with~neighbours:80 zacht:-80 zegt:80 *dor:79 ,_baby:79 ,_deze:-79
,_gezelschap:-79 ,_yes:79 ,~aanwezig:-79 ,~een:79 ,~rijd:-79 ^_beamer:-79 ^_computer:79 ^~oma:-79
anyone~a:-79 at~and:79 bakfiets~de:-79 buurman:79 came:79 can~you:-79 cardio:-79 cheese_$:79 clearing:-79
clue:79 decen*:79 decent:79 dies:79 does_one:79 draag*:-79 draai_ik:-79 een_kelder:79 een_tafel:79
en~gebruiken:-79 er~uit:79 er~zijn:79 even_weg:79 evening_$:79 evenings_,:-79 fine_,:79 first_batch:-79
for_tonights:79 for~people:79 free~$:-79 garde*:-79 gaste*:-79 gasten:-79 gelev*:79 geleverd:79 goede:-79
goes:79 graag~anderen:79 hele~op:79 hij_staat:-79 huis_$:-79 i_do:-79 ik~wat:-79 in~trein:79 is~en:79
it_with:79 kinderwagen_is:79 knitt*:-79 liefst~ik:79 line_,:79 luier:-79 make:79 mee_die:-79
mijn~vanavond:79 missed:-79 mowin*:-79 mowing:-79 negen~,:79 nobody_should:-79 oefenen_op:-79
oefenen~het:-79 of_any:-79 om_uur:79 ongedierte:-79 onze_kinderwagen:79 op~bij:-79 pizza:79 plan:-79
postz*:-79 postzegels:-79 schoe*:-79 seize*:79 seized:79 slugs:79 solde*:79 speci*:-79 stad:79 student:79
sunday_we:-79 testa*:79 te~voor:79 them_in:79 too_,:-79 tree:79 used_to:-79 uur~ik:-79 van_eigen:79
verte*:-79 wel~$:79 werkt*:-79 young:-79 zakt:79 *aka:-78 *ash:-78 *shi:78 *spa:78 ,_all:-78 ,_hij:78
,~as:-78 ,~bowl:-78 ,~haal:78 ^_volgende:78 ^~hands:78 ^~help:-78 a_casserole:-78 a_seven:-78 afgeb*:78
all_over:78 anderen:78 and~free:-78 at~dinner:-78 augustus:-78 a~sunday:-78 bare_$:78 black:78 borrowed:-78
boter:78 boven:78 can_go:-78 come_and:-78 crackers:78 cycle*:78 cycles:78 dan:78 dat_?:78 een_kamer:78
een_kwartier:78 een~gezin:-78 elektricien:-78 everything_,:78 families:-78 for~.:-78 gebroken~,:78
gebruiken:-78 grass~$:78 hallw*:-78 hallway:-78 het~is:-78 how_do:78 idee:78 id~it:78 ik~mensen:-78 i~up:-78
kerstboom:78 klere*:78 kleren:78 koekj*:-78 koekjes:-78 krijgt_,:78 kwartier:78 leen_gevraagd:78
looking~a:-78 mag_een:78 man_moet:-78 man_with:-78 mine_has:78 new_to:78 niemand:78 niks~$:78 no_car:78
ogen_,:78 outgr*:78 outgrew:78 parents:78 plumb*:-78 profi*:78 room_for:-78 scherven:78 schrijven:78
seven_seater:-78 squee*:-78 sushi:78 the~who:78 this_week:-78 thursday_,:78 tiny~,:78 up_for:-78 vespa:78
wanted_::-78 washe*:-78 weila*:-78 weiland:-78 wie_?:78 wil~donderdag:78 wiskunde:78 would~us:-78 zit~een:78
zoek~$:-78 zou_ik:78 zou_zo:78 *fet:-77 *leg:-77 *low:-77 *lpt:-77 ,_elke:-77 ,_glad:-77 ,~heb:77 ,~ze:-77
,~zet:-77 ,~zonder:77 ^_homemade:-77 ^_is:77 ^~an:-77 ^~cafe:-77 ^~driver:-77 ^~neighbours:77 ^~travel:-77
^~was:-77 acht_uur:-77 alleen_de:77 alles_wat:77 and~is:77 attic:-77 augus*:-77 besla*:-77
brood~gisteren:-77 buffe*:-77 buffet:-77 by:-77 by_myself:77 de_stort:-77 de_trap:77 disco*:77 door_$:77
elkaar:-77 elke~een:-77 extra:-77 familie_,:77 free_,:77 friday:77 furni*:-77 help:-77 het_nieuwe:-77
high:-77 hosti*:77 how~teach:-77 in~?:77 kapot*:-77 kapotte:-77 leven*:-77 maandagavonden:77 maandagen:-77
mantelzorg:77 medical:-77 met~langs:77 met~leeg:-77 mijn~en:-77 moeder:77 mouss*:-77 moussaka:-77
naar~stort:-77 niet~maar:-77 nieuwe~$:-77 not_a:77 not~,:77 nursery:77 of_twee:77 op_bezoek:-77
op_maandagavonden:77 op_maandagen:-77 out~the:-77 partner_,:77 racke*:-77 rug~ik:77 shopping:-77 snapped:77
squeeze:-77 sta_nu:-77 stort:-77 stuck_in:77 suiker:77 te_lenen:-77 term:77 than_my:-77 the_corner:-77
thuis_vandaag:-77 to_trim:-77 tonight_$:77 train:77 trim:-77 tuinh*:77 uit~lenen:-77 ver:77 vergeten:77
visiting~,:77 voor~nieuwe:-77 waar_kunnen:77 weet:77 werkdagen:77 wil_wel:77 with~for:-77 worde*:77
worden:77 zee:-77 zero_$:77 zoek~,:77 *den:-76 *tok:76 *uum:76 *yse:76 *zen:-76 ,_four:-76 ,_jullie:-76
,_split:-76 ._knock:-76 .~do:-76 ^_anybody:76 ^~al:-76 ^~fence:76 ^~inherited:76 ^~jars:-76 ^~over:-76
^~there:76 ^~vader:-76 and~to:-76 answer:76 answer_$:76 barbecue:-76 bellen_$:-76 bij~buren:-76 bus~gaat:-76
can_be:-76 can_somebody:76 compa*:-76 crew:-76 dag:76 dakpa*:76 dakpannen:76 day_today:-76 de_dialyse:76
dialyse:76 dienst:-76 dog_$:76 driving~the:-76 een_vraagje:76 een~gebruiken:-76 een~kindje:-76 en_heb:-76
en~weinig:-76 er_iets:-76 espresso_machine:-76 floor:-76 folds:-76 for_small:-76 fourteen:76 garagebox:76
greyh*:76 have~and:-76 het~$:76 house_$:76 i_bring:76 i_inherited:76 ik~vanavond:-76 is_al:-76 is~my:-76
is~open:-76 jars_of:-76 kaart*:-76 kache*:-76 keukentafel_$:-76 loger*:-76 logeren:-76 maar_alleen:76
mama:-76 moede*:76 moet_ik:76 morni*:-76 muziek_maken:-76 naar~dialyse:76 need~hit:-76 newborn_$:-76
nog_geen:76 only_one:-76 op_zoek:76 plaat*:-76 porch:-76 rode:76 searc*:-76 sneeu*:76 staat_op:76
standing:76 sunday~and:76 surge*:76 teaching:-76 the~,:76 this_minute:-76 to_teach:-76 toilet:76 up~a:-76
veget*:76 verse_eieren:-76 vraagje:76 wandelen:-76 ze~niet:-76 ziek_,:76 zoek_naar:76 zoeken_een:76 *eth:75
*ijd:-75 *rme:-75 *tst:-75 *tti:-75 ,_dit:-75 ,~good:-75 ,~off:-75 ,~till:75 ,~today:-75 ^_moet:75 ^_na:75
^_whos:75 ^~full:-75 ^~leerling:-75 ^~party:75 a_child:75 a_desk:75 aan_een:75 auto_mee:75 bij~,:75
builders:75 bus~lift:-75 butto*:75 caravan_moet:75 centimeter_te:75 centimeter~lang:75 de_opvang:75
delig*:-75 delighted:-75 delighted_to:-75 dropped:75 erbij_$:-75 every_hour:75 familie~ik:75 friday_to:75
frien*:75 get~to:-75 gezocht_::-75 gitaa*:75 gluten:75 gone:75 grote_pan:-75 het~graden:-75 hier_$:75
honden:-75 huisa*:75 i_cant:75 i_could:-75 in_mijn:-75 in~auto:75 jars_$:75 kachel:-75 kippe*:75 kopen:75
kreta:75 lamin*:-75 land:75 leerling~gitaar:-75 logeerbed:-75 met_lift:-75 met_tien:75 met~die:75 midni*:75
midnight:75 mobie*:-75 moestuin_over:-75 nergens_$:75 nieuwe_huis:-75 niks_omhanden:-75 nodig_$:-75
nothing_$:-75 omhan*:-75 omhanden:-75 on_,:75 ook_niet:75 parties:-75 picke*:-75 pille*:75 pillen:75
proevers_voor:-75 proevers~mijn:-75 puzze*:75 radiators:-75 ramen:75 schoenen:-75 senio*:-75 shutt*:-75
sizes:-75 so:-75 spagh*:-75 spaghetti:-75 strak*:-75 students:-75 tandem:75 teeth:75 the_ceiling:75
tuin_,:-75 under*:75 vacuu*:75 vacuum:75 verhuurder:-75 voor_drie:75 voor_gitaar:-75 waar_je:-75 water*:-75
werk_,:75 wil_$:-75 willen_het:75 zoek_leerling:-75 *abs:-74 *ato:-74 *gin:74 *ian:-74 *let:-74 *nne:-74
*pes:-74 *zus:-74 ,_eigen:-74 ^_alone:-74 ^_als:74 ^_an:74 ^~weduwnaar:74 a_birthday:74 a_home:74
als_weduwnaar:74 and_some:-74 aquar*:-74 a~cake:74 beame*:-74 beamer:-74 begin:74 ben~geweest:-74
bewonen:-74 container:-74 dan~koken:74 de_week:-74 dementerende:74 de~af:-74 de~van:74 de~zit:74
direct~$:-74 een_mens:74 er~voor:-74 eten~ik:74 evening~,:-74 first_$:-74 for~birthday:74 fridge_$:74
gaat~en:-74 geef~een:-74 gehaktbal:74 geld:74 going_through:-74 got~$:74 hex:-74 hoe_zet:74 i_pay:74
in_nood:-74 in~is:74 in~towns:74 kat~$:-74 kelder_vol:74 komt~en:74 leeft_$:74 maaltijd:74 march:74
march_$:74 mee~het:-74 met_twee:74 mijn_naaimachine:-74 mijn_schoonzus:-74 mud:74 my_eyes:74 niks_om:74
oefen:-74 one~$:74 ongeb*:74 op_slot:74 op~balkon:74 over:-74 pay_for:74 plank:74 poker:74 polit*:74
proeven:-74 regularly:74 rijst:74 rookt:74 sandwiches:-74 schaa*:-74 scheiding:74 schoonzus:-74 size:-74
smaak*:74 smaakt:74 some:-74 sunday:-74 tall~,:-74 terwijl_ik:74 the_lawn:74 this_saturday:-74 throw:-74
too_far:74 towns:74 towns_$:74 uit_het:-74 van_mij:-74 van~receptie:-74 visse*:-74 wacht:-74 wide:-74
wie~ze:74 wonen:-74 zak_$:74 zitte*:74 *ema:73 *ght:73 *ier:-73 *mes:73 *ots:-73 *uce:73 *uis:-73 *une:73
,_call:-73 ,_gratis:-73 ,_may:73 ,_run:-73 ,~graag:73 ?~provided:73 ^_popping:-73 ^~ate:73 ^~lenen:73
^~tot:-73 after~$:-73 and_ill:-73 are:-73 being:73 camera_,:-73 dat~$:73 de_hele:-73 denkt_mee:-73
de~komt:73 de~werkt:-73 died_,:73 die~houdt:-73 down_and:-73 dromen_van:73 drum_kit:73 een~in:-73 en_mis:-73
english_conversation:73 en~nog:73 evening_off:-73 for_three:-73 formulier:73 from~$:-73 gezel*:-73
graag_uw:73 has~$:-73 have~seven:-73 hoeveel:73 homes*:73 homesick:73 iemand_eentje:73 ik_was:-73 ik~maar:73
im~of:73 is_dicht:73 is_maar:73 is~alleen:73 i~use:73 kan~komen:-73 komen_de:73 logeerkamer:-73
met_twintig:73 mij_een:-73 mijn~leeft:73 mij~op:-73 mis_het:-73 moet_ergens:73 morning~$:-73 nu_in:-73
om~mee:-73 onder_ons:-73 onze~staat:73 patie*:-73 poppi*:-73 popping:-73 provided:73 regen*:73 rond:-73
rustig:-73 schaken:-73 seats_,:-73 shut_,:73 six_people:73 six~$:-73 sjouw*:-73 spoed:73 surviving:73
the~of:73 thuis_met:73 van_thuis:73 vandaag_weer:73 van~$:-73 verkl*:-73 vier~$:73 visits:73 welke~,:73
work:73 zit_vol:73 *oel:72 *ood:72 ,_something:72 ,~kind:72 ._een:72 :_iets:72 ^_hammock:72
^_nachtbraker:-72 ^_twee:72 ^~alleen:72 ^~every:-72 ^~swap:72 a_pot:72 aansl*:-72 afwas*:72 als_ik:72
amate*:-72 and_too:72 anywhere_$:-72 are_two:72 at~place:-72 babys*:72 bed~the:-72 bezig*:-72 bij~of:-72
boren:72 can~move:72 cream:-72 de_deur:-72 de_overkant:-72 de_pannen:72 die_er:-72 docto*:72 doctor:72
drie_maanden:72 een_gaatje:-72 een_middag:-72 en_zin:72 er~bus:-72 exchange_student:72 ga:-72 gaatje:-72
genoeg_voor:-72 groceries:72 hammo*:72 hammock:72 heb_geen:72 heeft_alleen:-72 heeft_iets:-72 ik~bij:-72
ik~vast:72 in_ede:72 in~::72 i~eleven:72 je~$:-72 kan_dan:72 kitten_,:72 klein~$:-72 koken_,:72 language:-72
logop*:-72 may~$:72 mee_,:-72 met_haar:72 micro*:-72 mijn_oma:-72 moet_woensdag:72 mountain:-72 must_be:72
my~on:72 na_te:-72 nachtbraker:-72 nauwe*:-72 nauwelijks:-72 of_boxes:72 one_more:-72 ook_in:-72
our_street:72 our~$:-72 overk*:-72 overkant:-72 pakke*:-72 parties_$:-72 past_seven:-72 pay:72 plukk*:72
plukken:72 praat*:-72 puzzelen:72 puzzelen_en:72 recep*:-72 room_$:72 room_with:-72 rusti*:-72 someone_$:-72
staat_doordeweeks:-72 stop:72 sunda*:-72 te_groot:-72 through_it:-72 today~they:72 tot_zaterdag:72 tricy*:72
tricycle:72 watering:-72 werkl*:-72 werkte:-72 widow_,:72 wij~van:72 wil~vanmiddag:-72 with_a:72 you~my:72
zeewi*:72 zeewier:72 zijn_wij:-72 zijsp*:-72 zijspan:-72 *dat:-71 *ean:71 *eep:71 *fie:-71 *ghy:-71 *gst:71
*kle:71 *orp:-71 *tch:71 *zer:-71 *zes:-71 ,_dag:-71 ,_gezellig:-71 ,_on:-71 ,~dag:71 ?~is:71 ^_accu:71
^_gepensioneerd:-71 ^~barbecue:-71 ^~boven:-71 ^~car:-71 ^~somebody:71 a_jar:-71 a_lift:-71 aan_het:-71
achterbank_is:-71 and_theres:71 and_would:-71 ankle:71 bank_$:71 begri*:71 bored_,:-71 cramm*:-71
cramming:-71 dag~nacht:-71 dat_ding:71 de_schuur:-71 de_stad:71 delen_,:71 desse*:71 de~familie:71
die_vanmiddag:71 dienst_als:-71 dingh*:-71 dinghy:-71 dinner_this:71 dinsdag~een:-71 een_bankje:71
een_bus:-71 een_oprit:-71 en~altijd:71 er_staan:-71 eyes:71 eyesi*:-71 eyesight:-71 filte*:-71 free_to:-71
geef_,:-71 geen_plannen:-71 gek:71 groen:71 groot_geworden:-71 grows:71 heeft_vandaag:-71 hele_familie:71
home~hospital:71 hospi*:71 ik_naar:-71 ik_op:-71 in_opleiding:-71 i~by:71 jaar_$:-71 kan~het:71 keram*:-71
koffers_en:71 kookb*:71 kookboek:71 leer~je:-71 logeren_$:-71 met_liefde:71 met_man:71 mijn_zestigste:71
mosqu*:71 my_father:71 niks_van:71 nooit_meer:-71 not_afraid:-71 of~.:-71 online~,:71 oplei*:-71
opleiding:-71 op~zestigste:71 our_spare:-71 ovens:-71 party_tomorrow:71 pasge*:71 patience_$:71 payme*:-71
payment:-71 plannen_$:-71 players:71 players_,:71 preferred:-71 rest_of:-71 scouts:-71 slaat:-71 someone:71
sorte*:-71 spide*:-71 sprin*:71 sta:-71 staat_er:71 stoof*:-71 survi*:71 te~geworden:-71 the_dump:-71
the_nursery:71 the_yard:71 the~door:71 to~our:-71 trek:-71 unuse*:-71 unused:-71 vandaag~gaatje:-71
vier_koffers:71 wedst*:71 wedstrijd:71 wel_$:71 werkplaats:-71 wie_nooit:-71 wij~net:71 wil_zo:71
will_teach:-71 wool:71 zestigste:71 zilve*:-71 zip:71 *ank:-70 *idt:-70 *ium:70 *pen:-70 *rdt:70 *ril:70
*urn:70 ,_u:70 ,~betaal:70 ?~sta:-70 ^_door:70 ^_naailes:70 ^_need:70 ^_nothing:-70 ^_seeking:70 ^_sinds:70
^_sushi:70 ^~been:70 ^~get:70 ^~wordt:70 ^~zit:70 aan_met:70 ander_$:-70 anyth*:70 anything:70 april:70
april_$:70 ben_verpleegkundige:-70 beurt:70 blew:70 blokkeren:70 by~and:70 clean*:70 closes:70 de_beurt:70
de_wc:70 denti*:70 dentist:70 die~$:70 drink:70 een_bord:-70 empty_$:-70 every~i:-70 five~$:70 fles:70
for_saturday:70 free_tonight:-70 graze*:-70 grazers:-70 grazers_$:-70 has_its:-70 heb~al:70 helpt:-70
honger:70 hoort_$:-70 ik~verpleegkundige:-70 in_here:70 is_met:70 jaar:-70 kan~voor:-70 know:-70 koken_$:70
leent:-70 maanden~$:-70 maar~in:70 meer~de:70 mee~wie:-70 more_$:70 moved:70 naail*:70 naailes:70
night_$:-70 nobody~eat:-70 of~month:-70 on~::70 our_road:70 our~table:-70 panic:70 pitch:70 plannen:-70
practise_on:-70 rehearsal:70 repar*:-70 rijst_,:70 rug_,:70 runni*:-70 running:-70 schaakbord:-70
seat_and:-70 set_with:-70 shed:-70 should:-70 sister~for:-70 slagr*:-70 slagroomtaart:-70 snap:70
sofa_bed:-70 soup:-70 started:70 strong:-70 tafels:70 take_over:70 talent_$:-70 te_blokkeren:70 toch~het:-70
tot_het:-70 trade:70 uur_s:70 verder_dan:70 violi*:70 violin:70 voor_jullie:70 voor_onze:70 wants_it:70
wasmachine_en:-70 whatever_$:-70 wie_legt:70 wijk_$:-70 woode*:-70 wooden:-70 wordt~,:70 you_have:70 *mie:69
*mos:-69 *ofd:69 *oom:69 ,_appointment:69 ,_cat:69 ,_steeds:69 ,_today:69 ,~eten:69 ,~explain:-69 ^_dads:69
^_eid:69 ^_exchange:69 ^~daughter:-69 ^~fles:69 ^~happily:69 ^~night:69 ^~truck:-69 als_mijn:69
appointment_at:69 auto_,:-69 barbecue_is:-69 bed:69 beer:69 belas*:69 blood:69 both:69 burned:69 but_the:69
chords_and:69 climbing:-69 crock*:-69 deadlines:69 de~willen:-69 dialyse_,:69 dompe*:-69 dompelpomp:-69
drie_$:69 dus:-69 een~zaterdag:-69 elke_vrijdag:-69 elke~voor:69 en_leg:-69 en~hebben:69 er_komt:69
every*:69 foil:-69 frigh*:69 from_hospital:69 gaan~het:69 gast:69 geef~op:69 gekocht_,:69 gewee*:-69
geweest:-69 glas:69 graag_een:-69 grote:-69 het_eerst:69 hour:69 i_explain:-69 id_love:69 ik_breng:-69
ik~verder:69 ik~vier:69 inch:-69 in~hele:69 jam:-69 jongen:69 kamer:69 kom_graag:69 komt_goed:-69 legs:69
lends:-69 like~$:69 maakt_een:69 met~of:69 moet~en:69 moet~iemand:-69 must_leave:-69 needs~$:-69
niet_verder:69 niks_$:-69 nog_met:-69 nutti*:-69 oefenen_$:69 of~?:69 om~hoek:-69 opges*:69 opgesloten:69
opvan*:69 our_daughter:-69 panca*:-69 pancakes:-69 real~$:69 runs:-69 six_today:-69 slaapkamer:69
someone_to:69 te_zijn:-69 teen:69 ten_minutes:-69 the_baby:69 the_month:-69 them~$:-69 three_chords:69
van~zorg:-69 very:69 voor_haar:69 voor_vannacht:69 vrije_zaterdag:-69 week_stil:-69 werkloos:-69 weten:69
we~met:-69 zijn_net:69 zijn~ze:-69 zorgt*:69 zorgtoeslag:69 *eds:68 *euw:-68 *oat:68 *rms:68 *tle:68 ,_$:-68
,~begin:68 ,~get:-68 ,~wel:68 ?_het:68 ?~?:68 ^_dakgoot:68 ^_hoeveel:68 ^_iets:68 ^_mn:68 ^_sporttaxi:-68
^_ze:68 ^~morning:-68 ^~saturday:-68 ^~thuis:-68 ^~wont:68 a_bag:-68 acous*:-68 af~toe:68 almere_,:68
an_old:68 and~school:68 arabisch:-68 bak_in:68 belle*:-68 bellen:-68 bijen:68 boorm*:68 bricks:68 carer:68
car~a:68 charg*:-68 cuddl*:-68 dahli*:68 dahlias:68 dankb*:68 de_straat:-68 dishw*:-68 dropp*:68 elke~,:-68
en_dat:-68 en_toe:68 en~ook:68 en~uit:-68 explains:-68 eyes_are:68 for~daughter:68 gedaa*:-68 gedaan:-68
geen~nodig:-68 gek_$:68 go_through:-68 hair:68 halfu*:68 have_the:-68 havo_$:-68 het_buiten:-68 het_een:68
het_toilet:68 het~mijn:68 hour_,:68 ik_alleen:68 ik_straks:68 in_almere:68 in_gouda:-68 is_donker:68
is_op:68 jouw:-68 kas:-68 kinderen_en:68 lege~$:-68 lekkende~,:-68 lieve:68 limbu*:68 lit:-68 maar~met:68
met_wie:-68 mijn_winkel:-68 mijn~komt:68 minut*:68 niet_$:68 onze~wil:-68 open~,:68 op~a2:68 owner:-68
parti*:-68 party*:-68 plat:-68 play_with:-68 probl*:-68 second~$:-68 seven_tonight:68 share_$:-68 shove*:-68
shovel:-68 speciality:-68 speciality_$:-68 sporttaxi:-68 stoel*:-68 streets:68 surpl*:68 surplus:68
tafel*:68 the_road:-68 there_is:-68 toast_$:-68 tosti*:-68 tot_vanavond:-68 u_$:68 uit~,:68 uur~de:68
vanavond_en:68 vannacht_$:68 verder:-68 vervangen_$:68 whod_be:68 wij~geen:-68 wont~,:68 word_gek:68
word~$:68 would_love:-68 ze_hier:68 zes_en:-68 zoekt~voor:68 zwanger:68 *ani:67 *ary:-67 *ced:-67 *erm:67
*hon:67 *ock:-67 *tor:67 *van:-67 ,_in:-67 ,_too:-67 ,_werk:67 ,~beschikbaar:67 ,~coming:67 ,~ladder:-67
,~man:67 ,~niet:67 ,~pay:-67 ,~whole:-67 ._it:67 :_onze:-67 ^_power:67 ^_ritjes:-67 ^_vijf:-67 ^~::67
^~eruit:67 a_drill:67 aan_onze:-67 above_my:-67 above~head:-67 alles_staat:67 ateli*:-67 at~loose:-67
a~end:-67 bakker_,:-67 bijvo*:-67 bijvoorbeeld:-67 borst*:67 boxes_and:67 brown*:-67 brownies:-67
buurt_,:-67 chat:-67 dakgo*:67 dat_leer:-67 de_nieuwe:67 de~kan:-67 different:67 different~$:67 drummer:67
een_pop:-67 eetta*:-67 eettafel:-67 en~elke:67 en~oefenen:-67 en~over:-67 en~past:67 er~de:67 explained:-67
for~child:67 fun:-67 groep*:-67 havo:-67 heet:-67 hele~zit:67 ik_je:-67 ik_zit:-67 in~orchard:-67 is_a:67
is_over:67 is~a:67 je_eigenlijk:67 je_huis:-67 kapot_$:67 krijg~van:67 lake:67 language_$:-67 lelij*:-67
lelijk:-67 levensverhalen:-67 look~a:-67 loose_end:-67 me_to:67 mijn~kan:67 moet_elke:67 moved~spain:-67
my~visits:67 nachten:67 neighbours_to:-67 neuze*:-67 neuzen:-67 night_,:67 nodig_heeft:-67 nog_aan:-67
oefenen~een:-67 oldtimer_$:-67 om~de:-67 op_donderdag:-67 opgemaakt:-67 ophal*:-67 ophalen:-67
our_garden:-67 oven_,:-67 ovens*:-67 panie*:67 paniek:67 photos:67 play_bridge:-67 pop_$:-67 possible_$:67
ride~the:-67 ritje*:-67 ritjes:-67 rotte*:67 samen:-67 saturday_for:-67 share*:-67 sinds_gisteren:67
sinds~man:-67 sounds:67 sounds_like:67 stop_,:67 swarm:67 swarm_of:67 tande*:67 tante~de:67 the_orchard:-67
there_a:67 tijd_::67 to_spain:-67 toe_een:67 tonight:67 tutor*:-67 vanavond~?:67 vanavond~mij:-67
vandaag_tot:-67 verstaat:67 vind_ik:-67 visite:67 voor~buurt:-67 vrij_en:-67 walk:-67 weet~het:-67
will_be:67 wil~leren:67 with_its:-67 zeero*:67 zeerovers:67 zeerovers_,:67 ziekenhuis~,:-67 zoekt_kamer:67
zoekt~om:-67 zoon_is:-67 *ano:66 *ele:-66 *emo:66 *ess:-66 *ijt:66 *ncy:-66 ,_half:-66 ,_nauwelijks:-66
,_pak:-66 ,~be:66 ,~locked:66 ,~ons:66 ,~weeks:66 :~,:-66 :~table:66 :~weet:-66 ^_bijles:-66 ^_brownies:-66
^_logeerkamer:-66 ^_partytent:-66 ^_slugs:66 ^_vve:66 ^~does:66 ^~grote:66 ^~poes:66 ^~tuin:-66 a_pair:-66
aan_,:-66 and~nothing:66 any_more:66 any~$:66 a~on:-66 baant*:-66 basic*:-66 bed_$:66 beschikbaar_$:66
beweg*:-66 beweging:-66 blijven~$:66 box_,:66 brick:66 bride:66 bridge_$:66 brownies~,:-66 burst:66
chat_in:-66 chemo:66 circle:-66 daklo*:66 deserve:-66 dishwasher:-66 doe_ik:-66 doet~niet:66 donker~$:66
drome*:66 dromen:66 een_busje:66 en_geef:-66 er_bij:-66 er_wat:-66 gebak*:-66 gebakken:-66 gebar*:66
gentl*:-66 granny:-66 grout:-66 had_a:66 heate*:-66 heb_ze:-66 hebt~toevallig:66 heg:-66 id_keep:66
ik_pik:-66 it_would:-66 i~a:66 jaren~de:-66 kerb:-66 kind:66 knippen:-66 kom_een:-66 kwart*:66 laats*:66
laatste:66 ladder_,:66 locked_,:66 maak~een:-66 mag_mee:66 mensen:-66 met~op:66 met~zoekt:-66 minded:-66
mine~$:-66 mist:-66 moet_mijn:66 neer:-66 no_charge:-66 on_any:-66 on~cv:-66 on~step:-66 over_van:66
pack:-66 passenger_seat:-66 passenger~$:-66 patienten:-66 pay_in:-66 petrol_$:-66 puber:66 quiches:-66
reism*:-66 reismand:-66 right_this:66 shed_,:-66 sleep:66 slugs_ate:66 sockets_,:-66 staar*:66 statistiek:66
stoelen~een:-66 stranded~$:-66 taal_$:-66 tegen*:66 tegenover:66 tekst*:-66 telev*:66 the~station:-66
to_take:-66 total:-66 tram:66 tuesd*:66 turni*:66 twelve~,:66 uur~geen:66 vanavond~en:66 van~staat:66
verstand_van:66 voorraadkast:66 voor~motor:66 voor~vouwwagen:66 we_moeten:66 where_can:66 whos~$:66
wie~deze:-66 wij_hebben:-66 wij~toch:-66 willen~een:66 zonder~.:-66 zou_graag:66 *ges:-65 *men:-65 *oll:-65
*pit:-65 *plo:-65 *rft:65 *urd:-65 ,_appelmoes:65 ,_handleiding:65 ,_ik:65 ,_over:65 ,_three:65 ,_to:65
,~rather:65 ,~that:65 :_my:-65 ?~kom:-65 ^_aanhanger:65 ^_brass:-65 ^_dutch:-65 ^_im:65 ^_naar:65
^_somebody:65 ^_zit:-65 ^~naar:-65 alleen_is:65 als~ze:65 al~alleen:-65 and_only:-65 a~seater:-65 bak:-65
ben_bang:65 bij_een:65 bij_iemand:-65 buckets:-65 buik:65 build*:65 cancelled_,:65 christmas:-65 class:65
de_douche:65 de_eerste:65 dicht_,:-65 direct_een:65 does:65 doordeweeks~voor:-65 dozen_,:65 dream:65
drum~,:65 duplo:-65 een_rolstoel:-65 en~bang:-65 er_vandaag:65 ergens~,:65 fanfa*:65 football_$:65
for~community:65 geef~de:-65 half_of:-65 handen:-65 handleiding:65 heeft_geen:65 her~$:65 het_voor:65
hex~in:-65 hun:-65 in_all:-65 in_maart:65 inste*:-65 in~day:-65 in~ziekenhuis:65 is_on:65 it_,:65 kids:-65
kinderwagen:65 kit_,:65 kitchen_on:65 knipp*:-65 koud_en:65 lang_en:-65 leaki*:65 leaking:65 left_handed:65
me_today:65 meeting:65 migra*:65 migraine:65 mij_?:-65 niet_bang:-65 niet_meer:-65 niet_open:65
nieuwe~en:-65 no_longer:65 ogen:-65 oogst:65 ook_$:65 opbla*:-65 or_rather:65 orchideeen:65 oxyge*:65
oxygen:65 partner:65 piano:65 plezier_een:-65 portiek_$:-65 slecht:-65 slippers:65 staat_ze:-65 stand*:-65
stopped:65 stranded:-65 studio:-65 taxi_,:-65 terug_$:-65 test:65 thera*:-65 toern*:-65 toernooi:-65
toile*:65 trailer_to:65 trainen:65 uit~kraan:65 vanavond_naar:-65 vanavond_om:-65 van~lege:65
van~station:-65 vegan*:65 vervoer_$:65 vier_$:-65 volgende_week:65 volwassenen:-65 voor~$:65 vrij_voor:-65
wat_anders:65 whene*:-65 whenever:-65 wie_overhoort:65 woensdag~ik:-65 yarn:-65 years_of:-65 zie:65
zomer:-65 zondag~ik:-65 *aal:-64 *aps:-64 *erp:-64 *ite:-64 *key:64 *lio:-64 *pop:64 *ten:-64 *ues:-64
*ung:-64 ,_zit:64 ,~at:64 ,~do:64 ,~dromen:64 ,~kan:64 ,~koelkast:-64 ,~nights:-64 ,~seat:-64 ?_er:64
^_urgent:64 ^_waar:64 ^~draai:-64 ^~gas:-64 ^~hangt:64 ^~o:-64 ^~out:64 aan~::64 airpo*:-64 airport:-64
all_$:-64 alleen_$:64 als_we:64 and_cannot:64 and~do:64 and~love:-64 appre*:64 art_school:-64 at_.:-64
barbe*:-64 behin*:-64 behind:-64 best_een:-64 bicycle:64 bij~voordeur:-64 black_$:64 boeken_,:-64 carni*:64
carnival:64 charge_$:-64 check*:-64 class*:-64 coming_$:-64 coming_up:64 conce*:64 cousi*:64 dag_of:-64
dagje:64 dag~$:64 dal:-64 de~draait:-64 de~weg:-64 dit~$:64 drinkt_slecht:64 een_grote:64 een~hap:64
eten~ons:-64 evening~i:-64 every_evening:-64 feeds:-64 fille*:-64 free~,:-64 from_my:-64 gang~het:64
ge_moogt:-64 grans:64 hap:64 hop:-64 huis_uit:-64 huisartsenpost:64 husba*:-64 ik_ga:-64 ik~bang:64
ik~zaterdag:-64 in_spanje:-64 in~and:-64 in~keuken:-64 jaar~de:-64 jaren~,:-64 je_alles:-64 je~uit:-64
jongeren:-64 jouw~$:-64 knit:64 kost:-64 krijg~niet:-64 like_$:-64 likes:-64 live:-64 maand~ik:-64
maar_ik:64 me_what:64 midde*:-64 minute_$:64 minute_,:-64 moeder_,:64 moeder_met:64 moogt:-64 my_garage:-64
na_school:-64 naar:-64 nee_$:64 needed~,:64 niet_,:64 niet_::-64 niet~mijn:64 nu_open:-64 o_wie:-64
om_mee:64 on_fire:64 ontdo*:64 op_uw:-64 open_te:64 opruimen:-64 opslag_voor:64 or:-64 oude~$:-64 own~$:-64
pan_soep:64 pannen:64 papie*:-64 piano_,:-64 plek_om:64 portf*:-64 portfolio:-64 pots_,:64 rijd~met:-64
sailo*:64 schal*:-64 schalen:-64 scootmobiel:64 seventy~,:64 showi*:-64 showing:-64 sister_visits:64
soep_voor:64 strai*:-64 straight:-64 tegen~een:64 the_house:-64 the_stairs:64 to~them:-64 uit_de:-64
unope*:-64 unopened:-64 vandaag_,:-64 waar~dat:64 wakker_$:-64 warme_maaltijd:64 wednesday_and:64 weer_$:-64
weet~je:64 what_i:64 what~i:64 wie_o:-64 wie~wie:-64 yet:64 you~,:-64 *art:63 *bel:-63 *eit:-63 *hop:-63
*jpt:63 *kap:63 *lad:63 *nje:-63 *pel:-63 *pte:-63 *rol:-63 *sta:63 ,_gewoon:-63 ,_good:-63 ,_spare:63
,~meer:-63 ,~tafel:63 ?~niet:63 ^_airport:-63 ^_buurman:63 ^_from:-63 ^_graag:63 ^_translator:63
^_vietnamese:-63 ^~coach:-63 ^~i:63 a_bucket:-63 a_job:-63 afternoon_?:63 along:-63 and~take:-63 arabi*:-63
at~bij:63 a~?:-63 a~baked:63 before_buying:63 beginner_,:63 bel~$:-63 bep:-63 beroe*:-63 bezig:63 bibli*:-63
binnen_$:-63 blokk*:-63 booke*:-63 booked:-63 buttons:63 camera:63 car_to:-63 cemen*:63 cement:63 cool:-63
corridor:63 course:63 cousc*:-63 dag_op:63 dag_thuis:-63 dankbare:63 dankbare~voor:63 de_muur:63 decent~,:63
die~in:63 douch*:63 dust_$:-63 eat_here:-63 ede:63 een_gezin:-63 een_plek:63 ehbo_en:-63 en_doe:-63
en_donderdag:63 en~mee:-63 en~tijd:-63 ernaast_$:63 eten~een:63 fewer:-63 fewer_than:-63 fietskar:63
first~$:63 for~bread:-63 four_today:63 gedic*:63 gekregen_en:63 get_a:-63 gooch*:63 gravel:63 haar_$:63
half_size:-63 halso*:-63 halsoverkop:-63 handi*:63 het~om:63 hoofd*:-63 house_is:-63 how_i:-63 i_start:63
iemand~de:63 ik~jouw:63 ik~vanmiddag:-63 in_augustus:-63 in_july:-63 inside_,:63 knuts*:63 kruis*:-63
licht:-63 los:63 maat:-63 mag_je:-63 mei_$:63 mense*:-63 mijn_printer:-63 mijn_scheiding:63 minder:63
moet_vandaag:63 moet~ergens:-63 moet~op:-63 mogen:-63 moved~with:63 my_car:-63 nakij*:-63 nakijken:-63
net~en:63 never~a:63 niet~voor:-63 north~,:-63 op_?:63 op_nummer:-63 op~naar:63 op~oprit:-63 op~werk:63
order_,:63 our~have:-63 papierwerk:-63 plug_in:-63 readers:-63 readers_$:-63 retired~,:-63 rolla*:63
rust:-63 scree*:-63 servies:-63 sinds~scheiding:63 singl*:63 single:63 size_,:-63 slaap_ik:63 spaans:63
spelletjes:63 station:-63 sunday_,:-63 the_allotment:-63 the_inside:63 thoug*:63 tied:63 till~tonight:-63
toch_niet:-63 today_?:63 tonight_with:63 translator:63 tweel*:63 tweeling:63 twice_a:63 van~bij:-63
verti*:63 vietnamese~rolt:-63 vissen:-63 voetbal:-63 volunteer:-63 voor_kinderen:-63 voor~met:-63 was~en:-63
weer_naar:63 wel:-63 welke:63 wie_nog:-63 with_her:63 without~,:63 zaak_,:-63 zes_weken:63 zijn_voor:-63
*led:-62 *ume:62 ,_must:-62 ?_de:62 ?~en:-62 ^_first:62 ^_gezocht:-62 ^_schaatsen:-62 ^_somewhere:62
^~bikes:62 ^~caravan:62 ^~electric:-62 ^~kook:-62 ^~laat:-62 ^~ziek:62 aan_te:62 aansluiten:-62 acros*:62
across:62 advis*:-62 als~kan:62 and~for:-62 and~house:62 anyone_have:-62 armen:-62 banda*:-62 bang_voor:-62
bij_$:-62 bike_tomorrow:-62 board_games:-62 boot:-62 bugs:-62 buiten_$:62 buying_$:62 cant~the:62
composting:-62 corner~a:-62 courg*:62 courgettes:62 cycli*:-62 daughter_is:62 de_kringloop:-62 deelt:-62
de~smaakt:62 dinsdag:-62 do_with:62 drie_bij:-62 een~hebben:62 eerst*:62 eerste:62 en_hebben:62
english_$:-62 fi:62 forty~,:62 for~evening:62 froze*:62 frozen:62 ge_hebt:62 geweest_en:-62 gezocht_?:-62
giste*:62 gisteren:62 guitar:62 hang:-62 have~a:62 head_,:62 het_moet:-62 hoeveelheid:-62 hoeveelheid_$:-62
host:62 house_on:-62 hypot*:62 hypotheek:62 in_three:62 install:62 is_already:-62 is_my:-62 i~weeding:-62
jars~for:-62 just~a:62 kindje~,:-62 kitchen:-62 krijg_het:-62 langs*:-62 machine~on:62 mag_het:-62 man_.:-62
me_and:-62 mensen_die:-62 mijn~heeft:-62 morgen_of:-62 naar~ziekenhuis:-62 ne:62 net~van:62 none_$:62
now:-62 one_of:62 ophan*:62 overhoort:62 overhoort_mij:62 over~half:62 over~mijn:-62 panda:62 phone_in:62
pleas*:62 plus~$:-62 poets*:-62 polli*:-62 polling:-62 polling_station:-62 room~$:62 ruikt:-62 samen~$:-62
schaatsen:-62 school:62 sluit:62 so_i:-62 so~to:62 still*:-62 tent_,:62 the_polling:-62 theat*:62
three~this:62 to_water:62 vanavond_een:62 veel~$:-62 verge*:62 verhuisdozen:-62 voegen:62 volle*:62
voordoen:62 voor~oude:62 weedi*:-62 weeding:-62 white_screen:-62 whole~,:62 works:-62 xl:-62 zacht_,:-62
zet_ik:-62 zetten_$:62 zien_$:62 zomer_$:-62 *eis:-61 *enu:-61 *hma:61 *ick:61 *ike:61 *kte:61 *lic:61
,_bijrijder:-61 ,_evenings:61 ,_groen:61 ,_likes:-61 ,_night:61 ,~fridge:61 ,~hangen:61 ,~wife:-61
,~yours:-61 .~wil:61 ^_caravan:61 ^_coeliac:61 ^_every:-61 ^_golf:61 ^_locked:61 ^_new:-61 ^_since:61
^_sta:-61 ^_working:61 ^~call:-61 ^~date:61 ^~inch:-61 ^~kunt:-61 ^~meter:-61 ^~weiland:-61 and_our:61
and~one:-61 an~and:61 apple*:61 apples:61 appointment_$:-61 asthm*:61 asthma:61 asthma_,:61 a~to:61
a~who:-61 babyb*:-61 beant*:-61 beschimmeld:61 beschimmeld_$:61 betwe*:61 between:61 bijrijder:-61
bijrijder_mag:-61 bij~bakker:61 bike~for:61 bloemen:61 boy:61 breng_ik:-61 can_leave:-61 car_park:-61
closed_$:61 coeliac:61 dark~$:61 dawn_,:-61 de_slaapkamer:61 dertig:61 een_jaar:-61 een_naaimachine:61
een_tent:61 een~wel:-61 empty_fridge:61 en~halve:-61 en~stoelen:61 er~eentje:61 er~te:-61 every~and:61
falle*:61 fallen:61 far:61 fiddl*:-61 for_years:-61 for~new:-61 for~year:61 funer*:61 funeral:61
gaan_voor:61 garli*:61 garlic:61 gathers:-61 ge_kunt:-61 golf~,:61 gordi*:61 halen_$:-61 half~garage:61
hands*:-61 heading~from:61 heart_,:-61 heatw*:61 heatwave:61 heeft_een:61 het_engels:61 hier_,:61 hold_a:-61
how_does:61 how~one:61 hungry~,:61 huurd*:61 iedereen~een:-61 ik~vandaag:-61 in~engels:61 is~niet:61
kan_niet:61 kanti*:-61 kantine:-61 keep~$:61 kijke*:61 kijken:61 kinderen~de:-61 laat_mij:-61 laten:61
leeg~op:-61 leer_het:61 leftover:61 logopediste:-61 loopt:61 maart_,:61 mee~oefenen:61 mothe*:61 my_way:-61
neem_een:-61 noon_today:61 north:-61 nummer_$:-61 of_de:-61 old~,:61 omdat:-61 one_on:61 on~,:61 opnie*:-61
opnieuw:-61 or_two:-61 overs*:61 party_tonight:61 rather_not:61 restjes~de:61 rijbewijs:61 rijden:61
rij~terug:-61 roundabout:61 school~on:61 schou*:-61 sewing_machine:61 shelter:61 slijp*:-61 so~that:61
speak*:61 spreken:61 still~its:-61 stoel:61 stuur:61 tafel~de:-61 te:-61 the_roundabout:61 them:-61
to~school:-61 uitleg:-61 van_zijn:61 vanavond_gaat:-61 vijftig_man:61 vooral:-61 voor~alleen:61 voor~het:-61
weeks_$:61 wie~daar:-61 zaag:-61 zin_om:-61 zoeke*:61 zoeken:61 zondag~$:61 *cue:-60 *jke:60 *lok:60 *mma:60
*ost:-60 *rds:60 *sal:60 *sit:60 *sly:60 ,_hand:-60 ,_ons:60 ,_this:60 ,_thuis:-60 ,_vandaag:-60 ,~flat:60
,~leave:-60 ,~maths:-60 ,~oud:60 ?~live:-60 ^_bloemen:60 ^_frozen:60 ^_weet:-60 ^~belt:60 ^~beschikbaar:-60
^~deelt:-60 ^~from:60 ^~kat:60 ^~moving:60 ^~rolstoel:-60 a_roof:60 alle_maten:-60 alone_$:60 als_zzper:60
anyone~to:-60 any~for:-60 at_once:60 at_the:-60 avail*:-60 available:-60 bakker~ik:-60 balloon:60
balloon~,:60 beach:60 beantwoordt:-60 beginnen:60 ben_een:60 big_pot:-60 bij_mensen:-60 blue_,:-60
brood_van:-60 but_no:-60 buurtgenoten:-60 by~dozen:-60 cable*:60 cables:60 can~somebody:-60
carnival_float:60 cijfers:60 cleaning_,:-60 corri*:60 de_kantine:-60 deadline:60 de~aan:-60 de~wil:60
die_onze:-60 do_the:60 drie~kinderen:60 dry~,:-60 een_maand:60 een_ouder:60 een~oude:60 ends_at:60
end~the:60 en~nu:-60 ervaring:-60 fanfare:60 float:60 flyin*:60 flying:60 for_$:60 for_grabs:-60 formu*:60
for~in:-60 freezer_is:-60 geduld:-60 gepensioneerd~zoekt:-60 getro*:60 gitaar:60 glad_of:-60 grabs:-60
groot_$:-60 gymna*:-60 half~it:-60 hands_for:60 happen:60 hardl*:60 help_yourselves:-60 hij_moet:60
honderd_,:60 hoofd_$:60 huishoudens:60 iemand_nog:-60 if~$:60 ik_begin:60 ik_het:60 ik_let:-60 in_alle:-60
indoo*:60 indoors:60 in~zijn:-60 is_de:60 is_er:60 is_for:-60 is_yours:-60 kantine_,:-60 keep:60 kent:60
keuken_,:-60 kilos_,:60 kinderen_met:-60 koud~$:60 leave_the:60 left_over:-60 leftovers:60 light_,:-60
ligt_in:60 maar~een:-60 machi*:-60 meal:-60 meanw*:-60 meanwhile:-60 media*:60 met~een:-60 met~met:60
mondeling:60 months~and:60 most:60 muur_achter:60 muur~$:-60 my_hallway:-60 my_son:-60 my~wife:60
naar~vliegveld:60 naar~voetbal:-60 niet_met:60 o:-60 of_us:60 onze~,:-60 on~floor:60 op~plein:-60 orang*:60
orange:60 or~or:60 oud_maar:-60 pass:-60 piano~,:60 pies:-60 pies_,:-60 pit:-60 plann*:-60 polde*:-60
polder:-60 polish:-60 raak:-60 someone~me:60 somew*:60 somewhere:60 spare~,:60 sprek*:60 stoel_vrij:60
sugar:-60 swaps:-60 swoll*:60 swollen:60 the_dozen:-60 the_floor:60 the~cable:60 the~seat:-60 to_cook:-60
tomorrow_at:-60 toont:-60 uit~muur:60 under_my:-60 van_,:60 vanmiddag_nog:-60 vanna*:60 vannacht:60
vanui*:60 vanuit:60 verde*:-60 verpleegkunde:60 via~$:-60 vliegveld~vier:60 voor_vijftig:60 voorl*:-60
warme_douche:-60 wedding_buffet:-60 week:-60 welke_muur:-60 wie~geen:-60 wil_eten:-60 wil~voor:60
with~van:-60 wood:-60 yours_$:-60 yourselves:-60 yourselves_$:-60 zelfgemaakte~$:-60 zijn~en:60 zoek~een:60
zonnepanelen:60 zo~in:60 zzper:60 zzper_,:60 *amp:59 *bed:-59 *das:-59 *iff:59 *ool:59 *sie:59 *ulp:-59
,_gordijnen:-59 ,_guests:59 ,_hop:-59 ,_kitchen:59 ,_morgen:-59 ,_only:59 ,_vijf:59 ,_would:-59 ,~best:-59
,~can:-59 ,~half:59 ,~hangt:-59 ,~has:-59 ,~hier:-59 ,~one:59 ^_altijd:-59 ^_four:59 ^_giving:-59
^_happy:-59 ^_learning:59 ^_net:59 ^_opa:59 ^_ophalen:-59 ^_plek:-59 ^_small:-59 ^~brother:59 ^~neemt:-59
^~ruim:-59 ^~trakteer:59 ^~will:59 a_small:59 a_sourdough:59 al_jaren:59 aller*:-59 anyone_free:59
a~starter:59 a~tank:59 baker*:-59 bakery:-59 boormachine:59 boter*:-59 carna*:59 chain:59 cheese:59
claws:-59 closed:59 de_kleine:59 de~$:-59 de~achter:59 de~staat:59 diere*:-59 doen_,:59 doorb*:59 draait:-59
een_hoekje:59 electric_car:-59 en~niet:59 er_zijn:-59 flies:59 for~::-59 ga_om:-59 give~,:-59 goed_$:-59
goed~$:59 grann*:-59 handen_om:59 happe*:59 het_gaat:59 het_schoolplein:59 het~nog:-59 hoeft:-59 hop_in:-59
hosting:59 hurts:59 in_elkaar:-59 in_every:-59 in~the:-59 is_dan:-59 is_zo:-59 is~groot:-59 is~so:-59
kan_er:59 kan_nu:-59 kinde*:59 kip:-59 komt_straks:59 kook_ik:-59 langs:-59 lapto*:59 learning:59 lees:59
lift_naar:59 maat_tot:-59 mag_$:-59 marro*:59 me_before:-59 middag~$:-59 midnight_,:59 mijn_ouders:59
moet~,:-59 muur~de:59 my_post:59 nacht:-59 neem_ik:59 negen*:59 nursi*:-59 nursing:-59 ons_kantoor:-59
ophalen_van:-59 party_this:59 party~afternoon:59 physi*:59 plants:-59 plat~$:-59 r:59 rollator:59 simpl*:-59
snoeiafval:59 snoeiafval_en:59 snoeiafval~een:59 sorted:-59 square_metres:59 stoppen:-59 stuff_,:-59
tail:-59 the_garden:-59 the_passenger:-59 to_bake:-59 to_happen:59 toast:-59 tv:-59 van_en:59 vanmi*:-59
vanmiddag:-59 van~maand:-59 vast~het:59 vierkante:59 waarh*:59 waarheen:59 want_koken:-59 want~voor:-59
weer_als:59 welkom_$:-59 wholl:-59 wijng*:59 your_living:59 zeven_$:59 zin_in:59 zondag~ons:59 *ali:58
*ame:58 *apt:58 *ata:58 *ece:-58 *gic:-58 *hog:58 *nst:-58 *omp:-58 *ond:58 *oze:58 *rug:-58 *tje:-58
*uet:58 *uik:-58 *ver:-58 ,~armen:-58 ,~could:-58 ,~elke:-58 ,~jij:-58 ,~lig:58 ,~more:-58 ,~someone:58
,~you:58 ._bring:-58 ._elke:-58 ?~.:-58 ^_drumstel:58 ^_ge:-58 ^_hedgehog:58 ^_honderd:58 ^_pinata:58
^_tussen:58 ^~leert:-58 ^~lesson:58 ^~licht:-58 ^~may:-58 a_two:58 aan~de:58 afgel*:-58 allergic:-58
an~seat:58 appli*:-58 aquarium:-58 as~speak:58 a~head:58 back_$:58 bad~,:-58 band_,:58 ben~ik:-58
beschuit:58 best_eens:-58 bij~en:-58 borstvoeding:58 bus_van:-58 buurman_,:58 by_tuesday:58 calls:-58
candl*:58 date_tonight:58 deadline~$:58 die_weet:58 doesnt~,:58 donker:58 driving_$:58 easy:-58
een_stapel:-58 een~dat:-58 en~hem:58 en~hier:58 en~werk:58 favou*:-58 for_six:58 gang~er:58 gedeeld:-58
give_it:-58 goede~$:-58 gratis~$:-58 hedgehog:58 heen_en:58 hier~$:58 hier~en:58 hoe_ge:-58 hoe~$:-58
hop~$:-58 i_used:-58 id~glad:-58 iemand~weet:58 ik~naaimachine:58 in_overvloed:-58 in~kitchen:-58 jars:-58
jonge:58 kleinkind:58 knive*:58 knives:58 kwame*:58 kwamen:58 leeg~,:58 leren~op:58 life_$:58 lifti*:-58
lifting:-58 los_,:58 mag_best:-58 magnetron~,:58 mag~eens:-58 massage:-58 mee_te:58 midda*:-58 mijn~in:58
mijn~komen:-58 more~and:-58 morning:-58 my_starter:-58 nephe*:58 nephew:58 niet~en:-58 nieuwe~menu:-58
no_$:58 nog_nooit:58 noon~$:58 of_voor:-58 off~can:-58 of~niks:-58 on_wednesday:58 onder_een:58
onze_kelder:58 oppas:58 oudst*:58 oudste:58 overvloed:-58 pierogi_,:58 pinat*:58 pinata:58 plus~,:-58
pressure_washer:-58 ramp:-58 rij~een:-58 schoolplein_$:58 since~,:58 slikk*:58 slikken:58 snack*:-58
soort:58 strijken:58 taalmaatje_gezocht:58 taart:-58 taxi_to:58 te_maken:58 terug:-58 te~courgettes:58
the_christmas:58 the_late:-58 them_,:-58 the~one:-58 three_weeks:-58 to_do:58 to_talk:-58 tonight~my:-58
two~old:58 uur~en:58 vakantie_en:-58 van_acht:58 van_beroep:-58 van_gisteren:-58 van~eigen:58
veel_courgettes:58 verdieping:-58 verlengsnoer:58 verlengsnoer_van:58 versc*:58 voor_niks:-58 wanted_,:58
washer:-58 we_speak:58 wekke*:-58 werk_bij:-58 wie_hem:-58 wie_oefent:58 wij_willen:58 wil~graag:58
wil~ik:-58 winkel_$:58 with~and:-58 work_in:58 you_do:58 you_may:-58 zangl*:58 *ias:57 *igt:57 *way:-57
,_dont:57 ,_eleven:57 ,_kinderen:57 ,_raap:-57 ,_someone:57 ,_stuck:57 ,_vier:57 ,_zij:57 ,_zoekt:57
,~bed:-57 ,~hele:57 ,~mirror:57 ,~went:57 ^_bins:-57 ^_hammer:-57 ^_kerst:57 ^_porch:-57 ^_tien:57 ^~een:-57
^~father:57 ^~floor:-57 ^~jaar:57 ^~kippen:-57 ^~knives:57 ^~runs:-57 ^~tomato:-57 ^~voorjaar:-57 ^~wine:-57
a_white:-57 als~hem:-57 ander*:-57 anyway_$:-57 arrive:57 at:-57 at_nine:-57 at~time:-57 a~cooked:57
bakfiets_voor:-57 ball:57 beamer_and:-57 bed~a:-57 bench:-57 bike~in:57 birthday_cake:57 borrow_a:57
broom:-57 by_wednesday:57 carry:-57 chauffeur_,:-57 coeliac_,:57 commi*:-57 cooked_dinner:57 could~one:-57
covered:-57 cutti*:-57 cutting:-57 day_$:-57 die_mijn:57 drie~je:-57 driver_in:-57 durf:57 dutch~at:-57
een_auto:-57 een_bakfiets:-57 een_mand:-57 eigen~$:57 eindi*:57 eindigt:57 emerg*:-57 en_neer:-57 en_we:57
er_tot:-57 eten_?:-57 familie:57 fiat:57 for_our:57 for~$:-57 geven_in:-57 gezin_dat:-57 glasses_and:-57
groeit_dicht:-57 groningen_,:-57 hammer_drill:-57 hangt_in:57 hebben_en:57 heb~$:-57 heb~,:57 heb~tijd:-57
hele:57 hele_week:-57 hit~with:57 home~dinner:57 i_always:-57 i_live:-57 ik_,:57 ik_al:57 ik_strijk:-57
ik~hele:57 ik~nooit:57 immed*:-57 ineen*:57 ineens:57 is_anders:-57 key:-57 klaar:-57 klass*:57 km_,:57
kooke*:-57 krijgt:57 krijgt_er:-57 kun:-57 kun_je:-57 lege_potten:57 lesso*:57 lijme*:57 living_alone:-57
loss:57 maar~is:57 marathon:57 mee_willen:57 meer_met:57 meeti*:57 met_drie:-57 moet_,:-57 morgen_gratis:57
morgen~en:57 my_daughter:57 my~with:-57 naar~$:57 neem~een:57 net~,:-57 nobody~be:-57 nog_iets:-57
nog_plaats:-57 now~the:-57 nu_ik:-57 nurse:-57 one~to:-57 open_en:-57 operation:57 op~halen:-57 op~neer:-57
oud~haalt:-57 out~$:57 over_na:-57 overn*:57 paint*:57 preci*:57 pub:57 raap:-57 reade*:-57 repair~,:-57
return:57 rolt:-57 ruime*:-57 ruimen:-57 saturday~the:-57 seems:57 she_is:-57 should_be:-57 showing~how:-57
slaapzakken:57 sollicitatie:57 sort:-57 spani*:57 spanish:57 speel:-57 spull*:-57 step:-57 stuk_en:57
supermarkt:57 sushi_rollen:57 syrisch:57 tent:57 the_lake:57 the_streets:57 the~today:-57 thursday_$:-57
today~a:-57 tot~in:-57 town_,:57 tutoring:-57 two~for:57 unwan*:57 unwanted:57 van_twee:57 vanavond_te:57
video_calling:-57 voor_acht:-57 was~$:-57 wc:57 we_are:-57 wednesdays_$:-57 weeks~in:-57 weinig_,:57
were~the:57 whoever~me:57 zei:57 zestien_heeft:-57 zijn~$:-57 zips:-57 zit~$:57 zondag~de:-57 zon~of:57
*eld:56 ,_glas:56 ,_hurry:56 ,_lees:56 ,_moeder:56 ,_veel:-56 ,~handed:56 ,~here:56 ,~lectures:-56 ,~ligt:56
,~mogen:-56 .~knows:56 ?~van:56 ^_achter:-56 ^_english:56 ^_former:-56 ^_ground:-56 ^_handy:-56
^_marathon:56 ^_nieuwe:56 ^_red:-56 ^_stamppot:-56 ^~at:-56 ^~should:-56 a_few:-56 amp:-56 and_time:-56
anyone~something:-56 at~.:56 auto~?:56 a~plate:-56 balls:56 be_glad:-56 bedde*:-56 bed~tonight:-56
ben_in:-56 beschuit_met:56 beschuit~muisjes:56 beside:-56 be~of:-56 borde*:56 bramb*:-56 bus_meer:-56
busje_en:56 can_my:56 can~my:-56 could_be:-56 crate*:-56 crates:-56 de_ramen:56 de~?:56 de~ligt:56
doorbell:56 doors_,:-56 dumplings:-56 dymo:-56 each:-56 een~zijn:56 emergency:-56 en_zou:56 engin*:-56
english_,:56 er_deze:56 er~week:56 expec*:56 fell:56 fortn*:-56 fourth:-56 fourth_$:-56 free_friday:-56
gaat_het:-56 garage~de:-56 geen_idee:56 geven~ik:56 gezocht_die:56 graag~bij:56 grond_,:-56 gym:56
heeft~een:56 heel_het:56 here_all:-56 het~,:-56 heup:56 hurry:56 hurry_$:56 i_use:56 iemand~die:-56
ik_toch:-56 in_limburg:56 inspi*:56 inspiratie:56 in~country:-56 in~week:56 is_precies:56 is~van:-56
it_in:-56 its~.:-56 kan_mijn:56 kwijt~$:56 langs_het:-56 lectures:-56 lees_::56 lendi*:-56 lending:-56
light:-56 maandag:-56 maar_raak:-56 maken_$:56 me_alone:-56 meer~ik:56 messe*:-56 met_muisjes:56
meubels_$:56 muisj*:56 muisjes:56 my_hobby:-56 my_old:-56 my_oven:-56 my~come:56 natuu*:56 neem~aan:56
no_lectures:-56 nu_alleen:56 nu_de:56 om_vier:56 om~dag:56 onlin*:-56 only~$:56 ons_?:-56 on~and:56
opete*:-56 opeten:-56 opeten_$:-56 passa*:-56 patienten_$:-56 pets:-56 precies:56 quiche:56 ruikt_naar:-56
saturdays_$:-56 schuur:-56 self:56 shelf_in:-56 should~alone:-56 slaapplek:56 someone_with:56 someone~a:56
spain:-56 staat~tot:-56 stamp*:-56 stevi*:-56 stille:-56 stubborn~and:56 te_eten:-56 teacher~,:56 tegel*:-56
tenni*:56 terwijl_jij:-56 te~.:56 the_block:-56 the~to:56 throu*:-56 through:-56 throwing:56 tien_minuten:56
till_six:-56 to_my:56 toch_moet:56 toesl*:56 told:56 top_floor:-56 tot~uur:-56 towar*:56 towards:56
to~dump:-56 twee~passen:56 two~of:-56 vakantie~$:56 van_tien:-56 vanavond~aan:56 vandaag_van:-56
vandaag~mijn:-56 vanmiddag_,:56 verhu*:56 wasmachine~de:-56 wc_$:56 week_staat:-56 where_a:56 wil_een:-56
wille*:56 willen:56 wiskunde_,:56 wordt~en:56 work_$:-56 would~my:56 you_$:-56 yours_for:56 you~a:56
zaterdag~$:-56 *aas:55 *acs:-55 *eze:-55 *gid:-55 *lft:-55 *mpo:-55 *rel:55 *ria:55 *rin:-55 *ruk:55
*som:-55 ,_loop:-55 ,_open:-55 ,_phone:55 ,_teach:55 ,_where:55 ,~buren:-55 ,~party:55 ,~voor:-55
,~werkbank:-55 ?_kan:-55 ?~staat:-55 ?~vertrek:-55 ^_baby:55 ^_dog:55 ^_etalage:-55 ^_flight:55 ^_garage:-55
^_heb:-55 ^_hond:55 ^_parisienne:-55 ^_spanish:55 ^~a:55 ^~box:-55 ^~buur:55 ^~kinderwagen:55 ^~lekt:55
^~morgen:55 ^~na:-55 ^~pay:55 ^~vervangen:-55 abroa*:-55 abroad:-55 accent_makes:55 acht_meter:55
after_a:-55 allergy:55 alles_ligt:55 and_play:-55 au:55 autom*:55 bande*:-55 bedden:-55 bed~,:55
beginners~geen:-55 between_jobs:-55 bike_stolen:55 blijk*:55 blijkt:55 breathing:55 brengt_er:55
broken_toe:55 buren_,:55 cable~$:-55 can_i:55 cheer*:-55 clip:-55 colle*:55 compl*:-55 de_pan:-55 deaf_,:55
deze~een:55 die~is:55 die~spreekt:55 digid:-55 do_$:55 drum:55 eat~all:-55 een_rugzak:55 een~heb:-55 eggs:55
electric_cargo:-55 en_alle:55 en_vanavond:55 etala*:-55 etalage:-55 five_,:55 folk:-55 folks:-55
forty_years:-55 for~place:55 fresh:-55 gips_en:-55 heb_tijd:-55 hebt_$:-55 here_.:-55 herte*:55 hoe~een:-55
huis~zijn:-55 huwel*:55 iemands_naaimachine:55 iemands~een:55 ik_betaal:55 ik_gooi:55 ik_iemands:55
ik_vertrek:-55 ik~geen:55 im~and:-55 in_voor:-55 is_bij:-55 isole*:-55 is~nu:55 i~,:-55 jumpe*:55 jumpers:55
klaar_bij:55 komen~,:-55 ladder_$:-55 ladie*:55 ladies:55 landlord:55 latch:55 leeg_,:-55 leuk_vindt:55
loose:-55 maar~,:-55 maar~het:-55 mag~iemands:55 man~,:55 me_$:55 meerijden:55 mee~eten:-55 mensen_met:55
mijn_eigen:55 mijn_rug:55 mine:-55 morgenvroeg:-55 my_accent:55 my_moped:55 my~makes:55 naaimachine_een:55
nacht_$:-55 next~$:55 niet_op:-55 niets~,:55 not~of:-55 off_and:-55 omhanden_$:-55 one~the:55 on~for:-55
op_vakantie:-55 op_zondagen:-55 ophangen:55 opladers:-55 op~het:55 our~,:-55 outside~,:55 parisienne:-55
photo*:55 plaats_voor:-55 please~a:-55 poppe*:55 pruim*:-55 pruimenjam:-55 rijd~naar:-55 rijst*:55 rugza*:55
rugzak:55 running~,:-55 run~$:-55 saxop*:55 saxophone:55 school_gate:-55 schri*:-55 seven_this:55
seven~evening:55 show_me:55 smell*:55 smells:55 squar*:55 square:55 staan_klaar:-55 stape*:-55
stoeptegels:-55 strijkplank:55 takes_me:-55 tapijt:-55 te_wachten:-55 tempo:-55 the_driving:55 the~and:55
those:-55 tuesdays:55 up~for:55 vanavond~op:-55 visited:-55 vuur_,:-55 week_of:55 week_weg:-55 week~oogje:55
went~$:55 werk_in:55 wie~iets:-55 woodw*:-55 woon~de:-55 wortel:55 zaterdag:55 zips_,:-55 zit_vanavond:55
zit~zonder:55 zolder:55 zondagen:-55 zoon~een:55 *aak:-54 *day:54 *ger:-54 *ups:-54 *uth:-54 *via:54
*vol:-54 ,_geduld:-54 ,_hes:54 ,_klein:54 ,~alone:54 ,~inbegrepen:-54 ,~somebody:54 ,~starts:54
,~tonights:54 .~.:54 :_seven:54 ?_die:54 ^_forty:-54 ^_kerstboom:54 ^_spare:-54 ^_vader:54 ^~bak:-54
^~driving:54 ^~owner:-54 ^~trailer:54 ^~woonkamer:-54 a_long:-54 achteraan:-54 and_three:54 anders:-54
ate_the:54 at~nursery:54 au_pair:54 a~call:54 a~seat:54 beneden_$:54 benzine:54 beval*:54 binnen_vijf:54
binnen~minuten:54 board_and:-54 bone:54 bouwe*:54 bouwen:54 brood:54 candles:54 cante*:-54 canteen:-54
cavia:54 cello:54 choir_,:54 club_at:54 company_$:-54 compu*:54 could_do:54 could~with:54 daar~ik:-54
dan_een:-54 de_cavia:54 deurt*:-54 deurtje:-54 de~stil:-54 die~ons:54 drie~te:54 droog~$:54 drop_in:-54
drumm*:54 een_raar:-54 een_schuur:54 eerlijk_te:-54 elke~om:-54 en_drie:54 en_eerlijk:-54 en_iedereen:54
en_loop:-54 er~over:54 fell_off:54 for~at:54 fridays:54 front~$:54 gebruikt_,:-54 gedra*:-54 gezin:-54
goed_in:54 goed_is:54 grill*:-54 halve*:54 handen_$:-54 hands_,:54 hard_shoulder:54 heart:-54 hebben_de:54
hebt_toch:54 heeft_$:-54 helft~mijn:-54 hem_mee:-54 hoe_kom:54 hoor:54 huis_,:54 huiskamer~het:-54 huize*:54
if:-54 ill_be:-54 in_search:-54 it_ends:54 i~cook:54 jaar~,:-54 je_dat:54 jullie_op:-54 july:-54
just_moved:54 just~in:54 kan_de:-54 kan_geen:54 kijk:-54 klep:-54 know~to:-54 koelkast~leeg:54 krijgt~$:-54
leeft:54 leen~een:-54 lezen~ik:-54 lies~$:-54 maandagavond:54 mante*:54 met_klep:-54 me~en:-54 mij:54
mijn~op:-54 mocht:-54 mooi_zijn:54 my_head:-54 my_trailer:-54 na_het:-54 naaimachine:54 na~jaar:54 nog_de:54
noodgevallen:-54 of_white:-54 of~old:-54 of~with:-54 om~$:-54 om~keer:54 on_friday:54 ontslag:-54 on~hard:54
on~wheels:-54 on~with:54 ook~het:-54 ook~op:-54 opera*:54 op~wielen:-54 oud~,:54 outsi*:-54 outside:-54
pannenkoeken:54 pan~voor:54 plekj*:54 plekje:54 porties:-54 raar~$:-54 right~?:54 salt:54 sandw*:-54
schuif:-54 schuur_en:54 search:-54 search_of:-54 see_the:54 share_a:54 slapend:-54 staat~open:-54
started_,:54 sticks:54 stoep_voor:-54 stofz*:-54 stop~i:54 straa*:54 stuck~a:54 stuk_,:54 suppl*:54
tafel_waar:54 tafelen:54 te_halen:-54 te_weinig:54 tehui*:-54 tehuis:-54 tell~where:-54 tent~,:54
the_dark:54 the_hard:54 thermostaat:54 the~moved:-54 the~shoulder:54 this~and:54 though:54 till_the:54
tinke*:-54 to_someone:-54 toilet~,:-54 twee_wielen:-54 uitve*:54 use_my:-54 vader~ik:54 vanmiddag_even:-54
van~voor:54 vast~houden:54 verkleedkist:-54 voor_vanmiddag:54 voor~vakantie:54 vrienden:54 vriezer_$:54
vrijdagavond:54 walks:-54 weer~krijgt:54 whenever_$:-54 wie_haalt:54 wij_in:54 wil_best:-54 wil_kan:-54
woon~$:54 woon~nummer:-54 year_.:-54 yourself:-54 zestigste~ik:54 zes~bij:54 zit_zo:-54 zolder_waar:-54
zou_mooi:54 zo~$:-54 *dse:-53 *hap:-53 *hie:53 *iep:53 *tat:53 ,_arriving:53 ,_car:53 ,_could:53 ,_delen:53
,_leen:-53 ,_same:53 ,_servies:-53 ,_sta:53 ,_still:53 ,~als:53 ,~before:-53 ,~caterer:53 ,~dicht:53
,~how:-53 ,~thirty:-53 ,~vandaag:53 ,~wat:-53 .~rij:-53 ?~zijn:-53 ^_id:53 ^_kind:53 ^_left:53 ^_not:-53
^_sinterklaas:53 ^_storage:53 ^_veertig:-53 ^_widower:53 ^~bij:53 ^~could:-53 ^~leren:53 a_hand:-53
a_key:-53 a_trailer:-53 aansc*:-53 aanschuiven:-53 afgelopen_en:-53 aflev*:53 afternoon_today:-53
als_het:-53 and_six:53 and~keep:-53 and~turning:53 answe*:53 apoth*:-53 appartement:53 appelmoes:53
away_for:53 a~afternoon:-53 a~date:53 a~tomorrow:53 babysit:53 backg*:-53 bakje:-53 because_of:53
before_the:53 ben_vandaag:-53 ben~zoek:53 bijvu*:-53 bijvullen:-53 binnenkomt:-53 binnen~uur:53 bought_a:53
brak:53 bring_me:-53 chutney:53 coach~the:-53 country:53 crackers_$:53 cutters:53 de_boodschappen:53
de_post:53 de~mee:53 die~een:53 dog_for:53 down_the:53 do~driving:53 drie_kinderen:53 dying:53 een~op:-53
eleven~,:53 en_ons:53 enorme:-53 en~weer:-53 family:53 fasti*:53 fasting:53 fifte*:53 fifteen:53 final*:53
for~wedding:53 fruitbomen:-53 gallery:-53 gebruiken~$:-53 geen~voor:53 gelui*:-53 geweest_,:-53 ghent:53
gramm*:-53 gratis_weg:-53 ground~and:-53 hambu*:-53 hamme*:-53 hammer:-53 hangi*:-53 hanging:-53 heated:-53
heb_een:-53 heeft_de:53 heeft~aan:-53 het_regent:53 he~,:53 houden_$:-53 house_and:53 hurts_,:53 i_still:-53
iemand_leren:-53 iemand_zin:53 in_october:53 is_afgelopen:-53 is_of:-53 it_knows:53 it_on:-53 kleding:-53
kofferbak_is:-53 komt~,:-53 koper*:53 late_husbands:-53 lawn:53 les_,:53 ligt_er:53 maar_een:53 mag:-53
me_where:-53 meestal:-53 mento*:-53 mentor:-53 met_vier:53 mijn_vriezer:-53 mijn~naar:-53 more_than:-53
morgenochtend_,:53 mums:53 my~husbands:-53 my~was:-53 naar_utrecht:-53 naar_zee:-53 noisy~$:53
noodgevallen_$:-53 now~$:53 onder*:-53 one_or:-53 one~two:-53 onze_tuin:-53 op_dinsdag:53 opvou*:-53
order*:53 or~?:53 ouderen_en:53 our~is:53 overvloed_,:-53 parro*:53 parrot:53 pick_up:53 pipe:53
portions:-53 power*:53 psych*:-53 racle*:-53 raclette:-53 ready_at:-53 red:-53 ridin*:53 riding:53
rijden_,:-53 rit~de:53 roestig:53 roze:53 saturday~i:53 screa*:53 servies_,:-53 showe*:53 shower:53
simple:-53 since~hip:-53 staat_bij:53 staat_een:53 stijg*:53 stijgt:53 sundays_$:-53 table:-53 tajin*:-53
tajine:-53 tajine_voor:-53 tajine~tien:-53 tall:-53 te_kort:53 tenta*:53 tentamen:53 the_second:-53
the_sofa:53 thuis_en:-53 tijdelijke:-53 tired_for:53 tongu*:-53 too_tired:53 travel:-53 turning:53
uur_vanavond:-53 vanis*:53 vanished:53 verbouwen:53 verder~$:-53 vergr*:53 verko*:53 verstand:53 voege*:53
voor_in:53 voorlezen:-53 voorlezen_aan:-53 waar~op:-53 we_go:-53 weer~$:-53 welpe*:53 welpen:53 widower:53
widower_,:53 wiele*:-53 winkel:-53 with_me:53 worst_,:-53 zater*:-53 ziek:53 zijn~zn:-53 zo_lang:-53
zoek_iemand:53 zonder~met:53 zuurk*:53 zuurkool:53 zware:-53 *cel:52 *ift:52 *ili:-52 *ird:52 *mee:52
*ute:-52 ,_at:-52 ,_door:-52 ,_lampjes:52 ,_lijkt:-52 ,_moet:-52 ,_schuif:-52 ,_water:-52 ,_will:-52
,~bureau:52 ,~slaapt:52 ,~sluit:52 ^_aquarium:52 ^_bicycle:52 ^_eight:52 ^_grandad:-52 ^_hovenier:-52
^_kamer:-52 ^_seven:-52 ^_slaapplek:52 ^_strong:-52 ^_tennis:52 ^~bakken:-52 ^~kraan:-52 ^~nakijken:-52
^~oude:-52 advice_,:52 advie*:52 advies:52 afgebroken_,:52 allowed~the:52 an_afternoon:-52 and_cant:52
and~?:-52 answers:-52 ask~anything:-52 babyf*:-52 bak~,:-52 before_work:-52 bestu*:52 big~$:-52 bij~thuis:52
blunt~,:52 borrow~$:52 bosch_op:52 box_::-52 brail*:52 bus_met:-52 cancelled~the:52 carport:-52 carrier:-52
cat~$:52 chili:-52 classics:-52 club_,:-52 couscous:-52 dat_is:-52 de_kamer:52 de_sleutel:52 de_snelweg:52
de_voetbal:-52 den~op:52 deur_open:-52 diabetic:52 dinsdagen:-52 dochter_wil:52 door~$:-52 driving_to:-52
dubbe*:-52 due_at:52 duwen:-52 duwen_,:-52 een_feestje:-52 een_matras:52 een_tweeling:52 elke_dinsdag:52
en_zoeken:52 er_zondag:52 every_holiday:-52 for_one:-52 gave_up:52 gebruikt_$:-52 gips~een:-52 go_in:52
grandad:-52 heeft_er:52 hele_leven:-52 het~op:52 home_,:52 homemade~,:-52 hoven*:-52 hovenier:-52 i_pass:-52
i_prune:52 if_you:-52 ik_kom:-52 ik_van:52 ik_woon:-52 ik~de:-52 in_den:52 in_groningen:52 in_this:-52
is_closed:52 is_open:-52 its~in:52 i~it:52 jar~a:-52 je_leuk:52 je~vindt:52 juris*:-52 kan_direct:-52
kan_je:-52 kind_driver:52 koken~mijn:-52 konijnen:-52 krijgen:-52 kunnen_we:52 kunst_$:-52 lamp_$:52
leaking_,:52 leerlingen_$:-52 lig_met:52 light_$:-52 long~,:52 maandag_en:-52 maar_nu:52 maken~mijn:-52
may_and:52 me_anything:-52 me_in:-52 meer~sinds:-52 meezi*:-52 met_tijd:-52 met~over:-52 me~to:52
mijn_moeder:52 mijn_telefoon:52 mij~,:-52 moet_vanmiddag:-52 more~no:-52 naar~andere:52 niet_.:52 no_clue:52
nu~krijgt:-52 off~my:52 old~who:52 on~way:-52 ook_voor:-52 op_de:52 op_dinsdagen:-52 ophalen~ik:-52
oude~die:52 our_block:52 our_cafe:-52 over_::-52 over~drie:-52 owner*:52 owners:52 own~and:-52 paris*:-52
pick_ups:-52 plaster:52 pleis*:52 point:-52 praten~ik:-52 ramadan:-52 rice:52 ronde:-52 scheiding~ik:52
schuur_met:-52 screw:-52 seeking_a:52 shuts:52 slaapplek_voor:52 snelw*:52 snelweg:52 spong*:-52 sponge:-52
stekj*:52 stop_$:52 take_a:-52 tegen_een:52 than~$:-52 the_divorce:52 them_$:52 then_?:-52 the~starts:-52
third:52 three~of:52 thuis_$:-52 thursday~and:-52 tonight~it:52 training_,:-52 use_me:-52 van_hun:-52
vanmiddag_om:52 van~moeder:-52 vast~de:52 vieren_$:-52 vogel:-52 volge*:52 vol~en:-52 voor_morgen:52
voor_noodgevallen:-52 voor~persoon:-52 vrijdag~in:52 waar~we:52 wat~leuk:52 wedne*:-52 wel_maar:52 whos:52
wijnglazen:52 wijnglazen_,:52 wil_hem:52 with~hands:52 words_$:52 zaterdag~zondag:-52 ziekenhuis_,:52
zijn_doof:-52 zkt:52 zwanger_en:52 *ege:51 *ete:-51 *eyd:51 *ggy:-51 *ghs:51 *ion:51 *lag:51 *lei:-51
*net:-51 *pap:51 *son:-51 *zon:-51 ,_about:-51 ,_alle:-51 ,_back:51 ,_km:51 ,_zips:-51 ,~brengt:51
,~floor:51 ,~from:51 ,~gerust:-51 ,~nu:-51 ,~out:-51 :_our:-51 ^_flying:51 ^_ik:-51 ^_leren:-51 ^_oma:-51
^~being:51 ^~fell:51 ^~mis:51 ^~pair:-51 ^~table:-51 ^~zaterdag:51 ^~zoek:-51 a_newborn:51 advice_$:-51
all_the:-51 allerlei:-51 allerlei~,:-51 and_try:-51 and_were:51 andere~,:51 anything_about:-51
armen~verder:-51 at_night:51 at~hours:-51 a~until:51 beroep_$:-51 bowl:-51 christening:51 clean:51
clue_how:51 creat*:-51 creatures:-51 dagen:51 dame:51 day~,:-51 deze~,:51 de~de:51 de~gaat:51 de~moeten:51
doing_nothing:-51 duo:-51 een_ander:-51 een_doos:-51 eens_een:51 eigen:-51 elke~$:-51 emmers_,:51 en_al:51
en_wacht:-51 en~kinderen:-51 en~vier:51 er_,:51 eruit_,:51 eten~,:51 fire~,:51 for_weeks:51 fuel:-51
gazon:-51 gekregen_$:-51 geluiddichte:-51 geluiddichte_kelder:-51 gezin*:-51 give_me:-51 guest_room:-51
guests~the:51 hangt~een:51 heeft_tot:-51 het_tehuis:-51 het~een:-51 hour_$:51 house*:-51 hovenier_in:-51
i_like:-51 ik_aan:51 in_haar:51 inburgeringsexamen:-51 in~badkamer:51 in~fridge:-51 is_overflowing:-51
ive:-51 je_in:-51 je_je:-51 ken:51 kerb_outside:-51 klant:51 koort*:51 koorts:51 kort:51 lampje_,:51
lamps_,:-51 leeds:-51 lenen_?:51 mag_nog:51 mag~tot:51 manne*:51 man~de:51 medicine:-51 me~,:-51
me~about:-51 mint:51 mix:-51 my_cat:51 new_year:51 newborn_and:51 niks_,:51 nog_goed:-51 nog~::-51
notarisklerk:-51 no~how:51 no~needed:-51 nu~met:51 of_bees:51 omas:51 only_need:-51 opvangen:-51
opvangen_,:-51 order:51 out_of:51 outside_$:-51 pregn*:51 pregnant:51 pupil*:-51 pupils:-51 recru*:-51
rennen_$:-51 rij~naar:-51 room_in:51 saturday_?:51 say_more:51 scherven_,:51 sit~$:-51 smaak:51
something:-51 stain:-51 stand_in:-51 sterk*:-51 sterke:-51 stoelen_en:-51 stop_eruit:-51 straks_naar:-51
swarm~bees:51 sweet:51 tail_lift:-51 tank:51 tastes:51 telefoon:51 te~dan:-51 thats:51 there~$:-51 theyd:51
tijd_over:-51 too_big:-51 tot~op:51 tray:51 try_$:-51 twee_kinderen:51 twee_stoelen:-51 uitleggen:-51
up~three:51 vacan*:-51 vacant:-51 van_het:-51 vandaag_::51 vast_$:51 voor_mensen:-51 voor~vandaag:-51
wave:51 we_only:-51 weg~,:-51 we~need:-51 while~at:51 wie_zou:-51 windfalls:51 zaterdag~in:-51 zie_ik:51
zoek:-51 zoek~.:-51 zondagochtend:-51 zondag~met:51 *ans:-50 *fes:-50 *fst:50 *lbs:-50 *nos:-50 *ogt:-50
*ork:-50 *raw:50 *rth:-50 *uif:-50 ,_alles:50 ,_driver:-50 ,_forty:50 ,_rood:-50 ,_shes:50 ,_tea:-50
,_tomorrow:-50 ,_zal:-50 ,~binnen:50 ,~doet:50 ,~school:-50 ,~stuks:-50 ,~sunday:-50 ._alles:50 ?~flat:50
^_aan:-50 ^_aanstaande:-50 ^_boormachine:50 ^_born:-50 ^_bunk:50 ^_exam:50 ^_grieks:50 ^_handyman:-50
^_met:-50 ^_mogen:50 ^_online:-50 ^_stille:-50 ^_thuis:50 ^~addict:-50 ^~breng:-50 ^~kamer:-50 ^~now:-50
^~off:50 ^~schapen:50 ^~teen:-50 ^~tussen:-50 ^~wij:50 a_baby:-50 a_camera:50 aankl*:-50 addic*:-50
addict:-50 afric*:-50 african:-50 all_summer:-50 alles_voor:50 are~to:-50 aside:-50 at_any:-50 at_yours:-50
b:50 baasj*:50 baasje:50 baasje_met:50 back_with:50 bad_$:50 bags_of:-50 behind~house:-50 berri*:-50
berries:-50 berries_,:-50 born_in:-50 boven_het:50 build:-50 bulbs:-50 burns:50 but_not:50 cactu*:50
caterer:50 chauffeur:-50 chutn*:-50 costs:50 cyclists:-50 dat~?:50 day~day:-50 de_ambulance:50 den_haag:50
doors~$:50 duits~ik:-50 dust:-50 een_zak:50 een_zolder:-50 een~pan:50 empty_seat:50 en_om:50
en_ondertussen:-50 en_sterke:-50 en_zij:50 enveloppen:-50 en~alles:50 en~hand:50 etent*:50 etentje:50
every:-50 every~there:-50 fell~the:50 furniture:-50 geen_trein:50 geget*:50 gegeten:50 gesch*:50
gezellig:-50 grade*:-50 graden:-50 grandson:50 griek*:50 grieks:50 handy*:-50 handyman:-50 heeft~,:-50
het_maar:-50 hongerige:50 hour~$:50 huizen:50 i_fetch:-50 iemand~?:-50 iets_warms:50 ik_leer:50 ik~elke:-50
ik~hoe:-50 inter*:50 in~muur:-50 is_geen:-50 is_plaats:-50 is~te:50 i~.:-50 i~know:-50 jaar_getrouwd:50
jaw:-50 jullie_in:-50 kan~een:-50 kapot_,:50 kids_party:-50 kook_voor:-50 kruid*:-50 kunst:-50 liefs*:50
liefst:50 ligt_klaar:50 lodge*:50 lodger:50 lopen_$:50 man~nog:50 me_your:-50 means:-50 midwi*:-50
moet_iets:50 moet~dag:-50 mogen_wij:50 my_electric:-50 my_first:-50 my~::50 naaim*:50 naar~met:50
need_it:-50 need~$:-50 neem_er:50 niks~doen:-50 nog~die:50 nothing_,:50 old_paint:50 om~op:-50 on_leave:-50
on_sundays:-50 onder_het:50 ondertussen:-50 online_now:-50 ons_en:-50 onze_gang:50 onze_kippen:-50
opa_wil:50 opvang~ik:50 op~parkeerplaats:50 ouder:50 parkeerplaats:50 parkeerplaats~de:50 pianos:-50
place_to:50 player_,:-50 plek~te:50 pottery:-50 printer~,:-50 raw:50 regret:50 road_,:50 room_wanted:50
run:-50 saturday_and:50 says~,:50 schilderij:50 schuurmachine:50 sign:-50 skiin*:50 skiing:50 snoeien:-50
spaanse:50 space_for:-50 spare_seat:-50 speaks:50 stallen:-50 stands_empty:-50 stoel_aan:50 stoelen_,:-50
stoelen~$:-50 straw:50 stron*:-50 table~$:50 te_studeren:-50 te_wandelen:-50 tell~what:50 term_,:50
terug_,:50 te~bij:-50 the_box:50 the_first:50 the~i:50 the~in:-50 this_town:-50 tien~in:-50 till~weekend:50
tonight~going:-50 turn~into:50 twins~two:50 tyre:50 uit_aan:-50 vanavond_acht:50 vanavond~in:50 vast_,:50
verba*:-50 verband:-50 viert:50 vijftig:50 warms:50 wat~kookt:50 we_could:50 weekend_,:-50 weekend_?:-50
weg_moet:-50 west:-50 west_african:-50 who_would:50 wie_bakt:50 wie~woensdag:50 wifes:-50 wind:50
woensdag_met:50 you~the:50 zal:-50 zal_ik:-50 zes_uur:50 zondag_van:-50 zuurd*:50
`
