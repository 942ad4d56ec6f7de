import { isBelieved } from '#lib/match/belief.ts'
import { explain } from '#lib/match/explain.ts'
import { knowledgeOf } from '#lib/match/meaning/knowledge.ts'
import { sameNeed } from '#lib/match/meaning/needs.ts'
import { addInSlices, buildIndex, ListingIndex, sentenceOf, type Listing } from '#lib/match/listing-index.ts'
import { mostRanked, rank } from '#lib/match/rank.ts'
import { relevanceOf, type Relevance, type Sentence } from '#lib/match/relevance.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { offersIn, rankedFor } from '../../scripts/match/rank.ts'
import { devOffers, devRequests, rankQuality } from '../bench/support/match-quality.ts'

const idsFor = (text: string, offers: readonly Listing[]) =>
  rank(sentenceOf(text, 'request'), buildIndex('offer', offers)).map(({ id }) => id)

const neighbours: readonly Listing[] = [
  { id: 'fatima', text: 'Fatima repareert fietsen, meestal dezelfde dag klaar' },
  { id: 'piet', text: 'Klusjesman, ook loodgieterswerk' },
  { id: 'anna', text: 'I give Spanish lessons, beginners welcome' },
  { id: 'joe', text: 'I can walk your dog in the mornings' },
  { id: 'mo', text: 'Pianoles bij mij thuis' },
  { id: 'els', text: 'Logeerkamer vrij voor familie op bezoek' },
  { id: 'rob', text: 'Boormachine te leen' },
  { id: 'ali', text: 'Ik rijd vrijdag naar Utrecht, twee plekken vrij' }
]

describe('ranking offers for a request', () => {
  it.each([
    ['mijn afvoer zit dicht', 'piet'],
    ['my bike has a flat tyre', 'fatima'],
    ['mijn feitsband is lek', 'fatima'],
    ['Ik wil Spaans leren', 'anna'],
    ['Wie kan mijn hondje uitlaten?', 'joe'],
    ['piano lessons for my daughter', 'mo'],
    ['a place for my parents to sleep over', 'els'],
    ['er moet een gat in mijn muur, wie heeft een bormachine', 'rob']
  ])('finds for "%s" %s first', (text, id) => expect(idsFor(text, neighbours)[0]).toBe(id))

  it('finds nothing when nobody has it', () => {
    expect(idsFor('Wie heeft een telescoop?', neighbours)).toEqual([])
    expect(idsFor('I need a notary', neighbours)).toEqual([])
    expect(idsFor('', neighbours)).toEqual([])
  })
  it('finds what is asked in one word before what is only cooked with it', () => {
    const food = ['Courgettes uit de moestuin, neem mee', 'Pompoensoep over, kom een kom halen'].map(
      (text) => ({
        id: text.split(' ')[0] ?? '',
        text
      })
    )
    expect(idsFor('soep', food)).toEqual(['Pompoensoep'])
    expect(idsFor('soup', food)).toEqual(['Pompoensoep'])
  })
  it('takes no language for another, and no town for another', () => {
    expect(idsFor('Wie leert mij Vietnamees?', neighbours)).toEqual([])
    const rides = ['Utrecht', 'Groningen'].map((town) => ({ id: town, text: `Lift naar ${town} op vrijdag` }))
    expect(idsFor('Wie geeft mij een lift naar Groningen?', rides)[0]).toBe('Groningen')
  })
  it('finds who rides to the same town, whatever else is said', () => {
    const rides = [{ id: 'seats', text: 'Drie plekken vrij naar Rotterdam' }]
    expect(idsFor('een lift naar Rotterdam?', rides)).toEqual(['seats'])
  })
  it('takes who refuses what is asked for a worse answer, and a question for no refusal', () => {
    const asked = sentenceOf('wie past er op mijn hond', 'request')
    const { rarity } = buildIndex('offer', neighbours)
    const texts = [
      'Katten en honden oppassen',
      'Katten oppassen, geen honden',
      'Katten oppassen? Geen honden?'
    ]
    const [both = 0, refusing = 0] = texts.map(
      (text) => relevanceOf(asked, sentenceOf(text, 'offer'), rarity).value
    )
    expect(refusing).toBeLessThan(both)
    expect(sentenceOf(texts[1] ?? '', 'offer').meaning.refused).toEqual(['hond'])
    expect(sentenceOf(texts[2] ?? '', 'offer').meaning.refused).toEqual([])
  })
  it('leaves out who asks for the same', () => {
    const offers = offersIn([
      { id: 'asks', text: 'Ik zoek ook iemand die mijn fiets kan repareren' },
      { id: 'offers', text: 'Ik repareer fietsen' }
    ])
    expect(rankedFor({ id: 'r', text: 'Mijn fiets is kapot' }, offers)).toEqual(['offers'])
  })
  it('ranks at most twenty', () => {
    const many = Array.from({ length: 30 }, (_, n) => ({ id: `o${n}`, text: 'Boormachine te leen' }))
    expect(idsFor('boormachine', many)).toHaveLength(mostRanked)
  })
  it('works the other way round: requests for an offer', () => {
    const requests = buildIndex('request', [
      { id: 'leak', text: 'Mijn kraan lekt' },
      { id: 'cat', text: 'Wie voert mijn kat?' }
    ])
    expect(rank(sentenceOf('Loodgieter met vrije avonden', 'offer'), requests).map(({ id }) => id)).toEqual([
      'leak'
    ])
  })
})

