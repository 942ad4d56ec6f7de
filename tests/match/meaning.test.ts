import { allConcepts } from '#lib/match/concepts/all.ts'
import { moreWords } from '#lib/match/concepts/more-words.ts'
import { knowledge, knowledgeInSlices, knowledgeOf } from '#lib/match/meaning/knowledge.ts'
import { meaningOf } from '#lib/match/meaning/meaning.ts'
import { describe, expect, it } from 'vitest'

const tables = {
  bikes: { domain: 'item', nl: 'fiets', en: 'bike' },
  bikeRepair: { domain: 'help', nl: 'fiets repareren, band plakken', en: 'repair bike', near: 'bikes' },
  shed: { domain: 'space', nl: 'schuur, ~plek', en: 'shed' },
  sanding: { domain: 'item', nl: 'schuren, schuurmachine', en: 'sanding' },
  sofa: { domain: 'item', nl: '~bank, zitbank', en: 'couch, ~bank' },
  sitting: { domain: 'help', nl: 'oppassen', en: 'babysit' },
  plumbing: { domain: 'help', nl: 'loodgieter, afvoer dicht', en: 'plumber' },
  tables: { domain: 'item', nl: 'tafel', en: 'table' },
  drill: { domain: 'item', nl: 'boor', en: 'drill' }
} as const
const known = knowledgeOf(tables)
const concepts = (text: string, kind: 'request' | 'offer' = 'request') =>
  meaningOf(text, kind, known).concepts
const weight = (text: string, concept: string, kind?: 'request' | 'offer') =>
  concepts(text, kind).get(concept) ?? 0

describe('what a sentence means', () => {
  it('is the same in the plural, made small, and in either language', () => {
    for (const text of ['fiets', 'fietsen', 'fietsje', 'fietsjes', 'a bike', 'two bikes'])
      expect(weight(text, 'bikes'), text).toBeGreaterThan(0.7)
  })
  it('is found in words that stand apart and in another order', () => {
    expect(weight('mijn afvoer in de keuken zit weer dicht', 'plumbing')).toBeGreaterThan(0.7)
    expect(weight('Kan iemand de band van mijn kar plakken?', 'bikeRepair')).toBeGreaterThan(0.7)
  })
  it('is not found in words of which each stands in a sentence of its own', () => {
    expect(
      weight('De afvoer ligt er. Mijn tante woont ver weg. Zij houdt de deur dicht.', 'plumbing')
    ).toBeLessThan(0.5)
  })
  it('sees a verb that fell apart', () => {
    expect(weight('Wie past er zaterdag op?', 'sitting')).toBeGreaterThan(0.7)
  })
  it('reads compounds by their last part, and words that were written apart', () => {
    expect(weight('keukentafel', 'tables')).toBeGreaterThan(weight('tafelfiets', 'tables'))
    expect(weight('schuur machine', 'sanding')).toBeGreaterThan(0.7)
  })
  it('forgives one slip, two in a long word, and leaves a word alone that is one already', () => {
    expect(weight('loodgeiter', 'plumbing')).toBeGreaterThan(0.5)
    expect(weight('schurmachien', 'sanding')).toBeGreaterThan(0.5)
    expect(weight('tafels', 'drill')).toBe(0)
    expect(weight('boos', 'drill')).toBe(0)
  })
  it('gives less to a part once the whole was heard', () => {
    expect(weight('fiets repareren', 'bikes')).toBeLessThan(0.4)
    expect(weight('fiets repareren', 'bikeRepair')).toBeGreaterThan(0.8)
  })
  it('takes a noun for itself before it is a form of a verb', () => {
    expect(weight('schuur', 'shed')).toBeGreaterThan(weight('schuur', 'sanding'))
  })
  it('is only hinted at by an ambiguous word', () => {
    expect(weight('bank', 'sofa')).toBeLessThan(0.5)
    expect(weight('zitbank', 'sofa')).toBeGreaterThan(0.7)
  })
  it('keeps words of no table as they are, without manners and days', () => {
    expect(meaningOf('Wie heeft er morgenavond graag een tajine voor mij?', 'request', known).rest).toEqual([
      'tajin'
    ])
  })
})

