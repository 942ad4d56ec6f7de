/**
 * What tells how soon, in Dutch and English (cue.ts says how cues are written), the most particular first. What
 * `none` finds says nothing about when it is needed: a greeting, the past, a habit of speech.
 */
import type { Urgency } from '#lib/domain/views.ts'
import type { CueLines } from './cue.ts'

const dayNl =
  '(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|din|woe|wo|don|vr|vrij|zat|za|zo)'
const dayEn =
  '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)'
const fullDayNl = '(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)'
const partNl = '(ochtend|voormiddag|morgen|middag|namiddag|avond|nacht)'
const partEn = '(morning|afternoon|evening|night|lunchtime|noon)'
const month =
  '(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october|jan|feb|apr|jun|jul|aug|sept|sep|okt|oct|nov|dec)'
const number =
  '(een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|a|an|one|two|three|four|five|six|seven|eight|nine|ten|elf|twaalf|vijftien|twintig|dertig|eleven|twelve|fifteen|twenty|thirty|paar|few|couple of|half|\\d+)'

export type UrgencyCue = readonly [
  says: Urgency | 'none' | 'later' | 'hasty' | 'alarm' | 'recurring' | 'someDay' | 'clock',
  cues: CueLines
]

export const urgencyCues = {
  greeting: [
    'none',
    `
    goede (morgen|middag|avond|nacht)
    goeie (morgen|middag|avond)
    goede(morgen|middag|avond|namiddag)
    goeie(morgen|middag|avond)
    good (morning|afternoon|evening|night)
    (fijn|prettig|fijne|goed|leuk|nice|great|lovely) (weekend|dag|avond|evening|day)
    `
  ],
  saying: [
    'none',
    `
    nu en dan
    af en toe
    tot (nu|nog) toe
    (van|vanaf) nu( af)?( aan)?
    nu eenmaal
    (leer|leren|werk|leert|learn|leren het) (heel |erg )?(snel|fast|quickly)
    snel (vertrouwd|tevreden|gewend|internet)
    nu nog (steeds|niet)
    nu (al|pas|ook al|met pensioen|gepensioneerd|alleen|zelf|naar een|te klein|te groot|eindelijk|weer|leeg|vooral|veel|nog|een jaar|een tijd|groter|volwassen|oud genoeg)
    (heb|ben|verlies|woon|wonen|werk|leef) nu (${number}|alleen|zelf|ook|geen|al|te|in|weer|een)
    zit nu (thuis|alleen)
    nu (ik|mijn man|mijn vrouw|mijn kinderen|de kinderen|we|wij|hij|zij|ze|het|mijn moeder|mijn vader|oma|opa|onze _|mijn _) (… )?(is|zijn|ben|heb|hebben|weg|ziek|gaat|kan|uit|word|wordt|overleden|met pensioen)
    (i|we|they|theyre|he|she|who) (are |am |is )?now (a |have |live |retired|too|work)
    (kids|children|son|daughter) (are|is) now
    now (retired|too|a)
    and now (i|we|he|she|they) (_)
    (now|every now) and (then|again)
    every now
    (until|till|up to|by|for|from|before|tot) (now|today|vandaag)
    goede vrijdag
    (now|nu) (my|our|the|mijn|onze) (… )?(have|has|are|is|left|gone|weg|uit)
    (the odd|sommige|some|een enkele) (${fullDayNl}|${dayEn})s?
    (af en toe|now and then|sometimes|soms) (in het|on|op|at the|een) (weekend|${fullDayNl}|${dayEn})
    now (on|that)
    van(daag)? de dag
    de dag van morgen
    zo goed als nu
    direct (naast|aan|bij|na|boven|tegenover|contact|achter|voor de deur|om de hoek|langs|onder)
    meteen (even|ook|al|mee|weer|terug)
    (direct|directe) (flight|line|contact|message|debit|train)
    (same|the same) day
    (the )?day (before|after)
    (een|the|a) (dag|day) (vooraf|in advance|ahead)
    nowadays
    tegenwoordig
    `
  ],
  past: [
    'none',
    `
    (sinds|sedert|since) (afgelopen |vorige |last )?(${fullDayNl}|${dayEn}|vanmorgen|vanochtend|gisteren|vandaag|vorige week|last week|yesterday|this morning)
    (afgelopen|vorige|verleden|jongstleden|last) (${fullDayNl}*|${dayEn}|week|weekend|nacht|night|maand|month|zomer|jaar|year)
    ${fullDayNl} jl
    (gisteren|eergisteren|yesterday|gisteravond)
    `
  ],
  noHurry: [
    'none',
    `
    (geen|zonder|no|not in a|not in any|isnt any|niet veel) (enkele |grote |direct |directe )?(haast|spoed|rush|hurry|urgency)
    (niet|not|isnt|nothing|hoeft niet|helemaal niet|is niet) (zo |echt |heel |that |very |too |super |per se )?(dringend|urgent|spoedeisend)
    (hoeft|hoeven|moet|is|dont|doesnt|does not|do not|neednt|need not|no need) (… )?(niet|to be|have to be|need it|nu niet) (per se |persee |meteen |direct |right |helemaal )?(meteen|direct|nu|vandaag|morgen|deze week|vanavond|now|today|tomorrow|this week|immediately|right away|straight away|tonight)
    niet (meteen|direct|vandaag|nu|onmiddellijk|morgen)
    not (now|today|right now|tomorrow|immediately|right away|straight away|necessarily today)
    (whenever|wanneer het (uitkomt|schikt|past)|wanneer maar|maakt niet uit wanneer|any time|anytime|any day|ooit|some day|someday|one day|at some point|eens|te zijner tijd)
    `
  ],
  later: [
    'later',
    `
    (${dayNl}|${dayEn}) (\\d+|\\d+e|\\d+th|\\d+st|\\d+nd|\\d+rd) ${month}
    (the )?\\d+(e|st|nd|rd|th)? (of )?${month}
    ${month} (the )?\\d+(e|st|nd|rd|th)?
    (volgende|volgend|next|daaropvolgende) (week|maand|month|jaar|year|weken|weeks|seizoen|season|spring|summer|autumn|fall|winter|voorjaar|zomer|herfst|najaar|term|schooljaar|kwartaal|lente) (op )?(${fullDayNl}*|${dayEn})?
    (volgende|volgend|next) (week|weekend|maand|month|jaar|year|weken|weeks|seizoen|season|spring|summer|autumn|fall|winter|voorjaar|zomer|herfst|najaar|term|schooljaar|lente)
    (${fullDayNl}*|${dayEn}) (volgende week|next week|over een week|over twee weken|over \\d+ weken|week)
    (the week after|week after next|the weekend after|over een week of|de week erna|de week daarna)
    (over|binnen|in) (een |a |about |ongeveer |zo |zon )?${number} ?(paar |couple of )?(weken|week|weeks|maanden|maand|months|month|jaar|years)( or so)?
    (na|vanaf|tot|voor|rond|sinds|tijdens|in|eind|begin|half|medio|vanaf begin|after|from|until|till|before|around|during|by|end of|early|mid|late) (de |het |the |our |onze |mijn )?(${month}|zomer*|kerst*|pasen|pinksteren|herfst*|voorjaars*|mei|vakantie|winter|lente|najaar|voorjaar|summer|christmas|easter|autumn|spring|holidays?|ramadan|carnaval|koningsdag|sinterklaas|new year|oud en nieuw)
    `
  ],
  recurring: [
    'recurring',
    `
    (elke|iedere|ieder|elk|alle|every|each|most|om de|telkens op|steeds op|altijd op|always on|usually on|meestal op) (andere |other |single |eerste |tweede |laatste |first |second |last |week |schooldag |even |oneven |vaste )?(week |weekday )?(_ )?(dag|dagen|day|days|week|weken|weeks|weekend|weekends|maand|month|ochtend|middag|avond|morgen|nacht|morning|mornings|afternoon|evening|evenings|night|jaar|year|schooldag|werkdag|keer|time|${fullDayNl}*|${dayEn}|${fullDayNl}en)
    (elke|iedere|every|each) _ (en|and|of|or) _
    (elke|iedere|every|each|alle|most) (_ )?(${fullDayNl}*|${dayEn}s?)
    (${fullDayNl}|${dayEn})(s|en|avonden|ochtenden|middagen|nachten|en)
    (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)
    (weekdays|weekends|weekenden|werkdagen|schooldagen|doordeweeks|doordeweekse|wekelijks*|maandelijks*|dagelijks*|weekly|monthly|daily|biweekly|fortnightly|jaarlijks*|nightly)
    (s|des) (ochtends|morgens|middags|avonds|nachts|maandags|dinsdags|woensdags|donderdags|vrijdags|zaterdags|zondags|zomers|winters)
    (ochtends|avonds|mornings|evenings|afternoons|nights)
    (in|op) de (ochtend|middag|avond|morgen|ochtenden|avonden|middagen)
    (in the|at) (mornings?|afternoons?|evenings?|nights?)
    (per|iedere|keer in de|keer de|dag in de|dagen in de|avond in de|uur in de) (week|maand|month)
    (once|twice|times|hour|hours|day|days|evening|evenings|morning|afternoon|coffee|lesson|lessons|meal|meals|euro|time|visit|night) (a|each|per) (week|month)
    (maandag|dinsdag|monday|tuesday|ma|mon) (tm|tot en met|to|through|until|till|tot) (donderdag|vrijdag|zaterdag|thursday|friday|saturday|do|vr|fri)
    ook (in )?(het|t) weekend
    op ${fullDayNl} en ${fullDayNl}
    (na|after) (vijven|zessen|vieren|drieen|zevenen|achten|school|schooltijd|work|het werk)
    of zo
    (regelmatig|vaste|structureel|regularly|regular|altijd|always|usually|steeds|gewoonlijk|meestal|het hele jaar|all year|year round|ongoing)
    `
  ],
  now: [
    'now',
    `
    (right|straight|just|here and) now
    (now|nu) (direct|meteen|please|pls|right away|asap|dringend|graag)
    now (_ )?(if|before|while)
    (spoed|noodgeval|its an emergency|this is an emergency|^ emergency|urgent|urgently|dringend|dringende|acuut|acute|asap|zsm|hoogste nood|met spoed)
    (zo|as) (snel|gauw|vlug|rap|soon|quickly|quick|fast) (mogelijk|als mogelijk|als het kan|as possible|as you can|as i can)
    (onmiddellijk|ogenblikkelijk|immediately|instantly|subiet|terstond|per direct|dadelijk|at once|right away|straight away|this (very )?(minute|second|instant|moment)|op dit moment|dit moment)
    over (een |ongeveer |zon )?(kwartier|kwartiertje|half uur|half uurtje|minuut|minuten|${number} (minuten|min|minuutjes))
    (binnen|within) (een |the |the next |het |about |ongeveer |max |maximaal )?(uur|uurtje|half uur|half uurtje|kwartier|kwartiertje|minuut|minuten|minutes|hour|half hour|half an hour|an hour|${number} (minuten|min|minutes|mins|minuutjes))
    in (about |a )?(half an hour|an hour|a minute|${number} (minutes|mins))
    (for the next|komend|het komende|the next|dit|this) (uur|hour|half uur|kwartier|half hour)
    (wie|iemand|help|hier|sta ik|nodig|please) (nu|now)
    (nu|now) (nodig|hulp|op straat|buiten|voor de deur)
    (nu|now|nuu) $
    `
  ],
  today: [
    'today',
    `
    (vandaag|vanmiddag|vanavond|vanochtend|vanmorgen|vannacht|straks|strakjes|vanachternoen|seffens|zometeen|zo meteen|zodadelijk|vanav|vnavond|vanmid|vandaaag)
    (deze|dezen) (ochtend|middag|namiddag|avond|nacht|voormiddag)
    (in de )?loop van de dag
    (einde|eind|het einde|het eind) van de (middag|ochtend|dag|avond)
    (end of the|by the end of the|later in the) (day|afternoon|evening)
    (today|todays|tonights|tonight|2day|2nite|tonite|2night)
    (this|later this|late this|early this) ${partEn}
    later (op de dag|vandaag|today|on)
    (over|binnen) (een |ongeveer |${number} ){0,2}(uur|uurtje|uurtjes|uren)
    in (about |${number} ){0,2}(hours|hour)
    (voor het|before) (avondeten|donker|dinner|dark|bedtime|sunset)
    (na het|after) (avondeten|dinner) straks
    `
  ],
  thisWeek: [
    'thisWeek',
    `
    (overmorgen|morgenvroeg|morgenochtend|morgenmiddag|morgenavond|morgenvoormiddag|morgennamiddag|morgennacht|morgenmorgen)
    (tomorrow|2morrow|tmrw|tmr|tomorow|tommorow|tommorrow|tomoz|morgen|morge)
    tomorrows
    (deze|van de|this|the rest of the|komende|coming|de rest van de|later this|heel deze|in de loop van de|loop van deze) (hele |whole |entire |coming )?week
    (dit|komend|aankomend|aanstaand|this|coming|het komende|the coming|upcoming|voor het|before the|tot het|tegen het|by the|na het|in het|over the|het|t|the|at the) (hele |whole |coming )?(lange )?(weekend|weekeinde|wkend|wknd|wkd)
    weekend
    (de |the )?(komende|aankomende|eerstkomende|next|coming) (paar |few |couple of |${number} )?(dagen|days)
    (binnen|over|in|within) (een |a )?(${number} |paar |few |couple of ){1,2}(dagen|days|dag|day)
    (eind|einde|end|het eind|het einde) (van|of) (de|deze|the|this) week
    (komende|aanstaande|aankomende|deze|dit|this|coming|next|volgende|eerstvolgende|a s|as) (${fullDayNl}*|${dayEn}|${dayNl})
    (${fullDayNl}|${dayNl}) (as|aanstaande)
    `
  ],
  weekday: [
    'someDay',
    `
    ${fullDayNl}${partNl}?
    (op|voor|tot|vanaf|tegen|tm|en|of|uiterlijk|van|die) (ma|di|wo|do|vr|za|zo)
    (ma|di|wo|do|vr|za|zo) (of|om|tussen|na|vanaf|rond|tot) (ma|di|wo|do|vr|za|zo|\\d+*)
    (monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?
    (on|by|before|until|till|from|after|this|for) (mon|tue|tues|wed|thu|thurs|fri|sat|sun)
    (mon|tue|tues|wed|thu|fri|sat|sun) (at )?\\d+*
    `
  ],
  hasty: [
    'hasty',
    `
    (nu|now|nou|meteen|direct|momenteel|at the moment|go go go)
    (heb|hebben) haast
    (im|i am|were|we are|in a) (in )?(a )?(hurry|rush)
    (kom|heel|erg|wie|iemand|nodig|graag|please|come|be|table|need) (_ )?(snel|gauw|quick|quickly|fast)
    (snel|gauw|quick|quickly|fast|hurry) $
    ^ (snel|gauw|quick|quickly|hurry)
    `
  ],
  alarm: [
    'alarm',
    `
    (ontsnapt|weggelopen|loopt over|overstroomt|overstroomd|buitengesloten|gaslucht|bloedt|weeen|overeind|vast in de lift|lift die vastzit)
    (spuit|stroomt|gutst|druipt|komt|lekt) (er )?water
    water (spuit|stroomt|gutst|komt|druipt|everywhere|pouring|gushing|coming)
    (er|lekt|water) (… )?door (het|mijn|ons) plafond
    (kraan|brand|gas) (… )?niet (dicht|uit)
    sleutel* (… )?(binnen|afgebroken|in het slot)
    (sta|staan) (ik |we |wij |hier )?(nu )?(buiten|op straat|langs de weg)
    locked (myself |himself |herself |ourselves |us |me )?out
    (key|keys) (snapped|inside|broke)
    (flooding|burst pipe|pipe burst|smell gas|smell of gas|smoke|bleeding|contractions|fallen and)
    help help
    (choking|unconscious|epileptische|aanval|hartaanval|reageert niet|not responding|bewusteloos)
    (still|nog) (hot|warm|heet|dampend|steaming)
    (is|zijn|staat|staan) (gloeiend )?(heet|te dampen|dampend|steaming)
    just (leaving|got here|baked|made|cooked|out of the oven)
    (steaming|as i type|before (theyre|they are|it is|its|it gets|they get) (cold|gone))
    (wie|who) (het )?eerst (komt|comes)
    (take it or|before|of) its gone
    `
  ],
  clock: [
    'clock',
    `
    (om|rond|tegen|voor|vanaf|tot|na|at|around|by|before|until|till|from|after) \\d+:\\d\\d
    (om|rond|tegen) (half )?(een uur|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\\d+)( uur)?
    (voor|tot) (half )?(vijven|zessen|zevenen|achten|negenen|tienen|\\d+ uur)
    (at|around|by|before|until|till|from|after) \\d+ ?(am|pm|oclock)
    (om|rond|tegen|voor) \\d+u
    (at|by|around|before) (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)( oclock)?
    (at|by|around|before) (noon|midday|midnight|half _)
    (tot|om|rond|voor) (middernacht|twaalven)
    `
  ]
} as const satisfies Record<string, UrgencyCue>