describe('whether anybody answers at all', () => {
  const relevance = (value: number, met: number) => ({ value, met, sameNeed: 0, answered: [], shared: [] })
  const asked = sentenceOf('boormachine gezocht', 'request')
  const notary = sentenceOf('notaris gezocht', 'request')

  const believed = (request: Sentence, best: readonly Relevance[], sameNeed = 1, offers = 120) =>
    isBelieved(request, { best, sameNeed, offers })

  it('is believed of one that is surely it, and of nobody when there is none', () => {
    expect(believed(asked, [relevance(0.8, 0.8)])).toBe(true)
    expect(believed(asked, [])).toBe(false)
  })
  it('is believed sooner when more lie close', () => {
    const close = relevance(0.5, 0.4)
    expect(believed(asked, [close])).toBe(false)
    expect(believed(asked, [close, close, close, close, close])).toBe(true)
  })
  it('is not believed of what lies close while nobody has what is surely asked', () => {
    expect(believed(asked, [relevance(0.6, 0.6)])).toBe(true)
    expect(believed(asked, [relevance(0.6, 0)])).toBe(false)
  })
  it('is not believed of what lies close while nobody is about the need that is surely asked', () => {
    expect(believed(asked, [relevance(0.6, 0.6)], 0.4)).toBe(false)
  })
  it('takes who asks vaguely to mean what anybody offers', () => {
    const vague: Sentence = { ...asked, meaning: { ...asked.meaning, needs: new Map() } }
    expect(believed(vague, [relevance(0.6, 0.6)], 0)).toBe(true)
  })
  it('is believed sooner among few, of which fewer lie close by chance, and no later among very many', () => {
    const close = relevance(0.5, 0.4)
    expect(believed(asked, [close], 1, 15)).toBe(true)
    const near = relevance(0.6, 0.6)
    expect(believed(asked, [near], 1, 10_000)).toBe(true)
  })
  it('is believed less when it is something neighbours do not give', () => {
    expect(believed(notary, [relevance(0.6, 0.6)])).toBe(false)
  })
})

describe('among offers that mean the same', () => {
  const same = ['a', 'b', 'c'].map((id) => ({ id, text: 'Boormachine te leen' }))
  const index = buildIndex('offer', same)
  const asked = sentenceOf('boormachine gezocht', 'request')

  it('the nearer, more trusted one stands first', () => {
    const circumstances = (id: string) => (id === 'c' ? { nearness: 1, trust: 0.9 } : { nearness: 0.2 })
    expect(rank(asked, index, { circumstances })[0]?.id).toBe('c')
  })
  it('one who cannot take more is left out', () => {
    const ranked = rank(asked, index, { circumstances: (id) => ({ room: id === 'a' ? 0 : 1 }) })
    expect(ranked.map(({ id }) => id)).toEqual(['b', 'c'])
  })
  it('circumstances never bring up what does not answer', () => {
    const everything = () => ({ nearness: 1, timeFit: 1, trust: 1, reciprocity: 1, freshness: 1, room: 1 })
    expect(rank(sentenceOf('Wie voert mijn kat?', 'request'), index, { circumstances: everything })).toEqual(
      []
    )
  })
})

