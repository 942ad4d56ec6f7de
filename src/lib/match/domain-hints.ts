import type { ListingDomain } from '#lib/domain/views.ts'

/** Fitted by scripts/match/fit.ts: hundredths of a point by sign (domain.ts). */
export const domainHints: Readonly<Record<ListingDomain, string>> = {
  help: `
/help:106 @mending:95 @learning:-90 +help:86 +ride:-77 @keepingHouse:71 @errands:70 @eating:-66 +meal:-65
@caring:58 @riding:-56 +space:-55 ben:54 @helping:50 and:46 /skill:-45 @sheltering:-44 +skill:-42 /item:-40
@giving:-40 mag:-39 #lifting:37 @trade:37 staat:-37 water:37 @lending:-36 @moving:36 @having:-35 @place:-34
if:34 leeg:-34 aan:33 wande*:33 /meal:-32 i:32 oude:-32 /ride:-31 im:31 vrij:31 #babysitting:30
#letters-and-forms:30 die:30 krijg*:30 would:-30 #odd-jobs:29 #pharmacy-errand:29 #walking-together:29
@paperwork:29 hem:-29 uurtj*:29 ::28 gemee*:28 iemand:28 of:28 paar:28 vakan*:28 vakantie:28
#fence-repair:27 ik:27 #local-history:26 #small-animals:26 after:26 auto:-26 de:26 ieman*:26 other:26
zater*:26 #clothing-repair:25 bij:25 is:-25 loose:25 net:-25 niks:25 still:25 #baking:24 /space:-24
binne*:-24 binnen:-24 gebru*:-24 kinde*:-24 kledi*:24 weet:24 while:24 #cat-feeding:23
#furniture-assembly:23 ga:23 helft:-23 moet:23 round:23 wil:-23 #decluttering:-22 #gutter-cleaning:22
een:-22 lette*:22 ligt:-22 row:22 staan:-22 teach:-22 uw:22 who:22 zette*:22 zetten:22 #bulky-waste:-21
#dog-walking:21 #newcomer-welcome:-21 #parcels:21 #plumbing:21 @growing:-21 baby:-21 dinner:21 open:21
schuur:-21 spare:-21 #fruit-harvest:-20 all:20 armen:20 big:-20 boxes:-20 dinne*:20 fence:20 gebruiken:-20
home:20 letten:20 neighbours:20 offer:20 weer:20 your:20 #bicycle-repair:19 #groceries-food:-19
#plant-watering:19 going:19 klein*:19 krijg:19 mine:19 nu:-19 opvan*:-19 opvang:-19 roepe*:19 roepen:19
stron*:19 strong:19 to:19 today:-19 uurtje:19 vraag:19 whod:19 zoek:-19 #clothing:18 #dump-run:-18
#fencing:18 #phone-calls-for:18 anyon*:18 apoth*:18 apotheek:18 can:-18 drie:-18 flat:18 happy:18 hoog:18
hoor:18 keuke*:-18 komt:18 lift:18 na:18 om:18 prune:-18 schuu*:-18 sjouw*:18 sneeu*:18 so:18 sterk:18
teena*:18 van:18 wie:18 zolder:18 #allowances:17 #baby-help:-17 #grief-support:-17 #ironing:17 #repair:17
#sharpening:17 #tables:-17 baked:17 bank:-17 be:17 breng:17 car:-17 demen*:17 gaat:-17 geen:-17 klusser:-17
pie:17 that:-17 verbouwing:17 verhu*:17 what:-17 zegt:-17 #sewing-machine:-16 #table:-16 #tv:16 @reward:16
als:16 begin*:-16 bloem*:16 eerst:-16 gesch*:-16 goes:16 je:-16 know:16 leren:-16 minuten:16 oprui*:-16
or:-16 parce*:16 sink:16 ten:-16 twee:16 vastz*:16 vastzit:16 verhuizen:16 winte*:16 zolde*:16
#catering-hands:-15 #laundry-use:15 #lawn-mower:15 #lodging:-15 #magazines:15 #meal-for-sick:15
#plastering:-15 #sofa:-15 #tree-pruning:-15 best:-15 carry:-15 cv:-15 daar:15 dinsd*:15 doen:15 goten:15
hand:15 hebbe*:15 hebben:15 heeft:-15 koffi*:15 kop:15 krijgen:15 krijgt:15 met:15 morning:15 patience:15
sta:15 stil:-15 stoep*:15 table:-15 then:15 uit:-15 until:15 vast:15 winter:15 #bags:14 #car-repair:-14
#elder-care:-14 #grinder:14 #learn-french:-14 #sledge:14 #tile-cutter:14 .:14 alone:14 come:-14 for:-14
garde*:-14 goed:14 grond:14 jaar:-14 kapot:-14 knitt*:14 knitting:14 kring*:-14 kringloop:-14 let:14
like:-14 locke*:14 locked:14 los:14 maakt:-14 machi*:14 medic*:14 morni*:14 nodig:14 oppas:14 overh*:14
recht*:14 rug:14 simpl*:14 verbo*:14 wandelen:14 zwemles:14 ~:14 #air-bed:-13 #electric-wiring:-13
#events:-13 #first-aid-kit:13 #hedge-trimming:13 #jam-and-preserves:-13 #lawn-mowing:13 #personal-care:13
#renovating-advice:13 #thrift-drop-off:-13 #window-cleaning:13 aange*:-13 anyone:13 bakke*:-13 bring:13
cuts:13 dust:-13 echte:-13 eens:13 end:13 evening:13 every:13 garden:-13 gekre*:-13 gekregen:-13 go:-13
handy:13 haven:-13 immed*:-13 kan:-13 kerst:-13 keukentafel:-13 kijke*:13 kijken:13 langs:13 learn*:13
learned:13 looki*:-13 looking:-13 mijn:13 must:-13 on:-13 patie*:13 rolla*:13 rollator:13 schaa*:13
sewin*:-13 sewing:-13 till:-13 toesl*:13 use:-13 years:13 ziek:13 zweml*:13 #cleaning:12 #dutch-meals:-12
#flyer-delivery:12 #hedge-trimmer:12 #parking:-12 #paving-stones:12 #van-share:-12 #wifi-help:12
#workspace:-12 #writing-letters:-12 allee*:-12 anybo*:12 anybody:12 bag:12 betaa*:-12 betaal:-12 brengt:-12
carav*:-12 charg*:12 compa*:12 company:12 down:12 gemeente:12 homem*:12 homemade:12 kost:12 matra*:-12
matras:-12 mijne:-12 miss:12 mogen:-12 momen*:-12 moment:-12 ook:12 plafo*:12 plafond:12 reach:12 repar*:12
stofz*:12 telev*:12 toch:12 whoev*:12 whoever:12 whos:-12 with:12 zesti*:12 zestien:12 zet:12
#birthday-cake:11 #car-washing:11 #card-games:11 #chicken-run:11 #chickens-farm-animals:11 #cupboard:11
#curtain-hanging:11 #cv-writing:-11 #debts:-11 #drinks-and-coffee:11 #fabric:11 #green-waste:-11
#instrument-tuning:11 #learn-cycling:-11 #learn-diy:11 #learn-gardening:-11 #moving-boxes:-11 #paving:-11
#play-garden:-11 #saw:11 #spreadsheets:-11 #swimming:11 #vegetable-harvest:11 #water-sports:11
#workshop-place:11 alleenstaanden:-11 away:-11 besch*:-11 caravan:-11 direc*:-11 doof:11 draait:-11
eigen*:-11 eigenlijk:-11 er:11 eveni*:11 fanci*:11 fancies:11 fietsen:11 fligh*:11 frans:-11 gebro*:11
gebroken:11 geran*:11 geraniums:11 have:-11 hond:11 house:-11 immediately:-11 insid*:11 inside:11 jou:-11
jumpe*:11 jumpers:11 kat:-11 kinderen:-11 kleut*:11 kleuter:11 kluss*:-11 laat:11 lasag*:11 lasagne:11
leen:-11 lenen:-11 lezen:-11 look:11 lopen:11 moeder:-11 moest*:-11 movin*:-11 moving:-11 my:11 neder*:11
nederlands:11 neigh*:11 nemen:11 next:-11 one:11 onze:-11 ouders:-11 pakketjes:11 pharm*:11 pharmacy:11
piano*:11 plant*:-11 practising:11 roept:11 satur*:11 saturday:11 slech*:11 slecht:-11 somet*:-11
stoeptegels:11 travel:11 uurtjes:11 via:-11 wasse*:11 weken:11 welke:-11 wheel*:-11 whose:11 wij:-11
winke*:-11 zes:11 zoals:-11 zoeke*:11 zoeken:11 #bike-lights:-10 #car-share:-10 #chairs:-10 #choir:10
#coats:10 #cv-feedback:-10 #dog-field:10 #exam-training:-10 #gardening:-10 #hairdressing:10 #hammer-drill:10
#high-chair:-10 #italian-meals:10 #knitting:10 #leftovers:-10 #locked-out:10 #parenting-advice:10
#party-hall:-10 #party-tent:-10 #pottery:-10 #running:10 #school-run:-10 #shoes:10 #tax-return:-10
#trailer:-10 #winter-storage:-10 advic*:-10 advice:-10 ambul*:-10 at:10 autum*:-10 autumn:-10 bags:-10
being:-10 bord:-10 brief:10 chang*:10 change:10 could:10 crutc*:-10 crutches:-10 dan:10 deze:-10 erin:-10
eten:-10 family:-10 geree*:10 grow:-10 handi*:10 handige:10 hier:10 holes:10 ikea:10 kunne*:10 kunnen:10
kwijt:-10 ladder:10 leuk:10 longe*:10 longer:10 maand:10 maand*:10 maar:10 make:-10 maken:-10 meer:10
meest*:10 meeste:10 monda*:-10 neighbour:-10 offering:10 oma:-10 op:10 oprit:-10 ours:-10 panne*:-10 pigs:10
pleas*:-10 please:-10 plezi*:10 plezier:10 potte*:-10 quiet:-10 regen:-10 regul*:10 roses:-10 ruste:10
say:10 show:-10 shut:-10 stair*:10 stairs:10 stuck:10 trave*:10 trein:-10 u:-10 vleug*:10 vroeg*:10 want:-10
wasma*:-10 wasmachine:-10 zuini*:-10 zuinig:-10 #cargo-bike:-9 #desk:-9 #fish-aquarium:-9 #hanging-things:9
#health-advice:9 #heating:-9 #house-swap:9 #keyboard:9 #learn-sewing:9 #leftover-materials:9
#parcel-address:9 #party-lights:9 #school-pickup:-9 #school-tutoring:-9 #snow-clearing:9 #suit:-9 #vacuum:9
#worship-ride:-9 af:-9 ander*:-9 asap:-9 bakfi*:-9 bakfiets:-9 bakker:-9 beter:-9 bezoe*:9 bezoek:9 blew:9
borro*:-9 buur:9 cats:9 doe:9 dokte*:9 dokter:9 driveway:9 drop:-9 eerli*:-9 eerlijk:-9 elkaa*:9 elkaar:9
elke:9 empty:-9 en:9 few:9 form:9 friends:-9 gaan:-9 gewoo*:-9 gordijnrails:9 got:9 groep:9 guine*:9
guinea:9 half:-9 heb:-9 heen:-9 her:9 here:-9 hold:9 hospital:9 houdt:-9 hulp:9 husba*:-9 jump:9 kind:-9
kindl*:9 kindly:9 kleding:9 koffie:9 leads:9 likes:9 linke*:9 love:9 midda*:9 middag:9 mij:9 minde*:9
minder:9 monday:-9 niema*:9 niemand:9 parcel:9 pensioen:9 peopl*:-9 people:-9 per:9 pick:9 pract*:9
prate*:-9 praten:-9 provi*:9 provided:9 ramen:9 read:9 regen*:9 relia*:9 reliable:9 scher*:9 schil*:9 sew:9
shelv*:9 shelves:9 shopp*:9 shopping:9 sinte*:9 sinterklaas:9 slape*:9 slapen:9 somebodys:-9 someo*:9
someone:9 stand:-9 steed*:9 steeds:9 sterk*:9 sterke:9 stoep:9 stofzuiger:9 take:-9 terwi*:9 terwijl:9
training:9 twelv*:9 twelve:9 vader:9 vanmi*:9 vanmiddag:9 verst*:9 verstand:9 video*:-9 visits:-9 voetb*:-9
was:9 wat:-9 welco*:-9 welcome:-9 wine:9 winkel:-9 zou:9 zzper:-9 #allergy-friendly-meals:8
#birthday-surprise:8 #books:-8 #candles:-8 #first-aid:-8 #heater:-8 #holiday-decorating:-8 #lamp-hanging:8
#medical-company:-8 #money-advice:-8 #moving-house:8 #paint-gear:-8 #parcel:8 #party-cooking:-8
#phone-help:-8 #poetry:-8 #public-green:8 #rollator:8 #shopping-ride:-8 #study-place:-8 #transport-goods:-8
#travel-advice:-8 #wheelbarrow:-8 am:8 aroun*:8 around:8 autos:8 avonden:8 babys*:8 babysitter:8 baker*:8
bakery:8 beschikbaar:-8 bezorgd:8 blijf*:8 blijft:8 boeke*:-8 by:8 canno*:8 cannot:8 cat:8 close*:8 commu*:8
daarn*:8 daarna:8 dakgo*:8 dakgoot:8 dat:8 dinsdagen:8 dit:-8 does:-8 dozen:-8 draai*:-8 erop:-8 famil*:-8
four:-8 gek:-8 gets:8 gif:-8 gordi*:8 haag:8 hands:8 he:8 heg:8 hij:-8 hoeft:-8 honde*:-8 hospi*:8 kerk:-8
kippen:8 leert:-8 leest:-8 leg:-8 life:8 ligge*:8 liggen:8 loodg*:8 loop:8 lorry:-8 maak:8 maandag:8 me:8
minut*:8 moede*:-8 morge*:-8 morgen:-8 need:8 needs:-8 neem:8 offer*:8 our:-8 overl*:-8 overleden:-8 park:-8
postz*:-8 postzegels:-8 potten:-8 right:-8 rolls:8 room:-8 seven:-8 she:8 sitte*:8 sitter:8 sleut*:8 some:-8
stead*:8 steady:8 storm:8 telef*:8 their:8 train*:8 tuin:8 vanda*:8 vandaan:8 verta*:8 vijve*:-8 vrien*:-8
vrije:8 vve:8 walks:8 wants:-8 werkt:-8 would*:8 wouldnt:8 yours:8 zolan*:8 zolang:8 zoon:8
`,
  skill: `
@learning:188 +skill:116 /skill:107 je:74 +ride:-71 hoe:69 +item:-56 @riding:-53 @eating:-51 ik:48 er:-47
how:42 +space:-40 +help:-38 /ride:-38 me:38 /help:-36 @sheltering:-35 #learn-sewing:-34 graag:34 open:-34
wat:34 #tree-pruning:33 can:33 kom:33 +meal:-32 teach:32 the:-32 @caring:-31 de:-31 meer:-29 van:-29
leren:28 we:-28 alles:-27 heeft:-27 i:27 waar:-27 what:27 zelf:27 aan:25 who:25 you:25 /item:-24 /meal:-24
/space:-24 @keepingHouse:24 erin:24 expla*:24 ill:24 leert:24 mij:24 of:-24 #learn-dutch:23 advic*:23
advice:23 cv:23 ervar*:23 zit:23 do:22 geef:22 potte*:22 this:22 #learn-french:21 halen:-21 in:21 jonge:21
prune:21 taal:21 ervaren:20 lezen:20 our:-20 zijn:-20 #learn-baking:19 beginners:19 eigen*:19 eigenlijk:19
explain:19 frans:19 naar:-19 ons:-19 #transport-people:-18 drummer:-18 eerst:18 ieman*:18 iemand:18
krijg*:-18 mag:-18 metse*:18 metselen:18 muurt*:18 muurtje:18 over:18 twee:-18 wil:18 #learn-english:17
::-17 @lending:-17 dochter:17 drumm*:-17 gewoo*:17 komen:-17 out:-17 show:17 verte*:17 vijf:-17 zegt:17
#cv-feedback:16 #first-aid:16 #harvest-help:-16 #pottery:16 #school-tutoring:16 auto:-16 dat:16 docht*:16
ehbo:16 idee:16 jaar:16 klein:-16 maar:-16 naaim*:-16 naaimachine:-16 #bees-and-birds:15 beter:15 code:15
compo*:15 metee*:15 meteen:15 niks:-15 piano:-15 snoei*:15 so:-15 to:15 vertelt:15 zwemles:-15 zzper:15
#allowances:-14 #babysitting:-14 #flyer-delivery:-14 #learn-guitar:14 #tax-return:14 @place:14 brood:14
doord*:-14 doordeweeks:-14 eerli*:14 eerlijk:14 for:-14 it:-14 lesso*:14 neigh*:-14 op:-14 ouders:14
pleas*:14 please:14 tafel:14 vol:-14 voord*:14 vrij:-14 want:14 windf*:-14 zoeke*:-14 zoeken:-14
#garden-plants:13 #learn-cycling:13 #learn-gardening:13 #mathematics:13 #reading-comprehension:13 #tables:13
#vegetable-harvest:-13 #walking-together:-13 @errands:-13 begin*:13 coffe*:13 coffee:13 conve*:13 dinsd*:-13
engel*:13 erbij:13 eruit:-13 every:-13 flat:-13 gerus*:13 gerust:13 glad:13 heb:13 keer:13 klein*:13
krijgt:-13 looki*:-13 looking:-13 moeder:13 nu:13 prate*:13 praten:13 te:-13 tuesd*:-13 use:-13 wande*:-13
wants:13 wille*:13 willen:13 years:-13 zweml*:-13 #bread:12 #cookbooks:12 #emergency-neighbours:12
#learn-drums:-12 #personal-care:-12 #sewing-machine:12 #writing-letters:12 anybo*:-12 anybody:-12
beginnend:-12 could:-12 dinsdag:-12 engels:12 grote:-12 itali*:12 legt:12 lesson:12 lift:-12 lopen:-12
maken:12 mee:12 moede*:12 na:-12 nativ*:12 native:12 now:12 onze:-12 other:-12 planten:12 roses:12
scheiding:-12 sta:-12 tips:12 toesl*:-12 train*:-12 welco*:12 welcome:12 welke:12 zakke*:-12 zakken:-12
zaterdag:12 zonde*:12 zonder:12 #baby-help:11 #bread-machine:11 #clothing:-11 #cv-writing:11
#house-watch:-11 #newcomer-welcome:11 #science-for-kids:11 #storage:-11 #study-skills:11 am:11 ander*:11
at:11 ben:-11 donderdag:-11 garde*:11 gedic*:11 hardw*:11 hardware:11 neighbours:-11 off:-11 onlin*:11
online:11 ouder*:11 pianoles:11 plant*:11 retir*:11 retired:11 roepe*:-11 roepen:-11 satur*:11 start*:-11
training:-11 under*:11 vasth*:11 video*:11 wisku*:11 wonde*:11 your:-11 #cat-feeding:-10
#christmas-things:10 #entertainment:10 #learn-violin:10 #magazines:-10 #martial-arts:-10
#parenting-advice:-10 #party-music:-10 #sewing:10 along:10 als:10 ask:10 baby:-10 bak:10 besch*:10
beschikbaar:10 bieb:10 broer:10 but:10 draad:10 durf:10 einde*:10 eindelijk:10 forty:-10 gewor*:10
geworden:10 kan:-10 kring*:-10 kringloop:-10 learn*:-10 learned:-10 leerl*:10 leest:10 legge*:10 leggen:10
man:-10 minuten:-10 moet:10 new:10 nog:10 pass:10 schuu*:-10 still:-10 store:10 students:10 talk:10
tuesday:-10 uur:10 vijve*:10 wandelen:-10 werkt:10 which:10 zoom:10 #choir:-9 #clothing-repair:-9
#computer-repair:-9 #drawing:9 #errands:9 #guest-room:-9 #ironing:-9 #learn-italian:9 #learn-preserving:-9
#odd-jobs:-9 #phone-lesson:9 #school-pickup:-9 #spreadsheets:9 #teen-buddy:-9 chang*:-9 change:-9 demen*:-9
dutch:9 excel:9 free:-9 gaat:9 garden:9 gepen*:9 good:-9 hebbe*:9 hebben:9 hij:9 keuke*:9 kids:9 lange:9
mine:9 momen*:9 moment:9 net:9 no:-9 right:-9 schei*:-9 schoo*:-9 spelen:9 spree*:9 straa*:-9 them:-9
three:9 thuis:-9 tijd:9 uitle*:9 up:-9 uurtjes:-9 wel:9 wordt:9 ze:9 #alterations:8 #arithmetic:8
#bulky-waste:-8 #career-advice:-8 #eggs:8 #english-tutoring:8 #forms-filling:8 #gardening:8
#heat-pump-and-solar:8 #internet-safety:8 #job-application:8 #knitting:8 #laptop:-8 #phone-calls-for:-8
#study-place:8 #tax-explained:8 #travel-advice:-8 #vegetable-growing:-8 @giving:-8 @reward:8 advie*:8
advies:8 af:-8 allee*:-8 ambul*:8 anyth*:8 anything:8 augus*:-8 basem*:-8 boxes:-8 boy:8 chord*:8 chords:8
comin*:-8 coming:-8 composting:8 cycle:-8 denkt:8 deze:8 doos:8 eten:-8 gemee*:-8 go:8 heel:8 helft:-8
holes:-8 idle:-8 immed*:8 immediately:8 inter*:8 jumpe*:-8 jumpers:-8 kind:-8 lapto*:-8 laptop:-8 learn:8
leer:8 live:-8 love:-8 mum:-8 nooit:8 overh*:-8 owner:-8 pension:8 peopl*:8 people:8 per:-8 pick:-8
plezi*:-8 plezier:-8 quest*:8 saturday:8 schui*:8 schuif:8 schuur:-8 snoeien:8 solli*:8 spele*:8 starts:-8
straat:-8 taart:-8 ten:-8 thurs*:-8 thursday:-8 uit:8 vast:8 vraag:-8 vrage*:8 vragen:8 whoev*:8 whoever:8
winte*:-8 word:-8 yours:-8 zoek:-8
`,
  item: `
/item:130 +item:129 @lending:93 @giving:83 @sheltering:-77 @learning:-65 @riding:-58 +space:-56 mag:52
oude:51 to:-51 +meal:-48 aan:-48 met:-46 me:-45 ~:45 +skill:-42 bij:-42 lenen:42 alles:40 leen:39 baby:37
een:37 ik:-37 mijn:-37 @place:36 gaat:36 it:36 or:36 bed:-35 ::34 heeft:33 hoe:-31 kinde*:31 /space:-30
+help:-29 staan:29 them:28 /help:-27 @eating:-27 @having:27 wil:27 #home-meals:-26 #mortgage:26 /meal:-26
@helping:-26 maat:26 mijne:26 naaim*:26 naaimachine:26 stand:26 zater*:-26 #bulky-waste:25 and:-25 best:25
je:-25 kring*:25 kringloop:25 mee:25 over:-25 #learn-sewing:24 car:24 doet:24 have:24 vrij:-24
#preserving-things:23 #thrift-drop-off:23 @keepingHouse:-23 dan:-23 frien*:-23 heb:-23 het:-23 klein*:-23
komen:23 steek*:23 #car-seat:22 #party-hall:22 @trade:-22 a:22 by:22 dus:22 famil*:-22 gebru*:22 jam:22
kan:-22 komt:22 nog:22 take:22 winter:-22 zaterdag:-22 zoek:22 #bins-on-street:21 #high-chair:21
#jam-and-preserves:21 #sofa:-21 crutc*:21 crutches:21 fietsen:-21 looki*:21 looking:21 maakt:21 niks:21
no:21 nodig:21 on:-21 weg:-21 zijn:21 #bed:-20 #grief-support:20 #moving-house:20 @errands:-20 als:-20
boot:20 borro*:20 cake:20 kamer*:20 kamers:20 kledi*:-20 staat:20 use:20 wasma*:20 wasmachine:20 winte*:-20
/skill:-19 auto:-19 kind:19 machine:19 movin*:19 moving:19 old:19 out:19 redde*:19 redden:19 stekj*:19
stekjes:19 #books:18 #debts:18 #events:18 #money-advice:18 draait:18 en:-18 friends:-18 inlev*:18 ive:-18
ligt:18 maar:18 machi*:18 net:18 nieuwe:18 pump:18 right:-18 set:18 stil:18 table:-18 ten:18 uurtj*:-18
wheel*:18 #allotment:-17 #bedding:-17 #carpet-cleaner:17 #playing-games:17 any:17 asap:17 bakfi*:17
bakfiets:17 boeke*:17 borrow:17 hebbe*:-17 hebben:-17 in:-17 krijg:-17 mums:17 nieuw*:17 ouder*:-17
stata*:17 uurtje:-17 via:17 visits:17 waar:-17 #bike-pump:16 #childrens-party-help:-16 #company:-16
#events-setup:16 #italian-meals:-16 #leftovers:16 #market-stall-help:16 +ride:-16 .:16 draai*:16 duize*:16
duizend:16 gehuu*:16 gehuurd:16 gekre*:16 gekregen:16 gerus*:16 gerust:16 grab:16 i:-16 kinderwagen:16
love:16 luier*:16 luiers:16 must:16 niet:-16 park:16 passen:-16 schaa*:-16 seat:16 visit*:16 vol:16 want:16
zette*:-16 zetten:-16 #arithmetic:15 #baby-food:15 #crutches:15 #desk:15 #party-cooking:15 #school-pickup:15
#transport-goods:-15 #worship-ride:15 ,:15 @reward:-15 big:15 chair:15 dak:-15 eens:-15 eveni*:-15
fietskar:15 from:-15 gesto*:15 gestolen:15 good:15 jaar:15 kleintjes:-15 neigh*:-15 other:-15 postz*:15
postzegels:15 size:15 stuk:15 toddl*:15 toddler:15 water:-15 whoev*:-15 whoever:-15 with:-15 year:15 zo:15
#baby-care:14 #barbecue-meal:14 #bicycles:-14 #moving-van:14 #pram:14 autum*:14 autumn:14 binne*:14
binnen:14 boven:-14 does:14 evening:-14 flat:-14 gebruiken:14 guest*:14 guests:14 honde*:14 how:-14
lapto*:14 laptop:14 leent:14 need:14 next:14 onze:14 open:-14 passe*:-14 spare:14 tante:14 tegen:14 that:14
thurs*:-14 thursday:-14 trave*:-14 tweed*:14 voord*:-14 ze:14 zwemb*:-14 #alterations:-13 #bike-trailer:13
#digging:13 #furniture-pickup:-13 #sharpening:-13 #tent:13 /ride:-13 ?:13 bags:13 been:-13 breng:-13 de:-13
dicht:13 die:13 drive*:-13 erop:13 feest:13 formu*:13 forty:13 gezoc*:-13 gezocht:-13 has:13 hij:13 iets:-13
ken:13 langs:-13 my:-13 na:13 naar:-13 neighbours:-13 piano:13 plants:13 recht*:-13 sewin*:13 sewing:13
shut:13 since:-13 sta:-13 stude*:-13 tent:13 there:-13 tonig*:-13 verlo*:13 was:-13 who:-13 woens*:-13
zuini*:13 zuinig:13 #air-bed:-12 #cuttings:12 #jump-leads:12 #local-history:-12 #martial-arts:12
#sick-care:-12 #table:-12 #wheelbarrow:12 achte*:-12 beds:-12 bord:12 bounc*:12 bouncy:12 box:12 boxes:12
burea*:12 but:12 castl*:12 castle:12 comin*:-12 coming:-12 died:12 doen:-12 dust:12 eentj*:12 eentje:12
end:12 erbij:-12 family:-12 free:12 graag:-12 high:12 husba*:12 husbands:12 im:12 jump:12 lang:-12 leads:12
lege:12 leren:12 licht:-12 paar:-12 puzze*:12 somebody:-12 somebodys:12 stran*:-12 stranded:-12 stroom:-12
taart:12 this:12 tonight:-12 tweede:12 until:-12 veel:-12 weet:-12 woensdag:-12 #bags:-11 #breakdown-help:11
#car-share:11 #christmas-things:-11 #fryer:-11 #laptop:11 #odd-jobs:-11 #phone-help:11 #raclette-gourmet:11
#sewing-machine:11 #tile-cutter:-11 #washing-machine:11 @growing:-11 afgel*:11 afgelopen:11 busje:-11
campe*:-11 cars:-11 daugh*:11 daughter:11 dinsd*:-11 draad:-11 erin:-11 fiets:-11 go:11 goed:11 going:-11
got:11 handig:11 hedge:11 jars:11 keuke*:-11 keukentafel:-11 leftover:11 matra*:11 matras:11 meter:11
missen:11 month:11 morni*:-11 neem:11 niema*:-11 niemand:-11 om:-11 opvan*:11 opvang:11 ouders:-11 overl*:11
overleden:11 party*:11 partytent:11 plate:-11 quiet:-11 repar*:-11 room:-11 schuur:11 stove:-11 straa*:-11
stroo*:-11 tien:-11 trimm*:11 trimmer:11 tuesd*:-11 tweel*:11 tweeling:11 uur:11 vanna*:-11 vannacht:-11
verhu*:-11 voetbal:11 voor:11 wande*:-11 welco*:-11 welcome:-11 witho*:-11 without:-11 zit:11 zolan*:-11
zolang:-11 zou:11 #bouncy-castle:10 #cat-feeding:-10 #catering-hands:10 #clothing:-10 #coats:-10 #cot:10
#freezer-meals:-10 #guest-room:-10 #lifting:-10 #meal-for-elderly:-10 #meal-for-sick:-10 #medical-ride:-10
#party-music:-10 #plumbing:-10 #transport-people:-10 #water-damage:10 #water-sports:10 anybo*:-10
anybody:-10 armen:-10 balko*:-10 barbe*:10 barbecue:10 beschimmeld:10 brood:-10 bureau:10 campervan:-10
cant:-10 child:10 come:-10 doe:10 ergen*:-10 ergens:-10 families:-10 few:-10 ga:-10 halen:10 handy:-10
ill:-10 kache*:10 kastj*:10 keer:-10 koffi*:-10 loung*:-10 lounge:-10 maand*:-10 made:-10 maken:-10 meer:-10
metse*:-10 metselen:-10 mine:-10 moeder:-10 mooi:10 muurt*:-10 muurtje:-10 neemt:10 pakken:10 piano*:-10
reach:-10 regen:10 rijde*:10 rijden:10 rug:-10 shelv*:-10 shelves:-10 so:10 statafels:10 sunda*:-10
sunday:-10 there*:-10 theres:-10 thuis:-10 trouwen:10 unwan*:10 unwanted:10 vanav*:10 vanavond:10 vast:-10
whos:10 zakke*:10 zakken:10 zoont*:10 zoontje:10 #aquarium:9 #baby-clothes:9 #birthday-surprise:-9
#bouquet-things:9 #camper-share:-9 #candles:-9 #coffee-urn:9 #crafts:9 #decluttering:9 #fencing:-9
#furniture:-9 #garage:-9 #garden-plants:-9 #guest-preparation:-9 #learn-diy:-9 #learn-dutch:-9 #paint-gear:9
#painting:9 #projector:9 #rollator:9 #sledge:-9 #small-animals:-9 #tree-pruning:-9 blij:9 board:9 boeken:9
bread:9 breng*:-9 buiten:9 buurt:9 canad*:9 canada:9 child*:9 cot:9 cuts:-9 delen:-9 each:-9 every:9
filli*:9 filling:9 freezer:9 fuel:-9 funer*:9 funeral:9 idee:-9 iemand:-9 inleveren:9 jonge:-9 kantoor:9
kippe*:-9 kitch*:-9 klaar:9 kom:-9 ladder:9 leave*:9 leaves:9 ligge*:-9 liggen:-9 metee*:9 meteen:9
moede*:-9 morning:-9 numbe*:-9 number:-9 our:9 pract*:-9 puzzels:9 roest*:9 schoe*:9 schoenen:9 schuu*:9
seats:-9 seven:-9 slech*:-9 slepe*:9 slepen:9 small:-9 sneeu*:-9 snoei*:-9 sofa:-9 some:9 sterk*:-9
sterke:-9 stoel*:9 stoelen:9 stree*:9 street:9 stukjes:9 teena*:-9 trouw*:9 two:9 us:-9 wheelchair:9 wij:9
winke*:9 zoekt:9 #appliance-repair:8 #bike-lights:-8 #computer-repair:8 #cooking-skill:-8 #dog-things:8
#dog-walking:-8 #drinks-and-coffee:-8 #eat-together:-8 #eggs:-8 #emergency-neighbours:-8 #fruit-harvest:8
#grinder:-8 #grocery-shopping:8 #gutter-cleaning:-8 #hedge-trimming:-8 #internet-use:8 #kitchen-things:-8
#ladder:8 #lego:8 #mattress:8 #party-lights:-8 #plant-watering:-8 #pressure-washer:8 #roofing:8 #shoes:-8
#soup:-8 #visit-ride:8 #water-pump:8 aanha*:8 aanhanger:8 ander*:-8 appar*:-8 appeltaart:8 attic:-8 baked:-8
bare:-8 besch*:8 betal*:8 betalen:8 boekenkast:8 brengt:-8 container:8 conve*:-8 dit:8 doof:-8 eerst:8
elke:-8 ervar*:-8 fathe*:8 father:8 fine:8 fondu*:8 for:-8 gaan:8 gathe*:8 gebruikt:8 gepen*:-8 goes:-8
grabs:8 grote:-8 hangt:8 hoged*:8 hold:-8 hoofd:-8 kampe*:8 kamperen:8 kippen:-8 know:-8 koffie:-8 ladde*:8
leert:-8 let:-8 logee*:8 lying:8 maak:-8 markt*:-8 marktplaats:-8 mis:8 moest*:8 moogt:8 neer:-8 nine:8
outsi*:8 outside:8 past:-8 pleza*:-8 schoolplein:8 servi*:8 spele*:-8 strak*:-8 straks:-8 surpl*:8 surplus:8
tea:8 telev*:-8 tuin:-8 twelv*:-8 twelve:-8 unope*:8 unopened:8 vandaag:8 verte*:-8 vertelt:-8 vertr*:8
vrien*:-8 wat:-8 we:8 weeke*:8 weekend:8 weer:-8 while:-8 whod:-8 wijk:-8 winkel:8 worde*:-8 worden:-8
wordt:8 zonde*:-8 zonder:-8 zoude*:8 zouden:8 zus:8
`,
  ride: `
@riding:161 +ride:152 /ride:104 naar:89 auto:74 to:66 @eating:-54 +meal:-50 the:49 @learning:-48 /help:-45
#transport-people:41 +help:-39 voor:-35 /item:-34 +item:-32 zijn:-32 #transport-goods:31 @caring:-31
+skill:-30 car:28 af:27 de:27 /skill:-26 wil:-26 #trailer:25 +space:-25 cars:25 them:-25 their:-24 weg:24
#dump-run:23 /meal:-23 achte*:23 en:23 met:23 #car-share:22 haven:22 mee:-22 werk:22 wij:-22 a:-21 ben:-21
gesch*:21 komt:-21 let:-21 stand:-21 this:-21 your:21 #chairs:20 hospi*:20 lenen:-20 sleep*:20
#bulky-waste:19 #dutch-meals:19 @mending:-19 heb:19 mijn:19 past:19 trail*:19 trailer:19 we:-19 zater*:-19
#airport-ride:18 #van-share:18 back:18 choir:18 empty:18 garde*:18 garden:18 get:18 going:18 jump:-18
leads:-18 seats:18 van:18 zo:-18 #school-pickup:17 .:-17 aange*:17 centr*:17 chip:17 delen:17 drum:17 er:-17
geef:-17 hem:17 im:-17 manag*:17 manage:17 rijdt:17 tot:-17 #car-repair:16 #fuel-can:16 @errands:-16
@place:-16 busje:16 centre:16 even:16 it:-16 kit:16 mum:16 nodig:-16 now:-16 richt*:16 richting:16 room:16
run:16 strak*:16 straks:16 zelf:-16 #drums:15 #pharmacy-errand:-15 #respite-care:15 #sports-away-ride:15
@moving:-15 bel:15 kaart*:15 markt*:15 marktplaats:15 of:-15 ons:-15 somebody:15 steek*:-15 took:15 uw:-15
visit*:-15 zaterdag:-15 ze:-15 ~:-15 #home-meals:-14 #station-ride:14 apoth*:-14 apotheek:-14 flat:-14
gemee*:-14 headi*:14 heading:14 hospital:14 ik:-14 kinde*:-14 someb*:14 train*:14 #car-seat:-13
#green-waste:13 #jump-leads:-13 #legal-advice:13 #letters-and-forms:-13 #moving-house:-13
#newcomer-welcome:13 #teen-buddy:13 #youth-mentor:13 @giving:-13 @having:-13 @sheltering:-13 bus:13
campervan:-13 cant:13 dinsdag:13 do:-13 leeg:13 night*:13 wilt:13 #last-wishes:12 #market-stall-help:-12
andere:12 at:12 autos:-12 dat:12 dinsd*:12 doe:-12 drive:-12 elke:-12 for:12 ieman*:-12 iemand:-12 kerk:12
klein*:-12 langs:12 me:12 out:-12 over:-12 throu*:12 through:12 tuesday:12 vier:12 way:12
#furniture-pickup:11 #medical-aids:11 #sofa:-11 #worship-ride:11 aangeboden:11 altij*:11 altijd:11 breng*:11
dochter:11 end:-11 has:11 motor:11 neem:-11 niks:-11 open:-11 or:-11 peopl*:11 people:11 piano:-11 right:11
sjouw*:-11 staan:-11 tip:11 tuesd*:11 weekend:-11 wel:-11 with:11 zette*:-11 zetten:-11 #beach-trip:10
#bicycles:10 #long-trip:10 #roof-box:-10 #tenancy-rights:-10 #wheelchair-transport:10 @keepingHouse:-10
@trade:-10 airpo*:10 airport:10 anybo*:10 anybody:10 banks*:10 bankstel:10 brengt:10 broke*:10 broken:10
carry:10 cycle:10 docht*:10 donde*:10 donderdag:10 from:10 fuel:10 gebru*:10 goed:-10 houdt:10 is:-10 ive:10
je:-10 krijg*:-10 medic*:-10 nemen:-10 om:10 plaat*:10 practice:10 rathe*:10 rather:10 seven:10 station:10
stil:10 take:10 thurs*:10 thursday:10 today:10 toddl*:-10 toddler:-10 training:10 wedst*:10 wedstrijd:10
witho*:10 without:10 #company:-9 #cupboard:9 #driving-theory:9 #holiday-decorating:9 #house-watch:-9
#kitchen-space:-9 #knitting:-9 #pet-transport:9 /space:-9 along:9 ander*:9 are:-9 being:-9 block*:9
blocking:9 boot:-9 buite*:-9 campe*:-9 chauf*:9 chauffeur:9 chris*:9 christmas:9 drie:9 drop:9 families:9
fietsen:9 four:9 full:9 gezin*:9 gezinnen:9 gladh*:9 gladheid:9 grati*:9 gratis:9 groot*:9 haalt:9 halen:9
hoeft:9 hoog:-9 kitch*:-9 koffe*:9 krijgt:-9 kring*:9 kringloop:9 lopen:9 maandagen:9 mooi:-9 our:-9
pakke*:9 reis:-9 route:9 spele*:9 stati*:9 tekor*:-9 tekort:-9 town:9 truck:9 tuin:-9 u:9 uur:-9 weeke*:-9
weet:-9 whos:9 zou:-9 zware:9 #card-games:8 #childcare:-8 #christmas-things:8 #fridge:8 #laundry:-8
#learn-cycling:8 #learn-piano:-8 #medical-ride:8 #parenting-advice:8 #scooter-share:8 #sick-care:-8
#sick-pet:8 #storage:-8 #traffic-rules:8 #water-sports:-8 ,:-8 @paperwork:-8 antwe*:8 be:-8 blijv*:-8
blijven:-8 children:8 come:8 degen*:8 degene:8 diere*:8 dog:8 dry:-8 ga:-8 gaan:8 gezel*:8 het:8 horen:8
kant:8 kapot:8 kaste*:8 kasten:8 kids:-8 knitt*:-8 knitting:-8 ladde*:-8 ladder:-8 made:-8 minut*:-8
movin*:-8 moving:-8 need:-8 new:-8 not:8 only:-8 opgeh*:8 patie*:-8 plaats:8 row:-8 scoot*:8 scootmobiel:8
share:8 sta:8 that:8 trakt*:8 trakteer:8 up:8 us:8 vanna*:-8 vannacht:-8 waar:-8 weken:-8 while:-8 whoev*:-8
whoever:-8 zakke*:8 zakken:8 zonde*:-8 zonder:-8
`,
  meal: `
@eating:158 +meal:140 /meal:117 +item:-66 +skill:-61 #home-meals:56 /item:-50 +help:-49 /help:-46
@learning:-41 ,:40 +ride:-38 @mending:-36 er:36 @sheltering:-35 to:-33 eten:32 table:32 je:-31 pan:31
/skill:-30 @lending:-30 #eat-together:28 +space:-27 #kitchen-space:26 #party-crockery:26 #soup:26 /ride:-26
#asian-meals:25 #baking:-25 naar:-25 panne*:25 voor:24 zaterdag:24 anyon*:-23 anyone:-23 meer:23 veel:22
windf*:22 would:22 #demolition:21 #eggs:21 comin*:21 coming:21 i:-21 vrij:-21 #fryer:20 #groceries-food:20
@giving:-20 allee*:20 being:20 dan:20 #fruit-harvest:19 bord:19 kitch*:19 #dump-run:18 #harvest-help:18
#meal-for-elderly:18 #sick-care:18 geen:18 hoe:-18 if:-18 moet:-18 pannen:18 thuis:18 two:-18 vol:18 wil:-18
#arithmetic:-17 famil*:17 iets:17 om:-17 staan:17 tomat*:-17 #learn-preserving:16 @keepingHouse:-16
@reward:-16 alleenstaanden:16 dat:-16 family:16 get:16 hot:16 is:16 kippe*:16 leent:-16 lig:16 loose:-16
make:16 seven:16 who:-16 #big-pans:15 /space:-15 and:-15 echte:15 gaat:-15 grote:15 halen:15 kerst:15
livin*:15 living:15 neighbour:15 offer*:-15 offering:-15 pans:15 since:15 #stove:14 bij:14 eat:14 fritu*:14
frituur:14 kwijt:14 off:14 rug:14 schep*:14 schept:14 smaak*:14 smaakt:14 someo*:-14 someone:-14 there*:14
theres:14 you:-14 zater*:14 #commute-carpool:-13 #fridge-space:13 @having:13 @moving:-13 @riding:-13
ander:13 brengt:13 day:13 een:-13 kippen:13 leeg:13 my:-13 neigh*:13 only:13 our:-13 passed:13 plate:13
sunda*:-13 the:-13 tonight:-13 used:13 vriez*:13 vriezer:13 #chairs:-12 #fridge:12 #italian-meals:12
#tables:12 auto:-12 bed:-12 but:-12 class:12 docht*:-12 dochter:-12 drie:-12 even:-12 fresh:12 gets:-12
het:12 kinderen:12 mij:-12 mum:12 porti*:12 small:12 soup:12 sunday:-12 tomatoes:-12 volge*:-12 warms:12
weeke*:-12 weekend:-12 werk:-12 witho*:12 without:12 #balcony-and-view:-11 #elder-care:11 #freezer-meals:11
#iftar-and-feasts:11 #kitchen-things:11 #lifting:-11 #medical-ride:11 .:11 @place:-11 aanbe*:11 als:-11
bakje:11 betaa*:11 betaal:11 cooki*:11 cooking:11 each:11 frida*:11 friday:11 heb:11 hungr*:11 hungry:11
kat:11 kleine:11 kraam*:11 langs:-11 leen:-11 lunch:11 maalt*:11 machi*:-11 machine:-11 maken:11 metee*:-11
meteen:-11 no:-11 panca*:11 pancakes:11 spare:11 te:11 tonig*:-11 use:-11 weduw*:11 weduwnaar:11 zoals:11
#curry-and-indian:10 #indoor-room:-10 #pancakes:10 #preserving-things:-10 #spade:10 #vegetable-harvest:-10
a:10 any:-10 bakke*:10 boods*:10 boodschappen:10 breng*:10 cant:10 chutn*:10 chutney:10 cuts:-10 dream:-10
eens:10 eiere*:10 eieren:10 goes:-10 hoged*:-10 jam:-10 join:10 kan:10 keeps:10 keuke*:10 koffi*:-10
koffie:-10 kook:10 maar:-10 made:10 na:10 olieb*:10 oliebollen:10 on:10 ons:10 prope*:10 proper:10 right:10
schaal:10 sink:-10 voetb*:10 week:10 whoev*:-10 whoever:-10 wordt:-10 ze:10 zonda*:10 zondag:10 #baby-help:9
#baby-things:9 #bed:-9 #birthday-cake:-9 #books:-9 #dutch-meals:9 #leftover-wood:-9 #pressure-washer:-9
#school-run:9 #sleep:-9 #table:9 ?:-9 after:-9 cake:-9 dont:-9 eet:9 end:-9 feed:9 have:-9 help:9 him:-9
homem*:-9 homemade:-9 in:-9 leftovers:9 leg:9 lodge*:-9 lodger:-9 maakt:9 marma*:9 marmalade:9 night:9
offer:-9 once:9 or:-9 ouders:9 schaa*:9 six:9 sleep:9 sterk:-9 that:-9 theyr*:9 theyre:9 tuesd*:9 until:9
we:9 wedne*:9 wednesday:9 while:9 word:9 youve:-9 #card-games:-8 #cooking-skill:8 #drinks-and-coffee:-8
#house-watch:-8 #learn-baking:-8 #long-trip:-8 #lunch-and-breakfast:-8 #mortgage:-8 #moving-van:-8
#plumbing:-8 #storage:-8 #waffle-iron:8 ::-8 @errands:-8 af:8 al:8 all:-8 alway*:8 always:8 bied:-8
buurt*:-8 can:-8 come:8 days:-8 donderdag:8 dus:-8 fligh*:-8 freezer:8 from:-8 gebru*:-8 geeft:-8 gerus*:-8
gerust:-8 hebbe*:-8 hebben:-8 heeft:-8 how:-8 id:-8 it:8 keukentafel:8 leftover:-8 long:8 longe*:-8
longer:-8 now:8 oven:8 passe*:8 rijdt:-8 room:8 satur*:-8 saturday:-8 set:-8 stair*:-8 stairs:-8 start*:8
stoel*:-8 stoelen:-8 suike*:8 tea:-8 tuesday:8 voorj*:-8 voorjaar:-8 welko*:8 welkom:8 wie:8 wille*:-8
willen:-8 woensdag:8 your:-8 zelfg*:8 zelfgemaakte:8
`,
  space: `
@sheltering:154 +space:135 /space:100 +meal:-53 @eating:-53 #sofa:51 bed:51 @learning:-50 waar:48
@keepingHouse:-46 @growing:44 our:42 @riding:-41 @mending:-40 die:-40 helft:40 zijn:40 naar:-39 ::-36
open:36 +ride:-35 at:-34 we:34 straa*:33 #air-bed:32 #bed:32 kan:32 #workspace:31 ons:30 #guest-room:29
schuu*:29 campe*:28 dak:28 flat:28 like:28 mogen:28 nog:-28 #allotment:27 +help:-27 /meal:-27 friends:27
schuur:27 vrij:27 wie:-27 zit:-27 for:26 frien*:26 im:-26 #house-watch:25 #storage:25 .:-25 campervan:25
car:-25 /help:-24 balko*:24 beds:24 graag:-24 na:-24 vanna*:24 vannacht:24 #bedding:23 #company:23
#dump-run:-23 #vegetable-harvest:23 drumm*:23 drummer:23 get:-23 got:-23 ik:-23 klein:23 may:23 oprui*:23
quiet:23 boven:22 direc*:22 loung*:22 lounge:22 niks:-22 on:22 stroom:22 use:22 wil:22 buurt*:21 dat:-21
dry:21 from:21 home:-21 is:21 one:-21 sofa:21 sunday:21 to:-21 #camper-share:20 #decluttering:20
@helping:-20 build*:20 cafe:20 caravan:20 drive:20 grow:20 i:-20 licht:20 sunda*:20 their:20 who:-20
#candles:19 #childrens-party-help:19 #rehearsal-space:19 #tenancy-rights:19 #vegetable-growing:19 boxes:19
doord*:19 doordeweeks:19 halen:-19 hoekj*:19 hoekje:19 ieman*:-19 iemand:-19 if:-19 let:19 mij:-19 oprit:19
werke*:19 werken:19 wij:19 #moving-boxes:18 #neighbour-mediation:18 #table:18 #travel-advice:18 augus*:18
beginnend:18 carav*:18 drie:18 garag*:18 heeft:18 jou:18 kelde*:18 kelder:18 oefen*:18 onze:18 reis:18
still:-18 verbouwing:-18 want:-18 wat:-18 ze:-18 #fence-repair:-17 #parking:17 #winter-storage:17 after:-17
anyone:17 bank:17 can:-17 dus:-17 er:17 made:17 mijn:17 mine:-17 my:17 slaap*:17 tomat*:17 zwemb*:17
#balcony-and-view:16 #learn-drums:16 #plastering:16 /item:-16 anyon*:16 blew:-16 breie*:16 docht*:-16
dochter:-16 dozen:16 garage:16 gezoc*:16 gezocht:16 groot:16 hospi*:-16 huisw*:16 nodig:-16 noord*:16
noorden:16 oefenen:16 parke*:16 somew*:16 somewhere:16 stroo*:16 vakan*:-16 vakantie:-16 vrien*:16 winter:16
your:-16 zette*:16 zetten:16 #electric-wiring:15 #lifting:-15 #paving:15 #reading-group:15 #roof-box:15
af:-15 and:-15 could:15 day:-15 ergen*:15 ergens:15 every:-15 hoe:-15 hoofd:15 hospital:-15 kluss*:15
klusser:15 pan:-15 satur*:-15 saturday:-15 someb*:-15 somebody:-15 straat:15 tomatoes:15 two:15 uit:15
while:-15 would:15 #bicycle-repair:-14 #bike-transport:14 #chimney-stove:14 #garage:14 #laundry:14
#party-music:14 afternoon:-14 altij*:-14 altijd:-14 attic:14 autos:14 back:-14 balkon:14 barn:14 basement:14
begin*:14 bij:14 by:-14 dag:14 dream:14 hall:14 kamer:14 keukentafel:14 kinderfeest:14 koffie:14 komt:-14
leren:-14 light:14 moet:-14 neighbours:14 passen:14 right:14 stukje:14 there:14 thurs*:14 thursday:14
twee:14 verwa*:14 #bike-lights:13 #fencing:-13 #furniture-pickup:13 #garden-space:-13 #renting-a-home:13
@having:13 aarda*:13 aardappels:13 abroa*:13 abroad:13 bakke*:13 basem*:13 bedro*:13 ben:-13 club:13 do:-13
gaat:-13 gerus*:-13 gerust:-13 going:-13 grati*:-13 gratis:-13 hij:-13 kitchen:13 kleintjes:13 koffi*:13
mee:-13 neer:13 neigh*:13 run:-13 stand*:13 stands:13 stran*:13 stranded:13 suit:13 three:13 vanav*:-13
vanavond:-13 vier:-13 water:-13 week:-13 whoev*:13 whoever:13 winte*:13 #bicycles:12 #bulky-waste:-12
#eat-together:-12 #floor-laying:12 #parcels:-12 #play-garden:12 #renovating-advice:-12 #studio-space:12
@errands:-12 @place:12 all:-12 booke*:12 booked:12 bord:-12 cante*:12 canteen:12 cooks:12 dust:12 fence:-12
fiets:12 heen:12 het:12 leeg:12 live:12 lodge*:12 lodger:12 lorry:12 missed:12 need:-12 night*:-12
rolla*:-12 rollator:-12 seeks:12 staat:12 take:-12 tien:12 tonight:12 trave*:12 verbo*:-12 voorj*:12
voorjaar:12 winke*:12 with:-12 wonen:12 youve:12 zojui*:12 zojuist:12 #balcony-gardening:11
#cooking-skill:11 #cupboard:-11 #demolition:-11 #firewood:11 #furniture-assembly:-11 #guest-preparation:11
#heating:11 #kitchen-space:-11 #lawn-mowing:-11 #medical-aids:-11 #medical-ride:-11 #meeting-room:11
#outdoor-toys:11 #rollator:-11 #suit:11 #warm-room:11 #water-pump:-11 @caring:-11 after*:-11 als:11
august:11 been:11 binne*:11 binnen:11 blijv*:11 blijven:11 deze:-11 drill*:11 drilling:11 drums*:11
drumstel:11 gets:11 him:11 huur:11 knees:11 kom:-11 landl*:11 landlord:11 mag:11 mum:-11 opvan*:11 opvang:11
oude:-11 panne*:-11 park:-11 plek:11 potte*:-11 somet*:11 something:11 stuff:11 stukj*:11 tante:-11
tonig*:11 tuin:11 unuse*:11 unused:11 verwarming:11 visite:11 voordeur:11 zo:-11 zonda*:-11 #bike-parking:10
#crisis-support:10 #eggs:-10 #harvest-help:10 #heater:10 #last-wishes:-10 #long-trip:10 #newcomer-guide:10
#parenting-advice:-10 #party-crockery:-10 #running:-10 #school-pickup:-10 #travel-cot:10 bakken:10 book:10
bring:-10 buurt:-10 cake:-10 clear:10 colle*:10 direct:10 does:-10 droge:10 evening:-10 first:-10 floor*:10
floors:10 footb*:10 football:10 freezer:-10 gek:10 gemis*:10 gemist:10 gif:10 half:10 heb:-10 house:10
idle:10 inbeg*:10 inbegrepen:10 jouw:10 kippe*:-10 komen:10 miss:-10 monda*:10 monday:10 nu:10 of:10 old:-10
oma:10 over:10 pump:-10 sande*:10 seeki*:-10 seeking:-10 stand:10 stuk:-10 then:-10 verhu*:10 wante*:10
wanted:10 weken:10 welco*:10 welcome:10 where:10 zelf:-10 zitte*:10 zitten:10 #baby-clothes:-9 #car-share:-9
#dehumidifier:9 #dog-walking:-9 #door-repair:9 #exam-training:9 #football:9 #fridge:-9 #language-practice:9
#laundry-use:-9 #metal-3d-parts:9 #metal-and-pipe:-9 #night-ride:9 #party-tent:9 #repair:-9
#starting-a-business:9 #tables:-9 #water-sports:-9 +item:-9 @paperwork:-9 anywa*:9 anyway:9 bare:9 bike:9
builders:9 burea*:9 buurthuis:9 cars:-9 cella*:-9 cellar:-9 centr*:-9 centre:-9 clean*:-9 cleaner:-9 come:9
commu*:-9 compo*:-9 cook:9 dog:-9 drive*:9 drop:-9 fanci*:-9 fancies:-9 fill:9 filli*:-9 filling:-9 gaan:-9
gone:9 groen*:9 groenten:9 hem:9 iets:-9 it:-9 kippen:-9 kunt:9 leen:-9 livin*:-9 living:-9 love:-9 maat:-9
machi*:-9 misse*:9 moe:9 nieuw*:-9 nieuwe:-9 offer*:9 offering:9 parkeerplek:9 piano:9 regen:9 regul*:-9
rug:-9 schoo*:-9 slaap:9 stuck:-9 te:9 throu*:-9 through:-9 tip:-9 toe:-9 trail*:-9 trailer:-9 tuesdays:9
uur:-9 verhuiswagen:9 volge*:9 weeke*:9 weekend:9 weeks:9 winkel:9 woonk*:9 woonkamer:9 word:9 works*:9
workshop:9 yours:9 zes:-9 #catering-hands:8 #dog-sitting:-8 #freebies:8 #freezer-meals:8 #fridge-space:-8
#groceries-food:-8 #learn-dutch:-8 #meditation:8 #parcel-address:-8 #pottery:-8 #sleep:8 #small-animals:-8
#tent:-8 @giving:-8 advic*:-8 advice:-8 alles:-8 bag:-8 but:-8 dan:-8 daugh*:-8 daughter:-8 desk:8 dinne*:-8
free:8 goed:-8 guest*:-8 guests:-8 haal:-8 hier:8 hoek:8 hun:-8 iedereen:8 ill:-8 jaar:-8 just:-8 kamer*:-8
kamers:-8 keer:-8 keuke*:8 key:8 kijke*:-8 kijken:-8 kind:-8 lang:8 last:8 leent:8 left:-8 meeti*:8
moestuin:8 nerge*:8 nergens:8 off:-8 opgem*:8 opgemaakt:8 oud:-8 ouder:-8 ours:8 pannen:-8 parce*:-8
passed:-8 rehea*:8 schei*:8 scheiding:8 school:-8 sleep:-8 stil:-8 stove:8 tent:-8 tijd:-8 tot:8 verzo*:8
visit*:8 visitors:8 volks*:8 voor:8 voord*:8 wedne*:-8 wednesday:-8
`
}
