import type { ListingDomain, ListingKind, Urgency } from '#lib/domain/views.ts'
import { guess } from '#lib/match/guess.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const sentences: readonly [string, ListingKind, ListingDomain | null, Urgency][] = [
  ['Wie kan vanmiddag mijn pakje aannemen?', 'request', 'help', 'today'],
  ['Ik zoek een boormachine om te lenen', 'request', 'item', 'anytime'],
  ['Heeft iemand een ladder te leen dit weekend?', 'request', 'item', 'thisWeek'],
  ['Te leen: bakfiets, ook voor een hele dag', 'offer', 'item', 'anytime'],
  ['Gratis af te halen: twee stoelen en een tafel', 'offer', 'item', 'anytime'],
  ['Kan iemand mij nu helpen tillen?', 'request', 'help', 'now'],
  ['Ik kook vanavond soep en heb vier porties over', 'offer', 'meal', 'today'],
  ['Wie wil er morgen mee-eten? Ik heb lasagne over', 'offer', 'meal', 'thisWeek'],
  ['Ik rijd zaterdag naar Utrecht, twee plekken vrij voor meerijders', 'offer', 'ride', 'thisWeek'],
  ['Ik zoek een vaste meerijder naar Utrecht', 'offer', 'ride', 'anytime'],
  ['Wie gaat donderdag naar het ziekenhuis en heeft een lift?', 'request', 'ride', 'thisWeek'],
  ['Ik wil leren naaien, wie kan het uitleggen?', 'request', 'skill', 'anytime'],
  ['Ik bied bijles wiskunde aan', 'offer', 'skill', 'anytime'],
  ['Op zoek naar opslagruimte voor een maand', 'request', 'space', 'anytime'],
  ['Mijn logeerkamer is dit weekend beschikbaar', 'offer', 'space', 'thisWeek'],
  ['Elke donderdag oppas gezocht voor twee kinderen', 'request', 'help', 'anytime'],
  ['Spoed: wie kan nu op mijn zoontje letten, oppas is ziek', 'request', 'help', 'now'],
  ['Can someone walk my dog tonight?', 'request', 'help', 'today'],
  ['Looking for a drill to borrow', 'request', 'item', 'anytime'],
  ['I can teach you to play the guitar', 'offer', 'skill', 'anytime'],
  ['Giving away a sofa and two chairs', 'offer', 'item', 'anytime'],
  ['Need a ride to the airport on Friday', 'request', 'ride', 'thisWeek'],
  ['I cooked too much soup, who wants dinner tonight?', 'offer', 'meal', 'today']
]

describe('guessing what a sentence asks or offers', () => {
  it.each(sentences)('reads "%s" as %s, %s, %s', (text, kind, domain, urgency) => {
    expect(guess(text)).toMatchObject({ kind, domain, urgency })
  })

  it('reads the same whatever the case, accents and white space', () => {
    expect(guess('WIÉ  KAN\nVANMIDDAG mijn PÁKJE aannemen')).toEqual(
      guess('wie kan vanmiddag mijn pakje aannemen')
    )
  })

  it('sees no cue inside another word', () => {
    expect(guess('Ik zoek de numismatische vereniging').urgency).toBe('anytime')
  })

  it('answers anything that can be typed, and the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(guess(text)).toEqual(guess(text))
      })
    )
  })
})
