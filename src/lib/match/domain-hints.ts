import type { ListingDomain } from '#lib/domain/views.ts'

/** Fitted by scripts/match/fit.ts: hundredths of a point by sign (domain.ts). */
export const domainHints: Readonly<Record<ListingDomain, string>> = {
  help: `
=help:126 =meal:-114 =ride:-96 @doing:93 @eating:-88 @learning:-88 @room:-72 and:65 @lending:-64 =space:-60
=skill:-57 bij:56 =item:-54 @carrying:-49 our:-42 ben:41 linke*:41 nu:-41 paar:40 open:39 handi*:38 na:38
daar:37 bij_$:36 staat:-36 water:36 krijg*:35 me_$:35 ^_anyone:34 ligge*:34 liggen:34 om:34 teena*:34 uw:34
een_kop:33 gebru*:-33 kop:33 mag:-33 na_de:33 voor_de:33 als:32 neighbours:32 stron*:32 strong:32 ,_bij:-30
dan:30 lang:30 of:30 acht:-29 auto:-29 de:29 deze:29 doen:29 een_paar:29 acht_en:-28 bring:28 door:28
naar:-28 sew:28 strij*:28 vakan*:28 vakantie:28 would:-28 iemand:27 mijn_kat:-27 poets*:27 schaa*:27
strijk:27 ?_mijn:26 along:-26 and_i:26 if:26 oude:-26 uit:-26 voor_het:-26 we:-26 winte*:26 winter:26 ,_i:25
._nu:-25 ^_piano:25 a:-25 days_$:25 up:25 voor_iemand:25 vraag:25 gezocht_,:-24 happy:24 happy_to:24
heb_ik:24 ik:24 kinderen:-24 kost:24 leeg:-24 man:24 nu_nog:-24 piano*:24 twee:24 aan:23 blijf*:23 blijft:23
gebro*:23 gebroken:23 have_the:23 ieman*:23 ik_heb:-23 ikea:23 krijgt_$:23 with_a:23 ::22 about:-22
anybo*:22 anybody:22 bag:22 bij_het:22 could:22 could_i:-22 demen*:22 gaat:-22 houdt:-22 houdt_$:-22 i:22
ik_kom:22 los:22 me_your:22 neigh*:22 round:22 the_bag:22 toch:22 train*:22 vleug*:22 ,_kom:-21
^_computer:21 ^_deze:21 ^_voor:21 after:21 an:21 big:-21 do:21 echte:-21 een_zolder:21 goed:21 heeft_er:21
hulp:21 only_$:21 roepe*:21 roepen:21 the:21 verst*:21 wie_kan:21 with:21 zijn:21 ,_come:-20 alleen:20
an_old:20 brief:20 days:20 en:20 en_dan:20 gebruiken:-20 graag_een:20 ik_kan:20 ik_voor:20 kat:-20 keer:-20
me:20 neemt:20 off:20 other:20 out:20 pract*:20 teach:-20 tenni*:-20 thursday_to:20 verbouwing:20 wifi:20
wij_zijn:20 yours:20 ^_can:19 bent:19 car:-19 computer:19 dont_have:19 halen:-19 hart:19 home:19 hoor:19
in:19 kast:19 klein*:19 krijgt:19 mogen:-19 only:19 op_uw:19 patience:19 plant*:-19 postz*:-19
postzegels:-19 schil*:19 van:19 voork*:-19 wandelen:19 wandelen_,:19 zondag:-19 ,_dus:18 ._$:18 ^_gezocht:18
anyon*:18 anyone:18 begin*:-18 ben_$:18 de_lift:18 evening_$:18 gaan:-18 gezocht_::18 het_weekend:18 i_am:18
iemand_iets:18 is_kapot:-18 kraam*:-18 langs:18 mij:-18 moet:18 neem:18 netje*:18 netjes:18 oma:-18
on_the:-18 ours:-18 piano:18 sneeu*:18 somebodys:-18 sunda*:-18 verbo*:18 wie_wil:-18 would_be:-18 zater*:18
zaterdag:-18 zijn_$:18 ,_maar:17 ?_just:-17 ^_fietsen:17 ^_mijn:-17 als_er:17 aroun*:17 around:17 balkon:17
belas*:-17 binne*:-17 binnen:-17 compu*:17 delen:17 hands:17 heen:-17 ik_neem:17 ik_vrij:17 kapst*:17
kapster:17 kapster_met:17 kijke*:17 kijken:17 koffi*:17 krijg:17 lamp:17 lapto*:-17 laptop:-17 lette*:17
oppas:17 parce*:17 per_week:17 stil:-17 sunday:-17 this:-17 thurs*:17 thursday:17 uit_het:-17 vanav*:-17
vanavond:-17 verstand:17 verstand_van:17 wande*:17 we_zijn:17 weg:17 word:-17 your:17 ^_locked:16 ^_our:-16
^_wij:16 aan_$:-16 befor*:-16 de_kerk:-16 de_schuur:16 desk:-16 eveni*:16 evening:16 gordi*:16 gratis_,:16
half:-16 hoe_je:16 kerk:-16 kinde*:-16 krijgen:16 krijgen_$:16 leren:-16 locke*:16 locked:16 maken:-16
ophal*:-16 ophalen:-16 rijdt:-16 simpl*:16 sterk:16 stoep:16 thuis:16 tonight_?:16 van_$:16 van_ons:16
verta*:16 via:-16 week_,:16 wil:-16 zijn_met:16 zoek:-16 ~:16 :_ik:15 ^_moet:-15 ^_sunday:-15 a_night:15
de_gang:15 dinne*:15 dinner:15 eerst:-15 er_iemand:-15 feed:15 five:15 gang:15 geen:-15 heeft_iemand:-15
hold:15 ik_de:15 in_the:-15 is_te:-15 it:-15 kapot:-15 kids:-15 kinderfeestje:15 konij*:15 met_mijn:-15
minut*:-15 nemen:15 one_,:15 op_vakantie:15 or:-15 over:-15 patie*:15 shift_$:15 snoei*:15 someo*:15
someone:15 ten:-15 thuis_$:15 tijd:15 to_hold:15 u:-15 vastz*:15 vastzit:15 vijf:-15 wardr*:15 wardrobe:15
zkt:15 ,_iemand:14 ^_als:-14 ^_could:14 ^_my:14 aan_het:14 apoth*:14 apotheek:14 apotheek_,:14 at_home:14
baby_,:-14 back:14 before:-14 come:-14 de_apotheek:14 de_weg:-14 die_af:14 dont:14 down:14 dutch:-14
er_nog:14 er_nu:-14 free:14 gebruikt:-14 geduldige:14 graag:14 groot:-14 heen_en:-14 je_huis:14 kan_er:14
keep:14 keer_per:-14 kleine:14 komt_$:-14 luist*:14 maken_$:-14 medic*:14 meer_op:14 midda*:14 middag:14
mijn:14 naaim*:-14 naaimachine:-14 nog_een:14 of_a:14 op_de:-14 prune:-14 recht:-14 room:-14 saturday_,:14
shift:14 slaap*:-14 so:14 somebody_to:14 staat_nu:-14 te:14 truck:-14 u_graag:-14 uurtjes:14 verte*:-14
vertel:-14 zoals:-14 zolan*:14 zolang:14 ,_de:-13 ,_geen:-13 ,_onze:13 ,_use:13 ?_?:13 ^_jonge:-13
^_kids:-13 an_emergency:13 ander*:-13 anyth*:-13 anything:-13 babys*:13 babysitter:13 betaa*:-13 bezorgd:13
bij_de:13 boxes:-13 briev*:13 canno*:13 cannot:13 could_anyone:13 dak:-13 dakgo*:13 dakgoot:13 de_baby:-13
de_dokter:13 denkt:-13 dust:-13 een_klusser:-13 emerg*:13 emergency:13 er_een:-13 er_geen:13 er_vandaag:13
ge:-13 geef:-13 gemee*:13 gemeente:13 gets:13 hebben_een:-13 hem:-13 hoe:-13 hoged*:13 hour:-13 house:-13
huis:-13 ik_ben:13 ik_er:13 in_a:-13 in_een:-13 jonge:-13 julli*:13 jullie:13 klusser:-13 koffie_$:13
kraan:13 kunt:-13 kwijt:-13 leen:-13 maandag:13 meer_gebruikt:-13 met_iemand:-13 met_twee:-13 moved:13
moved_in:13 never:13 nine:-13 oud:-13 pick_up:-13 school_$:-13 the_other:13 this_weekend:-13 throu*:-13
through:-13 week:13 wheel*:-13 wie:13 wie_nu:-13 wille*:-13 willen:-13 zakke*:-13 zakken:-13 zelf:-13
zelf_een:-13 zolder_$:13 ,_anyone:-12 ,_met:-12 ,_who:12 ,_wij:-12 ^_is:-12 a_reliable:12 all:12 auto_$:-12
band:-12 betaal:-12 bezor*:12 can:-12 carry:-12 child*:-12 clean*:12 cleaner:12 cleaner_,:12 coffe*:-12
coffee:-12 die_met:12 dit:-12 dokte*:12 dokter:12 een_band:-12 een_hond:12 eight:12 eruit:12 for_our:-12
garde*:-12 garden:-12 gebruikt_,:-12 geen_auto:-12 gerust_$:12 gevra*:12 gevraagd:12 gewee*:12 geweest:12
gladl*:12 gladly:12 have:-12 het_plafond:12 huis_,:-12 if_you:12 ik_was:12 ik_werk:-12 in_huis:-12 kind:-12
komen:-12 lang_$:12 met_drie:12 my_own:12 need_a:-12 niet_in:-12 op_.:12 relia*:12 reliable:12 schui*:-12
seat:-12 snoeien:-12 spare:-12 staan_,:12 stati*:-12 stree*:-12 street:-12 stude*:12 student:12 table:-12
te_leen:-12 thee:12 them:-12 visit*:-12 wat:12 wel:-12 wie_weet:12 wil_er:-12 window:12 ,_could:11
,_heeft:-11 ,_mag:-11 ,_mine:11 ,_so:11 ^_looking:-11 ^_retired:-11 ^_sinds:11 ^_vandaag:-11 ^_vrijdag:-11
^_we:11 and_the:-11 bike:-11 boorm*:11 borro*:-11 brengt:-11 children:-11 dat_voor:11 de_hele:11
de_planten:11 de_tuin:-11 die_van:11 driveway:11 een_echte:-11 er_bij:11 even_een:11 from_my:-11 geval*:11
gevallen:11 going:11 gratis_$:-11 hair:11 heb:11 hond:11 i_need:-11 iemand_nog:11 ik_sta:11 ill:-11 in_$:11
is:-11 kant:-11 kijken_$:11 krijg_ik:11 krijgt_er:-11 kring*:-11 kringloop:-11 leer:-11 lekke*:11
lekkende:11 lift:11 maak:11 maakt_er:-11 maar_$:11 meer:-11 meer_$:-11 messe*:11 met_de:11 met_vrije:11
minutes:-11 mn:11 moet_ik:-11 movin*:-11 moving:-11 needl*:11 niet_$:-11 of_,:11 old:11 one:-11 ons_,:11
op_het:-11 planten_water:11 repar*:11 slow:11 slow_,:11 someb*:-11 stil_$:-11 telef*:11 tijd_$:11 trave*:11
u_in:11 uurtj*:11 van_,:11 vanda*:-11 vandaag:-11 vrije:11 waar:-11 weer:11 weer_aan:11 weten:-11
wie_brengt:-11 wie_doet:11 winke*:-11 zaterdag_een:-11 zonde*:-11 zonder:-11 ,_,:10 ,_about:-10 ,_als:10
,_bring:10 ,_gratis:10 ,_im:-10 ,_my:-10 ,_no:-10 ._a:-10 ._does:10 ?_bel:10 ^_hoe:-10 ^_kan:-10 achte*:-10
achter:-10 alles_wat:10 als_we:10 am:10 armen:10 avond*:10 avonden:10 balko*:10 belle*:10 bellen:10
bij_ons:-10 boxes_,:-10 breng:10 butto*:10 buttons:10 chris*:-10 christmas:-10 coffee_and:-10 come_along:-10
die:10 doe:10 dozen:-10 eigen:-10 en_geef:-10 en_voor:-10 end:10 ergen*:-10 ergens:-10 fathe*:-10 father:-10
for_the:10 friday:10 gang_,:10 gedul*:10 geree*:10 hebt:-10 ik_betaal:-10 insid*:10 inside:10 is_ours:-10
kamer:-10 kit:10 koffie:10 kraan_?:10 krijg_de:10 ladder:10 leg:-10 mee_en:-10 meer_is:10 met_pensioen:10
mis:-10 month*:10 months:10 neighbour:-10 niet_,:-10 niet_.:10 nieuwkomers:10 niks_gebroken:10 no:10
nodig_$:-10 nog_met:-10 nooit:-10 ochte*:-10 ochtend:-10 on:-10 on_sunday:-10 op_reis:-10 paar_armen:10
parcels:10 pensi*:10 pensioen:10 plafo*:10 plafond:10 reis:-10 rijbe*:10 rijbewijs:10 school:-10 schuur_,:10
scrip*:-10 scriptie:-10 shopp*:10 shopping:10 so_if:10 so_the:-10 solli*:-10 staan:-10 stroom:-10 talk:-10
terug:-10 the_neighbours:10 the_street:-10 through_it:-10 twee_paar:10 use:-10 vanmi*:10 vanmiddag:10
vast:-10 wants:-10 weet:10 werk_$:10 werkt:-10 wil_ik:-10 winter_,:10 zesti*:10 zit:10 zoeken_een:10
zolder:10 zonda*:-10 zou_zo:10
`,
  skill: `
=skill:190 @learning:175 =ride:-105 =item:-89 je:78 hoe:77 @eating:-62 leren:61 ik:60 =space:-54 =help:-52
=meal:-49 to:49 @room:-44 how:43 is:-41 weten:41 mee:39 open:-39 teach:39 in_de:37 anyth*:36 anything:36
to_the:-35 the:-34 verte*:34 ._nu:33 mij:33 of:-33 @carrying:-32 ons:-32 twee:-32 auto:-31 can:31
gezocht_,:31 heeft:-31 zelf_een:31 kan:-30 wille*:30 willen:30 ill:29 kom:29 naar:-29 nu_nog:29 voork*:29
,_bij:28 ^_jonge:28 how_to:28 jonge:28 tenni*:28 we:-28 ::-27 aan_$:27 krijg*:-27 me:27 ochte*:27 ochtend:27
voor_het:27 ?_$:-26 ge:26 mag:-26 te:-26 you:26 ^_retired:25 ^_waar:-25 am:25 beginners:25 dutch:25
inter*:25 three:25 waar_kan:-25 dat:24 erbij_$:24 nu:24 retir*:24 retired:24 with:24 ^_ik:23 aan:23 along:23
denkt:23 drumm*:-23 een_keer:23 het:23 i:23 prune:23 talk:23 vast:23 voor_de:-23 with_a:-23 ,_kom:22
@doing:-22 ^_moet:22 and_want:22 band:22 een_band:22 i_have:22 leer:22 nog_nooit:22 over:22 sew:-22 about:21
er:-21 for:-21 krijgt:-21 na:-21 neigh*:-21 snapp*:21 snappen:21 so:-21 staat:-21 wil:21 zondag_wil:21
^_i:20 conve*:20 drie:-20 erbij:20 expla*:20 het_een:20 hour:20 linke*:-20 meer:-20 nooit:20 oefenen_?:-20
off:-20 planten:20 solli*:20 spree*:20 through_it:20 thuis:-20 voor_buren:20 waar:-20 was:20 belas*:19
docht*:19 dochter:19 door:-19 en:-19 geef:19 keer:19 maar:-19 me_$:-19 pract*:-19 than:19 winte*:-19
winter:-19 ,_ik:18 alles:-18 buren:18 camer*:18 camera:18 coffe*:18 coffee:18 gepen*:18 graag:18 mee_te:18
snoeien:18 want:18 zaterdag_een:18 ,_en:-17 ^_hoe:17 gaan:17 ik_doe:17 komen:-17 looki*:-17 looking:-17
now:17 plant*:17 scrip*:17 scriptie:17 snap:17 snoei*:17 that:17 think:17 wilt_leren:17 ,:-16 ^_een:-16
^_iemand:16 ^_looking:-16 ^_ons:-16 doe:16 excel:16 geen:-16 iemand:16 je_alles:16 je_een:16 mee_en:16
neighbours:-16 never:-16 on_the:16 our:-16 wisku*:16 zien:16 ,_wie:-15 af:-15 als_je:15 begin*:15 code:15
die:-15 dit:15 does:-15 doord*:-15 doordeweeks:-15 en_geef:15 en_heb:15 heb:15 ieman*:15 iemand_met:15
je_in:15 klein:-15 klein_$:-15 krijgt_$:-15 leeg:-15 lift:-15 looking_for:-15 mee_$:15 minut*:15 niks_van:15
roepe*:-15 roepen:-15 stati*:15 to_code:15 u_graag:15 up:-15 vertel:15 weg:-15 who:15 wil_ik:15 zelf:15
zijn:-15 zoom:15 ,_my:14 ,_you:14 ^_de:-14 ^_wie:-14 child*:14 children:14 cycle:-14 dak:14 de_lift:-14
every:-14 from_my:14 halen:-14 i_can:14 ik_heb:14 in:14 loopt:14 nu_in:14 op_mijn:14 paar:-14 recht:14
staan:-14 tuesd*:-14 tuesday:-14 vol:-14 voor_een:-14 ^_anyone:-13 ^_id:-13 ^_the:-13 and:13 box:-13
could:-13 demen*:-13 een_paar:-13 ehbo:13 er_iemand:13 for_a:-13 fourt*:13 geen_auto:-13 glad:13 havo:13
havo_$:13 het_park:13 huis:-13 iemand_om:13 in_een:13 jaren:13 maken:13 maken_$:13 need_a:13 ook_voor:13
show:13 the_day:13 tonig*:13 two:-13 verbo*:-13 via:13 vraag:-13 vrij:-13 wandelen:-13 wandelen_,:-13
want_to:13 wilt:13 ze:13 ,_maar:-12 ^_bij:12 ^_mijn:12 alles_wat:-12 als:-12 anyon*:12 anyone:12 auto_$:-12
brief:-12 brood:12 de:-12 die_met:-12 donderdag_,:12 en_de:-12 en_geen:-12 engel*:12 eten:-12 explain:12
flat:-12 gedaa*:12 gedaan:12 gevraagd_voor:12 here:12 home:-12 ik_het:12 ik_wil:12 it_on:12 keep:-12
kom_erbij:12 legt:12 mijn_werk:12 moet_ik:12 my_desk:12 only:-12 onze:-12 op_een:12 park:12 parki*:12
parking:12 retur*:12 return:12 right:12 school_$:12 schuu*:-12 stude*:-12 tuin:-12 vasth*:12 wat_er:12
zakke*:-12 zakken:-12 zonda*:12 ,_dat:-11 ,_just:-11 ,_the:-11 ,_with:11 ._wie:11 ?_ik:11 ?_mijn:-11
^_ben:11 ^_voor:-11 baby:-11 be:-11 bij_mij:11 dat_leer:11 engels:11 gets:-11 grown:11 happy:-11
happy_to:-11 hebt:11 hier:-11 iemand_iets:-11 ik_je:11 is_te:-11 keuken:11 koffi*:-11 leer_ik:11 man:-11
meeki*:11 meekijken:11 met_iemand:11 mijn_dochter:11 mijn_moeder:-11 more:11 morge*:-11 nodig:-11 nog:11
order:11 pick:-11 pleza*:11 raad:11 schuur:-11 tell:11 tuesday_$:-11 uit:11 uurtjes:-11 vind:-11 we_are:-11
weten_wat:11 zoek:-11 ,_,:-10 ,_ook:10 ,_so:-10 ^_could:-10 al:-10 bak:10 breie*:10 breien:10
elke_donderdag:10 frida*:-10 friday:-10 graag_zou:10 hart:-10 have:10 have_the:-10 help:10 helpt:10 hem:-10
hoek:-10 hoor:-10 houdt:10 houdt_$:10 id:-10 iets:-10 ik_leer:10 job:10 kijkt:10 kraam*:10 kwijt:-10 leg:10
mn:-10 morgen:-10 naald:10 oefen*:-10 oefenen:-10 om_een:10 partn*:10 partner:10 peopl*:10 people:10 per:-10
piano:-10 rathe*:-10 rather:-10 sta:-10 te_klein:-10 teena*:-10 train*:-10 u:10 verbouwing:-10 voordoen:10
weet:10 werkt:10 wie_helpt:10 winke*:-10 woens*:10 work:-10 zaterdag:10 zoek_ik:-10 zonde*:10 zonder:10
zou:10
`,
  item: `
=item:203 =space:-112 @lending:101 =skill:-91 ::82 =help:-77 @learning:-71 and:-64 ik:-62 to:-58 mag:57
@room:-56 =ride:-54 jam:50 =meal:-47 oude:47 @carrying:-46 ~:46 nog:45 ^_de:43 een:43 komen:41 die:40
gaat:40 with:-40 heeft:38 it:38 nodig:38 steek*:38 gebru*:36 leen:36 this:36 me:-34 postz*:34 postzegels:34
staat:34 ,_de:33 en:-33 hoe:-33 on_the:33 ^_een:32 i:-32 met:-32 movin*:32 moving:32 a:31 bed:-31
wie_heeft:-31 @eating:-30 ^_the:30 dan:-30 it_$:30 nodig_$:30 te_leen:30 up:-30 ?:29 alles:29 heeft_er:-29
kan:-29 lapto*:29 laptop:29 one:29 zoek:29 aan:-28 can:-28 drie:28 dus:28 klein*:-28 schaa*:-28 about:27
bij:-27 en_voor:27 logee*:27 meer:-27 tante:27 anyone_?:26 gerus*:26 gerust:26 heb:-26 jars:26 je:-26
meter:26 de_weg:25 komt_$:25 nog_met:25 over:-25 size:25 staan:25 zolder:25 ^_onze:24 anybo*:-24 anybody:-24
auto:-24 komt:24 om:-24 someb*:24 somebodys:24 vanmi*:-24 vanmiddag:-24 wille*:-24 willen:-24 ,_about:23
,_mag:23 ,_met:23 ^_my:23 crutc*:23 crutches:23 gebruikt:23 keuke*:-23 ligt:23 wij:23 wordt:23 zolde*:23
,_wie:22 ^_ik:-22 eerst:22 goed:22 meer_gebruikt:22 mijn:-22 minutes:22 nieuwe:22 sofa:22 staat_nu:22
weken_in:22 zijn_,:22 :_alles:21 any:21 at:-21 best:21 big:21 boeke*:21 in_a:21 its:21 kind:21 met_een:-21
mis:21 neem_er:21 op_zolder:21 stran*:-21 stranded:-21 stuk:21 tekor*:21 tekort:21 tekort_$:21 via:21 vol:21
week:-21 would_be:21 ,_drie:-20 ,_geen:20 an:-20 bakfi*:20 bakfiets:20 bring:-20 de_schuur:20 delen:-20
doos:20 een_doos:20 een_nieuwe:20 eentj*:20 eentje:20 en_heeft:20 en_we:20 er_gerust:20 free_to:20
gevraagd_voor:-20 het:-20 is:-20 lenen:20 ligge*:-20 liggen:-20 nog_goed:20 other:-20 oud:20 schuur:20
snoei*:-20 van_mijn:20 ?_mijn:-19 ?_we:19 ^_does:19 could:-19 dus_een:19 halen_$:19 it_for:19 love:19
maat:19 mag_je:19 nieuw*:19 schuu*:19 the:19 the_other:-19 them:19 trave*:-19 where:-19 wil:19 your:-19
a_year:18 bed_for:-18 dust:18 end:-18 famil*:-18 from:-18 gevra*:-18 gevraagd:-18 heeft_nog:18 krijgt_er:18
lefto*:18 maakt:18 minut*:18 naaim*:18 naaimachine:18 need_a:18 net:18 onze:18 sunday_,:18 take_it:18
uit_$:18 van_zijn:18 weken:18 wie_hem:18 year_.:18 zijn:18 zo:18 ,_zelf:17 be:17 does:17 for_our:17
gezoc*:-17 gezocht:-17 if:-17 keukentafel:-17 op_het:-17 party*:17 partytent:17 prima:17 puzze*:17 room:-17
schuur_,:17 sta_hier:17 to_the:-17 vanav*:17 vanavond:17 visit*:17 weekend_,:17 wie_nu:17 year:17 ,_ik:-16
,_the:16 ?_just:16 ^_crutches:16 ^_lege:16 bord:16 crutches_,:16 de_keukentafel:-16 does_someone:16
gebruikt_,:16 gepen*:-16 hebbe*:16 hebben:16 heeft_iemand:16 is_er:-16 klaar:16 kunt:-16 lege:16 maakt_er:16
maar:16 mag_hem:16 me_your:-16 moet:-16 need:16 porti*:-16 seats:-16 slaapzakken:16 stroo*:-16 table:-16
thurs*:-16 thursday:-16 tweed*:16 verhuisdozen:16 verte*:-16 wij_hebben:16 wil_mag:16 with_a:-16 ,_but:15
,_size:15 ^_kids:15 ^_looking:15 ^_we:-15 boeken:15 boeken_,:15 borro*:15 could_i:15 doen:-15 grote:-15
heeft_geen:15 hold:-15 in_the:15 just:15 leeg:-15 licht:-15 love_to:15 mij:-15 neigh*:-15 onze_dochter:15
staan_$:15 stree*:15 street:15 take:15 to_hold:-15 toddl*:15 toddler:15 tot:15 verdi*:15 wheel*:15
wie_maakt:15 you:-15 zoek_ik:15 :_een:14 @doing:-14 ^_hoe:-14 a_spare:14 blij:14 box:14 boxes_,:14 busje:-14
buur:-14 chair:14 de_oude:14 de_tuin:14 droge:-14 een_buur:-14 een_droge:-14 en_mijn:-14 graag:-14
grati*:-14 gratis:-14 hem_$:14 hoek:-14 houdt:14 houdt_$:14 i_have:-14 iets:-14 jaar:14 kleine:-14 krijg:-14
lenen_?:14 neem:14 niet_in:14 or_so:14 ouder*:-14 ours:14 print*:14 printer:14 stora*:-14 storage:-14
stude*:-14 this_afternoon:14 this_weekend:14 thursday_to:-14 voor_mijn:-14 we_hebben:-14 weg:14 wie_wil:14
winte*:-14 winter:-14 zoeke*:-14 zoeken:-14 zolder_$:14 ,_come:13 ,_en:13 ,_need:13 ^_i:-13 ^_sunday:-13
^_vanavond:-13 ^_vandaag:13 ^_verhuisdozen:13 al:13 and_i:-13 anyone_got:13 binne*:13 binnen:13 boter*:-13
de_kelder:13 empty:13 free:-13 gebruiken:13 guest*:13 guests:13 halen:13 handi*:-13 have:13 how:-13
husba*:13 ik_sta:13 kinderfeestje:-13 komen_kijken:13 krijgt:13 late:13 looki*:13 looking:13 maat_$:13
machi*:13 machine:13 meter_,:13 na_de:-13 neighbours:-13 nu_op:-13 on_sunday:13 ouders:-13 piano:13
plaat*:-13 size_$:13 their:13 use:13 voor_school:13 vrij:-13 window:-13 witho*:-13 without:-13 zolan*:-13
zolang:-13 ._anyone:12 ^_a:12 ^_morgen:-12 ^_vanmiddag:-12 ^_you:-12 alles_wat:12 an_old:-12 but:12
chris*:-12 christmas:-12 come_and:12 container:12 daar:-12 docht*:12 dochter:12 doet:12 dozen:-12 een_dag:12
en_met:12 er_niet:-12 erbij:-12 fathe*:12 father:12 flat:-12 gebruiken_,:12 geeft:12 haalt:12 heb_ik:-12
het_huis:12 honde*:12 kinde*:12 lang:-12 leen_,:12 meer_$:-12 mijn_vader:12 on:12 op_zoek:12 pleza*:-12
pract*:-12 roest*:12 ruile*:12 ruilen:12 school:12 set:12 size_,:12 so:12 stoel*:12 stoelen:12 stoelen_,:12
teena*:-12 ten:12 tonight_and:12 train*:-12 try:12 twee_weken:12 u:-12 uur:-12 uurtj*:-12 vier:12 want:12
wants:12 weekend:12 weten:-12 wheelchair:12 wil_kan:12 zoek_naar:12 .:11 ^_anyone:-11 ^_could:11 ^_over:11
^_piano:-11 ^_schuur:-11 allee*:-11 als_u:11 as:-11 barbe*:11 barbecue:11 bij_$:-11 boterhammen:-11
brand*:11 conta*:11 day:11 days_$:-11 de_mijne:11 does_anybody:-11 een_busje:-11 een_uurtje:-11 eigen:-11
gate_$:11 gereedschap:11 hands:-11 i_could:-11 ikea:-11 kom:-11 kring*:11 kringloop:11 leent:11 mee_,:11
meer_,:-11 meer_is:-11 messe*:-11 met_de:-11 midda*:-11 middag:-11 mijn_ogen:11 mijne:11 more:-11
nine_tonight:11 nooit:-11 now:-11 off:-11 ogen:11 ook:-11 open:-11 or:11 pakke*:11 poets*:-11 slaap*:11
so_the:11 stil_$:11 stoep*:11 stoeptegels:11 stron*:-11 strong:-11 stroom:-11 stroom_en:-11 the_gate:11
think:-11 thuis:-11 till:11 tweede:11 uurtje:-11 vader:11 van:11 vanda*:11 vandaag:11 verhu*:11 voor_twee:11
waar:-11 want_a:11 wanted_,:-11 welkom_,:11 work:11 zakke*:11 zakken:11 zelf:11 zelf_een:-11 ,_a:10
,_gratis:-10 ,_heeft:10 ^_tot:-10 ^_zoek:10 afternoon:10 alleen:-10 along:-10 als_er:-10 altij*:-10
altijd:-10 ander*:-10 baby_,:-10 bak:-10 bakje:-10 balko*:-10 be_a:10 bit:-10 bit_of:-10 campe*:-10
carry:-10 dag:10 day_$:10 die_een:-10 doe:-10 drie_keer:10 echte:-10 een_bakje:-10 elf:10 er:10
er_iemand:-10 feest:10 for_the:-10 for_your:10 gate:10 gerust_een:10 geven:10 gratis_,:-10 hande*:-10
have_a:-10 here:-10 hier:10 iemand_een:10 ik_een:-10 ik_heb:-10 is_op:10 kamer:-10 keer_per:-10 kelde*:10
kelder:10 key:10 koffi*:-10 koken:-10 left_,:10 leren:-10 loopt:-10 ma:-10 naald:-10 needl*:-10 needs:-10
neem_een:-10 niet:-10 nine:10 nog_plaats:-10 numme*:-10 on_saturday:-10 op:10 our:10 past:-10 piano*:-10
plaats:-10 plaats_voor:-10 prima_,:10 school_$:10 seven:-10 sinds_mijn:10 six:-10 sleep*:10 sta:10 stoep:-10
strak*:-10 straks:-10 strij*:-10 stuck:10 than:-10 to_borrow:10 town:-10 tweel*:10 tweeling:10 us:-10
uurtje_$:-10 veel:-10 weeke*:10 welko*:10 welkom:10 zes:10 zit_er:10 zoekt:10
`,
  ride: `
=ride:218 @carrying:140 naar:116 auto:88 =skill:-80 to_the:80 @eating:-68 =item:-59 to:58 =meal:-57
@doing:-56 =help:-46 @learning:-46 met_een:44 van:-41 car:40 voor:-40 geen_auto:39 @room:-36 auto_$:36
hem:36 voor_een:36 leeg:35 the:33 bus:32 plant*:32 @lending:-31 en_geen:31 naar_de:31 =space:-29 can:29
kant:29 zijn:-29 centr*:28 en:28 wil:-28 rijdt:27 ^_kan:25 airpo*:25 airport:25 ben:-25 de_kerk:25 kerk:25
::-24 ^_hoe:24 is_kapot:24 kapot:24 onze_auto:24 centre:23 in_the:23 ons:-23 your:23 along:22 busje:22
delen:22 er_iemand:22 gaat:22 garden_centre:22 gevraagd_voor:22 need_to:22 oma:22 ophal*:22 ophalen:22
per:22 the_garden:22 two:22 witho*:22 without:22 ^_ik:-21 ^_mijn:21 chris*:21 christmas:21 could:-21
er_een:21 every:21 geen:21 mag:-21 on_the:-21 plaat*:21 tuesd*:21 tuesday:21 uit_het:21 wie:-21 zakke*:21
zakken:21 ~:-21 and_the:20 at:20 carry:20 een_buur:20 heeft_een:20 it:-20 leeg_$:20 markt*:20 marktplaats:20
mijn_motor:20 motor:20 not:20 ze:-20 ,_je:19 .:-19 ^_going:19 als:-19 bucke*:19 buur:19 dat_is:19 diere*:19
heeft:19 met:19 pick_up:19 share:19 steek*:-19 ten:-19 aan:-18 for:-18 garde*:18 garden:18 is_te:18 open:-18
room_for:18 seats:18 tot:-18 uit:18 van_een:-18 awake:17 en_de:17 gebruiken:17 halen:17 hospi*:17
hospital:17 kan:17 mee:-17 morni*:17 morning:17 neem:-17 rathe*:17 rather:17 sunday:17 terug:17 zelf:-17
and_a:16 choir:16 cycle:16 dus:-16 gevra*:16 gevraagd:16 going:16 headi*:16 heading:16 im:16 mij:16
plaats_voor:16 rond:16 sunda*:16 taxi:16 te_delen:16 truck:16 aanha*:15 af_en:15 altij*:15 altijd:15
de_auto:15 die_kant:15 drive:15 en_toe:15 it_$:-15 kant_op:15 krijg*:-15 movin*:-15 moving:-15 plaats:15
rij:15 room:15 share_the:15 throu*:15 through:15 toe:15 tomorrow_at:15 town:15 tuesday_$:15 uw:-15 ,_er:14
a_seven:14 af:14 ergen*:14 ergens:14 going_to:14 have_a:14 heb:14 heen:14 kant_van:14 krijgt:-14 minutes:-14
naar_het:14 next:14 nodig:-14 of_,:-14 past:14 rijdt_er:14 seate*:14 seater:14 seven_seater:14 to_get:14
twee_keer:14 us:14 vanaf:14 vrij_,:14 vrijdag_naar:14 zo:-14 ,_could:-13 ,_hop:13 ,_im:13 ,_laat:13
^_vrijdag:13 auto_,:13 dat:13 die:-13 drop:13 een:-13 en_ik:-13 for_a:-13 gebru*:13 heb_geen:13 hop:13
hop_in:13 keer_per:13 krijg_ik:13 moves:13 nieuw*:-13 oppik*:13 pick:13 stil:13 thuis:-13 trains:13
uurtje_$:13 would:13 ,_de:-12 ,_nog:12 ^_is:12 ^_our:12 a:12 and_have:12 by_car:12 come_along:12 do:-12
dochter_straks:12 en_mijn:12 fridg*:12 fridge:12 fuel:12 fuel_$:12 groot*:12 have:12 hoe_kom:12 i_pass:12
iemand_een:-12 ik_ben:-12 ik_heb:12 ik_rijd:12 klein*:-12 kom_ik:12 lege:12 mee_terug:12 minut*:-12
morge*:12 nauwe*:12 nauwelijks:12 om:12 or:-12 oude:-12 ours:-12 pass:12 pass_the:12 seven:12 stree*:-12
street:-12 time:12 vol:-12 vrij:12 ^_morgen:11 a_car:11 a_van:11 achte*:11 andere:11 borrow:11 bus_is:11
de_andere:11 de_bus:11 dierenarts:11 dinsd*:11 dinsdag_naar:11 drivi*:11 driving:11 een_kast:11 en_een:11
get:11 goed:-11 groni*:11 groningen:11 groningen_,:11 half_of:-11 het:11 how:-11 i_need:11 ik_sta:-11
ik_zit:11 is_ours:-11 kan_mij:11 kids:11 laat:11 love:-11 nieuwe:-11 op_de:11 over:-11 patie*:-11 place:-11
pract*:11 rit:11 rit_naar:11 today_?:-11 u:11 voor_twee:-11 vrijd*:11 wel:-11 wie_rijdt:11 wie_wil:-11
wij:-11 zette*:-11 zetten:-11 zolde*:-11 ^_als:-10 ^_ge:-10 ^_the:-10 aanhanger:10 about:-10 afternoon_?:10
al:-10 antwe*:10 apoth*:-10 apotheek:-10 apotheek_,:-10 bed:-10 begint:10 benzi*:10 benzine:10 betaal:10
bij:-10 borrow_it:10 but_my:10 cante*:-10 canteen:-10 car_and:10 days:-10 de_apotheek:-10 de_week:10
dinsdag:10 dorp:10 drive*:10 driver:10 een_busje:10 een_leeg:10 een_uurtje:10 footb*:-10 football:-10
free:-10 garag*:-10 gezelschap:10 gezocht_,:10 has:-10 have_the:-10 het_is:10 het_volgende:10 ik_kan:-10
kan_er:10 kan_iemand:10 keer:10 kinde*:-10 krijg:10 leuve*:10 leuven:10 love_to:-10 maand:10 moet:10
naar_zwemles:10 need:10 need_a:-10 net:-10 nooit_meer:10 nu_met:10 of_a:10 om_zes:10 piano:-10 schoo*:-10
seat:10 somet*:10 staan:-10 thuis*:10 toch_,:10 type:10 unuse*:-10 unused:-10 unused_$:-10 uur_vanavond:10
uurtje:10 vanav*:10 vanavond:10 vanavond_naar:10 volgende_dorp:10 vrijdag:10 want:-10 we_dont:10 zoek:-10
zweml*:10 zwemles:10
`,
  meal: `
=meal:205 @eating:186 =item:-99 =skill:-63 =help:-62 @room:-50 jam:-45 =ride:-44 meer:44 ,:43 @doing:-37
echte:37 eten:34 ma:34 =space:-31 acht_en:31 boter*:31 table:30 voor:30 .:29 ?:-29 porti*:29 iets:28
naar:-28 to:-28 would:28 and:-27 meer_$:27 tomat*:-27 veel:27 en_ik:26 je:-26 mijn_kat:26 pan:26 aan_de:25
bakje:25 een_bakje:25 haar:25 met_mijn:25 te_veel:25 @carrying:-24 boterhammen:23 een_echte:23 er:23
gaat:-23 hoe:-23 keuke*:23 @learning:-22 acht:22 de_keukentafel:22 haal:22 halen:22 keukentafel:22 they:22
tomatoes:-22 zondag:21 aan:20 and_i:-20 anyon*:-20 anyone:-20 eat:20 een:-20 gets:-20 hebbe*:-20 hebben:-20
ik_maak:20 kat:20 kinderen_,:20 lege:-20 start*:20 stove:20 ze:20 ,_no:19 ^_donderdag:19 ^_lege:-19
^_wij:-19 after:-19 are:19 docht*:-19 dochter:-19 for:19 heeft:-19 in:-19 jars:-19 kippe*:19 kippen:19
kleine:19 kook:19 oven:19 someo*:-19 someone:-19 zaterdag:19 auto:-18 dream:-18 dream_of:-18 has:18
kinderen:18 kraam*:18 maalt*:18 naar_de:-18 om:-18 the_table:18 thuis:18 @lending:-17 ^_my:-17 ^_wie:17
altij*:17 altijd:17 but:-17 eet:17 eiere*:17 eieren:17 hot:17 make:17 morge*:17 morgen:17 once:17
van_mijn:-17 van_wat:17 we:17 week:17 wil:-17 wont:17 ,_could:16 ^_als:16 ^_looking:16 allee*:16 alleen:-16
and_my:16 brengt:16 broke*:16 broken:16 could_a:16 friday_and:16 hier:-16 koken:16 maken:16 olieb*:16
oliebollen:16 on_friday:16 one_to:16 starts:16 ten:16 zoeke*:16 zoeken:16 ~:-16 ,_de:-15 ._anyone:-15 ^_i:15
^_morgen:15 ^_zaterdag:15 anyone_?:-15 appel*:15 bij_ons:15 come:15 could:15 does_someone:-15 famil*:15
friet*:15 frietjes:15 have:-15 house*:15 in_de:-15 kookt:15 met_de:-15 niet:15 te_eten:15 van:15 van_het:15
vol:15 zonda*:15 ,_but:-14 ,_heeft:14 ?_$:14 ^_fresh:14 ^_zondag:14 bij_de:-14 comin*:14 coming:14
een_grote:14 een_week:14 er_iemand:-14 erwte*:14 erwtensoep:14 freez*:14 freezer:14 freezer_is:14 fresh:14
full:14 heeft_iemand:14 hele:14 is_full:14 kom_maar:14 maak:14 mensen:14 mijn_moestuin:14 moestuin:14
neem_een:14 on_sunday:-14 paar:-14 te:14 van_een:14 week_lang:14 wij_hebben:-14 your:-14 ,_drie:13
,_gratis:13 ^_does:-13 ^_straks:13 a_home:13 any:-13 balko*:-13 boodschappen:13 de_honger:13 die_mijn:13
een_paar:-13 family:13 friday:13 help:13 honge*:13 honger:13 ik_ben:13 ik_betaal:13 maaltijd:13
maar_halen:13 mense*:13 moest*:13 moet:-13 op_het:13 piero*:13 pierogi:13 seven:13 survi*:13 the_street:13
thuis_?:13 verse:13 weeke*:-13 wie_het:13 zater*:13 zelf:13 zoals:13 ,_er:12 ^_hoe:-12 ^_ik:12 and_the:12
bakke*:12 cold:12 dan:12 de:-12 empty:-12 er_gerust:-12 extra:12 frida*:12 grote:12 handi*:-12 join:12
just:12 leen:-12 left:12 looki*:12 looking:12 looking_for:12 maken_$:12 neem_er:-12 one:12 soep:12 soms:12
stron*:-12 strong:-12 sunday_,:-12 table_has:12 te_leen:-12 theyr*:12 theyre:12 tot_vrijdag:12 type:12
voor_drie:12 vrijdag:12 welko*:12 welkom:12 wie:12 with_a:12 wordt:-12 you:-12 yours*:12 ,_would:11 :_ik:-11
about:-11 alleen_een:-11 betaal:11 bij_wie:-11 breng*:11 bus:-11 die:11 die_een:11 died:11 died_with:11
donde*:11 donderdag:11 een_kop:-11 een_pan:11 eens:11 eet_er:11 ge:-11 halen_$:11 heb:-11 i:-11 injer*:11
injera:11 is_welkom:11 klein*:11 kop:-11 need:-11 niks:11 nog:-11 of_the:11 onze_dochter:-11 real:11
that:-11 tien:-11 voetb*:11 water:-11 weekend:-11 wie_brengt:11 wie_eet:11 wij_zoeken:11 zelfg*:11
zelfgemaakte:11 ._a:10 ^_een:-10 ^_ge:-10 ^_sunday:10 ^_tot:10 ^_vanavond:10 ^_vanmiddag:10 als:10 as_i:10
bakken:10 bed:-10 begin*:-10 betaa*:10 bij:-10 boods*:10 cooki*:10 cooking:10 elke:10 en_heeft:-10
for_the:10 free_for:10 geef:-10 gone:-10 has_an:10 heeft_nog:-10 hoged*:-10 hungr*:10 hungry:10 iets_over:10
if:-10 ik_kom:-10 komen:-10 lang_$:10 langs:-10 leen_,:-10 leent:-10 leg:10 leren:-10 lift:10 more:10
not:-10 nummer:10 onze_kippen:10 past:10 plant*:-10 polis*:10 polish:10 recht:10 room:10 sinds_mijn:-10
sleep:10 stoel*:-10 stoelen:-10 stoelen_,:-10 until:10 van_de:10 vanmi*:10 vanmiddag:10 vijf:10 voor_het:10
we_are:10 welkom_$:10 wie_kan:10 zijn_,:-10
`,
  space: `
=space:195 @room:169 =help:-75 our:65 bed:63 ons:60 is:59 @eating:-57 ::-53 @doing:-47 naar:-47 waar:45
=meal:-43 nog:-42 @carrying:-41 =item:-40 flat:40 hoek:39 mogen:39 open:39 @learning:-38 stran*:37
stranded:37 kwijt:36 the:-36 die:-33 where:33 ^_waar:32 kamer:32 kan:32 waar_kan:32 helft:31 huis:31
op_reis:31 reis:31 staat:31 tomat*:31 drumm*:30 oefen*:30 we:30 ^_ons:29 bed_for:29 stroom:29 eigen:28
iemand:-28 ik_van:28 oefenen_?:28 hier:27 je:-27 may:27 balko*:26 groot:26 oefenen:26 one:-26 to_the:-26
voor_mijn:26 de_helft:25 droge:25 een_droge:25 half_of:25 huisw*:25 op_ons:25 up:25 wie_wil:25 =ride:-24
ieman*:-24 or:24 trave*:24 zette*:24 zetten:24 ,_drie:23 doord*:23 doordeweeks:23 dozen:23 dream:23
dream_of:23 garag*:23 kan_het:23 leeg:23 licht:23 met:23 ours:23 stroo*:23 tomatoes:23 winke*:23 .:-22
^_als:22 baby:22 ge_kunt:22 gets:22 half:22 place:22 tante:-22 to:-22 wie_heeft:22 huis_,:21 in_de:-21
klein:21 slaap*:21 wil:21 ^_i:-20 ^_you:20 aan:-20 alles:-20 baby_,:20 ben:-20 buurt*:20 buurthuis:20
en_ik:-20 hebbe*:20 hebben:20 in_may:20 koffi*:20 koffie:20 kunt:20 neigh*:20 over:20 unuse*:20 unused:20
we_hebben:20 ze:-20 ,_wij:19 at:-19 bij_wie:19 binne*:19 binnen:19 cante*:19 canteen:19 dat:-19 de_baby:19
de_schuur:-19 footb*:19 football:19 for_a:19 hebben_een:19 ik:-19 in_huis:19 kinderen:19 moete*:19 moeten:19
quiet:19 tien:19 ,_bij:18 =skill:-18 ^_grote:18 ^_schuur:18 als_ge:18 desk:18 from:18 garage:18 groen*:18
groenten:18 halen:-18 hoe:-18 iemand_een:18 leren:-18 met_de:18 na:-18 nog_een:-18 rust:18 schui*:18
slape*:18 slapen:18 stora*:18 storage:18 stroom_en:18 this:-18 wie_kan:-18 ^_de:-17 ^_onze:-17 boxes:17
could:17 er_nu:17 flat_$:17 go:17 heeft_een:-17 heeft_er:17 heen_en:17 het_maar:17 ik_werk:17 is_ours:17
kamer_,:17 klein_$:17 leeg_,:17 meer_,:17 met_twee:17 nerge*:17 nergens:17 shed:17 stukj*:17 stukje:17
today:17 tuin:17 vind:17 want:-17 wat:-17 zijn:17 zit:-17 zonde:17 ^_from:16 ^_we:16 ^_wie:-16 alleen_een:16
bened*:16 beneden:16 bij_$:-16 campe*:16 daar:-16 drill*:16 drilling:16 een_hoekje:16 en_mijn:16 erf:16
for:16 gek:16 grote:16 heen:16 hoekj*:16 hoekje:16 maar:16 mij:-16 ons_erf:16 plant*:-16 repai*:16 repair:16
saturday_our:16 spele*:16 spelen:16 spelen_$:16 tuin_,:16 use:16 voor:16 vrij:16 winte*:16 winter:16
,_mijn:15 ._$:-15 ^_ge:15 and_i:15 binnen_zitten:15 bit:15 bit_of:15 does_anybody:15 er_nog:-15 gebro*:-15
gebroken:-15 gerus*:-15 gerust:-15 goed:-15 huur:15 iets:-15 is_te:15 kinde*:15 kitch*:15 kitchen:15
kom_bij:15 komt:-15 neighbour:15 niks:-15 nu:15 nu_op:15 oprit:15 stude*:15 te_huur:15 tidy:15 to_go:15
unused_$:15 wanted_,:15 wilt:-15 word:15 you_can:15 zoek_een:15 af:-14 ander*:14 attic:14 auto:14 bike:14
de:-14 die_onze:14 drums*:14 drumstel:14 gaat:-14 goede_koffie:14 i_could:14 ik_heb:14 kast:-14 logee*:-14
maanden:14 mag:14 seeks:14 te_klein:14 today_?:14 twee:14 upsta*:14 upstairs:14 werke*:14 werken:14
wil_er:14 would:-14 zater*:-14 zolder:-14 zolder_$:-14 ^_deze:-13 ^_mijn:-13 ^_our:13 after:-13 deze:-13
drivi*:-13 driving:-13 dus:-13 een_klusser:13 een_stukje:13 go_$:13 goede:13 halen_$:-13 helft_van:13
het_buurthuis:13 is_free:13 kan_ik:13 keer:-13 klusser:13 meer:13 met_een:-13 nodig:-13 on:-13 roest*:-13
toch:-13 vanav*:-13 vanavond:-13 wall:13 wij_hebben:13 with:-13 zaterdag:-13 zitten_?:13 zo:-13 ^_heeft:12
a_place:12 am:-12 autos:12 be:-12 bij_het:-12 bucke*:-12 can:-12 dan:-12 decor*:12 docht*:-12 dochter:-12
heati*:12 heating:12 hulp:-12 huur_,:12 in_mijn:12 kan_er:-12 maand*:12 neemt:-12 onder:12 or_shed:12
place_to:12 schuur_,:-12 spare:12 van_de:-12 vleug*:-12 vol:-12 wante*:12 wanted:12 zijn_$:-12 zoek:12
,_geen:11 ^_kelder:11 ^_my:-11 a:-11 altij*:-11 altijd:-11 anyon*:-11 anyone:-11 anyth*:-11 anything:-11
basem*:11 basement:11 could_i:11 delen:-11 drie:-11 en_u:11 erin:11 geree*:-11 graag:-11 haar:-11 house*:11
i_have:-11 iemand_nu:-11 ik_in:-11 in_the:-11 just:-11 kan_iemand:-11 kluss*:11 kom_maar:-11 maar_halen:-11
meer_in:11 need:-11 ons_huis:11 ons_in:11 oude:-11 potte*:-11 room:11 slaapkamer:11 stuck:-11 that:-11
thuis:11 thuis*:-11 uit_de:-11 van_mijn:11 vanda*:11 vandaag:11 vrijd*:-11 wilt_leren:-11 winter_$:11
zelf:-11 zonda*:-11 ,_er:-10 ,_ten:10 ?_ik:-10 ^_could:-10 ^_does:10 ^_in:10 ^_where:10 and_a:-10 any:10
begin*:10 bij_ons:10 caravan:10 close*:10 closed:10 dak:10 dit_weekend:10 en:10 eveni*:-10 evening:-10
four:-10 free_on:10 gerust_$:-10 gif:10 got:-10 ik_ben:-10 ik_kan:-10 ik_vanmiddag:10 ikea:-10 is_closed:10
jouw:10 kids:-10 komen:-10 leen:-10 maak:-10 mag_ook:10 mee:-10 momen*:10 moment:10 moment_,:10 my_desk:-10
na_de:-10 on_wednesday:10 op_zolder:-10 oprit_,:10 our_garden:10 over_?:10 parkeren:10 party:10 party*:-10
partytent:-10 plek_voor:10 ring:10 room_for:-10 staan:10 sunday:10 this_very:10 two:-10 u:10 verde*:10
verder:10 very:10 vraag:-10 was:-10 we_zijn:-10 wordt:-10 zegt:10
`
}
