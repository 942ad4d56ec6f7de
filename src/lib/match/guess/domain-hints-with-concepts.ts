/** Fitted by scripts/match/fit.ts: points for each work by sign, as letters (domain.ts). */
export const domainHintsWithConcepts = `
#air-bed:zywyzE #airport-ride:zyyCyA #allen-keys:AzyyzA #allergy-friendly-meals:AyzyAy #allotment:yAyxyD
#allowances:Ayzzzz #alterations:BAxzzz #apple-press:zyzzBz #appliance-repair:zzAzAy #aquarium:zAyzzz
#arithmetic:zzAyxz #art-materials:yAyzzz #asian-meals:yAzyBz #baby-care:yzAzzy #baby-carrier:zAyzzz
#baby-clothes:zyAAAy #baby-feeding:yAzzAz #baby-food:zzAzyz #baby-help:yBvAzB #baby-things:zAxzAz
#babysitting:CzyAzy #backpack:yzyzzC #bags:Azyzzy #baking-tins:zzAzzz #baking:AyyAyA
#balcony-and-view:Azzzzz #balcony-gardening:zzzyzz #barbecue-meal:AzBzyy #barbecue-spot:zzyzAz
#batteries:zzAzzy #bbq:AzyzBy #beach-trip:zzyAzy #beauty-things:zzyzAz #bed-aids:zzzzAy #bed:zzxzzB
#bedding:zzyyAA #bees-and-birds:zAyzzz #bicycle-repair:CAxzyx #bicycles:zywBzB #big-pans:yyAzCy
#bike-bags:zzyAzz #bike-carrier:zzAzzy #bike-helmet:yyzBzz #bike-lights:yzzzzA #bike-lock:Bzzyzy
#bike-parking:yyyzzB #bike-pump:xzByzz #bike-seat:zzzAzz #bike-trailer:yzBzzz #bike-transport:zzyzzA
#bins-on-street:xyCAyz #biology:zAzzzz #birthday-cake:Dyzzyy #birthday-surprise:AzyzyA #board-games:zzAyyz
#boat-caravan-jobs:yzAzzz #boat-licence:yAzzzz #boat-trip:zAyzzz #bolt-cutter:Ayzyzz
#bookkeeping-explained:yAzzzz #books:xBAzxy #bouquet-things:zzyzyA #bread-machine:yAAzzz #bread:xByzAz
#breakdown-help:yAByzy #building-drawings:yAzzzz #bulky-waste:wyCCzy #buying-a-vehicle:zzxAzA #camera:zAzyzz
#camper-share:yzyxzD #candles:zzyyyB #car-charging:zyyzzB #car-jack:yzzAzy #car-maintenance-lesson:yzAzzz
#car-repair:xAzBzy #car-seat:AABxyy #car-share:yyzCyz #car-things:xzABzy #car-washing:Azzzzy
#card-games:Byyzyz #career-advice:zyAAzy #cargo-bike-delivery:yyzzAA #carpentry:AyyzzB
#carpet-cleaner:yzByzz #cat-feeding:CzAyyy #catering-hands:wABzzz #ceremonial-clothes:zAyAyz #chair:zzzzzA
#chairs:yxzDxz #chargers:zyAzzz #chemistry:yAzzzz #chess:zzAyzy #chicken-run:AyzAzz
#chickens-farm-animals:yyzBAz #childcare:Bzzyzy #childrens-books:yzAzzz #childrens-clothes:zyAyzy
#childrens-party-help:zzyyAA #childrens-party:yzAyzz #childrens-shoes:Azyzzz #childs-bike:xzzByz
#chimney-stove:AzxyzA #choir:zxABzy #christmas-things:zBxAzy #circular-saw:zAyzzA #civic-integration:AyzAzy
#clamps:Azzzzz #cleaning-things:BAyzzy #cleaning:ByyzxB #climbing:zzzzyy #clothing-repair:Czyyzz
#clothing:AyzAAy #coaching:Ayzyzz #coats:BzAzzy #coffee-urn:zzzyAz #collections:yAAyzy
#community-room:wCzzyz #commute-carpool:Bzzyzy #company-outings:yzzCyz #company:zBwzAz #compost:zzyBzy
#composting:AzyzAz #computer-help:AAyzzy #computer-repair:yyAAzA #cooking-skill:yyzyBA #cool-box:yzAzzz
#cool-room:zyzyAz #costumes:zAAzzy #cot:zyAzzy #craft-materials:xzAzzz #crafts:zzAzzz
#creative-writing:AAyzzz #crisis-support:zyyyAC #crutches:Byzzzy #cupboard:AzxAAy #curry-and-indian:yzyzBz
#curtain-hanging:Czyzyy #curtains:Czyyzy #cuttings:yABzzy #cv-feedback:xCzzzy #cv-writing:xAAzzz
#cycling-together:yzyAzA #damp-mould:yAzyzz #dance:zDyzzx #data-entry:AyAzzz #dating:zzzzAy #debts:yzByzy
#decluttering:wyFyyz #decorations:zzzzzz #deep-cleaning:zzyzAz #dehumidifier:xABzzz #dementia-care:AByyzy
#demolition:yzAzBx #dentist:AyzyAz #desk:yBAzzy #digging:yyCyyA #digid-online-forms:AzyyAz
#digital-skills:Azzzyy #dog-field:zzzzyz #dog-sitting:yzzAyA #dog-things:yzAzzz #dog-training:zAzzzz
#dog-walking:CzyAyz #door-repair:Cyzzxz #drain-snake:AyAzyz #draught-proofing:BzAyzy #drawing:xByzyB
#drill:zAyzzA #drinks-and-coffee:AzxyAz #driving-theory:yByAzy #drums:yAxAzA #drying-rack:yzByzy
#dump-run:vzACAx #dutch-literacy:Ayzzzz #dutch-meals:yzyAAz #dyslexia:zAzzzy #e-bike-repair:yzzAzA
#e-bike:zzyzzA #east-european-meals:zzzzAz #eat-together:yAyyBz #eggs:xAAyAz #elder-care:xAzzAz
#electric-wiring:zzyyzB #electronics-repair:Bzzyzy #electronics:Bzyzzy #emergency-neighbours:yAyzzA
#energy-saving:AzAyzy #english-tutoring:yByzzz #entertainer:zAzzzz #entertainment:xBzzzy #errands:zyxCBx
#events-setup:yyzAzz #events:wzDzyz #exam-training:zwAAAz #exhibition-space:yAzzyA #extension-lead:yzAzzA
#fabric:ABxzyz #fan:Azyzzz #fence-repair:zzzxBA #fencing:zzzzAz #first-aid-kit:Byzzyy #first-aid:zBzzyy
#fish-aquarium:Azzzyz #fishing-gear:yyAzzz #fishing:Ayzzzz #fitness:zAyzyz #floor-laying:AyyzyC
#flooring-left:Byzzzy #flyer-delivery:zxxAAB #food-containers:zyAzzz #food-processor:yyCAzy #football:yzzAzz
#forms-filling:zAzzzz #freebies:zzyByz #freezer-meals:yyxzAC #fridge-space:yyyzAB #fridge:yzxzAB
#fruit-harvest:zyzAAy #fryer:zAxyCy #fuel-can:yzAzzz #furniture-assembly:DzxAyw #furniture-pickup:yzxCzz
#furniture-repair:zzyzzA #furniture:zyzzzA #gaming:Ayzzzz #garage:zAyyyz #garden-games:yAzzzz
#garden-hose:Azzzzy #garden-plants:zByzzy #garden-shredder:yzAzzz #garden-space:yzyzzB #garden-tools:zyzyzA
#gardening:xzzAzB #gas-bottle:zyAzyA #genealogy:Azyzzz #generator:zyzzAA #glue-gun:Azyzzz #golf:yzzzAz
#green-waste:xzABzz #greenhouse:yzyzzA #grief-support:AzCxzx #grinder:Bzzzyz #groceries-food:yAzAAy
#grocery-shopping:AyzAAy #guest-preparation:zzyzzA #guest-room:BxzwyD #guitar:yAAzzz #gutter-cleaning:Byyzzz
#hairdressing:AAAyzy #halal-and-kosher-meals:zzzzAy #hammer-drill:zAyzzz #hammer:yzBzzy #handcart:AyAzzy
#hanging-things:yzAyAA #harvest-help:xxxzDA #health-advice:BzzAzy #heat-pump-and-solar:zzzzyA #heater:zzzyzA
#heating:Cyyzyz #heavy-machines:AzxAzz #hedge-trimmer:ByAzyz #hedge-trimming:Czxzyy #high-chair:yzCyyz
#history-geography:zAzzzz #holiday-decorating:zzAzyz #home-adaptation:AyzAzy #home-buying:Azzzzz
#home-decor:zzBzyy #home-meals:xyyxFz #homework-supervision:zByzyz #honey:AyzAyz #horse-riding:yyzzzA
#house-watch:yyAyyC #housing-search:zzyzzA #ice-machine:zzAzzz #iftar-and-feasts:yzyAAy #indoor-room:zxyByB
#insects-nests:Eyzyyy #instrument-tuning:AzyyzA #insulation-left:AyzAzx #insurance-claims:yAyzzA
#internet-safety:Czyyzy #internet-use:zyAzzz #interview-practice:yBzzzy #ironing:AyyzAy
#italian-meals:ACyyyy #jam-and-preserves:yzzzyB #jewellery-making:yAzzzA #jewellery:xBByzy #jigsaw:zAyzzz
#job-application:yzByzz #jump-leads:zAAzzx #kayak:yzzzzB #key-holding:Ayzzzz #keyboard:xzAzzz
#keys-and-locks:CyxAzz #kitchen-fitting:zzyzAz #kitchen-space:AzxyBy #kitchen-things:yzAzAy
#knitted-things:zyAzzz #knitting:AAAxyz #ladder:Byzzzy #lamp-hanging:Cyzyzy #lamps:Azzzzy
#language-books:zzAzzz #language-practice:yAyzzA #last-wishes:xBzzAz #laundry-use:CzAyzx #laundry:Azzxzz
#lawn-mower:Ayzzzz #lawn-mowing:wyAzAB #leaf-blower:AzAyzy #learn-arabic:zBzzyz #learn-baking:yByAzz
#learn-brass:yzzAzA #learn-cycling:xAzBzz #learn-diy:Bzyzzz #learn-dj:zyAzzz #learn-drums:yyyzzB
#learn-dutch:AAAyzy #learn-english:yBzzzz #learn-flute:zyAAzz #learn-french:yAzzzy #learn-gardening:zzzAyy
#learn-german:zAzzzz #learn-guitar:xCAyzy #learn-handwriting:Ayzzzy #learn-piano:yAyzyA #learn-polish:yyAzAz
#learn-preserving:yAyzBy #learn-sewing:zyAzzA #learn-spanish:Azyyzz #learn-ukulele:zAzzzz
#learn-violin:yzyzzA #leftover-materials:AzyzAz #leftover-wood:AyzByy #leftovers:zyCzAy #legal-advice:wxzBzC
#lego:yAAzzz #letters-and-forms:Exzyyy #lifting:Dyxzzy #litter-picking:zyAzAy #living-room-concert:yzBAzy
#local-history:BzxyAy #locked-out:Bzzzyy #lodging:AxyBzz #long-trip:zyAByA #lost-found:Azyzzz
#lost-pet:Ayyzzz #lost-things-search:xzAzAA #lunch-and-breakfast:AyyzBz #machine-tool-repair:zzAyzz
#magazines:Azyzzy #mail-collecting:Azzzzy #makeup-and-style:zAzzzy #market-stall-help:yAyAzA
#martial-arts:yAByzy #massage:yAyyAA #mathematics:Azzzyz #mattress:zzzAyz #meal-for-elderly:zyzzBz
#meal-for-new-parents:yzyyAA #meal-for-sick:Ayzyzz #medical-aids:zzyzAz #medical-company:zzyAzy
#medical-ride:AxyBBy #medicine:zzzByz #meditation-room:yzzAzz #meditation:Byzzyz #meeting-room:zzAzzy
#metal-3d-parts:yAAyzz #metal-and-pipe:CByyyy #metal-detector:yzAzzz #metal-working:zAyyzz
#mexican-meals:zyzzAz #mice-rats:BzAyzy #money-advice:zxCzzz #mooring:zzyzzA #mortgage:yzCyzz
#moving-boxes:yyABzA #moving-house:yzzzzA #moving-straps:AzAyzz #moving-van:yyBAyz #music-instruments:yAyzzA
#music-lessons:yyzAzA #nails:Azzzzy #neighbour-mediation:yAxzzD #neighbourhood-dinner:yzzzzz
#neighbourhood-watch:zAyzzy #newcomer-guide:AxBzzy #newcomer-welcome:wBAzyz #night-ride:yBzzzz
#night-watch:yyAAzz #nutrition:xyzzBz #odd-jobs:CxyyzB #office-supplies:zzAzzz #official-company:zBzzyy
#online-banking:yByzzz #ordering-supplies:zzzAzz #outdoor-toys:zyzAzA #packing-boxes:Azzyyz
#paint-gear:yAzzzz #paint-left:yAyAyz #painting:yACyyy #pancakes:BzyyAy #paperwork:AAzyzy
#parcel-address:Azzzzy #parcel:zzzzzy #parcels:ByyzBx #parenting-advice:DxzAzx #parking:wzzyyE
#party-cooking:yyABxz #party-crockery:yyBzCw #party-hall:AzCyxy #party-lights:Azzzzy #party-music:xyAAyB
#party-tent:yyzzzC #party-things:zyzzzA #passwords-accounts:Azzzzy #patio-heater:zzAzzy
#paving-stones:yAyAyz #paving:zzyzyB #personal-care:DyyyAy #pet-adoption:Azzzzy #pet-care:zzzzyz
#pet-food:zzAzzz #pet-grooming:Azzzzy #pet-transport:yyBzzz #pharmacy-errand:CyBwyz #philosophy:Azzzzz
#phone-calls-for:Czyzzy #phone-help:yzBAzy #phone-lesson:yzAzzz #phone:zAzzyz #photo-editing:Azyzzz
#photo-rescue:zzAzzy #photo-studio:yzzzzA #photographer:zAAyyz #photography:zAyzzA #plant-watering:Czyyzz
#plastering:yzzzzA #play-dates:BzxyzA #play-garden:xAzyAA #play-music-together:yzzyzA #playing-games:yzCyzy
#plumbing:CyAyxz #poetry:yyzyAB #pond:Azyzzz #pottery:xAyzzB #power-station:zzyzzA #preserving-things:yyCzzz
#primary-final-test:zzzzyz #print-shop:yAzzzA #printer-help:Azyzzz #projector:yABzzy #proofreading:xCyzzz
#proxy-voting:Azzyzz #public-green:xzyAyB #public-speaking:xByzAz #puzzles:zzyzAA #queueing:Ayzyzz
#raclette-gourmet:zzBzyz #rain-barrel:zzAzzy #reading-aids:zzAzyy #reading-aloud:yBzAyz
#reading-comprehension:zByyyz #reading-group:zzyzzA #records:yyABzz #rehearsal-space:xyxAyD
#renovating-advice:AyzyAz #repair:Azzzyz #research-participants:zzzzAz #respite-care:Byzyzz #rollator:Azzzzy
#roof-box:zyzzzA #roof-rack:yzzBzz #roofing:Azzzzz #rugs:zAzzAy #running:AxyCyy #safety-detectors:AAyzzz
#sand-and-gravel:AAyyzz #sander:zzyAzz #saw:Bzyzzz #scaffold:Azzyzz #scales:Azzzzz #scarifier:Azzzzy
#school-pickup:yyACzx #school-run:xAzAAy #school-things:zzzzzA #school-tutoring:AAzzzy
#science-for-kids:yBzyzy #scooter-moped-repair:zzyAzz #scooter-share:zzyAzz #seedlings:yzAzyB
#selling-online:xzzAzA #sewing-machine:yAAzyy #sewing:xBAzyy #sharpening:Bzzyyz #shoes:BAxzzy
#shopping-ride:yzzAzz #sick-care:AzwADw #sick-pet:zyABzy #sign-language:AAzzyz #singing:zAzyyz
#skates:zAzzzy #skating:yAAzzy #sledge:Ayzzzz #sleep:zyzyyB #sleeping-bag:yzzAzz #small-animal-things:zyzAyB
#small-animals:Eyzyyx #small-favours:AAzyyz #smoke-alarm:Azzzzy #snow-clearing:AyAyzy #sofa:AAvxyE
#soil:AyyByz #sound-system:yzzzzz #soup:zyzzBy #sourdough-starter:yzAzzz #spade:zyAyzz #spirit-level:Azzzzz
#spiritual-visit:xzAAzz #sport-bike:zzyzzA #sports-away-ride:AzyAzy #sports:AzzAzz #spreadsheets:yAyzzA
#stage:yzBzzy #starting-a-business:xzzzzB #station-ride:zxyAzA #step-ladder:Azzzzz #storage:AxzAyB
#stove:AzxzAA #street-party:xAAzyA #string-instruments:yyyBzA #stud-finder:zAyzzz #studio-space:xAyzzB
#study-choice:zAzzyy #study-place:zzxzyC #study-skills:zAyzAy #suit:yzzyzA #suitcase:zzzAzz #sup:zyAzzA
#surinamese-meals:zzyzBz #sustainable-living:zzAzzz #swim-clothes:yzAzzz #swimming:zzzzyz #table:yAyyAA
#tables:yAAyyA #taking-turns:Azzyzy #tandem:zzyAzA #taste-testers:zyzzBy #tax-return:zAzyzz #taxi:zAzAzz
#team-sports:zyzAzy #teen-buddy:ByyzyA #telescope:yzByzz #tenancy-rights:AzxzyB #tennis:xCzzyz #tent:yyAzzA
#terrace-cleaning:AyyzyA #theatre-acting:yzzAzz #thesis-help:zxzzzC #thrift-drop-off:yyBzyz #tickets:AzyAzy
#tiles-left:zzAzyz #tiling:zAAzyz #toilet-aids:zzzzAy #toilet-repair:zzAzzy #tools:yzzyzA #torch:Ayyzzz
#toy-keepsake-repair:zyAzzy #toys:zByyyA #traffic-rules:zzyAyz #trailer:yyyDzz #translating:Cyyyyz
#transport-goods:yyxGyy #transport-people:xyzCAz #travel-advice:yyyAzB #tree-pruning:yBzzAx
#turkish-and-arab-meals:zAyzAy #tv-help:Bzyyzz #tv:Czxyzz #upholstery:yzzzAz #vacuum:Azzzzz
#van-share:xzyDyz #vegetable-growing:yzyyzB #vegetable-harvest:zzzzxB #vegetarian-meals:yAyzAy
#visit-ride:yzAAyz #volunteer-work:xyyBBz #vote-ride:AzzAyy #waffle-iron:zyBzzy #waiting-at-home:zyzAAz
#walk-home:yzzAzz #walking-poles:yzBzzz #walking-together:DxyAyy #walking-with:Azzzzy #warm-room:yyAzBz
#washing-machine:Cyzzyy #watch-jewellery-repair:AAyzzz #water-and-shower:ByAzyy #water-containers:yyzzzA
#water-damage:zyByyz #water-pump:ByzzAy #water-sports:Azzyzz #website-design-help:AAyzzz #weeding:Bzyzyz
#weekly-cooking-turns:zyzzzA #wheelbarrow:yzBzzy #wheelchair-pushing:AyzAzz #wheelchair-transport:zzzByy
#wheelchair:zzzAyz #white-goods-repair:Ayzzzy #wifi-help:Cyyzyz #window-cleaning:Byyzyz
#window-repair:Azzzzy #wine-and-coffee:yzyzzB #winter-storage:yzyAzB #wood-chopping:zAAzyz
#woodworking:zAzzzy #wool-yarn:yAByyz #workbench:zzyzzz #workshop-place:ByxyzA #workspace:xyzAyB
#worship-ride:zzAyzz #wrenches:yzBzzz #writing-letters:yCzzAx #yoga:AAyzzy #youth-mentor:Byyzyz +help:Fxwwux
+item:zwJxux +meal:twuvJv +ride:uuwJvw +skill:yIwxwA +space:vvvwwI ,:AzBAEA ,_,:BxAAyy ,_a:xzzBAA
,_all:yyzyBA ,_alleen:yzyAAA ,_alles:AxAyzz ,_an:Azyzzz ,_and:yzyAzz ,_any:yzAzzz ,_anyone:zzxzyB
,_anything:yzAzAz ,_ask:yCzyzz ,_at:Azyzzz ,_baby:Bzyzyz ,_bel:yzzAAz ,_big:zAzyzz ,_bij:yAyzzB
,_borrow:zzAyzz ,_both:Azyzzz ,_boxes:zzyzzA ,_breng:ByyyAz ,_bring:yBzzzy ,_but:zzzByy ,_can:zzyByz
,_cant:zzyzBy ,_car:AAyyzz ,_come:wByzAA ,_could:AyyzAz ,_dat:AyyzAz ,_de:xxAyBA ,_deze:zAzzyz
,_dinner:Azzzyz ,_do:yAAAyz ,_donderdag:AAyzzz ,_drie:zzyAzz ,_dus:ByAyyy ,_een:zAzAzy ,_eight:yzyBAy
,_elke:xAyBAy ,_en:Ayzzzz ,_er:yzwCBz ,_even:yzAzzz ,_every:Byyyzy ,_first:yzAzzz ,_five:zzzzAz ,_for:yzAzzz
,_forty:zAzAyz ,_four:zyByzy ,_free:zzAAyx ,_from:yzzAzz ,_garage:zAzzzy ,_gebruik:zzyzyB ,_geen:yzyAyB
,_gewoon:Byzzzz ,_gezocht:yAyzzz ,_goed:yzBzzy ,_gratis:Azzzzz ,_heb:Axzzzz ,_heeft:xzCyzA ,_help:yzAzAz
,_het:yyAAyA ,_hij:AyzByy ,_hoe:zyzBzz ,_i:BzyAyy ,_iedereen:yAyzAz ,_iemand:zzyzzz ,_ik:BBxzyz ,_im:AyAzyz
,_in:zAzAyy ,_inclusief:Azzzzy ,_is:AzxzzA ,_ive:Czyzzy ,_je:yAzAzy ,_just:zyzzzA ,_kan:AzzAyy
,_kilos:zzyzzA ,_kitchen:zzzzAy ,_km:yzzBzz ,_koffie:zyzzyA ,_kom:yBzyzA ,_laat:Azyzzz ,_let:xAzAyA
,_likes:AzzAzy ,_maar:yAywCz ,_maat:zzAzzz ,_mag:AxCyyy ,_may:zzAAzy ,_me:Azzzyz ,_met:yyAyAA ,_mijn:AyzByy
,_mine:Azzzyz ,_moet:zzzyzA ,_must:zzAyzz ,_my:zyzBzy ,_need:zzAyzy ,_neem:yzAyBz ,_neighbours:yAzzzy
,_never:zAzyzz ,_niet:yzAyzA ,_nine:zzyzzA ,_no:zyzAzA ,_nu:AzzyAz ,_on:AyAyzz ,_one:Azzzyz ,_onze:zzzzyA
,_ook:zzzyAy ,_op:yzxAAz ,_open:zzAzzy ,_or:AyzzAz ,_oud:yzBzzz ,_our:xzzyAA ,_ours:yyBzAz ,_own:Azyzzz
,_pak:yzBzzz ,_pick:yzAyAz ,_please:yyCzzz ,_rain:zzzzzA ,_ring:Ayzzzz ,_rollator:Azyzzz ,_room:zzzAzy
,_saturday:zzzAzz ,_schuif:zAzzyz ,_send:yAzzzz ,_she:AzyAyy ,_shes:Azzzzy ,_six:zyyxAB ,_size:yyBzzz
,_so:zyzzzA ,_somebody:yByzzz ,_staat:yzAzzz ,_still:zAzzzy ,_taart:zzzzyA ,_take:yzAyAz ,_talks:zAzzyz
,_tell:zyyBAy ,_the:xyCzzz ,_theres:zzyzAz ,_they:zzzBzz ,_three:zAzzyz ,_today:zzzAzy ,_tomorrow:Azyzzz
,_tonight:Azzzzy ,_too:zzzAAy ,_tot:zyyBzy ,_two:xyBByz ,_u:yzzAzz ,_use:zyyzzA ,_van:xABzyz
,_vanavond:zAzyAz ,_vandaag:zzyBzx ,_vijf:yzAzzz ,_voor:vyDzyB ,_vraag:yAzAzz ,_vrijdag:zyzzzz ,_waar:zzyyyC
,_want:yAAzzy ,_wat:yByzAy ,_we:xAAyAz ,_wednesday:Bzyzzy ,_were:yyzyzB ,_what:yCyzyz ,_where:zzyyzB
,_which:yAyzzz ,_who:BAxyzz ,_whos:zzAzzy ,_wie:zyzBzy ,_wij:xyAyAB ,_wil:AAyzzy ,_will:yBzzzz
,_woont:Azzzzy ,_would:zzyzAz ,_you:xByzzB ,_yours:yzBzzz ,_zal:Ayzyzz ,_zaterdag:xyyBzA ,_ze:zAyyAy
,_zelf:AyAyzy ,_zit:Azzzyz ,_zoek:Azyzzz ,_zou:Bzzzzy .:zBDAzw ._$:AyBzzx ._a:yzzzAz ._could:Ayyzzz
._een:xzAAzz ._i:AzyzAz ._iemand:AyyzzA ._ik:AyAAzy ._it:AAzyyy ._mijn:AyzAzz ._we:yzAzyz ._wie:AAxzAz
/help:Hvvuuw /item:ywKwuw /meal:uwuvJv /ride:uuwIwA /skill:tIvxwA /space:xxtyvI ::BzEzwv :_de:AzAyyz
:_een:yAzzyA :_het:zzyzzA :_i:Bzzyzz :_ik:ExxAyz =able:BBvyyA =addressed:ACxxyA =aids:zxFBxv =alone:zzyyCy
=animals:BwzAwz =appliance:BwCyzy =arts:wEAxxB =asking:AAzBCA =awayFromHome:AyxAyA =babygear:zzEzxw
=baking:yAAxCx =bicycles:yyCCwC =body:DAxAzv =books:xzAAyz =broken:CwBABx =building:DyyxwE =camping:AwCzxB
=caring:Ezxwzx =cars:uvxIvA =children:zADxAy =cleaning:ByzxzA =clothes:ByEzyu =company:AAwAzz
=cooking:wywxEB =curious:yDzwzy =dancing:zCyzzx =deadline:BAByBA =destinations:ywzDwz =deviceTrouble:zAzAzy
=diets:yAyzBy =digital:xDyxyA =dishes:xwvxJw =dreaming:yzyzzB =drinks:CzywAz =elders:BzzByx =electric:Bzyyzz
=electronics:DzFuww =errands:AyyzCx =exams:zBAxyA =family:AxyzCy =former:BEyyyv =free:AzyywE
=freeTime:CAvyzy =furniture:zxCBwD =garden:CAyAzy =giving:zxDAAz =goodCondition:AACxzy =groups:AwzxCC
=hair:CBxyyy =illness:CyxABw =ingredients:xyAvEy =injury:BwABAx =inviting:ABxzAA =joy:CyCzzu
=kitchenware:xxCyEw =lack:BABzCz =languages:yHvxAv =lending:uxFBwA =lifting:AxzBzz =lost:ywBzBB
=material:zACCuy =meals:wwuwHy =medical:CwzBzx =meeting:vzABzB =mending:CAxzyz =missing:xyByCx =money:yzDyzx
=mourning:xCAAxy =moving:yzBxAA =music:xzBBwA =nature:AzzAyz =newHere:AxyyAB =night:zxzzAA =noise:xzyyAB
=occasions:zxyCBy =offering:AzyyAB =office:zAAyyz =oneself:AAzzAy =others:AACzzA =outgrown:zzAzzy
=paperwork:DBwyyz =partygear:yyGyxx =passing:BzyByx =pests:DyyAwz =plots:zxxBzC =plumbing:DyBxxx
=publicTransport:wxzFxz =quantity:ywzCBC =quietWork:xzxByC =recurring:AzvBEv =religion:wyyDAz
=rewards:yzAzAz =riding:zyyGzs =rooms:yvxtwG =safety:AAzyyy =schoolSubjects:yGzxxx =secondHand:zzCzzx
=sewing:yyBzxC =shops:zxAyyC =sizes:zwCyzD =sleeping:yxzzzD =sorrow:BCxAxy =sport:xAyDyy
=standingIdle:vzExxC =storing:xyzwAE =surplus:xxCwCz =takers:yByzBx =teaching:tKwuuw =tools:CAHswv
=towns:xwvJxx =toys:AACwxA =trades:AEvzxB =unable:zAyAAz =urgency:yAAwCz =wanting:ABExxD =warm:vyvxDF
=weather:AyBABB =working:CxAzzx ?:zBBzwz ?_$:yAyzAB ?_?:zAAzzy ?_bij:yzyAzA ?_de:zzBzzz ?_er:yzzAzA
?_i:CyyAyy ?_ik:Azzzzy ?_im:Byzzzy ?_mijn:Azzzyz ?_my:yyyzAz ?_nee:zyzzzA ?_onze:yzzzzA ?_three:AAyzzz
@caring:Byywzy @eating:twxuIt @errands:Eywyyz @giving:uyGAyx @growing:vAzyzD @having:xzDwBA @helping:Ezxyzw
@keepingHouse:EByxyv @learning:uLusvu @lending:vvLxwx @mending:Fxyxyy @moving:Eyzxyz @paperwork:Fxyyyy
@place:zCBwBz @reward:Bzxzxz @riding:usvIyx @sheltering:vwuyvI @trade:Dyzzwz ^_a:yxByyB ^_after:Byyzzz
^_als:zyzzzz ^_any:zzzzyz ^_anyone:zxBzBy ^_baby:yAAzzz ^_bathroom:Azzzzy ^_bbq:zzAzyz ^_ben:AAzzyz
^_big:zzAzzy ^_bij:Azzyzz ^_bike:Azzzzz ^_bought:AAyzzz ^_bring:Ayyzzz ^_can:zAyAzy ^_cat:zAAyyz
^_chess:yzAzzy ^_cooking:zAAzyz ^_could:ABzyyy ^_de:zyzyzB ^_deze:AyyzBz ^_dinsdag:zyAzAz ^_does:zyzzAz
^_dog:AAyzzz ^_donderdag:yzzzBy ^_door:AzAzyy ^_drie:zzyByz ^_een:yyBAyz ^_electric:yzzzzA ^_elke:zzyzzz
^_er:ByAxAz ^_every:yzAzzz ^_first:zyAzAz ^_flight:yzzAzz ^_former:zAzzzz ^_ga:Azzyzz ^_ge:zyByzz
^_geen:Azzzyy ^_gevraagd:yzAzzy ^_gezocht:AzyxAA ^_going:yyyBzz ^_got:AyzzAy ^_guest:zzyzzA ^_guests:zAzzyz
^_half:zzyzzB ^_handen:Azzzyz ^_handyman:Azzzyz ^_happy:Azzzzy ^_heb:zAyzzz ^_hebben:yzBzzz ^_heeft:yyByzz
^_het:zzyAzz ^_hoe:yCyzyz ^_how:yAzzzz ^_hulp:Azyzzy ^_i:zxAzAz ^_id:zzyzAz ^_iemand:zAzzyy ^_if:zyzzzA
^_ik:AAAwzA ^_ill:yyzBzz ^_im:BBzzxx ^_in:zzyzyB ^_is:zzzyAy ^_ive:yzxAAA ^_je:Ayzzzz ^_jonge:Bzyzzz
^_just:zzAzAy ^_kan:yzyAyB ^_ken:yzByzz ^_kids:yAzzAz ^_kleine:Azyzzz ^_kom:yAzzzA ^_laptop:zyAzzz
^_library:zzyAzz ^_locked:Bzyzyz ^_lonely:Azzzyz ^_looking:yzzAzz ^_maandag:zzyzzz ^_met:xyzzAA
^_mijn:zzAAyz ^_mn:yAzzzz ^_moet:yBzzzz ^_morgen:Ayzzzz ^_moving:yzAyzB ^_my:AxAyxC ^_na:AzyzAz
^_naaimachine:zyAzzz ^_naar:zzzAzz ^_need:zzAyzz ^_net:yzAyAz ^_new:zzyzAz ^_nu:AyyyyA ^_offering:zzzzyA
^_old:yAyAzz ^_on:zAAyyz ^_ons:yyAzzz ^_onze:yzAzBx ^_op:yzzzzA ^_opa:Azyzzz ^_oud:zByzzz ^_oude:zzyzzA
^_our:BxzAyy ^_over:yyAzzA ^_overmorgen:AAzzzy ^_papa:zzAzzy ^_piano:AzyAzy ^_retired:AAyyzy ^_room:yzAzzA
^_rugby:Ayzzzz ^_saturday:yAzzzy ^_school:zzAyzz ^_somebody:Bzyzzz ^_soup:zzAzyz ^_sta:yyyBzz
^_stekjes:zyBzyz ^_straks:zzyzzA ^_student:Ayyzyz ^_sunday:yzyAzA ^_tegen:AzAzyy ^_the:yzCAxy
^_theres:zyAzAy ^_tien:yzyzAz ^_tot:yzAyAz ^_twee:zyyBAy ^_two:BzyxyA ^_uw:Ayzzzz ^_van:yAzzzz
^_vanavond:yAyzBy ^_vandaag:ByAxzA ^_vanmiddag:zzyzBy ^_vergadering:zAzzzy ^_vier:yzAzAz ^_volgende:AzzzyA
^_voor:AwzzzB ^_vrijdag:yzzABx ^_waar:zxyzyC ^_wanted:Azyzzy ^_wardrobe:yzBzzy ^_we:AyzyzA ^_welke:yAyAzz
^_were:yzAzzz ^_weve:yzzzAy ^_where:yzzzzB ^_whod:Azyzzz ^_whoever:yzzAzz ^_whos:yzAzzz ^_wie:AzAzAx
^_wij:zxDyzz ^_wil:Azzzzz ^_woensdag:zyzAzz ^_would:yyByzA ^_you:yyzzyB ^_zaterdag:yzyAAz ^_ze:yAzzzz
^_zijn:zzAzzz ^_zit:AzAyzz ^_zoek:yAzzzz ^_zondag:yAzyAy a:yBDxBA a_baby:yzzzzA a_bag:zzyyAz a_bed:zzyzyA
a_bicycle:zzyAzz a_bread:zzAzyz a_broken:yzAAzz a_camera:zAyzzz a_campervan:zzyyzB a_car:zzAAzy
a_child:zyzzAz a_desk:zzyzzB a_door:zyyzzB a_few:Azyzzz a_flat:zAzzzy a_garden:yAyzzA a_home:zzAyzz
a_house:Azzzzy a_hundred:yzBzzz a_job:zyAAzy a_loose:Byzzyz a_month:yzzzAz a_night:Byzzzy a_patient:zAzyzz
a_pot:zzzzAz a_retired:yAzzzz a_roof:yzyzzA a_sewing:yzAzzz a_shelf:zzyAzA a_slice:zyzzBz a_small:yzzzzB
a_sofa:zzyyzB a_sourdough:zyBzzz a_stove:zzyzAz a_student:yzzzzB a_torch:Azyzzz a_tractor:yzyAzA
a_two:AzAyzz a_van:zzyAzz a_week:zyyAzA a_while:Bzyzzy aan:ABwAAy aan_$:xCyyAz aan_,:Azxzzz aan_de:yAAzxA
aan_een:yxABzy aan_het:zyzzzA aan_huis:Azzzzy aan_mijn:yAzzzz aan_staan:Azyzzz aan_tafel:BzyzAy
aan_wie:AzzzxA aange*:xyzBzA aangereden:yzzAzz aanha*:AyyAzz aanhanger:zzyzzA aanle*:yzzzAz aansl*:Azyzzz
aanwe*:yAzzzz aanwezig:yAzzzz aanwezig_$:yAzzzz aarda*:zzzzyA aardappels:zzzzyA about:yDAyyy above:zzyzzA
accu:yzzAzz acht:yBxAAy acht_en:zAyyAz achte*:yyzAzB achter:zAzyzz achter_het:zAzyzz actua*:Azyzzz
adapt*:zyAzzz adult:Byzzzz advic*:yBzzzy advice:yBzzzy advis*:yAzzyz af:zxxEAx af_$:yzzBzz af_en:zyyBAy
afgeb*:Bzyyzz afges*:zzzyzA afgesloten:zzzyzA afsta*:zAzyzz afste*:Byzzzz after*:zyAAzz after:BzzAwz
afternoon:AyAzzz afternoon_$:BxzzAz afternoon_,:yzAzAy afternoon_?:zyAzzz afternoon_and:zAAyzz
afterwards:yzzAzz afvoe*:yzAzzz afvoer:yzAzzz again*:yAzzzz again:AzAzyy against:yAzzzz ages:yzBzzz
ago:AzzzAy ago_,:Bzyzzy airpo*:yzzBzz airport:yzzBzz al:zyAAzy al_$:zyyBzz al_die:zyBzzz al_jaren:AyzAzy
alarm:Bzyzzy aldi:yzzBzz alive:AyAzyz all:AyxyBA all_day:AzzyAz alle:Bzzxzz alle_dagen:zzAyzz
alle_tijd:Ayzzzz alleb*:Bzyzzy allebei:Bzyzzy allee*:yyyzDy alleen:zyyzBy alleen_de:zAyzzz alleen_een:yzAzxA
alleen_nog:zyAzzz alleenstaanden:yzzzBz aller*:Ayzzzy allergic:Bzyzzz alles:BtCAAy alles_behalve:yyAzzz
alles_en:yzzzBz alles_gratis:yzAzzz alles_op:zzAzzz alles_wat:yyBzzz allot*:zAAyzz allotment:zAzzzy
allow*:zzzzyA allowed:zzzzyA alone:zzyAAy alone_at:AyzAyz alone_with:zzzzAz along:zzxCzy along_$:AyyBzy
along_the:Azyzzz alrea*:yAzyAz already:yAzyAz als:Dzvzzz als_een:AzxzAz als_er:AyyBzy als_het:zAyzzz
als_je:zzzyzA als_mijn:yzAzzz als_we:AzyAyy altij*:zzyzBy altijd:zzyzBy alway*:yyzyAz always:yyzyAz
am:zAyzzz amate*:yAAzzy amateur:zzAzzy amateur_theatre:zyBzzz ambul*:xzzBzz ambulance:yzzCzz amste*:zzyByz
an:ByzzAx an_extra:AyAyAy an_hour:yzzzzz an_old:Bzyzzz and:BAwAAy and_a:AzyBzy and_an:yzAAzz and_cant:yAzAyz
and_could:AAyzzz and_every:Byzzzy and_four:yzzzzA and_half:zzyzzA and_have:xzAzzz and_he:zzAzyz and_i:zAxzzA
and_id:yzAzzz and_ill:zAzzzz and_im:AxzAzz and_its:zzAzAy and_my:yxAByA and_no:zyAAzy and_nobody:zyzzyB
and_the:yyAxzC and_then:Ayzzzz and_we:zAyzzz and_would:AzzyAy ander*:Byzzzy ander:AzzzAy ander_$:Azzyzz
andere:AAyAyy andere_kant:AzyAzy andermans:Ayzzzz anders:zyByAz anima*:zzzAzy ankle:Azyzzz anoth*:zyzAzz
another:zyzAzz answe*:zAzzzy any:yzCzzy any_colour:zzAzyz anybo*:AxzAzz anybody:zxzBzz anyon*:zzzAAx
anyone:yAAAzy anyone_?:yAAzyz anyone_free:Bzyyzz anyone_got:zzAzzz anyone_here:yyzzAz anyone_with:xyAAzz
anyth*:xzzxCz anything:xzzxCz anywa*:AyyAzy anyway:AyyAzy apart:zyzzAz apoth*:Azzyzz apotheek_,:Azzyzz
app:zAyzzz appar*:Azyzzz appel*:yzzzzA appeltaart:zzAzyz apple*:zyzzBz apple:zByzyz apples:zyzzBz
appli*:Byzzzz appoi*:zzyAzz aquar*:yAzAzz aquarium:yAzAzz archi*:yAzzzz are:xyzyCz arm:AzzAyz armen:Bzyzzz
aroun*:zzyzzz around:zzyzzz arriv*:yyzzzB arrived:zzAzzy arrives:zyyzzB arriving:zzyzzA art:yAzzzz as:zAzzyz
as_a:zAzzyz as_i:yyzzAA asap:zzBzyz ask:xDzyyy ask_me:yBzzzz askin*:yAzzzz asking:yAzzzz assis*:Ayzzzz
at:zBxDBv at_$:zAzzzz at_a:Bzzzyy at_all:yzAyzA at_and:yzzAzz at_christmas:yzAzzz at_five:zzyAyz
at_four:zyzAzz at_home:zAyzzz at_my:yAzzzz at_noon:zzyyAA at_once:Azyzzz at_our:yzzzBz at_six:yzyAzz
at_the:xAABAw at_today:zyAzzz at_your:AyzzzA ate:AyBzyz attic:yzzAzz aub:yzBzzz aub_$:yzBzzz augus*:AyyzzB
august:zyzzzA august_,:zyzzzA aunt:zAzzyz autis*:Ayzzzz auto:wyyGxy auto_$:zyzAzz auto_,:zAzzzz
auto_staat:zzzAzz autos:AzyyzA autum*:yzBzzz autumn:yzBzzz avond*:zBzzzy avonden:Azzzzy away:wxAAAB
away_$:yyzAyz away_,:yzzAAy away_until:zzyzzA baas:zzAzyz babbe*:yAzzzz baby:yyAAyA baby_,:yzyAzz
babyf*:Ayzzzz babys*:AyzyAz babysitter:Bzzyzz back:zzyBzy bad:AzAzzy badkamer:Azzzzy bag:AyzzAy bags:yzAzzA
bags_of:yzAzzz bak:zzyzzz baked:Azyzzz baker*:Byzzzz bakery:Byzzzz bakfi*:zyByzA bakfiets:zzByzz
bakfiets_langs:yzzAzz bakin*:AzzzxA baking:AzzzxA bakje:zzzzAz bakke*:wzzCzA bakken:yzzAyA bakken_$:yyzAzz
bakker:yzzAAz bakt:zyzzBz balan*:Azzzzy balance:Azzzzy balco*:Azzzyz balcony:Azzzyz balko*:AyzzzA
balkon:Ayzzzz ballo*:zzyzzA band:xAyzzB banda*:Ayzzzz bang:zAzzzz bank:zzzAyz bankj*:zAyzzz bankje:zAyzzz
bar:AAzzyz bar_,:Azzzyz barbe*:AyzzAz barbecue:AyzzAy bare:zzyyzB barn:yzyzzC basement:zyzzzA basis:yAzzzz
bath:zzzAyz bathr*:zzAzzy bathroom:AzAzzy batte*:AzyAAz bbq:zzAzyz be:CyxyAz be_grateful:yzzzAA
beame*:yzAzzz beamer:yzAzzz beant*:yBzzzy beantwoordt:yAzzzz beantwoordt_vragen:zAzzzz becau*:AzyyzA
because:AzyyzA because_of:zzzyzA bed:AywzAA bed_$:yzyAAz bed_and:Azyzzz bed_en:yzzAzz bed_for:zzzzyB
bedri*:yzzzzA bedro*:yzyzzA beds:yzyzzB bedti*:Ayzzzz been:yyxAAA been_living:yzzzAy been_on:yzzzzB
bees:AzyzzA befor*:ABAzzw before:ABAzzw before_i:yAzzzz before_the:AyyzAz begin*:wBAzyA begin:yBzzzz
beginnen:xABzzz beginnend:zyzzzA beginners:AByzyy beginners_,:zAzzzz begint:yzzAzz begra*:AzyyAz
begrafenis:AzzyAz behal*:zzAyzz behalve:yzAyzz behin*:yAAzyz behind:yAAzyz behind_the:zAzzyz being:yyyzBA
beite*:yzAzzz beitels:yzAzzz beitels_,:yzAzzz bel:AyyAAy belan*:yzBzyz belangstelling:yzBzyz
belangstelling_voor:yzBzyz bell:zAyzzz belle*:Bzzyzz bellen:Bzzyzz beloo*:yzBzyz ben:Dyyzxz ben_$:Bzyzzz
ben_een:yAzzzz ben_en:Azzzyz ben_ik:Bzzzyz ben_met:xzzzAz ben_toch:zyAyzA bened*:Azzyzz beneden:Azzyzz
bent:zzzzAy bent_$:Azzyzz benzi*:Azzyzz benzine:Azzyzz berg:Azyzzy beroe*:Bzzzyy beroep:Azzzzy besch*:yzBzAy
beschikbaar:yzAzzz beschikbaar_,:zzAzzy beschikbaar_voor:zyzzzA beside:Ayzzzz best:zyBAxz beste*:Azzzyz
betal*:yzBzzz betalen:yzBzzz betalen_$:yyBzzz beter:yAzzzz beter_kan:yAzzzz beton*:yzAzzz betwe*:yzzzyB
between:yzzzyB between_two:zzzyzB bevro*:yzAzzz bevroren:yzAzzz bezem:Bzyzzz bezet:zzyzzA bezit:zzBzyz
bezor*:zzyzBy bezorgd:zzzzAz bezorgd_en:yzzzBz bicyc*:AzyAzA bicycle:AzyAzz bicycle_$:zzyAzz bieb:yBzzyz
big:yzAyzA bij:yywDzA bij_$:zByzyz bij_de:yyADzw bij_een:zAzzzy bij_elkaar:yzzAzz bij_het:AAAyyy
bij_iemand:yyyzzB bij_jullie:Ayzzzz bij_mij:yBzyzz bij_ons:vxAyBC bij_wie:zzzzyB bijna:yzAzzy bike:ByxAzA
bikes:AzxyzA binne*:zyyyAA binnen:zzyyAA binnen_$:yzzzAA birth*:AAyzzz birthday:AzyzAz bit:yAyyzA
black*:zzyzAz black:yzAzzz bladb*:yzBzzz bladblazer:yzBzzz blij:yzBzzz blijf*:Byzzzy blijft:Byzzzy
blijv*:yzAyzA blijven:yzAyzA blind*:Azzyzz blind:yzzBzz block*:yyAAzz block:Azyyzz bloem*:Czyzyy
bloemen:Bzyzzy blue:yzByyy board:yAByyz boat:yzzzAz boeke*:yzAzzz boerd*:yAzzzz bolt:AzyzzA bolts:zAyzzz
boods*:AzyzAz boodschappen:AyyzAz book:yzyzzA booke*:zzyzzA booked:zzyzzA books:yzzAzz boom:AzAzyz
boot:zzBzzy boots:Azyzzz boots_,:Azyzzz bord:yzAyBy bord_$:zzBzyy bored:Azyzzz bored_,:Azyzzz borro*:zyCzyz
borrow:yyCzyz bos:xAAzzA boter*:yzyzBz both:Azyzzz bottl*:zAzyzy bottle:AAzyyz bough*:zByAyy bought:zByAyy
bought_a:zByAzy bounc*:yzBzzy boven:AzxzzB boven_de:zAyzzA bowl:yzzzBz box:AyzzAz box_$:yzAyAz box_,:Azyzzz
boxes:yxCyzA boys:zAAzzy brail*:AAyzyz brain:yAyzzz brake*:Azyzzz brakes:Azyzzz brand*:zzAzAy bread:yAAzzz
break*:AzzzAy breakfast:Ayzzzz breat*:zAzAzy breie*:zzyzzA breiende:zzyzzB breng*:ByyzAz breng:AyxAAy
breng_ik:yzzBzz brengt:AyyzAz bridg*:zyzyzA brief:Byzzzz brief_van:Ayzzzz briev*:Azzzzz bring:zyzzAz
bring_a:zzzzAz bring_it:zzAzzz bring_me:Azyzzz bring_the:yAzzyB broer:AAzxzz broke*:xyABzz broke:yyAzzz
broken:xyABzz brommer:Bzzzzy brood*:yzAzBy broodjes:yzyzBz broth*:zyAzyz brother:yzAzyz bruid*:zyzAyz
bruil*:yBzzyz bruiloft:yAAyyz bucke*:AzAzAy buddy:Bxzzzz build*:xzyyAC build:AyzzzA builders:yzzzAA
buite*:ByAxyz buiten:zyByzz bulbs:xzCzzz bunk:Azzzzy burea*:yzAAzy bureau:zzzAzz buren:AzyzAz burne*:yzzzyB
bus:zyzAzz busin*:yzzzzA business:yzzzzA busje:zzyzzB but:AAzAyx but_the:AzyAzz butte*:yAyzAz butto*:AAyzzz
buur:AAyzzy buurm*:AzyzAy buurt*:zzyzAz buurt_$:BzAyzy buurthuis:yAAzyz buurtsoep:zzyzBz by:xzCzyz
by_friday:Azzyzz by_saturday:Bzyzyz by_the:xzBxBy by_tuesday:yyzAzA cable*:Ayzzzz cable:AyAyzz cables:Ayzzzz
cafe:yyyyAC cage:yzAzzz cake:zzAzzy cake_stand:yzBzyz call:Azyzyz calli*:Ayzzzz calling:Byzzzz calm:Azzzzy
came:Cyyzzy camer*:AAxzzz camera:AAxzzz camp:yzyzzA campe*:zzyxyE camper:zzzyyB campervan:zzyyzB can:yABBwy
can_anyone:zzAzyz can_be:Bzzzyz can_do:AyzzAy can_go:yzAzzz can_have:yyCyzy can_somebody:zyzAzz
can_someone:yAzzzz canal:yzyzBz canal_$:yzzzBz cance*:zzyyzB cancelled:zzyyzB cancelled_,:yAzyzB
canno*:BAyAyy cannot:BAyAyy cant:zAzyBy cante*:zzyzzB canteen:zzyzzB cape:zyAzzz car:yyzDyz car_$:yzyBzy
car_,:yyyBzz car_and:zzyAzz car_park:zzAyzz car_seat:zAzyzz carav*:yzAzzA caravan:yzzzzB cardi*:AzyyAz
cards:AzAyyz cards_$:Azzzyz care:AyAzzy carer:Azzzzz cargo:zzzAzy carpe*:zzAAzy carpet:zzAzzy
carpet_cleaner:yzAzzz carry:zzzyAz cars:yzyzyC castl*:zzAzzy castle:zzAzzy cat:zAAzyz cavia*:Azzyzz
cavias:Azzyzz ceili*:Bzyyzy ceiling:Bzyzzy cella*:zzAzzy cellar:zzAzzy cello:zAyAzz centi*:Azyzzz
centimeter:Azyzzz centr*:zzyBzy centre:yzzBzy cerem*:AzyAzz certi*:AyzzyA chains:zyAzzz chair:zzAyzz
chang*:Byyyzz change:AyyzzA charg*:ByAxzA charge:BzyyzA charge_$:Bzyyzz chat:zAzyzz chauf*:zzyBzz
chauffeur:yzzBzz chauffeur_,:zzzAzz check:AAyzyz chees*:zyzzBz cheese:zyzzAz chemi*:yzAzzz chemo:yzzzAz
chess:zzAyzy child*:xzAzzB child:yyzAAy children:xyzAzB chips:Azzzyz choir:yyAAyz chord*:zAyzzz
chords:zAyzzz chris*:yAyAzz christmas:yzzAzz churc*:zzzzzA church:zzzyzA circl*:zAyyzA class:AvAzAz
clean:xyAzAA cleaner:Azzyzz clear*:zzAzzy clearing:zzAzzy climb*:Azzzzy close*:AAxyyA close:zzzAzz
closed:zAyyyB closes:Azyzzz club:zAzyzz clubg*:yAzzyA clubgebouw:yAzzyA clubhuis:zzzAyz coast:yzzAzz
coast_this:yzzAzz codes:Ayzzzz coffe*:yBzzAz coffee:yBzzAz coffee_$:zAzzzz coffee_and:yAzzzz
coffee_with:yzzzAz colle*:AyzAyz colou*:yyCzyy colour:zzBzyz come:yzyAzA come_out:Azyzzz
come_straight:yzyzzB comes:yzzxAA comin*:AxyzBz coming:AxyzBz coming_$:zAyzAz commu*:zzzzyA compa*:Bzyzxz
company:Byzzxz compl*:yzByzy compleet:yzAzzz compo*:AzyAzz computer:zAyzzz concr*:zAzzzy conta*:zyzyzA
contact:Byzzzz contact_lens:Byzzzz container:xzAzzB contr*:zAyAzz conve*:yAzAyz cook:yyzzzB cooke*:yAzzzz
cooked:zAzzyA cooki*:yzAzzz cooking_for:zAAzyz cooks:zzyzyA corne*:zzAzyy corri*:yzyzzB corridor:yzyzzB
couch:zzyzzA could:BzyyyA could_do:AzAyyz could_i:yzzzzA could_someone:Azzyzz could_take:zzzAzz
counc*:zyyAzA coupl*:zyyzzB couple:zyyzzB cours*:zyzAAy cousi*:zzyzzA cousins:zzyzzA cover*:zzzzAz
crack*:zyyzBy crackers:yzzzCy cramm*:zzyzzA cramming:zzyzzA crash:zAAyzy crate:zzBzzz cream:yyAzAz
creme:zzyzAz crown*:zzAzzy crowns:zzAzzy crutc*:yzBzzy crutches:yzBzzy cupbo*:yAzzzz cupboard:yAzzzz
curta*:Bzzyzy curtain:Azyzzz cut:yzyzAz cuts:Bzyzyz cv:yCzzzy cycle:zyzAzz daar:yAxDyz daar_ook:yzzBzz
dad:Cyyyzy dads:AzyyAy dag:AAzyyz dagen:xyAyCy dahli*:yzzzzB dahlias:yzzzzB daily:zzAyzy dak:yzyyyC
dak_boven:zzyzzA daklo*:zzzzyB dames*:zzAyzz dames:zzyzzB dan:BzwyCy dan_mijn:yzAzzz dan_ook:zzyzAz
dares:zAzzzy dark:yxAAyA dat:ABzyzy dat_de:zyzzzA dat_ik:zBAyzy dat_is:AAxAzy dat_niet:yzAAzz day:AzzyAy
day_$:Azyzyz day_,:yAzzAz day_today:Azzyzz days:zyByzA days_$:zzAyzz de:AyyCzx de_afvoer:yzAzzz
de_aldi:yzzBzz de_ambulance:yzzAzz de_andere:AzyAyz de_apotheek:AzzyzA de_auto:AzAzyz de_baby:yzzzzA
de_bakker:yyAAyA de_bank:zzyzzA de_begrafenis:AzzyAz de_bieb:yBzzyz de_bus:zzzAzy de_buurt:yzzzzz
de_deur:yzyABz de_douche:zzyzAz de_eerste:zAzyzz de_familie:zzAzzy de_fanfare:zzBzzy de_flat:xAzyAB
de_fysio:AzAyzz de_gang:Azzzzz de_gemeente:Ayzzzz de_geraniums:Bzyzyz de_gracht:yzzzzA de_grond:Bzzzzy
de_hand:yzAzzz de_haven:yzzBzz de_hele:zyyzAz de_helft:xyyAzC de_hoek:Bzyzzy de_hogedrukspuit:Azyzzz
de_kamer:AzzzAx de_kantine:zzyyAA de_kapper:Azzzzz de_kerk:yzzyAA de_kerststal:Azyzzz
de_kerstverlichting:Azyzzz de_keuken:Byyzzz de_keukentafel:yzyzzB de_kinderen:zyzyzA de_kist:yzAzzz
de_kleine:zzAyzz de_kliniek:zzzByz de_koelkast:Azyyzz de_kok:zzAzyz de_kringloop:yyAzzA de_ladder:AAyyzz
de_lift:Ayzyzz de_loods:zzzAzy de_magnetron:zzyzBz de_markt:AzAxzy de_mijne:yyCyzz de_moestuin:yzAzzy
de_muur:Bzyzzz de_nieuwe:AAyzzz de_optocht:zzBzzy de_opvang:xzBAzz de_oude:yzBzzz de_regels:zAyzzz
de_regen:yzzAyA de_scheiding:AyzzzA de_school:xAzzzz de_schuur:zzAzzz de_stoep:zzAxzA de_storm:Bzyyzz
de_stort:zzAzzz de_straat:AyzzzA de_trein:yzAyzA de_tuin:yzByzz de_tweeling:zzAzyz de_verbouwing:Bzzzzy
de_vriezer:zzzzAy de_vve:Ayzzzz de_was:Byzzzz de_wasmachine:Azyzzz de_wc:Azyzzz de_week:zzzAzz de_weg:AzyyAz
de_wijk:AAyzzz de_winkel:yyAyzA de_winter:Azyzzz dead:Bzyzzz deadl*:yAzzzA deadline:yzzzzA decen*:Ayzzzz
decent:Ayzzzz deck:Azzzyz decor*:AyzzzA deel:zzyzzA deelt:zAyzzz degen*:AyzAyz degene:AyzAyz
degene_die:AyzAyz delen:AzyBzy deliv*:yyzAAz delivered:zzyzAz demen*:AyAyzz den:zyzBzz denke*:zAzzyz
denken:zAzzyz denkt:xCyzzz denkt_mee:yAzzzz derde:AzzAyy derti*:yzByzA dertig:xzByzA dertig_mensen:zzAzyz
desk:yAzzzA deur:xyzBAz deur_$:zzzzAz deur_,:yzBzzz deur_uit:zzyAzz deurb*:Ayzzzz deze:zAAxAx
deze_week:yAAyAy diabe*:yzzzBz dicht*:yyAzzA dicht:AxBxzB dicht_$:zzyyzB dicht_,:zzBzzy did:zAzzyz
die:DCyyyv die_de:Ayzzyz die_een:ByxyAz die_er:xzAzzz die_het:yByzzz die_me:yzzAzz die_met:AyzzAz
die_mij:yzzzAz die_mijn:Cyyzzy die_niet:yyzAzA die_nog:yAyAzz die_van:Bzzyzy died:yyBzzz diens*:zzzAzy
dienst:zzzAzy diere*:Byzzzy dig:xzAzzA dinne*:BAyzyy dinner:BAyAxy dinner_tonight:Bzzzxz dinners:zzzzAz
dinsd*:zyyCyA dinsdag:zxzByz dinsdag_,:zyzBzz direc*:yzzyzB direct:zyAyzA dit:yzAzzz dit_weekend:zzAzyz
do:ADyzxx do_$:yAzzzz do_i:zByyyA do_with:zzByyz do_you:yzzAzz docht*:AzyAyz dochter:zAzAxz docto*:zyAyzz
doctor:zyAyzz doe:BzAyyy doe_er:yyBzzz doe_het:yByzzz doe_ik:Cxzyzz doen:Bzzzzz doen_,:Azzzzz does:yzAzAy
does_anyone:AzyzAz does_someone:zzAzzz doet:zBAyyy doet_het:yByzzz dog:yAzAzz doing:yzyBAy doing_a:yzzAzz
dokte*:Azyzzz donde*:AyyzAA donderdag:AzyzzA donderdag_,:yAyAzz donderdag_tot:zzyzzA donderdags:zyzzAz
done:ByAzxy done_$:Bzzzyz donke*:zyzzzz donker:Ayzzzy dont:Azzzyz dont_have:AyzAzz dood:Azyzzz door:yzAzBx
door_$:wzAAAy door_,:zzzyAA door_de:zzAAyz doord*:zyzzzB doordeweeks:zyzzzB doors*:Azzzzz doors:Azzzzy
doorstep:Azzzzz doos:xzBzzy dorp:yzyCyz doubl*:zzzzAz double:zzyzAz douch*:zzyzAz douche:zzyzAz down:BzyyBy
down_,:Azyzzz down_the:Byzzzz downs*:Azzzyz downstairs:Azzzyz dozen:zzwBzA draag*:yAAzzz draai*:zyAzyA
draai:zyzzAz draaien:AyzzzA draaien_$:Ayzzzz drain*:Ayzzzz drain:Azyzzz drawer_of:zzyzAz dress:AAyzzz
drie:xyzBzA drie_dagen:yzzzAz drie_hoog:Azyzzz drie_uur:yBzzzz drie_weken:zzyzyB drill*:xzyzzC
drilling:yyzzzC drive*:zzyAyA drive:yzyyyC drive_this:AzzxzB driver:zzyBzz driver_,:zzzAzy driveway:AzyyzA
droge:yzyzzB droog:zzzzyB droog_staan:yzyzzB drukk*:yAzzzA drum:yzzAzz drum_kit:yzyAzz drumm*:zyzzzB
drummer:zyzzzB drums*:zyyAzA drumstel:zyyAzA dry:yzyyzB due:yByzzz duive*:zzzyzA duiven:zzyyzB duize*:yzAzzz
duizend:yzAzzz durf:zAAyzy durin*:zzzzzA during:zzzzzA during_the:yzzzzA dus:zzByzy dus_een:zyAzzz
dust:yzAzzA dutch:Bxzzzz e:zzyyzA each:yzyzBy early:AyzBzz ears:zAzzzy ears_$:zAzzzy easte*:zyzzAz
easter:zyzzAz eat:zyyzBy eaten:yzAAzz eatin*:Azzzyz eating:Azzzyz eats:BAzzyz echt:yyzAAz echte:yyAyCz
ede:zyyBzz een:AADyBC een_$:yzBzzz een_aanhanger:Azyzzz een_ander:AzzzAy een_appeltaart:zzAzyz
een_auto:yzzAzz een_bank:zzzBzz een_berg:Azyzzy een_bord:zzyzBz een_bureau:zzAAzy een_busje:zzyyzB
een_doos:yzAAzy een_droge:yzyzzB een_echte:zyAyAz een_halve:zAyzAy een_hele:Bzzzyz een_hoekje:zzzzzA
een_kast:AzyAzz een_keer:zAxzAy een_kelder:zzyzzA een_klusser:xzAzzA een_kom:zzyzAz een_kop:Azyzzz
een_kwartier:yAzzAz een_leeg:yzAzAz een_lege:zyyAzA een_matras:zzAzzy een_muurtje:yAyzzA een_naaidoos:yzAzzz
een_nieuwe:yyBzzz een_oude:yAAzzz een_paar:zAAzzy een_pan:zzzzAz een_pannetje:zzyzAz een_plekje:yzzzAA
een_prima:yzByzz een_rondje:yzzBzz een_schaal:AzyzAz een_stoel:AyxzzA een_stukje:yzyzAA een_tweede:zzAzyz
een_uur:zyAzzz een_uurtje:ABxzyy een_van:yzAzzy een_warme:zzzyBz een_week:zzzyAz eens:yAyABx eentj*:AyAyzy
eentje:AyAyzy eerli*:yAzzzz eerlijk:yAzzzz eerst*:zBzyzz eerst:yBzyzy eerst_komt:yzAzzz eerste:zBzyzz
eet:zzyzzz eetba*:yAzzzz eetta*:zzAzzy eettafel:zzAzzy ehbo:yBzzzy eiere*:zyAzAz eieren:zyAzAz eigen*:xBzzzy
eigen:zzxzBz eigenlijk:xAzzzz eight*:AzyzzA eight:yzzBAy eight_$:zzAzyz eiken:zzAzzy einde*:yAzzzz
eindelijk:yAzzzz elect*:zAyAzz electric:yzyAzz electrician:yAzzzz elekt*:zyBzyy elektrische:zzAzyz
eleve*:zyzAyz eleven:zyzAyA elkaa*:zzyAzy elkaar:zzyBzy elkaar_$:yyzBzz elke:BBxyzy elke_dag:AzAxyz
elke_dinsdag:zzzAzz elke_maandag:Azzzzy elke_zaterdag:yzzzAz else:zAzzyz empty:xyzBzB empty_$:yAyAzy
empty_,:zzAzzy en:Azzyzx en_al:zyzAzz en_alles:zyyzAA en_ben:yzAzzz en_dan:zyzyAA en_dat:yzAAzy en_de:AxwAyD
en_die:yAAAyy en_drie:yzAAzz en_een:xyxBzB en_er:yzAzzz en_geef:yAzzAz en_geen:Azzzzy en_heb:yAzzzz
en_hebben:zAzzzy en_heeft:zyzzBy en_het:AzyByy en_hij:yzByzy en_ik:yyByDx en_kan:zAAzyy en_kom:Azzzyz
en_leg:yAzzzz en_loop:Byzzzz en_luistert:yAzzzz en_met:zyByyy en_mijn:yyBAzA en_niemand:zAyzAz en_nog:AAyzyz
en_nu:ABxzyy en_om:AzAzyy en_onze:yzAzzA en_toe:AyzAzy en_u:yyyzAA en_vanavond:Azzzyz en_voor:yzBzzy
en_we:yzAzzz en_wij:zAzxzz en_wil:yzyyzC en_zaterdag:zAzzyz en_zegt:yAzzzz en_zit:Ayzzzz en_zoek:yzAzzy
end:BzAyyy ends:yzzByz engels:zAyzzz engli*:yBzzzz english:yBzzzz enige:Bzzyzz enjoy*:zAzzzz enjoys:zAzzzz
enkel*:zyAyzz er:zvzBCC er_bij:Bzyzzz er_een:zBzyyy er_geen:zzzyyB er_iemand:zzAAyz er_iets:yzyBzA
er_in:zzAzzz er_is:yzzABy er_kan:zzzAzy er_met:Byyzzz er_meteen:zzAzzz er_niemand:Byzzzz er_niet:yBzzzz
er_niks:zyAzzz er_nog:zxAzAA er_nu:Azyzzz er_vandaag:zzAAyy er_wat:Ayzyzz er_zaterdag:Azzzyz er_zijn:yzzyBz
erbij:Azzzzy erbij_$:zAzzzz erdoo*:yBzzzy erdoorheen:yBzzzy erf:yzyyyC erf_,:zzzzzB ergen*:xyyyzE
ergens:xyyyzE erin:yAzzzz erin_$:zzzzyA ermee:yzzzzB eruit:AyzyzB eruit_$:zzzyzA ervan:yzAzzz ervar*:BAyyyy
ervaren:zByzzz ervaring:Bzyzzz espre*:zAyzAz espresso:yAyzAz estat*:yzzAzz estate:zzzAzz eten:yzyyCy
eten_$:zzzzAz eten_en:zAzzyz even:BzyzyA eveni*:AAxAzy evening:zAxAzy evening_$:Czzyyy evening_,:yzzzzA
evenings:Azyzzz every*:AyyyBz every:CzyAyx every_autumn:yzAzzz everybody:yzzzzA everything:AyAyzz
everywhere:zzyzAz exame*:zAzyzz examen:zAzyzz excel:yAzzzz expla*:yCzzzy explain:yBzzzz extra:zyAyBy
fair:yAAyyz famil*:zwAzAA familie:zyBzyz familie_,:AzzzyA families:zyyAAz family:yyzzAA fanci*:Bzzzzy
fanfa*:yzAzzz fanfare:yzAzzz far:yAzzzz farm:zyyAAz farme*:yzzyzA farmer:yzzzzA farmer_has:yzzzzA
fathe*:xAAzyz father:xAAzyz feath*:Azzzzy feed:zyzzBy feedi*:yzzzBz feeding:yzzzBz feeds:zyAzAz feel:yzzAzz
feest*:yBAyxz feest:zAzAyy feestje:zAzzyz fell:Azyzzy fence*:Bzzzzy fence:zAAzzy fetch:yzyBzz few:Azyzzz
ff:Ayzzzz fiets*:zzzyzA fiets:xzxCzA fiets_,:zzyzzA fietsen:AzxzzA fijne:yzBzzz filli*:AyAzzy filling:AyAzzy
find:AyzzzA fine:yyzAzA finis*:yyyzBz finish:zzyzBz first:yBAzzx first_$:yzAzzz fish:Byzzyz fit:Bzyzzy
fit_,:Byzyzz fits:zzyzyB five:AyxBAz flat:BAxyzz flat_$:zAyzzz flat_,:AzAzzy flats:yzzAzz flea:yAyAzz
flea_market:yAyAzz fles:AyAzzz fligh*:AzyyyB flight:zzzyzB floor:xyzzzD floor_$:yzzzzB fold:Azyzzz
foldi*:zzAyzz folding:zzAyzz food:yzzzyA foot:Azyzyz for:zwBABC for_a:xzByyB for_anyone:zzzAzy
for_grabs:zzAzzy for_me:AyzAzz for_my:zyzAzA for_neighbours:Ayzzzz for_one:yzzzAz for_people:Azzzzz
for_ten:yzzzzA for_the:AAAzxy for_this:Azzxzz for_two:AzAzzy for_your:zzAAzx forgo*:yzzzBz forgotten:zzyzAz
form:Ayzzzz formu*:zzAzyz forty:yAAAyy found:zzyAAy four:xyBAyA frame:yzBzzy frans:yAzzzz free:AzzyyA
free_$:AzAzzx free_,:yyAAzy free_for:Azyzzz free_to:zzByzy freez*:yyyzzB freezer:yyzzAA freezer_is:zzzzAy
frenc*:yAzzAz french:yAzzAz fresh:yAyzBz frida*:zzAyAz friday:AyzyAy friday_$:xAzxBz friday_,:Azzzyz
friday_and:zxByAz friday_to:AzyzyA fridays:zzzyzA fridg*:yzzzAz fridge:yzzzAz frien*:xAyxzD friends:yzyxzC
fritu*:zzxyCz frituur:zzyyBz from:wAyAyB from_a:xCzzAy from_friday:AzzzyA from_the:AzzByy front:yzAyzA
full:AxxABz full_of:AyyAAy full_tank:yyzAzz fun:zyzzAz fun_$:zyzzAz funer*:AzAzyy funeral:AzAzyy
fysio:AzAyzz ga:Czyxzz ga_ik:zAzyAz ga_zo:Bzzyzz gaan:AAAyyx gaat:yADAxw gaat_er:yzyAAz gaat_het:yAAyzz
gaat_op:zzAyyy gamer:Ayzzzz games:yzAzzz gang:zyzyAA garag*:ABAxzz garage:AAAxzz garage_$:yzzyzA
garde*:zzxAAA garden:yyyAAA garden_,:yzyzAA garden_centre:zzzBzy gas:AyAyzz gaste*:yyBzyz gasten:yyBzyz
gate:yzAyAz gates:yzAzAz gathe*:zzAAzy gave:zyAzAy gazon:yzAzzz ge:yzAzzz gebar*:yBzzzz gebed*:zyzAzA
gebro*:zzyAAy gebroken:zzyAAy gebru*:xzBAyA gebruik:yzyzyB gebruiken:yzAzzA gebruiken_,:yzAyzz
gebruikt:zzAzzy gedul*:zAzzzy geduld:yAzzzy geef:yByxAA geef_ik:zAyyzA geeft:yDyzyy geen:xxCyzB
geen_auto:zzzAzz geen_dak:zzyzzB gehad:zyzyBz gehak*:yAAAyz gek:zyzzyB gek_$:zyzzzA gekre*:yzAAzz
gekregen:yzAAzz gelak*:yAyzzA gelakt:yAyzzA gelij*:yAzzzA gelijk:yAzzzz gemee*:Byzyzz gemeente:Byzzzz
genoe*:AzxzzA genoeg:AzxzAA geran*:Bzzzyz geraniums:Bzzzyz geree*:zzBzzy gereedschap:yzBzzz gerus*:zABzyy
gerust:zABzyy gesch*:yzzAyA gespr*:zzzzzA gesto*:zzByzy gestolen:zzByzy get:zzyABx get_a:zzyAAz
getro*:yzzzAz gets:AzzyyB geval*:Azzzzy gevallen:Azzzzy geven:zzzzyA gevra*:zyzzzz gevraagd:zyzzzz
gevraagd_voor:zzyAzz gevul*:yzzzAz gevulde:yzzzBz geweest_,:yzzzAz gewoo*:zAzzzy gewoon:zzzzzy gewor*:zByzyA
geworden:zByzyA geworden_,:zzzzyA gezel*:yAzAzy gezelschap:zAzAzy gezet:zzyzyB gezin*:zzyAzy gezin:Azyzzy
gezinnen:zzyAzz gezoc*:zzyyAA gezocht:zzyyAA gezocht_$:AyyzzB gezocht_,:xABzzy gezocht_::yAzzzz
gezocht_voor:zyzyBz gips:AzzyAz girls:zyyAAz gitaa*:yAAyzy gitaar:yAAyzz give:AzAzzx give_me:Ayzzzz
given:xzzAzA gives:zAyzyz givin*:zAAzzy giving:zAAzzy giving_away:zzAzzy glad:zAyzzz glad_to:yAzzzz
gladl*:Azzzzz gladly:Azzzzz glaze*:yAAzzz glove*:AAyzzy gloves:AAyzzy go:yAAzzy go_to:yzAyAz goed:AzBxzx
goed_$:zzyzzA goed_,:zzAzzy goede:yzyzAA goes_to:Azzzyz going:AxyBzA going_spare:yzzzzA going_to:AyzAzy
going_up:zzzBzy gone:zyyzzA good:zzAzzy gordi*:BAyzyy got:CyxAAx got_a:zAyAzy got_jump:zzAyzz got_the:AzzAzy
graag:yByAAx graag_$:yAzzAz graag_een:Azzzyz graag_mee:Azyzzz graag_naar:yzAzzz graag_op:zyAzyz
graag_weer:AyzAzz grab:yzByzz grab_it:zzAyzz grabs:zzAzzy grach*:xzAyzA gracht:yzzzzA grand*:yAyBAy
grandchildren:yzAzzz gras:zzzyAz grass:zzzzyB grass_,:yzzzzA grate*:yzzzAA grateful:yzzzAA grati*:AAyzAy
gratis:AAyzAy gratis_$:yzAzzz gratis_,:Bzyzzz gratis_proefles:zAyzzz grave*:zzzyzA green*:yzyzzA
greenhouse:yzyzzA grey:yAAzyz groen*:zzyAyA groen:Azzzyz groenten:zzyzzA groep:zAAzyy grofv*:yzBzzz
grond:Bzyzzz grond_en:Bzyzzy groot*:yzzBxz groot:yzyzAA groot_,:zzyzzA groothandel:yzzAzz
groothandel_,:yzzAzz grote:yyzzAA group:yzzzzA guest*:yAAAyz guest:zzyzzA guests:yAAAyz guine*:Azzzyz
guinea:Azzzyz haal:zxzBAy haal_ik:yzyAAz haal_ook:Azzyzz haar:xCzzzz had:yAzzzA hagel:zzzyzA hair:Azzzyz
halen:yxCzBy halen_$:zyByzy halen_,:Ayyzzz half:yyAAxB half_a:yzAzzz half_acht:yAzzzz half_empty:yzyAzA
half_of:zyzyyC half_zes:zzzByz hall:Byyzzz hall_,:Azyzzz hallw*:AzzyAz hallway:AzzyAz halve:yzyzAA
hand:AxBzzy hande*:Azyzyz handed:yAAzzz handen:AzyzyA handen_en:AAyzzz handi*:Bzyyyz handig:zzzzyA
handige:Bzyzzy handl*:yzAzzz hands:BAyyzy handschoenen:zyAzzz handw*:zxBzzz handy*:Azzzyz handy:Bzyzzz
handyman:Azzzyz hang:zyzzAz hange*:xzBzAz hangen:xzBzAz hangen_$:yzBzzz hangt:BAzyyy hangt_in:zzByzz
happi*:AAyzzy happily:Azyzzz happy:AyAyzz happy_to:Bzzzzy has:zwzyzC has_a:xzAAzA has_been:Azyzzy
has_given:yzAzzA has_no:zzyzAA has_room:AzzAzy has_to:AzAyzz hasnt:Azyzzz have:ywDzzy have_a:xxAAyB
have_no:Azzzzy have_the:AyzyAz haven:yzzBzz havin*:yBAyzy having:yBAyzy hay:zzyzzB he:BzAyyy heart:zyzzAz
heavy:Ayyzzz heb:zAyBzy heb_alleen:yzAyzz heb_de:zAzzyz heb_een:zzwAAB heb_er:zzyyzA heb_geen:zyAzyz
heb_ik:AyAAyy heb_vandaag:zzyzzA hebbe*:zzxAyC hebben:zzxAyC hebben_een:zzyyyB hebben_geen:yBzyyA
hebben_jullie:yzBzzz hebben_nog:zyzzzA hebt:zyAzzz hedge:zzAAyz hedge_trimmer:yzAzzz heeft:vxEzyB
heeft_$:yyAzzz heeft_de:xzzzAA heeft_een:wyACzA heeft_er:AAxyzA heeft_geen:zyBzzy heeft_honderd:yByzzz
heeft_iemand:wyCyAA heeft_nog:zzzAyA heeft_nu:zzAzzy heeft_tot:Azzzzy heel:AzAAyy heen:xxxCzC heen_?:yyzBzz
heen_en:yzzzzA heen_moet:yzyzzA hek:zyAzzz held:Azyzzy hele:Bzzyzy hele_dag:zAzzzy helft:xyyAzC
helft_van:xyzzzC helme*:yzzAzz help:AzzzAy help_$:yAAzyz help_ik:Azyzzz help_yourselves:yzAzzz helpe*:yzAzzz
helpen:zzAzyz helpl*:Ayzzzz helpt:zAzzzz hem:xyBCyy hem_$:yzAzzz henge*:yzAzzz her:AxzAzz herde*:yzAzzz
here:yzzyAA here_$:AzyzzA here_,:yzAzBy herfs*:Azzzzy hes:zyByyA het:ACAyAy het_$:AyzzAz het_bed:Bzzzzy
het_buurthuis:yAAzyz het_cafe:zzyzzB het_dorp:yzyByz het_eerst:zAzyzz het_erf:zzzzzA het_feest:zzzAyz
het_hek:zzAzyz het_hele:Azyzzz het_hofje:Bzyzzy het_huis:yzAzzz het_ijs:zByzzz het_is:yzyAzA
het_leren:zyAzzz het_maakt:yzAzzz het_moet:zyAAzz het_niet:Byzzzy het_nog:yzAzzz het_noorden:yzyzzB
het_plein:zzyAzz het_regent:zzyzzA het_schoolplein:zzByzy het_theater:zzzAzy het_voor:yAyzAz
het_water:yzzAAz het_weekend:AyzzAz het_ziekenhuis:AzzxAz hier:yxzzzC hier_$:AzyzAy hier_,:yzyBzz
hier_::Ayzzzz hier_iemand:zAzzyz hier_in:zzAzzy hier_met:Azyzzz hier_nog:yzBzyz hiern*:zyyzzA
hiernaast:zyyzzA high:AzAyzy high_chair:zzByyz hij:AzAzxy him:yAxBzz hired:AzzyzA his:zAAzzy hit:yAzzzz
hobby*:zyAzyz hoe:wHwBwx hoe_dat:yAzzzz hoe_je:zBzyyz hoe_kom:zzzAzz hoeft:zzxAyA hoek:AzAzzy hoekj*:yzzzzA
hoekje:yzzzzA hofje:Bzyzzy hoge:yzyAAz hold:AAyzyz holid*:Azzzzy holla*:yAzzAz home:BAzBAu home_$:yzBzzz
home_,:Azzzzy home_and:Azzzzy home_from:zzyBzy home_made:zzzzBz homem*:BAAzxy homemade:BAAzxy homes:Azzzzy
hond_aangereden:yzzAzz honde*:yByzzz honderd:yBxzAz honge*:zzzzBy honin*:zzAAyz hoofd*:zzzAzy hoofd:AyzzzA
hoofd_$:zyzzzA hoog:BzxyzA hoog_,:zzyAzA hoog_zonder:Azzyzz hoogt*:Bzyyzz hoor:ByAyzy hoor_iemand:Ayzzzz
horse*:yzBzyz horse:zyAzzz hospi*:yAzAAy hospice:zzzAzy hospital:yAzzAz hospital_and:zAzyAz host:yzAzzA
hoste*:yzyzzB hot:zyyzBy hotel:zAyzzz houde*:yyBzzz houden:yyBzzz houden_$:zyzzzz houdt:yzAzzy
houdt_$:xzAzzz hour:yzzAzz hour_$:zyAAyz hours:zyzAyA house*:BzyyAy house:yzCzzx house_,:zzBzzy
houte*:yzyAzz houten:yzzAzz how:AExyyx how_to:zByzyz huis:zzAxzA huis_$:zyzyzz huis_,:zzzzAy huis_uit:yzzzzA
huisa*:Azzzzz huisb*:AzyAzy huish*:yAyAAy huisw*:yzzzzA hulp:Byyzzy hun:zzyyBz hundr*:xzAzAz hundred:xzAzAz
husba*:zzzyzz husband:Azyzzz huur:zzyAzA huurd*:zyzzzA i:CBtBzz i_can:zAAAxy i_cannot:Azzzyz i_cant:zAAyzy
i_come:AzyAyz i_cook:zyzzzA i_could:zzAzyz i_do:zzyAzz i_dont:AyzzyA i_get:yzzyAz i_have:zBxByy
i_inherited:yAzzzz i_keep:yByzzz i_make:zzzzAz i_miss:Ayyzzy i_need:xAzzzB i_never:Axzzzz i_only:zzyAAy
i_own:yyBAyz i_sit:yAzzzz i_used:AyzzAz i_want:zAzzyz id:yzAzAz id_like:xAAzzz id_rather:zyAAzz idle:Ayzzzy
ieder*:zByyAy ieder:yyBzzz iedere:yAzzAz iedereen:AAyzAz ieman*:Czzyzx iemand:CzAyyx iemand_?:yyAzAz
iemand_aan:zyzyAA iemand_die:AAxxBy iemand_een:xyCyyA iemand_iets:Bzzyzz iemand_me:yzzAzz iemand_met:yAyzBy
iemand_nodig:Azyzzz iemand_nog:Azyzzz iemand_nu:yzAAzy iemand_om:yBzzyz iemand_vandaag:Azzzyz
iemand_voor:zyyzzA iets:wyzzEy iets_leuks:yzzzzA iets_warms:zzzyBz iets_zwaars:yzzAzz if:AyAAwA if_a:yyzyAB
if_you:ByAyyy ijs:zByzzz ik:BCxAAx ik_$:AAyzzz ik_,:yAyAzz ik_aan:zzyzAz ik_alleen:xAAzzz ik_ben:zAxAzA
ik_bezit:zzBzyz ik_breng:yAzAzz ik_de:AyAzyz ik_doe:yAAzzz ik_durf:yzAzzz ik_een:xAzyzB ik_en:zyyAAz
ik_ga:Azyzzz ik_geef:AAyyyz ik_geen:xyAzAA ik_graag:yyAAyz ik_haal:Ayzzzz ik_heb:yAxAAA ik_hem:AyzAzz
ik_het:Azzyzz ik_hoor:Azzyzz ik_iemand:Byzzzz ik_in:BAyyyA ik_kan:yzzzCx ik_ken:AAyzyz ik_kom:Byzzyz
ik_krijg:Bzyzzy ik_lig:Azyzzz ik_loop:Azzyzz ik_maak:yzzzBz ik_mag:ByxyzA ik_mijn:zyzAAz ik_mis:yzBzyz
ik_moet:AzBwyA ik_naar:Azyzzz ik_neem:Azzyzz ik_niet:Ayzzzz ik_nog:yAzzyz ik_rijd:yzzAzz ik_sta:Byyyzz
ik_toch:Azyzzz ik_van:yzzzzA ik_vanmiddag:yzzzzA ik_voor:Bzyzzy ik_vrij:Azzzzz ik_weet:zByzzy ik_wel:zyzzzA
ik_werk:yyzAzA ik_wil:wCBzzx ik_woon:zyzyAz ik_zaag:Azyzzz ik_zie:Ayzzzz ik_zit:AByyzy ik_zoek:yyAzyB
ik_zou:xAyAAy ikea:Azyzzz ill:zByByx ill_be:yzzAzz ill_show:zAzzyz im:Fzzyxw im_a:AAzzyz im_at:yAzyzy
im_offering:AyzAyz im_to:yBzzzz immed*:yzzAzz immediately:yzzAzA in:BBxExz in_$:xyzzzC in_,:yyzzAz
in_a:zyyyyC in_bed:zzzzAy in_de:zBByzx in_dutch:Ayzzzz in_een:ByyzzA in_elkaar:Azzzzz in_het:yAyzzz
in_huis:yzAyzz in_laws:yAzyzA in_legal:Bxzzzz in_mijn:zzyzzA in_my:yAAxAz in_ons:zzzzzB in_onze:yzzyzB
in_our:xzAyyC in_ruil:Azyzzz in_spanje:zzzyAz in_ten:AzAyzy in_the:AAzzzw in_this:zzAzyz in_training:AyzyzA
in_uw:Ayzzzz in_voor:AzAzzy in_your:zzzzBz in_zijn:yzAzzz inclu*:AzAyyy included:zAAzyz included_$:zAzzzz
inclusief:Azzzzy ind:zyzBzz inher*:yBzzzz inherited:yAzzzz inherited_a:yAyzzz inlev*:zyBzyz inloo*:yBzzzz
inpak*:Azyzzz inpakken:Azyzzz insec*:zzBzyz insect:zzBzyz insid*:Byyzzz inside:Byyzzz inside_,:Azzzzy
insta*:Byzzzz instr*:yCyzzz insul*:AzAzzx inter*:zzAzzy interview:yzBzzz into:zAyAzz is:yzBABB is_$:Bzyzzy
is_a:AAyyzz is_afgebroken:Azyyzz is_al:yzzAyA is_anyone:zzzAzy is_at:Azzzyz is_coming:zzAyzy is_de:yAAzyz
is_dicht:yzByzA is_done:yzAzzz is_door:yzCzyz is_een:AzxAAy is_er:AzyyAz is_free:yzAzyz is_genoeg:Ayzzzz
is_het:zzBzyz is_in:BzzAyx is_kapot:zzzAzy is_leeg:zzzyAy is_mijn:Cxyzyz is_missing:zyBzzz is_morgen:zzyzAz
is_my:BzyzAy is_na:Bzzzzy is_net:yzzzyA is_niet:zzAzzy is_nog:AyyyAA is_on:xAzyAz is_op:yzzzzA
is_open:yzzzzB is_overleden:yzAzzz is_plek:yzzAAy is_stuk:zzyAzy is_te:yyyzAB is_the:zzyAAz is_there:AzzyzA
is_this:Azzzyz is_tomorrow:Ayzzzz is_unused:zzyzzA is_van:yzyzzB is_vandaag:yzzzAz is_vijf:Ayzzzz
is_vol:zzyzzB is_welkom:xzAzAz is_ziek:AzAzyz is_zo:zzyyAA isnt:yyzAzA it:yxDxzA it_$:zxzyAB it_,:zAAzyz
it_is:yzzyzB itali*:zAzzzz its:zzBwAz ive:CzuAAy ive_a:zzyzAz ive_been:yzyAzB ive_got:AzyAyy jaar:ADzxwy
jaar_in:yAAzzz jager:zAzzzz jam:zzBzxz jam_jars:zzBzxz jampo*:zzBzyz jar:zzAzyz jaren:zAzzzy jarig:ByAzyz
jarig_en:AzAzyz je:zGywwy je_een:xCzzyz je_wilt:yzAzzz job:AyAAyy job_interview:zyAzzz join:yAyzzA
jonge*:yAyzzA jonge:AByzyy jonge_ouders:yByzzz jongens:zzyzAz jongeren:yAzzzA jou:zzyAyA jouw:AzyzzA
judge:yAzzzz judo:yAzAzy julli*:AxAzzA jullie:AxAzzA july:Azzzzz jump:zzBxzz jump_leads:zzAyzz jumpe*:Ayzzzz
jumpers:Ayzzzz just:xyBzBz just_arrived:yzAzzz kaars*:zzAzyz kaart*:AyyAyz kaarten:AyzzyA kam:yyBzzz
kamer*:zyBzzx kamer:zyyzzA kamers:zzAzzy kamers_en:zzAzzy kampe*:zzAzzy kamperen:zzAzzy kan:zyxAzC
kan_$:yByAzy kan_alleen:zAzzyz kan_een:zyzzzB kan_er:BzzAyy kan_geen:yzAzAy kan_iemand:yzyBzy kan_ik:yyzyAC
kan_mijn:zAyAzz kan_niet:yzzzzB kan_nog:yAyAAy kan_vanmiddag:Azzzzz kant:zzyBzz kant_van:AzyAzy
kanti*:zzyyAA kantine:zzyyAA kanto*:yzzzzA kantoor:yzAzzy kapot:yzzzyA kappe*:Azzzzz kapper:Ayzzzz
kapst*:zyAzzz kapster:AyzzzA kast:Byxzzz kastj*:yAAzzz kat:yzyzAz katte*:yzzzzA katten:yAzzzA keep:zBzyyA
keep_it:zzAyyz keeps:zzzzAz keer:zAxzAy keer_per:Azzzzy kelde*:yzzzyB kelder:yzzzyB ken:zAAyyz kenne*:yAzzzz
kenni*:zByzyy kennis:zByzyy kent:yCzyzz kerk:yzzyAA kerst*:CyyAzx kerst:yzzzAz kerstverlichting:Azyzzz
kettl*:zyzyAz keuke*:yzyACy keuken:AyyyBz keuken_en:Byzzyz keukentafel:xAyzAz keukentafel_is:zzzzAy
key:Ayzzzz key_?:Azzyzz keys:AzyAzy kids:AByAyy kids_who:yAzzzz kijke*:BzAyyy kijken:BzAyyy kijken_$:zzAyzy
kilo:yyBByy kilom*:zAyByy kilometer:zAzzzy kilos:yzxAAA kilos_,:zzyAzz kimch*:zAzzyz kimchi:zAzzyz
kind:AxByBx kind_dat:yzAzzz kind_van:Azzyzz kinde*:yzCxzy kinderen:zByxAz kinderen_van:AAyzzz
kinderen_zijn:zzyzzA kinderfeestje:zzyzAz kinderopvang:yzzAzz kinderwagen:zzAyzz kinderwagen_is:zzAyzz
kindj*:zzAzzy kip:zzyzAz kippe*:zyzzAy kippen:Azzzzy kit:yzzAzz kitch*:yzzyBz kitchen:zzzyyB klaar:AyzzBy
klaar_,:yzBzzz klas:zyzzzz kledi*:BzxAzy kleding:zAyAzz kledingkast:Bzyzzz klein*:CAywzz klein:zyyzzB
klein_$:zyzzzA kleindochter:zAzzyz kleine:AzAxAy kleine_reparaties:Azyzzz kleinkind:zyAzzA kleintjes:AzxzzA
kleintjes_$:zAyzzA kleut*:AzAyzz kleuter:Bzzyzz kleuters:yzAzzz klini*:zzzByz kliniek:zzzByz klink*:yzzzyA
kluss*:yzzzzA klussen:Azyzzz km:yzzBzz knitt*:ByAyzy knitting:Bzzyzy knive*:AAyzzz knoop:zAyzzz know:Czyyzy
know_how:Cxzzzz knows:ACxzyy koelk*:Azyzzz koelkast:Azyzzz koffe*:zzzByz kofferbak:yzzAyz koffi*:AyyzyC
koffie:zyyzzB kok:yzAzAy kok_is:zzAzyz koken:xAzzzA koken_$:zzzzAz kom:BAwzyz kom_gerust:zAzzzy
kom_ik:AyzAzz komen*:zAAzyy komen:AxBAyz komen_kijken:zzAzzz komende:zAAzyy komt:zxDxzy komt_$:yzAzzz
komt_de:Cyzyyy komt_er:Azyzzz komt_zo:yzBzzy konij*:AzzAyy kook:zzzzAz kookc*:zyzzAz kookclub:zyzzAz
kookt:yzAzzz koort*:zzAzAy koorts:zzAzAy kop:Azyzzy korea*:Ayyzzz korean:Ayyzzz kort:yzAAzy kost:Azyzzz
koud:zzAyzy kraam*:yAzyzA kraan:Azyzzz krat:zzAAyz krat_bij:zzAzyz kreeg:yBzzzz kreeg_er:yAzzzz
krijg*:BzAzyz krijg:Dyxzzy krijg_ik:AAyzzz krijgen:zAzzyy krijgen_$:Azzzzy krijgt:ByzyyA krijgt_$:Byzzzz
krijs*:yzzAzA kring*:xyBAzA kringloop:xyBAzA kringloop_sluit:zzyAzz kruiw*:yzBzzy kunne*:yyzzAA
kunnen:yyzzAA kunst*:yzzzzB kunst:AyzzzA kunt:zzzzyA kwart*:yAzzAz kwartier:yAzzAz kwast:yAyzzz kwijt:yzAAzz
kwijt_$:zzzzzA kwijt_,:zzAyAz laat:zAxAzz laat_ik:yAzzzA laat_mij:Azyzzz laats*:zzzAzy laatste:zzzAzy
ladde*:AzAyzy ladder:AzAyzy lads:Ayzzzz lady:yAyAAz lamp:AzyAzy lampj*:zyAzzz lamps_,:zzyAzz land:yyAyAA
landl*:Ayyyzz landlord:Azyyzz lands*:yzzBzz lang:Bzxzzz lang_,:AzyzzA langs*:Azzyzz langs:AyzAzy
langs_$:yzzzAz langs_de:xzzByy langs_het:Azzyzz langu*:yAyzzz language:zAyzzz lapto*:yyBzzz laptop:yyBzzz
laptop_$:Bzyzzz large:Azzzzy last:yAzzzz late:zAzzyz laten:AAyzyz lawn:zzzzAz laws:yAzyzA lay:Ayyzzz
leads:zzByzz leans:yAzzzz learn*:BwAzzz learn:yBzyzy learned:BxAzzz learned_to:Bxzzzz leave*:zzAzAx
leave:zyzyzB leaves:zzAzAx leaves_in:zzAyzz leavi*:yzzAzz leaving:yzzAzz leefn*:zyAzzz leefnet:zyAzzz
leefnet_,:zyAzzz leeg:vyyABC leeg_$:zyyzAz leeg_,:yzzzzA leen:yyEyyy leen_$:zzAzzz leent:yzAzyA leer:yBzzzz
leerg*:yByzzy leergierige:yBzzzy leerl*:yByzzy leerlingen:yAyzzz leert:xEzyxy leert_mij:zBzzyz leest:yAzzzz
lef:zAyzzz left:zzCxAx left_at:yzAzAz lefto*:zzAzyz leftover:zzAzyz leg:xAAzzz leg_ik:yAzzzz legal:Bxzzzz
legal_dutch:Bxzzzz lege:zwAAyA legge*:zAyzzz leggen:zAyzzz legt:zAzzzz lek:zzAzzy lend:zyCxzz lend_me:zzAyzz
lends:yyBzzz lenen:xyExzy lenen_,:yzBzzy lens:Ayzzzz leren:yCByyy leren_,:zyAzzz lesso*:zzAzyy
lessons:zzAzzy let:xBzyxD let_me:yzAAzz let_your:zzzzyA lette*:AzBzyy letten:Bzyzzz letterlijk:yzAzyz
leuk:Byyzzz leuks:yzzzzA leven:zzyyAz lezen:zByzzz libra*:zyzAzz library:zzzAzz licht:zAxzzA
liefhebber:zyAzzz liefhebber_$:yzAzzz lies:zzzyzA lieve*:Azyzzz life:zAyzzz lift:ByxyAA lift_,:zzzyzB
lift_to:yzzAzz lig:AzyyAy ligge*:zyByzz liggen:zyByzz light*:Azyzzz light:AzxyyA lights:Azyzzz ligt:xzBzyz
ligt_een:Azzzzz ligt_hier:zzAzzy ligt_in:yzzBzz ligt_klaar:yAyAzz ligt_vol:Azzyzz lijkt:yAzzzz lijst*:Bzyzzz
like:yAzAzy like_$:yzzzAA like_a:AAyzyy likes:Bzyzzy limbu*:Ayzzzz linke*:AAzzzy linux:yzAzzz liste*:yBzzzz
listen:yAzzzz liter*:AAzzyy liter:zzBzxA liter_$:zzAzyz littl*:AzzyyA little:AzzyyA live:yAzAzA
livin*:AzyzBx living:AzyzBx living_on:zyzzBy living_room:Azzzzz loaf:zzzzAz loan:zzAzzz lock:Azyzzz
locke*:BzzzAx locked:BzzzAx locked_out:Bzzzyz loft:Azzzzy logee*:AzAyyA logeert:yzAzzz lonel*:Ayzzzz
lonely:Ayzzzz long:yzzAAz longe*:AyAzzy longer:AyAzzy loodg*:Ayzzzz loods:zzzAzy look:zCzyyy
look_after:Azyzzz look_over:yBzyzz looki*:zyzAAy looking:zyzAAy looking_for:AzxAzz looking_to:zzAzzz
looks:yBzzyz loop:Azyzzz loopt:zAzAyy loose:Byzzyz loose_end:Bzzzyz lopen:zxAByz lorry:zzzzzA los:Bzyzzz
losse:Azzzzz lost:Bzyyzz lot:ByyzAy loung*:zzzzzB lounge:zzyzzB love:zAzzzx love_to:yByzzy lovel*:yzAzAz
lovely:yzAzAz luist*:zAzzyz luize*:yyBzzz lunch*:zzzzAy lunch:zzyAAy luste*:zzAzyz lusten:zzAzyz
lying:yzAzzy m:zyzzAA maag:yzzzBz maak:yAyzBy maak_ik:zzyAzz maakt:yyAyCy maakt_er:yzAzzz maalt*:yzzzBz
maand*:AzxAyA maand:Azxzyz maandag:zAyzzz maandag_tot:yzzAzA maar:yAzyAA maar_$:ByzAzx maar_dan:AyzyAz
maar_de:yAyyAA maar_een:yyzzAA maar_het:zAyzzz maar_ik:zzzyAy maar_met:yAAzzz maar_mijn:zAzzzz
maar_niet:yzyzzA maar_raak:zAyzzA maar_zijn:zzzAzy maat:yyDyyy maat_$:yzBzzz machi*:zAByzx machine:yBByzy
made:yzyyBA made_up:yzyzzB mag:wxDwyE mag_er:yzyzzC mag_geen:zzyzBz mag_je:yAAzzz mag_ook:Ayzzzz
magne*:yzzzBy magnetron:zzyzBz make:yzAyAy make_my:yzAzzz maken:zAxyBz maken_$:zzyzBz maker:zzBzyz
makes:zAyzAy makes_me:zzyzAz makin*:zxzzBz making:zxzzBz makke*:yzzBzy makkelijk:zzzBzy man:Czzzyz
man_,:zyzzyA man_is:yzAzzz manne*:zyzyAy mannen:zyzzAz mante*:yAzzAz many:yzAyAz marat*:zzzyzB
marathon:yzzyzB marke*:zzyAyA market:yzzzzA markt*:zzyAzz markt:AzAxzy markt_,:Azzyzz marktplaats:zzyAzz
matje*:yzAzzz matjes:yzAzzz matra*:zzAzzy matras:zzAzzy mattr*:AzyAyA mattress:Azyzzz may:xzBzyB
maybe:zzAzzy me:yFtAzy me_$:zyzAyz me_,:AAyzzz me_?:yAzzzz me_a:zzAyzz me_about:yAzzzz me_and:yzzAzA
me_how:yAzzzz me_in:Azyzzz me_niet:yAzzzz me_the:AyzyAz me_to:yAzzzz me_your:Azyzzz meals:yzzzAz mean:yBzzzy
meanw*:yyzzzB meanwhile:yyzzzB medic*:Byyyzz mee:ABAwAx mee_$:ByAxAy mee_,:yzzzzz mee_en:zAzyzz
mee_naar:AzyxzA mee_te:yBAzyy meeki*:zAzzyz meekijken:zAzzyz meene*:AyByzz meenemen:AyByzz meer:AvDxAz
meer_$:xyBAzz meer_,:zyBzyz meer_.:xzCzzz meer_in:yzyzzA meer_is:zAyzzz meer_mee:zyAzyz meer_op:Bzyzzz
meisj*:yAzzzz men:yAzzzA mense*:zzzyAz mensen:zzzyAz mensen_$:AzyzAz mensen_die:zyzzAz menu:zAzzyz
messe*:Bzyzzz messen:Bzyzzz met:zAwDAA met_bakken:zzzByz met_de:zyAzzz met_drie:zzzzAy met_een:AAzzzx
met_geduld:yBzzzz met_iemand:yAzzAz met_kinderen:yAzzyz met_mijn:AzxAAy met_pensioen:zyAzzz
met_stroom:yzyzzA met_tien:yzzzyB met_twee:zyAzyB met_zijn:yzzzAA met_zn:zzzzAz metee*:zzAzyA meteen:zzAzyA
meter:yyAAyA meter_$:zzAyzz meter_,:zzAzzz metre*:yzAzzz metre:yzyzzA metres:yzAzzz metse*:yBzzzz
metselen:yByzzz micro*:yAAzzz mid:yzAzAz midda*:Azyzzz midde*:AyxAAz midden:zzyAzz middernacht:zzzzAz
midni*:zAzzyz midnight:zAzzyz mij:zCyyyz mij_$:AzyzAz mij_,:zzzzyA mij_?:Ayzzzz mij_een:yyzyAB
mij_maar:Azyzzz mij_van:zyBzyz mijn:zyxCzB mijn_auto:yzyCzz mijn_broer:Azzxzz mijn_dienst:yzzAzz
mijn_dochter:AyzAyz mijn_eigen:AyzAyz mijn_kat:yzzzAz mijn_keukentafel:yAzzzz mijn_kinderen:yAxzAA
mijn_kleindochter:zAzzyz mijn_man:yzzAAz mijn_moeder:zzAyzz mijn_oma:zyzAAz mijn_oprit:zzzyzB
mijn_oude:zyzAyz mijn_piano:yzzyzB mijn_ramen:Azzzyz mijn_scootmobiel:zzyAzz mijn_scriptie:Ayzzzz
mijn_tante:zzAzzy mijn_telefoon:yAzzzz mijn_tuin:Czyzzx mijn_vader:AyzyAz mijn_vrouw:Azzzzy
mijn_wagen:zzzByz mijn_zoon:zzyAyA mijne:yyCyzz milk:AAyzyz minde*:Bzzzzz minder:Azzzzz mine:BzAzxz
mine_$:Azzzzz minut*:AzyzAz minute:xzzzAz minute_,:yAzzzz minuten:ByyzzA minutes:zAzyzz minutes_$:yzAzAz
minutes_,:AAzyzy mirro*:Azzzzy mis:yAAzzz mis_een:yzAzzz miss:Ayyzzy misse*:xAzAzz missen:yAAzzy
missi*:yzBzzz missing:yzBzzz mn:zzyzzz mobil*:AzAzzy moede*:xyyABA moeder:yzyzAA moeder_van:yyzAzA
moest*:xAAyzz moet:BzzBwx moet_$:zAxAzA moet_de:AzAzzx moet_een:yyAzzA moet_elke:Azzyzz moet_er:AyyBzy
moet_ik:yCAyyz moet_mijn:xAzzzz moet_morgen:yzAzzA moet_nog:Byyzzz moet_nu:yzzAAz moet_van:zzzAzy
moet_vanavond:yzzAzz moet_vanmiddag:zzAyzz moet_voor:zyAAxz moet_worden:yzzAzz moete*:zzxCyA moeten:zzxCyA
moeten_er:zzyAzA mogen:xxzxzF mogen_er:yzzzzB momen*:Azzyzz moment:Azzyzz moment_$:Bzyzzy monda*:zyxzzC
monday:yyxzzC monday_$:Azzzzz monday_,:yzyAzz monday_to:zzzzzA month:xyBzBy month_$:yyAzAy mooi:zzAxzz
mop:Azyzzz more:BAxzzy more_than:yByzyA morge*:yyzzAz morgen:yAzAAx morgen_,:yAyAyz morgenochtend:xyzzAA
morgenvroeg:Azzyzz morni*:AzxBzy morning:AzyAAy morning_,:zzzAAy mornings:zzyAzz mos:yzAzzz mothe*:zyyzzz
mothers:AyzzzA motor*:yzzzyA mouth*:zzzzAy mouths:zzzzAy mouths_$:zzzzAy move:zzzzzA moved:zAzyAy
movin*:xyBzzA moving:xyBzzA multi*:zzBzyz mum:AyzAzy mums:zzAAzy museu*:AzyzzA music*:yzAzzz must:xzByxB
muur:AyzzzA muurt*:zAxzzA muurtje:zAxzzA muzie*:zyBAyz muziek:zyAzzz my:AzyzxC my_boot:zzByzz my_cat:zzyzzA
my_daughter:zAzzzy my_father:yzAzzy my_kitchen:zzzzxA my_lads:Ayzzzz my_landlord:Byzzzz my_living:Azzzzy
my_old:yzAzzA my_own:Azyzzz my_roof:zzyAzy my_shed:yzAzAz my_sister:yyBAzz my_son:Azzzzy my_trailer:zzzAzy
my_wife:yAzzzA my_yard:zAyzzz na:zyBzAx na_de:AyzyBy naaid*:yzAzzz naaidoos:yzAzzz naaidoos_vol:yzAzzz
naaim*:AyAzzy naaimachine:AyAzzz naar:zvyHwu naar_buiten:Azzyzz naar_de:zyxEyy naar_een:zyAyzz
naar_het:zyzDyx naar_mijn:yzAzzz naast:AAyzzz nacht*:AyyzyA nacht:Ayzzzz nails:Azzzzy nativ*:yBzzzz
native:yByzzz natuu*:yAzzzz near:zyzzzB near_the:zzzyzB neder*:ByAzzy nederlands:Azzzzy nee:zyAzzz
nee_,:yzAzzA need:AyAzyy need_a:zzAyzz need_to:yzyCzy neede*:yzAzzz needed:yzAzzz needs:Cyxzzz
needs_a:yAyzzA needs_them:yzAzzz neem:AxAxBz neemt:zAzyzy neemt_hem:yzAzzz neer:zzyyAA negen:zzxAAA
neigh*:zwyzCB neighbour:yyzzBA neighbours:AxyyzA neighbours_$:zyyzAA nemen:Azzyzz nemen_$:Azzzzy
nerge*:zAyzzA nergens:zAyzzA net:yzzyBz net_een:yzAzzy netje*:Ayzzzz netjes:Ayzzzz never:zzzzAy
never_learned:Ayzzzz new:zyzyAz newco*:Ayzzzz newcomers:Ayzzzz next:yzzAzy next_to:yAzzzz next_week:Bzzzyz
niema*:CAxzzy niemand:CAxzzy niemand_om:Bzzzzz niet:BByyzz niet_$:yBzAyy niet_,:yAAyzz niet_bezorgd:yzzzBz
niet_door:yAzzzA niet_eens:yAzzzz niet_hoe:Byzzzz niet_in:yzAAzz niet_mee:zzzyzA niet_meer:CyxzxB
niet_naar:Azzyzz niet_op:yyzyzB niet_uit:Bzyyzz niets:AyyzzA nieuw*:zzAzAy nieuw:Byzzzz nieuwe:Azzyzz
nieuwkomers:zAAzyy night*:zzzAzy night:yzAyBx night_,:zAzzzy niks:zzAyAy niks_$:zAzzzy niks_,:yzCzzy
niks_meer:zxAzzz nine:xyzzAB ninet*:zzAyzz ninety:zzAyzz no:AwABzy no_cake:yzBzyz no_charge:ByyyzA
no_longer:Azzzyz no_one:AzyyAy no_plans:zzyAzz nobod*:ByyzzA nobody:ByyzzA nobody_to:Azzzzy nodig:zyByzy
nodig_$:zzzzAy nodig_,:yzAzzz nog:AzAyAy nog_$:zzyyyB nog_een:CzwyzA nog_geen:yAzyzA nog_iemand:zzzzAz
nog_in:AyyzAz nog_meer:Bzzyzy nog_naar:zzzyzA nog_nooit:yCyzzz nood:zzzzAy nooit:xCyzyz nooit_een:zAzzyz
noon:xzyAAA noon_today:yzzzBz noord*:yzyzzB noorden:yzyzzB not:BxAzyy nothi*:yyBzzz nothing:yyBzzz
nothing_to:zzAzyz notul*:Byzzzy now:BzzxzA now_$:zzyzzB now_,:zzzyzz now_?:yzAzzz now_and:AAzzzy
nowhe*:yAyzzA nowhere:yAyzzA nowhere_to:yzzzzA nu:xBxyAB nu_$:Azyzzy nu_.:zzyyBz nu_?:zzAzzy nu_aan:zzAzzz
nu_de:zzyzAz nu_een:yzAzzz nu_in:AzyyzA nu_naar:yzzAzz nu_op:zAAyyz numbe*:AzyyzA number:AzyyzA
number_,:zzyyzA numme*:Byzyzz nummer:Azzyzz nurse*:yzAzzy nurse_,:yzzAzz nursery:zzAzzy nursi*:Ayzzzz
nursing:Ayzzzz ochte*:zzzBzz ochtend:zzyAzz oefen*:yyyyAC oefenen:zyzyzC oefenen_?:zxzzzB oefent:zyzzAz
of:BxzzCA of_a:BxxAAA of_anything:zyzzAz of_een:AyzAyy of_grass:yzzzzA of_the:yAxAyB of_them:yyzyAA
of_this:yAyzzz of_town:zzzAzz off:AyyzBy off_$:yAzzzz off_to:zzzAzy offer*:zzzzxA offering:AyzzxA
office:Ayzyzz old:xAAzAy old_,:yAAyzz old_paint:yzyAzz olieb*:zAyzAz oliebollen:zAyzAz om:AxACyx
om_de:AzzAzz om_half:zAzzzz om_op:zyAzzz om_te:yzzzzA om_twee:Azzzyz om_uur:zzyAAz om_vier:zzyAyz
om_zeven:Azyyyz oma:yyAAAz omas:zzyzyA on:AAyzAz on_a:yABzzy on_crackers:yzzzAy on_friday:yzzzAz
on_fridays:zzzyzA on_holiday:yAAzzz on_loan:zzAzzz on_monday:AzyzzA on_my:ABxAyx on_one:AAzzyz on_our:AyzzAy
on_saturday:yyzBzz on_sunday:AzAAxy on_the:AAxAzy on_their:AzzxzA on_thursday:yyzBAx on_tuesday:zzAyAz
on_wednesday:yAyyzB once:Azzzzy once_$:Azyzzz onder*:zCyyzy onder:AAxzzA onder_een:zAyzyA onder_het:Ayzzzz
one:Azzyzz one_$:xyAzzB one_,:zyAzzy one_to:AzyyAy ones:yAzzyz ongeb*:zzAzzz onlin*:zzzzzA online:zzzzzA
only:ByyzAx only_for:zzAyzz ons:xwzxBE ons_$:yzyBAy ons_de:yzzzAz ons_in:yzzzzA ons_op:zzAyzA ontbr*:yAAyzz
ontst*:yzBzzz ontstoppingsveer:yzAzzz onze:xxzzzD onze_auto:zzyBzz onze_dochter:zAzzyy
onze_keukentafel:zzzzAy onze_kinderwagen:zzAyzz onze_kippen:BzyzAy onze_tent:zzAzzy onze_tuin:zzyzzA
oog:zyzAzz ook:DwyAAx ook_,:zzAyyz ook_een:zzzAyz ook_met:Byzzzz ook_naar:zyzAzz ook_voor:zAzyzz op:zzyyBA
op_$:yyAyBA op_,:xzAzAy op_de:zAxAzy op_dinsdag:zyzAzz op_een:xBAzzy op_en:zzAzzy op_het:zBxzyB op_is:yzAzzz
op_kamers:zzAzzy op_maat:Bzyzzz op_mijn:ABzwyA op_reis:yzzyzB op_school:AzyzAz op_schoot:yzzAzz
op_straat:zzzzzA op_te:zyBzAy op_voor:yzAzzz op_zoek:AzAyzy op_zolder:zzBzzy op_zondag:zzyzAz opa:AAzyzz
opas:yAAzzz open:ByAyAx open_$:zzyzAz open_a:Byzzzz open_en:yzzzzA open_voor:zyzzzA opene*:Azzzzy
opent:yAzAzy ophal*:yzzAAz ophalen:yzzAAz opini*:yAzzzy opinions:zAzzzy opnie*:zAyAzy opnieuw:zAyAzy
oppas:Azyzzz oppik*:yzzAzz oprit:yzyyzC oprui*:yzzyzB opvan*:xzAAyA opvang:wzBAyA or:yABzyy or_so:yzBzzz
or_two:yzAzzy orang*:yAzzzz orange:yAzzzz orcha*:yyzzzA orchard:yyzzzA order:yAzzzy other*:yAyAzy
other:AyyzAA oud:AAzyzy oud_maar:yzBzzz oude:wyCAyA oude_bank:zzAyzz oude_is:yzBzzz ouder*:AyyByy
ouderen:AyzAzz ouders:xByzzA our:xvByAD our_car:zzyAzz our_garden:yzyzzB our_house:zAAzzy our_shed:zzAzzy
ours:yxByAz out:BwAwAA out_$:AzAyzy out_,:BxyAzA out_of:yAzyzz outdo*:zzzzAz outgr*:yyAzzA outsi*:Azzzzz
outside:Azzzzz oven:AzxzAz oven_,:zzzzAz ovens:AzyzyA over:zFxxAw over_$:zxyzBz over_,:zxByyA over_a:Czyyzy
over_and:zzyzAz over_de:yAzzzz over_een:xBzzzz over_in:AyzzyA over_my:AAzyzy over_na:yzBzzz over_van:yyzzBy
overa*:AyzyzA overal:AyzyzA overd*:zzyzzB overg*:Azzzzy overh*:Azzzzz overhoort:yAzzzz overl*:xyCzyA
overleden:xyCzzz overleden_en:yzAzzz overm*:AyAyzz overmorgen:AyAyzz overmorgen_$:zzyzzA overs*:zzyzzA
own:yyAzzA own_a:xzAAyA owner:AAyAyz owner_,:zAzzzz owns:AyAzzy paar:AAzzyy paell*:zzyzAz paella:zzyzAz
paint:xzyAzB pair:Azzzzz pak:yzBzAy pakken:xzAzzA pakketjes:Azyzzz pan:xzAyDy pan_is:zAAzyz panne*:yzAzBy
pannen:yzzzAy pannenkoekplant:zzAzyz pannenkoekplant_,:zzAzyz pannetje:zzyzAz papa:zzAzzy papier:yAzyzz
papri*:yzzzAz parce*:Ayyzzy parcel:Azzzzz paren*:Azyzzy parents:Azzzzy park:zBzzzy parke*:xzAAzz
parkeerplaats:yzAAzy parkeerplek:zzzyzA parro*:yzzzzA parrot:yzzzzA part:yyBzAz part_with:yyAzAz
partn*:zAzzzy partner:zAzzzy party*:AzAzzy party:AyyyzA partytent:zzAzzy pas:yzyzzA paspo*:Azzyzz
pass:yzzBzz passe*:zyyAzA passen:BzyzyA passen_,:Azzzzy past:zyxBxC past_niet:yzzBzz patch:yzzzzB
patch_of:yzzzzB patie*:CyyyzA patience:ByyyzA patient:zAzyzz pensi*:yzAzzz pensioen:AyAzzz peopl*:AzxzAz
people:AAxzzz people_,:AzyyzA people_to:yzzAzz per:AyzAzy per_maand:AzyAzy per_week:yzAzzz perfe*:yAzzyA
perfect:yAzzyA permi*:yzzzzA perso*:BAyyyz person:AAzzzy peute*:zzzzzA pharm*:Azyzzz pharmacy:Azyzzz
phone:zyAzAy photo*:AzyzzA piano*:AAyyyz piano:yyAzyA pick:zzzzAz pick_up:yAzAzz pie:Bzzzyz pizza:Azyzyz
pizza_$:zAzzyA plaat*:zzyAzA plaats:zzyAzz place:xyzzAB place_to:xzzzzB plafo*:zzzzyA plafond:AzyzyA
plakk*:zAyzzz plakken:zAyzzz plank*:zzyAzA plans:zzyAzz plant*:yAAAyy planten:zAyAzz plants:zyBzzy
plast*:zzAzzy plastic:yzAzAz plat:yzzzAA plate*:zAzzyz plate:zzyzAz plates:zAAzyz play:BzAyyx playe*:zzAyyz
player:AzAzzz plays:yzAzzz pleas*:zyBzyz please:zzAyzz please_$:zAyzzz pleeg*:AzyAzz plein:zzyAzz
plek:yzxAzB plek_om:zyzzzB plek_voor:zzzzAz plekj*:yzyzAA plekje:yzyzAA ploeg*:zzzyBz ploegendienst:zzzyBz
plot:yAzzAz plugs:zzAzyz plumb*:yzzzzA plus:yzzBzz poets*:Azyzzz polde*:zyyBzz polder:zyyBzz polis*:xzAzBz
polish:yzzzBz polit*:yzzAzA polo:zzyAzz pom:zzyzAz pool:zzzAzy pop:zzyzzA poppe*:yAyzzA porti*:zzAzzz
portu*:Azzzzz possi*:yzAzzz possible:yzAzzz possible_$:yzAzzz post:zzAyzz postz*:yAAzzz postzegels:yAAzzz
pot:yzyzBy pot_of:yyzzBz pots:yzAzzA potte*:yBzyAy potten:yzzzAz pottery:zAzzzy power:yzzzzA praat:zByzzy
pract*:zyyzzA practice:zyzAzA practising:Azzzzz pram:zzyAzz pram_,:zzyAzA prate*:yBzzzz praten:yBzzzz
praye*:yzAAzy prefe*:zzBzzy prese*:Azzzyz prima*:Ayzzzz prima:yzCyzy primary:Ayzzzz print*:zAyzzz
probl*:ByyAzy probleem:zzyAzz probleem_$:zzyAzz problem:Azzzzy proef*:yByzBz proefles:zByzzz proev*:zzzzAz
proje*:yAAAzy prope*:yzAyAz proper:yyAzAz provi*:BzyAyy provided:BAyzzy provided_$:Bzyzzy prune:yAzzAz
puber*:zyzAzA pubers:zyzAzA pull:zyAzzz pump:yyCzzy put:BxyyAA quest*:yCzzyy questions:yBzzyz
questions_$:zAzzyz quick:zAyzzz quiet:yyxzzD quiz:yAAzzz raak:zAyzzA rack:zzAAzy racle*:zzAzyz
raclette:zzAzyz radio:yAzzzz rain:zyyAzA raken:yAzzzz ramen:BzyAyy rathe*:zyzBzz rather:zyzBzz
rather_not:zyzAzz reach:Azyzzz read:Byzyzz read_the:zAzzzz ready:zzzzAy real:yzzzAy reall*:Azyzzz
really:Azyzzz recht*:AAyzzy recip*:zyzzAz recit*:yAAzzy recor*:zyBzzz recorder:zyBzzz red:yzAzAy
redde*:yzBzzz redden:yzBzzz refus*:yzyAzA regel*:zAyzzz regels:zAyzzz regen*:Byzzyy regen:xzAAyz
regent:AzyzzA regul*:AzzAzy reis:zzzzzB reken*:yAzzyz repai*:xzzzAB repair:yzyzzB repar*:Bzyzzz
reparaties:Azyzzz repet*:yzyAyA rest:zyAzAy resta*:yzzAzz retir*:zCyyzz retired:yBzyzz
retired_electrician:yAzzzz retur*:zBzzzy return:zAzzzy richt*:zzyByy richting:zzyByy ride:zAzyzz
right:zyyyAA right_now:zyyzzB rij_elke:Azzyzz rijbe*:zzyBzy rijbewijs:zzyBzy rijd:yzzBzz rijde*:zAzyyA
rijden:zAAxzA rijdt:yyzByA rijdt_er:zzyAzz rijst:zzyzAz ring:AzyzzA ring_me:Byzzzz risot*:zAzzyz
risotto:zAzzyz road:zzyzAz roepe*:Ayzzzz roepen:Ayzzzz rolla*:zzzzAy rollator:Azzzzy rolle*:zABzxy
rollen:zAAzyz rolls:AzzzAy rolst*:AyyAzz rolstoel:Azzzzz romme*:yzzAzz rond:zzyAzz rondj*:yzyAzz
rondje:yzzBzz roof:yyzBzz room:BxABxy room_$:Czzzyx room_for:zzzCzx roost*:zzzzAy ropes_,:Azyzzz
roses:zAzzyz rotte*:yzzAzz round:CAyyyy round_with:Bzzzyz row:Bzzyzy rozen:zAyzzz rug:AzzzAy rug_$:AyyzAy
rugby:Ayzzzz ruikt:AyzzAz ruil:zyAzzz ruil_voor:Azyzzz ruimt*:zzzAzz ruimt:zyBzzz ruimt_op:zyBzzz
ruimte:zzzAzz run:AxyBzz run_,:zyzAzz runni*:Azzzzy running:Azzzzy runs:yyyCzz rust:zzyyzB rusti*:AzxzzA
rustig:Azyzzz rustige:zzzzzA ruzie:yAyzzA s:zAyzyA sad:zzyzBz sad_$:zzyzAz same:Azyzzy samen:yCyzyz
sandw*:AyyzAz satur*:AzzAyz saturday:AzyAyz saturday_$:AzyyyB saturday_,:AAzzzx saturday_and:xAAzzz
sauce:zzzzAz save:zAzzyz say:zAAzyy says:yAAzAy scare*:Ayzzzz scared_to:Ayzzzz schaa*:AAyyAy schaal:AzxzBz
schak*:zByzzz schar*:Bzyzzz scharnier:Azyzzz schee*:Bzyzzy scheef:Azyzzz schei*:yzzyzB scheiding:zzzyzA
schep*:yzAzAz schept:yzzzAz scher*:BzyAyz scherp:Azyzzz schil*:Azzyyz schoe*:Bzyyzz schom*:yzAzzz
schoo*:CzAwyy school:BAzyzx school_$:ABzyzy school_,:zzyAzz schoolplein:zzByzy schoonvader:yzzzzA
schoot:yzzAzz schri*:Azzzzz schrijf:Ayzzzz schrijft:zyAzzz schro*:zzAzyz schui*:zzzzyA schuif:zAzzyz
schuu*:xyAzzC schuur:yyAzzB schuur_,:zzAzzy schuur_is:yzyzzA scoot*:yzzBzy scooter:zzAzzy scootmobiel:zzyBzz
scout:yAAzzz scrap*:yzAAzz screa*:Azzzyz scree*:yzAzzz screen:yzAzzz scrip*:AyyzzA scriptie:zyyzzA
seat:zzzzzy seat_$:zzyAzz seat_for:AzBxzz seats:yyyCzz secon*:BByyzy second:AByyzy see:yxzBzz seek:yzzzzA
seeks:AzwyzC seen:AyyzzA send:yAzzzz senio*:zzAzzy sense:zAzzzy servi*:zzzAzz servies:yzzAzz set:zyCzyy
seven*:yzAzAz seven:yzzAAz sevil*:zAzzzy sewin*:xzAzzA sewing:xzAzzA sewing_machine:yzBzzz share*:zAyzyB
share:zyyzBz share_a:Azyzzz shared:zzyzyB shares:zAzzzz she:Bzzzyy shed:zyBzAy sheep:yzAzzz shelf:yzyzAA
shelt*:yzAAzy shelter:yzAAzy shelv*:Bzyzzy shelves:Bzyzzy shelves_,:Azyzzz shes:Azzzzy shift:zAyzAy
shop:xzAzyA shopp*:Bzzyzz shopping:Bzzyzz shops:yzAyAz short:zzAzzz shoul*:yCyyzz should:yAyzzA
shoulder:zAzzzz shout:AzyAzz show:xDzzzy show_me:yAzzzz showe*:AzAzyy shower:AzAzyy shut:zzAyAz sick:zyzAzA
side:zzyByy sign:Cxzzzz silen*:yzzzzA silent:yzzzzA silly:yzyzAz simpl*:ByyzAy since:AzxyBA since_the:yyzzzA
sinds:AzyAyz sinds_de:zzAyzy sinds_kort:yzzAzz sinds_mijn:yzAzyA singe*:yzAzzz singer:zzAzzz singl*:Azzzzy
single:Azzzzy sink:Ayzyzz sint:AzzyzA sinte*:AzyzAz sinterklaas:AzyzAz siste*:zyAzzz sister:yyAAzz
sit:yAAyzA sit_in:yzzAzA six:zyxzyC six_cars:zzzyzA size:zxCyyz size_,:yyCzzz sjouw*:Bzzzyz skate*:zAzzzy
skates:zzzzzy slaap*:zzzxyB slaap:yzAzzA slaap_ik:yzAzzA slakk*:zAzzzy slakken:zAzzzy slape*:Bzyzzy
slapen:Byyzzy slapen_$:AzzAzy slech*:AzyAyz slecht:yzzAzz sleep*:zyAAyy sleep:Byzzzy sleeps:zzBzzy
sleut*:zzAyzz sleutel:zzAyzz slice:zyzzBz slikk*:yzzyAz slikken:yzzyAz slot:AzAyyA slot_,:yzzzzB
slote*:AzyAyz sloten:Azyzyz slow:zAzzyz slowl*:Ayzzzz slowly:Ayzzzz sluit:yAxBzz sluit_om:xzyCzz
smaak*:zzyzAz smaakt:zzyzAz small:AAxzzz smart:AzyAzy snap:Byzzzz snapp*:zzAyzz snapped:zyAyzz
snapped_,:zyAzzz sneeu*:Byzzzy snel_$:Azyzzz snoei*:zAyzzz snoeien:yAzzzz snore:zyzzyB snore_$:zyzzyB
so:Dzyyzy so_i:Azzzyz soep:Ayzzzz sofa:zzzxzB sokke*:yzAAzz sokken:yzAAzz solde*:AAxzzz solli*:yzAzzA
some:zyByzz someb*:BBxAxy somebody:BBxAyx somebody_who:yBzzzz somebodys:yzAzyA someo*:AAyxzA someone:AAyxyA
someone_to:AAyyzy someone_who:xzAzzA somet*:zyyzBz something:zyyzBz somew*:yyzzyC somewhere:yyzzyC
soms:zyzAAy son:zzAzzy sound*:Azyzzz sound:Byzzzz soup:zAAzyy south:yzyzAA space:zzzAyz spagh*:zAzzyz
spaghetti:zAzzyz spanj*:zzyyAA spanje:zzyyAA spare*:zzByzz spare:xyCzzz spare_a:yzAzzz speak*:AAyzzz
speak:yAzAyz speaker:zAyzzz speci*:Ayzzzy speec*:yAzzzz speech:yAzzzz speel*:yzAzAy speel:zAyzzz
spele*:yAzzzy spelen:yAzzzz spelen_$:zAyzzA spell*:yAAzzz spieg*:yzyBzz spijk*:zAyzzz split:yyAzzA
split_$:yzzzzB spong*:yzzzAz sponge:yzzzAz sport*:zyyAzz spot:yzzzzA spree*:Bzyzyz spreekt:Ayzzzz
spreekuur:zAzzyz sprek*:yByAzz spreken:yByAzz sprin*:zzzzzA spring:yzAyzz spull*:AyyAzz spullen:AyyAzz
squea*:Ayzzzy sta:zzyBzz sta_bij:yzAAzy sta_ik:Azyzzz sta_met:zAyAzz staan:xyAxBA staan_$:yzzyyC
staan_,:Azyzzz staan_in:zzBAyz staan_met:AzzyAy staat:xzyBBA staat_,:yzAzzz staat_al:zAzzzz staat_bij:yzAzzz
staat_doordeweeks:zyzzzA staat_een:zAzyzz staat_er:AzyzAy staat_klaar:AzzAyy staat_leeg:yzyzzA
staat_mijn:zzyAzz staat_nog:zzyAAy staat_nu:zzAzzz staat_op:Azyzzz stad:yAyAyz stads*:yAyyzB stair*:Bzzyzz
stairs:zzAyzy stairwell:zzyzzA stal:zzAzzy stamb*:zAyzzz stamp*:AzyzAz stand*:zAyyzB stand:yyBwyC
stand_$:yzAzzz stands:yAyzzB stap:yzzAzy start*:wzCAzy start:AAxAzy starter:yzBzzz starter_to:zzyzAz
starts:xzzzzA starts_at:zzAzzz stata*:yzCzyy statafels:zzBzyz station:zzyAzz stay:Azyzzx stead*:Azzzzz
steady:Azzzzz steek*:zzByzy steekwagentje:zzByzz steel:Azyzzz stekj*:xyDzyz stekjes:yyCzyz
stekjes_van:zzBzyz stekk*:zzAzzy stel:zAyzzz step:yzAzzz sterk*:Azyzzy sterk:Bzzzyz sterke:Bzyzzy
stil:yyABzx stil_$:yzAzzz stil_,:zzAzzy still:ABzzzx still_in:AAyzzz stoel*:AzzBxy stoel:Ayzzzz
stoel_en:yyyzzA stoelen:AzzBxy stoelen_,:zzzAyy stoelen_over:zzyAzz stoep*:Bzzyzz stoep:AzzxzA stofz*:Bzzzzz
stool:yzAzzz stop:yzCyzx stopc*:yyzzzB stopcontact:yyyzzB stopcontact_$:yyzzzB stora*:zzyzzA storage:zzyzzA
store:zzzAzy stori*:Cxzzzz stories:Ayzzzz storm:Czyyzy stort:zzAzzz stove:yzyzAA straa*:yyyyyE straat:zyzxyD
straat_$:Ayzzzz strak*:zxzBzA straks:zyzBzA straks_nog:zzzyzA straks_om:AzyAzz stran*:zyyzBA stranded:yyyzAA
stree*:yzBxzA street:zzBxyB street_$:yzzyzB strek*:Azyzzz strekt:Azyzzz strij*:AzAzzz strin*:yzAyzz
stron*:Czyyyz strong:Czyyyz stroo*:zzyzzB stroom:yyyzzC stroom_en:yzzzzA stubb*:Azyzzz stubborn:Azyzzz
stuck:BAzzyy stuck_on:zAzzyz stude*:AAxzAz student:AyxzzA student_,:Azzzzz students:zAzzzz studi*:yAzzzA
studio:yAyzzz stuff:zzxAzA stuk_en:AzxAyA stuka*:yzzzzA stukj*:yyyzAB stukje:yzyzAB stuks:xyCzzy
stuks_,:xzCzyy stuur:zAzyzz sugar:AAyzyz suike*:yzzzAz suit:zzyzzA suitc*:yzAzzA summe*:zyzzzA sunda*:zzzByy
sunday:AzzBxy sunday_$:BzBzxw sunday_,:zyyAzz sunday_and:yzzzAy sunday_without:zzBzyz sundays:yzyzAz
surin*:yzzzAz survi*:zyzzAz swap:xAzzAz swimm*:yyzBzz swimming:zyzAzz t:zAyAzy taal:yBzzzz taart*:zzzAyz
taart:zyAzyA taarten:zzzAyz tabby:Byzzyz table*:yAAzzy table:xywzDA table_$:zzzzAz table_,:zzzAAy
tafel*:zyzzzA tafel:AzyyxB tafel_$:Cyzzyy tafel_en:zzAzyz take:xxCCzx take_them:zzBzyz take_your:yzzBzz
talk:yCyzzz talks:zAzzyz tall:AyAzzy tanda*:Azzyzz tandarts:Azzyzz tandarts_en:Azzyzz tande*:AAyyzA
tank:zyzAyz tank_,:AzyAzz tante:yzzAAy tap:yzAzzA taugh*:zAzzzy taught:zAzzzy taxi:yAzAzz te:zAAxAz
te_delen:zzyAzz te_doen:Azyzzz te_geef:yzAzzz te_halen:AyAyzz te_hoog:Azyzzz te_houden:yyAzzA
te_klein:yzzzzB te_lang:Bzyzzz te_leen:yzCyyy te_veel:zzyyCy te_wachten:zzyAzz te_zetten:Azyzyz tea:zzAzyy
teach*:zAyzzy teach:xDyyyz teach_you:zAzzzz teacher:Azzzzz team:zAzzzy teena*:Bzyzzy teenager:Azzzzy
tegel*:Azyzzz tegen:Bxzyzz tekor*:zzAyzz tekort:zzAyzz tekort_$:zzAyzz telef*:zAyzzz telefoon:yAzAzz
telev*:Azxzzz tell:zAyAzy tell_a:zBzzzz tell_me:zyyAAy telly:Ayzzzz ten:yyByzA ten_$:AzzAyz
ten_minutes:AzzyAy tenni*:yzAzzy tent:yzzzzA tent_,:zzyzzA tenzi*:zzAyzz tenzij:zzAyzz termi*:yzzAzz
terra*:Azzzzy terrace:AAyzzy terre*:zzzyzA terrein:zzzyzA terug:yyyzCz terug_van:zzzyAz terwi*:Azzyzz
terwijl:Azzyzz test:xAzAAz text:yAzzzz than:yAyyCy than_my:yAyzBy that:zAAzzx that_isnt:yyAzzz
that_looks:yAzzyz the:AyzCzy the_bakery:Ayzzzz the_bike:Byzyzz the_block:Azyyzz the_canal:zzyzAy
the_car:zzAyzz the_children:yzyzzB the_choir:zAzyzy the_church:zzzyzA the_class:AyAzzz the_coast:yzzAzz
the_corner:zAzzyy the_day:zzzAzz the_door:zzzzAy the_end:zzAyzz the_farm:AyzAzy the_first:AzyAyz
the_floor:yzzzzA the_funeral:zzByyy the_garage:zzzAzy the_garden:yzzAzy the_hall:Bzzzzy the_hospital:yzzyAz
the_in:zAzzyz the_jar:yzAzzz the_kids:zzyzzB the_last:yAyAzA the_library:zyAzzz the_lift:zzzyzB
the_marathon:zzzyzA the_mower:Azyzzz the_neighbours:zyyzzA the_new:zAyzzA the_next:zzzAzz the_nursery:yzAzzy
the_old:yzAzzz the_oven:Azzzyz the_park:AAzzzy the_pharmacy:Azzzzz the_road:yzzzAA the_same:Bzyzzy
the_school:yzAzAy the_stairs:yzByzz the_street:zzzyzA the_table:zzzzAz the_telly:Ayyzzz the_tram:zzzBzy
the_vet:zzAyzz the_wall:AyAzzy the_way:yzzByz the_whole:yzzyBz the_wrong:zzAzyz theat*:yyBAzy theater:zzzAzy
theatre:zyAzzz thee:zAyzAy their:AAyxzB them:xyDwAA them_$:yyDyzz them_to:yzBzzz then:AyzAzy theor*:zBzyzz
there*:yyBzAy there:xzxAAC there_$:xzAzyB there_a:zyzzzA there_are:zzyzAz theres:zyBzAy theres_a:AzAzzx
therm*:zyBzzy thermometer:yzBzzy these:Byzyzy thesi*:zxzzAA thesis:zxzzAA they:yzyCzy thing*:Bzzyyz
things:Bzzyyz think:xAAzzz thirt*:AzByzy thirty:AzByzy this:AAAvDx this_afternoon:yyCzzy this_evening:AzzzAy
this_friday:zBzzzy this_morning:AzzyAz this_saturday:zAzyzz this_sunday:yAzzAz this_very:zzyzAy
this_wednesday:Ayzzzz this_week:zzyyBz this_weekend:zzAyzA three:yAyAyz three_days:yAzzzA three_weeks:zyAyzA
thril*:yzAzzz thrillers:yzAzzz throu*:yCzzyz through:yCzzyz through_it:yAzzzz throw:yzAzzA thuis*:zzxBAy
thuis:BzwyzA thuis_$:AyzzAy thuis_,:Azyzzz thuis_met:zAyzyA thuisbrengen:yzzBzz thuisbrengen_$:yzzBzz
thurs*:zyxAzA thursday:zyxBAA thursday_$:BxzyyA thursday_,:yAyzzz thursday_and:zyzAzz tidy:zzzzyA tie:yAzzzz
tien:yzxzzB tient*:zzAzyz tientallen:zzAzyz tijd:BAyyyz tijd_$:zAyzzz tijde*:AzyzzA til:yzzzzA till:zyAzAz
tille*:Byyzzz tillen:Azzzzz time:zAAzyy tiny:Azyzzz tip:zzzAzy tips:yBzyzz tm:AzAzzy to:CBvEvy to_a:zzCzyy
to_be:Czyyyz to_change:Ayzzzz to_chat:yBzyzz to_feed:zzzzAz to_get:yzzCzy to_give:zzyzAy to_hit:yAzzzz
to_keep:zAzzyz to_learn:zAzzzz to_leave:zzzyzA to_make:zAzzyz to_me:xBzzzz to_my:zAzzzz to_open:Cyzyzz
to_read:yAzyzA to_share:AyyzAy to_sign:Bxzzzz to_sit:zyzzzA to_someone:yzAzzz to_sunday:zyzzyA to_the:CxxEyv
to_walk:Ayzzzz to_whoever:Azzzyz toast:yAyzAz toaster:zzBzyz toch:Azzyyz toch_al:Bzyyzz toch_maar:yAAzzz
toch_naar:yzzzzA today*:zzzzAy today:zyAzAy today_$:ByzyAy today_,:xzAAzz today_?:yyyAzA today_and:AzAyzz
todays:zzzzAy toddl*:zzzyAA toddler:yAzyzA toe:Ayzzzy toesl*:Byzzzz toeva*:yzBzzz toevallig:yzBzzz
toevallig_nog:yzAzzz toile*:Azzyzz tomat*:AzzzwB tomaten:Azzzxz tomatoes:zzzzxA tomor*:Bzzzyy
tomorrow:Bzzzyy tomorrow_$:BzyyAy tomorrow_,:yzzAAz tomorrow_and:zxByzz tomorrow_at:zzzzyA
tomorrow_morning:zAzAyy tonig*:zzxzAA tonight:zAxzzA tonight_$:AzzyAy tonight_,:wAAzyA tonight_.:zzyAAz
tonight_::zzyBzz tonight_?:zyyzzA tonight_and:zAzzzy too:yzyyBB too_$:zzyAzz too_,:yzAzzz too_big:yzzyzA
too_many:yAzyAz took:zzyBzz toont:zAzzzz torch:Bzyzzz tot:yyAwAB tot_donderdag:yzzzzB tot_en:zzByzy
tot_het:yzAzzz tot_vrijdag:zzzAAy tot_zaterdag:zzyzAz tot_zondag:zzyyzB town:AyzAyy tract*:yzxBzz
tractor:yzxBzz trade:zyzyAz trail*:yzzBzy trailer:yzzBzy train*:Azzzzy train:xByzyA training:BxzAzz
tram:zyyDyy tram_$:zzzCyy trans*:yyAzzA trap:zyyzzA trapp*:Bzzzzy trave*:AyyzzA travel:Azyzzz tree:xAzzAy
tree_,:yzzzBy trein:zyAyAA trekt:yyzBzy trekt_alles:yzyBzz trick*:zAzzzy tricks:zAzzzy trimm*:yzAzAz
trimmer:yzAzzz troub*:yAzzzz trouw*:Azzzzy truck:yzAzzz tuesd*:AzwAAz tuesday:AzwAzz tuesday_$:BxyAzz
tuesday_,:zAzAzy tuin:AyxzzC tuin_$:yzAzzz tuin_,:yzyzzA tuin_is:Bzzzzy tuinh*:Azyzzz tuins*:zzAzzy
tuint*:Byyzzz tuintje:Ayzzzz tulpe*:yzBzzz tuner:Byzzzy turn:Azzyzz turne*:zAzzzz turned:zAzzzz
tusse*:ByzyyA tussen:Byzyyz tv:Ayzzzz twaal*:zzAzyA twaalf:zzAzyA twee:AyzyyA twee_jaar:yBzzzy tweed*:yAAzyz
tweede:zzAzyz tweee*:zzzzAz tweeen:zzzzAz tweel*:zzAzzz twelv*:zzzAyz twelve:zzzAyz twent*:yzAzAA
twenty:yzAzAA twice:zzyzzA twins:Ayyzzz twint*:zzAzyz twintig:zzAzyz twintig_jaar:Ayzzzz two:AyBzwB
two_,:yzAzzz two_metres:yzAAAy two_year:zzAyzz u:xAyBzy uit:yBzxzC uit_$:zAyAAy uit_,:Azyzyz uit_de:yyAzzA
uit_het:yzzzAz uit_te:zAzzzz uitge*:yAyAyA uitle*:yAAzyz uitleggen:yAzzzz unblo*:Byzzyz under*:yAzzzz
under:zyzzzA until:AwAyAz until_dinner:Bzzzxz until_friday:yzzzBy until_sunday:zzzzzA until_the:zyyzAA
until_wednesday:zzAAzy unuse*:zzyzzC unused:zzyzzC unwan*:yzBzzz unwanted:yzBzzz up:AAzzzx up_$:Azzyzz
up_,:Ayzzzy up_and:Byyzzz up_for:zzzzzA up_the:yzAAzz up_to:yAzAzy up_with:yzAzzz upsta*:AzyyAz
upstairs:AzyyAz us:xzzAAy us_$:zAyAzz usb:zzAyzz use:yzAyyB use_$:zzAzzz used:zyzzAA used_to:zyzzAz
uur:zzxDBw uur_$:xBzzzz uur_,:AzyyBy uur_en:yzzBzz uur_vanmiddag:zzAyzz uurtj*:CBxzyy uurtje:BBxzyy
uw:Dxyyzy v:zzyzAz vaak:AyzzAz vacan*:yzyzzB vacant:yzyzzB vacuu*:yzAzzz vacuum:yzAzzz vader:zzyyzA
vader_van:zzyAyz vakan*:Byzzzy vakantie:Byzzzy valt:yAzAzy van:CAAuBy van_$:Ayzzzz van_,:zyyCzy
van_bij:zyyyzC van_de:zzzBAw van_die:yzAzzz van_donderdag:zzyzzA van_een:AzByyy van_eigen:zzzzAz
van_het:zyAyBy van_jou:AzyyzA van_mijn:AzBwzy van_ons:AzyzzA van_sint:zzyyzA van_u:zzAzyz van_vrijdag:zzzyzA
van_wat:zzyzAz van_woensdag:Ayzzzz van_zes:zzzzzA van_zestien:Azzzzy vanaf:xAzzzA vanaf_maandag:zzzzzB
vanav*:zyAzzz vanavond:zyAzzz vanavond_$:Ayzyzz vanavond_,:xAAzAy vanavond_gaat:zzByzz vanavond_leeg:zzzzzA
vanavond_om:zzyAzz vanda*:BzyzAy vandaag:Azzzzz vandaag_$:Azyzzz vandaag_,:zAzzzy vandaag_met:Azzyzz
vandaag_nog:zzAzyz vandaag_van:AzAyzz vandaag_wat:Azzzyz vanmi*:BzzyAy vanmiddag:BzzyAy vanna*:yyyzyC
vannacht:yyyzyC vast:yBzzyz vast_met:zAzyzz veel:yAyyBy veert*:zzByyy veertig:zzByzy vegan:zAzzyz
veget*:yzzzAz veili*:zzyzzA veilig:zzyzzA venst*:yzAzyz vensterbank:yzAzyz verba*:yzAzzz verbo*:zyyzAA
verbouwing:AyzzBy verbouwing_,:yzyzBz verde*:Bzzzzy verder:Bzzzzz verdi*:Azzzyz verdieping:Azyzyz
verdr*:zzAzzz verdw*:yAzzzz verf:zAyzzz verga*:zzyzzA vergadering:AAzzAx vergadering_van:Azzzzy
vergaderzaaltje:yzzzzA vergaderzaaltje_boven:yzzzzA verhu*:AyyzyA verhuizen:Azzyzz verhuizing:yAzzzz
verja*:zyyzAz verjaardag:zyyzAz verkl*:yAAzzz verko*:yzzzzA verle*:yyBzzz verlegen:zyAzzz verlegen_om:zyAzzz
verlo*:zzBzyy verlost:zyAzzz verpl*:yzAAzy verse:yyyzBz versl*:yyzBzz verst*:zBxzzz verstand:AAxzzz
verstand_van:AAyzzz verta*:Bxzzzz verte*:xDzzxy vertel:yCzzyz vertelt:zAzzzz vertr*:zzAzzy verva*:Azyzzz
verve*:AzyzzA vervo*:yzzBzz vervoer:zzzBzz verwa*:yzzzzB verwarming:xzzzzB very:yAzzAy very_minute:zAzzAy
verzo*:yyzAzA vet:AzAzyz via:xAByzz vicar*:zyzyzB vicarage:zyzyzB video*:yAyzzA videobellen:yAzzzz
vier:Byzzzw vier_$:yzAzzy vier_uur:AzyAzz viere*:zzzyAz vieren:zzzyAz viert:yzzzAz vijf:AzAzzx
vijf_minuten:Byzzzz vijf_uur:zAyAzy vijven:yzzzAA villa*:yzzBzz village:yzzBzz vind:Byyzzz vind_ik:Bzyzzz
vinde*:yzAzzz vinden:yzAzzz vinge*:yAyAzz vinta*:Azyzzz vintage:Azyzzz viool:zAyzzz viool_spelen:zAyzzz
visit*:zzByyA visit:zyCzyy visite:Azyzzz visitors:yzAyzz visits:yAByyy visse*:zyAzzz vissen:zyAzzz
vlier*:zzyzzA vloer*:AzAzzy vloer:zzzzzA vluch*:yyzAzA vluchtelingen:zyzzzA voeds*:yzyAzz voetb*:yyBzAz
voete*:yzAzzz vol:yxzxEy vol_,:yzzyzA vol_knopen:yzAzzz volge*:yzzzxB volgend:zzzzyA volgende:zzzzyz
volks*:yzzzzA volle:yyAzAz volun*:wBzAAz volunteer:yAzAzz volunteers:yzzzAz volvo:yzzBzy volwa*:yAzzzz
voor:zBAzAD voor_$:zzxzAA voor_acht:yzyzBz voor_de:AxAzAy voor_dertig:zzAzyz voor_donderdag:Ayzzzz
voor_drie:yzzAzz voor_een:zzyyBz voor_het:yAzzAy voor_iemand:Byzyzz voor_in:yzByzz voor_je:ByyzyA
voor_kinderen:yAzzzz voor_maandag:yBzzzy voor_mij:AyxzAA voor_mijn:xwyzAD voor_ons:Azzzzz voor_onze:yzzzzA
voor_ouderen:AyyAzz voor_twaalf:zAyzyB voor_twee:yzAyzz voor_u:AzyzzA voor_vanavond:yzAzAy voor_wie:zyAzAz
voor_zaterdag:zzAyAy voora*:yAzzzz voord*:yAyzzA voordeur:zyzzzA voordoet:yAzzzz voorj*:yzzzyA
voorjaar:yzAzyA voorl*:yBAzzz voorr*:zAzyAz voorz*:Azyzzz vraag:AAyAzy vraag_maar:zAyzzz vrage*:yCyzyz
vragen:xCyzyz vragen_$:yAyzzA vrien*:zzyzzz vriendin:zyzAzy vriez*:yzxzzB vriezer:yzyzzB vriezer_voor:zzyzzB
vrij:BxyzxC vrij_$:AyzzyA vrij_,:zyzAzA vrij_en:Azyzzz vrijd*:zzzBAx vrijdag:AxzBzy vrijdag_een:Azzyzz
vrijdag_en:yzAzzz vrijdag_moet:Azzzzy vrijdag_tot:zzyzzA vrije:Bzyzzy vrijw*:zyzzAz vrijwilligers:yzyzAz
vroeg*:Azzyzz vrouw*:yBzzzz vrouw:Bzzyzy vrouwen:yBzzzz vuiln*:zzzAzz vuilniszakken:yzzAzz vve:Ayzzzz
vve_vergadering:Ayzzzz waar:xyuzyI waar_het:yzyzzA waar_kan:zxzyzD waar_mag:zzzzzA wacht*:yzzAyz
wachten:yzzAzz wachten_$:yzyAzA wafel*:zzAzzy wagen:yzyDyz wagen_staat:zzyByz wagon:zyzAzz waiti*:AyAyzy
waiting:AyAyzy waiting_$:yzAyzz walk:AxzAzy wall:zAzyzy wall_$:AzyzzA wall_,:yzAzAy walls:yzzzyB
wande*:Byzyzy want:xBAzAx want_a:zyBzzy want_de:yzAzzz want_to:xBzzyz wante*:zzzyzA wanted:zzzyzA
wanted_$:yzAzzz wanted_,:zAyzyA wanted_::AyyzAy wanted_for:yzAzzz wants:zyAzyz wants_a:zyAzzz
wants_to:yzAzyz wardr*:zAzzzy wardrobe:zAzzzy warm:yyzzAz warme:zzzyBz warms:zzzyBz was:AyzxBz washi*:Bzzzzy
washing:Bzzzzy wasma*:yyAAzz wasmachine:yyAAzz wasse*:ByAyzz wat:yFzwAx wat_beter:yAzzzz wat_er:zAzzzz
wat_je:zzAAyz watch*:yAzzzz water*:zzAzzz water:Dzxyzz wave:zzAyzz way:xAzCzy wc:Azzzyz we:wzCyCz
we_are:zyAzzz we_een:yzBzzy we_have:zxzyAA we_hebben:AzxAzA we_need:zzyzzA we_zijn:Azyzzz webca*:zyAzzz
webcam:zyAzzz wed:zyyzzB weddi*:zyzAzy wedding:zyzAzy wedne*:Azzzzy wednesday:zzzzzz wednesday_$:yAAzzy
wednesday_,:ByyzzA wednesday_and:xzAAzz wedst*:yzzAzz wedstrijd:yzzAzz week:ByxyBz week_$:ByyAyz
week_,:Azzzzy week_and:yyAzBz week_stil:zzyAzz weekd*:zyzzzA weeke*:zxByyA weekend:zyByyA weekend_$:xzBxzB
weekend_,:zzzAzy weekend_?:Azyzzz weekends:yyzzzA weekl*:yzzByz weekly:yzzByz weeks:AxAyzA weer:CyyzAx
weer_eens:AyzAzz weesp:yzyAzz weesp_$:yzyAzz weet:BCwyyA weet_er:AyzzzA weet_hoe:Ayzzzz weet_niet:zAyzzA
weg:zzwBAz weg_$:zyAAzy weg_,:wzAzzA wei:Azzzzy weila*:yzzAzA weini*:zzAzzy weinig:zzAzzy wekel*:zzyBzz
wekelijks:zzyAzz weken:BzyyyA weken_in:yzBzzy wel:zAyyzz wel_eens:zzyzAz welco*:zByyyA welcome:zByyyA
welke:yByzzz welko*:yAzzAz welkom:yAzzAz welkom_$:yzyzAA went:zzAyzz were:yzAyzA were_in:zzzzzB werk:zyzByz
werk_$:Ayzzyz werk_in:yzzAzz werke*:zzzyyB werken:zzzyyB werkplaats:Azzzzy werkt*:zByzzy werkt:xAzAzy
werkt_$:yAzzzz werkte:zAyzzz weten:yBzyzy weve:zzyAAz what:vFxzBx what_you:zzzzBz whate*:zzzzAz
whatever:zzzzAz wheel*:zzAByy wheel:xAAAzy wheels:zyzAzy when:AyyAzA when_my:yzBzyz when_you:zyyzzA
whene*:zAzyyz whenever:zAzyyz where:yyyyzE where_could:yzzzzA where_do:yzzzzA which:zByzzy while:Eyxyzx
while_you:Ayzzzz who:CByyzx who_can:Azyzzz who_has:Azzyyz whod:zAyzzz whoev*:yAyzzz whoever:yAyzzz
whoever_was:yzzzzA whole:zyzyBy whos:yzBzzy whose:ByAyzz wide:zyzyzB wie:ByyyAy wie_bakt:zyzzBz
wie_er:AzAyzy wie_gaat:xzzCzy wie_heeft:zzzyzA wie_het:zyAzAz wie_is:Bzzyzz wie_kan:BzAzyx wie_kent:zByzzz
wie_kijkt:yAzzzz wie_komt:AzyzAz wie_leent:zzAzyz wie_leert:zBzzyz wie_maakt:yzAzAz wie_moet:xzzCzz
wie_nog:ABzyzy wie_nu:yzAyzA wie_ons:zzzAyz wie_weet:AyyyzA wie_wil:zwBzyA wie_zijn:BzyyyA wifi:Ayzzzz
wij:wxEwAB wij_gaan:AzAzzy wij_hebben:yzyyzB wij_krijgen:yABzyz wij_willen:zAzzyz wij_zijn:zzwyAB
wij_zoeken:zzyzAz wijk:zzyzyA wijk_,:Azyzzz wijn:zyzzzA wil:xABxzA wil_$:Azzyzy wil_dat:Azzyzz wil_er:zzyAyA
wil_het:zzAzzz wil_iemand:Azzzzz wil_ik:yAzzzA wil_kan:yzAzzz wil_leren:yBzzzz wil_mijn:zyAzzz
wil_oefenen:AyzzzA wil_zo:yAzzzz will:yAzzzz wille*:yAyAyz willen:yAyAyz willi*:yzzzAz willing:yzzzAz
willing_to:yzzzAz wilt:yyABzy wilt_$:zyAAzz windf*:yyzzBz windo*:zzzyzA window:AzzyzA winke*:yzzyyB
winkel:xyzzyC winkel_is:yzAzzz winte*:AxxAAA winter:ByyzzA winter_,:Azyzzz winterbanden:yzzBzz
winterjas:Azyzzz wisku*:zAzzzz with:zAzAzz with_a:AvxCAA with_an:Azzyzz with_me:zBzzyy with_someone:yzzzAz
with_the:yByyzA witho*:zxzzzA without:zxzzzA without_a:yyAzyB woens*:AAyzyz woensdag:Azzzzy
woensdag_bij:yzzzzA wonen:zzyAzA wonin*:Bzyzzz wont:Bzxzzz woode*:yzByzy wooden:yzByzy wool:zzAzyz
woon:zzzzAz woont:Azzzzy word:yyzzAA word_gek:zyzzzA worde*:AyzAzz worden:AyzAzz worden_$:yzzzzA
worden_,:yzzAzz wordt:yzyzyB wordt_vandaag:yzzzzA work:zzzyzz work_$:zzyzAz worki*:yzAzzz working:yzAzzz
works*:Ayzzzz workshop:Ayzzzz would:wyBxCA would_anybody:AzAyzz would_anyone:zzzxzB would_be:xzAzBy
would_like:zAyAzz would_love:zAyzAz would_make:yzBzzy write*:Byzzzz write:yzzzzA wrong:yABzyy yard:yByzyA
year:zzAyzz year_old:AzAyzz years:zAAzyy years_,:yAzzzz yeste*:yByzzz yesterday:zAyzzz yoga_$:Ayzzzz
you:xAABzz you_$:Ayzzzz you_can:yyByAz you_go:AzAzyz you_like:xyzzBA you_may:zzyzzB you_need:Azzzzz
you_through:yAzzzz you_want:AyzAzz youd:zyzBzz young:yAzzzz your:AywAzB your_dog:yzzzzA your_kids:Azzzyy
youre:yyAzAA yours*:xABzzz yours:ByyyAz yours_$:yzzzAz yourselves:yzAzzz zaag:Bzxzzz zak:AyzzAy
zakke*:yyABzy zakken:yyABzy zal:Byzyzz zal_ik:Byzyzz zater*:BAyzzx zaterdag:yAzzAz zaterdag_$:zzAzyz
zaterdag_en:yzzyAA zaterdag_mag:yzyzyB zaterdag_naar:Azyzzz zaterdag_op:Azzyzz zaterdagochtend:Azzzyz
ze:yAzxCz zeg:AAyyzz zegge*:zBzyyz zeggen:zBzyyz zegt:yBzzzy zeil:zyBzzy zelf:xByxCz zelf_een:yByzzz
zelf_geen:zyzzAz zelf_in:zzzyAz zelf_niet:AzyzzA zelfg*:yzyzAz zelfgemaakte:yzyzAz zero:zzAzzy zes:yyAzzz
zes_uur:zzzzAy zesti*:AAxzAy zestien:AzyzAz zet:Byyzzz zet_ik:yzAzAz zette*:BzxyzA zetten:BzxyzA
zeven:yAzyzz zeven_uur:Azyzzz zich:xAzAzz zie:Ayzzzz ziek:BzAzxz ziek_,:AzAzxz zieke*:AzzyAz
ziekenhuis:AzzxAz ziekenhuis_,:AzzyAz zien:yAzzzz zien_hoe:yAzzzz ziet:AyAzzz zij:zzyAAz zijn:zxAyAB
zijn_$:AyyBzz zijn_,:zzCyyy zijn_drie:zzzzyA zijn_en:yzzAyz zijn_er:yyCzzy zijn_in:Azzzzy zijn_met:AyyzAA
zijn_mijn:Azyzzz zijn_op:yzBzzz zijn_voor:yzAAzy zin:yAyAAz zips:Azyzzz zit:zBzzAx zit_er:yzBzzz
zit_ik:zAzyyz zit_in:zzyBzy zit_met:zzyyzB zit_vast:yAAzzz zit_zelf:yzzyBz zitte*:yyzzzC zitten:yyyyzC
zitten_$:yyzzAz zitten_?:yyzzzB zn:zyzzAy zo:CyxzAy zo_$:zzzzzA zo_graag:yzzAzy zo_naar:AzAyzy zoals:yzAzzz
zoek:yyCyyA zoek_een:zzzzyA zoek_iemand:yzzzAz zoek_ik:yyAzzA zoek_naar:AzAyzy zoek_nog:Azyzzz
zoek_voor:yAzzzy zoeke*:BxAzzy zoeken:BxAzzy zoeken_een:Bzyzzz zoeken_we:zzAzAy zoekt:zzzyyB
zoekt_een:yyBzzz zoekt_kamer:yzzzzA zojui*:yAzzzA zojuist:yAzzzA zolang_de:yzBzyz zolde*:AzzyzA
zolder:AzAzzy zomen:Ayyzzz zomer*:zzyzzA zomer:zzAzAy zon:xzDzyz zonda*:zByAzy zondag:yzzzAz zondag_$:zzAyyz
zondag_,:zzzzyB zondagochtend:zBzzyz zonde*:zAxzAz zonder:zAxzAz zonne*:Bzyzzz zoom:yzAzzz zoon:zzyzAz
zoon_,:zzzyAz zoon_van:Bzyzzy zou:yAzzAy zuini*:yzAzzz zuurk*:zAzzyA zuurkool:zAzzyA zwaar*:yzzAzz
zwaar:yzyBAz zwaars:yzzAzz zware:zzzAzy zwemb*:zzxzzB ~:BCDyyz
`
