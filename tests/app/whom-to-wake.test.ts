import { describe, expect, it } from 'vitest'
import { agree } from '#lib/actions/agree.ts'
import { answerCall } from '#lib/actions/answer-call.ts'
import { call } from '#lib/actions/call.ts'
import { declareEmergency } from '#lib/actions/declare-emergency.ts'
import { decline } from '#lib/actions/decline.ts'
import { finish } from '#lib/actions/finish.ts'
import { joinRoster } from '#lib/actions/join-roster.ts'
import { respond } from '#lib/actions/respond.ts'
import { secondEmergency } from '#lib/actions/second-emergency.ts'
import { sendMessage } from '#lib/actions/send-message.ts'
import { whomToWake } from '#lib/app/whom-to-wake.ts'
import { foldAuthority } from '#lib/domain/authority.ts'
import { idToBytes } from '#lib/domain/id-bytes.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { FakeTown, Neighbour } from '../support/fake-town.ts'
import { jordaan, posts } from '../support/jordaan.ts'

/** Whom the last record wakes, written by this neighbour. */
async function woken(town: FakeTown, by: Neighbour) {
  const { queries, pocket } = town.homeOf(by)
  return whomToWake(town.records.at(-1)!, { me: by.account, queries, pocket })
}
const answer = (town: FakeTown, id: RecordId, by: Neighbour) =>
  respond(by.author, { listing: town.listing(id)!, note: '' }, town.nowMs)

async function ladder() {
  const street = jordaan()
  const id = await posts(street.town, street.anneke, { capacity: 2 })
  await answer(street.town, id, street.youssef)
  const deal = () => street.town.listing(id)!.deals[0]!
  return { ...street, id, deal }
}

