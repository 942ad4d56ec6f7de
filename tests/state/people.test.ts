import { describe, expect, it } from 'vitest'
import { emptyAuthority, foldAuthority } from '#lib/domain/authority.ts'
import { silentMs } from '#lib/domain/succession.ts'
import type { CheckView, EndorsementView } from '#lib/domain/views.ts'
import { markFor } from '#lib/state/check-mark.ts'
import { msToDay, wholeDay } from '#lib/state/days.ts'
import { linesOf, rulesNow, rulesToRead } from '#lib/state/house-rules.ts'
import { ambassadorsHeardMs, mayBeSilent, silentDays } from '#lib/state/silence.ts'
import { skillsOf } from '#lib/state/skills.ts'
import { accountNamed, aTown, dayMs, start } from '../domain/town.ts'

const anneke = accountNamed('anneke')
const youssef = accountNamed('youssef')
const { genesis, phone, records } = aTown()
const id = genesis.id

function check(claim: CheckView['claim'], until = start): CheckView {
  return { id, claim, by: anneke, seenOn: 0, until, detail: '' }
}

describe('the word beside a listing', () => {
  it('is the one check that matters most there, or none', () => {
    const checks = [check('diploma'), check('conduct'), check('bankName')]
    expect(markFor(checks, 'help', start)).toBe('conduct')
    expect(markFor(checks, 'skill', start)).toBe('conduct')
    expect(markFor([check('diploma')], 'skill', start)).toBe('diploma')
    expect(markFor(checks, 'meal', start)).toBeNull()
    expect(markFor(checks, null, start)).toBeNull()
  })

  it('says nothing that is over', () => {
    expect(markFor([check('conduct', start - 1)], 'help', start)).toBeNull()
  })
})

describe('skills', () => {
  const said = (skill: string, more: Partial<EndorsementView> = {}): EndorsementView => ({
    id,
    skill,
    by: youssef,
    on: 'workedTogether',
    hasItToo: false,
    at: start,
    ...more
  })

  it('are gathered whatever their capitals, what most said first', () => {
    const all = [said('Taart'), said('banden plakken'), said('Banden Plakken', { by: anneke })]
    expect(skillsOf(all).map(({ skill, said }) => [skill, said.length])).toEqual([
      ['banden plakken', 2],
      ['Taart', 1]
    ])
  })

  it('put first who saw it and has it too', () => {
    const expert = said('taart', { by: anneke, on: 'sawProof', hasItToo: true })
    expect(skillsOf([said('taart'), expert])[0]?.said[0]).toBe(expert)
  })
})

describe('house rules', () => {
  const first = { id, text: 'Groet elkaar.\n\nNiet schelden.', by: anneke, clock: { ms: start, count: 0 } }
  const second = { ...first, id: phone.write('rules/1', { text: 'Groet.' }, { refs: [genesis] }).id }

  it('are their lines, of the latest', () => {
    expect(linesOf(first)).toEqual(['Groet elkaar.', 'Niet schelden.'])
    expect(rulesNow({ rules: [] })).toEqual([])
    expect(rulesNow({ rules: [second, first] })).toHaveLength(2)
  })

  it('are to be read by who has not said yes to these, and not by who wrote them', () => {
    const read = (accepted: [typeof youssef, typeof id][], who = youssef, rules = [first, second]) =>
      rulesToRead({ rules, accepted: new Map(accepted) }, who)
    expect(read([])).toEqual({ rules: second, isChange: false })
    expect(read([[youssef, first.id]])).toEqual({ rules: second, isChange: true })
    expect(read([[youssef, second.id]])).toBeNull()
    expect(read([], anneke)).toBeNull()
    expect(read([], youssef, [])).toBeNull()
  })
})

describe('the silence of ambassadors', () => {
  const authority = foldAuthority(records)

  it('is counted from the last thing any of their devices wrote', async () => {
    const asked: string[] = []
    const clock = { ms: start + 5 * dayMs, count: 0 }
    const queries: Parameters<typeof ambassadorsHeardMs>[0] = {
      lastRecords: (devices) => (onValue) => {
        asked.push(...devices)
        onValue(
          new Map(
            devices.map((device, i) => [device, i === 0 ? { id, clock, since: start, kept: [] } : null])
          )
        )
        return () => {}
      }
    }
    expect(await ambassadorsHeardMs(queries, authority)).toBe(start + 5 * dayMs)
    expect(asked).toEqual(authority.accounts.get(anneke)?.devices)
  })

  it('is long after ninety days', () => {
    expect(silentDays(start, start + silentMs - 1)).toBeNull()
    expect(silentDays(start, start + silentMs)).toBe(90)
  })

  it('is not looked for while one of them came lately, or nothing was read yet', () => {
    const since = authority.accounts.get(anneke)?.since ?? 0
    expect(mayBeSilent(authority, since + silentMs - 1)).toBe(false)
    expect(mayBeSilent(authority, since + silentMs)).toBe(true)
    expect(mayBeSilent(emptyAuthority, silentMs)).toBe(false)
  })
})

it('a day goes from its midnight to the next, and an empty one is none', () => {
  const noon = new Date(2026, 4, 3, 12).getTime()
  expect(msToDay(noon)).toBe('2026-05-03')
  expect(wholeDay('2026-05-03')).toEqual({
    from: new Date(2026, 4, 3).getTime(),
    to: new Date(2026, 4, 4).getTime()
  })
  expect(wholeDay('').from).toBeNaN()
})
