import type { ListingDomain } from '#lib/domain/views.ts'

/** Fitted by scripts/match/fit.ts: hundredths of a point by sign (domain.ts). */
export const domainHints: Readonly<Record<ListingDomain, string>> = {
  help: `
@paperwork:76 @eating:-75 @mending:67 =caring:65 @riding:-65 @errands:64 =teaching:-63 @keepingHouse:61
@learning:-59 @trade:55 /help:54 /skill:-54 =cars:-54 =plumbing:54 @helping:53 @moving:52 =lending:-51
@giving:-51 im:51 +meal:-50 =pests:50 +ride:-49 =building:49 while:48 ook:46 =meals:-45 water:45 :_ik:44
@sheltering:-44 =dishes:-43 =mending:43 uw:43 +space:-42 =body:42 =electronics:42 =meeting:-42 bij_ons:-42
,_voor:-41 =medical:41 =paperwork:41 @growing:-41 /ride:-40 =warm:-40 @caring:40 @lending:-40 =cooking:-39
=publicTransport:-39 +help:38 ben:38 =standingIdle:-37 die:37 heeft:-37 leeg:-37 mag:-37 we:-37
#small-animals:35 =broken:35 als:35 ik_wil:-35 krijg:35 =religion:-34 auto:-34 heeft_een:-34 schoo*:34
=animals:33 =arts:-33 =cleaning:33 =drinks:33 =garden:33 =kitchenware:-33 van:33 what:-33 /meal:-32 =hair:32
=illness:32 be:32 hem:-32 is_mijn:32 know:32 stron*:32 weer:32 =towns:-31 bakke*:-31 komt_de:31 oude:-31
=electric:30 =injury:30 iets:-30 know_how:30 niema*:30 niemand:30 ons:-30 strong:30 tafel_$:30
#letters-and-forms:29 =tools:29 away:-29 dad:29 hoe:-29 i:29 kerst*:29 klein*:29 =elders:28 =former:28
=joy:28 doe_ik:28 every:28 from:-28 heeft_iemand:-28 man:28 over_a:28 round:28 sign:28 uurtj*:28 would:-28
#insects-nests:27 ,_come:-27 =freeTime:27 =ingredients:-27 =music:-27 =surplus:-27 evening_$:27 iemand:27
mijn_tuin:27 storm:27 zo:27 ~:27 #furniture-assembly:26 #lifting:26 =lifting:26 =sport:-26 for_a:-26
gebru*:-26 staat:-26 thuis:26 #dump-run:-25 ,_a:-25 came:25 handi*:25 room_$:25 so:25 start*:-25 to_be:25
volun*:-25 waar:-25 wij:-25 zaag:25 #decluttering:-24 =errands:24 =languages:-24 =quietWork:-24 =sorrow:24
=working:24 bloem*:24 car:-24 ga:24 got:24 he:24 het_niet:24 home:24 hoog:24 ive:24 koken:-24 nog_een:24
patie*:24 sjouw*:24 verta*:24 voor_iemand:24 voor_mijn:-24 want:-24 wil:-24 #parenting-advice:23
#walking-together:23 ,_ik:23 ,_the:-23 ?_i:23 @having:-23 ^_locked:23 buite*:23 hulp:23 ieman*:23 leren:-23
may:-23 medic*:23 only:23 opvang:-23 tonight_,:-23 week:23 zater*:23 zet:23 #heating:22 #legal-advice:-22
,_i:22 ,_wij:-22 =company:22 =rooms:-22 =schoolSubjects:-22 a_loose:22 and:22 armen:22 by_the:-22
de_storm:22 door_$:-22 even:22 gemee*:22 handige:22 kijke*:22 kijken:22 leuk:22 loose:22 los:22 moet:22
niet_meer:22 nooit:-22 op_,:-22 open:22 oppas:22 our:-22 out:22 probl*:22 ramen:22 schar*:22 scher*:22
somebody:22 stori*:22 there:-22 to:22 tomor*:22 uur_$:-22 who:22 ziek:22 #birthday-cake:21 #door-repair:21
,_every:21 ,_ive:21 ,_van:-21 :_i:21 =able:21 =appliance:21 =baking:-21 =missing:-21 =passing:21
=storing:-21 alle:21 at_a:21 at_the:-21 babysitter:21 begin*:-21 buddy:21 child*:-21 clean:-21 container:-21
de_muur:21 die_mijn:21 die_van:21 doe:21 done:21 fish:21 ik_een:-21 kom:21 lang:21 maar_$:21 niet_uit:21
passen:21 room:21 staan:-21 sunday_$:21 take:-21 to_open:21 to_the:21 tomorrow_$:21 via:-21 vier:21
weg_,:-21 wie_zijn:21 zon:-21 #catering-hands:-20 #community-room:-20 #events:-20 #odd-jobs:20
#personal-care:20 #translating:20 ,_breng:20 ,_dus:20 ,_heeft:-20 ,_two:-20 =books:-20 =clothes:20
=deadline:20 ^_two:20 after:20 alles:20 contact:20 de_hoek:20 de_keuken:20 de_opvang:-20 four:-20 have_a:-20
heen:-20 hele:20 house*:20 if_you:20 kast:20 leg:-20 lette*:20 mogen:-20 needs:20 niet:20 numme*:20
op_een:-20 put:20 row:20 snap:20 te_lang:20 teena*:20 tuesday_$:20 tuint*:20 uurtje:20 vakantie:20
vanavond_,:-20 wednesday_,:20 winkel:-20 zette*:20 zetten:20 zoeke*:20 zoeken:20 #bulky-waste:-19
#metal-and-pipe:19 ,_elke:-19 ,_we:-19 ::19 =awayFromHome:19 =destinations:-19 =takers:-19 ^_our:19
a_night:19 aan_$:-19 both:19 children:-19 done_$:19 dutch:19 ergen*:-19 ergens:-19 ervar*:19 ga_zo:19
geen:-19 gezocht_,:-19 hangen:-19 iemand_die:19 ik_voor:19 just:-19 kring*:-19 kringloop:-19 let:-19
lijst*:19 moment_$:19 opvan*:-19 play:19 shop:-19 sound:19 spree*:19 stair*:19 sterke:19 there_$:-19
tille*:19 tomorrow:19 train:-19 vakan*:19 werkt:-19 wie:19 wie_kan:19 #clothing-repair:18
#curtain-hanging:18 #curtains:18 #internet-safety:18 #pharmacy-errand:18 #tv:18 #wifi-help:18 ,_baby:18
,_let:-18 ,_who:18 ,_zaterdag:-18 =mourning:-18 an:18 and_every:18 ander*:18 ask:-18 belle*:18 bellen:18
ben_$:18 ben_met:-18 brief:18 call:18 ceiling:18 chang*:18 compa*:18 could:18 curta*:18 dan:18 de_flat:-18
dinner_tonight:18 empty:-18 flat:18 friday_$:-18 haar:-18 hands:18 hange*:-18 hangt:18 happy_to:18 has_a:-18
helft:-18 het_bed:18 het_hofje:18 hofje:18 ik_alleen:-18 ik_kom:18 insid*:18 inside:18 is_on:-18 it:-18
letten:18 locke*:18 locked:18 lost:18 me_your:18 notul*:18 onze:-18 pan:-18 parce*:18 school:18 show:-18
slape*:18 slapen:18 tegen:18 trapp*:18 tussen:18 vanmi*:18 vanmiddag:18 voor_je:18 vragen:-18 week_$:18
weekend_$:-18 weet:18 wie_moet:-18 wonin*:18 yours:18 zoeken_een:18 zoon_van:18 #childs-bike:-17
#lamp-hanging:17 #washing-machine:17 ,_tomorrow:17 ,_zelf:17 ,_zou:17 ._een:-17 /space:-17 =lack:17 ?_im:17
^_after:17 ^_bring:17 aan_tafel:17 ambul*:-17 babys*:17 ben_ik:17 besch*:-17 big:-17 ceili*:17 centi*:17
centimeter:17 come:-17 company:17 cuts:17 de:17 de_helft:-17 deur:-17 diere*:17 doen:17 drie_hoog:17
een_slagveld:17 ervaring:17 frien*:-17 halen:-17 ik:17 in_our:-17 is_na:17 je:-17 kledingkast:17 lenen:-17
mee_$:17 messe*:17 mine:17 misse*:-17 moest*:-17 movin*:-17 moving:-17 my_landlord:17 no_charge:17 nobod*:17
nobody:17 of:17 own_a:-17 round_with:17 slagv*:17 slagveld:17 slagveld_$:17 sleep:17 someb*:17 someo*:17
someone_who:-17 teach:-17 telly:17 the_hall:17 these:17 thing*:17 things:17 this:17 tree:-17 tuner:17 u:-17
unblo*:17 verbouwing_een:17 wande*:17 want_to:-17 wat:-17 way:-17 wednesday_and:-17 you:-17
#bicycle-repair:16 #card-games:16 #gardening:-16 #hedge-trimming:16 #keys-and-locks:16 #lawn-mowing:-16
#lodging:16 #parking:-16 ,:16 ,_de:-16 ,_you:-16 =diets:-16 =noise:-16 =partygear:-16 @reward:16 ^_im:16
^_kids:-16 afgeb*:16 afternoon_$:16 alarm:16 anyth*:-16 anything:-16 bened*:16 bij_de:-16 boods*:16
bulbs:-16 charge:16 charge_$:16 de_grond:16 dertig:-16 die_een:16 eats:16 en_een:-16 en_er:-16 end:16
er_is:-16 er_met:16 erbij:16 far:-16 fit:16 gratis_,:16 groot*:-16 iemand_een:-16 ik_haal:16 ik_in:16
ik_krijg:16 ik_mag:16 ik_zou:-16 insta*:16 keuken_en:16 keukentafel:-16 laptop_$:16 learned_to:16 likes:16
loose_end:16 lot:16 mee_naar:16 mij_maar:16 mop:16 morgenochtend:-16 my:16 neder*:16 niet_in:-16 not:16
nu:-16 on_my:16 over_een:-16 overg*:16 overleden:-16 paint:-16 parke*:-16 perso*:16 place:-16 place_to:-16
poets*:16 sewin*:-16 sewing:-16 shopp*:16 starts:-16 still:16 tabby:16 table:-16 terwi*:16 terwijl:16
to_sign:16 today_$:16 today_,:-16 tonight_$:16 torch:16 tuin_is:16 until_dinner:16 vanda*:16 veel:-16
verde*:16 verte*:-16 verwarming:-16 vijf_minuten:16 vind:16 vrije:16 vrouw:16 weken:16 whose:16 would_be:-16
yours*:-16 #babysitting:15 #cleaning:15 #elder-care:-15 #plant-watering:15 #workshop-place:15 ,_,:15
,_dinner:15 ,_gewoon:15 ,_heb:15 ,_help:-15 ,_me:15 ,_our:-15 ,_wednesday:15 ,_will:-15 =family:15
=moving:-15 =safety:15 ^_jonge:15 ^_met:-15 ^_somebody:15 afste*:15 appli*:15 bakker:-15 bel:15 beroe*:15
bij_het:15 bij_mij:-15 blew_over:15 brake*:15 brakes:15 buurt_$:15 by:-15 canno*:15 cannot:15 cardi*:15
centimeter_te:15 chain:15 dagen:-15 de_geraniums:15 de_wc:15 die_er:-15 dinner:15 down:15 down_the:15
drill*:-15 drive:-15 een_uurtje:15 eens:-15 eigen*:-15 elke:15 en:15 eruit:15 eveni*:15 fanci*:15
fence_blew:15 for_neighbours:15 from_a:-15 gebruiken:-15 geran*:15 geraniums:15 give_me:15 given:-15
gladl*:15 gladly:15 goed:15 graag_een:15 grond_en:15 hall:15 her:15 homem*:15 homemade:15 hoogt*:15
hundr*:-15 hundred:-15 ik_zaag:15 in_een:15 insul*:15 is_$:15 is_in:15 kan_er:15 konij*:15 krijg*:15
learn*:15 learned:15 leert:-15 ligt:-15 like_a:15 live:-15 locked_out:15 maakt:-15 meer_$:-15 meer_.:-15
meer_op:15 minde*:15 moet_ik:-15 must:-15 nails:15 niemand_om:15 nieuw:15 noon:-15 onder_het:15 one_$:-15
op_mijn:15 our_fence:15 passen_,:15 pharm*:15 pharmacy:15 provi*:15 regen:-15 regen*:15 rijdt:-15 ring_me:15
says:-15 schoe*:15 schuu*:-15 she:15 shopping:15 singl*:15 single:15 sneeu*:15 stekj*:-15 sterk*:15
still_flat:15 student:15 student_,:15 swap:-15 tanda*:15 tandarts:15 the_same:15 the_telly:15 them:-15
throu*:-15 through:-15 to_me:-15 toesl*:15 tusse*:15 us:-15 van_mijn:15 verder:15 vind_ik:15 vrage*:-15
washi*:15 washing:15 while_ago:15 who_can:15 winke*:-15 wont:15 woont:15 yoga_$:15 you_like:-15 zal:15
zal_ik:15 zelf:-15 zomen:15 #bike-lock:14 #cleaning-things:14 #craft-materials:-14 #electronics:14
#flooring-left:14 #grinder:14 #guest-room:14 #learn-cycling:-14 #lost-things-search:-14 #phone-calls-for:14
#plumbing:14 #sewing:-14 #studio-space:-14 ,_alleen:-14 ,_sleutelaar:14 ^_er:14 ^_got:14 ^_handyman:14
^_moving:-14 ^_vandaag:14 ^_wie:14 aange*:-14 aansl*:14 ago_,:14 allergic:14 and_have:-14 apoth*:14 bezem:14
blijf*:14 blijft:14 bos:-14 bring_me:14 brommer_start:14 bruil*:-14 cable*:14 cables:14 carav*:-14 charg*:14
contact_lens:14 cv:-14 de_regen:-14 de_verbouwing:14 doe_het:-14 een_hele:14 en_loop:14 fence*:14 fiets:-14
fit_,:14 gamer:14 gemeente:14 handy:14 handy*:14 handyman:14 hangen_$:-14 heeft_de:-14 hoek:14 homes:14
i_cannot:14 i_need:-14 ik_breng:-14 ik_heb:-14 ik_iemand:14 ik_kan:-14 ik_sta:14 in_$:-14 in_legal:14
is_my:14 jarig:14 je_een:-14 kan_vanmiddag:14 klaar_,:-14 kleuter:14 knives_$:14 kost:14 krijgt_$:14
kunst*:-14 landlord:14 legal_dutch:14 linkerhanden_$:14 loodg*:14 maar:-14 markt_,:14 medicine:14 messen:14
mijn_brommer:14 minuten:14 moet_nog:14 month:-14 naar_buiten:14 next_week:14 niet_hoe:14 nine:-14 open_a:14
ouders:-14 out_,:14 oven:14 plek:-14 polis*:-14 provided_$:14 repai*:-14 repar*:14 samen_naar:14
saturday_and:-14 seven:-14 sleutelaar:14 sleutelaar_gezocht:14 sluit_om:-14 spare:-14 spreekt:14 stay:14
stubb*:14 stubborn:14 stuck:14 stuks:-14 stuks_,:-14 the_bike:14 thursday_$:14 training:14 tv:14 twee:14
twent*:-14 twenty:-14 up_,:14 up_and:14 voor_vanavond:-14 wanted_::14 wheel:-14 wie_gaat:-14 with_an:14
word:-14 you_can:-14 your_blunt:14 zijn_er:-14 zin:-14 zips:14
`,
  skill: `
@learning:116 =teaching:108 =languages:98 =schoolSubjects:85 @riding:-83 hoe:76 +skill:68 /skill:67 je:63
alles:-62 =arts:61 =rooms:-59 over:59 what:59 me:57 =trades:56 @eating:-53 =former:51 =digital:50 =cars:-49
wat:49 =curious:48 @sheltering:-47 leert:47 naar:-46 +ride:-45 how:44 =appliance:-43 er:-43 verte*:43
our:-42 =dancing:41 =exams:41 about:41 leren:41 geeft:40 /ride:-38 @lending:-38 ask:38 =destinations:-37
=medical:-37 =sizes:-37 do:37 jaar:37 teach:37 =dishes:-35 meer:-35 =camping:-34 onder*:34 +space:-33
=addressed:33 =animals:-33 =meals:-33 nooit:33 =sorrow:32 class:-32 mij:32 show:32 with_a:-32 =furniture:-31
=lost:-31 ik:31 lege:-31 ons:-31 talk:31 throu*:31 through:31 vragen:31 ~:31 =injury:-30 =towns:-30 cv:30
no:-30 =groups:-29 =kitchenware:-29 =paperwork:29 haar:29 has:-29 ik_wil:29 moet_ik:29 samen:29 vrage*:29
=mourning:28 =sport:28 begin*:28 i:28 je_een:28 leerl*:28 out:-28 weet:28 ,_what:27 .:27 /help:-27
=lifting:-27 =quantity:-27 =takers:27 ^_hoe:27 instr*:27 knows:27 #dance:26 =aids:-26 aan_$:26 expla*:26
from_a:26 quest*:26 voor_mijn:-26 ,_ask:25 @place:25 ^_voor:-25 beginners:25 en_de:-25 engli*:25 english:25
het:25 kent:25 learn:25 look:25 neigh*:-25 nog_nooit:25 onze:-25 shoul*:25 vertel:25 want_to:25 =broken:-24
=lending:-24 =occasions:-24 =plots:-24 =sleeping:-24 aan:24 first:24 have:-24 heeft:-24 learn*:-24
look_over:24 of:-24 potte*:24 theor*:24 training:-24 want:24 +item:-23 =hair:23 dat:23 denkt:23 ehbo:23
for:-23 lezen:23 mag:-23 proef*:23 retir*:23 retired:23 tips:23 weten:23 which:23 wie_wil:-23
#writing-letters:22 /item:-22 @errands:-22 doe_het:22 eerst:22 famil*:-22 graag:22 ill:22 know_how:-22
leerg*:22 on_my:22 questions:22 to_me:22 train:22 until:-22 voor:22 vrijdag:-22 =able:21 =building:-21
=cooking:-21 =music:21 @mending:-21 ^_wij:-21 bij_$:21 due:21 geef:21 going:-21 her:-21 julli*:-21
jullie:-21 kenni*:21 kennis:21 park:21 to:21 verst*:21 zegt:21 #community-room:20 ,_kom:20 ,_wat:20
=night:-20 =publicTransport:-20 =surplus:-20 @giving:-20 @moving:-20 @paperwork:-20 ^_anyone:-20 at:20
beant*:20 bieb:20 bruil*:20 de_bieb:20 elke:20 geen:-20 jonge:20 keep:20 love_to:20 niet_$:20 op_het:20
second:20 vast:20 waar_kan:-20 werkt*:20 wij:-20 #cv-feedback:19 #exam-training:-19 +meal:-19 =family:-19
=giving:-19 =riding:-19 =wanting:19 ask_me:19 conve*:19 do_i:19 explain:19 hoe_je:19 how_to:19 i_keep:19
iemand_om:19 komt:-19 kreeg:19 leer:19 looks:19 mee_te:19 neem:-19 op_mijn:19 partn*:19 room:-19 schak*:19
secon*:19 weeke*:-19 wie_leert:19 yeste*:19 zit:19 #italian-meals:18 #proofreading:18 ,_ik:18 =cleaning:-18
=partygear:-18 ?:18 @caring:-18 ^_i:-18 ^_oud:18 a:18 advic*:18 advice:18 and_my:-18 begin:18 bought_a:18
dicht:-18 doet:18 eigen*:18 en_nu:18 erdoo*:18 erdoorheen:18 excel:18 honderd:18 in_het:18 mee:18 ook:-18
op_een:18 over_,:-18 prate*:18 praten:18 take:-18 teach*:18 voor_de:-18 welco*:18 welcome:18 #books:17
#sewing:17 #tennis:17 +help:-17 ,_somebody:17 and_im:-17 die:17 engels:17 er_een:17 full:-17 garag*:17
hier:-17 ik_zit:17 it:-17 kan_$:17 kinderen:17 komen:-17 like:17 lopen:-17 machine:17 mogen:-17 native:17
opini*:17 ouders:17 overhoort:17 praat:17 spelen:17 straa*:-17 this_friday:17 thursday_$:-17
tomorrow_and:-17 uur_$:17 vol:-17 volun*:17 wie_kent:17 wil_leren:17 winte*:-17 with_me:17 #bread:16
#running:-16 ,_come:16 ,_de:-16 =asking:16 =errands:-16 =safety:16 ^_im:16 ^_old:16 acht:16 af:-16 an:-16
anybody:-16 away:-16 beginners_,:16 beter:16 bij_mij:16 bij_ons:-16 bough*:16 bought:16 camer*:16 coffe*:16
coffee:16 dark:-16 doet_het:16 ears:16 gebar*:16 havin*:16 having:16 ik_,:16 im_to:16 in:16 in_de:16
inher*:16 inloo*:16 is_mijn:-16 it_$:-16 kimch*:16 kimchi:16 kind:-16 learned:-16 leergierige:16 metse*:16
more_than:16 nativ*:16 niet:16 nooit_een:16 not:-16 op_$:-16 ours:-16 out_,:-16 see:-16 tegen:-16 telef*:16
three:16 troub*:16 twee_jaar:16 verta*:-16 viool:16 viool_spelen:16 vrij:-16 vrouw*:16 welke:16 wie_nog:16
wille*:16 willen:16 woens*:16 zegge*:16 zeggen:16 zelf_een:16 zijn:-16 zoeke*:-16 zoeken:-16 zonda*:16
#driving-theory:15 #entertainment:15 #learn-guitar:15 #vegetarian-meals:15 ,_,:-15 ,_alles:-15 ,_heb:-15
,_will:15 ._$:-15 /meal:-15 =awayFromHome:-15 =office:15 ^_our:-15 aan_een:-15 afternoon_$:-15 anybo*:-15
art:15 at_$:15 beter_kan:15 bruin*:15 bruine:15 de_regels:15 die_het:15 dinsdag:-15 dutch:-15 ears_$:15
een_keer:15 een_uurtje:15 eerli*:15 eerlijk:15 eetba*:15 en_luistert:15 er_nog:-15 feest*:15 gewor*:15
geworden:15 grey:15 haal:-15 half:-15 hand:-15 have_a:-15 heb_geen:-15 hebben_geen:15 i_want:15 inherited:15
kan_alleen:15 leert_mij:15 liste*:15 machi*:15 makin*:-15 making:-15 mee_$:-15 metselen:15 neemt:15
niks_meer:-15 oude:-15 out_of:15 over_$:-15 proefles:15 quiz:15 recru*:15 regels:15 retur*:15 school_$:15
sprek*:15 spreken:15 straat:-15 taal:15 talks:15 telefoon:15 the:-15 thesi*:-15 thesis:-15 thursday:-15
to_chat:15 van:15 verstand:15 voorl*:15 vrouwen:15 walk:-15 werkt:15 who:15 wie_het:-15 with_the:15
would:-15 years:15 zelf:15 #desk:14 #fabric:14 #first-aid:14 #guest-room:-14 #jewellery:14 #lodging:-14
#odd-jobs:-14 #parenting-advice:-14 #public-speaking:14 #reading-comprehension:14 #science-for-kids:14
#toys:14 ,_garage:14 ,_vraag:14 ,_which:14 =body:14 =inviting:14 =shops:-14 =unable:14 ^_could:14 ^_moet:14
^_waar:-14 and_the:-14 befor*:14 beginnend_drummer:-14 boxes:-14 brain:14 brain_,:14 chat:14 chord*:14
chords:14 chords_and:14 conta*:-14 cursi*:14 cursisten:14 cursisten_voor:14 dag:14 dat_ik:14 dochter:14
doe_ik:-14 drie_uur:14 drumm*:-14 drummer:-14 drummer_oefenen:-14 een_beginnend:-14 een_ehbo:14 eerst*:14
eerste:14 ehbo_herhaling:14 eruit:-14 halen:-14 heeft_honderd:14 herha*:14 herhaling:14 herhaling_$:14
i_have:14 i_never:-14 ieder*:14 iemand_die:14 inherited_a:14 jager:14 kids_who:14 langu*:14 learned_to:-14
leerling:14 leerlingen:14 lef:14 luist*:14 maandag:14 maandag_nog:14 makes:14 met:14 met_kinderen:14
neighbours:-14 oefenen_?:-14 of_a:-14 opinions:14 over_my:14 own:-14 paar_cursisten:14 party:-14 pottery:14
put:-14 read_the:14 run:-14 schuif:14 schuu*:-14 sign:-14 snoei*:14 sound:-14 speec*:14 speech:14 spele*:14
spijk*:14 tell_a:14 text:14 that:14 three_chords:14 to_learn:14 to_read:14 toont:14 u:14 uurtje:14 uw:-14
via:14 video*:14 voor_maandag:14 wat_beter:14 week:-14 weekend:-14 whoever:14 wie_overhoort:14 wisku*:14
wrong:14 yesterday:14 zondagochtend:14 zou:14
`,
  item: `
@lending:116 =tools:96 /item:82 =electronics:76 +item:74 =aids:74 =partygear:72 =babygear:69 @sheltering:-69
=lending:67 @giving:66 @learning:-64 i:-64 =clothes:63 =meals:-58 ::54 =dishes:-53 @riding:-53 leen:52
me:-51 lenen:48 =freeTime:-47 =languages:-47 =material:47 =trades:-47 ~:47 =furniture:46 =wanting:46
waar:-46 =toys:45 =appliance:44 =kitchenware:44 =teaching:-44 een:44 =camping:43 them:43 #decluttering:42
=standingIdle:42 mag:42 =bicycles:41 =company:-41 heeft:41 +meal:-40 .:40 /space:-40 =towns:-40 have:40
maat:40 meer:40 =sizes:39 @eating:-39 a:39 gaat:39 to:-39 ,_voor:38 =paperwork:-38 stekj*:38 +space:-37
/meal:-37 =books:37 =rooms:-37 @having:37 komt:37 /help:-36 =recurring:-36 ive:-36 wij:36 zon:36 /skill:-35
=able:-35 borro*:35 it:35 them_$:35 =cooking:-34 ^_the:34 oude:34 stuks:34 te_leen:34 =children:33 ^_wij:33
kinde*:33 =joy:32 =money:32 alles:32 any:32 borrow:32 boxes:32 hoe:-32 iemand_een:32 =giving:31 halen:31
stekjes:31 ,_er:-30 ,_mag:30 =secondHand:30 als:-30 heeft_iemand:30 kom:-30 prima:30 size:30 +skill:-29 ,:29
=warm:-29 overleden:29 size_,:29 start*:29 stuks_,:29 #events:28 =goodCondition:28 =others:28 =surplus:28
pump:28 set:28 van_mijn:28 weet:-28 your:-28 +ride:-27 ,_the:27 =cars:-27 =quietWork:-27 bakfiets:27
can_have:27 dan:-27 een_nieuwe:27 halen_$:27 table:-27 this_afternoon:27 ,_heeft:26 aan:-26 colou*:26
doos:26 niks_,:26 nodig:26 thuis:-26 weg:-26 you_can:26 zoek:26 #preserving-things:25 ,_please:25
=illness:-25 dozen:-25 heb_een:-25 jam:25 lend:25 met:-25 visit:25 week:-25 #sofa:-24 :_ik:-24 =body:-24
=broken:24 =caring:-24 =plots:-24 @errands:-24 bij:-24 de_mijne:24 geen:24 iemand_die:-24 in:-24 is_door:24
jam_jars:24 kind:24 mijne:24 over:-24 stop:24 to_a:24 tomorrow_and:24 tuesd*:-24 weeke*:24 would:24
zijn_er:24 /ride:-23 ^_a:23 bakfi*:23 boven:-23 bulbs:23 cake_stand:23 compl*:23 daar:-23 en_de:-23 hem:23
high_chair:23 in_de:23 just:23 lang:-23 lends:23 morni*:-23 overl*:23 stand:23 stata*:23 weekend_$:23
what:-23 wij_zijn:-23 #party-hall:22 ,_ik:-22 ,_size:22 =family:-22 =lost:22 =sewing:22 ?:22 @place:22 by:22
elekt*:22 eveni*:-22 for:22 four:22 house:22 jump:22 liter:22 maand*:-22 nog_een:-22 onder:-22 seeks:-22
therm*:22 tuesday:-22 tuin:-22 uur:-22 we:22 weekend:22 zijn_,:22 #baby-help:-21 +help:-21 =deadline:21
=free:-21 =inviting:-21 =music:21 =plumbing:21 =sorrow:-21 @reward:-21 ^_heeft:21 and:-21 and_i:-21 auto:-21
bed:-21 belan*:21 for_a:21 genoe*:-21 genoeg:-21 is_een:-21 ligt:21 must:21 our:21 ours:21 oven:-21
over_,:21 share:-21 small:-21 take:21 thermometer:21 tonight:-21 unwan*:21 unwanted:21 van_een:21 veertig:21
wont:-21 would_make:21 #bicycles:-20 #grief-support:20 #mortgage:20 ,_pak:20 =riding:-20 =takers:-20
=weather:20 ^_ge:20 ^_stekjes:20 aan_een:20 bladb*:20 bladblazer:20 bounc*:20 de_opvang:20 doe_er:20
elke:-20 frame:20 free_to:20 gerus*:20 gerust:20 goed:20 heb_geen:20 ik:-20 kinderen:-20 left:20 leren:20
liggen:20 machine:20 maker:20 meer_.:20 moet_$:-20 naar_de:-20 niema*:-20 niemand:-20 no_cake:20 op_het:-20
or:20 peopl*:-20 people:-20 steek*:20 tonig*:-20 two:20 we_een:20 #cupboard:-19 ,_two:19 =mourning:19
^_een:19 alles_wat:19 aub:19 bezit:19 breng:-19 crutc*:19 crutches:19 dertig:19 dus:19 garde*:-19 i_have:-19
ik_moet:19 ik_wil:19 kamer*:19 laptop:19 lift:-19 ligge*:19 looking_for:-19 moete*:-19 moeten:-19 needs:-19
of_a:-19 panne*:19 since:-19 spare:19 staan:19 stree*:19 the_funeral:19 the_stairs:19 there*:19 theres:19
van:19 verle*:19 visits:19 voor_in:19 water:-19 zit_er:19 zonde*:-19 zonder:-19 #furniture-assembly:-18
#high-chair:18 #money-advice:18 #sick-care:-18 #stove:-18 ,_van:18 ,_who:-18 ._$:18 =addressed:-18
=diets:-18 =drinks:-18 =lack:18 =moving:18 ^_wardrobe:18 asap:18 belangstelling:18 belangstelling_voor:18
blij:18 blue:18 colour:18 delen:-18 eigen:-18 en_met:18 en_mijn:18 five:-18 gesto*:18 gezocht_,:18 hange*:18
hangen:18 hangen_$:18 heen:-18 ik_mis:18 kan:-18 kring*:18 kringloop:18 kruiw*:18 machi*:18 mij_van:18
nu:-18 on_a:18 ontst*:18 piano:18 plek:-18 recor*:18 seat_for:18 sewing_machine:18 somebody:-18 stool:18
student:-18 toaster:18 veert*:18 verlo*:18 when_my:18 zaag:-18 #bed:-17 #fabric:-17 #fridge:-17 ,_free:17
,_goed:17 ^_anyone:17 ^_ken:17 ^_onze:17 ages:17 anders:17 aub_$:17 beginnen:17 besch*:17 betal*:17
betalen:17 board:17 boot:17 camer*:-17 dat_is:-17 derti*:17 deur_,:17 deze:17 do_with:17 full:-17 gebru*:17
geree*:17 gestolen:17 got:-17 honderd:-17 i_own:17 its:17 jampo*:17 komt_zo:17 laat:-17 meer_,:17
met_mijn:-17 naar_een:17 op_$:17 past:-17 plants:17 prefe*:17 ruimt:17 start:-17 stude*:-17 take_them:17
than:-17 theres_a:17 thirt*:17 thirty:17 this_weekend:17 thril*:17 thrillers:17 tien:-17 toeva*:17
toevallig:17 uurtj*:-17 vanavond_gaat:17 visit*:17 vriez*:-17 wafel*:17 wednesday_,:-17 weken_in:17
where:-17 while:-17 with_a:-17 wool:17 zesti*:-17 zonda*:-17 #alterations:-16 #bins-on-street:16
#food-processor:16 #leftovers:16 #playing-games:16 #transport-goods:-16 #workshop-place:-16 ,_op:-16
,_oud:16 ,_ours:16 ,_yours:16 =awayFromHome:-16 =missing:16 =offering:-16 =religion:-16 acht:-16 al_die:16
at:-16 babyb*:16 betalen_$:16 buurt*:-16 class:16 days:16 de_oude:16 de_tuin:16 dinsd*:-16 donde*:-16
een_keer:-16 een_prima:16 elektrische:16 en_hij:16 evening:-16 gaste*:16 gasten:16 hier_nog:16 high:16
houde*:16 houden:16 ik_ben:-16 kinderwagen:16 klaar_,:16 knows:-16 lefto*:16 lege:16 lenen_,:16 lette*:16
logeert:16 longe*:16 longer:16 maand:-16 maat_$:16 make_my:16 more:-16 morning:-16 movin*:16 moving:16
my_boot:16 naaimachine:16 need:16 negen:-16 of_the:-16 onze_tent:16 or_so:16 party*:16 partytent:16
patie*:-16 rolle*:16 sewin*:16 sewing:16 shower_on:16 starts_at:16 statafels:16 steekwagentje:16
stekjes_van:16 stekk*:16 stuk_en:-16 sunday_$:16 there:-16 winte*:-16 zette*:-16 zetten:-16 zijn_op:16
#air-bed:-15 #bicycle-repair:-15 #company:-15 #digging:15 #kitchen-space:-15 ,_alles:15 ,_is:-15 ?_de:15
^_naaimachine:15 ^_soup:15 ^_zijn:15 aan_$:-15 allee*:-15 autum*:15 autumn:15 baby_shower:15 beame*:15
beamer:15 bij_ons:15 birth*:-15 brand*:15 breng*:-15 brother:15 buiten:15 camera:-15 clearing:15 compleet:15
dames*:15 de_schuur:15 deel:-15 dicht_,:15 dinsdag_is:15 een_$:15 een_stoel:-15 eerst_komt:15 empty_jam:15
en_ik:15 en_nu:-15 en_voor:15 ervan:15 feest*:15 fijne:15 fijne_kam:15 foldi*:15 folding:15 for_empty:15
gave:15 geen_fijne:15 gekregen_na:15 grofv*:15 hand:15 handw*:15 hangt_in:15 hebbe*:-15 hebben:-15
hedge_trimmer:15 heeft_geen:15 het_leren:15 het_luizencontrole:15 het_portiek:15 hij:15 him:-15
huis_gekregen:15 is_het:15 kam_meer:15 kapstok:15 ken_je:15 kilos:-15 leads:15 leeg_huis:15 leren_wil:15
luizencontrole:15 luizencontrole_en:15 matras_$:15 may:15 meenemen:15 meer_mee:15 metre*:15 metres:15
mijn:-15 mijn_kinderen:-15 my_sister:15 naaimachine_voor:15 naar:-15 neigh*:-15 nu_aan:15 on_my:-15
on_the:-15 ongeb*:15 ontstoppingsveer:15 onze_kinderwagen:15 opvang:15 opvang_en:15 over_na:15
pannenkoekplant:15 pannenkoekplant_,:15 proef*:-15 quiet:-15 recorder:15 ruimt_op:15 schaal:-15 share*:-15
shop:15 someb*:-15 stand_$:15 stuff:-15 this:15 thurs*:-15 toevallig_nog:15 trimmer:15 tulpe*:15 uit_de:15
verlost:15 verlost_mij:15 verst*:-15 vier_stoelen:15 vrij:-15 wanted_for:15 webca*:15 webcam:15 week_$:-15
weg_$:15 wie_verlost:15 wil:15 wil_,:15 zijn:15 zijn_$:-15 zin:-15 zo:-15 #car-seat:14 #drums:-14
#job-application:14 #neighbour-mediation:-14 #painting:14 #thrift-drop-off:14 ,_anyone:-14 ,_i:-14 ,_need:14
=errands:-14 =mending:-14 =passing:-14 @caring:-14 ^_bbq:14 ^_bought:-14 a_high:14 afvoe*:14 afvoer:14
alleen_een:14 alone:-14 als_een:-14 als_er:-14 any_colour:14 any_unwanted:14 barro*:14 barrow:14 be:-14
beginners:-14 black:14 boeke*:14 buren:-14 busje:-14 campe*:-14 carpet_cleaner:14 cars:-14 chair_for:14
christmas_$:14 clear*:14 close*:-14 could_do:14 crash:14 crate:14 de_afvoer:14 de_trein:14 died:14 dies:14
donderdag:-14 drive*:-14 een_stukje:-14 eiken:14 empty_,:14 en_drie:14 en_we:14 every:-14 familie:14
fietskar:14 flat:-14 friday_and:14 frien*:-14 full_of:-14 gaat_op:14 garden:-14 gebruikt:14 gereedschap:14
grab:14 half:14 heeft_er:-14 here_$:-14 hes:14 het_schoolplein:14 hobby*:14 hoeft:-14 home_$:14 ik_bezit:14
in_een:-14 interview:14 is_free:14 is_overleden:14 is_the:-14 jars:14 jars_$:14 kam:14 kamers_en:14 kast:-14
kind_dat:14 kinderwagen_is:14 koffie:-14 krijg:-14 ladde*:14 ladder:14 lapto*:14 learn*:14 luize*:14
mag_je:14 maken:-14 meene*:14 meter:14 midde*:-14 missi*:14 missing:14 moede*:-14 monda*:-14 muzie*:14 na:14
naaim*:14 needs_them:14 neem:14 net_een:14 no:14 not:14 old:14 old_,:14 ook_,:14 op_kamers:14 op_zolder:14
opvan*:14 overleden_en:14 pak:14 racle*:14 raclette:14 rusti*:-14 samen:-14 sister:14 sister_visits:14
sizes:14 sleeps:14 sluit:-14 solde*:-14 some:14 stoelen_te:14 street:14 sunday_without:14 tank_out:14
the_nursery:14 thuis*:-14 tomatenplantjes:14 tot_en:14 trimm*:14 tuins*:14 two_,:14 unwanted_fish:14
uurtje:-14 verpl*:14 verstand:-14 visits_at:14 voor:14 voor_$:-14 voor_de:14 voor_mij:-14 wall_,:14 who:-14
whos:14 wie_wil:14 zoeken_een:-14 zwemb*:-14
`,
  ride: `
@riding:108 =towns:107 =cars:101 =riding:83 @learning:-82 auto:82 naar:82 =publicTransport:74 =tools:-72
+ride:70 =rooms:-70 @eating:-69 /ride:64 =teaching:-58 =electronics:-57 =destinations:55 car:55 naar_de:54
to_the:52 =ingredients:-51 #transport-goods:50 bij_de:46 in:46 =meals:-45 to:45 naar_het:42 =religion:41
af:41 this:-41 =dishes:-40 =sport:40 =storing:-39 van:-39 van_,:39 =toys:-38 met:38 @caring:-37 bij:37
rijdt:37 uur:37 /help:-36 =caring:-36 =languages:-36 at:36 take:36 ^_ik:-34 daar:34 driver:34 wie_gaat:34
+meal:-33 =drinks:-33 =surplus:-32 @place:-32 heeft_een:32 =medical:31 =quantity:31 @mending:-31 along:31
chauf*:31 hem:31 om:31 room_for:31 sluit_om:31 tram:31 wagen:31 #chairs:30 ,_er:30 =arts:-30 =cooking:-29
mee:-29 mijn_auto:29 runs:29 van_mijn:-29 =aids:28 =lifting:28 heen:28 rijd:28 stand:-28 the:28 them:-28
tot:-28 wij:-28 =curious:-27 =passing:27 =wanting:-27 dinsd*:27 klein*:-27 stil:27 they:27 trail*:27
trailer:27 with_a:27 #van-share:26 +help:-26 /meal:-26 =bicycles:26 breng:26 chauffeur:26 delen:26 drive*:26
fiets:26 groot*:26 ik_moet:-26 mag:-26 moete*:26 moeten:26 op_mijn:-26 schoo*:-26 wie_moet:26 @having:-25
car_$:25 ede:25 mee_naar:-25 morni*:25 stoelen:25 tram_$:25 wat:-25 +space:-24 =baking:-24 breng_ik:24 de:24
fetch:24 heb:24 moet_er:24 need_to:24 to_get:24 wil:-24 ,_my:23 =building:-23 =kitchenware:-23 =plumbing:-23
=recurring:23 =warm:-23 @keepingHouse:-23 @lending:-23 and_a:23 dinsdag:23 dorp:23 going:23 its:-23
kan_iemand:23 mijn:23 seats:23 u:23 volvo:23 /item:-22 a_van:22 af_en:22 centr*:22 en_een:22 er:22 geef:-22
ik:22 over:-22 past:22 stoel*:22 tract*:22 vervo*:22 was:-22 ze:-22 #dump-run:21 #errands:21 #trailer:21
,_hij:21 ,_mijn:21 ,_wie:21 =standingIdle:-21 ^_going:21 en_het:21 garag*:-21 richt*:21 richting:21
rijbe*:21 room:21 sluit:21 tractor:21 way:21 wheel*:21 #bulky-waste:20 #running:20 +skill:-20 ,_elke:20
,_maar:-20 =paperwork:-20 =urgency:-20 ^_vandaag:-20 airpo*:20 airport:20 at_the:20 bakke*:20 bus:20
busje:20 car_,:20 early:20 from_the:20 in_de:-20 kilom*:20 out:-20 rijbewijs:20 roof:20 street:-20 taxi:20
the_tram:20 vol:-20 werk:20 zit_in:20 ~:-20 #airport-ride:19 #furniture-pickup:19 ,_eight:19 ,_vandaag:19
=children:-19 =exams:-19 =schoolSubjects:-19 aange*:19 ambulance:19 garage:-19 him:19 je:-19 ligt_in:19
lopen:19 morning:19 ochte*:19 ouder*:19 see:19 straat:-19 stree*:-19 sunda*:19 tip:19 trekt:19
trekt_alles:19 uit:-19 villa*:19 would:-19 zware:19 #childs-bike:18 #pharmacy-errand:-18 =appliance:-18
=goodCondition:-18 =material:18 =occasions:18 @paperwork:-18 @sheltering:-18 ^_er:-18 ^_our:18 ambul*:18
and_my:18 back:18 can:18 coast:18 de_markt:-18 dozen:18 goed:-18 i:18 i_have:18 jaar:-18 kleine:-18
langs_de:18 left:-18 lenen:-18 markt:-18 moet:18 no:18 now:-18 on_thursday:18 plus:18 polde*:18 polder:18
run:18 run_,:18 scootmobiel:18 the_coast:18 versl*:18 vervoer:18 wilt:18 you:18 #leftover-wood:17
#school-pickup:17 ,_six:-17 ,_zaterdag:17 @errands:-17 @growing:-17 @moving:-17 ^_twee:17 ^_two:-17 al_$:17
als_er:17 amste*:17 de_kliniek:17 dicht:-17 dinsdag_,:17 eight:17 ends:17 evening:17 feest:17 going_up:17
home:17 huis:-17 iemand_die:-17 it:-17 klini*:17 kliniek:17 marktplaats:17 meeri*:17 my_trailer:17
nu_naar:17 past_niet:17 post:-17 someo*:-17 spieg*:17 sunday:17 van_een:-17 zakke*:17 zakken:17
ziekenhuis:-17 zijn_$:17 #green-waste:16 ,_can:16 ,_forty:16 ,_tell:16 /skill:-16 =lending:16 =quietWork:16
^_gezocht:-16 ^_sta:16 alle:-16 auto_staat:16 centre:16 coast_this:16 comes:-16 dat_is:16 den:16 deur:16
drie:16 drive_this:-16 een_bank:16 elke_dag:-16 friends:-16 ga:-16 grand*:16 groothandel:16 heen_?:16
het_dorp:16 het_feest:16 het_ziekenhuis:-16 ik_breng:16 ik_graag:16 kant:16 kinderen:-16 lend:-16
nog_naar:-16 ons_$:16 rathe*:16 rather:16 scoot*:16 straa*:-16 three:16 thuisbrengen:16 thuisbrengen_$:16
until_wednesday:16 us:16 uur_en:16 village:16 vrijd*:16 vrijdag:16 weg:16 winterbanden:16 you_can:-16
#guest-room:-15 #roof-rack:15 ,_but:15 ,_op:15 ,_tot:15 =addressed:-15 =alone:-15 =electric:-15 =former:-15
=furniture:15 =injury:15 =shops:-15 ^_naar:15 aldi:15 and_the:-15 apoth*:-15 blind:15 bough*:15 bought:15
broke*:15 broken:15 buite*:-15 but:15 campe*:-15 cant:-15 chauffeur_,:15 colle*:15 could_take:15 daar_ook:15
de_aldi:15 een_auto:15 elkaar_$:15 en_dat:15 for_this:-15 frida*:-15 friday_$:-15 full_tank:15 gaat:15
gezin*:15 groothandel_,:15 half_zes:15 hoe:15 home_from:15 ill:15 in_my:-15 ind:15 km:15 lands*:15
met_bakken:15 oefen*:-15 om_uur:15 onze_auto:15 seat_for:-15 side:15 slaap*:-15 space:15 staat:15 stad:15
stoep:-15 te:-15 thuis*:15 tonight_$:-15 towns:15 towns_$:15 wagen_staat:15 weekl*:15 weekly:15 zelf:-15
#car-share:14 #company-outings:14 #volunteer-work:14 #wheelchair-transport:14 ,_they:14 =asking:14
=digital:-14 =hair:-14 =office:-14 =plots:14 ^_drie:14 ^_flight:14 ^_library:14 ^_would:-14 a_car:14
along_$:14 anyth*:-14 anything:-14 at_four:14 charg*:-14 choir:14 dat:-14 de_deur:14 de_stoep:-14 de_week:14
deze:-14 doe:-14 driver_,:14 een:-14 eens:14 en_de:14 en_wij:-14 eruit:-14 estat*:14 gaat_er:14
garden_centre:14 have_a:14 hoe_kom:14 i_cant:-14 ik_in:-14 ik_mijn:14 is_a:-14 jump:-14 kinde*:-14 koffe*:14
komt:-14 leeg:14 logee*:-14 maar_wilt:14 mijn_scootmobiel:14 mijn_wagen:14 of_een:14 on_saturday:14 our:-14
pass:14 rijdt_er:14 someone:-14 sta:14 staan:-14 stair*:-14 take_your:14 te_delen:14 thursday:14 uw:-14
walk:14 week_$:14 week_stil:14 wil_er:14 year:-14
`,
  meal: `
=dishes:120 @eating:117 =meals:101 =cooking:79 +meal:74 /meal:74 =ingredients:68 @learning:-59 =baking:58
=cars:-58 =teaching:-58 =material:-54 =tools:-52 @sheltering:-51 eten:49 =electronics:-48 =rooms:-48
=furniture:-46 =recurring:46 vol:46 iets:45 table:45 +item:-44 =kitchenware:43 allee*:43 =bicycles:-42
=destinations:-42 =warm:42 =diets:41 naar:-41 to:-41 pan:40 /item:-39 =animals:-39 ,:38 =music:-38 =arts:-37
=surplus:37 =building:-36 =lending:-36 veel:36 =missing:35 en_ik:35 te_veel:34 this:34 would:34 =free:-33
dagen:33 je:-33 #home-meals:32 +help:-32 ::-32 of:32 #sick-care:31 =sport:-31 @trade:-31 er:31 van:31
/help:-30 =pests:-30 anyth*:30 anything:30 #harvest-help:29 ,_maar:29 =alone:29 =asking:29 =camping:-29
=toys:-29 ?:-29 than:29 we:29 =plumbing:-28 @lending:-28 crackers:28 echte:28 maakt:28 moet:-28 two:-28
=family:27 =illness:27 after:-27 ik_kan:27 zelf:27 +skill:-26 =aids:-26 =clothes:-26 =schoolSubjects:-26
=sewing:-26 =urgency:26 =wanting:-26 @riding:-26 crack*:26 keuke*:26 was:26 #party-crockery:25 =babygear:-25
=publicTransport:-25 =standingIdle:-25 boter*:25 by_the:25 dan:25 feed:25 for:25 if:-25 in:-25 neigh*:25
verse:25 @giving:-24 bij_ons:24 eens:24 week:24 +ride:-23 =occasions:23 =towns:-23 @keepingHouse:-23 are:23
can:-23 eigen:23 hoe:-23 jaar:-23 my:-23 room:-23 stoel*:-23 stoelen:-23 ze:23 +space:-22 /space:-22
=lack:22 =sorrow:-22 at:22 bord:22 do:-22 eat:22 fritu*:22 frituur:22 liter:-22 living_on:22 pot:22
schaal:22 terug:22 tomat*:-22 what_you:22 whole:22 ,_de:21 =groups:21 =mourning:-21 @mending:-21 homem*:-21
homemade:-21 kook:21 livin*:21 living:21 maken:21 mee:21 nu_.:21 staat:21 the_whole:21 van_eigen:21
windf*:21 ,_cant:20 ,_er:20 =lost:20 =partygear:-20 alleen:20 en_heeft:20 finish:20 friday_$:20 gaat:-20
hij:-20 hot:20 koken:20 maalt*:20 makin*:20 making:20 mine:-20 on_sunday:-20 real:20 somet*:20 something:20
too:20 ~:-20 #fryer:19 /skill:-19 =books:-19 =caring:-19 =paperwork:-19 =trades:-19 ^_kitchens:19 alles:19
being_ripped:19 bezor*:19 broodjes:19 extra:19 finis*:19 jam_jars:-19 kitchens:19 kitchens_being:19 let:-19
maak:19 magne*:19 month:19 naar_de:-19 op_$:19 out_until:19 over_van:19 rippe*:19 ripped:19 ripped_out:19
rolle*:-19 suike*:19 toast:19 tree_,:19 us:19 visit*:-19 volge*:-19 voor_een:19 warme:19 zin:19 =exams:-18
=quietWork:-18 ^_my:-18 alleen_een:-18 apple*:18 apples:18 at_our:18 bakt:18 being:18 de_deur:18 dinners:18
een_bord:18 er_zijn:18 feedi*:18 feeding:18 fresh:18 gate:18 iets_warms:18 jam:-18 maag:18 make:18 must:-18
neem:18 net:18 ons:18 share:18 sunday:-18 sunday_$:-18 van_het:18 warms:18 what:18 =able:-17
=awayFromHome:-17 =errands:17 =quantity:17 ^_donderdag:17 ^_na:17 ^_vanmiddag:17 auto:-17 ben:-17 door:17
each:17 er_is:17 for_the:-17 get:17 iemand_met:17 ik_maak:17 komen:-17 maken_$:17 moet_voor:-17 na_de:17
panne*:17 pot_of:17 staan:17 sundays:17 to_share:17 to_the:-17 verja*:17 zelfg*:17 zelfgemaakte:17
ziekenhuis:17 /ride:-16 =addressed:-16 =digital:-16 =mending:-16 =office:-16 =takers:16 ^_a:-16 ^_anyone:16
^_gezocht:16 altij*:16 altijd:16 bakker:16 been_living:16 begin*:-16 bring:16 bring_a:16 deur_$:16 diabe*:16
een_pan:16 een_warme:16 forgo*:16 full:16 here_,:16 im:-16 keukentafel:16 kinderen:16 noon_today:16 off:16
on_crackers:16 ons_de:16 proev*:16 prope*:16 proper:16 slice:16 slikk*:16 slikken:16 until_friday:16
veget*:16 verte*:-16 voor_acht:16 voor_mijn:16 you_like:16 #fruit-harvest:15 #jam-and-preserves:-15
#medical-ride:15 #party-cooking:-15 ,_neem:15 ,_take:15 ,_we:15 =cleaning:-15 =deadline:15 =drinks:15
=nature:-15 ^_deze:15 ^_volgende:-15 ^_vrijdag:15 acht_en:15 alleenstaanden:15 apples_for:15 been:15 bowl:15
but:-15 cant:15 cider:15 cider_$:15 comin*:15 coming:15 donderdags:15 down:15 feest*:-15 for_cider:15
for_windfall:15 gevul*:15 gevulde:15 gezocht_voor:15 help_$:-15 here:15 het_ziekenhuis:15 hun:15 i_can:-15
iemand_die:15 leert:-15 loaf:15 moede*:15 my_kitchen:-15 offer*:-15 over_$:15 past:-15 pom:15 since:15
smaak*:15 smaakt:15 starter_to:15 than_my:15 the_table:15 tomaten:-15 tree:15 uur:15 uur_,:15 vrij:-15
wij_zijn:15 windfall:15 windfall_apples:15 would_be:15 zit_zelf:15 zn:15 #fence-repair:14 :_ik:-14 =hair:-14
^_our:-14 ^_the:-14 ^_vanavond:14 a_bread:-14 aan_wie:-14 all:14 alone:14 ben_met:14 best:-14 bezorgd_en:14
boods*:14 brood*:14 canal_$:14 chees*:14 de_hele:14 deur:14 dinner_tonight:-14 dochter:-14 done:-14
doosje_halen:14 en_alles:14 eten_en:-14 fish:-14 forty:-14 halen_mag:14 heeft:-14 i_get:14 ik_zou:14
is_at:-14 kerst:14 keuken:14 kippen_zijn:14 klaar:14 koken_$:14 kookt:14 leg_,:14 mag_geen:14 magnetron:14
meals:14 mee_te:-14 morge*:14 new:14 niet_bezorgd:14 niet_meer:-14 offering:-14 onze_keukentafel:14
pannen:14 saturday:-14 this_week:14 to_feed:14 until_dinner:-14 volunteers:14 voor:14 wie_bakt:14 zes_uur:14
zijn_aan:14 zoek:-14
`,
  space: `
@sheltering:100 waar:93 =rooms:86 @eating:-74 =riding:-70 +space:67 @learning:-63 =warm:61 /space:60
=clothes:-57 mogen:56 =sleeping:54 =storing:54 =building:53 =free:53 @growing:53 naar:-53 =quietWork:49
ergen*:49 ergens:49 home:-49 straa*:49 campe*:48 mag:48 ons:48 where:48 =aids:-47 =joy:-47 =tools:-47
=languages:-46 voor_mijn:45 ::-44 =body:-44 our:44 floor:43 =former:-42 =plots:42 straat:42 at:-41 onze:41
=dishes:-40 =recurring:-40 waar_kan:39 =shops:38 @keepingHouse:-38 #sofa:37 =meeting:37 ,_waar:36
=babygear:-36 =furniture:36 =kitchenware:-36 =sizes:36 ^_my:36 vrij:36 =wanting:35 @helping:-35 die:-35
en_de:35 oprit:35 quiet:35 tuin:35 +meal:-34 @riding:-34 in_our:34 leeg:34 let:34 to_the:-34 .:-33 frien*:33
kan:33 plek:33 vanna*:33 vannacht:33 friends:32 oefen*:32 there:32 voor:32 #air-bed:31 drive:31 has:31
helft:31 monday:31 stand:31 =quantity:30 =teaching:-30 cafe:30 hebbe*:30 hebben:30 hier:30 in_$:30
in_the:-30 six:30 tot:30 #parking:29 =baking:-29 =groups:29 =standingIdle:29 ^_waar:29 dak:29 een:29
in_de:-29 schuu*:29 stroom:29 uur:-29 /meal:-28 =illness:-28 bij_de:-28 cars:28 er:28 erf:28 heen:28 ik:-28
monda*:28 seeks:28 =sewing:27 barn:27 drilling:27 en_wil:27 im:-27 mee:-27 over:-27 place:27 wij:27
#camper-share:26 #rehearsal-space:26 =caring:-26 =electronics:-26 and_the:26 de_helft:26 drill*:26 gaat:-26
helft_van:26 iemand:-26 still:-26 van_bij:26 vier:-26 vriezer:26 winkel:26 zitten:26 /item:-25 =arts:25
=injury:-25 =noise:25 @giving:-25 ^_onze:-25 at_the:-25 befor*:-25 before:-25 bij_ons:25 in_a:25 place_to:25
somew*:25 somewhere:25 vriez*:25 zoekt:25 +ride:-24 ?_$:24 child*:24 freez*:24 hebben_een:24 is:24 kamer:24
kelde*:24 mag_er:24 ook:-24 school:-24 staan_$:24 sunday_$:-24 there_$:24 tot_zondag:24 wij_hebben:24
winke*:24 zit:-24 zitte*:24 #neighbour-mediation:23 +help:-23 =bicycles:23 =passing:-23 ^_de:23 ^_you:23
caravan:23 droog:23 en:-23 en_ik:-23 eruit:23 half_of:23 heeft:23 koffi*:23 kunst*:23 my:23 nine:23
oefenen:23 past:23 stroo*:23 stukj*:23 ,_wij:22 /help:-22 =night:22 =schoolSubjects:-22 =weather:22
@lending:-22 camper:22 first:-22 fits:22 for_a:22 geen:22 ik_zoek:22 kind:-22 leave:22 left:-22 nu:22
that:-22 uit:22 unuse*:22 unused:22 vacan*:22 vacant:22 zwemb*:22 ,_geen:21 =elders:-21 =meals:-21 ^_half:21
beds:21 dicht_$:21 for:21 garde*:21 grass:21 ieman*:-21 it_$:21 kan_ik:21 kelder:21 met_een:-21 mijn:21
neigh*:21 overd*:21 room_for:-21 schei*:21 somebody:-21 take:-21 this:-21 vergadering:-21 vrijd*:-21
while:-21 #legal-advice:20 #sick-care:-20 =medical:-20 =missing:-20 ^_a:20 achte*:20 af:-20 arriv*:20
container:20 drumm*:20 heb_een:20 is_vol:20 machi*:-20 on_my:-20 schuur:20 wij_zijn:20 without_a:20 wordt:20
your:20 #drawing:19 #floor-laying:19 #freezer-meals:19 ,_six:19 ,_where:19 =awayFromHome:19 =broken:-19
=errands:-19 ^_in:19 ^_kan:19 ^_moving:19 ^_wie:-19 build*:19 burne*:19 campervan:19 cance*:19 cancelled:19
cancelled_,:19 carav*:19 children:19 coupl*:19 couple:19 do:-19 erf_,:19 hoe:-19 how:-19 ik_een:19
in_onze:19 is_in:-19 is_open:19 it_is:19 kerst*:-19 koffie:19 may:19 oefenen_?:19 open:-19 our_garden:19
patch:19 patch_of:19 plek_om:19 rust:19 shared:19 snore:19 stopc*:19 stopcontact:19 stukje:19 verwa*:19
walls:19 want:-19 weer:-19 what:-19 who:-19 wide:19 wie_kan:-19 zondag_,:19 #allotment:18 #backpack:18
#guest-room:18 #learn-drums:18 +item:-18 ,_anyone:18 ,_voor:18 =dancing:-18 =material:-18 =partygear:-18
=plumbing:-18 @mending:-18 bare:18 bij_iemand:18 boven:18 cante*:18 canteen:18 cook:18 dames:18 de_kamer:-18
dicht:18 een_busje:18 eens:-18 er_geen:18 garden:18 gezet:18 half:18 have_a:18 hoste*:18 ive_been:18
kan_een:18 keuke*:-18 livin*:-18 living:-18 maand*:18 met_twee:18 must:18 na:-18 near_the:18 niet_op:18
of_the:18 slaap*:18 sofa:18 stads*:18 stopcontact_$:18 the_kids:18 theres_a:-18 up:-18 use:18 van_de:-18
volks*:18 wat:-18 #crisis-support:17 #fridge-space:17 #furniture-assembly:-17 #party-crockery:-17 ,_bij:17
=sorrow:-17 ^_im:-17 ^_the:-17 and_nobody:17 any:-17 anyone_let:17 away:17 band:17 bed_for:17 binnen:17
campervan_stand:17 corri*:17 corridor:17 daklo*:17 de:-17 deze:-17 drie_weken:17 drive_this:17 drummer:17
drums*:17 drumstel:17 floor_$:17 gebruik:17 got:-17 groenten:17 in_ons:17 is_net:17 leave*:-17 leaves:-17
let_a:17 lift_,:17 locke*:-17 locked:-17 love:-17 maar:17 maar_$:-17 met_tien:17 morgen:-17 naar_het:-17
only:-17 op_reis:17 share*:17 snore_$:17 stand_on:17 stop:-17 street:17 tafel:17 the_lift:17 their_drive:17
thurs*:17 thursday_$:17 twee:17 vicar*:17 vicarage:17 winte*:17 you_may:17 zitten_?:17 #house-watch:16
#lodging:-16 #parenting-advice:-16 #thesis-help:16 ,_free:-16 =lending:16 =music:16 ^_where:16
a_campervan:16 a_desk:16 a_small:16 a_student:16 anyon*:-16 betwe*:16 between:16 between_two:16 binne*:16
but:-16 couch:16 couch*:16 couches:16 couches_since:16 dahli*:16 dahlias:16 de_keukentafel:16 desk:16
direc*:16 droge:16 dus:-16 en_een:16 friends_couches:16 from:16 gets:16 give:-16 hoek:-16 iets:-16 if_a:16
ik_kan:-16 ik_wil:-16 insul*:-16 is_te:16 like:-16 made_up:16 mij_een:16 mijn_oprit:16 near:16 neighbours:16
noord*:16 on_friends:16 op_straat:16 orcha*:16 orchard:16 permit:16 room_$:-16 stil:-16 street_$:16
the_children:16 the_neighbours:16 the_split:16 tien:16 tomat*:16 tot_donderdag:16 two:16 van_,:-16
vergaderzaaltje:16 verwarming:16 vijf:-16 volge*:16 voor_twaalf:16 vriezer_voor:16 wil_er:16 witho*:16
without:16 zater*:-16 zaterdag_mag:16 zijn:16 zolde*:16 #bike-parking:15 #candles:15 #lawn-mowing:15
#party-tent:15 #writing-letters:-15 ,_i:-15 ,_vandaag:-15 =camping:15 =money:-15 =towns:-15 ^_kom:15
^_stadstuintje:15 a_door:15 afges*:15 afgesloten:15 allee*:-15 alone:-15 altij*:-15 altijd:-15 an:-15
are_drilling:15 arrives:15 augus*:15 aula:15 basement:15 been_on:15 beschikbaar_voor:15 bezet:15 bij_is:15
bij_wie:15 dahlias_moeten:15 de_dahlias:15 door:-15 een_stukje:15 en_word:15 ermee:15 gebru*:15 gek_$:15
get:-15 geworden_,:15 go:-15 grow:15 hay:15 heen_en:15 het_cafe:15 is_van:15 kitchen:15 klaar:-15 klein:15
machine:-15 marathon:15 me:-15 me_heen:15 meanw*:15 meanwhile:15 meer_in:15 mijn_piano:15 moet_de:-15
moeten_nog:15 mogen_er:15 of:15 old:-15 om:-15 om_me:15 om_te:15 onze_tuin:15 oprui*:15 paint:15
peuters_om:15 reis:15 repet*:15 right_now:15 scheiding:15 six_cars:15 slaap:15 split_$:15 spot:15
stadstuintje:15 stadstuintje_van:15 stay:-15 student:15 sunda*:-15 their:15 too_big:15 twee_peuters:15
vanaf_maandag:15 volgend:15 weg_$:-15 werk_thuis:15 wheel*:-15 wie:-15 word_gek:15 would_anyone:15
#cleaning:14 #electric-wiring:14 #errands:-14 #fridge:14 #grief-support:-14 #odd-jobs:14 #paving:14
#sleep:14 #starting-a-business:14 #study-place:14 #workspace:14 ,_gebruik:14 ,_koffie:14 ,_mijn:-14 ._$:-14
=dreaming:14 =exams:14 =freeTime:-14 =hair:-14 =mourning:-14 =newHere:14 =occasions:-14 =secondHand:-14
=working:-14 ^_anyone:-14 ^_volgend:14 ^_voor:14 ^_we:14 a_roof:14 aan:-14 and:-14 anyone:-14 august_,:14
bakken_in:14 basem*:14 becau*:14 because:14 bedri*:14 beginnend_drummer:14 bezet_$:14 big:14 bij:14
buurttuin:14 buurttuin_vrij:14 closed:14 come_straight:14 dat_de:14 de_buurttuin:14 de_gracht:14 dinne*:-14
doet:-14 drie_bakken:14 drummer_oefenen:14 dry:14 during_the:14 e:14 een_beginnend:14 een_droge:14
een_schuur:14 empty:14 evict*:14 evicted:14 free_$:-14 from_the:-14 gaan:-14 geen_dak:14 gek:14 goed:-14
graag:-14 grach*:14 gracht:14 halen:-14 has_room:-14 het_erf:14 het_noorden:14 hoekj*:14 hoekje:14 if:14
kamer_$:14 kan_niet:14 kapot:14 kunne*:14 kunnen:14 lege:14 let_your:14 lette*:-14 lorry:14 lounge:14
marat*:14 mij_,:14 mijn_tuin:-14 morni*:-14 niets:14 nieuw*:-14 nog:-14 noorden:14 now_$:14 of_a:14
on_the:-14 on_their:14 on_thursday:-14 onderdak:14 oud:-14 panne*:-14 parkeerplek:14 permi*:14 peuters:14
power:14 silen*:14 since_the:14 slaap_ik:14 slot_,:14 someb*:-14 stand*:14 sunday:-14 terre*:14 terrein:14
the_street:14 thesi*:14 thesis:14 to_sit:14 tomor*:-14 too:14 tuin_,:14 uit_$:-14 vanavond_leeg:14 verga*:14
vergaderzaaltje_boven:14 visit*:14 vloer:14 volgend_voorjaar:14 volkstuin:14 voorjaar_zijn:14 waar_laat:14
weila*:14 welkom_$:14 werken:14 where_could:14 where_do:14 zijn_drie:14
`
}
