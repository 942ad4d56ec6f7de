import { finder, plain, takeOut } from '#lib/match/guess/cue.ts'
import { describe, expect, it } from 'vitest'

describe('a plain sentence', () => {
  it.each([
    ["'t Is 19.30 uur, kom je mee-eten?", ' t is 19:30 uur , kom je mee eten ? '],
    ['Z.s.m. graag! (of a.s. vrijdag)', ' zsm graag . , of as vrijdag , '],
    ["I'm free at 3 p.m.", ' im free at 3pm '],
    ['هل لديك سلم؟', ' هل لديك سلم ? '],
    ['Café: €5, 1,5 uur', ' cafe : euro 5 , 1,5 uur ']
  ])('of "%s" keeps words and marks apart', (text, sentence) => {
    expect(plain(text)).toBe(sentence)
  })
})

describe('a cue', () => {
  const finds = (cue: string, text: string) => takeOut(plain(text), finder(cue)).times > 0

  it('is whole words unless a star lets them go on', () => {
    expect(finds('wie', 'Wiel gezocht')).toBe(false)
    expect(finds('meerijd*', 'Een meerijder gezocht')).toBe(true)
  })

  it('bridges up to six words of one sentence', () => {
    expect(finds('wie wil … hebben', 'Wie wil mijn oude bank hebben?')).toBe(true)
    expect(finds('wie wil … hebben', 'Wie wil? Ik kan hem niet hebben')).toBe(false)
    expect(finds('wie … hebben', 'wie een twee drie vier vijf zes zeven hebben')).toBe(false)
  })

  it('can stand at the start or the end of a part only', () => {
    expect(finds('^ gezocht', 'Hulp gezocht')).toBe(false)
    expect(finds('^ gezocht', 'Hallo, gezocht: ladder')).toBe(true)
    expect(finds('over $', 'Soep over')).toBe(true)
    expect(finds('over $', 'Soep over vandaag')).toBe(false)
  })

  it('has places for any one word, for choices and for a question mark', () => {
    expect(finds('een _ (buur|vriend)', 'een lieve buur')).toBe(true)
    expect(finds('(hulp|lift) nodig [?]', 'Lift nodig?')).toBe(true)
    expect(finds('(hulp|lift) nodig [?]', 'Lift nodig')).toBe(false)
  })

  it('takes out what it finds, so that no later cue finds it again', () => {
    const { rest, times } = takeOut(
      plain('Wie wil mijn bank hebben, en wie kan komen?'),
      finder('wie wil … hebben')
    )
    expect(times).toBe(1)
    expect(takeOut(rest, finder('wie')).times).toBe(1)
  })
})
