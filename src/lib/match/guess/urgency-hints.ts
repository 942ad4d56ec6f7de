import type { Urgency } from '#lib/domain/views.ts'

/** Fitted by scripts/match/fit.ts: hundredths of a point by sign (urgency.ts). */
export const urgencyHints: Readonly<Record<Urgency, string>> = {
  now: `
=someDay:-80 =recurring:-67 sta:57 ik:-47 =thisWeek:-46 =today:-45 =now:43 gelij*:43 gelijk:43 over:42
=none:41 de:40 ik_sta:36 on_the:36 staat:36 the:36 zit:36 ,:33 minut*:33 nu:33 =clock:-32 metee*:32
meteen:32 over_een:31 wil:-31 ,_de:30 =later:-30 ?_?:30 al:30 direc*:30 help:30 in_the:30 een_uur:29
voor:-28 water:28 for:-27 moet:27 .:26 hier:26 today:-26 vast:26 wij:-26 en_het:25 is:25 zelf:-25 alles:-24
broke:24 buurt:-24 minutes:24 net:24 om:-24 week:-24 aange*:23 do_i:23 im:23 its:23 op:23 out:23 zo:23
^_i:-22 baby:22 en_geen:22 just:22 zojui*:22 zojuist:22 hond:21 honge*:21 in:21 slaap*:-21 up:21 would:-21
daar:-20 dark:20 en_de:20 het:20 to:-20 at_the:19 direct:19 help_$:19 her:19 immed*:19 mij:-19 on_my:19
op_,:19 opges*:19 opgesloten:19 right:19 run:19 straa*:19 strijkijzer:19 stuck:19 trouw*:19 trouwen:19
van:-19 want:-19 you:-19 ,_im:18 ::-18 =hasty:-18 ^_two:18 and_the:18 auto_$:18 even:18 forty:18 guest*:18
guests:18 hot:18 langs:18 nog_iemand:18 stroo*:18 there*:18 theres:18 water*:18 ,_wie:17 ^_hond:17 free:-17
huur:-17 in_de:17 jaar:-17 moet_nu:17 number_,:17 rusti*:-17 somebody:17 staan:17 uur_en:17 vanav*:-17
vanavond:-17 weer:-17 zijn:-17 ,_kids:16 ^_our:-16 bij_de:16 boven:16 buurt_,:-16 de_deur:16 deur:16
dicht:16 graag:-16 huur_,:-16 i:-16 nu_de:-16 open:16 please:16 rustige:-16 snow:16 someb*:16 straat:16
strij*:16 stroom:16 te_huur:-16 today_$:-16 u:-16 vanda*:-16 ,_moet:15 ,_somebody:15 after*:-15 all:-15
and_its:15 boile*:15 boiler:15 cat:15 direct_$:-15 garag*:-15 have:-15 help_with:15 iets:15 kinde*:-15
mag:-15 man:15 nu_een:15 numbe*:15 number:15 on:15 out_,:15 outsi*:15 outside:15 pleas*:15 roof:15
slaapkamer:-15 stop:15 theres_a:15 tonig*:-15 uur:15 van_de:15 vandaag:-15 waar:15 with_the:15 wordt:-15
zou:-15 ,_do:14 ,_guests:14 ,_mijn:14 ?_ik:-14 ^_er:14 ^_sta:14 a_car:14 bottl*:14 bottle:14 burne*:14
burned:14 comin*:14 coming:14 day:-14 en_nu:-14 er_nu:14 fever:14 gone_,:14 home:14 koken:-14 mee_$:14
screa*:14 sta_met:14 telef*:14 tent:14 tonight:-14 tuin:-14 warm:14 weeke*:-14 your:-14 zitte*:14 zitten:14
`,
  today: `
=today:129 =none:-73 =someDay:-50 =recurring:-47 today:42 =thisWeek:-35 vanda*:35 vandaag:35 vanav*:34
vanavond:34 tonig*:33 =clock:-32 cance*:31 cancelled:31 nu:-31 tonight:30 to:-29 vanmi*:29 vanmiddag:29
afternoon:28 over:-28 after*:27 over_een:-26 =hasty:-25 een_uur:-25 en:-25 geen:-24 just_cancelled:22
night:22 have_a:21 today_$:21 =later:-19 afternoon_and:19 all:19 cancelled_and:19 en_geen:-19 got:19
klaar:19 naar_het:19 strak*:19 straks:19 zo:19 evening:17 off:17 on:-17 strij*:-17 trouwen:-17 ::-16
babys*:16 babysitter:16 ik_mee:16 night_shift:16 paspo*:16 shift_$:16 strijkijzer:-16 this_afternoon:16
verwa*:16 verwarming:16 zo_naar:16 a_night:15 at_and:-15 baby_van:15 de_dag:15 een_baby:15 eveni*:15
ga_zo:15 geef_ik:15 gemee*:15 just:15 kapot_en:15 mogen_we:15 terug_$:15 tot:15 van_drie:15 we_de:15
weken_,:15 wie_mogen:15 wie_zijn:15 zijn:15 ,_bij:14 ,_in:14 ^_got:14 bij_wie:14 commu*:-14 dag:14 day:14
doorb*:14 drie_weken:14 gone:-14 im:-14 kapot:14 mogen:14 naar_de:-14 the_day:14
`,
  thisWeek: `
=none:-123 =thisWeek:105 =someDay:99 =today:-56 vrijd*:41 wedne*:40 =recurring:39 week:38 zaterdag:38
zater*:37 for:34 vrijdag:33 morge*:32 satur*:32 morgen:31 op:-30 =now:-29 =hasty:-28 tomor*:28 tomorrow:28
tot:28 befor*:26 before:26 donde*:25 dagen:24 to:24 nu:-23 ,:-22 =later:-22 at:-21 frida*:21 maandag:21
ten:21 three_days:21 thursday:21 wednesdays:21 ^_ten:20 away_for:20 being:20 boxes_to:20 donderdag:20
for_three:20 sande*:20 saturdays:20 voor:20 wednesday:20 weeke*:20 boxes:19 een:19 maand:-19 this:19
thurs*:19 zo:-19 floor*:18 floors:18 zonda*:18 =clock:-17 away:17 deze_week:17 on_saturday:17 deze:16
hier:-16 month:-16 overm*:16 overmorgen:16 staat:-16 three:16 ^_zoek:-15 alle:15 before_saturdays:15 die:15
drie_dagen:15 first:-15 ik:15 now:-15 of_the:-15 op_zondag:-15 past:-15 sunda*:15 tas:-15 tuesd*:15
dit_weekend:14 past_op:-14 per:-14 the_month:-14 with:-14
`,
  anytime: `
=none:94 =clock:81 =later:71 =hasty:69 =recurring:67 =today:-60 sta:-48 ,_de:-39 gelij*:-39 gelijk:-39
the:-37 =thisWeek:-36 at_the:-36 zit:-36 graag:35 wil:34 zelf:34 en_de:-33 is:-33 geen:32 cance*:-31
cancelled:-31 en_het:-31 just:-31 minut*:-31 tot:-30 ^_i:29 at:29 buurt:29 would:29 ::28 baby:-28 ik_sta:-28
per:28 ?_?:-27 in_the:-27 maand:27 moet:-27 wedne*:-27 wij:27 elke:26 every:26 geef:-26 kapot:-26
minutes:-26 of:26 =someDay:-25 ^_zoek:25 gebru*:25 help:-25 out:-25 to:25 you:25 ^_our:24 daar:24 ik:24
its:-24 op_,:-24 zoek:24 ,_wie:-23 forty:-23 hot:-23 hour:-23 month:23 night:-23 old:23 ten:-23 this:-23
water:-23 zo:-23 ^_onze:22 bij_de:-22 broke:-22 commu*:22 dark:-22 do_i:-22 eens:22 gebruiken:22 on_the:-22
vrijd*:-22 al:-21 alle:-21 als:21 at_and:21 i:21 in_het:21 loop:-21 nu:21 slaap*:21 vast:-21 zojui*:-21
zojuist:-21 ^_two:-20 aange*:-20 alles:20 befor*:-20 before:-20 end:20 het:-20 honge*:-20 komt:-20 met:20
net:-20 off:-20 staat:-20 your:20 zaterdag:-20 zit_in:-20 ^_wij:19 and_i:-19 behind_the:-19 huur:19
met_een:-19 metee*:-19 meteen:-19 onze:19 open:-19 rusti*:19 staan:-19 straa*:-19 te_huur:19 voor:19 ?_$:-18
^_ons:18 away_for:-18 bord:-18 dagen:-18 dicht:-18 direc*:-18 doorb*:-18 ga_zo:-18 gone_$:18 guest*:-18
guests:-18 help_$:-18 hond:-18 ik_krijg:-18 past:18 rustige:18 sande*:-18 stuck:-18 tas:18 three_days:-18
van:18 wednesdays:-18 zo_naar:-18 ,_per:17 .:-17 ^_een:17 ^_hond:-17 ^_sinds:17 ^_ten:-17 appel*:17
awake:-17 boxes_to:-17 buurt_,:17 direct_$:17 en:17 even:-17 for_three:-17 gebruiken_$:17 huur_,:17
is_gone:17 jaar:17 leren:17 mij:17 nu_de:17 op_zondag:17 opges*:-17 opgesloten:-17 saturdays:-17 sinds:17
slaapkamer:17 the_month:17 vriez*:-17 vriezer:-17 vrijdag:-17 ^_the:-16 ^_we:16 ^_wie:16 all:-16 and_its:-16
appeltaart:16 crois*:-16 croissants:-16 dat:16 de:-16 end_at:16 have_a:-16 het_kan:16 iemand_die:16
in_my:-16 maandagavond:16 maandagavond_,:16 mag:16 nog_iemand:-16 number_,:-16 om:16 op_schoot:16 past_op:16
run:-16 schoot:16 snow:-16 so:16 straat:-16 volle*:16 water*:-16 zater*:-16 zitte*:-16 zitten:-16 ,_my:15
away:-15 being:-15 en_nu:15 floors:-15 garag*:15 heeft:-15 heel:15 immed*:-15 kan_gebruiken:15 klaar:-15
leave:-15 maandag:-15 maken:15 op_dinsdag:15 someb*:-15 somebody:-15 stroo*:-15 stroom:-15 telef*:-15
zoek_lift:15 ,_bij:-14 ,_do:-14 ,_geen:14 ,_het:-14 ,_kids:-14 ,_somebody:-14 ._$:-14 ^_op:14 ^_soep:14
babys*:-14 babysitter:-14 before_saturdays:-14 behin*:-14 behind:-14 boile*:-14 boiler:-14 boven:-14
bus_is:14 cancelled_and:-14 cat:-14 chris*:14 christmas:14 de_deur:-14 dinsdag_,:14 er_is:-14 fever:-14
got:-14 gratis_voor:14 her:-14 is_vannacht:14 ive:-14 just_cancelled:-14 langs:-14 let:-14 mine:14
naar_de:14 night_bus:14 once:14 op:14 over:-14 six:14 socke*:-14 soep_op:14 there*:-14 theres:-14 town:-14
vertrek:-14 verwa*:-14 verwarming:-14 weeks:14 wie_het:14 with_the:-14 woens*:14
`
}