describe('what a neighbour wrote wakes', () => {
  it('who is answered', async () => {
    const { town, anneke, youssef } = await ladder()
    expect(await woken(town, youssef)).toEqual({ kind: 'answers', accounts: [anneke.account] })
  })

  it('everybody who answered, when one is chosen', async () => {
    const { town, anneke, youssef, fatima, id, deal } = await ladder()
    await answer(town, id, fatima)
    await agree(anneke.author, { listing: town.listing(id)!, deal: deal(), place: '', phone: '' })
    expect(await woken(town, anneke)).toEqual({
      kind: 'deals',
      accounts: [youssef.account, fatima.account]
    })
  })

  it('the other side of a deal, and never who wrote it', async () => {
    const { town, anneke, youssef, id, deal } = await ladder()
    await sendMessage(youssef.author, { deal: deal(), text: 'Ik heb er een' })
    expect(await woken(town, youssef)).toEqual({ kind: 'deals', accounts: [anneke.account] })
    await agree(anneke.author, { listing: town.listing(id)!, deal: deal(), place: '', phone: '' })
    await finish(anneke.author, { deal: deal(), outcome: 'done' })
    expect(await woken(town, anneke)).toEqual({ kind: 'deals', accounts: [youssef.account] })
  })

  it('whom it was asked of, as this device keeps it', async () => {
    const { town, anneke, youssef } = jordaan()
    const ask = { ...town.records[0]!, id: 'ask' as RecordId, type: 'ask/1' }
    const { queries, pocket } = town.homeOf(anneke)
    const rung = { listing: ask.id, to: [youssef.account], afterMs: null, nextAt: null }
    const around = { me: anneke.account, queries, pocket }
    expect(await whomToWake(ask, around)).toBeNull()
    await pocket.change('ladders', () => [rung])
    expect(await whomToWake(ask, around)).toEqual({ kind: 'answers', accounts: [youssef.account] })
  })

  it('those who are asked too, when more people are', async () => {
    const { town, anneke, youssef, fatima } = jordaan()
    const widen = { ...town.records[0]!, id: 'widen' as RecordId, type: 'widen/1', refs: ['ask' as RecordId] }
    const { queries, pocket } = town.homeOf(anneke)
    const to = [youssef.account, fatima.account]
    await pocket.change('ladders', () => [{ listing: widen.refs[0]!, to, afterMs: null, nextAt: null }])
    const wake = await whomToWake(widen, { me: anneke.account, queries, pocket })
    expect(wake).toEqual({ kind: 'answers', accounts: to })
  })

  it('the others of a swap ring when it is proposed, and again once it binds', async () => {
    const { town, anneke, youssef, fatima } = jordaan()
    const people = [anneke, youssef, fatima]
    const gifts = people.map(({ account }) => ({ giver: account }))
    const ring = { ...town.records[0]!, id: 'ring' as RecordId, type: 'swap-ring/1' }
    const proposed = {
      ...ring,
      body: { gifts: people.map(({ account }) => ({ giver: idToBytes(account) })) }
    }
    const signed = { ...ring, id: 'sign' as RecordId, type: 'swap-sign/1', refs: [ring.id] }
    const { queries, pocket } = town.homeOf(anneke)
    const others = { kind: 'answers', accounts: [youssef.account, fatima.account] }
    const asStatus = (status: string) => ({
      ...{ me: anneke.account, pocket },
      queries: {
        ...queries,
        swapRings: () => (onValue: (rings: never) => void) => {
          queueMicrotask(() => onValue([{ id: ring.id, gifts, status }] as never))
          return () => {}
        }
      }
    })
    expect(await whomToWake(proposed, asStatus('proposed'))).toEqual(others)
    expect(await whomToWake(signed, asStatus('proposed'))).toBeNull()
    expect(await whomToWake(signed, asStatus('binding'))).toEqual(others)
  })

  it('all who want to hear of it when help is needed right now, and nobody for what can wait', async () => {
    const { town, anneke } = jordaan()
    await posts(town, anneke, { urgency: 'now' })
    expect(await woken(town, anneke)).toEqual({ kind: 'urgent', accounts: [null] })
    await posts(town, anneke, { urgency: 'today' })
    expect(await woken(town, anneke)).toBeNull()
    await posts(town, anneke, { urgency: 'now', kind: 'offer' })
    expect(await woken(town, anneke)).toBeNull()
  })

  it('all who want to hear of it when an emergency holds, by the word that made it enough and by no other', async () => {
    const { town, youssef, fatima } = jordaan()
    const bram = town.join('Bram')
    const authority = foldAuthority(town.records)
    const neighbourhood = town.homeOf(bram).id
    const said = { neighbourhood, authority, what: 'Geen stroom', isExercise: false, callers: [] }
    await declareEmergency(bram.author, said)
    expect(await woken(town, bram)).toBeNull()
    const emergency = () => town.emergency('emergency')[0]!
    await secondEmergency(youssef.author, { authority, emergency: emergency() }, town.nowMs)
    expect(await woken(town, youssef)).toBeNull()
    town.pass(1000)
    await secondEmergency(fatima.author, { authority, emergency: emergency() }, town.nowMs)
    expect(await woken(town, fatima)).toEqual({ kind: 'urgent', accounts: [null] })
    town.pass(1000)
    await secondEmergency(youssef.author, { authority, emergency: emergency() }, town.nowMs)
    expect(await woken(town, youssef)).toBeNull()
  })

  it('those that are called, and after a no whoever is asked next; nobody else', async () => {
    const { town, anneke, youssef, fatima } = jordaan()
    const [bram, sem] = [town.join('Bram'), town.join('Sem')]
    const authority = foldAuthority(town.records)
    const neighbourhood = town.homeOf(anneke).id
    for (const { author } of [youssef, fatima, bram])
      await joinRoster(author, { neighbourhood, authority, skills: ['firstAid'] })
    await joinRoster(sem.author, { neighbourhood, authority, skills: ['cooking'] })
    const said = { neighbourhood, authority, what: 'Brand', isExercise: false, callers: [] }
    await declareEmergency(anneke.author, said)
    const emergency = town.emergency('emergency')[0]!
    const wanted = { skill: 'firstAid', what: 'Iemand is gevallen', count: 1, area: null } as const
    await call(anneke.author, { authority, emergency, ...wanted }, town.nowMs)
    const first = await woken(town, anneke)
    expect(first).toMatchObject({ kind: 'urgent' })
    expect(first?.accounts).toHaveLength(2)
    const willing = [youssef, fatima, bram]
    const [one] = willing.filter(({ account }) => first?.accounts.includes(account))
    const last = willing.find(({ account }) => !first?.accounts.includes(account))!
    town.pass(1000)
    const answers = (who: Neighbour, said: 'yes' | 'no') =>
      answerCall(who.author, { authority, emergency, call: town.emergency('call')[0]!, said }, town.nowMs)
    await answers(one!, 'no')
    expect((await woken(town, one!))?.accounts).toContain(last.account)
    expect((await woken(town, one!))?.accounts).not.toContain(sem.account)
    await answers(last, 'yes')
    expect(await woken(town, last)).toBeNull()
  })

  it('nobody where nothing is told of it', async () => {
    const { town, anneke, deal } = await ladder()
    await decline(anneke.author, { deal: deal() })
    expect(await woken(town, anneke)).toBeNull()
    expect(await whomToWake({ ...town.records[0]!, type: 'toString' }, {} as never)).toBeNull()
  })
})
