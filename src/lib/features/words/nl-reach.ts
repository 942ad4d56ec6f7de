/** What is said of what reaches whom now, and of saving the battery. */
import type { Message } from './message.ts'

export const nlReach = {
  'status.now': 'Wat je nu schrijft',
  'status.now.both': {
    one: 'Dat komt bij het buurtkastje en bij {n} toestel van een buur.',
    other: 'Dat komt bij het buurtkastje en bij {n} toestellen van buren.'
  },
  'status.now.relay': 'Dat komt bij het buurtkastje. Je buren krijgen het daar.',
  'status.now.devices': {
    one: 'Dat komt bij {n} toestel van een buur. Dat geeft het weer door.',
    other: 'Dat komt bij {n} toestellen van buren. Die geven het weer door.'
  },
  'status.now.nobody': 'Dat blijft op dit toestel. Je buren krijgen het zodra er verbinding is.',
  'status.now.later': 'Dat blijft op dit toestel tot een buur je weer binnenlaat.',
  'status.toSend': {
    one: 'Nog {n} bericht te versturen.',
    other: 'Nog {n} berichten te versturen.'
  },
  'status.toReceive': {
    one: 'Nog {n} bericht te ontvangen.',
    other: 'Nog {n} berichten te ontvangen.'
  },
  'status.internet': 'Internet',
  'status.internet.reached': 'Het buurtkastje antwoordt. De verbinding daarheen werkt.',
  'status.internet.wall': 'Alleen het buurtkastje aan de muur antwoordt. Dat werkt zonder internet.',
  'status.internet.unsure':
    'Je toestel ziet een netwerk, maar het buurtkastje antwoordt niet. Of internet werkt, weten we niet.',
  'status.internet.none': 'Je toestel heeft nu geen netwerk.',
  'status.wall': 'Buurtkastje aan de muur',
  'status.relay.last': 'Voor het laatst gehoord: {when}',
  'status.relay.never': 'Op dit toestel nog nooit gehoord.',
  'status.news': 'Het nieuwste van een buur is van: {when}',
  'status.news.never': 'Er is hier nog niets van een buur.',
  'status.here.emergency': {
    one: '{n} ding bij de noodsituatie',
    other: '{n} dingen bij de noodsituatie'
  },
  'status.here.me': {
    one: '{n} ding over jou in de buurt',
    other: '{n} dingen over jou in de buurt'
  },
  'status.here.others': {
    one: 'En nog {n} ding',
    other: 'En nog {n} dingen'
  },
  'progress.receiving': 'Berichten ophalen bij een buur',
  'progress.receiving.count': '{done} van {of}',
  'progress.sending': 'Berichten versturen',
  'progress.sending.count': '{done} van {of}',
  'saving.title': 'Zuinig aan',
  'saving.what':
    'Dit spaart je batterij. Niets beweegt en de kaart blijft uit. Foto’s van buren komen als laatste, en je ziet ze pas als je erom vraagt. Jouw foto’s wachten. Nieuws kan wat later komen.',
  'saving.on': 'Doe zuinig aan',
  'saving.off': 'Stop met zuinig aan doen',
  'saving.isOn': 'Dit toestel doet nu zuinig aan.',
  'saving.low': 'Je batterij is bijna leeg. Wil je zuinig aan doen?',
  'saving.emergency': 'Wil je dat je batterij langer meegaat?',
  'saving.no': 'Nee, dank je',
  'saving.picture': 'Toon de foto',
  'saving.picture.waits': 'Er is een foto. Hij wacht, want dit toestel doet zuinig aan.',
  'saving.picture.card': 'Foto wacht',
  'saving.map': 'De kaart staat uit. Dit toestel doet zuinig aan.',
  'saving.map.show': 'Toon de kaart toch'
} as const satisfies Readonly<Record<string, Message>>
