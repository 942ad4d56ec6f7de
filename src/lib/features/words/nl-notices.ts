/** What needs me, what else is new, and what notifications say. */
import type { Message } from './message.ts'

export const nlNotices = {
  'notices.title': 'Wat heeft mij nodig',
  'notices.open': 'Wat heeft mij nodig, en meldingen',
  'notices.none': 'Niemand wacht op jou.',
  'notices.digest': 'Verder in de buurt',
  'notices.digest.since': 'Sinds',
  'notices.digest.requests': { one: '{n} nieuwe vraag', other: '{n} nieuwe vragen' },
  'notices.digest.offers': { one: '{n} nieuw aanbod', other: '{n} keer nieuw aanbod' },
  'notices.digest.newcomers': { one: '{n} nieuwe buur', other: '{n} nieuwe buren' },
  'notices.digest.none': 'Niets nieuws.',
  'notices.digest.look': 'Kijk op het bord',
  'notify.title': 'Meldingen',
  'notify.what':
    'Dit toestel zegt het als er iets voor jou is, ook als Stoep dicht is. Je kiest zelf waarover.',
  'notify.how':
    'Het buurtkastje stuurt dan een seintje via de maker van je browser. Daar staat niets in: geen naam en geen tekst. Wat er is, haalt je toestel zelf op.',
  'notify.kinds': 'Waarover wil je het horen?',
  'notify.kind.answers': 'Iemand wil mij helpen of vraagt mij iets',
  'notify.kind.deals': 'Mijn afspraken en berichten',
  'notify.kind.urgent': 'Iemand heeft nu meteen hulp nodig',
  'notify.quiet': 'Stil in de nacht',
  'notify.quiet.night': 'Van 22 tot 8 uur',
  'notify.quiet.never': 'Nooit stil',
  'notify.digest': 'Zet erbij wat er verder nieuw is, één keer per dag',
  'notify.on': 'Zet meldingen aan',
  'notify.off': 'Zet meldingen uit',
  'notify.isOn': 'Meldingen staan aan op dit toestel.',
  'notify.isOff': 'Meldingen staan uit op dit toestel.',
  'notify.saved': 'Bewaard.',
  'notify.chooseOne': 'Kies eerst waarover je het wilt horen.',
  'notify.blocked':
    'Je browser laat geen meldingen van Stoep door. Je zet het aan bij de instellingen van je browser.',
  'notify.browserCannot':
    'Deze browser kan geen meldingen geven als Stoep dicht is. Op een iPhone kan het wel als Stoep op je beginscherm staat.',
  'notify.relayDoesNot':
    'Het buurtkastje van deze buurt geeft geen seintjes. Wie het beheert, kan dat aanzetten.',
  'notify.relayAway': 'Het buurtkastje is nu niet te bereiken. Probeer het straks nog eens.',
  'notice.answer': '{name} wil je helpen',
  'notice.asked': '{name} vraagt jou iets',
  'notice.ring': '{name} stelt een ruilrondje voor',
  'notice.ringBinding': 'Het ruilrondje gaat door',
  'notice.agreed': 'Afgesproken met {name}',
  'notice.done': 'Is het gelukt met {name}?',
  'notice.notChosen': '{name} koos iemand anders. Dank je wel dat je wilde.',
  'notice.superseded': 'Een afspraak met {name} gaat niet door',
  'notice.message': 'Bericht van {name}',
  'notice.urgent': '{name} heeft nu hulp nodig',
  'notice.more': 'En nog {n} andere dingen',
  'notice.digest': 'Nieuw in de buurt: {n}',
  'notice.nothing': 'Je hebt alles al gezien',
  'notice.agree': 'Afspreken',
  'notice.finish': 'Ja, gelukt',
  'notice.later': 'Straks',
  'notice.didIt': 'Gedaan. Je hoeft Stoep niet te openen.',
  'notice.failed': 'Dat lukte zo niet. Open Stoep om te kijken.'
} as const satisfies Readonly<Record<string, Message>>
