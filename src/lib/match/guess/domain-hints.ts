/** Fitted by scripts/match/fit.ts: points for each work by sign, as letters (domain.ts). */
export const domainHints = `
,:AzBzCA ,_,:BxAAyy ,_a:wzBAAz ,_all:yyzyAA ,_alleen:xzyAAA ,_alles:AxByAz ,_and:zAyAzz ,_anyone:AyxzyC
,_ask:yCzzyz ,_at:Azyzzz ,_baby:Bzyzyz ,_bij:xAyzzC ,_breng:CyyyAz ,_bring:zAzxAy ,_but:zzzByy ,_can:zzyByz
,_cant:zzyyCy ,_come:wByyBB ,_could:AyyzAz ,_de:yyAxBB ,_deze:AAzzyz ,_dinner:Bzzzyz ,_do:yzzByz
,_drie:zzxAzA ,_dus:CyAzyy ,_een:yzABzx ,_eight:yzyBAy ,_elke:xAyBAy ,_en:zyAAzy ,_er:yzvDCy ,_every:Bzyyzz
,_first:yzBzzy ,_for:yzAzzy ,_forty:yzzByz ,_free:zACzyx ,_gebruik:zzyzzB ,_geen:yzyzyB ,_gewoon:Byzzzz
,_goed:yzCzzy ,_heb:Bxzzzz ,_heeft:wzCyzA ,_help:xzzzBy ,_het:xyBAyA ,_hij:AyzByy ,_i:BAxAzy ,_iemand:zzxAzz
,_ik:BAxyyz ,_im:zyAzzz ,_is:AzxzzA ,_its:xyAzAz ,_ive:CzxAzx ,_kan:AzzByx ,_kom:xBxyAB ,_let:xAyByA
,_maar:yAyxCz ,_mag:AyCyyy ,_me:Bzzzyz ,_met:yxByAA ,_mijn:AyzByy ,_moet:yzzyzB ,_morgen:zzByzy
,_must:zzByzy ,_my:zzzCyy ,_need:zAAyyy ,_neem:yyAyBz ,_no:yyAzAA ,_one:Czyyyz ,_ook:zAzyBx ,_op:yyxBAA
,_oud:yzBzzy ,_our:xzAyzA ,_ours:yyBzzz ,_pak:yyCzzz ,_please:xyCzzz ,_six:zyyxAC ,_size:yyBzzz ,_so:yyyBzA
,_somebody:yByzzz ,_still:zBAyyx ,_take:yzAyAz ,_tell:zyzBAy ,_the:xyBzAz ,_they:yyyBzz ,_three:zAzyyz
,_today:zzyBzy ,_tomorrow:Byzzzz ,_tonight:Azzzzy ,_tot:AyzAzy ,_twee:AyyzAz ,_two:wyBBzz ,_van:wACzyz
,_vanavond:zAzxAy ,_vandaag:yAyCzy ,_voor:uyEzyB ,_vrijdag:zzyAzz ,_waar:zyyyyD ,_want:yAzzzy ,_wat:yByzAy
,_we:xBzyBy ,_what:yDyzyy ,_where:zzyyzB ,_who:BAwyzz ,_wie:zxzBAy ,_wij:wyAyAC ,_will:xAAzzy ,_you:xByzzB
,_zaterdag:xyzBAz ,_ze:zAyyBy ,_zelf:CyAyzy ,_zou:Cyyzyy .:ACDzzw ._$:BxAzAx ._ik:AyAzzy ._wie:BzyyAy
::BzGAwu :_een:xzAAyz :_i:Cyzxzy :_ik:EzvAxy =able:BCvyxA =addressed:ACyyyA =aids:zwIDvt =alone:AzxxDy
=animals:Evzyuz =appliance:CuFxxz =arts:wHAvuC =asking:AAAABA =awayFromHome:CyxAxA =babygear:zyJzvu
=baking:xAywHv =bicycles:zxECuB =body:DAxyAv =books:xzGzwy =broken:ExCzAw =building:FxzwuE =camping:zvFzvB
=caring:HBwuxw =cars:ttxLtz =children:AACxzy =cleaning:DxzyxA =clothes:CxHywt =company:CBuAzy
=cooking:uwvwKA =curious:zFzvyy =dancing:yFxyzx =deadline:BAByAz =destinations:xvyGvz =deviceTrouble:yAzzzy
=diets:xzwzGx =digital:xFxxxB =dishes:uvtvOu =dreaming:yzyyzB =drinks:CAwvCz =elders:CAyAyw =electric:DyyxyA
=electronics:EzIttw =errands:CxxABx =exams:xEyxxB =family:AxxACy =former:CGxxyu =free:AyxzwF
=freeTime:CAtzzy =furniture:zvGAuC =garden:DyBxxz =giving:zxCAAz =goodCondition:AACyyy =groups:AwzyBC
=hair:DByxxy =illness:DywzDv =ingredients:wyzuIz =injury:DvBAAv =inviting:AAyyAA =joy:CyCyAu
=kitchenware:wwFxEv =lack:BBAzBy =languages:xNtvzu =lending:uxGBvB =lifting:DvyCxy =lost:AvBzBA
=material:zzFBsx =meals:uwttLw =medical:EuxEyx =meeting:uBzzyE =mending:DAyyxz =missing:vyCzEx =money:xADyzx
=mourning:xDBAwy =moving:xzBzyz =music:wDBAvB =nature:ABzzxy =newHere:AyyyAB =night:zwyAAC =noise:xzyyAC
=occasions:ywzBDx =offering:BzxyAA =office:ABAxxz =oneself:AAAzzy =others:AzCzAA =outgrown:zyBzzy
=paperwork:EDuwwz =partygear:xxIyxy =passing:BzyCyx =pests:Gyyzvx =plots:zxvBzE =plumbing:GyBwwx
=publicTransport:vwyIwy =quantity:zwzCBC =quietWork:wzvBxG =recurring:AAvCEv =religion:wzwDBz
=rewards:xAzyBz =riding:yxxJyr =rooms:xsvsuK =safety:BCyyyx =schoolSubjects:xKyxvw =secondHand:zyCzyx
=sewing:yzBywD =shops:zxzxzE =sizes:zvDzyC =sleeping:yxAxxF =sorrow:CDwAxy =sport:wEyDuy
=standingIdle:wyExwD =storing:wyAvAF =surplus:wxCxDy =takers:xCxzBz =teaching:tLvttw =tools:DyLstu
=towns:wwuMwy =toys:zAGuvA =trades:AFuzxA =unable:AAyzAz =urgency:zAAxBz =wanting:ABEwxD =warm:uywwEG
=weather:AyCyAC =working:CxAzzx ?:zBCzwz ?_$:yzxzBB ?_?:yBzzzy ?_de:zyBzyz ?_i:CyxAyy ?_ik:AzzzAy
?_im:Cyzzyy ?_mijn:Azzzyy @caring:Exxvyy @eating:qtvrOs @errands:Hwwyyz @giving:uxHAxx @growing:tBzwyG
@having:xyExAA @helping:FAyxzv @keepingHouse:IAyvwv @learning:tNsqut @lending:vvNxvy @mending:Ixxvwx
@moving:Gwzxxx @paperwork:Kwxxxx @place:zCBwBz @reward:Czwzzz @riding:sptMxw @sheltering:utsytL
@trade:Gxzxvz ^_a:zxCyxB ^_after:Cxyzzz ^_anyone:zwBzBx ^_ben:BAzzxy ^_big:zzBzzy ^_bij:Ayzyzz
^_bring:Cyyyzz ^_can:AzyAzy ^_could:ABzyyx ^_de:zyAyyC ^_deze:AyyzBz ^_donderdag:zAyzBx ^_een:yxCAxz
^_er:ByBwzA ^_flight:xzzBzz ^_ge:zyCyyz ^_gezocht:AzyxBz ^_going:zyyBzz ^_got:ByAyzy ^_half:zyyyzB
^_heb:zAzzzx ^_heeft:zyByzA ^_het:zyyAzz ^_hoe:yCyAyy ^_i:zyyAAz ^_id:AyzzAz ^_iemand:zBAyyy ^_ik:AABvzB
^_im:BBzzyx ^_in:AzxzyB ^_is:AzzyAy ^_ive:yAyAzA ^_jonge:Bzyyzy ^_just:zyBzzy ^_kan:yyzAyB ^_ken:yyCyzz
^_kids:wBBzAy ^_lege:yzAzyA ^_locked:Czyzxy ^_met:xyAzAA ^_mijn:zAzBxA ^_moet:yBzzzz ^_morgen:zyzAzy
^_moving:xzAyzB ^_my:zxzyxD ^_na:AyxyBz ^_naar:zzzBzz ^_need:zzAyzy ^_net:yzAyBz ^_nu:ByyyzA ^_old:yBxAzz
^_on:zAAyyz ^_ons:zxAzzA ^_onze:yzBAAw ^_op:yzzzzB ^_oud:zByzzz ^_our:BxzCxy ^_over:yyBzzA ^_piano:AzyAzy
^_retired:AAyyzy ^_saturday:yAyAAx ^_somebody:Bzyzyz ^_student:Byyzyz ^_te:yyzzBz ^_the:yyDAyy ^_twee:zyyBAy
^_two:CzyxyA ^_van:xAzAzz ^_vanavond:yAyzAz ^_vandaag:Bzzxzz ^_vanmiddag:zzxzBy ^_voor:AxzzzB
^_vrijdag:yzzABx ^_waar:yyyzyC ^_wanted:AzyAzy ^_we:AyyyzB ^_were:yzBzAy ^_where:yzzzzB ^_wie:AzAzAx
^_wij:AwCyyz ^_would:zyAyAA ^_you:yyAyyC ^_zaterdag:yzxAAA ^_zijn:yzBzzy ^_zoek:xBzzAy ^_zondag:yBAyAy
a:yBEyAA a_bag:zzxyCz a_bread:zABzxz a_car:zyABzy a_desk:zzyzzB a_loose:Cxyzxz a_night:Cyzzzy a_small:yzyzzC
a_van:yzxDzy a_while:BzzzAy aan:ABwzBx aan_$:wDxyzz aan_,:AzxzAz aan_de:zzAyyA aan_een:xxCBAy
aan_huis:Bzyzzy aan_tafel:Bzzzzy aan_wie:BzzzxA aange*:xzyByA about:wEAxyy accu:xzABzy acht:yBxAAy
acht_en:yzyyBy achte*:yxAAyB achter:zzAyzz advic*:yBzzzy advice:yBzzzy af:zxxFAw af_en:yzxCzy afgeb*:Bzyyzz
after*:yyAAyz after:CzzAwy afternoon:zyAAyy afternoon_$:BxyzAz afternoon_,:yzAzzy ages:yzCyyz airpo*:yzzByz
airport:yzzByz al:AyBzzy al_$:yzyBzz al_die:zyByzz alarm:Bzzzyy all:ByyyAA alle:CyzxAz allee*:zxyyEx
alleen:BxyzBy alleen_een:yzBzxA alleenstaanden:yzzzBz alles:BrEzCx alles_en:yzzzBz alles_wat:yyCzzy
alone:BzxABx along:zyxEyx along_$:AyyCzy als:DzvzAy als_een:AzxzBy als_er:ByxCyy altij*:AzyABx altijd:AzyABx
alway*:zyAyBz always:zyAyBz am:yByzzz ambul*:xAyBzz ambulance:yzzBzz an:AxzzAy an_hour:yzzAzz and:BAxzAy
and_a:zyyCyy and_an:xyzBzA and_have:yzAzzz and_i:zBwzzA and_im:BxAzzy and_my:xwCByA and_no:yyAAzz
and_nobody:zzyzyB and_the:yxAxzC and_would:AzyyBy ander*:ByzAzy ander:AyzzAy anders:yyBzAy answe*:zByzyy
any:xADyzy anybo*:BxzAzy anybody:zxAAzz anyon*:zAyAAx anyone:yBzAAx anyone_?:yAByyz anyone_with:xyABzy
anyth*:xAyxDz anything:xAyxDz anywa*:AyyAzz anyway:AyyAzz apoth*:BzzxyA apple*:zyzzBz apples:zyzzBz
archi*:yBzzzz are:xyAxCz armen:Czyyzz arriv*:yxAzzB arrives:zxyAzB art:yCzzzz as:zAzzyz ask:xEyyyy
ask_me:yBzzzz at:yCxDBv at_a:CyyAyy at_all:xzAyzA at_and:xAzAzz at_four:zyzBzz at_noon:zzyyAA at_our:yzzzBz
at_the:yzABAw ateli*:yzzzzB atelier:yzzzzB attic:xzyAzB aub:yzBzzz augus*:AyxzyB auto:vywJxz auto_$:zyzAzz
auto_staat:zzyBzz avond*:zBzyzy away:wxABAA away_$:yzBAyz baby:xyBAyA babyb*:yzBzzy babys*:CyyyAy
babysitter:Czyyzz back:AyyBAy badkamer:Azzzzx bag:AyzyBy bak:Azyzzz baker*:Bxzzzz bakery:Bxzzzz
bakfi*:yyCyzz bakfiets:yyCyzz bakke*:vAyCzB bakken:yAyAxB bakker:xyzzCz bakt:zyzzBz balko*:AyyzzB
balkon:AyyzzA band:yzyzzB bank:yAyAyB barbe*:Ayzyzz barn:yzxzzD basem*:yyzzyB basement:zyyzzC bathr*:AyBzzy
be:Dxxzzz beame*:yzBzzz beamer:yzBzzz beant*:yCyzzy becau*:zAxyzB because:zAxyzB bed:ByxzAz beds:yAxyyC
been:yxyBBz bees:AzxzzA befor*:ABBzyw before:ABBzyw before_the:ByxzAz begin*:wCBzxz begin:yBzzzy
beginnen:yzBzyz beginners:ACxzyy beginners_,:zByzzz behin*:zAAyyz behind:zAAyyz behind_the:Azyzyz
being:yyxzBB bel:Bzxzzy belan*:xzDzzz belle*:Czzyzz bellen:Czzyzz beloo*:yzBzyz ben:Dyyyyz ben_ik:Azyyzy
ben_met:xzzzBA bened*:Bzzyzy besch*:wzCzBy beschikbaar:xzAzAz beschikbaar_voor:zxyzzB best:AyAAxy
beste*:zzzByz betal*:yzBzzz betalen:yzBzzz beter:xBzzzz beter_kan:xBzzzz beton*:yzBzzz betwe*:yzyAyB
between:yzyAyB bezit:yzBzyz bezor*:AyyzBy bicyc*:AzxAzA bieb:yCzzxz big:xzAzyB bij:xzxDAA bij_$:yCxAxz
bij_de:xyAEAw bij_een:zAzAzy bij_het:BAAywy bij_iemand:yyyzzB bij_mij:xAAyAz bij_ons:uxByDB bij_wie:yzyzyC
bijna:yzBzAy bike:Byzzzz bikes:AzyyzA binne*:zzyyAB binnen:yzyyAB birth*:AAxyAz birthday:AzxzAz bit:xAzyAB
bladb*:yzCyzy bladblazer:yzCyzy blij:yzBzzz blijf*:ByyzAz blijft:ByyzAz blind*:Bzzyzz blind:yzzByz
block:AzyyAz bloem*:Czyzyx blue:yzBzzy board:yAByyy boeke*:yzBzzy boile*:Azyzzz boods*:ByxzBy
boodschappen:AyyzBz booke*:zzyzzB booked:zzyzzB books:xyBAzz boot:yzBxzz bord:yyAyCy borro*:yyDzxy
borrow:yyDzxz bos:xzAzzB boter*:yzxzDz both:Czyyzy bottl*:AAzyyy bottle:ABAyyz bough*:yBxCyy bought:yBxCyy
bought_a:zBxAzy bounc*:yyCzzy boven:BzwyyB bowl:yzzzBz box:AyzAzy boxes:xyExzA brake*:Bzyzzz brakes:Bzyzzz
brand*:AyByAx bread:yBAyyy break*:AyzzAy breakfast:Bxzzzz breng*:zxxBAz breng:zxxDAy breng_ik:xzzDzz
brengt:AyxAAz bridg*:AyzyzB brief:Cxzzzz bring:zxzyBz bring_a:yzzyCz broke*:xyABzz broken:xyABzz
brood*:yyByAy broodjes:yzyzBz brother:yzAzyA bruil*:xCzzyA bruiloft:yBAyyz bucke*:AyzyAy buddy:Byyzzz
build*:yzyyzB build:ByzyzA buite*:CxzxyA buiten:zyByyA bulbs:wyDzAy burea*:xyBAzz buren:AzxyBz burne*:yzzzyB
bus:yyyBAz busje:yyxDyA but:ABzAxx butto*:AAyzzz buurt*:zzyzzz buurt_$:Byzzzy by:xzBAyz by_friday:BzAyyy
by_saturday:Bzyzyz by_the:xyBxCy cable*:Byzzzz cables:Byzzzz cafe:yzxxAC cake_stand:yzCzxz call:BAyzyz
came:Cyyzzy camer*:ABxzzz camera:AAxzzz campe*:yywyyG camper:yyyzyC campervan:zzxzzB campi*:yzBzyz
can:zAAAxz can_have:yyDyzy cance*:AyxyAB cancelled:AyxyAB cancelled_,:zzyyzB canno*:BAxAyy cannot:BAxAyy
cant:BAyxBy cante*:yzyzzC canteen:yzyzzC car:wxzGyy car_$:yzyCzy car_,:yyyBzz carav*:xzAyyB caravan:xzyzzC
cardi*:Bzyyzz carpe*:yAAzzy carpet:zzBzzy carpet_cleaner:yzBzzz cars:yzxByC cat:AzAyyy ceili*:BAyyzy
ceiling:Bzyzzy centi*:Bzyzzy centimeter:Bzyzzy centr*:yzyCyz centre:yzzBzy chain:Czzxzz chair:yyBzzy
chang*:Cyyyzz charg*:AyzxzB charge:ByxyzB charge_$:Byyyzz chat:yBzyzz chauf*:yyxDyy chauffeur:yzyCzz
chauffeur_,:yzyBzz chemo:yyyAAz child*:xzzzyC children:xyzzzC choir:yzBByy chris*:xzxAAA christmas:yzzAAy
church:zzyyzA class:AuByBz clean:wyAzAA clear*:zzCzzy close*:AAxyzA closed:zzyyzB coast:yzzCzz coffe*:yByzAy
coffee:yByzzy colle*:zxyCyA colou*:yzCzyy colour:zzBzyy come:yzzAAz comes:yzzxBA comin*:BxyzBy coming:BxyzBy
commu*:zzzzyB compa*:Bzyzyz company:Bzyzyz compl*:zzCyyy compu*:AByyzy computer:ABxzzz conta*:AxAyzA
contact:Cxzyzy container:wzAyzC contr*:yBxAzz conve*:xByByz cook:xxzzAB cooki*:yyAzAz cooks:zzyzyB
corne*:zzAAzx corner:AzzAzy couch:yzxzzC could:ByyzyA could_do:AzByyy could_i:xzzyzB could_take:yzyCyy
coupl*:zyyyzB couple:zyyyzB crack*:zyyzDy crackers:xzyzDy crash:zAByyx crutc*:yyCzzy crutches:yyCzzy
curta*:Czyyzy cut:xzyzAA cuts:Bzzzxz cv:wEzzzy daar:yAwDyz daar_ook:yyzBzz dad:Dyyzzy dag:zAAzxz
dagen:yyAyDy dahli*:yyAyzB dahlias:yyAyzB dak:xAxyyD daklo*:zyzzyC dan:BzwyCy dark:ywBAyA dat:ACyyzx
dat_ik:zAAxzy dat_is:zBxBzy day:AyzzBy days:zyAyyA de:ByyCzx de_apotheek:BzzxzA de_bank:zzyyzB
de_bieb:yCzzxz de_deur:yyxBBy de_flat:xAzyAA de_gracht:yzzzzB de_grond:Czyyzy de_hele:AyzzBz de_helft:xyyzzD
de_hoek:Czyzzx de_kamer:AzzzAx de_kast:zyzzBy de_kerk:yzzyAA de_keuken:Cyyzyz de_keukentafel:yzyzAB
de_kinderen:yyyyAB de_kleine:zzAxzz de_kringloop:xyBAzA de_markt:AzBxAy de_mijne:yyCzzz de_muur:Czyyzy
de_opvang:wzCAzz de_oude:xzBzzz de_regen:xzzAyA de_schuur:zzBzzy de_stoep:zzBxzz de_storm:Czyyzz
de_straat:AxzyzA de_trein:xyByzA de_tuin:yzByAz de_wc:Czyzyz de_week:yzyBzz de_weg:zzyyAz de_winkel:yzAyzB
deel:zzxzzA delen:AzwCzz delen_$:yzyBzz deliv*:yyzAAz den:zyzBzz denkt:yByzzz derti*:yzByzz dertig:xzByzA
desk:yAzyzA deur:yxABBy deze:zACxAx deze_week:yAAyAy diabe*:yzyzBy dialy*:yzzBzz dicht*:yyAzzA dicht:yxBxAB
dicht_$:zzxyzC dicht_,:zzBzzy die:DByyyv die_een:ByxyAz die_met:zyzzBz die_mijn:Cyyzzy die_niet:xyzBzA
die_van:Cyzxzy died:yyBzzz dienst:yzAAzy diere*:ByzAyy dinne*:AzyzBx dinner:BAyzzy dinners:yzzzCz
dinsd*:zxxCzA dinsdag:AxyBzy dinsdag_,:zyyBzz direc*:xzzyzB direct:yyAyAA dit:xyAzzz do:ADzAxw do_i:zByyyA
do_with:zAByyz do_you:xzABzy docht*:AAyzyz dochter:zByzxz doe:CAzxyy doe_er:yyBzzz doe_het:yBzzzz
doe_ik:Cxyzzz doen:Cyyzyz does:xAAzAx doet:zBByyx doet_het:yByzzz doing:yyyBAy donde*:AyxzBA
donderdag:AAxzyA donderdag_,:xAyAzz donderdags:zyzzCy done:BzBzxx done_$:Bzzzyz donke*:zyAzzz dont:AzyAxz
door:zzzABx door_$:wyBBAy door_de:yzAAyz doord*:zyyzzB doordeweeks:zyyzzB doos:xyDzyz dorp:yzyBzA
down:ByyyBx down_the:Cyzyzz dozen:zzvCBz draai*:zyzzyB drie:yxAByA drie_hoog:Czyyzy drie_uur:yBzzzz
drie_weken:zzxzyC drill*:xzyzzC drilling:yyyzzC drive*:yyxDyA drive:xyyByC drive_this:zzyxzB driver:yzyEyy
driver_,:yzzBzy droge:yzyzzB droog:zzyyyB drumm*:zxzzzB drummer:zyzzzB drums*:yyyzzB drumstel:yyyzzB
due:yByzyz durf:zAAyzy dus:zzByAx dutch:Cxzzyz each:yzzABy early:zyyBzy eat:zyyzCy eats:BAyzyy echt:yyyAAz
echte:xxAyEz ede:yyyCzy een:AAEyAC een_$:xACyyy een_ander:AyzzAy een_auto:yzyBzz een_bord:yzyzBz
een_busje:yzyzzB een_kast:AzyBzy een_keer:zBxzAy een_kop:AzyzBy een_lege:zyxAzB een_nieuwe:yyDyyy
een_oude:yAzzzA een_paar:AAzzzy een_pan:yzyzBz een_rondje:xAyBzz een_schuur:zzyzzB een_stoel:AywzzB
een_stukje:yzxzBB een_uurtje:BByzyy een_warme:yzyyCz eens:xAxBDx eerli*:xBzzzz eerlijk:xBzzzz eerst*:zBzxzA
eerst:yCzyzx eerste:zBzxzA eet:zzyzBy eetba*:yBzzzz ehbo:yDyzyx eiere*:yyAyBz eieren:yyAyBz eigen*:xBzzzy
eigen:zzxzCz eigenlijk:yAzzzz eight:yyzBAz elect*:yzxAzA electric:yzyBzA elekt*:zyCzyy elektrische:yyBzyz
eleve*:zzyByA elkaa*:AAxAzy elkaar:AzyAzy elke:ACwzzy elke_dag:AzAyyz else:zBzzyz emmer:zzBzzy empty:xyzBzA
empty_$:zzyBzy empty_,:zzBzzy en:Bzzyyx en_alles:zyxzBB en_dan:AyyyAB en_dat:yzABzy en_de:AwwAyD
en_die:yAAAyx en_drie:xzCAyy en_een:xyyBzC en_er:yzAzzz en_heeft:yyzzCy en_het:AzxByz en_hij:zzByzy
en_ik:yyByDx en_kom:Bzzzyy en_leg:xAzzzz en_met:zyCzyy en_mijn:yyBAyA en_nu:BBxzyy en_om:AzBzyy en_we:yyBAyz
en_wij:AAyxzz en_wil:xAxyzD en_zoek:yABzzx end:AzBzyx ends:yyzByA engel*:yBAyyz engels:yCyzzz
engels_,:zByzzz engli*:xCzzzy english:xCzzzy er:zuzBCC er_een:zBzAzx er_geen:zzzyyB er_iemand:AzAAxy
er_iets:yzyByB er_is:xzzzBz er_met:Cyyyzy er_niet:yByzzz er_nog:yxzzBA er_nu:AzxzAz er_op:zyyzBz
er_vandaag:zzAByy er_zijn:yzzyCz erbij:Bzzyzy erdoo*:yBzzzz erdoorheen:yBzzzz erf:yzyzyD erf_,:yzyzzB
ergen*:xxxzzF ergens:xxxzzF erin:yzzzyA eruit:BxyxzC ervan:xzCzzz ervar*:BAyzyz ervaring:Bzyzzz eten:yzyyFy
even:CyyzyA eveni*:BAwByy evening:zAxBzy evening_$:Czzyyy evenings:BzyyyA every*:zzxyBz every:CAxAyy
everything:AyAyzz excel:yCzzzz expla*:zCzzyy explain:yBzzzy extra:yxAzCy famil*:ywAzAB familie:zyCyyz
families:zzxAAA family:zyzzAA far:xAzzAA farm:zyyAAz farme*:xzAzzB fathe*:yAAAyz feed:zyyzCy feedi*:yyzzCz
feeding:yyzzCz feest*:yACyxy feest:yzzByy ferry:yzzBzz fetch:zzyBzy fiets*:zyByzz fiets:xzxCzA
fietsen:Azyzzz finis*:yyyzCA finish:zzyzCy first:yCAyAw fish:CzAzwy fit:Bzyzzz fits:zzyzyC five:AyxAAz
flat:CAxxAx flat_,:AyAzAx fligh*:zyyzyB floor:yyyyyE floor_$:yzzzzB foldi*:zzByzy folding:zzByzy foot:Azzzyz
for:zxAABC for_a:wAByxB for_me:Bxzzzz for_my:yyyAAA for_neighbours:Byzzzz for_ten:yzzzzB for_the:ABAyxy
for_this:AzAxzz for_your:AzAAzx forgo*:yyAzBz form:Bxzzzz forty:zzBBxz four:xyBzyB frame:yzCzyy frans:yBzzzz
free:zzAxyA free_$:AzByzx free_,:yyBzzy free_to:yzCzzx freez*:xyxzBC freezer:xyyABA fresh:yAyzBz
frida*:zzAyAz friday:zyAyBy friday_$:xAzxCz friday_,:AzAyyz friday_and:yxByBz fridg*:yzzzBz fridge:yzzzBz
frien*:xzxyzD friends:xzyxzD fritu*:yzxyCy frituur:zzxyCz from:wAAzzA from_a:xDzzzy from_the:AyzCyx
full:zxxBBz full_of:zyxABy funer*:AzAzyy funeral:AzAzyy ga:CAywzA ga_zo:Czzxyz gaan:AAByyx gaat:xAFBww
gaat_er:yzyBAz gang:AyzyAz garag*:zBzwyA garage:zAAxzz garde*:zywzzD garden:yyxzzC gas:BzAxyz gaste*:yyBzyA
gasten:yyBzyA gate:zyzxCz gave:yyCzzy gebar*:yCzzyz gebro*:yzzBAx gebroken:yzzBAx gebru*:vyBByB
gebruik:yzyzyC gebruiken:xyzBzA gebruikt:zzBzzx gedul*:zBAyzy geef:zCywAA geef_ik:zByxzA geeft:zEzyxy
geen:xxCzyC gek:yyAzyB gemee*:Cyyyyz gemeente:Byzyzz genoe*:Bzwzzz genoeg:Bzwzzz geree*:zyCyzz gerus*:yABzyy
gerust:yABzyy gesto*:zzCyzy get:AzyzBy gets:AzzyyB geven:AzAyxA gevra*:zyAyzA gevraagd:zyAyzA gevul*:yzyzBz
gevulde:yzyzBz gewoo*:zBzzyy gewor*:zAxyzB geworden:zAxyzB geworden_,:zzzzyC gezel*:xByBzy gezin*:zyyBAy
gezoc*:zyyyAA gezocht:zyyyAA gezocht_$:ByxyzA gezocht_,:xABzyz gezocht_::wAzAyA gezocht_voor:zyAzBy
girls:zyyBzz gitaa*:yBByzy gitaar:yAByzy give:Azzyzx given:xzzAzA go:yABzAx go_to:yzAyAz goed:CyCxzx
going:AwyBzA going_to:AyzAzy going_up:zzzBzy gone:zyyzzB good:yzAAyy gordi*:BAyzyy got:ByxBAx got_a:BAzzzy
graag:yByAAx graag_$:yzyyAz graag_een:ByAzxz grach*:yzAyzB gracht:yzzzzB grand*:zAyBzx grass:AzyzxC
grati*:AAxyAy gratis:AAxyAy gratis_,:Bzyzzz groen*:yzxAzB groenten:zzxzyC grofv*:xzBAzy groot*:wAzDxz
groot:yzzzzB groothandel:yzyBzz groothandel_,:yzyBzz grote:yyAyAA guest*:yzzzyB guests:yzzzyB haal:AxyBAy
haal_ik:yyzBAz haar:wCyzzz had:xByzzz hair:ByAzxz halen:yxDyBx halen_$:yyDyzy half:xxAAyB half_of:AxyyyC
half_zes:zzzByy hall:ByyyzA halve:yzzyBz hand:AxBzAy hande*:zzyzyz handen:AzyzyA handi*:Dzyyxz
handige:Cyyzzy hands:Czzyyy handw*:zyBzzz hange*:xzBzzz hangen:xzBzzz hangen_$:xzBzzz hangt:BzAyyy
happy:AyAyzz happy_to:Bzzyzy has:zwAzyC has_a:wzBAzA has_to:zzAyzz hatch*:zzxBzz hatchback:zzxBzz
have:yxEAzx have_a:wxACyC have_the:AyzyAz havin*:zBAyzy having:zBAyzy he:Czzyyy heavy:Byyzzz heb:AAyCyx
heb_een:yzwAAC heb_geen:zxBzyz heb_ik:AyzByy hebbe*:zywAyC hebben:zywAyC hebben_een:zzxyyC
hebben_geen:yBzyyA hedge_trimmer:yzCzzz heeft:wwEzyC heeft_de:xzAzAA heeft_een:vyzDzA heeft_er:BAwyzA
heeft_geen:zyBzzx heeft_iemand:vxCyAB heeft_nog:yzzByA heel:AzBAxx heen:vywDyD heen_en:yyzzzB hele:Bzzyzx
helft:xyyzzE helft_van:xyzyzC help:AzzzAx helpe*:yzBzzz helpt:zAyAzy hem:uxDDzy her:CwzAzz here:yzzxBB
here_$:zzxzzA here_,:yzAzAy hes:zyByzA het:ABAyAz het_bed:Bzzzzx het_dorp:yzyBzA het_eerst:yBzyzy
het_feest:zzyByz het_is:yzxzAA het_moet:zyBzzz het_niet:Cxzzyy het_portiek:zzBzxz het_schoolplein:zzByzy
het_ziekenhuis:AzzxBz hier:yxzzAC high:zzByzy high_chair:yzCyyz hij:AzBzxz him:xAxCyz hoe:xIvBxx
hoe_je:zBzzyz hoeft:zzxAyB hoek:BzBzzw hoge:xzzAzz holid*:Bzxzzz holla*:yzyzBy home:CzzBAt home_$:yzBzzz
home_from:AzyBzy homem*:BzAzwz homemade:BzAzwz hond:Azxzzz honde*:yAzzyz honderd:xCxzAz hoog:Dyxyzz
hospi*:yzyBAy hospital:yzyzAz hot:zyyzCz houde*:zyBzzz houden:zyBzzz houdt:yzBAzy houdt_$:xzBAzz hour:yzyBzz
hours:yzyAyB house*:CzyyAy house:yzByzz houte*:xByAzz how:BDyyyx how_to:AAyzyz huis:AzBxzz huis_$:Byzyzz
hulp:Cyxzzy hun:AzyyBz hundr*:wzAzAz hundred:wzAzAz husbands:zyAyzA i:DCrAzy i_can:AAABxx i_cant:BzAxzy
i_could:yzAAyz i_have:zBxByx i_keep:yByzzy i_miss:ByyzAz i_need:xAzyzB i_never:AxAzzz i_own:xyBzyA
i_want:zBzyzz id:yyAzAz id_like:xBAzzz ieder*:zByyAy ieder:xyCyAz iedereen:AAxzzy ieman*:Bzzzzx
iemand:CzAyzw iemand_die:ABwxBz iemand_een:xyDxyB iemand_met:yzyzCy iemand_nu:xzBBzy iemand_om:yBzzyz
iets:vzAAEx iets_warms:zzyyCy if:zyAAwB if_a:yyzyzC if_you:CxAzyx ik:BDxBzw ik_,:yByAzy ik_ben:zAxzzA
ik_breng:xzyBzz ik_de:AyBzyA ik_een:xAzyyC ik_geef:AByyzz ik_graag:xyBCyz ik_haal:Byyzzz ik_heb:yzyzzB
ik_het:AAzxAz ik_in:BBxxyA ik_kan:xzzACw ik_kom:Bzzzyz ik_krijg:Bzyzyy ik_maak:yzyzBz ik_mag:ByxyzA
ik_mijn:yyzBAz ik_mis:yzBzyz ik_moet:AyCwyA ik_niet:Bxzzzy ik_op:AzyAzz ik_sta:Byzyzy ik_voor:BAxyAy
ik_werk:yxzAzA ik_wil:vDAAyx ik_zit:zBxyAy ik_zoek:yyyzzC ik_zou:xAyzBy ikea:Bzxzzz ill:yCxCyy im:Fzzyxw
im_a:AAyzxz immed*:xAyAzA immediately:xAyAzA in:ABxDwA in_$:xyzzzD in_,:zyyAAA in_a:zxyyyD in_bed:zzAzAx
in_de:ABCxAw in_een:ByyzyA in_het:yCyAyy in_huis:yzByAy in_my:xAAxAA in_ons:zzzzyB in_onze:yzyyAB
in_our:xzAyyD in_the:AAAzzv in_this:AzAzyy in_voor:AyBzzx inclu*:AAAzyy inher*:xCzzyz inherited:yCzzzz
inlev*:zyBzyz insid*:Byyyzz inside:Byyyzz insta*:Bxzzzz instr*:yCyyyz insul*:BzAyzx interview:yzBzzz
into:zAyzzA is:yABABB is_$:BzzyAy is_a:BAyxzz is_de:yzByyA is_dicht:xzCyzz is_door:xzCzyz is_een:AzxAzz
is_er:AAxyAz is_free:yzBAzz is_het:zzBzyz is_in:ByzAyx is_leeg:zzzyAy is_mijn:Dxyzyz is_my:BAyzAy
is_na:Bzzzzy is_net:yzzAyB is_niet:yAByzy is_on:xAAyBz is_open:yzzzzB is_te:yyyzAB is_the:yzxBAz
is_there:AzzyzA is_welkom:xzAzBz is_ziek:BzAzxy isnt:yxyAzB it:xxDxAA it_$:yxyzBC it_for:BzBxzy it_is:yzyzzB
its:yyCxAz ive:CAvBzx ive_been:yyyAzB ive_got:AzyByx jaar:AEAxwy jam:zzDzwz jam_jars:zzCzwz jampo*:zzBzxz
jaren:AAzzyy je:yGyywz je_een:xDyzyz join:xAyzAz jonge*:xAxAzA jonge:ACxzyy jouw:Azzyyz julli*:BwAyzA
jullie:BwAyzA jump:yyCyzA just:wxCzAz kaars*:yABzyz kaart*:AyxByz kamer*:zyBzzy kamer:zyxyzC kamer_$:yyyzzB
kan:zyxAzD kan_$:yByAzy kan_een:AyyzyB kan_er:ByAAxy kan_iemand:xzyDyy kan_ik:zyAxzC kan_niet:xzyyAB
kan_nog:xByAAy kan_vanmiddag:Bzzyyz kant:zzyByz kanti*:yAyyAA kantine:yAyyAA kanto*:yzzzzB kapot:xzzAyB
kapst*:zxBzzz kast:BxxABy kastj*:yzBzzy katte*:zyAzyA keep:zBzxyA keer:zAyzAy kelde*:yzzzyC kelder:xzzzyC
ken:zABxyz kenne*:yBzzzA kenni*:zCyzzy kennis:zCyzzy kent:yCzyyz kerk:yyzzAA kerst*:Dyzzyx kerst:xzzyBz
keuke*:AyzzBx keuken:AyyyAz keukentafel:xAyzBz kids:zAyByy kijke*:CzAyxy kijken:CzAyxy kilo:yyAAAy
kilom*:zBxByy kilos:yzxAzA kind:AwDzAw kinde*:yyFxxz kinderen:zBwyBA kippe*:yyzzBy kitch*:zzzyAA
kitchen:AzAyxB klaar:AyAyBx klaar_,:xzBzzz kledi*:Bzyzzy klein*:CAyvzz klein:AyxAzB kleine:AzzwBy
kleinkind:AxBzzz kleut*:AzAyyy kleuter:Bzzyzz kleuters:yyBzzy km:xzzBzz know:DyyyAy know_how:Dvzzzz
knows:BCxyyx koffe*:yzzByz koffi*:AyyyzC koffie:AyxyzB koken:wzzyCz kom:BBvzyA kom_ik:zyzBzy komen:AxBAwz
komt:zxDxAy komt_de:Dyzyyy komt_er:Azyzzz konij*:BzzAyy kook:zyyzCy kookt:xyAzCz kop:zAyzBy kort:xABAyy
kost:Bzyzzz kraan:Bzyzzz kreeg:yByzzz krijg*:Byzyyz krijg:Dzxzyy krijg_ik:AAyzzy krijgen:AAzzyy
krijgt:AxzyzA kring*:xyBAzA kringloop:xyBAzA kruiw*:yyCzzz kunne*:xyAzAB kunnen:xyAzAB kunst*:xzzyyC
kwijt:zyABAx laat:zAxAzA laat_ik:xAzzyB laats*:yzzAzy laatste:yzzAzy ladde*:AzByzx ladder:BzByzx
landl*:AzxyzA landlord:BzyyzA lands*:yzzBzz lang:CzwAzz langs*:Bzzyzz langs:AzzAyy langs_de:yzAByy
lapto*:yyBzzz laptop:yyCzzz last:yAzzzz late:yAzAyz laten:Bzxzzy learn*:BwAzzz learn:xCzyzy learned:BxAzzz
learned_to:Bxzzzz leave*:zzzAAx leave:yzzxzD leaves:zzzAAx leeg:uxyBBD leeg_,:yzzyzA leen:yyFyyx leer:yBzzzz
leerl*:yDxzyy leerlingen:yByzzz leert:xDAzxy leert_mij:zBzzyz left:zzCwAw lefto*:zzBzyz leftover:zzBzxz
leg:wzAzAz lege:AvBAyB legge*:yByzAz leggen:yByzAy lend:AyCxzz lends:yyCzzz lenen:xyFwzz lenen_,:yzBzzy
leren:xDByyy lesso*:zBzyyy let:wAzzwD lette*:CyByyx letten:Bzyzzz leuk:Cyyzyz leven:zzyyBz lezen:yCyzzy
life:zByzyz lift:BywAAA lift_,:zzzyzB lig:AzyyBy ligge*:AyCyzx liggen:AyCyzx light:BzyyyA ligt:zzBAxx
ligt_in:yzzBzz lijst*:Bzyyzz like:xBzAzx like_$:xyzzAA like_a:BByyyz likes:ByxAAx liste*:yBzzzz liter:yzCzwA
littl*:AzyyzA little:AzyyzA live:xAyzzA livin*:AAyyCx living:AAyyCx living_on:yyzzCy loaf:yyzzBz
locke*:Bzzzzx locked:Bzzzzx locked_out:Bzzzyz logee*:AyBxyA long:xzyAAz longe*:AyByyy longer:AyByyy
loodg*:Byzzzz look:BCyyyy look_over:yCzyzz looki*:zyyAAy looking:zyyAAy looking_for:AzxAzz loop:Ayxzzz
loose:Cxyzxz loose_end:BzyAxz lopen:zwACyz lorry:zzyyzB los:Czyyzz lost:Byzyzy lot:AyyAAy love:zAAzAx
love_to:yBzyAy lunch:zzyABx lunchtime:Bzzzxz lying:yzBzzy maag:yzzzBA maak:xAyzCy maakt:wyBxDy
maakt_er:yzAzzz maalt*:yzzzCy maand*:zBwzyB maand:Azxzzz maandag:zBxzyz maar:yAyAAB maar_$:CyzAyx
maar_,:yzBzzy maar_de:yAyyAA maar_ik:zzzyBy maat:yyEyyy machi*:ABBxyx machine:yBCyyx made:xzyyBA mag:uxEwzE
mag_er:yzyyyD mag_je:xABzzy magne*:yyzzCy make:yyAyCy maken:xByyCy maken_$:yAyzBz maker:zyCzxz makes:zByzAx
makin*:zxzzCz making:zxzzCz man:Cyyzyy man_,:yyAAyB manne*:zyAyBy many:xzAyBz marat*:zzyxzB marathon:yAyyAB
markt*:yzyBzA markt:AzBxAy marktplaats:yzyCzz matra*:yzBAzy matras:yzBAzy mattr*:AzxAyA may:wzBzyB me:zFtAAy
me_$:AyAzyA me_,:AzyyAz me_a:zzAyzz me_your:Czyyyz meals:yzyzBz medic*:Czyyzz mee:BBAvCw mee_$:CwAyAy
mee_en:zByyzz mee_naar:BAyvzB mee_te:zBAzxx meene*:AyBxzz meenemen:AyBxzz meer:BvExzy meer_$:wxBAAz
meer_,:zyBzyz meer_.:xzCzzz meeri*:yzzBzz mense*:zyzyAA mensen:zyzyAA messe*:Czyyzz messen:Bzyzzz met:yAwDBz
met_de:AyAyyz met_een:AByzzw met_mij:zAyzAz met_mijn:BzwAAy met_twee:yxAzyB met_zijn:yzyzBz meter:yyBAyz
meter_$:zAAyzy metre*:yzBzzy metres:yzBzzy micro*:yzBzyy midde*:zyxABy mij:zDyzyy mij_een:yyyyAB
mij_van:zyBzyz mijn:zyxCzB mijn_auto:yzxDzz mijn_dochter:ByyAzy mijn_kinderen:xAxzAA mijn_tante:zzBzzy
mijn_tuin:Czyzzx mijn_vader:AyyxAz mijn_zoon:AyxByA mijne:yyCzzz milk:AByzxz mine:BzAzwy minut*:BzyyAy
minute:yzAAAy minuten:ByyyzA minutes:Azyyzz minutes_,:AAyyyy mis:xzAAzz miss:ByyAAz misse*:xBzAzz
missen:xABzzy mn:zAxAzz moede*:yzxABA moeder:zyyzAA moeil*:yBzzzz moest*:xAAyzA moestuin:xAyzAA moet:BzzBwy
moet_$:yAwAzB moet_de:AzAzzx moet_er:AxxCzy moet_ik:wDAyyy moet_mijn:xBzzzz moet_voor:AyBAwy moete*:zyxCyA
moeten:zyxCyA mogen:xxAxyG mogen_er:yzyyzB momen*:Azyzzz moment_$:Bzyzzy monda*:yzxyyD monday:yzxyyD
month:yxBzCx month_$:yyAABy mooi:zAAyzz more:zAyAzy more_than:yByzyA morge*:yzzzBz morgen:yzAAAx
morgenochtend:xzzzAA morni*:zAwCAx morning:zzxCAx moved:zByyAy movin*:xyBzzA moving:xyBzzA must:xACyxA
muzie*:zyAAyz my:AAxzxC my_kitchen:AzyzxA my_landlord:Byzzzy my_own:Azyzzz my_sister:yyBAzy
my_trailer:zzyCzy na:zxBABw na_de:AyzyCx naaim*:AyBzyy naaimachine:AyBzyy naar:zuyJut naar_de:zxxFwy
naar_een:AyCxzy naar_het:zyyFyx naast:AAxzzz nacht*:AyyAyA nativ*:yCzzzz native:yCyzzz natuu*:yAzzzz
near:AyyzzA neder*:Bzzyzy nederlands:Bzzyzy need:BxAyyy need_a:zzzyAz need_to:xAyCzy needs:CyxAAy
needs_a:yAyzzA neem:zxBzBy neemt:zBAyzy neemt_hem:xzBAzz neer:yzzzAA negen:yyxAAA neigh*:zvxACC
neighbour:xxzABA neighbours:BwyyzB nerge*:zAyzzA nergens:zAyzzA net:yzyyCz net_een:yzBzzy netje*:Byzzyz
netjes:Byzzyz never:yAyzAx new:zyzyBz next:yAzAzy niema*:DAxyzy niemand:DAxyzy niet:BBxyzz niet_$:yByAyy
niet_,:zAAxzz niet_hoe:Bxzzzz niet_in:xzAAAz niet_meer:CyxAxB niet_nodig:yAAzAy niet_op:xyzyzC
niet_uit:Czyyyy niets:AxyzzB nieuw*:AzAyAx nieuw:Byzzzz nieuwe:AyAyAz nieuwkomers:zBBzxx night*:yzzBzz
night:yzAyAz niks:zyzzBx niks_,:xzDzyy niks_meer:zxAzAz nine:xzzzzB no:BvBBzx no_charge:ByyyzA nobod*:ByyzzA
nobody:ByyzzA nodig:yyByAy nodig_$:zAxzBy nodig_,:yyBzAz nog:AAAzAx nog_$:zzzyyA nog_een:CzwyzB
nog_geen:yByzzA nog_iemand:yzzyBy nog_naar:AzAxzA nog_nooit:yCyzzz nooit:wDyzyz nooit_een:yBzzyz noon:yzyAAA
noon_today:yzzzBz not:BxBAyx nothi*:xyAzAA nothing:xyAzAA now:Bzzxzz now_$:yzxyAB nowhe*:yzyzzB
nowhere:yzyzzB nu:xAxzAC nu_.:yzyyDz nu_naar:xzzByz number_,:zzyyzB numme*:Cyyyyz nummer:Bzyyzz
ochte*:zyyByy oefen*:yyxxAD oefenen:zyyyzC oefenen_?:zyzzzB oefent:zzzyBz of:BwzzCB of_a:zyxzAA
of_een:zzzByy of_the:yzyzyB off:ByyyBy off_to:AzzByy offer*:zzzAxA offering:zyAAxA old:yABzzy old_,:zABxyz
om:AyyDyx om_mee:Bzzzzy om_te:zyzzyB om_uur:yyyCAz oma:xyzABz on:AAyzBA on_a:xzBAzx on_my:BByzyx
on_saturday:yyzByA on_sunday:AzAAxy on_the:ABxBzx on_their:AzyyzB on_thursday:zyzBAx on_wednesday:yAyyzB
once:Cyyzzx onder*:zDxxyz onder:AzwzzA onder_het:Byzzzz onderdak:yzyzzB one:zAzyzA one_$:xyAzzB
ongeb*:zzBzzz only:Bzyzzx ons:wvzxBE ons_$:yzyBBy ontbr*:yACyyz ontst*:yzCzzz onze:xwyzzE onze_auto:zzxCzy
onze_kippen:AyxzBy ook:EwyAAw ook_,:zzCyyz op:AzxyzA op_$:yxCxBz op_,:xzBAAy op_de:zAyBzz op_een:xCAAzx
op_en:yzAAzy op_het:zBwzzA op_mijn:BBzwxA op_ons:zzyzzA op_reis:yzyzzC op_te:zyAzAy op_zolder:zzBzzy
opa:AAzxzz open:CyAxzx open_a:Bxzzzz opene*:Azzyzy ophal*:yAyAzz ophalen:yAyAzz oppas:Cyyyzy oprit:yyxyzE
opvan*:wzAAyA opvang:wzBAyA or:zzCzzy orcha*:yzzzzB orchard:yzzzzB order:yBzAyy other:AyzzzA oud:BAAyzx
oude:vxDAyB ouder*:zAxBxz ouderen:AyyBzy ouders:xByzzB our:xvAxAE our_garden:yzyzzB ours:xxBzAA out:CwBwzA
out_,:AxxAzA out_of:yBzyzz outsi*:zzzzyB outside:zzzzyB oven:AzxzAA over:AHvwAw over_$:zxAyBz over_,:zxCyyA
over_a:Dzyyzy over_de:zByzzz over_een:xBzyzz over_van:yyzzCy overa*:AyzyzA overal:AyzyzA overd*:zzxyzC
overg*:Czzyyy overh*:AAzyyz overhoort:yByzyz overl*:yyCyyB overleden:xyDyyz overm*:AzAyzy overmorgen:AzAyzy
own:yxBAyA own_a:xzBByz owner:AzyAyy owns:AyBzyy paar:AAzzyy paint:wzzBzB pair:Bzzyyz pak:yyByAy
pakken:xzAzzB pan:xzzyEy panne*:xzCyBx pannen:yzzzBy papie*:Bzyyzz parce*:Byzzzy paren*:BzxAyy park:yCzyyz
parke*:xzzAzA parkeerplaats:xzABzx parkeerplek:zzyyzB partn*:zByAyy partner:zBzzyy party*:zzBzzy
party:AxAyAA partytent:zzBzzy pas:zzyzzB pass:yzzBzz passen:CyxyyA past:zxwCyB past_niet:yyzBzz patch:xzyyzC
patch_of:xzyzzC patie*:CzxyzA patience:ByyyzA peopl*:zAwAAz people:zAwAzz people_,:BzyxyB per:AyyAzy
per_dag:BzyAzy per_maand:BzyAzy permi*:yzzzzB permit:yzzzzB perso*:BAyzyz pharm*:Bzyyzz pharmacy:Bzyyzz
phone:yyAzAy photo*:AyyyzB piano:yyCyyA pick:yzzAAy pick_up:xAAAyz plaat*:zzyBzz plaats:zzyAzz place:xyzyAC
place_to:xzzzzC plant*:xAAzzy plants:zyBzzz play:BAzyxy playe*:AzByyz pleas*:zzAzzz please:zzAyzz
pleeg*:AzxAzz plek:xyxzzE plek_om:yyzzzC plus:yyzBzy poets*:Bzyzzy polde*:zyyCzz polder:zyyCzz polis*:wAAyBy
polish:xAyzBz polit*:xzyzyB polo:zzxBzz poppe*:yAzzzA porti*:zyBzzz portiek:zzBzxz post:AzBxzy postz*:yABzzy
postzegels:yABzzy pot:yzyABz pot_of:yzzzBz potte*:xDyyAz potten:yzzyBz power:yyzyzB praat:ACxyzy
pract*:AwyAzB practice:zyzAzA prate*:yBzzzz praten:yBzzzz prefe*:yzBzzz prima:xyEyzy probl*:CyyAyx
proef*:yCxyBy proefles:zBxzzz proev*:zzyzBz proje*:xACzzy prope*:xzAyCy proper:yyAyCy provi*:BzyAyy
provided:BAyzzy pump:yyDzzy put:BxyyzA quest*:yCzzyy questions:yCzzyz quiet:yyxyzE quiz:yBzzyz rain:AyyAzA
ramen:ByyAzy rathe*:zyzBzz rather:zyzBzz read:ByzyyA real:yzzzCy recor*:zyBzzy regel*:AAxyzz regen*:CxAzyy
regen:xzzByz rehea*:yzyzzB reis:yzyzzB repai*:xzzzAA repair:yzyzzB repar*:Bzxzzz repet*:yzxAyC rest:zzBzAy
retir*:zCzyyy retired:yCzyzy retur*:yCzzyy richt*:zzyCyy richting:zzyCyy right:yzzyAB right_now:zyyzAB
rij:yzAAzz rijbe*:zzyCzx rijbewijs:zzyCzx rijd:yyyCyz rijd_ik:zzzAzz rijden:zAzyyA rijdt:xyyExA
rijdt_er:zzyBzz rolla*:zzAzzy rollator:zzAzyy rolle*:AABzxy rolst*:AyyByz rondj*:xAyBzA rondje:xAyBzz
roof:xyzCzz room:CxzCwz room_$:Czzzyx room_for:zzyDzw round:EAyyxy round_with:Czyzyy row:Cyyyzy rug:BzyyBy
rug_$:BzxzBy ruikt:AyzzBy ruil:zxAzAy ruimt:zyCyzz run:zyxBzz run_,:zyzBzy runs:yzzCzy rust:yzyyzC
rusti*:AAxzyA rustig:BAyzzz rustige:yzyzzB s:yAyzyB sack:zzBxAz samen:zByzyz sandw*:AyyzBz satur*:AzzAyz
saturday:AzyAxz saturday_$:BzzyyA saturday_,:zAyzAy saturday_and:yAAzyz say:zAAzxy says:xAzzAy schaa*:AAyyzy
schaal:AyxzCz schak*:zCyzyz schar*:CzxyAy schee*:Bzyzzy schei*:yzzyzC scheiding:zyzyzB schep*:yyAyBy
scher*:CzyAxy schil*:Azzyyz schoo*:DzAwxy school:BAAyzw school_$:ACyyzx schoolplein:AzByzy schri*:AAzyzz
schuif:zBzzxA schuu*:yxAyyD schuur:yyByyB scoot*:yzzBzz scootmobiel:zzyBzz scout*:yzByyA scout:yzByzz
seat:zzBzzy seat_for:zzBxzz seats:yyzCzy secon*:ABxzyy second:ABxzzz see:zxzBzz seeks:AyxyzC set:yyDzyy
seven:xzAAAz sewin*:xAByzz sewing:xAByzz sewing_machine:xzCzzy share*:zAxzyB share:AxwzCA shared:AyyzyB
she:Cyyzzy shelf:xzzzAA shift:yAyzBy shop:wzAzzA shopp*:Bzzzzz shops:yzzzBy short:yzByyz shoul*:yCyyzz
show:xDzzzy showe*:AyzAyz shower:ByAzyz sign:Cxzzzy simpl*:BzyyAy since:AAxxBA since_the:zyzyyB sinds:AzyAzz
sinds_mijn:xzAzyA singl*:Byzzzy single:Byzzzy sink:Cyzyyz sister:yyBAzy sit:yzAyzA six:zyxyyD size:yyCyzz
size_,:yyDzyz sjouw*:Dyyyyz slaap*:zzAxyB slaap:xyzzzB slaap_ik:xzAzzB slape*:Bzyzzz slapen:ByxzzA
slech*:AzzAyy sleep*:AyAAyy sleep:Byzzzy slijptol:yyBzzz slot:AzAyyA slote*:ByyAyz sluit:yAxByz
sluit_om:yzyCyz small:BzvzzA snap:Dxyzyz snapp*:AzAxzz snapped:ByBxzz sneeu*:ByBzyy snoei*:zAxAzy
snore:yyzzyC so:Czyyzy soep:zyzzAz sofa:AzyyyB solde*:BAxzzz some:zxCyyz someb*:BAxByx somebody:BBwBzw
someo*:BAxxzA someone:BAyxyz someone_who:xzAzAA somet*:yyxzCA something:yyxzCA somew*:xyzzyC
somewhere:xyzzyC son:AzAzzx sound:Cxzyzz space:yzyBzz spare:xyBAzA speak*:AByyyz speec*:xBzzzz speech:xBzzzz
spele*:yBzzyz spelen:yBzyzz spelen_$:yBxzzA spieg*:yzyBzz spijk*:yByzzz split:yyAzyB spot:yzzyzB
spree*:CAyyyz spreekt:Byzyzz sprek*:yAyAzz spreken:yAyAzz spull*:zyyByA spullen:zyyByA sta:zyzBzy
staan:wyCxBz staan_$:yzzyyC staan_,:BzxyzA staat:vzyBCA staat_een:zBzyzz staat_er:AzxzBz staat_nog:AzxzBy
stad:yAzByy stads*:yAyyzB stair*:Bzzxzy stairs:zzAyzy stand*:yAyyyC stand:yyCwxD stap:yzzBzy start*:wzCzzy
start:AAxAAx starts:xzzzzB stata*:yzCzyz stati*:yzzAyA station:zyyAzA stay:Bzyzzx steek*:yzBzyy
stekj*:xyFyxz stekjes:yyEzxz stekk*:zzCyyy sterk*:BAxzyy sterke:CyyAzy stil:yyADzx still:BAzyzw
still_in:AAyzzz stoel*:zyBCwy stoelen:zyBCwy stoelen_,:zzzByy stoep:AyAxzA stool:xzCyzz stop:yzEyzw
stopc*:yyyzzC stopcontact:yyyzzC stori*:Cxyzzz storm:Dyyyyy straa*:yxzxyE straat:zyzxyD strak*:AxyBzz
straks:AxyBzz stran*:zxxzBA stree*:zzBxyA street:zAAwyB stron*:Dzxxyz strong:Dzyyyz stroo*:xyAyyC
stroom:yyzzyC stuck:ABzzyx stude*:AAwyAA student:ByxzyB student_,:Byzzzz studi*:xAzyzB studio:yAyzzA
stuff:zzwAzA stuk_en:BzwAzz stukj*:xzyyAC stukje:yzyzAB stuks:xyEyzy stuks_,:xyDzyy suike*:yzyzCy
sunda*:zAyBzy sunday:zAyBxy sunday_$:BzBzxw sunday_,:zyyAAz sundays:yyyzAz surin*:yzzzBz swap:xAzzAz
swimm*:zyzAzz t:zAyAzy tabby:Cyzzyy table*:yABzzx table:xywyFA table_,:zzzzBy tafel:zzzyzA tafel_$:CzAzxx
take:xxBEyw take_them:zzBzxz talk:yDyyyy tall:ByAzzx tanda*:Bzzxzz tandarts:Bzzxzz tank:zyABxz tante:yzAzAx
taxi:yzyByy te:zAAyAz te_halen:AyAyzz te_lang:Czyzzy te_leen:yzDyyy te_veel:yyyyEz tea:yzAzAy teach*:zByzzy
teach:xDyyzz teacher:zAyzzy teena*:Dzxyyy teenager:Bzzzzy tegen:BwzyAz tekor*:AzByyy tekort:AzByyy
tekort_$:AzByyy telef*:zByzyz telefoon:yAzAzz tell:zAyAzx tell_me:zyzAAy telly:Byzzyz ten:yzAyyA tent:xyBzzz
terug:zxyACy terwi*:Bzyyzz terwijl:Bzyyzz than:yBwyDy that:AAAzyx the:AxzCyA the_children:yzyzzC
the_coast:yzzCzz the_corner:zAAAzx the_funeral:zzBzyy the_hall:Byzyzz the_hospital:yzzzAz the_kids:zzxzzC
the_neighbours:zyyyzB the_new:AzyzyB the_stairs:yAByzy the_street:yzyyzB the_tram:yzzBzy the_whole:yzzyBz
theat*:yyBAyz thee:yAyyBy their:zAyyyB them:xyDvAA them_$:yyExyz then:AxzAAz theor*:yDyyzy there*:yyBzAy
there:xywBzD there_$:wzAzyC there_a:AyAzyA theres:yyBzzy theres_a:BzCyzw therm*:AyCyzx thermometer:yzCzzy
these:Cyzyzy thesi*:zwzzAB thesis:zwzzAB they:yyzDzy thing*:Bzzyyy things:Bzzyyy thirt*:AzByzy thirty:AzByzy
this:AABuDx this_afternoon:yxCzzy this_evening:zzzzAy this_friday:zByzzy this_saturday:zAzyzz
this_sunday:yAyzAz this_week:zyyyBA this_weekend:yzByyA three:yBwCyz thril*:xzCzzz thrillers:xzCzzz
throu*:xDyyzz through:xDyyzz thuis*:yyxCAy thuis:CyvyzB thuis_$:AyzzAy thuis_,:Bzxzzz thuis_met:zAyyyB
thuisbrengen:xzzCzz thurs*:zyxAzB thursday:yxyBzB thursday_$:AxzyyC thursday_,:yAyzAy tien:zzwzAB
tient*:zABzxz tientallen:zzBzxz tijd:BAzyyy till:AxzzAz tille*:Cyyzzz tillen:Byyzzz time:zAAAyx tip:zzzBzy
tips:yBzyzz to:BBvEvz to_a:yzDzyy to_be:Czyyyz to_get:zzyCyy to_learn:yBzzzz to_me:xCzyzz to_open:Cxzyzz
to_read:xBzyzB to_share:AyyzBy to_sign:Bxzzzz to_the:CxyExv toast:yzyzCy toaster:yyCzyz toch:AyAzyz
today:yyBzAz today_$:ByAxAx today_,:xyBAzz today_?:yyyAAA toddl*:Azyyzz toddlers:Ayyzzz toesl*:Byzzzz
toeva*:yzBzzy toevallig:yzBzzy tomat*:zzAzwB tomaten:Bzzzxz tomatoes:zAyzxB tomor*:Bzzzyy tomorrow:Bzyzzy
tomorrow_$:CzyyAy tomorrow_,:xzzzAz tomorrow_and:zxByzz tonig*:zAxzAz tonight:AAxzzA tonight_$:ByzxBy
tonight_,:wBAzyz tonight_?:AyyAyA too:yyxzBA too_many:xzzyBz tot:yyAvAD tot_zaterdag:zzyzAz
tot_zondag:yzyyyD town:AzyAyz tract*:yzyCzz tractor:yzyCzz trail*:yyzDzx trailer:yyzDzx train*:ByzAzy
train:wCyzyA training:BvzAzz tram:zyyDyy tram_$:zzzCyy tramp*:zzyzzB trampoline:zzyzzB trap:AyyyyB
trapp*:Bzzyyy tree:xAzAAy tree_,:yzyzBy trein:xyAAAA trekt:zyzCyy trimm*:yzBzAy trimmer:yzCzzz trip:yzByzy
troub*:yBzzzz trouw*:Byzzzy tuesd*:AzwBzz tuesday:AzwBzy tuesday_$:CxyAzz tuesday_,:yBzAzy tuin:AyvyzE
tuin_,:yzxzzB tuin_is:Bzzzzx tuint*:Byyzzz tusse*:AyzyyA tussen:Byzyyz twaal*:yzAzxA twaalf:yzAzxA
twee:BzyyxB twent*:xzAzAA twenty:xzAzAA two:ByBzwA u:xzyCAy uit:yBzxzC uit_$:zBzzAx uit_,:ByzzyA
uit_de:yyByzB uitge*:yzzAyA uitle*:yAAzyz under:zzyzAA until:AxAzAz until_friday:xyAzBy
until_wednesday:yzyBzy unuse*:zzxzzC unused:zzxzzC unwan*:yzCzyy unwanted:yzCzyy up:AzzzAx up_$:Bzzyzz
up_,:Byzzzx up_the:xyBAzy up_to:yAzBzy upsta*:BzyyAz upstairs:BzyyAz us:xyyBDx us_$:yAxBzz use:yyzzyC
uur:zzwEAw uur_$:wBAzzz uur_,:AzyyBz uur_en:yzzBzy uurtj*:DAxyyy uurtje:BByzyy uw:Eyyxzy vaak:BxyzAz
vacan*:yzyzyB vacant:yzyzyB vader:AAyxzA vakan*:Cyzzzy vakantie:Cyzzzy van:DBAtDy van_,:zxxFzx
van_bij:zzyyzC van_de:AzzAAw van_een:AAAxyz van_eigen:yzyyCz van_het:zyzyBy van_mijn:BzCvyy van_zes:zzyyzB
vanaf:xzyzzB vanav*:zyAzAz vanavond:zyAzAz vanavond_$:Ayzzzz vanavond_,:xAAzBy vanda*:BzzyAy vandaag:AzAyzz
vandaag_,:zAzzzy vanmi*:Bzzyzy vanmiddag:Bzzyzy vanna*:zyyzyC vannacht:zyyzyC vast:zCzyxz veel:xAyyEy
veert*:zzCyyy veertig:zzCyyy veget*:yzzzBz verbo*:zyyyAB verbouwing:AzzzBy verde*:Bzzyzy verdr*:yzBzyz
verga*:zzyyzB vergadering:BzyzAw verhu*:AyyAyA verja*:zyxzBA verjaardag:zyxzAA verkl*:yAAzzz verko*:xAzzzA
verle*:yyCyzz verlo*:AzByyy verpl*:yzBAzx verse:yyyzCz versl*:yyzBzz verst*:zByyyz verstand:ABxzzy
verstand_van:AAyzzz verta*:Cxzyzz verte*:wFzzxy vertel:yCzzyz vertr*:zzAzyz verva*:Bzyzzz vervo*:yzyCyz
vervoer:yzyByz verwa*:xyzzzC verwarming:xzAzzB verzo*:yyyAzB vet:AzAzyy via:xBAyzz vier:BzAAzw vijf:AzzzAx
vijf_minuten:Cyyyzy villa*:xzyCzz village:yzzBzz vind:Byyzzz visit*:AyBxwB visit:zyDzxy visite:BzyyzA
visitors:zyzyzB visits:xACyyy vlier*:zzxzzB voeds*:yzyBAz voetb*:yzBzAz vol:yyAwFy vol_,:yyAyzA
volge*:yAzAwB volgend:zzyzyB volks*:yzxzzC volkstuin:zyyzzB volle:yyAzBz volun*:wCzAAz volvo:yyyCzz
voor:zBBABC voor_$:yzxzAB voor_acht:yzzzBy voor_de:AwByAy voor_donderdag:ByyAzz voor_drie:yzzBAz
voor_een:zzyyBz voor_het:yAyAzz voor_iemand:Cyyyzz voor_in:yzCyzy voor_je:ByxAyA voor_maandag:zByzzy
voor_mij:zzxzAA voor_mijn:xwyyBE voor_twaalf:zAxzyB voor_twee:yzBzAy voor_vanavond:xzAzAy
voor_vrijdag:Byzzzz voor_wie:yyAyAz voorj*:yzAzxB voorjaar:xzBzxB voorl*:yAAzzy voorr*:yBAxAy vraag:CAyzyy
vrage*:xDxzyz vragen:xDxzyz vriez*:yzwyzD vriezer:yzxzzD vriezer_voor:zzxzzB vrij:AxyzyD vrij_$:zyzzyB
vrijd*:zzzBAx vrijdag:AwABzy vrijdag_een:BzyyzA vrije:Byyzzy vrijw*:yyzABz vrouw*:yCyzzz vrouw:Byzyzy
vrouwen:yCzzzz waar:wytzzJ waar_kan:yxzyyD wafel*:yzCzzy wagen:yzxDyA waiti*:Byzyzy waiting:Byzyzy
walk:AyzBzy wall:AAAyzx wall_,:yzBzzy walls:yzzzyC wande*:Bzzyzy want:xCzzAx want_a:zyBzzy want_to:xCzAyz
wanted_,:yBzzyA wanted_::ByxAAy wants:yAzzyA wants_to:xAAzyA wardr*:zAAzzx wardrobe:AAAzzx warm:yyzzAA
warme:yyyyCz warms:zzyyCy was:AyywCA wasma*:yyAByy wasmachine:yyABzz wasse*:Byzyzz wat:xEzwAx
wat_beter:xBzzzz water*:zAAyzz water:Fyxzxz way:xAzCzy wc:Bzzzyy we:vzByCA we_are:zyBzzy we_een:yzCyAy
we_have:yyzyAA we_hebben:zyxAzA wed:zyyzAB wedne*:zzyAzz wednesday:zzyzAz wednesday_$:yBBzyy
wednesday_,:BxwAzA wednesday_and:xzAzzA week:BxwyCz week_$:ByxAxA weekd*:yyzzzB weeke*:zxBzyA weekend:AxCyyz
weekend_$:xzByzA weekend_?:BzxzzA weeks:AxAyzz weer:Dyyzzx weet:BCwyyB weet_niet:zAxzzA weg:AzvBAz
weg_$:zyBAAx weg_,:wAAzzA weila*:xzyAzB weken:ByyyzA weken_in:yzCzzy wel:AzzxAz welco*:yBzyzz welcome:yBzyzz
welke:yByzzz welkom_$:xzyzAB were:zyByzA werk:zyyCyz werke*:zyzzyB werken:zzzzyB werkt*:zByzyy werkt:wByBzz
weten:yCzyzy what:vGwzBw wheel*:yyACyx wheel:yBzzzy wheelchair:AzyAyy when:Axzzzz where:yxxxzG which:zCyyyy
while:FyxyAw who:CBxyAw who_can:Bzyzzy whoever:yAyzzz whole:zyzyBy whos:yABzzx whose:ByAyzz wide:zzzyzB
wie:ByyyBy wie_er:AyByzy wie_gaat:xzzDzy wie_heeft:zzzzzA wie_het:yxAzAz wie_kan:AzAzyx wie_leert:zBzzyz
wie_maakt:xzAzBz wie_moet:xzyCzy wie_nog:ACyyzy wie_overhoort:yByzzz wie_weet:AyyyzB wie_wil:zwBzzA
wie_zijn:Dzxxyz wifi:BxyzyB wij:wxDwAC wij_hebben:yzxyzC wij_zijn:AywyBB wijk_,:Bzxzzz wil:xBAwyB
wil_$:Azzyzy wil_er:zyxByB wil_leren:yByzzz will:xzAzzz wille*:yByzyz willen:yByzyz wilt:xyBCzy
windf*:zyyzCz winke*:xzyzzC winkel:wyzzzC winte*:zxxAzB winter:ByyzAz winterbanden:xzABzy wisku*:zByzyz
with:zByByz with_a:AvxCAz with_an:ByzyzA with_me:zByzyz with_the:yByyyA witho*:zyzzzA without:zyzzzA
without_a:yyAzyB woens*:BByzyy wonen:AzwzzB wonin*:Czxzyz wont:AzxAzz wool:zzBzyz woont:BzzzAx word:xzzyAB
worde*:AxzAzy worden:AxzAzy wordt:yzzzyC work:zzAyzz worki*:xzByzz working:xzByzz would:vyBxEA
would_be:wzAABy would_love:zAxzAy would_make:yyCzyy wrong:xBCzxy year:yzBxzA year_old:AzBxzz years:AAzyyy
yeste*:xByzzz you:xAAByz you_can:xyDwAB you_like:xyzzBA you_may:zzyzzB you_want:BwzBzy your:AzvzzC
yours*:xzAzAy yours:ByxyAA zaag:Czwzzz zakke*:yyABzy zakken:yyABzy zal:ByzyAz zal_ik:ByzyAz zater*:Czyzzx
zaterdag:yAzzAz ze:zAAvCy zegge*:zBzyyy zeggen:zBzyyy zegt:yBzzzy zelf:xByxCz zelf_een:xByzzz zelfg*:xyyACz
zelfgemaakte:yzyzCz zes:zyAzzz zes_uur:yyzzBy zesti*:AzxzAy zet:CxyzAy zette*:CzxyzA zetten:CzxyzA
zeven:yAAyzy ziek:CzAzxy zieke*:AzyxBy ziekenhuis:AzzwBz zien:xzzAzz zijn:AxAyAB zijn_$:AxwBAA zijn_,:zzCyxy
zijn_er:xzDyzy zijn_met:AyyzBz zijn_op:yzBzzy zijn_voor:xABAzy zin:xAxzCz zips:Czxzzz zit:zCzzAw
zit_er:xAByyz zit_in:AzyByx zitte*:xyzzAC zitten:xyyyAC zn:AyyyBy zo:CyxzAy zoek:yzCyyB zoek_een:zzyzzB
zoek_ik:zyzyyB zoeke*:BxAzzy zoeken:BxAzzy zoeken_een:Czxzzz zoeken_we:zzBzAx zoekt:zyyyzC zoekt_een:xyBzzA
zolde*:AzyyyC zomen:Cyxzzz zon:xxEyzz zonda*:zBxBzy zondag:yzzAzz zondag_$:zAAyyA zonde*:zAwzAz
zonder:zAwzAz zonne*:Bzyyzz zoon:zzxAAz zoon_van:CAyyzy zou:yAyyBz zus:xzAAzz zware:zzyCzy zwemb*:zzxzzC
~:CCEwvy
`