describe('the index', () => {
  it('gives the same answers in whatever order listings came, went and came back', () => {
    const asked = devRequests()
      .slice(0, 12)
      .map(({ text }) => sentenceOf(text, 'request'))
    const offers = devOffers().slice(0, 60)
    const expected = asked.map((sentence) => rank(sentence, buildIndex('offer', offers)))
    fc.assert(
      fc.property(fc.shuffledSubarray([...offers], { minLength: offers.length }), (shuffled) => {
        const index = new ListingIndex('offer')
        for (const _ of addInSlices(index, shuffled, 7)) index.remove(shuffled[0]?.id ?? '')
        for (const listing of shuffled.slice(0, 9)) index.add(listing)
        expect(asked.map((sentence) => rank(sentence, index))).toEqual(expected)
      }),
      { numRuns: 8 }
    )
  })
  it('tells how surely any offer that counts is about the need that is asked, as comparing each with each does', () => {
    const offers = devOffers().slice(0, 60)
    const index = buildIndex('offer', offers)
    const counts = (id: string) => Number(id.slice(1)) % 2 === 0
    index.remove(offers[0]?.id ?? '')
    for (const { text } of devRequests().slice(0, 40)) {
      const asked = sentenceOf(text, 'request')
      const each = offers.map(({ id }) => {
        const offer = index.sentence(id)
        return offer && counts(id) ? sameNeed(asked.meaning.needs, offer.meaning.needs) : 0
      })
      expect(index.mostOfOneNeed(asked, counts), text).toBeCloseTo(Math.max(...each), 9)
    }
  })
  it('finds the best that comparing each with each finds', () => {
    const offers = devOffers()
    const index = buildIndex('offer', offers)
    const circumstances = (id: string) => ({
      nearness: Number(id.slice(1)) % 2,
      trust: Number(id.slice(1)) % 3
    })
    for (const { text } of devRequests()) {
      const asked = sentenceOf(text, 'request')
      const [all, ten] = [Infinity, 10].map((most) => rank(asked, index, { circumstances, least: 0.3, most }))
      const compared = offers.filter(({ id }) => {
        const offer = index.sentence(id)
        return offer !== undefined && relevanceOf(asked, offer, index.rarity).value >= 0.3
      })
      expect(all?.map(({ id }) => id).sort(), text).toEqual(compared.map(({ id }) => id).sort())
      expect(ten, text).toEqual(all?.slice(0, 10))
    }
  })
})

describe('the reasons of a match', () => {
  const known = knowledgeOf({
    repair: { domain: 'help', nl: '~maken, repareren', en: 'repair' },
    bikeRepair: { domain: 'help', nl: 'fiets repareren, band lek', en: 'bicycle repair', broader: 'repair' }
  })
  const index = buildIndex('offer', [{ id: 'o', text: 'Ik repareer van alles' }], known)
  const [match] = rank(sentenceOf('mijn band is lek', 'request', null, known), index, { least: 0.1, known })

  it('name what is asked and what is offered for it, in both languages', () => {
    expect(match && explain(match.relevance, {}, known)).toEqual([
      {
        kind: 'concept',
        asked: { id: 'bikeRepair', nl: 'fiets repareren', en: 'bicycle repair' },
        offered: { id: 'repair', nl: 'repareren', en: 'repair' },
        through: 'broader'
      }
    ])
  })
  it('tell circumstances that speak for the match, and no others', () => {
    const reasons = match ? explain(match.relevance, { nearness: 0.9, timeFit: 0.2, trust: 0.8 }, known) : []
    expect(reasons.map(({ kind }) => kind)).toEqual(['concept', 'near', 'trusted'])
  })
})

describe('the judged set', () => {
  it('is ranked at least as well as we have promised to keep', () => {
    const { mrr, recallAt10, silence } = rankQuality()
    expect(mrr).toBeGreaterThan(0.85)
    expect(recallAt10).toBeGreaterThan(0.89)
    expect(silence).toBeGreaterThan(0.82)
  })
})
