import { describe, expect, it } from 'vitest'
import { agree } from '#lib/actions/agree.ts'
import { appoint } from '#lib/actions/appoint.ts'
import { askPrivately } from '#lib/actions/ask-privately.ts'
import { answerCall } from '#lib/actions/answer-call.ts'
import { call } from '#lib/actions/call.ts'
import { decide } from '#lib/actions/decide.ts'
import { declareEmergency } from '#lib/actions/declare-emergency.ts'
import { finish } from '#lib/actions/finish.ts'
import { respond } from '#lib/actions/respond.ts'
import { sendMessage } from '#lib/actions/send-message.ts'
import { joinRoster } from '#lib/actions/join-roster.ts'
import { foldAuthority } from '#lib/domain/authority.ts'
import { bounds } from '#lib/domain/bounds.ts'
import type { AccountId, RecordId } from '#lib/domain/record.ts'
import type { SwapRingView } from '#lib/domain/views.ts'
import type { Notifying } from '#lib/ports/pocket.ts'
import { noticesNow } from '#lib/state/notices-now.ts'
import { isQuiet, untold } from '#lib/state/notices.ts'
import { laterMs, markTold, unmarked } from '#lib/state/told.ts'
import { aRing } from '../domain/rings.ts'
import { fakePocket } from '../support/fake-pocket.ts'
import { hourMs, type FakeTown, type Neighbour } from '../support/fake-town.ts'
import { jordaan, posts } from '../support/jordaan.ts'

const all: Notifying = { kinds: ['answers', 'deals', 'urgent'], quiet: null, digest: false, words: null }

async function noticesOf(town: FakeTown, who: Neighbour) {
  return (await noticesNow(town.homeOf(who), who.account, town.nowMs)).notices
}
const wordsOf = async (town: FakeTown, who: Neighbour) => (await noticesOf(town, who)).map(({ word }) => word)

async function answered(town: FakeTown, owner: Neighbour, by: Neighbour, text = 'Ladder?') {
  const id = await posts(town, owner, { text })
  await respond(by.author, { listing: town.listing(id)!, note: '' }, town.nowMs)
  return id
}
const dealOn = (town: FakeTown, id: RecordId) => town.listing(id)!.deals[0]!
const agreed = (town: FakeTown, owner: Neighbour, id: RecordId) =>
  agree(owner.author, { listing: town.listing(id)!, deal: dealOn(town, id), place: '', phone: '' })

