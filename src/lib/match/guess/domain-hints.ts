import type { ListingDomain } from '#lib/domain/views.ts'

/** Fitted by scripts/match/fit.ts: hundredths of a point by sign (domain.ts). */
export const domainHints: Readonly<Record<ListingDomain, string>> = {
  help: `
@eating:-101 @mending:81 @riding:-81 @learning:-78 @errands:76 @keepingHouse:73 /help:68 @paperwork:65
@caring:62 @helping:61 @moving:58 @trade:58 @giving:-57 +meal:-56 /skill:-55 water:55 +ride:-53
@sheltering:-53 while:51 @lending:-49 +help:46 ook:45 im:44 uw:44 auto:-43 ben:39 die:39 hem:-39 ligt:-39
krijg:38 mag:-38 :_ik:37 alles:37 moet:37 staat:-37 /ride:-36 #lifting:35 be:34 ik_wil:-34 stron*:34
/meal:-33 gebru*:-33 ~:33 car:-32 every:32 komt_de:32 man:32 #small-animals:31 ,_voor:-31 als:31 strong:31
tafel_$:31 @growing:-30 happy:30 klein*:30 oppas:30 round:30 zater*:30 #insects-nests:29
#walking-together:29 bij_ons:-29 flat:29 he:29 wande*:29 we:-29 what:-29 /space:-28 :_i:28 armen:28
by_the:-28 i:28 iemand:28 know_how:28 lette*:28 maar_$:28 uurtj*:28 wie_kan:28 ,_come:-27 ,_de:-27 ,_the:-27
evening_$:27 for_a:-27 heeft:-27 ieman*:27 los:27 may:-27 stair*:27 vrij:27 weer:27 weet:27 ziek:27
+space:-26 after:26 and:26 came:26 dad:26 elke:26 know:26 leren:-26 letten:26 patie*:26 wont:26 zaag:26
#legal-advice:-25 #odd-jobs:25 #washing-machine:25 ,_every:25 ,_we:-25 babysitter:25 bakke*:-25 bloem*:25
fish:25 happy_to:25 vakantie:25 week_$:25 #dump-run:-24 ,_a:-24 ,_i:24 four:-24 ga:24 gemee*:24 handi*:24
heeft_een:-24 ive:24 me_$:24 mijn_tuin:24 mine:24 my:24 vakan*:24 voor_iemand:24 wie:24 zo:24 zoeke*:24
zoeken:24 #heating:23 ,_zelf:23 a_loose:23 away:-23 big:-23 ervar*:23 even:23 lijst*:23 minde*:23 niema*:23
niemand:23 off:23 our:-23 sjouw*:23 storm:23 table:-23 thuis:23 verta*:23 want:-23 would:-23 your:23
#catering-hands:-22 #decluttering:-22 #dog-walking:22 #letters-and-forms:22 ,_en:22 aan_$:-22 at_a:22
buddy:22 en_er:-22 got:22 home:22 hoog:22 ik_mag:22 leeg:-22 loose:22 medic*:22 open:22 over_a:22 ramen:22
scher*:22 schoo*:22 seven:-22 tonight_,:-22 trapp*:22 uur_$:-22 voor_je:22 voor_mijn:-22 walk:22
#bulky-waste:-21 #commute-carpool:21 #gardening:-21 #medical-ride:21 #writing-letters:-21 ?_i:21 dan:21
hulp:21 if:21 krijg*:21 leert:-21 lost:21 month:-21 nu:-21 op_,:-21 probl*:21 put:21 somebody:21 someo*:21
still:21 stuck:21 tomor*:21 tomorrow_$:21 tuint*:21 uurtje:21 wheel:-21 who:21 #birthday-cake:20
#metal-and-pipe:20 ,_ik:20 ,_me:20 ,_tomorrow:20 ^_er:20 ^_two:20 apoth*:20 call:20 die_een:20 die_mijn:20
doe:20 gebruiken:-20 helft:-20 langs:20 nooit:-20 pan:-20 passen:20 plafond:20 show:-20 staan:-20 today_$:20
use:-20 vanavond_,:-20 vanda*:20 yours:20 zette*:20 zetten:20 #party-music:-19 #tv:19 ,_,:19 ,_van:-19
^_ik:19 als_er:19 belle*:19 bellen:19 ben_ik:19 buite*:19 clean:-19 de:19 doe_ik:19 doors*:19 drie:-19 en:19
ervaring:19 eveni*:19 fence*:19 hand:19 heeft_iemand:-19 i_need:-19 iets:-19 if_you:19 ik_kom:19 insid*:19
inside:19 is_mijn:19 lenen:-19 mijn:19 moment_$:19 next:-19 niet:19 niet_hoe:19 parce*:19 potte*:-19
sleep:19 sterk*:19 sterke:19 sunday_$:19 te_lang:19 this:19 to:19 tv:19 unblo*:19 vier:19 vragen:-19
washi*:19 washing:19 weken:19 zoon_van:19 #babysitting:18 #card-games:18 #lodging:18 #pharmacy-errand:18
,_you:-18 ::18 ?_$:-18 alle:18 and_every:18 ander*:18 babys*:18 ben_$:18 ben_met:-18 canno*:18 cannot:18
ceiling:18 de_helft:-18 dinner_tonight:18 door_$:-18 empty:-18 gladl*:18 gladly:18 handige:18 house*:18
ik:18 kledingkast:18 koken:-18 kost:18 laptop_$:18 leg:-18 leuk:18 mij_maar:18 mop:18 neighbours:18
niet_in:-18 nine:-18 oefen*:-18 only:18 over_een:-18 past:-18 row:18 schar*:18 schuu*:-18 sitte*:18
spree*:18 telly:18 today_,:-18 tomorrow:18 too:-18 train:-18 vanna*:-18 vannacht:-18 via:-18 vrage*:-18
vrije:18 week:18 would_be:-18 zelf:-18 zoeken_een:18 #community-room:-17 #curtain-hanging:17
#flooring-left:17 #plumbing:17 ,_elke:-17 ,_kom:-17 @having:-17 ^_wanted:17 ^_zoek:-17 alarm:17 alone_at:17
ambul*:-17 and_have:-17 beroe*:17 boods*:17 bus:-17 carav*:-17 ceili*:17 cuts:17 dag:17 de_grond:17
de_muur:17 de_storm:17 dertig:-17 die_van:17 doorstep:17 down:17 een_kop:17 een_uurtje:17 fit_,:17 geen:-17
go:-17 ik_krijg:17 kring*:-17 kringloop:-17 lang:17 maakt:-17 moet_voor:17 movin*:-17 moving:-17 nails:17
one_$:-17 op_een:-17 ours:-17 passen_,:17 reliable:17 slape*:17 slapen:17 slech*:17 sterk:17 stori*:17
teach:-17 these:17 toesl*:17 up:17 veel:-17 voor_het:-17 want_to:-17 wedne*:17 wednesday_,:17 who_has:17
wie_zijn:17 you:-17 zon:-17 #bicycle-repair:16 #events:-16 #internet-safety:16 #newcomer-welcome:-16
#walking-with:16 ,:16 ,_wednesday:16 ,_wij:-16 ,_zaterdag:-16 ^_after:16 ^_im:16 ^_kids:-16 ^_locked:16
a_night:16 an:16 apotheek_,:16 appli*:16 at_the:-16 bel:16 bij_het:16 both:16 centi*:16 centimeter:16
charge:16 child*:-16 compa*:16 de_apotheek:16 de_koelkast:16 de_verbouwing:16 die_er:-16 dokte*:16 dood:16
een_slagveld:16 eruit:16 eten:-16 for_neighbours:16 from:-16 from_the:16 gezel*:-16 gezocht_,:-16 give:16
hands:16 handy:16 have_a:-16 hond:16 is_na:16 is_ziek:16 kan_er:16 kelder:-16 keukentafel:-16 kijke*:16
kijken:16 kinderen:-16 koffi*:16 komen:16 krijgt:16 learned_to:16 leen:-16 loose_end:16 lot:16 maar:-16
minder:16 mower:16 niet_uit:16 onder_het:16 ons:-16 ouders:-16 own_a:-16 plafo*:16 poets*:16 repar*:16
rijdt:-16 says:-16 schil*:16 schuur:-16 shopp*:16 slagv*:16 slagveld:16 slagveld_$:16 stay:16 stoep*:16
stubb*:16 stubborn:16 the_mower:16 thing*:16 things:16 thursday_$:16 tille*:16 to_the:16 vanaf:-16
verbouwing_een:16 voor_vanavond:-16 vrouw:16 waar:-16 wandelen:16 werkt:-16 whose:16 wil:-16 window:16
zet:16 zo_graag:-16 #lamp-hanging:15 #lawn-mowing:-15 #parking:-15 #personal-care:15 ,_baby:15 ,_gewoon:15
,_our:-15 ,_two:-15 ,_who:15 ^_handyman:15 ^_hoe:-15 aan:15 aan_tafel:15 aange*:-15 aansl*:15 achte*:-15
bakker:-15 band:-15 bathr*:15 bathroom:15 blew_over:15 bruil*:-15 cable*:15 cables:15 carer:15 charge_$:15
company:15 de_geraniums:15 de_opvang:-15 de_was:15 diere*:15 doen:15 doors:15 drie_hoog:15 een_hele:15
ergen*:-15 ergens:-15 extra:-15 fence_blew:15 fit:15 friday_$:-15 gamer:15 handy*:15 handyman:15 hoor:15
i_cannot:15 ik_voor:15 ik_vrij:15 in_uw:15 is_on:-15 kan:15 kast:15 kinde*:-15 konij*:15 kop:15 learned:15
lift:15 likes:15 longe*:15 longer:15 mee_naar:15 mijn_kinderen:-15 mogen:-15 neder*:15 no_charge:15 of:15
opvang:-15 oude:-15 our_fence:15 prope*:-15 relia*:15 ring_me:15 room_$:15 round_with:15 rug:15 runs:-15
sitter:15 slote*:15 sloten:15 someb*:15 someone_feed:15 someone_who:-15 start*:-15 stead*:15 steady:15
still_flat:15 teena*:15 ten:-15 the_hall:15 to_be:15 tuin_is:15 tussen:15 twent*:-15 twenty:-15 up_,:15
used:-15 vrij_en:15 wanted_::15 washing_machine:15 wat:-15 weekend_$:-15 while_ago:15 winke*:-15 winkel:-15
with_a:15 with_an:15 zomen:15 #baking:14 #childs-bike:-14 #clothing-repair:14 #door-repair:14
#drinks-and-coffee:14 #learn-cycling:-14 #neighbour-mediation:-14 #school-run:-14 #storage:14 #van-share:-14
#weeding:14 #wifi-help:14 #window-cleaning:14 ,_alleen:-14 ,_breng:14 ,_daarna:14 ,_shes:14 ,_strong:14
^_bring:14 ^_een:-14 a_while:14 alive:14 bad:14 barbe*:14 begin*:-14 besch*:-14 bij_de:-14 bins:14
bloemen:14 boeke*:-14 brake*:14 brakes:14 by_friday:14 chang*:14 charg*:14 choir:-14 come_out:14 contact:14
container:-14 day:14 days:14 de_flat:-14 desk:-14 direc*:-14 drive:-14 drukk*:-14 eigen*:-14 end:14
er_met:14 far:-14 foot:14 frien*:-14 geran*:14 geraniums:14 graag_een:14 grond_en:14 groot*:-14 halen:-14
hall:14 hele:14 helft_van:-14 help_ik:14 homes:14 huis:14 ik_alleen:-14 ik_heb:-14 ik_weet:14 ik_zaag:14
in:14 in_een:14 in_our:-14 insta*:14 is_free:-14 job:14 kan_vanmiddag:14 kelde*:-14 kerst:-14 krijgt_$:14
lijstje:14 maar_met:-14 machine:-14 many:-14 me_your:14 met_mijn:14 mijn_auto:-14 nog_een:14 noon:-14 not:14
op_maat:14 op_uw:14 other:14 over_$:14 panne*:-14 pensioen:14 place_to:-14 problem:14 shopping:14 sign:14
stofz*:14 strij*:14 tegen:14 telev*:14 tent:-14 terwi*:14 terwijl:14 the_same:14 the_telly:14 them:-14
this_morning:14 toile*:14 torch:14 trail*:-14 trailer:-14 trappen:14 tuner:14 tusse*:14 uit_,:14 up_and:14
vandaag:14 verde*:14 verder:14 volun*:-14 voor_mij:14 vraag:14 wandelen_,:14 warm:-14 way:-14 weet_hoe:14
wil_$:14 wonin*:14 you_need:14 zit_er:-14
`,
  skill: `
@learning:159 @riding:-91 alles:-88 +skill:82 je:77 /skill:76 @eating:-73 hoe:73 leert:72 @sheltering:-68
how:65 me:60 over:58 leren:55 wat:54 what:53 +ride:-52 @lending:-48 geeft:45 do:44 our:-43 /ride:-41
expla*:40 er:-39 teach:38 leerl*:36 want:36 about:34 onder*:34 vragen:34 weet:34 vrage*:33 +item:-32
en_de:-32 naar:-32 of:-32 want_to:32 aan:31 ask:31 ons:-31 verte*:31 ik:30 samen:30 show:30 will:30
/help:-29 @giving:-29 ill:29 instr*:29 lezen:29 mij:29 oefen*:29 /item:-28 @moving:-28 ^_oud:28 begin*:28
beginners:28 for:-28 graag:28 haar:28 take:-28 tips:28 vol:-28 +space:-27 .:27 ^_hoe:27 auto:-27 jaar:27
out:-27 taal:27 talk:27 to:27 engli*:26 english:26 legt:26 potte*:26 prate*:26 praten:26 ._$:-25 advic*:25
advice:25 conve*:25 drie:-25 engels:25 jonge:25 knows:25 meer:-25 voor_mijn:-25 +meal:-24 ?:24 @errands:-24
and_the:-24 cv:24 do_i:24 engel*:24 ervar*:24 first:24 four:-24 komen:-24 moet_ik:24 nooit:24 zegt:24
@having:-23 aan_$:23 can:23 i:23 komt:-23 no:-23 onze:-23 oud:23 park:23 quest*:23 straa*:-23 which:23
#writing-letters:22 @caring:-22 ^_anyone:-22 advis*:22 bed:-22 due:22 how_to:22 ik_wil:22 learn*:-22 mag:-22
ouders:22 proef*:22 teach*:22 throu*:22 through:22 you:22 zoeke*:-22 zoeken:-22 ^_i:-21 beant*:21 doe_het:21
doet:21 ehbo:21 explain:21 her:-21 in_de:21 learn:21 leerg*:21 nodig_$:21 not:-21 oude:-21 twee:-21
wil_leren:21 #community-room:20 #dance:20 #reading-comprehension:20 ,_ask:20 ,_what:20 ,_you:20 ^_former:20
^_how:20 bring:-20 class:-20 could:-20 full:-20 going:-20 half:-20 iemand_om:20 ik_een:20 know_how:-20
langu*:20 leg:20 leggen:20 look:20 mee_te:20 metse*:20 neigh*:-20 retired:20 room:-20 straat:-20 telef*:20
telefoon:20 theor*:20 verst*:20 video*:20 vrijdag:-20 werkt*:20 weten:20 #bread:19 ,_come:19 ,_de:-19
,_elke:19 ,_kom:19 away:-19 bus:-19 coffe*:19 coffee:19 doet_het:19 eigen*:19 halen:-19 has:-19 kinderen:19
leeg:-19 legge*:19 liste*:19 shoul*:19 spare:-19 spelen:19 sprek*:19 this_friday:19 to_me:19 via:19 welke:19
zegge*:19 zeggen:19 #reading-aloud:18 ,_wat:18 ,_will:18 ^_iemand:18 an:-18 anybody:-18 boxes:-18 denkt:18
dicht:-18 eerst*:18 eerste:18 en_nu:18 famil*:-18 forme*:18 frans:18 gewor*:18 geworden:18 hebben_geen:18
ik_zit:18 itali*:18 kan_$:18 kent:18 learned:-18 leerling:18 leerlingen:18 lesso*:18 met:18 neem:-18
niet_$:18 nog_nooit:18 op_het:18 over_,:-18 snoei*:18 talks:18 ten:-18 toont:18 two:-18 u:18 until:-18
week_$:-18 wie_leert:18 wij:-18 with_a:-18 with_me:18 would:-18 wrong:18 zelf_een:18 #exam-training:-17
#learn-baking:17 #money-advice:-17 a:17 amate*:17 ask_me:17 begin:17 bieb:17 bij:-17 bij_mij:17 breng:-17
by:-17 car:-17 de_bieb:17 een_keer:17 en:17 er_nog:-17 erdoo*:17 erdoorheen:17 excel:17 former:17 haal:-17
heeft:-17 het:17 hier:-17 i_never:-17 kenne*:17 kilo:-17 lijkt:17 like:17 look_over:17 love_to:17
met_kinderen:17 mogen:-17 niks_meer:-17 op_mijn:17 ours:-17 partn*:17 questions:17 reken*:17 retir*:17
share:-17 spreken:17 theory:17 thursday_$:-17 training:-17 uitle*:17 vrij:-17 waar_kan:-17 welcome:17
wie_nog:17 yeste*:17 zelf:17 ~:17 #books:16 #cv-feedback:16 #running:-16 #toys:16 #tree-pruning:16
#vegetarian-meals:16 ,_,:-16 ,_can:16 ,_mag:-16 /meal:-16 ^_moet:16 ^_wij:-16 all:-16 and_ill:16 arabi*:16
as:16 bakst*:16 baksteen:16 beter:16 borro*:-16 bought_a:16 camer*:16 ears:16 en_wij:16 eruit:-16 floor:-16
geef:16 geen:-16 gives:16 grote:-16 im_to:16 je_een:16 keep:16 leer:16 leergierige:16 mee:16 neemt:16
nooit_een:16 pottery:16 schaken:16 schri*:16 schuu*:-16 six:-16 snoeien:16 stude*:16 taal_$:16 to_learn:16
trick*:16 tricks:16 troub*:16 tutor*:16 videobellen:16 viool:16 viool_spelen:16 we:-16 welco*:16 wie_het:-16
wil:16 wille*:16 willen:16 winte*:-16 with:16 zijn:-16 #harvest-help:-15 #italian-meals:15 #lodging:-15
#night-ride:15 #official-company:15 #proofreading:15 #sewing:15 #storage:-15 #studio-space:15 #tennis:15
,_alles:-15 ,_heb:-15 @mending:-15 @place:15 ^_our:-15 afternoon_today:15 art:15 as_a:15 at_$:15 babbe*:15
beter_kan:15 bij_ons:-15 bough*:15 bought:15 bruin*:15 bruine:15 buddy:-15 code:15 dag:15 dat_ik:15
dochter:15 donderdag_,:15 drummer:-15 durf:15 enjoy*:15 enjoys:15 espresso:15 five:-15 gebar*:15 go:15
havin*:15 having:15 hour:15 how_does:15 i_have:15 i_keep:15 i_want:15 id_like:15 ik_ben:15 inloo*:15
instructeur:15 inter*:15 isnt:-15 just:-15 kan_alleen:15 kimch*:15 kimchi:15 knot:15 learned_to:-15 looks:15
metselen:15 mijn_keukentafel:15 niet:15 niet_,:15 niet_hoe:-15 of_a:-15 of_the:15 online:15 opa:15 out_,:-15
out_of:15 over_my:15 overhoort:15 owner_,:15 schaa*:15 secon*:15 second:15 see:-15 spele*:15 spelen_$:15
that:15 to_code:15 tomorrow_and:-15 vanav*:-15 vanavond:-15 vertel:15 voora*:15 weeks:-15 woens*:15
#choir:-14 #entertainment:14 #guest-room:-14 #jewellery:14 #learn-guitar:14 #school-pickup:-14
#science-for-kids:14 #small-animals:-14 ,_en:-14 ,_het:-14 ,_iedereen:14 ,_ik:14 ,_van:14 ,_voor:-14
,_wie:-14 ^_voor:-14 ^_waar:-14 ^_we:-14 a_garden:14 af:-14 afternoon_$:-14 anybo*:-14 beantwoordt:14
begel*:14 beginners_,:14 bruil*:14 chord*:14 chords:14 chords_and:14 club:14 dark:-14 de_regels:14
deze_week:14 die_het:14 dinsd*:-14 does_one:14 ears_$:14 eerli*:14 eerlijk:14 eetba*:14 empty:-14 ergen*:-14
ergens:-14 ervaren:14 espre*:14 from_a:14 gaat:14 gezel*:14 have:-14 house:-14 ik_zou:14 it:-14 jonge*:14
jonge_ouders:14 kind:-14 klein:-14 koffi*:-14 kreeg:14 krijgt:-14 language:14 leerling_voor:14 lends:-14
maandag:14 mee_$:-14 moet:14 nivea*:14 niveau:14 notar*:14 oefenen_?:-14 onlin*:14 op_$:-14 opini*:14
over_$:-14 owner:14 regels:14 roses:14 schak*:14 shares:14 speak*:14 staan:-14 the_park:14 three_chords:14
tijd_$:14 vanna*:-14 vannacht:-14 vast:14 verkl*:14 verstand:14 vraag_maar:14 wat_beter:14 we_have:-14
whoever:14 zijn_$:-14 zou:14
`,
  item: `
@lending:145 +item:91 /item:91 @giving:88 @sheltering:-86 @learning:-72 @riding:-72 @eating:-63 me:-61
leen:59 ::57 lenen:51 over:-50 i:-49 een:48 maat:48 nodig:46 +meal:-44 /help:-44 /skill:-43 alles:43
/meal:-42 borro*:42 them:42 pump:41 te_leen:41 ~:40 /space:-39 aan:-39 mag:39 waar:-38 .:37 kan:-37 to:-36
zoek:36 ik:-35 it:35 set:35 vrij:-35 +skill:-34 borrow:34 gaat:34 gebru*:34 kinde*:34 size:34 table:-34
,_voor:33 @having:33 a:33 halen_$:33 heeft_iemand:33 use:33 weg:-33 ,_mag:32 ^_the:32 een_nieuwe:32 lends:32
need:32 oude:32 them_$:32 eveni*:-31 ive:-31 stand:31 wil:31 +space:-30 elke:-30 iemand_een:30 steek*:30
stuks:30 bij:-29 hoe:-29 in_de:29 machine:29 de_mijne:28 jam:28 komt:28 ligt:28 mijne:28 stata*:28
van_een:28 van_mijn:28 #decluttering:27 #events:27 +ride:-27 ^_wij:27 bed:-27 cake_stand:27 crutc*:27
crutches:27 jam_jars:27 #preserving-things:26 iemand_die:-26 machi*:26 morni*:-26 niks_,:26 week:-26
,_my:-25 ,_size:25 @trade:-25 allee*:-25 four:25 have:25 i_have:-25 kring*:25 kringloop:25 naaimachine:25
staat:25 tomorrow_and:25 weet:-25 zijn_,:25 zon:25 ,:24 @errands:-24 any:24 by:24 evening:-24 every:-24
halen:24 maat_$:24 met:-24 naaim*:24 old:24 stekj*:24 #company:-23 ,_de:23 ,_ik:-23 @place:23 als:-23
baby:23 bakfiets:23 bbq:23 bezit:23 boxes:23 dinsd*:-23 hij:23 ik_wil:23 ladde*:23 ladder:23 maken:-23
mixer:23 niks:23 nog:23 our:23 size_,:23 start*:23 want:23 what:-23 wij_zijn:-23 #sofa:-22 +help:-22 ?:22
bakfi*:22 bus:-22 doe_er:22 ik_mis:22 kinderwagen:22 laptop:22 liter:22 no_cake:22 ours:22 stude*:-22
stuks_,:22 therm*:22 uit:22 unwan*:22 unwanted:22 vol:22 voor_in:22 wij:22 wool:22 your:-22 zijn:22
#grief-support:21 #money-advice:21 #sick-care:-21 ,_heeft:21 ._$:21 ^_steekwagentje:21 ages:21 best:21
box:21 dus:21 er_nog:21 fiets*:21 gerus*:21 gerust:21 hangt:21 high_chair:21 in_my:21 je:-21 maand*:-21
maker:21 oven:-21 steekwagentje:21 steekwagentje_nodig:21 this_weekend:21 veel:-21 wasma*:21 water:-21
zit_er:21 ,_the:20 /ride:-20 :_ik:-20 @paperwork:-20 @reward:-20 ^_a:20 alleen:-20 alles_wat:20 and:-20
and_the:20 asap:20 blij:20 boven:-20 frien*:-20 hout:20 kamer*:20 kwijt:20 loan:20 logeert:20 morning:-20
na:20 onder:-20 ook:-20 or:20 piano:20 prefe*:20 sewin*:20 sewing:20 take:20 toaster:20 while:-20 with_a:-20
zesti*:-20 #leftovers:19 ,_maat:19 ^_een:19 ^_stekjes:19 and_i:-19 anders:19 boeke*:19 boot:19 breng*:-19
buiten:19 can_have:19 dan:-19 de_opvang:19 dicht_,:19 eerst_komt:19 famil*:-19 for:19 gezocht_,:19 graag:-19
heeft:19 jump:19 lapto*:19 leren:19 meter:19 mij_van:19 moede*:-19 my_boot:19 niema*:-19 niemand:-19
nu_een:19 pakken:19 patie*:-19 peopl*:-19 recor*:19 ruil:19 staan:19 statafels:19 te_veel:-19 two:19
use_$:19 visits:19 wasmachine:19 weken_in:19 wheel*:19 who:-19 wont:-19 #mortgage:18 #party-hall:18
#thrift-drop-off:18 ^_bbq:18 ^_ge:18 auto:-18 babyb*:18 besla*:18 big:18 box_$:18 de_kringloop:18
empty_jam:18 ervar*:-18 for_empty:18 gebruikt:18 hem:18 iemand_?:18 ik_bezit:18 in_een:-18 jars:18 kom:-18
kruiw*:18 leads:18 luier*:18 luiers:18 mis:18 must:18 naar_de:-18 nu_aan:18 party*:18 people:-18 postz*:18
postzegels:18 racle*:18 raclette:18 rest:18 seeks:-18 shower_on:18 stekjes:18 that:18 the_stairs:18
thermometer:18 tuesd*:-18 us:-18 verhuisdozen:18 verlo*:18 wil_er:-18 #bed:-17 #breakdown-help:17
#food-processor:17 #high-chair:17 ,_two:17 ^_naaimachine:17 alleen_een:17 aub:17 baby_shower:17 been:-17
brand*:17 clearing:17 colou*:17 de_oude:17 eetta*:17 eettafel:17 en_drie:17 free_to:17 gaat_op:17
gevraagd_,:17 got_jump:17 grab:17 handw*:17 has_a:17 high:17 hij_staat:17 houde*:17 houden:17 how:-17
husbands:17 in:-17 it_for:17 jars_$:17 koffi*:-17 laat:-17 lang:-17 leert:-17 looking_for:-17 metre*:17
metres:17 moeder:-17 movin*:17 moving:17 need_a:17 op_zoek:17 overleden:17 redde*:17 redden:17 shop:17
sleeps:17 student:-17 table*:17 te:17 tonight:-17 voor_een:-17 weekend_$:17 would_be:17 zoek_naar:17
#bicycles:-16 #bike-pump:16 #learn-sewing:16 #phone-help:16 ,_borrow:16 ,_het:16 ,_need:16 ,_oud:16
,_ours:16 ,_please:16 ^_baby:16 ^_ken:16 ^_onze:16 ^_oude:-16 aan_een:16 barro*:16 barrow:16 beton*:16
black:16 breng:-16 cake:16 daar:-16 died:16 doet:16 eigen:-16 en_het:-16 en_hij:16 fietskar:16 five:-16
for_the:16 gaan:16 go:16 hangen:16 hangt_in:16 heb_een:-16 het_leren:16 i_own:16 is_een:-16 kamers_en:16
kinderwagen_is:16 leren_wil:16 licht:-16 meer_mee:16 mijn:-16 moet_$:-16 naaimachine_voor:16 of_the:-16
on_loan:16 ongeb*:16 onze_kinderwagen:16 onze_tent:16 op_het:-16 op_kamers:16 plants:16 plek:-16 rolle*:16
school:16 schuu*:16 sewing_machine:16 snoei*:-16 staat_nu:16 stand_$:16 start:-16 starts_at:16 suitc*:16
thurs*:-16 tuin_,:-16 uurtj*:-16 verle*:16 vol_,:16 volle:16 when_my:16 where:-16 wie_het:16 wil_,:16
zijn_op:16 #bins-on-street:15 #childcare:15 ,_dus:15 ,_er:-15 ,_pak:15 ,_who:-15 @growing:-15 ^_big:15
^_het:-15 ^_laptop:15 ^_mijn:15 ^_zaterdag:-15 a_bread:15 aanhanger_lenen:15 any_unwanted:15 at_the:15
aub_$:15 betal*:15 betalen:15 birth*:-15 boeken:15 boods*:-15 bord_$:15 brengt:-15 brother:15 busje:-15
cage:15 cardb*:15 cardboard:15 carpet_cleaner:15 cars:-15 clear*:15 dames*:15 dat_is:-15 delen:-15 driek*:15
duize*:15 duizend:15 eiken:15 gekregen_na:15 gesto*:15 go_to:15 hange*:15 hangen_$:15 hebbe*:-15 hebben:-15
hedge_trimmer:15 honderd:-15 hoog:-15 huis_gekregen:15 ik_de:15 kind:15 kippe*:-15 knows:-15 lampj*:15
leeg:-15 leeg_huis:15 leen_,:15 logee*:15 looking_to:15 mag_je:15 matras_$:15 me_$:-15 mis_een:15 neigh*:-15
nothing_to:15 of_a:-15 on_my:-15 on_sunday:15 onze:15 op_een:15 opvang_en:15 or_so:15 over_na:15
partytent:15 quiet:-15 redden_$:15 round:-15 samen:-15 spare:15 stuk:15 tall:15 tank_out:15 the_funeral:15
thril*:15 thrillers:15 tien:-15 trimm*:15 trimmer:15 tuin:-15 unwanted_fish:15 usb:15 verlost_mij:15
visit*:15 wanted_for:15 wie_maakt:15 wie_verlost:15 will:-15 you_can:15 zijn_$:-15 #alterations:-14
#baby-help:-14 #car-seat:14 #playing-games:14 #stove:-14 #wool-yarn:14 #wrenches:14 @caring:-14 @helping:-14
^_fietspomp:14 ^_soup:14 ^_statafels:14 ^_wardrobe:14 ^_zijn:14 aan_$:-14 alone:-14 amp:14 at:-14 autum*:14
autumn:14 beame*:14 beamer:14 before_buying:14 bladb*:14 bladblazer:14 blue:14 buite*:14 bulbs:14 burea*:14
buren:-14 campe*:-14 chair:14 compleet:14 de_kast:14 de_schuur:14 dies:14 donde*:-14 er_niks:14 eten:-14
fietsen:-14 fietspomp:14 fine:14 flat:-14 gestolen:14 heb_alleen:14 home_$:14 ik_doe:14 kastj*:14 ken_je:14
kettingzaag:14 koken:-14 krijg:-14 langs:-14 lenen_,:14 lift:-14 longe*:14 longer:14 maak:-14 maakt:14
met_linux:14 met_mijn:-14 mijn_kinderen:-14 moet:-14 month:14 mooi:14 more:-14 neemt_hem:14 net_een:14
niks_meer:14 not:14 off:-14 on_the:-14 op_de:-14 op_zolder:14 opvang:14 pak:14 passen:-14 prima:14
rest_of:14 servi*:14 showe*:14 shower:14 since:-14 singer:14 slijptol:14 sneeu*:14 someone_have:14 stick:14
stool:14 tables:14 thirt*:14 thirty:14 this_afternoon:14 tomatenplantjes:14 tomorrow_$:-14 too_,:14
train*:-14 unope*:14 unopened:14 vacuu*:14 vacuum:14 vanavond_gaat:14 veertig:14 verlost:14 visit:14
vlagg*:14 wagen:-14 waiting_$:14 wanted_::-14 we:14 we_are:14 wednesday_,:-14 wij_krijgen:14 zaag:-14
zette*:-14 zetten:-14 zin:-14 zonde*:-14 zonder:-14
`,
  ride: `
@riding:161 auto:105 +ride:99 @eating:-98 @learning:-95 naar:91 car:88 /ride:80 bus:62 to_the:53
#transport-goods:46 @sheltering:-45 to:45 +meal:-44 @mending:-44 #chairs:43 heeft_een:43 in:41 naar_de:41
@caring:-40 /help:-38 back:36 runs:35 wil:-35 hem:34 over:-34 rijdt:34 trail*:34 trailer:34 tram:34 car_$:33
@place:-32 af:32 pick:32 them:-32 van_,:32 busje:31 chauffeur:31 dinsd*:31 this:-31 wagen:31 weg:31
+space:-30 at:30 chauf*:30 mijn_auto:29 past:29 tram_$:29 van:29 +help:-28 ^_ik:-28 a_car:28 airpo*:28
airport:28 bij_de:28 car_,:28 delen:28 ede:28 met:28 om:28 richt*:28 richting:28 rijd:28 take:28 and_a:27
bij:27 en_een:27 estat*:27 huis:-27 mee_naar:-27 #airport-ride:26 vrijdag:26 #van-share:25 ,_mijn:25
/meal:-25 @having:-25 dinsdag:25 seats:25 uit:-25 wij:-25 #bulky-waste:24 estate:24 halen:24 nodig:-24
room_for:24 stil:24 vrijd*:24 @errands:-23 a_van:23 breng:23 ik_mijn:23 moet_er:23 now:-23 sluit_om:23
stati*:23 u:23 wie_gaat:23 #running:22 +skill:-22 ,_my:22 ,_wie:22 /item:-22 @paperwork:-22 ^_twee:22
ambulance:22 cart:22 den:22 drie:22 eight:22 fetch:22 going:22 moete*:22 moeten:22 naar_het:22 op_mijn:-22
pick_up:22 taxi:22 the:22 the_tram:22 until_wednesday:22 uur:22 zijn:-22 #errands:21 #trailer:21 ,_eight:21
@keepingHouse:-21 @lending:-21 early:21 empty_$:21 flat:-21 geef:-21 ik:21 marktplaats:21 on_my:21 run_,:21
scoot*:21 seat:21 stand:-21 van_een:-21 vervo*:21 ~:-21 #dump-run:20 #furniture-pickup:20 ^_going:20
^_kan:20 ambul*:20 buite*:-20 dat_is:20 de:20 een_auto:20 en_de:20 evening:20 four:20 heb:20 heeft:20
kilom*:20 ligt_in:20 markt*:20 morni*:20 rathe*:20 rather:20 seat_$:20 us:20 voor:-20 wheel*:20 ,_and:19
,_er:19 ,_may:19 @growing:-19 ^_sta:19 aange*:19 al_$:19 at_four:19 broke*:19 broken:19 choir:19 en_dat:19
heb_een:19 hospi*:19 ik_breng:19 in_my:-19 ive_got:19 klein*:-19 langs_de:19 lenen:-19 rijbe*:19 stoelen:19
tip:19 visit*:-19 wat:-19 water:-19 way:19 #green-waste:18 ,_hij:18 aan_de:-18 breng*:18 centr*:18 dan:-18
de_bus:18 eindh*:18 eindhoven:18 friday_$:-18 haalt:18 it:-18 judo:18 kinde*:-18 neemt:-18 station:18
stoel*:18 straat:-18 sunda*:18 town:18 weekl*:18 weekly:18 zakke*:18 zakken:18 ,_forty:17 @helping:-17
^_naar:17 along:17 buiten:-17 contr*:17 dark:17 de_haven:17 de_kliniek:17 dicht:-17 haal:17 hatch*:17
hatchback:17 have_a:17 haven:17 i_drive:17 i_take:17 in_the:17 jaar:-17 kinderen:-17 kitch*:-17 klini*:17
kliniek:17 langs:17 meeri*:17 negen:17 of:-17 off:17 open:-17 scootmobiel:17 so:-17 te_delen:17 their:-17
thuis:-17 tonight_$:-17 uw:-17 werk:17 wheel:17 wheelchair:17 #leftover-wood:16 #school-pickup:16
,_saturday:16 /space:-16 @giving:-16 ^_buslijn:16 ^_our:16 ^_two:-16 a:-16 ander:-16 auto_staat:16 ben:-16
busli*:16 buslijn:16 buslijn_is:16 chauffeur_,:16 come_along:16 dark_polder:16 dinsdag_,:16 driver:16
elke_dag:-16 en_het:16 geschrapt:16 geschrapt_en:16 groot*:16 groothandel:16 groothandel_,:16 haven_$:16
here:-16 ieder*:-16 is_geschrapt:16 is_kapot:16 jump:-16 mag:-16 my_trailer:16 not:16 ophal*:16 ophalen:16
rolst*:16 schip*:16 schiphol:16 sluit:16 sunday:16 tot:-16 trekh*:16 trekhaak:16 truck:16 vervoer:16
vluch*:16 vrach*:16 week_stil:16 #sick-pet:15 /skill:-15 amste*:15 and_my:15 auto_$:15 be:-15 box:-15
brengt:15 bus_is:15 cars:15 comes:-15 delft:15 do:-15 dorp:15 drive_this:-15 dump:15 een_ander:-15 eruit:-15
gaat_er:15 geen_wagen:15 gezel*:15 goed:-15 grand*:15 how:-15 i_come:15 ik_moet:-15 ik_rijd:15 kerk:15
maar_wilt:15 mass_,:15 mijn_dochter:15 no:15 of_town:15 onze_auto:15 op_de:15 plus:15 polde*:15 polder:15
post:-15 rijbewijs:15 run:15 seate*:15 seater:15 straa*:-15 them_$:-15 towns:15 towns_$:15 tract*:15
waste:15 wilt:15 ze:-15 zelf:-15 zit_in:15 zondag_.:15 #car-seat:-14 #long-trip:14 #pharmacy-errand:-14
#transport-people:14 ,_tot:14 ?_it:14 ^_library:14 ^_oude:14 a_scan:14 and:14 apoth*:-14 back_after:14
bij_mij:-14 breng_ik:14 cant_manage:14 centre:14 die:-14 doe:-14 drive:14 drivi*:14 driving:14 empty:14
eveni*:14 every:14 full_tank:14 gezin*:14 goes:14 haal_ik:14 half_empty:14 headi*:14 heading:14 hoe_kom:14
hoge:14 hospice:14 if_somebody:14 is_altijd:14 je:-14 keep:-14 kitchen:-14 leads:-14 lette*:-14
looking_for:14 manage_the:14 mass:14 morning:14 mum_has:14 now_,:-14 ochte*:14 oefen*:-14 ons:-14 plaat*:14
scan_on:14 secon*:-14 second:-14 slaap*:-14 sleep*:14 spare_helmet:14 staan:-14 today_,:14 toddler:-14
too:-14 tractor:14 train*:14 twice_a:14 volvo:14 vuilniszakken:14 wie_rijdt:14 zware:14
`,
  meal: `
@eating:174 +meal:97 /meal:92 @learning:-71 eten:66 @sheltering:-62 table:59 pan:52 @riding:-51 +item:-49
iets:45 vol:44 veel:42 allee*:41 je:-41 @mending:-40 to:-40 feed:39 keuke*:37 te_veel:37 /item:-36 +help:-35
er:34 is:34 of:34 oven:34 this:34 #harvest-help:33 @lending:-33 bij_ons:33 moet:-33 we:33 #party-crockery:32
+skill:-32 naar:-32 would:32 +ride:-31 ::-31 kook:31 #home-meals:30 @keepingHouse:-30 eat:29 pot:29 too:29
,:28 /help:-28 after:-28 get:28 panne*:28 zelf:28 @trade:-27 dinners:27 en_ik:27 porti*:27 ~:-27 @giving:-26
auto:-26 crackers:26 dagen:26 hoe:-26 hot:26 smaak*:26 smaakt:26 #fruit-harvest:25 altij*:25 altijd:25
bakje:25 bring:25 fritu*:25 frituur:25 if:-25 kitch*:25 maalt*:25 soep:25 suike*:25 than:25 zin:25
#sick-care:24 boter*:24 extra:24 keuken:24 kippe*:24 meer:24 schaal:24 something:24 stoel*:-24 was:24
,_cant:23 ,_maar:23 apple*:23 apples:23 bord:23 crack*:23 maakt:23 somet*:23 stoelen:-23 the_table:23
windf*:23 /space:-22 alway*:22 always:22 cream:22 dan:22 do:-22 each:22 five:22 for_the:-22 fresh:22 hij:-22
maken:22 prope*:22 proper:22 ten:22 to_feed:22 toast:22 two:-22 ,_de:21 /ride:-21 alles:21 at:21 dinne*:21
eiere*:21 eieren:21 for:21 ik_kan:21 in:-21 koken:21 maak:21 neigh*:21 real:21 sundays:21 vrij:-21 week:21
whole:21 zn:21 #fryer:20 ,_we:20 @having:20 @moving:-20 ^_my:-20 ^_na:20 alone:20 are:20 bezor*:20
bring_a:20 by_the:20 echte:20 een_pan:20 eigen:20 here_,:20 living_on:20 make:20 roast*:20 verse:20 vijf:20
what_you:20 #dutch-meals:19 #soup:19 +space:-19 ,_neem:19 ?:-19 being:19 car:-19 friday_$:19 gaat:-19
jam:-19 jam_jars:-19 kinderen:19 need:-19 over:19 the_whole:19 tomat*:-19 use:-19 vanavond_,:19 voor:19
voor_een:19 you_like:19 ze:19 zoek:-19 #kitchen-space:18 ^_kitchens:18 a_bread:-18 anyth*:18 anything:18
apples_for:18 at_our:18 being_ripped:18 cider:18 cider_$:18 diabe*:18 en_alles:18 er_is:18 for_cider:18
for_windfall:18 free:-18 ieder*:18 kitchens:18 kitchens_being:18 maag:18 mag_geen:18 maken_$:18 month:18
op_$:18 out_until:18 proev*:18 rippe*:18 ripped:18 ripped_out:18 voor_mijn:18 windfall:18 windfall_apples:18
#curry-and-indian:17 #transport-people:17 /skill:-17 ^_de:-17 ^_donderdag:17 ^_zin:17 acht_en:17 alleen:17
ander:17 breng:17 deur_$:17 een_ander:17 een_bord:17 friday_,:-17 ik_maak:17 is_er:17 kerst:17 leert:-17
leren:-17 livin*:17 living:17 mee:17 moede*:17 neighbour:17 pannen:17 plate:17 rolle*:-17 suiker:17
table_,:17 to_eat:17 to_the:-17 tree_,:17 van_mijn:-17 viert:17 what:17 #birthday-cake:-16 #company:16
,_bring:16 ,_een:-16 ,_the:16 @paperwork:-16 ^_wij:-16 alleen_een:-16 been_living:16 ben:-16 can:-16
de_deur:16 een_bakje:16 eet:16 eten_$:16 fish:-16 forgo*:16 grote:16 here:16 honge*:16 hun:16 iemand_die:16
iets_warms:16 it_$:16 its:16 jaar:-16 magne*:16 mijn_kat:16 morge*:16 noon:16 noon_today:16 on_crackers:16
since:16 slikk*:16 slikken:16 sunday:-16 tree:16 veget*:16 warms:16 #big-pans:15 #chairs:-15
#jam-and-preserves:-15 ,_oven:15 ,_take:15 ^_is:15 ^_the:-15 ^_wie:15 a_stove:15 bakker:15 bbq:-15 been:15
begin*:-15 ben_met:15 boods*:15 bowl:15 broodjes:15 cant:15 class:15 comin*:15 coming:15 cook:15
dinner_tonight:-15 doet:-15 every*:15 from_me:15 gebru*:-15 gets:-15 geven:-15 heeft_de:15 keukentafel:15
loaf:15 me:15 moeder:15 must:-15 naar_de:-15 om:-15 op:15 ovens*:15 recip*:15 sauce:15 schep*:15 schept:15
sunday_$:-15 suppe*:15 tot_zaterdag:15 u:-15 until_friday:15 verja*:15 voor_acht:15 would_be:15
#apple-press:14 ,_breng:14 ,_free:-14 ,_too:14 ,_waar:-14 ^_vanmiddag:14 als_een:14 at_noon:14 bakke*:14
canal_$:14 cat:-14 curry:14 de_snackbar:14 delivered:14 eieren_van:14 er_zijn:14 eten_,:14 famil*:14
for_my:14 from_the:-14 geeft:-14 graag_$:14 hangt:-14 harve*:14 harvest:14 i_miss:14 kippen:14 laid:14
langs_$:14 lust:14 maaltijd:14 marma*:14 marmalade:14 met_eieren:14 met_zn:14 minut*:14 mogen:-14
niet_meer:-14 night:14 noodl*:14 noodles:14 not:-14 nu:14 ons:14 ons_$:14 over_van:14 scharrelkippen:14
scharrelkippen_?:14 schoo*:-14 seven:14 snackbar:14 someb*:-14 than_my:14 tomatoes:-14 tomor*:-14
tonight_$:14 van_eigen:14 van_scharrelkippen:14 vet:-14 wants:-14 warme:14 zelfg*:14 zelfgemaakte:14
zonde*:14 zonder:14
`,
  space: `
@sheltering:145 +space:87 waar:82 /space:81 @eating:-79 @learning:-74 @growing:67 bed:55 straa*:52
@riding:-50 ::-48 mogen:48 our:47 leeg:45 vrij:43 ons:42 .:-41 straat:41 vanna*:41 vannacht:41 @helping:-40
at:-40 +meal:-39 @keepingHouse:-39 naar:-39 voor_mijn:39 campe*:38 schuu*:38 ergen*:37 ergens:37 helft:37
stroom:37 to_the:-37 #sofa:36 carav*:36 in_de:-36 kamer:36 mee:-36 barn:35 caravan:35 schuur:35 /meal:-34
die:-34 in_our:34 kelde*:34 mag:34 nine:34 onze:34 seeks:34 where:34 quiet:33 ,_waar:32 cafe:32 floor:32
ik:-32 oprit:32 stroo*:32 dak:31 helft_van:31 im:-31 waar_kan:31 en_wil:30 kitchen:30 +ride:-29 ^_waar:29
achte*:29 de_helft:29 frien*:29 in_$:29 kelder:29 may:29 vacan*:29 vacant:29 #air-bed:28 ^_my:28 graag:-28
hier:28 off:-28 unuse*:28 unused:28 uur:-28 wij:28 zit:-28 ^_the:-27 basement:27 friends:27 iemand:-27
kan_ik:27 koffi*:27 slaap*:27 #rehearsal-space:26 #workspace:26 @caring:-26 @mending:-26 basem*:26 empty:26
from:26 in_the:-26 tafel:26 two:26 winke*:26 #camper-share:25 ,_wij:25 ^_you:25 away:25 desk:25 drie:25
drive:25 en_ik:-25 eruit:25 gaat:-25 is_open:25 me:-25 oefen*:25 plek:25 still:-25 /item:-24 balko*:24
droog:24 drumm*:24 en:-24 en_de:24 ieman*:-24 it_$:24 kan:24 love:-24 past:24 shed:24 there:24 tot_zondag:24
twee:24 #floor-laying:23 #parking:23 ,_anyone:23 altij*:-23 altijd:-23 band:23 big:23 bij_de:-23 dicht:23
for_a:23 groot:23 halen:-23 place:23 place_to:23 schei*:23 sunday_$:-23 wat:-23 #house-watch:22 bare:22
beds:22 bij_iemand:22 drilling:22 dry:22 gets:22 got:-22 kan_een:22 koffie:22 noord*:22 parke*:22 shared:22
staat:22 visit*:22 winte*:22 zijn:22 zwemb*:22 #bed:21 #neighbour-mediation:21 #winter-storage:21 ?_onze:21
^_half:21 ^_in:21 af:-21 and:-21 and_the:21 bed_for:21 drummer:21 every:-21 garag*:21 hall:21 huis:21
is_net:21 meer_in:21 meter:21 niet:-21 oefenen_?:21 six:21 somew*:21 somewhere:21 tien:21 tuin:21 vrijd*:-21
without_a:21 #tenancy-rights:20 /help:-20 ^_wie:-20 boxes:20 dames:20 dicht_$:20 drie_weken:20 drill*:20
drums*:20 drumstel:20 geen:20 grow:20 het_noorden:20 hoekj*:20 hoekje:20 host:20 it_is:20 kitch*:20 left:-20
lorry:20 noorden:20 nu:20 on:20 op_reis:20 room:20 sofa:20 stukje:20 tent:20 that:-20 this:-20 thurs*:20
use:20 wie:-20 wij_zijn:20 wil:20 winkel:20 #bike-parking:19 #parenting-advice:-19 ?_$:19 @lending:-19
a_bed:19 bedri*:19 befor*:-19 before:-19 bezet:19 booke*:19 booked:19 boven:19 burea*:19 cars:19 day:-19
green*:19 greenhouse:19 half:19 heeft:19 heen:19 how:-19 i:-19 in_onze:19 klein:19 leeg_,:19 maar:19
machi*:-19 made_up:19 met_twee:19 mij_,:19 mijn:19 no:-19 out:19 permi*:19 permit:19 school:-19 share*:19
somebody:-19 staan:19 tot:19 vanavond_leeg:19 vol:-19 while:-19 who:-19 winter:19 zater*:-19 #drawing:18
#lawn-mowing:18 #party-crockery:-18 #party-music:18 #tables:18 #tent:18 ,_en:-18 ,_geen:18 ,_koffie:18
,_where:18 ^_we:18 attic:18 between_two:18 burne*:18 camper:18 campervan:18 cook:18 de_keukentafel:18
direc*:18 een_hoekje:18 first:-18 geen_dak:18 gone:18 half_of:18 hebbe*:18 hebben:18 home:-18 house:18 is:18
keep:18 kunst*:18 let:18 oefenen:18 of_the:18 om_te:18 reis:18 spare:18 stukj*:18 the_lift:18 too_big:18
zoekt:18 +help:-17 ^_kom:17 ^_op:17 ^_where:17 aarda*:17 about:-17 ateli*:17 bezet_$:17 bring:-17 cante*:17
canteen:17 corri*:17 corridor:17 could:17 de_bank:17 doord*:17 doordeweeks:17 dust:17 er:17 er_geen:17
fits:17 freez*:17 get:-17 gezet:17 gezoc*:17 gezocht:17 grass:17 hij:-17 hoe:-17 ik_kan:-17 is_van:17
ive_been:17 lift_,:17 meanw*:17 meanwhile:17 met_stroom:17 met_tien:17 mijn_oprit:17 mijn_piano:17 ook:-17
oprui*:17 overl*:17 pan:-17 stay:-17 thursday:17 too:17 verga*:17 visitors:17 walls:17 want:-17 weer:-17
wide:17 wie_heeft:17 #bedding:16 #candles:16 #freezer-meals:16 #sleep:16 +item:-16 @having:16 @paperwork:-16
^_a:16 ^_schuur:16 a_campervan:16 a_desk:16 aardappels:16 any:-16 anyone_let:16 bank_is:16 bike:16 bikes:16
binnen:16 but:-16 buurt*:16 campervan_stand:16 clean:16 comes:16 deel:16 drive_this:16 droge:16 dus:-16
gezet_,:16 haar:-16 heb:-16 hebben_een:16 huur:16 kerst*:-16 langs:-16 let_a:16 lounge:16 maand*:16
mag_er:16 mee_$:-16 meeti*:16 near_the:16 niks:-16 nog:-16 of_a:16 old:-16 on_my:-16 our_lounge:16 over_,:16
parking:16 room_for:-16 ruzie:16 scheiding:16 slaap:16 stand_on:16 the_kids:16 their_drive:16 to_sunday:16
tomat*:16 up:-16 vanda*:-16 verwa*:16 vier:-16 volks*:16 vriez*:16 vriezer:16 where_do:16 witho*:16
without:16 woensdag_bij:16 you_may:16 zo:-16 zondag_,:16 #allotment:15 #cleaning:15 #grief-support:-15
#learn-drums:15 ,_zet:15 ^_from:15 ^_im:-15 aan_het:15 appartement_$:15 augus*:15 bad:-15 balcony_gets:15
becau*:15 because:15 beginnend_drummer:15 de_kamer:-15 doordeweeks_open:15 drive*:15 drummer_oefenen:15
drumstel_mag:15 een_beginnend:15 eens:-15 en_word:15 free:15 free_for:15 freel*:15 freelancer:15 galle*:15
gebedshuis:15 gebedshuis_staat:15 gek_$:15 gets_no:15 gezocht_$:15 have_a:15 heen_en:15 het_appartement:15
huiswerkgroepjes:15 huiswerkgroepjes_$:15 iets:-15 ik_bij:15 kanto*:15 kind:-15 licht:15 made:15 mag_niet:15
me_heen:15 mijn_drumstel:15 mogen_we:15 motor*:15 muur:15 near:15 nerge*:15 nergens:15 net:15 no_sun:15
nodig:-15 nu_in:15 of_tomatoes:15 om_me:15 ons_gebedshuis:15 onze_tuin:15 op_ons:15 op_straat:15 open_en:15
open_voor:15 peuters_om:15 pump:-15 repet*:15 shelf:15 since_the:15 snore:15 snore_$:15 stranded:15
stroom_en:15 sun:15 sun_and:15 table:15 terre*:15 terrein:15 they:-15 three:15 tomatoes_$:15 twee_peuters:15
vandaag:-15 voor_huiswerkgroepjes:15 waar_mag:15 weet:-15 welkom_$:15 werk_thuis:15 wie_mogen:15 wil_er:15
winter_$:15 word_gek:15 would_anyone:15 zolde*:15 zoon:-15 #car-charging:14 #childcare:-14
#furniture-assembly:-14 #small-animals:-14 #starting-a-business:14 #table:14 ,_er:-14 ,_i:-14 ,_nine:14
,_ook:-14 @place:14 ^_anyone:-14 a_roof:14 arriv*:14 at_the:-14 atelier:14 august_,:14 aula:14 autos:14
bay:14 beginnend:14 bench:14 betwe*:14 between:14 big_for:14 bij_ons:14 binne*:14 cance*:14 cancelled:14
couch*:14 couches:14 couches_since:14 dat_de:14 dinne*:-14 doet:-14 down:-14 dream_of:14 e:14 famil*:14
for:14 friends_couches:14 garage_$:14 gebed*:14 gebruiken:14 gevel:14 grati*:-14 gratis:-14 groenten:14
hand:-14 has:14 has_a:-14 het_cafe:14 huis_,:14 i_dream:14 ill:-14 in_ons:14 is_te:14 kamer_$:14 leave*:-14
leaves:-14 leren:-14 light:14 loung*:14 maar_$:-14 mense*:-14 mensen:-14 met_een:-14 need_somewhere:14
needs_a:14 neigh*:14 niet_door:14 on_friends:14 onderdak:14 oud:-14 own:14 paint:14 pas:14 per_direct:14
peuters:14 right_now:14 schuur_is:14 schuur_met:14 spot:14 stadi*:14 tante:-14 te_gebruiken:14 tegen:-14
the_split:14 there_$:14 tomor*:-14 vrijdag:-14 walls_,:14 weg_$:-14 weila*:14 weiland:14 wheel*:-14
wie_kan:-14 zaterdag_mag:14 ze:-14
`
}