describe('what is denied', () => {
  it('does not count', () => {
    expect(weight('Ik zoek geen fiets maar een tafel', 'bikes')).toBe(0)
    expect(weight('Ik zoek geen fiets maar een tafel', 'tables')).toBeGreaterThan(0.7)
    expect(weight('a table, no bikes please', 'bikes')).toBe(0)
    expect(weight('de boor heb ik niet meer nodig', 'drill')).toBe(0)
  })
  it('is not what somebody lacks and asks for', () => {
    expect(weight('Ik heb zelf geen boor', 'drill', 'request')).toBeGreaterThan(0.7)
    expect(weight('Ik heb zelf geen boor', 'drill', 'offer')).toBe(0)
  })
  it('is not what somebody can no longer do', () => {
    expect(weight('I no longer find a plumber', 'plumbing', 'request')).toBeGreaterThan(0.7)
    expect(weight('geen fiets meer', 'bikes', 'request')).toBeGreaterThan(0.7)
  })
  it('is not what somebody gives because it is no longer needed', () => {
    expect(weight('Een tafel, we hebben hem niet meer nodig', 'tables', 'offer')).toBeGreaterThan(0.7)
  })
})

describe('the tables', () => {
  it('refer to concepts that exist', () => {
    const refs = Object.entries(allConcepts).flatMap(([id, { broader = '', near = '' }]) =>
      `${broader} ${near}`
        .split(/\s+/)
        .flatMap((ref) => (ref !== '' && !(ref in allConcepts) ? [`${id} > ${ref}`] : []))
    )
    expect(refs).toEqual([])
    expect(Object.keys(moreWords).filter((id) => !(id in allConcepts))).toEqual([])
  })
  it('have words in both languages', () => {
    const mute = Object.entries(allConcepts).filter(([, { nl, en }]) => nl.trim() === '' || en.trim() === '')
    expect(mute).toEqual([])
  })
  it('are made ready bit by bit as well as at once', () => {
    const slices = [...knowledgeInSlices()]
    expect(slices.length).toBeGreaterThan(10)
    expect(knowledge().lexicon.concepts).toBe(allConcepts)
  })
})

describe('what a sentence is about', () => {
  const heard = (text: string, kind: 'request' | 'offer' = 'request') => meaningOf(text, kind).concepts
  const sureness = (text: string, concept: string, kind: 'request' | 'offer' = 'request') =>
    heard(text, kind).get(concept) ?? 0

  it('is told by the subject of a lesson, not by a word that resembles it', () => {
    expect(sureness('ik geef wiskundeles aan scholieren', 'mathematics', 'offer')).toBeGreaterThan(0.6)
    expect(sureness('ik geef wiskundeles aan scholieren', 'drawing', 'offer')).toBe(0)
  })
  it('is hair as well as hers', () => {
    expect(sureness('haar knippen', 'hairdressing')).toBeGreaterThan(0.8)
    expect(sureness('wie kan haar helpen', 'hairdressing')).toBeLessThan(0.5)
  })
  it('is what is done, before whom it is done to', () => {
    expect(sureness('ik knip honden', 'pet-grooming', 'offer')).toBeGreaterThan(0.8)
    expect(sureness('ik knip honden', 'dog-walking', 'offer')).toBeLessThan(0.4)
  })
  it('is not the place the story plays in', () => {
    expect(sureness('Ik repareer fietsen in mijn garage', 'garage', 'offer')).toBeLessThan(0.5)
    expect(sureness('Mijn garage staat leeg', 'garage', 'offer')).toBeGreaterThan(0.8)
  })
  it('is the repair of what does not work any more', () => {
    expect(sureness('mijn fiets doet het niet meer', 'bicycle-repair')).toBeGreaterThan(
      sureness('mijn fiets doet het niet meer', 'bicycles')
    )
    expect(sureness('de verwarming doet het niet meer', 'heating')).toBeGreaterThan(0.8)
    expect(sureness('my printer no longer works', 'printer-help')).toBeGreaterThan(0.6)
  })
  it('is heard from words of many terms of which none is whole', () => {
    const words = {
      camping: { domain: 'item', nl: 'kampeer tent, tent haringen', en: 'pitch tent, tent pegs' },
      hat: { domain: 'item', nl: 'hoed', en: 'hat' }
    } as const
    expect(meaningOf('pegs to pitch', 'request', knowledgeOf(words)).concepts.get('camping')).toBeGreaterThan(
      0.2
    )
  })
  it('is not hinted at by forms of words that everybody uses', () => {
    const words = { garden: { domain: 'help', nl: 'tuin', en: 'garden looks wild' } } as const
    expect(meaningOf('I am looking for somebody', 'request', knowledgeOf(words)).concepts.size).toBe(0)
  })
})