describe('who is told', () => {
  it('is the owner of an answer, who can agree at once', async () => {
    const { town, anneke, youssef, fatima } = jordaan()
    const id = await answered(town, anneke, youssef)
    expect(await noticesOf(town, anneke)).toMatchObject([
      { word: 'answer', kind: 'answers', by: youssef.account, href: `/listing/${id}`, can: 'agree' }
    ])
    expect(await wordsOf(town, youssef)).toEqual([])
    expect(await wordsOf(town, fatima)).toEqual([])
  })

  it('of an agreement is who answered, not who agreed', async () => {
    const { town, anneke, youssef } = jordaan()
    const id = await answered(town, anneke, youssef)
    await agreed(town, anneke, id)
    expect(await wordsOf(town, youssef)).toEqual(['agreed'])
    expect(await wordsOf(town, anneke)).toEqual([])
  })

  it('of what the other marked done is who has not, and can say so at once', async () => {
    const { town, anneke, youssef } = jordaan()
    const id = await answered(town, anneke, youssef)
    await agreed(town, anneke, id)
    await finish(youssef.author, { deal: dealOn(town, id), outcome: 'done' })
    expect(await noticesOf(town, anneke)).toMatchObject([{ word: 'done', can: 'finish' }])
  })

  it('of a message is the other side, for three days', async () => {
    const { town, anneke, youssef } = jordaan()
    const id = await answered(town, anneke, youssef)
    await sendMessage(youssef.author, { deal: dealOn(town, id), text: 'Ik heb er een' })
    expect(await wordsOf(town, anneke)).toEqual(['answer', 'message'])
    expect(await wordsOf(town, youssef)).toEqual([])
    town.pass(73 * hourMs)
    expect(await wordsOf(town, anneke)).not.toContain('message')
  })

  it('of what was asked privately is who can open it, until they answer', async () => {
    const { town, anneke, youssef, fatima } = jordaan()
    const ask = { kind: 'request', domain: 'help', text: 'Stil verzoek', urgency: 'today' } as const
    const whole = { ...ask, area: null, terms: 'gift', capacity: 1, visibility: 'person' } as const
    await askPrivately(anneke.author, { ...whole, to: [youssef.account] }, town.nowMs)
    const [notice] = await noticesOf(town, youssef)
    expect(notice).toMatchObject({ word: 'asked', by: anneke.account })
    expect(notice?.listing?.text).toBe('Stil verzoek')
    expect(await wordsOf(town, fatima)).toEqual([])
  })

  it('of what is needed right now is everybody else, for two hours', async () => {
    const { town, anneke, youssef } = jordaan()
    await posts(town, anneke, { urgency: 'now' })
    await posts(town, anneke, { urgency: 'now', kind: 'offer' })
    expect(await wordsOf(town, youssef)).toEqual(['urgent'])
    expect(await wordsOf(town, anneke)).toEqual([])
    town.pass(2 * hourMs)
    expect(await wordsOf(town, youssef)).toEqual([])
  })

  it('is told of an emergency, and of an exercise by that name, for two hours; who declared it is not', async () => {
    const { town, anneke, youssef } = jordaan()
    const said = {
      neighbourhood: town.homeOf(anneke).id,
      authority: foldAuthority(town.records),
      callers: []
    }
    await declareEmergency(anneke.author, { ...said, what: 'Geen stroom', isExercise: true })
    const told = { word: 'exercise', kind: 'urgent', href: '/emergency', text: 'Geen stroom' }
    expect(await noticesOf(town, youssef)).toMatchObject([told])
    expect(await noticesOf(town, anneke)).toEqual([])
    await declareEmergency(anneke.author, { ...said, what: 'Geen water', isExercise: false })
    expect(await noticesOf(town, youssef)).toMatchObject([{ word: 'emergency', text: 'Geen water' }])
    town.pass(2 * hourMs)
    expect(await noticesOf(town, youssef)).toEqual([])
  })

  it('is told of a call in which they are asked, until they answer', async () => {
    const { town, anneke, youssef, fatima } = jordaan()
    const authority = foldAuthority(town.records)
    const neighbourhood = town.homeOf(anneke).id
    await joinRoster(youssef.author, { neighbourhood, authority, skills: ['tools'] })
    const said = { neighbourhood, authority, callers: [], what: 'Geen stroom', isExercise: false }
    await declareEmergency(anneke.author, said)
    const emergency = town.emergency('emergency')[0]!
    const wanted = { skill: 'tools', what: 'Wie heeft een pomp?', count: 1, area: null } as const
    await call(anneke.author, { authority, emergency, ...wanted }, town.nowMs)
    const told = { word: 'urgent', by: anneke.account, text: 'Wie heeft een pomp?', href: '/emergency' }
    expect(await noticesOf(town, youssef)).toMatchObject([told, { word: 'emergency' }])
    expect(await wordsOf(town, fatima)).toEqual(['emergency'])
    const answer = { authority, emergency, call: town.emergency('call')[0]!, said: 'yes' } as const
    await answerCall(youssef.author, answer, town.nowMs)
    expect(await wordsOf(town, youssef)).toEqual(['emergency'])
  })

  it('is told neither of an emergency nor of a call whose words were hidden, and calls of an exercise by that name', async () => {
    const { town, anneke, youssef, fatima } = jordaan()
    const authority = foldAuthority(town.records)
    const neighbourhood = town.homeOf(anneke).id
    await joinRoster(fatima.author, { neighbourhood, authority, skills: ['tools'] })
    const said = { neighbourhood, authority, callers: [youssef.account], what: 'Rot op', isExercise: true }
    await declareEmergency(anneke.author, said)
    const emergency = town.emergency('emergency')[0]!
    const wanted = { skill: 'tools', what: 'Jij daar', count: 1, area: null } as const
    await call(youssef.author, { authority, emergency, ...wanted }, town.nowMs)
    expect(await noticesOf(town, fatima)).toMatchObject([
      { key: `call ${town.emergency('call')[0]!.id}`, word: 'exercise', text: 'Jij daar' },
      { word: 'exercise', text: 'Rot op' }
    ])
    const hides = (author: Neighbour, one: { id: RecordId; by: AccountId }) => {
      const about = { id: one.id, author: one.by }
      const why = { outcome: 'hidden', rule: '', reason: 'Niet aardig' } as const
      return decide(author.author, { about, appealed: null, ambassadors: [author.account], ...why })
    }
    await hides(anneke, town.emergency('call')[0]!)
    expect(await noticesOf(town, fatima)).toMatchObject([{ text: 'Rot op' }])
    await appoint(anneke.author, { authority, account: youssef.account })
    await hides(youssef, emergency)
    expect(await noticesOf(town, fatima)).toEqual([])
  })

  it('is told nothing of people they blocked', async () => {
    const { town, anneke, youssef } = jordaan()
    await answered(town, anneke, youssef)
    await posts(town, youssef, { urgency: 'now' })
    await town.homeOf(anneke).pocket.change('blocked', () => [youssef.account])
    expect(await wordsOf(town, anneke)).toEqual([])
  })

  it('is asked for no swap ring in which somebody they blocked has a part', async () => {
    const { town, anneke, youssef, fatima } = jordaan()
    const ring = aRing([youssef.account, anneke.account, fatima.account])
    const home = town.homeOf(anneke)
    const queries = {
      ...home.queries,
      swapRings: () => (onValue: (rings: SwapRingView[]) => void) => {
        onValue([ring])
        return () => {}
      }
    }
    const words = async () =>
      (await noticesNow({ ...home, queries }, anneke.account, ring.proposedAt)).notices.map(
        ({ word }) => word
      )
    expect(await words()).toEqual(['ring'])
    for (const { account } of [youssef, fatima]) {
      await home.pocket.change('blocked', () => [account])
      expect(await words()).toEqual([])
    }
  })
})

