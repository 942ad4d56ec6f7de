import { conceptDomains } from '#lib/match/guess/concept-domains.ts'
import { guess } from '#lib/match/guess.ts'
import { describe, expect, it } from 'vitest'

const asking = [
  'Ik kan niet zelf tillen, wie helpt?',
  'I could use a hand',
  'dakgoot',
  'Is er iemand die mijn kat eten geeft?',
  'Heb jij nog een kinderfiets over?',
  'Heeft iemand een tent te leen?',
  'Mijn afvoer zit dicht',
  'Gezocht: bakfiets',
  'Wie wil mij leren breien?',
  'Wie gaat er mee hardlopen?',
  'Wie kan mij leren behangen?',
  'wanted: window cleaner',
  'Mijn broer zoekt een kamer',
  'Would anyone like to help me move?',
  'هل لدى أحدكم سلم يوم السبت؟'
]

const offering = [
  'Wie wil mijn oude bank hebben?',
  'Ik kan honden uitlaten',
  'Wij kunnen goed timmeren',
  'Over: 3 tomatenplanten',
  'Gratis op te halen',
  'Wie lust er soep?',
  'Zin om mee te eten?',
  'Handige gepensioneerde timmerman',
  'Leraar wiskunde met tijd over',
  'Room for rent in July',
  'My drill is gathering dust',
  'Ik zoek een vaste meerijder',
  'Gezocht: proevers',
  'Heb je hulp nodig? Bel gerust aan',
  'Onze bank zoekt een nieuw huis',
  'Wie slecht ter been is breng ik naar de kerk',
  'Looking for a new home for my aquarium',
  'Can I help anyone with their garden?',
  'Yoga in het park, geen ervaring nodig'
]

describe('who provides', () => {
  it.each(asking)('"%s" asks', (text) => {
    expect(guess(text).kind).toBe('request')
  })

  it.each(offering)('"%s" offers', (text) => {
    expect(guess(text).kind).toBe('offer')
  })

  it('is somebody else while nothing is said', () => {
    expect(guess('').kind).toBe('request')
  })

  it('is somebody else where no word is of a language it knows', () => {
    expect(guess('потрібна драбина, на суботу').kind).toBe('request')
  })
})

describe('which work', () => {
  it.each([
    ['wie kan mij leren behangen', 'skill'],
    ['wie kan behangen', 'help'],
    ['behangtafel te leen', 'item'],
    ['boormachine leren gebruiken', 'skill'],
    ['kast naar de stort brengen', 'ride'],
    ['wie rijdt er', 'ride'],
    ['Mijn afvoer zit dicht', 'help'],
    ['Room for rent in July', 'space'],
    ['Wie lust er soep?', 'meal']
  ])('"%s" is %s', (text, domain) => {
    expect(guess(text, { concepts: conceptDomains(text) }).domain).toBe(domain)
  })

  it('is not known where nothing points anywhere', () => {
    expect(guess('xyzzy').domain).toBeNull()
  })
})
