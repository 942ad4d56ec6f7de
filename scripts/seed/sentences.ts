/** Made-up listings for tests and benches, as many as asked for: plausible Dutch of plausible length. */
import type { ListingDomain, ListingKind } from '#lib/domain/views.ts'
import type { Dice } from './dice.ts'
import type { SeedListing } from './messages.ts'

type Some = readonly [string, ...string[]]

const opening: Readonly<Record<ListingKind, Some>> = {
  request: [
    'Wie helpt mij met',
    'Ik zoek',
    'Heeft iemand in de buurt',
    'Kan iemand mij helpen aan',
    'Gezocht:'
  ],
  offer: ['Ik bied', 'Wie wil er', 'Over en gratis af te halen:', 'Ik help graag met', 'Beschikbaar:']
}

const subjects: Readonly<Record<ListingDomain, Some>> = {
  help: [
    'een paar boodschappen',
    'het ophangen van een lamp',
    'de planten water geven',
    'een lekkende kraan'
  ],
  skill: ['Nederlands oefenen', 'uitleg over mijn telefoon', 'wiskunde voor de brugklas', 'leren naaien'],
  item: ['een ladder van drie meter', 'een kinderfiets', 'een boormachine', 'een doos met boeken'],
  ride: ['een rit naar het ziekenhuis', 'plek in de auto naar Utrecht', 'een bakfiets met fietser'],
  meal: ['een pan linzensoep', 'zelfgebakken brood', 'een bord warm eten vanavond', 'appels uit de tuin'],
  space: ['een parkeerplek voor een week', 'een rustige kamer om te werken', 'plek in een droge kelder']
}

const details: Some = [
  'Het liefst in de ochtend.',
  'Na het werk kan ook.',
  'Ik woon op de eerste verdieping.',
  'Bel gerust even aan, ik ben bijna altijd thuis.',
  'Er staat koffie klaar.',
  'Duurt hooguit een half uur.',
  'Voor een kleine wederdienst ben ik altijd te vinden.'
]

export function makeListing(dice: Dice): SeedListing {
  const kind: ListingKind = dice.roll() < 0.6 ? 'request' : 'offer'
  const domain = dice.pick(['help', 'skill', 'item', 'ride', 'meal', 'space'])
  const sentence = `${dice.pick(opening[kind])} ${dice.pick(subjects[domain])}`
  const extra = Array.from({ length: dice.below(3) }, () => dice.pick(details))
  return { kind, domain, text: [`${sentence}, straat ${dice.below(900) + 1}.`, ...extra].join(' ') }
}
