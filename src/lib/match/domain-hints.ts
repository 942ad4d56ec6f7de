import type { ListingDomain } from '#lib/domain/views.ts'

/** Fitted by scripts/match/fit.ts: hundredths of a point by sign (domain.ts). */
export const domainHints: Readonly<Record<ListingDomain, string>> = {
  help: `
=help:136 @learning:-126 =meal:-124 @mending:117 @eating:-111 @keepingHouse:103 @riding:-90 @sheltering:-85
=ride:-80 @errands:79 @caring:76 @trade:70 =item:-66 @helping:62 and:58 bij:54 @paperwork:53 =space:-51
=skill:-49 @giving:-47 i:45 gaat:-43 @lending:-42 moet:41 na:40 @moving:39 ben:39 krijg*:39 after:38 de:38
vraag:38 gemee*:37 paar:37 staat:-35 water:35 als:34 ik:33 mag:-33 of:33 open:33 our:-33 round:33 would:-33
zater*:32 bring:31 is_na:31 ,_i:30 @having:-30 @place:-29 rug:29 een_paar:28 ik_heb:-28 na_de:28 teena*:28
weet:28 ik_vraag:27 is:-27 know:27 know_how:27 me_$:27 auto:-26 in_de:26 lang:26 schoo*:26 stron*:26
strong:26 with:26 @growing:-25 ^_anyone:25 days_$:25 have_the:25 hem:-25 ik_vrij:25 krijg:25 krijgen:25
linke*:25 neighbours:25 round_with:25 uw:25 ,_maar:24 brief:24 een:-24 goed:24 om:24 oude:-24 two:24 uit:-24
vakan*:24 vakantie:24 verbouwing:24 ^_could:23 alleen:23 als_er:23 deze:23 een_kop:23 ga:23 gebru*:-23
iemand:23 if:23 kop:23 mijn_kat:-23 voor_de:23 ^_two:22 bij_$:22 daar:22 de_grond:22 do:22 kinde*:-22
kinderen:-22 krijgt_$:22 langs:22 me_your:22 niet_,:22 staan:-22 verbo*:22 vleug*:22 voor_acht:-22
wie_zijn:22 your:22 yours:22 ^_voor:21 and_i:21 begin*:-21 binne*:-21 binnen:-21 could:21 demen*:21 going:21
ieman*:21 in:21 lette*:21 ligt:-21 or:-21 ouder*:-21 sew:21 teach:-21 winter:21 years:21 zijn:21 zoek:-21
~:21 ,_bij:-20 ,_dat:20 ^_sinds:20 aan:20 ambul*:-20 ben_ik:20 days:20 gemeente:20 heb_ik:20 iemand_die:20
krijg_ik:20 nu:-20 schuu*:-20 so:20 tuin:20 wie_kan:20 zaterdag:-20 zijn_$:20 @reward:19 ^_can:19 ^_deze:19
^_piano:19 bag:19 car:-19 dat_is:19 down:19 een_hond:19 een_klusser:-19 en_dan:19 eruit:19 gebro*:19
gebroken:19 halen:-19 handi*:19 hond:19 kapot:-19 klusser:-19 ligge*:19 liggen:19 maar_ik:19 mee:19 mijn:19
nemen:19 nemen_$:19 ours:-19 piano*:19 roepe*:19 roepen:19 schil*:19 simpl*:19 sneeu*:19 sterk:19 still:19
sunda*:-19 the_bag:19 van_$:19 vijf:-19 vrij:19 winte*:19 zegt:-19 ._$:18 ^_computer:18 achte*:-18 big:-18
dan:18 de_helft:-18 de_lift:18 die_een:18 er_geen:18 evening_$:18 geen:-18 grond:18 hands:18
heeft_iemand:-18 heen:-18 helft:-18 hoor:18 ik_kom:18 is_kapot:-18 it:-18 kijke*:18 kijken:18 lapto*:-18
laptop:-18 leeg:-18 leren:-18 moet_naar:18 op_uw:18 oprui*:-18 overh*:18 schuur:-18 sunday:-18 the:18
voor_iemand:18 wandelen:18 wandelen_,:18 we:-18 word:-18 ,_de:-17 ,_ook:17 ?_i:17 ^_iemand:-17 ^_locked:17
^_our:-17 a:-17 aan_het:17 all:17 along:-17 aroun*:17 around:17 bike:-17 coffe*:-17 coffee:-17 gaan:-17
gebruiken:-17 graag_een:17 happy:17 happy_to:17 hebbe*:17 hebben:17 heen_en:-17 how_to:17 ik_ga:17
in_een:-17 maar_$:17 neigh*:17 postz*:-17 postzegels:-17 prune:-17 sleut*:17 strij*:17 up:17 vent:17
verst*:17 wasse*:17 ,_kom:-16 aan_$:-16 acht:-16 ben_$:16 de_kerk:-16 door:16 en_mijn:16 fiets*:-16
gezocht_,:-16 helft_van:-16 het_weekend:16 houdt:-16 houdt_$:-16 if_you:16 in_the:-16 kat:-16 kerk:-16
konij*:16 kring*:-16 kringloop:-16 lamp:16 los:16 maken:-16 moet_ik:-16 mogen:-16 need_a:-16 parce*:16
poets*:16 pract*:16 sinds:16 sleep:16 spare:-16 start:16 stil:-16 strijk:16 toch:16 tonight_?:16 training:16
uurtj*:16 verhuizen:16 voor_het:-16 weg_,:-16 wie_weet:16 wie_wil:-16 wil:-16 with_a:16 would_be:-16
zegt_dat:-16 ,_anyone:-15 ,_onze:15 ,_so:15 ^_is:-15 acht_en:-15 an:15 an_old:15 banks*:-15 bankstel:-15
be:15 could_i:-15 de_goten:15 die_van:15 echte:-15 goten:15 i_am:15 ik_in:15 ik_neem:15 julli*:15 jullie:15
kost:15 medic*:15 midda*:15 middag:15 niet_hoe:15 niks:15 only_$:15 oppas:15 out:15 over_mijn:15 ten:-15
terug_$:15 uurtjes:15 vastz*:15 vastzit:15 via:-15 wande*:15 wheel*:-15 whod:15 ,_a:-14 ,_come:-14 ,_met:-14
^_a:-14 ^_een:14 ^_kan:-14 bent:14 bij_de:14 dinne*:14 dinner:14 dont_have:14 dutch:-14 en_geef:-14
en_wij:14 er_een:-14 friday:14 geef_ik:14 gezoc*:14 gezocht:14 heb_een:-14 iemand_iets:14 ik_er:14
ik_niet:14 ik_werk:-14 is_te:-14 koffi*:14 komt_de:14 krijgt:14 met_mijn:-14 netje*:14 netjes:14 new:14
off:14 on_saturday:14 one_,:14 passen:14 patience:14 rijdt:-14 schaa*:14 sinds_de:14 slecht:-14
somebodys:-14 throu*:-14 through:-14 trave*:14 twee:14 use:-14 van_mijn:-14 verhu*:14 verstand:14
verstand_van:14 video*:-14 visit*:-14 want_to:-14 wel:-14 wie_is:14 wij_hebben:14 zoals:-14 ,_een:-13
._nu:-13 ?_just:-13 ?_mijn:13 ^_nu:13 ^_ons:13 ^_sunday:-13 ^_wil:13 anybo*:13 anybody:13 apoth*:13
apotheek:13 apotheek_,:13 balkon:13 befor*:-13 before:-13 belle*:13 bellen:13 betaa*:-13 betaal:-13
blijf*:13 blijft:13 carav*:-13 de_apotheek:13 de_gemeente:13 de_hele:13 dust:-13 en_er:-13 en_zoeken:13
er_bij:13 graag_$:-13 gratis_,:13 heeft:-13 heeft_er:13 het:13 hoe_je:13 home:13 ik_voor:13 kan:-13
kapot_en:-13 kleut*:13 kom:-13 komen:-13 krijgen_$:13 lang_$:13 langs_de:13 leen:-13 mag_je:-13 make:-13
man:13 met_de:13 met_plezier:13 naar:-13 nine:-13 op_.:13 op_het:-13 ouders:-13 plezi*:13 plezier:13
saturday_?:13 sinte*:13 sinterklaas:13 slech*:13 smaak*:-13 smaakt:-13 te_leen:-13 tenni*:-13 the_new:13
this_weekend:-13 to:13 trein:-13 twelv*:13 twelve:13 vanmi*:13 vanmiddag:13 wie_nu:-13 wifi:13 zit:13
zolan*:13 zolang:13 ,_als:12 ,_daarna:12 ,_iemand:12 ,_mine:12 ,_who:12 ?_?:12 ^_we:12 about:-12 als_we:12
an_emergency:12 boxes:-12 butto*:12 buttons:12 daarn*:12 daarna:12 de_dokter:12 de_gang:12 de_kringloop:-12
desk:-12 die_af:12 dinsdag:12 dont:12 drie:-12 driveway:12 emerg*:12 emergency:12 even:12 eveni*:12
evening:12 feed:12 free:-12 frida*:12 gang:12 half:-12 het_donker:12 het_plafond:12 heup:12 i_have:12
iemand_nog:12 ik_betaal:-12 ik_laat:12 ik_sta:12 jaar:-12 kapst*:12 kapster:12 kapster_met:12 komt:12
ladder:12 leg:-12 locke*:12 locked:12 lonel*:12 lonely:12 maakt_er:-12 naaim*:-12 naaimachine:-12 naar_de:12
needl*:12 neem:12 nog_een:12 only:12 op_de:-12 op_mijn:12 op_vakantie:12 plafo*:12 plafond:12 plant*:-12
repar*:12 schei*:12 thee:12 three:-12 train*:12 travel:12 us:-12 van_een:-12 vanav*:-12 vanavond:-12
voor_mij:12 voork*:-12 was:12 weken:12 werk:-12 whos:-12 zoeken_een:12 ,_heeft:-11 ,_je:-11 ,_my:-11
,_with:-11 ,_you:-11 :_ik:11 ^_als:-11 ^_de:-11 ^_graag:11 ^_kom:-11 ^_onze:-11 a_night:11 a_reliable:11
aan_,:11 alles_wat:11 avonden:11 bij_ons:-11 breng:11 buren:-11 coffee_and:-11 computer:11 die_met:11
dokte*:11 dokter:11 doof:11 en_voor:-11 engli*:-11 english:-11 geduldige:11 gewoo*:-11 gladl*:11 gladly:11
have_a:-11 hour:-11 hulp:11 is_er:11 jaar_in:-11 je_huis:11 kan_er:11 keep:11 kelde*:-11 kelder:-11
keuke*:-11 kind:-11 kinderfeestje:11 kluss*:-11 kraam*:-11 kwijt:-11 luist*:11 maandag:11 maken_$:-11 me:11
mee_$:11 mee_terug:11 mn:11 niet_in:-11 niet_meer:-11 panne*:-11 patie*:11 relia*:11 reliable:11 ritse*:11
ritsen:11 room:-11 satur*:11 saturday:11 shift_$:11 slaap*:-11 slot:11 snoeien:-11 somebody_to:11 spreekt:11
stree*:-11 street:-11 stroom:-11 talk:-11 telef*:11 truck:-11 uit_,:11 up_$:11 use_me:11 vast_,:11 verta*:11
weken_in:-11 welko*:-11 welkom:-11 zaterdag_een:-11 zijn_,:-11 zomen:11 zomen_,:11 ,_gratis:10 ,_het:-10
,_mag:-10 ^_fietsen:10 ^_kids:-10 ^_retired:-10 ^_vrijdag:-10 ^_you:10 be_a:-10 boeke*:-10 canno*:10
cannot:10 caravan:-10 carry:-10 cat:10 come_along:-10 compu*:10 dat_ik:-10 de_baby:-10 die:10 dinsd*:10
door_$:-10 for_two:10 gek:-10 go:-10 groot:-10 haalt:-10 has_been:10 huis_$:10 i_come:10 iemand_nu:-10
iemand_om:-10 ik_doe:-10 im:10 insid*:10 inside:10 is_mijn:10 kamer:-10 kapot*:10 kapotte:10 kraan:10
krijgt_er:-10 lege:10 lift:10 lonely_at:10 met_vrije:10 morgen_een:10 my_own:10 neder*:10 nederlands:10
neede*:10 needed:10 niema*:10 niemand:10 niet_$:-10 nodig:10 nog_met:-10 nu_een:-10 om_een:-10 on_sunday:-10
ook:10 op_ons:-10 other:10 passe*:10 piano:10 pick_up:-10 sandw*:10 sandwiches:10 shift:10 someb*:-10
someo*:10 someone:10 sta:10 stil_$:-10 stoep:10 tell:-10 the_neighbours:10 the_street:-10 them:-10
thuis_$:10 tot:-10 tuesd*:10 tuesday:10 uur_moet:-10 van_de:-10 van_het:10 vandaag:-10 voetb*:-10
voor_een:-10 voor_wie:-10 vrije:10 vroeg*:10 weer_aan:10 wie_er:10 winke*:-10 with_me:10 zo_naar:10
zondag:-10
`,
  skill: `
@learning:183 =skill:170 =item:-94 =ride:-90 je:81 @riding:-72 @eating:-71 =help:-58 =space:-57 hoe:55
@sheltering:-51 er:-43 ik:43 of:-43 open:-39 teach:39 wat:37 =meal:-36 in_de:36 kom:36 jonge:35 meer:-35
@caring:-34 leren:34 graag:33 me:33 the:-33 ,_my:32 want:32 can:31 de:-31 how:31 ^_iemand:30 geef:30
twee:-30 ::-29 aan:29 dat:29 wie_nog:29 aan_$:28 mij:28 verte*:28 heeft:-27 maar:-27 ons:-27 ,_kom:26
naar:-26 three:26 to:26 waar:-26 zegt:26 for:-25 in:25 niks_meer:-25 we:-25 ,_een:24 ^_de:-24 begin*:24
expla*:24 itali*:24 krijg*:-24 meer_mee:-24 na:-24 naaim*:-24 naaimachine:-24 nativ*:24 native:24 uur:24
wie_het:-24 @errands:-23 ^_waar:-23 alles:-23 and_want:23 ervar*:23 ervaren:23 ill:23 lezen:23 niks:-23
prune:23 waar_kan:-23 weten:23 @mending:-22 ^_ons:-22 auto:-22 beginners:22 coffe*:22 coffee:22 en_geef:22
leert:22 planten:22 snoei*:22 voor_het:22 want_to:22 ambul*:21 anyth*:21 anything:21 bij:-21 drumm*:-21
gepen*:21 i_can:21 je_een:21 ouder*:21 our:-21 to_the:-21 you:21 drie_uur:20 inter*:20 nu:20 oefenen_?:-20
ouders:20 plant*:20 video*:20 voor_buren:20 voor_de:-20 wij_willen:20 wille*:20 willen:20 winte*:-20
zaterdag_een:20 @growing:-19 ^_ik:19 am:19 beter:19 beter_kan:19 en_zegt:19 er_niks:-19 het_een:19 kan_$:19
retir*:19 retired:19 still:-19 talk:19 who:19 with:19 ._nu:18 ^_jonge:18 ^_my:18 brief:-18 conve*:18
doord*:-18 doordeweeks:-18 dutch:18 engli*:18 english:18 gezocht_,:18 help:18 hour:18 i:18 je_alles:18
kilom*:18 kilometer:18 kom_gerust:18 komen:-18 krijgt:-18 van:-18 wisku*:18 with_a:-18 ,_you:17 @lending:-17
^_een:-17 ^_i:17 cv:17 docht*:17 dochter:17 gewoo*:17 ik_wil:17 je_gaat:17 know:-17 know_how:-17 lezen_,:17
mee_te:17 now:17 potte*:17 sew:-17 snoeien:17 tonig*:17 train*:-17 uur_moet:17 vraag:-17 zoom:17 ,_bij:16
,_en:-16 ,_je:16 @trade:-16 code:16 en_mijn:-16 erbij_$:16 eruit:-16 halen:-16 idee:16 iemand_om:16
looki*:-16 looking:-16 neigh*:-16 paar:-16 pract*:-16 sinds:-16 so:-16 to_code:16 vrij:-16 ,_maar:-15
,_wie:-15 ^_looking:-15 ^_retired:15 ^_sinds:-15 allee*:-15 alles_wat:-15 and_the:-15 buren:15 dinsd*:-15
dinsdag:-15 een_paar:-15 eigen*:15 eigenlijk:15 engel*:15 erbij:15 flat:-15 fourt*:15 ik_vraag:-15
je_eigenlijk:15 klein:-15 lift:-15 looking_for:-15 mag:-15 maken:15 off:-15 op:-15 staat:-15 te:-15
tenni*:15 training:-15 until:-15 vasth*:15 voork*:15 wil_leren:15 windf*:-15 winter:-15 zelf:15 ?:-14
^_hoe:14 ^_voor:-14 af:-14 along:14 cycle:-14 dat_ik:14 de_lift:-14 denkt:14 durf:14 een_keer:14 ehbo:14
einde*:14 eindelijk:14 engels:14 er_geen:-14 erin_$:14 here:14 iemand_met:14 is_te:-14 klein_$:-14
kom_erbij:14 naar_de:-14 never:-14 nu_in:14 ochte*:14 ochtend:14 om_een:14 ook_voor:14 peopl*:14 people:14
schuu*:-14 sinds_de:-14 theor*:14 through_it:14 thuis:-14 van_$:-14 voor_een:-14 weg_,:14 wil:14 zegt_dat:14
zoeke*:-14 zoeken:-14 ,_with:13 @giving:-13 @keepingHouse:13 ^_wat:13 ^_you:-13 ander*:13 brood:13
die_met:-13 door_$:13 erin:13 explain:13 gaan:13 gaat:13 gedic*:13 graag_$:13 how_to:13 ieman*:13 iemand:13
iemand_in:13 in_mijn:13 krijgt_$:-13 leer:13 leg:13 niema*:13 niemand:13 nog_nooit:13 nu_nog:13 onze:-13
opa:13 roepe*:-13 roepen:-13 tuesd*:-13 tuesday:-13 via:13 want_a:13 woens*:13 zaterdag:13 ze:13 zoek:-13
zonde*:13 zonder:13 ?_$:-12 ?_mijn:-12 @having:-12 ^_id:-12 ^_kom:12 a:-12 after:-12 alleen:-12 and:12
bak:12 basem*:-12 basement:-12 beginnend:-12 coffee_and:12 en_wil:12 er_iemand:12 every:-12 grote:-12
jaar_in:12 klein*:12 kleinzoon:12 linke*:-12 mij_$:12 moet:12 neighbours:-12 night:-12 no:-12 nooit:12
over:12 schuur:-12 snapp*:12 snappen:12 use:-12 wandelen:-12 wandelen_,:-12 years:-12 zelf_een:12
zondag_wil:12 ,_dat:-11 :_alles:-11 ^_donderdag:-11 ^_moet:11 ^_the:-11 ^_tonight:11 bieb:11 binne*:11
binnen:11 broer:11 but:11 could:-11 dan:11 de_bieb:11 demen*:-11 does:-11 een_grote:-11 elke_donderdag:11
en_hebben:11 eten:-11 gemee*:-11 gevraagd_voor:11 het_park:11 ik_ben:11 ik_kan:-11 ik_moet:11 ik_niet:-11
ik_vrij:-11 inher*:11 legt:11 man:-11 mijn_broer:11 mijn_moeder:-11 moede*:11 moeder:11 moest*:-11
moet_ik:11 naald:11 on_the:11 per:-11 piano:-11 show:11 solli*:11 staan:-11 thurs*:-11 thursday:-11
tuesday_$:-11 two:-11 uit:11 uurtjes:-11 van_mijn:-11 vol:-11 wande*:-11 wil_zo:11 woensdag:11 zette*:-11
zetten:-11 zit_nu:11 zonder_dat:11 ,_anything:10 ,_just:-10 ,_use:-10 ^_our:-10 ^_sunday:10 als_je:10
belas*:10 compu*:10 die_een:-10 drie:-10 en_ik:-10 explaining:10 gemeente:-10 hot:-10 iemand_die:-10
ik_heb:10 ik_het:10 keer_per:10 lange_tafel:10 minut*:10 need:-10 nodig:-10 nog:10 oefenen:-10
over_coffee:10 park:10 parki*:10 parking:10 partn*:10 partner:10 rathe*:-10 rather:-10 rehea*:-10 scrip*:10
scriptie:10 someo*:10 someone:10 spele*:10 spelen:10 spelen_$:10 spree*:10 stude*:-10 tafel:10 tax:10
te_klein:-10 van_een:10 vanda*:-10 voor_mijn:-10 werkt:10 weten_wat:10 who_want:10 whoev*:10 whoever:10
you_can:-10 yours:-10 zonda*:10
`,
  item: `
=item:188 =space:-110 @lending:101 @riding:-95 @sheltering:-95 @giving:90 =skill:-83 @learning:-78 ::72
=help:-61 and:-59 @eating:-55 ik:-55 =meal:-51 jam:50 ~:50 to:-47 mag:46 aan:-45 oude:45 @place:44
@keepingHouse:-42 @having:41 komen:41 naaim*:40 naaimachine:40 this:40 je:-39 staan:39 een:38 gaat:38
=ride:-36 heeft:36 steek*:36 ,_de:35 ^_een:34 leen:34 nodig:34 with:-34 ^_onze:33 wil:33 @trade:-32 ^_de:32
alles:32 bij:-32 dan:-32 ?:31 a:31 any:31 lapto*:31 laptop:31 niks_,:31 te_leen:31 @helping:-30 can:-30
i:-30 nodig_$:30 ,_drie:-29 ^_the:29 logee*:29 me:-29 over:-29 tante:29 en:-28 have:28 meer_mee:28 met:-28
wie_heeft:-28 bed:-27 er_niks:27 jars:27 maat_$:27 mij:-27 moet:-27 niks:27 nog:27 nog_met:27 om:-27
postz*:27 postzegels:27 anyone_?:26 dat:-26 die:26 kinde*:26 komt:26 maar:26 one:26 wheel*:26 en_voor:25
maat:25 niet:-25 wie_het:25 zoek:25 aan_,:-24 heeft_er:-24 need_a:24 week:-24 zijn_,:24 @errands:-23 big:23
boeke*:23 ik_doe:23 kom:-23 krijgt_er:23 voor:23 ,_geen:22 auto:-22 dus:22 gebru*:22 hoe:-22 if:-22 jaar:22
klein*:-22 lenen:22 met_een:-22 spare:22 ,_met:21 @caring:-21 @growing:-21 de:-21 fiets*:21 free_to:21
graag:-21 keuke*:-21 mijn:-21 ouders:-21 this_weekend:21 toddl*:21 toddler:21 vol:21 voor_mijn:-21
weken_in:21 ,_maat:20 :_alles:20 could:-20 crutc*:20 crutches:20 heeft_iemand:20 kind:20 meter:20 month:20
neem_er:20 schaa*:-20 schuur_,:20 tweed*:20 van_mijn:20 we_hebben:-20 weekend_,:20 winter:-20 zoeke*:20
zoeken:20 zwemb*:-20 ,_mag:19 ^_ik:-19 best:19 borro*:19 bring:-19 doet:19 en_heeft:19 er:19 gerus*:19
gerust:19 heeft_nog:19 it:19 krijg:-19 maakt:19 movin*:19 moving:19 need:19 neighbours:-19 nu_een:19
restj*:19 restjes:19 stata*:19 sunday_,:19 tekor*:19 tekort:19 tekort_$:19 waar:-19 would_be:19 about:18
bord:18 box:18 de_schuur:18 dus_een:18 en_mijn:-18 er_gerust:18 gepen*:-18 heb:-18 iets:-18 klaar:18
me_your:-18 staan_$:18 stuk:18 use:18 vandaag:18 verte*:-18 visit*:18 wat:-18 wie_maakt:18 windf*:-18
zater*:-18 zo:18 ,:17 car:17 chris*:-17 christmas:-17 doe:17 dust:17 it_for:17 komen_kijken:17 komt_$:17
lefto*:17 lenen_?:17 leren:17 maakt_er:17 mee:17 mis:17 naar_de:-17 nog_goed:17 on_saturday:-17 passen:-17
porti*:-17 size:17 somebodys:17 vanmi*:-17 vanmiddag:-17 via:17 where:-17 wij_zijn:-17 wil_kan:17 your:-17
^_does:16 ^_lege:16 a_box:16 and_a:-16 anybo*:-16 anybody:-16 bakfi*:16 bakfiets:16 de_keukentafel:-16
die_een:-16 does_someone:16 eerst:16 empty:16 en_het:-16 en_wij:-16 er_iemand:-16 feest:16 fritu*:-16
frituur:-16 from:-16 in_a:16 is_er:-16 keukentafel:-16 licht:-16 mag_je:16 meer:-16 neigh*:-16 on_sunday:16
on_the:16 piano:16 room:-16 table:-16 up:-16 van_zijn:16 voor_de:16 weekend:16 wie_hem:16 zo_naar:16 ,_no:15
^_a:15 ^_schuur:-15 ^_you:-15 a_spare:15 allee*:-15 als_er:-15 an:-15 at:-15 chair:15 de_weg:15 en_we:15
fish:15 free:15 gereedschap:15 gezoc*:-15 gezocht:-15 goed:15 halen_$:15 half:-15 het:-15 ik_heb:-15 kan:-15
love:15 mee_$:15 or_so:15 out:15 prima:15 puzze*:15 slaapzakken:15 sta_hier:15 stroo*:-15 stroom_en:-15
stude*:-15 unope*:15 unopened:15 vanav*:15 vanavond:15 verdi*:15 verhuisdozen:15 weeke*:15 wij:15 zolder:15
,_but:14 ^_vanavond:-14 alleen:-14 away:14 banks*:14 bankstel:14 day:14 de_buurt:14 deze:-14 drie:14
eentj*:14 eentje:14 erbij:-14 famil*:-14 gevraagd_voor:-14 heb_een:-14 houdt:14 houdt_$:14 how:-14
itali*:-14 its:14 kijken_$:14 lege:14 mag_hem:14 met_de:-14 my:-14 nativ*:-14 native:-14 nieuwe:14 nu_op:-14
op_zoek:14 set:14 smaak*:-14 smaakt:-14 soep:-14 staat_nu:14 teena*:-14 van_drie:14 weg_,:14 wie_wil:14
wil_mag:14 with_a:-14 zoek_ik:14 zoek_naar:14 zolde*:14 ,_about:13 ,_een:-13 ,_need:13 ,_the:13 ,_wie:13
._anyone:13 ^_heb:13 ^_morgen:-13 ^_vrijdag:13 a_year:13 aanbe*:-13 als:-13 balko*:-13 betal*:13 betalen:13
borrow:13 buurt:13 canad*:13 canada:13 dicht_,:13 een_nieuwe:13 en_zoeken:13 fathe*:13 father:13 gebruikt:13
geeft:13 grote:-13 heeft_geen:13 hem_$:13 honde*:13 husba*:13 ik_vandaag:13 is_$:13 is_free:13 it_$:13
jonge:-13 kan_geen:13 krijg_ik:-13 krijgen:-13 lang:-13 late:13 leent:13 mijn_vader:13 niet_in:13 onze:13
onze_dochter:13 ook:-13 seats_,:13 snoei*:-13 te:-13 this_afternoon:13 to_the:-13 twee_kinderen:13 tweede:13
tweel*:13 tweeling:13 uur:-13 van_iemand:13 vertr*:13 vrij:-13 wheelchair:13 year_.:13 you:-13 zoude*:13
zouden:13 ,_als:-12 ,_size:12 @mending:-12 @paperwork:-12 ^_i:-12 ^_is:-12 ^_looking:12 ^_mijn:12 ^_over:12
a_kind:12 achte*:-12 al:12 bij_$:-12 bij_iemand:-12 boeken:12 boeken_,:12 brood:-12 carry:-12 could_i:12
daar:-12 dat_is:-12 day_$:12 de_kringloop:12 dit:12 een_taart:12 fietsen:-12 for_saturday:12 gebro*:-12
gebroken:-12 groot:-12 guest*:12 guests:12 haalt:12 hier:12 hospi*:-12 idee:-12 ik_in:-12 in_een:-12 just:12
kring*:12 kringloop:12 leen_,:12 ligt:12 maken:-12 meer_$:-12 meer_gebruikt:12 na:12 op_zolder:12 per:-12
stroom:-12 them:12 trouw*:12 u:-12 vader:12 whod:-12 wie_leent:12 work:12 year:12 yours:-12 zelf:12
zijn_voor:12 zit_er:12 zolan*:-12 zolang:-12 zonde*:-12 zonder:-12 ,_en:11 ?_ours:11 ?_we:11 ^_hoe:-11
^_sunday:-11 ^_verhuisdozen:11 ander*:-11 anyone_got:11 as:-11 bak:-11 breng:-11 but:11 buurt_$:11 child*:11
de_kast:11 doen:-11 does:11 doos:11 dozen:-11 drie_keer:11 drums*:-11 drumstel:-11 een_dag:11 een_doos:11
elke:-11 en_met:11 er_bij:-11 gerust_een:11 getro*:11 getrouwd:11 grati*:-11 gratis:-11 heb_ik:-11 hele:-11
iemand_een:11 ik_een:-11 ik_kan:11 ik_sta:11 in:-11 knope*:11 knopen:11 looki*:11 looking:11 love_to:11
meer_op:-11 met_twee:11 minutes:11 mogen_gebruiken:11 neem:11 nieuw*:11 op_,:11 op_het:-11 open:-11 or:11
or_shed:-11 other:-11 ouder*:-11 our:11 ours:11 pakke*:11 party*:11 partytent:11 passe*:-11 seat:11
sinte*:-11 sinterklaas:-11 sofa:11 stora*:-11 storage:-11 stree*:11 street:11 take_it:11 the:11
the_neighbours:-11 thurs*:-11 thursday:-11 tien:-11 train*:-11 trave*:-11 uit_$:11 vanda*:11 voor_wie:11
vrien*:-11 vriendin:-11 winter_$:-11 would_make:11 zijn:11 ,_borrow:10 ,_gratis:-10 ,_i:-10 ,_je:-10
,_neem:10 @reward:-10 ^_crutches:10 ^_deze:-10 ^_dit:-10 ^_vandaag:10 ^_wie:-10 ^_would:-10 alles_wat:10
an_old:-10 appar*:-10 barbe*:10 barbecue:10 behin*:10 behind:10 blij:10 boekenkast:10 boekenkast_::10
boxes_,:10 busje:-10 container:10 crutches_,:10 de_oude:10 even:-10 for_a:10 geree*:10 gevra*:-10
gevraagd:-10 gratis_,:-10 hands:-10 huisw*:-10 in_the:10 kamer:-10 keer_per:-10 kunt:-10 lang_$:-10
ligge*:-10 liggen:-10 meer_in:-10 moete*:-10 moeten:-10 my_desk:10 niema*:-10 niemand:-10 nine_tonight:10
now:-10 oud:10 pract*:-10 print*:10 printer:10 sinds_mijn:10 stoep*:10 stoeptegels:10 te_geef:10
the_other:-10 three:-10 till:10 tonight_and:10 tot_vanavond:10 twee_weken:10 van:-10 van_de:-10
verhuisdozen_over:10 voetbal:10 wanted_,:-10 welkom_,:10 wie_nog:-10 wie_nu:10 with_the:10 witho*:-10
without:-10 wordt:10 zakke*:10 zakken:10 zoontje_wil:10
`,
  ride: `
@riding:190 =ride:172 naar:101 auto:82 =skill:-76 to:69 @eating:-67 to_the:65 =item:-62 @learning:-58
=help:-43 =meal:-43 voor:-40 hospi*:39 @giving:-37 @sheltering:-37 wil:-36 en:33 mee:-33 met_een:33
=space:-31 de_kerk:30 heeft_een:30 kerk:30 leeg:30 car:29 dat:29 naar_de:29 trein:29 zijn:-29 ~:-29
@caring:-28 ^_would:28 drum:28 drum_kit:28 in_een:27 kit:27 af:26 onze_auto:26 train*:26 achte*:25 hem:25
if:25 halen:24 rijdt:24 somebody:24 the:24 would:24 @mending:-23 af_$:23 heb_een:23 in_the:23 mee_naar:-23
ben:-22 heeft:22 is_kapot:22 leeg_$:22 need_to:22 someb*:22 ^_hoe:21 en_dat:21 gaat:21 gebruiken:21
ik_heb:21 mag:-21 @errands:-20 @keepingHouse:-20 back:20 busje:20 en_er:20 for_a:-20 mijn_motor:20 moet_$:20
motor:20 ons:-20 your:20 bus:19 carry:19 dat_is:19 gebru*:19 heb:19 in_de:-19 kapot:19 per:19 pick_up:19
truck:19 whos:19 ,:-18 .:-18 als:-18 dinsd*:18 geen:18 headi*:18 heading:18 kan_mij:18 kring*:18
kringloop:18 not:18 voor_een:18 vrien*:18 vriendin:18 @helping:-17 ^_mijn:17 ^_vanavond:17 can:17 chris*:17
christmas:17 donderdag_,:17 every:17 hospital:17 is_te:17 kant:17 kapot_en:17 op:17 op_en:17 piano:-17
strak*:17 straks:17 to_get:17 us:17 zondag_van:17 and_a:16 centr*:16 choir:16 cycle:16 die:-16 geef:-16
past:16 rathe*:16 rather:16 the_hospital:16 through_the:16 tomorrow_at:16 tuesd*:16 tuesday:16
vanavond_naar:16 vervo*:16 witho*:16 without:16 ,_je:15 altij*:15 altijd:15 banks*:15 bankstel:15 breng:15
dinsdag:15 geen_auto:15 goed:-15 iemand_een:-15 klaar:-15 nauwe*:15 nauwelijks:15 neem:-15 nodig:-15
op_dinsdag:15 plaat*:15 rij:15 u:15 zo:-15 @trade:-14 ^_a:-14 ^_kan:14 ^_twee:14 ^_wie:14 anyone_need:14
at:14 auto_$:14 could:-14 de_kringloop:14 dochter_straks:14 drivi*:14 driving:14 een_auto:14 gemee*:-14
get:14 hoe_kom:14 huis:-14 i:-14 iemand_met:-14 ik_kan:-14 kan_iemand:14 kom_ik:14 krijg*:-14 kunt:14
ligt:14 meer_op:14 my:14 niet_meer:14 open:-14 pick:14 plaats:14 plaats_voor:14 stil:14 sunday:14 taxi:14
throu*:14 through:14 tot:-14 trains:14 tuesday_$:14 zo_naar:-14 ,_de:-13 ^_going:13 ^_ik:-13 ^_just:13
blijv*:-13 blijven:-13 campe*:13 centre:13 de_week:13 diere*:13 donde*:13 donderdag:13 flat:-13 ga:-13
geef_ik:-13 haalt:13 ieman*:-13 ik_breng:13 morni*:13 morning:13 on_sunday:13 passe*:13 rond:13 seats:13
steek*:-13 sunda*:13 thuis:-13 toddl*:-13 toddler:-13 visit*:-13 wij:-13 ,_er:12 ,_het:12 ::-12
@paperwork:-12 ^_de:12 ^_tomorrow:12 along:12 and_no:12 de_wedstrijd:12 do:-12 drive:12 een_gezin:12
en_de:12 garden_centre:12 gerus*:-12 gerust:-12 kan_ik:-12 klein*:-12 krijgt:-12 markt*:12 marktplaats:12
mij:12 only_$:-12 pract*:12 rijdt_er:12 rit:12 rit_naar:12 schoo*:-12 staan:-12 that:12 the_garden:12
training:12 two:12 uw:-12 wedst*:12 wedstrijd:12 week_stil:12 wie_zijn:-12 ze:-12 ,_anyone:11 ,_borrow:-11
,_laat:11 @moving:11 ^_our:11 a:-11 aanha*:11 auto_en:11 child*:-11 de_flat:-11 delen:11 door_de:11
eiere*:-11 eieren:-11 en_geen:11 en_wil:-11 er_nog:-11 how:-11 iemand:-11 ik_rijd:11 kan_niet:-11 komt:-11
me:-11 mijn_man:11 niet:11 nieuw*:-11 nine:11 op_de:11 over:-11 plant*:11 staat_door:11 ten:-11 vanav*:11
vanavond:11 weet:-11 zater*:-11 ^_id:10 aan:-10 airpo*:10 airport:10 anyon*:10 anyone:10 bij_het:10
by_car:10 by_the:-10 chauf*:10 chauffeur:10 days:-10 de:10 de_auto:10 de_bus:10 een_buur:10 en_u:10
er_iemand:10 garde*:10 garden:10 gezin:10 graag_een:-10 graag_met:10 graag_naar:10 have_a:10 is_er:-10
it:-10 kan_er:10 laat:10 lenen:-10 lenen_?:-10 man:10 na:-10 next:10 nieuwe:-10 of:-10 oppik*:10 satur*:-10
saturday:-10 seven:10 tien:-10 tomor*:10 tomorrow:10 tuin:-10 van_iemand:-10 want:-10 weg:10 weken:-10
werk:10 wie:-10 wie_kan:10 zondag:10
`,
  meal: `
@eating:190 =meal:182 =item:-110 =skill:-65 windf*:49 =help:-48 =ride:-45 jam:-43 @sheltering:-42
@learning:-41 @riding:-41 @mending:-40 ,:38 eten:38 en_ik:37 smaak*:36 smaakt:36 er:35 and:-34 meer:33
pan:33 table:33 je:-32 =space:-31 naar:-31 zaterdag:30 in:-29 porti*:29 to:-29 voor_acht:29 eiere*:28
eieren:28 gaat:-28 kippe*:28 .:27 aan:27 veel:27 @moving:-26 allee*:26 ~:-26 @lending:-25 acht_en:25
te_veel:25 bakje:24 een_bakje:24 panne*:24 @giving:-23 echte:23 hoe:-23 iets:23 ik_kan:23 kook:23 voor:23
^_donderdag:22 ^_zaterdag:22 een:-22 elke:22 fritu*:22 frituur:22 lege:-22 meer_$:22 mijn_kat:22 pannen:22
haal:21 keuke*:21 te_eten:21 would:21 zater*:21 ^_lege:-20 and_i:-20 eat:20 gets:-20 someo*:-20 someone:-20
tomat*:-20 @keepingHouse:-19 ^_wij:-19 aanbe*:19 altij*:19 altijd:19 anyon*:-19 anyone:-19 dan:19
de_keukentafel:19 docht*:-19 dochter:-19 dream_of:-19 eet:19 en:-19 iemand_met:19 ik_maak:19 make:19
niks_meer:19 ?:-18 acht:18 after:-18 er_nog:18 halen:18 heeft:-18 kat:18 keukentafel:18 kwijt:18 met_mijn:18
moet:-18 soep:18 thuis:18 wie:18 en_zoeken:-17 hot:17 jars:-17 maak:17 naar_de:-17 om:-17 prope*:17
proper:17 tomatoes:-17 week:17 wil:-17 ^_mijn:-16 ^_na:16 aan_,:16 any:-16 auto:-16 bij_ons:16 brengt:16
come:16 does_someone:-16 dream:-16 kleine:16 koken:16 kookt:16 kraam*:16 maken:16 morge*:16 olieb*:16
oliebollen:16 once:16 oven:16 ^_als:15 ^_morgen:15 ^_my:-15 aan_de:15 anybo*:15 anybody:15 boter*:15 but:-15
chemo:15 de_chemo:15 grote:15 hier:-15 in_de:-15 kan_geen:15 kinderen_,:15 kippen:15 miss_my:15 morgen:15
na_de:15 ons:15 ._anyone:-14 ^_looking:14 alone:14 ander:14 anyone_?:-14 comin*:14 coming:14 donde*:14
donderdag:14 een_ander:14 een_grote:14 een_week:14 have:-14 i_miss:14 is:14 langs:-14 lay:14 miss:14
restj*:-14 restjes:-14 two:-14 week_lang:14 wie_nu:14 wij_zoeken:14 ,_but:-13 ,_wij:13 ^_fresh:13 a_home:13
alone_on:13 bij_de:-13 boodschappen:13 empty:-13 erwte*:13 erwtensoep:13 famil*:13 fresh:13 geen:13 haar:13
hebbe*:-13 hebben:-13 i:-13 if:-13 is_er:13 maalt*:13 maken_$:13 met_de:-13 neem_een:13 start*:13 still:13
te:13 the_street:13 thuis_?:13 van:13 van_een:13 van_wat:13 vijf:13 voetb*:13 with_a:13 zoals:13 zondag:13
,_heeft:12 ,_wie:12 @reward:-12 ^_is:12 are:12 bakke*:12 bakken:12 betaal:12 de_honger:12 die_een:12
die_mijn:12 en_wij:12 er_iemand:-12 for_the:12 geef:-12 has:12 heb:-12 hele:12 honge*:12 honger:12
ik_betaal:12 looki*:12 looking:12 looking_for:12 ma:12 mensen:12 on_sunday:-12 onze_dochter:-12 op_het:12
six:12 staan:12 sunday:-12 van_mijn:-12 you:-12 your:-12 ,_drie:11 ,_no:11 ._$:11 @place:-11 ^_de:-11
^_hoe:-11 ^_i:11 ^_wie:11 at:11 betaa*:11 breng*:11 cold:11 dat:-11 died:11 died_with:11 eens:11 eet_er:11
en_heeft:-11 extra:11 family:11 free_for:11 gerust_een:11 heeft_iemand:11 heeft_nog:-11 home:11 iets_over:11
ik_kook:11 join:11 mense*:11 more:11 na:11 niks_,:-11 round:-11 schaa*:11 schuu*:-11 soep_in:11 soup:11
stron*:-11 strong:-11 that:-11 the_new:-11 type:11 voor_het:11 voor_mijn:11 vrijdag:11 weeke*:-11
weekend:-11 wie_brengt:11 wie_eet:11 wij_hebben:-11 wille*:-11 willen:-11 woensdag:11 @paperwork:-10
@trade:-10 ^_we:-10 as_i:10 begin*:-10 bij_wie:-10 boods*:10 day_?:10 die:10 doe:-10 een_echte:10
elke_vrijdag:10 er_voor:10 for:10 four:10 freez*:10 freezer:10 freezer_is:10 full:10 handi*:-10
het_ziekenhuis:10 ik_ben:10 is_full:10 it:10 it_$:10 jaar:-10 kinderen:10 kom_maar:10 komen:-10 kook_ik:10
lang_$:10 leen:-10 leent:-10 leren:-10 met:-10 mijn_moestuin:10 mijn_vrouw:10 need:-10 niet_meer:-10
ouders:10 out:-10 real:10 stove:10 sunday_,:-10 table_,:10 te_leen:-10 they:10 theyr*:10 theyre:10 until:10
vrouw:10 warm:10 wie_leent:-10 woens*:10 zelfg*:10 zelfgemaakte:10 zieke*:10 ziekenhuis:10 zijn_,:-10
`,
  space: `
=space:193 @sheltering:187 @eating:-85 @growing:81 @riding:-64 =meal:-57 =help:-56 flat:50 our:49 schuu*:48
we:48 =item:-47 bed:43 waar:43 @learning:-42 helft:40 open:39 ons:38 ::-37 @keepingHouse:-37 schuur:37
@mending:-36 de_helft:36 naar:-36 is:34 to:-34 tomat*:34 voor_mijn:34 die:-33 en_het:32 =ride:-31 nog:-31
staat:31 helft_van:30 mogen:30 stroom:30 where:30 ^_waar:29 cafe:29 groot:29 huisw*:29 op_ons:29 this:-29
waar_kan:29 doord*:28 doordeweeks:28 drumm*:28 mag:28 na:-28 oprui*:28 zwemb*:28 ^_you:27 beginnend:27
kan:27 oefenen_?:27 of:27 over:27 stroo*:27 ik:-26 in_de:-26 kamer:26 oefen*:26 drums*:25 drumstel:25
iemand:-25 licht:25 met:25 to_the:-25 zoek_een:25 =skill:-24 ^_schuur:24 dream_of:24 en_ik:-24 half_of:24
oefenen:24 one:-24 stroom_en:24 tien:24 tomatoes:24 ^_from:23 balko*:23 dat:-23 de_flat:23 dream:23 gets:23
on:-23 tante:-23 wil:23 zette*:23 zetten:23 .:-22 geen:-22 half:22 ieman*:-22 komt:-22 may:22 na_de:-22
neigh*:22 shed:22 use:22 ^_onze:-21 breie*:21 caravan:21 een_hoekje:21 hoekj*:21 hoekje:21 klein:21
meer_in:21 or:21 or_shed:21 over_,:21 verbouwing:-21 wie_heeft:21 ^_is:20 altij*:-20 altijd:-20 from:20
heen:20 heen_en:20 huur:20 is_na:-20 is_te:20 kelde*:20 kelder:20 te_huur:20 van_jou:20 winter:20 ,_drie:19
^_ons:19 aan:-19 build*:19 carav*:19 garag*:19 ik_werk:19 jou:19 kluss*:19 ours:19 wie_wil:19 zit:-19
,_we:18 ^_a:18 after:-18 and_i:18 appar*:18 basem*:18 basement:18 ben:-18 could:18 dry:18 een_klusser:18
eigen:18 for_a:18 graag:-18 hebben_een:18 hoe:-18 in_het:18 klusser:18 mij:-18 mogen_we:18 op_reis:18
reis:18 stand*:18 stands:18 sunday:18 volks*:18 vrij:18 want:-18 wie_mogen:18 winte*:18 zater*:-18 ,_bij:17
,_use:17 ^_our:17 af:-17 bij_wie:17 cante*:17 canteen:17 car:-17 dat_is:-17 de:-17 footb*:17 football:17
iemand_een:17 ik_heb:17 ik_kan:-17 niks:-17 quiet:17 stukj*:17 stukje:17 sunda*:17 two:-17 we_hebben:17
we_need:17 wij_zijn:17 winter_$:17 word:17 zijn_met:17 ,_a:16 ._$:-16 @helping:-16 ^_een:-16 ^_kom:16
^_mijn:-16 als_je:16 baby:16 bike:16 boxes:16 desk:16 en_dat:-16 halen:-16 heeft_er:16 ik_van:16 kan_ik:16
kids:-16 koffi*:16 koffie:16 leren:-16 meer:16 moet:-16 niet_meer:16 room:16 slaap*:16 the:-16 unuse*:16
unused:16 would:-16 you_can:16 ze:-16 ^_i:-15 a_bed:15 alleen_een:15 and:15 binne*:15 binnen:15 dozen:15
gaat_dicht:15 gek:15 have:-15 het:15 hoek:15 is_there:15 kanto*:15 kinderen:15 landl*:15 landlord:15
logee*:-15 met_een:-15 rehea*:15 stora*:15 storage:15 stran*:15 stranded:15 stude*:15 stuff:15 van_de:15
verwa*:15 voor_de:-15 wat:-15 wil_er:15 winke*:15 works*:15 workshop:15 zoek:15 alles:-14 begin*:14
de_kinderen:14 en_mijn:14 garage:14 is_ours:14 kan_niet:14 maar_op:14 niet_mee:14 straa*:14 straat:14
thuis:14 thursday_to:14 verbo*:-14 visit*:14 wanted_,:14 zetten_$:14 zijn:14 zo:-14 ^_we:13 a_bike:13 at:-13
ateli*:13 bed_for:13 blijv*:13 blijven:13 dicht:13 en:13 en_wil:13 ergen*:13 ergens:13 fietsen_$:13
flat_$:13 get:-13 heb_een:13 heeft_een:-13 ik_zoek:13 klein_$:13 leeg_$:-13 leeg_,:13 mee_naar:13
neighbours:13 night:13 nodig:-13 of_the:13 somew*:13 somewhere:13 te_klein:13 thurs*:13 thursday:13 van:13
van_mijn:13 vanav*:-13 vanavond:-13 visitors:13 voor:13 werk:13 zelf:-13 zonda*:-13 ~:-13 :_onze:12
@moving:-12 @paperwork:-12 ^_als:12 ^_in:12 a_desk:12 attic:12 bed_,:12 bike_for:12 binnen_$:12 buurt*:12
buurthuis:12 dan:-12 decor*:12 drivi*:-12 driving:-12 goed:-12 hem:12 iets:-12 in_the:-12 just:-12
kamer_,:12 met_twee:12 mijn_volkstuin:12 nu_op:12 om:12 onder:12 oprit:12 plek:12 slape*:12 slapen:12
somebody:-12 the_neighbours:12 there_a:12 to_sunday:12 tot:12 vakan*:-12 vakantie:-12 volkstuin:12 wante*:12
wanted:12 wie_kan:-12 with:-12 you:12 zolde*:12 ,_no:-11 @errands:-11 ^_heeft:11 ^_ik:11 ^_my:-11 all:-11
alleen:11 and_the:11 back:-11 de_straat:11 dit_weekend:11 docht*:-11 dochter:-11 droge:11 een_droge:11
for:11 going:-11 hospi*:-11 kippe*:-11 mee_$:-11 met_de:11 my_desk:-11 oude:-11 panne*:-11 repet*:11
someb*:-11 verga*:11 zaterdag:-11 ,_mag:10 @lending:-10 ^_could:-10 ^_donderdag:-10 ^_kelder:10 ^_wij:10
achte*:10 allee*:10 am:-10 anyth*:-10 anything:-10 atelier:10 binnen_zitten:10 de_buurt:-10 die_onze:10
dog:-10 drie_weken:10 drill*:10 drilling:10 een_kamer:10 er_ergens:10 eveni*:-10 evening:-10 four:-10
ge_kunt:10 gerus*:-10 gerust:-10 groen*:10 groenten:10 help:-10 hier:10 huis:10 huis_,:10 it_$:-10 jonge:-10
kan_geen:-10 key:10 mag_ook:10 may_use:10 mijn_moeder:10 moestuin:10 om_te:10 place:10 slaapkamer:10
straat_$:10 ten:10 to_get:-10 toch:-10 until:10 unused_$:10 vanna*:10 vannacht:10 vier:-10 voor_het:-10
we_de:10
`
}
