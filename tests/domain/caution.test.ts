import { describe, expect, it } from 'vitest'
import { cautionsIn, type Caution } from '#lib/domain/caution.ts'

const harmful: readonly (readonly [string, Caution])[] = [
  ['Je moet wel eerst even 20 euro overmaken', 'payFirst'],
  ['Stuur ik je een tikkie, dan betaal je vooraf', 'payFirst'],
  ['Graag van tevoren betalen, dan leg ik hem apart', 'payFirst'],
  ['You have to pay the deposit upfront', 'payFirst'],
  ['Please transfer the money first and I will send the key', 'payFirst'],
  ['Koop drie cadeaukaarten en stuur mij de nummers', 'payFirst'],
  ['Betaal via deze link: http://bank-nl.example/pay', 'payLink'],
  ['Hier is hij: https://tikkie-betaling.xyz/abc', 'payLink'],
  ['Stuur me even de verificatiecode die je net kreeg', 'code'],
  ['Can you send me the verification code you just got?', 'code'],
  ['De bank komt straks je pinpas ophalen', 'code'],
  ['Installeer anydesk, dan kijk ik mee', 'takeOver'],
  ['Dan neem ik je computer even over', 'takeOver'],
  ['Ik sla je in elkaar', 'threat'],
  ['ik weet waar je woont', 'threat'],
  ["I'll kill you", 'threat'],
  ['Vuile klootzak', 'insult'],
  ['You absolute idiot', 'insult']
]

const harmless: readonly string[] = [
  'Tikkie achteraf is prima',
  'Je hoeft niet vooraf te betalen',
  'You do not have to pay anything upfront',
  'Ik sla een ei door de soep',
  'Ik maak je schutting af',
  'Ik maak je fiets weer heel, hij was kapot',
  'Kun je eerst even bellen? Dan betaal ik daarna de verf',
  'We betalen samen de boodschappen',
  'Ik heb een cadeaukaart over voor de bioscoop',
  'De code van de poort is 1234, kom maar binnen',
  'Wie haalt mijn pakje op bij het pinautomaat-winkeltje?',
  'Mijn computer is dood, wie kan helpen?',
  'Ik weet waar je goede tomaten koopt',
  'Wat een kutweer, zullen we het verzetten?',
  'Je bent een schat',
  'https://www.buurthuis.nl/agenda staat alles',
  'Wachtwoord van de wifi hangt in de gang',
  'Can you pick up my card from the post office?',
  'Beat the eggs, then add flour'
]

describe('a remark on words', () => {
  it.each(harmful)('is made of "%s"', (text, caution) => {
    expect(cautionsIn(text)).toContain(caution)
  })

  it.each(harmless)('is not made of "%s"', (text) => {
    expect(cautionsIn(text)).toEqual([])
  })

  it('is the same for capitals and across lines', () => {
    expect(cautionsIn('BETAAL\nVOORAF GRAAG')).toEqual(['payFirst'])
  })
})