describe('a notice', () => {
  it('is told once, and only of a kind that was chosen', async () => {
    const { town, anneke, youssef } = jordaan()
    await answered(town, anneke, youssef)
    const notices = await noticesOf(town, anneke)
    expect(untold(notices, all, [], town.nowMs)).toEqual(notices)
    expect(untold(notices, { ...all, kinds: ['deals'] }, [], town.nowMs)).toEqual([])
    const told = notices.map(({ key }) => ({ key, againAt: null }))
    expect(untold(notices, all, told, town.nowMs)).toEqual([])
  })

  it('that was put off is told again after three hours', async () => {
    const { town, anneke, youssef } = jordaan()
    await answered(town, anneke, youssef)
    const notices = await noticesOf(town, anneke)
    const { pocket } = town.homeOf(anneke)
    await markTold(pocket, [notices[0]!.key], town.nowMs + laterMs)
    const told = (pocket as ReturnType<typeof fakePocket>).now('told')
    expect(untold(notices, all, told, town.nowMs + laterMs - 1)).toEqual([])
    expect(untold(notices, all, told, town.nowMs + laterMs)).toHaveLength(1)
  })

  it('of long ago makes place for newer ones', async () => {
    const pocket = fakePocket()
    for (let n = 0; n < bounds.told; n++) await markTold(pocket, [`${n}`])
    expect(pocket.now('told')).toHaveLength(bounds.told)
    await markTold(pocket, ['one more'])
    expect(pocket.now('told')).toHaveLength(bounds.told)
    expect(pocket.now('told')[0]?.key).toBe('1')
    await markTold(pocket, ['5'])
    expect(pocket.now('told').filter(({ key }) => key === '5')).toHaveLength(1)
  })
})

describe('what is on screen', () => {
  it('is marked as told until nothing is left to mark, also when there is more than can be kept', async () => {
    const pocket = fakePocket()
    const keysOf = (word: string) => Array.from({ length: bounds.told + 100 }, (_, n) => `${word} ${n}`)
    await markTold(pocket, keysOf('asked').slice(0, 100))
    await markTold(pocket, keysOf('before'))
    let writes = 0
    const next = () => unmarked(keysOf('asked'), pocket.now('told'))
    while (next().length > 0 && writes < 10) {
      await markTold(pocket, next())
      writes++
    }
    expect(writes).toBe(1)
  })

  it('is marked most pressing first', () => {
    expect(unmarked(['a', 'b', 'c'], [{ key: 'b', againAt: 5 }])).toEqual(['a', 'c'])
  })
})

describe('it is quiet', () => {
  it.each([
    [22, 8, 21, false],
    [22, 8, 22, true],
    [22, 8, 3, true],
    [22, 8, 8, false],
    [13, 15, 14, true],
    [13, 15, 15, false],
    [7, 7, 7, false]
  ])('from %i until %i: at %i %s', (from, until, hour, isSo) => {
    expect(isQuiet({ ...all, quiet: { from, until } }, hour)).toBe(isSo)
    expect(isQuiet(all, hour)).toBe(false)
  })
})
