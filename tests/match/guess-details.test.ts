import type { Allergen, Rhythm, Terms } from '#lib/domain/views.ts'
import { guessAllergens } from '#lib/match/guess/allergen-words.ts'
import { guessTerms } from '#lib/match/guess/basis.ts'
import { plain } from '#lib/match/guess/cue.ts'
import { guess } from '#lib/match/guess.ts'
import { guessQuantity } from '#lib/match/guess/quantity.ts'
import { guessRepeats } from '#lib/match/guess/repeats.ts'
import { guessRoute } from '#lib/match/guess/ride-words.ts'
import { describe, expect, it } from 'vitest'

describe('how many', () => {
  const said: readonly [string, number | null][] = [
    ['Twee sterke mensen nodig', 2],
    ['Nog 4 porties soep', 4],
    ['3 plekken in de auto', 3],
    ['Er kunnen er nog vier mee', 4],
    ['Room for two more at our table', 2],
    ['Oppas voor 2 kinderen', null],
    ['Een ladder van 3 meter', null],
    ['Een plek in de auto', null]
  ]
  it.each(said)('"%s" is %s', (text, quantity) => {
    expect(guessQuantity(plain(text))).toBe(quantity)
  })
})

describe('on what basis', () => {
  const said: readonly [string, Terms | null][] = [
    ['Gratis af te halen: stoel', 'gift'],
    ['Ladder te leen', 'lend'],
    ['May I borrow a drill', 'lend'],
    ['Ik ruil eieren voor jam', 'swap'],
    ['Guitar lessons in exchange for gardening', 'swap'],
    ['Benzine delen we', 'costs'],
    ['Maaltijd voor 3 euro', 'costs'],
    ['Tuinhulp gezocht, voor uren', 'hours'],
    ['Wie kan mijn heg snoeien?', null]
  ]
  it.each(said)('"%s" is %s', (text, terms) => {
    expect(guessTerms(plain(text))).toBe(terms)
  })
})

describe('how often', () => {
  const said: readonly [string, Rhythm | null][] = [
    ['Elke donderdag hulp in huis', 'weekly'],
    ['Once a week on Mondays', 'weekly'],
    ['Om de week de ramen lappen', 'biweekly'],
    ['Elke eerste maandag van de maand', 'monthly'],
    ['Donderdag hulp in huis', null],
    ['Altijd welkom', null]
  ]
  it.each(said)('"%s" is %s', (text, repeats) => {
    expect(guessRepeats(plain(text))).toBe(repeats)
  })
})

describe('from where to where', () => {
  it('is in the words of the sentence', () => {
    expect(guessRoute(plain('Rit van Utrecht naar Schiphol gezocht'))).toEqual({
      from: 'utrecht',
      to: 'schiphol'
    })
    expect(guessRoute(plain('Driving to the airport'))).toEqual({ from: null, to: 'the airport' })
  })

  it('is nothing where no place follows', () => {
    expect(guessRoute(plain('Ik wil naar huis'))).toBeNull()
    expect(guessRoute(plain('Happy to help'))).toBeNull()
  })

  it('is told of rides only', () => {
    expect(guess('Ik rijd morgen naar Gent, lift nodig?').route?.to).toBe('gent')
    expect(guess('Bijles wiskunde, op weg naar het examen').route).toBeNull()
  })
})

describe('allergens', () => {
  const said: readonly [string, readonly Allergen[]][] = [
    ['Pastasalade met noten', ['nuts']],
    ['Lasagne met kaas en ei', ['egg', 'milk']],
    ['Soep zonder selderij', []],
    ['Curry, no peanuts', []],
    ['Nut cake with almonds', ['nuts']],
    ['Gluten free bread', []],
    ['Glutenvrij brood met sesam', ['sesame']]
  ]
  it.each(said)('of "%s" are %s', (text, found) => {
    expect(guessAllergens(plain(text))).toEqual(found)
  })

  it('are told of what is offered: who asks for eggs warns nobody', () => {
    expect(guess('Wie heeft er twee eieren voor mij, voor pannenkoeken?').allergens).toEqual([])
    expect(guess('Ik heb lasagne met kaas en ei over').allergens).toEqual(['egg', 'milk'])
  })
})
