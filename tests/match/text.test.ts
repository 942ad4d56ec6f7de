import { dutchStem, otherDutchStems } from '#lib/match/meaning/dutch.ts'
import { englishStem } from '#lib/match/meaning/english.ts'
import { distance } from '#lib/match/meaning/spelling.ts'
import { maxWords, wordsOf } from '#lib/match/meaning/text.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const said = (text: string) => wordsOf(text).map((word) => word.text)
const stems = (word: string) => [dutchStem(word), ...otherDutchStems(word)]

describe('the words of a sentence', () => {
  it('are lower case, without accents and punctuation', () => {
    expect(said('Hé, één CAFÉ-avond?!')).toEqual(['he', 'een', 'cafe', 'avond'])
  })
  it('keep together what an apostrophe or a short hyphen joins', () => {
    expect(said("I don't have an e-bike; auto's en wi-fi")).toEqual([
      'i',
      'dont',
      'have',
      'an',
      'ebike',
      'auto',
      'en',
      'wifi'
    ])
  })
  it('write out a verb made short: nobody is ill who says I\u2019ll', () => {
    expect(said("I'll, she\u2019d, we're; ill in a shed")).toEqual([
      'i',
      'will',
      'she',
      'would',
      'we',
      'are',
      'ill',
      'in',
      'a',
      'shed'
    ])
    expect(said("zo'n boor")).toEqual(['zo', 'een', 'boor'])
  })
  it('know the sentence and the clause they stand in', () => {
    expect(
      wordsOf('Geen boor, wel een ladder. Graag!').map(({ sentence, clause }) => [sentence, clause])
    ).toEqual([
      [0, 0],
      [0, 0],
      [0, 2],
      [0, 2],
      [0, 2],
      [1, 3]
    ])
  })
  it('are at most as many as anybody needs, whatever is thrown at them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        expect(wordsOf(text.repeat(20)).length).toBeLessThanOrEqual(maxWords)
      })
    )
  })
})

describe('Dutch stems', () => {
  it.each([
    ['fietsen', 'fiets'],
    ['lezen', 'lees'],
    ['lessen', 'les'],
    ['tomaten', 'tomaat'],
    ['laarzen', 'laars'],
    ['kinderen', 'kind'],
    ['kamers', 'kamer'],
    ['grote', 'groot'],
    ['schilderen', 'schilder'],
    ['gereden', 'rijd']
  ])('%s is %s', (word, stem) => expect(dutchStem(word)).toBe(stem))

  it('keep apart what only sounds long or short: les and lees, zon and zoon', () => {
    expect(dutchStem('les')).not.toBe(dutchStem('lees'))
    expect(dutchStem('zonnen')).not.toBe(dutchStem('zonen'))
  })
  it.each([
    ['repareert', 'repareren'],
    ['gerepareerd', 'repareren'],
    ['oppast', 'oppassen'],
    ['opgehaald', 'ophalen'],
    ['kookte', 'koken'],
    ['verhuizing', 'verhuizen'],
    ['fietsje', 'fiets'],
    ['tafeltjes', 'tafel'],
    ['kraantje', 'kraan'],
    ['boompje', 'boom'],
    ['kettinkje', 'ketting'],
    ['karretje', 'kar'],
    ['taartje', 'taart']
  ])('%s may be %s', (word, other) => expect(stems(word)).toContain(dutchStem(other)))

  it('do not take a diminutive or a verb for what it is not', () => {
    expect(stems('eenden')).not.toContain('een')
    expect(stems('beurs')).toEqual(['beurs'])
  })
})

describe('English stems', () => {
  it.each([
    ['driving', 'drive'],
    ['drove', 'driven'],
    ['lent', 'lend'],
    ['children', 'child'],
    ['babies', 'baby']
  ])('%s and %s are one', (one, other) => expect(englishStem(one)).toBe(englishStem(other)))
})

describe('the distance of two spellings', () => {
  it.each([
    ['loodgeiter', 'loodgieter', 1],
    ['boormasjine', 'boormachine', 2],
    ['fiets', 'fiets', 0],
    ['hond', 'kat', 3]
  ])('%s to %s is %i, or more than two', (a, b, slips) => expect(Math.min(3, distance(a, b, 2))).toBe(slips))
})
