/**
 * Words that look like fraud or abuse, in Dutch and English. Only a remark comes of it, to who writes and to who
 * reads: nothing is held back and nothing is told to anybody. Rather too few than too many: what a neighbour may
 * well mean kindly is left alone.
 *
 * The kinds of fraud are those the Dutch police warn of: paying beforehand, a payment link, a code or card given
 * away, a computer taken over.
 */
export const cautions = ['payFirst', 'payLink', 'code', 'takeOver', 'threat', 'insult'] as const
export type Caution = (typeof cautions)[number]

/** Words a denial may stand before: "je hoeft niet vooraf te betalen" asks for nothing. */
const denied = '(?<!\\b(?:niet|geen|nooit|zonder|not|never|no|without|nothing)\\b[^.!?]{0,30})'
/** Up to so many words between. */
const within = (words: number) => `(?:\\W+\\w+){0,${words}}?\\W+`
const you = '(?:je|jou|jullie|u|hem|haar|you|him|her)'

const patterns: Readonly<Record<Caution, readonly string[]>> = {
  payFirst: [
    `${denied}\\b(?:vooraf|van tevoren|vooruit)${within(4)}(?:betaal|betalen|betaald|overmaken|maak|maakt|tikkie)\\b`,
    `${denied}\\b(?:betaal|betalen|betaalt|overmaken|over|tikkie)${within(3)}(?:vooraf|van tevoren|vooruit)\\b`,
    `${denied}\\beerst${within(3)}(?:betalen|overmaken|aanbetalen)\\b`,
    `${denied}\\bpay(?:ment)?${within(4)}(?:in advance|upfront|up front|beforehand|first)\\b`,
    `${denied}\\b(?:send|transfer|wire)${within(4)}(?:money|deposit|euros?)${within(4)}(?:in advance|upfront|up front|beforehand|first)\\b`,
    `${denied}\\b(?:koop|kopen|betaal|betalen|stuur|sturen|buy|pay|send)${within(5)}(?:cadeaukaart|cadeaukaarten|gift ?cards?|paysafecards?|bitcoins?|crypto|usdt|western union|moneygram)\\b`
  ],
  payLink: [
    `\\b(?:betaal|betaallink|betaalverzoek|payment|pay|verifieer|verify)\\w*[^.!?]{0,60}https?://`,
    `https?://\\S*(?:tikkie|ideal|betaal)\\S*\\.(?!me\\b|nl\\b)[a-z]{2,}`
  ],
  code: [
    `${denied}\\b(?:stuur|stuurt|geef|geeft|app|zeg|vertel|lees|send|give|tell|read)${within(6)}(?:verificatiecode|inlogcode|sms-?code|pincode|wachtwoord|verification code|login code|security code|one-time code|pin code|password)\\b`,
    `${denied}\\b(?:pinpas|bankpas|bank card|debit card)${within(4)}(?:ophalen|meegeven|afgeven|inleveren|collect|hand over|pick up)\\b`,
    `${denied}\\b(?:collect|pick up|hand over|haal|halen)${within(3)}(?:pinpas|bankpas|bank card|debit card)\\b`
  ],
  takeOver: [
    `\\b(?:anydesk|teamviewer|quicksupport|ultraviewer|rustdesk)\\b`,
    `\\bneem${within(3)}(?:computer|laptop|telefoon|scherm)${within(2)}over\\b`,
    `\\b(?:take over|control)${within(2)}your (?:computer|laptop|phone|screen)\\b`
  ],
  threat: [
    `\\bik (?:maak|sla|steek|schiet) ${you} (?:af|kapot|dood|neer|in elkaar|verrot)(?!\\w)`,
    `\\bik (?:vermoord|wurg|verkracht) ${you}\\b`,
    `\\b(?:ik weet|we weten|i know|we know) (?:waar (?:je|jij|jullie) wo(?:ont|nen)|where you live)\\b`,
    `\\b(?:i'?ll|i will|i'm going to|gonna) (?:kill|hurt|stab|shoot|beat) ${you}(?: up)?\\b`,
    `\\byou(?:'re| are) dead\\b`
  ],
  insult: [
    `\\b(?:jij|je|jullie) (?:bent|ben|zijn)?${within(3)}(?:klootzak|hoer|mongool|debiel|kutwijf|teringlijer|tyfuslijer|kankerlijer|smeerlap|eikel)\\b`,
    `\\b(?:vuile|stomme|vieze|achterlijke|domme) (?:klootzak|hoer|mongool|debiel|kutwijf|trut|teringlijer|kankerlijer|buitenlander|eikel)\\b`,
    `\\b(?:kanker|tering|tyfus)(?:lijer|hond|hoer|wijf|kop)s?\\b`,
    `\\bfuck you\\b|\\bpiece of shit\\b`,
    `\\byou(?:'re| are)?${within(3)}(?:idiot|bitch|asshole|moron|retard|whore|scumbag)\\b`
  ]
}

const found = cautions.map((caution) => ({
  caution,
  pattern: new RegExp(patterns[caution].join('|'), 'iu')
}))

/** Each kind at most once, in the order of `cautions`; none for nearly everything people write. */
export function cautionsIn(text: string): readonly Caution[] {
  return found.filter(({ pattern }) => pattern.test(text)).map(({ caution }) => caution)
}
