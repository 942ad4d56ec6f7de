import { answerCall } from '#lib/actions/answer-call.ts'
import { call } from '#lib/actions/call.ts'
import { bounds } from '#lib/domain/bounds.ts'
import { idToBytes } from '#lib/domain/id-bytes.ts'
import { describe, expect, it } from 'vitest'
import { cutTown, emergencyIn, minute, moment, partsOf } from '../domain/emergencies.ts'
import { accountNamed } from '../domain/town.ts'
import { deskOf } from './desk.ts'

const no = (kind: string, more: object = {}) => ({ ok: false, refusal: { kind, ...more } })
const now = moment(minute)
const over = moment(73 * 60 * minute)

/** Anneke declared it and named Fatima to call round. */
function under() {
  const town = cutTown()
  const said = town.declares(town.phone, 0, false, [idToBytes(accountNamed('fatima'))])
  const made = town.calls(town.fatima, said, 1)
  const [view] = partsOf('call', [said, made], town)
  return { authority: town.authority, emergency: emergencyIn([said], town), view: view! }
}

const wanted = { skill: 'firstAid', what: ' Iemand  is gevallen ', count: 2, area: 'u173zk' } as const

describe('calling people', () => {
  const { authority, emergency } = under()
  const calls = (by: string, changes: object = {}, at = now) =>
    call(deskOf(by), { authority, emergency, ...wanted, ...changes }, at)

  it('says what for, how many and roughly where', async () => {
    const fatima = deskOf('fatima')
    await call(fatima, { authority, emergency, ...wanted }, now)
    expect(fatima.drafts).toEqual([
      {
        type: 'call/1',
        refs: [emergency.id],
        expiresAt: null,
        body: { skill: 'firstAid', what: 'Iemand is gevallen', count: 2, area: 'u173zk' }
      }
    ])
  })

  it('is for who calls round, in so many words, while there is an emergency', async () => {
    expect(await calls('bram')).toEqual(no('onlyAmbassadors'))
    expect(await calls('anneke')).toMatchObject({ ok: true })
    expect(await calls('fatima', {}, over)).toEqual(no('emergencyOver'))
    expect(await calls('fatima', { what: ' ' })).toEqual(no('empty', { field: 'text' }))
    expect(await calls('fatima', { what: 'a'.repeat(bounds.callChars + 1) })).toMatchObject(no('tooLong'))
    expect(await calls('fatima', { count: 0 })).toMatchObject(no('outOfRange'))
    expect(await calls('fatima', { area: 'Gracht 5' })).toMatchObject(no('unknownPlace'))
  })
})

describe('answering a call', () => {
  const { authority, emergency, view } = under()
  const answers = (by: string, said: 'yes' | 'no' | 'enough', at = now) =>
    answerCall(deskOf(by), { authority, emergency, call: view, said }, at)

  it('is one word', async () => {
    const bram = deskOf('bram')
    await answerCall(bram, { authority, emergency, call: view, said: 'no' }, now)
    expect(bram.drafts).toEqual([
      { type: 'call-answer/1', refs: [emergency.id, view.id], expiresAt: null, body: { said: 'no' } }
    ])
  })

  it('is for who was met, not for who called; that it is enough is for who called or an ambassador', async () => {
    expect(await answers('karim', 'yes')).toEqual(no('needsMeeting'))
    expect(await answers('fatima', 'yes')).toEqual(no('aboutYourself'))
    expect(await answers('bram', 'enough')).toEqual(no('notYours'))
    expect(await answers('fatima', 'enough')).toMatchObject({ ok: true })
    expect(await answers('anneke', 'enough')).toMatchObject({ ok: true })
    expect(await answers('bram', 'yes', over)).toEqual(no('emergencyOver'))
  })
})
