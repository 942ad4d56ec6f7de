import type { Urgency } from '#lib/domain/views.ts'

/** Fitted by scripts/match/fit.ts: hundredths of a point by sign (urgency.ts). */
export const urgencyHints: Readonly<Record<Urgency, string>> = {
  now: `
=someDay:-81 =recurring:-72 sta:67 =hasty:-57 =none:51 voor:-46 ?_?:44 gelijk:43 =thisWeek:-42 gelij*:42
wil:-42 ik_sta:40 zit:40 minut*:39 over_een:39 staat:39 the:39 een_uur:38 on_the:37 al:35 .:34 =clock:-34
over:34 today:-33 vast:33 week:-32 ,_de:31 =later:-31 in_the:30 is:30 just:30 tot:-30 honge*:29 metee*:29
meteen:29 zojui*:29 zojuist:29 ^_er:28 de:28 in_de:28 minutes:28 moet:28 water:28 wij:-28 you:-28 zijn:-28
,:27 help:27 op:27 pan:27 zelf:-27 direc*:26 for:-26 her:26 hier:26 ik:-26 om:-26 to:-26 at_the:25 come:25
en_de:25 meer:-25 met:-25 net:25 warm:25 your:-25 aange*:24 alles:-24 do_i:24 i:-24 ,_wie:23 en_geen:23
er_is:23 want:-23 would:-23 ,_ik:22 ::-22 all:-22 broke:22 buurt:-22 en_het:22 hot:22 its:22 nu:22 old:-22
shelt*:22 shelter:22 staan:22 stop:22 up:22 ,_kan:21 =today:-21 daar:-21 forty:21 in_,:21 numbe*:21
number:21 please:21 schro*:21 trouw*:21 uur:21 van_de:21 dark:20 dicht:20 eatin*:20 eating:20 gas:20 go:20
is_there:-20 jaar:-20 number_,:20 out:20 pleas*:20 strijkijzer:20 telef*:20 trouwen:20 van:-20 waar:20
,_somebody:19 =alarm:-19 ^_i:-19 ^_wie:-19 are:19 day:-19 deur:19 help_$:19 honger:19 hour:19 is_net:19
nog_iemand:19 open:19 opges*:19 opgesloten:19 right:19 slaap*:-19 there_a:-19 uitge*:19 visit*:-19 weg_,:19
zeg_maar:19 zou:-19 ,_het:18 ,_im:18 ^_hond:18 ^_our:-18 and_the:18 bus_shelter:18 cut:18 doorl*:-18
doorlopen:-18 gebro*:18 gebroken:18 guest*:18 guests:18 hond:18 huur:-18 mag:-18 on_my:18 onze:-18 oude:-18
ready:18 roof:18 rusti*:-18 telefoon:18 theres:18 u:-18 vanda*:-18 we_staan:18 weer:-18 ,_zeg:17 ?_ik:-17
^_de:-17 ^_two:17 buurt_,:-17 could:-17 gaste*:17 gasten:17 heeft_er:17 het:17 huur_,:-17 ik_moet:17 ive:17
kid:17 langs:17 moet_nu:17 nu_een:17 op_de:17 outsi*:17 outside:17 run:17 rustige:-17 slaapkamer:-17
stranded:17 stroo*:17 stroom:17 te_huur:-17 there*:17 today_$:-17 uur_en:17 vanav*:-17 vanavond:-17
vandaag:-17 water*:17 zo:17 ,_please:16 ,_zit:16 ^_wij:-16 accu:16 am:16 and_its:16 ander*:-16 auto_$:16
boiler:16 de_deur:16 de_honger:16 direct_$:-16 drie:-16 geen:-16 heb_geen:16 hold:16 iemand_die:-16
koken:-16 nu_de:-16 op_,:16 out_of:16 overl*:16 screa*:16 seeki*:-16 seeking:-16 sinds:-16 snapp*:16
snapped:16 snow:16 so:-16 somebody:16 sta_bij:16 sta_op:16 standing:16 stran*:16 strij*:16 uit:16 warme:16
weg:16 with_the:16 ,_kids:15 ,_moet:15 ,_per:-15 ?_.:15 alrea*:15 already:15 beds:15 bike:-15 boile*:15
de_trap:15 en_nu:-15 famil*:-15 garag*:-15 heb_alleen:-15 immed*:15 kat:15 loop:15 minute:15 onder_de:15
one:-15 since:-15 someb*:15 something:15 staat_klaar:15 start*:15 stude*:-15 take:-15 ,_do:14 ^_anyone:14
^_onze:-14 ^_sta:14 ^_stranded:14 a_baby:-14 aan_$:14 after:-14 alleen_een:-14 am_alone:14 batte*:14
bottl*:14 bottle:14 boven:14 buurt*:-14 cat:14 chris*:-14 comin*:14 coming:14 coupl*:-14 couple:-14
de_boot:14 down:14 elke:-14 even:14 fever:14 fles:14 free:-14 gebru*:-14 honger_$:14 hoofd:14 hoste*:-14
iets:14 in:14 kan_er:14 klaar_,:14 klein*:-14 klimg*:14 klimgordel:14 leeg_,:14 onder:14 power_cut:14
schep:14 scherven:14 theres_a:14 to_go:14 tonig*:-14 trap:14 trap_,:14 tuin:-14 uitgevallen:14 wie:-14
wie_heeft:14 zeg:14 zit_vast:14 zitte*:14 zitten:14 zo_,:14 zoon:-14
`,
  today: `
=today:78 =recurring:-61 =someDay:-58 =clock:-53 nu:-45 today:45 until:44 =none:-42 to:-42 ^_de:40 zo:40
over_een:-36 een_uur:-35 zijn:35 two:33 vanda*:33 vandaag:33 cance*:31 cancelled:31 met:31 nog:30 vanav*:30
vanavond:30 tonig*:29 all:28 zon:28 ga_zo:27 klaar:27 tonight:27 =hasty:-26 vanmi*:26 vanmiddag:26 ,_een:25
half:25 moet_voor:25 till_tomorrow:25 vanaf:25 =later:-24 afternoon:24 drie:24 drie_weken:24 groente:24
just_cancelled:24 wont:24 after*:23 groen*:23 heb_alleen:23 in_de:-23 till:23 ^_im:22 acht:22 en_geen:-22
ga:22 heeft:22 voor:22 alarm_has:21 alleen:21 dag:21 have_a:21 today_$:21 week:-21 weken:21 allee*:20
cold:20 geen:-20 meer_en:20 niet:-20 this:20 tomorrow_,:20 tot:20 ^_geen:19 ^_the:19 al_,:19 alarm:19
at_and:-19 cancelled_and:19 deeg:19 een_kopje:19 en_een:19 en_t:19 er:19 geen_suiker:19 half_acht:19
half_zes:19 has_been:19 just:19 liggen_$:19 negen_,:19 parce*:19 strij*:-19 tomor*:19 tomorrow:19 too:19
uit:-19 wij_zijn:19 ,_er:18 commu*:-18 graag:-18 kopje:18 om_zes:-18 onze:-18 staat_al:18 strijkijzer:-18
suiker:18 t:18 trouwen:-18 zo_naar:18 ,_half:17 =alarm:17 afternoon_and:17 babys*:17 babysitter:17 bus:-17
dorps*:17 driver:17 een:-17 gone:-17 i_can:17 im:17 maar:-17 night:17 night_shift:17 over:-17 shift_$:17
suike*:17 te:17 at_the:16 betwe*:16 between:16 birthday:16 drive*:16 heb:16 of_the:16 school:16 te_veel:16
trouw*:-16 zes:16 ,_ik:-15 ,_we:-15 ,_you:15 ?_mijn:15 ^_ik:15 a_night:15 birth*:15 by:-15 day:15 de_dag:15
een_baby:15 er_iemand:-15 evening:15 loopt_over:15 met_een:15 net:15 of:-15 the:15 this_afternoon:15
thuis:15 toast:-15 visite:15 vlak:15 wc_loopt:15 your:15 ,_in:14 ,_vanaf:14 :_de:14 ^_my:-14 ^_veel:14
^_wie:-14 at_,:14 baby_van:14 been:14 bij_de:14 bij_wie:14 buren_,:14 die:-14 eten:14 eten_$:14 eveni*:14
every:-14 for_the:14 gaat:-14 gemaa*:14 gemaakt:14 gemaakt_,:14 geven:-14 gone_$:-14 got:14 heb_zon:14
is_gone:-14 is_vannacht:-14 kapot_en:14 leeg_en:14 loopt:14 mee_$:-14 met_eigen:14 mobie*:14 mobiel:14
moet_nu:-14 mogen_we:14 morgen:-14 my_shifts:-14 naar_de:-14 needs:14 new:14 oplad*:14 oplader:14 over_en:14
recyc*:14 recycling:14 ronde:14 six:14 stekker_,:14 strak*:14 straks:14 the_recycling:14 there_a:14 van:-14
van_drie:14 veel:14 we:-14 we_de:14 weken_,:14 wie_heeft:14 wie_mogen:14 with:14 with_three:14 zijn_en:14
`,
  thisWeek: `
=none:-108 week:91 =recurring:70 tot:65 =thisWeek:60 =someDay:59 op:-57 zater*:57 zaterdag:55 =today:-46
vrijd*:46 =later:44 satur*:40 to:40 wedne*:40 ,:-39 maandag:39 vrijdag:38 volge*:36 next:35 next_week:33
morgen:32 twee:32 volgende_week:32 wed:32 it:-30 volgende:29 your:29 befor*:28 before:28 leren:-28
van_de:-28 schoo*:-27 frida*:26 in:-26 morge*:26 thursday:26 en:-25 plant*:25 saturdays:25 donde*:24 hele:24
maand:-24 thurs*:24 zo:-24 =now:-23 going:23 i:23 maand*:23 op_dinsdag:-23 weeke*:23 zonda*:23 dagen:22
die:22 famil*:22 for:22 mee:-22 sunda*:22 till_tomorrow:-22 with:-22 ,_ik:-21 =clock:-21 =hasty:-21 days:21
hele_week:21 niet:21 on_saturday:21 on_the:-21 ten:21 three_days:21 van:21 zondag:21 ^_ten:20 away_for:20
boxes_to:20 for_three:20 monday:20 na:20 sande*:20 wednesday:20 wednesdays:20 at_your:19 being:19 boxes:19
dinsd*:-19 fri:19 fri_,:19 monda*:19 month:-19 to_fri:19 tot_maandag:19 wed_to:19 woens*:19 ,_ben:-18
^_going:18 ^_zaterdag:18 dinsdag:18 donderdag:18 floor*:18 floors:18 maandag_tot:18 need:18 of_the:-18
op_woensdag:-18 photo*:18 photography:18 studi*:18 two:-18 ^_op:-17 away:17 day:17 een:17 komt:17 mag:-17
nederlands:-17 nu:-17 van_maandag:17 ^_woensdagmiddag:16 ^_zoek:-16 and_a:-16 are:-16 durin*:16 during:16
during_the:16 en_zo:-16 first:-16 grand*:-16 grandchildren:-16 is_mijn:16 might:16 neder*:-16 new:-16
niet_$:16 per:-16 tot_zaterdag:16 trail*:-16 trailer:-16 tuesd*:16 vaste:16 warme:-16 woensdagmiddag:16
zo_,:-16 ?:15 all:15 bij_de:15 die_het:15 dit:15 dit_weekend:15 een_warme:-15 en_zoekt:-15 friday:15
last:-15 leeg:15 meter:15 mij_$:15 mijn_vaste:15 now:-15 oppas*:15 our:15 overm*:15 overmorgen:15 peute*:-15
ruimt*:-15 ruimte:-15 ruimte_voor:-15 saturday:15 sundays:15 tas:-15 terug:-15 the_month:-15 they:15 too:-15
uit_het:-15 weekend:15 zoekt_een:-15 ,_so:14 ?_ben:14 ^_our:-14 als:-14 bed:14 before_saturdays:14 ben_de:14
bij:14 bit:-14 board:14 by_the:-14 de_kas:14 de_volkstuin:14 die_zijn:14 friday_$:14 heel:-14 hier:-14
kas:14 maandagavond_,:-14 much:-14 neem:-14 no:14 op_donderdag:-14 op_schoot:-14 oud:-14 past_op:-14
planten:14 plumb*:14 round:14 schoot:-14 stree*:14 this:14 tuesday:14 volkstuin:14 volle*:-14 volunteers:14
voor:14 walk:14 week_op:14 ze:14 zegt:14 zoek_lift:-14
`,
  anytime: `
=clock:108 =hasty:100 sta:-60 tot:-55 at_the:-48 wil:47 leren:46 ik:44 week:-43 bij_de:-41 just:-41
staat:-40 =today:-39 ^_i:39 gelij*:-39 gelijk:-39 nu:39 mag:38 moet:-38 until:-38 zaterdag:-38 ik_sta:-37
the:-37 al:-36 dinsd*:36 elke:36 per:36 zater*:-36 ::35 =someDay:35 maand:35 minut*:-35 net:-35 would:35
you:35 zelf:35 graag:34 off:-34 ,_de:-33 ?_?:-33 zit:-33 zo:-33 befor*:-32 before:-32 en_de:-32 en_het:-32
er_is:-32 water:-32 als:31 cance*:-31 cancelled:-31 next:-31 ,_kan:-30 commu*:30 is:-30 op_,:-30 pan:-30
,_wie:-29 ^_onze:29 buurt:29 minutes:-29 next_week:-29 now:29 om:29 ^_our:28 daar:28 geen:28 hour:-28
maandag:-28 mee:28 month:28 u:28 vast:-28 voor:28 ^_wie:27 heeft:-27 hele:-27 nog:-27 op_dinsdag:27 out:-27
seeki*:27 seeking:27 sinds:27 wedne*:-27 zojui*:-27 zojuist:-27 .:-26 ^_op:26 eens:26 honge*:-26 is_net:-26
klaar:-26 komen:-26 twee:-26 volgende_week:-26 buurt*:25 gebru*:25 hot:-25 komt:-25 met_een:-25 numbe*:-25
number:-25 vrijd*:-25 weg_,:-25 ^_zoek:24 at_and:24 every:24 forty:-24 ga:-24 going:-24 in_the:-24 jaar:24
loop:-24 meer:24 old:24 om_zes:24 ons:24 onze:24 wed:-24 where:-24 wont:-24 zoon:24 ^_ons:23 en_een:-23
en_ik:-23 from_the:23 het:-23 hond:-23 its:-23 langs:-23 neder*:23 neem:23 op:23 oud:23 over:-23 staan:-23
suike*:-23 volge*:-23 wie_heeft:-23 ^_er:-22 behind_the:-22 do_i:-22 doorl*:22 doorlopen:22 end:22 ga_zo:-22
gebro*:-22 gebroken:-22 heeft_er:-22 help:-22 kapot:-22 nederlands:22 one:22 saturdays:-22 schoo*:22
stuck:-22 ten:-22 terug:22 they:-22 trail*:22 trailer:22 warm:-22 wij:22 zoekt:22 ^_sinds:21 all:-21
ik_moet:-21 im:-21 niet_$:-21 op_het:-21 op_woensdag:21 this:-21 vrijdag:-21 zoek:21 ,_where:-20 aange*:-20
alle:-20 alles:20 being:-20 broke:-20 dark:-20 eet:20 geef:-20 groente:-20 ive:-20 klein*:20 leer:20
maken:20 moede*:20 moeder:20 rusti*:20 satur*:-20 shelt*:-20 shelter:-20 slaap*:20 someb*:-20 somebody:-20
telef*:-20 the_month:20 =none:19 =thisWeek:-19 ^_een:19 ben_de:-19 bij_mij:19 dag:-19 eten_$:-19 first:19
for_the:-19 for_three:-19 geen_suiker:-19 gone_$:19 help_$:-19 her:-19 huur:19 ik_heb:-19 in_a:19
in_huis:-19 inter*:19 leave:-19 lezen:19 my_shifts:19 on_the:-19 once:19 overw*:19 regen:-19 ruimt*:19
ruimte:19 staat_al:-19 stude*:19 te_huur:19 vanaf:-19 weg:-19 your:-19 ,_and:18 ,_en:18 ,_er:-18 ,_nu:18
=now:18 ^_de:-18 ^_ten:-18 ^_we:18 appel*:18 away_for:-18 bed:-18 bit:18 bord:-18 boxes_to:-18 buurt_,:18
crois*:-18 croissants:-18 dan:18 dat:18 deeg:-18 direct_$:18 door:18 en_nu:18 er:-18 gevra*:18 gevraagd:18
go:-18 heb:-18 huur_,:18 i_have:-18 in_,:-18 is_gone:18 kat:-18 klaar_,:-18 let:-18 number_,:-18 peute*:18
ruimte_voor:18 rustige:18 sande*:-18 telefoon:-18 three_days:-18 thuis:-18 tot_maandag:-18 uit_het:18
zoekt_een:18 ,_het:-17 ,_ik:17 ,_loop:-17 ,_per:17 ,_somebody:-17 ?_$:-17 ^_hond:-17 ^_the:-17 a_bit:17
bus_shelter:-17 cake:-17 christmas:17 come:-17 coupl*:17 couple:17 deur:-17 dicht:-17 direc*:-17 doorb*:-17
drive:17 eatin*:-17 eating:-17 end_at:17 er_staat:-17 fri:-17 fri_,:-17 glas:-17 gone_,:-17 groen*:-17
guest*:-17 guests:-17 het_kan:17 honger:-17 ik_krijg:-17 leer_je:17 lunch:-17 metee*:-17 meteen:-17
moet_voor:-17 now_$:17 opges*:-17 opgesloten:-17 per_week:17 schro*:-17 slaapkamer:17 tas:17 to_fri:-17
verse:-17 volgende:-17 we_staan:-17 wed_to:-17 wednesdays:-17 wij_zijn:-17 years:17 zeg_maar:-17 zitten:-17
zo_naar:-17 zon:-17 ,_borrow:16 ,_who:-16 ,_zeg:-16 :_een:16 ^_ik:-16 ^_im:-16 ^_leer:16 a:16 and_i:-16
and_its:-16 appeltaart:16 at_your:-16 ateli*:16 awake:-16 chris*:16 cook:16 en_zoekt:16 garag*:16
gebruiken:16 heb_geen:-16 here:-16 iemand_die:16 is_de:-16 it_for:16 je:16 kookt:16 lonel*:16 lonely:16
maandag_tot:-16 mij:16 mijn_zoon:16 na:-16 naar_de:16 need:-16 night:-16 night_bus:16 nu_de:16
op_donderdag:16 oude:16 panca*:-16 pancakes:-16 past_op:16 photography:-16 plumb*:-16 ready:-16 sea:16
sprek*:16 spreken:16 stroom:-16 suiker:-16 table:16 van_maandag:-16 veel_te:-16 want:16 weeks:16 zijn:-16
zitte*:-16 ,_geen:15 ,_zit:-15 ^_going:-15 ^_two:-15 ^_woensdagmiddag:-15 a_baby:15 anyone_on:-15 baby:-15
borrow_it:15 bus_is:15 close*:-15 cut:-15 dagen:-15 de:-15 de_mijne:15 de_pan:-15 dinsdagavond:15 each:15
eight:-15 eighties:15 fiets*:15 floors:-15 full:-15 gaste*:-15 gasten:-15 have_a:-15 heel:15 hoste*:15
ik_werk:15 is_vannacht:15 koken_$:15 leeg:-15 maandagavond:15 maandagavond_,:15 might:-15 mijne:15 more:15
niet_meer:15 nog_iemand:-15 of:15 only:15 op_schoot:15 op_zondag:15 over_,:-15 please:-15 ploeg*:15 roof:-15
schoot:15 small:15 snapp*:-15 snapped:-15 snow:-15 sta_op:-15 stukj*:15 take:15 te_koken:-15 tegen:15
terug_naar:15 the_day:-15 the_sea:15 thuis_,:-15 to:15 two:-15 uw:15 vertrek:-15 volle*:15 water*:-15
werkb*:15 werkbank:15 woensdagmiddag:-15 zoek_lift:15 ,_can:-14 ,_come:-14 ,_half:-14 ,_house:14 ,_my:14
=recurring:14 ?_.:-14 ^_does:14 ^_geen:-14 a_door:14 a_hostel:14 aan_$:-14 accu:-14 after:14 al_,:-14
and_the:-14 anything_with:14 atelier:14 avenu*:14 avenue:14 babysitter:-14 because_of:-14 bij:-14 bijna:-14
boile*:-14 boiler:-14 breng:14 cancelled_and:-14 commute:14 de_deur:-14 de_honger:-14 de_maand:14 door_,:14
drie_weken:-14 dry:14 echte:14 en_t:-14 en_ze:-14 fever:-14 fiets:14 floor*:-14 for_a:14 gas:-14 grand*:14
gratis_voor:14 half_acht:-14 heb_op:14 hostel:14 im_at:-14 just_cancelled:-14 kan_gebruiken:14 keybo*:14
keyboard:14 kid:-14 klimg*:-14 klimgordel:-14 langs_$:-14 maat_tot:14 make:14 meer_,:14 mense*:14 mensen:14
mijn_vaste:-14 nu_een:-14 on_saturday:-14 op_je:14 ophal*:-14 ophalen:-14 oppas*:-14 outsi*:-14 outside:-14
plafo*:-14 plafond:-14 pleas*:-14 schei*:14 school:-14 schri*:14 screa*:-14 shift*:14 shifts:14 sinds_de:14
socke*:-14 soep_op:14 sta_bij:-14 standing:-14 stranded:-14 stroo*:-14 that:14 tot_zaterdag:-14
verwarming:-14 voor_iemand:14 voor_mijn:14 vriez*:-14 weekd*:14 wie_het:14 zeg:-14 zet:14 zit_in:-14
zit_vast:-14 zoals:14
`
}
