import type { ListingDomain } from '#lib/domain/views.ts'

/** Fitted by scripts/match/fit.ts: hundredths of a point by sign (domain.ts). */
export const domainHints: Readonly<Record<ListingDomain, string>> = {
  help: `
=help:138 @learning:-127 =meal:-123 @mending:115 @eating:-110 @keepingHouse:103 @riding:-89 =ride:-87
@sheltering:-82 @errands:79 @caring:75 @trade:68 =space:-62 @helping:62 and:59 =item:-55 bij:55
@paperwork:52 =skill:-49 @giving:-46 i:45 @lending:-44 de:41 moet:40 @moving:39 krijg*:39 na:39 after:38
ben:38 vraag:38 gaat:-37 gemee*:37 paar:37 water:36 of:35 staat:-34 als:33 our:-33 ik:32 open:32 round:32
would:-32 zater*:32 is_na:31 mag:-31 ,_i:30 @having:-30 bring:30 @place:-29 rug:29 ik_heb:-28 teena*:28
weet:28 een_paar:27 ik_vraag:27 is:-27 know:27 know_how:27 me_$:27 na_de:27 @growing:-26 auto:-26 hem:-26
stron*:26 strong:26 ^_anyone:25 goed:25 ik_vrij:25 in_de:25 krijg:25 krijgen:25 lang:25 neighbours:25
schoo*:25 two:25 uw:25 with:25 ,_maar:24 bij_$:24 brief:24 days_$:24 deze:24 have_the:24 if:24 linke*:24
om:24 oude:-24 round_with:24 uit:-24 verbouwing:24 alleen:23 als_er:23 daar:23 een_kop:23 ga:23 iemand:23
in:23 kop:23 mijn_kat:-23 staan:-23 vakan*:23 vakantie:23 voor_de:23 ^_could:22 ^_two:22 binne*:-22
binnen:-22 do:22 gebru*:-22 kinde*:-22 krijgt_$:22 langs:22 me_your:22 teach:-22 verbo*:22 vleug*:22
voor_acht:-22 wie_zijn:22 years:22 your:22 zijn:22 zijn_$:22 ~:22 and_i:21 de_grond:21 demen*:21 een:-21
eruit:21 going:21 ieman*:21 kinderen:-21 lette*:21 niet_,:21 ouder*:-21 sew:21 yours:21 ,_bij:-20 ^_sinds:20
^_voor:20 ambul*:-20 begin*:-20 ben_ik:20 could:20 dat_is:20 days:20 gemeente:20 heb_ik:20 iemand_die:20
krijg_ik:20 or:-20 so:20 wie_kan:20 winter:20 zaterdag:-20 ,_dat:19 ._$:19 @reward:19 ^_can:19 ^_deze:19
^_piano:19 aan:19 bag:19 car:-19 down:19 een_hond:19 een_klusser:-19 en_dan:19 gebro*:19 gebroken:19
handi*:19 heeft_iemand:-19 klusser:-19 ligge*:19 liggen:19 mijn:19 nu:-19 oprui*:-19 roepe*:19 roepen:19
schuu*:-19 simpl*:19 sneeu*:19 the:19 the_bag:19 tuin:19 van_$:19 vijf:-19 vrij:19 zegt:-19 zoek:-19
,_de:-18 ^_iemand:-18 achte*:-18 along:-18 big:-18 de_helft:-18 de_lift:18 die_een:18 evening_$:18 grond:18
halen:-18 hands:18 helft:-18 hond:18 hoor:18 ik_kom:18 kijke*:18 kijken:18 lapto*:-18 laptop:-18 leeg:-18
maar_ik:18 moet_naar:18 nemen:18 nemen_$:18 op_uw:18 ours:-18 overh*:18 piano*:18 prune:-18 schil*:18
sterk:18 still:18 strij*:18 voor_iemand:18 wandelen:18 wandelen_,:18 wasse*:18 winte*:18 word:-18 ,_kom:-17
?_i:17 ^_computer:17 ^_locked:17 ^_our:-17 a:-17 aan_het:17 all:17 aroun*:17 around:17 be:17 bike:-17
coffe*:-17 coffee:-17 dan:17 door:17 er_geen:17 fiets*:-17 gaan:-17 gebruiken:-17 graag_een:17 happy:17
happy_to:17 heen:-17 ik_ga:17 in_the:-17 it:-17 leren:-17 maar_$:17 mee:17 neigh*:17 postz*:-17
postzegels:-17 schuur:-17 sleut*:17 strijk:17 sunda*:-17 up:17 vent:17 verst*:17 we:-17 ,_ook:16 acht:-16
an:16 ben_$:16 could_i:-16 gezocht_,:-16 hebbe*:16 hebben:16 heen_en:-16 helft_van:-16 het_weekend:16
houdt:-16 houdt_$:-16 how_to:16 if_you:16 kapot:-16 kat:-16 konij*:16 kring*:-16 kringloop:-16 los:16
maken:-16 moet_ik:-16 mogen:-16 niks:16 parce*:16 poets*:16 sinds:16 stil:-16 sunday:-16 toch:16
tonight_?:16 training:16 uurtj*:16 verhuizen:16 voor_het:-16 weg_,:-16 wie_weet:16 wil:-16 with_a:16
zegt_dat:-16 ,_anyone:-15 ,_come:-15 ,_onze:15 ,_so:15 ^_is:-15 aan_$:-15 acht_en:-15 an_old:15 banks*:-15
bankstel:-15 de_goten:15 die_van:15 dinne*:15 dinner:15 echte:-15 en_mijn:15 er_een:-15 goten:15 i_am:15
ik_neem:15 is_kapot:-15 kost:15 lamp:15 ligt:-15 medic*:15 midda*:15 middag:15 need_a:-15 niet_hoe:15
only_$:15 out:15 pract*:15 sinds_de:15 sleep:15 spare:-15 start:15 ten:-15 terug_$:15 uurtjes:15 vastz*:15
vastzit:15 verstand:15 verstand_van:15 visit*:-15 whod:15 wie_wil:-15 would_be:-15 ,_a:-14 ,_met:-14 ^_a:-14
^_kan:-14 bent:14 bij_de:14 dont_have:14 geef_ik:14 gezoc*:14 gezocht:14 graag_$:-14 home:14 iemand_iets:14
ik_in:14 ik_niet:14 ik_werk:-14 julli*:14 jullie:14 kleut*:14 koffi*:14 komt_de:14 krijgt:14 langs_de:14
met_de:14 met_mijn:-14 new:14 off:14 on_saturday:14 one_,:14 oppas:14 over_mijn:14 patience:14 slecht:-14
somebodys:-14 throu*:-14 through:-14 to:14 trave*:14 van_mijn:-14 verhu*:14 video*:-14 wande*:14 want_to:-14
wel:-14 wheel*:-14 wie_is:14 wij_hebben:14 zoals:-14 ,_een:-13 ._nu:-13 ?_just:-13 ?_mijn:13 ^_een:13
^_nu:13 ^_wil:13 anybo*:13 anybody:13 apoth*:13 apotheek:13 apotheek_,:13 balkon:13 befor*:-13 before:-13
belle*:13 bellen:13 betaa*:-13 betaal:-13 blijf*:13 blijft:13 de_apotheek:13 de_gemeente:13 de_hele:13
de_kerk:-13 dutch:-13 en_wij:13 en_zoeken:13 er_bij:13 free:-13 friday:13 gratis_,:13 heb_een:-13 hoe_je:13
ik_er:13 ik_voor:13 kan:-13 kerk:-13 kom:-13 komen:-13 leen:-13 mag_je:-13 make:-13 man:13 me:13
met_plezier:13 naar:-13 netje*:13 netjes:13 nine:-13 nog_een:13 only:13 op_.:13 op_het:-13 ouders:-13
passen:13 plezi*:13 plezier:13 rijdt:-13 saturday_?:13 schaa*:13 sinte*:13 sinterklaas:13 smaak*:-13
smaakt:-13 te_leen:-13 tenni*:-13 the_new:13 this_weekend:-13 twee:13 twelv*:13 twelve:13 use:-13 vanav*:-13
vanavond:-13 vanmi*:13 vanmiddag:13 via:-13 voor_mij:13 vrien*:13 vriendin:13 was:13 whos:-13 wie_nu:-13
wifi:13 zolan*:13 zolang:13 ,_als:12 ,_daarna:12 ,_iemand:12 ,_je:-12 ,_mine:12 ,_my:-12 ,_who:12 :_ik:12
?_?:12 ^_als:-12 ^_de:-12 ^_ons:12 ^_we:12 about:-12 als_we:12 an_emergency:12 boxes:-12 breng:12 butto*:12
buttons:12 daarn*:12 daarna:12 de_dokter:12 de_gang:12 de_kringloop:-12 desk:-12 die_af:12 dont:12
driveway:12 dust:-12 emerg*:12 emergency:12 en_geef:-12 even:12 eveni*:12 evening:12 feed:12 gang:12
heeft:-12 heeft_er:12 het:12 het_donker:12 het_plafond:12 i_have:12 iemand_nog:12 ik_betaal:-12 ik_laat:12
jaar:-12 kapst*:12 kapster:12 kapster_met:12 kluss*:-12 komt:12 krijgen_$:12 kwijt:-12 ladder:12 lang_$:12
leg:-12 locke*:12 locked:12 lonel*:12 lonely:12 maakt_er:-12 maandag:12 mee_$:12 naaim*:-12 naaimachine:-12
naar_de:12 neem:12 op_mijn:12 plafo*:12 plafond:12 plant*:-12 repar*:12 schei*:12 slech*:12 thee:12
three:-12 train*:12 travel:12 us:-12 van_een:-12 voor_een:-12 voork*:-12 vroeg*:12 welko*:-12 welkom:-12
werk:-12 zijn_,:-12 zit:12 zoeken_een:12 ,_heeft:-11 ,_het:-11 ,_with:-11 ,_you:-11 ^_graag:11 a_night:11
a_reliable:11 aan_,:11 avonden:11 bij_ons:-11 buren:-11 carav*:-11 cat:11 coffee_and:-11 come_along:-11
computer:11 die_met:11 dinsdag:11 dokte*:11 dokter:11 doof:11 drie:-11 en_voor:-11 engli*:-11 english:-11
for_two:11 frida*:11 geduldige:11 geen:-11 gek:-11 gladl*:11 gladly:11 heup:11 hour:-11 hulp:11
iemand_nu:-11 ik_sta:11 im:11 in_een:-11 is_er:11 is_te:-11 je_huis:11 kan_er:11 kelde*:-11 kelder:-11
kind:-11 kinderfeestje:11 kraam*:-11 lege:11 lift:11 luist*:11 maken_$:-11 mee_terug:11 met_vrije:11 mn:11
needl*:11 niet_in:-11 niet_meer:-11 nu_een:-11 op_de:-11 op_vakantie:11 panne*:-11 relia*:11 reliable:11
ritse*:11 ritsen:11 shift_$:11 slaap*:-11 slot:11 snoeien:-11 somebody_to:11 stoep:11 stree*:-11 street:-11
stroom:-11 talk:-11 telef*:11 thuis_$:11 truck:-11 use_me:11 van_de:-11 vandaag:-11 vast_,:11 verta*:11
vrije:11 weken:11 weken_in:-11 zaterdag_een:-11 zes:11 zomen:11 zomen_,:11 ,_gratis:10 ._does:10
^_fietsen:10 ^_kids:-10 ^_kom:-10 ^_onze:-10 ^_retired:-10 ^_sunday:-10 ^_vandaag:-10 ^_vrijdag:-10 ^_you:10
alles_wat:10 best:-10 bezorgd:10 bij_het:10 boeke*:-10 boodschappen:-10 boorm*:10 carry:-10 dat_ik:-10
de_baby:-10 denkt:-10 die:10 dinsd*:10 fathe*:-10 father:-10 gets:10 go:-10 groot:-10 haalt:-10 half:-10
has_been:10 have_a:-10 huis_$:10 i_come:10 iemand_om:-10 ik_doe:-10 insid*:10 inside:10 jaar_in:-10
kan_geen:-10 kapot*:10 kapot_en:-10 kapotte:10 keep:10 kleuter:10 kleuter_van:10 kraan:10 krijgt_er:-10
lonely_at:10 long:10 maakt:-10 morgen_een:10 neder*:10 nederlands:10 neede*:10 needed:10 niet_$:-10 nodig:10
nog_met:-10 nu_nog:-10 om_een:-10 on_sunday:-10 ook:10 other:10 patie*:10 pick_up:-10 room:-10 sandw*:10
sandwiches:10 satur*:10 saturday:10 shift:10 someb*:-10 someo*:10 someone:10 spreekt:10 stil_$:-10 tell:-10
the_neighbours:10 the_street:-10 them:-10 tot:-10 tuesd*:10 tuesday:10 uit_,:10 up_$:10 uur_moet:-10
van_drie:-10 van_het:10 voetb*:-10 voor_wie:-10 weer_aan:10 werk_$:10 wie_er:10 winke*:-10 zo_naar:10
zondag:-10
`,
  skill: `
@learning:183 =skill:169 =ride:-94 =item:-88 je:82 @riding:-71 @eating:-70 =help:-58 hoe:55 @sheltering:-53
=space:-44 er:-43 ik:43 of:-43 teach:41 open:-39 kom:38 wat:37 @caring:-36 in_de:36 meer:-36 jonge:35
graag:34 the:-34 =meal:-33 leren:33 me:33 ,_my:32 want:32 can:31 geef:31 how:31 twee:-31 ^_iemand:30
wie_nog:30 ::-29 aan:29 dat:29 de:-29 mij:29 verte*:29 aan_$:28 maar:-27 ons:-27 heeft:-26 in:26 three:26
to:26 waar:-26 zegt:26 ,_kom:25 for:-25 itali*:25 naar:-25 niks_meer:-25 prune:25 we:-25 ,_een:24 ^_de:-24
expla*:24 ill:24 krijg*:-24 meer_mee:-24 na:-24 naaim*:-24 naaimachine:-24 nativ*:24 native:24 wie_het:-24
@errands:-23 @mending:-23 ^_waar:-23 alles:-23 begin*:23 en_geef:23 ervar*:23 ervaren:23 snoei*:23 uur:23
waar_kan:-23 weten:23 ^_ons:-22 and_want:22 auto:-22 beginners:22 bij:-22 coffe*:22 coffee:22 gepen*:22
leert:22 lezen:22 niks:-22 planten:22 voor_het:22 want_to:22 you:22 @growing:-21 ambul*:21 anyth*:21
anything:21 drumm*:-21 je_een:21 ouder*:21 our:-21 to_the:-21 drie_uur:20 i_can:20 nu:20 oefenen_?:-20
ouders:20 plant*:20 video*:20 voor_buren:20 wij_willen:20 wille*:20 willen:20 winte*:-20 zaterdag_een:20
^_ik:19 am:19 beter:19 beter_kan:19 en_zegt:19 er_niks:-19 gewoo*:19 het_een:19 i:19 inter*:19 kan_$:19
kom_gerust:19 retir*:19 retired:19 still:-19 talk:19 voor_de:-19 who:19 with:19 ._nu:18 ^_jonge:18 ^_my:18
brief:-18 conve*:18 doord*:-18 doordeweeks:-18 dutch:18 engli*:18 english:18 gezocht_,:18 help:18 hour:18
je_alles:18 je_gaat:18 kilom*:18 kilometer:18 komen:-18 krijgt:-18 snoeien:18 ,_je:17 @lending:-17 ^_een:-17
^_i:17 cv:17 docht*:17 dochter:17 ik_wil:17 know:-17 know_how:-17 lezen_,:17 mee_te:17 neigh*:-17 potte*:17
sew:-17 tonig*:17 train*:-17 uur_moet:17 van:-17 vraag:-17 wisku*:17 with_a:-17 ,_bij:16 ,_en:-16 ,_wie:-16
,_you:16 and_the:-16 code:16 een_paar:-16 eigen*:16 eigenlijk:16 en_mijn:-16 erbij_$:16 eruit:-16 gaat:16
idee:16 iemand_om:16 je_eigenlijk:16 looki*:-16 looking:-16 now:16 paar:-16 pract*:-16 sinds:-16 so:-16
to_code:16 until:-16 vrij:-16 zoom:16 ,_maar:-15 @trade:-15 ^_looking:-15 ^_retired:15 ^_sinds:-15
allee*:-15 alles_wat:-15 along:15 buren:15 dinsd*:-15 dinsdag:-15 durf:15 engel*:15 erbij:15 flat:-15
halen:-15 ik_vraag:-15 klein:-15 lift:-15 looking_for:-15 maken:15 off:-15 ook_voor:15 op:-15 staat:-15
te:-15 tenni*:15 training:-15 vasth*:15 voork*:15 weg_,:15 wil_leren:15 windf*:-15 winter:-15 zelf:15
@giving:-14 ^_hoe:14 ^_kom:14 ^_voor:-14 ^_wat:14 af:-14 cycle:-14 dat_ik:14 de_lift:-14 denkt:14 door_$:14
ehbo:14 engels:14 er_geen:-14 erin:14 erin_$:14 fourt*:14 gedic*:14 here:14 iemand_met:14 klein_$:-14
kom_erbij:14 mag:-14 naar_de:-14 never:-14 ochte*:14 ochtend:14 om_een:14 schuu*:-14 sinds_de:-14
through_it:14 thuis:-14 voor_een:-14 zaterdag:14 zegt_dat:14 zoeke*:-14 zoeken:-14 ,_with:13 ?:-13 ?_$:-13
@having:-13 @keepingHouse:13 ^_you:-13 alleen:-13 and:13 basem*:-13 basement:-13 die_met:-13 een_keer:13
einde*:13 eindelijk:13 explain:13 gaan:13 graag_$:13 how_to:13 ieman*:13 iemand:13 iemand_in:13 in_mijn:13
is_te:-13 jaar_in:13 krijgt_$:-13 leer:13 neighbours:-13 niema*:13 niemand:13 night:-13 nog_nooit:13
nu_in:13 nu_nog:13 opa:13 peopl*:13 people:13 roepe*:-13 roepen:-13 theor*:13 tuesd*:-13 tuesday:-13 use:-13
van_$:-13 wil:13 woens*:13 years:-13 ze:13 zoek:-13 zonde*:13 zonder:13 ^_id:-12 after:-12 ander*:12 bak:12
beginnend:-12 brood:12 coffee_and:12 does:-12 er_iemand:12 every:-12 grote:-12 ik_niet:-12 klein*:12
kleinzoon:12 leg:12 linke*:-12 mij_$:12 moest*:-12 moet:12 no:-12 nooit:12 onze:-12 over:12 schuur:-12
staan:-12 van_mijn:-12 via:12 wandelen:-12 wandelen_,:-12 want_a:12 zelf_een:12 ,_dat:-11 ,_use:-11
:_alles:-11 ?_mijn:-11 ^_donderdag:-11 ^_moet:11 ^_sunday:11 ^_the:-11 ^_tonight:11 a:-11 bieb:11 binne*:11
binnen:11 but:11 could:-11 dan:11 de_bieb:11 demen*:-11 een_grote:-11 elke_donderdag:11 en_hebben:11
en_ik:-11 en_wil:11 eten:-11 gemee*:-11 gevraagd_voor:11 het_park:11 ik_ben:11 ik_heb:11 ik_kan:-11
ik_moet:11 ik_vrij:-11 inher*:11 legt:11 man:-11 mijn_moeder:-11 moede*:11 moeder:11 moet_ik:11 naald:11
nog:11 oefenen:-11 on_the:11 per:-11 piano:-11 show:11 snapp*:11 snappen:11 thurs*:-11 thursday:-11
tuesday_$:-11 two:-11 uurtjes:-11 vol:-11 wande*:-11 wel:11 wil_zo:11 zette*:-11 zetten:-11 zit_nu:11
zonda*:11 zondag_wil:11 zonder_dat:11 ,_anything:10 ,_just:-10 ^_twee:-10 belas*:10 broer:10 compu*:10
die_een:-10 drie:-10 explaining:10 fruit*:10 gemeente:-10 gerus*:10 gerust:10 hot:-10 i_have:10
iemand_die:-10 ik_het:10 keer_per:10 lange_tafel:10 mijn_broer:10 minut*:10 need:-10 nodig:-10
onze_dochter:10 over_coffee:10 park:10 rathe*:-10 rather:-10 rehea*:-10 scrip*:10 scriptie:10 solli*:10
someo*:10 someone:10 spele*:10 spelen:10 spelen_$:10 spree*:10 stude*:-10 tafel:10 tax:10 te_klein:-10
uit:10 van_een:10 vanda*:-10 voor_mijn:-10 werkt:10 who_want:10 whoev*:10 whoever:10 woensdag:10 you_can:-10
yours:-10
`,
  item: `
=item:194 =space:-105 @lending:100 @riding:-97 @sheltering:-95 @giving:90 =skill:-84 @learning:-79 ::74
and:-59 ik:-57 ~:57 =help:-56 =meal:-55 @eating:-54 jam:49 to:-48 aan:-45 mag:45 oude:45 @place:42 gaat:41
@keepingHouse:-40 je:-40 komen:40 naaim*:40 naaimachine:40 staan:40 @having:39 this:38 een:37 heeft:36
,_de:35 steek*:35 @trade:-34 ^_een:34 ^_onze:34 leen:34 niks_,:34 with:-34 bij:-33 dan:-33 nodig:33 ^_de:32
a:32 alles:32 can:-32 lapto*:32 laptop:32 wil:32 ?:31 any:31 i:-31 te_leen:31 =ride:-30 @helping:-30 niks:30
nodig_$:30 over:-30 ,_drie:-29 ^_the:29 met:-29 nog:29 tante:29 bed:-28 en:-28 have:28 logee*:28 meer_mee:28
moet:-28 wie_heeft:-28 big:27 er_niks:27 jars:27 me:-27 mij:-27 nog_met:27 om:-27 wheel*:27 anyone_?:26
dat:-26 maat_$:26 postz*:26 postzegels:26 ,_geen:25 die:25 en_voor:25 heeft_er:-25 kinde*:25 komt:25 maar:25
maat:25 niet:-25 wie_het:25 ik_doe:24 need_a:24 one:24 week:-24 zijn_,:24 @caring:-23 @errands:-23 aan_,:-23
auto:-23 boeke*:23 graag:-23 klein*:-23 kom:-23 krijgt_er:23 met_een:-23 voor:23 zoek:23 @growing:-22
bord:22 en_heeft:22 gebru*:22 heeft_nog:22 hoe:-22 lenen:22 ,_met:21 dus:21 heeft_iemand:21 if:-21 jaar:21
keuke*:-21 mijn:-21 neem_er:21 ouders:-21 schuur_,:21 spare:21 this_weekend:21 toddl*:21 toddler:21
van_mijn:21 vol:21 voor_mijn:-21 weken_in:21 ,_maat:20 :_alles:20 de:-20 fiets*:20 free_to:20 schaa*:-20
tweed*:20 we_hebben:-20 weekend_,:20 winter:-20 zoeke*:20 zoeken:20 zwemb*:-20 ^_ik:-19 best:19 bring:-19
crutc*:19 crutches:19 en_mijn:-19 er:19 er_gerust:19 gerus*:19 gerust:19 kind:19 maakt:19 meter:19 month:19
movin*:19 moving:19 neighbours:-19 restj*:19 restjes:19 staan_$:19 sunday_,:19 wat:-19 windf*:-19
would_be:19 ,_mag:18 about:18 borro*:18 de_schuur:18 doet:18 dus_een:18 gepen*:-18 heb:-18 it:18 krijg:-18
me_your:-18 nu_een:18 or:18 stata*:18 stuk:18 tekor*:18 tekort:18 tekort_$:18 use:18 vandaag:18 verte*:-18
via:18 waar:-18 wie_maakt:18 your:-18 zater*:-18 box:17 chris*:-17 christmas:-17 doe:17 iets:-17 in_a:17
klaar:17 komen_kijken:17 lefto*:17 lenen_?:17 leren:17 maakt_er:17 mee:17 meer:-17 mis:17 naar_de:-17
need:17 on_saturday:-17 passen:-17 porti*:-17 size:17 table:-17 vanmi*:-17 vanmiddag:-17 visit*:17
wil_kan:17 zo:17 ,:16 ^_does:16 ^_lege:16 allee*:-16 and_a:-16 anybo*:-16 anybody:-16 at:-16 car:16
de_keukentafel:-16 does_someone:16 dust:16 eerst:16 empty:16 en_het:-16 er_iemand:-16 fritu*:-16 frituur:-16
het:-16 ik_heb:-16 is_er:-16 it_for:16 keukentafel:-16 komt_$:16 licht:-16 mag_je:16 neigh*:-16 nog_goed:16
on_sunday:16 onze_dochter:16 piano:16 somebodys:16 up:-16 van_zijn:16 vanav*:16 vanavond:16 voor_de:16
wie_hem:16 wij_zijn:-16 zo_naar:16 ,_no:15 ^_schuur:-15 ^_you:-15 a_box:15 a_spare:15 alleen:-15 an:-15
bakfi*:15 bakfiets:15 chair:15 deze:-15 die_een:-15 en_wij:-15 free:15 from:-15 gevraagd_voor:-15 gezoc*:-15
gezocht:-15 halen_$:15 kan:-15 mee_$:15 my:-15 on_the:15 or_so:15 prima:15 puzze*:15 sta_hier:15 stroo*:-15
stroom_en:-15 verdi*:15 verhuisdozen:15 weekend:15 wij:15 ,_but:14 ,_een:-14 ^_a:14 ^_vanavond:-14 als:-14
als_er:-14 away:14 betal*:14 betalen:14 day:14 de_weg:14 drie:14 en_we:14 feest:14 fish:14 gereedschap:14
goed:14 half:-14 heb_een:-14 hem_$:14 how:-14 itali*:-14 lang:-14 leent:14 lege:14 love:14 mag_hem:14
nativ*:-14 native:-14 niet_in:14 ook:-14 out:14 room:-14 set:14 slaapzakken:14 smaak*:-14 smaakt:-14
soep:-14 staat_nu:14 te:-14 teena*:-14 tweede:14 unope*:14 unopened:14 van_drie:14 weeke*:14 weg_,:14
wie_wil:14 wil_mag:14 with_a:-14 zoek_ik:14 zolder:14 ,_need:13 ,_the:13 ._anyone:13 @mending:-13 ^_heb:13
^_mijn:13 ^_morgen:-13 ^_vrijdag:13 a_year:13 aanbe*:-13 balko*:-13 banks*:13 bankstel:13 canad*:13
canada:13 could:-13 de_buurt:13 een_nieuwe:13 eentj*:13 eentje:13 en_zoeken:13 erbij:-13 famil*:-13
fathe*:13 father:13 for_our:13 gebro*:-13 gebroken:-13 geeft:13 groot:-13 grote:-13 houdt:13 houdt_$:13
husba*:13 ik_vandaag:13 is_$:13 is_free:13 its:13 jonge:-13 kijken_$:13 krijg_ik:-13 krijgen:-13 late:13
met_de:-13 mijn_vader:13 nieuwe:13 onze:13 op_zoek:13 our:13 snoei*:-13 stude*:-13 them:13 this_afternoon:13
twee_kinderen:13 tweel*:13 tweeling:13 van_iemand:13 vertr*:13 vrij:-13 wheelchair:13 year_.:13 you:-13
zoek_naar:13 zolde*:13 ,_about:12 ,_als:-12 ,_size:12 ,_wie:12 @paperwork:-12 ^_i:-12 ^_looking:12 a_kind:12
achte*:-12 al:12 as:-12 bij_$:-12 bij_iemand:-12 boeken:12 boeken_,:12 borrow:12 breng:-12 buurt:12
carry:-12 daar:-12 day_$:12 de_kringloop:12 dicht_,:12 docht*:12 dochter:12 dozen:-12 drie_keer:12
een_taart:12 fietsen:-12 gebruikt:12 gerust_een:12 guest*:12 guests:12 haalt:12 heeft_geen:12 honde*:12
hospi*:-12 idee:-12 ik_in:-12 ik_sta:12 in:-12 it_$:12 just:12 kan_geen:12 knope*:12 knopen:12 kring*:12
kringloop:12 leen_,:12 ligt:12 maken:-12 meer_$:-12 meer_op:-12 nu_op:-12 open:-12 other:-12 passe*:-12
per:-12 seats_,:12 stroom:-12 there:12 to_the:-12 trouw*:12 u:-12 vader:12 whod:-12 wie_leent:12 work:12
year:12 yours:-12 zijn:12 zolan*:-12 zolang:-12 zonde*:-12 zonder:-12 zoude*:12 zouden:12 ,_en:11 ,_i:-11
?_ours:11 ^_deze:-11 ^_hoe:-11 ^_over:11 ^_sunday:-11 ^_verhuisdozen:11 ^_wie:-11 ander*:-11 anyone_got:11
appar*:-11 bak:-11 boekenkast:11 boekenkast_::11 brood:-11 but:11 child*:11 could_i:11 dat_is:-11 de_kast:11
dit:11 doen:-11 does:11 doos:11 drums*:-11 drumstel:-11 een_dag:11 een_doos:11 elke:-11 en_met:11 er_bij:-11
er_een:11 for_saturday:11 getro*:11 getrouwd:11 heb_ik:-11 hier:11 huis:-11 iemand_een:11 ik_een:-11
ik_kan:11 kunt:-11 looki*:11 looking:11 meer_gebruikt:11 meer_in:-11 met_twee:11 na:11 neem:11 op_,:11
op_zolder:11 ouder*:-11 ours:11 pakke*:11 party*:11 partytent:11 seat:11 sinte*:-11 sinterklaas:-11 sofa:11
stora*:-11 storage:-11 the_neighbours:-11 thurs*:-11 thursday:-11 tien:-11 train*:-11 trave*:-11 uit_$:11
uur:-11 van:-11 vanda*:11 wanted_,:-11 wie_nog:-11 winter_$:-11 would_make:11 zelf:11 zijn_voor:11 zit_er:11
,_gratis:-10 ,_je:-10 ,_neem:10 ?_we:10 @reward:-10 ^_crutches:10 ^_dit:-10 ^_vandaag:10 ^_would:-10
alles_wat:10 an_old:-10 barbe*:10 barbecue:10 blij:10 boxes_,:10 busje:-10 buurt_$:10 container:10
crutches_,:10 de_oude:10 even:-10 for_a:10 geree*:10 gevra*:-10 gevraagd:-10 gratis_,:-10 hands:-10 hele:-10
how_to:-10 in_the:10 kamer:-10 keer_per:-10 lang_$:-10 ligge*:-10 liggen:-10 love_to:10 minutes:10
mogen_gebruiken:10 needl*:-10 niema*:-10 niemand:-10 nieuw*:10 nine_tonight:10 now:-10 op_het:-10 oud:10
pract*:-10 print*:10 printer:10 sinds_mijn:10 stoel*:10 stoelen:10 stoelen_,:10 stoep*:10 stoeptegels:10
take_it:10 te_geef:10 the:10 the_other:-10 three:-10 till:10 tonight_and:10 tot_vanavond:10 twee_weken:10
van_de:-10 verhuisdozen_over:10 vleug*:-10 voetbal:10 voor_wie:10 vrien*:-10 vriendin:-10 weg:-10 wie_nu:10
with_the:10 wordt:10 zakke*:10 zakken:10
`,
  ride: `
@riding:190 =ride:180 naar:100 auto:82 =skill:-72 @eating:-66 to:66 to_the:63 @learning:-57 =item:-56
=help:-48 =meal:-43 @sheltering:-42 voor:-38 =space:-34 @giving:-34 met_een:34 wil:-33 mee:-32 car:30 ~:-30
zijn:-29 hospi*:28 naar_de:28 af:27 en:27 @caring:-26 ^_would:26 achte*:26 onze_auto:26 train*:26 drum:25
drum_kit:25 heeft_een:25 hem:25 leeg:25 the:25 af_$:24 dat:24 de_kerk:24 heb_een:24 in_the:24 kerk:24 kit:24
need_to:24 if:23 ik_heb:23 rijdt:23 would:22 @mending:-21 ^_hoe:21 ben:-21 gebruiken:21 halen:21 heb:21
mee_naar:-21 moet_$:21 somebody:21 your:21 back:20 busje:20 for_a:-20 mag:-20 someb*:20 voor_een:20 whos:20
@errands:-19 carry:19 gebru*:19 pick_up:19 to_get:19 trein:19 truck:19 ,:-18 .:-18 bus:18 dinsd*:18
in_de:-18 kring*:18 kringloop:18 not:18 ons:-18 per:18 @keepingHouse:-17 ^_vanavond:17 can:17 centr*:17
chris*:17 christmas:17 every:17 heeft:17 hospital:17 is_kapot:17 kant:17 op_en:17 rathe*:17 rather:17
strak*:17 straks:17 the_hospital:17 tomorrow_at:17 tuesd*:17 tuesday:17 u:17 us:17 @helping:-16 als:-16
auto_$:16 breng:16 choir:16 cycle:16 donderdag_,:16 geef:-16 geen_auto:16 nodig:-16 op:16 plaat*:16
through_the:16 vanavond_naar:16 vervo*:16 ,_je:15 ^_kan:15 at:15 dinsdag:15 dochter_straks:15 get:15
goed:-15 headi*:15 heading:15 i:-15 in_een:15 kan_mij:15 klaar:-15 leeg_$:15 meer_op:15 nauwe*:15
nauwelijks:15 niet_meer:15 op_dinsdag:15 piano:-15 plaats:15 plaats_voor:15 rij:15 tuesday_$:15 ^_going:14
^_just:14 ^_twee:14 ^_wie:14 and_a:14 anyone_need:14 banks*:14 bankstel:14 centre:14 de_kringloop:14 die:-14
drivi*:14 driving:14 een_auto:14 en_dat:14 ga:-14 gemee*:-14 haalt:14 iemand_een:-14 kan_iemand:14 kapot:14
krijg*:-14 kunt:14 me:-14 neem:-14 passe*:14 past:14 pick:14 stil:14 throu*:14 through:14 zo:-14 zo_naar:-14
zondag_van:14 ,_het:13 ?_$:13 @trade:-13 ^_a:-13 ^_de:13 campe*:13 could:-13 dat_is:13 de_week:13 diere*:13
garden_centre:13 geef_ik:-13 hoe_kom:13 huis:-13 iemand_met:-13 ik_breng:13 kan_ik:-13 kom_ik:13
mijn_motor:13 morni*:13 morning:13 motor:13 on_sunday:13 open:-13 seats:13 steek*:-13 the_garden:13
thuis:-13 tot:-13 trains:13 ,_anyone:12 ,_de:-12 ,_geen:-12 ,_laat:12 ::-12 ^_ik:-12 ^_tomorrow:12 a:-12
along:12 and_no:12 de_auto:12 de_wedstrijd:12 do:-12 donde*:12 donderdag:12 drive:12 een_gezin:12 flat:-12
gerus*:-12 gerust:-12 ik_kan:-12 klein*:-12 krijgt:-12 markt*:12 marktplaats:12 meer:12 my:12 niet:12 of:-12
only_$:-12 op_de:12 pract*:12 rond:12 staan:-12 taxi:12 toddl*:-12 toddler:-12 training:12 uw:-12 vanav*:12
vanavond:12 visit*:-12 wedst*:12 wedstrijd:12 week_stil:12 wie_zijn:-12 wij:-12 witho*:12 without:12
,_borrow:-11 @moving:11 @paperwork:-11 ^_id:11 anyon*:11 anyone:11 auto_en:11 blijv*:-11 blijven:-11
chauf*:11 chauffeur:11 child*:-11 de:11 door_de:11 eiere*:-11 eieren:-11 en_u:11 how:-11 ieman*:-11 is_te:11
kan_er:11 kapot_en:11 komt:-11 mij:11 mijn_dochter:11 mijn_man:11 moet:11 nine:11 over:-11 pan:-11 plant*:11
rijdt_er:11 rit:11 rit_naar:11 staat_door:11 sunda*:11 sunday:11 ten:-11 that:11 tomor*:11 tomorrow:11
vrijd*:11 weet:-11 zater*:-11 ze:-11 ^_our:10 aan:-10 aanha*:10 by_car:10 by_the:-10 days:-10 de_flat:-10
delen:10 dog:10 een_buur:10 en_er:10 en_geen:10 en_wil:-10 er_een:10 er_iemand:10 er_nog:-10 gaat:10
garde*:10 garden:10 gezin:10 going:10 going_to:10 graag_een:-10 graag_met:10 graag_naar:10 id:10 ik_ga:-10
ik_rijd:10 kan_niet:-10 laat:10 langs:-10 lenen:-10 lenen_?:-10 man:10 naar_zwemles:10 nieuw*:-10 ophal*:10
ophalen:10 oppik*:10 passen:10 schoo*:-10 town:10 two:10 uit:10 uit_het:10 up:10 uurtje_$:10 van_iemand:-10
want:-10 weg:10 werk:10 zwemles:10
`,
  meal: `
@eating:192 =meal:182 =item:-104 =skill:-63 windf*:49 =help:-47 =ride:-46 jam:-43 @sheltering:-42
@learning:-41 @riding:-41 @mending:-40 ,:38 eten:38 en_ik:36 smaak*:36 smaakt:36 and:-35 er:35 pan:34
table:33 je:-32 meer:32 naar:-31 zaterdag:30 in:-29 porti*:29 to:-29 voor_acht:29 eiere*:28 eieren:28
kippe*:28 .:27 aan:27 gaat:-27 veel:27 @moving:-26 allee*:26 =space:-25 @lending:-25 acht_en:25 te_veel:25
@giving:-24 bakje:24 een_bakje:24 panne*:24 ~:-24 echte:23 hoe:-23 iets:23 ik_kan:23 kook:23 ^_donderdag:22
^_zaterdag:22 een:-22 elke:22 fritu*:22 frituur:22 haal:22 halen:22 lege:-22 meer_$:22 mijn_kat:22 pannen:22
voor:22 would:22 and_i:-21 te_eten:21 zater*:21 ^_lege:-20 altij*:20 altijd:20 anyon*:-20 anyone:-20 eat:20
gets:-20 ik_maak:20 niks_meer:20 someo*:-20 someone:-20 tomat*:-20 @keepingHouse:-19 ^_wij:-19 aanbe*:19
dan:19 de_keukentafel:19 dream_of:-19 keuke*:19 kwijt:19 make:19 acht:18 after:-18 docht*:-18 dochter:-18
eet:18 en:-18 er_nog:18 iemand_met:18 kat:18 keukentafel:18 met_mijn:18 soep:18 thuis:18 ?:-17 aan_,:17
heeft:-17 hot:17 kraam*:17 maak:17 moet:-17 om:-17 prope*:17 proper:17 tomatoes:-17 week:17 wie:17 wil:-17
^_na:16 any:-16 auto:-16 bij_ons:16 brengt:16 does_someone:-16 dream:-16 en_zoeken:-16 jars:-16 kan_geen:16
kleine:16 kookt:16 maken:16 naar_de:-16 olieb*:16 oliebollen:16 once:16 oven:16 ^_als:15 ^_my:-15 aan_de:15
anybo*:15 anybody:15 boter*:15 but:-15 chemo:15 come:15 de_chemo:15 grote:15 hier:-15 in_de:-15
kinderen_,:15 kippen:15 koken:15 miss_my:15 na_de:15 ._anyone:-14 ^_looking:14 alone:14 ander:14
anyone_?:-14 comin*:14 coming:14 donde*:14 donderdag:14 een_ander:14 famil*:14 geen:14 have:-14 i_miss:14
is:14 kom_maar:14 langs:-14 lay:14 maar_halen:14 mijn_moestuin:14 miss:14 morge*:14 ons:14 restj*:-14
restjes:-14 two:-14 ,_but:-13 ,_wij:13 ^_fresh:13 ^_morgen:13 a_home:13 alone_on:13 bij_de:-13
boodschappen:13 een_grote:13 een_week:13 empty:-13 erwte*:13 erwtensoep:13 fresh:13 heb:-13 hebbe*:-13
hebben:-13 i:-13 if:-13 ik_betaal:13 is_er:13 maalt*:13 moestuin:13 morgen:13 on_sunday:-13 start*:13
still:13 the_street:13 thuis_?:13 van:13 van_een:13 van_mijn:-13 van_wat:13 vijf:13 voetb*:13 week_lang:13
wie_nu:13 wij_zoeken:13 wille*:-13 willen:-13 with_a:13 your:-13 zoals:13 zondag:13 ,_heeft:12 ,_wie:12
@reward:-12 ^_is:12 ^_mijn:-12 bakken:12 betaal:12 de_honger:12 en_wij:12 geef:-12 haar:12 halen_$:12
hele:12 honge*:12 honger:12 looki*:12 looking:12 looking_for:12 ma:12 maken_$:12 met_de:-12 moest*:12
neem_een:12 six:12 sunday:-12 te:12 weeke*:-12 you:-12 ,_drie:11 ,_no:11 ._$:11 @place:-11 ^_de:-11
^_hoe:-11 ^_i:11 ^_wie:11 are:11 at:11 bakke*:11 begin*:-11 betaa*:11 breng*:11 cold:11 dat:-11 die_een:11
die_mijn:11 died:11 died_with:11 doe:-11 eens:11 er_iemand:-11 family:11 for_the:11 free_for:11 has:11
heeft_iemand:11 home:11 iets_over:11 ik_kook:11 join:11 kook_ik:11 mense*:11 mensen:11 more:11 na:11
onze_dochter:-11 op_het:11 real:11 schaa*:11 soup:11 staan:11 stron*:-11 strong:-11 sunday_,:-11 the_new:-11
type:11 voor_het:11 vrijdag:11 weekend:-11 wie_brengt:11 wij_hebben:-11 woensdag:11 wordt:-11 @paperwork:-10
@trade:-10 ^_we:-10 as_i:10 balko*:-10 bij_wie:-10 boods*:10 day_?:10 die:10 eet_er:10 elke_vrijdag:10
en_heeft:-10 er_voor:10 extra:10 for:10 four:10 freez*:10 freezer:10 freezer_is:10 gerust_een:10 handi*:-10
heeft_nog:-10 het_ziekenhuis:10 ik_ben:10 is_full:10 it:10 it_$:10 komen:-10 lang_$:10 leen:-10 leent:-10
leren:-10 need:-10 niet_meer:-10 niks_,:-10 out:-10 round:-10 schuu*:-10 soep_in:10 stove:10 table_,:10
te_leen:-10 that:-10 they:10 theyr*:10 theyre:10 until:10 voor_mijn:10 vrij:-10 warm:10 wie_eet:10
wie_leent:-10 woens*:10 zelfg*:10 zelfgemaakte:10 zieke*:10 ziekenhuis:10 zijn:-10 zijn_,:-10
`,
  space: `
@sheltering:191 =space:190 @eating:-91 @growing:80 =help:-65 @riding:-60 =meal:-54 flat:49 our:48 =item:-47
=ride:-47 schuu*:46 we:44 bed:43 ::-42 waar:42 @keepingHouse:-41 @learning:-40 helft:40 open:40 ons:38
de_helft:37 @mending:-35 is:35 naar:-35 schuur:35 nog:-34 tomat*:34 voor_mijn:34 die:-33 en_het:32 to:-32
helft_van:31 mogen:31 staat:31 cafe:30 stroom:30 ^_waar:29 doord*:29 doordeweeks:29 groot:29 oprui*:29
over:29 waar_kan:29 zwemb*:29 =skill:-28 drumm*:28 na:-28 stroo*:28 ^_you:27 beginnend:27 huisw*:27 ik:-27
kan:27 oefenen_?:27 of:27 op_ons:27 this:-27 iemand:-26 kamer:26 licht:26 mag:26 met:26 oefen*:26
^_schuur:25 en_ik:-25 in_de:-25 stroom_en:25 balko*:24 dream_of:24 drums*:24 drumstel:24 geen:-24 oefenen:24
one:-24 tomatoes:24 ^_from:23 ^_onze:-23 de_flat:23 dream:23 gets:23 ieman*:-23 neigh*:23 tante:-23
to_the:-23 breie*:22 half_of:22 komt:-22 may:22 na_de:-22 on:-22 over_,:22 use:22 where:22 wil:22
zoek_een:22 een_hoekje:21 heen:21 heen_en:21 hoekj*:21 hoekje:21 klein:21 meer_in:21 tien:21 verbouwing:-21
wie_heeft:21 winter:21 ,_drie:20 .:-20 ^_ons:20 ^_our:20 for_a:20 garag*:20 ik_werk:20 is_na:-20 is_te:20
jou:20 kelde*:20 kelder:20 kluss*:20 van_jou:20 zette*:20 zetten:20 ^_a:19 aan:-19 basem*:19 basement:19
ben:-19 build*:19 dat:-19 dry:19 een_klusser:19 from:19 graag:-19 half:19 huur:19 klusser:19 niks:-19
op_reis:19 reis:19 stand*:19 stands:19 te_huur:19 wie_wil:19 ,_we:18 and_i:18 appar*:18 caravan:18 eigen:18
halen:-18 hebben_een:18 in_het:18 mij:-18 mogen_we:18 stukj*:18 stukje:18 sunday:18 volks*:18 vrij:18
want:-18 we_need:18 wie_mogen:18 winte*:18 zater*:-18 zijn_met:18 zit:-18 ,_bij:17 @helping:-17 af:-17
after:-17 als_je:17 altij*:-17 altijd:-17 baby:17 bij_wie:17 car:-17 hoe:-17 iemand_een:17 kan_ik:17
kanto*:17 meer:17 ours:17 quiet:17 room:17 sunda*:17 van_de:17 we_hebben:17 wij_zijn:17 winter_$:17 word:17
,_a:16 ,_use:16 ^_een:-16 ^_mijn:-16 alleen_een:16 and:16 bike:16 boxes:16 carav*:16 desk:16 dozen:16
gaat_dicht:16 garage:16 heeft_er:16 het:16 hoek:16 ik_kan:-16 ik_van:16 moet:-16 niet_meer:16 slaap*:16
stora*:16 storage:16 stuff:16 wil_er:16 would:-16 you_can:16 ._$:-15 ^_we:15 a_bed:15 alles:-15 binne*:15
binnen:15 de:-15 ik_heb:15 kinderen:15 koffi*:15 koffie:15 landl*:15 landlord:15 leren:-15 logee*:-15
met_een:-15 rehea*:15 somew*:15 somewhere:15 straa*:15 straat:15 stran*:15 stranded:15 the:-15 verwa*:15
winke*:15 works*:15 workshop:15 ze:-15 ^_i:-14 cante*:14 canteen:14 dat_is:-14 en:14 en_mijn:14 footb*:14
football:14 gek:14 get:-14 have:-14 kids:-14 neighbours:14 niet_mee:14 of_the:14 thuis:14 thursday_to:14
two:-14 vanav*:-14 vanavond:-14 verbo*:-14 visit*:14 wanted_,:14 wat:-14 werk:14 :_onze:13 ^_is:13 a_bike:13
a_desk:13 attic:13 bed_for:13 begin*:13 bike_for:13 de_kinderen:13 dicht:13 docht*:-13 dochter:-13 ergen*:13
ergens:13 fietsen_$:13 flat_$:13 heb_een:13 iets:-13 just:-13 kamer_,:13 kan_niet:13 klein_$:13 met_twee:13
night:13 om:13 or:13 or_shed:13 shed:13 stude*:13 te_klein:13 thurs*:13 thursday:13 tot:13 unuse*:13
unused:13 van:13 van_mijn:13 visitors:13 voor_de:-13 with:-13 you:13 zijn:13 zo:-13 zoek:13 @paperwork:-12
^_als:12 ^_in:12 ^_kom:12 alleen:12 at:-12 bed_,:12 binnen_$:12 blijv*:12 blijven:12 de_straat:12
dit_weekend:12 en_dat:-12 en_wil:12 for:12 goed:-12 hem:12 in_the:-12 is_ours:12 leeg_,:12 mee_naar:12
mijn_volkstuin:12 niks_,:-12 nodig:-12 pan:-12 plant*:-12 plek:12 to_sunday:12 volkstuin:12 voor:12
wante*:12 wanted:12 zaterdag:-12 zelf:-12 zolde*:12 zonda*:-12 @errands:-11 ^_heeft:11 ^_kelder:11 allee*:11
and_the:11 back:-11 buurt*:11 buurthuis:11 could:11 dan:-11 decor*:11 drill*:11 drilling:11 drivi*:-11
driving:-11 droge:11 een:11 een_droge:11 going:-11 groen*:11 groenten:11 heeft_nog:-11 hospi*:-11 huis:11
mag_ook:11 may_use:11 mee_$:-11 met_de:11 onder:11 oprit:11 panne*:-11 repet*:11 slape*:11 slapen:11
somebody:-11 the_neighbours:11 to_get:-11 until:11 vakan*:-11 vakantie:-11 verga*:11 wie_kan:-11 ,_mijn:10
,_no:-10 @moving:-10 ^_donderdag:-10 ^_my:-10 ^_wij:10 achte*:10 all:-10 am:-10 anyth*:-10 anything:-10
binnen_zitten:10 buren:10 dog:-10 drie_weken:10 er_ergens:10 eveni*:-10 evening:-10 ge_kunt:10 gerus*:-10
gerust:-10 halen_$:-10 heeft_een:-10 help:-10 hier:10 hospital:-10 huis_,:10 ik_zoek:10 it_$:-10 jonge:-10
kan_geen:-10 key:10 kippe*:-10 leeg_$:-10 maar_op:10 mijn_moeder:10 my_desk:-10 nu_op:10 om_te:10
onze_dochter:-10 oude:-10 parke*:10 someb*:-10 straat_$:10 te:10 ten:10 today:10 today_?:10 vanna*:10
vannacht:10 via:-10 voor_het:-10 zetten_$:10 zijn_$:-10
`
}
